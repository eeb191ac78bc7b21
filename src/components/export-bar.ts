import {html} from "htl";
import type {Chart} from "../charts/export-figure.js";
import {contentOf} from "../charts/figure.js";
import {actions, saving} from "./actions.js";
import {files} from "./files.js";

/** What saves a figure: a button for the SVG as it is shown, a menu of all other files, and a line that says what came of it. */
export function exportBar(chart: Chart, figure: SVGSVGElement, shown: {width: number; theme: string}): HTMLElement {
  const {button, status} = actions();
  const which = {"aria-describedby": `${figure.id}-title`};
  const save = button("Save SVG", saving(chart, shown), which);
  const items = [
    ...files(shown).map(({label, options}) => button(label, saving(chart, options), which)),
    button("Copy the text alternative", () => copy(textAlternative(figure)), which)
  ];
  const menu = html`<ul popover class="export-menu" aria-label="More formats" onclick=${() => menu.hidePopover()}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
  const more = html`<button type="button" ${which}>More formats</button>` as HTMLButtonElement;
  more.popoverTargetElement = menu;
  return html`<div class="export-bar">${save}${more}${menu}${status}</div>`;
}

async function copy(text: string): Promise<string> {
  // Browsers have no clipboard for pages that came over an open line.
  if (!navigator.clipboard) throw new Error("a page may use the clipboard only where its address starts with https");
  await navigator.clipboard.writeText(text);
  return "Copied the text alternative";
}

function textAlternative(figure: SVGSVGElement): string {
  const {title = "", description = ""} = contentOf(figure) ?? {};
  return `${title}\n${description}`;
}
