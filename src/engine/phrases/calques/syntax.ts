import type { CalqueList } from './entries.ts'

/** Constructions of other languages that many words fill: prepositions of measure, articles, doubled negation, lost “there”. */
export const SYNTAX: CalqueList = {
  never: `
(reminds|reminded|recalls|recalled|believes|hopes|knows|noted|notes|assures|thinks) <, that> (the|this|these|in|it|they|he|she|a) → that
de erinnert daran, dass; ru напоминает, что; uk нагадує, що; pl przypomina, że
The historian reminds, that the mill was built by monks.

Number <{million|billion|trillion} of> (rubles|roubles|hryvnias|hryvnia|dollars|euros|euro|lira|liras|yuan|tenge|drams|manats|zlotys) → {1}
ru миллиардов рублей; uk мільярдів гривень; es millones de euros; pt fr
The bridge costs 28.7 billion of rubles.

after first {estimates|findings|investigations|information|insights|assessments|knowledge} ≈ according to initial {1}
de nach ersten Schätzungen; nl
After first estimates the arrow is from the ice age.

Number [years] <before christ> → BC
de vor Christus; es antes de Cristo; fr avant Jésus-Christ; it avanti Cristo; pl
The shaft dates from about 3300 before Christ.

over <the half> of → half
de über die Hälfte; nl over de helft; fr plus de la moitié
The glacier has lost over the half of its ice.

(make~|made) <a minus of> (Number|about|around|almost|nearly|more) → a loss of
de ein Minus von
The clinic makes a minus of 8 million euros.

(would|could|can|may|might|will) <under circumstances> (have|be|Base|not) → possibly
de unter Umständen; nl onder omstandigheden
The grant would under circumstances have to be paid back.

<the {Day}> {Number} (in|at|of|.|,|and|for) ≈ {1} the {2}
es el lunes 24; pt a segunda-feira 24; it lunedì 24; ca
The talks will be held the Monday 24 in Lima.

Number (tons|tonnes|euros|dollars|hours|litres|liters|kilos|cases|vehicles) <to the (year|month|day|week)> → a year
es toneladas al año; it al giorno; pt ao ano; ca
The pit yields 900 tons to the year.

<before that> (ends|begins|starts|arrives|finishes|closes) the → before
es antes de que termine el; pt antes que acabe o; ca
The hall will be ready before that ends the year.

(papers|documents|accounts|documentation|everything|permits|licences|licenses) <in rule> → in order
es papeles en regla; it carte in regola; fr en règle; pt
He crossed the border with all the papers in rule.

(began|begin~|start~) <with (bad|the bad|good|the good) foot> ≈ badly
es empezar con mal pie; pt começar com o pé direito; it con il piede
The guests began with bad foot.

(take~|took) {us|him|them|me|her|you} the hair ≈ pull~ {1} leg
es tomar el pelo
They have taken us the hair for ten years.

in as much , ≈ meanwhile,
es en tanto; pt entretanto
In as much, the farmers blocked the road.

<{defeated|eliminated|thrashed} to> [the] Name (by|Number|in|on|at|with|and) → {1}
es derrotó al Málaga; pt derrotou ao
The club defeated to the Trieste Lions by four goals.

after Number years <of> (break|interruption|pause) ≈ after a break of years
pl po trzydziestu latach przerwy; ru после 30 лет перерыва; de
The line was opened after thirty years of break.

(weigh~|weighs) <to> Number (kg|kilos|kilograms|tons|tonnes|grams|pounds) → up to
pl waży do; ru весит до; uk важить до
A bull weighs to 900 kg.

(give~|make~|gave|made) [an] <important (instructions|instruction)> ≈ issue instructions
zh 作出重要指示
The leader made important instructions on the flood.

Number [thousand|million] <(person-times|person times|people-times|man-times|vehicle-times)> ≈ people
zh 人次
The town sent 200 person-times to the slope.

!(a|the|of) (must|should|cannot) <to {Base}> [the|on|in|with|a|an|his|her|their|its|from|by|at|about|if|whether] → {1}
es debe de decidir; ru должен решать; tr zh ar uk pl
The court must to decide on the border.

(didn't|doesn't|did not|does not|do not|don't) yet <!(Base) {Past}> ≈ the plain form
pl jeszcze nie ogłosił; ru ещё не; es zh tr
The president didn't yet announced his choice.

there (will|would|may|might|should) [still|also|soon|again|probably|not] <have> !(been|to|had|is|was) → be
zh 会有; es habrá; ar tr
There will still have heavy rain in the valley.

(let|lets|letting) (him|her|them|us|me|people|students|children|workers|residents|women|men|passengers|journalists|fans|citizens) <to {Base}> → {1}
zh 让学生下车; es dejar a; ru позволил; tr pl
The guard let students to leave the bus.

<{reached|reaches|reach} to> [about|almost|nearly|over] Number (%|percent|per cent|mm|cm|million|billion|thousand|degrees|people|points|dollars|euros|yuan|liras|roubles|rubles|tons|tonnes) → {1}
zh 达到; tr 'e ulaştı; fa به … رسید; ar وصل إلى
The rainfall reached to 187 mm on Monday.

(price|cost|age|distance|duration|length|value|sum|toll|prognosis|penalty|fine|fee|capacity|budget|deadline|speed|depth|height|width|weight|temperature|turnover|damage|loss|total|result|participation|turnout|salary|rent|margin|difference|average|attendance|prize|debt|deficit|surplus|investment|tariff|toll|quota|ratio) <{is|was|will be|would be} of> [about|around|almost|nearly|only] Number → {1}
it la prognosi è di; es el precio es de; fr le prix est de; pt o preço é de; ro prețul este de
The price was of 12 euros in the old shop.

(rose|increased|fell|dropped|grew|declined|decreased|climbed|shrank|slipped|plunged|soared|jumped|plummeted|diminished) <of> [about|around|almost|nearly|only|over] Number [. Number|, Number] (percent|per cent|%|points|percentage points|basis points|cents|euros|degrees|million|billion|dollars|places|positions) → by
it è aumentato del 5 per cento; fr a augmenté de 5 pour cent; ro a crescut cu
Exports rose of 5 percent in the spring.

(preceded|exceeded|surpassed|extended|prolonged|postponed|shortened|lengthened|delayed|improved|worsened|lowered|widened|narrowed|overtaken|outdistanced|anticipated) [him|her|them|it|his (rival|rivals|record)|the (record|limit|deadline|term|forecast|rival|rivals)] <of> [about|almost|only|over] Number (seconds|minutes|hours|days|weeks|months|years|points|metres|meters|centimetres|percent|per cent|%|euros|tonnes|degrees) → by
it ha preceduto di 8 secondi; fr a devancé de 8 secondes; es fr it pt
The rider preceded of 8 seconds the Dane on the climb.

(nobody|nothing|none of them|nobody else|no one else) (did|does|has|had|could|can) not (Past|Adjective|help|know|see|want|come|go|say|tell|inspect|check|answer|understand|expect|believe|remember|notice|open|take|change|find|get|stop|happen|hear) ≈ nobody did
ru никто не проверял; uk ніхто не перевіряв; pl nikt nie sprawdzał; bg никой не; sr niko nije
The roof is old and nobody did not inspect it for years.

as for Words , <so> (he|she|it|they|we|his|her|their|its|the|this|that|there) → ,
ar أما … فـ
As for Salma, so she teaches at the school.

[the] {Ordinal} of [the] current {Month} → {1} {2}
ar العاشر من أكتوبر الجاري; es diez de octubre del corriente; it 10 ottobre corrente; fr
On the tenth of the current October he tuned the piano.

(participated|spoke|competed|died|perished|gathered|intervened|performed|appeared|worked) (in|on|at) (it|them|which) (dozens|hundreds|thousands|scores|several|many|more than|about|over|a number of|Number) ≈ dozens participated in it
ar شارك فيها عشرات; he השתתפו בו עשרות
The march began at noon and participated in it dozens of students.

(owner|owners|author|authors|content|contents|causes|members|victims|occupants|objective|existence|development|execution|residents|inhabitants|director|interior|exterior|responsibility|management|access|users|driver|drivers|relatives|presence|construction|opening|operation|holders|beneficiaries) <of the same> (had|has|have|was|were|will|would|is|are|.|,|by|who|which) → of it
es los dueños del mismo; pt os donos do mesmo; it i proprietari dello stesso
The lawyers and the owners of the same had been told.

(confirm~|deny~|clarify~|comment~ on|rule~ out|refer~ to|corroborate~|specify~|verify~|mention~|explain~) <(this|that) extreme> (.|,|by|in|and|but|until|because|to|during|at|on) → this point
es confirmar este extremo; ca confirmar aquest extrem
The police declined to comment on this extreme.

without [any] more (of precisions|precisions|of details|of explanations|of information|of precision) → without further details
fr sans plus de précisions; it senza ulteriori precisazioni
The sum was named by the bureau, without more of precisions.

(more|less|fewer) than of [the] Number → more than
fr plus de; es más de; ar أكثر من; it più di; pt mais de
The artist recorded more than of 200 songs.

we are on something (Adjective|very|quite|really|so|which|that) ≈ this is something
fr on est sur quelque chose de; it siamo su qualcosa di
“We are on something exceptional,” said the buyer.

^ (on|by) the fact of {the|this|an|a} {collapse|incident|accident|explosion|fire|death|murder|theft|crash|attack|beating|fraud|poisoning|disappearance|shelling|fight|violation|bribery|robbery|leak|damage|killing|shooting|suicide|emergency|blast|brawl|assault|crime|drowning} ≈ over {1} {2}
ru по факту обрушения; uk за фактом обвалу; bg по случая; pl w sprawie
On the fact of the collapse a case was opened.

(is|are|was|were|be|been|located|kept|standing) on [the] balance of {the (community|city|council|village|municipality|enterprise|ministry|state|district|region|company|territorial|utility|department|school|hospital)|a (municipal|state|local|private)|Name} ≈ owned by {1}
uk перебуває на балансі громади; ru находится на балансе
The house is on the balance of the community.

that {was|were|is|are} not {recorded|registered|reported|observed|noted|detected|produced|presented|found|caused} any {Noun} → that no {3} {1} {2}
es que no se registró ningún; pt que não foi registado nenhum; it che non è stato registrato alcun
The crew said that was not recorded any spill.

(said|announced|reported|added|confirmed|stated|indicated|explained) that (was|were|is|are|has been|have been|will be) (recorded|registered|found|detected|arrested|opened|approved|seized|signed|created|launched|started|closed|installed|evacuated|injured|killed) (a|an|Number|several|many|some) ≈ that a fire was recorded
es que se registró un; pt que foi registado um; ru что был зарегистрирован; bg pl uk it ro
The crew said that was recorded a leak in the hold.

left as [a] {result|balance|consequence} [a|an|the|of|at least|several|Number|one] ≈ caused
es dejó como resultado; es dejó como saldo; it ha lasciato; pt deixou como saldo
The fire left as a result three dead.

(elected|won|approved|passed|chosen|adopted|re - elected|reelected|supported|finished|rejected|led|leads) with <the> Number [. Number|, Number] (%|percent|per cent) (of|.|,) → a share of
es con el 52 %; it con il 52 per cento; pt com os 52%; el με το 52%; fr
He was elected with the 52% of the votes.

(gave|give|gives|giving|given) the green light that (the|a|he|she|it|they|this|all|work|works) ≈ gave the go-ahead for
es dio luz verde a que; pt deu luz verde a que; it via libera a che
The mayor gave the green light that the bridge be built.

(reject~|rejected) to (hear|accept|comment|give|answer|sign|pay|take|approve|register|consider|meet|release|extend|recognise|recognize|grant|open|provide|leave|discuss|participate) → refuse~
es rechazó comentar; pt rejeitou comentar; ar رفض التعليق; tr reddetti; fa
The court rejected to hear the case.

demand~ from {the (government|authorities|president|minister|mayor|company|council|parliament|state|city|police|court|club|ministry|management|leadership|administration|bank|union|opposition)|them|him|her|us|Name} to {Noun|pay|stop|resign|return|release|give|leave|explain|take|close|open|lower|raise|withdraw} → demand~ that {1} {2}
ru требовать от правительства выплатить; uk вимагати від; pl żądać od; de von … fordern; tr bg el
They demand from the government to pay the wages.

it is (expected|planned|foreseen|awaited|announced|forecast|anticipated|scheduled) the {arrival|visit|opening|closure|participation|presence|launch|start|beginning|return|creation|construction|departure|delivery|publication|installation|release|increase|intervention|decision|signing|installation|approval|meeting|end} of ≈ the {1} is expected
es se espera la llegada de; it è previsto l'arrivo di; pt espera-se a chegada de; ro el
It is expected the arrival of two ships.

<located|situated> (to|in) Number (km|kilometres|kilometers|metres|meters|miles|minutes) (of|from) → about
es situado a 5 km de; it situato a 5 km da; fr situé à 5 km de; pt situado a 5 km de
The hotel is situated to 5 km of the port.

(is|lies|lives|live|was|are|located|situated|sits|town|village) <at> [about|some|only|just|less than|more than|almost|nearly] Number (km|kilometres|kilometers|metres|meters|miles) (from|of) → about
es a 20 kilómetros de; fr à 20 kilomètres de; it a 20 chilometri da; pt a 20 quilómetros de; ro
The village is at 20 kilometres from the sea.

(has|have|had) already Number (days|weeks|months|years|games|matches|rounds) (without|in|since|that|of Gerund|Gerund|waiting) → has gone
es lleva ya 3 meses sin; pt já tem 3 meses sem; it ha già 3 mesi che
The club has already 3 months without winning.

(carry~|carries|take~) [already|more than|almost|about|over] Number (days|weeks|months|years) (Gerund|without|in (the|his|her|prison|jail|office)|on strike|since|as) ≈ have~ been for
es lleva 12 años en; pt leva 12 anos em; ca porta
He carries 12 years in the post.

^ (to|on) the question (whether|if|of whether|why|how|what|when|where|of why|of how) Words , (he|she|they|the Person|Name) (answered|replied|said|did|responded|explained|had|says|answers|replies) ≈ asked
de auf die Frage, ob; ru на вопрос; uk на питання; pl na pytanie; bg nl
To the question whether he resigns, he did not answer.
`,
  rare: `
(has|have|had) Number years {guiding|working|living|fighting|waiting|driving|fishing|cooking|selling|dancing|playing|painting|baking|farming|teaching|training|running|making|writing|singing|directing|leading|trying|serving|building|caring|sailing|competing} ≈ has been {1} for
es lleva 31 años guiando; pt tem 31 anos de; it ha 31 anni
The pilot, who has 31 years guiding ships, was calm.

the intendant of Name ≈ the mayor of
es el intendente de San Pedro
The intendant of San Pedro asked for a report.

, in connection with what (the (residents|farmers|people|road|traffic|driver|company|court|work|train|trains|city|hospital)|farmers|residents|people|drivers|passengers|traffic|trains|he|it|they|all|many) ≈ , so
ru в связи с чем; uk у зв'язку з чим; bg във връзка с което
The mill has stood idle since then, in connection with what farmers go to the city.

(closed|open|opened|reopened|closing) to <the traffic> [in|until|.|,|on|for|because|due|from|after|since] → traffic
fr fermé à la circulation; it chiuso al traffico; es cerrado al tráfico; pt
The road remains closed to the traffic until May.
`,
}
