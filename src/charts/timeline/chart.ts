import {cut, longest} from "../../reading/cut.js";
import type {Policy} from "../../model/statements/policy.js";
import type {ChronologyRow} from "../../model/rows.js";
import {titleOf} from "../../model/source.js";
import {rowsOf, type Data} from "../../model/tables/tables.js";
import {inQuotes} from "../../model/words.js";
import {assumedNote, assumedSentence} from "../notebook/assumed.js";
import {claimantsOf} from "../notebook/claimant-of.js";
import {branchOf, chosenEngagements, figureName, whenAndWhere} from "../notebook/data.js";
import {composeFigure, drawFigure, type ContentOf, type Figure, type FigureOptions} from "../figure/figure.js";
import type {Fuzzy} from "../marks/draw-span.js";
import {gapNote} from "../notebook/notes.js";
import {policyNote} from "../notebook/policy.js";
import {rowsUnder, type TimelineRow} from "./rows.js";
import {inPeriods, sortRows, type RowOrder} from "./row-order.js";
import {sourcesOf} from "../figure/source-line.js";
import {emptyWindow, inWindow, windowNote, type Window} from "./window.js";
import {timelineData} from "./data.js";
import {dayWidth, drawTimeline} from "./drawing.js";
import {isUncertain, spanKeys} from "./legend.js";

export type TimelineOptions = FigureOptions & {
  /** The slug of the engagement whose branch is drawn; all by default. */
  engagement?: string;
  /**
   * What is drawn: the `campaign` alone, the campaign with its `background` (the default), or `all`, aftermath included,
   * which may make the axis long.
   */
  period?: "campaign" | "background" | "all";
  /**
   * The order of the rows: `nested` (the default) keeps parts under their whole, `start` sorts all by their first day,
   * `duration` by the days from first to last, the longest first.
   */
  sort?: RowOrder;
  /**
   * Which of rival dates a row's first bar rests on; `infobox` (the default) is the row's own. Every date is drawn under each.
   */
  policy?: Policy;
  /** How uncertain ends look: a `gradient` of strips (the default), a `wedge`, a `dash`ed or, with `none`, an open box. */
  fuzzy?: Fuzzy;
  /** The first and the last day of a part of the axis to zoom to, ISO 8601; the whole by default, and where it is null. */
  between?: Window | null | undefined;
};

const defaults = {policy: "infobox", period: "background", sort: "nested", fuzzy: "gradient"} as const;
const periods = ["campaign", "background", "all"];

/**
 * The campaign as a Gantt chart: engagements, phases, clashes and events with certain cores and uncertain ends.
 * Ends are inclusive: a span covers its last day.
 *
 * @throws RangeError on an engagement, policy, period, order, look of ends or window that there is not
 */
export function timeline(data: Data, options: TimelineOptions = {}): SVGSVGElement {
  return drawFigure(timelineFigure(data, options), options.document);
}

/**
 * What `timeline` draws, as data: to write files from, which takes less than to read them from an element.
 *
 * @throws RangeError as `timeline` does
 */
export function timelineFigure(data: Data, options: TimelineOptions = {}): Figure {
  return composeFigure(options, timelineContent(data, options));
}

/** What such a figure says, for any layout: worked out once for all files of a figure. */
export function timelineContent(data: Data, options: TimelineOptions = {}): ContentOf {
  const notebook = rowsOf(data);
  const {engagement} = options;
  const between = options.between ?? undefined;
  const {policy = defaults.policy, period = defaults.period, sort = defaults.sort, fuzzy = defaults.fuzzy} = options;
  if (!periods.includes(period)) throw new RangeError(`unknown period: ${period}; expected ${periods.join(", ")}`);
  const note = policyNote(notebook, policy, "Where dates rival each other, the first bar rests on");
  const claimants = (rivals: readonly ChronologyRow[]) => {
    const claimantOf = claimantsOf(notebook, rivals.map(claimed));
    return (row: ChronologyRow) =>
      row.section === "Infobox" ? `infobox of ${inQuotes(titleOf(notebook, row.article))}` : claimantOf(claimed(row));
  };
  const branch = branchOf(rowsUnder(notebook, policy, claimants), engagement);
  const inPeriod = branch.filter(
    (row) => row.period === "during" || period === "all" || (row.period === "before" && period === "background")
  );
  const shown = between ? inWindow(inPeriod, between) : inPeriod;
  const rows = sort === "nested" ? inPeriods(shown) : sortRows(shown, sort);
  const claims = rows.filter(({aside}) => aside !== null);
  const ids = new Set(branch.map(({id}) => id));
  const engagements = notebook.engagements.filter((row) => ids.has(row.engagement));
  const chosen = engagement ? chosenEngagements(notebook, engagement) : [];
  const content = {
    name: figureName("timeline", engagement, {policy, period, sort, fuzzy, between}, defaults),
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
      gapNote(notebook, engagements)
    ],
    sources: sourcesOf(notebook, [...engagements.map((row) => row.engagement), ...claims.map(({article}) => article)]),
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
    legend: spanKeys(rows, engagements, notebook, {fuzzy, between, dayWidth: dayWidth(rows, between, layout.width)})
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
      ({label, text, inferred, rival, aside}) =>
        `${rival ? "or " : ""}${cut(label, longest.name)}: ${inferred ? `inferred, ${inferred}` : cut(text, longest.quote) || "no date"}${aside ? ` (${aside})` : ""}`
    )
    .join(". ");
}
