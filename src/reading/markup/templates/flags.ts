import {signs, withoutSigns, type Setting, type Table} from "./setting.js";

/** Flags: those that only show the picture, and those that also show the name. */
export const flagTemplates: Table = [
  ["flagicon, flag icon, flagdeco, flag deco, flagd", flag(signs.icon)],
  ["flag, flagu, flagc, flagg, flagcountry, flag country, flaglink, flagbig, flagright, noflag", flag(signs.flag)],
  ["army, navy, naval, air force, armed forces, military, marine, marines, coast guard", flag(signs.flag)]
];

/** A template of two or three capitals, such as `{{FRA}}`, is a country's code, unless it is given text: `{{SMS|Emden}}`. */
export function countryCode(writtenName: string, argument: string): Setting | undefined {
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
