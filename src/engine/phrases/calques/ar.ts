import type { CalqueList } from './entries.ts'

/** Arabic. */
export const ARABIC: CalqueList = {
  language: 'ar',
  kin: ['fa'],
  never: `
<{stressed|stresses|emphasized|emphasizes|emphasised|emphasises|stressing|emphasizing} on> the (importance|need|necessity|role|fact|right|rights|unity|depth|strength) → {1}
أكد على أهمية
The envoy stressed on the importance of clean water.

{stressed|emphasized|emphasised} on that → {1} that
أكد على أن
The minister stressed on that the door stays open.

(stress~|emphasize~|emphasise~|confirm~|affirm~) the need (of|to the) → stress~ the need for
أكد الحاجة إلى
She emphasized the need of new wells.

(confirm~|affirm~|stress~|express~|emphasize~|reiterate~) {his|its|their|the|her} keenness ≈ say~ he is keen
أكد حرصه على
The king confirmed his keenness on better ties.

^ <from {his|her|its|their} side> , → for {1} part
من جانبه; ru со своей стороны; uk зі свого боку; tr kendi tarafından; de seinerseits
From his side, the ambassador thanked the crews.

^ <in the same (context|regard|connection)> , → similarly
وفي السياق نفسه; tr aynı bağlamda; es en el mismo contexto
In the same context, the port will get two new cranes.

^ <in (a|another|an) (related|different) (context|side|aspect)> , → separately
وفي سياق متصل
In a related context, the port will get two new cranes.

^ <(on|at) (a|the) (related|same) level> , → separately
على صعيد متصل
On a related level, the army closed two roads.

it is worthy (of mention|to mention|of mentioning|mentioning|to note|noting|of note) that → it is worth noting that
من الجدير بالذكر أن; es es digno de mención que
It is worthy to mention that the well is new.

(is|was) worth (to be|being) (mentioned|noted) that ≈ it should be noted that
من الجدير بالذكر
It is worth being mentioned that the well is new.

the two (brotherly|sisterly|fraternal|brother|sister) (countries|peoples|nations|states) ≈ the two countries
البلدين الشقيقين
They spoke of trade between the two brotherly countries.

<a responsible source> (in|at|from|said|told) → an official
مصدر مسؤول
A responsible source at the port denied the report.

(in|during) press (statements|remarks|declarations) → in remarks to the press
في تصريحات صحفية
In press statements the captain praised the fans.

in exclusive (statements|declarations) to → in an exclusive interview with
في تصريحات حصرية لـ; es en declaraciones exclusivas a; pt em declarações exclusivas a
In exclusive statements to Nile Radio, the captain praised the fans.

<during {his|her} (reception|receiving) of> the (president|minister|ambassador|delegation|envoy|head|governor) → while receiving
خلال استقباله
The king said so during his reception of the ambassador.

exert~ [great|all|its|his|their|strenuous|more|every|maximum] efforts → make~ every effort
بذل جهودًا; ru прилагать усилия
The state exerts great efforts to protect the wells.

in the dawn hours of {When} → early on {1}
في ساعات الفجر
The post was shelled in the dawn hours of Friday.

(yesterday|today|tomorrow) [,] {Day} !(times|telegraph|mirror|mail|express|post) → on {1}
أمس الاثنين; es ayer lunes; fr hier lundi; de gestern Montag; it ieri lunedì; pt ontem segunda-feira
The council met yesterday Monday to choose a head.

the number of {Words} (reached|reaches|amounted to|amounts to) {Number} (people|persons) → {2} people were {1}
بلغ عدد; ru количество составило
The number of injured reached 12 people in the evening.

for the {second|third|fourth|fifth|sixth|seventh} (day|week|year|time) respectively → for the {1} day running
لليوم الثالث على التوالي
Schools stay closed for the third day respectively.

<the activities of the {conference|forum|festival|exhibition|session|championship|tournament|congress|fair}> (began|started|concluded|kicked|ended|opened) → the {1}
انطلقت فعاليات المؤتمر
The activities of the forum began on Monday.

raise~ (the|a) (slogan|slogans) of → call~ for
رفع شعار
Marchers raised the slogan of bread for all.

(in|within) the framework of (his|its|the|their) keenness ≈ because of
في إطار حرص
In the framework of its keenness on health, the city built a clinic.

(what|as) concerns the (issue|question|matter|subject|topic|file) of ≈ as for
فيما يتعلق بملف
As concerns the question of fuel, nothing has changed.

<(came|comes) in [the] (context|framework) of> (the|a|this|his|its) → is part of
يأتي ذلك في إطار
The visit comes in the framework of a plan for the coast.

yesterday {evening|morning|afternoon|night} [,] {Day} → on {2} {1}
مساء أمس الثلاثاء; tr dün akşam
The pumps stopped yesterday evening, Tuesday.

(at|from|by|since|with) the dawn of [this] {When} ≈ early on {1}
فجر اليوم; tr şafak vakti
The raid began at the dawn of Friday.

(move~|pass~|transfer~|depart~|go~) to the mercy of (god|allah|the almighty) → die~
انتقل إلى رحمة الله; tr Hakk’ın rahmetine kavuştu; fa به رحمت خدا رفت
The old singer moved to the mercy of God on Friday.

(move~|transfer~|pass~|go~) to the (side|neighborhood|neighbourhood|vicinity|proximity|company) of (his|her|their|the) (lord|creator) → die~
انتقل إلى جوار ربه
The old judge moved to the side of his Lord on Friday.

(is|was|are|were|being) (from|of) [the] births of (Number|Name|the) ≈ was born in
من مواليد
The late painter is from the births of 1940.

<considered (from|of)> (the|among the) (most|best|largest|oldest|first|greatest|biggest|main|highest|richest|finest) → considered one of
يعتبر من أهم
The bridge is considered from the oldest in the land.

<and (this|that) (is|was|comes|came) (within|in) the (framework|frame) of> → as part of
وذلك في إطار
Both sides will trade more, and this is within the framework of the treaty.

(point~|refer~|allude~|hint~) to that (the|there|these) ≈ point~ out that
أشار إلى أن; fa با اشاره به اینکه
The envoy pointed to that the road is still shut.

<, (according to|as per) {his|her|their} (expression|saying|words)> (,|.) → , as he put it
على حد تعبيره; fa به گفته وی
The deal is dead, according to his expression.

(on|at|to) the (limit|extent) of (his|her|their) (expression|saying|words|claim) → as he put it
على حد قوله
The deal is dead, on the extent of his saying.

it is (noteworthy|remarkable|notable) to (mention|note|say) that → it should be noted that
ومن الجدير بالذكر أن
It is noteworthy to mention that the well is new.

it (is|was) (scheduled|slated) that ≈ is scheduled to
من المقرر أن; fa قرار است
It is scheduled that the envoy will visit two camps.

^ from the (expected|scheduled|decided|planned|hoped) (that|to) ≈ it is expected that
من المتوقع أن
From the expected that the price will rise.

^ <from {his|her|its|their} part> , → for {1} part
من جهته
From his part, the ambassador thanked the crews.

<(in|as) [an] implementation of> (the|his|her|royal|presidential|its) [Adjective] (directives|instructions|directions|orders|guidance) ≈ on the orders of
تنفيذًا لتوجيهات
The camp was built in implementation of the directives of the king.

<(comes|came) in (implementation|continuation|completion|affirmation|embodiment)> (of|with) ≈ follows
يأتي ذلك استكمالاً
The visit comes in continuation of the talks in May.

the keenness of [both|the] [two] (ministry|state|government|kingdom|country|leadership|president|sides|authority|company|university|minister|governor|king|countries) ≈ the wish of the ministry
حرص الوزارة على; fa اهتمام دولت
The plan shows the keenness of the ministry on clean beaches.

(confirm~|affirm~|assure~) on the (importance|need|necessity|role|depth|right|continuation|strength|unity) ≈ stress~ the importance
أكد على أهمية
The envoy confirmed on the importance of clean water.

{cable|cables} of (congratulations|congratulation|condolences|condolence|thanks) ≈ a message of congratulations
برقية تهنئة; ru поздравительная телеграмма
The king sent a cable of congratulations to the winner.

(offer~|perform~|pay~|present~|provide~) the duty of (condolence|condolences|consolation) → offer~ condolences
قدم واجب العزاء
The mayor offered the duty of condolence to the family.

(spit~|utter~|pronounce~|leave~|expel~|blow~) (his|her|their) last (breath|breaths) → die~
لفظ أنفاسه الأخيرة; el άφησε την τελευταία του πνοή; fa آخرین نفس‌های خود را کشید
The guard spat his last breath in the ambulance.

(after|following) (codifying|legalizing|legalising|rationing|regulating|legalization of|codification of) [the] (procedures|legal procedures) ≈ with a warrant
بعد تقنين الإجراءات
After legalizing the procedures, officers searched the flat.

<by (confronting|facing) (him|her|them)> [with Words] , (he|she|they) (confessed|admitted|acknowledged) → when confronted
وبمواجهته اعترف
By confronting him with the footage, he confessed to the theft.

(minutes|record|report) of the (incident|fact|event|violation) (was|were) (edited|liberated|freed|issued|released) ≈ a police report was filed
تحرر محضر بالواقعة
A record of the incident was edited at the station.

on [the] (liability|account|conscience|debt) of the (investigation|investigations) → pending investigation
على ذمة التحقيق
The guard was held for four days on the account of the investigation.

(arrested|detained|sentenced|suspended|summoned|dismissed|tried|imprisoned|jailed) <(on|against) the (background|backdrop) of> (a|an|the|his|her|their) → over
على خلفية; ru на фоне
The blogger was arrested against the backdrop of a post.

the (elapsed|expired) {week|month|year|season|quarter} ≈ last {1}
الأسبوع المنصرم; ru истекший год; bg изтеклата година
Sales grew in the elapsed year.

(on|along) the (extent|span|length|course) of {Number} {days|weeks|months|years|hours} → over {1} {2}
على مدار ثلاثة أيام; tr üç gün boyunca
The fair ran on the span of five days.

(reap~|harvest~|pluck~) (a|the|Number|his|her) [first|second|third] [gold|silver|bronze] (title|medal|medals|cup) ≈ win~ the title
حصد الميدالية الذهبية
The swimmer reaped two medals.

(pluck~|extract~) (a|the|an|three) (precious|valuable|deserved|deadly) (win|victory|draw|points) ≈ snatch~ a win
انتزع فوزًا ثمينًا
The guests extracted a precious victory.

(in|within|during) the (competitions|activities|rivalries) of the [Words] (round|league|week|championship|cup|tournament) ≈ in the league
ضمن منافسات
The clubs meet in the competitions of the tenth round.

media (person|man) Name ≈ the TV presenter
الإعلامي
She spoke to media person Karim Nasser.

<by (a|the) (percentage|proportion) of> Number → by
بنسبة 10 بالمئة; tr oranında
Exports rose by a percentage of 12 percent.

(gram|price|dollar|pound|riyal|dinar|kilo|ounce) [of Words] <(recorded|registered)> Number [Number] (pounds|riyals|dinars|dirhams|dollars|points|liras|lira|rubles) → stood at
سجل سعر الغرام
The gram of gold recorded 3,200 pounds on Sunday.

(the|this|new|next|current|last) (educational|studying) year ≈ school year
العام الدراسي; ru учебный год; uk навчальний рік; bg учебна година
The new educational year begins on Sunday.

perform~ the rituals of the (friday|eid|dawn|noon) (prayer|prayers) ≈ attend~ prayers
أدى شعائر صلاة الجمعة
The king performed the rituals of the Friday prayer in Fez.

(prayer|prayers) (was|were|will be|to be|is|are) (performed|prayed) (on|upon) (him|her|them|the (body|deceased|late|soul)) ≈ prayers were said for her
أقيمت صلاة الجنازة عليه; tr cenaze namazı kılındı
The prayer will be performed on her after noon.

the funeral of the (body|bodies|corpse) of → the funeral of
تشييع جثمان
Thousands walked in the funeral of the body of the singer.

ambulance cars → ambulances
سيارات الإسعاف; ru машины скорой помощи; tr ambulans araçları; bg линейки
Nine ambulance cars came to the mine.

(strike~|ring~|toll~|beat~|knock~|sound~|hit~) the (bell|bells) of (danger|alarm|risk) → sound~ the alarm
دق ناقوس الخطر; el κρούει τον κώδωνα του κινδύνου
Fishermen are ringing the bell of danger.

(exchange~ the|exchanged the) points of view (on|about|regarding|over) → exchange~ views on
تبادل وجهات النظر
The envoys exchanged the points of view on the border.

(express~|expressed) (his|her|its|their) aspiration (to|for|that) ≈ say~ he hoped
أعرب عن تطلعه
The envoy expressed his aspiration to see new talks.

(pour~|poured) [the|a] (cup|glass|jar|gallon) of (his|her|its|their) (anger|wrath|rage) (on|upon|over|at) → vent~ his anger on
صبّ جام غضبه على
The coach poured the cup of his anger on the linesman.

(pour~|poured) (his|her|its|their|the) (wrath|rage|anger) (on|upon|over|onto) (the|his|her|Name|them|him|its|a) → vent~ his anger on
صبّ غضبه على; fa; he; tr
The coach poured his anger upon the linesman.

(the matter|a matter|the thing|the affair|the issue) (which|that) (pushed|led|made|prompted|caused|forced|increases|means|helped|confirms|raises|reflects|requires|contributed|drove|threatens|angered|provoked|affects|hinders|necessitates) (the|to|him|her|them|it|a|Name|many|some|people|Noun) ≈ which prompted
الأمر الذي دفع
The pump is broken, the matter which pushed the farmers to protest.

(it|this|that) came in (the|a|his|her|its|their) (statement|report|letter|decision|text|speech|tweet|communiqué|communique|press) [release|conference] (that|:|by|of|issued|,) → the statement said
جاء في البيان
It came in the statement that the road is shut.

[it] (is|was) worth (mention|mentioning|noting|remembering|recalling) to (say|note) that (the|this|it|he|she|a|Name) → it should be noted that
تجدر الإشارة إلى أن; fa شایان ذکر است
It is worth mentioning to say that the poet had left.

^ (worth|worthy of|worthy) (mention|mentioning|noting|mention is|to mention|noting is|remembering|pointing out) [is|that] [,|that] (the|this|it|he|she|a|Name|is) ≈ it should be noted that
جدير بالذكر أن; fa شایان ذکر است; az
Worth mentioning, the dam was built in 1970.

(put~|place~|set) [the] last (touches|retouches|retouching) (to|on|for|over) [the] (agreement|plan|deal|preparations|law|draft|festival|celebration|arrangements) → finalise~
وضع اللمسات الأخيرة; fr; it
The two sides place the last touches on the agreement.

(thousands|hundreds|dozens|people|residents|students|workers|crowds|demonstrators) (came|come|went|go|have come|have gone|exited|left) <out in [a|the] (demonstrations|demonstration|marches|march|protests|protest|rallies|processions)> → took part in
خرجوا في مظاهرات
Hundreds went out in demonstrations over water.

(carried|carry|carries|carrying|bear|bears|hold|holds|loads|loaded|bore) [the|its|his] (government|ministry|company|council|army|authorities|minister|coach|occupation|regime|municipality|club|party|Name) [the] [full|complete|entire|legal] responsibility (for|of) → holds responsible
حمّل الحكومة المسؤولية
The union carried the government the full responsibility for the strike.

(open~|opened) (the|a) (door|doors) [wide|wide open] (in front of|before) (the|his|her|their|a|new|foreign|Noun) ≈ open~ the door to
فتح الباب أمام; ru; tr
The law opened the door in front of foreign banks.

(in front of|before) [the] (eyes|sight|hearing) and (sight|hearing|ears|eyes) of ≈ in full view of
على مرأى ومسمع
The wall fell before the eyes and ears of the guards.

^ (comes|came) (this|that|these|it) (in|at|after|as|amid|while|within|days|hours|with|one|two|on) (the|a|an|time|light|framework|after|announcement|context|Noun|Number) ≈ this comes
يأتي ذلك بعد
Came this after the mayor sold the bus.

(return~|returned|bring~ back|brought back) [the] (water|waters) to (its|their) (stream|streams|courses|course|channels|channel) → restore~ good relations
إعادة المياه إلى مجاريها
The visit returned the waters to their streams.

[the] (smell|scent|odor|odour) of (death|corruption|gunpowder|blood) (emanates|wafts|rises|smells|fills|filled|spread|spreads) (from|in|the) ≈ reeks of
رائحة الفساد تفوح
The smell of corruption wafts from the bureau.

between [a] (night|evening) and its (morning|day|dawn|tomorrow) ≈ overnight
بين ليلة وضحاها; ru; es de la noche a la mañana
Between a night and its morning the shop was gone.

(is|are|was|were|stands|stand) (at|on|in) the (palm|palms|edge|mouth) of [a] (genie|devil|crater|volcano) (,|.|and|because) ≈ in extreme danger
على كف عفريت
The valley is on the palm of a devil, he said.

[clock|hour|zero] (hour of|the hour) zero (for|of|is|was|,|.|and|has|came|approached) → zero hour
ساعة الصفر; es la hora cero
The hour zero of the strike was kept secret.

^ <the media> , {Name} , (Past|Third|has|said) ≈ the presenter {1}
الإعلامي
The media, Hani Qasim, said on his programme that the pump works.

(tomorrow|today|yesterday|(evening|morning|night) of) [,] <" {Day} "> ≈ {1}
غدًا «الخميس»; fa
The boats leave tomorrow, “Friday”, from the old quay.

<" {Ordinal} (round|week|stage) "> of → {1} round
«الجولة 13»
The team lost in the “13th round” of the league.

the <" (corona|covid) "> (pandemic|virus|epidemic|crisis|vaccine) → coronavirus
جائحة «كورونا»
The fair was moved because of the “Corona” pandemic.

(spark~|cause~|raise~|create~|stir~|provoke~|trigger~) a state of [great|widespread] (controversy|anger|debate|resentment|discontent|joy|sadness|astonishment) ≈ cause~ controversy
أثار حالة من الجدل
The film sparked a state of great controversy in the town.

(blow~ up|detonate~|explode~|blast~) a [big|huge|great|major|heavy|strong] surprise → spring~ a surprise
فجّر مفاجأة
The keeper blew up a big surprise on the radio.
`,
  rare: `
(stress~|confirm~|emphasize~|emphasise~|affirm~|underline~) the necessity (of|to|that) → stress~ the need for
أكد ضرورة; ru подчеркнуть необходимость; zh 强调必要性; fr souligner la nécessité de
Both sides stressed the necessity of a truce.

confirm~ the {importance|depth|strength|continuation} of ≈ stress~ the {1} of
أكد أهمية
The envoy confirmed the importance of clean water.

^ it is worth mentioning that ≈ it should be noted that
من الجدير بالذكر أن; es cabe mencionar que; pt vale mencionar que; zh 值得一提的是
It is worth mentioning that the well is new.

to receive the (necessary|required|needed) (treatment|care) → for treatment
لتلقي العلاج اللازم
The wounded were flown out to receive the necessary treatment.

the necessary legal (measures|procedures|actions|steps) → legal action
الإجراءات القانونية اللازمة; es las medidas legales necesarias
The port will take the necessary legal measures against both.

the concerned {authorities|parties|bodies|departments|ministries|agencies|entities} → the {1} concerned
الجهات المعنية; tr ilgili makamlar; zh 有关部门
The concerned authorities have been told of the leak.

the official {spokesman|spokeswoman|spokesperson} (of|for) the → the {1} for the
المتحدث الرسمي باسم; ru официальный представитель; es el portavoz oficial de
The official spokesman of the army gave no number.

^ <this came> (during|in a|in the) (his|her|meeting|statement|speech|interview|press|phone|telephone|visit) ≈ the minister was speaking
جاء ذلك خلال
This came during his visit to the new clinic.

<{cooperation|relations|ties} in (various|all|different) (fields|domains|spheres)> → broad {1}
التعاون في مختلف المجالات; ru сотрудничество в различных сферах
They want closer cooperation in various fields.

<express~ {his|her|their|its} [great|deep] happiness> (at|with|to|in|for|about) ≈ say~ he was pleased
أعرب عن سعادته
The coach expressed his happiness with the draw.

<{telephone|phone} contact> (with|from) the → {1} call
اتصال هاتفي
The king had a telephone contact with the president.

<means of {enhancing|strengthening|boosting|consolidating|developing}> (cooperation|relations|bilateral|joint|ties|trade) ≈ how to improve
سبل تعزيز التعاون
They spoke about means of enhancing cooperation.

{brotherly|sisterly} {country|countries|people|peoples|nations|relations|ties} → friendly {2}
البلدان الشقيقة; tr kardeş ülke
Aid was sent to a brotherly country in the south.

^ <the citizen {Name}> (was|said|told|has|had) → {1}
المواطن; ru гражданин; es el ciudadano
The citizen Karim Nasser said that he had seen the flash.

the media spokesman (for|of) → the spokesman for
الناطق الإعلامي باسم
The media spokesman for the police gave no number.

<(at|on) the popular level> , ≈ among the public
على المستوى الشعبي
On the popular level, the match is long forgotten.

(ascend~|rise~|fall~) as (a martyr|martyrs) ≈ be~ killed
ارتقى شهيدًا
Three men rose as martyrs in the raid.

<the {gas|nuclear|electricity|water|refugee|prisoners} file> (is|was|will|has|,|and|in|with) → the {1} issue
الملف النووي; fa پرونده هسته‌ای; tr dosyası
The refugee file is on the table in Amman.

(lift~|raise~) the level of cooperation → increase~ cooperation
رفع مستوى التعاون
Both states want to raise the level of cooperation.

<ways of> (cooperation|bilateral|joint) (between|in|relations|cooperation|action|and) ≈ ways to further
سبل التعاون
They discussed ways of cooperation between the ports.

witness~ [a] {great|large|remarkable|big|wide} (turnout|demand|attendance|presence) → draw~ many people
شهد إقبالًا كبيرًا
The fair witnessed a remarkable turnout on its first day.

in [the] presence of a number of {officials|ministers|leaders|representatives|experts|members} → before several {1}
بحضور عدد من المسؤولين
The wing was opened in the presence of a number of officials.

(a|the) (state|condition) of {anger|joy|tension|panic|anticipation|sadness} (prevailed|prevails) → there was {1}
سادت حالة من الغضب
A state of anger prevailed among the drivers.

the efforts [being] exerted → the efforts made
الجهود المبذولة
He praised the efforts exerted by the crews.

^ (books|wrote|correspondent) - {Name} Name ≈ By {1}
كتب – فلان
Wrote - Karim Nasser.

(denied|deny|denying|denies|refuted) <what (was|has been|is) (published|raised|said|stated|attributed)> (about|by|on|in|regarding|to) → reports
نفى ما نشر
The star denied what was published about her wedding.

according to what {the|he|she|it|sources|police|a|an} [Words] (announced|stated|reported|confirmed|published|mentioned|revealed|indicated) ≈ according to
بحسب ما أعلنت; es según lo que anunció; it secondo quanto; fa بر اساس آنچه
The road is shut, according to what the ministry announced.

according to what (was|is|has been) (stated|published|announced|mentioned|reported|said) (by|in|on) → according to
وفق ما جاء في; tr bildirildiğine göre
Two men were held, according to what was stated by the police.

^ it is (mentioned|recalled|mentionable) that ≈ it should be noted that
يذكر أن; tr hatırlatıldı; es se recuerda que; uk нагадаємо
It is recalled that the mine closed in spring.

(upon|by|with|based on) the (directives|directions) of → on the orders of
بتوجيهات من
Tents were sent upon the directives of the king.

on the [arab|regional|local|international|political|national] [and] [regional|international|global|local] (arena|arenas) ≈ in the region
على الساحة الدولية; ru на международной арене
They spoke about events on the regional and international arenas.

(conduct~|perform~) a (phone|telephone) (call|contact|conversation) with → speak~ by phone with
أجرى اتصالًا هاتفيًا مع; ru провёл телефонный разговор
The king conducted a phone call with the president.

the public prosecution {ordered|decided|began|opened|heard|requested|started|authorized} → prosecutors {1}
أمرت النيابة العامة
The public prosecution ordered an autopsy.

(receive~) a (notification|communication|signal|notice) (stating|indicating|that states) ≈ be~ told
تلقت بلاغًا يفيد
The station received a notification stating that a boat had sunk.

men of the (civil (defense|defence|protection)|traffic police|fire brigade|public security|security services|gendarmerie) ≈ officers
رجال الحماية المدنية
The men of the civil protection put the fire out.

security (organs|apparatuses) → security services
الأجهزة الأمنية; ru органы безопасности
The security organs have closed the road.

<with> (varying|different|miscellaneous|scattered) (injuries|wounds|bruises|burns) ≈ with various
بإصابات متفرقة; ru с различными травмами
Six riders were taken away with miscellaneous injuries.

(the|this) (running|ongoing) {week|month|year|quarter} ≈ this {1}
الشهر الجاري; fa ماه جاری
Sales grew in the running month.

the {beginning|end|start|middle} of the (current|present) {year|month|week} → the {1} of this {2}
مطلع العام الجاري; ru в начале текущего года; es a principios del presente año; tr bu yılın başı
The mill closed at the beginning of the current year.

(in|since|during|from) <the first hours> of (this|the|yesterday|today|{Day}) (morning|dawn|evening|night|,|day) → the early hours
منذ الساعات الأولى; es en las primeras horas; it nelle prime ore; tr ilk saatlerinden itibaren
Voters came since the first hours of the morning.

^ <where> (he|she|it|they|the Person) (stressed|confirmed|indicated|pointed|added|affirmed|explained|clarified) (that|out) ≈ there
حيث أكد أن; tr burada; ru где он отметил
Where he confirmed that the road is shut.

(carry~ out|perform~|do~|undertake~) the (process|operation) of (arresting|stealing|selling|transporting|evacuating|removing|planting|inspecting|cleaning|distributing|collecting|installing|searching|killing) ≈ remove
القيام بعملية; fa عملیات … انجام شد
Two crews carried out the process of removing the sand.

(from|by) the (side|part) of the (police|army|government|ministry|authorities|opposition|organizers|organisers|management|company|regime|prosecution) !(station|headquarters|car|building|office|that) → by the police
من قبل الشرطة; fa از سوی دولت; ru со стороны; de von Seiten der
A ban from the side of the ministry is not known.

(a|the|with a|that) (deadly|fatal) goal ≈ a late winner
هدف قاتل
The guests won with a deadly goal.

technical (director|manager) of the (first|senior) team → coach of the first team
المدير الفني للفريق الأول
The technical director of the first team named 23 men.

technical apparatus (of the (team|club|national|first)|led by|headed by) ≈ coaching staff
الجهاز الفني
The technical apparatus of the team will choose two keepers.

the (player|martyr) {Name} (was|said|has|had|will|scored|confirmed|suffered) ≈ {1}
اللاعب
The player Karim Nasser has signed for two years.

at a (value|worth) of [more than|about|nearly|over] Number ≈ worth
بقيمة
The plants were sold at a value of 3 million dinars.

Number [Number] male and female {students|teachers|doctors|nurses|volunteers|contestants|employees|trainees|journalists|participants|graduates} ≈ {1}
طالب وطالبة
About 300 male and female students took part.

after a [long|short|bitter] (struggle|conflict|suffering) with [the] (illness|disease) → after a long illness
بعد صراع مع المرض
The actor died after a struggle with the disease.

(under|with|entitled) the (title|address) of " ≈ entitled
تحت عنوان; tr başlıklı; ru под названием
A seminar was held under the title of “Clean Water”.

(this|today) {evening|morning|afternoon} , {Day} , ≈ on {2} {1}
مساء اليوم الجمعة
The council met this morning, Sunday, to choose a head.

and (ways|means) (of|to) (strengthen|strengthening|enhance|enhancing|develop|developing|support|supporting) (them|it) ≈ and how to develop them
وسبل تعزيزها
They spoke of trade and ways of enhancing it.

(at|for|about) an age (approaching|exceeding|nearing|close to|reaching|of about|of nearly) Number ≈ aged 70
عن عمر ناهز
The poet died at an age approaching 90 years.

the two friendly {countries|peoples|nations|states} → the two {1}
البلدين الصديقين; tr iki dost ülke
They spoke of trade between the two friendly countries.

^ <in (a|another) (parallel|separate|similar) (context|line|path|side)> , → separately
في سياق موازٍ
In a parallel context, the port has bought two cranes.

(through the (mouth|tongue)|by the mouth|on the tongue) of (its|his|the|her) [foreign|prime|official|general] (minister|spokesman|spokesperson|spokeswoman|president|leader|secretary|head|director|coach|captain|representative) → through its spokesman
على لسان المتحدث; el διά στόματος; fr par la bouche de; es por boca de; tr ağzından
The club denied it through the mouth of its president.

hold~ (a|an) [expanded|bilateral|official|closed|joint] session of [official|bilateral|expanded] (talks|discussions) → hold~ talks
عقد جلسة مباحثات
Both ministers held a session of talks in Muscat.

(in|under) (ambiguous|vague) circumstances → in mysterious circumstances
في ظروف غامضة
The trader died in ambiguous circumstances.

(by|with) <the media> !(Day) Name (in|on|at|during|,) ≈ the presenter
الإعلامي
He said so in a call with the media Hani Qasim on Nile Radio.

!(sign|signs|note|message|banner|banners|poster|posters|headline|label|slogan|placard|letter|text|tweet|caption|it|which|inscription|post|i|you|we|was|is|be|been) <{said|added|explained|replied|concluded|noted|confirmed|told|revealed} :> !(yes|no) {Words} ≈ {1} that
وقال:; fa گفت:; tr
The keeper said: The well is dry and the pump is old.
`,
  some: `
^ <in this regard> , (the|he|she|it|they|we) ≈ on this
في هذا الصدد; es en este sentido; tr bu bağlamda; fr à cet égard; de in diesem Zusammenhang; pt a este respeito; it a questo proposito
In this regard, the envoy spoke of a new page.

^ <in this context> , (the|he|she|it|they|we) ≈ on this
في هذا السياق; es en este contexto; fr dans ce contexte; tr bu bağlamda; de in diesem Zusammenhang; it in questo contesto
In this context, the envoy spoke of a new page.

under the patronage of ≈ sponsored by
تحت رعاية; ru под патронажем; es bajo el patrocinio de; it sotto il patrocinio di
The fair is held under the patronage of the prince.

(in|of|during|since) <the month of {Month}> → {1}
في شهر مارس; es en el mes de marzo; fr au mois de mars; pt no mês de março; it nel mese di marzo
The wing was closed in the month of March.
`,
}
