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
  const own = ownCasualties(rows, engagement, side);
  const {policy: followed, outcomes} = lossTerms(rows, engagement, side, policy);
  if (followed === "infobox") return own;
  const statements = [...lossStatements(rows, engagement, side)].filter(([outcome]) => outcomes.has(outcome));
  const total = sumOfStated(statements.flatMap(([, group]) => term(group, followed)));
  return stateOf(own) === "unknown" ? {...total, high: null} : total;
}

/** What the sum of a side's losses takes: for each of some outcomes, what a policy says of it. */
export type LossTerms = {policy: Policy; outcomes: ReadonlySet<string>};

/**
 * The terms of the sum of a side's losses. They are the infobox's under each policy where nothing else is said, where its figure is
 * not the sum of its outcomes (a stated total, rival figures within the field), and where claims divide the losses otherwise than
 * it does, as `100 killed` beside its `300 killed or wounded`: parts are not added to their whole. Of claims alone, wholes are taken.
 */
export function lossTerms(rows: LossRows, engagement: string, side: number, policy: Policy): LossTerms {
  const own = ownCasualties(rows, engagement, side);
  const said = lossStatements(rows, engagement, side);
  const infobox = [...said.values()].flat().filter(({claim}) => claim === null);
  const known = [...said].filter(([, group]) => group.some((statement) => stateOf(statement) !== "unknown"));
  const outcomes = new Set(known.map(([outcome]) => outcome));
  const ofInfobox = new Set(infobox.map(({outcome}) => outcome));
  if (stateOf(own) === "unknown") {
    const wholes = [...outcomes].filter((outcome) => ![...outcomes].some((other) => isPart(outcome, other)));
    return {policy: wholes.length ? policy : "infobox", outcomes: new Set(wholes)};
  }
  const isNoSum = !sameBounds(sumOfStated(infobox), own);
  const isDivided = [...outcomes].some(
    (outcome) =>
      !ofInfobox.has(outcome) && [...outcomes].some((other) => isPart(outcome, other) || isPart(other, outcome))
  );
  return isNoSum || isDivided ? {policy: "infobox", outcomes: ofInfobox} : {policy, outcomes: new Set(said.keys())};
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
