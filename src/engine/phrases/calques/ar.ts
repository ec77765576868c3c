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

(yesterday|today|tomorrow) {Day} !(times|telegraph|mirror|mail|express|post) → on {1}
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

(in|of|during|since) the month of {Month} → in {1}
في شهر مارس; es en el mes de marzo; fr au mois de mars; pt no mês de março; it nel mese di marzo
The wing was closed in the month of March.
`,
}
