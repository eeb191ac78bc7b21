import {html} from "htl";
import {charts} from "../../charts/catalogue.js";
import {figureOptions} from "../../charts/figure/options.js";
import {expectedOf, type Option, type Schema} from "../../charts/options/option.js";

/** Every option of every chart: its values, its default and what it does. */
export function optionTable(): HTMLElement {
  return html`<table class="options">
    <thead>
      <tr>
        <th scope="col">Option</th>
        <th scope="col">Values</th>
        <th scope="col">By default</th>
        <th scope="col">What it does</th>
      </tr>
    </thead>
    ${Object.entries(charts).map(([name, {options}]) => section(html`Of <code>${name}</code>`, options))}
    ${section("Of every chart and figure", figureOptions)}
  </table>`;
}

function section(heading: Node | string, options: Schema): HTMLElement {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="4">${heading}</th>
    </tr>
    ${Object.entries(options).map(
      ([name, option]) =>
        html`<tr>
          <th scope="row"><code>${name}</code></th>
          <td data-label="Values">${valuesOf(option)}</td>
          <td data-label="By default">${defaultOf(option)}</td>
          <td>${option.meaning}</td>
        </tr>`
    )}
  </tbody>`;
}

/** Fixed values, each with what it means where its name does not say so; else what is expected. */
function valuesOf({values = {}, ...option}: Option): (Node | string)[] {
  const fixed = Object.entries(values).map(
    ([value, words]) => html`<code>${value}</code>${value === words ? "" : `: ${words}`}<br />`
  );
  return option.kind ? [...fixed, expectedOf(option)] : fixed;
}

function defaultOf({default: value, byDefault}: Option): Node | string {
  return byDefault ?? html`<code>${typeof value === "string" ? value : JSON.stringify(value)}</code>`;
}
