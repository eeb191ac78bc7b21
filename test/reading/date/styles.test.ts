import {expect, test} from "vitest";
import {completed} from "../../../src/reading/date/completion.js";
import {pointsOf} from "../../../src/reading/date/points.js";
import {inNewestStyle} from "../../../src/reading/date/styles.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

/** Each date that is kept, as day/month/year. */
const kept = (raw: string) =>
  inNewestStyle(completed(pointsOf(tokensOf(raw))))
    .map(({day, month, year}) => `${day}/${month}/${year?.value}`)
    .join(" ");

test.each([
  ["the new style is the value", "27 July 1720 O.S. 7 August 1720 N.S.", "7/8/1720"],
  ["of a range too", "20–21 June O.S. 2–3 July 1700 N.S.", "2/7/1700 3/7/1700"],
  ["a date in one style stays", "27 July 1720 O.S.", "27/7/1720"],
  ["two days that are one are the later", "14/26 October 1854", "26/10/1854"],
  ["in either order", "26/14 October 1854", "26/10/1854"],
  ["two days that are not one both stay", "14/25 October 1854", "14/10/1854 25/10/1854"],
  ["the new year has begun in the new style", "30 December 1854/11 January", "11/1/1855"],
  ["a range from one style to the other keeps both", "1 May 1700 N.S. – 3 June 1700 O.S.", "1/5/1700 3/6/1700"]
])("%s: %s", (_, raw, expected) => expect(kept(raw)).toBe(expected));
