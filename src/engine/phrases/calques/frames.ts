import type { CalqueList } from './entries.ts'

/**
 * What verbs, conjunctions and clauses of other languages ask for around them, whatever the words are: reflexive verbs,
 * infinitives behind verbs of saying, subjects behind “it”, conjunctions in pairs.
 */
export const FRAMES: CalqueList = {
  never: `
(both|both the {Noun}|both the {Person}) <as> (the|his|her|in|with|for|from) → and
de sowohl der Bürgermeister als; it sia il sindaco che; es tanto el alcalde como; nl zowel de burgemeester als
Both the mayor as the vicar were there.

<for to> (ask|help|pay|see|get|make|give|take|save|find|buy|sell|protect|support|avoid|build|win|defend|reach|stop|improve|meet|visit|celebrate|participate|study|work|be|have) → to
it per chiedere; es para pedir; fr pour demander; pt para pedir; nl om te vragen
He went to the port for to ask the crew.

(decided|decide|decides|chose) <of> Gerund → on
fr décidé de fermer; it deciso di chiudere; ro decis de
The club decided of closing the pool.

(prevented|impeded|hindered|prohibited|prohibits) <to {Base}> (the|a|an|his|her|their|its|them|him|it|any) ≈ from …ing
es impidió jugar; it impedì di giocare; fr empêché de jouer; pt impediu de jogar
The rain prevented to play the match.

(law|laws|rule|rules|system|app|measure|bridge|road|loan|reform|technology|device|which|that|this) (lets|let) <to> Base ≈ lets us
es deja construir; it lascia costruire; fr laisse construire; pt deixa construir
The law lets to build near the dunes.

^ <thanks god> ([,] (nobody|no one|the|he|she|we|they|i|everything|it|there)) → thank God
es gracias a Dios; it grazie a Dio; pt graças a Deus; fr grâce à Dieu; ar الحمد لله
Thanks God nobody fell.

, <neither> (the|his|her|their) ({Person|Body}|wife|parents|family|club|team|school|church) (.|$) → nor
es ni el alcalde; it né il sindaco; fr ni le maire; pt nem o prefeito
The vicar was not there, neither the mayor.

<of name> Name → named
fr du nom de; it di nome Marco; es de nombre; pt de nome; ro pe nume
A baker of name Karim opened the shop.

<the> (two thirds|three quarters|two fifths|three fifths|four fifths|three fourths) of the (Plural|Noun) (are|is|were|was|have|has|stayed|voted|live|lives|come|comes|work|works|remain|believe|think|say) ≈ two thirds
es los dos tercios; it i due terzi; fr les deux tiers; pt os dois terços
The two thirds of the houses are empty.

(reached|reach|reaches|exceeded|exceeds|surpassed|surpasses|touched|touch|touches) <the> Number (degrees|percent|per cent|%|metres|meters|kilometres|kilometers|tonnes|tons) (.|,|$|in|on|during|at|this|last|for|and) ≈ (leave out)
es alcanzó los 40 grados; it ha raggiunto i 40 gradi; fr a atteint les 40 degrés; pt atingiu os 40 graus
In the valley it reached the 40 degrees, she said.

!(the|these|those|this|that|his|her|their|its|our|my|your|each|any|all|no|every|some|many|few|most|only|as|like|among|and) <other {Number} {Plural}> (were|was|are|have|had|will|died|remain|remained|suffered|arrived|left|came|escaped|fled|attended|joined|stayed|received|fell) → {1} other {2}
es otros dos hombres; it altri due uomini; pt outros dois homens; ca altres dos
Other two firms have left.

<the all> (city|country|world|town|family|region|village|team|population|company|island|continent|province|district|neighborhood|neighbourhood|church|street|season|summer|winter) → the whole
it tutta la città; es toda la ciudad; ru весь город; fr toute la ville; bg целият град
The all city was dark.

the whole <the> (country|city|world|town|family|region|village|team|population|island|province|district|summer|winter|season) ≈ (leave out)
es todo el país; it tutto il paese; pt todo o país
The whole the island was dark.

(is|are|was|were|be) [much|even|far|still|now|no|a little|slightly] (longer|bigger|higher|larger|smaller|older|younger|better|worse|cheaper|faster|stronger|greater|lower|shorter|heavier|warmer|colder) <as> (expected|usual|before|planned|thought|last (year|month|week|time|season|summer)|in Year|the (old|previous|other|first|last|average)) → than
de länger als; nl langer dan; sv större än; cs
The pier is longer as the old one.

(everything|nothing|something|anything) <what> (Past|he|she|they|we|it|is|was|has|had|can|could|will|would|the) → that
de alles, was; it tutto quello che; ru всё, что; pl wszystko, co; nl alles wat; es todo lo que; uk bg cs
Everything what he wrote is lost.

(in|over|during|for|within) <{last|next}> {(years|months|weeks|days|decades|hours|minutes|seasons)} (,|.|$|the|a|an|there|he|she|they|it|we|and|his|her|their|this|our|is|was|has|have|of|more|many|about|Name) → the {1}
ru в последние годы; it negli ultimi anni; es en los últimos años; pl w ostatnich latach; tr son yıllarda; uk; cs; bg; fa
In last years the port has grown.

§ (next|last) (days|weeks|months|years|hours|decades) (will|are|were|have|had|has|was|is|can|may|should) ≈ the next days
it i prossimi giorni; ru следующие дни; es los próximos días; pl następne dni; tr
Next days will be rainy.

at <the> night (of|from) Day ≈ on Friday night
es en la noche del viernes; it nella notte di venerdì; fr dans la nuit de vendredi; pt na noite de sexta
At the night of Friday it rained.

§ <at the> (morning|afternoon|evening) (,|the|he|she|they|of|there|a|it|we|Name) → in the
es por la mañana; ru утром; it al mattino; ar في الصباح; zh 早上
At the morning it rained.

the same <like> (the|last|in|his|her|a|before|that|this|it|he|she|Name|for|those|yesterday|always|every) → as
de dasselbe wie; it lo stesso come; es lo mismo que; nl hetzelfde als; pl ten sam jak; tr aynı
The price is the same like last year.

(so|as) (popular|big|tall|good|bad|high|strong|fast|important|old|young|rich|poor|dangerous|expensive|cheap|beautiful|big|large|small|great|famous|strict|quick|happy|difficult|hard|easy|simple|long) <like> (the|a|an|his|her|in|last|their|its|Name) → as
de so beliebt wie; it così popolare come; es tan popular como; nl zo populair als; pl tak jak; ru такой же как
The keeper is so popular like the coach.

<with the age of> Number → aged
es con la edad de; it all’età di; pt com a idade de
A man with the age of 54 lived there.

<so that to> (ask|help|pay|see|get|make|give|take|save|find|buy|sell|protect|support|avoid|build|win|reach|stop|improve|meet|catch|prevent|reduce|increase|ensure|allow) → so as to
ru чтобы; pl żeby; uk щоб; tr için
He ran so that to catch the bus.

(will|would|must|should|may|might|shall|could) <can> {Base} ≈ be able to {1}
es podrá vender; it potrà vendere; fr pourra vendre; ru сможет; pt poderá; de wird … können
The club will can sell the boat.

(sentenced|condemned) <at> (Number|a|life|several) [Number] (years|months|days|year|month|prison|weeks|life|imprisonment) → to
it condannato a; fr condamné à; es condenado a; pt condenado a
He was sentenced at ten years.

(was|were|is|been) found <died> → dead
ru найден мёртвым; tr ölü bulundu; ar عُثر عليه ميتًا; zh 被发现死亡; fr trouvé mort
He was found died in the attic.

§ <it (arrived|came|arrive|come|entered|appeared|fell|occurred|died|lived|stood|lay|followed|remained|participated)> (a|an|two|three|many|several|some|Number|hundreds|thousands|dozens) [of] [Adjective] (group|tourists|people|visitors|soldiers|men|women|children|delegation|ship|ships|boat|boats|train|trains|accident|accidents|problem|problems|question|questions|storm|families|persons|guests|athletes|teams|letter|letters|refugees|migrants|ambulance|ambulances|firefighters|policemen|officers) ≈ a group arrived
fr il est arrivé un groupe; es llegó un grupo; it è arrivato un gruppo; de es kamen viele; nl er kwam
It arrived a group of tourists.

<(is|are|was|were) not more> (a|the|in|at|there|possible|valid|needed|safe|able|available|used|necessary|known|on) ≈ is no longer
de ist nicht mehr; it non è più; fr n’est plus; es no es más; nl is niet meer; pt não é mais; sv är inte mer
He is not more a member.

(do|does|did|will|can|could|would|has|have|had) not {Base|Participle} <more> (the|his|her|their|any|to|in|at|it|him|them|there|$|.) ≈ no longer
de zahlt nicht mehr; it non paga più; fr ne paie plus; es no paga más; nl betaalt niet meer; pt não paga mais
The firm does not pay more the wages.

(live|lives|works|work|want|wants|know|knows|believe|believes|see|sees|understand|understands|remember|play|plays|belong|belongs|pay|pays|speak|speaks|sleep|eat|drink|fit|fits|function|functions) <not> (in|at|the|a|there|any|here|with|on|his|her|their|him|it|well|together) ≈ do not
de wohnen nicht in; nl wonen niet in; sv bor inte i; da bor ikke i
They live not in the town.

§ <what (means|costs|says|does|brings|happens|eats|wants)> (this|that|it|he|she|the|a|Name) (for|to|in) ≈ what does … mean
de was bedeutet das; nl wat betekent dit; it che cosa significa questo; sv vad betyder
What means this for the residents?

§ how <(looks|goes|works|functions|continues|sounds|ends|began|came|became|happened)> (the|it|this|a|Name) ≈ how does … look
de wie sieht aus; nl hoe ziet; it come funziona; es cómo funciona; sv hur ser
How looks the future of the club?

§ <where (are|is) (going|coming|living|working|sleeping|playing)> (the|these|those|our|all) ≈ where are … going
it dove vanno; es adónde van; fr où vont; pt para onde vão
Where are going the pupils?

{(meeting|match|concert|event|festival|ceremony|conference|race|summit|session|exhibition|fair|tournament|game|wedding|funeral|election|elections|vote|test|exam|workshop|course|work|works|competition)} (will|would|to) (realize|realise|dispute|celebrate|execute|inaugurate|effect|accomplish) (on|in|at|this|next|tomorrow|from|between|during|today|.|,) ≈ the {1} will be held
es se realizará; it si disputerà; pt realizar-se-á; fr se disputera; ro se va desfășura
The match will dispute on Sunday.

{(meeting|match|concert|event|festival|ceremony|conference|race|summit|session|exhibition|fair|tournament|game|workshop|course|activity|activities|competition|assembly|campaign)} (realizes|realises|disputes|celebrates|inaugurates|realize|realise|dispute) (on|in|at|this|next|tomorrow|today|from|every) (Day|the|Month|a|Name|week|year) ≈ the {1} is held
es se celebra; it si disputa; pt realiza-se; fr se déroule; ro se desfășoară
The race realizes in the park.

(line|school|bridge|road|museum|plant|hospital|station|exhibition|shop|centre|center|monument|stadium|tunnel|building|hotel) will <inaugurate> (in|on|at|this|next|tomorrow|.|,) → be inaugurated
es se inaugurará; it si inaugurerà; pt será inaugurado
The bridge will inaugurate in May.

(office|firm|museum|school|hotel|plant|town|village|church|headquarters|building|station|house|company|factory|city|park) <situates [itself]> (in|on|at|near|between|about|to) → is situated
it si situa; es se sitúa; fr se situe; pt situa-se; ro se situează
The museum situates in the old port.

<(finds|find|found) (itself|themselves)> (near|in the (centre|center|north|south|east|west|middle|heart|area|town|city|village)|at the (foot|edge|entrance|corner|end)|between|next to|opposite) ≈ is
fr se trouve près; it si trova vicino; es se encuentra cerca; de befindet sich; nl bevindt zich; pt encontra-se; ro
The old mill finds itself near the port.

that (is|are|was|were) <found> (to the (north|south|east|west|left|right)|at Number (kilometres|kilometers|km|metres|meters|miles|minutes)) → located
es que se encuentra al norte; it che si trova a nord; fr qui se trouve; pt que se encontra a norte
A village that is found to the north was cut off.

(situation|state|condition|crisis|weather|prices|price|number|quality|economy|relations|conflict|health|problem|climate) (worsened|improved|deteriorated|increased|decreased|aggravated|changed|intensified|stabilised|stabilized|normalised|normalized|doubled|worsens|improves|increases|deteriorates) <(itself|themselves)> ≈ (leave out)
de verschlechterte sich; it si è aggravata; fr s’est aggravée; es se agravó; pt agravou-se; ro s-a înrăutățit; pl pogorszyła się; ru
Her health worsened itself at night.

(minister|president|mayor|director|coach|manager|chairman|official|he|she|who|Person|Name) (resigned|retired) <(himself|herself)> (.|,|after|from|on|in|because|at|and|yesterday) ≈ (leave out)
pl podał się do; fr s’est démis; sv; de zog sich zurück
The coach resigned himself after the game.

(teams|sides|clubs|rivals|players|parties|candidates|armies|they|Name|both|presidents|ministers|leaders) [will] (face|faced|meet|met|confront|confronted|see|married|embraced|greeted) <themselves> (on|in|at|again|this|next|for|,|.) → each other
it si affrontano; es se enfrentan; fr s’affrontent; pt enfrentam-se; de treffen sich; ro se întâlnesc
The two teams face themselves on Sunday.

(they|couple|pair|Name) [have|had] <married themselves> → married
it si sono sposati; es se casaron; fr se sont mariés; pt casaram-se
They married themselves in June.

(market|shop|museum|door|gate|school|session|window|trial|exhibition|bridge|stadium|store|plant|hearing|meeting|season|festival) (opened|opens|closed|closes|starts|started|began|begins|ended|ends|concluded|concludes) <(itself|themselves)> ≈ (leave out)
it si apre; es se abrió; fr s’est ouverte; de öffnete sich; pt abriu-se; ro s-a deschis
The market opened itself at nine.

(team|club|city|country|army|side|squad|they|Name|town|village) (prepare|prepares|prepared|preparing) [itself|themselves|himself|herself] <(to|at) the> (match|final|game|derby|season|tournament|winter|elections|visit|war|race|flood|storm|summer|festival) → for the
it si prepara alla partita; fr se prépare au match; es; ro
The team prepares itself to the match.

(put|gave|threw) (himself|herself|themselves) (to|in|on) [the] flight → fled
it si è dato alla fuga; es se dio a la fuga; fr a pris la fuite; pt pôs-se em fuga
The driver put himself in flight.

(young|elderly|injured|wounded|deceased|accused|homeless|poor) <was> taken to [the|a] (hospital|clinic) ≈ man was
es el joven fue; it il giovane è stato; fr le jeune; pt o jovem foi
The young was taken to hospital.

has in its ranks [many|several|some|two|three] <young> (.|,|and|from|who|$) → young people
fr compte dans ses rangs des jeunes; it giovani; es jóvenes
The team has in its ranks many young.

(is|are|was|were|remains|remain|lies) in <coma> (.|,|and|in|at|after|since|for|with|$) → a coma
it è in coma; es está en coma; pt está em coma; ru в коме; de liegt im Koma
The rider is in coma.

(contact|contacts|connection|relations|link|links) <to> the (crew|victim|ship|plane|aircraft|pilot|pilots|expedition|climbers|boat|submarine) → with
de Kontakt zur Besatzung; sv kontakt
They have lost contact to the crew.

(wounded|injured|hurt|hit|shot|struck|stabbed|bitten) <(by|at|on)> (his|her|the|their) (leg|arm|head|hand|chest|back|foot|neck|face|stomach|shoulder|knee|eye|abdomen) (.|,|and|by|in|with|after|$) → in
tr bacağından yaralandı; es herido en; it ferito alla; ru ранен в; fa
A guard was wounded by his leg.

(complained|complain|complains|protested) <for> the (noise|smell|delay|delays|lack|cuts|prices|closure|dust|traffic|smoke|cold|rubbish|price|service|treatment|increase) → about
it si è lamentato per; es se quejó por; pt queixou-se por
He complained for the noise.

(founded|established|built|created|born|opened|constructed|launched) <at> Year ≈ in
ar تأسس عام; fr fondé en; zh 成立于; tr
The firm was founded at 1950 in Lyon.

(was|were|been) (sentenced|convicted|condemned|tried|jailed|imprisoned) <by> (murder|theft|fraud|corruption|robbery|rape|bribery|drug trafficking|trafficking|homicide|manslaughter|espionage|treason|terrorism|tax evasion) (.|,|and|in|to|$) → for
es condenado por asesinato; pt condenado por homicídio; it; ca
He was convicted by theft.

(no one|nobody|none of them|nobody else) (said|saw|knew|did|heard|found|wants|wanted|gave|told|knows|says|has|had|received) <nothing> → anything
es nadie dijo nada; it nessuno ha detto nulla; ru никто ничего; pt ninguém disse nada; pl nikt nic; fr personne n’a rien; sr; el; ro
Nobody said nothing about the leak.

(entered|enter|enters) <into prison> → prison
fr entré en prison; it entrato in carcere; es entró en prisión; pt entrou na prisão
He entered into prison in 2019.

(left|leave|leaves|got out of|came out of|come out of|gets out of|go out of|went out of) [from] <{[from] [the] prison}> (in|on|after|for|.|,|with|thanks|at|this|last) ≈ was released
fr sorti de prison; it uscito dal carcere; es salió de la prisión; pt saiu da prisão
She got out of the prison in June.

<risks (until|up to|from)> (Number|a|several|life) ≈ faces up to
it rischia fino a dieci anni; fr risque jusqu’à
He risks until ten years.

{Noun} <{made (necessary|impossible|possible|difficult|easier|harder)}> to {Base} (the|a|an|his|her|their|its|any) ≈ made it necessary to
es hizo imposible salir; it ha reso impossibile; fr a rendu impossible; pt tornou impossível
The storm made impossible to leave the port.

(makes|make|renders|making) <(difficult|impossible|possible|easier|necessary|harder|easy)> to Base ≈ it difficult
es hace difícil comprar; it rende difficile; fr rend difficile; pt torna difícil
The law makes difficult to buy a house.

(he|she|they|who|we|i|Person|Body|Name) (consider|considers|considered|deems|deem|believes|believe|believed|finds|find|judges|judged|thinks|think|thought) <{(necessary|important|useful|possible|appropriate|opportune|fundamental|essential|impossible|right|urgent)}> (to Base|that) ≈ it {1}
es considera necesario cambiar; it ritiene necessario; pt considera necessário; fr juge nécessaire; ro consideră necesar; ru считает необходимым; bg
He considers necessary to change the act.

(he|she|they|who|we|suspect|mother|father|driver|defendant|accused|man|woman|witness|victim|court|firm|Person|Body|Name) [also|then|later|only] (confirmed|recognised|recognized|admitted|announced|affirmed|declared|stated|indicated|explained|specified|confessed|said|told|revealed|stressed|underlined|emphasised|emphasized|pointed out|added|communicated|acknowledged) <to {have|be|not have|having}> (the|a|an|his|her|Participle|Adjective|ready|not|received|sold|seen|no|any) ≈ that …
it ha confermato di aver; fr a reconnu avoir; es reconoció haber; pt confirmou ter; ro; el
The suspect recognised to have sold the van.

(court|law|judge|decree|government|rule|ruling|ordinance|reform|it|that|which|he|she|situation|crisis|storm|rain) (obliged|obliges|obligated|forces|forced|allows|allowed|permits|permitted|invites|helps|helped|compelled) <to> (the|all|his|her|many|some|these) {Noun|Plural} to Base ≈ (leave out)
es obligó a la empresa a; pt obrigou à empresa; it permette agli studenti di; fr permet aux élèves de; ro
The court obliged to the firm to pay.

(calls|called|call) <to> (citizens|residents|all|the (citizens|residents|public|population|people|drivers|parties|voters|workers|international community|authorities|government|young|faithful|fans|world)) to Base → on
fr appelle les citoyens à; es llamó a los ciudadanos a; it ha invitato i cittadini; ru призвал граждан; pl wezwał; uk; tr
The mayor called to the citizens to wait.

(stole|stolen|snatched|cut|broke|steal|steals|robbed|cuts|breaks|tore|washed|shaved|bit) (him|her|them|me|us) <the> {(bag|phone|mobile|car|wallet|finger|fingers|hand|hands|arm|arms|leg|legs|purse|money|necklace|chain|watch|motorcycle|bicycle|hair|head|throat|nose|jaw|teeth|ear|ball|savings|jewels|jewellery|keys)} ≈ stole his {1}
es le robó el bolso; it gli ha rubato la borsa; fr lui a volé le sac; pt roubou-lhe a bolsa; ro i-a furat
He stole her the bag in the lane.

(stole|snatched|robbed|steals|steal|cut|took away|bit|hit) <to> (the (woman|man|boy|girl|victim|tourist|tourists|driver|child|pensioner)|a (woman|man|boy|girl|tourist|driver|child|pensioner)) ≈ from
es robó a la mujer; it ha rubato alla; fr a volé à la; pt roubou à
They stole to a tourist in the lane.

there (were|was|are|is) present {the|a|an|many|about|also|Number|representatives|members} ≈ {1} … were present
it erano presenti; es estuvieron presentes; ru присутствовали; hr bili su prisutni; pl byli obecni
There were present the mayor and a judge.

from Number <until> Number (workers|people|persons|euros|dollars|percent|per cent|%|tonnes|tons|kilometres|kilometers|metres|meters|students|children|million|degrees|families|soldiers|houses) → to
es de 50 hasta 60; it da 50 fino a 60; de von 50 bis 60; nl van 50 tot 60
The firm hires from 50 until 60 people.

between Number <(to|until|till|up to)> Number (workers|people|persons|euros|dollars|percent|per cent|%|tonnes|tons|kilometres|kilometers|metres|meters|students|children|million|degrees|families|soldiers|houses|years|months|weeks|days|hours) → and
es entre 50 a 60; ar بين 50 إلى 60; zh 50 到 60 之间; tr; fa; id antara; ru
The firm hires between 50 to 60 people.

according to (the [local] (Noun|Person|Body)|sources|witnesses|Name) <(said|stated|told|announced|declared|added|explained)> (,|.|that|the|to) ≈ (leave out)
tr açıklamasına göre; ar وفقًا لما قاله; zh 据…说; fa
The bus, according to the police said, was full.

(in spite|spite) of <that> (the|he|she|they|it|there) → the fact that
es a pesar de que; it nonostante che; ru несмотря на то, что; pt apesar de que; bg; uk; pl mimo że
In spite of that the rain fell, they played.

(man|woman|boy|girl|person|driver|player|doctor|teacher|farmer) who <(he|she)> (lives|works|has|had|was|is|lived|worked|came|went|died|lost) (in|at|a|the|his|her|their|to|from|two|three|no|not) ≈ (leave out)
ar الذي; he ש; fa که او
It is about a man who he lives in Lyon.

(it|this|there) (is|was) for (that|this) reason <for which> (the|he|she|they|it|we|many) → that
es es por eso por lo que; it è per questo motivo per cui; pt; fr
It is for that reason for which he left.

in <between> of [the|two|three|these] (houses|roads|towns|villages|streets|mountains|buildings|trees|hills|banks|rivers) ≈ between
ar ما بين; es en medio de; de zwischen
The mill lies in between of two roads.

§ <the [more|less] (bigger|larger|more|higher|older|longer|greater|stronger) is> (the|a) ≈ the bigger the … is
ru чем больше; de je größer; es cuanto más grande; it più è grande; fr plus est grand
The bigger is the city, the noisier.

§ (is|was) (clear|important|necessary|obvious|evident|essential|fundamental|indispensable|worth noting|true|certain|curious) <{that|to}> (Base|the|he|she|they|it|there|this|Name|we|note) ≈ it is clear {1}
es es importante señalar; it è chiaro che; pt é importante; ro este important
Is clear that the plan failed.

§ (seems|appears|turns out|happened|results) that (the|he|she|they|it|there|this|Name|a|we|many|some) ≈ it seems that
it sembra che; es parece que; pt parece que; ro se pare că; ru кажется, что; hy
Seems that the driver fell asleep.

§ would be (good|better|nice|important|necessary|useful|enough|great|desirable|wrong) (if|to|that) ≈ it would be good
es sería bueno; it sarebbe bene; pt seria bom; ru было бы хорошо; pl byłoby
Would be good if the state helped.

§ (remains|remain|stays) (open|unclear|unknown|pending|to be (seen|clarified|decided|known|determined|established)|doubtful) <{the|whether|if|how|who|that|why}> ≈ it remains unclear {1}
de offen bleibt; it resta da vedere; es queda por; nl blijft; fr reste à; ru остаётся
Remains open the question of the costs.

§ never (the|a|Name) [Words] (had|has) (Participle|been|seen|known) ≈ never had the …
ru никогда город не видел; it mai la città aveva; es nunca la ciudad había; pl nigdy; fr jamais la ville n’avait
Never the town had seen such a flood.

§ not always (the|he|she|they|it|we) (Noun|Plural|Base|Third|is|are|can) ≈ the … not always
ru не всегда; it non sempre; es no siempre; pl nie zawsze; pt nem sempre
Not always the bus comes in time.


<all what> (he|she|they|we|i|you|it|the) ≈ all that
de alles, was; ro tot ce; it tutto quello che; ru всё, что; nl
They gave all what they had.

(it was|it has been|it was also|it is) (found|discovered|opened|held|signed|created|launched|installed|seized|registered|recorded|detected|observed|reported|produced|started|inaugurated|celebrated|approved|presented|announced|confiscated|recovered|established|published|expected|planned|foreseen|forecast|anticipated|scheduled|requested|needed) (a|an|the|another|several|two|three) [new|first|large|small|Adjective] {body|bodies|corpse|case|cases|investigation|school|centre|center|road|bridge|agreement|increase|rise|drop|decrease|fall|change|accident|fire|explosion|death|presence|existence|meeting|meetings|ceremony|construction|creation|signing|closure|opening|lack|number|quantity|weapon|weapons|vehicle|vehicles|document|documents|leak|proposal|decree|visit|participation|campaign|commission|exhibition|museum|monument|tournament|report|message|improvement|deterioration|reduction|growth|outbreak|tremor|earthquake|eruption|celebration|vigil|demonstration|temperatures|rain|rains|victims|damages} ≈ the {1} was found
es se encontró el cuerpo; it è stato trovato il corpo; pt foi encontrado o corpo; ru был найден; ro a fost găsit; pl; bg; uk; ca
It was found the body of a diver.

(the|a) Thing <who> (burned|fell|collapsed|sank|exploded|crashed|stood|closed|overturned|broke|costs|cost|hit|caught|was (built|closed|sold|found|stolen|damaged|destroyed)) → which
de das Haus, das; es la casa que; fr la maison qui; it la casa che; ru дом, который; pt a casa que; pl; ro; tr; ar
They saw the house who burned.

(Human|Trade|Person|accused|man|woman|thief|attacker|murderer|soldier|child|player) (was|were|is) [Adverb] Participle (when|because|after|while|as) <it> (tried|attempted|refused|wanted) to → he or she
tr yakalandı; es cuando intentaba; it quando ha cercato; pt quando tentou; fi; hu; zh; fa
The thief was caught when it tried to flee.

(woman|girl|singer|actress|mother|wife|queen|princess|daughter|victim|sister|driver|defendant|suspect|man) (said|announced|revealed|confirmed|claims|claimed|says) [that] <it> (is|was|had been) (pregnant|raped|beaten|innocent|divorced|engaged|married to|kidnapped|blackmailed|drunk) → he or she
es dijo que estaba embarazada; it ha detto di essere incinta; tr hamile; pt disse que estava grávida; fi; hu; zh; fa
The singer said that it is pregnant.

§ [the|Number] (children|players|workers|residents|farmers|students|women|men|families|soldiers|teachers|doctors|refugees|drivers|fishermen|nurses|pensioners) [have|had] (lost|left|demand|demanded|want|defend|sold|abandoned|fear|feared|risked|risk|await|received|get|got) <(its|his|her)> (homes|wages|jobs|lives|families|livelihoods|salaries|pensions|rights|houses|belongings|money) → their
es sus casas; fr leurs maisons; it le loro case; pt suas casas; zh 他的; tr; fa; id
The workers demand his wages.

§ the (children|players|workers|residents|farmers|students|women|men|families|soldiers|teachers|doctors|refugees|fans|drivers) [have|had] (lost|celebrated|celebrate|missed|buried|won|thanked|defended) <its> (parents|victory|title|relatives|coach|children|teacher|dead|neighbours|neighbors|first|match|game) → their
es su victoria; fr sa victoire; it la sua vittoria; pt sua vitória; zh 它的
The children lost its parents.

a (friend|colleague|neighbour|neighbor|brother|sister|cousin|relative|uncle|pupil|fan|partner|teammate|daughter|son) of <(him|her|them)> (.|,|Past|was|is|who|and|told|said|has|had|in|from) → his, hers or theirs
de ein Freund von ihm; es un amigo de él; fr un ami de lui; nl een vriend van hem; it; pt; pl
A friend of him called the police.

§ (everybody|everyone|nobody|no one|somebody|someone) <(were|are|have|do)> ≈ was, is or has
es todos están; fr tout le monde; it tutti sono; ru все; pt todos; de alle; pl wszyscy
Everybody were surprised.

(do|did|made|make|makes|conducted|doing|carried out) <(a|an) [new|own|big|great|scientific] research> (about|on|into|of|in|for|with|.|,) → research
it una ricerca; es una investigación; fr une recherche; ru исследование; pt uma pesquisa; pl badanie; tr bir araştırma; ar
She made a research about bees.

(a|an) (big|bad|good|great|high|strong|heavy|nice|serious|severe|warm|cold|enormous|huge|excellent|beautiful) <(weather|progress|traffic|luck|health|unemployment|equipment|furniture|luggage|advice|homework|evidence|damage|behaviour)> (.|,|at|in|for|with|to|on|was|is|has|that|there|from) ≈ (without “a”)
es un mal tiempo; fr un mauvais temps; it un brutto tempo; de ein schlechtes Wetter; pt um mau tempo; ru; pl; ro
It was a bad weather at sea.

(it|this|that) (was|is|will be) a (hard|great|tough|heavy|long|tiring|big) <work> (for|to|.|,|by|and|because) ≈ hard work
es fue un trabajo duro; it è stato un lavoro duro; fr un travail dur; de eine harte Arbeit; ru тяжёлая работа; pt; pl
It was a hard work for the crew.

the (mother|father|wife|husband|son|daughter|brother|sister|parents|widow|lawyer|car|house|flat) <from> the (victim|suspect|driver|boy|girl|president|minister|accused|murdered|killed|player|mayor|teacher|doctor) → of
de die Mutter vom Opfer; nl de moeder van; fr la mère de; es la madre de; it la madre della
The mother from the victim spoke.

the (end|beginning|start|middle|roof|name|owner|owners|price|capital|inhabitants|colour|color) <from> the (match|season|year|week|month|war|century|street|village|film|book|school|firm|song|trial|concert|town|city|country) → of
de das Ende vom Spiel; nl het einde van; es el final del; fr la fin du; it la fine della
The end from the match was hard.

Number (euros|dollars|cents|pounds|roubles|rubles|lira|lire|pesos|crowns|zlotys) <the> (kilo|kilogram|person|ton|tonne|litre|liter|metre|meter|hour|night|month|piece|head|ticket|kilometre|kilometer|bottle|barrel) → a
es 5 euros el kilo; fr 5 euros le kilo; it 5 euro al chilo; pt 5 euros o quilo; de; ca
It costs 5 euros the person.

!(of|for|in|on|with|to|from|by|and|or|than|as|among) the <(goods|clothes|scissors|savings|surroundings|premises|proceeds|outskirts|belongings|earnings|authorities) (was|is|has)> ≈ the … were
it la merce è; de die Ware ist; es la ropa es; ru одежда была; fr la marchandise est; tr; zh
The goods was taken to the port.

§ [the] (thousands|hundreds|dozens|millions) of (people|demonstrators|residents|workers|fans|students|refugees|soldiers|houses|families|tourists|protesters|children|cars|trees|animals) <(was|has|is)> ≈ were, have or are
tr binlerce kişi; hu több ezer ember; ar آلاف; fa; zh; ka; hy
Thousands of people has left.

, <from (which|whom)> (Number|two|three|four|five|six|seven|eight|nine|ten|several|many|some|most) [Adverb] (were|are|was|died|in|have|had|seriously|badly|slightly|children|women) ≈ of whom
ru из которых двое; pl z których dwóch; uk з яких; cs z nichž; bg; sr; de von denen; nl van wie
Twelve were hurt, from which two badly.

§ (after|during|before|in|at) the (match|game|meeting|ceremony|concert|lunch|dinner|speech|break|war|party|trial|funeral|mass|vote|morning|evening|afternoon|night) , <(was|were)> (a|an|Number|several|many|no) ≈ there was
es después del partido hubo; it dopo la partita c’era; ru после матча была; pt; ar; he
After the match, was a party in the hall.

(the|this|his|her|their|a) <politic> (of|is|.|,|in|has|was|against|and|for|must) → policy or politics
fr la politique de; es la política; it la politica; de die Politik; pt a política; ru политика; ro
The politic of the town is wrong.

(the|his|her|their|immediate) <resign> (of|.|,|and|in|was|after|is|from) → resignation
fr la démission; tr istifa; es la dimisión; ru отставка; ar استقالة; fa
They want the resign of the mayor.
`,
  rare: `
(strike|sentence|delay|wait|trip|journey|visit|contract|course|suspension|ban|curfew|ceasefire|truce|warranty|shift|break|stay|tour|validity|mandate|queue|training|mourning|flight|investment) (is|was|will be|would be|are|were) <of> [about|around|only|almost|over] Number (hours|days|weeks|months|years|minutes|million|billion) ≈ (leave out)
es la huelga es de 24 horas; it lo sciopero è di 24 ore; fr la grève est de; pt a greve é de; ro
The strike is of 24 hours.

(house|land|building|car|plot|terrain|firm|bridge|road|vehicle|weapon|gun|money|flat|apartment|farm|boat|dog|bag|phone) (is|was|are|were) <of> (the (municipality|state|city|church|family|bank|commune|region|province|army)|his (brother|father|uncle|wife|mother|son|grandfather)|her (brother|father|husband|mother|son|grandfather)) (.|,|$|and|but|who|since) ≈ belongs to
es la casa es de; it la casa è di; pt a casa é de; ro
The house is of the municipality.

(saw|see|heard|hear|watched|noticed|seen) (him|her|them|me|us|it) <to> (fall|leave|go|come|run|enter|jump|cry|laugh|scream|drive|swim|climb|shout|die|disappear|sink|burn|walk|fly|arrive|stop|throw|break|hit) ≈ (leave out)
fa دید که; ru видел, как; pl widział, jak; de sah ihn fallen
The crew saw him to fall.

(feel|feels|felt|feeling) <(themselves|himself|herself|itself|ourselves)> (abandoned|safe|unsafe|bad|good|well|better|sick|obliged|forgotten|offended|tired|happy|proud|responsible|comfortable|ready|threatened|betrayed|discriminated|cheated|deceived|insecure|protected|excluded|insulted|ignored|marginalised|marginalized) ≈ (leave out)
it si sentono abbandonati; es se sienten abandonados; fr se sentent abandonnés; de fühlen sich; pt sentem-se; ro se simt; ru чувствуют себя; pl czują się; bg
The farmers feel themselves abandoned.

(in|on|at) which <(lives|lived|resides|resided|works|worked|died|operates|operated|studied|studies|slept|sleeps)> (the|a|an|his|her|their|Name) ≈ in which … lives
it in cui vive la famiglia; es en la que vive; fr dans laquelle vit; pt onde vive; ru в котором живёт; ro în care
This is the flat in which lives the witness.

on <next> Day (.|,|$|at|in|with|and|the|from) ≈ next Saturday
es el próximo sábado; de am nächsten Samstag; fa; it; ru в следующую субботу
The club plays on next Saturday.

according <with> (the|a|his|her|this|Name|what) → to
es de acuerdo con; pt de acordo com; it in accordo con
According with the map, the path ends here.
`,
}
