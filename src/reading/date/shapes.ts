import {latestYear, type Point, type Year} from "./point.js";
import type {Style} from "./words.js";
import {isComma, isShort, type Numeral, type Token} from "./tokens.js";

/** The fields that a date's words give, and the index of the token after it. */
export type Shape = {fields: Partial<Point>; next: number};

/**
 * The date that begins at token `i`, or null where none does: `29 May 1944`, `May 29`, `late 1944`, `winter of 208`, `AD 60`,
 * `1940s`, `9th century`, `1944-05-29`. A number alone is `bare`. After `May 23–` (`monthOpen`), `26, 1864` is a day and a year.
 */
export function shapeAt(tokens: readonly Token[], i: number, monthOpen: boolean): Shape | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === "iso") return isoShape(tokens, i, token);
  if (token.kind === "decade")
    return withEra(tokens, i + 1, {value: token.value, digits: 4, era: null}, {scale: "decade"});
  if (token.kind === "era") return withDayBehind(tokens, yearAt(tokens, i, true));
  if (token.kind === "season")
    return complete({season: token.value, southern: token.southern}, yearAt(tokens, skip(tokens, i + 1), true), i + 1);
  if (token.kind === "part") return partShape(tokens, i, token.value);
  if (token.kind === "month") return monthShape(tokens, i, token.value);
  if (token.kind === "number") return numberShape(tokens, i, token, monthOpen);
  return null;
}

function isoShape(tokens: readonly Token[], i: number, {year, month, day}: Extract<Token, {kind: "iso"}>): Shape {
  const written: Year = year > 0 ? {value: year, digits: 4, era: "AD"} : {value: 1 - year, digits: 4, era: "BC"};
  return withEra(tokens, i + 1, written, {month, day});
}

function partShape(tokens: readonly Token[], i: number, part: Point["part"]): Shape | null {
  const after = tokens[i + 1];
  const hyphen = after?.kind === "link" && after.value === "dash" && tokens[i + 2]?.kind !== "part";
  const j = skip(tokens, hyphen ? i + 2 : i + 1);
  const whole = tokens[j]?.kind === "part" ? null : shapeAt(tokens, j, false);
  if (whole?.fields.bare && whole.fields.year) return yearAt(tokens, j, true, {part});
  if (whole) return whole.fields.season ? whole : {...whole, fields: {...whole.fields, part}};
  if (after?.kind !== "link" || after.value === "comma") return null;
  return {fields: {part}, next: tokens[i + 2]?.kind === "link" ? i + 2 : i + 1};
}

function monthShape(tokens: readonly Token[], i: number, month: number): Shape {
  const fields = {month};
  if (isMark(tokens[i + 1])) {
    const [digits, last] = [tokens[i + 2], skip(tokens, isMark(tokens[i + 3]) ? i + 4 : i + 3)];
    if (isYearInFull(digits) && tokens[i + 3]?.kind !== "month")
      return complete(fields, yearAt(tokens, i + 2, false), i + 1);
    if (
      digits?.kind === "number" &&
      isShort(digits) &&
      isYearInFull(tokens[last]) &&
      tokens[last + 1]?.kind !== "month"
    )
      return complete({...fields, day: digits.value}, yearAt(tokens, last, false), last);
  }
  const j = skip(tokens, i + 1);
  const number = tokens[j];
  if (number?.kind !== "number" || (isDay(number) && tokens[j + 1]?.kind === "month")) return {fields, next: i + 1};
  const [query, next] = queryAt(tokens, j + 1);
  const year = isShort(number) ? yearAt(tokens, skip(tokens, next), false) : null;
  if (tokens[j + 1]?.kind === "era" || !(isDay(number) || year))
    return complete(fields, yearAt(tokens, j, true), i + 1);
  return complete({...fields, day: number.value, monthFirst: true, query}, year, next);
}

function numberShape(tokens: readonly Token[], i: number, number: Numeral, monthOpen: boolean): Shape {
  const marked = isMark(tokens[i + 1]) ? markedShape(tokens, i, number) : null;
  if (marked) return marked;
  const [query, next] = queryAt(tokens, i + 1);
  const style = styleAt(tokens, next);
  const j = style ? next + 1 : number.ordinal ? toScale(tokens, next) : skip(tokens, next);
  const after = tokens[j];
  const scale = after?.kind === "scale" ? after.value : after?.kind === "circa" ? "century" : null;
  if (scale && (number.ordinal || after?.kind === "scale") && number.value < (scale === "century" ? 100 : 10))
    return withEra(tokens, j + 1, yearOf(number), {scale, query});
  if (after?.kind === "month" && tokens[j - 1]?.kind !== "link" && !isOfThing(tokens, number, j)) {
    const marked = isMark(tokens[j + 1]) && isYearInFull(tokens[j + 2]) && tokens[j + 3]?.kind !== "month";
    const year = yearAt(tokens, marked ? j + 2 : skip(tokens, j + 1), isShortYear(tokens, j + 1));
    const day = {day: number.value, month: after.value, query, style: style ?? "plain"};
    if (isDay(number) || (number.digits < 4 && year)) return complete(day, year, j + 1);
    if (number.value > 31 && (!year || year.fields.year!.digits < 3)) return yearFirst(tokens, number, j, after.value);
  }
  if (monthOpen && isShort(number)) {
    const year = yearAt(tokens, j, false);
    if (year) return complete({day: number.value, query}, year, next);
  }
  const year = number.digits >= 3 || tokens[next]?.kind === "era" ? yearAt(tokens, i, true) : null;
  const dated = withDayBehind(tokens, year);
  if (dated && (dated !== year || year.fields.year!.era)) return dated;
  return {fields: {bare: number.value, year: number.ordinal ? null : yearOf(number), query}, next};
}

/** The style that parts a day from its month: `22 (N.S.) June 1700`. */
function styleAt(tokens: readonly Token[], i: number): Style | null {
  const [style, month] = [tokens[i], tokens[i + 1]];
  return style?.kind === "style" && month?.kind === "month" && !hasOwnDay(tokens, i + 1) ? style.value : null;
}

/** The `second` of `second May 11, 1695` counts something else. */
function isOfThing(tokens: readonly Token[], {ordinal}: Numeral, month: number): boolean {
  return (
    ordinal && hasOwnDay(tokens, month) && yearAt(tokens, skip(tokens, skip(tokens, month + 1) + 1), false) !== null
  );
}

/** In `28 (O.S.) May 11` the day of May is 11. */
function hasOwnDay(tokens: readonly Token[], month: number): boolean {
  return isShort(tokens[skip(tokens, month + 1)]);
}

/** What marks without white space join: `07-Aug-1916`, `1916/11`. */
function markedShape(tokens: readonly Token[], i: number, number: Numeral): Shape | null {
  const middle = tokens[i + 2];
  if (middle?.kind === "month") return aroundMonth(tokens, i, number, middle.value);
  return middle?.kind === "number" && isYearInFull(number) ? yearAndDigits(tokens, i, number, middle) : null;
}

/** `07-Aug-1916`, `21/Sep/1920`, `07-Aug 1916`, `1916-Aug-07`, `1916-Aug`. */
function aroundMonth(tokens: readonly Token[], i: number, number: Numeral, month: number): Shape | null {
  const [mark, last] = [tokens[i + 3], tokens[i + 4]];
  if (mark === undefined && isYearInFull(number)) return {fields: {year: yearOf(number), month}, next: i + 3};
  if (isYearInFull(mark) && isShort(number)) return withEra(tokens, i + 4, yearOf(mark), {day: number.value, month});
  if (!isMark(mark) || last?.kind !== "number" || tokens[i + 5]?.kind === "month") return null;
  if (isShort(number) && isYearInFull(last)) return withEra(tokens, i + 5, yearOf(last), {day: number.value, month});
  return isYearInFull(number) && isShort(last)
    ? {fields: {year: yearOf(number), month, day: last.value}, next: i + 5}
    : null;
}

/** `1916/11` and `1915-3` are months; `1904-05` may be one; `1550-1` is the next year, and `1911-12 winter` one winter. */
function yearAndDigits(tokens: readonly Token[], i: number, number: Numeral, digits: Numeral): Shape | null {
  const [mark, after] = [tokens[i + 1]!, tokens[i + 3]];
  const winter = tokens[skip(tokens, i + 3)];
  if (
    winter?.kind === "season" &&
    winter.value === "winter" &&
    (number.value + 1 - digits.value) % 10 ** digits.digits === 0
  )
    return {fields: {year: yearOf(number), season: winter.value}, next: skip(tokens, i + 3) + 1};
  if (!isMonth(digits) || (mark.text !== "-" && mark.text !== "/")) return null;
  if (after && ["era", "month", "scale"].includes(after.kind)) return null;
  const beyond = digits.value - (number.value % 10 ** digits.digits);
  if (digits.digits === 1 && beyond === 1) return null;
  const isEither = beyond > 0 && !isRangeMark(tokens[i - 1]) && !isRangeMark(after);
  const either = !isEither ? null : mark.text === "/" ? ("slash" as const) : ("dash" as const);
  return {fields: {year: yearOf(number), month: digits.value, either}, next: i + 3};
}

/** A year with the season, quarter, month or day that stands behind it: `1676 spring`, `480 BC August`, `1676 4 July`. */
function withDayBehind(tokens: readonly Token[], year: Shape | null): Shape | null {
  if (!year || year.fields.bound) return year;
  const i = year.next;
  const [token, after] = [tokens[i], tokens[i + 1]];
  if (token?.kind === "season" && after?.kind !== "filler" && !yearAt(tokens, i + 1, false))
    return {fields: {...year.fields, season: token.value, southern: token.southern}, next: i + 1};
  const head = tokens[skip(tokens, i + 1)];
  if (token?.kind === "part" && (head?.kind === "month" || head?.kind === "season")) {
    const whole = partShape(tokens, i, token.value);
    if (whole && !whole.fields.year) return {fields: {...whole.fields, ...year.fields}, next: whole.next};
  }
  const apart = skip(tokens, isMark(token) ? i + 1 : i);
  const [part, next] = [tokens[apart], tokens[apart + 1]];
  if (part?.kind === "part" && (next === undefined || (apart === i && isRangeMark(next))))
    return {fields: {...year.fields, part: part.value}, next: apart + 1};
  if (token?.kind === "month" && year.fields.year!.era) {
    const day = isShort(after) && tokens[i + 2]?.kind !== "month" ? after.value : null;
    return {fields: {...year.fields, month: token.value, day}, next: day === null ? i + 1 : i + 2};
  }
  if (
    token?.kind === "number" &&
    isDay(token) &&
    after?.kind === "month" &&
    !yearAt(tokens, skip(tokens, i + 2), false)
  )
    return {fields: {...year.fields, day: token.value, month: after.value}, next: i + 2};
  return year;
}

/** `1944 June 5`, `1944 June`; the 31 of `1944 June 31` is read as a day too, so that it is missed in the calendar. */
function yearFirst(tokens: readonly Token[], number: Numeral, j: number, month: number): Shape {
  const day = tokens[j + 1];
  const fields = {year: yearOf(number), month};
  return isShort(day) ? {fields: {...fields, day: day.value}, next: j + 2} : {fields, next: j + 1};
}

/** The year at token `i`, its era before or after it; one or two digits without an era are a year only if `short`. */
function yearAt(tokens: readonly Token[], i: number, short: boolean, fields: Partial<Point> = {}): Shape | null {
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
  return {fields: query ? {...fields, year, query} : {...fields, year}, next: suffix?.kind === "era" ? next + 1 : next};
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
  if (tokens[i]?.kind !== "number" || link?.kind === "month" || yearAt(tokens, skip(tokens, i + 1), false))
    return false;
  return !(link?.kind === "link" && tokens[i + 2]?.kind === "number" && tokens[i + 3]?.kind === "month");
}

function complete(fields: Partial<Point>, year: Shape | null, next: number): Shape {
  const query = fields.query || year?.fields.query || false;
  return year ? {fields: {...fields, year: year.fields.year!, query}, next: year.next} : {fields, next};
}

function queryAt(tokens: readonly Token[], i: number): [query: boolean, next: number] {
  return tokens[i]?.kind === "query" ? [true, i + 1] : [false, i];
}

/** Past commas and small words. */
function skip(tokens: readonly Token[], i: number): number {
  for (let token = tokens[i]; token; token = tokens[++i]) if (token.kind !== "filler" && !isComma(token)) break;
  return i;
}

/** Past a hyphen to `century`, or to the `c.` that stands for it: `5th-century`, `19th c.`; of `the 5th, c. 1800` it is about. */
function toScale(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token?.kind === "link" && token.value === "dash" && tokens[i + 1]?.kind === "scale") return i + 1;
  if (token?.kind === "circa" && /^c$/i.test(token.text) && tokens[i + 1]?.kind !== "number") return i;
  const j = skip(tokens, i);
  return tokens[j]?.kind === "circa" ? i : j;
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
