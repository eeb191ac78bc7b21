import {html} from "htl";
import {assumedSign} from "../../model/statements/assumptions-of.js";
import type {Family} from "./spans.js";

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
