import * as Plot from "@observablehq/plot";
import {datesUnder} from "../model/dates-under.js";
import type {Policy} from "../model/policy.js";
import {rivalDateArticles} from "../model/rival-articles.js";
import type {ChronologyRow} from "../model/rows.js";
import {titleOf} from "../model/source.js";
import {rowsOf, type Data} from "../model/tables.js";
import {branchOf, chosenEngagements, figureName, whenAndWhere} from "./data.js";
import {drawFigure, type FigureOptions, type Layout} from "./figure.js";
import type {Fuzzy} from "./marks/draw-ends.js";
import {spanX} from "./marks/span-x.js";
import {gapNote} from "./notes.js";
import {policyNote} from "./policy.js";
import {quote} from "./quote.js";
import {inPeriods, sortRows, type RowOrder} from "./row-order.js";
import {sourcesOf} from "./source-line.js";
import {sideColor} from "./theme.js";
import {dateOf, endOf, timeDomain, timeTicks} from "./time-axis.js";
import {clamp, inWindow, windowDomain, windowNote, type Window} from "./time-window.js";
import {timelineData} from "./timeline-data.js";
import {isUncertain, spanKeys} from "./timeline-legend.js";
import {columnOf, placeRows, rowWords, type PlacedRow} from "./timeline-rows.js";

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
  /** The first and the last day of a part of the axis to zoom to, ISO 8601; the whole by default. */
  between?: Window | undefined;
};

const barHeight = 12;
const top = 30;
/** Left and right of the time axis, for arrows and what has no date. */
const sideMargin = 30;

/**
 * The campaign as a Gantt chart: engagements, phases, clashes and events with certain cores and uncertain ends.
 * Ends are inclusive: a span covers its last day.
 */
export function timeline(data: Data, options: TimelineOptions = {}): SVGSVGElement {
  const notebook = rowsOf(data);
  const {engagement, period = "background", sort = "nested", fuzzy = "gradient", policy = "infobox", between} = options;
  const note = policyNote(notebook, policy, "Where dates rival each other, the first bar rests on");
  const branch = branchOf(datesUnder(notebook.chronology, policy), engagement);
  const inPeriod = branch.filter(
    (row) => row.period === "during" || period === "all" || (row.period === "before" && period === "background")
  );
  const shown = between ? inWindow(inPeriod, between) : inPeriod;
  const rows = sort === "nested" ? inPeriods(shown) : sortRows(shown, sort);
  const engagements = notebook.engagements.filter((row) => branch.some(({id}) => id === row.engagement));
  const rivalOf = ({article}: ChronologyRow) => `text of “${titleOf(notebook, article)}”`;
  const chosen = engagement ? chosenEngagements(notebook, engagement) : [];
  return drawFigure(options, (layout) => ({
    name: figureName("timeline", engagement),
    title: `Timeline: ${chosen[0]?.name ?? titleOfAll(branch)}`,
    subtitle: whenAndWhere(chosen),
    panels: [
      {drawing: rows.length ? draw(rows, {...layout, fuzzy, between, rivalOf, nested: sort === "nested"}) : null}
    ],
    legend: spanKeys(rows, engagements, notebook, {fuzzy, dayWidth: dayWidth(rows, between, layout.width)}),
    policy: note,
    notes: [
      policy !== "infobox" || branch.some(({rival}) => rival !== null) ? note : null,
      rows.length ? "Ends are inclusive: a bar covers its last day." : null,
      rows.some(isUncertain) ? "Uncertain ends are limits as stated, not likelihoods." : null,
      rows.some(({inferred}) => inferred)
        ? "Inferred dates are not given by the source; they follow from another date that it gives."
        : null,
      between ? windowNote(between, inPeriod.length - shown.length) : null,
      leftOutNote(branch.length - inPeriod.length),
      gapNote(notebook, engagements)
    ],
    sources: sourcesOf(notebook, [...engagements.map((row) => row.engagement), ...rivalDateArticles(rows)]),
    description: describe(rows),
    rows: rows.map(timelineData)
  }));
}

type DrawOptions = Layout & {
  nested: boolean;
  fuzzy: Fuzzy;
  between: Window | undefined;
  /** Who states a rival date, in words. */
  rivalOf: (row: ChronologyRow) => string;
};

function draw(rows: readonly ChronologyRow[], options: DrawOptions): SVGSVGElement {
  const {width, theme, document, interactive, nested, fuzzy, between, rivalOf} = options;
  const {placed, column, height} = placeRows(rows, {width, theme, top, barHeight, nested, rivalOf});
  const domain = domainOf(rows, between);
  const ticks = domain ? timeTicks(domain, Math.max(2, Math.floor((width - column - 60) / 46))) : [];
  const within = (date: Date | null) => date && domain && clamp(date, domain);
  const title = (row: PlacedRow) => rowTitle(row);
  return Plot.plot({
    document,
    width,
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: column + sideMargin,
    marginRight: sideMargin,
    x: {type: "utc", axis: null, ...(domain ? {domain} : {})},
    y: {type: "identity", axis: null},
    color: {type: "identity"},
    marks: [
      Plot.ruleX(gridLines(ticks, placed, column > 0), {x: "date", y1: "from", y2: "to", stroke: theme.grid}),
      Plot.text(ticks, {x: "date", y: top - 14, text: "label", fill: theme.muted, fontSize: 10.5}),
      Plot.text(ticks, {x: "date", y: top - 25, text: "year", fill: theme.ink, fontSize: 10.5, fontWeight: "bold"}),
      rowWords(placed, theme, width),
      spanX(placed, {
        earliest: ({earliest}: PlacedRow) => within(dateOf(earliest)),
        startLatest: ({startLatest}: PlacedRow) => within(dateOf(startLatest)),
        endEarliest: ({endEarliest}: PlacedRow) => within(endOf(endEarliest)),
        latest: ({latest}: PlacedRow) => within(endOf(latest)),
        y: "middle",
        height: barHeight,
        fuzzy,
        fill: ({side}: PlacedRow) => sideColor(theme, side),
        background: theme.background,
        inferred: ({inferred}: PlacedRow) => inferred !== null,
        approximate: "approximate",
        rival: ({rival}: PlacedRow) => rival !== null,
        join: ({id, rival}: PlacedRow) => rival ?? id,
        ...(column ? {} : {joinAt: 4}),
        ...(interactive ? {} : {title})
      }),
      interactive
        ? Plot.tip(
            placed,
            Plot.pointerY({
              x: ({earliest, startLatest, endEarliest, latest}: PlacedRow) =>
                within(dateOf(earliest ?? startLatest ?? endEarliest ?? latest)) ?? domain?.[0],
              y: "middle",
              title,
              fill: theme.background,
              stroke: theme.grid
            })
          )
        : null
    ]
  }) as unknown as SVGSVGElement;
}

function domainOf(rows: readonly ChronologyRow[], between: Window | undefined): [Date, Date] | null {
  return between ? windowDomain(between) : timeDomain(rows);
}

/** How wide a day is drawn, in pixels. */
function dayWidth(rows: readonly ChronologyRow[], between: Window | undefined, width: number): number {
  const [start, end] = domainOf(rows, between) ?? [0, 0];
  return (width - columnOf(width) - 2 * sideMargin) / Math.max(1, (+end - +start) / 86_400_000);
}

/** Grid lines run through where the words stand beside the bars, and keep to the bars where the words stand above them. */
function gridLines(ticks: readonly {date: Date}[], rows: readonly PlacedRow[], beside: boolean) {
  return ticks.flatMap(({date}) =>
    beside
      ? [{date, from: top - 6, to: rows.at(-1)!.bottom}]
      : rows.map(({middle}) => ({date, from: middle - barHeight / 2 - 3, to: middle + barHeight / 2 + 3}))
  );
}

function leftOutNote(count: number): string | null {
  return count ? `${count} ${count === 1 ? "row" : "rows"} of background or aftermath not shown.` : null;
}

function titleOfAll(rows: readonly ChronologyRow[]): string {
  const campaigns = rows.filter(({depth}) => depth === 0);
  return campaigns.length > 1 ? `${campaigns.length} campaigns` : (campaigns[0]?.label ?? "no engagement");
}

function rowTitle({label, text, inferred, place, section}: ChronologyRow): string {
  const date = inferred ? `no date of its own; inferred: ${inferred}` : text ? quote(text) : "no date";
  return [label, date, place, section && `Source: ${section}`].filter(Boolean).join("\n");
}

function describe(rows: readonly ChronologyRow[]): string {
  return rows
    .map(
      ({label, text, inferred, rival}) =>
        `${rival ? "or " : ""}${label}: ${inferred ? `inferred, ${inferred}` : text || "no date"}`
    )
    .join(". ");
}
