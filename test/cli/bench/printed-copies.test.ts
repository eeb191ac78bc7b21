import {expect, test} from "vitest";
import {agreesWithCopies} from "../../../src/cli/bench/printed-copies.js";
import {readWhen} from "../../../src/reading/when.js";

test.each([
  ["3–5 May 1863", null],
  ["3–5 May 1863 (2 days)", true],
  ["3–5 May 1863 (3 days)", true],
  ["3–5 May 1863 (5 days)", false],
  ["3 May – 20 June 1863 (1 month, 2 weeks and 3 days)", true],
  ["3 May – 20 June 1863 (2 weeks)", false],
  ["1780–1782 (2 years)", true],
  ["3 May 1863 – present (2 years)", null],
  ["3 May 1863 (1863-05-03)", true],
  ["3 May 1863 (1863-05-04)", false],
  ["3–5 May 1863 (1863-05-03–1863-05-05)", true],
  ["3–5 May 1863 (1863-05-04)", false],
  ["a long time (5 days)", false],
  ["3 May 1863 (5 years ago)", null]
])("%j agrees with what it prints a second time: %s", (raw, agrees) => {
  expect(agreesWithCopies(readWhen(raw))).toBe(agrees);
});
