import {readFileSync} from "node:fs";
import type {Format, Lettering} from "../../charts/export/export-figure.js";
import {UsageError} from "../faults.js";

/** What the package asks nobody to install who does not write such files. */
const needs = {
  png: ["@resvg/resvg-js", "@expo-google-fonts/arimo"],
  outlines: ["linkedom", "opentype.js", "@expo-google-fonts/arimo"]
};

/** @throws UsageError that names all that the files need and is not installed, and the command that installs it */
export function checkPackages(formats: readonly Format[], text: Lettering): void {
  const asked = {png: formats.includes("png"), outlines: formats.includes("svg") && text === "outlines"};
  const kinds = (["png", "outlines"] as const).filter((kind) => asked[kind]);
  const missing = [...new Set(kinds.flatMap((kind) => needs[kind]))].filter((name) => !isThere(name));
  if (missing.length === 0) return;
  const {devDependencies: versions} = JSON.parse(
    readFileSync(new URL("../../../package.json", import.meta.url), "utf8")
  ) as {devDependencies: Record<string, string>};
  const named = missing.map((name) => `${name}@${versions[name]}`).join(" ");
  throw new UsageError(`${kinds.join(" and ")}: packages are missing: npm install ${named}`);
}

function isThere(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND";
  }
}
