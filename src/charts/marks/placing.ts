import type * as Plot from "@observablehq/plot";
import {unknownLane, type Frame} from "./draw-interval.js";

/** What a mark is drawn from: its places in pixels (null where open or unknown) and raw values, by channel; its row and colour. */
export type Placed = {
  x: (channel: string) => number | null;
  value: (channel: string) => unknown;
  /** Null where the scale has no place for a value. */
  scale: (value: number) => number | null;
  y: number;
  /** Where the lane of what is unknown starts. */
  lane: number;
  /** How wide the drawing is. */
  within: number;
  /** The edges of the frame, where it hides what lies beyond. */
  frame: Frame | undefined;
  color: string;
};

/** Where the data of one mark stand in one drawing. */
export type Placing = {
  at: (index: number) => Placed;
  /** The words and looks that Plot's own channels give a datum. */
  own: (index: number, channel: string) => unknown;
  /** Whether amounts grow from right to left. Marks are then drawn as if they grew to the right, and turned. */
  mirrored: boolean;
  /** A place in the drawing, turned where the marks are. */
  across: (x: number) => number;
};

/** Left of a logarithmic axis, which has no zero, room for what is none. */
const zeroLane = 12;

/** How many widths of the drawing a place is from it at most where a frame hides it: some renderers fail far outside. */
const furthest = 4;

/**
 * @param fill the colour of all data, where it is no channel
 * @param clipped whether the frame hides what lies beyond it
 */
export function placing(
  scales: Plot.ScaleFunctions,
  values: Plot.ChannelValues,
  {marginLeft, marginRight, width}: Plot.Dimensions,
  fill: string | undefined,
  clipped: boolean
): Placing {
  const columns = values as unknown as Record<string, ArrayLike<unknown> | undefined>;
  const raw = values.channels as unknown as Record<string, {value: ArrayLike<unknown>} | undefined>;
  const band = (scales.y as {bandwidth?: () => number} | undefined)?.bandwidth?.() ?? 0;
  const toPixels = scales.x as unknown as Scale;
  const mirrored = isMirrored(toPixels);
  const across = (x: number) => (mirrored ? width - x : x);
  const [left, right] = mirrored ? [marginRight, width - marginLeft] : [marginLeft, width - marginRight];
  const seen = (x: number) => (clipped ? Math.min(Math.max(x, -furthest * width), (furthest + 1) * width) : x);
  const own = (index: number, channel: string) => columns[channel]?.[index];
  const at = (index: number): Placed => {
    const value = (channel: string) => raw[channel]?.value[index];
    return {
      value,
      x: (channel) => {
        const x = pixels(value(channel), own(index, channel), marginLeft - zeroLane);
        return x === null ? null : seen(across(x));
      },
      scale: (amount) => (Number.isFinite(toPixels(amount)) ? across(toPixels(amount)) : null),
      y: Number(own(index, "y")) + band / 2,
      within: width,
      frame: clipped ? [left, right] : undefined,
      lane: Math.max(0, marginLeft - unknownLane),
      color: String(own(index, "fill") ?? fill ?? "currentColor")
    };
  };
  return {at, own, mirrored, across};
}

type Scale = ((value: unknown) => number) & {domain: () => readonly unknown[]};

function isMirrored(scale: Scale): boolean {
  const [first, last] = [scale.domain()[0], scale.domain().at(-1)];
  return (Number(last) - Number(first)) * (scale(last) - scale(first)) < 0;
}

/** Null where a bound is open; in the zero's lane where a logarithmic scale has no place for it. */
function pixels(value: unknown, scaled: unknown, lane: number): number | null {
  if (value === null || value === undefined || !Number.isFinite(+value)) return null;
  return Number.isFinite(scaled) ? Number(scaled) : lane;
}
