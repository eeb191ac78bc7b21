import type {Lists} from "../sense.js";

/** Words that say how amounts belong together: wholes and parts, who says so, and when. */
export const englishCues: Lists = {
  tags: {
    other: "other others another",
    claimed: "claimed",
    reserve: "reserve reserves",
    reinforcement: "reinforcement reinforcements reinforced reinforcing",
    // They add a figure to the one before: before its number, and right behind it.
    adding: "another additional additionally further extra plus +",
    more: "more additional extra further",
    negation: "not no never none few hardly barely without nor neither didn't",
    participation: `involved engaged engage participate participated participating part fight fought fighting committed deployed combat
    action battle present used`,
    idle: "uninvolved unengaged uncommitted idle reserve reserves",
    "joint of odds": "in to : -",
    odds: "odds ratio outnumbered outnumbering outnumber",
    detail: `all any see including excluding counting not does most mostly some who presumed disputed greatly confirmed
    unconfirmed verified number figure figures extrapolated elements detachments parts part partly partially capt captain
    col colonel cpt gen general lt lieutenant maj major sgt sergeant admiral adm brig sir president king prince`
  },
  phrases: {
    total: {
      total: "/grand/sum total, totals, totaling, totalling, /a total of, sum, totally",
      after: "in total, overall, altogether, in all, combined, all told, all together, in sum"
    },
    part: {
      part: `including, incl, includes, included, of whom, of which, of them, among them, among whom, amongst them, comprising,
    consisting of, of these, inc, among these, composed of, made up of, amongst whom, out of which, out of whom, broken down as`,
      apart:
        "excluding, excl, exclusive of, not including, not incl, not counting, without, except, except for, besides, apart from, aside from, /later/then reinforced by, later joined by",
      added: "and, plus, +, &, another, additional, further, also, as well as, in addition to, not to mention"
    },
    engaged: {
      engaged:
        "/actually engaged, participated, took part, saw action/combat/fighting, present at the battle, involved, present, actually present"
    },
    claim: {
      claim: `claim, claims, claimed, estimate, estimates, estimation, estimations, source, sources, per, as per, according to,
    acc to, account, accounts, figure, figures, est/est_./estimated by, report, reports, historian, historians, historiography, chronicle, chronicler, chroniclers, scholars, scholar,
    researchers, observers, authorities, say, says, said, stated, statement, version, records, archives, archive, tradition,
    media, press, ministry, data, documents, study, studies, reckoning, tally, monitors, reporters,
    analysts, returns, muster, musters, muster roll/rolls, diary, diaries, despatch, despatches, dispatches, census, chronicles, letters, research, scholarship, newspaper, newspapers, propaganda, communique, communiqué, memoirs, biographer, biographers, writers, authors, annals, inscription,
    allegedly claimed, admitted, admission, red cross, human rights watch, amnesty international, united nations, sohr, opposition claim, researcher, intelligence`,
      approach:
        "low, high, lower, upper, liberal, traditionally, exaggerated, supposed, supposedly, probable, newer, older, recent, revised, latest, conservative, modern, contemporary, contemporaries, ancient, traditional, primary, classical, medieval, official, unofficial, officially, independent",
      name: `herodotus, thucydides, xenophon, ctesias, polybius, livy, caesar, plutarch, appian, arrian, diodorus, dionysius, hieronymus,
    timaeus, nepos, tacitus, strabo, josephus, dio, cassius, curtius, justin, orosius, zosimus, ammianus, dexippus,
    procopius, jordanes, gregory, bede, froissart, villehardouin, tabari, baladhuri, waqidi, ephorus, eutropius,
    florus, frontinus, velleius, suetonius, theophanes, malalas, agathias, psellos, comnena, bodart, clodfelter,
    delbrück, delbruck, krivosheev, frieser, glantz, zetterling, overmans, erickson, beevor, zaloga, tooze, isaev,
    müller-hillebrand, anna komnene, ibn ishaq, al-tabari, ibn al-athir, ibn khaldun, william of tyre, fulcher, jean de joinville,
    guicciardini, barbaro, kritoboulos, chalkokondyles, długosz, dlugosz, grousset, runciman, smith d, digby smith, rothenberg, esposito,
    nafziger, forczyk, ziemke, citino, zamulin, nipe, buttar, ungváry, ungvary, számvéber, szamveber, lakowski, bergström, bergstrom, playfair, molony,
    blumenson, jukes, werth, overy, carell, showalter, rotundo, salisbury, ambrose, cornelius ryan, fortescue, napier, keegan, churchill d, kershaw, megargee, askey, liedtke, lopukhovsky, kavalerchik, mikhalev, mawdsley, bellamy`,
      bracket:
        "government, monitoring group, police, army, rebels, opposition, embassy, un, nato, military, hospital, hospitals, minister"
    },
    attribution: {
      by: "est/est_. by, as per, per, according to, acc . to, acc to, by, as claimed by, as estimated by, as reported by, claimed by, estimated by, reported by"
    },
    stage: {
      stage: `initially, initial, final, start, beginning, end, peak, onset, outset, originally, original,
    during, time, nominal, nominally, paper, actual, average, prewar, pre-war, postwar, post-war, wartime, at first, phase, maximum strength, reinforced strength/force, before/after the battle/siege/war/fighting/engagement/campaign,
    peak strength, throughout, by the end, early, late war, on paper, at peak, height, operation, offensive, counter-offensive, counteroffensive,
    counterattack, before/after/following the, before reinforcement/reinforcements, after reinforcement, prior to, stage, in/in_the spring/summer/autumn/winter, on the eve of, in peacetime/wartime, after/on/upon mobilisation/mobilization,
    first/second/third/fourth/1st/2nd/3rd/4th day/stage/period/week/month/year/wave/phase/attempt/assault/attack`,
      later: `later, →, peaking/peaked at, rising/swelling to a peak of, reaching a peak of, /later reinforced to, increasing/falling/fell/down/dropping/decreasing/decreased/growing/grown/swelling/swelled/expanding/expanded to, /later reduced/rising/grew to,
    rose/dwindled/dwindling/shrank/shrunk/shrinking/thinned/whittled_down to, /later/subsequently/eventually increased to, eventually rising to, /later/eventually reaching, up/down from, then,
    after reinforcements, subsequently, finally, ultimately, afterwards, eventually`,
      alone:
        "late, close, opening, spring, summer, autumn, winter, before, after, peacetime, afterward, mobilized, mobilised"
    }
  }
};
