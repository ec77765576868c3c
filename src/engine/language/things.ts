import { wordList } from '../word-set.ts'

/** Nouns for what is neither a person nor an animal and often begins a report, so that “he” and “she” cannot take it up. */

/** What many call “she”. */
const SHIPS = wordList(
  'ship boat vessel ferry yacht frigate submarine trawler freighter tanker destroyer liner',
)

/** The gender that no pronoun for the word has: both, or only “he”. */
export const THINGS: ReadonlyMap<string, 'both' | 'he'> = new Map([
  ...wordList(`
  film movie book novel album song play opera series show programme program painting sculpture photograph picture exhibition
  museum gallery theatre theater cinema library archive church cathedral mosque temple monastery synagogue chapel castle palace tower
  bridge tunnel road street highway motorway railway station airport port harbour harbor dam canal reservoir building house villa
  hotel restaurant hospital clinic school kindergarten prison stadium arena pool park garden square monument memorial statue cemetery
  market mall shop store supermarket warehouse mine quarry mill refinery pipeline factory plant reactor laboratory
  law bill act decree regulation directive constitution treaty agreement accord pact contract deal resolution ruling verdict judgment
  measure ban tax tariff budget fund loan grant subsidy reform amendment petition referendum election vote poll campaign
  project plan strategy scheme initiative system platform website app application software device machine engine tool
  car vehicle lorry truck bus tram train aircraft plane helicopter drone rocket missile satellite bomb bullet weapon rifle
  storm hurricane typhoon cyclone earthquake flood fire blaze explosion eruption volcano drought wave heatwave avalanche landslide
  river lake sea ocean island mountain glacier forest desert valley coast beach bay field meteorite asteroid planet comet
  war battle conflict attack strike protest rally march demonstration riot coup crisis recession boom epidemic pandemic outbreak
  virus vaccine disease infection illness drug medicine treatment therapy operation surgery injury
  match game tournament cup championship final race festival concert carnival fair ceremony conference summit meeting congress
  newspaper magazine journal weekly daily website channel radio station broadcaster portal blog
  article report study survey analysis document letter text statement declaration message note list map
  currency rouble ruble lira euro dollar yuan index price rate salary pension debt deficit inflation rent
  wine beer cheese bread coffee tea oil gas coal steel gold copper wheat harvest crop
  painting collection painting stamp coin medal prize award trophy
  team squad band orchestra choir newsroom startup
  idea theory method technique concept phenomenon problem trend tradition custom
  journey trip tour expedition flight voyage visit season period stage episode chapter edition
  `).map((word): [string, 'both'] => [word, 'both']),
  ...SHIPS.map((word): [string, 'he'] => [word, 'he']),
])

/** What befalls or does only things and bodies: “He was founded in 1923”. */
export const OF_THINGS: ReadonlySet<string> = new Set(
  wordList(`
  founded built inaugurated constructed demolished renovated published printed translated ratified financed funded
  designed erected dismantled refurbished
  `),
)

/** What only things and bodies do: “He employs three hundred people”. */
export const DONE_BY_THINGS: ReadonlySet<string> = new Set(
  wordList(
    'employs costs cost contains contained consists comprises measures weighs houses attracts entails connects stretches ' +
      'accommodates sank capsized derailed erupted exploded expires expired premiered airs aired reopened reopens',
  ),
)

/** Nouns that end as words for persons do (-er, -or, -ant, -ent, -ee, -ist, -man) and name none. */
export const IMPERSONAL: ReadonlySet<string> = new Set(
  wordList(`
  water river order number paper power letter matter summer winter center quarter border corner computer tower offer
  chapter murder weather danger register server dinner filter meter layer fiber cancer fever ladder manner enter
  wonder butter copper timber cover shoulder finger newspaper disaster character helicopter transfer career beer
  silver trailer poster container freezer counter theater tender gender hunger thunder chamber cluster encounter
  shower flower answer bumper sticker banner laser printer scanner tanker bunker sewer lumber crater thriller
  blockbuster newsletter crossover takeover turnover hangover rover clover october november december september
  carrier barrier frontier disorder remainder rubber leather feather slipper hammer locker shelter
  kilometer millimeter liter supper sector factor error terror tractor reactor harbor labor door floor motor mirror
  corridor vector indicator favor honor rumor humor color behavior armor anchor major minor interior exterior
  elevator generator calculator escalator monitor radiator tenor meteor restaurant plant grant want remnant covenant
  elephant pollutant deterrent warrant hydrant instant event percent cent extent content talent intent
  accent incident accident continent rent tent scent precedent current component patent torrent ingredient crescent
  gradient nutrient vent segment committee coffee degree three tree fee knee guarantee jubilee spree melee bee list
  twist mist wrist fist human
  `),
)
