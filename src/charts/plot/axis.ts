import {ticks as linearTicks} from "d3";
import type {Interval} from "../../reading/interval.js";
import {arrowLength, unknownLane} from "../marks/draw-interval.js";
import {textWidth} from "../text/text-width.js";
import {tickSize} from "../figure/theme.js";

/** `linear` and `log` are counts, `share` is a fraction printed in percent, `ratio` is symmetric about 1 : 1. */
export type AxisKind = "linear" | "log" | "share" | "ratio";

export type Axis = {
  type: "linear" | "log";
  domain: [number, number];
  ticks: number[];
  format: (value: number) => string;
  /** Where bars start; null on a logarithmic axis, which has no zero to start from. */
  base: number | null;
  /** The line to compare with: zero, or 1 : 1. */
  origin: number | null;
  originX: (width: number) => number;
  marginLeft: number;
  marginRight: number;
};

const ratioMargin = arrowLength + 10;

const whole = new Intl.NumberFormat("en-US").format;
const compact = new Intl.NumberFormat("en-US", {notation: "compact", maximumSignificantDigits: 3}).format;

/**
 * The axis that holds every known bound of some intervals, with room for the arrows of open ones and `room` pixels more at its
 * left edge.
 */
export function axisOf(kind: AxisKind, intervals: readonly Interval[], width: number, room = 0): Axis {
  const known = intervals.flatMap(({low, high}) => [low, high]).filter((bound): bound is number => bound !== null);
  const axis =
    kind === "ratio"
      ? ratioAxis(known, width)
      : kind === "log"
        ? logAxis(known, width)
        : linearAxis(kind, known, width);
  const lane = intervals.some(({low, high}) => low === null && high === null) ? unknownLane : 0;
  return {
    ...axis,
    ticks: known.length ? axis.ticks : kind === "ratio" ? [1] : [],
    marginLeft: Math.max(axis.marginLeft, lane + room, room + 1),
    marginRight: Math.max(axis.marginRight, kind === "ratio" ? lane : 0)
  };
}

function linearAxis(kind: AxisKind, known: readonly number[], width: number): Axis {
  const top = Math.max(0, ...known) || 1;
  const format = kind === "share" ? (value: number) => `${Number((value * 100).toPrecision(3))} %` : whole;
  const room = textWidth(format(top), tickSize) + 26;
  return {
    type: "linear",
    domain: [0, top],
    ticks: linearTicks(0, top, Math.max(2, Math.min(8, Math.floor(width / room)))).filter(
      (tick) => kind === "share" || Number.isInteger(tick)
    ),
    format,
    base: 0,
    origin: 0,
    originX: () => 0,
    marginLeft: 1,
    marginRight: Math.max(arrowLength + 6, textWidth(format(top), tickSize) / 2)
  };
}

function logAxis(known: readonly number[], width: number): Axis {
  const positive = known.filter((bound) => bound > 0);
  const low = 10 ** Math.floor(Math.log10(Math.min(1e9, ...positive, ...(positive.length ? [] : [1]))));
  const high = Math.max(low * 10, ...positive);
  const decades = Array.from({length: Math.ceil(Math.log10(high / low)) + 1}, (_, power) => low * 10 ** power);
  const multiples = decades.length > 3 ? [1] : [1, 2, 5];
  const ticks = decades
    .flatMap((decade) => multiples.map((multiple) => decade * multiple))
    .filter((tick) => tick <= high);
  const room = textWidth(compact(high), tickSize) + 20;
  return {
    type: "log",
    domain: [low, high],
    ticks: every(ticks, Math.floor(width / room)),
    format: compact,
    base: null,
    origin: null,
    originX: () => 0,
    marginLeft: arrowLength + 6,
    marginRight: arrowLength + 6
  };
}

/** As far to the left of 1 : 1 as to the right, so that neither side looks the larger by its place in the fraction. */
function ratioAxis(known: readonly number[], width: number): Axis {
  const furthest = Math.max(2, ...known.filter((bound) => bound > 0).map((bound) => Math.max(bound, 1 / bound)));
  const reach = [2, 5, 10, 20, 50, 100].find((step) => step >= furthest) ?? 10 ** Math.ceil(Math.log10(furthest));
  const side = ratioSteps(reach, width / 2 - ratioMargin);
  return {
    type: "log",
    domain: [1 / reach, reach],
    ticks: [...side.map((step) => 1 / step), 1, ...side],
    format: (value) => (value >= 1 ? `${compact(value)} : 1` : `1 : ${compact(Math.round(1 / value))}`),
    base: null,
    origin: 1,
    originX: (full) => full / 2,
    marginLeft: ratioMargin,
    marginRight: ratioMargin
  };
}

/**
 * The ratios above 1 : 1 to label on half an axis, so that labels stand apart: of few, the furthest and those that there is room
 * for; of many, every decade, every second one, and so on.
 */
function ratioSteps(reach: number, half: number): number[] {
  const x = (step: number) => (half * Math.log(step)) / Math.log(reach);
  const room = (step: number) => textWidth(`${compact(step)} : 1`, tickSize) / 2 + 6;
  if (reach <= 100) {
    let edge = Number.POSITIVE_INFINITY;
    return [100, 50, 20, 10, 5, 2].filter((step) => {
      if (step > reach || x(step) + room(step) > edge || x(step) - room(step) < 18) return false;
      edge = x(step) - room(step);
      return true;
    });
  }
  const powers = Array.from({length: Math.floor(Math.log10(reach))}, (_, index) => index + 1);
  const decades = (every: number) => powers.filter((power) => power % every === 0).map((power) => 10 ** power);
  const fit = (steps: readonly number[]) =>
    steps.every((step, index) => x(step) - room(step) >= (index ? x(steps[index - 1]!) + room(steps[index - 1]!) : 18));
  return decades(powers.find((every) => fit(decades(every))) ?? powers.length);
}

/** At most `count` of the values, evenly chosen, the first always among them. */
function every<T>(values: readonly T[], count: number): T[] {
  const step = Math.ceil(values.length / Math.max(1, count));
  return values.filter((_, index) => index % step === 0);
}
