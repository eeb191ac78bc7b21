import {html} from "htl";
import {chartCell} from "../cell/chart-cell.js";
import type {Reading} from "./reading.js";

export type Charts = {elements: HTMLElement[]; show: (reading: Reading) => void};

const codes = {
  "playground-force-ratio": "forceRatio(notebook, {engagement})",
  "playground-losses": "losses(notebook, {engagement})",
  "playground-timeline": "timeline(notebook, {engagement})"
};

/** The charts of what was read, each a cell as on any page: what a reader makes of its code holds for the next text too. */
export function charts(): Charts {
  const cards = Object.entries(codes).map(([id, code]) => ({id, code, card: html`<div class="card"></div>`}));
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  let latest: Reading | null = null;
  const draw = () => {
    if (!latest) return;
    const {notebook, engagement, complete} = latest;
    for (const {id, code, card} of cards) {
      const canDraw = complete || id !== "playground-losses";
      const content = canDraw ? chartCell(id, code, {notebook, engagement, dark: scheme.matches}) : tooMany();
      // A cell keeps its place, and its reader's focus.
      if (card.firstChild !== content) card.replaceChildren(content);
    }
  };
  scheme.addEventListener("change", draw);
  return {
    elements: cards.map(({card}) => card),
    show: (reading) => {
      latest = reading;
      draw();
    }
  };
}

function tooMany(): HTMLElement {
  return html`<p class="muted">
    The losses are not drawn: there are too many amounts, and a chart of some would be wrong.
  </p>`;
}
