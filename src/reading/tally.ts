import type {Issue} from "./issue.js";
import type {Item, Tally} from "./item.js";
import {breakDown} from "./quantity/breakdown.js";
import {elementsOf} from "./quantity/elements.js";
import {personnelOf} from "./quantity/figure.js";
import {settleFighters} from "./quantity/fighters.js";
import {inherit} from "./quantity/inherit.js";
import {settleNames} from "./quantity/names.js";
import {notesOf} from "./quantity/notes.js";
import {markRivals} from "./quantity/rivals.js";
import {settle, type Settled} from "./quantity/settled.js";
import {statementsOf} from "./quantity/statements.js";
import type {Token} from "./quantity/token.js";
import {tokenise} from "./quantity/tokenise.js";

/**
 * Reads the raw text of a strength or casualties value: every stated amount as an item, everything else as notes, and the
 * people of that side as one interval. Never throws; amounts whose digits are cut short are issues.
 */
export function readTally(raw: string, field: Tally["field"]): Tally {
  const tokens = tokenise(raw);
  settleNames(tokens);
  settleFighters(tokens);
  const statements = statementsOf(elementsOf(tokens, field), tokens, raw);
  inherit(statements);
  const settled = settle(statements, field);
  breakDown(settled);
  markRivals(settled);
  const items = settled.map((statement) => itemOf(statement, tokens, raw));
  return {
    raw,
    field,
    items,
    personnel: personnelOf(settled),
    notes: notesOf(tokens, items, raw),
    issues: issuesOf(tokens, raw, field)
  };
}

function itemOf(statement: Settled, tokens: readonly Token[], raw: string): Item {
  const {low, high, approximate, kind, outcome, unit, role, claimant, party, from, to} = statement;
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const text = raw.slice(start, end);
  return {text, start, end, low, high, approximate, kind, outcome, class: statement.class, unit, role, claimant, party};
}

function issuesOf(tokens: readonly Token[], raw: string, field: string): Issue[] {
  return tokens
    .filter(({kind, value}) => kind === "number" && value === null)
    .map(({start, end}) => ({
      field,
      start,
      end,
      found: raw.slice(start, end),
      expected: "a number with all its digits"
    }));
}
