import type {Claim} from "../reading/claims.js";
import {peopleOf, spanOf} from "./engagement.js";
import type {DurationRow, FigureRow, ItemRow} from "./rows.js";

/** The amounts that claims of strength and of casualties state, beside those of the infoboxes. */
export function claimItems(claims: readonly Claim[]): ItemRow[] {
  return claims.flatMap(({id, engagement, side, tally, article, section, file, line}) =>
    side === null || !tally
      ? []
      : tally.items.map((item) => ({
          ...item,
          engagement,
          side,
          field: tally.field,
          raw: tally.raw,
          claim: id,
          article,
          section,
          file,
          line
        }))
  );
}

/** The strengths that claims state, each the people that all its items come to. Claimed losses are compared by outcome and have none. */
export function claimFigures(claims: readonly Claim[]): FigureRow[] {
  return claims.flatMap(({id, engagement, side, tally, article, section, file, line}) =>
    side === null || tally?.field !== "strength"
      ? []
      : [{engagement, side, field: tally.field, ...peopleOf(tally), claim: id, article, section, file, line}]
  );
}

/** What the articles' prose says of an engagement's length. */
export function claimDurations(claims: readonly Claim[]): DurationRow[] {
  return claims.flatMap(({id, engagement, days, amount, date, when, article, section}) =>
    days === null
      ? []
      : [{engagement, days, text: amount, span: when && {...spanOf(when), text: date}, article, section, claim: id}]
  );
}
