import {html} from "htl";
import {wholeAt} from "../../reading/strings.js";

/** A text, the part [start, end) of it that was read, and in words what was taken for granted, where anything was. */
export type Words = {text: string; start: number; end: number; taken?: string};

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
  arrowKeys(table);
  return note;
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

const around = 300;

/** The part that was read and the words beside it; an ellipsis stands for what is left out of a long text. */
export function wordsNear({text, start, end, ...others}: Words): Words {
  const from = start <= around ? 0 : wholeAt(text, start - around);
  const partEnd = Math.min(end, start + around);
  const to = text.length - partEnd <= around ? text.length : wholeAt(text, partEnd + around);
  const [before, behind] = [from > 0 ? "…" : "", to < text.length ? "…" : ""];
  const shift = before.length - from;
  return {
    ...others,
    text: `${before}${text.slice(from, to)}${behind}`,
    start: start + shift,
    end: Math.min(end, to) + shift
  };
}

const steps: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1]
};

/**
 * Makes the cells that tell their words one stop of the Tab key, also after others took their places: the one named, else the
 * one that is it already, else the first.
 */
export function oneStop(table: HTMLElement, stop?: HTMLElement): void {
  const cells = [...table.querySelectorAll<HTMLElement>(selector)];
  const chosen = stop ?? cells.find(({tabIndex}) => tabIndex === 0) ?? cells[0];
  for (const cell of cells) cell.tabIndex = cell === chosen ? 0 : -1;
}

/** From that stop, arrow keys go to the next such cell of the row or the column. */
function arrowKeys(table: HTMLElement): void {
  const cellOf = ({target}: Event) => ((target as Element).matches(selector) ? (target as HTMLTableCellElement) : null);
  table.addEventListener("focusin", (event) => {
    const reached = cellOf(event);
    if (reached) oneStop(table, reached);
  });
  table.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const from = cellOf(event);
    if (!step || !from) return;
    event.preventDefault();
    nextCell(from, step)?.focus();
  });
}

/** The next cell in a direction, over those that are no stops. */
function nextCell(from: HTMLTableCellElement, [down, right]: [number, number]): HTMLElement | null {
  const rows = [...from.closest("tbody")!.rows];
  let [row, column] = [rows.indexOf(from.closest("tr")!) + down, from.cellIndex + right];
  for (; rows[row]?.cells[column]; row += down, column += right)
    if (rows[row]!.cells[column]!.matches(selector)) return rows[row]!.cells[column]!;
  return null;
}
