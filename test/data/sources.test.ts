import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {readSources} from "../../src/data/sources.js";
import {notebook} from "../../src/model/notebook.js";

const text = "= Ford =\n\n- Conflict: Ford\n- Date: 1 May 1700\n- Combatant1: Córdoba\n- Combatant2: South\n";
const latin1 = Buffer.from(text, "latin1");

test("articles come in the order of their names, other files are passed over", () => {
  const {articles, claims} = readSources(
    folder({"articles/b.txt": text, "articles/a.txt": text, "articles/c.txt~": text, "claims.csv": "id"})
  );
  expect(articles).toEqual([
    {file: "data/articles/a.txt", text},
    {file: "data/articles/b.txt", text}
  ]);
  expect(claims).toEqual({file: "data/claims.csv", text: "id"});
});

test("a folder that is not there has no articles and no claims", () => {
  expect(readSources(folder({}))).toEqual({articles: [], claims: null});
});

test("a file that is not UTF-8 is an issue with its line, and all articles still show", () => {
  const {articles, claims} = readSources(folder({"articles/a.txt": latin1, "articles/b.txt": text}));
  const {engagements, sides, issues} = notebook(articles, claims);
  expect(issues).toEqual([
    {file: "data/articles/a.txt", line: 5, found: "bytes that are not UTF-8", expected: "text saved as UTF-8"}
  ]);
  expect(engagements.map(({engagement}) => engagement)).toEqual(["a", "b"]);
  expect(sides.map(({label}) => label)).toEqual(["C\ufffdrdoba", "South", "Córdoba", "South"]);
});

test("a byte order mark of UTF-8 is no part of the text", () => {
  const {articles} = readSources(folder({"articles/a.txt": `\uFEFF${text}`}));
  expect(notebook(articles, null).issues).toEqual([]);
});

test("claims that are not UTF-8 are an issue, and their rows are read", () => {
  const row = "id,engagement,kind,label,date,place,side,outcome,amount,article,section\nx,a,event,Fête,,,,,,a,";
  const {articles, claims} = readSources(
    folder({"articles/a.txt": text, "claims.csv": Buffer.from(row, "latin1")})
  );
  const {chronology, issues} = notebook(articles, claims);
  expect(issues.map(({file, line}) => [file, line])).toEqual([["data/claims.csv", 2]]);
  expect(chronology.map(({id}) => id)).toEqual(["a", "x"]);
});

function folder(files: Record<string, string | Buffer>): string {
  const path = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(path, {recursive: true}));
  for (const [file, content] of Object.entries(files)) {
    const to = join(path, "data", file);
    mkdirSync(dirname(to), {recursive: true});
    writeFileSync(to, content);
  }
  return join(path, "data");
}
