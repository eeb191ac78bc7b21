import {printed, Shape} from "../svg/svg.js";

/**
 * A drawing as a file: canonical, well-formed XML. Attributes stand in alphabetical order and numbers have at most two decimals,
 * so that every engine writes the same bytes, be it of elements or of the shapes that describe them.
 */
export function serialize(drawing: Shape | Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(drawing, "\n", ' xmlns="http://www.w3.org/2000/svg"')}\n`;
}

/** An element as text; `line` is what its line starts with, null within text, where every space counts. */
function written(drawing: Shape | Element, line: string | null, declared = ""): string {
  const isShape = drawing instanceof Shape;
  const name = isShape ? drawing.name : nameOf(drawing);
  const open = `<${name}${declared}${isShape ? attributesOf(drawing) : attributesIn(drawing)}`;
  const children = isShape ? drawing.children : childrenOf(drawing);
  const first = children.find((child) => child !== null);
  if (first === undefined) return `${open}/>`;
  const deeper = line === null || name === "text" || typeof first === "string" ? null : `${line}  `;
  let inner = "";
  for (const child of children) {
    if (typeof child === "string") inner += escaped(child);
    else if (child !== null) inner += `${deeper ?? ""}${written(child, deeper)}`;
  }
  return `${open}>${inner}${deeper === null ? "" : line}</${name}>`;
}

function attributesOf({attributes}: Shape): string {
  let text = "";
  for (const name of Object.keys(attributes).sort()) {
    const value = attributes[name];
    if (typeof value === "number") text += ` ${name}="${printed(value)}"`;
    else if (value !== null && value !== undefined) text += attribute(name, value);
  }
  return text;
}

function attributesIn(element: Element): string {
  let text = "";
  for (const name of element.getAttributeNames().sort()) text += attribute(name, element.getAttribute(name)!);
  return text;
}

function childrenOf(element: Element): (Element | string)[] {
  const children: (Element | string)[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) children.push(child.nodeValue ?? "");
    else if (child.nodeType === 1) children.push(child as Element);
  }
  return children;
}

/** With its prefix, which some engines count to the local name. */
function nameOf({localName, prefix}: Element): string {
  return prefix && !localName.includes(":") ? `${prefix}:${localName}` : localName;
}

function attribute(name: string, value: string): string {
  if (name === "xmlns" || name === "class" || name.startsWith("on")) return "";
  return ` ${name}="${quoted(geometry.has(name) ? rounded(value) : value)}"`;
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

/** Most text and nearly every attribute, of which nothing is to be escaped. */
const isPlain = /^[\t\n\r -!#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;
