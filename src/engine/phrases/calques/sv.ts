import type { CalqueList } from './entries.ts'

/** Swedish, and what its neighbours share. */
export const SWEDISH: CalqueList = {
  language: 'sv',
  never: `
^ now {want|wants|will|shall|must|demands|demand} (the|several|many|some|more) Noun [get|have|see|stop|Noun] ≈ now the council {1}
nu vill kommunen; da nu vil kommunen; no nå vil; nl nu wil de
Now wants the council sell the old mill.

in the present day situation [,] (he|she|they|it|we|there|the|is|are) ≈ as things stand
i dagens läge; fi nykytilanteessa
In the present day situation they get less for milk.

(come~|came|comes) nearer (in|into) [on] (the|a|an|its|his) ≈ get~ closer to
kommer nærmere ind på
The board comes nearer into the new plan.

(go~|went) on a (snap|mine|bump|blow|defeat|loss|whammy|nine) (in|at|against|on|and|by) ≈ suffer~ a defeat
gå på en smell; sv gick på en mina; da gå på en mine; no
The team went on a snap in Oslo.

(go~|went|gone) on the (bottle|flask) (after|because|as|since|with|this|last|and|.|,) ≈ go~ bankrupt
op de fles gaan
The shop has gone on the bottle after 40 years.

(has|have|had|get~|got|gave|give~) <[good|cold] ice in [the|his|her] (stomach|belly)> ≈ kept calm
is i magen; no is i magen; da is i maven
The coach had cold ice in the stomach.

(stand~|stood|remain~) (fast|firm) (at|by|with) that (the|he|she|it|they|we|there) → maintain~ that
stå fast vid att; de steht fest dass; da stå fast ved at; no
The witness stands fast by that the gate was open.

it stands clear that → it is clear that
det står klart att; da det står klart at; no
It stands clear that the ferry will not sail.

it (shows|showed) (itself|oneself) that → it turned out that
det visar sig att; de es zeigte sich dass; da det viser sig at; pl okazało się; ru оказалось; cs ukázalo se; no det viser seg; nl
It showed itself that the pipe was old.

(it|there) (is|was|are) (about|on|in) (the|a) (question|speech|talk|matter) (about|of) [a|an|the] Noun that ≈ this is about
det är frågan om
It was in the question of a dog that barked.

(during|under) the {day|evening|night|weekend|autumn|spring|morning|afternoon|week|summer|winter} (it|the) (shall|becomes|will become|gets) (Adjective|cold|warm) ≈ it will be
under dagen blir det
During the day it becomes warm in the north.

<under the {day|evening|night|weekend|afternoon|week|autumn|spring|summer|winter}> (,|.|police|he|she|the|there|was|will|on) → during the {1}
under dagen; no under dagen
Under the evening, the police closed the street.

<under {Day}> (,|.|police|he|she|the|there|was|will|morning|evening|afternoon|night) → on {1}
under måndagen; fi
Under Monday the council met twice.

(get~|got) (his|her|their|its) (breakthrough) with (the|a|his|her) Noun ≈ make~ a name
få sitt genombrott med; de hatte seinen Durchbruch mit; da fik sit gennembrud; no
He got his breakthrough with the song in 1981.

(go~|went) away at [the|an] age of Number ≈ die~ at the age of
gick bort; da gik bort
The painter went away at the age of 90.

(went|go~|passed|gone) out of time (in|on|at|after|yesterday|Number) ≈ die~
gick ur tiden
The singer went out of time on Friday.

(throw~|cast) (himself|herself|themselves) on the (phone|telephone|train|bike|bicycle|bus) ≈ rush~ to the phone
kasta sig på
The nurse threw herself on the phone.

(pull~|drew) the {straw} (shortest|shorter) ≈ lose~ out
drog det kortaste strået
The guests pulled the straw shortest.

have~ [some] hair on the teeth ≈ be~ tough
hår på tänderna; de Haare auf den Zähnen; nl haar op de tanden
The coach has hair on the teeth.

(there|it) is no (cow|danger|ice) on the (roof|ice|way) ≈ there is no hurry
ingen ko på isen
There is no cow on the ice, said the coach.

(police|investigators|officers|prosecutor|prosecutors) (keep~|hold~) (open|all doors open) for that → keep~ open the possibility that
politiet holder åpent for at; sv håller öppet för; da
Police hold open for that the fire was set.

(it|this|they|he|she) (get~|got|have~|had) consequences (for|in) that ≈ has the effect that
får konsekvenser
It had consequences in that the boats lay still.

(after|before|in) the [football|ice hockey|hockey|Noun] (match|game|race) <he|she> {tells|explained|explains} (to|for) (the|Name|our) ≈ told
säger han till; da fortæller han til; no forteller han til
After the match he tells for the paper that his knee hurts.

(tells|tell|told|says|said|explains|explained|write|writes) (he|she|Name Name) <for> (Name|the (newspaper|paper|agency|channel|broadcaster|radio)) → to
fortæller hun til; no sier han til; sv säger hon till
“It was cold,” says she for the newspaper.

(gross|aggravated) drunkenness (in traffic|on the road|behind) ≈ drink-driving
grovt rattfylleri; fi törkeä rattijuopumus
He was fined for gross drunkenness in traffic.

(went|go~|gone) <into the forest> (with|for|,|.|$|and (the|it|his)) → wrong
gick åt skogen; fi meni metsään
The plan went into the forest, the coach said.

[like] (the|a|like a|as a) cat around [the] hot (porridge|mush|milk|kasha) → beating about the bush
som katten kring het gröt; de wie die Katze um den heißen Brei; cs; nl; da; fi
The board went like a cat around hot porridge.
`,
}
