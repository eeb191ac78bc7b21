import type {Policy} from "../../model/statements/policy.js";
import {casualtiesOf} from "../../model/statements/losses.js";
import {rivalArticles} from "../../model/statements/rivals.js";
import {casualtyRate} from "../../model/measures.js";
import type {EngagementRow} from "../../model/rows.js";
import type {Side, View} from "../../model/view.js";
import {intervalInWords, percentInWords} from "../../model/words.js";
import {assumedNote, assumedSentence} from "../notebook/assumed.js";
import type {AxisKind} from "../plot/axis.js";
import {checkSides, chosenEngagements, figureName, whenAndWhere} from "../notebook/data.js";
import {exchangeOf, type Exchange} from "./exchange.js";
import {defineChart} from "../notebook/define-chart.js";
import type {ContentOf} from "../figure/figure.js";
import {firstOf} from "../text/words.js";
import {intervalData, intervalPanel, type IntervalRow} from "../plot/interval-panel.js";
import {intervalKeys} from "../plot/legend-keys.js";
import {partRows, peopleRows, rateRow, thingRows} from "./rows.js";
import {boundsNote, divisionNote, gapNote, sidesNote} from "../notebook/notes.js";
import {sharedOptions} from "../notebook/options.js";
import {policyNote} from "../notebook/policy.js";
import type {Resolved, Schema} from "../options/option.js";
import {sourcesOf} from "../figure/source-line.js";
import {isPeople, outcomeInWords} from "./uncounted-rows.js";

const options = {
  engagement: {
    kind: "engagement",
    byDefault: "the first of which any loss is stated",
    label: "Engagement",
    meaning: "the engagement to draw"
  },
  policy: {
    ...sharedOptions.policy,
    meaning: "which of rival statements the sums, rates and ratios rest on; every statement is drawn under each"
  },
  scale: {...sharedOptions.scale, label: "Axis", meaning: "the axis of the amounts"},
  sides: {
    ...sharedOptions.sides,
    meaning: "the two sides that the exchange ratio compares, losses of the second for each of the first"
  }
} as const satisfies Schema;

type LossesOptions = Resolved<typeof options>;

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
export const losses = defineChart({name: "losses", options, content: contentOf});

function contentOf(view: View, own: LossesOptions): ContentOf {
  const {policy, scale} = own;
  const slug = own.engagement ?? firstWithLosses(view);
  const sums = policyNote(view, policy, "Sums and ratios rest on");
  if (slug === undefined) return nothingLost;
  const engagement = chosenEngagements(view, slug)[0]!;
  checkSides(view, [engagement], own.sides);
  const [a, b] = own.sides.map((side) => view.side(slug, side)) as [Side, Side];
  const exchange = exchangeOf(a, b, policy);
  const parts = partsOf([a, b], exchange, own).filter(({rows, always}) => always || rows.length > 0);
  const description = [
    describe(view, engagement, policy, exchange.words),
    assumedSentence(parts.flatMap(({rows}) => rows))
  ]
    .filter(Boolean)
    .join(" ");
  const sources = sourcesOf(view, [
    slug,
    ...rivalArticles(view, slug, policy === "infobox" ? "casualties" : undefined)
  ]);
  const directions = [`${a.label} lost more`, `${b.label} lost more`] as const;
  const drawnAs = (axes: readonly AxisKind[]) =>
    parts.filter(({axis}) => axes.includes(axis)).flatMap(({drawn}) => drawn);
  const content = {
    name: figureName("losses", slug, own, options),
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
      divisionNote(view.sides(slug), policy),
      boundsNote(parts.flatMap(({rows}) => rows)),
      sidesNote(view, [engagement], [a.side, b.side]),
      gapNote(view, [engagement])
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

function partsOf([a, b]: readonly [Side, Side], exchange: Exchange, {scale, policy}: LossesOptions): Part[] {
  const ofSides = (rowsOfSide: (side: Side) => IntervalRow[]) => {
    const rows = a.view.sides(a.engagement).map(rowsOfSide);
    const drawn = rows.flatMap((own) => own.filter(({sum}, index) => sum || index < mostRows));
    return {rows: rows.flat(), drawn};
  };
  return [
    {
      heading: "People",
      line: "Casualties are killed + wounded + captured + missing.",
      ...ofSides((side) => peopleRows(side, policy)),
      axis: scale,
      always: true
    },
    {
      heading: "Things",
      line: "As listed; never added to people.",
      ...ofSides(thingRows),
      axis: scale
    },
    {
      heading: "Stated for parts of it",
      line: "Not added up: the sources do not cover every part.",
      ...ofSides(partRows),
      axis: scale
    },
    {
      heading: "Casualty rate",
      line: "casualties / strength; the infobox does not say when the strength was counted",
      ...ofSides((side) => [rateRow(side, policy)]),
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

function firstWithLosses({engagements, sides}: View): string | undefined {
  const isStated = ({casualties}: Side) => casualties !== null && casualties.value !== null;
  const stated = engagements.find(({engagement}) => sides(engagement).some(isStated));
  return (stated ?? engagements[0])?.engagement;
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

function describe(view: View, {engagement, name}: EngagementRow, policy: Policy, exchange: string): string {
  const lost = view.sides(engagement).map((side) => {
    const total = casualtiesOf(side, policy);
    const rate = casualtyRate(side, policy);
    const share = rate.low === null && rate.high === null ? "" : ` (${percentInWords(rate)} of its strength)`;
    const things = side.items
      .filter((item) => item.field === "casualties" && !isPeople(item))
      .map((item) => `${item.unit ?? item.class} ${intervalInWords(item)} ${outcomeInWords(item.outcome)}`);
    return `${side.label} casualties ${intervalInWords(total)}${share}${things.length ? `; ${firstOf(things).join(", ")}` : ""}`;
  });
  return `${name}: ${lost.join(". ")}. Loss exchange ratio ${exchange}.`;
}
