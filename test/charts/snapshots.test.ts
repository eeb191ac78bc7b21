import {existsSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {profiles} from "../../src/charts/figure/profile.js";
import {fileOf, type Draw} from "../support/draw.js";
import {madeUpFigures, realFigures} from "../support/figures.js";

/** The figures are files beside this one, to be opened and looked at; `vitest -u` writes them anew. */
const matchesItsFile = async (name: string, draw: Draw, options = {}) =>
  expect(fileOf(draw, options)).toMatchFileSnapshot(`snapshots/${name}.svg`);

describe("figures look as reviewed", () => {
  test.each(realFigures)("$name, web", ({name, draw}) => matchesItsFile(`real/${name}`, draw));

  test.each(madeUpFigures)("$name, 380 px", ({name, draw}) => matchesItsFile(name, draw, {width: 380}));

  test.each(profiles)("the timeline, %s", (profile) =>
    matchesItsFile(`real/timeline-${profile}`, real("timeline"), {profile})
  );

  test.each([380, 1200])("the timeline, %d px", (width) =>
    matchesItsFile(`real/timeline-${width}`, real("timeline"), {width})
  );

  test("the force ratio, dark", () => matchesItsFile("real/force-ratio-dark", real("force-ratio"), {theme: "dark"}));
});

test("the README's pictures are snapshots", () => {
  const pictures = [...readFileSync("README.md", "utf8").matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path!);
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
});

function real(figure: string): Draw {
  return realFigures.find(({name}) => name === figure)!.draw;
}
