import {facts, people} from "./written.js";

facts("strength", {
  "stages of one force are rivals": [
    ["120,000 initially, 81,890 by the time of battle", "120000 alternative, 81890 alternative = 81890–120000"],
    [
      "29,677 (initially) 117,500 (finally)",
      "29677 alternative of initially, 117500 alternative of finally = 29677–117500"
    ],
    ["Initially 10,000; later 25,000", "10000 alternative, 25000 alternative = 10000–25000"],
    ["2,000 (Day 1), 5,000 (Day 3)", "2000 alternative of Day 1, 5000 alternative of Day 3 = 2000–5000"]
  ],
  "what was before and what was after something are stages, as are peace and war": [
    [
      "Before the relief: 1,500\nAfter the relief: 5,000",
      "1500 alternative of Before the relief, 5000 alternative of After the relief = 1500–5000"
    ],
    ["30,000 in peacetime, 60,000 after mobilisation", "30000 alternative, 60000 alternative = 30000–60000"]
  ],
  "reinforcements are added": [
    ["Garrison: 100 \n Reinforcements: 300", "100 of Garrison, 300 of Reinforcements = 400"],
    ["2,000 (initially), 500 (July reinforcements)", "2000 of initially, 500 of July reinforcements = 2500"]
  ],
  "a bracket may say when": [
    ["500 (by September)", "500 of by September = 500"],
    ["500 (Day 1)", "500 of Day 1 = 500"]
  ],
  "a numeral beside one formation's name does not count, a number of formations does": [
    ["Brigade I and Brigade VII (initially), 11 brigades in total (final stage)", "11 brigade total of final stage = ?"]
  ]
});

facts("casualties", {
  "stages of losses are added": [
    ["12 killed on Day 1, 30 killed on Day 2", "12 killed, 30 killed = 42"],
    ["68 killed (9 April), 8 killed (19 April)", "68 killed of 9 April, 8 killed of 19 April = 76"]
  ]
});

people("strength", {
  "a later figure stands for the one of the same thing, also past another": [
    ["5,000 infantry and 1,000 cavalry, later 8,000 infantry", "6000–9000"],
    ["5,000 infantry, later 8,000 infantry and 1,000 cavalry", "6000–9000"]
  ],
  "a later figure of the same thing stands for the one before, whatever says when": [
    ["2,000, rising to 3,000 men by May", "2000–3000"],
    ["2,000, later 5,000 by May", "2000–5000"],
    ["2,000, increased to 8,000 men by June 1944", "2000–8000"],
    ["3,000 men, reinforced to 5,000", "3000–5000"],
    ["2,000, later reinforced to 3,000", "2000–3000"],
    ["5,000 men, peaking at 8,000", "5000–8000"],
    ["5,000 men, 8,000 at peak", "5000–8000"],
    ["5,000 men, rising to a peak of 8,000", "5000–8000"],
    ["5,000 men, with 8,000 by June 1944", "5000–8000"],
    ["Initial strength: 183,000\nReinforced strength: 250,000", "183000–250000"],
    ["Before the battle: 3,000\nAfter the battle: 5,000", "3000–5000"],
    ["3,000, 5,000 by May", "3000–5000"],
    ["5,000 (2015), 8,000 (2017 estimate)", "5000–8000"]
  ],
  "seasons, a beginning and a close are stages too": [
    ["Before reinforcement: 900\nAfter: 1,200", "900–1200"],
    ["900 (before reinforcement), 1,200 (after)", "900–1200"],
    ["Stage 1: 3,000\nStage 2: 5,000", "3000–5000"],
    ["Early: 3,000; late: 5,000", "3000–5000"],
    ["3,000 (spring), 5,000 (autumn)", "3000–5000"],
    ["In spring: 3,000; in autumn: 5,000", "3000–5000"],
    ["Outset: 3,000\nClose: 5,000", "3000–5000"],
    ["900, dwindled to 400", "400–900"],
    ["3,000 growing to as many as 5,000", "3000–5000"],
    ["Winter Army: 500\nSpring Hill: 700", "1200"]
  ],
  "what is more than before is added": [
    ["900, later 300 more", "1200"],
    ["900, later another 300", "1200"],
    ["900 + 300 later", "1200"],
    ["900 initially; plus 300", "1200"],
    ["2,000 (later 300 more)", "2300"],
    ["8,000+, later 9,000+", "8000+"]
  ],
  "what reinforces is added": [
    ["3,000 reinforced by 2,000", "5000"],
    ["5,000 men, later reinforced by 3,000 men", "8000"],
    ["Garrison of 5,000, reinforced by 3,000", "8000"],
    ["5,000 men (reinforced by 3,000)", "8000"]
  ],
  "a stage is told by when, by what came before, or by which attempt": [
    ["24,000 during the siege\n40,000 during the sack", "24000–40000"],
    ["Before: 5,000\nAfter: 3,000", "3000–5000"],
    ["Peacetime: 50,000\nMobilised: 200,000", "50000–200000"],
    ["5,000 men, down to 3,000", "3000–5000"],
    ["5,000 men -> 3,000 men", "3000–5000"],
    ["35 first attempt\n15 second attempt", "15–35"]
  ],
  "a date behind joined figures dates all of them": [
    ["700 foot and 200 horse in May 1807, 900 foot and 100 horse in July 1807", "900–1000"],
    ["700 foot and 200 horse in May 1807", "900"]
  ]
});

people("casualties", {
  "what stages lost is added, also where one has rival figures": [
    ["1st assault: 1,500\n2nd assault: 12,000\nOther estimates of the 2nd assault:\n13,000", "13500–14500"],
    ["First phase: 20 killed\nSecond phase: 30 killed, 5 missing", "55"]
  ]
});
