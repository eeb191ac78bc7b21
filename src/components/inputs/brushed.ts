import type {Plot} from "@observablehq/plot";
import {brushX, select, type D3BrushEvent} from "d3";
import {daysBetween} from "./days.js";
import type {DaysInput} from "./days-input.js";

/** A shorter drag is a click that trembled. */
const shortest = 4;

/** A timeline on which a drag with the mouse chooses the days between; fingers scroll the page, and have the input's fields. */
export function brushed(timeline: HTMLElement, input: DaysInput): HTMLElement {
  const drawing = timeline.querySelector("svg svg");
  const scale = (drawing as (SVGSVGElement & Plot) | null)?.scale("x");
  if (!drawing || !scale?.domain || !scale.range || !scale.invert) return timeline;
  const {invert} = scale;
  const [start, end] = scale.domain as unknown as [Date, Date];
  const [left, right] = scale.range as unknown as [number, number];
  input.shown = daysBetween(start, end);
  const choose = ({selection}: D3BrushEvent<unknown>) => {
    if (!selection) return;
    const [from, to] = selection as [number, number];
    if (to - from < shortest) return group.call(brush.move, null);
    input.value = daysBetween(invert(from) as Date, invert(to) as Date);
    input.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const brush = brushX<unknown>()
    .extent([
      [left, 0],
      [right, Number(drawing.getAttribute("height"))]
    ])
    .touchable(false)
    .on("end", choose);
  const group = select(drawing).append("g").call(brush);
  group.selectAll(".handle").remove();
  return timeline;
}
