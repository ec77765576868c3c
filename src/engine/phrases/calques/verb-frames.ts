import type { CalqueList } from './entries.ts'

/**
 * How other languages build a clause around its verb: tenses, auxiliaries, negation and questions, infinitives with and
 * without “to”, causatives, passives without a subject, participles with all that belongs to them before their noun.
 */
export const VERB_FRAMES: CalqueList = {
  never: `
(do|does|did) not want <that {Plural}> Base ≈ want prices to rise
de will nicht, dass; it non vuole che; es no quiere que; pl nie chce, żeby; ru не хочет, чтобы; cs nl sv
The council does not want that rents rise.

(explain|explained|explains|explaining) <(us|me|him|them)> (the|that|how|why|what|his|their|everything|about) ≈ explained to us
fr nous a expliqué; de erklärte uns; it ci ha spiegato; es nos explicó; ru объяснил нам; pl wyjaśnił nam; tr bize açıkladı
The firm explained us the delay.

(suggested|suggests|proposed|proposes) (him|them|me|us|her) <to> {Base} ≈ that he …
de schlug ihm vor; ru предложил ему; fr lui a proposé de; it gli ha proposto di; es le propuso; pl zaproponował mu
The nurse suggested him to rest.

(said|says) <(him|them|us|me)> (to {Base}|that|about|to the) ≈ told
es le dijo; fr lui a dit; it gli ha detto; ru сказал ему; de sagte ihm; pl powiedział mu; tr ona söyledi; fa
She said him to leave.

as soon as (the {Noun|Person|Body}|he|she|they|it|we) <will {Base}> ≈ as soon as the work is finished
ru как только закончит; pl jak tylko skończy; it appena finirà; fr dès que la police aura; cs jakmile skončí; pt assim que terminar; ro uk bg
As soon as the guard will return, the gate will open.

§ if (the {Noun|Person|Body|Human}|he|she|they|it|Name) <would !(have) {Base}> [Words] , (the {Noun|Person|Body|Human}|he|she|they|it|we|there) would ≈ if it rained
de wenn es regnen würde; ru если бы; pl gdyby; hu ha esne; sv om det skulle; uk cs nl
If it would rain, the game would be cancelled.

§ yesterday [,] (the {Noun|Person|Body|Human}|the Plural|he|she|they|we|it|Name|police) <(has|have)> {Participle} ≈ the past tense
de gestern hat der Minister; fr hier, le ministre a; it ieri il ministro ha; nl gisteren heeft; ro ieri a
Yesterday the dean has resigned.

(has|have) {Participle} [(the|a|an|his|her|their|its|to the|from the|in the|at the) {Noun}] <yesterday> (.|,|$|and|in|at|after|to|from) ≈ the past tense
de hat gestern verlassen; fr a quitté hier; it ha lasciato ieri; nl heeft gisteren; ro a plecat ieri
The crew has left the port yesterday.

(has|have) <(opened|closed|died|arrived|married|moved|left|begun|started|ended|graduated|retired|disappeared|returned|happened|burned|collapsed)> in Bygone ≈ the past tense
de hat 1998 geöffnet; fr a ouvert en 1998; it ha aperto nel 1998; nl is geopend in; ro s-a deschis în
The mill has closed in 1974.

§ in Bygone [,] (the {Noun|Person|Body|Human}|he|she|they|it|Name) <(has|have)> Participle ≈ the past tense
de 1998 hat der Verein; fr en 1998 le club a; it nel 1998 il club ha; nl in 1998 heeft; ro în 1998 clubul a
In 1974 the club has won the cup.

((did|does) (the (Noun|Person|Body|Human)|he|she|they|we|you|it)|what did|who did|he did|she did|they did) <(knew|went|came|saw|took|gave|spoke|wrote|began|fell|chose|drove|flew|forgot|rose|became|ate|happened|has|knows|wants|goes|thinks|exists|gets|says)> ≈ the plain verb
ru знал ли министр; zh 部长知道吗; tr biliyor muydu; ar هل علم الوزير; es ¿sabía el ministro
Did the dean knew about it?

(he|she|we|they|i|who) <no> (has|have|had|is|was|can|will|wants|wanted|knows|knew|likes|works|lives|found|came|went|want|know|came|said|got|speaks|pays|paid|did|does) ≈ does not have
es no tiene; pt não tem; it non ha; ca no té; id tidak punya
He no has money for it.

(workers|residents|people|citizens|players|fans|parents|students|teachers|voters|farmers|migrants|refugees|children|doctors|they|we) <not> (want|know|like|understand|agree|remember) (to|the|that|with|what|how|his|their|who|about|a) ≈ do not want
ru рабочие не хотят; pl robotnicy nie chcą; zh 不想; es no quieren; it non vogliono; fa نمی‌خواهند; uk
The miners and the workers not want to leave.

(doesn't|don't|didn't|does not|did not) <(wants|knows|goes|thinks|says|seems|believes|understands|agrees|remembers|becomes|gets|gives|makes|takes|exists|allows|includes|contains|belongs|likes|speaks)> ≈ the plain verb
es no quiere; ru не хочет; zh 不想; tr istemiyor; it non vuole
The dean doesn't wants to resign.

(can not|cannot|could not|should|would not|should not|may not|can't|couldn't|shouldn't|he will|she will|they will|it will|we will|he would|she would) <to {(open|pay|leave|find|be|have|make|get|give|take|go|come|play|win|buy|sell|return|reach|see|check|work|say|speak|stop|live|continue|help|build|use|accept|enter|know|become|start|begin|travel|visit|receive)}> → {1}
fr ne peut pas; ru не может открыть; zh 不能; hi; ar لا يستطيع أن; es no puede
He could not to open the door.

(made|makes|make|let|lets|letting) (him|me|people|you|the (people|workers|players|residents|driver|passengers|drivers|pupils|children|soldiers|citizens|crew|prisoners)|her|us) <to {(open|leave|go|think|wait|feel|change|stop|pay|believe|run|flee|do|understand|wonder|cry|laugh|return|move|sign|resign|forget|say|speak|stay|see|kneel|play|enter|work|live|pass|die|win|escape|wait|take|keep)}> → {1}
ru заставил его; de brachte ihn dazu; ar جعله; es le hizo; it lo ha fatto; fr l’a fait; zh 使他; tr
The guards made him to open the bag.

(help|helps|helped) (him|her|them|us|me|people|the {Noun}|the Plural) <with to> Base → to
de half ihr dabei zu; sv hjälpte henne med att; nl hielp haar met; da hjalp med at; no
Her aunt helped her with to find work.

(was|were|been) (seen|heard|made) <{(leave|enter|go|drive|carry|climb|argue|throw|take|steal|escape|say|speak|come|get|pay|run|fall|break)}> (the|a|an|in|into|from|to|with|out|away|his|her|home|that|down|off|over) ≈ to {1}
it è stato visto uscire; de wurde gesehen; fr a été vu sortir; es fue visto salir; sv sågs lämna; pl
He was seen leave the house.

§ <is not> (clear|known|possible|excluded|true|necessary|certain|sure|surprising|enough) (who|what|when|where|how|why|that|to|if|whether|yet) → it is not
es no está claro; it non è chiaro; pt não está claro; ro nu este clar; pl nie jest jasne; ru не ясно; uk bg
Is not clear who opened it.

§ in (the {Noun}|Name|the Noun {Noun}) <lives> (many|several|some|more|about|around|Number|hundreds|thousands|only|over|nearly) ≈ … live in
ru в городе живёт; pl w mieście mieszka; uk у місті живе; cs ve městě žije; ar; zh 城里住着
In the village lives many students.

§ (at|in|on) the (Gathering|match|opening|funeral|wedding|game|trial|premiere|conference|talks|award|vote) <(was|were|is|are) present> (the|Number|many|also|Name|representatives|several|all|his|more) ≈ … were present
it alla cerimonia era presente; es en la ceremonia estuvo presente; ru на церемонии присутствовал; ro; pl na uroczystości; bg
At the wedding was present the mayor.

§ in the [Noun|Adjective] (fire|accident|crash|attack|explosion|blast|collision|shooting|fighting|earthquake|flood|floods|storm|incident|clash|clashes|raid|shelling) <(were|was) (hurt|injured|killed|wounded|destroyed|damaged|arrested|burned)> (Number|many|several|the|a|some|more|at least|also|dozens|hundreds|both) ≈ … were hurt in
it nell’incendio sono rimaste ferite; es en el incendio resultaron heridas; ru в пожаре были ранены; ro; pl w pożarze zostały; bg uk de
In the blaze he fled. In the fire were hurt four people.

(found|drove|wrote|told|took|won|put|sent|left|made|gave|read|solved|answered|changed|understood|learned|lost|opened|closed|sold|bought|reached|beat|got|told|ate|spent) <(quickly|easily|immediately|slowly|suddenly|successfully|finally|carefully|quietly|always|often|never|already|soon)> (the|his|her|their) {Noun|Person|Human|Body} (.|,|$|to|in|at|of|and|on|from|with|by) ≈ quickly found the …
fr a trouvé rapidement; it ha vinto facilmente; es encontró rápidamente; pt encontrou rapidamente; pl szybko; ru; ro tr
The side won easily the match.

(will|would|must|can|could|should) (on Day|in (Month|Year|the (morning|evening|summer|autumn|spring|winter|afternoon))|tomorrow|today|next (week|month|year)) <(the|a|an|his|her|their) {Noun}> Base ≈ open the bridge
de wird im Mai die Brücke öffnen; nl zal in mei de brug; hu; tr mayısta köprüyü
They will in May the bridge open.

(because|when|if|whether|that|since|although) (he|she|they|we) <(the|his|her|a|their) {Noun|Plural}> [not] (Past|had|has|have|will|can|could|wants|sees) ≈ he saw the car
de dass er das Auto nicht sah; nl dat hij de auto; tr arabayı görmedi; fa ماشین را ندید; ja; ko; hu; hi
He says that he the car not saw.

(because|when|if|although|since|that|while) the {Noun|Plural} <{(closed|open|full|empty|ill|sick|dead|ready|late|broken|destroyed|arrested|built|lost|found|finished|free|dangerous|drunk|sold|killed|injured|locked|blocked)} (was|is|were|are|had|has|be)> (,|.|$|and) ≈ was {1}
de weil die Straße gesperrt war; nl omdat de weg afgesloten was; tr kapalı olduğu için; fa بسته بود; ja; ko; hi
Because the road closed was, they waited.

(asked|ask|asks) [the {Noun}|the Plural|him|her|them|us|me|himself] <that> (how|why|where|who|if|whether|what|when) ≈ (leave out)
fa پرسید که چرا; hi पूछा कि क्यों; tr sordu ki; es preguntó que por qué
He asked that why the gate was open.

(known|unknown|know|knows|clear|unclear|asked|understand|told) (who|what|where|how old|how) <(is|are|was|were) (he|she|they|it|this|these)> (.|,|$) ≈ who he is
ru неизвестно, кто он; es no se sabe quién es; it non si sa chi è; fr on ne sait pas qui; pl nie wiadomo, kim jest; zh tr
It is unknown who is he.

(asked|asks|ask|begged|requested|ordered) (him|her|them|us|me|the {Noun}|the Person|the Plural) <that (he|she|they|we|it)> (Base|Third|not|will|would|can|could|should) ≈ asked her to
es le pidió que; it gli ha chiesto che; de bat ihn, dass; ru попросил, чтобы; pl poprosił, żeby; fr a demandé que; tr fa; pt
She asked him that he leaves.

§ if (he|she|they|it|we|the (Noun|Person|Body)|Name) Words , <so {(he|she|they|it|we|the (Noun|Person|Body))}> (will|would|can|must|could|should) → {1}
de wenn er gewinnt, so wird; ru если выиграет, то; pl jeśli wygra, to; bg ако спечели, то; cs pokud vyhraje, tak; uk hu sv
If he wins there, so he will be champion.

(despite|in spite of) <that> (it|he|she|they|we|there|the {Noun|Plural} (was|were|is|are|has|had|did|does)) (was|were|is|are|has|had|did|does|Past|not|lost|Adjective) ≈ although
de trotz dass; es a pesar de que; it nonostante che; fr malgré que; ru несмотря на то, что; pl mimo że; pt apesar de que; tr
Despite that it rained, they played.

(despite|in spite of|due to|because of) <(he|she|they|we|i|there)> (was|were|is|are|am|has|have|had|did|does|do|could|can|will|would|Past) ≈ although he was
es a pesar de que; ru несмотря на то, что; de obwohl er; tr; zh 尽管他; pl mimo że; id
Despite he was ill, he played.

§ (because of|due to|despite|in spite of|owing to) the {Noun|Plural} (was|were|is|are|had|has|have) [not|also|still] (Participle|Adjective|Gerund|a|no|in|too|not) ≈ because the road was closed
tr yol kapalı olduğu için; zh 由于道路关闭; ru из-за того, что; fa به دلیل اینکه; es debido a que; ar; id
Because of the lock was broken, they waited.

because [the] [heavy|bad|strong|severe|cold] (rain|war|weather|snow|storm|heat|fog|strike|crisis|pandemic|flood|wind|traffic|noise|smoke|drought|earthquake|virus|curfew) , ≈ because of …
tr yağmur nedeniyle; zh 因为雨; id karena hujan; ko; vi vì mưa; ja
Because the rain, they left.

in order <(he|she|they|we|people|it|the {Noun}|the Plural)> (can|could|may|might|will|would|not|to|does|do) ≈ in order that
fr pour que; ru чтобы; es para que; it affinché; tr için; fa تا
They wait in order the pupils can cross.

<for not to> Base → so as not to
fr pour ne pas; it per non; es para no; pt para não; ca per no; pl żeby nie
He left for not to be late.

(died|left|fled|escaped|arrived|closed|ended|happened|returned|resigned|disappeared|finished|started|came|went|fell|began|burned) <before that> (the {Noun|Plural}|he|she|they|it|rescuers|police|firefighters) (Past|could|can|was|were|had|came) → before
es antes de que; it prima che; fr avant que; pt antes que; de bevor; ru до того, как; ro înainte ca
He died before that the doctor came.

(person|people|man|woman|men|women|driver|player|players|friends|friend|child|children|colleague|colleagues|minister|those) (to|with|for|from|by|against|without) <who> (he|she|they|the|we|it) → whom
ru с кем; de mit dem; fr avec qui; es con quien; it con chi; pl z kim; pt com quem
The person to who the note was sent has died.

§ <arrived> (in|at|to|from|there|back|home|on) [Words] , (the|he|she|they|Name|we|it) ≈ having arrived
fr arrivé en ville; it arrivato in città; ro ajuns în oraș; es llegado a; pt chegado a
Arrived in the city, the dean saw the museum.

died <being> (hit|struck|shot|crushed|stabbed|run over|trampled|attacked|burned|buried|bitten|beaten) ≈ after being
es murió al ser atropellado; pt morreu ao ser; it morì essendo; ca
The man died being hit by a car.

, <(dying|perishing|disappearing|arriving|participating|attending|remaining|escaping|appearing)> (all (the|his|her|its|their)|Number|several|many|both|dozens|hundreds) (Plural|people|Number|of) ≈ in which … died
es muriendo todos; pt morrendo todos; it morendo tutti; ro; ca
The plane crashed, dying all the passengers.

(the|a|an) <(by (the|a) {Noun|Body} Participle|(found|arrested|opened|closed|built|published|killed|signed|adopted|damaged|destroyed|seized|detained|elected|appointed|sold|bought|stolen|discovered|announced|planned|started|held|received|created|founded|presented|organised|organized|launched|introduced) (yesterday|on Day|in (Month|Year|Bygone)|last (week|month|year|Day)|by (the|a) {Noun|Body}))> (Thing|Human|Gathering|Body|body|law|ship|project|deal|agreement|report|school|city|men|women|goods|money|parts|drug|drugs|items|vehicle|vehicles|houses|cars|buildings|programme|program|system|list|group|people|soldiers|prisoners) ≈ the man arrested on Monday
ru найденное вчера тело; de der am Montag festgenommene Mann; pl znalezione wczoraj ciało; tr; hu; fi eilen löydetty; uk bg cs sv
The found yesterday body is his.

(the|a) <(lying|located|situated|parked|standing|sitting|hanging|growing|burning|living|working|waiting) (on|in|at|near|under|behind|over) (the|a) {Noun}> (Thing|Human|men|women|city|people|house|houses|cars|trees|school|workers) ≈ the tree lying on the road
ru лежавшее на дороге дерево; de der auf der Straße liegende Baum; pl leżące na drodze drzewo; tr yolda yatan; hu; fi; nl uk bg cs
The lying on the road tree was removed.

it (is being|was being|has been|will be) <(spoken|talked|debated|argued|discussed|negotiated|voted|written)> (about|over|on) (a|the|his|how|whether|this|their|possible|new) ≈ people are talking
de es wird gesprochen; nl er wordt gesproken; pl mówi się; ru говорится; es se habla; sv det talas; tr konuşuluyor
It is being talked about a new law.

it (is|was|will be|has been) <(danced|laughed|cried|partied|shouted|whistled|protested|clapped|worked|slept|waited|demonstrated)> (and|in|on|at|until|a|all|also|for|there|again) ≈ people danced
de es wurde getanzt; nl er werd gedanst; tr dans edildi; fi tanssittiin; sv det dansades; pl
It was danced in the streets.

not <{(known|clear|said|decided|certain|sure) [yet|to (us|him|her|them)]} , {(if|whether|who|what|when|where|how)}> (the|he|she|they|it|there|will) → {1} {2}
ru неизвестно, живёт ли; de nicht bekannt, ob; pl nie wiadomo, czy; uk невідомо, чи; hu nem tudni, hogy; cs není známo, zda
It is not known, if he lives.

§ there <(has|have|gives|gave|had)> (a|an|no|many|some|several|two|three|few|Number|also|problems|people) (Noun|Plural|Adjective|Person|Human|Thing) ≈ there is
de es gibt; fr il y a; es hay; pt há; zh 有; id ada; it
There has a big park in it.

there (are|were|is|was) <(living|working|studying|staying|sitting|participating|playing|waiting)> (Number|many|about|around|some|several|more|hundreds|thousands|two|three) (Plural|people|of|Number|thousand) ≈ 40 people live
nl er wonen; de es leben; sv det bor; zh 住着; es; ru
In it there are living 40 people.

(was|were|is|are|been|be) <entered> (into|in) (force|effect) ≈ entered into force
zh 已生效; fa; ru был вступлен; ko; ja
The law was entered into force.

(he|she|they|we|i|who|people) (is|are|was|were|am) [very|not|also|more|most|so] <interesting> in (the|Gerund|Name|art|music|football|science|politics|history|what) → interested
zh 对…感兴趣; ru интересуется; es está interesado; ko; ja; vi
She is interesting in the town.

(he|she|they|we|i|residents|fans|people|citizens|Human) (is|are|was|were|am) [very|so|not|also|really] <(surprising|shocking|disappointing|boring|tiring|confusing|annoying|worrying|scaring|amazing|embarrassing|exhausting|satisfying)> (by|of|about) (the|his|her|this|it|their) !(end|time|standards|way|turn) ≈ surprised
zh 感到惊讶; ko; ja; es estaba sorprendido; ar; tr
He was very surprising by the news.

(gave|made|offered|showed|handed|promised|gives|offers|shows|lent|awarded|granted|brought|sent) <to (him|her|them|us|me)> (a|an|Number|some|many|new) !(days|weeks|months|years|hours|minutes|day|week|month|year|hour|moment|few|couple|decade|long|little|lot|while|bit) (Noun|Plural) ≈ gave him
es le ofreció a él un; it ha offerto a lui un; fr a offert à lui; pt deu a ele; tr; ar; ru
They offered to him a job.

(gave|gives|give|handed|awarded|distributed|sent|offered|paid) <to the (soldiers|children|pupils|players|winners|residents|students|workers|refugees|guests|fans|families|prisoners|athletes|elderly|poor)> (medals|gifts|presents|flowers|food|clothes|books|awards|prizes|money|water|toys|certificates|diplomas|blankets|apartments|flats|houses|tickets|sweets|land|weapons|documents|medicine|medicines) ≈ gave the soldiers medals
es dio a los soldados medallas; it ha dato ai soldati; fr a donné aux soldats; pt deu aos soldados; ro; ru; tr
He gave to the soldiers medals.

(brought|took|carried|drove|sent|invited|returned|transferred|accompanied) <to the (hospital|station|court|school|city|port|house|airport|clinic|village|meeting|stadium|police)> (his|her|their|the|a) (son|wife|mother|father|daughter|husband|brother|sister|child|children|dog|injured|wounded|boy|girl|man|woman|driver|suspect|victim|friend|friends|family) ≈ brought his son to the hospital
es llevó al hospital a su hijo; it ha portato in ospedale il figlio; fr a conduit à l’hôpital son fils; ro; ru; pl tr
He brought to the hospital his son.

it (took|takes|will take|cost|costs|will cost|would cost|has cost|has taken) <to {(him|her|them|us|me|the (state|city|club|company|country|government|taxpayers|treasury|family|police|firefighters|rescuers|team|driver|residents|workers))}> (a|Number|two|three|many|several|more|about|only|less|some|almost) → {1}
es le costó al estado; it è costato allo Stato; fr cela a coûté à; pt custou ao; ro i-a luat; tr; ru
It took to him two hours.

(car|house|it|which|that|project|ticket|tickets|work|works|repair|repairs|bridge|building|plane|ship|mistake|trip|system|campaign) <costed> (Number|about|around|more|less|him|them|her|over|the|us|almost|nearly|a) → cost
es costó; it è costato; fr a coûté; ru стоил; de kostete; pl tr
The car costed 300 euros.

(i|we|they|he|she|you|who|people) <very> (like|likes|want|wants|liked|wanted|need|love|loved|hope|appreciate|enjoy|regret|hopes|loves|miss) ≈ very much
zh 我很喜欢; ru очень люблю; tr çok seviyorum; ko; ja; pl bardzo lubię; uk fa
They very like this city.

§ <to (him|her|them|me|us|the (Person|Human|Body|residents|fans|people|players|children|parents|workers))> (does not|do not|did not|is|are|was|were) (like|please|interest|important|necessary|interesting|clear|known|unknown|need|needed|difficult|easy) ≈ he does not like
es al entrenador no le gusta; it all’allenatore non piace; ru тренеру не нравится; ro; pl trenerowi; uk bg
To the coach does not like the field.

(about|against) <that {Plural}> (must|will|should|can|could|have|had|are|were|would|do) ≈ that prices must fall
ru о том, что; de darüber, dass; pl o tym, że; it; nl erover dat; uk bg cs sv
They agreed about that rents must fall.

(count|counts|counted|counting|rely|relies|depend|depends|depended|depending|decide|bet|hope) on <that> (Plural (Base|will|would|are|can)|people|the {Noun|Person} (Third|will|would|is|can)|he|they|she|we|how|who|whether|what|when|where|if) ≈ on whether
de zählt darauf, dass; ru зависит от того, сколько; pl liczy na to, że; nl rekent erop dat; sv räknar med att; hu attól függ, hogy; uk bg cs
It depends on that how much it costs.

(consists|consisted|lies|lay) <in that> (the|he|she|they|it|we|there|many|people) ≈ is that
ru состоит в том, что; de besteht darin, dass; pl polega na tym, że; es consiste en que; it consiste nel fatto che; uk bg
The problem consists in that the gate is shut.

(is|are|was|were|be|am) [not] (against|for) <that> ((he|she|they|we)|(the|a|his|their) {Noun|Plural} (is|was|are|were|Third|will|should|be)) ≈ against closing the school
de dagegen, dass; ru против того, чтобы; pl przeciw temu, żeby; nl ertegen dat; sv emot att; uk cs hu
They are against that the school closes.

(found|finds|considered|considers|declared|declares|recognised|recognized|deemed|judged) [as] <(guilty|innocent|responsible|illegal|unconstitutional|bankrupt|dead|invalid|unacceptable|insufficient|legal|missing)> the {Noun|Person|Human|Body} (.|,|$|and|in|of|who) ≈ found the driver guilty
it ha dichiarato colpevole l’autista; es declaró culpable al conductor; fr a déclaré coupable; pt declarou culpado; ro; ru признал виновным
The court considered as guilty the driver.

(made|makes|make) <(impossible|difficult|easier|harder|dangerous|unnecessary|impractical|useless)> (the|his|her|their) {Noun} (.|,|$) ≈ made the match impossible
it ha reso impossibile la partita; es hizo imposible el partido; fr a rendu impossible; pt tornou impossível; ro; ru сделал невозможным
The rain made impossible the match.

§ (he|she|they|we|i|the {Person|Noun|Body}) (found|find|finds|considers|considered|thinks|believes|deems) <{(difficult|hard|easy|impossible|necessary|important|useful|strange|possible)}> to Base ≈ found it difficult
es encontró difícil caminar; it ha trovato difficile; fr a trouvé difficile; pt achou difícil; ru считает нужным; pl
He found difficult to walk.

(let|lets|made|makes) <{(repair|build|renovate|construct|examine|translate|investigate|demolish|remove|install|restore|arrest|kill|evacuate|wash|print|rebuild|bring)}> (the|a|an|his|her|their|all) ≈ had … repaired
de ließ das Dach reparieren; fr a fait construire; it ha fatto riparare; es hizo construir; nl liet repareren; sv lät bygga; pt mandou
He let repair the roof.

be <build> (in|on|by|next|to|at|with|near|for|this|.|,|from|here|there|soon|and) → built
de gebaut werden; ru построен; zh 将建; pl; tr inşa edilecek
It will be build next year.

(road|bridge|school|schools|museum|shop|shops|station|border|airport|street|park|roads|tunnel|office|factory|pool) (will|must|should|would|can|could|may|to) be <close> (for|on|from|until|in|.|,|$|during|this|next|tomorrow|today) → closed
zh 将关闭; es estará cerrado; vi; ru будет закрыт; id
The road will be close for two days.

(results|report|book|list|decision|data|figures|law|details|album|names|documents|house|houses|road|roads|bridge|school|schools|stadium|hospital|station|tower|plant|factory|museum|building|buildings|line|church|mosque|hotel) (will|would) <(publish|release|announce|present|approve|adopt|sign|print|build|repair|construct|demolish|restore|renovate|reconstruct|destroy|erect)> (on|in|at|this|next|tomorrow|today|.|,|$|soon|by|during|near) ≈ be published
zh 将公布; es se publicarán; it si pubblicheranno; tr; ja; ko; id
The bridge will build in May.

(is|are|was|were) <(selling|repairing|doing|building|making|constructing|organizing|organising|producing|publishing|preparing|using|financing|conducting|investigating|managing|funding|holding|carrying out|carried)> by (the (Body|city|state|workers|firm|municipality|authorities|police|family|soldiers|people|team|residents|students|prosecutors)|two|three|Number|experts|local|volunteers) ≈ is being repaired by
zh 正在由…修; ru ремонтируется городом; pl; id; ko; uk
The road is repairing by the city.

§ a new {(school|road|bridge|hospital|house|plant|factory|stadium|hotel|museum|church|mosque|station|line|tower|airport|park|centre|center|building)} is <(building|constructing)> (in|near|at|on|by|.|there|here|now) → being built
ru строится новая школа; zh 正在建; pl buduje się; uk будується; bg строи се; cs staví se
A new school is building in the village.

(wants|decided|refused|refuses|agreed|intends|intended|managed|manages|tries|tried|want|wanted|decide|promised|(firm|he|she|it|who|club|company|government|city|ministry|team|they|we) (plan|plans|planned|hope|hopes|hoped|try|expect|expects|begin|begins|start|continue|continues|choose|prefer|prefers|dare|offer|offers)) <{(build|close|sell|buy|win|leave|find|make|take|become|create|get|pay|improve|reduce|increase|return|see|open|give|know|introduce|replace|reach|learn|save|defend|destroy|bring|send|keep|play)}> (the|a|an|his|her|their|its|new|more|him|them|it|to) → to {1}
zh 想关闭; de will schließen; es quiere cerrar; it vuole chiudere; fr veut fermer; ru хочет закрыть; pt id
The council wants close the pool.

(is|are|was|were|be|been|not) (able|unable|ready|willing|forced|obliged|allowed|supposed|unlikely|going) <{(play|win|leave|make|take|give|find|pay|buy|sell|see|get|reach|build|accept|return|speak|open|close|help|continue|become|have|enter|work|answer|talk|defend|join|fight|wait|learn|travel|know)}> (.|,|$|the|a|an|his|her|their|in|to|with|on|at|for|from|it|more|any|against|again|and) → to {1}
zh 准备好比赛; de ist bereit; es es capaz; it è pronto; ru готов играть; id; vi
He is ready play.

it (is|was|will be|would be) [not|very|so|also|more|really] (necessary|difficult|possible|impossible|important|easy|hard|better|useful|dangerous|forbidden|good|time) <{(find|make|take|give|build|close|sell|buy|leave|see|get|pay|improve|reduce|increase|create|know|reach|learn|save|say|explain|understand|keep|have|be|become|avoid|protect|change|use|open|solve)}> (the|a|an|his|her|their|its|new|more|him|them|it|this|what|that|any) → to {1}
zh 很难找到; es es difícil encontrar; it è difficile trovare; ru трудно найти; pl trudno znaleźć; pt é difícil; ro tr id cs
It is difficult find a house.

§ (he|she|they|it|the (law|court|doctor|mayor|minister|president|judge|coach|government|police|army|rules|regulations|doctors|authorities)) (forbade|allowed|allow|allows|permitted|ordered|orders|forbid|prohibited) <to> {(enter|close|open|leave|build|use|play|sell|buy|stop|evacuate|arrest|destroy|pay|visit|see|cross|drive|take|carry|make|bring|remove|start|continue|release|return|search|shoot|kill)} (the|a|an|his|her|their|all|in|on|to|from|at|without|it|him|them|only|.|,) ≈ allowed people to
ru полиция разрешила войти; it ha permesso di entrare; es ordenó cerrar; fr a permis d’entrer; pl pozwoliła wejść; de erlaubte zu betreten; pt uk bg cs ro
They allowed to enter the house.

(he|she|they|we|i|who|people|children|fans|tourists) [also|really] (enjoy|enjoys|enjoyed|dislike|dislikes|disliked|mind|misses|practises|keep|keeps|kept) <to {Base}> ≈ …ing
ru любит играть; es disfruta jugar; fr aime jouer; it; de genießt es zu; nl geniet ervan om te; pl tr
They enjoy to play here.

(he|she|who|they|we|i|Person|Human) (dreams|dreamed|dreamt|dream) <to {Base}> ≈ dreams of …ing
ru мечтает играть; it sogna di; fr rêve de; es sueña con; uk мріє; bg мечтае да; de träumt davon zu
He dreams to play there.

(thanked|thanks) (the {Plural|Person|Body}|him|her|them|everyone|us|me|everybody) <to {Base}> ≈ for …ing
fr a remercié d’être venus; it ha ringraziato di; de dankte; id; tr
He thanked the fans to come.

(apologised|apologized|apologises|apologizes|apologise|apologize) <to {(be|have|come|arrive|say|make|cause|do|lose)}> ≈ for …ing
fr s’est excusé d’être; de entschuldigte sich, zu spät zu; it si è scusato di; tr; id
He apologised to be late.

(look|looks|looked|looking) forward to <{(be|go|continue|become|join|share|come|collaborate|participate|cooperate|learn|compete|celebrate|start|return|play|win)}> (.|,|$|in|on|at|with|for|against|to|part|a|an|his|her|their|the) ≈ …ing
de freut sich darauf, zu spielen; es espera; ru с нетерпением ждёт; fr a hâte de; it non vede l’ora di; sv ser fram emot att; tr zh
He looks forward to become a baker.

§ (he|she|they|it|the (Person|Body)|police|Name) (Said|thinks|believes|knows|found|decided|promised|says|admitted|learned|hopes|claims) <that> ((have|are|were) !(it|he|she|they|i|we|the|not) (Number|many|no|several|two|Participle|Gerund|Adjective|some)|will [not] (resign|travel|visit|return|run|leave|sign|meet|attend|vote|sue|appeal|retire|fight|build|open|close|buy|sell|invest|arrest|play)) ≈ that he will
es prometió que dimitirá; it ha promesso che si dimetterà; pl obiecał, że odejdzie; ro a promis că; pt prometeu que; tr; uk; ru; el; ja; zh
The minister promised that will resign in May.

§ (before|until|after|if|because|once) <(arrives|arrived|comes|came|begins|began|ended|ends|starts|started|appears|appeared|happens|happened|died)> (the|his|her|a|an) {Noun|Person} ≈ before winter arrives
es antes de que llegue el invierno; it prima che arrivi; pt antes que chegue; ru прежде чем придёт; ro; pl; el; hu
Before arrives the winter, the road must be mended.

(when|while|because|if|although) <(saw|went|knew|took|wants|sees|hears|goes|takes|speaks|gave|gives|wrote|writes|drove|drives|became|becomes|knows|threw)> (the|a|an|his|her|to|from|home|in|that|by|into|their) ≈ when he saw
es cuando vio; it quando ha visto; pl kiedy zobaczył; ru когда увидел; pt quando viu; ro când a văzut; ja; zh; ko; tr; uk cs bg
The man, when saw the guards, ran away.

(not know|knows|knew|they know|do not know|does not know) <to (swim|speak|read|write|drive|sing|dance|ride|cook|count)> ≈ how to swim
es no sabe nadar; fr ne sait pas nager; it non sa nuotare; pt não sabe nadar; ro nu știe să; ru не умеет; pl nie umie; uk bg cs el
She knows to drive a bus.

(am|is|are) [already] <{Gerund}> [here|there|together|(in|at|as|with) [the|a|his|her] (Noun|Name)] for (over|more than|already|many|several|almost|nearly|a few) [Number] (years|months|decades|weeks) (.|,|$|now|and|in|without|already) ≈ has been …ing
de arbeitet seit vielen Jahren; fr travaille depuis; it lavora da anni; es trabaja desde hace; ru работает уже; pl pracuje od lat; nl werkt al; pt ro tr hu uk cs bg
He is working there for many years.

(it|this) is the (first|second|third|Ordinal) time [that] (he|she|it|nobody|Name) <{Third}> ≈ has …
de das erste Mal, dass er gewinnt; fr la première fois qu’il gagne; it la prima volta che vince; es la primera vez que gana; pl pierwszy raz; ru nl pt ro
It is the first time that he wins.

(is|was|are|were) the only <(that|which|who)> (Past|has|had|is|was|can|will|Third|did|does|have) → one that
es el único que; it l’unico che; fr le seul qui; pt o único que; ru единственный, кто; ro singurul care; pl jedyny, który; de der einzige, der
He was the only that survived.

§ <(that|this) what> (he|she|they|we|happened|is|was|happens) ≈ what
ru то, что он сказал; de das, was; pl to, co; cs to, co; nl dat wat; uk те, що; bg това, което; hu az, ami
This what happened is a crime.

§ <who> (wants|has|does|comes|needs|pays|buys|works|lives|goes|thinks|believes|sees|likes|finds|wins|loses|takes|breaks|drives|steals|gets|does not) Words , (must|will|can|should|has|is|gets|pays|goes|receives|risks|may|needs) ≈ anyone who
de wer kommen will, muss; nl wie wil; it chi vuole; es quien quiera; ru кто хочет; pl kto chce; fr qui veut; hu aki; cs
Who wants to come, must buy a ticket.

§ (he|she|it|they|we|people|Name|the (Person|Human)) (uses|use) <to {(work|say|go|come|play|live|be|have|sleep|eat|drink|visit|travel|walk|meet|speak|write|call)}> ≈ usually …
es suele trabajar; pt costuma; it è solito; ro obișnuiește; de pflegt zu; el
He uses to work at night.

<(became|becomes) {(killed|built|arrested|elected|sold|opened|found|destroyed|published|born|given|shown|taken|stolen|rebuilt|founded|demolished|shot|hit|signed|rescued|evacuated|closed|sent|held)}> → was {1}
de wurde getötet; nl werd gedood; sv blev dödad; da blev bygget; no ble drept; fi tuli
He became killed in the war.

(has|have|had) (in (Month|Year|Town|the {Noun})|on Day|yesterday|at the {Noun}|with the {Noun}|last (week|month|year)|for Number (years|days|months)) <(the|a|an|his|her|their) {Noun} {Participle}> (.|,|$|and) ≈ won the cup
de hat im Mai den Pokal gewonnen; nl heeft in mei de beker; hu; tr
The side has in May the cup won.

§ (never|only then|only now|hardly|no sooner|rarely|seldom|nowhere|at no time|under no circumstances|in no (case|way)|not until (Month|Day|Year)|only on Day|only in (Month|Year)|neither) <(he|she|they|it|we|i|the {Noun|Person|Body})> (has|have|is|was|were|had|can|will|would|could|did|does|saw|came|went|left|won|knew|understood|opened|began|said|took|gave|found|became|lost|thought|wanted|wants|knows|managed) ≈ never did he
ru никогда он не видел; es nunca él vio; it mai ha visto; fr jamais il n’a vu; pl nigdy nie widział; pt; ro; uk; zh; ja; ko; tr
Never he saw such a town.

(has|have|had) <not> (money|water|food|electricity|work|access|problems|children|rights|documents|experience|houses|shelter|friends|relatives|information|data|plans|jobs|(a|an|the|any) (Thing|licence|license|job|visa|passport|ticket|permit|father|husband|wife)) ≈ does not have
de haben kein Geld; it non ha una macchina; fr n’a pas d’argent; nl heeft geen; es no tiene; bg няма; pt ro sv
They have not money for the roof.

§ how (much|many Plural) <(costs|weighs|earns|pays|needs|lives|spends|drinks|eats)> (a|an|the|this|it|he|she|one) ≈ how much does … cost
de wie viel kostet ein; it quanto costa un; es cuánto cuesta un; fr combien coûte un; nl hoeveel kost; ru сколько стоит; pt pl ro sv uk cs bg hu
How much costs a ticket to the show?

§ (he|she|they|we|i|it|the (Person|Human|Body|workers|residents|people|police)) (is|are|was|were|am) [not] <(want to|must Base|can Base|should Base|could (not|Base)|know|believe that|think that|have to|need to|went|agree|can not)> ≈ (without the auxiliary)
zh 他是必须; id; vi; ar; fa; ko; hi; tr
They were want to leave.

(he|she|they|we|i|who|Person|Human|woman|man|men|women|family|people|residents|tourists|tourist) (was|were|has been|have been) <(stolen|robbed|explained|proposed|demanded|confiscated|amputated|suggested)> (the|a|an|his|her|their|that|Number) !(day|night|moment|next|same|week|previous|following|other|year|month|time|few) ≈ his car was stolen
ru ему объяснили, что; es le robaron el coche; it gli è stata rubata l’auto; tr arabası çalındı; de ihm wurde erklärt, dass; fr s’est fait voler; zh 被偷了; ja 盗まれた; ko; pl uk pt ro
He was stolen his phone in the bus.

(patient|he|she|man|woman|player|child|boy|girl|Person|Human|Name|who|they) (was|has been|will be|were|had been) <operated> (on Day|in [the|a] (hospital|clinic|Name)|by (doctors|surgeons|Number (doctors|surgeons)|a (team|surgeon|doctor))|last|yesterday|urgently|successfully|immediately|because of|at the hospital|today|twice) → operated on
it è stato operato lunedì; es fue operado el lunes; fr a été opéré; ru был прооперирован; pl został operowany; de wurde operiert; pt ro tr uk
The patient was operated by two doctors.

§ (in|on) the (newspaper|newspapers|law|sign|report|letter|book|constitution|article|contract|document|statement|agreement|video|text|message|film|press|note|media|decree) <(writes|stands|says|is written|is said|is stated|reads|shows|was written|was said|was stated)> (that|how) ≈ the law says
de im Gesetz steht, dass; ru в законе написано, что; tr yazıyor; it nella legge è scritto che; nl in de wet staat dat; es en la ley dice que; pl w ustawie jest napisane; sv; hu; uk bg cs
In the law is written that it is a crime.

§ (he|she|they|we|i|the (Person|Human|workers|residents|people|children|players|fans)) [very|not|now] <(afraid|happy|sure|ready|angry|glad|tired|ill|able|proud|unable|responsible|guilty|interested|dissatisfied|satisfied|aware)> (to|that|with|of|for|about|.|because|and|$) ≈ is afraid
ru он боится; ar هو سعيد بـ; uk; id dia senang; zh 他很高兴; tr mutlu; he; vi
They happy with the result.

§ (he|she|it|this|they|the {Noun}) (made|makes) <that> (the {Noun|Plural}|he|she|they|we|people) (Past|Third|Base) ≈ made the team win
es hizo que el equipo ganara; it ha fatto sì che; fr a fait que; ro a făcut ca; ru сделал так, что; pl sprawił, że; pt fez com que; de; tr; uk bg
The rain made that the game stopped.

§ (after|before|without|by) <{(left|opened|closed|finished|saw|took|gave|built|sold|bought|received|met|visited|entered|reached|signed|completed|heard|won|lost|became|arrived|returned|killed|arrested)}> (the|his|her|a|an|in|at|to|from|their|home|there) ≈ after …ing
zh 打开后; id setelah meninggalkan; tr açtıktan sonra; ru открыв; vi; ja; ko
Before left the town, he paid.

((while|when|because|if|although|where) (he|she|they|we|i)|(people|man|woman|those|men|women|children|workers|residents|person|boy|girl|driver|players|soldiers|families) who) <!(according|following|being|owing|including|pending|considering|depending|during|regarding|concerning) {Gerund}> (in|on|at|the|a|an|to|with|here|there|for|from|his|her|home|,|.) ≈ was …ing
ru когда он шёл; zh 正在; id sedang; ar; fa; tr; vi; ko
When he walking home, he saw a fire.
`,
  rare: `
§ if (the {Noun|Person|Body|Human}|he|she|they|we|it|Name) <would have> {Participle} ≈ had …
de wenn er gesehen hätte; sv om han skulle ha; ru если бы увидел; pl gdyby zobaczył; nl zou hebben; uk hu cs
If the driver would have seen it, he would have stopped.

(Person|Name|police|Body) <{(said|stated|announced|explained|believes|thinks|hopes|reported|confirmed|knows|claimed|wrote)} , that> (the (Noun|Plural)|he|she|they|it|we|there) (is|are|was|were|has|have|had|will|would|can|could) → {1} that
de sagte, dass; ru сказал, что; pl powiedział, że; cs řekl, že; hu azt mondta, hogy; uk сказав, що
The director said, that the gate is shut.

§ (the|a) {Noun|Body} <, that> (Did|built|has|had|was|were) ≈ which
de die Firma, die; ru фирма, которая; pl firma, która; cs; hu; uk; nl
The firm, that built it, is bankrupt.
`,
}
