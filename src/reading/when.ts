import type {Issue} from "./issue.js";

/** What one end of a span is: a day that is certain, several days or a "circa", a side left open (`present`, `before X`), or not known. */
export type EndKind = "exact" | "approximate" | "open" | "unknown";

/**
 * A date as four days, ISO 8601 with astronomical years (`-0479-07-21` is 21 July 480 BC): the start is not before `earliest`
 * and not after `startLatest`, the end is not before `endEarliest` and not after `latest`. Both ends are inclusive. Null is open or unknown.
 */
export type When = {
  text: string;
  earliest: string | null;
  startLatest: string | null;
  endEarliest: string | null;
  latest: string | null;
  approximate: boolean;
  start: EndKind;
  end: EndKind;
  /** EDTF level 1 or 2 (ISO 8601-2) that spans the same days, where EDTF can say it; null where it cannot. */
  edtf: string | null;
  issues: Issue[];
};
