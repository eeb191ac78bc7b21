import type {Entry} from "../sense.js";

const small = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen".split(" "),
  ..."fourteen fifteen sixteen seventeen eighteen nineteen".split(" ")
];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: [by: number, words: string][] = [
  [2, "pair pairs"],
  [12, "dozen dozens"],
  [20, "score"],
  [100, "hundred hundreds"],
  [1e3, "thousand thousands"],
  [1e5, "lakh lakhs lac lacs"],
  [1e6, "million millions"],
  [1e7, "crore crores"],
  [1e9, "billion billions"]
];
const shortScales: [by: number, words: string][] = [
  [1e3, "k"],
  [1e6, "mn mln mio"],
  [1e9, "bn bln"]
];
const portions: [of: number, words: string][] = [
  [1 / 2, "half halves"],
  [1 / 3, "third thirds"],
  [1 / 4, "quarter quarters"],
  [1 / 5, "fifth fifths"]
];

/** Number words: `twelve`, `forty`; what multiplies the number before it; parts of one. */
export const englishNumbers: readonly Entry[] = [
  ...small.map((words, value): Entry => ({words, sense: {kind: "number", value}})),
  ...tens.map((words, index): Entry => ({words, sense: {kind: "number", value: 10 * (index + 2)}})),
  ...scales.flatMap(([by, words]) => scaled(by, words, false)),
  ...shortScales.flatMap(([by, words]) => scaled(by, words, true)),
  ...portions.flatMap(([of, list]) => list.split(" ").map((words): Entry => ({words, sense: {kind: "portion", of}})))
];

function scaled(by: number, list: string, short: boolean): Entry[] {
  return list.split(" ").map((words) => ({words, sense: {kind: "scale", by, short}}));
}
