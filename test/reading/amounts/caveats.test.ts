import {notes, people} from "./written.js";

notes("strength", {
  "people said to have taken no part leave a caveat": [
    ["2,000 (did not fight)", "caveat: did not fight"],
    ["2,000 (most not involved in combat)", "caveat: most not involved in combat"],
    ["2,000 (not engaged)", "caveat: not engaged"],
    ["2,000 (took no part)", "caveat: took no part"],
    ["2,000 (in reserve)", "caveat: in reserve"],
    ["2,000 (very few engaged)", "caveat: very few engaged"]
  ],
  "who were engaged, or not counted, leave none": [
    ["2,000 (all engaged)", "note: all engaged"],
    ["2,000 (not including militia)", "note: not including militia"]
  ]
});

people("strength", {
  "people who took no part are counted": [
    ["2,000 (did not fight)", "2000"],
    ["2,000 (in reserve)", "2000"],
    ["700,000+ troops stationed, (most not involved in combat)", "700000+"],
    ["10,444 soldiers \n Did not participate: 7,176 soldiers", "17620"]
  ]
});
