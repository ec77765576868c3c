/** Lists of words that patterns name; see pattern.ts. */
export const WORD_LISTS: Readonly<Record<string, string>> = {
  Day: 'monday tuesday wednesday thursday friday saturday sunday',
  When: 'monday tuesday wednesday thursday friday saturday sunday yesterday today',
  Month: 'january february march april may june july august september october november december',
  /** Who holds an office or speaks for one. */
  Person:
    'minister president chancellor premier governor mayor secretary spokesman spokeswoman spokesperson director chairman ' +
    'chairwoman chair head chief leader deputy senator prosecutor judge general commander ambassador commissioner ' +
    'coach captain manager lawyer expert analyst official officer rector bishop politician economist',
  /** Who people are to the police. */
  Human: 'man woman boy girl person youth teenager driver pedestrian citizen resident suspect victim',
  /** Bodies that announce things. */
  Body:
    'ministry government presidency parliament senate company police army prosecution secretariat committee commission ' +
    'agency department embassy administration council union court club federation organization organisation institute ' +
    'service authority association party',
  Said: 'said announced stated declared added explained stressed emphasized emphasised confirmed told reported noted warned',
  Says:
    'said says told tells announced announces stated declared explained stressed emphasized emphasised confirmed reported ' +
    'warned warns called calls condemned condemns denounced rejected rejects denied demanded demands insisted criticized ' +
    'criticised expressed urged urges summoned assured indicated specified affirmed recalled ' +
    'reacted responded protested accused accuses',
  Daypart: 'morning afternoon evening night',
  /** What is held, not done or made. */
  Gathering:
    'meeting event concert conference ceremony workshop seminar summit forum congress festival rally march demonstration ' +
    'session hearing tournament fair exhibition celebration vigil',
  /** Trades: whoever has one is a member of many, so that “a” stands before it. */
  Trade:
    'teacher doctor nurse engineer lawyer driver waiter waitress cook baker farmer journalist reporter actor actress singer ' +
    'painter writer mechanic electrician carpenter policeman policewoman firefighter fireman fisherman soldier pilot ' +
    'translator interpreter accountant plumber butcher tailor miner worker labourer salesman saleswoman cashier librarian ' +
    'dentist surgeon pharmacist architect programmer photographer hairdresser secretary cleaner guard gardener builder ' +
    'musician pianist dancer economist chemist biologist physicist historian veterinarian psychologist sailor student ' +
    'entrepreneur businessman postman shepherd watchman welder bricklayer barber',
  /** Things of which there is one or more, so that a word stands before one. */
  Thing:
    'car bus lorry truck train tram boat ship plane helicopter motorcycle motorbike bicycle bike tractor van taxi ' +
    'ambulance house building bridge tower wall roof door window room kitchen cellar garage shop factory plant mill mine ' +
    'warehouse farm garden field road street square station airport museum theatre cinema stadium hotel restaurant ' +
    'library clinic monument statue tent tree river lake mountain island forest valley dog cat cow horse ' +
    'knife gun pistol rifle weapon bomb grenade hammer axe bottle bag box key phone telephone computer camera letter ' +
    'newspaper magazine book film song photo picture map table chair lamp bed ladder rope machine tank pipe pump',
  /** Who or what belongs to a thing, a body or a place, and is named after it. */
  Holder:
    'owner owners driver drivers director head chief manager mayor roof roofs wall walls construction building repair ' +
    'reconstruction restoration opening closure closing sale purchase demolition price cost author crew captain ' +
    'inhabitants residents employees workers leader entrance floor windows founder founders facade price restoration ' +
    'passengers spokesman representative representatives administration management coach president chairman secretary ' +
    'editor speaker commander beginning middle territory outskirts centre center',
  /** Of whom or what there is one at a place. */
  Whole:
    'car bus lorry truck train tram boat ship plane helicopter house building bridge tower factory plant mill mine ' +
    'warehouse farm shop hotel restaurant museum theatre cinema stadium airport station village district region ' +
    'province company firm club team ministry institute university school hospital church mosque monastery newspaper ' +
    'magazine film book party commission committee council organization organisation bank fund republic accident crash ' +
    'fire flood concert festival match project',
  /** What is in or of something that is named behind it. */
  Place:
    'territory framework result middle centre center beginning course village city town district suburb region province ' +
    'vicinity village capital valley municipality settlement outskirts area',
  /** Nouns for what is not counted, which have no article where all of it is meant. */
  Mass:
    'inflation unemployment tourism poverty terrorism globalization globalisation democracy capitalism communism racism ' +
    'homophobia illiteracy digitalization digitalisation alcoholism obesity nationalism populism extremism',
  /** What somebody did to something, in the past tense; nothing that is said or thought. */
  Did:
    'received presented stopped signed blessed opened visited inaugurated destroyed damaged attacked arrested detained ' +
    'captured seized lost won beat defeated bought sold built closed launched showed brought carried met joined ' +
    'reached entered crossed killed injured shot stabbed robbed stole broke burned evacuated rescued saved removed ' +
    'replaced repaired restored painted planted harvested collected examined inspected searched approved adopted rejected ' +
    'vetoed cancelled canceled postponed suspended extended raised lowered reduced doubled dismissed appointed criticised ' +
    'criticized condemned praised thanked welcomed greeted accompanied escorted honoured honored celebrated organised ' +
    'organized prepared completed finished interrupted blocked occupied surrounded liberated introduced handed ' +
    'abandoned discussed denied deserved threw played recorded wrote designed created ' +
    'founded established signed ratified violated obtained hired fired freed released extinguished imposed lifted froze',
  /** Objects that are none, but say when, how or how often. */
  Times:
    'same day week month year night morning afternoon evening next following previous first last other whole entire way ' +
    'minute moment second third time summer winter spring autumn weekend hour most more better worst best latter former ' +
    'number few little lot bit couple pair',
  /** In what manner it was done; nothing that picks out what follows, like “mainly the”. */
  Manner:
    'completely totally slowly quickly immediately categorically harshly strongly definitively severely carefully openly ' +
    'publicly officially seriously unanimously largely gradually repeatedly recently heavily violently firmly warmly ' +
    'considerably significantly sharply suddenly successfully peacefully urgently temporarily permanently illegally ' +
    'secretly personally silently brutally radically notably drastically rapidly anonymously solemnly perfectly wholly ' +
    'jointly daily again also',
  /** What a body or person is officially said to have undergone; English says so behind its subject. */
  Undergone:
    'discussed treated arrested registered signed opened evacuated injured killed detained recorded approved adopted ' +
    'destroyed damaged built created installed seized confiscated hospitalised hospitalized rescued launched planted ' +
    'repaired distributed examined considered presented demolished wounded restored organised organized',
  /** What people do or what happens, with no object. */
  Happens:
    'works work worked live participate participates participated died die perished happened happens occurred occurs won ' +
    'win applied competed compete suffered suffer started starts began begins burned exploded arrived arrive studied study ' +
    'performed perform voted fought flew studied graduated competes performs gathered burst broke operates operate ' +
    'operated functioned functions acted acts',
  /** What opens a sentence and turns nothing round in English. */
  Opening:
    'therefore meanwhile additionally furthermore moreover nevertheless currently consequently meantime afterwards ' +
    'nonetheless thereby presently',
  /** What is carried out. */
  Undertaking:
    'investigation inquiry study survey inspection search audit raid operation campaign exercise analysis autopsy',
}
