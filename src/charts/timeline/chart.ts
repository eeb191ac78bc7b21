import {cut, longest} from "../../reading/strings.js";
import type {ChronologyRow} from "../../model/rows.js";
import type {View} from "../../model/view.js";
import {inQuotes} from "../../model/words.js";
import {assumedNote, assumedSentence} from "../notebook/assumed.js";
import {claimantsOf} from "../notebook/claimant-of.js";
import {chosenEngagements, figureName, whenAndWhere} from "../notebook/data.js";
import {defineChart} from "../notebook/define-chart.js";
import type {ContentOf} from "../figure/figure.js";
import {gapNote} from "../notebook/notes.js";
import {sharedOptions} from "../notebook/options.js";
import {policyNote} from "../notebook/policy.js";
import type {Resolved, Schema} from "../options/option.js";
import {timelineRows, type TimelineRow} from "./rows.js";
import {inPeriods, sortRows} from "./row-order.js";
import {sourcesOf} from "../figure/source-line.js";
import {emptyWindow, inWindow, windowNote} from "./window.js";
import {timelineData} from "./data.js";
import {dayWidth, drawTimeline} from "./drawing.js";
import {isUncertain, spanKeys} from "./legend.js";

const options = {
  engagement: {kind: "engagement", byDefault: "all", meaning: "the engagement whose branch is drawn"},
  policy: {
    ...sharedOptions.policy,
    meaning:
      "which of rival dates a row's first bar rests on, of which the lowest begins first and the highest ends last; every date is drawn under each"
  },
  period: {
    values: {background: "campaign and background", campaign: "campaign", all: "all, with aftermath"},
    default: "background",
    label: "Period",
    meaning: "what is drawn beside the campaign; aftermath may make the axis long"
  },
  sort: {
    values: {nested: "parts under their whole", start: "by start", duration: "by duration"},
    default: "nested",
    label: "Sort",
    meaning: "the order of the rows, by their first day, or by the days from first to last, the longest first"
  },
  fuzzy: {
    values: {gradient: "gradient", wedge: "wedge", dash: "dashed box", none: "open box"},
    default: "gradient",
    label: "Uncertain ends",
    meaning: "how uncertain ends look"
  },
  between: {
    kind: "days",
    default: null,
    byDefault: "the whole",
    meaning: "the first and the last day of a part of the axis to zoom to"
  }
} as const satisfies Schema;

/**
 * The campaign as a Gantt chart: engagements, phases, clashes and events with certain cores and uncertain ends.
 * Ends are inclusive: a span covers its last day.
 */
export const timeline = defineChart({name: "timeline", options, content: contentOf});

function contentOf(view: View, own: Resolved<typeof options>): ContentOf {
  const {engagement, policy, period, sort, fuzzy} = own;
  const between = own.between ?? undefined;
  const note = policyNote(view, policy, "Where dates rival each other, the first bar rests on");
  const claimants = (rivals: readonly ChronologyRow[]) => {
    const claimantOf = claimantsOf(view, rivals.map(claimed));
    return (row: ChronologyRow) =>
      row.section === "Infobox" ? `infobox of ${inQuotes(view.title(row.article))}` : claimantOf(claimed(row));
  };
  const branch = timelineRows(view, view.branch(engagement), policy, claimants);
  const inPeriod = branch.filter(
    (row) => row.period === "during" || period === "all" || (row.period === "before" && period === "background")
  );
  const shown = between ? inWindow(inPeriod, between) : inPeriod;
  const rows = sort === "nested" ? inPeriods(shown) : sortRows(shown, sort);
  const ids = new Set(branch.map(({id}) => id));
  const engagements = view.engagements.filter((row) => ids.has(row.engagement));
  const chosen = engagement ? chosenEngagements(view, engagement) : [];
  const content = {
    name: figureName("timeline", engagement, own, options),
    title: `Timeline: ${chosen[0]?.name ?? titleOfAll(branch)}`,
    subtitle: whenAndWhere(chosen),
    policy: note,
    notes: [
      assumedNote(rows),
      rows.length ? note : null,
      rows.length ? "Ends are inclusive: a bar covers its last day." : null,
      rows.some(isUncertain) ? "Uncertain ends are limits as stated, not likelihoods." : null,
      rows.some(({inferred}) => inferred)
        ? "Inferred dates are not given by the source; they follow from another date that it gives."
        : null,
      between && rows.length ? windowNote(between, inPeriod.length - rows.length) : null,
      leftOutNote(branch.length - inPeriod.length),
      gapNote(view, engagements)
    ],
    sources: sourcesOf(view, [...engagements.map((row) => row.engagement), ...rows.map(({article}) => article)]),
    description: [describe(rows), assumedSentence(rows)].filter(Boolean).join(". "),
    rows: () => rows.map(timelineData)
  };
  return (layout) => ({
    ...content,
    panels: [
      rows.length
        ? {drawing: drawTimeline(rows, {...layout, fuzzy, between, nested: sort === "nested"})}
        : {lines: between ? emptyWindow(between, inPeriod) : [], drawing: null}
    ],
    legend: spanKeys(rows, engagements, view, {fuzzy, between, dayWidth: dayWidth(rows, between, layout.width)})
  });
}

function claimed({id, article, section}: ChronologyRow) {
  return {claim: id, article, section};
}

function leftOutNote(count: number): string | null {
  return count ? `${count} ${count === 1 ? "row" : "rows"} of background or aftermath not shown.` : null;
}

function titleOfAll(rows: readonly ChronologyRow[]): string {
  const campaigns = rows.filter(({depth}) => depth === 0);
  return campaigns.length > 1
    ? `${campaigns.length} campaigns`
    : cut(campaigns[0]?.label ?? "no engagement", longest.name);
}

function describe(rows: readonly TimelineRow[]): string {
  return rows
    .map(
      ({label, text, inferred, rival, note}) =>
        `${rival ? "or " : ""}${cut(label, longest.name)}: ${inferred ? `inferred, ${inferred}` : cut(text, longest.quote) || "no date"}${note ? ` (${note})` : ""}`
    )
    .join(". ");
}
