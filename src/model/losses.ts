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
 * A side's casualties under a policy. Where the infobox's figure is not the sum of its outcomes (a stated total, rival figures
 * within the field) claims cannot take their place in it, and the infobox's figure stands. Claims alone, where the infobox
 * gives no number, are a lower bound: they tell of some losses, not of all.
 */
export function casualties(rows: LossRows, engagement: string, side: number, policy: Policy = "infobox"): Interval {
  const figure = figureOf(rows, engagement, side, "casualties");
  const own = figure ? boundsOf(figure) : unknown;
  if (policy === "infobox") return own;
  const statements = [...lossStatements(rows, engagement, side).values()];
  if (statements.length === 0) return own;
  const infobox = statements.flatMap((group) => group.filter(({claim}) => claim === null));
  const known = stateOf(own) !== "unknown";
  if (known && !sameBounds(sumOfStated(infobox), own)) return own;
  const total = sumOfStated(statements.flatMap((group) => term(group, policy)));
  return known ? total : {...total, high: null};
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
