import {phrasesOf} from "./phrases.js";
import {wordsOf} from "./words.js";

/** What is said before a number. `between` asks for an "and" after it. */
export const before = phrasesOf({
  approximate: `c, ca, cca, circa, about, abt, around, roughly, approximately, approximate, approx, appr, some, nearly,
    almost, near, est, estimated, an estimated, ~, ±, maybe, perhaps, possibly, probably, close to, virtually, an
    estimate of, estimates of, estimated at, in the region of, in the order of, on the order of`,
  at_least: `over, more than, at least, minimum, minimum of, a minimum of, min, >, no fewer than, no less than,
    not less than, not fewer than, upwards of, upward of, in excess of, above, exceeding, well over, greater than,
    no fewer, least, as few as, at the least, at the very least`,
  at_most: `up to, fewer than, less than, under, below, <, max, maximum, maximum of, a maximum of, no more than,
    not more than, at most, as many as, upto, not exceeding, at the most, at the very most`,
  between: "between, from",
  total: "a total of, total of",
  plain: "exactly, another, further, additional, precisely, only, just, all, additionally, even"
});

/** Words before what a number may at most have been. */
export const possibilities = wordsOf("possibly perhaps maybe");

/** What is said after a number. */
export const after = phrasesOf({
  approximate: "~, ±, est, estimated, approx, appr, approximately, estimate, circa, or so, - odd, odd, ?",
  at_least: `+, plus, or more, at least, at the least, at the very least, minimum, min, or greater, and more, and above,
    upwards, or over`,
  at_most: "or less, or fewer, at most, at the most, at the very most, max, maximum"
});

/**
 * Amounts in words only. `part` ones count only before a word of the field (`some wounded`, but not `some of the
 * fleet`).
 */
export const vague = phrasesOf({
  amount: `10s, 100s, 1000s, 10000s, dozens, hundreds, thousands, scores, millions, tens of thousands, hundreds of
    thousands, tens, several hundred, several hundreds, several thousand, several thousands, several dozen, several
    dozens, a few hundred, a few thousand, a few dozen, few hundred, few thousand, few dozen, some hundreds, many
    thousands, many hundreds, many dozens, hundreds or thousands, a couple of hundred, low hundreds, low thousands,
    a couple hundred, a handful, handful, numerous, multiple, many hundred, many thousand, countless, tens of
    millions, a couple`,
  part: `several, many, some, few, a few, very few, various, a number of, a couple of, large number of, large
    numbers of, a large number of, small number of, small numbers of, a small number of, a great many, a lot of`
});

/** Shares of a whole that no number tells. */
export const partialShares = phrasesOf({
  share: "most, many, some, few, a few, very few, several, a majority, majority, part, a part, bulk"
});

/** How heavy losses are said to be. */
export const severity = phrasesOf({
  severity: `heavy, light, severe, considerable, substantial, significant, massive, minor, minimal, negligible,
    moderate, very heavy, very light, slight, extremely heavy, relatively light, relatively heavy, enormous, huge,
    high, low, small, large, great, very few, catastrophic, serious, insignificant, extensive, fewer, probably fewer, less,
    probably less, more, very high, very low, medium, many, few, several, some,
    possibly more, perhaps more, probably more, maybe more, possibly many more, perhaps many more, possibly fewer`
});

/** What is said when no amount is known. */
export const unknownAmount = phrasesOf({
  unknown: `unknown, unspecified, undetermined, undisclosed, unreported, uncertain, unclear, not known, not
    reported, not available, not specified, not given, not recorded, not stated, n / a, unknown number of, unknown
    numbers of, unknown number, an unknown number of, unspecified number of, an unspecified number of, no data, no
    information, unconfirmed, unconfirmed number of, ?, tbd, unrecorded, an undetermined number of, undetermined
    number of, figures unknown, numbers unknown, number unknown, exact number unknown, exact numbers unknown, not
    confirmed`
});

/** What is said when there are none. */
export const noneAmount = phrasesOf({
  none: "none, nil, none reported, no one, nobody, no known, no reported"
});
