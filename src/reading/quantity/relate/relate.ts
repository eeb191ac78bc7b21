import type {Statement} from "../arrange/statement.js";
import type {Source} from "../parse/source.js";
import {inherit} from "./inherit.js";
import {markRivals} from "./rivals.js";
import {settle} from "./settle.js";
import {breakDown} from "./wholes.js";
import type {Settled} from "./parts.js";

/** The statements with all that they leave unsaid, and with their roles: whole and part, rival claims, stages of one force. */
export function relate(statements: readonly Statement[], {field, lexicon}: Source): readonly Settled[] {
  const settled = settle(inherit(statements), field);
  breakDown(settled, lexicon);
  markRivals(settled);
  return settled;
}
