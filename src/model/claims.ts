import type {Claim} from "../reading/claims.js";
import {spanOf} from "./engagement.js";
import type {DurationRow, ItemRow} from "./rows.js";

/** The amounts that casualty claims state, beside those of the infoboxes. */
export function claimItems(claims: readonly Claim[]): ItemRow[] {
  return claims.flatMap(({id, engagement, side, tally, article, section, file, line}) =>
    side === null || !tally
      ? []
      : tally.items.map((item) => ({
          ...item,
          engagement,
          side,
          field: "casualties" as const,
          raw: tally.raw,
          claim: id,
          article,
          section,
          file,
          line
        }))
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
