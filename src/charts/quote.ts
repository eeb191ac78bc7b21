/** Words of the source in quotation marks; what begins a new line there is set off by a slash. */
export function quote(text: string): string {
  const lines = text.split(/<\s*[bh]r\s*\/?>|\n/i).map((line) => line.trim());
  return `“${lines.filter(Boolean).join(" / ")}”`;
}
