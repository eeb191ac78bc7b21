import {isKnown} from "../../interval.js";
import {previous} from "../../list.js";
import {guess, type Guess} from "../arrange/guess.js";
import {areOfOneSize, fits, isGeneral} from "./parts.js";
import {rivalKey} from "./rivals.js";
import type {Settled} from "./settle.js";

/** What adding the people of a side takes for granted: that figures are neither rivals nor parts of each other. */
export function addingGuesses(people: readonly Settled[]): Guess[] {
  const counts = people.filter(({rivals, role}) => rivals === null && role !== "part");
  const named = nameAsHeading(counts);
  const claimed = otherClaim(counts);
  return [
    ...(named ? [guess("name as a heading", named)] : []),
    ...(claimed ? [guess("claims added", claimed)] : []),
    ...figuresAdded(people).map((figure) => guess("amounts added", figure))
  ];
}

/** A name that the lexicon does not know heads a figure beside one that nobody heads, or beside one of its size that another such name heads. */
function nameAsHeading(counts: readonly Settled[]): Settled | undefined {
  const named = counts.find(({headed}) => headed);
  if (!named) return undefined;
  const isOther = (figure: Settled) =>
    figure.section !== named.section &&
    figure.outcome === named.outcome &&
    (figure.party === null || figure.party === figure.stage || (figure.headed && areOfOneSize(figure, named)));
  return counts.some(isOther) ? named : undefined;
}

/**
 * A figure of another claimant than that of one before it, of one outcome or of losses at large; of a name in a bracket also where nobody claims
 * the other.
 */
function otherClaim(counts: readonly Settled[]): Settled | undefined {
  const first = new Map<string, Settled>();
  return counts.find((figure) => {
    const known = first.get(figure.outcome) ?? (figure.outcome === "losses" ? counts[0] : first.get("losses"));
    if (!first.has(figure.outcome)) first.set(figure.outcome, figure);
    if (!known || known.claimant === figure.claimant) return false;
    return (known.claimant !== null && figure.claimant !== null) || known.guessed || figure.guessed;
  });
}

/** Figures of one thing, under one heading, that nothing tells apart and nothing joins; and those that one before them may hold. */
function figuresAdded(people: readonly Settled[]): readonly Settled[] {
  const seen = new Set<string>();
  return people.filter((figure, at) => {
    const {section, class: kind, outcome, unit, party, claimant, stage} = figure;
    if (figure.role === "total" || !isKnown(figure)) return false;
    const key = [section, kind, outcome, unit, party, claimant, stage, rivalKey(figure)].join("\u0000");
    const isAgain = seen.has(key) && !figure.joined;
    seen.add(key);
    return isAgain || mayBeOf(figure, previous(people, at));
  });
}

/**
 * Whether a figure may say more closely who some of those right before it were, or what became of them: `7,000–11,000 700 knights`, `300
 * casualties, 100 killed`, `28 killed, 13 in combat`.
 */
function mayBeOf(part: Settled, before: Settled | undefined): boolean {
  if (before && (isFirstBullet(part, before) || saysOnlyWho(part, before))) return fits(part, before);
  if (before?.line !== part.line || before.role !== "count" || !fits(part, before)) return false;
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
function saysOnlyWho(part: Settled, before: Settled): boolean {
  if (part.outcomes.length || !before.outcomes.length || before.hasNoun || before.role !== "count") return false;
  const isUnder = before.section === part.section && part.line <= before.line + 1;
  return isUnder && part.outcome !== "strength" && part.claimant === before.claimant && isKnown(before);
}

/** A bullet right under people of a name may be of them, or beside them: `4,000 militiamen`, and under it `* 2,000 fighters`. */
function isFirstBullet(part: Settled, before: Settled): boolean {
  const isUnder = part.bulleted && !before.bulleted && part.section === before.section && part.line > before.line;
  return isUnder && isKnown(before) && before.hasNoun && before.role === "count" && part.outcome === before.outcome;
}
