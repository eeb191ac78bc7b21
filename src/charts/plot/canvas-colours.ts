/** The colours that each canvas was filled with, in their order. */
export type CanvasColours = string[][];

/**
 * Draws something, and tells what it filled canvases with. Plot draws the ramp of a legend on a canvas, which documents outside
 * browsers have not, and of which a file could hold nothing but an image.
 */
export function canvasColours<T>(document: Document, draw: () => T): {drawn: T; canvases: CanvasColours} {
  const canvases: CanvasColours = [];
  const {createElement} = document;
  const own = Object.getOwnPropertyDescriptor(document, "createElement");
  document.createElement = ((...args: [string]) => {
    const element = createElement.apply(document, args);
    if (args[0] === "canvas") canvases.push(coloursOf(element as HTMLCanvasElement));
    return element;
  }) as typeof createElement;
  try {
    return {drawn: draw(), canvases};
  } finally {
    if (own) Object.defineProperty(document, "createElement", own);
    else delete (document as Partial<Document>).createElement;
  }
}

/** Makes a canvas remember its colours; one that cannot draw gets a context that does nothing else. */
function coloursOf(canvas: HTMLCanvasElement): string[] {
  const colours: string[] = [];
  const getContext = canvas.getContext.bind(canvas) as (kind: string, ...others: unknown[]) => object | null;
  const remembering = (kind: string, ...others: unknown[]) => {
    const context = getContext(kind, ...others);
    if (kind !== "2d") return context;
    return new Proxy(context ?? {fillRect() {}}, {
      set(context, name, value) {
        if (name === "fillStyle") colours.push(String(value));
        return Reflect.set(context, name, value);
      },
      get(context, name) {
        const value: unknown = Reflect.get(context, name);
        return typeof value === "function" ? (value.bind(context) as unknown) : value;
      }
    });
  };
  canvas.getContext = remembering as typeof canvas.getContext;
  return colours;
}
