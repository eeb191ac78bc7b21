import {DOMParser, parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {safeSvg} from "../../../src/components/cell/safe-svg.js";
import {serialize} from "../../../src/charts/export/serialize.js";
import {fileOf} from "../../support/draw.js";
import {real} from "../../support/real.js";
import {timeline} from "../../../src/charts/timeline/chart.js";

const document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
const tools = {DOMParser: DOMParser as unknown as typeof globalThis.DOMParser, document};

/** The inner of an SVG that is made safe. */
function safe(inner: string): string {
  return safeSvg(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`, tools).innerHTML;
}

test.each([
  "<script>alert(1)</script>",
  "<SCRIPT>alert(1)</SCRIPT>",
  '<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>',
  "<style>body {display: none}</style>",
  '<use href="https://example.com/x.svg#a"/>',
  '<image href="https://example.com/x.png"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<set attributeName="onclick" to="alert(1)"/>',
  '<a href="javascript:alert(1)"><text>a</text></a>',
  '<feImage href="https://example.com/x.png"/>',
  '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  '<object data="x"/>',
  '<pre data-cell="losses"><code>alert(1)</code></pre>'
])("what runs, loads, moves, links or styles is left out: %s", (inner) => {
  expect(safe(inner)).toBe("");
});

test.each([
  ["onload", "alert(1)"],
  ["onclick", "alert(1)"],
  ["style", "position: fixed"],
  ["class", "card"],
  ["data-cell", "losses"],
  ["href", "javascript:alert(1)"],
  ["xlink:href", "javascript:alert(1)"],
  ["src", "https://example.com/"],
  ["filter", "url(https://example.com/x)"],
  ["fill", "url(https://example.com/x)"],
  ["fill", "url(//example.com#a)"],
  ["fill", "u\\72l(https://example.com/x)"],
  ["fill", "image-set(url(https://example.com/x) 1x)"],
  ["clip-path", "URL(https://example.com/#a)"]
])("so is such an attribute: %s=%j", (name, value) => {
  expect(safe(`<rect xmlns:xlink="http://www.w3.org/1999/xlink" ${name}="${value}"/>`)).not.toContain(value);
});

test("ids stay apart from the page's, and references within the drawing hold", () => {
  const drawing = safe('<pattern id="a"><path d="M0,0L1,1"/></pattern><rect fill="url(#a)" aria-labelledby="a b"/>');
  expect(drawing).toContain('id="drawing-a"');
  expect(drawing).toContain('fill="url(#drawing-a)"');
  expect(drawing).toContain('aria-labelledby="drawing-a drawing-b"');
});

test("a figure of the notebook's is drawn as it was", () => {
  const file = fileOf((options) => timeline(real, options));
  const safeFile = serialize(safeSvg(file, tools));
  const plain = file.replaceAll(/(aria-\w+by|id)="/g, '$1="drawing-');
  expect(safeFile).toBe(plain);
});

const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

test.each([
  ["words", `<dc:title>A <b>b</b></dc:title>`, "<dc:title>A</dc:title>"],
  ["a script", `<script>alert(1)</script>`, ""],
  ["a term that is not known", `<dc:script>alert(1)</dc:script>`, ""],
  [
    "another attribute",
    `<dc:type onload="alert(1)" rdf:resource="https://a.example/"/>`,
    ' rdf:resource="https://a.example/"'
  ],
  ["an address that could run", `<dc:type rdf:resource="javascript:alert(1)"/>`, "<dc:type/>"]
])("what a drawing says of itself stays, and no more than that: %s", (_, inner, kept) => {
  const drawing = safeSvg(
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata><rdf:RDF ${rdf} ${dc}>${inner}</rdf:RDF></metadata></svg>`,
    tools
  );
  const file = serialize(drawing);
  expect(file).toContain(kept);
  expect(file).not.toMatch(/alert|script|onload|<b>/);
});

test("names within metadata mean what the standards say, whatever the drawing binds them to", () => {
  const bound =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/xhtml" xmlns:dc="http://www.w3.org/1999/xhtml"><dc:title>A</dc:title></rdf:RDF>';
  const drawing = safeSvg(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${bound}</metadata></svg>`, tools);
  expect(serialize(drawing)).toContain(dc);
  expect(serialize(drawing)).not.toContain("xhtml");
});

test.each(["", "no drawing", "<p>", "<html><body/></html>", "<script/>"])(
  "what is no drawing is refused: %j",
  (text) => {
    expect(() => safeSvg(text, tools)).toThrow(SyntaxError);
  }
);

test("a drawing that is too large is refused, by its elements and by its length", () => {
  expect(safe("<rect/>".repeat(20_000))).toContain("<rect");
  expect(() => safe("<rect/>".repeat(20_001))).toThrow("it has 20,001 elements, and a cell shows at most 20,000");
  expect(() => safe(`<path d="${"M0,0".repeat(750_000)}"/>`)).toThrow(/characters, and a cell shows at most 3,000,000/);
});

test("a drawing that defines words of its own is refused", () => {
  expect(() => safeSvg('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>', tools)).toThrow(SyntaxError);
});
