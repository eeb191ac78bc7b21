import {expect, test} from "vitest";
import {taskOf} from "../../../src/cli/read/task.js";

test.each([
  ["--help", {name: "help"}],
  ["--jsonl", {name: "lines", trace: false}],
  ["--jsonl --trace", {name: "lines", trace: true}],
  ["--explain --field date 1944", {name: "explanation", raw: "1944", field: "date"}],
  ["--field date 1944 --trace", {name: "trace", raw: "1944", field: "date"}],
  ["--field date 1944", {name: "value", raw: "1944", field: "date"}],
  ["--field date 3 May 1863", {name: "value", raw: "3 May 1863", field: "date"}],
  ["--field date -- -0479-07-21", {name: "value", raw: "-0479-07-21", field: "date"}],
  ["--csv - --column when --field date", {name: "column", file: "-", column: "when", field: "date"}],
  [
    "--csv - --column a --field date --delimiter ;",
    {name: "column", file: "-", column: "a", field: "date", delimiter: ";"}
  ],
  [
    "--csv - --column a --field date --delimiter tab",
    {name: "column", file: "-", column: "a", field: "date", delimiter: "\t"}
  ],
  [
    "--csv - --column a --field date --delimiter \\t",
    {name: "column", file: "-", column: "a", field: "date", delimiter: "\t"}
  ],
  [
    "--csv - --column a --field date --delimiter \t",
    {name: "column", file: "-", column: "a", field: "date", delimiter: "\t"}
  ]
])("%s asks for %o", (args, task) => expect(taskOf(args.split(" "))).toEqual(task));

test.each([
  ["", "nothing to read: give a value, --jsonl or --csv FILE; --help shows examples"],
  ["8,000+", "--field is missing, one of strength, casualties, date"],
  ["--field losses 8,000+", '--field "losses": expected one of strength, casualties, date'],
  ["--jsonl 8,000+", "--jsonl takes nothing but --trace: each line names its own field"],
  ["--jsonl --field date", "--jsonl takes nothing but --trace: each line names its own field"],
  ["--jsonl --explain", "--jsonl takes nothing but --trace: each line names its own field"],
  ["--explain --trace --field date 1944", "--explain and --trace print a value each in its way: give one of them"],
  ["--csv a.csv --column b --field date --explain", "--explain takes one value, not --csv"],
  ["--csv a.csv --column b --field date --trace", "--trace takes one value, not --csv"],
  ["--csv a.csv --field date", "--csv needs --column NAME"],
  ["--column a --field date 1944", "--column needs --csv FILE"],
  ["--delimiter ; --field date 1944", "--delimiter needs --csv FILE"],
  ["--jsonl --delimiter ;", "--jsonl takes nothing but --trace: each line names its own field"],
  [
    `--csv a.csv --column b --field date --delimiter "`,
    `--delimiter "\\"": expected one character that is no quote, or tab`
  ],
  [
    `--csv a.csv --column b --field date --delimiter ;;`,
    `--delimiter ";;": expected one character that is no quote, or tab`
  ],
  [
    `--csv a.csv --column b --field date --delimiter \n`,
    `--delimiter "\\n": expected one character that is no quote, or tab`
  ],
  [
    "--csv a.csv --column b --field date --delimiter=",
    '--delimiter "": expected one character that is no quote, or tab'
  ],
  ["--csv a.csv --column b --field date 1944", '--csv reads a file, and not "1944" too'],
  ["--feild date", expect.stringMatching(/^Unknown option '--feild'.*$/)],
  ["--field", expect.stringMatching(/^Option '--field <value>' argument missing$/)]
])("%j is refused in one line: %s", (args, message) => {
  expect(() => taskOf(args.split(" ").filter(Boolean))).toThrow(expect.objectContaining({message}));
});
