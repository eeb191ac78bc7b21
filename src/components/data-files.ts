import {html} from "htl";
import {descriptions, tableNames} from "../model/columns.js";
import {rowsOf, type Data} from "../model/tables.js";

/** Links to the files of the notebook's tables in the built site, where `folder` is seen from the page. */
export function dataFiles(data: Data, folder = "./data"): HTMLElement {
  const rows = rowsOf(data);
  const link = (file: string, text: string, label = text) =>
    html`<a href=${`${folder}/${file}`} download aria-label=${label}>${text}</a>`;
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
            <td>${rows[table].length}</td>
            <td>
              ${link(`${table}.csv`, "CSV", `${title} as CSV`)} ${link(`${table}.json`, "JSON", `${title} as JSON`)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p>The package: ${link("datapackage.json", "datapackage.json")}</p>
  </div>`;
}
