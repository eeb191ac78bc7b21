import {expect, test} from "vitest";
import {bothColours, inBothThemes} from "../../../src/charts/svg/both-themes.js";
import {parsed} from "../../support/draw.js";

const rows: [rule: string, light: string, dark: string, joined: string][] = [
  [
    "a colour of the theme is a variable named after both",
    `fill="#FFFFFF"`,
    `fill="#161616"`,
    `fill="var(--both-FFFFFF-161616)"`
  ],
  ["so is that of a line", `stroke="#123f70"`, `stroke="#5b9fe6"`, `stroke="var(--both-123f70-5b9fe6)"`],
  ["a colour that is the same in both stays", `fill="#b85c06"`, `fill="#b85c06"`, `fill="#b85c06"`],
  ["what is no colour stays", `fill="none"`, `fill="none"`, `fill="none"`],
  ["an id gets the suffix", `id="losses"`, `id="losses"`, `id="losses-at-380"`],
  ["what names an id gets it too", `href="#a"`, `href="#a"`, `href="#a-at-380"`],
  ["and so does a pattern that fills", `fill="url(#hatch)"`, `fill="url(#hatch)"`, `fill="url(#hatch-at-380)"`],
  ["a place is never a colour", `x="12"`, `x="12"`, `x="12"`]
];

test.each(rows)("%s", (_, light, dark, joined) => {
  const [one, other] = [light, dark].map((attribute) => parsed(`<svg><g><rect ${attribute}/></g></svg>`));
  expect(inBothThemes(one!, other!, "-at-380").innerHTML.replaceAll(" />", "/>")).toBe(`<g><rect ${joined}/></g>`);
});

test("the metadata, which is a file's, is left out, and what follows it is still joined", () => {
  const [one, other] = ["#000000", "#ffffff"].map((fill) =>
    parsed(`<svg><metadata><rdf>words</rdf></metadata><rect fill="${fill}"/></svg>`)
  );
  expect(inBothThemes(one!, other!, "").innerHTML.replaceAll(" />", "/>")).toBe(
    `<rect fill="var(--both-000000-ffffff)"/>`
  );
});

test.each([
  ["<p>none</p>", ""],
  [
    `<rect fill="var(--both-ffffff-161616)"/><rect fill="var(--both-ffffff-161616)" stroke="var(--both-123f70-5b9fe6)"/>`,
    ":root{--both-ffffff-161616:#ffffff;--both-123f70-5b9fe6:#123f70}" +
      "@media (prefers-color-scheme:dark){:root{--both-ffffff-161616:#161616;--both-123f70-5b9fe6:#5b9fe6}}"
  ]
])("each colour that is named has a rule for each theme: %s", (html, style) => {
  expect(bothColours(html)).toBe(style);
});
