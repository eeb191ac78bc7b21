import type {FigureOptions} from "../../charts/figure/figure.js";
import type {ForceRatioOptions} from "../../charts/force-ratio/chart.js";
import type {LossesOptions} from "../../charts/losses/chart.js";
import type {TimelineOptions} from "../../charts/timeline/chart.js";

/** An option of a chart: what it does, and its values where they are fixed or stand in the notebook. */
export type ChartOption = {does: string; values?: readonly string[]; of?: "engagements"};

/** Those that a page decides: the place for a chart has a width and a theme, and what is saved a profile. */
type PageOptions = "width" | "theme" | "profile" | "document" | "interactive" | "measure";

/** The compiler holds the names against the charts' own types. */
type OptionsOf<Options> = Record<Exclude<keyof Options, PageOptions>, ChartOption>;

const shared: OptionsOf<FigureOptions> = {
  title: {does: "replaces the title that is made from the data"},
  subtitle: {does: "replaces the subtitle; an empty one leaves it out"},
  attribution: {does: "whom the source line names beside the articles"},
  creator: {does: "whom the file's metadata name as its creator"},
  date: {does: "the day that the file's metadata name, ISO 8601"}
};

const policy: ChartOption = {
  does: "which of rival statements is taken; an article's slug takes what that article says",
  values: ["infobox", "envelope", "highest", "lowest"],
  of: "engagements"
};

const scale: ChartOption = {does: "the axis of the amounts", values: ["linear", "log"]};

const sides: ChartOption = {does: "the two sides that are compared, as [1, 2]"};

const forceRatio: OptionsOf<ForceRatioOptions> = {
  engagement: {does: "the slugs of the engagements to draw; all by default", of: "engagements"},
  policy,
  scale,
  sides,
  axes: {does: "an axis for each engagement, or one for all strengths", values: ["own", "shared"]},
  sort: {does: "the order of the engagements", values: ["data", "ratio", "name"]},
  ...shared
};

const losses: OptionsOf<LossesOptions> = {
  engagement: {does: "the slug of the engagement to draw", of: "engagements"},
  policy,
  scale,
  sides,
  ...shared
};

const timeline: OptionsOf<TimelineOptions> = {
  engagement: {does: "the slug of the engagement whose branch is drawn; all by default", of: "engagements"},
  policy,
  period: {does: "what is drawn beside the campaign", values: ["background", "campaign", "all"]},
  sort: {does: "the order of the rows", values: ["nested", "start", "duration"]},
  fuzzy: {does: "how uncertain ends look", values: ["gradient", "wedge", "dash", "none"]},
  between: {does: 'the first and the last day to zoom to, as ["1944-10-01", "1944-11-30"]'},
  ...shared
};

/** The options that a cell may give each chart. */
export const chartOptions = {forceRatio, losses, timeline} satisfies Record<string, Record<string, ChartOption>>;

export type ChartFunction = keyof typeof chartOptions;

/** The option that is wrong of those that a cell gives a chart, and what is, in words; null where none is. */
export function optionFault(chart: ChartFunction, given: object): {option: string; message: string} | null {
  const options: Record<string, ChartOption> = chartOptions[chart];
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(options, name))
      return {
        option: name,
        message: `${chart} has no option ${name} here; expected ${Object.keys(options).join(", ")}`
      };
    const {values, of} = options[name]!;
    if (values && !of && value !== undefined && !values.includes(value as string))
      return {option: name, message: `${chart}: ${name} is ${JSON.stringify(value)}; expected ${values.join(", ")}`};
  }
  return null;
}
