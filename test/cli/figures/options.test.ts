import {describe, expect, test} from "vitest";
import {readOptions} from "../../../src/cli/figures/options.js";
import {UsageError} from "../../../src/cli/usage-error.js";

const nothing = {only: null, width: undefined, theme: undefined, date: undefined, creator: undefined};
const byDefault = {...nothing, out: "figures", profiles: ["web"], formats: ["svg"], scale: 2};

describe("options", () => {
  test.each<[string[], object]>([
    [[], {}],
    [["--all"], {profiles: ["web", "print", "commons", "slides"]}],
    [["--profile", "print, slides,print"], {profiles: ["print", "slides"]}],
    [["--profile", "print", "--width", "240"], {profiles: ["print"], width: 240}],
    [["--profile", "web,commons", "--width", "1600"], {profiles: ["web", "commons"], width: 1600}],
    [["--format", "csv,png", "--scale", "4"], {formats: ["csv", "png"], scale: 4}],
    [["--only", "timeline, losses"], {only: ["timeline", "losses"]}],
    [["--theme", "grey", "--date", "2001-02-03", "--creator", "A"], {theme: "grey", date: "2001-02-03", creator: "A"}]
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
    [["--scale", "5"], "--scale 5: expected a whole number from 1 to 4"],
    [["--scale", "1.5"], "--scale 1.5: expected a whole number from 1 to 4"],
    [["--date", "today"], "--date today: expected a day, YYYY-MM-DD"],
    [["--theme", "sepia"], "--theme sepia: expected light, dark, grey"],
    [["timeline"], "Unexpected argument 'timeline'"]
  ])("%j", (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});
