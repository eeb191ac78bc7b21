import {facts, people} from "./written.js";

facts("strength", {
  "a name in a bracket of a strength is whose it is": [
    ["2,000 (government)\n600 (rebels)", "2000 of government, 600 of rebels = 2600"]
  ],
  "what is said of both sides is none of this side's": [
    ["20,000 (both sides combined)", "= ? ! 20,000 (both sides combined"],
    ["Total of both sides: 12,000", "= ? ! Total of both sides ! 12,000"],
    ["Both armies:\n9,000 foot\n500 horse", "= ? ! Both armies ! 9,000 foot ! 500 horse"],
    ["Both fleets: 90 ships\n400 men", "400 = 400 ! Both fleets ! 90 ships"]
  ],
  "what a bracket adds or leaves out is no part of the figure before it": [
    ["4,000 (plus 2,000 in reserve)", "4000, 2000 = 6000"],
    ["30,000 infantry (and 5,000 cavalry)", "30000 infantry, 5000 cavalry = 35000"],
    ["12,000 men (excluding 500 knights)", "12000, 500 knight = 12500"],
    ["12,000 men, not including the 500 knights", "12000, 500 knight = 12500"],
    ["12,000 men (500 knights)", "12000, 500 knight part = 12000"]
  ],
  "men in an adjective are counted, unless it tells how many of each": [
    ["27 barges with a 150-man escort", "27 barge, 150 = 150"],
    ["a 2,000-man army and a 20-member team", "2000, 20 = 2020"],
    ["three 12-man teams", "3 team = ?"]
  ],
  "fighters by the ten thousand are people, whatever flies beside them": [
    ["40,000 fighters, 3 helicopters", "40000, 3 helicopter = 40000"],
    ["10,000–20,000+ fighters, 3 drones", "10000+, 3 drone = 10000+"],
    ["5 ships of the line, 3 men of war, 70 sail", "5 ship of the line, 3 man of war, 70 sail = ?"],
    ["Ships of the line: 12\nT-34: 40", "12 equipment of Ships of the line, 40 equipment of T-34 = ?"],
    ["Tigers: 12,000", "12000 of Tigers = 12000"],
    ["62 junks\n4,000 fighters", "62 junk, 4000 = 4000"],
    ["10 ships\n300 fighters and sailors", "10 ship, 300 fighter and sailor = 300"],
    ["40 fighters, 12 Humvees", "40, 12 humvee = 40"],
    ["40 fighters, 12 Spitfires", "40 fighter, 12 spitfire = ?"],
    ["40 fighters, 3 helicopters", "40 fighter, 3 helicopter = ?"],
    ["40 tanks, 30 air fighters", "40 tank, 30 air fighter = ?"]
  ],
  "students under arms are soldiers": [["300 military academy students", "300 military academy student = 300"]],
  "what divides things to the number is things": [
    ["60 ships: 12 Dutch, 48 English", "60 ship, 12 ship part of Dutch, 48 ship part of English = ?"],
    ["5 divisions (3 infantry, 2 armoured)", "5 division total, 3 infantry part, 2 division part = ?"],
    ["5 ships: 300 men", "5 ship, 300 = 300"]
  ],
  "a bracket after a name gives that name's figure": [
    ["Royalists (5,000), Covenanters (2,000)", "5000 of Royalists, 2000 of Covenanters = 7000"],
    ["4th Army (95,000), 9th Army (80,000)", "95000 of 4th Army, 80000 of 9th Army = 175000"]
  ],
  "numbers after an of are counts, unless a season or a month stands before it": [
    ["Garrison of 1200", "1200 = 1200"],
    ["500 men (summer of 1944)", "500 of summer of 1944 = 500"]
  ],
  "a plus between two numbers adds them": [["20,000+5,000 militia", "20000, 5000 militia = 25000"]],
  "a name before it is a party": [
    ["British 1,500\nFrench 1,900", "1500 of British, 1900 of French = 3400"],
    ["Rebels: 500", "500 of Rebels = 500"],
    ["Garrison: 100", "100 of Garrison = 100"]
  ],
  "names joined are one party": [
    ["63,000 French and Spanish", "63000 of French and Spanish = 63000"],
    ["200 Athenians, 300 Argives", "200 of Athenians, 300 of Argives = 500"]
  ],
  "a remark on the amount is no party": [
    ["3,000 (5 km away)", "3000 = 3000"],
    ["500 (Capt. John Harris)", "500 = 500"],
    ["500 (5 km away)", "500 = 500"],
    ["500 (elements)", "500 = 500"],
    ["500 (confirmed)", "500 = 500"]
  ],
  "a party holds to the next": [
    ["British:\nInfantry: 3,000\nGuns: 12", "3000 infantry of British, 12 gun of British = 3000"]
  ],
  "a branch belongs to the party before it": [
    ["British: infantry: 300; cavalry: 20", "300 infantry of British, 20 cavalry of British = 320"]
  ],
  "unless that has its number already": [
    ["2nd Corps: 3,400; Cavalry: 250", "3400 of 2nd Corps, 250 cavalry = 3650"],
    ["2nd Corps: 3,400\nCavalry: 250", "3400 of 2nd Corps, 250 cavalry = 3650"]
  ]
});

facts("casualties", {
  "a bracket after who did it is a part of the figure before": [
    [
      "300 workers kidnapped by Vandals (170 released, 4 executed)",
      "300 captured worker, 170 other civilian part, 4 killed civilian part = ?"
    ]
  ],
  "figures without a noun that make up one of civilians are civilians": [
    [
      "5,000 civilians dead\n3,000 civilians killed\n2,000 killed in camps",
      "5000 killed civilian total, 3000 killed civilian part, 2000 killed civilian part = ?"
    ]
  ],
  "a party holds to the next": [
    ["British 1,500\nFrench 1,900", "1500 losses of British, 1900 losses of French = 3400"],
    ["Workers Party 28 killed", "28 killed of Workers Party = 28"]
  ],
  "civilians are no people of the side": [
    ["Civilian deaths: 30\nSoldiers: 20 killed", "30 killed civilian, 20 killed = 20"],
    ["Civilian deaths: 120 \n Soldiers: 30 killed", "120 killed civilian, 30 killed = 30"],
    ["120 civilians killed, 3 soldiers killed", "120 killed civilian, 3 killed = 3"],
    ["Civilian casualties 28 killed, 70 injured", "28 killed civilian, 70 wounded civilian = ?"]
  ],
  "but the word may be part of a name": [
    [
      "Kurdistan Workers' Party: 180 killed\nCitizen Army: 20 killed",
      "180 killed of Kurdistan Workers' Party, 20 killed of Citizen Army = 200"
    ]
  ],
  "counts are added": [
    ["127 killed, 290 wounded", "127 killed, 290 wounded = 417"],
    ["131 captured and executed", "131 captured+killed = 131"]
  ],
  "an open, unknown or vague one among known ones opens the upper side": [
    ["78 killed, 200+ wounded", "78 killed, 200+ wounded = 278+"],
    ["4,700 killed, unknown wounded", "4700 killed, ? wounded = 4700+"],
    ["26 killed, several wounded", "26 killed, some wounded = 26+"],
    ["26 killed, possibly more", "26 killed, some losses = 26+"]
  ],
  "where all are unknown, nothing is known": [["Unknown, many wounded", "? losses, some wounded = ?"]],
  "none is zero": [["None", "0 losses = 0"]],
  "only things leave people unknown": [["32 tanks", "32 losses tank = ?"]],
  "a low of absent lows is absent": [["up to 5,000", "≤5000 losses = ≤5000"]],
  "survivors, the sick and the displaced do not count": [
    ["300 killed, 12 survived", "300 killed, 12 other = 300"],
    ["20 killed, 300 sick, 50 displaced", "20 killed, 300 sick, 50 displaced = 20"]
  ],
  "a joined outcome counts in full": [["3,000 killed, captured and dispersed", "3000 captured+fled+killed = 3000"]],
  "the figure is approximate when an amount in it is": [
    ["about 300 killed, 20 wounded", "~300 killed, 20 wounded = ~320"]
  ]
});

people("strength", {
  "a name in a bracket changes no figure": [["500 (Tripoli)", "500"]]
});

people("casualties", {
  "fighters that were killed are people, whatever flies beside them": [
    ["28 fighters killed, 2 helicopters shot down", "28"],
    ["1 fighter killed\nAt least 1 boat sunk", "1"],
    ["28 fighters shot down, 2 pilots killed", "2"]
  ],
  "a line that names soldiers ends what a line of civilians heads": [
    ["Civilians\n50 killed\nSoldiers\n100 killed", "100"],
    ["Civilian casualties\n50 killed\nMilitary casualties\n100 killed", "100"],
    ["Civilian deaths\n50\nMilitary deaths\n100", "100"]
  ]
});
