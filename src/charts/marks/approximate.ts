/** How the edge of what is approximate is dashed, be it an amount or a date. */
export const dashes = "3,2.5";

/** How far its solid part stands from that edge, in pixels. */
export const inset = 2.5;
