import {cut, longest} from "../reading/strings.js";
import {stateOf, type Interval} from "../reading/interval.js";

const toDigits = (maximumSignificantDigits: number) =>
  new Intl.NumberFormat("en-US", {maximumSignificantDigits}).format;
const inFull = new Intl.NumberFormat("en-US").format;
const [toTwo, toThree, toFour] = [2, 3, 4].map(toDigits) as [Print, Print, Print];

type Print = (value: number) => string;

/** A number as prose prints it: grouped when whole; otherwise in full where four digits suffice, else rounded to three. */
export function numberInWords(value: number): string {
  if (Number.isInteger(value)) return inFull(value);
  return Math.abs(Number(value.toPrecision(4)) - value) < 1e-12 ? toFour(value) : toThree(value);
}

/**
 * An interval in words that keep its doubt: `8,000`, `about 2,000`, `10,000–15,000`, `at least 8,000`, `at most 1.875`,
 * `none`, `unknown`.
 *
 * @param print how a bound is printed; by default `numberInWords`
 */
export function intervalInWords(interval: Interval, print: Print = numberInWords): string {
  const {low, high, approximate} = interval;
  const about = approximate ? "about " : "";
  switch (stateOf(interval)) {
    case "unknown":
      return "unknown";
    case "none":
      return "none";
    case "bound":
      return low !== null ? `at least ${about}${print(low)}` : `at most ${about}${print(high!)}`;
    case "range":
      return print(low!) === print(high!) ? `about ${print(low!)}` : `${about}${print(low!)}–${print(high!)}`;
    default:
      return `${about}${print(low!)}`;
  }
}

/** A share as a percentage: 0.0278 is `2.78 %`. */
export function percentInWords(interval: Interval): string {
  const words = intervalInWords(interval, (value) => numberInWords(value * 100));
  return ["unknown", "none"].includes(stateOf(interval)) ? words : `${words} %`;
}

/** A ratio in running text, to two digits: `at most 1.9 to 1`. */
export function ratioInWords(interval: Interval): string {
  return ratio(interval, "to 1", toTwo);
}

/** A ratio in a figure, exact where four digits suffice: `at most 1.875 : 1`. */
export function ratioInFigures(interval: Interval): string {
  return ratio(interval, ": 1", numberInWords);
}

/** None to one is a ratio of 0. */
function ratio(interval: Interval, toOne: string, print: Print): string {
  const state = stateOf(interval);
  if (state === "unknown") return state;
  return `${state === "none" ? "0" : intervalInWords(interval, print)} ${toOne}`;
}

/** A length in days: `21 days`, `163–172 days`, `1 day`. */
export function daysInWords(days: Interval): string {
  return stateOf(days) === "unknown"
    ? "unknown"
    : `${intervalInWords(days)} ${days.low === 1 && days.high === 1 ? "day" : "days"}`;
}

/** Words of a source in quotation marks; of very long ones the start. */
export function inQuotes(text: string): string {
  return `“${cut(text, longest.quote)}”`;
}
