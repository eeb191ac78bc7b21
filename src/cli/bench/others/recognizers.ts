import {Culture, NumberRecognizer} from "@microsoft/recognizers-text-number";
import type {Bounds} from "../corpus.js";
import {peopleOf, plain} from "./people.js";

const model = new NumberRecognizer(Culture.English).getNumberModel();

/** Microsoft's recognizers. Their number ranges exist for other languages only, so the words around a number are read for them. */
export function recognizersPeople(raw: string): Bounds {
  const text = plain(raw);
  const numbers = model.parse(text).map(({start, end, resolution}) => ({
    value: Math.abs(Number((resolution as {value: string}).value)),
    start,
    end: end + 1
  }));
  return peopleOf(text, numbers);
}
