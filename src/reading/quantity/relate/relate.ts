import type {Statement} from "../arrange/statement.js";
import type {Source} from "../parse/source.js";
import {inherit} from "./inherit.js";
import {markRivals} from "./rivals.js";
import {resolve} from "./settle.js";
import {markWholesAndParts} from "./wholes.js";
import type {Resolved} from "./parts.js";

/** The statements with all that they leave unsaid, and with their roles: whole and part, rival claims, stages of one force. */
export function relate(statements: readonly Statement[], {field, lexicon}: Source): readonly Resolved[] {
  const resolved = resolve(inherit(statements), field);
  markWholesAndParts(resolved, lexicon);
  markRivals(resolved);
  return resolved;
}
