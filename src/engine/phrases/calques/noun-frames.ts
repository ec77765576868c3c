import type { CalqueList } from './entries.ts'

/**
 * What other languages build around nouns, whatever the nouns are: quantities, comparison, ages and measures, possessives,
 * the words of “each” and “none”, relative pronouns, prepositions of two words, the openings of sentences.
 */
export const NOUN_FRAMES: CalqueList = {
  never: `
the {(father|mother|brother|sister|son|daughter|wife|husband|family|name|house|car|dog|phone|job|shop|boat|office|friend|friends|room|lawyer|parents|children|uncle|grandfather|salary|health|body|address|face|identity|nationality)} of (him|her|them|us|me|his|hers|theirs|mine) (is|was|are|were|has|had|will|works|lives|lived|worked|died|said|told|came|went|lost) ≈ his {1}
ar والده; fa پدر او; id ayah dia; vi cha của anh; fr le père de lui; it il padre di lui; pt o pai dele; es el padre de él
The father of him works in the port.

(Number|many|several|some|most|few) <from> the (players|victims|workers|soldiers|passengers|students|suspects|wounded|injured|attackers|deputies|members|residents|children|prisoners|hostages|vehicles|houses|buildings) (were|was|are|is|have|had|died|suffered|remain|left|said|came) → of
ru трое из игроков; pl trzech z; de drei von; tr oyunculardan üçü; ar ثلاثة من; uk; cs; sr
Three from the players were suspended.

(boy|girl|child|baby|daughter|son|victim|grandmother|grandfather|pensioner|pupil|dog) {has} <{Number} years> (and|,|.|$) ≈ is {2} years old
es el niño tiene 12 años; it il bambino ha 12 anni; fr le garçon a 12 ans; pt o menino tem 12 anos; ro băiatul are 12 ani; el
The boy has 12 years and lives in Turin.

with {Number} years old → aged {1}
es con 34 años; pt com 34 anos; it con 34 anni; de mit 34 Jahren
The oarswoman, with 34 years old, was unhurt.

(bridge|tunnel|wall|tower|road|river|pipe|building|hole|tree|ship|boat|queue|column|fence|trench|crack|table|rope|statue|path|wave) {(long|high|deep|wide|tall)} {Number} {(metres|meters|kilometres|kilometers|feet|miles|centimetres|centimeters|km|metre|meter|kilometre|kilometer)} ≈ {2} {3} {1}
it un ponte lungo 300 metri; fr un pont long de 300 mètres; ro un pod lung de 300 de metri; ru мост длиной 300 метров; es; pt
A bridge long 300 metres was opened.

the <more {(important|famous|beautiful|popular|dangerous|expensive|powerful|modern|successful|visited|known|difficult|serious|interesting|influential)}> (Noun|Plural) (of|in) the (country|city|region|world|town|province|continent|island|village|year|century|season|league|championship) → most {1}
es el museo más importante del país; it il museo più importante del paese; pt o museu mais importante do país; fr le plus important; ro cel mai
The more important museum of the country is closed.

the {(bigger|larger|older|taller|longer|richer|poorer|younger|smaller|better|worse|higher|greater|stronger|faster)} [(city|town|hospital|team|club|company|bank|airport|museum|church|lake|river|bridge|building|player|man|woman|event|fire|market|festival|stadium|school|university|dam|tower|tree)] (of all|(in|of) the (world|country|region|continent|province|planet)) ≈ the …est
es la más alta de todas; it la più alta di tutte; fr la plus haute de; pt a maior do mundo; ro; ar الأكبر في
She is the taller of all the sisters.

(each|none|any|both|neither|either|every) of {(player|team|worker|student|victim|member|country|party|family|soldier|passenger|house|school|child|person|participant|company|candidate)} (was|is|has|had|were|are|have|received|must|will|can|got|should|wants|gets|receives) → of the {1}s
ru каждый из игроков; ja; zh; vi; id; tr
Each of player received a medal.

the {Number} {first|last} {(goals|victims|cases|chapters|books|episodes|candidates|patients|attempts|sessions|points|bombs|players|people|tests|sets|minutes|songs|films|races|rounds|persons|ships|presidents|winners|trains|visits)} → the {2} {1} {3}
es los dos primeros goles; fr les deux premiers buts; it i due primi gol; pt os dois primeiros gols; ro primele două; de die zwei ersten Tore
The two first goals were scored by a boy.

<the {(last|first|next|second|latest|new|old|other|best|only)} {(his|her|their|our|my|its)}> (book|film|song|match|goal|novel|album|work|game|interview|visit|speech|letter|concert|race|season|album|trip|victory|defeat|wish|project|painting|house|car|job|movie|role) → {2} {1}
it l’ultimo suo libro; pt o último seu livro; ro ultima sa carte; ru последняя его книга; bg последната му книга; el
The last his book was published in May.

(this|these) <{(his|her|their|our|my|its)}> {(decision|statement|book|proposal|idea|plan|speech|words|attitude|behaviour|behavior|action|actions|opinion|letter|project|work|desire|position|policy|gesture|remark|remarks|step)} ≈ {2} of his
it questa sua decisione; pt esta sua decisão; ru это его решение; ro această decizie a sa; es esta su decisión; pl ta jego decyzja; uk; bg; sr; el
This his decision was criticised.

§ the {(president|pope|chancellor|general|professor|doctor|colonel|captain|sheikh|senator|governor|judge)} !(the|Demonym) Name (said|visited|announced|arrived|met|opened|signed|declared|received|stated|resigned|spoke|told|added) ≈ President …
fr le président Macron; es el presidente Sánchez; it il presidente Mattarella; pt o presidente Lula; ro președintele; el; ar الرئيس
The president Novak visited the mill.

(minister|ministry|department|ministers) of <the {(health|education|justice|defence|defense|culture|finance|finances|agriculture|transport|transports|tourism|energy|labour|labor|foreign affairs|internal affairs|trade|industry|sport|sports)}> → {1}
it ministro della Sanità; fr ministre de la Santé; es ministro de la Salud; pt ministro da Saúde; el υπουργός; ar
The minister of the health has left.

(in|at|by) <the> {Day} (,|.|$|the|he|she|they|it|a|there|we) ≈ on {1}
pt na segunda-feira; es el lunes; it il lunedì; ar يوم الاثنين
In the Monday the pool will be shut.

(held|opened|closed|started|began|died|arrived|left|played|happened|occurred|arrested|found|killed|born|signed|announced|presented|scheduled|cancelled|postponed|elected|detained|buried|released|published|returned) <the> {Day} (,|.|$|in|at|and|with|by|on) ≈ on {1}
es se celebró el lunes; fr s’est tenue le lundi; it si è tenuta il lunedì; pt
The hearing was held the Monday in Lyon.

¶ (in|on|at) <day> of (the|Day|a|his|her|this|their|Month) → the day
ru в день матча; tr maç günü; pl w dniu meczu; fa در روز; uk; cs
He fell ill on day of the match.

§ (a|the) (Thing|law|decision|problem|plan|project|fire|storm|accident|war|disease|virus|idea|tree|crisis|wind) <who> (was|is|has|had|were|Past) → which
fr la maison qui a brûlé; de das Haus, das; es; ar الذي; tr; ru; el
The house who burned was empty.

§ the (thing|things|man|woman|house|car|book|money|person|problem|people|boy|girl|firm|city|one|ones) <what> (he|she|they|was|is|has|had|we|were|i) → that
de die Sache, die; ro lucrul ce; ru вещь, что; it la cosa che; pl rzecz, co; hu
The thing what he said is false.

(about|of|for|with|from|in|by|on|than|to) <that what> (he|she|they|we|is|was|happened|the|you|i|has) → what
ru о том, что он сказал; pl o tym, co; de von dem, was; cs o tom, co; uk про те, що; bg; sr; hu
He spoke about that what he saw.

§ {(those|everyone|anyone|everybody)} , who (Past|want|are|have|had|did|do|live|work|wants|has|is|does|lives|works|come) ≈ {1} who
de diejenigen, die; ru те, кто; pl ci, którzy; cs ti, kteří; uk ті, хто; hu azok, akik
Those, who came late, stood outside.

(day|year|moment|house|city|town|country|room|village|place|period|month|night|week) (in|on|at) <that> the Noun (Past|was|is|had|has) → which
de der Tag, an dem; es el día en que; fr; it; pt o dia em que; ro
The day on that the war began was cold.

§ (the|many|some|all|Number) (people|men|women|children|workers|fans|players|citizens|residents|students|soldiers|tourists|drivers|passengers|refugees|migrants|farmers|teachers|doctors|parents|voters|patients) <which> (are|were|have|had|live|lived|came|want|wanted|lost|work|worked|died|suffer|left|need|participated|took|voted|came) → who
de die Leute, die; ru люди, которые; nl de mensen die; ro oamenii care; pl ludzie, którzy; el; tr; bg; sr
The people which live here are tired.

§ who {(wants|wishes|travels|buys|drives|smokes|violates|breaks|registers|participates|arrives|loses|finds|enters|speaks|works|lives|comes)} Words (must|can|faces|risks|receives|gets|pays|has to|should) ≈ anyone who {1}
de wer reisen will, muss; nl wie wil reizen, moet; it chi vuole viaggiare deve; ru кто хочет; pl kto chce; es quien quiera; fr
Who wants to travel must pay a fee.

{(these|those)} all {(people|Plural)} (are|were|need|have|had|of|,|.|in|who|must|will|want|can) → all {1} {2}
ru эти все; tr bu tüm; fa این همه; zh 这些所有
These all people need help.

<(a|an) such> !(and|as) {Noun} → such a {1}
fr une telle décision; de eine solche Entscheidung; it una tale decisione; es una tal decisión; pt uma tal decisão; nl een dergelijke; ro; sv en sådan
A such decision would be wrong.

<so> {(big|large|small|great|long|strong|difficult|serious|important|high|old|bad|good|beautiful|dangerous|simple)} {(problem|fire|house|crowd|city|country|team|match|storm|crisis|man|child|player|step|mistake|price|risk|loss|victory|defeat|decision|war|event|place|film|book|building)} (was|is|has|that|for|in|.|,|$|as|can|will|had) ≈ such a {1} {2}
ru столь большая проблема; pl tak duży problem; cs tak velký; tr bu kadar büyük bir; fa; uk; zh; fi
So big problem was never seen in the town.

(a|an) so !(called|very|far|much|many) {Adjective} {Noun} → so {1} a {2}
fr un match si difficile; de ein so schwieriges Spiel; it una così difficile; nl een zo; sv en så
It was a so difficult match that nobody laughed.

(is|was|are|were|be) too {(good|big|young|old|important|small|great|strong|difficult|serious|long|high|bad|large)} {(player|man|team|problem|club|city|country|risk|house|task|price|step|mistake|loss|burden|child|book|person|match|job)} ≈ too {1} a {2}
ru слишком хороший игрок; pl za dobry zawodnik; cs; tr çok iyi bir; fa; uk
He is too good player for this club.

<(almost|nearly)> of (the|them|Plural|his|their|these|our) → almost all
ja ほとんどの; id hampir dari; zh 几乎; fa تقریباً
Almost of the houses were hit.

<[a] half of> {(million|billion|century|year|hour|kilometre|kilometer|litre|liter|kilo|century|day|month)} ≈ half a {1}
ru полмиллиона; pl pół miliona; cs půl milionu; es medio millón; ro jumătate de milion; tr yarım; uk; bg
A half of million people took part.

§ <more {Number} {Plural}> (were|are|have|had|will|died|remain|fell|came|arrived) → {1} more {2}
pt mais duas pessoas; es más de; vi thêm hai người; ar; he עוד
More two people were held on Sunday.

<{Number} {(people|men|women|children|persons|soldiers|players|houses|students|workers|boys|girls|victims|bodies|cars|schools)} more> (were|are|have|had|died|will|remain) → {1} more {2}
es dos personas más; de zwei Personen mehr; fr deux personnes de plus; fa دو نفر دیگر; vi; zh
Two people more were hurt on Sunday.

(by|from|for|at|with) [the] cause of [the|a|an|bad|heavy] (rain|snow|storm|strike|virus|wind|heart|illness|accident|fire|flood|crisis|pandemic|heat|fog|frost|weather|flooding|disease|drought) ≈ because of the …
it a causa della neve; es por causa de la nieve; fr pour cause de; pt por causa da; ro din cauza; ru по причине
For the cause of the snow, the road is shut.

due <(the|of|of the|for the|by the|with the)> (storm|rain|snow|strike|pandemic|lack|bad|weather|high|large|fact|crisis|virus|heat|wind|flood|fog|coronavirus|increase|heavy|strong|bad weather|risk|damage|cold|illness|injury) ≈ to …
es debido a; it dovuto al; pt devido à; ro datorită; fr dû à; ru; ar بسبب
Due the storm, the flights were cut.

^ thanks <(the|of the|at the|by the|with the|of|at|his|her|their)> (help|support|intervention|work|efforts|cooperation|collaboration|quick|rapid|prompt|generosity|courage|advice|presence|good|donations|money|goal|goals) ≈ thanks to
it grazie all’aiuto; fr grâce à l’aide; es gracias a la ayuda; pt graças à ajuda; ru благодаря; ro datorită; uk
Thanks the help of the monks, he survived.

in spite {(the|his|her|their|this|these|all|heavy|bad|a|its|strong)} → in spite of {1}
fr malgré la; ru несмотря на; it malgrado la; ro în ciuda; pl mimo; es; pt
In spite the rain, the match was played.

(besides|unlike|among|amongst|against|towards|toward|behind|beyond|without|beneath|beside|under|below|across|around|via|regarding|upon) <of> (the|a|his|her|their|them|this|these|other|that|all|Name) ≈ (leave out)
fr en dehors de; es además de; it oltre al; pt; ar بين; ro; fa
Besides of that, the firm has debts.

§ apart <(of|to|the|his|her|this|that|their|with)> → from
de abgesehen von; fr à part; es aparte de; it a parte il; pl oprócz; nl
Apart the cost, the plan is sound.

§ <between> the [Number] [Participle|Adjective] (victims|dead|injured|wounded|arrested|guests|participants|passengers|people|persons|players|survivors|detainees|suspects|prisoners|candidates|winners|workers|children|documents|objects|visitors|spectators) [,] (there|is|are|was|were|also) → among
es entre las víctimas; it tra le vittime; fr entre les victimes; pt entre as vítimas; ro între victime; fa در میان; pl między; ar بين
Between the victims there are two boys.

(people|persons|men|women|victims|passengers|workers|children|players|soldiers|residents|suspects|students|dead|injured|wounded|tourists) , <(among|amongst|in) which> (Number|a|several|many|also|some) (child|children|woman|women|man|men|girl|girls|boy|boys|police|officers|foreigners|soldiers|civilians|tourists|minors|foreign|Adjective|Plural) → including
it tra cui due bambini; es entre los cuales dos niños; fr parmi lesquels deux enfants; pt entre os quais; de darunter; ro dintre care; ru среди которых; pl wśród których
Several people, among which two boys, were hurt.

(people|persons|men|women|victims|passengers|workers|children|players|soldiers|residents|suspects|students|dead|injured|wounded|cases|patients) , <(from|out of) (which|whom|them)> (Number|several|some|many) (seriously|severely|critically|slightly|lightly|are|were|in|of|children|women|minors|have|had|died) → of whom
ru из которых двое; pl z których dwie; es de los cuales dos; ro dintre care doi; uk з них; cs z nich; bg; sr
Ten people were hurt and four men, from which two seriously.

(hurt|injured|wounded|killed|arrested|people|persons|dead|detained|victims|children|men|women|hospital|cases|patients) , <of them> (Number|several|some) (seriously|severely|critically|slightly|lightly|are|were|in|children|women|minors|men|is|was) ≈ … of them
de davon zwei schwer; ru из них двое; pl z nich dwie; cs z nich; uk з них; nl daarvan; sv; sr
Ten people were hurt, of them two seriously.

near <from> (the|a|his|her|their|Name|here|this|there|my|our) ≈ (leave out)
ar قريب من; fr près de; es cerca de; it vicino al; pt perto de; tr; fa نزدیک; ro
The school is near from the station.

(is|are|was|were|very|so|lives|lived|stands|located|situated|house|shop|school|church) (close|next|adjacent) <(of|from|with)> (the|his|her|a|here|Name|their) → to
fr proche de; es próximo de; pt próximo da; ar قريبة من; ro aproape de; tr; it
He lives very close from the dock.

in front <(the|to|from|to the|from the|at the|a|his|her)> (house|church|school|building|hospital|court|parliament|embassy|hotel|bank|shop|museum|station|police|entrance|door|town|city|restaurant|stadium|mosque|gate|crowd|camera|cameras|television|public) ≈ of …
es frente a la iglesia; it di fronte alla chiesa; pt em frente à; ro în fața; ru напротив
The van stands in front the church.

(go|goes|went|come|comes|came|walk|walks|walked|travel|travels|arrived|arrives|fled|left|run|ran|crossed|escaped|continued|reached) [home|there] <(in|with|at|to|a) (foot|feet)> (to|.|,|$|from|and|through|across|because) → on foot
it a piedi; fr à pied; es a pie; pt a pé; ro; de zu Fuß; el με τα πόδια
He walks with foot to the school.

{Number} [-] aged (man|woman|boy|girl|person|driver|child|resident|citizen|teenager) ≈ {1}-year-old
tr 40 yaşındaki; fa ساله; hu; ja 40歳の; ko; zh 40岁的
A 40 aged woman was hurt in the crash.

(a|the|his|her|an) <(red|white|black|blue|green|yellow|brown|wooden|grey|gray|metal|golden|plastic) (big|large|huge|enormous|beautiful|small|old)> (Thing|dress|dog|flag|stone|chair|shirt|hat|hill|gate|envelope|suitcase|bird) ≈ size and age before colour
es el coche rojo grande; it la macchina rossa grande; fr; vi; id; ru; ar السيارة الحمراء الكبيرة
The red big car belongs to the judge.

(a|an|former|new|young|famous|known) {(singer|actor|actress|player|president|striker|midfielder|defender|goalkeeper|coach|writer|painter|director|journalist|student|tourist|soldier|pilot|diplomat|citizen|company|firm|club|businessman|scientist|minister)} {Demonym} (,|.|$|who|was|is|has|will|Name|in|arrested|killed|born) ≈ {2} {1}
es un jugador español; fr un joueur espagnol; it un giocatore spagnolo; pt um jogador espanhol; ro; vi; id; fa; ar
They signed a player Spanish, who is tall.

(the|a) (writer|singer|city|house|church|actor|painter|building|castle|player|woman|man|road|bridge|museum|hotel|town|poet|square) <(famous|historic|modern|dangerous|elderly|ancient|important|young|popular|celebrated|old|new)> (was|is|has|will|died|said|won|opened|had|received) ≈ the adjective before
es el escritor famoso; it lo scrittore famoso; fr l’écrivain célèbre; pt o escritor famoso; ro; vi; id; fa; ar
The writer famous died on Monday.

(a|the) <(group|crowd|family|audience|delegation|public|number|quantity|community|team) (numerous|big|large|small|huge|great|enormous)> of → large group
es un grupo numeroso de; it un gruppo numeroso di; fr un groupe nombreux de; pt um grupo grande de; ro
A group numerous of fans waited outside.

^ (in|at|by) [the] other (hand|side|part) , ≈ on the other hand,
es por otro lado; pt por outro lado; it d’altra parte; de auf der anderen Seite; tr diğer taraftan
In the other hand, the costs are high.

^ (from|of|by) (one|a) (side|part|hand) , (the|he|she|it|they|we|there|this) ≈ on the one hand,
ru с одной стороны; it da una parte; es por una parte; pl z jednej strony; fr d’un côté; uk; cs; bg; ro
From one side, the costs are high.

^ (by|in|at|for|from) [the] contrary (,|the|he|she|they|it) → on the contrary
es por el contrario; it al contrario; fr au contraire; pt pelo contrário; ru наоборот; de im Gegenteil
By the contrary, the prices fell.

(in (addition|response|relation|contrast|reference|reaction|opposition)|with (regard|regards|reference)) <(of|about|at)> (the|that|this|these|his|her|their|a|its|Name|all) → to
fr en réponse de; es en relación de; it in aggiunta di; de in Bezug auf; ar; ru в отношении; ro
In addition of that, the firm has debts.

in (honour|honor|memory|favour|favor|defence|defense|support|praise|celebration) <(to|for)> (the|his|her|their|this|these|victims|a|all|Name) → of
es en honor a los; it in onore ai; ru в честь; pt em homenagem a; ar تكريما ل; de; pl
A mass was held in memory to the sailors.

(on behalf|on the (basis|occasion|verge|brink|eve|initiative)|with the exception|by (means|virtue)|under the (leadership|auspices)|as a consequence|in the (framework|absence|presence|vicinity|midst|context|wake|spirit)) <(to|for)> (the|a|an|his|her|their|this|these|its|all) → of
es con ocasión; it in occasione; ru по случаю; ar بمناسبة; de; pt; ro cu ocazia; tr
On the occasion to the feast, the choir sang.

in the end of (the (month|year|season|match|century|game|summer|war|street|road|meeting|race|winter|show|trial)|Month|this|last|next|Year) ≈ at …
ru в конце месяца; pl w końcu; cs na konci; bg в края; it nella fine; sr; uk; ar في نهاية
In the end of the month the shop shuts.

[on|in] the {(next|following|same|previous)} day {Daypart} → the {1} {2}
zh 第二天早上; hi अगले दिन सुबह; ko 다음날 아침; ja 翌日の朝; tr ertesi gün sabah; es al día siguiente por la mañana; fa
On the next day morning he left.

after {Number|one|a|a few|several|some} {(week|weeks|day|days|month|months|year|years|hour|hours|minute|minutes)} <later> ≈ (leave out)
zh 一周后; ja 一週間後; ko 일주일 후; vi; id; es después de una semana
After one week later the shop shut.

(last|past) Number (years|months|weeks|days|hours|decades) <ago> ≈ (leave out)
zh 最近两年前; ru; es hace; ko; ja; vi; id
It was sold within the last two years ago.

(in|for|during|at|on|by) [about] (Number|several|a few|many) (years|months|weeks|days|hours|decades|minutes) <ago> ≈ … ago
ru; zh; vi cách đây; ar قبل; fa; id; tr; he לפני
In three years ago the dam broke.

<every> of (the|them|us|these|those|his|her|our|their|you) → each
it ognuno di; es cada uno de; fr chacun de; ru каждый из; de jeder von; ar كل من; ro fiecare dintre
Every of the teams has two points.

<(nobody|no one)> of (the Plural|them|us|these|those) → none
de niemand von; ru никто из; pl nikt z; cs nikdo z; nl niemand van; it nessuno di; uk; hr; sv ingen av
Nobody of the divers was hurt.

{(everybody|everyone|anybody|anyone|somebody|someone)} of (us|these|those|the {Plural}) ≈ each, any or one of
ru кто-то из нас; de jemand von; pl ktoś z nas; it qualcuno di noi; nl iemand van; uk; cs; hr; ro
Everybody of us knows the song.

none {(player|team|person|victim|worker|passenger|student|car|country|party|house|child|man|woman|soldier|vehicle|school|shop|company|witness|driver|resident|member|problem|reason|evidence|injuries|weapon|document)} (was|were|is|are|has|had|of|can|will|could|would) → no {1}
es ningún jugador; it nessun giocatore; fr aucun joueur; pt nenhum jogador; ro niciun; ru ни один; pl żaden; de kein
None player was hurt in the crash.

all <of> {(people|students|workers|residents|houses|schools|players|children|countries|cities|members|citizens|women|men|parties|soldiers|passengers|participants)} (are|were|have|had|will|in|who|know|want|must|came|should|can|.|,) ≈ (leave out)
zh 所有的人; ar كل; fa همه; id semua; tr
All of people know the song.

§ whole [the] {(city|country|world|family|town|village|region|team|day|night|year|week|life|summer|street|house|island|nation)} (is|was|has|had|were|he|she|they|we|knows|lives|came) → the whole {1}
ru целый день; tr bütün şehir; pl cały kraj; cs celý; fa کل شهر; uk; bg; sr; zh 全国
Whole town was dark.

¶ (in|through|across|around|over|during|from|throughout|of|for) whole [the] {(city|country|world|family|town|village|region|team|day|night|year|week|summer|street|island|nation|planet|continent)} (.|,|$|and|is|was|has|are|in|with|to|because|will|there|it|the) → the whole {1}
ru по всей стране; pl w całym kraju; cs v celé zemi; tr bütün ülkede; fa در کل کشور; uk; bg; sr; zh 全国
He is known in whole country.

the rest {(players|passengers|victims|workers|students|members|teams|money|residents|countries|prisoners|soldiers|children|houses|patients|people|suspects|tourists)} (are|were|have|had|will|stayed|was|is|of|,|.|remain|came|left|went) ≈ the rest of the {1}
zh 其余的; tr geri kalan; vi; ko 나머지; ja 残りの; ru остальные; fa بقیه
The rest players stayed in the inn.

the rest of {(players|passengers|victims|workers|students|members|teams|residents|countries|prisoners|soldiers|houses|patients|suspects|tourists|money|day|family|team|week|year|match|group|country|city|population)} (are|were|have|had|will|stayed|was|is|,|.|remain|came|left|went) → the rest of the {1}
ru остальные; pl reszta zawodników; tr geri kalan; zh 其余; cs zbytek; uk; bg; fa
The rest of players stayed in the inn.

¶ (at|in|on|of|from|with|by|to|for) <same> {(time|day|place|city|year|month|house|school|way|team|period|night|street|room|evening|hospital|reason|area|village|man|person)} !(service|delivery) → the same {1}
ru в то же время; tr aynı zamanda; pl w tym samym; fa در همان; ar في نفس; zh 同时; uk; bg; ko
They live in same house.

the {(each|any|every)} {Noun} !(day|life|man|key|other) → {1} {2}
ar كل; fa هر; tr her; it l’ogni; vi; hy
The each team has ten players.

(a|an) <one> {(man|woman|boy|girl|soldier|policeman|person|student|driver|worker|tourist|house|car|village|friend)} (was|were|who|has|had|is|from|died|came|called|said) → {1}
fa یک مرد; tr bir adam; ru один человек; uk; hi एक आदमी; sr; bg; ka
A one man was held in the port.

<the {(there|here)}> (living|working|staying|held|present|arrested|working|buried|found|living|waiting) (Noun|Plural) ≈ … living {1}
de die dort lebenden Familien; nl de daar wonende; tr oradaki; hu az ott élő; ja そこに住む; fi siellä asuvat; ka
The there living families were moved.

(the|a|an) <by [the|a] (police|army|government|court|city|fire|storm|state|guards|mayor|council|authorities|flood|Name) {Participle}> (Noun|Plural) ≈ … {1} by …
de das von der Polizei durchsuchte Haus; nl het door de politie; tr polis tarafından; ru разыскиваемый полицией; fi; hu; pl
The by police searched house is empty.

(is|are|was|were|cost|costs|paid|pay|earns|reached|almost|nearly) <the {(double|triple|half)}> [of] (last|the|what|those|that|of) !(standard|act|agent|life) ≈ {1}
es es el doble de; it è il doppio di; fr c’est le double de; pt é o dobro de; ro este dublul
The prices are the double of last year.

(the|was|is|are|were) (best|worst|oldest|youngest|strongest|fastest|tallest|largest|greatest|highest|richest|smallest) <between> (all|the (Number|players|teams|countries|candidates|cities|students|children|brothers|sisters|runners|schools|clubs|riders)) → of
it il migliore tra i; es el mejor entre los; pt o melhor entre os; fr; ro cel mai bun dintre; ar الأفضل بين; tr arasında
He is the best between the players.

(is|are|was|were|look|looks|very|almost|looked) (similar|identical|equal) <(like|as)> (the|a|his|her|those|that|last|Name|in) → to
de ähnlich wie; nl gelijk als; ru похожий как; es igual que; pl podobny jak; tr gibi; it uguale come; fr
The hall is similar like the old one.

§ <or> (the|a|an|his|her|their|they|we|he|she) [Noun|Plural] or (the|a|an|his|her|they|we|he|she) [Noun|Plural] (will|must|can|should|is|was|has|are|were|have|had) → either
it o il sindaco o; es o el alcalde o; fr ou le maire ou; ru или мэр, или; ro ori; pt ou o prefeito ou; pl albo; el
Or the mayor or the vicar will speak.

§ <nor> (the|his|her|he|she|a|my|their|Name) [Noun] nor (the|his|her|he|she|a|my|their|Name) → neither
es ni el alcalde ni; fr ni le maire ni; it né il sindaco né; pt nem o prefeito nem; ru ни мэр, ни; ro nici; pl ani
Nor the mayor nor the vicar was there.

neither [the|his|her|a] (he|she|they|Noun|Name) nor [the|his|her|a] (he|she|they|Noun|Plural|Name) (did|could|will|has|had|was|were|is|are|would|can|do|does|have) <not> ≈ (leave out)
ru ни он, ни она не; it né lui né lei non; pl ani on, ani ona nie; ro nici el, nici ea nu; es; el; sr ni on ni ona nisu; tr ne … ne de
Neither he nor she did not come.

(of|in|to|from|with|by|on|for|at) <the> (which|whom) (the|he|she|they|it|there|we|a|is|was|are|were|has|had|his|her) ≈ (leave out)
it della quale; es de la cual; fr de laquelle; pt da qual; ca de la qual; el στο οποίο; ro
The firm of the which he is a member is small.

whose <(the|his|her|its|their|a)> (Noun|Adjective|Plural) !(was|is|were|it|this|and) ≈ (leave out)
fr dont le toit; ro al cărui; el του οποίου το; ar الذي … ه; he שבתו; fa که خانه‌اش; hu akinek a
He lives in a house whose the roof leaks.

the (only|first|last|best|worst|least|most) [thing|one] [,] <what> (he|she|they|we|you|i|is|can|remains|remained|matters|helps|was|could) → that
de das Einzige, was; nl het enige wat; ru единственное, что; pl jedyne, co; cs jediné, co; uk; sv det enda; hu
The only what he wants is rest.

(house|city|town|village|place|room|area|country|hotel|school|hospital|building|flat|region|street|camp|prison|district) <(in|at|on) where> (he|she|they|the|his|her|there|we|it|a|is|was) → where
es la casa en donde; it la città in dove; pt a casa em onde; fa جایی که در آن; vi; id; ar
She left the house in where the fire began.

(in|for|of|to|has|have|had|built|opened|lost|using|used|wrote|founded|buy|bought|open) <own> {(eyes|hands|house|money|funds|forces|initiative|company|car|family|language|people|children|name|life|home|experience|expense|words|example|request|resources|strength|territory|country|business|means|accord|needs|feet|parents|son|daughter|mother|father)} → his own {1}
ru собственными руками; pl własnymi rękami; cs vlastníma rukama; de mit eigenen Händen; nl met eigen handen; uk; sv med egna; bg; sr; hu
She has own house in Linz.

^ (as result|as the result|by result|like result|for result|as consequence|by consequence|as a consequence from (this|that)|by the consequence) (,|he|she|they|it|the|there|we|a) ≈ as a result
ru в результате; es como resultado; fr par conséquent; pt como resultado; it di conseguenza; tr sonuç olarak; pl w rezultacie; uk; bg; ro; ar نتيجة
As result, the bridge was shut.

^ (by|from|with|in|due to|on|to) (this|that|these|such) (reason|reasons|motive|motives) [,] ≈ for this reason
ru по этой причине; de aus diesem Grund; es por esta razón; it per questo motivo; tr bu nedenle; pl z tego powodu; nl om die reden; ro din acest motiv
By this reason, the pool is shut.

^ (by|with|on|of|at) (this|that|such) (way|manner) (,|the|he|she|they|it|we) → in this way
ru таким образом; it con questo modo; fr de cette façon; de auf diese Weise; tr bu şekilde; es; pl tym sposobem
By this way, the town saves money.

¶ (in the|in|at|on) weekend (.|,|$|the|he|she|they|and|was|will|there|with|when) → at the weekend
nl in het weekend; de am Wochenende; fr en week-end; ro în weekend; pl w weekend; ru в выходные; it; bg
The choir will sing in weekend, he said.

(went|go|goes|is|are|were|was|going|left|be) (in|at|to|for) (vacation|vacations|holiday) (.|,|$|in|to|with|at|and|when|for|from) → on holiday
fr en vacances; it in vacanza; es de vacaciones; ru в отпуске; pt de férias; ro în vacanță
They were in vacation in June.

(in|by|at) <the> (television|tv) (.|,|$|that|and|he|she|they|the|last|yesterday|on|in) ≈ on television
es en la televisión; it in televisione; fr à la télévision; ar في التلفزيون; pt na televisão; de im Fernsehen; ro
He saw the fire in the television.

¶ (in|on|at|from|over|through) <internet> (.|,|$|that|and|for|he|the|they|or|in|with|by|was|about) → the internet
fr sur internet; es en internet; ru в интернете; it su internet; de im Internet; pt na internet; pl w internecie; tr; ro
He found the photo in internet, she said.

(stay|stays|stayed|remain|remained|remains|sit|sat|work|worked|was|were|be|alone|works|found|is|are|sleep|died) <in> home (.|,|$|with|and|because|until|when|during|at|alone|after) → at
ru дома; tr evde; ar في المنزل; fa در خانه; zh 在家; ro acasă; it in casa; es en casa
The boy stayed in home with a cold.

(go|goes|went|come|came|return|returned|returns|going|arrived|drove|walked|brought|taken|get|got|run|ran|coming|returning) <to> home (.|,|$|and|from|after|with|at|in|when|late|for|early|on|by) ≈ (leave out)
ar إلى المنزل; fa به خانه; zh 回到家; tr eve; id ke rumah; es a casa; ru домой; vi
She went to home late.

(go|goes|went|travel|travels|sent|move|moved|flee|fled|escape|live|lives|lived|work|works|worked|study|studied|sold|going|studying|living|working|moving) <(to|in|at)> (abroad|overseas|upstairs|downstairs) (.|,|$|and|with|for|in|because|since|at|to|from) ≈ (leave out)
ru за границу; ar إلى الخارج; zh 到国外; it all’estero; tr yurt dışına; de im Ausland; pl za granicą; es en el extranjero; ro
He works in abroad since May.

(wall|trench|tower|bridge|hole|pit|wave|tunnel|fence|statue|column|crater|snowman|tree|,|is|was|are|were) <(with|of)> Number (metres|meters|kilometres|kilometers|feet|centimetres|centimeters|metre|meter|km) (long|high|wide|deep|tall) (,|.|$|and|was|is|that|which|in|with|has|will|on) ≈ (leave out)
es de 300 metros de largo; it di 300 metri di lunghezza; fr de 300 mètres de long; pt com 300 metros; ro de 300 de metri; tr
They dug a trench of three metres deep.

Number (euros|dollars|cents|pounds|lei|roubles|rubles|lira|francs|crowns) <(by|on|at the|for the)> (kilo|kilogram|litre|liter|hour|month|day|ton|tonne|piece|unit|person|barrel|metre|night) (.|,|$|in|and|for|at|on|this|last|to|is|was) → a
it 5 euro al chilo; fr 5 euros le kilo; es 5 euros el kilo; pt 5 euros o quilo; de 5 Euro das Kilo; ro; ru
Plums cost five euros at the kilo.

Name , <{Number} years> , (Past|was|is|from|who|has|lives|said|came|works|fell|lost|died|went) → {1}
fr Karim, 25 ans; it Marco, 25 anni; es Juan, 25 años; pt João, 25 anos; ru 25 лет; ro 25 de ani; tr; el; pl
Karim, 25 years, was found in the lake.

(turned|turns|turn) {Number} <years> (.|,|$|in|on|last|and|this|yesterday|when) ≈ (leave out)
it compie 80 anni; es cumplió 80 años; fr a fêté ses 80 ans; ru исполнилось 80 лет; pt completou 80 anos; ro; pl; tr
The organist turned 80 years in May.

(he|she) (is|was) Number <years> (.|,|$|and|when|but) ≈ years old
fr il avait 80 ans; it aveva 80 anni; ru ему 80 лет; tr 80 yaşındaydı; es; de er ist 80 Jahre; ar عمره 80 سنة; pl
He was nine years when the war came.

(is|are|was|were|been) <(with|for|by)> Number (percent|per cent|%|years|metres|meters|points|euros|dollars|times|kilograms|centimetres|degrees|kilometres) (higher|lower|older|younger|taller|longer|shorter|cheaper|faster|better|bigger|smaller|heavier|larger|warmer|colder|deeper) ≈ (leave out)
ru на 20 процентов выше; pl o 20 procent wyższe; ro cu 20 de procente mai mari; tr; uk на 20 відсотків; cs o 20 procent; de um 20 Prozent höher; bg с 20
The pay is with nine percent higher.

(about|around|approximately|nearly|almost|up to) <of> [the] {Number} (Plural|%|percent|per cent|million|people|men|women) ≈ (leave out)
es alrededor de 20; pt cerca de 20; it circa di; fr près de 20; ro aproximativ; ar حوالي; vi; id sekitar
About of nine boats sank.

!(years|months|weeks|days|hours|minutes|long|decades|year|week|month|while|time|century|centuries|generation|moment|moments|generations|day|hour|minute|times|summers|winters|decade|not|so|seasons|that|seconds|games|season) <ago {(Number|a few|several|some|many)} {(years|months|weeks|days|hours|minutes)}> → {1} {2} ago
es hace dos años; it fa; he לפני שנתיים; ar قبل سنتين; vi; pt há dois anos; fr il y a deux ans
The bridge was built ago nine years.

(one|two|three|some|many|several|Number|most) {(my|his|her|our|their)} {[former|old|close|good|best] (friend|friends|colleague|colleagues|cousin|neighbour|neighbours|neighbor|neighbors|student|students|relative|relatives|brother|brothers|sister|sisters|uncle)} ≈ {2} of {1}
ru один мой друг; bg един мой приятел; it un mio amico; ro un prieten de-al meu; pl jeden mój kolega; uk; sr jedan moj prijatelj; el
One my friend saw the crash.

§ same {(people|man|woman|men|women|team|place|person)} (came|is|was|were|has|had|will|are|won|said) → the same {1}
ru те же люди; tr aynı; pl ten sam; fa همان; zh 同样的; uk; bg; ko 같은; ja 同じ
Same people came again to the square.

(best|biggest|largest|oldest|richest|strongest|fastest|greatest|tallest|worst|youngest) (Noun|Plural) <(from|at|on)> the world !(of|stage|cup|championships) → in
es el mejor jugador del mundo; pt o melhor jogador do mundo; ro cel mai bun jucător din lume; it del mondo; ar في العالم
He is the best sailor from the world.

(compared|in comparison) <(of|than|from)> (the|last|Year|other|previous|his|her|its|their|that|this) → with
fr en comparaison de; it in confronto al; es en comparación; tr göre; ar بالمقارنة; ru по сравнению; ro în comparație
In comparison of last year, sales fell.
`,
}
