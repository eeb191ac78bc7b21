import {html} from "htl";
import {exportFigure, type Chart, type ExportOptions} from "../charts/export-figure.js";
import {download} from "./download.js";
import {rasterize} from "./rasterize.js";

type Actions = {
  /** A button; what its act resolves to, or why it failed, is the new status. */
  button: (label: string, act: () => Promise<string>, attributes?: Record<string, string>) => HTMLElement;
  /** What came of the last act, read out by screen readers. */
  status: HTMLElement;
};

/** Buttons that say in one line what came of them. */
export function actions(): Actions {
  const status = html`<output></output>`;
  return {
    status,
    button: (label, act, attributes = {}) => {
      const run = async () => {
        status.textContent = await act().catch((error: unknown) => `Failed: ${(error as Error).message}`);
      };
      return html`<button type="button" onclick=${() => void run()} ${attributes}>${label}</button>`;
    }
  };
}

/** An act that saves a chart as a file. */
export function saving(chart: Chart, options: ExportOptions): () => Promise<string> {
  return async () => {
    const file = await exportFigure(chart, {...options, rasterize});
    download(file);
    return `Saved ${file.name}`;
  };
}
