import type {Item, Tally} from "../../../src/reading/item.js";
import {readTally} from "../../../src/reading/tally.js";

/** A value as read: each item as its bounds, what was counted and, where it is no plain count, its role; then the people. */
export function written(raw: string, field: Tally["field"]): string {
  const {items, personnel} = readTally(raw, field);
  const one = (item: Item) =>
    [
      bounds(item),
      item.outcome === "strength" ? null : item.outcome,
      item.unit ?? (item.class === "personnel" ? null : item.class),
      item.role === "count" ? null : item.role,
      item.claimant && `by ${item.claimant}`,
      item.party && `of ${item.party}`
    ]
      .filter(Boolean)
      .join(" ");
  return `${items.map(one).join(", ")} = ${bounds(personnel)}`;
}

function bounds({low, high}: Pick<Item, "low" | "high">): string {
  return low === high ? `${low ?? "?"}` : `${low ?? "?"}–${high ?? "?"}`;
}
