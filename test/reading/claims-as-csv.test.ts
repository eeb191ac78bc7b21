import {expect, test} from "vitest";
import {readClaims} from "../../src/reading/claims.js";
import {formatIssue} from "../../src/reading/report.js";
import {claimsFile as file, claimsHeader as header, claimsRow as row} from "../support/claims.js";

const read = (...rows: string[]) => readClaims([header, ...rows].join("\n"), file);

test.each([
  ["a byte order mark", `\uFEFF${header}\n${row()}`],
  ["Windows' line ends", `${header}\r\n${row()}\r\n`],
  ["CR alone at line ends", `${header}\r${row()}\r`],
  ["semicolons", `${header}\n${row()}\n`.replaceAll(",", ";")],
  ["tabs", `${header}\n${row()}\n`.replaceAll(",", "\t")],
  ["white space in cells", `${header.replaceAll(",", " , ")}\n${row().replaceAll(",", " , ")}`],
  [
    "another order of the columns",
    ["kind,id,engagement,label,date,place,side,outcome,amount,article,section", "clash,ford,war,Fight,,,,,,war,"].join(
      "\n"
    )
  ]
])("%s changes nothing", (_, text) => {
  const {claims, issues} = readClaims(text, file);
  expect(issues).toEqual([]);
  expect(claims).toMatchObject([{id: "ford", engagement: "war", kind: "clash", label: "Fight", line: 2}]);
});

test("a quote that is not closed is an issue with its line, and the rows before it stand", () => {
  const {claims, issues} = read(
    row(),
    row({id: "next", label: '"open'}),
    ...Array.from({length: 20_000}, (_, n) => row({id: `id-${n}`}))
  );
  expect(claims.map(({id}) => id)).toEqual(["ford"]);
  expect(issues.map(formatIssue)).toEqual([
    expect.stringMatching(/^data\/claims\.csv:3: found ".*", expected a second quote that closes the cell; nothing/)
  ]);
});

test("text behind a closing quote is an issue with its line, and the row stands", () => {
  const {claims, issues} = read(row({kind: "strength", side: "1", amount: '"5,000"men'}), row({id: "next"}));
  expect(issues.map(formatIssue)).toEqual([
    `${file}:2: found "\\"5,000\\"men", expected a comma or the end of the line behind the quote that closes the cell`
  ]);
  expect(claims.map(({id, amount}) => [id, amount])).toEqual([
    ["ford", "5,000men"],
    ["next", ""]
  ]);
});

test("blank lines and one that names the delimiter stand before the header, and are counted", () => {
  const {claims, issues} = readClaims(`\n \nsep=|\r\n\n${`${header}\r\n${row()}`.replaceAll(",", "|")}`, file);
  expect(issues).toEqual([]);
  expect(claims).toMatchObject([{id: "ford", label: "Fight", line: 6}]);
});

test("a header that the delimiter named does not divide is the one found", () => {
  expect(readClaims("sep=;\nid,engagement\n", file).issues).toMatchObject([{line: 2, found: "id,engagement"}]);
});

test.each([
  ["id|engagement|kind\nford|war|clash", "id|engagement|kind"],
  ["\nid,engagement;kind\r", "id,engagement;kind"]
])("where it cannot be told what divides the cells, one issue says so: %j", (text, found) => {
  const {claims, issues} = readClaims(text, file);
  expect(claims).toEqual([]);
  expect(issues.map(formatIssue)).toEqual([
    expect.stringMatching(/: found ".*", expected the columns id, .*, which commas, semicolons or tabs divide$/)
  ]);
  expect(issues[0]?.found).toBe(found);
});

test("the apostrophe that guards a text from a spreadsheet is none of it", () => {
  expect(read(row({label: '"\'=1+1"', date: "'-0479-07-21"})).claims).toMatchObject([
    {label: "=1+1", date: "'-0479-07-21"}
  ]);
});
