import {cut, longest} from "../reading/cut.js";
import type {CheckRow, Notebook} from "./rows.js";

type Place = {article: string; section: string; claim: string | null};

/** A statement that a check rests on, quoted. */
export function quotation(
  rows: Pick<Notebook, "engagements">,
  text: string,
  place: Place
): CheckRow["statements"][number] {
  return {text: cut(text, longest.quote), source: sourceOf(rows, place)};
}

/** Where a statement stands, in words: `Liberation of Tirana, infobox` or `Liberation of Tirana, text (Description)`. */
export function sourceOf(rows: Pick<Notebook, "engagements">, {article, section, claim}: Place): string {
  const [title, part] = [titleOf(rows, article), section].map((name) => cut(name, longest.name));
  return claim === null ? `${title}, infobox` : `${title}, text${part ? ` (${part})` : ""}`;
}

/** An article's title; its slug where no article has it. */
export function titleOf({engagements}: Pick<Notebook, "engagements">, article: string): string {
  return engagements.find((row) => row.engagement === article)?.title ?? article;
}
