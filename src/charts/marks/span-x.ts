import type * as Plot from "@observablehq/plot";
import {drawSpan, spanStart, type Fuzzy} from "./draw-span.js";
import {placedMark, type PlacedMark, type PlacedMarkOptions} from "./placed-mark.js";

export type SpanXOptions = PlacedMarkOptions & {
  /** The four days as dates on the x scale, the ends behind their last day; null is open or not known. */
  earliest: Plot.ChannelValueSpec;
  startLatest: Plot.ChannelValueSpec;
  endEarliest: Plot.ChannelValueSpec;
  latest: Plot.ChannelValueSpec;
  /** How uncertain ends look; `gradient` by default. */
  fuzzy?: Fuzzy;
  /** Whether the date is approximate: its edge is dashed. */
  approximate?: Plot.ChannelValue;
  /** Whether it is a rival statement: hollow. */
  rival?: Plot.ChannelValue;
  /** Whether it is not stated but inferred: a dashed outline. */
  inferred?: Plot.ChannelValue;
};

/**
 * A mark for events of which start and end are known only within limits. See `drawSpan` for how each state looks. What has
 * no date stands in a lane left of the scale, which takes 24 px of the left margin.
 */
export function spanX(data: Plot.Data | undefined, options: SpanXOptions): PlacedMark {
  const {earliest, startLatest, endEarliest, latest, fuzzy, approximate, rival, inferred, ...others} = options;
  return placedMark(
    data,
    others,
    {
      bounds: {earliest, startLatest, endEarliest, latest},
      facts: {approximate, rival, inferred},
      told: {earliest, startLatest, endEarliest, latest, approximate, rival, inferred}
    },
    ({x, value, y, lane, within, frame, color}, {height, background, ink}) => {
      const placed = {
        earliest: x("earliest"),
        startLatest: x("startLatest"),
        endEarliest: x("endEarliest"),
        latest: x("latest"),
        y,
        height,
        lane,
        within,
        frame
      };
      const style = {
        color,
        background,
        ink,
        fuzzy,
        approximate: Boolean(value("approximate")),
        rival: Boolean(value("rival")),
        inferred: Boolean(value("inferred"))
      };
      const isUnknown = ["earliest", "startLatest", "endEarliest", "latest"].every((day) => x(day) === null);
      return {shapes: drawSpan(placed, style), start: spanStart(placed), isUnknown};
    }
  );
}
