import type {Token} from "./tokens.js";

/**
 * The tokens with ordinal words made numbers where they say a day or a century: before one, as in `fourth of July`, `eighth to eleventh May` and
 * `late fifth or sixth century`, or after a month (`May the fourth, 1695`). The `Second` of `Second siege` and `first half` stay words.
 */
export function withOrdinals(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isOrdinal)) return tokens;
  const read = [...tokens];
  let leadsTo = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind === "scale" || isOfMonth(tokens, i)) leadsTo = true;
    else if (isOrdinal(token)) {
      leadsTo ||= isBeforeMonth(tokens, i);
      if (leadsTo || isAfterMonth(tokens, i)) read[i] = numberOf(token);
    } else if (!joins(token)) leadsTo = false;
  }
  return read;
}

type Ordinal = Extract<Token, {kind: "word"}> & {ordinal: number};

function isOrdinal(token: Token | undefined): token is Ordinal {
  return token?.kind === "word" && token.ordinal !== undefined;
}

/** The `of` before a month. */
function isOfMonth(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.kind === "filler" && tokens[i + 1]?.kind === "month";
}

/** In `fourth July 1695`, but not in `second May 5, 1695`. */
function isBeforeMonth(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 2];
  return tokens[i + 1]?.kind === "month" && !(after?.kind === "number" && after.digits <= 2);
}

/** In `May fourth, 1695` and `May fourth to sixth, 1695`, but not in `5 May second siege`. */
function isAfterMonth(tokens: readonly Token[], i: number): boolean {
  let [month, year] = [i - 1, i + 1];
  while (tokens[month]?.kind === "link" && isOrdinal(tokens[month - 1])) month -= 2;
  while (tokens[year]?.kind === "link" && isOrdinal(tokens[year + 1])) year += 2;
  if (tokens[month]?.kind === "filler") month--;
  const number = tokens[tokens[year]?.kind === "link" ? year + 1 : year];
  const isYear = number?.kind === "number" && number.digits >= 3;
  return tokens[month]?.kind === "month" && tokens[month - 1]?.kind !== "number" && isYear;
}

function joins({kind}: Token): boolean {
  return kind === "link" || kind === "part" || kind === "filler" || kind === "circa" || kind === "number";
}

function numberOf({ordinal, text, start, end}: Ordinal): Token {
  return {kind: "number", value: ordinal, digits: ordinal > 9 ? 2 : 1, ordinal: true, text, start, end};
}
