import { Thing } from './things.ts'

/** A word that belongs to several classes stands in several lines. For the build, which puts them into its tables. */
export const THINGS: readonly (readonly [thing: number, words: string])[] = [
  [Thing.SHIP, 'ship boat vessel ferry yacht frigate submarine trawler freighter tanker destroyer liner'],
  [
    Thing.BEFALLS_THING,
    'founded built inaugurated constructed demolished renovated published printed translated ratified ' +
      'financed funded designed erected dismantled refurbished extinguished enacted repealed postponed ' +
      'cancelled canceled screened aired broadcast released shown commissioned completed implemented ' +
      'installed restored rebuilt harvested brewed manufactured distributed exported imported put signed ' +
      'adopted approved amended drafted launched opened modernised modernized upgraded repaired widened ' +
      'transmitted annulled quashed levied auctioned rescheduled adjourned digitised digitized',
  ],
  [
    Thing.DONE_BY_THING,
    'employs costs cost contains contained consists comprises houses attracts entails ' +
      'connects stretches accommodates sank capsized derailed erupted exploded expires expired premiered ' +
      'airs aired reopened reopens swelled',
  ],
  [
    Thing.NAMED_THING,
    'hall act street avenue prize cup church park festival museum theatre theater award bridge square ' +
      'tower river lake palace stadium arena hotel hospital airport station center centre market law code ' +
      'treaty plan programme program project conference forum summit games championship race trophy ' +
      'tournament road highway island islands mountain mountains valley forest sea ocean bay desert canal ' +
      'dam cathedral mosque temple monastery castle library gallery cinema opera orchestra philharmonic ' +
      'symphony school academy college university day week series show news times post tribune herald ' +
      'journal gazette institute building house monument memorial province district region county city ' +
      'village harbour harbor port line',
  ],
  [
    Thing.SELDOM_PERSON,
    'dike dyke crane brick lump rake tart pole nut grind voucher cracker slip mill boiler cooker heater ' +
      'freezer tanker cruiser charter counter meter cutter trailer tracker starter cover filter shutter ' +
      'burner bumper cooler longer sooner best nature spirit destiny fate self psyche ideal classic target fraud ' +
      'arrival watchdog giant carrier subsidiary coaster trawler villa quarry conveyor aggregator ' +
      'server router solver adapter browser transmitter sewer hood blade puck lasso incarnation embodiment ' +
      'personification apotheosis repository monstrosity slider referral reserve monitor',
  ],
  [
    Thing.WILD_ANIMAL,
    'badger beaver otter wolf lynx wildcat jackal raccoon marten mole hedgehog squirrel hare muskrat ' +
      'nutria bat bison moose elk chamois ibex marmot stork heron crane cormorant goose swan hornet wasp ' +
      'bee bumblebee beetle moth butterfly mosquito tick ant spider locust cicada jellyfish crab lobster ' +
      'oyster mussel eel sturgeon trout carp pike perch salmon tuna cod herring toad frog newt salamander ' +
      'lizard viper tortoise vulture kite buzzard harrier lapwing woodpecker hoopoe cuckoo swallow sparrow ' +
      'starling nightingale pigeon crow raven magpie canary fox whale rat mouse vole snail slug worm virus drone ' +
      'bacterium',
  ],
  [
    Thing.OWNED_BY_BODY,
    'intention readiness willingness independence economy currency territory sovereignty troops border ' +
      'borders ambassador headquarters subsidiary subsidiaries shareholders turnover branches factories ' +
      'fleet exports imports airspace embassy embassies consulate consulates population customers ' +
      'suppliers membership parliament government army foreign pitch stadium majority campus workforce ' +
      'coastline gdp reserves airport airports port ports railway railways highway highways tram trams ' +
      'metro grid plants furnace furnaces refinery refineries smelter smelters mine mines warehouses ' +
      'depots outlets stores dealerships franchisees payroll output capacity production revenue revenues ' +
      'bondholders creditors citizens inhabitants residents voters electorate navy constitution ' +
      'legislation provinces regions municipalities districts suburbs islands farmland diplomats missiles ' +
      'warships submarines warplanes legislature faithful dioceses parishes parishioners congregation ' +
      'squad goalkeeper midfielders defenders strikers academy statutes bylaws tariffs passengers ' +
      'subscribers viewers listeners readership airliners locomotives wagons carriages runway runways ' +
      'terminals turbines reactor reactors boilers cooling pipeline pipelines reservoirs dams substations ' +
      'edition founding newsroom owner owners walls roof facade windows pillars foundations hull decks cargo engines towers',
  ],
  [
    Thing.OWN_OF_PERSON,
    'shoulder knee ankle elbow wrist thigh hamstring foot leg arm ribs collarbone thumb neck hip health ' +
      'pregnancy birthday career studies childhood title titles medal gold silver bronze debut comeback ' +
      'record balance temper consciousness sight hearing arms legs skis racket goals points home',
  ],
  [
    Thing.DONE_TO_ONES_OWN,
    'of won wins win hurt injured broke broken breaks tore torn twisted sprained dislocated fractured ' +
      'celebrated celebrates lost loses risked began started starts ended ends finished made makes spent ' +
      'reached improved improves took with to at defended defends retained resumed',
  ],
  [
    Thing.OF_PERSON,
    'arrested sentenced jailed imprisoned convicted hospitalised hospitalized detained handcuffed acquitted ' +
      'interrogated kidnapped married divorced widowed resigned retired graduated studied confessed apologised ' +
      'apologized testified wept smiled emigrated knighted cremated resign testify graduate emigrate apologise apologize',
  ],
  [
    Thing.STANDS_FOR_PERSON,
    'figure source sources subject subjects voice voices hands heads faces souls minds',
  ],
  [
    Thing.INSTITUTION,
    'brigade battalion regiment division corps squadron fleet independents progressives radicals ' +
      'nationalists allied directors rangers conservatives liberals democrats republicans socialists ' +
      'greens strategy premiership government parliament president presidency minister ministry ' +
      'ministries state states church court army navy air force forces council police house senate ' +
      'congress party union city county bill act treaty constitution cabinet chancellor chancellery ' +
      'pope king queen prince princess crown republic kingdom empire federation committee commission ' +
      'commissioner assembly bank treasury internet web net earth moon sun mars heaven bible gospel ' +
      'koran god lord allah university school college club league cup championship games olympics ' +
      'festival museum theatre theater palace opera academy institute foundation centre center agency ' +
      'authority board office department bureau service services governor mayor ambassador secretary ' +
      'general director chairman chair speaker judge justice attorney prosecutor north south east west ' +
      'northern southern eastern western spring summer autumn winter mass islam war revolution ' +
      'independence reich allies left right tribunal guard security premier final open grand prix ' +
      'masters agreement accord protocol charter convention pact plan programme program project report ' +
      'index fund budget law code decree order nation nations national community member members father ' +
      'mother dad mum mom grandma grandpa uncle aunt sister brother doctor professor captain coach sir ' +
      'madam lady day week month year eve may march april will mark grant art frank rob jack rose daisy ' +
      'iris lily amber ruby pearl june august bridge river lake sea ocean gulf bay island islands ' +
      'street road avenue square park hall tower castle fort port airport station line zone region ' +
      'province district canton',
  ],
  [
    Thing.NO_NAMESAKE,
    'workers farmers residents students firefighters teachers doctors voters migrants refugees ' +
      'protesters demonstrators villagers fishermen passengers inhabitants citizens deputies experts ' +
      'parents children women men neighbours neighbors employees nurses patients tourists drivers ' +
      'shareholders investors creditors researchers scientists physicians policemen prosecutors judges ' +
      'lawyers lawmakers legislators ministers witnesses victims relatives customers consumers traders ' +
      'shopkeepers merchants miners sailors fans supporters players analysts economists activists ' +
      'journalists reporters pupils schoolchildren soldiers',
  ],
  [
    Thing.HELD_BY_PERSON,
    'wife husband widow widower mother father son daughter sons daughters brother brothers uncle aunt ' +
      'grandmother grandfather girlfriend boyfriend fiance fiancee childhood adolescence autobiography ' +
      'thesis doctorate thigh knee ankle hamstring elbow wrist beard tears grandson granddaughter ' +
      'grandchildren nephew niece bedside widowhood memoirs cousin cousins stepson stepdaughter upbringing schooling mind',
  ],
  [
    Thing.TELLS,
    'announced announces confirmed confirms emphasized emphasised emphasizes emphasises promised promises ' +
      'revealed reveals informed informs assured assures declared declares reported reports stressed ' +
      'stresses underlined underlines specified added adds warned warns recalled recalls indicated ' +
      'indicates stated states clarified highlighted',
  ],
  [
    Thing.SHORT,
    'big small old young high low long short strong weak cheap fast slow rich hot cold warm dark deep ' +
      'wide large tall bright thick thin early near easy heavy busy dirty ugly light loud quick safe sharp ' +
      'tough nice narrow dense',
  ],
  [
    Thing.MASS,
    'homework luggage baggage equipment information knowledge clothing machinery electricity furniture speculation unemployment inflation growth confusion uncertainty violence damage traffic chaos panic ' +
      'anger outrage criticism resistance competition corruption production consumption poverty sadness ' +
      'optimism pessimism consensus silence fighting',
  ],
  [
    Thing.HEADS_BODY,
    'president director chairman chairwoman chair secretary spokesman spokeswoman spokesperson manager ' +
      'head ceo founder leader coach',
  ],
  [Thing.SAID_OF_BODY, 'founded based headquartered established owned acquired chaired'],
  [
    Thing.PLACE,
    'village town city port hamlet suburb district region province county commune canton municipality ' +
      'governorate island valley bay lake settlement neighbourhood neighborhood oblast state republic ' +
      'archipelago peninsula coast outskirts streets suburbs port airport residents inhabitants museum festival ' +
      'carnival university police prefecture hospital church cathedral diocese archdiocese stadium harbour harbor ' +
      'beach battle siege',
  ],
  [
    Thing.PREDICATE,
    'capital city town village home house site seat scene work brainchild birthplace heart centre center ' +
      'subject object setting headquarters successor predecessor sequel debut flagship equivalent core hub ' +
      'source symbol target focus culmination end beginning start climax highlight cradle backbone legacy ' +
      'creation envy pride key cornerstone part sons daughters children descendants pride invention',
  ],
  [Thing.ADDING, 'also later previously additionally likewise furthermore moreover afterwards subsequently'],
  [
    Thing.INVERTED,
    'came went included followed stood lay lie stand sit hang featured hit mentioned noted worth involved present',
  ],
  [
    Thing.ON_PURPOSE,
    'means brings leads leaves raises makes begs explains suggests takes gets goes seems proves sounds',
  ],
  [
    Thing.ANYBODY,
    'person woman child soldier resident citizen passenger tourist refugee migrant patient villager farmer ' +
      'worker student pupil victim journalist driver policeman firefighter fisherman prisoner hostage protester ' +
      'demonstrator employee customer visitor voter immigrant activist official pedestrian motorist gunman ' +
      'attacker robber survivor pensioner orphan boy girl shareholder investor expert lawyer doctor nurse teacher engineer ' +
      'footballer athlete cyclist scientist researcher politician lawmaker businessman shopkeeper trader merchant tenant ' +
      'settler peasant foreigner stranger teenager toddler neighbour neighbor relative schoolboy schoolgirl taxpayer ' +
      'commuter hunter miner dentist bystander onlooker hiker climber skier smuggler trafficker militant fighter ' +
      'witness analyst suspect observer rescuer volunteer firefighter midwife',
  ],
  [
    Thing.NEVER_PERSON,
    'built constructed demolished renovated printed ratified erected dismantled refurbished enacted repealed postponed ' +
      'cancelled canceled screened harvested brewed manufactured contains comprises consists entails premiered capsized ' +
      'derailed reopened swelled modernised modernized widened annulled quashed levied auctioned rescheduled ' +
      'adjourned digitised digitized stipulates expires',
  ],
  [
    Thing.UNITS,
    'years months weeks days hours minutes seconds degrees metres meters kilometres kilometers miles inches tons tonnes ' +
      'litres liters pages points storeys stories floors',
  ],
  [
    Thing.PASSIVE,
    'arrested detained injured wounded killed hospitalised hospitalized seized destroyed evacuated rescued convicted ' +
      'sentenced jailed extradited published wanted located situated concerned interested convinced dedicated ' +
      'accused suspected charged acquitted kidnapped crowned buried founded designed inaugurated constructed demolished',
  ],
  [Thing.LENGTH, 'meter metre kilometer kilometre centimeter centimetre mile inch storey story'],
  [Thing.EXTENT, 'long wide high tall deep thick away apart longer higher deeper wider above below'],
  [
    Thing.SPOKEN,
    'words opinion view speech statement estimate telling assessment question report letter address interview remarks',
  ],
  [
    Thing.COUNTED,
    'academy agency agenda airline airplane airport album ambulance announcement apartment apple ' +
      'archipelago army article attempt avenue award bag ball balloon ballot ban barrier basket ' +
      'bathroom battlefield beach beard bedroom bicycle bid bill biography blanket boat bomb book ' +
      'border bottle boundary bridge broadcaster bucket bullet bulletin bunker bus cabin cabinet cafe ' +
      'calendar campaign canal candidate candle car carpet catalogue cave ceasefire ceiling cellar ' +
      'cemetery ceremony chair challenge chamber chapel cigarette city classroom clause clinic closet ' +
      'club clue cluster coalition coat cocktail coin compartment computer corporation corridor cottage ' +
      'council country county courthouse courtroom crater creature crowd curriculum curtain cylinder ' +
      'dagger dam deadline decade declaration decree delegation demonstration department desk ' +
      'destination device diary dictionary dilemma diploma directive district document door doorway ' +
      'drawer earthquake elevator embassy envelope environment epidemic episode equation era essay exam ' +
      'exhibit expedition explosion extract facade facility factory farm feast feature federation fee ' +
      'fence ferry festival figure flag forest fortress forum fountain fragment framework fund funeral ' +
      'gallery garage garden garment gate generator ghetto gift glacier glimpse globe glove goat gown ' +
      'grave grenade group guide gun hammer handful harbor harbour headline heap helicopter helmet ' +
      'highway hill hint hole horse hostel hotel household hurricane hut hypothesis icon inquest ' +
      'institute institution interval interview invitation invoice island item jacket jet joke journal ' +
      'journey kingdom kitchen label laboratory ladder lake lamp landmark lawn lawsuit layer leaflet ' +
      'lens lesson letter library lifeboat list logo lorry lounge machine magazine majority mandate ' +
      'manifesto manual marathon mask masterpiece match meadow meal medal member memorandum memorial ' +
      'menu message microscope minefield ministry mirror missile mistake moment monastery monster ' +
      'monument mosaic mosque motel motorway mountain movie municipality museum nail nation navy ' +
      'neighborhood neighbourhood nest network newspaper niche nickname notebook notion novel number ' +
      'objective obstacle ocean option orchestra orphanage outbreak oven package pact palace pandemic ' +
      'panel parcel park passport path peak peninsula permit petition phenomenon phone photo photograph ' +
      'picture pillar pillow pipeline pistol plan plane planet plate plateau playground plea pledge ' +
      'pocket poem pole pond porch poster premise prize problem program programme project proposal ' +
      'province pub purse pyramid quarry quest questionnaire ranch reactor realm recipe referendum ' +
      'refrigerator region relic report republic reservoir restaurant ridge river road roadblock robot ' +
      'rocket role roof rug runway sample sanatorium sandwich scenario seat sector sequel shed sheet ' +
      'shield shirt shoe shop shortage shrine sidewalk situation skyscraper slogan snake sofa spoon ' +
      'squad square stadium staircase stairwell stance statement station statue statute stereotype ' +
      'storm strap street stretcher studio submarine subpoena suburb suitcase summit supermarket survey ' +
      'sweater syndrome task tavern taxi team telescope temple tent terrace textbook theme threat ' +
      'throat throne ticket toilet tombstone tool topic torch tournament towel tower trailer train ' +
      'trait transaction trap tray treaty tree trench tribe trip trolley trophy truck tunnel typhoon ' +
      'ultimatum umbrella vacancy valley valve van vase vehicle verdict vessel victim villa village ' +
      'visa visit visitor volcano voucher vow wagon wall wallet warehouse warrant waterfall weapon ' +
      'website wedding wheelchair window world wreath wreck yacht zone',
  ],
]
