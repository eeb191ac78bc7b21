import {html} from "htl";

/** The address of a page that offers code for one of its cells. */
export function linkTo(address: string, id: string, code: string): string {
  const url = new URL(address);
  url.hash = new URLSearchParams({cell: id, code}).toString();
  return url.href;
}

/** The code that an address offers for a cell; null where it offers none. */
export function linkedCode(address: string, id: string): string | null {
  return linkedCell(address) === id ? parametersOf(address).get("code") : null;
}

/** The id of the cell that an address offers code for; null where it offers none. */
export function linkedCell(address: string): string | null {
  const parameters = parametersOf(address);
  return parameters.has("code") ? parameters.get("cell") : null;
}

/** The address without the code that it offers. */
export function withoutLink(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

function parametersOf(address: string): URLSearchParams {
  return new URLSearchParams(new URL(address).hash.slice(1));
}

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
