import {intervalInWords} from "../../model/words.js";
import type {Field, Infobox} from "../../reading/infobox/infobox.js";
import {sideField} from "../../reading/infobox/fields.js";
import {readNames} from "../../reading/names.js";
import {readTally} from "../../reading/tally.js";
import {readWhen, type When} from "../../reading/when.js";
import {countInWords, cutText} from "../cut.js";
import {segmentsOf, type Segment} from "./segments.js";
import {dateSpans, nameSpans, tallySpans, type ReadSpan} from "./spans.js";

/** A value of the infobox, its stretches with what they were read as, and in words what it came to. */
export type Value = {
  field: string;
  side: number | null;
  segments: Segment<ReadSpan>[];
  /** What the value came to; empty where it is kept as it is. */
  meaning: string;
  amounts: number;
  /** Characters that are not shown. */
  left: number;
};

const longest = 3000;
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
    const {meaning, amounts} = read;
    return [{field: stem, side, segments: segmentsOf(shown, clipped), meaning, amounts, left}];
  });
}

type Read = {spans: ReadSpan[]; meaning: string; amounts: number};

function reading({name, value}: Field, form: Infobox["form"]): Read | null {
  const stem = sideField(name)?.stem ?? name;
  if (stem === "date") return dateOf(value);
  if (stem === "combatant" || stem === "commander") return namesOf(value, form);
  if (stem === "strength" || stem === "casualties" || stem === "units") return tallyOf(value, stem);
  return kept.includes(stem) ? {spans: [], meaning: "", amounts: 0} : null;
}

function dateOf(value: string): Read {
  const when = readWhen(value);
  return {spans: dateSpans(when), meaning: daysInWords(when), amounts: 0};
}

function namesOf(value: string, form: Infobox["form"]): Read {
  const names = readNames(value, {commas: form === "plain"});
  const counts = [countInWords(names.names.length, "name"), names.gaps.length && `${names.gaps.length} lost`];
  return {spans: nameSpans(names), meaning: counts.filter(Boolean).join(", "), amounts: 0};
}

function tallyOf(value: string, stem: "strength" | "casualties" | "units"): Read {
  const tally = readTally(value, stem === "casualties" ? stem : "strength");
  const people = `people: ${intervalInWords(tally.personnel)}`;
  const amounts = tally.items.length;
  const meaning = stem === "units" ? countInWords(amounts, "amount") : people;
  return {spans: tallySpans(tally), meaning, amounts};
}

function daysInWords({earliest, startLatest, endEarliest, latest, edtf}: When): string {
  if (earliest === null && latest === null) return "no day that is known";
  const days = (from: string | null, to: string | null) =>
    from === to ? (from ?? "not known") : `${from ?? "not known"} to ${to ?? "not known"}`;
  return `start ${days(earliest, startLatest)}; end ${days(endEarliest, latest)}${edtf ? `; EDTF ${edtf}` : ""}`;
}
