import {envelope, stateOf, sumOfStated, unknown, type Interval} from "../reading/interval.js";
import {figureOf} from "./figure-of.js";
import {amountRanks, chosen, type Policy, type Statement} from "./policy.js";
import type {FigureRow, ItemRow, Notebook} from "./rows.js";

export type LossRows = Pick<Notebook, "figures" | "items">;

/** Casualties are killed + wounded + captured + missing, and losses that are not divided. */
const counted = new Set(["killed", "wounded", "captured", "missing", "losses"]);

/** What is said of the people that a side lost: outcome → statements, the infobox's first. */
export function lossStatements({items}: LossRows, engagement: string, side: number): Map<string, Statement[]> {
  const said = items.filter((item) => item.engagement === engagement && item.side === side && isLoss(item));
  const statements = new Map<string, Statement[]>();
  for (const [claim, outcome, group] of grouped(said)) {
    const {article, section} = group[0]!;
    const text = claim === null ? group.map((item) => item.text).join(", ") : group[0]!.raw;
    const statement = {...sumOfStated(group), outcome, text, claim, article, section};
    statements.set(outcome, [...(statements.get(outcome) ?? []), statement]);
  }
  return statements;
}

/**
 * A side's casualties under a policy, as far as its losses can follow it. Claims alone, where the infobox gives no number, are a
 * lower bound: they tell of some losses, not of all.
 */
export function casualties(rows: LossRows, engagement: string, side: number, policy: Policy = "infobox"): Interval {
  return lossTerms(rows, engagement, side, policy).total;
}

/** What a side's losses come to, and for each outcome that is a term of it, the policy that its statements follow. */
export type LossTerms = {total: Interval; policies: ReadonlyMap<string, Policy>};

/**
 * The terms of a side's losses under a policy. A claim of losses that are not divided rivals the sum of those that are. The infobox's
 * figure stands under each policy where it is not the sum of its outcomes (a stated total, rival figures within the field), and where
 * claims divide the losses otherwise than it does, as `100 killed` beside its `300 killed or wounded`: parts are not added to their
 * whole. Of claims alone, wholes are taken.
 */
export function lossTerms(rows: LossRows, engagement: string, side: number, policy: Policy): LossTerms {
  const own = ownCasualties(rows, engagement, side);
  const said = lossStatements(rows, engagement, side);
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

function claimsAlone(said: ReadonlyMap<string, Statement[]>, own: Interval, policy: Policy): LossTerms {
  const known = [...said].filter(([, group]) => group.some((statement) => stateOf(statement) !== "unknown"));
  const outcomes = known.map(([outcome]) => outcome);
  const wholes = new Map(known.filter(([outcome]) => !outcomes.some((other) => isPart(outcome, other))));
  const {total, policies} = allOf(wholes, policy);
  return wholes.size ? {total: {...total, high: null}, policies} : {total: own, policies};
}

function allOf(said: ReadonlyMap<string, Statement[]>, policy: Policy): LossTerms {
  const total = sumOfStated([...said.values()].flatMap((group) => term(group, policy)));
  return {total, policies: following(policy, said.keys())};
}

function following(policy: Policy, outcomes: Iterable<string>): Map<string, Policy> {
  return new Map([...outcomes].map((outcome) => [outcome, policy]));
}

function overlaps(outcome: string, others: Iterable<string>): boolean {
  return [...others].some((other) => isPart(outcome, other) || isPart(other, outcome));
}

/** Whether people of one outcome may be among those of another: the killed among the `killed+wounded`, and all among `losses`. */
function isPart(outcome: string, whole: string): boolean {
  if (outcome === whole) return false;
  const parts = whole.split("+");
  return parts.includes("losses") || (parts.length > 1 && outcome.split("+").some((part) => parts.includes(part)));
}

function ownCasualties(rows: LossRows, engagement: string, side: number): Interval {
  const figure = figureOf(rows, engagement, side, "casualties");
  return figure ? boundsOf(figure) : unknown;
}

/** What the sum of casualties takes for one outcome: one interval, or none where an article and the infobox are silent on it. */
function term(statements: readonly Statement[], policy: Policy): Interval[] {
  const said = chosen(statements, policy, amountRanks);
  return said.length ? [envelope(said)] : [];
}

/** Whether an amount is a term of a side's casualties: people, not civilians, lost in a way that counts, and no part or rival of another. */
export function isLoss({field, class: kind, outcome, role}: ItemRow): boolean {
  return (
    field === "casualties" &&
    kind === "personnel" &&
    role === "count" &&
    outcome.split("+").some((part) => counted.has(part))
  );
}

/** Items by claim and outcome, in the order in which they are first seen; an infobox's items share the claim null. */
function grouped(items: readonly ItemRow[]): [string | null, string, ItemRow[]][] {
  const groups = new Map<string, [string | null, string, ItemRow[]]>();
  for (const item of items) {
    const key = `${item.claim ?? ""}\n${item.outcome}`;
    const group = groups.get(key) ?? [item.claim, item.outcome, []];
    group[2].push(item);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a[0] !== null) - Number(b[0] !== null));
}

function boundsOf({low, high, approximate}: FigureRow): Interval {
  return {low, high, approximate};
}

function sameBounds(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high;
}
