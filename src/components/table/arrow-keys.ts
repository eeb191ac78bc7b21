const steps: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1]
};

/** Makes some cells of a table one stop of the Tab key: the one named, else the one that is it already, else the first. */
export function oneStop(table: HTMLElement, selector: string, stop?: HTMLElement): void {
  const cells = [...table.querySelectorAll<HTMLElement>(selector)];
  const chosen = stop ?? cells.find(({tabIndex}) => tabIndex === 0) ?? cells[0];
  for (const cell of cells) cell.tabIndex = cell === chosen ? 0 : -1;
}

/** From the stop among some cells of a table, arrow keys go to the next such cell of the row or the column. */
export function arrowKeys(table: HTMLElement, selector: string): void {
  const cellOf = ({target}: Event) => ((target as Element).matches(selector) ? (target as HTMLTableCellElement) : null);
  table.addEventListener("focusin", (event) => {
    const reached = cellOf(event);
    if (reached) oneStop(table, selector, reached);
  });
  table.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const from = cellOf(event);
    if (!step || !from) return;
    event.preventDefault();
    nextCell(from, step, selector)?.focus();
  });
}

/** The next cell in a direction, over those that are no stops. */
function nextCell(from: HTMLTableCellElement, [down, right]: [number, number], selector: string): HTMLElement | null {
  const rows = [...from.closest("tbody")!.rows];
  let [row, column] = [rows.indexOf(from.closest("tr")!) + down, from.cellIndex + right];
  for (; rows[row]?.cells[column]; row += down, column += right)
    if (rows[row]!.cells[column]!.matches(selector)) return rows[row]!.cells[column]!;
  return null;
}
