import {stateOf} from "../reading/interval.js";
import type {Notebook} from "./rows.js";
import {valueOf} from "./value-of.js";
import {inQuotes, intervalInWords} from "./words.js";

/** Something that the sources leave open, in words. */
export type Unknown = {engagement: string; what: string; why: string};

/** What the sources do not say: figures that are missing or open, names that are lost, commanders and dates not known. */
export function unknowns(notebook: Notebook): Unknown[] {
  return [...figures(notebook), ...names(notebook), ...dates(notebook)];
}

function figures(notebook: Notebook): Unknown[] {
  const own = notebook.figures.filter(({claim}) => claim === null);
  return own.flatMap((figure) => {
    const side = notebook.sides.find((row) => row.engagement === figure.engagement && row.side === figure.side);
    const what = `${figure.field === "strength" ? "Strength" : "Casualties"} of ${side?.label ?? `side ${figure.side}`}`;
    const state = stateOf(figure);
    const value = valueOf(notebook, figure);
    if (!value) return {engagement: figure.engagement, what, why: "not stated in the infobox"};
    if (state === "unknown")
      return {engagement: figure.engagement, what, why: `${inQuotes(value.text)} gives no number of people`};
    if (state === "bound")
      return {engagement: figure.engagement, what, why: `${intervalInWords(figure)}; the other bound is open`};
    return [];
  });
}

function names({sides}: Notebook): Unknown[] {
  return sides.flatMap(({engagement, label, gaps, commanders, commandersUnknown}) => [
    ...(gaps
      ? [
          {
            engagement,
            what: `Names on the side of ${label}`,
            why: `${gaps === 1 ? "a place" : `${gaps} places`} in the list where a name is lost in the source`
          }
        ]
      : []),
    ...(commandersUnknown
      ? [
          {
            engagement,
            what: `${commanders.length ? "Some commanders" : "Commanders"} of ${label}`,
            why: "unknown, says the infobox"
          }
        ]
      : [])
  ]);
}

function dates({chronology}: Notebook): Unknown[] {
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
