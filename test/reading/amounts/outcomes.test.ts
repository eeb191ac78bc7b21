import {facts} from "./written.js";

facts("casualties", {
  "out of action is lost, which people are counted as losses for": [
    ["3,000 out of action", "3000 losses = 3000"],
    ["3,000 put out of action", "3000 losses = 3000"],
    ["12 tanks out of action", "12 lost tank = ?"],
    ["3,000 laid down arms", "3000 captured = 3000"]
  ],
  "others are as many as nobody says": [
    ["40 killed and others wounded", "40 killed, some wounded = 40+"],
    ["12 others killed", "12 killed = 12"]
  ],
  "the outcomes of one number are joined": [
    ["5 killed", "5 killed = 5"],
    ["5 dead and wounded", "5 killed+wounded = 5"],
    ["5 killed, wounded, or captured", "5 captured+killed+wounded = 5"],
    ["5 captured/missing", "5 captured+missing = 5"],
    ["5 killed, wounded \n and missing", "5 killed+missing+wounded = 5"]
  ],
  "a noun that is an outcome": [["5 prisoners", "5 captured = 5"]],
  "in several words": [
    ["2,000 hors de combat", "2000 losses = 2000"],
    ["5 aircraft shot down", "5 destroyed aircraft = ?"],
    ["5 knocked out or set on fire", "5 destroyed equipment = ?"]
  ],
  "after adverbs": [
    ["2 accidental deaths", "2 killed = 2"],
    ["5 ships severely damaged", "5 damaged ship = ?"],
    ["5 reportedly badly wounded", "5 wounded = 5"],
    ["5 confirmed killed", "5 killed = 5"]
  ],
  "after what they were of": [
    ["5 civilians of the village killed", "5 killed civilian = ?"],
    ["5 soldiers were killed", "5 killed = 5"]
  ],
  "before the noun": [["5 dead soldiers", "5 killed = 5"]],
  "cut short": [["5 kille", "5 killed = 5"]],
  "none said": [["5 men", "5 losses = 5"]],
  "the outcome of one number is not that of the next": [
    ["5 killed, 290 wounded", "5 killed, 290 wounded = 295"],
    ["5 killed \n wounded: 20", "5 killed, 20 wounded = 25"],
    ["5 killed, wounded 20", "5 killed, 20 wounded = 25"]
  ],
  "prisoners released are free": [
    ["5 prisoners of war released", "5 other = ?"],
    ["5 released prisoners", "5 other = ?"],
    ["5 captured and released", "5 captured+other = 5"]
  ],
  "who escaped something met it not": [["5 escaped death or capture", "5 fled = ?"]],
  "losses at large say nothing beside another outcome": [["5 casualties killed", "5 killed = 5"]],
  "what became of them may stand after a bracket": [
    ["3 ships (120 guns) sunk", "3 destroyed ship, 120 destroyed gun = ?"],
    ["5 tanks (2 heavy) destroyed", "5 destroyed tank, 2 destroyed equipment part = ?"],
    ["9 soldiers (5 Poles) wounded, 3 killed", "9 wounded, 5 wounded part of Poles, 3 killed = 12"],
    ["600 (estimate) killed 20 wounded", "~600 killed, 20 wounded = ~620"]
  ],
  "or in it": [
    ["200+ (killed)", "200+ killed = 200+"],
    ["26,000 (dead and wounded)", "26000 killed+wounded = 26000"]
  ],
  "or before the number": [
    ["Killed 300, wounded 600", "300 killed, 600 wounded = 900"],
    ["killed 300, wounded 600", "300 killed, 600 wounded = 900"],
    ["Guns lost: 12\nKilled: 30", "12 lost gun, 30 killed = 30"],
    ["Guns 12, infantry 300", "12 losses gun, 300 losses infantry = 300"],
    ["Total casualties 300", "300 losses total = 300"]
  ],
  "things and people in one list share a fate that befalls both": [
    ["8 tanks and 200 men lost", "8 lost tank, 200 losses = 200"],
    ["8 tanks and 200 men killed", "8 losses tank, 200 killed = 200"]
  ],
  "the outcome after a list is that of all": [
    ["52 officers and 300 men killed", "52 killed officer, 300 killed = 352"]
  ],
  "an outcome before an unknown amount belongs to it": [
    ["80 to 100 killed, wounded unknown", "80–100 killed, ? wounded = 80+"],
    ["Stanley losses unknown", "? losses of Stanley = ?"]
  ],
  "the civilians named before": [
    ["9 civilians killed and 8 wounded", "9 killed civilian, 8 wounded civilian = ?"],
    ["9 civilians killed, 8 captured", "9 killed civilian, 8 captured = 8"],
    ["Civilians 28 killed", "28 killed civilian = ?"]
  ],
  "the things named before": [["3 tanks destroyed and 2 damaged", "3 destroyed tank, 2 damaged tank = ?"]],
  "whose losses they are": [
    ["5 killed Botswana Defense Force: Unknown", "5 killed, ? losses of Botswana Defense Force = 5+"]
  ]
});
