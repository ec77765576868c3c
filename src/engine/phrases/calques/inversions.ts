import type { CalqueList } from './entries.ts'

/** The verb before its subject, or at the end of its clause, where English has it behind its subject. */
export const INVERSIONS: CalqueList = {
  never: `
^ met (the|Name) [Words] {minister|president|ambassador|secretary|Name} (on {Day}|with|today|yesterday) ≈ the minister met
ar التقى الوزير
Met the foreign minister on Sunday with the envoys.

^ this {said|shared|communicated|confirmed|reported|explained} the {Body|Person|fire|hospital|union|operator|airline} [on {Day}|yesterday|today|with|to] ≈ the police said so
de das teilte die Polizei mit; nl dat meldt de politie; cs to uvedla policie; sv det sade
This shared the police on Sunday with.

^ how (the|Name|a) {Body|police|ministry|company|court|fire brigade|agency|newspaper} (informed|told|reports|reported|announced|stated|says|said|shared|communicated|explained|writes|wrote|confirmed) [with|on {Day}|today|yesterday] , ≈ as the police said,
de wie die Polizei mitteilte; nl zoals; pl jak podała policja; ru как сообщила
How the ministry shared with, the money comes in May.

^ how (reported|told|says|stated|announced|confirmed|transmits|adds|said) (the|Name|in|on|to|by|our) ≈ as reported by
ru как сообщает; pl jak poinformowała; cs jak uvedl; bg както съобщи; hr kako je; uk як повідомив
How reported the chancellery, the act is signed.

^ as (informed|adds|clarified|emphasizes|emphasises|underlines|gives|recalls|wrote|told|specified|announces|explains|confirms) (the {Body|agency|Person|newspaper|Noun}|Name|police|our) ≈ as the agency reports
ru как сообщает ТАСС; pl jak podaje policja; uk як повідомляє; cs jak píše; el όπως αναφέρει; fr comme l’indique; hy ինչպես հաղորդում է; az
As recalls our paper, crews work there.

^ to (journalists|reporters|the media|media|the press|the agency|the newspaper) (it|this|he|she|said|told|stated|confirmed|announced|declared|explained) (said|told|stated|the|Name|mayor|that|it|this|director|minister|he|she) ≈ told reporters
cs novinářům to řekl; ru журналистам рассказал; bg пред журналисти; uk журналістам
To journalists it said the mayor of the town.

^ with (the) [new] {building|construction|work|works|repair|repairs|restoration|sale|production|vaccination|harvest|implementation|reconstruction} [of Words] (should|will|was|is|must|can|could) [be] (begun|started|begin|start) ≈ the work should begin
cs se stavbou by se mělo začít; de mit dem Bau soll begonnen werden
With the building should be begun in May.

<voted {Number} (deputies|senators|delegates|lawmakers|councilors|councillors|parliamentarians|members)> (,|$|and|for|against|from|of) ≈ 300 deputies voted
pl głosowało 432 posłów; ru проголосовали 300 депутатов; de stimmten 394 Abgeordnete; uk
For the act voted 432 deputies, against it two.

(^|,) (against|for) (were|was) {Number} (,|$|deputies|members|and) ≈ two voted against
pl przeciw było 2; ru против были; cs proti bylo; es en contra
Nine voted, against were 2, and five left.

(from|of) (the) (vote|voting) (abstained|abstain) ≈ abstained
pl od głosu wstrzymało się; ru воздержались
From the vote abstained five deputies.

{died|perished|drowned|disappeared} {Number} {people|persons|soldiers|civilians|children|workers|passengers|men|women|miners|tourists|residents} → {2} {3} {1}
ru погибли 60 человек; es murieron 60 personas; it sono morte; pl zginęło; fr; ro; uk; cs; tr
In the fire died 60 people, they recall.

<(participated|participate|took part|compete|competed) {Number} (people|persons|athletes|teams|countries|children|students|delegates|firefighters|rescuers|choirs|runners|firms|companies|schools|families|players)> (,|$|from|and|in|of|at|who|with) ≈ 200 runners took part
ru участвовали 200 спортсменов; es participaron; it hanno partecipato; pl uczestniczyło; uk взяли участь; ro; cs; pt
In the race took part 200 runners from the region.

{victims|casualties|injured|wounded|losses|changes|injuries|threats|damage|dead} there (are|were|is|was) (no|not|none) ≈ there are no {1}
ru пострадавших нет; uk постраждалих немає; bg
By first reports, victims there are no.

^ (was|were|is|has been|have been) (initiated|opened|launched|conducted|appointed|introduced|formed|instituted|convened) [a|an|the] [criminal|new|official] (case|check|investigation|inspection|commission|examination|trial|proceedings|procedure|inquiry|debate|call|tender) ≈ a case was opened
ru возбуждено дело; es se abrió; uk розпочато; it è stata aperta; pl
Was initiated a check at the plant.

^ (on|to|at|in) the (spot|scene|place|site) (rushed|arrived|came|hurried|work|worked|operate|operated|intervened|gathered) (Number|firefighters|police|rescuers|the|a|several|doctors|strong|ambulances|crews) ≈ crews rushed to the scene
el στο σημείο έσπευσαν; it sul posto sono intervenuti; ru на место прибыли; es al lugar acudieron; ro; pt
On the spot rushed sixty firemen with a ladder.

^ from the {Body|municipality|hospital|office|club|army|party|prosecution} (it was|was|were|it is|they|it has been) (delivered|reported|stated|said|informed|announced|conveyed|communicated|clarified|responded|confirmed|indicated|assured) ≈ the ministry said
he מהעירייה נמסר; es desde el ministerio se informó; tr; pt; fr du côté de
From the municipality was delivered: “We will help.”

(in|at) the (session|meeting|sitting|conference|event|council|debate|hearing|government|parliament) (was|were|is|are) (discussed|considered|presented|approved|adopted|signed|announced|awarded|examined|debated) (the|a|an|Number|several|issues|issue|new|also) ≈ was discussed at the meeting
hy քննարկվեց; ru на заседании был рассмотрен; az müzakirə olundu; pl; uk; it; es
At the session was discussed the issue of wages.

(through|by|with|from) which (are|is|were|was|will be|have been|has been) (capped|established|regulated|approved|modified|amended|introduced|created|prohibited|reduced|increased|financed|granted|allocated|authorized|extended|designated) (the|a|an|new|all|prices|several) ≈ by which the prices are
ro prin care se plafonează; es por la que se establece; it con cui viene; pt pela qual; ru
The act, through which are capped the prices, is in force.

each (day|year|week|month) (circulate|pass|die|arrive|enter|travel|visit|cross|work|come|leave) (through|by|in|on|to|from|Number|the|more|about) ≈ every day pass through
es cada día circulan por; it ogni giorno passano; fr chaque jour circulent; pt
According to the data, each day circulate by the city many vans.

(that|and|asks that) be (convened|convoked|summoned|called|opened|created) a {round|table|commission|meeting|session|investigation|new|special} ≈ that a round table be called
es que se convoque una; pt que seja convocada
The group asks that be convened a round table.

(expected|hoped|wanted|necessary|possible|foreseen|planned) that (in|on|during) the (next|coming) (hours|days|weeks|months) [it] (be|is) (detained|published|known|announced|presented|opened|signed|approved|called|made) ≈ expected in the next few days
es se espera que en los próximos días sea; pt espera-se que
It is expected that in the next hours it be detained a sixth man.

(when|as soon as|after|if) (arrived|came|began|started|ended|entered|died|left|fell|finished) the {Noun|Person} (,|to|in|of|at|on) ≈ when the mayor arrived
es cuando llegó el; it quando è arrivato il; pt quando chegou o; ro
When arrived the mayor, to the hall came many.

^ (blow|blows|are blowing) (strong|very|storm) (winds|wind|strong) ≈ strong winds are blowing
el πνέουν ισχυροί άνεμοι; es soplan vientos
Blow strong winds on the islands.

that (here|there|he|she|it|they|this|the Noun) (not|good|clear|content|ready|possible|necessary|true|wrong) (is|was|are|were) (,|$|with|and) ≈ that it is not
nl dat zij tevreden is; de dass er bereit ist
The guild says that she content is with the money.

(has|have) [on {Day}|yesterday|today] the [new|latest|old|first|long] {Noun} [for Words] (decided|approved|presented|adopted|rejected|signed|opened|passed|shown|accepted) (,|$|and|with|by|on) ≈ has approved the
de hat den Haushalt beschlossen; nl heeft het plan gepresenteerd
The house has on Friday the new budget decided.

<(still|also|already|again|then|now) (was|is|were|are|has|have) {a|an|the} {Noun|further} {person|man|woman|driver|child|car|house}> (injured|killed|damaged|arrested|controlled|hurt) ≈ {3} {2} was also
de auch wurde eine weitere Person
On the road also was a further person injured.

^ (therefore|thus|so|then|here|already|today|yesterday|now|currently) (wants|want|demands|demand|calls|asks|plans|hopes|expects|warns|fears|needs|speaks) (the|he|she|they|it|Name|many) ≈ the mayor therefore wants
de deshalb will der; nl daarom wil de; sv därför vill; pl
Therefore wants the mayor a new hall.

(^|,) (said|told|explained|stated|added) (he|she) the {Name} ≈ he told
de sagte er der; nl zei hij tegen
“It was bad”, said he the Donaukurier.

(to|in|at|on) (this|the|that) (topic|subject|question|issue|end|purpose|matter) (spoke|said|wrote|commented|expressed|declared) (also|the|himself|herself|Name|today) ≈ also commented on this
de dazu äußerte sich; it sul tema è intervenuto; ro pe această temă a vorbit; fr
On this topic spoke also the bishop.

^ in the Noun [(on|at|in) the Noun|near Name] <(formed|occurred|arose|appeared|collided|exploded|perished)> (a|an|Number|Adjective) (Noun|Plural|Adjective) ≈ (behind its subject)
ru в аварии пострадали трое; uk у ДТП постраждали; pl; bg
In the jam near Lisova formed a long queue.

, <so> (a|an|the|its|his|her|their|one) [Noun|Adjective|Name] (spokesman|spokeswoman|spokesperson|lawyer|minister|mayor|police|officer|prosecutor|expert|coach|chairman|chairwoman|director|researcher|head|manager|owner|farmer|judge|doctor|councillor|president|operator|company|ministry|agency|report|study|trainer|boss|captain|author|operator|association|union) [Name] [on Day] [yesterday|today] . → said
de so ein Sprecher; de so der Anwalt; nl aldus een woordvoerder
The fire was under control by noon, so a spokesman on Friday.

(make~) (the|it|this|that|him|her|them|us) [thing|matter|task|work|job|road|situation|search|life|story|case] <not> (easier|better|safer|cheaper|simpler|harder|worse|faster|happier|richer|stronger) ≈ does not make it easier
de macht die Sache nicht einfacher; nl maakt het er niet makkelijker op
That makes the thing not easier for the coach.

(contract|contracts|mandate|term|permit|licence|license|lease|deadline|agreement|loan) <(runs|ran|run) (in|on|at|from|this|next|at the end of|already in) [the] [end of] (Month|Day|Year|Number|summer|winter|year|season|spring|autumn) out> → expires
de läuft im Juni aus
His contract runs in June out.

(has|have|had) <in the (spring|summer|autumn|winter|night|morning|evening|afternoon)> (decided|given|taken|bought|sold|won|lost|shown|made|announced|signed|rejected|voted|found|told|said|opened|closed|begun|started|invested|spent) ≈ “decided in the spring”
de hat im Frühjahr beschlossen; nl heeft in het voorjaar
The council has in the spring decided to sell the pool.

(Noun|Plural) and <no> (by|because|to the|for the|with the|from the|of the|in the|as) [a|the] → not
es y no por; pt e não por; it e non per
The shoes were ordered by feelings and no by letters.

§ <(is|are|was|were) (missing|lacking|missed)> [only|still|also|now] (the|a|some|money|Number|only) ≈ … is missing
es falta el dinero; it mancano solo i permessi; de es fehlt; pt
Is missing the money for the roof of the school.

(accident|crash|fire|attack|explosion|flood|earthquake|war|collision|shooting|storm|floods|avalanche|incident|tragedy|bombing|shelling|event|place) <(lost|lose) (their|his|her) (lives|life)> (two|three|four|five|Number|a|the|several|at least|more|all|some|dozens|many) ≈ two people lost their lives
es perdieron la vida dos; it hanno perso la vita due; pt perderam a vida
In the accident lost their lives two workers of the port.

to the (meeting|event|ceremony|act|funeral|session|concert|inauguration|wedding|mass|opening|presentation|match|festival) [also|have|had] <(attended|assisted|attend)> (the|a|two|three|Number|more|many|several|some|Name|also|dozens|hundreds|about|around) ≈ was attended by
es al acto asistieron; pt à cerimônia compareceram
To the meeting attended twelve mayors of the valley.

in the (fire|accident|crash|attack|explosion|incident|collision|flood|shelling|earthquake|storm) <suffered> (nobody|no one|no|nine|Number|two|three|several|a|the|one|eight|only) ≈ was hurt
ru в пожаре пострадали; uk у пожежі постраждали; pl ucierpiały; bg
In the fire suffered nobody, the ministry said.

§ <(about|of|on) (his|her|the|this|their) (death|fire|accident|decision|incident|theft|arrest|visit|event|discovery|case|attack|crash|departure) [also|first|was|were] (informed|reported|wrote|told|announced|notified)> (the|a|Name|his|her|on|in|police|local|its) ≈ … announced it
pl o śmierci poinformowała; cs o požáru informovala; ru об этом сообщил; uk; sk; sr
About his death informed the family on Sunday.

<misses> in the (budget|treasury|fund|account|cash|coffers|calculation) (a|Number|about|some|more|almost|two|nearly|over) ≈ … is missing from
de fehlen im Etat; it mancano nel bilancio
Without the sponsor misses in the budget about a million.
`,
}
