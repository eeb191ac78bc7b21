import {html} from "htl";
import type {Notebook} from "../../model/tables/table.js";
import {framed} from "../figure/figure.js";
import {compile, faultInWords, faultOf} from "./compile.js";
import {drawn, isChart} from "./drawn.js";
import {librariesFor} from "./libraries.js";
import type {Inputs} from "./messages.js";
import {notebookFor} from "./notebook-for.js";
import {scopeOf} from "./scope.js";

/** What a page puts around a chart that its own code drew, such as a brush. */
export type Around = (figure: HTMLElement) => HTMLElement;

/** What a cell's code is given. */
export type Given = {notebook: Notebook; inputs: Inputs; width: number};

type OnPage = Given & {
  dark: boolean;
  around: Around;
  /** The code that readers copy. */
  shown: () => string;
};

/** What a page's own code draws, in the page: a chart with its tips and what saves it, any other drawing as it is. */
export async function ownFigure(code: string, {around, shown, ...given}: OnPage) {
  try {
    const value = await ownValue(code, given);
    return isChart(value)
      ? around(framed(value, given, shown))
      : html`<figure class="figure plain">${drawn(value, {})}</figure>`;
  } catch (error) {
    return html`<div class="observablehq--error" role="alert">${faultInWords(faultOf(error))}</div>`;
  }
}

/** What a page's own code gives: a chart or a drawing, where it is right. */
export async function ownValue(code: string, {notebook, inputs, width}: Given): Promise<unknown> {
  const [own, libraries] = await Promise.all([notebookFor(code, notebook), librariesFor(code)]);
  const scope = scopeOf(own, inputs, {width, ...libraries});
  return compile(code, Object.keys(scope))(scope);
}
