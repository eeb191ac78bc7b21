import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** Where a run leaves its reports. */
export const reportFolder = "test/reports";

/** Vitest's JSON report, as far as it counts here. */
export type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults?: {status: string; assertionResults: {status: string; fullName: string}[]}[];
};

/** All reports of the last run. */
export function readReports(): Report[] {
  const files = readdirSync(reportFolder).filter((file) => file.endsWith(".json"));
  return files.map((file) => JSON.parse(readFileSync(join(reportFolder, file), "utf8")) as Report);
}

/** The tests of all reports together. A file that failed before or after its tests, e.g. on loading, is a failed test more. */
export function countReports(reports: readonly Report[]): {passed: number; failed: number; skipped: number} {
  return {
    passed: total(reports.map(({numPassedTests}) => numPassedTests)),
    failed: total(reports.map((report) => report.numFailedTests + failedFiles(report))),
    skipped: reports.flatMap(skipped).length
  };
}

/** One line that names what neither passed nor failed, the first of it where that is much; null where there is nothing. */
export function leftOutLine(reports: readonly Report[]): string | null {
  const names = reports.flatMap(skipped);
  if (names.length === 0) return null;
  const more = names.length > mostNames ? `; and ${names.length - mostNames} more` : "";
  return `Left out: ${names.slice(0, mostNames).join("; ")}${more}.`;
}

const mostNames = 5;

function skipped({testResults = []}: Report): string[] {
  const tests = testResults.flatMap(({assertionResults}) => assertionResults);
  return tests.filter(({status}) => status !== "passed" && status !== "failed").map(({fullName}) => fullName);
}

function failedFiles({testResults = []}: Report): number {
  const failed = testResults.filter(({status}) => status === "failed");
  return failed.filter(({assertionResults}) => assertionResults.every(({status}) => status !== "failed")).length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
