import {expect, it} from "vitest";
import {outcomesAt} from "../../../../src/reading/quantity/grammar/outcomes.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

it.each([
  ["joined by a comma or an and", "killed, wounded, or captured", "captured killed wounded"],
  ["in several words", "knocked out or set on fire", "destroyed"],
  ["after adverbs", "reportedly badly wounded", "wounded"],
  ["prisoners released are free", "prisoners of war released", "other"],
  ["so are released prisoners", "released prisoners", "other"],
  ["captured and released are both", "captured and released", "captured other"],
  ["who escaped something met it not", "escaped death or capture", "fled"],
  ["losses at large say nothing beside another", "casualties killed", "killed"],
  ["the head of the next number is not among them", "killed, wounded 20", "killed"]
])("%s", (_, raw, list) => expect(outcomesAt(tokenise(raw), 0).list.join(" ")).toBe(list));
