import {html} from "htl";
import {forceRatio} from "../../charts/force-ratio.js";
import {losses} from "../../charts/losses.js";
import {timeline} from "../../charts/timeline.js";
import {framed} from "../figure.js";
import type {Look} from "./fitted.js";
import type {Reading} from "./reading.js";

const charts = {forceRatio, losses, timeline};

/** A chart of what was read, and below it the code that draws it in a cell or in a script. */
export function chartWithCode(name: keyof typeof charts, {notebook, engagement}: Reading, look: Look): HTMLElement {
  const code = `${name}(notebook, {engagement: ${JSON.stringify(engagement)}})`;
  const figure = framed(
    (options) => charts[name](notebook, {...options, engagement}),
    look,
    () => code
  );
  return html`<div>
    ${figure}
    <pre tabindex="0" aria-label=${`code of ${name}`}><code>${code}</code></pre>
  </div>`;
}
