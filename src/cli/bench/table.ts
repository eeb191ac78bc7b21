import {columnsOf} from "../terminal.js";
import {aims, fields, others, type Compared, type Measures} from "./measures.js";
import type {Judgement, Score} from "./scores.js";
import {steepness} from "./speed.js";

export type Table = {title: string; rows: string[][]};

/** The measures as tables, each with its head first, and what is aimed at beside what came out. */
export function tablesOf({gold, scored, speeds, growths, compared}: Measures): Table[] {
  return [
    ...gold.map(({name, judgements}) => ({title: `Figures of ${name}`, rows: judgementRows(judgements)})),
    {
      title: "Labelled values, and all values",
      rows: [
        ["measure", "right", "aim", "met"],
        ...scored.map(({name, aim, score}) => [name, withCount(score), percent(aim), yesOrNo(shareOf(score) >= aim)])
      ]
    },
    {title: "Values a second on one core", rows: speedRows(speeds)},
    {
      title: "Microseconds a character, of ordinary values and of the steepest repetition",
      rows: [
        ["values", "1 kB", "10 kB", "100 kB", "1 MB", "1 MB / 1 kB", "aim", "met"],
        ...growths.map(({name, growth}) => {
          const each = growth.map(({microseconds}) => microseconds);
          const times = steepness(growth);
          const cells = each.map((microseconds) => microseconds.toFixed(2));
          return [name, ...cells, `× ${times.toFixed(1)}`, `≤ × ${aims.growth}`, yesOrNo(times <= aims.growth)];
        })
      ]
    },
    {title: "Beside other libraries", rows: comparedRows(compared)}
  ];
}

/** For a terminal, in 80 columns. */
export function textOf(tables: readonly Table[]): string {
  return tables.map(({title, rows}) => [title, "", ...columnsOf(rows)].join("\n")).join("\n\n");
}

/** The same for a README. */
export function markdownOf(tables: readonly Table[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return tables
    .map(({title, rows: [head, ...rows]}) =>
      [`${title}:`, "", line(head!), line(head!.map(() => "---")), ...rows.map(line)].join("\n")
    )
    .join("\n\n");
}

function judgementRows(judgements: Measures["gold"][number]["judgements"]): string[][] {
  const rows = fields.flatMap((field) => (judgements[field] ? [judgementRow(field, judgements[field])] : []));
  const aim = ["aim", "", `≥ ${percent(aims.right)}`, `≤ ${percent(aims.silent)}`, "", `≤ ${percent(aims.alarms)}`, ""];
  return [["field", "values", "right", "silent", "declared", "alarms", "met"], ...rows, aim];
}

function judgementRow(field: string, {values, right, silent, declared, alarms}: Judgement): string[] {
  const cell = (count: number) => `${count} (${((100 * count) / values).toFixed(1)} %)`;
  const isMet = right / values >= aims.right && silent / values <= aims.silent && alarms / values <= aims.alarms;
  return [field, String(values), cell(right), cell(silent), cell(declared), cell(alarms), yesOrNo(isMet)];
}

function speedRows(speeds: Measures["speeds"]): string[][] {
  const head = ["values", "this version", "beside it", "ratio", "aim", "met"];
  const rows = speeds.map(({name, ours, beside}) => {
    if (beside === null) return [name, toThree(ours), "–", "–", "–", "–"];
    const times = ours / beside;
    const aim = [`≥ × ${aims.speed.toFixed(1)}`, yesOrNo(times >= aims.speed)];
    return [name, toThree(ours), toThree(beside), `× ${times.toFixed(2)}`, ...aim];
  });
  return [head, ...rows];
}

function comparedRows(compared: readonly Compared[]): string[][] {
  const head = ["measure", "ours", "recognizers", "compromise", "chrono"];
  const cell = (result: Score | number | undefined) =>
    result === undefined ? "–" : typeof result === "number" ? toThree(result) : percent(shareOf(result));
  return [
    head,
    ...compared.map(({name, results}) => [name, ...(["ours", ...others] as const).map((by) => cell(results[by]))])
  ];
}

function yesOrNo(isMet: boolean): string {
  return isMet ? "yes" : "no";
}

function withCount(score: Score): string {
  return `${percent(shareOf(score))} (${score.right} of ${score.of})`;
}

function shareOf({right, of}: Score): number {
  return of === 0 ? 1 : right / of;
}

/** What is not all is never rounded up to 100 %. */
function percent(share: number): string {
  const tenths = Math.round(1000 * share);
  const shown = (share < 1 ? Math.min(tenths, 999) : tenths) / 10;
  return `${Number.isInteger(shown) ? shown : shown.toFixed(1)} %`;
}

function toThree(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en-US");
}
