import * as Plot from "@observablehq/plot";
import {svg} from "../svg.js";
import {drawJoins} from "./draw-joins.js";

/** Options that the marks for uncertain values share; those of Plot's marks (facets, filter, sort, tip, …) are passed on. */
export type PlacedMarkOptions = Omit<Plot.MarkOptions, "channels" | "render" | "fill" | "title"> & {
  /** The row, on the y scale: the middle of its band where that is a band scale. */
  y: Plot.ChannelValueSpec;
  /** The colour: a constant or a channel on the colour scale; `currentColor` by default. */
  fill?: Plot.ChannelValueSpec;
  /** What stands behind the drawing, for what is hollow; `white` by default. */
  background?: string;
  /** The mark's thickness in pixels; 12 by default. */
  height?: number;
  /** What a pointer resting on the mark reads. */
  title?: Plot.ChannelValue;
  /** Rows with the same value are rival statements: a thin line joins their marks. */
  join?: Plot.ChannelValue;
  /** Where that line runs, in pixels from the drawing's left edge; by default just left of the marks. */
  joinAt?: number;
};

/** What a mark is drawn from: its places in pixels (null where open or unknown) and raw values, by channel; its row and colours. */
export type Placed = {
  x: (channel: string) => number | null;
  value: (channel: string) => unknown;
  scale: (value: number) => number;
  y: number;
  height: number;
  marginLeft: number;
  color: string;
  background: string;
};

export type Channels = Record<string, Plot.ChannelValueSpec | undefined>;

/**
 * A Plot mark that leaves no datum out, whatever bound is open: `bounds` are channels on the x scale, `facts` have no scale.
 * `draw` gives what stands for one datum and from where a line to its rivals runs.
 */
export function placedMark(
  data: Plot.Data | undefined,
  {y, fill = "currentColor", background = "white", height = 12, join, joinAt, ...options}: PlacedMarkOptions,
  {bounds, facts}: {bounds: Channels; facts: Channels},
  draw: (document: Document, placed: Placed) => {elements: SVGElement[]; start: number}
): Plot.RenderableMark {
  const channels = {...channelsOf(bounds, {scale: "x", filter: null}), ...channelsOf({...facts, join}, {filter: null})};
  const drawAll: Plot.RenderFunction = function (this: unknown, index, scales, values, {marginLeft}, {document}) {
    const columns = values as unknown as Record<string, ArrayLike<unknown> | undefined>;
    const raw = values.channels as unknown as Record<string, {value: ArrayLike<unknown>} | undefined>;
    const band = (scales.y as {bandwidth?: () => number} | undefined)?.bandwidth?.() ?? 0;
    const group = svg(document as Document, "g");
    const starts = Array.from(index, (i) => {
      const placed: Placed = {
        x: (channel) => pixels(raw[channel]?.value[i], columns[channel]?.[i], marginLeft - zeroLane),
        value: (channel) => raw[channel]?.value[i],
        scale: (value) => (scales.x as unknown as (value: number) => number)(value),
        y: Number(columns.y?.[i]) + band / 2,
        height,
        marginLeft,
        color: String(columns.fill?.[i] ?? (this as {fill?: string}).fill ?? "currentColor"),
        background
      };
      const {elements, start} = draw(document as Document, placed);
      const words = options.tip ? undefined : columns.title?.[i];
      const caption = words ? [svg(document as Document, "title", {}, [String(words)])] : [];
      group.append(svg(document as Document, "g", {}, [...caption, ...elements]));
      return {join: placed.value("join"), x: start, y: placed.y, color: placed.color};
    });
    group.prepend(...drawJoins(document as Document, starts, joinAt));
    return group;
  };
  return Plot.dot(data, {
    ...options,
    y,
    fill,
    frameAnchor: "left",
    channels,
    render: drawAll
  } as Plot.DotOptions);
}

/** Left of a logarithmic axis, which has no zero, room for what is none. */
const zeroLane = 12;

function channelsOf(channels: Channels, options: object): Record<string, Plot.Channel> {
  const given = Object.entries(channels).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, {value, ...options} as unknown as Plot.Channel]));
}

/** Null where a bound is open; in the zero's lane where a logarithmic scale has no place for it. */
function pixels(value: unknown, scaled: unknown, lane: number): number | null {
  if (value === null || value === undefined || !Number.isFinite(+value)) return null;
  return Number.isFinite(scaled) ? Number(scaled) : lane;
}
