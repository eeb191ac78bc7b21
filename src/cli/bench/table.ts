import {columnsOf} from "../columns.js";
import {others, type Measure, type Result} from "./measures.js";

const header = ["measure", "campaign-notebook", "target", "met", ...others];

/** The measures as a table: aligned for a terminal, or as Markdown with the same cells. */
export function tableOf(measures: readonly Measure[], markdown: boolean): string {
  const rows = [header, ...measures.map(rowOf)];
  return (markdown ? markdownOf(rows) : columnsOf(rows)).join("\n");
}

function rowOf({name, target, ours, others: theirs}: Measure): string[] {
  const isMet = target === null ? "" : meets(ours, target) ? "yes" : "no";
  const cells = others.map((other) => (theirs[other] ? words(theirs[other]) : "–"));
  return [name, words(ours), target === null ? "–" : targetInWords(ours, target), isMet || "–", ...cells];
}

function meets(result: Result, target: number): boolean {
  if ("score" in result) return share(result) >= target;
  return "speed" in result ? result.speed >= target : times(result) <= target;
}

function words(result: Result): string {
  if ("score" in result) return `${percent(share(result))} (${result.score.right} of ${result.score.of})`;
  if ("speed" in result) return toThree(result.speed);
  const each = result.growth.map(({microseconds}) => microseconds.toFixed(2)).join(", ");
  return `× ${times(result).toFixed(1)} (${each} µs)`;
}

function targetInWords(result: Result, target: number): string {
  if ("score" in result) return `${100 * target} %`;
  return "speed" in result ? toThree(target) : `≤ × ${target}`;
}

function share({score: {right, of}}: Extract<Result, {score: unknown}>): number {
  return of === 0 ? 1 : right / of;
}

/** What is not all is never rounded up to 100 %. */
function percent(share: number): string {
  return `${share === 1 ? "100" : (Math.floor(1000 * share) / 10).toFixed(1)} %`;
}

function times({growth}: Extract<Result, {growth: unknown}>): number {
  return growth.at(-1)!.microseconds / growth[0]!.microseconds;
}

function toThree(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en-US");
}

function markdownOf([head, ...rows]: string[][]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head!), line(head!.map(() => "---")), ...rows.map(line)];
}
