/** The most that a drawing of a reader's code may be: more of it would hold up the page for seconds. */
const most = {elements: 20_000, characters: 3_000_000};

/** @throws RangeError on a drawing of more elements than a page shows without stopping */
export function checkElements(root: Element): void {
  const count = root.querySelectorAll("*").length;
  if (count > most.elements) throw tooLarge(count, "elements", most.elements);
}

/** @throws RangeError on a text that is too long for a page to parse without stopping */
export function checkLength({length}: string): void {
  if (length > most.characters) throw tooLarge(length, "characters", most.characters);
}

function tooLarge(count: number, noun: string, limit: number): RangeError {
  const [given, allowed] = [count, limit].map((number) => number.toLocaleString("en-US"));
  return new RangeError(`the drawing is too large: it has ${given} ${noun}, and a cell shows at most ${allowed}`);
}
