import type { CalqueList } from './entries.ts'

/** Spanish; much of it is Catalan too. */
export const SPANISH: CalqueList = {
  language: 'es',
  kin: ['ca'],
  never: `
^ {Said} [on|this|last] {Day} the {Person} [of {Words}] $ → the {3} {1} on {2}
dijo el lunes el ministro; fr a déclaré lundi le ministre; it ha detto lunedì il ministro; pt disse na segunda-feira o ministro; de sagte am Montag der Minister
“The road is safe,” said on Monday the minister.

^ {Said} {yesterday|today} the {Person} [of {Words}] $ → the {3} {1} {2}
dijo ayer el ministro; fr a déclaré hier le ministre; it ha detto ieri il ministro; pt disse ontem o ministro; de sagte gestern der Minister
“The road is safe,” said yesterday the governor.

^ {Said} in {a|the|his|her|its|an} [press|written|joint|official|short] {statement|release|interview|letter|report|communiqué} the {Person} (of|$) ≈ the {4} {1} in {2} {3}
señaló en un comunicado el ministro; fr a indiqué dans un communiqué le ministre; it ha detto in una nota il ministro; pt afirmou em comunicado o ministro
“The road is safe,” declared in a statement the governor.

^ {Said} in {a|the|his|her|its|an} [press|written|joint|official|short] {statement|release|interview|letter|report|communiqué} the {Body} (of|for|$) ≈ the {4} {1} in {2} {3}
anunció en un comunicado el ministerio; fr a annoncé dans un communiqué le ministère; it ha annunciato in una nota il ministero; pt anunciou em comunicado o ministério
Two bridges are shut, announced in a press release the Ministry of Transport.

as {Said} [on|this|last] {When} the {Person} [of {Words}] $ → as the {3} {1} on {2}
según informó el lunes el ministro; pt como informou na segunda-feira o ministro; it come ha detto lunedì il ministro
The bridge is shut, as explained on Monday the director.

as (informed|announced|stated|explained|indicated|declared|confirmed|reported) the {ministry|police|company|agency|minister|president|spokesman|mayor|council|union|prosecutor} $ → as the {1} said
según informó la policía; fr comme l’a annoncé le ministère; it come ha annunciato il ministero; pt como informou a polícia
Nobody was on the bridge, as informed the police.

^ {informed|communicated|manifested|assured} the {ministry|police|company|agency|minister|president|spokesman|mayor|council|union|prosecutor|governor|director} $ → the {2} said
informó la policía; pt informou a polícia; it ha comunicato il ministero
Nobody was on the bridge, informed the police.

(in which|where) (were|was) {killed|injured|wounded|arrested|destroyed|damaged|detained} {Number} {people|men|women|children|soldiers|houses|buildings|vehicles|officers|civilians|persons} → in which {2} {3} were {1}
en el que murieron cinco personas; it in cui sono state ferite cinque persone; fr où ont été tuées cinq personnes; ru в котором погибли пять человек
There was a crash in which were injured five people.

^ (was|were) (arrested|detained|rescued|seized|evacuated|hospitalized|hospitalised) {Number} (people|men|women|persons|suspects|tons|kilos|houses|migrants) ≈ {1} people were arrested
fueron detenidas 12 personas; it sono state arrestate 12 persone; pt foram detidas 12 pessoas; ru были задержаны 12 человек
Were arrested 12 people in the raid.

(put~|lay~) (the|his|her|their|a) finger (in|on) the (wound|sore) → touch~ a raw nerve
poner el dedo en la llaga; pt pôr o dedo na ferida; it mettere il dito nella piaga; de den Finger in die Wunde legen
The report puts the finger in the wound of the health service.

count~ with the {presence|participation|attendance|assistance} of ≈ be~ attended by
contar con la presencia de; pt contar com a presença de
The gala counted with the presence of the mayor.

(realize~|realise~) {a|an} {Gathering} !(is|was|are|were|had|has|have|would|will|could|can|might|should|in|of) → hold~ {1} {2}
realizar una reunión; pt realizar uma reunião; tr toplantı gerçekleştirmek
Both delegations realized a meeting behind closed doors.

(realize~|realise~) {a|an} {Undertaking} !(is|was|are|were|had|has|have|would|will|could|can|might|should) → conduct~ {1} {2}
realizar una investigación; pt realizar uma investigação; it realizzare un’indagine
The coastguard realized an inspection of the vessel.

{Gathering} {was|were|be|been} <(realized|realised)> (in|on|at|with|by|this|last|yesterday|today|during|$) → held
la reunión se realizó; pt a reunião foi realizada; tr toplantı gerçekleştirildi
The summit was realized in the capital of the province.

the past [day] {Number} [of] {Month} → on {1} {2}
el pasado 12 de marzo; pt no passado dia 12 de março
The contract was signed the past 12 of March.

the past day of {Number} [of] {Month} → on {1} {2}
el pasado día 12 de marzo
The school was closed the past day of 12 March.

the day {Number} of {Month} → {1} {2}
el día 12 de marzo; pt no dia 12 de março
The polls will open the day 24 of October.

the next [day] {Number} of {Month} → on {1} {2}
el próximo 12 de mayo; pt no próximo dia 12 de maio
The museum reopens the next 12 of May.

(in|of|during|since) <the past {Month}> $ → last {1}
en el pasado abril; it nello scorso aprile; pt no passado abril; ru в прошлом апреле
In the past April, the firm laid off twenty men.

on [the] (next|past|coming|last) {Number} [of] {Month} → on {1} {2}
el próximo 5 de mayo; it il prossimo 5 maggio; fr le 5 mai prochain; pt no próximo dia 5 de maio; tr önümüzdeki 5 mayıs
The show opens on the next 5 May.

{since|until|from|by|as of} [the] (next|past) {Number} [of] {Month} → {1} {2} {3}
desde el pasado 1 de agosto; it dallo scorso 1 agosto; pt desde o passado dia 1 de agosto
As of the next 1 July, fares rise.

this past {Number} [of] {Month} → on {1} {2}
este pasado 3 de mayo
The accord was signed this past 3 May.

the (next|last) {Number} {Month} $ → on {1} {2}
el próximo 24 de octubre; it il prossimo 24 ottobre; fr le 24 octobre prochain
The election will be held the next 24 October.

the (next|past|coming) {Day} [,] [the] {Number} [of] {Month} → on {1}, {2} {3}
el próximo lunes 5 de mayo; it lo scorso lunedì 5 maggio; pt na próxima segunda-feira, 5 de maio
The talks begin the next Monday 5 May.

in the past <Year> $ ≈ in 1923
en el pasado 1923
The club was founded in the past 1923.

in the (past|next|last) month of {Month} → in {1}
en el pasado mes de abril; it nello scorso mese di aprile; pt no passado mês de abril
In the past month of April, prices fell.

on the (day|date) of {Number} [of] {Month} → on {1} {2}
en la fecha del 5 de mayo; pt na data de 5 de maio; it in data 5 maggio
On the date of 5 May the shop was burned.

{Number} of the current (month|year) → {1} of this month
7 del mes en curso; it 7 del corrente mese; pt 7 do corrente mês; ru 7 числа текущего месяца; tr içinde bulunduğumuz ayın 7’si
They met on the 7 of the current month.

{Month} {Number} of the past year → {1} {2} last year
12 de marzo del pasado año; ru 12 марта прошлого года
The law was passed on March 12 of the past year.

<the past {Day}> , → last {1}
el pasado lunes
The lorry caught fire the past Monday, a witness told the radio.

(give~|gave|giving) to know !(the|them|each|one|him|her) ≈ announce~
dar a conocer
The board gave to know that the fares will rise.

{is|was|be} worth to {mention|note|highlight|remember|recall|say|point|ask|see|stress|underline} ≈ {1} worth mentioning
vale la pena mencionar; pt vale a pena mencionar; de ist es wert zu erwähnen
It is worth to mention that the dam was never inspected.

make~ emphasis (on|in) → stress~
hacer énfasis en
The speaker made emphasis on the need for new roads.

in the measure (that|in which) → to the extent that
en la medida en que; pt na medida em que; it nella misura in cui; fr dans la mesure où; de in dem Maße, wie
Aid will be sent in the measure that the roads are cleared.

in this sense , the {Person} [of {Words}] {Said} → the {1} {3}
en este sentido; pt neste sentido; it in questo senso
In this sense, the minister stressed that taxes will stay as they are.

^ by {his|her|its|their} part → for {1} part
por su parte; pt por sua parte
By his part, the governor called for calm.

without (place|places) (to|for) (doubt|doubts) → without doubt
sin lugar a dudas
It was without place to doubts the best match of the season.

proceed~ (to|with) the {arrest|detention|capture|seizure} of ≈ arrest~
proceder a la detención de; fr procéder à l’arrestation de; it procedere all’arresto di; pt proceder à detenção de
Officers proceeded to the arrest of two brothers in the old town.

offer~ a {press|news} conference → give~ a {1} conference
ofrecer una rueda de prensa
The coach offered a press conference after training.

(press wheel|wheel of press) → press conference
rueda de prensa
The captain said so in a wheel of press on Friday.

declarations (to|before) the {press|media|press|journalists|reporters} → statements to the {1}
declaraciones a la prensa; pt declarações à imprensa; it dichiarazioni alla stampa; fr déclarations à la presse
In declarations to the press the mayor denied everything.

<in {declarations|statements} to {Name}> , the Person Said ≈ speaking to {2}
en declaraciones a; pt em declarações a
In declarations to Radio Norte, the director confirmed that the plant will close.

{Human} of {Number} years old → {1} aged {2}
una mujer de 45 años; fr une femme de 45 ans; it una donna di 45 anni; pt uma mulher de 45 anos
A woman of 45 years old was found in the river.

(the|an|a) (now|already) deceased of {Number} years → the victim, aged {1},
el fallecido, de 45 años
Police named the now deceased of 45 years on Friday.

with the finality of {Gerund} → with the aim of {1}
con la finalidad de; pt com a finalidade de; it con la finalità di
The law was changed with the finality of attracting investors.

<with the end of> (reducing|improving|avoiding|preventing|guaranteeing|promoting|achieving|obtaining|strengthening|facilitating|increasing) → with the aim of
con el fin de; pt com o fim de; it al fine di
The bridge was widened with the end of avoiding jams.

so far of (the|this) {year|month|season|week|century} → so far this {1}
en lo que va de año
Inflation has reached nine percent so far of this year.

makes {Number} {years|months|weeks|days} that ≈ {1} {2} ago
hace cinco años que; fr cela fait cinq ans que; pt faz cinco anos que
It makes five years that the mine was closed.

is in {office|power|prison|jail|custody|exile|detention|force} since → has been in {1} since
está en el cargo desde; fr est en fonction depuis; de ist im Amt seit; it è in carica da; ru находится у власти с
He is in office since 2019 and will not stand again.

are in {office|power|prison|jail|custody|exile|detention|force} since → have been in {1} since
están en prisión desde; fr sont en prison depuis; de sind in Haft seit; it sono in carcere da
Both suspects are in custody since Tuesday.

in the dawn of {When} ≈ early on {1}
en la madrugada del lunes; pt na madrugada de segunda-feira
Three boats sank in the dawn of Monday.

in the dawn of this {Day} → early on {1}
en la madrugada de este lunes; pt na madrugada desta segunda-feira
The fire broke out in the dawn of this Sunday.

(in|on|during) the {Daypart} of this {Day} → on {2} {1}
en la tarde de este lunes; pt na tarde desta segunda-feira
Voting began in the morning of this Sunday.

during this {Day} → on {1}
durante este lunes
Two more bodies were recovered during this Monday.

assist~ to the {Gathering|funeral|premiere|match|opening|inauguration|wedding|burial|party|celebration} → attend~ the {1}
asistir a la ceremonia; fr assister à la cérémonie; it assistere alla cerimonia; pt assistir à cerimónia
Hundreds assisted to the funeral of the singer.

the assistants to the {event|meeting|ceremony|concert|conference|congress|funeral|rally} → those attending the {1}
los asistentes al evento
The assistants to the ceremony sang the anthem.

punctual {cases|aspects|measures|problems|situations|incidents|changes|agreements|actions} → isolated {1}
casos puntuales; fr des mesures ponctuelles; pt casos pontuais
There were only punctual cases of fraud, the ministry said.

leave~ a balance of {[at least|more than|over|about] Number (dead|injured|wounded|killed)} → leave~ {1}
dejar un saldo de cinco muertos; pt deixar um saldo de cinco mortos
The crash left a balance of five dead.

<result~> (injured|wounded|dead|unharmed|unhurt) ≈ be~
resultar herido
Nine passengers resulted injured when the bus overturned.

injuries of (consideration|gravity) → serious injuries
heridas de consideración
The cyclist suffered injuries of consideration.

found without life → found dead
hallado sin vida; pt encontrado sem vida; it trovato senza vita; fr retrouvé sans vie
The climber was found without life at the foot of the wall.

<(to|on) the respect> , (he|she|the Person) Said → on this
al respecto; pt a respeito
To the respect, she said that talks go on.

<in first instance> , → at first
en primera instancia; it in prima istanza; fr en première instance; pt em primeira instância
In first instance, the firm had denied the leak.

(convicted|sentenced|acquitted|condemned) <in first (instance|degree)> → at first instance
condenado en primera instancia; it condannato in primo grado; fr condamné en première instance
The banker was sentenced in first instance to four years.

put~ in (march|motion) the {plan|project|campaign|programme|program|system|initiative|operation|process} → launch~ the {1}
poner en marcha; pt pôr em marcha; it mettere in moto
The city put in march the plan against noise.

of (a|the) form {immediate|peaceful|unanimous|definitive|permanent|voluntary|gradual|direct} ≈ in {1} fashion
de forma inmediata; pt de forma imediata
The council decided of a form unanimous to sell the site.

in (form|manner|way) {immediate|unanimous|peaceful|definitive|voluntary|gradual} ≈ in {1} fashion
de manera inmediata; it in modo immediato; fr de manière immédiate
The motion was approved in form unanimous by the deputies.

to be <celebrated> (on|in|at) the (next|coming|month) → held
a celebrarse el próximo
The vote is to be celebrated on the next Sunday.

(elections|election|referendum|trial|meeting|summit|assembly) (will be|was|were|to be) <celebrated> (on|in|at|next|last|this) → held
se celebraron elecciones
The elections will be celebrated on 9 June.

<in relation (to|with) this (case|fact|matter|topic|event)> , ≈ on this
en relación con este hecho
In relation with this fact, two officers were suspended.

<the facts> (occurred|happened|took place) (in|on|at|when|around|this|last|yesterday|during|towards|near|after|by) → the incident
los hechos ocurrieron; pt os factos ocorreram; fr les faits se sont déroulés; it i fatti sono avvenuti
The facts occurred on Saturday in a bar of the port.

^ {he|she} (manifested|sentenced|sustained|launched|deepened|detailed) $ → {1} said
indicó
The road will be closed for a month, he manifested.

^ from the {ministry|government|company|police|union|council|party|club|municipality|hospital|presidency|team|union|embassy|federation|opposition} they {said|explained|assured|confirmed|reported|indicated|stated|pointed|added|denied|warned|announced} → the {1} {2}
desde el ministerio explicaron
From the company they explained that the gate is old.

^ <(in|on) (this|that|the same) line> , → similarly
en esa línea; pt nessa linha; it in questa linea
In that line, the union asked for more guards.

^ <in (this|that) framework> , → in this context
en este marco; tr bu çerçevede; it in questo quadro; fr dans ce cadre
In this framework, two bridges will be painted.

(died|injured|wounded|dead|killed|dies) <product of> → as a result of
producto de
He died product of a fall from the roof.

<, the same (that|which)> (will|was|is|has|were|are) → , which
mismo que
The court heard the case, the same that was opened in May.

^ <and it is that> (the|in|he|she|they|this|a) ≈ the fact is that
y es que; pt é que
And it is that the river has never been so low.

as it could not be otherwise → as was to be expected
como no podía ser de otra manera; pt como não podia deixar de ser
The band played, as it could not be otherwise, the old song.

make~ act of presence → put~ in an appearance
hacer acto de presencia; fr faire acte de présence; it fare atto di presenza
The king made act of presence at the end.

(people|persons) of the third age → elderly people
personas de la tercera edad; it persone della terza età; fr personnes du troisième âge
The home takes in people of the third age.

{is|are} found {hospitalized|hospitalised|detained|imprisoned|located} → {1} {2}
se encuentra hospitalizado; pt encontra-se internado; it si trova ricoverato
The boy is found hospitalized with burns.

<(practice~|practise~) (a|an|the)> (autopsy|arrest|detention|search) ≈ carry~ out
practicar la autopsia; fr pratiquer une autopsie
Doctors practised an autopsy on Monday.

give~ (start|beginning) to → begin~
dar inicio a; pt dar início a; it dare inizio a
The mayor gave start to the festival.

(preventive prison|preventive imprisonment) → custody
prisión preventiva; pt prisão preventiva
The judge ordered preventive prison for both.

(his|her|their) [Adjective] <homologue> → counterpart
su homólogo; fr son homologue; it il suo omologo; pt o seu homólogo
The minister met his homologue in Rabat.

^ from the {Body|entity|opposition|hospital|foundation|municipality|platform|executive|clinic|sector} [(of|in) Words] they (say|assure|insist|explain|indicate|warn|recall|clarify|maintain|point out|assured|insisted|recalled|clarified|maintained|lamented|detailed|highlighted|pointed out) ≈ the {1} says
desde el ayuntamiento aseguran; ca des de l’ajuntament asseguren
From the council of the island they assure that the wells are clean.

(told|tell|tells|(statements|declarations|said|spoke|confirmed|assured) to|(interview|spoke|dialogue) with|consulted by) <this medium> → this news outlet
a este medio; pt a este meio
The skipper told this medium that he had seen no light.

as {this newspaper|this paper|this outlet|this daily|this agency|Name} has been able to (know|learn|find out) → as {1} has learned
según ha podido saber este diario; fr comme a pu l’apprendre notre journal; it come ha potuto apprendere
Both men were armed, as this newspaper has been able to know.

as (was|it was|it has been) (known|learned|learnt) (this|last|yesterday|on Day) ≈ it emerged on Monday
según se supo este lunes
The keeper will leave the club, as was known this Monday.

(it [has|had] transcended that|(information|news|details|case) [has|have] transcended (to the (media|press)|$)|as [it] transcended) ≈ it has emerged that
ha trascendido que; ca ha transcendit que
It has transcended that the yacht had no insurance.

" [,] <(he|she|they|Name) (expressed|precised|concreted|pointed|signaled|signalled|settled|abounded|alleged|adduced)> $ ≈ he said
expresó; fr a-t-il précisé; it ha precisato
“Nobody slept that night”, she signaled.

<at the same time in> (which|that) → while
al mismo tiempo en que; pt ao mesmo tempo em que
Rents rose at the same time in which wages fell.

^ <to (this|that|these|all this|all that) (is|are) added> (the|that|a|an) ≈ there is also
a esto se suma; it a questo si aggiunge; fr à cela s’ajoute; pt a isso soma-se
To this is added the price of fodder.

it (fits|is fitting|suits) to {highlight|mention|point|note|add|recall|specify|underline} that → it is worth noting that
cabe destacar que; pt cabe destacar que
It fits to highlight that the bridge was built by volunteers.

as if (this|that|it) (was|were) (little|few|not much) → as if that were not enough
por si fuera poco; pt como se fosse pouco
As if it were little, the pump broke down too.

the (certain|true) (thing|one) is that → the fact is that
lo cierto es que; pt o certo é que; fr ce qui est certain, c’est que
The certain thing is that no ship has come since May.

, <(fact|situation|circumstance|aspect|measure|proposal|version|question|hypothesis|norm|sum) (that|which)> (was|has|had|will|would|is|could|caused|generated|led|provoked|made|did|forced|worries|affects|allows|allowed|represents) → something that
situación que; fr situation qui; it situazione che; pt situação que; ro situație care
The quay has no crane, situation that worries the fishermen.

, the (which|whom) (is|are|was|were|has|have|had|will|would) ≈ , which is
el cual; fr lequel; it il quale; pt o qual; ro care
They crossed the old bridge, the which was closed in May.

^ before such [a|an] {situation|panorama|scenario|reality|context|possibility|avalanche} , → faced with such a {1},
ante tal situación; pt diante de tal situação; it davanti a una tale situazione
Before such a situation, the mayor asked the army for help.

(of|in|during|for) the present {month|year} → this {1}
del presente mes; pt do presente ano; ro a prezentului an
The fair was cancelled in the present year.

(of|in|during) the [present] {month|year|week|season} in course → this {1}
del mes en curso; it del mese in corso; pt do ano em curso; fr du mois en cours; ro din anul în curs
Exports fell in the first quarter of the year in course.

(since|until|from) [the|this] [day] {Number} of the (same|last|next|past) month ≈ since the 5th
desde el 5 del mismo mes
The pass has been closed since the 5 of the same month.

(at|on|until|since|to) last hour of (the (morning|afternoon|evening|night|day)|When|this (morning|afternoon|evening)) ≈ late on
a última hora de la tarde; pt à última hora
The ship came in at last hour of the afternoon.

(at|from|to) first (hour|hours) of (the (morning|afternoon|evening|night|day)|When|this (morning|afternoon|evening)) ≈ early in the morning
a primera hora de la mañana; it nelle prime ore di; pt à primeira hora
The lorries left at first hour of the morning.

(at|around|about|towards) the {Number} (in|of) the {morning|afternoon|evening|night} → at {1} in the {2}
a las 10 de la mañana; it alle 10 di sera; pt às 10 da manhã; ca a les 10 del matí
The shop was robbed around the 10 of the morning.

(until|since|from|for|on) <the past {Day}> !(of|morning|afternoon|evening|night) → last {1}
el pasado lunes; pt na passada segunda-feira
The road has been shut since the past Monday.

since the (last|past) {month|year|week|weekend} !(of|that|when|in|to|for|on|before|with) → since last {1}
desde el pasado año; it dallo scorso anno; pt desde o ano passado; de seit dem letzten Jahr
The lift has been broken since the past year.

((on|until|from|since|of) the day {Number} (,|$|at|of (this|the))|(on|until|from|since) day {Number} of (this|the) month) ≈ on the 15th
el día 15; pt no dia 15; ca el dia 15
Whoever has not paid by the date, on the day 15, will lose the flat.

for {Number|several|many} {years|months|weeks|days|decades} ago → for {1} {2}
desde hace diez años; pt há dez anos
The chapel has been closed for ten years ago.

<(today|nowadays) in (day|the day)> (,|$|the|it|he|she|we|they|nobody|many|is|are|there) → today
hoy en día; ca avui dia
Today in day nobody mends nets by hand.

^ <(until|up to|to) this (date|moment)> , → so far
hasta el momento; pt até o momento; it fino a questo momento
Until this moment, nobody has claimed the boat.

the both !(worlds|sides) {Noun} → both {1}
los dos; ru оба
The both brothers were born in the lighthouse.

<the (denominated|called)> ("|Name) → the so-called
el denominado; it la cosiddetta; pt o chamado; ro așa-numitul
They fled by the called “route of the salt”.

{Number|a|one|two} thousand (million|millions) [of] ≈ billion
mil millones; pt mil milhões; ca mil milions
The port will cost three thousand million pesos.

{[Number|a|one|half a|several] (million|billion|thousand)} of (euros|dollars|pesos|pounds|lei|francs|tonnes|tons|inhabitants|persons|users|visitors|tourists|passengers|voters) ≈ {1} euros
un millón de euros; fr un million d’euros; it un milione di euro; pt um milhão de euros; ro un milion de euro; ca un milió d’euros
The museum cost two million of euros.

!(or|any) {more|less|fewer} of {Number} [hundred|thousand|million] (people|persons|years|euros|dollars|hours|days|months|weeks|minutes|percent|kilometres|kilometers|metres|meters|tonnes|tons|hectares) ≈ {1} than {2}
más de 20 personas; fr plus de 20 personnes; it più di 20 persone; pt mais de 20 pessoas; ro mai mult de 20 de persoane
The hall holds more of 300 people.

(valued|estimated|valuated|assessed|budgeted|quantified|calculated) <in> [some|more than|about|over|around|nearly|almost] Number (million|billion|thousand|hundred) (euros|dollars|pesos|pounds|lei) → at
valorado en 3 millones de euros; it stimato in 3 milioni; pt avaliado em 3 milhões
The damage is estimated in 3 million euros.

<(an|the|its|this|with an) inversion> of [more than|about|some|over|nearly|almost] Number → an investment
una inversión de; ca una inversió de
The plant was built with an inversion of 40 million pesos.

<(increase~|rise~|fall~|grow~|drop~|decline~|climb~|decrease~|descend~) [in|by|of|on] a {Number} (percent|per cent)> (in|with|over|compared|during|to|from|this|last|and|year|since|on|$) → rise~ by {1} percent
aumentó un 5 por ciento; ca va augmentar un 5 per cent; it è aumentato di un 5 per cento
Exports increased a 5 percent last year.

(the|in|of) [the] [fiscal|financial|tax|previous|last|current|past] exercise [of] {Year} → the {1} financial year
en el ejercicio 2023; fr l’exercice 2023; it nell’esercizio 2023; pt no exercício de 2023; ro exercițiul 2023
The firm made no profit in the exercise 2023.

{the|last|previous|current|next|this|past} {fiscal|accounting} (exercise|exercises) !(to|that|in|of|by|for|is|was) → {1} {2} year
ejercicio fiscal; fr exercice fiscal; it esercizio fiscale; pt exercício fiscal
The bank closed the fiscal exercise with a loss.

(instructor|instructing|instruction) {judge|magistrate|court} → investigating {1}
el juez instructor; fr le juge d’instruction; pt o juiz de instrução; ca el jutge instructor
The instructor judge sent him to prison.

{judge|judges|magistrate|court} of (instruction|guard|guarantee|guarantees) ≈ investigating {1}
juez de guardia; fr juge d’instruction; pt juiz de instrução; ca jutge de guàrdia
The judge of guard let both go.

seen for (sentence|sentencing|judgment|judgement|verdict) ≈ awaiting judgment
visto para sentencia; ca vist per a sentència
After three weeks the case was seen for sentence.

(ask~|request~|demand~|solicit~) for (him|her|them|each|both|the (accused|defendant|defendants)) {Number} (years|months) (of|in) (prison|jail) ≈ seek~ six years in prison for him
pide para él seis años de prisión; ca demana per a ell sis anys de presó; it chiede per lui sei anni di carcere
The prosecution asks for her four years of prison.

(sentenced|condemned|convicted|sentence|punished) (to|with|of) {Number (years|months|days)} of (reclusion|seclusion|firm prison|effective prison|prison firm) → sentenced to {1} in prison
condenado a cinco años de reclusión; it condannato a cinque anni di reclusione; fr condamné à cinq ans de réclusion; pt condenado a cinco anos de reclusão
The skipper was sentenced to five years of reclusion.

a (presumed|supposed) (crime|offence|offense) of !(passion) → an alleged case of
un presunto delito de; pt um suposto crime de; it un presunto reato di; ca un presumpte delicte de
He is under arrest for a presumed crime of fraud.

the (alleged|presumed|supposed|main) (responsible|guilty) (was|is|has|had|for|of|,|$) ≈ the suspect was
el presunto responsable; it il presunto responsabile; pt o suposto responsável; fr le présumé coupable; ro presupusul vinovat
Divers found the van, but the presumed responsible was gone.

(material|physical) (author|authors) of the {crime|murder|attack|homicide|killing|massacre|robbery|shooting} → person who carried out the {1}
el autor material del crimen; pt o autor material do crime; it l’autore materiale del delitto
The material author of the murder lives abroad.

open~ [a|an] ((sanctioning|disciplinary|informative|administrative) (file|expedient|dossier|record) (to|against)|expedient (to|against)|file against) ≈ open~ proceedings against
abrir expediente a; ca obrir expedient a; pt abrir processo contra
The league opened a file against both clubs.

(interpose~) [a|an|the|his|her|its|their] [formal|criminal] {complaint|appeal|resource|recourse|lawsuit|denunciation|claim|demand} ≈ file~ a complaint
interponer una denuncia; pt interpor recurso; ca interposar una denúncia
The neighbours interposed a complaint on Friday.

in {his|her|its|their|my} (condition|quality) (of|as) {president|mayor|director|minister|member|owner|host|chairman|deputy|partner|captain|witness|victim|citizen|expert|leader|secretary|ambassador} → in {1} capacity as {2}
en su condición de presidente; fr en sa qualité de président; it nella sua qualità di presidente; pt na sua qualidade de presidente; ro în calitatea sa de președinte
She signed in her condition of president of the club.

(was|were|been) <surprised> (stealing|robbing|selling|smuggling|poaching|in flagrante|in full) → caught
fue sorprendido robando; fr surpris en train de voler; it sorpreso a rubare; ro surprins furând
Two youths were surprised stealing copper from the roof.

(in (flagrancy|the flagrant)|(arrested|detained|captured|caught|imprisoned) <in flagrant>) → red-handed
en flagrante; pt em flagrante; it in flagranza; fr en flagrant délit; ro în flagrant
The guard was arrested in flagrant with the cash.

put~ {his|her|their} (charge|charges|position|post|office) (at|to|in) [the] (disposal|disposition) ≈ offer~ to resign
poner su cargo a disposición; pt colocar o cargo à disposição; ca posar el càrrec a disposició
The director put his charge at disposal of the board.

(at|to|in) [the] (judicial (disposal|disposition)|(disposition|disposal) of (justice|the judge|the prosecutor|the prosecution)) ≈ before a judge
puesto a disposición judicial; pt à disposição da justiça; ca a disposició judicial
The pair will be put at judicial disposal on Friday.

<the [first] mandatory> (Said|assured|indicated|will|has|had|was|$) → the president
el mandatario; pt o mandatário
The first mandatory said the dam would be finished.

{motion|bill|initiative|proposal|amendment|appeal|complaint} (prospered|did not prosper|will not prosper|would not prosper|has prospered|has not prospered) ≈ {1} failed
la iniciativa no prosperó; ca la moció no va prosperar
The motion did not prosper, since the left abstained.

take~ possession (as|of (his|her|their|its) [new] (charge|position|office|post|duties)) ≈ take~ office as
tomar posesión de su cargo; pt tomar posse como; ca prendre possessió del càrrec
The new rector took possession of his charge on Monday.

(held|holds|hold|occupied|occupies|assumed|assume|assumes|left|leaves|leave|appointed to|elected to|resigned from|removed from) <the charge of> (president|minister|mayor|director|coach|secretary|governor|ambassador|chairman|rector|prime|vice) → the post of
el cargo de presidente; pt o cargo de presidente; it la carica di presidente; ca el càrrec de president
She held the charge of mayor for twelve years.

(convoke~|convene~) {[a|an|the] [general|new|early|snap|national|massive] (elections|election|strike|march|demonstration|referendum|protest|mobilization|rally)} → call~ {1}
convocar una huelga; pt convocar uma greve; fr convoquer des élections; it convocare uno sciopero; ca convocar una vaga
The unions convoked a general strike for May.

{a|an|the} [silent|protest|massive|new|spontaneous|peaceful] <concentration> (in front of|to protest|in support of|in protest|to demand|in rejection) → rally
una concentración ante; ca una concentració davant; pt uma concentração em frente a
Some thirty drivers held a concentration in front of the town hall.

(in|as) sign of {protest|solidarity|respect|mourning|gratitude|support|rejection|peace|friendship|sympathy|unity} → as a sign of {1}
en señal de protesta; fr en signe de protestation; it in segno di protesta; pt em sinal de protesto; ro în semn de protest
Shops closed at noon in sign of mourning.

in (repudiation (of|to)|rejection (to|for)) → in protest at
en repudio a; pt em repúdio a
Students marched in repudiation of the reform.

(committee|commission|group|team|delegation|jury|board|tribunal|court|coalition|panel|band|squad|trio|family) [is|was|which is|will be] <(integrated|conformed|composed) by> → made up of
integrado por; pt composto por; it composto da; ca integrat per; fr composé par; ro compus din
The jury is integrated by five painters.

the (neighbors|neighbours) of the {town|village|municipality|neighborhood|neighbourhood|locality|sector|zone|area|district} → the residents of the {1}
los vecinos del municipio; ca els veïns del municipi
The neighbours of the municipality blocked the road.

(finish~|to end|end up) with (the|this|that|all) {corruption|violence|poverty|insecurity|impunity|inequality|hunger|discrimination|abuses|monopoly|terrorism|mafia} ≈ to end the {1}
acabar con la corrupción; pt acabar com a corrupção; fr en finir avec la corruption; ca acabar amb la corrupció
The president promised to finish with the impunity.

(government|company|city|club|council|firm|party|coach|team) (bets|bet|is betting|are betting|has bet|will bet) (for|by) (the|a|an|Gerund) ≈ is banking on the
apostar por; pt apostar em; ca apostar per
The club bets for the youth academy.

give~ (account|faith) of (the|a|an|this|his|her|its|their) ≈ report~ the
dar cuenta de; fr rendre compte de; pt dar conta de
The station gave account of the find on Sunday.

<give~ (step|passage|pass) to> (the|a|an) → give~ way to
dar paso a; pt dar passagem a; ca donar pas a
The rain gave step to a cold night.

give~ [it|them|the Noun] (for|by) (finished|concluded|inaugurated|closed|settled|overcome|started) ≈ declare~ finished
dar por terminado; pt dar por encerrado; it dare per concluso; ca donar per acabat
The judge gave for concluded the hearing.

(fell|falls|fall|fallen) like a (jug|bucket|jar|pitcher|jet) of cold water → came as a blow
cayó como un jarro de agua fría; pt caiu como um balde de água fria; fr a fait l’effet d’une douche froide; ca va caure com un gerro d’aigua freda
The news fell like a jug of cold water in the village.

in (last|ultimate) (instance|term|resort) → as a last resort
en última instancia; fr en dernier ressort; it in ultima istanza; pt em última instância; ro în ultimă instanță
In last instance, the king decides.

in (base|basis) (to|on) → on the basis of
en base a; it in base a; pt com base em; ca en base a; ro în baza
The fine was set in base to the size of the boat.

in (detriment|prejudice) (of|to) → to the detriment of
en detrimento de; fr au détriment de; pt em detrimento de; ro în detrimentul
Money went to the port in detriment of the schools.

in benefit of (the|a|all|its|their|his|her|our) ≈ for the benefit of
en beneficio de; pt em benefício de; it in beneficio di; ca en benefici de; ro în beneficiul
The band will play in benefit of the flood victims.

!(it|and) <in hands of> (the|a|his|her|their|private|foreign|Name) → in the hands of
en manos de; pt nas mãos de; it nelle mani di; ca en mans de; fr aux mains de
The inquiry is in hands of the coastguard.

(investigation|inquiry|music|opening|closing|organization|organisation|design|presentation|direction|works|concert|entertainment|lecture) (is|was|are|were|will be|ran|runs) (in|at|to|on) [the] charge of ≈ is led by
a cargo de; pt a cargo de; it a carico di; ca a càrrec de
The music was in charge of a brass band from Lugo.

^ once (finished|concluded|ended|approved|overcome|completed) the {Noun} ≈ once the {1} was over
una vez terminada la reunión; fr une fois terminée la réunion; it una volta finita la riunione; pt uma vez terminada a reunião
The ministers left, once concluded the meeting.

^ at {arriving|finishing|entering|knowing|returning|concluding} → on {1}
al llegar; it all’arrivo; pt ao chegar; ca en arribar
At arriving home, she found the door open.

!(by|so|thus|as|too) far of (the|a|being|his|her|its|their) ≈ far from
lejos de; fr loin de; pt longe de; ca lluny de; ro departe de
Far of being finished, the tunnel is flooded.

near of (the|his|her|its|their|Name|a) ≈ near
cerca de; fr près de; pt perto de; ca prop de; ro aproape de
The hut stands near of the waterfall.

in spite that → although
a pesar de que; pt apesar de que; ca malgrat que
They played on in spite that the pitch was under water.

value~ [very] positively ≈ welcome~
valorar positivamente; pt avaliar positivamente; it valutare positivamente; ca valorar positivament
The unions valued positively the offer.

qualify~ {it|him|her|them|(the|this|his|her|its|their) Words} (as|of) {["] (historic|positive|unacceptable|shameful|absurd|regrettable|serious|inadmissible|insufficient|irresponsible|scandalous|unfair|excellent|disastrous|barbaric|unprecedented|false)} → describe~ {1} as {2}
calificó el acuerdo de histórico; fr a qualifié l’accord d’historique; pt qualificou o acordo de histórico; it ha qualificato l’accordo come storico; ro a calificat acordul drept istoric
The envoy qualified the accord as historic.

manifest~ {his|her|their|its} {support|concern|satisfaction|solidarity|rejection|disagreement|worry|gratitude|regret|condolences|discomfort} → express~ {1} {2}
manifestar su preocupación; fr manifester son soutien; it manifestare la propria solidarietà; pt manifestar a sua preocupação; ro a-și manifesta îngrijorarea
Both unions manifested their solidarity with the cooks.

manifest~ (himself|herself|themselves|itself) (against|in favor of|in favour of|for|in this|on) ≈ speak~ out against
manifestarse en contra de; pt manifestar-se contra; fr se manifester contre
The rector manifested himself against the cuts.

<(referred|refers) that> (the|he|she|it|they|there|a|in) → said that
refirió que; pt referiu que
The witness referred that the door was locked.

(asked|asks|asking|demanded|requested|solicited|begged) to the {government|authorities|mayor|council|president|ministry|company|judge|parliament|minister|population} ≈ asked the {1}
pedir al gobierno; pt pedir ao governo; it chiedere al governo; fr demander au gouvernement; ca demanar al govern
Growers asked to the government a lower tax.

(wanted by|problems with|accounts with|handed over to|fugitive from|cooperate~ with|collaborate~ with|appear~ before|bring~ before) the justice (in|for|after|since|$|,) ≈ wanted by the courts
prófugo de la justicia; it ricercato dalla giustizia; fr recherché par la justice; pt procurado pela justiça
The banker is wanted by the justice in three countries.

the (cast|set|box|eleven|painting|combined) (trained|coached|commanded|captained|directed) by Name ≈ the team coached by
el conjunto dirigido por; ca el conjunt dirigit per
The eleven directed by Moreno lost again.

(match|game|semifinal|final|tie) of (going|ida|gone|go|return|turn) !(to|up|down|back|out) ≈ first leg
partido de ida; it partita di andata; pt jogo de ida; fr match aller
The match of going ended without goals.

(mark~|annotate~|inscribe~) (a|the|his|her|its|their|two|three|only) [first|second|third|only|winning|decisive] (goal|goals|try|tries|penalty|basket) !(with|by|as|for|to|area|spot|shoot|kick|line) ≈ score~ a goal
marcar un gol; fr marquer un but; pt marcar um gol; it segnare un gol; ro a marcat un gol
The winger marked two goals before the break.

dispute~ {a|an|the|this|its|his|her|their} [first|last|next|second|third] {match|game|final|semifinal|friendly|championship|cup|league} (against|of|in|on|at|with|between|$|,|next|this|last|for|before) ≈ play~ {1} {2}
disputar un partido; fr disputer un match; it disputare una partita; pt disputar um jogo; ro a disputat un meci
The girls disputed their last match in the rain.

(match|final|game|semifinal|semi - final|tournament) (will be|was|is|to be|were|be|has been) <disputed> (in|on|at|this|next|last|today|yesterday|$) → played
el partido se disputó; fr le match s’est disputé; it la partita si è disputata; pt o jogo foi disputado; ro meciul s-a disputat
The final will be disputed on Sunday in Cali.

enter~ in (game|play|scene|action|field|campaign|agony|eruption|conflict|crisis|panic|shock|collision|combat|bankruptcy) ≈ go~ into
entrar en escena; fr entrer en scène; it entrare in scena; pt entrar em cena; ro a intra în scenă
The volcano entered in eruption at dawn.

impose~ (himself|herself|itself|themselves) (to|against|by (Number|a)|in the (final|race|semifinal|stage|sprint|second|first|elections|tournament|derby)) ≈ win~
imponerse a; fr s’imposer contre; it imporsi su; pt impor-se a; ro s-a impus în fața
The visitors imposed themselves by three goals.

(fall~|fell) (defeated|beaten|eliminated) (against|by|to|in|before|at) ≈ lose~ to
cayó derrotado ante; pt caiu derrotado; ca va caure derrotat
The champions fell defeated against a village club.

(win~|won|lose~|beat~|victory|defeat|fell|triumph) by the minimum !(wage|of|margin|amount|required|necessary|number|age|possible) ≈ by a single goal
ganar por la mínima; it vincere di misura; ca guanyar per la mínima
The hosts won by the minimum in a poor game.

!(national|for) the (national|argentine|spanish|italian|brazilian|french|portuguese|colombian|mexican|chilean|romanian|moroccan) <selection> (won|lost|beat|drew|will|faces|plays|played|qualified|trains|coach|of football|$) → team
la selección nacional; fr la sélection nationale; pt a seleção nacional; ca la selecció nacional; ro selecționata
The Chilean selection drew in Lima.

!(national|for) precipitations !(of|from) ≈ rain
precipitaciones; fr précipitations; it precipitazioni; pt precipitações; ro precipitații
Strong precipitations are expected on the coast.

(maximums|minimums) of [between|up to|around] {Number} (and Number degrees|degrees) ≈ highs of {1} degrees
máximas de 30 grados; it massime di 30 gradi; pt máximas de 30 graus; ca màximes de 30 graus
The south will see maximums of 34 degrees.

(focuses|foci|a focus) of (fire|fires|contagion|contagions) ≈ outbreaks
focos de incendio; pt focos de incêndio; it focolai; fr foyers d’incendie; ca focus d’incendi
Three focuses of fire are still burning in the gorge.

(the|a|volunteer) (body|corps) of [volunteer] (firefighters|firemen) ≈ the fire brigade
el cuerpo de bomberos; pt o corpo de bombeiros; ca el cos de bombers; it il corpo dei vigili del fuoco
The body of firefighters of the town has two lorries.

((security|state) (bodies|corps) and forces|forces and (bodies|corps) of|forces and [state] security (bodies|corps)) ≈ the security forces
las fuerzas y cuerpos de seguridad; ca les forces i cossos de seguretat
The forces and bodies of security searched the estate.

(police|military|army|fire|security|civil guard|more|Number) <effectives> → officers
efectivos policiales; pt efetivos policiais; fr effectifs de police; ca efectius policials; ro efective
Some 200 police effectives guarded the stadium.

(mark~|suppose~|set~|represent~|mean~) a before and [an|a] after → mark~ a turning point
marcar un antes y un después; pt marcar um antes e um depois; ca marcar un abans i un després
The flood marked a before and an after in the valley.

leave~ [much|a lot|something] to (wish|desire) → leave~ much to be desired
dejar mucho que desear; fr laisser à désirer; it lasciare a desiderare; pt deixar a desejar; ro a lăsa de dorit
The food on the ferry leaves much to desire.

put~ [in|on|of] (relief|manifest|relieve) (the|that|how|his|her|its|their) ≈ highlight~ the
poner de relieve; it mettere in rilievo; fr mettre en relief; pt pôr em relevo; ca posar de manifest
The report put of manifest the lack of nurses.

(carry~|bring~|take~|lead~) to [a] good (port|harbor|harbour) ≈ bring~ to a successful conclusion
llevar a buen puerto; fr mener à bon port; pt levar a bom porto; it portare a buon fine; ca portar a bon port
The rector brought to good port the merger.

(at|to|on) the (height|altitude) of [the|these|those] (circumstances|expectations|challenge|challenges|task|demands|rival) → up to the task
a la altura de las circunstancias; fr à la hauteur des attentes; it all’altezza delle aspettative; pt à altura do desafio; ro la înălțimea așteptărilor
The keeper was at the height of the circumstances.

!(above|before|un) the mentioned {law|document|project|company|article|meeting|official|agreement|bill|institution|norm|decree|person|entity|street|place|area|vehicle|organization|regulation|report|station|town|decision|case|house|event|hospital|school|team} → this {1}
el mencionado; it il menzionato; pt o mencionado; ca l’esmentat; ru упомянутый
The mentioned vehicle was found in a ditch.

the {owners|organizers|organisers|author|authors|interior|execution|development|majority|roof|occupants|driver|result|holding|entrance|value|cost|content|price|surroundings|users|rest} of the same (,|$|are|is|were|was|has|have|will) → its {1}
el interior del mismo; pt o interior do mesmo; it all’interno dello stesso; ca l’interior del mateix
The van burned out, and nobody knew the driver of the same.

of (male|female|masculine|feminine) sex !(drive|hormones|work|workers|offenders|characteristics) ≈ male
de sexo femenino; fr de sexe féminin; it di sesso femminile; pt do sexo feminino; ca de sexe femení; ro de sex feminin
The body of a person of female sex lay in the field.

(minor|minors|adult|adults) of age → minors
menor de edad; pt menor de idade; it minore d’età; ca menor d’edat
Two of the thieves are minors of age.

(,|man|woman|youth|citizen|is|was) <(natural of|natural from|original from|originating of|native of)> Name → from
natural de; pt natural de; fr originaire de; it originario di; ro originar din
The victim, natural of Soria, was on holiday.

{Number|no|any|several|the} (fatal|mortal|deadly) (victim|victims) → {1} dead
víctimas mortales; pt vítimas fatais; fr victimes mortelles; ca víctimes mortals
The crash left two fatal victims.

{accident|accidents} of (traffic|transit|circulation|the road|car|work) ≈ traffic {1}
accidente de tránsito; fr accident de la route; pt acidente de trânsito; it incidente stradale; ca accident de trànsit; ro accident de circulație
Three nuns died in an accident of transit.

(died|dies|die) in the act !(of) → died instantly
murió en el acto; ca va morir a l’acte
The rider died in the act, a nurse said.

sanitary {crisis|emergency|personnel|authorities|alert|pass|situation|center|centre|corridor|staff} → health {1}
la crisis sanitaria; fr la crise sanitaire; it l’emergenza sanitaria; pt a crise sanitária; ro criza sanitară
The sanitary authorities closed two beaches.

(reserved (prognosis|forecast|prognostic)|confidential (prognosis|prognostic)) ≈ critical condition
pronóstico reservado; it prognosi riservata; pt prognóstico reservado; fr pronostic réservé; ca pronòstic reservat
The pilot is in hospital with reserved forecast.

<in (grave|serious|delicate) state> (in|at|after|with|and|$|,) → in a serious condition
en estado grave; pt em estado grave; ro în stare gravă; ca en estat greu
The cyclist is in grave state after the fall.

(he|she|victim|body|man|woman|driver|corpse|they|victims|who|one) (presented|presents|presenting) [several|multiple|serious|Number|a] [stab|gunshot|bullet|bite] (injuries|wounds|burns|fractures|bruises|blows|contusions|cuts|shots) ≈ had wounds
presentaba heridas; pt apresentava ferimentos; fr présentait des blessures; it presentava ferite; ro prezenta răni
The body presented several stab wounds.

white (weapon|weapons) → knife
arma blanca; pt arma branca; fr arme blanche; it arma bianca; ca arma blanca; ro armă albă
He was wounded with a white weapon in a bar.

((weapon|weapons|arm|arms) of fire|(with|of|by) a fire (weapon|arm)) ≈ firearms
arma de fuego; pt arma de fogo; it arma da fuoco; fr arme à feu; ca arma de foc; ro armă de foc
The guards carry no weapons of fire.

give~ (himself|herself|themselves|itself) to (the flight|flight|the escape|the run|escape|the fugue|fugue) → flee~
darse a la fuga; it darsi alla fuga; ca donar-se a la fuga; pt dar-se à fuga
After the crash both gave themselves to flight.

(with|towards|to) unknown (course|direction|heading|destination) → no one knows where
con rumbo desconocido; fr vers une destination inconnue; ro într-o direcție necunoscută
The ship sailed with unknown course.

ardent (chapel|chamber) → chapel of rest
la capilla ardiente; it la camera ardente; pt a câmara ardente; fr la chapelle ardente; ca la capella ardent
Thousands came to the ardent chapel in the town hall.

<with a balance of> [at least|more than|about] Number (dead|deaths|injured|wounded|victims|killed|people|arrests|detained) → with
con un balance de dos muertos; fr avec un bilan de deux morts; it con un bilancio di due morti; pt com um balanço de dois mortos; ca amb un balanç de dos morts
The bus overturned with a balance of four dead.

{councillor|councilor|counselor|counsellor|councilwoman|councilman|assessor|alderman} of [the] (culture|urbanism|sports|sport|education|mobility|environment|tourism|finance|transport|housing|health|employment|budget|festivities|commerce|agriculture) ≈ {1} for culture
concejal de Cultura; it assessore alla Cultura; ca regidor de Cultura; pt vereador da Cultura
The councillor of culture opened the show.

among {Year} and {Year} → between {1} and {2}
entre 1990 y 2010; pt entre 1990 e 2010; fr entre 1990 et 2010; it tra il 1990 e il 2010
Among 1950 and 1970 he built forty boats.

give~ to (eat|drink) to → feed~
dar de comer a; fr donner à manger à; it dare da mangiare a; pt dar de comer a; ca donar menjar a; ro a da de mâncare
Nobody is left to give to eat to the goats.

give~ (him|her|them|it|us) [the] reason (,|$|in|and|after|on|by|against) ≈ find~ in his favour
darle la razón; fr lui donner raison; it dargli ragione; pt dar-lhe razão; ca donar-li la raó; ro a-i da dreptate
The court gave him reason in May.

<[the] physical disappearance of> (the|Name|his|her) → the death of
la desaparición física de
The choir mourned the physical disappearance of the maestro.

urbanism (councillor|councilor|councilwoman|department|delegate|secretary|law|office|area) ≈ planning councillor
concejal de Urbanismo; ca regidora d’urbanisme; it assessorato all’urbanistica; pt vereador do urbanismo
The urbanism councillor signed the licence.

(lose~|lost) the (stirrups|papers) (during|in|with|and|after|on|at|when|.|,|because|before) ≈ lose~ his temper
perder los estribos; it perdere le staffe; pt perder as estribeiras
The senator lost the stirrups during the debate.

return~ to {(overflow|rain|fail|fall|happen|repeat|suffer|burn|crash|flood|erupt|tremble|insist|warn|criticise|criticize)} [its|the|their|to|against|in|on|.|,|and|at|that|for] ≈ {1} again
volver a llover; pt voltar a chover; it tornare a; ca
At noon the river returned to overflow its banks.

(does|did|do) {Number|many|several|some|a few} (years|months|weeks|days|hours) that (he|she|they|we|the|it|nobody) ≈ for {1} years
hace años que; pt faz anos que
Does many years that the fountain is dry.

it (makes|does) {Number|many|several|some|a few} (years|months|weeks|days|hours) (,|.|$|and|in|when) ≈ {1} years ago
hace dos años; pt faz dois anos
The mill shut it makes two years.

(take~|took) [a] (letters|cards) in the (matter|affair|subject|case|issue) ≈ take~ action
tomar cartas en el asunto
The bishop took letters in the matter.

(put~) the (batteries|stacks) (and|to|in|.|,|with) ≈ get~ a move on
ponerse las pilas
The council must put the batteries and act.

(throw~) [more] (firewood|wood|petrol|gasoline) (to|on|onto|in) the fire ≈ add~ fuel to the fire
echar leña al fuego; it gettare benzina sul fuoco; fr jeter de l'huile sur le feu; pt; ro
The tweet threw wood to the fire.

(throw~|toss~) the (towel) (of|to|before|because) (the|his|her) ≈ throw~ in the towel
tirar la toalla
The coach threw the towel before the final.

(pull~|throw~|toss~) balls out ≈ dodge~ the question
echar balones fuera
The mayor threw balls out when asked about the debt.

(take~|took|get~|got|bring~|brought|pull~|pulled) (chest|breast) (of|for|from|with) (the|his|her|its) ≈ boast~ of
sacar pecho
The team took chest of its cup.

(take~|pull~|remove~|get~) (iron|weight) (to|from|off) the (matter|subject|controversy|issue|words|affair|accusations) ≈ play~ down the matter
quitar hierro al asunto
The minister took iron from the matter.

(is|are|was|were) [touched|even|just] (in|at|under) the <foot of the canyon> (,|.|and|all|every|at|with|from) → hard at work
al pie del cañón
At 80 she is at the foot of the canyon every day.

(leave~|left|kept|keep~) (with the honey|the honey) (on|in) the lips ≈ so near and yet so far
con la miel en los labios
The guests left with the honey on the lips.

(be~|was|were|is|are) with [the] (water|rope) (to|at|around|up to|on) [the] neck ≈ be~ in deep trouble
con el agua al cuello; it con l'acqua alla gola; pt com a corda no pescoço; de das Wasser steht bis zum Hals; ro
The shops are with the water to the neck.

(give~) the turn to the (result|score|scoreboard|match|game|marker|situation|tortilla|tie|omelette) ≈ turn~ the match round
dar la vuelta al marcador; pt dar a volta ao resultado
The hosts gave the turn to the scoreboard.

(give~) a turn of (nut|screw) (to|in|more) ≈ tighten~ the screw
dar una vuelta de tuerca; it dare un giro di vite; fr donner un tour de vis; ro
The bank gave a turn of nut to its rules.

(in|at) the (last|latest) (hour|hours) of (today|yesterday|this|Day|the (day|afternoon|morning|night|evening)) (,|the|he|she|it|was|a) ≈ late on
a última hora de la tarde
The road opened at the last hour of the afternoon, the guard said.

(throughout|along|during|in) <all the (day|morning|afternoon|evening|night|week|year|month|summer|winter|season)> (of|,|.|the|he|she|it|there|on) → the whole day
durante todo el día; fr pendant toute la journée; it durante tutta la giornata; pt; ro
Trains stood still during all the day of Sunday.

(of|with|in|by|for) <all the life> (,|.|in|and|of) → a lifetime
de toda la vida; it di tutta la vita; pt da vida toda
They are neighbours of all the life.

(individual|subject|young|citizen|man|woman|suspect|detained) of (initials|acronym|acronyms) Name ≈ identified by the initials
de iniciales; it di iniziali; ro
The man of initials JM was freed.

(took|taken|take~) possession (of|from) (the|his|her) (charge|position|post|seat) → take~ office
tomó posesión del cargo; pt tomou posse do cargo
The mayor took possession of the charge on Monday.

to the (Number|few|little|several) (minutes|hours|days|months|years|weeks) of (the|having|Gerund|his|her|being|start) ≈ after
a los pocos minutos de; it dopo
To the few minutes of the start, the mast broke.

(more|less) (beyond|there|all) of (the|his|her|its|this|that|Name) → beyond
más allá de; it al di là di; fr au-delà de; pt para lá de
More beyond of the price, the flat is damp.

(a|the) (wave|cascade|rain|shower|barrage) of (critics) (against|to|from|for|after|on|.|,|and) → criticism
una ola de críticas; it una pioggia di critiche; pt; fr
The ad drew a rain of critics.

(receive~|raised|drew|sparked|faced|faces|despite|after|aroused|amid|against|arouse~|raise~|launch~|many|strong|harsh|several) [the|many|strong|harsh|numerous|several|fierce] <critics> (from|for|of|to|against|in|on) (the|his|her|Name|various|different|opposition|part|all|its|their) (opposition|unions|parties|government|union|party|management|manager|way|law|reform|plan|police|decision|Noun) ≈ criticism
críticas; fr critiques; it critiche; pt críticas; ro critici
The plan aroused critics from the opposition.

(give~|gave) the (bell) (by|in|when|with|to|at|against) ≈ cause~ an upset
dar la campanada
The small club gave the bell in Bilbao.

(in|at) the (threshold|doors|gates) of (the|a|summer|winter|elections|his|her) (elections|final|season|holidays|summit|Noun) ≈ on the eve of
a las puertas de; it alle porte di
He was injured at the gates of the final.

fruit of (the|his|her|a|an) [Noun|Adjective] Noun , (he|she|they|the Noun) (had|was|were|suffered|died|lost) ≈ as a result of
fruto de; it frutto di; fr fruit de
Fruit of the blow, he suffered a fracture.

(put~) (special|the|much|great|an|all|its) (emphasis|accent|attention|focus|effort) (in|at|to) (the|his|her|its|Gerund|this) ≈ put~ emphasis on
poner énfasis en; fr mettre l'accent sur; it porre l'accento; pt
The plan puts special emphasis in the port.

(arrive~) to be (the|a|an|one|president|minister|champion|mayor|captain|number) (most|first|second|Noun|of|best|in) ≈ became
llegó a ser; pt chegou a ser; it arrivò a essere
He arrived to be captain of the team.

(arrived|arrives|arrive) to {say|affirm|think|ask|threaten|offer|believe|pay|play|reach|request} (that|the|him|her|a|Number|,) ≈ went as far as to {1}
llegó a decir; pt chegou a dizer; it arrivò a
The baker arrived to ask that the road be moved.

(end~|finish~|finished|ended) for {Gerund} (the|that|his|her|to|in|a|it|its) ≈ end~ up {1}
acabar por; fr finir par; it finire per; pt acabar por
The firm ended for closing the mine for good.

(with|to) the (end|object|purpose|objective|aim|finality) of (that|to) (the|they|it|all|Base|Noun) ≈ in order to
con el fin de que; fr à fin de; it al fine di; pt a fim de que
The gate was shut with the end of that the dogs stay in.

(for|by) (part|its part|his part|her part|the part) of (the|his|her|Name) (police|state|mayor|ministry|government|council|judge|public|residents|company|club|president|coach|union|authorities|neighbours) ≈ by
por parte de; it da parte di; pt por parte de; fr de la part de
The works were checked for part of the council.

(put~) in (march|walk|movement) (a|the|its|his|an|several|two) ≈ launch~
poner en marcha; ca posar en marxa; pt pôr em marcha; it mettere in moto
The council put in march a bus for pupils.

(in|on) (march|walk) since (Day|Month|Year|last|the|this) → under way
en marcha desde
The works are in march since March.

(is|are|was|were|remain~) [being|very] pending (of|that) (the|a|his|her|its|to|what) ≈ waiting for
está pendiente de; pt
The village is pending of the rain.

(the|a|an) <(assistants|assistance|assistants to)> (to|at) the (event|act|concert|meeting|match|ceremony|demonstration|party|fair|gala) ≈ attendance at
los asistentes; fr l'assistance; pt os assistentes
The assistants to the gala ate fish.

(carry~|took|take~|carried) to the (practice|extreme|extremes|screen|screens|polls|courts|streets) (the|his|her|a|this) ≈ put~ into practice
llevar a la práctica; it portare in tribunale; pt levar à prática
The class carried to the practice the new rules.

(launch~|throw~|make~|made) a (call|calling|shout|appeal) to the (calm|calmness|tranquility|citizenship|prudence|unity|order|vote|participation|peace|solidarity|responsibility) → call~ for calm
hacer un llamamiento a la calma; fr appel au calme; it appello alla calma; pt; ro
The bishop made a call to the calm.

(pay~|paid) the (broken dishes|broken plates|broken pots|dishes broken|plates broken) ≈ carry~ the can
pagar los platos rotos; fr payer les pots cassés
The tenants paid the broken dishes.

(has|have|had|with|without) (hair|hairs) on [the|his|her|their] tongue ≈ mince words
sin pelos en la lengua; it non ha peli sulla lingua
She speaks without hairs on her tongue.

(is|are|was|were|be) (bread|the bread) (eaten|of every day|of each day|of all days) ≈ is commonplace
el pan de cada día; pt é o pão de cada dia
Power cuts are the bread of every day.

(turn~|gave|give~) [the] page (to|of) (the|a|his|her|this) (crisis|scandal|defeat|matter|affair|episode|past|stage|conflict|dispute|controversy|era) → put~ behind them
pasar página; fr tourner la page de; it voltare pagina
The club turned the page of the crisis.

(pass~|passing) page (to|of|on|after|and|.|,|from) → move~ on
pasar página; ca passar pàgina
The club wants to pass page after the defeat.

(throw~|toss~) the (house|rest) (by|through|out) the (window|rest) ≈ spare~ no expense
tirar la casa por la ventana
The town threw the house through the window for its fair.

(make~|made) the (seen|view|sight) (fat|thick) ≈ turn~ a blind eye
hacer la vista gorda
Guards made the sight fat for years.

(turn~|give~|gave) the (fat|thick|large) (sight|eye|view) ≈ turn~ a blind eye
hacer la vista gorda
The guard gave the fat eye to the smugglers.

(take~|took|pull~) the (chestnuts) (from|of|out of) the fire ≈ save~ the day
sacar las castañas del fuego; fr tirer les marrons du feu; de die Kastanien aus dem Feuer holen; it; nl; cs
A loan took the chestnuts out of the fire.

(in|with) the (hands in the|hand in the) (dough|mass|bag|sack) ≈ red-handed
con las manos en la masa; fr la main dans le sac
He was caught with the hands in the dough.

(put~) [the] (shouts|cry|scream|yell|cries|shout) (in|into|to) the (sky|heaven) ≈ be~ up in arms
poner el grito en el cielo
Parents put the cry in the sky over the fees.

(cover~|covered) (with a thick veil|the backs|the back) (to|of) (his|her|their|the) (minister|chief|partner|boss|colleagues|president) ≈ cover~ for him
cubrir las espaldas
The clerk covered the back of the chief.

(keep~|have~|had|kept) [an] ace (under|in) the sleeve → an ace up his sleeve
tener un as bajo la manga; it un asso nella manica; fr un atout dans sa manche; ro
The coach had an ace under the sleeve.

(go~|went|be~|was|were) of (evil|bad) (in|to) worse ≈ go~ from bad to worse
ir de mal en peor; pt de mal a pior; it di male in peggio
The dairy goes of bad in worse.

(in|with) the (tightrope|loose rope) (is|are|was|were|remains) (the|his|her) ≈ hanging by a thread
en la cuerda floja; pt na corda bamba
On the tightrope, in the loose rope is the coach.

(on|in|at|walking) the (loose|slack) rope ≈ in a precarious position
en la cuerda floja; pt na corda bamba
The coach is on the loose rope after six defeats.

(be~|is|are|was|were) to [the] (order) of the day ≈ are common
están a la orden del día; it all'ordine del giorno; pt na ordem do dia
Thefts are to the order of the day.

(have~|has|had) [the] (fry|frying pan|skillet|pan) by the (handle) ≈ hold~ the upper hand
tener la sartén por el mango; it avere il coltello dalla parte del manico
The buyer has the pan by the handle.

(take~|took|has taken) the (cat|bull) (to the|by the) (water) ≈ come~ out on top
llevarse el gato al agua
The union took the cat to the water.

(take~|took|carry~|carried) the (lion|biggest|greatest|major) share → the lion’s share
llevarse la mayor parte
The dam takes the biggest share of the money.

(scratch~) the (pocket|pockets) ≈ dig~ deep
rascarse el bolsillo
The council must scratch the pocket for the roof.

(tighten~|tie~|squeeze~|pull~) the belt (of|to|in|on|because|and|.|,|after|even) → tighten~ their belts
apretarse el cinturón; fr se serrer la ceinture; it stringere la cinghia; ru затянуть пояса; pl; de den Gürtel enger schnallen; tr kemer sıkmak; el; ro
The theatre has to tighten the belt, its head said.

(draw~|drew|bring~|brought|take~|took|pull~|get~|got) to [the] (light|shine|glow) the (truth|scandal|case|facts|fraud|corruption|problems|data|documents|story) → bring~ to light
sacar a la luz; it portare alla luce; ro scoate la lumină
The clerk took to the light the fraud.

(see~|saw|seen) the light (for the first time|in Year|in Month|on Day|last|this|thanks|after|again) ≈ be~ published
ver la luz; it vedere la luce; pt
The book saw the light in 1902.

(come~|came|go~|went) [out] to (the|a) (light|shine) (the|a|new|that|after|thanks|some) ≈ come~ to light
salir a la luz; it venire alla luce; ro ieși la lumină
New facts came out to the light after the trial.

(jumped|jump|jumps|leaped) [all] the (alarms|alarm) (in|when|after|at|on|because|about|of|for|yesterday) ≈ raised the alarm
saltaron las alarmas
On Sunday jumped the alarms when a dog died.

the alarms (jumped|jump) (in|when|after|at|on|because|about|for|yesterday) → alarm bells rang
saltaron las alarmas
The alarms jumped when the river fell.

(is|are|was|become~|became|be) [a] wet paper (,|.|for|and|because) ≈ worthless
papel mojado
The deal is wet paper, the union said.

(live~|come~|cut~|pass~) the (cod) ≈ call~ the shots
cortar el bacalao
The owner cuts the cod in this club.

(gave~|give~) [to] (know) (the|his|her|in|through|on|a) ≈ announce~
dar a conocer; pt dar a conhecer; ca
The club gave to know the price of its cards.

(count~|counted) with [a|an|the] (budget|staff|surface|capacity|area|template|infrastructure|investment|fleet|population|experience|team|workforce) of [more than|about|over|nearly] Number → have~
cuenta con un presupuesto de; pt conta com
The museum counts with a staff of 40 people.

(fly|flies) behind the (ear|ears) → suspicious
con la mosca detrás de la oreja
The judge was left with a fly behind the ear.

(leave~|left) [a|an] [provisional|tragic|terrible|sad] (balance|result|outcome) of [at least|about] Number (dead|deaths|victims|injured|wounded|people|fatalities|killed) ≈ left dead
dejó un saldo de; pt deixou um saldo de
The crash left a result of three dead.
`,
  rare: `
{Number} {Month} of (this|the past) year → {1} {2}
12 de marzo de este año; ru 12 марта этого года; it 12 marzo di quest’anno; pt 12 de março deste ano
The decree of 12 March of this year is void.

{lives|works|resides} {here|there} for Number (years|months|weeks) $ ≈ has lived here for ten years
vive aquí desde hace diez años; de wohnt hier seit zehn Jahren; fr vit ici depuis dix ans; it vive qui da dieci anni
My uncle lives here for ten years.

count~ with the {support|backing|approval|endorsement|collaboration} of → have~ the {1} of
contar con el apoyo de; pt contar com o apoio de; it contare con l’appoggio di
The bill counts with the support of the opposition.

(it|this) (was|has been) made known that ≈ it was announced that
se dio a conocer que; de es wurde bekannt gegeben, dass
It has been made known that the airport will close.

before the {impossibility|refusal|absence|lack} of → faced with the {1} of
ante la imposibilidad de; pt perante a impossibilidade de
Before the refusal of the owners, the city went to court.

the {director|head|president|owner|members|causes|residents|inhabitants|management|staff} of the same $ ≈ its {1}
el director del mismo; pt o diretor do mesmo; it il direttore dello stesso
The museum was closed and the owner sued the director of the same.

{Human} of {Number} years of age → {1} aged {2}
un hombre de 45 años de edad; pt um homem de 45 anos de idade
A man of 45 years of age was hurt.

<lose~ the life> (in|at|on|when|after|during|while|$) → die~
perder la vida; it perdere la vita; pt perder a vida
Two climbers lost the life in the avalanche.

<find~ death> (in|on|at|when) → die~
encontrar la muerte; fr trouver la mort; it trovare la morte; pt encontrar a morte
The pilot found death in the crash of his plane.

<have~ place> (in|on|at|this|next|last|yesterday|today) → take~ place
tener lugar; fr avoir lieu; it avere luogo; pt ter lugar
The ceremony had place in the cathedral.

the actual {president|minister|mayor|coach|champion|director|chancellor|governor|legislature|administration|owner|tenant|king|pope} → the current {1}
el actual presidente; de der aktuelle Präsident; fr l’actuel président; it l’attuale presidente; pt o atual presidente
The actual president was elected two years ago.

(the|in) case of an eventual → in the event of
en caso de un eventual; it in caso di un eventuale; pt em caso de uma eventual; fr en cas d’une éventuelle
The army is ready in case of an eventual attack.

a sensible {topic|issue|subject|data|information|documents} → a sensitive {1}
un tema sensible; fr un sujet sensible; it un tema sensibile; pt um tema sensível; de ein sensibles Thema
Abortion is a sensible topic in the campaign.

an important {number|quantity|amount|sum} of → a large {1} of
un número importante de; fr un nombre important de; it un numero importante di; pt um número importante de
An important number of shops stayed closed.

pretend~ to {reduce|approve|build|achieve|reach|obtain|launch|modify|implement|privatise|privatize|increase|construct} → intend~ to {1}
pretender reducir; pt pretender reduzir; fr prétendre réduire
The government pretends to reduce the deficit by half.

^ <in first place> , (the|we|it|there|they|he|she) → first
en primer lugar; it in primo luogo; pt em primeiro lugar; fr en premier lieu
In first place, the roof has to be repaired.

the totality of the {population|territory|budget|members|votes|employees|schools|workers|students|passengers|residents|ballots} → all of the {1}
la totalidad de la población; fr la totalité de la population; it la totalità della popolazione; pt a totalidade da população
The totality of the passengers was taken ashore.

^ it is to (note|remember|suppose|hope|recall|mention) that ≈ it is to be hoped that
es de esperar que; fr il est à noter que
It is to note that the bridge has no barrier.

the referred {law|document|project|company|article|meeting|official|agreement|bill|institution|norm} → this {1}
la referida ley; pt a referida lei
The referred law was passed in spring.

(in|with|by) occasion of → on the occasion of
con ocasión de; it in occasione di; pt por ocasião de; fr à l’occasion de
The stamp was printed in occasion of the centenary.

in the {morning|evening|afternoon} of {Day} → on {2} {1}
en la tarde del lunes; fr dans la matinée de lundi; pt na tarde de segunda-feira; it nella serata di lunedì
The train left the rails in the afternoon of Friday.

<{works|lives|resides} {there|here|in Words|at Words|for Words}> since Year ≈ has lived {2}
trabaja allí desde; fr travaille là depuis; de arbeitet dort seit; it lavora lì da
She lives in the harbour since 2011.

<{is|are} [the] {Person} of {Words}> since (Year|last|january|february|march|april|may|june|july|august|september|october|november|december) ≈ has been {2} of {3}
es presidente de; fr est président de; de ist Präsident; it è presidente di
He is president of the club since last summer.

it is foreseen that → it is expected that
está previsto que; pt está previsto que; it è previsto che; fr il est prévu que
It is foreseen that the works end in autumn.

{Number} {euros|dollars|pesos|percent|years|months|metres|meters|kilometres|kilometers|people} approximately $ → about {1} {2}
500 euros aproximadamente; pt 500 euros aproximadamente; it 500 euro circa
The repair cost 500 euros approximately.

^ <along (this|that|these|those) (line|lines)> , → similarly
en esta línea; pt nessa linha
Along these lines, the union asked for more guards.

^ <in dialogue with {Name}> , (the|he|she) → speaking to {1}
en diálogo con
In dialogue with Radio Norte, the mayor denied everything.

<in [the] hours of the {morning|afternoon|night|evening}> → in the {1}
en horas de la noche; pt nas horas da noite; ru в часы вечера
The store was robbed in hours of the night.

dictate~ (sentence|a sentence|a ruling|a verdict) ≈ hand~ down a ruling
dictar sentencia
The court will dictate sentence in June.

(spoke|speaking|said|published|shared|wrote|posted|announced|through|denounced|message|video) <(through|in|on|via) (his|her|its|their) social networks> → on social media
a través de sus redes sociales; pt em suas redes sociais; it sui suoi social network; fr sur ses réseaux sociaux; ca a les seves xarxes socials
The singer announced in her social networks that she is ill.

<through a [press] (communiqué|statement|release)> (the|,|on|that|he|she|$) → in a statement
a través de un comunicado; pt através de um comunicado; it attraverso una nota; fr à travers un communiqué
The club confirmed it through a statement on Sunday.

it (is necessary to|must be|should be) (remember|remembered|highlight|highlighted|recall|recalled|clarified|clarify|underline|underlined|emphasize|emphasized) that ≈ it should be noted that
hay que recordar que; ru необходимо отметить, что; fr il faut rappeler que; it bisogna ricordare che; pt é preciso lembrar que; ro trebuie amintit că
It is necessary to remember that the dam is sixty years old.

^ <before {this|the} {situation|panorama|scenario|context|reality}> , → faced with {1} {2}
ante esta situación; pt diante dessa situação; it davanti a questa situazione
Before this panorama, half the crew resigned.

(in|on|of) the locality of {Name} → in {1}
en la localidad de; pt na localidade de; it nella località di; ca a la localitat de; ro în localitatea
The fire broke out in the locality of Getxo.

{Human|minor|child|baby|adolescent|teenager|youngster|biker|motorcyclist|cyclist} of {Number} years !(old|of|in|with|and) ≈ {1} aged {2}
un hombre de 45 años; fr un homme de 45 ans; it un uomo di 45 anni; pt um homem de 45 anos; ca un home de 45 anys; ro un bărbat de 45 de ani
A woman of 45 years was pulled from the well.

, of {Number} years [of age|old] (,|$) → , aged {1},
, de 45 años,; fr , de 45 ans,; it , di 45 anni,; pt , de 45 anos,; ro , de 45 de ani,
The skipper, of 45 years, swam ashore.

(at|with) (his|her|their) {Number} years [of age|old] , ≈ at {1}
a sus 80 años; it con i suoi 80 anni; pt aos seus 80 anos; ca als seus 80 anys
At her 80 years, she still climbs the tower.

(presented|present|presents) {his|her|their} (resignation|renunciation|dismissal) → handed in {1} resignation
presentó su dimisión; fr a présenté sa démission; it ha presentato le dimissioni; pt apresentou a demissão; ro și-a prezentat demisia
The coach presented his resignation after the defeat.

(presented|present|presents) a [criminal|formal] {complaint|lawsuit|demand|denunciation|claim|appeal} !(to|of) ≈ filed a {1}
presentó una denuncia; pt apresentou uma denúncia; it ha presentato una denuncia; ca va presentar una denúncia
The union presented a complaint against the port.

(sentenced|condemned|convicted) to {Number (years|months)} of (prison|imprisonment) !(for|and) → sentenced to {1} in prison
condenado a cinco años de prisión; fr condamné à cinq ans de prison; it condannato a cinque anni di carcere; pt condenado a cinco anos de prisão; ro condamnat la cinci ani de închisoare
The banker was sentenced to six years of prison.

<presided> by (the|Name|a) → presided over
presidido por; fr présidé par; it presieduto da; pt presidido por; ca presidit per
The ceremony was presided by the bishop.

in the decade of [the] {Number|eighties|nineties|seventies|sixties|fifties|forties|thirties|twenties} → in the {1}
en la década de los ochenta; pt na década de 80; ca a la dècada dels vuitanta
The pier was built in the decade of the sixties.

(of|in|for|to|by|with|that) <said {law|agreement|project|meeting|company|document|entity|institution|decree|measure|decision|event|organization|place|area|function|initiative|activity}> → this {1}
dicho acuerdo; pt dito acordo; it detto accordo; ca dit acord
The costs of said project have tripled.

make~ a (call|calling) to (calm|dialogue|unity|responsibility|prudence|solidarity|the (population|authorities|government|community|citizens|public)) ≈ call~ for calm
hacer un llamado a la calma; ca fer una crida a la calma; pt fazer um apelo à calma; fr lancer un appel au calme
The bishop made a call to calm.

<(proclaim~|crown~|consecrate~) (himself|herself|itself|themselves)> [as] [the] [new|world|national|european|olympic] (champion|champions|winner|winners) → become~
proclamarse campeón; it laurearsi campione; pt sagrar-se campeão; ca proclamar-se campió
The islanders proclaimed themselves champions on Sunday.

<(in|of|during) the {year|month|week|season|summer|winter|spring|autumn|century} (past|passed)> (,|$|the|and|a) → last {1}
el año pasado; fr l’année passée; pt no ano passado; ca l’any passat
The mill closed in the summer past, and the owner left.

^ <it is the case of> (the|a|Name|this) ≈ one example is
es el caso de; fr c’est le cas de; it è il caso di; pt é o caso de; ro este cazul
It is the case of the old tannery, shut since May.

!(not|why) since {Number|several|a few|some} {years|months|weeks|days|hours} ago → for {1} {2}
desde hace dos años; pt desde há dois anos
The tower has stood empty since three years ago.

sources (consulted|questioned) by → sources contacted by
fuentes consultadas por; pt fontes consultadas por; it fonti consultate da
Nobody knew, sources consulted by this paper say.

this next {Day} [the] [Number|morning|afternoon|night|evening] ≈ next Monday
este próximo lunes; pt nesta próxima segunda-feira
The pool opens this next Monday.

(in|from|to|by) <the government team> (of|that|has|will|said|is|,|$) → the ruling group
en el equipo de gobierno; ca a l’equip de govern
Nobody in the government team of the town voted.

(at|to|in) the front of the {ministry|government|federation|foundation|presidency|municipality|executive|association} !(building|and) → at the head of the {1}
al frente del ministerio; pt à frente do ministério; ca al capdavant del ministeri
He has been at the front of the federation for six years.

<in representation (of|to)> (the|Name|his|her|its|their) → representing
en representación de; it in rappresentanza di; pt em representação de; ca en representació de; fr en représentation de
The lawyer spoke in representation of the tenants.

<in (substitution|replacement) of> (the|Name|his|her|its) → replacing
en sustitución de; it in sostituzione di; pt em substituição de; ca en substitució de; ro în locul
A new bridge was laid in substitution of the old one.
`,
  some: `
<make~ the decision> of Gerund ≈ decide~
tomar la decisión de; pt tomar a decisão de
The firm made the decision of selling its planes.

<the actual {situation|crisis|conditions|context}> in the (country|region|world|city) → the current {1}
la situación actual; de die aktuelle Lage; fr la situation actuelle; it la situazione attuale
The envoy deplored the actual situation in the country.

!(be|is|are|been|being|was|were|to|on|for) {Past} <this {Day}> → on {2}
este lunes; fr ce lundi; it questo lunedì; pt esta segunda-feira
The governor resigned this Monday after a long strike.
`,
}
