import type * as Plot from "@observablehq/plot";
import {drawInterval, startOf} from "./draw-interval.js";
import {placedMark, type PlacedMark, type PlacedMarkOptions} from "./placed-mark.js";

export type IntervalXOptions = PlacedMarkOptions & {
  /** The lower and the upper bound, on the x scale; null is open, both null is unknown. */
  x1: Plot.ChannelValueSpec;
  x2: Plot.ChannelValueSpec;
  /**
   * Where the bar of the certain part starts, on the x scale, whose domain includes it; null (the default) draws points, not
   * bars, and so does a base for which the scale has no place, such as the zero of a logarithmic one.
   */
  base?: number | null;
  /** Whether the amount is approximate: its edge is dashed. */
  approximate?: Plot.ChannelValue;
  /** Whether it is a rival statement: hollow. */
  rival?: Plot.ChannelValue;
  /** Whether, or for what reason, it is not comparable with the others: hatched. */
  incomparable?: Plot.ChannelValue;
};

/**
 * A mark for amounts of which only bounds are known: unlike bars and rules it leaves none out, whatever bound is open.
 * See `drawInterval` for how each state looks. What is unknown stands in a lane left of the scale, which takes 24 px of
 * the left margin.
 */
export function intervalX(data: Plot.Data | undefined, options: IntervalXOptions): PlacedMark {
  const {x1, x2, base = null, approximate, rival, incomparable, ...others} = options;
  return placedMark(
    data,
    others,
    {
      bounds: {x1, x2},
      onAxis: {base: base === null ? undefined : () => base},
      facts: {approximate, rival, incomparable},
      told: {"at least": x1, "at most": x2, approximate, rival, incomparable}
    },
    ({x, value, scale, y, lane, within, frame, color}, {height, background, ink}) => {
      const [low, high] = [x("x1"), x("x2")];
      const isNone = value("x1") === 0 && value("x2") === 0;
      const start = isNone ? low : base === null ? null : scale(base);
      const placed = {low, high, base: start, y, height, lane, within, frame};
      const style = {
        color,
        background,
        ink,
        approximate: Boolean(value("approximate")),
        rival: Boolean(value("rival")),
        incomparable: Boolean(value("incomparable"))
      };
      return {
        shapes: drawInterval(placed, style),
        start: startOf(placed),
        isUnknown: low === null && high === null
      };
    }
  );
}
