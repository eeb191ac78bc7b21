import {casualties} from "../../model/statements/casualties.js";
import type {Policy} from "../../model/statements/policy.js";
import {rivalArticles} from "../../model/statements/rival-articles.js";
import {casualtyRate} from "../../model/measures.js";
import type {EngagementRow, Notebook, SideRow} from "../../model/rows.js";
import {rowsOf, type Data} from "../../model/tables/tables.js";
import {intervalInWords, percentInWords} from "../../model/words.js";
import {assumedNote, assumedSentence} from "../notebook/assumed.js";
import type {AxisKind} from "../plot/axis.js";
import {chosenEngagements, comparedSides, figureName, sidesOf, whenAndWhere} from "../notebook/data.js";
import {exchangeOf, type Exchange} from "./exchange.js";
import {composeFigure, drawFigure, type ContentOf, type Figure, type FigureOptions} from "../figure/figure.js";
import {firstOf} from "../text/words.js";
import {intervalData, intervalPanel, type IntervalRow} from "../plot/interval-panel.js";
import {intervalKeys} from "../plot/legend-keys.js";
import {partRows, peopleRows, rateRow, thingRows} from "./rows.js";
import {boundsNote, divisionNote, gapNote, sidesNote} from "../notebook/notes.js";
import {policyNote} from "../notebook/policy.js";
import {sourcesOf} from "../figure/source-line.js";
import {isPeople, outcomeInWords} from "./uncounted-rows.js";

export type LossesOptions = FigureOptions & {
  /** The slug of the engagement to draw; by default the first of which any loss is stated. */
  engagement?: string;
  /** The axis of the amounts: `linear` (the default) or `log`. */
  scale?: "linear" | "log";
  /** Which of rival statements the sums, rates and ratios rest on; `infobox` by default. Every statement is drawn under each. */
  policy?: Policy;
  /** The two sides that the exchange ratio compares: losses of the second for each of the first; sides 1 and 2 by default. */
  sides?: readonly [number, number];
};

const defaults = {policy: "infobox", scale: "linear", sides: [1, 2]} as const;

/** The rows of each panel, those that it draws, and what is said above it. */
type Part = {
  heading: string;
  line: string;
  rows: readonly IntervalRow[];
  drawn: readonly IntervalRow[];
  axis: AxisKind;
  always?: boolean;
};

/** A panel draws the first rows of each side, and sums. */
const mostRows = 100;

/**
 * What each side lost: people by outcome with rival statements beside each other, things in a panel of their own,
 * casualty rates and the loss exchange ratio. People and things are never added.
 */
export function losses(data: Data, options: LossesOptions = {}): SVGSVGElement {
  return drawFigure(lossesFigure(data, options), options.document);
}

/**
 * What `losses` draws, as data: to write files from, which takes less than to read them from an element.
 *
 * @throws RangeError as `losses` does
 */
export function lossesFigure(data: Data, options: LossesOptions = {}): Figure {
  return composeFigure(options, lossesContent(data, options));
}

/** What such a figure says, for any layout: worked out once for all files of a figure. */
export function lossesContent(data: Data, options: LossesOptions = {}): ContentOf {
  const notebook = rowsOf(data);
  const {policy = defaults.policy, scale = defaults.scale} = options;
  const slug = options.engagement ?? firstWithLosses(notebook);
  const sums = policyNote(notebook, policy, "Sums and ratios rest on");
  if (slug === undefined) return nothingLost;
  const engagement = chosenEngagements(notebook, slug)[0]!;
  const [a, b] = comparedSides(notebook, engagement.engagement, options.sides);
  const exchange = exchangeOf(notebook, slug, policy, [a.side, b.side]);
  const parts = partsOf(notebook, [a, b], exchange, options).filter(({rows, always}) => always || rows.length > 0);
  const description = [
    describe(notebook, engagement, policy, exchange.words),
    assumedSentence(parts.flatMap(({rows}) => rows))
  ]
    .filter(Boolean)
    .join(" ");
  const sources = sourcesOf(notebook, [
    slug,
    ...rivalArticles(notebook, slug, policy === "infobox" ? "casualties" : undefined)
  ]);
  const directions = [`${a.label} lost more`, `${b.label} lost more`] as const;
  const drawnAs = (axes: readonly AxisKind[]) =>
    parts.filter(({axis}) => axes.includes(axis)).flatMap(({drawn}) => drawn);
  const content = {
    name: figureName("losses", slug, {policy, scale, sides: options.sides}, defaults),
    title: `Losses: ${engagement.name}`,
    subtitle: whenAndWhere([engagement]),
    legend: [
      ...intervalKeys(drawnAs([scale, "share"]), scale === "log" ? "point" : "bar"),
      ...intervalKeys(drawnAs(["ratio"]), "point")
    ],
    policy: sums,
    notes: [
      assumedNote(parts.flatMap(({drawn}) => drawn)),
      sums,
      divisionNote(notebook, sidesOf(notebook, slug), policy),
      boundsNote(parts.flatMap(({rows}) => rows)),
      sidesNote(notebook, [engagement], [a.side, b.side]),
      gapNote(notebook, [engagement])
    ],
    sources,
    description,
    rows: () => parts.flatMap(({heading, rows}) => intervalData(heading, rows))
  };
  return (layout) => ({
    ...content,
    panels: parts.map(({heading, line, rows, drawn, axis}) => ({
      heading,
      lines: [line, ...leftOut(rows.length - drawn.length)],
      drawing: intervalPanel(drawn, {...layout, axis, ...(axis === "ratio" ? {directions} : {})})
    }))
  });
}

function partsOf(
  notebook: Notebook,
  [a, b]: readonly [SideRow, SideRow],
  exchange: Exchange,
  {scale = defaults.scale, policy = defaults.policy}: LossesOptions
): Part[] {
  const {engagement} = a;
  const ofSides = (rowsOf: (side: SideRow) => IntervalRow[]) => {
    const rows = sidesOf(notebook, engagement).map(rowsOf);
    const drawn = rows.flatMap((own) => own.filter(({sum}, index) => sum || index < mostRows));
    return {rows: rows.flat(), drawn};
  };
  return [
    {
      heading: "People",
      line: "Casualties are killed + wounded + captured + missing.",
      ...ofSides((side) => peopleRows(notebook, side, policy)),
      axis: scale,
      always: true
    },
    {
      heading: "Things",
      line: "As listed; never added to people.",
      ...ofSides((side) => thingRows(notebook, side)),
      axis: scale
    },
    {
      heading: "Stated for parts of it",
      line: "Not added up: the sources do not cover every part.",
      ...ofSides((side) => partRows(notebook, side)),
      axis: scale
    },
    {
      heading: "Casualty rate",
      line: "casualties / strength; the infobox does not say when the strength was counted",
      ...ofSides((side) => [rateRow(notebook, side, policy)]),
      axis: "share"
    },
    {
      heading: "Loss exchange ratio",
      line: `casualties of ${b.label} / casualties of ${a.label}: ${exchange.words}.`,
      rows: exchange.rows,
      drawn: exchange.rows,
      axis: "ratio"
    }
  ];
}

function leftOut(count: number): string[] {
  return count ? [`Not drawn: ${count.toLocaleString("en-US")} more, which are in the data behind the figure.`] : [];
}

function firstWithLosses({figures, engagements}: Notebook): string | undefined {
  const stated = figures.find(({field, value}) => field === "casualties" && value !== null);
  return stated?.engagement ?? engagements[0]?.engagement;
}

const nothingLost: ContentOf = () => ({
  name: "losses",
  title: "Losses: no engagement",
  panels: [{lines: ["No losses are stated."], drawing: null}],
  legend: [],
  notes: [],
  sources: [],
  description: "",
  rows: () => []
});

function describe(notebook: Notebook, {engagement, name}: EngagementRow, policy: Policy, exchange: string): string {
  const lost = sidesOf(notebook, engagement).map(({side, label}) => {
    const total = casualties(notebook, engagement, side, policy);
    const rate = casualtyRate(notebook, engagement, side, policy);
    const share = rate.low === null && rate.high === null ? "" : ` (${percentInWords(rate)} of its strength)`;
    const things = notebook.items
      .filter(
        (item) => item.engagement === engagement && item.side === side && item.field === "casualties" && !isPeople(item)
      )
      .map((item) => `${item.unit ?? item.class} ${intervalInWords(item)} ${outcomeInWords(item.outcome)}`);
    return `${label} casualties ${intervalInWords(total)}${share}${things.length ? `; ${firstOf(things).join(", ")}` : ""}`;
  });
  return `${name}: ${lost.join(". ")}. Loss exchange ratio ${exchange}.`;
}
