import type {Token} from "../tokens/token.js";
import {named, type Named} from "./noun-meaning.js";
import {nounPhraseAt} from "./noun-phrase.js";
import {outcomesAt} from "./outcomes.js";
import {wordsOf} from "./words.js";

/** Things that are counted in the singular. */
const collectives = wordsOf("artillery aircraft cannon armour armor craft equipment horses cattle sheep livestock");
/** People who are one side rather than a branch of it. */
const sides = wordsOf(
  `rebel insurgent militant terrorist guerrilla partisan police militia garrison ally native local defender attacker
    reinforcement reserve pirate protester protestor crew staff
    peshmerga mujahedeen paramilitary group unit`
);

/**
 * What is counted by the number after the tokens [from, to), where they are its noun and what became of it (`Guns`,
 * `Tanks –`, `Guns lost`); else null. A single thing is a name (`Fort 5`), and so are formations of a kind (`Badr Brigades`).
 */
export function nounBefore(tokens: readonly Token[], from: number, to: number): Named | null {
  if (!tokens[tokens[to - 1]?.key === "-" ? to - 2 : to - 1]?.lexeme) return null;
  const {words, next} = nounPhraseAt(tokens, from);
  if (!words.length || next > to) return null;
  const end = outcomesAt(tokens, next).next;
  if ((tokens[end]?.key === "-" ? end + 1 : end) !== to) return null;
  const last = words.at(-1) as Token;
  const noun = named(words);
  if (!last.lexeme?.noun || noun.class === null || sides.has(noun.unit ?? "")) return null;
  if (last.lexeme.noun.unit === null && words.length > 1) return null;
  if (noun.class === "formation" && words.length > 1) return null;
  return noun.single && noun.class !== "personnel" && !collectives.has(last.key) ? null : noun;
}

/** Whether a noun names a thing, an animal or a formation. */
export function isThing({class: kind}: Pick<Named, "class">): boolean {
  return kind === "equipment" || kind === "animal" || kind === "formation";
}

/** Whether a noun names a branch or a thing (`Infantry`, `Guns`) and not also a side (`British ships`). */
export function namesNoSide({class: kind, origin, unit}: Named): boolean {
  return kind !== "civilian" && !origin.length && unit?.includes(" ") !== true;
}
