import type {Lists} from "./sense.js";

/** Things by their class, so that they are not counted as people. */
const things = {
  equipment: `kanoner kanon artilleripjäser pjäser fanor standar trumpeter pukor vagnar stridsvagnar flygplan kanonen geschütze panzern fahnen
  flugzeuge canons pièces drapeaux chars avions cañones piezas banderas aviones tanques cannoni pezzi bandiere aerei carri canhões aviões bandeiras dział armat czołgów samolotów
  орудий пушек танков самолётов самолетов гармат`,
  craft: `fartyg skepp linjeskepp örlogsskepp fregatter galärer kanonslupar schiffe linienschiffe fregatten navires vaisseaux frégates buques barcos navíos fragatas
  navi vascelli navios okrętów кораблей фрегатов`,
  formation: `regementen bataljoner skvadroner kompanier kavalleriregementen regimenter bataillone bataillons escadrons régiments batallones escuadrones regimientos
  battaglioni squadroni reggimenti batalionów szwadronów полков батальонов эскадронов`
};

/**
 * Words of other languages that stand beside amounts: bounds, scales, people, outcomes. The reader does not read them, but says so
 * of each, and takes the value from a number that a scale of theirs may multiply.
 */
export const foreignWords: Lists = {
  nouns: things,
  tags: {
    "foreign scale": `mijë mije milion milionë mijëra tausend millionen mille millones milhares milhões mil mila milioni duizend miljoen tysięcy tysiące tysiąc milionów tisuća hiljada tisuće hiljade tisíc tisíce ezer millió mii milioane bin milyon tuhatta tusen ribu juta тыс тысяч тысячи тысяча млн миллионов тисяч хиляди хиљада`,
    foreign: `${Object.values(things).join(" ")}
  rreth mbi afër afro deri gati ushtarë ushtar partizanë partizan vrarë plagosur robër luftëtarë burra njerëz
  paktën shumë bis zu zwischen insgesamt jeweils fünfhundert hundert einhundert zweihundert dreihundert zweitausend etwa ungefähr rund knapp über mindestens höchstens mehr weniger soldaten mann männer tote gefallene gefallen verwundete verwundet gefangene vermisste unbekannt einige getötet
  près environ moins jusqu'à jusqu’à entre soldats hommes morts tués blessés prisonniers disparus inconnu inconnues inconnus aucun quelques
  alrededor más menos hasta soldados hombres muertos heridos prisioneros desaparecidos desconocido desconocidas bajas unos casi aproximadamente
  almeno più oltre meno fino quasi soldati uomini morti feriti prigionieri dispersi sconosciute sconosciuto
  cerca mais até quase homens mortos feridos prisioneiros desconhecido
  minstens tenminste hoogstens bijna ongeveer meer minder manschappen doden gewonden gevangenen onbekend
  najmniej więcej mniej prawie około ponad niemal żołnierzy żołnierze zabitych rannych jeńców zaginionych nieznane
  najmanje najviše oko preko više manje vojnika boraca mrtvih ranjenih zarobljenih nestalih poginulih nepoznato
  nejméně asi přes téměř milionů vojáků mužů mrtvých raněných zajatých
  legalább körülbelül több katona halott sebesült
  aproximativ peste aproape soldați oameni morți răniți prizonieri
  yaklaşık fazla asker kişi ölü yaralı esir bilinmiyor
  vähintään enintään noin yli lähes sotilasta miestä kaatunutta haavoittunutta
  minst mindst upp højst flere færre färre cirka omkring ungefär över drygt nästan soldater döda sårade fångar okänt än
  sekitar lebih kurang tentara tewas terluka
  около более свыше почти примерно менее до чел человек солдат бойцов убитых убито раненых ранено пленных пропавших неизвестно
  близько понад майже осіб вбитих поранених полонених
  над души войници убити ранени
  преко војника погинулих рањених`
  }
};
