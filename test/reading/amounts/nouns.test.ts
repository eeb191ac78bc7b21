import {facts, people} from "./written.js";

facts("strength", {
  "a number without a noun takes the noun before it": [
    ["Cavalry 500; Infantry 3,000; Guns 12", "500 cavalry, 3000 infantry, 12 gun = 3500"],
    ["Ships: 12\nTanks – 40", "12 ship, 40 tank = ?"],
    ["15,000\nInfantry: 12,000\nCavalry: 3,000", "15000 total, 12000 infantry part, 3000 cavalry part = 15000"],
    ["Men: 4,000; Horses: 600", "4000, 600 horse = 4000"]
  ],
  "a noun of people in the singular takes that of formations after it, which are few": [
    ["3 infantry and 2 cavalry regiments", "3 infantry regiment, 2 cavalry regiment = ?"],
    ["3 infantry/2 cavalry regiments", "3 infantry regiment, 2 cavalry regiment = ?"],
    ["Four infantry, two armoured brigades", "4 infantry brigade, 2 armoured brigade = ?"],
    ["Two infantry and one cavalry division", "2 infantry division, 1 cavalry division = ?"],
    ["22 infantry, 4 cavalry, 2 tank divisions", "22 infantry division, 4 cavalry division, 2 tank division = ?"],
    ["11 grenadier and 4 dragoon companies", "11 grenadier company, 4 dragoon company = ?"],
    ["1 marine and 2 army battalions", "1 marine battalion, 2 army battalion = ?"],
    ["one guards and two line brigades", "1 guard brigade, 2 line brigade = ?"],
    ["500,000 men in 22 infantry and 4 cavalry divisions", "500000, 22 infantry division, 4 cavalry division = 500000"],
    ["500 infantry and 2 cavalry regiments", "500 infantry, 2 cavalry regiment = 500"],
    ["300 infantry and 40 cavalry", "300 infantry, 40 cavalry = 340"],
    ["12 marines and 2 infantry companies", "12 marine, 2 infantry company = 12"],
    ["1 officer and 2 infantry companies", "1 officer, 2 infantry company = 1"],
    ["4 Navy and 2 Army aircraft", "4 navy aircraft, 2 army aircraft = ?"],
    ["3 Army tanks and 2 Navy aircraft", "3 army tank, 2 navy aircraft = ?"],
    ["1 Army division and 2 Navy squadrons", "1 army division, 2 navy squadron = ?"],
    ["4 Marine and 2 Army divisions", "4 marine division, 2 army division = ?"],
    ["40 Navy, 5 patrol boats", "40 navy, 5 patrol boat = 40"],
    ["40 infantry, 2 light tanks", "40 infantry, 2 light tank = 40"]
  ],
  "it takes that of formations before it": [
    ["2 infantry divisions, 1 cavalry", "2 infantry division, 1 cavalry division = ?"],
    ["4 battalions of infantry, 2 of cavalry", "4 battalion, 2 cavalry battalion = ?"],
    ["4 battalions of infantry, 2,000 of cavalry", "4 battalion, 2000 cavalry = 2000"],
    ["3 infantry regiments, 400 cavalry", "3 infantry regiment, 400 cavalry = 400"],
    ["6 battalions, 20 cavalry", "6 battalion, 20 cavalry = 20"]
  ],
  "one troop, and few of cavalry or beside formations, are formations": [
    ["2 troops of cavalry, 1 of dragoons", "2 troop, 1 dragoon troop = ?"],
    ["6 companies, 2 troops", "6 company, 2 troop = ?"],
    ["2 batteries, 1 troop", "2 battery, 1 troop = ?"],
    ["4 infantry coys, 2 cavalry troops", "4 infantry coy, 2 cavalry troop = ?"],
    ["2 companies and 60 troops", "2 company, 60 = 60"],
    ["3,000 troops of cavalry", "3000 = 3000"],
    ["3 rebel troops", "3 rebel troop = 3"]
  ],
  "one horse is an animal, many are cavalry": [
    ["3 dragoons, 1 horse", "3 dragoon, 1 horse = 3"],
    ["1000 horse", "1000 horse = 1000"],
    ["1 horse regiment", "1 horse regiment = ?"]
  ],
  "calibres are no unit unless they are the noun": [
    ["4 three-pounder guns", "4 gun = ?"],
    ["16 × 18-pounders", "16 18-pounder = ?"],
    ["7th 75mm 12-pounder", "= ?"]
  ],
  "what ships carry is no part of their name": [["27 warships carrying 8,500 men", "27 warship, 8500 = 8500"]],
  "an adjective is no unit": [["12,000 men, 4,000 of them mounted", "12000, 4000 part = 12000"]],
  "the noun phrase ends at a stop or the next number": [
    ["5 light infantry under Smith", "5 light infantry = 5"],
    ["5 men 20 guns", "5, 20 gun = 5"],
    ["5 additional of his men", "5 = 5"]
  ],
  "it ends at a phrase that is said of an amount": [
    ["500 men composed of 300 infantry, 200 cavalry", "500 total, 300 infantry part, 200 cavalry part = 500"],
    ["500 men comprising 300 infantry, 200 cavalry", "500 total, 300 infantry part, 200 cavalry part = 500"],
    ["500 infantry seldom fewer than 3,000 cavalry", "500 infantry, 3000+ cavalry = 3500+"],
    ["300 knights surpassing 400 archers", "300 knight, 400+ archer = 700+"],
    ["800 infantry fell to 600", "800 infantry alternative, 600 alternative = 600–800"],
    ["3,000 men growing to 5,000 men", "3000 alternative, 5000 alternative = 3000–5000"],
    ["5,000 soldiers tops", "≤5000 = ≤5000"],
    ["2,400 Kurds c. 50 Turks", "2400 of Kurds, ~50 of Turks = ~2450"]
  ],
  "but not at an adjective that is written as one": [
    ["50 high explosive shells", "50 high explosive shell = ?"],
    ["300 elite initial assault troops", "300 elite initial assault troop = 300"]
  ],
  "nouns of one sort that are joined are one": [
    ["5 sailors and militia", "5 sailor and militia = 5"],
    ["5 troops, sailors and militia", "5 troop, sailor and militia = 5"],
    ["5 sailors and guns", "5 sailor = 5"]
  ],
  "what a container holds is what counts": [["5 pieces of artillery", "5 piece of artillery = ?"]],
  "a name after a plural is the next one's": [
    ["5 soldiers Tuareg", "5 = 5"],
    ["5 men Contractors: 20", "5, 20 contractor = 25"]
  ],
  "a name with a colon heads the next amount": [
    ["5 Military Contractors: 20,000", "5, 20000 of Military Contractors = 20005"],
    ["5 soldiers Peshmerga: 10,000", "5, 10000 of Peshmerga = 10005"],
    ["5 German mercenaries Total: \n 6,000", "5 mercenary part of German, 6000 total = 6000"]
  ],
  "fighters alone are people": [
    ["150 fighters", "150 = 150"],
    ["11 suicide bombers", "11 suicide bomber = 11"]
  ],
  "fighters beside bombers are aircraft": [["150 fighters \n 100 bombers", "150 fighter, 100 bomber = ?"]],
  "merchants that were sunk are ships": [["5 merchants sunk, 20 men", "5 merchant, 20 = 20"]],
  "adjectives before a noun may be listed": [["8 old, slow battleships", "8 old, slow battleship = ?"]],
  "a type is a thing": [
    ["10 six-pounders, 6 Mosquitoes, 4 Black Hawks", "10 six-pounder, 6 mosquito, 4 black hawk = ?"],
    ["6 East Indiamen, 30 turmae", "6 indiaman of East, 30 turma = ?"],
    ["10 guerrilla bands, 10 garrisons", "10 guerrilla band, 10 garrison = ?"],
    ["400 head of cattle", "400 head of cattle = ?"],
    ["1 BMP-1, M47", "1 bmp-1 = ?"],
    ["2 Ju 88s, 5 Panzer IV", "2 ju 88, 5 panzer iv = ?"],
    ["2 Fiat CR.42, 3 Ki.61", "2 fiat cr.42, 3 ki.61 = ?"]
  ],
  "things with the letters of an era are things": [["5 AD guns", "5 gun of AD = ?"]],
  "prose that says no number gives no item": [
    ["table", "= ?"],
    ["sherman", "= ?"]
  ]
});

facts("casualties", {
  "a noun phrase ends at an outcome": [
    ["5 heavy cruisers sunk", "5 destroyed heavy cruiser = ?"],
    ["5 cruisers badly damaged", "5 damaged cruiser = ?"],
    ["5 Ju 88s shot down", "5 destroyed ju 88 = ?"]
  ],
  "the field may write a word with a capital inside": [["20 PoWs", "20 captured = 20"]],
  "a capital after a small letter begins a word": [["5 woundedUnknown", "5 wounded, ? losses = 5+"]]
});

people("strength", {
  "men of a named formation are men": [["215 Wagner Group mercenaries", "215"]],
  "things are none": [["British ships: 12", "?"]]
});

people("casualties", {
  "one horse is no man": [
    ["1 wounded, 1 horse killed", "1"],
    ["2 men and 1 horse killed", "2"],
    ["3 killed, 1 horse lost", "3"]
  ],
  "troops of whom it is told what befell them are men": [
    ["1 troop killed", "1"],
    ["5 troops killed, 2 companies captured", "5"]
  ],
  "a troop has a number": [["Troop 4: 12 killed", "12"]],
  "the men of crews are those in their bracket": [["2 gun crews (11 men)", "11"]]
});
