import type { CalqueList } from './entries.ts'

/** Prepositions, infinitives, comparison and measures of time as other languages have them. */
export const GOVERNMENT: CalqueList = {
  never: `
interested [himself|herself|themselves|itself|very|more] <for> (the|a|an|this|these|his|her|their|its|buying|Gerund) !(sake|benefit) (Noun|Gerund|Adjective) → in
de interessiert für; es interesado por; fr intéressé par; it interessato a; ru
Many are interested for the job at the dock.

(capable|incapable|worthy|guilty|proud|jealous|fond|ashamed|suspicious) <(for|from|on|with|in)> (the|a|an|this|his|her|their|its|Gerund) !(sense|way|first|time) Noun → of
es capaz para; it colpevole per; fr coupable pour; pl zdolny do
She is proud on the work of the choir.

(married|engaged) <with> (the|a|an|Name|his|her) !(children|kids) → to
es casado con; it sposato con; pt casado com; de verheiratet mit; ro căsătorit cu; tr
She is married with the baker of the village.

(composed|made|formed) <from> Number (members|people|persons|experts|judges|players|deputies|parts|ministers|teams) → of
ru состоит из; de besteht aus; es compuesto por
The jury is composed from nine judges.

different <of> (the|a|his|her|its|their|what) → from
es diferente de; fr différent de; it diverso da; pt diferente de; ro diferit de
The plan is different of the old one.

(superior|inferior|prior|similar|identical|posterior) <than> (the|that|those|a|Number|his|her|its|last) → to
es superior a; de gleich mit; fr identique avec; ru; it
The price is superior than the cost of the wood.

(consist~|consisted) <(on|from)> (the|a|an|Number|two|three|Gerund) → of
es consiste en; fr consiste en; de besteht aus; ru состоит из; it consiste
The test consists on three parts.

(accuse~|accused) <(for|about)> (the|a|an|Gerund|theft|murder|fraud|corruption|treason|bribery) !(first|case|trial) → of
ru обвиняется в; de; es acusado por; sr optužen za; cs obviněn za
They are accused for stealing a bell.

(suspected|guilty) <(for|in)> {Gerund|(theft|murder|fraud|corruption|treason|bribery|robbery|manslaughter)} → of
ru подозревается в; sr osumnjičen za; pl podejrzany o
The clerk is suspected for robbery in Linz.

(insist~|insisted) <(in|to|about|for)> (the|a|his|her|its|their|this|that|Gerund) !(court|press|interview|first|statement|letter) → on
es insistió en; it insistere a; pt insistiu em; ro
The mayor insisted in the need for a bridge.

(enter~|entered) <(in|into|to) the> (house|building|flat|apartment|room|store|shop|country|city|hall|stadium|museum|territory|church|school|station|supermarket|embassy|village|bank) !(trade) (of|at|and|by|through|,|.|with|on|last|yesterday) ≈ enter the
es entró en la casa; it entrato nella casa; fr entré dans; ro; pl wszedł do; ru вошёл в
Two men entered in the shop and took the till.

(invite~|invited) <in> (the|a) (restaurant|dinner|palace|show|party|studio|meeting|conference|programme|wedding|school) → to
de eingeladen in; ru; pl; it
The choir was invited in the palace.

(reach~|reached) <to> (the|a|an) (agreement|final|semifinal|deal|summit|finish|top|border|village|city|consensus|compromise|finals|semifinals|conclusion) ≈ reach the
ru достигли до; ar وصل إلى; tr ulaştı; fa به
The two sides reached to an agreement on water.

(join~|joined) <(to|into|at)> the (party|club|team|strike|protest|union|army|search|coalition|alliance|project|campaign|talks|group|march|company) ≈ join the
es se unió al; it si unì al; ru присоединился к; tr; pl dołączył do; sr
Bakers joined to the strike on Monday.

(contradict~|contradicted|resists|resisting) <(against|to)> (the|a|this|any|these) (plan|idea|law|reform|decision|proposal|project|sale|closure|construction|measure|government|merger|ban|tax|arrest|police) ≈ oppose the
es se opuso a; it si oppone a; fr s'opposer à; de; ru; pt
They contradicted to the plan in public.

(answered|answering) <(to|on|at)> (the|his|her|a|all|these|our|their|questions) (question|questions|letter|letters|journalists|call|request|reporters|critics|criticism|questions) ≈ answer the
es respondió a; fr répondre aux; ru ответил на; de antwortete auf; it
The bishop answered on the letter.

(ask~|asked) <(to|from)> (the|his|her|their|Name|him|them) (police|minister|government|mayor|people|residents|court|president|council|citizens|fans|parents|ministry|judge|public|company) (to|for|not|about|that|whether|if) ≈ ask the
es pidió a; it ha chiesto al; ar طلب من; fa; pt; tr
The farmers asked from the government to help.

(request~|requested) <(to|from)> (the|his|her|their|Name) (police|minister|government|mayor|people|residents|court|president|council|citizens|fans|parents|ministry|judge|public|company) (to|that) ≈ ask the
es solicitó al; it; ar طلب من; tr; fa
The board requested from the ministry to wait.

(told|tells|tell) <to> (reporters|journalists|Name|the (agency|newspaper|paper|police|press|court|radio|media|judge|channel|reporters|journalists|public|parliament|investigators)) (that|,|.|how|about|on|in|after) ≈ told
es dijo a; it disse a; ru рассказал; fr a dit à; de; ar
The driver told to the police that he slept.

(call~|phone~|phoned) <to> (the (police|hospital|ambulance|hotline|emergency|firefighters|mayor|doctor|fire)|an ambulance|emergency (services|number)) ≈ call
ru позвонил в полицию; es llamó a la policía; sr; fr
She called to the police at noon.

(explain~|explained|describe~|described|mention~|mentioned|present~|suggest~|suggested|propose~|recommend~|recommended|announce~|announced) <(us|me|them|him)> (the (plan|reason|situation|problem|rules|idea|route|story|case)|that|how|what|why) → to us
es nos explicó; it ci ha spiegato; fr nous a expliqué; ro
The baker described us the route.

(prevent~|prevented|stop~|stopped|prohibit~|forbid~|hinder~|prohibited) (him|her|them|people|us|the Noun|residents|fans|farmers) <to> (leave|enter|go|work|see|speak|use|make|take|play|travel|return|get|reach|vote|build|come|have|do|move|pass|sell|join|cross) ≈ from doing
es impedir a; fr empêcher de; it impedire di; de hindern zu; ru; nl; pt
The snow prevented the farmers to reach the road.

(succeed~|succeeded) <to> (win|get|make|find|reach|save|escape|do|take|stop|put|sell|bring|build|break|open|pass|keep|beat|raise) ≈ succeed in doing
fr a réussi à; it è riuscito a; ro a reușit să; de; es
The crew succeeded to save the boat.

(look~|looking) forward to (see|meet|hear|play|work|welcome|receive|return|have|get|win|visit) (you|the|a|him|her|them|our|his|all|this|it|in|with|more|and) ≈ look forward to doing
de freue mich; es; fr; it
We look forward to meet the fans.

(instead|despite|spite|without|before|after|because|about|idea|possibility|risk|purpose|aim|goal|chance|hope|opportunity|danger|intention|method|fear|task) of <to (be|get|have|make|lose|win|build|go|find|use|sell|take|pay|leave|buy|put|see|give|become|stop|stay|keep)> → doing
es en lugar de; it invece di; fr au lieu de; ru; zh
The idea of to build a dam here is old.

(possibility|risk|danger|habit|merit|advantage|difficulty) <to> (build|lose|win|be|sell|become|make|get|find|fall|die|have|see|pay|leave|close|buy) !(or) (the|a|his|her|an|its|their|new|in|on) ≈ of doing
fr risque de; es riesgo de; it rischio di; de
The risk to lose a foot is real.

(dedicated|dedicates|dedicate~|devote~|devoted) [himself|herself|themselves] to (help|build|make|save|protect|teach|collect|study|write|play|find|repair|grow|sell|work) (the|a|his|her|people|children|animals|in|old|with|for|others) ≈ to doing
es se dedica a ayudar; it si dedica a; fr se consacrer à; pt
She dedicates herself to help people in the valley.

(more) (big|small|young|old|high|low|cheap|fast|strong|weak|near|large|great|long|short|hot|cold|warm|easy|hard|rich|poor|late|early|wide|thick|deep|dark|light|few|quick|slow|heavy|bad|good) than (the|a|last|in|before|ever|usual|expected|his|her|its|other|many|Number|that|it|any|all|most) ≈ bigger
es más grande que; fr plus grand que; it più grande di; ro mai mare; ru более; zh
The new hall is more big than the old one.

the <most (big|small|young|old|high|low|cheap|fast|strong|weak|near|large|great|long|short|hot|cold|warm|easy|rich|poor|wide|deep|quick|slow|heavy|bad|good)> (Noun|of|in) ≈ the biggest
es el más grande; fr le plus grand; it il più grande; ro cel mai mare; ru самый; ar
It is the most big lake of the region.

(the|this|that|his|her) same <(Noun|Noun Noun) than> (the|a|last|in|before|his|her|our|other|Number|that|they|he|she|it|we) ≈ same as
es el mismo que; fr le même que; pt o mesmo que; it
She won the same prize than her father.

(as|so) (many|much|big|high|large|good|long|fast|old|strong|important|tall|expensive|little|low|bad) <than> (the|a|last|in|before|ever|his|her|its|other|Number|that|they|he|she|it|we) → as
es tan grande como; fr aussi grand que; it tanto quanto; pt
The well is as old than the church.

(Number|two|three|four|five|ten) times (superior|inferior) (to|than) (the|that|a|last|those|what|its|their|Noun) ≈ times as much as
es tres veces superior a; it tre volte superiore; fr trois fois supérieur; ro
The price is three times superior to the cost.

(prefer|prefers) [the|a|to|Gerund] [Noun|Base] <than> (the|a|to|Gerund|in|his|her|at) → to
es prefiere que; ar; zh; tr; ko
They prefer the train than the bus.

(must|should) to (pay|make|take|leave|come|find|work|wait|give|build|help|stop|stay|change|show|keep|start|go) [the|a|back|for|until|in|his|her] ≈ must do
ru должен; es debe de; de muss zu; it deve; tr
Drivers must to wait for the pilot car.

(make~|made|let~) (him|her|them|us|me|people) <to> (feel|think|wait|believe|work|leave|go|cry|laugh|understand|see|lose|pay|do|come|play|stop|know|suffer|look) (that|the|a|in|for|like|better|,|.|at|on|out|with) ≈ make him do
es le hizo; it ha fatto; ru заставил; de ließ; fr a fait
The song made them to cry.

(relax~|relaxed|hurry~|hurried|complain~|complained|rest~|rested|concentrate~|meet~|met|remember~|gathered|suffer~|suffered|die~|died|marry~|married|confess~|repent~|retired|retire~) <(himself|herself|itself|themselves|ourselves)> (Adjective|very|well|better|safe|in|at|on|with|,|.|from|for|of|about|and|after|when) !(sweat) ≈ without the pronoun
de fühlen sich; es se sienten; fr se sentir; ru; it si sentono; pl; cs; sv
The girls met themselves in the square after class.

(was|were|is|are|has been|have been) <(died|happened|occurred|disappeared|existed|emerged|vanished|perished|erupted|lasted|ensued)> (in|at|on|by|from|yesterday|last|after|when|during|to|because|because of) ≈ happened
fr est arrivé; it è morto; de ist gestorben; ko; ru; tr
A fire was erupted in the mill on Monday.

(all) <the (three|four|five|six)> [of them] (were|are|was|had|have) (from|in|arrested|at|killed|found|taken|injured|released) → three
fr tous les trois; it tutti e tre; es los tres; pt
All the three were arrested in Lyon.

(on|in) the <(images|image|video|footage|pictures|photos|photo|recording)> (is|are) seen (how|that|a|the|two|several|people|Number) ≈ the footage shows
es en las imágenes se ve; de auf den Bildern ist zu sehen; ru на кадрах видно; it nelle immagini si vede
On the video is seen how a bear opens a door.

(in|on|through) [the] internet (circulates|circulate|spread|spreads|is circulating|are circulating|appeared|has appeared) (a|the|photos|videos|images|video|rumours|rumors) ≈ is going round online
ru в интернете появилось; es en internet circula; de im Internet kursiert; uk
In the internet appeared a video of the swan.

(through|by|in|on) [his|her|its|their|the] (profile|account|page|wall) (in|of|at) [the] (social network|social networks|facebook|twitter|instagram|telegram) (he|she|it|the|they|wrote|,|posted|published|has) ≈ on
es a través de su cuenta de; ru на своей странице в; it sul profilo; uk на своїй сторінці у; pl; sr
On his page in Facebook he wrote that the pool is shut.

(in|on) (his|her|its|their) (page|profile|account) (in|at) [the] (facebook|twitter|instagram|telegram|social network|social networks) → on Facebook
ru на своей странице в фейсбуке; uk на своїй сторінці у фейсбуці; bg; sr
She posted in her profile in Instagram a map.

(must|should|has to|have to|shall|be able to) (be (submitted|finished|completed|ready|delivered|built|paid|repaired|opened|done|vacated|handed over)|(submit|finish|complete|deliver|vacate|hand over|pay|repair) [the Noun|it|them|his Noun|their Noun]) <until> (Day|Month|the end of|the beginning of|the middle of|Number [Month]|next|the summer|the autumn|the spring) → by
de bis Freitag fertig; ru до пятницы; es hasta; it entro; pl do piątku; nl; sv; cs
The repair must be completed until the end of May.

<in> {Day} (,|.|the|a|he|she|they|at|it|and|morning|evening|afternoon|after|was|were|will|has|there|took|began|opened|by|police) → on
ru в понедельник; pl w poniedziałek; cs; uk; bg; sr
The fair opens in Friday, he said.

(in|from|of|since|until) [the] (year|years) <of> (Year) (,|.|the|he|she|they|it|was|and|a|when|with) ≈ in
es en el año de; ru; it; fr l'année
The mill was built in the year of 1887.

(in|from|of|since|during) the {Decade} (years) → the {1}
ru в 90-е годы; de in den 90er Jahren; pl w latach 90.; it anni 90; es los años 90; fr; cs
In the 1990s years the mine was shut.

(man|woman|boy|girl|driver|employee|patient|farmer|worker|resident|male|female) <in {Decade}> (was|who|were|fell|died|,|from|living|has|had|and|on|at) → in their {1}
ja 70代の女性; ko 70대 여성
A woman in 70s was struck by a bus in Nara.

(one|two|three|four|five|six|Number) <and half> (year|years|month|months|hours|hour|days|million|billion|times|thousand|weeks|kilometres|metres|tonnes) → and a half
es dos años y medio; it due anni e mezzo; ru; pt; ro
The trial lasted two and half years.

!(last|past) <(year|month) and half> (,|.|ago|in|of|before|after|later|to|the|he|for|and) ≈ a year and a half
es año y medio; it anno e mezzo; pt ano e meio; ro un an și jumătate
The trial began year and half ago.

(hundreds|thousands|dozens|millions) (people|residents|houses|protesters|workers|fans|refugees|tourists|soldiers|children|homes|families|visitors|students|demonstrators|passengers|animals|trees) (were|are|have|had|was|in|from|who|gathered|came|took|died|left|lost|fled|marched) → hundreds of people
ru сотни людей; bg хиляди хора; sr; tr binlerce kişi; zh; sv
On Sunday thousands people marched in the old town.

(a|the) (man|woman|boy|girl|person|student|farmer|driver|teacher|doctor) of name {Name} (who|was|is|has|,|from|and|had) ≈ named {1}
es un hombre de nombre; it di nome; pt de nome; fr du nom de; ro pe nume; tr
A man of name Ivo was saved by his dog.

(by|with) the (initiative|organization|organisation) of the (ministry|city hall|mayor|president|foundation|embassy|government|union|club|municipality|museum|diocese) (,|in|on|was|were|at|will|is|a) ≈ organised by the ministry
hy նախաձեռնությամբ; ru по инициативе; az təşəbbüsü ilə; uk з ініціативи; ka
By the initiative of the embassy, a choir sang.

(was|were|is|are) [once again|again|once more] (brought to the attention|emphasized the importance|noted the importance) (that|of the) ≈ stressed
az vurğulandı
At the dinner was noted the importance of the road.

(drove|driving|drive|drives|drunken driving|caught) in [a] (drunken|drunk|intoxicated) (condition|state) → while drunk
fi ajoi humalassa; ru в состоянии опьянения; pl w stanie nietrzeźwym; es en estado de ebriedad; bg; ro în stare de ebrietate
The man drove in a drunken condition to the port.
`,
}
