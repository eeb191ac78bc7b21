import {expect, test} from "vitest";
import {pageCosts} from "../../src/cli/bench/page.js";

test(
  "the built overview and a bare page are opened over both lines, and each measure is one",
  {timeout: 120_000},
  async () => {
    const costs = await pageCosts("dist", 1);
    expect(costs.map(({line}) => line)).toEqual(["loopback", "60 ms, 10 Mbit/s"]);
    for (const {overview, bare, editor, change} of costs) {
      for (const {painted, live, requests, kilobytes, longest} of [overview, bare])
        expect([painted, live - painted, requests, kilobytes, longest].every((measure) => measure > 0)).toBe(true);
      expect(overview.requests).toBeLessThan(bare.requests);
      expect([editor > 0, change > 0]).toEqual([true, true]);
    }
  }
);
