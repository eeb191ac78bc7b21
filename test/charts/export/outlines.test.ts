import {describe, expect, test} from "vitest";
import {exportFigure} from "../../../src/charts/export/export-figure.js";
import {profiles} from "../../../src/charts/figure/profile.js";
import {fontFamily} from "../../../src/charts/text/text-width.js";
import {outline} from "../../../src/cli/figures/outline.js";
import {difference} from "../../support/difference.js";
import {fileOf, newDocument, parsed} from "../../support/draw.js";
import {madeUpFigures, realFigures} from "../../support/figures.js";
import {byResvg} from "../../support/renderers.js";

const chosen = madeUpFigures.filter(({name}) => /greek|rival|names-of-80|bc-to-ad|centuries|not-comparable/.test(name));
const figures = [
  ...realFigures.flatMap(({name, draw}) => profiles.map((profile) => ({name, draw, profile}))),
  ...chosen.map(({name, draw}) => ({name, draw, profile: "web" as const}))
];

describe("a figure with its text as outlines", {timeout: 30_000}, () => {
  test.each(figures)("is the same picture: $name, $profile", async ({draw, profile}) => {
    const file = fileOf(draw, {profile});
    const {file: outlined, kept} = await outline(file);
    expect(kept).toEqual([]);
    expect(outlined).not.toMatch(/<text|<tspan|font-/);
    const {percent, blocks} = difference(await byResvg(file), await byResvg(outlined));
    expect([percent < 0.5, blocks]).toEqual([true, 0]);
  });

  test("says its letters in its description, a line each, and the rest as the text does", async () => {
    for (const {draw} of realFigures) {
      const [text, outlines] = [parsed(fileOf(draw)), parsed((await outline(fileOf(draw))).file)];
      const lines = [...text.querySelectorAll("text")].map(({textContent}) => textContent.trim());
      const described = text.querySelector("desc")!.textContent;
      expect(outlines.querySelector("desc")!.textContent).toBe(
        `${described}\n\nThe words of the figure:\n${lines.join("\n")}`
      );
      const kinds = "rect, line, circle, title, metadata *";
      expect(outlines.querySelectorAll(kinds).length).toBe(text.querySelectorAll(kinds).length);
    }
  });
});

describe("a text as outlines is drawn where the text is", () => {
  test.each([
    `<text x="20" y="30">To 11 AV</text>`,
    `<text x="100" y="30" text-anchor="middle">middle</text>`,
    `<g text-anchor="end" font-size="20"><text x="190" y="30">at the end</text></g>`,
    `<text transform="translate(20,60)" y="0.32em" dy="-1em">in ems</text>`,
    `<text transform="rotate(20)" x="20" y="30" fill="red" opacity="0.5">turned</text>`,
    `<text x="20" y="30">\n  spaces\n   between   words </text>`,
    `<text x="20" y="30" xml:space="preserve"> spaces  kept </text>`,
    `<text x="20" y="30" xml:space="preserve"><tspan fill="red" font-weight="bold">bold</tspan><tspan> not</tspan></text>`,
    `<text x="100" y="30" text-anchor="end"><tspan>first</tspan><tspan x="180" dy="1.2em">second</tspan></text>`,
    `<text x="20" y="30"><tspan dx="10">moved <tspan font-size="20">within</tspan></tspan> and out</text>`,
    `<text x="20" y="30" stroke="red" stroke-width="2" paint-order="stroke">with an edge</text>`,
    `<text x="20" y="30">of \u2068חטיבה שבע\u2069 at 9</text>`,
    `<text x="20" y="30">Përmet ${"ë".normalize("NFD")} Ἀθῆναι Воронеж ≥ ⅓</text>`
  ])("%s", async (text) => {
    const file = small(text);
    const {file: outlined, kept} = await outline(file);
    expect(kept).toEqual([]);
    const {percent, blocks} = difference(await byResvg(file), await byResvg(outlined));
    expect([percent < 0.5, blocks]).toEqual([true, 0]);
  });
});

describe("a text stays text, and is told of, that the typeface cannot set", () => {
  test.each([
    ["of \u2068القدس\u2069", `<text y="20">of \u2068القدس\u2069</text>`],
    ["曹操", `<text y="20">曹操</text>`],
    // No letter of Unicode has both marks.
    ["x\u0308\u0301", `<text y="20">x\u0308\u0301</text>`],
    ["slanted", `<text y="20" font-style="italic">slanted</text>`],
    ["spread", `<text y="20" x="1 20 40">spread</text>`],
    ["in italics", `<g font-style="italic"><text y="20" font-family="${fontFamily}">in italics</text></g>`],
    ["along a path", `<text><textPath href="#path">along a path</textPath></text>`],
    ["small", `<text y="20" font-variant="small-caps">small</text>`],
    ["bolder", `<text y="20" font-weight="bolder">bolder</text>`],
    ["points", `<text y="20" font-size="24pt">points</text>`],
    ["percent", `<text y="20" x="50%">percent</text>`],
    ["styled", `<g style="letter-spacing: 3px"><text y="20">styled</text></g>`],
    ["monospaced", `<g font-family="monospace"><text y="20">monospaced</text></g>`],
    ["half", `<text y="20">ha<tspan letter-spacing="3">lf</tspan></text>`]
  ])("%s", async (words, text) => {
    const {file, kept} = await outline(small(`${text}<text y="40">plain</text>`));
    expect(kept).toEqual([words]);
    const figure = parsed(file);
    expect([...figure.querySelectorAll("text")].map(({textContent}) => textContent)).toEqual([words]);
    expect(figure.querySelector("desc")!.textContent).toBe("What is drawn.\n\nThe words of the figure:\nplain");
  });

  test("nor is what is not drawn drawn, or told of", async () => {
    const hidden = `<g display="none"><text y="20">hidden</text></g>`;
    const tip = `<text y="40"><title>A tip</title>seen</text>`;
    const {file, kept} = await outline(small(hidden + tip));
    expect(kept).toEqual([]);
    const figure = parsed(file);
    expect(figure.querySelector("desc")!.textContent).toBe("What is drawn.\n\nThe words of the figure:\nseen");
    expect(figure.querySelector("g > title")!.textContent).toBe("A tip");
    const without = (await outline(small(`<text y="40">seen</text>`))).file;
    expect(difference(await byResvg(file), await byResvg(without))).toEqual({percent: 0, blocks: 0});
  });

  test("a file without a description gets one", async () => {
    const {file} = await outline(small(`<text y="20">words</text>`).replace(/<desc>.*<\/desc>/, ""));
    expect(parsed(file).querySelector("desc")!.textContent).toBe("The words of the figure:\nwords");
  });

  test("whoever saves it is told", async () => {
    const {draw} = madeUpFigures.find(({name}) => name === "force-ratio/arabic-names")!;
    const {caution} = await exportFigure(draw, {document: newDocument(), text: "outlines", outline});
    expect(caution).toMatch(
      /^\d+ lines stay text, as Arimo lacks a letter or it is set in another typeface: “Force ratio: /
    );
  });
});

function small(text: string): string {
  const root = `xmlns="http://www.w3.org/2000/svg" width="200" height="80" font-size="12"`;
  return `<svg ${root} font-family="${fontFamily}"><title>Small</title><desc>What is drawn.</desc>${text}</svg>`;
}
