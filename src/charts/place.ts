import {elementOf} from "./element-of.js";
import type {Shape} from "./svg.js";
import {walk} from "./walk.js";

/** Puts shapes into an element of a drawing of Plot's that has nothing in it yet. */
export type Place = (parent: SVGElement, shapes: readonly Shape[]) => void;

/** As elements: what Plot, a page and its readers expect. */
export const asElements: Place = (parent, shapes) => {
  parent.append(...shapes.map((shape) => elementOf(parent.ownerDocument, shape)));
};

const kept = new WeakMap<Element, readonly Shape[]>();

/** As data, from which a file is written without elements that would only be read again. */
export const asShapes: Place = (parent, shapes) => {
  kept.set(parent, shapes);
};

/** What an element holds as data; undefined where it holds elements. */
export function shapesIn(element: Element): readonly Shape[] | undefined {
  return kept.get(element);
}

/** Makes elements of all that a drawing holds as data. */
export function fillIn(drawing: Element): void {
  walk(drawing, (element) => {
    const shapes = kept.get(element);
    if (!shapes) return;
    kept.delete(element);
    asElements(element as SVGElement, shapes);
  });
}
