import type { CalqueList } from './entries.ts'

/** Russian; Ukrainian and Belarusian have nearly all of it. */
export const RUSSIAN: CalqueList = {
  language: 'ru',
  kin: ['uk', 'be'],
  never: `
(by|from) the words of [the] {witness|witnesses|neighbors|neighbours|relatives} ≈ according to the {1}
со слов свидетелей
By the words of the witnesses, the car was red.

on the territory of {the|a} {plant|factory|school|hospital|enterprise|station|park|village|city|town|market|district|church|monastery|zoo} → in {1} {2}
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

^ by (his|her|their) words , ≈ according to him,
по его словам; uk за його словами; bg по думите му; pl według jego słów
By her words, nobody had warned the crew.

^ according to (his|her|their) words [,] ≈ according to him,
по его словам; uk за його словами; pl według jego słów
According to his words, the lift had been mended twice.

^ <(by|from|on|in) the words of> {the [Adjective] Person|Name} , ≈ according to
по словам министра; uk за словами міністра; bg по думите на министъра
By the words of the governor, the road will be open by May.

^ {said|told|reported|stated|noted|informed|explained|specified|added|clarified|confirmed} in the {press service|press - service|press office|press center|press centre|regional administration|city administration|regional office|city hall|investigative committee|police department} ≈ the {2} {1}
сообщили в пресс-службе; uk повідомили у пресслужбі
“The bridge is closed,” noted in the press service of the railway.

(was|were) (told|informed) in the {press service|press office|ministry|administration|headquarters|institute} → was told by the {1}
рассказали в министерстве; uk розповіли у міністерстві; bg казаха от министерството
The agency was told in the ministry that the list is ready.

^ (on|of) (this|that) (told|informed|reports|reported|writes|stated|announced|informs) → this was announced by
об этом сообщил; uk про це повідомив; bg за това съобщи
On this informed the head of the port.

^ about (this|it) [Name|reporters|journalists|the agency] (was|were|has|have|is) (told|informed|reported|said|announced|stated|become) ≈ this was announced by
об этом сообщили; uk про це розповіли
About this reporters were told by the captain of the icebreaker.

(reports|report|reported|writes|wrote|informs|transmits) [Name|the (agency|newspaper|publication|channel|portal)] <with [a|the] (reference|link) (to|on)> → citing
сообщает со ссылкой на; uk повідомляє з посиланням на; bg съобщава като се позовава на
The channel reports with reference to the fire brigade that two barns burned.

^ (informs|transmits|conveys|transfers) {Name} $ → {1} reports
передаёт Интерфакс; uk передає Укрінформ; bg предава БТА; pl przekazuje PAP
Two wagons left the rails, transmits Interfax.

^ we will (note|add|clarify|specify) , ≈ note that
отметим; uk зазначимо; pl zaznaczmy
We will note, the clinic has only two doctors.

^ (let's|let us) (note|clarify|specify) (,|that) → note that
отметим, что; uk зазначимо, що; bg да отбележим, че
Let us note that the clinic has only two doctors.

^ <at this> , (the|he|she|it|they|a|in|no|there) → at the same time
при этом; uk при цьому; pl przy tym; bg при това
At this, the rent of the hall has not risen.

^ <wherein> , (the|he|she|it|they|there|in) → at the same time
при этом; uk при цьому
Wherein, the rent of the hall has not risen.

^ <as> (writes|informs|transmits|tells|assures|specifies|says) the ≈ according to
как пишет; uk як пише; pl jak pisze; bg както пише
As writes the Evening Paper, the bell is back.

^ as informs {Name} → according to {1}
как сообщает; uk як повідомляє; pl jak informuje
As informs Tass, the bell is back.

^ (by|on|upon|in|for) preliminary (data|information|version|versions) [,] → according to initial reports,
по предварительным данным; uk за попередніми даними; bg по предварителни данни
On preliminary data, the fire began in the attic.

^ <previously> , (there (are|is) no|nobody was|no one was|the cause of the) → according to initial reports
предварительно; uk попередньо
Previously, there are no victims of the fire in the mill.

(according to [the|one] (preliminary|main|initial|working|basic|investigative)|(by|on) the (preliminary|investigative)) (version|versions) [,|of the (investigation|police|investigators)] ≈ according to initial findings
по предварительной версии; uk за попередньою версією; pl według wstępnej wersji; bg по първоначална версия
According to the main version, a heater caused the fire.

(by|on|according to) [the] (version|versions) of (investigation|the (investigation|investigators|police|prosecution|defense|defence|accused)|investigators) → according to investigators
по версии следствия; uk за версією слідства; bg по версия на разследването
According to the version of the investigation, he sold the pipes.

(on|by|over|upon) the fact of (death|theft|fraud|murder|fire|accident|arson|attack|violation|corruption|negligence|hooliganism|the (accident|incident|fire|death|attack|explosion|theft)) ≈ over the
по факту; uk за фактом; bg по случая
The committee questioned two men on the fact of theft at the depot.

^ <(on|upon|by) this fact> [,] (a|an|the|police|investigators|two) → over this incident
по данному факту; uk за цим фактом
On this fact, a case was opened in Perm.

(on|by|under) [the] (signs|indications) of [a|the|an] (crime|crimes|offense|offence|offenses|offences|criminal offense) ≈ on suspicion of a crime
по признакам преступления; uk за ознаками злочину
A case was opened on signs of a crime.

(charged|accused|case|prosecuted|convicted|detained|arrested|initiated|opened|proceedings) (on|by|for|according to) [the] (article|articles) ≈ under article
по статье; uk за статтею; pl z artykułu; bg по член
A case on the article “negligence” was sent to court.

part of Number (articles|article) Number ≈ article 159, part 2
часть 2 статьи 159; uk частина 2 статті 185
She is accused under part of 2 articles 159 of the code.

{Number} (years|months) [of] (deprivation|privation) of (liberty|freedom) → {1} years in prison
лет лишения свободы; uk років позбавлення волі; pl lat pozbawienia wolności; bg години лишаване от свобода
The court gave him six years of deprivation of liberty.

(penalty|punishment|sentence|sentenced to|form|term|terms|sentences) [of] (deprivation|restriction) of (liberty|freedom) → prison sentence
наказание в виде лишения свободы; uk покарання у вигляді позбавлення волі; pl kara pozbawienia wolności; bg наказание лишаване от свобода
The law provides a penalty of deprivation of liberty.

threaten~ (him|her|them|the (man|woman|accused|defendant|suspect|driver|attacker|detainee|perpetrator)) [with] (up to Number|from Number|Number years|imprisonment|a fine|prison|life imprisonment) ≈ he faces up to 10 years
ему грозит до 10 лет; uk йому загрожує до 10 років; pl grozi mu do 10 lat; de ihm drohen bis zu 10 Jahre; bg грозят му до 10 години
The law threatens the driver up to 10 years in prison.

{he|she|they|suspect|accused|defendant|driver|man|woman|who|now} (is|are) threatened (with|by) (up to Number|from Number|Number years) ≈ {1} faces up to 10
ему грозит до 10 лет; uk йому загрожує; de ihm droht; pl grozi mu
The driver is threatened with up to 10 years in prison.

(preventive measure|measure of (restraint|suppression|interception|prevention)) (was|has been|is|were) (chosen|elected|selected|imposed|applied|determined) ≈ he was remanded
избрана мера пресечения; uk обрано запобіжний захід; bg наложена мярка за неотклонение
A measure of restraint was chosen for the director.

((choose~|elect~|select~) [him|her|them] a|(chose|elected|selected|determined) the|in the form of a) (preventive measure|measure of (restraint|suppression|interception|prevention)) ≈ remand~ in custody
избрать меру пресечения; uk обрати запобіжний захід
The court elected him a measure of restraint.

(preventive measure|measure of restraint) in the form of ≈ measure of
мера пресечения в виде; uk запобіжний захід у вигляді
A preventive measure in the form of house arrest is likely.

(subscription|recognizance|recognisance|written undertaking|signed undertaking|written pledge|signature|receipt) (not to leave|on not leaving|of not leaving|about not leaving) ≈ travel ban
подписка о невыезде; uk підписка про невиїзд; bg подписка
The owner of the rink is under recognizance not to leave.

(concluded|enclosed) (in|into|under) (custody|guard) → remanded in custody
заключён под стражу; uk взято під варту
The owner of the mine was concluded in custody.

(recognized|recognised|acknowledged) [as] guilty → found guilty
признан виновным; uk визнаний винним; pl uznany za winnego; bg признат за виновен
The pilot was recognized as guilty of negligence.

(colony|colonies) (of [a|the]|with [a|the]) (strict|general|special|severe|high) (regime|security) → penal colony
колония строгого режима; uk колонія суворого режиму
He will spend six years in a colony of strict regime.

(enter~|come~|step~) (into|in) [the] (legal|lawful) (force|effect|power) ≈ take~ effect
вступить в законную силу; uk набрати законної сили; bg влезе в законна сила
The verdict has not yet entered into legal force.

(in|during|with) {his|her} last word , → in {1} final statement,
в последнем слове; uk в останньому слові; bg в последната си дума; pl w ostatnim słowie
In her last word, the clerk begged the court for mercy.

operational (-|and) (search|investigative) (activities|measures|actions|events|work) → police inquiries
оперативно-розыскные мероприятия; uk оперативно-розшукові заходи; bg оперативно-издирвателни мероприятия
After operational-search activities, two men were held.

(law enforcement|law - enforcement|self - government|guardianship|supervisory|supervision|tax|customs) (organs|organ) → authorities
правоохранительные органы; uk правоохоронні органи; bg правоохранителни органи; pl organy ścigania
The law enforcement organs will check the papers.

organs of (internal affairs|local self|local power|local authority|guardianship|self - government|preliminary|inquiry) ≈ the police
органы внутренних дел; uk органи внутрішніх справ; pl organy
He served in the organs of internal affairs for 20 years.

(employees|employee|workers|collaborators) of the (police|traffic police|patrol|criminal police|riot police|investigative committee|special services) !(department|departments|force|forces|service|station|academy|bureau|commission|agency|federation|union) ≈ police officers
сотрудники полиции; uk працівники поліції; bg служители на полицията
Employees of the police took the drone away.

{Number} (people|persons|children|passengers|civilians|workers|men|women) suffered (in the (accident|explosion|fire|attack|crash|shelling|collision|incident|blast)|from the shelling) ≈ {1} people were hurt
пострадали два человека; uk постраждали двоє людей; bg пострадаха двама души
Two people suffered in the accident near the depot.

(no|without) (victims|casualties|dead|destruction|destructions) and (injured|destruction|destructions|victims|affected|wounded|casualties) → no casualties or damage
жертв и разрушений нет; uk жертв і руйнувань немає
There were no victims and destruction in the village.

(it|luckily|fortunately|everything|accident|incident|fire) (did|managed|cost|costs|went|dispensed) without (victims|casualties|injuries|injured|destruction) ≈ nobody was hurt
обошлось без жертв; uk обійшлося без жертв; pl obyło się bez ofiar; bg размина се без жертви
Fortunately it cost without victims.

{injuries|burns|wounds|fractures} of (medium|average|middle|light|mild|moderate) (severity|gravity|heaviness|degree) → moderate {1}
травмы средней тяжести; uk травми середньої тяжкості; bg травми със средна тежест
The diver has burns of medium severity.

{injuries|burns|wounds} of (various|different) (degrees|degree|severity|gravity|heaviness) [of (severity|gravity|heaviness)] → {1}
травмы различной степени тяжести; uk травми різного ступеня тяжкості; bg травми с различна степен
Five guests suffered injuries of various degrees of severity.

(hospital|hospitalized|hospitalised|remains|is|are|was|were|now) in [a|an] [very|extremely] <(heavy|hard|severe) (condition|state)> → serious condition
в тяжёлом состоянии; uk у важкому стані; pl w ciężkim stanie; bg в тежко състояние
The welder is in a heavy condition.

(condition|state) of (moderate|medium|average) (severity|gravity|heaviness) → moderate condition
состояние средней тяжести; uk стан середньої тяжкості
The boy is in a state of medium severity.

die~ <on [the] place> ($|,|and|before|from) → at the scene
скончался на месте; uk загинув на місці; pl zginął na miejscu; bg загина на място
The driver died on the place, his wife an hour later.

<(gone|went|goes|go|going) (from|out of|away from) life> ($|,|at|on|in|after) → died
ушёл из жизни; uk пішов із життя; bg отиде си от живота
The bass player has gone from life at the age of 70.

^ eternal memory (to|$|,|and) ≈ may she rest in peace
вечная память; uk вічна пам’ять; bg вечна памет
Eternal memory to the fallen miners.

(relatives|native|natives|family|families) and (close ones|near ones|close people|near people) → family and friends
родные и близкие; uk рідні та близькі; pl rodzina i bliscy; bg роднини и близки
We share the grief of the relatives and close people of the pilot.

(farewell|parting) [ceremony] with (the (actor|artist|singer|writer|deceased|victims|dead|soldier|soldiers|poet|musician|director)|Name) (will|took|was|is|began|takes) ≈ funeral ceremony for
прощание с актёром; uk прощання з актором
The farewell with the singer will take place on Sunday.

{Number} (o'clock|hours|hour) (in|of|at) [the] night ≈ {1} a.m.
в 2 часа ночи; uk о другій годині ночі; pl o drugiej w nocy; bg в два часа през нощта; it le due di notte
The alarm rang at 2 o’clock in the night.

(at|about|around) {Number} (hour|hours) (in the|of the) {morning|evening|afternoon} ≈ at {1} in the {2}
в 8 часов утра; uk о 8 годині ранку; es a las 8 horas de la mañana; bg в 8 часа сутринта
They met at 8 hours in the morning.

(after|in|through) {Number} {years|months|days|hours|weeks|minutes} later → {1} {2} later
спустя два года; uk через два роки; bg след две години
After two years later, the pipe burst again.

render~ [a|an|strong|great|significant|serious|the] (pressure|influence|impact|resistance) (on|to) → put~ pressure on
оказывать давление; uk чинити тиск; bg оказва натиск
He denied that he had rendered pressure on the jury.

(was|were|is|are|been) rendered [the|all|any] [necessary|first|medical|qualified|emergency|timely|psychological] (assistance|help|aid|care) ≈ was given help
оказана помощь; uk надано допомогу; bg оказана помощ
The children were rendered psychological help.

first (persons|person|faces|face) of the (state|states|country|region|city|company|republic) ≈ leaders of the country
первые лица государства; uk перші особи держави
The first persons of the state came to the opening.

^ <(by|upon) [the] results of> (the|a|this|last|first|Number) → following
по итогам; uk за підсумками; bg по резултатите от
By the results of the meeting, a list was signed.

in the (move|run|process) of the {meeting|talks|conversation|visit|briefing|operation|discussion|search} !(to) → during the {1}
в ходе встречи; uk в ході зустрічі; bg в хода на срещата
In the move of the conversation, both praised the fish.

in [the] (purposes|purpose|aims|goals) of (Gerund|safety|security|economy) ≈ in order to
в целях; uk з метою; bg с цел
The gate was shut in the purposes of safety.

(because of|due to|thanks to|despite|instead of|in spite of) that , (that|what) ≈ because
из-за того, что; uk через те, що; pl dzięki temu, że
The race was stopped because of that, that a dog ran in.

^ <except (of this|of that|for this|this|of it)> , → in addition
кроме этого; uk крім того; pl oprócz tego; bg освен това
Except of this, the school will get a pool.

^ to the word , → incidentally,
к слову; uk до слова
To the word, the mayor was born on the same street.

^ (on|for) this time , → this time,
на этот раз; uk цього разу; pl tym razem; bg този път
On this time, the judges let her finish.

in [the] time of {the|a|his|her} {match|game|meeting|fire|visit|flight|concert|speech|search|conversation|storm|inspection|performance|lesson} → during {1} {2}
во время матча; uk під час матчу; bg по време на мача
The lights went out in the time of the concert.

(damage|damages|fine|fines|bribe|bribes|loan|loans|contract|contracts|theft|debt|debts|fraud|purchase) on [the|a] [total] (sum|amount) of [more than|about|over|almost|nearly] Number ≈ damage of
на сумму; uk на суму; pl na kwotę; bg на сумата
The firm has debts on the sum of 3 million.

<in the (size|sizes|dimension) of> [more than|about|over|almost|up to] Number [thousand|million|billion] (rubles|roubles|euros|dollars|percent|pounds|crowns|yuan|lei) → of
в размере; uk у розмірі; bg в размер на
He paid a fine in the size of 300 dollars.

(increase~|grow~|grew|rise~|rose|decrease~|fall~|fell|multiply~|exceed~|exceeded|reduce~) [by|almost|more than|nearly] <in {Number} times> → {1} times
увеличиться в 3 раза; uk збільшитися в 3 рази
The number of tourists has increased in three times.

<(in|by) {Number} times> (more|less|higher|lower|faster|bigger|larger|greater|smaller|fewer|cheaper|longer|slower) → {1} times
в два раза больше; uk у два рази більше
The dam is in two times higher than planned.

on {Number} {percent|per cent|points|degrees|meters|metres|centimeters|centimetres|kilograms|minutes|seconds|years|thousand} {more|less|higher|lower|fewer|shorter|cheaper|older} → {1} {2} {3}
на 5 процентов больше; uk на 5 відсотків більше; bg с 5 процента повече
The bread is on 5 percent cheaper than in May.

occupy~ [the|a] {first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|last|leading} (place|places) → take~ {1} place
занять первое место; uk посісти перше місце; pl zająć pierwsze miejsce; bg заема първо място; fr occuper la première place
Her dog occupied the second place in the race.

(take~|occupy~|hold~) the {first|second|third|fourth|fifth|last|top} (line|row) (in|of) the (ranking|rating|standings|table) ≈ be~ {1} in the ranking
занимает первую строчку рейтинга; uk посідає перший рядок
The club takes the third line of the table.

(hosts|masters) of the (field|ice|court|pitch|site|parquet) → hosts
хозяева поля; uk господарі поля
The hosts of the ice scored twice in the third period.

open~ the score !(sheet|board|box|card) → open~ the scoring
открыть счёт; uk відкрити рахунок; fr ouvrir le score; pl otworzyć wynik; bg откри резултата
The hosts opened the score in the tenth minute.

(won|lost|defeat|victory|drew|points|point) (on a visit|in guests|in the guests|at the guests) → won away
в гостях; uk у гостях; bg като гост
The hockey team won in guests for the first time.

(is|are|was|were) expected {rain|snow|fog|showers|thunderstorms|frost|frosts|precipitation|hail|sleet} → {1} is expected
ожидается дождь; uk очікується дощ; bg очаква се дъжд; pl spodziewany jest deszcz
In the north is expected rain with hail.

^ in [the] {Name} [region|district|oblast|province|territory|city] <(opened|passed|took place|will be held|was held|will take place|will open|was opened|is being held|were held|was detained|were detained|were killed|was killed|was born)> (a|an|the|Number) ≈ saw
в Самаре прошёл; uk у Полтаві відбувся; pl w Łodzi odbył się; bg в Пловдив се проведе
In Samara took place a fair of honey.

^ on {Day} <(died|opened|took place|will take place|will be held|was held|was opened|was detained|were detained|passed)> (the|a|an|in) ≈ the
в понедельник скончался; pl w poniedziałek odbyło się; uk у понеділок відбулося; bg в понеделник се проведе
On Friday took place the draw for the cup.

^ {noted|explained|stressed|emphasized|emphasised|added|believes|clarified|specified|stated|considers|concluded|recalled|admitted|assured|complained} {he|she|they} $ → {2} {1}
отметил он; uk зазначив він; pl dodał; bg добави той; es explicó él
“The road is safe,” noted he.

^ (is|are) {sure|convinced|confident} {the Person|he|she|they|Name} $ → {2} is {1}
уверен эксперт; uk переконаний експерт; pl przekonany jest ekspert; bg убеден е експертът
“The ice will hold,” is sure the expert.

(^ (he|she|they|Name)|the Person) <told about> (the|how|his|her|their|a|this|what|plans) → spoke about
рассказал о; uk розповів про; pl opowiedział o; bg разказа за
The governor told about the repair of the schools.

comment~ {the|this|his|her|their|these|such|a} {situation|statement|decision|news|words|result|results|event|events|incident|rumors|rumours|information|report|reports|victory|defeat|case|ruling|proposal} → comment~ on {1} {2}
прокомментировать ситуацию; uk прокоментувати ситуацію; fr commenter la situation; pl skomentować sytuację; bg коментира ситуацията; it commentare la notizia
The ministry has not yet commented the situation.

(turned|appealed|applied|addressed) (to|in|into) the (police|prosecutor|hospital|court) with (a|an) (statement|application) ≈ went to the police
обратился в полицию с заявлением; uk звернувся до поліції із заявою
The widow turned to the police with a statement about the theft.

(announced|declared) (in|on|to) [the|a|an] ([federal|international|interstate|national] wanted list|(federal|international|interstate) (search|wanted)) → put on the wanted list
объявлен в розыск; uk оголошено в розшук; pl ogłoszony poszukiwanym; bg обявен за издирване
The banker was declared on the international wanted list.

(did not|could not|failed to|couldn't|didn't) (cope|manage) with [the] (control|management|controls|driving|steering) [of the] (and|,|$|car|vehicle|truck|bus|motorcycle) ≈ lost control
не справился с управлением; uk не впорався з керуванням
The driver did not cope with the control and hit a pole.

<(allow~|commit~|admit~) (a|the) (collision|hit) (on|with|over|to)> (a|the|an|two) → hit~
допустить столкновение; uk скоїти наїзд
The van committed a collision with a tram.

(fire|blaze|flames|fires|flame) (was|were|is|are|has been|have been) [completely|quickly|finally|already] <(localized|localised)> !(to|in|at|within|on) → contained
пожар локализован; uk пожежу локалізовано; bg пожарът е локализиран; es incendio localizado
The fire was localized by noon.

(fire|blaze|fires|flames|burning|ignition|leak) (was|were|is|are|has been|have been) [completely|fully|promptly|quickly|already] <liquidated> → put out
пожар ликвидирован; uk пожежу ліквідовано; bg пожарът е ликвидиран
The blaze was completely liquidated at dawn.

(liquidation of [the] (fire|fires|consequences|accident|aftermath|flood)|elimination of the (consequences|aftermath)) ≈ clean-up
ликвидация последствий; uk ліквідація наслідків; bg ликвидиране на последиците
Forty men took part in the liquidation of the consequences of the flood.

(liquidate~) the (fire|fires|consequences|blaze|accident|aftermath) ≈ put~ out the fire
ликвидировать пожар; uk ліквідувати пожежу
Rescuers liquidated the fire in an hour.

{fire|firefighting|rescue} (calculation|calculations|calculus) → {1} crews
пожарные расчёты; uk пожежні розрахунки
Ten fire calculations worked in the yard.

{Number} units of (technique|technology|machinery|special equipment|equipment) (and Number (people|rescuers|firefighters|employees)|were involved|are involved|was involved|of the ministry) ≈ {1} vehicles
20 единиц техники; uk 20 одиниць техніки
Eight units of technique were involved in the search.

(people|rescuers|firefighters|specialists|employees|persons|men) and Number <units of (equipment|machinery|technology|technique)> → vehicles
спасателей и 20 единиц техники; uk рятувальників і 20 одиниць техніки
The fire was fought by 60 people and 20 units of equipment.

(put~|enter~|introduce~|commission~|surrender~|hand~|hand over) (in|into|for|to) exploitation → put~ into operation
ввести в эксплуатацию; uk ввести в експлуатацію; bg въвежда в експлоатация; it mettere in esercizio
The new turbine was put into exploitation in June.

(criticism|criticisms|warning|warnings|reproach|threats|insults|accusations|remarks|claims|reproaches|gratitude|praise) <(in|to|at|into) (the|his|her|their|its|our) address [of]> → aimed at
критика в адрес; uk критика на адресу; pl pod adresem; bg критики по адрес на
There was much criticism in the address of the coach.

(attract~|bring~|brought|draw~|involve~|call~) to (criminal|administrative|disciplinary|strict) (responsibility|liability|accountability) → prosecute~
привлечь к уголовной ответственности; uk притягнути до кримінальної відповідальності; pl pociągnąć do odpowiedzialności karnej; bg привлече към наказателна отговорност
Three clerks were brought to criminal responsibility.

((attracted|constituted|recruited) as (an|a|the) (accused|defendant|suspect)|(brought|involved|drawn) as an accused) → charged
привлечён в качестве обвиняемого; bg привлечен като обвиняем
The banker was attracted as an accused.

(vote|motion) of (distrust|mistrust) → vote of no confidence
вотум недоверия; uk вотум недовіри; pl wotum nieufności; bg вот на недоверие; nl motie van wantrouwen
The cabinet survived a vote of distrust.

(distrust|mistrust) (vote|motion) → no-confidence vote
вотум недоверия; de Misstrauensvotum
The cabinet survived a mistrust vote.

!(by|through|with|via|other|and|or|nor) <(budgetary|monetary) means> (were|was|are|from|for|in|$|,) → funds
денежные средства; uk грошові кошти; pl środki budżetowe; bg парични средства
The mill got budgetary means for the road.

congratulate~ [Words] with (the|a|his|her|their) (holiday|birthday|new|victory|anniversary|win|success|day|title|birth|upcoming|professional|award) ≈ congratulate~ on the
поздравить с праздником; uk привітати зі святом
The governor congratulated the teachers with the holiday.

the edition {Name} (reports|writes|wrote|reported|notes|claims|cites|learned|,) ≈ {1}
издание; uk видання; bg изданието
The tunnel is dry, the edition Vesti reports.

the (interlocutor|interlocutors) of the {agency|publication|edition|newspaper|channel|portal} → the {1}’s source
собеседник агентства; uk співрозмовник видання; bg събеседник на агенцията
The interlocutor of the agency gave no date.

(by|on|upon|according to) the message (of|from) the {ministry|agency|press|department|company|police|administration|committee|service} → according to the {1}
по сообщению; uk за повідомленням; bg по съобщение на
According to the message of the ministry, the lake is clean.

^ (speech|the speech|talk|the talk) (goes|went|is going) (about|of) ≈ this concerns
речь идёт о; uk йдеться про; pl mowa o; bg става дума за
The speech goes about a bridge of 1890.

^ the (matter|case|thing|fact|point|business|problem) is in (that|the fact) [,] that → the fact is that
дело в том, что; uk справа в тому, що; pl rzecz w tym, że; bg работата е там, че
The matter is in that, that the old pipe is too thin.

(delegation|commission|committee|leadership|headquarters|coalition|brigade) [,] <(in|at) [the] (head|chapter) with> (the|Name) → led by
во главе с; uk на чолі з; pl na czele z; bg начело с
A delegation in head with the rector left for Baku.

(on|by) [the] assignment of the (governor|president|mayor|head|minister|director|chief) → on the instructions of the governor
по поручению; uk за дорученням; pl na polecenie
The list was made on the assignment of the governor.

despite (of|on|to) (the|this|that|all|his|her|their|its|a|heavy|bad) → despite the
несмотря на; es a pesar de; it malgrado; pl pomimo; fr en dépit de; bg въпреки
The race was held despite of the rain.

!(he|she|they|we|i|you|people|it|some|critics|many|officials|who|that|what) (calls|called) {concern|alarm|discontent|outrage|indignation} (among|in|from) ≈ causes {1}
вызывает тревогу; uk викликає занепокоєння; pl wywołuje niepokój; bg предизвиква безпокойство
The plan calls concern among fishermen.

use~ ((great|big|huge|wide|high|particular|special|enormous) popularity|(great|special|huge) demand) ≈ enjoy~ great popularity
пользоваться большой популярностью; uk користуватися великою популярністю; bg ползва се с голяма популярност
The hot springs use great popularity in winter.

<represent~ [by] itself> (a|the|an|one) → be~
представлять собой; uk являти собою; bg представлява
The find represents itself a silver belt.

(is|are|was|were|be|been|remains|remain) on (outpatient|inpatient|hospital|stationary|ambulatory) treatment ≈ is being treated in hospital
на стационарном лечении; uk на стаціонарному лікуванні
Two miners are on stationary treatment.

(hospitalized|hospitalised) (to|into) [the|a] [city|regional|central|nearest|local] (hospital|clinic) → taken to hospital
госпитализирован в больницу; uk госпіталізовано до лікарні
Both boys were hospitalized to the central hospital.

(he|she|man|woman|driver|passenger|passengers|victim|victims|wounded|injured|child|boy|girl|pedestrian|patient|pensioner|teenager|soldier) (was|were) [urgently|immediately|also|then] (delivered|supplied) (to|into) [the|a] [regional|city|central|nearest|local|district] (hospital|clinic) ≈ was taken to hospital
доставлен в больницу; uk доставлено до лікарні; de wurde ins Krankenhaus eingeliefert
The pedestrian was delivered to the hospital with a broken leg.

{he|she|man|woman|victim|victims|suspect|driver|child|boy|girl} (is|are) <(located|situated)> (in|at) [the|a] (hospital|intensive|custody|prison|pre|detention) → now
находится в больнице; uk перебуває в лікарні; bg намира се в болница; pl znajduje się w szpitalu
The suspect is located in the pre-trial prison.

^ (at|on|in) the (scene|place|site|spot) [of (the|an) Noun] (work|works|are working|is working|working) (the|all|police|rescuers|firefighters|investigators|emergency|operational|experts|medics|doctors|an|a|several|Number) ≈ crews are at the scene
на месте работают; uk на місці працюють; pl na miejscu pracują; bg на място работят
At the scene of the accident work investigators.

{film|movie|play|novel|performance|documentary|series|painting} <tells about> → is about
фильм рассказывает о; uk фільм розповідає про; pl film opowiada o; bg филмът разказва за
The film tells about two brothers in the taiga.

!(be|must|should|can|will|to|who|is|it) <in [a|the] (state|condition) of (alcoholic|alcohol|narcotic|drug|strong) intoxication> → drunk
в состоянии алкогольного опьянения; uk у стані алкогольного сп’яніння; es en estado de embriaguez
The captain sailed in a state of alcoholic intoxication.

(is|are|was|were|be|been) [not] <in (state|stand) to> → able to
в состоянии; bg в състояние да; de im Stande zu; nl in staat om; pl w stanie; fr en état de; it in grado di
The crew was not in state to sail.

(in|within) [the] (nearest|near) (days|day|hours|weeks) → in the next few days
в ближайшие дни; uk найближчими днями; pl w najbliższych dniach; bg в близките дни
The list will be ready in the near days.

on the eve (in|at|by|near|about|from|that|with|after|the (police|mayor|minister|governor|court|president|company)) ≈ the day before
накануне; uk напередодні
The tram left the rails on the eve near the station.

^ what (interesting|important|curious|characteristic|significant) , → interestingly,
что интересно; uk що цікаво; pl co ciekawe; bg което е интересно
What interesting, the bell has no crack.

sign~ (a|the|his) disposition (on|of|to|about) ≈ sign~ an order
подписать распоряжение; uk підписати розпорядження
The mayor signed the disposition on dogs.

(settlement|village|town) of (urban|city) type ≈ urban-type settlement
посёлок городского типа; uk селище міського типу
They live in a settlement of urban type.

in {his|her|its|their} [official|personal|own] {Name} [-] channel → on {1} {2} channel
в своём телеграм-канале; uk у своєму телеграм-каналі; bg в своя профил; pl na swoim kanale
The governor said so in his Telegram channel.

(published|posted|appeared|leaked) in the (network|net) !(of) → posted online
в сети опубликовали; uk у мережі опублікували; pl w sieci; bg в мрежата
The video was published in the network by a neighbour.

(put~|place~|dot~) [all] the (points|dots) (on|over|above) [the] → clear~ everything up
расставить все точки над i; fr mettre les points sur les i; es poner los puntos sobre las íes; it; ro; bg
The envoy put all the points over the deal.

(wash~) (his|her|their|its) hands (from|off) (this|it|the Noun) → of
умыть руки
The board washed its hands from the matter.

(turn~) (a blind eye|closed eyes|his eyes|her eyes|the eyes|eyes) [on|to] (closed|shut) → turn~ a blind eye
закрывать глаза на
The guard turned eyes closed to it.

(close~|shut~) [his|her|their|its|the] eyes (on|at|before|in front of) (the|this|these|what|such|violations|problems|corruption|how|that|many) ≈ turn~ a blind eye to
закрывать глаза на; uk заплющувати очі на; pl przymykać oko na; fr fermer les yeux sur; it chiudere gli occhi su; bg; cs; sr; ro
Officials closed their eyes on the dump for years.

(through|via|with) [his|her|the|their|its] fingers (look~|watched|looked|see~|saw) ≈ turn~ a blind eye
смотреть сквозь пальцы; pl patrzeć przez palce; de durch die Finger sehen; sv se genom fingrarna; nl; sr; bg
The office, through its fingers looked, they say.

(put~|set|place~) [the|a] (cross|fat cross|bold cross) on (the|his|her|its|this|a|their) → put~ an end to
поставить крест на; bg сложи кръст; pl postawić krzyżyk; uk поставити хрест
The injury put a cross on his career.

(hang~|hung|hangs) (on|at|from) (a|the) (thread|hair|silk thread|silken thread|little hair|threads) → by a thread
висит на волоске; de hängt am seidenen Faden; sv hänger på en tråd; nl hangt aan een zijden draadje; pl wisi na włosku; da; tr pamuk ipliğine bağlı; cs; sr; bg; it; ro; uk
The merger hangs on a silk thread.

(hit~|beat~|strike~|struck) (on|in|at|by) [the|our|their|his|her|consumers] (pocket|pockets|wallet|wallets|purse) [of] (the|citizens|consumers|families|ordinary|drivers|parents|residents|people|.|,|and) ≈ hit~ the pocket of
ударить по карману; uk вдарити по кишені; pl uderzyć po kieszeni; bg удари по джоба; cs; it colpire le tasche; ro
The tax hits on the pocket of drivers.

(play~) (in|into) (the|one) gate(s|) → be~ a one-sided game
игра в одни ворота; uk гра в одні ворота
The match went on: they played in one gate.

(game|match|play) in[to] (one|a single) (gate|goal|door) → one-sided
игра в одни ворота; uk гра в одні ворота; pl gra do jednej bramki
It was a game in one gate from the start.

(question|problem|issue|topic) (of|with) [the] Noun (stands|stood|is standing|rises|rose|remains) (sharply|acutely|sharp|acute|especially sharply) → is pressing
остро стоит вопрос; uk гостро стоїть питання; bg; pl
The question of water stands sharply in the south.

the (question|issue|problem) (stands|stood) [very|especially|particularly|quite|rather] (sharply|acutely|sharp|acute) → is pressing
вопрос стоит остро; uk питання стоїть гостро
In the south the question stands very sharply.

(raise~|raised|rais~|put~|set) [the] (question|issue) (on|by|with) [the] edge ≈ force~ the issue
поставить вопрос ребром
The union put the question on edge.

(put~) the question (edgewise|on the rib|by the rib|point blank|with an edge) ≈ force~ the issue
поставить вопрос ребром; bg
The union put the question point blank.

(is|are|was|were|remain~|leave~|left|lay|be) (at|on|by|with|near) the (broken|cracked) (trough|washtub|tub) ≈ be~ left with nothing
остаться у разбитого корыта; uk біля розбитого корита
The buyers were left at the broken trough.

(is|are|was|were|goes|going|went) (full|complete|at full|the full) (go|move|stroke|course) ≈ is in full swing
идёт полным ходом; uk йде повним ходом; bg с пълен ход; pl pełną parą
The harvest is going full stroke.

(works|work|preparations|construction|repair|harvest|repairs|campaign) (is|are|was|were) [going|being carried|carried|moving|proceeding] [on|out] (at|in|by|with|on) (full|a full|the full) (course|move|stroke|steam|go|pair) → is in full swing
идут полным ходом; bg в пълен ход; pl pełną parą; uk; de auf Hochtouren; sr punom parom; nl
Works are going at full course in the port.

(take~|took|give~|gave|has taken|taken) (under|on|to) (its|his|her|their|personal|special|the) (control|checking) [the] (case|situation|investigation|matter|course|incident|situation|fire|question|repair|implementation) → take~ charge of
взять под контроль; uk взяти під контроль; bg взе под контрол
The governor took under personal control the repair.

(situation|case|matter|course|progress|investigation|work|inspection) (is|was|has been|are) (taken|put|placed) (under|on|to) [the] [special|personal|strict|particular|own] control (by|of|in|.|,|and|at) ≈ is being monitored
взят на контроль; uk взято на контроль; bg
The case was taken under special control of the prosecutor.

(call~|summon~|evoke~) [the] fire (on|upon|at) (himself|herself|itself|themselves) → draw~ fire
вызвать огонь на себя
The goalkeeper called fire on himself.

(go~|went|comes|came|exit~|leave~|left) (to|on|onto) [the] (pension|deserved rest|well deserved rest|well - deserved rest) (after|in|at|last|with|.|,|from) ≈ retire~
выйти на пенсию; sr otići u penziju; de in Pension gehen; cs odejít do penze; pl; bg; it andare in pensione
The miller went to pension in June.

(go~|went|gone|leave~|left|send~|sent|exit~|retire~) (to|in|into|on) [the] pension (in|at|after|this|last|next|with|.|,|from|earlier|and) ≈ retire~
выйти на пенсию; de in Pension gehen; cs odejít do penze; it andare in pensione; sr; nl met pensioen; ro la pensie; bg; uk
Teachers go in pension at 60.

[not] [far] (behind|beyond|over|at) the (corner|mountains|mountain) (is|are|the|stands) [elections|winter|election|the start|spring|holidays] ≈ is just round the corner
не за горами
Not behind the mountains is the winter.

(is|are|was) [already|no longer|no more] not (behind|beyond|over) the (mountains|mountain|hills|hill) → just round the corner
не за горами; uk не за горами
Spring is not behind the mountains.

(without|with no) (end and edge|edge and end|end or edge|beginning and end) → endless
без конца и края
The fields go on without end and edge.

[with] (thunder|crackle|crack|bang|noise) [and crackle|and crash] (fail~|lost|lose~|failed) (in|the|at|on) ≈ fail~ spectacularly
с треском провалился
With crackle failed the play in Omsk.

(fail~|failed|lost|lose~) with [a] (crackle|crack|crash|roar|thunder|bang|crunch) ≈ fail~ miserably
с треском провалиться; uk з тріском провалитися; bg с гръм и трясък
The party failed with a crackle in May.

(carry~|bring~|brought|give~|render~|pay~) [the] last (tribute|honor|honour|honors|honours) [of] [respect|memory] to ≈ pay~ their last respects to
отдать последний долг; fr rendre un dernier hommage; es rendir el último homenaje
The town rendered the last honours to the painter.

(hold~|held|spend~|spent|conduct~) [in|on|to] [the] last (way|path|road|journey) ≈ pay~ their last respects to
проводить в последний путь; bg изпратиха в последния път; uk провели в останню путь; sr
The village spent on the last way the old doctor.

(in|with) one voice (say|claim|assure|repeat|repeats|assert|affirm|claims|insist) (the|that|all|experts|doctors) ≈ unanimously
в один голос утверждают; uk в один голос; sr u jedan glas
In one voice assure experts that the ice is thick.

for today day [,] (there|the|it|is|are|we|Number) ≈ as of today
на сегодняшний день; uk на сьогоднішній день; bg към днешна дата; tr bugün itibarıyla
For today day there are 40 patients.

^ for the (first|second) (half - year|half year) [of (the|this|last|Year) [year|Year]] [,] (the|it|in|a|Number|more|company|about|Name) ≈ in the first half of the year
за первое полугодие; uk за перше півріччя; bg за първото полугодие; pl za pierwsze półrocze
For the first half-year the mill ground 900 tonnes.

(in|as) [the] quality of [a|the|an] {(compensation|evidence|proof|punishment|payment|gift|example|experiment|test|reward|prize|present|motive|guest|guests|candidate|argument|weapon|bait|fuel|volunteer|observer|exception)} (the|he|she|,|.|for|in|to|they|by|it|at|of) → as {1}
в качестве компенсации; it in qualità di; es en calidad de; fr en qualité de; ro în calitate de; bg; uk
In the quality of compensation the firm gave a bus.

(by|for) [the] fact of [the|a|an|this|his|her] (collapse|death|fire|incident|accident|explosion|murder|theft|fraud|crash|beating|attack|poisoning|disappearance|violation|leak|shooting|brawl|fight|robbery|corruption|bribery|emergency|flooding|drowning|injury|fall|flood|happened|discovery) ≈ over the
по факту; uk за фактом; bg; pl
A case was opened by the fact of the flooding of the mine.

liquidate~ [the] (fire|burning|blaze|accident|leak|ignition|flame|flames|inflammation|damage|flooding|landslide|breakthrough|spill) → deal~ with
ликвидировать пожар; uk ліквідувати пожежу; bg; pl zlikwidować
The rescuers liquidated the burning in the depot.

(held|hold~|conduct~|conducted|had|took place) [a] [telephone|phone] (conversation|talk|negotiations|talks) (by|on|over) [the] (telephone|phone) (with|on|in|and|,|.) → spoke by telephone
провёл телефонный разговор; uk провів телефонну розмову; bg; tr
The minister held a conversation by telephone with his colleague.

(speech|language) (is|goes|was|went|here is) (about|of|here about) (a|an|the|two|three|Number|his|her|this|that|how|whether) !(therapist) ≈ it concerns
речь идёт о; uk йдеться про; bg става дума; de die Rede ist von
Speech is about the loan of the museum.

(make~|take~|took|made) [a|the|his|her|its] [first|serious|important|big|decisive] step[s|] (on|to) [the] meeting → meet~ halfway
пойти навстречу
The bank made a step to meeting.

(go~|went|come~|came) (to|towards|on|toward) [the] (meeting|meet) [to|of|with] (the|its|his|her|their) (residents|wishes|citizens|people|parents|workers|company|fans|farmers|request|requests|clients|buyers) ≈ accommodate~
пойти навстречу; uk піти назустріч; pl wyjść naprzeciw; sr izaći u susret; cs vyjít vstříc
The council went towards meeting the wishes of the residents.

{Number} (years|months|days) <of (deprivation of (liberty|freedom)|imprisonment in a (colony|penal colony)|reclusion|strict regime|general regime)> → in prison
лишения свободы; uk позбавлення волі; it di reclusione; es; pl pozbawienia wolności; bg; ro
The clerk got two years of reclusion.

(is|was|became|become|becomes|remains|considered|as) (the|a|its|their|our) (visiting|calling) card of [the] (city|town|Name|region|village|area|country|district|club|island|republic|company) → emblem
визитная карточка; uk візитна картка; bg визитна картичка; pl wizytówka; cs; sr; tr
The plum is the calling card of the village.

(a|the) hot line (was|has) (opened) [for|to] [the] (asks|applications|appeals|residents) → hotline
горячая линия; bg гореща линия; pl gorąca linia
A hot line was opened for residents.

(deputies|parliament|assembly|duma|rada|lawmakers|senate|mps|council) [of Name] (in|at|on) the (first|second|third|final) reading (adopted|passed|approved|supported) (the|a|amendments|Noun) ≈ passed the bill at second reading
приняли в первом чтении; uk ухвалила у першому читанні; hy; ka; bg прие на първо четене; pl
The council in the second reading approved the budget.

(kill~|catch~|hit~|shoot~|strike~) two (flies|rabbits|pigeons) (with|in|at|by) (one|a) (shot|blow|stroke|swat|clap|bean|stone) ≈ kill~ two birds with one stone
убить двух зайцев одним выстрелом; de zwei Fliegen mit einer Klappe schlagen; it prendere due piccioni con una fava; nl twee vliegen in één klap; sv två flugor i en smäll; pl; cs; sr; bg; uk; ro
The barrier strikes two flies with one blow.

from [a|the] (mosquito|fly|flea|needle|mouse) [an|a] (elephant|camel|pitchfork|stallion|bull) → a mountain out of a molehill
из мухи слона; pl z igły widły; nl van een mug een olifant; uk; ro
The press makes from a fly an elephant.

§ <{at|in} that time as> (the|in the|a|he|she|it|they|others|we|our|many|his|her|most) !(result|consequence|rule) ≈ while
в то время как; uk у той час як
At that time as the engine was started, nurses warmed the babies.

§ <for the time of> (the|a|this) (blackout|blackouts|repairs|repair|war|construction|investigation|renovation|quarantine|holidays|vacation|strike|trial|works|festival|exams|exam|operation|lockdown|pandemic|curfew|elections|election|match|concert|tournament|visit|ceremony|hostilities|fighting|occupation|storm|closure|shelling|harvest|inspection) ≈ during
на время; uk на час; pl na czas
For the time of the repairs the bridge is closed.

(by|with|on|at|from) <own> (hands|hand|initiative|eyes|risk|expense|money|forces|strength|car|will|example|request|funds|means|experience|name|behalf|soil|territory|efforts|free will|wish|savings|resources) ≈ his own
своими руками; uk власними руками; pl własnymi rękami; sr sopstvenim; de auf eigene
He built the house with own hands.

<an own> !(goal|goals|brand|label) (Noun|Adjective) ≈ a … of their own
собственный; de ein eigenes Theater; pl własny; nl een eigen; sv; cs
The school has an own theatre and a choir.

(complain~) <from> (the|his|her|their|this) [Adjective] (referee|referees|noise|smell|lack|prices|price|conditions|quality|delay|delays|treatment|shortage|absence|situation|service|heat|decision|bureaucracy|dust|behaviour|behavior|management|weather) → about
fa از … شکایت کردند; ar اشتكى من; tr şikâyet etti; ru
The coach complained from the referees after the match.

(begged|begs|prayed|applauded) <to> (him|them|us) !(and) ≈ (leave out)
ko 에게 부탁했다; tr ona yalvardı; zh; fa
The firm begged to him to come back.

!(the|as|are|were|is|was|play|played|playing|be|been|good|perfect|of|their|our) (hosts|hosted|imitates|imitated) <to> (Number|him|her|them|the) ≈ (leave out)
tr ev sahipliği yapıyor; ko
The city hosts to 200 families from the coast.

(put|handed over|commissioned|launched|accepted|taken|entered|came|goes|went|be put|introduced) <(in|into|to) [the] exploitation> (.|,|in|at|by|on|this|next|last|only) → into service
сдан в эксплуатацию; uk здано в експлуатацію; bg в експлоатация; ro dat în exploatare; pl
The house was handed over in exploitation in 1974.

(want|wants|wanted) <that> (people|everyone|everybody|nobody|children|women|all|peace|justice|things|citizens|residents|students|parents|somebody|someone|life) (Base|are|is|have|has|be|will|to|can|do|not|see|in|from|of) ≈ to
хотим, чтобы люди; uk хочемо, щоб; es queremos que; fr; it; pl; sr
They want that people see the river.

estimated <to> Number !(be|decimal|significant) ≈ at
zh 估计为; de auf … geschätzt; sv till; tr
The loss is estimated to 230 million yuan.

§ from the words of (the|his|her|a) [Noun] (Human|Person|Trade|father|mother|neighbour|neighbor|sister|brother|wife|husband) , ≈ according to
со слов; uk зі слів
From the words of the driver, the brakes failed.

both <them> (are|were|have|had|will|.|survived|died|work|live) ≈ of them
оба они; uk обидва вони; sr oba; zh 他们两个; tr ikisi
He has two sons, and both them are soldiers.

!(put|puts|putting) on the air of (the|a|Name|"|his|her|one) → on
в эфире телеканала; uk в ефірі
She spoke of the dam on the air of a local channel.

of the {current|previous|last|new|present|next} convocation ≈ parliament
нынешнего созыва; uk нинішнього скликання
The deputies of the current convocation meet for the last time.

in the night of {Number Month|Month Number|the Ordinal|Ordinal Month} ≈ on the night of {1}
в ночь на 7 июня; de in der Nacht zum 7. Juni; uk; pl
The barn burned in the night of 7 June.

(did|could|does) not fit into (the|a|this) (turn|bend|corner|curve) ≈ missed the bend
не вписался в поворот; uk не вписався в поворот
The car did not fit into the turn and hit a tree.

§ (previously|earlier|also|recently|reliably|already|thus) (known|reported|noted|stated|specified|established|informed|announced) that ≈ it was reported earlier that
ранее сообщалось; uk раніше повідомлялося
The bus was stopped. Previously known that the brakes were worn.

^ about the {Noun} <(reports|reported|writes|informs|informed)> ≈ was reported by
об инциденте сообщает; uk про інцидент повідомляє
About the incident reports the guard of the port.

^ in [the] Name <({told|commented|spoke|reacted|responded|warned} (about|on|to|how|what|why|that|of)|{explained|announced|revealed|denied|confirmed|assessed|appreciated} (the|that|how|what|why|who|when|reason)|came up with)> ≈ officials there
в Киеве рассказали о; uk у Києві розповіли; bg
In Moscow came up with a plan for the bridge.
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

(realization|realisation) of {the|a|this|its|these|this} {project|program|programme|plan|reform|agreement|agreements|strategy|measures} → implementation of {1} {2}
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

[all] the circumstances of (the (incident|accident|event|crime|fire|case|death|tragedy|explosion)|what happened) (are|is|were) [now|being|currently] [being] (clarified|established|installed|ascertained|specified) ≈ police are looking into the accident
обстоятельства происшествия выясняются; uk обставини події з’ясовуються; pl okoliczności zdarzenia są wyjaśniane; bg обстоятелствата се изясняват
All the circumstances of the incident are being clarified.

(road|traffic) [-] transport (accident|accidents|incident|incidents|event) → road accident
дорожно-транспортное происшествие; uk дорожньо-транспортна пригода; bg пътнотранспортно произшествие
He was hurt in a road transport accident.

^ in the same time [,] (the|he|she|it|they|we) ≈ at the same time,
в то же время; fr en même temps; it nello stesso tempo; bg в същото време; pl w tym samym czasie
In the same time, the price of salt fell.

in connection with the fact that → because
в связи с тем, что; uk у зв’язку з тим, що; bg във връзка с това, че; pl w związku z tym, że
He was fired in connection with the fact that he slept.

(parliament|deputies|duma|assembly|lawmakers) [has|have] accepted (a|the|in) (law|bill|constitution|new law|first reading) ≈ parliament passed a law
парламент принял закон; uk парламент ухвалив закон; bg парламентът прие закон; pl parlament przyjął ustawę
The parliament has accepted a law on rivers.

accept~ (all|urgent|necessary|appropriate|corresponding) [necessary|the necessary|possible] measures → take~ measures
принять меры; uk вжити заходів; bg приема мерки
The plant has accepted all necessary measures.

(the|an) official representative (of|for) the (ministry|foreign|kremlin|government|police|committee|department|company|army|embassy|Name) ≈ a spokesperson for the
официальный представитель; uk офіційний представник; bg официалният представител; pl oficjalny przedstawiciel
The official representative of the ministry gave no date.

{criminal case|criminal cases|sanctions} (in relation to|in respect of|with respect to|in attitude of) (the|a|Name|him|her|them) ≈ {1} against
дело в отношении; uk справа стосовно; bg дело срещу
A criminal case in relation to the captain was closed.

<investigative actions> (are|were|is|have|,|$) ≈ inquiries
следственные действия; uk слідчі дії; bg следствени действия; pl czynności śledcze
All investigative actions are now over.

(recognize~|recognise~) {his|her|their} (guilt|fault) → admit~ {1} guilt
признать вину; uk визнати провину; bg признава вината си
The owner of the rink did not recognize his guilt.

(at|on|to|from) the place of the (incident|accident|occurrence|tragedy|emergency|explosion|fire) → at the scene
на месте происшествия; uk на місці події; pl na miejscu zdarzenia; bg на мястото на инцидента; it sul luogo dell’incidente
Ten crews worked on the place of the fire.

(guardians) of (order|law and order) ≈ police
стражи порядка; pl stróże prawa; uk охоронці порядку
The guardians of order found the bike in a barn.

(condition|state|health) is (assessed|estimated|evaluated|regarded|characterized|characterised) as → condition is described as
состояние оценивается как; uk стан оцінюється як; pl stan oceniany jest jako
Her condition is assessed as stable.

in connection with the {weather|deterioration|worsening|repair|repairs|threat|introduction|need|lack|absence|quarantine|heat|frost|frosts} → because of the {1}
в связи с ухудшением; uk у зв’язку з погіршенням; pl w związku z; bg във връзка с
The pass was shut in connection with the worsening of the weather.

(it|this|which) is (connected|associated) with the fact that → this is because
это связано с тем, что; uk це пов’язано з тим, що; pl jest to związane z tym, że
This is connected with the fact that the lake is shallow.

^ <proceeding from> (the|this|these|our) → on the basis of
исходя из; uk виходячи з; bg изхождайки от
Proceeding from the figures, the plant will close.

(coach|trainer) , <(main|principal|chief|senior) (coach|trainer)> → head coach
главный тренер; uk головний тренер; bg старши треньор
The new coach, principal trainer of the academy, is 70.

(a|the|its|their|team) <(main|principal|chief) (coach|trainer)> (of|,|Name|said|will|has) → head coach
главный тренер; uk головний тренер; bg главният треньор
The main coach of the swimmers is on leave.

(team|athletes|club|gymnasts|swimmers|skiers|wrestlers|boxers|judokas) (will|to|would) <(perform|speak|act) (at|in)> the (championship|world|tournament|european|cup|competition|competitions|games|olympic) → compete in
выступит на чемпионате; uk виступить на чемпіонаті; bg ще се представи
Our wrestlers will perform at the world championship.

(won|win|wins|lost|beat|defeated|ended|finished|victory|defeat|over) [Words] <with (a|the) score [of]> Number !(points|out|percent) → by
победил со счётом; uk переміг з рахунком; pl wygrał wynikiem; bg победи с резултат
The hosts won with a score of 3-1.

<with the participation of> (students|representatives|more|about|experts|children|veterans|artists|athletes|teachers|deputies|schoolchildren) → with
при участии; uk за участю; pl z udziałem; bg с участието на
The run took place with the participation of veterans.

<(dedicated|devoted) to> the Words anniversary of → marking
посвящённый годовщине; uk присвячений річниці; pl poświęcony rocznicy; bg посветен на годишнина
A concert dedicated to the 300th anniversary of the port was held.

(exhibition|project|campaign|action|event|operation|concert|festival|show|competition|conference|seminar|lesson) <under the (name|title|heading)> → called
под названием; uk під назвою; pl pod nazwą; bg под наслов; de unter dem Titel
An exhibition under the name “Salt” opened in the mill.

{conference|seminar|lecture|concert|lesson|talk|round table|essay|exhibition|meeting|conversation} on the (topic|theme) " ≈ {1} on
на тему; uk на тему; pl na temat; bg на тема; de zum Thema
A lecture on the theme “Salt and Sea” was held.

(exchange~ (experience|experiences)|exchange of (experience|experiences)) ≈ share~ experience
обмен опытом; uk обмін досвідом; pl wymiana doświadczeń; bg обмяна на опит; de Erfahrungsaustausch
The firemen met to exchange experience.

(residential) (house|houses) ≈ homes
жилой дом; uk житловий будинок; bg жилищна сграда
Nine residential houses lost their roofs.

(dwelling|living) houses → homes
жилые дома; uk житлові будинки
Nine living houses lost their roofs.

communal (services|payments|tariffs|bills) → utility services
коммунальные услуги; uk комунальні послуги; bg комунални услуги
Rates for communal services will rise in July.

(harvesting|sowing|seeding) campaign → harvest
уборочная кампания; uk жнива; pl kampania żniwna; bg жътвена кампания
The sowing campaign begins in April.

(capital|cosmetic) repair → major renovation
капитальный ремонт; uk капітальний ремонт; bg основен ремонт; pl remont kapitalny
The library is shut for capital repair.

(pupils|pupil|schoolchildren|schoolboy|schoolgirl|student) of the {second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|Number} (class|classes|grade|grades) ≈ {1}-grader
ученик пятого класса; uk учень п’ятого класу; pl uczeń piątej klasy; bg ученик от пети клас
A pupil of the fifth grade found the coin.

(employees|director|head|management|workers|work|staff) <of the enterprise> → of the company
работники предприятия; uk працівники підприємства; bg работници на предприятието; pl pracownicy przedsiębiorstwa
The director of the enterprise was fired.

a corresponding {decision|decree|order|agreement|statement|bill|resolution|request|instruction|petition|post|message|application|proposal} ≈ such a {1}
соответствующее решение; uk відповідне рішення; pl odpowiednia decyzja; de ein entsprechender Beschluss; bg съответното решение
A corresponding decree was signed on Friday.

the given {document|law|decision|question|fact|enterprise|institution|event|incident|service|agreement|bill} → this {1}
данный документ; uk даний документ; bg даденият документ
The given document lost its force in May.

^ (special|separate|particular) attention (was|is|will be) (paid|given|devoted) to → the focus was on
особое внимание уделено; uk особливу увагу приділено; pl szczególną uwagę; bg специално внимание
Special attention was paid to the rescue of bees.

(discuss~|consider~) [the|a number of|topical|current] (questions|issues|topics) of [bilateral|further|mutual|joint|economic|military|closer] (cooperation|interaction|partnership|relations) ≈ discuss~ cooperation
обсудить вопросы сотрудничества; uk обговорити питання співпраці; pl omówić kwestie współpracy; bg обсъди въпроси на сътрудничеството
They discussed questions of bilateral cooperation.

(a|the|his|her) <working trip> (to|in|around|across) → visit
рабочая поездка; uk робоча поїздка
The minister is on a working trip to the south.

(name~|call~) the {main|possible|probable|preliminary|most} (reason|reasons|cause|causes) (of|for) ≈ give~ the {1} reason for
назвать причину; uk назвати причину; pl podać przyczynę; bg посочи причината
Divers named the possible cause of the fall.

(circumstances|causes|reasons|perpetrators|culprits) of (what (happened|occurred)|the happened) → circumstances of the incident
обстоятельства произошедшего; uk обставини того, що сталося
The causes of what happened are not known.

(fire|blaze) on an area of → fire covering
пожар на площади; uk пожежа на площі
Rescuers put out a fire on an area of 40 hectares.

conditionally {released|sentenced|convicted} ≈ {1} on probation
условно; uk умовно; bg условно
He was conditionally sentenced to a year.

^ what (concerns|regards|touches) (the|our|his|their|its) {Words} , (he|she|it|the|they|then|there) ≈ as for the {1},
что касается; uk що стосується; pl co się tyczy; bg що се отнася до; de was betrifft; fr ce qui concerne
What concerns the roof, it will be mended in May.

without (significant|essential|substantial|heavy|strong) (precipitation|precipitations) → mostly dry
без существенных осадков; uk без істотних опадів; pl bez opadów; bg без съществени валежи
The night will be clear, without significant precipitation.

(there|this) (is|was) [also|still|even] (a|another|one more|one) <version> that (the|he|she|they|this|his|her|their|these|it was) ≈ theory
есть версия, что; uk є версія, що; bg pl
There is also a version that the driver fell asleep.

(car|van|bus|minibus|truck|jeep) <flew> (into|onto|in) (a|the) (crowd|pole|tree|fence|stop|wall|post|oncoming|ditch) → ran
машина влетела в толпу; uk машина влетіла в
The car flew into a crowd at a stop.

in [a|an] [very|extremely|moderately] (mild|difficult|medium|hard|light) condition (.|,|$|and|at|with|in) ≈ in serious condition
в тяжёлом состоянии; he במצב קשה; tr ağır durumda; uk у важкому стані
The second driver is in a very difficult condition.
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
