import * as Inputs from "@observablehq/inputs";
import {branchOf} from "../../charts/notebook/data.js";
import {sharedOptions} from "../../charts/notebook/options.js";
import type {Schema} from "../../charts/options/option.js";
import {rivalArticles, rivalDateArticles} from "../../model/statements/rival-articles.js";
import {titleOf} from "../../model/source.js";
import {rowsOf, type Data} from "../../model/tables/tables.js";
import {inAddress} from "./in-address.js";

/** The values among which a reader chooses, and how each reads. */
type Choices = Readonly<Record<string, string>>;

/**
 * A choice among the values of a chart's option, called as the option calls it, and kept in the page's address under its name.
 *
 * @param choices those of its values that the notebook leaves to choose; all by default
 */
export function choice<Options extends Schema>(
  {options}: {options: Options},
  name: keyof Options & string,
  choices: Choices = options[name]!.values ?? {}
) {
  const {label = name, default: byDefault} = options[name]!;
  const values = Object.keys(choices);
  const format = (value: string) => choices[value]!;
  const value = values.find((value) => value === byDefault) ?? values[0]!;
  const make = values.length > 3 ? Inputs.select : Inputs.radio;
  return inAddress(name, make(values, {label, format, value}) as unknown as HTMLElement & {value: string}, {
    read: (text) => (values.includes(text) ? text : null),
    write: (value) => value
  });
}

/** The policies for rival claims among which an engagement's strengths and losses leave a choice. */
export function policies(data: Data, engagement: string): Choices {
  return policiesAmong(data, rivalArticles(rowsOf(data), engagement));
}

/** The policies among which the strengths of all engagements leave a choice. */
export function strengthPolicies(data: Data): Choices {
  const rows = rowsOf(data);
  return policiesAmong(
    data,
    rows.engagements.flatMap(({engagement}) => rivalArticles(rows, engagement, "strength"))
  );
}

/** The policies among which the dates leave a choice. */
export function datePolicies(data: Data): Choices {
  return policiesAmong(data, rivalDateArticles(rowsOf(data).chronology));
}

/** The engagements of which, or of whose parts, any loss is stated, by slug; the battles before the campaigns. */
export function engagementsWithLosses(data: Data): Choices {
  const rows = rowsOf(data);
  const lost = new Set(rows.items.filter(({field}) => field === "casualties").map(({engagement}) => engagement));
  const stated = rows.engagements.filter(({engagement}) =>
    branchOf(rows.chronology, engagement).some(({id}) => lost.has(id))
  );
  const own = stated.filter(({engagement}) => lost.has(engagement));
  const others = stated.filter(({engagement}) => !lost.has(engagement));
  return Object.fromEntries([...own, ...others].map(({engagement, name}) => [engagement, name]));
}

/** The general policies and each article that rivals an infobox; the infobox alone where none does. */
function policiesAmong(data: Data, articles: readonly string[]): Choices {
  if (articles.length === 0) return {infobox: "infobox; no claim rivals it"};
  const texts = articles.map((slug) => [slug, `text of “${titleOf(rowsOf(data), slug)}”`]);
  return {...sharedOptions.policy.values, ...Object.fromEntries(texts)};
}
