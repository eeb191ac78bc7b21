import {intervalInWords} from "../../model/words.js";
import {sideField} from "../../reading/infobox/fields.js";
import type {Field, Infobox} from "../../reading/infobox/infobox.js";
import {readNames} from "../../reading/names.js";
import type {Step} from "../../reading/report.js";
import {readTally} from "../../reading/tally.js";
import {readWhen, type When} from "../../reading/when.js";
import {countInWords, cutData, cutList, cutText} from "../table/cut.js";
import {dateSpans, nameSpans, noteInWords, tallySpans, type ReadSpan} from "./spans.js";

/** A value of the infobox, its stretches with what they were read as, and in words what it came to. */
export type Value = {
  field: string;
  side: number | null;
  segments: Segment<ReadSpan>[];
  /** What the value came to; empty where it is kept as it is. */
  meaning: string;
  /** Why it came to that; empty where nothing says. */
  because: string;
  /** How it was read, step by step. */
  steps: ReadStep[];
  /** Steps that are not shown. */
  stepsLeft: number;
  amounts: number;
  /** Characters that are not shown. */
  left: number;
};

/** One step of a reading: the words, the rule that read them, and as what. */
export type ReadStep = Pick<Step, "text" | "rule" | "as">;

const longest = 3000;
const mostSteps = 200;
const kept = ["conflict", "partof", "place", "result", "status"];

/** The values that the notebook interprets, and the words that it keeps; in the order of the text. */
export function valuesOf({fields, form}: Infobox): Value[] {
  return [...fields.values()].flatMap((field) => {
    const read = reading(field, form);
    if (!read || field.value === "") return [];
    const {shown, left} = cutText(field.value, longest);
    const spans = read.spans.filter(({start}) => start < shown.length);
    const clipped = spans.map((span) => ({...span, end: Math.min(span.end, shown.length)}));
    const {stem, side} = sideField(field.name) ?? {stem: field.name, side: null};
    const {meaning, because, amounts} = read;
    const steps = cutList(read.steps, mostSteps);
    const said = {meaning, because, steps: cutData(steps.shown, {texts: 300, lists: mostSteps}), stepsLeft: steps.left};
    return [{field: stem, side, segments: segmentsOf(shown, clipped), ...said, amounts, left}];
  });
}

type Read = {spans: ReadSpan[]; meaning: string; because: string; steps: ReadStep[]; amounts: number};

function reading({name, value}: Field, form: Infobox["form"]): Read | null {
  const stem = sideField(name)?.stem ?? name;
  if (stem === "date") return dateOf(value);
  if (stem === "combatant" || stem === "commander") return namesOf(value, form);
  if (stem === "strength" || stem === "casualties" || stem === "units") return tallyOf(value, stem);
  return kept.includes(stem) ? {spans: [], meaning: "", because: "", steps: [], amounts: 0} : null;
}

function dateOf(value: string): Read {
  const when = readWhen(value, {trace: true});
  return {spans: dateSpans(when), meaning: daysInWords(when), ...explanationOf(when.trace), amounts: 0};
}

function namesOf(value: string, form: Infobox["form"]): Read {
  const names = readNames(value, {commas: form === "plain"});
  const counts = [countInWords(names.names.length, "name"), names.gaps.length && `${names.gaps.length} lost`];
  const spans = nameSpans(names);
  const steps = spans.map(({start, end, words}) => ({text: value.slice(start, end), rule: "", as: words}));
  return {spans, meaning: counts.filter(Boolean).join(", "), because: "", steps, amounts: 0};
}

function tallyOf(value: string, stem: "strength" | "casualties" | "units"): Read {
  const tally = readTally(value, stem === "casualties" ? stem : "strength", {trace: true});
  const people = `people: ${intervalInWords(tally.personnel)}`;
  const amounts = tally.items.length;
  const meaning = stem === "units" ? countInWords(amounts, "amount") : people;
  const notes = tally.notes.map((note) => ({text: note.text, rule: note.kind, as: noteInWords(note)}));
  const {because, steps} = explanationOf(tally.trace);
  return {spans: tallySpans(tally), meaning, because, steps: [...steps, ...notes], amounts};
}

/** The last step says why a value came to what it did. */
function explanationOf(trace: readonly Step[] = []): {because: string; steps: ReadStep[]} {
  return {because: trace.at(-1)?.as ?? "", steps: trace.slice(0, -1)};
}

function daysInWords({earliest, startLatest, endEarliest, latest, edtf}: When): string {
  if (earliest === null && latest === null) return "no day that is known";
  const days = (from: string | null, to: string | null) =>
    from === to ? (from ?? "not known") : `${from ?? "not known"} to ${to ?? "not known"}`;
  return `start ${days(earliest, startLatest)}; end ${days(endEarliest, latest)}${edtf ? `; EDTF ${edtf}` : ""}`;
}

/** A stretch of a text with the span that it belongs to; null where it belongs to none. */
export type Segment<Span> = {text: string; span: Span | null};

/**
 * Cuts a text into stretches of one span each. Where spans overlap, the one that begins last has the text, as it says
 * something of a part of the other; of two that begin together, the shorter one. A span without text has a stretch of its own.
 */
export function segmentsOf<Span extends {start: number; end: number}>(
  text: string,
  spans: readonly Span[]
): Segment<Span>[] {
  const segments: Segment<Span>[] = [];
  const open: Span[] = [];
  let at = 0;
  const advance = (to: number) => {
    const span = open.at(-1) ?? null;
    if (to > at) segments.push({text: text.slice(at, to), span});
    at = Math.max(at, to);
  };
  const closeUpTo = (end: number) => {
    for (let last = open.at(-1); last && last.end <= end; last = open.at(-1)) {
      advance(last.end);
      open.pop();
    }
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    closeUpTo(span.start);
    advance(span.start);
    if (span.end > span.start) open.push(span);
    else segments.push({text: "", span});
  }
  closeUpTo(Infinity);
  advance(text.length);
  return segments;
}
