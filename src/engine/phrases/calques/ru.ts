import type { CalqueList } from './entries.ts'

/** Russian; Ukrainian and Belarusian have nearly all of it. */
export const RUSSIAN: CalqueList = {
  language: 'ru',
  kin: ['uk', 'be'],
  never: `
(by|from) the words of [the] {witness|witnesses|neighbors|neighbours|relatives} ≈ according to the {1}
со слов свидетелей
By the words of the witnesses, the car was red.

on the territory of (the|a) {plant|factory|school|hospital|enterprise|station|park|village|city|town|market|district|church|monastery|zoo} → in the {1}
на территории завода
A pipe burst on the territory of the plant.

in connection with which → and so
в связи с чем
The road was icy, in connection with which the race was put off.

^ <we [will] remind> (,|that) ≈ as reported earlier
напомним, что; uk нагадаємо, що
We will remind, the mine was closed in spring.

{enforcement|investigative|competent|judicial|prosecuting} organs → {1} authorities
следственные органы; es los órganos competentes; it gli organi competenti
The investigative organs have questioned ten people.

{case|investigation|inquiry|probe|proceedings|check} (on|upon|into|over) the fact of → {1} into
по факту; uk за фактом
An investigation on the fact of arson is under way.

(pre - investigation|procedural|prosecutorial) (check|verification) → inquiry
доследственная проверка
A procedural check has begun at the plant.

in the (amount|quantity|number) of {Number} {people|persons|men|soldiers|pieces|units} → {1} {2}
в количестве пяти человек; tr sayıda
A group in the amount of five people was stopped at the border.

in [the] age of {Number} years → aged {1}
в возрасте 45 лет; de im Alter von 45 Jahren; uk у віці 45 років
A driver in the age of 45 years was hurt.

^ <on the eve> , → the day before
накануне; uk напередодні
On the eve, the town had held a rehearsal.

{said|happened|occurred|arrived|resigned} on the eve $ → {1} the day before
накануне
The accident happened on the eve.

(take~|accept~) [a] participation in → take~ part in
принимать участие в; es tomar participación en; uk брати участь у
Forty boats took participation in the race.

in quality of [a|an] {witness|suspect|expert|minister|observer|adviser|advisor|president|director|guest|lawyer|mediator|coach} → as {1}
в качестве; it in qualità di; es en calidad de; fr en qualité de; pt na qualidade de; uk у якості
She was questioned in quality of witness.

in the quality of [a|an] {witness|suspect|expert|minister|observer|adviser|advisor|president|director|guest|lawyer|mediator|coach} → as {1}
в качестве свидетеля; it in qualità di esperto; es en calidad de experto; pt na qualidade de perito
He came to the hearing in the quality of expert.

^ to the question {Words} , (he|she|the Person) (answered|replied|said|responded) ≈ asked {1}, he said
на вопрос; es a la pregunta; de auf die Frage
To the question about his plans, he answered with a smile.

according to operational (information|data) → according to initial reports
по оперативной информации
According to operational information, the fire began in a store.

<according to [the] data of> (the|Name) → according to
по данным; uk за даними
According to the data of the institute, the lake is warming.

information [has] appeared {that|about} → reports emerged {1}
появилась информация, что; uk з’явилась інформація
Information appeared that the plant would be sold.

^ about (this|it) (reports|reported|writes|wrote|informs|told|stated|announced) ≈ this was reported by
об этом сообщает; uk про це повідомляє
About this reports the paper in its Friday edition.

^ (is|was) {said|noted|stated|emphasized|reported|stressed|specified|indicated} in the {message|statement|report|release|document|announcement} → the {2} said
говорится в сообщении; uk йдеться у повідомленні; tr açıklamada belirtildi
“The road is safe,” is said in the message.

^ {Said} in the {ministry|department|administration|headquarters|agency|embassy|prosecution|committee|inspectorate} → the {2} {1}
сообщили в министерстве; uk повідомили у міністерстві
“The road is safe,” reported in the ministry.

<as [it] became known> , → it has emerged that
как стало известно; uk як стало відомо
As it became known, two of the crew had no papers.

(from|of) [the] received {injuries|wounds|burns} ≈ of his {1}
от полученных травм; uk від отриманих травм
The welder died from the received burns.

^ <in the result> , → as a result
в результате; uk у результаті
In the result, three wagons left the rails.

{a|the|most|new|other|these|many} perspective {projects|project|directions|direction|areas|technologies|market|developments|players} → {1} promising {2}
перспективные проекты; de perspektivreiche Projekte
The fund looks for new perspective projects in farming.

(populated|inhabited) (point|points) ≈ settlement
населённый пункт; uk населений пункт
Shells fell on three populated points near the river.

peaceful (population|inhabitants) → civilians
мирное население; uk мирне населення
The peaceful population was taken to cellars.

it is not excluded that !(possibility|option) → it is possible that
не исключено, что; de es ist nicht ausgeschlossen, dass; it non è escluso che; fr il n’est pas exclu que; es no se excluye que; pt não está excluído que; uk не виключено, що
It is not excluded that the fire was laid.

{does|did|do} not exclude that !(possibility|option|outcome|scenario) → {1} not rule out that
не исключает, что; it non esclude che; fr n’exclut pas que; es no excluye que; de schließt nicht aus, dass
The prosecutor did not exclude that others were involved.

(police|ministry|company|agency|website|newspaper|paper) <{informs|inform|informed} about> (the|a|an|it|this) ≈ reports
сообщает о; uk повідомляє про; de informiert über
The agency informs about the fall of a crane.

(cause~|arouse~|evoke~|provoke~|receive~) [a] (wide|great|big|strong|public|large|broad) resonance ≈ cause~ an outcry
вызвать большой резонанс; uk викликати великий резонанс
The arrest caused a great resonance in the town.

{this|the|his|her} fact (was|is) (told|informed) by the ≈ this was reported by the
об этом факте сообщили
This fact was told by the head of the village.

<on the basis of this> , the (judge|court|ministry|commission) → because of this
на основании этого
On the basis of this, the judge closed the case.

by the state (on|to|for) {Number} {Month} → as of {1} {2}
по состоянию на 12 марта; uk станом на 12 березня
By the state on 12 March, the hospital had no free beds.

<(bear~|carry~) responsibility before> the → answer~ to
нести ответственность перед; uk нести відповідальність перед
The head bears responsibility before the council.

in the composition of the {team|delegation|group|crew|commission|army|squad|brigade} → in the {1}
в составе делегации; uk у складі делегації
There are four engineers in the composition of the delegation.

enter~ (in|into) the composition of → be~ part of
войти в состав; uk увійти до складу
Two judges entered into the composition of the commission.

in the near time → soon
в ближайшее время; uk найближчим часом
The new wing will open in the near time.

in the nearest (time|future|days|hours|weeks|months) ≈ soon
в ближайшее время; uk найближчим часом
The list will be published in the nearest future.

on the present moment → at present
на настоящий момент; uk на даний момент
On the present moment the gates are shut.
`,
  rare: `
<conduct~ work on> (the|a|Gerund) → work~ on
проводить работу по; uk проводити роботу з
The city conducts work on replacing the pipes.

^ <in connection with this> , → because of this
в связи с этим; uk у зв’язку з цим; de in diesem Zusammenhang
In connection with this, all flights were moved.

^ <(earlier|previously) [,] it was reported> (that|,|about|how) → it was reported earlier
ранее сообщалось; uk раніше повідомлялося
Earlier it was reported that the ship had lost its anchor.

the press service of → the press office of
пресс-служба; uk пресслужба; es el servicio de prensa de; it il servizio stampa di
The press service of the fire brigade confirmed the accident.

the head of the {foreign|defense|defence|interior|finance|health|energy|education|economy} ministry → the {1} minister
глава министерства; uk глава міністерства
The head of the defence ministry flew home.

a criminal case (was|has been|is) (initiated|instituted|opened|started|excited) → a criminal investigation was opened
возбуждено уголовное дело; uk порушено кримінальну справу
A criminal case was initiated after the fall of the crane.

(initiate~|institute~|excite~) (a|the) criminal case → open~ a criminal investigation
возбудить уголовное дело; uk порушити кримінальну справу
The committee instituted a criminal case against the captain.

at (the|an) age of {Number} years !(and) → at the age of {1}
в возрасте 45 лет; es a la edad de 45 años; fr à l’âge de 45 ans; it all’età di 45 anni; de im Alter von 45 Jahren; pt com a idade de 45 anos
The poet died at the age of 84 years.

{Month} {Number} of this year → {1} {2}
12 марта этого года; uk 12 березня цього року; es 12 de marzo de este año; pt 12 de março deste ano
On March 12 of this year the bridge was closed.

of the current year → this year
текущего года; uk поточного року; es del año en curso; pt do corrente ano
On 12 March of the current year the bridge was closed.

<(refute~|deny~|disprove~) [the] information> (that|about) → deny~ reports
опровергнуть информацию; uk спростувати інформацію
The club denied the information about a sale.

the correspondent of {Name} {reports|reported|learned|said|found} → {1} {2}
как передает корреспондент; uk як передає кореспондент
The correspondent of Vesti reports from the quay.

^ this was {stated|told|said} by ≈ so said
об этом заявил; uk про це заявив
This was stated by the head of the port.

(it|this) (becomes|became) known that → it emerged that
стало известно, что; uk стало відомо, що; es se conoció que
It became known that the ship had no papers.

<on the background of> (the|a|this|these|growing|rising|general) → amid
на фоне; uk на тлі
The bank failed on the background of the crisis.

in [the] conditions of [the] {war|crisis|pandemic|sanctions|blockade|quarantine|uncertainty|siege} → amid {1}
в условиях войны; uk в умовах війни; es en condiciones de guerra
The school works in the conditions of war.

at the expense of [the] [state|federal|regional|local|city|municipal] {budget|funds|treasury} ≈ with money from the {1}
за счёт бюджета; uk за рахунок бюджету
The roof was mended at the expense of the budget.

actual {topic|topics|theme|themes} ≈ topical issue
актуальная тема; de aktuelles Thema; es tema actual; fr thème actuel; it tema attuale
Water is an actual topic in the south.

(realization|realisation) of (the|a|this|its|these|this) {project|program|programme|plan|reform|agreement|agreements|strategy|measures} → implementation of the {1}
реализация проекта; es la realización del proyecto; de die Realisierung des Projekts; fr la réalisation du projet; it la realizzazione del progetto; tr projenin gerçekleştirilmesi
The realization of the project will take six years.

(higher|secondary) educational (institution|institutions|establishment|establishments) ≈ universities
высшее учебное заведение; uk вищий навчальний заклад; ar مؤسسات التعليم العالي
Three higher educational institutions will be merged.

military (serviceman|servicemen) ≈ soldiers
военнослужащий; uk військовослужбовець
Two military servicemen were hurt in the blast.

with a (fatal|lethal) outcome → fatal
с летальным исходом; de mit tödlichem Ausgang; es con desenlace fatal
It was the third accident with a fatal outcome this year.

in the course of {Number} {days|hours|weeks|months|years} → within {1} {2}
в течение трёх дней; de im Laufe von; uk протягом
The bill must be paid in the course of ten days.

with the (aim|goal|purpose|objective) to {build|create|improve|reduce|increase|find|make|protect|help|support|prevent|strengthen|promote|ensure|provide} → to {1}
с целью создать; de mit dem Ziel zu; uk з метою
The fund was set up with the aim to protect the lake.

peaceful (residents|citizens) → civilians
мирные жители; uk мирні жителі
Four peaceful residents were killed by the shell.

at (the|this) given (stage|moment|time) → at this stage
на данном этапе; uk на даний момент
At the given stage nothing can be said of the cause.

according to [the] words of → according to
по словам; es según palabras de
According to the words of the pilot, the fog was thick.

(pedagogical|teaching|labor|labour) (collective|collectives) → staff
педагогический коллектив
The pedagogical collective greeted the new head.

lead~ a (struggle|fight) with → fight~
вести борьбу с; uk вести боротьбу з
The town leads a struggle with illegal dumps.

(conduct~|lead~) (explanatory|preventive|prophylactic) work ≈ inform~ people
проводить разъяснительную работу
Officers conduct explanatory work in the villages.

{committee|commission|adviser|advisor|commissioner|minister|deputy|specialist} on (questions|issues|affairs) of → {1} for
комитет по вопросам; uk комітет з питань
The committee on questions of ecology met on Friday.
`,
  some: `
<on the territory of> (the (region|country|republic|state|province)|Name) → in
на территории; uk на території; es en el territorio de; pt no território de
Three rivers rise on the territory of the region.

<against the background of> (the|this|a|these) → amid
на фоне; uk на тлі; de vor dem Hintergrund
The talks were held against the background of the strike.

<receive~> [serious|minor|severe|fatal|gunshot|shrapnel] (injuries|wounds|burns|fractures) → suffer~
получить ранения; uk отримати поранення; es recibir heridas; ar تلقى إصابات
The driver received serious injuries in the crash.

<adopt~ (a|the) decision> (to|on|about) ≈ make~ a decision
принять решение; es adoptar la decisión de; it adottare la decisione; fr adopter la décision; uk прийняти рішення
The council adopted a decision to close the beach.
`,
}
