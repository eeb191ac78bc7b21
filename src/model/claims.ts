import type {Claim} from "../reading/claims.js";
import {isPart} from "./time/chronology.js";
import {assumed, peopleOf, spanOf} from "./engagement.js";
import type {AssumptionRow, DurationRow, FigureRow, ItemRow, ValueRow} from "./rows.js";

type Amounts = {values: ValueRow[]; figures: FigureRow[]; items: ItemRow[]};

/**
 * The values that claims of strength and of casualties state of a side, with their amounts, and the people that all amounts of a
 * strength come to. Claimed losses are compared by outcome and have no such figure.
 */
export function claimAmounts(claims: readonly Claim[]): Amounts {
  const amounts: Amounts = {values: [], figures: [], items: []};
  for (const {id, engagement, side, tally, article, section, file, line} of claims) {
    if (side === null || !tally) continue;
    const {field, raw} = tally;
    const about = {engagement, side, field, claim: id};
    const value = `#${id}`;
    amounts.values.push({id: value, ...about, text: raw, article, section, file, line});
    if (field === "strength") amounts.figures.push({...about, field, ...peopleOf(tally), value});
    for (const item of tally.items) amounts.items.push({...item, ...about, value});
  }
  return amounts;
}

/** What the readings of claims' amounts and dates took for granted. */
export function claimAssumptions(claims: readonly Claim[]): AssumptionRow[] {
  return claims.flatMap(({id, engagement, kind, side, tally, when}) => [
    ...(isPart(kind) || kind === "date"
      ? assumed(when?.assumptions ?? [], {engagement: id, side: null, field: "date", value: null})
      : []),
    ...(side !== null && tally
      ? assumed(tally.assumptions, {engagement, side, field: tally.field, value: `#${id}`})
      : [])
  ]);
}

/** What the articles' prose says of an engagement's length. */
export function claimDurations(claims: readonly Claim[]): DurationRow[] {
  return claims.flatMap(({id, engagement, days, amount, date, when, article, section}) =>
    days === null
      ? []
      : [{engagement, days, text: amount, span: when && {...spanOf(when), text: date}, article, section, claim: id}]
  );
}
