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
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(element, "", true)}\n`;
}

function writeElement(element: Element, indent: string, root = false): string {
  const name = nameOf(element);
  const open = `<${name}${root ? ` xmlns="${namespace}"` : ""}${attributesOf(element).sort().join("")}`;
  const first = element.firstChild;
  if (!first) return `${open}/>`;
  const inline = name === "text" || hasText(first);
  const deeper = `${indent}  `;
  let inner = "";
  for (let child: ChildNode | null = first; child; child = child.nextSibling)
    inner += inline ? writeNode(child, deeper) : `\n${deeper}${writeNode(child, deeper)}`;
  return inline ? `${open}>${inner}</${name}>` : `${open}>${inner}\n${indent}</${name}>`;
}

function attributesOf(element: Element): string[] {
  const written: string[] = [];
  for (const name of element.getAttributeNames()) {
    if (name === "xmlns" || name === "class" || name.startsWith("on")) continue;
    const value = element.getAttribute(name)!;
    written.push(` ${name}="${quoted(geometry.has(name) ? rounded(value) : value)}"`);
  }
  return written;
}

function hasText(first: ChildNode): boolean {
  for (let child: ChildNode | null = first; child; child = child.nextSibling) if (child.nodeType === 3) return true;
  return false;
}

/** With its prefix, which some engines count to the local name. */
function nameOf({localName, prefix}: Element): string {
  return prefix && !localName.includes(":") ? `${prefix}:${localName}` : localName;
}

function writeNode(node: ChildNode, indent: string): string {
  if (node.nodeType === 3) return escaped(node.nodeValue ?? "");
  return node.nodeType === 1 ? writeElement(node as Element, indent) : "";
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
