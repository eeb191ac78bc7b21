import fc from "fast-check";
import {expect, test} from "vitest";
import {catalogue} from "../../src/charts/catalogue.js";
import {drawn, fileOf} from "../support/draw.js";
import {madeUp} from "../support/made-up.js";
import {textBounds} from "../support/text-bounds.js";
import {xmlFaults} from "../support/xml-faults.js";

const amount = fc.constantFrom(
  ...[
    "",
    "Unknown",
    "None",
    "0",
    "1",
    "about 7",
    "5–9",
    "8,000+",
    "up to 50",
    "1,000,000,000,000",
    "9".repeat(40),
    "0–5"
  ],
  ...[
    "heavy",
    "0+",
    "2 tanks",
    "5, most not involved in combat",
    "3 killed, 4 wounded",
    "6: 2 killed",
    "1 civilian killed"
  ]
);
const date = fc.constantFrom(
  ...["", "1 May 1700", "May 1700", "1700–1702", "480 BC", "1 May 1700 – present", "until 1700", "9999", "c. 1650"],
  ...["9998 BC", "31 December 1 BC – 1 January AD 1", "someday", "after claim-1", "within claim-2", "before battle"]
);
const fields = fc.record({
  Date: date,
  Strength1: amount,
  Strength2: amount,
  Casualties1: amount,
  Casualties2: amount,
  Strength3: amount
});
const claim = fc.record({
  kind: fc.constantFrom("event", "phase", "casualties", "duration"),
  date,
  side: fc.constantFrom("1", "2", ""),
  amount,
  outcome: fc.constantFrom("killed", "captured", ""),
  section: fc.constantFrom("", "Background", "Aftermath")
});

test("whatever is read is drawn, in well-formed files without a number that is none and within the figure", () => {
  const scale = fc.constantFrom("linear", "log");
  const width = fc.integer({min: 320, max: 1600});
  const check = fc.property(fields, fc.array(claim, {maxLength: 5}), width, scale, (infobox, claims, width, scale) => {
    const made = madeUp({battle: infobox}, claims);
    for (const {name, draw} of catalogue(made, ({options}) => ({
      policy: "envelope",
      ...("scale" in options ? {scale} : {})
    }))) {
      const options = {width};
      const file = fileOf(draw, options);
      expect([name, ...xmlFaults(file)]).toEqual([name]);
      expect(file).not.toMatch(/NaN|Infinity|undefined|"null"/);
      const outside = textBounds(drawn(draw, options)).filter(({left, right}) => left < -0.5 || right > width + 0.5);
      expect([name, ...outside]).toEqual([name]);
    }
  });
  fc.assert(check, {seed: 1944, numRuns: 25});
}, 30_000);
