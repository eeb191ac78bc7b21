import {isolate} from "./isolate.js";

const namespace = "http://www.w3.org/2000/svg";

export type Attributes = Record<string, string | number | null | undefined>;
export type Child = Element | string | null;

/**
 * Makes an SVG element in a document, in Node or in the browser; attributes that are null are left out. Words to be drawn are
 * isolated from those of other directions.
 */
export function svg(
  document: Document,
  name: string,
  attributes: Attributes = {},
  children: readonly Child[] = []
): SVGElement {
  const element = document.createElementNS(namespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(key, printed(value));
  const isDrawn = name === "text" || name === "tspan";
  for (const child of children)
    if (child !== null) element.append(isDrawn && typeof child === "string" ? isolate(child) : child);
  return element;
}

/** Numbers as SVG holds them: at most two decimals, which no screen or press can tell from more. */
export function printed(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

/**
 * An SVG element as a file: canonical, well-formed XML. Attributes stand in alphabetical order and numbers have at most
 * two decimals, so that every engine writes the same bytes.
 */
export function serialize(element: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(element, "\n", ` xmlns="${namespace}"`)}\n`;
}

/** An element as text; `line` is what its line starts with, null within text, where every space counts. */
function writeElement(element: Element, line: string | null, declared = ""): string {
  const name = nameOf(element);
  const open = `<${name}${declared}${attributesOf(element)}`;
  const first = element.firstChild;
  if (!first) return `${open}/>`;
  const deeper = line === null || name === "text" || first.nodeType === 3 ? null : `${line}  `;
  let inner = "";
  for (let child: ChildNode | null = first; child; child = child.nextSibling) {
    if (child.nodeType === 3) inner += escaped(child.nodeValue ?? "");
    else if (child.nodeType === 1) inner += `${deeper ?? ""}${writeElement(child as Element, deeper)}`;
  }
  return `${open}>${inner}${deeper === null ? "" : line}</${name}>`;
}

function attributesOf(element: Element): string {
  let written = "";
  for (const name of element.getAttributeNames().sort()) {
    if (name === "xmlns" || name === "class" || name.startsWith("on")) continue;
    const value = element.getAttribute(name)!;
    written += ` ${name}="${quoted(geometry.has(name) ? rounded(value) : value)}"`;
  }
  return written;
}

/** With its prefix, which some engines count to the local name. */
function nameOf({localName, prefix}: Element): string {
  return prefix && !localName.includes(":") ? `${prefix}:${localName}` : localName;
}

const geometry = new Set([
  ..."d transform points x y x1 x2 y1 y2 cx cy r rx ry dx dy width height viewBox".split(" "),
  ..."stroke-width font-size".split(" ")
]);

const isLong = /\.\d{3}/;

function rounded(value: string): string {
  if (!isLong.test(value)) return value;
  return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => printed(Number(number)));
}

function quoted(value: string): string {
  return isPlain.test(value) ? value : escaped(value).replaceAll('"', "&quot;");
}

/** XML 1.0 allows no control characters but tab and line ends; a stray one becomes the replacement character. */
function escaped(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Most text and nearly every attribute. */
const isPlain = /^[ !#-%'-;=?-~]*$/;
