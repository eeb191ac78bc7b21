const key = "playground";

/** The text as it was left in this tab; nothing where the browser keeps nothing. */
export function keptText(): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text until the tab is closed. Returns whether the browser does. */
export function keepText(text: string): boolean {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
