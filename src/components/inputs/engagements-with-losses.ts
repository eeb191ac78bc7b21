import {branchOf} from "../../charts/notebook/data.js";
import {rowsOf, type Data} from "../../model/tables/tables.js";

/** The engagements of which, or of whose parts, any loss is stated, by slug; the battles before the campaigns. */
export function engagementsWithLosses(data: Data): Record<string, string> {
  const rows = rowsOf(data);
  const lost = new Set(rows.items.filter(({field}) => field === "casualties").map(({engagement}) => engagement));
  const stated = rows.engagements.filter(({engagement}) =>
    branchOf(rows.chronology, engagement).some(({id}) => lost.has(id))
  );
  const own = stated.filter(({engagement}) => lost.has(engagement));
  const others = stated.filter(({engagement}) => !lost.has(engagement));
  return Object.fromEntries([...own, ...others].map(({engagement, name}) => [engagement, name]));
}
