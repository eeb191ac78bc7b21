import type {Lists} from "../sense.js";

/** What is said of an amount, and amounts in words only. */
export const englishBounds: Lists = {
  tags: {
    possibly: "possibly perhaps maybe",
    likelier: "likely probably possibly perhaps"
  },
  phrases: {
    before: {
      approximate: `c, ca, cca, circa, about, abt, around, roughly, approximately, approximate, approx, appr, some, nearly, almost, near,
    est, estimated, an estimated, ~, ±, maybe, perhaps, possibly, probably, likely, most likely, close to, virtually, an estimate of,
    estimates of, estimated at, in the region of, in the order of, on the order of, presumably, reportedly, allegedly`,
      at_least: `over, at least, minimum, minimum of, a minimum of, min, >, > =, no fewer than, no less than,
    not less than, not fewer than, upwards of, upward of, in excess of, above, exceeding, exceeds, exceed, exceeded, surpassing,
    surpasses, surpassed, well over, no fewer, least, as few as, at the least, at the very least, far more than,
    well above, not under, no lower than, not lower than, beyond, ${compared("more larger greater higher bigger")}`,
      at_most: `up to, under, below, <, < =, max, maximum, maximum of, a maximum of, no more than, not more than,
    at most, as many as, upto, not exceeding, at the most, at the very most, no higher than, not higher than,
    no larger than, as high as, possibly as high as, perhaps as high as,  well under, well below, not over, not above, just under, as much as,
    ${compared("less fewer lower smaller")}`,
      between: "between, from, anywhere from, anywhere between, ranging from, ranged from",
      total: "a total of, total of",
      plain: "exactly, another, further, additional, precisely, only, just, all, additionally, even"
    },
    after: {
      approximate: `~, ±, est, estimated, approx, appr, approximately, estimate, circa, or so, - odd, odd, ?, more or less, or thereabouts`,
      at_least: `+, plus, - plus, or more, or even more, at least, at the least, at the very least, minimum, min, or greater, and more, and above, upwards, or over,
    and over, and up, or higher, and counting`,
      at_most: "or less, or fewer, at most, at the most, at the very most, max, maximum, or below, or under, or lower"
    },
    vague: {
      amount: `10s, 100s, 1000s, 10000s, dozens, hundreds, thousands, scores, millions, tens of thousands, hundreds of thousands,
    tens, several hundred, several hundreds, several thousand, several thousands, several dozen, several dozens, a few
    hundred, a few thousand, a few dozen, few hundred, few thousand, few dozen, some hundreds, some thousands, many thousands, many
    hundreds, many dozens, hundreds or thousands, a couple of hundred, a couple of thousand, a couple of dozen, low hundreds, low thousands, a couple hundred,
    a couple thousand, a handful, handful, numerous, multiple, many hundred, many thousand, countless, tens of millions, a couple,
    couple of hundred, couple of thousand, high hundreds, high thousands, several million, a few million`,
      part: `several, many, some, few, more, a few, very few, various, a number of, a couple of, large number of, large numbers of, a
    large number of, small number of, small numbers of, a small number of, a great many, a lot of`
    },
    share: {share: "most, many, some, few, a few, very few, several, a majority, majority, part, a part, bulk"},
    severity: {
      severity: `heavy, light, severe, considerable, substantial, significant, massive, minor, minimal, negligible, moderate, very
    heavy, very light, slight, extremely heavy, relatively light, relatively heavy, enormous, huge, high, low, small,
    large, great, very few, catastrophic, serious, insignificant, extensive, fewer, probably fewer, less, probably
    less, more, very high, very low, medium, many, few, several, some, possibly more, perhaps more, probably more,
    maybe more, possibly many more, perhaps many more, possibly fewer, very small, crippling, devastating, staggering, horrendous, appalling, trifling`
    },
    unknown: {
      unknown: `unknown, unknow, unspecified, undetermined, undisclosed, unreported, uncertain, unclear, not known, not reported, not
    available, not specified, not given, not recorded, not stated, n / a, unknown number of, unknown no . of, unknown no of, unknown numbers of, unknown
    number, an unknown number of, unspecified number of, an unspecified number of, no data, no information,
    unconfirmed, unconfirmed number of, ?, tbd, unrecorded, an undetermined number of, undetermined number of, figures
    unknown, numbers unknown, number unknown, exact number unknown, exact numbers unknown, not confirmed, untold,
    not applicable, no reliable figures, no figures`
    },
    none: {none: "none, nil, none reported, no one, nobody, no known, no reported, zero"},
    elsewhere: {
      both: "both sides, both armies, both forces, both fleets, both parties, both belligerents, both combatants, both navies",
      elsewhere: "see, see also, same as, as above, as side, refer to",
      comparison:
        "times theirs, times that of, times as many, times as many as, times more, times larger, times the, about the same as, the same as, twice as many, half as many, times their, times his, times its"
    }
  }
};

/** `more than or equal to`, `larger or equal than` */
function compared(comparatives: string): string {
  const forms = ["than", "than or equal to", "or equal to", "or equal than"];
  return comparatives
    .split(" ")
    .flatMap((word) => forms.map((form) => `${word} ${form}`))
    .join(",");
}
