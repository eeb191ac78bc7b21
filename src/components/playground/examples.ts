import {plainText} from "./plain-text.js";

/** A made-up infobox that shows one trap: what it is called, what to look at, and the text. */
type Example = {trap: string; look: string; text: string};

/** Battles that never were, one for each trap. */
export const examples: readonly Example[] = [
  example(
    "Open bound: 8,000+",
    "“8,000+” and “over 300” have no upper bound, so the ratio has none on one side; an arrow says so in the chart.",
    {conflict: "Battle of Fallow Bridge", strength1: "15,000", strength2: "8,000+", casualties2: "over 300 killed"}
  ),
  example(
    "Range: 35-40,000",
    "The thousands on the right count for the left too: 35,000 to 40,000. A range is two statements, not an average.",
    {
      conflict: "Battle of the Twin Mills",
      strength1: "35-40,000",
      strength2: "between 10,000 and 12,000",
      casualties1: "1,200–1,500"
    }
  ),
  example(
    "Unknown is not none",
    "“Unknown” might be any number and opens the ratio; “None” is zero. Neither is left out, and they look different.",
    {
      conflict: "Skirmish at Gull Rock",
      strength1: "Unknown",
      strength2: "400",
      casualties1: "None",
      casualties2: "Unknown"
    }
  ),
  example(
    "Number with a footnote",
    "The marks [3] and [a] are footnotes and not a part of the number, even where no space parts them.",
    {
      conflict: "Siege of Marrow Keep",
      strength1: "2,400[3]",
      strength2: "300[1]–2,800[2] men",
      casualties1: "15,3553-? killed[a]"
    }
  ),
  example(
    "Thousands in several writings",
    "“12.500”, “2 500”, “1.2 million” and “10K” are all thousands or millions; 2½ ships are no number of ships.",
    {
      conflict: "Battle of the Four Clerks",
      strength1: "12.500 infantry, 2 500 cavalry",
      strength2: "1.2 million",
      casualties1: "10K",
      casualties2: "2½ ships"
    }
  ),
  example("Total and its parts", "The parts are not added to the total again: 22,922 people, not twice as many.", {
    conflict: "Battle of Larch Field",
    strength1: "22,922: 18,000 infantry, 4,922 cavalry",
    strength2: "9,000, incl. 2,500 knights",
    casualties1: "Total: 900, 600 killed, 300 wounded"
  }),
  example(
    "Things beside people",
    "Tanks, ships and horses are never added to people; a side of which only things are named has unknown strength.",
    {
      conflict: "Raid on Port Amber",
      strength1: "3,000 men, 40 tanks, 2 squadrons",
      strength2: "12 warships",
      casualties1: "27 killed, 5 tanks destroyed, 60 horses",
      casualties2: "3 ships sunk"
    }
  ),
  example(
    "Rival claims in one value",
    "Two sources give rival amounts for one thing. They are not added: the bounds hold both.",
    {
      conflict: "Battle of Two Ledgers",
      strength1: "Modern estimate: 6,300; Redland estimate: 10,000",
      strength2: "7,000",
      casualties2: "500 (Blueland claim), 1,900 (Redland claim)"
    }
  ),
  example("Joined outcomes", "“Killed or wounded” under one number stays joined: nobody says how many of each.", {
    conflict: "Battle of Heron Ford",
    strength1: "5,000",
    strength2: "4,000",
    casualties1: "1,100 killed or wounded",
    casualties2: "350 dead, 600 captured/missing, the rest fled"
  }),
  example("More than two sides", "The charts show every side and say which two of them the ratio compares.", {
    conflict: "Battle of Three Banners",
    combatant3: "Greenland",
    strength1: "6,000",
    strength2: "c. 5,000",
    strength3: "900",
    casualties1: "300",
    casualties2: "450",
    casualties3: "dozens"
  }),
  example("Middle of a month", "“Mid-June” is by convention 11 to 20 June: the start is uncertain, the end is not.", {
    conflict: "Lowland offensive",
    date: "mid-June – 29 November 1944",
    strength1: "40,000",
    strength2: "30,000"
  }),
  example(
    "Uncertain end",
    "The end may be any day of September; “until” alone would leave the start open in the same way.",
    {
      conflict: "Siege of Candle Hill",
      date: "1 March 1712 – ? September 1712",
      strength1: "2,000",
      strength2: "700"
    }
  ),
  example("Before our era", "480 BC is the astronomical year -0479. Of three days, any may be the right one.", {
    conflict: "Battle of the Salt Gates",
    date: "21 July, 20 August or 8 September 480 BC",
    strength1: "c. 7,000",
    strength2: "70,000–120,000"
  }),
  example(
    "A year and nothing more",
    "1363 may be any day of 1363; that is shown as a wide span, not as the first of January.",
    {
      conflict: "Battle of Reed Lake",
      date: "1363",
      strength1: "200 ships",
      strength2: "100 ships"
    }
  ),
  example(
    "Words that are not read",
    "A month in another language and a broken number are reported with their place; all else is read all the same.",
    {
      conflict: "Battle of Tongues",
      date: "Mai 1944",
      strength1: "2,00",
      strength2: "1,500, entire garrison",
      casualties1: "heavy"
    }
  ),
  example(
    "People who took no part",
    "A strength whose words say that most were not involved is shown hatched: its ratio can be computed, but not compared.",
    {
      conflict: "Stand at Birch Pass",
      strength1: "40,000 men",
      strength2: "700,000+ troops stationed (most not involved in combat)"
    }
  ),
  {
    trap: "Wikitext, as from an edit box",
    look: "Line breaks, references and templates are read as the page shows them; a template that is not known is reported.",
    text: `{{Infobox military conflict
| conflict    = Battle of Willow Fen
| date        = {{start date|1645|6|14|df=yes}}
| place       = Willow Fen
| combatant1  = {{flagicon|Redland}} [[Redland]]
| combatant2  = [[Blueland]]<br>[[Greenland]]
| strength1   = 14,000<ref>A chronicle, p. 7</ref>
| strength2   = {{circa|9,000}}<br>12 guns {{weather|rain}}
| casualties1 = 400 {{KIA}}
| casualties2 = * 1,000 killed
* 4,500 captured
}}
`
  }
];

function example(trap: string, look: string, fields: Record<string, string>): Example {
  const {conflict = "", date = "3–5 May 1863", ...others} = fields;
  return {
    trap,
    look,
    text: plainText({conflict, date, combatant1: "Redland", combatant2: "Blueland", ...others})
  };
}
