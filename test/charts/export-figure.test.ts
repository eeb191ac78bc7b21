import {describe, expect, test} from "vitest";
import {exportFigure, type ExportOptions} from "../../src/charts/export-figure.js";
import {timeline} from "../../src/charts/timeline.js";
import {newDocument} from "../support/draw.js";
import {real} from "../support/real.js";

const exported = (options: ExportOptions) =>
  exportFigure((own) => timeline(real, own), {...options, document: newDocument()});

describe("an option that is impossible is told with what was expected", () => {
  test.each<[ExportOptions, string]>([
    [{width: 30}, "impossible width: 30; expected 200 to 4000"],
    [{width: 5000}, "impossible width: 5000; expected 200 to 4000"],
    [{width: Number.NaN}, "impossible width: NaN; expected 200 to 4000"],
    [{scale: 5}, "impossible scale: 5; expected 1 to 4"],
    [{date: "today"}, "impossible date: today; expected a day, YYYY-MM-DD"],
    [{date: "2024-99-99"}, "impossible date: 2024-99-99"],
    [{date: "2023-02-29"}, "impossible date: 2023-02-29"],
    [{date: ""}, "impossible date: "]
  ])("%j", async (options, message) => {
    await expect(exported(options)).rejects.toThrow(RangeError);
    await expect(exported(options)).rejects.toThrow(message);
  });
});

test.each<[ExportOptions, string]>([
  [{width: 200}, 'width="200"'],
  [{width: 4000}, 'width="4000"'],
  [{date: "2024-02-29"}, "<dc:date>2024-02-29</dc:date>"],
  [{creator: ""}, "<dc:title>campaign-notebook</dc:title>"]
])("%j is taken", async (options, text) => expect((await exported(options)).body).toContain(text));
