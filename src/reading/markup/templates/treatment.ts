import type {Setting} from "./call.js";
import {ageFamily, dateTemplates} from "./dates.js";
import {countryCode, flagTemplates} from "./flags.js";
import {listTemplates} from "./lists.js";
import {outcomeTemplates} from "./outcomes.js";
import {withoutSigns} from "./signs.js";
import {textFamilies, textTemplates} from "./texts.js";
import {isNote, isSilent} from "./unsaid.js";

/** What becomes of a template: it shows text, it is kept as a note beside the text, or nobody knows it. */
export type Treatment = {as: "text" | "note" | "unknown"; setting: Setting};

/** What is expected in place of a template that is not known. */
export const knownTemplate = "a template that is known; its arguments are read as text";

const settings = new Map([...textTemplates, ...listTemplates, ...flagTemplates, ...outcomeTemplates, ...dateTemplates]);
const families = [...textFamilies, ageFamily];

/** How a template is read, by its name and its first argument as written. */
export function treatmentOf(writtenName: string, argument = ""): Treatment {
  const name = templateName(writtenName);
  if (isNote(name)) return {as: "note", setting: nothing};
  if (isSilent(name)) return {as: "text", setting: nothing};
  const setting =
    settings.get(name) ??
    families.find(({start}) => name.startsWith(start))?.setting ??
    countryCode(writtenName, argument);
  return setting ? {as: "text", setting} : {as: "unknown", setting: allOf};
}

const nothing: Setting = () => "";

/** All that can be shown of a template that is not known. Two numbers are divided, so that they are not taken for one. */
const allOf: Setting = ({positional, named}) => {
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
