import {isoOf, numberOf} from "../../reading/days.js";
import {envelope, type Interval} from "../../reading/interval.js";
import type {EndKind} from "../../reading/when.js";
import {groupBy} from "../../reading/list.js";
import {chosen, type Policy, type Ranks} from "../statements/policy.js";
import type {ChronologyRow} from "../rows.js";

type Dated = {row: ChronologyRow; claim: string | null; article: string};

/** Dates rank by the first day that they name as the earliest, by the last as the latest. */
const ranks: Ranks<Dated> = {
  lowest: ({row}) => numbered(row.earliest ?? row.startLatest ?? row.endEarliest ?? row.latest),
  highest: ({row}) => numbered(row.latest ?? row.endEarliest ?? row.startLatest ?? row.earliest)
};

/**
 * The chronology with the days of each rivalled row under a policy: its own (`infobox`), an article's where it dates the row,
 * the statement that begins first (`lowest`) or ends last (`highest`), or all together (`envelope`): a start and an end
 * within the outermost days stated, and between them only what is certain under each statement. An inferred
 * date is no statement. The words of a row are those that its days rest on; its source stays its own, and so do dates inferred
 * from it and rival rows.
 */
export function datesByPolicy(rows: readonly ChronologyRow[], policy: Policy): ChronologyRow[] {
  if (policy === "infobox") return [...rows];
  const rivals = groupBy(rows, ({rival}) => rival);
  return rows.map((row) => {
    const said = [...(row.inferred ? [] : [row]), ...(rivals.get(row.id) ?? [])].filter(isDated).map(statement);
    const taken = chosen(said, policy, ranks).map((one) => one.row);
    return taken.length ? {...row, ...together(taken), inferred: null} : row;
  });
}

function isDated({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return [earliest, startLatest, endEarliest, latest].some((day) => day !== null);
}

function statement(row: ChronologyRow): Dated {
  return {row, claim: row.rival && row.id, article: row.article};
}

/** What is said of the days by all statements together; one statement alone stays as it is. */
function together(said: readonly ChronologyRow[]): Partial<ChronologyRow> {
  const starts = envelope(said.map((row) => daysIn(row.earliest, row.startLatest)));
  const ends = envelope(said.map((row) => daysIn(row.endEarliest, row.latest)));
  const forms = new Set(said.map(({edtf}) => edtf));
  return {
    earliest: iso(starts.low),
    startLatest: iso(starts.high),
    endEarliest: iso(ends.low),
    latest: iso(ends.high),
    start: kindOf(starts, new Set(said.map(({start}) => start))),
    end: kindOf(ends, new Set(said.map(({end}) => end))),
    text: [...new Set(said.map(({text}) => text))].join(" / "),
    approximate: said.some(({approximate}) => approximate),
    edtf: forms.size === 1 ? said[0]!.edtf : null
  };
}

/** Ends that are exact each for itself, on different days, are not exact together. */
function kindOf({low, high}: Interval, kinds: ReadonlySet<EndKind>): EndKind {
  if (kinds.size === 1 && !(kinds.has("exact") && low !== high)) return [...kinds][0]!;
  if (low !== null && high !== null) return "approximate";
  return kinds.has("open") ? "open" : kinds.has("unknown") ? "unknown" : "approximate";
}

function daysIn(first: string | null, last: string | null): Interval {
  return {low: numbered(first), high: numbered(last), approximate: false};
}

function numbered(day: string | null): number | null {
  return day === null ? null : numberOf(day);
}

function iso(number: number | null): string | null {
  return number === null ? null : isoOf(number);
}
