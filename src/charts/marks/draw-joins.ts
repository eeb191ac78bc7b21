import {groupBy} from "../../reading/group-by.js";
import {svg, type Shape} from "../svg.js";

/** Where a mark's drawing starts, in pixels, and the value that it shares with its rivals; null or undefined joins nothing. */
export type JoinStart = {join: unknown; x: number; y: number; color: string};

const gap = 8;

/** Thin lines that join rival statements: one down the rows, left of their marks, and one from it to each mark. */
export function drawJoins(starts: readonly JoinStart[], at?: number): Shape[] {
  const joinable = starts.filter(({join}) => join !== null && join !== undefined);
  const groups = groupBy(joinable, ({join}) => join);
  return [...groups.values()].filter((group) => group.length > 1).map((group) => joined(group, at));
}

function joined(group: readonly JoinStart[], at?: number): Shape {
  const x = at ?? Math.min(...group.map((start) => start.x)) - gap;
  const rows = group.map(({y}) => y);
  const arms = group.filter((start) => start.x > x).map((start) => `M${x},${start.y}H${start.x}`);
  const d = `M${x},${Math.min(...rows)}V${Math.max(...rows)}${arms.join("")}`;
  return svg("path", {d, fill: "none", stroke: group[0]!.color, "stroke-width": 1});
}
