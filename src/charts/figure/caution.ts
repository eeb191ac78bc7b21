import {quote} from "../text/quote.js";
import {pageHeight} from "./page.js";
import {tickSize} from "./tick-size.js";
import {pixelsOf, printColumns, profileOf, type Profile} from "./profile.js";

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
