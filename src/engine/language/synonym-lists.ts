import type { ListedSynonyms } from './synonym-table.ts'

/**
 * Words that render one word of a source: a translation that could not choose leaves two of a line side by side. Verbs in
 * their base form; what is irregular follows a slash, past tense and participle.
 */
const VERBS = `
say/said/said state declare affirm assert claim maintain contend allege argue insist stress emphasize emphasise underline highlight note observe remark mention point comment express add explain clarify specify tell/told/told report inform announce communicate convey indicate recall remind warn caution alert admit acknowledge concede confess recognize recognise confirm certify verify reply answer respond retort conclude assure guarantee promise pledge vow deny reject refute speak/spoke/spoken talk discuss quote cite
ask request demand require call urge beg appeal plead inquire question
decide determine resolve rule settle
begin/began/begun start commence launch initiate open inaugurate
end finish complete conclude terminate close stop cease halt finalize
build/built/built construct erect create establish found set/set/set form make/made/made produce manufacture fabricate
destroy demolish ruin wreck devastate raze damage
kill murder assassinate slay/slew/slain execute
die perish pass succumb
hurt/hurt/hurt injure wound harm
arrest detain apprehend capture seize catch/caught/caught
try judge prosecute charge accuse indict blame
justify reason explain motivate argue
attack assault strike/struck/struck hit/hit/hit raid storm
defend protect guard shield safeguard
win/won/won gain obtain get/got/got acquire receive earn achieve attain conquer defeat beat/beat/beaten
lose/lost/lost miss
give/gave/given grant award provide supply offer deliver hand donate
take/took/taken grab remove withdraw/withdrew/withdrawn extract
send/sent/sent dispatch ship forward transmit mail
bring/brought/brought carry transport convey transfer
go/went/gone walk march hike travel head move depart leave/left/left exit
come/came/come arrive reach return enter
run/ran/run flee/fled/fled escape
welcome greet receive host
meet/met/met gather assemble convene encounter
see/saw/seen view watch observe notice spot witness
look gaze stare
find/found/found discover detect locate
search seek/sought/sought hunt look
think/thought/thought believe consider deem reckon suppose regard
know/knew/known realize understand/understood/understood grasp comprehend
want wish desire hope long
need require
like love adore enjoy
fear dread
hate despise detest
help assist aid support back
allow permit let/let/let authorize approve
forbid/forbade/forbidden ban prohibit bar outlaw
hold/held/held keep/kept/kept retain maintain preserve conserve
continue go proceed pursue persist
raise lift increase hoist elevate grow/grew/grown rise/rose/risen climb soar swell expand widen
reduce cut/cut/cut decrease diminish fall/fell/fallen drop decline sink/sank/sunk shrink/shrank/shrunk slash
change alter modify amend transform convert
improve enhance upgrade strengthen reinforce
check examine inspect verify control review study analyze analyse investigate probe
show/showed/shown demonstrate display exhibit present reveal unveil expose
hide/hid/hidden conceal cover
buy/bought/bought purchase acquire
sell/sold/sold market
pay/paid/paid spend/spent/spent disburse
cost price
choose/chose/chosen select pick elect appoint name nominate designate
sign ratify endorse initial
publish issue release print edit
write/wrote/written compose draft pen author
read/read/read recite
sing/sang/sung perform play interpret
train coach teach/taught/taught instruct educate
learn study
work labor labour toil
live reside dwell inhabit
stay remain
happen occur
appear emerge surface arise/arose/arisen
disappear vanish
wait await expect anticipate
last endure persist
fix repair mend restore renovate refurbish
join unite merge combine link connect
separate divide split/split/split part
share distribute allocate divide
collect gather harvest reap
plant sow cultivate
cook prepare bake
eat/ate/eaten consume devour
drink/drank/drunk sip
sleep/slept/slept doze
wake/woke/woken
fight/fought/fought combat battle struggle
celebrate commemorate mark honor honour
bury inter
cry weep/wept/wept sob
laugh smile
shout yell scream
worry concern alarm
surprise astonish amaze
threaten menace
force compel oblige
prevent avoid hinder stop
cause provoke trigger
include contain comprise
affect influence impact
measure gauge
estimate assess evaluate
calculate compute count
plan design project
propose suggest recommend
adopt pass approve
implement apply execute
carry conduct perform
lead/led/led direct head manage run
dismiss fire sack
resign quit/quit/quit
suspend interrupt pause
cancel annul revoke
postpone delay defer
evacuate clear empty
rescue save
burn scorch
drown
crash collide
break/broke/broken smash shatter
steal/stole/stolen rob
lie/lay/lain
hire employ recruit engage
locate situate place position
`
/**
 * Adverbs, pronouns and phrases of which one says what the other has said: no English has both side by side. “Yet still”,
 * “but nevertheless”, “because as”, “in which that”, “that who” are English.
 */
const PAIRS = `
however but|however nevertheless|also likewise|also moreover|moreover furthermore|again anew|once again again
now currently|currently now|now presently|today now|already previously|before previously|previously before|then afterwards|afterwards then|afterwards later
therefore thus|thus therefore|so therefore|consequently therefore|almost nearly|nearly almost|about approximately|approximately about|around approximately|approximately around
roughly approximately|some approximately|about around|around about|only solely|solely only|merely only|mainly mostly|mostly mainly|especially particularly|particularly especially
perhaps maybe|maybe perhaps|together jointly|jointly together|immediately instantly|quickly rapidly|rapidly quickly|soon shortly|always constantly|constantly always
often frequently|frequently often|rarely seldom|never ever not|since because|although though|though although|while whereas
itself herself|itself himself|himself itself|herself itself|himself herself|herself himself|themselves itself|itself themselves
other hand by contrast|by contrast on the other hand|in contrast on the other hand|other hand in contrast|for example for instance|for instance for example|in addition moreover|in addition also|as well also
who which
`

/** Prepositions that none of the same line follows, unless the first belongs to a verb (“the school he went to in the war”). */
const PREPOSITIONS = `
with by of from for through
to for towards against toward
in at inside within into
between among amid
during in
`

/** Nouns and adjectives of one meaning, which form no compound with each other; plurals are made by rule. */
const NAMES = `
attack assault raid onslaught
war conflict
accident mishap incident
blaze fire
flood inundation deluge
quake earthquake tremor
illness disease sickness ailment
doctor physician medic
teacher instructor educator
lawyer attorney advocate
sculptor carver
singer vocalist
writer author
journalist reporter
farmer peasant
worker laborer labourer
employee staffer
fisherman angler
soldier serviceman
robber thief burglar
murderer killer assassin
boss chief head
mayor burgomaster
spokesman spokesperson
prisoner inmate detainee
child kid
woman lady
crowd throng
guest visitor
resident inhabitant
house dwelling residence
street avenue
road highway
village hamlet
factory plant
shop store
firm company enterprise
salary wage pay
price cost
fine penalty
money currency
aid assistance help relief
support backing
law statute act
decree edict
contract agreement
meeting gathering assembly reunion
conference congress
dispute quarrel row
strike walkout stoppage
protest demonstration rally
victory win triumph
defeat loss
match game
prize award trophy
competition contest tournament
beginning start outset
end conclusion ending
increase rise growth
decrease decline reduction drop
goal aim objective purpose target
reason cause motive
result outcome consequence
task duty assignment
plan scheme
proposal suggestion
decision ruling
opinion view
idea notion
question query
answer reply response
error mistake fault
danger peril hazard
fear dread
joy happiness
grief sorrow
anger rage fury
hope expectation
warmth heat
rain rainfall
forest wood woods
harvest crop
ship vessel
car automobile
plane aircraft airplane aeroplane
picture image photograph
film movie
newspaper journal
speech address
book volume
song tune
gift present
rubbish waste trash garbage
dead deceased
big large
huge enormous immense
tiny minuscule
famous renowned celebrated
important significant
difficult hard
dangerous perilous
rapid quick fast
strong powerful
sick ill
rich wealthy
poor impoverished
happy glad
sad sorrowful
valuable precious
beautiful handsome
ancient old
whole entire
necessary needed
asleep sleeping
annual yearly
head leader chief
ruler sovereign monarch
official functionary
deputy vice
citizen national
companion comrade
friend pal
enemy foe adversary opponent rival
victim casualty
hostage captive
immigrant migrant
beggar pauper
youth adolescent teenager
baby infant newborn
son offspring
spouse partner
customer client buyer purchaser shopper
owner proprietor landlord
seller vendor merchant trader
driver chauffeur motorist
passenger traveller traveler
sailor seaman mariner
cook chef
painter artist
actor performer
player footballer
coach trainer
fan supporter follower
spectator viewer onlooker
participant attendee
witness eyewitness
expert specialist
scientist scholar researcher
student pupil
boundary border frontier
region area zone
place site location spot
city town municipality
countryside country
coast shore seashore
harbour port
harbor port
hill mound
valley vale
river stream
field meadow
path trail track
square plaza
building edifice structure
apartment flat
hospital clinic infirmary
school academy
prison jail gaol penitentiary
court tribunal
church temple
market bazaar
workshop atelier
warehouse depot store
bridge viaduct
tunnel underpass
tool instrument implement
weapon arm
gun rifle
bullet cartridge
wound injury
pain ache
medicine drug medication remedy
cure treatment therapy
operation surgery
death demise decease
birth delivery
wedding marriage
funeral burial
feast banquet
celebration festivity
holiday vacation
trip journey voyage
arrival coming
departure exit
entry entrance access
permit permission authorization
ban prohibition interdiction
rule norm regulation
order command directive
request petition
complaint grievance
demand requirement
need necessity
lack shortage scarcity deficit
surplus excess
quantity amount volume
size dimension magnitude
speed velocity
force strength power
skill ability capability
talent gift
knowledge learning
teaching instruction
training instruction
test exam examination
mark grade score
kind type sort
part portion share section
piece fragment
whole totality
group collective
association union society
corporation enterprise
business trade commerce
loss damage
income revenue earnings
expense expenditure spending outlay
funding financing
bill invoice
receipt proceeds
job work employment
career profession occupation
colleague coworker
boycott embargo
sanction penalty punishment
crime offence felony
theft robbery burglary
fraud deception deceit swindle
bribe kickback
lie falsehood untruth
secret mystery
clue trace hint
proof evidence
suspect accused defendant
verdict judgment judgement sentence
appeal recourse
claim assertion allegation
statement declaration announcement communique
report account
news tidings
rumour rumor gossip
message communication
letter missive
note memo
list register roll
map chart
sign signal
symbol emblem
shape form
sound noise
silence quiet
darkness dark gloom
dust powder
smoke fume
wind breeze
storm tempest gale
snow snowfall
ice frost
drought dryness
cold chill
hunger famine starvation
poverty misery destitution
wealth riches fortune
freedom liberty
peace calm
agreement accord pact deal
alliance coalition
negotiation talks
dialogue conversation discussion
debate discussion
candidate contender nominee
campaign drive
reform change
progress advance advancement
development growth
crisis emergency
collapse fall breakdown
explosion blast
shooting gunfire
fighting combat
battle fight
invasion incursion
siege blockade
ceasefire truce armistice
withdrawal retreat pullout
camp encampment
tomb grave
memory remembrance recollection
custom tradition habit
faith belief religion
prayer supplication
soul spirit
luck fortune
fate destiny
chance opportunity possibility
risk hazard danger
obstacle barrier hindrance
difficulty problem trouble
advice counsel guidance
care attention
concern worry anxiety
courage bravery valour valor
shame disgrace
love affection
hatred hate hostility
surprise astonishment
doubt uncertainty
mood atmosphere
face visage
foot leg
stomach belly
bread loaf
clothes clothing garments attire
shoe footwear
jewel gem
furniture furnishings
dirt filth mud
garbage refuse
pond pool
well spring
plant vegetable
cattle livestock
dog hound
horse steed
bird fowl
huge gigantic
enormous giant
wide broad
narrow tight
high tall elevated
low short
deep profound
old aged elderly
young youthful
fast speedy swift
slow sluggish
hot warm
cold chilly cool
wet damp moist
dry arid
clean pure
dirty filthy unclean
heavy weighty
empty vacant void
full complete entire
open exposed
closed shut
safe secure
dangerous risky hazardous
serious grave severe
strict rigid stringent rigorous
easy simple
complex complicated intricate
clear evident obvious
strange odd weird peculiar
usual customary habitual
common ordinary
rare scarce unusual
special particular
main principal chief primary
major big
central middle
final last ultimate
first initial
next following subsequent
previous former prior
current present
future coming upcoming
permanent constant
temporary provisional
sudden abrupt unexpected
quiet silent calm
loud noisy
bright shining
dark gloomy
bad poor
excellent outstanding superb
terrible awful horrible dreadful
cruel brutal
violent fierce
angry furious
sad unhappy
brave courageous
clever smart intelligent
stupid foolish
honest sincere
loyal faithful
false untrue
true genuine real
real actual
correct right
wrong mistaken incorrect erroneous
equal same identical
different distinct diverse
various several
many numerous
sufficient enough adequate
abundant plentiful
free liberated
independent autonomous
foreign alien
domestic internal
rural agricultural
legal lawful legitimate
illegal unlawful illicit
guilty culpable
innocent blameless
dead lifeless
alive living
healthy sound
weak feeble frail
tired exhausted weary
hungry starving
blind sightless
poor needy
expensive costly dear
cheap inexpensive
beautiful pretty
ugly hideous
attractive appealing
popular favourite
crowded packed
remote distant faraway
near close nearby
`

/** The lists as they go into the tables. */
/** Words of which one body’s name has now one, now another, as the translation chose. */
/** Surnames that are words, without their accents, each before its English: Pablo Iglesias is no “Pablo Churches”. */
const SURNAMES = `
torres towers iglesias churches iglesia church calle street casas houses rios rivers rio river flores flowers reyes kings
cruz cross santos saints guerra war paz peace rubio blond blanco white moreno brown delgado thin bravo brave caballero knight
campos fields campo field prado meadow puente bridge montes mountains monte mountain leon lion cordero lamb toro bull lobo
wolf palacios palaces castillo castle hierro iron herrero blacksmith zapatero shoemaker molina mill fuentes sources rojo red
pardo brown seco dry luna moon nieves snows ramos branches espinosa thorny leal loyal alegria joy cortes courts guerrero
warrior conde count duque duke rey king vega meadow ribera shore mesa table barrios neighborhoods cabello hair cabeza head
calvo bald manzano apple olmo elm pino pine robles oaks roble oak rosales rosebushes cabrera goatherd vaca cow gallo rooster
gallego galician navarro navarrese aleman german franco frank peinado combed marcos frames llave key sierra saw serrano highlander
crespo curly rueda wheel correa strap cuesta slope valle valley lago lake laguna lagoon arroyo stream fuente source
pena rock piedra stone plata silver oro gold feliz happy bueno good bello beautiful hermoso beautiful
pereira pear oliveira olive carvalho oak coelho rabbit leite milk machado axe barros mud costa coast rocha rock silva forest
serra saw pinto chick carneiro sheep cordeiro lamb leitao piglet pinheiro pine nogueira walnut figueira fig moreira mulberry
vieira scallop ribeiro stream teixeira yew salgado salty carrasco executioner bispo bishop 
bianchi white bianco white rossi red conte count leone lion fontana fountain gatti cats neri blacks gallo rooster greco greek
barbieri barbers ricci curls volpe fox grillo cricket ferrari blacksmiths marino marine
fiore flower rosa rose pace peace guerra war forte strong magno great vitale vital sereni serene speranza hope fortuna luck
petit small boulanger baker roux red leblanc white fontaine fountain berger shepherd charpentier carpenter chevalier knight
marchand merchant poisson fish blanc white lemaire mayor leroy king dubois wood dupont bridge fabre blacksmith meunier miller
lapierre stone larue street rivière river riviere river moulin mill rousseau redhead mercier haberdasher tissier weaver barbier
barber boucher butcher cordier roper couturier tailor faure blacksmith gros fat legrand tall lebrun brown lenoir black renard fox
muller miller mueller miller schneider tailor fischer fisherman koch cook bauer farmer wolf wolf klein small schwarz black weiss white
kaiser emperor konig king koenig king vogel bird lang long kurz short stark strong sommer summer engel angel stein stone krug jug baum tree zimmermann
carpenter jager hunter jaeger hunter schafer shepherd schaefer shepherd becker baker richter judge schulze mayor wagner wagoner
weber weaver fuchs fox hahn rooster roth red braun brown gross big jung young neumann newman vogt bailiff kuhn bold winkler corner
wilk wolf kowal blacksmith zajac hare lis fox sikora tit wrona crow sowa owl baran ram kowalczyk smith krol king 
demir iron yildiz star kaya rock aslan lion sahin falcon kurt wolf celik steel tas stone gunes sun yavuz stern ozturk turk
arslan lion koc ram kilic sword bulut cloud deniz sea toprak soil ates fire kara black ak white
szabo tailor kovacs smith nagy big kis small farkas wolf feher white fekete black voros red molnar miller
novak newcomer dvorak courtier svoboda freedom cerny black vesely merry kral king jelinek deer zeman squire
popa priest lupu wolf rusu russian ciobanu shepherd croitoru tailor olaru potter

lapid torch barak lightning peled steel
`

const BODIES = `
court tribunal
rally gathering grouping regrouping rassemblement
civic citizen citizens civil citizenly
people peoples popular
workers labour labor worker
farmers peasants peasant agrarian
homeland fatherland motherland
freedom liberty
justice law
dawn daybreak
awakening revival rebirth renewal renaissance
progress progressive
alliance coalition
agency office bureau
network grid
guard guards
duma thought
rescue salvage
emergency emergencies
consumer consumers
transport transportation
trade commerce
regional region
labor labour work
statistics statistic
highway highways motorway motorways
railway railways railroad railroads
institute institution
committee commission
directorate direction department
department ministry
inspectorate inspection
chamber house
prosecutor prosecutors prosecution
investigation investigative investigations
audit auditors accounts
statistics statistical
health sanitary healthcare
environment environmental ecology ecological
defence defense
security safety
interior internal
foreign external
finance financial finances
education educational
electoral election elections
federation confederation
union unity
association society
foundation fund
movement motion
future tomorrow
voice vote
forward onward ahead
new renewed
green greens ecologist
social socialist
liberal liberals
guard watch
rescue salvage
railway railways railroad railroads
airlines airline airways
energy power
gazette newspaper journal
square plaza
bridge overpass
tower spire
palace castle
theatre theater
museum gallery
station terminal
`

export const SYNONYMS: ListedSynonyms = {
  bodies: BODIES,
  surnames: SURNAMES.trim(),
  verbs: VERBS.trim(),
  takers:
    'help let make go come see need want keep get try stop start begin continue quit like love hate fear dread avoid prevent finish',
  linking:
    'felt got became remained stayed looked seemed appeared went stood lay sat kept died left came grew fell made let saw heard found proved sounded ended needed wanted ran lived returned arrived emerged helped',
  pairs: PAIRS.trim(),
  prepositions: PREPOSITIONS.trim(),
  names: NAMES.trim(),
}
