import {expect, test} from "vitest";
import {chronoDays, recognizersDays} from "../../../src/cli/bench/other-days.js";

/** What the adapters must get out of the libraries, so that the comparison is fair. */
const rows: [raw: string, ...days: (string | null)[]][] = [
  ["29 May 1944", "1944-05-29", "1944-05-29", "1944-05-29", "1944-05-29"],
  ["28 October – 17 November 1944", "1944-10-28", "1944-10-28", "1944-11-17", "1944-11-17"],
  ["November 1745", "1745-11-01", "1745-11-30", "1745-11-01", "1745-11-30"],
  ["June – August 1812", "1812-06-01", "1812-06-30", "1812-08-01", "1812-08-31"],
  ["1942–1945", "1942-01-01", "1942-12-31", "1945-01-01", "1945-12-31"],
  ["275 BC", "-0274-01-01", "-0274-12-31", "-0274-01-01", "-0274-12-31"],
  ["24 February 2022 – present", "2022-02-24", "2022-02-24", null, null],
  ["18 May[1] 1805", "1805-05-18", "1805-05-18", "1805-05-18", "1805-05-18"],
  ["Unknown", null, null, null, null]
];

test.each(rows)("chrono-node: %j is %s, %s, %s, %s", (raw, ...days) => expect(chronoDays(raw)).toEqual(days));

test.each(rows)("recognizers-text-suite: %j is %s, %s, %s, %s", (raw, ...days) =>
  expect(recognizersDays(raw)).toEqual(days)
);
