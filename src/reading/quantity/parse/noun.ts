import {previous} from "../../list.js";
import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import {isDesignation, isJoint, type Token} from "../lex/token.js";
import {nounPhraseAt, sortOf} from "./noun-phrase.js";
import {outcomesAt} from "./outcomes.js";
import {isThing, type ItemClass} from "../../terms.js";

/**
 * What a noun phrase names and whose it is: `class` is null where no word of it is known, `single` tells a singular noun, and
 * `unknown` is a word that may be a noun and is not in the lexicon.
 */
export type NounMeaning = {
  class: ItemClass | null;
  single: boolean;
  unit: string | null;
  origin: readonly Token[];
  unknown: Token | null;
};

/** The class, the unit and the origin that the words of a noun phrase name; the last known word decides. */
export function nounMeaning(words: readonly Token[], lexicon: Lexicon): NounMeaning {
  if (!words.length) return noMeaning;
  const last = words.findLastIndex(({word}) => word.noun);
  const noun = words[last]?.word.noun;
  const head = last < 0 ? words.length - 1 : last;
  const origin = words.filter((word, index) => index !== head && isOrigin(word));
  const unit = origin.length ? words.filter((word, index) => index === head || !isOrigin(word)) : words;
  if (noun?.class === "formation" && last < words.length - 1) {
    const [force, type] = [words.slice(0, last + 1), words.slice(last + 1)];
    return type.some(isDesignation)
      ? {...noMeaning, class: "equipment", unit: unitOf(type, lexicon), origin: force}
      : {...noMeaning, unit: unitOf(unit, lexicon), origin, unknown: words.at(-1) as Token};
  }
  if ((!noun || (noun.class === "personnel" && words[last]?.capital)) && words.some(isDesignation)) {
    const unknown = words.find(({rule}) => rule === "abbreviation in the plural") ?? null;
    return {...noMeaning, class: "equipment", unit: unitOf(words, lexicon), unknown};
  }
  if (noun) {
    const itemClass = classOf(words, wholeNoun(words, last, lexicon) ?? noun.class);
    const said = noun.unit || unit.length > 1 ? unitOf(unit, lexicon) : null;
    return {class: itemClass, single: !noun.plural, unit: said, origin, unknown: null};
  }
  const known = words[head];
  if (known?.capital) return {...noMeaning, origin: words, unknown: hasTag(known.word, "nation") ? null : known};
  return isNoun(known) ? {...noMeaning, unit: unitOf(unit, lexicon), origin, unknown: known} : {...noMeaning, origin};
}

export const noMeaning: NounMeaning = {class: null, single: false, unit: null, origin: [], unknown: null};

/**
 * What is counted by the number after the tokens [from, to), where they are its noun and what became of it (`Guns`, `Tanks –`, `Guns
 * lost`); else null. A single thing is a name (`Fort 5`), and so are formations of a kind (`Badr Brigades`).
 */
export function nounBefore(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): NounMeaning | null {
  const closing = tokens[tokens[to - 1]?.key === "-" ? to - 2 : to - 1];
  if (!closing?.word.noun && !closing?.word.outcome) return null;
  const {words, next} = nounPhraseAt(tokens, from, lexicon);
  if (!words.length || next > to) return null;
  const end = outcomesAt(tokens, next).next;
  if ((tokens[end]?.key === "-" ? end + 1 : end) !== to) return null;
  const last = words.at(-1) as Token;
  const noun = nounMeaning(words, lexicon);
  const unit = lexicon.wordOf(noun.unit ?? "");
  if (!last.word.noun || noun.class === null || hasTag(unit, "side")) return null;
  if (last.word.noun.unit === null && words.length > 1) return null;
  if (noun.class === "formation" && !words.every(({word}) => word.noun ?? hasTag(word, "description"))) return null;
  return noun.single && noun.class !== "personnel" && !hasTag(last.word, "collective") ? null : noun;
}

/** Whether a noun names a branch or a thing (`Infantry`, `Guns`) and not also a side (`British ships`). */
export function namesNoSide({class: itemClass, origin, unit}: NounMeaning): boolean {
  return itemClass !== "civilian" && !origin.length && unit?.includes(" ") !== true;
}

/**
 * Whether the last noun of the tokens [from, to) is that of civilians; within a name it is not (`Workers' Party`, `Citizen Army`).
 * Of others than civilians the counts speak themselves.
 */
export function civilianIn(tokens: readonly Token[], from: number, to: number): "civilian" | null {
  let last = to - 1;
  while (last >= from && !tokens[last]?.word.noun) last--;
  if (last < from || tokens[last]?.word.noun?.class !== "civilian") return null;
  const next = last + 1 < to ? tokens[last + 1] : undefined;
  return next?.capital && !next.word.noun && !next.word.outcome ? null : "civilian";
}

/** The class of a noun of several words: `man of war`, `flotilla leader`, `human torpedo`, `task force`. */
function wholeNoun(words: readonly Token[], last: number, lexicon: Lexicon): ItemClass | null {
  const noun = words[last] as Token;
  const rest = words.slice(last + 1).map(({key}) => key);
  if (rest[0] === "of") return lexicon.wordOf([lexicon.singular(noun.key), ...rest].join("-")).noun?.class ?? null;
  const before = previous(words, last);
  if (!before) return null;
  if (noun.key === "strength" && isThing(before.word.noun?.class ?? null)) return before.word.noun!.class;
  const one = lexicon.singular(noun.key);
  const itemClass = lexicon.wordOf(`${before.key}-${one}`).noun?.class;
  return itemClass && itemClass !== lexicon.wordOf(one).noun?.class ? itemClass : null;
}

/** Whether a word that is not known can be a noun, and is no adjective or adverb (`1 mortally`). */
function isNoun(word: Token | undefined): word is Token {
  return (
    word !== undefined && !hasTag(word.word, "description") && !hasTag(word.word, "adverb") && !word.key.endsWith("ly")
  );
}

/** Soldiers and civilians under one number are what stands first; a single force before them is whose they are (`Army and Navy personnel`). */
function classOf(words: readonly Token[], last: ItemClass): ItemClass {
  if (sortOf(last) !== "personnel" || !words.some(isJoint)) return last;
  return words.find(({word, capital}) => word.noun && !(capital && !word.noun.plural))?.word.noun?.class ?? last;
}

/** Lower case, each noun in the singular. */
function unitOf(words: readonly Token[], lexicon: Lexicon): string {
  const first = words.findIndex((word) => word.kind !== "mark" && !isJoint(word));
  const keys = words.slice(first).map(({key, word: {noun}}, index) => {
    const unit = noun?.unit;
    if (unit && unit !== key && unit.startsWith(key)) return unit;
    const isCounted = noun?.plural === true || first + index === words.length - 1;
    return isCounted ? lexicon.singular(key) : key === "&" ? "and" : key;
  });
  return keys.length === 1 ? (keys[0] as string) : keys.join(" ").replaceAll(" ,", ",").replaceAll(" / ", "/");
}

/** A word with a capital that names whose they are, not what they are. */
function isOrigin({kind, capital, word}: Token): boolean {
  return kind === "word" && capital && !hasTag(word, "description") && (!word.noun || word.noun.unit === null);
}
