import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {charts} from "../../../src/charts/catalogue.js";
import type {Schema} from "../../../src/charts/options/option.js";
import {
  datePolicies,
  engagementsWithLosses,
  policies,
  strengthPolicies
} from "../../../src/components/inputs/choice.js";
import {battle} from "../../support/made-up.js";
import {campaign, real, tirana} from "../../support/real.js";

type ChartName = keyof typeof charts;

/** The options that a page lets a reader choose. */
function chosenOn(page: string): [ChartName, string][] {
  const text = readFileSync(`src/${page}.md`, "utf8");
  return [...text.matchAll(/\bchoice\((\w+), "(\w+)"/g)].map(([, chart, option]) => [chart as ChartName, option!]);
}

test.each<[string, ChartName]>([
  ["force-ratios", "forceRatio"],
  ["losses", "losses"],
  ["timeline", "timeline"]
])("the page %s has a choice for each option of its chart that has a label, and its cell takes it", (page, name) => {
  const labelled = Object.entries<Schema[string]>(charts[name].options).flatMap(([option, {label}]) =>
    label === undefined ? [] : [[name, option] as [ChartName, string]]
  );
  const sorted = (choices: [ChartName, string][]) => choices.map(String).sort();
  expect(sorted(chosenOn(page))).toEqual(sorted(labelled));
  const cell = new RegExp(`^${name}\\(notebook, \\{(.*)\\}\\);$`, "m").exec(
    readFileSync(`src/${page}.md`, "utf8")
  )![1]!;
  expect(cell.split(", ")).toEqual(expect.arrayContaining(labelled.map(([, option]) => option)));
});

test("the page of an engagement has a choice of its policy", () => {
  expect(chosenOn("engagements/[slug]")).toEqual([["losses", "policy"]]);
});

describe("what the notebook leaves to choose", () => {
  const claimed = battle({Strength1: "1,000", Casualties1: "10 killed"}, [
    {kind: "strength", side: 1, amount: "2,000", article: "other"}
  ]);
  const general = ["infobox", "envelope", "highest", "lowest"];
  const alone = ["infobox"];
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ["an engagement's policies, with each rival article", policies(real, tirana), [...general, campaign, tirana]],
    ["the infobox alone where nothing rivals it", strengthPolicies(real), alone],
    ["policies of strengths", strengthPolicies(claimed), [...general, "other"]],
    ["policies of dates", datePolicies(real), alone],
    ["engagements with losses, the battles first", engagementsWithLosses(real), [tirana, campaign]]
  ])("%s", (_, choices, values) => expect(Object.keys(choices)).toEqual(values));

  test("it reads as the option does, or says that there is no choice", () => {
    expect(policies(real, tirana)).toMatchObject(charts.losses.options.policy.values);
    expect(Object.values(datePolicies(real))).toEqual(["infobox; no claim rivals it"]);
  });
});
