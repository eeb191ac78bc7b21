/**
 * A thing in the data that could not be read as expected. Issues are collected and shown, never thrown:
 * one bad field must not hide the rest.
 */
export type Issue = {
  /** The file, relative to the project, e.g. `data/articles/liberation-of-tirana.txt`; absent while only a value is known. */
  file?: string;
  /** Counted from 1. */
  line?: number;
  /** The infobox field or the column. */
  field?: string;
  /** Where in the raw value, as offsets [start, end). */
  start?: number;
  end?: number;
  /** What stands there, as written. */
  found: string;
  /** What the reader expects there instead, in words. */
  expected: string;
};

/** One line that names file, line, field, what was found and what is expected. */
export function formatIssue({file, line, field, found, expected}: Issue): string {
  const place = [file, line].filter((part) => part !== undefined).join(":");
  const where = [place, field].filter(Boolean).join(": ");
  return `${where ? `${where}: ` : ""}found ${found === "" ? "nothing" : JSON.stringify(found)}, expected ${expected}`;
}
