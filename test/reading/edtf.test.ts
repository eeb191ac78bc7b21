import parseEdtf from "edtf";
import {describe, expect, test} from "vitest";
import {readEdtf, readWhen} from "../../src/reading/when.js";

const forms: [value: string, edtf: string | null][] = [
  ["29 May 1944", "1944-05-29"],
  ["November 1745", "1745-11"],
  ["1944", "1944"],
  ["44 BC", "-0043"],
  ["1940s", "194X"],
  ["28 October – 17 November 1944", "1944-10-28/1944-11-17"],
  ["June – August 1812", "1812-06/1812-08"],
  ["31 BC – AD 14", "-0030/0014"],
  ["c. 1807", "1807~"],
  ["October 4?, 1813", "1813-10-04?"],
  ["31 March 627 – c. 14 April 627", "0627-03-31/0627-04-14~"],
  ["24 February 2022 – present", "2022-02-24/.."],
  ["24 February 2022 – ?", "2022-02-24/"],
  ["until 29 May 1944", "/1944-05-29"],
  ["before 1200", "[..1200-12-31]"],
  ["after 1200", "[1200-01-01..]"],
  ["37 or 36 BC", "[-0036..-0035]"],
  ["mid-June 1944", "[1944-06-11..1944-06-20]"],
  ["Summer 1944", "[1944-06..1944-08]"],
  ["1309 – 12 September 1309", "1309/1309-09-12"],
  ["20 May – May 1944", null],
  ["1944 – c. 1944", null],
  ["mid-June – 29 November 1944", null],
  ["c. mid-June 1944", null],
  ["480s BC", "[-0488..-0479]"],
  ["Unknown", null],
  ["31 February 1944", null]
];

describe("a date is written in EDTF where EDTF says the same", () => {
  test.each(forms)("%s", (value, edtf) => expect(readWhen(value).edtf).toBe(edtf));
});

const written = forms.flatMap(([, edtf]) => edtf ?? []);

describe("what is written is EDTF, and reads back as the same four days", () => {
  test.each(written)("%s", (edtf) => expect(() => parseEdtf(edtf)).not.toThrow());
  test.each(forms.filter(([, edtf]) => edtf))("%s", (value, edtf) => {
    expect(readEdtf(edtf!)).toEqual({...readWhen(value), text: edtf});
  });
});

describe("the edtf package finds the same first and last day", () => {
  test.each(written.filter((edtf) => !edtf.startsWith("[") && !/^\/|\/$|\.\.$/.test(edtf)))("%s", (edtf) => {
    const {min, max} = parseEdtf(edtf);
    const {earliest, latest} = readEdtf(edtf)!;
    expect([isoDay(min), isoDay(max)]).toEqual([earliest, latest]);
  });
});

/** The package counts milliseconds; ISO text of a Date has six digits for years before 0. */
function isoDay(time: number): string {
  return new Date(time).toISOString().split("T")[0]!.replace(/^-00/, "-");
}

describe("text that is no EDTF is read as prose", () => {
  test.each([
    ["1944–45", "1944/1945"],
    ["1944-02-30", null],
    ["1944/1945", "[1944..1945]"],
    ["../..", null],
    ["[..]", null]
  ])("%s", (value, edtf) => expect(readWhen(value).edtf).toBe(edtf));
});
