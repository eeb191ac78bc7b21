import {notebook} from "../../model/notebook.js";
import {columnsOf, type Columns} from "../../model/tables/table.js";
import {viewOf, type View} from "../../model/view.js";
import {sideField} from "../../reading/infobox/fields.js";
import {findInfobox} from "../../reading/infobox/find-infobox.js";
import {readInfobox} from "../../reading/infobox/read.js";
import {withPlainLineEnds} from "../../reading/infobox/wikitext.js";
import type {Issue} from "../../reading/report.js";
import {countInWords, cutData, cutList, cutText} from "../table/cut.js";
import {valuesOf, type Value} from "./values.js";
import {slugOfTitle, articleText, readOrigin} from "../../reading/infobox/infobox.js";

/** All that a page shows of a text: plain data, so that a worker can send it, and cut, so that a page can show it. */
export type Reading = {
  form: "plain" | "wikitext";
  engagement: string;
  /** Every field as plain text: name → value. */
  fields: Record<string, string>;
  values: Value[];
  notebook: Columns;
  issues: Issue[];
  /** What was read and what was not, in a line. */
  summary: string;
  /** What is not shown, each in words. */
  left: string[];
  /** Whether every amount is in `notebook`; sums of fewer would be wrong. */
  complete: boolean;
  file: ArticleFile;
};

const most = {text: 1_000_000, texts: 400, lists: 200, issues: 50};

/** Reads a text as an article of its own. Of more than a million characters the rest is left out, and said to be. */
export function readText(text: string): Reading {
  const read = cutText(text, most.text);
  const file = articleOf(read.shown);
  const source = {file: `data/articles/${file.name}`, text: read.shown};
  const box = readInfobox(source.text, source.file);
  const whole = notebook([source], null);
  const view = viewOf(whole);
  const columns = columnsOf(whole);
  const values = valuesOf(box);
  const issues = cutList(view.issues, most.issues);
  const complete = view.items.length <= most.lists;
  const left = [
    read.left && `${countInWords(read.left, "character")} at the end were not read`,
    !complete && `${countInWords(view.items.length - most.lists, "amount")} in the tables`,
    issues.left && countInWords(issues.left, "issue")
  ];
  return {
    form: box.form,
    engagement: box.slug,
    fields: Object.fromEntries([...box.fields.values()].map(({name, value}) => [name, value])),
    values,
    // What is read from values has its place in them.
    notebook: {...cutData(columns, most), values: columns.values},
    issues: cutData(issues.shown, most),
    summary: summaryOf([...box.fields.keys()], values, view),
    left: left.filter((each) => typeof each === "string"),
    complete,
    file
  };
}

function summaryOf(fields: readonly string[], values: readonly Value[], {assumptions, issues}: View): string {
  const sides = new Set(fields.flatMap((name) => sideField(name)?.side ?? []));
  const amounts = values.reduce((sum, value) => sum + value.amounts, 0);
  const counts = {
    side: sides.size,
    amount: amounts,
    issue: issues.length,
    ...(assumptions.length ? {assumption: assumptions.length} : {})
  };
  return Object.entries(counts)
    .map(([noun, count]) => countInWords(count, noun))
    .join(", ");
}

/** An article as a file of `data/articles/`, named after its title as `npm run add` names it. */
type ArticleFile = {name: string; text: string};

/** A text as an article's file: of a page's wikitext its infobox, any other text as it stands. */
export function articleOf(text: string): ArticleFile {
  const source = withPlainLineEnds(text);
  const {found, templates} = findInfobox(source);
  const isWikitext = found !== null || (templates.length > 0 && !plainField.test(source));
  const ending = isWikitext ? "wikitext" : "txt";
  const {title} = readInfobox(source, `.${ending}`);
  const name = `${slugOfTitle(title) || "article"}.${ending}`;
  if (!found) return {name, text: `${source.trimEnd()}\n`};
  return {name, text: articleText(title || "Article", readOrigin(source), source.slice(found.start, found.end))};
}

const plainField = /^[ \t]*-[ \t]*\w+[ \t]*:/m;
