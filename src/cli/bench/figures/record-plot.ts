import {register} from "node:module";

/** From here on, modules that import Plot get the one that records its calls; modules that are loaded already keep theirs. */
export function recordPlot(): void {
  const recorder = new URL("recorded-plot.ts", import.meta.url).href;
  const hooks = `export function resolve(specifier, context, next) {
    const asked = specifier === "@observablehq/plot" && !context.parentURL?.startsWith(${JSON.stringify(recorder)});
    return next(asked ? ${JSON.stringify(recorder)} : specifier, context);
  }`;
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);
}
