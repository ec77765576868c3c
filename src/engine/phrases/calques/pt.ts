import type { CalqueList } from './entries.ts'

/** Portuguese of both shores. */
export const PORTUGUESE: CalqueList = {
  language: 'pt',
  never: `
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

({heard|interviewed|listened to} by the (report|reportage)|(consulted|contacted|sought|approached|questioned) by the reportage) ≈ {1} for this article
ouvido pela reportagem
Residents heard by the report say the well is dry.

{told|informed|said to|confirmed to|stated to} the (report|reportage|reporting) (that|,|$) ≈ told us
disse à reportagem
The owner told the reportage that he will appeal.

{he|she|it|they|who|which|that|also|already|currently|city|town|company|school|team|network|club|hospital|project|programme|program|fleet|event|festival} (counts|count) with !(his|her|fingers|me|us|you|them|him|it|beads|blocks) ≈ {1} has
conta com; es cuenta con; ca compta amb; it conta su
The school counts with a choir of sixty children.

<(counted|counting) with> (more than|almost|about|over|around|nearly) Number → had
contou com; es contó con; ca va comptar amb
The march counted with more than 300 riders.

{pupils|children|students|girls|boys|adolescents|youths|people|men|women|teenagers|persons|minors|athletes|young people} of {Number} (to|and|a|until) {Number} years !(old|experience|of|in) → {1} aged {2} to {3}
crianças de 10 a 14 anos; es niños de 10 a 14 años; fr enfants de 10 à 14 ans; it bambini di 10-14 anni; ca nens de 10 a 14 anys; ro copii de 10-14 ani
The camp is for children of 10 to 14 years.

<in this {Day}> (morning|afternoon|evening|night|the|$|and|with|after|at|by|to|for|that|when|a) !(game|match) → on {1}
nesta segunda-feira; ro în această luni
The mill was closed in this Friday.

(at|in) the (beginning|start) of the {morning|afternoon|evening|night} of [this] {When|tomorrow} ≈ early on {2} {1}
no início da noite de segunda; it all’inizio della serata di; fr en début de soirée; es al inicio de la tarde de; ro la începutul serii de
The dam broke at the beginning of the night of Sunday.

(on|in|since|until|from) [the] (last|past|next) day {Number} (,|$|of (Month|the|this)) ≈ on the {1}th
no último dia 5; es el pasado día 5
The pump was switched off on the last day 5.

provisional (prison|liberty|freedom|imprisonment) ≈ pre-trial detention
prisão provisória; es prisión provisional; fr détention provisoire; ca presó provisional; it libertà provvisoria
The judge granted both men provisional liberty.

<(in|by|through|via) note> (,|$|that|sent|released) → in a statement
em nota; it in una nota; es en nota de prensa; ro într-o notă
The club said in note that the coach stays.

(release~|publish~|issue~|emit~|disclose~|divulge~) (a|an|the) [official|public|joint|short] note of (repudiation|clarification|condolences|solidarity|sorrow) → issue~ a statement
divulgar nota de repúdio; it diffondere una nota di cordoglio; es emitir una nota de repudio
The choir released a note of repudiation on Friday.

(data|survey|study|report|results|figures|research|list|poll|balance|numbers|note|bulletin|statement|images|video|ranking) <divulged> (by|on|this|in|yesterday) → released
dados divulgados pelo; it dati divulgati da; es datos divulgados por
Prices fell, according to figures divulged by the institute.

^ (points out|points|indicates|informs|evaluates|alerts) (study|survey|research|report|poll|expert|specialist|entity|ministry|union) $ ≈ study finds
aponta estudo; es advierte estudio; fr révèle une étude; it rivela studio; ro arată un studiu
Half of the wells are dry, points out study.

tributary {reform|reforms|policy|justice|burden|debt|evasion|authority|administration|obligations|legislation|law|load|agency} → tax {1}
reforma tributária; es reforma tributaria; it riforma tributaria; ca reforma tributària
The tributary reform will pass in May.

pass~ (by|through) [a|an|the|new|some|another] {surgery|surgeries|medical exams|exams|examinations|evaluation} → undergo~ {1}
passar por cirurgia; es pasar por una cirugía; ro a trece printr-o operație
The tenor will pass by surgery on his knee.

interned (in|at) (a|the|this) [Adjective|Noun] (hospital|clinic|sanatorium|infirmary|ward) ≈ in hospital
internado no hospital; es internado en el hospital; it internato in ospedale; ro internat în spital; ca ingressat
The tenor is interned in a private clinic.

collide~ (frontally|laterally) → collide~ head-on
colidir frontalmente; es chocar frontalmente; fr percuter frontalement; it scontrarsi frontalmente; ro a se ciocni frontal
The bus collided frontally with a crane.

(gain~|won|win~|generate~|cause~|have~|obtain~|achieve~) [a] (great|wide|much|national|international|big|huge|enormous|large) repercussion → attract~ wide attention
ganhar grande repercussão; es tener gran repercusión; ca tenir gran repercussió; it avere grande ripercussione
The photo gained great repercussion in the north.

hand of (work|labour|labor) → labour
mão de obra; es mano de obra; it manodopera; fr main-d’œuvre; ro mână de lucru; ca mà d’obra
The farm needs cheap hand of work for the harvest.

(is|are|was|were|be) <foreseen for> (this|next|the (day|month|year|beginning|end|second)|Day|Month|Number) ≈ expected in
está previsto para; es está previsto para; it è previsto per; fr est prévu pour; ro este prevăzut pentru; ca està previst per a
The opening of the dam is foreseen for next autumn.

vice (champion|champions) → runner-up
vice-campeão; it vicecampione; fr vice-champion; ro vicecampion
The vice champion lost at home.

complementary (stage|time|half) of the (match|game|derby|clash|duel|final) ≈ second half of the match
etapa complementar; es etapa complementaria
Both goals came in the complementary stage of the match.

in the (return|second) turn of the (championship|league|season) ≈ in the second half of the season
no segundo turno do campeonato; it nel girone di ritorno; ro în turul doi
They have not lost in the second turn of the championship.

<give~ [the] {positive|negative}> (for|to) (covid|dengue|the virus|drugs|cocaine|alcohol|doping) → test~ {1}
dar positivo por; pt dar positivo para; ca donar positiu
The goalkeeper gave positive for the virus.

<during the dawn> (of (When|this)|,|$) → in the early hours
durante a madrugada; es durante la madrugada; ca durant la matinada
The roof of the mill fell during the dawn of Sunday.

(the|our|a) reportage team → our reporters
a equipe de reportagem; fr l’équipe de reportage; es el equipo de reportaje
The reportage team was not let in.

(follow~|continue~) {hospitalized|hospitalised|interned|imprisoned|disappeared|sedated} → remain~ {1}
segue internado; es sigue ingresado; ca segueix ingressat
Two of the climbers continue hospitalized in Braga.

{Number|several|half a} minimum (salaries|salary) ≈ {1} times the minimum wage
dois salários mínimos; es dos salarios mínimos; fr deux salaires minimums; ro două salarii minime
The fine is three minimum salaries.

<(in relation (to|with)|with respect to|in respect (to|of)) the same {period|month|quarter|semester}> (of|last|in|a) → compared with the same {1}
em relação ao mesmo período; es respecto al mismo periodo; it rispetto allo stesso periodo; ca respecte al mateix període
Sales fell in relation to the same month of last year.

(historic|historical) (maximums|minimums) ≈ record highs
máximos históricos; es máximos históricos; it massimi storici; ca màxims històrics; ro maxime istorice
The lake has reached historical minimums.

[in|of] [a] (street situation|situation of (the street|street|vulnerability|social vulnerability|abandonment)) ≈ homeless
em situação de rua; es en situación de calle; ca en situació de vulnerabilitat
The kitchen feeds people in street situation.

(persons|people|children|athletes|students|adults) with (physical|visual|auditory|intellectual|motor) (deficiency|deficiencies) ≈ people with disabilities
pessoas com deficiência física; ro persoane cu deficiențe; fr personnes avec une déficience
The beach has a ramp for persons with physical deficiency.

<rescued> to (the|a) [Adjective|Noun] (hospital|clinic) → taken
socorrido ao hospital
The driver was rescued to the hospital by a neighbour.

(the medical high|medical high|the high from the (hospital|clinic|ward)) → her discharge from hospital
alta médica; es el alta médica; ca l’alta mèdica
The tenor received the medical high on Sunday.

lost {bullet|bullets} → stray {1}
bala perdida; es bala perdida; fr balle perdue; ca bala perduda
A child was hit by a lost bullet.

(bulletin|bulletins|report) of (occurrence|occurrences) → police report
boletim de ocorrência
The widow filed a bulletin of occurrence.

(died|dies|die) (still (in|at|on) the (place|scene|spot|site)|(in|at) the local (,|$|and|of)|at the place (,|$|and|of the (accident|crash|shooting))) → died at the scene
morreu no local; es murió en el lugar; it è morto sul posto; fr est mort sur place; ro a murit pe loc
The rider died still at the place, a nurse said.

(without|at|in|out of|no|with|runs|run) <(risk|danger) of life> !(imprisonment|in|sentence|threatening) → danger of death
risco de vida; es riesgo de vida; it pericolo di vita; de Lebensgefahr
The girl is out of danger of life.

in (burning|ardent|fiery) (chamber|chapel) → lying in state
em câmara ardente; es en capilla ardiente; it in camera ardente; ca en capella ardent
The poet will be in burning chamber on Monday.

(realize~|realise~|celebrate~) itself (on|at|this|next|yesterday|tomorrow|Day) ≈ be~ held
realiza-se na terça-feira; es se celebra el martes; ca se celebra dimarts
The funeral realizes itself on Tuesday.

it is not (of|from|since) today that (the|he|she|they|we|it|people|Name) ≈ it is nothing new that
não é de hoje que; fr ce n'est pas d'aujourd'hui que; it non è da oggi che; es no es de hoy que
It is not of today that the road floods.

(as|the) <same> (was|were|has been|will be|is) (taken|arrested|detained|found|sent|referred|conducted|identified|transferred|approached|forwarded|rescued|presented|released) (to|by|in|at|on|with|,|.) → he
o mesmo foi levado; es el mismo fue trasladado
The same was taken to the station on foot.

(the same|the author|the individual) (was|were) (conducted|forwarded|presented) to [the] (police station|station|judge|judicial|prosecutor|precinct|hospital|court) ≈ was taken to
foi conduzido à delegacia; es fue conducido
The author was conducted to the police station.

in the bulge of (the|a|his) (crisis|scandal|war|pandemic|storm|decision) !(a) → in the wake of
no bojo de
In the bulge of the scandal, two aides left.

(give~|gave) (cake|hanging|a cake|a cake and hanging) ≈ fail~ to turn up
dar bolo
The singer gave cake in Recife.

(end~|finished|end|ended) in pizza ≈ come~ to nothing
acabar em pizza
The inquiry ended in pizza, as always.

(put~|placed) the hands (in|to|on) (the) (mass|dough|paste|fire for) ≈ get~ down to work
pôr as mãos na massa; it mettere le mani in pasta; es poner la mano en el fuego; ro
The volunteers put the hands in the dough.

(paid|pay~|pays) the duck (for|of|.|,|and) ≈ carry~ the can
pagar o pato; es pagar el pato
The clerk paid the duck for the delay.

(with|by) (right|direct) to [the] (confetti|party|a party|music|fireworks|cake) (and|,|.|in|at) → complete with
com direito a; ca amb dret a
The birthday, with right to a party, was on air.

(the|a) (forecast|prediction|expectation|prevision) is (of|that) (rain|sun|storms|thunderstorms|heavy rain|clouds|snow|cold|heat|the works|the work|Number) ≈ rain is forecast
a previsão é de chuva; it la previsione è; ro
The forecast is of rain for the whole state.

(with|by) the (right foot|foot right|left foot|foot left) (start~|begin~|began|enter~|started) ≈ get~ off to a good start
com o pé direito; es con el pie derecho; it
With the right foot started the season for the team.

(start~|begin~|began|enter~) (the|his|her|its|in the) [season|year|tournament|championship|cup|mandate|day|competition] (with) (the) (right|left|good) foot ≈ get~ off to a good start
começar com o pé direito; es empezar con buen pie; it col piede giusto; ro cu dreptul; ca; tr sağ ayakla
The team started the season with the right foot.

(shoot~) in [the] (own) foot → shoot~ itself in the foot
dar um tiro no pé
The city shot in the own foot with the fee.

(give~|gave) (a|the) (shot) in the (foot) → shoot~ itself in the foot
dar um tiro no pé; es pegarse un tiro en el pie
The city gave a shot in the foot with the fee.

(give~|gave|lend~) [the] (arm) to (twist|be twisted|turn) ≈ give~ in
dar o braço a torcer; es dar el brazo a torcer
The mayor did not give the arm to twist.

(drop|water) of water in the (ocean|sea) ≈ a drop in the ocean
uma gota de água no oceano; fr une goutte d'eau dans l'océan; it una goccia nel mare; de ein Tropfen auf den heißen Stein; ru капля в море; pl; es; ro; cs
The grant is a drop of water in the ocean.

(throw~|cast) (cold water|a bucket of cold water|water) (in|on|at) the (boil|fever|fervour|boiling) ≈ dampen~
deitar água na fervura
The bank threw water on the boil.

(a|the) bucket of (cold water|water cold) (for|to|over|on) ≈ a cold shower
um balde de água fria; es un jarro de agua fría; pl kubeł zimnej wody; bg; ro
The ruling was a bucket of cold water for the fans.

(a|the) cold (shower|water shower) (for|to) (the|his|her|Name|many|our) (team|fans|union|hosts|club|market|markets|industry|government|investors|workers|residents|shareholders) → blow
une douche froide; it una doccia fredda; de kalte Dusche; nl koude douche; ru холодный душ; tr soğuk duş; pl; cs
The goal was a cold shower for the hosts.

(stay~|see~|watch~|saw) ships ≈ be~ left empty-handed
ficar a ver navios
The fans stayed to see ships in Braga.

(push~) with the (belly) [the|a|this] ≈ put~ off
empurrar com a barriga
The council pushes with the belly the repair.

(make~|made) [a] (storm|tempest) in [a] (glass|cup) of water → a storm in a teacup
tempestade em copo de água; it una tempesta in un bicchier d'acqua; fr une tempête dans un verre d'eau; es una tormenta en un vaso de agua; de Sturm im Wasserglas; nl; pl; ro; ru буря в стакане воды; tr; cs; sr; bg
The row was made a storm in a glass of water.

(storm|tempest|tornado) in (a|the) (glass|cup|water glass|spoon) [of water] → a storm in a teacup
tempestade em copo de água; de Sturm im Wasserglas; pl burza w szklance wody; ru буря в стакане воды; it; fr; es; nl; ro; bg; cs
The row is a storm in a glass.

[with] [the|a] flea behind [the|his|her] (ear) (are|is|was|were|with|because|,|.|and) → suspicious
com a pulga atrás da orelha; es con la mosca detrás de la oreja
The buyer stays with a flea behind the ear.
`,
  rare: `
(inaugurated|opened|held) <in this {weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday}> → this {1}
foi inaugurado neste sábado
The bridge was opened in this weekend.

the {Body} (informs|inform) that → the {1} says that
a empresa informa que; es la empresa informa que; it l’azienda informa che
The company informs that the trains run again.

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

the {Body} (pretends|pretend) to !(be|have|care|know|listen|do|see|not|work|represent|speak|love|believe|reduce|approve|build|achieve|reach|obtain|launch|modify|implement|privatise|privatize|increase|construct) → the {1} intends to
a prefeitura pretende; es el gobierno pretende; ca l’ajuntament pretén; fr prétend
The council pretends to visit every school by May.

<(in|on|by|through) (a|an|the|its) (official|press|joint) note> (,|$|that|sent|released|to the|signed|from) → in a statement
em nota oficial; it in una nota ufficiale; es en una nota de prensa; ro într-o notă oficială
The choir thanked him in an official note.

(was|were|are|left|remained|stayed|stay) <without (light|energy)> (for|since|after|in) → without power
sem energia; es sin luz
Half the island was without energy for two days.

(car|truck|bus|lorry|van|vehicle|tractor|ambulance|motorcycle) <(capsized|tumbled)> → overturned
o caminhão capotou; es el camión volcó
The bus capsized on a bend near the mill.

^ already the {Person|government|opposition|club|company} , ≈ the {1}, meanwhile,
já o prefeito
Already the opposition, which had asked for a vote, left.

(he|she|it|they|who|which|city|town|company|school|team|club|event|festival|project) counted with (a|an|the|Number|its|his|her) !(help|machine|machines|aid|fingers) ≈ had
contou com; es contó con; ca va comptar amb
The event counted with a choir from Braga.

(the|a|this) (work|works|construction) of (duplication|asphalting|sanitation|drainage|paving|revitalization) ≈ the works
as obras de duplicação; es las obras de pavimentación; it i lavori di riqualificazione; ro lucrările de asfaltare
The works of paving begin in June.

<(in|on) (his|her|its|their) social networks> , (the|he|she|Name) → on social media
nas redes sociais; es en sus redes sociales; it sui social
In her social networks, she wrote that the tour is over.

(accused|suspected|suspect|accusation) of (practice|practise|practicing|practising|commission) [of] [the|a] (crime|crimes|theft|fraud|corruption|robbery|murder) ≈ accused of
acusado da prática de crime; ro acuzat de comiterea
The clerk is suspected of practice of fraud.


<collide~ against> (a|the|another|an|its|Number) → collide~ with
colidir contra; es colisionar contra; it scontrarsi contro; ca col·lidir contra; fr entrer en collision contre
Their dinghy collided against the pier.

<(crash~|shock~|impact~) against> (a|another|an|the) [parked|metal|Noun] (tree|truck|car|post|pole|lorry|bus|vehicle|motorcycle|train|guardrail|barrier|ambulance|taxi|van|tractor|tram) → crash~ into
bater contra uma árvore; es chocar contra un árbol; it schiantarsi contro un albero; fr percuter contre un arbre; ca xocar contra un arbre; ro a se izbi de un copac
The van crashed against a parked tractor.

in the discounts (of the (first|second|match|game)|,|$|by|after) ≈ in stoppage time
nos acréscimos; es en el tiempo añadido; pt nos descontos
The hosts scored in the discounts, by a header.

in the (recuperation|recovery) time !(of|for|from|between|after|it) → in stoppage time
nei minuti di recupero
He missed a penalty in the recovery time.

^ to the {police|press|judge|court|investigators|agents|newspaper|journalists|reporters|agency} , <(he|she|they|the (man|suspect|driver|woman|accused)) (said|told|confessed|declared|stated|affirmed|claimed|denied|explained|admitted|alleged)> ≈ he told the police
à polícia, ele disse; es a la policía, dijo
To the police, he confessed that he had sold the boat.

by means of (a [press] (statement|note|communiqué|release)|social (networks|media)|(his|her|its|their) social networks) → in a statement
por meio de nota; es mediante un comunicado; it tramite una nota; ca mitjançant un comunicat
The club thanked her by means of a statement.

(pass~|open~|win~|launch~|by|through) [a] public (contest|contests) (for|of|to|with|,|$) ≈ competitive examination
concurso público; es concurso público; it concorso pubblico; fr concours; ro concurs public
The town opens a public contest for two gardeners.
`,
}
