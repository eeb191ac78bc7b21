import {nouns, people} from "./written.js";

nouns("strength", {
  "people of a plain sort have no unit": [
    ["5 men", "personnel"],
    ["5 Bretons", "personnel"]
  ],
  "people of another sort have": [
    ["5 cavalry", "personnel: cavalry"],
    ["5 light infantry", "personnel: light infantry"],
    ["5 Houthi rebels", "personnel: rebel"],
    ["5 troops, sailors and militia", "personnel: troop, sailor and militia"],
    ["5 horse", "personnel: horse"],
    ["5 horsemen", "personnel: horseman"],
    ["5 men-at-arms", "personnel: man-at-arms"],
    ["5 spearmen", "personnel: spearman"],
    ["5 navy seals", "personnel: navy seal"]
  ],
  "of two forces, which stand before them in the singular": [
    ["5 Northern Movement and Brigade fighters", "personnel: brigade fighter"],
    ["5 Border Guard and Army regulars", "personnel: guard and army regular"]
  ],
  civilians: [["5 civilians", "civilian: civilian"]],
  "formations, adjectives of origin left out": [
    ["5 armoured divisions", "formation: armoured division"],
    ["5 gun batteries", "formation: gun battery"],
    ["5 batteries", "formation: battery"],
    ["5 squadrons", "formation: squadron"],
    ["5 corps", "formation: corps"],
    ["5 Roman legions", "formation: legion"]
  ],
  things: [
    ["5 General Dynamics F-16 Fighting Falcons", "equipment: general dynamics f-16"],
    ["5 heavy cruisers", "equipment: heavy cruiser"],
    ["5 ships of the line", "equipment: ship of the line"],
    ["5 men-of-war", "equipment: man-of-war"],
    ["5 guardships", "equipment: guardship"],
    ["5 caches", "equipment: cache"],
    ["5 pieces of artillery", "equipment: piece of artillery"]
  ],
  "calibres are left out": [
    ["5 12-pounder guns", "equipment: gun"],
    ["5 75 mm guns", "equipment: gun"],
    ["5 75 mm guns, 6 tanks", "equipment: gun, equipment: tank"]
  ],
  "types stand for things": [
    ["5 x M24 Chaffees", "equipment: m24 chaffee"],
    ["5 × tanks", "equipment: tank"],
    ["5 × Ju 87", "equipment: ju 87"],
    ["5 Junkers Ju 88", "equipment: junkers ju 88"],
    ["5 He 111s", "equipment: he 111"],
    ["5 Panzer IV", "equipment: panzer iv"],
    ["5 Royal Navy Westland Lynx", "equipment: westland lynx"],
    ["5 ×Tiger tanks", "equipment: tank"],
    ["5 armoured-car", "equipment: armoured-car"]
  ],
  "words that lost their last letter": [
    ["5 vehicl", "equipment: vehicle"],
    ["5 helicopte", "equipment: helicopter"]
  ],
  animals: [
    ["5 war elephants", "animal: war elephant"],
    ["5 horses", "animal: horse"],
    ["5 oxen", "animal: ox"]
  ],
  "fighters alone are people, beside bombers aircraft": [
    ["150 fighters", "personnel"],
    ["150 fighters \n 100 bombers", "equipment: fighter, equipment: bomber"],
    ["11 suicide bombers", "personnel: suicide bomber"]
  ]
});

people("strength", {
  "things named in another language are none the less things": [
    ["7 000 man 17 kanoner", "7000"],
    ["5.000 Mann, 12 Kanonen", "5000"],
    ["3 000 hommes, 20 canons, 4 vaisseaux", "3000"],
    ["12 орудий, 300 человек", "300"]
  ]
});
