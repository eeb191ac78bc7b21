import {expect, test} from "vitest";
import {formatIssue, type Issue} from "../../src/reading/report.js";

const [found, expected] = ["x", "a number"];

test.each<[string, Issue]>([
  ['data/a.txt:3: date: found "x", expected a number', {file: "data/a.txt", line: 3, field: "date", found, expected}],
  ['data/a.txt:3: found "x", expected a number', {file: "data/a.txt", line: 3, found, expected}],
  ['data/a.txt: found "x", expected a number', {file: "data/a.txt", found, expected}],
  ['date: found "x", expected a number', {field: "date", found, expected}],
  ['found "x", expected a number', {found, expected}],
  ["found nothing, expected a number", {found: "", expected}],
  ['found "two\\nlines \\"quoted\\"", expected a number', {found: 'two\nlines "quoted"', expected}]
])("an issue is one line with the parts that are known: %s", (line, issue) => expect(formatIssue(issue)).toBe(line));
