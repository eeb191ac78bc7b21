import type {PathCommand} from "opentype.js";

/** Path data in hundredths of a pixel, each point told from the last one, which is half as long as absolute points are. */
export function pathData(commands: readonly PathCommand[]): string {
  let data = "";
  let last = "";
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const command of commands) {
    const points = pointsOf(command).map((value) => Math.round(value * 100));
    const steps = points.map((value, index) => value - (index % 2 ? y : x));
    // What is nothing in a drawing of hundredths is left out.
    if (command.type === "L" && steps.every((step) => step === 0)) continue;
    const name = command.type.toLowerCase();
    data += (name === last ? "" : name) + steps.map(hundredths).join("");
    last = name;
    [x, y] = command.type === "Z" ? start : (points.slice(-2) as [number, number]);
    if (command.type === "M") start = [x, y];
  }
  return data.replace(/(?<=[a-z]) /g, "");
}

function pointsOf(command: PathCommand): number[] {
  if (command.type === "Z") return [];
  const end = [command.x, command.y];
  if (command.type === "Q") return [command.x1, command.y1, ...end];
  return command.type === "C" ? [command.x1, command.y1, command.x2, command.y2, ...end] : end;
}

/** `-24` as `-.24`, with a space before it where there is no sign. */
function hundredths(value: number): string {
  const text = String(value / 100).replace(/^(-?)0\./, "$1.");
  return value < 0 ? text : ` ${text}`;
}
