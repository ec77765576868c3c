import type { CalqueList } from './entries.ts'

/** What news says of accidents, arrests, statements, matches, weather and councils day after day, as pages of translated news have it. */
export const PAGES: CalqueList = {
  never: `
(is|are|was|were|be|been|being) <(made available to|placed at the disposal of|put at the disposal of|made available of) (the (judicial authority|judicial authorities|court|judge|duty court|duty judge|competent court)|justice)> → brought before a judge
es puesto a disposición judicial; pt colocado à disposição da justiça; it messo a disposizione dell’autorità giudiziaria; ro
The cook was made available to the judicial authority on Friday.

<(proceeded to (his|her|their)|proceeds to (his|her|their)) (arrest|detention|identification)> ≈ arrested him
es procedieron a su detención; pt procederam à sua detenção; it procedevano al suo arresto
Two agents proceeded to his arrest in a bar near the port.

(crime|crimes|offence|offense|offences) of <(injuries|injury|threats|coercion|attack on authority|attempt against authority|disobedience to authority|usurpation of identity|robbery with force|robbery with violence|sexual freedom)> ≈ assault, threats …
es delito de lesiones; pt crime de lesões; it reato di lesioni
She is accused of two crimes of injuries after the fight.

(closed|cut|interrupted|stopped|blocked|suspended|slow|difficult|held) <in both senses> → in both directions
es en ambos sentidos; fr dans les deux sens; it in entrambi i sensi; pt
The road was closed in both senses until noon.

<at the height of> (the (town|municipality|village|exit|junction|kilometer|kilometre|motorway|bridge|airport|exits) [of]|kilometer|kilometre|number|km|exit) → near
es a la altura de; fr à la hauteur de; it all’altezza di; pt
The lorry overturned at the height of the town of Berral.

(injuries|wounds|burns|bruises|injured|wounded) of <(diverse|varying|various|different|varied) (consideration|considerations)> ≈ varying severity
es heridas de diversa consideración
Four people suffered injuries of diverse consideration.

<asked about this (matter|extreme|particular|point|issue)> , (the|he|she|Name) ≈ asked about it
es preguntado por este asunto; pt questionado sobre o assunto
Asked about this extreme, the councillor fell silent.

(the|its|their|his|her) <until now> (president|coach|director|mayor|minister|secretary|leader|spokesman|spokeswoman|head|captain|owner|manager|deputy|general|vice) → former
es el hasta ahora presidente; it il finora presidente; pt
The until now president of the club leaves in June.

(evacuated|evacuate) to [the] [nearest|university|general|local|regional|municipal|provincial] (hospital|clinic) ≈ taken to hospital
es evacuado al hospital; fr évacué vers l’hôpital; pt evacuado para o hospital
The driver was evacuated to the university hospital with burns.

<(last|past|this|next) day Number> (,|of Month|the|at|in|he|she|they|when) ≈ on the 5th
es el pasado día 5; pt no último dia 5
The last day 5 the council approved the budget.

(police|residents|neighbors|neighbours|witnesses|firefighters|he|she|they|family|employees|passengers) [immediately|then|also] <triggered the> ([military|civil|federal|highway|fire|local] (police|department|brigade|firefighters)|emergency services|ambulance) → called the
pt acionaram a polícia militar
Residents triggered the military police after the shots.

[the] <delegate> (responsible for|in charge of|heading|of the civil police|of the homicide|at the police) → police chief
pt o delegado responsável pelo caso
The delegate responsible for the case asked for more time.

(took|takes|taken|taking|received) (a|two|three|four|Number) <(shot|shots) (in|to)> the (head|chest|leg|back|arm|neck|face|abdomen|stomach|shoulder|foot|hand|thigh) ≈ was shot in
pt levou um tiro na perna; es recibió un tiro en
The young man took a shot in the leg during the robbery.

<the (facts|fact|story|episode|events) (dates|date|dated) back to> (last|yesterday|Day|the|a|this|Number|Month|some) ≈ it happened
it i fatti risalgono a; fr les faits remontent à
The facts date back to last Tuesday, when the van was stolen.

(reported|reports|reporting) [some|several|only|no] [very] (serious|severe|slight|minor|multiple|various|grave|light) <(injuries|fractures|trauma|burns|wounds|traumas)> ≈ suffered
it ha riportato gravi ferite
The biker reported serious injuries in the crash.

<(mobile squad|flying mobile|mobile team)> (of|in|from|led|directed|stopped|arrested|has|have|is|are|,) ≈ the investigative police
it la squadra mobile
Agents of the mobile squad of Bari stopped the two men.

(the|of) <(finance guard|guard of finance|financial guard|fiscal guard|yellow flames|flames yellow)> ≈ the tax police (Guardia di Finanza)
it la Guardia di Finanza
Goods worth two million were seized by the finance guard.

<(surveys|findings|reliefs|investigations|checks) of the (case|rite)> ≈ the usual checks
it i rilievi del caso; fr les constatations d’usage
The agents carried out the surveys of the case.

[we|it was|has been|was] (learned|learnt|according to|confirmed|told|said|by|from|,) <[from|by] (concordant|corroborating|coinciding|matching) sources> → from several sources
fr de sources concordantes; es fuentes coincidentes
The striker will sign on Friday, according to concordant sources.

(a|one|two|three|four|Number|several|no|many|some|unfortunately) [Noun|Noun and Noun|injured|dead|victims|people] [injured|dead|people] (is|are|was|were) <to (deplore|be deplored|lament|be lamented)> ≈ there are dead, injured …
fr sont à déplorer; es hay que lamentar; it
No injured people are to be deplored, the prefect said.

(police|gendarmerie|gendarmes|brigade|judge|court|squad|inspectors|section|unit|office|he|she) [of Name|has been|have been|was|were] (seized|entrusted) <(of|with) the (investigation|case|file|inquiry|matter)> ≈ put in charge of the investigation
fr saisis de l’enquête
The gendarmes were seized of the investigation on Monday.

(opened|investigation|inquiry|indicted|information) <(of|from) (the|counts|count|heads|chief|chiefs) [of] (head|heads|chief|counts)> of ≈ into, for
fr des chefs de
An investigation was opened of the head of manslaughter.

<(property|material) damage> (of|amounting to|in the amount of) [around|about|approximately|over|more than|almost|nearly] Number (euros|euro|francs) (was incurred|was created|arose|was caused|occurred|resulted|incurred) ≈ damage is put at
de es entstand ein Sachschaden von
Property damage of around 20,000 euros was incurred.

(driver|motorist|man|woman|he|she|Number - year - old|pensioner) <overlooked> (a|the|an|his|her|their) [oncoming|approaching|priority] [Number - year - old] (motorcyclist|cyclist|car|pedestrian|biker|tram|bus|train|scooter|woman|man|child|girl|boy|motorcycle|vehicle|truck|lorry|taxi|pedestrians|cyclists) → failed to see
de übersah einen Motorradfahrer
The driver overlooked a cyclist when turning left.

<(came|comes|come) (into|to) (a|the|one|nearby|local) [nearby|surrounding|local] (hospital|hospitals|clinic|clinics)> (with|by|for|after|in|and|where|,|.) ≈ was taken to hospital
de kam ins Krankenhaus
The cyclist came to a hospital with a broken arm.

(services|police|brigade|firefighters|prosecutor) (were|was) <notified about> (the|a|an|this) → called to
pl służby zostały powiadomione; ru были оповещены
The services were notified about the gas leak at six.

(video|footage|photo|photos|recording|pictures|images|clip|frames|data|documents|it) [also|quickly|immediately|already|has|have] (got|hit|came|leaked|appeared|spread|posted|published|distributed|fell) <(into|in|on|onto|to) the (network|networks)> (on|yesterday|today|.|,|and|:|in|where|after|$) → online
ru попало в Сеть; uk потрапило в мережу; pl
The video got into the network on Monday evening.

Number - <(the|x|y|s) (summer|year|years|summers)> (Name|man|woman|resident|boy|girl|driver|governor|mayor|student|teenager|native|actor|actress|singer|athlete|footballer|forward|defender|pensioner|citizen) ≈ 37-year-old
ru 37-летний; uk 37-річний
The 37-the summer governor was appointed in May.

(threw|throws|thrown) the first <(source|mortar|concrete|pickaxe|foundation|digger)> [of|to|for|on] ≈ weld, concrete
tr ilk kaynağı attı; tr ilk harcı attı
The minister threw the first source to the new line.

(ambassador|delegation|minister|president|envoy|mission|head|ministers|governor|mayor|team|representative|him|her) <(received|receives) (in|at) (his|her|its) office today|received today in his office> ≈ received … today
ar استقبل في مكتبه اليوم
The governor met the ambassador received in his office today.

(villagers|farmers|people|families|county|town|city|village|residents|enterprises|company|they|he|she|which|and|has|have) [also|has|have|together|successfully] <(embarked|embarks|embark|set out|set foot|walked|stepped) (on|onto) (the|a) (road|path|fast track|express|new road|broad road) (of|to)> [common|a|getting] (prosperity|wealth|rich|riches|development|rejuvenation|happiness|well-off|health) ≈ are becoming prosperous
zh 走上致富之路
Villagers have embarked on the road of prosperity.

<(armed institute)> ≈ Civil Guard
es el Instituto Armado
Two agents of the armed institute were hurt.

(the|this|a|by|of|to) <(court|judge|prosecutor|magistrate|pharmacy) (on (duty|guard)|of guard)> (of|in|decreed|sent|has|had|ordered|ruled|took|will) ≈ duty court
es el juzgado de guardia; it il magistrato di turno
The court on duty sent him to prison without bail.

<(witnessed|observed|verified|witnesses) how> (the|a|an|several|two|three|some|his|her|their) ≈ saw the …
es vio cómo; de sah, wie; it vide come
A passer-by witnessed how the crew shot at the animals.

(message|statement|statements|note|interview|interviews|video|words|declarations|letter|release|as) [has been|was] <(collected|picked up|gathered|recovered|echoed) by> (Name|this newspaper|the newspaper|the agency|the media|several media) ≈ quoted by
es recogido por Europa Press; it raccolto da; pt
In a message collected by Hora Norte, the party warned of the danger.

<(according to what|according to how|as for what)> (was|has been|the|he|she|they|this|Name|we|it|is|can|could) [Noun|Words] ≈ as
es según lo que; it secondo quanto; fr selon ce que; pt segundo o que; ro
According to what the farmer says, the dog had no collar.

(spokesperson|spokesman|spokeswoman|secretary|doorman) <minister> [,] (Name|of the|for the) ≈ minister and spokesperson
es la ministra portavoz; es portavoz ministra
The spokesperson minister Marta Oria left the room.

<minister (spokesman|spokesperson|spokeswoman|secretary general)> ≈ minister and spokesman
es ministro portavoz; es ministro secretario general
Minister Spokesman Jaime Oria rejected the criticism.

(harsh|severe|deep|strong|sincere|public|an) <(self-criticism|self criticism)> ≈ criticised himself
es hizo autocrítica; fr fit son autocritique; it fece autocritica
The president made a harsh self-criticism after the defeat.

<(fixed|fixated) (him|her|them|the man|the woman|the suspect|the suspects|the driver)> (on|to|until|and|.) ≈ pinned, restrained
de fixierten ihn
Officers fixed him on the floor of the bank.

<according to current (knowledge|findings|state of knowledge|information|state)> [,] ≈ as far as is known
de nach derzeitigem Kenntnisstand; de nach bisherigen Erkenntnissen
According to current knowledge, nobody else was in the house.

(train|tram|ice|bus|car|truck|lorry|locomotive|driver) (ran|runs|raced|races|drove|drives) <against> (a|the|an) (tree|wall|house|deer|cow|hind|cattle|car|truck|lorry|bus|tram|bridge|pillar|post|barrier|guardrail|sheep|horse|boar|traffic|pole) → into
de fuhr gegen einen Baum; nl reed tegen een boom
The car drove against a tree near Hof.

(was|were) <(sent|taken|brought|came|put) (to|into) the (cell|drunk tank|sobering cell|drying cell)> [to|for] [sobering|sober|sober up] ≈ was kept in a cell
de kam in die Ausnüchterungszelle
The lorry driver was brought into the cell to sober up.

§ <(uniforms|uniformed)> (determined|detained|established|found|stopped|checked|received|noticed|arrested|secured|were|informed|managed|seized|had) → police officers
pl mundurowi ustalili
Uniforms detained the driver in the next village.

(the|a|of|by) <communiqué> (of|issued|published|from|sent|,|that|says|said|reads) → statement
es comunicado; fr communiqué; pl komunikat; it comunicato; pt; ro
The communiqué of the city guard says that he ran.

<(we read|it was written|it was said|it can be read|one can read|we can read|it reads) (in|on) the (message|announcement|communication|communiqué|communique|entry|release|statement|post|note|press release)> ≈ the statement says
pl czytamy w komunikacie; it si legge nella nota; es se lee en el comunicado; pt; ru
“The road is closed,” we read in the message.

(woman|man|patient|mother|boy|girl|he|she|injured|child|him|her) [will|to|was|were|is|has been|had] be~ <re-established> ≈ recover
it ristabilirsi; es restablecerse; fr rétabli
It took a week for the mother to be re-established.

<(in favor|in favour) of> (a|an|the|some|several|two|three) [elderly|young|injured|needy] (person|people|families|family|tourist|tourists|woman|man|citizen|citizens|patients|children|residents|victims|workers|students) [in (difficulty|need)] ≈ for
it a favore di; es a favor de; pt a favor de; fr
The patrol worked in favour of an elderly tourist in difficulty.

<crime of (coup|corruption active|corruption passive|omission of (help|aid|rescue|relief)|escape|prevarication|homicide|culpable homicide|false testimony|ideological falsehood|illicit association|disaster|aggravated homicide|public disorder|femicide)> ≈ the offence in English
pt crime de golpe; it reato di omissione di soccorso; es delito de prevaricación; ro
The court tries him for the crime of prevarication.

(is|are|was|were) being <listened to> [by|at|in] (the|police|investigators|prosecutors|judges|court|brigade) ≈ being questioned
pt estão sendo ouvidas; fr sont entendus
Two men are being listened to by the investigators.

(moral|strong|high|with) <[-] [and] (volitional|strong-willed|morally strong-willed)> (qualities|quality|victory|character) ≈ strength of will
ru морально-волевые качества; uk; bg
The team has moral and volitional qualities.

<clarified whether> (Noun|the|he|she|they|one|this|it|there|at) → asked whether
ru уточнили; uk уточнили
Reporters clarified whether the bridge would open.

(channel|book|film|exhibition|museum|project|site|play|book|page|program|programme|series|which|that|blog|article) [also|often|which|that] <(tells about|told about)> (the|how|a|an|his|her|their|life|Name|what) → tells of
ru рассказывает о; uk розповідає про; pl opowiada o; bg; de
The exhibition tells about the life of sailors.

<terror (organisation|organization|organisations|organizations)> → terrorist organisation
tr terör örgütü
The terror organisation lost its leader, the minister said.

(firefighters|gendarmes|police|teams|services|rescuers|doctors|they|carers|soldiers|agents) (are|were|have been|had been|is|was) <on (the|a) (bridge|deck)> (since|all|from|to|for|day|night|this) ≈ hard at work
fr sont sur le pont
The firefighters were on the bridge all night.

(it|has|have|had|was|were|been) <(defended|lamented|celebrated|advanced|valued|pondered|underlined|recriminated|reproached|influenced|abounded|sentenced|settled) that> → said that
es ha defendido que; es ha lamentado que; es ha avanzado que; it; pt
The party has defended that the law helps the towns.

(driving|travelling|traveling|circulating|drove|travelled|traveled|circulated|lane|carriageway|road|motorway|highway|direction|km|kilometre|kilometer) [,|in the|in] <(direction|sense)> (Town|the (centre|center|border|airport|coast|north|south|city)) → towards
es en dirección Sevilla; de Richtung München; fr en direction de; it in direzione
The van was driving direction Seville when it caught fire.

(man|woman|driver|neighbor|neighbour|passer - by|witness|witnesses|he|she|they|family|relatives|employee) [immediately|then|who] <(gave|gives|give|gave the) notice to> [the] (emergency services|police|firefighters|fire brigade|authorities|civil guard|ambulance) → called
es dio aviso a los servicios de emergencia
The woman gave notice to the emergency services at five.

<(proceeded|proceed|proceeds) to [the|its] (extinction|extinguishing|removal|evacuation|transfer|delivery|arrest|search|signing|reading|opening|closure|lifting|identification|rescue)> (of|by|with) ≈ put out, removed, …
es procedieron a la extinción; pt procederam à extinção; it procedevano all’estinzione; fr
Firefighters proceeded to the extinction of the blaze.

(film|series|play|novel|show|gala|concert|event|evening|act|night|edition|story) <(will have|has|had|will count) as (protagonist|protagonists)> ≈ stars
es tendrá como protagonista; it avrà come protagonista; pt
The film will have as protagonist a girl of nine.

<(appeared|appears|appear) before the (media|press|journalists|cameras|microphones)> (to|on|,|and|this|in|after|at) → spoke to reporters
es compareció ante los medios
The minister appeared before the media to explain the plan.

(has|have|had) <made (it known|known) that> → announced that
es ha dado a conocer que; fr a fait savoir que; it ha reso noto che; pt
The company has made it known that the plant will close.

(took|takes|take|taking|taken) <advantage of the (occasion|opportunity|visit|act|event|presentation|meeting|appearance|moment) to> ≈ used the occasion to
es aprovechó la ocasión para; pt aproveitou a ocasião para; it
The president took advantage of the occasion to thank the volunteers.

(has|have|had|also) <(shown|expressed|showed|manifested) (its|their|his|her) (rejection|repulse|repulsion) (to|of|for|at|against|towards)> ≈ spoken out against
es ha mostrado su rechazo a
The party has shown its rejection to the plan.

(has|have|was|been) <(forceful|blunt|emphatic|resounding|categorical)> (on|in|when|about|and said|, assuring) ≈ was clear
es ha sido contundente; es fue tajante
The spokesman has been forceful on this point.

(will be|is|are|was|were|caused|causes|cause|remains) <low> (for|in) (the (match|game|rest|next|season|derby|final)|several|two|three|four|six|a (few|couple)|Number) [weeks|months|matches|games] ≈ out injured
es será baja; es causó baja
The striker will be low for three weeks.

<(carried out|performed|practised|practiced|made|did) [a|an|the] (breath|alcohol|breathalyzer|blood|drug|drugs) (test|control|tests) (to|on)> (the|him|her|them) ≈ breathalysed
es practicaron la prueba de alcoholemia
Agents carried out an alcohol test to the driver of the van.

<under the (tutelage|tutorship|tutelary|guardianship) of> ≈ in the care of
es bajo la tutela de; fr sous la tutelle de; it sotto la tutela di; pt
The boy lives under the tutelage of the region.

§ <from (the|this|his|her|their) Words , they> [also|have|had|now|already] (explain|explained|assure|denounce|say|said|regret|ask|insist|point|warn|confirm|recall|indicate|add|consider|highlight|call|hope|believe|announce|assured|denounced|criticize|stress|defend|emphasize|maintain|state) ≈ the … explains
es desde el Ayuntamiento explican; pt
From the town hall, they explain that the works will last a year.

(faces|face|faced|facing) <(a|the) (request|petition|demand) of> [between] Number ≈ the prosecutor asks for
es se enfrenta a una petición de nueve años
The accused faces a request of nine years in prison.

(company|firm|group|sector|chain|business|brand|industry|it|which) [now|already] <(invoices|invoiced|invoice|bills|billed)> [some|about|around|more than|over|almost] Number (million|thousand|euros|billion) → has sales of
es facturó 40 millones; fr a facturé
The company invoiced 40 million euros last year.

(gives|give|gave|giving|given) <(employment|work) to> [more than|some|about|around|over|almost|nearly] (Number|hundreds|thousands|dozens) ≈ employs
es da empleo a; it dà lavoro a; fr donne du travail à; pt
The sector gives employment to two thousand people.

(first|only|last|second) <(time|woman|man|team|player|president|occasion) in the history that> → ever
es la primera vez en la historia que
It is the first time in the history that a woman leads it.

<(participates|participate|travels|meets|presents|inaugurates|launches|visits|receives|signs) this (monday|tuesday|wednesday|thursday|friday|saturday|sunday)> [in|at|with|the|a|to|his|her|new] ≈ will take part … on Monday
pt participa nesta segunda-feira; es participa este lunes; it
The minister participates this Monday in a meeting.

(was|were|been|is|are|being) <(target|victim|stage|scene|subject|object) of> (a|an|the|shots|several|threats|attacks|investigation|criticism|racism|an (operation|investigation)|insults|robbery|violence|theft|three|two) → the target of
pt foi alvo de; es fue objeto de; fr
The lorry was target of three shots on the avenue.

(swung|swings|shook|shakes|swelled) <the (net|nets|networks)> ≈ scored
pt balançou as redes; it ha gonfiato la rete
The striker swung the net twice.

(transferred|taken|sent|admitted|referred|rushed|rescued) to [the|a|another] [nearest|same|municipal] <hospital unit> ≈ hospital
pt encaminhado à unidade hospitalar
The boy was transferred to the hospital unit.

(caused|cause|causes|causing|provoked) <(disorders|upheavals|inconveniences)> (in|on|to|throughout|for) (the|several|residents|traffic|many|drivers) ≈ disruption
pt causou transtornos; es causó trastornos
The rain caused disorders in the south zone.

(closed|ended|opened|opens|closes|operates|operated|trades|operating|ends|close) (in|at|on|with) <(discharge|high|low|fall|casualty)> (of|this|on|by|,) ≈ up, down
pt fechou em alta; pt opera em baixa
The dollar closed in discharge of two percent.

[did|do|does|could] not <hide (the|his|her) (emotion|tears|joy|satisfaction)> (on|when|in|at|after|with|,|.|and|of|at) ≈ was visibly moved
pt não escondeu a emoção; es no escondió su emoción; it
The singer did not hide the emotion on stage.

[already] <known to the (police forces|forces of order|forces of the order|law enforcement|police force|police offices|order forces)> → known to the police
it già noto alle forze dell’ordine; fr connu des forces de l’ordre
The man, already known to the police forces, had a knife.

(denounced|reported|charged|deferred|released) <[in a] (at liberty|at large|in liberty|state of (freedom|liberty)|on the loose|in freedom|foot free|on foot free)> (for|to|by|,|.|because) ≈ charged and released
it denunciato a piede libero; it in stato di libertà
The boy was denounced at liberty for theft.

§ <to (discover|find|make the discovery of|notice|notice the|report|tell) [the|of] [lifeless|macabre] (body|discovery|bodies|theft|fire|corpse|accident|presence|victim) (was|were)> ≈ … found the body
it a scoprire il corpo è stata
To discover the body was the daughter.

(ended|finished|went|ends|flew|ending|finishing) [up] <(off the road|off road)> (in|near|on|at|and|along|,|.|for|after|this|while|due) ≈ left the road
it finita fuori strada
The car ended up off the road near Noto.

(lost|loses|losing) (his|her|their) (life|lives) <on the (spot|place|blow|act)> ≈ died at the scene
it ha perso la vita sul posto; pt perdeu a vida no local; es perdió la vida en el acto
The biker lost his life on the spot.

<(helicopter rescue|air rescue service|rescue helicopter service|air ambulance rescue)> (was|of|from|team|has|and|arrived|in|,) ≈ rescue helicopter
it l’elisoccorso
The helicopter rescue of Parma took the biker.

(remained|remains|was left|stayed|were left) <(crushed|trapped|blocked|stuck|overwhelmed)> (under|by|between|in|inside|on|at|for) (a|the|his|her|an|two) ≈ was crushed …
it è rimasto schiacciato; es quedó atrapado; pt ficou preso; ro
The worker remained crushed under a slab.

(validated|validates|validate|confirmed|confirms) [has|the] <the (arrest|arrests|detention|stop)> (of|and|for|,|.) [the|a|two] ≈ upheld the arrest
it ha convalidato l’arresto
The judge validated the arrest of the two men.

(investigators|police|investigation|carabinieri|agents) [now|also] <(follow|follows|following|do not exclude|beat|beats) (every|all|any|no|each) (track|tracks|lead|hypothesis|slope|lane)> ≈ pursue every lead
it non escludono nessuna pista
Investigators follow every track after the fire.

(made|makes|make|making) <official> the (arrival|departure|signing|transfer|resignation|candidacy|appointment|nomination|loan|recruitment) of → announced
fr a officialisé l’arrivée; es hizo oficial el fichaje; it ha ufficializzato
The club made official the arrival of a new coach.

<(confided|confides|confide|opened up) (himself|herself|themselves)> (to|about|on|in|at|for) ≈ spoke openly
fr s’est confiée; it si è confidato
The actress confided herself about her illness.

(train|trains|line|project|works|traffic|sector|market|company|club|country|team|region|city|site|file|worksite) [has|have|will|could|should|also] <(know|knows|knew|known|knowing)> [some|strong|big|a|many|several|a new|new|its|significant|serious] (delays|delay|difficulties|disruptions|growth|success|crisis|decline|upheaval|problems|strikes|boom|fall|defeat|drop|increase|slowdown) ≈ sees, has
fr connaît des retards
The line knows delays every morning.

(holds|held|hold|give|gave|gives|holding|organized) [a|his|her|this|another] <point (of|with the) press> ≈ press briefing
fr un point de presse
The minister holds a point of press at noon.

(be|is|was|were|are|been) [also|not|always|still|there] <at the rendezvous> (this|on|for|in|.|,|and|$) ≈ there, as hoped
fr sera au rendez-vous
The sun will be at the rendezvous this weekend.

(must|has to|have to|had to|will|should|would) [also|now|soon|from Day] <answer (before|in front of) (the|a) [district|regional|labour|lay|local|federal|jury] (court|judge|chamber|criminal court|assizes)> [for|on|in] ≈ stands trial
de muss sich vor Gericht verantworten; fr répondre devant le tribunal; nl
The man must answer before the district court for robbery.

(was|were|been|is) <injured (lightly|heavily|hard|easily)> → slightly, seriously injured
de leicht verletzt; nl zwaargewond; de schwer verletzt; sv
Two cyclists were injured lightly in the crash.

(motorway|road|street|highway|autobahn|a Number|route|bridge|line|tunnel|it) (was|were|is|remained|had to be|remains|has been) [temporarily|then|also] <(full|fully|completely|totally) (closed|locked|barred|blocked)> (for|until|in|during|after) [several|about|two|three|four|hours|both|Number|the|around] → closed in both directions
de war voll gesperrt
The motorway was full closed for four hours.

(suspect|man|woman|accused|defendant|he|she|driver|father|they|alleged perpetrator) <(sits|sit|sat) (in|since) (custody|investigative custody|remand|investigation custody|pretrial detention|detention)> ≈ has been in custody
de sitzt in Untersuchungshaft
The suspect sits in custody since Monday.

(cut|cuts|cutting|reduce|save|remove|dismantle|abolish|eliminate|delete|suppress|strike) [up to|about|around|some|over|more than|another] Number [of its] <(places|jobs places|working places|work places|workplaces|posts|positions)> ≈ jobs
de 300 Stellen streichen; fr supprimer 300 postes
The company wants to cut 300 places.

(party|cdu|afd|spd|greens|union|fdp|bloc|alliance|movement|coalition|it|they|candidate) [now|still|currently|only|would] <(comes|come|came|coming) (in|according to) (the|a|current|recent|latest|surveys|polls|survey) [surveys|polls|survey] [currently|only|now] (to|on)> Number ≈ polls at
de kommt in Umfragen auf
The party comes in surveys to 20 percent.

(bill|law|draft|motion|act|proposal|budget|amendment|it) [then|now|should|will|to] <(comes|come|goes|go) (in|into|to) the (bundestag|cabinet|parliament|plenum|landtag|city council|council|federal council|chamber|senate|house)> (in|on|next|,|before|.|for|this) ≈ goes before
de kommt in den Bundestag; nl
The bill comes into the parliament in May.

(police|investigators|prosecutor|prosecutors|ministry|experts) [currently|now|so far|still] <(goes|go|went|going|proceeds) out of> (a|an|the|this|that|arson|accident|human|technical|suicide) → assumes
de geht von einem Unfall aus; nl gaat uit van
The police goes out of an accident.

(player|striker|keeper|goalkeeper|defender|captain|midfielder|he|she|forward|Name|star|coach) [also|now|will] <(falls|fell|fall|fails|failed|falling) out> (for|with|because|due|until|injured|several|at least|,) → is out
de fällt aus; nl valt uit
The striker falls out for the rest of the season.

(fire|blaze|flames) [was|were|quickly|soon|under|had] [quickly|soon] <(master|mastered|the boss|boss)> ≈ was brought under control
nl was het vuur snel meester; fr maîtrisé
The fire was quickly master.

(hospitalized|taken|delivered|admitted|placed|sent|died|treated) (in|to|at|into) (a|the|various|different|city|nearby) [nearest|local|city|regional] <medical (institution|institutions|organization|organizations|establishment)> ≈ hospital
ru госпитализирован в медицинское учреждение; uk
The victim was hospitalized in a medical institution.

(singer|actress|actor|artist|blogger|star|athlete|he|she|presenter|model|footballer|celebrity|mother|musician) [also|then|recently] <(shared|shares) [a|the|his|her|new|some] [new|rare|family|joyful|touching] [photo|photos|video|news|picture|pictures|joy|story|details] with (subscribers|followers|fans and subscribers|netizens|the subscribers)> ≈ posted
ru поделилась с подписчиками; uk поділилася
The singer shared a photo with subscribers.

(users|netizens|internet users|fans|subscribers|residents|experts|society|commentators) [of the network|of social networks] (reacted|reacts|treated|perceived|accepted|took|met) <(ambiguously|not unambiguously|unambiguously)> (to|it|the|this) → reacted in different ways
ru неоднозначно отреагировали; uk
Netizens reacted ambiguously to the video.

(eliminated|eliminate|eliminating|liquidated|liquidate|liquidating|liquidation of|elimination of) <[the] consequences> of ≈ cleared up after
ru ликвидировали последствия; uk ліквідували наслідки; bg
Road workers eliminated the consequences of the snowfall.

§ <(the (reason|cause)|reason|cause) (became|has become|becomes)> (a|the|an|short|non|drunk|careless|heavy|violation) → the reason was
ru причиной стало; uk причиною стало; pl
The reason became a short circuit in the cellar.

(expert|doctor|nutritionist|psychologist|lawyer|scientists|doctors|experts|specialist|specialists|gardener|ministry|stylist|cosmetologist) [Name] [also] <(told|tells|reminded|named|called|suggested) (how|why|which|what|when|about)> (to|you|it|the|people|foods|products|is|are|can) ≈ explained how
ru рассказал, как; uk розповів, як
The expert told how to choose a melon.

§ <as a result of the (shelling|attack|impact|strike|hit|blow|explosion|fire|accident|hostilities|arrival|fall|bombing|hurricane|storm) (was|were)> (damaged|destroyed|injured|killed|wounded|hospitalized|affected|broken|evacuated) ≈ … was damaged
uk внаслідок обстрілу пошкоджено; ru в результате обстрела повреждены
As a result of the shelling was damaged a school.

(accident|incident|event|fight|fire|quarrel|explosion) [took place|occurred|happened] <in the (location|locality|position) of> (Name|the) → at
tr mevkiinde meydana geldi
The accident happened in the location of Çamlı.

(came|comes|come|coming) <together with> (tradesmen|citizens|shopkeepers|farmers|young people|children|headmen|press|journalists|students|artisans|women|families|veterans|martyrs) → met
tr esnafla bir araya geldi
The mayor came together with tradesmen in the bazaar.

(road|landslide|snow|it|street|accident|avalanche|flood) [has|have] <(made|left) the (road|roads|street|way) (closed|closure)> [to] ≈ closed the road
tr yolu ulaşıma kapattı
The landslide made the road closed to traffic.

(discussed|discuss|reviewed|examined|explored|touched|study) [together] <(ways|the ways|means|aspects|prospects|mechanisms) (of|to|for|and means of|and means to) (enhancing|enhance|strengthening|strengthen|developing|develop|supporting|boosting|boost|activating|promoting|promote|consolidating)> ≈ how to strengthen
ar سبل تعزيز
The ministers discussed ways of enhancing cooperation.

(matches|games|parties|points|titles|minutes|rounds|finals) <(disputed|in dispute)> (in|this|so far|with|by|,|.|of) ≈ played
es partidos disputados; pt partidas disputadas
In nine matches disputed this season, Jaén lost once.

(player|striker|coach|midfielder|winger|forward|goalkeeper|defender|he|Name) [also] <(militated|militates|militate|militating)> (in|for|with|at) → played
es militó en; it ha militato nel
The striker militated in three clubs of the second division.

<technical (director|director)> (Name|of the (team|club|national|selection|side)) ≈ coach
es director técnico; pt diretor técnico; ar المدير الفني
The technical director of the team rested five men.

(called|summoned|convoked|cited) [up] <(for|to|by) the (selection|absolute|absolute selection|bicolor)> ≈ the national team
es convocado por la selección
Nine men were called for the selection on Monday.

(scored|scores|netted|got|achieved|marked|converted|signed) (a|an|his|the|her) <(so much|many)> (of|in|from|for|with|that) → goal
es anotó un tanto
Rivas scored a so much from the edge of the area.

(goal|goals|win|victory|triumph|lead|equaliser|equalizer|tie|draw|score) [of the match|of Name] [came|arrived|fell] <(in|at|of) the Number minute> ≈ in minute 12
es en el minuto 12; it al 12' minuto; fr à la 12e minute
The goal fell in the 12 minute from a corner.

[the] <partial result> [was|is|of|:] ≈ half-time score
es resultado parcial; pt resultado parcial
The partial result was 2-0 for the visitors.

<(half part|half - time part|first time|second time|complementary part|complementary stage|initial stage|complement)> (of the (match|game|encounter|meeting|duel)) ≈ half
es el segundo tiempo; pt o segundo tempo; it il primo tempo
The first time of the match ended without goals.

(sun|rain|snow|storm|storms|clouds|wind|frost|heat|showers|cold) [will] <(be protagonist|be the protagonists|be the protagonist|be protagonists|reign|make its appearance|make an appearance|give truce|give a truce)> ≈ there will be
es será protagonista; it farà la sua comparsa; fr sera au programme; pt dará trégua
The rain will be the protagonist at the weekend.

(temperatures|thermometers|mercury|thermometer|maximums|minimums|maximum|minimum) [will|may|can|could] <(oscillate|oscillated|oscillates|swing|round|rounds|hover|move) (between|among|the|around)> Number ≈ range from
es oscilarán entre; it oscilleranno tra; pt vão oscilar entre
Temperatures will oscillate between 12 and 20 degrees.

<the (maximums|minimums|maxima|minima)> (will|in|are|of|, |were|do|can|could|have|reach) ≈ the highest, lowest temperatures
es las máximas; it le massime; pt as máximas
The maximums will reach 30 degrees in the south.

[the] <(sky|skies) (covered|cloudy|clear|little cloudy|overcast)> (in|with|throughout|over|on|during|and (rain|rains|showers)) → cloudy skies
es cielos cubiertos; it cielo coperto; fr ciel couvert
Sky covered in the north and the centre.

(rates|interest|inflation|prices|unemployment|debt|gdp|sales|exports|profit|profits|benefit|benefits|turnover|stock|shares|index) [has|have|had|rose|fell] <(yielded|ceded|gave up)> [by|up to|to] [a] Number [.|,] [Number] (%|percent|per cent|points) ≈ rose, fell
es repuntó un 3 %; es cedió un 2 %; fr a cédé; it ha ceduto
The index ceded two percent at the close.

<in (inter - annual|year - to - year) (terms|rate|terms)> → year on year
es en términos interanuales
Prices rose in inter-annual terms.

<in the first (trimester|semester) of> (Year|the|this|last) → in the first quarter, half of
es en el primer trimestre de; it nel primo semestre del; fr au premier semestre; pt ro
Sales fell in the first trimester of 2023.

(in the|during the|the|a|second|third|fourth|last|first) <(trimester|trimesters)> [of (Year|the year|this year|last year)] (the|sales|profits|company|fell|rose|was|results|of|with|after|,|.) ≈ quarter
es trimestre; it trimestre; fr trimestre; pt; ro; de
Profits rose in the second trimester.

(bank|banks|company|companies|group|firm|government|city|ministry|institution) [has|have|had] <(destined|destines|destine|destining|will destine)> [some|about|around|more than|over|almost] (Number|a|part|the|all|its) → set aside
es destinó 3 millones; it ha destinato; pt destinou
The city destined two million to the works.

(budget|investment|cost|amount|item|credit|contract|game|financing|fund|loan|subsidy|aid|endowment) [that|which|it] <(amounts|ascends|ascended|ascending|rises|raised|endowed) to> [some|about|around|more than|a total of] (Number|euros) → is
es asciende a 3 millones; it ammonta a
The investment ascends to three million euros.

(works|project|line|park|road|plan|aid|investment|program|programme|contract) <(endowed|provided|counted) with> [a|an|some|more than] [budget of|Number] (million|Number|budget) → worth
es dotado con 3 millones; it dotato di
A plan endowed with two million starts in May.

(company|group|firm|bank|chain|multinational|giant|manufacturer|airline|startup|it|which) <(counts|count|counted)> [currently|today|already|now] [with] (some|about|around|more than|over|almost|nearly|Number|hundreds) (thousand|million|employees|workers|stores|shops|customers|members|users|offices|branches|hotels|people|restaurants|factories|plants|Number) → has
es cuenta con 300 empleados; fr compte 300 employés; it conta 300 dipendenti; pt
The chain counts more than 200 shops in Spain.

<(the|this|a) sample> (, |will|can|brings|gathers|includes|opens|shows|which|titled|entitled|collects|presents|offers) (be|open|together|works|photos|until|the|more|Number|pieces|paintings|from|on|a|visited) → exhibition
es la muestra; it la mostra; pt a mostra
The sample gathers paintings from three museums.

(actress|actor|singer|writer|director|star|presenter|model|artist|comedian|he|she|musician|dancer|influencer|footballer) [also|recently|has|had] <(gave life to|gives life to|puts face to|put face to|put himself in the skin of|puts herself in the skin of|gets into the skin of|got into the skin of)> → played
es da vida a; es se mete en la piel de; it dà vita a; fr se glisse dans la peau de
The actress gave life to a judge in the series.

(his|her|their|its|new|first|last|second|third|latest|debut|the|a) <disc> (of|in|with|,|will|was|by|came|sold|titled|entitled|called) → album
es su nuevo disco; it il nuovo disco; fr son nouveau disque; pt; de
Her new disc will be out in May.

(party|parties|government|deputies|groups|coalition|opposition|left|right|socialists|greens|liberals|members) [has|have] <(voted|votes|vote) in (favor|favour|contra|against) of> (the|a|this|it) (law|bill|motion|budget|proposal|plan|decree|text|amendment) ≈ voted for
es votó a favor de; it ha votato a favore di; pt votou a favor de
The left voted in favour of the motion.

(law|bill|motion|budget|decree|plan|proposal|text|amendment|report|agreement) [was|has been|were] <(approved|adopted|passed|rejected) with Number (votes|voices)> (in favor|in favour|for|against|of) ≈ by … votes to …
es aprobado con 30 votos a favor; it approvato con 30 voti favorevoli; de mit; pl; ru
The budget was approved with 30 votes in favour.

<Number (votes|voices) in (favor|favour) , Number against and Number (abstentions|abstention)> ≈ by 30 votes to 2 with 3 abstentions
es 30 votos a favor, 2 en contra y 3 abstenciones; it; pt; fr
The plan passed with 12 votes in favor, 9 against and 2 abstentions.

(he|she|minister|president|mayor|spokesman|spokeswoman|deputy|leader|senator|candidate) [also|then|later] <(intervened|intervenes|interjected)> (in|during|at) the (debate|plenary|session|act|event|meeting|ceremony|forum|chamber|congress|assembly|programme|program) → spoke
es intervino en el pleno; fr est intervenu; it è intervenuto; pt; ro
The mayor intervened in the plenary on Monday.

(mayor|president|minister|governor|king|queen|councillor|ambassador|he|she|they|delegate) [also|then|later|who] <(presided over|presided|presides|presiding) [over]> the (act|acts|inauguration|opening|ceremony|delivery|signing|presentation|mass|procession|event) → led
es presidió el acto; it ha presieduto; pt presidiu; fr
The king presided the act in Toledo.

<(the|an|this|that) act> (was|took place|will take place|is|began|ended|, |of (homage|delivery|inauguration|presentation|tribute|closing|signing|recognition|remembrance)|organized|served|counted|will be) (attended|in|at|held|which|presided|with|on|for|organized|to|by|was|celebrated) → event
es el acto; pt o ato
The act was attended by forty farmers.

(delivery|awarding|handing) of [the] <(prizes|distinctions|diplomas|recognitions)> (was|took|will|to|of|in|at|for|that) ≈ prize-giving
es la entrega de premios; it la consegna dei premi; pt a entrega de prêmios
The delivery of prizes was held in the square.

(students|pupils|children|minors|schoolchildren|kids) <of (first|second|third|fourth|fifth|sixth) of (primary|eso|secondary|baccalaureate|infant)> ≈ in the … year of
es alumnos de quinto de primaria
The pupils of fifth of primary planted oaks.

(educational|education|health|sanitary|hotel|tourist|commercial|sports|penitentiary|religious|shopping) <(center|centre|centers|centres)> (of|in|will|was|has|is|were|are|that) [the] (municipality|town|region|city|province|capital|locality|area|pupils|students|concerted|public) ≈ school, clinic …
es centro educativo; pt centro educativo
The educational centre in the town has 300 pupils.

(was|were|is|are|been|be) <(affected by|positive (in|for)|contagious with|infected of|contagious of) [the] (covid|coronavirus|dengue|flu|virus)> ≈ infected with
es contagiado de covid; it positivo al; pt infectado pelo
Nine pupils were positive in covid on Monday.

(Number|two|three|four|five|six|seven|eight|nine|ten|several|new|more|many|some) [new] <(contagions|positives|deceased|discharges)> (in|of|have|were|are|and|from|this|per|on|by|during|since|,|.) ≈ cases, deaths
es 30 nuevos contagios; es 3 fallecidos; it 30 positivi; pt
The region has 30 new contagions in a week.

§ [prime|deputy|metropolitan|district] [minister|president|mayor|governor|chairman|secretary|general] Name <,> (evaluated|recorded|noted|expressed|underlined|reminded|stressed|emphasized|emphasised|stated|shared|used) (that|the|his|her|:) ≈ the minister evaluated
tr Bakan Yılmaz, gündemi değerlendirdi
Minister Yilmaz, evaluated the protests in the capital.

(emergency|high alert|heightened readiness|counter - terrorist operation|anti - terrorist operation|visa free|martial law) <regime> [of federal character|of Noun] (has|have|was|were|is|will|in|,|.|introduced|declared|for|on) ≈ state of emergency
ru режим чрезвычайной ситуации; uk режим надзвичайної ситуації
An emergency regime was declared in the valley.

(the|a) (white|red|blue|catalan|madrid|sports|capital|green|yellow|parisian|london) <(entity|entities)> (will|has|have|was|is|did|in|on|of|after|,|.|and|to|where|for) → club
es la entidad blanca
The captain will leave the white entity in June.
`,
  some: `
<on the territory of> (the|a|our|this|his|their) (Noun|region|republic|district|city|plant|factory|park|school|hospital|warehouse|village|station|port|market|country|district|field|museum) → in
ru на территории; uk на території; bg на територията на; pl na terenie; sr
The fire started on the territory of a warehouse in Tver.
`,
}
