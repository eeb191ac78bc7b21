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
