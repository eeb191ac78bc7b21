import {previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import type {Word} from "../lexicon/sense.js";
import {phraseAt, containsPhrase} from "../lex/phrase.js";
import {isTerm, type Token, type Source} from "../lex/token.js";

/**
 * What a heading or a bracket without amounts says of the amounts near it. A `name` is one that the lexicon does not know: who it is,
 * only the context can tell. A `detail` says something of the amount, not whose it is (`all causes`, `Capt. John Harris`).
 */
export type RemarkKind =
  "claimant" | "total" | "approximate" | "caveat" | "stage" | "later" | "party" | "name" | "detail";

const longestTotal = 4;
const longestName = 5;

/** Tells what the tokens [from, to) are about. */
export function remarkKind({tokens, isParty, field}: Source, from: number, to: number, bracketed = false): RemarkKind {
  if (isCaveat(tokens, from, to)) return "caveat";
  if (to - from === 1 && isApproximation(tokens, from, to)) return "approximate";
  if (namesSource(tokens, from, to, bracketed && field === "casualties")) return "claimant";
  if (to - from <= longestTotal && containsPhrase("total", tokens, from, to)) return "total";
  const stage = stageIn(tokens, from, to);
  if (to - from <= 2 && stage !== "date" && isApproximation(tokens, from, to)) return "approximate";
  if (isMeasured(tokens, from, to)) return "detail";
  if (stage) return namesForce(tokens, from, to) && stage === "date" ? "party" : stage === "later" ? "later" : "stage";
  if (hasTag(tokens[from]?.word, "detail")) return "detail";
  return isUnknownName(tokens, from, to, isParty) ? "name" : "party";
}

/** Whether the tokens [from, to) name nobody: `Total casualties`, not `French total`. */
export function namesNobody(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => !token.capital || isTerm(token) || token.word.phrases.total !== null);
}

/** Whether the tokens [from, to) say that people counted took no part (`most not involved in combat`, `in reserve`). */
export function isCaveat(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  let negated = false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word;
    if (hasTag(word, "idle") || (negated && hasTag(word, "participation"))) return true;
    negated ||= hasTag(word, "negation");
  }
  return false;
}

/** `5 km away`, `about 10% of the force`, `per day` */
function isMeasured(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({kind, word}, index) => {
    const before = tokens[from + index];
    return hasTag(word, "measure") && (kind === "name" ? before?.value !== null : before?.key === "per");
  });
}

function namesSource(tokens: readonly Token[], from: number, to: number, bracketed: boolean): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if ((token.key === "count" || token.key === "estimated") && !token.capital && at > from && at === to - 1)
      return true;
    const cue = phraseAt("claim", tokens, at)?.means;
    if (cue === "bracket" && bracketed && to - from <= 2 && !tokens[from]?.capital) return true;
    if (cue === "name" || (cue === "claim" && !isRate(tokens, at)) || (cue === "approach" && to - from <= 2))
      return true;
  }
  return false;
}

/** `per day`, `per company` */
function isRate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  const itemClass = next?.noun?.class;
  return (
    tokens[at]?.key === "per" && (hasTag(next, "measure") || itemClass === "formation" || itemClass === "equipment")
  );
}

/** A date, or words such as `initially`. */
function stageIn(tokens: readonly Token[], from: number, to: number): "stage" | "later" | "date" | null {
  if (saysReinforced(tokens, from, to)) return null;
  let found: "stage" | "date" | null = null;
  for (let at = from; at < to; at++) {
    const cue = phraseAt("stage", tokens, at)?.means;
    if (cue === "later") return "later";
    if (cue === "stage" || (cue === "alone" && to - from === 1)) found = "stage";
    else if (tokens[at]?.kind === "name" && isDate(tokens, at)) found ??= "date";
  }
  return found;
}

/** `July reinforcements` are more men, and no stage of the force before; `after reinforcements` is one. */
function saysReinforced(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const {word} = tokens[at] as Token;
    if (phraseAt("stage", tokens, at) || hasTag(word, "year cue")) return false;
    if (hasTag(word, "reinforcement")) return true;
  }
  return false;
}

/** A year, a month, a numbered day. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const {key, word} = tokens[at] as Token;
  return (
    hasTag(word, "month") || hasTag(previous(tokens, at)?.word, "span") || /^(?:\d{3,4}|.*-\d{4}|\d{4}s)$/.test(key)
  );
}

/** A party with a year beside it is a party still: `Front A, 1966`. */
function namesForce(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({kind, capital, word}) => kind === "word" && capital && isForce(word) && !hasTag(word, "month"));
}

/** Whether a word is that of a nation, a branch or a force, which is a party wherever it stands. */
function isForce(word: Word): boolean {
  return hasTag(word, "force") || hasTag(word, "nation") || hasTag(word, "branch");
}

/** A short name in capitals that is no nation, branch, force or belligerent of the article. */
function isUnknownName(tokens: readonly Token[], from: number, to: number, isParty: Source["isParty"]): boolean {
  const words = tokens.slice(from, to).filter(({kind}) => kind === "word" || kind === "name");
  if (!words.length || words.length > longestName || !words[0]?.capital) return false;
  return words.every(
    (token) =>
      token.kind === "word" &&
      (token.capital || hasTag(token.word, "particle")) &&
      !(isTerm(token) || isForce(token.word) || hasTag(token.word, "numbered") || hasTag(token.word, "month")) &&
      !isParty(token.key)
  );
}

function isApproximation(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    containsPhrase("before", tokens, from, to, "approximate") ||
    containsPhrase("after", tokens, from, to, "approximate")
  );
}
