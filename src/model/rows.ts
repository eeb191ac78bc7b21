import type {EndKind} from "../reading/when.js";
import type {Interval} from "../reading/interval.js";
import type {Item, Note} from "../reading/item.js";
import type {Assumption, Issue} from "../reading/report.js";
import type {Origin} from "../reading/infobox/infobox.js";

/** Four days, ISO 8601 with astronomical years; both ends are inclusive, null is open or not known. */
export type Span = {
  earliest: string | null;
  startLatest: string | null;
  endEarliest: string | null;
  latest: string | null;
};

/** One engagement: an article with its infobox. `partOf` is the slug of the engagement that its `Partof` field names. */
export type EngagementRow = Span & {
  engagement: string;
  title: string;
  name: string;
  partOf: string | null;
  place: string;
  result: string;
  date: string;
  approximate: boolean;
  edtf: string | null;
  /** Days from first to last, both counted. */
  daysLow: number | null;
  daysHigh: number | null;
  file: string;
  /** Where the file says that its fields were taken from; null where it does not say. */
  origin: Origin | null;
};

/**
 * One side of an engagement. `gaps` counts the names that were lost in the source; `commandersUnknown` is true when it says
 * that a commander is unknown, be it beside those in `commanders`.
 */
export type SideRow = {
  engagement: string;
  side: number;
  label: string;
  names: string[];
  gaps: number;
  commanders: string[];
  commandersUnknown: boolean;
};

/**
 * A text that amounts are read from, as written: a field of an infobox, or a claim's amount (then `claim` is its id and `article`
 * says who states it). It is held once, and what is read from it refers to it by its id.
 */
export type ValueRow = {
  id: string;
  engagement: string;
  side: number;
  field: "strength" | "casualties" | "units";
  text: string;
  claim: string | null;
  article: string;
  section: string;
  file: string;
  line: number;
};

/**
 * A side's people by one field of the infobox, strength or casualties: the interval that all its items come to. So is a
 * strength that a claim states (then `claim` is its id).
 */
export type TotalRow = Interval & {
  engagement: string;
  side: number;
  field: "strength" | "casualties";
  /** Who states it. */
  source: "infobox" | "claim";
  /** Whether any of its value's amounts is of people; of things alone it says nothing. */
  people: boolean;
  /** The value's id, its text as written, and where that stands; null where the infobox has no such field. */
  value: string | null;
  text: string | null;
  article: string | null;
  section: string | null;
  /** Why it cannot be compared with another total, as written; null where it can. */
  caveat: string | null;
  claim: string | null;
};

/** A total as it is read, before the tables join to it what its value says. */
export type TotalRead = Omit<TotalRow, "source" | "people" | "text" | "article" | "section">;

/** An amount as stated, in a field of an infobox or in a claim (then `claim` is its id); `start` and `end` are places in its value. */
export type ItemRow = Item & {
  engagement: string;
  side: number;
  field: ValueRow["field"];
  value: string;
  claim: string | null;
  /** Whether it is a term of the side's casualties: people, not civilians, lost in a way that counts, and no part or rival of another. */
  counted: boolean;
};

/** An item as it is read. */
export type ItemRead = Omit<ItemRow, "counted">;

/** What a value says beside its amounts. */
export type NoteRow = Note & {
  engagement: string;
  side: number;
  field: ValueRow["field"];
  value: string;
};

/** Something that has a place in time: an engagement, a phase, clash or event that a claim tells of, or a rival date of one of them. */
export type ChronologyRow = Span & {
  id: string;
  parent: string | null;
  /** The engagement at the top of the row's branch. */
  campaign: string;
  depth: number;
  kind: "engagement" | "phase" | "clash" | "event" | "date";
  /** The id of the row whose date this one rivals, which is its parent too; null for every other row. */
  rival: string | null;
  label: string;
  /** The date as written; empty where there is none. */
  text: string;
  start: EndKind;
  end: EndKind;
  approximate: boolean;
  edtf: string | null;
  /** How the date was inferred from another row; null for a date that the source gives. */
  inferred: string | null;
  /** Whether the source tells of it as background, as a part, or as aftermath. */
  period: "before" | "during" | "after";
  place: string;
  side: number | null;
  article: string;
  section: string;
  file: string;
  line: number;
};

/** What an article says of an engagement's length in days. */
export type DurationRow = {
  engagement: string;
  days: number;
  text: string;
  span: (Span & {text: string}) | null;
  article: string;
  section: string;
  claim: string;
};

/** A rule held against the data: it holds, it is contradicted, or the bounds leave it open. */
export type CheckRow = {
  engagement: string;
  rule: string;
  status: "contradiction" | "open" | "holds";
  finding: string;
  statements: {text: string; source: string}[];
};

/**
 * What the reading of a value or of a date took for granted. `engagement` is the row of the chronology whose date it is, or the
 * engagement or part that the value is about; `start` and `end` are places in the value, or in the date as written.
 */
export type AssumptionRow = Assumption & {
  engagement: string;
  side: number | null;
  field: ValueRow["field"] | "date";
  /** The value's id; null for a date. */
  value: string | null;
};

/** The rows of each of the notebook's tables. */
export type Rows = {
  engagements: EngagementRow[];
  sides: SideRow[];
  values: ValueRow[];
  totals: TotalRow[];
  items: ItemRow[];
  notes: NoteRow[];
  assumptions: AssumptionRow[];
  chronology: ChronologyRow[];
  durations: DurationRow[];
  checks: CheckRow[];
  issues: Issue[];
};

/** Rows as they are read, of which the tables are made; the checks are made of the tables. */
export type RowsRead = Omit<Rows, "totals" | "items" | "checks"> & {totals: TotalRead[]; items: ItemRead[]};
