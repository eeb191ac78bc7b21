import {forceRatio as measureForceRatio, type Measure} from "../../model/measures.js";
import type {Policy} from "../../model/statements/policy.js";
import {measureRestsOn} from "../../model/statements/rests-on.js";
import {rivalArticles} from "../../model/statements/rival-articles.js";
import type {EngagementRow, Notebook} from "../../model/rows.js";
import {strength} from "../../model/statements/strength.js";
import {rowsOf, type Data} from "../../model/tables/tables.js";
import {intervalInWords, ratioInFigures, ratioInWords} from "../../model/words.js";
import {assumedNote, assumedSentence} from "../notebook/assumed.js";
import {chosenEngagements, commonLabel, figureName, sidesOf, whenAndWhere} from "../notebook/data.js";
import {composeFigure, drawFigure, type ContentOf, type Figure, type FigureOptions} from "../figure/figure.js";
import {intervalData, intervalPanel, type IntervalRow} from "../plot/interval-panel.js";
import {intervalKeys} from "../plot/legend-keys.js";
import {boundsNote, gapNote, sidesNote} from "../notebook/notes.js";
import {policyNote} from "../notebook/policy.js";
import {sourcesOf} from "../figure/source-line.js";
import {strengthRows} from "./rows.js";

export type ForceRatioOptions = FigureOptions & {
  /** The slugs of the engagements to draw; all by default. */
  engagement?: string | readonly string[];
  /** The axis of the strengths: `linear` (the default) has bars from zero, `log` suits strengths of very different size. */
  scale?: "linear" | "log";
  /** Which of rival statements the ratio rests on; `infobox` by default. Every statement is drawn under each. */
  policy?: Policy;
  /** The two sides that the ratio compares: the first over the second; sides 1 and 2 by default. */
  sides?: readonly [number, number];
  /** Whether each engagement has an axis of its `own` (the default), or all strengths `shared` one. */
  axes?: "own" | "shared";
  /** The order of the engagements: as in the `data` (the default), by the bound of the `ratio`, or by `name`. */
  sort?: "data" | "ratio" | "name";
};

const defaults = {policy: "infobox", scale: "linear", axes: "own", sort: "data", sides: [1, 2]} as const;

type Row = {engagement: EngagementRow; ratio: Measure};

/**
 * The sides' strengths with their bounds, and the force ratio of the first side to the second on a logarithmic axis
 * symmetric about 1 : 1. No threshold such as 3 : 1 is drawn: the records support none.
 */
export function forceRatio(data: Data, options: ForceRatioOptions = {}): SVGSVGElement {
  return drawFigure(forceRatioFigure(data, options), options.document);
}

/**
 * What `forceRatio` draws, as data: to write files from, which takes less than to read them from an element.
 *
 * @throws RangeError as `forceRatio` does
 */
export function forceRatioFigure(data: Data, options: ForceRatioOptions = {}): Figure {
  return composeFigure(options, forceRatioContent(data, options));
}

/** What such a figure says, for any layout: worked out once for all files of a figure. */
export function forceRatioContent(data: Data, options: ForceRatioOptions = {}): ContentOf {
  const notebook = rowsOf(data);
  const {engagement, policy = defaults.policy, scale = defaults.scale} = options;
  const {axes = defaults.axes, sort = defaults.sort, sides = defaults.sides} = options;
  const ratioOf = (row: EngagementRow) => measureForceRatio(notebook, row.engagement, policy, ...sides);
  const compared = chosenEngagements(notebook, engagement).map((row) => ({engagement: row, ratio: ratioOf(row)}));
  const rows = sorted(compared, sort);
  const engagements = rows.map((row) => row.engagement);
  const slugs = engagements.map((row) => row.engagement);
  const perEngagement = rows.map((row) => strengthRows(notebook, row.engagement, policy, rows.length > 1));
  const strengths = perEngagement.flat();
  const ratios = rows.map((row) => ({
    ...ratioRow(row, rows.length > 1),
    assumed: measureRestsOn(notebook, row.ratio, sides[1])
  }));
  const [a, b] = sides.map((side) => commonLabel(notebook, engagements, side)) as [string, string];
  const note = policyNote(notebook, policy, "Ratios rest on");
  const ratioName = `Force ratio of ${a} to ${b}`;
  const content = {
    name: figureName("force-ratio", engagement, {policy, scale, axes, sort, sides}, defaults),
    title: rows.length === 1 ? `Force ratio: ${engagements[0]!.name}` : "Force ratios",
    subtitle: whenAndWhere(engagements),
    legend: [...intervalKeys(strengths, scale === "log" ? "point" : "bar"), ...intervalKeys(ratios, "point")],
    policy: note,
    notes: [
      assumedNote([...strengths, ...ratios]),
      rows.length ? note : null,
      boundsNote([...strengths, ...ratios]),
      sidesNote(notebook, engagements, sides),
      gapNote(notebook, engagements)
    ],
    sources: sourcesOf(notebook, [...slugs, ...slugs.flatMap((slug) => rivalArticles(notebook, slug, "strength"))]),
    description: [...rows.map((row) => describe(notebook, row, policy)), assumedSentence([...strengths, ...ratios])]
      .filter(Boolean)
      .join(" "),
    rows: () => [...intervalData("Strength", strengths), ...intervalData(ratioName, ratios)]
  };
  if (rows.length === 0) return () => ({...content, panels: [{lines: ["No strength is stated."], drawing: null}]});
  return (layout) => ({
    ...content,
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
    ]
  });
}

function sorted(rows: readonly Row[], sort: ForceRatioOptions["sort"]): Row[] {
  const bound = ({ratio}: Row) => ratio.high ?? ratio.low ?? Number.MAX_VALUE;
  if (sort === "ratio") return [...rows].sort((one, other) => bound(one) - bound(other));
  if (sort === "name")
    return [...rows].sort((one, other) => one.engagement.name.localeCompare(other.engagement.name, "en"));
  return [...rows];
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
function describe(notebook: Notebook, {engagement, ratio}: Row, policy: Policy): string {
  const [first, ...others] = sidesOf(notebook, engagement.engagement).map(({side, label}) => ({
    label,
    words: intervalInWords(strength(notebook, engagement.engagement, side, policy))
  }));
  const caveat = ratio.caveat ? ` Not comparable: ${ratio.caveat}.` : "";
  const against = others.map(({words}) => words).join(" and ");
  return `${engagement.name}: ${first!.label} ${first!.words} against ${against}: ${ratioInWords(ratio)}.${caveat}`;
}
