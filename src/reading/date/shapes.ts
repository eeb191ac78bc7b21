import type {Point, Year} from "./point.js";
import type {Token} from "./tokens.js";

/** The fields that a date's words give, and the index of the token after it. */
export type Shape = {fields: Partial<Point>; next: number};

/**
 * The date that begins at token `i`, or null where none does: `29 May 1944`, `May 29`, `late 1944`, `winter of 208`, `AD 60`,
 * `1940s`, `9th century`, `1944-05-29`. A number alone is `bare`. After `May 23–` (`monthOpen`), `26, 1864` is a day and a year.
 */
export function shapeAt(tokens: readonly Token[], i: number, monthOpen: boolean): Shape | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === "iso") return isoShape(token, i + 1);
  if (token.kind === "decade")
    return withEra(tokens, i + 1, {value: token.value, digits: 4, era: null}, {scale: "decade"});
  if (token.kind === "era") return yearAt(tokens, i, true);
  if (token.kind === "season") return complete({season: token.value}, yearAt(tokens, skip(tokens, i + 1), true), i + 1);
  if (token.kind === "part") return partShape(tokens, i, token.value);
  if (token.kind === "month") return monthShape(tokens, i, token.value);
  if (token.kind === "number") return numberShape(tokens, i, token, monthOpen);
  return null;
}

type Numeral = Extract<Token, {kind: "number"}>;

function isoShape({year, month, day}: Extract<Token, {kind: "iso"}>, next: number): Shape {
  const written: Year = year > 0 ? {value: year, digits: 4, era: "AD"} : {value: 1 - year, digits: 4, era: "BC"};
  return {fields: {year: written, month, day}, next};
}

function partShape(tokens: readonly Token[], i: number, part: Point["part"]): Shape | null {
  const after = tokens[i + 1];
  const hyphen = after?.kind === "link" && after.value === "dash" && tokens[i + 2]?.kind !== "part";
  const j = skip(tokens, hyphen ? i + 2 : i + 1);
  const whole = tokens[j]?.kind === "part" ? null : shapeAt(tokens, j, false);
  if (whole?.fields.bare) return yearAt(tokens, j, true, {part});
  if (whole) return {...whole, fields: {...whole.fields, part}};
  if (after?.kind !== "link" || after.value === "comma") return null;
  return {fields: {part}, next: tokens[i + 2]?.kind === "link" ? i + 2 : i + 1};
}

function monthShape(tokens: readonly Token[], i: number, month: number): Shape {
  const j = skip(tokens, i + 1);
  const number = tokens[j];
  const fields = {month};
  if (number?.kind !== "number" || (isDay(number) && tokens[j + 1]?.kind === "month")) return {fields, next: i + 1};
  const [query, next] = queryAt(tokens, j + 1);
  const year = isShort(number) ? yearAt(tokens, skip(tokens, next), false) : null;
  if (tokens[j + 1]?.kind === "era" || !(isDay(number) || year))
    return complete(fields, yearAt(tokens, j, true), i + 1);
  return complete({...fields, day: number.value, monthFirst: true, query}, year, next);
}

function numberShape(tokens: readonly Token[], i: number, number: Numeral, monthOpen: boolean): Shape {
  const [query, next] = queryAt(tokens, i + 1);
  const j = skip(tokens, next);
  const after = tokens[j];
  if (after?.kind === "scale" && number.value > 0 && number.value < (after.value === "century" ? 100 : 10))
    return withEra(tokens, j + 1, yearOf(number), {scale: after.value, query});
  if (after?.kind === "month" && tokens[j - 1]?.kind !== "link") {
    const year = yearAt(tokens, skip(tokens, j + 1), isShortYear(tokens, j + 1));
    const day = {day: number.value, month: after.value, query};
    if (isDay(number) || (number.digits < 4 && year)) return complete(day, year, j + 1);
    if (number.value > 31 && (!year || year.fields.year!.digits < 3)) return yearFirst(tokens, number, j, after.value);
  }
  if (monthOpen && isShort(number)) {
    const year = yearAt(tokens, j, false);
    if (year) return complete({day: number.value, query}, year, next);
  }
  const bare = {bare: number.value, year: number.ordinal ? null : yearOf(number), query};
  return (tokens[next]?.kind === "era" && yearAt(tokens, i, true)) || {fields: bare, next};
}

/** `1944 June 5`, `1944 June`; the 31 of `1944 June 31` is read as a day too, so that it is missed in the calendar. */
function yearFirst(tokens: readonly Token[], number: Numeral, j: number, month: number): Shape {
  const day = tokens[j + 1];
  const fields = {year: yearOf(number), month};
  return day?.kind === "number" && isShort(day)
    ? {fields: {...fields, day: day.value}, next: j + 2}
    : {fields, next: j + 1};
}

/** The year at token `i`, its era before or after it; one or two digits without an era are a year only if `short`. */
function yearAt(tokens: readonly Token[], i: number, short: boolean, fields: Partial<Point> = {}): Shape | null {
  const prefix = tokens[i];
  const era = prefix?.kind === "era" ? prefix.value : null;
  const j = era ? i + 1 : i;
  const number = tokens[j];
  if (number?.kind !== "number" || number.ordinal) return null;
  const [query, next] = queryAt(tokens, j + 1);
  const shape = withEra(tokens, next, {...yearOf(number), era}, query ? {...fields, query} : fields);
  const year = shape.fields.year!;
  const possible = number.value > 0 && number.value < (year.era === null ? 3000 : 9999);
  return possible && (short || number.digits >= 3 || year.era !== null) ? shape : null;
}

function withEra(tokens: readonly Token[], i: number, year: Year, fields: Partial<Point>): Shape {
  const token = tokens[i];
  return token?.kind === "era"
    ? {fields: {...fields, year: {...year, era: token.value}}, next: i + 1}
    : {fields: {...fields, year}, next: i};
}

/** In `24 May 67` the year may be short; in `24 May 3 June` and `24 May 3–5 June` the number is the next date's. */
function isShortYear(tokens: readonly Token[], i: number): boolean {
  const [number, link, after, month] = tokens.slice(i, i + 4);
  if (number?.kind !== "number" || link?.kind === "month" || yearAt(tokens, skip(tokens, i + 1), false)) return false;
  return !(link?.kind === "link" && after?.kind === "number" && month?.kind === "month");
}

function complete(fields: Partial<Point>, year: Shape | null, next: number): Shape {
  const query = fields.query || year?.fields.query || false;
  return year ? {fields: {...fields, ...year.fields, query}, next: year.next} : {fields, next};
}

function queryAt(tokens: readonly Token[], i: number): [query: boolean, next: number] {
  return tokens[i]?.kind === "query" ? [true, i + 1] : [false, i];
}

/** Past commas and small words. */
function skip(tokens: readonly Token[], i: number): number {
  for (let token = tokens[i]; token; token = tokens[++i])
    if (token.kind !== "filler" && !(token.kind === "link" && token.value === "comma")) break;
  return i;
}

function yearOf({value, digits}: Numeral): Year {
  return {value, digits, era: null};
}

function isDay(number: Numeral): boolean {
  return number.value >= 1 && number.value <= 31 && isShort(number);
}

/** One or two digits where a day should be are one, if only a day that no month has: `May 32, 1863`. */
function isShort({digits}: Numeral): boolean {
  return digits <= 2;
}
