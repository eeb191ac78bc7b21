import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";

/** The weights that figures and pages are set in: normal and bold. */
export const weights = [400, 700] as const;
export type Weight = (typeof weights)[number];

/** The whole of Arimo in a weight, TrueType. */
export function arimo(weight: Weight): Buffer {
  return readFileSync(arimoFile(weight));
}

/** Where the whole of Arimo in a weight lies, for programs that read files. */
export function arimoFile(weight: Weight): string {
  const name = {400: "400Regular/Arimo_400Regular", 700: "700Bold/Arimo_700Bold"}[weight];
  return packaged(`@expo-google-fonts/arimo/${name}.ttf`);
}

/** Where a package's file lies. */
export function packaged(file: string): string {
  return fileURLToPath(import.meta.resolve(file));
}
