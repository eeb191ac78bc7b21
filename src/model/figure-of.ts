import type {FigureRow, Notebook} from "./rows.js";

/** A side's strength or casualties as its infobox has it; undefined for a side that the engagement does not have. */
export function figureOf(
  {figures}: Pick<Notebook, "figures">,
  engagement: string,
  side: number,
  field: FigureRow["field"]
): FigureRow | undefined {
  return figures.find(
    (row) => row.engagement === engagement && row.side === side && row.field === field && row.claim === null
  );
}
