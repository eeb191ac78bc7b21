import {unknown} from "../../reading/interval.js";
import {statementRestsOn, totalRestsOn} from "../../model/statements/assumptions.js";
import {statementsUnder, type Policy} from "../../model/statements/policy.js";
import type {EngagementRow} from "../../model/rows.js";
import {strengthStatements, type StrengthStatement} from "../../model/statements/strengths.js";
import type {Side, View} from "../../model/view.js";
import {intervalInWords} from "../../model/words.js";
import {claimantsOf} from "../notebook/claimant-of.js";
import type {IntervalRow} from "../plot/interval-panel.js";
import {quote} from "../text/words.js";

/** The strengths of an engagement's sides: the statement that a policy takes, each with its rivals below it. */
export function strengthRows(
  view: View,
  {engagement, name}: EngagementRow,
  policy: Policy,
  isOneOfMany: boolean
): IntervalRow[] {
  const rows = view.sides(engagement).flatMap((side) => rowsOfSide(side, policy));
  const [first, ...others] = rows;
  return first && isOneOfMany ? [{...first, heading: name}, ...others] : rows;
}

function rowsOfSide(of: Side, policy: Policy): IntervalRow[] {
  const {view, engagement, side, label} = of;
  const statements = strengthStatements(of);
  const said = statementsUnder(statements, policy);
  const rivals = said.map(({statement}) => statement).filter(({claim}) => claim !== null);
  const claimantOf = claimantsOf(view, rivals);
  const rows = said.map(({statement, taken}) => ({
    ...boundsOf(statement),
    assumed: statementRestsOn(view, statement),
    note: `${quote(statement.text)}${statement.claim === null ? "" : `, ${claimantOf(statement)}`}`,
    isInfobox: statement.claim === null,
    rival: !taken
  }));
  const silent = statements.some(({claim}) => claim === null) ? [] : [silence(of)];
  const isAnyTaken = rows.some(({rival}) => !rival);
  const all = isAnyTaken ? [...rows, ...silent.map((row) => ({...row, rival: true}))] : [...silent, ...rows];
  return all.map(({isInfobox, note, ...row}, index) => ({
    ...row,
    note: index > 0 && isInfobox ? [note, "infobox"].filter(Boolean).join(", ") : note,
    label: index > 0 ? "or" : label,
    alternative: index > 0,
    side,
    subject: `${engagement} ${side}`
  }));
}

/** An infobox that says nothing of a strength in people. */
function silence(side: Side) {
  const bounds = boundsOf(side.strength ?? {...unknown, caveat: null});
  const text = side.strength?.text ?? null;
  return {
    ...bounds,
    assumed: totalRestsOn(side, "strength"),
    value: text === null ? "not stated" : bounds.value,
    note: text === null ? "" : quote(text),
    isInfobox: true,
    rival: false
  };
}

function boundsOf({
  low,
  high,
  approximate,
  caveat
}: Pick<StrengthStatement, "low" | "high" | "approximate" | "caveat">) {
  return {low, high, approximate, caveat, value: intervalInWords({low, high, approximate})};
}
