import * as Plot from "@observablehq/plot";
import type {Channels, PlacedMarkOptions} from "./placed-mark.js";

/**
 * The tip of a mark's option `tip`, at the first known bound of its datum. Plot's own would stand in the middle of two ends, of
 * which an open one has none, and so would leave out what is open or unknown; that stands at the first place that any has.
 */
export function placedTip(data: Plot.Data | undefined, options: PlacedMarkOptions, told: Channels, bounds: Channels) {
  const {tip, title, channels, y, fx, fy, facet, filter} = options;
  const own = typeof tip === "object" ? tip : {};
  const direction = typeof tip === "string" ? tip : own?.pointer;
  const pointer = direction === "x" ? Plot.pointerX : direction === "y" ? Plot.pointerY : Plot.pointer;
  const said = title === undefined ? {channels: {...given(told), ...channels}} : {title};
  const format = {x: false, ...(own?.format as object | undefined)};
  const x = {transform: (rows: Plot.Data) => firstKnown(rows, Object.values(given(bounds)))};
  const place = {
    x,
    y,
    ...given({fx, fy} as Channels),
    ...(facet === undefined ? {} : {facet}),
    ...(filter === undefined ? {} : {filter})
  };
  return Plot.tip(data, pointer({...place, ...said, ...own, format} as Plot.TipOptions));
}

function firstKnown(rows: Plot.Data, bounds: readonly Plot.ChannelValueSpec[]): unknown[] {
  const columns = bounds.map((bound) =>
    Array.from(Plot.valueof(rows, bound as Plot.ChannelValue) as ArrayLike<unknown>)
  );
  const places = Array.from(columns[0] ?? [], (_, row) => columns.map((column) => column[row]).find(isKnown));
  const anywhere = places.find(isKnown);
  return places.map((place) => place ?? anywhere);
}

function isKnown(bound: unknown): boolean {
  return bound !== null && bound !== undefined && Number.isFinite(+bound);
}

/** The channels that an option gives. */
export function given(channels: Channels): Record<string, Plot.ChannelValueSpec> {
  return Object.fromEntries(
    Object.entries(channels).filter(([, value]) => value !== undefined && value !== null)
  ) as Record<string, Plot.ChannelValueSpec>;
}
