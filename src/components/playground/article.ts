import {readInfobox} from "../../reading/infobox/read.js";
import {articleText, readOrigin} from "../../reading/infobox/origin.js";
import {slugOfTitle} from "../../reading/infobox/slug.js";
import {withPlainLineEnds} from "../../reading/infobox/wikitext.js";
import {findInfobox} from "../../reading/infobox/find-infobox.js";

/** An article as a file of `data/articles/`, named after its title as `npm run add` names it. */
export type ArticleFile = {name: string; text: string};

/** A text as an article's file: of a page's wikitext its infobox, any other text as it stands. */
export function articleOf(text: string): ArticleFile {
  const source = withPlainLineEnds(text);
  const {found, templates} = findInfobox(source);
  const isWikitext = found !== null || (templates.length > 0 && !plainField.test(source));
  const ending = isWikitext ? "wikitext" : "txt";
  const {title} = readInfobox(source, `.${ending}`);
  const name = `${slugOfTitle(title) || "article"}.${ending}`;
  if (!found) return {name, text: `${source.trimEnd()}\n`};
  return {name, text: articleText(title || "Article", readOrigin(source), source.slice(found.start, found.end))};
}

const plainField = /^[ \t]*-[ \t]*\w+[ \t]*:/m;
