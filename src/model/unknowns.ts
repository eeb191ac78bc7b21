import {stateOf} from "../reading/interval.js";
import type {Side, View} from "./view.js";
import {inQuotes, intervalInWords} from "./words.js";

/** Something that the sources leave open, in words. */
export type Unknown = {engagement: string; what: string; why: string};

/** What the sources do not say: totals that are missing or open, names that are lost, commanders and dates not known. */
export function unknowns(view: View): Unknown[] {
  const sides = view.engagements.flatMap(({engagement}) => view.sides(engagement));
  return [...sides.flatMap(totals), ...sides.flatMap(names), ...dates(view)];
}

function totals({engagement, label, strength, casualties}: Side): Unknown[] {
  return [strength, casualties].flatMap((total) => {
    if (!total) return [];
    const what = `${total.field === "strength" ? "Strength" : "Casualties"} of ${label}`;
    const state = stateOf(total);
    if (total.text === null) return {engagement, what, why: "not stated in the infobox"};
    if (state === "unknown") return {engagement, what, why: `${inQuotes(total.text)} gives no number of people`};
    return state === "bound" ? {engagement, what, why: `${intervalInWords(total)}; the other bound is open`} : [];
  });
}

function names({engagement, label, gaps, commanders, commandersUnknown}: Side): Unknown[] {
  const places = gaps === 1 ? "a place" : `${gaps} places`;
  const lost = {
    what: `Names on the side of ${label}`,
    why: `${places} in the list where a name is lost in the source`
  };
  const unknown = {
    what: `${commanders.length ? "Some commanders" : "Commanders"} of ${label}`,
    why: "unknown, says the infobox"
  };
  return [...(gaps ? [lost] : []), ...(commandersUnknown ? [unknown] : [])].map((found) => ({engagement, ...found}));
}

function dates({chronology}: View): Unknown[] {
  const own = chronology.filter(({rival}) => rival === null);
  return own.flatMap(({campaign, label, text, inferred, earliest, latest}) => {
    if (inferred)
      return {engagement: campaign, what: `Date of ${inQuotes(label)}`, why: `not given; inferred: ${inferred}`};
    if (!earliest && !latest)
      return {
        engagement: campaign,
        what: `Date of ${inQuotes(label)}`,
        why: text ? `${inQuotes(text)} could not be read` : "not given"
      };
    if (!earliest)
      return {engagement: campaign, what: `Start of ${inQuotes(label)}`, why: `${inQuotes(text)} gives no start`};
    return latest
      ? []
      : {engagement: campaign, what: `End of ${inQuotes(label)}`, why: `${inQuotes(text)} gives no end`};
  });
}
