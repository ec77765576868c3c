import type { CalqueList } from './entries.ts'

/** Romanian; Moldova writes it too. */
export const ROMANIAN: CalqueList = {
  language: 'ro',
  never: `
(declared|stated|specified|transmitted|explained|revealed) [,] for {Name} [,] that ≈ told {1}
a declarat pentru
The prefect declared for Digi that the pass is closed.

(he|she|they|Name|police|ministry|court|company|club|spokesman|spokeswoman|minister|mayor|president|institution) [also|has|have|further] <(transmitted|transmits|transmit) that> (the|he|she|it|they|there|a|an|all|in|his|her|no) → said that
a transmis că; es trasladó que
The ministry transmitted that the vaccine has arrived.

(at|to|from) <the face of the (place|spot|locality)> → the scene
la fața locului
Two crews went to the face of the place.

(firefighters|rescuers|crews|policemen|brigade|firemen) [have|had] <(intervened|intervene|intervenes) with> → came with
pompierii au intervenit cu; es los bomberos intervinieron con; fr sont intervenus avec
The rescuers intervened with two ladders and a boat.

(put~|place~) under [the] accusation ≈ charged
pus sub acuzare; pt sob acusação; it messo sotto accusa
The forester was put under accusation for bribery.

<(sent|send~|sending|sends) (in|into|to) (judgment|judgement)> (for|by|in|$|,|after|under) → sent for trial
trimis în judecată
Four foresters were sent in judgment for bribery.

(he|she|they|man|woman|suspect|suspects|driver|teenager|forester|mayor|clerk) (was|were|has been|have been) <retained> for Number (hours|days) → detained
reținut pentru 24 de ore; es retenido por la policía; fr retenu par la police
The forester was retained for 24 hours.

penal (file|dossier|case|cause|pursuit|prosecution|inquiry|process|complaint|responsibility) ≈ criminal case
dosar penal; it procedimento penale; es causa penal; fr dossier pénal; pt processo penal; ca causa penal
A penal file was opened over the fire.

(begin~|start~|open~|extend~|resume~|initiate~|order~) [the|a] (criminal|penal) pursuit (in|for|against|,|$|on) → begin~ a criminal investigation
a începe urmărirea penală
Prosecutors began the criminal pursuit for manslaughter.

it (results|resulted) that !(the|in) ≈ it emerged that
a rezultat că; it è risultato che; fr il en résulte que; es resulta que
From the papers it resulted that nobody had checked the gate.

{in|from|near|through} (locality|commune) {Name} → {1} {2}
în localitatea
A bear was seen in locality Predeal.

<(has|have|had) deceased> (in|at|on|after|before|from|yesterday|this|$|,) → died
a decedat; it è deceduto; fr est décédé
The poet has deceased at his home in Cluj.

(accident|collision|incident|crash|robbery) <(was|were|has been|has|is) produced> (on|in|at|around|yesterday|this|last|near|shortly|about) → happened
s-a produs un accident; es se produjo un accidente; fr s’est produit un accident; pt produziu-se um acidente; ca es va produir un accident
The accident was produced on the road to Sibiu.

(accident|incident|collision|crash|shooting) (was|were|is|has been) <registered> (in|on|at|this|near|yesterday|last|around|during) → reported
s-a înregistrat un accident; es se registró un accidente; it si è registrato un incidente; pt foi registrado um acidente; ca es va registrar un accident
A second accident was registered near the port.

(will|would|could|can|should) candidate (himself|herself|themselves|for the) ≈ run for
va candida; it candidarsi; pt candidatar-se
The rector will candidate for the senate.

(on|in|during|of|for|at) the day of {monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow} → on {1}
în ziua de luni; it nella giornata di lunedì; es en el día de mañana; pt no dia de amanhã; ca el dia de demà
Schools stay closed on the day of Monday.

in the night of {Day} → on {1} night
în noaptea de luni; es en la noche del lunes; it nella notte di lunedì; fr dans la nuit de lundi; pt na noite de segunda-feira; ca en la nit de dilluns
The mill burned in the night of Friday.

in the course of (the (day|morning|evening|night|afternoon) of) ≈ during
în cursul zilei de; it nel corso della giornata di; es en el curso de la jornada
The strike will end in the course of the day of Friday.

(carry~|bear~|wear~) {discussions|negotiations|talks} (with|on|about|between) ≈ hold~ {1}
a purta discuții cu
Both towns carry discussions with a brewer.

take~ (at|to) (knowledge|cognizance|acquaintance) ≈ be~ told of
a lua la cunoștință de; fr prendre connaissance de; it prendere conoscenza di; es tener conocimiento de; pt tomar conhecimento de
The prefect took to knowledge of the flood from the radio.

(road|car|rail|railway|vehicle|pedestrian) circulation (is|was|has been|will be|remains) (blocked|interrupted|resumed|stopped|closed|suspended|diverted|restricted|cut|restored|difficult) ≈ traffic was stopped
circulația rutieră este blocată; fr la circulation est coupée; it la circolazione è interrotta; es la circulación está cortada; pt a circulação está cortada
After the slide, road circulation was interrupted.

((in|on) (both|the two) senses (of (traffic|circulation|travel|march|driving)|due to|between Name|at)|sense of (circulation|march)) ≈ in both directions
pe ambele sensuri; fr dans les deux sens; es en ambos sentidos; it in entrambi i sensi; pt em ambos os sentidos; ca en ambdós sentits
The bridge is shut in both senses of circulation.

((voting|vote) (section|sections|table|tables|bureau|bureaus)|electoral (table|tables|section|sections)|(bureau|bureaus) of (vote|voting)) → polling station
secție de votare; es mesa electoral; fr bureau de vote; it seggio elettorale; pt mesa de voto; ca mesa electoral
She has sat at the same voting table since the war.

(contract|contracts|fine|damage|damages|goods|project|investment|loan|grant|prize|cigarettes|drugs|works|programme|program) <in [the] value of> [over|about|more than|some|nearly|almost] Number → worth
în valoare de; de im Wert von; pt no valor de; it del valore di
They signed a contract in value of 12 million lei.

(the|an|of|for) (infraction|infractions) of {theft|murder|bribery|fraud|robbery|blackmail|violence|destruction|smuggling|embezzlement|outrage|battery|trafficking|forgery} → the crime of {1}
infracțiunea de furt; fr l’infraction de vol
He is being tried for the infraction of forgery.

(it was|as was|was also) communicated (that|by the {Body|Person}) ≈ it was announced that
s-a comunicat că; it è stato comunicato che; es se comunicó que; pt foi comunicado que
It was communicated that the pass stays closed.

((pedestrian|zebra) (step|pass)|pass for pedestrians|zebra passage) → pedestrian crossing
trecere de pietoni; es paso de peatones; fr passage piéton; it passaggio pedonale; ca pas de vianants
The child was hit on a zebra step.

    {at|from|until|around} the hour {Number} !(of|in) → {1} {2}
la ora 03:12; es a la hora 3; de um die Uhrzeit
The sirens sounded at the hour 03:12.

(enter~|re - entered|return~) (in|into) (normal|normality|normalcy) → return~ to normal
a reintrat în normal; es volver a la normalidad; it rientrare nella normalità
Life in the port has returned into normal.
`,
  rare: `
<find~ (his|her|their) (end|death)> (in|on|at|under|after|near) → die~
și-a găsit sfârșitul; es encontró la muerte; it ha trovato la morte; fr a trouvé la mort
A shepherd found his end in the storm.

(draw~|pull~) [the] attention upon (the|that) ≈ draw~ attention to the
a atrage atenția asupra; it richiamare l’attenzione su
The bishop draws the attention upon the poor.

(in|from|of) <the communal (council|hall|building)> (of|,|$|in) → the local council
consiliul comunal; fr le conseil communal; it il consiglio comunale
Nobody in the communal council, not even the smith, voted.

(at|in) this hour (the|are|is|there|police|crews|firefighters|several) ≈ at the moment
la această oră; es a esta hora; it a quest’ora
At this hour crews are clearing the road to Predeal.

<the function of> (minister|president|mayor|director|prefect|governor|ambassador|rector|chairman|secretary|prime|coach|spokesman|vice) → the post of
funcția de ministru; fr la fonction de ministre; it la funzione di ministro; pt a função de ministro; es la función de ministro
He left the function of prefect in May.

{car|truck|bus|vehicle|van|lorry|motorcycle|taxi|motorist|cyclist|motorcyclist} [that|which|who] [was|were] <(circulated|circulating|circulates)> (on|in|along|at|from|towards|through|without) → travelling
circula pe; es circulaba por; fr circulait sur; it circolava su; pt circulava em; ca circulava per
A lorry circulating on the coast road lost its load.
`,
}
