import {groupBy, mapped, previous} from "../../list.js";
import {envelope, isKnown, sumOfStated, type Interval} from "../../interval.js";
import {guess, type Guess} from "../arrange/guess.js";
import {rivalKey, sectionsOf} from "./rivals.js";
import {areOfOneSize, fitsIn, isCivilian, isGeneral, type Resolved} from "./parts.js";
import {isCasualty} from "../../terms.js";

const amongThem = "civilians among them";

/** The people of one side, the mentions that they rest on, and what was taken for granted in adding. */
export type People = {interval: Interval; mentions: readonly Resolved[]; guesses: readonly Guess[]};

/**
 * The people of one side, by the convention of this project: a total stands for its parts, rivals give the envelope of their amounts,
 * and what remains is added. An amount that is not known opens the upper side; where none is known, nothing is.
 */
export function peopleOf(mentions: readonly Resolved[]): People {
  const divided = new Set(mentions.filter(isDividedByClass).flatMap(({because}) => because!.parts));
  const people = mentions.filter((mention) =>
    divided.has(mention) ? mention.class === "personnel" : isPeople(mention) && !isDividedByClass(mention)
  );
  const guesses = withCivilians(people, mentions).map((amount) => guess(amongThem, amount));
  if (people.length < 2) return {interval: sumOfStated(people), mentions: people, guesses};
  const interval = haveSeveralVoices(people) ? envelopeOfVoices(people) : sumOfSections(people);
  return {interval, mentions: people, guesses: [...guesses, ...guessesOfSum(people)]};
}

/** The amounts of people of whom some are said to be civilians, and nothing is said of the others. */
function withCivilians(people: readonly Resolved[], mentions: readonly Resolved[]): readonly Resolved[] {
  const civilians = mentions.filter((mention) => isCivilian(mention) && mention.partOf !== null);
  if (!civilians.length) return civilians;
  const wholes = new Set(civilians.map(({partOf}) => partOf));
  const isSaid = ({guesses}: Resolved) => guesses.some(({rule}) => rule === amongThem);
  return people.filter((amount) => wholes.has(amount) && !isSaid(amount));
}

/** Whether a mention is an amount of the people of a side. */
export function isPeople({class: itemClass, outcome, role}: Resolved): boolean {
  if (itemClass !== "personnel" || role === "part") return false;
  return outcome === "strength" || isCasualty(outcome);
}

/** Whether a total is broken down into soldiers and civilians, so that only the soldiers are the side's people. */
function isDividedByClass({because}: Resolved): boolean {
  if (!because) return false;
  return because.parts.some(isCivilian) && because.parts.some((part) => part.class === "personnel");
}

/** Whether several voices stand over the parties' headings. */
function haveSeveralVoices(people: readonly Resolved[]): boolean {
  const isVoiced = people.some(({voice, party}) => voice !== null && party !== null && party !== voice);
  return isVoiced && new Set(people.flatMap(({voice}) => voice ?? [])).size > 1;
}

/** Each voice over the parties' headings gives an amount of all of them. */
function envelopeOfVoices(people: readonly Resolved[]): Interval {
  const amounts = groupBy(people, ({voice}) => voice ?? "");
  return envelope([...amounts.values()].map(sumOfSections).filter(isKnown));
}

function sumOfSections(people: readonly Resolved[]): Interval {
  return sumOfStated(mapped(sectionsOf(people), sumOfSection));
}

/** Each set of rivals gives one amount, which is added to what has none. */
function sumOfSection(section: readonly Resolved[]): Interval {
  if (section.every(({rivals}) => rivals === null)) return sumOfStated(section);
  const sets = [...groupBy(section, ({rivals}) => rivals)];
  return sumOfStated(sets.map(([set, amounts]) => (set === null ? sumOfStated(amounts) : envelopeOf(amounts))));
}

function envelopeOf(rivals: readonly Resolved[]): Interval {
  const amounts = groupBy(rivals, rivalKey);
  return envelope([...amounts.values()].map(sumOfStated).filter(isKnown));
}

/** What adding the people of a side takes for granted: that amounts are neither rivals nor parts of each other. */
function guessesOfSum(people: readonly Resolved[]): Guess[] {
  const counts = people.filter(({rivals, role}) => rivals === null && role !== "part");
  const named = nameAsHeading(counts);
  const claimed = otherClaim(counts);
  return [
    ...(named ? [guess("name as a heading", named)] : []),
    ...(claimed ? [guess("claims added", claimed)] : []),
    ...doubtfulTerms(people).map((amount) => guess("amounts added", amount))
  ];
}

/** A name that the lexicon does not know heads an amount beside one that nobody heads, or beside one of its size that another such name heads. */
function nameAsHeading(counts: readonly Resolved[]): Resolved | undefined {
  const named = counts.find(({headed}) => headed);
  if (!named) return undefined;
  const isOther = (amount: Resolved) =>
    amount.section !== named.section &&
    amount.outcome === named.outcome &&
    (amount.party === null || amount.party === amount.stage || (amount.headed && areOfOneSize(amount, named)));
  return counts.some(isOther) ? named : undefined;
}

/**
 * An amount of another claimant than that of one before it, of one outcome or of losses at large; of a name in a bracket also where nobody claims
 * the other.
 */
function otherClaim(counts: readonly Resolved[]): Resolved | undefined {
  const first = new Map<string, Resolved>();
  return counts.find((amount) => {
    const known = first.get(amount.outcome) ?? (amount.outcome === "losses" ? counts[0] : first.get("losses"));
    if (!first.has(amount.outcome)) first.set(amount.outcome, amount);
    if (!known || known.claimant === amount.claimant) return false;
    return (known.claimant !== null && amount.claimant !== null) || known.guessed || amount.guessed;
  });
}

/** Figures of one thing, under one heading, that nothing tells apart and nothing joins; and those that one before them may hold. */
function doubtfulTerms(people: readonly Resolved[]): readonly Resolved[] {
  const seen = new Set<string>();
  return people.filter((amount, at) => {
    const {section, class: itemClass, outcome, unit, party, claimant, stage} = amount;
    if (amount.role === "total" || !isKnown(amount)) return false;
    const key = [section, itemClass, outcome, unit, party, claimant, stage, rivalKey(amount)].join("\u0000");
    const isAgain = seen.has(key) && !amount.joined;
    seen.add(key);
    return isAgain || mayBePartOf(amount, previous(people, at));
  });
}

/**
 * Whether an amount may say more closely who some of those right before it were, or what became of them: `7,000–11,000 700 knights`, `300
 * casualties, 100 killed`, `28 killed, 13 in combat`.
 */
function mayBePartOf(part: Resolved, before: Resolved | undefined): boolean {
  if (before && (isFirstBullet(part, before) || saysOnlyWho(part, before))) return fitsIn(part, before);
  if (before?.line !== part.line || before.role !== "count" || !fitsIn(part, before)) return false;
  if (part.hasNoun)
    return (
      !part.joined &&
      !before.hasNoun &&
      isGeneral(before) &&
      part.outcome === before.outcome &&
      part.section === before.section
    );
  const isOpen = before.outcome === "losses" && isKnown(before) && (before.outcomes.length > 0 || isGeneral(before));
  const isCloser = isOpen ? part.outcomes.length > 0 : before.outcomes.length > 0 && !part.outcomes.length;
  return part.role === "count" && isCloser && before.party === part.party;
}

/** Who is counted without a word of what became of them, behind or under people of whom it is said: `27 killed, 20 soldiers`. */
function saysOnlyWho(part: Resolved, before: Resolved): boolean {
  if (part.outcomes.length || !before.outcomes.length || before.hasNoun || before.role !== "count") return false;
  const isUnder = before.section === part.section && part.line <= before.line + 1;
  return isUnder && part.outcome !== "strength" && part.claimant === before.claimant && isKnown(before);
}

/** A bullet right under people of a name may be of them, or beside them: `4,000 militiamen`, and under it `* 2,000 fighters`. */
function isFirstBullet(part: Resolved, before: Resolved): boolean {
  const isUnder = part.bulleted && !before.bulleted && part.section === before.section && part.line > before.line;
  return isUnder && isKnown(before) && before.hasNoun && before.role === "count" && part.outcome === before.outcome;
}
