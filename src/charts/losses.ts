import {casualties, rivalArticles, type Policy} from "../model/losses.js";
import type {EngagementRow, Notebook} from "../model/rows.js";
import {rowsOf, type Data} from "../model/tables.js";
import {intervalInWords, percentInWords} from "../model/words.js";
import {casualtyRate} from "../model/measures.js";
import {titleOf} from "../model/source.js";
import {chosenEngagements, figureName, sidesOf} from "./data.js";
import {sourceLine} from "./source-line.js";
import {composeFigure, innerWidth, settings, type FigureOptions} from "./figure.js";
import {intervalPanel, type IntervalRow} from "./interval-panel.js";
import {intervalKeys} from "./legend-keys.js";
import {exchangeInWords, exchangeRows, partRows, peopleRows, rateRow, thingRows} from "./loss-rows.js";
import {boundsNote, gapNote} from "./notes.js";
import {outcomeInWords} from "./uncounted-rows.js";

export type LossesOptions = FigureOptions & {
  /** The slug of the engagement to draw; by default the first of which any loss is stated. */
  engagement?: string;
  /** The axis of the amounts: `linear` (the default) or `log`. */
  scale?: "linear" | "log";
  /** Which of rival statements the sums, rates and ratios rest on; `infobox` by default. Every statement is drawn under each. */
  policy?: Policy;
};

/**
 * What each side lost: people by outcome with rival statements beside each other, things in a panel of their own,
 * casualty rates and the loss exchange ratio. People and things are never added.
 */
export function losses(data: Data, options: LossesOptions = {}): SVGSVGElement {
  const notebook = rowsOf(data);
  const {width, theme, document, interactive} = settings(options);
  const {scale = "linear", policy = "infobox"} = options;
  const rests = policyInWords(notebook, policy);
  const slug = options.engagement ?? firstWithLosses(notebook);
  if (slug === undefined) return nothingLost(notebook, options);
  const engagement = chosenEngagements(notebook, slug)[0]!;
  const sides = sidesOf(notebook, engagement.engagement);
  const people = sides.flatMap((side) => peopleRows(notebook, side, policy));
  const things = sides.flatMap((side) => thingRows(notebook, side));
  const parts = sides.flatMap((side) => partRows(notebook, side));
  const rates = sides.map((side) => rateRow(notebook, side, policy));
  const exchange = exchangeRows(notebook, engagement.engagement, policy);
  const [a, b] = sides.map(({label}) => label) as [string, string];
  const draw = (rows: readonly IntervalRow[], axis: "linear" | "log" | "share" | "ratio") =>
    intervalPanel(rows, {
      width: innerWidth(width),
      theme,
      document,
      interactive,
      axis,
      ...(axis === "ratio" ? {directions: [`${a} lost more`, `${b} lost more`] as const} : {})
    });
  return composeFigure(
    document,
    {
      name: figureName("losses", engagement.engagement),
      title: options.title ?? `Losses: ${engagement.name}`,
      panels: [
        {
          heading: "People",
          lines: [`Casualties are killed + wounded + captured + missing. ${rests}`],
          drawing: draw(people, scale)
        },
        ...(things.length
          ? [{heading: "Things", lines: ["As listed; never added to people."], drawing: draw(things, scale)}]
          : []),
        ...(parts.length
          ? [
              {
                heading: "Stated for parts of it",
                lines: ["Not added up: the sources do not cover every part."],
                drawing: draw(parts, scale)
              }
            ]
          : []),
        {
          heading: "Casualty rate",
          lines: ["casualties / strength; the infobox does not say when the strength was counted"],
          drawing: draw(rates, "share")
        },
        {
          heading: "Loss exchange ratio",
          lines: [`casualties of ${b} / casualties of ${a}: ${exchangeInWords(notebook, engagement.engagement)}.`],
          drawing: draw(exchange, "ratio")
        }
      ],
      legend: [
        ...intervalKeys([...people, ...things, ...parts], scale === "log" ? "point" : "bar"),
        ...intervalKeys(exchange, "point")
      ],
      notes: [boundsNote([...people, ...rates, ...exchange]), gapNote(notebook, [engagement])],
      source: sourceLine(
        notebook,
        [engagement.engagement, ...rivalArticles(notebook, engagement.engagement)],
        options.attribution
      ),
      description: describe(notebook, engagement, policy)
    },
    width,
    theme
  );
}

const policies = new Map<Policy, string>([
  ["infobox", "Sums rest on the infobox."],
  ["envelope", "Sums span all statements."],
  ["highest", "Sums rest on the highest statements."],
  ["lowest", "Sums rest on the lowest statements."]
]);

/** How the option `policy` reads in a figure. */
function policyInWords(notebook: Notebook, policy: Policy): string {
  const general = policies.get(policy);
  if (general) return general;
  if (notebook.engagements.some(({engagement}) => engagement === policy))
    return `Sums rest on the text of “${titleOf(notebook, policy)}” where it says anything.`;
  const articles = notebook.engagements.map(({engagement}) => engagement);
  throw new RangeError(`unknown policy: ${policy}; expected one of ${[...policies.keys(), ...articles].join(", ")}`);
}

function firstWithLosses({figures, engagements}: Notebook): string | undefined {
  const stated = figures.find(({field, text}) => field === "casualties" && text !== null);
  return stated?.engagement ?? engagements[0]?.engagement;
}

function nothingLost(notebook: Notebook, options: LossesOptions): SVGSVGElement {
  const {width, theme, document} = settings(options);
  const title = options.title ?? "Losses: no engagement";
  const content = {
    name: "losses",
    title,
    panels: [],
    legend: [],
    notes: [],
    source: sourceLine(notebook, []),
    description: ""
  };
  return composeFigure(document, content, width, theme);
}

function describe(notebook: Notebook, {engagement, name}: EngagementRow, policy: Policy): string {
  const sides = sidesOf(notebook, engagement).map(({side, label}) => {
    const total = casualties(notebook, engagement, side, policy);
    const rate = casualtyRate(notebook, engagement, side, policy);
    const share = rate.low === null && rate.high === null ? "" : ` (${percentInWords(rate)} of its strength)`;
    const things = notebook.items
      .filter(
        (item) =>
          item.engagement === engagement &&
          item.side === side &&
          item.field === "casualties" &&
          item.class !== "personnel"
      )
      .map((item) => `${item.unit ?? item.class} ${intervalInWords(item)} ${outcomeInWords(item.outcome)}`);
    return `${label} casualties ${intervalInWords(total)}${share}${things.length ? `; ${things.join(", ")}` : ""}`;
  });
  return `${name}: ${sides.join(". ")}. Loss exchange ratio ${exchangeInWords(notebook, engagement)}.`;
}
