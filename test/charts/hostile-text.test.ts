import {csvParse} from "d3";
import {describe, expect, test} from "vitest";
import {exportFigure} from "../../src/charts/export/export-figure.js";
import {profiles} from "../../src/charts/figure/profile.js";
import {fileOf, newDocument, parsed} from "../support/draw.js";
import {harmless, hostile, hostileFigures, hostileOptions} from "../support/hostile.js";
import {xmlFaults} from "../support/xml-faults.js";

const rows = hostileFigures.flatMap(({name, draw}) => profiles.map((profile) => ({name, draw, profile})));
const known = new Set("svg title desc metadata g rect circle line path text tspan".split(" "));

describe.each(rows)("whatever a text says, it is text: $name, $profile", ({draw, profile}) => {
  test.each([
    ["of the data", {}],
    ["of the options", hostileOptions]
  ])("%s", (_, options) => {
    const file = fileOf(draw, {...options, profile});
    const root = parsed(file);
    const strange = [...root.querySelectorAll("*")].filter(
      ({tagName}) => !known.has(tagName) && !tagName.includes(":")
    );
    expect(xmlFaults(file)).toEqual([]);
    expect(strange.map(({tagName}) => tagName)).toEqual([]);
    const names = [...root.querySelectorAll("*")].flatMap(({attributes}) => [...attributes].map(({name}) => name));
    expect(names.filter((name) => /^on|href|src/.test(name))).toEqual([]);
    expect(file).not.toContain("]]>");
    expect(root.querySelector("title")!.textContent).toContain(harmless);
    const lines = [...root.querySelectorAll("text")].map(({textContent}) => textContent);
    expect(lines.join("").replace(/\s/g, "")).toContain(
      '<script>ran=1</script>]]>&&amp;&nbsp;"><imgsrc=xonerror=ran=1>'
    );
  });

  test("in the metadata", () => {
    const root = parsed(fileOf(draw, {...hostileOptions, profile}));
    const said = (name: string) => [...root.getElementsByTagName(name)].map(({textContent}) => textContent.trim());
    expect(said("dc:title")).toEqual([harmless, harmless]);
    expect(said("cc:Agent")).toEqual([harmless]);
    expect(said("dc:contributor")).toEqual([harmless]);
    expect(said("dc:date")).toEqual([harmless]);
    expect(said("dc:source")[0]).toContain(`https://wiki.example/${harmless}`);
    expect(said("dc:rights")).toEqual([`CC BY 4.0 ${harmless}`]);
  });
});

test.each(hostileFigures)("the data behind $name hold it as a cell", async ({draw}) => {
  const {body} = await exportFigure(draw, {format: "csv", document: newDocument()});
  const cells = csvParse(String(body)).map((row) => Object.values(row).join("\n"));
  expect(cells.length).toBeGreaterThan(0);
  for (const row of cells) expect(row).toContain(hostile);
});
