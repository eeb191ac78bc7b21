/** Where an article's fields were taken from; null is not stated. */
export type Origin = {address: string; revision: number | null; licence: string | null};

/**
 * Reads the comment that says where a file was taken from, `<!-- source: https://…, revision 123, CC BY-SA 4.0 -->`.
 * Revision and licence may be left out.
 */
export function readOrigin(text: string): Origin | null {
  const start = text.indexOf("<!-- source:");
  const end = start < 0 ? -1 : text.indexOf("-->", start);
  if (end < 0) return null;
  const [address = "", ...rest] = text
    .slice(start + "<!-- source:".length, end)
    .trim()
    .split(/,\s+/);
  const [, revision] = /^revision (\d{1,15})$/.exec(rest[0] ?? "") ?? [];
  const licence = rest.slice(revision ? 1 : 0).join(", ");
  return address ? {address, revision: revision ? Number(revision) : null, licence: licence || null} : null;
}

/** The comment that `readOrigin` reads. */
export function writeOrigin({address, revision, licence}: Origin): string {
  const parts = [address, revision === null ? null : `revision ${revision}`, licence];
  return `<!-- source: ${parts.filter(Boolean).join(", ").replace(/--+>?/g, "–").replace(/\s+/g, " ")} -->`;
}
