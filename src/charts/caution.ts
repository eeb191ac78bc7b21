import {pageHeight} from "./page.js";
import type {Profile} from "./profile.js";

/** The smallest type in a figure, in pixels of its layout: the labels of its axes. */
const smallestType = 10.5;
/** On a slide of 1280 pixels; about 9 points where it is 13⅓ inches wide. */
const leastOnSlide = 12;

/**
 * What whoever publishes a figure should know of its size; null where there is nothing.
 *
 * @param height in the profile's unit
 * @param scale by how much the layout is enlarged
 */
export function cautionOf(profile: Profile, height: number, scale: number): string | null {
  const type = smallestType * scale;
  if (profile === "slides" && type < leastOnSlide)
    return `its smallest type is ${type.toFixed(1)} px high; fewer rows make it larger`;
  if (profile === "print" && height > pageHeight)
    return `it is ${Math.round(height)} pt high, more than a page of ${pageHeight} pt; fewer rows or two columns make it lower`;
  return null;
}
