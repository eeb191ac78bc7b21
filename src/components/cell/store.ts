/** A reader's code of a cell, and the page's that it was made from. */
type Kept = {
  code: string;
  from: string;
  /** It was run and drew nothing, or the page ended before it did. */
  failed?: boolean;
};

/** Under which name the browser keeps what a reader made of a cell. */
export const keyOf = (id: string) => `campaign-notebook/cell/${id}`;
const asideKeyOf = (id: string) => `${keyOf(id)}/aside`;

/** What the browser keeps of a cell; null where it keeps nothing that can be read. */
export function keptCode(id: string, store = storeOf()): Kept | null {
  const kept = read(keyOf(id), store);
  return isKept(kept) ? kept : null;
}

/** Keeps a reader's code of a cell, or forgets it; false where the browser keeps nothing, as in some private windows. */
export function keepCode(id: string, kept: Kept | null, store = storeOf()): boolean {
  return write(keyOf(id), kept, store);
}

/** What the browser keeps of a cell beside the code that it shows: what the code of links took the place of, the latest last. */
export function keptAside(id: string, store = storeOf()): Kept[] {
  const aside = read(asideKeyOf(id), store);
  return Array.isArray(aside) ? aside.filter(isKept) : [];
}

/** Keeps codes beside the one that is shown; false where the browser keeps nothing. */
export function keepAside(id: string, aside: readonly Kept[], store = storeOf()): boolean {
  return write(asideKeyOf(id), aside.length ? aside : null, store);
}

function isKept(value: unknown): value is Kept {
  const {code, from} = (value ?? {}) as Partial<Kept>;
  return typeof code === "string" && typeof from === "string";
}

function read(key: string, store: Storage | null): unknown {
  try {
    return JSON.parse(store?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key: string, value: unknown, store: Storage | null): boolean {
  try {
    if (value === null) store!.removeItem(key);
    else store!.setItem(key, JSON.stringify(value));
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
