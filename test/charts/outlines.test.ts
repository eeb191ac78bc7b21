import {describe, expect, test} from "vitest";
import {profiles} from "../../src/charts/profile.js";
import {outline} from "../../src/cli/figures/outline.js";
import {difference} from "../support/difference.js";
import {fileOf, parsed} from "../support/draw.js";
import {madeUpFigures, realFigures} from "../support/figures.js";
import {byResvg} from "../support/renderers.js";

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
