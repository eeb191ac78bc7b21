import type {Shape} from "../svg/svg.js";
import type {LegendKey} from "./legend.js";
import type {Origin} from "../../reading/infobox/infobox.js";

/**
 * A drawing of Plot's, whose height is known before it is drawn, so that a layout can be tried without drawing. It is drawn in a
 * document of elements or of shapes.
 */
export type Drawing = {height: number; draw: (document: Document) => Shape | SVGSVGElement};

/** A part of a figure: a heading, lines of small text below it, drawn legends, and a drawing of the layout's width. */
export type Panel = {
  heading?: string;
  lines?: readonly string[];
  legends?: readonly Drawing[];
  drawing: Drawing | null;
};

/** An article that a figure rests on, and where its file says that it was taken from. */
export type FigureSource = {title: string; origin: Origin | null};

/** One row of the data behind a figure: column → value. */
export type DataRow = Readonly<Record<string, string | number | boolean | null>>;

/** All that a figure shows. */
export type FigureContent = {
  /** What a file of the figure is called; its ids start with it, hyphens for spaces. */
  name: string;
  title: string;
  subtitle?: string;
  panels: readonly Panel[];
  legend: readonly LegendKey[];
  /** What measures rest on where statements rival each other, in a sentence for the metadata; null where there are none. */
  policy?: string | null;
  /** Small print; null is left out. */
  notes: readonly (string | null)[];
  sources: readonly FigureSource[];
  /** Whom the source line names beside the articles. */
  attribution?: string;
  /** The text alternative, made from the data. */
  description: string;
  /** The data behind the figure, which only its CSV file needs. */
  rows: () => readonly DataRow[];
};
