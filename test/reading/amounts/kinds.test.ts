import {describe, expect, test} from "vitest";
import {readTally} from "../../../src/reading/tally.js";

/** A value with its people, and what the reader says of it: the rules of its assumptions, then what it could not read. Most say nothing. */
type Row = [raw: string, low: number | null, high: number | null, ...said: string[]];

/** Values whose people a reader gets wrong that takes numbers for what they look like. */
const kinds: Record<string, {strength?: Row[]; casualties?: Row[]}> = {
  "numbers are read in all their forms": {
    strength: [
      ["thirty seven thousand spearmen", 37000, 37000],
      ["ninety two", 92, 92],
      ["one hundred and eleven thousand horsemen", 111000, 111000],
      ["four-hundred hoplites", 400, 400],
      ["three dozen archers", 36, 36],
      ["1.875 million men mobilised", 1875000, 1875000],
      ["0.45 million", 450000, 450000],
      ["2.5K–3K militiamen", 2500, 3000],
      ["3 lakh infantry and 1.5 lakh cavalry", 450000, 450000],
      ["0.2 crore soldiers", 2000000, 2000000],
      ["1.05 mio soldiers", 1050000, 1050000],
      ["18, 500 infantry", 18500, 18500, "odd grouping"],
      ["7&nbsp;250 janissaries", 7250, 7250],
      ["22.600 legionaries", 22600, 22600],
      ["X,000 cuirassiers\n40 cannon", null, null, "unread: X,000"],
      ["14,\u200b800 Mamluks", 14800, 14800],
      ["8 400 sailors", 8400, 8400],
      ["fifteen hundred warriors", 1500, 1500]
    ],
    casualties: [
      ["9k killed, 14k wounded", 23000, 23000],
      ["three-quarters of 1,200 killed", 900, 900]
    ]
  },
  "a whole and its parts are counted once": {
    casualties: [
      ["74 slain; 212 wounded; 286 in all", 286, 286],
      ["Killed: 1,105\nWounded: 3,870\nPrisoners: 425\n5,400", 5400, 5400],
      ["19 drowned / 44 captured / 63 losses", 63, 63],
      ["2,640 men\nFleet:\n• 640 killed\nLanding force:\n• 1,100 killed\n• 900 wounded", 2640, 2640],
      ["88 dead\n305 wounded\n12 missing\n405\nin total", 405, 405],
      ["Killed: 5,210\n• 210 officers\n• 5,000 other ranks\nWounded: 9,000", 14210, 14210],
      ["3,480 (1,200 killed, 2,280 wounded)", 3480, 3480],
      ["17 killed, 40 wounded, 57 overall", 57, 57],
      ["~700 killed and 900 captured\n~1,600 casualties", 1600, 1600],
      ["Dead: 26 (24 soldiers, 2 officers)\nWounded: 71 (66 soldiers, 5 officers)\nCasualties: 97", 97, 97],
      ["1,024 killed\n2,976 wounded\n4,000 killed and wounded", 4000, 4000]
    ],
    strength: [
      ["14,600 men (spring 1704)\n* 11,200 infantry\n* 3,400 cavalry", 14600, 14600],
      ["9,300 (at the landing)\n6,000 infantry\n3,300 cavalry", 9300, 9300],
      ["48,000\nLeft wing: 16,000\nCentre: 20,000\nRight wing: 12,000", 48000, 48000],
      ["Castile: 7,000\nAragon: 4,500\nNavarre: 1,500\n13,000 overall", 13000, 13000],
      ["31,500: 24,000 Lombards, 7,500 Franks", 31500, 31500, "noun not known"],
      ["6,400 (2 March): 5,100 regulars, 1,300 irregulars", 6400, 6400],
      ["Infantry 22,000\nCavalry 5,500\nArtillerymen 1,500\nTotal 29,000\n60 cannon", 29000, 29000],
      ["Marines: 2,200\nSailors: 7,800\n(10,000 in total)", 10000, 10000]
    ]
  },
  "what is not people is not counted as people": {
    casualties: [
      ["9 fighters shot down, 4 damaged\n22 airmen killed", 22, 22],
      ["3 supply and hospital ships sunk\n410 drowned", 410, 410],
      ["3 merchantmen burned", null, null],
      ["420 aircraft lost, 310 in the air and 110 on airfields", null, null],
      ["95 killed\n200 mules, 14 wagons and 600 muskets captured", 95, 95]
    ],
    strength: [
      ["18 fighters\n3 bombers\n2 gunboats", null, null],
      ["2 depleted rifle regiments\n1,150 men", 1150, 1150],
      ["1 understrength mountain brigade", null, null],
      ["7 light and medium field batteries", null, null],
      ["14 steam and sailing frigates", null, null],
      ["60 armoured personnel carriers", null, null],
      ["3 dreadnoughts\n5 monitors\n4 sloops\n2 minelayers\n1 seaplane tender", null, null],
      ["40 triremes, 12 quinqueremes", null, null],
      ["6 siege towers\n4 battering rams\n3 trebuchets\n8,000 men", 8000, 8000],
      ["90 tanks (other sources say 112)\n4,700 infantrymen", 4700, 4700],
      ["2,300 sailors\nShips:\n12 galleys\n30 fustas\nTotal: 42", 2300, 2300],
      ["8 × MiG-17\n5 × Mi-4", null, null],
      ["6 Shermans\n3 Stuarts", null, null],
      ["~45 tanks: 25 T-55s, 20 Centurions", null, null],
      ["900 horse\n25 war elephants\n400 camels", 900, 900]
    ]
  },
  "numbers in names count nothing": {
    strength: [
      ["2. Gebirgsdivision\n9. Panzerdivision", null, null],
      ["3e Régiment étranger d'infanterie", null, null],
      ["40 Commando\n41 Commando\n45 Commando", null, null],
      ["Convoy SL 125\n37 merchant ships", null, null],
      ["Sturmgeschütz-Brigade 259", null, null],
      ["16 Ju 87 and He 111 bombers", null, null],
      ["Infantry Regiments 14 and 36\n2,200 men", 2200, 2200],
      ["Task Force 38\n17 carriers", null, null],
      ["1,100 men of the 24th Foot", 1100, 1100],
      ["Legio X Equestris\nLegio XIII Gemina\n4,000 auxiliaries", 4000, 4000],
      ["No. 617 Squadron\n19 bombers", null, null],
      ["XV International Brigade, 520 volunteers", 520, 520],
      ["3 field guns (M1897)\n64 gunners", 64, 64],
      ["1st/5th Gurkha Rifles\n620 men", 620, 620]
    ],
    casualties: [
      ["8,600 killed (see §12)", 8600, 8600],
      ['700 (according to "The Long Siege: Malta, 1940-42")', 700, 700],
      ["USS LST-471 damaged\n9 killed", 9, 9]
    ]
  },
  "rivals give an envelope, parties are added": {
    strength: [
      ["40,000 (al-Qurasi)\n25,000–30,000 (modern historians)", 25000, 40000],
      ["Castilian sources: 70,000\nMoorish sources: 22,000", 22000, 70000],
      ["Livy: 35,000\nPolybius: 28,000", 28000, 35000],
      ["1,500 (Herrera), or 1,750 (Acosta)", 1500, 1750, "name in a bracket", "name in a bracket"],
      ["First estimate: 3,000 Second estimate: 4,500", 3000, 4500],
      ["7,000, likely 5,500", 5500, 7000],
      ["3,200 (possibly 4,100)", 3200, 4100],
      ["Swedes: 14,000\nSaxons: 16,000", 30000, 30000],
      ["6,000 (Norwegians)\n2,000 (Danes)", 8000, 8000]
    ],
    casualties: [
      [
        "6,000 slain (Eustathios)\nFewer than 2,500 slain (Liutwin)",
        null,
        6000,
        "name in a bracket",
        "name in a bracket"
      ],
      ["Ottoman archives: 3,100 killed\nVenetian accounts: 8,000 killed", 3100, 8000],
      ["US claim: 1,200 killed\nNVA claim: 340 killed", 340, 1200],
      ["Total: 5,600 killed and wounded\nRebel estimate: 9,000 killed and wounded", 5600, 9000],
      ["Government claim: 75 killed, 110 wounded\nRebel claim: 240 killed, 300 wounded", 185, 540],
      ["12 killed (official report)\n31 killed (eyewitnesses)", 12, 31],
      ["According to Zosimus 6,000; according to Jordanes 11,000", 6000, 11000],
      ["5,000 killed (French claim)\n1,800 killed (English claim)", 1800, 5000],
      ["~900 killed (per UN)\n2,000+ killed (per opposition sources)", 900, null],
      ["Army: 2,100 killed\nNavy: 340 killed", 2440, 2440]
    ]
  },
  "stages of one force give an envelope, forces are added": {
    strength: [
      ["4,500, afterwards increased to 7,200", 4500, 7200],
      ["2,000 men, growing to 9,000 men", 2000, 9000],
      ["800 at first, 2,600 later", 800, 2600],
      ["First day: 15,000\nSecond day: 21,000", 15000, 21000],
      ["Phase I: 30,000\nPhase II: 44,000", 30000, 44000],
      ["Peak: 52,000\nAverage: 30,000", 30000, 52000],
      ["3,000 (1640)\n8,000 (1644)", 3000, 8000],
      ["1915: 80,000\n1916: 140,000\n1917: 115,000", 80000, 140000],
      ["In May: 600 riders\nIn August: 1,400 riders", 600, 1400, "noun not known", "noun not known"],
      ["9,000 (beginning of the siege)\n3,500 (end of the siege)", 3500, 9000],
      ["5,000–6,000 initially, ~11,000 by November", 5000, 11000],
      ["25,000 in 1568, 60,000+ in 1572", 25000, null],
      ["Initial: 350\nFinal: 1,250", 350, 1250],
      ["6,000 men\n2,500 reinforcements", 8500, 8500],
      ["1,200 (Northern League, 1951)\n900 (Southern League, 1954)", 2100, 2100]
    ],
    casualties: [
      ["1821–1823: 4,000 killed\n1824–1826: 7,000 killed", 11000, 11000],
      ["January 1905: 1,200 killed\nFebruary 1905: 900 killed", 2100, 2100]
    ]
  },
  "bounds are kept": {
    strength: [
      [">= 600 riders", 600, null, "noun not known"],
      ["≤ 300", null, 300],
      ["no fewer than 1,800", 1800, null],
      ["not more than 950", null, 950],
      ["upwards of 7,000", 7000, null],
      ["in excess of 12,500 soldiers", 12500, null],
      ["+45,000", 45000, null],
      ["650-plus bowmen", 650, null],
      ["a maximum of 3,300 men", null, 3300],
      ["18,000 men – 21,000 men", 18000, 21000],
      ["between 2 and 3 thousand", 2000, 3000],
      ["60-70,000 foot soldiers", 60000, 70000],
      ["9,000 to 7,000", 7000, 9000, "range"],
      ["12,000–20,000+", 12000, null],
      ["35…50 raiders", 35, 50, "noun not known"]
    ],
    casualties: [
      ["⩾ 900 killed", 900, null],
      ["more than 60 but fewer than 90 captured", 60, 90],
      ["at least 1,200, possibly as many as 2,000 killed", 1200, 2000],
      ["200 ~ 260 dead", 200, 260],
      ["85<ref>Roe, p. 9</ref>–110<ref>Poe, p. 77</ref> killed", 85, 110],
      ["up to 90 killed, 40 captured", 40, 130],
      ["up to 700 killed, 1,500+ wounded", 1500, null]
    ]
  },
  "what is said holds as far as it reaches": {
    casualties: [
      ["Civilians\n14 killed, 60 wounded", null, null],
      ["Civilian losses:\n• 1,400 dead of hunger\n• Total: 5,200 dead and wounded", null, null],
      ["35 villagers killed, 20 wounded", null, null],
      ["9 soldiers and 31 civilians killed", 9, 9],
      ["640 slain (of whom 44 knights), 210 captured", 850, 850],
      ["120 killed (incl. 7 officers), 15 missing", 135, 135],
      ["4,000 killed out of 26,000", 4000, 4000],
      ["Unknown total; 640 captured", 640, null],
      ["11,000 dead on both sides", null, null, "unread: 11,000 dead on both sides"],
      ["see combatant 2", null, null, "unread: see"],
      ["16 killed, 4 captured, frigate burned", 20, 20],
      ["3 officers and 77 men killed; 12 officers and 140 men wounded", 232, 232],
      ["900 killed, 400 sick, 250 deserted", 900, 900],
      ["2,100 casualties (1,800 soldiers, 300 civilians)", 1800, 1800],
      ["Military: 85 killed\nCivilian: 400 killed", 85, 85],
      ["150 rescued, 38 drowned", 38, 38],
      ["500 soldiers killed\n200 wounded\n60 hostages killed", 700, 700]
    ],
    strength: [["2,500 knights and 9,000 others, of which 4,000 took no part", 11500, 11500]]
  },
  "a hyphen at the head of a line is a bullet": {
    strength: [
      ["-3,000 infantry\n-450 cavalry", 3450, 3450],
      ["-12 tanks\n-1,400 men", 1400, 1400],
      ["–900 archers\n–150 knights", 1050, 1050],
      ["-4 battalions\n-2 batteries\n-3,100 soldiers", 3100, 3100],
      ["-about 600 militiamen\n-200 Cossacks", 800, 800],
      ["-1,500–2,000 Huns\n-500 Alans", 2000, 2500, "noun not known"],
      ["Army of the North:\n-18,000 infantry\n-2,500 cavalry\nFleet:\n-14 ships", 20500, 20500],
      ["-Total: 5,000 men\n-3,800 infantry\n-1,200 cavalry", 5000, 5000],
      ["-20,000-25,000 conscripts", 20000, 25000, "lone dash as a bullet"]
    ],
    casualties: [
      ["- 26 killed\n- 80 wounded", 106, 106],
      ["-at least 75 killed\n-12 captured", 87, null],
      ["-6 galleys sunk\n-230 drowned", 230, 230],
      ["-unknown killed\n-45 captured", 45, null]
    ]
  }
};

const read = (raw: string, field: "strength" | "casualties") => {
  const {personnel, assumptions, issues} = readTally(raw, field);
  const said = [...assumptions.map(({rule}) => rule), ...issues.map(({found}) => `unread: ${found}`)];
  return [personnel.low, personnel.high, ...said];
};

describe.each(Object.entries(kinds))("%s", (_, {strength = [], casualties = []}) => {
  test.each(strength)("a strength of %j is %s to %s", (raw, ...expected) =>
    expect(read(raw, "strength")).toEqual(expected)
  );
  test.each(casualties)("casualties of %j are %s to %s", (raw, ...expected) =>
    expect(read(raw, "casualties")).toEqual(expected)
  );
});
