import type {Issue} from "../report.js";
import {sideField} from "./fields.js";

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

/**
 * An article's id: the name of its file without folder and ending, which is a part of its page's address too. A hyphen stands
 * for every character but letters, digits, spaces and `, ' ( ) _ -`, as an address gives others a meaning of their own.
 */
export function slugOf(file: string): string {
  return stemOf(file).replace(/[^\p{L}\p{M}\p{N} ,'()_-]/gu, "-");
}

/** The name of a file without folder and ending. */
export function stemOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

/** Letters that Unicode does not take apart into a letter and its accent. */
const letters: Record<string, string> = {ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i"};

/** The name of an article's file by its title, in small Latin letters, digits and hyphens; empty where the title has none. */
export function slugOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => letters[letter]!)
    .normalize("NFKD")
    .replace(/\p{M}+|['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "");
}

/** Where an article's fields were taken from; null is not stated. */
export type Origin = {
  address: string;
  revision: number | null;
  /** The day of that revision, or where none is named of the copy; ISO 8601. */
  date: string | null;
  licence: string | null;
};

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const opening = "<!-- source:";

/**
 * Reads the comment at the head of a file that says where it was taken from, such as
 * `<!-- source: https://…, revision 123, 2026-03-01, CC BY-SA 4.0 -->`. Revision, day and licence may be left out.
 */
export function readOrigin(text: string): Origin | null {
  const head = text.replace(/^\uFEFF/, "").trimStart();
  const end = head.indexOf("-->");
  if (!head.startsWith(opening) || end < 0) return null;
  const [address = "", ...rest] = head.slice(opening.length, end).trim().split(/,\s+/);
  if (!/^https?:/.test(address)) return null;
  const [, revision] = /^revision (\d{1,15})$/.exec(rest[0] ?? "") ?? [];
  if (revision) rest.shift();
  const date = isDay.test(rest[0] ?? "") ? rest.shift()! : null;
  return {address, revision: revision ? Number(revision) : null, date, licence: rest.join(", ") || null};
}

/** The file of an article in wikitext: where it was taken from, as `readOrigin` reads it, its title, and its infobox as it stands in the page. */
export function articleText(title: string, origin: Origin | null, infobox: string): string {
  const comment = origin && `${opening} ${originInWords(origin).replace(/--+>?/g, "–").replace(/\s+/g, " ")} -->\n`;
  return `${comment ?? ""}= ${title.replace(/[=\s]+/g, " ").trim()} =\n\n${infobox.trimEnd()}\n`;
}

export function originInWords({address, revision, date, licence}: Origin): string {
  return [address, revision === null ? null : `revision ${revision}`, date, licence].filter(Boolean).join(", ");
}
