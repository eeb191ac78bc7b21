import {cut, longest} from "../../reading/strings.js";

/** Words of the source in quotation marks; what begins a new line there is set off by a slash. Of very long ones the start. */
export function quote(text: string): string {
  const start = cut(text, longest.quote).replace(/<[^>]*…$/, "…");
  const lines = start.split(/<\s*[bh]r\s*\/?>|\n/i).map((line) => line.trim());
  return `“${lines.filter(Boolean).join(" / ")}”`;
}

/** Of many words of one kind the first twenty, and how many more there are. */
export function firstOf(words: readonly string[], most = 20): string[] {
  if (words.length <= most) return [...words];
  return [...words.slice(0, most), `… and ${(words.length - most).toLocaleString("en-US")} more`];
}
