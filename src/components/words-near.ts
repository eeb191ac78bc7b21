import {wholeAt} from "../reading/cut.js";

/** A text, and the part [start, end) of it that was read. */
export type Words = {text: string; start: number; end: number};

const around = 300;

/** The part that was read and the words beside it; an ellipsis stands for what is left out of a long text. */
export function wordsNear({text, start, end}: Words): Words {
  const from = start <= around ? 0 : wholeAt(text, start - around);
  const partEnd = Math.min(end, start + around);
  const to = text.length - partEnd <= around ? text.length : wholeAt(text, partEnd + around);
  const [before, behind] = [from > 0 ? "…" : "", to < text.length ? "…" : ""];
  const shift = before.length - from;
  return {text: `${before}${text.slice(from, to)}${behind}`, start: start + shift, end: Math.min(end, to) + shift};
}
