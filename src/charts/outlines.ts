import type {Font, PathCommand} from "opentype.js";
import {serialize} from "./serialize.js";
import {isShape, type Attributes, type Child, type Shape} from "./svg.js";

/** The figures' typeface, read for its glyphs. */
export type Fonts = {regular: Font; bold: Font};

/** A file whose letters are paths, and the lines of it that are text still. */
export type Outlined = {file: string; kept: string[]};

/**
 * A figure's file with its letters as paths, for printers and journals that take no text: the same picture. What the letters say
 * is added to the description. A line stays text that the typeface cannot set, as it lacks a letter of it, or that is in another.
 *
 * @param figure the root element of the file
 */
export function outlined(figure: Element, fonts: Fonts): Outlined {
  const lines: string[] = [];
  const kept: string[] = [];
  const root = outline(figure, {size: 16, bold: false, anchor: "start", isPlain: false}, (text, style) => {
    const paths = pathsOf(text, style, fonts);
    (paths ? lines : kept).push(text.textContent.trim());
    return paths;
  });
  return {file: serialize(withWords(kept.length ? root : withoutType(root), lines)), kept};
}

/** How a text is set; `isPlain` where it is in the figures' typeface, upright, and nothing else moves its letters. */
type Style = {size: number; bold: boolean; anchor: string; isPlain: boolean};

function outline(element: Element, around: Style, set: (text: Element, style: Style) => Shape | null): Shape {
  const style = styleOf(element, around);
  const paths = element.localName === "text" ? set(element, style) : null;
  if (paths) return paths;
  const children = Array.from(element.childNodes, (child): Child => {
    if (child.nodeType === 1) return outline(child as Element, style, set);
    return child.nodeType === 3 ? child.nodeValue : null;
  });
  return {name: element.nodeName, attributes: attributesOf(element), children};
}

function styleOf(element: Element, around: Style): Style {
  const size = element.getAttribute("font-size");
  const weight = element.getAttribute("font-weight");
  const family = element.getAttribute("font-family");
  const moves = unset.some((name) => element.hasAttribute(name)) || /[\s,]/.test(element.getAttribute("x") ?? "");
  return {
    size: size === null ? around.size : lengthOf(size, around.size),
    bold: weight === null ? around.bold : weight === "bold" || Number(weight) >= 600,
    anchor: element.getAttribute("text-anchor") ?? around.anchor,
    isPlain: !moves && (family === null ? around.isPlain : family.includes("Arimo"))
  };
}

/** Attributes of type that would have to be set; no figure has them but those of a chart of one's own. */
const unset = [
  ...["rotate", "textLength", "dominant-baseline", "baseline-shift", "writing-mode", "letter-spacing", "word-spacing"],
  ...["font-style", "font-stretch", "text-decoration", "style"]
];

/** A length in pixels, or in ems of a size. */
function lengthOf(text: string, size: number): number {
  return Number.parseFloat(text) * (text.endsWith("em") ? size : 1);
}

/** Letters in one style; they begin at a place of their own, or where the last ones ended, and are moved from there. */
type Run = {text: string; paint: Attributes; style: Style; x: number | null; y: number | null; dx: number; dy: number};

/** A text as paths, one for each run; null where it has to stay text. */
function pathsOf(text: Element, style: Style, fonts: Fonts): Shape | null {
  const runs = withoutMargins(runsOf(text, style, {}), text.getAttribute("xml:space") === "preserve");
  if (!runs.every((run) => canSet(run, fonts))) return null;
  let [x, y] = [0, 0];
  const paths = runs.flatMap((run, index): Shape[] => {
    if (run.x !== null || run.y !== null) {
      const rest = runs.slice(index);
      const next = rest.findIndex((later, at) => at > 0 && (later.x !== null || later.y !== null));
      const line = next < 0 ? rest : rest.slice(0, next);
      const wide = line.reduce((sum, {dx, ...part}) => sum + dx + glyphsOf(part, fonts).width, 0);
      x = (run.x ?? x) - wide * {start: 0, middle: 0.5, end: 1}[run.style.anchor]!;
      y = run.y ?? y;
    }
    x += run.dx;
    y += run.dy;
    const {width, draw} = glyphsOf(run, fonts);
    const d = draw(x, y);
    x += width;
    return d ? [{name: "path", attributes: {...run.paint, d}, children: []}] : [];
  });
  const paint = paintOf(text);
  const [path] = paths;
  if (path && paths.length === 1) return {...path, attributes: {...paint, ...path.attributes}};
  return {name: "g", attributes: paint, children: paths};
}

function runsOf(element: Element, style: Style, paint: Attributes): Run[] {
  const length = (name: string) => {
    const text = element.getAttribute(name);
    return text === null ? null : lengthOf(text, style.size);
  };
  const isText = element.localName === "text";
  // A text begins at (0, 0) where it says no place; a part of it where the last one ended.
  let place = {x: length("x") ?? (isText ? 0 : null), y: length("y") ?? (isText ? 0 : null)};
  let move = {dx: length("dx") ?? 0, dy: length("dy") ?? 0};
  return Array.from(element.childNodes).flatMap((child): Run[] => {
    if (child.nodeType !== 1 && child.nodeType !== 3) return [];
    const runs =
      child.nodeType === 3
        ? [{text: child.nodeValue ?? "", paint, style, x: null, y: null, dx: 0, dy: 0}]
        : runsOf(child as Element, styleOf(child as Element, style), {...paint, ...paintOf(child as Element)});
    const [first, ...others] = runs;
    if (!first) return [];
    const moved = {x: first.x ?? place.x, y: first.y ?? place.y, dx: first.dx + move.dx, dy: first.dy + move.dy};
    place = {x: null, y: null};
    move = {dx: 0, dy: 0};
    return [{...first, ...moved}, ...others];
  });
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
  const isSettable = letters.every((letter) => font.hasChar(letter) && !/\p{M}/u.test(letter));
  return style.isPlain && isSettable && !rightToLeft.test(text.replace(isolated, ""));
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

/** Path data in hundredths of a pixel, each point told from the last one: a third of the length of absolute ones. */
function pathData(commands: readonly PathCommand[]): string {
  let data = "";
  let last = "";
  let [x, y] = [0, 0];
  let start = [0, 0];
  for (const command of commands) {
    const name = command.type.toLowerCase();
    if (name !== last) data += name;
    last = name;
    if (command.type === "Z") {
      [x, y] = start as [number, number];
      continue;
    }
    const numbers = pointsOf(command).map((value) => Math.round(value * 100));
    data += numbers.map((value, index) => hundredths(value - (index % 2 ? y : x))).join("");
    [x, y] = numbers.slice(-2) as [number, number];
    if (command.type === "M") start = [x, y];
  }
  return data.replace(/(?<=[a-z]) /g, "");
}

function pointsOf(command: Exclude<PathCommand, {type: "Z"}>): number[] {
  const end = [command.x, command.y];
  if (command.type === "Q") return [command.x1, command.y1, ...end];
  return command.type === "C" ? [command.x1, command.y1, command.x2, command.y2, ...end] : end;
}

/** `-24` as `-.24`, with a space before it where there is no sign. */
function hundredths(value: number): string {
  const text = String(value / 100).replace(/^(-?)0\./, "$1.");
  return value < 0 ? text : ` ${text}`;
}

/** Without the fonts that nothing in it is set in any more. */
function withoutType(shape: Shape): Shape {
  const attributes = Object.fromEntries(
    Object.entries(shape.attributes).filter(([name]) => !/^(?:font|text)-/.test(name))
  );
  return {...shape, attributes, children: shape.children.map((child) => (isShape(child) ? withoutType(child) : child))};
}

const type = /^(?:x|y|dx|dy|xml:space|text-.*|font-.*)$/;

/** What a text's element says besides how it is set, such as its colour. */
function paintOf(element: Element): Attributes {
  return Object.fromEntries(Object.entries(attributesOf(element)).filter(([name]) => !type.test(name)));
}

function attributesOf(element: Element): Attributes {
  return Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)!]));
}

/** With the words of its letters in its description, a line each, for those who read or search it. */
function withWords(root: Shape, lines: readonly string[]): Shape {
  const words = lines.length ? [`\n\nThe words of the figure:\n${lines.join("\n")}`] : [];
  const children = root.children.map((child): Child =>
    isShape(child) && child.name === "desc" ? {...child, children: [...child.children, ...words]} : child
  );
  return {...root, children};
}
