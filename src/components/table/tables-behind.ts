import {figureName} from "../../charts/notebook/data.js";
import {assumptionInWords, partRestsOn} from "../../model/statements/assumptions.js";
import {descriptions} from "../../model/tables/descriptions.js";
import {bounds, engagement, side, type ColumnsOf} from "../../model/tables/descriptions/column.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf, type View} from "../../model/view.js";
import type {Policy} from "../../model/statements/policy.js";
import {allMeasures, measureRestsOn, type Measure} from "../../model/measures.js";
import type {AssumptionRow, ItemRow, TotalRow} from "../../model/rows.js";
import {percentInWords, ratioInFigures} from "../../model/words.js";
import {shortened} from "./cut.js";
import type {PageColumn, Row} from "./cells.js";
import {whenSeen} from "../figure/when-seen.js";
import {valueTable} from "./value-table.js";
import type {Words} from "./words-of-cell.js";

const columns = {
  totals: descriptions.totals.columns,
  items: descriptions.items.columns,
  values: descriptions.values.columns,
  chronology: descriptions.chronology.columns
};

/** The columns of the measures; they are derived under a policy, and so are no table of the notebook. */
const measureColumns: ColumnsOf<Measure> = {
  engagement,
  measure: {
    type: "string",
    title: "Measure",
    description: "A force ratio, a loss exchange ratio, a casualty rate or a fractional exchange ratio.",
    required: true
  },
  ...bounds,
  formula: {
    type: "string",
    title: "Formula",
    description: "The formula in words, with the direction: whose amount over whose.",
    required: true
  },
  amounts: {
    type: "string",
    title: "Amounts",
    description: "The formula with the amounts put in, in words that keep their bounds.",
    required: true
  },
  side: {...side, description: "The side that a rate is about, or over which a ratio is directed."},
  policy: {
    type: "string",
    title: "Policy",
    description: "Which of rival statements the measure rests on.",
    required: true
  },
  known: {
    type: "integer",
    title: "Inputs known",
    description: "How many of the inputs were known.",
    required: true,
    minimum: 0
  },
  inputs: {type: "integer", title: "Inputs", description: "How many inputs there are.", required: true, minimum: 1},
  caveat: {
    type: "string",
    title: "Not comparable",
    description: "Why the inputs are not comparable, in the source's words; empty where they are."
  }
};

/** Strengths as written and as read; of one engagement where one is named, as in all tables here (a choice among none names null). */
export const strengthTable = whenSeen((notebook: Notebook, engagement?: string | null): HTMLElement => {
  const view = viewOf(notebook);
  const strengths = view.totals.filter((row) => row.field === "strength" && isOf(row, engagement));
  const {side, caveat} = columns.totals;
  const {text, file, line} = columns.values;
  const said = strengths.map((row) => withValue(view, row));
  return valueTable(
    said,
    {...whose(engagement), side, amount: amount("Strength"), text, ...assumed(said), caveat, file, line},
    {...named("strengths", "Strengths as written and as read", view, engagement), wordsOf: wholeText}
  );
});

/** Every amount of strengths and units: people, formations and equipment. */
export const unitTable = whenSeen((notebook: Notebook, engagement?: string | null): HTMLElement => {
  const view = viewOf(notebook);
  const items = (engagement ? view.itemsOf(engagement) : view.items).filter(({field}) => field !== "casualties");
  const {side, field, class: what, unit, role, text} = columns.items;
  const {file, line} = columns.values;
  const said = items.map((item) => withPlace(view, item));
  const about = {class: what, unit, role, text, ...assumed(said)};
  return valueTable(
    said,
    {...whose(engagement), side, field, amount: amount("Amount"), ...about, file, line},
    {...named("amounts", "Amounts one by one", view, engagement), wordsOf: (row) => partOfValue(view, row)}
  );
});

/** Every amount of losses, of the engagement's parts too, with who states it. */
export const lossTable = whenSeen((notebook: Notebook, engagement?: string | null): HTMLElement => {
  const view = viewOf(notebook);
  const branch = engagement ? new Set(view.branch(engagement).map(({id}) => id)) : null;
  const items = view.items.filter((row) => row.field === "casualties" && (!branch || branch.has(row.engagement)));
  const {engagement: of, side, outcome, class: what, unit, text, claim} = columns.items;
  const {article, file, line} = columns.values;
  const said = items.map((item) => withPlace(view, item));
  const about = {class: what, unit, text, ...assumed(said)};
  return valueTable(
    said,
    {engagement: of, side, outcome, amount: amount("Amount"), ...about, claim, article, file, line},
    {
      ...named("amounts-lost", "Amounts of losses", view, engagement),
      wordsOf: (row) => partOfValue(view, row)
    }
  );
});

/** Dates as written and as the four days that they are read as. */
export const dateTable = whenSeen((notebook: Notebook, engagement?: string | null): HTMLElement => {
  const view = viewOf(notebook);
  const {label, kind, text, earliest, startLatest, endEarliest, latest, inferred, edtf, file, line} =
    columns.chronology;
  const said = view.branch(engagement ?? undefined).map((row) => withAssumed(row, view.assumptionsOfDate(row.id)));
  return valueTable(
    said,
    {label, kind, text, earliest, startLatest, endEarliest, latest, ...assumed(said), inferred, edtf, file, line},
    {...named("dates", "Dates as written and as read", view, engagement), wordsOf: wholeText}
  );
});

/** Ratios and rates under a policy, with what they are made of. */
export const measureTable = whenSeen(
  (notebook: Notebook, engagement?: string | null, policy: Policy = "infobox"): HTMLElement => {
    const view = viewOf(notebook);
    const chosen = view.engagements.filter((row) => isOf(row, engagement));
    const found = chosen
      .flatMap((row) => allMeasures(view, row.engagement, policy))
      .map((measure) => withAssumed(inWords(measure), measureRestsOn(view, measure)));
    const {measure, formula, amounts, known, caveat, policy: under} = measureColumns;
    const inputs = {formula, amounts, ...assumed(found), known, caveat, policy: under};
    return valueTable(
      found,
      {...whose(engagement), measure, amount: amount("Value"), ...inputs},
      named("measures", "Ratios and rates", view, engagement)
    );
  }
);

function inWords(measure: Measure) {
  const words = measure.measure.startsWith("casualty rate") ? percentInWords(measure) : ratioInFigures(measure);
  return {...measure, words, known: `${measure.known} of ${measure.inputs}`};
}

/** What no field states is not unknown to the source. */
function withValue(view: View, {value, ...total}: TotalRow) {
  if (value !== null) {
    const {file, line} = view.value(value);
    return withAssumed({...total, file, line}, partRestsOn(view, {value}));
  }
  return withAssumed({...total, words: "not stated", file: view.engagement(total.engagement)?.file, line: null}, []);
}

function withPlace(view: View, item: ItemRow) {
  const {article, file, line} = view.value(item.value);
  return withAssumed({...item, article, file, line}, partRestsOn(view, item));
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

function partOfValue(view: View, row: Row): Words {
  const item = row as ItemRow;
  return {text: view.value(item.value).text, start: item.start, end: item.end, ...takenIn(row)};
}

function takenIn({assumptions}: Row): Pick<Words, "taken"> {
  return typeof assumptions === "string" ? {taken: shortened(assumptions)} : {};
}

function named(table: string, label: string, view: View, engagement: string | null | undefined) {
  const title = engagement && view.engagement(engagement)?.name;
  return {name: figureName(table, engagement ?? undefined), label: title ? `${label}: ${title}` : label};
}

function isOf(row: {engagement: string}, engagement: string | null | undefined): boolean {
  return !engagement || row.engagement === engagement;
}

function whose(engagement: string | null | undefined): Record<string, PageColumn> {
  return engagement ? {} : {engagement: columns.totals.engagement};
}
