import type { CalqueList } from './entries.ts'

/** German. */
export const GERMAN: CalqueList = {
  language: 'de',
  never: `
<already since> (Year|Day|Month|last|yesterday|Number) → since
schon seit; ru уже с; it già da; fr déjà depuis; es ya desde
The lift is broken already since Friday.

already on {Day} → as early as {1}
bereits am Montag; ru уже в понедельник; it già lunedì; fr dès lundi; es ya el lunes
The vote could be held already on Tuesday.

(in|during|on) the night (to|on) {Day} → in the early hours of {1}
in der Nacht zum Dienstag
The mill burned down in the night to Tuesday.

against {Number} o'clock → at about {1}
gegen drei Uhr
The alarm rang against three o'clock.

the {Number} years old {man|woman|boy|girl|driver|student|suspect|victim|pensioner|mother|father} → the {1}-year-old {2}
der 45 Jahre alte Mann; tr 45 yaşındaki adam; ru 45-летний мужчина
The 45 years old driver was not hurt.

(the|a|an) <in {Year|Name} {born|founded|built|established|living|based|created}> ≈ {2} in {1}
der in Berlin geborene
The in Dresden born painter sold nothing in his life.

(according to|after) own (information|statements|account|data|words|figures) → by his own account
nach eigenen Angaben
The driver was, according to own statements, looking at his phone.

{said|explained|confirmed|told|announced} (on|upon) (request|inquiry|enquiry) → {1} when asked
auf Anfrage sagte; fr sur demande
The price is not yet known, a spokesman said on request.

<met a decision> (to|on|about) → made a decision
eine Entscheidung treffen
The board met a decision on the new tram.

participate~ (at|on) the {Gathering|games|talks|elections|vote|race|match} → participate~ in the {1}
teilnehmen an; fr participer à; it partecipare a
Forty boats participated at the race.

take~ part (at|to|on) the {Gathering|games|talks|elections|vote|race|match} → take~ part in the {1}
teilnehmen an; it prendere parte a; fr prendre part à
Forty boats took part at the race.

stand~ before {bankruptcy|ruin|collapse|closure} → face~ {1}
vor dem Aus stehen
The old mill stands before bankruptcy.

(pull~|draw~) {the|his|her|its} consequences !(of) ≈ act~
die Konsequenzen ziehen; fr tirer les conséquences; it trarre le conseguenze; es sacar las consecuencias
The trainer drew his consequences and left.

^ so the {Person} $ → the {1} said
, so der Minister
“The bridge is safe”, so the minister.

^ so the {minister|president|chancellor|spokesman|spokeswoman|mayor|police|prosecutor|expert} (on|in) {Day} → the {1} said on {2}
so der Minister am Montag
“The bridge is safe,” so the minister on Monday.

^ so {Name} (further|literally|verbatim|concluding) → {1} added
so Müller weiter
“We need time,” so Weber further.

hold~ a speech → give~ a speech
eine Rede halten; ru держать речь
The chancellor held a speech in front of the cathedral.

<hold~ a {lecture|presentation|talk}> (on|about|in|before) (the|a|an|his|her) → give~ a {1}
einen Vortrag halten
The historian held a lecture about the siege.

<become~ {a|no} {letter|call|answer|reply|message|visa|permit}> (from|of|for) → get~ {1} {2}
einen Brief bekommen
She became a letter from the tax office.

^ <in the last time> (there|more|many|several) → recently
in letzter Zeit; ru в последнее время
In the last time there were many thefts.

^ since ({When}|{Month}) <(runs|lies|stands|sits|works|lives|goes|applies|is|are) (the|a|an)> ≈ has been
seit Montag läuft
Since Monday runs the trial of the three bakers.

^ since {Year} <(is|are|leads|heads|works|lives|runs|exists)> (he|she|it|the|there|they) ≈ has
seit 2015 ist er
Since 2015 leads she the museum.

^ <{Number} years (long|young)> is (the|he|she) ≈ for {1} years
zehn Jahre lang ist
Ten years long is the harbour to be rebuilt.

^ <(as|like) already {mentioned|said|reported}> , (has|is|was|will|had) → as {1}
wie bereits erwähnt
As already mentioned, has the firm no debts.

on the basis (from|out) → on the basis of
auf Basis von
The price is set on the basis from last year.

come~ to speech → come~ up
zur Sprache kommen
The incident came to speech in the committee.

bring~ to expression ≈ express~
zum Ausdruck bringen
The letter brings to expression the fear of many.

{nobody|people|persons|passengers} (came|come|comes) [not] to (damage|harm) → nobody was hurt
Personen kamen nicht zu Schaden
Nobody came to damage in the fire.

until now has {nobody|no|only} ≈ so far {1}
bis jetzt hat niemand
Until now has nobody claimed the ring.

come~ to the expression ≈ show~
zum Ausdruck kommen
His anger came to the expression in every line.

stand~ in (connection|relation|relationship) with → be~ connected with
in Zusammenhang stehen mit
The raid stands in connection with a murder in May.

stand~ to (disposal|disposition) ≈ be~ available
zur Verfügung stehen; it stare a disposizione
Two boats stand to disposal for the search.

put~ (to|at) disposal → make~ available
zur Verfügung stellen; fr mettre à disposition; it mettere a disposizione
The city put to disposal three halls.

attentive on the (fire|smoke|case|man|woman|car|problem|situation|incident) ≈ aware of
aufmerksam auf
A walker became attentive on the smoke.

(property|material|thing) damage in [the] (height|amount) of → damage of
Sachschaden in Höhe von
There was property damage in the amount of 5,000 euros.

<in [the] height of> [Name|about|over|up to] Number → of
in Höhe von
The firm got a loan in height of 3 million euros.

out of (grounds|reasons) of → for reasons of
aus Gründen
The gate stays shut out of grounds of safety.

from {his|her|their|its} (view|sight) out → in {1} view
aus seiner Sicht
From her view out the law was a mistake.

(he|she|they|critics) <(has|have|had) right> $ ≈ be right
recht haben
The critics have right.

make~ (oneself|himself|herself|themselves|itself) (worries|thoughts|cares) (about|over|of) ≈ worry~ about
sich Sorgen machen um
Many parents make themselves worries about the exam.

make~ [a] (holiday|holidays) in → be~ on holiday in
Urlaub machen in
The minister makes holidays in the mountains.

land~ on [the] {first|second|third|fourth|fifth|last} (place|rank) → finish~ {1}
auf dem zweiten Platz landen
The skier landed on the third place.

<under [the] leadership (from|by)> (the|Name) → led by
unter der Leitung von
The choir sang under the leadership from the cantor.

^ <in the year {Year}> (was|has|had|were) (the|a|an|he|she) ≈ in {1}
im Jahr 1990 wurde
In the year 1990 was the wall torn down.

^ <(responsible|competent) for this (is|are|was|were)> (the|a|an) ≈ the cause is
verantwortlich dafür ist
Responsible for this is the cold spring.

^ <(particularly|especially) {affected|hit} (is|are|was|were)> (the|a|an) ≈ the worst {1} is
besonders betroffen ist
Particularly affected is the north of the county.

speak~ (himself|herself|themselves|itself) {for|against} → speak~ out {1}
sich aussprechen für
The party spoke itself against the tunnel.

" [,] <so {Name}> (,|.) → {1} said
so Müller
“The bridge is safe”, so Weber.

at {Day} $ → on {1}
am Montag
The council will meet at Thursday.

it remains to (wait|await|be waited|be awaited) → it remains to be seen
es bleibt abzuwarten
It remains to be awaited whether the ice will hold.

^ <so the {Number - year - old}> ($|from Name|on Day) → the {1} said
so der 68-Jährige
“I was just lucky”, so the 68-year-old.

^ so the {company|ministry|authority|association|court|city|operator|institute|airline|manufacturer|club|party|police|union|agency|group|bank|insurer|prosecution|government|foundation|university|hospital} $ → the {1} said
so das Unternehmen
The line will be closed for a week, so the operator.

^ so the {accusation|criticism|appeal|verdict|judgment|judgement|demand|result|assessment|conclusion|message|plan|idea|motto|announcement|explanation|theory|claim|forecast|hope|justification|reasoning|charge|allegation|allegations|title|suspicion|advice|promise|calculation} $ → such is the {1}
so der Vorwurf
The firm let the poison flow into the river, so the accusation.

(it says|it said|it was said|it is said|said it) <from the (side|part) of the> (police|ministry|prosecution|company|government|city|authority|union|party|club|operator|airport) ≈ by the
hieß es vonseiten der Polizei
More trains will run, it was said from the side of the operator.

<(it was [further] said further|it was further said|it said further|said it further|it is further said|it is said further)> (in|,|that|$|from|by) → it added
hieß es weiter
There was no danger for the residents, it was said further in the statement.

as the {police|ministry|city|company|prosecution|fire department|fire brigade|association|operator|court|club|authority|government} (communicated|informed|let know) [on {Day}|on Name] ($|,) ≈ as the {1} announced
wie die Polizei mitteilte; nl zoals de politie meedeelde
The driver had fallen asleep, as the police communicated on Monday.

{said|explained|confirmed|stressed|emphasized|emphasised|declared|stated|admitted} (opposite|towards|toward|compared to|over against) {the|our|this} {newspaper|agency|press|broadcaster|magazine|paper|station|portal|media|editors|radio} → told {2} {3}
sagte gegenüber der Zeitung
“Nothing is decided”, she said opposite the newspaper.

(on|upon|at) (request|inquiry|enquiry|demand) (of|from|by) {our (newspaper|editors|paper|editorial|agency|station)} → when asked by {1}
auf Anfrage unserer Zeitung; fr à la demande de notre journal
The mayor would not name a date on request of our newspaper.

(after|according to) [the] [own] indications of the {police|company|operator|ministry|city|union|organizers|organisers|prosecution} → according to the {1}
nach Angaben der Polizei; fr selon les indications de
After indications of the police, the thief came through the roof.

(want~|wish~) to <(express|utter|externalise|externalize) (himself|herself|itself|themselves)> (about|regarding|concerning|on the (case|matter|allegations|accusations|transfer|subject|question|incident|reports|details|rumours|rumors|plans)) → comment
sich äußern wollen; nl zich willen uitlaten
The club did not want to express itself on the transfer.

(want~|wish~) to <(externalise|externalize|utter) (himself|herself|itself|themselves)> → comment
sich äußern wollen
Neither of the two men wants to externalise himself.

(did|does|do|would|could) not <express (himself|herself|itself|themselves)> (about|regarding|concerning|on the (case|matter|allegations|accusations|transfer|subject|question|incident|reports|details|rumours|rumors|plans)) → comment
äußerte sich nicht
The minister did not express himself about the figures.

give~ (himself|herself|itself|themselves) {confident|optimistic|combative|relaxed|cautious|surprised|satisfied|disappointed|convinced|unimpressed} → appear~ {1}
gab sich zuversichtlich
The coach gave himself confident before the final.

in the night (to|on|into|for) [the] ({Number} [of] {Month}|{Month} {Number}) ≈ in the early hours of {3}
in der Nacht auf den 3. März; ru в ночь на 3 марта; uk у ніч на 3 березня; pl w nocy na 3 marca; bg в нощта срещу 3 март
Two barns burned in the night on March 3.

(in|at) <the [early|late] {Day} {Daypart}> $ ≈ {1} {2}
am Montagabend; nl op maandagavond
The bridge will open again at the late Tuesday evening.

(at|about|around|until|from|before|after|by|since|till) {Number} clock ($|,|on|in|and|the|until) ≈ at {1} o’clock
um 8 Uhr
The doors were opened at 8 clock.

^ <before {Number} {years|months|weeks|days}> (already|he|she|it|they|the|there) ≈ {1} {2} ago
vor zwei Jahren
Before three years he opened a small bakery on the harbour.

(opened|founded|married|closed|bought|sold|renovated|built|moved) <before {Number} years> ($|,|and) → {1} years ago
vor zwei Jahren; ru назад
The old cinema was closed before ten years.

(today|exactly|already) before {Number} {years|months|weeks|days} ≈ {1} {2} ago
heute vor 20 Jahren
The wall fell exactly before 30 years.

<from immediately> ($|,|and|because|due|until) → with immediate effect
ab sofort; nl met onmiddellijke ingang
Dogs are banned from the beach from immediately.

step~ (in|into) (force|effect) → come~ into force
in Kraft treten; pl wchodzić w życie; nl in werking treden
The ban steps into force in May.

((investigation|examination|exploratory) (custody|detention|arrest)|investigative custody) → pre-trial detention
Untersuchungshaft; uk слідчий арешт
The banker has been in investigative custody since Tuesday.

{charged|convicted|sentenced|indicted|investigated|investigates|investigating|investigate|prosecuted} because of [a] {attempted|negligent|suspected|alleged|grievous|aggravated|tax|fraud|murder|manslaughter|theft|arson|robbery|rape|extortion|embezzlement|bribery|dangerous|breach} ≈ {1} with {2}
wegen versuchten Mordes angeklagt; nl vervolgd wegens
A nurse was charged because of attempted murder.

negligent (killing|killings) → negligent homicide
fahrlässige Tötung
The crane driver is accused of negligent killing.

the {man|woman|accused|defendant|suspect|perpetrator|couple|gang|teenager|Number - year - old} should have {killed|stabbed|stolen|embezzled|raped|smuggled|robbed|strangled|defrauded|murdered|poisoned|extorted|laundered} → the {1} is alleged to have {2}
der Mann soll getötet haben; nl zou hebben gedood
The accused should have embezzled two million euros.

(remove~|distance~) (himself|herself|themselves|itself) from the (accident|crash) [scene|site|place] → leave~ the scene
sich vom Unfallort entfernen
The cyclist removed himself from the accident without helping.

(was|were|people|one|driver|pilot) <easily {injured|wounded}> (in|at|when) (the|a|an) → slightly {1}
leicht verletzt; nl licht gewond
The pilot was easily injured in the crash.

life - (threateningly|dangerously) (injured|wounded|hurt) → critically injured
lebensgefährlich verletzt; nl levensgevaarlijk gewond
A cyclist was life-threateningly injured.

(people|person|persons|man|woman|men|women|driver|drivers|passengers|pilot|child|children|he|she|they|worker|workers|cyclist|motorcyclist|pedestrian|soldier|soldiers|residents) <came (to death|around [the|their|his|her] life|about the life)> !(row|valley|camps|camp) → died
kam ums Leben, kam zu Tode; nl kwam om het leven
Four people came to death in the tunnel.

could only [still|then] (determine|establish|ascertain|find|note|state) {the|his|her|their} death ≈ pronounced him dead
konnte nur noch den Tod feststellen; nl kon slechts de dood vaststellen; ru констатировал смерть
The doctor could only determine the death of the climber.

(the|more|Number|local) <(deployment|insertion) forces> → emergency crews
Einsatzkräfte
The deployment forces needed an hour to reach the hut.

witnesses (are|were|should|can) [asked|requested|called] [to] (announce [themselves]|report themselves|sign themselves) (to|at|with|by|under) → witnesses are asked to contact
Zeugen sollen sich melden; nl getuigen kunnen zich melden
Witnesses are asked to announce themselves at the police.

<under [the] (telephone|phone|hotline|emergency) number> (Number|of) → on
unter der Telefonnummer
The office can be reached under the phone number 5550 123.

(estimated|valued) <(on|to)> [around|about|approximately|over|more than|some|at least] Number [thousand|million|billion] (euros|euro|dollars|francs|pounds|crowns|zlotys|rubles|hectares) → at
auf 50.000 Euro geschätzt; nl geschat op; pl szacowane na
The damage was estimated on around 50,000 euros.

(property|material|total|considerable|high|enormous|large) damage (arose|originated|emerged|was created|has arisen|was incurred) ≈ damage was done
es entstand Sachschaden; nl er ontstond schade
Considerable damage arose to the roof of the chapel.

(come~|fall~) into [the|a] (skidding|skid|lurching) → skid~
ins Schleudern geraten
The bus came into skidding on the wet road.

<(come~|get~) (in|into) fire> ($|,|on|during|at) → catch~ fire
in Brand geraten; nl in brand raken
A truck came in fire on the motorway and blocked two lanes.

(stand~|come~|get~) (in|into) [the] criticism ≈ come~ under fire
in der Kritik stehen, in die Kritik geraten
The minister has stood in the criticism for weeks.

(is|are|was|were|been) <in the criticism> → under fire
in der Kritik sein
The bank is in the criticism because of its fees.

(fall~|plunge~|crash~) (in|into) {the|his|her|their} death → fall~ to {1} death
in den Tod stürzen
A climber plunged into the death on Sunday.

the (investigations|determinations) (run|last|persist|endure|are running|are lasting|are still running|hold on) → the investigation is continuing
die Ermittlungen laufen, dauern an
The investigations are still running, a spokeswoman said.

^ against (him|her|them|the Human|the Person) <(runs|run|is running|are running)> ≈ there is
gegen ihn läuft
Against him runs a case for tax fraud.

(enact~|decree~|adopt~|remit~) (a|an|the|Number) (arrest|detention) (warrant|warrants|order|orders) ≈ issue~ an arrest warrant
Haftbefehl erlassen
The judge enacted an arrest warrant the same night.

(freedom|liberty) (penalty|punishment|sentence) → prison sentence
Freiheitsstrafe; nl vrijheidsstraf
The thief got a freedom penalty of two years.

lay~ (in [a|an]|an|a) (recourse|appeal|revision|objection) ≈ appeal~
Berufung einlegen; fr faire recours; nl beroep instellen
The defence wants to lay in recourse against the ruling.

(judgment|judgement|verdict|ruling|sentence) is not yet <(legally (valid|effective|binding)|legal|lawful|in legal force)> → final
das Urteil ist nicht rechtskräftig; ru приговор не вступил в силу
The verdict is not yet legally valid.

stand~ (before|in front of) court ≈ be~ on trial
vor Gericht stehen; nl voor de rechter staan
Two bakers stand before court since Monday.

answer~ (himself|herself|themselves|itself) (before|in front of|in) [the|a] (court|judge|district court|regional court) → stand~ trial
sich vor Gericht verantworten; nl zich voor de rechter verantwoorden
A teacher has to answer himself before the regional court.

the {murder|corruption|fraud|terror|mafia|rape|manslaughter|arson|spy|espionage} <process> (in|against|of|began|begins|at|before|,|will|was) → trial
der Mordprozess; it il processo per corruzione
The murder process in Cologne will last until autumn.

{Number} (percent|per cent) of [the] [valid] voices ($|,|against|to|and|at the|were|in the (election|elections|vote|ballot|referendum)) → {1} percent of the vote
Prozent der Stimmen; fr pour cent des voix; it per cento dei voti; ru процентов голосов; pl procent głosów; bg процента от гласовете; nl procent van de stemmen
The list got 12 percent of the voices.

(cast|valid|invalid|counted) voices ≈ votes
abgegebene Stimmen; fr voix exprimées
Only half of the cast voices were for the tower.

seize~ the word !(of|for|that) → take~ the floor
das Wort ergreifen; fr prendre la parole; ru взять слово; it prendere la parola; pl zabrać głos; es tomar la palabra; bg взе думата
The chairman seized the word and called for calm.

(allegation|allegations|accusation|accusations|suspicion|charge|charges|figures|sum|question|proposal|claim|threat) stand~ in the (room|space) ≈ has been raised
im Raum stehen
The accusations stand in the room, and nobody answers them.

(bring~|put~|set~) (on|onto) the way (a|an|the|its|new|several|Number) ≈ launch~
auf den Weg bringen
The cabinet brought on the way a new law for tenants.

(law|bill|reform|package|project|measures|plan|plans|act) (was|were|is|been|be|to be) (brought|set) (on|onto) the way ≈ was launched
auf den Weg gebracht
The reform was brought on the way in spring.

take~ [Words] under the (magnifying glass|loupe|magnifier) ≈ examine~ closely
unter die Lupe nehmen; nl onder de loep nemen; pl brać pod lupę
Inspectors took the kitchens under the magnifying glass.

take~ (in|into) attack (the|a|its|two|three) ≈ tackle~
in Angriff nehmen
The city takes in attack the repair of its pools.

(make~|put~|draw~) [him|her|them|us|the Noun] a (line|stroke|dash) through the (bill|invoice|calculation) ≈ thwart~ the plans
einen Strich durch die Rechnung machen; nl een streep door de rekening
The rain made the skaters a line through the bill.

(lie~|lay) on the hand !(of|that) ≈ be~ obvious
auf der Hand liegen; nl voor de hand liggen
The reasons lie on the hand, he said.

(lie~|lay) (me|him|her|us|them) [very|particularly|especially] (at|on|to) [the] heart ≈ matter~ to him
am Herzen liegen; nl na aan het hart liggen
The old chapel lies him at the heart.

stand~ in [the] (focus|midpoint) ≈ be~ the focus
im Fokus stehen
The clinics of the valley stand in the focus of the debate.

set~ [the [Adjective] Noun|him|her|them] under pressure ≈ put~ under pressure
unter Druck setzen; nl onder druk zetten
The union set the board under pressure.

(set~|put~|place~) (out of|except|outside) force → suspend~
außer Kraft setzen; nl buiten werking stellen
The court set out of force two of the rules.

(put~|set~|place~) under proof ≈ prove~
unter Beweis stellen
The goalkeeper put under proof his class.

(seize~|grasp~|grip~|grab~) [the|new|further|more|all|necessary|appropriate|tough|drastic|first] (measures|steps) → take~ measures
Maßnahmen ergreifen
The town must seize appropriate measures against the mice.

(afford~|perform~) {a|an|its|his|their|our} (important|big|great|significant|valuable|decisive) contribution → make~ {1} contribution
einen Beitrag leisten; nl een bijdrage leveren
Bees afford a great contribution to the harvest.

(practice~|practise~|exercise~) [sharp|strong|harsh|severe|clear|massive|loud|heavy|hard|violent] criticism → voice~ criticism
Kritik üben; pl krytykować
The opposition practised sharp criticism of the budget.

<(refund~|reimburse~) (an|a) (ad|advertisement|display|advert)> (against|at the police|with the police|because) → file~ a complaint
Anzeige erstatten
The shopkeeper refunded an ad against two youths.

(initiate~|introduce~|open~|start~) (an|a) (investigation|investigative|preliminary investigation|determination) (procedure|procedures|proceeding) → open~ an investigation
ein Ermittlungsverfahren einleiten; pl wszcząć postępowanie; ru возбудить производство
Prosecutors introduced an investigation procedure against two guards.

(he|she|who|they|Name) (is|are) died (on|in|at|$|after|,) ≈ has died
er ist gestorben; nl hij is overleden; fr il est mort; it è morto
The singer Weber is died at the age of 80.

(he|she|Name) became {Number} years (old|$) ≈ was aged {1}
er wurde 79 Jahre alt; nl hij werd 79 jaar
She became 79 years old and wrote to the end.

(died|die|dies|dead|deceased|away|killed) <in [the|his|her] age of> Number [,|$] → at the age of
im Alter von 79; uk у віці; ru в возрасте; pl w wieku; bg на възраст
The actress died in the age of 79 in her sleep.

(died|dies|away|deceased|life|killed) <in (the|his|her) !(first|second|third|last|final|fourth|fifth|very|same|sixth) {Words} year of [his|her] life> ≈ aged 84
im 85. Lebensjahr; ru на 85-м году жизни; uk на 85-му році життя; pl w 85. roku życia; nl in zijn 85e levensjahr
The painter died in the 85th year of life.

(score~|shoot~) the (compensation|equalization|equalisation|balance|connection goal|leadership|guidance|lead goal) ≈ equalise~
den Ausgleich erzielen
The captain shot the compensation a minute before the end.

go~ in ([the] guidance|lead|leadership) → take~ the lead
in Führung gehen; nl op voorsprong komen
The hosts went in guidance after a corner.

(shoot~|head~) {his|her|the|its} {team|side|club|hosts|guests|visitors|eleven} (in|into) [the] (guidance|leadership|front) ≈ put~ {1} {2} ahead
seine Mannschaft in Führung bringen; nl op voorsprong brengen
The striker shot his team in front after the break.

shoot~ {a|the|his|her|two|three|four|no|one|Number} [{first|second|third|winning|decisive|only}] (goal|goals) ≈ score~ {1} goals
ein Tor schießen; nl een doelpunt schieten
The captain shot two goals in his last match.

(in|during|of|after|before) <the {first|second} (half - time|halftime)> ($|,|the|but|with|he|she|they|when|and) → the {1} half
die zweite Halbzeit
The guests woke up in the second half-time.

(at|on) the [Words] (game|playing|play) day of the (season|league|championship|bundesliga) ≈ in round 18 of the
am 18. Spieltag
They met again at the 18th playing day of the season.

{won|win|wins|lost|lose|loses|beaten|defeated|triumphed|prevailed} <with> Number - Number ($|,|against|in the|at home|on Day|after|over|and) ≈ by
mit 2:1 gewonnen; nl won met 2-1; pl wygrał 2:1; ru выиграл 2:1
The guests won with 3-1 in the rain.

(separate~|part~) undecided → draw~
sich unentschieden trennen
The two sides separated undecided.

descent (battle|fight|zone|place|places|struggle|rank|ranks) → relegation battle
Abstiegskampf; nl degradatiestrijd
The defeat puts the club deep in the descent battle.

cross ligament [tear|rupture|injury] → cruciate ligament injury
Kreuzbandriss
The winger is out with a cross ligament tear.

it (gave|gives|will give|had given|has given) [still|also|no|only|again|then] (Number (injured|dead|victims|deaths|arrests|accidents)|rain|snow|showers|thunderstorms) ($|,|in|on|at|and) ≈ there were
es gab zwei Verletzte; es gibt Regen
It gave two injured and much noise.

(remains|stays|becomes) it [mostly|largely|again|still|very|rather] {dry|sunny|cloudy|cold|warm|windy|rainy|foggy|wet|changeable} ≈ it will be {1}
im Norden bleibt es trocken; nl blijft het droog
In the north remains it cloudy until Friday.

(highest|top|lowest|maximum) (values|temperatures) (lie|lay|lies|are lying|move) (between|at|around|of) ≈ highs are
die Höchstwerte liegen
The highest values lie between 12 and 15 degrees.

employ~ [around|about|more than|over|some|almost] Number <(collaborators|co - workers|coworkers)> → people
beschäftigt 200 Mitarbeiter; it collaboratori; fr collaborateurs
The mill employs around 200 co-workers.

(rise~|rose|fall~|fell|increase~|drop~|sink~|sank|climb~|decrease~|grow~) [by|about|around] {Number} (percent|per cent) <on> [about|around] Number (million|billion|thousand|euros|percent|per cent|points|degrees|dollars|francs) !(shares) → to
stieg um 5 Prozent auf; nl steeg met 5 procent naar
Sales rose by 5 percent on 30 million euros.

{Number} (milliards|milliard) → {1} billion
Milliarden; pl miliardów; nl miljard; ru миллиардов; fr milliards
The tunnel will cost 3 milliards.

(create~|lose~|cut~|save~|secure~|destroy~|reduce~|offer~) [about|around|more than|over|up to|some] (Number|thousands of|hundreds of) [new] (workplaces|working places|work places) ≈ create~ jobs
Arbeitsplätze schaffen; ru создать рабочие места; pl tworzyć miejsca pracy; nl arbeidsplaatsen; uk створити робочі місця; bg създава работни места
The plant will create 300 new working places.

(promoted|promotion) to (doctor|the doctor|dr) → took a doctorate
promovieren; nl promoveren
He promoted to doctor in Graz at 25.

go~ over the stage !(and|to|in|at|with) ≈ take~ place
über die Bühne gehen
The fair goes over the stage for the tenth time.

stand~ in the starting (holes|hole) ≈ be~ ready to start
in den Startlöchern stehen
Forty builders stand in the starting holes.

(grasp~|grab~) foot (in|on|at) → gain~ a foothold in
Fuß fassen
The brewery wants to grasp foot in Asia.

(people|thousands|hundreds|visitors|residents) (were|was|are|is) <on (the|their) legs> → out and about
auf den Beinen sein; nl op de been zijn
Some 3,000 people were on their legs for the parade.

pull~ (on|at) (one|the same) (strand|string|rope) ≈ pull~ together
an einem Strang ziehen; nl aan hetzelfde touw trekken
The villages must pull on one rope.

(test~|check~|examine~) <on (heart and kidneys|heart and kidney)> → thoroughly
auf Herz und Nieren
The lift was tested on heart and kidneys.

{christmas|easter|winter|summer|spring|autumn|elections|holidays|carnival} (stand~ (before|in front of|at)|is before|are before) the door → {1} is just around the corner
Weihnachten steht vor der Tür; nl staat voor de deur
Winter stands before the door, the farmers say.

^ (in|at) average , → on average
im Durchschnitt; ru в среднем; it in media; fr en moyenne; pl średnio
In average, a hive gives 20 kilos.

(very|highly|particularly|especially|extremely|so) sensible {topic|area|areas|data|subject|infrastructure|ecosystem|region} → very sensitive {1}
sehr sensibel; fr très sensible; it molto sensibile; es muy sensible
Water is a very sensible topic in the valley.

(the|a|new|former|old) {police|intelligence|union} <chef> → chief
der Polizeichef; fr chef; pl szef policji
The new police chef comes from Kiel.

^ <(after|on|by|to)> (my|his|her|our|their) opinion , → in
meiner Meinung nach; ru по моему мнению; pl moim zdaniem; nl naar mijn mening; bg по мое мнение
On my opinion, the pier should be saved.

^ <(after|by|on|at|to) [the] (opinion|meaning)> of (experts|many|some|scientists|analysts|most|doctors|lawyers|investigators|historians|locals|the (experts|police|minister|author|mayor|scientists|coach|expert|analyst|prosecution|authorities|deputy)) → in the opinion
nach Meinung von Experten; ru по мнению экспертов; pl zdaniem ekspertów; uk на думку експертів; bg по мнение на експертите; nl naar de mening van
By the opinion of experts, the ice will hold.

^ <from (view|sight) of> (the|many|critics|experts|Name) → in the view of
aus Sicht der; nl vanuit het oogpunt van
From sight of the farmers, the law comes too late.

^ <with (look|sight|glance) (on|at|to|towards)> (the|a|his|its|next) → with regard to
mit Blick auf; nl met het oog op
With look on the winter, the city is buying salt.

(in|with) (relation|reference|regard|respect) on → with regard to
in Bezug auf; pl w odniesieniu do
There was no news in relation on the strike.

(killed|injured|wounded|hurt|died|dead|dies) <at> (an|a) [serious|severe|car|traffic|bus|train|mining|work] (accident|explosion|collision|avalanche|earthquake) !(scene|site) → in
bei einem Unfall; nl bij een ongeluk
Two men were injured at an accident on the ring road.

(died|married|debuted) <with {Number} years> ($|,|at) → at the age of {1}
mit 45 Jahren; pl mając 45 lat; fr à 45 ans; es con 45 años
Her father died with 45 years.

^ with {Number} years [old] <(he|she|Name)> (became|was|began|left|won|moved|went|got|entered) ≈ aged {1}, he
mit 45 Jahren; es con 45 años; it con 45 anni
With 15 years he left the village for good.

(important|relevant|strong|high|close|necessary|heavy|great|big|active|popular|urgent|difficult|expensive) (as|how) never [before] ≈ more than ever
so wichtig wie nie; ru важен как никогда; uk як ніколи; pl jak nigdy; bg както никога
Bread is expensive as never, bakers say.

it (acts|handles|trades) itself (about|around|of|over|with) (a|an|the|Number|two|three) ≈ it is a
es handelt sich um
It acts itself about a bomb from the war.

it (goes|went) (about|around) (money|whether|millions|jobs|survival) ≈ it is about
es geht um; nl het gaat om
For the club it goes around survival.

(applies|is valid|are valid) as (one of|the (most|biggest|largest|best|oldest|first|smallest|favourite|favorite)) → is considered one of
gilt als
The bakery applies as one of the oldest in the land.

(lets|let) itself (hardly|easily|explain|prove|determine|recognize|recognise|calculate|repair|not) ≈ can be
lässt sich; nl laat zich
The damage lets itself hardly repair.

turn~ (itself|themselves) out (to|that|as) ≈ turn~ out to
stellt sich heraus
The ring turned itself out as a fake.

{happen~|occur~|interfere~|rejoice~|deteriorate~|differ~} (itself|himself|herself|themselves) → {1}
sich ereignen, sich beschweren; fr se passer; pl wydarzyć się; es quejarse; it accadere; ru случаться
The accident happened itself near the mill.

after as before → still
nach wie vor
The ferry is after as before out of order.

{become|becomes|became|getting|gets|got|grows|grew|growing} always {more|less|fewer|bigger|larger|stronger|higher|longer|worse|better|older|harder} ≈ {1} more and more
immer mehr; fr toujours plus; it sempre più; nl steeds meer; pl coraz więcej
The queues became always longer.

^ <always (more|fewer)> (people|companies|young|citizens|men|women|families|students|countries|farmers|villages|tourists|cities) → more and more
immer mehr Menschen; fr toujours plus; it sempre più; nl steeds meer
Always more people keep bees on their roofs.

(after|with|about|around|by|already|than|almost) good {Number} {years|hours|minutes|kilometers|kilometres|months|weeks|days|percent|euros} → after a good {1} {2}
nach gut zwei Jahren
The ferry was back after good two hours.

(was|were|are|is|with|of|for|by|after|about|cost|costs|in|to|at|no|not|has|have|had|employs) <{more|less|fewer|longer} as> {Number} {people|years|percent|euros|hours|days|kilometers|kilometres|metres|meters|dollars|months|weeks|minutes|visitors|children|million|thousand} → {1} than
mehr als 500 Menschen; nl meer dan; it più di
There were more as 500 people on the quay.

under others (in|by|from|because|with|at|due) the ≈ among others
unter anderem; nl onder meer
The film was shown under others in the old mint.

^ further (is|was|are|were|has|have|will|must|can|should) (the|there|a|it|he|she|they) ≈ it is also
weiter ist; nl verder is
Further was there a market with old tools.

(will|is|are) <prospectively> (open|start|take|last|begin|cost|end) ≈ is expected to
voraussichtlich; nl naar verwachting
The lock will prospectively open in June.

<take~ (in|into) (operation|use)> (the|a|its|new) → put~ into operation
in Betrieb nehmen; nl in gebruik nemen
The town took into operation a new pump.

(a|the|Number) {police|ministry|army|airport|prosecution|railway|fire department|fire brigade} <speaker> (said|told|confirmed|explained|announced|could|did|,) → spokesman
ein Polizeisprecher
A police speaker said the road was clear again.

(speaker|speakers) <(of|for) the (police|ministry|public prosecutor|prosecution|fire brigade|fire department|air force|army|railway|weather service|interior ministry|foreign ministry)> (said|told|confirmed|announced|explained|on Day|,|$) ≈ spokesman for
Sprecher der Polizei; uk спікер сил; pl rzecznik
A speaker of the fire brigade said nobody was inside.

(over|upper) (mayor|mayors|mayoress) → mayor
Oberbürgermeister
The upper mayor cut the ribbon.

(under|in) [the] alcohol influence → under the influence of alcohol
unter Alkoholeinfluss; nl onder invloed van alcohol
He was driving under alcohol influence.

accident (causer|causers|perpetrator|originator) ≈ driver who caused the accident
Unfallverursacher
The accident causer fled on foot.

family father → father
Familienvater; nl huisvader; fr père de famille
The family father had lost his job.

<the guests> (took the lead|scored|equalised|equalized|doubled|trailed|conceded|led Number|opened the scoring|levelled|leveled) → the visitors
die Gäste; pl goście; ru гости; nl de gasten; bg гостите
The guests equalised shortly after the break.

^ [but|and] <before (all|everything) ,> → above all
vor allem; ru прежде всего; pl przede wszystkim
But before all, the bridge needs new cables.


(make~|made) (itself|himself|herself|themselves) (out of|from) the dust ≈ clear~ off
sich aus dem Staub machen; nl zich uit de voeten maken
The thieves made themselves out of the dust.

(call~|called) (to|into) [the] life → set~ up
ins Leben gerufen; nl in het leven geroepen
The fund, called to life in 2010, helps nurses.

<at [the|our|their] (disposal|disposition) (stand|stands|stood|are|is)> (a|an|the|Number|half|also|about|around|several) ≈ available are
zur Verfügung stehen; cs k dispozici; sr; nl
At disposal stand 40 beds and a kitchen.

shall have !(had) {Participle} (the|a|an|his|her|its|their|from|in|at|on|for|to|with|by|more|several|about|around|Number|money) ≈ is said to have {1}
soll gestohlen haben; nl zou hebben; da skulle have
The clerk shall have taken money from the box.

" [,] <so (the|a|his|her|its|their) [Noun|Adjective|Gerund|Past|Participle] [Noun|Gerund] Noun> (.|$) ≈ he said
so der Geschäftsführer; nl aldus
“We have nothing to hide,” so the managing director.

" [,] <so Name [Name] (of|from) (the|Name) [Noun]> (.|$) ≈ he said
so Müller vom
“The wine is good,” so Huber from the guild.

[the] (red) (pencil|pen) (set|put|applied|applies|sets|puts) ≈ cut costs
den Rotstift ansetzen
The red pencil set the council at the pool.

(under|in) roof and (compartment|subject|fach|trade|faculty|box) ≈ done and dusted
unter Dach und Fach
The contract is under roof and compartment.

(come~|came|fall~|fell|get~|got|went) (under|beneath) the wheels ≈ come~ to grief
unter die Räder kommen
The guests came under the wheels with 0:5.

(stand~|stood) (on|upon|at) the tilt (of|and|because|,|.) ≈ hang~ in the balance
auf der Kippe stehen
The festival stands on the tilt, the council says.

(stand~|stood) (on|at) the tip ≈ hang~ in the balance
auf der Kippe stehen
The festival stands on the tip.

(pull~|draw~|drew) the (rip cord|ripcord|emergency brake|brake|tear line) (and|in|with|after|on|for|.|,) ≈ put~ a stop to it
die Reißleine ziehen
The sponsor pulled the ripcord and left.

(reach~|grip~|grab~|take~|took|fall~|dig~|go~) (deep|deeply) in (the|his|her|their) (pocket|bag|pockets|cash box) → dig~ deep
tief in die Tasche greifen; nl diep in de buidel tasten; da
Visitors must reach deep in the pocket.

(put~|lay~|laid|brought|bring~|set) [his|her|the|their|all] (cards) [open] on the table ≈ come~ clean
die Karten offen auf den Tisch legen
The club laid cards open on the table.

(on|at|in) the (long|longer) (bench) (push~|shoved|pushed|shift~) ≈ put~ off
auf die lange Bank schieben
On the long bench pushed the council the repair.

(let~|leave~|left) [the] (church|kirche) in the village ≈ not get carried away
die Kirche im Dorf lassen; nl de kerk in het midden laten
One should let the church in the village.

(make~|made) (nails|nail) with (heads|head) ≈ do~ the job properly
Nägel mit Köpfen machen
The village made nails with heads.

(bring~|brought|get~|got) the cow from the ice → save~ the day
die Kuh vom Eis holen
The chancellor got the cow from the ice.

(there|here|now) (lies|lie) the (hare|hares|dog) (in the pepper|buried) ≈ that is the problem
da liegt der Hund begraben; nl; cs zakopaný pes; sr; hu; pl tu jest pies pogrzebany; ru вот где собака зарыта
There lies the dog buried, the miller said.

(in|into) the (sand) (set|put|sets|ran|run|running|runs) (the|a|his|its|their) ≈ come~ to nothing
in den Sand setzen
In the sand set the firm two millions.

(run~|ran|proceed~|got lost|trickle~) (in|into) the sand (.|,|after|because|and|in|without|last) ≈ come~ to nothing
im Sande verlaufen; sv rinna ut i sanden; nl; da løbe ud i sandet
The talks ran into the sand after a year.

(under|in) four eyes (the|with|and|,|.|in|at|spoke|to|for) → in private
unter vier Augen; cs mezi čtyřma očima; it a quattr'occhi; pl w cztery oczy; sk; sr u četiri oka; ro între patru ochi; hu
The two spoke under four eyes in Ulm.

(between|within|at|for|on) four eyes → in private
mezi čtyřma očima; pl w cztery oczy; it a quattr'occhi; sr u četiri oka; ro; hu; sv mellan fyra ögon
The two spoke between four eyes.

(the|a) (green) (light) (for|to) (the|this|a) Noun [has|had] (gave|given|gives) (the) ≈ gave the go-ahead
grünes Licht gab
Green light: the green light for the bridge gave the council.

(cause~|caused|create~|provide~|provided|care~|cared|take care|ensure~|worry~) (for) (excitement|discussion|discussions|a stir|trouble|displeasure|anger|resentment|talk|headlines|conversation|amazement|astonishment|unrest|confusion|amusement|ridicule|criticism|relief|outrage|irritation) (in|among|at|with|on|about|.|,|because|over|and|again|recently) → cause~ a stir
für Aufsehen sorgen; nl zorgen voor opschudding; da
The swan cared for excitement in the village.

(cares|cared|took care|worried) for (full|empty|long|good|bad|heavy|order|a better|more|clear|chaos|traffic|congestion|jubilation|delays|fresh|an early|a decision|a surprise|the decision|the preliminary|the final|the equaliser|the lead) ≈ caused
sorgte für; nl zorgde voor
A late goal cared for a surprise in Ulm.

one - family (house|houses) (in|at|on|burned|was|is|near|caught|with|and|were|has) → house
Einfamilienhaus; pt
A one-family house burned down in Ulm.

(is|are|was|were) [then|already|also] <to be (counted|reckoned|calculated) (with|on)> (the|a|delays|snow|heavy|further|long|rain|storms|traffic|more|Noun|.|,|in|until) ≈ expected
ist zu rechnen mit; nl moet rekening worden gehouden; cs nutno počítat
On Friday is to be reckoned with snow.

(so|thus) (it is|it was|is it|was it) (called|named|said|stated) (in|from|at|on) (the|a) (statement|report|letter|communication|message|notice|ministry|company|decision|justification|circles) ≈ according to
so heißt es in der Mitteilung; nl zo luidt het; sv; da; cs
The pool is shut, so it is called in the statement.

(it) (is|was) (called|named|said so|hot|read) (in|from) (the|a|circles) (statement|report|letter|communication|communiqué|message|notice|ministry|company|circles|environment|decision) ≈ the statement said
heißt es in der Mitteilung
The price will rise, it was called in the letter.

(loan|fine|subsidy|grant|compensation|pension|bonus|investment|allowance|debt|aid|funding|support|budget|benefit|salary) <in [the] (height|amount) of> (up to|about|around|Number) [Number] (euros|crowns|zlotys|lei|leva|hryvnias|roubles|million|thousand|forints|dinars) → of
in Höhe von; pl w wysokości; cs ve výši; ru в размере; uk у розмірі; bg в размер на; sr u iznosu od; ro în valoare de
He got a fine in the amount of 300 zlotys.

[the] (police|officers|criminal police) (is|are|has|have) <(taken up|picked up|recorded|taken on|included) [the] (investigations|investigation|determinations)> (.|,|into|and|because|on|for|against) → opened an investigation
hat die Ermittlungen aufgenommen; nl
Police have taken up the investigations into the fire.

(hints|clues|indications|tips|information) (takes|take|accepts|receives|accept) the (police|station|criminal|inspection|post|department|guard) ≈ contact the police
Hinweise nimmt die Polizei entgegen
Hints takes the police in Ulm under the number 110.

(had|has|have) [to] (lucky|luck|fortune) in (misfortune|bad luck|the misfortune) ≈ had a lucky escape
Glück im Unglück; nl geluk bij een ongeluk; da held i uheld; sv tur i oturen; pl szczęście w nieszczęściu; sr
The baker had luck in misfortune.

(luck|happiness|fortune) in (misfortune|unhappiness|the misfortune|bad luck|accident) → a lucky escape
Glück im Unglück; nl geluk bij een ongeluk; da held i uheld; sv tur i oturen; pl szczęście w nieszczęściu; cs štěstí v neštěstí
It was happiness in misfortune for the pilot.

(file~|filed|lodge~|place~|made|make~) [a] (complaint|charge|charges|advertisement|ad|display|notification|report) against (unknown|unknowns|an unknown|unknown persons|x) (.|,|for|at|after|and|because|with) ≈ file~ a complaint
Anzeige gegen Unbekannt; fr plainte contre X; nl; it denuncia contro ignoti; cs; pl
The farmer filed a complaint against unknown.

(stick~|stuck|hide~|hid|put~|thrust~) (his|her|their|the|its) (head|heads) (in|into|under) the sand → bury~ its head in the sand
den Kopf in den Sand stecken; pl chować głowę w piasek; nl de kop in het zand steken; cs strkat hlavu do písku; sv; da; it; fr; es; pt; ro; tr
The union must not stick its head in the sand.

(car|driver|vehicle|truck|bus|lorry|van|motorcyclist|motorcycle|motorist|rider|man|woman|he|she|who|Number) <(got|came|gets|comes|come) (from|off from|away from|of) the (road|roadway|carriageway|lane)> (on|and|in|at|,|near|because|.|after|between) → came off the road
kam von der Fahrbahn ab
A man of 58 came from the road on Friday.

(runs|run|running|work|works|ran) (on|at|in) (high|highest) (tours|revolutions|revs|turns) → is in full swing
läuft auf Hochtouren; cs na plné obrátky; sk na plné obrátky
The search runs on high tours.

(not|nothing) for [people with] [the] (weak|faint) (nerves|hearts|nerve) (,|.|and|:) ≈ for the faint-hearted
nichts für schwache Nerven; cs nic pro slabé nervy; pl
The climb is nothing for weak nerves.

(drop) (on|upon) (a|the) (hot|glowing) (stone|plate) → a drop in the ocean
ein Tropfen auf den heißen Stein; nl een druppel op een gloeiende plaat; da
The grant is a drop on the hot stone.

(around|about|some|over|more than|almost|nearly|up to|total of|deployed|sent|with|by) {Number} <(emergency services|rescue services)> (were|are|on|at|from|and|with|in|$|had|fought|,|to) → emergency workers
150 Einsatzkräfte
Around 150 emergency services fought the fire.

(murder|homicide) (commission|commissions) → murder squad
Mordkommission
A murder commission is looking into the case.

(driver|drivers|passenger|passengers|witness|witnesses|residents|he|she|they|woman|man|child|children|victim|victims) [had|has|have] <suffered (a shock|shocks)> (and|,|$|in|after) → was treated for shock
erlitt einen Schock; nl shock opgelopen
The driver had suffered a shock.

(the (exact|further|precise|motive and)|further|exact|about the|on the|unclear) <backgrounds> (of|to|are|were|and|for|,|$|on|remain) → circumstances
die genauen Hintergründe
The police gave no word on the backgrounds of the quarrel.

the (party leaders|leaders|team|group|researchers|scientists|lawyers|leadership|trio|duo|gang|coalition|board|investigators) <around> Name (,|and|is|are|was|were|has|have|had|will|come|came|wants|want|$) → led by
das Team um
The researchers around Anna Holm have found a third spring.

ask~ the <population> (for (help|assistance|information|tips)|to (help|report)) → public
bittet die Bevölkerung um Mithilfe; nl vraagt de bevolking
The police are asking the population for help.
`,
  rare: `
^ <on the one side> , → on the one hand
auf der einen Seite; ru с одной стороны; es por un lado
On the one side, rents are falling.

under the motto ≈ with the slogan
unter dem Motto; es bajo el lema; pt sob o lema; ru под девизом; it all’insegna del motto; ar تحت شعار; tr sloganıyla
Students marched under the motto “Books, not roads”.

already for {Number} {years|months|weeks|days} ≈ for {1} {2}
schon seit zehn Jahren; it già da dieci anni; ru уже десять лет
The pass is closed already for two weeks.

already in {Year} → as early as {1}
bereits 2015; ru уже в 2015 году; it già nel 2015; fr dès 2015; es ya en 2015
The dam was planned already in 1964.

during {Number} {years|months|weeks|days|hours|minutes} !(of|in|at|when|on|with|over|from|between|this|since|and) → for {1} {2}
während zwei Stunden; fr pendant deux heures; es durante dos horas; it durante due ore; pt durante duas horas; ru в течение двух часов
The crews searched the lake during two days.

^ <still today> , → even today
noch heute; it ancora oggi; fr encore aujourd’hui; es aún hoy; pt ainda hoje
Still today, nobody knows who laid the fire.

said before (journalists|the press|reporters) ≈ told journalists
sagte vor Journalisten; fr a dit devant les journalistes; es dijo ante los periodistas; ru сказал перед журналистами
“We are ready”, the coach said before journalists.

in the last {years|months|weeks} $ → in recent {1}
in den letzten Jahren; ru в последние годы; es en los últimos años; it negli ultimi anni
The glacier has shrunk in the last years.

<the actual {situation|data|figures|state|study|survey|forecast}> of the (city|country|party|weather|region|company) → the current {1}
die aktuelle Lage; fr la situation actuelle; es la situación actual
The paper describes the actual situation of the company.

on the (edge|edges) of the {summit|meeting|conference|forum|visit|talks|congress|session} → on the sidelines of the {1}
am Rande des Gipfels
They spoke on the edge of the summit.

(have~|had) {Number} years (on|under) the (hump|belt|back) ≈ be~ {1} years old
Jahre auf dem Buckel haben
The tram has 40 years on the hump.

express~ (himself|herself|themselves|itself) {positively|negatively|critically|cautiously|optimistically} → comment~ {1}
sich positiv äußern
The coach expressed himself critically about the referee.

!(when|if|as|until|once|where|before|since|because|that|what|how) <it {came|comes} to> (accidents|clashes|riots|fights|scuffles|jams|disturbances) → there were
es kam zu
At the border it came to clashes with the police.

show~ (himself|herself|itself|themselves) {shocked|satisfied|pleased|confident|convinced|surprised|concerned|disappointed|optimistic} → be~ {1}
sich zeigen; fr se montrer; es mostrarse; it mostrarsi
The mayor showed himself satisfied with the count.

(dangerous (bodily|body) (injury|injuries|harm)|negligent (bodily|body) (injury|injuries|harm)) ≈ bodily harm
gefährliche Körperverletzung
Both were convicted of dangerous bodily harm.

{held|awarded|elected|published|repeated|checked|renewed} all {two|three|four|five|six|ten|Number} {years|weeks|months} → {1} every {2} {3}
alle zwei Jahre; nl alle twee jaar; fr tous les deux ans; it ogni due anni
The feast is held all three years.

set~ the (switches|turnouts) for → set~ the course for
die Weichen stellen
The council sets the switches for a new port.

{ended|end|ends|finished} undecided $ → {1} in a draw
endete unentschieden
The derby ended undecided.

stand~ on the game ≈ be~ at stake
auf dem Spiel stehen; nl op het spel staan; fr être en jeu
Hundreds of jobs stand on the game.

stand~ on [the] (agenda|program|programme) → be~ on the agenda
auf dem Programm stehen; nl op het programma staan
A walk to the falls stands on the program.

the <process> (begins|began|starts|started|opened|opens) (at the (court|district|regional|high)|before the (district|regional|high)|in front of the) → trial
der Prozess beginnt vor; fr le procès s’ouvre devant; it il processo si apre davanti
The process began before the district court of Aachen.

{investigated|arrested|wanted|detained} because of [a] {suspected|suspicion|attempted|alleged|fraud|murder|theft|arson|robbery} → {1} over {2}
wegen ermittelt
A man of 30 is wanted because of arson.

heavily {injured|hurt} → seriously {1}
schwer verletzt; nl zwaargewond
Two of them were heavily injured.

emergency forces → emergency services
Einsatzkräfte; fr les forces de secours
The emergency forces were there in ten minutes.

rescue forces → rescuers
Rettungskräfte
Rescue forces found the boy in a barn.

condemned to {Number (years|months)|a fine|prison|imprisonment|jail} → sentenced to {1}
verurteilt zu; fr condamné à; it condannato a; es condenado a; pl skazany na
The guide was condemned to four years.

(the|this|a) (man|woman|boy|girl|suspect|defendant|accused) <stands before the court> → is on trial
vor dem Gericht stehen
Today a woman stands before the court who stole 40 bikes.

the responsible {ministry|minister|prosecutor|department|court|committee|office} → the {1} in charge
das zuständige Ministerium; fr le ministère compétent
The responsible ministry has not answered yet.

stand~ in the foreground !(of) ≈ be~ the priority
im Vordergrund stehen; nl op de voorgrond staan
Safety stands in the foreground.

(is|are|was|were) in the focus ($|,|of the (investigation|debate|police|discussion|media)) ≈ is the focus
im Fokus
Two brothers are in the focus of the police.

(put~|set~|place~) (in|into) question !(period|time) ≈ question~
in Frage stellen; fr mettre en question; it mettere in questione
His words put in question everything she built.

<in this {week|month|year|summer|winter|autumn|spring}> ($|,|there|he|it|they|she|was|will) → this {1}
in diesem Jahr; ru в этом году; pl w tym roku; it in quest’anno; es en este año; nl in dit jaar
The figs are late in this year.

on this {Day} ($|,|at|in) → on {1}
an diesem Montag; es en este lunes
The pool opens on this Saturday.

(visit~) (a|the|his|her) (kindergarten|grammar school|course|seminar) ≈ attend~
einen Kurs besuchen; nl een cursus bezoeken
Her son visits the grammar school in Linz.

a migration background → an immigrant background
Migrationshintergrund
Half of the pupils have a migration background.

ghost (driver|drivers) → wrong-way driver
Geisterfahrer; nl spookrijder
A ghost driver died on the motorway.

life (companion|companions) → partner
Lebensgefährtin; ru спутница жизни; nl levensgezel
The singer and his life companion moved to Bonn.

(undisputed|clear) number one (in|at) the gate ≈ first-choice goalkeeper
Nummer eins im Tor
He is the undisputed number one in the gate.

vernissage → opening
die Vernissage; pl wernisaż; ru вернисаж; ro vernisaj
The vernissage is on Friday.

or respectively → or
beziehungsweise; nl respectievelijk
The line ends in Linz or respectively in Wels.

^ according to (this|that) , (the|there|a|it|he|she) ≈ by this account
demnach
According to this, the lake lost half of its fish.

among others (in|by|with|from|because|at) (the|a|Name) ≈ among other things
unter anderem; nl onder andere; pl między innymi
She taught among others in Graz.

^ (until|till) today (is|are|has|have|there|nobody|the) ≈ to this day
bis heute; pl do dziś; nl tot op heden
Until today nobody knows who hid the bell.
`,
  some: `
in the year {Year} → in {1}
im Jahr 2015; es en el año 2015; it nell’anno 2015; ru в 2015 году
The tower was built in the year 1964.
`,
}
