import {cut, longest} from "../../reading/strings.js";
import {intersection, notAbove, stateOf, type Interval} from "../../reading/interval.js";
import type {CheckRow, TotalRow} from "../rows.js";
import {casualtiesOf, lossStatements} from "../statements/losses.js";
import type {Statement} from "../statements/policy.js";
import {strengthStatements} from "../statements/strengths.js";
import type {Side, View} from "../view.js";
import {intervalInWords} from "../words.js";
import {quotation} from "./rule.js";

/** Statements about the same strength, or the same losses, can be true together. */
export function rivalTotals(view: View): CheckRow[] {
  return sidesIn(view).flatMap((side) =>
    [strengthStatements(side), ...lossStatements(side).values()]
      .filter((statements) => statements.length > 1)
      .map((statements) => together(side, statements))
  );
}

function together({view, engagement, label}: Side, statements: readonly Statement[]): CheckRow {
  const common = intersection(statements);
  const subject = `${capitalised(statements[0]!.outcome)} of ${label}`;
  const said = statements.map((statement) => intervalInWords(statement)).join(", ");
  return {
    engagement,
    rule: "rival statements can be true together",
    status: common ? "holds" : "contradiction",
    finding: common
      ? `${subject}: the statements (${said}) allow ${intervalInWords(common)}.`
      : `${subject}: no number fits all statements (${said}).`,
    statements: statements.map((statement) => quotation(view, statement.text, statement))
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A battle's strengths are not above its campaign's. A side of the campaign is the same as one of the battle when they share a name. */
export function strengthsInCampaign(view: View): CheckRow[] {
  return sidesIn(view).flatMap((side) => {
    const {name, partOf} = view.engagement(side.engagement)!;
    const others = partOf === null ? [] : view.sides(partOf);
    const same = others.find(({names}) => names.some((each) => side.names.includes(each)));
    if (!isKnown(side.strength) || !isKnown(same?.strength)) return [];
    const subject = `Strength of ${side.label} at ${cut(name, longest.name)}`;
    return compared(
      view,
      "a strength is not above the campaign's",
      subject,
      side.strength,
      same.strength,
      "the campaign's"
    );
  });
}

/** Losses, as high as anybody states them, are not above strength. */
export function lossesInStrength(view: View): CheckRow[] {
  return sidesIn(view).flatMap((side) => {
    const {label, strength, casualties} = side;
    const losses = casualties && {...casualties, ...casualtiesOf(side, "highest")};
    if (!isKnown(strength) || !isKnown(losses)) return [];
    const subject = `Highest stated casualties of ${label}`;
    return compared(view, "losses are not above strength", subject, losses, strength, "its strength");
  });
}

function sidesIn(view: View): Side[] {
  return view.engagements.flatMap(({engagement}) => view.sides(engagement));
}

function isKnown(total: TotalRow | null | undefined): total is TotalRow {
  return Boolean(total) && stateOf(total!) !== "unknown";
}

function compared(
  view: View,
  rule: string,
  subject: string,
  lesser: TotalRow,
  greater: TotalRow,
  what: string
): CheckRow {
  const answer = notAbove(bounds(lesser), bounds(greater));
  const status = answer === null ? "open" : answer ? "holds" : "contradiction";
  const verb = {contradiction: "is above", open: "cannot be held against", holds: "is not above"}[status];
  return {
    engagement: lesser.engagement,
    rule,
    status,
    finding: `${subject} (${intervalInWords(lesser)}) ${verb} ${what} (${intervalInWords(greater)}).`,
    statements: [lesser, greater].map((total) =>
      quotation(view, total.text ?? "", {article: total.engagement, section: "Infobox", claim: null})
    )
  };
}

function bounds({low, high, approximate}: Interval): Interval {
  return {low, high, approximate};
}
