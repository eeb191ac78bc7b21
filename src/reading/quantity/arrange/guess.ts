import {loneDash} from "../classify/signs.js";

/** What a rule took for granted of the tokens [from, to). */
export type Guess = {rule: string; from: number; to: number; taken: string};

/** The rule of a noun that no entry has; what it was counted as is known when its class is. */
export const nounNotKnown = "noun not known";

/** The rule of crews, of which no number tells the people. */
export const crewsCounted = "crews counted as people";

/** What is taken for granted where a value's amounts are told apart and added, by the rule's name. */
const assumptions = {
  [loneDash]: "a dash at the head of a line was taken for a bullet",
  [nounNotKnown]: "a word that the lexicon does not know was counted as",
  "beside those included":
    "an amount behind a list of those included in another was counted beside that one, and not as a part of it",
  "bullets under an amount":
    "the amounts of bullets under a larger one, to which they do not come, were taken for its parts",
  "captives beside civilians": "an amount of captives without a noun, after one of civilians, was counted as soldiers",
  "civilians among them":
    "an amount that holds civilians, or may, was counted whole, as nothing says how many of the others there are",
  "civilians before it": "an amount without a noun, after one of civilians, was counted as civilians",
  "claim beside an amount": "a claimed amount beside one that nobody claims was taken for its rival",
  "claim without a space": "words without a space before them were taken for who gives the amount",
  "claims added": "an amount of a claimant was added to another, as nothing shows that both count one thing",
  [crewsCounted]: "crews were counted as so many people",
  "amounts added": "two amounts of one thing, with nothing to tell parts from rivals, were added",
  "many formations": "so many formations were counted as formations, and not as their people",
  "name as a heading": "a name that heads an amount was taken for whose it is, and not for who gives it",
  "name in a bracket": "a name in a bracket was taken for who gives the amount",
  "number by things": "a number without a noun, beside things, was counted as",
  "number in running text": "a number in running text was taken for an amount",
  "soldiers and civilians": "soldiers and civilians under one number were all counted as those who are named first",
  "word before a number": "a word that the lexicon does not know was taken to say nothing of the number after it"
};

export function guess(rule: keyof typeof assumptions, {from, to}: {from: number; to: number}, asWhat = ""): Guess {
  return {rule, from, to, taken: assumptions[rule] + asWhat};
}
