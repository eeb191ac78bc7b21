import {figureOf} from "../model/figure-of.js";
import {forceRatio as measureForceRatio, type Measure} from "../model/measures.js";
import type {EngagementRow, Notebook} from "../model/rows.js";
import {rowsOf, type Data} from "../model/tables.js";
import {intervalInWords, ratioInFigures, ratioInWords} from "../model/words.js";
import {chosenEngagements, commonLabel, figureName, sidesOf, whenAndWhere} from "./data.js";
import {drawFigure, type FigureOptions} from "./figure.js";
import {intervalData} from "./interval-data.js";
import {intervalPanel, type IntervalRow} from "./interval-panel.js";
import {intervalKeys} from "./legend-keys.js";
import {boundsNote, gapNote, sidesNote} from "./notes.js";
import {quote} from "./quote.js";
import {sourcesOf} from "./source-line.js";

export type ForceRatioOptions = FigureOptions & {
  /** The slugs of the engagements to draw; all by default. */
  engagement?: string | readonly string[];
  /** The axis of the strengths: `linear` (the default) has bars from zero, `log` suits strengths of very different size. */
  scale?: "linear" | "log";
  /** The two sides that the ratio compares: the first over the second; sides 1 and 2 by default. */
  sides?: readonly [number, number];
  /** Whether each engagement has an axis of its `own` (the default), or all strengths `shared` one. */
  axes?: "own" | "shared";
  /** The order of the engagements: as in the `data` (the default), by the bound of the `ratio`, or by `name`. */
  sort?: "data" | "ratio" | "name";
};

type Row = {engagement: EngagementRow; ratio: Measure};

/**
 * The sides' strengths with their bounds, and the force ratio of the first side to the second on a logarithmic axis
 * symmetric about 1 : 1. No threshold such as 3 : 1 is drawn: the records support none.
 */
export function forceRatio(data: Data, options: ForceRatioOptions = {}): SVGSVGElement {
  const notebook = rowsOf(data);
  const {engagement, scale = "linear", axes = "own", sort = "data", sides = [1, 2]} = options;
  const rows = sorted(chosenEngagements(notebook, engagement), sort, notebook, sides);
  const engagements = rows.map((row) => row.engagement);
  const perEngagement = rows.map((row) => strengthRows(notebook, row, rows.length > 1));
  const strengths = perEngagement.flat();
  const ratios = rows.map((row) => ratioRow(row, rows.length > 1));
  const [a, b] = sides.map((side) => commonLabel(notebook, engagements, side)) as [string, string];
  const ratioName = `Force ratio of ${a} to ${b}`;
  return drawFigure(options, (layout) => ({
    name: figureName("force-ratio", engagement),
    title: rows.length === 1 ? `Force ratio: ${engagements[0]!.name}` : "Force ratios",
    subtitle: whenAndWhere(engagements),
    panels: [
      {heading: "Strength", lines: ["People, as the infobox states them in the words quoted."], drawing: null},
      ...(axes === "own" ? perEngagement : [strengths]).map((drawn) => ({
        drawing: intervalPanel(drawn, {...layout, axis: scale})
      })),
      {
        heading: ratioName,
        lines: [`strength of ${a} / strength of ${b}`],
        drawing: intervalPanel(ratios, {...layout, axis: "ratio", directions: [`${b} stronger`, `${a} stronger`]})
      }
    ],
    legend: [...intervalKeys(strengths, scale === "log" ? "point" : "bar"), ...intervalKeys(ratios, "point")],
    notes: [
      boundsNote([...strengths, ...ratios]),
      sidesNote(notebook, engagements, sides),
      gapNote(notebook, engagements)
    ],
    sources: sourcesOf(
      notebook,
      engagements.map((row) => row.engagement)
    ),
    description: rows.map((row) => describe(notebook, row)).join(" "),
    rows: [...intervalData("Strength", strengths), ...intervalData(ratioName, ratios)]
  }));
}

function sorted(
  engagements: readonly EngagementRow[],
  sort: ForceRatioOptions["sort"],
  notebook: Notebook,
  [a, b]: readonly [number, number]
): Row[] {
  const rows = engagements.map((engagement) => ({
    engagement,
    ratio: measureForceRatio(notebook, engagement.engagement, "infobox", a, b)
  }));
  const bound = ({ratio}: Row) => ratio.high ?? ratio.low ?? Infinity;
  if (sort === "ratio") return rows.sort((one, other) => bound(one) - bound(other));
  return sort === "name"
    ? rows.sort((one, other) => one.engagement.name.localeCompare(other.engagement.name, "en"))
    : rows;
}

function strengthRows(notebook: Notebook, {engagement}: Row, several: boolean): IntervalRow[] {
  return sidesOf(notebook, engagement.engagement).map(({side, label}, index) => {
    const figure = figureOf(notebook, engagement.engagement, side, "strength")!;
    return {
      low: figure.low,
      high: figure.high,
      approximate: figure.approximate,
      label,
      value: figure.text === null ? "not stated" : intervalInWords(figure),
      aside: figure.text === null ? "" : quote(figure.text),
      caveat: figure.caveat,
      side,
      ...(several && index === 0 ? {heading: engagement.name} : {})
    };
  });
}

function ratioRow({engagement, ratio}: Row, several: boolean): IntervalRow {
  return {
    low: ratio.low,
    high: ratio.high,
    approximate: ratio.approximate,
    label: several ? engagement.name : "",
    value: ratioInFigures(ratio),
    aside: `= ${ratio.amounts}${ratio.known < ratio.inputs ? ` (${ratio.known} of ${ratio.inputs} strengths known)` : ""}`,
    caveat: ratio.caveat,
    side: null
  };
}

/** `Liberation of Tirana: LANÇ 15,000 against at least 8,000: at most 1.9 to 1.` */
function describe(notebook: Notebook, {engagement, ratio}: Row): string {
  const [first, ...others] = sidesOf(notebook, engagement.engagement).map(({side, label}) => {
    const figure = figureOf(notebook, engagement.engagement, side, "strength")!;
    return {label, words: intervalInWords(figure)};
  });
  const caveat = ratio.caveat ? ` Not comparable: ${ratio.caveat}.` : "";
  const against = others.map(({words}) => words).join(" and ");
  return `${engagement.name}: ${first!.label} ${first!.words} against ${against}: ${ratioInWords(ratio)}.${caveat}`;
}
