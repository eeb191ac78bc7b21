declare module "htl" {
  export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
}

declare module "observablehq:stdlib" {
  export function FileAttachment(path: string): {
    href: string;
    text: () => Promise<string>;
    arrayBuffer: () => Promise<ArrayBuffer>;
  };
}

declare module "@observablehq/inputs" {
  type Options = Record<string, unknown>;
  export function radio(values: readonly string[], options?: Options): HTMLFormElement;
  export function select(values: readonly string[], options?: Options): HTMLFormElement;
}

declare module "arquero/dist/arquero.min.js" {
  const arquero: object;
  export default arquero;
}
