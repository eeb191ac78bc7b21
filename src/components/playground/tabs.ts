import {html} from "htl";

/** Panels of which one is shown, each behind a tab; arrow keys go from tab to tab. */
export function tabs(label: string, panels: Record<string, HTMLElement>): HTMLElement {
  const names = Object.keys(panels);
  const buttons = names.map((name, index) => tab(name, index));
  const choose = (chosen: number) =>
    names.forEach((name, index) => {
      const isChosen = index === chosen;
      buttons[index]!.ariaSelected = String(isChosen);
      buttons[index]!.tabIndex = isChosen ? 0 : -1;
      panels[name]!.hidden = !isChosen;
    });

  function tab(name: string, index: number): HTMLElement {
    const id = `tab-${name.toLowerCase()}`;
    Object.assign(panels[name]!, {id: `${id}-panel`, role: "tabpanel"});
    panels[name]!.setAttribute("aria-labelledby", id);
    return html`<button
      type="button"
      role="tab"
      id=${id}
      aria-controls=${`${id}-panel`}
      onclick=${() => choose(index)}
      onkeydown=${(event: KeyboardEvent) => turn(event, index)}
    >
      ${name}
    </button>`;
  }

  function turn({key}: KeyboardEvent, index: number): void {
    const step = {ArrowRight: 1, ArrowLeft: -1}[key];
    if (!step) return;
    const next = (index + step + names.length) % names.length;
    choose(next);
    buttons[next]!.focus();
  }

  choose(0);
  return html`<div class="tabs">
    <div role="tablist" aria-label=${label}>${buttons}</div>
    ${Object.values(panels)}
  </div>`;
}
