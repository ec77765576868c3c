import type { CalqueList } from './entries.ts'

/** Turns that other languages use whatever the news is about: who says what, when, how much, by what means. */
export const PHRASING: CalqueList = {
  never: `
(during|in|of|since|for|until) the <(past|last|previous|next|coming) year> Year (,|$|and|was|were|by|with|to|at|in) ≈ during 2023
ar خلال العام الماضي 2023; tr geçen yıl 2023
Nine wells were dug during the past year 2023.

{Body|prefecture|city council|town hall|municipality} <assured> [on Day|yesterday] that ≈ said
es el Ministerio aseguró que; it
The ministry assured that the wells are clean.

(ministry|prefecture|city council|municipality|meteorologists|firefighters) <(recalled|remembered)> that → noted
es el Ministerio recordó que; it la prefettura ricorda che; fr; pt; ro
The ministry recalled that the wells are clean.

(ministry|police|company|prefecture|department|agency|mayor|spokesman|spokeswoman|prosecutor|firefighters) <informed> that ≈ said
ru сообщил, что; es informó que; pt; uk; pl; ro; bg; it
The ministry informed that the wells are clean.

(explains|tells|confides|recounts|assures) <to us> (the|Name|his|her) ≈ told us
it ci spiega il restauratore; es nos explica; fr nous explique; pt
It was dust, explains to us the restorer.

(surgeon|neurosurgeon|professor|architect|engineer|farmer|actor|singer) <(mr|mrs)> Name ≈ …
el ο νευροχειρουργός κ.; tr Sayın; ar السيد; fr M.
The neurosurgeon Mr Pappas slept.

(the|of|with|to|by|from) (minister|engineer|director|mayor|president|head|councillor) <(eng|ing|lic)> [.] Name ≈ …
ar المهندس; es el Ing.; pt; id
He met the director Eng Muhannad.

(and|with) (his|her|the|their) <accompanying delegation> → delegation
ar والوفد المرافق له; tr beraberindeki heyet; fa
He slept, together with his accompanying delegation.

^ <on the question> (of (a|the|our) journalist|whether|if|why|how|what|where|when|who) ≈ asked
ru на вопрос, что; de auf die Frage; sr na pitanje
On the question what he will do now, he was silent.

(length|height|depth|width|area|distance|weight|level|temperature|speed|thickness|age|diameter|volume|capacity|duration|salary|share|fine|debt) [of (the|this|a) Noun] <((makes|made) up|composed|composes|constitutes|constituted)> [about|more than] Number (metres|meters|km|kilometres|kilometers|kilograms|degrees|years|hectares|tons|tonnes|percent|%) → is
ru длина составляет; uk довжина становить; pl wynosi; bg
The depth of the lake makes up 87 metres.

(grows|grew|grown|increased|rose|risen|fell|decreased|exceeds|exceeded) <in times> (,|$|and|compared|over|since|after|in) ≈ many times over
ru в разы; uk у рази; bg в пъти
The price grew in times after the war.

in [the] years Year (-|until) Year ≈ from … to …
pl w latach 1959–1964; de in den Jahren; ru в 1959–1964 годах; it; es; fr; pt; ro
He lived here in the years 1959-1964.

!(iron|of|for|to|the|a|lies|lay|is|are|was|were|fall|fell|falls|night|light|darkness) (it|there) (fell|falls|has fallen|have fallen) [more than|about|up to|over|only|some] Number (mm|millimetres|millimeters|litres|liters) ≈ … fell
fr il est tombé 210 mm; it sono caduti; ro
In nine days it fell 210 millimetres.

(date limit|limit date|term limit date|time limit date) (of|for|is|to) ≈ the deadline
es fecha límite; fr date limite; pt data limite; it
The date limit for bids is in May.

assist~ to the (act|ceremony|gala|mass|burial|wake|class|classes|plenary|session|sessions|presentation|premiere|tribute|call|appointment|assembly|signing|opening) → attend~ the event
es asistir al acto; fr assister à la cérémonie; pt; it
The king assisted to the act in Burgos.

(saw|sees|has seen|will see|have seen) the (participation|adhesion|affluence) of → featured
it ha visto la partecipazione di; es vio la participación; fr a vu la participation; ro
The fair saw the participation of nine bakers.

counts [about|some|over|around|almost|more than|barely] Number [thousand|million] (inhabitants|souls) → has
de zählt 900 Einwohner; fr compte 900 habitants; es; it conta; ru
The village counts 900 inhabitants.

in difference (to|from|of) (the|his|her|other|many|most|its|their|what|Name|previous|last) ≈ unlike
ru в отличие от; it a differenza di; es a diferencia de; pl; pt; fr; uk
In difference from other towns, Tula has a mill.

<with (aim|goal)> (of|to) (the|Gerund|get|make|help|find|create|improve|prevent|reduce|steal|kill|sell|protect) ≈ in order to
ru с целью; es con objetivo de; pl w celu; uk; bg; it
They came with aim of selling cows.

still this (week|month|afternoon|semester|quarter|weekend) (,|$|the|by|in|on|with|and) ≈ later this week
pt ainda esta semana; it ancora questa settimana; de noch diese Woche
The text goes to a vote still this week.

continue~ (closed|missing|blocked|interrupted|unconscious|sedated|isolated|paralyzed|paralysed|detained|fugitive|in coma|in custody|on the run) (,|$|in|at|until|after|to|and|on|for|since|due|because) ≈ remains
pt continua fechada; es sigue cerrado; it; fr
The road continues blocked in Olinda.

(approved|adopted|passed|rejected|voted) in (first|second|third) (discussion|voting|turn) ≈ at first reading
pt aprovado em primeira discussão; es aprobado en primera votación; it
The law was approved in first discussion.

a help of [up to|about|more than] Number ≈ aid of
es una ayuda de; fr une aide de; it un aiuto di; pt; ro
Each farm gets a help of 900 euros.

have nothing against (,|$|but|only|because|said|and) ≈ have no objection
sr nemam ništa protiv; ru ничего не имею против; bg; de habe nichts dagegen
“I have nothing against, only the roof leaks”, he said.

the (hospital|school|prosecution|airline) side (said|explained|claimed|stated) ≈ the hospital
ko 병원 측; ja 病院側; tr karşı taraf; zh 校方
The hospital side said that he slept.

on the part of the (hospital|company|school|airline|prosecution) side → by the hospital
ko 병원 측; ja 側
There was a mistake on the part of the hospital side.

(express|expressed|expressing|conveyed|revealed|reiterated) the (position|stance) that (it|they|he|she|the|there|we) ≈ said that
ko 입장을 밝혔다; ja 考えを示した
The firm expressed the position that it is not at fault.

(was|were) (managed|succeeded) to (be )(save|saved|find|found|avoid|avoided|extinguish|extinguished|stop|stopped|rescue|rescued|detain|detained|take|evacuated) ≈ could be
ru удалось спасти; uk вдалося врятувати; de
One more was managed to be saved.

(it|this) (was|has been) (managed|succeeded) to (save|find|avoid|extinguish|stop|rescue|detain|establish|localize|restore|evacuate) ≈ … managed to
ru удалось спасти; uk вдалося; de es gelang; pl udało się
It was managed to save nine cows.

<from (today|tomorrow|yesterday|Day)> Number [of] Month → from
el από αύριο 15 Οκτωβρίου; it da domani 15 ottobre; fr
The gate is shut from tomorrow 15 October.

(in|for|during|over) [the] (last|past|next|following|coming) <one> (year|month|week|decade|hour) ≈ …
ko 지난 1년; zh 近一年; hi पिछले एक साल
Prices rose in the last one month.

(do|does|did) (a|an|the|his|her|their|this|some) (mistake|mistakes|error|errors) ≈ made
it fare una proposta; es hacer una propuesta; fr faire une erreur; pt; ru сделал заявление
The coach did a mistake in May.

(enter~|entered) (to|into) (make|form|be) part of ≈ join~
es entrar a formar parte; it entrare a far parte
She entered to form part of the board.

(put~|puts) (an|the) end point to ≈ end~
es poner punto final; it mettere un punto fermo; fr; ru поставить точку
The firm puts an end point to the talks.

(put~|puts|set) the (final|last) (point|dot) (in|to|on|of) (the|this|his|her) ≈ end~
ru поставить точку; es poner punto y final; uk; it
The court put the final point in the case.

(remain~|remained|stay~|stayed|is|are|was|were) (at|to) the (expectation|wait|waiting) of ≈ await~
es a la espera de; it in attesa; pt à espera de; fr
The family is at the wait of news.

<at the wait> (of|for|that) ≈ awaiting
es a la espera de; fr dans l’attente; it; pt
The boat lies at the wait of fuel.

in (wait|waiting) (of) (the|a|his|her|news|results|trial|orders|judgment|being|better) ≈ awaiting
it in attesa del; es en espera de; fr en attente de; ru в ожидании; de in Erwartung
He is at home in wait of trial.

due to (problems|questions|motives) of (health|money|security|time|work|space|budget|safety|family|order|traffic|weather) ≈ for health reasons
es por problemas de salud; pt por questões de saúde; it per motivi di; fr pour des raisons de
He left due to questions of health.

(is|was|becomes|remains|the) [the] (second|third|fourth|fifth) (city|town|country|river|bank|party|economy|club|airport|port|company|producer|exporter) (more|most) (big|large|populated|important|populous|visited|voted|rich|size|population|number|populace) (of|in) ≈ the second biggest
es la segunda ciudad más poblada; it la seconda; pt; fr
It is the second city most populated in Peru.
`,
  rare: `
(praised|praises|praising|commended) <with> (the|his|her|their) ≈ praised
ar أشاد بـ
The coach praised with the spirit of his side.

(at|on|by) the address (:|of the (house|building)|street|st|Name (street|avenue|, Number)) ≈ at
ru по адресу; uk за адресою; bg на адрес; it; tr
The office is at the address Lenin Street.
`,
}
