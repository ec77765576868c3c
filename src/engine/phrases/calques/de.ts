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

<married with> (Name|the (actor|actress|singer|daughter|son|painter)) → married to
verheiratet mit; es casado con; pt casado com
The painter is married with Anna Weber.

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
`,
  some: `
in the year {Year} → in {1}
im Jahr 2015; es en el año 2015; it nell’anno 2015; ru в 2015 году
The tower was built in the year 1964.
`,
}
