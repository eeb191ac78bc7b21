import type {Noun} from "../grammar/lexicon.js";
import type {Token} from "./token.js";

const aircraft: Noun = {class: "equipment", unit: "fighter", plural: true};
const attacker: Noun = {class: "personnel", unit: "bomber", plural: true};

/**
 * Tells fighters and bombers apart by their company: fighters listed with bombers are aircraft, suicide bombers are
 * people.
 */
export function settleFighters(tokens: Token[]): void {
  if (!tokens.some(isBomber)) return;
  const suicidal = tokens.some(({key}) => key === "suicide");
  for (const token of tokens)
    if (suicidal ? isBomber(token) : token.key === "fighters")
      token.lexeme = {outcome: null, noun: suicidal ? attacker : aircraft};
}

function isBomber({key}: Token): boolean {
  return key === "bomber" || key === "bombers";
}
