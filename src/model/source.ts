import type {Notebook} from "./rows.js";

type Place = {article: string; section: string; claim: string | null};

/** Where a statement stands, in words: `Liberation of Tirana, infobox` or `Liberation of Tirana, text (Description)`. */
export function sourceOf(rows: Pick<Notebook, "engagements">, {article, section, claim}: Place): string {
  const title = titleOf(rows, article);
  return claim === null ? `${title}, infobox` : `${title}, text${section ? ` (${section})` : ""}`;
}

/** An article's title; its slug where no article has it. */
export function titleOf({engagements}: Pick<Notebook, "engagements">, article: string): string {
  return engagements.find((row) => row.engagement === article)?.title ?? article;
}
