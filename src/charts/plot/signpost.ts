import {svg, type Shape} from "../svg/svg.js";
import {wrapText} from "../text/wrap.js";
import {measureOf} from "../text/text-width.js";
import type {Theme} from "../figure/theme.js";

const size = 11;

export type Sign = {x: number; anchor: "start" | "end"; lines: string[]};

/** What lies left and right of the axis's origin, in as many lines as it takes. */
export function signpost([left, right]: readonly [string, string], x: number, width: number): Sign[] {
  // An arrow is never left alone on a line.
  const wrapped = (text: string, room: number) => wrapText(text, room - measureOf(text)("← ", size, false), size);
  const [first = "", ...others] = wrapped(left, x - 8);
  const ahead = wrapped(right, width - x - 8);
  const last = ahead.pop() ?? "";
  return [
    {x: x - 8, anchor: "end", lines: [`← ${first}`, ...others]},
    {x: x + 8, anchor: "start", lines: [...ahead, `${last} →`]}
  ];
}

export function drawSigns(signs: readonly Sign[], theme: Theme): Shape[] {
  return signs.flatMap(({x, anchor, lines}) =>
    lines.map((line, index) =>
      svg("text", {x, y: 11 + index * 14, fill: theme.muted, "font-size": size, "text-anchor": anchor}, [line])
    )
  );
}
