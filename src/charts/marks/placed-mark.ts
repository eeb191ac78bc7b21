import * as Plot from "@observablehq/plot";
import {elementOf} from "../svg/element-of.js";
import {insertElements, type Insert} from "../svg/insert.js";
import {svg, type Shape} from "../svg/svg.js";
import {drawJoins} from "./draw-joins.js";
import {given, placedTip} from "./placed-tip.js";
import {placing, type Placed} from "./placing.js";

/** What Plot's marks take, and these do not: how their edges look says what is known. */
const edges = ["stroke", "strokeWidth", "strokeOpacity", "strokeDasharray"] as const;

/** Options that the marks for uncertain values share; those of Plot's marks (facets, filter, sort, tip, …) are passed on. */
export type PlacedMarkOptions = Omit<Plot.MarkOptions, "fill" | "title" | (typeof edges)[number]> & {
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
  /**
   * Where that line runs, in pixels from the edge of the drawing where amounts are least; by default just before the marks.
   */
  joinAt?: number;
  /** How what the mark draws gets into Plot's drawing; as elements by default. */
  insert?: Insert;
};

/** The options that a mark hands on to what draws it. */
export type Look = {height: number; background: string; ink: string};

/** What stands for one datum, and from where a line to its rivals runs; unknown is what has no place on the scale. */
export type Drawn = {shapes: Shape[]; start: number; isUnknown: boolean};

/** A mark, or one with its tip. */
export type PlacedMark = Plot.RenderableMark | Plot.CompoundMark;

export type Channels = Record<string, Plot.ChannelValueSpec | undefined>;

/**
 * A Plot mark that leaves no datum out, whatever bound is open: `bounds` are channels on the x scale, as is what must be
 * `onAxis` beside them; `facts` have no scale; `told` are the channels that a tip names. `draw` gives what stands for one datum.
 *
 * @throws TypeError on an option that would change the look of a mark's edge
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
    insert = insertElements,
    tip,
    ...options
  }: PlacedMarkOptions,
  {bounds, onAxis = {}, facts, told}: {bounds: Channels; onAxis?: Channels; facts: Channels; told: Channels},
  draw: (placed: Placed, look: Look) => Drawn
): PlacedMark {
  const edge = edges.find((option) => (options as Plot.MarkOptions)[option] !== undefined);
  if (edge) throw new TypeError(`${edge}: expected no such option, as a mark's edge says what is known`);
  const channels = {
    ...channelsOf({...bounds, ...onAxis}, {scale: "x", filter: null}),
    ...channelsOf({...facts, join}, {filter: null})
  };
  const drawAll: Plot.RenderFunction = function (this: unknown, index, scales, values, dimensions, context, next) {
    const root = next!.call(this as Plot.Mark, [], scales, values, dimensions, context)!;
    const clipped = root.firstElementChild as SVGElement | null;
    const group = emptyGroup(clipped ?? root, options);
    const placed = placing(scales, values, dimensions, (this as {fill?: string}).fill, clipped !== null);
    const {marginLeft, marginRight, width} = dimensions;
    const inFrame = (x: number) => (clipped ? Math.min(Math.max(x, marginLeft), width - marginRight) : x);
    const drawn = Array.from(index, (i) => {
      const datum = placed.at(i);
      const {shapes, start, isUnknown} = draw(datum, {height, background, ink});
      const words = tip ? undefined : placed.own(i, "title");
      const styles = {
        transform: placed.mirrored && !isUnknown ? `translate(${width},0) scale(-1,1)` : null,
        opacity: (placed.own(i, "opacity") ?? options.opacity) as number | undefined,
        "fill-opacity": placed.own(i, "fillOpacity") as number | undefined,
        "aria-label": placed.own(i, "ariaLabel") as string | undefined
      };
      const shape = svg("g", styles, [...(words ? [svg("title", {}, [String(words)])] : []), ...shapes]);
      const href = placed.own(i, "href") as string | null | undefined;
      return {
        shape: href ? svg("a", {href, target: options.target}, [shape]) : shape,
        isUnknown,
        join: datum.value("join"),
        x: isUnknown ? start : inFrame(placed.across(start)),
        y: datum.y,
        color: datum.color
      };
    });
    const at = joinAt === undefined ? undefined : placed.across(joinAt);
    const joins = drawJoins(drawn, placed.mirrored ? -1 : 1, at);
    if (!clipped) {
      insert(group, [...joins, ...drawn.map(({shape}) => shape)]);
      return group;
    }
    // A clip must not hide what has its place beside the frame: what is unknown, and the lines that join rivals.
    const beside = group.cloneNode() as SVGElement;
    const shapesOf = (which: boolean) => drawn.filter(({isUnknown}) => isUnknown === which).map(({shape}) => shape);
    insert(group, shapesOf(false));
    insert(beside, [...joins, ...shapesOf(true)]);
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

function channelsOf(channels: Channels, options: object): Record<string, Plot.Channel> {
  const entries = Object.entries(given(channels));
  return Object.fromEntries(entries.map(([name, value]) => [name, {value, ...options} as unknown as Plot.Channel]));
}
