import {branchOf} from "../charts/data.js";
import type {Policy} from "../model/policy.js";
import {measures, type Measure} from "../model/measures.js";
import {rowsOf, type Data} from "../model/tables.js";
import {percentInWords, ratioInFigures} from "../model/words.js";
import {valueTable} from "./value-table.js";

const place = {file: "File", line: "Line"};

/** Strengths as written and as read; of one engagement where one is named, as in all tables here (a choice among none names null). */
export function strengthTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data).figures.filter((row) => row.field === "strength" && isOf(row, engagement));
  const columns = {side: "Side", amount: "Strength", text: "As written", caveat: "Not comparable", ...place};
  return valueTable(rows, {...whose(engagement), ...columns});
}

/** Every amount of strengths and units: people, formations and equipment. */
export function unitTable(data: Data, engagement?: string | null): HTMLElement {
  const rows = rowsOf(data).items.filter((row) => row.field !== "casualties" && isOf(row, engagement));
  const columns = {
    side: "Side",
    field: "Field",
    amount: "Amount",
    class: "Class",
    unit: "Unit",
    role: "Role",
    text: "As written"
  };
  return valueTable(rows, {...whose(engagement), ...columns, ...place});
}

/** Every amount of losses, of the engagement's parts too, with who states it. */
export function lossTable(data: Data, engagement?: string | null): HTMLElement {
  const {items, chronology} = rowsOf(data);
  const branch = new Set(branchOf(chronology, engagement ?? undefined).map(({id}) => id));
  const rows = items.filter((row) => row.field === "casualties" && (!engagement || branch.has(row.engagement)));
  const columns = {engagement: "Of", side: "Side", outcome: "Outcome", amount: "Amount", class: "Class", unit: "Unit"};
  return valueTable(rows, {...columns, text: "As written", claim: "Claim", article: "Stated by", ...place});
}

/** Dates as written and as the four days that they are read as. */
export function dateTable(data: Data, engagement?: string | null): HTMLElement {
  const days = {earliest: "Earliest", startLatest: "Start at latest", endEarliest: "End at earliest", latest: "Latest"};
  const columns = {
    label: "What",
    kind: "Kind",
    text: "As written",
    ...days,
    inferred: "Inferred",
    edtf: "EDTF",
    ...place
  };
  return valueTable(branchOf(rowsOf(data).chronology, engagement ?? undefined), columns);
}

/** Ratios and rates under a policy, with what they are made of. */
export function measureTable(data: Data, engagement?: string | null, policy: Policy = "infobox"): HTMLElement {
  const rows = rowsOf(data);
  const chosen = rows.engagements.filter((row) => isOf(row, engagement));
  const found = chosen.flatMap((row) => measures(rows, row.engagement, policy)).map(inWords);
  const columns = {measure: "Measure", amount: "Value", formula: "Formula", amounts: "Amounts", known: "Inputs known"};
  return valueTable(found, {...whose(engagement), ...columns, caveat: "Not comparable", policy: "Policy"});
}

function inWords(measure: Measure) {
  const words = measure.measure.startsWith("casualty rate") ? percentInWords(measure) : ratioInFigures(measure);
  return {...measure, words, known: `${measure.known} of ${measure.inputs}`};
}

function isOf(row: {engagement: string}, engagement: string | null | undefined): boolean {
  return !engagement || row.engagement === engagement;
}

function whose(engagement: string | null | undefined): Record<string, string> {
  return engagement ? {} : {engagement: "Engagement"};
}
