import type {Arguments} from "./arguments.js";
import type {Kind} from "./lines.js";

/** A template as it is called, for the kind of field that it stands in. */
export type Call = Arguments & {name: string; kind: Kind};

/** What a template shows. */
export type Setting = (call: Call) => string;

/** The same setting under several names, which are divided by commas or line ends. */
export function under(names: string, setting: Setting): [string, Setting][] {
  return names.split(/[,\n]/).map((name) => [name.trim(), setting]);
}
