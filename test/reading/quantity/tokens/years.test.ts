import {expect, it} from "vitest";
import {settleNames} from "../../../../src/reading/quantity/tokens/names.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

function numbersIn(raw: string): string[] {
  const tokens = tokenise(raw);
  settleNames(tokens);
  return tokens.filter(({kind}) => kind === "number").map(({key}) => key);
}

it.each([
  ["after a word with a capital, something is said before a count", "About 1500, mostly militia", ["1500"]],
  ["or a bound of it", "Over 1500", ["1500"]],
  ["or an average", "Circa 1200", ["1200"]],
  ["or several words", "More Than 1850 here", ["1850"]],
  ["or a total", "Total 1500, mostly militia", ["1500"]],
  ["a party and a number fill their line", "British 1500\nFrench 1900", ["1500", "1900"]],
  ["or stand in a list of such", "British 1500, French 1900", ["1500", "1900"]],
  ["a range begins the value", "Between 1500 and 2000", ["1500", "2000"]],
  ["or a bullet's text", "• From 1500 to 2000", ["1500", "2000"]],
  ["or stands before what it counts", "300 and from 1500 to 2000 men", ["300", "1500", "2000"]],
  ["a bracket says something of an amount", "(at least 1500) (of whom 1200) (infantry 1300)", ["1500", "1200", "1300"]]
])("four digits count: %s", (_, raw, expected) => expect(numbersIn(raw)).toEqual(expected));

it.each([
  ["after a name in a clause of more words", "Leipzig 1813 and after, The 2001 Conflict", []],
  ["after a name that begins no line", "5 killed, The Military Balance 2010", ["5"]],
  ["at the end of a bracket of words that say nothing of an amount", "(peak 1779) (global 1781)", []],
  ["between two years in a line that goes on", "300 men between 2014 and 2016", ["300"]],
  ["before a colon", "From 2014 to 2016: 300", ["300"]]
])("four digits are a year: %s", (_, raw, expected) => expect(numbersIn(raw)).toEqual(expected));
