import * as Plot from "@observablehq/plot";
import {groupBy} from "../../reading/list.js";
import {elementOf} from "../svg/elements.js";
import {svg, type Shape} from "../svg/svg.js";
import {placing, type Channel, type Placed, type Settings, type Values} from "./placing.js";

/** Options that `intervalX` and `spanX` share, beside those of every Plot mark. */
export type UncertainOptions = Omit<Plot.MarkOptions, "strokeDasharray"> &
  Plot.InsetOptions & {
    /** The row, on the y scale, in the middle of its band where that is a band scale; the middle of the frame by default. */
    y?: Plot.ChannelValueSpec;
    /** Rows with the same value are rival statements of one thing: a thin line joins their marks. */
    z?: Plot.ChannelValue;
    /** The mark's thickness in pixels; 12 by default. */
    height?: number;
    /** Whether what is stated is approximate: its edge is dashed; the column `approximate` by default. */
    approximate?: Plot.ChannelValue;
    /** Whether it is a rival statement: hollow and thinner; the column `rival` by default. */
    rival?: Plot.ChannelValue;
  };

/** What a mark declares: its bounds on the x scale, each with its name in a tip, and facts that have no scale. */
type Declared = {
  bounds: Record<string, Bound>;
  /** A value that the x scale includes beside the bounds. */
  base?: number | null;
  facts: Record<string, Plot.ChannelValue | undefined>;
};

/** `stated` is what a tip says, where it is not what stands on the scale. */
type Bound = {tip: string; value: Plot.ChannelValueSpec; stated?: Plot.ChannelValueSpec};

/** What stands for one datum, and from where a line to its rivals runs; unknown is what has no place on the scale. */
export type Drawn = {shapes: Shape[]; start: number; isUnknown: boolean};

type State = {channels: Record<string, Channel>};

/** Plot's Mark, with what its types leave out and Plot's own marks build on. */
type BaseMark = Plot.Mark & {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  opacity?: number;
  mixBlendMode?: string;
  target?: string;
  tip: unknown;
  initialize(...given: unknown[]): State;
};
const Mark = Plot.Mark as unknown as new (
  data: Plot.Data | undefined,
  channels: object,
  options: object,
  defaults: object
) => BaseMark;

/** Draws what every Plot mark begins with: a group in the frame's clip, with the mark's class, offset and the like. */
const renderGroup = (Plot.Rect.prototype as unknown as Plot.RenderableMark).render;

/** How far left of its marks the line runs that joins rivals. */
const joinGap = 8;

/** A mark that leaves no datum out, whatever bound of it is open; each class of it says what stands for one. */
export abstract class UncertainX extends Mark {
  private joinX: number | null = null;
  private readonly settings: Settings;

  /** @throws TypeError on `strokeDasharray`, as dashes say what is approximate */
  constructor(
    data: Plot.Data | undefined,
    {approximate = "approximate", rival = "rival", height = 12, ...options}: UncertainOptions,
    {bounds, base = null, facts}: Declared
  ) {
    if ((options as Plot.MarkOptions).strokeDasharray !== undefined)
      throw new TypeError("strokeDasharray: expected no such option, as a mark's dashes say what is approximate");
    const {y, z, stroke, fill = stroke ?? "currentColor", inset = 0} = options;
    const scaled = Object.entries(bounds).map(([name, {value}]) => [name, {value, scale: "x", ...unfiltered}]);
    const stated = Object.values(bounds).map(({tip, value, stated = value}) => [
      tip,
      {value: stated, label: tip, ...unfiltered}
    ]);
    const said = Object.entries({approximate, rival, ...facts}).map(([name, value]) => [name, factOf(name, value)]);
    const channels = {
      ...Object.fromEntries([...scaled, ...stated, ...said]),
      y: {value: y, scale: "y", optional: true},
      z: {value: z, ...unfiltered},
      base: {value: base === null ? null : () => base, scale: "x", ...unfiltered}
    };
    // A group that holds no text may have no label of its own, as Plot would give it one.
    super(data, channels, {...options, fill}, {});
    const {insetTop: top = inset, insetRight: right = inset} = options;
    const {insetBottom: bottom = inset, insetLeft: left = inset} = options;
    const paint = {fill: this.fill, stroke: this.stroke, strokeWidth: this.strokeWidth};
    this.settings = {bounds: Object.keys(bounds), height, inset: {top, right, bottom, left}, paint};
  }

  protected abstract draw(placed: Placed): Drawn;

  /** Lets the lines between rivals run at a place of a figure that keeps room for them, in pixels; null is just before the marks. */
  joinedAt(x: number | null): this {
    this.joinX = x;
    return this;
  }

  /**
   * What is open or unknown gets a place on the scale, at the first bound that is known, so that Plot's tip, pointer and dodge find
   * one; it is drawn by what is stated, which a tip shows too.
   */
  override initialize(...given: unknown[]): State {
    const state = super.initialize(...given);
    const {channels} = state;
    const bounds = this.settings.bounds.flatMap((name) => channels[name] ?? []);
    const rows = Array.from(bounds[0]?.value ?? [], (_, row) => bounds.map(({value}) => value[row]).find(isKnown));
    const anywhere = rows.find(isKnown);
    const places = rows.map((place) => place ?? anywhere);
    for (const bound of bounds) {
      bound.known = places.map((_, row) => isKnown(bound.value[row]));
      bound.value = places.map((place, row) => (bound.known![row] ? bound.value[row] : place));
      bound.source = null;
    }
    channels.x = {value: places, scale: "x", source: null, filter: null};
    if (channels.base) channels.base.source = null;
    return state;
  }

  render(...rendering: Parameters<Plot.RenderFunction>): SVGElement {
    const [, scales, given, dimensions, context] = rendering;
    const values = given as unknown as Values;
    const root = renderGroup.call(this, [] as never, scales, {} as never, dimensions, context)! as Element;
    const clipped = root.children[0];
    const group = clipped ?? root;
    // What is drawn brings these itself.
    for (const name of ["fill", "stroke", "stroke-width"]) group.removeAttribute(name);
    const {at, isMirrored, across} = placing(this.settings, scales, values, dimensions, Boolean(clipped));
    const {marginLeft, marginRight, width} = dimensions;
    const inFrame = (place: number) => (clipped ? Math.min(Math.max(place, marginLeft), width - marginRight) : place);
    const drawn = Array.from(rendering[0], (row) => {
      const placed = at(row);
      const {shapes, start, isUnknown} = this.draw(placed);
      return {
        shape: this.groupOf(row, values, shapes, isMirrored && !isUnknown ? width : null),
        isUnknown,
        join: placed.value("z"),
        x: isUnknown ? start : inFrame(across(start)),
        y: placed.y,
        color: placed.style.stroke ?? placed.style.fill ?? "currentColor"
      };
    });
    const joins = joinsOf(drawn, isMirrored ? -1 : 1, this.joinX === null ? null : across(this.joinX));
    const put = (into: Element, shapes: readonly Shape[]) => {
      for (const shape of shapes) into.append(elementOf(context.document, shape));
    };
    const shapesOf = (which: boolean) => drawn.filter(({isUnknown}) => isUnknown === which).map(({shape}) => shape);
    if (!clipped) {
      put(group, [...joins, ...drawn.map(({shape}) => shape)]);
      return group as SVGElement;
    }
    // A clip must not hide what has its place beside the frame: what is unknown, and the lines that join rivals.
    const attributes = group.getAttributeNames().map((name) => [name, group.getAttribute(name)]);
    const beside = elementOf(context.document, svg("g", Object.fromEntries(attributes)));
    put(group, shapesOf(false));
    put(beside, [...joins, ...shapesOf(true)]);
    return elementOf(context.document, svg("g", {}, [root, beside]));
  }

  /** What is drawn for a datum with the looks, words and links that Plot's own channels give it. */
  private groupOf(row: number, values: Values, shapes: readonly Shape[], mirroredAt: number | null): Shape {
    const own = (channel: string) => values[channel]?.[row] as string | number | null | undefined;
    const words = this.tip ? null : own("title");
    const attributes = {
      transform: mirroredAt === null ? null : `translate(${mirroredAt},0) scale(-1,1)`,
      opacity: own("opacity") ?? this.opacity,
      style: this.mixBlendMode ? `mix-blend-mode: ${this.mixBlendMode}` : null,
      "fill-opacity": own("fillOpacity"),
      "stroke-opacity": own("strokeOpacity"),
      "aria-label": own("ariaLabel")
    };
    const shape = svg("g", attributes, words ? [svg("title", {}, [String(words)]), ...shapes] : shapes);
    const href = own("href");
    return href ? svg("a", {href, target: this.target}, [shape]) : shape;
  }
}

/** No value of a channel leaves its datum out. */
const unfiltered = {filter: null, optional: true};

/** A fact that is not so is none, of which a tip says nothing. */
function factOf(label: string, value: Plot.ChannelValue | undefined) {
  const transform = (rows: Plot.Data) =>
    Array.from(Plot.valueof(rows, value!) as ArrayLike<unknown>, (said) => said || null);
  return {value: value === undefined || value === null ? null : {transform}, label, ...unfiltered};
}

function isKnown(bound: unknown): boolean {
  return bound !== null && bound !== undefined && Number.isFinite(+bound);
}

/** Where the drawing of a datum starts, in pixels, and the value that it shares with its rivals; null or undefined joins nothing. */
type JoinStart = {join: unknown; x: number; y: number; color: string};

/**
 * Thin lines that join rival statements: one down the rows, where their marks start, and one from it to each mark.
 *
 * @param side where marks start: 1 where amounts grow to the right, -1 where they grow to the left
 */
function joinsOf(starts: readonly JoinStart[], side: 1 | -1, at: number | null): Shape[] {
  const joinable = starts.filter(({join}) => join !== null && join !== undefined);
  const groups = [...groupBy(joinable, ({join}) => join).values()].filter((group) => group.length > 1);
  return groups.map((group) => {
    const x = at ?? side * (Math.min(...group.map((start) => side * start.x)) - joinGap);
    const rows = group.map(({y}) => y);
    const arms = group.filter((start) => side * start.x > side * x).map((start) => `M${x},${start.y}H${start.x}`);
    const d = `M${x},${Math.min(...rows)}V${Math.max(...rows)}${arms.join("")}`;
    return svg("path", {d, fill: "none", stroke: group[0]!.color, "stroke-width": 1});
  });
}
