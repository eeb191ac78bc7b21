/** What became of people and things, by the words that say so. The keys are the outcomes of an item. */
export const outcomeWords: Record<string, string> = {
  killed: `killed dead slain kia died dow death deaths fatality fatalities fatal fatally executed drowned
    massacred perished murdered slaughtered beheaded hanged assassinated kills fallen`,
  wounded: "wounded injured wia injury injuries hurt wound wounds casevac",
  captured: `captured pow pows prisoner prisoners taken surrendered interned arrested detained imprisoned
    kidnapped abducted seized enslaved capitulated surrender captive captives capture captures jailed`,
  missing: "missing mia disappeared unaccounted",
  sick: "sick ill illness disease diseased frostbitten hospitalised hospitalized",
  deserted: "deserted deserters deserter defected defectors defector defections desertions",
  fled: "fled routed dispersed escaped scattered",
  displaced: "displaced homeless expelled deported idp idps",
  destroyed: `destroyed sunk scuttled burned burnt downed wrecked crashed shot-down demolished torched exploded
    sunken annihilated`,
  damaged: "damaged crippled disabled grounded beached",
  lost: "lost",
  losses: "casualties casualty losses loss victims",
  other: `released freed rescued recovered decorated exchanged repatriated liberated paroled evacuated survived survivor survivors
    spared`
};

/** Outcomes said in several words; a comma divides them. */
export const outcomePhrases: Record<string, string> = {
  killed: `killed in action, died of wounds, died of disease, died from disease, died of illness, put to death,
    lost their lives`,
  wounded: "wounded in action",
  captured: "prisoners of war, prisoner of war, taken prisoner, taken prisoners, taken captive, made prisoner",
  missing: "missing in action, unaccounted for",
  destroyed: "shot down, knocked out, blown up, set on fire, written off",
  damaged: "put out of action, out of action, run aground, ran aground"
};
