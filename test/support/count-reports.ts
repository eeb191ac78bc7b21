/** Vitest's JSON report, as far as it counts here. */
export type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults?: {status: string; assertionResults: {status: string}[]}[];
};

/** The tests of all reports together. A file that failed before or after its tests, e.g. on loading, is a failed test more. */
export function countReports(reports: readonly Report[]): {passed: number; failed: number} {
  return {
    passed: total(reports.map(({numPassedTests}) => numPassedTests)),
    failed: total(reports.map((report) => report.numFailedTests + failedFiles(report)))
  };
}

function failedFiles({testResults = []}: Report): number {
  const failed = testResults.filter(({status}) => status === "failed");
  return failed.filter(({assertionResults}) => assertionResults.every(({status}) => status !== "failed")).length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
