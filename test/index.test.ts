import {expect, test} from "vitest";
import {scopeOf} from "../src/components/cell/scope.js";
import * as index from "../src/index.js";
import {real, tirana} from "./support/real.js";

const exported: Record<string, unknown> = index;
const charts = ["forceRatio", "losses", "timeline"];
const others = new Set(["notebook", "Plot", "d3", "aq", "width"]);
const scope = Object.entries(scopeOf(real, {}, {width: 640})).filter(([name]) => !others.has(name));

test("a program knows charts and marks by the names that cells know", () => {
  const [drawn, shared] = [true, false].map((isChart) => scope.filter(([name]) => charts.includes(name) === isChart));
  expect(drawn!.map(([name]) => typeof exported[name])).toEqual(charts.map(() => "function"));
  expect(Object.fromEntries(shared!.map(([name]) => [name, exported[name]]))).toEqual(Object.fromEntries(shared!));
});

test("nothing is exported under two names", () => {
  expect(new Set(Object.values(exported)).size).toBe(Object.keys(exported).length);
});

test("measures have a namespace, in which the force ratio is none of the charts", () => {
  const [a, b] = index.viewOf(real).sides(tirana);
  expect(index.measures.forceRatio(a!, b!)).toMatchObject({low: null, high: 1.875});
});
