/** `npm run add`: an article's infobox into data/articles. */
import {readFileSync} from "node:fs";
import {relative} from "node:path";
import {inWords, UsageError} from "./faults.js";
import {readInfobox} from "../reading/infobox/read.js";
import {withPlainLineEnds} from "../reading/infobox/wikitext.js";
import {expectedInfobox, findInfobox, isForeign} from "../reading/infobox/find-infobox.js";
import {writeArticle} from "./add/article-file.js";
import {help, readOptions, type Options} from "./add/options.js";
import {wikiPage} from "./add/wiki-page.js";
import {visible} from "./terminal.js";
import {rowsOfInfobox, type InfoboxRows} from "../model/infobox-rows.js";
import type {ItemRead, SideRow} from "../model/rows.js";
import {intervalInWords} from "../model/words.js";
import {
  slugOfTitle,
  articleText,
  originInWords,
  readOrigin,
  type Infobox,
  type Origin
} from "../reading/infobox/infobox.js";
import {formatIssue} from "../reading/report.js";

/** The fields that are read; an article may have others. */
const interpreted =
  /^(?:conflict|partof|date|place|result|status|(?:combatant|commander|units|strength|casualties)\d)$/;

type Article = {title: string; wikitext: string; origin: Origin | null};

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await add(options);
  else console.log(help);
} catch (error) {
  console.error(visible(`add: ${inWords(error)}`));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function add(options: Options): Promise<void> {
  const {title, wikitext, origin} = options.from ? await fromWiki(options.from, options) : fromFile(options.file);
  const {found, templates, others} = findInfobox(wikitext);
  if (!found)
    throw new Error(
      `${options.from ?? options.file}: no infobox of a conflict; ${inPlaceOfInfobox(wikitext, templates)}`
    );
  const slug = options.name ?? slugOfTitle(title);
  if (!slug) throw new Error(`“${title}” gives no name for a file; --name does`);
  const content = articleText(title, origin, wikitext.slice(found.start, found.end));
  const path = writeArticle(options.data, slug, content, options.force);
  for (const {start, name, title: other} of others)
    if (start >= found.end) console.error(visible(`a further infobox is left out: ${`{{${name}}} ${other}`.trim()}`));
  console.log(summary(readInfobox(content, relative(process.cwd(), path))));
}

async function fromWiki(address: string, {timeout, size}: Options): Promise<Article> {
  const {redirects, ...page} = await wikiPage(address, userAgent(), {timeout, size});
  for (const redirect of redirects) console.error(visible(redirect));
  return {...page, wikitext: withPlainLineEnds(page.wikitext)};
}

/** A file that says where it was taken from keeps that line. */
function fromFile(file: string): Article {
  const wikitext = withPlainLineEnds(decoded(contentOf(file), file));
  const {title} = readInfobox(wikitext, `${file.replace(/\.[^./]*$/, "")}.wikitext`);
  return {title, wikitext, origin: readOrigin(wikitext)};
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new UsageError(code === "EISDIR" ? `${file} is a folder, expected a file of wikitext` : message);
  }
}

function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    throw new Error(`${file}: bytes that are not UTF-8, expected text saved as UTF-8`);
  }
}

function userAgent(): string {
  const {name, version} = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return `${name}/${version}`;
}

function inPlaceOfInfobox(wikitext: string, templates: readonly string[]): string {
  const [, target] = /^\s*#redirect\s*:?\s*\[\[([^\]|#]+)/i.exec(wikitext) ?? [];
  if (target) return `the page only leads on to “${target.trim()}”`;
  if (templates.length === 0) return "the text has no templates";
  if (templates.some(isForeign)) return `expected ${expectedInfobox(templates)}`;
  const more = templates.length > 10 ? ` and ${templates.length - 10} more` : "";
  return `its templates are ${templates
    .slice(0, 10)
    .map((name) => `{{${name}}}`)
    .join(", ")}${more}`;
}

/** What was read of an article and what was not, as lines of text for a terminal. */
function summary(box: Infobox): string {
  const engagement = rowsOfInfobox(box);
  const {row, when, partOfText, sides, issues} = engagement;
  const days = [when.earliest, when.startLatest, when.endEarliest, when.latest].map((day) => day ?? "?").join(" … ");
  const kept = [...box.fields.keys()].filter((name) => !interpreted.test(name));
  const references = [...box.fields.values()].flatMap(({references}) => references).length;
  return [
    `${row.title} (${box.file})`,
    `  source: ${row.origin ? originInWords(row.origin) : "not stated"}`,
    `  date: ${quoted(row.date)}${row.date ? ` = ${when.edtf ?? days}` : ""}`,
    `  part of: ${quoted(partOfText)}`,
    `  place: ${quoted(row.place)}`,
    `  result: ${quoted(row.result)}`,
    ...sides.flatMap((side) => sideLines(engagement, side)),
    `kept as they are: ${[...kept, `${references} ${references === 1 ? "reference" : "references"}`].join(", ")}`,
    issues.length ? "could not be read:" : "everything could be read",
    ...issues.map((issue) => `  ${formatIssue(issue)}`)
  ]
    .map(visible)
    .join("\n");
}

function sideLines(
  {values, totals, items, notes}: InfoboxRows,
  {side, label, names, gaps, commanders}: SideRow
): string[] {
  const ofSide = <T extends {side: number}>(rows: readonly T[]) => rows.filter((row) => row.side === side);
  const said = ofSide(notes).filter(({kind}) => kind === "note" || kind === "caveat");
  return [
    `side ${side}: ${label}`,
    `  belligerents: ${[...names, ...(gaps ? [`${gaps} lost`] : [])].join("; ") || "not stated"}`,
    `  commanders: ${commanders.join("; ") || "not stated"}`,
    ...ofSide(totals).flatMap((total) => {
      const value = values.find(({id}) => id === total.value);
      return [
        `  ${total.field}: ${value ? `${quoted(value.text)} = people: ${intervalInWords(total)}` : quoted("")}`,
        ...items.filter((item) => item.value === total.value).map(itemLine)
      ];
    }),
    ...said.map(({field, text}) => `  no amount in ${field}: ${quoted(text)}`)
  ];
}

function itemLine(item: ItemRead): string {
  const {text, outcome, unit, role, party} = item;
  const details = [item.class, unit, outcome, role === "count" ? null : role, party && `of ${party}`].filter(Boolean);
  return `    ${quoted(text)} = ${intervalInWords(item)} (${details.join(", ")})`;
}

function quoted(text: string): string {
  return text === "" ? "not stated" : `“${text.replace(/\n|<hr \/>/g, " / ")}”`;
}
