import {phraseAt} from "../lex/phrase.js";
import {dividesLines, isTerm, jointOf, type Token} from "../lex/token.js";
import {amountAt, unbounded, type Amount} from "./amount.js";

/**
 * The amount without a number that begins at a token: unknown, none, or vague. Some words count only where a clause begins (`heavy`,
 * `?`) or before a word of the field (`some wounded`).
 */
export function wordAmountAt(tokens: readonly Token[], at: number, field: string, opensClause: boolean): Amount | null {
  const token = tokens[at];
  if (!token?.word.opens) return null;
  if (token.kind !== "word" && token.kind !== "name" && token.key !== "?") return null;
  return (
    unknownAt(tokens, at, opensClause) ??
    noneAt(tokens, at, opensClause) ??
    vagueAt(tokens, at) ??
    severityAt(tokens, at, field, opensClause)
  );
}

function unknownAt(tokens: readonly Token[], at: number, opensClause: boolean): Amount | null {
  const phrase = phraseAt("unknown", tokens, at);
  if (!phrase || (tokens[at]?.key === "?" && !opensClause)) return null;
  return unbounded("unknown", phrase.next);
}

function noneAt(tokens: readonly Token[], at: number, opensClause: boolean): Amount | null {
  if (!opensClause) return null;
  const phrase = phraseAt("none", tokens, at);
  const negated = tokens[at]?.key === "no" && isTerm(tokens[at + 1]);
  if (!phrase && !negated) return null;
  const next = phrase ? phrase.next : at + 1;
  return {low: 0, high: 0, approximate: false, kind: "none", total: false, next, rule: "none", assumed: null};
}

function vagueAt(tokens: readonly Token[], at: number): Amount | null {
  const phrase = phraseAt("vague", tokens, at);
  if (!phrase || (phrase.means === "part" && !leadsToTerm(tokens, phrase.next))) return null;
  let {next} = phrase;
  for (
    let joint = phraseAt("vague", tokens, next + 1);
    joint && isJoint(tokens[next]);
    joint = phraseAt("vague", tokens, next + 1)
  )
    ({next} = joint);
  const most = tokens[next]?.word.joint === "to" ? amountAt(tokens, next + 1) : null;
  return most?.high ? {...most, low: null, kind: "at_most", rule: "vague to a number"} : unbounded("vague", next);
}

function severityAt(tokens: readonly Token[], at: number, field: string, opensClause: boolean): Amount | null {
  if (field !== "casualties" || !opensClause) return null;
  const phrase = phraseAt("severity", tokens, at);
  if (!phrase) return null;
  const {next} = phrase;
  if (endsClause(tokens[next])) return unbounded("vague", next);
  for (let after = next; after <= next + 3; after++) {
    if (tokens[after]?.word.outcome === "losses") return unbounded("vague", next);
    if (tokens[after]?.kind !== "word") return null;
  }
  return null;
}

function leadsToTerm(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    if (tokens[next]?.kind !== "word" || ["the", "a", "in"].includes(tokens[next]?.key ?? "")) return false;
    if (isTerm(tokens[next])) return true;
  }
  return false;
}

function isJoint(token: Token | undefined): boolean {
  return ["to", "or", "-"].includes(jointOf(token));
}

function endsClause(token: Token | undefined): boolean {
  if (!token || dividesLines(token) || token.kind === "footnote") return true;
  return token.kind === "mark" && token.key !== "/" && token.key !== "&";
}
