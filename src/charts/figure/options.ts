import type {Schema} from "../options/option.js";

/** What every figure may say otherwise than it is made from the data. */
export const wordOptions = {
  title: {kind: "text", byDefault: "made from the data", meaning: "replaces the title"},
  subtitle: {
    kind: "text",
    byDefault: "made from the data",
    meaning: "replaces the subtitle; an empty one leaves it out"
  },
  attribution: {
    kind: "text",
    byDefault: "nobody",
    meaning: "whom the source line names beside the articles and their origins"
  },
  creator: {
    kind: "text",
    byDefault: "campaign-notebook",
    meaning: "whom the file's metadata name as the figure's creator"
  },
  date: {
    kind: "day",
    byDefault: "the latest that the articles' files name",
    meaning: "the day that the file's metadata name"
  }
} as const satisfies Schema;

/** The least and the most that a figure is laid out well in, by the unit of its profile. */
export const goodWidths = {px: [320, 1600], pt: [240, 1200]} as const;

/** What a page or a file decides of any figure. */
export const placeOptions = {
  profile: {
    values: {
      web: "pages and articles",
      print: "journals, in points and safe in grey",
      commons: "Wikimedia Commons",
      slides: "slides of 16 : 9"
    },
    default: "web",
    meaning: "what the figure is made for"
  },
  width: {
    kind: "width",
    byDefault: "640; 252 for print, 800 for Commons, 1280 for slides",
    meaning:
      `in pixels, for which ${goodWidths.px.join(" to ")} are laid out well; in points for print, ${goodWidths.pt.join(" to ")}, of which ` +
      "252 are one column and 522 two; a slide's layout does not depend on it"
  },
  theme: {
    values: {light: "light", dark: "dark", grey: "grey"},
    byDefault: "light; grey for print",
    meaning: "the colours"
  },
  document: {
    kind: "document",
    byDefault: "the page's own",
    meaning: "the document to draw in; elsewhere than in a page, one is needed"
  },
  interactive: {
    kind: "flag",
    default: false,
    meaning: "adds tips that follow the pointer, which an exported figure has not"
  },
  measure: {
    kind: "measure",
    byDefault: "room for any font",
    meaning: "how wide letters are drawn that the figures' typeface lacks (Arabic, Chinese …)"
  }
} as const satisfies Schema;

/** Options that every figure takes. */
export const figureOptions = {...wordOptions, ...placeOptions};
