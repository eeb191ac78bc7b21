import {html} from "htl";
import type {ExportOptions} from "../../charts/export/export-figure.js";
import {printColumns} from "../../charts/figure/profile.js";
import {actions, copying, saving, type MakeFile} from "./actions.js";

type Exported = {
  makeFile: MakeFile;
  /** The options with which it is shown. */
  shown: ExportOptions;
  /** The id of the element that holds its title. */
  titleId: string;
  /** Its text alternative. */
  text: string;
  /** The code that drew it, where it is a cell's. */
  code?: (() => string) | undefined;
};

/** What saves a figure: a button for the SVG as it is shown, a menu of all else, and a line that says what came of it. */
export function exportBar({makeFile, shown, titleId, text, code}: Exported): HTMLElement {
  const {button, status} = actions();
  const which = {"aria-describedby": titleId};
  const outlines = outlinesBox(titleId);
  const make: MakeFile = (options) => makeFile(outlines.checked ? {...options, text: "outlines"} : options);
  const save = button("Save SVG", saving(make, shown), which);
  const items = [
    ...files(shown).map(({label, options}) => button(label, saving(make, options), which)),
    html`<label>${outlines} Text as outlines</label>`,
    ...(code ? [button("Copy the code", copying("the code", code), which)] : []),
    button(
      "Copy the text alternative",
      copying("the text alternative", () => text),
      which
    )
  ];
  const menu = html`<ul popover class="export-menu" aria-label="More formats" ${{onclick: closeAfterButton}}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
  const more = html`<button type="button" class="button" ${which}>More formats</button>` as HTMLButtonElement;
  more.popoverTargetElement = menu;
  return html`<div class="bar export-bar">${save}${more}${menu}${status}</div>`;
}

/** The figures whose text is saved as outlines, by the ids of their titles, so that it outlasts that they are drawn anew. */
const outlined = new Set<string>();

function outlinesBox(titleId: string): HTMLInputElement {
  const box = html`<input type="checkbox" checked=${outlined.has(titleId)} />` as HTMLInputElement;
  box.addEventListener("change", () => (box.checked ? outlined.add(titleId) : outlined.delete(titleId)));
  return box;
}

function closeAfterButton({currentTarget, target}: MouseEvent): void {
  if ((target as Element).closest("button")) (currentTarget as HTMLElement).hidePopover();
}

/** Something that a figure can be saved as, and how a menu calls it. */
type Choice = {label: string; options: ExportOptions};

/** What figures are made for besides the web. */
export const purposes: readonly Choice[] = [
  {label: "print, one column", options: {profile: "print", width: printColumns.one}},
  {label: "print, two columns", options: {profile: "print", width: printColumns.two}},
  {label: "Wikimedia Commons", options: {profile: "commons"}},
  {label: "slides", options: {profile: "slides"}}
];

/** The files of a figure besides the SVG that a page shows with some options. */
function files(shown: ExportOptions): Choice[] {
  return [
    ...purposes.map(({label, options}) => ({label: `SVG for ${label}`, options})),
    {label: "PNG at 2×", options: {...shown, format: "png", pixelRatio: 2}},
    {label: "PNG at 4×", options: {...shown, format: "png", pixelRatio: 4}},
    {label: "CSV of the data behind it", options: {...shown, format: "csv"}}
  ];
}
