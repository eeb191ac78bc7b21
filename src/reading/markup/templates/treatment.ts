import type {Setting} from "./call.js";
import {ageFamily, dateTemplates} from "./dates.js";
import {countryCode, flagTemplates} from "./flags.js";
import {listTemplates} from "./lists.js";
import {isNote} from "./notes.js";
import {outcomeTemplates} from "./outcomes.js";
import {withoutSigns} from "./signs.js";
import {isSilent} from "./silent.js";
import {textFamilies, textTemplates} from "./texts.js";

/** What becomes of a template: it shows text, it shows nothing, it is kept as a note beside the text, or nobody knows it. */
export type Treatment = {as: "text"; setting: Setting} | {as: "nothing" | "note" | "unknown"};

/** What is expected in place of a template that is not known. */
export const knownTemplate = "a template that is known; its arguments are read as text";

const settings = new Map([...textTemplates, ...listTemplates, ...flagTemplates, ...outcomeTemplates, ...dateTemplates]);
const families = [...textFamilies, ageFamily];

export function treatmentOf(writtenName: string): Treatment {
  const name = templateName(writtenName);
  if (isNote(name)) return {as: "note"};
  if (isSilent(name)) return {as: "nothing"};
  const setting =
    settings.get(name) ?? families.find(({start}) => name.startsWith(start))?.setting ?? countryCode(writtenName);
  return setting ? {as: "text", setting} : {as: "unknown"};
}

/** A template's name as it is looked up: case, underscores and the namespace make no difference. */
export function templateName(written: string): string {
  return withoutSigns(written)
    .replace(/[\s_]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^template ?: ?/, "");
}
