import nlp from "compromise";
import type {Bounds} from "../corpus.js";
import {peopleOf, plain} from "./people.js";

type Match = {offset: {start: number; length: number}; number: {num: number | null}};

export function compromisePeople(raw: string): Bounds {
  const text = plain(raw);
  const matches = nlp(text).numbers().json({offset: true}) as Match[];
  const numbers = matches.flatMap(({offset, number: {num}}) => {
    if (num === null) return [];
    const found = text.slice(offset.start, offset.start + offset.length);
    // Marks glued to the number, such as the + of 8,000+, belong to its match; what they say is read around it.
    const end = offset.start + found.replace(/[^\p{L}\p{N}]+$/u, "").length;
    return [{value: num, start: offset.start, end}];
  });
  return peopleOf(text, numbers);
}
