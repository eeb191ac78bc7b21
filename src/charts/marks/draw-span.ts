import {svg} from "../svg.js";
import {arrowLength, drawInterval, hatching} from "./draw-interval.js";

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
};

export type SpanStyle = {color: string; background: string; inferred?: boolean; approximate?: boolean};

/**
 * Draws a date so that its certain part and its doubt look different without relying on colour or opacity: the days on which
 * it certainly lasted are solid, an uncertain end frays out in strips, "some time in" is hatched, an inferred date is a
 * dashed outline, an end that is not stated is an arrow, and a single day is a diamond where it would be too small to see.
 */
export function drawSpan(document: Document, span: PlacedSpan, style: SpanStyle): SVGElement[] {
  const {earliest, startLatest, endEarliest, latest, y, height} = span;
  const known = [earliest, startLatest, endEarliest, latest].filter((x) => x !== null);
  if (known.length === 0)
    return drawInterval(document, {low: null, high: null, base: null, y, height, lane: span.lane ?? 0}, style);
  const [first, last] = [earliest ?? Math.min(...known), latest ?? Math.max(...known)];
  const open = [
    ...(earliest === null
      ? arrow(
          document,
          endEarliest !== null && latest !== null ? Math.min(endEarliest, latest) : first,
          -1,
          span,
          style
        )
      : []),
    ...(latest === null ? arrow(document, startLatest ?? last, 1, span, style) : [])
  ];
  if (style.inferred) return [outline(document, first, last, span, style), ...open];
  const start = earliest === null ? (endEarliest ?? last) : (startLatest ?? first);
  const end = latest === null ? (startLatest ?? first) : (endEarliest ?? last);
  const isClosed = earliest !== null && latest !== null;
  const isDay = isClosed && earliest === startLatest && endEarliest === latest && last - first < 7;
  if (isDay) return [diamond(document, (first + last) / 2, span, style)];
  if (start > end && isClosed) return [...someTime(document, first, last, span, style), ...open];
  return [
    ...open,
    ...fray(document, start, first, span, style),
    ...(end > start ? [core(document, start, end, span, style)] : []),
    ...fray(document, end, last, span, style)
  ];
}

function core(
  document: Document,
  x1: number,
  x2: number,
  {y, height}: PlacedSpan,
  {color, approximate}: SpanStyle
): SVGElement {
  const edge = approximate ? {stroke: color, "stroke-dasharray": "3,2.5", "stroke-width": 3, "fill-opacity": 1} : {};
  return svg(document, "rect", {x: x1, y: y - height / 2, width: Math.max(2, x2 - x1), height, fill: color, ...edge});
}

/** Strips that grow thinner from the certain part to the outermost day, on a line that shows how far that is. */
function fray(document: Document, from: number, to: number, {y, height}: PlacedSpan, {color}: SpanStyle): SVGElement[] {
  const length = Math.abs(to - from);
  if (length < 1) return [];
  const direction = Math.sign(to - from);
  const count = Math.max(2, Math.round(length / 4));
  const step = length / count;
  const strips = Array.from({length: count}, (_, index) => {
    const width = step * (1 - (index + 0.6) / (count + 0.4)) * 0.9;
    const x = from + direction * index * step;
    return `M${(direction > 0 ? x : x - width).toFixed(2)},${y - height / 2}h${width.toFixed(2)}v${height}h${(-width).toFixed(2)}z`;
  });
  return [
    svg(document, "line", {x1: from, x2: to, y1: y, y2: y, stroke: color, "stroke-width": 1}),
    svg(document, "path", {d: strips.join(""), fill: color})
  ];
}

function someTime(
  document: Document,
  x1: number,
  x2: number,
  {y, height}: PlacedSpan,
  {color, background}: SpanStyle
): SVGElement[] {
  const [y1, y2] = [y - height / 2, y + height / 2];
  const box = {x: x1, y: y1, width: Math.max(2, x2 - x1), height, fill: background, stroke: color, "stroke-width": 1};
  return [
    svg(document, "rect", box),
    svg(document, "path", {d: hatching(x1, x2, y1, y2), stroke: color, "stroke-width": 1, fill: "none"})
  ];
}

function outline(
  document: Document,
  x1: number,
  x2: number,
  {y, height}: PlacedSpan,
  {color, background}: SpanStyle
): SVGElement {
  const size = {x: x1, y: y - height / 2 + 0.5, width: Math.max(3, x2 - x1), height: height - 1};
  return svg(document, "rect", {
    ...size,
    fill: background,
    stroke: color,
    "stroke-width": 1.25,
    "stroke-dasharray": "4,3"
  });
}

function diamond(
  document: Document,
  x: number,
  {y}: PlacedSpan,
  {color, background, approximate}: SpanStyle
): SVGElement {
  const d = `M${x},${y - 6}L${x + 6},${y}L${x},${y + 6}L${x - 6},${y}Z`;
  const edge = approximate ? {fill: background, "stroke-dasharray": "2.6,2"} : {fill: color};
  return svg(document, "path", {d, ...edge, stroke: color, "stroke-width": 1.25});
}

function arrow(document: Document, x: number, direction: 1 | -1, {y}: PlacedSpan, {color}: SpanStyle): SVGElement[] {
  const tip = x + direction * arrowLength;
  const head = `M${tip - direction * 6},${y - 4.5}L${tip},${y}L${tip - direction * 6},${y + 4.5}`;
  return [
    svg(document, "line", {x1: x, x2: tip, y1: y, y2: y, stroke: color, "stroke-width": 2, "stroke-dasharray": "4,2"}),
    svg(document, "path", {d: head, fill: "none", stroke: color, "stroke-width": 2})
  ];
}
