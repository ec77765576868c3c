import type { CalqueList } from './entries.ts'

/** Police, courts, accidents and rescue as the news of other languages speaks of them. */
export const JUSTICE: CalqueList = {
  never: `
at good (rhythm|pace) → at a good pace
es a buen ritmo; it a buon ritmo; pt em bom ritmo; fr à bon rythme
The excavation advances at good rhythm.

(court|judge|chamber|tribunal|judges) [has|have] <[partially|partly|fully] (estimated|estimates) [partially|partly]> the (appeal|claim|complaint|petition|lawsuit|demand|resource) → upheld
es ha estimado el recurso
The tribunal has estimated the appeal of the heirs.

(follow~|pronounce~) the (requisitions|requisition) ≈ followed the prosecutor’s request
fr a suivi les réquisitions; it requisitoria
The jury followed the requisitions on Friday.

!(judicial) {investigation|inquiry|probe} (for|by) {manslaughter|homicide|murder|theft|fraud|corruption|arson|rape|bribery|kidnapping|embezzlement} → {1} into {2}
es investigación por homicidio; fr enquête pour homicide; it indagine per omicidio; pt
An inquiry for arson was opened.

(gives|gave|giving|give) (confessional|confessing|confession) (testimony|testimonies|evidence|statements) → confessed
ru дал признательные показания; uk
The locksmith gave confessing testimony.

(took|taken|chose|chosen|elected|selected|applied) for [the] (suspect|suspects|accused|man|woman|him|her|them) a (preventive|preventative|precautionary) measure ≈ ordered … held
uk обрав підозрюваному запобіжний захід; ru; ro a luat măsura arestului
The court took for the suspect a preventive measure.

(establish~|find~|identify~) the (person|personality|identity) of the {offender|attacker|villain|malefactor|intruder|perpetrator|hooligan|shooter} → identify~ the {1}
uk встановили особу зловмисника; ru установили личность
Officers established the person of the villain.

(file~|appeal~|apply|applied|turn~|go|went) (in|to) [the] court with [a|the] (demand|claim|requirement|request|statement) to → ask~ the court to
ru обратился в суд с требованием; uk
The tenant applied to the court with a demand to lower the rent.

taken in [the] flagrant (crime|.|,|by|while|when|with|on|and) ≈ caught red-handed
pt preso em flagrante; it colto in flagrante
The robber was taken in flagrant by two officers.

(denounced|reported|charged) in [a] state of (freedom|liberty) → reported to prosecutors
it denunciato in stato di libertà
Two brothers were denounced in a state of freedom.

exclude~ (any|no) (track|tracks|trail|trails|runway|runways|track .) ≈ rule~ nothing out
it non escludono nessuna pista; fr n'excluent aucune piste; es no descartan ninguna pista
The gendarmes exclude no track.

(arrested|seized|caught|identified|detained) the (agents|agent|factors|causers) of [the|this|that] (murder|crime|attack|assassination|explosion|incident|bombing|terror) ≈ those behind the murder
fa عاملان قتل
Police arrested the agents of the murder.

(decree~|order~|agree~) (his|her|their|the) (entry|entrance|admission|income) (in|into|to) [provisional|preventive] (prison|jail) ≈ remand them in custody
es decretó su ingreso en prisión; pt decretou a prisão
The judge decreed their entry in prison on Friday.

(alleged|presumed|presumptive|material|intellectual) (author|authors) of (the|a|an|this|Number|several|various) [violent|double|triple|alleged] (crime|crimes|robbery|robberies|attack|attacks|murder|murders|theft|thefts|assault|assaults|shooting|fire|fires|facts|events|rape|homicide|stabbing|fraud|kidnapping) ≈ the suspect in
es presuntos autores de varios robos; pt supostos autores; it presunti autori; ro presupuși autori
They are held as alleged authors of eleven robberies in Burgos.

(house|home|domiciliary|several|Number) (registers|registries|registrations) (practiced|effected) ≈ searches
es registros practicados en
In the three registers practiced by the agents, jewels came to light.

(criminal|police|penal|numerous|judicial) (antecedents|antecedent) → criminal record
es antecedentes policiales; pt antecedentes criminais; fr antécédents judiciaires; ro antecedente penale
The man had criminal antecedents for theft.

(counted|counts|count|has|had|have|with|without) antecedents ≈ a criminal record
es contaba con antecedentes; pt com antecedentes; ro cu antecedente
The leader counted with antecedents for similar acts.

(investigated|questioned|interrogated|interviewed|examined) under (warning|caution and warning) → questioned under caution
he נחקר באזהרה
The mayor was investigated under warning for an hour.

(released|freed) (under|with|on) (limiting|restricting|restricted) conditions → released on bail
he שוחרר בתנאים מגבילים
He was released under limiting conditions on Sunday.

(lengthen~|lengthened) (the|his|her|their) (arrest|detention|custody|remand) ≈ extend the detention
he האריך את מעצרו
The judge lengthened the arrest of the two by a week.

(extended|prolonged|lengthened|extend|prolong) (the|his|her|their) (detention|arrest|custody|contract|curfew|truce|ceasefire|deadline|remand|strike) [of Words] <in> Number (days|weeks|months|years|hours) → by
he האריך בארבעה ימים; es prorrogó en cuatro días; ro a prelungit cu
The court extended the detention of the driver in four days.

(on|under) suspicion <(for|in|on|to)> (bribery|murder|fraud|theft|corruption|tax|Gerund|the|a|having|being|drug|attempted) → of
he בחשד ל; ru по подозрению в; pl w związku z podejrzeniem o
The clerk was held on suspicion for bribery.

(open~|start~|initiate~) <in> (an|a) (investigation|inquiry|strike|trial|manhunt|operation|procedure|hunger) (against|into|on|in|after|of|,|$|at|to|for|that) ≈ open an investigation
he פתחה בחקירה; ru
Police opened in an investigation against the builder.

(open~|start~|launch~) <in> (investigation|hunger strike) ≈ open an investigation
he פתחה בחקירה
The police opened in investigation after the fire.

(open~|opened) (a|the) (fascicle|fascicule|file of investigation) ≈ open a case
it ha aperto un fascicolo
The prosecutors have opened a fascicle for manslaughter.

raided <on> (the|a|an|his|her|their|Number|several|two|three) (house|home|office|offices|flat|apartment|village|shop|farm|warehouse|headquarters|building|houses|homes|club|bar|premises|hideout|base|camp) → raided
he פשטו על; tr baskın düzenledi; ar داهم
The investigators raided on the offices of the firm.

(keep~|kept|maintained|maintain|use|used|uses|invoked) [on|of|to] (the|his|her|their) right of silence ≈ stay silent
he שומר על זכות השתיקה; fr faire valoir son droit au silence
Each of them kept on the right of silence.

(ensnared|snared|entangled) (with|by|under) [the] {article|articles|charges|law} → charged under {1}
id dijerat dengan pasal
The thief is ensnared with article seven of the code.

(charged|accused|convicted) <(with|by)> [the] (article|articles) → under
id dijerat pasal
The driver is charged with article three of the traffic law.

(secure~|secured) (the|a|an|two|three|four|five) [alleged] (perpetrator|perpetrators) ≈ arrest the
id mengamankan pelaku
Officers secured the perpetrator behind the market.

(man|woman|person|suspect|perpetrator|teenager|boy|girl|driver|student|victim|official) (with|by|having) initials ≈ identified by the initials
id berinisial; ro cu inițialele
A man with initials RS was held at the port.

(are|were|was|have|has|is) [on|in|at|Words] come to death ≈ were killed
de sind ums Leben gekommen
Three people are on Sunday come to death.

of (them|which|whom) (heavy|heavily|hard|light|lightly) (,|$|and) ≈ seriously
de davon vier schwer; nl van wie vier zwaar; ru
Seven people were injured, four of them heavy.

(at|to|from|on|near) the <(accident|fire|event|explosion) place> → scene
de am Unfallort; pl na miejscu wypadku
The woman died at the accident place.

(died|dies|die) still (at|on|in) (the|place|spot) ≈ died at the scene
de starb noch am Unfallort; nl stierf nog ter plaatse
The passenger died still at the side of the road.

succumbed [in|at] [the|a] [hospital|clinic|later|there] (his|her|their) [serious|heavy|severe|grave] (injuries|wounds) ≈ succumbed to his injuries
de erlag seinen Verletzungen
The man succumbed in the hospital his injuries.

from (so far|as yet|until now|still|hitherto) (unexplained|unclear|unknown|ungrounded|unresolved) (cause|causes|reason|reasons|ground|grounds) ≈ for unknown reasons
de aus bisher ungeklärter Ursache; nl door nog onbekende oorzaak
The car left the lane from so far unclear cause.

(came|comes|come|was) [for him|for her|for them] (every|each|any) help too late ≈ nothing could be done
de kam jede Hilfe zu spät
For the pilot came every help too late.

(firefighters|rescuers|forces|officers|helpers|policemen|firemen|paramedics) [were|are|was|is] in use (,|$|on|at|for|in|until|and) ≈ deployed
de Kräfte im Einsatz
Sixty firefighters were in use until dawn.

(switch~|switched) on (an|the|a) [Adjective] (expert|police|prosecutor|lawyer|lawyers|experts|court|assessor|public prosecutor) ≈ call in an expert
de schaltete einen Gutachter ein; nl schakelde een deskundige in
The prosecutor switched on an expert after the crash.

(investigators|prosecutors|experts|authorities|insurers) [currently|now] (go|went) out <from> (that|excessive|arson|negligence) ≈ assume
de die Polizei geht davon aus; nl gaat uit van
Investigators go out from arson in the barn.

(ask~|asks|asked|requests|calls|request|call) (witnesses|anyone|people|residents|citizens|neighbours|neighbors) , (itself|themselves|himself) ≈ ask witnesses to
de Zeugen werden gebeten, sich zu melden
The police asks witnesses, itself to report.

(result|results|resulted) (dispersed|uninjured|deceased) ≈ was
it risulta disperso; es resultó herido; pt resultou ferido
A man of the crew results dispersed since dawn.

(effected|effect|effects|effectuated|effectuate) (an|the|Number|several|many|numerous|various|over) [Adjective] (intervention|interventions|controls|payments|analyses|inspection|check|search|arrest) ≈ carry out
it ha effettuato 120 interventi; es efectuó; fr a effectué
The firemen have effected several interventions since dawn.

(set|sets|setting|put|puts|putting) the fire to {the|a|an|his|her|their|several|Number|cars|houses|it} → set fire to {1}
fr mettre le feu à; es prender fuego; pt pôr fogo; it dare fuoco
The crowd set the fire to several cars.

<open~ the fire> (on|at|against|,|$|from|towards|without|in) → open~ fire
fr ouvrir le feu; es abrir fuego; it aprire il fuoco; pt abrir fogo; ro
The assailants opened the fire on the guards.

under (cover|the cover|seal|the seal|guarantee) of [the] anonymity → on condition of anonymity
fr sous couvert d’anonymat; es bajo anonimato; pt sob anonimato; ro sub protecția anonimatului
An elder spoke under cover of anonymity.

{a|the|one|another} source {military|medical|judicial|diplomatic|governmental|ministerial|parliamentary|hospital|humanitarian} → {1} {2} source
fr une source militaire; es una fuente judicial; it una fonte diplomatica
Nine men fell, specified a source military.

(protection|defense|defence|guard) civil (has|have|will|said|is|was|$|,|asks|warned|issued) ≈ civil protection
es protección civil; pt defesa civil; it protezione civile; fr protection civile
The defense civil asks people to stay at home.

on the <area> of [about|more than|over|almost|nearly|around|up to] Number (square|hectares|hectare|thousand|acres) → over an area
ru на площади; uk на площі; pl na powierzchni
The fire was put out on the area of 200 square meters.

<on area> of [about|over|more] Number → over an area
ru на площади; uk на площі
Grass burned on area of two hectares.

(attracted|drawn|involved) to (the|) (extinguishing|elimination|liquidation|firefighting|evacuation) ≈ deployed
ru привлечены к тушению; uk залучені до гасіння
About 80 people were attracted to the extinguishing.

<on place of> (hit|accident|fire|explosion|tragedy|incident|event|crash|events|impact|emergency|shooting|murder|attack) ≈ at the scene of
ru на месте происшествия; uk на місці влучання; pl na miejscu wypadku; cs na místě nehody
On place of hit stands a truck.

<on place> (work|works|worked|are|were|is|was|arrived|came|operates|operate|,|$) ≈ at the scene
ru на месте работают; uk на місці працюють; pl na miejscu pracują; cs na místě
The crews on place work since dawn.

(takes|took|taken|take|put|keeps|kept|is|are|was|were|holds) [Words] <on [personal|special|particular|strict] control> (,|$|of|by) ≈ under supervision
ru взял на контроль; uk взяв на контроль
The prosecutor took the case on personal control.

(condition|state) [the] (doctors|physicians|medics) (assess|assesses|evaluate|estimate|call|describe|characterize) ≈ doctors describe his condition
ru состояние врачи оценивают
His condition doctors assess as grave.

(sent|delivered|brought|transported|transferred|rushed|evacuated|hospitalized) <in> [a|the] (hospital|hospitals|clinic|morgue) (,|$|with|by|after|and|for) → to
ru доставлены в больницу; uk доставили в лікарню
Two firefighters were sent in hospital after the blast.

struck on (city|town|the|village|Name) [a] (blow|blows|strike) ≈ struck
uk завдали удару по місту; ru нанесли удар по городу
The enemy struck on city blow by night.

despite all [the|of the] (interventions|intervention|medical interventions|efforts) , [he|she|the Words|Name] could not be saved ≈ doctors could not save him
tr tüm müdahalelere rağmen kurtarılamadı
The worker was taken to hospital and, despite all the interventions, he could not be saved.

causing Number [people|persons|workers|villagers|passengers|residents] (dead|died|wounded) ≈ leaving two people dead
zh 造成2人死亡
A truck hit the wall, causing two people dead.

(caused|resulting|resulted|led) [in|to] Number (people|persons|workers|passengers|villagers|residents) (dead|died|missing and|wounded) ≈ left people dead
zh 导致3人死亡; ja
The blast caused four workers dead.

(deny|denies|denied|denying|admit|admits|admitted|admitting|acknowledged|acknowledges) the (suspicion|suspicions) ≈ deny the charge
ja 容疑を否認している; ko 혐의를 부인
The clerk is denying the suspicion.

no (different|distinction|hindrance|obstacle) (in|to|with|for) (his|her|the|their|) life ≈ not in danger
ja 命に別条はない; ko 생명에 지장이 없다
The woman has no different in life.

(am|pm) of (this|the same|that) day → that day
ko 이날 오전; ja 同日午後
A fire broke out around 2 am of this day.

(by|from) this (fire|accident|collision|explosion|earthquake|attack) , [a|the|Number] ≈ in the
ko 이 불로; ja この事故で; zh
By this fire, two residents were hurt.

when met (at|in|by|on|after|near) ≈ when approached
id saat ditemui di
“It is safe,” the chief said when met at his office.

chronology of the (incident|event|accident|crime|case|murder|theft) (started|began|begins|starts|is|was) ≈ the incident began
id kronologi kejadian bermula
The chronology of the incident began when a van stopped.

the chronology (started|began|begins|starts) ≈ it began
id kronologinya bermula
The chronology started when a van stopped.

(residents|residences|people|community|crowd|mass) [and] (judged|judge) by themselves ≈ took the law into their own hands
id main hakim sendiri
The residents judged by themselves the thief.

(relieved|lifted|raised|exonerated) from (the|his|her) (charge|charges|assignment|guide|task|office|functions) (of|as|,|$) ≈ dismissed
it sollevato dall’incarico; fr relevé de ses fonctions; es relevado del cargo
The club has relieved from the charge of coach the Croat.

<(movement|motion) of (transport|transports)> (is|was|on|in|along|has|will|,|$) → traffic
ru движение транспорта; uk рух транспорту
The movement of transport on the bridge is closed.

(broke|broken|breaks|breaking) the banks ≈ burst its banks
it ha rotto gli argini; fr est sorti de son lit
The river has broken the banks near Prato.
`,
  rare: `
with (the|a|) (threat|maximum threat) of [a] [maximum] [of|up to] Number (years|months) ≈ facing up to
id dengan ancaman 7 tahun penjara
He was charged with fraud with the threat of nine years in prison.

(number|cause|causes|circumstances|damage|identity|details|data|information|reasons|amount|extent) [of Words] (is|are) [now|currently|still] being <(specified|clarified)> → established
ru уточняется; uk уточнюється; hy ճշտվում է; az dəqiqləşdirilir
The damage is being specified by a commission.

(traffic|road|car) accident happened (in|on|at|near|this|yesterday|today|around|when) ≈ there was an accident
zh 发生交通事故; ko 교통사고가 났다; tr trafik kazası meydana geldi
A traffic accident happened on the ring road.

from the (hand|hands) of the (perpetrator|perpetrators|suspect|suspects|defendant) ≈ from the suspect
id dari tangan pelaku
From the hands of the perpetrator the officers took a bag.

(order forces|forces of the order|public forces|organs of order|security organs) ≈ the police
fr les forces de l’ordre; it le forze dell’ordine; ro forțele de ordine; ru
The order forces closed the square.

put (himself|herself|itself|themselves|myself|ourselves) in (contact|touch) with → contacted
fr se mettre en contact; it mettersi in contatto; es ponerse en contacto; pt pôr-se em contacto
The governor has put himself in contact with the mayors.

(assailants|attackers|gunmen|supporters|fans|demonstrators|visitors|tourists|pilgrims|delegates|delegations) , come <(on|by|from)> (motorcycles|foot|all|the|several|Name|other|many) ≈ who came
fr venus à moto; es venidos de; it venuti da
The assailants, come on motorcycles, burned the barns.
`,
}
