import type {Token} from "../tokens/token.js";
import type {Amount} from "./amount.js";
import {phraseAt} from "./phrases.js";
import {noneAmount, severity, unknownAmount, vague} from "./qualifiers.js";

/**
 * The amount without a numeral that begins at a token: unknown, none, or vague. Some words count only where a clause
 * begins (`heavy`, `?`) or before a word of the field (`some wounded`).
 */
export function wordAmountAt(
  tokens: readonly Token[],
  at: number,
  field: "strength" | "casualties",
  opensClause: boolean
): Amount | null {
  const token = tokens[at];
  if (token?.kind !== "word" && token?.kind !== "name" && token?.key !== "?") return null;
  return (
    unknownAt(tokens, at, opensClause) ??
    noneAt(tokens, at, opensClause) ??
    vagueAt(tokens, at) ??
    severityAt(tokens, at, field, opensClause)
  );
}

function unknownAt(tokens: readonly Token[], at: number, opensClause: boolean): Amount | null {
  const phrase = phraseAt(unknownAmount, tokens, at);
  if (!phrase || (tokens[at]?.key === "?" && !opensClause)) return null;
  return unbounded("unknown", phrase.next);
}

function noneAt(tokens: readonly Token[], at: number, opensClause: boolean): Amount | null {
  if (!opensClause) return null;
  const phrase = phraseAt(noneAmount, tokens, at);
  const negated = tokens[at]?.key === "no" && hasMeaning(tokens[at + 1]);
  if (!phrase && !negated) return null;
  return {low: 0, high: 0, approximate: false, kind: "none", total: false, next: phrase ? phrase.next : at + 1};
}

function vagueAt(tokens: readonly Token[], at: number): Amount | null {
  const phrase = phraseAt(vague, tokens, at);
  if (!phrase) return null;
  let {next} = phrase;
  if (phrase.meaning === "part" && !leadsToMeaning(tokens, next)) return null;
  for (
    let joint = phraseAt(vague, tokens, next + 1);
    joint && isJoint(tokens[next]);
    joint = phraseAt(vague, tokens, next + 1)
  )
    ({next} = joint);
  return unbounded("vague", next);
}

function severityAt(tokens: readonly Token[], at: number, field: string, opensClause: boolean): Amount | null {
  if (field !== "casualties" || !opensClause) return null;
  const phrase = phraseAt(severity, tokens, at);
  if (!phrase) return null;
  const {next} = phrase;
  const ends = endsClause(tokens[next]);
  for (let after = next; after <= next + 3; after++)
    if (tokens[after]?.lexeme?.outcome === "losses" || ends) return unbounded("vague", next);
    else if (tokens[after]?.kind !== "word") return null;
  return null;
}

function unbounded(kind: "unknown" | "vague", next: number): Amount {
  return {low: null, high: null, approximate: false, kind, total: false, next};
}

function leadsToMeaning(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    if (tokens[next]?.kind !== "word" || ["the", "a", "in"].includes(tokens[next]?.key ?? "")) return false;
    if (hasMeaning(tokens[next])) return true;
  }
  return false;
}

function hasMeaning(token: Token | undefined): boolean {
  return token?.kind === "word" && token.lexeme !== null;
}

function isJoint(token: Token | undefined): boolean {
  return ["to", "or", "-"].includes(token?.key ?? "");
}

function endsClause(token: Token | undefined): boolean {
  if (!token || token.kind === "line" || token.kind === "bullet" || token.kind === "rule" || token.kind === "footnote")
    return true;
  return token.kind === "mark" && token.key !== "/" && token.key !== "&";
}
