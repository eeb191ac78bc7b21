import {describe, expect, it} from "vitest";
import {readTally} from "../../../../src/reading/tally.js";

type Row = [raw: string, claimants: (string | null)[]];

describe("a figure's claimant", () => {
  it.each<Row>([
    ["~165 killed (Malian sources)", ["Malian sources"]],
    ["15 killed (SOHR claim)37 killed (Army claim)", ["SOHR claim", "Army claim"]],
    ["2,700 killed and 5,635 wounded (government claim; by 30 March)", ["government claim", "government claim"]],
    ["Modern Estimate: \n 7,700 \n Argentine Estimate: \n 7,800", ["Modern Estimate", "Argentine Estimate"]],
    ["According to Russia, 500 killed", ["Russia"]],
    ["20,000 (Herodotus)", ["Herodotus"]],
    ["15,000 (Livy: 12,000)\n3,000 cavalry", [null, "Livy", null]],
    ["59,000 (as per Bodart, 54,200 infantry, 4,800 cavalry)", ["Bodart", "Bodart", "Bodart"]],
    ["414 killed (opposition claim37 killed", ["opposition claim", null]],
    ["1,000 (assault groups)", [null]]
  ])("of %j is %j", (raw, claimants) => {
    expect(readTally(raw, "casualties").items.map((item) => item.claimant)).toEqual(claimants);
  });
});

it("an estimate names a source and does not make the figure approximate", () =>
  expect(readTally("270 killed (US estimate)", "casualties").personnel.approximate).toBe(false));

it("an estimate of nobody's makes it approximate", () =>
  expect(readTally("5,000 killed (estimate)", "casualties").personnel.approximate).toBe(true));
