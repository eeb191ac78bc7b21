import {describe, expect} from "vitest";
import {profiles} from "../../src/charts/figure/profile.js";
import {test} from "../site/with-page.js";
import {difference} from "../support/difference.js";
import {fileOf} from "../support/draw.js";
import {madeUpFigures, realFigures, stateFigures, type Figure} from "../support/figures.js";
import {needs} from "../support/needs.js";
import {byResvg, renderers} from "../support/renderers.js";

const rows = (figures: readonly Figure[]) =>
  figures.flatMap(({name, draw}) => profiles.map((profile) => ({name, draw, profile})));
/** Small ones, in which each state of an amount and of a date is drawn. */
const states = [
  ...stateFigures,
  ...madeUpFigures.filter(({name}) => /rival|not-comparable|greek|fuzzy|bc-to-ad|one-day|centuries/.test(name))
];

describe("Chromium, resvg and librsvg draw a file in the same size, and alike but for antialiasing", () => {
  test.for([...rows(realFigures), ...states.map((figure) => ({...figure, profile: "web" as const}))])(
    "$name, $profile",
    async ({draw, profile}, {page}) => {
      needs("librsvg2-bin");
      // A slide as a projector shows it; drawn smaller, librsvg makes hairlines of thin lines.
      const file = fileOf(draw, {profile, width: profile === "slides" ? 1920 : undefined});
      const drawn = await Promise.all(
        Object.entries(renderers(page)).map(async ([name, render]) => ({name, picture: await render(file)}))
      );
      expect(new Set(drawn.map(({picture: {width, height}}) => `${width} × ${height}`)).size).toBe(1);
      for (const [index, a] of drawn.entries())
        for (const b of drawn.slice(index + 1)) {
          const {percent, blocks} = difference(a.picture, b.picture);
          expect(percent, `percent of pixels, ${a.name} and ${b.name}`).toBeLessThanOrEqual(1);
          expect(blocks, `blocks, ${a.name} and ${b.name}`).toBe(0);
        }
    }
  );
});

describe("a file that lacks one thing is found to differ, between two renderers", () => {
  const {draw} = realFigures.find(({name}) => name === "losses-liberation-of-tirana")!;
  const file = fileOf(draw);
  test.for([
    ["a word", "killed</tspan>", "</tspan>"],
    ["a letter", "killed</tspan>", "kiled</tspan>"],
    ["a bar", /<rect fill="#\w+" height="12" width="\d\d[^>]*\/>/, ""],
    ["an arrow's head", /<path [^>]*stroke-linejoin="miter"[^>]*\/>/, ""]
  ] as const)("%s", async ([, thing, other], {page}) => {
    const lacking = file.replace(thing, other);
    expect(lacking).not.toBe(file);
    const {Chromium} = renderers(page);
    expect(difference(await Chromium(file), await byResvg(lacking)).blocks).toBeGreaterThan(0);
    expect(difference(await Chromium(lacking), await byResvg(file)).blocks).toBeGreaterThan(0);
  });
});
