import type { CalqueList } from './entries.ts'

/** Words that join clauses and sentences, and prepositions, of several languages. */
export const LINKS: CalqueList = {
  never: `
^ (from|by|for) (the other|another|other) (side|part|hand) , → on the other hand
fr d’un autre côté; es por otro lado; it ru pt pl
From the other side, the pool would cost a million.

^ of (the same|equal|this|that) (form|way|manner) [,] (the|he|she|it|they|we) ≈ likewise
es de la misma forma; pt da mesma forma; fr
Of the same form, the owner must repair the roof.

in case that (the|he|she|it|they|a|an|no|there|we|you) ≈ if
es en caso de que; it nel caso che; fr pt de ru
The boat is ready in case that the bridge breaks.

in the case (in which|that) (the|he|she|it|they|a|an|no|there) ≈ if
it nel caso in cui; es en el caso de que; ro fr de
The boat is ready in the case in which the bridge breaks.

, in the conditions in which (it|he|she|the|they|this|there) ≈ , given that
ro în condițiile în care; es en condiciones en que; it
The school cannot pay, in the conditions in which it has no heating.

without that (the|he|she|they|a|an|anyone|nobody|somebody|there) ≈ without
fr sans que; es sin que; it de pt
They sold the pasture without that the village knew.

(until|since|because|while|once) that (the|he|she|they) (Noun|Past|had|has|have|is|was|will|are|were|did) ≈ until
es hasta que; pt até que; it fr de
They waited until that the wind had turned.

despite that (the|he|she|it is|they|there|it was|it has|it had|we) ≈ although
es a pesar de que; fr malgré que; it tr ru nl
The mill works despite that the river is low.

under (others|other) (,|the|a|in|from|because) ≈ among other things
de unter anderem; nl onder andere
They sell under others, cheese and wool.

^ <hence that> (the|he|she|it|they|a) → that is why
es de ahí que; pt daí que; it
Hence that the owners have sold two boats.

^ [and] it is (thus|so|for this|for that|for this reason|like this) that ≈ so
fr c’est ainsi que; es es así que; it pt ro
It is thus that the village got its name.

^ to the image of ≈ like
fr à l’image de
To the image of its neighbour, the inn will close.

at the image of ≈ like
fr à l’image de; es a imagen de
At the image of its neighbour, the inn will close.

make~ part of (the|a|an|this|these|his|her|its) ≈ be~ part of
pt fazer parte de; fr faire partie de; ro it
Nine villages make part of this park.

<{with|without} {help|participation|support|assistance|aid|use|consent|permission|approval|knowledge|involvement|presence|exception|purpose|intention} of> (the|a|his|her|these|two|three|several|Name) → {1} the {2} of
ru с помощью; pl przy pomocy; uk bg tr zh
The roof was lifted with participation of two crews.

in {course|process|territory|result|center|centre|middle|beginning|vicinity} of (the|a|this|these|his|her|its|talks|two|three|Name) ≈ in the {1} of
ru в ходе; pl w trakcie; bg uk cs
In course of the talks two guards were freed.

on {basis|territory|initiative|occasion|request|invitation|shore|shores|background} of (the|a|this|these|his|her|its|two|Name) ≈ on the {1} of
ru на основании; pl na podstawie; bg uk cs
On initiative of the two mayors a bridge was built.

<(as) result of> (which|the|a|this|these|an) → as a result of
ru в результате; pl w wyniku; uk bg
Nine cars burned as result of the crash.

<under {leadership|guidance|direction|supervision|chairmanship|pressure|influence|auspices|patronage|guise|pretext|slogan|motto} of> (the|a|an|his|her|{Name}) → under the {1} of
ru под руководством; pl pod kierownictwem; bg cs
The choir sang under leadership of the cantor.

<(through|by) the (voice|mouth) of> (his|her|its|their|the) → through the words of
fr par la voix de; es por boca de; it pt ro
The guild answered through the voice of its lawyer.

<(rose|fell|grew|increased|decreased|climbed|dropped|declined|sank|went up|went down|reduced|jumped|up|down) on> {Number} (percent|per cent|%|points|euros|dollars|degrees) → rose by
ru вырос на 5 процентов; uk зріс на; de bg pl
Prices rose on 5 percent in May.

<a {Number} (percent|per) [cent] of> (the|all|its|his|her|their|those|these|them) → {1} percent of
es un 40 por ciento de; it un 40 per cento di; ca
A 40 percent of the flats stand empty.

in the half of the (cases|homes|schools|countries|villages|towns) → in half of the cases
es en la mitad de los casos; it nella metà dei casi; fr
In the half of the cases no lock was broken.

the half of the {population|people|inhabitants|houses|members|money|country|village|voters|students|schools|workers|patients|votes|cases} → half of the {1}
es la mitad de la población; de die Hälfte der Bevölkerung; fr it pl
The half of the houses have no roof.

<the most part of> (the|these|his|her|its|them) → most of
it la maggior parte di; es la mayor parte de; fr pt
The most part of the boats stayed in port.

the most of the {people|houses|boats|members|shops|time|year|country|town|victims|students|population|inhabitants|villages} → most of the {1}
de die meisten; es la mayoría de; tr
The most of the boats stayed in port.

(in|at) {several|many|various|multiple|different|numerous|repeated|other|some|more than one|a couple of|two|three} (occasions|opportunities|occasion) ≈ on {1} occasions
es en varias ocasiones; it in varie occasioni; pt ro
The river has flooded the mill in several occasions.

(as|like) (is|was) the case of → as is the case with
es como es el caso de; fr comme c’est le cas de; it pt
Some died young, as was the case of his brother.

^ <concretely> , → specifically
es en concreto; fr concrètement; de it ru ro
Concretely, each flat would cost nine euros more.

^ in concrete , → specifically
es en concreto; it in concreto; pt
In concrete, each flat would cost nine euros more.

^ in (definitive|definite|synthesis|consequence) , → in short
es en definitiva; fr en définitive; it pt
In definitive, each flat would cost nine euros more.

^ for (start|beginning|finish) , → first,
es para empezar; fr pour commencer; it ru
For beginning, the roof must be repaired.

<(on|to|in) (reason|motive|cause) of> (the|a|his|her|its|this|which) → because of
es por motivo de; it a causa di; fr pt ro
The pass is shut on reason of the snow.

with motive of (the|a|his|her|its|this) ≈ on the occasion of the
es con motivo de
The stamp was printed with motive of the fair.

(at|to) difference of → unlike
es a diferencia de; it a differenza di; fr pt ro
To difference of the old bridge, the new one has rails.

^ <seen that> (the|he|she|it|they|there|a|no) → since
it visto che; es visto que; pt fr ro
Seen that the road is closed, the mail comes by boat.

<, reason (why|for which|by which)> (the|he|she|it|they|there|a|no) → , which is why
es razón por la cual; fr raison pour laquelle; it pt ro
The road was icy, reason why the race was put off.
`,
  rare: `
^ whoever {Words} <, (must|should|has|will|gets|needs)> ≈ whoever … must
de wer kann, soll; ru кто может, должен; pl
Whoever leaves the path, must pay a fine of nine euros.

^ who !(do|does|did|is|are|was|were|will|would|can|could|has|have|else|should|might|cares|knew) {Words} <, (has|must|needs|gets|should|receives|finds)> (a|the|to|no|respect|only|his|more|first|not|be|pay|get|take|go) ≈ whoever … must
de wer den Schnee kennt, hat; ru кто знает снег, тот; pl
Who leaves the path, must pay a fine.

in the (fastest time|shortest (terms|term|period|delay|delays|possible terms)|briefest (time|delays)|best delays) → as soon as possible
ar في أسرع وقت; ru в кратчайшие сроки; fr it ro
The mayor wants the road open in the shortest terms.

(the|an|his|her|its|our) <actual> (forecast|forecasts|season|legislature|edition|trend|polls|exhibition|coach|champions|holder|crisis) → current
de die aktuelle Saison; fr l’actuelle saison; es it pt
The actual season has been the worst of all.

^ it is about the (second|third|fourth|fifth|largest|biggest|highest|most) ≈ it is the
es se trata de; pt trata-se de; fr it de
It is about the second fire in that street.

<in relation (with|of)> (the|this|these|a|his|her|its) → about
es en relación con; fr en relation avec; it pt
Two men were heard in relation with the fire.

in order that (the|he|she|they|it|no|a|all|we) ≈ so that
es para que; fr afin que; it de ru pt
The gate was shut in order that the goats stay inside.

with the (objective|purpose|intention|goal|finality|idea) that (the|he|she|they|it|no|a|all|we) ≈ so that
es con el objetivo de que; it con l’obiettivo che; pt ro
The gate was shut with the objective that the goats stay inside.

(with|under) the condition that → on condition that
de unter der Bedingung, dass; es con la condición de que; it ru pl
The pasture was sold under the condition that nobody builds on it.

from the (side|part) of (the|his|her|their|its|many|some) (police|authorities|government|state|owners|owner|public|people|opposition|company|ministry|citizens|parents|fans|party|administration|city|leaders|directors|court|club) ≈ from the
ru со стороны; es de parte de; de it pl fr
There was no help from the side of the owners.

in (the) person of {Name|the|its|his} → represented by {1}
ru в лице; it nella persona di; es fr uk
The city, in the person of its mayor, signed the deed.

<(at|on|near) {Number} {kilometers|kilometres|meters|metres|miles} of> (the|Name|its|his) → {1} {2} from
fr à 12 kilomètres de; es a 12 kilómetros de; it pt ro
At 12 kilometres of the crater nobody had packed.

<(in|at|on|near) the (street|avenue|boulevard|stadium|hotel|theatre|theater|palace|station|castle)> !(monday|tuesday|wednesday|thursday|friday|saturday|sunday) {Name} !(that|is|was|has|and|of|had|said) ≈ in Vauban Street
fr dans la rue Vauban; es en la calle Colón; it pt ro
The van was parked in the street Vauban.

<a half of> (the|them|these|those|all|his|her|its|their) !(season|game|match) → half of
pl połowa z nich; fr une moitié de; it
A half of them stayed to the end.

{a|the|this|their} {war|strike|truce|ceasefire|siege|chase|blackout|drought|trip} of {Number|several|a few} {weeks|days|months|hours|minutes|years} ≈ {1} {3}-{4} {2}
fr une guerre de six semaines; es una guerra de seis semanas; it pt de
It was a strike of six weeks that closed the mine.

of {Name} nationality → {1}
es de nacionalidad francesa; it di nazionalità francese; fr pt ro
Both divers are of Peruvian nationality.

the {president|chancellor|cardinal|premier} {Name} (said|told|was|is|has|had|will|of|in|on|at|to|announced|signed|opened|spoke) → {1} {2}
it il cardinale Alberto; es el presidente Petro; it pt pl
The organ was blessed before the cardinal Albert spoke.

^ for the rest , → otherwise
es por lo demás; fr pour le reste; it de pt
For the rest, little has changed in the harbour.

^ in {his|her|its|their} (turn|part) , → for {1} part,
ru в свою очередь; es a su vez; it ro uk pl bg
In her turn, the head of the school asked for calm.

^ <in turn> , (the Person|Name|he|she) [of {Words}] (Said|asked|called|thanked|urged|expressed) → for his part
ru в свою очередь; ro la rândul său; uk el
In turn, the head of the school asked for calm.

^ on {his|her|its|their} (side|part) , → for {1} part
ar من جهته; fr de son côté; ru de tr el
On her side, the head of the school asked for calm.

^ of {his|her|its|their} side , → for {1} part
fr de son côté
Of her side, the head of the school asked for calm.

^ in this (connection|optic|perspective|direction|order) , → because of this,
ru в этой связи; fr dans cette optique; it ro uk bg
In this connection, all ferries were stopped.

^ <(in the same (way|manner)) ,> (the|he|she|it|they) → also
es de la misma manera; pt da mesma forma; it fr
In the same way, the owner must repair the roof.

^ (parallelly|in parallel|in parallel to this|parallel to this|parallel to that) , → at the same time
de parallel dazu; fr en parallèle; es it ru ro
Parallel to this, divers searched the bay.

^ as for (today|now|the moment) , → today
ru на сегодня; es por ahora; fr
As for today, nine houses have no water.

in absence of → in the absence of
ru в отсутствие; it in assenza di; fr pl es
In absence of the owner, the dog was taken away.

(information|documents|questions|data|law|decree|case|files|norms|rules) relative to → about
fr relatif à; es relativo a; it pt ro
The clerk kept all documents relative to the sale.

be not {Past} → not be {1}
ru быть не; de nicht … werden; pl
She asked that her name be not published.

(infected|died|deaths|victim|victims|fight|vaccinated|ill|sick|recovered|diagnosed|patients) (with|of|from|against|in) <[the] corona> !(beer|virus|crisis|outbreak|infection|infections) → Covid-19
de an Corona erkrankt; nl corona; he קורונה; tr korona; ar كورونا; fa کرونا; da; sv
The oldest victim of Corona was a baker of the town.

!(solar|beer|sun) <corona> (patient|patients|vaccine|vaccines|ward|wards|victims|dead) → coronavirus
de Coronapatienten; nl coronacrisis; he חולי קורונה; tr korona; ar كورونا; fa کرونا; da; sv
The home has 12 Corona patients since Monday.
`,
  some: `
(in|for) the measure of [the] possible → as far as possible
fr dans la mesure du possible; es en la medida de lo posible; it pt ro
The road will be kept open in the measure of the possible.

<in order to be able to> (the|buy|pay|get|keep|work|live|continue|go|make|take) → to
es para poder; fr pour pouvoir; it de
They sold two boats in order to be able to pay the crew.
`,
}
