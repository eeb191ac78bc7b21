import * as Plot from "@observablehq/plot";
import {svg} from "../svg.js";
import {drawSpan, type SpanStyle} from "./draw-span.js";

export type SpanXOptions<T> = {
  /** The four days as dates on the x scale, the ends behind their last day; null is open or not known. */
  earliest: Plot.ChannelValue;
  startLatest: Plot.ChannelValue;
  endEarliest: Plot.ChannelValue;
  latest: Plot.ChannelValue;
  /** The row, on the y scale: its middle. */
  y: Plot.ChannelValue;
  /** The mark's thickness in pixels; 12 by default. */
  height?: number;
  style: (datum: T, index: number) => SpanStyle;
  /** What a pointer resting on the mark reads. */
  title?: (datum: T) => string;
};

/** A mark for events of which start and end are known only within limits. See `drawSpan` for how each state looks. */
export function spanX<T>(
  data: readonly T[],
  {y, height = 12, style, title, ...days}: SpanXOptions<T>
): Plot.RenderableMark {
  const names = ["earliest", "startLatest", "endEarliest", "latest"] as const;
  const channel = (value: Plot.ChannelValue) => ({value, scale: "x", filter: null}) as unknown as Plot.Channel;
  return Plot.dot(data as Plot.Data, {
    y,
    frameAnchor: "left",
    channels: Object.fromEntries(names.map((name) => [name, channel(days[name])])),
    render(index, _scales, values, dimensions, {document}) {
      const column = (name: string) => values[name as "x"] as unknown as number[];
      const group = svg(document as Document, "g", {});
      for (const i of index) {
        const place = (name: string) => (Number.isFinite(column(name)[i]) ? column(name)[i]! : null);
        const [earliest, startLatest, endEarliest, latest] = names.map(place) as [
          number | null,
          number | null,
          number | null,
          number | null
        ];
        const span = {
          earliest,
          startLatest,
          endEarliest,
          latest,
          y: column("y")[i]!,
          height,
          lane: dimensions.marginLeft - 24
        };
        const caption = title ? [svg(document as Document, "title", {}, [title(data[i]!)])] : [];
        group.append(
          svg(document as Document, "g", {}, [...caption, ...drawSpan(document as Document, span, style(data[i]!, i))])
        );
      }
      return group;
    }
  });
}
