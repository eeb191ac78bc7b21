import {expect, it} from "vitest";
import {nounPhraseAt} from "../../../../src/reading/quantity/grammar/noun-phrase.js";
import {settleNames} from "../../../../src/reading/quantity/tokens/names.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

it.each([
  ["the words up to a stop", "light infantry under Smith", "light infantry"],
  ["or up to an outcome", "heavy cruisers sunk", "heavy cruisers"],
  ["or an adverb that leads to one", "cruisers badly damaged", "cruisers"],
  ["or a number", "men 20 guns", "men"],
  ["words before it that say nothing", "additional of his men", "men"],
  ["a measure before it", "75 mm guns", "guns"],
  ["a type", "Ju 88s shot down", "ju 88s"],
  ["nouns of one sort that are joined", "sailors and militia", "sailors and militia"],
  ["in a list", "troops, sailors and militia", "troops , sailors and militia"],
  ["not of two sorts", "sailors and guns", "sailors"],
  ["what a container holds", "pieces of artillery", "pieces of artillery"],
  ["the line that ships are of", "ships of the line", "ships of the line"],
  ["a name after a plural is the next one's", "soldiers Tuareg", "soldiers"],
  ["a heading is the next one's", "men Contractors: 20", "men"]
])("a noun phrase takes in %s", (_, raw, phrase) => {
  const tokens = tokenise(`5 ${raw}`);
  settleNames(tokens);
  expect(
    nounPhraseAt(tokens, 1)
      .words.map(({key}) => key)
      .join(" ")
  ).toBe(phrase);
});
