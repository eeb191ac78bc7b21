import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {text} from "node:stream/consumers";
import {beforeEach, describe, expect, onTestFinished, test, vi} from "vitest";
import {readSources} from "../../src/data/sources.js";
import {notebook} from "../../src/model/notebook.js";
import {rowsIn} from "../support/rows.js";
import {answer, page, wikiServer} from "../support/wiki-server.js";

vi.setConfig({testTimeout: 60_000});

const infobox = `{{Infobox military conflict
| conflict = Battle of the Ford
| date = 3–5 May 1700
| combatant1 = {{flag|Redland}}
| combatant2 = [[Blueland]]
| strength1 = 5,000+<ref>Bee</ref>
| casualties2 = 12{{KIA}}<br>mystery
}}`;
const article = `{{Short description|A battle}}\n${infobox}\nThe '''battle''' was fought.\n`;

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(data, {recursive: true}));
});

describe("from a file or standard input", () => {
  test("the infobox alone is written, under its title, and the notebook has the engagement", async () => {
    const {status, stderr} = await add([written(article)]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(content()).toEqual({"battle-of-the-ford.wikitext": `= Battle of the Ford =\n\n${infobox}\n`});
    const {articles, claims} = readSources(data);
    const {engagements, totals, issues} = rowsIn(notebook(articles, claims));
    expect(issues).toEqual([]);
    expect(engagements.map(({engagement, earliest, latest}) => [engagement, earliest, latest])).toEqual([
      ["battle-of-the-ford", "1700-05-03", "1700-05-05"]
    ]);
    expect(totals.find(({side, field}) => side === 1 && field === "strength")).toMatchObject({low: 5000, high: null});
  });

  test("what was read is printed, and what was not", async () => {
    const {stdout} = await add([written(article.replace("| strength1", "| strenght2 = 3\n| strength1"))]);
    for (const line of [
      "date: “3–5 May 1700” = 1700-05-03/1700-05-05",
      "belligerents: Redland",
      "strength: “5,000+” = people: at least 5,000",
      "“12 killed” = 12 (personnel, killed)",
      "no amount in casualties: “mystery”",
      "kept as they are: 1 reference",
      'strenght2: found "strenght2", expected a field of the infobox, such as strength2'
    ])
      expect(stdout).toContain(line);
  });

  test("- is standard input", async () => {
    const {status} = await add(["-"], article);
    expect([status, Object.keys(content())]).toEqual([0, ["battle-of-the-ford.wikitext"]]);
  });

  test("an origin at the head of the file stays there", async () => {
    const origin = "<!-- source: https://wiki.example/wiki/Ford, revision 7 -->";
    const {stdout} = await add([written(`${origin}\n= Ford at Dawn =\n${article}`)]);
    expect(content()).toEqual({"ford-at-dawn.wikitext": `${origin}\n= Ford at Dawn =\n\n${infobox}\n`});
    expect(stdout).toContain("source: https://wiki.example/wiki/Ford, revision 7");
  });

  test("an article of that name is replaced only by --force", async () => {
    await add([written(article)]);
    const again = written(article.replace("5,000+", "6,000"));
    expect(await add([again])).toMatchObject({status: 1, stderr: expect.stringContaining("exists already")});
    expect(Object.values(content())[0]).toContain("5,000+");
    expect(await add([again, "--force"])).toMatchObject({status: 0});
    expect(Object.values(content())[0]).toContain("6,000");
  });

  test("an article of that name in plain form is never joined by another", async () => {
    mkdirSync(join(data, "articles"));
    writeFileSync(join(data, "articles", "battle-of-the-ford.txt"), "= Ford =");
    const {status, stderr} = await add([written(article), "--force"]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("battle-of-the-ford.txt has that name already")]);
  });

  test("--name names the file", async () => {
    await add([written(article), "--name", "ford"]);
    expect(Object.keys(content())).toEqual(["ford.wikitext"]);
  });
});

describe("from a wiki", () => {
  const settled = (body: string) => wikiServer((response) => response.end(body));

  test("a page's infobox is written with address, revision and licence", async () => {
    const {address, asked} = await settled(answer([page("Battle of the Ford (1700)", article, 123)]));
    const {status, stderr} = await add(["--from", `${address}/wiki/Battle_of_the_Ford_(1700)#Aftermath`]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(content()).toEqual({
      "battle-of-the-ford-1700.wikitext": `<!-- source: https://wiki.example/wiki/Battle_of_the_Ford_(1700), revision 123, CC BY-SA 4.0 -->
= Battle of the Ford (1700) =

${infobox}
`
    });
    expect(asked.map(({path, parameters, agent}) => [path, parameters.get("titles"), agent])).toEqual([
      ["/w/api.php", "Battle_of_the_Ford_(1700)", expect.stringMatching(/^campaign-notebook\/\d/)]
    ]);
  });

  test("a redirect of the wiki is reported", async () => {
    const {address} = await settled(answer([page("Ford", article)], {redirects: [{from: "The Ford", to: "Ford"}]}));
    const {status, stderr} = await add(["--from", `${address}/w/index.php?title=The_Ford`]);
    expect([status, stderr]).toEqual([0, "“The Ford” redirects to “Ford”\n"]);
  });

  test("a page without a conflict's infobox is told by its templates, and nothing is written", async () => {
    const {address} = await settled(answer([page("Ford", "{{Stub}} {{Infobox river}}")]));
    const {status, stdout, stderr} = await add(["--from", `${address}/wiki/Ford`]);
    const message = "no infobox of a conflict; its templates are {{stub}}, {{infobox river}}";
    expect([status, stdout, stderr]).toEqual([1, "", `add: ${address}/wiki/Ford: ${message}\n`]);
    expect(content()).toEqual({});
  });

  test("another language's infobox is refused, and those that are read are named", async () => {
    const {address} = await settled(answer([page("Furt", "{{Infobox Militärischer Konflikt|DATUM=1700}}")]));
    const {status, stderr} = await add(["--from", `${address}/wiki/Furt`]);
    const message =
      "expected {{Infobox military conflict}} or {{Infobox civil conflict}} of the English Wikipedia; {{infobox militärischer konflikt}} is another language's, which is not read";
    expect([status, stderr]).toEqual([1, `add: ${address}/wiki/Furt: no infobox of a conflict; ${message}\n`]);
    expect(content()).toEqual({});
  });

  test("a page that only leads on says where to", async () => {
    const {address} = await settled(answer([page("Ford", "#REDIRECT [[Ford at Dawn#Course|x]]")]));
    const {status, stderr} = await add(["--from", `${address}/wiki/Ford`]);
    const message = "no infobox of a conflict; the page only leads on to “Ford at Dawn”";
    expect([status, stderr]).toEqual([1, `add: ${address}/wiki/Ford: ${message}\n`]);
  });

  test("what comes from a wiki cannot drive the terminal, and is told in one line", async () => {
    const hostile = "Ford\u001b[31m\u202edrof\nadd: done";
    const failed = await settled(JSON.stringify({error: {info: hostile}}));
    const {stderr} = await add(["--from", `${failed.address}/wiki/Ford`]);
    expect(stderr).toBe("add: the wiki's API reports an error: Ford\\u{1b}[31m\\u{202e}drof ⏎ add: done\n");
    const led = await settled(answer([page(hostile, article)], {redirects: [{from: hostile, to: hostile}]}));
    const {stdout, stderr: redirect} = await add(["--from", `${led.address}/wiki/Ford`]);
    expect(stdout + redirect).toContain("Ford\\u{1b}[31m\\u{202e}drof");
    expect(`${stdout}${redirect}`.match(/[^\P{C}\n]/gu)).toBeNull();
    expect(redirect.split("\n")).toHaveLength(2);
  });

  test("a wiki that is too slow is told in one line", async () => {
    const {address} = await wikiServer(() => {});
    const {status, stderr} = await add(["--from", `${address}/wiki/Ford`, "--timeout", "0.3"]);
    const {host} = new URL(address);
    expect([status, stderr]).toEqual([1, `add: ${host} did not answer within 0.3 s; --timeout sets another limit\n`]);
  });
});

test.each<[fault: string, options: string[], status: number, message: RegExp]>([
  ["no file", [], 2, /^add: expected one file, or - or --from ADDRESS; --help shows examples\n$/],
  ["an option that is none", ["--faster"], 2, /^add: Unknown option '--faster'.*\n$/],
  ["an address that is none", ["--from", "Ford"], 2, /^add: Ford: expected the address of a wiki's page, .*\n$/],
  ["a folder", ["src"], 2, /^add: src is a folder, expected a file of wikitext\n$/],
  ["a file that is not there", ["no-such.txt"], 2, /^add: ENOENT: .*no-such\.txt'\n$/],
  ["a file without an infobox", ["package.json"], 1, /^add: package\.json: no infobox of a conflict; .*\n$/]
])("%s is told in one line, and a wrong command by status 2", async (_, options, status, message) => {
  expect(await add(options)).toEqual({status, stdout: "", stderr: expect.stringMatching(message)});
});

test("--help shows examples", async () => {
  const {status, stdout} = await add(["--help"]);
  expect([status, stdout]).toEqual([0, expect.stringContaining("npm run add -- --from https://")]);
});

async function add(options: string[], input = "") {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/add.ts", "--data", data, ...options]);
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return {status: child.exitCode, stdout, stderr};
}

function written(content: string): string {
  const path = join(data, "copied.txt");
  writeFileSync(path, content);
  return path;
}

function content(): Record<string, string> {
  try {
    const folder = join(data, "articles");
    return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  } catch {
    return {};
  }
}
