import {expect, test} from "vitest";
import {taskOf} from "../../../src/cli/read/task.js";

test.each([
  ["--help", {name: "help"}],
  ["--jsonl", {name: "lines"}],
  ["--field date 1944", {name: "value", raw: "1944", field: "date"}],
  ["--field date 3 May 1863", {name: "value", raw: "3 May 1863", field: "date"}],
  ["--field date -- -0479-07-21", {name: "value", raw: "-0479-07-21", field: "date"}],
  ["--csv - --column when --field date", {name: "column", file: "-", column: "when", field: "date"}]
])("%s asks for %o", (args, task) => expect(taskOf(args.split(" "))).toEqual(task));

test.each([
  ["", "nothing to read: give a value, --jsonl or --csv FILE; --help shows examples"],
  ["8,000+", "--field is missing, one of strength, casualties, date"],
  ["--field losses 8,000+", '--field "losses": expected one of strength, casualties, date'],
  ["--jsonl 8,000+", "--jsonl takes nothing else: each line names its own field"],
  ["--jsonl --field date", "--jsonl takes nothing else: each line names its own field"],
  ["--csv a.csv --field date", "--csv needs --column NAME"],
  ["--column a --field date 1944", "--column needs --csv FILE"],
  ["--csv a.csv --column b --field date 1944", '--csv reads a file, and not "1944" too'],
  ["--feild date", expect.stringMatching(/^Unknown option '--feild'.*$/)],
  ["--field", expect.stringMatching(/^Option '--field <value>' argument missing$/)]
])("%j is refused in one line: %s", (args, message) => {
  expect(() => taskOf(args.split(" ").filter(Boolean))).toThrow(expect.objectContaining({message}));
});
