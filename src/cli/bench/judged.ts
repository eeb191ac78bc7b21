import {readTally} from "../../reading/tally.js";
import {readWhen} from "../../reading/when.js";
import type {Figure} from "./corpus.js";

/** How many figures are read right, of these with an issue or assumption (alarms), and how many wrong, in silence or with one (declared). */
export type Judgement = {values: number; right: number; silent: number; declared: number; alarms: number};

export function judged(figures: readonly Figure[]): Judgement {
  const judgement = {values: figures.length, right: 0, silent: 0, declared: 0, alarms: 0};
  for (const figure of figures) {
    const {isRight, isDeclared} = readingOf(figure);
    judgement[isRight ? "right" : isDeclared ? "declared" : "silent"]++;
    if (isRight && isDeclared) judgement.alarms++;
  }
  return judgement;
}

function readingOf(figure: Figure): {isRight: boolean; isDeclared: boolean} {
  if (figure.field === "date") {
    const {earliest, startLatest, endEarliest, latest, issues, assumptions} = readWhen(figure.raw);
    const found = [earliest, startLatest, endEarliest, latest];
    return {
      isRight: figure.days.every((day, at) => day === found[at]),
      isDeclared: issues.length + assumptions.length > 0
    };
  }
  const {personnel, issues, assumptions} = readTally(figure.raw, figure.field);
  return {
    isRight: personnel.low === figure.personnel.low && personnel.high === figure.personnel.high,
    isDeclared: issues.length + assumptions.length > 0
  };
}
