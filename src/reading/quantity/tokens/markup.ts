import {endOf} from "./sticky.js";

/** A stretch of wikitext or HTML: `blank` marks nothing, `word` stands for a word (`{{KIA}}`). */
export type Markup = {kind: "footnote" | "line" | "rule" | "blank" | "word" | "dash"; end: number; word?: string};

/** Templates that only set their text. */
const settingTemplates = new Set([
  ...["nowrap", "small", "big", "nobold", "lang", "formatnum", "val"],
  ...["plainlist", "plain list", "flatlist", "hlist", "ubl", "unbulleted list", "bulleted list", "tree list"]
]);

const circaTemplates = new Set(["c.", "ca", "circa"]);

/** Templates that stand for a word, by the word. */
const wordTemplates = new Map([
  ["kia", "killed"],
  ["†", "killed"],
  ["dow", "killed"],
  ["executed", "killed"],
  ["wia", "wounded"],
  ["pow", "captured"],
  ["surrendered", "captured"],
  ["mia", "missing"]
]);

const tag = /<\/?[a-z][^<>]*>/iy;
const ref = /<ref(?:\s[^<>]*)?>/iy;
const linkTarget = /\[\[[^[\]|]*\|/y;
const fileLink = /\[\[(?:file|image):[^[\]]*\]\]/iy;
const bracket = /\[([^[\]]*)\]/y;
const footnoteMark = /^(?:\p{L}[\p{L} ]*\.? ?)?\d{0,3}$|^\d{1,2}(?:[,–-] ?\d{1,2})*$/u;
const dashEntity = /&(?:[nm]dash|minus);/y;
const entity = /&#?\w{2,8};/y;
const quotes = /'{2,5}/y;
const longRule = /[-–—]{4,}/y;

/**
 * Reads the markup of one raw value. Each step looks at a character a bounded number of times, so that reading stays
 * linear.
 */
export function markupOf(raw: string): (at: number) => Markup | null {
  const closings = closingsOf(raw);
  return (at) => {
    const character = raw[at];
    if (character === "<") return angle(raw, at, closings);
    if (character === "[") return square(raw, at);
    if (character === "]") return raw.startsWith("]]", at) ? {kind: "blank", end: at + 2} : null;
    if (character === "{") return raw.startsWith("{{", at) ? template(raw, at, closings) : null;
    if (character === "}") return {kind: "blank", end: raw.startsWith("}}", at) ? at + 2 : at + 1};
    if (character === "&") return ending("dash", dashEntity, raw, at) ?? ending("blank", entity, raw, at);
    if (character === "'") return ending("blank", quotes, raw, at);
    return ending("rule", longRule, raw, at);
  };
}

type Closings = {
  ref: (from: number) => number;
  comment: (from: number) => number;
  template: (open: number) => number | undefined;
};

function angle(raw: string, at: number, closings: Closings): Markup | null {
  if (raw.startsWith("<!--", at)) return {kind: "footnote", end: closings.comment(at) || raw.length};
  const opening = endOf(ref, raw, at);
  if (opening && raw[opening - 2] === "/") return {kind: "footnote", end: opening};
  if (opening) return {kind: "footnote", end: closings.ref(opening) || opening};
  const end = endOf(tag, raw, at);
  if (!end) return null;
  const name = /[a-z]+/i.exec(raw.slice(at, at + 12))?.[0].toLowerCase();
  if (name === "br" || name === "li" || name === "p") return {kind: "line", end};
  return {kind: name === "hr" ? "rule" : name === "ref" ? "footnote" : "blank", end};
}

function square(raw: string, at: number): Markup | null {
  if (raw.startsWith("[[", at)) {
    const end = endOf(fileLink, raw, at) || endOf(linkTarget, raw, at) || at + 2;
    return {kind: "blank", end};
  }
  bracket.lastIndex = at;
  const content = bracket.exec(raw)?.[1];
  if (content === undefined || content.length > 40 || !footnoteMark.test(content)) return null;
  return {kind: "footnote", end: bracket.lastIndex};
}

function template(raw: string, at: number, closings: Closings): Markup {
  const end = closings.template(at);
  if (end === undefined) return {kind: "blank", end: at + 2};
  const name = /^[^|{}]*/.exec(raw.slice(at + 2, at + 42))?.[0] ?? "";
  const key = name.trim().toLowerCase();
  const word = wordTemplates.get(key);
  if (word) return {kind: "word", end, word};
  if (circaTemplates.has(key)) return {kind: "word", end: at + 2 + name.length + 1, word: "circa"};
  if (!settingTemplates.has(key)) return {kind: "footnote", end};
  return {kind: "blank", end: at + 2 + name.length + 1};
}

function closingsOf(raw: string): Closings {
  let templates: Map<number, number> | undefined;
  return {
    ref: nextEnd(raw, "</ref>"),
    comment: nextEnd(raw, "-->"),
    template: (open) => (templates ??= templateEnds(raw)).get(open)
  };
}

/** Finds the end of the next closing mark; asked from left to right, it searches every stretch once. */
function nextEnd(raw: string, mark: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -2 || (found !== -1 && found < from)) found = raw.indexOf(mark, from);
    return found === -1 ? 0 : found + mark.length;
  };
}

function templateEnds(raw: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < raw.length - 1; at++) {
    if (raw.startsWith("{{", at)) open.push(at++);
    else if (raw.startsWith("}}", at) && open.length) ends.set(open.pop() as number, ++at + 1);
  }
  return ends;
}

function ending(kind: Markup["kind"], pattern: RegExp, raw: string, at: number): Markup | null {
  const end = endOf(pattern, raw, at);
  return end ? {kind, end} : null;
}
