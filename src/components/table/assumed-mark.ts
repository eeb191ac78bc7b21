import {html} from "htl";
import {assumedSign} from "../../model/statements/assumptions.js";

/** The sign that figures have behind what rests on an assumption, with a tip that says what was taken for granted. */
export function assumedMark(taken: string): HTMLElement {
  return html`<abbr class="assumed" title=${`Taken for granted: ${taken}`}>${assumedSign}</abbr>`;
}
