import type {Lists} from "../sense.js";

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
