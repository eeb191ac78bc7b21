import {excerpt} from "./cut.js";

/** A thing that a reading took for granted, where the text leaves it open. */
export type Assumption = {
  /** The rule that took it for granted, by its name. */
  rule: string;
  /** Where in the raw value, as offsets [start, end). */
  start: number;
  end: number;
  /** What stands there, as written. */
  text: string;
  /** What was taken for granted, in plain words. */
  taken: string;
};

/** One line that quotes the start of the text which leaves it open, and says what was taken for granted. */
export function formatAssumption({text, taken}: Pick<Assumption, "text" | "taken">): string {
  return `${JSON.stringify(excerpt(text))}: ${taken}`;
}
