import {outcome, said, type Entry} from "../sense.js";

/** What became of people and things, by the words that say so. */
export const englishOutcomes: readonly Entry[] = [
  ...outcome(
    "killed",
    `killed dead slain kia died dow death deaths fatality fatalities fatal fatally executed drowned massacred perished
    murdered slaughtered beheaded hanged assassinated kills fallen lynched`
  ),
  ...outcome("wounded", "wounded injured wia injury injuries hurt wound wounds casevac maimed"),
  ...outcome(
    "captured",
    `captured pow pows prisoner prisoners taken surrendered interned arrested detained imprisoned kidnapped abducted
    seized enslaved capitulated surrender captive captives capture captures jailed internees detainees`
  ),
  ...outcome("missing", "missing mia disappeared unaccounted"),
  ...outcome("sick", "sick ill illness disease diseased frostbitten hospitalised hospitalized"),
  ...outcome("deserted", "deserted deserters deserter defected defectors defector defections desertions"),
  ...outcome("fled", "fled routed dispersed escaped scattered"),
  ...outcome("displaced", "displaced homeless expelled deported evacuated idp idps"),
  ...outcome(
    "destroyed",
    `destroyed sunk scuttled burned burnt downed wrecked crashed shot-down demolished torched exploded sunken
    annihilated shot-up razed`
  ),
  ...outcome("damaged", "damaged crippled disabled grounded beached stranded"),
  ...outcome("lost", "lost"),
  ...outcome("losses", "casualties casualty losses loss victims"),
  ...outcome(
    "other",
    `released freed rescued recovered decorated exchanged repatriated liberated paroled survived survivor
    survivors spared escapees`
  ),
  ...said(
    "outcome",
    "killed",
    "killed in action, died of wounds/disease/illness, died from disease, put to death, lost their lives"
  ),
  ...said("outcome", "wounded", "wounded in action"),
  ...said(
    "outcome",
    "captured",
    "prisoner/prisoners of war, taken prisoner/prisoners/captive, made prisoner, laid down their arms"
  ),
  ...said("outcome", "missing", "missing in action, unaccounted for"),
  ...said(
    "outcome",
    "destroyed",
    "shot down, knocked out, blown up, set on fire, written off, burnt/burned down, wiped out"
  ),
  ...said("outcome", "damaged", "put out of action, out of action, run aground, ran aground"),
  ...said("outcome", "displaced", "driven out")
];
