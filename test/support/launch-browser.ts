import {chromium, type Browser} from "playwright-core";

/** Starts the browser without a window, without calls to its maker, and without a graphics card. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({executablePath, args: [...flags, ...asRoot]});
}

const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run"
];
