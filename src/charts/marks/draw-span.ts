import {svg, type Shape} from "../svg/svg.js";
import {
  arrowhead,
  arrowLength,
  dashes,
  drawInterval,
  hatching,
  hollow,
  coreInset,
  paintOf,
  arrowStart,
  shortDashes,
  rivalHeight,
  arrowEnd,
  type Frame,
  type Paint,
  type Style
} from "./draw-interval.js";

/**
 * How an uncertain end looks: a `gradient` of strips that grow thinner towards the outermost day (no opacity, so that it
 * prints and needs no id), a `wedge` that narrows to it, a box with a `dash`ed edge, or an open box with `none` of these.
 */
export type Fuzzy = "gradient" | "wedge" | "dash" | "none";

export const fuzzies: readonly Fuzzy[] = ["gradient", "wedge", "dash", "none"];

/** The four days of a date placed in pixels, the ends behind their last day; null is open or not known. */
export type PlacedSpan = {
  earliest: number | null;
  startLatest: number | null;
  endEarliest: number | null;
  latest: number | null;
  y: number;
  height: number;
  /** Where the lane of what has no date starts; 0 by default. */
  lane?: number;
  /** How wide the drawing is, at whose edges arrows stop; without limit by default. */
  within?: number;
  /** The edges of a frame that hides what lies beyond; none by default. */
  frame?: Frame | undefined;
};

export type SpanStyle = Style & {
  /** How uncertain ends look; `gradient` by default. */
  fuzzy?: Fuzzy | undefined;
  /** Half the height of the diamond of a day, in pixels; 6 by default. */
  r?: number | undefined;
  inferred?: boolean;
};

/**
 * Days that are drawn narrower than this many pixels are a mark of a size that can be seen: a diamond for days that it certainly
 * lasted, on a line where its ends are uncertain, and a hatched box for some time in them.
 */
export const diamondLimit = 7;

/**
 * Draws a date so that its certain part and its doubt look different without relying on colour or opacity: the days on which
 * it certainly lasted are solid, an uncertain end is as `fuzzy` says, "some time in" is hatched, an inferred date is a
 * dashed outline, an end that is not stated is an arrow, and what would be too small to see has the size of `diamondLimit`.
 *
 * @throws RangeError on a `fuzzy` that there is not
 */
export function drawSpan(given: PlacedSpan, chosen: SpanStyle): Shape[] {
  const style = {...chosen, ...paintOf(chosen)};
  const {fuzzy = "gradient", inferred = false, rival = false} = style;
  if (!fuzzies.includes(fuzzy)) throw new RangeError(`unknown fuzzy: ${fuzzy}; expected ${fuzzies.join(", ")}`);
  const span = rival ? {...given, height: given.height * rivalHeight} : given;
  const {earliest, startLatest, endEarliest, latest} = span;
  const known = [earliest, startLatest, endEarliest, latest].filter((x) => x !== null);
  if (known.length === 0) return drawInterval({...given, low: null, high: null, base: null}, style);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const core = startLatest !== null && endEarliest !== null && startLatest < endEarliest;
  const openings = [
    ...(earliest === null ? arrow((core ? startLatest : endEarliest) ?? first, -1, span, style) : []),
    ...(latest === null ? arrow((core ? endEarliest : startLatest) ?? last, 1, span, style) : [])
  ];
  if (inferred) return [outline(first, last, span, style), ...openings];
  if (isOneDay(span)) return [diamond((first + last) / 2, span, style)];
  if (earliest !== null && latest !== null) {
    if (!core) return someTime(first, last, span, style);
    if (last - first < diamondLimit) return onLine((first + last) / 2, span, style);
  }
  const end = (from: number | null, to: number | null) =>
    from === null || to === null || from === to ? [] : uncertainEnd[fuzzy](endOf(from, to, span), style);
  return [
    ...openings,
    ...end(startLatest, earliest),
    ...(core ? coreOf(startLatest, endEarliest, span, style) : []),
    ...end(endEarliest, latest)
  ];
}

/** The leftmost place of a span's drawing. */
export function spanStart({earliest, startLatest, endEarliest, latest, lane = 0}: PlacedSpan): number {
  if (earliest !== null) return earliest;
  const known = [startLatest, endEarliest, latest].filter((x) => x !== null);
  return known.length ? Math.min(...known) - arrowLength : lane;
}

/** Exact, and too short to be seen as a bar. */
function isOneDay({earliest, startLatest, endEarliest, latest}: PlacedSpan): boolean {
  if (earliest === null || latest === null) return false;
  return earliest === startLatest && endEarliest === latest && latest - earliest < diamondLimit;
}

type Painted = SpanStyle & Paint;

/** As an amount's bar: solid, hollow for a rival, and within a dashed edge where it is approximate. */
function coreOf(x1: number, x2: number, {y, height}: PlacedSpan, style: Painted): Shape[] {
  const {fill, stroke, approximate} = style;
  const width = Math.max(2, x2 - x1);
  const box = {x: x1, y: y - height / 2 + 0.75, width, height: height - 1.5};
  const edge = {stroke, "stroke-width": style.width(1.5), "stroke-dasharray": approximate ? dashes : null};
  if (style.rival) return [svg("rect", {...box, fill: hollow, ...edge})];
  if (!approximate && stroke === fill) return [svg("rect", {x: x1, y: y - height / 2, width, height, fill})];
  if (!approximate) return [svg("rect", {...box, fill, ...edge})];
  const inner = {x: x1 + coreInset, y: y - height / 2 + coreInset, width: Math.max(0, width - 2 * coreInset)};
  return [svg("rect", {...box, fill: hollow, ...edge}), svg("rect", {...inner, height: height - 2 * coreInset, fill})];
}

function someTime(x1: number, x2: number, {y, height}: PlacedSpan, style: Painted): Shape[] {
  const {fill, stroke, rival, approximate} = style;
  const width = Math.max(diamondLimit, x2 - x1);
  const box = {x: (x1 + x2 - width) / 2, y: y - height / 2, width, height};
  const edge = {fill: hollow, stroke, "stroke-width": style.width(rival ? 1.75 : 1)};
  return [
    svg("rect", {...box, ...edge, "stroke-dasharray": approximate ? dashes : null}),
    // Of a thinner line librsvg makes a hairline, which looks unlike what others draw.
    svg("path", {d: hatching(box, rival ? 8 : 4), stroke: fill, "stroke-width": style.width(1.25), fill: "none"})
  ];
}

function outline(x1: number, x2: number, {y, height}: PlacedSpan, {stroke, width: thickness}: Painted): Shape {
  const width = Math.max(diamondLimit, x2 - x1);
  const place = {x: (x1 + x2 - width) / 2, y: y - height / 2 + 0.5, width, height: height - 1};
  return svg("rect", {...place, fill: hollow, stroke, "stroke-width": thickness(1.25), "stroke-dasharray": "4,3"});
}

function diamond(x: number, {y}: PlacedSpan, style: Painted, half = style.r ?? 6): Shape {
  const {fill, stroke, width, approximate, rival} = style;
  const d = `M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`;
  const edge = {"stroke-dasharray": approximate ? shortDashes : null, stroke, "stroke-width": width(1.25)};
  return svg("path", {d, fill: approximate || rival ? hollow : fill, ...edge});
}

/** How far the line of uncertain days that are too few to be seen reaches on either side. */
export const lineReach = 10;

function onLine(x: number, span: PlacedSpan, style: Painted): Shape[] {
  const line = {x1: x - lineReach, x2: x + lineReach, y1: span.y, y2: span.y};
  const stroke = {stroke: style.stroke, "stroke-width": style.width(1.5)};
  return [svg("line", {...line, ...stroke}), diamond(x, span, style, (style.r ?? 6) - 1)];
}

function arrow(x: number, direction: 1 | -1, {y, within, frame}: PlacedSpan, style: Painted): Shape[] {
  const start = arrowStart(x, direction, frame);
  const tip = arrowEnd(start, direction, within);
  const line = {stroke: style.stroke, "stroke-width": style.width(2)};
  const dashed = {"stroke-dasharray": style.approximate ? "1.5,2.5" : "4,2"};
  return [
    svg("line", {x1: start, x2: tip, y1: y, y2: y, ...line, ...dashed}),
    svg("path", {d: arrowhead(tip, direction, y), fill: "none", ...line})
  ];
}

/** The days between the certain part (`from`) and the outermost day (`to`), in pixels. */
type End = {from: number; to: number; y: number; height: number};

/** However few its days are beside the others, an end that is uncertain is seen to be. */
const shortest = 4;

function endOf(from: number, to: number, {y, height}: PlacedSpan): End {
  return {from, to: from + Math.sign(to - from) * Math.max(shortest, Math.abs(to - from)), y, height};
}

const uncertainEnd: Record<Fuzzy, (end: End, style: Painted) => Shape[]> = {
  gradient: (end, {fill, stroke, width, approximate}) => {
    const line = {stroke, "stroke-width": width(1), "stroke-dasharray": approximate ? dashes : null};
    return [
      svg("line", {x1: end.from, x2: end.to, y1: end.y, y2: end.y, ...line}),
      svg("path", {d: strips(end), fill})
    ];
  },
  wedge: ({from, to, y, height}, {fill, stroke, approximate}) => {
    const d = `M${from},${y - height / 2}L${to},${y}L${from},${y + height / 2}Z`;
    return [svg("path", {d, ...(approximate ? {fill: hollow, stroke, "stroke-dasharray": dashes} : {fill})})];
  },
  dash: (end, style) => [openBox(end, style, dashes)],
  none: (end, style) => [openBox(end, style, null)]
};

function strips({from, to, y, height}: End): string {
  const [length, direction] = [Math.abs(to - from), Math.sign(to - from)];
  const count = Math.max(2, Math.round(length / 4));
  const step = length / count;
  return Array.from({length: count}, (_, index) => {
    const width = step * (1 - (index + 0.6) / (count + 0.4)) * 0.9;
    const x = from + direction * index * step - (direction > 0 ? 0 : width);
    return `M${x.toFixed(2)},${y - height / 2}h${width.toFixed(2)}v${height}h${(-width).toFixed(2)}z`;
  }).join("");
}

function openBox({from, to, y, height}: End, {stroke, width}: Painted, dashed: string | null): Shape {
  const place = {x: Math.min(from, to), y: y - height / 2 + 0.5, width: Math.abs(to - from), height: height - 1};
  return svg("rect", {...place, fill: hollow, stroke, "stroke-width": width(1.25), "stroke-dasharray": dashed});
}
