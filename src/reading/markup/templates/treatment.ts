import {withoutSigns, type Setting, type Table} from "./setting.js";
import {ageFamily, dateTemplates} from "./dates.js";
import {countryCode, flagTemplates} from "./flags.js";
import {listTemplates} from "./lists.js";
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
