import type {ItemClass} from "../../item.js";

/** Plain people: they are counted, but name no unit. */
export const plainPeople = `man troop soldier fighter people person personnel manpower combatant force strength
  effective other individual participant member body`;

/** What is counted, in the singular, by class. Compounds are known by their last word. */
export const nounWords: Record<ItemClass, string> = {
  personnel: `cavalry infantry sailor guerrilla officer militia militiaman policeman police rebel insurgent
    regular marine hoplite archer knight warrior mercenary volunteer crew crewman pilot commander commando general
    colonel captain lieutenant sergeant nobleman noble auxiliary legionary paratrooper partisan conscript reservist
    reserve gunner artilleryman engineer sapper dragoon hussar lancer grenadier musketeer pikeman crossbowman
    spearman swordsman slinger skirmisher footman horseman cavalryman infantryman foot horse tribesman terrorist
    militant operative agent guard guardsman gendarme peacekeeper serviceman servicewoman airman seaman oarsman
    rower janissary sepoy samurai ashigaru peltast cataphract landsknecht jihadist mujahid mujahedeen peshmerga
    contractor adviser advisor instructor technician medic staff operator trooper ranger scout rifleman sniper chief
    leader king prince irregular levy settler colonist pirate bandit crewmember aircrew attacker defender native
    local ally reinforcement bodyguard squire shooter gunman deputy constable veteran recruit cadet nco garrison
    marksman paramilitary peasant traitor supporter follower mutineer revolutionary demonstrator inmate suspect
    retinue henchman conspirator slave bey pasha emir sheikh ronin ninja`,
  civilian: `civilian journalist villager hostage child woman citizen worker protester protestor resident
    inhabitant refugee non-combatant noncombatant bystander passenger reporter doctor nurse priest monk pilgrim
    student merchant trader townsman politician official diplomat tourist teacher public missionary labourer laborer
    fisherman farmer`,
  formation: `division brigade regiment battalion squadron company tribe family legion corps platoon fleet
    flotilla battery unit group detachment kampfgruppe cohort tercio tumen banner column contingent wing squad
    maniple tagma thema demi-brigade taskforce task-force formation ala lochos phalanx clan commandery patrol team
    section cell gruppe army staffel regimiento tabor bandera bde regt bn bns div divs coy bty rgt sqn flight convoy navy`,
  equipment: `gun tank ship aircraft vehicle wagon fort cannon howitzer mortar vessel boat destroyer cruiser
    frigate corvette battleship battlecruiser submarine carrier sloop brig schooner galley galleon trireme
    quadrireme quinquereme bireme galliot gunboat gunship monitor ironclad transport minesweeper minelayer
    torpedo-boat torpedo dreadnought pre-dreadnought u-boat cutter ketch bomb-vessel xebec junk longship cog carrack
    caravel fireship yacht steamer tender trawler skiff dhow barge raft canoe ferry tanker freighter merchantman
    lugger aviso felucca polacca snow barque bark brigantine chebec zabra patache fluyt hoy pink tartane shallop
    bateau whaleboat fusta galleot gallivat lembus man-of-war warship hulk privateer pinnace galleass pentekonter
    lymphad sampan tug lighter collier plane airplane aeroplane airship balloon zeppelin helicopter bomber
    fighter-plane jet drone uav glider warplane biplane spitfire hurricane
    stuka kittyhawk beaufighter swordfish artillery piece field-gun machine-gun rifle musket
    arquebus pistol weapon launcher missile rocket catapult ballista trebuchet bombard culverin mangonel engine ram
    tower flamethrower car truck lorry jeep humvee bus bulldozer halftrack half-track apc ifv afv tankette technical
    motorcycle bicycle carriage cart chariot caisson limber locomotive train tractor ambulance colour standard flag
    eagle pennant drum magazine depot ammunition grenade bomb mine shell round bridge house building bunker outpost
    checkpoint fortress castle base camp town village settlement mosque church headquarters equipment materiel
    supply radar station armament armour armor tent store barrel chest crate sword spear bow shield cuirass helmet
    sailing-ship dhow turret emplacement small-arms arm carronade petriero battlewagon prize craft dinghy prahu
    perahu pt-boat mtb e-boat lct lst bmp btr t-boat howdah baggage sumpter catamaran dromon penteconter hemiolia
    liburnian knarr nef hull patroller explosive ied cache satellite sam aam atgm rpg mlrs self-propelled pickup
    pick-up suv minivan motorbike trailer panzer assault-gun spg aa-gun armoured-car lifeboat catcher whaler
    blockship interceptor seaplane airliner`,
  animal: `horses camel elephant mule ox oxen donkey dog cattle sheep pony packhorse pack-horse bull cow pig goat
    warhorse livestock`
};

/** Endings that tell the class of a compound written as one word (`guardship`, `spearmen`). */
export const nounEndings: [ending: string, ItemClass][] = [
  ["ship", "equipment"],
  ["boat", "equipment"],
  ["craft", "equipment"],
  ["plane", "equipment"],
  ["vessel", "equipment"],
  ["gun", "equipment"],
  ["cruiser", "equipment"],
  ["bomber", "equipment"],
  ["sweeper", "equipment"],
  ["cannon", "equipment"],
  ["carrier", "equipment"],
  ["vehicle", "equipment"],
  ["man", "personnel"],
  ["woman", "personnel"],
  ["eer", "personnel"],
  ["worker", "civilian"]
];

/** Plurals that no rule forms. */
export const irregularPlurals = new Map([
  ["children", "child"],
  ["oxen", "ox"],
  ["staves", "staff"],
  ["mujahideen", "mujahid"],
  ["landsknechte", "landsknecht"],
  ["kampfgruppen", "kampfgruppe"],
  ["gruppen", "gruppe"],
  ["staffeln", "staffel"],
  ["banditti", "bandit"]
]);
