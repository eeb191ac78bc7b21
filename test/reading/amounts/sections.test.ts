import {stretches} from "./written.js";

stretches("strength", {
  "a stretch begins with its bound, sign or word for about": [
    ["about 8,000 men\n", "about 8,000 men"],
    ["at least 300", "at least 300"],
    ["~500", "~500"],
    ["(~250)", "~250"]
  ],
  "and ends with its noun, outcome or scale word": [
    ["1.2 million men, 20 guns", "1.2 million men | 20 guns"],
    ["5 ships of the line under Smith", "5 ships of the line"],
    ["12 × PBY", "12 × PBY"]
  ],
  "digits of other scripts are as they stand in the text": [
    ["𝟕, １，０００ men", "𝟕 | １，０００ men"],
    ["𝟕, ١٢٬٣٠٠ men", "𝟕 | ١٢٬٣٠٠ men"],
    ["𝟕, १९४४", "𝟕 | १९४४"],
    ["𝟕, 𝟏𝟐 men", "𝟕 | 𝟏𝟐 men"],
    ["𝟕, ٣ men", "𝟕 | ٣ men"]
  ],
  "a footnote mark is none of it": [
    ["400[2][a][Note 1]", "400"],
    ["15,3553-?", "15,3553-?"]
  ]
});

stretches("casualties", {
  "and ends with its noun, outcome or scale word": [
    ["5 killed, 290 wounded", "5 killed | 290 wounded"],
    ["80 to 100 killed, wounded unknown", "80 to 100 killed | wounded unknown"],
    ["Killed 300, wounded 600", "Killed 300 | wounded 600"],
    ["5 woundedUnknown", "5 wounded | Unknown"],
    ["KIA5", "KIA5"]
  ]
});
