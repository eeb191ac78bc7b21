import {columnsOf} from "./columns.js";
import type {FigureContent, Panel} from "./content.js";
import {frameDrawing} from "./frame-drawing.js";
import {drawLegend, type LegendKey} from "./legend.js";
import {sourceLine} from "./source-line.js";
import {svg, type Child} from "./svg.js";
import {wrapText} from "./text.js";
import type {Theme} from "./theme.js";

/** A figure's content laid out, in pixels. */
export type Composed = {content: FigureContent; width: number; height: number; children: Child[]};

type Page = {width: number; columns: number; theme: Theme};

const margin = 16;
const gutter = 28;

/** The width left for a drawing inside a figure of a given width, of which panels stand in one column or more. */
export function innerWidth(width: number, columns = 1): number {
  return Math.floor((width - 2 * margin - (columns - 1) * gutter) / columns);
}

/** Lays out title, subtitle, panels, legend, notes and source below each other, the panels in columns. */
export function compose(document: Document, content: FigureContent, {width, columns, theme}: Page): Composed {
  const {title, subtitle, legend, notes, sources, attribution} = content;
  const inner = innerWidth(width);
  const head = stack(document, inner, theme);
  head.write(title, width < 480 ? 17 : 19, {bold: true, leading: 1.2, after: 3});
  if (subtitle) head.write(subtitle, 13, {fill: theme.muted, after: 2});
  const blocks = blocksOf(content.panels).map((panels) => block(document, panels, innerWidth(width, columns), theme));
  const placed = columnsOf(
    blocks.map(({height}) => height),
    columns
  );
  const foot = stack(document, inner, theme);
  if (legend.length) foot.add(14, drawLegend(document, unique(legend), inner, theme));
  foot.space(10);
  foot.write(notes.filter(Boolean).join(" "), 11, {fill: theme.muted, after: 3});
  foot.write(sourceLine(sources, attribution), 11, {fill: theme.muted});
  const top = margin + head.height;
  const bottom = top + Math.max(0, ...placed.map(({y}, index) => y + blocks[index]!.height));
  const children = [
    group(document, margin, margin, head.children),
    ...blocks.map((drawn, index) => {
      const {column, y} = placed[index]!;
      return group(document, margin + column * (innerWidth(width, columns) + gutter), top + y, drawn.children);
    }),
    group(document, margin, bottom, foot.children)
  ];
  return {content, width, height: Math.ceil(bottom + foot.height + margin - 4), children};
}

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

function block(document: Document, panels: readonly Panel[], width: number, theme: Theme): Stack {
  const stacked = stack(document, width, theme);
  for (const {heading, lines = [], drawing} of panels) {
    stacked.space(12);
    if (heading) stacked.write(heading, 13, {bold: true, after: 1});
    for (const line of lines) stacked.write(line, 11.5, {fill: theme.muted});
    if (!drawing) continue;
    const height = Number(drawing.getAttribute("height"));
    stacked.add(0, {element: frameDrawing(drawing, theme), height});
  }
  return stacked;
}

type Writing = {bold?: boolean; fill?: string; leading?: number; after?: number};

/** Things below each other, from (0, 0). */
type Stack = {
  height: number;
  children: Child[];
  write: (text: string, size: number, writing?: Writing) => void;
  add: (before: number, thing: {element: SVGElement; height: number}) => void;
  space: (height: number) => void;
};

function stack(document: Document, width: number, theme: Theme): Stack {
  const stacked: Stack = {
    height: 0,
    children: [],
    write(text, size, {bold = false, fill = theme.ink, leading = 1.35, after = 0} = {}) {
      // On whole pixels, as some engines move a line of text to the next one and others do not.
      const [ascent, advance] = [Math.round(size * 0.93), Math.round(size * leading)];
      for (const line of wrapText(text, width, size, bold)) {
        const style = {fill, "font-size": size, "font-weight": bold ? "bold" : null};
        stacked.children.push(svg(document, "text", {x: 0, y: stacked.height + ascent, ...style}, [line]));
        stacked.height += advance;
      }
      stacked.height += after;
    },
    add(before, {element, height}) {
      stacked.height += before;
      stacked.children.push(group(document, 0, Math.round(stacked.height), [element]));
      stacked.height += height;
    },
    space(height) {
      stacked.height += height;
    }
  };
  return stacked;
}

function group(document: Document, x: number, y: number, children: readonly Child[]): SVGElement {
  return svg(document, "g", {transform: x || y ? `translate(${x},${Math.round(y * 100) / 100})` : null}, children);
}

/** Panels share a legend: each label stands in it once. */
function unique(keys: readonly LegendKey[]): LegendKey[] {
  return keys.filter((key, index) => keys.findIndex(({label}) => label === key.label) === index);
}
