import {facts} from "./written.js";

facts("strength", {
  "number words count": [
    ["twelve", "12 = 12"],
    ["twenty-five", "25 = 25"],
    ["two hundred and fifty", "250 = 250"],
    ["a dozen", "12 = 12"]
  ],
  "a scale whose number nobody tells has no value, and an issue says so": [
    ["xx thousand", "? = ? ! thousand"],
    ["X thousand men", "? of X = ? ! thousand"],
    ["? thousand", "?, ? = ? ! thousand"],
    ["about thousand men", "~1000 = ~1000"],
    ["final score", "= ?"]
  ],
  "what is said of a number may stand before its scale": [
    ["20-odd thousand", "~20000 = ~20000"],
    ["20 odd thousand men", "~20000 = ~20000"],
    ["seventy-odd thousand", "~70000 = ~70000"],
    ["a hundred-odd thousand", "~100000 = ~100000"],
    ["5 or so thousand men", "~5000 = ~5000"],
    ["20+ thousand", "20000+ = 20000+"],
    ["thirty-odd", "~30 = ~30"],
    ["a thousand-odd men", "~1000 = ~1000"],
    ["twenty-five-odd", "~25 = ~25"]
  ],
  "words that hyphens join are one number or several": [
    ["two-to-three hundred", "200–300 = 200–300"],
    ["twenty-five-to-thirty men", "25–30 = 25–30"],
    ["seven-eight hundred", "700–800 = 700–800"],
    ["300-to-400 men", "300–400 = 300–400"],
    ["10K-15K men", "10000–15000 = 10000–15000"],
    ["ten-man squads", "= ?"]
  ],
  "tenths in words are no number of men, and an issue says so": [
    ["two hundred point seven men", "= ? ! two hundred point seven"],
    ["two hundred point seventy-one", "= ? ! two hundred point seventy-one"]
  ],
  "number words in the old order count": [
    ["five-and-twenty", "25 = 25"],
    ["four and twenty ships", "24 ship = ?"],
    ["three score and ten", "70 = 70"],
    ["threescore men", "60 = 60"]
  ],
  "a number said twice, in words and in figures, is one": [
    ["2,000 (two thousand)", "2000 = 2000"],
    ["two thousand (2,000)", "2000 = 2000"]
  ],
  "a share multiplies or adds to a number": [
    ["half a million", "500000 = 500000"],
    ["(half a million men)", "500000 = 500000"],
    ["½ million", "500000 = 500000"],
    ["¾ million", "750000 = 750000"],
    ["½ of a million", "500000 = 500000"],
    ["half-million", "500000 = 500000"],
    ["a quarter of a million", "250000 = 250000"],
    ["three quarters of a million", "750000 = 750000"],
    ["1/2 million", "500000 = 500000"],
    ["1/2 lakh men", "50000 = 50000"],
    ["3/4 of a lakh", "75000 = 75000"],
    ["1/4 to 1/2 trillion", "250000000000–500000000000 = 250000000000–500000000000"],
    ["2-1/2 crore", "25000000 = 25000000"],
    ["3/4 million", "750000 = 750000"],
    ["a third of a million", "333333 = 333333"],
    ["one and a half million", "1500000 = 1500000"],
    ["one-and-a-half million", "1500000 = 1500000"],
    ["a million and a half", "1500000 = 1500000"],
    ["2 million and a half", "2500000 = 2500000"],
    ["1½ million", "1500000 = 1500000"],
    ["1 ½ million", "1500000 = 1500000"],
    ["1 1/2 million", "1500000 = 1500000"],
    ["1½ million men", "1500000 = 1500000"],
    ["half a dozen", "6 = 6"],
    ["a dozen and a half", "18 = 18"],
    ["about half a million", "~500000 = ~500000"],
    ["2{{frac|1|2}} million men", "2500000 = 2500000"],
    ["2 {{frac|1|2}} million", "2500000 = 2500000"],
    ["{{frac|2|1|2}} thousand", "2500 = 2500"],
    ["{{frac|1|2}} million", "500000 = 500000"],
    ["1{{fraction|1|2}} thousand – 2 thousand", "1500–2000 = 1500–2000"],
    ["nine-tenths of a million", "900000 = 900000"]
  ]
});
