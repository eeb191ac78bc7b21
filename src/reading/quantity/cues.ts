import {phrasesOf} from "./phrases.js";

/** Words that say how amounts belong together. */
export const partCues = phrasesOf({
  part: `including, incl, includes, included, of whom, of which, of them, among them, among whom, amongst them, comprising, consisting of, of these, inc`
});

export const totalCues = phrasesOf({
  total:
    "total, totals, totaling, totalling, in total, overall, altogether, in all, grand total, combined, all told, a total of, sum, totally"
});

/** Said after an amount: only these took part, out of a larger force. */
export const engagedCues = phrasesOf({
  part: "engaged, actually engaged, participated, took part, present at the battle, involved"
});

/** People counted who took no part, so that the figure cannot be compared with others. */
export const caveatCues = phrasesOf({
  caveat: `not involved, not all involved, not engaged, not all engaged, took no part, taking no part, did not fight, did not engage, did not participate,
    did not take part, in reserve, not participate, not present, not committed, uninvolved, unengaged, never engaged, not deployed, few engaged,
    not in combat, saw no action, not in action, never committed, not fighting, not actively involved, not all participated, no combat, not all took part,
    not all of whom fought, only a part engaged, few of whom fought, very few engaged, mostly not engaged, not all fought, not used`
});

/** Words that name who gives a figure. */
export const claimCues = phrasesOf({
  claim: `claim, claims, claimed, estimate, estimates, estimation, estimations, source, sources, per, according to, account, accounts, figures, report,
    reports, historians, historian, chronicle, chronicler, chroniclers, as per, says, said, stated, by various, acc to, version, records, archives, tradition, media,
    press, ministry, statement, data, documents, study, scholars, researchers, observers, authorities`,
  approach:
    "modern, contemporary, ancient, traditional, primary, classical, medieval, contemporaries, official, unofficial"
});

/** Writers and bodies whose name alone is a source. */
export const chroniclers = new Set(
  `herodotus thucydides xenophon ctesias polybius livy caesar plutarch appian arrian diodorus tacitus strabo josephus dio cassius curtius
   justin orosius zosimus ammianus procopius jordanes gregory bede froissart villehardouin tabari baladhuri waqidi bodart clodfelter
   dionysius hieronymus timaeus nepos dexippus delbrück delbruck ephorus eutropius florus frontinus velleius suetonius theophanes malalas agathias psellos comnena`.split(
    /\s+/
  )
);

/** Words that place a figure at one stage of the same force, so that two such figures are rivals and are not added. */
export const phaseCues = new Set(
  "initially initial finally final start beginning end later eventually peak onset outset originally original".split(
    " "
  )
);
