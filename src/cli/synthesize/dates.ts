import {patterns} from "../../reading/date/words.js";
import {civilOf, months} from "../../reading/days.js";
import type {Random} from "../made/random.js";

const seasons = ["winter", "spring", "summer", "autumn"].filter((season) => patterns.seasons.includes(season));
const parts = ["early", "mid-", "late", "beginning of", "first half of", "end of"];

/** The date of what lasted from one day to another, counted from 1970-01-01, as exactly as one of many sources has it. */
export function dateText(first: number, last: number, random: Random): string {
  if (first === last && random.below(10) < 8) return ofDay(first, random);
  switch (random.below(14)) {
    case 0:
      return ofYears(first, last);
    case 1:
      return `c. ${ofYears(first, last)}`;
    case 2:
    case 3:
      return ofMonths(first, last);
    case 4:
      return ofSeason(first, random);
    case 5:
      return `${partOfMonth(first, random)} – ${dayOf(last)}`;
    case 6:
      return `${dayOf(first)} – ${partOfMonth(last, random)}`;
    case 7:
      return `${random.pick(["before", "after", "by"])} ${dayOf(first)}`;
    case 8:
      return first === last ? `${dayOf(first)} or ${dayOf(first + 1)}` : `between ${dayOf(first)} and ${dayOf(last)}`;
    case 9:
      return random.below(3) === 0 ? "Unknown" : `${partOfMonth(first, random)}`;
    default:
      return ofDays(first, last, random);
  }
}

function ofDay(first: number, random: Random): string {
  const {year, month, day} = civilOf(first);
  const name = months[month - 1]!.name;
  const julian = civilOf(first - 11);
  const forms = [
    dayOf(first),
    dayOf(first),
    `${name} ${day}, ${yearOf(first)}`,
    year > 0 ? `{{start date|${year}|${month}|${day}|df=yes}}` : dayOf(first),
    year > 1700 && year < 1752
      ? `${day} ${name} [O.S. ${julian.day} ${months[julian.month - 1]!.name}] ${year}`
      : dayOf(first)
  ];
  return random.pick(forms);
}

function ofDays(first: number, last: number, random: Random): string {
  const [from, to] = [civilOf(first), civilOf(last)];
  const year = yearOf(last);
  if (from.year !== to.year) return `${dayOf(first)} – ${dayOf(last)}`;
  const names = [months[from.month - 1]!.name, months[to.month - 1]!.name];
  if (from.month !== to.month) return `${from.day} ${names[0]} – ${to.day} ${names[1]} ${year}`;
  if (first === last) return dayOf(first);
  return random.pick([`${from.day}–${to.day} ${names[0]} ${year}`, `${names[0]} ${from.day}–${to.day}, ${year}`]);
}

function ofMonths(first: number, last: number): string {
  const [from, to] = [monthOf(first), monthOf(last)];
  if (from === to) return from;
  return yearOf(first) === yearOf(last) ? `${months[civilOf(first).month - 1]!.name}–${to}` : `${from} – ${to}`;
}

function ofYears(first: number, last: number): string {
  const [from, to] = [civilOf(first).year, civilOf(last).year];
  if (from === to) return yearOf(first);
  return from > 0 || to <= 0 ? `${yearOf(first).replace(/ BC$/, "")}–${yearOf(last)}` : `${yearOf(first)} – AD ${to}`;
}

function ofSeason(first: number, random: Random): string {
  const {month} = civilOf(first);
  const season = seasons[Math.floor((month % 12) / 3)]!;
  return `${random.pick([season, season.charAt(0).toUpperCase() + season.slice(1)])} ${random.pick(["", "of "])}${yearOf(first)}`;
}

function partOfMonth(day: number, random: Random): string {
  const part = random.pick(parts);
  return `${part}${part.endsWith("-") ? "" : " "}${monthOf(day)}`;
}

function dayOf(day: number): string {
  return `${civilOf(day).day} ${monthOf(day)}`;
}

function monthOf(day: number): string {
  return `${months[civilOf(day).month - 1]!.name} ${yearOf(day)}`;
}

/** The years before 1 are BC: 0 is 1 BC. */
function yearOf(day: number): string {
  const {year} = civilOf(day);
  return year > 0 ? String(year) : `${1 - year} BC`;
}
