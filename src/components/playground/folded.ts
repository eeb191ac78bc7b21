import {html} from "htl";

/** What the reader has unfolded, by its summary. */
export type Opened = Set<string>;

/** Something folded away that is made when it is first unfolded, and stays unfolded where it is made anew. */
export function folded(summary: string, opened: Opened, content: () => Element): HTMLElement {
  const details = html`<details><summary>${summary}</summary></details>` as HTMLDetailsElement;
  const fill = () => {
    if (details.childElementCount === 1) details.append(content());
  };
  details.open = opened.has(summary);
  if (details.open) fill();
  details.addEventListener("toggle", () => {
    if (details.open) fill();
    opened[details.open ? "add" : "delete"](summary);
  });
  return details;
}
