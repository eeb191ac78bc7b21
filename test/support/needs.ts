import {spawnSync} from "node:child_process";

/** What tests use of the machine, by Debian's package: a call that succeeds where it is there. */
const calls = {
  "firefox-esr": ["firefox-esr", "--version"],
  "librsvg2-bin": ["rsvg-convert", "--version"],
  "fontconfig fonts-dejavu-core": ["fc-list", "--quiet", "DejaVu Sans"],
  "fontconfig fonts-liberation": ["fc-list", "--quiet", "Liberation Sans"]
} as const;

/** Throws, with what to install, where the machine lacks something. */
export function needs(...names: (keyof typeof calls)[]): void {
  const missing = names.filter((name) => !succeeds(calls[name]));
  if (missing.length > 0) throw new Error(`install ${missing.join(" ")}`);
}

function succeeds([command, ...args]: readonly string[]): boolean {
  return spawnSync(command!, args).status === 0;
}
