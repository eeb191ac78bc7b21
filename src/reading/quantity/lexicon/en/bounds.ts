import {said, tagged, type Entry} from "../sense.js";

/** What is said of an amount, and amounts in words only. */
export const englishBounds: readonly Entry[] = [
  ...said(
    "before",
    "approximate",
    `c, ca, cca, circa, about, abt, around, roughly, approximately, approximate, approx, appr, some, nearly, almost, near,
    est, estimated, an estimated, ~, ±, maybe, perhaps, possibly, probably, likely, most likely, close to, virtually, an estimate of,
    estimates of, estimated at, in the region of, in the order of, on the order of, presumably, reportedly, allegedly, barely, hardly,
    scarcely, well-nigh, well nigh, nigh on, close on, near on, nearing, approaching, something like, just about, in the vicinity of,
    in the neighbourhood of, in the neighborhood of, an estimated strength of`
  ),
  ...said(
    "before",
    "at_least",
    `over, at least, minimum, minimum of, a minimum of, min, >, > =, no fewer than, no less than,
    not less than, not fewer than, upwards of, upward of, in excess of, above, exceeding, exceeds, exceed, exceeded, surpassing,
    surpasses, surpassed, well over, no fewer, least, as few as, at the least, at the very least, far more than,
    well above, not under, no lower than, not lower than, beyond, a good, north of, a minimum strength of, minimum strength of,
    at a minimum, at the minimum, lower bound, lower limit, min :, minimum :, low :, lowest :, lower :, lower bound :, lower limit :`
  ),
  ...said(
    "before",
    "at_most",
    `up to, under, below, <, < =, max, maximum, maximum of, a maximum of, no more than, not more than,
    at most, as many as, upto, not exceeding, at the most, at the very most, no higher than, not higher than,
    no larger than, as high as, possibly as high as, perhaps as high as, well under, well below, not over, not above, just under,
    not quite, short of, just short of, shy of, just shy of, up to and including, a maximum strength of, maximum strength of, at the outside,
    at best, at a maximum, at the maximum, upper bound, upper limit, max :, maximum :, high :, highest :, upper :, upper bound :, upper limit :,
    never exceeded, never exceeding, did not exceed, does not exceed, do not exceed`
  ),
  ...said("before", "between", "between, from, anywhere from, anywhere between, ranging from, ranged from"),
  ...said("before", "total", "a total of, total of"),
  ...said(
    "before",
    "plain",
    "exactly, another, further, additional, precisely, only, just, all, additionally, even, fully, a full, a mere, merely"
  ),
  ...said("before", "at_most", "as much as"),
  ...said("before", "at_least", compared("more larger greater higher bigger")),
  ...said("before", "at_most", compared("less fewer lower smaller")),
  ...said("before", "at_most", negated("more larger greater higher bigger")),
  ...said("before", "at_least", negated("less fewer lower smaller")),
  ...tagged("possibly", "possibly perhaps maybe"),
  ...tagged("likelier", "likely probably possibly perhaps"),
  ...said(
    "after",
    "approximate",
    `~, ±, est, estimated, approx, appr, approximately, estimate, circa, or so, - odd, odd, ?, more or less, or thereabouts, give or take, - ish, ish`
  ),
  ...said(
    "after",
    "at_least",
    `+, plus, - plus, or more, or even more, at least, at the least, at the very least, minimum, min, or greater, and more, and above, upwards, or over,
    and over, and up, or higher, and counting, or above, and upwards, and upward, at a minimum, at the minimum, if not more, and then some`
  ),
  ...said(
    "after",
    "at_most",
    "or less, or fewer, at most, at the most, at the very most, max, maximum, or below, or under, or lower, at the outside, at best, at a maximum, at the maximum, tops"
  ),
  ...said(
    "vague",
    "amount",
    `10s, 100s, 1000s, 10000s, dozens, hundreds, thousands, scores, millions, tens of thousands, hundreds of thousands,
    tens, several hundred, several hundreds, several thousand, several thousands, several dozen, several dozens, a few
    hundred, a few thousand, a few dozen, few hundred, few thousand, few dozen, some hundreds, some thousands, many thousands, many
    hundreds, many dozens, hundreds or thousands, a couple of hundred, a couple of thousand, a couple of dozen, a couple hundred,
    a couple thousand, a handful, handful, numerous, multiple, many hundred, many thousand, countless, tens of millions, a couple,
    couple of hundred, couple of thousand, couple of dozen, couple hundred, couple thousand, couple dozen, several million, a few million, a few score, few score, several score`
  ),
  ...said("vague", "amount", magnitudes()),
  ...said(
    "vague",
    "part",
    `several, many, some, few, a few, very few, various, a number of, a couple of, large number of, large numbers of, a
    large number of, small number of, small numbers of, a small number of, a great many, a lot of`
  ),
  ...said(
    "share",
    "share",
    "most, many, some, few, a few, very few, several, a majority, majority, part, a part, bulk"
  ),
  ...said(
    "severity",
    "severity",
    `heavy, light, severe, considerable, substantial, significant, massive, minor, minimal, negligible, moderate, very
    heavy, very light, slight, extremely heavy, relatively light, relatively heavy, enormous, huge, high, low, small,
    large, great, very few, catastrophic, serious, insignificant, extensive, fewer, probably fewer, less, probably
    less, more, very high, very low, medium, many, few, several, some, possibly more, perhaps more, probably more,
    maybe more, possibly many more, perhaps many more, possibly fewer, very small, crippling, devastating, staggering, horrendous, appalling, trifling`
  ),
  ...said(
    "unknown",
    "unknown",
    `unknown, unspecified, undetermined, undisclosed, unreported, uncertain, unclear, not known, not reported, not
    available, not specified, not given, not recorded, not stated, n / a, unknown number of, unknown numbers of, unknown
    number, an unknown number of, unspecified number of, an unspecified number of, no data, no information,
    unconfirmed, unconfirmed number of, ?, tbd, unrecorded, an undetermined number of, undetermined number of, figures
    unknown, numbers unknown, number unknown, exact number unknown, exact numbers unknown, not confirmed, untold,
    not applicable, no reliable figures, no figures`
  ),
  ...said("none", "none", "none, nil, none reported, no one, nobody, no known, no reported, zero"),
  ...said(
    "elsewhere",
    "both",
    "on both sides, both sides, of both sides, for both sides, both sides combined, from both sides"
  ),
  ...said("elsewhere", "elsewhere", "see, see also, same as, as above, as side, refer to"),
  ...said(
    "elsewhere",
    "comparison",
    "times theirs, times that of, times as many, times as many as, times more, times larger, times the, about the same as, the same as, twice as many, half as many, times their, times his, times its"
  )
];

/** `more than or equal to`, `larger or equal than` */
function compared(comparatives: string): string {
  const forms = ["than", "than or equal to", "or equal to", "or equal than"];
  return comparatives
    .split(" ")
    .flatMap((word) => forms.map((form) => `${word} ${form}`))
    .join(",");
}

/** `never more than`, `hardly fewer than` */
function negated(comparatives: string): string {
  const negations = [
    "never",
    "hardly",
    "scarcely",
    "barely",
    "rarely",
    "seldom",
    "not much",
    "not many",
    "nowhere",
    "at no time"
  ];
  return comparatives
    .split(" ")
    .flatMap((word) => negations.map((negation) => `${negation} ${word} than`))
    .join(",");
}

/** `low hundreds`, `mid-thousands`, `five figures`, `low four figures` */
function magnitudes(): string {
  const figures = ["three", "four", "five", "six", "seven"].map((count) => `${count} figures`);
  const sizes = ["hundreds", "thousands", ...figures];
  const parts = ["low ", "lower ", "mid ", "mid-", "middle ", "high ", "higher ", "upper "];
  return [...figures, ...parts.flatMap((part) => sizes.map((size) => part + size))].join(",");
}
