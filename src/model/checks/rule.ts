import {cut, longest} from "../../reading/strings.js";
import type {CheckRow, ChronologyRow} from "../rows.js";
import type {View} from "../view.js";

/** A rule held against what was read: a row for each case that it applies to. */
export type Rule = (view: View) => CheckRow[];

type Place = {article: string; section: string; claim: string | null};

/** A statement that a check rests on, quoted, and where it stands: `Liberation of Tirana, text (Description)`. */
export function quotation(view: View, text: string, place: Place): CheckRow["statements"][number] {
  const [title, section] = [view.title(place.article), place.section].map((name) => cut(name, longest.name));
  const part = place.claim === null ? "infobox" : `text${section ? ` (${section})` : ""}`;
  return {text: cut(text, longest.quote), source: `${title}, ${part}`};
}

/** The date of a row of the chronology as written, with where it stands. */
export function quotedDate(view: View, row: ChronologyRow): CheckRow["statements"][number] {
  return quotation(view, row.text, {...row, claim: row.kind === "engagement" ? null : row.id});
}
