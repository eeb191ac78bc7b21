import {html} from "htl";
import type {Segment} from "./segments.js";
import type {ReadSpan} from "./spans.js";

/**
 * A text whose stretches are marked with what they were read as. Tab reaches it once; the arrow keys go from stretch to stretch.
 *
 * @param say told in words what the stretch is that the reader points at or has reached; nothing when it is left
 */
export function markedText(segments: readonly Segment<ReadSpan>[], say: (words: string) => void): HTMLElement {
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
