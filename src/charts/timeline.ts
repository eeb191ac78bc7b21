import * as Plot from "@observablehq/plot";
import type {ChronologyRow} from "../model/rows.js";
import {rowsOf, type Data} from "../model/tables.js";
import {branchOf, chosenEngagements, figureName} from "./data.js";
import {sourceLine} from "./source-line.js";
import {composeFigure, innerWidth, settings, type FigureOptions} from "./figure.js";
import {gapNote} from "./notes.js";
import {spanX} from "./marks/span-x.js";
import {sideColor, type Theme} from "./theme.js";
import {dateOf, endOf, timeDomain, timeTicks} from "./time-axis.js";
import {isFrayed, spanKeys} from "./timeline-legend.js";
import {placeRows, rowWords, type PlacedRow} from "./timeline-rows.js";
import {quote} from "./quote.js";

export type TimelineOptions = FigureOptions & {
  /** The slug of the engagement whose branch is drawn; all by default. */
  engagement?: string;
  /**
   * What is drawn: the `campaign` alone, the campaign with its `background` (the default), or `all`, aftermath included,
   * which may make the axis long.
   */
  period?: "campaign" | "background" | "all";
  /** The order of the rows: `nested` (the default) keeps parts under their whole, `start` sorts all by their first day. */
  sort?: "nested" | "start";
};

const barHeight = 12;
const top = 30;

/**
 * The campaign as a Gantt chart: engagements, phases, clashes and events with certain cores and frayed ends.
 * Ends are inclusive: a span covers its last day.
 */
export function timeline(data: Data, options: TimelineOptions = {}): SVGSVGElement {
  const notebook = rowsOf(data);
  const {width, theme, document, interactive} = settings(options);
  const {engagement, period = "background", sort = "nested"} = options;
  const branch = branchOf(notebook.chronology, engagement);
  const shown = branch.filter(
    (row) => row.period === "during" || period === "all" || (row.period === "before" && period === "background")
  );
  const rows = sort === "start" ? [...shown].sort(byFirstDay) : inPeriods(shown);
  const engagements = notebook.engagements.filter((row) => branch.some(({id}) => id === row.engagement));
  const left = branch.length - shown.length;
  return composeFigure(
    document,
    {
      name: figureName("timeline", engagement),
      title:
        options.title ??
        `Timeline: ${engagement ? chosenEngagements(notebook, engagement)[0]!.name : titleOfAll(branch)}`,
      panels: [
        {
          drawing: rows.length
            ? draw(rows, {width: innerWidth(width), theme, document, interactive, nested: sort === "nested"})
            : null
        }
      ],
      legend: spanKeys(rows, engagements, notebook),
      notes: [
        rows.length ? "Ends are inclusive: a bar covers its last day." : null,
        rows.some(isFrayed) ? "Frayed ends are limits as stated, not likelihoods." : null,
        rows.some(({inferred}) => inferred)
          ? "Inferred dates are not given by the source; they follow from another date that it gives."
          : null,
        left ? `${left} ${left === 1 ? "row" : "rows"} of background or aftermath not shown.` : null,
        gapNote(notebook, engagements)
      ],
      source: sourceLine(
        notebook,
        engagements.map((row) => row.engagement),
        options.attribution
      ),
      description: describe(rows)
    },
    width,
    theme
  );
}

type DrawOptions = {width: number; theme: Theme; document: Document; interactive: boolean; nested: boolean};

function draw(
  rows: readonly ChronologyRow[],
  {width, theme, document, interactive, nested}: DrawOptions
): SVGSVGElement {
  const {placed, column, height} = placeRows(rows, {width, theme, top, barHeight, nested});
  const domain = timeDomain(rows);
  const ticks = domain ? timeTicks(domain, Math.max(2, Math.floor((width - column - 60) / 46))) : [];
  const title = (row: PlacedRow) => rowTitle(row);
  return Plot.plot({
    document,
    width,
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: column + 30,
    marginRight: 30,
    x: {type: "utc", axis: null, ...(domain ? {domain} : {})},
    y: {type: "identity", axis: null},
    marks: [
      Plot.ruleX(gridLines(ticks, placed, column > 0), {x: "date", y1: "from", y2: "to", stroke: theme.grid}),
      Plot.text(ticks, {x: "date", y: top - 14, text: "label", fill: theme.muted, fontSize: 10.5}),
      Plot.text(ticks, {x: "date", y: top - 25, text: "year", fill: theme.ink, fontSize: 10.5, fontWeight: "bold"}),
      rowWords(placed, theme, width),
      spanX(placed, {
        earliest: ({earliest}: PlacedRow) => dateOf(earliest),
        startLatest: ({startLatest}: PlacedRow) => dateOf(startLatest),
        endEarliest: ({endEarliest}: PlacedRow) => endOf(endEarliest),
        latest: ({latest}: PlacedRow) => endOf(latest),
        y: "middle",
        height: barHeight,
        style: ({side, inferred, approximate}: PlacedRow) => ({
          color: sideColor(theme, side),
          background: theme.background,
          inferred: inferred !== null,
          approximate
        }),
        ...(interactive ? {} : {title})
      }),
      interactive
        ? Plot.tip(
            placed,
            Plot.pointerY({
              x: ({earliest, startLatest, endEarliest, latest}: PlacedRow) =>
                dateOf(earliest ?? startLatest ?? endEarliest ?? latest) ?? domain?.[0],
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

/** Grid lines run through where the words stand beside the bars, and keep to the bars where the words stand above them. */
function gridLines(ticks: readonly {date: Date}[], rows: readonly PlacedRow[], beside: boolean) {
  return ticks.flatMap(({date}) =>
    beside
      ? [{date, from: top - 6, to: rows.at(-1)!.bottom}]
      : rows.map(({middle}) => ({date, from: middle - barHeight / 2 - 3, to: middle + barHeight / 2 + 3}))
  );
}

/** Background before its campaign, aftermath behind it. */
function inPeriods(rows: readonly ChronologyRow[]): ChronologyRow[] {
  const campaigns = [...new Set(rows.map(({campaign}) => campaign))];
  return campaigns.flatMap((campaign) =>
    (["before", "during", "after"] as const).flatMap((period) =>
      rows.filter((row) => row.campaign === campaign && row.period === period)
    )
  );
}

function byFirstDay(a: ChronologyRow, b: ChronologyRow): number {
  const day = ({earliest, startLatest, latest}: ChronologyRow) =>
    +(dateOf(earliest ?? startLatest ?? latest) ?? Infinity);
  return day(a) - day(b);
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
    .map(({label, text, inferred}) => `${label}: ${inferred ? `inferred, ${inferred}` : text || "no date"}`)
    .join(". ");
}
