import {cut, longest} from "../../reading/strings.js";
import {casualtiesOf, lossStatements, lossTerms, type LossTerms} from "../../model/statements/losses.js";
import {rivalsOf, statementsUnder, type Policy, type Statement} from "../../model/statements/policy.js";
import {casualtyRate, casualtyRatePerDay, measureRestsOn} from "../../model/measures.js";
import {lossesRestOn, partRestsOn, statementRestsOn} from "../../model/statements/assumptions.js";
import type {ChronologyRow, ItemRow, NoteRow} from "../../model/rows.js";
import type {Side, View} from "../../model/view.js";
import {intervalInWords, percentInWords} from "../../model/words.js";
import type {IntervalRow} from "../plot/interval-panel.js";
import {isPeople, outcomeInWords, uncountedRows} from "./uncounted-rows.js";
import {claimantsOf} from "../notebook/claimant-of.js";
import {firstOf, quote} from "../text/words.js";

/** The people that a side lost, by outcome: the statement that the policy takes, its rivals below it, and the sum under the policy. */
export function peopleRows(of: Side, policy: Policy): IntervalRow[] {
  const {side, label} = of;
  const said = lossStatements(of);
  const terms = lossTerms(of, policy);
  const counted = [...said].flatMap(([outcome, statements]) =>
    outcomeRows(of, outcome, statements, terms.policies.get(outcome))
  );
  const rows = [...counted, ...uncountedRows(of)];
  const undivided = rows.length === counted.length && said.size === 1 && said.has("losses");
  const [first, ...others] = undivided ? rows : [...rows, sumRow(of, said, {...terms, policy})];
  return [{...first!, heading: label, headingSide: side}, ...others];
}

/** Things and animals that a side lost, as the infobox lists them; never added to people or to each other. */
export function thingRows({view, side, label, items}: Side): IntervalRow[] {
  return items
    .filter((item) => item.field === "casualties" && item.claim === null && !isPeople(item))
    .map((item, index) => ({
      low: item.low,
      high: item.high,
      approximate: item.approximate,
      label: item.unit ?? item.class,
      value: intervalInWords(item),
      assumed: partRestsOn(view, item),
      note: `${quote(item.text)}, ${outcomeInWords(item.outcome)}`,
      side,
      ...(index === 0 ? {heading: label, headingSide: side} : {})
    }));
}

/** Losses that the sources state for parts of an engagement: its battles' sums, and claims about phases, clashes and events. */
export function partRows({view, engagement, side, label}: Side): IntervalRow[] {
  const [, ...parts] = view.branch(engagement);
  const lostIn = ({id}: ChronologyRow) =>
    view.itemsOf(id).filter((item) => item.side === side && item.field === "casualties");
  const rows = parts.flatMap((part) =>
    part.kind === "engagement" ? battleRow(view, part, label) : claimRows(view, part, lostIn(part))
  );
  return rows.map((row, index) => ({...row, side, ...(index === 0 ? {heading: label, headingSide: side} : {})}));
}

export function rateRow(of: Side, policy: Policy): IntervalRow {
  const {view, side, label} = of;
  const rate = casualtyRate(of, policy);
  const daily = casualtyRatePerDay(of, policy);
  // At least 0 a day says nothing.
  const perDay = !daily.low && daily.high === null ? "" : `; ${percentInWords(daily)} a day`;
  const {low, high, approximate, caveat, amounts} = rate;
  const assumed = [...new Set([rate, ...(perDay ? [daily] : [])].flatMap((measure) => measureRestsOn(view, measure)))];
  const bounds = {low, high, approximate, caveat, assumed};
  return {...bounds, label, value: percentInWords(rate), note: `= ${amounts}${perDay}`, side};
}

/** A battle's side is the same as its campaign's when they share the label. */
function battleRow(view: View, battle: ChronologyRow, label: string): Omit<IntervalRow, "side">[] {
  const side = view.sides(battle.id).find((row) => row.label === label);
  if (!side) return [];
  const total = casualtiesOf(side);
  return [
    {
      ...total,
      label: cut(battle.label, longest.name),
      value: intervalInWords(total),
      assumed: lossesRestOn(side),
      note: "casualties, on its infobox"
    }
  ];
}

function claimRows(view: View, part: ChronologyRow, items: readonly ItemRow[]): Omit<IntervalRow, "side">[] {
  return items.map((item) => ({
    low: item.low,
    high: item.high,
    approximate: item.approximate,
    label: cut(part.label, longest.name),
    value: intervalInWords(item),
    assumed: partRestsOn(view, item),
    note: quote(view.value(item.value).text)
  }));
}

function outcomeRows(
  {view, side}: Side,
  outcome: string,
  statements: readonly Statement[],
  policy: Policy | undefined
): IntervalRow[] {
  const rivals = rivalsOf(statements);
  const claimantOf = claimantsOf(view, rivals);
  const agrees = statements.length > rivals.length + 1 ? "; the text agrees" : "";
  return statementsUnder(statements, policy ?? "infobox").map(({statement, taken}, index) => ({
    low: statement.low,
    high: statement.high,
    approximate: statement.approximate,
    side,
    subject: `${side} ${outcome}`,
    alternative: index > 0,
    rival: !taken || policy === undefined,
    label: index > 0 ? "or" : outcomeInWords(outcome),
    value: intervalInWords(statement),
    assumed: statementRestsOn(view, statement),
    note:
      statement.claim === null
        ? `${quote(statement.text)}${index > 0 ? ", infobox" : ""}${agrees}`
        : `${quote(statement.text)}, ${claimantOf(statement)}`
  }));
}

type Said = ReadonlyMap<string, readonly Statement[]>;

function sumRow(of: Side, said: Said, terms: LossTerms & {policy: Policy}): IntervalRow {
  const {total} = terms;
  const notes = of.notes.filter(({field}) => field === "casualties");
  const items = of.items.filter(({field}) => field === "casualties");
  const claimants = [...new Set(items.flatMap(({claimant}) => claimant?.replace(/…$/, "") ?? []))];
  const beside = notes.filter((note) => isUncounted(note, claimants));
  const uncounted = firstOf(beside.map(({text}) => `${quote(text)} not counted`));
  const outcomes = termsInWords(said, terms);
  const totals = firstOf(items.filter(isTotal).map(({text}) => quote(text)));
  const nothing = of.casualties?.value === null && total.low === null;
  return {
    ...total,
    sum: true,
    assumed: lossesRestOn(of, terms.policy),
    label: "casualties",
    value: nothing ? "not stated" : intervalInWords(total),
    note: nothing ? "" : [outcomes && `= ${outcomes}`, ...totals, ...uncounted].filter(Boolean).join("; "),
    side: of.side
  };
}

/** `killed + wounded`; `killed + wounded, or losses` where both are taken, as rivals. */
function termsInWords(said: Said, {policies}: LossTerms): string {
  const terms = [...policies]
    .filter(([outcome, followed]) => statementsUnder(said.get(outcome) ?? [], followed).some(({taken}) => taken))
    .map(([outcome]) => outcome);
  const isOfInfobox = said.get("losses")?.some(({claim}) => claim === null);
  const wholes: string[] = isOfInfobox ? [] : terms.filter((outcome) => outcome === "losses");
  const parts = terms.filter((outcome) => !wholes.includes(outcome)).map(outcomeInWords);
  return [parts.join(" + "), ...wholes].filter(Boolean).join(", or ");
}

/** What is said beside the amounts, but for who states them. */
function isUncounted({kind, text}: NoteRow, claimants: readonly string[]): boolean {
  return kind === "note" && !claimants.some((claimant) => text.includes(claimant));
}

function isTotal(item: ItemRow): boolean {
  return item.claim === null && item.role === "total" && isPeople(item);
}
