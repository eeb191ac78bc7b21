import type {Font, PathCommand} from "opentype.js";
import {Shape, type Attributes, type Child} from "../svg/svg.js";

/** The figures' typeface, read for its glyphs. */
export type Fonts = {regular: Font; bold: Font};

/** How a text is set. */
export type Style = {
  /** In pixels. */
  size: number;
  bold: boolean;
  anchor: string;
  /** Whether it is in the figures' typeface. */
  isOurs: boolean;
  /** Whether nothing asks for more than is done here. */
  isPlain: boolean;
};

/** The style that an element gives its texts, within that around it; the root's own where there is none. */
export function styleOf(element: Element, around: Style | null): Style {
  const {size, bold, anchor, isOurs, isPlain} = around ?? {
    size: 16,
    bold: false,
    anchor: "start",
    isOurs: false,
    isPlain: true
  };
  const [ownSize, weight, family] = ["font-size", "font-weight", "font-family"].map((name) =>
    element.getAttribute(name)
  );
  const isKnown = Object.entries(known).every(([name, values]) => values.test(element.getAttribute(name) ?? ""));
  return {
    size: ownSize ? pixels(ownSize, size) : size,
    bold: weight ? weight === "bold" || Number(weight) >= 600 : bold,
    anchor: element.getAttribute("text-anchor") ?? anchor,
    isOurs: family ? family.includes("Arimo") : isOurs,
    isPlain: isPlain && isKnown && unknown.every((name) => !element.hasAttribute(name))
  };
}

const length = /^(?:-?\d*\.?\d+(?:px|em)?)?$/;

/** What is understood of these attributes. */
const known = {
  "font-size": length,
  "font-weight": /^(?:normal|bold|[1-9]00)?$/,
  "font-style": /^(?:normal)?$/,
  "font-variant": /^(?:normal|tabular-nums)?$/,
  "text-anchor": /^(?:start|middle|end)?$/,
  direction: /^(?:ltr)?$/
};

/** Others that move letters or change them; no chart of ours has them. */
const unknown = [
  ...[
    "rotate",
    "textLength",
    "dominant-baseline",
    "alignment-baseline",
    "baseline-shift",
    "writing-mode",
    "unicode-bidi"
  ],
  ...["letter-spacing", "word-spacing", "font", "font-stretch", "font-kerning", "font-feature-settings"],
  ...["text-decoration", "text-transform", "style"]
];

/** A length in pixels, or in ems of a size. */
function pixels(text: string, size: number): number {
  return Number.parseFloat(text) * (text.endsWith("em") ? size : 1);
}

/** A text as paths, one for each run of a style; null where it has to stay text. */
export function setText(text: Element, style: Style, fonts: Fonts): Shape | null {
  const runs = withoutMargins(runsOf(text, style, {}), text.getAttribute("xml:space") === "preserve");
  if (!isUnderstood(text) || !runs.every((run) => canSet(run, fonts))) return null;
  let [x, y] = [0, 0];
  const paths = runs.flatMap((run, index): Shape[] => {
    if (run.x !== null || run.y !== null) {
      const wide = lineFrom(runs, index).reduce((sum, {dx, ...part}) => sum + dx + glyphsOf(part, fonts).width, 0);
      x = (run.x ?? x) - wide * {start: 0, middle: 0.5, end: 1}[run.style.anchor]!;
      y = run.y ?? y;
    }
    x += run.dx;
    y += run.dy;
    const {width, draw} = glyphsOf(run, fonts);
    const d = draw(x, y);
    x += width;
    return d ? [new Shape("path", {...run.paint, d})] : [];
  });
  const tips = tipsOf(text).map((tip) => shapeOf(tip, (child) => child));
  const paint = paintOf(text);
  const [path] = paths;
  if (path && paths.length === 1 && tips.length === 0) return new Shape("path", {...paint, ...path.attributes});
  return new Shape("g", paint, [...tips, ...paths]);
}

function tipsOf(element: Element): Element[] {
  return Array.from(element.children).filter(({localName}) => localName === "title" || localName === "desc");
}

/** Whether a text's elements have only parts that can be set, at places that are told one by one. */
function isUnderstood(element: Element): boolean {
  const isPlaced = ["x", "y", "dx", "dy"].every((name) => length.test(element.getAttribute(name) ?? ""));
  const parts = Array.from(element.children).filter((child) => !tipsOf(element).includes(child));
  return isPlaced && parts.every((child) => child.localName === "tspan" && isUnderstood(child));
}

/** Letters in one style; they begin at a place of their own, or where the last ones ended, and are moved from there. */
type Run = {text: string; paint: Attributes; style: Style; x: number | null; y: number | null; dx: number; dy: number};

/** The runs from one on, up to the next that has a place of its own. */
function lineFrom(runs: readonly Run[], start: number): readonly Run[] {
  const end = runs.findIndex(({x, y}, index) => index > start && (x !== null || y !== null));
  return runs.slice(start, end < 0 ? undefined : end);
}

function runsOf(element: Element, style: Style, paint: Attributes): Run[] {
  const at = (name: string) => {
    const text = element.getAttribute(name);
    return text === null ? null : pixels(text, style.size);
  };
  // A text begins at (0, 0) where it says no place; a part of it where the last one ended.
  const origin = element.localName === "text" ? 0 : null;
  let place = {x: at("x") ?? origin, y: at("y") ?? origin};
  let move = {dx: at("dx") ?? 0, dy: at("dy") ?? 0};
  return Array.from(element.childNodes).flatMap((child): Run[] => {
    const [first, ...others] = runsIn(child, style, paint);
    if (!first) return [];
    const moved = {x: first.x ?? place.x, y: first.y ?? place.y, dx: first.dx + move.dx, dy: first.dy + move.dy};
    place = {x: null, y: null};
    move = {dx: 0, dy: 0};
    return [{...first, ...moved}, ...others];
  });
}

function runsIn(node: Node, style: Style, paint: Attributes): Run[] {
  if (node.nodeType === 3) return [{text: node.nodeValue ?? "", paint, style, x: null, y: null, dx: 0, dy: 0}];
  if (node.nodeName !== "tspan") return [];
  const part = node as Element;
  return runsOf(part, styleOf(part, style), {...paint, ...paintOf(part)});
}

/** Spaces as they are drawn: where they are not preserved, one between words, and none at the ends. */
function withoutMargins(runs: readonly Run[], preserved: boolean): Run[] {
  if (preserved) return runs.map((run) => ({...run, text: run.text.replace(/[\t\n\r]/g, " ")}));
  return runs.map((run, index) => {
    const text = run.text.replace(/[ \t\n\r]+/g, " ");
    const trimmed = index === 0 ? text.trimStart() : text;
    return {...run, text: index === runs.length - 1 ? trimmed.trimEnd() : trimmed};
  });
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function canSet({text, style}: Run, fonts: Fonts): boolean {
  const font = style.bold ? fonts.bold : fonts.regular;
  const letters = [...text.normalize("NFC").replace(/\p{Cf}/gu, "")];
  const hasAll = letters.every((letter) => font.hasChar(letter) && !/\p{M}/u.test(letter));
  return style.isOurs && style.isPlain && hasAll && !rightToLeft.test(text.replace(isolated, ""));
}

/** Words from right to left, as `isolate` marks them in a line that runs from left to right. */
const isolated = /\u2068([^\u2069]*)\u2069/g;

/** The glyphs of a run as it is drawn, with the kerning that renderers apply. */
function glyphsOf({text, style}: Pick<Run, "text" | "style">, {regular, bold}: Fonts) {
  const font = style.bold ? bold : regular;
  const visual = text.replace(isolated, (_, words: string) => [...words].reverse().join(""));
  const glyphs = [...visual.normalize("NFC").replace(/\p{Cf}/gu, "")].map((letter) => font.charToGlyph(letter));
  const scale = style.size / font.unitsPerEm;
  let width = 0;
  const placed = glyphs.map((glyph, index) => {
    if (index > 0) width += font.getKerningValue(glyphs[index - 1]!, glyph) * scale;
    const x = width;
    width += glyph.advanceWidth! * scale;
    return {glyph, x};
  });
  const draw = (x: number, y: number) =>
    pathData(placed.flatMap(({glyph, x: dx}) => glyph.getPath(x + dx, y, style.size).commands));
  return {width, draw};
}

const type = /^(?:x|y|dx|dy|xml:space|direction|text-.*|font-.*)$/;

/** What a text's element says besides how it is set, such as its colour. */
function paintOf(element: Element): Attributes {
  return Object.fromEntries(Object.entries(attributesOf(element)).filter(([name]) => !type.test(name)));
}

/** Describes an element as data, the inverse of `elementOf`; `each` says what becomes of the elements in it. */
export function shapeOf(element: Element, each: (child: Element) => Child): Shape {
  const children = Array.from(element.childNodes, (child): Child => {
    if (child.nodeType === 1) return each(child as Element);
    return child.nodeType === 3 ? child.nodeValue : null;
  });
  return new Shape(element.nodeName, attributesOf(element), children);
}

function attributesOf(element: Element): Attributes {
  return Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)!]));
}

/** Path data in hundredths of a pixel, each point told from the last one, which is half as long as absolute points are. */
function pathData(commands: readonly PathCommand[]): string {
  let data = "";
  let last = "";
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const command of commands) {
    const points = pointsOf(command).map((value) => Math.round(value * 100));
    const steps = points.map((value, index) => value - (index % 2 ? y : x));
    // What is nothing in a drawing of hundredths is left out.
    if (command.type === "L" && steps.every((step) => step === 0)) continue;
    const name = command.type.toLowerCase();
    data += (name === last ? "" : name) + steps.map(hundredths).join("");
    last = name;
    [x, y] = command.type === "Z" ? start : (points.slice(-2) as [number, number]);
    if (command.type === "M") start = [x, y];
  }
  return data.replace(/(?<=[a-z]) /g, "");
}

function pointsOf(command: PathCommand): number[] {
  if (command.type === "Z") return [];
  const end = [command.x, command.y];
  if (command.type === "Q") return [command.x1, command.y1, ...end];
  return command.type === "C" ? [command.x1, command.y1, command.x2, command.y2, ...end] : end;
}

/** `-24` as `-.24`, with a space before it where there is no sign. */
function hundredths(value: number): string {
  const text = String(value / 100).replace(/^(-?)0\./, "$1.");
  return value < 0 ? text : ` ${text}`;
}
