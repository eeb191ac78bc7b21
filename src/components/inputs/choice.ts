import * as Inputs from "@observablehq/inputs";
import {isAnyLost} from "../../charts/catalogue.js";
import {sharedOptions} from "../../charts/notebook/options.js";
import type {Schema} from "../../charts/options/option.js";
import {rivalArticles, rivalDateArticles} from "../../model/statements/rivals.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf, type View} from "../../model/view.js";
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
export function policies(notebook: Notebook, engagement: string): Choices {
  const view = viewOf(notebook);
  return policiesAmong(view, rivalArticles(view, engagement));
}

/** The policies among which the strengths of all engagements leave a choice. */
export function strengthPolicies(notebook: Notebook): Choices {
  const view = viewOf(notebook);
  return policiesAmong(
    view,
    view.engagements.flatMap(({engagement}) => rivalArticles(view, engagement, "strength"))
  );
}

/** The policies among which the dates leave a choice. */
export function datePolicies(notebook: Notebook): Choices {
  const view = viewOf(notebook);
  return policiesAmong(view, rivalDateArticles(view));
}

/** The engagements of which, or of whose parts, any loss is stated, by slug; the battles before the campaigns. */
export function engagementsWithLosses(notebook: Notebook): Choices {
  const view = viewOf(notebook);
  const stated = view.engagements.filter(({engagement}) => isAnyLost(view, view.branch(engagement)));
  const isOwn = ({engagement}: {engagement: string}) => isAnyLost(view, [view.dated(engagement)!]);
  const inOrder = [...stated.filter(isOwn), ...stated.filter((row) => !isOwn(row))];
  return Object.fromEntries(inOrder.map(({engagement, name}) => [engagement, name]));
}

/** The general policies and each article that rivals an infobox; the infobox alone where none does. */
function policiesAmong(view: View, articles: readonly string[]): Choices {
  if (articles.length === 0) return {infobox: "infobox; no claim rivals it"};
  const texts = articles.map((slug) => [slug, `text of “${view.title(slug)}”`]);
  return {...sharedOptions.policy.values, ...Object.fromEntries(texts)};
}
