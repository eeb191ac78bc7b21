const namespace = "http://www.w3.org/2000/svg";

export type Attributes = Record<string, string | number | null | undefined>;

/** Words, a shape, or an element that Plot drew; null is left out. */
export type Child = Shape | Element | string | null;

/**
 * An element of a drawing as data. A page makes an element of it (`elementOf`), and a file is written from it (`serialize`)
 * without one. It answers to as much of the DOM as Plot asks for where it draws neither links nor tips, so that it can draw in
 * `shapeDocument`.
 */
export class Shape {
  #parent: Shape | null = null;

  constructor(
    readonly name: string,
    readonly attributes: Attributes = {},
    readonly children: Child[] = []
  ) {}

  get localName(): string {
    return this.name;
  }
  get namespaceURI(): string {
    return namespace;
  }
  get ownerDocument(): Document {
    return shapeDocument;
  }
  get parentNode(): Shape | null {
    return this.#parent;
  }
  get textContent(): string {
    return this.children.map((child) => (typeof child === "string" ? child : (child?.textContent ?? ""))).join("");
  }
  set textContent(text: string) {
    this.children.splice(0, Number.POSITIVE_INFINITY, String(text));
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  getAttribute(name: string): string | null {
    const value = this.attributes[name];
    return value === null || value === undefined ? null : printed(value);
  }
  getAttributeNames(): string[] {
    return Object.keys(this.attributes).filter((name) => this.hasAttribute(name));
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes[name] = String(value);
  }
  removeAttribute(name: string): void {
    if (name in this.attributes) this.attributes[name] = null;
  }

  append(...children: Child[]): void {
    for (const child of children) this.insertBefore(child, null);
  }
  appendChild<Own extends Child>(child: Own): Own {
    return this.insertBefore(child, null);
  }
  insertBefore<Own extends Child>(child: Own, next: Child): Own {
    if (child instanceof Shape) {
      child.remove();
      child.#parent = this;
    }
    if (next === null) this.children.push(child);
    else this.children.splice(this.children.indexOf(next), 0, child);
    return child;
  }
  remove(): void {
    if (this.#parent) this.#parent.children.splice(this.#parent.children.indexOf(this), 1);
    this.#parent = null;
  }
}

/** A document whose elements are shapes: what Plot draws in it is data from the start. */
export const shapeDocument = {
  createElementNS: (_namespace: string, name: string) => new Shape(name),
  get documentElement() {
    return new Shape("svg");
  }
} as unknown as Document;

/** Describes an SVG element; attributes that are null are left out. Words to be drawn are isolated from those of other directions. */
export function svg(name: string, attributes: Attributes = {}, children: readonly Child[] = []): Shape {
  const isDrawn = name === "text" || name === "tspan";
  return new Shape(name, attributes, isDrawn ? children.map(isolated) : [...children]);
}

/** Numbers as SVG holds them: at most two decimals, which no screen or press can tell from more. */
export function printed(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

function isolated(child: Child): Child {
  return typeof child === "string" ? isolate(child) : child;
}

/**
 * Keeps the words of scripts that are written from right to left together in a line that runs from left to right. Without
 * isolates (Unicode Annex 9), a number behind such a name is drawn before it, and an arrow on its other side. Embeddings and
 * overrides that the source has are left out.
 */
export function isolate(line: string): string {
  return isAscii.test(line) ? line : line.replace(controls, "").replace(rightToLeft, "\u2068$&\u2069");
}

const isAscii = /^[\0-\x7f]*$/;

/** Characters that turn about what follows them, numbers too, to the end of the line. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

const letter = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]";

/** Words in the blocks from Hebrew to Arabic or in their presentation forms, divided by spaces, hyphens and apostrophes. */
const rightToLeft = new RegExp(`${letter}(?:${letter}|[ '’-]+(?=${letter}))*`, "g");
