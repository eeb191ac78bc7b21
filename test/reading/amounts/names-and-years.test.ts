import {facts, people} from "./written.js";

facts("strength", {
  "numbers of named units do not count": [
    ["42 Commando Royal Marines", "= ?"],
    ["1/5 Gurkha Rifles", "= ?"],
    ["2/3rd Battalion, 500 men", "500 = 500"],
    ["59 Division, 12 Infantry Regiment, Division 5", "= ?"],
    ["Task Force 58, Task Force 1-63", "= ?"],
    ["1/7 Gurkhas", "= ?"],
    ["TF 38: 300 men", "300 of TF 38 = 300"],
    ["JG 52: 30 aircraft", "30 aircraft of JG 52 = ?"],
    ["45 RM, 3 RAR", "= ?"],
    ["U 47, PQ 17", "= ?"],
    ["Task force 45 (1st attacks)\nConvoy QX 7\ntask force 58", "= ?"]
  ],
  "a number that ends a heading of one word counts nothing": [
    ["Landing 1: 300 men\nLanding 2: 200 men", "300 of Landing 1, 200 of Landing 2 = 500"],
    ["Infantry 12: 300 men", "12 infantry, 300 = 312"]
  ],
  "a number before or after the name of a service is of its people": [
    ["Army 300", "300 of Army = 300"],
    ["Air Force 250, Army 4,000", "250 of Air Force, 4000 of Army = 4250"],
    ["Army 400\nPolice 70", "400 of Army, 70 of Police = 470"],
    ["Royal Army 900, Parliament Army 800", "900 of Royal Army, 800 of Parliament Army = 1700"],
    ["300 Army, 40 Air Force", "300 army, 40 air force = 340"],
    ["400 Army, 60 Navy", "400 army, 60 navy = 460"],
    ["9 Navy SEALs", "9 navy seal = 9"]
  ],
  "but not of a numbered army": [
    ["8th Army", "= ?"],
    ["5 Army, 6 divisions", "6 division = ?"],
    ["Army Group 2", "= ?"],
    ["Field Army 2: 300 men", "300 of Field Army 2 = 300"],
    ["1 army, 1 fleet", "1 army, 1 fleet = ?"],
    ["~30 army and police vehicles", "~30 army = ?"]
  ],
  "several divisions count": [["12 divisions, 3 Brigades, 1 Division", "12 division, 3 brigade, 1 division = ?"]],
  "a page, a phase, a hill, a numbered stage do not count": [
    ["p. 28, phase 2, Hill 203", "= ?"],
    ["(Day 1), Week 2, Stage 3", "= ?"],
    ["Nos. 3, Nr. 7, Route 66, Point 110", "= ?"]
  ],
  "a number after the name of a place, or of what is numbered, is its name": [
    ["Fort 5: 300 men", "300 of Fort 5 = 300"],
    ["Column 2: 300 men", "300 of Column 2 = 300"],
    ["Area 51, Camp 13, Sector 3", "= ?"],
    ["Flight 19, Batch 3, SEAL Team Six", "= ?"],
    ["Room 40, Directive 51, Order 227", "= ?"],
    ["Fort 200", "200 of Fort = 200"],
    ["Force 136, SEAL Team Six operators", "= ?"],
    ["Force: 136", "136 = 136"],
    ["11. SS-Division\n503. schwere Panzerabteilung", "= ?"],
    ["Column 300 men", "300 = 300"]
  ],
  "so is one after the name of a type": [
    ["Type 97 tanks", "= ?"],
    ["15 Type 97", "15 type 97 = ?"],
    ["1 Type 45 destroyer", "1 type 45 destroyer = ?"]
  ],
  "ages and times of day do not count": [
    ["300 men aged 16–60", "300 = 300"],
    ["300 men between the ages of 15 and 60", "300 = 300"],
    ["ages 15 to 60", "= ?"],
    ["300 men at 0600", "300 = 300"],
    ["at 06:00, 11:00 hrs, 5 o'clock", "= ?"],
    ["0500 men", "500 = 500"]
  ],
  "percentages, durations and measures do not count": [
    ["20%, 19 days, 10–12 weeks, 75 mm", "= ?"],
    ["19 days", "= ?"]
  ],
  "money does not count": [["$950, £5 million, USD 2,000", "= ?"]],
  "a day and a year beside a month do not count": [
    ["15–16 June 2020, May 15, 2008, 1 Dec. 2015", "= ?"],
    ["300 men (15 & 28 June)", "300 of 15 & 28 June = 300"],
    ["(2010-02-03)", "= ?"],
    ["12.5.1944, 1 - 30.09.1914", "= ?"],
    ["1944 May: 300", "300 of 1944 May = 300"]
  ],
  "a year in brackets or after a cue does not count": [
    ["1,300\nIISS 2012, pp. 243–248", "1300 = 1300"],
    ["(2013), in 1944, since 2011", "= ?"],
    ["(2009–2010), (2017-18), between 2018 and 2020", "= ?"],
    ["2015: 300", "300 of 2015 = 300"],
    ["From 2014 to 2016: 300", "300 of From 2014 to 2016 = 300"],
    ["480 BC, 480–479 BC, c. 31 B.C., AD 70, A.D. 69–70, 1066 CE", "= ?"],
    ["480 BC", "= ?"],
    ["1800s, in the 1940s", "= ?"],
    ["Leipzig 1813 and after, The 2001 Conflict", "= ?"],
    ["(peak 1779) (global 1781)", "= ?"],
    ["300 men between 2014 and 2016", "300 = 300"],
    ["3,000 cavalry\nbetween 1942 and 1944", "3000 cavalry = 3000"],
    ["15,000 men (peak 1779, 300 in port)", "15000, 300 part = 15000"]
  ],
  "a month that is another word is none": [["may 300", "300 = 300"]],
  "four digits before what they count are no year": [
    ["in 1500 men", "1500 = 1500"],
    ["300 and from 1500 to 2000 men", "300, 1500–2000 = 1800–2300"]
  ],
  "nor are those after words that say something of an amount": [
    ["About 1500, mostly militia", "~1500 = ~1500"],
    ["Over 1500", "1500+ = 1500+"],
    ["Circa 1200", "~1200 = ~1200"],
    ["Total 1500, mostly militia", "1500 total = 1500"],
    ["(at least 1500) (of whom 1200) (infantry 1300)", "1500+, 1200 part, 1300 infantry part = 1500+"]
  ],
  "nor a range that begins a value, a line or a bullet's text": [
    ["Between 1500 and 2000", "1500–2000 = 1500–2000"],
    ["3,000 cavalry\nBetween 1500 and 2000", "3000 cavalry, 1500–2000 = 4500–5000"],
    ["• From 1500 to 2000", "1500–2000 = 1500–2000"]
  ],
  "nor a party's number": [
    ["British 1500\nFrench 1900", "1500 of British, 1900 of French = 3400"],
    ["British 1500, French 1900", "1500 of British, 1900 of French = 3400"],
    ["4,000 (British 1500, French 2500)", "4000 total, 1500 part of British, 2500 part of French = 4000"],
    ["4,000 (French 2500, British 1500)", "4000 total, 2500 part of French, 1500 part of British = 4000"]
  ]
});

facts("casualties", {
  "four digits before what they count are no year": [["1812 killed", "1812 killed = 1812"]],
  "a year after a name that begins no line does not count": [["5 killed, The Military Balance 2010", "5 killed = 5"]]
});

people("strength", {
  "years after names do not count": [["4,000 (Keegan 1994, Beevor 2002)", "4000"]],
  "four digits after a bound in capitals are no year": [["More Than 1850 here", "1850+"]],
  "a year beside a figure that is written otherwise dates it": [
    ["As of 1815, 40,000", "40000"],
    ["40,000 (census 1815)", "40000"],
    ["40,000 (ca 1815), 50,000 (ca 1820)", "40000–50000"],
    ["50,000 (est. 2013)", "~50000"],
    ["(est. 1815) 40,000", "40000"],
    ["400 (est. 1500)", "~1900"],
    ["As many as 1500", "≤1500"]
  ],
  "years that fill lines, in the order of time, head the figures under them": [
    ["1914\n120,000\n1916\n200,000", "120000–200000"],
    ["1914\n120,000 men\n3,000 guns\n1916\n200,000 men", "120000–200000"],
    ["1500\n2,000", "3500"],
    ["1500\n2,000\n1200\n3,000", "7700"]
  ]
});

people("casualties", {
  "the people of services are counted": [
    ["Killed: Army 300, Navy 40", "340"],
    ["*Army 300\n*Air Force 25", "325"],
    ["Police 14<br>Army 31", "45"],
    ["Fleet 450", "450"],
    ["14 police, 31 army", "45"],
    ["300 Army killed, 40 Navy killed", "340"],
    ["3 US Army, 2 Royal Navy killed", "5"],
    ["12 Royal Marines killed, 3 Royal Navy", "15"],
    ["12 army, 1 navy", "13"],
    ["Killed: 40 army<br>Wounded: 90 army", "130"],
    ["'''Killed:'''\n*Army 300\n*Navy 40\n'''Wounded:'''\n*Army 700\n*Navy 60", "1100"],
    ["1 army destroyed", "?"]
  ]
});
