import * as Plot from "@observablehq/plot";
import {elementOf} from "../element-of.js";
import {asElements, type Place} from "../place.js";
import {svg, type Shape} from "../svg.js";
import {unknownLane} from "./draw-interval.js";
import {given, placedTip} from "./placed-tip.js";
import {drawJoins} from "./draw-joins.js";

/** Options that the marks for uncertain values share; those of Plot's marks (facets, filter, sort, tip, …) are passed on. */
export type PlacedMarkOptions = Omit<Plot.MarkOptions, "fill" | "title"> & {
  /** The row, on the y scale: the middle of its band where that is a band scale. */
  y: Plot.ChannelValueSpec;
  /** The colour: a constant or a channel on the colour scale; `currentColor` by default. */
  fill?: Plot.ChannelValueSpec;
  /** What stands behind the drawing, for what is hollow; Plot's own background by default, which a figure knows for its theme. */
  background?: string;
  /** The colour of the question mark that stands for what is unknown; `currentColor` by default. */
  ink?: string;
  /** The mark's thickness in pixels; 12 by default. */
  height?: number;
  /** What a pointer resting on the mark reads. */
  title?: Plot.ChannelValue;
  /** Rows with the same value are rival statements: a thin line joins their marks. */
  join?: Plot.ChannelValue;
  /** Where that line runs, in pixels from the drawing's left edge; by default just left of the marks. */
  joinAt?: number;
  /** How what the mark draws gets into Plot's drawing; as elements by default. */
  place?: Place;
};

/** What a mark is drawn from: its places in pixels (null where open or unknown) and raw values, by channel; its row and colours. */
export type Placed = {
  x: (channel: string) => number | null;
  value: (channel: string) => unknown;
  /** Null where the scale has no place for a value. */
  scale: (value: number) => number | null;
  y: number;
  height: number;
  /** Where the lane of what is unknown starts. */
  lane: number;
  /** How wide the drawing is. */
  within: number;
  color: string;
  background: string;
  ink: string;
};

/** A mark, or one with its tip. */
export type PlacedMark = Plot.RenderableMark | Plot.CompoundMark;

export type Channels = Record<string, Plot.ChannelValueSpec | undefined>;

/**
 * A Plot mark that leaves no datum out, whatever bound is open: `bounds` are channels on the x scale, as is what must be
 * `onAxis` beside them; `facts` have no scale; `told` are the channels that a tip names. `draw` gives what stands for one
 * datum and from where a line to its rivals runs.
 */
export function placedMark(
  data: Plot.Data | undefined,
  {
    y,
    fill = "currentColor",
    background = "var(--plot-background)",
    ink = "currentColor",
    height = 12,
    join,
    joinAt,
    place = asElements,
    tip,
    ...options
  }: PlacedMarkOptions,
  {bounds, onAxis = {}, facts, told}: {bounds: Channels; onAxis?: Channels; facts: Channels; told: Channels},
  draw: (placed: Placed) => {shapes: Shape[]; start: number; isUnknown: boolean}
): PlacedMark {
  const channels = {
    ...channelsOf({...bounds, ...onAxis}, {scale: "x", filter: null}),
    ...channelsOf({...facts, join}, {filter: null})
  };
  const drawAll: Plot.RenderFunction = function (this: unknown, index, scales, values, dimensions, context, next) {
    const {marginLeft, marginRight, width} = dimensions;
    const columns = values as unknown as Record<string, ArrayLike<unknown> | undefined>;
    const raw = values.channels as unknown as Record<string, {value: ArrayLike<unknown>} | undefined>;
    const band = (scales.y as {bandwidth?: () => number} | undefined)?.bandwidth?.() ?? 0;
    const toPixels = scales.x as unknown as Scale;
    const mirrored = isMirrored(toPixels);
    const across = (x: number) => (mirrored ? width - x : x);
    const root = next!.call(this as Plot.Mark, [], scales, values, dimensions, context)!;
    const clipped = root.firstElementChild as SVGElement | null;
    const group = emptyGroup(clipped ?? root, options);
    const inFrame = (x: number) => (clipped ? Math.min(Math.max(x, marginLeft), width - marginRight) : x);
    const drawn = Array.from(index, (i) => {
      const bounds = (channel: string) => pixels(raw[channel]?.value[i], columns[channel]?.[i], marginLeft - zeroLane);
      const placed: Placed = {
        x: (channel) => mapped(bounds(channel), across),
        value: (channel) => raw[channel]?.value[i],
        scale: (value) => (Number.isFinite(toPixels(value)) ? across(toPixels(value)) : null),
        y: Number(columns.y?.[i]) + band / 2,
        height,
        within: width,
        lane: Math.max(0, marginLeft - unknownLane),
        color: String(columns.fill?.[i] ?? (this as {fill?: string}).fill ?? "currentColor"),
        background,
        ink
      };
      const {shapes, start, isUnknown} = draw(placed);
      const words = tip ? undefined : columns.title?.[i];
      const caption = words ? [svg("title", {}, [String(words)])] : [];
      const turn = mirrored && !isUnknown ? `translate(${width},0) scale(-1,1)` : null;
      const styles = {
        transform: turn,
        opacity: (columns.opacity?.[i] ?? options.opacity) as number | undefined,
        "aria-label": columns.ariaLabel?.[i] as string | undefined
      };
      return {
        shape: svg("g", styles, [...caption, ...shapes]),
        isUnknown,
        join: placed.value("join"),
        x: isUnknown ? start : inFrame(across(start)),
        y: placed.y,
        color: placed.color
      };
    });
    const joins = drawJoins(drawn, joinAt);
    if (!clipped) {
      place(group, [...joins, ...drawn.map(({shape}) => shape)]);
      return group;
    }
    // A clip must not hide what has its place beside the frame: what is unknown, and the lines that join rivals.
    const beside = group.cloneNode() as SVGElement;
    const shapesOf = (which: boolean) => drawn.filter(({isUnknown}) => isUnknown === which).map(({shape}) => shape);
    place(group, shapesOf(false));
    place(beside, [...joins, ...shapesOf(true)]);
    return elementOf(context.document, svg("g", {}, [root, beside]));
  };
  const mark = Plot.dot(data, {
    ...options,
    y,
    fill,
    frameAnchor: "left",
    channels: {...options.channels, ...channels},
    render: drawnWithin(options.render, drawAll)
  } as Plot.DotOptions);
  return tip ? Plot.marks(mark, placedTip(data, {...options, y, tip}, told, bounds)) : mark;
}

type Scale = ((value: unknown) => number) & {domain: () => readonly unknown[]};

/** Whether amounts grow from right to left. */
function isMirrored(scale: Scale): boolean {
  const [first, last] = [scale.domain()[0], scale.domain().at(-1)];
  return (Number(last) - Number(first)) * (scale(last) - scale(first)) < 0;
}

/** The group that Plot makes for a mark, with its opacity and the like, but without the paint that our own drawing brings. */
function emptyGroup(group: SVGElement, {dx = 0, dy = 0}: Plot.MarkOptions): SVGElement {
  for (const name of ["fill", "stroke", "stroke-width", "transform", "aria-label"]) group.removeAttribute(name);
  if (dx || dy) group.setAttribute("transform", `translate(${dx},${dy})`);
  return group;
}

/** Our drawing inside the render function that transforms such as Plot's pointer bring, if they do. */
function drawnWithin(render: Plot.RenderFunction | undefined, drawAll: Plot.RenderFunction): Plot.RenderFunction {
  if (!render) return drawAll;
  return function (this: Plot.Mark, index, scales, values, dimensions, context, next) {
    const draw: Plot.RenderFunction = (...args) => drawAll.call(this, ...(args.slice(0, 5) as Rendering), next);
    return render.call(this, index, scales, values, dimensions, context, draw);
  };
}

type Rendering = [number[], Plot.ScaleFunctions, Plot.ChannelValues, Plot.Dimensions, Plot.Context];

function mapped(x: number | null, across: (x: number) => number): number | null {
  return x === null ? null : across(x);
}

/** Left of a logarithmic axis, which has no zero, room for what is none. */
const zeroLane = 12;

function channelsOf(channels: Channels, options: object): Record<string, Plot.Channel> {
  const entries = Object.entries(given(channels));
  return Object.fromEntries(entries.map(([name, value]) => [name, {value, ...options} as unknown as Plot.Channel]));
}

/** Null where a bound is open; in the zero's lane where a logarithmic scale has no place for it. */
function pixels(value: unknown, scaled: unknown, lane: number): number | null {
  if (value === null || value === undefined || !Number.isFinite(+value)) return null;
  return Number.isFinite(scaled) ? Number(scaled) : lane;
}
