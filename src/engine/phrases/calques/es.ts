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

(in|of|during|since) the past {Month} $ → last {1}
en el pasado abril; it nello scorso aprile; pt no passado abril; ru в прошлом апреле
In the past April, the firm laid off twenty men.

on [the] (next|past|coming|last) {Number} [of] {Month} → on {1} {2}
el próximo 5 de mayo; it il prossimo 5 maggio; fr le 5 mai prochain; pt no próximo dia 5 de maio; tr önümüzdeki 5 mayıs
The show opens on the next 5 May.

(since|until|from|by|as of) [the] (next|past) {Number} [of] {Month} → from {1} {2}
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

in (what|that which) goes of (the|this) {year|month|season|week|century|decade} → so far this {1}
en lo que va de año
Forty migrants have drowned in what goes of the year.

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

(in|on|during) the {Daypart} of yesterday → yesterday {1}
en la tarde de ayer; pt na tarde de ontem; it nella serata di ieri; fr dans la soirée d’hier
The judge heard him in the afternoon of yesterday.

(in|on|during) the day of {today|yesterday} → {1}
en el día de hoy; pt no dia de hoje; it nella giornata di ieri
The results were published on the day of yesterday.

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

<the facts> (occurred|happened|took place) (in|on|at|when|around|this|last|yesterday|during) → the incident
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

at the height of (kilometer|kilometre) → at kilometre
a la altura del kilómetro; it all’altezza del chilometro; pt na altura do quilómetro
The lorry burned at the height of kilometre 40.

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

{his|her|their} [Adjective] homologue → {1} counterpart
su homólogo; fr son homologue; it il suo omologo; pt o seu homólogo
The minister met his homologue in Rabat.
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

suffer~ an accident → have~ an accident
sufrir un accidente; pt sofrer um acidente; it subire un incidente
The singer suffered an accident on the ice.

dictate~ (sentence|a sentence|a ruling|a verdict) ≈ hand~ down a ruling
dictar sentencia
The court will dictate sentence in June.
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
