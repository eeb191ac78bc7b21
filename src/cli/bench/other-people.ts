import {Culture, recognizeNumber} from "@microsoft/recognizers-text-suite";
import nlp from "compromise";
import type {Bounds} from "./corpus.js";

/** Microsoft's recognizers. Their number ranges exist for other languages only, so the words around a number are read for them. */
export function recognizersPeople(raw: string): Bounds {
  const text = plain(raw);
  const numbers = recognizeNumber(text, Culture.English).map(({start, end, resolution}) => ({
    value: Math.abs(Number((resolution as {value: string}).value)),
    start,
    end: end + 1
  }));
  return peopleOf(text, numbers);
}

type Match = {offset: {start: number; length: number}; number: {num: number | null}};

export function compromisePeople(raw: string): Bounds {
  const text = plain(raw);
  const matches = nlp(text).numbers().json({offset: true}) as Match[];
  const numbers = matches.flatMap(({offset, number: {num}}) => {
    if (num === null) return [];
    const found = text.slice(offset.start, offset.start + offset.length);
    // Marks glued to the number, such as the + of 8,000+, belong to its match; what they say is read around it.
    const end = offset.start + found.replace(/[^\p{L}\p{N}]+$/u, "").length;
    return [{value: num, start: offset.start, end}];
  });
  return peopleOf(text, numbers);
}

/** A number that a library found in `plain` text, with its place. */
type Found = {value: number; start: number; end: number};

type Amount = Bounds & {before: string; after: string; inBrackets: boolean};

const atLeast = /(?:\b(?:over|more than|at least|minimum|exceeding|upwards of)|>)\s*$/i;
const atMost = /(?:\b(?:up to|fewer than|less than|under|at most|no more than|maximum)|<)\s*$/i;
const orMore = /^\s*(?:\+|or more)/i;

/** Words behind a number that counts no people of the side, by their beginnings. */
const beginnings = [
  "cannon vessel frigate cruiser destroyer submarine galley corvette sloop schooner trireme",
  "aircraft plane bomber helicopter drone vehicle wagon artiller howitzer mortar rifle piece",
  "division brigade regiment battalion squadron company companies corps legion famil",
  "horses camel elephant mule civilian hostage deserted fled sick illness displaced"
];

/** The same for words that would begin others (`carried`), with or without an s; those of the first line also end others (`warship`). */
const ends = "ship boat gun tank";
const whole = "brig car fort day month year";

const anyOf = (words: string) => words.replaceAll(" ", "|");
const notPeople = new RegExp(
  `(?:${anyOf(ends)})s?\\b|\\b(?:${anyOf(beginnings.join(" "))})|\\b(?:${anyOf(whole)})s?\\b|%`,
  "i"
);
const calendar = /\b(?:in|since|by|until|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s*$/i;

/**
 * The text that libraries are given, in the form that they read best: without footnote marks, references and signs for "about", with
 * ranges in words, and with spaces where words and numbers are glued together.
 */
function plain(raw: string): string {
  return raw
    .replace(/<ref[^<>]{0,200}>[^<]*<\/ref>/g, " ")
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/\[[^\]]{0,20}\]/g, " ")
    .replace(/(\d)\s?[-–—~]\s?(?=\d)/g, "$1 to ")
    .replace(/[~≈]|\bc\.|(?<=\p{Ll})(?=\d)/gu, " ")
    .replace(/(?<=\d\+|\p{L},)(?=[\p{L}\d])/gu, " ");
}

/**
 * What a user would make of the numbers that a general library finds: bounds from the words around them, ranges, a stated total, no
 * things, units or dates, nothing in brackets that repeats what stands before them, a figure that the others add up to, or else their sum.
 */
function peopleOf(text: string, numbers: readonly Found[]): Bounds {
  const amounts = amountsOf(text, numbers);
  const people = amounts.filter(({before, after}) => !notPeople.test(after) && !calendar.test(before));
  const outer = people.filter(({inBrackets}, at) => at === 0 || !inBrackets);
  if (outer.length === 0) return amounts.length === 0 && /^\s*(?:no|none|nil)\b/i.test(text) ? none : unknown;
  const total = outer.find(({before, after}) => /\btotal\b/i.test(before + after)) ?? ownSum(outer);
  return total ? {low: total.low, high: total.high} : sumOf(outer, /\bunknown\b/i.test(text));
}

const none: Bounds = {low: 0, high: 0};
const unknown: Bounds = {low: null, high: null};

function amountsOf(text: string, numbers: readonly Found[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const {value, start, end} = numbers[at]!;
    const before = text.slice(numbers[at - 1]?.end ?? 0, start);
    const next = numbers[at + 1];
    const isRange = next !== undefined && joins(before, text.slice(end, next.start)) && value < next.value;
    if (isRange) at++;
    const last = isRange ? next : numbers[at]!;
    const after = text.slice(last.end, numbers[at + 1]?.start).split(/[,;\n(]/)[0]!;
    const low = isRange && last.value >= 100 * value && last.value % 1000 === 0 ? 1000 * value : value;
    amounts.push({
      low: atMost.test(before) ? null : low,
      high: atLeast.test(before) || orMore.test(after) ? null : last.value,
      before: before.split(/[,;\n]/).at(-1)!,
      after,
      inBrackets: isInBrackets(text, start)
    });
  }
  return amounts;
}

function joins(before: string, between: string): boolean {
  return /^\s*(?:to|or)\s*$/.test(between) || (/\bbetween\s*$/i.test(before) && /^\s*and\s*$/.test(between));
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}

/** The first amount, where the others break it down. */
function ownSum([first, ...others]: readonly Amount[]): Amount | undefined {
  const {low, high} = sumOf(others, false);
  return others.length > 1 && first!.low === low && first!.high === high ? first : undefined;
}

function sumOf(amounts: readonly Bounds[], openAbove: boolean): Bounds {
  const low = amounts.reduce((sum, amount) => sum + (amount.low ?? 0), 0);
  const isOpen = openAbove || amounts.some(({high}) => high === null);
  const high = isOpen ? null : amounts.reduce((sum, amount) => sum + amount.high!, 0);
  return {low: low === 0 && amounts.some((amount) => amount.low === null) ? null : low, high};
}
