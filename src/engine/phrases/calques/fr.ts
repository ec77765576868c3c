import type { CalqueList } from './entries.ts'

/** French. */
export const FRENCH: CalqueList = {
  language: 'fr',
  never: `
(in|on|during) the night (from|of) {Day} to {Day} → on {1} night
dans la nuit de lundi à mardi; es en la noche del lunes al martes; pt na noite de segunda para terça; de in der Nacht von Montag auf Dienstag; it nella notte tra lunedì e martedì; ru в ночь с понедельника на вторник; uk у ніч з понеділка на вівторок
The mill burned down in the night from Monday to Tuesday.

the night from {Day} to {Day} → {1} night
la nuit de lundi à mardi; es la noche del lunes al martes; it la notte tra lunedì e martedì; pt a noite de segunda para terça; de die Nacht von Montag auf Dienstag; ru ночь с понедельника на вторник
Shots were heard the night from Saturday to Sunday.

the night (from|of) [{Month}|the] {Number} to [{Month}|the] {Number} ≈ the night of {2}
la nuit du 3 au 4 mars; es la noche del 3 al 4 de marzo; it la notte tra il 3 e il 4 marzo; de die Nacht vom 3. auf den 4. März; ru ночь с 3 на 4 марта
Nobody slept in the night from 3 to 4 March.

it {is|was} question (of|that) ≈ there {1} talk of
il est question de
It was question of closing two schools.

put~ in cause ≈ question~
mettre en cause
The audit puts in cause the work of three officials.

(put|placed) (in|under) examination for → charged with
mis en examen pour
The banker was placed under examination for fraud.

at the (current|actual|present) hour → at present
à l’heure actuelle
Nobody knows at the current hour where the boat is.

the {Number} {last|next} {years|months|weeks|days|hours} → the {2} {1} {3}
les cinq dernières années; it le ultime due settimane
Rents have doubled in the five last years.

since a long time !(ago|before) → for a long time
depuis longtemps; de seit langem; it da molto tempo
The two firms work together since a long time.

since always → always
depuis toujours; es desde siempre; it da sempre; pt desde sempre
The family has lived here since always.

since {Number} {years|months|weeks|days|decades} !(ago|earlier|before|prior|previously|of|from|after|in|to|into|until|later|apart) → for {1} {2}
depuis dix ans; de seit zehn Jahren; it da dieci anni
The village is without a doctor since two years.

{he|she|they} assured [on {Day}] that → {1} insisted that
il a assuré que; es aseguró que; it ha assicurato che; pt assegurou que; tr temin etti
He assured that nobody would lose a job.

the {Person} assured [on {Day}] that → the {1} insisted that
le ministre a assuré que; es el ministro aseguró que; it il ministro ha assicurato che; pt o ministro assegurou que
The minister assured that the lights will stay on.

<deplore~> Number (deaths|victims|dead|injured|wounded) ≈ report~
déplorer trois morts
The region deplores three deaths and much damage.

<{provisional|preliminary} balance> (of|shows|speaks|counts) Number → {1} toll
bilan provisoire; es balance provisional; it bilancio provvisorio
A provisional balance of twelve dead was given at noon.

<{made|makes|making} {Number (dead|injured|wounded|victims)}> (and|in|at|on|among|$) ≈ left {2}
faire trois morts
The blast made three dead and ten wounded.

<the balance> (rises|rose|climbs|climbed|increased|amounts) to Number → the death toll
le bilan s’élève à; es el balance asciende a; it il bilancio sale a
The balance rose to twelve dead on Friday.

<elevate~ [itself] to> Number (dead|deaths|victims|injured|euros|dollars|people|killed|million) → stand~ at
s’élever à; es elevarse a
The damage elevates itself to 12 million euros.

be~ in measure to → be~ able to
être en mesure de
The firm said it was in measure to pay.

{is|was|being|been|be} victim of → {1} the victim of
être victime de; es ser víctima de; it essere vittima di; pt ser vítima de
She was victim of a burglary last year.

responsible of → responsible for
responsable de; es responsable de; it responsabile di; pt responsável de
He is responsible of the safety of the port.

depend~ (of|from) → depend~ on
dépendre de; es depender de; de abhängen von; ru зависеть от
All depends of the weather, the skipper says.

participate~ to → participate~ in
participer à; it partecipare a
Eight teams participated to the regatta.

(answered|answering) to the {question|questions|journalists|reporters} → answered the {1}
répondre à la question; de auf die Frage antworten
The keeper answered to the questions with a smile.

{he|she|they} (reminded|reminds|remind) that → {1} recalled that
il a rappelé que; es recordó que; it ha ricordato che; ru он напомнил, что; tr hatırlattı
She reminded that the law is ten years old.

the {Person} (reminded|reminds) that → the {1} recalled that
le ministre a rappelé que; es el ministro recordó que; it il ministro ha ricordato che; ru министр напомнил, что
The governor reminded that fires are forbidden.

(open~|launch~) a judicial information → open~ a judicial investigation
ouvrir une information judiciaire
Prosecutors opened a judicial information for manslaughter.

the parquet of {Name} → the {1} prosecutor’s office
le parquet de Nice
The parquet of Nantes has opened an inquiry.

make~ proof of → show~
faire preuve de
The crew made proof of great courage.

make~ (face|front) to → face~
faire face à; es hacer frente a
Farmers must make face to rising costs.

take~ in hostage → take~ hostage
prendre en otage
Two sailors were taken in hostage off the coast.

(criticism|criticisms|support|refusal|approval|attacks|pressure|reactions) <(from|by) the (part|side) of> (the|his|her|its|their|some|many) → from
de la part de; es por parte de; it da parte di; pt por parte de; ru со стороны
The plan met with criticism from the part of the unions.

in direction (of|to|towards) → towards
en direction de; es en dirección a; de in Richtung; it in direzione di; pt em direção a
The truck left in direction of the border.

in provenance (of|from) → from
en provenance de
A cargo plane in provenance of Dakar was searched.

(in|on|at) [the] margin of [the|a|this] {summit|meeting|conference|forum|visit|ceremony|assembly|session|congress|talks} → on the sidelines of the {1}
en marge du sommet; es al margen de la cumbre; it a margine del vertice; pt à margem da cimeira
Both ministers met in margin of the summit.

the ensemble of [the] {population|countries|members|services|actors|measures|schools|regions|parties|players|staff|territory} → all the {1}
l’ensemble de la population
The measure concerns the ensemble of the population.

<manifestations> (against|in favor of|in favour of) → demonstrations
des manifestations contre; es manifestaciones contra; it manifestazioni contro; pt manifestações contra
There were manifestations against the reform in ten towns.

<a manifestation> (against|in favor of|in favour of) → a demonstration
une manifestation contre; es una manifestación contra; it una manifestazione contro; pt uma manifestação contra
The unions called for a manifestation against the reform.

pronounce~ (a|the|his|her) (speech|discourse|address) ≈ give~ a speech
prononcer un discours; es pronunciar un discurso; it pronunciare un discorso; pt pronunciar um discurso; ru произнести речь
The king pronounced a speech before parliament.

deposit~ {a|the|an|his|her|their} {complaint|bill|motion|amendment|appeal|petition|lawsuit} → file~ {1} {2}
déposer une plainte; it depositare una denuncia
The family deposited a complaint at the town’s court.

(carry~|bear~) complaint → file~ a complaint
porter plainte
The actress carried complaint against the paper.

constitute~ (himself|herself|itself|themselves) (a|as|as a) civil (party|parties|plaintiff) ≈ join~ the case as a civil party
se constituer partie civile; it costituirsi parte civile
The town constituted itself as a civil party in the trial.

<render~ (himself|herself|themselves|itself)> (to|at) (the|Name) ≈ go~
se rendre à
The minister rendered himself to the scene of the crash.

aged of {Number} → aged {1}
âgé de
The victim, aged of 34, had moved there in May.

(located|situated|lies) <at {Number} {kilometers|kilometres|meters|metres|miles|minutes|hours} (from|of)> → {1} {2} from
situé à 5 kilomètres de; es situado a 5 kilómetros de; it situato a 5 chilometri da; pt situado a 5 quilómetros de
The camp, situated at 5 kilometres from the border, is full.

in the (frame|frames) of → as part of
dans le cadre de; es en el marco de; de im Rahmen von; it nel quadro di; ru в рамках
The road was built in the frame of a regional plan.

<arrive~ to> Number (dead|deaths|victims|injured) → reach~
arriver à douze morts; es llegar a doce muertos; it arrivare a dodici morti
The toll has arrived to 20 dead.

put~ (a|an) end on → put~ an end to
mettre fin à; it porre fine a
The new law puts an end on the dispute.

according to the first {elements|informations|information} → according to initial reports
selon les premiers éléments; it secondo le prime informazioni; es según las primeras informaciones
According to the first elements, the brakes had failed.

the first elements of the {investigation|inquiry} → the initial findings of the {1}
les premiers éléments de l’enquête
The first elements of the inquiry point to arson.

in full {pandemic|crisis|war|summer|night|street|heatwave|epidemic|recession|championship} !(mode|swing) → in the middle of the {1}
en pleine crise; es en plena crisis; it in piena crisi; pt em plena crise
The clinic was closed in full pandemic.

at the term of → at the end of
au terme de; it al termine di; es al término de
The ship sank at the term of a long voyage.

{a|some|several} {hundred|thousand} of !(the|them|these|those|his|her|its|their|our|my|your|us|you|which|whom) → {1} {2}
une centaine de; es un centenar de; it un centinaio di; pt uma centena de
A hundred of people waited for the ferry.

(a|an) (ten|fifteen|twenty|thirty|forty|fifty|sixty) of (people|persons|years|children|houses|cars|minutes|days) ≈ about twenty
une vingtaine de; es una veintena de; it una ventina di
A twenty of people waited for the ferry.

^ {judged|hammered|launched|estimated} the {Person} [of {Words}] $ → the {2} said
a estimé le ministre
“The road is safe,” estimated the minister.

take~ (the|his|her|its|their) (distance|distances) (from|to) ≈ distance~ himself from
prendre ses distances; es tomar distancia; it prendere le distanze
The party took its distances from the senator.

pass~ to [the] action → take~ action
passer à l’action; es pasar a la acción; it passare all’azione
The unions want to pass to the action.

^ led {Number} - {Number} (,|at (half|the (break|interval)|halftime)) → trailing {1}-{2}
menés 17-3
Led 17-3 at the break, the hosts came back to win.

(hide|hides|hid|hiding|hidden) behind (his|her|its|their|the|a) (little|small) finger ≈ make excuses
se cacher derrière son petit doigt; ro a se ascunde după deget; it nascondersi dietro un dito; el κρύβομαι πίσω από το δάχτυλό μου
The coach did not hide behind his little finger.

interrogated on (his|her|its|their|this|these|the (subject|matter|refereeing|causes|reasons|case|future|possibility|issue|point|question|origin|price)) ≈ asked about the
interrogé sur; it interrogato su; es interrogado sobre
Interrogated on the price of the tower, she gave no figure.

(fold~|bend~) the (match|affair|case|race) → settle~ the match
plier le match
Two late tries folded the match.

(at|on|upon) the (return|re - entry) (of|from) the (locker|changing|dressing|cloakrooms|cloakroom|wardrobe) [rooms|room] → after the break
au retour des vestiaires; it al rientro dagli spogliatoi; es a la vuelta de vestuarios; pt no regresso dos balneários
The hosts scored at the return of the locker rooms.

transform~ (a|the|his|her|two|this|every) [first|second|third|late|last] (penalty|penalties|try|tries|free throw|free kick) !(into|from|area|shoot|box|system|regime|phase|kick) ≈ convert~ a penalty
transformer un penalty; it trasformare un rigore; es transformar un penalti; pt transformar a grande penalidade; ro a transforma un penalty
The captain transformed a penalty in the 70th minute.

open~ the (score|marker|mark|scoreboard) !(of|book|in|on) → open~ the scoring
ouvrir le score; es abrir el marcador; pt abrir o placar; it aprire le marcature; ro a deschide scorul
The winger opened the score with a header.

aggravate~ the (score|mark|bill|scoreboard) ≈ extend~ the lead
aggraver le score
The visitors aggravated the score before the break.

(mandate|mandates) of (depot|deposit|committal) ≈ custody warrant
mandat de dépôt; ro mandat de arestare
The judge signed a mandate of deposit against both men.

(mandate|mandates) of (arrest|prison|capture|search|detention) → arrest warrant
mandat d’arrêt; it mandato d’arresto; pt mandado de prisão; ro mandat de arestare
A mandate of arrest was issued for the banker.

(order|orders|warrant) of (capture|apprehension|search and (seizure|capture)) → arrest warrant
orden de captura; es orden de búsqueda y captura; pt mandado de busca e apreensão; ca ordre de cerca i captura
An order of capture is out for both brothers.

(judged|tried|sentenced|presented|passed|appear~) in immediate (appearance|comparison) ≈ tried in a fast-track hearing
jugé en comparution immédiate
The looter was judged in immediate appearance on Monday.

the (putting|setting|placing) in (place|work|cause|value|scene|examination|conformity) of → the introduction of
la mise en place de; it la messa in opera di; es la puesta en marcha de; ro punerea în aplicare a
The strike delays the putting in place of the new lamps.

(put~|set~) (in|into) work (the|a|an|this|these|its|new) {plan|measures|measure|reform|project|policy|programme|program|strategy|law|agreement|recommendations} ≈ implement~ the {1}
mettre en œuvre le plan; it mettere in opera il piano
The town will put in work the plan against noise.

(dispose~) of a {[Adjective] (budget|delay|surface|area|capacity|margin|period)} → have~ a {1}
disposer d’un budget; es disponer de un presupuesto; it disporre di un budget; pt dispor de um orçamento; ro a dispune de un buget
The museum disposes of a modest budget for new works.

(make~|do~) [the] unanimity (in|among|on|of|within|against|for|$) ≈ win~ everyone over
faire l’unanimité
The design does not make the unanimity among residents.

make~ the (turn|tour) of the (world|web|internet|social|planet|networks|media) → go~ around the world
faire le tour du monde; it fare il giro del mondo; es dar la vuelta al mundo; ro a face înconjurul lumii
The photo made the turn of the world.

^ <to (believe|listen to) {the (Person|organizers|organisers|figures|neighbours|neighbors|authorities|government|unions|press)|Name}> , (the|it|this|there|nothing|everything|he|she|all|we|no) → according to {1}
à en croire le ministre; es de creer al ministro; it a sentire il ministro; ro dacă e să credem
To believe the organisers, the hall was full.

(remains|stays|rests) to (know|be known) (if|whether|how|who|what|when|where|why) ≈ remains to be seen whether
reste à savoir si; it resta da sapere se; es queda por saber si; pt resta saber se; ro rămâne de văzut dacă
It remains to know if the boat was insured.

(strength|force) is to (note|admit|recognize|observe|see|conclude|recognise) that → it has to be said that
force est de constater que
Force is to admit that the plan has failed.

it (does not|doesn't|did not) prevent that (the|it|he|she|they|there|a) ≈ even so,
il n’empêche que
It does not prevent that the roof still leaks.

(at|in|within) the (bosom|breast|womb) of the {party|government|union|council|group|coalition|company|commission|organization|organisation|federation|executive|parliament|committee|ministry|police|army|club|majority|opposition|assembly} !(of) ≈ within the {1}
au sein du parti; es en el seno del partido; it in seno al partito; pt no seio do partido; ca al si del partit; ro în sânul partidului
There is anger in the bosom of the party.

(at|to|in|on) level {national|international|local|regional|municipal|political|global|worldwide|european} → at {1} level
au niveau national; es a nivel nacional; it a livello nazionale; pt a nível nacional; ro la nivel național
The fish is known at level international.

(at|on|to) the level of the {roundabout|junction|exit|crossroads|intersection|toll|interchange|commune|bus stop|tollbooth} → near the {1}
au niveau du rond-point; it all’altezza dello svincolo; es a la altura del cruce; ro la nivelul intersecției
The car burned at the level of the roundabout.

the (reliefs|rescues|helps) (arrived|intervened|transported|evacuated) ≈ the emergency services
les secours sont intervenus; it i soccorsi sono arrivati
The reliefs evacuated the wounded by boat.

(no|any|without) (victim|victims|injured|injuries|wounded|deaths|dead|damage) (is|are|was|were|to|has to be|have to be) [to] [be] (deplored|lamented|deplore|regretted|regret|lament|mourn) ≈ nobody was hurt
aucune victime n’est à déplorer; es no hay que lamentar víctimas; pt não há vítimas a lamentar
No victim is to be deplored.

(fire|blaze|flames|fires) (is|was|were|are|has been|have been|could be) [now|quickly|finally] <(mastered|circumscribed|dominated)> (by|in|at|after|within|on|around|$) → brought under control
l’incendie a été maîtrisé; it l’incendio è stato circoscritto; es el fuego fue dominado
The blaze was quickly mastered by the crews.

(return~|come~ back) on (the|his|her|its|their|this|these) {decision|affair|case|facts|events|career|past|words|statements|declarations|causes|circumstances|remarks} ≈ revisit~ the {1}
revenir sur sa décision; it tornare sulla decisione; ro a reveni asupra deciziei
The board returned on its decision and kept the coach.

arrive~ (at|to) (term|expiry|expiration|deadline) → expire~
arriver à échéance; it arrivare a scadenza; ro a ajunge la scadență
The lease arrives at term in May.

in matter of {security|health|education|justice|energy|housing|transport|environment|safety|immigration|taxation|employment|defence|defense|culture|agriculture} → in terms of {1}
en matière de sécurité; es en materia de seguridad; it in materia di sicurezza; pt em matéria de segurança; ca en matèria de seguretat; ro în materie de siguranță
Nothing was done in matter of safety.

the {question|problem|issue} (poses|posed|puts|put|places|arises) itself → the {1} arises
la question se pose; it si pone la questione; ro se pune întrebarea
The question poses itself for every club.

inscribe~ (itself|themselves) (in|within|into) → be~ part of
s’inscrire dans; es inscribirse en; it iscriversi in; ro a se înscrie în
The visit inscribes itself in a long tradition.

<(unroll~|unfold~) (itself|themselves)> (in|on|at|from|this|under|without|during) → take~ place
se dérouler; it svolgersi; ro a se desfășura; es desarrollarse
The fair unrolls itself in the old mill.

(felicitate~|rejoice~) (himself|herself|itself|themselves) (of|that|on|for|with|at|about) ≈ welcome~
se féliciter de; it rallegrarsi di; es felicitarse de
The unions felicitated themselves of the ruling.

<explain~ itself by> (the|a|this|its|fact|an) → be~ explained by
s’expliquer par; it spiegarsi con; es explicarse por; pt explicar-se por; de sich erklären durch; ro a se explica prin
The rise explains itself by the cold spring.

translate~ (by|itself by|itself in|itself into|itself through) {a|an|the} {drop|fall|rise|increase|decline|decrease|loss|gain|growth|slowdown|reduction} → result~ in {1} {2}
se traduire par une baisse; es traducirse en un aumento; it tradursi in un aumento; pt traduzir-se num aumento; ro a se traduce prin
The ban translates by a drop in sales.

(arrived|present|sent|dispatched|went|remained|intervened|stayed|travelled|traveled|goes) <on place> → at the scene
sur place; it sul posto
The prefect went on place with two doctors.

^ <fault of> (means|proof|evidence|time|funds|agreement|money|candidates|quorum|snow|staff|budget) → for lack of
faute de moyens; it per mancanza di
Fault of means, the chapel is closed in winter.

on this {Day} [,] [the] {Number [of] Month|Month Number} → on {1} {2}
en ce lundi 5 mai; es en este lunes 5 de mayo; pt nesta segunda-feira, 5 de maio; ro în această luni, 5 mai
The trial opened on this Monday 5 May.

{on|of|since|from|until} the {Day} {Number} [of] {Month} !(edition|issue|show|concert|game|match|event) → {1} {2} {3} {4}
le lundi 5 mai; es el lunes 5 de mayo; it lunedì 5 maggio; pt na segunda-feira, 5 de maio
The court will sit on the Monday 5 May.

(the|in|of|from|since|during) [the] years (sixty|seventy|eighty|ninety|fifty|forty|thirty|twenty|eighties|nineties|sixties|seventies|fifties|forties|thirties) (,|$|and|when|in|of|the|were|to|as) ≈ the eighties
les années quatre-vingt; es los años ochenta; it gli anni ottanta; pt os anos oitenta; ca els anys vuitanta; ro anii optzeci
The songs come from the years sixty, and nobody sings them now.

(make~|made) (appeal|recourse|call) (to|of) (the|a|an|his|her|its|their|Number|experts|volunteers) ≈ call~ on
faire appel à; it fare ricorso a; ro a face apel la; es hacer recurso a
The town made appeal to the army for the search.

(put~|set~) (at|to) point (a|the|an|his|her|its|their|by) ≈ develop~
mettre au point; it mettere a punto; es poner a punto; pt pôr a ponto; ro a pune la punct
Two chemists put at point a new glue.

(pull~|draw~|throw~|shoot~|launch~) (a|an|the) (signal of alarm|alarm signal|alarm bell|cry of alarm) → sound~ the alarm
tirer la sonnette d’alarme; it lanciare l’allarme; ro a trage un semnal de alarmă
Growers draw the alarm signal over the frost.

{first|second} (tour|turn) of [the] {[presidential|legislative|mayoral|municipal|local|general] (elections|election|voting|ballot|presidential|legislative|scrutiny)} → {1} round of the {2}
le second tour des élections; ro turul doi al alegerilor; pt o segundo turno das eleições; it il secondo turno delle elezioni
Both will meet in the second tour of the election.

(go~|went|call~|called|return~|summon~|come~|head~|back) to the (urns|urn) → go~ to the polls
aller aux urnes; es acudir a las urnas; it andare alle urne; pt ir às urnas; ca anar a les urnes; ro a merge la urne
Voters will go to the urns in May.

(exit|foot|mouth|verdict|secret) of (the urns|urn|urns) ≈ exit poll
sortie des urnes; es a pie de urna; pt boca de urna; it uscita dalle urne; ca a peu d’urna
The verdict of the urns was clear.

present~ (himself|herself|themselves|itself) (to|at|in) [the] [next|presidential|local|municipal|regional|european|legislative|general] (elections|election|urns|vote) → stand~ in the election
se présenter aux élections; es presentarse a las elecciones; it presentarsi alle elezioni; pt apresentar-se às eleições; ca presentar-se a les eleccions; ro a se prezenta la alegeri
He will present himself at the next elections.

<(lend~|loan~|render~|provide~|borrow~|deposit~) [the|his|her|their|an] [presidential] oath> (as|of|before|in|on|at|$|to) → take~ the oath
prêter serment; es prestar juramento; it prestare giuramento; pt prestar juramento; ca prestar jurament; ro a depune jurământul
The judge lent oath before the king.

{Said} [by|to|on] the (antenna|antennas) of {Name} → {1} on {2}
a déclaré à l’antenne de
The prefect explained on the antenna of Radio Bleue that the pass is open.

(on|at|to|in) the {microphone|antenna|micro} of {Name} → on {2}
au micro de France Inter; es a los micrófonos de; it al microfono di; pt ao microfone de; ro la microfonul
The rower told her story at the microphone of Radio Bleue.

(at|in) the (grand|great|big) dam of ≈ to the dismay of
au grand dam de
The pier was cut down, at the great dam of the anglers.

the {Body|group|firm|bank|association|singer|actor|actress|director|Person|player|club} (counts|count|counted) (to|well to) {open|launch|sell|build|invest|win|present|buy|make|return|continue|stay|become} → the {1} hopes to {2}
compte ouvrir; es cuenta abrir; it conta di aprire
The firm counts to open a shop in Lens.

take~ the (direction|head) of [the|a|an] {company|team|group|club|ministry|party|orchestra|theatre|theater|festival|delegation|institute|school|museum|league} ≈ take~ charge of the {1}
prendre la tête de; it prendere la direzione di; es tomar la dirección de; pt tomar a direção de; ro a prelua conducerea
She took the head of the company in June.

(at|by|with) (the|a) (rhythm|reason) of {Number} {kilos|tonnes|tons|pieces|bottles|cases|boats|people|visitors|trains|houses} (per|a|by|each|every) → at a rate of {1} {2} per
à raison de; es a razón de; it al ritmo di; pt à razão de; ro în ritm de
Boxes leave by the rhythm of 40 pieces per hour.

pass~ to the (confessions|confession|cash|checkout|acts) ≈ confess~
passer aux aveux; it passare ai voti
After six hours the clerk passed to the confessions.

(presented|brought|deferred|referred|transferred) (to|before) the parquet ≈ brought before the prosecutor
déféré au parquet
Both youths were deferred to the parquet on Sunday.

(at|by|to|in) the horizon [of] {Year} → by {1}
à l’horizon 2030; es en el horizonte de 2030; it all’orizzonte 2030; pt no horizonte 2030; ro la orizontul anului 2030
No diesel bus will run at the horizon 2032.

by (way|voice|via) of press (,|$|on|and|that|to) ≈ through the press
par voie de presse; it per via di stampa
The board replied by way of press on Monday.

the elected ones (of|from) ≈ councillors of
les élus de
The elected ones of the town voted for the pool.

the elected of the (majority|opposition|town|city|left|region) ≈ councillors of the majority
les élus de l’opposition
The elected of the opposition left the room.

(adopted|voted|approved|rejected|passed) (at|to|by) [the] unanimity of the (votes|voices|voters|suffrages|present|members) ≈ adopted unanimously
adopté à l’unanimité des voix; it approvato all’unanimità dei voti; es aprobado por unanimidad; ro adoptat cu unanimitate de voturi
The budget was adopted at the unanimity of the voices.

(at|to|with) the unanimity (,|$|of the|by) ≈ unanimously
à l’unanimité; it all’unanimità; ro în unanimitate
The text was adopted at the unanimity, an usher said.

natal (village|town|city|country) → home village
le village natal; es el pueblo natal; it il paese natale; pt a aldeia natal; ca el poble natal; ro satul natal
She was buried in the natal village of her father.

<take~ the word> [in order] to (say|denounce|thank|ask|defend|explain|express|remind|recall|salute) → take~ the floor
prendre la parole pour; es tomar la palabra para; it prendere la parola per; pt tomar a palavra para; ro a lua cuvântul pentru a
The widow took the word to thank the divers.

in (liquidation|recovery) judicial → in receivership
en redressement judiciaire; ro în reorganizare judiciară
The mill was placed in liquidation judicial.

(in|on|at) [the] (sick|illness|sickness) (stop|stoppage) → on sick leave
en arrêt maladie
Half the drivers are in sick stop since Monday.

[a|the] minute of (silence|applause) (has been|was|will be|is) respected ≈ a minute’s silence was observed
une minute de silence a été respectée; es un minuto de silencio fue guardado; it un minuto di silenzio è stato osservato; ro un minut de reculegere
A minute of silence was respected at the start of the game.

(make~|made|making) (the|a) (lap|tour|turn|round) of the (question|subject|topic|situation) ≈ cover~ the subject
faire le tour de la question; it fare il giro della questione; ro a face turul chestiunii
In two hours the panel made the tour of the question.

(put|puts|putting) the hand on (Number|the (loot|drugs|money|stolen|suspect|suspects|culprit|culprits|thief|thieves)) ≈ seized
mettre la main sur; it mettere le mani su; ro a pune mâna pe; es echar mano a
The robbers put the hand on two paintings.

(this|that|which) (testifies|testify|testified) of (the|a|his|her|its|their) ≈ this shows the
témoigner de; it testimoniare di
The queue was long, which testifies of the love of the town for its baker.

(in|of) [the] actual state of (things|affairs|knowledge|the investigations|the investigation|the inquiry) , ≈ as things stand
en l’état actuel des choses; es en el estado actual de las cosas; it allo stato attuale delle cose; de beim jetzigen Stand der Dinge; ro în starea actuală a lucrurilor
In the actual state of things, no flight will leave.

(at|on|in) {Number|several|many|multiple} reprises → {1} times
à plusieurs reprises; it a più riprese
The wall was repaired at several reprises.

(who|he|she) (is|was) {baker|butcher|farmer|fisherman|teacher|journalist|nurse|doctor|lawyer|engineer|carpenter|plumber|policeman|mechanic|electrician|notary|photographer|painter|sculptor|musician|shepherd|[Noun] (driver|farmer|grower|worker|maker|breeder)} (in|at|near|since|for|from) !(residence|charge|whom|which) ≈ is a baker
il est boulanger à; es es panadero en; it fa il panettiere; de er ist Bäcker in; pt é padeiro em; ro este brutar
The letter came from a man who is baker in Lunel.

(paintings|works|sculptures|photographs|photos|drawings|canvases|portraits) (is|are|was|were|will be|should be|can be) <exposed> (next|until|(in|at) the (museum|gallery|hall|library|church|palace|salon|foyer|old|former|town|city|national)) → exhibited
les œuvres sont exposées; it le opere sono esposte; es las obras están expuestas; pt as obras estão expostas; ro lucrările sunt expuse
The paintings will be exposed in the old tannery.

(died|dies|die|dead|death|passed away) [on Day] [in Name] of the (consequences|aftermath|following|continuation) of (a|an|his|her|the) ≈ died after a
mort des suites d’une longue maladie; es murió a consecuencia de; it morto per le conseguenze di; de an den Folgen gestorben; ro a murit în urma
The organist died of the consequences of a fall.

^ at the [general|overall] ranking , ≈ in the table
au classement; it in classifica; ro în clasament
At the ranking, the club climbs to fourth place.

arbitration of the (match|game|derby|clash|semifinal) → refereeing of the match
l’arbitrage du match; es el arbitraje del partido; it l’arbitraggio della partita; pt a arbitragem do jogo; ro arbitrajul meciului
The coach complained about the arbitration of the derby.

in full {visit|match|concert|interview|wedding|expansion|harvest|negotiation|lesson} !(of|mode|swing|view) ≈ in the middle of the {1}
en plein match; es en pleno partido; it in piena partita; pt em pleno jogo; ca en ple partit; ro în plină vizită
The lights went out in full match.

(return~|returned|give~ back|gave back|hand~ back|rendered|render~) (his|her|their|its) (apron|aprons) (a|after|on|in|at|to|and|.|,|because|before) → resign~
rendre son tablier
The cook returned her apron after two months.

(is|are|was|were) not for tomorrow (:|,|.|$|and|because) → will not happen any time soon
ce n'est pas pour demain; nl; it
The tunnel is not for tomorrow, the mayor said.

(regret~|deny~|denied|admit~|admitted|acknowledge~|recall~|deplore~|dispute~|mention~|avoid~|suggest~|resent~|confess~) [not] <to have> !(a|the|an|to|no|any|some|his|her|their|this|these|such) Participle ≈ having
il regrette d'avoir; de er bereut; it nega di aver; es lamenta haber; pt; ro
The guard regrets to have left his post.

(accused|guilty|convicted|capable|criticised|criticized|congratulated|thanked|blamed|afraid|tired|accuse~) [the Human|him|her|them] <[of|for] to have> !(a|the|an|to|no|any|some|his|her|their|this|these|such|enough|more|some) Participle ≈ of having
accusé d'avoir; it accusato di aver; es acusado de haber; ro
He is accused to have stolen two bells.

" [,] one (indicates|explains|says|specifies|points out|assures|notes|recalls|stresses|confides|regrets|adds|believes|replies|deplores|breathes|comments|tempers) (at|in|on|from|to|within|among|near|,|.|of) ≈ a source said
indique-t-on; de heißt es; it si spiega; ro
“The inquiry is going ahead,” one indicates at the town hall.

, one (indicates|explains|specifies|assures|confides|announces|whispers|learned|learns|claims|affirms|insists) (at|in|on|from|to|within|among|near|,|.|of) (the|Name|his|her|source|sources) ≈ a source said
indique-t-on; it si apprende; ro
The works will last, one explains at the town hall.

(have~|keep~|kept|has|had) (bread|work|his bread|its work) on the (board|plank|plate) ≈ have~ a lot to do
avoir du pain sur la planche; nl
The new coach has bread on the board.

(put~) the (feet|foot) in the (dish|plate|platter) ≈ put~ his foot in it
mettre les pieds dans le plat
The minister put the feet in the dish.

(turn~) (around|round) the pot ≈ beat~ about the bush
tourner autour du pot; de um den heißen Brei
The mayor turned around the pot for an hour.

(set|put~|has put|sets) (the fire|fire) to the (powder|powders|powder keg) ≈ spark~ the row
mettre le feu aux poudres
A tweet set fire to the powder.

(break~|broke) (sugar|the sugar) on the (back|backs) of ≈ speak~ ill of
casser du sucre sur le dos
The two aides broke sugar on the back of the chief.

(pass~|spend~) (a) (bad|nasty|dirty) quarter (of|of an|of the) hour ≈ have~ a hard time
passer un mauvais quart d'heure; es; it
The thief passed a bad quarter of an hour.

(appear~|appeared|come~|came|brought|bring~|exposed|expose~|revealed) (in|at|to) the (great|big|broad|full) day ≈ come~ to light
au grand jour
The dispute came to the great day in May.

in the (occurrence|species|instance) , (the|it|he|she|they|this|a) ≈ in this case
en l'occurrence; es en la especie; it nella fattispecie; ro
In the occurrence, the bakery was right.

(it|this|which|that) (does|is|was|did) not [go|going|went] without (recall|recalling|reminding|evoking|posing|to remind|to recall) (the|of|a|that) ≈ recalls
n'est pas sans rappeler
The style, which is not without recalling the poet, pleased.

(bring~|brought|give~|gave|lend~) (strong hand|a strong hand|hand strong) to (the|his|her|Name|their) → help~
prêter main forte
Forty neighbours brought strong hand to the crew.

(make~|made) (its|his|her|their|a) (great|big|grand|strong) (return|comeback|re - entry|entry) (in|on|at|to|of) ≈ make~ a comeback
faire son grand retour; it
The tram makes its great return in Nice.

(make~|made) (the) (one|headline|one of|ones|headlines|titles) of [the] (newspapers|newspaper|press|news|media) ≈ make~ the front page
faire la une des journaux
The wedding made the one of newspapers.

(for|since|during) (the space|space) of (Number|a|some|few) (hours|days|minutes|weeks|months|years|night|week|weekend|moment|day) ≈ within
l'espace de; es en el espacio de; it nel giro di; ro
For the space of a weekend, the square is a beach.

(on|in|at) (side|the side|the part) [of|the] (public|road|weather|police|transport|budget|court|sports|culture|kitchen) (,|:) (the|it|a|two|three|no|there) ≈ as for
côté météo; es del lado de
On the side weather, the sun will stay.

(level|question|side|point of view|history) [of] (Noun) , (it is|this is|there is|we are) [the|a|not|in|at] ≈ as for
côté
Side kitchen, it is the chef who decides.

(a|the|his|her|its|their) (first|new|last|second) in (history|the world|the country|Name) !(class|line|place|command|the|his|her|a) (for|since|that|,|.) ≈ a first
une première
The win was a first in France for the club.

(it|this|that|he|she|rain|help|decision|news) <(arrives|arrived|comes|came|falls) (at|to) point named> → comes at just the right time
tombe à point nommé
The rain arrives at point named.

(a|the) (blow|knock|hit|stroke) of (stop|brake|accelerator|thumb|hand|heart|head|spear|effect|broom|grace|mace|luck) (to|for|in|on|from|the|of|by|,|.) ≈ a boost
coup de frein; es golpe de efecto; it colpo di scena; pt golpe de sorte
The grant was a blow of thumb to the school.

(throw~|threw|cast) (logs|log|stumps) (under|beneath|before|at) (the|his|her|their|our) (feet|legs) ≈ put obstacles in the way
rzucać kłody pod nogi; cs házet klacky pod nohy; sk; sr
The agency threw logs under the feet of growers.

(blow~|blew) (hot and cold|the hot and the cold) (on|in|with|to|over) ≈ blow~ hot and cold
souffler le chaud et le froid
The bank blew the hot and the cold on rates.

(pass~|passed|switch~) [the] (witness|baton) (to) (the|his|her|a|Name|Noun) ≈ hand~ over to
passer le témoin; es pasar el testigo; it passare il testimone; ca
The chef passes the witness to his niece.

(cut~|hold~) the (pear) in two → meet~ halfway
couper la poire en deux
The judge cut the pear in two.

(find~|drown~) the fish ≈ muddy~ the waters
noyer le poisson
The prefect drowned the fish for an hour.

(throw~|threw|toss~) (the|a) (pavement|paving stone|cobblestone|cobble|paving) (in|into) the (pond|pool|puddle) ≈ set~ the cat among the pigeons
jeter un pavé dans la mare
The report threw a paving stone in the pond.

(a|the) (pavement|paving stone|cobblestone) in the (pond|pool|puddle) ≈ a bombshell
un pavé dans la mare
The book is a paving stone in the pond.

(not|hardly|never) (at|to) the end of (his|her|its|their) (pains|sentences|sorrows|surprises|punishments) ≈ not out of the woods
pas au bout de ses peines
The growers are not at the end of their pains.

(has|have|had|take~|took) the wind in (the|its|his|her) (sail|sails|poop|prow) → the wind in its sails
avoir le vent en poupe; es viento en popa; it con il vento in poppa; pt; nl
Cider has the wind in the sails.

(goes|go|went|going|sails|run|runs|march|marches) [with] wind in [the] (stern|poop) ≈ is going well
va viento en popa; it a gonfie vele; pt de vento em popa
The shop goes with wind in the stern.

(defray~|defray|defrayed|paid|pay~) the (chronicle|chronicles|column) ≈ be~ the talk of the town
défrayer la chronique
The swan defrayed the chronicle all summer.

(make~|made) [a] (spot|stain|blot) of (oil) (in|among|to|and|.|,|on) → spread~
faire tache d'huile; it a macchia d'olio
The strike made spot of oil in the valley.

(extend~|spread~|widen~) (as|like|in) [a|an] (oil stain|oil spot|stain of oil|spot of oil) ≈ spread~
a macchia d'olio; es como mancha de aceite; fr; nl als een olievlek; de wie ein Ölfleck
The protest spread like an oil stain.

(come~|came|arrive~|land~) like (a hair) (on|in|into) [the|a] soup ≈ come~ at the worst moment
comme un cheveu sur la soupe
The price came like a hair on the soup.

(to|in) the (great|big|large) dam of (the|his|her|all|many) ≈ to the dismay of
au grand dam de
The tree fell, to the great dam of the children.

(is|are|was|were) [no|not|any|none] (stranger|foreign|foreigners) to the (facts) (of|that|and|.|,) ≈ had nothing to do with it
étranger aux faits; it estraneo ai fatti
The clerk says he is foreign to the facts, and left.

(be|been|was|were|is|are|being|had been) (heard|auditioned|audited|listened) (by|as|in) [the|a] (police|gendarmes|investigators|judge|judges|witness|investigators|magistrate|prosecutor|quality|committee) (who|and|on|in|about|for|after|this|as|,|.) → questioned by
entendu par la police; es fue oído por; it è stato ascoltato; de
The nurse was auditioned by the police on Monday.

(fatal|deadly|sudden|mortal) (malaise|discomfort|illness) (for|killed|kills|while|during|in|at|on) ≈ fatal heart attack
malaise mortel; it malore fatale
A sudden malaise killed the old baker.

(struck|hit|seized|stopped|caught|taken|felt) (by|a) [a|sudden] (malaise|illness|discomfort) (while|during|in|at|on|after|,|.|behind) → taken ill
pris d'un malaise; it colto da malore
The rider was struck by a malaise during the climb.

(took|take~|has taken) [the] (flight|escape) (on foot|on board|with|in|after|before|by|aboard|,|.) ≈ flee~
a pris la fuite; de ergriff die Flucht; it si è dato alla fuga; es se dio a la fuga; ro; sr; nl nam de vlucht
Two youths took the flight on foot.

[the] alert (was|had been) (given|launched) (by|at|around|shortly|to|on|in) (a|the|Number|his|her|neighbours|passers|residents|about) → alarm was raised
l'alerte a été donnée; it l'allarme è stato dato; es
The alert was given by a hiker at noon.
`,
  rare: `
{of|since|on} the {Number} {Month} last → {1} {2} {3}
le 12 mars dernier; it del 12 marzo scorso
The verdict of the 12 March last is not final.

{on|of|since} last {Month} {Number} → {1} {2} {3}
le 12 mars dernier; es el pasado 12 de marzo; it lo scorso 12 marzo
The strike began on last March 12.

evoke~ the {possibility|hypothesis|question|problem} of → raise~ the {1} of
évoquer la possibilité de
The envoy evoked the possibility of a truce.

from here to {Year} → by {1}
d’ici 2030; it da qui al 2030; es de aquí a 2030
The line will be built from here to 2032.

<(makes|make) the object> of (a|an|the) → is the subject
faire l’objet de
The bridge makes the object of a long dispute.

makes part of the {team|plan|group|list|project|union|government|coalition|agreement|commission|delegation|network} → is part of the {1}
faire partie de; pt fazer parte de; es formar parte de
The island makes part of the union since spring.

of which {Number} {children|women|men|minors|civilians|soldiers} !(were|was|are|is|have|had) → including {1} {2}
dont trois enfants; es de los cuales tres niños; it di cui tre bambini; de davon drei Kinder
Twelve people were hurt, of which three children.

in the framework of → as part of
dans le cadre de; es en el marco de; de im Rahmen von; it nel quadro di; pt no âmbito de; ru в рамках; tr kapsamında; ar في إطار; zh 在…框架下
The school was built in the framework of a state plan.

in presence of → in the presence of
en présence de; es en presencia de; it in presenza di; pt na presença de; de in Anwesenheit von
The deal was signed in presence of the ambassador.

<(alerted|alerts)> that (the|there|it|this|they) → warned
a alerté que; es alertó que; pt alertou que
The agency alerted that the water is not safe.

{his|her|their} deception (at|after|over|with) the {defeat|result|loss|decision|vote|verdict} → {1} disappointment at the {2}
sa déception; es su decepción
Her deception after the defeat was plain to see.

{the|a|his|her|this|that|any} political formation → {1} party
formation politique; es formación política; it formazione politica
The leader of the political formation resigned.

present~ {his|her|its|their} (candidature|candidacy) (to|for|at) → announce~ {1} candidacy for
présenter sa candidature à; es presentar su candidatura a; it presentare la propria candidatura a; pt apresentar a sua candidatura a
The singer presented his candidature to the senate.

(finds|found) itself (in|at|on) the (north|south|east|west|outskirts|suburbs) of ≈ is in
se trouve au nord de; de befindet sich im Norden von; es se encuentra en el norte de; it si trova a nord di
The plant finds itself in the north of the city.

<have~ need of> (a|an|the|more|help|new) → need~
avoir besoin de; it avere bisogno di
The port has need of a new crane.

(taken|took) in charge by ≈ taken care of by
pris en charge par
The wounded were taken in charge by the fire brigade.

make~ the point (on|about) → take~ stock of
faire le point sur; it fare il punto su
The cabinet will make the point on the crisis.

the head of the state {Said} → the head of state {1}
le chef de l’État a déclaré; ru глава государства заявил; es el jefe del Estado dijo
The head of the state said the talks would go on.

<(for|of) a value of> [more than|over|about|nearly|some|around] Number → worth
d’une valeur de; es por valor de; it per un valore di; pt no valor de
Customs officers seized cocaine for a value of 3 million euros.

discuss~ about → discuss~
discuter de; es discutir sobre; it discutere di
The council discussed about the new road for hours.

hold~ {his|her|its|their} {promise|promises|word} → keep~ {1} {2}
tenir sa promesse; de sein Versprechen halten
The mayor held his promise and reopened the baths.

at the occasion of → on the occasion of
à l’occasion de; de bei Gelegenheit; it in occasione di
A stamp was printed at the occasion of the centenary.

give~ green light (to|for) → give~ the green light to
donner le feu vert à; es dar luz verde a; de grünes Licht geben für; it dare luce verde a; pt dar luz verde a
The council gave green light to the tunnel.

all the world {knows|wants|thinks|agrees|had|has|says|wanted|knew} !(of|over|cup) → everyone {1}
tout le monde sait; es todo el mundo sabe; pt todo o mundo sabe; ca tothom sap; it tutti sanno
All the world knows the baker of the port.

{is|are|was|were|be} at the origin of (the|a|this|these|an) ≈ {1} the cause of
est à l’origine de; es está en el origen de; it è all’origine di; pt está na origem de; ro este la originea
A cigarette was at the origin of the fire.

the {suspect|suspects|thieves|shooter|attackers|assailants|assailant|perpetrators|gunman|robbers|thief|driver|author|authors|individual} would have {fled|entered|acted|used|fired|attacked|stabbed|broken|stolen|taken|left|hit|struck|lost|crashed|pulled|threatened} !(if|had|but) ≈ the {1} reportedly {2}
aurait pris la fuite; it sarebbe entrato; es habría entrado; pt teria entrado; ro ar fi fugit
The thieves would have entered by the roof.

{Number} (people|persons|men|women|soldiers|victims) would (be|have been) (dead|injured|wounded|missing|hospitalized|hospitalised) !(if|had) ≈ {1} people are reported to be
trois personnes seraient blessées; it sarebbero; es habrían; pt teriam
Three people would be injured in the fall of the crane.

(he|she|they|the Person|Name) <(estimates|judges) that> (this|we|everyone|nobody|one must|there is no|he had|she had|it is|the (measure|decision|law|government|minister|text|bill|reform)) → believes that
estime que; it ritiene che; ro apreciază că
The bishop estimates that nobody was at fault.

{expressed|expresses} (himself|herself) (on|to|before|about) (the (matter|subject|press|media|case|issue|situation|question|journalists)|this|Name) ≈ spoke about
s’est exprimé sur; it si è espresso su; es se expresó sobre; pt expressou-se sobre; ro s-a exprimat
The owner expressed himself on the matter on Monday.

know~ (a|an) {[Adjective] [Adjective] (success|increase|growth|decline|boom|drop|slowdown|revival|evolution|expansion|setback)} !(like|as|that) ≈ see~ a {1}
connaître une croissance; es conocer un crecimiento; it conoscere una crescita; ro a cunoaște o creștere
The valley has known a steady decline for thirty years.

<under judicial control> (,|$|and|until|with|in|since|after|pending) → under judicial supervision
sous contrôle judiciaire; ro sub control judiciar
The banker was freed under judicial control, his lawyer said.

(questioned|asked) on {the|his|her|its|their|this|these} {subject|matter|refereeing|origin|causes|reasons|case|future|possibility|issue|point|question} , → asked about {1} {2},
interrogé sur le sujet; es preguntado sobre; it interpellato sul tema; ro întrebat despre
Questioned on the causes, he shook his head.

<{the|this|his|her} professional fault> (of|,|$|by|and) → {1} professional misconduct
la faute professionnelle
She was dismissed for a grave lapse, the professional fault of a clerk.

{his|her|the|their} (ex - companion|ex - concubine|ex - spouse|ex - conjoint) → {1} former partner
son ex-compagne; it la sua ex compagna; pt a sua ex-companheira; es su ex compañera
He is accused of beating his ex-companion.

(the|these|this) sexagenarian ≈ the man in his fifties
le quinquagénaire; es el sexagenario; it il quarantenne; pt o sexagenário; ca el sexagenari
The sexagenarian had gone to pick mushrooms.

(on|of|since|from|until|by) the {Number} {Month} (,|$|at|in|the|by|he|she|a|and|after) !(elections|election|attack|attacks|bombings|massacre) ≈ on {1} {2}
le 12 mars; it il 12 marzo; ro la 12 martie
The bridge was closed on the 12 March, and nobody told us.

(at|since|from|on) end [of] ({Month}|{Year}|the (year|month|week)) ≈ at the end of May
fin mai; it a fine maggio; de Ende Mai; ro la sfârșitul lunii mai
The mill will reopen at end of the month.

(match|game|clash) at the summit (of|between|against|,|$|on|in) ≈ top-of-the-table match
le match au sommet; ro meciul de la vârf
Sunday brings a match at the summit between the two ports.

(for|in) the (count|account) of the {Number|first|second|third|Words} (day|round|match) of (the|Name) ≈ in round three of
pour le compte de la troisième journée; ro contând pentru etapa
They met for the account of the third day of the league.

very (solicited|requested|demanded) (by|in|from|$) ≈ in demand
très sollicité; es muy solicitado; it molto richiesto; pt muito solicitado; ro foarte solicitat
The baker is very solicited by tourists.

(in|since|from|at|on|until|by) (beginning|start|middle) [of] ({Month}|{Year}|the (year|month|week|season|century)) ≈ at the beginning of May
début mai; it a inizio maggio; pt no início de maio; de Anfang Mai; ro la începutul lunii mai; ru в начале мая
The mill will reopen at beginning of May.

^ <(on|in|at) the {economic|political|sporting|sports|personal|professional|technical|social|diplomatic|financial|legal|human|military|international|medical} (plan|plane|ground)> , → in {1} terms
sur le plan économique; it sul piano economico; es en el plano económico; pt no plano económico; ro pe plan economic
On the economic plan, the island is doing well.

[a|the|another|big|true] (stroke|blow|hit) of (theatre|theater|scene|effect) → dramatic turn
un coup de théâtre; it un colpo di scena; es un golpe de efecto; ca un cop d’efecte; ro o lovitură de teatru
In a stroke of theatre, the star witness withdrew.

in (the|a|an) (hemicycle) ≈ in parliament
dans l’hémicycle; es en el hemiciclo; pt no hemiciclo; it nell’emiciclo; ca a l’hemicicle
There was shouting in the hemicycle on Tuesday.

(judicial|judiciary) (recovery|straightening) ≈ receivership
redressement judiciaire
The shipyard has been in judicial recovery since May.

(car|house|bus|lorry|roof|engine|barn|apartment|kitchen|factory) <took fire> !(from) → caught fire
la voiture a pris feu; it la macchina ha preso fuoco; ro mașina a luat foc
The barn took fire in the storm.

(recognized|recognised|recognizes|recognises) the facts (,|$|before the (judge|court|police|investigators)|during|of which|for which) ≈ admitted the charges
reconnaître les faits; es reconocer los hechos; it ammettere i fatti; ca reconèixer els fets; ro a recunoaște faptele
The clerk recognised the facts before the judge.

(makes|made) the (happiness|joy|delight) of (the|his|her|its|their|all) ≈ delights the
faire le bonheur de; es hacer las delicias de; it fare la gioia di; ro a face deliciul
The pond makes the happiness of the children.

<in the columns of> (Name|our|this|the (paper|daily|newspaper|weekly)) → in
dans les colonnes de; it dalle colonne di; es en las páginas de
The mayor spoke in the columns of Le Phare.

put~ the (key|keys) under the door → close~ down
mettre la clé sous la porte
The oldest cinema of the town puts the key under the door.

(that|this|it) (does|did) not (forgive|pardon) (,|$) ≈ you pay for that
ça ne pardonne pas; ro asta nu se iartă
At this height, it does not forgive.

^ questioned on {the|his|her|its|their|this|a} {Noun} , → asked about {1} {2},
interrogé sur; es preguntado por; it interpellato su
Questioned on the price, she laughed.

(lament~|mourn~|saddened by|deplore~) the disappearance of (the|Name|his|her) ≈ mourn~ the death of
déplorer la disparition de; es lamentar la desaparición de; it piangere la scomparsa di; pt lamentar o desaparecimento de; ro a deplânge dispariția
The guild mourns the disappearance of the organ builder.

it is a professional fault (,|$|of|and|to) → it is professional misconduct
c’est une faute professionnelle
“It is a professional fault,” the judge wrote.

(answer~|respond~) ["] present ["] (at|in|to|for|when|on|$) ≈ turn~ out
répondre présent; it rispondere presente; es responder presente; ro a răspunde prezent
Thousands of neighbours answered present at the march.

the (school|literary) (re - entry|reentry) ≈ the start of the school year
la rentrée scolaire; it il rientro a scuola
Parents prepare for the school re-entry.
`,
  some: `
<within the framework of> (a|an|the|this|its|his) → as part of
dans le cadre de; es dentro del marco de; de im Rahmen von; ru в рамках; tr çerçevesinde; ar في إطار; zh 在…框架内
The bridge was built within the framework of a treaty.

at the initiative of → on the initiative of
à l’initiative de; es a iniciativa de; ru по инициативе
The debate was held at the initiative of two deputies.

<affirm~> that (the|he|she|it|they|there|his|her) → say~
affirmer que; es afirmar que; it affermare che; pt afirmar que
The pilot affirmed that the engine had failed.

<underline~> that (the|he|she|it|they|there) → stress~
souligner que; es subrayar que; it sottolineare che; pt sublinhar que; de unterstreichen, dass; ru подчеркнуть, что
The bishop underlined that the church is open to all.
`,
}
