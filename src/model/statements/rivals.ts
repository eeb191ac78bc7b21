import type {TotalRow} from "../rows.js";
import type {View} from "../view.js";
import {lossStatements} from "./losses.js";
import {rivalsOf} from "./policy.js";
import {strengthStatements} from "./strengths.js";

/**
 * The articles whose claims about an engagement differ from its infobox.
 *
 * @param field what the claims are about: `strength` or `casualties`; both by default
 */
export function rivalArticles(view: View, engagement: string, field?: TotalRow["field"]): string[] {
  const rivals = view
    .sides(engagement)
    .flatMap((side) => [
      ...(field === "casualties" ? [] : rivalsOf(strengthStatements(side))),
      ...(field === "strength" ? [] : [...lossStatements(side).values()].flatMap(rivalsOf))
    ]);
  return [...new Set(rivals.map(({article}) => article))];
}

/** The articles whose claims date a row of the chronology otherwise than the row itself. */
export function rivalDateArticles({chronology, dated}: View): string[] {
  const rivals = chronology.filter(({rival, ...row}) => {
    const own = dated(rival);
    return rival !== null && days.some((day) => row[day] !== null) && days.some((day) => row[day] !== own?.[day]);
  });
  return [...new Set(rivals.map(({article}) => article))];
}

const days = ["earliest", "startLatest", "endEarliest", "latest"] as const;
