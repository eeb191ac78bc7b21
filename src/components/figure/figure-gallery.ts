import {html} from "htl";
import {catalogue, type CatalogueEntry} from "../../charts/catalogue.js";
import {exportFigure, type ExportOptions} from "../../charts/export/export-figure.js";
import type {Notebook} from "../../model/tables/table.js";
import {actions, filesOf, saving} from "../export/actions.js";
import {urlOf} from "../export/download.js";
import {purposes} from "../export/export-bar.js";
import {outline} from "../export/svg-file.js";
import {whenNear} from "./when-seen.js";

/** Every figure of the notebook in every profile, each drawn when the reader comes near it, with what saves it. */
export function figureGallery(notebook: Notebook): HTMLElement {
  return html`<div>${catalogue(notebook).map(inAllProfiles)}</div>`;
}

function inAllProfiles(entry: CatalogueEntry): HTMLElement {
  const all = [{label: "the web", options: {}}, ...purposes];
  const {button, status} = actions();
  const save = (label: string, purpose: string, options: ExportOptions) =>
    button(label, saving(filesOf(entry.draw), options), {"aria-label": `${label} of ${entry.name}${purpose}`});
  return html`<section class="gallery">
    <h3>${entry.name}</h3>
    <div class="pictures">
      ${all.map(
        ({label, options}) =>
          html`<figure>
            ${picture(entry, label, options)}
            <figcaption>
              For ${label} ${save("SVG", ` for ${label}`, options)}
              ${save("PNG", ` for ${label}`, {...options, format: "png"})}
            </figcaption>
          </figure>`
      )}
    </div>
    <p>The data behind it: ${save("CSV", "", {format: "csv"})} ${status}</p>
  </section>`;
}

/** A picture of a figure's file; a click opens the file itself. */
function picture({name, draw}: CatalogueEntry, label: string, options: ExportOptions): HTMLElement {
  const image = html`<img alt=${`${name} for ${label}`} />` as HTMLImageElement;
  const link = html`<a target="_blank" class="picture">${image}</a>` as HTMLAnchorElement;
  whenNear(link, () => {
    drawing = drawing.then(async () => {
      await new Promise((resolve) => setTimeout(resolve));
      const file = await exportFigure(draw, options);
      link.href = urlOf(file);
      // A picture in a page knows none of the page's fonts.
      image.src = urlOf({...file, body: (await outline(file.body as string)).file});
    });
  });
  return link;
}

/** Figures are drawn one after the other, the page staying alive between them. */
let drawing = Promise.resolve();
