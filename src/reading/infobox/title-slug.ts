/** Letters that Unicode does not take apart into a letter and its accent. */
const letters: Record<string, string> = {ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i"};

/** The name of an article's file, in small Latin letters, digits and hyphens; empty where the title has none. */
export function slugOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => letters[letter]!)
    .normalize("NFKD")
    .replace(/\p{M}+|['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "");
}
