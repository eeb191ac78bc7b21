import {intervalInWords} from "../../model/words.js";
import type {Item, Kind, Role} from "../../reading/item.js";
import type {ItemClass} from "../../reading/terms.js";

const classes: Record<ItemClass, string> = {
  personnel: "people",
  civilian: "civilians",
  formation: "formations",
  equipment: "equipment",
  animal: "animals"
};

const kinds: Record<Kind, string> = {
  exact: "",
  approximate: "about",
  range: "range",
  at_least: "at least",
  at_most: "at most",
  unknown: "unknown",
  none: "none",
  vague: "vague"
};

const roles: Record<Role, string> = {
  total: "the total of others",
  part: "a part of another amount",
  alternative: "one of several rival figures",
  count: ""
};

/** An amount in full: `at least 8,000, people, strength`. */
export function itemInWords(item: Item): string {
  const {kind, unit, outcome, role, claimant, party} = item;
  const what = unit ? `${unit} (${classes[item.class]})` : classes[item.class];
  const amount = kind === "vague" ? "an amount without a number" : intervalInWords(item);
  const source = [claimant && `says ${claimant}`, party && `of ${party}`];
  return [amount, what, outcomeInWords(outcome), roles[role], ...source].filter(Boolean).join(", ");
}

/** An amount in a few words, beside its text: `at least · killed`. */
export function itemLabel({kind, outcome, role, class: kept}: Item): string {
  const isPlain = kept === "personnel" && outcome !== "strength";
  const words = [kinds[kind], isPlain ? "" : classes[kept], outcome === "strength" ? "" : outcomeInWords(outcome)];
  return [...words, role === "count" ? "" : role].filter(Boolean).join(" · ");
}

function outcomeInWords(outcome: string): string {
  return outcome.replaceAll("+", " or ");
}
