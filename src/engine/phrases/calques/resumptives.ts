import type { CalqueList } from './entries.ts'

/** Pronouns that say once more what was put first, or what a relative clause is about. What is said twice is the calque. */
export const RESUMPTIVES: CalqueList = {
  twice: true,
  never: `
§ (the|this|these|those|that|my|his|her|our|their) !(Times) [Adjective] !(Times) (Noun|Plural) [of the (Noun|Plural)] , (he|she|they|we|i|everybody|nobody|everyone|(my|his|her|their|the|both|all|a|an) (Noun|Plural)) [never|also|already|have|has|had|will|can|could|would|must|often|always] (Past|Third|Base|Participle) <(it|them|him)> (.|,|up|down|out|home|in|on|at|with|from|for|last|every|during|by|through|after|before|and|as|again|here|there|to the|nothing) ≈ (leave out)
ar الكتاب قرأه; es la carta la escribió; bg розите ги берем; el it fr pt ro fa sr
The letter, he wrote it in prison.

§ to the (Noun|Plural) [of the Noun] [,] (they|he|she|we|the (Noun|Plural)|Name|nobody|i) [have|has|had|will|never] (Past|Third|Base|Participle) <(him|them|her)> (a|an|the|to|that|nothing|his|for|Number) ≈ (leave out)
es al alcalde le pidieron; it al sindaco gli; ro primarului i; el pt bg
To the mayor they asked him to resign.

§ (my|his|her|our|their|the|this) !(Times) [old|new|second|first|young|chief|former] (Human|Person|father|mother|brother|sister|wife|husband|son|daughter|witness|nurse|doctor|teacher|farmer|friend|neighbour|neighbor|widow|owner|farmers|doctors|workers|players|men|women|residents|pupils|students|fishermen|tailors|drivers|miners|singers|captain|women|swimmers) [of the [old|new] (Noun|Plural)|, a Noun of the Noun] , <(he|she|they)> (never|always|also|still|is|are|has|have|lives|live|works|work|wants|want|died|came|went|left|works|lost|won|saved|built|confirmed|remember|remembers|forgot|know|knows|taught|gave|opened|refused|began|spent|was|were) !(said|says|told|asked|informed|convinced|sure|quoted|reported|adds|that|claims|claimed) ≈ (leave out)
fr mon père, il n'a jamais; ar it pt ro; es
My father, he never spoke of the war.

§ (the|my|this|our|his|her) (uncle|aunt|grandfather|grandmother|cousin|neighbour|neighbor|swimmers|players|workers|farmers|doctors|women|men|pupils|students|teacher|doctor|train|bus|ship|river|temperature|water|Human|Person|father|mother|brother|sister|wife|husband|son|daughter|company|firm|government|ministry|club|team|police|bank|price|school) [of Noun|of the Noun] <(he|she|it|they)> (trained|sells|trains|sold|bought|works|lives|arrested|announced|rose|rises|fell|grew|began|opened|died|left|went|came|plays|won|visited|wants|lost|increased|closed) !(and|that) [again|also|already] (a|an|the|in|on|at|from|again|to|for|Number|nine|by|with|after|during) [the|a|his|her|its|last] [Adjective] (Noun|Plural|Month|Day|Year|Town) (.|of|in|at|on|for|with) ≈ (leave out)
ar الشركة أعلنت; fr la société elle; vi; fa it
My mother she works in the fields.

(when|because|while|after|before|although|if|as) (the|her|his|their|my|our) (Noun|Plural) <(he|she|it|they)> (arrived|came|left|died|rises|fell|returned|appeared|rose|entered|disappeared|slept|works|lives|lived|falls|comes|arrives|goes|went) (again|home|back|in the Noun|to the Noun|from the Noun|at Noun) , ≈ (leave out)
ar عندما العمدة وصل; vi; fr quand le maire il; it
When the mayor he came home, the hall was empty.

(that|because|if|when|though|although|know|knows|says|said) (the|her|his|their|my|our) (Noun|Plural) <(he|she|it|they)> (is|was|are|were) (safe|clean|dirty|wrong|important|broken|missing|happy|sad|angry|false|alive|dead|sick|ill|ready|innocent|guilty|healthy|tired|empty|expensive|weak|calm|dangerous) (.|,|and|in|on|for|safe|alive) ≈ (leave out)
ar أن الجسر هو; vi; fa it
He said that the bridge it is safe.

(when|although|while|because|if) (the|my|his|her|their|our) (Noun|Plural) <(it|he|she|they)> (Past|Third) , ≈ (leave out)
ar عندما القطار توقف; vi; fr quand le train il; it
When the train it stopped, people jumped out.

(when|because|if|although|since|while|as) (the|their|his|her) {doctors|teachers|people|workers|farmers|players|residents|children|women|men|police|government|company|mayor|minister|team|soldiers|parents} <(they|he|she|it)> (had|have|has) (no|not|a|the|Participle) [Noun|Plural] [Noun] , ≈ (leave out)
ar; vi; it; fr parce que les médecins ils
Because the doctors they had no masks, many fell ill.

, the !(better|more|worse|less|sooner|longer|higher|lower|faster|greater|bigger|fewer|harder|closer|further) (Noun|Plural) <it> (stopped|will (open|close|begin|start|stay)|praised|thanked|rose|fell|opened|closed|began|works|remains) (at|in|on|the|for|from|closed|open|by) [the|a] (Noun|Plural|Month|Day|Year) (.|and|in|of|for) ≈ (leave out)
fr le métro il s'est arrêté; it; pt; ar
In Paris, the metro it stopped at noon.

(which|whom) (the|his|a|her) (Noun|Plural) [have|has|had|will|never|never] (has|praised|chose|bought|built|found|elected|sold|made|opened|closed|won|lost|loved|uses|visited|adopted|approved|arrested|killed|painted|wrote|published|planted) <(it|them|him)> (.|,|is|are|was|were|won|lasts|in|on|at|last|has|had|for) ≈ (leave out)
ar التي اختارتها اللجنة; fa که; he
The film, which the jury chose it, lasts three hours.

the {(Thing|Whole|Human|students|problems|songs|books|houses|workers|children|players|pupils|soldiers|prisoners|hostages|women|men|animals|letters|paintings|films|goods|roads|villages)} that (the|his|a|her|my|their) (Noun|Plural) (has|praised|chose|bought|built|found|elected|sold|made|opened|closed|won|lost|loved|uses|visited|adopted|approved|arrested|killed|painted|wrote|published|planted) <(it|them|him)> (.|,|is|are|was|were|won|lasts|in|on|at|last|has|had|for|live|lives) ≈ (leave out)
ar الذي اختارته اللجنة; fa که; he
The students that the teacher praised them won the prize.

(a|the) (Noun|Plural) (that|which) (the|he|she|they|we) [Noun|Plural] (wants|want|plans|hopes|wanted|has|have|had|tried|needs|promised|must) to (finish|build|sell|open|close|buy|repair|save|visit|publish|change|see|pay|keep|send|read|solve) <(it|them)> (before|in|by|.|,|until|on|at|next|this) ≈ (leave out)
ar الذي يريد المجلس إنجازه; fa که; he
A project that the council wants to finish it before winter.

(women|men|people|workers|those|children|farmers|nurses|players|refugees|families) (who|that) <they> (work|live|have no|have lost|come|sleep|lost|fled|came|suffer|die|play|are (sick|poor|old|ill|from|in)) ≈ (leave out)
ar اللواتي يعملن; fa که آنها; vi
The women who they work in the mill are on strike.

the (river|road|bridge|dam|train|bus|wind|storm|lake|canal|wall|tower|fire|ship|border|company|firm|law) (that|which) <it> (crosses|passes|flows|runs|leads|links|goes|stands|rises|connects|burned|sank|fell|lies|separates|comes) ≈ (leave out)
ar الذي يعبر; fa که آن; he
The river that it crosses the city rose by two metres.

(island|valley|mountain|region|shop|camp|library|village|paper|newspaper|street|road|hall|field|mine|port|station|church|ministry|party|army|house|city|town|village|team|company|firm|club|country|hotel|school|problem|flat|bridge|street|prison|building|factory|chair|bed|car|bus|ship|boat|train|disease|subject) (that|which) (he|she|they|we|i|it|the (Noun|Plural)|Name) [was|were|is|had|have|has] (Past|Third|Base|Participle) (in|for|on|at|over|about|with|from|to|of|through|under) <(it|them)> (is|was|were|has|are|makes|fell|won|had|burned|.|,|will|lost|lies) ≈ (leave out)
ar التي ولد فيها; fa که در آن; he
The city that he was born in it is in ruins.

(in|on|at|to) which (the|he|she|they|we) [Noun|Plural] (stayed|lived|worked|slept|were|was|hid|fled|died|met|gathered|studied|live|work) <there> (.|,|burned|is|was|has|were|had|closed|in|for|until|as) ≈ (leave out)
ar الذي نزل فيه; he שבו גרו שם; fa
The hotel in which the guests stayed there burned down.

where (he|she|they|we|i|the Noun|Name) (grew up|lived|was born|worked|stayed|studied|died|slept|were born) <there> (.|,|is|was|has|had|burned|will) ≈ (leave out)
ar حيث نشأ هناك; he; fa; tr
The village where he grew up there has no school.

from (which|whom) (Number|several|many|the) [Noun|Plural|people] (died|came|left|fled|suffered|lived) <(of|from) (it|them)> ≈ (leave out)
ar الذي مات منه; fa
A disease from which nine people died of it.

(chair|bed|bench|horse|throne|table|stone|boat|wall|roof) (that|which) (the|he|she|they) [Noun] (sat|slept|stood|lay|rode|lived|fell) <(on|in) it> ≈ on
ar الذي جلس عليه; he
The chair that the king sat on it is lost.

(library|museum|theatre|hospital|station|shepherd|fisherman|mother|father|neighbour|neighbor|region|hotel|lake|tower|man|woman|boy|girl|person|pilot|dog|cat|horse|tree|artist|actor|actress|doctor|teacher|soldier|student|owner|city|state|province|island|law|film|team|company|driver|player|players|people|men|women|firm|company|club|village|town|city|church|school|house|country|writer|singer|farmer|family|families|team|patients|residents|pupils|children|workers|bank|bridge|ship) [,] <(who|which|that) (his|her|its|their)> [Adjective] (Noun|Plural) (is|was|were|are|died|fell|fled|burned|crashed|sank|exploded|left|closed|stopped|began|collapsed|disappeared|ended|end|ends|lives|live|works|lost|broke|lies|has nine|has no|are|will be|were|sank) ≈ whose
ar الذي احترق بيته; fa که خانه‌اش; he שביתו; tr; vi
The man who his house burned down lives in a tent.

of (which|whom) <its> (mayor|owner|roof|director|president|walls|inhabitants|residents|members|founder|school|bridge|leader|name|author|crew) (was|is|has|were|are|fled|died|had) ≈ the
fr dont son maire; ar; it
The city of which its mayor was shot is calm.

(the|this|these) (well|lake|river|hill|mountain|word|words|song|box|door|stone|wound|Thing|water|price|prices|bread|food|meat|fish|mushrooms|fruit|task|language|text|story|name|law|rules|houses|books|medicine|medicines|problem|task|debts|shoes|clothes|bags|roads|weapons|goods) (is|are|was|were) [too|very|so|not|quite] (deep|narrow|wide|rare|steep|easy|difficult|hard|heavy|dirty|expensive|high|dangerous|impossible|good|safe|simple|complicated|big|long|cold|old|hot) [enough] to (drink|pay|read|use|understand|eat|carry|buy|lift|solve|repair|keep|open|learn|find|see|wear|move|remember|cross|clean|sell|translate|live in|work with|climb|say|pronounce|move|hide|use) <(it|them)> ≈ (leave out)
ar سهل قراءته; fa; pl; ro ușor de citit; tr he
The book is easy to read it.

(gave|give|gives|sent|brought|bought|offered|left|lent) (him|her|them|me|us|the Noun) (a|an|the|some|two|Number) (Noun|Plural) to (read|eat|drink|sign|sell|wear|keep|use|study|translate|repair|drive) <(it|them)> (.|,|and|in|at|on|before) ≈ (leave out)
ar ليقرأه; fa; ro
He gave her a letter to read it.

(gave|told|took|asked|sent|paid|offered|imposed|showed|handed|stole|brought|granted|promised) <(him|her|them)> (to|from|on) the (Human|Person|girl|boy|reporters|journalists|farmer|farmers|pupils|children|residents|workers|families|widow|mother|father|press|victims) (a|an|the|that|his|her|their|Number|money|for) !(Times) ≈ (leave out)
es le dio a la niña un libro; it gli ha detto al sindaco; el ro bg pt
He gave her to the girl a book.

(bit|found|hit|shot|kicked|saved|saw|freed|arrested|met|killed|detained|visited|stopped|closed|built|burned|rescued|evacuated|sentenced|beat|kissed|knew|destroyed) <(him|her|it|them)> the !(Times|moment|instant|Ordinal|hard) (Noun|Plural) (in|on|at|.|,|with|from|near|for|of) ≈ (leave out)
es la vio a la chica; el; bg; ro; it
He saw her the girl in the street.

it (is|was) (the|a|his|her) (Noun|Person) who <(he|she)> !(Said|Says|thought|believed|knew|hoped|felt|claimed) (Third|is|was|has|Past (the|a|his|her)) ≈ (leave out)
fr c'est le maire qui il; ar; vi
It is the mayor who he decides.

there (are|were) [also] (many|some|people|others|few|those) (who|that) <they> ≈ (leave out)
ar هناك من; vi; fa
There are many who they have nothing.

§ (those|the one|the ones|he|she|everyone|anyone|the man|the woman|people|all) who Words , <(he|she|they)> (decides|wins|gets|can|must|is|are|takes|take|will|should|may|have|has|gets|get|pays|pay|lose|loses|needs|need|knows|know) ≈ (leave out)
ru тот, кто … тот; de wer …, der; ar من … فهو; fa zh
Those who want, they can stay.

§ (who|whoever) Words , <(he|she)> (is|must|has|will|can|pays|gets|takes|loses|knows|should|may|needs) ≈ (leave out)
de wer …, der; ru кто …, тот; pl kto …, ten
Who steals bread, he is hungry.

§ what Words , <it> is the ≈ (leave out)
de was …, das ist; nl wat …, dat is; ru что …, это
What worries the doctors, it is the lack of nurses.

§ (what|all that|everything that) (he|she|they|we|i|the Noun) [had|has|have] [Past|Third|Participle] , (he|she|they|we|nobody|everybody|i|the Noun) [has|have|had] (Past|Third|Participle) <(it|them)> (.|,|in|on|at|to|from|for) ≈ (leave out)
ar ما قاله لم يصدقه; de; fa
What he said, nobody believed it.

§ the (Noun|Plural) (that|where) (gave|came|was|were|had|he|she|they|worked|lived|built|made|won) Words [Words] , <(it|they)> (closed|is|was|were|are|has|have|do|does|did|can|will|fell|lost|burned|came|went) ≈ (leave out)
ar المنجم الذي … فإنه; fr la mine qui …, elle; it
The mill that gave work to the whole valley, it closed in 1998.

(and|but) (did not|never|has not|have not) (apologise|apologize|apologized|apologised|pay|ask|look|wait) <for> (.|,) → for it
pl i nie przeprosiła za; ru и не извинился за; tr
The bank sent the letters to the wrong door and did not apologise for.

§ (Noun|Plural) and (Noun|Plural) , <they> (came|are|were|have|will|went|returned|fell|rose|can|must) !(said|say) ≈ (leave out)
fr l'eau et la lumière, elles; it ar
Water and light, they came back only on Friday.

(when|although|while|because|after|if) (the|my|his|her|their|our) (Noun|Plural) <it> (reached|hit|entered|left|crossed|covered|destroyed|broke|filled|touched|flooded|passed|struck|damaged|blocked|closed|opened|started|stopped) (the|a|his|her|our|their) [Adjective] [Number] [Ordinal] (Noun|Plural) ≈ (leave out)
ar عندما الماء وصل; vi; fa; it
He remembers the flood, when the water it reached the second shelf.

(when|because|while|after|before|although|as|where) [the] (Plural|Noun) (of|from|in) [the|this] (Noun|Name|Town) <(he|she|it|they)> (had (Participle|no|not)|reached (the|it|a|him)|arrived|came (in|to|back|home)|left (the|for)|began|found (the|a|him)|were|was) ≈ (leave out)
pl kiedy strażacy z miasta dotarli; fr quand les pompiers ils; it quando i pompieri loro; es ar vi
When firemen from the town they reached the camp, it was late.

that [the|this|our|his|her|their] (Noun|Plural) <(he|she|it|they)> be (Participle|Adjective|in) ≈ (leave out)
es que la ceremonia sea; fr que la cérémonie elle soit; it che la cerimonia; pt ro ar
He asked that the ceremony it be held in the village.

(of|with|for|from|by|on|about|bought|built|sold|signed|uses|found|received) (a|an|the|some|any) !(fact|claim|idea|news|report|way|sense|condition|extent|degree|point|risk|hope|fear|grounds|basis|evidence|view|chance|danger|threat|sign|signs|possibility|rumour|rumours|ground) (Noun|Plural) that <(it|they)> [already|never|no longer|do not|does not|did not|always|will|also] (work|works|worked|expire|expires|expired|exist|exists|existed|collapsed|collapse|arrive|arrives|arrived|function|functions|disappeared|disappear|vanished|died|close|closes|open|opens) (.|,|in|on|at|every|since|anymore|any more|again|and|for) ≈ (leave out)
ro un lucru care el nu funcționează; es una cosa que ella no funciona; ar; fr it pt fa he
He signed for a machine that it does not work.

§ the !(Times|day|days|time|times|moment|year|years|night|week|month|morning|evening|way|reason|place|last|first|next|minute|hour|more|less|sooner|faster|longer|better) (Noun|Plural) (he|she|they|we|i) [always|never|also|have|has|had] {kept|stored|hid|burned|burnt|carried|collected|signed|planted|published|washed|cleaned|repaired|threw|won|closed|opened|learned|drank|ate|stole|bought|found|saw|destroyed|painted} <(it|them)> (in|on|at|from|.|by|during|with|before|after|himself|herself|alone) ≈ (leave out)
es las fichas las guardaba; it le schede le teneva; bg; el ar ro pt fr
The cards she kept them in boxes.

§ (parents|doctors|teachers|workers|farmers|students|people|children|women|men|soldiers|residents|neighbours|neighbors|tourists|families|players|fans|nurses|fishermen|journalists|volunteers|drivers|pensioners|visitors) <they> (come|arrive|wait|sleep|gather|leave|remain|stand|cry|suffer|came|arrived|waited|slept|gathered|remained|cried) (and|from|in|back|here|there|with|for|at|to|on|without) ≈ (leave out)
ar الآباء يأتون; fr les parents ils viennent; vi; it
Parents they come and look for the shoes.
`,
}
