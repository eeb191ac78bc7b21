import {figureOf} from "../model/figure-of.js";
import {rivalsOf} from "../model/policy.js";
import type {EngagementRow, Notebook, SideRow} from "../model/rows.js";
import {strengthStatements} from "../model/strength.js";
import {intervalInWords} from "../model/words.js";
import {claimantOf} from "./claimant-of.js";
import {sidesOf} from "./data.js";
import type {IntervalRow} from "./interval-panel.js";
import {quote} from "./quote.js";

/** The strengths of an engagement's sides as its infobox states them, each with its rivals below it. */
export function strengthRows(
  notebook: Notebook,
  {engagement, name}: EngagementRow,
  isOneOfMany: boolean
): IntervalRow[] {
  const rows = sidesOf(notebook, engagement).flatMap((side) => [ownRow(notebook, side), ...rivalRows(notebook, side)]);
  const [first, ...others] = rows;
  return first && isOneOfMany ? [{...first, heading: name}, ...others] : rows;
}

function ownRow(notebook: Notebook, {engagement, side, label}: SideRow): IntervalRow {
  const {low, high, approximate, text, caveat} = figureOf(notebook, engagement, side, "strength")!;
  const said =
    text === null ? {value: "not stated"} : {value: intervalInWords({low, high, approximate}), aside: quote(text)};
  return {low, high, approximate, label, ...said, caveat, side, contest: contestOf({engagement, side})};
}

function rivalRows(notebook: Notebook, {engagement, side}: SideRow): IntervalRow[] {
  const rivals = rivalsOf(strengthStatements(notebook, engagement, side));
  return rivals.map((rival) => ({
    low: rival.low,
    high: rival.high,
    approximate: rival.approximate,
    label: "or",
    value: intervalInWords(rival),
    aside: `${quote(rival.text)}, ${claimantOf(notebook, rival, rivals)}`,
    caveat: rival.caveat,
    side,
    rival: true,
    contest: contestOf({engagement, side})
  }));
}

function contestOf({engagement, side}: Pick<SideRow, "engagement" | "side">): string {
  return `${engagement} ${side}`;
}
