import type {Point} from "./point.js";
import {isRange} from "./pending.js";
import type {Style} from "./words.js";

const rank: Record<Style, number> = {other: 0, old: 1, plain: 2, new: 2};

/**
 * The points without those that repeat a date in an older style: of `20–21 June (O.S.) 2–3 July (N.S.)` the new style is the value.
 * Dates that are given in one style only stay as they are written.
 */
export function inNewestStyle(points: readonly Point[]): Point[] {
  if (points.every(({style}) => style === "plain")) return [...points];
  return rivalsInStyle(points).flatMap((group) => {
    const newest = group.reduce((best, {style}) => Math.max(best, rank[style]), 0);
    const kept = group.filter(({style}) => rank[style] === newest);
    return kept.map((point, i) => (i === 0 ? {...point, link: group[0]!.link} : point));
  });
}

/** Cuts the points where a range leads from one style to another: there the later one does not repeat the earlier. */
function rivalsInStyle(points: readonly Point[]): Point[][] {
  const groups: Point[][] = [];
  points.forEach((point, i) => {
    const left = points[i - 1];
    if (!left || (isRange(point.link) && left.style !== point.style)) groups.push([point]);
    else groups.at(-1)!.push(point);
  });
  return groups;
}
