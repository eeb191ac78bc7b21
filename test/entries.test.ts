import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {sharedNames} from "../src/components/cell/scope.js";

const entries = ["src/index.ts", "src/reading/index.ts", "src/model/index.ts", "src/charts/index.ts"];

test.each(entries)("%s names all that it exports", (entry) => {
  expect(readFileSync(entry, "utf8")).not.toMatch(/export (?:type )?\*/);
});

describe("the package's own entry has what the others have, types too, and nothing else", () => {
  test.each(["reading", "model", "charts"])("%s", (part) => {
    const [list] = new RegExp(`export \\{[^}]*\\} from "./${part}/index.js"`).exec(
      readFileSync("src/index.ts", "utf8")
    )!;
    expect(namesIn(list)).toEqual(namesIn(readFileSync(`src/${part}/index.ts`, "utf8")));
  });
});

test("the package's charts and marks have the names that cells know, and Plot, d3, Arquero and the page's own are the cell's", async () => {
  const others = ["notebook", "Plot", "d3", "aq", "width"];
  const charts = Object.keys(await import("../src/charts/index.js"));
  expect(charts).toEqual(expect.arrayContaining(sharedNames.filter((name) => !others.includes(name))));
});

/** The names that a module's text exports, in alphabetical order, types marked as such. */
function namesIn(text: string): string[] {
  const exported = [...text.matchAll(/^export (type )?\{([^}]*)\}|^export const (\w+)/gm)];
  const names = exported.flatMap(([, type = "", list = "", constant = ""]) =>
    [...list.split(","), constant].map((name) => name.trim()).flatMap((name) => (name ? [type + name] : []))
  );
  return names.sort();
}
