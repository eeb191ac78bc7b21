import {signs} from "./templates/setting.js";

/**
 * What stands for other characters than its own, within text: entities (`&nbsp;`, `&#8211;`, `&eacute;`), quotes that set text, characters
 * that are not seen (soft hyphens, zero-width spaces, marks of direction, variation selectors), spaces of every width, and `signs` of others.
 */
export const characters = new RegExp(
  `&#?\\w{2,8};|'{2,5}|(?! )[\\t\\p{Zs}]|\\p{Default_Ignorable_Code_Point}+|[${Object.values(signs).join("")}]+`,
  "gu"
);

/** What one of `characters` in a text is read as. Quotes divide digits, as all markup does, and so do signs; an entity that is not known stays as it is written. */
export function meaningOf(mark: string, at: number, text: string): string {
  if (divides.test(mark)) return isDigit(text[at - 1]) && isDigit(text[at + mark.length]) ? " " : "";
  if (!mark.startsWith("&")) return space.test(mark) ? " " : "";
  const read = decodeEntity(mark);
  return read === mark ? mark : plainly(read);
}

/** A text with all of `characters` read. */
export function plainly(text: string): string {
  return text.replace(characters, meaningOf);
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

const divides = /^['\ue000-\ue008]/;
const space = /[\t\p{Zs}]/u;

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

const entity = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,10}\d{0,2}));$/i;
const accented = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/i;

function decodeEntity(whole: string): string {
  const [, decimal, hexadecimal, name = ""] = entity.exec(whole) ?? [];
  if (decimal) return character(Number(decimal), whole);
  if (hexadecimal) return character(parseInt(hexadecimal, 16), whole);
  const [, letter, accent] = accented.exec(name) ?? [];
  return named.get(name) ?? (letter && accent ? (letter + accents[accent]).normalize("NFC") : whole);
}

function character(code: number, whole: string): string {
  const readable = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return readable ? String.fromCodePoint(code) : code === 9 || code === 10 ? " " : whole;
}
