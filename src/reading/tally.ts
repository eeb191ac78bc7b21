import {cut, longest} from "./cut.js";
import type {Issue} from "./issue.js";
import type {Item, Tally} from "./item.js";
import {textOf} from "./markup/text.js";
import {breakDown} from "./quantity/compose/breakdown.js";
import {statementsOf} from "./quantity/compose/compose.js";
import {elementsOf} from "./quantity/compose/elements.js";
import {personnelOf} from "./quantity/compose/figure.js";
import {inherit} from "./quantity/compose/inherit.js";
import {notesOf} from "./quantity/compose/notes.js";
import {markRivals} from "./quantity/compose/rivals.js";
import {settle, type Settled} from "./quantity/compose/settle.js";
import {settleFighters} from "./quantity/tokens/fighters.js";
import {settleInitials} from "./quantity/tokens/initials.js";
import {joinMinus} from "./quantity/tokens/minus.js";
import {settleNames} from "./quantity/tokens/names.js";
import {incomplete, settleRelative} from "./quantity/tokens/relative.js";
import type {ReadingOptions} from "./trace.js";
import type {Token} from "./quantity/tokens/token.js";
import {tokenise} from "./quantity/tokens/tokenise.js";

/**
 * Reads a strength or casualties value, as wikitext or plain text: every stated amount as an item, everything else as notes, and the
 * people of that side as one interval. Never throws; digits that make no number (`2,00`, `1e999`, `-5`),
 * parts of one thing (`2½ ships`), numbers that do not say how many in all (`300 men each`) and templates that are not known are issues.
 * Spans are those of the raw text; what a template shows in other words than its own has the span of the whole template.
 */
export function readTally(raw: string, field: Tally["field"], options: ReadingOptions = {}): Tally {
  return options.trace ? {...tallyIn(raw, field), trace: []} : tallyIn(raw, field);
}

function tallyIn(raw: string, field: Tally["field"]): Tally {
  const {text, spanOf, issues} = textOf(raw, "amounts");
  const tokens = joinMinus(tokenise(text));
  if (field === "casualties") settleInitials(tokens);
  settleNames(tokens);
  settleRelative(tokens);
  settleFighters(tokens);
  const statements = statementsOf(elementsOf(tokens, field), tokens, text);
  inherit(statements);
  const settled = settle(statements, field);
  breakDown(settled);
  markRivals(settled);
  const written = text === raw ? tokens : tokens.map((token) => ({...token, ...spanOf(token.start, token.end)}));
  const items = settled.map((statement) => itemOf(statement, written, raw));
  return {
    raw,
    field,
    items,
    personnel: personnelOf(settled),
    notes: notesOf(written, items, raw),
    issues: [...issuesOf(written, items, raw, field), ...issues.map((issue) => ({field, ...issue}))],
    assumptions: []
  };
}

function itemOf(statement: Settled, tokens: readonly Token[], raw: string): Item {
  const {low, high, approximate, kind, outcome, unit, role, claimant, party, from, to} = statement;
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const text = raw.slice(start, end);
  const names = {unit: nameOf(unit), claimant: nameOf(claimant), party: nameOf(party)};
  return {text, start, end, low, high, approximate, kind, outcome, class: statement.class, role, ...names};
}

/** Many items may inherit one, so that a very long one is cut. */
function nameOf(words: string | null): string | null {
  return words && cut(words, longest.name);
}

/** Numbers without a value, and those that no item took up since nothing comes in such parts. */
function issuesOf(tokens: readonly Token[], items: readonly Item[], raw: string, field: string): Issue[] {
  let next = 0;
  const isOdd = ({kind, value, start}: Token) => {
    if (kind !== "number" || value === null) return kind === "number";
    while (next < items.length && (items[next] as Item).end <= start) next++;
    return !Number.isInteger(value) && start < (items[next]?.start ?? Infinity);
  };
  return tokens.filter(isOdd).map(({key, start, end}) => ({
    field,
    start,
    end,
    found: raw.slice(start, end),
    expected: key === incomplete ? "how many there were in all" : "an amount such as 12,500 or 1.2 million"
  }));
}
