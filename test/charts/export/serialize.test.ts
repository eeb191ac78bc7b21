import {describe, expect, test} from "vitest";
import {serialize} from "../../../src/charts/export/serialize.js";
import {printed, svg, type Attributes, type Shape} from "../../../src/charts/svg/svg.js";
import {elementsOf, parsed} from "../../support/draw.js";
import {xmlFaults} from "../../support/xml-faults.js";

/** The file of a shape, which that of its element must equal. */
const fileOf = (shape: Shape) => {
  const [element] = elementsOf([shape]);
  expect(serialize(element!)).toBe(serialize(shape));
  return serialize(shape);
};
const written = (...made: Parameters<typeof svg>) =>
  fileOf(svg(...made))
    .split("\n")
    .slice(1, -1)
    .join("\n");

test("a file begins with its declaration, names its namespace and ends with a line break", () => {
  expect(fileOf(svg("svg"))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>\n'
  );
});

test.each([
  [1 / 3, "0.33"],
  [2, "2"],
  [-0.001, "0"],
  ["as it is 0.3333", "as it is 0.3333"]
])("%j is printed %j", (value, text) => expect(printed(value)).toBe(text));

describe("attributes", () => {
  test.each<[string, Attributes, string]>([
    ["in alphabetical order", {y: 1, fill: "red", x: 2}, 'fill="red" x="2" y="1"'],
    ["not stated are left out", {x: null, y: undefined, r: 0}, 'r="0"'],
    ["of geometry to two decimals", {d: "M1.23456,-0.00001L2.5,3e1"}, 'd="M1.23,0L2.5,3e1"'],
    ["of words as they are", {"aria-label": "1.23456"}, 'aria-label="1.23456"'],
    ["escaped", {fill: `a"b<c>d&e'`}, `fill="a&quot;b&lt;c&gt;d&amp;e'"`],
    ["that act are left out", {onclick: "alert(1)", class: "plot", x: 1}, 'x="1"']
  ])("%s", (_, attributes, text) =>
    expect(written("rect", attributes)).toBe(`<rect xmlns="http://www.w3.org/2000/svg" ${text}/>`)
  );
});

describe("text is text, whatever it says", () => {
  test.each([
    "<script>alert(1)</script>",
    "]]>",
    "a & b &amp; &nbsp;",
    `"><img onerror=x>`,
    "<!-- -->",
    "<![CDATA[x]]>",
    "<?x y?>",
    "\u2028 LANÇ 𝄞 \u00a0"
  ])("%j", (text) => {
    const file = fileOf(svg("svg", {"aria-label": text}, [svg("text", {}, [text])]));
    const root = parsed(file);
    expect(xmlFaults(file)).toEqual([]);
    expect(root.querySelector("text")?.textContent).toBe(text);
    expect(root.querySelectorAll("*")).toHaveLength(1);
    expect([...root.attributes].map(({name}) => name)).toEqual(["xmlns", "aria-label"]);
  });

  test("control characters, which XML has not, become the replacement character", () => {
    expect(written("text", {}, ["a\u0000b\u000bc\ud800d\ufffe"])).toContain(">a\ufffdb\ufffdc\ufffdd\ufffd</text>");
  });
});

test("elements are indented, text and its spans stay in one line", () => {
  const spans = [svg("tspan", {}, ["a "]), svg("tspan", {}, ["b"])];
  expect(written("g", {}, [svg("g", {}, [null, svg("rect")]), svg("text", {}, spans)])).toBe(
    `<g xmlns="http://www.w3.org/2000/svg">
  <g>
    <rect/>
  </g>
  <text><tspan>a </tspan><tspan>b</tspan></text>
</g>`
  );
});
