import {facts, people} from "./written.js";

facts("strength", {
  "bullets under a number are its parts": [
    ["10,000\n• 7,000 foot\n• 3,000 horse", "10000 total, 7000 foot part, 3000 horse part = 10000"],
    [
      "67,000 men: \n• 37,000 sailors \n• 30,000 soldiers 222 galleys",
      "67000 total, 37000 sailor part, 30000 part, 222 galley = 67000"
    ]
  ],
  "so are lines that add up to it": [
    ["10,000\n7,000 foot\n3,000 horse", "10000 total, 7000 foot part, 3000 horse part = 10000"]
  ],
  "but not those that do not": [["10,000\n7,000 foot\n2,000 horse", "10000, 7000 foot, 2000 horse = 19000"]],
  "things are no part of people": [["10,000:\n7,000 foot\n30 guns", "10000, 7000 foot part, 30 gun = 10000"]],
  "those engaged are a part": [
    ["25,000\n2,000 engaged", "25000, 2000 part = 25000"],
    ["5 engaged", "5 = 5"]
  ],
  "and so are the reserves named after them": [
    ["9,000\n7,000 engaged\nReserve: 2,000", "9000 total, 7000 part, 2000 part of Reserve = 9000"]
  ],
  "a written sum": [
    ["5,000 = 3,000 foot + 2,000 horse", "5000 total, 3000 foot part, 2000 horse part = 5000"],
    ["20,000 + 4,000 = 24,000", "20000 part, 4000 part, 24000 total = 24000"],
    [
      "20,000 infantry + 4,000 cavalry + 30 guns = 24,000 men",
      "20000 infantry part, 4000 cavalry part, 30 gun, 24000 total = 24000"
    ]
  ],
  '"including" breaks a number down': [
    ["70,100 (including reinforcements)", "70100 = 70100"],
    [
      "35,000, including: \n 20,000 infantry, \n 12,000 cavalry",
      "35000 total, 20000 infantry part, 12000 cavalry part = 35000"
    ],
    ["1,000 men, including about 300 knights", "1000, ~300 knight part = 1000"]
  ],
  'another arm behind a comma is no part of what "including" breaks down': [
    ["3,000 infantry, including 200 grenadiers, 500 cavalry", "3000 infantry, 200 grenadier part, 500 cavalry = 3500"],
    [
      "5,000 men, including 300 horse, 200 foot and 40 gunners",
      "5000, 300 horse part, 200 foot part, 40 gunner part = 5000"
    ],
    ["2,000 cavalry, including 300 lancers, 500 hussars", "2000 cavalry, 300 lancer part, 500 hussar part = 2000"]
  ],
  'a total after a comma is no part of what "including" breaks down': [
    [
      "6,000+2,000+ including reinforcements (north), ~1,000 (south), a total of 6,000+ fighters",
      "6000+ part, 2000+ part of north, ~1000 part of south, 6000+ total = 6000+"
    ]
  ],
  "a bracket that makes up a number breaks it down": [
    [
      "3,000 (2,000 infantry, 1,000 horse; UN claim)",
      "3000 total by UN claim, 2000 infantry part by UN claim, 1000 horse part by UN claim = 3000"
    ],
    [
      "15,000 (Livy: 12,000 infantry, 3,000 cavalry)",
      "15000 total, 12000 infantry part by Livy, 3000 cavalry part by Livy = 15000"
    ]
  ],
  "a total in a bracket sums up what stands before it": [
    ["1,500 foot, 300 horse, 4 guns (total 1,800)", "1500 foot part, 300 horse part, 4 gun, 1800 total = 1800"],
    ["300 horse, 4 guns (total 300)", "300 horse part, 4 gun, 300 total = 300"]
  ],
  "a bracket may say how many an open amount is": [
    ["several hundred (300–400)", "some part, 300–400 = 300–400"],
    ["Unknown (est. 5,000)", "? part, ~5000 = ~5000"]
  ],
  "a number in a bracket counts the things before it": [["12 ships (4)", "12 ship, 4 equipment part = ?"]],
  "unless it is larger than they: then it counts people": [
    ["2 companies (~250)", "2 company, ~250 = ~250"],
    ["several companies (300–400)", "some company, 300–400 = 300–400"],
    ["3 ships (400)", "3 ship, 400 = 400"],
    ["2 corps (5 divisions, 60,000)", "2 corps, 5 division, 60000 = 60000"]
  ],
  "words for a total": [
    ["5 men in total", "5 total = 5"],
    ["500 (in total)", "500 total = 500"]
  ],
  "two ranges that overlap are no breakdown": [
    ["5,000–8,000<hr>4,000–6,000 Stanley men", "5000–8000, 4000–6000 of Stanley = 9000–14000"]
  ]
});

facts("casualties", {
  "what the text calls a total is one": [
    ["11 killed in total", "11 killed total = 11"],
    ["5 in total", "5 losses total = 5"],
    ["5 total", "5 losses total = 5"],
    ["5 men in total", "5 losses total = 5"],
    ["5 total casualties", "5 losses total = 5"]
  ],
  "a total after its parts": [
    ["131 killed \n 345 wounded \n Total: 476 men", "131 killed part, 345 wounded part, 476 losses total = 476"]
  ],
  "a total before its parts": [
    ["800 total: 700 killed \n 100 wounded", "800 losses total, 700 killed part, 100 wounded part = 800"],
    ["Total 900: killed 300 wounded 600", "900 losses total, 300 killed part, 600 wounded part = 900"],
    ["22,922: 5,000 killed, 17,000 wounded", "22922 losses total, 5000 killed part, 17000 wounded part = 22922"]
  ],
  "a number that the next ones make up": [
    [
      "5,377 608 killed \n 4,116 wounded \n 653 missing",
      "5377 losses total, 608 killed part, 4116 wounded part, 653 missing part = 5377"
    ],
    ["10,699 • 1,728 killed \n• 8,971 missing", "10699 losses total, 1728 killed part, 8971 missing part = 10699"],
    ["3,061 (387 killed, 2,674 wounded)", "3061 losses total, 387 killed part, 2674 wounded part = 3061"]
  ],
  "those that make it up best, where more would still be near it": [
    [
      "12,410\n2,108 killed\n9,549 wounded\n753 captured\n75 missing",
      "12410 losses total, 2108 killed part, 9549 wounded part, 753 captured part, 75 missing = 12485"
    ]
  ],
  "a total in a bracket after things, with people before them, is of people": [
    ["250 fighters, 60 vehicles (14 killed in total)", "250 losses, 60 losses vehicle, 14 killed total = 264"]
  ],
  "a total in a bracket after its parts": [
    ["20 killed, 80 wounded (100 total)", "20 killed part, 80 wounded part, 100 losses total = 100"],
    ["20 killed\n80 wounded\n(100 total)", "20 killed part, 80 wounded part, 100 losses total = 100"]
  ],
  "a whole with some of its parts stays a count": [
    ["600 captured, incl. 32 officers", "600 captured, 32 captured officer part = 600"]
  ],
  "a total of one side holds that side": [
    ["A: 300 killed \n B: over 700 total casualties", "300 killed of A, 700+ losses total of B = 1000+"]
  ],
  "a total's heading holds for the first number after it": [
    ["Total: 18,399 2,725 killed \n 15,674 missing", "18399 losses total, 2725 killed part, 15674 missing part = 18399"]
  ],
  "or for those that a comma joins": [
    ["Total: 1,134 killed, 387 captured", "1134 killed total, 387 captured total = 1521"]
  ],
  "a bare total holds what became of people after a comma or semicolon": [
    ["Total: 900, 300 killed, 600 wounded", "900 losses total, 300 killed part, 600 wounded part = 900"],
    ["Total: 900, killed 300, wounded 600", "900 losses total, 300 killed part, 600 wounded part = 900"],
    ["Total: 900; 300 killed; 600 wounded", "900 losses total, 300 killed part, 600 wounded part = 900"]
  ],
  "nor another bare number": [["Total: 900, 800", "900 losses total, 800 losses total = 1700"]],
  "a total alone after a rule sums up every stretch above": [
    [
      "A: 300 killed \n B: 500 killed <hr /> Total: 1,000+ killed",
      "300 killed part of A, 500 killed part of B, 1000+ killed total = 1000+"
    ]
  ],
  "or stands after another such total": [
    [
      "200 killed Total: 200 <hr /> 70 killed Total: 70",
      "200 killed part, 200 losses total, 70 killed part, 70 losses total = 270"
    ]
  ],
  "a total under a party's heading holds that party": [
    ["A: 800 total dead \n B: 70 dead", "800 killed total of A, 70 killed of B = 870"]
  ],
  "a total smaller than what stands above is cut short": [
    ["509 killed, 43 missing \n Total: 5", "509 killed, 43 missing, 5 losses total = 557"]
  ],
  "what trails an amount does not head the next": [
    ["115 killed in total13,000 displaced", "115 killed total, 13000 displaced = 115"]
  ],
  "a part shares what became of its whole": [
    ["15 dead, 2 of them officers", "15 killed, 2 killed officer part = 15"],
    ["15 killed, two of whom were officers", "15 killed, 2 killed officer part = 15"],
    ["100 killed, 20 of them by friendly fire", "100 killed, 20 killed part = 100"],
    ["20 captured, 5 of whom died", "20 captured, 5 killed part = 20"],
    ["22 wounded (1 mortally)", "22 wounded, 1 wounded part = 22"]
  ],
  "civilians are among people": [
    ["15 dead, 2 of them civilians", "15 killed, 2 killed civilian part = 15"],
    ["40 killed (3 civilians)", "40 killed, 3 killed civilian part = 40"]
  ],
  "soldiers are not among civilians": [["40 civilians killed (3 soldiers)", "40 killed civilian, 3 killed = 3"]]
});

people("casualties", {
  "a whole may stand behind a rule, and parts without a word of their own behind it": [
    ["700 killed\n2,500 wounded\n1,000 captured\n------\n4,200", "4200"],
    ["600 dead, 400 in battle and 200 from disease", "600"]
  ],
  "a total that repeats the first figure counts once": [["18 killed: 3 killed, 15 killed, total of 18 killed", "18"]],
  "a total of people and things is of the people": [["5 guns Total: 900, 5 guns", "900"]],
  "a total after a rule that is some party's is added": [["A: 300 killed <hr /> French total: 500", "800"]]
});

people("casualties", {
  "soldiers and civilians under a figure that they come to are its parts, and the soldiers' is the people's": [
    ["1,000 killed\n700 soldiers\n300 civilians", "700"],
    ["1,000 dead: 700 soldiers and 300 civilians", "700"],
    ["38 killed:\n* 31 civilians\n* 5 policemen\n* 2 pilots\n558 wounded", "565"],
    ["1,000 killed\n700 soldiers\n200 civilians", "1700"]
  ],
  "so are those who say nothing of what became of them, where the figure before comes to them": [
    ["27 killed<br>20 soldiers<br>7 policemen", "27"],
    ["27 killed – 20 soldiers – 7 policemen", "27"],
    ["27 killed; 20 soldiers + 7 policemen", "27"],
    ["27 dead<br>20 Marines<br>7 sailors<br>14 wounded", "41"],
    ["90 killed, 60 British, 30 Indian", "90"],
    ["90 captured, 60 British, 30 French, 12 wounded", "102"],
    ["90 killed<br>60 in battle<br>30 of disease", "90"],
    ["340 dead<br>– 300 British<br>– 40 French", "340"],
    ["Killed: 340<br>300 army<br>40 navy", "340"],
    ["340 killed<br>British: 300<br>French: 40", "340"],
    ["340 killed<br>300 British<br>30 French", "670"]
  ],
  "of whom some survived is not lost": [["300 men, 40 survived", "?"]],
  "who was wounded is no part of those killed, whom a colon announces": [
    ["340 killed:<br>300 army<br>40 navy<br>12 wounded", "352"]
  ],
  "bullets of one outcome under it are its parts, whatever stands behind the last": [
    ["16–21 killed\n* 6 officers\n* 10–15 privates; 2 men captured", "18–23"]
  ],
  "a heading of what became of people has its total in a bracket": [
    ["Killed in action (total 18):\n11 officers\n7 sailors\nWounded in action: 16 sailors", "34"]
  ],
  "the last total holds those of the parties before it": [
    ["Baden:\n2,500 total dead\n680 in battle\nSaxony:\n700 dead\n----\nTotal: 3,700 soldiers dead", "3700"]
  ],
  "figures of several parties come to none of them by chance": [
    ["29 Foix killed\n2 Béarn killed\n1 Navarre killed\n1 Aragon killed", "33"]
  ]
});

people("casualties", {
  'what became of others behind a comma is no part of what "including" breaks down': [
    ["600 captured, including General Smith, 90 killed", "690"],
    ["600 dead including 20 officers, 50 missing", "650"],
    ["5,000 dead, including many officers, 3,000 wounded", "8000"],
    ["600 captured including 20 officers and 30 wounded", "600"],
    ["1,200 casualties including 14 officers killed, 80 wounded", "1200"],
    ["100 captured, of whom 20 were wounded, 5 killed", "100"]
  ],
  "a total that soldiers and civilians come to is the soldiers', wherever they stand": [
    ["Total killed: 13\nSoldiers: 10\nCivilians: 3", "10"],
    ["Killed: 13\nSoldiers: 10\nCivilians: 3\nWounded: 18\nSoldiers: 14\nCivilians: 4", "24"],
    ["Total: 13\n10 soldiers\n3 civilians", "10"],
    ["Total: 13\n10 soldiers\n40 civilians", "13"],
    ["Military deaths: 400,000\nCivilian deaths: 600,000\nTotal: 1,000,000", "400000"],
    ["67 soldiers and 6 civilians killed (73 total)", "67"],
    ["60 soldiers, 30 civilians (90 total)", "60"],
    ["60 insurgents; 12 journalists; total 72", "60"],
    ["60 police and 30 civilians killed; 90 dead total", "60"],
    ["Soldiers: 15; civilians: 30; total: 45", "15"],
    ["15,000 soldiers<br>30,000 civilians<br>45,000 total", "15000"],
    ["15 troops killed; 30 villagers killed; 45 killed in total", "15"],
    ["60 soldiers killed\n30 civilians killed\n----\n90 killed in total", "60"],
    ["15 soldiers\n30 civilians\n45 casualties", "15"],
    ["10–20 soldiers killed, 5 civilians killed; total 15–25", "10–20"],
    ["5 civilians killed, 20 soldiers killed, 20 killed in total", "20"]
  ],
  "a figure that a total after its list leaves narrower is said again": [
    ["5-7 killed\n5 on 14 March, 2 on 15 March, total of 7 reported killed", "5–7"],
    ["38 killed\n20 killed (9 May), 18 killed (4 May), total of 38 killed", "38"]
  ],
  "a list of dates between a figure and its total is of its parts, whatever they come to": [
    ["437 killed\n200 killed (4 May), 300 killed (5 May), 7 killed (9 May), total of 437 reported killed", "437"],
    ["46 killed\n26 killed (9 May), 19 killed (4 May), total of 45 reported killed\n----\n13 killed", "59"],
    [
      "300 killed (per PKK)\n10 killed (16 June), 20 killed (18 June), total of 300 killed\n9 killed (per Turkey)",
      "9–300"
    ]
  ],
  "of civilians, such a list and its total are of civilians": [
    ["632 civilians killed\n356 killed (2010), 78 killed (2012), total of 632 reported killed", "?"],
    ["632 civilians killed\n356 killed (2010), 78 killed (2012), total of 700 soldiers killed", "700"]
  ],
  "what nobody rivals is added to the claims of others": [
    ["31 killed (South Sudanese claim)\n1,200 killed (Sudanese claim)\n106 wounded", "137–1306"]
  ]
});

people("strength", {
  "parties under a figure that a colon announces are its parts, also where they do not quite come to it": [
    ["75,000:\nNapoleon: 45,000\nNey: 14,500\nDavout: 15,000\n300 guns", "75000"],
    ["3,000–4,000 Zulus:\nuThulwana: c. 3,000 men\niNdluyengwe: 500 to 700 men", "3000–4000"],
    ["75,000\nNapoleon: 45,000\nNey: 14,500", "134500"]
  ],
  "a whole that no number tells leaves its parts as the least": [
    ["Several thousand, including 500 cavalry", "500+"],
    ["Unknown (300 knights)", "300+"]
  ],
  "bullets of parties under a figure that can hold them are its parts": [
    ["League: 60,000–75,000\n* Thebes: 20,000–30,000\n* Argos: 1,000\n* Corinth: 2,000–4,000", "60000–75000"],
    ["18,000–30,000:\n* Angrivarii: 5,000\n* Bructeri: 8,000\n* Cherusci: 8,000", "18000–30000"],
    ["Thebes: 60,000\n* Argos: 35,000", "95000"],
    ["Thebes: 6,000\n* Argos: 35,000\n* Corinth: 1,000", "42000"]
  ]
});
