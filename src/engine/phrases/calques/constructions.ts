import type { CalqueList } from './entries.ts'

/** What grammars do in another way and any word may fill: parts and amounts, negation, degree, order, participles, ages and dates. */
export const CONSTRUCTIONS: CalqueList = {
  never: `
(one|many|several|some|most|each|none|few|either|neither|any) <of> !(hundreds|thousands|dozens|millions|scores|billions|tens|others|politics|physics|mathematics|athletics|economics|sports|means|arts|times|days|weeks|months|years|hours|lives|women|ms|mrs|series|ours) Plural → of the
ru один из водителей; pl jeden z kierowców; uk один з водіїв; tr sürücülerden biri; fa bg cs sr zh ko
Several of drivers had left the road.

(about|than|nearly|almost|around) <{thousand|hundred|million|billion|dozen}> Plural → a {1}
ru около тысячи человек; tr bin kişi; es cerca de mil personas; it pt pl uk
More than thousand people came to the square.

(a|in|in the|the total) [total] number of [about] Number (people|persons|men|women|houses|units|pieces|animals|vehicles|tents|soldiers|workers) ≈ a total of
es un número de 5 personas; ru в количестве пяти человек; it; ar
A number of 5 people were held at the border.

in [the] (number|quantity|amount) of [about|more than] Number (people|persons|pieces|units|men|.|,|were|was|are) ≈ numbering
ru в количестве 40 штук; it in numero di 40; es en número de 40; uk pl
Tents in number of 40 were sent to the valley.

(^|that|and|but|because) the most of (the|his|her|its|their|these|those) Plural → most of
es la mayoría de los; de die meisten der; it la maggior parte dei; pt fr ru
The most of the villagers left before the storm.

, <what> (caused|provoked|led to|triggered|prevented|allowed|forced|angered|surprised|worried|complicated|delayed|confirmed|confirms|causes|leads to|complicates|worries|shows) (a|an|the|his|her|its|their|many|all|serious|great|some) [Adjective] (Noun|Plural) (.|(in|among|of|for|at|with|to|on) [the|a] [Adjective] Noun .) → which
de was eine Panik auslöste; ru что вызвало панику; pl co spowodowało; cs což způsobilo; uk bg it hu
The bridge fell, what caused a panic in the town.

yesterday night → last night
es ayer por la noche; it ieri notte; pt ontem à noite; ru de ar tr
A barn burned down yesterday night in Orsk.

(today|tomorrow) (in|at|on) the (morning|evening|afternoon|night) ≈ this morning
ru сегодня утром; es hoy por la mañana; it pt
The market opened today in the morning.

there (was|were|has been|have been|had been|will be) {arrested|detained|killed|injured|wounded|registered|recorded|opened|created|built|signed|adopted|approved|installed|planted|evacuated|destroyed|burned|seized|confiscated|elected|appointed|published|discussed|launched|rescued|hospitalized|hospitalised} (Number|a|an|several|many|about|the|more than|some) ≈ … were {1}
es fueron detenidos tres hombres; fr il a été arrêté; de es wurden festgenommen; it pt ru
There were arrested three men in the raid.

it (was|has been|will be|had been) {arrested|detained|killed|injured|wounded|evacuated|opened|created|built|installed|signed|launched|planted|seized|organised|organized|hospitalised|hospitalized|rescued} (a|an|Number|the) !(year|week|month|day|night|years|weeks|months|days|hours|minutes|same|next|following|previous|first|last|summer|winter|spring|autumn|moment|second|time|times|few|couple|hour|decade|century|decades) [Adjective] Noun ≈ … was {1}
es se detuvo a un hombre; it è stato arrestato un uomo; fr il a été ouvert une enquête; pt ru pl
It was arrested a man of Pisa who had fled.

it (was|has been|is|will be) (announced|decided|confirmed|approved|planned|ordered|requested|agreed|necessary|foreseen) the {closure|closing|opening|creation|construction|arrival|launch|start|beginning|end|suspension|evacuation|cancellation|purchase|sale|extension|presence|participation|help|intervention|use|support} (of|in|for) ≈ the {1} was …
es se anunció el cierre de; it è stata annunciata la chiusura di; pt foi anunciado o encerramento; ro
It was announced the closure of the school.

§ (exist|exists|existed) (many|several|a|an|the|some|other|Number|also|no) ≈ there is
es existen muchas; pt existem muitas; it esistono molte; ru существует
Exist many reasons for this, he said.

^ (is|are|was|were) (necessary|needed|forbidden|foreseen|indispensable) (a|an|the|that) ≈ … is needed
es es necesaria una; it è necessaria una; pt é necessária uma; ru нужен
Is necessary a new law on forests.

there is (to|also to) (say|note|add|remember|mention|consider|underline|emphasize|recall) that ≈ it should be noted that
it c'è da dire che; fr il y a à dire; es hay que decir que; de
There is to say that the plan is old.

^ <to (him|her|them|the Noun|Name) (was|were|has been|have been|will be) {given|awarded|offered|granted|presented|shown|paid|handed|sent|assigned|imposed|explained}> (a|an|the|his|her|Number|Noun) ≈ he was {1}
ru ему было дано; es a él le fue entregada; de ihm wurde gegeben; it pl uk
To him was given a medal for courage.

{president|leader|head|king|ruler} of the (country|republic|state) Name (said|signed|has|is|was|will|told|met|noted|ordered|visited|called|thanked|announced|arrived|Third) ≈ {1} … of the country
ru президент страны Каримов; uk президент країни; tr ülke cumhurbaşkanı; ka hy
The president of the country Karimov signed the law.

the (mister|sir) Name → Mr
es el señor López; pt o senhor Lopes; it il signor; el ο κύριος
The mister Lopez did not answer.

(mr|mrs|sir|mister) (mayor|director|prosecutor|minister|judge|governor|ambassador|rector) (was|has|is|said|opened|gave|did|will|told|Past) ≈ the mayor
es el señor alcalde; it il signor sindaco; pt o senhor presidente; fr tr el
Sir prosecutor was absent on that day.

the !(Name) (king|queen|pope|professor|emperor|tsar|sultan|colonel|marshal) Name (and|said|has|is|was|in|who|had|will|told|of the|.|,|Past) ≈ King
es el rey Felipe; fr le roi Albert; it il re Carlo; pt o rei; de der König
The fair was opened by the king Felipe in May.

(did|does|do|has|have|had|will|could|can|would) not [yet|even|ever] !(mean|be) (Base|Participle) (nothing|nobody|no one) ≈ did not … anything
es no dijo nada; ru ничего не сказал; it non ha detto niente; pl nic nie powiedział; pt uk fa ro sr bg
He did not say nothing about the money.

(have|has|had) not (no|neither|never|nobody|nothing) ≈ has no
es no tiene ninguna; it non ha nessun; ru не имеет никакой; pt pl
The firm has not no licence for the mine.

(no longer|nothing|nobody|never) (does|do|did|has|was|is|were|are) not → no longer does
ru ничего не было; fr ne … plus; pl it
Nothing was not stolen from the house.

not never → never
ru никогда не; es no … nunca; it non … mai; pl pt
He will not never forget that day.

never (nobody|nothing|no|none) ≈ never … anybody
es nunca nadie; ru никогда никто; it mai nessuno; pt
Never nobody saw the wolf again.

!(had|has|have|is|was|were|are|did|do|does|should|would|will|could|can|might|may|why|or|if|must) (he|she|they|it|we) <not> (Past|Third|is|are|was|were) !(to|that) ≈ did not
ru он не работает; es no trabaja; it non lavora; tr; pt pl zh uk
He not works there any more.

(the|a|this|his|her|its|their) Noun <not> (is|was|has|wants|knows|works|exists|lives|plays|comes|gives|had|were|did) ≈ is not
ru дорога не безопасна; es no es; it non è; pt não é; pl
The road not is safe in winter.

(is|are|was|were|be|been|became|become|becoming|grew|even|much|far|still|a bit|two times) more {high|low|big|large|old|young|cheap|tall|small|fast|long|great|near|wide} (in|.|,|for|every) ≈ higher
es más alto; fr plus haut; it più alto; ru более высокий; pt tr
The prices are more high in the south.

the (city|country|team|athlete|player|region|village|film|song|book|party|town|river|mountain|building|bridge|street|hotel|island|lake|company|district|club|politician|writer|singer) <more> !(typical|characteristic|critical|aware|worthy|proud|afraid|capable|sure|full|fond) Adjective of the (world|country|region|city|year|history|league|season|continent|province|nation|planet|championship|group|tournament|island|century|day) ≈ the …-est …
es la ciudad más pobre del país; it la città più povera del; pt a cidade mais pobre; fr ro
It is the city more poor of the country.

the Noun <the most Adjective> (of|in|since|.|,) ≈ the most … …
fr l'athlète la plus titrée; es; it; ro
She is the athlete the most decorated of her country.

§ <{thousand|hundred|million|dozen}> !(island|islands|oaks) Plural → a {1}
ru тысяча человек; tr bin kişi; pl tysiąc osób; uk bg
Thousand people marched to the palace.

!(a|some|several|each|one) Number of (people|houses|inhabitants|residents|men|women|children|persons|soldiers|families|workers|students|tonnes|tons|vehicles|cars) !(who|aged|whose) → (leave out “of”)
ar 1500 من; ru 1500 из; fr 1 500 d'habitants; ro 1500 de oameni
More than 1,500 of people came to the square.

§ part of (houses|people|residents|inhabitants|villages|roads|schools|shops|workers|students|passengers|trains|territories|goods|products|roofs|streets|towns|deputies|employees|soldiers|families) → some of the
ru часть домов; uk частина будинків; pl część domów; bg
Part of houses has no light.

<tens of> (people|houses|cars|residents|families|men|women|children|deaths|victims|injured|villages|buildings|vehicles|students|workers|soldiers|protesters|attacks|passengers) → dozens of
ru десятки людей; es decenas de personas; ar عشرات; it pt uk pl tr
Tens of people waited at the gate.

there (have been|has been|had been) {found|arrested|detained|killed|registered|opened|built|reported|recorded|seized} (Number|a|an|several|many|about|more than|some) ≈ … have been {1}
es han sido hallados; fr il a été trouvé; de es wurden gefunden
There have been found two bodies in the lake.

(is|are) born (in (Year|Name)|on (Day|Month|the|Number)) [,] [in (Year|Name)] ≈ was born
fr naît à Lima en; es nace en; it nasce a; pt nasce em
The writer is born in Lima in 1936.

(he|she|who|Name) will (die|marry|become|emigrate|graduate|found|be born) [in Name] <in Bygone> ≈ died in
fr il mourra en 1962; it morirà nel 1962; es morirá en
He will die in 1962, forgotten by all.

(born|grew up|raised|educated) Words , (he|she) will (study|become|move|begin|work|join|leave|marry|be) [Words] (before|after|until|and) ≈ went on to study
fr né à Turin, il étudiera; it nato a Torino, studierà; es
Born in Turin in 1931, he will study law before film.

elder than → older than
de älter als; fr plus âgé que; es mayor que
She is elder than her sister by a year.

(was|were|been|is|be) (taken|held) place ≈ took place
tr yer aldı; zh 举行; ar; ru
The meeting was taken place in Ankara.

(man|woman|boy|girl|driver|pensioner|child|youth) <{Number} years> (was|were|has|had|,|who|from|is|died|drowned|fell|lost|won|in|at) → aged {1}
es mujer de 62 años; ru мужчина 62 лет; fr it
A woman 62 years was hurt in the crash.

(died|dies|retired|married|debuted|passed away|dead) <at {Number} years> !(old|of|ago|in) ≈ aged {1}
es murió a los 78 años; it morto a 78 anni; fr mort à 78 ans; pt ro
The singer died at 78 years, his family said.

(died|dies|dead|passed away) <at {Number} years> in → aged {1}
es murió a los 78 años en; it morto a 78 anni; fr mort à 78 ans; pt ro
He died at 78 years in his house.

{(boy|girl|child|man|woman|he|she)} <with {Number} years> !(of|in|experience|as|left|at) → aged {2}
es con 12 años; pt com 12 anos; de mit 12 Jahren; it
The boy with 12 years won the contest.

^ (with|at) [only|just|already|barely] {Number} years , (he|she|the (boy|girl|man|woman|player|singer)|Name) ≈ aged {1},
es con solo 12 años; de mit nur 12 Jahren; it a soli 12 anni; pt fr
With only 12 years, he won the cup.

(counts|counted) [already] {Number} years (and|.|,|old) ≈ is {1} years old
it conta 90 anni; ro numără; tr
The tailor counts 90 years and still works.

(turned|turns|celebrated|fulfilled|completed|completes|fulfils) (his|her) {Number} years → turned {1}
es cumplió sus 100 años; pt completou 100 anos; it ha compiuto
She turned her 100 years on Sunday.

<in the age> of Number (years|to|.|,|and|who|was|fell|he|she|in) → at the age
de im Alter von; ru в возрасте; pl w wieku; nl sv uk bg
A child in the age of 7 fell from a window.

on last {Day|night} → last {1}
ru в прошлое воскресенье; es en el pasado domingo; ko 지난 일요일에; zh tr ar
The fire broke out on last Sunday in the cellar.

§ in last {week|month|year|night|Day} → last {1}
tr geçen hafta içinde; es en la última semana; ru на прошлой неделе; it ko zh
In last week nine ships passed the strait.

[in|on|during] the (day|night|morning|evening|afternoon) of {yesterday|today|tomorrow} → {1}
es el día de ayer; pt no dia de ontem; it nella giornata di ieri; ro
The accident happened the day of yesterday at noon.

the {Day Number} (of Month|Month) ≈ on {1}
es el lunes 3 de junio; fr le lundi 3 juin; it pt ro
The meeting takes place the Monday 3 June at noon.

^ on yesterday → yesterday
tr dünkü günde; ar يوم أمس; es en el día de ayer
On yesterday the prices fell.

at the {Number} hours → at {1}
es a las 18 horas; it alle ore 18; pt às 18 horas; fr
The match begins at the 18 hours.

(minus|to|below|above) {Number} grades → {1} degrees
de 20 Grad; es 20 grados; it 20 gradi; pt nl
The cold reached minus 20 grades in Oulu.

(measures|has|is|with|reaches|of) [about|almost|over|some] {Number} (metres|meters|kilometres|kilometers|centimetres|km|cm|m) of {length|height|width|depth|diameter} ≈ {1} metres in {2}
es 90 metros de largo; fr 90 mètres de longueur; it 90 metri di altezza; pt ro
The wall measures 90 metres of length.

(is|was|are|were) {long|high|wide|deep|tall|thick} [about|almost|over] {Number} (metres|meters|kilometres|kilometers|centimetres|km|cm) ≈ {2} metres {1}
it è lungo 300 metri; fr long de 300 mètres; ro lung de; fi
The bridge is long 300 metres.

(depth|height|length|width|altitude) of Number (metres|meters|kilometres|kilometers|km|feet|miles) <(deep|high|long|wide|tall)> ≈ (leave out)
es una altura de 90 metros de alto; tr 90 metre yüksekliğinde; zh
The tower has a height of 90 metres high.

(is|lies|lives|are|was) to [about|only|some] Number (km|kilometres|kilometers|metres|meters|miles) (from|of) → at
es a 30 kilómetros de; it a 30 chilometri da; fr à 30 km de; pt
The village is to 30 kilometres from the border.

the {dead|injured|wounded|missing|deceased|arrested|detained|fatalities|hospitalized} (are|were|is) [already|about|at least|so far|now|only|more than|over] {Number} (,|.|and|including|among) ≈ {2} were {1}
es los heridos son 5; it i feriti sono 5; fr les blessés sont; pt
The injured were 5, among them a child.

(a|one|another) (wounded|injured|arrested|detained|deceased|missing|accused) (was|is|has|who|died|remains) ≈ an injured person
es un herido fue trasladado; fr un blessé a été; it un ferito; pt ro de
A wounded was taken to the clinic.

the (wounded|injured|kidnapped|hospitalized|hospitalised|rescued|sick|missing|homeless|unemployed|blind|elderly) (is|was|has) (a|aged|Number|taken|brought|transferred|found|in|from|charged|released|still|being|also|said|not|already|under|evacuated|hospitalized|hospitalised|admitted|transported|put|sent|been|confessed|now) ≈ the injured man
es el herido fue trasladado; fr le blessé a été; it il ferito è stato; pt de ro
The kidnapped was found in a barn.

(a|one|another|young) (french|spanish|dutch|english|british|irish|chinese|japanese|portuguese|polish|turkish|swedish|danish|finnish|vietnamese|lebanese|maltese|welsh|scottish) (of Number|aged|who|was|has|died|from) ≈ a Frenchman
es un francés de; fr un Français de; it un francese; pt de ru
Among the dead is a French of 30.

^ an unknown (entered|attacked|shot|stole|threw|broke|fired|stabbed|robbed|called|approached|hit|beat|set|opened) ≈ a stranger
de ein Unbekannter; fr un inconnu; es un desconocido; it ru pl pt
An unknown entered the shop and took the till.

(arrested|detained|saw|noticed|stopped|found|reported|seek|sought|questioned|search for|looking for) (a|the|Number) <suspicious> (near|who|in|and|at|.|,|after) → suspect
es un sospechoso; pt um suspeito; it un sospetto; ro
The police arrested a suspicious near the bank.

, being {injured|arrested|killed|evacuated|wounded|detained|opened|destroyed|found|affected|damaged|burned|rescued|recovered|necessary|possible|impossible|unknown|seized|hospitalized} (Number|a|an|the|several|many|his|her|about|more than) !(same|next|previous|year|week|day|month|night|years|weeks|days|months|hours|time|times|minutes|few|following) ≈ and … were {1}
es siendo detenidas dos personas; it essendo rimaste ferite; pt sendo detidas; ca
The truck overturned, being injured two persons.

(being|having) (the|a|an) Noun {stopped|closed|opened|given|finished|raised|arrested|approved|found|lost|ended|begun|started|known|signed|completed|confirmed|informed|received|passed} , ≈ once the … had been {1},
es habiendo sido dada la alarma; it essendo stato dato; pt tendo a chuva parado; fr
Having the rain stopped, the search went on.

having been (the|a|an) {Noun} {Participle} , ≈ once the {1} had been {2},
es habiendo sido dada la alarma; it essendo stato dato l'allarme; pt
Having been the alarm raised, the firemen came.

§ being {Undergone|closed|finished|known|given|sold|lost|broken|stolen|cut} (the|a|an|this|his|Number) !(Times|chance|opportunity|choice) (Noun|Plural) [of the Noun] , ≈ once the … had been {1},
es siendo cerrada la carretera; it essendo chiusa la strada; pt sendo fechada
Being closed the road, the bus turned back.

once {Participle} (the|this|his|her|their|its) !(Times) (Noun|Plural) [of the Noun] , ≈ once the … is {1},
es una vez firmado el contrato; it una volta firmato il; pt uma vez assinado
Once signed the contract, the works will begin.

§ they (were|have been|had been) {Undergone|found|arrested} (Number|several|many|a|an|about|more than) !(Times|miles|metres|meters|kilometres|kilometers|km|feet|blocks|doors|streets|places|points) (Noun|Plural) (in|at|on|near|of|from|.|,|with) ≈ … were {1}
es se encontraron dos cuerpos; it sono stati trovati; pt foram encontrados
They were found two bodies near the dam.

(won|reached|became|left|joined|scored|died|played|ran|finished|started|began|married|retired|debuted|lost|published) [the|a|his|her] [Noun] <with {Number} years> (.|,|and|in|after) ≈ aged {1}
es ganó con 40 años; pt ganhou com 40 anos; de mit 40 Jahren; it
He won the race with 40 years.

§ being (he|she|they|it|we) ≈ when he was
es siendo él; it essendo lui; pt sendo ele
Being he a child, the family moved to Quito.

§ {(spent|finished|concluded|completed|ended|arrived|passed|seen|elapsed|overcome|signed|heard|approved|exhausted|started|reached)} (the|this|these|that|his|her|Number) [Adjective] Noun [of the Noun] , (the|he|she|they|it|we|nobody|all|a|Name) ≈ once … was {1}
es terminado el partido; it finita la partita; pt terminado o jogo; fr
Finished the match, the coach praised the young players.

(arrived|arrives|arrive|arriving|returned|travelled|traveled) <to> {yesterday|today} → {1}
ru прибыл; es llegó a
The envoy arrived to today and left.

(made|make|makes|do|did|ask|asked) (a|two|some|several|many|no|few|Number) <{question|questions} to> (the|him|her|them|Name) ≈ asked him a {1}
es hizo dos preguntas a; it ha fatto due domande a; pt fez perguntas a; ru
He made two questions to the witness.

(gave|give|gives|giving|given) a look (at|to) ≈ took a look at
it dare un'occhiata; pt dar uma olhada; es dar un vistazo
The owners gave a look at the cellar.

(gave|give|gives|delivered|pronounced|held|made) (a|the|his|her) [long|short|brief] discourse (before|to|in|at|on|about) ≈ made a speech
fr prononcer un discours; es dar un discurso; it tenere un discorso; ro pt
The mayor gave a discourse before the pupils.

(give|gave|given|gives|granted|obtained|received|took) [him|her|them|us] a credit of [about] [Number] ≈ a loan of
de gab ihm einen Kredit; es le dio un crédito de; ru взял кредит; pl it pt tr
The bank gave him a credit of nine million.

(put|puts|putting|placed) <in> (operation|function|march|practice|scene|exploitation|functioning|relief) → into
es puso en marcha; ru ввести в эксплуатацию; it messo in funzione; fr pt de
The new plant will be put in operation in June.

(made|performed|carried out|realized|realised|effected|executed) the {extinction|extinguishing|detention|arrest|apprehension|capture|purchase|disappearance} of ≈ carried out … {1}
es realizó la extinción; it ha effettuato l'arresto; ru произвели задержание; pt pl tr
The firemen made the extinction of the fire.

<realize~|realized|realised|realizing|realising> (a|an|the|several|two|Number|another|his|her) [Adjective] (manoeuvre|maneuver|manoeuvres|maneuvers|operation|trip|journey|visit|tour|inspection|analysis|study|campaign|march|film|work|works|transfer|interview|search|survey|activity|activities|concert|event|meeting|ceremony|exercise|exercises|exhibition|project|inquiry|investigation|act|attack|robbery) !(is|was|were|had|has|would|will|are|could) ≈ carried out
es realizó una maniobra; it ha realizzato; pt realizou uma; fr ro
The driver realized a dangerous manoeuvre and fell.

(talk~|speak~|think~|write~|know~|said|spoke|told|news|information|agreement|doubt|hint|joke|report|rumours|rumors) about that (the|a|they|he|she|we|his|her|their|in|it is|it was|there) ≈ about the fact that
ru о том, что; uk про те, що; bg за това, че; pl o tym, że; de
The teacher spoke about that the school is cold.

(of|in|by|under|with) the (stance|attitude) that → of the view that
hr stava je da; ru позиция; sr bg pl
The minister is of the stance that there are too many flats.

(works|worked|served|such|known|used|acts|acted) <how> (a|an|the|Noun) !(to|you|we|they) → as
ru как; uk як; bg както; pl jak; es como
The hall served how a school after the war.
`,
  rare: `
(make|made|makes|making) a call (to|on) (the|all) (Noun|Plural) (to|that) ≈ called on
es hizo un llamado a; it ha fatto un appello; pt fez um apelo; ru tr
The minister made a call to the parties to talk.

(make|made|makes|making) the proposal (of|that) → propose
de machte den Vorschlag; es hizo la propuesta; it fr ru
He made the proposal of a new tax.

(make|made|makes|making) (a|some|many|the) (photo|photos|selfie|selfies|photograph) (of|with|and|from) → take
de ein Foto machen; fr faire une photo; it fare una foto; pl ru nl
The boy made a photo of the wolf.

(made|make|makes|making|do|did) a party for → throw
it fare una festa; es hacer una fiesta; fr faire une fête; pt ru
They made a party for the birthday of the girl.

(made|make|makes|played|did) a (good|great|excellent|bad|very good|fantastic|complete) (game|tournament|race) (but|and|against|.|,|in) ≈ played well
it ha fatto una buona partita; es hizo un buen partido; fr faire un bon match; pt de
The team made a good game but lost.

(practised|practiced|practise|practices) (him|her|them) (a|an) (operation|surgery|autopsy|test|examination) ≈ performed on
es le practicaron una operación; fr pratiquer une opération
The doctors practised him an operation at once.

in [the] Bygone [,] (he|she) (joins|moves|marries|becomes|leaves|founds|enters|publishes|wins|dies|begins|returns|opens|studies|receives|settles|starts|meets|travels|emigrates|obtains) → (past tense)
fr en 1976, elle s'installe; it nel 1976 si trasferisce; es en 1976 se muda; de pl ru pt
In 1976 she moves to Paris with her sister.

(^|that) it (lacks|misses) (water|money|food|bread|electricity|light|doctors|teachers|medicine|medicines|space|time|rain|snow|courage|everything) ≈ there is no
es falta agua; fr il manque de; it manca l'acqua; pt falta água; de es fehlt an
It lacks water in the village.

there (exists|exist) (the|a|an) (danger|risk|possibility|need|threat|fear|doubt|belief|suspicion|law|plan|problem|agreement|rule) → there is
es existe el peligro; it esiste il rischio; pt existe o risco; ru существует опасность; tr
There exists the danger that the wall falls.

(he|she|they|who|Person|Body|team|rescuers|investigators|firefighters|authorities|doctors|Human) <not> (found|saw|knew|came|went|gave|wanted|took|spoke|began|understood|paid|received|answered|appeared|attended|won|signed|made|got|returned|lived|slept) ≈ did not
ru не нашла; es no encontró; zh 没有发现; it pt tr pl
The police not found any trace.

(is|was|were) the more {Adjective} (of|in) the (year|world|country|century|history|region|city|season|last|league) ≈ the most {1}
es el más fuerte del; fr le plus fort; it il più forte del; pt o mais forte
The quake was the more strong of the year.

(does not|do not|did not|doesn't|don't|didn't) have (not|no) → has no
es no tiene; ru не имеет; it non ha
She doesn't have not a passport.

(than|like|with|to|from|as) <the {one|ones} of> (the|his|her|Name|last|yesterday) [Adjective] Noun (.|,|and|is|was|but) → that of
es que el de; it che quella del; fr que celle du; pt de
The price is higher than the one of the capital.

(is|are|was|were|even|much|far|still) more {strong|rich|poor|safe|hard|easy|heavy|late|early|deep|warm|cold|hot|short|weak} than (the|a|in|his|her|its|their|last|this|that|Number|Name|ever|before|usual|expected) ≈ stronger
es más fuerte; fr plus fort; it più forte; ru более сильный; pt tr
The wind was more strong than last year.

the <(wounded|injured|arrested|detained|hospitalized) (one|ones)> ≈ injured man
zh 伤者; es los heridos; ar المصاب; fa
The wounded one was taken to the clinic.

(arrive~|arrived) <to> Name !(fans) → in
es llegó a Lima; ru прибыл в; it arrivò a Roma; pt fr ar tr
The plane will arrive to Lima at noon.

^ in Bygone [,] (he|she|Name|the Noun) <will> (be|become|begin|leave|found|join|win|marry|move|die|publish|return|lose|enter|study|open|take|make|receive|create|write|obtain|emigrate|start) → (simple past)
fr en 1998, il deviendra; it nel 1998 diventerà; es en 1998 será; ro
In 1998, he will become mayor of the town.
`,
}
