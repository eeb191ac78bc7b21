import {partRestsOn} from "../../model/statements/assumptions.js";
import type {ItemRow} from "../../model/rows.js";
import type {Side} from "../../model/view.js";
import {intervalInWords} from "../../model/words.js";
import type {IntervalRow} from "../plot/interval-panel.js";
import {quote} from "../text/words.js";

/**
 * People whom a side's infobox speaks of beside those whose outcomes are added: parts of a larger amount, rival amounts, the sick,
 * deserted or displaced, civilians. They are shown, each with the reason why it is no term of the sum.
 */
export function uncountedRows({view, side, items}: Side): IntervalRow[] {
  return items
    .filter(({field, claim}) => field === "casualties" && claim === null)
    .filter((item) => isPeople(item) && !item.counted && item.role !== "total")
    .map((item) => ({
      low: item.low,
      high: item.high,
      approximate: item.approximate,
      label: `${outcomeInWords(item.outcome)}${item.class === "civilian" ? " civilians" : ""}`,
      value: intervalInWords(item),
      assumed: partRestsOn(view, item),
      note: `${quote(item.text)}, ${reason(item)}`,
      ...(item.role === "alternative"
        ? {alternative: true, rival: true, subject: `${side} ${item.outcome} alternatives`}
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
