import {intersection, interval, notAbove, stateOf, sum, type Interval} from "../reading/interval.js";
import {numberOf} from "../reading/days.js";
import {casualties, lossStatements, type Statement} from "./losses.js";
import type {CheckRow, ChronologyRow, EngagementRow, FigureRow, Notebook} from "./rows.js";
import {intervalInWords} from "./words.js";

type Rows = Omit<Notebook, "checks" | "issues">;

/**
 * Holds rules against what was read: rival statements can be true together, printed lengths agree with the dates,
 * a part lies inside its whole in time, strengths do not exceed the campaign's, losses do not exceed strength.
 * Each comes out as a contradiction, as holding, or as left open by the bounds.
 */
export function checks(rows: Rows): CheckRow[] {
  const found = [rivalLosses, lengths, rivalDates, partsInTime, strengthsInCampaign, lossesInStrength].flatMap((rule) =>
    rule(rows)
  );
  const rank = {contradiction: 0, open: 1, holds: 2};
  return found.sort((a, b) => rank[a.status] - rank[b.status]);
}

function rivalLosses(rows: Rows): CheckRow[] {
  return rows.sides.flatMap(({engagement, side, label}) =>
    [...lossStatements(rows, engagement, side)]
      .filter(([, statements]) => statements.length > 1)
      .map(([outcome, statements]) => {
        const common = intersection(statements);
        const said = statements.map((statement) => intervalInWords(statement)).join(", ");
        return {
          engagement,
          rule: "rival figures can be true together",
          status: common ? ("holds" as const) : ("contradiction" as const),
          finding: common
            ? `${capitalised(outcome)} of ${label}: the statements (${said}) allow ${intervalInWords(common)}.`
            : `${capitalised(outcome)} of ${label}: no number fits all statements (${said}).`,
          statements: statements.map((statement) => ({text: statement.text, source: sourceOf(rows, statement)}))
        };
      })
  );
}

/** A length may count both ends or only the days between; it is contradicted when it fits neither, and open where the dates are. */
function lengths(rows: Rows): CheckRow[] {
  return rows.durations.flatMap(({engagement, days, text, article, section}) => {
    const row = rows.engagements.find((candidate) => candidate.engagement === engagement);
    if (!row) return [];
    const allowed = interval(row.daysLow === null ? null : row.daysLow - 1, row.daysHigh);
    const open = allowed.low === null || allowed.high === null;
    const fits = intersection([allowed, interval(days)]) !== null;
    return {
      engagement,
      rule: "a stated length agrees with the dates",
      status: !fits ? "contradiction" : open ? "open" : "holds",
      finding: `The text of “${titleOf(rows, article)}” says ${text}; ${row.date || "no date"} ${lengthInWords(row)}.`,
      statements: [
        {text, source: sourceOf(rows, {article, section, claim: ""})},
        {text: row.date, source: sourceOf(rows, {article: engagement, section: "Infobox", claim: null})}
      ]
    };
  });
}

function lengthInWords({daysLow, daysHigh}: EngagementRow): string {
  const both = interval(daysLow, daysHigh);
  if (stateOf(both) === "unknown") return "gives no length";
  if (daysHigh === 1) return "spans one day";
  return `spans ${intervalInWords(sum([both, interval(-1)]))} days, or ${intervalInWords(both)} with both ends counted`;
}

function rivalDates(rows: Rows): CheckRow[] {
  return rows.durations.flatMap(({engagement, span, article, section, claim}) => {
    const row = rows.engagements.find((candidate) => candidate.engagement === engagement);
    if (!row || !span) return [];
    const days = (["earliest", "startLatest", "endEarliest", "latest"] as const).filter(
      (key) => span[key] !== row[key]
    );
    return {
      engagement,
      rule: "two articles give the same dates",
      status: days.length ? "contradiction" : "holds",
      finding: days.length
        ? `The dates of ${row.name} differ between the articles.`
        : `Both articles date ${row.name} alike: ${row.date}.`,
      statements: [
        {text: row.date, source: sourceOf(rows, {article: engagement, section: "Infobox", claim: null})},
        {text: span.text, source: sourceOf(rows, {article, section, claim})}
      ]
    };
  });
}

/** Only dates that a source gives are held against the whole; an inferred date rests on it. */
function partsInTime(rows: Rows): CheckRow[] {
  const byId = new Map(rows.chronology.map((row) => [row.id, row]));
  return rows.chronology.flatMap((part) => {
    const whole = byId.get(part.parent ?? "");
    if (!whole || part.inferred || part.period !== "during") return [];
    const status = inside(part, whole);
    const verb = {contradiction: "does not lie", open: "may or may not lie", holds: "lies"}[status];
    return {
      engagement: engagementOver(whole, byId),
      rule: "a part lies inside its whole in time",
      status,
      finding: `${part.label} (${part.text || "no date"}) ${verb} within ${whole.label} (${whole.text || "no date"}).`,
      statements: [part, whole].map((row) => ({
        text: row.text,
        source: sourceOf(rows, {...row, claim: row.kind === "engagement" ? null : row.id})
      }))
    };
  });
}

/** The engagement that a row is, or belongs to. */
function engagementOver(row: ChronologyRow, byId: ReadonlyMap<string, ChronologyRow>): string {
  let over: ChronologyRow | undefined = row;
  while (over && over.kind !== "engagement") over = byId.get(over.parent ?? "");
  return over?.id ?? row.campaign;
}

/** As far as the dates say: it holds inside the outermost days of the whole, and is contradicted where it cannot lie inside them. */
function inside(part: ChronologyRow, whole: ChronologyRow): CheckRow["status"] {
  const after = (a: string | null, b: string | null) => a !== null && b !== null && numberOf(a) > numberOf(b);
  if (after(whole.earliest, part.startLatest) || after(part.endEarliest, whole.latest)) return "contradiction";
  const known = part.earliest && part.latest && whole.earliest && whole.latest;
  return known && !after(whole.earliest, part.earliest) && !after(part.latest, whole.latest) ? "holds" : "open";
}

/** A side of the campaign is the same as one of the battle when they share a name. */
function strengthsInCampaign(rows: Rows): CheckRow[] {
  return rows.sides.flatMap((side) => {
    const engagement = rows.engagements.find((row) => row.engagement === side.engagement);
    const same = rows.sides.find(
      (other) => other.engagement === engagement?.partOf && other.names.some((name) => side.names.includes(name))
    );
    const part = figure(rows, side.engagement, side.side, "strength");
    const whole = same && figure(rows, same.engagement, same.side, "strength");
    if (!part || !whole || stateOf(part) === "unknown" || stateOf(whole) === "unknown") return [];
    const subject = `Strength of ${side.label} at ${engagement!.name}`;
    return compared(rows, "a strength is not above the campaign's", subject, part, whole, "the campaign's");
  });
}

function lossesInStrength(rows: Rows): CheckRow[] {
  return rows.sides.flatMap(({engagement, side, label}) => {
    const strength = figure(rows, engagement, side, "strength");
    const losses = figure(rows, engagement, side, "casualties");
    const all = casualties(rows, engagement, side, "highest");
    if (!strength || !losses || stateOf(strength) === "unknown" || stateOf(all) === "unknown") return [];
    return compared(
      rows,
      "losses are not above strength",
      `Highest stated casualties of ${label}`,
      {...losses, ...all},
      strength,
      "its strength"
    );
  });
}

function compared(
  rows: Rows,
  rule: string,
  subject: string,
  lesser: FigureRow,
  greater: FigureRow,
  what: string
): CheckRow {
  const answer = notAbove(bounds(lesser), bounds(greater));
  const status = answer === null ? "open" : answer ? "holds" : "contradiction";
  const verb = {contradiction: "is above", open: "cannot be held against", holds: "is not above"}[status];
  return {
    engagement: lesser.engagement,
    rule,
    status,
    finding: `${subject} (${intervalInWords(lesser)}) ${verb} ${what} (${intervalInWords(greater)}).`,
    statements: [lesser, greater].map((row) => ({
      text: row.text ?? "",
      source: sourceOf(rows, {article: row.engagement, section: "Infobox", claim: null})
    }))
  };
}

function figure(rows: Rows, engagement: string, side: number, field: FigureRow["field"]): FigureRow | undefined {
  return rows.figures.find((row) => row.engagement === engagement && row.side === side && row.field === field);
}

function bounds({low, high, approximate}: Interval): Interval {
  return {low, high, approximate};
}

/** `Liberation of Tirana, infobox` or `Liberation of Tirana, text (Description)`. */
function sourceOf(
  rows: Pick<Notebook, "engagements">,
  {article, section, claim}: Pick<Statement, "article" | "section" | "claim">
): string {
  const title = titleOf(rows, article);
  return claim === null ? `${title}, infobox` : `${title}, text${section ? ` (${section})` : ""}`;
}

function titleOf({engagements}: Pick<Notebook, "engagements">, article: string): string {
  return engagements.find((row) => row.engagement === article)?.title ?? article;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
