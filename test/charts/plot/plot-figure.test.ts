import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {intervalX} from "../../../src/charts/marks/interval-x.js";
import {plotFigure, type PlotFigure} from "../../../src/charts/plot/plot-figure.js";
import {profiles} from "../../../src/charts/figure/profile.js";
import {svg} from "../../../src/charts/svg/svg.js";
import {themeOf} from "../../../src/charts/figure/theme.js";
import {drawn, fileOf, newDocument, parsed, wordsOf} from "../../support/draw.js";

const sieges = [
  {x: 1, y: 2, siege: "Mill", address: "https://wiki.example"},
  {x: 3, y: 1, siege: "Fort", address: "javascript:ran=1"}
];
const figure = (plot: PlotFigure["plot"], own: Partial<PlotFigure> = {}) =>
  plotFigure({name: "the sieges", description: "Two sieges.", plot, ...own});
const dots = (options: Plot.PlotOptions, dot: Plot.DotOptions = {}): PlotFigure["plot"] => {
  return ({document, width}) =>
    Plot.plot({...options, document, width, marks: [Plot.dot(sieges, {x: "x", y: "y", ...dot}), options.marks]});
};
const marked = dots({marks: [Plot.link([0], {x1: 1, x2: 3, y1: 2, y2: 1, markerEnd: "arrow", clip: true})]});
/** A drawing that says what it is given. */
const markup =
  (inner: string): PlotFigure["plot"] =>
  ({document}) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("height", "20");
    svg.innerHTML = inner.replace(/<(\w+)([^<>]*)\/>/g, "<$1$2></$1>");
    return svg;
  };

describe("two files of one chart are the same bytes", () => {
  test.each(profiles)("%s", (profile) =>
    expect(fileOf(figure(marked), {profile})).toBe(fileOf(figure(marked), {profile}))
  );
});

test.each(["light", "dark"] as const)("what is hollow or unknown in a mark is of the theme: %s", (theme) => {
  const plot: PlotFigure["plot"] = ({document, width}) =>
    Plot.plot({document, width, marks: [intervalX([{}], {x1: "low", x2: "high", y: () => "unknown", fill: "red"})]});
  const file = fileOf(figure(plot), {theme});
  const {background, ink} = themeOf(theme);
  expect(file).toMatch(new RegExp(`<rect fill="${background}" [^>]*stroke="red"`));
  expect(file).toMatch(new RegExp(`<text fill="${ink}"[^>]*>\\?</text>`));
});

test("ids are the figure's name and a running number, and what refers to them follows", () => {
  const file = fileOf(figure(marked));
  const ids = [...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  expect(ids.sort()).toEqual(["", "-1", "-2", "-description", "-title"].map((ending) => `the-sieges${ending}`));
  const references = [...file.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
  expect(references.sort()).toEqual(["the-sieges-1", "the-sieges-2"]);
});

test("ids of a legend's keys are the figure's own, as those of drawings are", () => {
  const key = {
    label: "from west to east",
    draw: () => [
      svg("defs", {}, [svg("linearGradient", {id: "ramp"}, [svg("stop", {"stop-color": "red"})])]),
      svg("rect", {width: 42, height: 12, fill: "url(#ramp)"})
    ]
  };
  const file = fileOf(figure(dots({}), {legend: [key]}));
  expect(file).toContain('<linearGradient id="the-sieges-1">');
  expect(file).toContain('<rect fill="url(#the-sieges-1)" height="12" width="42"/>');
});

test("a chart is handed what it draws with, and nothing of the figure's own", () => {
  let given: object = {};
  drawn(
    figure((layout) => {
      given = layout;
      return dots({})(layout);
    })
  );
  expect(Object.keys(given).sort()).toEqual(["document", "interactive", "theme", "width"]);
});

describe("of a drawing, what runs, links or loads is left out, in every profile", () => {
  const circle = '<circle r="5"/>';
  test.each([
    [`<a href="https://wiki.example">${circle}</a>`, circle],
    [`<a xlink:href="javascript:ran=1"><a>${circle}</a></a>`, circle],
    [`<script>ran=1</script>${circle}`, circle],
    [`<image href="https://wiki.example/x.png"/>${circle}`, circle],
    [`<foreignObject><p>words</p></foreignObject>${circle}`, circle],
    [`<set attributeName="href" to="javascript:ran=1"/>${circle}`, circle],
    ['<circle r="5" onclick="ran=1"/>', circle],
    ['<use href="https://wiki.example/x.svg#a"/>', "<use/>"],
    ['<g id="a"/><use xlink:href="#a"/>', '<g id="the-sieges-1"/><use href="#the-sieges-1"/>'],
    ['<circle fill="url(https://wiki.example/x.svg#a)" r="5"/>', circle],
    ['<circle fill="\\75rl(https://wiki.example)" r="5"/>', circle]
  ])("%s", (inner, left) => {
    for (const profile of profiles) {
      const file = fileOf(figure(markup(inner)), {profile}).replace(/\s*\n\s*/g, "");
      expect(file).toMatch(new RegExp(`<svg [^>]*height="20"[^>]*>${left.replace(/[()?]/g, "\\$&")}</svg>`));
    }
  });

  test("links of Plot's own", () => {
    const file = fileOf(figure(dots({}, {href: "address"})));
    expect(file).not.toMatch(/href|javascript|<a/);
    expect(parsed(file).querySelectorAll("circle")).toHaveLength(2);
  });
});

describe("a style becomes attributes, where SVG has them", () => {
  test.each([
    ["fill: red; STROKE:blue", 'fill="red" r="5" stroke="blue"'],
    ["opacity: 0.5 !important", 'opacity="0.5" r="5"'],
    ["mix-blend-mode: multiply", 'r="5"'],
    ["fill: url(https://wiki.example)", 'r="5"'],
    ["fill", 'r="5"']
  ])("%s", (style, attributes) =>
    expect(fileOf(figure(markup(`<circle r="5" style="${style}"/>`)))).toContain(`<circle ${attributes}/>`)
  );
});

describe("what Plot sets around a drawing becomes the figure's own", () => {
  const around = dots(
    {title: "Sieges", subtitle: "of two", caption: "Made up.", color: {legend: true}},
    {fill: "siege"}
  );

  test("title, subtitle, caption and the keys of a colour legend", () => {
    const root = drawn(figure(around));
    expect(root.querySelector("title")!.textContent).toBe("Sieges");
    for (const words of ["Sieges", "of two", "Made up.", "Mill", "Fort"]) expect(wordsOf(root)).toContain(words);
    const keys = [...root.querySelectorAll('rect[width="16"]')].map((key) => key.getAttribute("fill"));
    expect(keys).toEqual(["#4269d0", "#efb118"]);
    expect(root.querySelectorAll("circle")).toHaveLength(2);
  });

  test("but for what is given", () => {
    const words = wordsOf(drawn(figure(around, {title: "Mine", subtitle: "", notes: ["Noted."]})));
    expect(words).toContain("Mine");
    expect(words).toContain("Noted.");
    expect(words).not.toMatch(/Sieges|of two|Made up/);
  });

  test("without any, the title is the name", () =>
    expect(drawn(figure(dots({}))).querySelector("title")!.textContent).toBe("the sieges"));
});

describe("Plot's legends are drawn in the figure, in its theme's colours", () => {
  const ramped = (color: Plot.ScaleOptions) =>
    dots({color: {legend: true, label: "losses", ...color}}, {fill: "x", r: 5});

  test("the ramp of a continuous scale is a gradient of its colours, with its ticks and its label", () => {
    const file = fileOf(figure(ramped({scheme: "greys"})), {theme: "dark"});
    const root = parsed(file);
    const stops = [...root.querySelectorAll("stop")].map((stop) => stop.getAttribute("stop-color"));
    expect([stops.length, stops[0], stops.at(-1)]).toEqual([26, "#ffffff", "#000000"]);
    expect(file).toContain('fill="url(#the-sieges-1)"');
    expect(file).not.toMatch(/<image|currentColor|style/);
    const [ramp] = [...root.querySelectorAll("svg")];
    expect(wordsOf(ramp!)).toBe("1.0 1.5 2.0 2.5 3.0 losses");
  });

  test("the ramp of a scale of opacity has the ink of the marks that it is for", () => {
    const opacity = dots({opacity: {legend: true, domain: [0, 3]}}, {fill: "currentColor", fillOpacity: "x"});
    const {ink} = themeOf("dark");
    const stops = [...parsed(fileOf(figure(opacity), {theme: "dark"})).querySelectorAll("stop")];
    expect(new Set(stops.map((stop) => stop.getAttribute("stop-color")))).toEqual(new Set([ink]));
    expect(stops[0]!.getAttribute("stop-opacity")).toBe("0");
  });

  test("the ticks and images of a drawing of one's own stay where they are", () => {
    const own = `<g class="tick" transform="translate(0,40.5)"/><g class="tick" transform="translate(10.5,3)"/>`;
    const file = fileOf(figure(markup(own)));
    for (const place of ["translate(0,40.5)", "translate(10.5,3)"]) expect(file).toContain(`transform="${place}"`);
  });

  test("a legend on its own is a drawing", () => {
    const alone: PlotFigure["plot"] = ({document}) =>
      Plot.legend({color: {type: "linear", domain: [0, 10]}, document} as unknown as Plot.LegendOptions) as Element;
    expect(parsed(fileOf(figure(alone))).querySelectorAll("stop")).toHaveLength(26);
  });

  test.each<[string, Plot.ScaleOptions, string]>([
    ["diverging", {type: "diverging", pivot: 2}, "1.0 1.5 2.0 2.5 3.0 losses"],
    ["log", {type: "log", domain: [1, 100]}, "1 10 100 losses"],
    ["threshold", {type: "threshold", domain: [2], range: ["#aaa", "#333"]}, "2 losses"]
  ])("of a scale that is %s too", (_, color, words) => {
    const [ramp] = [...drawn(figure(ramped(color))).querySelectorAll("svg")];
    expect(wordsOf(ramp!)).toBe(words);
    expect(ramp!.querySelectorAll("image")).toHaveLength(0);
  });

  test("symbols stand in keys, in the figure's ink where they have no colour of their own", () => {
    const root = drawn(figure(dots({symbol: {legend: true}}, {symbol: "siege"})), {theme: "dark"});
    const keys = [...root.querySelectorAll('path[transform="translate(8,7)"]')];
    expect(keys.map((key) => [key.getAttribute("fill"), key.getAttribute("stroke")])).toEqual([
      ["none", themeOf("dark").ink],
      ["none", themeOf("dark").ink]
    ]);
    expect(new Set(keys.map((key) => key.getAttribute("d"))).size).toBe(2);
    for (const word of ["Mill", "Fort"]) expect(wordsOf(root)).toContain(word);
  });

  test("a swatch keeps to the theme, and reaches out for nothing", () => {
    const range = ["currentColor", "url(https://wiki.example/x.svg#a)"];
    const file = fileOf(figure(dots({color: {legend: true, domain: ["Mill", "Fort"], range}}, {fill: "siege"})), {
      theme: "dark"
    });
    expect(file).not.toMatch(/currentColor|wiki\.example/);
    expect(file).toContain(`<rect fill="${themeOf("dark").ink}" height="12" width="16"`);
  });

  test.each([1, 2])("a ramp's ticks stand on whole pixels, on a screen of %d pixels for each", (devicePixelRatio) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "window");
    Object.defineProperty(globalThis, "window", {value: {devicePixelRatio}, configurable: true});
    try {
      const [ramp] = [
        ...drawn(figure(ramped({type: "threshold", domain: [2], range: ["#aaa", "#333"]}))).querySelectorAll("svg")
      ];
      const ticks = [...ramp!.querySelectorAll("g[transform]")].map((tick) => tick.getAttribute("transform"));
      expect(ticks).toContain("translate(120,0)");
      expect(ticks.join("")).not.toMatch(/\.5/);
    } finally {
      if (before) Object.defineProperty(globalThis, "window", before);
      else delete (globalThis as {window?: unknown}).window;
    }
  });

  test("a figure that is drawn for another's plot leaves the other its legend", () => {
    const inner = figure(ramped({}));
    const outer: PlotFigure["plot"] = (layout) => {
      drawn(inner, {document: layout.document});
      return ramped({})(layout);
    };
    expect(parsed(fileOf(figure(outer))).querySelectorAll("stop")).toHaveLength(26);
  });

  test("a document makes its own canvases again afterwards, in its own way", () => {
    const special = newDocument();
    const own = special.createElement.bind(special);
    special.createElement = own;
    drawn(figure(ramped({})), {document: special});
    expect(special.createElement).toBe(own);
    const document = newDocument();
    drawn(figure(ramped({})), {document});
    expect(Object.hasOwn(document, "createElement")).toBe(false);
  });
});

describe("what no figure can be made of is told", () => {
  test.each<[string, PlotFigure["plot"], string]>([
    [
      "a drawing without a height",
      ({document}) => document.createElementNS("http://www.w3.org/2000/svg", "svg"),
      "plot: a drawing without a height"
    ],
    ["another element", ({document}) => document.createElement("p"), "plot: a p; expected an svg or a figure"]
  ])("%s", (_, plot, message) => {
    expect(() => drawn(figure(plot))).toThrow(TypeError);
    expect(() => drawn(figure(plot))).toThrow(message);
  });
});
