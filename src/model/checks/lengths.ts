import {cut, longest} from "../../reading/strings.js";
import {intersection, interval, stateOf, sum} from "../../reading/interval.js";
import type {CheckRow, EngagementRow} from "../rows.js";
import type {View} from "../view.js";
import {inQuotes, intervalInWords} from "../words.js";
import {quotation} from "./rule.js";

/** A length may count both ends or only the days between; it is contradicted when it fits neither, and open where the dates are. */
export function lengths(view: View): CheckRow[] {
  return view.durations.flatMap(({engagement, days, text, article, section}) => {
    const row = view.engagement(engagement);
    if (!row) return [];
    const allowed = interval(row.daysLow === null ? null : row.daysLow - 1, row.daysHigh);
    const open = allowed.low === null || allowed.high === null;
    const fits = intersection([allowed, interval(days)]) !== null;
    return {
      engagement,
      rule: "a stated length agrees with the dates",
      status: !fits ? "contradiction" : open ? "open" : "holds",
      finding: `The text of ${inQuotes(view.title(article))} says ${text}; ${dateOf(row)} ${lengthInWords(row)}.`,
      statements: [
        quotation(view, text, {article, section, claim: ""}),
        quotation(view, row.date, {article: engagement, section: "Infobox", claim: null})
      ]
    };
  });
}

function dateOf({date}: EngagementRow): string {
  return cut(date, longest.quote) || "no date";
}

function lengthInWords({daysLow, daysHigh}: EngagementRow): string {
  const both = interval(daysLow, daysHigh);
  if (stateOf(both) === "unknown") return "gives no length";
  if (daysHigh === 1) return "spans one day";
  return `spans ${intervalInWords(sum([both, interval(-1)]))} days, or ${intervalInWords(both)} with both ends counted`;
}

/** Two articles that give an engagement's length give the same dates of it. */
export function datesOfLengths(view: View): CheckRow[] {
  return view.durations.flatMap(({engagement, span, article, section, claim}) => {
    const row = view.engagement(engagement);
    if (!row || !span) return [];
    const days = (["earliest", "startLatest", "endEarliest", "latest"] as const).filter(
      (key) => span[key] !== row[key]
    );
    return {
      engagement,
      rule: "two articles give the same dates",
      status: days.length ? "contradiction" : "holds",
      finding: days.length
        ? `The dates of ${cut(row.name, longest.name)} differ between the articles.`
        : `Both articles date ${cut(row.name, longest.name)} alike: ${dateOf(row)}.`,
      statements: [
        quotation(view, row.date, {article: engagement, section: "Infobox", claim: null}),
        quotation(view, span.text, {article, section, claim})
      ]
    };
  });
}
