import type * as Plot from "@observablehq/plot";
import {drawInterval, startOf} from "./draw-interval.js";
import type {Placed} from "./placing.js";
import {UncertainX, type Drawn, type UncertainOptions} from "./uncertain-x.js";

export type IntervalXOptions = UncertainOptions & {
  /** The lower and the upper bound, on the x scale; null is open, both null is unknown. The columns `low` and `high` by default. */
  x1?: Plot.ChannelValueSpec;
  x2?: Plot.ChannelValueSpec;
  /**
   * Where the bar of the certain part starts, on the x scale, whose domain includes it; null (the default) draws points, not
   * bars, and so does a base for which the scale has no place, such as the zero of a logarithmic one.
   */
  base?: number | null;
  /** The radius of a point, in pixels; 5 by default. */
  r?: number;
  /** Whether, or for what reason, it is not comparable with the others: hatched; the column `caveat` by default. */
  incomparable?: Plot.ChannelValue;
};

/** The mark that `intervalX` makes. */
export class IntervalX extends UncertainX {
  readonly r: number;

  constructor(data: Plot.Data | undefined, options: IntervalXOptions) {
    const {x1 = "low", x2 = "high", base = null, r = 5, incomparable = "caveat", ...others} = options;
    const bounds = {x1: {tip: "at least", value: x1}, x2: {tip: "at most", value: x2}};
    super(data, others, {bounds, base, facts: {incomparable}});
    this.r = r;
  }

  protected draw({bound, base, value, style, ...place}: Placed): Drawn {
    const [low, high] = [bound("x1"), bound("x2")];
    const isNone = value("at least") === 0 && value("at most") === 0;
    const placed = {...place, low, high, base: isNone ? low : base};
    const shapes = drawInterval(placed, {...style, r: this.r, incomparable: Boolean(value("incomparable"))});
    return {shapes, start: startOf(placed), isUnknown: low === null && high === null};
  }
}

/**
 * A mark for amounts of which only bounds are known: unlike bars and rules it leaves none out, whatever bound is open.
 * See `drawInterval` for how each state looks. What is unknown stands in a lane left of the scale, which takes 24 px of
 * the left margin. By default it reads the columns of the notebook's amounts: `intervalX(notebook.items, {y: "text"})`.
 */
export function intervalX(data: Plot.Data | undefined, options: IntervalXOptions = {}): IntervalX {
  return new IntervalX(data, options);
}
