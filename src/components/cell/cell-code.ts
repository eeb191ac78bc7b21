import {linkedCode, linkTo, withoutLink} from "./link.js";
import {keepAside, keepCode, keptAside, keptCode} from "./store.js";

/** Whose code a cell shows: the `page`'s own, what the `reader` made of it, or what a `link` offers. */
type Author = "page" | "reader" | "link";

/**
 * The codes of a cell, of which one is shown and one runs. A link's code is shown and does not run until it is accepted; nor
 * does the reader's own by itself where it failed when it last ran.
 */
export type CellCode = {
  /** The page's own; it may change while the page is open. */
  own: string;
  readonly author: Author;
  readonly shown: string;
  readonly running: string;
  /** Whether the page's code has changed since the reader made another of it. */
  readonly outdated: boolean;
  /** Whether the reader's code failed when it last ran, and waits to be accepted. */
  readonly held: boolean;
  /** Whether the reader's code is kept beside the one that is shown. */
  readonly aside: boolean;
  edit: (code: string) => void;
  /** Lets what waits run, and makes a link's code the reader's; the reader's code until then is kept aside. */
  accept: () => void;
  /** Leaves a link; without one, gives up all but the page's own and what is kept aside. */
  reset: () => void;
  /** Changes the code with the one that was kept aside last. */
  restore: () => void;
  /** Keeps what came of running a code; before it runs, that it drew nothing yet. */
  ran: (code: string, drew: boolean) => void;
  /** Looks again whether the page's address offers code; whether it does. */
  follow: () => boolean;
};

/** The codes of the cell that has an id: those that the browser keeps and that the page's address offers. */
export function cellCode(id: string): CellCode {
  let own = "";
  let kept = keptCode(id);
  let aside = keptAside(id);
  let linked = linkedCode(location.href, id);
  let held = kept?.failed ?? false;

  const keep = (next: typeof kept) => {
    kept = next?.code === own ? null : next;
    keepCode(id, kept);
  };
  const setAside = (next: typeof aside) => {
    aside = next;
    keepAside(id, aside);
  };
  const leaveLink = () => {
    linked = null;
    if (linkedCode(location.href, id) !== null) readdress(withoutLink(location.href));
  };

  return {
    get own() {
      return own;
    },
    set own(code) {
      own = code;
      if (kept?.code === code) keep(null);
    },
    get author() {
      return linked !== null ? "link" : kept ? "reader" : "page";
    },
    get shown() {
      return linked ?? kept?.code ?? own;
    },
    get running() {
      return linked === null && kept && !held ? kept.code : own;
    },
    get outdated() {
      return linked === null && kept !== null && kept.from !== own;
    },
    get held() {
      return linked === null && kept !== null && held;
    },
    get aside() {
      return linked === null ? aside.length > 0 : kept !== null;
    },
    edit(code) {
      held = false;
      if (linked === null) return keep({code, from: kept?.from ?? own});
      linked = code;
      readdress(linkTo(location.href, id, code));
    },
    accept() {
      held = false;
      const accepted = linked;
      if (accepted === null) return;
      leaveLink();
      if (kept && kept.code !== accepted) setAside([...aside, kept]);
      keep({code: accepted, from: own});
    },
    reset() {
      if (linked !== null) return leaveLink();
      held = false;
      keep(null);
    },
    restore() {
      const restored = aside.at(-1);
      if (!restored) return;
      setAside([...aside.slice(0, -1), ...(kept ? [kept] : [])]);
      held = false;
      keep(restored);
    },
    ran(code, drew) {
      if (kept?.code === code) keep({code, from: kept.from, ...(drew ? {} : {failed: true})});
    },
    follow() {
      const offered = linkedCode(location.href, id);
      linked = offered ?? linked;
      return offered !== null;
    }
  };
}

/** Some browsers refuse an address that is too long, or a change too soon after many. */
function readdress(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // The code stays in the editor; only a reload would lose it.
  }
}
