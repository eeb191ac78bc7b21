/**
 * Puts text on the reader's clipboard.
 *
 * @throws Error where the browser has none for the page, as for one that came over an open line
 */
export async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error("a page may use the clipboard only where its address starts with https");
  await navigator.clipboard.writeText(text);
}
