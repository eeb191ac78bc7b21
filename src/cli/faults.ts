import {inspect} from "node:util";

/** A fault of the command's user; its message is one line that says what to write instead. */
export class UsageError extends Error {}

const reasons: Record<string, string> = {
  EACCES: "no permission",
  EBUSY: "it is in use",
  EDQUOT: "the disk quota is used up",
  EEXIST: "it exists already",
  EFBIG: "the file system takes no file of that size",
  EIO: "the disk reports an error",
  EISDIR: "it is a folder, expected a file",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file, expected a folder",
  ENOTEMPTY: "it is not empty",
  EPERM: "the system does not permit it",
  EROFS: "the file system is read-only",
  EXDEV: "it is on another file system"
};

/** What the system refused at a path, its message in words; `code` is the system's own, such as `ENOSPC`. */
export class SystemFault extends Error {
  readonly code: string | undefined;

  constructor(error: unknown, path: string) {
    super(inWords(error, path), {cause: error});
    this.code = (error as NodeJS.ErrnoException).code;
  }

  /** Where Framework logs it: no fault of the program, so that the stack says nothing. */
  [inspect.custom](): string {
    return this.message;
  }
}

/** An error in one line: where the system refused something, the path and the reason in words; else the error's message. */
export function inWords(error: unknown, path?: string): string {
  if (!(error instanceof Error)) return String(error);
  const {errno, code = "", path: own = path, message} = error as NodeJS.ErrnoException;
  if (errno === undefined) return message;
  const reason = reasons[code] ?? message;
  return own === undefined ? reason : `${path ?? own}: ${reason}`;
}
