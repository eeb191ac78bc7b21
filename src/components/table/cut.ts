import {wholeAt} from "../../reading/strings.js";

/** A part of something long, and how much of it is left out. */
type Cut<Whole> = {shown: Whole; left: number};

/** The start of a text. */
export function cutText(text: string, most: number): Cut<string> {
  if (text.length <= most) return {shown: text, left: 0};
  const end = wholeAt(text, most);
  return {shown: text.slice(0, end), left: text.length - end};
}

/** The first of many. */
export function cutList<Each>(list: readonly Each[], most: number): Cut<Each[]> {
  return {shown: list.slice(0, most), left: Math.max(0, list.length - most)};
}

/** Plain data with every text in it cut, and its lists too; a text says how much it lost. */
export function cutData<Data>(data: Data, {texts, lists}: {texts: number; lists: number}): Data {
  const cut = (value: unknown): unknown => {
    if (typeof value === "string") return shortened(value, texts);
    if (Array.isArray(value)) return value.slice(0, lists).map(cut);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cut(each)]));
  };
  return cut(data) as Data;
}

/** A text with its end left out, where it is long, and how much that is. */
export function shortened(text: string, most = 1000): string {
  const {shown, left} = cutText(text, most);
  return left ? `${shown}… (${countInWords(left, "more character")})` : text;
}

/** `1 issue`, `2,000 issues`. */
export function countInWords(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
