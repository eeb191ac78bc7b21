import {phraseAt} from "../lex/phrase.js";
import {hasTag} from "../lexicon/lexicon.js";
import {endsLine, isCapital, isTerm, jointOf, rangeJoints, touches, type Token} from "../lex/token.js";
import {amountAt, amountInWords, type Amount} from "./amount.js";

const doubt = "a question mark before a number was taken for doubt of it";

/**
 * The amount without a number that begins at a token: unknown, none, or vague. Some words count only where a clause begins (`heavy`,
 * `?`) or before a word of the field (`some wounded`).
 */
export function wordAmountAt(tokens: readonly Token[], at: number, field: string, opensClause: boolean): Amount | null {
  const token = tokens[at];
  if (!token?.word.opens) return null;
  if (token.kind !== "word" && token.kind !== "name" && token.key !== "?") return null;
  const unknown = opensClause || token.key !== "?" ? phraseAt("unknown", tokens, at) : null;
  if (unknown) return doubted(tokens, at) ?? unknownTo(tokens, unknown.next) ?? amountInWords("unknown", unknown.next);
  return (
    (opensClause ? noneAt(tokens, at) : null) ??
    vagueAt(tokens, at) ??
    (opensClause && field === "casualties" ? severityAt(tokens, at) : null)
  );
}

/** `?3,000`: the number may be doubted, or a digit of it. */
function doubted(tokens: readonly Token[], at: number): Amount | null {
  const amount = tokens[at]?.key === "?" && touches(tokens[at], tokens[at + 1]) ? amountAt(tokens, at + 1) : null;
  if (!amount) return null;
  const kind = amount.kind === "exact" ? "approximate" : amount.kind;
  return {...amount, kind, approximate: true, rule: "doubted number", assumed: doubt};
}

/** `?–3,000`, `unknown to 3,000`; a dash that stands apart may divide what is not known from what is (`unknown – 300 killed`). */
function unknownTo(tokens: readonly Token[], at: number): Amount | null {
  const joint = jointOf(tokens[at]);
  const most = joint === "-" || joint === "to" ? amountAt(tokens, at + 1) : null;
  if (!most?.high || (!touches(tokens[at - 1], tokens[at]) && joint === "-" && isTerm(tokens[most.next]))) return null;
  return {...most, low: null, kind: "at_most", rule: "unknown to a number"};
}

function noneAt(tokens: readonly Token[], at: number): Amount | null {
  const negated = tokens[at]?.key === "no" && isTerm(tokens[at + 1]);
  const next = phraseAt("none", tokens, at)?.next ?? (negated ? at + 1 : null);
  if (next === null) return null;
  return {low: 0, high: 0, approximate: false, kind: "none", total: false, next, rule: "none", assumed: null};
}

function vagueAt(tokens: readonly Token[], at: number): Amount | null {
  const phrase = phraseAt("vague", tokens, at);
  if (!phrase || (phrase.means === "part" && !leadsToTerm(tokens, phrase.next))) return null;
  let {next} = phrase;
  while (rangeJoints.has(jointOf(tokens[next]))) {
    const joined = phraseAt("vague", tokens, next + 1);
    if (!joined) break;
    ({next} = joined);
  }
  const most = tokens[next]?.word.joint === "to" ? amountAt(tokens, next + 1) : null;
  return most?.high ? {...most, low: null, kind: "at_most", rule: "vague to a number"} : amountInWords("vague", next);
}

function severityAt(tokens: readonly Token[], at: number): Amount | null {
  const phrase = phraseAt("severity", tokens, at);
  if (!phrase) return null;
  const {next} = phrase;
  if (endsClause(tokens[next])) return amountInWords("vague", next);
  for (let after = next; after <= next + 3; after++) {
    if (tokens[after]?.word.outcome === "losses") return amountInWords("vague", next);
    if (tokens[after]?.kind !== "word") return null;
  }
  return null;
}

function leadsToTerm(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    if (tokens[next]?.kind !== "word" || ["the", "a", "in"].includes(tokens[next]?.key ?? "")) return false;
    if (isTerm(tokens[next]) || namesPeople(tokens[next])) return true;
  }
  return false;
}

/** `Indians`, not `Indian`, `Swiss` */
function namesPeople(token: Token | undefined): boolean {
  return isCapital(token) && hasTag(token.word, "nation") && /[^s]s$/.test(token.key);
}

function endsClause(token: Token | undefined): boolean {
  if (!token || endsLine(token) || token.kind === "footnote") return true;
  return token.kind === "mark" && token.key !== "/" && token.key !== "&";
}
