import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {catalogue, type CatalogueEntry} from "../../charts/catalogue.js";
import {exportFigure} from "../../charts/export/export-figure.js";
import {themeOf} from "../../charts/figure/theme.js";
import {escaped} from "../../data/escaped.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf} from "../../model/view.js";
import {cut, longest} from "../../reading/strings.js";
import {rasterize} from "../figures/rasterize.js";
import {writeWhole} from "../write-whole.js";
import {sitePages} from "./site-pages.js";

/**
 * Names the pages of engagements in their titles, which Framework leaves to their scripts; and where the site's address is known,
 * tells whoever links to a page its one address, title and description, and a picture: the first of its figures that can be read
 * when it is small.
 */
export async function writeHeads(site: string, address: URL | null, notebook: Notebook): Promise<void> {
  const names = new Map(viewOf(notebook).engagements.map(({engagement, name}) => [engagement, name]));
  const pictureFor = address && picturesIn(site, notebook);
  for (const page of sitePages(site)) {
    const file = join(site, page);
    const html = readFileSync(file, "utf8");
    const {document} = parseHTML(html);
    const own = names.get(/^engagements\/(.+)\.html$/.exec(page)?.[1] ?? "");
    const title = own ? `${cut(own, longest.name)} | Campaign notebook` : (document.title ?? "");
    const isAddress = address && page !== "404.html";
    const description = document.querySelector("meta[name=description]")?.getAttribute("content") ?? "";
    const tags = isAddress ? tagsOf({page, address, title, description, picture: await pictureFor!(page)}) : [];
    const head = [`<title>${escaped(title)}</title>`, ...tags].join("\n");
    writeWhole(
      file,
      html.replace(/<title>[^<]*<\/title>/, () => head)
    );
  }
}

type Picture = {path: string; title: string};

/** Pixels of a picture: what those who show links make room for. */
const size = {width: 1200, height: 630};

type Linked = {page: string; address: URL; title: string; description: string; picture: Picture};

function tagsOf({page, address, title, description, picture}: Linked): string[] {
  const own = new URL(page.replace(/(^|\/)index\.html$/, "$1"), address).href;
  const properties = {
    "og:type": "website",
    "og:site_name": "Campaign notebook",
    "og:url": own,
    "og:title": title.replace(/ \| Campaign notebook$/, ""),
    "og:description": description,
    "og:image": new URL(picture.path, address).href,
    "og:image:type": "image/png",
    "og:image:width": size.width,
    "og:image:height": size.height,
    "og:image:alt": picture.title
  };
  return [
    `<link rel="canonical" href="${escaped(own)}">`,
    ...Object.entries(properties).map(
      ([property, content]) => `<meta property="${property}" content="${escaped(String(content))}">`
    ),
    '<meta name="twitter:card" content="summary_large_image">'
  ];
}

/** The pages that show one chart; others have those of all engagements together. */
const chartOf: Readonly<Record<string, string>> = {
  "force-ratios.html": "force-ratio",
  "losses.html": "losses",
  "timeline.html": "timeline"
};

/** Gives the picture of a page, which is written into the site when it is first asked for. */
function picturesIn(site: string, notebook: Notebook): (page: string) => Promise<Picture> {
  const entries = catalogue(notebook);
  const ofAll = entries.filter(({engagement}) => engagement === null);
  const written = new Map<CatalogueEntry, Promise<Picture>>();
  return (page) => {
    const own = entries.filter(({chart, engagement}) =>
      chartOf[page] ? chart === chartOf[page] : engagement !== null && page === `engagements/${engagement}.html`
    );
    const candidates = own.length > 0 ? own : ofAll;
    const entry = candidates.find(({draw}) => draw(slide).caution === null) ?? candidates[0]!;
    const picture = written.get(entry) ?? writePicture(site, entry);
    written.set(entry, picture);
    return picture;
  };
}

/** A slide of 16 : 9 as high as the picture. */
const slide = {profile: "slides", width: (size.height * 16) / 9} as const;

async function writePicture(site: string, {name, draw}: CatalogueEntry): Promise<Picture> {
  const {document} = parseHTML("<!doctype html><html><body></body></html>") as unknown as {document: Document};
  const {body} = await exportFigure(draw, {
    ...slide,
    document,
    format: "png",
    pixelRatio: 1,
    rasterize: (file, pixelRatio) => rasterize(amid(file), pixelRatio)
  });
  const path = `pictures/${name}.png`;
  writeWhole(join(site, path), body);
  return {path, title: draw(slide).content.title};
}

/** A slide in the middle of a picture, which is wider. */
function amid(file: string): string {
  const {width, height} = size;
  const own = file.slice(file.indexOf("<svg")).replace("<svg", `<svg x="${(width - slide.width) / 2}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${themeOf("light").background}"/>${own}</svg>`;
}
