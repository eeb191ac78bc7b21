import type {Issue} from "../reading/report.js";
import type {
  AssumptionRow,
  CheckRow,
  ChronologyRow,
  DurationRow,
  EngagementRow,
  ItemRow,
  NoteRow,
  Rows,
  SideRow,
  TotalRow,
  ValueRow
} from "./rows.js";
import type {TableName} from "./tables/descriptions.js";
import {byKey, readerOf} from "./tables/reader.js";
import type {Notebook} from "./tables/table.js";

/** A side of an engagement, or of a phase, clash or event of one, with all that is said of it. */
export type Side = SideRow & {
  view: View;
  /** What the infobox's fields come to; null where it has no such side. */
  strength: TotalRow | null;
  casualties: TotalRow | null;
  /** The strengths that claims state. */
  claimed: readonly TotalRow[];
  items: readonly ItemRow[];
  notes: readonly NoteRow[];
  /** The infobox's Units field as written; null where it has none. */
  units: string | null;
};

/** A notebook's tables, indexed once: what charts, pages, checks and commands ask. Rows are in the tables' order. */
export type View = {
  readonly engagements: readonly EngagementRow[];
  engagement: (id: string) => EngagementRow | undefined;
  /** An article's title; its id where no article has it. */
  title: (article: string) => string;
  /** An engagement's sides as its infobox has them. */
  sides: (engagement: string) => readonly Side[];
  /** A side of an engagement, or of a part of one; one of which nothing is said where there is none. */
  side: (engagement: string, side: number) => Side;
  /** @throws RangeError on an id that no value has */
  value: (id: string) => ValueRow;
  readonly totals: readonly TotalRow[];
  readonly items: readonly ItemRow[];
  /** The items of all sides of an engagement, or of a part of one. */
  itemsOf: (id: string) => readonly ItemRow[];
  /** The whole chronology, each row followed by its parts. */
  readonly chronology: readonly ChronologyRow[];
  /** A row of the chronology. */
  dated: (id: string | null) => ChronologyRow | undefined;
  /**
   * A row of the chronology and its parts, in reading order and with depths counted from it; the whole chronology where none is named.
   *
   * @throws RangeError on an id that no row has, and no engagement
   */
  branch: (id?: string) => readonly ChronologyRow[];
  readonly durations: readonly DurationRow[];
  readonly checks: readonly CheckRow[];
  readonly issues: readonly Issue[];
  readonly assumptions: readonly AssumptionRow[];
  /** What the reading of a value took for granted. */
  assumptionsOf: (value: string) => readonly AssumptionRow[];
  /** What the reading of a date took for granted; `id` is its row of the chronology. */
  assumptionsOfDate: (id: string) => readonly AssumptionRow[];
};

/** The view of a notebook; the same at every call. */
export const viewOf = once((notebook: Notebook): View => {
  const read = <Name extends TableName>(name: Name) => readerOf<Rows[Name][number]>(notebook, name);
  const [engagements, items, chronology] = [read("engagements"), read("items"), read("chronology")];
  const [durations, checks, issues, assumptions] = [
    read("durations"),
    read("checks"),
    read("issues"),
    read("assumptions")
  ];
  const [engagement, dated, values] = [engagements.by("engagement"), chronology.by("id"), read("values")];
  const [value, valuesOf] = [values.by("id"), values.by("engagement")];
  const [totals, sideRows] = [read("totals"), read("sides").by("engagement")];
  const totalsOf = totals.by("engagement");
  const [itemsOf, notesOf] = [items.by("engagement"), read("notes").by("engagement")];
  const [assumptionsOf, assumptionsIn] = [assumptions.by("value"), assumptions.by("engagement")];
  const sideOf = (row: SideRow): Side => {
    const isIts = (other: {side: number}) => other.side === row.side;
    const stated = totalsOf(row.engagement).filter(isIts);
    const ofInfobox = (field: TotalRow["field"]) =>
      stated.find((total) => total.field === field && total.source === "infobox") ?? null;
    const {engagement, side, label, names, gaps, commanders, commandersUnknown} = row;
    return {
      engagement,
      side,
      label,
      names,
      gaps,
      commanders,
      commandersUnknown,
      view,
      strength: ofInfobox("strength"),
      casualties: ofInfobox("casualties"),
      claimed: stated.filter(({source}) => source === "claim"),
      items: itemsOf(row.engagement).filter(isIts),
      notes: notesOf(row.engagement).filter(isIts),
      units: valuesOf(row.engagement).find((value) => value.field === "units" && isIts(value))?.text ?? null
    };
  };
  const sides = byKey((id: string) => sideRows(id).map(sideOf));
  const others = byKey((key: string) => {
    const [id = "", side] = key.split("\n");
    return sideOf({...nobody, engagement: id, side: Number(side), label: `side ${side}`});
  });
  const parts = chronology.by("parent");
  let issueRows: readonly Issue[] | undefined;
  const view: View = {
    get engagements() {
      return engagements.all();
    },
    engagement: (id) => engagement(id)[0],
    title: (article) => engagement(article)[0]?.title ?? article,
    sides,
    side: (id, side) => sides(id).find((row) => row.side === side) ?? others(`${id}\n${side}`),
    value: (id) => {
      const [found] = value(id);
      if (!found) throw new RangeError(`unknown value: ${id}; expected the id of a row of the table values`);
      return found;
    },
    get totals() {
      return totals.all();
    },
    get items() {
      return items.all();
    },
    itemsOf,
    get chronology() {
      return chronology.all();
    },
    dated: (id) => dated(id)[0],
    branch: (id) => {
      if (id === undefined) return chronology.all();
      const [top] = dated(id);
      if (!top && !engagement(id)[0]) throw new RangeError(`unknown engagement: ${id}`);
      return top ? branchOf(top, parts) : [];
    },
    get durations() {
      return durations.all();
    },
    get checks() {
      return checks.all();
    },
    get issues() {
      return (issueRows ??= issues.all().map(withoutNulls));
    },
    get assumptions() {
      return assumptions.all();
    },
    assumptionsOf,
    assumptionsOfDate: byKey((id: string) => assumptionsIn(id).filter((row) => row.value === null))
  };
  return view;
});

/** Rows whose parents go round in a circle stand at the top, and are no parts. */
function branchOf(top: ChronologyRow, parts: (id: string) => readonly ChronologyRow[]): ChronologyRow[] {
  const rows: ChronologyRow[] = [];
  const waiting = [top];
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    const {id, depth, campaign} = row;
    rows.push({...row, depth: depth - top.depth});
    const own = parts(id).filter((part) => part.depth === depth + 1 && part.campaign === campaign);
    waiting.push(...own.toReversed());
  }
  return rows;
}

/** An issue says nothing of a place that it does not know; its row has null there. */
function withoutNulls(row: Issue): Issue {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Issue;
}

const nobody = {names: [], gaps: 0, commanders: [], commandersUnknown: false};

/** A function of an object that is worked out once for each. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, Made>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
