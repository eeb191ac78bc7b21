import {charts} from "../../charts/catalogue.js";
import {figureOptions, wordOptions} from "../../charts/figure/options.js";
import {accepts, expectedOf, type Kind, type Option, type Schema} from "../../charts/options/option.js";
import {tableOf} from "../terminal.js";
import {UsageError} from "../faults.js";

/** Options that the command takes of charts, by their names; what is not asked for is the chart's default. */
export type Choices = Readonly<Record<string, unknown>>;

/** Of a chart, all but the engagement, which `--only` names; of every figure, what does not depend on its profile. */
const sections: readonly [heading: string, Schema][] = [
  ["every figure", {theme: figureOptions.theme, ...wordOptions}],
  ...Object.values(charts).map(({name, options}) => [name, ownOf(options)] as [string, Schema])
];

function ownOf(options: Schema): Schema {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== "engagement"));
}

/** The names of the command's options that are those of charts. */
export const optionNames: readonly string[] = [...new Set(sections.flatMap(([, options]) => Object.keys(options)))];

/** How the command writes values that are no text. */
const notations: {[Name in Kind]?: {as: string; expected: string; read: (text: string) => unknown}} = {
  sides: {as: "A,B", expected: "two sides, as 1,2", read: (text) => text.split(",").map(Number)},
  days: {as: "DAY/DAY", expected: "two days in order, YYYY-MM-DD/YYYY-MM-DD", read: (text) => text.split("/")},
  day: {as: "DAY", expected: "a day, YYYY-MM-DD", read: (text) => text},
  text: {as: "TEXT", expected: "a text", read: (text) => text}
};

/** What the command's help says of them. */
export function chartHelp(width: number): string {
  const lines = sections.map(([heading, options]) => [
    `Of ${heading}`,
    indented(tableOf(Object.entries(options).map(helpRow), [18], width - 2))
  ]);
  return lines.map((section) => section.join("\n")).join("\n\n");
}

/** What it says of what a figure is made for. */
export function placeHelp(width: number): string {
  const {profile, width: wide} = figureOptions;
  const profiles = Object.entries(profile.values).map(([name, words]) => `${name} (${words})`);
  const rows = [
    ["--profile NAMES", `${profile.meaning}: ${profiles.join(", ")}; divided by commas (${profile.default})`],
    ["--width N", `${wide.meaning} (${wide.byDefault})`]
  ];
  return indented(tableOf(rows, [18], width - 2));
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

/** The options as they were asked for, as the charts take them. */
export function readChoices(given: Readonly<Record<string, unknown>>): Choices {
  const asked = optionNames.flatMap((name) => {
    const text = given[name];
    return typeof text === "string" ? [[name, read(name, text)]] : [];
  });
  return Object.fromEntries(asked) as Choices;
}

/** Of what was asked for, what is of a chart, or of every figure. */
export function choicesOf(schema: Schema, choices: Choices): object {
  return Object.fromEntries(
    Object.entries(choices).filter(([name, value]) => Object.hasOwn(schema, name) && accepts(schema[name]!, value))
  );
}

/** @throws UsageError on what no chart takes; of a policy, which may be an article's name, only the data can tell */
function read(name: string, text: string): unknown {
  const options = sections.flatMap(([, schema]) => (Object.hasOwn(schema, name) ? [schema[name]!] : []));
  const value = notationOf(options[0]!)?.read(text) ?? text;
  if (options.some((option) => accepts(option, value))) return value;
  const expected = [...new Set(options.map(expectedHere))].join(", ");
  throw new UsageError(`--${name} ${text}: expected ${expected}${movedFrom(name, text)}`);
}

function helpRow([name, option]: [string, Option]): string[] {
  const {meaning, kind, byDefault = option.default} = option;
  const values = kind === "text" ? "" : `: ${expectedHere(option)}`;
  return [
    `--${name} ${notationOf(option)?.as ?? "NAME"}`,
    `${meaning}${values}${byDefault ? ` (${String(byDefault)})` : ""}`
  ];
}

function expectedHere(option: Option): string {
  return notationOf(option)?.expected ?? expectedOf(option);
}

function notationOf({kind}: Option) {
  return kind && notations[kind];
}

/** Says where a number has gone that `--scale` took until it was the charts' own. */
function movedFrom(name: string, text: string): string {
  return name === "scale" && /^\d/.test(text) ? "; the pixels of a PNG are --pixel-ratio now" : "";
}
