import type { CalqueList } from './entries.ts'

/** What news says every day, of visits, votes, accidents, prices and matches, as other languages put it. */
export const EVERYDAY: CalqueList = {
  never: `
(not|never|without) [be] to be excluded that ≈ may
de nicht auszuschließen, dass; ru не исключено, что; it non è da escludere che
It is not to be excluded that the dam leaks.

to be seen (until|till) → on show until
de bis … zu sehen
The prints are to be seen until May.

as good as (sure|safe|fixed|decided|there) (.|,|and|in|for|that) → practically certain
de so gut wie sicher
The move is as good as sure.

there (was|were|has been|is|are) (introduced|organized|organised|conducted|registered|installed|held|built|opened|signed|arrested|announced|carried out) (a|an|the|no|Number) ≈ … was introduced
ru был введён; pl został wprowadzony; es se introdujo; uk bg
In the town there was introduced a curfew.

(enjoy~|use~) great interest (of|among|in|from|with|by) → draw~ great interest
pl cieszył się dużym zainteresowaniem; ru пользуется большим интересом; de
The concert enjoyed great interest of the audience.

(take|took|taken|takes) the {first|second|third|fourth|fifth|last} place (in|at|on|with|among) [the] (table|ranking|competition|tournament|rating|standings|group|race) → come {1} in
ru занял третье место; pl zajął trzecie miejsce; uk de
The relay took the third place in the ranking.

(driver|man|woman|motorist|cyclist|motorcyclist|perpetrator) was sober → had not been drinking
pl kierowca był trzeźwy
The driver was sober, the police said.

(caught|captured|arrested|detained|taken) as a result of [the] (work|works|studies|efforts|operation) (carried|made|done|of) ≈ after police work
tr yapılan çalışmalar sonucu yakalandı
The thief was caught as a result of the works carried out.

(attach|attaches|attached|attaching|give|gives) importance to {education|sports|art|culture|children|women|tourism|agriculture|youth|health} (,|.|and|in|said) → value {1}
tr eğitime önem veriyoruz
The mayor said that they attach importance to education.

leaving behind [him|her|them|himself|herself] {his|her|their} (family|wife|children|wife and children|son|mother|father) → leaving {1} family behind
ar تاركا وراءه; es dejando atrás a su familia; fr laissant derrière lui sa famille; ru
He went to work in Doha, leaving behind him his family.

(witnessed|witnesses|witness|saw) a (wide|large|broad|great|remarkable|good|intense) (attendance|turnout|presence|participation) (of|by|from|in) → drew a large crowd of
ar شهد حضورا واسعا
The fair witnessed a wide attendance of visitors.

(entered|enters|enter) (their|his|her|its|the) {tenth|second|third|fourth|fifth|sixth|seventh|eighth|ninth} day (of|in|on) [a|the|their] hunger strike → are on the {1} day of
ar دخل يومه العاشر
The miners entered their tenth day of hunger strike.

(people|persons|residents|neighbors|neighbours|workers|students|farmers|hundreds|dozens|citizens) [have|had] <manifested themselves> → demonstrated
es se manifestaron; fr se sont manifestés; it si sono manifestati; pt
Two hundred people manifested themselves in front of the town hall.

<foresee~ to> Base → expect~ to
es prevé contratar; fr prévoit de; it prevede di; pt
The company foresees to hire three hundred workers.

(leave~|left) <without (light|current)> (Number|the|more|about|almost|several|thousands|to|over|nearly|part|many) → without power
es dejó sin luz; pt deixou sem luz; it lasciato senza luce
The storm left without light twenty thousand homes.

suffer~ a (muscular|muscle) (rupture|break) → injure~ a muscle
es sufrió una rotura muscular; pt sofreu uma rotura muscular
The winger suffered a muscular rupture in the first half.

(prices|price|rates|exports|salaries|traffic|temperatures|costs) [have|has|will|can|may] suffer~ a [new|slight|strong|sharp] {rise|increase|ascent} ≈ rise
es han sufrido una subida; fr ont subi une hausse; it hanno subito un aumento; pt
The prices have suffered a rise of four percent.

(experts|doctors|scientists|authorities|police|ministry|he|she|they|who) [also|have|has] <(alert|alerted|alerts|warn|warns|warned) of that> ≈ warned that
es alertan de que; pt alertam para que
The doctors alert of that the flu is coming early.

(decreed|decree|decrees) [provisional|preventive|unconditional] (prison|jail) (without|for|with|against|,|$) ≈ remanded in custody
es decretó prisión sin fianza; pt decretou prisão; it
The judge decreed prison without bail for the cook.

(is|are) <(cut|closed|interrupted) to (circulation|the circulation)> ≈ closed to traffic
fr fermé à la circulation; es cortada a la circulación; it
The bridge is closed to circulation until Friday.

<on the (antenna|antennas|waves|airwaves) of> (Name|a|the|our|radio) → on
fr à l’antenne de; es en antena de; it ai microfoni di
The minister reacted on the antenna of a private radio.

(fire|blaze|flames|epidemic|storm) <(declared|declares) itself> → broke out
fr le feu s’est déclaré; es se declaró un incendio; pt
The fire declared itself in a barn at dawn.

(sign~|signed) (its|their|his|her) {first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth} [consecutive|straight] {victory|success|win|defeat} ≈ record~ a {1} {2}
fr signe sa cinquième victoire; es firmó su segunda victoria; it firma la prima vittoria
Le Havre signed its fifth victory of the season.

(project|line|law|centre|center|plan|museum|school|park|book|album|which|it) (will|should|could|may|must) [not] [soon] <see the day> ≈ come into being
fr verra le jour; ro
The line will see the day in 2031.

(stand~|stood) (in|under) [the|heavy|strong|sharp|harsh] critique (because|for|of|,|$|since|due|after|and) ≈ be~ under fire
de in der Kritik stehen; nl onder kritiek staan
The minister stands in the critique because of the contract.

(train|tram|wagon|wagons|locomotive|trains|streetcar) (came|got|jumped) (off|out) (from|of) [the] (rails|tracks) → derailed
de aus den Gleisen gesprungen; ru сошёл с рельсов; it uscito dai binari; uk
The train came off from the rails near Hof.

(car|vehicle|bus|truck|lorry|van|driver) [and] (rolled|turned|overturned) over <itself> ≈ …
de überschlug sich; fr s’est retournée sur elle-même; it si è ribaltata su sé stessa
The car rolled over itself and hit a wall.

succumb~ <to (his|her|their) [serious|severe|heavy] injuries still> (at|on|in) ≈ died at the scene
de erlag noch an der Unfallstelle seinen Verletzungen
The rider succumbed to his injuries still at the scene.

speak~ <(himself|herself|itself|themselves) (out for|out against|for a|against a|for the|against the)> ≈ spoke out for
de sprach sich für … aus; it si è espresso a favore di; es se pronunció a favor de; fr
The chancellor has spoken himself out for a reform.

condemned (him|her|them|Name|[the] Human) to <a (prison|jail) sentence of> ≈ …
de zu einer Freiheitsstrafe von … verurteilt; fr à une peine de prison de; it
The court condemned him to a prison sentence of four years.

(authorities|police|investigators|experts|firefighters|they|he|she|court|prosecutors|company|ministry) (are|is|were|was|will) <(assuming|going out) from> (a|an|the|arson|human|technical) → assuming
de gehen von … aus; nl gaan uit van
The authorities are assuming from a technical defect.

(traffic|road) participants → road users
de Verkehrsteilnehmer; nl verkeersdeelnemers; sv trafikanter; ru участники дорожного движения; uk
Traffic participants must expect delays.

(firefighters|firemen|police|teams|brigade|department|ambulance|rescuers|troops|agents|crews) [military|civil] (was|were|been) <triggered> (to|by|for|at|around|,|$|and|on|in) → called in
pt foi acionado; es fue accionado
The firefighters were triggered to fight the fire.

(operative|operational|emergency and rescue|special) services (are|were) [already] (working|at work|on) (on|at|in) [the] (spot|scene|place) → emergency services are at the scene
ru на месте работают оперативные службы; uk на місці працюють оперативні служби
Operative services are working on the spot.

(grew|rose|fell|increased|decreased|dropped|declined) (by|to) Number [%|percent|per cent] <in relation to> → compared with
ru по отношению к; es en relación con; pt em relação a; it rispetto a
Sales grew by 5% in relation to last year.

found in (statements|evaluations|contacts|contact|initiatives|attempts|explanations) (after|to|on|about|with|regarding|in|$) → made statements
tr açıklamalarda bulundu; az
The minister found in statements after the session.

convey~ (his|her|their|its|my|our) (condolence|congratulation|get well|success) (wishes|messages|message|feelings) ≈ offer~ his condolences
tr başsağlığı dileklerini iletti
He conveyed his condolence wishes to the families.

(accident|incident|event|attack|explosion|quarrel|fight) (came|comes) to (the square|square|the field) → took place
tr meydana geldi
The accident came to the square at nine.

(added|said|stated|explained|confirmed|continued|pointed) in (a|his|her|its|an) [press|exclusive|official] (statement|statements|speech) <that the source> ≈ …
ar وأضاف المصدر في تصريح أن
He added in a statement that the source was mistaken.

(led|leads|leading) to the (fall|rise) of [Number|dozens|hundreds|several|many|a number] [of] (dead|martyrs|wounded|injured|deaths|victims) ≈ killed
ar أدى إلى سقوط قتلى
The strike led to the fall of dozens of wounded.

present~ a [steady|clear|gradual|significant|good] (rising|upward|growing|downward|declining) (trend|tendency|momentum) ≈ be~ rising
zh 呈上升趋势; ru; ja 傾向を示す
Traffic presents a rising trend.

increase~ [the] (intensity|strength|force) of (inspection|inspections|supervision|enforcement|publicity|support|work|investment|crackdown|control) → step~ up
zh 加大力度
The province increased the intensity of inspections.

(carried out|gave|made|conducted) (treatment|rescue|assistance|first aid) (to|on|for) the (injured|wounded|patient|victim|victims|patients) at <the first time> → at once
zh 第一时间
The clinic gave treatment to the injured at the first time.

(vehicle|car|bus|truck|motorcycle|train|train set|ship|boat|plane|aircraft|driver|victim) (experience~|experienced|had experienced) [a|an] [single|traffic|fatal|serious] (accident|collision|breakdown|crash) ≈ had an accident
id mengalami kecelakaan
The bus experienced an accident on the toll road.

at night of {Day} → on {1} night
uk в ніч на; ru в ночь на; pl w nocy z
The shelling began at night of Tuesday.

the <passed> (Day|week|weekend) [the|a|his|,|he|she|it|they] ≈ last
es el pasado lunes; fr lundi passé; it; pt na passada segunda-feira
The passed Monday the strike began.

cede~ before [the|this|these|such|any] [his|her|their|its] (pressure|pressures|threats|threat|blackmail|demands|violence|demand|criticism|terror|evidence) → give~ in to
es ceder ante las presiones; pt ceder perante; it cedere davanti a
He will not cede before the pressures.

(give~|gave) a <step> (forward|ahead|back) (in|with|to|towards|on|,|$|and|by|for) ≈ take a step
es dar un paso adelante; fr faire un pas en avant; it fare un passo avanti; pt
The firm gave a step forward in its recovery.

sustain~ (a|an|several|the|various|two) [working|private|brief|long|cordial|telephone|first] {meeting|meetings|encounter|conversation|conversations|interview|talks} with ≈ hold~ {1} with
es sostuvo una reunión con; pt manteve uma reunião com; fr
The minister sustained a meeting with the union.

(was|were|be|been) [urgently] intervened (surgically|urgently|of) → operated on
es fue intervenido quirúrgicamente; ca
The goalkeeper was intervened surgically on Sunday.

be~ <in conditions> (to|of|for) Base → able
es está en condiciones de; it in condizione di; pt em condições de
The town is in conditions to receive visitors.

(realize~|realise~) (a|an|several|Number|new) [strong|big|important|new|great|total|public|private|foreign] (investment|investments|concentration|mobilization|mobilisation|gathering|stoppage|stoppages|census|diagnosis|raffle|draw|vaccination|count|recount|delivery|deliveries|audit|patrol|patrols|raid|raids|arrests|detention|detentions) ≈ make~
es realizar una inversión; pt realizar um investimento; it realizzare un investimento; fr
The firm will realize an investment of ten million.

(give~|gave|given|received|receive~|granted) <(the|a) [medical|voluntary|hospital]  discharge> (to|from|for|on|,|$|this|yesterday) ≈ discharge
es dio el alta; pt recebeu alta; it
The clinic gave the discharge to the patient.

(put~) (end|an end) to (his|her|their) (life|days|lives) → kill~ himself
es puso fin a su vida; fr a mis fin à ses jours; it ha messo fine alla sua vita; pt
The farmer put end to his life in the barn.

(unemployment|inflation|rate|price|index|temperature|figure|turnout|participation|growth|share) [was|has|will] (situated|placed|located|positioned) (itself in|itself at|in|at|around|itself around|above|below) Number → stood at
es se situó en; it si è collocato al; fr s’est établi à; pt situou-se em
Unemployment situated itself in nine percent.

close~ the <exercise> [Year] with [a|net] (loss|losses|profit|profits|surplus|deficit|sales|debt|revenue) ≈ financial year
es cerró el ejercicio con; fr a clôturé l’exercice; it ha chiuso l’esercizio; pt
The firm closed the exercise with losses.

(road|street|highway|route|line|traffic|lane|bridge|motorway|railway|avenue|access) [has|have] (remained|remains|stayed) <cut> (for|to|at|in|between|during|from|because|due|by|until|,|$) → closed
es permaneció cortada; fr est coupée; pt
The road remained cut for three hours.

(positive|negative) (to|in) (alcohol|drugs|cocaine|cannabis|narcotics|the alcohol|breath|the breathalyzer|the breathalyser|doping|the drug) [test] ≈ tested positive for
fr positif à l’alcool; es dio positivo en alcohol; it positivo all’alcol; pt
The driver was positive to alcohol.

(tenant|tenants) of the title → reigning champion
fr tenant du titre; it detentore del titolo; es; pt detentor do título
The tenants of the title lost at home.

(president|minister|mayor|he|she|director|coach|team) [has|also|have] held to (thank|greet|recall|remind|specify|underline|reassure|congratulate|salute|clarify) → wished to
fr a tenu à remercier; it ha tenuto a
The coach held to thank the fans.

(call~|called|calls) to [the|a|general] (mobilization|mobilisation|calm|prudence|vigilance|abstention|unity) (of|in|on|against|for|after|,|$|and|before|this) → call~ for
fr appelle à la mobilisation; es llama a la calma; it; pt
The federation called to mobilization against the tax.

(fire|firefighters|rescue|emergency|police|ambulance) [department|service|services|brigade|crews] (was|were|is|are) in (use|action|operation|deployment|service) with [about|around|over] Number ≈ deployed
de war mit 40 Kräften im Einsatz; nl
The fire brigade was in use with forty people.

(fire|firefighters|emergency|rescue) [department|service|services|brigade|crews] (was|were) <on duty with> Number (forces|emergency|people|firefighters|men|vehicles|helpers) → deployed
de war mit 40 Kräften im Einsatz
The fire department was on duty with 40 forces.

(collective bargaining|tariff) (partners|parties) (have|met|are|will|agreed|in|,|$|and|must|want|had) → unions and employers
de Tarifpartner; nl
The tariff partners met on Monday.

(out of|from|because of) (unclear|unexplained|hitherto unknown|so far unknown|previously unknown|yet unclear) (cause|causes|reason|reasons) ≈ for unknown reasons
de aus ungeklärter Ursache; nl door onbekende oorzaak; ru по невыясненной причине
The van left the road out of unclear cause.

(give~|gave|given) to protocol (that|,|$|on|after|in|to) → tell~
de zu Protokoll gegeben; nl
The owner gave to protocol that the shop was shut.

<country (government|parliament|premier)> (decided|wants|is|has|of|in|said|,|will|must|plans|and|approved) ≈ state
de Landesregierung; sv
The country government decided on Tuesday.

(has|have) <underlined as> (the|this|it|in|a|there|for) → stressed that
it ha sottolineato come
The minister has underlined as the growth is weak.

(investigations|searches|checks|inquiries|works|negotiations|talks|consultations|preparations|operations) (are|were|is) in course → are under way
it sono in corso le indagini; es están en curso; fr sont en cours; pt estão em curso
The investigations are in course.

(is|are|in) mourning <for the disappearance of> → the death of
it in lutto per la scomparsa di; fr en deuil après la disparition de; es
The town is in mourning for the disappearance of the doctor.

(registered|registers|register|recorded|counted|exceeded) [over|more than|about|almost] Number [thousand] presences → visitors
it ha registrato diecimila presenze; pt
The fair has registered ten thousand presences.

(was|were|been) (taken|surprised) in flagrante → caught in the act
pt foi preso em flagrante; it; fr pris en flagrant délit
The man was taken in flagrante with the money.

wounded (lightly|gravely) ≈ injured
pt ferido levemente; fr blessé grièvement; it ferito gravemente; es; ro
Three people were wounded lightly in the crash.

(pass~|passed) to (be worth|be in force|count on|have to) (from|as of|the|a|pay|on|with) ≈ come into force
pt passa a valer; es pasa a tener
The rule passes to be worth from Monday.

(lost|lose|losing) the (brake|direction of the|control of the direction) (and|on|,|$|vehicle|car|at|in|while) ≈ his brakes failed
pt perdeu o freio; es perdió la dirección
The bus lost the brake and hit a wall.

(fire|blaze) [was] (assigned|received|has been assigned|given) [the] {second|third|fourth|fifth|increased} (number|rank|degree|level|category) [of] (complexity|difficulty) ≈ the fire was classed as serious
ru пожару присвоен третий номер сложности; uk
The fire was assigned the third number of complexity.

(area|size) of [the] (fire|ignition|burning|blaze) (amounted|amounts|made|makes) [to] [about] Number (square|hectares|sq) ≈ the fire covered
ru площадь пожара составила; uk площа пожежі склала
The area of the fire amounted to 300 square metres.

(signed|signs|issued) (a|the) (decree|ordinance) <about> ≈ on
ru подписал указ о; uk підписав указ про; pl
The president signed a decree about awards.

(guilty|culprits|perpetrators|culprit|persons involved) (are|is|were) [being|now] (established|determined|installed) → the police are looking for the culprits
ru виновные устанавливаются; uk винні встановлюються
The guilty are being established.

transition (to|on) (the|a) (winter|summer) time ≈ the clocks going back
ru переход на зимнее время; de; uk перехід на зимовий час
The transition to the winter time was abolished.

first (intervention|response) (was|were|is|being) (made|done|carried) (at|on|in|to|by) → first aid was given
tr ilk müdahale olay yerinde yapıldı; az
The first intervention was made at the roadside.

(targeted|attacked|struck|hit|bombed) with (missiles|drones|rockets|shells|artillery) (the|a|an|several|two) ≈ hit
ar استهدفت بالصواريخ; fa
The army targeted with missiles the airport.

(called|call|calls|calling) (on|to|upon) the (necessity|need|importance) (to|of|for) (Base|Gerund) ≈ urged
ar دعا إلى ضرورة; fr
The council called on the necessity to act.

(police|officers|investigators|authorities|they|party|agency) (are|is) still (exploring|deepening) the (case|motive|incident) → are still investigating
id masih mendalami kasus
Police are still exploring the case.

(covered|cover|covers|covering) with (fire|artillery|mortars|mortar fire|artillery fire|hail) the → shelled
uk накрив вогнем; ru накрыл огнём
The enemy covered with fire the village.

(event|accident|incident|collision|tragedy) (came|comes|has come) to (near|in|on|at|yesterday|around|today) → happened
pl doszło do wypadku; de
The accident came to near Lublin on Friday.

Number (per mille|per mil) [of] [alcohol] ≈ the blood alcohol level
pl promile; de Promille; cs promile; nl promille; hr
He drove with 2 per mille.

open of {Day} to {Day} → open from {1} to {2}
es abierto de martes a domingo; pt aberto de terça a domingo
The museum is open of Tuesday to Sunday.

(be~) in tape to Base → be~ likely
es está en vías de; it è in procinto di
The actress is in tape to marry.

(prices|price|rents|cost|costs|fares|fees|bills) (be~|went|go|are now) <(through|by|to|at|in) the (clouds|stars)> → sky-high
es los precios están por las nubes; it prezzi alle stelle; pt
Olive prices are through the clouds.

(take~|took) advantage to (thank|greet|recall|ask|send|remind|visit|congratulate|announce|make|launch|denounce|insist) → take~ the opportunity to
es aprovechó para agradecer; pt aproveitou para agradecer
He took advantage to thank the fans.

be~ only leader of the (table|standings|league|group|championship) → be~ alone at the top
es es líder en solitario; pt é líder isolado
The team is only leader of the table.

(doubled|tripled|quadrupled|tripling|doubling) the (rate|allowed rate|permitted rate|maximum rate) of alcohol (permitted|allowed|,|$|in|and) → was over the drink-drive limit
es triplicaba la tasa de alcohol; it
The rider tripled the rate of alcohol.

(attended|treated|assisted) <by> (an|a) (anxiety|panic|nervous) (crisis|attack) → for
es atendida por una crisis de ansiedad; pt
The girl was attended by an anxiety crisis.

(give~|gave) the thanks to → thank~
es dio las gracias a; it; fr
The queen gave the thanks to the army.

take~ a <decree> (forbidding|banning|prohibiting|ordering|to|that|on|for|of) → issue~ a decree
fr a pris un arrêté interdisant
The mayor has taken a decree forbidding fires.

(train|trains|flight|flights|bus|buses) (is|are|was|were|have been|has been) suppressed → cancelled
fr le train est supprimé; it soppresso; ca; pt suprimido
Two trains were suppressed on Monday.

(want~) (himself|herself|itself) (reassuring|reassured|optimistic|conciliatory|prudent) ≈ try~ to reassure people
fr se veut rassurant
The minister wants himself reassuring.

(trial|exhibition|session|debate|festival|conference|hearing|season) <(open~|opened|hold~|begin~|close~|finish~) itself> (on|in|at|this|today|,|$|with|tomorrow) → opens
fr le procès s’ouvre lundi; it si apre; es se abre; pt
The trial opens itself on Monday.

in the stride , ≈ straight after that
fr dans la foulée
In the stride, the club fired the coach.

[about|some|nearly|over] Number salaried ($|in|at|work|are|who) → employees
fr 300 salariés; es asalariados; it salariati
The firm employs 300 salaried in Lille.

(had|has|have|with) [a] [about|up to|almost|over] Number (minutes|hours) delay → was delayed
de hatte 20 Minuten Verspätung; nl twintig minuten vertraging
The train had 20 minutes delay.

(lay~|lies|lay) at Number (percent|per cent|%|euros) → stand~ at
de liegt bei 20 Prozent; nl ligt op; sv ligger på
The party lays at 20 percent.

(game|match|duel|derby|encounter|it) (end~|ended|finished) <draw> (with|,|$|after|in|and|at|on) → in a draw
de endete unentschieden; pl zakończył się remisem
The derby ended draw.

hints (please|are taken|are accepted|are received|will be taken) (to|by|at) → anyone with information should contact
de Hinweise bitte an; de Hinweise nimmt die Polizei entgegen
Hints please to the Bochum station.

be~ a total damage ≈ be~ a write-off
de ist ein Totalschaden; nl total loss
The car is a total damage.

(onto|on|into|to|in) the (counter|opposing|oncoming|opposite) - (lane|lane of traffic) ≈ into the path of oncoming traffic
de auf die Gegenfahrbahn; ru на встречную полосу
The car got onto the counter-lane.

(arranged|disposed|ordered|validated|disposes) the (arrest|arrests) at home → house arrest
it ha disposto gli arresti domiciliari; pt
The judge has arranged the arrest at home.

(hit|run over|crossing|crossed|struck|knocked down|while) [the road] on the [pedestrian] (strips|stripes|zebra strips) → on the crossing
it sulle strisce pedonali; de auf dem Zebrastreifen
The boy was hit on the strips by a van.

(miss~|lose~|lost|win~|won) [the] [goal|target|match|game] <by [very] little> (,|$|at|in|and) → narrowly
es por poco; pt por pouco; it di poco
The winger missed the goal by little.

(driver|drivers|motorist) (of|by) (app|application|applications) → ride-hailing driver
pt motorista de aplicativo; es chofer de aplicación
Two drivers of application were robbed.

(fire|blaze|flame|ignition) (was|is|has been) [completely] (extinguished|localized|localised|contained) <on [the|an] area of> → over an area of
ru пожар потушен на площади; uk пожежу на площі
The fire was extinguished on the area of 200 metres.

(fulfil~|fulfill~|fulfilled|exceeded|performed) the plan (by|for|on) Number (percent|%) → meet~ the target
ru выполнил план на 103 %; zh 完成计划
The plant fulfilled the plan by 103%.

(received|got|receive~) [a|an|numerous|serious|several] [closed|open|severe] (trauma|traumas|bruise|bruises) of the (head|leg|skull|spine|arm|brain|chest) ≈ injure~ his head
ru получил травму головы; uk отримав травму голови
The boy received a trauma of the head.

(gathered|collected|gather|gathers) (a|the) full (hall|house|stadium|room) → drew a full house
ru собрал полный зал; pl; uk
The concert gathered a full hall in Perm.

(snow|precipitation|rain|dew|hail) fell out !(of) → fell
ru выпал снег; uk випав сніг
The snow fell out in Omsk.

(drive~|flew|went) out (to|into|on|onto) the (oncoming|meeting|opposite) (lane|strip|band) ≈ crossed into oncoming traffic
ru выехал на встречную полосу; uk виїхав на зустрічну смугу
The car drove out to the oncoming lane.

(entered|enters|enter|entering) (the|a) (sprint|final sprint|deep water) (stage|phase|zone) → neared completion
zh 进入冲刺阶段; zh 进入快车道
The bridge entered the sprint stage.
`,
  rare: `
(won|win|wins|winning) glory for the (country|motherland|city|province|school|team) ≈ did the country proud
zh 为国争光
She won glory for the motherland.

(return~|returned|arrive~|arrived) to the (homeland|home|land of the homeland|soil of the homeland|homeland soil) (after|with|,|$|on|from) → return~ home
ar عاد إلى أرض الوطن; fa
The players returned to the homeland with two medals.

(made|make|makes|making) examinations (in|at) (the|Name) → inspected
tr incelemelerde bulundu
The mayor made examinations in the district.

(take~|took) stage (in|at|on|with|for|,|$|tonight|together) → take~ the stage
tr sahne aldı; az
The singer took stage in Izmir.

motor (ship|ships) (sank|left|was|arrived|with|carrying|ran) → ship
ru теплоход; uk теплохід
The motor ship ran aground near Kazan.

(come~|came) out with (an|the) initiative (to|of|on) → propose~
ru выступил с инициативой; uk виступив з ініціативою; pl wystąpił z inicjatywą
The deputy came out with an initiative to plant oaks.

(give~|gave) (the) reason to (the|him|her|them|Name|workers) → side~ with
es dio la razón a; pt deu razão ao; it ha dato ragione a; fr a donné raison à
The court gave the reason to the neighbours.

(at|around|about) [the] Number of the (afternoon|morning|night) !(before|of|he) → o’clock
es a las tres de la tarde; pt às três da tarde; it alle tre del pomeriggio
The train left at 3 of the afternoon.

<a> Number (percent|per cent|%) (more|less) than ≈ …
es un 12% más que; ca un 12% més que
Sales were a 12% more than last year.

(come~|came|go~|went) back <on> (the|its|his|her|their|this) (reform|decision|law|promise|promises|statements|agreement|cuts|project|commitment|words|plan|measure) (of|to|,|$|which|that|and|on) ≈ go back on
fr revenir sur la réforme; it
The state wants to come back on the reform, the union fears.

<(alert|alerts)> of the (risk|risks|danger|dangers|consequences|lack|increase|existence|possibility|situation|arrival) → warn of
es alertan del riesgo; pt alertam para o risco; it allertano sul rischio
Geologists alert of the risk of new slides.

(take~|took|share~|shared) the {first|second|third|fourth|fifth|sixth|seventh|eighth|tenth} place (at|in|among|with|,|$|and|after|for|by) → take~ {1} place
ru занял третье место; de belegte den dritten Platz; uk зайняв третє місце; tr
She took the third place at the championship.

(meet~|met|encounter~) with <rejection> (among|in) ≈ opposition
de stößt auf Ablehnung; nl
The plan met with rejection among the farmers.

(put~|lay~|place~|set~) [a|particular|special] [the|strong|great] accent on → stress~
fr mettre l’accent sur; it porre l’accento su; ro pune accent pe; es
The mayor wishes to put the accent on security.

(the|our|local) <public powers> (must|have|should|are|will|can|did) → public authorities
fr les pouvoirs publics; es los poderes públicos; it i pubblici poteri; pt
The public powers must act, the union said.

(was|were|been) [taken|arrested|detained] provisionally (arrested|taken|detained|$|by|,|on) ≈ arrested
de vorläufig festgenommen; tr
The man was provisionally arrested at the border.

(resulted|resulting|led|lead) (in|to) the (martyrdom|ascension) of → killed
ar أدى إلى استشهاد
The raid resulted in the martyrdom of two boys.

aspirant (to|for|at) the (presidency|post|title|office|mayoralty|leadership|premiership|position) → candidate for
es aspirante a la presidencia; fr aspirant à la présidence; pt it aspirante alla presidenza
The aspirant to the presidency visited the port.

(deputy|mayor|coach|club|minister|senator|president|he|she) (remains|is) <in [the] balance> (after|following|,|$) → under threat
it resta in bilico; es en la balanza
The coach remains in the balance after the third defeat.

(was|were|been) (found|rescued|pulled|taken|recovered|removed) <with life> [from|in|by|among|after|under] → alive
es fue hallado con vida; pt encontrado com vida; it; fr
Two miners were rescued with life from the shaft.

(was|were|is|are) denounced for (a|an|the) [alleged] (crime|offence|offense) of → reported to the police for
es fue denunciado por; it è stato denunciato per; pt
A cook was denounced for a crime of theft.

(classified|classify|classifies) (for|to|in|into) the (semifinals|semi - finals|semifinal|final|finals|quarterfinals|quarter - finals|next round|next phase|knockout|playoffs|world cup) → qualified for
es se clasificó para; it si è qualificata per; pt se classificou para; ru
The team classified for the semifinals.
`,
}
