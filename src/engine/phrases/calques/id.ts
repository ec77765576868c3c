import type { CalqueList } from './entries.ts'

/** Indonesian and Malay. */
export const INDONESIAN: CalqueList = {
  language: 'id',
  never: `
^ <(noted|recorded)> , (there|as many|Number|at least|in|since|the) ≈ records show that
tercatat
Noted, there are 40 wells in the valley.

(hear~|heard) <a glimpse> (of|that|from|about|$|,) → a rumour
sekilas mendengar
She heard a glimpse of the plan at the market.

(on|last) <{Day} yesterday> → {1}
Minggu kemarin
A ferry sank on Sunday yesterday.

(perpetrator|perpetrators|suspect|suspects|culprit|culprits|thief|thieves|robber|robbers) (was|were|has been|have been|is|are) [successfully|then|immediately|already|finally] secured (by|at|in|on|and|along|with|$|,) ≈ arrested
pelaku diamankan
The thief was successfully secured at the harbour.

(firm|directed|decisive|strict) and <measurable> (action|actions|measures|steps|manner|$|,|and) → measured
tindakan tegas dan terukur
The guards took firm and measurable action.

(situation|city|region|area|atmosphere|condition|conditions|province|environment|district|village) (is|are|was|were|remain~|stay~) [still|already|again|safe and|now|quite|relatively|more|not] [safe and] <conducive> ($|,|and|after|so|again|because) → calm
situasi kondusif
The situation is still conducive.

(conduct~|hold~|carry~ out|do~|give~|provide~|continue~) [a|the] [massive|direct|further] <(socialization|socialisation)> (of|to|about|on|for|regarding) ≈ explain~
melakukan sosialisasi
The bureau will conduct socialisation of the new fares.

(public|people|residents|citizens|motorists|drivers|visitors|passengers|community|tourists|parents|fishermen) (is|are|was|were) <appealed [to]> (to|not) → urged
masyarakat diimbau
Residents are appealed to not feed the monkeys.

(body|bodies|corpse|corpses) (was|were|has been|have been|is|are) [then|immediately|successfully|finally|still] <evacuated> → recovered
jenazah dievakuasi
The body was immediately evacuated by divers.

evacuate~ [the] [remaining] {body|bodies|corpse|corpses} → recover~ the {1}
mengevakuasi jenazah
Divers evacuated the bodies before noon.

(police|commander|commissioner|warden|principal|headmaster|inspector|hospital|airport|manager|officer|director) [Name] said [that|,] <(his|her) party> (is|was|has|had|will|would|also|still|did|would|only|immediately) → their staff
pihaknya
The warden said his party had closed the path.

(work~|working|hard and|run~|carried out|perform~|serve~|prepared|prepare~|utilized|utilised|implemented|done) <maximally> → as well as possible
secara maksimal
The crews worked maximally through the night.

with (this activity|the existence of (this|the)) [Words] , <it is hoped> → the aim is
dengan adanya kegiatan ini diharapkan
With this activity, it is hoped that fewer boats will sink.

(man|woman|student|suspect|perpetrator|victim|driver|teacher|trader|boy|girl|resident) <[with] initialed> Name → identified as
berinisial
A man initialed AR fell from the roof.

<go~ (down|directly|straight) to the field> to (check|see|inspect|monitor|find|look for|supervise|secure) → go~ there
turun langsung ke lapangan
The regent went directly to the field to check the dam.

(this|the) [Adjective] (activity|event|meeting|ceremony|program) was [also] <attended by> the ranks of ≈ attended by members of
jajaran
The ceremony was attended by the ranks of the fire brigade.
`,
  rare: `
^ <where> , (the|Number|every|all|each|this|these|those|there|members|residents|officers) → there
di mana
Where, all boats must wait for the tide.

(said|told|explained|added|revealed|admitted|stated|said Name) [reporters|journalists] <when (confirmed|met)> ($|by|at|in|on|,) → when asked
saat dikonfirmasi, saat ditemui
“The dam is safe,” the warden said when confirmed on Monday.

^ <(for information|just for information|for additional information|it should be known|as known)> [,|that] (the|this|in|on|a|there|it|earlier|he|she|Name) ≈ earlier
sebagai informasi, untuk diketahui
For information, the dam was built in 1974.

^ <this (was|is) [directly] (conveyed|stated|said|expressed) [directly] by> (the|Name|him|her|his) ≈ so said
hal ini disampaikan oleh
This was conveyed by the head of the harbour, Sari Utami.

(as|,) <quoted from> Name (,|on|$) → quoted by
dikutip dari
The reef is recovering, as quoted from Antara on Monday.

(man|woman|student|suspect|perpetrator|victim|driver|teacher|trader|resident) <with the (initials|initial)> Name → identified only as
berinisial
A student with the initials DW was hurt.

(drivers|motorists|vehicles|couples|residents|violators|traders|students|people) (were|was|are) <netted> (in|by|during|for) → caught
terjaring
Forty motorists were netted during the raid.

the chronology of the (incident|case|accident|murder|shooting|arrest|theft|robbery) ≈ how it happened
kronologi kejadian
Police told the chronology of the theft.

(all|various|every) (elements|components|layers) of (the community|society|the nation) → all sections of society
seluruh elemen masyarakat
All elements of the community must plant trees.

<prevailing> (laws|regulations|provisions) (,|and|in|$|of) → existing
peraturan yang berlaku
The stall was closed under the prevailing regulations.
`,
}
