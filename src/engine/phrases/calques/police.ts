import type { CalqueList } from './entries.ts'

/** The formulas in which other languages tell of crimes, arrests, courts and accidents from day to day. */
export const POLICE: CalqueList = {
  never: `
destroyed Number units of [the] [enemy|Adjective] (equipment|technique|machinery|weapons|weapon|transport) → pieces of equipment
uk знищили 12 одиниць техніки; ru уничтожили единиц техники
The gunners destroyed 14 units of enemy equipment.

(shelled|shelling|fired|struck|hit|attacked|covered|beat) {the|Name|a} {Words} (from|with the help of|by) [the|cannon|barrel|barreled|rocket] {artillery|mortars|tanks|grads} ≈ shelled … with {3}
uk обстріляли з артилерії; ru обстреляли из артиллерии
The invaders shelled the hamlet from mortars.

(opened|open|opens|opening) (fire|shooting|the fire) (from|out of) (firearms|weapons|small arms|arms|machine guns|mortars|rifles|automatic weapons|sniper rifles|large - caliber) → opened fire with
hy կրակ է բացել հրաձգային զենքերից; az atəşə tutub; ru открыл огонь из; uk
The patrol opened fire from rifles.

(over|for|during|in) the past (day|days) , {Number} (combat|military) (clashes|collisions|engagements) (took|occurred|happened|were) ≈ in 24 hours there were {1} clashes
uk за минулу добу відбулося бойових зіткнень
Over the past day, 94 combat clashes took place.

(announced|mourned|announces|confirmed|reported|about) the martyrdom of → announced the death of
ar استشهاد; fa شهادت
The army announced the martyrdom of two pilots.

(able to|managed to|succeeded to|could) foil [the|an|a] (attempt|attack|smuggling|operation|plot) → foiled
ar تمكنت من إحباط
The guards were able to foil an attempt at the border.

(alleged|presumed|supposed|presumptive) (author|authors) of (the|a|an|this|these|Number|several|various) (death|deaths|killing|damage|scam|sabotage|abuse|abuses|aggression|aggressions|blaze|explosion|break - in|break - ins|injuries) ≈ the suspect in
es presunto autor de la muerte; pt suposto autor da morte; it presunto autore; fr auteur présumé
Two brothers were held as alleged authors of the death of a taxi driver.

(with|by) knife (blows|strokes|hits|stabs|thrusts) ≈ stabbed with a knife
pt a golpes de faca; fr à coups de couteau; it a colpi di coltello; es
He was attacked with knife blows in the kitchen.

(give~|gave|received|suffered|inflicted|deal~|dealt) [Number|several|many|a dozen] (blows|strokes|stabs) (with|of) [a|the|his|her] (knife|dagger|machete|axe|hammer|screwdriver) → stab~
pt deu vários golpes de faca; it diede coltellate; es fr
The neighbour gave several blows with a knife and fled.

<could only (certify|verify|attest|declare)> (the|his|her|their) (death|deaths|decease|passing) → confirmed
es solo pudieron certificar la muerte; it non hanno potuto che constatare il decesso; pt fr
The crew could only certify the death of the fisherman.

(autopsy|necropsy|post - mortem) (will be|was|is|is being|is to be|has been) <(practiced|practised|effected|realized|realised)> → carried out
es se le practicará la autopsia; pt será realizada a autópsia
The autopsy will be practiced today in Burgos.

count~ with [a|an|Number|several|many|numerous|various|no|previous|extensive] [previous|prior] (police|criminal|judicial) (records|record|antecedents|background|history) → have~ a criminal record
es cuenta con numerosos antecedentes policiales; pt conta com antecedentes criminais
One of the men counts with numerous police records.

(decree~|decreed) the (secret|secrecy) of [the] (summary|proceedings|actions|investigation|case|instruction) ≈ seal the case
es ha decretado el secreto de las actuaciones; it segreto istruttorio
The judge has decreed the secrecy of the proceedings.

(moved|travelled|traveled|went|displaced) (up to|until) the (place|site) of the (facts|events|incident|happenings|occurrence) ≈ went to the scene
es se desplazaron hasta el lugar de los hechos; pt deslocaram-se ao local dos factos; it
Two patrols moved up to the place of the facts.

^ (until|up to) the (place|scene|site|area) [of the (events|facts|incident|accident|fire)] (moved|went|came|displaced|travelled|traveled) ≈ went to the scene
es hasta el lugar se desplazaron; pt até ao local deslocaram-se
Until the scene moved two fire engines.

^ (until|to|up to) the (place|scene|site) (of the) (events|facts|incident|accident|fire|occurrence) (several|Number|various|a|an|many|units|patrols|agents|members) ≈ several units went to the scene
es hasta el lugar de los hechos se han desplazado
To the place of the facts several patrols and one ambulance came.

(was|were|been|be) <(forwarded|routed|addressed)> to (the|a|Name) [Adjective|Noun|Name] (hospital|clinic|emergency room|emergency|police station|precinct|prison|jail|hospitals) → taken
pt foi encaminhada ao hospital; es fue derivada
The nurse was forwarded to the emergency hospital.

(his|her|their|whose|the) [general] state of health <is (considered|defined|described|qualified|valued|judged) [as]> (grave|serious|stable|delicate|critical|good) → is
pt seu estado de saúde é considerado grave; es su estado de salud es considerado; it fr
Her state of health is considered grave.

until the (last|latest) (update|updating|actualization) of this (report|story|text|article|matter|publication) → at the time of publication
pt até a última atualização desta reportagem
She was in intensive care until the last update of this report.

(had|has|have|having|with) [already] (passage|passages) (through|by|in|at) the (police|prison|prisons|prison system|justice) ≈ had a police record
pt tinha passagem pela polícia; es tenía ingresos en prisión
The man had already passage through the police for theft.

{the (report|reporting|reportage|newspaper|article|article team)} (did not (manage|achieve|succeed|get)|(could|was) not able|tries|tried|sought|seeks) to (contact|localize|locate|find|get in contact with|get in touch with) the (defense|defence|lawyer|lawyers) (of the|of) ≈ we could not reach the lawyer
pt a reportagem não conseguiu contato com a defesa
The report did not manage to contact the defence of the baker.

(offer~|offered|presented) denunciation (against|to the (court|judge|justice)) ≈ file~ charges
pt ofereceu denúncia; es presentó denuncia
The prosecutor offered denunciation against the four.

(prosecutor|prosecutors|prosecution|ministry) (should|will|may|must|can|has|have) [yet|soon] <(offer|offered|deliver) [a] complaint> ≈ press charges
pt deve oferecer denúncia
The public prosecutor should offer complaint in May.

(converted|convert|converts|transformed) the (prison|arrest|detention) [in flagrante|Adjective] (into|in|to) [a] preventive → ordered pre-trial detention
pt a Justiça converteu a prisão em preventiva; it ha convertito l’arresto
The justice converted the prison into preventive on Monday.

(audience|hearing) of (custody|guarantee|guarantees|conciliation|instruction|validation) → custody hearing
pt audiência de custódia; it udienza di convalida; es
He was released at the hearing of custody on Friday.

(suspected|accused|suspect) of (try|kill|steal|rob|be|practise|commit) (to|the|a|an|his|her|in|crimes|crime|robberies|robbery|thefts|theft) ≈ suspected of
pt suspeito de tentar; es sospechoso de matar; fr
A man suspected of kill the guard fled north.

(made|make|makes|has made|did) [also|at least|about|some] {Number|several|many} (deaths) (and|,|$|in|on|including|at|among) ≈ killed two people
fr a fait deux morts; it ha fatto due morti; es
The collision made two deaths on the ring road.

{(seriously|slightly|lightly|gravely) (injured|wounded) ,|injured ,|wounded ,|operated [on] ,} (but|and) (his|her|their) (days|day) (are|is) (not|no longer|no more) in danger → {1} but not in a life-threatening condition
fr ses jours ne sont pas en danger
The girl was seriously injured, but her days are not in danger.

(vital|life) forecast (is|was|remains|remained|being) [always|still|not|no longer] (engaged|committed|at stake|involved) ≈ is fighting for his life
fr pronostic vital engagé
The driver is in hospital; vital forecast is engaged.

<(circulated|circulates|circulating|was circulating|rolled|rolling|was rolling) (against|in the opposite|in counter|in the wrong) [the] (direction|sense|way|traffic)> ≈ drove the wrong way
fr circulait à contresens; it viaggiava contromano; es circulaba en sentido contrario; pt
The lorry driver circulated against the direction for nine kilometres.

<the drama (was|is) (played [out]|knotted|tied)> (on|in|at|around|about|towards|yesterday|last|this|when|Day) → the tragedy happened
fr le drame s’est joué; it il dramma si è consumato
The drama was knotted on Saturday in a village.

the (tragedy|drama) (was consumed|consumed itself|is consumed|has consumed|was consummated|has been consumed|is consummated) (in|on|at|around|yesterday|last|this) ≈ the tragedy happened
it la tragedia si è consumata
The tragedy was consumed on Sunday in a flat.

(psychological|medico - psychological|medical - psychological) (support|aid|assistance|emergency|listening|help) (cell|cells) → psychological support team
fr une cellule de soutien psychologique; es célula de apoyo psicológico
A psychological support cell opened at the school.

crisis (cell|cells) (is|was|will|has|have|at|of|in|met|meets|opened|set) ≈ crisis unit
fr cellule de crise; pt gabinete de crise; es célula de crisis
A crisis cell was set up at the airport.

<yet another> (death|dead|victim|fatality) <(at|on the) work> ≈ another workplace death
it ennesima morte sul lavoro
Yet another death at work in a quarry near Brescia.

<a> (worker|farmer|pensioner|driver|labourer|laborer|mason|bricklayer|retiree|motorcyclist|biker|cyclist|hiker|mountaineer|carabiniere|policeman|nurse|teacher) <of Number years> (died|lost (his|her)|was (killed|injured|hit)) ≈ a 50-year-old worker
it un operaio di 50 anni; es un obrero de 50 años; fr pt
A worker of 50 years died in a quarry.

(was|were|is|are) <(remained|stayed|rested) (crushed|trapped|stuck|buried|blocked|hit|involved|victim|overwhelmed|wounded|seriously)> ≈ was crushed
it è rimasto schiacciato; es quedó atrapado
The man was remained crushed by a press.

^ (useless|vain|in vain|futile) (every|each|the|all|any|all the) (attempt|attempts|effort|efforts|help|rescue|rescues|aid) (to|of|by|at) ≈ all attempts failed
it inutile ogni tentativo di; es inútiles los intentos
Useless every attempt to revive him.

(useless|vain|futile) (were|was|proved|turned out) (every|the|all|any) [the] (attempt|attempts|effort|efforts|help|aid|rescue) (to|of|by) ≈ all attempts failed
it inutili i tentativi; pt inúteis foram
Useless were the efforts of the doctors.

(open~|opened) a (file|dossier|folder) (for|on|against) (manslaughter|murder|unknown|culpable|negligent|multiple|fraud|stalking|suicide|homicide|injuries|the (death|accident|incident|hypothesis|crime)) ≈ open~ an investigation into
it ha aperto un fascicolo per omicidio
The prosecutors opened a file for manslaughter on Monday.

(for (now|the moment)|at the moment) (against|to) (unknown|unknowns) (persons|people|$|,) ≈ with no suspects so far
it per ora contro ignoti
The file is open, for now against unknown persons.

(placed|put|is|are|was|were|subjected) (under|to|in) [judicial|preventive|preventative|probative] <seizure|sequestration|kidnap> (,|$|by|and|for|while|in|on) ≈ confiscated
it posto sotto sequestro; fr placé sous séquestre; ro pus sub sechestru
The machine was placed under seizure by the judge.

(the|his|her|their) (body|bodies|salma|corpse|remains) (is|are|was|were|remains|has been) [now|placed|put] <(at|to|in) [the] (disposal|disposition|available) of the (judicial|judiciary)> (authority|authorities|$) ≈ held for the coroner
it la salma è a disposizione dell’autorità giudiziaria; es a disposición judicial
The body is at the disposal of the judicial authority.

(enter~|entered|registered|inscribed|written|enrolled) [Words] in the register of [the] (suspects|suspected|investigated) ≈ formally under investigation
it iscritto nel registro degli indagati
The nurse was enrolled in the register of the suspects.

(came|come|comes|was brought|brought|were brought|is|was|are|were) <with> [Adjective|Adverb] [Adjective|life - threatening|life - dangerous] (injuries|burns|wounds|hypothermia|fractures|concussion) <in (a|the|an)> [nearby|university|local|special] (hospital|clinic|intensive|special) ≈ was taken to hospital with
de kam mit schweren Verletzungen in eine Klinik
The rider came with severe injuries in a clinic.

life - (dangerous|dangerously) (injuries|injured|wounded|hurt|condition|wounds) → life-threatening injuries
de lebensgefährlich verletzt; nl levensgevaarlijk gewond
Two passengers had life-dangerous injuries.

!(to) at (the|an|a) [serious|severe|heavy|tragic|fatal] (traffic accident|accident|collision|explosion|crash|fire|shooting|avalanche) [in (Name|the Noun)|on (Day|the Noun)] [on Day|this Daypart|yesterday] (Number|three|two|a|one|several|the|many) [people|persons|man|woman|workers|drivers] (are|were|was|is|have|has) [in part|partly|been|seriously|heavily|lightly] (injured|killed|dead|died|hurt|wounded) ≈ in an accident
de bei einem Verkehrsunfall
At a traffic accident in Lemgo three people were injured.

(were|was|are) <in part> (heavily|seriously|severely|lightly|heavy|badly|considerably|massively|badly) (injured|wounded|damaged|hurt|affected) ≈ some of them
de zum Teil schwer verletzt
The houses were in part badly damaged.

(driving) (license|licence) (was|were|has been|is|had been|became) <(secured|ensured|safeguarded)> → confiscated
de Führerschein sichergestellt
The driving licence was secured after the test.

^ <(to|on) the (exact|accident|precise|more exact|closer) (accident course|course|cause|background|backgrounds|circumstances|course of the accident)> [the] (the|police|it|nothing|there|investigations) ≈ as to how it happened
de zum genauen Unfallhergang
To the exact accident course the police gave no word.

(report~|reporting|announce~|register~) (at|by|with) the police <under [the] [telephone|phone|number] (telephone|phone|number) [number]> ≈ call the police on
de sich unter der Telefonnummer melden
Who saw the van should report at the police under the telephone number 0202 44.

(witnesses|hints|clues|tips|information) [who|that|should|can|to] [Words] (report|report themselves|announce|register|contact) (at|by) the (police|station|authorities) ≈ should contact the police
de Zeugen sollen sich bei der Polizei melden; nl
Witnesses should report at the police in Lemgo.

(property|total|material|thing) (damage|damages) (amounts|amounted|is|runs|lies|sums) [itself] (to|at|on|up to) (circa|approx|ca|estimated|well|good) Number ≈ damage is estimated at
de der Sachschaden beläuft sich auf circa
The property damage amounts to circa 20,000 euros.

(came|come|comes|coming) [therefore|there|with his car|with her car|with the car|with it] <off (the|of the) (road|roadway|lane|carriageway|street)> (from|out of|because of|due to) [a|an] (so far|as yet|unexplained|unknown|still|unclear|until) ≈ left the road
de von der Fahrbahn abgekommen
The van came off the road because of an unknown fault.

(drove|went|ran|came|raced|steered) (over|across) <in> (a|the) (pedestrian|group|people|visitor|human) (group|crowd|of (people|pedestrians|children|cyclists)) → into
de fuhr in eine Fußgängergruppe; nl
The car drove over in a pedestrian group.

(blood|breath|saliva) (sample|test|alcohol test) (was|were) (taken|removed|extracted|withdrawn|ordered|arranged) <(at|from|by|with) the (accident driver|accident causer|accident perpetrator|driver causing)> ≈ from the driver
de dem Unfallfahrer wurde eine Blutprobe entnommen
A blood sample was taken from the accident driver.

(car|vehicle|truck|lorry|van|motorcycle|bus|automobile|minibus|tractor|tir|motorbike) <with [the] plate [number]> (Number|Name) ≈ with the registration
tr 42 plakalı otomobil
A car with plate number 42 left the road.

(health|medical|ambulance|paramedic) , (police|gendarmerie|fire) [,] [and] (fire|police|gendarmerie) [brigade] (teams|crews) (were|was) (dispatched|sent|directed|shipped|referred) to the (region|area|scene|address) ≈ emergency crews were sent
tr olay yerine sağlık, polis ve itfaiye ekipleri sevk edildi
Health, police and fire teams were dispatched to the region.

(in|during) the (examination|examinations|investigation|inspection|control|check|checks|first intervention|intervention|first examination) (made) by (the|Noun) [health|medical|police|crime scene] (teams|team|crews|officials|police) , ≈ medics found
tr sağlık ekiplerinin yaptığı incelemede
In the examination made by the health teams, the driver was found dead.

^ it was (determined|understood|learned|learnt|seen|stated|found|reported) that (Number|the|a|one|his|her|two|three) [Words] (lost (his|her|their) (life|lives)) ≈ were found to have died
tr hayatını kaybettiği belirlendi
It was determined that the two sisters lost their lives.

it was (learned|learnt|stated|reported|noted) that the (life|vital) (- threatening|threatening) (danger|dangers|condition|risk) of ≈ is in a critical condition
tr hayati tehlikesinin sürdüğü öğrenildi
It was learned that the life-threatening danger of one of them continues.

(life - threatening|vital|life) (danger|dangers|risk) (of Words) (continues|continued|persists|passed|is over|has passed) ≈ remains in critical condition
tr hayati tehlikesi sürüyor
The vital danger of the girl continues.

(after|following) the (examination|examinations) of the [public] prosecutor (,|$|at|in|the) ≈ after an examination by the prosecutor
tr savcının incelemesinin ardından
The road was opened after the examination of the prosecutor.

(suspect|suspects|person|persons|people|detainee|detainees|driver) , <whose (procedures|proceedings|transactions|processes|operations)> (were|was|are) (completed|finished|taken) ≈ after questioning
tr işlemleri tamamlanan şüpheliler
The suspects, whose procedures were completed at the station, were jailed.

(suspect|suspects|person|persons|people|detainee|detainees|driver|those) <whose (procedures|proceedings|transactions|processes|operations)> (were|was|are) (completed|finished) ≈ after questioning
tr işlemleri tamamlanan şüpheliler adliyeye sevk edildi
The people whose transactions were completed left the station.

(arrested|released|jailed|imprisoned|remanded) by the (court|judgeship|judge|duty court|criminal court) (they were|he was|she was|to which they were|where they were|where he was|he appeared|they appeared|on duty) (brought|taken|sent|referred|brought to|taken to) [to|before] ≈ remanded in custody
tr çıkarıldıkları mahkemece tutuklandı
Eleven of them were arrested by the court they were brought to.

(in|during) the (searches|search|raid|raids) (made|done) (in|at|on) the (address|addresses|house|houses|vehicle|car|residences|residence|workplace|workplaces|truck) [of the (suspect|suspects)] , ≈ in searches
tr adreslerde yapılan aramalarda
In the searches made in the addresses, gold was found.

(operation|operations) <(made|done|realized)> (against|on|in|at|to|with) [the|a|Number] (drug|drugs|smugglers|terrorist|terrorists|gang|house|houses|address|suspects|dealers|mafia|organisation|organization) ≈ carried out
tr uyuşturucu satıcılarına yapılan operasyon
In an operation made against drug sellers nine were held.

(my|our) (condolences|condolence) to (our) (nation|people|country|beloved nation|dear nation|martyrs|community|football) ≈ our condolences to everyone
tr milletimizin başı sağ olsun
Rest in peace; my condolences to our nation.

wish~ (mercy of|the mercy of) (god|allah) (to|for|upon|on|from) (our|the|his|her|their|those|him|all) ≈ may they rest in peace
tr Allah’tan rahmet diliyorum; ar رحم الله
I wish the mercy of God to our miners.

(initiated|opened|instituted|started|launched) (on|by|upon|for|in|under) the fact of [the|a|an] (death|deaths|murder|fire|explosion|accident|incident|theft|fraud|violation|beating|attack|shelling|shooting|disappearance|bribery|hooliganism) ≈ over
ru возбуждено по факту гибели; uk за фактом
A case was initiated on the fact of the death of a welder.

(occurred|happened|took place|broke out) <(through|by|due to|because of|on) the fault of> (the|a|his|her|its) → through the negligence of
ru произошло по вине; uk з вини; es por culpa de; de
The blast occurred by the fault of the shift foreman.

(allowed|admitted) [a|the|serious|gross] (violation|violations) of [the] (safety|traffic|fire|labor|labour|technical|sanitary) (rules|regulations|precautions|requirements|standards|norms) → break~ safety rules
ru допустил нарушение правил; uk допустив порушення
The crane driver allowed the violation of safety rules.

the sanction of (the|this) (article|articles|part) <(provides|foresees|envisages|implies|involves|provided)> [for] (up to|punishment|imprisonment|from|a|liability|Number) ≈ carries a sentence of
ru санкция статьи предусматривает; uk санкція статті передбачає
The sanction of the article provides for up to seven years.

(in relation to|with regard to|regarding|against|for|to|with respect to) (the|a|him|her|them|Name) [Words] [,] (a|the) (preventive|preventative|restraint|restrictive) measure [in the form] (was|were|has been|is) (chosen|selected|elected|applied|determined) ≈ was remanded
ru в отношении него избрана мера пресечения; uk обрано запобіжний захід
Against the foreman a preventive measure was chosen.

(measure of (restraint|suppression|restriction|preclusion)|restraint measure) (in the form of|was|is|has|for|not|-|:) ≈ pre-trial restrictions
ru мера пресечения; uk запобіжний захід; bg мярка за неотклонение; pl środek zapobiegawczy
A measure of restraint was set on Monday.

(admit~|admitted|acknowledge~|acknowledged|recognized|recognised) (his|her|their|its) (guilt|fault) (in full|fully|completely|partially) ≈ plead~ guilty
ru признал вину полностью; uk визнав провину
In court the man admitted his guilt in full.

(assess|assesses|assessed|evaluate|evaluates|estimate|describe|regard) (his|her|their|the) [Words] (condition|state|conditions) (as) (stable|stably|average|medium|moderate|stable and|consistently) (severe|heavy|serious|grave|moderate|-) ≈ serious but stable
ru оценивают состояние как стабильно тяжёлое; uk
Doctors assess their condition as stably severe.

psychologists <work with> [the] (relatives|victims|families|family|injured|children|wounded|survivors|parents) [of the (dead|victims|deceased)] (,|$|at|in|and|now) → are helping
ru с родственниками работают психологи; uk працюють психологи
Psychologists work with the relatives of the dead.

(course|progress) and [the] (results|result) of [the|its|this] (investigation|inspection|check|work|audit|elimination) (is|are|was|were|has|have|will) (taken|under|on|put|kept|controlled|monitored) ≈ the investigation is being overseen
ru ход и результаты расследования взяты на контроль; uk хід розслідування
The course and results of the check are on control.

^ if (the) (fact|facts) of [a|the] (violation|violations|guilt|corruption|fraud|beating|negligence|crime|theft|bullying) (is|are) (confirmed|established|proven|revealed|proved) ≈ if violations are confirmed
ru если факт нарушения подтвердится; uk якщо факт підтвердиться
If the fact of negligence is proven, he will pay.

(identity|identities) of the (dead|deceased|victim|attacker|attackers|shooter|suspect) (is|are) (being|already) <installed|specified> ≈ being established
ru личность погибшего устанавливается; uk особа встановлюється
The identity of the dead is being specified.

(information|data|details) (about|on) (the|possible) (victims|dead|injured|casualties|losses|damage|wounded) (is|are) (being|still being) <(clarified|specified|refined)> ≈ casualties are being confirmed
ru информация о пострадавших уточняется; uk інформація уточнюється
Information about the victims is being clarified.

(fire|flame|blaze|ignition) (was|were|has been) [promptly|quickly|completely|fully|operatively|successfully] <(eliminated|liquidated|localized|localised)> (,|$|by|at|in|on|only|within|and) → put out
ru пожар ликвидирован; uk пожежу ліквідовано
The fire was eliminated by nine in the morning.

(rescuers|firefighters|firemen|crews) [have|promptly|quickly] [promptly|quickly|operatively] <(eliminated|liquidated|localized|localised|removed)> (it|the|a|this|all|Number) [Adjective] (fire|fires|flame|blaze|ignition|burning|consequences|seats) → put out
ru спасатели ликвидировали пожар; uk рятувальники ліквідували
Rescuers promptly eliminated the fire in the attic.

a fire (broke out|occurred|arose|happened|started|began) (at|on|in) the <place of [the] (hit|fall|impact|arrival|incidence)> ≈ where it hit
uk на місці влучання виникла пожежа; ru на месте падения
A fire broke out at the place of the hit.

under (enemy|the|hostile|russian|mortar) (fire|shelling|attack|strike|blow|sight) (came|fell|got|were) [again] (the|Name|Number|several|a) ≈ came under fire
uk під ворожим вогнем опинилися; ru под обстрел попали
Under enemy fire came the Sumy district.

(fell|falls|fall|crashed|landed|came down|exploded|discovered|found|burned|located) on the territory of (a|an|the|one|two|our|private|Name) [private|Adjective|military|former|neighbouring] (enterprise|yard|household|farm|plant|factory|school|hospital|house|kindergarten|company|region|city|village|port) ≈ in the grounds of
uk впали на території; ru на территории
The debris fell on the territory of a private enterprise.

(it|this) (came|got by|managed) without (victims|casualties|injured|wounded|dead) [and] (,|$|there|this|.) ≈ nobody was hurt
uk обійшлося без постраждалих; ru обошлось без пострадавших; de
It came without victims.

(sentenced|gave|assigned) [him|her|them|to] punishment (in the form|in the amount) of (Number|imprisonment|a|real|conditional|suspended|life|deprivation|correctional|fine|compulsory) ≈ sentenced to
ru наказание в виде; uk покарання у вигляді; bg наказание
The court gave him punishment in the form of a fine.

(serve|serving|served|serves) (his|her|their|the|a) [sentence|punishment|term|penalty] (in|at) (a|the) (colony|penal colony) of (strict|general|special|maximum) (regime|mode) → serve his sentence in a penal colony
ru в колонии строгого режима; uk колонії суворого режиму
He will serve his term in a colony of strict regime.

<(at|in) the dock> (turned out|appeared|found|was|were) (to be) (a|the|two|three) ≈ stood trial
ru на скамье подсудимых оказался
At the dock turned out to be a former judge.
`,
  rare: `
(arrested|detained|imprisoned) <in (flagrante|flagrant)> ≈ caught in the act
pt preso em flagrante; it arrestato in flagranza; es
The cook was arrested in flagrante on Tuesday.

did not accept the (end|ending|termination) of (the|their) (relationship|marriage|relation) ≈ could not accept the break-up
pt não aceitava o fim do relacionamento; it non accettava la fine della relazione; es
He did not accept the end of the relationship.

(leaves|leaves behind) (a|his|her) [Adjective] (wife|husband|widow) and (two|three|four|five|Number|a) [small|young|minor|little] (children|child|sons|daughters|son|daughter) <(minor|minors|of minor age|small|in tender age)> ≈ young
it lascia la moglie e due figli minori; es deja
He leaves a wife and two children minors.

(plunged|bathed|sank|threw) the (town|city|village|community|country|family) <in (mourning|emotion|consternation|dismay|pain)> ≈ shocked the town
fr plongé dans le deuil; it gettato nello sconforto; es sumido en el luto
The crash plunged the village in mourning.
`,
  some: `
(with|received|suffered|sustained) <(injuries|wounds|burns) of varying (severity|degrees of severity|degree of severity)> (,|$|were|and|in|after) ≈ injuries, some serious
ru травмы различной степени тяжести; uk травми різного ступеня тяжкості
Six were taken to Tver with injuries of varying severity.
`,
}
