import {cut, longest} from "../../reading/strings.js";
import type {EngagementRow} from "../../model/rows.js";
import type {View} from "../../model/view.js";
import type {Schema} from "../options/option.js";

/** The engagements that a chart's option names, in the data's order; all where it names none. A very long name is cut. */
export function chosenEngagements(
  {engagements, engagement}: View,
  chosen?: string | readonly string[]
): EngagementRow[] {
  if (chosen === undefined) return engagements.map(named);
  const slugs = new Set([chosen].flat() as string[]);
  for (const slug of slugs)
    if (!engagement(slug)) {
      const names = engagements.map((row) => row.engagement);
      throw new RangeError(`unknown engagement: ${slug}; expected ${names.join(", ")}`);
    }
  return engagements.filter((row) => slugs.has(row.engagement)).map(named);
}

function named(row: EngagementRow): EngagementRow {
  return {...row, name: cut(row.name, longest.name)};
}

/**
 * Holds sides that are compared against those of the engagements drawn; one that only some of them have is unknown at the others.
 *
 * @throws RangeError on a side that none of them has, nor any statement of it
 */
export function checkSides(view: View, engagements: readonly EngagementRow[], compared: readonly number[]): void {
  if (engagements.length === 0) return;
  const known = new Set(engagements.flatMap(({engagement}) => view.sides(engagement).map(({side}) => side)));
  const isStated = (side: number) =>
    engagements.some(({engagement}) => {
      const {strength, casualties, claimed, items} = view.side(engagement, side);
      return strength !== null || casualties !== null || claimed.length > 0 || items.length > 0;
    });
  const missing = compared.find((side) => !known.has(side) && !isStated(side));
  if (missing === undefined) return;
  const expected = [...known].sort((a, b) => a - b).join(", ");
  throw new RangeError(`unknown side: ${missing}; ${expected ? `expected one of ${expected}` : "there is none"}`);
}

/** A side's label at the engagements drawn, where it has one name at all of them; else `side 1`. */
export function commonLabel(view: View, engagements: readonly EngagementRow[], side: number): string {
  const labels = engagements.flatMap(({engagement}) => view.sides(engagement).filter((row) => row.side === side));
  const [first, ...others] = new Set(labels.map(({label}) => label));
  return first === undefined || others.length ? `side ${side}` : first;
}

/**
 * `force-ratio` for all engagements, `force-ratio-liberation-of-tirana` for one; behind it those of the chart's own options that
 * are not as by default, so that no file of another zoom or policy takes its place: `timeline-sort-start-between-1944-06-01-1944-09-30`.
 */
export function figureName(
  chart: string,
  engagement?: string | readonly string[],
  given: Readonly<Record<string, unknown>> = {},
  schema: Schema = {}
): string {
  const changed = Object.entries(schema).flatMap(([option, {default: byDefault}]) =>
    option === "engagement" || String(given[option]) === String(byDefault) ? [] : [option, ...[given[option]].flat()]
  );
  return [chart, ...(engagement === undefined ? [] : [engagement].flat()), ...changed].join("-");
}

/** `28 October – 17 November 1944, Tirana`: date and place of a figure's engagement; nothing where it has several. */
export function whenAndWhere(engagements: readonly EngagementRow[]): string {
  const [first, ...others] = engagements;
  return first && others.length === 0
    ? [first.date, first.place]
        .map((words) => cut(words, longest.quote))
        .filter(Boolean)
        .join(" · ")
    : "";
}
