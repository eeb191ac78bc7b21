const piece = /<\?xml [^<>?]*\?>|<(\/?)([a-zA-Z]+(?::[a-zA-Z]+)?)((?: [a-zA-Z][\w:-]*="[^"<>]*")*)(\/?)>|[^<>]+/y;
const strayAmpersand = /&(?!(?:amp|lt|gt|quot);)/;

/** What keeps a file from being well-formed XML with one root, as far as figures use XML; nothing where it is. */
export function xmlFaults(file: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  let roots = 0;
  for (let at = 0; at < file.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const [text, closes, name, attributes, empty] = piece.exec(file) ?? [];
    if (text === undefined) return [...faults, `no markup at ${at}: ${file.slice(at, at + 40)}`];
    if (strayAmpersand.test(text)) faults.push(`a stray ampersand in ${text}`);
    const names = (attributes ?? "").match(/[\w:-]+(?==")/g) ?? [];
    if (new Set(names).size < names.length) faults.push(`an attribute twice in ${text}`);
    if (!name) continue;
    if (open.length === 0 && !closes) roots++;
    if (closes && open.pop() !== name) faults.push(`${text} closes nothing`);
    if (!closes && !empty) open.push(name);
  }
  if (roots !== 1) faults.push(`${roots} roots`);
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}
