import {html} from "htl";
import {descriptions, tableNames} from "../../model/tables/descriptions.js";
import type {Notebook} from "../../model/tables/table.js";
import {download} from "./download.js";

/** Links to the files of the notebook's tables in the built site, where `folder` is seen from the page. */
export function dataFiles(notebook: Notebook, folder = "./data"): HTMLElement {
  const status = html`<output></output>`;
  const link = (file: string, text: string, label = text) => {
    const save = async (event: Event) => {
      event.preventDefault();
      status.textContent = await saved(`${folder}/${file}`, file);
    };
    return html`<a href=${`${folder}/${file}`} download aria-label=${label} ${{onclick: save}}>${text}</a>`;
  };
  return html`<div>
    <table class="data-files">
      <thead>
        <tr>
          <th scope="col">Table</th>
          <th scope="col">What it holds</th>
          <th scope="col">Rows</th>
          <th scope="col">Files</th>
        </tr>
      </thead>
      <tbody>
        ${tableNames.map((table) => {
          const {title, description} = descriptions[table];
          return html`<tr>
            <th scope="row">${title}</th>
            <td>${description}</td>
            <td>${notebook[table].numRows()}</td>
            <td>
              ${link(`${table}.csv`, "CSV", `${title} as CSV`)} ${link(`${table}.json`, "JSON", `${title} as JSON`)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p>The package: ${link("datapackage.json", "datapackage.json")} ${status}</p>
  </div>`;
}

/** Saves a file of the site, and says what came of it: the preview has no such files. */
async function saved(address: string, name: string): Promise<string> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok)
    return `There is no ${name} here: only the built site has these files, in dist/data/ (npm run build).`;
  download({name, type: answer.headers.get("content-type") ?? "", body: await answer.text()});
  return `Saved ${name}`;
}
