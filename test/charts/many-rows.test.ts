import {describe, expect, test} from "vitest";
import {losses} from "../../src/charts/losses/chart.js";
import {newDocument} from "../support/draw.js";
import {battle} from "../support/made-up.js";

const each = (n: number, what: string) => Array.from({length: n}, (_, index) => `${index + 1} ${what}`).join(", ");

describe("of very many losses the first hundred of a side are drawn, sums always, the rest is counted and in the data", () => {
  test.each([
    ["things", {Casualties1: each(100, "tanks")}, "Things", 100, null],
    ["more things", {Casualties1: each(1200, "tanks")}, "Things", 1200, "Not drawn: 1,100 more, "],
    [
      "of both sides",
      {Casualties1: each(150, "tanks"), Casualties2: each(102, "guns")},
      "Things",
      252,
      "Not drawn: 52 more, "
    ],
    ["people", {Casualties1: `10 killed, ${each(150, "deserted")}`}, "People", 152 + 1, "Not drawn: 51 more, "]
  ])("%s", (_, fields, panel, rows, line) => {
    const {content, root} = losses.figure(battle(fields), {document: newDocument()});
    const {lines = []} = content.panels.find(({heading}) => heading === panel)!;
    expect(lines.slice(1)).toEqual(line === null ? [] : [expect.stringContaining(line)]);
    expect(content.rows().filter((row) => row.panel === panel)).toHaveLength(rows);
    expect(JSON.stringify(root)).toContain(panel);
  });

  test("the sum stands below them", () => {
    const {content} = losses.figure(battle({Casualties1: `10 killed, ${each(150, "deserted")}`}), {
      document: newDocument()
    });
    const people = content.rows().filter(({panel, side}) => panel === "People" && side === 1);
    expect(people.at(-1)).toMatchObject({label: "casualties", words: "10"});
    expect(content.description).toMatch(/North casualties 10/);
  });
});
