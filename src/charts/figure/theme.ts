import type {figureOptions} from "./options.js";

/** Colours of a figure, as values that mean the same outside the page. */
export type Theme = {
  name: keyof typeof figureOptions.theme.values;
  background: string;
  ink: string;
  muted: string;
  grid: string;
  /** For what belongs to no side. */
  neutral: string;
  /**
   * By side, the first side first. The first two are told apart under the common colour-vision deficiencies and in grey. In the
   * theme `grey` three sides are twenty steps of lightness (CIELAB) apart, five sides ten, all at a contrast of 3 : 1 with
   * white: with more than three, the words beside the marks must tell.
   */
  sides: readonly string[];
};

const themes: Record<Theme["name"], Theme> = {
  light: {
    name: "light",
    background: "#ffffff",
    ink: "#1d2127",
    muted: "#5c6570",
    grid: "#e1e4e8",
    neutral: "#565f6b",
    sides: ["#123f70", "#b85c06", "#2b7a4b", "#7b4b94", "#8a6d1c"]
  },
  dark: {
    name: "dark",
    background: "#161616",
    ink: "#eceef1",
    muted: "#a5adb8",
    grid: "#33373d",
    neutral: "#b3bac4",
    sides: ["#5b9fe6", "#f7b878", "#83cc9b", "#cda4e0", "#d9bf72"]
  },
  grey: {
    name: "grey",
    background: "#ffffff",
    ink: "#111111",
    muted: "#4a4a4a",
    grid: "#dadada",
    neutral: "#4a4a4a",
    sides: ["#1a1a1a", "#767676", "#474747", "#949494", "#5f5f5f"]
  }
};

export function themeOf(name: Theme["name"]): Theme {
  return themes[name];
}

/** A side's colour; `neutral` for what belongs to none. */
export function sideColor(theme: Theme, side: number | null): string {
  return (side === null ? undefined : theme.sides[side - 1]) ?? theme.neutral;
}

/** The type of an axis's labels, in pixels: the smallest in a figure. */
export const tickSize = 10.5;
