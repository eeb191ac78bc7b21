import {cut, longest} from "../reading/strings.js";
import {daysBetween} from "../reading/days.js";
import {sidesOf, type Field, type Infobox} from "../reading/infobox/infobox.js";
import {unknown} from "../reading/interval.js";
import type {Assumption, Issue} from "../reading/report.js";
import type {Item, Tally} from "../reading/item.js";
import {mapped} from "../reading/list.js";
import {labelOf, readNames} from "../reading/names.js";
import {readTally} from "../reading/tally.js";
import {readWhen, type When} from "../reading/when.js";
import type {AssumptionRow, EngagementRow, ItemRead, NoteRow, SideRow, Span, TotalRead, ValueRow} from "./rows.js";

/**
 * An article's infobox as rows, with what could not be read. Rows are written out, field by field: engines make objects that are put
 * together of others slowly, and hold them in several times the room.
 */
export type InfoboxRows = {
  row: EngagementRow;
  when: When;
  partOfText: string;
  dateLine: number;
  sides: SideRow[];
  values: ValueRow[];
  totals: TotalRead[];
  items: ItemRead[];
  notes: NoteRow[];
  assumptions: AssumptionRow[];
  issues: Issue[];
};

const tallies = ["strength", "casualties", "units"] as const;

export function rowsOfInfobox(box: Infobox): InfoboxRows {
  const value = (name: string) => box.fields.get(name)?.value ?? "";
  const when = readWhen(value("date"));
  const {daysLow, daysHigh} = lengthOf(when);
  const engagement: InfoboxRows = {
    row: {
      engagement: box.slug,
      earliest: when.earliest,
      startLatest: when.startLatest,
      endEarliest: when.endEarliest,
      latest: when.latest,
      title: box.title,
      name: value("conflict") || box.title,
      partOf: null,
      place: value("place"),
      result: value("result") || value("status"),
      date: value("date"),
      approximate: when.approximate,
      edtf: when.edtf,
      daysLow,
      daysHigh,
      file: box.file,
      origin: box.origin
    },
    when,
    partOfText: value("partof"),
    dateLine: box.fields.get("date")?.line ?? 1,
    sides: mapped(sidesOf(box), (side) => sideOf(box, side)),
    values: [],
    totals: [],
    items: [],
    notes: [],
    assumptions: assumed(when.assumptions, {engagement: box.slug, side: null, field: "date", value: null}),
    issues: [...box.issues]
  };
  const date = box.fields.get("date");
  if (date?.value) addIssues(engagement, when.issues, date);
  const parties = engagement.sides.flatMap(({names}) => names);
  for (const {side} of engagement.sides) for (const field of tallies) addTally(engagement, box, side, field, parties);
  return engagement;
}

export function spanOf({earliest, startLatest, endEarliest, latest}: Span): Span {
  return {earliest, startLatest, endEarliest, latest};
}

/** Fewest and most days that a span can last, first and last day both counted. */
export function lengthOf({earliest, startLatest, endEarliest, latest}: Span): {
  daysLow: number | null;
  daysHigh: number | null;
} {
  const days = (from: string | null, to: string | null) => (from && to ? Math.max(1, daysBetween(from, to)) : null);
  return {daysLow: days(startLatest, endEarliest), daysHigh: days(earliest, latest)};
}

/** Where an amount belongs. */
type About = Pick<ItemRead, "engagement" | "side" | "field" | "claim">;

/** The people that a value states, with why they cannot be compared; all null where there is no value. */
export function totalRow(
  tally: Tally | null,
  value: string | null,
  {engagement, side, field, claim}: About & {field: TotalRead["field"]}
): TotalRead {
  const {low, high, approximate} = tally?.personnel ?? unknown;
  const said = tally?.notes.find(({kind}) => kind === "caveat");
  const caveat = said ? cut(said.text, longest.quote) : null;
  return {engagement, side, field, low, high, approximate, value, caveat, claim};
}

/** An amount that a value states. */
export function itemRow(item: Item, value: string, {engagement, side, field, claim}: About): ItemRead {
  const {low, high, approximate, text, start, end, kind, outcome, class: what, unit, role, claimant, party} = item;
  return {
    engagement,
    side,
    field,
    low,
    high,
    approximate,
    text,
    start,
    end,
    kind,
    outcome,
    class: what,
    unit,
    role,
    claimant,
    party,
    value,
    claim
  };
}

/** Assumptions as rows, each with what it was read for. */
export function assumed(
  assumptions: readonly Assumption[],
  {engagement, side, field, value}: Omit<AssumptionRow, keyof Assumption>
): AssumptionRow[] {
  return assumptions.map(({rule, start, end, text, taken}) => ({
    engagement,
    side,
    field,
    value,
    rule,
    start,
    end,
    text,
    taken
  }));
}

function sideOf(box: Infobox, side: number): SideRow {
  const value = (name: string) => box.fields.get(`${name}${side}`)?.value ?? "";
  const separators = {commas: box.form === "plain"};
  const names = readNames(value("combatant"), separators);
  const commanders = readNames(value("commander"), separators);
  return {
    engagement: box.slug,
    side,
    label: labelOf(names, side),
    names: names.names.map(({text}) => text),
    gaps: names.gaps.length,
    commanders: commanders.names.map(({text}) => text),
    commandersUnknown: commanders.unknown
  };
}

function addTally(
  engagement: InfoboxRows,
  box: Infobox,
  side: number,
  field: (typeof tallies)[number],
  parties: readonly string[]
): void {
  const written = box.fields.get(`${field}${side}`);
  const tally = written?.value ? readTally(written.value, field === "units" ? "strength" : field, {parties}) : null;
  const value = tally && `${box.slug}/${field}${side}`;
  const {file, slug} = box;
  const about = {engagement: slug, side, field, claim: null};
  if (field !== "units") engagement.totals.push(totalRow(tally, value, {engagement: slug, side, field, claim: null}));
  if (!written || !tally || !value) return;
  engagement.values.push({
    id: value,
    engagement: slug,
    side,
    field,
    text: tally.raw,
    claim: null,
    article: slug,
    section: "Infobox",
    file,
    line: written.line
  });
  addIssues(engagement, tally.issues, written);
  // One at a time: a value may state more amounts than a call takes arguments.
  for (const item of tally.items) engagement.items.push(itemRow(item, value, about));
  for (const {text, start, end, kind} of tally.notes)
    engagement.notes.push({text, start, end, kind, engagement: slug, side, field, value});
  for (const row of assumed(tally.assumptions, {engagement: slug, side, field, value}))
    engagement.assumptions.push(row);
}

function addIssues(engagement: InfoboxRows, issues: readonly Issue[], {name, line}: Field): void {
  for (const issue of issues) engagement.issues.push({...issue, file: engagement.row.file, line, field: name});
}
