const steps: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1]
};

/** Makes some cells of a table one stop of the Tab key; from there arrow keys go to the next such cell of the row or the column. */
export function arrowKeys(table: HTMLElement, selector: string): void {
  const cells = [...table.querySelectorAll<HTMLTableCellElement>(selector)];
  for (const [index, cell] of cells.entries()) cell.tabIndex = index === 0 ? 0 : -1;
  table.addEventListener("focusin", ({target}) => {
    const reached = cells.find((cell) => cell === target);
    if (reached) for (const cell of cells) cell.tabIndex = cell === reached ? 0 : -1;
  });
  table.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const from = cells.find((cell) => cell === event.target);
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
