import {expect, test} from "vitest";
import {countReports, leftOutLine, type Report} from "./count-reports.js";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({status, fullName: `a ${status} test`}))
});

test.each<[string, Report[], ReturnType<typeof countReports>]>([
  ["no report counts nothing", [], {passed: 0, failed: 0, skipped: 0}],
  [
    "reports add up",
    [
      {numPassedTests: 3, numFailedTests: 0},
      {numPassedTests: 1, numFailedTests: 2}
    ],
    {passed: 4, failed: 2, skipped: 0}
  ],
  [
    "a file with a failed test is not counted again",
    [{numPassedTests: 1, numFailedTests: 1, testResults: [file("failed", "passed", "failed")]}],
    {passed: 1, failed: 1, skipped: 0}
  ],
  [
    "a file that does not load is a failed test",
    [{numPassedTests: 1, numFailedTests: 0, testResults: [file("passed", "passed"), file("failed")]}],
    {passed: 1, failed: 1, skipped: 0}
  ],
  [
    "a file whose tests pass and whose cleaning up fails is a failed test",
    [{numPassedTests: 1, numFailedTests: 0, testResults: [file("failed", "passed")]}],
    {passed: 1, failed: 1, skipped: 0}
  ],
  [
    "what neither passed nor failed was skipped",
    [{numPassedTests: 1, numFailedTests: 0, testResults: [file("passed", "passed", "skipped", "todo", "pending")]}],
    {passed: 1, failed: 0, skipped: 3}
  ]
])("%s", (_, reports, counts) => {
  expect(countReports(reports)).toEqual(counts);
});

test.each<[string, string[], string | null]>([
  ["where nothing was skipped there is no line", ["passed", "failed"], null],
  ["what was skipped is named", ["passed", "skipped", "todo"], "Left out: a skipped test; a todo test."],
  [
    "of many the first are",
    Array.from({length: 7}, () => "skipped"),
    `Left out: ${Array.from({length: 5}, () => "a skipped test").join("; ")}; and 2 more.`
  ]
])("%s", (_, tests, line) => {
  const report = {numPassedTests: 0, numFailedTests: 0, testResults: [file("passed", ...tests)]};
  expect(leftOutLine([report])).toBe(line);
});
