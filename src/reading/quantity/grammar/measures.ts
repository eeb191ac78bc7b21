import {wordsOf} from "./words.js";

/** What measures and does not count: time, length, weight, calibres, money. */
export const measures = wordsOf(
  `% percent day days week weeks month months year years hour hours hrs minute minutes century mm cm m km kg mile
    miles metre metres meter meters ton tons tonne tonnes pounder pounders pdr pdrs inch inches caliber calibre px
    am pm gmt dollars euros rubles roubles pounds ducats talents sesterces knots hp yards acres hectares lb lbs km2`
);
