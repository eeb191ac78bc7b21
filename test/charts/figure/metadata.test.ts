import {describe, expect, test} from "vitest";
import {figureOfElement} from "../../../src/charts/figure/figure.js";
import {profiles} from "../../../src/charts/figure/profile.js";
import {serialize} from "../../../src/charts/export/serialize.js";
import {licenceAddress} from "../../../src/model/tables/licence.js";
import {drawn, parsed} from "../../support/draw.js";
import {realFigures} from "../../support/figures.js";

const rows = realFigures.flatMap(({name, draw}) => profiles.map((profile) => ({name, draw, profile})));

test.each(rows)(
  "a file says what it shows, by whom, from what and on which terms: $name, $profile",
  ({draw, profile}) => {
    const figure = drawn(draw, {profile, creator: "A. Author", attribution: "an archive"});
    const {title, description, policy, sources} = figureOfElement(figure)!.content;
    const work = parsed(serialize(figure)).getElementsByTagName("cc:Work")[0]!;
    const origins = sources.map(({origin}) => origin!);
    const said = [...work.children].map((child) => [
      child.tagName,
      child.textContent.trim() || child.getAttribute("rdf:resource")
    ]);
    const licences = [...new Set(origins.map(({licence}) => licence!))];
    expect(said).toEqual([
      ["dc:format", "image/svg+xml"],
      ["dc:type", "http://purl.org/dc/dcmitype/StillImage"],
      ["dc:title", title],
      ["dc:creator", "A. Author"],
      [
        "dc:date",
        origins
          .map(({date}) => date)
          .sort()
          .at(-1)
      ],
      ...sources.map(({title, origin}) => [
        "dc:source",
        `${title}, ${origin!.address}${origin!.revision === null ? "" : ` (revision ${origin!.revision})`}`
      ]),
      ["dc:contributor", "an archive"],
      ["dc:description", description],
      ["dc:description", policy],
      ...licences.map((licence) => ["dc:rights", licence]),
      ...licences.map((licence) => ["cc:license", licenceAddress(licence)])
    ]);
  }
);

describe("a licence of Creative Commons has an address, another has none", () => {
  test.each([
    ["CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
    ["CC-BY-3.0", "https://creativecommons.org/licenses/by/3.0/"],
    ["CC BY-NC-ND 2.5 and others", "https://creativecommons.org/licenses/by-nc-nd/2.5/"],
    ["CC0", "https://creativecommons.org/publicdomain/zero/1.0/"],
    ["CC BY", null],
    ["GFDL", null],
    ["not CC BY 4.0", null]
  ])("%s", (licence, address) => expect(licenceAddress(licence)).toBe(address));
});

test("the day is the one asked for, and otherwise the latest of the articles'", () => {
  const {draw} = realFigures[0]!;
  const dayOf = (options: {date?: string}) =>
    parsed(serialize(drawn(draw, options))).getElementsByTagName("dc:date")[0]!.textContent;
  expect(dayOf({date: "2001-02-03"})).toBe("2001-02-03");
  expect(dayOf({})).toMatch(/^\d{4}-\d\d-\d\d$/);
});
