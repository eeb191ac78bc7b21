/** The type of an axis's labels, in pixels: the smallest in a figure. */
export const tickSize = 10.5;
