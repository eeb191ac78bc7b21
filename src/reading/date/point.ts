import type {Bound, Link, Part, Season, Style} from "./words.js";

/** A number beyond it is no year, unless its era says so. */
export const latestYear = 2100;

/** A year as written; `digits` tells `88` in `1084–88` from the year 88. */
export type Year = {value: number; digits: number; era: "BC" | "AD" | null};

/**
 * One date as written, with what it leaves to its neighbours still null. A `bare` number is a day or a year: the neighbours tell.
 * `given` tells whether the year stands in the text or was taken from a neighbour.
 */
export type Point = {
  start: number;
  end: number;
  link: Link;
  between: boolean;
  bare: number | null;
  day: number | null;
  month: number | null;
  /** The month, or what it is a part of, is taken from the next date, as that of the 5 in `5 or 6 June`. */
  shared: boolean;
  season: Season | null;
  part: Part | null;
  year: Year | null;
  given: boolean;
  /** The mark in digits that are a month or go on from the year: `1904-05`, `1904/05`. */
  either: "dash" | "slash" | null;
  scale: "year" | "decade" | "century" | "millennium";
  /** `May 5`, not `5 May`. */
  monthFirst: boolean;
  circa: boolean;
  query: boolean;
  bound: Bound | null;
  /** An end that is no date: `present`, or `?` and nothing where a date should be. */
  absent: "open" | "unknown" | null;
  style: Style;
  rival: boolean;
};

export const blank: Point = {
  start: 0,
  end: 0,
  link: "next",
  between: false,
  bare: null,
  day: null,
  month: null,
  shared: false,
  season: null,
  part: null,
  year: null,
  given: false,
  either: null,
  scale: "year",
  monthFirst: false,
  circa: false,
  query: false,
  bound: null,
  absent: null,
  style: "plain",
  rival: false
};
