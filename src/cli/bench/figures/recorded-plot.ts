import * as Plot from "@observablehq/plot";

export * from "@observablehq/plot";

/** The options of every chart drawn so far. */
export const calls: Plot.PlotOptions[] = [];

/** Draws as Plot does, and remembers what was asked for, so that it can be drawn again without the figure around it. */
export function plot(options: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  calls.push(options);
  return Plot.plot(options);
}
