import type {CellCode} from "./cell-code.js";
import type {Known} from "./completions.js";

/** What a reader should know of the code that is shown; empty where it is the page's own, and the only one. */
export function noticeOf({author, outdated, held, aside}: CellCode): string {
  if (author === "link")
    return `This code came with a link. It has not run: read it, and press Run if you want to. ${aside ? linkOverOwn : "Reset leaves it."}`;
  const own = author === "reader" ? ownNotice(outdated, held) : "";
  return [own, aside ? "Other code of yours is kept: Restore brings it back." : ""].filter(Boolean).join(" ");
}

const linkOverOwn = "Your own code is kept: Reset leaves the link and takes it up again.";

function ownNotice(outdated: boolean, held: boolean): string {
  if (held) return "You changed this code. It drew nothing when it last ran, and waits: change it, or press Run.";
  if (outdated) return "You changed this code, and the page’s own has changed since. Reset takes the page’s.";
  return "You changed this code. It is kept in this browser until you press Reset.";
}

/** How the editor is left, which readers should hear as they come to it. */
export const leaving = "Escape, then Tab, leaves the editor.";

export const running = "Ctrl-Enter or ⌘-Enter runs the code at once.";

export const scopeInShort =
  "In scope: the notebook’s tables, the chart functions, Plot, d3, aq, width and the page’s inputs";

/** All that code may use. */
export function scopeInWords({names, members}: Known): string {
  return `Names: ${names.join(", ")}. The notebook’s tables: ${members.notebook!.join(", ")}.`;
}
