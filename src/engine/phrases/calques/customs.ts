import type { CalqueList } from './entries.ts'

/** What the newsrooms of other languages write every day, and English ones never. */
export const CUSTOMS: CalqueList = {
  never: `
(lift~|lifted) the (session|sitting) (,|$|at|after|without|until|and) ≈ adjourn the session
es levantar la sesión; fr lever la séance; pt levantar a sessão
The chair lifted the session at noon.

(was|is|were) born the (idea|project|plan|need|initiative|association|festival|party|desire) ≈ the idea was born
es nació la idea; it è nata l’idea; pt nasceu a ideia; fr est née l’idée; ro s-a născut ideea
From that trip was born the idea of a choir.

the so (much|long) (awaited|expected|desired|criticized|criticised) ≈ the long-awaited
es el tan esperado; pt o tão esperado; it il tanto atteso; fr le tant attendu
The so much awaited album is out.

(no|not|without) [any] (doubt|doubts) (fits|remains|is left) ≈ there is no doubt
es no cabe duda; it non c’è dubbio
No doubt fits that the team improved.

it (deserves|is worth) the (pain|penalty|sorrow) → it is worth it
es vale la pena; pt vale a pena; it vale la pena; fr vaut la peine
It is worth the penalty to visit the hall.

(worth|merits|merit|deserve|deserves) the (penalty|sorrow) (,|$|to|of|because) ≈ worthwhile
es vale la pena; it vale la pena
The visit is worth the penalty, guides say.

(throw~|threw) in (face|the face|his face|missing|lack) ≈ reproach
es echar en cara; es echar en falta; pt
The fans threw in face his silence.

(has|have|had|having) in (account|count) that → keep in mind that
es tener en cuenta que; pt ter em conta que; it tener conto
One has in account that the road is narrow.

(take~|took|taking|have|having) in (consideration|count) (the|that|all|this|his|her|their|these) ≈ take into account
es tomar en cuenta; fr prendre en compte; it prendere in considerazione; ro a lua în considerare; pt levar em conta; ru
The jury took in consideration the wind.

(put~|set~) in (value|scene|practice|valor|relief|march|contact|knowledge|danger|risk|manifest) (the|a|his|her|this|its|their|that|all) ≈ highlight
es poner en valor; fr mettre en valeur; pt pôr em prática; it mettere in scena; ro a pune în scenă
The law puts in risk the herd.

(have|has|had) (a|the) (duration|validity|length) of {Number} (minutes|hours|days|weeks|months|years) ≈ last two hours
es tiene una duración de; fr a une durée de; it ha una durata di; pt; ro
The visit has a duration of two hours.

(has|have|had) [an] (antiquity|seniority) of Number ≈ is … old
es tiene una antigüedad de
The bridge has an antiquity of two centuries.

(for|by) [the] (first|second|third) time in the history (,|$) ≈ for the first time in history
es por primera vez en la historia; it per la prima volta nella storia; fr; pt
The club is champion for first time in the history.

^ for (first|second|third|last) time (,|in|the|since|he|she|a|Name) ≈ for the first time
es por primera vez; pt pela primeira vez; it per la prima volta; ro pentru prima dată; pl po raz pierwszy; ru впервые
For first time in years, the lake is full.

(dead|death|died|dies) at the (age) of the {Number} ≈ died aged
es murió a la edad de los
The singer died at the age of the ninety years.

(rely~|relies|count~) (with|in) (the) (presence|confidence|trust) of ≈ has the trust of
es cuenta con la confianza de
The coach counts with the trust of the board.

(is|are|was|were|been|be) (conformed|integrated) (by|for) {Number} (members|people|persons|deputies|experts|players|women|men|countries|companies|judges|parts) ≈ is made up of
es está conformado por; pt é composta por; it è composto da; ro este format din; fr
The jury is conformed by nine members.

approached (to|at) (the|his|her|Name|a) (police|car|house|border|city|door|scene|coast|stage|station|table|town|man|woman|port|island) → approach the
es acercarse a; it avvicinarsi a; fr s’approcher de
The man approached to the house by night.

(direct~|directed) (himself|herself|themselves|itself) (to|towards|with) ≈ address
es dirigirse a; fr s’adresser à; it rivolgersi; de sich richten an; ro a se adresa
The king directed himself to the nation.

(dedicate~|dedicated) (himself|herself|themselves|itself) to {Gerund} ≈ spend time
es dedicarse a; it dedicarsi a; pt dedicar-se a; ro
She dedicates herself to selling bread.

!(is|are|was|were) dedicated to {rob|steal|sell|buy|watch|make|produce|traffic|transport|collect|export|import|manufacture|grow|deceive} ≈ engaged in
es se dedicaba a robar; pt dedicava-se a
The gang, dedicated to rob houses, is held.

(trust~|confide~|trusted|confides) in that (the|he|she|it|they|there|this) ≈ trust that
es confía en que; pt confia em que; it confida
The mayor trusts in that the rain will stop.

(to|for) (the) (detriment) (from) ≈ to the detriment of
es en detrimento de
They cut to the detriment from the poor.

(sum~|sums|add~|adds|accumulate~|accumulates) (already) {Number} (goals|victories|wins|defeats|dead|deaths|points|matches|titles|years|cases|medals|months|days) ≈ already has
es suma ya; pt soma já; it somma già
The striker sums already nine goals.

(sum|sums|summing) {Number} (goals|victories|wins|defeats|matches|titles|medals|deaths) (in|this|and|,|$|so|since|with) ≈ has
es suma nueve goles; pt soma; es acumula
The striker sums nine goals in May.

(fulfil~|fulfils|fulfills|fulfill|complete~|completes|turned) [his|her|its] {Number} (years) (of|as|in|on|this|with) (age|existence|life|history|marriage|career) ≈ turns
es cumple 50 años de; pt completa; it compie; ro împlinește
The club fulfils fifty years of life.

(fulfils|fulfills|fulfilled|accomplishes|accomplished) {Number} years (,|$|of|this|in|on|today) ≈ turns {1}
es cumple 50 años; it compie 50 anni; ro împlinește 50 de ani; pt
The paper fulfils fifty years this week.

(the|a|his) sportive (press|club|event|center|centre|director|life|career) ≈ sports
fr directeur sportif; it direttore sportivo; es prensa deportiva
The sportive press of Rome is angry.

{coach|technician|trainer|team|club|side|player|midfielder|defender} (catalan|argentine|white|red|blue|merengue) (said|has|was|will|is) ≈ the Catalan club
es el técnico argentino
The coach argentine said it was bad.

(scored|marked|scores|marks|signed|made) (a|the|his|her) {double|doublet|triplet|goal} (of|in) (head|penalty|foul|shot) ≈ scored
es marcó de cabeza
He scored a goal of head in May.

(goal|goals|shot|equalizer|winner) of (head|penalty|heel|volley|free kick) (,|$|in|by|and|from|of) ≈ header
es gol de cabeza; pt golo de cabeça; it gol di testa; ro gol cu capul; fr but de la tête
Ramos gave the win with a goal of head.

(go~|went|goes) to the (rest|dressing rooms|changing rooms|costumes) (with|ahead|winning|losing|at|,) ≈ go in at half-time
es irse al descanso; it andare negli spogliatoi
The team went to the rest with two goals.

(chain~|chains|chained) {Number} (consecutive|successive) (victories|defeats|wins|draws|matches|losses) ≈ have three in a row
es encadena tres victorias; fr enchaîne
The side chains three consecutive defeats.

(classification|qualification) (for|to) the (world cup|final|finals|eighths|quarters|next phase|semi) ≈ a place in the
es la clasificación para la final; ro calificarea
They got the classification for the finals.

elevated (price|prices|cost|costs|salaries) (of|in|,|$|for|and) ≈ high
es elevado precio; pt elevado custo; it elevato; ro
The elevated price of the rent is a burden.

(conduct~|conducted) (a|the|his|her) (vehicle|car|truck|motorcycle|van) (of|in|under|with|without|drunk) ≈ drive a car
es conducía un vehículo; fr conduire; pt conduzir; it condurre; ro a conduce
He conducted a vehicle without a licence.

in sense Name (,|$|when|of) !(of) ≈ towards
es sentido Madrid; pt sentido
The lorry overturned on the motorway in sense Madrid, they say.

at (the) (kilometer|kilometre) {Number} of the (road|highway|motorway|route|national) ≈ on the
es en el kilómetro 12 de la carretera; it al chilometro; fr au kilomètre; pt; ro
The crash was at the kilometer 12 of the road.

(the) (interested|affected) (parties) (could|can|may|must|should) (present|deliver|deposit) (their|the) ≈ may submit
es los interesados podrán presentar
The interested parties can present their forms.

(can|could|may|must|should) (consult|be consulted) in (the) (web|page|site|website) (of|:|,) → can be found on the website of
es se puede consultar en la web
The list can be consulted in the web of the town.

(web|page web|web page) of (the) (city council|town hall|municipality|ministry|club|university|museum) → website of the
es la web del ayuntamiento; fr site de
The list is on the web of the town hall.

(center|centre) (penitentiary|commercial|educational|scholar|sanitary) (of|in|,|$) → prison
es centro penitenciario; fr centre pénitentiaire; pt
He was taken to a center penitentiary of Lugo.

(environmental|pluvial|fluvial) (precipitations) → rain
es precipitaciones; fr précipitations; it
Fluvial precipitations hit the valley.

(minimal|minimum|maximum|maximal) (temperatures) (will (descend|ascend)|in (descent|ascent)) ≈ temperatures will fall
es las temperaturas mínimas descenderán
The minimum temperatures will descend in Lugo.

(hurricane|storm) (winds) of (up to) (the) ≈ winds of up to
es vientos de hasta los
There were storm winds of up to the ninety.

(it|there) (counts|exists|exist) (with) (more|less) ≈ there are
es existe
It counts with more halls than Lugo.

(act|ceremony) of (delivery|inauguration|closing|homage|presentation|graduation|possession|handover|signing) ≈ ceremony
es acto de inauguración; pt ato de; it atto di; fr
The act of inauguration was at noon.

(make~|made|do~|render~|rendered|give~|pay~) (homage|honors|honor|tribute) (to) (the) (fallen|late|victims|deceased) !(of) ≈ pay tribute to the
es rendir homenaje a; fr rendre hommage aux; it rendere omaggio; pt; ro
They rendered homage to the fallen.

(deceased|dead|expired) (this|the|last|yesterday|on) ({Day}|past|night) (in|at|to) (the|his) ≈ who died on
es fallecido este lunes en
The singer, deceased this Monday in the city, was loved.

(loved|dear) (beings|ones of) → loved ones
es seres queridos; fr êtres chers; pt entes queridos
Families wept for their loved beings.
`,
  rare: `
(penitentiary|detention) (establishment) → prison
fr établissement pénitentiaire; pt estabelecimento prisional; es
He is in a penitentiary establishment in Lyon.

(hospital center|hospital centre) → hospital
es centro hospitalario; fr centre hospitalier; pt
Both were taken to a hospital center.

(commercial) (surface|surfaces) → shopping centre
es superficie comercial; fr grande surface; pt superfície comercial
A new commercial surface opens in Faro.
`,
}
