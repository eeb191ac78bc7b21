import {CompletionContext} from "@codemirror/autocomplete";
import {javascript} from "@codemirror/lang-javascript";
import {EditorState} from "@codemirror/state";
import {expect, test} from "vitest";
import {completions} from "../../../src/components/cell/completions.js";

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

/** The labels that are offered where the text has a bar. */
function offered(text: string): string[] {
  const position = text.indexOf("|");
  const state = EditorState.create({doc: text.replace("|", ""), extensions: [javascript()]});
  const explicit = text.endsWith("{|");
  const result = completions(known)(new CompletionContext(state, position, explicit));
  return result?.options.map(({label}) => label) ?? [];
}
