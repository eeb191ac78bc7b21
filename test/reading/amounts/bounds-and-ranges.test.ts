import {facts} from "./written.js";

facts("strength", {
  "some of a nation's people are vague": [
    ["2,000 men, a few Indians", "2000, some of Indians = 2000+"],
    ["2,000 men, some Indians", "2000, some of Indians = 2000+"]
  ],
  "a bound that begins a range of its own is no end of the one before": [
    ["up to 2,000 infantry, at least 600 and at most 700 archers", "≤2000 infantry, 600–700 archer = 600–2700"],
    ["no more than 2,000 infantry, at least 600", "600–2000 infantry = 600–2000"]
  ],
  "words for about do not widen": [
    ["c. 12,000", "~12000 = ~12000"],
    ["~500", "~500 = ~500"],
    ["cca 300", "~300 = ~300"],
    ["appr. 300", "~300 = ~300"],
    ["Est.500", "~500 = ~500"],
    ["±300", "~300 = ~300"],
    ["4,000-odd", "~4000 = ~4000"],
    ["some 2,000", "~2000 = ~2000"],
    ["Estimated 20", "~20 = ~20"],
    ["500 (estimated)", "~500 = ~500"],
    ["barely 500 men", "~500 = ~500"],
    ["scarcely 300", "~300 = ~300"],
    ["well-nigh 1,000", "~1000 = ~1000"],
    ["nigh on 500", "~500 = ~500"],
    ["approaching 500", "~500 = ~500"],
    ["something like 500", "~500 = ~500"],
    ["in the vicinity of 500", "~500 = ~500"],
    ["500 give or take", "~500 = ~500"],
    ["300ish", "~300 = ~300"],
    ["forty-something", "~40 = ~40"],
    ["100,000~", "~100000 = ~100000"]
  ],
  "two numbers make a range": [
    ["10,000–15,000", "10000–15000 = 10000–15000"],
    ["10,000 to 15,000", "10000–15000 = 10000–15000"],
    ["between 10,000 and 15,000", "10000–15000 = 10000–15000"],
    ["5,600~6,200", "5600–6200 = 5600–6200"],
    ["2,000?–3,000?", "~2000–3000 = ~2000–3000"],
    ["500±50", "~450–550 = ~450–550"],
    ["500 ± 50", "~450–550 = ~450–550"],
    ["150 or 172", "150–172 = 150–172"],
    ["3,000 -> 5,000", "3000–5000 = 3000–5000"],
    ["5,000 → 3,000 men", "3000–5000 = 3000–5000"],
    ["60 or 80–100", "60–100 = 60–100"],
    ["300[2]-2800", "300–2800 = 300–2800"],
    ["~5,000–8,000", "~5000–8000 = ~5000–8000"],
    ["4,000 \n or 4,500", "4000–4500 = 4000–4500"]
  ],
  "the left bound takes the right one's measure": [
    ["35-40,000", "35000–40000 = 35000–40000"],
    ["10–12 thousand", "10000–12000 = 10000–12000"],
    ["ten to twelve thousand", "10000–12000 = 10000–12000"],
    ["one to one hundred", "1–100 = 1–100"],
    ["3-400 men", "300–400 = 300–400"],
    ["seven or 800", "700–800 = 700–800"],
    ["a hundred to a hundred and fifty thousand", "100000–150000 = 100000–150000"],
    ["half to one million", "500000–1000000 = 500000–1000000"],
    ["two hundred to three thousand", "200–3000 = 200–3000"],
    ["3–4,000", "3000–4000 = 3000–4000"],
    ["5-123 men", "5–123 = 5–123"],
    ["9 to 900", "9–900 = 9–900"],
    ["59/200 men", "59–200 = 59–200"],
    ["2.7–5.4 million", "2700000–5400000 = 2700000–5400000"],
    ["half a million to a million", "500000–1000000 = 500000–1000000"],
    ["500–1,000", "500–1000 = 500–1000"],
    ["800,000–1.2 million", "800000–1200000 = 800000–1200000"]
  ],
  "a lower bound leaves the upper side open": [
    ["8,000+", "8000+ = 8000+"],
    ["over 300", "300+ = 300+"],
    [">2,300", "2300+ = 2300+"],
    ["100 or more", "100+ = 100+"],
    ["19,000–31,000+", "19000+ = 19000+"],
    ["15,3553-?", "15355+ = 15355+"],
    ["no fewer than 40", "40+ = 40+"],
    ["as few as 40", "40+ = 40+"],
    ["40 at the least", "40+ = 40+"],
    ["(at least 1500)", "1500+ = 1500+"],
    ["a good 500 men", "500+ = 500+"],
    ["north of 5,000", "5000+ = 5000+"],
    ["a minimum strength of 500", "500+ = 500+"],
    ["never fewer than 500", "500+ = 500+"],
    ["as little as 300", "300+ = 300+"],
    ["300 at a minimum", "300+ = 300+"],
    ["300 or above", "300+ = 300+"],
    ["500 and upwards", "500+ = 500+"],
    ["500 if not more", "500+ = 500+"],
    ["some 500 or more", "~500+ = ~500+"]
  ],
  "an upper bound leaves the lower side open": [
    ["up to 5,000", "≤5000 = ≤5000"],
    ["fewer than 20", "≤20 = ≤20"],
    ["max. 3,000", "≤3000 = ≤3000"],
    ["5,000 or fewer", "≤5000 = ≤5000"],
    ["5,000 at the most", "≤5000 = ≤5000"],
    ["not quite 1,000", "≤1000 = ≤1000"],
    ["just shy of 1,000 men", "≤1000 = ≤1000"],
    ["short of 1,000", "≤1000 = ≤1000"],
    ["a maximum strength of 500", "≤500 = ≤500"],
    ["up to and including 500", "≤500 = ≤500"],
    ["never more than 500", "≤500 = ≤500"],
    ["no greater than 500", "≤500 = ≤500"],
    ["a few hundred to a thousand", "≤1000 = ≤1000"],
    ["hardly more than 500", "≤500 = ≤500"],
    ["did not exceed 500", "≤500 = ≤500"],
    ["1,000 at the outside", "≤1000 = ≤1000"],
    ["500 at best", "≤500 = ≤500"],
    ["500 tops", "≤500 = ≤500"],
    ["Max: 500", "≤500 = ≤500"]
  ],
  "a bound may stand after the noun": [
    ["500 cavalry+", "500+ cavalry = 500+"],
    ["500 men or more, 20 guns", "500+, 20 gun = 500+"],
    ["500 men or fewer", "≤500 = ≤500"]
  ],
  "what may be the most widens a figure": [
    ["65,000–75,000, possibly as many as 80,000", "65000–80000 = 65000–80000"],
    ["9,000, perhaps 12,000", "9000–12000 = 9000–12000"],
    ["9,000 (possibly up to 12,000)", "9000–12000 = 9000–12000"],
    ["9,000 (perhaps 12,000) men", "9000–12000 = 9000–12000"],
    ["500 men, maybe even 700", "500–700 = 500–700"],
    ["500, possibly 700 horse", "500–700 horse = 500–700"]
  ],
  "an upper bound after a figure is its other end": [
    ["300 (up to 400)", "300–400 = 300–400"],
    ["300, up to 400", "300–400 = 300–400"],
    ["300 men (max. 400 men)", "300–400 = 300–400"],
    ["from 500 up to 700 men", "500–700 = 500–700"],
    ["300 to as many as 400", "300–400 = 300–400"],
    ["as few as 300 to as many as 400", "300–400 = 300–400"],
    ["20 tanks (up to 30)", "20–30 tank = ?"],
    ["300 men, or as many as 400", "300–400 = 300–400"],
    ["300, if not 400", "300–400 = 300–400"],
    ["300, or even 400", "300–400 = 300–400"],
    ["1,500 English, up to 2,000 French", "1500 of English, ≤2000 of French = 1500–3500"],
    ["1,500 and up to 2,000 irregulars", "1500, ≤2000 irregular = 1500–3500"],
    ["300, up to 400 tanks", "300, ≤400 tank = 300"],
    ["12,000 men (up to 5,000 engaged)", "12000, ≤5000 part = 12000"]
  ],
  "two bounds of one thing are one range": [
    ["at least 400 and at most 700", "400–700 = 400–700"],
    ["at most 700 and at least 400", "400–700 = 400–700"],
    ["500 or fewer, but more than 300", "300–500 = 300–500"],
    ["min 300 max 500", "300–500 = 300–500"],
    ["Min=300, Max=500", "300–500 = 300–500"],
    ["lowest 300, highest 500", "300–500 = 300–500"],
    ["Min: 300 / Max: 500", "300–500 = 300–500"],
    ["Min: 300<br>Max: 500", "300–500 = 300–500"],
    ["min. 300<br>max. 500", "300–500 = 300–500"],
    ["lowest 300 men\nhighest 500 men", "300–500 = 300–500"],
    ["* Minimum: 300 men\n* Maximum: 500 men", "300–500 = 300–500"],
    ["Low: 300 / High: 500", "300–500 = 300–500"],
    ["Lower limit: 300, upper limit: 500", "300–500 = 300–500"],
    ["≥500, ≤700", "500–700 = 500–700"],
    ["over 300 men, under 500 men", "300–500 = 300–500"],
    ["over 300 men\nup to 500", "300+, ≤500 = 300+"]
  ],
  "a variable may stand between them": [
    ["500 < x < 700", "500–700 = 500–700"],
    ["500 ≤ n ≤ 700 men", "500–700 = 500–700"]
  ],
  "of one and the same thing": [
    ["500 foot, perhaps 700 horse", "500 foot, ~700 horse = ~1200"],
    ["3,000 men, perhaps up to 20 guns", "3000, ~≤20 gun = 3000"]
  ],
  "a range may repeat its noun": [
    ["300 men to 500 men", "300–500 = 300–500"],
    ["between 500 men and 700 men", "500–700 = 500–700"],
    ["between 300 & 400", "300–400 = 300–400"],
    ["between 300 men and 20 guns", "300, 20 gun = 300"],
    ["300 men to 5 ships", "300, 5 ship = 300"]
  ],
  "an unknown lower end leaves the upper one": [
    ["?–3,000", "≤3000 = ≤3000"],
    ["unknown – 3,000", "≤3000 = ≤3000"],
    ["300–?", "300+ = 300+"]
  ],
  "an estimate behind what is not known is of that": [
    ["Unknown, between 3,000 and 5,000", "? part, 3000–5000 = 3000–5000"],
    ["Unknown, but estimated at 3,000–5,000 men", "? part, ~3000–5000 = ~3000–5000"],
    ["Uncertain: 3,000", "? part, 3000 = 3000"],
    ["Unknown; estimates of 3,000", "? part, ~3000 = ~3000"],
    ["Unknown, up to 3,000", "? part, ≤3000 = ≤3000"],
    ["Unknown, 3,000", "?, 3000 = 3000+"],
    ["Unknown, about 3,000 cavalry", "?, ~3000 cavalry = ~3000+"],
    ["British: Unknown\nFrench: 3,000–5,000", "? of British, 3000–5000 of French = 3000+"]
  ]
});

facts("casualties", {
  "how sure its ends are may stand within a range": [
    ["400 (confirmed) – 600 (estimated) killed", "400–600 killed = 400–600"],
    ["400 (French) – 600 (British) killed", "400 losses of French, 600 killed of British = 1000"]
  ],
  "what is said of a number may stand in a bracket behind its noun": [
    ["3 killed (possibly more)", "3+ killed = 3+"],
    ["500 killed (or more)", "500+ killed = 500+"]
  ],
  "what became of some leaves open what is not known": [
    ["Unknown, about 300 killed", "? losses, ~300 killed = ~300+"],
    ["unknown – 300 killed", "? losses, 300 killed = 300+"],
    ["?-300 killed", "≤300 killed = ≤300"]
  ],
  "a range may repeat what became of them": [
    ["8,000 killed or wounded to 10,000 killed or wounded", "8000–10000 killed+wounded = 8000–10000"]
  ],
  'two outcomes on both sides of "to" are two amounts': [["1 killed to 3 wounded", "1 killed, 3 wounded = 4"]],
  "a bound widens the sum": [
    ["some 2,000 killed", "~2000 killed = ~2000"],
    ["300 up to 400 killed", "300–400 killed = 300–400"],
    ["over 300 killed, under 400 wounded", "300+ killed, ≤400 wounded = 300+"],
    ["100 or more", "100+ losses = 100+"]
  ]
});
