import {isComma, isLong, isShort, type Token} from "./tokens.js";

/**
 * The tokens with a single one for each stretch of times of day and all that qualifies it, such as `from 5 to about 7 a.m.`, as these add
 * nothing to a date. A number without `a.m.` or `p.m.` is a time where it is joined to one.
 */
export function withJoinedTimes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isTime)) return tokens;
  const kept: Token[] = [];
  for (const token of tokens) {
    if (isTime(token)) dropWhatLeadsTo(token, kept);
    kept.push(token);
  }
  return kept;
}

function dropWhatLeadsTo(time: Token, kept: Token[]): void {
  for (;;) {
    while (kept.length > 0 && qualifiers.has(kept.at(-1)!.kind)) kept.pop();
    const [before, first, link] = [kept.at(-3), kept.at(-2), kept.at(-1)];
    if (!first || link?.kind !== "link" || !(isTime(first) || isHour(first, before, link.value, time))) return;
    kept.length -= 2;
  }
}

const qualifiers = new Set<Token["kind"]>(["circa", "bound", "between", "filler"]);

/** The 4 of `4–5 a.m.` and the `0530` of `0530–0700 hours`; the 4 of `June 4 – 8 p.m. June 5` is a day. */
function isHour(number: Token, before: Token | undefined, link: string, {text}: Token): boolean {
  if (number.kind !== "number" || number.ordinal || link === "comma" || before?.kind === "month") return false;
  return /^\d{4}/.test(text) ? number.digits === 4 && number.value < 2400 : number.digits <= 2 && number.value <= 12;
}

function isTime({kind}: Token): boolean {
  return kind === "time";
}

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
    if (token.kind === "month") for (const at of ordinalsBehind(tokens, i)) read[at] = numeralOf(tokens[at] as Ordinal);
    if (token.kind === "scale" || isOfMonth(tokens, i)) leadsTo = true;
    else if (isOrdinal(token)) {
      leadsTo ||= isBeforeMonth(tokens, i);
      if (leadsTo) read[i] = numeralOf(token);
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
  return tokens[i + 1]?.kind === "month" && !isShort(tokens[i + 2]);
}

/** Where the days of `May fourth, 1695` and `May fourth to sixth, 1695` stand; `5 May second siege` has none. */
function ordinalsBehind(tokens: readonly Token[], month: number): number[] {
  if (tokens[month - 1]?.kind === "number") return [];
  const found: number[] = [];
  let i = tokens[month + 1]?.kind === "filler" ? month + 2 : month + 1;
  for (; isOrdinal(tokens[i]); i += tokens[i + 1]?.kind === "link" && isOrdinal(tokens[i + 2]) ? 2 : 1) found.push(i);
  return isLong(tokens[tokens[i]?.kind === "link" ? i + 1 : i]) ? found : [];
}

function joins({kind}: Token): boolean {
  return kind === "link" || kind === "part" || kind === "filler" || kind === "circa" || kind === "number";
}

function numeralOf({ordinal, text, start, end}: Ordinal): Token {
  return {kind: "number", value: ordinal, digits: ordinal > 9 ? 2 : 1, ordinal: true, text, start, end};
}

/** The tokens with each style that parts a day from its month behind the month: `22 (N.S.) June 1700` becomes `22 June (N.S.) 1700`. */
export function withStylesBehindMonths(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isStyle)) return tokens;
  const moved = [...tokens];
  moved.forEach((token, i) => {
    const month = moved[i + 1];
    if (isStyle(token) && month?.kind === "month" && isShort(moved[i - 1]) && !hasOwnDay(moved, i + 1))
      moved.splice(i, 2, month, token);
  });
  return moved;
}

/** In `28 (O.S.) May 11` the day of May is 11. */
function hasOwnDay(tokens: readonly Token[], month: number): boolean {
  const after = tokens[month + 1];
  return isShort(isComma(after) ? tokens[month + 2] : after);
}

function isStyle({kind}: Token): boolean {
  return kind === "style";
}
