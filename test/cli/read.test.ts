import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {expect, test} from "vitest";

const command = ["--import", "tsx", "src/cli/read.ts"];

function read(args: readonly string[], input = "") {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {input, encoding: "utf8"});
  return {status, out: stdout.split("\n"), err: stderr.split("\n")};
}

test("JSON lines come out answered in order, faults go to stderr too, and the exit status tells of them", () => {
  const lines = [
    '{"id": "a", "field": "strength", "raw": "8,000+"}',
    "{",
    '{"id": "b", "field": "date", "raw": "May 1863"}'
  ];
  const {status, out, err} = read(["--jsonl"], lines.join("\r\n"));
  expect(status).toBe(1);
  expect(out.slice(0, -1).map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({id: "a", personnel: {low: 8000, high: null, approximate: false}}),
    {line: 2, error: "not JSON"},
    expect.objectContaining({id: "b", earliest: "1863-05-01", latest: "1863-05-31"})
  ]);
  expect(err).toEqual(["read: line 2: not JSON", ""]);
});

test("one value of the arguments is printed for people", () => {
  const {status, out, err} = read(["--field", "casualties", "100 killed, 365 POWs"]);
  expect([status, err]).toEqual([0, [""]]);
  expect(out[0]).toBe("casualties: 100 killed, 365 POWs");
  expect(out).toContain("people  465");
});

test("a column of a CSV file on standard input comes out with its readings", () => {
  const {status, out, err} = read(["--csv", "-", "--column", "men", "--field", "strength"], "men\n20\n");
  expect([status, err]).toEqual([0, [""]]);
  expect(out).toEqual(["men,low,high,approximate,state,issues,assumptions", "20,20,20,false,value,,", ""]);
});

test("a CSV file with a faulty row is read as far as it goes, and the exit status tells of it", () => {
  const {status, out, err} = read(["--csv", "-", "--column", "men", "--field", "strength"], 'men\n20\n"30\n40\n');
  expect([status, out.length]).toEqual([1, 3]);
  expect(err).toEqual([expect.stringMatching(/^read: standard input:3: found "\\"30", expected a second quote/), ""]);
});

test.each([
  [["--feild"], /^read: Unknown option '--feild'/],
  [["--csv", "no-such.csv", "--column", "a", "--field", "date"], /^read: ENOENT: .*no-such\.csv'$/],
  [["--csv", "-", "--column", "a", "--field", "date"], /^read: standard input:1: found nothing, expected a header$/]
])("%j is refused with one line and status 2", (args, message) => {
  const {status, out, err} = read(args);
  expect([status, out, err]).toEqual([2, [""], [expect.stringMatching(message), ""]]);
});

test("help goes to stdout and has examples", () => {
  const {status, out, err} = read(["--help"]);
  expect([status, err]).toEqual([0, [""]]);
  expect(out).toContain("Examples");
});

test("what another command prints behind it is not lost", () => {
  const twice = `"$0" ${command.join(" ")} --field strength 20; "$0" ${command.join(" ")} --field strength 30`;
  const {stdout, stderr} = spawnSync("sh", ["-c", twice, process.execPath], {encoding: "utf8"});
  expect([stdout.match(/^people.*$/gm), stderr]).toEqual([["people  20", "people  30"], ""]);
});

test("a reader that has seen enough ends the command quietly", {timeout: 20_000}, async () => {
  const child = spawn(process.execPath, [...command, "--jsonl"], {stdio: ["pipe", "pipe", "pipe"]});
  let err = "";
  child.stderr.on("data", (chunk) => (err += chunk));
  child.stdin.on("error", () => {});
  child.stdin.end('{"id": 1, "field": "strength", "raw": "8,000+"}\n'.repeat(200_000));
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [status] = await once(child, "exit");
  expect([status, err]).toEqual([0, ""]);
});
