import type {Entry} from "../sense.js";

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** What multiplies the number before it; the `short` ones stand only after digits. */
const scales: [by: number, words: string, short?: string][] = [
  [2, "pair pairs"],
  [12, "dozen dozens"],
  [20, "score"],
  [100, "hundred hundreds"],
  [1e3, "thousand thousands", "k"],
  [1e5, "lakh lakhs lac lacs"],
  [1e6, "million millions", "m mn mln mio"],
  [1e7, "crore crores"],
  [1e9, "billion billions", "bn bln"],
  [1e12, "trillion trillions"]
];

/** Number words: `twelve`, `forty`; what multiplies the number before it; parts of one. */
export const englishNumbers: readonly Entry[] = [
  ...small.map(number),
  ...tens.flatMap((ten, index) =>
    ["", ...small.slice(1, 10)].map((one, unit) => number(ten + one, 10 * (index + 2) + unit))
  ),
  number("fourty", 40),
  number("threescore", 60),
  number("fourscore", 80),
  ...scales.flatMap(([by, words, short = ""]) => [...scaled(by, words, false), ...scaled(by, short, true)]),
  ...portions(1 / 2, "half", "halves"),
  ...portions(1 / 3, "third", "thirds"),
  ...portions(1 / 4, "quarter", "quarters"),
  ...portions(1 / 4, "fourth", "fourths"),
  ...portions(1 / 5, "fifth", "fifths"),
  ...portions(1 / 6, "sixth", "sixths"),
  ...portions(1 / 8, "eighth", "eighths"),
  ...portions(1 / 10, "tenth", "tenths")
];

function number(words: string, value: number): Entry {
  return {words, number: value};
}

function scaled(by: number, list: string, short: boolean): Entry[] {
  return list
    .split(" ")
    .filter(Boolean)
    .map((words) => ({words, scale: {by, short}}));
}

/** `half`, `halves`; `one-half`, `two-thirds`, `three-quarters` */
function portions(of: number, one: string, many: string): Entry[] {
  const portion = (words: string, of: number): Entry => ({words, portion: of});
  const counted = small.slice(1, Math.round(1 / of));
  return [
    portion(one, of),
    portion(many, of),
    ...counted.map((word, index) => portion(`${word}-${index === 0 ? one : many}`, (index + 1) * of))
  ];
}
