/** Where an article's fields were taken from; null is not stated. */
export type Origin = {
  address: string;
  revision: number | null;
  /** The day of that revision, or where none is named of the copy; ISO 8601. */
  date: string | null;
  licence: string | null;
};

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const opening = "<!-- source:";

/**
 * Reads the comment at the head of a file that says where it was taken from, such as
 * `<!-- source: https://…, revision 123, 2026-03-01, CC BY-SA 4.0 -->`. Revision, day and licence may be left out.
 */
export function readOrigin(text: string): Origin | null {
  const head = text.replace(/^\uFEFF/, "").trimStart();
  const end = head.indexOf("-->");
  if (!head.startsWith(opening) || end < 0) return null;
  const [address = "", ...rest] = head.slice(opening.length, end).trim().split(/,\s+/);
  if (!/^https?:/.test(address)) return null;
  const [, revision] = /^revision (\d{1,15})$/.exec(rest[0] ?? "") ?? [];
  if (revision) rest.shift();
  const date = isDay.test(rest[0] ?? "") ? rest.shift()! : null;
  return {address, revision: revision ? Number(revision) : null, date, licence: rest.join(", ") || null};
}

/** The file of an article in wikitext: where it was taken from, as `readOrigin` reads it, its title, and its infobox as it stands in the page. */
export function articleText(title: string, origin: Origin | null, infobox: string): string {
  const comment = origin && `${opening} ${originInWords(origin).replace(/--+>?/g, "–").replace(/\s+/g, " ")} -->\n`;
  return `${comment ?? ""}= ${title.replace(/[=\s]+/g, " ").trim()} =\n\n${infobox.trimEnd()}\n`;
}

export function originInWords({address, revision, date, licence}: Origin): string {
  return [address, revision === null ? null : `revision ${revision}`, date, licence].filter(Boolean).join(", ");
}
