import type { CalqueList } from './entries.ts'

/** Dutch. */
export const DUTCH: CalqueList = {
  language: 'nl',
  never: `
the night (of|from) {Day} on {Day} → {1} night
de nacht van zaterdag op zondag; pl noc z soboty na niedzielę
They kept watch the night from Saturday on Sunday.

^ <past {Day}> (,|the|a|it|he|she|there|was|were) → last {1}
afgelopen maandag
Past Monday, a swan stopped the ferry.

^ thus [the] {Person|police|municipality|company|association|newspaper|union|operator|prosecution} $ → the {1} said
aldus de woordvoerder
“We are ready for the water,” thus the mayor.

" [,] <thus {Name}> (,|.) → {1} said
aldus De Vries
“We need time”, thus De Vries.

^ so (reports|writes|reported|wrote|states) (the {newspaper|paper|agency|broadcaster|police|ministry|company|municipality}|{Name}) $ ≈ the {1} reports
zo meldt de krant; de so berichtet die Zeitung
The bridge is too low, so reports the newspaper.

(spokesman|spokeswoman|minister|police|company|ministry|club|mayor|municipality|hospital) <(let|lets) know> (in|on|via|$|,) → said
laat weten; de ließ wissen
The baths stay shut, the municipality lets know on its site.

^ on this moment [,] (is|are|the|there|we|it|no|he|they) ≈ at the moment
op dit moment; ru на данный момент; bg в този момент; pl na tę chwilę
On this moment there are no trains to Delft.

(police|firefighters|ambulance|ambulances|helicopter|paramedics|officers|rescuers|crews|doctors|medics) (came|is|was|were|are|went|arrived|hurried|worked|work) <(on|at|to) (place|spot)> ($|,|and|with|in|within|after) → at the scene
ter plaatse; de vor Ort; fr sur place; pl na miejscu; ru на месте
Two ambulances came on place within minutes.

(make~) part out (of) ≈ be~ part of
deel uitmaken van
The barn makes part out of the old farm.

(put~|set~|bring~|keep~|hold~|kept) [Words] on the height (of|$|,|about) ≈ inform~ of
op de hoogte stellen
The school put all parents on the height of the plan.

(make~|do~|done) [a|an] (research|investigation|examination) (to|in|into|after|on) the (cause|fire|accident|case|incident|death|circumstances) ≈ investigate~ the
onderzoek doen naar; ru проводит расследование
Police do research to the cause of the blaze.

(must|has to|had to|have to) <(for|before) the (judge|court)> ($|,|on|because|in) → appear in court
voor de rechter moeten
Three sailors must before the judge on Friday.

(work|task|working) (punishment|penalty|punishments) of Number ≈ community service of
werkstraf
The boy got a work punishment of 60 hours.

{Number} hours (work|task|working) (punishment|penalty) → {1} hours of community service
60 uur werkstraf
He was given 60 hours task penalty.

{Number} (years|months) [of] [imprisonment|prison|probation] (conditionally|conditional) [imprisonment|prison] ≈ a suspended sentence of {1} months
voorwaardelijk; ru условно; uk умовно; bg условно; pl w zawieszeniu
The court gave her six months conditional.

(conditional|unconditional) (imprisonment|prison|jail) !(release|reform) ≈ a suspended sentence
voorwaardelijke gevangenisstraf; tr şartlı hapis; uk умовне ув’язнення
The judge chose a conditional imprisonment.

(there|it) (is|was) (speech|language) of (a|an|the|two|no|any|Noun) ≈ there was
er was sprake van; de es ist die Rede von
There was speech of a gas leak.

(taken|brought|transported|transferred) <with (speed|urgency|haste)> to [the|a] (hospital|clinic) → urgently
met spoed naar het ziekenhuis
The baker was taken with speed to the hospital.

come~ in [a] (collision|clash) with → collide~ with
in botsing komen met; it entrare in collisione con; fr entrer en collision avec
A van came in collision with a tram.

code (yellow|orange) (for|applies|was|has|is in|due|remains|because) ≈ a yellow weather warning
code geel; it codice giallo; ro cod galben; bg жълт код
Code orange applies on the coast until noon.

(a|the) (yellow|orange|red) <code> (for|was (issued|announced|declared)|has been|remains|due to|is in (force|effect)|because of) → weather warning
code geel; bg жълт код; ro cod galben
A yellow code for wind is in force.

lose~ <the (control|power) (over|of)> [the|his|her|its] (wheel|car|vehicle|steering|bike|motorcycle|bus|truck|lorry|plane) → control of
de controle over het stuur verliezen; de die Kontrolle über das Auto verlieren; it perdere il controllo dell’auto; es perder el control del vehículo; fr perdre le contrôle; el έχασε τον έλεγχο
The postman lost the control over the wheel.

(stay~|remain~) in the cold standing ≈ be~ left out in the cold
in de kou blijven staan
Tenants must not stay in the cold standing.

(with|by) the (arms|hands) (above|over) each other ≈ doing nothing
met de armen over elkaar; de mit verschränkten Armen
The council cannot sit with the arms over each other.

(pull~|draw~) at the (longest|shortest) (end|piece) ≈ win~
aan het langste eind trekken
The hosts pulled at the longest end.

(fall~) (out|in) with the (door|doors) in the house ≈ get~ straight to the point
met de deur in huis vallen; de mit der Tür ins Haus fallen
The mayor fell in with the door in the house.

(get~|become~|have~) the wind (from|of) (behind|front|before) ≈ be~ criticised
de wind van voren krijgen
The minister got the wind from front in the chamber.

(set~|put~) [a|the] (point|dot) behind (the|his|her|its|their) (career|season|case|affair|era|chapter) ≈ end~ the career
een punt achter zetten; pl postawić kropkę
The skater put a point behind her career.

general political (considerations|reflections|contemplations) → general political debate
algemene politieke beschouwingen
The general political considerations begin on Wednesday.

((will|to|can|may|must|could|should|not|would) vote|voted|voting) <about> (the|a|all|those|this|these) → on
stemmen over; de abstimmen über
The council will vote about all those plans tonight.

calls on to !(the|a|an|his|her|its|their) Base ≈ calls on people to
oproepen om te; de aufrufen zu
The mayor calls on to fight the plan.

<lash~ out to> (the|his|her|their|Name|Person) → lash~ out at
uithalen naar
The coach lashed out to the referee.

(offer~|give~|lack~|no|some|fight~ for|clear) <perspective> (for|to) [the|our|young] (farmers|people|youth|entrepreneurs|students|workers|refugees|region|sector|fishermen|industry) → prospects
perspectief voor de boeren; de Perspektive
The plan offers perspective for young farmers.
`,
  rare: `
(throw~) (oil|gas) on the fire ≈ add~ fuel to the fire
olie op het vuur gooien; de Öl ins Feuer gießen; fr jeter de l’huile sur le feu; pl dolać oliwy do ognia; bg налива масло в огъня; it gettare olio sul fuoco; es echar leña al fuego
His letter threw oil on the fire.

(is|are|was|were) on [the] search (to|for|after|of) ≈ are looking for
op zoek zijn naar; de auf der Suche sein nach
Police are on search for the owner of a parrot.

the <municipality> Name (has|wants|will|is|was|must|and|,|spends|says|said) → municipality of
de gemeente Utrecht; de die Gemeinde; bg община
The municipality Utrecht has 40 bridges to mend.
`,
}
