/** What is read of an answer of MediaWiki's API; null or none where it is not there or has another shape. */
export type Answer = {
  error: string | null;
  redirects: {from: string; to: string}[];
  /** The title of a page of another wiki. */
  interwiki: string | null;
  licence: {url: string; text: string};
  page: Page | null;
};

type Page = {
  title: string;
  isMissing: boolean;
  invalidReason: string | null;
  /** Of http or https, whatever the wiki says. */
  address: string | null;
  revision: number | null;
  /** The day of that revision, ISO 8601. */
  date: string | null;
  wikitext: string | null;
};

/** Reads an answer in format version 2, of which nothing is sure; null where it is none of MediaWiki's. */
export function answerOf(json: unknown): Answer | null {
  const {error, query} = partsOf(json);
  if (error === undefined && !isObject(query)) return null;
  const {redirects, interwiki, rightsinfo, pages} = partsOf(query);
  const {code, info} = partsOf(error);
  const {url, text} = partsOf(rightsinfo);
  return {
    error: error === undefined ? null : (textOf(info) ?? textOf(code) ?? "without a name"),
    redirects: listOf(redirects).flatMap((redirect) => {
      const [from, to] = [textOf(partsOf(redirect).from), textOf(partsOf(redirect).to)];
      return from !== null && to !== null ? [{from, to}] : [];
    }),
    interwiki: textOf(partsOf(listOf(interwiki)[0]).title),
    licence: {url: textOf(url) ?? "", text: textOf(text) ?? ""},
    page: pageOf(listOf(pages)[0])
  };
}

function pageOf(page: unknown): Page | null {
  if (!isObject(page)) return null;
  const {title, missing, invalidreason, canonicalurl, revisions} = page;
  const {revid, timestamp, slots} = partsOf(listOf(revisions)[0]);
  return {
    title: textOf(title) ?? "",
    isMissing: missing === true,
    invalidReason: textOf(invalidreason),
    address: webAddress(textOf(canonicalurl)),
    revision: typeof revid === "number" ? revid : null,
    date: /^\d{4}-\d\d-\d\d(?=T)/.exec(textOf(timestamp) ?? "")?.[0] ?? null,
    wikitext: textOf(partsOf(partsOf(slots).main).content)
  };
}

function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const {protocol, href} = new URL(text);
  return protocol === "http:" || protocol === "https:" ? href : null;
}

function partsOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
