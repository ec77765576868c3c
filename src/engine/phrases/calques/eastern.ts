import type { CalqueList } from './entries.ts'

/** What Turkish, Arabic, Persian and Chinese share with few others. */
export const EASTERN: CalqueList = {
  never: `
within [the] efforts (of|to|made|by|being) → as part of efforts
ar ضمن جهود
The well was dug within the efforts to help the valley.

(met|meets|meeting|talks) <with his {Name} counterpart the> (minister|foreign|president) ≈ with his counterpart
ar نظيره
The minister met with his Omani counterpart the foreign minister.

net friends → internet users
zh 网友
Net friends gave the robot a name.

<(earnestly|conscientiously)> (implement|implements|implemented|implementing|study|studying|carry|carrying|do|doing|fulfill|perform|grasp) ≈ carefully
zh 认真落实
The county earnestly implements the notice.

(attain~|attained|obtain~|reach~|gained) [the] martyrdom → be~ killed
ar نال الشهادة; fa به شهادت رسید; tr
Two guards attained martyrdom at the pass.

(fell|fall~) [a] martyr (in|at|on|during|while|after|to|as) → be~ killed
tr şehit düştü; ar سقط شهيدًا
The corporal fell martyr at the pass.

(taken) under observation → kept under observation
tr gözetim altına alındı
She was taken under observation in Izmir.

<(gave|give~|giving) (his|her|their|the) (last|final) breath> (in|at|on|there|after) → die~
tr son nefesini verdi; es dio su último aliento; it
The singer gave her last breath at home.

(sign~|signed) (a|an|the) [great|big|new|fine|historic|important|third|second|first|beautiful] (victory|goal|double|comeback|win|triumph|brace) → win~
fr signer une victoire; es firmar una victoria; it tr
The hosts signed a great comeback in Bari.

with the (instruction|instructions|directions) of (the|our|president|governor) ≈ on the orders of the
tr talimatıyla; ar بتوجيهات من
The dam was built with the instructions of the governor.

<on the (directives|directions) of> (his|the) (highness|majesty|president|king|emir|sultan|governor|minister) → on the orders of
ar بناء على توجيهات; fa به دستور
Food was sent on the directives of the emir.
`,
  rare: `
in the {(meeting|ceremony|program|programme|event|operation|operations) (held|organized|organised|carried out|realized)} (in|at|by|on|within|with) ≈ at the {1}
tr düzenlenen toplantıda; ar في الاجتماع الذي عقد
In the meeting held at the port nine points were discussed.

(regarding|concerning|about|on) the subject (,|.|:|and) ≈ on this
tr konuyla ilgili; ar بهذا الصدد
He made no comment regarding the subject.

^ in (his|her|their) (statement|assessment|evaluation) on the subject ≈ on this
tr yaptığı açıklamada
In his statement on the subject, Demir spoke of nine wells.

(operation|operations) <(organized|organised)> (against|on) → carried out
tr düzenlenen operasyon
Nine men were held in an operation organized against smugglers.

{investigation|inquiry|probe} (about|regarding|related to|on) the {incident|case|event|accident|matter} → {1} into the {2}
tr olayla ilgili soruşturma; es investigación sobre; ar
An investigation regarding the incident has begun.

{was|were|been} martyred → {1} killed
ar استشهد; tr şehit oldu; fa
Two guards were martyred at the pass.

praise~ the (great|pivotal|important|prominent|effective|active|leading|big) role (of|played) → praise~ the role of
ar أشاد بالدور
The envoy praised the prominent role of the nuns.

renew~ {his|her|its|their|the} (rejection|condemnation|solidarity|support|commitment|keenness|confidence|affirmation) (of|with|for|to|in) → reaffirm~ {1}
ar جدد رفضه
The council renewed its rejection of the wall.

^ on the (political|security|economic|field|sports|sporting|military|local|international|humanitarian) (level|side|front) , ≈ meanwhile,
ar على الصعيد السياسي; fr sur le plan politique; es it
On the security level, two posts were moved.

in light of the (current|difficult|exceptional) {circumstances|conditions|situation} ≈ given the {1}
ar في ظل الظروف الحالية
Prices rise in light of the current circumstances.

^ (it|what) is noteworthy that → it should be noted that
ar جدير بالذكر; es es de destacar que; zh
It is noteworthy that the wells are new.

in (line|accordance) with the (spirit|requirements|requirement) of (the|higher|superior) ≈ as required by
zh 按照要求
The lake was cleaned in accordance with the requirements of the county.

grassroots {cadres|units|officials} → local {1}
zh 基层干部
Forty grassroots cadres went from door to door.

(according to|based on) (relevant|related) (regulations|laws|provisions|rules) → under the rules
zh 根据有关规定
The boat was held according to relevant regulations.

(the|all|our) (relevant|related) (person|persons|personnel|parties|staff|people) (said|say|told|of|from|in|will|have) ≈ officials
zh 有关人员
The relevant personnel have been moved.

(have|has|had|having) received (extensive|wide|widespread|great|heated|broad) (attention|concern) (from|of|in) ≈ attract~ notice
zh 受到广泛关注
The film has received extensive attention from the press.
`,
}
