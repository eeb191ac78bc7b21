import {svg, type Child} from "../svg/svg.js";
import {wrapText} from "../text/wrap.js";
import type {Theme} from "./theme.js";

type Writing = {bold?: boolean; fill?: string; leading?: number; after?: number};

/** What stands in a stack: how high it is, known before it is drawn. */
export type Drawable = {height: number; draw: () => Child};

/** Things below each other, from (0, 0). They are laid out at once, and drawn only when the whole is. */
export type Stack = {
  height: number;
  write: (text: string, size: number, writing?: Writing) => void;
  add: (before: number, thing: Drawable) => void;
  space: (height: number) => void;
  draw: () => Child[];
};

export function stack(width: number, theme: Theme): Stack {
  const things: (() => Child)[] = [];
  const stacked: Stack = {
    height: 0,
    write(text, size, {bold = false, fill = theme.ink, leading = 1.35, after = 0} = {}) {
      // On whole pixels, as some engines move a line of text to the next one and others do not.
      const [ascent, advance] = [Math.round(size * 0.93), Math.round(size * leading)];
      for (const line of wrapText(text, width, size, bold)) {
        const place = {x: 0, y: stacked.height + ascent};
        const style = {fill, "font-size": size, "font-weight": bold ? "bold" : null};
        things.push(() => svg("text", {...place, ...style}, [line]));
        stacked.height += advance;
      }
      stacked.height += after;
    },
    add(before, {height, draw}) {
      stacked.height += before;
      const y = Math.round(stacked.height);
      things.push(() => group(0, y, [draw()]));
      stacked.height += height;
    },
    space(height) {
      stacked.height += height;
    },
    draw: () => things.map((draw) => draw())
  };
  return stacked;
}

/** Moves things to a place. */
export function group(x: number, y: number, children: readonly Child[]): Child {
  return svg("g", {transform: x || y ? `translate(${x},${Math.round(y * 100) / 100})` : null}, children);
}
