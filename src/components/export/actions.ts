import {html} from "htl";
import {exportFigure, type Exportable, type ExportOptions, type FigureFile} from "../../charts/export/export-figure.js";
import {download} from "./download.js";
import {outline, rasterize} from "./svg-file.js";

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
      return html`<button type="button" class="button" ${{...attributes, onclick: () => void run()}}>${label}</button>`;
    }
  };
}

/** Makes a file of something drawn. */
export type MakeFile = (options: ExportOptions) => Promise<FigureFile>;

/** Makes files of a chart here in the page. */
export function filesOf(chart: Exportable): MakeFile {
  return (options) => exportFigure(chart, {...options, rasterize, outline});
}

/** An act that saves a file. */
export function saving(make: MakeFile, options: ExportOptions): () => Promise<string> {
  return async () => {
    const file = await make(options);
    download(file);
    return `Saved ${file.name}${file.caution ? `: ${file.caution}` : ""}`;
  };
}

/** An act that puts text on the clipboard. */
export function copying(what: string, text: () => string): () => Promise<string> {
  return async () => {
    await copyText(text());
    return `Copied ${what}`;
  };
}

/**
 * Puts text on the reader's clipboard.
 *
 * @throws Error where the browser has none for the page, as for one that came over an open line
 */
async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error("a page may use the clipboard only where its address starts with https");
  await navigator.clipboard.writeText(text);
}
