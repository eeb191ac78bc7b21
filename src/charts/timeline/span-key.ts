import {keyHeight, unknownWidth, type LegendKey} from "../figure/legend.js";
import {arrowLength} from "../marks/draw-interval.js";
import {diamondLimit, drawSpan, lineReach, type PlacedSpan, type SpanStyle} from "../marks/draw-span.js";

/** A key drawn with the span mark itself, so that the legend cannot differ from the chart. */
export function spanKey(label: string, days: Partial<PlacedSpan>, style: Partial<SpanStyle> = {}): LegendKey {
  const nothing = {earliest: null, startLatest: null, endEarliest: null, latest: null};
  const placed = {...nothing, y: keyHeight / 2, height: 10, ...days};
  return {
    label,
    width: endOf(placed),
    draw: () => drawSpan(placed, style)
  };
}

/** How far right the drawing reaches. */
function endOf({earliest, startLatest, endEarliest, latest}: PlacedSpan): number {
  const known = [earliest, startLatest, endEarliest, latest].filter((x) => x !== null);
  if (known.length === 0) return unknownWidth;
  const last = Math.max(...known);
  if (latest === null) return last + arrowLength;
  if (last - Math.min(...known) >= diamondLimit) return last + 1;
  return earliest === startLatest && endEarliest === latest ? last + 5 : last + lineReach;
}
