import {html} from "htl";
import {countInWords} from "../cut.js";
import {fieldInWords} from "./field-words.js";
import {folded, type Opened} from "./folded.js";
import {markedText} from "./marked-text.js";
import type {ReadSpan} from "./spans.js";
import type {Value} from "./values.js";

/** A value as written with its stretches marked, what it came to, and a list that says in words what each stretch was read as. */
export function valueView(value: Value, opened: Opened): HTMLElement {
  const {segments, meaning, left} = value;
  const name = fieldInWords(value);
  const says = html`<p class="value-says">${meaning}</p>`;
  const text = markedText(segments, (words) => (says.textContent = words || meaning));
  const spans = [...new Set(segments.flatMap(({span}) => span ?? []))];
  const written = segments.map((segment) => segment.text).join("");
  const list = () =>
    html`<ol class="value-words">
      ${spans.map((span) => inWords(written, span))}
    </ol>`;
  return html`<div class="value">
    <h3>${name}</h3>
    <div>
      ${text}${left ? html`<p class="muted">… ${countInWords(left, "more character")} not shown</p>` : ""} ${says}
      ${spans.length ? folded(`${name}, in words`, opened, list) : ""}
    </div>
  </div>`;
}

function inWords(written: string, {start, end, words}: ReadSpan): HTMLElement {
  return html`<li>“${written.slice(start, end).trim() || "[…]"}”: ${words}</li>`;
}
