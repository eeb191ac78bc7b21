import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {letterWidths} from "../../src/cli/letter-widths/letter-widths.js";

test("the widths that figures are laid out with are those of the typeface's files", {timeout: 30_000}, () => {
  expect(readFileSync("src/charts/text/letter-widths.ts", "utf8")).toBe(letterWidths());
});
