/** Lines at 45° within a rectangle, as path data: a hatching that needs no pattern and so no id. */
export function hatching(x1: number, x2: number, y1: number, y2: number, step = 4): string {
  const height = y2 - y1;
  const lines: string[] = [];
  for (let x = x1 - height + step / 2; x < x2; x += step) {
    const [from, to] = [Math.max(x, x1), Math.min(x + height, x2)];
    lines.push(`M${from.toFixed(2)},${(y2 - (from - x)).toFixed(2)}L${to.toFixed(2)},${(y2 - (to - x)).toFixed(2)}`);
  }
  return lines.join("");
}
