import {expect, test} from "vitest";
import {countReports, type Report} from "./count-reports.js";

const file = (status: string, ...tests: string[]) => ({status, assertionResults: tests.map((status) => ({status}))});

test.each<[string, Report[], {passed: number; failed: number}]>([
  ["no report counts nothing", [], {passed: 0, failed: 0}],
  [
    "reports add up",
    [
      {numPassedTests: 3, numFailedTests: 0},
      {numPassedTests: 1, numFailedTests: 2}
    ],
    {passed: 4, failed: 2}
  ],
  [
    "a file with a failed test is not counted again",
    [{numPassedTests: 1, numFailedTests: 1, testResults: [file("failed", "passed", "failed")]}],
    {passed: 1, failed: 1}
  ],
  [
    "a file that does not load is a failed test",
    [{numPassedTests: 1, numFailedTests: 0, testResults: [file("passed", "passed"), file("failed")]}],
    {passed: 1, failed: 1}
  ],
  [
    "a file whose tests pass and whose cleaning up fails is a failed test",
    [{numPassedTests: 1, numFailedTests: 0, testResults: [file("failed", "passed")]}],
    {passed: 1, failed: 1}
  ]
])("%s", (_, reports, counts) => {
  expect(countReports(reports)).toEqual(counts);
});
