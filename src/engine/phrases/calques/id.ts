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

(perpetrator|perpetrators|suspect|suspects|culprit|thief|thieves) (was|were|been) [successfully|immediately] secured (by|at|in|on|and|$|,) ≈ arrested
pelaku diamankan
The thief was successfully secured at the harbour.

(firm|directed|decisive|strict) and <measurable> (action|actions|measures|steps|manner|$|,|and) → measured
tindakan tegas dan terukur
The guards took firm and measurable action.

(situation|city|region|area|atmosphere|condition|conditions|province) (is|are|was|were|remain~) [still|safe and] <conducive> ($|,|and) → calm
situasi kondusif
The situation is still conducive.

(conduct~|carry~ out|do~|give~|provide~) <(socialization|socialisation)> (of|to|about|on|for|regarding) ≈ explain~
melakukan sosialisasi
The bureau will conduct socialisation of the new fares.

(public|people|residents|citizens|motorists|visitors|community|tourists) (is|are|was|were) <appealed [to]> (to|not) → urged
masyarakat diimbau
Residents are appealed to not feed the monkeys.

(body|bodies|corpse|corpses) (was|were|been) [immediately|successfully] <evacuated> → recovered
jenazah dievakuasi
The body was immediately evacuated by divers.
`,
  rare: `
^ <where> , (the|Number|every|all|each|this|these|those|there|members|residents|officers) → there
di mana
Where, all boats must wait for the tide.

(said|told|explained|added|revealed|admitted|stated|said Name) [reporters|journalists] <when (confirmed|met)> ($|by|at|in|on|,) → when asked
saat dikonfirmasi, saat ditemui
“The dam is safe,” the warden said when confirmed on Monday.

^ <this (was|is) [directly] (conveyed|stated|said|expressed) [directly] by> (the|Name|him|her|his) ≈ so said
hal ini disampaikan oleh
This was conveyed by the head of the harbour, Sari Utami.

§ !(that|having|as|Adverb) <{he|she|they|Name} {said|revealed|admitted|added|explained|stressed|emphasized|emphasised|stated|noted|continued} ,> (the|there|currently|so far|until now|for now|their|his|her|it|they|we|all|if|in the future) ≈ {1} {2} that
Ia mengungkapkan, tim itu; de Er sagte, der Fluss sei
He revealed, the team was formed to catch the thieves.
`,
}
