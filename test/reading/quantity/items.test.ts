import {describe, expect, it} from "vitest";
import {written} from "./written.js";

type Row = [raw: string, items: string];

const strengths: Record<string, Row[]> = {
  "a number without a noun takes the noun before it": [
    ["Cavalry 500; Infantry 3,000; Guns 12", "500 cavalry, 3000 infantry, 12 gun = 3500"],
    ["Ships: 12\nTanks – 40", "12 ship, 40 tank = ?"],
    ["15,000\nInfantry: 12,000\nCavalry: 3,000", "15000 total, 12000 infantry part, 3000 cavalry part = 15000"],
    ["Men: 4,000; Horses: 600", "4000, 600 horse = 4000"],
    ["British ships: 12", "12 ship of British ships = ?"]
  ],
  "a name before it is a party": [
    ["British 1,500\nFrench 1,900", "1500 of British, 1900 of French = 3400"],
    ["Rebels: 500", "500 of Rebels = 500"]
  ],
  "names joined are one party": [
    ["63,000 French and Spanish", "63000 of French and Spanish = 63000"],
    ["200 Athenians, 300 Argives", "200 of Athenians, 300 of Argives = 500"]
  ],
  "a remark on the amount is no party": [
    ["3,000 (5 km away)", "3000 = 3000"],
    ["500 (Capt. John Harris)", "500 = 500"],
    ["70,100 (including reinforcements)", "70100 = 70100"],
    ["500 (Tripoli)", "500 of Tripoli = 500"]
  ],
  "calibres are no unit unless they are the noun": [
    ["4 three-pounder guns", "4 gun = ?"],
    ["16 × 18-pounders", "16 18-pounder = ?"]
  ],
  "what ships carry is no part of their name": [["27 warships carrying 8,500 men", "27 warship, 8500 = 8500"]],
  "an adjective is no unit": [["12,000 men, 4,000 of them mounted", "12000, 4000 part = 12000"]],
  "numbers of named units do not count": [["2/3rd Battalion, 500 men", "500 = 500"]],
  "an amount in the plural is vague": [
    ["1,000's of men", "? = ?"],
    ["100s of men", "? = ?"]
  ],
  "a bound may stand after the noun": [
    ["500 cavalry+", "500–? cavalry = 500–?"],
    ["500 men or more, 20 guns", "500–?, 20 gun = 500–?"],
    ["500 men or fewer", "?–500 = ?–500"],
    ["300 men + 200 horse", "300, 200 horse = 500"]
  ],
  "what may be the most widens a figure": [
    ["65,000–75,000, possibly as many as 80,000", "65000–80000 = 65000–80000"],
    ["3,000 men, perhaps up to 20 guns", "3000, ?–20 gun = 3000"]
  ],
  "a range may repeat its noun": [
    ["300 men to 500 men", "300–500 = 300–500"],
    ["300 men to 5 ships", "300, 5 ship = 300"]
  ],
  "a lone figure in a bracket with its claimant is a rival": [
    ["15,000 (12,000 according to Livy)", "15000 alternative, 12000 alternative by Livy = 12000–15000"],
    [
      "3,000 (2,000 infantry, 1,000 horse; UN claim)",
      "3000 total by UN claim, 2000 infantry part by UN claim, 1000 horse part by UN claim = 3000"
    ]
  ],
  "a year in a remark does not count, a party's number does": [
    ["15,000 men (peak 1779, 300 in port)", "15000, 300 part = 15000"],
    ["4,000 (British 1500, French 2500)", "4000 total, 1500 part of British, 2500 part of French = 4000"],
    ["4,000 (French 2500, British 1500)", "4000 total, 2500 part of French, 1500 part of British = 4000"],
    ["4,000 (Keegan 1994, Beevor 2002)", "4000 of Keegan 1994, Beevor 2002 = 4000"],
    ["3,000 cavalry\nBetween 1500 and 2000", "3000 cavalry, 1500–2000 = 4500–5000"],
    ["3,000 cavalry\nbetween 1942 and 1944", "3000 cavalry = 3000"]
  ],
  "stages of one force are rivals": [
    ["120,000 initially, 81,890 by the time of battle", "120000 alternative, 81890 alternative = 81890–120000"]
  ],
  "a total in a bracket sums up what stands before it": [
    ["1,500 foot, 300 horse, 4 guns (total 1,800)", "1500 foot part, 300 horse part, 4 gun, 1800 total = 1800"]
  ]
};

const casualties: Record<string, Row[]> = {
  "a vague amount joined to a number is another": [
    ["300 killed and some wounded", "300 killed, ? wounded = 300–?"],
    ["142 killed, some missing", "142 killed, ? missing = 142–?"],
    ["300 killed or wounded", "300 killed+wounded = 300"]
  ],
  "unknown and a severity are two amounts": [["Unknown, but heavy", "? losses, ? losses = ?"]],
  "counts of several sources are rivals": [
    [
      "200 killed by Iraqi count\n45 killed by US count",
      "200 killed alternative by Iraqi count, 45 killed alternative by US count = 45–200"
    ],
    [
      "1,000 killed by own count; 4,000 killed per enemy",
      "1000 killed alternative by own count, 4000 killed alternative by enemy = 1000–4000"
    ]
  ],
  "what became of them may stand after a bracket": [
    ["3 ships (120 guns) sunk", "3 destroyed ship, 120 destroyed gun = ?"],
    ["5 tanks (2 heavy) destroyed", "5 destroyed tank, 2 destroyed equipment part = ?"],
    ["9 soldiers (5 Poles) wounded, 3 killed", "9 wounded, 5 wounded part of Poles, 3 killed = 12"],
    ["600 (estimate) killed 20 wounded", "600 killed, 20 wounded = 620"]
  ],
  "or in it": [
    ["200+ (killed)", "200–? killed = 200–?"],
    ["26,000 (dead and wounded)", "26000 killed+wounded = 26000"]
  ],
  "or before the number": [
    ["Killed 300, wounded 600", "300 killed, 600 wounded = 900"],
    ["Total 900: killed 300 wounded 600", "900 losses total, 300 killed part, 600 wounded part = 900"],
    ["Guns lost: 12\nKilled: 30", "12 lost gun, 30 killed = 30"]
  ],
  "a name with a figure too large for a part is a claimant": [
    ["300 dead (Smith: 700)", "300 killed alternative, 700 killed alternative by Smith = 300–700"],
    ["700 dead (Saxons: 300)", "700 killed, 300 killed part of Saxons = 700"],
    ["700 dead (pre-war: 900)", "700 killed, 900 killed of pre-war = 1600"]
  ],
  "things and people in one list share a fate that befalls both": [
    ["8 tanks and 200 men lost", "8 lost tank, 200 losses = 200"],
    ["8 tanks and 200 men killed", "8 losses tank, 200 killed = 200"]
  ],
  "an outcome before an unknown amount belongs to it": [
    ["80 to 100 killed, wounded unknown", "80–100 killed, ? wounded = 80–?"]
  ],
  "k., w. and m. are killed, wounded and missing": [
    ["24 k., 55 w., 3 m.", "24 killed, 55 wounded, 3 missing = 82"],
    ["24 k men", "24000 losses = 24000"]
  ],
  "a range may repeat what became of them": [
    ["8,000 killed or wounded to 10,000 killed or wounded", "8000–10000 killed+wounded = 8000–10000"]
  ],
  "a share of a whole is no number": [["One third of the garrison killed, 2 guns captured", "2 captured gun = ?"]]
};

for (const [field, table] of [
  ["strength", strengths],
  ["casualties", casualties]
] as const)
  describe.each(Object.entries(table))("%s", (_, rows) => {
    it.each(rows)("%j is %s", (raw, items) => expect(written(raw, field)).toBe(items));
  });
