import {sum} from "d3";
import type {Drawing, FigureContent, Panel} from "./content.js";
import {asPart, frameDrawing, idsOf} from "./frame-drawing.js";
import {legendOf, type LegendKey} from "./legend.js";
import {sourceLine} from "./source-line.js";
import {Shape, svg, type Child} from "../svg/svg.js";
import type {Theme} from "./theme.js";
import {wrapText} from "../text/lines.js";

/** A figure's content laid out, in pixels; our own charts draw nothing before they are asked to. */
export type Composed = {
  content: FigureContent;
  width: number;
  height: number;
  /** How many parts could stand in columns of their own. */
  parts: number;
  draw: () => Child[];
};

type Page = {width: number; columns: number; theme: Theme; id: string; document: Document};

const margin = 16;
const gutter = 28;

/** The width left for a drawing inside a figure of a given width, of which panels stand in one column or more. */
export function innerWidth(width: number, columns = 1): number {
  return Math.floor((width - 2 * margin - (columns - 1) * gutter) / columns);
}

/** Lays out title, subtitle, panels, legend, notes and source below each other, the panels in columns. */
export function compose(content: FigureContent, {width, columns, theme, id, document}: Page): Composed {
  const {title, subtitle, legend, notes, sources, attribution} = content;
  const inner = innerWidth(width);
  const head = stack(inner, theme);
  head.write(title, width < 480 ? 17 : 19, {bold: true, leading: 1.2, after: 3});
  if (subtitle) head.write(subtitle, 13, {fill: theme.muted, after: 2});
  const panelWidth = innerWidth(width, columns);
  const nextId = idsOf(id);
  const frame: Frame = ({height, draw}) => ({height, draw: () => frameDrawing(draw(document), theme, nextId)});
  const blocks = blocksOf(content.panels).map((panels) => block(panels, panelWidth, theme, frame));
  const placed = columnsOf(
    blocks.map(({height}) => height),
    columns
  );
  const foot = stack(inner, theme);
  if (legend.length) {
    const {height, draw} = legendOf(unique(legend), inner, theme);
    foot.add(14, {height, draw: () => asPart(copyOf(draw()), theme, nextId)});
  }
  foot.space(10);
  foot.write(notes.filter(Boolean).join(" "), 11, {fill: theme.muted, after: 3});
  foot.write(sourceLine(sources, attribution), 11, {fill: theme.muted});
  const top = margin + head.height;
  const bottom = top + Math.max(0, ...placed.map(({y}, index) => y + blocks[index]!.height));
  return {
    content,
    width,
    height: Math.ceil(bottom + foot.height + margin - 4),
    parts: blocks.length,
    draw: () => [
      group(margin, margin, head.draw()),
      ...blocks.map((drawn, index) => {
        const {column, y} = placed[index]!;
        return group(margin + column * (panelWidth + gutter), top + y, drawn.draw());
      }),
      group(margin, bottom, foot.draw())
    ]
  };
}

/** Makes a drawing of Plot's a part of the figure. */
type Frame = (drawing: Drawing) => Drawable;

/** Panels that must not be torn apart: a heading without a drawing of its own stays with the drawing after it. */
function blocksOf(panels: readonly Panel[]): Panel[][] {
  const blocks: Panel[][] = [];
  let isOpen = false;
  for (const panel of panels) {
    if (isOpen) blocks.at(-1)!.push(panel);
    else blocks.push([panel]);
    isOpen = panel.drawing === null;
  }
  return blocks;
}

function block(panels: readonly Panel[], width: number, theme: Theme, frame: Frame): Stack {
  const stacked = stack(width, theme);
  for (const {heading, lines = [], legends = [], drawing} of panels) {
    stacked.space(12);
    if (heading) stacked.write(heading, 13, {bold: true, after: 1});
    for (const line of lines) stacked.write(line, 11.5, {fill: theme.muted});
    for (const legend of legends) stacked.add(4, frame(legend));
    if (drawing) stacked.add(legends.length ? 8 : 0, frame(drawing));
  }
  return stacked;
}

/** A legend's keys may share shapes with those of other figures. */
function copyOf({name, attributes, children}: Shape): Shape {
  const copies = children.map((child) => (child instanceof Shape ? copyOf(child) : child));
  return new Shape(name, {...attributes}, copies);
}

/** Panels share a legend: each label stands in it once. */
function unique(keys: readonly LegendKey[]): LegendKey[] {
  return keys.filter((key, index) => keys.findIndex(({label}) => label === key.label) === index);
}

type Writing = {bold?: boolean; fill?: string; leading?: number; after?: number};

/** What stands in a stack: how high it is, known before it is drawn. */
type Drawable = {height: number; draw: () => Child};

/** Things below each other, from (0, 0). They are laid out at once, and drawn only when the whole is. */
type Stack = {
  height: number;
  write: (text: string, size: number, writing?: Writing) => void;
  add: (before: number, thing: Drawable) => void;
  space: (height: number) => void;
  draw: () => Child[];
};

function stack(width: number, theme: Theme): Stack {
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

/** Where a block stands: its column, and its top within it. */
type Place = {column: number; y: number};

/** Places blocks in their order in at most `count` columns, so that the longest column is as short as it can be. */
export function columnsOf(heights: readonly number[], count: number): Place[] {
  if (count === 1) return filled(heights, Number.POSITIVE_INFINITY);
  let [least, enough] = [0, sum(heights)];
  while (enough - least > slack) {
    const limit = (least + enough) / 2;
    if (filled(heights, limit).every(({column}) => column < count)) enough = limit;
    else least = limit;
  }
  return filled(heights, enough);
}

/** Sums of pixels that differ by less are the same. */
const slack = 1e-6;

function filled(heights: readonly number[], limit: number): Place[] {
  let [column, y] = [0, 0];
  return heights.map((height) => {
    if (y > 0 && y + height > limit + slack) [column, y] = [column + 1, 0];
    const place = {column, y};
    y += height;
    return place;
  });
}
