import {svg, type Shape} from "../svg/svg.js";
import {dashes} from "./approximate.js";

/**
 * How an uncertain end looks: a `gradient` of strips that grow thinner towards the outermost day (no opacity, so that it
 * prints and needs no id), a `wedge` that narrows to it, a box with a `dash`ed edge, or an open box with `none` of these.
 */
export type Fuzzy = "gradient" | "wedge" | "dash" | "none";

export const fuzzies: readonly Fuzzy[] = ["gradient", "wedge", "dash", "none"];

/** The days between the certain part (`from`) and the outermost day (`to`), in pixels. */
export type End = {
  from: number;
  to: number;
  y: number;
  height: number;
  color: string;
  background: string;
  approximate?: boolean | undefined;
};

/** However few its days are beside the others, an end that is uncertain is seen to be. */
const shortest = 4;

/** Draws an uncertain end; nothing where it is certain. */
export function drawEnd(fuzzy: Fuzzy, end: End): Shape[] {
  const {from, to} = end;
  if (from === to) return [];
  return drawings[fuzzy]({...end, to: from + Math.sign(to - from) * Math.max(shortest, Math.abs(to - from))});
}

const drawings: Record<Fuzzy, (end: End) => Shape[]> = {
  gradient: (end) => {
    const {from, to, y, color, approximate} = end;
    const line = {stroke: color, "stroke-width": 1, "stroke-dasharray": approximate ? dashes : null};
    return [svg("line", {x1: from, x2: to, y1: y, y2: y, ...line}), svg("path", {d: strips(end), fill: color})];
  },
  wedge: ({from, to, y, height, color, background, approximate}) => {
    const d = `M${from},${y - height / 2}L${to},${y}L${from},${y + height / 2}Z`;
    const edge = approximate ? {fill: background, stroke: color, "stroke-dasharray": dashes} : {fill: color};
    return [svg("path", {d, ...edge})];
  },
  dash: (end) => [openBox(end, dashes)],
  none: (end) => [openBox(end, null)]
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

function openBox({from, to, y, height, color, background}: End, dashes: string | null): Shape {
  const place = {x: Math.min(from, to), y: y - height / 2 + 0.5, width: Math.abs(to - from), height: height - 1};
  return svg("rect", {
    ...place,
    fill: background,
    stroke: color,
    "stroke-width": 1.25,
    "stroke-dasharray": dashes
  });
}
