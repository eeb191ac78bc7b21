import {expect} from "vitest";

/** Amounts and dates in each state, with the columns of the notebook. */
export const amounts = [
  {name: "exact", side: "North", low: 5, high: 5},
  {name: "range", side: "South", low: 2, high: 8},
  {name: "bound", side: "North", low: 5, high: null, approximate: true},
  {name: "at most", side: "South", low: null, high: 6, rival: "exact"},
  {name: "unknown", side: "South", low: null, high: null, caveat: "not counted"}
];
export const dates = [
  {
    name: "exact",
    side: "North",
    earliest: "1944-06-01",
    startLatest: "1944-06-01",
    endEarliest: "1944-08-31",
    latest: "1944-08-31"
  },
  {
    name: "uncertain",
    side: "South",
    earliest: "1944-05-01",
    startLatest: "1944-06-30",
    endEarliest: "1944-09-01",
    latest: "1944-09-30"
  },
  {name: "since", side: "North", earliest: "1944-07-01", startLatest: "1944-07-01", endEarliest: null, latest: null},
  {name: "until", side: "South", earliest: null, startLatest: null, endEarliest: "1944-09-30", latest: "1944-09-30"},
  {name: "no date", side: "South", earliest: null, startLatest: null, endEarliest: null, latest: null}
];

/** Attributes of an element as numbers. */
export function numbers(element: Element, ...names: string[]): number[] {
  return names.map((name) => Number(element.getAttribute(name)));
}

/** Where the tip of each row of a chart points, and its lines: what Plot draws when a pointer is there. */
export function tipsOf(chart: Element, rows: number): {place: number[]; lines: string[]}[] {
  const at = (x: number, y: number) =>
    Object.assign(new (chart.ownerDocument.defaultView as unknown as {Event: typeof Event}).Event("pointermove"), {
      pageX: x,
      pageY: y,
      clientX: x,
      clientY: y,
      pointerType: "mouse"
    });
  // The document has no layout.
  Object.assign(chart, {clientLeft: 0, clientTop: 0});
  const found = new Map<string, {place: number[]; lines: string[]}>();
  const [width, height] = numbers(chart, "width", "height") as [number, number];
  for (let y = 0; y < height; y += 5)
    for (let x = 0; x < width; x += 4) {
      chart.dispatchEvent(at(x, y));
      const tip = chart.lastElementChild!.firstElementChild;
      if (!tip) continue;
      const [, left, top] = /translate\(([^,]+),([^)]+)\)/.exec(tip.getAttribute("transform")!)!;
      const lines = [...tip.querySelector("text")!.children].map(({textContent}) => textContent.replace("\u200b", ""));
      found.set(lines.join("\n"), {place: [Number(left), Number(top)], lines});
    }
  expect(found.size).toBe(rows);
  return [...found.values()];
}
