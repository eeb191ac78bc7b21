import {facts, people} from "./written.js";

people("strength", {
  "what is called exaggerated, probable or traditional is a claim": [
    ["80,000 (exaggerated)\n25,000 (likely)", "~25000–80000"],
    ["Traditionally 80,000, now thought to be about 25,000", "~25000–80000"],
    ["Claimed: 80,000. Probable: 25,000", "25000–80000"]
  ],
  "nobody gives two figures of one thing at once": [
    ["5,000, or 8,000 by some accounts", "5000–8000"],
    ["5,000 men, or 8,000 men according to Livy", "5000–8000"],
    ["Unknown, estimates range from 7,000–12,000", "7000–12000"],
    ["3,000 (low)\n4,000 (high)", "3000–4000"],
    ["conservative: 5,000\nliberal: 8,000", "5000–8000"],
    ["5,000, 8,000 (Livy)", "5000–8000"],
    ["300 (est. by Smith)\n600 (est. by Jones)", "300–600"],
    ["5,000 (or 8,000)", "5000–8000"],
    ["5,000 men\nor\n8,000 men", "5000–8000"],
    ["5,000 men or 8,000 men according to Livy", "5000–8000"]
  ],
  "an or, a stroke or a likely between two figures of one thing makes them rivals": [
    ["100 / 100 or more / some 2,000", "~100+"],
    ["18,000 men or 15,000 men", "15000–18000"],
    ["9,000 foot, or 7,000", "7000–9000"],
    ["12 tanks or 14", "?"],
    ["3,000 horse; likely 2,000", "~2000–3000"],
    ["8,000 or, according to Livy, 12,000", "8000–12000"],
    ["500 men or 20 tanks", "500"]
  ],
  "a name in a bracket rivals a figure that nobody claims, if they are of one size": [
    ["12,000–15,000\n30,000 (Matthew of Edessa)", "12000–30000"],
    ["1,500 (Gloucester)\n15,000 (Relief army)", "16500"]
  ],
  "another's figure rivals a stated total, larger or smaller": [
    ["Total: 7,000; other estimate: 9,000", "7000–9000"],
    ["Total: 7,000 / alternative figure: 9,000", "7000–9000"],
    ["A: 4,000<br>B: 3,000<br>Total: 7,000<br>Other estimates: 9,000", "7000–9000"],
    ["A: 4,000<br>B: 3,000<br>Total: 7,000 (modern estimate: 9,000)", "7000–9000"],
    ["Prussia: 40,000<br>Saxony: 12,000<br>Total: 52,000 / other estimate: 60,000", "52000–60000"],
    ["Total: 7,000<br>Modern estimate: 5,000", "5000–7000"],
    ["In total 7,000, modern estimates 5,000", "5000–7000"],
    ["Total: 7,000<br>According to Smith: 5,000", "5000–7000"],
    ["7,000 total (other sources: 5,000)", "5000–7000"]
  ],
  "returns, musters and chronicles are sources": [
    ["4,617 (Confederate returns)\n5,200 (Union returns)", "4617–5200"],
    ["Muster rolls: 900\nChronicles: 2,000", "900–2000"]
  ],
  "numbers that rise to an or are one range": [
    ["4,000, 6,000 or 9,000", "4000–9000"],
    ["~26,000–28,000, 30,000 or 40,000", "~26000–40000"],
    ["12,000, 300 or 400 guns", "12000"],
    ["4,000, 6,000", "10000"]
  ],
  "a claimant before a comma heads what follows, also after a semicolon": [
    ["Per Livy, 4,000; per Polybius, 6,000", "4000–6000"],
    ["According to Arrian, 900; according to Curtius, 1,100", "900–1100"]
  ],
  "what is newer or older is a source": [
    ["Older sources: 20,000\nNewer research: 12,000", "12000–20000"],
    ["Older estimates: 20,000; newer: 12,000", "12000–20000"],
    ["Recent scholarship: 8,000\nTraditional: 30,000", "8000–30000"]
  ],
  "claimants whose lists a rule divides are rivals": [
    ["Per Rome:\n* 300 men\n----\nPer Carthage:\n* 700 men\n* 50 horse", "300–750"],
    ["Rome:\n* 300 men\n----\nCarthage:\n* 700 men", "1000"]
  ]
});

people("casualties", {
  "an or, a stroke or a likely between two figures of one outcome makes them rivals": [
    ["7 killed or 9", "7–9"],
    ["7 killed; likely 9", "~7–9"],
    ["7 killed, perhaps 9 killed", "7–9"],
    ["26 killed / 30 wounded", "56"],
    ["4 killed, possibly more", "4+"]
  ],
  "another's figure rivals a stated total of one outcome": [
    ["Total: 7,000 killed<br>Other sources: 5,000 killed", "5000–7000"]
  ]
});

facts("strength", {
  "what rivals things leaves people alone": [
    [
      "10,000 men<br>300 tanks (some sources say 650)",
      "10000, 300 tank alternative, 650 tank alternative by some sources say = 10000"
    ]
  ],
  "a total of several parties is none of theirs": [
    [
      "A: 4,000<br>B: 3,000<br>Total: 7,000 / modern estimate: 9,000",
      "4000 part of A, 3000 part of B, 7000 total, 9000 alternative by modern estimate = 7000–9000"
    ]
  ],
  "a lone figure in a bracket with its claimant is a rival": [
    ["15,000 (12,000 according to Livy)", "15000 alternative, 12000 alternative by Livy = 12000–15000"],
    [
      "15,000 cavalry (modern estimates: 10,000–12,000)",
      "15000 cavalry alternative, 10000–12000 cavalry alternative by modern estimates = 10000–15000"
    ]
  ],
  "what is on paper rivals what is there": [
    [
      "14,000 (paper strength), 9,000 (actual)",
      "14000 alternative of paper strength, 9000 alternative of actual = 9000–14000"
    ]
  ],
  "a bracket may name the claimant": [
    ["500 (per UN)", "500 by UN = 500"],
    ["500 (Livy)", "500 by Livy = 500"],
    ["500 (modern estimates)", "500 by modern estimates = 500"]
  ]
});

facts("casualties", {
  "counts of several sources are rivals": [
    [
      "200 killed by Iraqi count\n45 killed by US count",
      "200 killed alternative by Iraqi count, 45 killed alternative by US count = 45–200"
    ],
    [
      "1,000 killed by own count; 4,000 killed per enemy",
      "1000 killed alternative by own count, 4000 killed alternative by enemy = 1000–4000"
    ],
    [
      "15 killed (SOHR claim)37 killed (Army claim)",
      "15 killed alternative by SOHR claim, 37 killed alternative by Army claim = 15–37"
    ],
    [
      "Modern Estimate: \n 7,700 \n Argentine Estimate: \n 7,800",
      "7700 losses alternative by Modern Estimate, 7800 losses alternative by Argentine Estimate = 7700–7800"
    ],
    [
      "US claim: 400 killed\nVC claim: 120 killed",
      "400 killed alternative by US claim, 120 killed alternative by VC claim = 120–400"
    ],
    [
      "28 killed (IDF claim) 200 killed (Hizbullah claim)",
      "28 killed alternative by IDF claim, 200 killed alternative by Hizbullah claim = 28–200"
    ],
    [
      "700 killed; 900 killed by other accounts",
      "700 killed alternative, 900 killed alternative by other accounts = 700–900"
    ],
    [
      "582 killed (X claim) 2,700 killed and 5,635 wounded (Y claim)",
      "582 killed alternative by X claim, 2700 killed alternative by Y claim, 5635 wounded alternative by Y claim = 582–8335"
    ]
  ],
  "a name with a figure too large for a part is a claimant": [
    ["300 dead (Smith: 700)", "300 killed alternative, 700 killed alternative by Smith = 300–700"],
    ["700 dead (Saxons: 300)", "700 killed, 300 killed part of Saxons = 700"],
    ["700 dead (pre-war: 900)", "700 killed, 900 killed of pre-war = 1600"]
  ],
  "a single claim is no rival": [
    ["~165 killed (Malian sources)", "~165 killed by Malian sources = ~165"],
    [
      "2,700 killed and 5,635 wounded (government claim)",
      "2700 killed by government claim, 5635 wounded by government claim = 8335"
    ],
    ["According to Russia, 500 killed", "500 killed by Russia = 500"],
    ["20,000 (Herodotus)", "20000 losses by Herodotus = 20000"],
    ["100 killed, 50 wounded (X claim)", "100 killed by X claim, 50 wounded by X claim = 150"],
    [
      "414 killed (opposition claim37 killed",
      "414 killed alternative by opposition claim, 37 killed alternative = 37–414"
    ]
  ],
  "a group of people is no claimant": [["1,000 (assault groups)", "1000 losses of assault groups = 1000"]],
  "a claimant in a bracket may break the figure down": [
    [
      "59,000 (as per Bodart, 54,200 infantry, 4,800 cavalry)",
      "59000 losses total by Bodart, 54200 losses infantry part by Bodart, 4800 losses cavalry part by Bodart = 59000"
    ],
    ["900 killed (Polish claim: 700)", "900 killed alternative, 700 killed alternative by Polish claim = 700–900"],
    ["900 (Polish claim: 300 killed)", "900 losses, 300 killed part by Polish claim = 900"]
  ],
  "an estimate of a source is not approximate": [["270 killed (US estimate)", "270 killed by US estimate = 270"]],
  "a claim and the same thing of nobody's": [
    ["700 killed\n900 killed (X claim)", "700 killed alternative, 900 killed alternative by X claim = 700–900"]
  ],
  "a claim of another thing is no rival": [
    ["700 killed\n900 wounded (X claim)", "700 killed, 900 wounded by X claim = 1600"]
  ],
  "a claimant without a figure adds nothing": [
    [
      "237 killed (X claim) dozens killed (Y claim)",
      "237 killed alternative by X claim, some killed alternative by Y claim = 237"
    ]
  ],
  "a rival's open side is open": [
    [
      "300+ killed (X claim) 120 killed (Y claim)",
      "300+ killed alternative by X claim, 120 killed alternative by Y claim = 120+"
    ]
  ],
  "the rivals of two sides are added": [
    [
      "A: 5 killed (X claim) 7 killed (Y claim) \n B: 10 killed",
      "5 killed alternative by X claim of A, 7 killed alternative by Y claim of A, 10 killed of B = 15–17"
    ]
  ],
  "rival totals are not added": [
    [
      "7,000 killed in total (X claim) 9,000 killed in total (Y claim)",
      "7000 killed total by X claim, 9000 killed total by Y claim = 7000–9000"
    ]
  ],
  "a vague figure is no rival": [
    ["Heavy \n 12,700 (contemporary sources)", "some losses, 12700 losses by contemporary sources = 12700+"]
  ],
  "a name after a claimed figure claims another": [
    [
      "Syrian claim: 55 killed<br>SOHR: 68 killed",
      "55 killed alternative by Syrian claim, 68 killed alternative by SOHR = 55–68"
    ],
    [
      "According to Froissart: 12,000; Le Bel: 9,000",
      "12000 losses alternative by Froissart, 9000 losses alternative by Le Bel = 9000–12000"
    ]
  ],
  "but not after a comma": [["UN claim: 800 killed, Iran: 4 killed", "800 killed by UN claim, 4 killed of Iran = 804"]],
  "a claimant over a list speaks for its parties and its days": [
    [
      "Turkish claim:\nArmy: 20 killed\nGendarmerie: 5 killed",
      "20 killed by Turkish claim of Army, 5 killed by Turkish claim of Gendarmerie = 25"
    ],
    [
      "Per India:\nOn 10 May 2020: 4 killed\nOn 15 June 2020: 20 killed",
      "4 killed by India of On 10 May 2020, 20 killed by India of On 15 June 2020 = 24"
    ]
  ],
  "a stop before a claimant is none of his name": [
    [
      "Smith's estimate: 5,000. Jones's estimate: 7,000",
      "5000 losses alternative by Smith's estimate, 7000 losses alternative by Jones's estimate = 5000–7000"
    ]
  ]
});

people("casualties", {
  "what is claimed and what is confirmed are rivals": [
    ["40 confirmed, 200 claimed", "40–200"],
    ["40 killed (confirmed), 200 claimed", "40–200"]
  ],
  "an estimate of nobody's makes the figure approximate": [["5,000 killed (estimate)", "~5000"]],
  "a claimant without a rival is the figure": [
    ["Livy says 12,000", "12000"],
    ["2,700 killed and 5,635 wounded (government claim; by 30 March)", "8335"]
  ]
});
