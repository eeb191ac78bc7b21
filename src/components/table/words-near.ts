import {wholeAt} from "../../reading/cut.js";

/** A text, the part [start, end) of it that was read, and in words what was taken for granted, where anything was. */
export type Words = {text: string; start: number; end: number; taken?: string};

const around = 300;

/** The part that was read and the words beside it; an ellipsis stands for what is left out of a long text. */
export function wordsNear({text, start, end, ...others}: Words): Words {
  const from = start <= around ? 0 : wholeAt(text, start - around);
  const partEnd = Math.min(end, start + around);
  const to = text.length - partEnd <= around ? text.length : wholeAt(text, partEnd + around);
  const [before, behind] = [from > 0 ? "…" : "", to < text.length ? "…" : ""];
  const shift = before.length - from;
  return {
    ...others,
    text: `${before}${text.slice(from, to)}${behind}`,
    start: start + shift,
    end: Math.min(end, to) + shift
  };
}
