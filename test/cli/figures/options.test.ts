import {describe, expect, test} from "vitest";
import {charts} from "../../../src/charts/catalogue.js";
import {figureOptions, wordOptions} from "../../../src/charts/figure/options.js";
import {profileOf, type Profile} from "../../../src/charts/figure/profile.js";
import type {Schema} from "../../../src/charts/options/option.js";
import {help, readOptions} from "../../../src/cli/figures/options.js";
import {UsageError} from "../../../src/cli/faults.js";

const nothing = {only: null, width: undefined, choices: {}};
const byDefault = {...nothing, out: "figures", profiles: ["web"], formats: ["svg"], text: "text", pixelRatio: 2};

describe("options", () => {
  test.each<[string[], object]>([
    [[], {}],
    [["--all"], {profiles: ["web", "print", "commons", "slides"]}],
    [["--profile", "print, slides,print"], {profiles: ["print", "slides"]}],
    [["--profile", "print", "--width", "240"], {profiles: ["print"], width: 240}],
    [["--profile", "web,commons", "--width", "1600"], {profiles: ["web", "commons"], width: 1600}],
    [["--format", "csv,png", "--pixel-ratio", "4"], {formats: ["csv", "png"], pixelRatio: 4}],
    [["--text", "outlines"], {text: "outlines"}],
    [["--only", "timeline, losses"], {only: ["timeline", "losses"]}],
    [["--only", "timeline", "--only", "losses"], {only: ["timeline", "losses"]}],
    [["--profile", "web", "--profile", "slides"], {profiles: ["web", "slides"]}],
    [["--format", "svg", "--format", "csv"], {formats: ["svg", "csv"]}],
    [["--policy", "highest", "--scale", "log"], {choices: {policy: "highest", scale: "log"}}],
    [["--fuzzy", "wedge", "--sort", "start"], {choices: {fuzzy: "wedge", sort: "start"}}],
    [["--axes", "shared", "--sides", "1,3"], {choices: {axes: "shared", sides: [1, 3]}}],
    [
      ["--period", "all", "--between=-0480-08-01/0100-01-01"],
      {choices: {period: "all", between: ["-0480-08-01", "0100-01-01"]}}
    ],
    [
      ["--theme", "grey", "--date", "2001-02-03", "--creator", "A"],
      {choices: {theme: "grey", date: "2001-02-03", creator: "A"}}
    ],
    [["--title", "A", "--subtitle=", "--attribution", "B"], {choices: {title: "A", subtitle: "", attribution: "B"}}],
    [["--title", "", "--creator=", "--attribution", " "], {choices: {title: "", creator: "", attribution: " "}}],
    [["--policy="], {choices: {policy: ""}}]
  ])("%j", (args, options) => expect(readOptions(args)).toEqual({...byDefault, ...options}));

  test.each(["--help", "-h"])("%s asks for help", (option) => expect(readOptions([option])).toBeNull());
});

describe("a wrong one is told with what was expected", () => {
  test.each<[string[], string]>([
    [["--width", "100"], "--width 100: expected a whole number from 320 to 1600"],
    [["--width", "640.5"], "--width 640.5: expected a whole number from 320 to 1600"],
    [["--width", "1500", "--profile", "print"], "--width 1500: expected a whole number from 240 to 1200"],
    [["--width", "640", "--all"], "--width 640: expected profiles of one unit; print is in points"],
    [["--all", "--profile", "web"], "--all: expected no --profile beside it"],
    [["--profile", ""], "--profile : expected web, print, commons, slides"],
    [["--format", "svg,pdf"], "--format pdf: expected svg, png, csv"],
    [["--text", "paths"], "--text paths: expected text, outlines"],
    [["--pixel-ratio", "5"], "--pixel-ratio 5: expected a whole number from 1 to 4"],
    [["--pixel-ratio", "1.5"], "--pixel-ratio 1.5: expected a whole number from 1 to 4"],
    [["--date", "today"], "--date today: expected a day, YYYY-MM-DD"],
    [["--date", "2024-99-99"], "--date 2024-99-99: expected a day, YYYY-MM-DD"],
    [["--scale", "ratio"], "--scale ratio: expected linear, log"],
    [["--scale", "4"], "--scale 4: expected linear, log; the pixels of a PNG are --pixel-ratio now"],
    [["--axis", "log"], "--axis: expected --scale, as it is called now"],
    [["--axes", "2"], "--axes 2: expected own, shared"],
    [["--sides", "1"], "--sides 1: expected two sides, as 1,2"],
    [["--sides", "1,x"], "--sides 1,x: expected two sides, as 1,2"],
    [["--sides", "0,1"], "--sides 0,1: expected two sides, as 1,2"],
    [["--sides", "1,2,3"], "--sides 1,2,3: expected two sides, as 1,2"],
    [["--date="], "--date : expected a day, YYYY-MM-DD"],
    [["--sides="], "--sides : expected two sides, as 1,2"],
    [["--between="], "--between : expected two days in order"],
    [["--scale="], "--scale : expected linear, log"],
    [["--sort", "size"], "--sort size: expected data, ratio, name, nested, start, duration"],
    [["--fuzzy", "soft"], "--fuzzy soft: expected gradient, wedge, dash, none"],
    [["--period", "war"], "--period war: expected background, campaign, all"],
    [["--between", "1944-06-01"], "--between 1944-06-01: expected two days in order, YYYY-MM-DD/YYYY-MM-DD"],
    [["--between", "1944-06-01/1944-06-31"], "--between 1944-06-01/1944-06-31: expected two days in order"],
    [["--between", "1944-06-02/1944-06-01"], "--between 1944-06-02/1944-06-01: expected two days in order"],
    [["--theme", "sepia"], "--theme sepia: expected light, dark, grey"],
    [["timeline"], "Unexpected argument 'timeline'"]
  ])("%j", (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe("the help has every option of every chart, with its values and its default", () => {
  const schemas: [string, Schema][] = [
    ["every figure", wordOptions],
    ...Object.values(charts).map(({name, options}) => [name, options] as [string, Schema])
  ];
  const rows = schemas.flatMap(([whose, schema]) =>
    Object.entries(schema)
      // An engagement is one of the figures that --only names.
      .filter(([name]) => name !== "engagement")
      .map(([name, option]) => [whose, name, option] as const)
  );
  test.each(Object.entries(figureOptions.profile.values))("%s is a profile of a width", (name, words) => {
    const said = help.replace(/\s+/g, " ");
    expect(said).toContain(`${name} (${words})`);
    expect(said).toContain(`${figureOptions.width.meaning} (${figureOptions.width.byDefault})`);
    expect(figureOptions.width.byDefault).toMatch(new RegExp(`\\b${profileOf(name as Profile).width}\\b`));
  });

  test.each(rows)("of %s: %s", (whose, name, {meaning, values = {}, byDefault, default: value}) => {
    const section = help.split("\n\n").find((part) => part.startsWith(`Of ${whose}\n`))!;
    const [, own = ""] = section.replace(/\s+/g, " ").split(` --${name} `);
    const words = own.split(" --")[0]!;
    expect(words).toContain(meaning);
    expect(words).toContain(Object.keys(values).join(", "));
    expect(words).toContain(`(${String(byDefault ?? value)})`);
  });
});
