import {scripts, symbols, weights} from "./arimo.js";

/**
 * Links to the pages' files of Arimo, which a script in `src/head.html` makes its faces of: a link's address is the one that
 * Framework gives the file on each build, as it gives none in a style sheet. Latin letters, which every page uses, are fetched at once.
 */
export function fontLinks(): string {
  const ofSymbols = symbols.map((symbol) => `U+${symbol.codePointAt(0)!.toString(16)}`).join();
  const files = [
    ...Object.entries(scripts).map(([script, range]) => ({script, range, type: "woff2"})),
    {script: "symbols", range: ofSymbols, type: "otf"}
  ];
  return files.flatMap((file) => weights.map((weight) => linkTo({...file, weight}))).join("\n");
}

type Face = {script: string; range: string; type: string; weight: number};

function linkTo({script, range, type, weight}: Face): string {
  const fetched = script === "latin" ? `rel="preload" as="font" type="font/${type}" crossorigin` : `rel="font"`;
  const address = `/data/fonts/arimo/${script}-${weight}.${type}`;
  return `<link ${fetched} href="${address}" data-weight="${weight}" data-range="${range}" />`;
}
