import type * as Plot from "@observablehq/plot";
import {unknownLane, type Frame, type Style} from "./draw-interval.js";

/** One datum in pixels: where it stands, and what is said of it. A bound that is open or unknown is null. */
export type Placed = {
  bound: (channel: string) => number | null;
  /** Where a bar starts; null where the scale has no place for it. */
  base: number | null;
  /** What a channel says, not scaled. */
  value: (channel: string) => unknown;
  y: number;
  height: number;
  /** Where the lane of what is unknown starts. */
  lane: number;
  /** How wide the drawing is. */
  within: number;
  /** The edges of the frame, where it hides what lies beyond. */
  frame: Frame | undefined;
  style: Style;
};

/** A channel as Plot holds it in a drawing; `known` says which values of a bound are stated. */
export type Channel = {value: unknown[]; scale?: string | null; source?: null; filter?: null; known?: boolean[]};
export type Values = Record<string, unknown[] | undefined> & {channels: Record<string, Channel | undefined>};

/** How all data of a mark are placed. */
export type Settings = {
  /** The names of the bounds' channels. */
  bounds: readonly string[];
  height: number;
  inset: {top: number; right: number; bottom: number; left: number};
  /** The paint of all data, where it is no channel. */
  paint: Style;
};

/** Where the data of a mark stand in a drawing. */
export type Placing = {
  at: (row: number) => Placed;
  /** Whether amounts grow from right to left. Marks are then drawn as if they grew to the right, and turned. */
  isMirrored: boolean;
  /** A place in the drawing, turned where the marks are. */
  across: (x: number) => number;
};

/** Left of a logarithmic axis, which has no zero, room for what is none. */
const zeroLane = 12;

/** How many widths of the drawing a place is from it at most where a frame hides it: some renderers fail far outside. */
const furthest = 4;

/** @param isClipped whether the frame hides what lies beyond it */
export function placing(
  {bounds, height, inset, paint}: Settings,
  {x, y}: Plot.ScaleFunctions,
  {channels, ...values}: Values,
  dimensions: Plot.Dimensions,
  isClipped: boolean
): Placing {
  const {width, marginLeft, marginRight, marginTop, marginBottom} = dimensions;
  const isMirrored = growsLeft(x as unknown as Scale | undefined);
  const across = (place: number) => (isMirrored ? width - place : place);
  const seen = (place: number) =>
    isClipped ? Math.min(Math.max(across(place), -furthest * width), (furthest + 1) * width) : across(place);
  const sides = isMirrored ? ([inset.right, inset.left] as const) : ([inset.left, inset.right] as const);
  const frame = isMirrored
    ? ([marginRight, width - marginLeft] as const)
    : ([marginLeft, width - marginRight] as const);
  const band = channels.y?.scale ? ((y as {bandwidth?: () => number} | undefined)?.bandwidth?.() ?? 0) : 0;
  const middle = (marginTop + dimensions.height - marginBottom) / 2;
  const placeOf = (name: string, row: number) => {
    if (!channels[name]?.known?.[row]) return null;
    const place = Number(values[name]?.[row]);
    return seen(Number.isFinite(place) ? place : marginLeft - zeroLane);
  };
  const at = (row: number): Placed => {
    const base = Number(values.base?.[row]);
    const places = new Map(bounds.map((name) => [name, placeOf(name, row)]));
    places.set("base", Number.isFinite(base) ? seen(base) : null);
    const bound = insetWithin(places, sides);
    const value = (channel: string) => channels[channel]?.value[row];
    return {
      bound,
      base: bound("base"),
      value,
      y: (values.y ? Number(values.y[row]) + band / 2 : middle) + (inset.top - inset.bottom) / 2,
      height: height - inset.top - inset.bottom,
      lane: Math.max(0, marginLeft - unknownLane),
      within: width,
      frame: isClipped ? frame : undefined,
      style: {
        fill: (values.fill?.[row] as string | undefined) ?? paint.fill,
        stroke: (values.stroke?.[row] as string | undefined) ?? paint.stroke,
        strokeWidth: (values.strokeWidth?.[row] as number | undefined) ?? paint.strokeWidth,
        approximate: Boolean(value("approximate")),
        rival: Boolean(value("rival"))
      }
    };
  };
  return {at, isMirrored, across};
}

type Scale = ((value: unknown) => number) & {domain: () => readonly unknown[]};

function growsLeft(scale: Scale | undefined): boolean {
  if (!scale) return false;
  const [first, last] = [scale.domain()[0], scale.domain().at(-1)];
  return (Number(last) - Number(first)) * (scale(last) - scale(first)) < 0;
}

/** Places with the outermost moved inwards, as far as there is room for it. */
function insetWithin(places: ReadonlyMap<string, number | null>, [left, right]: readonly [number, number]) {
  const placeOf = (name: string) => places.get(name) ?? null;
  if (!left && !right) return placeOf;
  const known = [...places.values()].filter((place) => place !== null);
  const [start, end] = [Math.min(...known) + left, Math.max(...known) - right];
  return (name: string) => {
    const place = placeOf(name);
    return place === null || start >= end ? place : Math.min(Math.max(place, start), end);
  };
}
