import {cut, longest} from "../../reading/cut.js";
import {groupBy} from "../../reading/list.js";
import {assumptionsOfPart} from "../../model/statements/assumptions-of.js";
import {casualties} from "../../model/statements/casualties.js";
import {lossStatements} from "../../model/statements/loss-statements.js";
import {lossTerms, type LossTerms} from "../../model/statements/loss-terms.js";
import {contested, rivalsOf, type Policy, type Statement} from "../../model/statements/policy.js";
import {casualtyRate, casualtyRatePerDay} from "../../model/measures.js";
import {lossesRestOn, measureRestsOn, statementRestsOn} from "../../model/statements/rests-on.js";
import type {ChronologyRow, ItemRow, NoteRow, Notebook, SideRow} from "../../model/rows.js";
import {valueOf} from "../../model/value-of.js";
import {intervalInWords, percentInWords} from "../../model/words.js";
import {figureOf} from "../../model/figure-of.js";
import {branchOf} from "../notebook/data.js";
import type {IntervalRow} from "../plot/interval-panel.js";
import {isPeople, outcomeInWords, uncountedRows} from "./uncounted-rows.js";
import {claimantsOf} from "../notebook/claimant-of.js";
import {firstOf, quote} from "../text/words.js";

/** The people that a side lost, by outcome: the statement that the policy takes, its rivals below it, and the sum under the policy. */
export function peopleRows(notebook: Notebook, row: SideRow, policy: Policy): IntervalRow[] {
  const {engagement, side, label} = row;
  const said = lossStatements(notebook, engagement, side);
  const terms = lossTerms(notebook, engagement, side, policy);
  const counted = [...said].flatMap(([outcome, statements]) =>
    outcomeRows(notebook, outcome, statements, {side, policy: terms.policies.get(outcome)})
  );
  const rows = [...counted, ...uncountedRows(notebook, row)];
  const undivided = rows.length === counted.length && said.size === 1 && said.has("losses");
  const [first, ...others] = undivided ? rows : [...rows, sumRow(notebook, row, said, {...terms, policy})];
  return [{...first!, heading: label, headingSide: side}, ...others];
}

/** Things and animals that a side lost, as the infobox lists them; never added to people or to each other. */
export function thingRows(notebook: Notebook, {engagement, side, label}: SideRow): IntervalRow[] {
  return notebook.items
    .filter((item) => item.engagement === engagement && item.side === side && item.field === "casualties")
    .filter((item) => item.claim === null && !isPeople(item))
    .map((item, index) => ({
      low: item.low,
      high: item.high,
      approximate: item.approximate,
      label: item.unit ?? item.class,
      value: intervalInWords(item),
      assumed: assumptionsOfPart(notebook, item),
      aside: `${quote(item.text)}, ${outcomeInWords(item.outcome)}`,
      side,
      ...(index === 0 ? {heading: label, headingSide: side} : {})
    }));
}

/** Losses that the sources state for parts of an engagement: its battles' sums, and claims about phases, clashes and events. */
export function partRows(notebook: Notebook, {engagement, side, label}: SideRow): IntervalRow[] {
  const parts = branchOf(notebook.chronology, engagement).slice(1);
  const lost = groupBy(
    notebook.items.filter((item) => item.side === side && item.field === "casualties"),
    (item) => item.engagement
  );
  const rows = parts.flatMap((part) =>
    part.kind === "engagement" ? battleRow(notebook, part, label) : claimRows(notebook, part, lost.get(part.id) ?? [])
  );
  return rows.map((row, index) => ({...row, side, ...(index === 0 ? {heading: label, headingSide: side} : {})}));
}

export function rateRow(notebook: Notebook, {engagement, side, label}: SideRow, policy: Policy): IntervalRow {
  const rate = casualtyRate(notebook, engagement, side, policy);
  const daily = casualtyRatePerDay(notebook, engagement, side, policy);
  // At least 0 a day says nothing.
  const perDay = !daily.low && daily.high === null ? "" : `; ${percentInWords(daily)} a day`;
  const {low, high, approximate, caveat, amounts} = rate;
  const assumed = [
    ...new Set([rate, ...(perDay ? [daily] : [])].flatMap((measure) => measureRestsOn(notebook, measure)))
  ];
  const bounds = {low, high, approximate, caveat, assumed};
  return {...bounds, label, value: percentInWords(rate), aside: `= ${amounts}${perDay}`, side};
}

/** A battle's side is the same as its campaign's when they share the label. */
function battleRow(notebook: Notebook, battle: ChronologyRow, label: string): Omit<IntervalRow, "side">[] {
  const side = notebook.sides.find((row) => row.engagement === battle.id && row.label === label);
  if (!side) return [];
  const total = casualties(notebook, battle.id, side.side);
  return [
    {
      ...total,
      label: cut(battle.label, longest.name),
      value: intervalInWords(total),
      assumed: lossesRestOn(notebook, battle.id, side.side),
      aside: "casualties, on its infobox"
    }
  ];
}

function claimRows(notebook: Notebook, part: ChronologyRow, items: readonly ItemRow[]): Omit<IntervalRow, "side">[] {
  return items.map((item) => ({
    low: item.low,
    high: item.high,
    approximate: item.approximate,
    label: cut(part.label, longest.name),
    value: intervalInWords(item),
    assumed: assumptionsOfPart(notebook, item),
    aside: quote(valueOf(notebook, item).text)
  }));
}

function outcomeRows(
  notebook: Notebook,
  outcome: string,
  statements: readonly Statement[],
  {side, policy}: {side: number; policy: Policy | undefined}
): IntervalRow[] {
  const rivals = rivalsOf(statements);
  const claimantOf = claimantsOf(notebook, rivals);
  const agrees = statements.length > rivals.length + 1 ? "; the text agrees" : "";
  return contested(statements, policy ?? "infobox").map(({statement, taken}, index) => ({
    low: statement.low,
    high: statement.high,
    approximate: statement.approximate,
    side,
    contest: `${side} ${outcome}`,
    another: index > 0,
    rival: !taken || policy === undefined,
    label: index > 0 ? "or" : outcomeInWords(outcome),
    value: intervalInWords(statement),
    assumed: statementRestsOn(notebook, statement),
    aside:
      statement.claim === null
        ? `${quote(statement.text)}${index > 0 ? ", infobox" : ""}${agrees}`
        : `${quote(statement.text)}, ${claimantOf(statement)}`
  }));
}

type Said = ReadonlyMap<string, Statement[]>;

function sumRow(
  notebook: Notebook,
  {engagement, side}: SideRow,
  said: Said,
  terms: LossTerms & {policy: Policy}
): IntervalRow {
  const {total} = terms;
  const figure = figureOf(notebook, engagement, side, "casualties");
  const notes = notebook.notes.filter(
    (note) => note.engagement === engagement && note.side === side && note.field === "casualties"
  );
  const items = notebook.items.filter(
    (item) => item.engagement === engagement && item.side === side && item.field === "casualties"
  );
  const claimants = [...new Set(items.flatMap(({claimant}) => claimant?.replace(/…$/, "") ?? []))];
  const beside = notes.filter((note) => isUncounted(note, claimants));
  const uncounted = firstOf(beside.map(({text}) => `${quote(text)} not counted`));
  const outcomes = termsInWords(said, terms);
  const totals = firstOf(items.filter(isTotal).map(({text}) => quote(text)));
  const nothing = figure?.value === null && total.low === null;
  return {
    ...total,
    sum: true,
    assumed: lossesRestOn(notebook, engagement, side, terms.policy),
    label: "casualties",
    value: nothing ? "not stated" : intervalInWords(total),
    aside: nothing ? "" : [outcomes && `= ${outcomes}`, ...totals, ...uncounted].filter(Boolean).join("; "),
    side
  };
}

/** `killed + wounded`; `killed + wounded, or losses` where both are taken, as rivals. */
function termsInWords(said: Said, {policies}: LossTerms): string {
  const terms = [...policies]
    .filter(([outcome, followed]) => contested(said.get(outcome) ?? [], followed).some(({taken}) => taken))
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
