/** HTML's names for what stands in running text; a name that is not among them stays as it is written. */
const named = new Map(
  Object.entries({
    ...{nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", hairsp: " ", numsp: " ", shy: "", zwnj: "", zwj: ""},
    ...{ndash: "–", mdash: "—", minus: "−", hyphen: "-", horbar: "―", sim: "~", asymp: "≈", plusmn: "±", times: "×"},
    ...{amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", le: "≤", ge: "≥", ne: "≠", frasl: "/", num: "#"},
    ...{lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", prime: "′", Prime: "″"},
    ...{dagger: "†", Dagger: "‡", bull: "•", middot: "·", hellip: "…", deg: "°", sect: "§", para: "¶", copy: "©"},
    ...{pound: "£", euro: "€", yen: "¥", cent: "¢", frac12: "½", frac14: "¼", frac34: "¾", sup2: "²", sup3: "³"},
    ...{lbrace: "{", rbrace: "}", lbrack: "[", rbrack: "]", vert: "|", equals: "=", colon: ":", comma: ",", ast: "*"},
    ...{szlig: "ß", aelig: "æ", AElig: "Æ", oelig: "œ", OElig: "Œ", oslash: "ø", Oslash: "Ø", eth: "ð", thorn: "þ"}
  })
);

const accents: Record<string, string> = {
  ...{grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", ring: "\u030a"},
  ...{cedil: "\u0327", caron: "\u030c"}
};

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,10}\d{0,2}));/gi;
const accented = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/i;

/** Text with its entities (`&nbsp;`, `&#8211;`, `&eacute;`) as the characters that they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(entity, (whole, decimal?: string, hexadecimal?: string, name = "") => {
    if (decimal) return character(Number(decimal), whole);
    if (hexadecimal) return character(parseInt(hexadecimal, 16), whole);
    const [, letter, accent] = accented.exec(name) ?? [];
    return named.get(name) ?? (letter && accent ? (letter + accents[accent]).normalize("NFC") : whole);
  });
}

function character(code: number, whole: string): string {
  const readable = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return readable ? String.fromCodePoint(code) : code === 9 || code === 10 ? " " : whole;
}
