import {isKnown} from "../../interval.js";
import {previous} from "../../previous.js";
import type {Guess} from "../arrange/statement.js";
import {isGeneral} from "./parts.js";
import {rivalKey} from "./rivals.js";
import type {Settled} from "./settle.js";
import {fits} from "./parts.js";

/** How many times as large two claims of one figure rarely are. */
const likeness = 3;

/** What adding the people of a side takes for granted: that figures are neither rivals nor parts of each other. */
export function addingGuesses(people: readonly Settled[]): Guess[] {
  const counts = people.filter(({rivals, role}) => rivals === null && role !== "part");
  return [...nameAsHeading(counts), ...claimsAdded(counts), ...figuresAdded(people)];
}

/** A name that the lexicon does not know heads a figure beside one that nobody heads, or beside one of its size that another such name heads. */
function nameAsHeading(counts: readonly Settled[]): Guess[] {
  const named = counts.find(({headed}) => headed);
  const isOther = (figure: Settled) =>
    figure.section !== named?.section &&
    figure.outcome === named?.outcome &&
    (figure.party === null || figure.party === figure.stage || (figure.headed && areOfOneSize(figure, named)));
  if (!named || !counts.some(isOther)) return [];
  const taken = "a name that heads a figure was taken for whose it is, and not for who gives it";
  return [{rule: "name as a heading", from: named.from, to: named.to, taken}];
}

function areOfOneSize({low, high}: Settled, other: Settled): boolean {
  const [one, two] = [high ?? low ?? 0, other.high ?? other.low ?? 0];
  return one <= two * likeness && two <= one * likeness;
}

/** Figures of several claimants for one outcome, which stand under headings of their own. */
function claimsAdded(counts: readonly Settled[]): Guess[] {
  const claimants = new Map<string, string>();
  const other = counts.find(({claimant, outcome}) => {
    if (claimant !== null && !claimants.has(outcome)) claimants.set(outcome, claimant);
    return claimant !== null && claimants.get(outcome) !== claimant;
  });
  if (!other) return [];
  const taken = "figures of several claimants, which stand under headings of their own, were added";
  return [{rule: "claims added", from: other.from, to: other.to, taken}];
}

/** Figures of one thing, under one heading, that nothing tells apart and nothing joins; and one that a bare figure before it may hold. */
function figuresAdded(people: readonly Settled[]): Guess[] {
  const guesses: Guess[] = [];
  const seen = new Set<string>();
  people.forEach((figure, at) => {
    const {section, class: kind, outcome, unit, party, claimant, stage, from, to} = figure;
    if (figure.role === "total" || !isKnown(figure)) return;
    const key = [section, kind, outcome, unit, party, claimant, stage, rivalKey(figure)].join("\u0000");
    const before = previous(people, at);
    const isAgain = (seen.has(key) || mayHold(before, figure)) && !figure.joined;
    seen.add(key);
    if (!isAgain && !tellsCloser(before, figure)) return;
    const taken = "two figures of one thing, with nothing to tell parts from rivals, were added";
    guesses.push({rule: "figures added", from, to, taken});
  });
  return guesses;
}

/** Whether a figure without a noun may be the whole of a smaller one with a noun right behind it: `7,000–11,000 700 knights`. */
function mayHold(before: Settled | undefined, part: Settled): boolean {
  if (!before || before.hasNoun || !isGeneral(before) || before.role !== "count" || before.line !== part.line)
    return false;
  return (
    part.hasNoun &&
    part.outcome === before.outcome &&
    part.section === before.section &&
    fits({low: part.low ?? 0}, before)
  );
}

/** Whether a figure may say more closely what became of some of those before it: `300 casualties, 100 killed`, `28 killed, 13 in combat`. */
function tellsCloser(before: Settled | undefined, part: Settled): boolean {
  if (before?.line !== part.line || before.role !== "count" || part.role !== "count" || part.hasNoun) return false;
  const isCloser = before.outcomes.join() === "losses" ? part.outcomes.length > 0 : !part.outcomes.length;
  return before.outcomes.length > 0 && isCloser && before.party === part.party && fits({low: part.low ?? 0}, before);
}
