import {unknownAmount, vague, before} from "./qualifiers.js";

/** Words between a number and its noun that change nothing. */
export const fillers = new Set(
  "x more additional other of the his her their its these those them further strong some total new unarmed armed unspecified unidentified".split(
    " "
  )
);

/** Words that may stand between a noun and what became of it. */
export const adverbs = new Set(
  `confirmed believed reported reportedly allegedly claimed presumed declared severely badly heavily lightly seriously mortally later also
   either were was been being had have has be are is mostly all both at least then thought known said to estimated more some verified
   slightly partially completely subsequently got possibly probably officially totally others battle combat gravely critically fatally
   non-fatally otherwise temporarily permanently reported or`.split(/\s+/)
);

/** Words at which a noun phrase ends. */
export const nounStops = new Set([
  ...`a an the and or of in on at by from with to for under as into near against during after since until who which that were was is are be
    been had has have being including incl included inside outside per plus while but mostly mainly also not only both between among along
    according led commanded equipped armed supported reinforced stationed deployed involved engaged fighting took all most rest remainder
    entire his their its this these those via through where when if each every total initially finally later eventually originally subsequently each together apiece totaling totalling totalled overall altogether there they he she we it than then however because about
    out off up against without within aboard killed one no none see citing citation accessed took over`.split(/\s+/),
  ...[before, vague, unknownAmount].flatMap((table) => [...table.keys()])
]);
for (const word of ["small", "large", "near", "number", "scores", "c"]) nounStops.delete(word);

/** Adjectives that belong to a unit even where they are written with a capital. */
export const descriptions = new Set(
  `light heavy medium mounted armoured armored regular irregular naval field siege mountain coastal protected foot horse
   fast large small main medium motor auxiliary merchant attack patrol landing machine anti-tank anti-aircraft`.split(
    /\s+/
  )
);
