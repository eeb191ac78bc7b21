import {expect, test} from "vitest";
import type {Point} from "../../../src/reading/date/point.js";
import {shapeAt} from "../../../src/reading/date/shapes.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

const shape = (raw: string) => shapeAt(tokensOf(raw), 0);
const year = (value: number, digits: number, era: "BC" | "AD" | null = null) => ({value, digits, era});

test.each<[raw: string, fields: Partial<Point>, rest: number]>([
  ["29 May 1944", {day: 29, month: 5, year: year(1944, 4)}, 0],
  ["29th of May, 1944", {day: 29, month: 5, year: year(1944, 4)}, 0],
  ["May 29, 1944", {day: 29, month: 5, monthFirst: true, year: year(1944, 4)}, 0],
  ["May 29 – 30", {day: 29, month: 5, monthFirst: true}, 2],
  ["1944 May 29", {day: 29, month: 5, year: year(1944, 4)}, 0],
  ["24 May 67", {day: 24, month: 5, year: year(67, 2)}, 0],
  ["24 May 3 June", {day: 24, month: 5}, 2],
  ["late 1944", {part: "late", year: year(1944, 4)}, 0],
  ["mid-June", {part: "mid", month: 6}, 0],
  ["winter of 208", {season: "winter", year: year(208, 3)}, 0],
  ["AD 60", {year: year(60, 2, "AD")}, 0],
  ["480 BC", {year: year(480, 3, "BC")}, 0],
  ["1940s", {scale: "decade", year: year(1940, 4)}, 0],
  ["9th century BC", {scale: "century", year: year(9, 1, "BC")}, 0],
  ["1944-05-29", {year: year(1944, 4, "AD"), month: 5, day: 29}, 0],
  ["-0479-07-21", {year: year(480, 4, "BC"), month: 7, day: 21}, 0],
  ["17", {bare: 17, year: year(17, 2)}, 0],
  ["17th", {bare: 17, year: null}, 0]
])("%j", (raw, fields, rest) => {
  const found = shape(raw)!;
  expect(found.fields).toMatchObject(fields);
  expect(tokensOf(raw).length - found.next).toBe(rest);
});

test.each(["of May", "siege", "early", "–"])("%j begins no date", (raw) => expect(shape(raw)).toBeNull());
