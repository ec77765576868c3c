import type { CalqueList } from './entries.ts'

/** Polish. */
export const POLISH: CalqueList = {
  language: 'pl',
  kin: ['cs', 'sk'],
  never: `
^ as (informed|told|communicated|informs) (Name|the Person|the Body) ($|,) ≈ according to the
jak poinformował; ru как сообщил; bg както съобщи
As informed Nowak, the fair will be held in May.

^ (as it results from|as results from the (report|data|study|information|document|letter) ,) ≈ according to
jak wynika z; it come risulta da; ru как следует из; bg както става ясно от
As it results from the report, the bridge is too narrow.

(on|in) day {Number} [of] {Month} → on {1} {2}
w dniu 3 marca; bg в деня 3 март
The clerk paid the fine on day 3 March.

(on|in|during) [the] days [of|from] {Number} (-|to|and|until|through) {Number} {Month} → from {1} to {2} {3}
w dniach od 3 do 5 marca; it nei giorni 3-5 marzo; ru в период с 3 по 5 марта; bg в дните
The fair will be held in the days from 3 to 5 March.

(at|around|about) [the] hour {Number} !(of) ≈ at {1}
około godziny 15; es hacia la hora; ru около 15 часов; tr saat 15'te; bg около час
The alarm was raised around hour 15:20.

{Number} (people|persons|men|women|children|soldiers) <(do not live|are not alive|not alive|don't live)> ($|after the) → have died
dwie osoby nie żyją
Two people do not live after the crash near Opole.

(incur~|bear~) death (on|in|at|$|,|as) ≈ die~
ponieść śmierć
Three miners incurred death in the shaft.

^ to the {incident|accident|collision|theft|murder|crash|tragedy} (it came|came|has come|it has come|occurred|happened) → the {1} happened
do zdarzenia doszło
To the accident came on the road to Opole.

!(when|if|as|until|once|where|before|since|because|that|what|how) <it (came|comes) to (a|an|the)> (accident|incident|collision|explosion|shooting|robbery|derailment|theft|quarrel|fight|argument|scuffle|brawl|confrontation|crash|clash) ≈ there was
doszło do wypadku; de es kam zu einem Unfall; nl het kwam tot een
Near the mill it came to a collision of two trams.

^ <in the result of> (the|a|an|this) (accident|explosion|attack|fire|collision|shelling|fall|strike|incident|crash|blast|storm|flood) → as a result of
w wyniku wypadku; ru в результате аварии; bg в резултат на
In the result of the explosion, two walls fell.

(hit|hits) (to|into) [the|a] (hospital|clinic|prison|jail|custody) → ended up in hospital
trafić do szpitala; ru попасть в больницу; uk потрапити до лікарні; bg попада в болница
Both drivers hit to the hospital.

(suspect|driver|man|woman|detainee|detainees|attacker|perpetrator|Number - year - old|spouses) [already|has|have] heard [the|already|a|Number] (charge|charges|allegations) (of|for|related|$|,) ≈ was charged
usłyszeć zarzuty
The driver heard charges of theft of fuel.

(temporary arrest|temporarily arrested|temporary arresting) !(warrant|warrants) → remanded in custody
areszt tymczasowy, tymczasowo aresztowany; ru временно арестован
The mayor has been temporarily arrested.

arrest~ for {two|three|one|Number} months → remand~ in custody for {1} months
aresztować na trzy miesiące; ru арестован на два месяца; uk заарештовано на два місяці; tr tutuklandı
The court arrested for three months the head of the gang.

{investigation|inquiry|probe} (in|on) the (matter|affair|cause) of !(law|fact) ≈ {1} into
śledztwo w sprawie; ru расследование по делу; it indagine sul caso di; bg разследване по делото
An investigation in the matter of the fire goes on.

(preparatory|explanatory|clarifying) (proceeding|proceedings) → preliminary inquiry
postępowanie wyjaśniające
The police have begun explanatory proceedings.

(police|border guard|prison|customs|municipal guard) (functionaries|functionary) → officers
funkcjonariusze policji; it i funzionari di polizia; es los funcionarios de policía
Police functionaries found 40 watches in the boot.

(functionaries|functionary) of the (police|border guard|prison service|customs) ≈ officers of the
funkcjonariusze policji; es funcionarios de; it funzionari della
Functionaries of the border guard stopped the lorry.

(state|volunteer|city|district|professional) fire (guard|guards) → fire brigade
straż pożarna, strażacy
The volunteer fire guard pumped out the cellar.

{Number} (hosts|deputies|replacements|substitutes) of [the] [state|volunteer] (fire|firefighters|firemen) → {1} crews of the fire
zastępy straży pożarnej
Eight hosts of the fire brigade came to the mill.

<the [deputy|vice|former] president of the city> ($|,|of Name|has|is|was|said|will|opened|signed|announced|thanked|promised) ≈ the mayor
prezydent miasta; bg кметът
The president of the city opened the new pool.

the resort of (health|defence|defense|education|justice|finance|agriculture) ≈ the ministry
resort zdrowia; de das Ressort; bg ресорът
The resort of health wants to build two clinics.

(electoral|election|voter|voting) (frequency|attendance) → turnout
frekwencja wyborcza
Election frequency was the lowest in ten years.

the frequency (in the (elections|election|referendum|vote)|at the polls) → turnout
frekwencja w wyborach; it l’affluenza
The frequency in the elections was below 40 percent.

(novelization|novelisation|novella) of the (law|act|code|constitution|regulation|bill) → amendment of the law
nowelizacja ustawy
The novelization of the act was signed on Friday.

(enter~|come~) into life (on|from) (Number|Month|Day|the) ≈ take~ effect
wejść w życie; sk vstúpiť do života
The new rules come into life on 1 July.

undertake~ {a|the|this|such a|no|any} [Adjective] (decision|decisions|attempt|attempts) ≈ make~ {1} decision
podjąć decyzję; ru предпринять попытку; bg предприема опит
The council undertook the decision to close the school.

in the range of (safety|security|education|cooperation|health|prevention) ≈ in matters of
w zakresie bezpieczeństwa; ru в сфере
They will work together in the range of safety.

^ what more , → what is more,
co więcej; ru более того; bg нещо повече
What more, the bell is older than the tower.

^ between (other|others) [things] (,|in|the|about|with|by|for|at) ≈ among other things
między innymi; it tra l’altro; es entre otros; bg между другото
Between others, a boat of 1910 is on show.

^ (by|with) (this|that|the) (very same|same) , (the|a|it|he|they|she) ≈ thus
tym samym; ru тем самым; bg с това
By that same, the town lost its last cinema.

(under|on) the end of {the (year|month|week)|this (year|month|week)|last (year|month|week)|Month} !(of) ≈ at the end of {1}
pod koniec roku; ru под конец года; bg в края на
The tram will run again under the end of the year.

^ on the (beginning|start|begin) of (the|this) (year|month|week|century) → at the beginning of the year
na początku roku; ru в начале года; bg в началото на
On the beginning of the year, the port froze.

on the (beginning|start|begin) of {Month} → at the beginning of {1}
na początku marca; bg в началото на март
The ice broke on the beginning of March.

in {Month} of the (past|elapsed) year → in {1} last year
w marcu ubiegłego roku; it nel marzo dello scorso anno; ru в марте прошлого года; bg през март миналата година
The kiln was lit in March of the past year.

(lives|works|suffers|stands|known|live|work) <from years> ($|,|and|in|on|as) → for years
od lat; bg от години; it da anni
The mill stands from years on a leaking dam.

the <meeting (ended|finished|concluded)> (with|in) [a|the] [score|goalless|Number] [of] (draw|Number - Number|score|victory of|defeat of) → match ended
spotkanie zakończyło się; ru встреча завершилась; bg срещата завърши; de die Begegnung endete
The meeting ended with a goalless draw.

{first|second|third|fourth|fifth|last|next|previous|this} queue of [the] (games|matches|league|season|championship|premier|first|top) ≈ {1} round of the
kolejka ligowa
The derby will be played in the last queue of the season.

in the scale of (the|a) (year|month) ≈ over the year
w skali roku; ru в масштабах страны; bg в мащабите на
Prices rose by 4 percent in the scale of the year.

{sports|infrastructure|energy|tourist|accommodation|medical|construction|railway|hotel|gastronomic} {object|objects} → {1} facilities
obiekty sportowe; ru спортивные объекты; uk спортивні об’єкти; bg спортни обекти; de Sportobjekte
Three sports objects will be built near the lake.

(a|an) Number - year - old <inhabitant> (of|from) → resident
mieszkaniec; fr un habitant; it un abitante; bg жител
A 45-year-old inhabitant of Opole found the ring.

maturity (exam|exams) → school-leaving exam
matura; it esame di maturità; de Reifeprüfung; bg матура; ru экзамен на аттестат зрелости
The maturity exam begins in May.

the {tourism|tourist|hotel|restaurant|gastronomy|catering|wine|dairy|automotive|fashion|entertainment|travel|furniture} branch !(of|line|manager|managers|office|offices|was|library) → the {1} industry
branża turystyczna; de die Tourismusbranche; nl de toerismebranche; bg туристическият бранш
The hotel branch is short of cooks.

{car|road|traffic|automobile|bus|motorcycle|chain} (catastrophe|catastrophes) → {1} crash
katastrofa drogowa; ru автокатастрофа; bg автомобилна катастрофа; uk автокатастрофа
He lost a leg in a car catastrophe.

{charity|donation|patriotic} action (is|was|will|took|has|of|for|in|called) ≈ {1} campaign
akcja charytatywna; ru благотворительная акция; uk благодійна акція; de Spendenaktion; bg благотворителна акция
The charity action is held for the tenth time.

^ (at|in) the (moment|instant) of (closing|sending) (the|this) (number|issue|material) → at the time of publication
w chwili zamykania numeru; ru на момент сдачи номера
At the moment of closing the issue, the search went on.

!(come|comes|came|stem|stems|stemmed|benefit|benefited|arose|arise|resulted|resulting|emerged|learned|suffer|result|away) from the (initiative|inspiration) of → on the initiative of
z inicjatywy; ru по инициативе; bg по инициатива на
The well was dug from the initiative of the nuns.

^ <to the hospital> (was|were) (taken|transported|brought|sent) {Number|a|the} ≈ taken to hospital
do szpitala trafiło; ru в больницу доставлены; bg в болница са откарани
To the hospital were taken three skiers.

place~ (himself|herself|themselves|itself) on the {first|second|third|fourth|fifth|last} (place|position) → finish~ {1}
uplasować się na pierwszym miejscu; bg класира се на първо място; it piazzarsi
The skier placed herself on the third place.

{win~|won|lost|beat|defeated} {the|a|their} (meeting|fight|duel) with Number (-|to) Number ≈ won
wygrać spotkanie 3:1; ru выиграть встречу
The hosts won the meeting with 3-1.

under the (address|direction) of (the|his|her) (minister|government|mayor|judge|referee|police|coach|president|opposition|club) ≈ aimed at the
pod adresem; bg по адрес на
There was shouting under the address of the referee.

(put~|lay~|submit~|place~) (a|the|his|her|their) dismissal (on|to|into) (the|his|her) (hands|hand|minister|president) ≈ resign~
złożyć dymisję; ru подать в отставку
The head of the bank put his dismissal on the hands of the minister.

(put~|lay~|place~|fold~) (wreaths|flowers|a wreath) (under|to) the (monument|memorial|grave|tomb|cross|plaque) of → lay~ flowers at the monument to
złożyć wieńce pod pomnikiem; ru возложить цветы к памятнику; bg поднася цветя пред паметника
Pupils put flowers under the monument of the miners.

(on|in|at) the (area|territory|terrain|ground) of the (whole|entire) {district|region|county|country|province|city|municipality|voivodeship|state|area|republic} → throughout the {1}
na terenie całego powiatu; ru на территории всего; cs na území celého; sr na teritoriji; uk на території; bg
On the area of the whole district wells are dry.

(throw~) [his|her|the|their] words (on|to|into|in|at) the wind ≈ make~ empty promises
rzucać słowa na wiatr; ru бросать слова на ветер; uk кидати слова на вітер; bg; es lanzar palabras al viento; tr
The coach does not throw words on the wind.

(in|after) (the|this|his|her|last|that) (weekend|week|night) it (came|has come|arrived) to ≈ there was
w weekend doszło do
In the night it came to a row in the bus.

(stay~|become~|be~|was|were|been|is|remain~) (punished|fined|penalised|penalized) with (a|the) (mandate|ticket|fine) [of] [in] [the] [amount|height] [of] [Number] ≈ be~ fined
ukarany mandatem; cs potrestán pokutou; ru оштрафован; sr
The driver was punished with a mandate of 500 zlotys.

(man|woman|driver|suspect|youth|boy|girl|cyclist|pedestrian|he|she|Name) [who] <(counts|is counting|counting|has|counted)> Number years (was|is|were|drove|fell|hit|died|lost|,) ≈ aged
liczący 40 lat; cs; ru; uk
The driver counting 40 years was unhurt.

{Number} - year - old <(of|from the) (sex|gender)> ≈ old
latka; ru
The 40-year-old of sex male fled.

(heard|hears|hear) [the|a|Number] (charge|charges) (of|for|in|about|related|concerning) (the|a|theft|murder|fraud|corruption|causing|Noun) ≈ was charged with
usłyszał zarzuty; cs
The chairman heard charges of fraud on Tuesday.

(on|in) (a|the) (curve|bend|arc) of the road [he|the driver] <(fell|drove|went|dropped|flew) out (of|from) [the|his] (road|roadway|lane|track|way|carriageway)> → ran off the road
wypadł z drogi; sr sleteo s puta; cs vyjel ze silnice
On a bend of the road the driver fell out of the road.

(car|driver|vehicle|truck|bus|lorry|van|motorcyclist|motorcycle|motorist|rider|he|she|who) <(fell|flew|flown|fallen|came|slid) (out of|from|off from|out from) the (road|roadway|carriageway|highway|motorway)> (and|in|on|at|,|near|into|because|.|after|between) → came off the road
wypadł z drogi; de kam von der Straße ab; sr sleteo s puta; it è uscito di strada; ru вылетел с дороги; cs
The car fell out of the road and hit a tree.

(took|take|takes|taking|taken) the (voice|floor|word) [in] (in|during|at|on|after|also|first) (the (discussion|debate|matter|case|session|meeting|council|parliament|hearing|affair))  ≈ spoke in
zabrać głos; es tomó la palabra; fr a pris la parole; it; cs ujmout se slova; de das Wort ergreifen
The bishop took the voice in the discussion.

(talks|negotiations|works|work|project|reform|process|investigation|construction) (stand~|stood) (in|on) the (place|spot) ≈ stop~
stanąć w miejscu; de auf der Stelle treten
The talks stood in the place for a month.

!(be|been|being|it|are|is) from (many|several|a few|some|Number) (years|months|weeks|days|decades) [already|now] (he|she|it|they|we|the|Name) (is|are|works|lives|has|have|leads|runs|teaches|suffers|fights|waits|wait|live|work) ≈ for years … has
od wielu lat; it da molti anni; cs; sr
From many years he leads the choir.

(won|win|wins|winning|lost|beat) [the|a] [match|game|duel|meeting|set|final|derby] in (relation|ratio|proportion) Number ≈ by
w stosunku; cs v poměru; ru со счётом
They won in relation 3:1.

(go~|went|gone) (to|in|on|into) the (other|second|new) (hand|hands) ≈ change~ hands
przejść w inne ręce
The mill went into other hands: it went to the second hands.

(have~|has|had|hold~|held) [a] (full|complete) hands of (work|works|job) → have~ their hands full
mieć ręce pełne roboty; cs mít plné ruce práce; de alle Hände voll zu tun; sk; sr; uk
Firefighters had full hands of work on Sunday.

(stand~|stood|keep~|are|is|was|were) on the (guard|watch) of [the] (law|order|safety|security|rights|constitution|democracy|peace|health|interests|borders|tradition|public) ≈ watch~ over
stać na straży; ru стоять на страже; uk стояти на варті; cs; bg; sr
The office stands on the guard of the rights of tenants.

(put~|place~|bet~|set) everything on one (card|cards) → stake~ everything
postawić wszystko na jedną kartę; de alles auf eine Karte setzen; ru поставить всё на карту; cs vsadit vše na jednu kartu; nl; da; hu; sr
The singer put everything on one card.

(take~|took) the (matter|matters|affairs|case|things|cause|law|reins|fate) in [the|his|her|their|its] own (hand|hands) → into their own hands
wziąć sprawy w swoje ręce; fr prendre les choses en main; de in die eigene Hand nehmen
The tenants took the matter in own hands.

(have~|had|has) (his|her|its|their) five minutes (in|on|at|when|with|.|,|and|now) → have~ his moment of fame
mieć swoje pięć minut; ru; sr imati svojih pet minuta; cs
The plum has its five minutes in August.

(beat~|beats|broken|break~|broke|smash~) [all|on the head all] (records|competition|rivals|others) on [the] head ≈ outdo~ them all
bić na głowę
The duck beats all rivals on the head.

(beat~|hit~) (him|her|them|all|everyone|rivals|others|competitors|the Noun) on the head (in|with|and|by|when|.|,|for) ≈ outdo~ everyone
bić na głowę; ru на голову выше; uk
In price the bus beats competitors on the head.

(call~|calls|cry~|cries) for [the] (vengeance|revenge) to [the] (heaven|heavens|sky|god) → be~ a crying shame
woła o pomstę do nieba; de himmelschreiend
The state of the road calls for vengeance to heaven.

(is|are|was|were|stand~|be) on the [finish|end] (straight|straight line|home straight|finishing line) (,|.|and|of|with) ≈ nearly done
na ostatniej prostej; de auf der Zielgeraden; ru на финишной прямой; uk; cs; sr; bg; fr; it
The works are on the finish straight.

(on|in|at|entered) the (last|final|finishing|finish) (straight line|straight) (to|of|before|,|.|and|in|are|is|the) !(game|win|set|sets|loss|defeat) ≈ in the home straight
na ostatniej prostej; ru на финишной прямой; it in dirittura d'arrivo; fr dans la dernière ligne droite; bg; cs; sr; es en la recta final
The campaign entered the last straight line before the vote.

(topic|subject|theme|story) - river (,|.|and|for) ≈ an endless subject
temat rzeka
Flats in the city are a topic-river, he said.

[a|the] (nail|salt|sand|splinter|bone) in (the|his|her|their) (eye|eyes) (of|to|for|.|,|since|and|is|are) → thorn in the side
solą w oku; sv en nagel i ögat
The kiosk is salt in the eye of the mayor.

(come~|came|go~|went) [out] [to|in] meet [the] (needs|requirements|wishes|expectations|requests) [of] → meet~ the needs
wyjść naprzeciw oczekiwaniom; sr izaći u susret
The city came out to meet the needs of parents.

(tested|examined|checked) (to|on|at) the (alcohol|sobriety) [content|level] ≈ breathalysed
zbadany na zawartość alkoholu
Both drivers were tested to the alcohol content.

(force~|extort~) [the] (priority|right of way) (on|over|to|in|at|,|$|and) ≈ fail~ to give way
wymusić pierwszeństwo
A van forced the right of way on a tram.

(lane|belt|strip|road|street|roadway|carriageway|bridge|tunnel|section) (was|were|is|are|will be|has been|remain~) <(excluded|turned off|switched off) from [the] (traffic|movement)> → closed
wyłączony z ruchu
One lane was excluded from traffic until noon.

there (are|were|will be) [large|big|serious|considerable|some|significant] <(difficulties|impediments) (in [the] (traffic|movement)|on (the|this) (road|route|street|section))> ≈ delays
utrudnienia w ruchu
There were serious difficulties in traffic after the crash.

(policemen|firefighters|firemen|services|police|officers|guards|rescuers|paramedics) received (a|the) <notification> (about|of|on|at|around) → report
otrzymali zgłoszenie
Firefighters received a notification about smoke in the tower.

the (circumstances|causes|cause) of (the|this) (event|incident|accident|crash|collision|death|fire|tragedy) (is|are) <(explained|clarified)> → being investigated
okoliczności zdarzenia są wyjaśniane
The circumstances of the event are explained.
`,
  rare: `
(pay~|turn~) (the|his|her) attention on (the|that|this|a|how) ≈ point~ out
zwrócić uwagę na; ru обратить внимание на; bg обръща внимание на
The auditor turned the attention on the price of coal.

branch (organization|organisation|organizations|organisations|chamber|chambers) → trade body
organizacja branżowa; bg браншова организация; nl brancheorganisatie; de Branchenverband
The branch organizations want lower taxes.

^ (outside|out of|apart) (this|that) , → besides,
poza tym; de außerdem
Outside that, the museum has a room of clocks.

(said|told|admitted|explained|stressed|stated|added|emphasized|assured) in (a|the) (conversation|talk) with {Name|the (portal|agency|newspaper|station|magazine|weekly|daily|channel|service)} → told {1}
w rozmowie z; ru в беседе с; uk у розмові з; bg в разговор с
“It will be cold,” the sailor stated in a conversation with the portal.

(suffered|received|sustained|caused|inflicted) [serious|light|minor|heavy|severe] body injuries ≈ injuries
obrażenia ciała; ru телесные повреждения; bg телесни повреди; de Körperverletzung
The porter suffered body injuries and shock.

rescue (action|actions) ≈ rescue operation
akcja ratunkowa; bg спасителна акция; it azione di soccorso
The rescue action took ten hours.

(the|a|of the) [next|last] <premiere of the spectacle> → first night
premiera spektaklu; ru премьера спектакля; bg премиерата на спектакъла
The premiere of the spectacle is on Friday.

play~ the (main|chief|principal) role (in|of) ≈ play~ the lead in
zagrać główną rolę; ru сыграть главную роль; bg играе главната роля; de die Hauptrolle spielen
He played the main role in the film “Salt”.

(play~|compete~|debut~|perform~|started|season|career|goals) in the (colors|colours) of [the] (club|team|Name) ≈ for
w barwach; it con i colori di; fr sous les couleurs de; es con los colores de; ru в цветах
He played in the colours of Cracovia for two years.

inhabitants of the (city|town|village|building|house|block|estate|district|street|housing) → residents of the town
mieszkańcy miasta; fr les habitants de la ville; it gli abitanti; ru жители города; bg жителите на града
Inhabitants of the estate heard a bang.

(investment|investments) (will be|was|is|were) (built|located|commissioned|situated) ≈ the project was built
inwestycja powstanie; bg инвестицията
The investment will be built near the lake.

solve~ (the|this) question [of] ≈ resolve~ the issue
rozwiązać kwestię; ru решить вопрос; uk вирішити питання; bg решава въпроса
The council must solve the question of parking.

make~ an end (to|with|on) → put~ an end to
położyć kres; nl een einde maken aan; de ein Ende machen
The mayor wants to make an end with noise.
`,
}
