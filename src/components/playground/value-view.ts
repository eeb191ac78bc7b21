import {html} from "htl";
import {assumedSign} from "../../model/statements/assumptions.js";
import {countInWords} from "../table/cut.js";
import {folded, type Opened} from "./folded.js";
import type {Family, ReadSpan} from "./spans.js";
import type {ReadStep, Segment, Value} from "./values.js";

/** A value as written with its stretches marked, what it came to and why, and a list of the steps in which it was read. */
export function valueView(value: Value, opened: Opened): HTMLElement {
  const {segments, meaning, because, steps, left} = value;
  const name = fieldInWords(value);
  const says = html`<p class="value-says">${meaning}</p>`;
  const text = markedText(segments, (words) => (says.textContent = words || meaning));
  return html`<div class="value">
    <h3>${name}</h3>
    <div>
      ${text}${left ? html`<p class="muted">… ${countInWords(left, "more character")} not shown</p>` : ""} ${says}
      ${because && because !== meaning ? html`<p class="value-because">Because: ${because}</p>` : ""}
      ${steps.length ? folded(`${name}, step by step`, opened, () => stepList(value)) : ""}
    </div>
  </div>`;
}

function stepList({steps, stepsLeft}: Value): HTMLElement {
  return html`<div>
    <ol class="value-words">
      ${steps.map(stepInWords)}
    </ol>
    ${stepsLeft ? html`<p class="muted">… and ${countInWords(stepsLeft, "more step")}</p>` : ""}
  </div>`;
}

function stepInWords({text, rule, as}: ReadStep): HTMLElement {
  return html`<li>“${text.trim() || "[…]"}”: ${as} <small class="muted">${rule}</small></li>`;
}

/**
 * A text whose stretches are marked with what they were read as. Tab reaches it once; the arrow keys go from stretch to stretch.
 *
 * @param say told in words what the stretch is that the reader points at or has reached; nothing when it is left
 */
function markedText(segments: readonly Segment<ReadSpan>[], say: (words: string) => void): HTMLElement {
  const last = new Map(segments.map(({span}, index) => [span, index]));
  const content = segments.map(({text, span}, index) => (span ? markOf(text, span, last.get(span) === index) : text));
  const marks = content.filter((each) => typeof each !== "string");
  if (marks[0]) marks[0].tabIndex = 0;
  const paragraph = html`<p class="value-text">${content}</p>`;
  const tell = ({target}: Event) => {
    const mark = (target as Element).closest("mark");
    say(mark ? `“${mark.textContent}”: ${mark.title}` : "");
  };
  for (const event of ["mouseover", "focusin"]) paragraph.addEventListener(event, tell);
  for (const event of ["mouseleave", "focusout"]) paragraph.addEventListener(event, () => say(""));
  paragraph.addEventListener("keydown", (event) => walk(event, marks));
  return paragraph;
}

/** The label stands behind the stretch's last part. A gap has no text of its own, so the editors' mark stands for it. */
function markOf(text: string, {family, label, words}: ReadSpan, isLast: boolean): HTMLElement {
  const shown = family === "gap" ? "[…]" : text;
  return html`<mark class=${`read read-${family}`} title=${words} tabindex="-1" data-label=${isLast ? label : ""}
    >${shown}</mark
  >`;
}

function walk(event: KeyboardEvent, marks: readonly HTMLElement[]): void {
  const at = marks.indexOf(event.target as HTMLElement);
  const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1}[event.key];
  const next = to === undefined ? undefined : marks[to];
  if (!next) return;
  event.preventDefault();
  marks[at]!.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

const words: Record<string, string> = {
  conflict: "Name",
  partof: "Part of",
  combatant: "Belligerents",
  commander: "Commanders"
};

/** What a field is called on the page: `Strength, side 1`. */
function fieldInWords({field, side}: {field: string; side: number | null}): string {
  const name = words[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
  return side === null ? name : `${name}, side ${side}`;
}

const families: Record<Family, string> = {
  people: "people",
  things: "things, animals, units",
  name: "name",
  gap: "name lost",
  date: "part of a date",
  label: "heading or qualifier",
  note: "kept as a note",
  aside: "footnote or markup",
  caveat: "took no part",
  issue: "not read"
};

/** What each look of a stretch of text means. */
export function legend(): HTMLElement {
  return html`<ul class="read-legend" aria-label="How text is marked">
    ${Object.entries(families).map(([family, words]) => html`<li><span class=${`read read-${family}`}>${words}</span></li>`)}
    <li>${assumedSign} rests on an assumption</li>
  </ul>`;
}
