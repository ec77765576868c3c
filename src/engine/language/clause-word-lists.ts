import { Clause } from './clause-words.ts'
import type { WordClasses } from './word-classes.ts'

/** Words by which the order and the tense of a clause are judged, by class. For the build, which puts them into its tables. */
export const CLAUSE_WORDS: WordClasses = [
  [
    Clause.SPEECH,
    'said says told announced stated declared added explained stressed emphasized emphasised confirmed reported noted ' +
      'warned lamented assured admitted repeated predicted wrote commented promised recalled informed complained ' +
      'recounted answered replied believes thinks claimed argued insisted concluded revealed underlined acknowledged ' +
      'regretted remarked pointed indicated specified clarified maintained recognized recognised affirmed denounced ' +
      'criticized criticised joked boasted remembered continued expressed shared testified highlighted reminded ' +
      'communicated asserted defended justified sighed exclaimed asked urged demanded thanked described narrated ' +
      'considers assures explains emphasizes notes adds ' +
      'confessed shouted cried pleaded proposed suggested apologised apologized protested agreed conceded vowed ' +
      'affirms affirmed denounces reacted reacts tells warns recalls recounts insists argues claims announces ' +
      'complains laments regrets concludes admits predicts reveals writes comments promises acknowledges specified ' +
      'confesses remembers complain explain warn argue recall insist confess admit shouts jokes laughs smiles sighs shout ' +
      'say laugh smile cries promise predict hope hopes fears hoped feared praised praises ' +
      'appealed ruled commented signalled underlines stresses confirms reports states declares decided exclaims',
  ],
  [Clause.HEARER, 'told informed assured reminded'],
  [
    Clause.KNOW,
    'know knows knew known ask asks asked asking explain explains explained explaining wonder wonders wondered ' +
      'wondering understand understands understood say said says saying tell tells told telling show shows showed ' +
      'shown see find clear unclear unknown decide decides decided determine determines determined indicate indicates ' +
      'indicated teach teaches learn learned learnt remember remembers remembered forget forgot discover discovered ' +
      'describe describes described reveal reveals revealed imagine guess certain uncertain specify specified ' +
      'investigate investigating examine investigates clarify clarified establish mystery idea sure tells demonstrates',
  ],
  [Clause.CHANGE, 'increase decrease rise fall grow drop decline jump double travel'],
  [
    Clause.ACT,
    'cause attack visit murder damage award launch order release defeat repair rescue destroy sentence promise approach ' +
      'offer answer arrest injure wound kill',
  ],
  [Clause.ADVERB, 'where when how why'],
  [Clause.WHAT, 'what'],
  [
    Clause.MEASURE,
    'big long high large old deep wide far fast strong heavy tall dangerous expensive serious great bad',
  ],
  [Clause.AMOUNT, 'many much'],
  [
    Clause.PICKED,
    'best worst last next first second third fourth fifth sixth seventh eighth ninth tenth right most least only better ' +
      'latest earliest good perfect ideal point time proper',
  ],
  [
    Clause.COMPARED,
    'best worst last next first second third fourth fifth sixth seventh eighth ninth tenth right most least only better worse ' +
      'less more fewer higher lower up down than highest lowest biggest largest smallest longest latest earliest fewest ' +
      'strongest weakest fastest closest nearest greatest oldest youngest deadliest bigger larger smaller longer greater ' +
      'stronger weaker faster slower older different unbeaten changed new back gone time times level levels all no ' +
      'little few another any every double twice half there not seen top record unchanged unseen above below then ' +
      'ever what rise fall drop increase decrease decline change gain loss improvement visit defeat title goal ' +
      'attack death match game attempt return high low jump growth percent meeting trip appearance history events ' +
      'developments progress increases deaths attacks victory wins ahead behind',
  ],
  [
    Clause.LASTING,
    'lives works resides exists heads leads runs teaches knows owns occupies suffers waits studies belongs ' +
      'manages directs governs rules coaches chairs presides applies operates refuses lacks employs remains fights',
  ],
  [Clause.STRETCH, 'years months weeks days hours decades centuries'],
  [Clause.ONE_STRETCH, 'year month week decade century'],
  [Clause.SOME, 'several many some about almost nearly over approximately few more than a'],
  [
    Clause.INTRANSITIVE,
    'occurred happened existed consisted belonged remained emerged arisen vanished participated resided died ' +
      'coincided elapsed transpired lasted depended persisted collided waited arrived disappeared fallen risen collapsed ' +
      'erupted fainted ensued appeared drowned',
  ],
  [
    Clause.STANDS,
    'stood stands lay lies sat sits came comes went goes hung hangs lived lives rose rises ran runs dwelt dwells once ' +
      'grew grows began begins reigned reigns followed follows remained remains sprang loomed looms gathered used',
  ],
  [
    Clause.HAPPENS,
    'died perished arrived appeared disappeared occurred happened participated collapsed existed',
  ],
  [
    Clause.MOVES,
    'fell increased decreased declined diminished grew shrank expired resigned erupted emerged vanished drowned ' +
      'intervened continued dies arrives appears disappears occurs happens collapses continues falls increases decreases ' +
      'declines grows shrinks expires resigns erupts emerges vanishes intervenes participates perishes',
  ],
  [
    Clause.TIME_FRAME,
    'yesterday today tomorrow tonight now meanwhile already recently soon last next this every',
  ],
  [
    Clause.NAMES,
    'called named considered declared deemed made dubbed given voted ranked rated labelled labeled found left kept ' +
      'come gone become been proclaimed elected appointed crowned described awarded offered spent supposed meant set',
  ],
  [Clause.TURNS, 'no not only never neither nor few little rarely seldom hardly such so any under'],
  [Clause.PAST_DAY, 'yesterday monday tuesday wednesday thursday friday saturday sunday'],
  [
    Clause.SPEAKER,
    'accused organisers organizers relatives locals villagers eyewitness eyewitnesses elder activist biologist ' +
      'forester hostess grandmother survivors refugees parents sources rebels brigade firefighters prefecture gendarmerie ' +
      'municipality governorate directorate ombudsman carabinieri',
  ],
  [
    Clause.WANTS,
    'want wants wanted plan plans planned decide decides decided try tries tried hope hopes hoped need needs needed ' +
      'refuse refuses refused intend intends intended continue continues continued able ready willing unable likely ' +
      'forced allowed expected supposed going order trying hoping aiming planning ' +
      'determined designed manage manages managed started began waiting eager unwilling',
  ],
  [
    Clause.BASE,
    'prefer prefers preferred promised promises fail fails failed afford afforded tend tends tended seek seeks sought chose ' +
      'chooses choose vowed vows pledged hesitate hesitated necessary possible impossible reluctant obliged required ' +
      'permitted authorised authorized instructed ordered urged told asked invited encouraged wish wishes wished love loves ' +
      'attempt attempts attempted managing struggling struggled preparing prepared threatening threatened ceased obligated ' +
      'tempted learning learned learnt compelled scheduled due unwilling hesitates asking wanting needing beginning begun ' +
      'aims aim aimed enough eager keen happy glad proud afraid free',
  ],
  [Clause.BUILT, 'build hold kill catch drive steal sell buy find arrest elect murder rescue'],
  [Clause.DOING, 'do does did done doing all thing things way best'],
  [
    Clause.LINK,
    'however fortunately unfortunately therefore moreover besides yes then now also later earlier luckily sadly so',
  ],
  [Clause.CONTRAST, 'not only no never more less nothing like maybe perhaps same neither nor sooner better'],
  [
    Clause.FELT,
    'hope knows know wants want believes believe considers consider intends intend regret understands understand trust ' +
      'respect wish thinks think prefers prefer agrees agree disagrees receive recognizes recognises recognize ' +
      'recognise reject doubt',
  ],
  [Clause.PAST, 'broke stole drove fell rose spoke woke strove smote froze'],
]
