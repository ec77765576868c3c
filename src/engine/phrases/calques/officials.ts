import type { CalqueList } from './entries.ts'

/** The state, its courts and its police, of several languages. */
export const OFFICIALS: CalqueList = {
  never: `
{Number} - year jubilee → {1}th anniversary
ru 60-летний юбилей; de 60-jähriges Jubiläum; uk
The choir marks its 50-year jubilee.

(funeral|farewell|meeting|burial|memorial service|requiem|fair|marathon|hearing) (will pass|passed|passes) (at|in|on) → will be held
ru похороны пройдут; uk похорон пройде
The funeral will pass at the old cemetery.

(emergency situation|high alert|increased readiness|heightened readiness|high readiness|counter - terrorist operation) (regime|mode) → state of emergency
ru режим чрезвычайной ситуации; uk режим надзвичайної ситуації
The town is under the emergency situation regime.

(transfer~|hand~|give~|gave) to [the|telephone] (swindlers|scammers|fraudsters|attackers|criminals) (Number|money|the|her|his|all|more|about|over) ≈ lost … to scammers
ru перевела мошенникам; uk перерахувала шахраям
The widow transferred to swindlers 2 million rubles.

within the (framework|frame|frames) of the [Adjective] {national project|project|festival|forum|exhibition|visit|conference|operation|meeting|action|program|programme|summit|holiday|round} → as part of the {1}
ru в рамках национального проекта; uk у рамках; es en el marco del; it pt ro
Trees were planted within the framework of the festival.

(exchanged|exchange) (opinions|views) (on|about) [the] (topical|actual|urgent|current|pressing|relevant) (questions|issues|problems|topics|aspects|themes|question) → discussed
ru обменялись мнениями по актуальным вопросам
The envoys exchanged views on topical questions.

(formalised|formalized|formalises|formalizes|formalise|formalize) the {arrival|signing|transfer|incorporation|hiring|departure|loan} of → confirmed the {1} of
fr a officialisé l’arrivée; it ha ufficializzato; es oficializó el fichaje
The club formalised the arrival of the Dane.

follow - up of [the|a] [about|almost|over] {Number} {percent|per cent|%} → turnout of {1} {2}
es un seguimiento del 80 por ciento
The strike had a follow-up of 80 percent.

{Number} {percent|per cent|%} of [the] suffrages → {1} {2} of the vote
fr 45 % des suffrages; it 45% dei suffragi
The list won 45 percent of the suffrages.

(have|has|had) a delay of {Number|several|a few} {months|years|weeks|days|hours|month|year|hour} ≈ run {1} {2} late
es llevan un retraso de; it ha un ritardo di; fr a un retard de; pt
The works have a delay of six months.

(intervened|intervene|came|arrived|deployed) in [great|large] number (.|,|on|at|to|in|and) → in large numbers
fr sont intervenus en nombre; it in gran numero; es en gran número
The firefighters intervened in number on Saturday.

(crossed|cross|crossing) (their|the) arms for {Words} (hours|days|hour|day|minutes) → stopped work for
it hanno incrociato le braccia; pt cruzaram os braços; es se cruzaron de brazos
The drivers crossed their arms for four hours.

(registered|registers|register|recorded) the sold out → sold out
it ha registrato il tutto esaurito
The concert has registered the sold out.

(affirmed|said|promised|assured|confirmed) that [Words] (still|yet) this {year|month|week|summer} → this {1}
pt ainda este ano; de noch dieses Jahr
The minister promised that the dam opens still this year.

the (holder|titular) of the (ministry|secretariat|department|portfolio|agency|institution|interior|treasury|finance|education|health) ≈ the head of the ministry
es el titular del ministerio; it il titolare del dicastero; fr pt ro
The holder of the portfolio did not answer.

the also {Person|actor|actress|singer|writer|host|former|player|deputy|congressman|lawyer|driver} → the {1}, also a
es el también actor; pt o também ator
The also singer lives in Quito.

(the|two|three|four|several) uniformed (were|was|had|have|arrived|opened|tried|died) ≈ officers
es los uniformados
Three uniformed were hurt in the raid.

the chef of the (police|company|party|union|agency|fire|club|city|firm|group|cabinet|government) ≈ the head of the police
de der Chef der Polizei; fr le chef de la police
The chef of the union wants talks.

(registered|entered|inscribed) in the register of [the] (suspects|investigated|persons under investigation) ≈ placed under investigation
it iscritto nel registro degli indagati
Two men were entered in the register of suspects.

the fact {happened|occurred|took place|dates back} → the incident {1}
it il fatto è avvenuto; es el hecho ocurrió; pt ro
The fact happened in the port on Sunday.

become~ (their|his|her|its|more|no|enough|much) {information|money|help|mail|permission|medicine|subsidies|visas|support|answers} ≈ get~ {1}
de Informationen bekommen
Many become their information from an old map.

personal {department|shortage|costs|planning} !(and) → personnel {1}
de Personalabteilung; de Personalmangel
The ward is shut because of personal shortage.

(put~|interpose~) (a|the|his|her|their) (denunciation|denouncement|complaint) (at|with|to|before|against|in|for|$) ≈ file~ a complaint
es poner una denuncia; it sporgere denuncia; pt
The widow put a complaint at the port station.

(put~|left|leave~|set~|released|placed|remain~|remained) in (liberty|freedom) ≈ release~
es poner en libertad; it rimettere in libertà; pt fr
The clerk was put in liberty after two days.

{years|months} of (firm|closed|effective) (prison|imprisonment|jail) → {1} in prison
fr ans de prison ferme; es años de prisión efectiva; ro
The clerk got two years of firm prison.

(years|months) of (suspended|conditional) (prison|imprisonment|jail) ≈ a suspended sentence
fr mois de prison avec sursis; ru условного срока; de
The clerk got eight months of suspended prison.

part {Number} of article {Number} ≈ Article 158, part 2
ru ч. 2 ст. 158; uk ч. 2 ст. 185
The clerk was tried under part 3 of article 159 of the code.

(draw~|make~|compose~) up (a|an|the|Number) [administrative] (protocol|protocols) ≈ file~ a report
ru составить протокол; uk скласти протокол; pl
Inspectors drew up two administrative protocols at the market.

criminal (cause|causes) → criminal case
es causa criminal; ru уголовное дело; it
Prosecutors have opened a criminal cause for theft.

the fiscal (said|requested|asked|accused|charged|in charge of|of the case|general) ≈ the prosecutor
es el fiscal pidió
The fiscal requested nine years for the clerk.

(be~ imputed|the imputed|imputed for|imputed with|imputed of) [the|a|an] ≈ be~ charged
es imputado; it imputato; pt
The clerk is imputed for fraud.

of (the) (male|female|masculine|feminine) sex → male
es de sexo masculino; fr de sexe féminin; it pt ru
The victim is a person of the masculine sex.

{police|municipal|government|judicial|ministerial} dependencies → {1} premises
es dependencias policiales; pt dependências policiais
The clerk was taken to police dependencies.

(public|state|international|official|competent|governmental|human rights|electoral|regulatory) (organism|organisms) → bodies
es organismo público; fr organisme public; it pt
Two public organisms share the cost of the dyke.

live force ≈ troops
ru живая сила; uk жива сила; pl
The enemy lost much live force near the river.

(bear~|carry~|wear~|bore|wore) (a|an|the) {Adjective} character ≈ be~
ru носить характер; fr revêtir un caractère; es it uk
The visit bears a private character.

(at|to) (personal|individual|posthumous|private) title → in a personal capacity
fr à titre personnel; es a título personal; it ro
He took part at personal title.

in (his|her|its) condition (of|as) [a|an|the] {Noun} (,|he|she|the|has|will|was|had) ≈ as {1}
es en su condición de; pt na sua condição de
In her condition of judge, she could not vote.

(at|to|with|under) (the|his|her|its) charge of the {state|city|municipality|company|ministry|budget|region|council|owner|users} ≈ paid for by the {1}
es a cargo del estado; it a carico dello stato; pt fr
The repair is at the charge of the city.

(mayor|premier|minister|president|prefect|governor) <in functions> → in office
fr en fonctions; es en funciones; it
The minister in functions refused to answer.

<(on|by) {national|regional|municipal|provincial|governmental|ministerial|international|european|parliamentary|federal|local|state|county|world} level> !(playing|of|competition|with|and|or) → at {1} level
de auf nationaler Ebene; ru на региональном уровне; it es pl
Teachers earn little on national level.

at level of ≈ at the level of
es a nivel de; fr au niveau de; it ro
Nothing has changed at level of taxes.

^ at the level of the {county|region|country|municipality|city|department|province|district|commune|institution|ministry} ≈ in the {1}
ro la nivelul județului; fr au niveau du département; es it
At the level of the county there are nine shelters.

(with|by) {Number} voices → by {1} votes
de mit 15 Stimmen; fr par 15 voix; ru
The plan was dropped by nine voices.

<the (adopted|taken|undertaken|effected|effectuated|realized|realised)> (measures|measure|decision|decisions|steps|actions|works) (to|will|are|were|have|did|do|$|by|in|for|against|is) → the measures taken
ru принятые меры; es las medidas adoptadas; de fr it pl
The undertaken measures will cost a million.

(take~|took) decision (to|on|about|that|in|for|of|not) → decide~
fr prendre la décision; es tomar la decisión; ro it ar
The board took decision to close two pools.

in the established (order|procedure|manner) → under the usual procedure
ru в установленном порядке; uk у встановленому порядку; bg
The pass must be sought in the established order.

give~ (a|an|the) [very] (high|legal|positive|negative|political|moral|objective|low) (assessment|estimate|evaluation|appraisal|estimation) (to|of) ≈ assess~
ru дать оценку; uk дати оцінку; bg
The court gave a legal assessment to the inspectors.

in connection with the above [-|mentioned] → for this reason
pl w związku z powyższym; ru в связи с вышеизложенным; uk
In connection with the above, the pool stays shut.

(military|structural|combat|special|police|fire|armed|army|rescue) (subdivision|subdivisions) → units
ru подразделения; uk підрозділи; bg
Two special subdivisions were sent to the pass.

subdivisions of the (army|ministry|guard|armed|police|national|border|enemy|military|state) → units of the
ru подразделения армии; uk підрозділи
Subdivisions of the border guard were sent to the pass.

by title of → by way of
es a título de; fr à titre de; it ro
The sum was paid by title of rent.

in (character|quality) of {urgency|urgent|emergency} → as a matter of urgency
es con carácter de urgencia; pt em caráter de urgência; it
The board met in character of urgency.

<elaborate~> (a|the|this|its|an) (plan|plans|list|document|strategy|program|programme|law|bill|budget|protocol|project|proposal|proposals|map|regulation|guide) → draw~ up
es elaborar un plan; fr élaborer un plan; it pt ro de
The county has elaborated a plan for dry years.

<subscribe~> (a|an|the) (agreement|accord|contract|convention|pact|treaty|declaration|memorandum|protocol) → sign~
es suscribir un acuerdo; pt subscrever um acordo; fr it
Both ports subscribed an agreement on fares.

(sign~|subscribe~) (a|an|the|this) convention of (agreement|collaboration|cooperation|understanding) → sign~ a cooperation agreement
es firmar un convenio de colaboración; it firmare una convenzione; fr ro
The school signed a convention of collaboration with a bank.
`,
  rare: `
the men of the (police|state police|guard|coast guard|fire|forestry|mobile|finance|traffic police|border guard) → officers of the police
it gli uomini della polizia
The men of the coast guard found the boat.

(hypothesis|hypotheses) of (crime|suicide|a crime|murder|arson|homicide|manslaughter|an accident|a robbery) ≈ theory
it ipotesi di reato; es hipótesis de; fr
The file speaks of the hypothesis of arson.

(proceed~) (in|to) (statements|arrests|a statement|announcements|the (purchase|closure|election|appointment|sale|replacement|signing|dismissal|recruitment|removal|opening)) ≈ make~
el προχώρησε σε; fr procéder à; es it ro
The board proceeded to the sale of the boats.

the said {law|project|person|document|vehicle|place|area|house|institution|decree|property|persons|accused|meeting|road|article|sum|building} → this {1}
es dicha ley; it il suddetto; fr pt ru
The said road is closed to lorries.

the (mentioned|indicated|commented) {law|project|person|document|company|vehicle|place|area|house|institution|decree|property|persons|team|meeting|road|article|sum|building|period|case|date} → this {1}
es la mencionada ley; ru указанный; it ro de
The mentioned road is closed to lorries.

(died|arrived|present|appeared|detained|killed) (in|at) the place (,|.|and|by|on|after) ≈ at the scene
es murió en el lugar; pl na miejscu; ru
The rider died in the place and his horse fled.

{Number} {years|months} of {prison|jail} !(time|sentences|sentence|terms|term) → {1} {2} in {3}
es seis años de prisión; fr six ans de prison; it pt
The prosecutor has asked for six years of prison.

{municipal} {president|presidents} → mayor
es presidente municipal; de Gemeindepräsident
The municipal president opened the fair.

in (his|her|their) [the] last word → in a final statement
ru в последнем слове; uk в останньому слові; bg
The clerk wept in his last word.

decree~ {Number} days of [national|official|municipal|regional] mourning → declare~ {1} days of mourning
pt decretar três dias de luto; es decretar tres días de luto; fr ro
The town has decreed three days of mourning.

<the process (against|to)> (the|a|an|Name|two|three|four|five|him|her) → the trial of
de der Prozess gegen; it il processo contro; fr es ru ro
The process against two bakers begins in May.

(trial|proceedings|process|search|talks|negotiations|hearing|session|work) (will be|is|was|are|is being|to be) <continued> (on|in|at|tomorrow|next|today|this|with) ≈ resumed
de wird fortgesetzt; ru будет продолжен; it
The hearing will be continued on 9 March.

preventive (custody|arrest|imprisonment) → pre-trial detention
es detención preventiva; it custodia cautelare; fr ro pt
The clerk spent a year in preventive custody.

agents of the {[local|national|municipal|judicial|federal|state|civil|traffic] (police|guard)} → officers of the {1}
es agentes de la policía; pt agentes da polícia; fr it
Agents of the municipal police closed the street.

elements of the {[local|national|municipal|judicial|federal|state|civil] (police|guard|army|navy|gendarmerie)} → members of the {1}
es elementos de la policía; fr éléments de la gendarmerie; ar
Elements of the national guard closed the street.

(police|traffic|security|anti-drug|customs) agents !(of) → officers
es agentes policiales; it agenti di polizia; fr pt ro
Three police agents closed the street.

objects of ([critical|civil|civilian|energy|transport|military] infrastructure|culture|cultural heritage|trade|energy) → facilities
ru объекты инфраструктуры; uk об’єкти інфраструктури
Objects of energy infrastructure were hit in the night.

(physical|juridical) (persons|person) ≈ individuals
ru физические лица; es personas físicas; fr it ro
The tax applies to physical persons too.

in accordance (to|of) → in accordance with
es de acuerdo a; it in accordo a
The wall was built in accordance to an old plan.

in virtue of → under
fr en vertu de; it in virtù di; es pt
The house was sealed in virtue of a law from 1930.

take~ (position|stance) (about|regarding|on the (sale|issue|matter|question|subject|case|conflict|war)) ≈ comment~ on it
fr prendre position; de Stellung nehmen zu; it nl
The bishop took position on the sale of the chapel.

<salute~> (the|this|a|an|his|her|its) (decision|agreement|initiative|progress|efforts|work|measure|adoption|release|announcement|efficiency|memory) → welcome~
fr saluer la décision; es saludar la decisión; it ro pt
The union saluted the decision of the board.

(municipal|city|communal|county|regional) (corporation|consistory) ≈ council
es corporación municipal
The municipal corporation met in the gym.

the {tribunal|tribunals} of {Name} → the {2} court
fr le tribunal de; it il tribunale di; es ro pt
The tribunal of Lecce freed the clerk.

suspended (from|of) (employment|job) and (salary|pay) ≈ suspended without pay
es suspendido de empleo y sueldo
The guard was suspended from employment and salary.

higher (education|educational) (establishment|establishments) → universities
fr établissement d’enseignement supérieur; ru высшее учебное заведение
Two higher education establishments will be merged.
`,
  some: `
emergency (situation|situations) → emergencies
ru чрезвычайная ситуация; uk надзвичайна ситуація; fr
The governor spoke of an emergency situation on the river.

<on the part of> (the|some|many|Name) → by
es por parte de; fr de la part de; it pt ru
There was no reply on the part of the owners.
`,
}
