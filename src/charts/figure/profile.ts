import {figureOptions} from "./options.js";
import {tickSize, type Theme} from "./theme.js";
import {quote} from "../text/words.js";

/**
 * What a figure is made for: the `web`; `print`, in points, safe in grey; `commons`, within what Wikimedia Commons accepts;
 * or `slides` of 16 : 9 with type as large as the slide allows.
 */
export type Profile = keyof typeof figureOptions.profile.values;

export const profiles = Object.keys(figureOptions.profile.values) as readonly Profile[];

export type ProfileSettings = {
  /** The width by default, in the profile's own unit. */
  width: number;
  unit: "px" | "pt";
  theme: Theme["name"];
};

/** The widths in points of one and of two columns of a journal's page (89 and 184 mm). */
export const printColumns = {one: 252, two: 522};

const settings: Record<Profile, ProfileSettings> = {
  web: {width: 640, unit: "px", theme: "light"},
  print: {width: printColumns.one, unit: "pt", theme: "grey"},
  commons: {width: 800, unit: "px", theme: "light"},
  slides: {width: 1280, unit: "px", theme: "light"}
};

/** The text of a journal's page, in points (247 mm). */
export const pageHeight = 700;

const pixelsPerPoint = 4 / 3;

export function profileOf(name: Profile): ProfileSettings {
  return settings[name];
}

/** A width in a profile's unit as the pixels that a figure is laid out in. */
export function pixelsOf(width: number, {unit}: ProfileSettings): number {
  return unit === "pt" ? width * pixelsPerPoint : width;
}

/** A length that a figure was laid out in, as an attribute in the profile's unit. */
export function lengthOf(pixels: number, {unit}: ProfileSettings): string {
  const length = unit === "pt" ? pixels / pixelsPerPoint : pixels;
  return `${Math.round(length * 100) / 100}${unit === "pt" ? "pt" : ""}`;
}

/** On a slide of 1280 pixels; about 9 points where it is 13⅓ inches wide. */
const leastOnSlide = 12;

/** What whoever publishes a figure of some pixels should know of its size; null where there is nothing. */
export function cautionOf(profile: Profile, {width, height}: {width: number; height: number}): string | null {
  const settings = profileOf(profile);
  const type = (tickSize * settings.width) / width;
  if (profile === "slides" && type < leastOnSlide)
    return `its smallest type is ${type.toFixed(1)} px high on a slide of ${settings.width}; fewer rows make it larger`;
  const page = pixelsOf(pageHeight, settings);
  if (profile !== "print" || height <= page) return null;
  const remedy = width < pixelsOf(printColumns.two, settings) ? "fewer rows or two columns" : "fewer rows";
  const points = Math.round((height * pageHeight) / page);
  return `it is ${points} pt high, more than a page of ${pageHeight} pt; ${remedy} make it lower`;
}

/** What stays text is drawn with a font of whoever opens the file. */
export function keptCaution(kept: readonly string[]): string | null {
  if (kept.length === 0) return null;
  const lines = kept.length === 1 ? "1 line stays" : `${kept.length} lines stay`;
  return `${lines} text, as Arimo lacks a letter or it is set in another typeface: ${quote(kept[0]!)}`;
}
