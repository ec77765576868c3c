import type { CalqueList } from './entries.ts'

/** Bulgarian. */
export const BULGARIAN: CalqueList = {
  language: 'bg',
  never: `
^ {announced|informed|said|told|added|explained|specified|stated|commented|clarified|recalled} from [the] {ministry|police|municipality|company|institute|directorate|agency|hospital|branch|union|association|party|chamber|department|administration|prosecution|court|embassy|interior ministry|regional directorate|district} → the {2} {1}
съобщиха от министерството; es informaron desde el ministerio
“The pass is open,” informed from the agency.

^ <from there {specified|informed|announced|added|explained|stated|commented|clarified|recalled|noted|specify|inform|add|explain|state|note|recommend|remind|warn}> (that|,|also|$) ≈ they {1}
от там уточниха
From there specified that the oil press works at night.

^ <from [the] {ministry|company|police|municipality|hospital|agency|party|union|institute|embassy|association|directorate|department|administration|court|chamber} {specified|informed|announced|added|explained|stated|commented|clarified|recalled|noted|specify|inform|remind|warn}> (that|,|also|$) → the {1} {2}
от министерството съобщиха; es desde el ministerio informaron
From the institute announced that the lake is warmer.

{say|specify|specified|informed|commented|announce|announced|explain|explained|clarified} from the {branch|sector|ministry|municipality|company|institute|union|association|directorate|agency|chamber} ≈ the {2} {1}
казват от бранша; es dicen desde el sector
Snow is late this year, say from the branch.

^ this (announced|stated|told|informed|declared|commented|specified) (the|Name|from|for|to|in|at|before|on) ≈ this was announced by
това съобщи; ru это сообщил; uk це повідомив; pl to powiedział
This announced the head of the dam.

{said|stated|told|commented|announced|explained|declared} (in front of|for) (the {agency|national radio|national television|newspaper|television|radio}) ≈ told the {2}
заяви пред радиото; ru заявил для; pl powiedział dla
“The wolf is back,” the hunter commented in front of the national radio.

^ <(to|towards) the moment> (there|is|are|has|have|it) → at the moment
към момента; ru к моменту
Towards the moment there are no free rooms.

in {Number} o'clock ($|,|on|in|this|the) ≈ at {1} o'clock
в 8 часа; ru в 8 часов; it alle 8
The whistle blew in 8 o'clock.

pre [-] trial (proceeding|proceedings|production) (was|were|has been|have been|is|are) (formed|initiated|started|instituted|launched|opened) → an investigation was opened
образувано е досъдебно производство
Pre-trial proceedings were initiated after the theft.

(form~|initiate~|start~|begin~) [a|the] pre [-] trial (proceeding|proceedings|production) → open~ an investigation
образувам досъдебно производство
The prosecutor formed pre-trial proceedings for poaching.

measure of (remand|procedural coercion|non - deviation|deviation) ≈ remand
мярка за неотклонение
He has the measure of remand “house arrest”.

(released|left|is|are|was|were|remains|measure) <under (signed promise|a signed promise|[a] signature|subscription|a subscription)> ≈ on his own recognisance
под подписка; ru под подписку
The hunter was released under signed promise.

(is|are|was|were) [now|already] <(without|out of|outside) danger (for|to) (his|her|their|the) (life|lives)> → out of danger
без опасност за живота; ru вне опасности для жизни; pl poza zagrożeniem życia
The pilot is without danger to his life.

(was|were|been|is|are) <(accommodated|settled) in> [the|a] (hospital|clinic|intensive|emergency|ward|department) → admitted to
настанен в болница
The cook was accommodated in the hospital with burns.

(bring~|brought|cause~|inflict~) [him|her|them] (light|average|medium|middle) (bodily|body) (injury|injuries|harm|damage) ≈ cause~ minor injuries
лека телесна повреда; ru лёгкий вред здоровью
He inflicted light bodily harm on a waiter.

service (cabinet|premier|prime minister) → caretaker cabinet
служебен кабинет
The service cabinet will stay until May.

<fined with> [a fine of|up to|about] Number → fined
глобен с; de mit einer Geldstrafe belegt
The owner of the bar was fined with 500 euros.

<{more|less} from> Number (years|hours|days|kilometers|kilometres|meters|metres|months|weeks|minutes|tons|leva|euros|percent) → {1} than
повече от; es más de; it più di; fr plus de; ru более; pl więcej od
The queue was more from 300 meters long.

<there (are|were|is|was) no (injured|wounded|hurt|suffered|affected)> ($|,|in|or) → nobody was hurt
няма пострадали; ru пострадавших нет; uk постраждалих немає; it non ci sono feriti; es no hay heridos; pl nie ma rannych; de es gibt keine Verletzten
There are no injured in the fire at the mill.

(open~|announce~|declare~) a signal to the (police|telephone|emergency|hotline) ≈ call~ the police
подаден е сигнал в полицията; ru поступил сигнал в полицию
A neighbour announced a signal to the police.

<a signal (was|is|has been) (submitted|filed|received) (for|about)> (a|an|the) → a report came in of
получен е сигнал за; ru поступил сигнал о; uk надійшов сигнал
A signal was received for a bear in the vineyard.

(by|in|on|with|upon) [a] preliminary (collusion|conspiracy) ≈ in concert
по предварителен сговор; ru по предварительному сговору; uk за попередньою змовою
Both acted by preliminary collusion, the judge said.

with (the|a) (purpose|goal|aim) of [a] (theft|robbery) ≈ in order to
с цел кражба; ru с целью кражи; uk з метою крадіжки
They broke the door with the purpose of a theft.

(win~|take~|grab~) the (gold|silver|bronze|golden|title|cup) in the (discipline|category) (to|until|up to) Number ≈ win~ gold in the
в категория до 60 кг; ru в категории до 60 кг; pl w kategorii do 60 kg
She won the bronze in the category to 55 kilos.

the {Words} anniversary from the (birth|death|founding|foundation|liberation) of ≈ the {1} anniversary of the birth of
100 години от рождението на; pl 100 lat od urodzin
The town marked the 100th anniversary from the birth of the poet.

^ <(for|about|because of) this (informed|signaled|alerted|signalled|announced|reported)> (the|from|Name|a|citizens|witnesses) ≈ this was reported by
за това сигнализираха; ru об этом сообщили; uk про це сповістили
For this signaled citizens of the quarter.

<take~ (under|into) attention> (that|the|all|also) → take~ into account
взема под внимание; ru принимать во внимание; pl brać pod uwagę
The court took under attention that he had no record.

at the (base|basis|foundation) of the (conflict|quarrel|dispute|case|scandal|attack) (stand~|stood|lie~|lay) ≈ behind the dispute is
в основата на; ru в основе; pl u podstaw
At the base of the conflict stands a field of roses.
`,
  rare: `
(celebrate~|mark~|note~|meet~) [a|the|his|her|its] (round|rounded) (anniversary|birthday|jubilee) ≈ celebrate~ a milestone birthday
кръгла годишнина; pl okrągła rocznica; ru круглая дата; de runder Geburtstag; uk кругла дата
The choir marks a round anniversary this year.

in the (region|district|area|direction) of the (lower|upper) (extremity|extremities|limb|limbs) ≈ on the legs
в областта на долните крайници; ru в области нижних конечностей
The boy has burns in the region of the lower extremities.

today {morning|afternoon|evening} → this {1}
днес следобед; ru сегодня утром; de heute Morgen; pl dziś rano; uk сьогодні вранці
The dam was opened today morning.

(the|a) mayor of [the] municipality of {Name} → the mayor of {1}
кметът на община; el ο δήμαρχος
The mayor of the municipality of Burgas cut the ribbon.
`,
}
