import {describe, expect, test} from "vitest";
import {timelineRows} from "../../src/charts/timeline/rows.js";
import {timeline} from "../../src/charts/timeline/chart.js";
import {viewOf} from "../../src/model/view.js";
import {drawn, newDocument, wordsOf} from "../support/draw.js";
import {madeUp, type Cells} from "../support/made-up.js";

test("rival dates name who states them: the article, and of several in it the section or the claim", () => {
  const claims: Cells[] = [
    {kind: "date", date: "3 May 1700", section: "Youth"},
    {kind: "date", date: "4 May 1700", section: "Age"},
    {kind: "date", date: "5 May 1700", section: "Age"},
    {kind: "date", date: "6 May 1700", article: "memoir"}
  ];
  const made = madeUp({war: {Date: "1 May 1700"}, memoir: {Conflict: "Memoir"}}, claims);
  const words = wordsOf(drawn((options) => timeline(made, {...options, engagement: "war"})));
  for (const claimed of [
    "or 3 May 1700 text of “war”, Youth",
    "or 4 May 1700 text of “war”, Age, claim-2",
    "or 5 May 1700 text of “war”, Age, claim-3",
    "or 6 May 1700 text of “Memoir”"
  ])
    expect(words).toContain(claimed);
});

describe("under each policy the words stand by the bar that rests on them, every date is drawn, and its article named", () => {
  const claims: Cells[] = [{kind: "date", date: "3 May 1700", article: "memoir"}];
  const made = madeUp({war: {Conflict: "War", Date: "1 May 1700"}, memoir: {Conflict: "Memoir"}}, claims);
  test.each([
    ["infobox", ["War 1 May 1700", "or 3 May 1700 text of “Memoir”"]],
    ["lowest", ["War 1 May 1700", "or 3 May 1700 text of “Memoir”"]],
    ["highest", ["War 3 May 1700 · text of “Memoir”", "or 1 May 1700 infobox of “War”"]],
    ["memoir", ["War 3 May 1700 · text of “Memoir”", "or 1 May 1700 infobox of “War”"]],
    ["envelope", ["War 1 May 1700 / 3 May 1700", "or 1 May 1700 infobox of “War”", "or 3 May 1700 text of “Memoir”"]]
  ])("%s", (policy, rows) => {
    const words = wordsOf(drawn((options) => timeline(made, {...options, engagement: "war", policy})));
    for (const row of rows) expect(words).toContain(row);
    expect(words.match(/or \d May 1700 (text|infobox)/g)).toHaveLength(rows.length - 1);
    expect(words).toContain("Source: “War” and “Memoir”");
  });
});

describe("a claim that agrees with a row's own date speaks for it, and a date that is taken is no rival of itself", () => {
  const claims: Cells[] = [
    {kind: "date", date: "1st May 1700", article: "memoir"},
    {kind: "date", date: "3 May 1700", article: "memoir"}
  ];
  const made = madeUp({war: {Conflict: "War", Date: "1 May 1700"}, memoir: {Conflict: "Memoir"}}, claims);
  test.each([
    ["infobox", ["1 May 1700 the text agrees", "3 May 1700 text of memoir"]],
    ["highest", ["3 May 1700 text of memoir", "1 May 1700 text of war"]]
  ])("%s", (policy, rows) => {
    const {content} = timeline.figure(made, {policy, document: newDocument()});
    const view = viewOf(made);
    const rowsOf = timelineRows(
      view,
      view.chronology,
      policy,
      () =>
        ({article}) =>
          `text of ${article}`
    );
    expect(
      rowsOf.filter(({id, rival}) => id === "war" || rival === "war").map(({text, note}) => `${text} ${note}`)
    ).toEqual(rows);
    const table = content.rows();
    expect(new Set(table.map(({id}) => id)).size).toBe(table.length);
    const stated = table.find(({as_written}) => as_written === "3 May 1700");
    expect(stated!.article).toBe("memoir");
  });
});

describe("a zoomed timeline has keys for what is seen of its rows", () => {
  const made = madeUp({war: {Conflict: "War", Date: "mid-June 1700 – 31 August 1700"}}, [
    {kind: "event", date: "until 20 July 1700"}
  ]);
  test.each<[[string, string], string[], string[]]>([
    [["1700-06-01", "1700-08-31"], ["certain days", "uncertain start or end", "start or end not stated"], []],
    [["1700-06-12", "1700-06-15"], ["uncertain start or end", "start or end not stated"], ["certain days"]],
    [["1700-08-01", "1700-08-10"], ["certain days"], ["uncertain start or end", "start or end not stated"]]
  ])("%j", (between, there, missing) => {
    const words = wordsOf(drawn((options) => timeline(made, {...options, between})));
    for (const key of there) expect(words).toContain(key);
    for (const key of missing) expect(words).not.toContain(key);
  });
});

test("an end that is uncertain by a day has its key and its note, though the days between its limits are none", () => {
  const made = madeUp({war: {Date: "28/29 October – 29/30 October 1700"}});
  const words = wordsOf(drawn((options) => timeline(made, options)));
  expect(words).toContain("uncertain start or end");
  expect(words).toContain("Uncertain ends are limits as stated");
});
