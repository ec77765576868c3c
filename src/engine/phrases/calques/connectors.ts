import type { CalqueList } from './entries.ts'

/** Connectives, times, places, measures and comparison as other languages put them. */
export const CONNECTORS: CalqueList = {
  never: `
in what goes of (the|this|) (year|government|season|century|month|mandate|week|championship|day) → so far this year
es en lo que va de año; ca en el que va d’any
It is the fourth strike in what goes of year.

(less|more|fewer) <of> (one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|hundred) (hours|hour|minutes|days|day|people|years|year|persons|months|month|kilometers|kilometres|euros|dollars|points|weeks|week|meters|metres|seconds) !(work|sleep) → than
es en menos de una hora; it in meno di un’ora; pt em menos de uma hora; fr en moins d’une heure; ro
The town saw heavy rain in less of one hour.

^ in the total (,|there|the|of) ≈ in total
pt no total; es en el total
In the total, 22 towns have no water.

in situation of {emergency|alert|danger|risk|war|poverty|crisis|vulnerability|dependence|dependency|disability|alarm} → in a state of {1}
pt em situação de emergência; es en situación de; fr en situation de; ro în situație de
The town entered in situation of emergency.

(match|game|round|encounter|duel|meeting|day) , [to] (count|counting|valid|corresponding) for the (Ordinal|league|championship|cup) ≈ in the
pt a contar para a; it valida per la; es valedero para; ro
Benfica won a match, counting for the 24th round.

(match|game|round|encounter|duel) to count for the ≈ in the
pt a contar para a
Benfica won in a match to count for the 24th round.

(open~|opened|inaugurate~) the (active|marker|scoreboard) ≈ open the scoring
pt abriu o ativo; es inaugurar el marcador; fr ouvrir la marque; ro a deschide scorul
The team opened the active in the first half.

by (intermediary|intermediation|intermediate) of → through
pt por intermédio de; fr par l’intermédiaire de; es por intermedio de; it per intermediazione; ro prin intermediul
The goal came by intermediary of the Greek.

(restore~|restored) the (equality|tie|equalization) (,|$|in|with|on|for|at|after|before) ≈ level the score
pt restabeleceu a igualdade; es restablecer la igualdad; fr; ro a restabili egalitatea
Samu restored the equality in the second half.

(goal|shot|strike|kick|header) [,] <of> (outside|inside) the (area|box) → from
pt golo de fora da área; es gol de fuera del área
He scored a goal, of outside the area.

out of the option (,|$|for|of|by) ≈ unavailable
pt fora das opções
The captain will be out of the option for injury.

in declarations to (the|Name|journalists|reporters|this|our|a) ≈ speaking to
es en declaraciones a; pt em declarações à; ca en declaracions a; ro în declarații
In declarations to the channel, the coach was calm.

to the exception of → with the exception of
fr à l’exception de; it all’eccezione
The metro will run, to the exception of line 11.

for cause of → because of
fr pour cause de; es por causa de; pt por causa de; it per causa di
The line is shut for cause of works.

several tens of !(thousands|millions|billions|kilometers|kilometres|percent) → dozens of
fr plusieurs dizaines de; it diverse decine di; ru несколько десятков; pl kilkadziesiąt; ro câteva zeci
Several tens of drivers stopped work.

(same|another|different) sound of bell ≈ the same story
fr même son de cloche
In Lyon, the same sound of bell: nobody works.

<out of question> (to|that|for|,|$|:) → out of the question
fr hors de question; it fuori questione
It is out of question to yield, they say.

at the number of Number → numbering
fr au nombre de; es en número de; it in numero di; ro în număr de
The strikers, at the number of 400, marched on.

!(is|are|was|were|not|be|been|act|work|almost|nearly) <always according to> (the|Name|this|his|official|a|these|preliminary|our) ≈ still according to
fr toujours selon; it sempre secondo; es siempre según; ro tot conform
Always according to the guild, most stayed at home.

!(never|ever|minutes|hours|days|years|day|night|week|year|as) <before to> {have|be|go|leave|take|make|set|become|return|enter|begin|start|die|reach|give|pass|flee|escape|arrive|end} → before
es antes de hacer; it prima di fare; fr avant de faire; pt antes de
They shot at the guards before to flee.

, <one (learned|learnt)> (({Day}|today|yesterday|this {Daypart})|from (a|sources|local|the|several|judicial|medical)) ≈ it was learned
fr a-t-on appris
Twelve people fell, one learned Thursday from local sources.

(go|goes|went|gone|rushed|sent|travelled|traveled|dispatched|moved|flew) <on the spot> (,|$|to|after|and|in|with|of|on|the) → to the scene
fr se rendre sur place; ro la fața locului; pl na miejsce; ru на место; el
The army went on the spot after the attack.

(the|a|heavy|provisional|tragic|this|latest|definitive|official|human|final) <balance> (is|was|of|rises|stands) [still|very|now] (provisional|heavy|Number (dead|deaths|injured|victims|killed|wounded)|victims|the (dead|victims|attack|accident|disaster|storm)) → toll
es el balance es provisional; fr le bilan est provisoire; it il bilancio; pt o balanço; ro bilanțul
The balance is still provisional, a source says.

(heavy|tragic|provisional) the balance of ≈ a heavy toll from
it pesante il bilancio di; es trágico el balance
It is heavy the balance of the storm.

at the beautiful star → under the stars
fr à la belle étoile
Families sleep at the beautiful star.

(has|have|had|was|were|is|are) (the) object of (an|a|Number|several|numerous) (attack|attacks|aggression|robbery|theft|threats|raid|raids|shelling) ≈ was attacked
fr a fait l’objet d’une attaque; es fue objeto de un ataque
The village has the object of an attack.

(happy|at|by|to|until|up to|around|for) the (hour|hours) Number ≈ at
it ore 18; ro ora 18; es a las 18 horas
The alert is valid until the hours 18 of Monday.

at (one|Number) (point|points|lengths|seconds|goals|wins) from the (first|second|third|fourth|fifth|leader|leaders|top|lead|summit|league|last|zone|Ordinal|safety) ≈ points off the
it a un punto dal quarto posto; es a dos puntos del líder; pt a dois pontos do líder; fr à deux points du
The club is fifth, at one point from the fourth place.

in the (course|current) of (the|) last hours ≈ in the past few hours
it nel corso delle ultime ore; fr au cours des dernières heures
In the course of last hours the river fell.

it (dates|goes) back to (Year|Words) the (last|first|previous) ≈ the last was in
it risale al 2010 l’ultima volta; fr remonte à
It dates back to 2010 the last time in which it rained so.

^ second (the (police|ministry|agency|newspaper|institute|fire|sources|data|investigators|reconstruction|mayor|president|government|company|union|authorities|report|survey|experts|forecast|civil|local|military|health|prosecutor)|as (reported|said|told|learned|explained)) ≈ according to the
pt segundo a polícia; it secondo la polizia; es según la policía
Second the police, nobody was there.

(in|during|at|on) [the|that|course of the] night (of|from|between) {Day} (towards|on|toward|till|into) [the] {Day} → overnight into {2}
ro în noaptea de marți spre miercuri; nl in de nacht van donderdag op vrijdag; pl w nocy ze środy na czwartek; de
In the night of Tuesday towards Wednesday talks went on.

of (height|the height|a height) [of] Number (million|billion|euros|dollars|thousand|%|percent) ≈ worth
el ύψους; ro în valoare de
The package is of height two million euros.

(the|this|these|that) by (the|his|their|its|a) {coalition|ministry|commission|cabinet|opposition|parliament} {Participle} {Noun} → the {2} {3} by the {1}
de der von der Koalition vorgelegte Entwurf; nl de door de coalitie; ru
The by the coalition presented draft is long.

(plan|draft|law|budget|bill|agreement|concept|program|programme|proposal|reform|contract) (sees|saw) before (that|a|an|the|Number|expenses|cuts|more|new) → provides for
de sieht vor; cs předpokládá; pl przewiduje
The draft sees before a new tax on cars.

^ thereof (shall|are|were|will|is|Number|go|goes) ≈ of that
de davon
Thereof shall nine billion go to schools.

(has|have|had) (he|she|we|they) (still|yet) never ≈ have never
de habe ich noch nie; nl heb ik nog nooit
“Such a thing has he still never seen,” they say.

(in|from|until|since|at|to|by|before|towards) <half of> ({Month}|next year|this year|last year) (,|$|with|and|the) → mid-
cs v polovině května; pl w połowie maja; ru в середине
The work will begin in half of May.

(from|in|of|until|since|during|to|at|by) month (of|{Month}) ≈ in May
cs v měsíci květnu; ro în luna octombrie; bg през месец май; ru в мае месяце
He spoke at a hearing from month of May.

the month {Month} → {1}
ro luna octombrie; cs měsíc květen; de der Monat Mai
Since the month October prices rose.

(in|since|until|from|by|already|of|to|till) year {Year} → {1}
cs v roce 2009; pl w roku 2009; ru в 2009 году; de im Jahr 2009; he בשנת
Already in year 2009 the city had plans.

(from|for) <reason of> (lack|the|a|an|illness|work|high|bad|safety|security|money|his|her) ≈ because of
cs z důvodu; de aus Gründen; hr iz razloga; sr iz razloga
It failed from reason of lack of money.

(at|for|on) <expense of> (the|city|budget|state|taxpayers|his|her|funds|partners|a) → the expense of
ru за счет; uk за рахунок; pl na koszt
The hall was built at expense of city and partners.

<as result of> (the|a|an|his|her|this|which|hit|explosion|shelling|fire|attack|accident|strike|war) → as a result of
ru в результате; uk внаслідок; pl w wyniku; fa در نتیجه
As result of hit two civilians fell.

^ in result (,|of|the|without|there|Number|all) → as a result
ru в результате; uk в результаті; pl w rezultacie; cs
In result, nobody came.

without (light|electricity|power|water|gas|heating|roof) (remained|were left|are|were|stayed|stay|remain|left) (Number|about|the|more|almost|several|over|nearly) ≈ were left without power
ru без света остались; uk без світла залишилися; pl bez prądu; es sin luz quedaron
Without light remained 15 villages.

^ the same time (,|the|he|she|it|there|they|parents|people) ≈ at the same time
uk в той же час; ru в то же время
The same time, parents weep.

^ (on|by|to|upon) [the] (thought|view) of (the|Name|experts|analysts|specialists|many|his|some|economists|lawyers) ≈ in the view of
uk на думку експертів; ru по мнению; bg по мнение на; el κατά τη γνώμη
On thought of experts, winter will be long.

^ (by|on|upon) [the|our|preliminary|official|latest] (information|data|statements) of (the|Name|police|our|official|local) ≈ according to
hy ըստ տեղեկությունների; ru по данным; uk за даними; de nach Angaben; az
By the information of the committee, two men are held.

in (frame|frames|framework|scope) of (the|a|an|this|his|her|case|criminal|project|building|visit|program|investigation|construction) → as part of
ru в рамках; uk в рамках; cs v rámci; pl w ramach; hy շրջանակներում; az çərçivəsində; de im Rahmen
In frame of building, a path will come.

!(any|no|every) <in the case (of that|that)> (the|he|she|it|they|there|a) ≈ if
es en el caso de que; pt no caso de que; it nel caso che; cs v případě, že; fr dans le cas où
In the case of that the firm fails, the city pays.

(in|at) (general|great|large|big|broad) lines (,|$|the|it|he|we|they|with|and) ≈ broadly
es en líneas generales; it a grandi linee; ro în linii mari; fr dans les grandes lignes; pt
In general lines, the plan is good.

^ on (another|the other|other|a different) (level|plane|plan) , ≈ meanwhile
ar على صعيد آخر; fr sur un autre plan; ro în alt plan; el
On another level, the army began a campaign.

to the light of (the|this|these|what|recent|new|such) → in light of
it alla luce di; fr à la lumière de; es a la luz de; pt à luz de
To the light of these facts, the mayor left.

(on base (to|of|on)|in base of) (the|a|what|this|these|his|data|an) → based on
it in base a; es en base a; pt com base em; ro pe baza; ru на базе
On base of the data, prices fell.

on basis of → on the basis of
ru на основе; pl na podstawie; de auf Basis; fa بر اساس; ro pe bază de
He was freed on basis of new tests.

to the margin of (the|this|his|what) → apart from
es al margen de; pt à margem de; it a margine di; fr en marge de; ro
To the margin of the law, they sold land.

every time (more|less) {Adjective} → increasingly {1}
es cada vez más; pt cada vez mais; ca cada vegada més
The lake is every time more dirty.

(after|near|under|behind|beside|opposite|above|during|before|until) <of> (the|this|his|her|their|having|being|a) !(kind) ≈ after
es después de; pt depois de; es cerca de; fr près de; it prima di; ro
He left after of the match.

product of (the|a|an) (explosion|impact|collision|crash|rains|rain|storm|shooting|fall|fire) (,|$|in|on|and|that) ≈ as a result of the
es producto de; 
She has burns product of the explosion.

as (product|fruit) of (the|a|this|his|her|their) (explosion|accident|crisis|investigation|agreement|work|collision|storm|rains) ≈ as a result of the
es como producto de; pt como fruto de; it come frutto
He died as product of the accident.

!(a|the|one|this|that|very|as|no|another|how|such|every|in|some) <(great|good|big) part of> (the|its|his|their|this|our) → much of
es gran parte de; pt grande parte de; it gran parte di; fr bonne partie de; ro mare parte
The storm cut off great part of the valley.

in (its|their|his|her) (majority|totality) (,|$|from|of|by|women|young|are|were|is) ≈ mostly
es en su mayoría; fr dans leur majorité; pt na sua maioria; it nella loro totalità; ro în majoritate
They are, in their majority, from Peru.

(by|for|to) (last|finish|finalize|finishing) , (the|he|she|it|they|we|Name|there|in) ≈ finally,
es por último; pt por último; it per ultimo
For last, the board will vote.

in (the) (instant|moment) that (the|he|she|it|they|a) ≈ when
es en el momento en que; pt no momento em que; it nel momento in cui; fr au moment où; ro în momentul în care
He fell in the instant that the bell rang.

the own {Noun} (has|was|is|said|who|will|had|of|told|,|$|admitted|confirmed|recognized) → the {1} itself
es el propio ministro; pt o próprio clube; it lo stesso
The own company has admitted the fault.

(coup|blow|hit|stroke) of state ≈ coup
fr coup d’État; es golpe de Estado; it colpo di Stato; pt golpe de Estado; ro lovitură de stat
A blow of state ended his rule.

head of list (of|for|,|$|in|and|at) ≈ top candidate
fr tête de liste; es cabeza de lista; pt cabeça de lista; it capolista; ro cap de listă
The head of list of the party spoke.

<until (at|to|in|on)> ({Month}|{Day}|the (end|day|date|early|late|evening|morning|night)|tomorrow) → until
ro până la; de bis in die; it fino a; es hasta en; ru до
The rule is valid until at the end of May.

at [the] level of (the|) (month|capital) (of|,|$|there|the|was|were|is|{Month}) ≈ in the
ro la nivelul; fr au niveau de; it a livello di; es a nivel de
At the level of the capital there are nine such roads.

(of|with) [a] [great|large|big] (amplitude|proportions) (,|$|in|for|on|from) ≈ large-scale
ro de amploare; es de gran envergadura; fr de grande ampleur; it
The guilds threaten protests of amplitude.

(comma|the) {highest|lowest|biggest|largest|worst|best|greatest|strongest} {Noun} <from> (the last|the past) Number (years|months|days|decades|weeks) → in
ro din ultimii doi ani; ru; it; pl z ostatnich lat
It is the biggest drop from the last two years.

(lives|live|lived|resides|reside) [here|there|in Words] <from> Number (years|months|weeks|days|decades) (,|$|and|in|with|as) ≈ for
it vive qui da 20 anni; pl mieszka od; ru живет; hu 20 éve; ro
She lives there from twenty years, they say.

(in|on|for) {Number} (kilometers|kilometres|km|meters|metres|miles) <from> (the|Name|border|city|center|centre|his|her|its|a|downtown|line) !(line) ≈ from
uk за 30 кілометрів від; ru в 30 километрах от; es a 30 kilómetros de; it a 30 chilometri da; fr à 30 km de; pl
The village is in 30 kilometers from the border.

(on|in|at|to) [the] (same) (foot|footing) of (equality|war) ≈ on an equal footing
fr sur un pied d’égalité; es en pie de guerra; it sul piede di guerra
They meet on the same foot of equality.

(another|other) {one|two|three|four|five|six|ten|twenty|thirty} {people|persons|men|women|workers|children} (are|were|have|had|remain) [still] (missing|injured|hurt|disappeared) ≈ two others
pt outras 30 pessoas; es otras 30 personas; it altre; fr
After the rain, other two people are missing.

(first|second|third|last|{Ordinal}|only|isolated) <case> , (when|where|that) → time
ru первый случай, когда; uk; pl pierwszy przypadek
It is not the first case, when shops burn.

for {two|three|four|five|six|seven|eight|ten} (days|weeks|months|years) continuously ≈ for the third day in a row
ja 3日続けて; zh 连续三天; ko 사흘 연속
The index fell for three days continuously.

first time in {Number} (years|months|weeks|days) <since> {Year|then|the|last} ≈ since
ja 2022年以来3年ぶり; ko 3년 만에
It is the first time in three years since 2022.

^ (about|regarding) the (problem|issue|incident|matter|point|case) (that|of|in which) Words , (the|Name|he|she|Person|president|prime) ≈ on
ja …問題について; ko 문제에 대해; zh 关于…问题; fa در مورد
About the problem of the fund, the premier bowed.

^ on the (other|another) place , ≈ elsewhere
id di tempat lain; de an anderer Stelle
On the other place, the minister spoke of rice.

to the question [,] (if|how|why|what|when|who|where) (the|he|she|it|they|there|this|a|is|will|his) ≈ asked whether
de auf die Frage, ob; hy հարցին, թե; ru на вопрос; it alla domanda se; nl op de vraag of; pl na pytanie; fr à la question de savoir; he
To the question, if they fear it, he said no.
`,
  rare: `
between ({Day}|{Month}) <to> ({Day}|{Month}) → and
he בין שבת לראשון; zh
It happened between Saturday to Sunday.

after the (accident|incident|earthquake|fire|explosion|flood|disaster|case) happened ≈ after the
zh 事故发生后; ja; ko; tr
After the accident happened, the road was shut.

(to|till|until|from|by|since|before|in|at|towards|around|after|for) <(end|beginning|start|half)> of (the year|year|this year|next year|last year|month|week|summer|season|war|century|invasion|school|full) → the end
pl do końca roku; ru к концу года; cs do konce roku; uk до кінця року; sr; bg; hr
The towns have time to end of year.

^ for today , ≈ today
ru на сегодня; uk на сьогодні; bg към днес
For today, it is the largest mall.

until the date (,|$|there|only|Number) ≈ so far
es hasta la fecha; es hasta el momento; pt até o momento; it fino al momento; ro până în momentul de față
Until the date, nobody has been held.

(in|with) the next day (the|he|she|they|it|Name|of the) ≈ the next day
pt no dia seguinte; fa در روز بعد; ru
In the next day the team travels.

the (next|following) day of (the|his|her) (attack|accident|death|arrest|election|elections|storm|fire|explosion|announcement|crime|murder|massacre|tragedy|incident|earthquake|vote|defeat|victory) → the day after the
es al día siguiente de; fr le lendemain de; pt no dia seguinte a; it il giorno seguente
The army came the next day of the attack.

this day (said|announced|stated|revealed|told|explained|emphasized|emphasised|at the|through|attended) ≈ that day
ko 이날; ja この日
The president on this day announced a plan.

(through|by|via) (his|her|its|their) [official|own|personal] (account|profile) (of|in) (Name|the|social) ≈ on his account on
es a través de su cuenta de X; pt por meio de sua conta no; it sul suo profilo
He said it through his account of X.
`,
}
