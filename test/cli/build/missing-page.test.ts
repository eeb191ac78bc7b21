import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {placeMissingPage} from "../../../src/cli/build/missing-page.js";

const page =
  '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<base href="/">\n<link href="./a.css"></head></html>';

test.each([
  [null, "/"],
  ["https://example.org/", "/"],
  ["https://example.org/notebook/", "/notebook/"],
  ["https://example.org/a%20b/$&/", "/a%20b/$&/"]
])("of a site for %s it links to what lies below %s, unless its script finds the site elsewhere", (address, path) => {
  const site = siteWith(page);
  placeMissingPage(site, address === null ? null : new URL(address));
  const [head, rest] = readFileSync(join(site, "404.html"), "utf8").split("</script>");
  expect(head).toContain(`<meta charset="utf-8">\n<base href="${path}">\n<script>{`);
  expect(rest).toBe('\n<link href="./a.css"></head></html>');
});

test("a site without such a page is left as it is; a page without a base is told", () => {
  expect(() => placeMissingPage(siteWith(null), null)).not.toThrow();
  expect(() => placeMissingPage(siteWith("<html></html>"), null)).toThrow('404.html has no <base href="/">');
});

function siteWith(page: string | null): string {
  const site = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(site, {recursive: true}));
  if (page !== null) writeFileSync(join(site, "404.html"), page);
  return site;
}
