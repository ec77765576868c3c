import type { CalqueList } from './entries.ts'

/** Governments, parliaments, unions and diplomats, as other languages report what they do. */
export const ASSEMBLIES: CalqueList = {
  never: `
{unions|union|opposition|parties|organisers|organizers|associations|trade unions|teachers|students|farmers} (call|calls|called|have called) to (demonstrate|strike|mobilize|mobilise|manifest|protest|boycott) → {1} called for protests
fr appellent à manifester; es llaman a manifestarse; pt
The unions call to demonstrate on the 12th.

(enforce|enforced|enforcing|enforces) that (the|a|an|it|he|they|all|in|no|more) → push for it that
de durchsetzen, dass
The Greens want to enforce that the tax goes down.

(sees|see|saw|seen) {Words} in [the] (duty|obligation) (.|,|to|and|here) → says that {1} must act
de sieht die Länder in der Pflicht
The minister sees the states in the duty.

(agreed|agree|agrees) (themselves|itself|himself|herself) (on|to|with|over|about|in|that) → agreed
de haben sich geeinigt; es se pusieron de acuerdo
Both chambers agreed themselves on a date.

(run|runs|ran|running) storm against → protest against
de laufen Sturm gegen; nl lopen storm tegen
Anglers run storm against the weir.

(took|take|taken|adopted|voted) a resolution (on|in) the (matter|case|question|subject) (of|on) → passed a resolution on
pl podjęli uchwałę w sprawie
Members took a resolution on the matter of the tram.

(gave|give|given|gives|giving) (voice|the voice|the floor|the word) to the {deputy|deputies|senator|speaker|minister|member|mp|mps|opposition} → let the {1} speak
pl udzielił głosu posłowi; fr a donné la parole; es dio la palabra; it pt ru
The marshal gave voice to the deputy from Chełm.

(invite|invites|invited) the (inhabitants|residents|citizens|people) (to|on|for) [the|public|social|open] consultations → asks for the views of
pl zaprasza mieszkańców na konsultacje
The mayor invites the inhabitants to consultations.

(realised|realized|financed|built|carried out|bought) (from|with|out of) the means of → paid for by
pl ze środków Unii Europejskiej; ru на средства; uk на кошти; de aus Mitteln
The pool was built from the means of the county.

(held|hold|had|has|have|conducted|took) a telephone (talk|communication) with (his|her|its|the|Name) → spoke by telephone with
uk провів телефонну розмову; tr telefon görüşmesi; hy
The president held a telephone talk with his guest.

in {which|whom} (they|he|she|both) (addressed|treated|touched|boarded) the (situation|question|theme|subject|topic|matter|bilateral) ≈ to discuss
es en la que abordaron la situación
They met in Cádiz in a talk in which they treated the matter.

have~ a working visit (to|in|at) → pay~ a working visit to
hy աշխատանքային այց ունեցավ; ru
The premier had a working visit to Batumi.

(exchanged|exchange|exchanging) (thoughts|ideas|opinions) (on|about|around) [the|a] [Words] (issues|questions|issue|agenda|situation|topics|problems) → discussed
hy մտքեր փոխանակեցին; ru обменялись мнениями; uk az ka
The envoys exchanged thoughts on regional issues.

(in|through) a message [,] (condoled|condoled with|consoled) → sent condolences on
fa در پیامی تسلیت گفت
The rector in a message condoled the death of the poet.

(announced|informed|warned|reported|notified|declared) about the {distribution|start|beginning|end|opening|closing|closure|launch|appointment|resignation|death|arrest|cancellation|introduction|increase|creation|decision|completion|holding|readiness} → announced the {1}
ru объявил о начале; uk оголосив про; fa از توزیع خبر داد; az
The fund announced about the distribution of seeds.

(received|receive|receives|welcomed) [Words] in acceptance → received
tr kabulde ağırladı
The head of state received the envoy in acceptance.

(adopted|adopt~|approved|passed|voted|examined|rejected|accepted) [the (bill|law|text|project)] <in (first|second) reading> (,|$|the|a|by|on|Day|with|last|yesterday|after) ≈ at first reading
fr adopté en première lecture; ru принят в первом чтении; de in erster Lesung; it
The deputies adopted in first reading a bill on farms.

<by Number (votes|voices) for (and|against) Number (against|contra)> ≈ by 287 votes to 221
fr par 287 voix pour et 221 contre; es por 9 votos a favor y 8 en contra; pt
It was adopted by 287 votes for and 221 against.

(text|bill|law|project|reform|proposal|budget|decree|draft) <(must|will|should|has to|still has to|is to) [now|then|still|yet] pass (before|in front of) the> (senate|assembly|chamber|council|deputies|parliament|plenary|full|committee|commission) (,|$|on|next|in) ≈ go to the
fr doit passer devant le Sénat; es pasará al; it passerà al
The text must now pass before the Senate in May.

(in|into|to) the <classroom> (of the|at) (senate|chamber|parliament|regional council) → chamber
it nell’Aula del Senato
They clashed in the classroom of the Senate.

(put~|place~|pose~|posed|set) (the) <(trust|confidence|confidence issue|question of (trust|confidence))> on the (decree|bill|law|reform|measure|manoeuvre|budget|provision|text|maneuver) ≈ call a confidence vote
it porre la fiducia sul decreto
The cabinet put the trust on the decree.

(among|between) the <(novelties|novelty)> (there is|there are|is|are|of the|stand|stands|that|foreseen|contained|introduced|expected) ≈ new measures
it tra le novità c’è; es entre las novedades
Among the novelties there is a bonus for nurses.

(go~|going|went|run~|move~) towards the (early|snap|anticipated) (elections|election|vote|polls) ≈ head for early elections
it verso le elezioni anticipate
They are going towards the early elections.

!(all|with|from|of|between|among) <(the|both|all) oppositions> (attack|attacks|said|say|ask|demand|are|have|protest|were|accuse|rise|leave|vote|,|on|against|denounce|criticize|call|will|left|voted) → the opposition
it le opposizioni attaccano
The oppositions attack the budget law.

(government|majority|coalition|cabinet|party|defence|defense|centre - right|opposition) <(goes|went) [in] [full] (disorder|no particular order|scattered order)> (,|$|on|in|at|to) ≈ is divided
it va in ordine sparso
The coalition went in disorder on the vote.

we will (go|move) (ahead|forward|on) (on|in|along|by|for) our (road|way|street) (,|$|of|with|and) ≈ we will press on
it andremo avanti per la nostra strada; es; ru
“We will go ahead on our road”, she said.

^ <to (speak|talk|intervene|comment|explain|reply|answer|react|announce it|reveal it|confirm it|denounce it|say it|underline it)> (is|was|are|were) [also|instead|finally|above all] [the|Name|a] (president|minister|mayor|secretary|coach|leader|director|Name|governor|councillor|lawyer|Person) ≈ the president also spoke
it a parlare è il presidente
To speak is also the president of the region.

(thunders|thundered|snorts) (the|Name) (secretary|mayor|leader|president|minister|governor|deputy|head|spokesman|trade unionist|senator) (of|Name|,|who|$) [the|Name] ≈ said angrily
it tuona il segretario; fr martèle le ministre; es
“Enough”, thunders the secretary of the union. 

<intends well to> ≈ is determined to
fr entend bien
The union intends well to go on.

go~ until the <(end|bottom|extreme)> (of (this|his|the|her) (fight|process|case|matter|battle|logic|procedure|affair)) !(world|season|year|week|month|road|line) ≈ all the way
fr aller jusqu’au bout
They will go until the end of this fight.

(Number|two|four|eight|six|a few|three) hours of <(strike|garrison|abstention|stoppage)> (for|on|in|,|$|at|today|tomorrow|with|and|per) ≈ a four-hour strike
it otto ore di sciopero; es
There will be four hours of strike at the port.

(with|in|a|the|permanent|static|organize~|hold~|held) <(garrison|presidium)> in front of the (prefecture|ministry|town hall|factory|plant|headquarters|region|municipality|school|court|company|hospital|gates|parliament) ≈ protest
it con presidio davanti alla prefettura
They strike with garrison in front of the prefecture.

<it is not possible to die> (of|at|for|from|like|on|in) (work|cold|the|this|school|hunger) ≈ nobody should die
it non si può morire di lavoro
“It is not possible to die of work”, said one.

(proclaim~|proclaimed|declare~|declared|decreed|decree~|announce~) [the|a] <(city|citizen|provincial)  mourning> (for|on|in|,|$|after|with) ≈ declare~ a day of mourning
it ha proclamato il lutto cittadino; es decretó luto
The mayor has proclaimed the city mourning for Friday.

^ <(on|at) the side of> (politics|economy|sport|sports|culture|justice|weather|transport|government|opposition|unions|employers|police|families|victims|the (government|opposition|unions|majority|police|parents|right|left|hosts|visitors|ministry)) , ≈ as for
fr du côté de; es por el lado de
On the side of the unions, nobody spoke.

(in) <displacement> (in|to|at) (Name|the) (this|on|Day|yesterday|,) [Day] ≈ on a visit to
fr en déplacement à
In displacement in Tours on Friday, the minister slept.

address~ (his|her|their|its|my|our) <(thoughts|thought)> to the (relatives|victims|families|family|injured|parents|loved|colleagues|wounded|bereaved) (of|,|$|and) ≈ offered condolences to
fr adresse ses pensées aux proches
The minister addressed his thoughts to the relatives.

the (delegate|sub - delegate) of the government → the government's representative
es el delegado del Gobierno
The delegate of the government did not come.

^ <from the> (city council|town hall|consistory|generalitat|junta|ministry|company|council|club|foundation|board|entity|union|organization|organisation|government team|delegation) [we|they|it|he] (we (want|wish|are|have|will)|they (assure|explain|point|remember|insist|ask|recall|indicate|remind|emphasize|denounce|regret|warn|criticize|highlight)|(assure|explain|point out|remember|insist|ask|recall|indicate|remind|emphasize|have|warn|clarify|defend)) ≈ the council says
es desde el Ayuntamiento aseguran
From the consistory they assure that it is safe.

(transfer~|transferred|transmitted) (his|her|its|their|my|our) [most] [sincere|deepest|heartfelt|deep] <(condolences|condolence|solidarity|affection|support|regret)> to the (family|families|relatives|victims|friends|loved|affected|wounded|injured|people) ≈ offer~ … to
es ha trasladado sus condolencias; pt
She has transferred her condolences to the family.

(transfer~|transferred|transmit~) (to) (the Noun|him|her|them|us|society|citizens|Name) (the|a|his|her|its|their|that|our) (message|concern|need|request|importance|concerns|demands|proposal|support|commitment|complaints|possibility|idea|position|interest|worry|gratitude) ≈ tell … of
es trasladar al Gobierno la preocupación
She transferred to the minister the concern of the farmers.

(convene~|convened|convoke~|convoked|summon~|called) [a|an|the|several|two] [silent|protest|new|mass|unitary|massive] <(concentration|concentrations)> (for|this|on|in|at|to|before|in front of|,|$|Day|tomorrow|today) ≈ call~ a rally
es ha convocado una concentración
The taxi drivers convened a concentration for Monday.

(under|with|behind) the (lemma|watchword) (of|") ≈ under the slogan
es bajo el lema; pt sob o lema; de unter dem Motto; it fr pl ro
They marched under the lemma of bread.

<lament~ what (happened|occurred)> (,|$|and|in|at|on|yesterday) ≈ regret~ the incident
es ha lamentado lo ocurrido; pt lamentou o ocorrido
The mayor has lamented what happened.

(defend~|defended) <that> (the|a|it|there|penalties|this|he|she|they|these|taxes) [Words] (be|is|are|should|has|have|was|were|must) (increased|reduced|raised|adopted|necessary|needed|legal|not|done|right|changed|created|voted|abolished|better|more|maintained|legalised|legalized) ≈ argue~ that
pt defendeu que; es defendió que
The governor defended that the penalties be increased.

(project|bill|proposal|law|text|matter|request|case|process|initiative) (is|was|are|still|has been) [being] [currently] <(processed|in process|in processing)> in the (chamber|senate|congress|assembly|house|deputies|council|committee|parliament) ≈ before
pt tramita na Câmara; es se tramita en
The bill is being processed in the Chamber.

{<(until|up to|till) the end of>} (the|this) (month|year|week) (will|should|must|the|is|are|has|have|they|we) [be] ((completed|finished|ready|voted|delivered|built|held|paid)) ≈ by the end of
ru до конца года; pt até o fim; de bis Ende
Until the end of the year the bridge will be ready. Until the end of the month should be voted.

(will be|must be|is to be|are to be) (completed|finished|ready|voted|delivered|carried out|built|held|paid|submitted|repaired|commissioned|opened|installed|signed) <until> (the end|the beginning|Month|Day|Year|Number|the middle|the (first|summer|winter|spring)|mid) → by
ru будет завершён до конца; de bis Ende; pt até; pl do końca
The roof will be completed until the end of May.

(the|these|those|such|of|all) <(finger - pointing)> (against|of (corruption|abuse)|made) ≈ accusations
es los señalamientos contra
They answered the finger-pointing against them.

^ (this|that|it) <(said|announced|confirmed|shared|informed|explained|reported|told|declared|stated)> [the] [federal|Noun|prime|foreign|interior|a] (minister|spokesman|spokeswoman|president|mayor|police|ministry|chancellor|company|head|secretary) [of Words] (Name|on|in|to|today|of|yesterday|with|at) ≈ the minister said so
de das sagte Bundesminister; nl dat zei; ru об этом сообщил
That said the federal minister of farming on Friday.

<(we|i|he|she|they|the government|politics|all|it) (stand|stands|are) in the word> ≈ have given our word
de wir stehen im Wort
“We stand in the word”, said the minister.

<(from|out of) (the circles|circles|government circles|party circles|coalition circles|security circles)> (of|it|was|they) [the] (coalition|government|company|police|party|said|ministry|called|was|union) ≈ according to sources in
de aus Kreisen der Koalition hieß es; nl
From the circles of the coalition nothing came.

(one|we|they|talks|you|he|she|it|country|team|project|government) (is|are|was|were) [already] <(on|in) a good (way|ways)> (to|,|$|and|with|there|in) !(path) ≈ making good progress
de auf einem guten Weg; nl op de goede weg
The talks are on a good way, she said.

(costs|cost|money|fees|expenses|fee|tickets|price|amount|contribution) [back] <refunded> (get|become|receive|gets) ≈ refunded
de erstattet bekommen
Owners want the costs refunded get.

(spare~|spared|save~|saving) no effort (in|for|or|and|to) (serving|service|expense|supporting|the service|providing|Gerund) [the] (citizen|citizens|homeland|service|country|support|pilgrims|interests|nation) ≈ does all it can for
ar لا تدخر جهدا في خدمة المواطن; zh
The council spares no effort in serving the citizen.

(serving|service of|suffering of|burden on|burdens on) <the citizen> (,|$|and|in|as|,) !(who|of) ≈ people
ar خدمة المواطن
They work in the service of the citizen, he said.

(direct~|directed|instructed|ordered) , today [,] (Day|today|to) [,] [that|to|the|for] ≈ ordered on Tuesday
ar وجه، اليوم الثلاثاء
The premier directed, today, Tuesday, to open a bridge.

(premier|minister|president|governor|prince|king|ruler|Name) <(directed|directs) to> (form|follow|open|provide|take|start|stop|facilitate|increase|establish|allocate|speed|address|complete|prepare|raise|intensify|give|find|expedite|allow|prevent|overcome|solve|activate|coordinate|quickly|study|implement|pay|treat) (an|a|the|all|up|on|up on|with|for|his|their|care|more|necessary|any) ≈ ordered … to
ar وجه بتشكيل غرفة عمليات
The premier directed to form an operations room.

(his|her|its|whose) <media> office (said|stated|in|announced|mentioned|issued|explained|confirmed|added) (in|that|a|,) (a|statement|press|the) ≈ press office
ar ذكر مكتبه الإعلامي في بيان
His media office stated in a statement that he ate fish.

(in|with) a statement received by [the] (agency|Name|correspondent|newspaper|website|channel) (,|that|$) [a copy|the|that] ≈ in a statement
ar في بيان تلقته الوكالة
He said in a statement received by the agency that it rained.

<during (his|her) (chairing|presiding|heading)> (of) (a|the|an) (meeting|session|expanded|council|committee|periodic|emergency|extended|weekly) ≈ chairing
ar خلال ترؤسه اجتماعا
During his chairing of a meeting he slept.

(transferred|transfer~|transported|evacuated|moved|referred|delivered) (the) (bodies|body|corpses|corpse) (of|to) [the] [dead|victims|victim] [to the] <(forensic (medicine|medical)|legal medicine)> → mortuary
ar نقل الجثث إلى الطب العدلي; es
The crew transferred the bodies to the forensic medicine.

(terrorist|terrorists|gang|network|cell|gangs) (consisting|composed|made up|comprising) (of) Number <elements> (,|$|in|who|was|were|and|specialized|specializing) ≈ five-strong
ar مؤلفة من خمسة عناصر
They held a network consisting of five elements in Basra.

legal (measures|procedures) (were|are|will be|have been) taken (against|towards) (him|them|her) ≈ he faces legal action
ar اتخذت الإجراءات القانونية بحقهم; tr yasal işlem; zh
Legal measures were taken against them in Basra.

(depth|strength|solidity|durability|firmness|robustness|distinction) of the [historical|brotherly|fraternal|bilateral|existing|strategic|deep|strong|friendly|solid|distinguished] (historical|brotherly|fraternal|bilateral|relations|ties|relationship|strategic|deep) [relations|ties|relationship] (between|,|that|linking|$|binding) ≈ the close ties
ar عمق العلاقات التاريخية; fa
They praised the depth of the historical relations between them.

(continue|continuing|continuation of|strengthen|intensify|enhance|importance of|need for) [the|joint] (coordination and consultation|consultation and coordination) (,|$|on|between|in|about|and|at|regarding) ≈ work together
ar مواصلة التنسيق والتشاور; zh
They want to continue coordination and consultation on water.

lodge~ (stern|solemn|serious) (representations|representation|negotiations) ≈ protest~ to
zh 提出严正交涉
China has lodged stern representations with Peru.

(we|china) [have|has|also|again] (urge~|urged|ask|asks|hope|hopes|call on) the (us|japanese|american|philippine|indian|canadian|british|german) <side> (to) ≈ the US
zh 敦促美方
“We urge the Philippine side to calm down”, he said.

correct (its|their|his) [own] (wrong|erroneous|mistaken|wrongful) (practices|practice|actions|words|deeds|approach|behavior|doings|ways|acts|decision|remarks) ≈ stop
zh 纠正错误做法
They must correct its wrong practices at once.

meet (china|the chinese side) (halfway|half way|in the same direction) ≈ compromise
zh 相向而行
They should meet China halfway.

^ <a reporter asked> (:|about) (the|"|what|how|recently) ≈ asked about
zh 有记者问
A reporter asked about the fish. He was silent.

(revitalization|revitalisation|rejuvenation) of the countryside → rural revival
zh 乡村振兴
Bees serve the revitalization of the countryside.

(the) [overall] (economic|market|social|industrial) operation (is|was|remained|remains) [generally|basically|overall] (stable|good|smooth|sound|improving|orderly) ≈ is stable
zh 经济运行总体平稳
The overall economic operation is stable in the county.

(at|on) about {Number|Number (:|.) Number} on the {Ordinal|Number} , ≈ at about {1} on the {2},
zh 12日15时20分许
At about 15:20 on the 12th, a fire broke out.

(the) open (fire|flame|flames|fires) (was|were|has been|is) (extinguished|put|basically|completely|controlled|eliminated|liquidated) ≈ the flames were put out
zh 明火被扑灭; ru открытый огонь; uk
By nine the open fire was extinguished.

(liquidated|extinguished|eliminated|put out|liquidation of|localized) [the] open <(burning|flame|combustion|fire)> (was|at|by|,|$|on|in) → flames
ru открытое горение ликвидировано; uk
They eliminated the open flame by dawn.

(aftermath|disposal) (work|works|handling|matters) (is|are) [being] (carried out|in progress|underway|in full|proceeding|carried|under way|ongoing|conducted) (in|at|orderly|,|$) ≈ officials are dealing with the aftermath
zh 善后工作正在进行
The aftermath work is in progress, officials said.

(police|department|departments|hospital|bureau|experts|doctors|center|centre|association) <(remind~|reminded)> [the] (general|broad) (public|citizens|masses|consumers|drivers|netizens|people|motorists|parents|investors|friends) [that|to|:|,] ≈ urged people
zh 警方提醒广大市民; tr
The police reminded the general public to lock doors.

(do not|don't|neither) (believe|create|make) rumors , (do not|don't|nor) (spread|believe|pass|transmit) rumors ≈ do not believe or spread rumours
zh 不信谣不传谣
Do not believe rumors, do not spread rumors.

(attract~|attracted) [a total of] (more than|over|nearly|about|Number) [Number] (athletes|people|visitors|teams|enterprises|exhibitors|tourists|players|companies|guests|citizens|students) [from Words] <to participate> (,|$|in) ≈ drew
zh 吸引……参加
The race attracted more than 600 athletes to participate.
`,
  rare: `
(ask|asks|asked|urge|urges|urged) (society|citizens|citizenry|citizenship|the (citizenry|citizens|population)) [for|to] (collaboration|to collaborate|understanding|for collaboration|responsibility|collaborate) ≈ asked people to help
es pide colaboración ciudadana
The police asked the population for collaboration.
`,
  some: `
(measure|decree|provision|manoeuvre|law|text|draft|plan|bill|package|agreement|reform|project|proposal|contract|budget|programme|program) <(foresees|foresaw)> (a|the|an|Number|that|also|in|more|new|among|for|to|incentives|fines) → provides for
it il decreto prevede; es el plan contempla; fr le texte prévoit; pt; ro; ru предусматривает
The measure foresees 3 billion for families.
`,
}
