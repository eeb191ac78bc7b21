import {spawn} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {buffer} from "node:stream/consumers";
import type {Page} from "playwright-core";
import {PNG} from "pngjs";
import {rasterize} from "../../src/cli/figures/rasterize.js";
import {arimo, arimoFile, weights} from "../../src/data/arimo-files.js";
import {parsed} from "./draw.js";

/** Draws an SVG file with one device pixel for each of its pixels. */
export type Renderer = (file: string) => Promise<PNG>;

/**
 * What figures are opened with: a browser, the command's own PNGs, and the renderer of Wikimedia Commons and GNOME. All three
 * have Arimo for the figures' first font, as the command brings it, whatever the machine has.
 */
export function renderers(page: Page): Record<"Chromium" | "resvg" | "librsvg", Renderer> {
  return {Chromium: (file) => inBrowser(page, file), resvg: byResvg, librsvg: byLibrsvg};
}

export async function byResvg(file: string): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await rasterize(file, 1)));
}

async function byLibrsvg(file: string): Promise<PNG> {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  try {
    const env = {...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf")};
    writeFileSync(env.FONTCONFIG_FILE, `<fontconfig>${fontFolders}<cachedir>${folder}</cachedir></fontconfig>`);
    const child = spawn("rsvg-convert", {stdio: ["pipe", "pipe", "inherit"], env});
    child.stdin.end(file);
    return PNG.sync.read(await buffer(child.stdout));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const fontFolders = weights.map((weight) => `<dir>${dirname(arimoFile(weight))}</dir>`).join("");

async function inBrowser(page: Page, file: string): Promise<PNG> {
  const root = parsed(file);
  const [width, height] = ["width", "height"].map((name) => Math.round(pixels(root.getAttribute(name)!)));
  await page.setViewportSize({width: width!, height: height!});
  await page.goto(address("image/svg+xml", Buffer.from(file.replace(/(?=<title)/, `<style>${faces}</style>`))));
  return PNG.sync.read(await page.screenshot());
}

const faces = weights
  .map((weight) => {
    const source = `url(${address("font/ttf", arimo(weight))})`;
    return `@font-face { font-family: "Liberation Sans"; font-weight: ${weight}; src: ${source}; }`;
  })
  .join("\n");

function address(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString("base64")}`;
}

function pixels(length: string): number {
  return length.endsWith("pt") ? (Number.parseFloat(length) * 4) / 3 : Number(length);
}
