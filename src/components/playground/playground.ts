import {html} from "htl";
import {linkedCell} from "../cell/link.js";
import {download} from "../export/download.js";
import {examples} from "./examples.js";
import {form} from "./form.js";
import {plainText, withField} from "./plain-text.js";
import type {Reader} from "./reader.js";
import type {Reading} from "./reading.js";

/** Milliseconds without a change after which a text is read. */
const pause = 150;

/** Milliseconds after which a reader is told that the reading goes on. */
const patience = 500;

/**
 * An infobox to paste or to type in, and below it all that it is read as. Nothing leaves the browser; the text is kept
 * until the tab is closed. Reader and charts are loaded when it is first used.
 */
export function playground(): HTMLElement {
  let reading: Reading | null = null;
  let reader: Promise<Reader> | null = null;
  let before = "";
  let timer = 0;
  let waiting = 0;
  let isKept = true;
  let asked = "";

  const area = html`<textarea rows="12" spellcheck="false" autocomplete="off"></textarea>` as HTMLTextAreaElement;
  const fields = form(setField);
  const trap = html`<p class="playground-trap"></p>`;
  const status = html`<output>${invited()}</output>`;
  const below = html`<div></div>`;
  const save = button("Save article", () => {
    if (reading) download({name: reading.file.name, type: "text/plain", body: reading.file.text});
  });
  const clear = button("Clear", () => replace(""));
  const undo = button("Undo", () => replace(before));
  const choice = html`<select>
    <option value="">an example with one trap …</option>
    ${examples.map(({trap}, index) => html`<option value=${index}>${trap}</option>`)}
  </select>` as HTMLSelectElement;
  choice.addEventListener("change", () => {
    const example = examples[Number(choice.value || NaN)];
    if (!example) return;
    replace(example.text);
    trap.textContent = example.look;
  });
  area.addEventListener("input", changed);
  area.addEventListener("paste", pasteLong);

  function replace(text: string): void {
    before = area.value;
    area.value = text;
    trap.textContent = "";
    undo.disabled = before === "";
    changed();
  }

  /** Wikitext is left as it is until the reader changes a field; then the values that were read are written as lines. */
  function setField(name: string, value: string): void {
    const text = reading?.form === "wikitext" ? plainText(reading.fields) : area.value;
    if (reading?.form === "wikitext") before = area.value;
    area.value = withField(text, name, value);
    if (reading) reading = {...reading, form: "plain"};
    undo.disabled = before === "";
    changed();
  }

  function changed(): void {
    save.disabled = true;
    clear.disabled = area.value === "";
    clearTimeout(timer);
    timer = window.setTimeout(read, pause);
  }

  function read(): void {
    isKept = keepText(area.value);
    asked = area.value;
    if (asked.trim() === "") return show(null);
    clearTimeout(waiting);
    waiting = window.setTimeout(() => (status.textContent = "Reading …"), patience);
    loaded().then(({read}) => read(asked), fail);
  }

  function loaded(): Promise<Reader> {
    return (reader ??= load());
  }

  async function load(): Promise<Reader> {
    const [{startReader}, {result}] = await Promise.all([import("./reader.js"), import("./result.js")]);
    const shown = result();
    below.replaceChildren(shown.element);
    return startReader((next) => {
      if (asked !== area.value) return;
      show(next);
      void shown.show(next);
    }, fail);
  }

  function show(next: Reading | null): void {
    reading = next;
    below.hidden = next === null;
    save.disabled = next === null;
    clearTimeout(waiting);
    status.textContent = next ? `${next.summary}${isKept ? "" : notKept}` : invited();
    fields.show(next?.fields ?? {}, next?.form ?? "plain");
  }

  /** What could not be loaded is asked for again with the next text. What was read of an older text is no result of this one. */
  function fail(reason: unknown): void {
    reader = null;
    below.hidden = true;
    clearTimeout(waiting);
    status.textContent = `The reader failed: ${reason instanceof Error ? reason.message : String(reason)}`;
  }

  area.value = keptText();
  changed();
  undo.disabled = true;
  const text = html`<div>
    <label>Infobox: wikitext, or lines such as <code>- Strength1: 8,000+</code> ${area}</label>
  </div>`;
  const element = html`<div class="playground">
    <p><label>Start from ${choice}</label></p>
    ${trap} ${tabs("Ways to fill in", {Text: text, Form: fields})}
    <div class="bar playground-bar">${save}${clear}${undo}${status}</div>
    ${below}
  </div>`;
  element.addEventListener("focusin", () => void loaded().catch(fail));
  return element;
}

const invitation = "Nothing to read yet.";
const linkWaits =
  "A link brought code for a chart: it waits below the chart of what you read, and does not run by itself.";
const notKept = "; too long for this browser to keep it across a reload";

function invited(): string {
  return linkedCell(location.href) === null ? invitation : `${invitation} ${linkWaits}`;
}

function button(label: string, act: () => void): HTMLButtonElement {
  return html`<button type="button" class="button" ${{onclick: act}}>${label}</button>` as HTMLButtonElement;
}

/** Panels of which one is shown, each behind a tab; arrow keys go from tab to tab. */
function tabs(label: string, panels: Record<string, HTMLElement>): HTMLElement {
  const names = Object.keys(panels);
  const buttons = names.map((name, index) => tab(name, index));
  const choose = (chosen: number) =>
    names.forEach((name, index) => {
      const isChosen = index === chosen;
      buttons[index]!.ariaSelected = String(isChosen);
      buttons[index]!.tabIndex = isChosen ? 0 : -1;
      panels[name]!.hidden = !isChosen;
    });

  function tab(name: string, index: number): HTMLElement {
    const id = `tab-${name.toLowerCase()}`;
    Object.assign(panels[name]!, {id: `${id}-panel`, role: "tabpanel"});
    panels[name]!.setAttribute("aria-labelledby", id);
    return html`<button
      type="button"
      role="tab"
      id=${id}
      aria-controls=${`${id}-panel`}
      ${{onclick: () => choose(index), onkeydown: (event: KeyboardEvent) => turn(event, index)}}
    >
      ${name}
    </button>`;
  }

  function turn({key}: KeyboardEvent, index: number): void {
    const step = {ArrowRight: 1, ArrowLeft: -1}[key];
    if (!step) return;
    const next = (index + step + names.length) % names.length;
    choose(next);
    buttons[next]!.focus();
  }

  choose(0);
  return html`<div class="tabs">
    <div role="tablist" aria-label=${label}>${buttons}</div>
    ${Object.values(panels)}
  </div>`;
}

/** Characters beyond which browsers take seconds to type a text in as if by keys. */
const long = 20_000;

/** Puts a long text that is pasted into a text area at once; a short one is left to the browser. */
function pasteLong(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.length < long) return;
  event.preventDefault();
  const area = event.currentTarget as HTMLTextAreaElement;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", {bubbles: true}));
}

const key = "playground";

/** The text as it was left in this tab; nothing where the browser keeps nothing. */
function keptText(): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text until the tab is closed. Returns whether the browser does. */
function keepText(text: string): boolean {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
