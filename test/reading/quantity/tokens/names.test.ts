import {expect, it} from "vitest";
import {settleNames} from "../../../../src/reading/quantity/tokens/names.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

function numbersIn(raw: string): string[] {
  const tokens = tokenise(raw);
  settleNames(tokens);
  return tokens.filter(({kind}) => kind === "number").map(({key}) => key);
}

it.each([
  ["a day and a year beside a month", "15–16 June 2020, May 15, 2008, 1 Dec. 2015", []],
  ["a year in brackets or after a cue", "(2013), in 1944, since 2011", []],
  ["two years", "(2009–2010), (2017-18), between 2018 and 2020", []],
  ["a date in figures", "(2010-02-03)", []],
  ["a year before a colon", "2015: 300", ["300"]],
  ["a date with points", "12.5.1944, 1 - 30.09.1914", []],
  ["years of an era", "480 BC, 480–479 BC, c. 31 B.C., AD 70, A.D. 69–70, 1066 CE", []],
  ["a decade", "1800s, in the 1940s", []],
  ["a percentage, a duration, a measure", "20%, 19 days, 10–12 weeks, 75 mm", []],
  ["money", "$950, £5 million", []],
  ["a page, a phase, a hill", "p. 28, phase 2, Hill 203", []],
  ["a numbered stage", "(Day 1), Week 2, Stage 3", []],
  ["a numbered formation", "59 Division, 12 Infantry Regiment, Division 5", []],
  ["a numbered task force", "Task Force 58, Task Force 1-63", []],
  ["a fraction", "1/7 Gurkhas", []]
])("%s does not count", (_, raw, expected) => expect(numbersIn(raw)).toEqual(expected));

it.each([
  ["four digits before what they count", "1812 killed, in 1500 men", ["1812", "1500"]],
  ["four digits alone", "4200", ["4200"]],
  ["a month that is another word", "may 300", ["300"]],
  ["several divisions", "12 divisions, 3 Brigades, 1 Division", ["12", "3", "1"]],
  ["things with the letters of an era", "5 AD guns", ["5"]],
  ["men of a named formation", "215 Wagner Group mercenaries", ["215"]],
  ["what two sources count", "59/62 wounded", ["59", "62"]]
])("%s counts", (_, raw, expected) => expect(numbersIn(raw)).toEqual(expected));
