import type { CalqueList } from './entries.ts'

/** Turkish; Azerbaijani has most of it. */
export const TURKISH: CalqueList = {
  language: 'tr',
  kin: ['az'],
  never: `
used the following (statements|expressions) ≈ said
şu ifadeleri kullandı
The governor used the following statements: “The fire is out.”

give~ place to the following (statements|expressions|words) ≈ say~
şu ifadelere yer verildi
The letter gave place to the following words: “We will stay.”

the following (statements|expressions) were (included|used) ≈ it said
şu ifadelere yer verildi
In the note the following statements were included: “The fire is out.”

it was expressed that → it was said that
ifade edildi; es se expresó que
It was expressed that the works would end in May.

^ (expressing|reminding) that → saying that
ifade ederek; ru напомнив, что
Reminding that the law is new, the judge asked for patience.

take~ under (custody|detention|arrest) → take~ into custody
gözaltına almak; ru взять под стражу
Six people were taken under custody in the harbour.

<(after|following) {their|his|her|the} (procedures|transactions) at the> (police|security|provincial|gendarmerie) ≈ after questioning at the
emniyetteki işlemlerinin ardından
After their procedures at the police station, the men were released.

make~ (evaluations|determinations) (about|on|to|regarding) ≈ comment~ on
değerlendirmelerde bulunmak
The coach made evaluations about the match.

(carry~ out|perform~|effect~|effectuate~) (a|an|his|her) [working|official|state|short|brief] visit (to|in) → pay~ a visit to
ziyaret gerçekleştirmek; es efectuar una visita a; fr effectuer une visite à; ru совершить визит в; it effettuare una visita a
The foreign minister carried out an official visit to Malta.

(realize~|realise~) (a|an|his|her|its) [working|official|state|first] visit (to|in) → pay~ a visit to
ziyaret gerçekleştirmek; es realizar una visita a; pt realizar uma visita a
The president realized an official visit to Malta.

open~ to service → open~
hizmete açmak
The tunnel was opened to service on Friday.

(continue~|complete~|conclude~) {his|her|their} words → went on
sözlerini sürdürdü; ar اختتم كلمته
The minister continued his words as follows.

^ <in {his|her} speech here> , → speaking there
burada yaptığı konuşmada
In his speech here, the mayor thanked the crews.

(at|to|from) the (event|incident) place → at the scene
olay yeri
An ambulance came to the event place at once.

for an (undetermined|unidentified|unspecified) reason → for reasons not yet known
belirlenemeyen bir nedenle; it per un motivo imprecisato
The truck turned over for an undetermined reason.

wish~ mercy (from|to|upon|on|for) ≈ offer~ condolences to
rahmet dilemek
The governor wished mercy to those who died.

wish~ patience (to|for) ≈ offer~ condolences to
sabır dilemek
He wished patience to the families.

wish~ (urgent|immediate|emergency) (healing|recovery) to ≈ wish~ a quick recovery to
acil şifalar dilemek
She wished urgent healing to the wounded.

come~ to the agenda → come~ up
gündeme gelmek
The old plan came to the agenda again.

make~ (his|her|its|their) duty as → serve~ as
görev yapmak
He made his duty as a judge for ten years.

who {made|makes} duty (as|in|at) → who served as
görev yapan
The officer who made duty as guard was not hurt.

(have|had|has) (contact|contacts) (on|with) the (phone|telephone) ≈ spoke
telefonda görüştü
Both had contact on the phone on Friday.

realize~ (an|a) (phone|telephone) (call|conversation|meeting) ≈ speak~ by phone
telefon görüşmesi gerçekleştirdi
The presidents realized a phone call on Friday.

(operation|raid|attack|robbery|theft|attempt|assault) (was|were) <realized> (by|in|on|at|against|with) → carried out
operasyon gerçekleştirildi; es la operación fue realizada; pt a operação foi realizada
The operation was realized by 200 officers.

(enter~|come~) (to|on) the (screen|eyes) (of|with) ≈ appear~ before
ekrana gelmek
The series comes to the screen with new faces.

(give~|gave) (a|the) (struggle|fight) (of|for) life ≈ fight~ for life
yaşam mücadelesi vermek
The boy gave the struggle of life for nine days.

lost (his|her|their) life at the event ≈ died at the scene
olay yerinde hayatını kaybetti
The rider lost his life at the event and two were hurt.

<despite all [the] interventions> (he|she|they|of) → despite all efforts
tüm müdahalelere rağmen
Despite all interventions he died in hospital.

(could|was) not [be] (saved|rescued) despite (all|the) interventions ≈ could not be saved
müdahalelere rağmen kurtarılamadı
The girl could not be saved despite the interventions.
`,
  rare: `
(he|she|they|the Person|Name) <expressed> that → said
ifade etti; es expresó que; pt expressou que; ar أعرب عن أن
She expressed that the works would end in May.

^ in {the|a} [written] statement (made|shared) (by|on|from) → in a statement by
yapılan açıklamada; es en la declaración hecha por
In the statement made by the governor, no dead were named.

within the scope of the {investigation|operation|project|visit|events|activities|agreement|fight|works|program|programme|festival|campaign} → as part of the {1}
kapsamında
Within the scope of the investigation, six homes were searched.

<in the scope of> (the|a|an|this) → as part of
kapsamında; de im Rahmen; it nell’ambito di; pt no âmbito de
Trees were planted in the scope of a school project.

(referred|sent|transferred|dispatched) to the courthouse ≈ brought before a court
adliyeye sevk edildi
The suspects were referred to the courthouse.

<(draws|drew|attracts|attracted) attention with> (its|his|her|the|their) ≈ stands out for
dikkat çekmek
The bridge draws attention with its red arches.

<came together with> (citizens|his|her|journalists|students|young|representatives|members|residents|farmers) → met
bir araya geldi
The mayor came together with farmers in the square.

make~ contacts in ≈ hold~ talks in
temaslarda bulunmak; es mantener contactos en
The envoy will make contacts in the capital.

^ <in this process> , → during this time
bu süreçte; es en este proceso; pt neste processo
In this process, no shop will be closed.

in the (coming|upcoming|forthcoming) period → in the coming months
önümüzdeki dönemde; ar في الفترة المقبلة; ru в ближайший период
Prices will fall in the coming period.

it was (stated|emphasized|emphasised|underlined|recorded) that ≈ the statement said that
belirtildi; es se señaló que; ar وأكد أن
It was emphasized that no school would be closed.

it was (learned|learnt) that → it emerged that
öğrenildi; es se supo que; zh 据悉
It was learned that the boat had been sold twice.

^ (stating|emphasizing|emphasising|underlining|indicating) that → saying that
belirterek; ru отметив, что
Stating that the works go on, the mayor asked for patience.

{police|fire|health|gendarmerie|medical|security} teams were (dispatched|directed|sent|referred) to → {1} crews were sent to
ekipler sevk edildi
Health teams were dispatched to the village.

signature ceremony → signing ceremony
imza töreni; fr cérémonie de signature; it cerimonia di firma; es ceremonia de firma
The two mayors met at the signature ceremony.

(friend|friendly|sister|brother) and (brotherly|brother|sister|fraternal) {country|countries|nation|people|nations} → friendly {1}
dost ve kardeş ülke
Help will go to the friendly and brotherly country.

bring~ [it|this] to the agenda ≈ raise~
gündeme getirmek
The party brought to the agenda an old plan.

opened to traffic → opened
trafiğe açıldı; zh 通车
The bridge was opened to traffic on Friday.

{held|organized|organised|realized} with the participation of ≈ {1} with
katılımıyla düzenlendi; ru проведён с участием; es celebrado con la participación de; zh 参加
The fair was held with the participation of 40 villages.

upon the (notification|denunciation) of → after a tip from
ihbar üzerine
Upon the notification of neighbours, police broke the door.

<give~ {important|strong|critical} messages> (about|at|on|in) ≈ speak~
mesajlar vermek
The president gave important messages at the fair.

<make~ [a] call to the {citizens|public|people}> to → call~ on the {1}
vatandaşlara çağrıda bulundu; es hacer un llamado a los ciudadanos
The governor made call to the citizens to stay inside.

it was (seen|observed) that → footage showed that
görüldü
It was seen that two boats had moved away.
`,
  some: `
neutralize~ {Number} terrorists ≈ kill~ {1} terrorists
etkisiz hale getirildi
The army neutralized three terrorists in the hills.

<attract~ attention to> (the|a|an|this|his|their|how) → draw~ attention to
dikkat çekmek; fr attirer l’attention sur; de Aufmerksamkeit lenken auf; it attirare l’attenzione su
The doctor attracted attention to the lack of beds.
`,
}
