import {groupBy} from "../../reading/list.js";
import {svg, type Shape} from "../svg/svg.js";

/** Where a mark's drawing starts, in pixels, and the value that it shares with its rivals; null or undefined joins nothing. */
export type JoinStart = {join: unknown; x: number; y: number; color: string};

const gap = 8;

/**
 * Thin lines that join rival statements: one down the rows, where their marks start, and one from it to each mark.
 *
 * @param side where marks start: 1 where amounts grow to the right, -1 where they grow to the left
 */
export function drawJoins(starts: readonly JoinStart[], side: 1 | -1 = 1, at?: number): Shape[] {
  const joinable = starts.filter(({join}) => join !== null && join !== undefined);
  const groups = groupBy(joinable, ({join}) => join);
  return [...groups.values()].filter((group) => group.length > 1).map((group) => joined(group, side, at));
}

function joined(group: readonly JoinStart[], side: 1 | -1, at?: number): Shape {
  const x = at ?? side * (Math.min(...group.map((start) => side * start.x)) - gap);
  const rows = group.map(({y}) => y);
  const arms = group.filter((start) => side * start.x > side * x).map((start) => `M${x},${start.y}H${start.x}`);
  const d = `M${x},${Math.min(...rows)}V${Math.max(...rows)}${arms.join("")}`;
  return svg("path", {d, fill: "none", stroke: group[0]!.color, "stroke-width": 1});
}
