/**
 * An article's id: the name of its file without folder and ending, which is a part of its page's address too. A hyphen stands
 * for every character but letters, digits, spaces and `. , ' ( ) _ -`, as an address gives others a meaning of their own.
 */
export function slugOf(file: string): string {
  return stemOf(file).replace(/[^\p{L}\p{M}\p{N} .,'()_-]/gu, "-");
}

/** The name of a file without folder and ending. */
export function stemOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

/** Letters that Unicode does not take apart into a letter and its accent. */
const letters: Record<string, string> = {ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i"};

/** The name of an article's file by its title, in small Latin letters, digits and hyphens; empty where the title has none. */
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
