import type {Lists} from "./sense.js";

/** What is counted, by its class, so that things are not taken for people. */
const nouns = {
  people: `ushtarë ushtar partizanë luftëtarë burra njerëz soldaten mann männer hommes soldats hombres soldados uomini soldati homens manschappen żołnierzy żołnierze
  vojnika boraca vojáků mužů katona soldați oameni asker kişi sotilasta miestä soldater tentara
  человек чел солдат бойцов осіб войници войника`,
  personnel:
    "fotsoldater ryttare dragoner infanteri kavalleri fantassins cavaliers reiter fußvolk infantes jinetes fanti cavalieri",
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
  nouns,
  tags: {
    "foreign scale": `mijë mije milion milionë mijëra tausend millionen mille millones milhares milhões mil mila milioni duizend miljoen tysięcy tysiące tysiąc milionów tisuća hiljada tisuće hiljade tisíc tisíce ezer millió mii milioane bin milyon tuhatta tusen ribu juta тыс тысяч тысячи тысяча млн миллионов тисяч хиляди хиљада`,
    foreign: `${Object.values(nouns).join(" ")}
  rreth mbi afër afro deri gati partizan vrarë plagosur robër
  paktën shumë bis zu zwischen insgesamt jeweils fünfhundert hundert einhundert zweihundert dreihundert zweitausend etwa ungefähr rund knapp über mindestens höchstens mehr weniger tote gefallene gefallen verwundete verwundet gefangene vermisste unbekannt einige getötet
  près environ moins jusqu'à jusqu’à entre morts tués blessés prisonniers disparus inconnu inconnues inconnus aucun quelques
  alrededor más menos hasta muertos heridos prisioneros desaparecidos desconocido desconocidas bajas unos casi aproximadamente
  almeno più oltre meno fino quasi morti feriti prigionieri dispersi sconosciute sconosciuto
  cerca mais até quase mortos feridos prisioneiros desconhecido
  minstens tenminste hoogstens bijna ongeveer meer minder doden gewonden gevangenen onbekend
  najmniej więcej mniej prawie około ponad niemal zabitych rannych jeńców zaginionych nieznane
  najmanje najviše oko preko više manje mrtvih ranjenih zarobljenih nestalih poginulih nepoznato
  nejméně asi přes téměř milionů mrtvých raněných zajatých
  legalább körülbelül több halott sebesült
  aproximativ peste aproape morți răniți prizonieri
  yaklaşık fazla ölü yaralı esir bilinmiyor
  vähintään enintään noin yli lähes kaatunutta haavoittunutta
  minst mindst upp højst flere færre färre cirka omkring ungefär över drygt nästan döda sårade fångar okänt än
  sekitar lebih kurang tewas terluka
  около более свыше почти примерно менее до убитых убито раненых ранено пленных пропавших неизвестно
  близько понад майже вбитих поранених полонених
  над души убити ранени
  преко војника погинулих рањених`
  }
};
