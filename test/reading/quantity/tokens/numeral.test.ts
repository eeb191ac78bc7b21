import {expect, it} from "vitest";
import {numeralAt} from "../../../../src/reading/quantity/tokens/numeral.js";

it.each([
  ["groups of three make thousands, by comma", "12,500 men", 12500, "12,500"],
  ["by point", "30.000", 30000, "30.000"],
  ["by space", "2 500 men", 2500, "2 500"],
  ["a smaller number after a group is another number", "5,377 608", 5377, "5,377"],
  ["by apostrophe", "12'000 men", 12000, "12'000"],
  ["by a curly apostrophe", "1’200’000 men", 1200000, "1’200’000"],
  ["lakhs are grouped by two", "1,00,000", 100000, "1,00,000"],
  ["digits glued to a group are a footnote mark", "15,3553-?", 15355, "15,355"],
  ["unless they begin a group of their own", "1,4222,000+", 1422, "1,422"],
  ["three digits more are the next number", "7,000593 killed", 7000, "7,000"],
  ["one or two places after a point are decimals", "1.2 million", 1.2, "1.2"],
  ["a full stop ends a number", "2014.6,500", 2014, "2014"],
  ["the sign of a share adds to the digits before it", "1½ million", 1.5, "1½"],
  ["or stands alone", "¾ million", 0.75, "¾"],
  ["so does a fraction's stroke", "10 1 ⁄ 2 divisions", 10.5, "10 1 ⁄ 2"],
  ["a whole number and a share in figures", "3 1/2 divisions", 3.5, "3 1/2"],
  ["whatever it is of", "1⁄4 of the army", 0.25, "1⁄4"],
  ["two digits and a slash are a share before what it is of", "1/2 million", 0.5, "1/2"],
  ["else they are not", "1/2 men", 1, "1"],
  ["a comma before one or two digits is decimal before a multiplier", "1,2 million", 1.2, "1,2"],
  ["so is a raised point", "1·2 million", 1.2, "1·2"],
  ["which else begins the next of a list", "12·5 guns", 12, "12"],
  ["a power of ten has no value", "1e999 killed", null, "1e999"],
  ["in signs neither", "4×10³ men", null, "4×10³"],
  ["nor have digits with many points", "1.2.3", null, "1.2.3"],
  ["nor have digits cut short", "2,00 men", null, "2,00"],
  ["by two digits too", "25,0", null, "25,0"],
  ["nor has a run of digits longer than any army", "1234567890123", null, "1234567890123"]
])("%s", (_, raw, value, written) => {
  const numeral = numeralAt(raw, 0);
  expect([numeral.value, raw.slice(0, numeral.end)]).toEqual([value, written]);
});
