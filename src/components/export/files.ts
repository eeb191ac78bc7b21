import type {ExportOptions} from "../../charts/export/export-figure.js";
import {printColumns} from "../../charts/figure/profile.js";

/** Something that a figure can be saved as, and how a menu calls it. */
type Choice = {label: string; options: ExportOptions};

/** What figures are made for besides the web. */
export const purposes: readonly Choice[] = [
  {label: "print, one column", options: {profile: "print", width: printColumns.one}},
  {label: "print, two columns", options: {profile: "print", width: printColumns.two}},
  {label: "Wikimedia Commons", options: {profile: "commons"}},
  {label: "slides", options: {profile: "slides"}}
];

/** The files of a figure besides the SVG that a page shows with some options. */
export function files(shown: ExportOptions): Choice[] {
  return [
    ...purposes.map(({label, options}) => ({label: `SVG for ${label}`, options})),
    {label: "PNG at 2×", options: {...shown, format: "png", pixelRatio: 2}},
    {label: "PNG at 4×", options: {...shown, format: "png", pixelRatio: 4}},
    {label: "CSV of the data behind it", options: {...shown, format: "csv"}}
  ];
}
