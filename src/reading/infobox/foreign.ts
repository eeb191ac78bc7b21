/** The infoboxes of conflicts that other languages' Wikipedias have, by language, as far as they have names of their own. */
const names = new Set(
  `infobox militärischer konflikt, infobox conflit militaire, infobox bataille, infobox guerre, ficha de conflicto militar, ficha de batalla,
  ficha de guerra, conflitto, conflitto militare, info/batalha, info/guerra, info/conflito militar, infotaula conflicte militar, infotaula de conflicte militar,
  вооружённый конфликт, вооруженный конфликт, военный конфликт, сражение, битва, война, військовий конфлікт, збройний конфлікт, военен конфликт, битка,
  конфликт, сукоб, kutia e konfliktit, kutia e konfliktit ushtarak, kutia e betejës, infobox ushtarake, infobox konflikti ushtarak, infobox militært konflikt,
  infobox militær konflikt, infobox slag, krig, militær konflikt, militair conflict, infobox militair conflict, infobox veldslag, konflikt zbrojny infobox, bitwa infobox,
  infobox konflikt zbrojny, infobox bitva, infobox válka, infobox - konflikt, konflikt infobox, savaş bilgi kutusu, askeri çatışma bilgi kutusu,
  bilgi kutusu askerî çatışma, háború infobox, csata infobox, militärkonflikt, infobox militärkonflikt, taistelu, infobox sota, sota, sotatiedot, conflict militar,
  infocaseta conflict militar, infocaseta bătălie, πληροφορίες μάχης, πληροφορίες πολέμου, infobox πόλεμος, 戦闘, 戰爭, 战争, 戦争, 战争信息框, 軍事衝突, 전쟁 정보, 전투 정보,
  معلومات معركة, معلومات نزاع عسكري, معلومات حرب, جعبه اطلاعات درگیری نظامی, סכסוך צבאי, מלחמה, קרב, kotak info konflik militer, infobox perang, hộp thông tin xung đột quân sự, thông tin chiến tranh`.split(
    /,\s+/
  )
);

/** Whether a template, by its name in lower case, is an infobox of another language. */
export function isForeign(name: string): boolean {
  return names.has(name);
}
