import {expect, test} from "vitest";
import {parsed} from "./draw.js";
import {outside, overlaps, textBounds} from "./text-bounds.js";

const boundsOf = (content: string) => textBounds(parsed(`<svg font-size="10">${content}</svg>`));

test.each([
  ["beside each other", `<text x="0" y="10">aa</text><text x="20" y="10">bb</text>`, 0],
  ["below each other", `<text x="0" y="10">aa</text><text x="0" y="20">bb</text>`, 0],
  ["on each other", `<text x="0" y="10">aa</text><text x="10" y="10">bb</text>`, 1],
  [
    "moved by a group",
    `<text x="0" y="10">aa</text><g transform="translate(20,0)"><text x="-10" y="10">bb</text></g>`,
    1
  ],
  ["moved by Plot", `<text x="0" y="10">aa</text><text y="0.32em" transform="translate(10, 6.8)">bb</text>`, 1],
  ["before its place", `<text x="0" y="10">aa</text><text x="20" y="10" text-anchor="end">bb</text>`, 1],
  ["in a larger size", `<text x="0" y="10" font-size="20">aa</text><text x="20" y="10">bb</text>`, 1]
])("texts %s overlap or do not", (_, content, count) => expect(overlaps(boundsOf(content))).toHaveLength(count));

test.each([
  ["within", `<text x="0" y="10">aa</text>`, 0],
  ["too far right", `<text x="90" y="10">aa</text>`, 1],
  ["too far left", `<text x="10" y="10" text-anchor="end">aa</text>`, 1],
  ["too high", `<text x="0" y="5">aa</text>`, 1],
  ["too low", `<text x="0" y="101">aa</text>`, 1]
])("text %s leaves a figure of 100 × 100 or does not", (_, content, count) =>
  expect(outside(boundsOf(content), 100, 100)).toHaveLength(count)
);
