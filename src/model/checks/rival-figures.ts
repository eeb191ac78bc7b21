import {intersection} from "../../reading/interval.js";
import {lossStatements} from "../statements/loss-statements.js";
import type {Statement} from "../statements/policy.js";
import type {CheckRow, SideRow} from "../rows.js";
import {quotation} from "../source.js";
import {strengthStatements} from "../statements/strength.js";
import {intervalInWords} from "../words.js";
import type {CheckedRows} from "./rule.js";

/** Statements about the same strength, or the same losses, can be true together. */
export function rivalFigures(rows: CheckedRows): CheckRow[] {
  return rows.sides.flatMap((side) =>
    [strengthStatements(rows, side.engagement, side.side), ...lossStatements(rows, side.engagement, side.side).values()]
      .filter((statements) => statements.length > 1)
      .map((statements) => compared(rows, side, statements))
  );
}

function compared(rows: CheckedRows, {engagement, label}: SideRow, statements: readonly Statement[]): CheckRow {
  const common = intersection(statements);
  const subject = `${capitalised(statements[0]!.outcome)} of ${label}`;
  const said = statements.map((statement) => intervalInWords(statement)).join(", ");
  return {
    engagement,
    rule: "rival figures can be true together",
    status: common ? "holds" : "contradiction",
    finding: common
      ? `${subject}: the statements (${said}) allow ${intervalInWords(common)}.`
      : `${subject}: no number fits all statements (${said}).`,
    statements: statements.map((statement) => quotation(rows, statement.text, statement))
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
