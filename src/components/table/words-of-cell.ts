import {html} from "htl";
import {arrowKeys, oneStop} from "./arrow-keys.js";
import {wordsNear, type Words} from "./words-near.js";

const selector = ".with-words";

const parts = new WeakMap<Element, Words>();

/** Lets a cell tell the words that it was read from; a screen reader tells them after its content. */
export function withWords(cell: HTMLElement, words: Words | null): HTMLElement {
  if (!words) return cell;
  const near = wordsNear(words);
  parts.set(cell, near);
  cell.classList.add("with-words");
  cell.setAttribute(
    "aria-description",
    [`as written: “${near.text}”`, near.taken && `taken for granted: ${near.taken}`].filter(Boolean).join("; ")
  );
  return cell;
}

/**
 * A note that shows, on top of the page, the words of the cell of a table on which a pointer rests or that has the focus, with
 * the part that was read marked. Escape hides it.
 */
export function tellsWords(table: HTMLElement): HTMLElement {
  const note = html`<div class="words" popover="manual" aria-hidden="true"></div>`;
  let shown = new AbortController();
  const hide = () => {
    shown.abort();
    note.hidePopover();
  };
  const show = (cell: Element) => {
    hide();
    const words = parts.get(cell)!;
    note.replaceChildren("As written: ", ...marked(words), ...takenIn(words));
    note.showPopover();
    place(note, cell);
    shown = new AbortController();
    document.addEventListener("scroll", () => place(note, cell), {capture: true, signal: shown.signal});
  };
  const tell = ({target}: Event) => {
    const cell = (target as Element).closest(selector);
    if (cell) show(cell);
    else hide();
  };
  table.addEventListener("mouseover", tell);
  table.addEventListener("focusin", tell);
  table.addEventListener("focusout", hide);
  table.addEventListener("mouseleave", ({relatedTarget}) => {
    if (!note.contains(relatedTarget as Node | null)) hide();
  });
  note.addEventListener("mouseleave", hide);
  table.addEventListener("keydown", ({key}) => {
    if (key === "Escape") hide();
  });
  arrowKeys(table, selector);
  return note;
}

/** Makes the cells that tell their words one stop of the Tab key, also after others took their places. */
export function oneStopForWords(table: HTMLElement): void {
  oneStop(table, selector);
}

function takenIn({taken}: Words): HTMLElement[] {
  return taken ? [html`<div class="taken">Taken for granted: ${taken}</div>`] : [];
}

function marked({text, start, end}: Words): (string | HTMLElement)[] {
  return [text.slice(0, start), html`<mark>${text.slice(start, end)}</mark>`, text.slice(end)];
}

/** Below the cell, or above it where there is no room. */
function place(note: HTMLElement, cell: Element): void {
  const {left, top, bottom} = cell.getBoundingClientRect();
  const {width, height} = note.getBoundingClientRect();
  const isLow = bottom + height > innerHeight;
  note.style.left = `${Math.max(4, Math.min(left, document.documentElement.clientWidth - width - 4))}px`;
  note.style.top = `${isLow ? top - height : bottom}px`;
}
