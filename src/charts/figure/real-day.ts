import {isoOf, numberOf} from "../../reading/days.js";

/** Whether a text is a day that there was or will be, `YYYY-MM-DD`, years before AD 1 astronomical: 30 February is none. */
export function isRealDay(text: string): boolean {
  return /^-?\d{4}-\d{2}-\d{2}$/.test(text) && isoOf(numberOf(text)) === text;
}
