import type {Infobox} from "../reading/infobox/infobox.js";
import {cut, longest} from "../reading/strings.js";

/** What each page shows, by its path; an engagement's is in the words of its article. */
const descriptions: Readonly<Record<string, string>> = {
  "/index":
    "What articles say of a campaign's strengths, losses and dates, doubts included: what is known, what is contradicted and what nobody knows.",
  "/force-ratios":
    "Strengths of both sides of each engagement and their ratio, as far as the sources bound them: a bar for what is known, an arrow where a bound is open.",
  "/losses":
    "Killed, wounded, captured and missing of each side of an engagement, rival statements apart, and the loss exchange ratio.",
  "/timeline":
    "When each engagement was: solid bars for certain days, frayed ends for uncertain ones, dashes for inferred ones, rival dates side by side.",
  "/gallery":
    "Each mark for an amount or a date with what it means, and each figure as a file for the web, print, Wikimedia Commons and slides.",
  "/playground":
    "Paste a battle's infobox and see what each word is read as, what cannot be read, and the charts. Nothing leaves the browser.",
  "/methods":
    "How values are read, the formulas of the measures, the options of the charts, and the tables as CSV and JSON.",
  "/404": "Nothing has this address. Here are the engagements that have a page."
};

/** What a page shows, for search engines and for whoever sees a link to it; null for one that nobody described. */
export function descriptionOf(path: string, engagements: readonly Infobox[]): string | null {
  const engagement = engagements.find(({slug}) => path === `/engagements/${slug}`);
  return engagement ? ofEngagement(engagement) : (descriptions[path] ?? null);
}

/** `Battle of the Ford, 3 May 1700, Ford: strengths, … Part of the River War.` */
function ofEngagement({title, fields}: Infobox): string {
  const words = (name: string) => fields.get(name)?.value.replace(/\s+/g, " ") ?? "";
  const facts = [words("conflict") || title, words("date"), words("place")].filter(Boolean).join(", ");
  const whole = words("partof");
  const text = `${facts}: strengths, losses and dates as the article states them, doubts included.`;
  return cut(whole ? `${text} Part of ${whole}.` : text, longest.quote);
}
