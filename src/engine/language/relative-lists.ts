import { Gap } from './relatives.ts'
import type { WordClasses } from './word-classes.ts'

/** Words by which a filled gap is told, by class. For the build, which puts them into its tables. */
export const GAP_WORDS: WordClasses = [
  [
    Gap.EXPLAINED,
    'fact claim claims idea ideas news rumour rumours rumor rumors report reports warning warnings evidence proof belief ' +
      'fear fears hope hopes view views suggestion suggestions allegation allegations accusation accusations statement ' +
      'announcement possibility risk chance doubt doubts sign signs feeling impression conclusion conclusions argument ' +
      'arguments assumption theory likelihood probability certainty confidence concern concerns complaint complaints ' +
      'confirmation promise promises pledge guarantee guarantees condition conditions agreement decision ruling order ' +
      'orders proposal day days time times moment year years way ways reason reasons point case extent degree ' +
      'question story stories word message messages notion suspicion suspicions assertion indication indications ' +
      'testimony insistence revelation reminder coincidence irony result problem danger threat threats ' +
      'information explanation understanding proviso excuse requirement demand demands request calls call world public jury court reporters ' +
      'journalists press media people police everyone anyone someone somebody thing things something anything nothing ' +
      'all one those same place places first last only week weeks month months night morning minute second rate',
  ],
  [
    Gap.TWO_OBJECTS,
    'gave give gives given sent send sends offered offers offer showed show shows shown paid pays pay lent lends cost ' +
      'costs brought brings bought buys handed hands asked asks taught teaches told tells left leaves awarded awards ' +
      'granted grants promised promises owed owes served serves denied denies allowed allows earned earns won wins ' +
      'made makes let lets helped helps took takes wished wrote read sold found called named considers considered kept ' +
      'saved saves gained caused causes dealt fed got gets passed thought',
  ],
  [
    Gap.WITH_PREPOSITION,
    'spoke speak speaks spoken talk talks talked talking live lives lived living transferred depend depends depended ' +
      'rely relies relied belong belongs belonged listened waited work works worked working came come comes went ' +
      'arrived referred sat slept stood lies travelled traveled moved relocated remain remains remained stay stays stayed ' +
      'sit sits stand stands sleep sleeps walk walked suffer suffers suffered participate participates participated ' +
      'swim swam dream dreams dreamed looked fight fights fought search searched benefit benefits benefited sail sailed ' +
      'return returns returned reside resides resided settled died arrive arrives go goes wait waits depart departed',
  ],
  [
    Gap.INTRANSITIVE,
    'arrive arrives arrived date dates dated depend depends depended rely relies relied consist consists consisted belong ' +
      'belongs belonged remain remains remained lie lies lay happen happens happened occur occurs occurred exist exists ' +
      'existed appear appears appeared disappear disappears disappeared die dies died fall falls fell rise rises rose come comes came ' +
      'go goes went participate participates participated result results resulted originate originates originated expire ' +
      'expires expired collapse collapsed vanish vanished last lasts lasted live lives lived reside resides resided ' +
      'amount amounts amounted coincide coincides coincided differ differs differed compete competes competed emerge emerges ' +
      'emerged persist persists persisted risen fallen arisen struggle struggles struggled struggling stretches stretched ' +
      'flows flowed depending consisting lasting living arriving stagnated stagnates erupted erupts deteriorated deteriorates',
  ],
  [
    Gap.WITH_OBJECT,
    'handed gave brought took sent put placed threw delivered buried locked dragged loaded transported hurled stuffed ' +
      'hung laid shoved carried escorted evacuated transferred donated lifted lowered poured packed stored',
  ],
  [Gap.PART, 'both all some many most each none several half two three one'],
  [Gap.OBJECT, 'it them him her'],
  [Gap.ANYBODY, 'everyone everybody nobody someone somebody people'],
  [
    Gap.WITH_CLAUSE,
    'hope hopes think thinks believe believes expect expects fear fears know knows wish wishes want wants claim claims ' +
      'insist insists feel feels suspect suspects guess assume assumes imagine suppose find finds prove proves ' +
      'understand understands consider considers call calls name names deem deems keep keeps turn turns use uses help ' +
      'helps ensure ensures demand demands require requires see sees hear hears need needs like likes',
  ],
  [
    Gap.WITH_ARTICLE,
    'netherlands philippines sudan congo lebanon ukraine yemen niger senegal panama jordan chad georgia turkey china ' +
      'argentine gambia ivory vatican cameroon',
  ],
  [Gap.YOUNG, 'baby infant child toddler newborn foetus animal cub calf embryo'],
  [Gap.BY_FIGURE, 'hotline helpline number line service call bus tram route road highway motorway train'],
  [Gap.FIRST_NOUN, 'star key square cubic metric gold silver bronze top part quality human adult'],
  [
    Gap.BARE,
    'by per like without out off up via under during despite except including following given regarding as than because ' +
      'before after since until inside outside upon above below down across ' +
      'state government staff police parliament society delegation mission department faculty industry press cabinet ' +
      'administration congress church hundred embassy people',
  ],
  [Gap.KIND, 'kinds types kind type sort manner form breed class category quality amount model'],
  [Gap.TIME_UNIT, 'year month week day hour minute decade century second'],
  [Gap.POWERS, 'hundreds thousands millions billions'],
  [Gap.POWER, 'ten hundred thousand dozen million'],
  [Gap.SOME, 'some one no any each such what much all only same'],
  [Gap.QUANTITY, 'about around some nearly almost over least at more than only another up to'],
  [Gap.ANYONE, 'anyone anybody everyone everybody someone somebody'],
  [Gap.EVERYONE, 'everyone everybody nobody somebody someone anybody whoever everything nothing something'],
  [Gap.MANDATIVE, 'asked asks suggested suggests insisted insists'],
  [Gap.TOLD, 'told tell tells assured assures asked asks promised warned warns'],
  [Gap.COMPARED, 'later earlier ago higher lower longer more less fewer'],
  [Gap.SEVERAL, 'half rest most some many all several percent both thirds'],
  [Gap.BEHIND_TIME, 'left remaining to before after until from into'],
  [Gap.OWNER, 'its their our my your his her'],
  [
    Gap.ACTED,
    'build hang treat delay sentence release transfer attack search rescue arrest return start sign stop launch kill ' +
      'postpone visit finish join increase cancel detain drop award honour ' +
      'honor plant repair paint test study train move call',
  ],
  [
    Gap.WANTS,
    'wants wanted decided decides refused refuses intends intended tried managed planned agreed plans',
  ],
  [Gap.WHEN, 'until after before once since because'],
  [
    Gap.DONE,
    'measure blow fall attempt base block break charge check claim crash cast design display dispute ' +
      'estimate exchange form gather guard guide house issue judge label land lift limit link list ' +
      'load lock mark match mention note offer photograph plan poll print produce promise punish push rank ' +
      'rate raise record reform reserve reward rule schedule seal seat share ship shock shoot show sponsor stage ' +
      'stamp state steal store strike surprise suspect swap switch target tax throw tie touch trace track transport ' +
      'trap watch witness wreck catch ban shape ruin tow lease license quote drive ride rebuild dump ' +
      'hire invite pilot screen',
  ],
]
