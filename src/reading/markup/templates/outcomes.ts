import {under, type Setting} from "./call.js";

/** An outcome is a word of its own in an amount (`12 killed`), and a mark behind a name (`A. Bee (killed)`). */
const outcome =
  (words: string): Setting =>
  ({kind}) =>
    kind === "names" ? ` (${words})` : ` ${words} `;

/** The marks that stand behind commanders, and behind numbers too. */
export const outcomeTemplates: [string, Setting][] = [
  ...under("kia, kia2, †, killed in action", outcome("killed")),
  ...under("pkia", outcome("presumed killed")),
  ...under("dow, died of wounds", outcome("died of wounds")),
  ...under("wia, wounded in action", outcome("wounded")),
  ...under("pow, prisoner of war", outcome("captured")),
  ...under("mia, missing in action", outcome("missing")),
  ...under("executed", outcome("executed")),
  ...under("murdered", outcome("murdered")),
  ...under("assassinated", outcome("assassinated")),
  ...under("suicide", outcome("suicide")),
  ...under("surrendered, surrender", outcome("surrendered")),
  ...under("natural causes, disease", outcome("died of natural causes")),
  ...under("awol", outcome("absent without leave")),
  ...under("turncoat", outcome("changed sides"))
];
