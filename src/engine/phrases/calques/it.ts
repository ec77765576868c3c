import type { CalqueList } from './entries.ts'

/** Italian. */
export const ITALIAN: CalqueList = {
  language: 'it',
  never: `
be~ in (degree|grade) to → be~ able to
essere in grado di
The team said it was in degree to play on.

at the light of → in the light of
alla luce di; es a la luz de; fr à la lumière de; pt à luz de
At the light of the new facts, the trial will be repeated.

^ <to the moment> , → so far
al momento; es al momento
To the moment, no one has been charged.

under the {economic|legal|political|technical|sporting|judicial} profile → from a {1} point of view
sotto il profilo economico
Under the legal profile, nothing changes for tenants.

in the ambit of → as part of
nell’ambito di; es en el ámbito de
The centre was opened in the ambit of a plan for the suburbs.

in contemporary (with|to|at) → at the same time as
in contemporanea con
The film opens in contemporary with the fair.

{is|was|are|were|been|being} object of → {1} the subject of
è oggetto di; es es objeto de; pt é objeto de; ru является объектом
The dam is object of a long dispute.

the [alleged|presumed|suspected|possible] author of the {attack|murder|crime|shooting|robbery|massacre|assault|theft|killing|stabbing} !(novel|novels|series|thriller|fiction|mystery|mysteries|story|stories|drama|book|books|trilogy|plot|scene|bestseller) → the perpetrator of the {1}
l’autore del delitto; es el autor del atentado; fr l’auteur de l’attentat; pt o autor do crime
The alleged author of the robbery fled on foot.

the [alleged|presumed|suspected|possible] authors of the {attack|murder|crime|shooting|robbery|massacre|assault|theft|killing|stabbing} → the perpetrators of the {1}
gli autori del delitto; es los autores del atentado; fr les auteurs de l’attentat; pt os autores do crime
Police are looking for the authors of the attack.

<for causes> (still|yet|under|being|not yet|to be) → for reasons
per cause ancora da accertare; es por causas que se investigan
The van left the road for causes still to be ascertained.

(arrived|intervened|present|rushed|sent|working) <on the place> → at the scene
sul posto; fr sur place; ru на месте
Two fire crews arrived on the place within minutes.

the number one of the {federation|club|company|party|union|ministry|league|association|bank|police} → the head of the {1}
il numero uno della federazione; es el número uno del club; fr le numéro un du club
The number one of the federation denied the talks.

according to sources of the {ministry|government|police|presidency|company|club|prosecution|army|investigation|council} → according to sources at the {1}
secondo fonti del ministero; es según fuentes del ministerio; pt segundo fontes do ministério
According to sources of the ministry, the bill is ready.

(make~|let~) know that → say~ that
fare sapere che; fr faire savoir que; es hacer saber que; de wissen lassen, dass
The club lets know that the coach will stay.

<to the (microphone|microphones) of> Name → to
ai microfoni di; fr au micro de; es a los micrófonos de; pt aos microfones da
The striker spoke to the microphones of Radio Mare.

(at|of) the vertex of the {company|party|state|union|federation|ministry|government} → at the head of the {1}
al vertice della società
There was a quarrel at the vertex of the party.

at (a|the) distance of {Number} {years|months|weeks|days} (from|after|since) → {1} {2} after
a distanza di dieci anni da
At a distance of ten years from the flood, the walls are damp.

{at|in} the {center|centre} of the attention → {1} the {2} of attention
al centro dell’attenzione; es en el centro de la atención; fr au centre de l’attention
The keeper was at the centre of the attention again.

take~ in account → take~ into account
tenere in conto; es tener en cuenta; fr prendre en compte
The plan takes in account the needs of the disabled.

hold~ account of → take~ account of
tenere conto di; fr tenir compte de
The judge held account of her age.

<it treats of> (a|an|the) → it is
si tratta di; es se trata de; fr il s’agit de; pt trata-se de
It treats of a mosaic from the first century.

(of which|whose) {he|she} was (in|to) possession ≈ which {1} had
di cui era in possesso
The knife of which he was in possession was not found.

<come~> (hospitalized|hospitalised|arrested|transported|denounced) ≈ be~
venire ricoverato
The boy came hospitalized with a broken arm.

come~ to (knowledge|know) (of|that) → learn~ of
venire a conoscenza di; fr prendre connaissance de; pt tomar conhecimento de
The parents came to knowledge of the case from the radio.

denounced to the (authorities|police|judiciary) at large ≈ reported to the police
denunciato a piede libero
Three men were denounced to the authorities at large.

(at|in) free foot ≈ at large
a piede libero
The two remain at free foot until the trial.

put~ (under|to) (kidnapping|kidnap) → seize~
mettere sotto sequestro
The yard was put under kidnapping by the judge.

(house|property|car|cars|vehicle|goods|building) (was|were|been) <kidnapped> → seized
sequestrata
The building was kidnapped by order of the judge.

(do~|make~) the (bill|bills|accounts) with → reckon~ with
fare i conti con
The coach has to make the accounts with three injuries.

^ <in {first|second} reading> the (chamber|senate|parliament) → on {1} reading
in prima lettura
In first reading the senate passed the bill.

give~ the (via|away|off) to → launch~
dare il via a
The council gave the via to the works.
`,
  rare: `
in the last hours $ → in recent hours
nelle ultime ore; es en las últimas horas; pt nas últimas horas; tr son saatlerde
The river has risen in the last hours.

in (sight|view) of the {elections|match|summit|referendum|championship|derby|race|season|final} → ahead of the {1}
in vista delle elezioni; es en vista de las elecciones
The team trains in sight of the derby.

the protagonist of the {accident|incident|match|evening|game|episode|crash|rescue} ≈ the hero of the {1}
il protagonista della partita; es el protagonista del partido
The keeper was the protagonist of the evening.

the presumed {author|assassin|murderer|perpetrator|killer|terrorist|culprit|thief|kidnapper|robber} → the alleged {1}
il presunto assassino; es el presunto asesino; fr l’assassin présumé; de der mutmaßliche Mörder; pt o presumível assassino
The presumed killer was caught at the border.

<remained> (killed|wounded|hurt|injured|victim) (in|by|after|when|at|during) ≈ was
è rimasto ferito
Two pupils remained wounded in the fall of the roof.

lose~ the control of → lose~ control of
perdere il controllo di; es perder el control de; fr perdre le contrôle de; de die Kontrolle verlieren; pt perder o controlo de
The driver lost the control of his kite.

the forces of order → the police
le forze dell’ordine; fr les forces de l’ordre; es las fuerzas del orden
The forces of order used water cannon.

the first citizen of {Name} → the mayor of {1}
il primo cittadino di
The first citizen of Lucca thanked the crews.

from the columns of the {newspaper|paper|daily|magazine|weekly} → in the {1}
dalle colonne del giornale; fr dans les colonnes du journal
He attacked the board from the columns of the newspaper.

(the|former) technical commissioner of → the coach of
il commissario tecnico della
The technical commissioner of the national team resigned.

<expelled> (by the referee|in the Number|in minute) → sent off
espulso dall’arbitro; es expulsado por el árbitro; fr expulsé par l’arbitre; pt expulso pelo árbitro
The captain was expelled by the referee before the break.

(in|at|on) [the] minute {Number} → after {1} minutes
al minuto 40; es en el minuto 40; pt ao minuto 40; de in Minute 40
The equaliser came in the minute 84.

with the result of {Number} - {Number} → {1}-{2}
con il risultato di 2-1; de mit dem Ergebnis; ru со счетом 2:1
The home side won with the result of 2-1.

<in these hours> (,|the|are|is) → at this moment
in queste ore
In these hours the council is meeting.

^ <as is known> , → as is well known
com’è noto; ru как известно; es como es sabido; de wie bekannt; fr comme on le sait; uk як відомо
As is known, the bridge was closed in May.

<take~ the word> (after|during|first|before|$) → take~ the floor
prendere la parola; fr prendre la parole; es tomar la palabra; de das Wort ergreifen; pt tomar a palavra; ru взять слово
The bishop took the word after the mayor.

give~ the word to the {minister|president|mayor|speaker|deputy|ambassador|lawyer|audience} ≈ give~ the {1} the floor
dare la parola a; fr donner la parole à; es dar la palabra a; de das Wort erteilen; ru дать слово
The chairwoman gave the word to the ambassador.

the [exact] {dynamic|dynamics} of the {accident|incident|crash|murder|collision} → the circumstances of the {2}
la dinamica dell’incidente
Officers are studying the exact dynamics of the accident.

{firefighters|police|officers|ambulances|doctors|rescuers} <intervened on the (spot|scene|site)> → attended the scene
sono intervenuti sul posto; fr sont intervenus sur place
Doctors intervened on the spot and closed the road.
`,
  some: `
<the same {minister|president|mayor|director|coach|chancellor|chairman}> Said → the {1} himself
lo stesso ministro; es el mismo ministro; pt o próprio ministro
The same minister confirmed the news in the evening.
`,
}
