import {chromium, type Browser} from "playwright-core";
import {browserAdvice, installedBrowser} from "./find-browser.js";

/**
 * Starts the machine's browser without a window, without calls to its maker, and without a graphics card.
 *
 * @param env variables of its environment besides this one's
 * @throws Error, with what to install, where there is none
 */
export async function launchBrowser(env: Record<string, string> = {}): Promise<Browser> {
  const executablePath = installedBrowser();
  if (executablePath === null) throw new Error(`No browser: ${browserAdvice}.`);
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({executablePath, args: [...flags, ...asRoot], env: {...process.env, ...env}});
}

const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run"
];
