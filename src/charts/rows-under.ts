import {datesUnder} from "../model/dates-under.js";
import type {Policy} from "../model/policy.js";
import type {ChronologyRow} from "../model/rows.js";

/**
 * The chronology under a policy. A row that rests on other days than its own has these behind it, as one of the dates that rival
 * each other and under the same id, so that every date is drawn under every policy.
 */
export function rowsUnder(chronology: readonly ChronologyRow[], policy: Policy): ChronologyRow[] {
  return datesUnder(chronology, policy).flatMap((row, index) => {
    const own = chronology[index]!;
    const hidden = own.inferred === null && own.text !== "" && own.text !== row.text;
    return hidden ? [row, asRival(own)] : [row];
  });
}

function asRival(own: ChronologyRow): ChronologyRow {
  return {...own, parent: own.id, depth: own.depth + 1, kind: "date", rival: own.id};
}
