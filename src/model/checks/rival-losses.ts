import {intersection} from "../../reading/interval.js";
import {lossStatements} from "../losses.js";
import type {CheckRow} from "../rows.js";
import {sourceOf} from "../source.js";
import {intervalInWords} from "../words.js";
import type {CheckedRows} from "./rule.js";

/** Statements about the same losses can be true together. */
export function rivalLosses(rows: CheckedRows): CheckRow[] {
  return rows.sides.flatMap(({engagement, side, label}) =>
    [...lossStatements(rows, engagement, side)]
      .filter(([, statements]) => statements.length > 1)
      .map(([outcome, statements]) => {
        const common = intersection(statements);
        const said = statements.map((statement) => intervalInWords(statement)).join(", ");
        return {
          engagement,
          rule: "rival figures can be true together",
          status: common ? ("holds" as const) : ("contradiction" as const),
          finding: common
            ? `${capitalised(outcome)} of ${label}: the statements (${said}) allow ${intervalInWords(common)}.`
            : `${capitalised(outcome)} of ${label}: no number fits all statements (${said}).`,
          statements: statements.map((statement) => ({text: statement.text, source: sourceOf(rows, statement)}))
        };
      })
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
