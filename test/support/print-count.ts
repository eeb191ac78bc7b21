/** Prints `N passed, N failed`, from the reports that `npm test` left; no test at all is a failure. */
import {readdirSync, readFileSync} from "node:fs";
import {countReports, type Report} from "./count-reports.js";

const folder = "test/reports";
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const {passed, failed} = countReports(
  files.map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Report)
);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
