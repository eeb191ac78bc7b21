import {facts, people} from "./written.js";

facts("strength", {
  "a share is a part of its whole": [
    ["5,000 of 8,000 men engaged", "5000 part, 8000 = 8000"],
    ["10 of the 12 battalions", "10 battalion part, 12 battalion = ?"],
    ["3 of 5 battalions", "3 battalion part, 5 battalion = ?"]
  ],
  "the men of a formation are each one's: how many in all is not known, and an issue says so": [
    ["2 battalions of 500 men", "2 battalion, ? = ? ! 500"],
    ["3 companies of 100 men", "3 company, ? = ? ! 100"],
    ["500 a ship", "? = ? ! 500"],
    ["3 companies of about 100–120 men each", "3 company, ? = ? ! 120"],
    ["300-400 men each", "? = ? ! 400"],
    ["two brigades each of 3,000 men", "2 brigade, ? = ? ! 3,000"],
    ["100 men per company", "? = ? ! 100"],
    ["12 ships of 74 guns, 500 men", "12 ship, ? gun, 500 = 500 ! 74"],
    ["all but 20 of 3,000 men", "? part, 3000 = 3000 ! 20"]
  ],
  "what a single thing has is a count": [
    ["1 battalion of 500 men", "1 battalion, 500 = 500"],
    ["an army of 5,000", "5000 = 5000"],
    ["5,000 on each side", "5000 = 5000"]
  ],
  "a percentage counts nothing": [
    ["40,000 or 60% of the force", "40000 = 40000"],
    ["50 or 60% of the force", "= ?"],
    ["2,000 (about 10% of the force)", "2000 = 2000"],
    ["10 per cent", "= ?"]
  ]
});

facts("casualties", {
  "those of whom some were lost are not lost": [
    ["1,200 of 1,500 men", "1200 losses, 1500 other = 1200"],
    ["203–211 out of 270 brothers killed", "203–211 killed brother, 270 other brother = 203–211"],
    ["7 of 9 ships sunk", "7 destroyed ship, 9 other ship = ?"],
    ["60 men out of 300 killed", "60 killed, 300 other = 60"],
    ["45 killed out of 300", "45 killed, 300 other = 45"],
    ["45 killed from 300 men", "45 killed, 300 other = 45"],
    ["45 killed from 30 wounded", "45 killed, 30 wounded = 75"],
    ["45 of a crew of 300 drowned", "45 killed, 300 other = 45"],
    ["all 45 of the garrison of 300", "45 losses garrison, 300 other garrison = 45"],
    ["half of the total force of 300", "~150 losses, 300 other = ~150"],
    ["most of the 300 defenders killed", "some killed defender, 300 other defender = ?"],
    ["Only 600 of the 3,600 cavalrymen escaped death or capture", "600 fled cavalryman, 3600 other cavalryman = ?"]
  ],
  "a share of a whole without a number is no number": [
    ["One third of the garrison killed, 2 guns captured", "2 captured gun = ?"],
    ["one third of the garrison", "= ?"],
    ["and half of the fleet", "= ?"],
    ["half the army", "= ?"]
  ],
  "a rate or odds count nothing": [
    ["1,000 killed per day", "= ?"],
    ["10–20 killed a day", "= ?"],
    ["12 killed, 30 wounded daily", "12 killed = 12"],
    ["twenty every week", "= ?"],
    ["10 per cent", "= ?"],
    ["one in three killed", "= ?"],
    ["12 killed, outnumbered 3 to 1", "12 killed = 12"],
    ["12 killed, 3:1 odds", "12 killed = 12"]
  ],
  "what is no rate counts": [
    ["3,000 killed in a day", "3000 killed = 3000"],
    ["5 killed in 3 ships", "5 killed, 3 losses ship = 5"],
    ["3: 1 killed, 2 wounded", "3 losses total, 1 killed part, 2 wounded part = 3"]
  ]
});

people("casualties", {
  "a part of the whole that fell is in the whole": [["100 men, 5 of whom fell", "100"]]
});

facts("casualties", {
  "a whole stands behind what became of the share, too": [
    ["600 dead of 3,000", "600 killed, 3000 other = 600"],
    ["40 wounded out of 90 men", "40 wounded, 90 other = 40"]
  ]
});

facts("casualties", {
  "per cent and fractions of a stated whole are worked out": [
    ["40% of 3,000 killed", "~1200 killed, 3000 other = ~1200"],
    ["3/4 of 900 killed", "~675 killed, 900 other = ~675"],
    ["10 per cent of 900 men killed", "~90 killed, 900 other = ~90"],
    ["10% of the force killed", "= ?"]
  ]
});
