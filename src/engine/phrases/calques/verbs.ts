import type { CalqueList } from './entries.ts'

/** Verbs with the objects of other languages, reflexive verbs, false friends. */
export const VERBS: CalqueList = {
  never: `
(put~|set~|bring~|leave~|left) in evidence → reveal~
es poner en evidencia; fr mettre en évidence; it pt ro
The audit put in evidence the lack of guards.

(put~|set~) in (relief|value|scene|practice|question|doubt|place|work|circulation|valor|relation|contact|knowledge) (the|a|an|his|her|its|their|this|with) ≈ put~ into practice
fr mettre en valeur; es poner en práctica; it pt ro
The council put in practice the new plan.

<(realize~|realise~)> (a|an|the|his|her|its|their|two|three|several) [new|first|second|complete|official|working|medical] (tour|trip|journey|interview|test|tests|exam|purchase|payment|attack|activity|activities|course|training|work|repair|repairs|donation|concert|competition|intervention|transfer|offer|contribution|call|protest|strike|study|studies|experiment|experiments|show|parade|procession|walk|flight|shooting) → carry~ out
es realizar una gira; pt realizar um exame; fr it tr ro
Nurses realized a medical test on all of them.

(carry~ out|execute~) (a|an|the|their|his|its|two|several) [first|working|joint|great|large|official|new|long] (meeting|meetings|march|rally|press conference|conference|ceremony|congress|festival|election|elections|party|game|match|summit|concert|speech|talks|dialogue|encounter|fair|trip|session|tour) ≈ hold~ a meeting
es llevar a cabo una reunión; it svolgere una riunione; pt zh ro
Both boards carried out a meeting on the ship.

(meeting|ceremony|event|match|conference|session|procession|festival|race|fair|act|activity) (was|were|is being|has been|is) <developed> (in|on|at|with|without|under|between|from|by|this) → held
es la reunión se desarrolló; it si è svolto; pt fr
The procession was developed without incidents.

<celebrate~> (a|an|the|its|their) [first|new|extraordinary|ordinary|annual|general|regional|municipal] (meeting|session|trial|hearing|assembly|plenary|conference|congress|summit|referendum|council|elections|election|tournament|match|vote|consultation) → hold~
es celebrar una reunión; ca celebrar una reunió; it
The board will celebrate an extraordinary meeting on Friday.

<effectuate~> (a|an|the|his|her|its|their|Number|payments|changes|controls|repairs|work|works|searches|flights|purchases|transfers) !(visit|official|working) → make~
es efectuar; fr effectuer; it pt ro
Inspectors effectuated two repairs on the mill.

(effectuated|effected) by → carried out by
es efectuado por; fr effectué par; it ro
The repair, effectuated by the guild, took a year.

<render~> [medical|first|psychological|necessary|all|great|humanitarian] (help|assistance|influence|resistance|services) → give~
ru оказать помощь; uk надати допомогу; bg pl
Nurses rendered medical assistance on the quay.

<(calls|call)> (concern|alarm|doubts|surprise|fear|fears) (in|among|,|.|at|from) → causes
ru вызывает тревогу; uk викликає занепокоєння; bg
The state of the reef calls concern.

(scientists|experts|doctors|police|authorities|analysts|investigators|meteorologists|economists|ecologists) <called the {reason|cause|causes|reasons|date|number|amount|price}> (of|for|why|$) → gave the {1}
ru учёные назвали причину; uk назвали причину; bg
Doctors called the reason of the deaths.

(bear~|carry~) losses (in|of|.|,) → suffer~ losses
ru нести потери; uk зазнати втрат
The army bore losses in men.

turn~ to {Words} with (a|the) (request|appeal|proposal|demand|plea|petition|question) → ask~ {1}
ru обратиться к … с просьбой; uk звернутися до … з проханням; bg de
The widow turned to the bishop with a request to wait.

{was|were|are|is} in the (use|deployment) → {1} at work
de im Einsatz
Nine dogs were in the use.

(was|is|are|were|be|been) <in [the] knowledge of> (the|this|a|all|these|what|his|her) → aware of
el εν γνώσει; es en conocimiento de; fr de it
The board was in knowledge of the debt.

(represent~|suppose~) {a|an} {increase|rise|decrease|fall|reduction|saving} of ≈ mean~ {1} {2} of
es supone un aumento de; fr représente une hausse de; it
The fares suppose a rise of a tenth.

<count~ on> (Number|a (population|fleet|network|capacity|team|staff)|more than|over|about) (inhabitants|of|employees|members|Number|beds|vehicles|seats) → have~
fr compter; es contar con; de it
The guild counts on a fleet of nine boats.

(dispose~|disposed|disposes) of (Number|sufficient|enough|modern|all the means|means|resources|adequate|more than|over|a (fleet|budget|staff|network|capacity|system|team)|an (budget|army)|the necessary|the means) ≈ have~
fr disposer de; es disponer de; it de pt ro
The town disposes of a fleet of nine ambulances.

<(pretend~|pretended) (to|that) {reform|create|recover|change|leave|invest|open|close|hire|sell|buy|win|impose|install|develop|expand|organise|organize|present|continue|avoid|generate|eliminate|convert|extend|attract|improve|promote|transform|turn|establish|renovate|restore}> (the|a|an|his|her|its|all|up|out|into) → intend~ to {1}
es pretender crear; pt pretender criar; fr it
The board pretends to open a school on the island.

(a|an|the|very) <sensible> (question|area|areas|zone|point|matter|case|period|infrastructure|moment|region|position|sector) → sensitive
de eine sensible Frage; fr une zone sensible; es it pt ro
The line runs through a sensible area of the delta.

eventual {attack|strike|invasion|crisis|accident|problem|problems|failure|candidacy|emergency|wave|risks|risk|damage|changes|errors|witnesses|sanctions|responsibilities|complications|irregularities|victims|survivors} → possible {1}
es eventual ataque; fr éventuelle attaque; it de pt ro pl
Divers looked for eventual survivors.

assist~ at {the|a|an|this|his|her} {Gathering|burial|funeral|premiere|match|opening|inauguration|wedding|mass|show|birth|launch} → attend~ {1} {2}
fr assister à; it assistere a; es ro pt
Hundreds assisted at the burial of the poet.

with the (assistance|attendance) of {Number (people|persons|spectators|guests|fans|delegates)} → attended by {1}
es con la asistencia de; pt com a assistência de; fr
The fair was held with the attendance of 300 guests.

manifest~ (in front|outside|before) [of] (the|a|an|his) ≈ demonstrate~ in front of the
fr manifester devant; es manifestarse frente a; it pt ro
Sixty of them manifested in front of the prefecture.

{people|thousands|hundreds|dozens|farmers|students|workers|fishermen|teachers|drivers|nurses|residents|parents|pensioners|citizens|women|activists|supporters|miners|doctors|employees|they|inhabitants|unions} [have] <manifested> (in|against|for|on|at|to|yesterday|today) → demonstrated
fr ont manifesté; es se manifestaron; it pt
Hundreds manifested against the sale of the pasture.

(a|the|his|her|very|more|most) <(polemical|polemic)> (statements|law|project|decision|figure|declarations|bill|measure|reform|film|goal|referee|minister|phrase|article|work) → controversial
es polémica decisión; fr polémique; it pt
The council dropped the polemic measure in May.

the {direction|collective} of the {school|hospital|club|company|museum|theatre|theater|factory|plant|clinic|prison} (Said|denied|wants|hopes|decided|refused|insists|refuses) ≈ the management of the {2}
fr la direction de l’école; es la dirección del hospital; it pt ru ro
The direction of the clinic denied any fault.

(be~|is|was) in (course|process|ways|phase) of {realization|construction|execution|elaboration|development|implementation|negotiation|repair|restoration|preparation} → being {1}
es en curso de; it in corso di; fr pt ro
The dyke is in course of repair.

(the|these|those) works of {repair|construction|restoration|improvement|extension|maintenance|rehabilitation|demolition|cleaning|renovation|remodeling|search|consolidation|reconstruction} → the {1} work
es las obras de reparación; fr les travaux de réparation; it pt ro ru
The works of repair will last until May.

(search|rescue|repair|cooling|identification) <studies> (are|were|continue|began|started|continued) → work
tr arama çalışmaları
Rescue studies continue in the mine.

<have~ [the] (right|permission|authorization|possibility|intention) of> Gerund ≈ be~ allowed to
fr avoir le droit de; es tener derecho de; it ro
The heirs have the right of selling it.

(give~|gave|offer~) [him|her|them|us|people] [the|a|no] possibility to ≈ allow~
fr donner la possibilité de; it dare la possibilità di; ru pt ro es
The fund gives the possibility to study abroad.

have~ (the|a|no) possibility (to|of) → be~ able to
fr avoir la possibilité de; es tener la posibilidad de; it ru de pl
Nine pupils had the possibility to study abroad.

(take~) in charge (the|of the) → take~ charge of the
fr prendre en charge; it prendere in carico
The county took in charge the repair.

(leave~|left) (a|the) balance (of|with) ≈ leave~
es dejar un saldo; pt deixar um saldo
The storm left a balance with nine roofs lost.

(follow|follows) without (water|light|electricity|power|answer|news|roof|gas|heating|signal) → still have~ no
es seguir sin; pt continuar sem
Nine villages follow without light since Friday.

(follows|followed) {closed|open|missing|detained|hospitalized|blocked|in prison|in hospital|in force|alive} → is still {1}
es sigue cerrado; ca segueix tancat
The pass follows closed after the slide.

(find~) (himself|herself|itself|themselves) in the (obligation|impossibility|necessity) (to|of) → be~ forced to
fr se trouver; es encontrarse; it de
He found himself in the obligation to sell.

find~ (itself|themselves) in [a] (phase|stage|process) of → be~ in
es encontrarse en fase de; it trovarsi in fase di; de ru
The bridge finds itself in a phase of repair.

<exercise~ as> [a|an] (lawyer|mayor|teacher|doctor|president|judge) ≈ work~ as a
es ejercer de; it esercitare come; fr pt
She exercises as lawyer in Lima.

the (maximum|top|highest) responsible (of|for) ≈ the head of
es el máximo responsable; pt o máximo responsável
The maximum responsible of the port resigned.

it exists {a|an|no|many|several|other|also} → there is {1}
fr il existe; es existe; it pt de ro
It exists a risk that the wall falls.

^ it gives {no|many|several|also|still} → there is {1}
de es gibt
It gives no boat to the island on Sundays.

^ <it goes (about|around)> (the|a|an|more|his|her|Number|much) → it is about
de es geht um; nl het gaat om
It goes about the price of nine flats.

(it|this) (rests|stays) to (be seen|know|see|be known|understand) → it remains to be seen
fr reste à savoir; es queda por saber; it pt ro de
It rests to be seen if the ice will hold.

<(do|does|did) not leave of> Gerund → keep~ on
es no deja de; it non smette di; fr pt
The river does not leave of rising.

(come~) from (losing|winning|drawing|playing|beating|scoring|finishing|signing) (a|an|the|in|against|his|her|to) ≈ have~ just
es venir de; fr venir de; pt
The team comes from losing a final.
`,
  rare: `
(with|by) force <[,] (asked|asks|demanded|rejected)> → strongly
it chiedere con forza; es con fuerza; fr pt
With force asked the union for new guards.

{ask~|demand~|reject~|condemn~} with force → strongly {1}
it chiedere con forza; es pedir con fuerza; fr pt
The nuns ask with force that the picture return.

(which|that|town|city|village|company|firm|group|club|association|region|network|party) <counts> [already|today|now|some|about|nearly|more than|over|around] Number (employees|members|inhabitants|residents|people|shops|pupils|students|workers|schools|stores|souls) → has
fr compte neuf employés; es cuenta con; de it ro
The firm counts nine employees and an apprentice.

resort~ to [the] (strike|justice|courts|court|strikes) ≈ go~ to court
es recurrir a la justicia; it ricorrere alla giustizia; fr pt
The heirs will resort to justice.

(conduct~|organize~) (a|an|the|his|her|its|their) [official|working|joint|short|first] visit (to|in|at) → pay~ a visit to
ru провести визит; tr ziyaret düzenlemek; es fr
The envoy conducted a working visit to Malta.

the realization of (works|studies|activities|tests|these|such) ≈ carrying out
es la realización de; it la realizzazione di; fr pt ru ro
The realization of these tests will take a year.

(the|all) (professionals|professional) of the (sector|field|branch|industry) → the industry
fr les professionnels du secteur; es los profesionales del sector; it pt
The rule binds all professionals of the sector.

(grave|professional) fault (of|on|by|in|committed|,|.) ≈ misconduct
fr faute professionnelle; fr faute grave; es it ro
He was sacked for a grave fault in May.

[a] <functionaries> (of|from|in|who|and) → officials
es funcionarios; it funzionari; pt fr ro
Nine functionaries of the port were heard.

(the|its|their|his|her|an) (actualization|actualisation) of ≈ update
es actualización de; fr actualisation de; de pt ro
The actualization of the table will cost a million.

in [his|her|its|the|their] social (networks|nets) → on social media
es en las redes sociales; fr sur les réseaux sociaux; it pt ru ro uk
The clip was shared in social networks.

in the zone of {Name} → in the {1} area
es en la zona de; it nella zona di; pt fr ro
Nine vans burned in the zone of Vallecas.

(compromised|committed) (himself|herself|itself|themselves) to (pay|build|give|deliver|reduce|invest|respect|return|do|make|work|keep|protect|finish) ≈ promise~ to
es se comprometió a; fr s’est engagé à; it pt ro
The owner committed himself to pay the crew.

[the] {disappointment|joy|anger|shock|grief|sadness|outrage|indignation|consternation|relief|horror|despair} is (great|big|large|huge|enormous) (in|among|at|.|,|:|and|for|here) → there is great {1}
de die Enttäuschung ist groß; nl de teleurstelling is groot; sv
In the village the disappointment is great.
`,
  some: `
(take~|took) [an|a] (decision) (that|on|about) ≈ decide~
fr prendre une décision; es tomar una decisión; it ro ar
The board took a decision that nobody liked.

(with|has|have) as [its|their|his|her] (objective|objectives|aim|purpose) the ≈ aim~ at the
es tiene como objetivo; fr a pour objectif; it
The fund has as its aim the care of the delta.

(cultural|social|political|economic|important|national|historic|sporting) manifestations → events
fr manifestations culturelles; it manifestazioni culturali; es ro
The hall is used for cultural manifestations.
`,
}
