import * as Plot from "@observablehq/plot";
import {svg} from "../svg.js";
import {drawInterval, type IntervalStyle} from "./draw-interval.js";

export type IntervalXOptions<T> = {
  /** The bounds, on the x scale; null is open, both null is unknown. */
  low: Plot.ChannelValue;
  high: Plot.ChannelValue;
  /** The row, on the y scale: its middle. */
  y: Plot.ChannelValue;
  /** Where the bar of the certain part starts, on the x scale; null (the default) draws no bar. */
  base?: number | null;
  /** The mark's thickness in pixels; 12 by default. */
  height?: number;
  /** How each datum is drawn. */
  style: (datum: T, index: number) => IntervalStyle;
  /** What a pointer resting on the mark reads. */
  title?: (datum: T) => string;
};

/**
 * A mark for amounts of which only bounds are known: unlike bars and rules it leaves none out, whatever bound is open.
 * See `drawInterval` for how each state looks.
 */
export function intervalX<T>(
  data: readonly T[],
  {low, high, y, base = null, height = 12, style, title}: IntervalXOptions<T>
): Plot.RenderableMark {
  const bound = (value: Plot.ChannelValue) =>
    ({value: value as Plot.ChannelValueSpec, scale: "x", filter: null}) as unknown as Plot.Channel;
  return Plot.dot(data as Plot.Data, {
    y,
    frameAnchor: "left",
    channels: {low: bound(low), high: bound(high)},
    render(index, scales, values, {marginLeft}, {document}) {
      const start = base === null ? null : scales.x!(base);
      const [lows, highs] = (["low", "high"] as const).map((name) => placedBounds(values, name, marginLeft - zeroLane));
      const group = svg(document as Document, "g", {});
      for (const i of index) {
        const [from, to] = [lows![i]!, highs![i]!];
        const middle = (values.y as unknown as number[])[i]!;
        const isNone = from.value === 0 && to.value === 0;
        const placed = {low: from.x, high: to.x, base: isNone ? from.x : start, y: middle, height};
        const marks = drawInterval(document as Document, placed, style(data[i]!, i));
        const caption = title ? [svg(document as Document, "title", {}, [title(data[i]!)])] : [];
        group.append(svg(document as Document, "g", {}, [...caption, ...marks]));
      }
      return group;
    }
  });
}

/** Left of a logarithmic axis, which has no zero, room for what is none. */
const zeroLane = 12;

/** A channel's bounds, which Plot makes NaN where open, with their place in pixels: null where open, in the zero's lane where a logarithmic scale has no place. */
function placedBounds(values: Plot.ChannelValues, name: string, lane: number): {value: number; x: number | null}[] {
  const channels = values.channels as unknown as Record<string, {value: number[]}>;
  const scaled = (values as unknown as Record<string, number[]>)[name]!;
  return Array.from(channels[name]!.value, (value, i) => {
    const x = scaled[i]!;
    return {value, x: !Number.isFinite(value) ? null : Number.isFinite(x) ? x : lane};
  });
}
