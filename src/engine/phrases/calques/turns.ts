import type { CalqueList } from './entries.ts'

/** Turns of speech of several languages: negation said twice, amounts with a word too many, articles and prepositions that English has otherwise. */
export const TURNS: CalqueList = {
  never: `
no one <{did|does|could|can|will|would|was|is|has|had|may} (not|never)> (Base|Participle|a|the|even|any) → {1}
pl nikt nie powiedział; ru никто не сказал; ro nimeni nu a spus; es it pt uk bg cs sr hu el
No one did not tell us where the boat was.

nothing <{did|could|will|would|has|had} (not|never)> (Base|Participle) → {1}
pl nic nie mogło; ru ничто не могло; ro nimic nu; es it uk bg cs sr
In the bay nothing could not fall on them.

(meet|discuss|announce|decide|publish|open|close|begin|start|end|return|arrive|leave|vote|resign|appear|testify|travel|play) [it|them|him|her] <the {Day}> (.|,|at|and) → on {1}
es el jueves; it il giovedì; fr le jeudi; pt; ro
The council will discuss it the Thursday.

(seen|visible|photographed|observed|filmed|watched|returned|pictures|images) from <the space> (.|,|and|by|in|with|on) → space
es desde el espacio; fr depuis l’espace; it dallo spazio; pt do espaço; de aus dem Weltraum
The lights can be seen from the space.

Number (tons|tonnes|litres|liters|euros|dollars|hours|times|kilos|cubic metres|cubic meters|barrels|ships|trucks|flights|patients|visitors|passengers|calls|cases|meals) <for day> → a day
es por día; it per giorno; ro pe fiecare zi; pt por dia; el
The plant uses seven tonnes for day.

(live~|survive~) (of|from|with) the air → live~ on air
es vivir del aire; it vivere d’aria; pt viver de ar; de von Luft leben
Nobody can live of the air, she said.

(throw~|threw|thrown) the towel (.|,|and|yet|already|but|after|when|with) → throw~ in the towel
es tirar la toalla; it gettare la spugna; fr jeter l’éponge; pt jogar a toalha; de das Handtuch werfen
Some owners have already thrown the towel.

(put~) (for|on|to) sale (his|her|its|their|the|a|an|two|three) ≈ put~ … up for sale
es poner en venta; fr mettre en vente; it mettere in vendita; pt pôr à venda; ro
The heirs have put for sale the house.

(entered|enters) to (work|serve|study) (in|at|as|for|with|on|there) ≈ began to work
es entró a trabajar; pt entrou para trabalhar; ca
At eleven she entered to serve in a notary’s house.

(condition|fear|fact|possibility|opinion|doubt|conviction|hope|idea|certainty|impression|risk|suspicion) <of that> (the|he|she|it|they|a|his|her|this|these) → that
es la condición de que; pt a condição de que; ca
She came on the condition of that the doors be closed.

{qualified|qualifies|qualify|qualifying} {it|him|her|them|this|the Noun} of ≈ called {2}
es lo calificó de; fr l’a qualifié de; it; pt
The critic qualified it of a small miracle.

adoptive (son|daughter) of (the|Town|Name) ≈ honorary citizen of
es hija adoptiva de; ca filla adoptiva de
In 2006 she was named adoptive daughter of Tudela.

(pass|passed|passes|go|went|goes|fall|fell|falls|passing) (to|into|in) hands of ≈ pass to
es pasar a manos de; it passare in mani di; pt passar às mãos de; ca
The archive will pass to hands of the state.

in (a|the) term of [about] {Number} {days|weeks|months|years|hours} → within {1} {2}
es en un plazo de dos años; pt num prazo de; it nel termine di; ro în termen de; fr
It must be paid in a term of two years.

(informed|communicated) to {this|the|our} {newspaper|agency|newsroom|journalists|press|media|portal|daily|reporters} ≈ told {1} {2}
es informó a este diario; pt informou a este jornal; it
The niece informed to this newspaper that the house is empty.

§ had Number years [old] . ≈ he was … years old
es tenía 91 años; fr il avait 91 ans; it aveva 91 anni; pt tinha 91 anos; ro
She died in her house. Had 91 years.

until new (order|notice|orders|advice) → until further notice
fr jusqu’à nouvel ordre; es hasta nuevo aviso; it fino a nuovo ordine; pt até nova ordem; ro până la noi ordine
The hall is closed until new order.

in the {worst|best} of the cases → in the {1} case
fr dans le pire des cas; es en el peor de los casos; it nel peggiore dei casi; pt no pior dos casos; ro
In the worst of the cases, the ship sinks.

it (is|was) not to the (Plural|Noun) <to> (pay|decide|sort|choose|judge|say|do|make|solve|repair|clean) (the|for|what|whether|who|it|this) ≈ not up to the … to
fr ce n’est pas aux infirmières de; it non spetta ai; es
It is not to the nurses to sort the patients.

(on|onto|to) the <parking> (.|,|of|in|behind|outside|and|at|until|when|before|since|for) → car park
fr sur le parking; de auf dem Parkplatz; it nel parcheggio; ru на парковке; nl pl ro
The patients wait on the parking.

(gives|gave|given|give) {him|her|them|us|me} reason (.|,|and|:) → prove {1} right
fr lui donner raison; es darle la razón; it dargli ragione; pt dar-lhe razão
The figures gave him reason.

(lasted|lasts|took|stayed|remained) [for] [more than|less than|about|almost|nearly] Number {years|days|weeks|months|hours} <ago> ≈ (leave out)
fr a duré; es duró; tr
There it lasted more than two years ago.

" <{launches|launched|slips|slides|lets go|blows}> (a|the|Name) ≈ says
fr lance une infirmière; it lancia; es lanza; pt
“Let them come here,” launches a nurse.

§ him , <who> ≈ he, who
fr lui qui; it lui che; es
Him, who was born there, never came back.

{schools|institutes|classes|students|courts} of every (order|grade|degree|level) and (degree|grade|order|level) → {1} of all levels
it di ogni ordine e grado; es; ro
The mayor closed the schools of every order and degree.

(at|to) [the] limit of (the|his|her|their|our) (endurance|strength|forces|bearable) ≈ close to breaking point
it al limite della sopportazione; es al límite de; fr à la limite du; pt
The nurses are to the limit of the endurance.

" <cuts short> (the|Name) ≈ says curtly
it taglia corto; fr coupe court; es zanja
“There is no money,” cuts short the mayor.

(delays|queues|waits|waiting times) <until> Number (minutes|hours|kilometres|kilometers) → of up to
it ritardi fino a 40 minuti; de Verspätungen bis; es retrasos de hasta; fr pt ro
The trains ran with delays until 40 minutes.

(at|to) {his|her|their|its} manner (.|,|:|and) → in {1} own way
fr à sa manière; it alla sua maniera; es a su manera; pt
He counts the fish at his manner.

Number (metre|meter|euro|kilo) and Number (.|,|from|since|in|of|tall|high) ≈ 1.43 metres
it un metro e 43; es un metro y 43; fr un mètre 43; pt ro
The ground has risen by 1 metre and 43 since 2005.

stop~ to (exist|function|operate|believe|fear|belong) ≈ cease~ to exist
pl przestał istnieć; ru перестал существовать; it smettere di; es dejar de; uk cs
The firm stopped to exist in May.

<recourse> (against|to (justice|the (court|courts|supreme court|tribunal))) ≈ appeal
pt recorrer à Justiça; it ricorrere contro; es recurrir contra
The lawyer will recourse to the court.

(leave~|left|go~|went|walk~|come~|came|exit~) [out] (of|with the) head (held high|high|raised|up) ≈ … with his head held high
pt de cabeça erguida; es con la cabeza alta; it a testa alta; fr la tête haute
I leave of head held high, he said.

elected (himself|herself|themselves) (with|in|by|for|again) → was elected
pt reelegeu-se; it si è rieletto; es
In October he re-elected himself with 68% of the vote.

Number (metres|meters|kilometres|kilometers|km|miles|blocks|steps) <far> (.|,|,|with|and) → away
pt a 40 metros; ro la 40 de metri distanță; it; de 40 Meter weit
The market is 40 metres far, with its own gate.

(took|takes|take|taking|taken) <{photo|photograph|picture|selfie}> (of|with|from) → a {1}
pt tirou foto de; ru сделал фото; pl zrobił zdjęcie; tr; zh
She took photo of every plate.

(,|and) <until there> (,|he|she|it|they|we|nobody|the) → until then
pt até lá; it fin lì; es hasta ahí
He will resign in May and, until there, say nothing.

for mistake (.|,|and|by|in|to|at|on|from) → by mistake
it per errore; es por error; pt por engano; ro din greșeală
The letters were sent for mistake.

(procured|sought|searched|contacted|consulted) by (the|our|this) (report|reportage|reporting|reporters team|matter) ≈ asked by this newspaper
pt procurada pela reportagem; es
Procured by the report, the firm said nothing.

(until|before|by) the (publication|closing|conclusion|end|close) of this (matter|report|edition|note|text|reportage) ≈ before publication
pt até a publicação desta matéria; es al cierre de esta edición; ro până la închiderea ediției
The firm did not answer until the publication of this matter.

{paid|financed|funded|covered|returned|reimbursed|supported} integrally → {1} in full
ro plătit integral; it integralmente; fr intégralement; es pt
The bill was paid integrally by the city.

(have|has|had) <the {conscience|hands}> (clean|clear|dirty|tied|free) (.|,|and) ≈ a clear {1}
ro am conștiința curată; es tener las manos limpias; it avere la coscienza pulita; fr pt el
I have the conscience clean, he wrote.

<in whole> the (Noun|country|city|region|world|section|area) → in the whole
ro în toată secția; ru во всём; tr; el
The pressure dropped in whole the section.

Number <of> (years|people|persons|doctors|teachers|pupils|children|beds|euros|lei|days|minutes|kilometres|kilometers|tonnes|tons|families|seats|inhabitants|employees) (.|,|and|in|from|who|at|were|was|are|have|on|for|with) ≈ (leave out)
ro 94 de medici; ar; hy
The hospital now has 94 of doctors.

(founded|created|opened|closed|signed|bought|built|died|left|arrived|registered|published|sold|started|resigned) <with> (Number|a few|several) (days|weeks|months|years|hours) (before|ago|earlier) ≈ (leave out)
ro cu trei săptămâni înainte; es con tres semanas de antelación; it
The firm was founded with three weeks before the auction.

class (preservation|retention|maintenance|holding) ≈ survival in the division
de Klassenerhalt; nl klassebehoud
The class preservation is only a dream.

the <start eleven> → starting eleven
de die Startelf; nl; sv
None of them stood in the start eleven.

guest {fans|supporters|goalkeeper|keeper|block|team} → away {1}
de Gästefans; pl kibice gości; ru гостевые болельщики; cs
Over 900 guest fans came by train.

<only still> (a|an|the|Number|one|two|three) → only
de nur noch; nl nog maar
The rescue is only still a dream.

on {Day} it goes (to|against) (Town|Name) ≈ on {1} they play
de am Sonntag geht es nach; nl op zondag gaat het
On Sunday it goes to Cottbus.

extraordinary (member|members|membership) (meeting|assembly) → extraordinary general meeting
de außerordentliche Mitgliederversammlung; nl buitengewone ledenvergadering
The extraordinary member meeting is on 2 June.

unite in [the] (pain|grief|mourning) (with|of) ≈ share the grief of
pl łączyć się w bólu; es unirse al dolor de; ru
I unite in pain with the families.
`,
  rare: `
(will|would|to) (Base|be Participle) <still (today|this week|this month|this year|tomorrow|tonight)> (.|,|at|in|by|and|the) ≈ before the end of …
pl jeszcze dziś; pt ainda esta semana; de noch heute; it ancora oggi; nl nog vandaag; cs
The controls will start still today.

had {warned|said|asked|written|told|noticed|promised|tried|decided|announced|visited|met} <still in (Month|Year|the (spring|summer|autumn|winter))> ≈ back in …
pl jeszcze w maju; ru ещё в мае; uk ще в травні; cs ještě v květnu; bg
He had warned still in May that the pines were weak.

(is|was|are|were) <of {Adjective} (type|nature|kind|character)> (.|,|and|between|with) ≈ of a {1} nature
it di tipo superficiale; pt de natureza política; es de tipo; ro de natură; fr
The shocks are of superficial type, between two and three kilometres.

(answer|answers|answered|answering|pick up|picked up) <phone> (.|,|and|since) → the phone
pl nie odbiera telefonu; ru не отвечает на телефон; cs; tr; uk
Since Monday he does not answer phone.

(valued|calculated|assessed|(estimated|valued|calculated) (the Noun|it|them)) <in> [about|around|more than|some] Number (euros|dollars|pounds|million|billion|lei|reais|pesos|thousand) → at
es estimado en 3 millones; pt estimado em; it stimato in
The house was valued in about three million euros.

(second|third|first|last|whole|full) (year|month|week|summer|winter) of <pandemic> (.|,|and|in|with|was|the) → the pandemic
ro al doilea an de pandemie; es año de pandemia; it anno di pandemia; pt fr
It was bought in the second year of pandemic.

, <either> [about|nearly|more than|some] Number (per|a|percent|%|euros|times) ≈ that is
fr soit vingt par nuit; it ossia
Last year 7,300 came, either twenty a night.

night of Number [Month] <towards> [the] Number ≈ to
ro noaptea de 4 spre 5; de Nacht zum; it
It began in the night of 4 towards 5 December.

(broke|broken|breaks|fails|stops|happens|happened|comes|came|once) <at (two|three|four|five) (days|weeks|months|hours)> (.|,|") ≈ every …
ro la două zile; it
The lift broke once at two days.

" <so> [the] (coach|trainer|minister|mayor|Person|lawyer|prosecutor) [Name] . ≈ said
de so der Trainer; nl aldus de trainer
“We were asleep,” so trainer Wolter.
`,
}
