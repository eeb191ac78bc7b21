/** A reader's code of a cell, and the page's that it was made from. */
export type Kept = {code: string; from: string};

const keyOf = (id: string) => `campaign-notebook/cell/${id}`;

/** What the browser keeps of a cell; null where it keeps nothing that can be read. */
export function keptCode(id: string, store = storeOf()): Kept | null {
  try {
    const {code, from} = JSON.parse(store?.getItem(keyOf(id)) ?? "null") as Kept;
    return typeof code === "string" && typeof from === "string" ? {code, from} : null;
  } catch {
    return null;
  }
}

/** Keeps a reader's code of a cell, or forgets it; false where the browser keeps nothing, as in some private windows. */
export function keepCode(id: string, kept: Kept | null, store = storeOf()): boolean {
  try {
    if (kept) store!.setItem(keyOf(id), JSON.stringify(kept));
    else store!.removeItem(keyOf(id));
    return true;
  } catch {
    return false;
  }
}

function storeOf(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
