/** An infobox in plain form, a line for each field: name → value. */
export function plainText(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => lineOf(name, value));
  return ["Infobox", ...lines, ""].join("\n");
}

/** An infobox in plain form with one field set anew, in its place or at the end; without it where it is empty. */
export function withField(text: string, name: string, value: string): string {
  if (text.trim() === "") return plainText({[name]: value});
  const lines = text.trimEnd().split("\n");
  const at = lines.findIndex((line) => nameOn(line) === name);
  const line = value.trim() === "" ? [] : [lineOf(name, value)];
  if (at < 0) lines.push(...line);
  else lines.splice(at, 1, ...line);
  return `${lines.join("\n")}\n`;
}

function nameOn(line: string): string | null {
  const [, name] = /^\s*-([^:]*):/.exec(line) ?? [];
  return name?.trim().toLowerCase() ?? null;
}

/** Lines within a value are parted by a mark, since each field has one line. */
function lineOf(name: string, value: string): string {
  const oneLine = value.replace(/\s*\n\s*/g, "<br />");
  return `- ${name.charAt(0).toUpperCase()}${name.slice(1)}: ${oneLine}`;
}
