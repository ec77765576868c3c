import type { CalqueList } from './entries.ts'

/** Hebrew. */
export const HEBREW: CalqueList = {
  language: 'he',
  never: `
(a|the) (son|daughter) of {Number} (from|of|was|is|who|,|years) ≈ a man aged {1}
בן 34; ar ابن الـ 34 عامًا
The suspect, a son of 34 from Haifa, fled.

(open~) (in|with) (a|an|the) (strike|hunger strike|campaign|operation|protest|investigation|warning strike|attack|offensive) (on|in|against|at|after|over|,|.) ≈ go~ on strike
פתחו בשביתה
The nurses opened in a strike on Sunday.

(rise~|rose|go up|went up|goes up|come~ up|climb~|climbs) to (discussion|debate|vote|voting|a vote|a discussion) (on|in|at|next|today|before|this) ≈ come~ up for debate
יעלה לדיון; ar
The bill will rise to discussion on Monday.

(not|cannot|could not|hard to|difficult to) stand~ in the (pressure|load|burden|pace|rate|competition|pressures) ≈ cannot cope with the pressure
לא עומד בלחץ; de hält dem Druck nicht stand
The goalkeeper does not stand in the pressure.

(stood|stand~|meets|met) in the (goal|goals|target|targets|conditions|criteria|schedule|timetable|test|demands|requirements|commitment|commitments|promises|promise) (of|that|and|,|.|set|for|he) ≈ meet~ the goals
עמד ביעדים
The school stood in the requirements of the law.

(passed|pass|went) (from|of) the world (at|in|on|yesterday|after) → died
הלך לעולמו
The poet went from the world at 91.

(walk~|went|go~|gone) to (his|her) (world|eternity) (at|in|on|after|yesterday|last|.|,) ≈ die~
הלך לעולמו
The rabbi went to his world on Friday.

(was|were|is|are|been) <(wounded|injured|hurt) in [a|an] (hard|difficult|light|medium|easy|critical|moderate|serious) (way|manner|condition|degree|state)> ≈ seriously injured
נפצע באורח קשה; ru ранен в тяжёлой
The driver was wounded in a light way.

(injured|wounded|hurt) (hard|difficultly|easily|lightly) (in|by|from|when|and|as) (a|the|an|rocket|shrapnel|his) !(way) ≈ seriously wounded
נפצע קשה
A guard was wounded hard in the blast.

(medical|magen) (team|teams|crew|crews|staff|forces) [of|Name] [Name] (set|determined|fixed|were forced to set) (his|her|their|the) (death|deaths) [at|on|in|of] → pronounced them dead
נאלצו לקבוע את מותו; de stellte den Tod fest; ja
The medical team set his death at the scene.

(was|were|is|be) forced to (determine|fix|set|establish) (his|her|their|the) (death) ≈ could only pronounce him dead
נאלצו לקבוע את מותו
The medics were forced to determine his death.

(his|her|their) (detention|arrest|remand) was (extended|prolonged|lengthened) (in|by|for|until|with) ≈ was remanded in custody for
מעצרו הוארך;
The arrest: his detention was extended in five days.

(prolong~|extend~) (his|her|their|the) (arrest) (in|by|for|until|of) ≈ remand~ him in custody
הוארך מעצרו
The judge extended his arrest by four days.

(take~|took) (to|on) (his|her|their|its) (attention) (the|that|a) → note~
לתשומת לבו; de nahm zur Kenntnis
The clerk took to her attention the delay.

(attack~|attacked|criticised|criticized|blasted) (in|with) (sharpness|hardness|severity) ≈ sharply criticise~
תקף בחריפות; pl ostro
The mayor attacked in sharpness the cut.

(put~|placed|bring~|brought) (an|the) end (point|to the point) to → put~ an end to
שם קץ; ru поставить точку; tr
The ruling put an end point to the dispute.

the (head of the|leader of the) (opposition|state|government|city) <said things> (that|in|at|on|against|.|,) ≈ spoke
אמר דברים
The leader of the opposition said things at the grave.

(in|into|within) the (territory|area|areas|territories) of the (kibbutz|moshav|city|town|village|council|settlement) (near|in|of|,|.|on|and|was|were) ≈ in the city
בשטח העיר; ru на территории города; uk на території міста; bg на територията на; sr na teritoriji
A bear was seen in the territory of the city on Friday.
`,
}
