import * as Plot from "@observablehq/plot";
import {numberOf} from "../../reading/days.js";
import {drawSpan, spanStart, type Fuzzy} from "./draw-span.js";
import type {Placed} from "./placing.js";
import {UncertainX, type Drawn, type UncertainOptions} from "./uncertain-x.js";

export const millisecondsPerDay = 86_400_000;

/** Days as ISO 8601 writes them, with astronomical years: those before 1 and after 9999 have a sign. */
const dayForm = /^[+-]?\d{4,6}-\d{2}-\d{2}$/;

/** The start of a day on a time scale; null stays null. Days are counted without a time zone. */
export function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(numberOf(day) * millisecondsPerDay);
}

/** The end of a day, so that a span that ends on it covers it. */
export function endOf(day: string | null): Date | null {
  return day === null ? null : new Date((numberOf(day) + 1) * millisecondsPerDay);
}

/** A day, `1944-06-11`, or an instant as a date; null is open or not known. */
type DayValue = Plot.ChannelValue;

export type SpanXOptions = UncertainOptions & {
  /**
   * The four days between which it started and ended, on the x scale: its start lies between `earliest` and `startLatest`, its end
   * between `endEarliest` and `latest`. They are the columns of these names by default. A text is a day, which a span that ends on
   * it covers; a date is an instant, as in all of Plot's marks.
   */
  earliest?: DayValue;
  startLatest?: DayValue;
  endEarliest?: DayValue;
  latest?: DayValue;
  /** How uncertain ends look; `gradient` by default. */
  fuzzy?: Fuzzy;
  /** Half the height of a day's diamond, in pixels; 6 by default. */
  r?: number;
  /** Whether it is not stated but inferred: a dashed outline; the column `inferred` by default. */
  inferred?: Plot.ChannelValue;
};

/** The mark that `spanX` makes. Its channels `x1` and `x2` are the earliest and the latest day. */
export class SpanX extends UncertainX {
  private readonly fuzzy: Fuzzy | undefined;
  readonly r: number;

  constructor(data: Plot.Data | undefined, options: SpanXOptions) {
    const {fuzzy, r = 6, inferred = "inferred", ...others} = options;
    const {earliest = "earliest", startLatest = "startLatest", ...rest} = others;
    const {endEarliest = "endEarliest", latest = "latest", ...shared} = rest;
    const bounds = {
      x1: {tip: "earliest", value: instants(earliest, dateOf), stated: earliest},
      x1Latest: {tip: "startLatest", value: instants(startLatest, dateOf), stated: startLatest},
      x2Earliest: {tip: "endEarliest", value: instants(endEarliest, endOf), stated: endEarliest},
      x2: {tip: "latest", value: instants(latest, endOf), stated: latest}
    };
    super(data, shared, {bounds, facts: {inferred}});
    this.fuzzy = fuzzy;
    this.r = r;
  }

  protected draw({bound, value, style, ...place}: Placed): Drawn {
    const days = {
      earliest: bound("x1"),
      startLatest: bound("x1Latest"),
      endEarliest: bound("x2Earliest"),
      latest: bound("x2")
    };
    const placed = {...place, ...days};
    const shapes = drawSpan(placed, {...style, r: this.r, fuzzy: this.fuzzy, inferred: Boolean(value("inferred"))});
    return {shapes, start: spanStart(placed), isUnknown: Object.values(days).every((day) => day === null)};
  }
}

/**
 * A mark for events of which start and end are known only within limits. See `drawSpan` for how each state looks. What has
 * no date stands in a lane left of the scale, which takes 24 px of the left margin. By default it reads the columns of the
 * notebook's dates: `spanX(notebook.chronology, {y: "label"})`.
 */
export function spanX(data: Plot.Data | undefined, options: SpanXOptions = {}): SpanX {
  return new SpanX(data, options);
}

/** @throws RangeError on a text that is no day */
function instants(value: DayValue, instantOf: (day: string) => Date | null): Plot.ChannelTransform {
  const transform = (rows: Plot.Data) =>
    Array.from(Plot.valueof(rows, value) as ArrayLike<unknown>, (day) => {
      if (typeof day !== "string") return day;
      if (!dayForm.test(day)) throw new RangeError(`impossible day: ${day}; expected YYYY-MM-DD`);
      return instantOf(day);
    });
  return {transform};
}
