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

(by|with) the (initiative|organization|organisation) of the (ministry|city hall|mayor|president|foundation|embassy|government|union|club|municipality|museum|diocese) (,|in|on|was|were|at|will|is|a) ≈ organised by the ministry
hy նախաձեռնությամբ; ru по инициативе; az təşəbbüsü ilə; uk з ініціативи; ka
By the initiative of the embassy, a choir sang.

(was|were|is|are) [once again|again|once more] (brought to the attention|emphasized the importance|noted the importance) (that|of the) ≈ stressed
az vurğulandı
At the dinner was noted the importance of the road.

(drove|driving|drive|drives|drunken driving|caught) in [a] (drunken|drunk|intoxicated) (condition|state) → while drunk
fi ajoi humalassa; ru в состоянии опьянения; pl w stanie nietrzeźwym; es en estado de ebriedad; bg; ro în stare de ebrietate
The man drove in a drunken condition to the port.

(rich|poor) <of> (minerals|oil|gas|coal|gold|copper|iron|iodine|vitamins|resources|history|events|goals|emotions|fish|forests|water|traditions|details|detail|protein|calcium|fibre|fiber|ideas) → in
it ricca di minerali; fr riche de; es rico en; pt
The region is rich of minerals.

famous <(with|by)> (its|his|her|the|their) → for
tr ile ünlü; ar مشهور بـ; fa; hy; az
The town is famous with its carpets.

(full|filled|crowded|packed|overcrowded) <(from|by)> (people|water|smoke|tourists|rubbish|garbage|mud|blood|fans|children|snow|debris) → with
fa پر از; he; el γεμάτο από; tr
The hall was filled from smoke.

(covered|surrounded|overwhelmed) <from> (the|snow|a|mountains|mud|ice|floods|police|dust|water|ash|blood) → by
it coperta dalla neve; el; he; pt
The path is covered from snow.

dependent <(of|from|by)> (the|imports|exports|tourism|oil|gas|aid|Name|its|his|her|foreign|this) → on
es dependiente de; fr dépendant de; it dipendente da; ru зависимый от; pl zależny od; pt dependente de
The country is dependent from imports.

able <of> [not] Gerund (the|a|Number|his|her|their|to|it|him|them) ≈ to
es capaz de levantar; it capace di; fr capable de
He is able of lifting a car.

(is|are|was|were) capable <to {Base}> ≈ of …ing
ru способен поднять; fr capable de; it capace di; es capaz de; pl zdolny
He is capable to lift a car.

(is|are|was|were|get|got|not|still) used <to {(get|work|live|see|have|eat|sleep|wait|hear|wake|travel|play|pay|drink|read|wear)}> (up|early|in|at|the|a|with|here|this|without|late|there) ≈ to …ing
es acostumbrado a; it abituato a; fr habitué à; de gewohnt
He is used to get up early.

(succeeded|succeeds|succeed) <to {Base}> ≈ in …ing
fr a réussi à; it è riuscito a; ro a reușit
The crew succeeded to free the dog.

(managed|manages) <{Gerund}> (the|a|to|from|his|her|their|it|them) ≈ managed to
es logró escapar; it; pt conseguiu
He managed escaping the guards.

(tried|try|tries|attempted|attempts) <of> Gerund ≈ to
es trató de escapar; it ha cercato di; fr a tenté de; pt tentou
He tried of escaping.

(finished|finish|finishes) <to {Base}> (the|a|his|her|their|its|it|this|in|work) ≈ …ing
it ha finito di scrivere; fr a fini de; es terminó de; pt acabou de; ru закончил писать; pl skończył
She finished to write the book.

(continued|continues|continue) <in> Gerund [the|to|his|at] ≈ …
es continuó en; pt continuou a; it; id
He continued in working there.

(he|she|they|who|Name|Person) (hopes|hope|hoped) <of> {(returning|winning|finding|seeing|playing|getting|going|having|being|reaching|meeting|coming|selling|making|doing|receiving)} (the|a|soon|to|his|her|in|him|it|them|more|home|back) ≈ to
it spera di tornare; es espera; fr
He hopes of returning soon.

(thinks|think|thought) <to {(leave|sell|buy|return|go|resign|build|close|open|move|stop|retire|travel|invest)}> (the|a|his|her|to|soon|in|it|home) ≈ of …ing
it pensa di lasciare; es piensa dejar; pt pensa deixar; fr pense quitter; ru думает уйти
She thinks to leave the club.

^ (instead|rather) <to {Base}> (the|a|,|his|her|their|in|to|with|for|him|it|at|on|money|more) ≈ of …ing
de anstatt zu; it invece di; es en lugar de; nl in plaats van te; fr au lieu de
Instead to pay the crew, the firm closed.

(instead of|after|without|by|despite|besides|since|prior to|upon) <to {(have|pay|be|leave|close|say|give|take|make|open|see|know|speak|sell|buy|build|write|sign|reach|return|enter|die|win|lose|find|ask|wait|think|go|come|become|receive|start|begin|finish|arrive|tell|escape|help|save|use|work|play|appeal|resign|vote)}> (the|a|an|his|her|their|its|any|[been] Participle|him|it|them|to|in|that|this|from|money|,|.|what|of) ≈ …ing
it prima di lasciare; es antes de salir; fr avant de quitter; pt antes de sair; de ohne zu sagen; ro înainte de a; el; ar; nl
By to close the mill, the firm saves.

(intention|idea|plan|possibility|opportunity|chance|right|decision|desire|task|goal|aim|objective|need|risk|habit|hope|responsibility|ability|capacity) of <{(build|create|make|sell|buy|leave|give|take|open|close|pay|work|play|find|have|be|become|go|win|get|see|move|reach|improve|reduce|increase|return|appeal|vote|study)}> (a|the|an|his|her|their|its|to|it|them|in|more|new) ≈ to {1}
es la intención de construir; it l’intenzione di; pt a intenção de; fr l’intention de; ro
The firm has the intention of build a mill.

(has|have|had) <{(hunger|thirst|cold|sleep|fear|reason|haste|guilt|shame)}> (and|,|.|in|when|at|because|of the (dark|dog|dogs|police|war|future|water|thieves)) ≈ is …
es tiene hambre; it ha fame; fr a faim; pt tem fome; de hat Hunger; ro
He has hunger and cold in the cell.

(has|have|had|having) <(right|chances|chance|possibility|intention|intentions)> (to|of) (Base|compensation|Gerund|a|the|win) ≈ the right
ru имеет право; fr a droit à; it ha diritto a; es tiene derecho a; pl ma prawo; pt tem direito a; uk; bg; tr
The victims have right to compensation.

(has|have|had) the <{(luck|misfortune)}> (of|to) Base ≈ was lucky
es tuvo la suerte de; it ha avuto la fortuna di; fr a eu la chance de; pt teve a sorte de; de hatte das Glück
He had the luck to survive.

it (makes|made|will make) <{(hot|cold|sun|rain|wind|warm|bad|good|heat)}> ≈ it is
fr il fait froid; es hace frío; it fa freddo; pt faz frio; ca
It made cold in the night.

(has|have|had) <sense> (to|that) ≈ it makes sense to
es tiene sentido; de hat Sinn; ru имеет смысл; pl ma sens; pt tem sentido
It has sense to wait.

{(happened|occurred|left|died|arrived|returned|began|started|opened|closed|came|started|disappeared|went|resigned|married|signed|stopped)} <before (Number|two|three|a few|some|several|many) (days|years|weeks|hours|months|minutes)> (.|,|$|and|in|from|near|on|at) ≈ … ago
tr iki saat önce; de vor zwei Stunden; ar قبل ساعتين; bg преди два часа; zh; ko; fa; nl
The crash happened before two hours.

<after> (Number|two|three|a few|some|several|many) (days|years|weeks|hours|months|minutes) <from> (the|his|her|its|their|this|that) ≈ … after
it dopo due ore dal; tr; ar بعد ساعتين من; es
After two hours from the blast the road was open.

within <of> (Number|two|three|a|the|one|next) ≈ (leave out)
es dentro de dos semanas; pt dentro de; fr
The work ends within of two weeks.

(lasted|lasts|last|worked|lived|stayed|remained|waited|continued) <along> (Number|two|three|several|many|a few|all) (days|years|weeks|hours|months|minutes) → for
es a lo largo de; pt ao longo de; ca
The trial lasted along three months.

<during the all> (night|day|week|year|month|summer|winter|morning|afternoon|season) ≈ all
fr pendant toute la nuit; it durante tutta la; es durante toda la; pt durante toda
It rained during the all night.

§ all the <{(days|weeks|years|mornings|evenings|nights|months|summers|sundays)}> (he|she|they|it|we|the) ≈ every
es todos los días; it tutti i giorni; fr tous les jours; pt todos os dias
All the days he walks to the market.

§ all the <{(week|year|month|night|morning)}> it (has|rained|snowed|was|is|had) ≈ all
it tutta la settimana; es toda la semana; fr toute la semaine; pt
All the week it has rained.

<the half> of the (players|houses|pupils|workers|residents|population|people|employees|voters|students|budget|money|victims|country|children|inhabitants|deputies|seats|time|goods|price|land|territory|hospitals|schools|shops) → half
de die Hälfte der; fr la moitié des; it la metà dei; es la mitad de los; ru половина; pt metade; nl
The half of the players are ill.

(almost|nearly|practically) the <{(totality|entirety|whole)}> of (the|his|its|their) ≈ all
es casi la totalidad de; it quasi la totalità; fr la quasi-totalité; pt a quase totalidade; ro
Almost the totality of the houses was hit.

a <{(big|great|large|bigger|greater|major|good)} part of> (people|residents|the (people|population|residents|victims|workers|citizens|inhabitants|students|voters|houses|refugees|patients|players)) ≈ many of
es gran parte de; fr une grande partie de; it gran parte dei; ru большая часть; pt grande parte; de ein Großteil
A big part of people left the town.

(a [great|large|small|certain|huge|considerable|growing] (number|group|series|crowd|majority)|hundreds|thousands|dozens|millions|most|many|some|several|few|lots|two|three|half) of <{(person|child|student|worker|soldier|tourist|vehicle|car|house|refugee|migrant|visitor|player|fan|voter|patient|passenger)}> (were|are|have|had|was|will|who|took|left|died|in|at|from|to|came|.|,) ≈ {1}s
zh 许多人; tr çok sayıda kişi; id banyak orang; fa; hu; vi
A great number of person took part.

no <any> (Noun|Plural|Person|Body) ≈ (leave out)
ru никакой; zh 没有任何; ar لا أي; tr hiçbir; vi
No any player was hurt.

§ any of the {Plural} (was|were|is|are|has|have) [not] {(injured|hurt|present|killed|arrested|saved|found|able|known)} ≈ none of the {1}
es ninguno de los; it nessuno dei; ca cap dels; pt nenhum dos
Any of the players was hurt.

(one|two|three|four|five|six|seven|eight|nine|ten|many|most|some|several|neither|none|both|half|each) of <{(players|victims|workers|soldiers|houses|villages|children|teams|passengers|students|suspects|wounded|injured|buildings|deputies|members|parties|suspects|attackers|vehicles|cars|schools|citizens|residents)}> (are|is|were|was|have|had|has|died|remain|will|left|said) ≈ of the {1}
ru двое из игроков; pl dwóch z; tr oyunculardan ikisi; cs; uk; bg; zh; hi
Two of players are ill.

, <between> (which|them) (a|an|one|two|three|Number|several|many) (child|children|woman|women|man|men|girl|girls|boy|boys|police|officers|foreigners|soldiers|civilians|tourists|pregnant) ≈ including
de darunter; fr dont un enfant; es entre ellos un niño; it tra cui un bambino; pt entre eles; ru среди которых; nl; ro
Ten people were hurt, between them a child.

(bus|train|car|ship|plane|house|building|room|village|town|city|boat|country|flat|day|hotel|road|street|school|hospital|firm|company|club|manner) (on|in|with|at|from|for) <that> (he|she|they|the Plural|we|it) (Past|was|were|had|is|are|live|lives|work|works|travelled|traveled|died|arrived|lived|happened) ≈ which
es en que viajaban; it in cui; pt em que; ru в котором; fr dans lequel; ar التي; ro
The bus on that they travelled burned.

the way <how> (he|she|they|we|the|it|people|you|this|these) ≈ (leave out)
de die Art, wie; es la manera como; ru то, как; pl sposób, w jaki; nl; tr
The way how they work is wrong.

the reason why <because> ≈ (leave out)
es la razón por la que porque; tr; id
The reason why because he left is unknown.

§ <the moment that> (he|she|they|the|it) ≈ when
es en el momento en que; fr au moment où; it nel momento che; pt no momento em que
The moment that he came, they left.

from <the moment that> (the|he|she|they|it|this) ≈ since
es desde el momento en que; it dal momento che; fr à partir du moment où; pt desde o momento em que
From the moment that the act passed, prices fell.

§ <until when> (the|he|she|they|it|this|all) ≈ until
es hasta cuando; it fino a quando; pt até quando; ru до тех пор, когда
Until when the road is shut, buses stop.

(he|she|they|who|Person|Body|Name) (advised|advises|recommended|recommends|suggested|suggests|proposed|proposes) <to {(avoid|close|wait|stay|use|take|leave|open|build|buy|wear|drink|check|keep|move|make|give|change|go|create|introduce|postpone|cancel|reduce|increase|extend|sell|add|pay|replace)}> (the|a|an|at|in|his|her|their|until|,|for|more|new|all|any|with|it|travel|masks|water) ≈ …ing
fr a proposé de fermer; it ha proposto di; ru предложил закрыть; es propuso cerrar; pl zaproponował; uk; pt; bg; ro
He advised to avoid the bridge.

(let|lets) the (Noun|Plural) <to> {(close|go|leave|pass|die|fall|enter|burn|grow|stay|work|live|play|sleep|escape|win|run|wait)} ≈ (leave out)
ru дал дороге; fr laisse; tr; id
He let the shop to close.

(he|she|they|Name|who) (stopped|stops|quit) <to {(smoke|drink|work|play|eat|write|sing|train|breathe|function|operate|pay|grow|fall|rise|exist|fight)}> (.|,|in|last|at|after|the|for|when|because|$) ≈ …ing
it ha smesso di fumare; fr a arrêté de; es dejó de; pt parou de; ru перестал; pl przestał
He stopped to smoke last year.

(afraid|scared|frightened|worried) <for> (losing|being|having|going|getting|falling|dying) → of
nl bang om; de Angst um; es; ru
They are afraid for losing the flat.

(different|other) <(to|than|of) (the others|others)> (by|for|because|in that) ≈ from
es diferente a; it diverso dagli
It is different than others by its tower.

(conscious|aware) <about> (the|his|her|their|its|this|that) → of
es consciente sobre; ru осознавать; de sich bewusst; tr
The pupils were conscious about the danger.
`,
}
