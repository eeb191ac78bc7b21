import {readFileSync, renameSync, statSync, utimesSync, writeFileSync} from "node:fs";

/** Writes a file that was last written long ago. */
export function writeOld(file: string, text: string): void {
  writeFileSync(file, text);
  utimesSync(file, 1, 1);
}

/** Edits such a file so that neither its size nor its date tells; at another moment of the file system's clock, which may tick slowly. */
export function rewriteAlike(file: string): void {
  const text = readFileSync(file, "utf8").toUpperCase();
  const changed = () => statSync(file, {bigint: true}).ctimeNs;
  const before = changed();
  do writeOld(file, text);
  while (changed() === before);
}

/** Puts another file in its place, of its size and date. */
export function replaceAlike(file: string): void {
  writeOld(`${file}~`, readFileSync(file, "utf8").toUpperCase());
  renameSync(`${file}~`, file);
}
