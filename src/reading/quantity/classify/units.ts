import {previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import {isCapital, isProperName, isTerm, jointOf, type Token} from "../lex/token.js";
import {isNumber, isUngrouped, numberAfter, type NamingRule} from "./naming-rule.js";

const longestName = 4;
/** How many tokens off another service is still told of beside one. */
const nearby = 6;
const mostArmies = 99;

/** Numbers in the names of units and types: `59 Division`, `7. Infanterie-Division`, `Convoy QX 7`, `Task Force 1-39`, `A6M Zero`. */
export const unitRules: readonly NamingRule[] = [
  {name: "number after a letter", on: isUngrouped, at: afterLetter},
  {name: "numbered unit", on: isNumber, at: numberedUnit},
  {name: "number after a name", on: isUngrouped, at: afterName},
  {name: "list of numbered units", on: isNumber, at: listed},
  {name: "number in a name", on: isNumber, at: afterType}
];

/** `Company A 12` may be twelve men of it. */
function afterLetter(tokens: readonly Token[], at: number): number[] | null {
  const letter = previous(tokens, at);
  const isLetter = isCapital(letter) && letter.key.length === 1;
  return isLetter && isUnit(previous(tokens, at, 2)) && !isTerm(tokens[at + 1]) ? [at] : null;
}

/** `59 Division`, `2nd Battalion 5`, `Task Force 58`, `Convoy QX 7`, `3 Commando`, `4. Panzerdivision`: a number beside one formation's name is part of it. */
function numberedUnit(tokens: readonly Token[], at: number): number[] | null {
  const token = tokens[at] as Token;
  const before = previous(tokens, at);
  if (token.rule === "number in words" ? !isUnit(before) : token.grouped) return null;
  const last = numberAfter(tokens, at) ?? at;
  const isOfUnit = isCapital(before) || hasTag(previous(tokens, at)?.word, "force");
  const isUnitBefore = isUnit(before) && (tokens[last + 1]?.key === ":" || !isService(tokens, at - 1));
  const isNamed = isUnitBefore || (isOfUnit && hasTag(previous(tokens, at, 2)?.word, "numbered"));
  if (isNamed && !isTerm(tokens[last + 1]) && tokens[at + 1]?.key !== "x") return [at];
  if (tokens[at + 1]?.key === "." && tokens.slice(at + 2, at + 2 + longestName).some(isForeignUnit)) return [at];
  if (token.value === 1) return null;
  let head = at;
  while (head < at + longestName && isCapital(tokens[head + 1]) && !isOfCorps(tokens, head)) head++;
  if (!isUnit(tokens[head]) || tokens[head]?.word.noun?.plural || isTerm(tokens[head + 1])) return null;
  return isService(tokens, head) && ((token.value ?? 0) > mostArmies || isByService(tokens, at, head)) ? null : [at];
}

/** Whether an army is that of a nation or a side, whose people a number counts: `Army 300`, not `Field Army 3`. */
function isService(tokens: readonly Token[], at: number): boolean {
  const before = previous(tokens, at);
  const isDescribed = isTerm(before) || hasTag(before?.word, "description") || hasTag(before?.word, "reference");
  return hasTag(tokens[at]?.word, "service") && !isDescribed;
}

/** Whether another service is told of beside the tokens [from, to]: `3 US Army, 2 Royal Navy`. */
export function isByService(tokens: readonly Token[], from: number, to: number): boolean {
  const key = tokens[to]?.key;
  const near = [...tokens.slice(Math.max(0, from - nearby), from), ...tokens.slice(to + 1, to + 1 + nearby)];
  return near.some((token) => hasTag(token.word, "service") && token.key !== key);
}

/** A unit before the name of a corps that it belongs to: `42 Commando Royal Marines`. */
function isOfCorps(tokens: readonly Token[], at: number): boolean {
  return isUnit(tokens[at]) && isProperName(tokens[at + 1]) && isTerm(tokens[at + 2]) && isCapital(tokens[at + 2]);
}

/** `Regiments 26 and 1`, `Battalions 3, 4 and 7` */
function listed(tokens: readonly Token[], at: number): number[] | null {
  const before = previous(tokens, at);
  const first = before?.word.joint === "and" && previous(tokens, at, 2)?.key === "," ? at - 3 : at - 2;
  if (!before || !["and", ",", "-"].includes(jointOf(before)) || !listing.has(tokens[first]?.rule ?? "")) return null;
  return isTerm(tokens[at + 1]) || tokens[at]?.grouped ? null : [at];
}

const listing = new Set(["numbered unit", "number after a name", "list of numbered units"]);

/** `from Taffy 1, 2, and 3` */
function afterName(tokens: readonly Token[], at: number): number[] | null {
  const [preposition, name, next] = [previous(tokens, at, 2), previous(tokens, at), tokens[at + 1]];
  const isNamed =
    isProperName(name) &&
    ["from", "of", "at", "in", "under", "with", "by"].includes(preposition?.key ?? "") &&
    !preposition?.capital;
  return isNamed && (tokens[at]?.value ?? 100) < 100 && !isTerm(next) ? [at] : null;
}

/** `A6M Zero`, `Force Ten`, `Team Six` */
function afterType(tokens: readonly Token[], at: number): number[] | null {
  const before = previous(tokens, at);
  const isWord = tokens[at]?.rule === "number in words" && tokens[at]?.capital;
  if (!isWord || !before?.capital) return null;
  return before.kind === "name" || isProperName(before) || hasTag(before.word, "named by number") ? [at] : null;
}

function isUnit(token: Token | undefined): boolean {
  return isCapital(token) && (hasTag(token.word, "numbered") || isForeignUnit(token));
}

/** A word of another language that ends as units do: `Infanterie-Division`, `Panzerdivision`, `Jägerbataillon`. */
function isForeignUnit(token: Token | undefined): boolean {
  return isCapital(token) && foreignUnit.test(token.key);
}

const foreignUnit =
  /(?:division|devision|divisione|korps|armee|armija|regiment|bataillon|abteilung|brigade|geschwader|staffel|gruppe|flotte|flottille|kompanie|ezred|hadosztály|dywizja|pułk|diviziya|polk)$/u;
