import type { CalqueList } from './entries.ts'

/** Articles that are lost from languages without, and articles that other languages put where English has none. */
export const ARTICLES: CalqueList = {
  never: `
(works|worked|working|employed|hired|trained|trains|job|career|experience) <as {[military|private|school|primary|simple|ordinary|young|chief|senior|bus|truck|taxi|mathematics|history|music] Trade}> !(Noun|for|and) ≈ as a {1}
ru работает учителем; pl pracuje jako kierowca; tr öğretmen olarak; de arbeitet als Lehrer; fr comme infirmière; es it uk
She works as nurse in a clinic for the poor.

(he|she|father|mother|brother|sister|wife|husband|son|daughter|who|uncle|grandfather|friend|neighbour|neighbor|cousin|victim|suspect|grandmother|aunt|man|woman) <{is|was} {Trade}> (.|,|in (a|the|Name)|at (a|the)|by (profession|trade)|and (he|she|has|lives|works|his|her|Past|Third|the)) ≈ {1} a {2}
es es ingeniero; fr est médecin; de ist Arzt; ru инженер; it pt tr pl
Her father is engineer in a mine.

(family|son|daughter|wife|life|job|work|profession|trade|story) <of {[simple|village|poor|rich|famous|young] Trade}> (.|,|in|and|on|from|at|who|was|is|has|near) ≈ of a {1}
ru в семье учителя; pl w rodzinie nauczyciela; uk в родині; tr; fa bg cs
He was born in a family of teacher in a village.

!(no|a|the|every|any|each|another|former|his|her|their) ¶ <{Holder} of {Whole}> (Past|is|was|has|had|will|.|,|and the|in (the|Name)|who|which|on|at|near) ≈ the {1} of the {2}
ru водитель автобуса; pl właściciel domu; uk директор школи; tr otobüs şoförü; fa zh cs
According to her, driver of bus fell asleep at the wheel.

¶ (the|a) {Holder} <of {Whole}> (was|is|has|had|said|told|were|are|have|.|,|fell|died|lost|did|will|and (the|his|her)|who|in (the|Name)) ≈ of the {2}
ru водитель автобуса; pl właściciel domu; uk директор школи; tr otobüs şoförü; fa zh cs
The owner of building was fined by the city.

§ price of Noun (Past|is|was|has|had|will) ≈ the price
ru цена хлеба выросла; pl cena chleba; tr ekmek fiyatı; uk zh fa
Price of bread rose by nine per cent in a month.

§ {head|director|chief|manager|dean|deputy} of (department|school|office|service|centre|center|laboratory|clinic|museum) (Past|is|has|told|said) ≈ the {1}
ru начальник отдела; pl dyrektor szkoły; uk; tr; zh
Head of department told the agency that the dam is safe.

(has|had) <{(big|large|small|great|strong|new|old|long|difficult|serious|beautiful|huge)} {family|house|problem|dream|plan|voice|heart|garden|wound|job|team|car|debt|roof|kitchen|tradition|farm|school|hall}> (.|,|and|in|with|of|to|but) → a {1} {2}
ru у него большая семья; tr büyük bir ailesi var; pl ma dużą rodzinę; zh uk ko
He has big family and a small wage.

(body|bodies|remains|death|murder|corpse|disappearance|arrest|photo|house|car|family|mother|lawyer) <of {Human}> (.|,|in|was|is|who|from|aged|on|at|near|has|had|were) → of a {1}
ru тело женщины; pl ciało kobiety; tr kadının cesedi; uk zh cs fa
Divers found the body of woman in the river.

¶ {parliament|government|president|capital|flag|leader|army|north|south|east|west|constitution|citizens|economy|king} <of country> (.|,|Past|is|was|has|and|in|will|to) → of the country
ru парламент страны; pl prezydent kraju; uk парламент країни; tr fa zh bg
The mayor wrote to president of country in May.

(this|it) (is|was|will be) <{Ordinal} {accident|victory|defeat|medal|crash|earthquake|murder|arrest|trip|album|novel|edition|injury|protest|explosion|concert|marriage|phase|attempt|flight}> → the {1} {2}
ru это вторая авария; pl to drugi wypadek; tr bu ikinci; zh 这是第二次; uk ko ja fa
This was second accident on the road this week.

(got|gets|received) <{bicycle|car|letter|gift|medal|prize|new job|fine|ticket|diploma|certificate|phone|house|flat|dog|passport|visa|loan|call|invitation}> (.|,|for|from|in|as|to|with) → a {1}
ru получил велосипед; pl dostał rower; tr bisiklet aldı; zh uk ko
The boy got bicycle for his birthday.

(came|comes|arrived|appeared|left|went|spoke|went home) [to the Noun] <with {lawyer|gun|knife|friend|child|daughter|son|wife|husband|dog|bag|bottle|stick|flag|axe|hammer|umbrella|translator|interpreter|camera|phone}> (.|,|and|in|on|at|who) → with a {1}
ru пришёл с адвокатом; pl przyszedł z prawnikiem; tr avukatıyla; zh uk fa
He came to the meeting with lawyer.

(play|plays|played|playing|practise|practises|love|loves|watch|watches) <the> (football|tennis|basketball|chess|volleyball|hockey|handball|golf|rugby|baseball|cards) (.|,|since|in|with|at|and|for|every|on) → (without “the”)
fr joue au football; es juega al fútbol; it gioca al; pt ro el
He plays the football since he was six.

(speak|speaks|spoke|learn|learns|learned|learnt|teaches|teach|studies|speaking|learning) <the> (english|french|german|spanish|arabic|russian|turkish|italian|portuguese|chinese|japanese|persian|polish|greek|kurdish|ukrainian|hebrew|dutch) (.|,|at|in|and|well|with|as|better|fluently) → (without “the”)
fr parlent l'arabe; es; it parlano l'arabo; pt ro el ar
They speak the Arabic at home.

(went|go|goes|going) <to the bed> (early|late|at|.|,|and|after|with) → to bed
es fue a la cama; it; fr au lit; ar tr
He went to the bed early.

(fight|fights|fought|work|works|pray|prays|prayed|struggle|call|calls|hope|hopes) for <the (peace|freedom|democracy|equality|happiness)> (in the world|in the region|.|,) ≈ peace
fr pour la paix; es por la paz; it per la pace; pt ro el ar
She fights for the peace in the world.

¶ in <{north|south|east|west}> of (the|Name) → the {1}
ru на севере страны; pl na północy; tr kuzeyinde; fa cs uk
The frost will last in north of the country.

¶ (in|on|at|from|to|near|around) <{Place}> of (the|Name|a|his|her|our|this|Number) → the {1}
ru на территории завода; pl w centrum; uk на території; tr; cs bg sr fa zh
The road leads from outskirts of the town to a quarry.

¶ (at|by|on) <(initiative|invitation|request|suggestion|proposal|decision|instruction|entrance|foot|age|beginning|expense)> of (the|a|Name|Number|his|her) ≈ the …
ru по инициативе; pl z inicjatywy; uk на запрошення; cs tr fa bg
He came to Minsk at invitation of the rector.

¶ (since|until|from|till|by) <(beginning|end|start|middle|moment)> of (the|Year|Name|Month|his|her|this) ≈ the …
ru с начала года; pl od początku roku; uk з початку; cs fa zh bg tr
Nine ships have sunk since middle of the winter.

¶ (this|it|that|which) (is|was|will be|became) <{first|second|third|only|biggest|largest|oldest|main|fourth|fifth} {time|case|match|victory|title|problem|reason|goal|country|step|attempt|visit|meeting|bridge|school|city|hospital|film|book|woman|man|person|child}> → the {1} {2}
ru это первый раз; pl to pierwszy raz; tr bu ilk; zh 这是第一次; uk ko ja fa
This is first time that the river is so low.

(is|was|were|are|became|becomes|remains) {biggest|largest|oldest|tallest|longest|richest|poorest|youngest|smallest|most (important|famous|popular|beautiful|dangerous|expensive|successful|powerful)} Noun (in|of|on) (the|Name|its|our|his|her) → the {1}
ru является крупнейшим заводом; tr en büyük; zh 是最大的; pl uk fa ko
The plant is largest employer in the valley.

(is|was|be|became|been) <very {Adjective (church|wall|hall|tree|lake|school|hospital|town|island|region|company|family|house|war|fire|storm|start|end|signal|loss|blow|victory|defeat|battle|goal|race|song|child|boy|girl|doctor|teacher|lawyer|actor|friend|neighbour|gift|night|day|match|year|victory|team|city|country|result|season|opponent|task|situation|man|woman|person|player|step|event|place|story|film|book|problem|question|decision|mistake|idea|job|moment|village|river|road)}> (.|,|for|in|and|that|with|to|because|but|when) → a very {1}
ru очень трудная ночь; tr çok zor bir; pl bardzo trudna; zh uk ko ja fa
It was very difficult night for the crew.

there (is|was|will be) <{(big|large|huge|small|serious|new) (problem|fire|house|crowd|queue|hole|crisis|gap|river|lake|bridge|school|factory|hospital|market|hall|difference|village|forest|statue)}> → a {1}
ru есть большая проблема; tr büyük bir; pl jest duży; zh uk ko
There is big problem with water in the district.

(hit|struck|killed|injured|run over|knocked down) by {car|bus|truck|lorry|train|tram|motorcycle|tractor|bullet|tree|stone|wave|grenade|mine|bear|dog|wolf|drone|rocket|missile} (.|,|on|in|at|near|while|when|yesterday|and|outside) ≈ by a {1}
ru сбит машиной; tr araba çarptı; pl potrącony przez samochód; uk zh cs bg
He was hit by car on a crossing in the centre.

!(the|a|his|her|their|this|that|its|an|my|our) ¶ (bought|buy|found|finds|owns|sold|lost|rented|built|needs|opened|drove|stole|broke|saw|took|carried|received|threw|left) <[new|old|big|small|expensive|huge|stolen|red|black|white|second] !(room) {Thing}> (.|in (the|a|his|her|Name)|for (his|her|the|a|Number)|near|on (the|his|her|Day)|from (the|a|his)|with (a|the|Number)|which|that (was|is|had)|and (a|the|went|left|fled)|yesterday|last) ≈ a …
ru купил машину; pl kupił samochód; tr araba aldı; zh uk ko fa cs
He bought car for his daughter last winter.

!(the|a|his|her|their|this|that|its|an|my|our) ¶ (rented|rents|rent|sold|bought|booked) <[big|small|cheap|second] room> (.|,|in|for|near|on|with|and) → a room
ru снял комнату; pl wynajął pokój; tr oda kiraladı; zh uk ko fa cs
He rented room in a village near the border.

(used|using|uses|with|by) {helicopter|knife|ladder|hammer|axe|gun|bomb|rope|machine|crane|broken leg|broken arm|broken hand|head injury} to (reach|kill|break|open|get|save|lift|pull|cut|hospital|enter|climb) ≈ a {1}
ru использовали вертолёт; tr helikopter kullandı; pl zh
Rescuers used helicopter to reach the village.

with broken {leg|arm|hand|nose|finger|foot|rib|ankle|wrist|jaw} → with a broken {1}
ru со сломанной ногой; pl ze złamaną nogą; tr kırık; uk cs
She was taken away with broken leg after the fall.

the {Mass} (rose|fell|grew|is|has|will|increased|dropped|and of|.|,|reached|remains|continues|in (the|our|Name)|and the {Mass}|exceeded|threatens|causes|destroys) ≈ {1}
es la inflación subió; fr l'inflation a; it la corruzione è; pt a inflação; ro de el ar
The inflation rose to nine per cent in the year.

the (climate change|global warming|artificial intelligence|domestic violence|human rights|social media|social networks|public health|organised crime|organized crime|higher education|foreign trade|renewable energy|public opinion|public transport|civil society) (is|are|has|have|and about|and for|.|,|in|will|was|were|by|does) → (without “the”)
es el cambio climático; fr le changement climatique; it il cambiamento climatico; pt el ro ar
They talked about the climate change and about fishing.

(broke|breaks|broken|fractured|injured|hurt|lost|raised|raise|shook|washed|twisted|dislocated|bit|burned) <the> (leg|arm|hand|hands|head|arms|legs|life|sight|voice|hearing|ankle|knee|finger|fingers|nose|shoulder|wrist|foot|eyes|balance|consciousness|patience|appetite) (in|.|,|and|after|during|when|while|for|as|on) → his
es se rompió la pierna; fr s'est cassé la jambe; it si è rotto la gamba; pt ro el de
He broke the leg in a fall from a ladder.

(costs|cost|pays|paid|pay|earns|earn|earned|received|weighs|is|was|charge|charged) <the double> (now|.|,|of|than|for|to|compared) → double
es cuesta el doble; it costa il doppio; fr le double; de das Doppelte; pt
The bread costs the double now.

¶ one <of> (best|biggest|largest|oldest|richest|greatest|strongest|poorest|youngest|tallest|longest|smallest|highest|worst|finest|deadliest|busiest|main|leading|most (important|famous|popular|beautiful|dangerous|expensive|successful|powerful)) [Number] [Adjective] (Plural|Noun) ≈ of the
ru один из лучших; tr en iyilerinden biri; fa یکی از بهترین; ko; uk; pl; zh; cs
He called the match one of best finals of the year.

¶ one <of> (first|last) !(year|week|month|night|season|summer|winter|spring|autumn|Day|Month|century|spring) (to|Number|Adjective|Plural) ≈ of the
ru один из последних; tr son; ko; uk; pl; zh; fa
Choi is one of last eleven masters in the yard.

¶ (on|in) <(morning|evening|afternoon|night|eve)> of (the|Month|Number|Day|Ordinal|this|his|that|a) ≈ the …
zh 在9月5日早晨; ru в ночь на; uk напередодні; pl; tr; fa
At three on morning of 5 September the storm landed.

¶ in <middle> of (night|day|street|road|city|summer|winter|forest|desert|sea|village) → the middle
ru посреди ночи; tr gecenin ortasında; uk; pl; fa; zh
In middle of night the siren sounded.

¶ off <coast> of (the|Name) → the coast
ru у побережья; tr kıyısında; uk; pl; fa; zh
The ship sank off coast of Malta.

¶ (born|raised|grew up|lived|lives) in <family> of (a|an|Plural|Trade) ≈ the family
ru родился в семье; uk в родині; pl w rodzinie; sr u porodici
He was born in family of a teacher.

¶ according to <{head|director|chief|mayor|representative|spokesman|author|owner|founder|leader|chairman}> of (the|Name|department|a|this|his) ≈ the {1}
ru по словам начальника; uk за словами; pl według dyrektora; zh; tr; fa
According to head of the department, the dam is safe.

¶ like <{Trade|child|king|queen|bird|sparrow|dog|wolf|lion|snake|ghost|animal}> (.|,|who) ≈ a {1}
ru как шахтёр; uk як; zh 像一个; ko 처럼; fa مثل; tr gibi
She walks with a lamp on her forehead, like miner.

¶ (Past|had|has|killed|hospitalized|hospitalised|with|by|against) <{Number} - (year|month) - old (man|woman|boy|girl|daughter|son|driver|teenager|resident|child|citizen|student|pedestrian|cyclist|patient|passenger|baby|pensioner)> !(Name) ≈ a
ru 33-летнего мужчину; uk; tr; fa; pl
Doctors treated 33-year-old man with burns.
`,
  rare: `
(became|become|becomes) [national|world|regional] {champion|citizen|mother|father|widow|widower|orphan|member|hero|symbol|victim|leader|participant} (of|at|in) (the|a|this|Name|his|her|Number) ≈ a {1}
ru стал чемпионом; pl został mistrzem; tr şampiyon oldu; de es fr it
He became champion of the country at 17.

§ {Person} (said|noted|stated|told|added|explained|stressed|signed|visited|opened|ordered|promised|announced|thanked|arrived|refused) (that|the|him|her|reporters|journalists|a|in|on|to) → the {1}
ru министр отметил; pl minister powiedział; uk міністр зазначив; tr bakan; fa zh cs
Minister noted that the harvest was poor.

§ [road|traffic|train] {court|network|singer|actress|footballer|soloist|journalist|girl|passenger|prosecutor|ministry|government|company|committee|commission|club|factory|team|driver|suspect|victim|hospital|plane|ship|train|bus|car|bridge|fire|building|accident|storm|attack|bank|university|museum|festival} (has|is|was|said|sentenced|decided|ruled|began|opened|left|crashed|fell|started|happened|occurred|announced|will|destroyed|broke|published|refused|told|wrote|noted|admitted|died|had|did|decided) [already|also|not|immediately|later|then] (the|a|that|to|in|on|at|by|Number|Participle|closed|found|built) → the {1}
ru суд приговорил; pl sąd skazał; uk суд; tr mahkeme; zh 法院; fa cs ko ja
Court sentenced the former deputy to nine years.

(of|in|on|against|about|for|to|^) <the {Mass}> (was|by|for|to|among|from|because|since) ≈ {1}
es la corrupción fue; fr la corruption; it la corruzione; pt ro de el ar
He fights against the poverty since his youth.

studied the (medicine|law|philosophy|history|architecture|economics|literature|theology|chemistry|biology|mathematics) (in|at|and|.|,|for) ≈ (without “the”)
fr étudié la médecine; it ha studiato la medicina; el; ar درس الطب; ro
She studied the medicine in Lyon.

§ the (last|next) {year|week|month} [,] (he|she|they|we) ≈ last {1}
es el año pasado; fr l'année dernière; it l'anno scorso; pt
The last year they moved to a flat near the port.

¶ in <(first|second|last|third|fourth) (half|quarter|part|phase|stage|decade)> of (the|Year|Month|this|last|his|next) ≈ the …
ru во второй половине; sr u drugoj polovini; uk; pl; zh; tr; fa
The work begins in second half of July.
`,
}
