import {tagged, type Entry} from "../sense.js";

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
  [1e9, "billion billions"],
  [1e12, "trillion trillions"]
];
const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth`;
const shortScales: [by: number, words: string][] = [
  [1e3, "k"],
  [1e6, "mn mln mio"],
  [1e9, "bn bln"]
];
const portions: [of: number, words: string][] = [
  [1 / 2, "half halves"],
  [1 / 3, "third thirds"],
  [1 / 4, "quarter quarters"],
  [1 / 4, "fourth fourths"],
  [1 / 5, "fifth fifths"],
  [1 / 6, "sixth sixths"],
  [1 / 8, "eighth eighths"],
  [1 / 10, "tenth tenths"]
];

/** Number words: `twelve`, `forty`; what multiplies the number before it; parts of one. */
export const englishNumbers: readonly Entry[] = [
  ...small.map((words, value): Entry => ({words, sense: {kind: "number", value}})),
  ...tens.flatMap((ten, index) => [
    number(ten, 10 * (index + 2)),
    ...small.slice(1, 10).map((one, unit) => number(ten + one, 10 * (index + 2) + unit + 1))
  ]),
  number("fourty", 40),
  number("threescore", 60),
  number("fourscore", 80),
  ...tagged("ordinal", ordinals),
  ...scales.flatMap(([by, words]) => scaled(by, words, false)),
  ...shortScales.flatMap(([by, words]) => scaled(by, words, true)),
  ...portions.flatMap(([of, list]) => list.split(" ").map((words) => portion(words, of))),
  ...portions.flatMap(([of, list]) => hyphened(of, list.split(" ")))
];

/** `one-half`, `two-thirds`, `three-quarters` */
function hyphened(of: number, [one, many]: readonly string[]): Entry[] {
  const most = Math.round(1 / of) - 1;
  return small
    .slice(1, most + 1)
    .map((word, index) => portion(`${word}-${index === 0 ? one : many}`, (index + 1) * of));
}

function portion(words: string, of: number): Entry {
  return {words, sense: {kind: "portion", of}};
}

function number(words: string, value: number): Entry {
  return {words, sense: {kind: "number", value}};
}

function scaled(by: number, list: string, short: boolean): Entry[] {
  return list.split(" ").map((words) => ({words, sense: {kind: "scale", by, short}}));
}
