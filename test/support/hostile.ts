import {forceRatio} from "../../src/charts/force-ratio/chart.js";
import type {FigureOptions} from "../../src/charts/figure/figure.js";
import {losses} from "../../src/charts/losses/chart.js";
import {timeline} from "../../src/charts/timeline/chart.js";
import type {Figure} from "./figures.js";
import {madeUp} from "./made-up.js";
import {rowsIn, withRows} from "./rows.js";

/** Characters that XML has no place for. */
const unprintable = "\u0001\u001b\ufffe";

/** Text that would run, close a tag or break a file if it were taken for markup; where it runs it sets `ran`. */
export const hostile = [
  "<script>ran=1</script>",
  "]]>",
  "& &amp; &nbsp;",
  `"><img src=x onerror=ran=1>`,
  `' onload='ran=1`,
  "<![CDATA[x]]>",
  "<!--",
  "javascript:ran=1",
  unprintable
].join(" ");

/** How a file holds it: what XML cannot is replaced. */
export const harmless = hostile.replace(unprintable, "\ufffd".repeat(3));

/** For every text that a figure's options take. */
export const hostileOptions: FigureOptions = {
  title: hostile,
  subtitle: hostile,
  attribution: hostile,
  creator: hostile
};

const read = madeUp(
  {
    battle: {
      Conflict: hostile,
      Date: `1 May 1700 ${hostile}`,
      Location: hostile,
      Combatant1: hostile,
      Combatant2: hostile,
      Strength1: `5,000 ${hostile}`,
      Strength2: hostile,
      Casualties1: `50 killed ${hostile}`,
      Casualties2: hostile
    }
  },
  [
    {kind: "event", label: hostile, date: `May 1700 ${hostile}`, place: hostile, section: hostile},
    {kind: "casualties", side: 1, label: hostile, amount: `70 ${hostile}`, outcome: "killed"},
    {kind: "strength", side: 1, label: hostile, amount: `6,000 ${hostile}`}
  ]
);
const origin = {
  address: `https://wiki.example/${hostile}`,
  revision: 1,
  licence: `CC BY 4.0 ${hostile}`,
  date: hostile
};
const made = withRows(read, {engagements: rowsIn(read).engagements.map((row) => ({...row, origin}))});

/** Each chart of an article and of claims whose every text is hostile. */
export const hostileFigures: Figure[] = [
  {name: "force-ratio", draw: (options) => forceRatio.figure(made, options)},
  {name: "losses", draw: (options) => losses.figure(made, options)},
  {name: "timeline", draw: (options) => timeline.figure(made, options)}
];
