import {cut, longest} from "../../reading/cut.js";
import {notAbove, stateOf, type Interval} from "../../reading/interval.js";
import {figureOf} from "../figure-of.js";
import {casualties} from "../statements/casualties.js";
import type {CheckRow, FigureRow} from "../rows.js";
import {quotation} from "../source.js";
import {valueOf} from "../value-of.js";
import {intervalInWords} from "../words.js";
import type {CheckedRows} from "./rule.js";

/** A battle's strengths are not above its campaign's. A side of the campaign is the same as one of the battle when they share a name. */
export function strengthsInCampaign(rows: CheckedRows): CheckRow[] {
  return rows.sides.flatMap((side) => {
    const engagement = rows.engagements.find((row) => row.engagement === side.engagement);
    const same = rows.sides.find(
      (other) => other.engagement === engagement?.partOf && other.names.some((name) => side.names.includes(name))
    );
    const part = figureOf(rows, side.engagement, side.side, "strength");
    const whole = same && figureOf(rows, same.engagement, same.side, "strength");
    if (!part || !whole || stateOf(part) === "unknown" || stateOf(whole) === "unknown") return [];
    const subject = `Strength of ${side.label} at ${cut(engagement!.name, longest.name)}`;
    return compared(rows, "a strength is not above the campaign's", subject, part, whole, "the campaign's");
  });
}

/** Losses, as high as anybody states them, are not above strength. */
export function lossesInStrength(rows: CheckedRows): CheckRow[] {
  return rows.sides.flatMap(({engagement, side, label}) => {
    const strength = figureOf(rows, engagement, side, "strength");
    const losses = figureOf(rows, engagement, side, "casualties");
    const all = casualties(rows, engagement, side, "highest");
    if (!strength || !losses || stateOf(strength) === "unknown" || stateOf(all) === "unknown") return [];
    return compared(
      rows,
      "losses are not above strength",
      `Highest stated casualties of ${label}`,
      {...losses, ...all},
      strength,
      "its strength"
    );
  });
}

function compared(
  rows: CheckedRows,
  rule: string,
  subject: string,
  lesser: FigureRow,
  greater: FigureRow,
  what: string
): CheckRow {
  const answer = notAbove(bounds(lesser), bounds(greater));
  const status = answer === null ? "open" : answer ? "holds" : "contradiction";
  const verb = {contradiction: "is above", open: "cannot be held against", holds: "is not above"}[status];
  return {
    engagement: lesser.engagement,
    rule,
    status,
    finding: `${subject} (${intervalInWords(lesser)}) ${verb} ${what} (${intervalInWords(greater)}).`,
    statements: [lesser, greater].map((row) =>
      quotation(rows, valueOf(rows, row)?.text ?? "", {article: row.engagement, section: "Infobox", claim: null})
    )
  };
}

function bounds({low, high, approximate}: Interval): Interval {
  return {low, high, approximate};
}
