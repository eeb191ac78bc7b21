import {monthNumbers} from "../../../days.js";
import {wordsOf, type Lists} from "../sense.js";

const airTypes = `stuka spitfire hurricane kittyhawk beaufighter mosquito mosquitoes hawk swordfish catalina mustang thunderbolt lightning-plane
  warhawk wildcat avenger dauntless devastator corsair helldiver liberator mitchell marauder havoc lancaster halifax stirling wellington blenheim
  beaufort hampden whitley hudson sunderland tempest typhoon gladiator fulmar albacore skua defiant battle-plane anson
  zero oscar betty val kate nell mirage phantom skyhawk hercules chinook huey cobra hind hip frogfoot fencer fulcrum flanker
  harrier tornado jaguar lynx puma gazelle canberra sabrejet shooting-star superfortress dakota sturmovik shturmovik pby albemarle`;

/** Words that build phrases, those that make of a number a measure, a date or a name, and the types that things are known by. */
export const englishFunctions: Lists = {
  joints: {and: "and &", or: "or", but: "but", to: "to through thru", of: "of"},
  tags: {
    indefinite: "a an",
    article: "the its their his her these those an a",
    // Those who are a part of what was counted before (`of whom`).
    pronoun: "whom which them these those",
    // In small letters within names.
    particle: "de von van ibn bin al el of the d and la le di da",
    // Between a number and its noun they change nothing.
    filler: `x more additional other further of the his her their its these those them strong some total new armed unarmed
    unspecified unidentified were are was`,
    // Between a noun and what became of it.
    adverb: `confirmed believed reported reportedly allegedly claimed presumed declared thought known said estimated verified
    possibly probably officially severely badly heavily lightly slightly seriously gravely critically mortally fatally
    partially completely totally temporarily permanently later also either both mostly all at least then more some
    others otherwise subsequently or to is are was were be been being had has have got battle combat serviceable operational ready available non-combat noncombat accidental accidentally`,
    // A noun phrase ends at them, as it does at a phrase that is said of an amount.
    stop: `a an the and or of in on at by from with to for under as into near against during after since until through via
    out off up over without within inside outside aboard between among along per about above around below but while who which that where
    when if because however is are was were be been being had has have mostly mainly not only both then than each every no none all
    most rest remainder entire one his their its this these those there they he she we it together apiece according took see citing
    citation accessed fewer less more aged`,
    // So do these, unless a noun follows that they describe (`reinforced infantry company`).
    participle: `led commanded equipped armed supported reinforced stationed deployed fighting carrying manned mounting
    bearing depleted weakened understrength assorted trained untrained`,
    // They belong to a unit even where they are written with a capital.
    description: `light heavy medium mounted armoured armored regular irregular naval field siege mountain coastal protected foot
    horse fast large small main motor auxiliary merchant attack patrol landing machine anti-tank anti-aircraft
    motorised motorized mechanised mechanized armed air infantry guards independent separate old slow`,
    opponent: "side party",
    container: "piece head member crew body group unit band force number set pair people part suit",
    // Things that are counted in the singular.
    collective: "artillery aircraft cannon armour armor craft equipment horses cattle sheep livestock",
    // People who are one side rather than a branch of it.
    side: `rebel insurgent militant terrorist guerrilla partisan police militia garrison ally native local defender attacker
    reinforcement reserve pirate protester protestor crew staff peshmerga mujahedeen paramilitary group unit`,
    // Arms of which neither can be a part of the other.
    "on foot": "infantry foot infantryman footman",
    "not on foot": "cavalry horse horseman cavalryman artillery artilleryman gunner sailor",
    measure: `% percent day days week weeks month months year years hour hours hrs minute minutes mins o'clock o’clock century mm cm m km kg mile
    miles metre metres meter meters ton tons tonne tonnes pounder pounders pdr pdrs inch inches caliber calibre px am pm
    gmt dollars euros rubles roubles pounds ducats talents sesterces knots hp yards acres hectares lb lbs km2 grt nmi ° sq square feet kilometer kilometers kilometre kilometres centimeter centimeters centimetres gram grams kilogram kilograms kilo kilos ounce ounces cup cups liter liters litre litres ml gallon gallons hectolitre hectolitres hertz hz seconds ms degrees celsius fahrenheit megabytes gigabytes exabytes dollar cents dime dimes yen rmb yuan usd eur gbp rupees rupee francs florins guilders marks crowns livres denarii drachmas metric sortie sorties`,
    // What a gun's calibre ends with (`12-pounder`).
    calibre: "pounder pounders pdr pdrs inch",
    // Before a number.
    money: "$ usd eur gbp rmb chf inr",
    era: "bc bce b.c. b.c.e. ad ce a.d. c.e.",
    reference: `p pp pg pgs page pages str s pág стр chapter ch vol volume no nr num number note phase hill route type mark mk model section figure fig
    unit highway part class article op isbn operation side combatant belligerent point nos mle $ # § №`,
    ordinal: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth`,
    // With a capital they are named by a number: stages, places, and what bears one.
    "named by number": `day night week stage wave round fort camp area sector zone block post gate ward district base line pier site lot room bridge station
    column flight squad team batch detachment force plan directive order apollo boeing beach table month year episode`,
    "year cue": `in for by between since from until till during mid early late after before year years spring summer autumn
    winter fall start beginning middle end`,
    // Before "of" and a year.
    "of a year": "as",
    // In a bracket, a year may stand after them as well as a figure.
    dated: "c ca cca circa est estimate estimated estimates census survey muster records report",
    age: "age ages aged",
    span: "minute hour day night week fortnight month year",
    // Before a span they make a rate (`20 a day`), but not where it only says how long or when (`20 in a day`, `a week later`).
    divider: "per a each every",
    "before a span": "in within for over after of lasted half",
    "after a span": "later ago after before earlier",
    // Before or after a number, it is that of each, or of all but some.
    each: "of per a apiece each",
    all: "all",
    rate: "hourly daily nightly weekly monthly yearly annually",
    numbered: `army corps division brigade regiment battalion squadron company battery troop legion fleet flotilla wing group cohort
    commando commandos sas sbs para paras rifles regiments battalions brigades divisions squadrons companies abteilung bataillon pq u rm rar rtr rct tf tg jg kg zg stg kgr task lst lz pt csg
    armee korps panzerkorps infanterie-division panzerdivision panzer-division panzergruppe armeekorps jägerdivision gebirgsdivision luftflotte armata
    dywizja brygada pułk pulk batalion regimiento batallón división brigata divisione reggimento régiment escadron batterie demi-brigade kampfgruppe
    geschwader jagdgeschwader kampfgeschwader gruppe staffel convoy sqn bn bns bde rgt regt tabor landsturm landwehr sotnia`,
    suicide: "suicide",
    bomber: "bomber bombers",
    // Men if they are many: `3 troops`, `1000 horse`.
    troop: "troop troops",
    mount: "horse",
    // Each is several people.
    crews: "crews aircrews",
    // Beside them fighters may be many aircraft.
    aerial: `aircraft plane planes airplanes aeroplanes bomber bombers helicopter helicopters jet jets carrier carriers interceptors
    seaplanes gliders drones ${withPlurals(airTypes)}`,
    fighters: "fighters fighter",
    merchants: "merchants",
    // They go on with a number after a space (`Ju 88`, `Panzer IV`).
    "numbered type":
      "ju bf he fw me do hs ar fi go il la pe mig su tu yak an mi ka ki li pz pzkpfw panzer tiger mark mk type model stug bt kv colt leopard bmp btr ah uh",
    // They make soldiers of civilians (`armed civilians`, `military academy students`).
    "under arms": "armed military",
    publisher: `news bbc reuters times post press journal guardian telegraph jazeera afp cnn agency tribune herald retrieved accessed published
    archived citing newsblaze newspaper magazine daily weekly gazette observer masdar monitor-online rfe isbn university independent globe chronicle standard
    xinhua anadolu tass interfax ria ap upi npr abc cbs nbc pbs dpa ansa euronews haaretz dawn ynet alarabiya wikipedia youtube twitter facebook ynetnews reliefweb defenceweb globalsecurity satp iht icrc medics cbc alarabia masdarnews`,
    // With them before, fighters are people.
    combatant: "freedom tribal foreign irregular islamist jihadi opposition local armed kurdish enemy",
    // Makers: their names before a name say that it is a machine's (`Westland Lynx`).
    maker: `junkers messerschmitt heinkel focke-wulf dornier henschel arado fieseler fiat savoia-marchetti macchi caproni
    hawker supermarine vickers avro gloster fairey blackburn westland handley boeing lockheed douglas curtiss grumman
    northrop mcdonnell sikorsky mikoyan mikoyan-gurevich sukhoi ilyushin tupolev yakovlev lavochkin polikarpov petlyakov
    antonov mitsubishi nakajima aichi kawanishi dassault breguet potez morane-saulnier dewoitine farman nieuport spad
    sopwith fokker albatros bristol short martin consolidated cessna beriev piaggio cant savoia marchetti panavia saab`,
    type: withPlurals(
      `bradley abrams sherman firefly stuart grant lee churchill cromwell matilda valentine comet centurion chieftain
    challenger leopard merkava patton chaffee pershing hellcat wolverine achilles archer-tank priest sexton panther tiger jagdpanther hetzer
    nashorn wespe hummel elefant ${airTypes}
    scud katyusha bofors oerlikon vickers-gun maxim gatling nordenfelt armstrong krupp skoda bren lewis-gun browning higgins-boat
    stryker humvee hmmwv land-rover unimog bushmaster leclerc ariete t-72 t-55 t-34`
    ),
    month: [...monthNumbers.keys()].join(" ")
  }
};

/** The names of types, in the singular and the plural. */
function withPlurals(list: string): string {
  return wordsOf(list)
    .flatMap((name) => [
      name,
      ...(name.endsWith("s") ? [] : [`${name}s`]),
      ...(/[^aeiou]y$/.test(name) ? [`${name.slice(0, -1)}ies`] : [])
    ])
    .join(" ");
}
