import {parseArgs} from "node:util";
import {formats, letterings, type Format, type Lettering} from "../../charts/export/export-figure.js";
import {figureOptions, goodWidths} from "../../charts/figure/options.js";
import {profileOf, profiles, type Profile} from "../../charts/figure/profile.js";
import {chartNames} from "../../charts/catalogue.js";
import {calledAs} from "../called-as.js";
import {UsageError} from "../faults.js";
import {chartHelp, optionNames, placeHelp, readChoices, type Choices} from "./chart-options.js";

const figures = calledAs("figures");

export const help = `Writes the notebook's charts as files that need nothing outside themselves.

  ${figures} --out figures [--only ${chartNames.join(",")}] [--profile web] [--format svg]
  ${figures} --all

  --out FOLDER     where the files go; made where it does not exist (figures)
  --only NAMES     charts (${chartNames.join(", ")}) or single figures by their
                   names, divided by commas; all by default
${placeHelp(100)}
  --all            every profile
  --format NAMES   svg, png, csv (the data behind a figure), divided by commas (svg)
  --text KIND      of SVGs: text, or outlines (letters as paths, for printers and journals that take
                   no text; the description has what they say) (text)
  --pixel-ratio N  of PNGs: 1 to 4 device pixels for each pixel (2)

${chartHelp(100)}

What only some charts have is left out of the others, and a figure of an engagement without a side of
--sides is left out with a line that says so. A value that begins with a minus stands behind an
equals sign: --between=-0480-01-01/-0479-12-31.

A file's name says what it shows, which of the charts' options are not as by default, its profile,
a theme that is not the profile's, the width of print that is not one column, and text as outlines;
files of another width need another --out.

Exit status: 0; 1 where a file cannot be written; 2 where the command itself is wrong.

Examples
  ${figures} --only timeline --width 1200 --out for-the-article
  ${figures} --only timeline --policy highest --between 1944-06-01/1944-09-30
  ${figures} --only losses --profile print --width 522 --format svg,png --pixel-ratio 4
  ${figures} --profile print --text outlines --out for-the-printer`;

export type Options = {
  out: string;
  only: string[] | null;
  profiles: Profile[];
  formats: Format[];
  text: Lettering;
  pixelRatio: number;
  width: number | undefined;
  /** Those of charts. */
  choices: Choices;
};

/**
 * The command's options; null where it asks for help.
 *
 * @throws UsageError with a line that says what was expected
 */
export function readOptions(args: readonly string[]): Options | null {
  const {values} = parsed(args);
  if (values.help) return null;
  const chosen = values.all
    ? [...profiles]
    : listed("profile", values.profile ?? [figureOptions.profile.default], profiles);
  if (values.all && values.profile) throw new UsageError("--all: expected no --profile beside it");
  if (values.axis !== undefined) throw new UsageError("--axis: expected --scale, as it is called now");
  return {
    out: values.out,
    only: values.only ? namesIn(values.only) : null,
    profiles: chosen,
    formats: listed("format", values.format ?? ["svg"], formats),
    text: oneOf("text", values.text, letterings),
    pixelRatio: numberWithin("pixel-ratio", values["pixel-ratio"], 1, 4),
    width: values.width === undefined ? undefined : widthOf(values.width, chosen),
    choices: readChoices(values)
  };
}

function parsed(args: readonly string[]) {
  const text = {type: "string"} as const;
  const several = {type: "string", multiple: true} as const;
  const flag = {type: "boolean", default: false} as const;
  const ofCharts = Object.fromEntries(optionNames.map((name) => [name, text]));
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
        "pixel-ratio": {...text, default: "2"},
        width: text,
        ...ofCharts,
        axis: text,
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
  const [least, most] = goodWidths[units.has("pt") ? "pt" : "px"];
  return numberWithin("width", text, least, most);
}

function numberWithin(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new UsageError(`--${option} ${text}: expected a whole number from ${least} to ${most}`);
  return number;
}
