/** Irregular verbs: base, past forms, participle forms (/ between forms; one entry where past and participle agree). */
const VERBS = `
abide abode/abided
arise arose arisen
awake awoke awoken
be was/were been
bear bore borne/born
beat beat beaten/beat
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beset beset
bet bet
bid bid/bade bid/bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burnt/burned
burst burst
bust bust/busted
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost/costed
creep crept
cut cut
deal dealt
dig dug
dive dove/dived dived
do did done
draw drew drawn
dream dreamt/dreamed
drink drank drunk
drive drove driven
dwell dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fit fit/fitted
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
greenlight greenlit
grind ground
grow grew grown
hang hung/hanged
have had
hear heard
hew hewed hewn
hide hid hidden
hit hit
hold held
hurt hurt
input input
keep kept
kneel knelt/kneeled
knit knit/knitted
know knew known
lay laid
lead led
lean leant/leaned
leap leapt/leaped
learn learnt/learned
leave left
lend lent
let let
lie lay/lied lain/lied
light lit/lighted
lose lost
make made
mean meant
meet met
mislead misled
misread misread
mistake mistook mistaken
misunderstand misunderstood
mow mowed mown
offset offset
outbid outbid
outdo outdid outdone
outgrow outgrew outgrown
outrun outran outrun
outsell outsold
overcome overcame overcome
overdo overdid overdone
overhear overheard
override overrode overridden
overrun overran overrun
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled/pleaded
prove proved proven
put put
quit quit
read read
rebuild rebuilt
redo redid redone
rend rent
repay repaid
reset reset
resell resold
retake retook retaken
rethink rethought
rewrite rewrote rewritten
rid rid
ride rode ridden
ring rang/ringed rung/ringed
rise rose risen
run ran run
saw sawed sawn
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn
shake shook shaken
shear sheared shorn
shed shed
shine shone/shined
shoot shot
show showed shown
shrink shrank shrunk/shrunken
shut shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit slit
smell smelt/smelled
sow sowed sown
speak spoke spoken
speed sped
spell spelt/spelled
spend spent
spill spilt/spilled
spin spun
spit spat
split split
spoil spoilt/spoiled
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck struck/stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
telecast telecast
tell told
think thought
thrive throve/thrived
throw threw thrown
thrust thrust
tread trod trodden
undercut undercut
undergo underwent undergone
underlie underlay underlain
understand understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unwind unwound
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept
wet wet
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`

/** Irregular nouns: singular, plurals. */
const NOUNS = `
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
penny pence/pennies
die dice
wife wives
life lives
knife knives
wolf wolves
half halves
leaf leaves
loaf loaves
thief thieves
self selves
shelf shelves
calf calves
elf elves
scarf scarves
hoof hooves
wharf wharves
midwife midwives
housewife housewives
criterion criteria
phenomenon phenomena
bacterium bacteria
medium media
datum data
memorandum memoranda
referendum referenda
stadium stadia
curriculum curricula
spectrum spectra
symposium symposia
ultimatum ultimata
stratum strata
addendum addenda
millennium millennia
consortium consortia
alumnus alumni
stimulus stimuli
nucleus nuclei
syllabus syllabi
cactus cacti
fungus fungi
radius radii
larva larvae
alga algae
formula formulae
antenna antennae
vertebra vertebrae
index indices
appendix appendices
matrix matrices
vertex vertices
crisis crises
thesis theses
analysis analyses
bureau bureaux
chateau chateaux
plateau plateaux
tableau tableaux
sheep sheep
deer deer
fish fish
series series
species species
aircraft aircraft
spacecraft spacecraft
hovercraft hovercraft
offspring offspring
headquarters headquarters
crossroads crossroads
barracks barracks
`

/** Nouns in -man and -woman that are made like these are not listed: see `pluralOf`. */
export function pluralOf(word: string): string[] | undefined {
  const listed = nouns.get(word)
  if (listed) return listed
  if (word.length > 4 && /(?:wo)?man$/.test(word) && !/(?:hu|ger|ro|sha|otto|tali)man$/.test(word)) {
    return [`${word.slice(0, -2)}en`]
  }
  return undefined
}

export interface IrregularVerb {
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

export const verbs: ReadonlyMap<string, IrregularVerb> = new Map(
  table(VERBS).map(([base, past, participle]) => {
    const forms = past!.split('/')
    return [base!, { past: forms, participle: participle?.split('/') ?? forms }]
  }),
)

const nouns = new Map(table(NOUNS).map(([singular, plurals]) => [singular!, plurals!.split('/')]))

function table(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}
