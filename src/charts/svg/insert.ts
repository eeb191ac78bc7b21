import {elementOf} from "./element-of.js";
import type {Shape} from "./svg.js";
import {walk} from "./walk.js";

/** Puts shapes into an element of a drawing of Plot's that has nothing in it yet. */
export type Insert = (parent: SVGElement, shapes: readonly Shape[]) => void;

/** As elements: what Plot, a page and its readers expect. */
export const insertElements: Insert = (parent, shapes) => {
  for (const shape of shapes) parent.append(elementOf(parent.ownerDocument, shape));
};

const kept = new WeakMap<Element, readonly Shape[]>();

/**
 * As data, from which a file is written without making elements that would only be read again. What visits a drawing's elements
 * does not meet it, so that it has to be fit for a file as it is: in the colours of the theme, and without ids.
 */
export const insertData: Insert = (parent, shapes) => {
  kept.set(parent, shapes);
};

/** What was inserted into an element as data; undefined where there is none. */
export function dataIn(element: Element): readonly Shape[] | undefined {
  return kept.get(element);
}

/** Makes elements of all that was inserted into a drawing as data. */
export function fillIn(drawing: Element): void {
  walk(drawing, (element) => {
    const shapes = kept.get(element);
    if (!shapes) return true;
    kept.delete(element);
    insertElements(element as SVGElement, shapes);
    return false;
  });
}
