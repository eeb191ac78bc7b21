import {drawInterval, type IntervalStyle, type PlacedInterval} from "./marks/draw-interval.js";
import {svg, type Child} from "./svg.js";
import {textWidth, wrapText} from "./text.js";
import type {Theme} from "./theme.js";

/** One entry of a legend: what it means, and how to draw its key in a box of `keyWidth` × `keyHeight` pixels. */
export type LegendKey = {label: string; draw: (document: Document, theme: Theme) => readonly SVGElement[]};

export const keyWidth = 42;
export const keyHeight = 14;

const size = 11;
const gap = 7;
const rowHeight = 19;

/** Lays out a legend in lines of a width; a label that is too wide for a line is wrapped. */
export function drawLegend(
  document: Document,
  keys: readonly LegendKey[],
  width: number,
  theme: Theme
): {element: SVGElement; height: number} {
  const children: Child[] = [];
  let [x, y] = [0, 0];
  for (const {label, draw} of keys) {
    const lines = wrapText(label, width - keyWidth - gap, size);
    const needed = keyWidth + gap + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
    children.push(
      svg(document, "g", {transform: `translate(${x},${y})`}, [
        ...draw(document, theme),
        ...texts(document, lines, theme)
      ])
    );
    x += needed + 22;
    if (lines.length > 1) [x, y] = [0, y + rowHeight + (lines.length - 1) * 14];
  }
  return {element: svg(document, "g", {}, children), height: x > 0 ? y + rowHeight : y};
}

/** A key drawn with the interval mark itself, so that the legend cannot differ from the chart. */
export function intervalKey(
  label: string,
  bounds: Partial<PlacedInterval>,
  style: Partial<IntervalStyle> = {}
): LegendKey {
  return {
    label,
    draw: (document, theme) =>
      drawInterval(
        document,
        {low: null, high: null, base: 0, y: keyHeight / 2, height: 10, ...bounds},
        {color: theme.ink, background: theme.background, ...style}
      )
  };
}

function texts(document: Document, lines: readonly string[], theme: Theme): SVGElement[] {
  return lines.map((line, index) =>
    svg(document, "text", {x: keyWidth + gap, y: 11 + index * 14, fill: theme.ink, "font-size": size}, [line])
  );
}
