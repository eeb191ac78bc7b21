import {civilOf, dayNumber} from "../../reading/days.js";
import {randomFor, type Random} from "../made/random.js";
import {armsFor, type Arms} from "./amounts.js";
import {madeLand, townName, type Land} from "./names.js";
import {slugOfTitle} from "../../reading/infobox/infobox.js";

/** What the engagements of one war share: who fights on each side, and with what. */
export type War = {sides: Land[][]; arms: Arms};

/** A war that is made up, one of its campaigns, or one of their battles. */
export type Engagement = {
  slug: string;
  title: string;
  /** What its infobox calls it: the title without the year that tells it from others of that name. */
  name: string;
  size: "war" | "campaign" | "battle";
  war: War;
  partOf: Engagement | null;
  place: string;
  /** First and last day, in days since 1970-01-01. */
  first: number;
  last: number;
};

/** Of so many engagements the first is the war; these are its campaigns, and the others battles of the campaign before them. */
const perWar = 24;
const campaigns = [1, 9, 17];

/** Engagements that nest; the same for the same seed, and the first of more are those of fewer. */
export function engagements(count: number, seed: number): Engagement[] {
  const made: Engagement[] = [];
  const taken = new Set<string>();
  for (let number = 0; number < count; number++) {
    const random = randomFor(seed, number);
    const nth = number % perWar;
    const war = made[number - nth];
    const campaign = made[number - nth + (campaigns.findLast((at) => at < nth) ?? 0)];
    if (!war || !campaign) made.push(warOf(random, taken));
    else if (campaigns.includes(nth)) made.push(campaignOf(war, random, taken));
    else made.push(battleOf(random.below(10) === 0 ? war : campaign, random, taken));
  }
  return made;
}

function warOf(random: Random, taken: Set<string>): Engagement {
  const [one, other, ...allies] = Array.from({length: 3 + random.below(4)}, () => madeLand(random)) as [Land, Land];
  const sides = [[one], [other], ...(random.below(4) === 0 ? [allies.splice(0, 1)] : [])];
  for (const ally of allies) random.pick(sides).push(ally);
  const name = random.pick([
    `${one.adjective}–${other.adjective} War`,
    `War of the ${one.adjective} Succession`,
    `${other.adjective} War of Independence`,
    `${one.adjective} Civil War`
  ]);
  const year = random.below(12) === 0 ? -random.below(500) : 900 + random.below(1050);
  const first = dayNumber(year, 1 + random.below(12), 1 + random.below(28));
  const last = first + 200 + random.below(random.pick([400, 1500, 3000]));
  const war = {sides, arms: armsFor(random)};
  return {...named(name, first, taken), size: "war", war, partOf: null, place: one.name, first, last};
}

function campaignOf(war: Engagement, random: Random, taken: Set<string>): Engagement {
  const town = townName(random);
  const name = random.pick([`${town} campaign`, `${town} offensive`, `Invasion of ${town}`, `Blockade of ${town}`]);
  return {
    ...named(name, war.first, taken),
    ...within(war, 30 + random.below(150), random),
    size: "campaign",
    place: town
  };
}

/** One in ten names what it belongs to in no way. */
function battleOf(of: Engagement, random: Random, taken: Set<string>): Engagement {
  const town = townName(random);
  const kind = random.pick(["Battle", "Battle", "Battle", "Siege", "Capture", "Bombardment", "Relief"]);
  const again = random.below(8) === 0 ? random.pick(["First ", "Second ", "Third "]) : "";
  const days = kind === "Siege" ? 10 + random.below(80) : 1 + random.below(random.pick([1, 1, 3, 12]));
  const part = within(of, days, random);
  const partOf = random.below(10) === 0 ? null : of;
  return {...named(`${again}${kind} of ${town}`, part.first, taken), ...part, partOf, size: "battle", place: town};
}

function within(of: Engagement, days: number, random: Random) {
  const length = Math.min(days, of.last - of.first + 1);
  const first = of.first + random.below(of.last - of.first + 2 - length);
  return {war: of.war, partOf: of, first, last: first + length - 1};
}

/** A title that no other has, with its year or a number where the name is taken. */
function named(name: string, first: number, taken: Set<string>): Pick<Engagement, "slug" | "title" | "name"> {
  const {year} = civilOf(first);
  const dated = `${name} (${year > 0 ? year : `${1 - year} BC`})`;
  const titles = [name, dated, ...["Second", "Third", "Fourth", "Fifth"].map((which) => `${which} ${dated}`)];
  const title = titles.find((one) => !taken.has(slugOfTitle(one)))!;
  const slug = slugOfTitle(title);
  taken.add(slug);
  return {slug, title, name};
}
