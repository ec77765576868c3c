import type { CalqueList } from './entries.ts'

/** Football and other games as the sports pages of other languages tell of them. */
export const MATCHES: CalqueList = {
  never: `
(lack|lacked|lacks|lacking) [of|in] realism (in front of|before|in|against) [the] (goal|goals|posts) ≈ poor finishing
fr manque de réalisme devant le but
The Dane blamed the lack of realism in front of goal.

put land (in|by|between) [the] (middle|them|between) → pull~ clear
es puso tierra de por medio
Two goals put land in the middle.

(points|point|goal|penalty|header|victory|win|save) of (gold|gold .) ≈ golden goal
es puntos de oro; it gol d’oro
Silva scored a goal of gold.

separate~ (itself|themselves|himself) from [its|their|his|the] [head] (coach|trainer|manager|technician) → part~ company with
de trennte sich vom Trainer; fr s’est séparé de son entraîneur; it si è separato
The club has separated itself from its trainer.

(match|game|fight|half|derby|final|meeting|struggle) [,|which|that] (was|is|became) the scene of [a|great|big|a great] (struggle|struggles|excitement|tension) → was hard-fought
tr maç büyük mücadeleye sahne oldu
The final was the scene of a great struggle.

(crowned|crown) with the (title|cup|championship|trophy|gold|medal|award|prize) [of] → won the title
ar توج بلقب
The Cairo side was crowned with the title.

(finished|ended|concluded) with (the|a) (result|score) of {one|two|three|four|five|zero|Number} (on|to|and|by) {one|two|three|four|five|zero|Number} ≈ finished {1}-{2}
fa با نتیجه سه بر یک; ru со счётом; tr
The friendly ended with the result of three on one.

(goal|goals|equaliser|equalizer|header|lead|penalty) (arrives|arrive|comes|arrived) (in|at) the {Number} (minute|th minute) ≈ the goal came in the {1}
it il gol arriva al 34’
The goal arrives in the 34 minute.

(match|game|final|duel|concert|event) (had|has|will have|having) as (stage|scene|scenario|setting) → was held at
pt teve como palco; es tuvo como escenario; fr a eu pour cadre
The final had as stage the arena of Recife.

(launch~|bring~|put~) to the market {a|an|its|his|new|their|two} ≈ bring to market
es lanzar al mercado; pt lançar no mercado; ru выпустить на рынок
The firm will launch to the market a folding bicycle.

<could not pass (from|of) the (draw|tie|zero)> → had to settle for a draw
es no pudo pasar del empate; pt não passou do empate
The guests could not pass from the draw in Huesca.

(take~|took) advantage of a (rejection|reject|clearance|rebound|leftover) (of|from|by) the (goalkeeper|keeper|archer|post|crossbar|defense|defence) → pounce~ on a rebound
es aprovechó un rechace del portero; pt aproveitou o rebote
Mora took advantage of a rejection of the goalkeeper.

(made|makes|make|marked|marks|scored|signed|achieved|puts|put|does|did|equalized|equalised|shot|shoots|hit|meant) <(the|to the|it to the)> Number (-|:) Number (,|$|in|with|from|after|for|and|by|to|on|shortly|before) ≈ made it
es hizo el 1-0; it ha fatto il 2-0; de zum 1:1; fr pt
Mora made the 1-0 from nine metres.

(with) the Number - Number (on the (scoreboard|marker)|in the (marker|scoreboard|light)|up) (,|$|the|and|at) ≈ at 1-0
es con el 1-0 en el marcador; it sul 2-0; pt
With the 1-0 on the scoreboard, Eibar slept.

(is|are|was|were|remains|stays|located|placed|stands|sits|finds itself|ranks|situated|finished|marches) <(located |situated |placed |)> in the (Ordinal) <(position|place)> (of|with|in) the (classification|table|general|league|ranking|standings) ≈ is in … place
es se sitúa en la decimosexta posición; it occupa la posizione; pt ocupa a posição
The side is in the sixth position of the classification.

(add~|adds|accumulate~|chain~|carry~|sum~|takes|link~) (already) {Number} (consecutive|straight|followed) (days|dates|journeys|encounters|fixtures|matches|games|parties) without (win|winning|winning|losing|knowing|scoring|the) ≈ has gone {1} games without
es suma tres jornadas consecutivas sin ganar; pt
The side adds already three consecutive days without winning.

{Number} (consecutive|straight) days <without> (winning|losing|scoring|win|defeat|conceding) (,|$|in the|and|at) ≈ {1} games without
es tres jornadas sin ganar
Lugo has four consecutive days without winning.

without know~ the (victory|defeat|win|triumph) (,|$|in|this|since|and|away|at) ≈ without a win
es sin conocer la victoria; fr sans connaître la défaite; it pt
They are five weeks without knowing the victory.

(go~|went|put~|goes|passed|moved) <(in|into) (advantage|vantage)> (,|$|in|with|at|after|thanks|already|through|by|on|for|twice) ≈ take~ the lead
it vanno in vantaggio; pt em vantagem; fr
The guests go in advantage in the 12th minute.

(bring~|brought|carry~|took|take~|lead~) (himself|itself|themselves|the guests|the hosts|the team|the side|his team|Name) in advantage ≈ take~ the lead
it si porta in vantaggio
Ricci brought the hosts in advantage with a volley.

(bring~|brought|shot|shoots|shoot~) {(the|his|her) [Noun] (guests|hosts|team|side|visitors|home team|club)|Name} <in lead> ≈ ahead
de brachte die Gäste in Führung
Kunz brought the guests in lead again.

(brought|shot|headed) [Name|he] {Name|the (guests|hosts|visitors|home side|team)} <in the lead> (,|$|after|with|in|already|before|shortly|from) → ahead
de brachte die Gäste in Führung
Kunz shot the guests in the lead after nine minutes.

^ (in|at|during) [the] recovery (of the (first|second) (half|time)|time) [,] (the|comes|arrives|Name|it|he) ≈ in stoppage time
it nel recupero del primo tempo; tr
In the recovery of the first half comes a goal.

(scored|scores|equalised) <in [full] recovery> (of the|time of the|,|$|with|by|from|for|the (first|second)) !(plan|fund|room|position|phase|ward|process|operation|from|of|and|mode) ≈ in stoppage time
it in pieno recupero; fr
Ricci scored in full recovery from nine metres.

<(comes|arrives|came|arrived) (the|also the)> (draw|equaliser|equalizer|doubling|goal|doublet|tie|advantage|red|penalty|victory|defeat|success) [card|kick] (of|with|by|in|at|for|from|thanks) ≈ the equaliser comes
it arriva il pareggio; es llega el empate; pt
In the 40th minute comes the draw of Ricci.

^ to (decide|sign|score) (is|was) [a|the|again|always] (Name|goal|brace|penalty|header|own) ≈ it was decided by
it a decidere è una doppietta di
To decide was a brace of Ricci.

^ (decides|decided|unlocks|unlocked|signs|seals) [it|the match|everything|the game|the score|the accounts] (a|the|always|again) (brace|double|doublet|goal|penalty|header|hat|own|net|network|pearl|magic) ≈ a brace decided it
it decide una doppietta di; es decide un gol
Decides a brace of Ricci after the break.

(a|the) (success|victory|win|point|goal|draw) (that|which) (gives|give|gave|makes|does) <(morale|moral|much moral|trust|oxygen|morals)> ≈ a boost
it una vittoria che fa morale; es una victoria que da moral
It was a success that gives morale, the coach said.

(deposit~|deposited|insert~) (in|into) (net|network) (the|a|,|$|with|after|for|on|from|by) ≈ score~
it deposita in rete; ro
He deposited in net with the left.

(bring~|brought|return~|report~|put~|carry~|take~) the (match|result|score|game|challenge) (in|on|back in|back to|to) (equality|parity|balance|a tie|equilibrium|par) ≈ equalised
it riporta il risultato in parità; es; tr eşitliği sağladı
A penalty brought the match in parity.

(fell|fall~|lose~|lost|beaten|win~|won) (with) [a|an|the] (clear|thick|thin|scarce|heavy|minimal|adjusted|tight|resounding|short) (result|marker|difference|scoreboard) ≈ by a clear margin
es con un resultado ajustado; it con il minimo scarto
They won with a thin difference.

(bring~|brought|call~|called|retrieve~|get~|show~) (our|the|their|its|his) [full] (performance|achievement) <(on|onto|in|to) the (place|square|lawn|grass|pitch|field)> !(of|by|that) ≈ perform~
de die Leistung auf den Platz bringen
We have not brought our performance on the place.

(because of|due to|with) (a|an|his|her) [Adjective|muscle|knee|thigh|ankle|calf] (injury|problem|problems|injuries|complaints|suspension|cold) <(paused|pausing|missing|lacking|fallen out)> ≈ was out
de wegen einer Verletzung pausiert
He had because of a knee injury paused.

^ at the next (Day) (it|there|Name|will|the|we|are|is) ≈ next Saturday
de am nächsten Samstag
At the next Saturday the side travels to Mainz.

(after|until|before|at|from) the <(off whistle|end whistle|final piping|off - whistle)> ≈ final whistle
de nach dem Abpfiff
He smiled after the end whistle.

(in|of|within) the (Ordinal) tour of the (championship|league|season|premier|national|cup|first|super|tournament) ≈ round
ru в третьем туре чемпионата; uk у третьому турі; az
In the 20th tour of the championship they met again.

{match|game|meeting|matches} of the {Ordinal} <tour> (,|$|of|between|with|against|in) → round
ru матч пятого тура; uk матч п’ятого туру
A match of the fifth tour in Omsk ended without goals.

(shorten~|shortened) (distances|the distances) (,|$|in|with|to|by|for|through|after|on|thanks) !(by) ≈ pull~ one back
es recortar distancias; it accorciare le distanze; fr réduire le score
Gil shortened distances with a penalty.

(double~|doubled|triple~) the (score|account) (,|$|in|with|for|after|on|through|thanks|at) ≈ double~ the lead
it raddoppia il vantaggio; ru удвоил счёт; fr
Ricci doubled the score with a header.

(transform~|transformed|realize~|realized|realised) (a|the|his) <(penalty|eleven - metre|eleven meter|eleven metre)> (rigor|maximum|kick of|shot) ≈ convert~
fr transforma le penalty; it trasforma
He transformed the penalty kick of the hosts.

<(execute~|executed|realize~|implemented|implement~|realized|realised)> (a|the|his) (penalty|eleven - meter|spot kick) (,|$|in|and|after|for|with|at) ≈ convert~
ru реализовал пенальти; uk реалізував пенальті; tr
Orlov realised the penalty and ran off.

(defended|defend~|guarded|guards|protected) <(the|his|her|their) (goal|gate|gates|door|arch|arc|cage)> (dry|to zero|in zero|unbeaten|inviolate|inviolable) ≈ kept a clean sheet
ru сохранил ворота сухими; es mantuvo la portería a cero
He defended the gates dry until May.

(keep~|leave~|left|kept|maintain~) (the|his|her|their|its) (goal|gate|gates|door|arch|door|network|cage) (to|at|in|on) (zero|dry) → keep~ a clean sheet
es dejar la portería a cero; it porta inviolata; pt
The hosts kept the door to zero again.

(score~|scored|put~) (in|into|to) (the|an) empty (gate|gates|goals|door|nets) ≈ scored into an empty net
ru в пустые ворота; uk; es a puerta vacía
Orlov scored in the empty gates.

(authors|author) of the <(goal|goals|balls|ball|hat|double|brace)> (was|were|became|is|are|:|-|-|,|$) ≈ scorer
ru автором гола стал; fr auteur d’un doublé; it es pt
The author of the goal was Orlov.

(issue~|give~|gave|made|distributed|serve~|deliver~) (a|an|the|two|three|his) [goal|scoring|effective|effected|productive|productive|result|scoring] <(productive|effective|scoring) (pass|transfer|transmission|program|passes|transfers)> → assist
ru результативная передача; uk результативна передача
He gave an effective transfer in the derby.

(passed|went|left|played|reached|has passed|go~) (in|into|to|further into|on to) the (eighths|eighth|sixteenths|fourths|octaves) [of|-] (final|finals|$|,|against|of|with|in|where) ≈ reached the last sixteen
es pasó a octavos; it ai quarti; pt passou às oitavas; fr ru
The hosts went to the eighths against Lugo.

(victory|win|won|beat|defeat|defeated|triumphed|victorious|draw) [over|against|with] (its|their) (guest|host) (Name|the|,) ≈ beat the visitors
ar على ضيفه; fa
After the victory over its guest Naft they lead.

with (Number|two|three|four|five|a) (goal|goals|clean goals) <(without (response|reply|a response|an answer|answer)|for nothing|to (nil|no one|none)|versus one|against (one|two|nothing|none))> ≈ 2-0
ar بهدفين دون رد; es sin respuesta; it a zero
They won with two goals without response.

{(Number|two|three|four|five) goals} <(without response|without reply|without answer|without an answer)> (,|$|in|at|to|against|from|during) → to nil
ar دون رد; fr sans réponse
It ended four goals without response.

(occupies|occupy|occupied|ranks|rank|comes|came|sits|settles|settled) (the|in the) (Ordinal|first|second|last) (place|position|rank|center|centre) (with|by) <(a balance|balance|the balance) of> (Number) (points|medals) ≈ with
ar برصيد; fa
They came in the fourth place with a balance of 30 points.

with <(a (balance|stock|credit)|balance|the balance) of> Number points !(each|per) (in|at|from) the (Ordinal|first|last|second|third|top|lead) (place|center|centre|position|rank) ≈ on 30 points
ar برصيد 30 نقطة
With a balance of 30 points in the third place they rest.

(freeze~|froze|stop~|stopped|stalled|halted) <(his|its|their) (balance|score|tally|credit|stock) (at|on|to)> Number points ≈ remain on
ar تجمد رصيده عند
The hosts froze their balance at nine points.

(within|in|as part of) the (Ordinal|first|second|last|opening|third) round <(of the (competitions|activities|matches|fixtures) of)> the ≈ of
ar ضمن منافسات الجولة
They met within the second round of the competitions of the league.

(match|game|meeting|final|friendly|encounter|confrontation) (that|which) <(gathered|combined|grouped)> (them|between|between them|with|on (its|his) (stadium|ground)|the two (teams|sides)) (on|at|in|today|yesterday|this|last|this evening) ≈ was played
ar المباراة التي جمعت بينهما; tr
In the match that gathered them yesterday nobody scored.

technical (leadership|direction|dome|staff) of (the) coach ≈ coached by
ar بقيادة المدرب; es
They won under the technical leadership of the coach.

in (condition|quality|character) of (visitor|local|visitors|home|guest) (,|$|against|with|and|before|to|for) ≈ away from home
es en condición de visitante; it
They drew in condition of visitor against Lanús.

(equaled|equalled) (to) (Number|zero|one|two) (with|against|,|$|in|at|and|before) ≈ drew 1-1
es igualó a uno; pt
Lanús equaled to one with Colón.

(expel~|expelled|expulsed) (for|by|due to|with|after|in) (a|the|double|second|direct|accumulation|sum|red) [of|Adjective|second] (yellow|red|card|cards|reprimand|yellows|warning|caution) ≈ sent off
es expulsado por doble amarilla; it espulso; fr expulsé; pt
Ruiz was expelled for double yellow.

(saw|see~|received|receives|got|was shown) (the|a|his) (second|double) (yellow|reprimand|caution|cardboard) [cardboard|card] [and|,] [the|went|was|saw] (red|expelled|out|left) ≈ was sent off
es vio la segunda amarilla; it
He received the second yellow and left.

<was distinguished> by a (double|brace|goal|doublet) ≈ scored
ru отличился голом; uk відзначився; az fərqlənib
He was distinguished by a double in Tula.

(distinguish~|distinguished|noted) (himself|themselves) (with|by|in) (a|two|the|minute|three) (goal|goals|double|brace|hat|Number|penalty|header|doublet) ≈ scored
ru отличился; it si è distinto; uk відзначився
Orlov distinguished himself with a goal in Tula.

(score~|scored|clogged|conceded|missed) (a|the|Number|two|three|first|his|one|another|second|the first) [first|second|own] <(ball|balls|head|heads)> (in|into|to) (the|his|own|our|their|empty) (gate|gates|goal) ≈ scored a goal
ru забил мяч в ворота; uk забив м’яч
He scored two balls into the gates.

sentence~ the {(match|game|tie|duel|derby|clash|final|encounter|series)} (,|$|in|with|from|after|by|at|for|on) ≈ settle~ the {1}
es sentenciar el partido
Gil sentenced the match from the penalty spot.

(leave~|left|put) (the) (scoreboard|marker) (in|at|on|with) (a|the|Number|final) (final|Number|definitive|tie) ≈ made it
es dejó el marcador en
Gil left the marker in a final 3-0.

(scoreboard|marker) (reflected|marked|showed|signaled|showing|remained|moved|indicated) (a|the|an|Number|already|in) ≈ the score was
es el marcador reflejaba; it
The marker reflected a sad 0-3 at the break.

(clash|duel|match|game|encounter|final|derby) <(corresponding|belonging|valid|valued|counting|worth)> (to|for) the (date|Ordinal|first|second|last|day|journey|round|semifinal|final|group|quarter|return|Number) ≈ in
es partido correspondiente a la fecha; pt válido pela; it valevole per
In the match corresponding to the third round they drew.

(hang~|hung|put~|hangs) the (poster|sign|posters) of (full|complete|no (tickets|more|bills|seats)|everything|sold|not) ≈ sell~ out
es colgar el cartel de completo
The hall hung the sign of full.

<(make~|made|does|did|had|have|gives|gave) (a|his|her) (debut|premiere|beginning)> (with|in) [the] (absolute|selection|shirt of the|national (selection|jersey|combination)) ≈ made a debut for the national side
es debutó con la absoluta; it; fr
He made a debut with the absolute in June.

(the|our|his|a|national) <selection> (coach|absolute|will (face|play|travel)|coached|trained|faces|lost|beat|won|drew) (Name|the|Number|against|by|which|to|with|on|his) !(process|committee|panel|criteria) ≈ national team
es la selección; fr la sélection; pt a seleção
Peru will play in June. The selection lost against Chile.

(twofold|threefold|fourfold|fivefold|sixfold|two - fold|three - fold|four - fold|five - fold) (world|olympic|european|champion|national|asian|winner|medalist|medallist) [champion|medalist|medallist|winner|record] ≈ two-time
ru трёхкратный чемпион; de dreifacher Weltmeister; uk; pl trzykrotny mistrz; tr
The threefold world champion comes from Omsk.

(conquer~|conquered|win~|won|took|take~|got) [a|the] (gold|silver|bronze|golden|bronzed) <(metal|token)> (in|at|for|,|$|with|and) → medal
es conquistó el metal; 
She conquered the gold metal in judo.

(climb~|rose|ascend~|go~|went|get~|got|mount~|raised|risen) (to|on|up to|in|onto) the <(pedestal|highest step of the podium|pedestal of honor|pedestal of honour)> (,|$|of|for|with|in|at|after|and|thanks) ≈ podium
ru поднялся на пьедестал; es subió al cajón; uk
Three Tatars went to the pedestal of honour in Rome.
`,
  rare: `
(is|are|were|was|are currently|now) [now|currently|only] (Ordinal|first|second|last) with {Number} points <, (with|after) (a|Number) (balance|difference) of (goals|goal)> ≈ on goal difference
es con una diferencia de goles; pt
They are third with nine points, with a difference of goals.

(for|with) this result [,] (the|Name|they|both) (is|are|stays|remain|remains|has|have|climb|climbs|rise|rises|reach|reaches|move|moves|occupies|occupy|add|adds) ≈ the result leaves
es con este resultado; pt com o resultado; it con questo risultato; tr bu sonuçla
They drew. With this result Lugo climbs to eighth.

(the|our|his|her) (whites|merengue) (set|team|club|coach|box|painting|captain|squad) ≈ the side
es el conjunto rojiblanco
The merengue team slept in Lugo.

technical (body|corps) of the (team|club|national|selection|squad) ≈ coaching staff
es cuerpo técnico; tr teknik heyet; ar
The technical body of the club met on Monday.
`,
}
