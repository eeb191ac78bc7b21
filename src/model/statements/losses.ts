import {envelope, sameBounds, stateOf, sumOfStated, unknown, type Interval} from "../../reading/interval.js";
import {groupBy} from "../../reading/list.js";
import {once, type Side} from "../view.js";
import {amountRanks, chosen, type Policy, type Statement} from "./policy.js";

/** What is said of the people that a side lost: outcome → statements, the infobox's first. */
export const lossStatements = once((side: Side): ReadonlyMap<string, readonly Statement[]> => {
  const counted = side.items.filter((item) => item.counted);
  const inOrder = [...counted.filter(({claim}) => claim === null), ...counted.filter(({claim}) => claim !== null)];
  const groups = groupBy(inOrder, ({claim, outcome}) => `${claim ?? ""}\n${outcome}`);
  const statements = [...groups.values()].map((items): Statement => {
    const {claim, outcome, value} = items[0]!;
    const {text, article, section} = side.view.value(value);
    const {low, high, approximate} = sumOfStated(items);
    return {
      low,
      high,
      approximate,
      outcome,
      text: claim === null ? items.map((item) => item.text).join(", ") : text,
      claim,
      article,
      section,
      parts: items.map(({value, start, end}) => ({value, start, end}))
    };
  });
  return groupBy(statements, ({outcome}) => outcome);
});

/**
 * A side's casualties under a policy, as far as its losses can follow it. Claims alone, where the infobox gives no number, are a
 * lower bound: they tell of some losses, not of all.
 */
export function casualtiesOf(side: Side, policy: Policy = "infobox"): Interval {
  return lossTerms(side, policy).total;
}

/** What a side's losses come to, and for each outcome that is a term of it, the policy that its statements follow. */
export type LossTerms = {total: Interval; policies: ReadonlyMap<string, Policy>};

/**
 * The terms of a side's losses under a policy. A claim of losses that are not divided rivals the sum of those that are. The infobox's
 * total stands under each policy where it is not the sum of its outcomes (a stated total, rival amounts within the field), and where
 * claims divide the losses otherwise than it does, as `100 killed` beside its `300 killed or wounded`: parts are not added to their
 * whole. Of claims alone, the widest are taken.
 */
export function lossTerms(side: Side, policy: Policy): LossTerms {
  const own = ownCasualties(side);
  const said = lossStatements(side);
  if (said.size === 0) return {total: own, policies: new Map()};
  const infobox = [...said.values()].flat().filter(({claim}) => claim === null);
  const ofInfobox = following(
    "infobox",
    infobox.map(({outcome}) => outcome)
  );
  if (policy === "infobox") return {total: own, policies: ofInfobox};
  if (stateOf(own) === "unknown") return claimsAlone(said, own, policy);
  if (!sameBounds(sumOfStated(infobox), own)) return {total: own, policies: ofInfobox};
  const parts = new Map([...said].filter(([outcome]) => outcome !== "losses" || ofInfobox.has(outcome)));
  const isDivided = [...parts.keys()].some((outcome) => !ofInfobox.has(outcome) && overlaps(outcome, parts.keys()));
  const divided = isDivided ? {total: own, policies: ofInfobox} : allOf(parts, policy);
  const wholes = parts.has("losses") ? [] : (said.get("losses") ?? []);
  return wholes.length ? besideWholes(divided, wholes, policy) : divided;
}

/** Claims of losses that are not divided, as rivals of the sum of those that are. */
function besideWholes({total, policies}: LossTerms, wholes: readonly Statement[], policy: Policy): LossTerms {
  const sum = {...total, claim: null, article: ""};
  const taken = chosen<Interval & Pick<Statement, "claim" | "article">>([sum, ...wholes], policy, amountRanks);
  const isWholeTaken = taken.some(({claim}) => claim !== null);
  return {
    total: envelope(taken),
    policies: new Map([
      ...(taken.includes(sum) ? policies : []),
      ...(isWholeTaken ? following(policy, ["losses"]) : [])
    ])
  };
}

/** What claims say where the infobox gives no number: of outcomes that overlap the widest, and of equally wide ones the first. */
function claimsAlone(said: ReadonlyMap<string, readonly Statement[]>, own: Interval, policy: Policy): LossTerms {
  const known = [...said].filter(([, group]) => group.some((statement) => stateOf(statement) !== "unknown"));
  const widestFirst = known.map(([outcome]) => outcome).sort((a, b) => widthOf(b) - widthOf(a));
  const apart: string[] = [];
  for (const outcome of widestFirst) if (!overlaps(outcome, apart)) apart.push(outcome);
  const {total, policies} = allOf(new Map(known.filter(([outcome]) => apart.includes(outcome))), policy);
  return apart.length ? {total: {...total, high: null}, policies} : {total: own, policies};
}

/** How many kinds of losses an outcome joins; all, where they are not divided. */
function widthOf(outcome: string): number {
  return outcome.split("+").includes("losses") ? Number.MAX_SAFE_INTEGER : outcome.split("+").length;
}

function allOf(said: ReadonlyMap<string, readonly Statement[]>, policy: Policy): LossTerms {
  const total = sumOfStated([...said.values()].flatMap((group) => term(group, policy)));
  return {total, policies: following(policy, said.keys())};
}

function following(policy: Policy, outcomes: Iterable<string>): Map<string, Policy> {
  return new Map([...outcomes].map((outcome) => [outcome, policy]));
}

/** Whether people of an outcome may be among those of others: the killed among the `killed+wounded`, and all among `losses`. */
function overlaps(outcome: string, others: Iterable<string>): boolean {
  const parts = outcome.split("+");
  return [...others].some((other) => {
    const whole = other.split("+");
    if (other === outcome) return false;
    return parts.includes("losses") || whole.includes("losses") || parts.some((part) => whole.includes(part));
  });
}

function ownCasualties({casualties}: Side): Interval {
  const {low, high, approximate} = casualties ?? unknown;
  return {low, high, approximate};
}

/** What the sum of casualties takes for one outcome: one interval, or none where an article and the infobox are silent on it. */
function term(statements: readonly Statement[], policy: Policy): Interval[] {
  const said = chosen(statements, policy, amountRanks);
  return said.length ? [envelope(said)] : [];
}
