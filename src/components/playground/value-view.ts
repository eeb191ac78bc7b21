import {html} from "htl";
import {countInWords} from "../table/cut.js";
import {fieldInWords} from "./field-words.js";
import {folded, type Opened} from "./folded.js";
import {markedText} from "./marked-text.js";
import type {ReadStep, Value} from "./values.js";

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
