import {parseArgs} from "node:util";
import {formats, letterings, type Format, type Lettering} from "../../charts/export/export-figure.js";
import {profileOf, profiles, type Profile} from "../../charts/figure/profile.js";
import {themeNames} from "../../charts/figure/theme.js";
import {chartNames} from "../../charts/catalogue.js";
import {isRealDay} from "../../charts/figure/real-day.js";
import {UsageError} from "../faults.js";
import {readChoices, type ChartChoices} from "./chart-choices.js";

export const help = `Writes the notebook's charts as files that need nothing outside themselves.

  npm run figures -- --out figures [--only ${chartNames.join(",")}] [--profile web] [--format svg]
  npm run figures -- --all

  --out FOLDER     where the files go; made where it does not exist (figures)
  --only NAMES     charts (${chartNames.join(", ")}) or single figures by their
                   names, divided by commas; all by default
  --profile NAMES  what they are made for: web, print (points, safe in grey), commons (Wikimedia
                   Commons), slides (16:9); divided by commas (web)
  --all            every profile
  --format NAMES   svg, png, csv (the data behind a figure), divided by commas (svg)
  --text KIND      of SVGs: text, or outlines (letters as paths, for printers and journals that take
                   no text; the description has what they say) (text)
  --scale N        of PNGs: 1 to 4 device pixels for each pixel (2)
  --width N        320 to 1600 pixels (web 640, commons 800, slides 1280); for print 240 to 1200 points,
                   of which 252 are one column of a journal's page (the default) and 522 two
  --theme NAME     ${themeNames.join(", ")} (light; grey for print)
  --date DAY       the day that the files' metadata name; by default the latest of the articles'
  --creator NAME   whom the metadata name as the figures' creator (campaign-notebook)

Of the charts that know it
  --policy NAME    what rival statements come to: infobox, envelope, highest, lowest, or the name of the
                   file of an article whose text counts (infobox)
  --axis KIND      of amounts: linear, log (linear)
  --sort ORDER     of a timeline's rows: nested, start, duration (nested); of the engagements of force
                   ratios: data, ratio, name (data)
  --fuzzy LOOK     of a timeline's uncertain ends: gradient, wedge, dash, none (gradient)
  --period PART    of a timeline: campaign, background (with the campaign), all (background)
  --between DAYS   to zoom a timeline to, as 1944-06-01/1944-09-30; --between=-0480-01-01/… before AD 1

A file's name says what it shows, which of the charts' options are not as by default, its profile,
a theme that is not the profile's, the width of print that is not one column, and text as outlines;
files of another width need another --out.

Exit status: 0; 1 where a file cannot be written; 2 where the command itself is wrong.

Examples
  npm run figures
  npm run figures -- --only timeline --width 1200 --out for-the-article
  npm run figures -- --only timeline --policy highest --between 1944-06-01/1944-09-30
  npm run figures -- --only losses --profile print --width 522 --format svg,png --scale 4
  npm run figures -- --profile print --text outlines --out for-the-printer`;

export type Options = {
  out: string;
  only: string[] | null;
  profiles: Profile[];
  formats: Format[];
  text: Lettering;
  scale: number;
  width: number | undefined;
  theme: string | undefined;
  date: string | undefined;
  creator: string | undefined;
  choices: ChartChoices;
};

/**
 * The command's options; null where it asks for help.
 *
 * @throws UsageError with a line that says what was expected
 */
export function readOptions(args: readonly string[]): Options | null {
  const {values} = parsed(args);
  if (values.help) return null;
  const chosen = values.all ? [...profiles] : listed("profile", values.profile ?? ["web"], profiles);
  if (values.all && values.profile) throw new UsageError("--all: expected no --profile beside it");
  if (values.theme !== undefined && !(themeNames as readonly string[]).includes(values.theme))
    throw new UsageError(`--theme ${values.theme}: expected ${themeNames.join(", ")}`);
  if (values.date !== undefined && !isRealDay(values.date))
    throw new UsageError(`--date ${values.date}: expected a day, YYYY-MM-DD`);
  if (values.creator?.trim() === "") throw new UsageError("--creator: expected a name");
  return {
    out: values.out,
    only: values.only ? namesIn(values.only) : null,
    profiles: chosen,
    formats: listed("format", values.format ?? ["svg"], formats),
    text: oneOf("text", values.text, letterings),
    scale: numberWithin("scale", values.scale, 1, 4),
    width: values.width === undefined ? undefined : widthOf(values.width, chosen),
    theme: values.theme,
    date: values.date,
    creator: values.creator,
    choices: readChoices(values)
  };
}

function parsed(args: readonly string[]) {
  const text = {type: "string"} as const;
  const several = {type: "string", multiple: true} as const;
  const flag = {type: "boolean", default: false} as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: {...text, default: "figures"},
        only: several,
        profile: several,
        all: flag,
        format: several,
        text: {...text, default: "text"},
        scale: {...text, default: "2"},
        width: text,
        theme: text,
        date: text,
        creator: text,
        policy: text,
        axis: text,
        sort: text,
        fuzzy: text,
        period: text,
        between: text,
        help: {...flag, short: "h"}
      }
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Names divided by commas, in one option or in several of the same. */
function namesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(",")).map((name) => name.trim());
}

function listed<Name extends string>(option: string, texts: readonly string[], expected: readonly Name[]): Name[] {
  const names = namesIn(texts) as Name[];
  const unknown = names.find((name) => !expected.includes(name));
  if (unknown !== undefined) throw new UsageError(`--${option} ${unknown}: expected ${expected.join(", ")}`);
  return [...new Set(names)];
}

function oneOf<Name extends string>(option: string, text: string, expected: readonly Name[]): Name {
  const name = expected.find((each) => each === text);
  if (name === undefined) throw new UsageError(`--${option} ${text}: expected ${expected.join(", ")}`);
  return name;
}

function widthOf(text: string, chosen: readonly Profile[]): number {
  const units = new Set(chosen.map((profile) => profileOf(profile).unit));
  if (units.size > 1) throw new UsageError(`--width ${text}: expected profiles of one unit; print is in points`);
  return units.has("pt") ? numberWithin("width", text, 240, 1200) : numberWithin("width", text, 320, 1600);
}

function numberWithin(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new UsageError(`--${option} ${text}: expected a whole number from ${least} to ${most}`);
  return number;
}
