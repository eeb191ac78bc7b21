import {forceRatio as measureForceRatio, measureRestsOn, type Measure} from "../../model/measures.js";
import type {Policy} from "../../model/statements/policy.js";
import {rivalArticles} from "../../model/statements/rivals.js";
import type {EngagementRow} from "../../model/rows.js";
import {strengthOf} from "../../model/statements/strengths.js";
import type {Side, View} from "../../model/view.js";
import {intervalInWords, ratioInFigures, ratioInWords} from "../../model/words.js";
import {assumedNote, assumedSentence} from "../notebook/assumed.js";
import {checkSides, chosenEngagements, commonLabel, figureName, whenAndWhere} from "../notebook/data.js";
import {defineChart} from "../notebook/define-chart.js";
import type {ContentOf} from "../figure/figure.js";
import {intervalData, intervalPanel, type IntervalRow} from "../plot/interval-panel.js";
import {intervalKeys} from "../plot/legend-keys.js";
import {boundsNote, gapNote, sidesNote} from "../notebook/notes.js";
import {sharedOptions} from "../notebook/options.js";
import {policyNote} from "../notebook/policy.js";
import type {Resolved, Schema} from "../options/option.js";
import {sourcesOf} from "../figure/source-line.js";
import {strengthRows} from "./rows.js";

const options = {
  engagement: {kind: "engagements", byDefault: "all", meaning: "the engagements to draw"},
  policy: {
    ...sharedOptions.policy,
    meaning: "which of rival statements the ratio rests on; every statement is drawn under each"
  },
  scale: {
    ...sharedOptions.scale,
    label: "Strength axis",
    meaning: "the axis of the strengths, log for such as are of very different size"
  },
  axes: {
    values: {own: "an axis for each engagement", shared: "one axis for all strengths"},
    default: "own",
    meaning: "whether each engagement has an axis of its own, or all strengths share one"
  },
  sort: {
    values: {data: "as in the data", ratio: "by ratio", name: "by name"},
    default: "data",
    label: "Sort",
    meaning: "the order of the engagements"
  },
  sides: {...sharedOptions.sides, meaning: "the two sides that the ratio compares, the first over the second"}
} as const satisfies Schema;

type Row = {engagement: EngagementRow; ratio: Measure};

/**
 * The sides' strengths with their bounds, and the force ratio of the first side to the second on a logarithmic axis
 * symmetric about 1 : 1. No threshold such as 3 : 1 is drawn: the records support none.
 */
export const forceRatio = defineChart({name: "force-ratio", options, content: contentOf});

function contentOf(view: View, own: Resolved<typeof options>): ContentOf {
  const {engagement, policy, scale, axes, sort, sides} = own;
  const ratioOf = ({engagement}: EngagementRow) => {
    const [a, b] = sides.map((side) => view.side(engagement, side)) as [Side, Side];
    return measureForceRatio(a, b, policy);
  };
  const chosen = chosenEngagements(view, engagement);
  checkSides(view, chosen, sides);
  const compared = chosen.map((row) => ({engagement: row, ratio: ratioOf(row)}));
  const rows = sorted(compared, sort);
  const engagements = rows.map((row) => row.engagement);
  const slugs = engagements.map((row) => row.engagement);
  const perEngagement = rows.map((row) => strengthRows(view, row.engagement, policy, rows.length > 1));
  const strengths = perEngagement.flat();
  const ratios = rows.map((row) => ({
    ...ratioRow(row, rows.length > 1),
    assumed: measureRestsOn(view, row.ratio, sides[1])
  }));
  const [a, b] = sides.map((side) => commonLabel(view, engagements, side)) as [string, string];
  const note = policyNote(view, policy, "Ratios rest on");
  const ratioName = `Force ratio of ${a} to ${b}`;
  const content = {
    name: figureName("force-ratio", engagement, own, options),
    title: rows.length === 1 ? `Force ratio: ${engagements[0]!.name}` : "Force ratios",
    subtitle: whenAndWhere(engagements),
    legend: [...intervalKeys(strengths, scale === "log" ? "point" : "bar"), ...intervalKeys(ratios, "point")],
    policy: note,
    notes: [
      assumedNote([...strengths, ...ratios]),
      rows.length ? note : null,
      boundsNote([...strengths, ...ratios]),
      sidesNote(view, engagements, sides),
      gapNote(view, engagements)
    ],
    sources: sourcesOf(view, [...slugs, ...slugs.flatMap((slug) => rivalArticles(view, slug, "strength"))]),
    description: [...rows.map((row) => describe(view, row, policy)), assumedSentence([...strengths, ...ratios])]
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

function sorted(rows: readonly Row[], sort: Resolved<typeof options>["sort"]): Row[] {
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
    note: `= ${ratio.amounts}${ratio.known < ratio.inputs ? ` (${ratio.known} of ${ratio.inputs} strengths known)` : ""}`,
    caveat: ratio.caveat,
    side: null
  };
}

/** `Liberation of Tirana: LANÇ 15,000 against at least 8,000: at most 1.9 to 1.` */
function describe(view: View, {engagement, ratio}: Row, policy: Policy): string {
  const [first, ...others] = view.sides(engagement.engagement).map((side) => ({
    label: side.label,
    words: intervalInWords(strengthOf(side, policy))
  }));
  const caveat = ratio.caveat ? ` Not comparable: ${ratio.caveat}.` : "";
  const against = others.length ? ` against ${others.map(({words}) => words).join(" and ")}` : "";
  const strengths = first ? [`${first.label} ${first.words}${against}`] : [];
  return `${[engagement.name, ...strengths, ratioInWords(ratio)].join(": ")}.${caveat}`;
}
