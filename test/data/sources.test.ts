import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import {readSources} from "../../src/data/sources.js";
import {notebook} from "../../src/model/notebook.js";
import {formatIssue} from "../../src/reading/report.js";
import {rowsIn} from "../support/rows.js";

const text = "= Ford =\n\n- Conflict: Ford\n- Date: 1 May 1700\n- Combatant1: Córdoba\n- Combatant2: South\n";
const latin1 = Buffer.from(text, "latin1");

test("articles come in the order of their names, whatever the case of their endings; hidden files are passed over", () => {
  const files = {"articles/b.TXT": text, "articles/a.txt": text, "articles/.c.txt.swp": text, "claims.csv": "id"};
  expect(readSources(folder(files))).toEqual({
    articles: [
      {file: "data/articles/a.txt", text},
      {file: "data/articles/b.TXT", text}
    ],
    claims: {file: "data/claims.csv", text: "id"},
    issues: []
  });
});

test("an ending in capitals is of the same form", () => {
  const wikitext = "{{Infobox battle|conflict=Ford|date=1 May 1700|combatant1=North|combatant2=South}}";
  const {articles} = readSources(folder({"articles/a.WIKITEXT": wikitext}));
  expect(rowsIn(notebook(articles, null))).toMatchObject({engagements: [{engagement: "a", name: "Ford"}], issues: []});
});

describe("what lies among the articles and is none is an issue, and the articles show", () => {
  const inFolder = 'found "no file", expected a file .txt or .wikitext';
  test.each<[string, string]>([
    ["folder.txt/b.txt", `data/articles/folder.txt: ${inFolder}`],
    ["folder/b.txt", `data/articles/folder: ${inFolder}`],
    ["b.txt~", 'data/articles/b.txt~: found "b.txt~", expected a name that ends in .txt or .wikitext'],
    ["b.docx", 'data/articles/b.docx: found "b.docx", expected a name that ends in .txt or .wikitext'],
    [
      "a.wikitext",
      'data/articles/a.wikitext: found "a", expected a name of its own; data/articles/a.txt has it already'
    ]
  ])("%s", (name, issue) => {
    const {articles, issues} = readSources(folder({"articles/a.txt": text, [`articles/${name}`]: text}));
    expect(articles.map(({file}) => file)).toEqual(["data/articles/a.txt"]);
    expect(issues.map(formatIssue)).toEqual([issue]);
  });
});

test("of two articles that come to one name, as an address cannot hold both, the first is read", () => {
  const {articles, issues} = readSources(folder({"articles/a#b.txt": text, "articles/a%b.txt": text}));
  expect(articles.map(({file}) => file)).toEqual(["data/articles/a#b.txt"]);
  expect(issues.map(formatIssue)).toEqual([
    'data/articles/a%b.txt: found "a-b", expected a name of its own; data/articles/a#b.txt has it already'
  ]);
});

test("a folder that is not there has no articles and no claims", () => {
  expect(readSources(folder({}))).toEqual({articles: [], claims: null, issues: []});
});

test("claims that are a folder are an issue", () => {
  expect(readSources(folder({"claims.csv/a.csv": "id"}))).toEqual({
    articles: [],
    claims: null,
    issues: [{file: "data/claims.csv", found: "no file", expected: "a file of comma-separated values"}]
  });
});

test("a file that is not UTF-8 is an issue with its line, and all articles still show", () => {
  const {articles, claims, issues} = readSources(folder({"articles/a.txt": latin1, "articles/b.txt": text}));
  const {engagements, sides} = rowsIn(notebook(articles, claims));
  expect(issues).toEqual([
    {file: "data/articles/a.txt", line: 5, found: "bytes that are not UTF-8", expected: "text saved as UTF-8"}
  ]);
  expect(engagements.map(({engagement}) => engagement)).toEqual(["a", "b"]);
  expect(sides.map(({label}) => label)).toEqual(["C\ufffdrdoba", "South", "Córdoba", "South"]);
});

test("a byte order mark of UTF-8 is no part of the text", () => {
  const {articles} = readSources(folder({"articles/a.txt": `\uFEFF${text}`}));
  expect(rowsIn(notebook(articles, null)).issues).toEqual([]);
});

test("claims that are not UTF-8 are an issue, and their rows are read", () => {
  const row = "id,engagement,kind,label,date,place,side,outcome,amount,article,section\nx,a,event,Fête,,,,,,a,";
  const {articles, claims, issues} = readSources(
    folder({"articles/a.txt": text, "claims.csv": Buffer.from(row, "latin1")})
  );
  const {chronology} = rowsIn(notebook(articles, claims));
  expect(issues.map(({file, line}) => [file, line])).toEqual([["data/claims.csv", 2]]);
  expect(chronology.map(({id}) => id)).toEqual(["a", "x"]);
});

// Windows asks for a right of its own to make links.
describe.skipIf(process.platform === "win32")("symbolic links are followed", () => {
  test("to articles and to claims", () => {
    const data = folder({"articles/a.txt": text, "elsewhere/b": text, "elsewhere/c": "id"});
    symlinkSync("../elsewhere/b", join(data, "articles", "b.txt"));
    symlinkSync("elsewhere/c", join(data, "claims.csv"));
    expect(readSources(data)).toEqual({
      articles: [
        {file: "data/articles/a.txt", text},
        {file: "data/articles/b.txt", text}
      ],
      claims: {file: "data/claims.csv", text: "id"},
      issues: []
    });
  });

  test("to a folder of articles", () => {
    const data = folder({"elsewhere/a.txt": text});
    symlinkSync("elsewhere", join(data, "articles"));
    expect(readSources(data).articles).toEqual([{file: "data/articles/a.txt", text}]);
  });

  test.each(["nowhere.txt", "b.txt"])("but one that leads to no file is an issue: b.txt to %s", (target) => {
    const data = folder({"articles/a.txt": text});
    symlinkSync(target, join(data, "articles", "b.txt"));
    const {articles, issues} = readSources(data);
    expect(articles.map(({file}) => file)).toEqual(["data/articles/a.txt"]);
    expect(issues.map(formatIssue)).toEqual([
      'data/articles/b.txt: found "no file", expected a file .txt or .wikitext'
    ]);
  });

  test("claims that link to themselves are an issue", () => {
    const data = folder({"articles/a.txt": text});
    symlinkSync("claims.csv", join(data, "claims.csv"));
    expect(readSources(data).issues.map(formatIssue)).toEqual([
      'data/claims.csv: found "no file", expected a file of comma-separated values'
    ]);
  });
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
