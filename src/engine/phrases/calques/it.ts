import type { CalqueList } from './entries.ts'

/** Italian. */
export const ITALIAN: CalqueList = {
  language: 'it',
  never: `
be~ in (degree|grade) to → be~ able to
essere in grado di
The team said it was in degree to play on.

at the light of → in the light of
alla luce di; es a la luz de; fr à la lumière de; pt à luz de
At the light of the new facts, the trial will be repeated.

^ <to the moment> , → so far
al momento; es al momento
To the moment, no one has been charged.

under the {economic|legal|political|technical|sporting|judicial} profile → from a {1} point of view
sotto il profilo economico
Under the legal profile, nothing changes for tenants.

in the ambit of → as part of
nell’ambito di; es en el ámbito de
The centre was opened in the ambit of a plan for the suburbs.

in contemporary (with|to|at) → at the same time as
in contemporanea con
The film opens in contemporary with the fair.

{is|was|are|were|been|being} object of → {1} the subject of
è oggetto di; es es objeto de; pt é objeto de; ru является объектом
The dam is object of a long dispute.

the [alleged|presumed|suspected|possible] author of the {attack|murder|crime|shooting|robbery|massacre|assault|theft|killing|stabbing} !(novel|novels|series|thriller|fiction|mystery|mysteries|story|stories|drama|book|books|trilogy|plot|scene|bestseller) → the perpetrator of the {1}
l’autore del delitto; es el autor del atentado; fr l’auteur de l’attentat; pt o autor do crime
The alleged author of the robbery fled on foot.

the [alleged|presumed|suspected|possible] authors of the {attack|murder|crime|shooting|robbery|massacre|assault|theft|killing|stabbing} → the perpetrators of the {1}
gli autori del delitto; es los autores del atentado; fr les auteurs de l’attentat; pt os autores do crime
Police are looking for the authors of the attack.

<for causes> (still|yet|under|being|not yet|to be) → for reasons
per cause ancora da accertare; es por causas que se investigan
The van left the road for causes still to be ascertained.

(arrived|intervened|present|rushed|sent|working) <on the place> → at the scene
sul posto; fr sur place; ru на месте
Two fire crews arrived on the place within minutes.

the number one of the {federation|club|company|party|union|ministry|league|association|bank|police} → the head of the {1}
il numero uno della federazione; es el número uno del club; fr le numéro un du club
The number one of the federation denied the talks.

according to sources of the {ministry|government|police|presidency|company|club|prosecution|army|investigation|council} → according to sources at the {1}
secondo fonti del ministero; es según fuentes del ministerio; pt segundo fontes do ministério
According to sources of the ministry, the bill is ready.

(make~|let~) know that → say~ that
fare sapere che; fr faire savoir que; es hacer saber que; de wissen lassen, dass
The club lets know that the coach will stay.

<to the (microphone|microphones) of> Name → to
ai microfoni di; fr au micro de; es a los micrófonos de; pt aos microfones da
The striker spoke to the microphones of Radio Mare.

(at|of) the vertex of the {company|party|state|union|federation|ministry|government} → at the head of the {1}
al vertice della società
There was a quarrel at the vertex of the party.

at (a|the) distance of {Number} {years|months|weeks|days} (from|after|since) → {1} {2} after
a distanza di dieci anni da
At a distance of ten years from the flood, the walls are damp.

{at|in} the {center|centre} of the attention → {1} the {2} of attention
al centro dell’attenzione; es en el centro de la atención; fr au centre de l’attention
The keeper was at the centre of the attention again.

take~ in account → take~ into account
tenere in conto; es tener en cuenta; fr prendre en compte
The plan takes in account the needs of the disabled.

hold~ account of → take~ account of
tenere conto di; fr tenir compte de
The judge held account of her age.

<it treats of> (a|an|the) → it is
si tratta di; es se trata de; fr il s’agit de; pt trata-se de
It treats of a mosaic from the first century.

(of which|whose) {he|she} was (in|to) possession ≈ which {1} had
di cui era in possesso
The knife of which he was in possession was not found.

<come~> (hospitalized|hospitalised|arrested|transported|denounced) ≈ be~
venire ricoverato
The boy came hospitalized with a broken arm.

come~ to (knowledge|know) (of|that) → learn~ of
venire a conoscenza di; fr prendre connaissance de; pt tomar conhecimento de
The parents came to knowledge of the case from the radio.

denounced to the (authorities|police|judiciary) at large ≈ reported to the police
denunciato a piede libero
Three men were denounced to the authorities at large.

(at|in) free foot ≈ at large
a piede libero
The two remain at free foot until the trial.

put~ (under|to) (kidnapping|kidnap) → seize~
mettere sotto sequestro
The yard was put under kidnapping by the judge.

(house|property|car|cars|vehicle|goods|building) (was|were|been) <kidnapped> → seized
sequestrata
The building was kidnapped by order of the judge.

(do~|make~) the (bill|bills|accounts) with → reckon~ with
fare i conti con
The coach has to make the accounts with three injuries.

^ <in {first|second} reading> the (chamber|senate|parliament) → on {1} reading
in prima lettura
In first reading the senate passed the bill.

give~ the (via|away|off) to → launch~
dare il via a
The council gave the via to the works.

{convicted|sentenced|acquitted|condemned|sentence|conviction|acquittal|trial|judgment|ruling} in second (degree|instance) !(murder|assault|burglary|manslaughter|robbery|rape) → {1} on appeal
condannato in secondo grado; es condenado en segunda instancia; pt condenado em segunda instância; ro condamnat în a doua instanță
He was acquitted in second degree two years later.

((at|to|by) (various|different|diverse) title|at various titles) → in various capacities
a vario titolo; fr à divers titres
Nine people are accused at various title of fraud.

[criminal] association (to|for|of) (delinquency|delinquent|delinquents|malefactors|evildoers|wrongdoers) → criminal conspiracy
associazione a delinquere; fr association de malfaiteurs; es asociación de malhechores; pt associação de malfeitores; ro asociere de răufăcători
The charge is association of malefactors.

castle of [playing] cards → house of cards
castello di carte; es castillo de naipes; fr château de cartes; pt castelo de cartas; ca castell de cartes; ro castel din cărți de joc
The charge is a castle of cards, the lawyer said.

<announce~ battle> (on|against|over|in|for|,|$|and|to|at) ≈ promise~ a fight
annunciare battaglia
The unions announce battle over the night shifts.

^ there (is|are|was|were) [also|even|always|still] who (says|say|thinks|think|speaks|speak|believes|believe|wants|want|argues|sees|asks|fears|hopes|maintains) ≈ some people say
c’è chi dice; es hay quien dice; pt há quem diga; ca hi ha qui diu; fr il y en a qui disent
There is who says the bells bring rain.

the public ministry (asked|requested|requests|asks|demands|demanded|accuses|accused|charged|denounced|appealed) ≈ the prosecutor asked
il pubblico ministero; es el ministerio público; pt o ministério público; fr le ministère public; ca el ministeri públic; ro ministerul public
He answered all that the public ministry asked.

(the|two|three|four|five) investigated (are|is|were|was|have|has|will) ≈ the suspects are
gli indagati; es los investigados; pt os investigados; ca els investigats
Among the investigated is a notary from Lecce.

(notice|notices|warning|information) of guarantee ≈ notice of investigation
avviso di garanzia; es aviso de garantía
Four doctors got a notice of guarantee.

(domiciliary (arrest|arrests|detention|prison|imprisonment)|home imprisonment) → house arrest
arresti domiciliari; es prisión domiciliaria; pt prisão domiciliar; ca arrest domiciliari; ro arest la domiciliu
The notary was put under domiciliary arrest.

(precautionary|cautionary) (custody|prison|imprisonment) → pre-trial detention
custodia cautelare; es prisión preventiva; pt prisão cautelar
The judge ordered precautionary custody for all four.

in (first|second) evening !(of) → in prime time
in prima serata
The film will be shown in first evening.

!(not|it) since {years|months|weeks|decades|centuries|generations} !(ago|before|of|gone|past|earlier|prior|later|back|that|when|have) → for {1}
da anni; fr depuis des années; es desde hace años; de seit Jahren; pt há anos
The canal has been dry since years.

since {several|many|some|a few|quite a few|a couple of} {years|months|weeks|days|decades|hours} !(ago|before|earlier|prior|later|back|of) → for {1} {2}
da diversi anni; fr depuis plusieurs années; es desde hace varios años; de seit einigen Jahren; pt há vários anos; ro de mai mulți ani
The chapel has had no priest since several years.

^ from {Number} {years|months|weeks|days} [now] (he|she|they|it|the|is|has|lives|works|nobody) ≈ for {1} {2}
da dieci anni
From ten years the village has had no doctor.

^ to (give|raise|launch|sound) the alarm (was|were|has been|have been|is) (a|an|the|some|his|her|two|Name) ≈ the alarm was raised by
a dare l’allarme è stato un passante
To give the alarm was a baker on his way to work.

(^ nothing [more] to do for (him|her|the (man|woman|driver|victim|boy|girl|pilot|worker))|for (the (man|woman|driver|victim|boy|girl|pilot|worker|motorcyclist|elderly)) there was [by then|now] nothing (to do|left to do|more to do)) ≈ nothing could be done for
niente da fare per; fr il n’y avait plus rien à faire; pt nada a fazer
For the driver there was nothing to do.

(in|with) (red|yellow) code (to|at|in|with|after|,|$|from|by) ≈ in a critical condition
in codice rosso
The rider was flown in red code to Bergamo.

in merit to → about
in merito a
The mayor said nothing in merit to the tender.

enter~ (in|into) [the] merit ≈ go~ into the details of
entrare nel merito di; pt entrar no mérito
The judge did not enter in the merit of the dispute.

for (what|as much as|how much) (concerns|regards|it concerns|it regards|pertains|respects) ≈ as for
per quanto riguarda; es por lo que respecta a; pt no que concerne a; fr pour ce qui concerne
For what concerns the pool, work starts in May.

(in|at) the confronts of ≈ towards
nei confronti di
Measures were taken in the confronts of two fans.

(firefighters|technicians|rescuers|crews|police|carabinieri|divers|volunteers|doctors) (are|were) [already|still|now] <(to|at) the work> !(site|sites|zone|area|place|camp) → at work
sono al lavoro; fr sont à pied d’œuvre
Since dawn divers are at the work in the harbour.

put~ [the] hand (to|on|in) the (wallet|portfolio|purse|reform|law|constitution|rules|accounts|statute) ≈ set~ to work on
mettere mano alla riforma; fr mettre la main au portefeuille
The cabinet wants to put hand to the reform.

^ it is (alarm|polemic|controversy) (for|on|over|about|between|after|in|at) ≈ there is alarm over
è allarme per; ro este alertă
It is alarm for the bees in the whole valley.

(explodes|bursts|erupts|exploded|erupted|breaks out|broke out) the {controversy|polemic|protest|scandal|anger|war|strike|outrage|quarrel} ≈ the {1} erupts
scoppia la polemica; es estalla la polémica; ca esclata la polèmica; ro izbucnește scandalul; pt estoura a polêmica
In the port town breaks out the controversy over the ferry.

{regional|municipal|communal|provincial} junta → {1} council
giunta regionale; es junta municipal
The regional junta met to discuss the drought.

<within> the end of (the|this|next|Month|Year) → by
entro la fine di
The works will finish within the end of the year.

of the duration of {Number} → lasting {1}
della durata di; fr d’une durée de; es de una duración de; pt com a duração de; ro cu durata de
They recorded a concert of the duration of 90 minutes.

(since|from|at|in|with) <the first lights of [the] (dawn|day|morning)> → first light
dalle prime luci dell’alba; es con las primeras luces
Divers went down at the first lights of dawn.

in (the|these) (last|latest) times (,|$|the|he|she|it|they|has|have|is|many|more|there) ≈ lately
negli ultimi tempi; es en los últimos tiempos; fr ces derniers temps; pt nos últimos tempos; ca en els darrers temps; ro în ultimele timpuri
In the last times, he had been seen alone.

maximum {seriousness|willingness|collaboration|solidarity|serenity|commitment and|prudence} → the utmost {1}
massima serietà; es máximo respeto; pt máximo respeito; ca màxim respecte; ro maximă seriozitate
The board speaks of him with maximum seriousness.

(express~|show~|manifest~) [all] (his|her|its|their|my|our) [full|deepest|sincere] (nearness|vicinity) to ≈ express~ sympathy for
esprimere la propria vicinanza a; es expresar su cercanía a
The club expresses its nearness to the family.

{arrested|detained|jailed|investigated|held|tried|imprisoned|stopped|convicted|prison|indicted} with the (accusation|accusations|charge|charges|imputation) of → {1} on charges of
arrestato con l’accusa di; pt preso sob a acusação de; es detenido bajo la acusación de; ro arestat cu acuzația de
A clerk was arrested with the accusation of theft.

on the (case|fact|episode|affair|incident|facts) (investigate|investigates|is investigating|are investigating) (the|Name) ≈ the case is being investigated by
sul caso indagano i carabinieri; es del caso investiga la policía
On the episode investigate the carabinieri of Pisa.

[now] [the] ball passes [now] to the (government|parliament|senate|council|court|mayor|region|minister|prosecutor|judges|chamber) ≈ it is now up to the council
la palla passa al governo; es la pelota pasa al gobierno; fr la balle est dans le camp
The ball passes now to the council of ministers.

(turn~|pass~) page !(Number|one|two|three|over|after|to) → turn~ the page
voltare pagina; es pasar página; fr tourner la page; ca passar pàgina; pt virar a página; ro a întoarce pagina
The club wants to turn page and sell him.

(not|won't|cannot|can't|nor) (stay|remain|sit|stand|be) with (the arms crossed|[its|our|their] (crossed|folded) (arms|hands)|the hands in hand) → not stand idly by
stare con le mani in mano; es quedarse de brazos cruzados; fr rester les bras croisés; pt ficar de braços cruzados; ca quedar-se de braços plegats; ro a sta cu mâinile în sân
Growers will not stay with crossed arms.

^ at surprise (,|the|a|he|she|it) ≈ unexpectedly
a sorpresa
At surprise, the tenor cancelled both nights.

(assessor|councillor|alderman) to {culture|budget|environment|mobility|transport|sport|tourism|education|health|urbanism|agriculture} → councillor for {1}
assessore alla Cultura
The assessor to tourism opened the fair.

!(there|it|still) remains the fact that → the fact remains that
resta il fatto che; fr reste que
Remains the fact that the roof leaks.

(slipped|slide~|slid|sank|precipitated) in the (escarpment|scarp) ≈ fell down the slope
è precipitato nella scarpata
The tractor slid in the escarpment near the farm.

precipitate~ (for|into|in) [a|about|some|the] [Number] (metres|meters|void|escarpment|ravine|emptiness) ≈ fall~ from a height
precipitare per dieci metri; es precipitarse al vacío; fr se précipiter dans le vide
The climber precipitated for 30 metres.

(in|into|to) the (void|emptiness) from (a|the|his|her|its) [Noun] (window|balcony|bridge|roof|terrace|floor|storey|viaduct|scaffold|scaffolding) ≈ off the bridge
nel vuoto dal balcone; es al vacío desde el balcón; fr dans le vide; ca al buit des del balcó; ro în gol de la balcon
A painter fell into the void from the roof of the school.

take~ distance from (the|his|her|their|its|this|that|Name) ≈ distance~ himself from
prendere le distanze da; es tomar distancia de; fr prendre ses distances avec; ro a lua distanță
The mayor took distance from the words of his deputy.

(denounce~|denounced|report~|reported) (for|to) (disappearance|disappeared) → reported missing
denunciato per la scomparsa
The miller was denounced for disappearance in May.

lend~ (first aid|help|relief|succour) to the (injured|wounded|victims) ≈ treated the injured
prestare i primi soccorsi ai feriti; es prestar auxilio a los heridos; fr porter secours aux blessés; ca prestar auxili als ferits
Two nuns lent help to the wounded.

<(carry~|bring~|take~) ahead> (the|a|an|this|his|her|their|its|these|our) → carry~ forward
portare avanti; es llevar adelante; pt levar adiante; ca tirar endavant
We want to carry ahead the work of our fathers.

(in|on|during) the night between {Day} [Number [Month]] and {Day} ≈ on the night of {1}
nella notte tra sabato e domenica; es en la noche entre el sábado y el domingo; fr dans la nuit entre samedi et dimanche; ro în noaptea dintre sâmbătă și duminică
The mill burned down in the night between Saturday and Sunday.

(in|on|during) the night between [the] ({Number [of] Month}|{Number|Month Number}) and ([the] Number|Month Number|yesterday|today) ≈ on the night of the 3rd
nella notte tra il 3 e il 4 marzo; ro în noaptea dintre 3 și 4 martie
Nobody slept in the night between 3 and 4 March.

(the|his|her|its) (vertices|vertexes|apexes) of (the|Name|a) !(triangle|cube|square|polygon|figure|hexagon|graph) → bosses
i vertici dell'azienda; es la cúpula
The vertices of the bank met the mayor.

(resulted|results|result) (positive|negative|innocent|extraneous|unharmed|infected) (to|for|at|on|in|after|.|,|and) → tested positive
è risultato positivo; es resultó positivo; ro rezultat pozitiv
The rider resulted positive for a drug.

resulted <(to be|being|not to be)> (the|a|an|Adjective|Past|without|in|Noun|not|Number|stolen|wanted) ≈ found to be
è risultato essere; es resultó ser; pt
The car resulted to be stolen in Bari.

, class (Year) (,|.|and|of|is|was|from|who|has|will) → born in
classe 1979
The driver, class 1979, was unhurt.

(in|of|at) the (sights|sights|viewfinder) of [the] (prosecutor|prosecutors|police|finance police|judges|investigators|inspectors|justice|tax|magistrates|judiciary) ≈ under investigation by
nel mirino della procura; es en el punto de mira; fr dans le collimateur; pt na mira; ro
Two garages are in the sights of the prosecutors.

(end~|ended|finish~|finished|is|are|went|end up) (in|under|into|on) the (handcuffs|eye of the storm|sights|viewfinder|pillory) (a|Number|two|three|four|the|for|of|after|he) ≈ be~ arrested
finire in manette; fr
Ended in the handcuffs two men of Bari.

(end~|ended|finish~|finished|go~|went|wind up) in handcuffs (a|Number|two|three|four|the|for|after|,|.) ≈ be~ arrested
finire in manette; es
Four men ended in handcuffs for theft.

(trigger~|triggered|snapped|snap|start~|started|clicked|took off|has taken off|took|triggering) [the|for him|for her|for them] (handcuffs|denunciation|denunciations|complaint|arrest|alarm|handcuffs) (for|to|on|against|at|and) (a|the|him|her|them|Number|two|three) ≈ be~ arrested
sono scattate le manette; fr
The handcuffs: snapped the handcuffs for two men.

(are|is|were|was|have|has) (triggered|snapped|clicked|taken off|started|off) the (handcuffs|investigations|controls|checks|alarm|rescue|rescues|research|searches|complaint|complaints|seals|relief|fine|sanctions|denunciation) ≈ investigations began
sono scattate le manette
After the call were triggered the checks.

(on|at|in) [the] (place|spot|site) [were|are|have] (intervened|arrived|intervene|intervening) (the|also|immediately|two|three|some|several) (firefighters|carabinieri|police|ambulance|ambulances|rescuers|health|men|doctors|fire|traffic|local|paramedics|agents|technicians|finance) ≈ firefighters went to the scene
sul posto sono intervenuti; fr sur place sont intervenus; es en el lugar intervinieron; ro
On the spot have intervened the carabinieri of Lodi.

(to|at) the (screening|examination|sifting) of [the] (investigators|police|carabinieri|prosecutor|judges|magistrates|inquirers) (the|are|is|there|also|all|also the|,) ≈ being examined by
al vaglio degli inquirenti
At the examination of the investigators are the films.

(put~|set) to the (bar|bars|disorder|iron and fire|wall)  [the] → turn~ upside down
mettere a soqquadro
The thieves put to the disorder the house.

(in|at|with|a|for) (time) [of] record [,] (the|he|she|they|it|was|,) ≈ in record time
a tempo di record; es en tiempo récord; fr en un temps record
In time record, the bridge was rebuilt.

(there|it|it there) <(is nothing to do|there was nothing to do|was nothing to be done|was nothing to do)> for (the|him|her|a|them|Name|Number) ≈ could not be saved
non c'è stato nulla da fare; fr il n'y avait rien à faire
There was nothing to do for the old farmer.

(sound~|rang|ring~) the (charge|bell|alarm) (and|for|to|after) (the|win|calls) ≈ urge~ on
suonare la carica; es
The coach sounded the charge for the derby.

(cry~|shout~|scream~) (to|at) the (scandal|miracle|fraud|theft|robbery|conspiracy) ≈ cry~ foul
gridare allo scandalo; fr crier au scandale; ro
The opposition cried to the scandal.

(slap|slaps|blow|kick|fist|punch) in [the] (full) face ≈ a slap in the face
in piena faccia; fr en pleine figure
The bill was a blow in full face.

(lead~|bring~|brought|carry~|take~|took) water to (his|her|its|their|the|one's own|own) [own] mill ≈ serve~ its own ends
portare acqua al proprio mulino; fr apporter de l'eau au moulin; es llevar el agua a su molino; pt; ro; ru лить воду на мельницу
Each party brings water to its own mill.

(throw~|pour~) water on the fire ≈ calm~ things down
getta acqua sul fuoco
The bishop threw water on the fire.

(stretch~|extend~|hold~) [out] (a|the) (hand) (to|for) (the|his|her|their) (opposition|opponents|government|majority|union|unions|adversaries|left|right) → reach~ out to
tende la mano all'opposizione; fr tend la main; es tiende la mano; ro
The premier stretches the hand to the opposition.

(point~|pointed) the (finger) (against|on) (the|his|her|a|Name) → at
puntare il dito contro
Riders point the finger against the tyres.

(clouds|cloud|waters|dust) (gather|thicken|thickens|gathers|clear|lift|calm) [up] (on|above|over) the (future|head|bench|club|government|coach) [of] ≈ clouds gather over
si addensano nubi sul futuro; de Wolken ziehen auf
Clouds thicken on the future of the mill.

(remain~|stay~|left|leave~|rested) (to|in|with) [the] (mouth dry|dry mouth|dry hand|dry hands) ≈ be~ left empty-handed
restare a bocca asciutta
The cyclists remained with dry mouth.

(return~|come back|went|go~|leave~|left) [home] with [the] (hands empty|empty hands|empty sack|bare hands|the bag full) → empty-handed
tornare a mani vuote; fr les mains vides; es con las manos vacías; tr elleri boş; ru с пустыми руками; pl; ro; bg; el
The team returned with empty hands from Oslo.

(to|in|at) the (thread|edge) of [the] (wool|siren|post) ≈ at the last gasp
sul filo di lana
They won on the post, at the thread of the siren.

(on|at) the (wool|woollen|siren) (thread|wire) → at the death
sul filo di lana
They won on the wool thread.

(climb~) (on|up) the (mirrors) ≈ clutch~ at straws
arrampicarsi sugli specchi
The lawyer climbed on the mirrors.

(go~|went|send~|sent|all|goes) (to|in) (smoke) (the|a|all|his|her|,|.|and|because) ≈ come~ to nothing
va in fumo; fr partir en fumée; es
The deal went in smoke, and so did the money.

(play~|match|game|meeting|hearing|session|trial|plenary|held|take~ place|met|hold~) (with|on|to|under|for) closed (door|doors|gate|gates|curtain) → behind closed doors
a porte chiuse; es a puerta cerrada; pl przy drzwiach zamkniętych; ru при закрытых дверях; el κεκλεισμένων των θυρών; tr kapalı kapılar; cs; sr
The match was played with closed doors.

(minute|minutes|hours|moments|days) of (fear|anguish|tension|terror|panic|fright) (yesterday|on Day|this morning|last night|in the centre|in a|at the|for a|for the|for two) ≈ there were scenes of fear
attimi di paura; es momentos de pánico; it minuti di terrore; pt; ro
Moments of fear yesterday in a school of Turin.

[great|big|strong|much] (fear|fright|scare) (yesterday|on Day|this morning|last night) (in|at|for|on) (the|a|Name) ≈ a scare
paura ieri mattina a
Much fear yesterday in the port of Bari.
`,
  rare: `
in the last hours $ → in recent hours
nelle ultime ore; es en las últimas horas; pt nas últimas horas; tr son saatlerde
The river has risen in the last hours.

in (sight|view) of the {elections|match|summit|referendum|championship|derby|race|season|final} → ahead of the {1}
in vista delle elezioni; es en vista de las elecciones
The team trains in sight of the derby.

the protagonist of the {accident|incident|match|evening|game|episode|crash|rescue} ≈ the hero of the {1}
il protagonista della partita; es el protagonista del partido
The keeper was the protagonist of the evening.

the presumed {author|assassin|murderer|perpetrator|killer|terrorist|culprit|thief|kidnapper|robber} → the alleged {1}
il presunto assassino; es el presunto asesino; fr l’assassin présumé; de der mutmaßliche Mörder; pt o presumível assassino
The presumed killer was caught at the border.

<remained> (killed|wounded|hurt|injured|victim) (in|by|after|when|at|during) ≈ was
è rimasto ferito
Two pupils remained wounded in the fall of the roof.

lose~ the control of → lose~ control of
perdere il controllo di; es perder el control de; fr perdre le contrôle de; de die Kontrolle verlieren; pt perder o controlo de
The driver lost the control of his kite.

the forces of order → the police
le forze dell’ordine; fr les forces de l’ordre; es las fuerzas del orden
The forces of order used water cannon.

the first citizen of {Name} → the mayor of {1}
il primo cittadino di
The first citizen of Lucca thanked the crews.

from the columns of the {newspaper|paper|daily|magazine|weekly} → in the {1}
dalle colonne del giornale; fr dans les colonnes du journal
He attacked the board from the columns of the newspaper.

(the|former) technical commissioner of → the coach of
il commissario tecnico della
The technical commissioner of the national team resigned.

<expelled> (by the referee|in the Number|in minute) → sent off
espulso dall’arbitro; es expulsado por el árbitro; fr expulsé par l’arbitre; pt expulso pelo árbitro
The captain was expelled by the referee before the break.

(in|at|on) [the] minute {Number} → after {1} minutes
al minuto 40; es en el minuto 40; pt ao minuto 40; de in Minute 40
The equaliser came in the minute 84.

with the result of {Number} - {Number} → {1}-{2}
con il risultato di 2-1; de mit dem Ergebnis; ru со счетом 2:1
The home side won with the result of 2-1.

<in these hours> (,|the|are|is) → at this moment
in queste ore
In these hours the council is meeting.

^ <as is known> , → as is well known
com’è noto; ru как известно; es como es sabido; de wie bekannt; fr comme on le sait; uk як відомо
As is known, the bridge was closed in May.

<take~ the word> (after|during|first|before|$) → take~ the floor
prendere la parola; fr prendre la parole; es tomar la palabra; de das Wort ergreifen; pt tomar a palavra; ru взять слово
The bishop took the word after the mayor.

give~ the word to the {minister|president|mayor|speaker|deputy|ambassador|lawyer|audience} ≈ give~ the {1} the floor
dare la parola a; fr donner la parole à; es dar la palabra a; de das Wort erteilen; ru дать слово
The chairwoman gave the word to the ambassador.

the [exact] {dynamic|dynamics} of the {accident|incident|crash|murder|collision} → the circumstances of the {2}
la dinamica dell’incidente
Officers are studying the exact dynamics of the accident.

{firefighters|police|officers|ambulances|doctors|rescuers} <intervened on the (spot|scene|site)> → attended the scene
sono intervenuti sul posto; fr sont intervenus sur place
Doctors intervened on the spot and closed the road.

<in the course of> (a|the|this|an) [press|joint|long|police|official|same] (conference|meeting|ceremony|interview|operation|search|raid|event|evening|morning|afternoon|session|hearing|visit) → during
nel corso di una conferenza stampa; es en el curso de una reunión; fr au cours d’une conférence de presse; pt no decorrer da reunião; ro în cursul unei conferințe
He said so in the course of a press conference.

(express~|show~|manifest~) [all] (his|her|its|their|my|our) [full|deepest|sincere] closeness to → express~ sympathy for
esprimere vicinanza a; es expresar su cercanía a
The mayor expressed his closeness to the family.

<within> (Month|Day|Year|[the] Number [of] Month|[the|next] (summer|autumn|spring)) (,|$|the|and) → by
entro maggio
The pool will be ready within next summer, the council says.

(cautionary|precautionary) (measure|measures) (of|against) (prison|custody|house arrest|the (clerk|suspect|man|woman|accused)|him|her|them) ≈ custody
misura cautelare; es medidas cautelares; pt medida cautelar
The judge ordered a cautionary measure against the clerk.

{first|second} semester of (the (year|exercise)|Year) ≈ {1} half of the year
nel primo semestre dell’anno; es en el primer semestre del año; fr au premier semestre; pt no primeiro semestre do ano
Sales fell in the first semester of the year.

<under the eyes> of the (public|passers|neighbours|neighbors|agents|tourists|cameras|president|coach|king) ≈ in front of
sotto gli occhi di; fr sous les yeux de; es bajo la mirada de; pt sob os olhos de; ro sub ochii
The bridge fell under the eyes of the tourists.

intervene~ on the (theme|topic|question|matter|subject|issue|case|argument) ≈ speak~ on the matter
intervenire sul tema; fr intervenir sur le sujet; es intervenir sobre el tema; ro a interveni pe tema
The bishop intervened on the question on Sunday.

<(according to|for) the first (reconstructions|reconstruction|verifications|checks|investigations|hypothesis|hypotheses|findings|assessments|testimonies)> → according to initial findings
secondo le prime ricostruzioni; es según las primeras hipótesis; fr selon les premières constatations; pt segundo as primeiras informações; ro potrivit primelor verificări
According to the first reconstruction, the brakes failed.

from (a|the) first (reconstruction|reconstructions|verifications|investigations|checks|surveys|findings|assessments|information|informations) ≈ initial checks suggest
da una prima ricostruzione; ro din primele verificări; es de las primeras averiguaciones
From a first reconstruction, the brakes had failed.

(the|his|her|a|this) (first|second|third|last|new|presidential|current) mandate (as|of|ends|expires|expired|began|started|at the) ≈ term
il secondo mandato; es el segundo mandato; fr le second mandat; pt o segundo mandato; ro al doilea mandat; ca el segon mandat
Her second mandate as rector ends in June.

<at the (end|beginning|middle|expiry|expiration) of {his|her|its|their} mandate> → at the end of {1} term
alla fine del suo mandato; es al final de su mandato; fr à la fin de son mandat; pt no fim do seu mandato; ro la finalul mandatului său
At the end of his mandate, the rector will teach.

^ to (say|announce|tell|communicate|write) (it|this) (is|was|has been) (the Person|Name) ≈ that is what the minister said
a dirlo è il ministro; fr c’est le ministre qui le dit
To announce it was the head of the crew.

(black|judicial|pink) chronicle → crime news
cronaca nera; es crónica negra; pt crónica negra; ca crònica negra
The paper gave two pages to black chronicle.

(in|over|during) the past hours → in recent hours
nelle scorse ore; es en las pasadas horas; ro în ultimele ore; ca en les darreres hores
The river has risen in the past hours.

^ of the (same|contrary|opposite) (opinion|advice|notice) (is|are|was) [also] (the|Name) ≈ agrees
dello stesso parere il sindaco; es de la misma opinión es; fr du même avis
Of the same opinion is the owner of the bar.
`,
  some: `
<the same {minister|president|mayor|director|coach|chancellor|chairman}> Said → the {1} himself
lo stesso ministro; es el mismo ministro; pt o próprio ministro
The same minister confirmed the news in the evening.
`,
}
