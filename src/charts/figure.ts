import {drawLegend, type LegendKey} from "./legend.js";
import {svg, type Child} from "./svg.js";
import {fontFamily, wrapText} from "./text.js";
import {themeOf, type Theme} from "./theme.js";

/** Options that every chart takes. */
export type FigureOptions = {
  /** In pixels; 640 by default. Layouts are made for 320 to 1600. */
  width?: number;
  /** `light` (the default) or `dark`. */
  theme?: string;
  /** The document to draw in: the page's own by default; a server-side one elsewhere. */
  document?: Document;
  /** Replaces the title that is made from the data. */
  title?: string;
  /** Whom the source line names beside the articles and their origins; nobody by default. */
  attribution?: string;
  /** Adds tips that follow the pointer; false by default, as an exported figure has no pointer. */
  interactive?: boolean;
};

/** A part of a figure: a heading, lines of small text below it, and a drawing of the figure's inner width. */
export type Panel = {heading?: string; lines?: readonly string[]; drawing: SVGSVGElement | null};

export type FigureContent = {
  /** What a file of the figure is called; its ids start with it, hyphens for spaces. */
  name: string;
  title: string;
  subtitle?: string;
  panels: readonly Panel[];
  legend: readonly LegendKey[];
  /** Small print; null is left out. */
  notes: readonly (string | null)[];
  source: string;
  /** The text alternative, made from the data. */
  description: string;
};

const margin = 16;

/** The figure options with their defaults put in. */
export function settings({
  width = 640,
  theme = "light",
  document = globalThis.document,
  interactive = false
}: FigureOptions) {
  return {width, theme: themeOf(theme), document, interactive};
}

/** The width left for drawings inside a figure of a given width. */
export const innerWidth = (width: number): number => width - 2 * margin;

/** Composes title, subtitle, panels, legend, notes and source as one SVG that needs nothing outside itself. */
export function composeFigure(document: Document, content: FigureContent, width: number, theme: Theme): SVGSVGElement {
  const inner = innerWidth(width);
  const children: Child[] = [];
  let y = margin;
  const write = (text: string, size: number, {bold = false, fill = theme.ink, leading = 1.35, after = 0} = {}) => {
    for (const line of wrapText(text, inner, size, bold)) {
      const weight = bold ? "bold" : null;
      children.push(
        svg(document, "text", {x: margin, y: y + size * 0.93, fill, "font-size": size, "font-weight": weight}, [line])
      );
      y += size * leading;
    }
    y += after;
  };
  write(content.title, width < 480 ? 17 : 19, {bold: true, leading: 1.2, after: 3});
  if (content.subtitle) write(content.subtitle, 13, {fill: theme.muted, after: 2});
  for (const panel of content.panels) {
    y += 12;
    if (panel.heading) write(panel.heading, 13, {bold: true, after: 1});
    for (const line of panel.lines ?? []) write(line, 11.5, {fill: theme.muted});
    if (!panel.drawing) continue;
    children.push(nested(panel.drawing, margin, y));
    y += Number(panel.drawing.getAttribute("height"));
  }
  if (content.legend.length) {
    const legend = drawLegend(document, unique(content.legend), inner, theme);
    y += 14;
    children.push(svg(document, "g", {transform: `translate(${margin},${y})`}, [legend.element]));
    y += legend.height;
  }
  y += 10;
  for (const note of content.notes) if (note) write(note, 11, {fill: theme.muted, after: 2});
  write(content.source, 11, {fill: theme.muted, after: margin - 4});
  return root(document, content, width, Math.ceil(y), theme, children);
}

function root(
  document: Document,
  {name, title, description}: FigureContent,
  width: number,
  height: number,
  theme: Theme,
  children: Child[]
): SVGSVGElement {
  const id = name.replace(/\s+/g, "-");
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  const attributes = {
    id,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": titleId,
    "aria-describedby": descriptionId,
    "font-family": fontFamily,
    "font-size": 11
  };
  return svg(document, "svg", attributes, [
    svg(document, "title", {id: titleId}, [title]),
    svg(document, "desc", {id: descriptionId}, [description || "Nothing is stated."]),
    svg(document, "rect", {width, height, fill: theme.background}),
    ...children
  ]) as unknown as SVGSVGElement;
}

/**
 * A Plot drawing inside a figure: its style sheet, fonts and page colours give way to the figure's own, and its labels for
 * readers of single marks to the figure's text alternative. A warning of Plot's, which it would draw, is an error.
 */
function nested(drawing: SVGSVGElement, x: number, y: number): SVGElement {
  const warning = [...drawing.querySelectorAll("text")].find(({textContent}) => textContent?.startsWith("\u26a0"));
  if (warning) throw new Error(`Plot warns of a figure: ${warning.textContent}`);
  for (const style of [...drawing.querySelectorAll("style")]) style.remove();
  // Plot moves marks by half a pixel where it finds a screen with a single one for each; a figure is for every screen.
  for (const group of [...drawing.children]) group.removeAttribute("transform");
  for (const labelled of [...drawing.querySelectorAll("[aria-label]")]) labelled.removeAttribute("aria-label");
  for (const attribute of ["class", "font-family", "fill", "viewBox", "font-size", "text-anchor", "style"])
    drawing.removeAttribute(attribute);
  drawing.setAttribute("x", String(x));
  drawing.setAttribute("y", String(Math.round(y)));
  drawing.setAttribute("overflow", "visible");
  drawing.setAttribute("text-anchor", "middle");
  return drawing;
}

/** Panels share a legend: each label stands in it once. */
function unique(keys: readonly LegendKey[]): LegendKey[] {
  return keys.filter((key, index) => keys.findIndex(({label}) => label === key.label) === index);
}
