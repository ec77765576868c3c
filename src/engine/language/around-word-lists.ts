import { Around } from './around-words.ts'
import type { WordClasses } from './word-classes.ts'

/** Words by what may stand around them, by class. For the build, which puts them into its tables. */
export const AROUND_CLASSES: WordClasses = [
  [
    Around.TWICE,
    'had that is was it her you do can will who what where there then now so no yes very really ' +
      'much many far long more big old in on out up over off down by through about around back ha ' +
      'ho hey hi hear knock bye night blah cha tut hush tick tock win chop twenty please thank ' +
      'again never always too well oh ah eh er la na da ta tsk boo choo pom couscous beep woof ya ' +
      "go that's are were did his aye hip yum dum mad wee pee poo din tom jar gee wah sis pip tap " +
      'red sea day see one two bob dub fee fly gag ear moi chin puff halo wot dan ping wink nudge rah chi yo bling pole sawa lah likkle',
  ],
  [
    Around.SELDOM,
    'in on up out over off by through about around it you do can will was were is are her his ' +
      'what who where there',
  ],
  [
    Around.EMPHATIC,
    'very really so too much many more less fewer few all ever far long no yes never again over round on please had that now there well oh',
  ],
  [
    Around.SPAN,
    'day night week month year decade hour minute second time step door side house hand inch bit ' + 'piece',
  ],
  [
    Around.JOINT,
    'and or but with at by from for to of in on after before about around near until since ' +
      'between against during without into above toward towards through among despite because while ' +
      'that as than whether',
  ],
  [
    Around.BEFORE_NUMBER,
    'and or with at by from for to of in on after before about around near until since between',
  ],
  [
    Around.ADVERB,
    'again still already often never always soon then also even only just now here there back ' + 'away',
  ],
  [
    Around.SPEAKING,
    'said says asked asks told added adds noted notes explained explains stressed recalled ' +
      'recalls wrote replied answered pointed emphasized emphasised stated reported continues ' +
      'believes wondered shouted exclaimed insisted concluded continued argued claimed confirmed',
  ],
  [
    Around.GOES_ON,
    'who which that and but or is are was were has have had will would can could may might must ' +
      'should where when while because as since until if than with without after before during to ' +
      'of in on at for from by',
  ],
  [Around.NAME_TWICE, 'duran baden wagga walla boutros sirhan neville mooney sigma kappa sing liar bang'],
  [
    Around.GRADED,
    'level levels grade grades minor major flat sharp side sides road roads team teams star stars list lists class ' +
      'student students player players group shares cup cups size samples blood school is was or',
  ],
  [Around.SPOKEN, 'thing problem point question truth fact reason issue answer trouble idea'],
  [
    Around.FIGURE,
    'behind above below plus least most since in to from by of until and the than about over on at ' +
      'for between after before around nearly almost under only with some per was were is are',
  ],
  [
    Around.OPENER,
    'some such many most last next both each every here you we our several other another only few two three four ' +
      'five six seven eight nine ten',
  ],
  [
    Around.NO_CLAUSE,
    'on of in to with from into at by under over through during against within inside behind across towards toward ' +
      'lost changed closed left sold opened sent kept raised cut launched lifted held lowered withdrew ' +
      'built finished wagged spread doubled become becomes became celebrated lose change close sell keep raise celebrate',
  ],
  [
    Around.PREFIX,
    'un re pre anti non over under out sub super inter co de dis mis multi micro mega mini pro post ' +
      'semi ultra hyper cyber bio eco geo neo pan auto tele photo electro hydro trans counter self ' +
      'quasi ex kilo nano tri bi uni poly mono pseudo crypto euro afro mid ever step fore after up ' +
      'down in im ir il em en a be by side back hand under over thermo aero agro astro cardio neuro ' +
      'psycho socio petro narco techno turbo retro proto para meta macro intra extra infra omni iso ' +
      'homo hetero giga tera deca arch vice',
  ],
  [
    Around.SUFFIX,
    's es ed d er ers or ors ing ings ly ness less ful like wise able ible ability ish ism isms ist ' +
      'ists ize ized izes izing ization ise ised ises ising isation hood ship ships dom ward wards ' +
      'proof free goer goers going diving maker makers making holder holders gate fest esque ian ians al ally ic ' +
      'ical ity y ier iest ies ian ite ites worthy some most man men woman women land lands shire ' +
      'ville burg town ton based wide side fold ment ments ation ations ative ive ively ance ence ant ' +
      'ent ancy ency ous ously age ages ee ees eer ese i an ans n ns',
  ],
  [
    Around.BEARER,
    'i you he she it we they who what that there here let where how one us do does did is are was were has have had ' +
      'could would should must need ca wo',
  ],
  [
    Around.STYLED,
    'fries fry door doors window windows toast press kiss kisses kissing cheese oven ovens blind blinds numeral ' +
      'numerals sprout sprouts dressing bread roulette leather braid braids bulldog bulldogs beans pastry pastries ' +
      'onion onions horn horns mustard dip cuff cuffs leave letter letters maid twist coffee delight bath baths flu ' +
      'measles setter terrier shepherd shepherds syndrome hat hats shorts ink knot plait style chop braid clay nut nuts',
  ],
  [
    Around.BEFORE_I,
    'that if when what because where but and which than as while before after since whether how why',
  ],
  [
    Around.NAME_HEAD,
    'mc mac de di da du del della la le lo van von st san fitz o d l al el ben bin ibn abu mcc des dos das ten ter vande',
  ],
  [
    Around.MONTH,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ],
  [
    Around.MEASURE,
    'year month week day hour minute second metre meter mile kilometre kilometer point member page',
  ],
  [Around.A_WORD, 'cappella capella la priori posteriori level levels team teams side list'],
  [Around.QUESTION, 'what who whose which where how why whether whoever whatever when all'],
  [Around.BESIDE_O, 'type group blood vitamin cat man will jack cup top five six clock wisp war the'],
  [
    Around.FOREIGN_LINK,
    'en de del della dello di du des der den dem von zum zur im em na nel al het og ve et',
  ],
  [
    Around.CLAUSE_START,
    'i you he she it we they there that this these those when if once then now not also never because although what who',
  ],
  [Around.BEFORE_BASE, 'will would can could must may might shall should to not'],
  [
    Around.OFFICE,
    'president minister ambassador king queen prince senator governor mayor general chancellor premier',
  ],
  [
    Around.DOMAIN,
    'com org net edu gov mil int info biz di eu ee lv lt si sk lu mk ba kg tj tm mn cc uk us de fr es it ru ua tr pt br ' +
      'pl nl ch at be cz gr ro hu se no fi dk ie in cn jp kr au ca mx ar cl co io ai tv me ly am az ge kz by md rs hr ' +
      'bg il ir pk ph id sg my th vn za ng ke eg app dev news online site shop blog cloud js ts py rs php html htm asp ' +
      'aspx jsp css xml json csv txt pdf doc docx xls xlsx ppt jpg jpeg png gif svg webp mp3 mp4 zip exe',
  ],
  [
    Around.MEANING,
    'which who whom whose it its they them their he him his she her this that these those one ones',
  ],
]
