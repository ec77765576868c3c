import type { CalqueList } from './entries.ts'

/** Verbs, objects and adjectives in the places that they have in other languages, whichever words they are. */
export const WORD_ORDER: CalqueList = {
  never: `
!(was|were|is|are|be|been|being|get|got|who) {Did} <{Manner}> (the|his|her|its|their|this) !(Times|Name) [Adjective] !(Name) (Noun|Plural) (.|,|of|in|on|with|for|near|from|to|and|at|against|by) ≈ {2} {1} …
es destruyó completamente la cosecha; fr a détruit complètement la récolte; it ha distrutto completamente; pt ro el
The rain destroyed completely the harvest of the valley.

!(was|were|is|are|be|been|being|get|got|who) {Did} <(yesterday|today|this (week|month|year|morning|afternoon|evening)|last (week|month|year|night|Day)|on Day|by majority|every (day|week|month|year|morning|evening|night|Day)|at the (last minute|end|beginning|time)|on (its|his|her|their) (site|website|channel|page|account)|in the (morning|evening|afternoon|night)|at (night|noon|dawn|midnight)|for the Ordinal time|for the first time|(in|near|from|before|at|behind) the !(Times) (Noun|Plural)|for Number (years|months|days)|by decree|in Town|in Year|in Month)> (the|his|her|its|their) !(Times|Name) [Adjective] !(Name) (Noun|Plural) (.|,|of|in|on|with|for|near|from|to|and|at|against|by) ≈ (behind the object)
es recibió ayer al embajador; it ha aperto ieri la; fr a approuvé mardi la loi; pt ro el pl cs
The president received yesterday the ambassador of Chile.

!(was|were|is|are|be|been|being) (gave|handed|sent|presented|awarded|granted|sold|lent|delivered|imposed|wrote|returned|assigned|donated|distributed|explained|explains|described|imposes|showed|inflicted|sends|gives|hands|awards|sells) <(to (him|her|them|the (Plural|Noun)|Name)|on the (Plural|Noun))> (a|an|the|his|her|Number) !(Times|Name) [Adjective] !(Name) (Noun|Plural) (.|,|of|about|and|in|on|for|with|worth) ≈ … the … to
es entregó a los ganadores los premios; it ha consegnato ai; fr a remis aux; pt ru de pl ro
The governor handed to the winners the prizes.

(plays|speaks|likes|loves|speak|play|like|love|played|spoke|liked|loved) <(very well|very much|perfectly|fluently|a lot)> (the|a|his|her|Demonym|Noun) !(Times|than) ≈ (at the end)
es habla muy bien el inglés; it parla molto bene; fr aime beaucoup; pt ro de
She plays very well the piano and the flute.

(know|knows|knew|saw|received|lost|have|has|had) <already> (the|his|her|their) !(Times|right) (Noun|Plural) (.|,|of|in|on|for) ≈ already …
es conocen ya el resultado; it conoscono già; de kennen schon; fr pt pl ru
They know already the result of the vote.

(was|were|been|be|is|are) <by the (guards|soldiers|villagers|neighbours|neighbors|workers|troops|judges|doctors|coach|people|students|party|owner|owners|crew|border guards|coast guard|police|court|council|government|ministry|army|parliament|president|minister|mayor|firefighters|rescuers|residents|authorities|judge|team|company|union|public) {arrested|detained|closed|taken|rescued|caught|seen|helped|brought|treated|elected|signed|searched|shot|accepted|paid|cleaned|saved|approved|rejected|opened|punished|killed|freed|released|beaten|evacuated|stopped|sentenced|built|destroyed|found|attacked|criticised|criticized}> (.|,|on|in|at|and|because|after|before) ≈ {1} by …
de wurde von der Polizei verhaftet; nl werd door de politie aangehouden; tr polis tarafından; hu sv
The man was by the police arrested on the spot.

(was|were|been|be|is|are) <(to|into) [the|a|a local|the nearest] (hospital|prison|jail|clinic) {taken|brought|transported|sent|transferred|flown|admitted}> → {1} to hospital
de wurde ins Krankenhaus gebracht; nl werd naar het ziekenhuis gebracht; sv
The two men were to hospital taken.

(was|were|is|are) <because of [the|a] Noun {closed|cancelled|canceled|postponed|delayed|interrupted|suspended|stopped|evacuated|blocked}> (.|,|and|on|in|for|until) ≈ {1} because of …
de war wegen Schnee gesperrt; nl was wegens; sv da no
The road was because of snow closed.

(has|have|had) <(with|from) the {Plural} {spoken|talked|negotiated}> → {2} with the {1}
de hat mit den Anwohnern gesprochen; nl heeft met; sv
The mayor has with the residents spoken.

(has|have|had) <in Town [Noun] {studied|lived|died|taught|trained|founded}> (.|,|and) ≈ {1} in …
de hat in Wien studiert; nl heeft in Wenen gestudeerd
He has in Vienna law studied.

§ the (police|minister|ministry|government|court|team|company|council|army|president|mayor|club|bank|boy|girl|driver|man|woman) (an|a|Number) [new|big|large|great] {(Noun|Plural)} {started|bought|opened|found|lost|won|built|sold|launched|received|made|held|gave|took|signed|arrested|killed|closed|destroyed} (.|in|on|last|about|at|into|against|for|with|to|yesterday|after|from) ≈ the … {2} {1}
tr bakanlık bir soruşturma başlattı; ja ko fa hi hu
The ministry an investigation started about the fire.

(he|she|singer|writer|actor|player|family|man|woman|boy|girl|soldiers|refugees|minister|president|chancellor|governor|mayor|team|delegation|king|pope|ambassador|premier|envoy|coach) <to {Name} {went|came|flew|travelled|traveled|arrived|returned|moved|fled}> → {2} to {1}
tr Ankara'ya gitti; fa به آنکارا رفت; ja ko hi hu
The minister to Ankara went on Sunday.

the {authorities|market|team|police|bank|party|assembly|guard|court|army|ministry|library|parliament|congress|park|company|airline|war|council|hospital|railway|stadium|orchestra|museum|election|press} <{national|central|regional|local|municipal|federal|military|provincial|communist|socialist|civil|supreme|international|naval}> (.|,|was|is|has|said|in|of|and|had|will|arrested|against|lost|won|lasted|raised|at|for|who|which|on|Past) → {2} {1}
es la policía nacional; fr la police nationale; it la banca centrale; pt ro
The police national arrested nine people.

the {team|president|minister|police|government|player|striker|goalkeeper|coach|driver|rider|writer|singer|actor|actress|painter|army|company|parliament|club|ambassador|embassy|pilot|athlete|swimmer|tourist|tourists|soldiers|citizens|troops|authorities|ship|plane|press|team} <{Demonym|dutch|french|english|spanish|british|irish|chinese|japanese|turkish|polish|swedish|danish|finnish}> !(Name|Demonym|woman|man) (.|,|was|is|has|said|in|of|and|had|will|lost|won|visited|at|for|who|which|on|Past) → {2} {1}
es el presidente chileno; fr le président chilien; it la squadra olandese; pt ro ar fa id vi
The president Chilean visited the mine in May.

(the|a|an) (car|house|dress|shirt|flag|truck|lorry|horse|dog|cat|door|accident|crisis|fire|storm|problem|wound|boat|bag|box|book|city|town) <(red|white|black|blue|green|yellow|big|small|old|serious|grave|strong|beautiful|enormous|terrible)> (was|is|stands|were|has|had|closed|stood|broke|killed) ≈ red …
es el coche rojo fue; fr la voiture rouge a été; it la macchina rossa è; pt ro ar vi id
The car red was found near the river.

the {Number} {first|last} !(ladies) (years|months|days|weeks|places|games|matches|times|editions|decades|hours|rounds|stages|centuries|summers|winters|floors|seasons|elections) → the {2} {1}
fr les trois premières places; es los dos últimos años; it i tre primi; pt nl
The three first places went to Kenya.

!(in|at|on|near) the !(Name) {street|avenue|boulevard|quarter|neighbourhood|neighborhood} {Name} (is|was|has|will|,|.|and|in|on|where|were) ≈ {2} {1}
es la calle Colón; fr la rue Vauban; it la via; pt ro
The avenue Colon is closed for the feast.

the !(Name) {stadium|airport|hospital|cathedral|clinic|prison} {Name} (is|was|has|will|,|.|and|in|where|were|treated) ≈ {2} {1}
es el estadio Bernabéu; fr l'aéroport Charles; it l'ospedale; pt ro
The airport Barajas was closed for two hours.

(the|a) !(Name) {city|town|village|province|region|district|county|canton} <{Town}> (is|was|has|will|,|.|and|were|where|had) → of {2}
ru в городе Львов; es la ciudad; tr şehri; pl uk bg fa
Rain flooded the town Vienna, where a dam broke.

§ (in|at|on|during|for|after|with|near|from|within|under|over|through) [the|a|this|that|his|her|their|its|our] !(Times|past) [Adjective] (Noun|Town|Day|Month) [of [the|this] (Noun|Town)] <{Happens|take part|takes part|took part}> (Number|several|many|hundreds|dozens|thousands|about|more than|over|only|around|nearly|a|an|the) !(Times) (Noun|Plural|Adjective|Number|people) ≈ … {1}
ru в лагере живут 900 человек; de im Lager arbeiten 40; es en el concurso ganó un alumno; pl uk it pt tr cs bg
At the fair take part 40 firms from nine countries.

§ (in|at|on|during|for|after|with|within|under) [the|a|this|that|his|her|their|its|our] !(Times|past) [Adjective] (Noun|Town|Day|Month) [of [the|this] (Noun|Town)] <(was|were|are|is|has been|have been|will be) {Undergone}> (Number|several|many|hundreds|dozens|thousands|about|more than|over|only|around|nearly|a|an|the|Plural) !(Times) ≈ … were {1}
ru на заседании обсуждались вопросы; es en la reunión fueron discutidos; de im Krankenhaus werden behandelt; pl uk it pt cs bg
At the meeting were discussed questions of safety.

(the|a|an) (Noun|Plural) <{economic|political|social|financial|regional|municipal|agricultural|industrial|cultural|religious|medical|judicial|electoral|presidential|parliamentary|constitutional|environmental|rural|urban|humanitarian|sanitary|diplomatic|educational|scientific}> (hit|has|have|is|was|were|are|will|closed|opened|began|said|took|led|in|of|for|at|from|caused|lasted|remains|continues) !(and) ≈ {1} …
es las autoridades locales; fr la crise économique; it la crisi economica; pt ro ar fa vi id
The crisis economic hit the shops of the valley.

§ (during|in the course of) the (Noun|Daypart) (was|were) (found|heard|seen|noticed) (Number|several|many|a|an|Plural) ≈ … were found
ru во время обыска были найдены; uk під час; pl podczas
During the search were found weapons and money.

§ (Opening|in (addition|the meantime)|despite the Noun|because of the Noun|with this Noun) <(must|will|can|should|could|would|may|has|have|had|is|are|was|were|wants|want|plans)> (the|his|her|this|these|he|she|they|it|we) !(Times|case|only|reason) [Noun|Adjective|Plural] !(that|to|who|which) ≈ (subject first)
de deshalb müssen die Bauern; nl daarom moeten de; sv därför måste; da no
Therefore must the farmers sell their cows.

§ (Opening|in (addition|the meantime)|despite the Noun|because of the Noun|with this Noun) <(Past|Third)> (the|a|his|her|its|their) !(Times) [Adjective] (Noun|Plural) ≈ (subject first)
de deshalb schloss die Polizei; nl daarom sloot de politie; sv da no
With this victory climbs the team to second place.

§ (yesterday|today|tomorrow|last (week|month|year|night|Day)|on Day|in (Month|Year)|this (week|morning|year|month)|after the Noun) <{(closed|opened|visited|won|received|arrested|began|begins|starts|started|presented|signed|approved|decided|celebrated|killed|destroyed|lost|announced|met|published|rejected|adopted|launched|ended|ends|opens|closes|met)} [in Town] (the|a|an|his|her|its|their) !(Times) [Adjective] Noun> (a|an|the|of|its|his|her|against|in|with|Number) ≈ (subject before “{1}”)
de gestern besuchte der Präsident; nl gisteren bezocht; ru вчера открыла фирма; sv da es
In May opened the firm a second plant in Graz.

§ (confirmed|pointed out|reported|announced|noted|highlighted|stressed|indicated|revealed|assured|explained|recalled|declared|stated|warned|added) (the [Adjective] Noun|Name|Noun Name) that ≈ (subject first)
es señaló el presidente que; ar أكد الوزير أن; pt afirmou o; it
Confirmed the ministry that the two men are well.

§ (participated|took part|attended|intervened|competed|spoke) (in|at) [the|this] Noun [also] (Number|about|more than|over|several|many|hundreds|dozens|representatives|the|Name) ≈ (subject first)
es participaron en la marcha; it hanno partecipato; ru участвовали; ar pt
Participated in the march about 300 people.

§ (were|was) (present|absent|missing) (at|in|from) [the|this] Noun [also] (the|Number|Name|several|many|representatives) ≈ (subject first)
es estuvieron presentes en; it erano presenti alla; fr étaient présents
Were present at the ceremony the mayor and the bishop.

§ (remain|remained|stood out|lack|come to an end today) (Number|many|several|some|the) [Adjective] (Plural|Noun) ≈ (subject first)
es quedan tres preguntas; it restano tre domande; ru остаются; pt
Remain three questions without answer.

§ (increases|decreases|grows|continues|begins|began|started|lacks|concluded|concludes|worsens) [in Town] the (number|trial|process|work|works|search|risk|season|strike|festival|fair|campaign|debate|price|construction|tension|crisis|fight|war|investigation|talks|match|war|meeting|works|vote) (of|on|in|for|between|against|with) ≈ (subject first)
es comenzó el juicio; ru начался суд; it è iniziato il; pt ar
Began the trial of the former mayor.

!(had|has|have|do|did|should|would|will|could|can|might|may|why|or|if|must) (we|they) <not> (have|know|want|need|understand|believe|like|come|work|go) ≈ do not
es no tenemos; ru мы не знаем; pt não temos; pl it zh
We not have money, says the farmer.

§ (from|in|at) the {ministry|police|court|council|hospital|company|club|prosecutor|administration|agency|party|union|department|service|embassy|team|university|government|association} (indicated|clarified|said|reported|noted|specified|stressed|stated|added|explained|confirmed|assured|informed|announced|told) (that|to) ≈ the {1} said
ru в министерстве сообщили, что; uk в поліції уточнили; es desde la policía indicaron; bg pl it
In the ministry said that the school will open.

§ (on|to|after) [the] words of (the|Name|one|his|her|a) ≈ according to
ru со слов очевидца; uk за словами; tr; pl według słów; bg по думите
On the words of the witness, the car was red.

^ (on|at|by) (its|his|her|their) turn , ≈ for its part,
es a su vez; ru в свою очередь; fr à son tour
On its turn, the bank denied all.

^ according to the opinion of → in the opinion of
es según la opinión de; ru по мнению; it secondo il parere di; de fr pt
According to the opinion of the mayor, the roof is new.

^ as (explained|noted|said|reported|told|stated|specified|added|stressed|clarified|assured|recalled|confirmed|emphasized|emphasised|reports|writes|says|notes|explains|adds) [in the (message|statement|report|ministry|police|department)] (the !(Times) [Adjective] (Noun|Plural) (,|of|in|for|Name)|Name ,) ≈ as … explained,
ru как пояснил врач; uk як розповів; es como explicó el médico; pl it bg pt
As explained the doctor, the boy will live.

^ how (informs|reports|writes|notes|informed|stressed|noted|explains|specified) (the|Name|in the|by) ≈ as
ru как сообщает; uk як повідомляє; bg както съобщава
How informs the ministry, nine people were saved.

^ about (it|that) (says|said|reports|reported|writes|wrote|informs|informed|announced|stated|testify|speaks|told) (the|Name|in|on|by|a) ≈ this was reported by
ru об этом говорится на сайте; uk про це; bg за това; pl
About it says the site of the president.

§ (writes|reports|informs|notes|reported|informed) (about (this|it)|the (agency|newspaper|channel|site|daily|portal|publication|magazine|press)) ≈ reported by
ru пишет об этом газета; uk пише про це; bg пише; es informa la agencia; it pl
Writes about this the newspaper Kommersant.

§ said on (this|that) (subject|matter|topic|issue|occasion) the ≈ on this … said
es dijo al respecto el; it ha detto in proposito; ru сказал по этому поводу
Said on this subject the deputy minister: “There will be no cuts.”

(this|it) (reported|informed|stated|announced) in the (police|ministry|press service|department|administration|prosecutor|headquarters|agency|embassy|service|office|company) ≈ was reported by
ru об этом сообщили в полиции; uk про це повідомили в; bg
This reported in the police of the Lviv region.

according to what (said|reported|explained|indicated|stated|declared|announced|told|published) (the|Name|by) ≈ according to
es según lo que dijo el; it secondo quanto riferito da; fr selon ce qu'a dit; pt
According to what said the mayor, the roof is new.

(want|wants|wanted) (the|a|their|his|her|its) (Noun) <(sell|buy|close|build|open|leave|repair|pay|raise|change|save|visit)> (.|,|and) ≈ to sell …
de wollen das Haus verkaufen; nl willen het huis verkopen; sv
They want the house sell and move to Graz.

§ the (police|company|team|court|council|government|ministry|army|club|firm|minister|president|bank|girl|boy|driver) the !(Times) {(Noun|Plural)} {(arrested|lost|closed|won|opened|stopped|bought|sold|rejected|approved|found|cancelled|signed|destroyed|left|received|saved|killed)} [(in|on|at|last|for|with) [the|last|a] [Adjective] (Noun|Town|Day|Month|Name) [Noun]] . ≈ {2} the {1}
tr polis şüpheliyi yakaladı; ja ko fa hi hu
The police the suspect arrested in Izmir.

(pays|knows|wants|came|works|reached|takes|helps|plays|goes|comes|fits|gives|sees|likes|needs|falls|happens|wanted|knew) <not> (the|its|his|her|their|any|to the|to (pay|come|go|give|say|speak|work|leave|play|sell)|yet|.|,|well) ≈ does not
de zahlt nicht; nl betaalt niet; sv betalar inte; fr ne paie pas; da
The firm pays not its workers.

^ (after|on|on the|in|as per) data of [the|Name] → according to data from
ru по данным; uk за даними; pl według danych; bg de nach Angaben
After data of the ministry, nine ships sank.
`,
  rare: `
!(was|were|is|are|be|been|being|get|got) {Did} <(yesterday|this (week|month|year|morning)|last (week|month|year|night)|in the (morning|evening|afternoon|night)|at (night|noon|dawn)|in Town|in Month|(near|from|before|behind) the !(Times) (Noun|Plural))> (a|an) !(Times|Name) [Adjective] !(Name) (Noun|Plural) (.|,|of|in|on|with|for|near|from|to|and|at|against|by) ≈ (behind the object)
es detuvo cerca de la frontera un camión; it ha aperto ieri una; fr a ouvert hier une; pt ro el pl cs de
The police stopped near the border a lorry with nine cows.

(has|have) always in the (Noun) (a|an|the) ≈ always has … in
it ha sempre in tasca; de hat immer in der Tasche; es
He has always in the pocket a knife.

(will|to|would) {open|build|close|present|publish|receive|visit|sell|launch|sign} <(in (autumn|spring|summer|winter|Month|Town)|this (week|month|year)|next (week|month|year)|on Day)> (a|an|the|its|his|her|their) !(Times|Name) [Adjective] !(Name) (Noun|Plural) (.|,|of|in|on|with|for|near|from|to|and|at) ≈ … in …
es abrirá en otoño una; it aprirà in autunno; fr ouvrira en automne; pt de ro
The museum will open in autumn a new wing.
`,
}
