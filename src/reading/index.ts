/* The package's readers, `campaign-notebook/reading`: they need no other package. */
export {readInfobox} from "./infobox/read.js";
export type {Field, Infobox, Origin} from "./infobox/infobox.js";
export {
  envelope,
  intersection,
  interval,
  isKnown,
  notAbove,
  quotient,
  sameBounds,
  stateOf,
  sum,
  sumOfStated,
  unknown,
  type Interval,
  type IntervalState
} from "./interval.js";
export type {AmountKind, Item, Note, Role, Tally} from "./item.js";
export {readNames, type Name, type Names} from "./names.js";
export {
  formatAssumption,
  formatIssue,
  type Assumption,
  type Issue,
  type ReadingOptions,
  type Step,
  type Stretch
} from "./report.js";
export {readTally, type TallyOptions} from "./tally.js";
export type {ItemClass, Outcome} from "./terms.js";
export type {IsoDay} from "./days.js";
export {readWhen, type EndKind, type When} from "./when.js";
