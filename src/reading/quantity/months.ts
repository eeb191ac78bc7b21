import {wordsOf} from "./words.js";

/** Months' names and their short forms. */
export const months = wordsOf(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec`
);
