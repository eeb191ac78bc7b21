import {withoutAsides} from "./date/asides.js";
import {groupsOf} from "./date/brackets.js";
import {completed} from "./date/completion.js";
import type {Point} from "./date/point.js";
import {withOrdinals} from "./date/ordinals.js";
import {pointsOf} from "./date/points.js";
import {tokensOf, type Token} from "./date/tokens.js";
import {textOf} from "./markup/text.js";
import {readEdtf} from "./when.js";

/** A part of a date as written, with its span [start, end): a day, month, season or year, or a word that joins or qualifies them. */
export type DatePart = {start: number; end: number; says: string; isDate: boolean};

/** What each part of a date says, in the order of the text. Parts that add nothing, such as a printed length, are left out. */
export function datePartsOf(raw: string): DatePart[] {
  const {text, spanOf} = textOf(raw, "text");
  if (readEdtf(text)) return [{start: 0, end: raw.length, says: "EDTF", isDate: true}];
  const tokens = tokensOf(text);
  const points = pointsOf(withoutAsides(groupsOf(withOrdinals(tokens))).tokens);
  const dates = completed(points)
    .filter(({absent, start}, i, all) => !absent && start !== all[i - 1]?.start)
    .map(({start, end, ...point}) => ({start, end, says: precisionOf(point), isDate: true}));
  let next = 0;
  const words = tokens.flatMap((token) => {
    while (next < dates.length && dates[next]!.end <= token.start) next++;
    const inDate = next < dates.length && dates[next]!.start <= token.start;
    const says = inDate ? null : wordOf(token);
    return says ? [{start: token.start, end: token.end, says, isDate: false}] : [];
  });
  return [...dates, ...words]
    .sort((a, b) => a.start - b.start)
    .map((part) => ({...part, ...spanOf(part.start, part.end)}));
}

function precisionOf({day, month, season, part, scale}: Pick<Point, "day" | "month" | "season" | "part" | "scale">) {
  if (day !== null) return "day";
  const whole = season ? "season" : month !== null ? "month" : scale;
  return part && !season ? `${part} ${whole}` : whole;
}

function wordOf(token: Token): string | null {
  switch (token.kind) {
    case "circa":
    case "possibly":
    case "query":
      return "doubt";
    case "bound":
    case "comparative":
      return token.value;
    case "unknown":
      return "not known";
    case "present":
      return "still going on";
    case "rival":
      return "rival date";
    case "duration":
      return "length";
    case "link":
      return linkWords[token.value] ?? null;
    default:
      return null;
  }
}

const linkWords: Partial<Record<string, string>> = {dash: "to", to: "to", until: "until", or: "or", slash: "or"};
