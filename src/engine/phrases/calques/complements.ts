import type { CalqueList } from './entries.ts'

/** Verbs and nouns with the prepositions and objects that they have in other languages. */
export const COMPLEMENTS: CalqueList = {
  never: `
(caused|causes|causing|provoked|made|makes|produced) [at least|about|more than|some|already] Number (dead|wounded|injured|deceased) ≈ left … dead
fr a fait trois morts; es causó dos muertos; it ha provocato tre morti; pt
The fire caused two dead in the warehouse.

(put|puts|putting|placed|leave|left|released) (him|her|them|Name|the Noun) in (freedom|liberty) ≈ released
es puso en libertad; fr a remis en liberté; it ha messo in libertà; pt
The court put him in freedom on Friday.

(operated|operating|operate) <of> (the|his|her|a|an) (knee|heart|hip|back|eye|eyes|appendix|shoulder|ankle|leg|foot|hand|brain|stomach|hernia|tumour|tumor|prostate|ligament|meniscus|throat) → on
es operado de la rodilla; fr opéré du genou; it operato al ginocchio; pt
She was operated of the knee in May.

(he|she|who|Name) has {Number} years (and (is|works|lives|was|has|plays|studies)|, (is|works|lives|plays)) ≈ is {1}
es tiene 34 años; fr a 34 ans; it ha 34 anni; pt tem 34 anos
He has 34 years and works as a cook.

(rose|fell|increased|grew|dropped|declined|decreased|climbed|risen|fallen|grown|reduced|raised|up|down) <in> [about|almost|nearly|more than] Number (percent|per cent|%|percentage points) !(of) → by
es subió en un 20 %; pt subiu em 20%; de um 20 Prozent
The price went up in 20 percent last year.

(demand~|request~|claim~) (explanations|responsibilities|clarifications|compensation|answers) <to> (the|Name|his|her|their) → from
es pidió explicaciones al gobierno; pt pediu explicações ao; it
The deputy demanded explanations to the government.

{thanked|thanking} to (the|his|her|their|all|everyone|everybody|Name) → {1}
es agradeció a; it ringraziò a; pt agradeceu a; ar شكر لـ
The mayor thanked to the volunteers.

(enter~|entered) <in> (recess|service|operation|crisis|contact|conflict|negotiations|talks|vigour|vigor|function) → into
es entró en receso; fr entré en service; it entrato in servizio; pt
The court entered in recess until May.

(there (is|was|were|be)|out of|in|no|without|acute|immediate|any) danger <of life> ≈ danger to life
de Lebensgefahr; es fuera de peligro de vida; nl levensgevaar; ru
There is danger of life for the driver.

<to abroad> → abroad
de ins Ausland; es al extranjero; pt para o estrangeiro; fr à l'étranger; tr ru it nl pl
The man has fled to abroad.

(find|finds|found|finding) place (in (the|Name|Month)|on|at (the|Number|noon)) ≈ takes place
de findet statt; nl vindt plaats; da finder sted; sv
The festival finds place in the old harbour.

(separate~|separated) from (its|their|the|his) (coach|manager|trainer|head coach|technical director|sporting director|goalkeeping coach) ≈ parted ways with
fr s'est séparé de son entraîneur; de sich von seinem Trainer getrennt; it si è separato; es nl
The club separated from its coach on Monday.

(left|departed|gone|went away|went|passed|departs|leaves) <from life> → this life
ru ушёл из жизни; uk пішов з життя; bg отиде си; sr
The singer left from life at the age of 80.

(last|lasts|run|runs|continues|goes on) already (Number|for|since|several|many|a (week|month|year)) ≈ has lasted
de dauert schon drei Wochen; nl duurt al; es dura ya; pl trwa już; ru
The strike lasts already three weeks.

(rose|fell|dropped|increased|grew|climbed|rises|falls|drops) <until> [about|almost|nearly] Number (degrees|percent|per cent|%|euros|dollars|points|metres|meters|kilometres|million|thousand|pesos) → to
es subió hasta; it è salito fino a; pt subiu até; fr jusqu'à
The temperature rose until 40 degrees.

(point~|pointed) out <to> the (importance|need|necessity|role|danger|risk|risks|dangers|lack|existence|consequences|fact|problem|problems|difficulties) ≈ the importance
de wies auf die Bedeutung hin; ar أشار إلى أهمية; nl
The mayor pointed out to the importance of dialogue.

<{waited|wait|waits|waiting}> (the|his|her|their) (team|arrival|result|results|decision|president|minister|bus|train|answer|response|ambulance|verdict|players|visitors|ship|boat|help|police|return|opening) → {1} for
es esperaban al equipo; fr attendaient l'équipe; it aspettavano la squadra; pt ru ar tr
The fans waited the team at the airport.

<{explained|explains|explain|explaining|suggested|announced|declared|described|mentioned|proposed}> (me|us|him|them|reporters|journalists|the (press|media|reporters|journalists|deputies|court|police|parents|councillors)) (that|how|why) → {1} to
es explicó a los periodistas que; de erklärte den Journalisten; fr a expliqué aux; it pt ru
He explained the journalists that he was tired.

(he|she|they|who|Person|Name) <told to> (reporters|journalists|us|them|him|the (press|media|newspaper|agency|reporters|journalists|police|court|channel|station|daily|radio)) → told
es dijo a los periodistas; ru рассказал агентству; ar قال لـ; fr it pt tr
She told to reporters that she would leave.

(put|puts|putting|taken|take) under control → brought under control
es poner bajo control; it messo sotto controllo; tr kontrol altına alındı; ru взять под контроль; de
The fire was put under control after two hours.

(effected|effect|effects|effecting) [Number|several|many|the] (arrests|searches|raids|checks|inspections|visits) ≈ made
es efectuó diez detenciones; fr a effectué; it ha effettuato; pt
The police effected ten arrests in the district.

both (in|of|for|by|with|from) [the|its|his] Noun as (in|of|for|by|with|from) ≈ both … and
es tanto en … como en; it tanto … quanto; pt tanto em … como em
The work goes on both in the city as in the villages.

this last (said|stated|was|has|had|is|added|will|would|did|declared|explained) ≈ the latter
es este último; it quest'ultimo; fr ce dernier; pt este último
The minister met the mayor, and this last said nothing.

<(at|to|on) the (difference|contrary) of> (his|her|its|the|other|what|most|Name) → unlike
fr à la différence de; it a differenza di; es a diferencia de; pt
At the difference of his brother, he stayed.

in function of (the|its|his|their|how|what) ≈ depending on
es en función de; fr en fonction de; it in funzione di; pt em função de
The price changes in function of the season.

<dozens of thousands> → tens of thousands
es decenas de miles; fr des dizaines de milliers; it decine di migliaia; pt; ru ar
Dozens of thousands of people marched in the capital.

(gave|give|gives|giving) (himself|herself|themselves) account (of|that) ≈ realised
es se dio cuenta de; it si è reso conto
The doctor gave himself account of the error.

(will benefit|benefits|benefited|benefit|favours|favors|affects|affected|harms) <to> [more than|about|some|over] Number → Number
es beneficiará a 3.000 familias; pt beneficiará a; ca
The measure will benefit to 3,000 families.

(participate~|participated|take part|took part|taking part) <of> (the|a|an|this) → in
pt participar da cúpula; it
He will travel to Paris to participate of the summit.

(lost|fell|won|drew|tied) <before> (Name|the (local|visiting) (team|side)) (by|with|Number) → to
es perdió ante; pt perdeu ante
The team lost before Madrid by 2-0.

(city|country|town|village|club|region|team|party|family|sector) <{lives|lived}> [a|an] (difficult|hard|bad|good|complicated|delicate|tense|historic|dark|great) (moment|moments|situation|time|times|days|hours|night|day) ≈ is going through
es vive un momento difícil; it vive un momento difficile; fr vit un moment; pt
The city lives a difficult moment.

(neighbours|neighbors|residents|witnesses|he|she|they|driver|passers-by|who) <gave part> to → reported it
es dieron parte a la policía
The neighbors gave part to the police.

for motives of (security|safety|health|privacy|work|space|force|age) ≈ for security reasons
es por motivos de seguridad; it per motivi di; pt por motivos de; fr
The schools close for motives of security.

(rate|level|speed|price|amount|number|value|temperature|age|income|sum) [of [the] Noun] (superior|inferior) to ≈ higher than
es superior al límite; it superiore al; fr supérieur à; pt
He was stopped with a rate superior to the limit.

(in) <{the end} of the week> ≈ at the weekend
fr en fin de semaine; es el fin de semana
They meet in the end of the week.

there (came|comes|has come) to (a|an|the|Noun) ≈ there was
pl doszło do; cs došlo k; sr došlo je do; uk de
There came to a clash between fans.

(plead~|ask~|vote~|work~|stay~|come~|go~|fight~) <for to> → to
es para; fr pour; it per; pt para
He pleaded for to lower the taxes.

(was|were|been) [severely|seriously|slightly|badly|immediately] [injured] (in|into|to) [a|the] hospital brought ≈ taken to hospital
de ins Krankenhaus gebracht; nl naar het ziekenhuis gebracht
The woman was injured in a hospital brought.

bring~ (the|a|this|that) (law|bill|reform|project|plan|measure|package|motion) on the way ≈ launch
de auf den Weg bringen
The party wants to bring the law on the way.

in the next time (.|,|and|to|the|a) ≈ in the near future
de in der nächsten Zeit; ru в ближайшее время
The company wants to grow in the next time.

background of the (deed|act) → motive
de Hintergrund der Tat
The background of the deed is unclear.

<according to information> of (the|Name|our|this) ≈ according to
de nach Informationen der Zeitung; ru по информации газеты; tr
According to information of the newspaper, he will resign.

are without (salary|wages|pay|water|electricity|gas|work|heating|light|power) (for|since) (Number|several|many|weeks|months|days|Day|Month) ≈ have been
es están sin salario desde hace; it sono senza stipendio da; de sind seit; pt fr ru
The workers are without salary for three months.

(who|which|police|people) have made (observations|perceptions|sightings) ≈ saw something
de Beobachtungen gemacht haben
The police search for people who have made observations.

was with Number (forces|vehicles|firefighters|men|emergency vehicles) [on|at] (site|the scene|place) ≈ sent
de war mit 40 Kräften vor Ort
The brigade was with 40 forces on site.
`,
  rare: `
arrive~ <to> the (city|town|village|airport|station|port|country|stadium|capital|border|island|court|museum|building|region|province|place) → at
es llegó a la ciudad; it arrivò alla città; pt chegou à cidade; ru
They arrived to the city on Monday.

<the past> Day (on|in|at|,|.|the|a|when) → last
es el pasado lunes; it lo scorso lunedì; pt a passada segunda-feira
The accident occurred the past Monday on the motorway.

(dismissed|removed|suspended|separated|ceased|exempted|withdrawn) [immediately|with immediate effect] from (his|her|their) <functions> → duties
fr démis de ses fonctions; es cesado de sus funciones; it; pt; de
The coach was dismissed from his functions.

(gave|give|will give|made) [to|the] public that ≈ announced
es hizo público que; pt
The council gave public that it would appeal.

at the head of the {table|ranking|standings|classification|championship} with → at the top of the {1} with
fr en tête du classement; es a la cabeza de la tabla; it in testa alla classifica; pt
The team is at the head of the table with 45 points.

the deputies voted with majority ≈ a majority of deputies voted
ru большинством голосов; de mit Mehrheit; tr
The deputies voted with majority for the law.
`,
}
