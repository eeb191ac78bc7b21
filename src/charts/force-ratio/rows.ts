import {assumptionsOf} from "../../model/statements/assumptions-of.js";
import {figureOf} from "../../model/figure-of.js";
import {contested, type Policy} from "../../model/statements/policy.js";
import type {EngagementRow, Notebook, SideRow} from "../../model/rows.js";
import {statementRestsOn} from "../../model/statements/rests-on.js";
import {strengthStatements, type StrengthStatement} from "../../model/statements/strength.js";
import {valueOf} from "../../model/value-of.js";
import {intervalInWords} from "../../model/words.js";
import {claimantsOf} from "../notebook/claimant-of.js";
import {sidesOf} from "../notebook/data.js";
import type {IntervalRow} from "../plot/interval-panel.js";
import {quote} from "../text/words.js";

/** The strengths of an engagement's sides: the statement that a policy takes, each with its rivals below it. */
export function strengthRows(
  notebook: Notebook,
  {engagement, name}: EngagementRow,
  policy: Policy,
  isOneOfMany: boolean
): IntervalRow[] {
  const rows = sidesOf(notebook, engagement).flatMap((side) => rowsOfSide(notebook, side, policy));
  const [first, ...others] = rows;
  return first && isOneOfMany ? [{...first, heading: name}, ...others] : rows;
}

function rowsOfSide(notebook: Notebook, {engagement, side, label}: SideRow, policy: Policy): IntervalRow[] {
  const statements = strengthStatements(notebook, engagement, side);
  const said = contested(statements, policy);
  const rivals = said.map(({statement}) => statement).filter(({claim}) => claim !== null);
  const claimantOf = claimantsOf(notebook, rivals);
  const rows = said.map(({statement, taken}) => ({
    ...boundsOf(statement),
    assumed: statementRestsOn(notebook, statement),
    aside: `${quote(statement.text)}${statement.claim === null ? "" : `, ${claimantOf(statement)}`}`,
    isInfobox: statement.claim === null,
    rival: !taken
  }));
  const silent = statements.some(({claim}) => claim === null) ? [] : [silence(notebook, engagement, side)];
  const isAnyTaken = rows.some(({rival}) => !rival);
  const all = isAnyTaken ? [...rows, ...silent.map((row) => ({...row, rival: true}))] : [...silent, ...rows];
  return all.map(({isInfobox, aside, ...row}, index) => ({
    ...row,
    aside: index > 0 && isInfobox ? [aside, "infobox"].filter(Boolean).join(", ") : aside,
    label: index > 0 ? "or" : label,
    another: index > 0,
    side,
    contest: `${engagement} ${side}`
  }));
}

/** An infobox that says nothing of a strength in people. */
function silence(notebook: Notebook, engagement: string, side: number) {
  const figure = figureOf(notebook, engagement, side, "strength")!;
  const bounds = boundsOf(figure);
  const value = valueOf(notebook, figure);
  return {
    ...bounds,
    assumed: [...assumptionsOf(notebook, figure)],
    value: value ? bounds.value : "not stated",
    aside: value ? quote(value.text) : "",
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
