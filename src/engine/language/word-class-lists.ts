import { Role } from './word-classes.ts'

/** A word that belongs to several classes stands in several lines. For the build, which puts them into its tables. */
export const WORD_CLASSES: readonly (readonly [role: number, words: string])[] = [
  [Role.HE, 'he she it'],
  [Role.THEY, 'they we i'],
  [Role.GENDERED, 'he him his himself she her herself'],
  [Role.OBJECT, 'me him them us her'],
  [
    Role.DETERMINER,
    'the a an this that these those my your his her its our their some any no every each another whose',
  ],
  [
    Role.MANY,
    'these those both many several various numerous two three four five six seven eight nine ten eleven twelve ' +
      'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy ' +
      'eighty ninety',
  ],
  [Role.ONE, 'a an this every each another'],
  [Role.BE, 'am is are was were'],
  [Role.BEEN, 'be been being'],
  [Role.HAVE, 'have has had'],
  [Role.DO, 'do does did'],
  [Role.MODAL, 'will would can could shall should may might must cannot'],
  [Role.SINGULAR_VERB, 'is was has does'],
  [Role.PLURAL_VERB, 'are were have do'],
  [
    Role.PREPOSITION,
    'of in on at by for from with to into onto upon about above across after against along amid among around ' +
      'before behind below beneath beside besides between beyond despite down during except inside like near ' +
      'off outside over per since through throughout toward towards under underneath until up via within ' +
      'without as than out because unlike regarding concerning including following according alongside given',
  ],
  [Role.AND, 'and or but nor yet'],
  [
    Role.SUBORDINATE,
    'that because although though while whereas unless until since when where if as whether than before after ' +
      'once',
  ],
  [Role.RELATIVE, 'who which whom whose what why how'],
  [
    Role.SAY,
    'said says say told tells added adds stressed stresses noted notes explained explains announced announces ' +
      'declared declares claimed claims stated states insisted insists warned warns argued argues believes ' +
      'believed thinks thought reported reports admitted admits confirmed confirms recalled recalls emphasised ' +
      'emphasized underlined underlines concluded concludes continued continues wrote writes suggested suggests ' +
      'acknowledged conceded hopes hoped knows knew feels felt assured assures pointed points maintained ' +
      'maintains estimated estimates predicts predicted understood understands replied asked asks joked laughed ' +
      'fears feared revealed reveals vowed promised reiterated reiterates lamented laments commented',
  ],
  [
    Role.COLLECTIVE,
    'team government council committee police public majority minority staff crew family group board club ' +
      'company party union press media military army navy opposition side pair couple band jury panel cast ' +
      'squad duo trio firm ministry department bank agency commission court church orchestra faculty ' +
      'association federation league network institute office number rest lot handful range variety series ' +
      'proportion portion percentage third half quarter bulk remainder total cabinet parliament administration congress ' +
      'senate house crowd audience population generation youth management leadership delegation coalition ' +
      'alliance society community nation country world town village city region organisation organization ' +
      'corporation authority trust foundation school college university hospital class brigade regiment force ' +
      'unit gang mob electorate membership workforce enrollment enrolment readership payroll consortium syndicate partnership quartet quintet choir ' +
      'ensemble troupe clan tribe household monarchy establishment mafia cartel elite aristocracy clergy gentry ' +
      'bourgeoisie intelligentsia laity nobility peasantry proletariat rabble fleet herd flock dozen hundred ' +
      'thousand million billion trillion plenty few many array host string spate wave raft slew mix mixture ' +
      'combination collection set batch cluster swathe swath bunch crop sample multitude quantity amount ' +
      'percent none enemy left right centre center home away visitors hosts brand chain label studio retailer ' +
      'broadcaster airline manufacturer maker operator supplier giant watchdog regulator charity bureau ' +
      'tribunal inquiry forum body assembly directorate secretariat executive front movement wing faction ' +
      'branch service lobby industry sector market outfit division battalion',
  ],
  [
    Role.UNCOUNTABLE,
    'information equipment advice evidence furniture luggage baggage homework machinery software hardware ' +
      'legislation news ammunition feedback weaponry clothing progress scenery electricity homeware footage ' +
      'jewellery jewelry merchandise paperwork wildlife signage pollution garbage cutlery crockery accommodation',
  ],
  [
    Role.FALSE_PLURAL,
    'informations equipments advices evidences furnitures machineries softwares legislations feedbacks ' +
      'clothings knowledges personnels trainings sceneries weaponries violences luggages baggages footages ' +
      'ammunitions merchandises researches homeworks progresses electricities percents',
  ],
  [
    Role.INVARIABLE,
    'aircraft spacecraft craft hovercraft watercraft sheep deer fish salmon cod trout tuna shrimp squid staff ' +
      'personnel police cattle people youth offspring counsel moose bison swine elk dozen hundred thousand ' +
      'million billion trillion percent cent yen yuan jiao fen kwacha won baht rand quid rupiah ringgit lira euro renminbi ' +
      'lei reais bani stotinki agorot hertz series species means headquarters lakh crore crew folk clergy livestock poultry vermin gross head ' +
      'foot stone horsepower gigabyte megabyte km kg ha lb psi gauss min mph pm am bn mn troop military infantry cavalry ' +
      'tsunami noon midnight gendarmerie press public elite accused deceased rest kick odd plus majority team squad force brace pair couple score par ' +
      'mode enrollment enrolment pct mln bln dlr mu dunam barrier dollar under over kin walking wicket run all each apiece time pence sterling kilo',
  ],
  [
    Role.PLURAL_FORM,
    'news series species means headquarters crossroads barracks gallows works politics economics physics ' +
      'mathematics ethics athletics gymnastics statistics mechanics dynamics acoustics electronics linguistics ' +
      'genetics logistics tactics aerobics classics graphics optics robotics ceramics media data criteria ' +
      'agenda phenomena bacteria premises corps chassis rendezvous innings billiards darts dominoes measles ' +
      'mumps diabetes rabies aids lens sweepstakes shambles kudos chaos pathos ethos gas mass business process ' +
      'bus summons pampas mews sheep aircraft fish deer cattle police gross sports savings arms goods customs ' +
      'communications systems sales operations links hundreds thousands millions thanks odds dregs bellows ' +
      'forceps pants lots heaps times minutes hours days weeks months years miles metres pounds dollars euros ' +
      'opera stamina bingo pasta insignia paraphernalia candelabra biceps triceps lighthouse alms pence maths ' +
      'remains proceeds earnings blues surplus marks francs roubles rubles crowns pesos rupees shillings barrels analytics basics tropics antibiotics dead Mrs commons algae thumbs kilometres kilometers meters yards ' +
      'feet inches tonnes tons acres hectares degrees points percent cents',
  ],
  [
    Role.PERSON,
    'mr mrs ms miss madame people man woman boy girl person minister president premier chancellor king queen ' +
      'prince princess leader chief head spokesman spokeswoman spokesperson director chairman chairwoman ' +
      'secretary ambassador governor mayor senator judge lawyer attorney prosecutor officer policeman soldier ' +
      'general colonel captain commander coach trainer manager player striker defender midfielder goalkeeper ' +
      'singer actor actress writer author poet painter artist architect journalist reporter correspondent ' +
      'editor historian scientist doctor nurse teacher student pupil worker farmer driver pilot sailor victim ' +
      'suspect defendant witness passenger patient tourist resident citizen neighbour neighbor father mother ' +
      'son daughter brother sister husband wife widow uncle aunt cousin child baby teenager youth politician ' +
      'deputy lawmaker councillor candidate activist opponent rival colleague boss owner founder businessman ' +
      'businesswoman expert analyst economist adviser advisor official diplomat envoy pope bishop priest monk ' +
      'rabbi imam champion winner rider who whom someone somebody anyone everyone nobody guy lady gentleman ' +
      'employee employer engineer mp peer lord dictator emperor sheikh professor researcher investigator ' +
      'commissioner inspector gunman attacker bomber terrorist hostage prisoner inmate refugee migrant ' +
      'immigrant fan supporter footballer athlete runner swimmer cyclist tennis golfer novelist composer ' +
      'conductor musician filmmaker producer dancer star celebrity model chef entrepreneur trader investor ' +
      'banker broker shareholder consumer customer user visitor guest host partner friend lover boyfriend ' +
      'girlfriend fiance couple twin nephew niece grandson grandfather grandmother parent chairperson incumbent ' +
      'successor predecessor counterpart aide negotiator mediator member representative speaker skipper referee ' +
      'umpire boxer fighter jockey chair dealer tenor soprano mayoress alderwoman councilwoman congresswoman ' +
      'assemblywoman policewoman councilman congressman alderman',
  ],
  [
    Role.FRAME,
    'way fact case occasion question problem reason result point truth thing trouble irony upshot answer idea ' +
      'rest same more less better only first last second third eldest youngest oldest most son daughter child ' +
      'product author winner former moment place extent degree',
  ],
  [
    Role.LABEL,
    'number no nos top bottom day round page article chapter phase group type class level grade category ' +
      'channel formula part act stage world section row room gate route line platform version season episode ' +
      'game week year paragraph lane rank first last next final best area block unit size under over',
  ],
  [
    Role.TITLES,
    'presidents ministers chancellors senators generals ambassadors governors professors colonels doctors kings queens ' +
      'princes princesses judges bishops archbishops mayors deputies captains secretaries commissioners directors majors ' +
      'prosecutors inspectors commanders emperors sultans premiers popes cardinals fathers sisters brothers lords coaches',
  ],
  [
    Role.BODY,
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh ' +
      'belarus belgium bolivia bosnia brazil bulgaria cambodia cameroon canada chile china colombia congo ' +
      'croatia cuba cyprus czechia denmark ecuador egypt eritrea estonia ethiopia finland france georgia ' +
      'germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel ' +
      'italy japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg ' +
      'macedonia malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia ' +
      'nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland ' +
      'portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan ' +
      'sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine ' +
      'uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe moscow kyiv beijing tehran ankara berlin ' +
      'paris london madrid rome brussels warsaw tokyo delhi',
  ],
  [
    Role.BODY,
    'ministry company government country state bank agency commission parliament organisation organization ' +
      'firm party committee council union federation association republic army court university institute ' +
      'corporation group department office administration police city club airline manufacturer institution ' +
      'service network embassy municipality region province island coalition alliance bloc nation kingdom ' +
      'knesset bundestag bundesrat bundesbank bundeswehr duma rada sejm riksdag storting folketing eduskunta saeima seimas ' +
      'skupstina sabor majlis althing kremlin crete sardinia corsica sicily ' +
      'enterprise factory plant authority association league secretariat chamber directorate foundation board team senate',
  ],
  [
    Role.TIME,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
      'august september october november december today yesterday tomorrow tonight morning afternoon evening ' +
      'night day week month year decade century hour minute moment time period summer winter spring autumn ' +
      'weekend season era now later earlier ago days weeks months years hours minutes',
  ],
  [
    Role.BETWEEN,
    'also now not already still even often always never just only soon then again currently reportedly ' +
      'recently really probably certainly actually clearly finally',
  ],
]
