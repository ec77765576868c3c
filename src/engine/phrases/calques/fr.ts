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

the night (from|of) [{Month}|the] {Number} to [{Month}|the] {Number} → the night of {2}
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

guard (at|to|in) (view|sight) → police custody
garde à vue
Four youths are still in guard at sight.

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

deposit~ (a|the|an|his|her|their) {complaint|bill|motion|amendment|appeal|petition|lawsuit} → file~ a {1}
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
`,
  rare: `
(of|since|on) the {Number} {Month} last → on {1} {2}
le 12 mars dernier; it del 12 marzo scorso
The verdict of the 12 March last is not final.

(on|of|since) last {Month} {Number} → on {1} {2}
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
