import type {CellCode} from "./cell-code.js";
import type {Known} from "./completions.js";

/** What a reader should know of the code that is shown; empty where it is the page's own. */
export function noticeOf({author, outdated}: CellCode): string {
  if (author === "link")
    return "This code came with a link. It has not run: read it, and press Run if you want to. Reset leaves it.";
  if (outdated) return "You changed this code, and the page’s own has changed since. Reset takes the page’s.";
  return author === "reader" ? "You changed this code. It is kept in this browser until you press Reset." : "";
}

/** What code may use, and how the editor is worked, for the line below it. */
export function scopeInWords({names, members}: Known): string {
  return [
    `In scope: ${names.join(", ")}.`,
    `The notebook’s tables: ${members.notebook!.join(", ")}.`,
    "Ctrl-Enter or ⌘-Enter runs the code at once; Escape, then Tab, leaves the editor."
  ].join(" ");
}
