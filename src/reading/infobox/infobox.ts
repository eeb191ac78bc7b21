import type {Issue} from "../report.js";
import {sideField} from "./fields.js";
import type {Origin} from "./origin.js";

/** One field of an infobox, with the line it stands on (counted from 1). */
export type Field = {
  name: string;
  /** The value as plain text; from wikitext with `\n` between lines and `<hr />` between groups. */
  value: string;
  /** The value as it stands in the file. */
  raw: string;
  line: number;
  /** Footnotes and references as they stand in the file. */
  references: string[];
};

/** An article's infobox, not yet interpreted. Field names are lower case, as `Infobox military conflict` documents them. */
export type Infobox = {
  file: string;
  slug: string;
  /** In wikitext each name has a line of its own, so that a comma may be a part of it. */
  form: "plain" | "wikitext";
  title: string;
  origin: Origin | null;
  fields: Map<string, Field>;
  issues: Issue[];
};

/** What its text says of an infobox. */
export type Read = Pick<Infobox, "title" | "fields" | "issues">;

/** The numbers of the sides that any field speaks of, in order. */
export function sidesOf({fields}: Infobox): number[] {
  const numbers = [...fields.keys()].flatMap((name) => sideField(name)?.side ?? []);
  return [...new Set([1, 2, ...numbers])].sort((a, b) => a - b);
}
