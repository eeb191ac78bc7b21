import {branchOf, figureName} from "../charts/data.js";
import {descriptions} from "../model/columns.js";
import {measures as measureColumns} from "../model/columns/measures.js";
import type {Policy} from "../model/policy.js";
import {allMeasures, type Measure} from "../model/measures.js";
import type {FigureRow, ItemRow, Notebook} from "../model/rows.js";
import {rowsOf, type Data} from "../model/tables.js";
import {valueOf} from "../model/value-of.js";
import {percentInWords, ratioInFigures} from "../model/words.js";
import type {PageColumn, Row} from "./table-cells.js";
import {valueTable} from "./value-table.js";
import type {Words} from "./words-near.js";

const columns = {
  figures: descriptions.figures.columns,
  items: descriptions.items.columns,
  values: descriptions.values.columns,
  chronology: descriptions.chronology.columns
};

/** Strengths as written and as read; of one engagement where one is named, as in all tables here (a choice among none names null). */
export function strengthTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data);
  const strengths = rows.figures.filter((row) => row.field === "strength" && isOf(row, engagement));
  const {side, caveat} = columns.figures;
  const {text, file, line} = columns.values;
  return valueTable(
    strengths.map((row) => withValue(rows, row)),
    {...whose(engagement), side, amount: amount("Strength"), text, caveat, file, line},
    {...named("strengths", "Strengths as written and as read", rows, engagement), wordsOf: wholeText}
  );
}

/** Every amount of strengths and units: people, formations and equipment. */
export function unitTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data);
  const items = rows.items.filter((row) => row.field !== "casualties" && isOf(row, engagement));
  const {side, field, class: what, unit, role, text} = columns.items;
  const {file, line} = columns.values;
  return valueTable(
    items.map((item) => withPlace(rows, item)),
    {...whose(engagement), side, field, amount: amount("Amount"), class: what, unit, role, text, file, line},
    {...named("amounts", "Amounts one by one", rows, engagement), wordsOf: (row) => partOfValue(rows, row as ItemRow)}
  );
}

/** Every amount of losses, of the engagement's parts too, with who states it. */
export function lossTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data);
  const branch = new Set(branchOf(rows.chronology, engagement ?? undefined).map(({id}) => id));
  const items = rows.items.filter((row) => row.field === "casualties" && (!engagement || branch.has(row.engagement)));
  const {engagement: of, side, outcome, class: what, unit, text, claim} = columns.items;
  const {article, file, line} = columns.values;
  return valueTable(
    items.map((item) => withPlace(rows, item)),
    {engagement: of, side, outcome, amount: amount("Amount"), class: what, unit, text, claim, article, file, line},
    {
      ...named("amounts-lost", "Amounts of losses", rows, engagement),
      wordsOf: (row) => partOfValue(rows, row as ItemRow)
    }
  );
}

/** Dates as written and as the four days that they are read as. */
export function dateTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data);
  const {label, kind, text, earliest, startLatest, endEarliest, latest, inferred, edtf, file, line} =
    columns.chronology;
  return valueTable(
    branchOf(rows.chronology, engagement ?? undefined),
    {label, kind, text, earliest, startLatest, endEarliest, latest, inferred, edtf, file, line},
    {...named("dates", "Dates as written and as read", rows, engagement), wordsOf: wholeText}
  );
}

/** Ratios and rates under a policy, with what they are made of. */
export function measureTable(data: Data, engagement?: string | null, policy: Policy = "infobox"): HTMLElement {
  const rows = rowsOf(data);
  const chosen = rows.engagements.filter((row) => isOf(row, engagement));
  const found = chosen.flatMap((row) => allMeasures(rows, row.engagement, policy)).map(inWords);
  const {measure, formula, amounts, known, caveat, policy: under} = measureColumns;
  return valueTable(
    found,
    {...whose(engagement), measure, amount: amount("Value"), formula, amounts, known, caveat, policy: under},
    named("measures", "Ratios and rates", rows, engagement)
  );
}

function inWords(measure: Measure) {
  const words = measure.measure.startsWith("casualty rate") ? percentInWords(measure) : ratioInFigures(measure);
  return {...measure, words, known: `${measure.known} of ${measure.inputs}`};
}

/** What no field states is not unknown to the source. */
function withValue(rows: Notebook, figure: FigureRow) {
  const value = valueOf(rows, figure);
  if (value) return {...figure, text: value.text, file: value.file, line: value.line};
  const stated = rows.engagements.find(({engagement}) => engagement === figure.engagement);
  return {...figure, text: null, words: "not stated", file: stated?.file ?? null, line: null};
}

function withPlace(rows: Notebook, item: ItemRow) {
  const {article, file, line} = valueOf(rows, item);
  return {...item, article, file, line};
}

function amount(title: string): PageColumn {
  const description = "The amount with its bounds: at least, at most, from–to, about, none or unknown.";
  return {type: "interval", title, description};
}

function wholeText({text}: Row): Words | null {
  return typeof text === "string" && text !== "" ? {text, start: 0, end: text.length} : null;
}

function partOfValue(rows: Notebook, item: ItemRow): Words {
  return {text: valueOf(rows, item).text, start: item.start, end: item.end};
}

function named(table: string, label: string, {engagements}: Notebook, engagement: string | null | undefined) {
  const title = engagements.find((row) => row.engagement === engagement)?.name;
  return {name: figureName(table, engagement ?? undefined), label: title ? `${label}: ${title}` : label};
}

function isOf(row: {engagement: string}, engagement: string | null | undefined): boolean {
  return !engagement || row.engagement === engagement;
}

function whose(engagement: string | null | undefined): Record<string, PageColumn> {
  return engagement ? {} : {engagement: columns.figures.engagement};
}
