import {describe, expect} from "vitest";
import {choose, chosen, chartsOf, wordsOf} from "./charts.js";
import {test} from "./harness.js";

type Change = {page: string; label: string; option: string; query: string; before: RegExp; after: RegExp};

const changes: Change[] = [
  {
    page: "force-ratios.html",
    label: "Strength axis",
    option: "logarithmic",
    query: "?scale=log",
    before: /^600,000$/m,
    after: /^100K$/m
  },
  {
    page: "losses.html",
    label: "Axis",
    option: "logarithmic",
    query: "?scale=log",
    before: /^1,800$/m,
    after: /^1K$/m
  },
  {
    page: "losses.html",
    label: "Policy for claims",
    option: "highest statement",
    query: "?policy=highest",
    before: /^casualties 465 /m,
    after: /^casualties about 2,365 /m
  },
  {
    page: "engagements/liberation-of-tirana.html",
    label: "Policy for claims",
    option: "envelope of all statements",
    query: "?policy=envelope",
    before: /^casualties 465 /m,
    after: /^casualties at least about 465 /m
  },
  {
    page: "timeline.html",
    label: "Period",
    option: "campaign",
    query: "?period=campaign",
    before: /^Congress of Përmet /m,
    after: /\b6\s+rows\s+of\s+background\s+or\s+aftermath\s+not\s+shown/
  },
  {
    page: "timeline.html",
    label: "Period",
    option: "all, with aftermath",
    query: "?period=all",
    before: /\b2\s+rows\s+of\s+background\s+or\s+aftermath\s+not\s+shown/,
    after: /^Communist rule in Albania/m
  },
  {
    page: "timeline.html",
    label: "Sort",
    option: "by start",
    query: "?sort=start",
    before: /^1944 LANÇ counter-offensive[^]*^Summer operation in the south/m,
    after: /^Summer operation in the south[^]*^1944 LANÇ counter-offensive/m
  },
  {
    page: "timeline.html",
    label: "Sort",
    option: "by duration",
    query: "?sort=duration",
    before: /^German and Ballist winter offensive[^]*^1944 LANÇ counter-offensive/m,
    after: /^1944 LANÇ counter-offensive[^]*^German and Ballist winter offensive/m
  }
];

describe("an input changes its chart and the address, and the address opens the page as it was left", () => {
  test.for(changes)("$page $label: $option", async ({page: path, label, option, query, before, after}, {openPage}) => {
    const page = await openPage(path);
    const words = async () => (await Promise.all((await chartsOf(page).all()).map(wordsOf))).join("\n");
    const first = await words();
    expect([before.test(first), after.test(first), new URL(page.url()).search]).toEqual([true, false, ""]);

    await choose(page, label, option);
    await expect.poll(words).toMatch(after);
    const changed = await words();
    expect([before.test(changed), new URL(page.url()).search]).toEqual([false, query]);

    await page.reload({waitUntil: "networkidle"});
    await expect.poll(words).toBe(changed);
    expect(await chosen(page, label)).toBe(option);
  });
});

test("each choice of uncertain ends draws them in its own way, and stands in the address", async ({openPage}) => {
  const page = await openPage("timeline.html");
  const drawings = new Set([await chartsOf(page).innerHTML()]);
  for (const [option, value] of [
    ["wedge", "wedge"],
    ["dashed box", "dash"],
    ["open box", "none"]
  ] as const) {
    await choose(page, "Uncertain ends", option);
    await expect.poll(async () => drawings.has(await chartsOf(page).innerHTML())).toBe(false);
    drawings.add(await chartsOf(page).innerHTML());
    expect(new URL(page.url()).search).toBe(`?fuzzy=${value}`);
  }
});

describe("an address with a value that no input offers opens the page as by default", () => {
  test.for([
    {
      page: "losses.html",
      query: "?scale=%3Cscript%3E&policy=%3Cscript%3E",
      inputs: {Axis: "linear, from zero", "Policy for claims": "infobox"},
      words: [/^1,800$/m, /^casualties 465 /m]
    },
    {
      page: "timeline.html",
      query: "?period=constructor&sort=",
      inputs: {Period: "campaign and background", Sort: "parts under their whole"},
      words: [
        /\b2\s+rows\s+of\s+background\s+or\s+aftermath\s+not\s+shown/,
        /^1944 LANÇ counter-offensive[^]*^Summer operation/m
      ]
    },
    {
      page: "force-ratios.html",
      query: "?scale=LOG&sort=%00",
      inputs: {"Strength axis": "linear, from zero", Sort: "as in the data"},
      words: [/^600,000$/m]
    }
  ])("$page $query", async ({page: path, query, inputs, words}, {openPage}) => {
    const page = await openPage(path + query);
    for (const [label, option] of Object.entries(inputs)) expect(await chosen(page, label)).toBe(option);
    for (const pattern of words) expect(await wordsOf(chartsOf(page))).toMatch(pattern);
  });
});
