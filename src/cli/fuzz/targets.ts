import {readInfobox} from "../../reading/infobox/read.js";
import {readNames} from "../../reading/names.js";
import {readTally} from "../../reading/tally.js";
import {readWhen} from "../../reading/when.js";
import {spanFaults, tallyFaults, whenFaults} from "../reading-faults.js";

/** A reader, and what is wrong with its reading of a text. */
export type Target = {name: string; faults: (text: string) => string[]};

export const targets: readonly Target[] = [
  {name: "strength", faults: (text) => tallyFaults(readTally(text, "strength"))},
  {name: "casualties", faults: (text) => tallyFaults(readTally(text, "casualties"))},
  {name: "date", faults: (text) => whenFaults(readWhen(text))},
  {name: "names", faults: namesFaults},
  {name: "infobox", faults: (text) => infoboxFaults(text, "fuzz.txt")},
  {name: "infobox's field", faults: (text) => infoboxFaults(`- Conflict: x\n- Strength1: ${text}`, "fuzz.txt")},
  {name: "wikitext", faults: (text) => infoboxFaults(text, "fuzz.wikitext")},
  {
    name: "wikitext's field",
    faults: (text) => infoboxFaults(`{{Infobox military conflict\n| strength1 = ${text}\n}}`, "fuzz.wikitext")
  }
];

function namesFaults(text: string): string[] {
  const {names, gaps} = readNames(text);
  const gapSpans = gaps.map(({start, end}) => ({start, end, text: text.slice(start, end)}));
  return [...names, ...gapSpans].flatMap((span) => spanFaults(text, span));
}

function infoboxFaults(text: string, file: string): string[] {
  const {fields, issues} = readInfobox(text, file);
  const lines = text.split(/\r\n|\r|\n/).length;
  const isOutside = ({line}: {line?: number}) => line !== undefined && !(line >= 1 && line <= lines);
  return [
    ...[...fields.values()].filter(isOutside).map(({name, line}) => `field ${name} on line ${line} of ${lines}`),
    ...issues.filter(isOutside).map(({found, line}) => `issue ${JSON.stringify(found)} on line ${line} of ${lines}`)
  ];
}
