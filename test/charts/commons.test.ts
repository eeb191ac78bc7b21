import {describe, expect, test} from "vitest";
import {fileOf, parsed} from "../support/draw.js";
import {madeUpFigures, realFigures} from "../support/figures.js";

/**
 * What librsvg draws and the filter of Wikimedia Commons' uploads lets through: elements of SVG that neither run, link nor load
 * anything, and metadata in the namespaces that the filter knows (MediaWiki's `UploadVerification::checkSvgScriptCallback`).
 */
const elements = new Set([
  ..."svg title desc metadata g rect circle line path text tspan clipPath".split(" "),
  ..."rdf:RDF cc:Work cc:Agent cc:license".split(" "),
  ..."dc:format dc:type dc:title dc:creator dc:date dc:source dc:contributor dc:description dc:rights".split(" ")
]);
const attributes = new Set([
  ..."xmlns xmlns:rdf xmlns:cc xmlns:dc rdf:about rdf:resource xml:space".split(" "),
  ..."id role aria-labelledby aria-describedby width height viewBox overflow transform clip-path".split(" "),
  ..."x y x1 x2 y1 y2 cx cy r rx d points".split(" "),
  ..."fill stroke stroke-width stroke-dasharray stroke-linejoin stroke-linecap stroke-miterlimit".split(" "),
  ..."font-family font-size font-weight font-variant text-anchor text-rendering".split(" ")
]);
const namespaces = new Set([
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://creativecommons.org/ns#",
  "http://purl.org/dc/elements/1.1/"
]);
const address = /^(https?:)?\/\/|^data:/;

describe.each([...realFigures, ...madeUpFigures])("$name is what Wikimedia Commons takes", ({draw}) => {
  const file = fileOf(draw, {profile: "commons"});
  const root = parsed(file);
  const all = [root, ...root.querySelectorAll("*")];
  const written = all.flatMap((element) => [...element.attributes].map(({name, value}) => ({element, name, value})));

  test("elements and attributes that it knows, which run, link and load nothing", () => {
    expect(
      strange(
        all.map(({tagName}) => tagName),
        elements
      )
    ).toEqual([]);
    expect(
      strange(
        written.map(({name}) => name),
        attributes
      )
    ).toEqual([]);
    const named = written.filter(({name}) => name.startsWith("xmlns")).map(({value}) => value);
    expect(strange(named, namespaces)).toEqual([]);
    const loading = written.filter(({name, value}) => address.test(value) && !/^xmlns|^rdf:resource$/.test(name));
    expect(loading.map(({name, value}) => [name, value])).toEqual([]);
  });

  test("a rectangle behind all that is drawn, in place of a background that it would strip", () => {
    const drawing = [...root.children].filter(({tagName}) => !["title", "desc", "metadata"].includes(tagName));
    const [, , width, height] = root.getAttribute("viewBox")!.split(" ");
    const background = drawing[0]!;
    expect(background.tagName).toBe("rect");
    expect(["width", "height", "fill"].map((name) => background.getAttribute(name))).toEqual([
      width,
      height,
      "#ffffff"
    ]);
  });

  test("text as text in a font that it has, in less than a megabyte", () => {
    const fonts = written.filter(({name}) => name === "font-family");
    expect(fonts.map(({element, value}) => [element === root, value.split(",")[0]])).toEqual([
      [true, "Liberation Sans"]
    ]);
    expect(root.querySelectorAll("text").length).toBeGreaterThan(0);
    expect(Buffer.byteLength(file)).toBeLessThan(1e6);
  });
});

function strange(found: readonly string[], known: ReadonlySet<string>): string[] {
  return [...new Set(found)].filter((name) => !known.has(name));
}
