import type {Outlined} from "./export-figure.js";
import {serialize} from "./serialize.js";
import {setText, shapeOf, styleOf, type Fonts, type Style} from "./set-text.js";
import {Shape, svg} from "../svg/svg.js";

/**
 * A figure's file with its letters as paths, for printers and journals that take no text: the same picture. What the letters say
 * is added to the description. A line stays text that cannot be set: the typeface lacks a letter of it, or a chart of one's own
 * asks for what no figure of ours does, such as italics.
 *
 * @param figure the root element of the file
 */
export function outlined(figure: Element, fonts: Fonts): Outlined {
  const lines: string[] = [];
  const kept: string[] = [];
  const root = outline(figure, null, (text, style) => {
    const paths = setText(text, style, fonts);
    (paths ? lines : kept).push(wordsOf(text));
    return paths;
  });
  return {file: serialize(withWords(kept.length ? root : withoutType(root), lines)), kept};
}

function outline(element: Element, around: Style | null, set: (text: Element, style: Style) => Shape | null): Shape {
  if (element.getAttribute("display") === "none") return shapeOf(element, (child) => child);
  const style = styleOf(element, around);
  const paths = element.localName === "text" ? set(element, style) : null;
  return paths ?? shapeOf(element, (child) => outline(child, style, set));
}

/** Without a tip, which is not drawn. */
function wordsOf(text: Element): string {
  const drawn = Array.from(text.childNodes).filter(({nodeName}) => nodeName !== "title" && nodeName !== "desc");
  const words = drawn.map(({textContent}) => textContent).join("");
  return words.trim();
}

/** With the words of its letters in its description, a line each, for those who read or search it. */
function withWords(root: Shape, lines: readonly string[]): Shape {
  if (lines.length === 0) return root;
  const words = `\n\nThe words of the figure:\n${lines.join("\n")}`;
  const description = root.children.find((child) => child instanceof Shape && child.name === "desc") as
    Shape | undefined;
  if (description) description.append(words);
  else root.children.unshift(svg("desc", {}, [words.trim()]));
  return root;
}

/** Without the fonts that nothing in it is set in any more. */
function withoutType(shape: Shape): Shape {
  for (const name of shape.getAttributeNames()) if (/^(?:font|text)-/.test(name)) shape.removeAttribute(name);
  for (const child of shape.children) if (child instanceof Shape) withoutType(child);
  return shape;
}
