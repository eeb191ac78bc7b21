import {facts, people} from "./written.js";

facts("strength", {
  "digits that nobody wrote": [
    ["XX,000 men", "? = ? ! XX,000"],
    ["1XX,000 men", "? = ? ! 1XX,000"]
  ],
  "a point before a scale is that of a decimal": [
    ["1.250 million men", "1250000 = 1250000"],
    ["1.250M men", "1250000 = 1250000"]
  ],
  "how strong a force is": [["500-strong garrison", "500 = 500"]],
  "a point behind more than three digits, or behind groups of them, is that of a decimal": [
    ["1138.609 thousand ships", "1138609 ship = ?"],
    ["1,138.609 thousand men", "1138609 = 1138609"],
    ["1138.609", "= ? ! 1138.609"],
    ["138.609", "138609 = 138609"]
  ],
  "groups of three digits make thousands, whatever stands between them": [
    ["12,500 men", "12500 = 12500"],
    ["30.000", "30000 = 30000"],
    ["2 500 men", "2500 = 2500"],
    ["12'000 men", "12000 = 12000"],
    ["1’200’000 men", "1200000 = 1200000"],
    ["15,000", "15000 = 15000"],
    ["8,000 men", "8000 = 8000"],
    ["1,00,000", "100000 = 100000"]
  ],
  "a smaller number after a group is another number": [["5,377 608", "5377, 608 = 5985"]],
  "digits glued to a group are a footnote mark": [
    ["15,3553-?", "15355+ = 15355+"],
    ["11,000[2]", "11000 = 11000"],
    ["400[2][a][Note 1]", "400 = 400"]
  ],
  "unless they begin a group of their own, or count what stands behind them": [
    ["1,4222,000+", "1422, 2000+ = 3422+"],
    ["5,00060 tanks", "5000, 60 tank = 5000"],
    ["2,000–4,00040–50 tanks", "2000–4000, 40–50 tank = 2000–4000"]
  ],
  "groups that stand apart are one number, as an assumption says": [
    ["12 ,500 men", "12500 = 12500"],
    ["12 . 500", "12500 = 12500"],
    ["12.,500", "12500 = 12500"],
    ["40 .303 rifles", "40, 303 rifle = 40"],
    ["150, 300", "150, 300 = 450"]
  ],
  "a letter among digits makes no number, and an issue says so": [
    ["l0,000", "? = ? ! l0,000"],
    ["1O,000 men", "? = ? ! 1O,000"],
    ["25.OOO", "? = ? ! 25.OOO"],
    ["4,5OO", "? = ? ! 4,5OO"],
    ["2O0 men, 3 guns", "?, 3 gun = ? ! 2O0"],
    ["5 lorries", "5 lorry = ?"],
    ["OOO", "= ?"]
  ],
  "a number of four digits alone counts": [["4200", "4200 = 4200"]],
  "a point or comma before one or two digits is decimal before a scale word": [
    ["1.2 million", "1200000 = 1200000"],
    ["1,2 million", "1200000 = 1200000"],
    ["1·2 million", "1200000 = 1200000"],
    ["1·5 million", "1500000 = 1500000"],
    [".5 million", "500000 = 500000"],
    [".5 lakh men", "50000 = 50000"],
    ["1·5 lakh men", "150000 = 150000"],
    ["3,5 thousand", "3500 = 3500"]
  ],
  "a raised point else begins the next of a list": [["12·5 guns", "12, 5 gun = 12"]],
  "a full stop ends a number": [
    ["since 2014.6,500 men", "6500 = 6500"],
    ["500.6,500", "500, 6500 = 7000"]
  ],
  "words of scale multiply": [
    ["10K", "10000 = 10000"],
    ["2 lakh", "200000 = 200000"],
    ["1 crore", "10000000 = 10000000"],
    ["3 hundred thousand", "300000 = 300000"],
    ["three hundred thousand", "300000 = 300000"],
    ["four score", "80 = 80"],
    ["24 k men", "24000 = 24000"],
    ["1.5m troops", "1500000 = 1500000"],
    ["1.5m Soviet troops", "1500000 of Soviet = 1500000"],
    ["12 m wall", "= ?"]
  ],
  "formations are counted by halves too": [
    ["2½ infantry battalions", "2.5 infantry battalion = ?"],
    ["3 1/2 divisions", "3.5 division = ?"],
    ["10 1 ⁄ 2 divisions", "10.5 division = ?"]
  ],
  "what comes whole is not, and an issue says so": [
    ["2½ ships", "= ? ! 2½"],
    ["2½ ships, 1.5 guns", "= ? ! 2½ ! 1.5"]
  ],
  "digits of other scripts are digits": [
    ["１，０００ men", "1000 = 1000"],
    ["١٢٬٣٠٠ men", "12300 = 12300"],
    ["१९४४", "1944 = 1944"],
    ["𝟏𝟐 men", "12 = 12"],
    ["𝟕, １，０００ men", "7, 1000 = 1007"],
    ["٣ men", "3 = 3"]
  ],
  "digits that make no number are unknown, and an issue says so": [
    ["2,00", "? = ? ! 2,00"],
    ["2,00 men", "? = ? ! 2,00"],
    ["25,0", "? = ? ! 25,0"],
    ["1e999", "? = ? ! 1e999"],
    ["1.2.3", "? = ? ! 1.2.3"],
    ["1234567890123", "? = ? ! 1234567890123"],
    ["999999999999999999 men", "? = ? ! 999999999999999999"],
    ["-5", "? = ? ! -5"]
  ],
  "what two sources count stands on both sides of a slash": [
    ["59/62 men", "59–62 = 59–62"],
    ["1/2 men", "1–2 = 1–2"]
  ],
  "an amount in the plural is vague": [
    ["1,000's of men", "some = ?"],
    ["100s of men", "some = ?"],
    ["1000s", "some = ?"]
  ],
  "words for unknown": [
    ["Unknown", "? = ?"],
    ["?", "? = ?"],
    ["N/A", "? = ?"],
    ["Not reported", "? = ?"],
    ["Unspecified", "? = ?"]
  ],
  "words for none": [
    ["None", "0 = 0"],
    ["nil", "0 = 0"],
    ["0", "0 = 0"]
  ],
  "words for some": [
    ["several hundred", "some = ?"],
    ["dozens", "some = ?"],
    ["Dozens to several hundred", "some = ?"],
    ["lower thousands", "some = ?"],
    ["mid-hundreds", "some = ?"],
    ["low four figures", "some = ?"],
    ["six figures", "some = ?"],
    ["couple hundred men", "some = ?"]
  ],
  "shapes that are no number": [
    ["a ship", "= ?"],
    ["men", "= ?"],
    ["no", "= ?"],
    ["entire fleet", "= ?"],
    ["some of the fleet", "= ?"],
    ["half the fleet", "= ?"],
    ["½ of the army", "= ? ! ½"],
    ["1⁄4 of the army", "= ? ! 1⁄4"]
  ],
  "heavy and light speak of losses, not of strengths": [["Light", "= ?"]],
  "dashes are of one kind, and signs for about": [
    ["5–6", "5–6 = 5–6"],
    ["5 — 7", "5–7 = 5–7"],
    ["≈7, ∼8", "~7, ~8 = ~15"]
  ],
  "lines, bars and rules divide numbers": [
    ["3\n4|5", "3, 4, 5 = 12"],
    ["1<hr>2<ref>x</ref> 3", "1, 2, 3 = 6"]
  ],
  "a number in square brackets is one in brackets": [["[1,500]", "1500 = 1500"]],
  "a plus before another number adds nothing to the one before": [
    ["8,000 + 500 horse", "8000, 500 horse = 8500"],
    ["300 men + 200 horse", "300, 200 horse = 500"]
  ],
  "a plus or a word for more at the head of a bracket adds what it holds": [
    ["4,000 (+2,000 reinforcements)", "4000, 2000 reinforcement = 6000"],
    ["4,000 men (plus 2,000 militia)", "4000, 2000 militia = 6000"],
    ["4,000 (another 2,000 in reserve)", "4000, 2000 = 6000"],
    ["4,000 (2,000 reinforcements)", "4000, 2000 reinforcement part = 4000"],
    ["(+2,000)", "2000+ = 2000+"]
  ],
  "a number times another is multiplied out": [
    ["3 × 500 men", "1500 = 1500"],
    ["2x 500", "1000 = 1000"],
    ["3 × 50 men", "150 = 150"],
    ["2 × 25 guns", "50 gun = ?"],
    ["2 × 25 pdr guns", "2 gun = ?"],
    ["8 x 88mm", "8 88mm = ?"]
  ],
  "a dash before a smaller number parts them": [["15,000 - 3 legions", "15000, 3 legion = 15000"]],
  "a sign for about before the next number parts them": [["314 ~4,500", "314, ~4500 = ~4814"]]
});

facts("casualties", {
  "digits that make no number are unknown, and an issue says so": [
    ["1e999 killed", "? killed = ? ! 1e999"],
    ["-5, 3", "? losses, 3 losses = 3+ ! -5"],
    ["killed: −500", "? killed = ? ! −500"]
  ],
  "three digits more after a group are the next number": [["7,000593 killed", "7000 losses, 593 killed = 7593"]],
  "a dash between numbers, or apart from one, is no minus": [
    ["200-300", "200–300 losses = 200–300"],
    ["- 500", "500 losses = 500"],
    [
      "1½ million men, 2½ battalions, 200 -300 wounded, captured - 500",
      "1500000 losses, 2.5 losses battalion, 200–300 captured+wounded, 500 losses = 1500700–1500800"
    ]
  ],
  "k., w. and m. are killed, wounded and missing": [
    ["24 k., 55 w., 3 m.", "24 killed, 55 wounded, 3 missing = 82"],
    ["30 k and w", "30 killed+wounded = 30"]
  ],
  "without a w, k is a thousand": [
    ["24 k men", "24000 losses = 24000"],
    ["30 k", "30000 losses = 30000"]
  ],
  "what two sources count stands on both sides of a slash": [["59/62 wounded", "59–62 wounded = 59–62"]],
  "words for unknown": [
    ["Unknown", "? losses = ?"],
    ["?", "? losses = ?"],
    ["N/A", "? losses = ?"],
    ["Not reported", "? losses = ?"],
    ["Unspecified", "? losses = ?"],
    ["unknown number of dead", "? killed = ?"],
    ["unknown wounded", "? wounded = ?"]
  ],
  "words for none": [
    ["None", "0 losses = 0"],
    ["no losses", "0 losses = 0"],
    ["nil", "0 losses = 0"],
    ["none killed", "0 killed = 0"]
  ],
  "words for some": [
    ["several hundred", "some losses = ?"],
    ["dozens", "some losses = ?"],
    ["a few wounded", "some wounded = ?"],
    ["Dozens to several hundred", "some losses = ?"],
    ["some wounded", "some wounded = ?"],
    ["1000s", "some losses = ?"],
    ["Heavy", "some losses = ?"],
    ["light casualties", "some losses = ?"],
    ["Considerable Ottoman losses", "some losses of Ottoman = ?"],
    ["minimal", "some losses = ?"]
  ],
  "shapes that are no number": [
    ["some of the fleet", "= ?"],
    ["Heavy cruiser Exeter", "= ?"],
    ["entire fleet", "= ?"],
    ["no", "= ?"]
  ],
  "heavy, none and ? count only where a clause begins": [
    ["12 killed under heavy fire", "12 killed = 12"],
    ["12 killed, with none", "12 killed = 12"],
    ["12 killed, cause ?", "12 killed = 12"]
  ],
  "unknown and a severity are two amounts": [["Unknown, but heavy", "? losses, some losses = ?"]],
  "a vague amount joined to a number is another": [
    ["300 killed and some wounded", "300 killed, some wounded = 300+"],
    ["142 killed, some missing", "142 killed, some missing = 142+"],
    ["300 killed or wounded", "300 killed+wounded = 300"]
  ],
  "a word of outcome before digits is no name": [
    ["KIA5", "5 killed = 5"],
    ["KIA.42", "42 killed = 42"]
  ],
  "an address ends a word": [["killedhttps://example.org/a 5", "5 killed = 5"]]
});

people("casualties", {
  "a k joined to a w is no thousand, nor one after thousands": [
    ["1,000 k. & w.", "1000"],
    ["1,000 k", "1000"]
  ]
});
