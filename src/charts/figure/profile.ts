import {figureOptions} from "./options.js";
import type {Theme} from "./theme.js";

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
