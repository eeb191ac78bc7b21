import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname} from "node:path";
import {describe, expect, test} from "vitest";
import {columnNames, tableNames} from "../src/model/tables/descriptions.js";

const documents = ["README.md", "CONTRIBUTING.md", "data/README.md", "src/methods.md"];
const textOf = (document: string) => readFileSync(document, "utf8");
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);

/** What a reader is asked to write. */
const ofReaders = ["data/articles/name-of-the-battle.wikitext"];

describe("every file and folder that a document names is there", () => {
  const named = documents.flatMap((document) =>
    all(textOf(document), /(?:`|\]\(|^)((?:src|test|data)\/[^`)\s,]+)/gm).map((path) => [path, document] as const)
  );
  const ofPasses = all(textOf("CONTRIBUTING.md"), /^\| \w+ \| `([\w/.]+)` \|/gm).map(
    (path) => [`src/reading/${path}`, "CONTRIBUTING.md"] as const
  );
  test.each([...named, ...ofPasses].filter(([path]) => !ofReaders.includes(path)))("%s in %s", (path) => {
    expect(pathsLike(path)).not.toEqual([]);
  });
  test.each(documents.slice(0, 2))("%s names some", (document) => {
    expect(named.some(([, by]) => by === document)).toBe(true);
  });
});

describe("every table that a document names is one of the notebook's", () => {
  const lists: [document: string, list: RegExp][] = [
    ["README.md", /holds \[Arquero\].* tables: (.*?)\./],
    ["data/README.md", /writes what was read to `dist\/data\/`: (.*?), each as/]
  ];
  test.each(lists)("%s lists them all", (document, list) => {
    expect(all(list.exec(textOf(document))![1]!, /`(\w+)`/g)).toEqual(tableNames);
  });

  const named = [...documents, "CHANGELOG.md"].flatMap((document) =>
    all(textOf(document), /\btable `(\w+)`/g).map((table) => [table, document] as const)
  );
  test.each(named)("%s in %s", (table) => expect(tableNames).toContain(table));

  test("what data/README.md says of them has no other names than theirs and their columns'", () => {
    const [, section] = textOf("data/README.md").split("## What becomes of it");
    const names: string[] = [...tableNames, ...tableNames.flatMap(columnNames)];
    expect(all(section!, /`(\w+)`/g).filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** The path where it is there; those of its folder that it stands for where it has an asterisk. */
function pathsLike(path: string): string[] {
  if (!path.includes("*")) return existsSync(path) ? [path] : [];
  const like = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`);
  return readdirSync(dirname(path)).filter((name) => like.test(`${dirname(path)}/${name}`));
}
