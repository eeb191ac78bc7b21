import {CompletionContext, type Completion} from "@codemirror/autocomplete";
import {javascript} from "@codemirror/lang-javascript";
import {EditorState} from "@codemirror/state";
import {describe, expect, test} from "vitest";
import type {Schema} from "../../../src/charts/options/option.js";
import {completions} from "../../../src/components/cell/completions.js";
import {cellOptions} from "../../../src/components/cell/scope.js";

const known = {
  names: ["notebook", "timeline", "losses", "Plot"],
  members: {notebook: ["sides", "issues"], Plot: ["plot", "barX"]},
  columns: ["label", "side"],
  engagements: ["liberation-of-tirana"]
};

const names = known.names;
const timelineOptions = expect.arrayContaining(["period", "fuzzy", "between", "title"]);

test.each([
  ["ti|", names],
  ["timeline(not|", names],
  ["timeline(notebook, {|", timelineOptions],
  ["timeline(notebook, {fu|", timelineOptions],
  ['timeline(notebook, {period: "all", fu|})', timelineOptions],
  ["losses(notebook, {fu|})", expect.not.arrayContaining(["fuzzy"])],
  ["timeline(notebook, {period: per|})", names],
  ["other(notebook, {pe|})", names],
  ['timeline(notebook, {period: "|"})', ["background", "campaign", "all"]],
  ['timeline(notebook, {engagement: "lib|"})', ["liberation-of-tirana"]],
  ['timeline(notebook, {title: "|"})', []],
  ["notebook.|", ["sides", "issues"]],
  ["Plot.ba|", ["plot", "barX"]],
  ["notebook.sides.filter((d) => d.la|", ["label", "side"]],
  ["// a comment, ti|", []],
  ["timeline(notebook) |", []]
])("%s", async (text, expected) => {
  expect(offered(text)).toEqual(expected);
});

describe.each(Object.entries<Schema>(cellOptions))("%s", (chart, options) => {
  test("each option is offered, and says what it does", () => {
    expect(completionsOf(`${chart}(notebook, {|`).map(({label, info}) => [label, info])).toEqual(
      Object.entries(options).map(([name, {meaning}]) => [name, meaning])
    );
  });

  const engagements = ["engagement", "engagements", "policy"];
  test.each(Object.entries(options))("the values of %s", (name, {values = {}, kind = ""}) => {
    const expected = [...Object.keys(values), ...(engagements.includes(kind) ? known.engagements : [])];
    expect(offered(`${chart}(notebook, {${name}: "|"})`)).toEqual(expected);
  });
});

/** The labels that are offered where the text has a bar. */
function offered(text: string): string[] {
  return completionsOf(text).map(({label}) => label);
}

function completionsOf(text: string): readonly Completion[] {
  const position = text.indexOf("|");
  const state = EditorState.create({doc: text.replace("|", ""), extensions: [javascript()]});
  const explicit = text.endsWith("{|");
  return completions(known)(new CompletionContext(state, position, explicit))?.options ?? [];
}
