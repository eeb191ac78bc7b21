import {describe, expect, test} from "vitest";
import {exchangeOf} from "../../src/charts/exchange.js";
import {losses} from "../../src/charts/losses.js";
import {forceRatio} from "../../src/charts/force-ratio.js";
import {drawn, wordsOf} from "../support/draw.js";
import {madeUp} from "../support/made-up.js";
import {campaign, real, tirana} from "../support/real.js";

const direction = [1, 2] as const;

describe("the exchange ratio stands first under the policy, then on every other basis", () => {
  test.each([
    ["infobox", "On the infobox", "1.12 : 1"],
    ["highest", "On the highest statements", "about 5.67 : 1"],
    ["lowest", "On the lowest statements", "1.12 : 1"],
    ["envelope", "On all statements together", "at least about 1.12 : 1"],
    [campaign, "On the text of “LANÇ counter-offensive in Albania (1944)”", "about 5.67 : 1"]
  ])("%s", (policy, label, value) => {
    const {rows} = exchangeOf(real, tirana, policy, direction);
    expect(rows[0]).toMatchObject({label, value});
    expect(rows[0]!.rival).toBeUndefined();
    expect(rows.slice(1, -1).every(({rival}) => rival)).toBe(true);
    expect(new Set(rows.map((row) => row.label)).size).toBe(rows.length);
    expect(rows.at(-1)!.label).toBe(`Per head of strength, on ${label.replace(/^On /, "")}`);
  });
});

test("in words each rival is taken together with what the policy rests on", () => {
  expect(exchangeOf(real, tirana, "infobox", direction).words).toBe(
    "1.12 on the infobox, about 1.12–5.67 with the text of “LANÇ counter-offensive in Albania (1944)”, at least 1.12 with the text of “Liberation of Tirana”"
  );
  expect(exchangeOf(real, tirana, "envelope", direction).words).toBe("at least about 1.12 on all statements together");
});

describe("of three sides two are compared, and the figure says which", () => {
  const sides = {Combatant3: "Third", Strength1: "100", Strength2: "200", Strength3: "400"};
  const lost = {Casualties1: "10 killed", Casualties2: "20 killed", Casualties3: "40 killed"};
  const made = madeUp({battle: {...sides, ...lost}});
  test.each([
    [[1, 2] as const, "0.5 : 1", "2 : 1"],
    [[1, 3] as const, "0.25 : 1", "4 : 1"],
    [[3, 2] as const, "2 : 1", "0.5 : 1"]
  ])("%j", (compared, ratio, exchange) => {
    const note = `Ratios compare side ${compared[0]} with side ${compared[1]}`;
    const force = wordsOf(drawn((options) => forceRatio(made, {...options, sides: compared})));
    expect(force).toContain(ratio);
    expect(force).toContain(note);
    const loss = wordsOf(drawn((options) => losses(made, {...options, sides: compared})));
    expect(loss).toContain(exchange);
    expect(loss).toContain(note);
  });

  test("a side that is not there throws", () => {
    expect(() => drawn((options) => losses(made, {...options, sides: [1, 4]}))).toThrow(
      "unknown side: 4; expected one of 1, 2, 3"
    );
  });
});
