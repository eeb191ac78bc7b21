import {describe, expect, test} from "vitest";
import type {FigureOptions} from "../../src/charts/figure/figure.js";
import {serialize} from "../../src/charts/export/serialize.js";
import {drawn, fileOf, newDocument, parsed} from "../support/draw.js";
import {madeUpFigures, realFigures} from "../support/figures.js";
import {outside, overlaps, textBounds} from "../support/text-bounds.js";
import {xmlFaults} from "../support/xml-faults.js";

const web = [320, 480, 640, 1024, 1600].map((width) => ({profile: "web", width}) as const);
const print = [252, 522].map((width) => ({profile: "print", width}) as const);
const slides = {profile: "slides", width: 1280} as const;
const everyWidth = [...web, ...print, slides];

const foreign =
  /currentColor|var\(|class=|style=|<style|<script|<foreignObject|<image|<use|href|url\((?!#)|NaN|undefined|Infinity|&nbsp;/g;

describe.each([...realFigures, ...madeUpFigures])("$name", ({draw}) => {
  /** Each file is drawn once for all tests of the figure. */
  const files = new Map<string, string>();
  const fileWith = (options: FigureOptions): string => {
    const key = JSON.stringify(options);
    if (!files.has(key)) files.set(key, fileOf(draw, options));
    return files.get(key)!;
  };

  test.each([...everyWidth, {profile: "commons"} as const, {theme: "dark"} as const])(
    "its file is well-formed and needs nothing outside itself: %j",
    (options) => {
      const file = fileWith(options);
      expect(xmlFaults(file)).toEqual([]);
      expect(file.match(foreign)).toBeNull();
    }
  );

  test("it has a role, a title and a description, and ids that begin with its name", () => {
    const root = parsed(fileWith(slides));
    const ids = [...root.querySelectorAll("[id]")].map(({id}) => id);
    const labels = ["aria-labelledby", "aria-describedby"].map((name) => root.getAttribute(name)!);
    expect(root.getAttribute("role")).toBe("img");
    expect(root.firstElementChild?.localName).toBe("title");
    expect(labels.map((id) => root.querySelector(`[id="${id}"]`)?.textContent)).not.toContain("");
    expect(ids.slice(0, 2)).toEqual(labels);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(root.id))).toBe(true);
  });

  test.each(everyWidth)("no text leaves it or stands on another: $profile, $width", (options) => {
    const root = parsed(fileWith(options));
    const bounds = textBounds(root);
    expect(outside(bounds, ...sizeOf(root))).toEqual([]);
    expect(overlaps(bounds)).toEqual([]);
  });

  test("a slide is 16 : 9, 1280 px wide", () => {
    const root = parsed(fileWith(slides));
    const [width, height] = sizeOf(root);
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["1280", "720"]);
    expect(width * 9).toBe(height * 16);
  });

  test.each(print)("print is $width points wide, in greys", (options) => {
    const root = parsed(fileWith(options));
    expect(root.getAttribute("width")).toBe(`${options.width}pt`);
    expect(root.getAttribute("height")).toMatch(/^\d+(\.\d+)?pt$/);
    expect(paintsOf(root).filter((paint) => !/^(#([\da-f]{2})\2\2|none)$/.test(paint))).toEqual([]);
  });

  test("its files have the same bytes on every run, of its data and of its element among other figures", () => {
    const document = newDocument();
    for (const options of [{profile: "web", width: 640} as const, print[0]!, slides]) {
      const figure = drawn(draw, {...options, document});
      expect(serialize(figure) === fileWith(options)).toBe(true);
      document.body.append(figure);
    }
  });
});

function sizeOf(root: Element): [number, number] {
  const [, , width, height] = root.getAttribute("viewBox")!.split(" ").map(Number);
  return [width!, height!];
}

/** Every colour that something is filled or drawn with. */
function paintsOf(root: Element): string[] {
  const all = [root, ...root.querySelectorAll("*")];
  return all.flatMap((element) => ["fill", "stroke"].flatMap((name) => element.getAttribute(name) ?? []));
}
