import {assumedSign, assumptionInWords} from "../../model/statements/assumptions.js";
import type {AssumptionRow} from "../../model/rows.js";
import {cut} from "../../reading/strings.js";
import {groupBy} from "../../reading/list.js";
import {firstOf} from "../text/words.js";
import type {Run} from "../text/lines.js";
import type {Theme} from "../figure/theme.js";

/** What the number, or the dates, of a row of a figure rest on. */
export type Assumed = {assumed?: readonly AssumptionRow[]};

/** How many assumptions small print names, and a tip. */
const most = {note: 2, quotes: 3, tip: 4};
const longestQuote = 40;

/** Room for the sign at the end of a line, in pixels. */
export const signWidth = 6;

/** The sign behind a number or a date that rests on an assumption; the note below the figure says on which. */
export function signRuns({assumed = []}: Assumed, theme: Theme): Run[] {
  return assumed.length ? [{text: assumedSign, fill: theme.muted, glued: true}] : [];
}

/** What the sign means, for the notes of a figure in which it stands; null where it does not. */
export function assumedNote(rows: readonly Assumed[]): string | null {
  const said = sentencesOf(rows);
  return said.length
    ? `${assumedSign} Taken for granted, as the text leaves it open: ${firstOf(said, most.note).join("; ")}.`
    : null;
}

/** The same as a sentence of the text alternative, which has no signs. */
export function assumedSentence(rows: readonly Assumed[]): string {
  const said = sentencesOf(rows);
  return said.length ? `Taken for granted: ${firstOf(said, most.tip).join("; ")}.` : "";
}

/** The lines of a tip. */
export function assumedLines({assumed = []}: Assumed): string[] {
  return firstOf(
    assumed.map((row) => `${assumedSign} Taken for granted: ${assumptionInWords(row)}`),
    most.tip
  );
}

/** The assumptions of a row of data, in one cell. */
export function assumedCell({assumed = []}: Assumed): string {
  return assumed.map(assumptionInWords).join("; ");
}

/** `“12,000”, “9,000” (a name in a bracket was taken for who gives the amount)`, each assumption once. */
function sentencesOf(rows: readonly Assumed[]): string[] {
  const all = [...new Set(rows.flatMap(({assumed = []}) => assumed))];
  return [...groupBy(all, ({taken}) => taken)].map(([taken, alike]) => {
    const texts = new Set(alike.map(({text}) => `“${cut(text.replace(/\s+/g, " "), longestQuote)}”`));
    return `${firstOf([...texts], most.quotes).join(", ")} (${taken})`;
  });
}
