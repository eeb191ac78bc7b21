import {cut, longest} from "../../reading/strings.js";

/** Words of the source in quotation marks; what begins a new line there is set off by a slash. Of very long ones the start. */
export function quote(text: string): string {
  const start = cut(text, longest.quote).replace(/<[^>]*…$/, "…");
  const lines = start.split(/<\s*[bh]r\s*\/?>|\n/i).map((line) => line.trim());
  return `“${lines.filter(Boolean).join(" / ")}”`;
}
