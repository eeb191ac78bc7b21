import type {Mention, Draft} from "../arrange/mention.js";
import {inherit, fewestPeople, mostFormations} from "./inherit.js";
import {markRivals} from "./rivals.js";
import {markWholesAndParts} from "./wholes.js";
import {mentionsAfter, mentionsBefore, sumOf, type Resolved, type ResolvedDraft} from "./parts.js";
import type {Source, Field} from "../lex/token.js";
import {isKnown} from "../../interval.js";
import {previous} from "../../list.js";
import {guess, nounNotKnown, type Guess} from "../arrange/guess.js";
import {befallsPeople, isThing, befallsThings, type ItemClass, type Outcome} from "../../terms.js";

/** The mentions with all that they leave unsaid, and with their roles: whole and part, rival claims, stages of one force. */
export function relate(mentions: readonly Draft[], {field, lexicon}: Source): readonly Resolved[] {
  inherit(mentions);
  const resolved = resolve(mentions, field);
  markWholesAndParts(resolved, lexicon);
  markRivals(resolved);
  return resolved;
}

/** From how many on a number under a heading of things is one of people. */
const fewestUnderHeading = 2000;
const slack = 0.1;
const people = new Set<ItemClass>(["personnel", "civilian"]);
/** What a word that the lexicon does not know was counted as. */
const classInWords: Record<ItemClass, string> = {
  personnel: "people",
  civilian: "civilians",
  formation: "a formation",
  equipment: "things",
  animal: "animals"
};

/**
 * Fills in what the text leaves unsaid: a bare number counts people, a strength has no outcome but `strength`. It goes from the last
 * draft back, as what a number may count hangs on what is said of the one before it.
 */
function resolve(mentions: readonly Draft[], field: Field): readonly ResolvedDraft[] {
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at] as ResolvedDraft;
    const said: ItemClass | null = countsPeople(mention, previous(mentions, at)) ? "personnel" : mention.class;
    const areThings = sumsThings(mentions, at) || befallThingsOnly(mention.outcomes) || countsHeading(mention);
    const itemClass = said ?? (areThings ? "equipment" : "personnel");
    const outcome = mention.share === "whole" ? outcomeOfWhole(field) : outcomeOf(mention.outcomes, itemClass, field);
    mention.class = itemClass;
    mention.outcome = outcome;
    mention.guesses = guessesOf(mention, said === null && mayBeThing(mention, previous(mentions, at)));
    mention.role = mention.share === "share" && field === "strength" ? "part" : "count";
  }
  return mentions as readonly ResolvedDraft[];
}

/** Whether a total is what the things of its section add up to, where no people are counted beside them. */
function sumsThings(mentions: readonly Draft[], at: number): boolean {
  const {total, low, section} = mentions[at] as Draft;
  if (!total || low === null) return false;
  const near = [...mentionsBefore(mentions, at), ...mentionsAfter(mentions, at)];
  const things = near.filter((other) => !other.total && other.section === section);
  const sum = sumOf(things).low;
  return things.every(({class: itemClass}) => itemClass === "equipment") && Math.abs(low - sum) <= sum * slack;
}

/** What of a mention's guesses is left when its class is known, in its words. */
function guessesOf(mention: Resolved, isOpen: boolean): readonly Guess[] {
  const {guesses, class: itemClass, underThings, low} = mention;
  const isMany = itemClass === "formation" && (low ?? 0) >= mostFormations;
  if (!isMany && !isOpen && !guesses.length) return guesses;
  const isStated = isKnown(mention);
  const kept = guesses.filter(({rule}) => rule !== nounNotKnown || isStated);
  const said = kept.map((one) =>
    one.rule === nounNotKnown ? guess(nounNotKnown, one, ` ${classInWords[itemClass]}`) : one
  );
  if (isMany) return [...said, guess("many formations", mention)];
  if (!isOpen || !isStated || (itemClass !== "personnel" && !underThings)) return said;
  return [...said, guess("number by things", mention, itemClass === "personnel" ? " people" : " things")];
}

/** Whether a number without a noun stands after things or under a heading of them, and what became of it may be said of them. */
function mayBeThing(mention: Mention, before: Mention | undefined): boolean {
  const {unit, outcomes, total, underThings, line, section} = mention;
  if (unit !== null || total || outcomes.some((outcome) => befallsPeople(outcome) || outcome === "losses"))
    return false;
  if (underThings) return true;
  return before !== undefined && isThing(before.class) && before.section === section && line - before.line < 2;
}

/** Whether a number without a noun is one of the things that its heading names, of which nobody has very many. */
function countsHeading({underThings, unit, outcomes, low}: Mention): boolean {
  return underThings && unit === null && !outcomes.some(befallsPeople) && (low ?? 0) < fewestUnderHeading;
}

/** Many of one formation are its people, and so are some of another right after them: `343 Native Contingent`; `300 army, 40 navy`. */
function countsPeople({class: itemClass, single, low}: Mention, before?: Mention): boolean {
  if (itemClass !== "formation" || !single || low === null) return false;
  return low >= fewestPeople || (low > 1 && before !== undefined && countsPeople(before));
}

function befallThingsOnly(outcomes: readonly Outcome[]): boolean {
  return outcomes.length > 0 && outcomes.every(befallsThings);
}

function outcomeOf(outcomes: readonly Outcome[], itemClass: ItemClass, field: Field): string {
  if (field === "strength") return "strength";
  if (!outcomes.length) return "losses";
  const said = people.has(itemClass) ? outcomes.map(outcomeOfPeople) : outcomes;
  return said.length === 1 ? (said[0] as string) : [...new Set(said)].sort().join("+");
}

/** Those of whom some were lost are not lost themselves. */
function outcomeOfWhole(field: Field): string {
  return field === "strength" ? field : "other";
}

function outcomeOfPeople(outcome: Outcome): Outcome {
  if (outcome === "lost") return "losses";
  return outcome === "destroyed" ? "killed" : outcome;
}
