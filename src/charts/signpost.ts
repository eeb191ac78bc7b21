import {svg, type Shape} from "./svg.js";
import {wrapText} from "./text.js";
import type {Theme} from "./theme.js";

export type Sign = {x: number; anchor: "start" | "end"; lines: string[]};

/** What lies left and right of the axis's origin, in as many lines as it takes. */
export function signpost([left, right]: readonly [string, string], x: number, width: number): Sign[] {
  return [
    {x: x - 8, anchor: "end", lines: wrapText(`← ${left}`, x - 8, 11)},
    {x: x + 8, anchor: "start", lines: wrapText(`${right} →`, width - x - 8, 11)}
  ];
}

export function drawSigns(signs: readonly Sign[], theme: Theme): Shape[] {
  return signs.flatMap(({x, anchor, lines}) =>
    lines.map((line, index) =>
      svg("text", {x, y: 11 + index * 14, fill: theme.muted, "font-size": 11, "text-anchor": anchor}, [line])
    )
  );
}
