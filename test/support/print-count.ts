/** Prints `N passed, N failed`, and of what was skipped how much, from the reports that the last run left; no test at all is a failure. */
import {countReports, readReports} from "./count-reports.js";

const {passed, failed, skipped} = countReports(readReports());

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
