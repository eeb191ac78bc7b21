import {csvOf} from "../../model/tables/csv.js";
import {columns} from "../../reading/claims.js";
import {randomFor, type Random} from "../made/random.js";
import {fateWords} from "../made/forms.js";
import {amount} from "./amounts.js";
import {dateText} from "./dates.js";
import type {Engagement} from "./engagements.js";
import {townName} from "./names.js";

type Row = Partial<Record<(typeof columns)[number], string | number>>;

/** The rows of `claims.csv`: of one engagement in four its parts, or what rivals its infobox. */
export function claimsFile(engagements: readonly Engagement[], seed: number): string {
  const rows = engagements.flatMap((engagement, number) => {
    // Not of the chance that makes the engagement and its article.
    const random = randomFor(seed + 2, number);
    return random.below(4) === 0 ? claimsOf(engagement, random) : [];
  });
  return csvOf(rows, columns);
}

function claimsOf(engagement: Engagement, random: Random): Row[] {
  const {slug, first, last, war} = engagement;
  const side = () => 1 + random.below(war.sides.length);
  const about = () => ({
    engagement: slug,
    article: slug,
    section: random.pick(["Background", "Course", "Battle", "Aftermath"])
  });
  const middle = first + Math.floor((last - first) / 2);
  const makers: ((id: string) => Row[])[] = [
    (id) => [
      {
        ...about(),
        id,
        kind: "phase",
        label: `Advance on ${townName(random)}`,
        date: dateText(first, middle, random),
        side: side()
      },
      {...about(), id: `${id}-then`, kind: "event", label: `Retreat to ${townName(random)}`, date: `after ${id}`},
      {...about(), id: `${id}-part`, engagement: id, kind: "clash", label: `Clash at ${townName(random)}`, side: side()}
    ],
    (id) => [
      {...about(), id, kind: "event", label: `Fall of ${townName(random)}`, date: dateText(middle, middle, random)}
    ],
    (id) => [
      {...about(), id, kind: "strength", label: "Strength by another count", side: side(), amount: amount(5000, random)}
    ],
    (id) => {
      const outcome = random.pick(Object.keys(fateWords));
      const number = amount(20 + random.below(900), random);
      return [
        {...about(), id, kind: "casualties", label: "Losses by another count", side: side(), outcome, amount: number}
      ];
    },
    (id) => [{...about(), id, kind: "date", label: "Another date", date: dateText(first, last, random)}],
    (id) => [{...about(), id, kind: "duration", label: "How long it lasted", amount: `${last - first + 1} days`}]
  ];
  return Array.from({length: 1 + random.below(4)}, (_, at) => random.pick(makers)(`${slug}-claim-${at + 1}`)).flat();
}
