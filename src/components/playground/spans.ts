import {datePartsOf} from "../../reading/date-parts.js";
import type {Issue} from "../../reading/issue.js";
import type {Item, Note, Tally} from "../../reading/item.js";
import type {Names} from "../../reading/names.js";
import type {When} from "../../reading/when.js";
import {itemInWords, itemLabel} from "./item-words.js";

/** What a stretch of text was read as, in general; each family looks different. */
export type Family = "people" | "things" | "name" | "gap" | "date" | "label" | "note" | "aside" | "caveat" | "issue";

/** A stretch [start, end) of a value, and what it was read as: in a word or two, and in full. */
export type ReadSpan = {start: number; end: number; family: Family; label: string; words: string};

export function tallySpans({items, notes, issues}: Tally): ReadSpan[] {
  return [...items.map(itemSpan), ...notes.map(noteSpan), ...issueSpans(issues)];
}

export function nameSpans({names, gaps}: Names): ReadSpan[] {
  return [
    ...names.map(({start, end}) => ({start, end, family: "name" as const, label: "", words: "a name"})),
    ...gaps.map((gap) => ({...gap, family: "gap" as const, label: "", words: "a name that is lost in the source"}))
  ];
}

export function dateSpans({text, issues}: When): ReadSpan[] {
  const parts = datePartsOf(text).map(({start, end, says, isDate}) => {
    return {start, end, family: "date" as const, label: isDate ? says : "", words: `part of the date: ${says}`};
  });
  return [...parts, ...issueSpans(issues)];
}

function itemSpan(item: Item): ReadSpan {
  const family = item.class === "personnel" || item.class === "civilian" ? "people" : "things";
  return {start: item.start, end: item.end, family, label: itemLabel(item), words: itemInWords(item)};
}

const notes: Record<Note["kind"], Pick<ReadSpan, "family" | "label" | "words">> = {
  note: {family: "note", label: "", words: "no amount; kept as a note"},
  label: {family: "label", label: "", words: "a heading or qualifier of amounts"},
  footnote: {family: "aside", label: "", words: "a footnote mark, no amount"},
  markup: {family: "aside", label: "", words: "markup, no amount"},
  caveat: {family: "caveat", label: "not comparable", words: "says that the people counted did not (all) take part"}
};

function noteSpan({start, end, kind}: Note): ReadSpan {
  return {start, end, ...notes[kind]};
}

function issueSpans(issues: readonly Issue[]): ReadSpan[] {
  return issues.flatMap(({start, end, expected}) =>
    start === undefined || end === undefined
      ? []
      : [{start, end, family: "issue" as const, label: "not read", words: `could not be read; expected ${expected}`}]
  );
}
