import {html} from "htl";
import {linkedCell} from "./link.js";

/** Says so at the head of the page, now and on each new address, where a link names a cell that the page does not have. */
export function watchForMissingCell(isHere: (id: string) => boolean): void {
  let notice: HTMLElement | null = null;
  const look = () => {
    const id = linkedCell(location.href);
    notice?.remove();
    notice = id === null || isHere(id) ? null : noticeOf(id);
    if (notice) document.querySelector("main")?.prepend(notice);
    notice?.focus();
  };
  addEventListener("hashchange", look);
  whenPageHasRun(look);
}

function noticeOf(id: string): HTMLElement {
  return html`<p class="cell-notice" role="alert" tabindex="-1">
    The link offers code for a chart “${id.slice(0, 60)}”, which this page does not have. Nothing was run.
  </p>`;
}

/** Cells come one after another; none is missing before the last has run. */
function whenPageHasRun(act: () => void): void {
  const wait = () => (document.querySelector("observablehq-loading") ? setTimeout(wait, 250) : act());
  if (document.readyState === "complete") setTimeout(wait, 250);
  else addEventListener("load", () => setTimeout(wait, 250), {once: true});
}
