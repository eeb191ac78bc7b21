import {branchOf, figureName} from "../../charts/notebook/data.js";
import {
  assumptionInWords,
  assumptionsOf,
  assumptionsOfDate,
  assumptionsOfPart
} from "../../model/statements/assumptions-of.js";
import {descriptions} from "../../model/tables/descriptions.js";
import {measures as measureColumns} from "../../model/tables/columns/measures.js";
import type {Policy} from "../../model/statements/policy.js";
import {allMeasures, type Measure} from "../../model/measures.js";
import {measureRestsOn} from "../../model/statements/rests-on.js";
import type {AssumptionRow, FigureRow, ItemRow, Notebook} from "../../model/rows.js";
import {rowsOf, type Data} from "../../model/tables/tables.js";
import {valueOf} from "../../model/value-of.js";
import {percentInWords, ratioInFigures} from "../../model/words.js";
import {shortened} from "./cut.js";
import type {PageColumn, Row} from "./cells.js";
import {valueTable} from "./value-table.js";
import type {Words} from "./words-of-cell.js";

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
  const said = strengths.map((row) => withAssumed(withValue(rows, row), assumptionsOf(rows, row)));
  return valueTable(
    said,
    {...whose(engagement), side, amount: amount("Strength"), text, ...assumed(said), caveat, file, line},
    {...named("strengths", "Strengths as written and as read", rows, engagement), wordsOf: wholeText}
  );
}

/** Every amount of strengths and units: people, formations and equipment. */
export function unitTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data);
  const items = rows.items.filter((row) => row.field !== "casualties" && isOf(row, engagement));
  const {side, field, class: what, unit, role, text} = columns.items;
  const {file, line} = columns.values;
  const said = items.map((item) => withPlace(rows, item));
  const about = {class: what, unit, role, text, ...assumed(said)};
  return valueTable(
    said,
    {...whose(engagement), side, field, amount: amount("Amount"), ...about, file, line},
    {...named("amounts", "Amounts one by one", rows, engagement), wordsOf: (row) => partOfValue(rows, row)}
  );
}

/** Every amount of losses, of the engagement's parts too, with who states it. */
export function lossTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data);
  const branch = new Set(branchOf(rows.chronology, engagement ?? undefined).map(({id}) => id));
  const items = rows.items.filter((row) => row.field === "casualties" && (!engagement || branch.has(row.engagement)));
  const {engagement: of, side, outcome, class: what, unit, text, claim} = columns.items;
  const {article, file, line} = columns.values;
  const said = items.map((item) => withPlace(rows, item));
  const about = {class: what, unit, text, ...assumed(said)};
  return valueTable(
    said,
    {engagement: of, side, outcome, amount: amount("Amount"), ...about, claim, article, file, line},
    {
      ...named("amounts-lost", "Amounts of losses", rows, engagement),
      wordsOf: (row) => partOfValue(rows, row)
    }
  );
}

/** Dates as written and as the four days that they are read as. */
export function dateTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data);
  const {label, kind, text, earliest, startLatest, endEarliest, latest, inferred, edtf, file, line} =
    columns.chronology;
  const said = branchOf(rows.chronology, engagement ?? undefined).map((row) =>
    withAssumed(row, assumptionsOfDate(rows, row.id))
  );
  return valueTable(
    said,
    {label, kind, text, earliest, startLatest, endEarliest, latest, ...assumed(said), inferred, edtf, file, line},
    {...named("dates", "Dates as written and as read", rows, engagement), wordsOf: wholeText}
  );
}

/** Ratios and rates under a policy, with what they are made of. */
export function measureTable(data: Data, engagement?: string | null, policy: Policy = "infobox"): HTMLElement {
  const rows = rowsOf(data);
  const chosen = rows.engagements.filter((row) => isOf(row, engagement));
  const found = chosen
    .flatMap((row) => allMeasures(rows, row.engagement, policy))
    .map((measure) => withAssumed(inWords(measure), measureRestsOn(rows, measure)));
  const {measure, formula, amounts, known, caveat, policy: under} = measureColumns;
  const inputs = {formula, amounts, ...assumed(found), known, caveat, policy: under};
  return valueTable(
    found,
    {...whose(engagement), measure, amount: amount("Value"), ...inputs},
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
  return withAssumed({...item, article, file, line}, assumptionsOfPart(rows, item));
}

function withAssumed<Row>(row: Row, assumptions: readonly AssumptionRow[]): Row & {assumptions: string | null} {
  return {...row, assumptions: assumptions.map(assumptionInWords).join("; ") || null};
}

/** The column of what was taken for granted, where anything was. */
function assumed(rows: readonly {assumptions: string | null}[]): Record<string, PageColumn> {
  const {title, description} = descriptions.assumptions.columns.taken;
  return rows.some(({assumptions}) => assumptions) ? {assumptions: {type: "string", title, description}} : {};
}

function amount(title: string): PageColumn {
  const description = "The amount with its bounds: at least, at most, from–to, about, none or unknown.";
  return {type: "interval", title, description};
}

function wholeText(row: Row): Words | null {
  const {text} = row;
  return typeof text === "string" && text !== "" ? {text, start: 0, end: text.length, ...takenIn(row)} : null;
}

function partOfValue(rows: Notebook, row: Row): Words {
  const item = row as ItemRow;
  return {text: valueOf(rows, item).text, start: item.start, end: item.end, ...takenIn(row)};
}

function takenIn({assumptions}: Row): Pick<Words, "taken"> {
  return typeof assumptions === "string" ? {taken: shortened(assumptions)} : {};
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
