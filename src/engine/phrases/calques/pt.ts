import type { CalqueList } from './entries.ts'

/** Portuguese of both shores. */
export const PORTUGUESE: CalqueList = {
  language: 'pt',
  never: `
<in this {Day}> , → on {1}
nesta quinta-feira
The bill was voted in this Thursday, after a long debate.

{monday|tuesday|wednesday|thursday|friday} - fair → {1}
segunda-feira
The court meets again on Thursday-fair.

(second|third|fourth|fifth|sixth) - fair ≈ Monday
segunda-feira
The court meets again on second-fair.

<through (the|his|her|its|their) advisory> , ≈ through a spokesperson
por meio de sua assessoria; es a través de su asesoría
Through his advisory, the singer denied the report.

{the|his|her|its|their} press advisory → {1} press office
assessoria de imprensa
The press advisory of the club gave no details.

{he|she|they} (emphasized|emphasised|highlighted|stressed) still that → {1} also said that
destacou ainda que
She stressed still that the money is there.

<still according to the {ministry|company|police|governor|delegate|agency|union|report}> , → the {1} also said
ainda segundo a polícia
Still according to the police, both men fled on foot.

<(it|this) is about> a (man|woman|case|project) (of|from) Number ≈ this is
trata-se de um homem de; es se trata de un hombre de; it si tratta di un uomo di
It is about a man of 40 who had fled in May.

(passed|pass|passes|passing) to be {considered|called|used|known|mandatory|applied|worn} ≈ came to be {1}
passou a ser considerado; es pasó a ser considerado
The forest passed to be considered a park.

(passed|passes) to {have|count|work|act|integrate|live|receive} (a|with|in|as|the|more) ≈ began to {1}
passou a ter; es pasó a tener
The town passed to have a hospital in May.

have~ as objective to → aim~ to
ter como objetivo; es tener como objetivo; it avere come obiettivo; fr avoir pour objectif
The campaign has as objective to vaccinate everyone.

have~ as (purpose|aim|goal|finality) to → aim~ to
ter como finalidade; es tener como finalidad; fr avoir pour but; it avere come scopo
The project has as purpose to save the lagoon.

<with base in> the → based on
com base nos; es con base en
The fine was set with base in the damage.

in (function|reason) of {the|this|that|an|a} {rain|rains|storm|pandemic|strike|crisis|lack|weather|fact|accident|increase|delay|heat} → because of {1} {2}
em função de; es en función de
The match was moved in function of the rain.

by (account|cause|reason) of the {rain|rains|storm|pandemic|strike|crisis|lack|weather|fact|accident|heat} → because of the {1}
por conta da chuva; es por causa de la lluvia; it a causa della pioggia; fr à cause de la pluie
School was cancelled by account of the storm.

until the (closing|closure) of this (report|story|article|edition|text|matter) ≈ by the time of publication
até o fechamento desta reportagem; es hasta el cierre de esta edición
The firm had not replied until the closing of this report.

<did not (give|return|provide) return> (until|to|by) → did not reply
não deu retorno até
The mayor did not give return until Friday.

did not return the contact → did not reply
não retornou o contato
The singer was called but did not return the contact.

enter~ in (contact|touch) with → contact~
entrar em contacto com; fr entrer en contact avec; es entrar en contacto con; it entrare in contatto con
The paper entered in contact with the owner.

enter~ (in|into) {vigor|vigour} → come~ into force
entrar em vigor; es entrar en vigor; it entrare in vigore; fr entrer en vigueur
The ban enters in vigor on 1 May.

enter~ in (function|functioning|force|operation) → come~ into force
entrar em funcionamento; es entrar en funcionamiento; it entrare in funzione; fr entrer en fonction
The new radar enters in operation in May.

give~ continuity to → continue~
dar continuidade a; es dar continuidad a
The new board will give continuity to the works.

give~ entrance (in|to|at) (the|a) hospital ≈ be~ admitted to hospital
dar entrada no hospital
The boy gave entrance in the hospital with burns.

did not resist {the|his|her|their} {injuries|wounds} → died of {1} {2}
não resistiu aos ferimentos
The driver did not resist the injuries.

come~ to obit ≈ die~
vir a óbito
The driver came to obit in the ambulance.

affirm~ to have ≈ say~ that
ele afirma ter
She affirms to have received the money in cash.

have~ for (objective|goal|aim|purpose) to → aim~ to
ter por objetivo; fr avoir pour objectif; es tener por objetivo
The plan has for objective to halve the waste.

(number|total) of (cases|deaths|victims|infected|thefts) <arrives (to|at)> → has reached
o número de casos chega a; es el número de casos llega a
The number of cases arrives to 3,000.

stay~ by account of ≈ fall~ to
ficar por conta de
The music stayed by account of a samba band.

more one {time|year|month|week|victory|defeat|case} → one more {1}
mais uma vez
The club won more one time.

in what (concerns|refers|respects|regards) [to] → as regards
no que diz respeito a; es en lo que se refiere a; fr en ce qui concerne; it per quanto concerne
In what refers to fuel, prices will not change.

in what (says|tells) respect to → as regards
no que diz respeito a
In what says respect to fuel, prices will not change.
`,
  rare: `
(inaugurated|opened|held) <in this {weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday}> → this {1}
foi inaugurado neste sábado
The bridge was opened in this weekend.

the {Body} (informs|inform) that → the {1} says that
a empresa informa que; es la empresa informa que; it l’azienda informa che
The company informs that the trains run again.

the {Number} of {Month} of {Year} ≈ {1} {2} {3}
12 de março de 2019; es el 12 de marzo de 2019
The law of the 12 of March of 2019 still holds.

{Number} of {Month} of {Year} → {1} {2} {3}
12 de março de 2019; es 12 de marzo de 2019
The law of 12 of March of 2019 still holds.

<take~ possession (of the office|in office|of office)> [as] → take~ office
tomar posse; es tomar posesión del cargo
The judge took possession of the office on Friday.

(realized|realised) by the {company|ministry|institute|university|police|association} → carried out by the {1}
realizado pela polícia; es realizado por la policía; tr polis tarafından gerçekleştirilen
The survey, realized by the institute, took two years.

according to information (from|of) the {ministry|company|police|firefighters|agency} ≈ according to the {1}
segundo informações da polícia; it secondo informazioni della polizia; ru по информации полиции
According to information from the police, he was armed.

at the time of the facts → at the time
à data dos factos; fr au moment des faits; it all’epoca dei fatti
At the time of the facts he was a guard.
`,
}
