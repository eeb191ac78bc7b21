import {envelope, stateOf, sumOfStated, unknown, type Interval} from "../reading/interval.js";
import {figureOf} from "./figure-of.js";
import type {FigureRow, ItemRow, Notebook} from "./rows.js";

/**
 * Which of several rival statements a measure rests on: the infobox alone (the default), the `envelope` of all statements,
 * the `highest` or the `lowest` stated number, or what one article says (its slug) where it says anything.
 */
export type Policy = "infobox" | "envelope" | "highest" | "lowest" | (string & {});

/** One statement about a side's losses of one outcome. Without a claim's id it is the infobox's own. */
export type Statement = Interval & {
  outcome: string;
  text: string;
  claim: string | null;
  article: string;
  section: string;
};

export type LossRows = Pick<Notebook, "figures" | "items">;

/** Casualties are killed + wounded + captured + missing, and losses that are not divided. */
const counted = new Set(["killed", "wounded", "captured", "missing", "losses"]);

/** What is said of the people that a side lost: outcome → statements, the infobox's first. */
export function lossStatements({items}: LossRows, engagement: string, side: number): Map<string, Statement[]> {
  const said = items.filter((item) => item.engagement === engagement && item.side === side && isLoss(item));
  const statements = new Map<string, Statement[]>();
  for (const [claim, outcome, group] of grouped(said)) {
    const {article, section} = group[0]!;
    const text = group.map((item) => (item.claim ? item.raw : item.text)).join(", ");
    const statement = {...sumOfStated(group), outcome, text, claim, article, section};
    statements.set(outcome, [...(statements.get(outcome) ?? []), statement]);
  }
  return statements;
}

/** The claims that differ from what the infobox says of the same outcome. */
export function rivalsOf(statements: readonly Statement[]): Statement[] {
  const own = statements.find(({claim}) => claim === null);
  return statements.filter((s) => s.claim !== null && !(own && s.low === own.low && s.high === own.high));
}

/**
 * A side's casualties under a policy. Where the infobox's figure is not the sum of its outcomes (a stated total, rival figures
 * within the field) claims cannot take their place in it, and the infobox's figure stands. Claims alone, where the infobox
 * gives no number, are a lower bound: they tell of some losses, not of all.
 */
export function casualties(rows: LossRows, engagement: string, side: number, policy: Policy = "infobox"): Interval {
  const figure = figureOf(rows, engagement, side, "casualties");
  const own = figure ? boundsOf(figure) : unknown;
  const statements = [...lossStatements(rows, engagement, side).values()];
  const infobox = statements.flatMap((group) => group.filter(({claim}) => claim === null));
  if (policy === "infobox" || statements.length === 0) return own;
  const known = stateOf(own) !== "unknown";
  if (known && !sameBounds(sumOfStated(infobox), own)) return own;
  const total = sumOfStated(statements.flatMap((group) => chosen(group, policy)));
  return known ? total : {...total, high: null};
}

/** The articles whose claims about an engagement's losses rival its infobox. */
export function rivalArticles(rows: LossRows, engagement: string): string[] {
  const sides = new Set(rows.items.filter((item) => item.engagement === engagement).map(({side}) => side));
  const rivals = [...sides].flatMap((side) => [...lossStatements(rows, engagement, side).values()].flatMap(rivalsOf));
  return [...new Set(rivals.map(({article}) => article))];
}

/** What the sum of casualties takes for one outcome: one interval, or none where an article and the infobox are silent on it. */
function chosen(statements: readonly Statement[], policy: Policy): Interval[] {
  if (policy === "envelope") return [envelope(statements)];
  if (policy === "highest") return [ranked(statements, ({low, high}) => high ?? low!).at(-1) ?? unknown];
  if (policy === "lowest") return [ranked(statements, ({low, high}) => low ?? high!)[0] ?? unknown];
  const own = statements.filter(({claim}) => claim === null);
  const named = statements.filter(({claim, article}) => claim !== null && article === policy);
  const said = named.length ? named : own;
  return said.length ? [envelope(said)] : [];
}

/** Statements that give a number, the lowest first; one that is unknown is neither low nor high. */
function ranked(statements: readonly Statement[], number: (statement: Statement) => number): Statement[] {
  return statements.filter((statement) => stateOf(statement) !== "unknown").sort((a, b) => number(a) - number(b));
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
