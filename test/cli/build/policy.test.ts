import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {withPolicy, writePolicies} from "../../../src/cli/build/policy.js";

const page = (body: string) => `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n${body}</head></html>`;
const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
const scriptsAllowed = (html: string) => /script-src 'self' 'unsafe-eval'([^;]*);/.exec(withPolicy(html))![1]!.trim();

test.each<[what: string, body: string, allowed: string[]]>([
  ["none", "", []],
  ["a script", "<script>run();</script>", ["run();"]],
  ["a module", '<script type="module">\nimport "./a.js";\n</script>', ['\nimport "./a.js";\n']],
  ["two of one text", "<script>a</script><script>a</script>", ["a"]],
  ["one that is a file", '<script src="a.js"></script>', []],
  ["signs and letters", "<script>a && b < 'Përmet' // &amp;</script>", ["a && b < 'Përmet' // &amp;"]],
  ["line ends of Windows, which browsers take for others", "<script>a\r\nb\rc</script>", ["a\nb\nc"]],
  ["what looks like a comment", "<script><!-- a\nb --></script>", ["<!-- a\nb -->"]],
  ["a tag in a string", '<script>"<b>"</script>', ['"<b>"']]
])("of scripts in the page those that are there run: %s", (_, body, allowed) => {
  expect(scriptsAllowed(page(body))).toBe(allowed.map(hashOf).join(" "));
});

test("the policy stands before all that it is for, and lets the encoding be found", () => {
  const html = withPolicy(page('<link rel="icon" href="a.svg"><script>a</script>'));
  const [head] = html.split('<link rel="icon"');
  expect(head).toMatch(
    /<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="[^"]*">\n$/
  );
  expect(withPolicy("<html><head><title>x</title></head></html>")).toMatch(
    /<head>\n<meta http-equiv="Content-Sec.*<title>/
  );
  expect(() => withPolicy("<p>x</p>")).toThrow("a page without <head> has no place for its policy");
});

test("each page gets one, and no file that Framework keeps: the sandbox has its own", () => {
  const site = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(site, {recursive: true}));
  const files = ["index.html", "engagements/ford.html", "_file/components/cell/sandbox.html"];
  for (const file of files) {
    mkdirSync(join(site, file, ".."), {recursive: true});
    writeFileSync(join(site, file), page(""));
  }
  writePolicies(site);
  const policies = files.map(
    (file) => readFileSync(join(site, file), "utf8").match(/Content-Security-Policy/g)?.length
  );
  expect(policies).toEqual([1, 1, undefined]);
});
