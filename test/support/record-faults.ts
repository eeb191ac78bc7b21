import type {Page} from "playwright-core";

/** Adds to `faults` what goes wrong in the page from now on: errors, error messages, and requests that leave its origin. */
export function recordFaults(page: Page, origin: string, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    const {protocol, origin: asked} = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) faults.push(`request: ${request.url()}`);
  });
}
