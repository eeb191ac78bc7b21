import type {Claim} from "../../reading/claims.js";
import {numberOf} from "../../reading/days.js";
import type {Issue} from "../../reading/report.js";
import type {InfoboxRows} from "../infobox-rows.js";
import {groupBy} from "../../reading/list.js";
import {infer} from "./inference.js";
import {withRivalDates} from "./rival-dates.js";
import type {ChronologyRow, Span} from "../rows.js";

type PartKind = Exclude<ChronologyRow["kind"], "engagement" | "date">;
const before = /^(background|prelude|origins?|prior)/i;
const after = /^(aftermath|consequences|legacy)/i;

/**
 * Engagements and the phases, clashes and events that claims tell of, as one tree in reading order: each row is followed
 * by its parts, sorted by their start. A date that the source gives only by another row (`after kosovo-operation`), or not
 * at all, is inferred from the row that it refers to or belongs to, and says so. Rival dates follow the row that they are about.
 */
export function chronology(
  engagements: readonly InfoboxRows[],
  claims: readonly Claim[]
): {rows: ChronologyRow[]; issues: Issue[]} {
  const rows = [...engagements.map(engagementRow), ...claims.filter(({kind}) => isPart(kind)).map(claimRow)];
  const issues = infer(rows, new Map(claims.map((claim) => [claim.id, claim])));
  return {rows: withRivalDates(inTreeOrder(rows), claims), issues};
}

/** Whether a claim tells of something that has a place in time, and so can have parts of its own. */
export function isPart(kind: Claim["kind"]): kind is PartKind {
  return kind === "phase" || kind === "clash" || kind === "event";
}

function engagementRow({row, when, dateLine}: InfoboxRows): ChronologyRow {
  return {
    earliest: row.earliest,
    startLatest: row.startLatest,
    endEarliest: row.endEarliest,
    latest: row.latest,
    id: row.engagement,
    parent: row.partOf,
    campaign: row.engagement,
    depth: 0,
    kind: "engagement",
    rival: null,
    label: row.name,
    text: row.date,
    start: when.start,
    end: when.end,
    approximate: row.approximate,
    edtf: row.edtf,
    inferred: null,
    period: "during",
    place: row.place,
    side: null,
    article: row.engagement,
    section: "Infobox",
    file: row.file,
    line: dateLine
  };
}

function claimRow(claim: Claim): ChronologyRow {
  const {when} = claim;
  return {
    earliest: when?.earliest ?? null,
    startLatest: when?.startLatest ?? null,
    endEarliest: when?.endEarliest ?? null,
    latest: when?.latest ?? null,
    id: claim.id,
    parent: claim.engagement,
    campaign: claim.engagement,
    depth: 0,
    kind: claim.kind as PartKind,
    rival: null,
    label: claim.label,
    text: claim.date,
    start: when?.start ?? "unknown",
    end: when?.end ?? "unknown",
    approximate: when?.approximate ?? false,
    edtf: when?.edtf ?? null,
    inferred: null,
    period: before.test(claim.section) ? "before" : after.test(claim.section) ? "after" : "during",
    place: claim.place,
    side: claim.side,
    article: claim.article,
    section: claim.section,
    file: claim.file,
    line: claim.line
  };
}

/** Depth-first, parts sorted by start; a row whose parent is no row of the chronology stands at the top. */
function inTreeOrder(rows: readonly ChronologyRow[]): ChronologyRow[] {
  const ids = new Set(rows.map(({id}) => id));
  const children = groupBy(rows, ({parent}) => (parent && ids.has(parent) ? parent : ""));
  const inCircles = rows.filter(({kind}) => kind === "engagement");
  const waiting = [...(children.get("") ?? []).sort(byStart), ...inCircles].map((row): Placed => ({
    row,
    depth: 0,
    campaign: row.id
  }));
  const placed = new Map<string, ChronologyRow>();
  waiting.reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {row, depth, campaign} = next;
    if (placed.has(row.id)) continue;
    row.depth = depth;
    row.campaign = campaign;
    placed.set(row.id, row);
    const parts = [...(children.get(row.id) ?? [])].sort(byStart).reverse();
    waiting.push(...parts.map((part) => ({row: part, depth: depth + 1, campaign})));
  }
  return [...placed.values()];
}

type Placed = {row: ChronologyRow; depth: number; campaign: string};

/** Rows without any day come last. */
function byStart(a: ChronologyRow, b: ChronologyRow): number {
  const [first, second] = [a, b].map(startAndEnd) as [[number, number], [number, number]];
  return first[0] - second[0] || first[1] - second[1] || 0;
}

function startAndEnd({earliest, startLatest, endEarliest, latest}: Span): [number, number] {
  const number = (day: string | null | undefined) => (day ? numberOf(day) : Number.MAX_SAFE_INTEGER);
  return [number(earliest ?? startLatest ?? endEarliest ?? latest), number(latest ?? endEarliest)];
}
