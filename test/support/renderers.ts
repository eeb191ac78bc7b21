import {spawn} from "node:child_process";
import {buffer} from "node:stream/consumers";
import type {Page} from "playwright-core";
import {PNG} from "pngjs";
import {rasterize} from "../../src/cli/figures/rasterize.js";
import {parsed} from "./draw.js";

/** Draws an SVG file with one device pixel for each of its pixels. */
export type Renderer = (file: string) => Promise<PNG>;

/** What figures are opened with: a browser, the command's own PNGs, and the renderer of Wikimedia Commons and GNOME. */
export function renderers(page: Page): Record<"Chromium" | "resvg" | "librsvg", Renderer> {
  return {Chromium: (file) => inBrowser(page, file), resvg: byResvg, librsvg: byLibrsvg};
}

export async function byResvg(file: string): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await rasterize(file, 1)));
}

async function byLibrsvg(file: string): Promise<PNG> {
  const child = spawn("rsvg-convert", {stdio: ["pipe", "pipe", "inherit"]});
  child.stdin.end(file);
  return PNG.sync.read(await buffer(child.stdout));
}

async function inBrowser(page: Page, file: string): Promise<PNG> {
  const root = parsed(file);
  const [width, height] = ["width", "height"].map((name) => Math.round(pixels(root.getAttribute(name)!)));
  await page.setViewportSize({width: width!, height: height!});
  await page.goto(`data:image/svg+xml;base64,${Buffer.from(file).toString("base64")}`);
  return PNG.sync.read(await page.screenshot());
}

function pixels(length: string): number {
  return length.endsWith("pt") ? (Number.parseFloat(length) * 4) / 3 : Number(length);
}
