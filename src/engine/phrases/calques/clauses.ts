import type { CalqueList } from './entries.ts'

/** Tenses of time clauses and of states, reflexive verbs, participles before their noun, prepositions of place and tongue. */
export const CLAUSES: CalqueList = {
  never: `
^ (when|as soon as|until|till|if|once|before|after) (the !(Times) [Adjective] (Noun|Plural)|he|she|it|they|we|all|everything) <will (rain|snow|pass|happen|be|come|stop|start|begin|end|arrive|open|close|return|leave|fall|rise|win|lose|finish|receive|go|have|become)> [again|back] [Participle|Adjective|Noun|home|over|tomorrow] , ≈ (present tense)
es cuando llegará; ru когда он придёт; fr quand il viendra; it quando verrà; pl kiedy przyjdzie; uk bg el ro
When he will come, the trial will begin.

(is|are|was|were) <{knowing|belonging|owning|possessing|containing|consisting|wanting}> (the|a|an|to|about|of|that|his|her|its|their) → know
hi रखता है; tr biliyor; fa
The house is belonging to the church.

(firm|company|house|city|town|village|family|school|hospital|hotel|club|country|region|building|team|museum) (is|was) <having> (a|an|the|Number|several|many|no) !(difficulty|trouble|problems|meeting|baby|child|hard|good|bad|great|impact|effect|moment|second|wonderful|look|party) ≈ has
tr dokuz dükkânı var; hi
The firm is having nine shops.

(is|are) <(working|living|staying|sitting|studying|fighting|waiting)> [there|here|in (the Noun|Town|Name)] since (Year|Month|last) !(then) ≈ has been …
de arbeitet dort seit; fr travaille là depuis; es trabaja allí desde; it pt ru
He is working there since 2010.

(fire|flames|news|virus|epidemic|blaze|crash|crime|incident|attack|collision|accident|event|festival|fair|meeting|prices|price|disease|water|smoke|crisis|shop|school|house|hotel|concert|match|conference|ceremony|phenomenon|tragedy|incident|virus|noise|explosion|temperature|number) [will|can|may|could] <(spread~|propagate~|extend~|occur~|verify~|celebrate~|produce~|realize~|realise~|situate~|find~|raise~|increase~|reduce~|happen~|situated|develop~|organize~|locate~) (itself|themselves)> (to|in|at|on|near|by|every|from|over|again|with|quickly|rapidly|,|.) ≈ (without “itself”)
es se celebra; fr s'est produit; it si trova; pt realiza-se; de befindet sich; ru pl ro
The festival celebrates itself in May.

(door|doors|gate|window|shop|parachute|exhibition|border|lid) <(open~|close~) (itself|themselves)> → open~
de die Tür öffnete sich; fr la porte s'ouvrit; es se abrió; ru it pl
The door opened itself and a man came out.

(see~|saw) (himself|herself|itself|themselves) (obliged|forced|compelled) to ≈ be~ forced to
es se ven obligados a; de sehen sich gezwungen; fr se voient obligés; it pt nl
They see themselves obliged to close.

(the|a|an) <(on (Day|Month)|in (Town|Year|Month|the (Noun))|by the (police|Noun)|since (years|months|weeks)|from Town) {opened|built|born|living|sought|wanted|closed|held|arrested|killed|founded|published|located|situated|known|used|signed|found|planned}> (Noun|Plural|Adjective) ≈ {1} …
de die am Montag eröffnete; nl de in Bern wonende; ru открытая в понедельник; tr hu fi
The on Monday opened exhibition shows 40 pictures.

^ not only (he|she|they|it|the Noun|we) (Past|Third) (the|a|his|her|their|its|in|at) ≈ not only did …
ru не только он потерял; es no sólo perdió; it non solo ha perso
Not only he lost the job, but the flat too.

(is|was|are|were|feel|feels|felt) <too much> (tired|expensive|old|young|late|big|small|dangerous|heavy|hot|cold|long|short|high|low|weak|strong|hard|far|slow|busy|rich|poor|sick) → too
it troppo stanco; es demasiado; pt muito cansado; tr ar
He is too much tired to play.

(has|have|had|with|are|were|is|of|so|for|see|saw|seen) <so much> (Plural) (.|,|that|in|and|to|as) → so many
it così tanti amici; es tantos; zh; tr
He has so much friends.

(is|was|are|were|not) <enough {big|old|large|strong|high|long|rich|good|tall|wide|fast|young|clear|warm|hot|safe|deep}> (for|to|.|,) → {1} enough
fr assez grand; it abbastanza grande; de genug; es pt
It is enough big for all.

enough of (money|food|water|time|people|doctors|teachers|workers|beds|space|medicine|fuel|bread|places|seats|staff|experience|evidence) ≈ enough
fr assez d'argent; ru достаточно денег; pl dość pieniędzy; uk
He does not have enough of money.

a lot (people|money|water|cars|children|time|work|houses|problems|things|snow|rain|visitors|tourists|friends) → a lot of
vi rất nhiều người; it tr fa
There is a lot people in the hall.

(specialised|specialized|specialise|specialize|specializes|specialises) <on> → in
de auf Pumpen spezialisiert; fr; ru
The firm is specialised on pumps.

congratulated (him|her|them|us|the (Noun|Plural)|Name) <for> (the|his|her|their) (birthday|anniversary|wedding|feast|holiday|victory|jubilee) → on
es felicitó por; it congratularsi per; fr félicité pour
They congratulated him for the birthday.

(satisfied <(from|of)>|pleased <(from|of)>|disappointed <from>|surprised <from>) (the|a|his|her|its|their|Adjective Plural|Plural) ≈ with
tr sonuçtan memnun; it interessato per; fr satisfait de; bg ro
They are satisfied from the result.

(reached|reaches|reach) <to> (the|a|Town|his|her) (Noun|.|,|at) ≈ reached
tr limana ulaştı; ar وصل إلى; fa zh
The ship reached to the port at dawn.

(called|phoned|rang|telephoned) <to> (his|her|their) (mother|wife|husband|father|brother|sister|son|daughter|friend|lawyer|friends|parents|boss|doctor) ≈ (leave out)
es llamó a su madre; fr téléphoné à; ru звонил; it pt
He called to his mother from prison.

(waits|wait|waited|awaiting of|waiting) <(his|her|their|its) (trial|answer|verdict|sentence|salary|son|daughter|friend|visa|pay|wages|train|decision)> ≈ for
es espera su juicio; it aspetta il suo; fr attend son; pt ru tr
He waits his trial in a cell.

(listened|listen|listens|listening) <(the|his|her|their|this)> (mayor|minister|president|speech|music|song|radio|speaker|teacher|story|witness|explanation|concert|people|news|pope) ≈ to the
es escucharon al; fr écouté le; it ascoltato il; pt tr
They listened the mayor in silence.

(asked|asks|ask) <to> (the|his|her) (clerk|mayor|minister|police|judge|teacher|doctor|mother|father|president|court|driver|people|government|owner|council|coach|players|residents) (for|if|whether|to|why|about) ≈ (leave out)
es pidió al; it ha chiesto al; fr demandé au; pt ro
She asked to the clerk for help.

(is|was|are|were) <on visit> (in|to|at|.|,) → on a visit
de zu Besuch; ru с визитом; es de visita; nl
The minister is on visit in Oman.

in age of → at the age of
ru в возрасте; pl w wieku; bg на възраст; de
He went to war in age of 17.

(works|worked|work|working|employed) <on> (a|the) (factory|school|university|hospital|bank|mill|office|bakery|plant|laboratory|kitchen|restaurant|shop|hotel) !(Noun) ≈ in
ru работает на заводе; uk на заводі; bg; sr
He works on a factory.

(studies|studied|study|studying|teaches|taught|professor|student|students) <on> (the|a) (university|school|faculty|academy|college|institute|conservatory) → at
pl studiuje na uniwersytecie; cs na univerzitě; sr na univerzitetu; ru
She studies on the university.

(came|come|comes|go|went|goes|travel|travels|travelled|traveled|arrived|left|drove) <with {bus|train|car|plane|boat|ship|taxi|bicycle|tram|ferry|metro}> (.|,|to|from|and|in|at|every|for) → by {1}
de mit dem Bus; tr otobüsle; ar بالحافلة; it bg
He came with bus.

(went|go|goes|came|going|travelled|walked|continued|left|arrived) [to (school|work|the Noun|Town)] <by foot> → on foot
es a pie; fr à pied; de zu Fuß; tr ru
They went by foot.

(written|said|wrote|speaks|spoke|speak|sang|sung|sings|published|translated|printed|it|read) <on> (english|french|german|spanish|arabic|russian|turkish|italian|portuguese|chinese|japanese|persian|polish|greek|ukrainian|hebrew|georgian|armenian|bulgarian) (.|,|and|in|by|for) → in
ru на русском; uk українською; bg на български; pl
He said it on Russian.

(ask|asks) from (the|all|his|her|Name) [Noun|Plural] to {Base} ≈ ask … to {1}
ru просить от; tr tanıklardan istedi; ar طلب من; fa
The police asks from the witnesses to call.

(asked|important|wanted|wants|necessary|asks|ordered|demanded) <that to> Base → to
ru чтобы; bg да; ar أن; fa که
He asked that to give him time.

§ (a|the|an) [Adjective] Noun , <which> {roof|owner|director|leader|author|capital|population|height|length|width|depth|weight|area|size|cost|price|value|budget|founder|building|stadium|name|son|daughter|wife|husband|mother|father|engine|goal|aim|purpose|age|door|wall|tower|coach|captain|editor|mayor|factory|head|career|body} (Third|Past|is|was|has|had|will|does|did|of|can) ≈ whose {1}
ru крыша которого; uk дах якого; sr čiji; bg чиято; pl którego; tr; ar
The factory, which roof fell in, was built in 1974.

§ (a|the|an) [Adjective] Noun , <which> {workers|employees|inhabitants|residents|walls|members|windows|branches|players|doors|parents|products|owners|children|leaders} (are|were|have|had) (Number|mostly|mainly|from|not|no|made|been) ≈ whose {1}
ru жители которого; uk мешканці якого; sr čiji; bg чиито; pl których; tr
The village, which residents are mostly farmers, lies in a valley.

(a|the|an) [Adjective] Noun <which> {roof|length|height|width|depth|weight|area|size|cost|value|budget|diameter|capacity|population|owner} (is|was|exceeds|exceeded|reaches|reached|does not exceed|will be|amounts|fell|burned|collapsed) !(unknown|unclear|best) ≈ whose {1}
ru длина которого; uk довжина якого; sr čija; bg чиято; pl którego
They crossed a bridge which length is 64 metres.

, (Number|several|some|most|many|half|(the|her|his) (eldest|youngest|oldest|largest|smallest|biggest|last)) <from which> (is|are|was|were|has|have|had|will) ≈ of which
ru двое из которых; uk з яких; sr od kojih; pl z których; bg от които; cs z nichž
Six people, two from which are children, were hurt.

and (Number|some|most|many|several|half) <from them> (is|are|was|were|has|have|had|will|Past) → of them
ru десять из них; uk десять з них; sr od njih; pl z nich; bg от тях; tr
The city wrote to 14 towns, and ten from them answered.

(Human|Person|Trade|girl|boy|coach|actor|singer|player) who (for|since|in|after|at|during) Words <(he|she|they)> (Past|has|had|Third) (the|a|an|his|her|in|to|their) ≈ (leave out)
fa راننده‌ای که; ar السائق الذي; he
The driver who for nine years he took the children to school has retired.

who <it> (will|would|should|must) (supervise|lead|build|manage|head|finance|repair|answer|own|win|organise|organize|control|guard|inherit) (the|it|them|this|his|a|that|these|their) ≈ (leave out)
sr ko će to; ro cine o să; ar من
He did not say who it will supervise the works.

each of (the|them|his|her|their|our|these) [Number] [Plural] <(he|she|it)> (Past|has|had|was|is|Third) (the|a|his|her|their|its|Number|to|in|up|away|for|from) ≈ (leave out)
ar كل منهم امتلك; fa هر کدام; he
Each of the sons he owned three pages of the book.

!(with|and) (a|an|the) [Adjective] Noun <its {area|length|height|width|depth|weight|cost|price|value|surface|capacity|population|roof|number|budget|age|size}> (does not|is|was|exceeds|exceeded|reaches|reached|amounts|amounted|did not) ≈ whose {1}
ar غرفة مساحتها; fa; he
He lives in a room its area does not exceed twelve square metres.
`,
  rare: `
(spoke|speaking|speaks|met|approved|adopted|presented|discussed|gathered|agreed|decided) <on> (a|the) (meeting|conference|session|summit|briefing|forum|congress|assembly) (in|of|at|with|.|,|on|about) → at
ru выступил на встрече; uk на нараді; pl na spotkaniu; sr na sednici; bg на срещата; cs na konferenci
They met on the conference in Rome.
`,
}
