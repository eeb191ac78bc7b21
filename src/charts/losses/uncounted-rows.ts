import {assumptionsOfPart} from "../../model/statements/assumptions-of.js";
import {isLoss} from "../../model/statements/loss-statements.js";
import type {ItemRow, Notebook, SideRow} from "../../model/rows.js";
import {intervalInWords} from "../../model/words.js";
import type {IntervalRow} from "../plot/interval-panel.js";
import {quote} from "../text/words.js";

/**
 * People whom a side's infobox speaks of beside those whose outcomes are added: parts of a larger figure, rival figures, the sick,
 * deserted or displaced, civilians. They are shown, each with the reason why it is no term of the sum.
 */
export function uncountedRows(notebook: Notebook, {engagement, side}: SideRow): IntervalRow[] {
  return notebook.items
    .filter((item) => item.engagement === engagement && item.side === side && item.field === "casualties")
    .filter((item) => item.claim === null && isPeople(item) && !isLoss(item) && item.role !== "total")
    .map((item) => ({
      low: item.low,
      high: item.high,
      approximate: item.approximate,
      label: `${outcomeInWords(item.outcome)}${item.class === "civilian" ? " civilians" : ""}`,
      value: intervalInWords(item),
      assumed: assumptionsOfPart(notebook, item),
      aside: `${quote(item.text)}, ${reason(item)}`,
      ...(item.role === "alternative"
        ? {another: true, rival: true, contest: `${side} ${item.outcome} alternatives`}
        : {}),
      side
    }));
}

export function isPeople({class: kind}: ItemRow): boolean {
  return kind === "personnel" || kind === "civilian";
}

export function outcomeInWords(outcome: string): string {
  return outcome.replaceAll("+", " or ");
}

function reason({role, claimant}: ItemRow): string {
  if (role === "alternative") return claimant ?? "one of rival figures";
  return role === "part" ? "part of another figure" : "not counted";
}
