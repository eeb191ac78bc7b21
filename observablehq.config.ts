import {readFileSync} from "node:fs";
import {fontLinks} from "./src/data/arimo.js";
import {escaped} from "./src/data/escaped.js";
import {cellFences} from "./src/data/cell-fences.js";
import {engagementList} from "./src/data/engagement-list.js";
import {descriptionOf} from "./src/data/page-descriptions.js";
import {readSources} from "./src/data/sources.js";
import {cut, longest} from "./src/reading/strings.js";
import {readInfobox} from "./src/reading/infobox/read.js";

const read = () => readSources().articles.map(({text, file}) => readInfobox(text, file));
const engagements = read();

function description(path: string): string {
  const text = descriptionOf(path, engagements);
  if (text === null) return "";
  return `<meta name="description" content="${escaped(text)}">\n`;
}

export default {
  root: "src",
  title: "Campaign notebook",
  pages: [
    {name: "Force ratios", path: "/force-ratios"},
    {name: "Losses", path: "/losses"},
    {name: "Timeline", path: "/timeline"},
    {
      name: "Engagements",
      open: true,
      pages: engagements.map(({title, slug}) => ({name: cut(title, longest.name), path: `/engagements/${slug}`}))
    },
    {name: "Gallery", path: "/gallery"},
    {name: "Playground", path: "/playground"},
    {name: "Methods", path: "/methods"}
  ],
  dynamicPaths: engagements.map(({slug}) => `/engagements/${slug}`),
  style: "style/index.css",
  globalStylesheets: [],
  search: {index: searchEntries},
  toc: false,
  // Pages are linked by the names of their files, which every host has.
  preserveIndex: true,
  preserveExtension: true,
  markdownIt: <Parser>(parser: Parser) => cellFences(engagementList(parser, engagements)),
  head: ({path}: {path: string}) => `${description(path)}${fontLinks()}\n${readFileSync("src/head.html", "utf8")}`,
  footer: "Facts restated from Wikipedia, CC BY-SA 4.0. What is unknown looks unknown.",
  // Loaders run with the tsx that is installed here, also where it is not on the PATH.
  interpreters: {".ts": [process.execPath, "--import", "tsx"]}
};

/**
 * The engagements' pages have no words of their own until they run, so their infoboxes are searched instead; in plain letters,
 * as Framework's own entries. The preview asks again after ten minutes, or when a title changes, and gets what they say then.
 */
function* searchEntries() {
  for (const {title, slug, fields} of read()) {
    const values = [title, ...Array.from(fields.values(), ({value}) => value)];
    const text = values.join(" ").normalize("NFD").replaceAll(/\p{M}/gu, "");
    yield {path: `/engagements/${slug}`, title, text};
  }
}
