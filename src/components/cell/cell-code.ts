import {linkedCode, withoutLink} from "./link.js";
import {keepCode, keptCode} from "./store.js";

/** Whose code a cell shows: the `page`'s own, what the `reader` made of it, or what a `link` offers. */
export type Author = "page" | "reader" | "link";

/** The codes of a cell, of which one is shown and one runs. A link's code is shown and does not run until it is accepted. */
export type CellCode = {
  /** The page's own; it may change while the page is open. */
  own: string;
  readonly author: Author;
  readonly shown: string;
  readonly running: string;
  /** Whether the page's code has changed since the reader made another of it. */
  readonly outdated: boolean;
  edit: (code: string) => void;
  /** Makes a link's code the reader's own. */
  accept: () => void;
  /** Gives up all but the page's own. */
  reset: () => void;
  /** Looks again whether the page's address offers code; whether it does. */
  follow: () => boolean;
};

/** The codes of the cell that has an id: those that the browser keeps and that the page's address offers. */
export function cellCode(id: string): CellCode {
  let own = "";
  let kept = keptCode(id);
  let linked = linkedCode(location.href, id);

  const keep = (code: string) => {
    kept = code === own ? null : {code, from: kept?.from ?? own};
    keepCode(id, kept);
  };
  const leaveLink = () => {
    if (linked !== null) history.replaceState(history.state, "", withoutLink(location.href));
    linked = null;
  };

  return {
    get own() {
      return own;
    },
    set own(code) {
      own = code;
      if (kept?.code === code) keep(code);
    },
    get author() {
      return linked !== null ? "link" : kept ? "reader" : "page";
    },
    get shown() {
      return linked ?? kept?.code ?? own;
    },
    get running() {
      return linked === null && kept ? kept.code : own;
    },
    get outdated() {
      return linked === null && kept !== null && kept.from !== own;
    },
    edit(code) {
      if (linked === null) keep(code);
      else linked = code;
    },
    accept() {
      const accepted = linked;
      leaveLink();
      if (accepted !== null) keep(accepted);
    },
    reset() {
      leaveLink();
      keep(own);
    },
    follow() {
      linked = linkedCode(location.href, id) ?? linked;
      return linked !== null;
    }
  };
}
