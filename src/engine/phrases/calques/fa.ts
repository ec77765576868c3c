import type { CalqueList } from './entries.ts'

/** Persian. */
export const PERSIAN: CalqueList = {
  language: 'fa',
  never: `
^ according to [the] report of [the|our] [Name] (reporter|correspondent) ≈ the agency reports
به گزارش خبرنگار; az müxbirinin məlumatına görə
According to the report of the Mehr reporter, the lake has shrunk.

<in [the] continuation of> (his|her|this|the) (speech|remarks|words|conversation|statement) → later in
در ادامه سخنان خود
She said so in continuation of her speech.

^ <(needed|required|worthy|necessary) to (mention|be mentioned|note|remind)> (,|that|is) → it should be noted
لازم به ذکر است
Necessary to mention, the dam has no gate.

(claim|claims|rumors|rumours|rumor|rumour|report|reports|news|statement|statements) <based on that> → that
مبنی بر اینکه
There are rumours based on that the club will be sold.

(accident|crash|collision|explosion|incident|fire|earthquake|overturning|avalanche) [on Words|in Words] <(had|has)> Number (killed|injured|wounded|dead) (and|$|,) → left
حادثه سه کشته داشت
The accident had three killed and five injured.

[the] representative of the people of {Name} (in|at) [the] [Adjective] (parliament|assembly|majlis) ≈ the MP for {1}
نماینده مردم … در مجلس
The representative of the people of Shiraz in parliament has resigned.

on the past (day|night) (,|in|at|by|$) ≈ yesterday
طی روز گذشته
On the past day, nine shops were shut.
`,
  rare: `
^ this (official|manager|professor|member|lawyer|economist|expert|specialist|researcher|analyst|representative|cleric|deputy|player) (said|added|noted|stated|continued|emphasized|emphasised|clarified|stressed|explained|reminded) ≈ he said
این مقام مسئول افزود; ru этот эксперт отметил
This expert added that the lake will not return.

^ <with (stating|expressing|announcing|emphasizing|emphasising|mentioning|pointing)> (that|the|his|her|this|to|out) ≈ stressing
با بیان اینکه
With stating that wells are dry, he asked for help.

(in|during) (a|an) (conversation|dialogue|talk|interview) with our (reporter|correspondent) ≈ speaking to a reporter
در گفت‌وگو با خبرنگار ما; ru в беседе с корреспондентом
He said so in a conversation with our reporter.

^ engineer <Name> (,|said|stated|added|announced|explained|confirmed|noted) ≈ Karimi
مهندس; ar المهندس
Engineer Karimi said that the wells are dry.

it is necessary to (mention|note|remind|point out|say) that ≈ it should be noted that
لازم به ذکر است که; ru необходимо отметить, что; ko 언급할 필요가 있다
It is necessary to mention that the dam has no gate.

!(step|steps|move|moves|movement|progress|shift|leap|way|effort|efforts|work) in [the] direction of (realizing|realising|implementing|achieving|developing|improving|increasing|supporting|strengthening|promoting|preserving|facilitating) ≈ in order to
در راستای توسعه; ru в направлении развития
Nine roads were paved in the direction of developing tourism.

(during|within|through) the recent (days|weeks|hours) !(of) ≈ in recent days
طی روزهای اخیر; ar خلال الأيام الماضية
Two boats have been lost during the recent days.

(is|are|was|were) <considered as> (a|an|the|one) → considered
به عنوان … محسوب می‌شود; ar يعتبر; tr olarak kabul edilir; it è considerato come; fr est considéré comme; ru считается
The lake is considered as the biggest in the land.

(evaluate~|assess~) (the|this|his|it|these) [Words] as (positive|constructive|fruitful) ≈ call~ it positive
مثبت ارزیابی کرد; ru оценил как положительный; tr olumlu değerlendirdi
The envoy evaluated the talks as positive.

the responsible (organs|institutions|bodies) ≈ the authorities
مسئولان ذی‌ربط; ru ответственные органы
The responsible organs have not answered.

overturning of (a|the|Number) (car|vehicle|bus|minibus|truck|van|pickup|lorry|tractor|tanker) ≈ when a bus overturned
واژگونی خودرو; tr aracın devrilmesi
Six people were hurt in the overturning of a minibus.

{Number} (percent|per cent) physical progress ≈ {1} percent complete
پیشرفت فیزیکی
The dam has 60 percent physical progress.

(publish~|circulate~|spread~|release~|republish~) (in|on) [the] (virtual space|cyberspace) ≈ share~ online
در فضای مجازی منتشر شد
The clip was published in cyberspace on Friday.

the (ceremony|ritual|rite) of (unveiling|introducing|farewell|commemorating|opening|honoring|honouring|inaugurating|awarding|closing) ≈ unveiling ceremony
مراسم رونمایی; ru церемония вручения; ar مراسم; zh 揭幕仪式
The ceremony of unveiling the statue is on Friday.

(students|pupils|disciples) of {Name} (won|beat|lost|defeated|drew|scored|trailed) ≈ {1}’s side
شاگردان; tr öğrencileri; es los pupilos de
The pupils of Karimi beat the leaders.

member of the (scientific board|scientific delegation|science board) of ≈ member of the faculty at
عضو هیئت علمی
She is a member of the scientific board of the university.

^ <in this (field|matter)> , (he|she) ≈ on this
در این زمینه; ar في هذا المجال; ru в этой области
In this field, he named two firms.

because of (this|that|these|the same) (reason|reasons) ≈ for this reason
به همین دلیل; tr bu sebepten dolayı; ko 이러한 이유로 인해; es por este motivo
Because of this reason, the school was shut.

(foreign minister|national team|ambassador|embassy|wrestlers|wrestler|athletes) of our country ≈ the country’s
تیم ملی کشورمان; tr ülkemizin; zh 我国
The wrestlers of our country took nine medals.

^ {he|she} (expressed|titled|reminded) $ → {1} said
وی عنوان کرد
He expressed: “The wells are dry.”

(from|since) the (beginning|start|first) of (this|the [current|present]) {year|month|season} (until|till|to|up to) (now|today|present) → so far this {1}
از ابتدای سال تاکنون; ru с начала года по настоящее время; ar منذ بداية العام وحتى الآن; zh 年初至今
Forty boats have sunk from the beginning of this year until now.

the <(agent|agents)> of (this|the) (crime|murder|attack|shooting|assassination|theft|robbery|killing|massacre) → perpetrators
عاملان این حادثه
Officers have caught the agents of the robbery.

(on|in) the path of (realizing|realising|implementing|achieving|developing|improving|increasing|strengthening|supporting|solving) ≈ towards
در مسیر تحقق; ar على طريق تحقيق
The town is on the path of implementing the plan.

(he|she|they|minister|governor|mayor) <(stated|added|said|noted) in this connection> ≈ said
در این رابطه گفت; ru в этой связи отметил; el δήλωσε σχετικά
The governor said in this connection that the wells are dry.

(in|with) (the|an) (interview|conversation|dialogue|talk) with [the] (reporter|correspondent) of ≈ speaking to
در گفت‌وگو با خبرنگار; tr muhabirine yaptığı açıklamada
In an interview with the reporter of Mehr, he named two firms.

(credit|credits) (was|were|has been|have been|is) (allocated|allotted|earmarked|considered) for (this|the|building|repair|repairing|completing|construction|roads|schools) ≈ money was set aside for
اعتبار اختصاص یافت
A credit was allocated for the construction of a school.

(was|were|has been|have been) (informed|announced) to the (people|public|citizens) ≈ announced
به مردم اطلاع داده شد; ko 시민에게 알려졌다
The date was informed to the public on Friday.

(reporter|correspondent) of the {political|sports|social|economic|cultural} <group> (of|,|.|in) → desk
خبرنگار گروه ورزشی
She told a reporter of the sports group of the agency so.
`,
}
