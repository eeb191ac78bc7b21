import {withoutSigns, signs, type Setting, type Table} from "./setting.js";
import {ageFamily, dateTemplates} from "./dates.js";
import {textFamilies, textTemplates} from "./texts.js";

/** What is expected in place of a template that is not known. */
export const knownTemplate = "a template that is known; its arguments are read as text";

const nothing: Setting = () => "";
/** A reference, a footnote or an editor's remark, which is kept beside the text. */
export const note: Setting = () => "";

/**
 * Notes, and what shows no text that a value could be read from: pictures, places on the map, settings of the page, what leads to other pages,
 * and what is struck out.
 */
const unshown: Table = [
  [
    `anchor, coord, coords, coordinates, flagicon image, flag icon image, flagdeco image, flag image, multiple image, css image crop,
  zwsp, zwj, zwnj, shy, wbr, nowrap begin, nowrap end, nobreak begin, nobreak end, end nowrap, use dmy dates, use mdy dates,
  short description, pp, pp-move, pp-semi, listen, portal, sfn whitelist, reflist, notelist, location map, location map many, maplink,
  decrease, increase, steady, cbignore, refbegin, refend, col-begin, col-end, multicol, multicol-end, hs, sortkey, unreferenced,
  main, main article, main articles, see also, see, further, further information, details, hatnote, s, strike, strikethrough, del`,
    nothing
  ],
  [
    `efn, efn-ua, efn-lr, efn-la, efn-lg, efn-ur, efn-ug, refn, ref, r, rp, sfn, sfnp, sfnm, snf, harv, harvnb, harvp, harvtxt, harvcoltxt,
  notetag, note, nb, footnote, cref, cref2, mref, #tag:ref, cn, fact, cite, citation, clarify, dubious, disputed, discuss, pn, page?,
  isbn, oclc, issn, doi, webarchive, when, which, who, ref label, note label, citation needed, better source, in lang,
  better source needed, clarification needed, disputed inline, failed verification, page needed, by whom, according to whom,
  original research inline, verify source, full citation needed, dead link, unreliable source?, self-published inline,
  update inline, need quotation to verify, additional citation needed, why?, how?, vague, verify, vn, dn, disambiguation needed`,
    note
  ]
];

/** Flags: those that only show the picture, and those that also show the name. */
const flagTemplates: Table = [
  ["flagicon, flag icon, flagdeco, flag deco, flagd", flag(signs.icon)],
  ["flag, flagu, flagc, flagg, flagcountry, flag country, flaglink, flagbig, flagright, noflag", flag(signs.flag)],
  ["army, navy, naval, air force, armed forces, military, marine, marines, coast guard", flag(signs.flag)]
];

/** A template of two or three capitals, such as `{{FRA}}`, is a country's code, unless it is given text: `{{SMS|Emden}}`. */
function countryCode(writtenName: string, argument: string): Setting | undefined {
  const isCode = /^\s*[A-Z]{2,3}\s*$/.test(writtenName) && /^\s*(?:\d{4}\s*)?$|=/.test(argument);
  return isCode ? ({name}) => marked(name.trim(), signs.flag) : undefined;
}

function flag(sign: string): Setting {
  return ({positional, named}) =>
    marked((named.get("name") || named.get("variantname") || positional[0] || "").trim(), sign);
}

function marked(name: string, sign: string): string {
  const shown = withoutSigns(name).replace(/\s+/g, " ").replaceAll(",", signs.comma);
  return shown && sign + shown + signs.end;
}

const lineEnd: Setting = () => signs.break;

/** A list's title, then each entry below it, in lines of their own. Among amounts a colon tells that the title heads them. */
const entries: Setting = ({positional, named, kind}) => {
  const title = named.get("title") ?? "";
  if (title === "") return [...positional, ""].map((entry) => signs.break + entry).join("");
  const heads = kind === "amounts" && positional.some((entry) => entry.trim() !== "") && !endsInColon.test(title);
  return [title + (heads ? ":" : ""), ...positional.map(below), ""].map((entry) => signs.break + entry).join("");
};

const endsInColon = new RegExp(`:[\\s${signs.reference}]*$`);

function below(entry: string): string {
  return signs.below + entry.replace(lineEnds, (end) => end + signs.below);
}

const lineEnds = new RegExp(`[\n${signs.break}]`, "g");

/** Templates that make lists, lines and rules, and the pairs that enclose a list. */
const listTemplates: Table = [
  [
    "plainlist, plain list, startplainlist, flatlist, flat list, hlist, unbulleted list, unbullet, br list, br separated entries, ubl, ublist, ubli, unbulleted, vunblist, nonbulleted list, unbulleted indent list",
    entries
  ],
  [
    "bulleted list, bulletedlist, bullet list, blist, ul, ordered list, ol, pagelist, olist, cslist, comma separated entries, enum, indented plainlist",
    entries
  ],
  ["collapsible list, clist, collapsed list, columns-list, div col, tree list, treelist, hidden", entries],
  ["hidden begin, collapse top, collapsed infobox section begin, tree list/end, treelist/end, plainlist/end", entries],
  ["endplainlist, end plainlist, flatlist/end, endflatlist, end flatlist, hidden end, collapse bottom", lineEnd],
  ["collapsed infobox section end, div col end, end div col, tree list end", lineEnd],
  ["multicol-break, col-break, col-2, br, break, crlf, -, clear, clr, pb, paragraph break", lineEnd],
  ["hr, rule, horizontal rule", () => signs.rule]
];

const settings = new Map(
  [...textTemplates, ...listTemplates, ...flagTemplates, ...dateTemplates, ...unshown].flatMap(([names, setting]) =>
    names.split(/,\s+/).map((name) => [name, setting] as const)
  )
);
const families = [
  ...textFamilies,
  ageFamily,
  {start: /^campaignbox/, setting: nothing},
  {start: /^cite |^[a-z]{2} icon$/, setting: note}
];

/** What a template shows, by its name and its first argument as written. */
export function settingOf(writtenName: string, argument = ""): Setting {
  const name = templateName(writtenName);
  const known = settings.get(name) ?? families.find(({start}) => start.test(name))?.setting;
  return known ?? countryCode(writtenName, argument) ?? unknown;
}

/** All that can be shown of a template that is not known. Two numbers are divided, so that they are not taken for one. */
export const unknown: Setting = ({positional, named}) => {
  const texts = (positional.some(Boolean) ? positional : [...named.values()]).map((text) => text.trim());
  return texts
    .filter(Boolean)
    .map((text, at, all) => (/\d$/.test(all[at - 1] ?? "") && /^\d/.test(text) ? `; ${text}` : ` ${text}`))
    .join("")
    .slice(1);
};

/** A template's name as it is looked up: case, underscores and the namespace make no difference. */
export function templateName(written: string): string {
  return withoutSigns(written)
    .replace(/[\s_]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^template ?: ?/, "");
}
