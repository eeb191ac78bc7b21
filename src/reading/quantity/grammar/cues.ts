import {phrasesOf} from "./phrases.js";
import {wordsOf} from "./words.js";

/** Words that say how amounts belong together. */
export const partCues = phrasesOf({
  part: `including, incl, includes, included, of whom, of which, of them, among them, among whom, amongst them,
    comprising, consisting of, of these, inc`
});

/** What makes an amount a total; some cues stand after it even where another number follows. */
export const totalCues = phrasesOf({
  total: "total, totals, totaling, totalling, grand total, a total of, sum, totally",
  after: "in total, overall, altogether, in all, combined, all told"
});

/** Said after an amount: only these took part, out of a larger force. */
export const engagedCues = phrasesOf({
  part: "engaged, actually engaged, participated, took part, present at the battle, involved"
});

/** Words that name who gives a figure; an approach does so only where it stands alone. */
export const claimCues = phrasesOf({
  claim: `claim, claims, claimed, estimate, estimates, estimation, estimations, source, sources, per, as per,
    according to, acc to, account, accounts, figures, report, reports, historian, historians, chronicle, chronicler,
    chroniclers, scholars, researchers, observers, authorities, say, says, said, stated, statement, version, records,
    archives, tradition, media, press, ministry, data, documents, study, reckoning, tally`,
  approach:
    "modern, contemporary, contemporaries, ancient, traditional, primary, classical, medieval, official, unofficial"
});

/** Words of the count itself that say that it is a claim. */
export const claimedWords = wordsOf("claimed");

/** Words that introduce the name of who gives a figure. */
export const attributions = phrasesOf({by: "as per, per, according to, acc . to, acc to, by"});

/** Writers whose name alone is a source. */
export const chroniclers = wordsOf(
  `herodotus thucydides xenophon ctesias polybius livy caesar plutarch appian arrian diodorus dionysius
    hieronymus timaeus nepos tacitus strabo josephus dio cassius curtius justin orosius zosimus ammianus dexippus
    procopius jordanes gregory bede froissart villehardouin tabari baladhuri waqidi ephorus eutropius florus
    frontinus velleius suetonius theophanes malalas agathias psellos comnena bodart clodfelter delbrück delbruck`
);

/** Words that begin a remark on an amount which names no party: what it holds, how sure it is, a person's rank. */
export const asides = wordsOf(
  `all any see including excluding counting not does most mostly some who presumed disputed greatly confirmed unconfirmed verified
    number figure figures extrapolated elements detachments parts part partly partially capt captain col colonel cpt gen general lt lieutenant maj major sgt sergeant
    admiral adm brig sir president king prince`
);

/** Words of a claimant who says otherwise than the one before (`70,000 by other accounts`). */
export const otherCues = wordsOf("other others another");

/** What is held back from those engaged, and is counted with them under the whole. */
export const reserveCues = wordsOf("reserve reserves");

/** What joins a force later, and is added to it. */
export const reinforcementCues = wordsOf("reinforcement reinforcements reinforced reinforcing");

/** Words that place a figure at one stage of the same force, so that two such figures are rivals and are not added. */
export const phaseCues = wordsOf(
  `initially initial finally final start beginning end later eventually peak onset outset originally original time
    nominal nominally paper actual`
);
