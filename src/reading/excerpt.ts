import {cut} from "./cut.js";

/** The start of a long text, for a message: 80 characters of it and an ellipsis, in one line. */
export function excerpt(text: string): string {
  return cut(text, 80).replace(/\s+/g, " ");
}
