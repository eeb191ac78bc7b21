import {expect, test} from "vitest";
import {xmlFaults} from "./xml-faults.js";

test.each(['<?xml version="1.0"?>\n<svg><text x="1" aria-label="&quot;">a &amp; b</text><rect/></svg>\n', "<svg/>"])(
  "%s is well-formed",
  (file) => expect(xmlFaults(file)).toEqual([])
);

test.each([
  ["<svg><g></svg></g>", "</svg> closes nothing"],
  ["<svg><g>", "<svg> is not closed"],
  ["<svg/><svg/>", "2 roots"],
  ["<svg>a & b</svg>", "a stray ampersand in a & b"],
  ["<svg>&nbsp;</svg>", "a stray ampersand in &nbsp;"],
  ['<svg x="1" x="2"/>', 'an attribute twice in <svg x="1" x="2"/>'],
  ["<svg x=1/>", "no markup at 0: <svg x=1/>"],
  ["<svg>]]></svg>", "no markup at 7: ></svg>"],
  ["", "0 roots"]
])("%s is not: %s", (file, fault) => expect(xmlFaults(file)).toContain(fault));
