import {isAnyLost} from "../../charts/catalogue.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf} from "../../model/view.js";

/** The engagements of which, or of whose parts, any loss is stated, by slug; the battles before the campaigns. */
export function engagementsWithLosses(notebook: Notebook): Record<string, string> {
  const view = viewOf(notebook);
  const stated = view.engagements.filter(({engagement}) => isAnyLost(view, view.branch(engagement)));
  const isOwn = ({engagement}: {engagement: string}) => isAnyLost(view, [view.dated(engagement)!]);
  const inOrder = [...stated.filter(isOwn), ...stated.filter((row) => !isOwn(row))];
  return Object.fromEntries(inOrder.map(({engagement, name}) => [engagement, name]));
}
