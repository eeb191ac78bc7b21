import {spawnSync} from "node:child_process";

/** What tests use of the machine, by Debian's package: a call that succeeds where it is there. */
const calls = {
  "librsvg2-bin": ["rsvg-convert", "--version"],
  "fontconfig fonts-liberation": ["fc-list", "--quiet", "Liberation Sans"]
} as const;

/** Where the machine lacks something, the running test is skipped, and in CI fails, with what to install. */
export function needs(skip: (reason: string) => void, ...names: (keyof typeof calls)[]): void {
  const missing = names.filter((name) => !succeeds(calls[name]));
  if (missing.length === 0) return;
  const reason = `install ${missing.join(" ")}`;
  if (process.env.CI) throw new Error(reason);
  skip(reason);
}

function succeeds([command, ...args]: readonly string[]): boolean {
  return spawnSync(command!, args).status === 0;
}
