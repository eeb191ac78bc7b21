import type {Lists} from "../sense.js";

/** Who and what is counted, in the singular; compounds are known by their last word. A new noun is a word in one of these lists. */
export const englishNouns: Lists = {
  nouns: {
    people: `man troop soldier fighter people person personnel manpower combatant force strength effective other individual
    participant member body military`,
    personnel: `cavalry infantry sailor guerrilla guerilla officer militia militiaman policeman police rebel insurgent regular marine hoplite
    archer knight warrior mercenary volunteer crew crewman pilot commander commando general colonel captain lieutenant
    sergeant nobleman noble auxiliary legionary paratrooper partisan conscript reservist reserve gunner artilleryman
    engineer sapper dragoon hussar lancer grenadier musketeer pikeman crossbowman spearman swordsman slinger skirmisher
    footman horseman cavalryman infantryman foot horse tribesman terrorist militant operative agent guard guardsman
    gendarme peacekeeper serviceman servicewoman airman seaman oarsman rower janissary sepoy samurai ashigaru peltast
    cataphract landsknecht jihadist mujahid mujahedeen peshmerga contractor adviser advisor instructor technician medic
    staff operator trooper ranger scout rifleman sniper chief leader king prince irregular levy settler colonist pirate
    bandit crewmember aircrew attacker defender native local ally reinforcement bodyguard squire shooter gunman deputy
    constable veteran recruit cadet nco garrison marksman paramilitary peasant traitor supporter follower mutineer
    revolutionary demonstrator inmate suspect retinue henchman conspirator slave bey pasha emir sheikh ronin ninja
    bayonet sabre saber rank private corporal airborne glidermen zouave uhlan cuirassier carabinier chasseur
    jager bersagliere askari spahi tirailleur mamluk mameluke sipahi akinji voltigeur fusilier yeoman yeomanry hajduk uskok
    hashashin berserker huscarl housecarl thegn fyrdman gallowglass kern longbowman bowman arquebusier halberdier
    minuteman patriot loyalist legionnaire stormtrooper submariner gunnery frogman diver brave chieftain tribesfolk
    policewoman servicemember paramedic servicepeople soldiery manpower cuirassiers musketry swordsmen clansman clansmen frontiersman admiral marshal baron paratroop seal`,
    civilian: `civilian journalist villager hostage child woman citizen worker protester protestor resident inhabitant refugee
    non-combatant noncombatant bystander passenger reporter doctor nurse priest monk pilgrim student merchant trader
    townsman politician official diplomat tourist teacher public missionary labourer laborer fisherman farmer
    townspeople townsfolk camp-follower schoolchild schoolchildren`,
    formation: `division brigade regiment battalion squadron company tribe family legion corps platoon fleet flotilla battery unit
    group detachment kampfgruppe cohort tercio tumen banner column contingent wing squad maniple tagma thema
    demi-brigade taskforce formation ala lochos phalanx clan commandery patrol team section cell gruppe army
    staffel regimiento tabor bandera bde regt bn bns div divs coy bty rgt sqn flight convoy navy battlegroup
    battle-group command half-battalion subunit armée escadron brigada division-equivalent
    wolfpack task-group task-force combat-command abteilung bataillon korps maniples turma garrisons band century vexillation ordu tuman sotnia kuren regimen`,
    equipment: `target gun tank vehicle wagon fort cannon howitzer mortar artillery piece field-gun machine-gun mg hmg lmg smg rifle musket
    arquebus pistol weapon launcher missile rocket catapult ballista trebuchet bombard culverin mangonel engine ram
    tower flamethrower car truck lorry jeep humvee bus bulldozer halftrack half-track apc ifv afv tankette technical
    motorcycle bicycle carriage cart chariot caisson limber locomotive train tractor ambulance colour standard flag
    eagle pennant drum magazine depot ammunition grenade bomb mine shell round bridge house building bunker outpost
    checkpoint fortress castle base camp town village settlement mosque church headquarters equipment materiel supply
    radar station armament armour armor tent store barrel chest crate sword spear bow shield cuirass helmet turret
    emplacement small-arms arm carronade petriero bmp btr howdah baggage sumpter explosive ied cache satellite sam aam
    atgm rpg mlrs self-propelled pickup pick-up suv minivan motorbike trailer panzer assault-gun spg aa-gun
    armoured-car suit mail casemate blockhouse pillbox redoubt torpedo stug marder atv mrap gas-mask searchlight
    tank-destroyer mortarette falconet swivel obusier licorne unicorn scorpion onager palisade siege-tower
    windmill factory warehouse bayonet-rifle firearm carbine munition cartridge torpedo-tube`,
    craft: `ship aircraft vessel boat destroyer cruiser frigate corvette battleship battlecruiser submarine carrier sloop brig
    schooner pram galley galleon trireme quadrireme quinquereme bireme galliot gunboat gunship monitor ironclad transport
    minesweeper minelayer torpedo-boat dreadnought pre-dreadnought u-boat cutter ketch bomb-vessel xebec junk longship
    cog carrack caravel fireship yacht steamer tender trawler skiff dhow barge raft canoe ferry tanker freighter
    merchantman lugger aviso felucca polacca snow barque bark brigantine chebec zabra patache fluyt hoy pink tartane
    shallop bateau whaleboat fusta galleot gallivat lembus man-of-war warship hulk privateer pinnace galleass
    pentekonter lymphad sampan tug lighter collier plane airplane aeroplane airship balloon zeppelin helicopter bomber
    fighter-bomber fighter-plane air-fighter jet drone uav glider warplane biplane sailing-ship battlewagon prize craft dinghy
    prahu perahu pt-boat mtb e-boat lct lst t-boat catamaran dromon penteconter hemiolia liburnian knarr nef hull
    patroller lifeboat catcher whaler blockship interceptor seaplane airliner oiler escort leader-ship subchaser
    sub-chaser launch blimp chopper floatplane seaplane-tender flying-boat motor-launch galiot balinger barge-of-war
    ironclads auxiliary-cruiser sub steamship paddle-steamer rowboat speedboat dive-bomber torpedo-bomber sortie-plane
    hydroplane minisub midget-submarine amtrac landing-craft q-ship ro-ro gunship-helicopter caique kayak turtle-ship
    flotilla-leader destroyer-leader human-torpedo fleet-auxiliary destroyer-escort indiaman panokseon atakebune kobaya galiote sumaca pontoon sail s-boat r-boat m-boat`,
    animal: `horses camel elephant mule ox oxen donkey dog cattle sheep pony packhorse pack-horse bull cow pig goat warhorse
    livestock`
  }
};

/** Endings that tell the class of a compound written as one word (`guardship`, `spearmen`). */
export const englishEndings = {
  equipment: "ship boat craft plane vessel gun cruiser bomber sweeper cannon carrier vehicle",
  personnel: "man woman eer",
  civilian: "worker"
};

/** Plurals that no rule forms. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ["torpedoes", "torpedo"],
  ["turmae", "turma"],
  ["mosquitoes", "mosquito"],
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

/** Names that are parties wherever they stand: nations and peoples, branches of a force, and what a force is called. */
export const englishNames: Lists = {
  tags: {
    nation: `afghan afghanistan albania albanian albanians algeria algerian algerians american americans america andorra angola angolan
    arab arabs arabia argentina argentine argentines argentinian armenia armenian armenians athens athenian athenians australia australian australians
    austria austrian austrians austro-hungarian austria-hungary azerbaijan azerbaijani bavaria bavarian bavarians belarus belarusian
    belgian belgians belgium bengal bengali bhutan boer boers bohemia bohemian bolivia bolivian bolivians bosnia bosnian bosniak bosniaks
    brazil brazilian brazilians britain british brunei bulgaria bulgarian bulgarians burgundy burgundian burgundians burma burmese byzantine byzantines byzantium
    cambodia cambodian cameroon canada canadian canadians carthage carthaginian carthaginians castile castilian castilians catalan catalans chad chadian chechen chechens chechnya
    chile chilean chileans china chinese colombia colombian congo congolese cossack cossacks crimean croat croats croatia croatian croatians
    cuba cuban cubans cypriot cyprus czech czechs czechoslovak czechoslovakia denmark dane danes danish dutch ecuador ecuadorian egypt egyptian egyptians england english
    eritrea eritrean estonia estonian estonians european europeans ethiopia ethiopian ethiopians finland finnish finns flemish flanders florence florentine france free-french french
    gaul gauls gallic genoa genoese georgia georgian georgians german germans germany goth goths greece greek greeks grenada guatemala guatemalan gurkha gurkhas haiti haitian hanover hanoverian
    hesse hessian hessians hittite hittites holland honduran honduras hun huns hungarian hungarians hungary iceland india indian indians indonesia indonesian iran iranian iranians iraq iraqi iraqis
    ireland irish israel israeli israelis italian italians italy japan japanese jewish jews jordan jordanian kazakh kenya kenyan korea korean koreans kosovo kurd kurdish kurds kuwait kuwaiti
    laos laotian latvia latvian latvians lebanese lebanon libya libyan lithuania lithuanian lithuanians lombard lombards luxembourg macedon macedonia macedonian macedonians malay malaya malaysia malaysian
    mali malian maltese malta manchu maratha marathas medes mede mexican mexicans mexico milan milanese ming moldova mongol mongols mongolia mongolian montenegrin montenegrins montenegro
    moroccan morocco moscow mughal mughals muscovite nepal nepalese netherlands zealand zealanders nicaragua nicaraguan nigeria nigerian norman normans north norway norwegian norwegians
    oman omani ottoman ottomans pakistan pakistani pakistanis palestine palestinian palestinians panama paraguay paraguayan parthia parthian parthians persia persian persians peru peruvian peruvians
    philippine philippines filipino filipinos phoenician poland pole poles polish portugal portuguese prussia prussian prussians qing roman romans romania romanian romanians rome russia russian russians
    rwanda rwandan samnite samnites sardinia sardinian sassanid sassanids saudi savoy saxon saxons saxony scotland scots scottish seleucid seleucids serb serbia serbian serbs sicilian sicily sikh sikhs
    singapore slovak slovakia slovaks slovene slovenes slovenia somali somalia somalis south soviet soviets ussr spain spanish spaniards sparta spartan spartans sudan sudanese sweden swede swedes swedish
    swiss switzerland syria syrian syrians taiwan taiwanese tatar tatars texan texas texians thai thailand thebes theban thebans thrace thracian thracians tibet tibetan timurid timurids tunisia tunisian
    turkey turk turkish turks uganda ugandan ukraine ukrainian ukrainians us u.s. usa united uk u.k. uruguay uruguayan venetian venetians venezuela venezuelan venice vichy viet vietnam vietnamese visigoth visigoths
    wales welsh wallachia württemberg yemen yemeni yugoslav yugoslavia yugoslavs zambia zimbabwe zulu zulus axis allied allies entente coalition crusader crusaders union confederate confederates
    loyalists patriots rebels royalists republicans nationalists communists tirana republic kingdom empire khalsa taliban mujahideen hezbollah hamas isis isil nato houthi houthis`,
    branch: `army navy air airforce marines marine militia police garrison guard gendarmerie artillery cavalry infantry military naval land
    sea ground forces force regulars irregulars auxiliaries volunteers luftwaffe wehrmacht kriegsmarine waffen-ss raf usaf usn usmc rn ss corps army-group
    fleet coast coastguard paramilitary reserve reserves partisans resistance guerrillas east west eastern western northern southern centre center left right front wing vanguard rearguard
    flank column expedition expeditionary division brigade regiment battalion company squadron city district province island fort castle camp base town harbor harbour port area sector region regime plain hospital village valley airport suburb`,
    // Of them `300 Army` and `Army 300` count the people.
    service: "army navy fleet airforce air marine marines police gendarmerie coastguard",
    force:
      "front army corps brigade division group militia force forces movement party league legion command regiment battalion fleet federation organization alliance"
  }
};
