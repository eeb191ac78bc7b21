import type {Lists} from "../sense.js";

/** What became of people and things, by the words that say so. */
export const englishOutcomes: Lists = {
  outcomes: {
    killed: `killed dead slain kia died dow death deaths fatality fatalities fatal fatally executed drowned massacred perished
    murdered slaughtered beheaded hanged assassinated kills fallen lynched`,
    wounded: "wounded injured wia injury injuries hurt wound wounds casevac maimed",
    captured: `captured pow pows prisoner prisoners taken surrendered interned arrested detained imprisoned kidnapped abducted
    seized enslaved capitulated surrender captive captives capture captures jailed internees detainees`,
    missing: "missing mia disappeared unaccounted",
    sick: "sick ill illness disease diseased frostbitten hospitalised hospitalized",
    deserted: "deserted deserters deserter defected defectors defector defections desertions",
    fled: "fled routed dispersed escaped scattered",
    displaced: "displaced homeless expelled deported evacuated idp idps",
    destroyed: `destroyed sunk scuttled burned burnt downed wrecked crashed shot-down demolished torched exploded sunken
    annihilated shot-up razed`,
    damaged: "damaged crippled disabled grounded beached stranded",
    lost: "lost",
    losses: "casualties casualty losses loss victims",
    other: `released freed rescued recovered decorated exchanged repatriated liberated paroled survived survivor
    survivors spared escapees`
  },
  phrases: {
    outcome: {
      killed: "killed in action, died of wounds/disease/illness, died from disease, put to death, lost their lives",
      wounded: "wounded in action",
      captured: "prisoner/prisoners of war, taken prisoner/prisoners/captive, made prisoner, laid down /their arms",
      missing: "missing in action, unaccounted for",
      losses: "hors de combat",
      destroyed: "shot down, knocked out, blown up, set on fire, written off, burnt/burned down, wiped out",
      // Of people it says that they were losses.
      lost: "put out of action, out of action",
      damaged: "run aground, ran aground",
      displaced: "driven out"
    }
  }
};
