import {assumedSign} from "../../model/statements/assumptions.js";
import {intervalInWords} from "../../model/words.js";
import {cut} from "../../reading/strings.js";
import type {Item, AmountKind, Note, Role, Tally} from "../../reading/item.js";
import type {ItemClass} from "../../reading/terms.js";
import type {Names} from "../../reading/names.js";
import type {Assumption, Issue} from "../../reading/report.js";
import type {When} from "../../reading/when.js";

/** What a stretch of text was read as, in general; each family looks different. */
export type Family = "people" | "things" | "name" | "gap" | "date" | "label" | "note" | "aside" | "caveat" | "issue";

/** A stretch [start, end) of a value, and what it was read as: in a word or two, and in full. */
export type ReadSpan = {start: number; end: number; family: Family; label: string; words: string};

export function tallySpans({items, notes, issues, assumptions}: Tally): ReadSpan[] {
  return [...withAssumptions([...items.map(itemSpan), ...notes.map(noteSpan)], assumptions), ...issueSpans(issues)];
}

export function nameSpans({names, gaps}: Names): ReadSpan[] {
  return [
    ...names.map(({start, end}) => ({start, end, family: "name" as const, label: "", words: "a name"})),
    ...gaps.map((gap) => ({...gap, family: "gap" as const, label: "", words: "a name that is lost in the source"}))
  ];
}

/** A date's stretches as the pass of its reading has them that names each part once. */
export function dateSpans({issues, assumptions, trace = []}: When): ReadSpan[] {
  const spans = trace
    .filter(({pass}) => pass === "points")
    .map(({start, end, as}) => {
      return {start, end, family: "date" as const, label: cut(as, longestLabel), words: `part of the date: ${as}`};
    });
  return [...withAssumptions(spans, assumptions), ...issueSpans(issues)];
}

const longestLabel = 30;

/** A stretch that rests on an assumption has the sign that figures have for it. */
function withAssumptions(spans: readonly ReadSpan[], assumptions: readonly Assumption[]): ReadSpan[] {
  return spans.map((span) => {
    const own = assumptions.filter(({start, end}) => start < span.end && span.start < end);
    if (own.length === 0) return span;
    const taken = [...new Set(own.map((assumption) => assumption.taken))].join("; ");
    return {...span, label: `${span.label}${assumedSign}`, words: `${span.words}; taken for granted: ${taken}`};
  });
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

export function noteInWords({kind}: Pick<Note, "kind">): string {
  return notes[kind].words;
}

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

const classes: Record<ItemClass, string> = {
  personnel: "people",
  civilian: "civilians",
  formation: "formations",
  equipment: "equipment",
  animal: "animals"
};

const kinds: Record<AmountKind, string> = {
  exact: "",
  approximate: "about",
  range: "range",
  at_least: "at least",
  at_most: "at most",
  unknown: "unknown",
  none: "none",
  vague: "vague"
};

const roles: Record<Role, string> = {
  total: "the total of others",
  part: "a part of another amount",
  alternative: "one of several rival amounts",
  count: ""
};

/** An amount in full: `at least 8,000, people, strength`. */
function itemInWords(item: Item): string {
  const {kind, unit, outcome, role, claimant, party} = item;
  const what = unit ? `${unit} (${classes[item.class]})` : classes[item.class];
  const amount = kind === "vague" ? "an amount without a number" : intervalInWords(item);
  const source = [claimant && `says ${claimant}`, party && `of ${party}`];
  return [amount, what, outcomeInWords(outcome), roles[role], ...source].filter(Boolean).join(", ");
}

/** An amount in a few words, beside its text: `at least · killed`. */
function itemLabel({kind, outcome, role, class: kept}: Item): string {
  const isPlain = kept === "personnel" && outcome !== "strength";
  const words = [kinds[kind], isPlain ? "" : classes[kept], outcome === "strength" ? "" : outcomeInWords(outcome)];
  return [...words, role === "count" ? "" : role].filter(Boolean).join(" · ");
}

function outcomeInWords(outcome: string): string {
  return outcome.replaceAll("+", " or ");
}
