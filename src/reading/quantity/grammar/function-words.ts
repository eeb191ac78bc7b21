import {before, unknownAmount, vague} from "./qualifiers.js";
import {wordsOf} from "./words.js";

/** Words between a number and its noun that change nothing. */
export const fillers = wordsOf(
  `x more additional other further of the his her their its these those them strong some total new armed unarmed
    unspecified unidentified were are was`
);

/** Words that may stand between a noun and what became of it. */
export const adverbs = wordsOf(
  `confirmed believed reported reportedly allegedly claimed presumed declared thought known said estimated
    verified possibly probably officially severely badly heavily lightly slightly seriously gravely critically
    mortally fatally partially completely totally temporarily permanently later also either both mostly all at least
    then more some others otherwise subsequently or to is are was were be been being had has have got battle combat`
);

/** Words at which a noun phrase ends. */
export const nounStops = wordsOf(
  `a an the and or of in on at by from with to for under as into near against during after since until through
    via out off up over without within inside outside aboard between among along per plus including incl included
    but while who which that where when if because however is are was were be been being had has have mostly mainly
    also not only both then than each every no none all most rest remainder entire one his their its this these
    those there they he she we it total totaling totalling totalled overall altogether together apiece initially
    finally later eventually originally subsequently according led commanded equipped armed supported reinforced
    stationed deployed involved engaged fighting took see citing carrying manned mounting bearing citation accessed`
);
for (const table of [before, vague, unknownAmount]) for (const word of table.keys()) nounStops.add(word);
for (const word of ["small", "large", "near", "number", "scores", "c"]) nounStops.delete(word);

/** Adjectives that belong to a unit even where they are written with a capital. */
export const descriptions = wordsOf(
  `light heavy medium mounted armoured armored regular irregular naval field siege mountain coastal protected
    foot horse fast large small main motor auxiliary merchant attack patrol landing machine anti-tank anti-aircraft`
);
