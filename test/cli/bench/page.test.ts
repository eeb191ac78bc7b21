import {expect, test} from "vitest";
import {pageMeasures, pageTable, type LineCost, type PageCost} from "../../../src/cli/bench/page.js";

const bare: PageCost = {painted: 600, live: 600, requests: 40, kilobytes: 200, shift: 0, longest: 20};
const slow = "60 ms, 10 Mbit/s";

/** The judgement of a measure where the overview has some costs and all others of the bare page. */
function judged(line: string, name: string, own: Partial<PageCost & Pick<LineCost, "editor" | "change">>): string {
  const {editor = 0, change = 0, ...cost} = own;
  const measures = pageMeasures([{line, overview: {...bare, ...cost}, bare, editor, change}]);
  const row = pageTable(measures)
    .split("\n")
    .find((row) => row.includes(` ${name}`))!;
  return row.split(/ {2,}/).slice(2).join("  ");
}

test.each<[line: string, name: string, own: Parameters<typeof judged>[2], row: string]>([
  ["loopback", "first figure painted", {painted: 480}, "480  600  × 0.800  ≤ × 0.8  yes"],
  ["loopback", "first figure painted", {painted: 490}, "490  600  × 0.817  ≤ × 0.8  no"],
  [slow, "first figure painted", {painted: 300}, "300  600  × 0.500  ≤ × 0.5  yes"],
  [slow, "first figure painted", {painted: 310}, "310  600  × 0.517  ≤ × 0.5  no"],
  [slow, "live figure answers", {live: 901}, "901  600  × 1.502  ≤ × 1.5  no"],
  [slow, "compressed kB", {kilobytes: 280}, "280  200  × 1.400  ≤ × 1.4  yes"],
  [slow, "requests", {requests: 41}, "41  40  × 1.025  ≤ × 1  no"],
  [slow, "from Edit to the editor", {editor: 2001}, "2001  –  –  ≤ 2000  no"],
  [slow, "layout shift", {shift: 0.001}, "0.001  –  –  ≤ 0  no"],
  [slow, "longest script on load", {longest: 40}, "40  20  × 2.000  ≤ × 2  yes"],
  [slow, "longest script on a change", {change: 41}, "41  20  × 2.050  ≤ × 2  no"]
])("on the line %s, %s of %j is judged beside the bare page", (line, name, own, row) => {
  expect(judged(line, name, own)).toBe(row);
});

test("the time to the editor is asked of the slow line alone", () => {
  const names = (line: string) =>
    pageMeasures([{line, overview: bare, bare, editor: 1, change: 1}]).map(({name}) => name);
  expect(names(slow).filter((name) => !names("loopback").includes(name))).toEqual(["from Edit to the editor, ms"]);
});
