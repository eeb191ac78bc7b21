import {ofAmounts} from "./properties/amounts.js";
import {ofCharacters} from "./properties/characters.js";
import {ofDates} from "./properties/dates.js";
import {ofLayout} from "./properties/layout.js";
import type {Property} from "./properties/property.js";
import {ofWholes} from "./properties/wholes.js";

/** What the readers do right on values that are made to be read in one way only. */
export const properties: readonly Property[] = [...ofAmounts, ...ofWholes, ...ofCharacters, ...ofLayout, ...ofDates];
