import type { CalqueList } from './entries.ts'

/** Who said what: verbs and formulas of reporting, of several languages. */
export const REPORTING: CalqueList = {
  never: `
(made|make|makes|making) (statements|a statement|evaluations|explanations) to (the|our) (press members|members of the press|members of press) → spoke to reporters
tr basın mensuplarına açıklamalarda bulundu
The captain made statements to the press members.

(not|declined|refused|preferred not) to mention (his|her|their) name → asked not to be named
ar فضل عدم ذكر اسمه
The source preferred not to mention her name.

(said|told|smiled|explained|recalled) to the reporter (with|that|on|of|,|in) → told our reporter
zh 对记者说
He said to the reporter with a grin.

<{he|she|they|the Person|Name} assured> (on {Day}|in {a|an|the|his|her|statements}|during|earlier|yesterday|today|this|at|,) ≈ {1} insisted
es aseguró el lunes; fr a assuré lundi; it pt tr ro
Oslo assured earlier in the day that the ship was empty.

{he|she|they|the Person|the Body} <(informed|reminded)> (on {Day}|in a (statement|note|press release)|yesterday|today|this {Day}|,) ≈ said
es informó el lunes; it ha informato; pt ru uk ro
The ministry informed on Monday that the pass is closed.

<{Name} diplomacy> {Says} → the {1} foreign ministry
fr la diplomatie russe a déclaré; es la diplomacia rusa afirmó; it pt
Peruvian diplomacy said it was worried about the two sailors.

<the diplomacy of {Name}> {Says} ≈ the foreign ministry of {1}
fr la diplomatie de Moscou a déclaré; es la diplomacia de Lima afirmó; it
The diplomacy of Oslo warned its citizens of the storm.

^ <{he|she|they} (precised|manifested|communicated|informed|sentenced|launched|sustained|signaled|signalled|evoked|exposed)> [,|on|in|to|at|during|when|after|yesterday|this] !(that|the|a|an|by|of|about|into|for|his|her|their|its|it|them|him|us|me|you) ≈ {1} said
fr , a-t-il précisé; es , manifestó; it pt
“The road will stay closed for a month,” he communicated on Friday.

<{he|she|they|Name|the Person} (pointed|exposed|precised|sustained|manifested|communicated) that> (the|he|she|it|they|there|this|his|her|Name|no|Number) → {1} said that
es señaló que; fr a précisé que; it pt
The governor manifested that the dam is sound.

<{he|she|they|Name|the Person} (thanked|appreciated|valued|saluted) that> (the|he|she|it|they|there|this|his|her|Name|no|Number) ≈ {1} was grateful that
es agradeció que; fr a salué le fait que; de it
The coach thanked that the fans had come by night.

^ how the {Words} {said|reported|announced|communicated|informed|told|wrote} → as the {1} {2}
de wie die Polizei mitteilte; pl jak podała policja; ru
Nobody was on board, how the coastguard announced.

^ like the {police|ministry|agency|paper|newspaper|company|court|union|city|spokesman|spokeswoman} {reported|announced|communicated|informed|said} ≈ as the {1} {2}
de wie die Polizei mitteilte; it come ha comunicato la polizia
Nobody was on board, like the police communicated.

{introduced} that (the|he|she|it|they|there|this|in|since|Name) ≈ said that
zh 介绍说
The manager introduced that the line has two tunnels.

(said|noted|stated|mentioned|added|wrote|commented|declared) [to {Name}] [,] <characteristically> (,|.) → tellingly
el είπε χαρακτηριστικά
“We were alone,” the skipper said to Radio Kos characteristically.

^ this (was|is) (informed|communicated|told) [to {Words}] by ≈ this was reported by
uk про це поінформували; ru об этом проинформировали; bg
The pass is closed. This was communicated by the guard.

^ (recall|remind) [,|that] (the|in|on|that|it|earlier|he|she|they|a|last|previously|this|as reported|as previously) ≈ earlier
ru напомним; uk нагадаємо; pl fr es
Recall, in May the roof of the rink had fallen.

according to the (quoted|cited|mentioned|named) {source|sources|agency|publication|paper|newspaper|media} → according to the same {1}
ro potrivit sursei citate; es según la fuente citada; bg
According to the quoted agency, three ships turned back.

^ in (the|his|her|this) (continuation|continue) [of Words] , ≈ the speaker went on
fa در ادامه; tr devamında
In the continuation of his speech, the governor thanked the crews.

^ while (pointing|referring|emphasizing|emphasising|stressing|alluding) (to|on|that) {the|this|a|his|her|their} ≈ referring to {1}
fa ضمن اشاره به; ar مشيرًا إلى
While pointing to the drought, the head of the office asked for help.

emit~ (a|an|its|the|their) [official|press|joint|short|new] (statement|communiqué|release|opinion|verdict|resolution|alert|warning|declaration|bulletin|order|decree) ≈ issue~ a statement
es emitir un comunicado; pt emitir um comunicado; fr it
The club emitted a short statement on Sunday.

{declared|stated|told|commented|explained|confirmed} for {Name} !(the|a|an|his|and) → {1} to {2}
sr izjavio za; ro a declarat pentru; bg hr
“We are ready,” the skipper stated for Radio Bar.

^ it (was|is) spoken (of|about) → there is talk of
it si è parlato di; es se habla de; de
It was spoken of a new bridge over the strait.

^ (the (talk|speech)) (is|was) about (the|a|an|two|three|four|five) ≈ this concerns
ru речь идёт о; uk мова йде про; pl bg
The speech is about two barges that sank in May.

became known (about|of) the ≈ news came of
ru стало известно о; uk стало відомо про
It yesterday became known about the sale of the mill.

^ <and this came> ≈ this was
ar وجاء هذا
And this came after two days of talks.

(as|like) (he|she|the Person|Name) <expressed> $ → said
es según expresó; tr ifade ettiği gibi; pt
The river is lower, as the governor expressed.

(in|during) <{a|the|his|her|an} [exclusive|short|telephone|phone] (dialogue|dialog|conversation)> with [the] (correspondent|newspaper|agency|radio|portal) → {1} interview
es en diálogo con la prensa; fa در گفت‌وگو با خبرنگار; ru ro
In a conversation with the correspondent, she denied the sale.

(make~|do~) {a|the} {press|news} conference → give~ {1} {2} conference
fr faire une conférence de presse; it fare una conferenza stampa; es pt
The skipper did a press conference on the quay.

give~ (declarations|a declaration) (to|for|on|about|in) ≈ make~ a statement
es dar declaraciones; fr donner des déclarations; ro it
The keeper gave declarations to a local radio.

(it|this) results (from|that|clear|evident|difficult|impossible|necessary|strange|in that) ≈ it turns out
it risulta che; es resulta que; fr pt
From the file it results that the brakes were worn.

(results|resulted) (difficult|impossible|necessary|evident|fundamental|incomprehensible|interesting|obvious|elected|winner|victorious|winning|positive to|essential|surprising|curious) ≈ turned out
es resulta difícil; it risulta difficile; pt
The climb resulted impossible for the older men.

(, "|" ,) <{considers|is (convinced|sure|certain|confident)|are (convinced|sure|certain)}> ((the|a|his|her|their|one) [Adjective] (Noun|Person|Human|Trade)|Name|Person|Trade|expert) ≈ says
ru «…», – считает эксперт; uk вважає; sr smatra; pl uważa; bg смята; cs je přesvědčen
“The ice is thin,” considers the head of the station.

(, "|" ,) <{stated|noted|stressed|explained|emphasized|emphasised|underlined|shared|reported|declared|concluded|confirmed|believes|warned|announced|claimed|told|admitted|clarified|specified} {he|she}> (in|at|on|during|after|with|to|when|while|by|before) → {2} {1}
ru отметил он; de erklärte er am; nl; sv; fa
“Luck is round too,” stated he at a meeting with reporters.

(, "|" ,) (he|she|Name|(the|his|her) (Noun|Person|Human|Trade)|(Person|Trade|Human|expert) Name) <{told}> (.|on Day) ≈ said
tr dedi; ru рассказал; uk розповів; fa; zh; ko
“If the scissors live, the trade lives,” he told.

(, "|" ,) <{told}> (the|his|her|a) (Person|Human|Trade|father|mother|owner) (.|on Day|yesterday|after|during) ≈ said
ru рассказал мэр; uk розповів; es contó el; it
“We will rebuild the school,” told the mayor on Monday.

(, "|" ,) <{spoke|reminded|communicated}> ((the|his|her|a) [Adjective] (Noun|Person|Human|Trade)|Name|Person Name|Trade Name) !(of|about|that) ≈ said
ru напомнил; uk нагадав; sr podsetio; zh 表示; tr ifade etti; ko
“It was a miracle,” reminded the priest.

(, "|" ,) (he|she|Name|(the|his|her) (Noun|Person|Human|Trade)|(Person|Trade|Human) Name) <{communicated|reminded}> (.|on Day) ≈ said
tr ifade etti; zh 表示; ko 밝혔다; ru сообщил; id
“The lake is clean,” the mayor communicated.

(he|she|Person|Human|mother|father|neighbour|neighbor|witness|teacher|doctor|coach|singer|actress|actor) <told that> (he|she|it|the|they|there|his|her|in|we) → said that
ru рассказал, что; uk розповів, що; tr anlattı; fa گفت که
The girl told that she had seen the boat.
`,
  rare: `
, {informed|communicated} the {Name} (,|.) → , the {2} said
es informó el Banco Central; pt informou o Banco Central; it
Nobody was on the bridge, informed the Port Office.

(in|during) the course of the (meeting|conversation|operation|conference|visit|session|press conference|events|interview) → during the meeting
ru в ходе встречи; it nel corso dell’incontro; fr de es ro
In the course of the session two men left the hall.

under the slogan ≈ with the slogan
ru под лозунгом; es bajo el lema; tr it ar
Students marched under the slogan “Books, not roads”.

the {head|chief|number one|boss} of {Name} diplomacy → the foreign minister
fr le chef de la diplomatie russe; es el jefe de la diplomacia rusa; it pt de ru ro pl
The head of Peruvian diplomacy will fly to Lisbon.

the heads of (diplomacy|{Name} diplomacy) → the foreign ministers
fr les chefs de la diplomatie; es los jefes de la diplomacia; it ru
The heads of diplomacy of both states met on a ship.

^ <{he|she|they|the Person} (indicated|specified|detailed|underlined|denounced|deplored|highlighted|affirmed|assured|judged)> [,|on|in|to|at|during|when|after|yesterday|this] !(that|the|a|an|by|of|about|into|for|his|her|their|its|it|them|him|us|me|you|how|why|what|where|which|who|and|or) ≈ {1} said
fr , a-t-il indiqué; es , indicó; it pt tr
“The road will stay closed,” she specified on Friday.

<(precising|specifying|detailing)> that (the|he|she|it|they|there|this|no|his|her) → adding
fr précisant que; es precisando que; it pt
He spoke of a mistake, specifying that the valve was old.

<{he|she|they|the Person|Name} (specified|detailed|ratified)> that (the|he|she|it|they|there|this|his|her|no|Number) → {1} said
fr a précisé que; es detalló que; it pt de tr
The governor detailed that the dam is sixty metres high.

<{he|she|they|the Person} (celebrated|praised|justified)> that (the|he|she|it|they|there|this|his|her|no|Number) ≈ {1} was pleased
es celebró que; de lobte, dass; it pt
The coach celebrated that the pitch had been saved.

!(be|is|are|been|being|was|were|an|the) <(alerted|alerting) (about|on|over)> (the|a|possible|an|new|growing) → warned of
es alertar sobre; fr alerter sur; pt it
Two doctors alerted on the lack of beds.

{Said} to the {Name} [news] (agency|newspaper|channel|portal|radio|television) → told {2}
fr a annoncé à l’agence; es declaró a la agencia; it ru pt
The sister of the poet announced to the Belta agency that he had died.

<{stated|clarified|continued|emphasized|emphasised|reminded|stressed|declared|underlined|reiterated} :> {Words} ≈ {1} that
fa تصریح کرد:; ar وأكد:; tr
The head of the office clarified: Beets need more water than wheat.

according to [the] (report|reports|message) of [the] {Name} ≈ {1} reported
fa به گزارش; ru по сообщению; ar tr
According to the report of Vesti, three ships turned back.

^ according to [the] (obtained|received|operative|preliminary|specified|updated) (information|data) , → reportedly
ru по предварительной информации; tr edinilen bilgiye göre; uk es
According to preliminary information, the driver fell asleep.

^ according to [the] information (obtained|received|learned|learnt|gathered) , → reportedly
tr edinilen bilgiye göre; es según información obtenida; ru
According to the information obtained, the driver fell asleep.

^ according to information , → reportedly
el σύμφωνα με πληροφορίες; it secondo informazioni; es
According to information, the driver fell asleep.

^ (recall|we recall|we remind|recall that|let us remind you|let us recall|we will remind) $ ≈ background
ru напомним; uk нагадаємо; bg
Recall

make~ (a [press|public|written] (statement|declaration)|statements) to (the press|journalists|reporters|the media|the Name agency|press) → speak~ to reporters
tr basına açıklama yaptı; it fare dichiarazioni alla stampa; ro pl
The lawyer made a statement to the press in the yard.

made statements (about|on|regarding|concerning|after|at) ≈ spoke about
tr açıklamalarda bulundu
The coach made statements about the match and its end.

it was (recalled|reminded|conveyed|specified|communicated|informed) that ≈ the statement said that
tr hatırlatıldı; es se recordó que; ru
It was recalled that a first plan had failed in court.

^ (it is|it’s) (noted|specified|clarified|informed|recalled|added|emphasized|reminded) that ≈ the report adds that
ru отмечается, что; uk зазначається, що; tr
It is specified that nobody was in the house.

^ this (was|is) reported (by|in|on) [the] {Words} ≈ so {1} said
ru об этом сообщает; uk про це повідомляє; bg
This was reported by the guard of the pass.

^ it is to be (mentioned|noted|remembered|said|recalled|highlighted|reminded) that ≈ it should be noted that
fa لازم به ذکر است که; de es ist zu erwähnen, dass; es
It is to be mentioned that three villages have no road.

^ it (must|should|has to|needs to) be (reminded|specified|clarified|highlighted|underlined) that ≈ it should be noted that
es hay que recordar que; fr il faut rappeler que; it pt ru
It should be reminded that three villages have no road.

^ it is (opportune|necessary|fair|appropriate|convenient|pertinent|useful) to (remember|recall|remind|specify|highlight|underline|mention|clarify|point out) ≈ it should be noted
it è bene ricordare; es es importante recordar; fr pt ro
It is opportune to mention that three villages have no road.

^ (let us|let's|let’s) (recall|remember|remind|note|specify|add) (that|,) ≈ earlier
fr rappelons que; es recordemos que; it ru pt
Let us recall that three villages have no road.

<{was|is|were} categorical> ($|in|about|:|that) ≈ {1} emphatic
es fue tajante; fr a été catégorique; ru el it
The owner was categorical: nobody would be laid off.

(what) (was|is|has been|is being) (circulated|rumored|rumoured) (on|in|about|by|regarding) ≈ the rumours
ar ما يتم تداوله
The club denied what was circulated about a sale.

^ <in (a|an|its|his|her) [official|press|joint|short|brief] note> [,] (it|the (ministry|club|government|city|municipality|police|union|federation|council|prosecutor|embassy|diocese|region|mayor)) ≈ in a statement
it in una nota; pt em nota
In a note, the club denied the sale.

(lament~|deplore~|regret~) the (disappearance|departure) of (the|this|a|his|her|one|Name) ≈ mourn~
pt lamentar o desaparecimento de; fr déplorer la disparition de; es it
The bishop lamented the disappearance of the painter.

^ about this {Words} {Said} ≈ this is what {1} {2}
ru об этом глава {…} рассказал; uk про це розповів
About this the skipper told two papers.

(spokesman|spokeswoman|spokesperson|source|lawyer|minister|mayor|witness) <{confirmed|told|said|explained|stated} to {Name}> (that|$) → told {2}
it ha detto a; fr a confié à; es ru
“The door was open,” a witness told to Kathimerini.

informed (sources|source) (told|said|reported|revealed|confirmed) ≈ sources said
ar مصادر مطلعة; ru осведомлённые источники; es
Informed sources said the two ports would merge.
`,
  some: `
^ and (he|she) (added|continued|concluded|explained|stressed|pointed) [:|,|that] ≈ he added
ar وأضاف; fr et d’ajouter; it es
And he added that the well was dry.

^ it is known that ≈ reportedly
ru известно, что; uk відомо, що; tr
It is known that the boat had two owners.

(judicial|prosecution) sources → court officials
fr sources judiciaires; es fuentes judiciales; it pt
Judicial sources spoke of two arrests.

gave information (about|on|regarding) → spoke about
tr hakkında bilgi verdi
The governor gave information about the crops.
`,
}
