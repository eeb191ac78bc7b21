import {envelope, unknown, type Interval} from "../../reading/interval.js";
import type {TotalRow} from "../rows.js";
import {once, type Side} from "../view.js";
import {amountRanks, chosen, type Policy, type Statement} from "./policy.js";

/** A statement about a side's strength; `caveat` says why it cannot be compared with another, null where it can. */
export type StrengthStatement = Statement & {caveat: string | null};

/** What is said of a side's strength in people, the infobox's statement first. A value that tells only of things says nothing. */
export const strengthStatements = once(({strength, claimed}: Side): readonly StrengthStatement[] =>
  [...(strength ? [strength] : []), ...claimed].filter(({people}) => people).map(statementOf)
);

/**
 * A side's strength under a policy, with the caveat of what it rests on. A claim states the whole strength, so that, unlike
 * claims of losses, it stands alone where the infobox gives no number.
 */
export function strengthOf(side: Side, policy: Policy = "infobox"): Interval & {caveat: string | null} {
  const said = chosen(strengthStatements(side), policy, amountRanks);
  if (said.length) return {...envelope(said), caveat: said.find(({caveat}) => caveat)?.caveat ?? null};
  const {low, high, approximate, caveat} = side.strength ?? {...unknown, caveat: null};
  return {low, high, approximate, caveat};
}

/** A total of people has a value, and what is joined from it. */
function statementOf({low, high, approximate, caveat, claim, ...total}: TotalRow): StrengthStatement {
  const [text, article, section, parts] = [total.text!, total.article!, total.section!, [{value: total.value!}]];
  return {low, high, approximate, outcome: "strength", text, claim, article, section, parts, caveat};
}
