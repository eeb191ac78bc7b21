import {escaped} from "./escaped.js";

/** What Framework's renderer of Markdown has for a block of code. */
type Fence = (tokens: {info: string}[], index: number, ...others: unknown[]) => string;
type Markdown = {renderer: {rules: {fence: Fence}}};

/** Lets a page list the engagements, each a link to its page, by a fence of code that is called `engagements` and holds nothing. */
export function engagementList<Parser>(parser: Parser, engagements: readonly {title: string; slug: string}[]): Parser {
  const {rules} = (parser as Markdown).renderer;
  const {fence} = rules;
  rules.fence = (tokens, index, ...others) =>
    tokens[index]!.info.trim() === "engagements" ? listOf(engagements) : fence(tokens, index, ...others);
  return parser;
}

function listOf(engagements: readonly {title: string; slug: string}[]): string {
  const items = engagements.map(({title, slug}) => `<li><a href="/engagements/${slug}">${escaped(title)}</a></li>\n`);
  return items.length ? `<ul>\n${items.join("")}</ul>\n` : "<p><em>none</em></p>\n";
}
