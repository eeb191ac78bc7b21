import type {Interval} from "../../reading/interval.js";
import {stateOf} from "../../reading/interval.js";
import {intervalKey, type LegendKey} from "../figure/legend.js";

type Drawn = Interval & {caveat?: string | null; rival?: boolean};

/** The keys for the states that some intervals are in, and no others, drawn as bars or, without a base, as points. */
export function intervalKeys(intervals: readonly Drawn[], base: "bar" | "point" = "bar"): LegendKey[] {
  const start = base === "bar" ? 0 : null;
  const at = (x: number) => ({low: x, high: x, base: start});
  const stated = at(base === "bar" ? 34 : 6);
  const has = (test: (drawn: Drawn) => boolean) => intervals.some(test);
  const keys: [boolean, () => LegendKey][] = [
    [
      has((drawn) => stateOf(drawn) === "value" && !drawn.caveat && !drawn.rival),
      () => intervalKey("as stated", stated)
    ],
    [has(isDashed), () => intervalKey("approximate, not widened", stated, {approximate: true})],
    [
      has((drawn) => stateOf(drawn) === "range"),
      () => intervalKey("between two stated bounds", {low: 14, high: 36, base: start})
    ],
    [
      has(({low, high}) => low !== null && high === null),
      () => intervalKey("at least; how far beyond is not known", {low: base === "bar" ? 12 : 1, base: start})
    ],
    [
      has(({low, high}) => low === null && high !== null),
      () => intervalKey("at most; how far below is not known", {high: 25, base: start})
    ],
    [has((drawn) => stateOf(drawn) === "unknown"), () => intervalKey("unknown or not stated", {})],
    [has((drawn) => stateOf(drawn) === "none"), () => intervalKey("none", {low: 6, high: 6, base: 6})],
    [
      has((drawn) => Boolean(drawn.caveat) && stateOf(drawn) !== "unknown"),
      () => intervalKey("not comparable", stated, {incomparable: true})
    ],
    [has(({rival}) => Boolean(rival)), () => intervalKey("rival statement", stated, {rival: true})]
  ];
  return keys.filter(([used]) => used).map(([, key]) => key());
}

/** What has no edge to dash is not drawn as approximate. */
function isDashed(drawn: Drawn): boolean {
  return drawn.approximate && !["none", "unknown"].includes(stateOf(drawn));
}
