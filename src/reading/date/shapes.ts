import {latestYear, yearOfEra, type Point, type Year} from "./point.js";
import type {Style} from "./words.js";
import {isComma, isLong, isShort, type Numeral, type Token} from "./token.js";

/** The fields that a date's words give, and the index of the token after it. */
export type Shape = {fields: Partial<Point>; next: number};

/**
 * The date that begins at token `i`, or null where none does: `29 May 1944`, `May 29`, `late 1944`, `winter of 208`, `AD 60`,
 * `1940s`, `9th century`, `1944-05-29`. A number alone is `bare`.
 */
export function shapeAt(tokens: readonly Token[], i: number): Shape | null {
  const token = tokens[i];
  switch (token?.kind) {
    case "iso":
      return withEra(tokens, i + 1, yearOfEra(token.year), {month: token.month, day: token.day});
    case "decade":
      return withEra(tokens, i + 1, {value: token.value, digits: 4, era: null}, {scale: "decade"});
    case "era":
      return withRest(tokens, yearAt(tokens, i, true));
    case "season":
      return withYear(tokens, i + 1, seasonOf(token), true);
    case "part":
      return partShape(tokens, i, token.value);
    case "month":
      return monthShape(tokens, i, token.value);
    case "number":
      return numberShape(tokens, i, token);
    default:
      return null;
  }
}

function seasonOf({value, southern}: Extract<Token, {kind: "season"}>): Partial<Point> {
  return {season: value, southern};
}

function partShape(tokens: readonly Token[], i: number, part: Point["part"]): Shape | null {
  const after = tokens[i + 1];
  const hyphen = after?.kind === "link" && after.value === "dash" && tokens[i + 2]?.kind !== "part";
  const j = skipFillers(tokens, hyphen ? i + 2 : i + 1);
  const shape = tokens[j]?.kind === "part" ? null : shapeAt(tokens, j);
  const whole = shape?.fields.bare && shape.fields.year ? yearAt(tokens, j, true) : shape;
  if (whole) return whole.fields.season ? whole : {...whole, fields: {...whole.fields, part}};
  if (after?.kind !== "link" || after.value === "comma") return null;
  return {fields: {part}, next: tokens[i + 2]?.kind === "link" ? i + 2 : i + 1};
}

function monthShape(tokens: readonly Token[], i: number, month: number): Shape {
  const j = skipFillers(tokens, i + 1);
  const number = tokens[j];
  if (number?.kind !== "number" || (isDay(number) && tokens[j + 1]?.kind === "month"))
    return {fields: {month}, next: i + 1};
  const [query, next] = queryAt(tokens, j + 1);
  const year = isShort(number) ? yearAt(tokens, skipFillers(tokens, next), false) : null;
  if (tokens[j + 1]?.kind === "era" || !(isDay(number) || year)) return withYear(tokens, i + 1, {month}, true);
  return complete({month, day: number.value, monthFirst: true, query}, year, next);
}

function numberShape(tokens: readonly Token[], i: number, number: Numeral): Shape {
  const joined = isYearInFull(number) && isMark(tokens[i + 1]) ? yearAndDigits(tokens, i, number) : null;
  if (joined) return joined;
  const [query, next] = queryAt(tokens, i + 1);
  const style = styleAt(tokens, next);
  const j = style ? next + 1 : skipFillers(tokens, next);
  const after = tokens[j];
  const isCentury = number.ordinal && j === next && after?.text === "c" && tokens[j + 1]?.kind !== "number";
  const scale = after?.kind === "scale" ? after.value : isCentury ? "century" : null;
  if (scale && number.value < (scale === "century" ? 100 : 10))
    return withEra(tokens, j + 1, yearOf(number), {scale, query});
  if (after?.kind === "month" && !isComma(tokens[j - 1]) && !isOfThing(tokens, number, j)) {
    const year = yearAt(tokens, skipFillers(tokens, j + 1), isShortYear(tokens, j + 1));
    if (isDay(number) || (number.digits < 4 && year))
      return complete({day: number.value, month: after.value, query, style: style ?? "plain"}, year, j + 1);
  }
  const year = number.digits >= 3 || tokens[next]?.kind === "era" ? yearAt(tokens, i, true) : null;
  const dated = withRest(tokens, year);
  if (dated && (dated !== year || year.fields.year!.era)) return dated;
  return {fields: {bare: number.value, year: number.ordinal ? null : yearOf(number), query}, next};
}

/** A number alone where days of a month may follow: the 26 of `May 23–26, 1864`, with its year. */
export function dayAt(tokens: readonly Token[], {fields: {bare, query}, next}: Shape, month: number): Shape | null {
  const day = withYear(tokens, next, {day: bare!, month, monthFirst: true, query}, false);
  return bare! < (day.fields.year ? 100 : 32) ? day : null;
}

/** The `second` of `second May 11, 1695` counts something else. */
function isOfThing(tokens: readonly Token[], {ordinal}: Numeral, month: number): boolean {
  const year = skipFillers(tokens, skipFillers(tokens, month + 1) + 1);
  return ordinal && hasOwnDay(tokens, month) && yearAt(tokens, year, false) !== null;
}

/** The style that parts a day from its month: `22 (N.S.) June 1700`. */
function styleAt(tokens: readonly Token[], i: number): Style | null {
  const [style, month] = [tokens[i], tokens[i + 1]];
  return style?.kind === "style" && month?.kind === "month" && !hasOwnDay(tokens, i + 1) ? style.value : null;
}

/** In `28 (O.S.) May 11` the day of May is 11. */
function hasOwnDay(tokens: readonly Token[], month: number): boolean {
  return isShort(tokens[skipFillers(tokens, month + 1)]);
}

/** `1916/11` and `1915-3` are months; `1904-05` may be one; `1550-1` is the next year, and `1911-12 winter` one winter. */
function yearAndDigits(tokens: readonly Token[], i: number, number: Numeral): Shape | null {
  const [mark, digits, after] = [tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (digits?.kind !== "number") return null;
  const winter = tokens[skipFillers(tokens, i + 3)];
  if (
    winter?.kind === "season" &&
    winter.value === "winter" &&
    (number.value + 1 - digits.value) % 10 ** digits.digits === 0
  )
    return {fields: {year: yearOf(number), season: winter.value}, next: skipFillers(tokens, i + 3) + 1};
  if (!isMonth(digits) || (mark.text !== "-" && mark.text !== "/")) return null;
  if (after && ["era", "month", "scale"].includes(after.kind)) return null;
  const beyond = digits.value - (number.value % 10 ** digits.digits);
  if (digits.digits === 1 && beyond === 1) return null;
  const either = beyond > 0 && !isRangeMark(tokens[i - 1]) && !isRangeMark(after);
  return {fields: {year: yearOf(number), month: digits.value, either}, next: i + 3};
}

/** A year with what stands behind it: `1676 spring`, `480 BC August`, `1676 4 July`, `1944 June 5`, `1705 late`, `1944-Jun-31`. */
function withRest(tokens: readonly Token[], year: Shape | null): Shape | null {
  if (!year) return null;
  const i = skipFillers(tokens, year.next);
  const [token, after] = [tokens[i], tokens[i + 1]];
  const having = (fields: Partial<Point>, next: number) => ({fields: {...fields, ...year.fields}, next});
  if (token?.kind === "part" && (after === undefined || (i === year.next && isRangeMark(after))))
    return having({part: token.value}, i + 1);
  if (isComma(tokens[i - 1])) return year;
  if (token?.kind === "season")
    return after?.kind === "filler" || yearAt(tokens, i + 1, false) ? year : having(seasonOf(token), i + 1);
  if (token?.kind === "month") {
    const j = skipFillers(tokens, i + 1);
    const day = tokens[j];
    if (isShort(day) && !isComma(tokens[j - 1]) && tokens[j + 1]?.kind !== "month")
      return having({month: token.value, day: day.value}, j + 1);
    return isLong(day) ? year : having({month: token.value}, i + 1);
  }
  const head = token?.kind === "part" ? tokens[skipFillers(tokens, i + 1)]?.kind : isShort(token) ? after?.kind : null;
  const isDated = head === "month" || (head === "season" && token?.kind === "part");
  const rest = isDated ? shapeAt(tokens, i) : null;
  return rest && !rest.fields.year ? having(rest.fields, rest.next) : year;
}

/** The year at token `i`, its era before or after it; one or two digits without an era are a year only if `short`. */
function yearAt(tokens: readonly Token[], i: number, short: boolean): Shape | null {
  const prefix = tokens[i];
  const j = prefix?.kind === "era" ? i + 1 : i;
  const number = tokens[j];
  if (number?.kind !== "number" || number.ordinal) return null;
  const [query, next] = queryAt(tokens, j + 1);
  const suffix = tokens[next];
  const era = suffix?.kind === "era" ? suffix.value : prefix?.kind === "era" ? prefix.value : null;
  const possible = number.value > 0 && number.value < (era === null ? latestYear + 1 : 100_000);
  if (!possible || !(short || number.digits >= 3 || era !== null)) return null;
  const year = {value: number.value, digits: number.digits, era};
  return {fields: query ? {year, query} : {year}, next: suffix?.kind === "era" ? next + 1 : next};
}

function withEra(tokens: readonly Token[], i: number, year: Year, fields: Partial<Point>): Shape {
  const token = tokens[i];
  return token?.kind === "era"
    ? {fields: {...fields, year: {...year, era: token.value}}, next: i + 1}
    : {fields: {...fields, year}, next: i};
}

/** In `24 May 67` the year may be short; in `24 May 3 June` and `24 May 3–5 June` the number is the next date's. */
function isShortYear(tokens: readonly Token[], i: number): boolean {
  const link = tokens[i + 1];
  if (tokens[i]?.kind !== "number" || link?.kind === "month" || yearAt(tokens, skipFillers(tokens, i + 1), false))
    return false;
  return !(link?.kind === "link" && tokens[i + 2]?.kind === "number" && tokens[i + 3]?.kind === "month");
}

function withYear(tokens: readonly Token[], i: number, fields: Partial<Point>, short: boolean): Shape {
  return complete(fields, yearAt(tokens, skipFillers(tokens, i), short), i);
}

function complete(fields: Partial<Point>, year: Shape | null, next: number): Shape {
  const query = fields.query || year?.fields.query || false;
  return year ? {fields: {...fields, year: year.fields.year!, query}, next: year.next} : {fields, next};
}

function queryAt(tokens: readonly Token[], i: number): [query: boolean, next: number] {
  return tokens[i]?.kind === "query" ? [true, i + 1] : [false, i];
}

/** Past commas, small words and the marks that join the parts of one date. */
function skipFillers(tokens: readonly Token[], i: number): number {
  while (tokens[i]?.kind === "filler" || isComma(tokens[i]) || isJoint(tokens, i)) i++;
  return i;
}

/** A mark that joins a month to its day or year in full, but no range: `07-Aug-1916`, `21/Sep 1920`, `1916-Aug-07`, `Aug-1916`, `Aug-07-1916`. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  if (!isMark(tokens[i])) return false;
  const [first, before, after, last] = [tokens[i - 2], tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  const beyond = isMark(last) || isComma(last) ? tokens[i + 3] : last;
  if (after?.kind === "scale") return true;
  if (after?.kind === "part") return isYearInFull(before) && last === undefined;
  if (after?.kind === "month" && isYearInFull(before)) return last === undefined || (isMark(last) && isShort(beyond));
  if (after?.kind === "month") return isShort(before) && isYearInFull(beyond);
  if (last?.kind === "month") return false;
  if (isYearInFull(after))
    return before?.kind === "month" || (isShort(before) && isMark(first) && isJoint(tokens, i - 2));
  return before?.kind === "month" && isShort(after) && isYearInFull(isMark(first) ? tokens[i - 3] : beyond);
}

/** A dash or slash without white space around it. */
function isMark(token: Token | undefined): boolean {
  return token?.kind === "link" && (token.value === "dash" || token.value === "slash");
}

function isRangeMark(token: Token | undefined): boolean {
  return token?.kind === "link" && (token.value === "dash" || token.value === "to" || token.value === "until");
}

function isYearInFull(token: Token | undefined): token is Numeral {
  return token?.kind === "number" && token.digits === 4 && !token.ordinal;
}

function isMonth({value, digits, ordinal}: Numeral): boolean {
  return value >= 1 && value <= 12 && digits <= 2 && !ordinal;
}

function yearOf({value, digits}: Numeral): Year {
  return {value, digits, era: null};
}

/** One or two digits where a day should be are one, if only a day that no month has: `May 32, 1863`. */
function isDay(number: Numeral): boolean {
  return number.value >= 1 && number.value <= 31 && isShort(number);
}
