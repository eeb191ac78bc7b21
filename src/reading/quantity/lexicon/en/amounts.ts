import type {Lists, Entry} from "../sense.js";

/** What is said of an amount, and amounts in words only. */
export const englishBounds: Lists = {
  tags: {
    bound: "min minimum max maximum low lower lowest high higher upper highest",
    possibly: "possibly perhaps maybe even if",
    likelier: "likely probably possibly perhaps"
  },
  phrases: {
    before: {
      approximate: `c, ca, cca, circa, about, abt, around, roughly, approximately, approximate, approx, appr, some, nearly, almost, near, est, estimated,
    an estimated, ~, ±, maybe, perhaps, possibly, probably, likely, most likely, close to, virtually, an estimate of, estimates of,
    estimated at, in the region/order/vicinity/neighbourhood/neighborhood of, on the order of, presumably, reportedly, allegedly, barely,
    hardly, scarcely, well-nigh, well nigh, nigh/close/near on, nearing, approaching, something like, just about, an estimated strength of`,
      at_least: `over, min, >, > =, /at/at_the/at_the_very least, /at_the/at_a minimum, /a minimum /strength of, no/not less/fewer/lower/smaller than, no fewer,
    upwards/upward of, in excess of, above, exceeding, exceeds, exceed, exceeded, surpassing, surpasses, surpassed, well over/above,
    as few/little/low as, not under, beyond, a good, north of, min/minimum/low/lowest/lower :/=, low, lowest, lower bound/limit, lower bound/limit :,
    /far more than, larger/greater/higher/bigger than, more/larger/greater/higher/bigger than_or_equal_to/or_equal_to/or_equal_than,
    never/hardly/scarcely/barely/rarely/seldom/not_much less/fewer/lower/smaller than`,
      at_most: `up to, upto, up to and including, below, <, < =, max, at most, at the /very most, /at_the/at_a maximum, /a maximum /strength of,
    as many/much as, /possibly/perhaps as high as, /just/well under, well below, not over/above, not quite, /just short/shy of,
    at the outside, at best, upper bound/limit, upper bound/limit :, max/maximum/high/highest/upper :/=, high, highest, no/not more/larger/greater/higher/bigger than,
    not/never exceeding, never exceeded, did/does/do not exceed, less/fewer/lower/smaller than/than_or_equal_to/or_equal_to/or_equal_than,
    never/hardly/scarcely/barely/rarely/seldom/not_much more/larger/greater/higher/bigger than`,
      between: "between, from, anywhere from, anywhere between, ranging from, ranged from",
      total: "a total of, total of",
      plain:
        "exactly, another, further, additional, precisely, only, just, all, additionally, even, fully, a full, a mere, merely, if not"
    },
    after: {
      approximate: `~, ±, est, estimated, approx, appr, approximately, estimate, circa, or so, - odd, odd, ?, more or less, or thereabouts, give or take, - ish, ish, something`,
      at_least: `+, plus, - plus, or /even more, at least, at the /very least, /at_a/at_the minimum, min, or greater/over/higher/above, upwards,
    and more/above/over/up/upwards/upward/counting, upward, if not more, and then some,
    possibly/perhaps/maybe/probably/likely more`,
      at_most:
        "or /even less/fewer/below/under/lower, at most, at the /very most, /at_a/at_the maximum, max, at the outside, at best, tops"
    },
    vague: {
      amount: `10s, 100s, 1000s, 10000s, dozens, hundreds, thousands, scores, millions, tens, tens of thousands/millions, hundreds of thousands,
    several/many/some hundreds/thousands/dozens, several/many hundred/thousand, /a few/couple/couple_of hundred/thousand/dozen,
    several dozen/million/score, a few million, /a few score, hundreds or thousands, /a handful, numerous, multiple, countless, a couple,
    /low/lower/mid/middle/high/higher/upper three/four/five/six/seven figures, low/lower/mid/middle/high/higher/upper hundreds/thousands,
    mid-hundreds, mid-thousands`,
      part: `several, many, some, others, more, /a/very few, various, a number of, a couple of, /a large/small number of, large/small numbers of, a great many, a lot of`
    },
    share: {share: "most, many, some, /a/very few, several, /a majority/part, bulk"},
    severity: {
      severity: `/very/probably/possibly/likely/presumably/reportedly heavy/light/high/low/small, very few, severe, considerable, substantial, significant, massive, minor, minimal, negligible, moderate,
    slight, extremely heavy, relatively light/heavy, enormous, huge, large, great, catastrophic, serious, insignificant, extensive, medium,
    many, few, several, some, /probably less, /possibly/probably fewer, /possibly/perhaps/probably/maybe more, possibly/perhaps many more,
    possibly many, crippling, devastating, staggering, horrendous, appalling, trifling`
    },
    unknown: {
      unknown: `unknown, unknow, unspecified, undetermined, undisclosed, unreported, uncertain, unclear, unconfirmed, unrecorded, untold, ?, tbd, n / a,
    not known/reported/available/specified/given/recorded/stated/confirmed/applicable, no data/information/figures, no reliable figures,
    /an unknown/unspecified/undetermined number of, unknown numbers/no_./no of, unconfirmed number of, unknown number, figures/numbers/number unknown,
    exact number/numbers unknown`
    },
    none: {none: "none, nil, none reported, no one, nobody, no known, no reported, zero"},
    elsewhere: {
      both: "both sides/armies/forces/fleets/parties/belligerents/combatants/navies",
      elsewhere: "see, see also, same as, as above, as side, refer to",
      comparison:
        "times theirs/their/his/its/more/larger/the, times that of, times as many, times as many as, about the same as, the same as, twice/half as many"
    }
  }
};

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
