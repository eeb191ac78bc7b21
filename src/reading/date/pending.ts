import {isRange, type Point} from "./point.js";
import type {Bound, Link} from "./words.js";
import {isWord, type Token} from "./token.js";

/** What has been read since the last date: nothing yet. `timed` is a time of day, `named` a name with a colon. */
export const nothingPending = {
  link: "next" as Link,
  between: false,
  circa: false,
  query: false,
  bound: null as Bound | null,
  timed: false,
  named: false,
  words: 0
};

export type Pending = Readonly<typeof nothingPending>;

/** More words than this between two dates are prose or a citation, and what follows adds nothing. */
export const longestHeading = 6;

/** From the loosest joint to the firmest statement of one; of several between two dates the last in this order holds. */
const links: Link[] = ["next", "bracket", "comma", "and", "slash", "or", "dash", "to", "until"];

/** `pending` with the token at `i`, which begins no date. Words that belong to the date before go to that (`last`). */
export function withToken(pending: Pending, tokens: readonly Token[], i: number, last: Point | undefined): Pending {
  const token = tokens[i]!;
  switch (token.kind) {
    case "link":
      return linked(pending, token.value, isWord(tokens[i - 1]) || isWord(tokens[i + 1]), last);
    case "possibly": {
      if (!last || isRange(pending.link) || pending.link === "and") return {...pending, query: true};
      const isBehind = isBehindDate(pending, tokens[i + 1]);
      return doubted({...linked(pending, "or", false, last), query: false}, "query", isBehind ? last : undefined);
    }
    case "circa":
      return doubted(pending, "circa", isBehindDate(pending, tokens[i + 1]) ? last : undefined);
    case "between":
      return {...pending, between: true};
    case "bound":
      if (last && isTail(pending, token, tokens[i + 1])) {
        last.bound = token.value;
        return nothingPending;
      }
      return last && pending.words > 0 ? pending : {...pending, bound: token.value};
    case "query":
      return doubted(pending, "query", pending.link === "next" && pending.words === 0 ? last : undefined);
    case "rival":
      if (last) Object.assign(last, {rival: true, query: last.query || token.value === "doubt"});
      return last || token.value === "source" ? pending : {...pending, query: true};
    case "comparative":
      if (!last || (token.value === "since" ? pending.words > 0 : !isTail(pending, token, tokens[i + 1])))
        return withWord(pending, last);
      last.bound = token.value;
      return nothingPending;
    case "duration":
      return {...pending, link: "next"};
    case "time":
      return {...pending, timed: true};
    case "filler":
    case "unknown":
      return pending;
    case "break":
      return {...pending, bound: null, named: token.text === ":" && endsInName(tokens, i)};
    default:
      return withWord(pending, last);
  }
}

/** The `Barbaro` of `Barbaro: 29 May 1453`; what has dates is no name. */
function endsInName(tokens: readonly Token[], end: number): boolean {
  let start = end;
  while (end - start < longestHeading && isOfHeading(tokens[start - 1])) start--;
  const heading = tokens.slice(start, end);
  return /^\p{Lu}/u.test(tokens[start]!.text) && !heading.some(({kind}) => kind === "event");
}

function isOfHeading(token: Token | undefined): boolean {
  return isWord(token) || token?.kind === "filler";
}

/** Doubt is of the date before, or else of the next. */
function doubted(pending: Pending, doubt: "circa" | "query", last: Point | undefined): Pending {
  if (!last) return {...pending, [doubt]: true};
  last[doubt] = true;
  return pending;
}

/** The doubt of `1807 (approx.) – 1810` is of the date before it; that of `5 May, probably 6 May` is not. */
function isBehindDate({words, timed}: Pending, next: Token | undefined): boolean {
  return words === 0 && !timed && (next === undefined || next.kind === "link" || next.kind === "break");
}

/** The `or after` of `1715 or after`, which no date follows, and the `at the latest` and `+` behind a date. */
function isTail({link, words}: Pending, {text}: Token, next: Token | undefined): boolean {
  const isEnd = next === undefined || isWord(next) || ["link", "break", "possibly", "present"].includes(next.kind);
  return isEnd && words === 0 && (link === "or" || link === "and" || /^(?:at |\+)/i.test(text));
}

function withWord({link, words}: Pending, last: Point | undefined): Pending {
  return {...nothingPending, link: last ? link : "next", words: words + 1};
}

function linked(pending: Pending, link: Link, besideWord: boolean, last: Point | undefined): Pending {
  const hyphen = link === "dash" && (besideWord || pending.bound !== null);
  const afterWords = pending.words > 0 && isRange(link);
  if (hyphen || (afterWords && !last && link !== "until")) return pending;
  const value = afterWords && last ? "and" : link;
  const stronger = links.indexOf(value) > links.indexOf(pending.link) ? value : pending.link;
  return isRange(link) ? {...pending, link: stronger, query: false, circa: false} : {...pending, link: stronger};
}
