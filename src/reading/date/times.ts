import type {Token} from "./token.js";

/**
 * The tokens with a single one for each stretch of times of day and all that qualifies it, such as `from 5 to about 7 a.m.`, as these add
 * nothing to a date. A number without `a.m.` or `p.m.` is a time where it is joined to one.
 */
export function withJoinedTimes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({kind}) => kind === "time")) return tokens;
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.kind === "time") dropWhatLeadsTo(token, kept);
    kept.push(token);
  }
  return kept;
}

function dropWhatLeadsTo(time: Token, kept: Token[]): void {
  for (;;) {
    while (kept.length > 0 && qualifiers.has(kept.at(-1)!.kind)) kept.pop();
    const [before, first, link] = [kept.at(-3), kept.at(-2), kept.at(-1)];
    if (!first || link?.kind !== "link" || !(first.kind === "time" || isHour(first, before, link.value, time))) return;
    kept.length -= 2;
  }
}

const qualifiers = new Set<Token["kind"]>(["circa", "bound", "between", "filler"]);

/** The 4 of `4–5 a.m.` and the `0530` of `0530–0700 hours`; the 4 of `June 4 – 8 p.m. June 5` is a day. */
function isHour(number: Token, before: Token | undefined, link: string, {text}: Token): boolean {
  if (number.kind !== "number" || number.ordinal || link === "comma" || before?.kind === "month") return false;
  return /^\d{4}/.test(text) ? number.digits === 4 && number.value < 2400 : number.digits <= 2 && number.value <= 12;
}
