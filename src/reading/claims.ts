import {csvParseRows} from "d3";
import type {Claim} from "./claims/claim.js";
import {columns, readRow, type Report, type Row} from "./claims/row.js";
import type {Issue} from "./issue.js";

export type {Claim, ClaimKind, Relation} from "./claims/claim.js";

/**
 * Reads `data/claims.csv`. A row without id, engagement or a known kind cannot be placed and is left out, with an issue;
 * every other fault is an issue too, and the rest of the row stands.
 */
export function readClaims(text: string, file: string): {claims: Claim[]; issues: Issue[]} {
  const [header, ...rows] = numberedRows(text.replace(/^\uFEFF/, ""));
  const names = (header?.cells ?? []).map((name) => name.trim());
  const issues = headerIssues(names, file);
  const claims = new Map<string, Claim>();
  if (columns.some((name) => !names.includes(name))) return {claims: [], issues};
  for (const {cells, line} of rows) {
    const report: Report = (field, found, expected) => issues.push({file, line, field, found, expected});
    if (cells.length !== names.length)
      report("row", `${cells.length} cells`, `${names.length} cells, as in the header`);
    const row = Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? "").trim()])) as Row;
    const claim = readRow(row, file, line, report);
    if (!claim) continue;
    const first = claims.get(claim.id);
    if (first) report("id", claim.id, `an id of its own; line ${first.line} has it already`);
    else claims.set(claim.id, claim);
  }
  return {claims: [...claims.values()], issues};
}

/** Rows with the line that each begins on; a quoted cell may hold line breaks. Empty lines are passed over. */
function numberedRows(text: string): {cells: string[]; line: number}[] {
  let next = 1;
  return csvParseRows(text)
    .map((cells) => {
      const line = next;
      next += 1 + cells.join("").split("\n").length - 1;
      return {cells, line};
    })
    .filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
}

function headerIssues(names: string[], file: string): Issue[] {
  const place = {file, line: 1};
  const lost = columns.filter((name) => !names.includes(name));
  const strange = names.filter((name) => !(columns as readonly string[]).includes(name));
  const repeated = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...lost.map((name) => ({...place, field: name, found: "", expected: `a column ${name}`})),
    ...strange.map((name) => ({
      ...place,
      field: name,
      found: name,
      expected: `one of the columns ${columns.join(", ")}`
    })),
    ...repeated.map((name) => ({...place, field: name, found: name, expected: `one column ${name}; the last is read`}))
  ];
}
