import {describe, expect, test} from "vitest";
import {forceRatio} from "../../../src/charts/force-ratio/chart.js";
import {isolate} from "../../../src/charts/svg/svg.js";
import {drawn} from "../../support/draw.js";
import {battle} from "../../support/made-up.js";

describe("words from right to left are isolated, marked here by brackets", () => {
  test.each([
    ["LANÇ 15,000", "LANÇ 15,000"],
    ["الأيوبيون 15,000", "[الأيوبيون] 15,000"],
    ["مملكة بيت المقدس 8,000 / الأيوبيون", "[مملكة بيت المقدس] 8,000 / [الأيوبيون]"],
    ["← צה״ל stronger", "← [צה״ל] stronger"],
    ["“بيت-المقدس”", "“[بيت-المقدس]”"],
    ["Red \u202earmy 1,500", "Red army 1,500"],
    ["Red \u2067army 1,500", "Red army 1,500"]
  ])("%s", (line, isolated) =>
    expect(isolate(line).replaceAll("\u2068", "[").replaceAll("\u2069", "]")).toBe(isolated)
  );
});

test("in a figure, wherever such a name is drawn", () => {
  const name = "الأيوبيون";
  const made = battle({Combatant1: name, Strength1: "5,000", Strength2: "4,000"});
  const texts = [...drawn((options) => forceRatio(made, options)).querySelectorAll("text")];
  const naming = texts.map(({textContent}) => textContent).filter((text) => text.includes(name));
  expect(naming.length).toBeGreaterThan(3);
  expect(naming.filter((text) => !text.includes(`\u2068${name}\u2069`))).toEqual([]);
});

test("long lines of spaces cost no more time than their length", () => {
  const line = `م${" ".repeat(200_000)}`.repeat(2);
  expect(isolate(line)).toHaveLength(line.length + 2);
});
