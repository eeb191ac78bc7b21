import {describe, expect, test} from "vitest";
import {fileOf, type Draw} from "../support/draw.js";
import {madeUpFigures, realFigures} from "../support/figures.js";

/** The figures are files beside this one, to be opened and looked at; `vitest -u` writes them anew. */
const matchesItsFile = async (name: string, draw: Draw, options = {}) =>
  expect(fileOf(draw, options)).toMatchFileSnapshot(`snapshots/${name}.svg`);

describe("figures look as reviewed", () => {
  test.each(realFigures)("$name, 640 px, light", ({name, draw}) => matchesItsFile(name, draw));

  test.each(madeUpFigures)("$name, 380 px", ({name, draw}) => matchesItsFile(name, draw, {width: 380}));

  test.each([380, 1200])("the timeline, %d px", (width) => {
    const {draw} = realFigures.find(({name}) => name === "timeline")!;
    return matchesItsFile(`timeline-${width}`, draw, {width});
  });

  test("the force ratio, dark", () => {
    const {draw} = realFigures.find(({name}) => name === "force-ratio")!;
    return matchesItsFile("force-ratio-dark", draw, {theme: "dark"});
  });
});
