import {cut, longest} from "./strings.js";
import type {Item, Tally} from "./item.js";
import {mapped} from "./list.js";
import {textOf} from "./markup/text.js";
import {arrange} from "./quantity/arrange/arrange.js";
import type {Guess} from "./quantity/arrange/guess.js";
import {classify} from "./quantity/classify/classify.js";
import {withFighters, withTroops} from "./quantity/classify/noun-senses.js";
import {withDashes, withInitials} from "./quantity/classify/signs.js";
import {issuesOf} from "./quantity/issues.js";
import {lex} from "./quantity/lex/lex.js";
import {withNumbers} from "./quantity/lex/numbers.js";
import {revised, type Source, type Token} from "./quantity/lex/token.js";
import {english} from "./quantity/lexicon/en/english.js";
import {lexiconOf, type Language, type Lexicon} from "./quantity/lexicon/lexicon.js";
import {notesOf} from "./quantity/notes.js";
import {elementsOf} from "./quantity/parse/elements.js";
import {peopleOf} from "./quantity/relate/people.js";
import {relate} from "./quantity/relate/relate.js";
import {traceOf} from "./quantity/trace.js";
import type {Assumption, ReadingOptions, Step} from "./report.js";
import type {Resolved} from "./quantity/relate/parts.js";

export type TallyOptions = ReadingOptions & {
  /** The names of the article's belligerents, which are parties wherever they stand. Default none. */
  parties?: readonly string[];
  /** The words and the grammar of numbers. Default English. */
  language?: Language;
};

/**
 * Reads a strength or casualties value, as wikitext or plain text: every stated amount as an item, everything else as notes, and the
 * people of that side as one interval. Never throws; digits that make no number (`2,00`, `1e999`, `-5`), parts of one thing (`2½ ships`),
 * numbers that do not say how many in all (`300 men each`), words of another language and templates that are not known are issues; what the
 * reading rests on without the text saying so are assumptions. Spans are those of the raw text; what a template shows in other words than
 * its own has the span of the whole template.
 */
export function readTally(raw: string, field: Tally["field"], options: TallyOptions = {}): Tally {
  const lexicon = lexiconOf(options.language ?? english);
  const markup: Step[] | undefined = options.trace ? [] : undefined;
  const {text, spanOf, issues} = textOf(raw, "amounts", markup);
  const tokens = tokensOf(text, field, lexicon);
  let parties: ReadonlySet<string> | undefined;
  const source: Source = {
    tokens,
    text,
    lexicon,
    field,
    isParty: (word) => (parties ??= wordsIn(options.parties ?? [])).has(word)
  };
  const elements = elementsOf(source);
  const mentions = relate(arrange(elements, source), source);
  const people = peopleOf(mentions);
  const written = text === raw ? tokens : mapped(tokens, (token) => revised(token, spanOf(token.start, token.end)));
  const items = mapped(mentions, (mention) => itemOf(mention, written, raw));
  const guesses = [
    ...guessesIn(mentions),
    ...people.guesses,
    ...guessedNames(tokens, mentions.length ? cited : doubtful)
  ];
  const assumptions = guesses.map((guess) => assumptionOf(guess, written, raw));
  const tally: Tally = {
    raw,
    field,
    items,
    personnel: people.interval,
    notes: notesOf(written, items, raw),
    issues: issuesOf(written, elements, items, raw, issues).map((issue) => ({field, ...issue})),
    assumptions
  };
  return markup
    ? {...tally, trace: [...markup, ...traceOf(written, mentions, items, assumptions, people, raw)]}
    : tally;
}

/** What the digits, words and signs of a text are, before they are taken together. */
function tokensOf(text: string, field: Tally["field"], lexicon: Lexicon): readonly Token[] {
  const marked = withDashes(lex(text, lexicon));
  const spelt = field === "casualties" ? withInitials(marked, lexicon) : marked;
  return withTroops(withFighters(classify(withNumbers(spelt, lexicon))));
}

const cited = new Set(["citation"]);
/** Where a value states no amount, these may be one after all. */
const doubtful = new Set(["citation", "year", "fraction", "rate", "number after a letter"]);

function guessesIn(mentions: readonly Resolved[]): Guess[] {
  const all: Guess[] = [];
  for (const {guesses} of mentions) for (const guess of guesses) all.push(guess);
  return all;
}

/** Numbers that some rules took for names. */
function guessedNames(tokens: readonly Token[], rules: ReadonlySet<string>): Guess[] {
  const guesses: Guess[] = [];
  tokens.forEach(({kind, rule}, at) => {
    if (kind !== "name" || rule === null || !rules.has(rule)) return;
    guesses.push({rule, from: at, to: at + 1, taken: `a number was taken for a ${rule}, which counts nothing`});
  });
  return guesses;
}

function wordsIn(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{M}'’-]+/u));
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()));
}

function itemOf(mention: Resolved, tokens: readonly Token[], raw: string): Item {
  const {low, high, approximate, kind, outcome, unit, role, claimant, party, from, to} = mention;
  const {start, end} = spanIn(tokens, from, to);
  return {
    text: raw.slice(start, end),
    start,
    end,
    low,
    high,
    approximate,
    kind,
    outcome,
    class: mention.class,
    unit: nameOf(unit),
    role,
    claimant: nameOf(claimant),
    party: nameOf(party)
  };
}

/** Many items may inherit one, so that a very long one is cut. */
function nameOf(words: string | null): string | null {
  return words && cut(words, longest.name);
}

function assumptionOf({rule, from, to, taken}: Guess, tokens: readonly Token[], raw: string): Assumption {
  const {start, end} = spanIn(tokens, from, to);
  return {rule, start, end, text: raw.slice(start, end), taken};
}

function spanIn(tokens: readonly Token[], from: number, to: number): {start: number; end: number} {
  return {start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end};
}
