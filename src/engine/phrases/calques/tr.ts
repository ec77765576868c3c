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

(could|was) not [be] (saved|rescued) despite [all] [the|medical] interventions ≈ could not be saved
müdahalelere rağmen kurtarılamadı
The girl could not be saved despite the interventions.

write~ (its|his|her|their) name (in|into|to|on) the {[grand] final|finals|semi - finals|semifinals|semi - final|semifinal|quarter - finals|quarterfinals|next round|second round|third round|playoffs} → reach~ the {1}
adını finale yazdırdı; az adını finala yazdırdı
The home side wrote its name in the final after two hard sets.

with [a|an|the] Number - Number superiority !(in|over|of) ≈ 25-21
25-21’lik üstünlükle tamamladı
The hosts completed the set with 25-21 superiority.

(match|game|half|set|final|derby|encounter|race|fight|duel) <(ended|ends|finished|concluded|resulted) (with|in) the (superiority|victory|win|success|defeat) of> → was won by
maç … üstünlüğüyle sona erdi; ru матч завершился победой; es el partido terminó con la victoria de
The first half ended with the superiority of the guests.

(ventilate~|air~|inflate~|shake~|swell~|meet~) the nets → score~
fileleri havalandırmak; ar هز الشباك; el τράνταξε τα δίχτυα
The striker ventilated the nets in the 12th minute.

(send~|leave~|put~) the ball (to|into|in|with) the nets → score~
topu ağlara göndermek; el έστειλε την μπάλα στα δίχτυα
The captain sent the ball to the nets before the break.

(the|a) (leather round|round leather|leather sphere|leather globe) → the ball
meşin yuvarlak; ru кожаный мяч
The leather round hit the post and went out.

displacement {match|game|victory|win|defeat|draw} → away {1}
deplasman maçı; fr match en déplacement
The team won its third displacement match in a row.

(managed|directed|governed|administered) by (referee|the referee|international referee) ≈ refereed by
maçı hakem … yönetti
The match will be managed by referee Mete Kalkan.

(raise~|increase~|carry~|bring~|lift~) (its|their|his|her) (points|point) to {Number} ≈ move~ on to {1} points
puanını 45’e yükseltti; ar رفع رصيده إلى
With this win the club raised its points to 45.

become~ the owner of the {[gold|silver|bronze] (medal|cup|title|trophy|award|prize|championship)} → win~ the {1}
altın madalyanın sahibi oldu; ru стать обладателем; uk стати володарем
The young wrestler became the owner of the gold medal.

(in|throughout|across) the [first|second|whole|entire] <match (played|contested)> → match
oynanan maçta
There were nine corners in the first match played.

{rain|rainfall|snow|snowfall|storm|hail|wind|winds|downpour|downpours|fog|showers|blizzard|precipitation|cold} (was|were|has been|have been|became|will be|is expected to be) effective (in|throughout|across|since|on) (the|Name|some|many|parts) ≈ {1} hit
yağış etkili oldu; az güclü külək əsdi
Heavy rain was effective in the eastern districts at night.

(seasonal|season) normals → seasonal averages
mevsim normalleri
Temperatures will stay above the seasonal normals this week.

(was|were|been|be|being|is|are) <taken under treatment> → treated
tedavi altına alındı
Eleven passengers were taken under treatment at the state hospital.

(a|no|any|in|his|her|their|the) (vital|life) danger ≈ critical condition
hayati tehlike
Two of the wounded are said to be in vital danger.

lose~ [the] (control|dominance|domination|mastery|dominion) of [the|his|her] (steering|steering wheel|wheel) (,|and|on|when|due|in) ≈ lose~ control of the vehicle
direksiyon hakimiyetini kaybetmek
The driver lost dominance of the steering wheel and hit a tree.

(lose~|lost) (his|her|the) (steering|steering wheel) (control|dominance|domination) → lose~ control
direksiyon hakimiyetini kaybetti
She lost her steering dominance on the wet road.

(car|vehicle|truck|lorry|bus|minibus|tractor|van|automobile|tanker|taxi) <(throw~|make~|take~) [a] (somersault|somersaults)> → overturn~
takla atmak
The car threw somersaults and stopped in a field.

(car|vehicle|truck|lorry|bus|minibus|tractor|van|automobile|tanker|taxi|motorcycle) <(under the (administration|management|rule)|in the (administration|management|use)) of> → driven by
… yönetimindeki otomobil; az idarə etdiyi avtomobil
A car under the management of Kemal Ak left the road.

make~ [a|an] [traffic] accident (on|in|at|with|while|when|near|because) ≈ have~ an accident
kaza yapmak; ko 사고를 내다
The minibus made an accident on the ring road.

^ <upon [the|a] (notice|notification|report|denunciation)> , (police|gendarmerie|health|medical|fire|ambulance|many|search|the (police|fire|teams|gendarmerie)) → after an emergency call
ihbar üzerine
Upon the notice, police and fire crews went to the quarry.

(upon|on) the notice (given by|given to|of|from) (citizens|neighbors|neighbours|residents|locals|those|the (people|residents|citizens|neighbors|neighbours)) ≈ after a call from residents
vatandaşların ihbarı üzerine
Upon the notice of neighbours, crews broke down the door.

with the intervention of [the] (fire|firefighting|police|medical|health|security|rescue) (teams|crews|brigade|brigades|forces|fighters) ≈ by fire crews
itfaiye ekiplerinin müdahalesiyle
The blaze was put out with the intervention of fire teams.

(arrested|remanded) by the (duty (court|judge|judgeship)|on - duty (court|judge|judgeship)|court on duty|judge on duty|judgeship) → remanded in custody
nöbetçi mahkemece tutuklandı
The two brothers were arrested by the duty court.

with [the|a] (demand|request|claim) (of|for) [up to|from|between] Number [to Number|and Number|years to Number] (years|months) ≈ facing 15 years
hapis istemiyle yargılanıyor
He is on trial with a demand of 15 years in jail.

a (finalized|finalised) (prison|jail) (sentence|term) → a prison sentence
kesinleşmiş hapis cezası
Police caught a man who had a finalized prison sentence of nine years.

^ <(within|in) (this|that) scope> , → as part of this
bu kapsamda
Within this scope, 40 homes will get new roofs.

within the scope of which → as part of which
kapsamında
A campaign was begun within the scope of which trees will be planted.

(make~|made) [a|an|the following|some] (share|sharing|shares) (on|from|about|regarding|via|through|in) ≈ post~ on
paylaşımda bulundu; az paylaşım etdi
The striker made a share on his page.

<reflected (on|in|to|into|by) [the] ((security|surveillance|mobile phone|phone) (camera|cameras)|cameras)> ≈ caught on camera
kameralara yansıdı
The fall of the wall was reflected on the security cameras.

moments of (panic|fear|horror|tension|terror) (were|was|are) (experienced|lived) → there was panic
panik anları yaşandı
Moments of panic were experienced on the ferry.

(tension|brawl|fight|quarrel|argument|accident|density|commotion|stampede|collision) (was|were) <(experienced|lived)> (in|on|at|between|during|when|due|because|among|$) ≈ broke out
gerginlik yaşandı; ar شهدت حالة من التوتر
A brawl was experienced in the stands.

(fell|falls|fall|dropped) [like a bomb] (to|into|onto|on) the agenda → made headlines
gündeme bomba gibi düştü
The letter fell into the agenda like a stone.

(share~|announce~|submit~) [it] respectfully (to|with) the public → announce~
saygıyla kamuoyuna duyurulur
We announce respectfully to the public that the gate is shut.

respectfully (announced|announce|submitted|shared|share|presented) (to|with) the public → announced
kamuoyuna saygıyla duyurulur
It is respectfully announced to the public that the well is dry.

it {is|was} (aimed (to|that)|targeted (that|to (increase|reduce|reach|complete|plant|produce|open|build|raise|create|ensure|bring))) ≈ the aim {1} to
hedefleniyor; ru ставится цель
It is aimed to plant two million trees this year.

(is|are|was|were) <(aimed|foreseen) to be> (completed|finished|opened|built|used|reached|finalized|put|realized|delivered) → due to be
tamamlanması hedefleniyor
The tunnel is aimed to be completed in autumn.

(was|were|been|being|is|are) <started to be> Past ≈ being
yapılmaya başlandı; fa شروع به ساخت شد
Free soup has been started to be distributed in the square.

^ <as it is known> , (the|a|an|he|she|in|on|this|there|we|they|last) → as is well known
bilindiği gibi; ru как известно; ko 알려진 바와 같이
As it is known, the mill closed in spring.

^ <as it (will|is to) be (remembered|recalled)> , → as reported earlier
hatırlanacağı üzere
As it will be remembered, the bridge was shut in May.

make~ the following (evaluations|evaluation) → say~
şu değerlendirmelerde bulundu
The rector made the following evaluations: “We are ready.”

(he|she|they|minister|mayor|governor|president|Name) <used the (statements|expressions)> $ → said
ifadelerini kullandı
She used the expressions, “We will stay here.”

(wish~|wished) (convenience|ease|easiness) (to|in|for) ≈ wish~ success to
kolaylıklar diledi
The governor wished convenience to the crews.

wish~ [his|her|their] (condolences|condolence) (to|for|upon) → offer~ condolences to
başsağlığı diledi
He wished condolences to the family.

(he|she|they|who|poet|actor|singer|writer|victims|body|bodies|soldier|officer|miner|miners) (was|were|will be|has been|have been) <(given|delivered|entrusted) to [the] (soil|earth)> → buried
toprağa verildi; es recibió tierra; ru предан земле
The poet was given to the soil in his village.

(on|in|into|to|for) {his|her|their} (last (way|path)|eternal (way|path|road|journey)) ≈ to his grave
son yolculuğuna uğurlandı; ru проводили в последний путь
Hundreds saw the singer off on her last path with songs.

take~ (duty|a duty|duties) (in|as|at|with) ≈ serve~
görev almak
She took duty as a nurse in the quake zone.

(was|were|been|be) <taken from (duty|his duty|her duty|their duty|his duties|her duties|their duties)> → dismissed
görevden alındı; az vəzifəsindən azad edildi
The director was taken from his duty on Monday.

provide~ (participation|attendance) (in|to|from) ≈ take~ part in
katılım sağlamak
Forty schools provided participation to the fair.

(intense|intensive|dense) (participation|attendance) (of|from|by|to) ≈ a high turnout
yoğun katılım
The fair was held with the intense participation of farmers.

with the (intense|great|dense|intensive) interest of [the|local|many] (citizens|people|visitors|tourists|public|residents|fans|customers|students) ≈ drawing crowds
vatandaşların yoğun ilgisiyle
The market opened with the intense interest of citizens.

exposed to (a|an|the) {(armed|knife|gun|stone|verbal|dog|bear|axe) (attack|assault|beating)} ≈ the victim of {1}
saldırıya maruz kaldı
The postman was exposed to an armed attack on his round.

(kilos|kilograms|kilogrammes|grams|pills|tablets|bottles|packs) [of Words] (was|were) <captured> !(on|by|with) → seized
ele geçirildi
In the raid 12 kilos of heroin were captured.

(film|movie|play|series|exhibition|book|album|musical|show|festival|documentary|concert|novel|opera|performance) <(will meet|met|to meet) [with] (the|its|art|cinema|music|book|theater|theatre|movie) (audience|audiences|viewers|readers|lovers|enthusiasts|fans|listeners)> (on|in|at|for|tomorrow|soon|$) ≈ opens
seyirciyle buluşacak; zh 与观众见面
The play will meet with the audience on Friday.

(collect~ [great|much|the] (appreciation|admiration|applause|acclaim)|gather~ [great|much] appreciation) (of|from|with|for|at|in|$) ≈ win~ praise
beğeni topladı
The choir collected great appreciation at the fair.

(was|were|became|become) [the] scene (of|to|for) (colorful|colourful|interesting|friendly) (images|moments|views) ≈ saw
renkli görüntülere sahne oldu
The carnival was the scene of colourful images.

[a|an|the|new] (hike|raise|discount|rise|increase|price increase) (came|comes|has come|arrived|will come) to (fuel|gasoline|petrol|diesel|bread|tea|electricity|natural gas|milk|cigarettes|alcohol|taxi|bus|rents|salaries|pensions) ≈ prices went up
akaryakıta zam geldi
A new hike came to diesel at midnight.

(the|their|his|her) (face|faces) of [the] (farmer|farmers|producer|producers|growers|tradesmen|villagers) [are|is|were|was] (smile~|laugh~) ≈ growers are pleased
üreticinin yüzü güldü
This year the faces of the producers are smiling.

<(at|in|around|towards) [the] (noon|midday|midnight|iftar) hours> (of|on|yesterday|today|,|in|at|$) → around noon
öğle saatlerinde
The shed caught fire at noon hours on Friday.

{search|rescue|cooling|extinguishing|damage assessment|identification|disinfection|evacuation|vaccination} works (continue|continued|are|were|have|started|began) ≈ {1} work continues
arama çalışmaları sürüyor
Cooling works continue at the paper mill.

(was|were|be|been|is|are|being) <put (into|to|in) life> (in|by|with|at|on|$) → carried out
hayata geçirildi; ru претворён в жизнь; uk втілено в життя
Nine projects were put into life by the town.

(break|interruption) (was|has been|is|will be) given (to|in) (education|classes|schools|training|flights|production|the|work) ≈ classes were suspended
eğitime ara verildi
A break was given to education in three towns.

(survive~|escape~) (the accident|the crash|the fire|it) cheaply → have~ a lucky escape
kazayı ucuz atlattı
The driver survived the accident cheaply.

<(accepted|accepts)> the [Adjective] ((ambassador|envoy|athletes) (of|from|in)|delegation (from|in)) → received
makamında kabul etti; ru принял; ar استقبل
The governor accepted the ambassador of Malta.

(put~|placed|throw~|lay~) (his|her|their|its|the) (signature|signatures|sign) (under|to|on|beneath) (a|an|the|many|important|great|Adjective) [great|historic|big|important|successful|new] [Noun|Adjective] !(the) (success|successes|record|records|victory|work|works|first|achievement|project|projects|goal|goals|win|performance|feat|innovation|film|series|operation) → achieve~
başarıya imza attı
The swimmer put her signature under a great success in Izmir.

Name [Name] named (driver|person|man|woman|suspect|citizen|farmer|student|worker|youth|young|child|girl|boy|shepherd|soldier|police|doctor|teacher|tradesman|motorcyclist|user) (was|fell|died|who|has|had|lost|hit|is|and|said|,|got|came|went|used|drove) ≈ a driver named
Mehmet Kurt isimli sürücü
Veli Demir named driver fell asleep at the wheel.

(under|with|in) [the] (administration|management|use|direction|driving|control) of Name [Name] (car|truck|minibus|vehicle|automobile|bus|motorcycle|tractor|lorry) ≈ driven by
idaresindeki otomobil
The crash: under the administration of Veli Demir car hit a wall.

(important|valuable|vital|critical|necessary|useful|good|working|work|fight|effort|steps|step|positive|significant|great|success|pride) <in the name of> [the|our|this|his|her|their|its] (students|children|country|youth|people|women|future|club|farmers|city|health|economy|tourism|sport|football|region|nation|education|public|team|workers|security) (,|.|the|he|she|and|in|,) → for
öğrenciler adına önemli
The law is important in the name of the students, he said.

(in the name of) (giving|making|being|increasing|protecting|creating|preventing|supporting|ensuring|contributing|showing|winning|developing|keeping|helping|raising|strengthening) (the|a|to|our|this|awareness|Noun) ≈ in order to
adına
The trees were planted in the name of protecting the lake.

the (incident|accident|event|fire|crash|explosion|collision) , (the|in|at|on|yesterday|last|today|around|this|previous) [Words ,] [Words ,] (occurred|happened|took place) (in|on|at) ≈ the incident occurred
olay, önceki gün saat 22.00 sıralarında … meydana geldi
The accident, yesterday morning, around 9 a.m., occurred on the road to Mersin.

(at|in|around) Number (o'clock|hours|clock) (ranks|orders|sequences|rows|sirs|lines) ≈ at around
saat 22.00 sıralarında
The fire began at 22 o'clock ranks.

[the] (wounded|injured|injured person) (were|was) <(removed|lifted|taken up|raised)> (to|from) [the] (hospital|hospitals|Name|state|nearby|surrounding) → taken
hastaneye kaldırıldı
The injured were lifted to the hospital in Bursa.

(despite|in spite of) all [the] (interventions|intervention|efforts made|interventions made) [made|of the doctors|of doctors|at the hospital] , ≈ despite doctors’ efforts
tüm müdahalelere rağmen kurtarılamadı
Despite all the interventions, the calf died.

(start~|launch~|initiated|initiate~) [a|an|wide|broad] (judicial|administrative|comprehensive|multifaceted|large - scale) (investigation|examination|inquiry|action|process) (about|related to|regarding|on|against|was|has) ≈ open~ an investigation
adli soruşturma başlatıldı
Police started a comprehensive examination about the fall.

(related|relating|regarding|connected) (to|with) the (incident|event|subject|accident|matter) , (an|a|the|police|investigation|Number|two|three|prosecutors|gendarmerie) ≈ an investigation into
olayla ilgili
Related to the incident, three men were held.

(leave~|left|mark~|put~|stamp~) (its|his|her|their|the|a) (mark|seal|stamp|signature) (on|to|in) the (day|match|night|agenda|meeting|week|history|event|final|game|visit|tournament|season) → dominate~
güne damgasını vurdu
The swan put its stamp on the day.

(hit~|struck|beat~) (its|his|her|their|the) (mark|seal|stamp) [on|to|in] [the] (day|match|night|agenda|meeting|week|history|event|final|season) → dominate~
güne damgasını vurdu
The goalkeeper hit his stamp on the match.

(sit~|sat|settle~) (on|to|in|into|onto) the agenda (of|with|like|in|after|as|again|and|.|,) !(the) ≈ make~ headlines
gündeme oturdu
The swan sat on the agenda with its dance.

(close~|shut~|seal~|opened|open~) (the|its|his|their) (doors|door|curtain|curtains) (on|to|of) [the] (season|festival|year) [with] ≈ end~ the season
sezonu kapattı; de schloss seine Pforten
The fair closed its doors to the festival on Sunday, said she.

(did|does|do|has|had) not (let|make) [his|her|their|the] (eye|eyes) (open|be opened) → gave no respite
göz açtırmadı
Police did not let their eyes open for smugglers.

(make~|made|making|give~|take~|took) [a] [strong|mouth] (flinch|concession|concessions) (from|of) (the|his|her|our|quality|its) (principles|quality|discipline|rights|values|line|position) ≈ compromise~ on
ilkelerinden taviz vermez
We do not give concessions of the quality of bread.

(wait~|expect~|wants|want|waiting|waits|expects) [for] (support|help|solution|a solution|interest) from [the] (authorities|officials|state|relevant|competent) [institutions|persons|officials|authorities] (,|.|for|and|to) ≈ want the authorities to help
yetkililerden destek bekliyor
The beekeepers wait support from the authorities.

(tied|connected|bound|depends|hangs|attached) (to|with|by) [a] (cotton|silk|silken|hair) (thread|string) → hanging by a thread
pamuk ipliğine bağlı; de am seidenen Faden
The truce is tied to a cotton thread.
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

(start~|begin~|take~ place|occur~|play~|hold~|kick~ off|open~) [today|tomorrow|on {Day}] at [around|about] Number hours ≈ at 7pm
saat 19.00’da; ru в 19 часов; es a las 19 horas
The match will be played at 19.00 hours.

(yellow|red|blue|black|green|white|navy|purple|orange|claret|maroon) - (yellow|red|blue|black|green|white|navy blue|navy|burgundy) (team|side|club) ≈ team
sarı-lacivertli ekip; it la squadra bianconera
The yellow-navy blue team lost at home.

(saw|sees) [the|his|her|their|a] [second] {red|yellow} card ≈ was shown a {1} card
kırmızı kart gördü; es vio la roja; de sah die rote Karte
The defender saw the red card in the 40th minute.

leave~ the (field|pitch|court) (with [a|an|the] [Number - Number] (victory|win|defeat|draw|loss)|defeated|victorious) ≈ win~
sahadan galibiyetle ayrıldı
The hosts left the field with a victory.

(investigation|inquiry|probe|proceedings) (was|has been|is|were) (launched|started|initiated|opened) <(about|related to|in relation to|on)> the (incident|event|accident|subject|issue|fire|explosion|case|matter) → into
olayla ilgili soruşturma başlatıldı
An investigation was launched about the incident.

(an|the) indictment (was|has been|is being) (prepared|organized|arranged|regulated) (by|about|against|regarding|for) ≈ prosecutors have filed an indictment
iddianame hazırlandı
An indictment was prepared about the three bakers.

(come~|appear~|go~) [out] (in front of|opposite|across) (a|the) judge → appear~ in court
hakim karşısına çıktı
The two guards came in front of the judge on Friday.

up to Number years (of|in) (imprisonment|prison|jail) (is|was) (demanded|requested|wanted|asked) ≈ prosecutors are seeking
hapis cezası isteniyor
Up to 15 years in prison was demanded for the owner.

released (on|under|with|by) [the|a] [condition of] judicial control [condition|conditions|measures|provisions] → released under judicial supervision
adli kontrol şartıyla serbest bırakıldı; fr libéré sous contrôle judiciaire
Four suspects were released on condition of judicial control.

(car|vehicle|truck|lorry|bus|minibus|tractor|motorcycle|van|automobile|tanker) <with [the] [license|licence|registration] plate> [number] Number ≈ registration
34 ABC 123 plakalı otomobil
A van with plate 42 rolled into the lake.

chain [traffic] (accident|accidents) → pile-up
zincirleme trafik kazası; pt acidente em cadeia; ru цепная авария
Six people were hurt in a chain traffic accident.

traffic density (occurred|formed|increased|reached|has|was|is) ≈ traffic was heavy
trafik yoğunluğu oluştu
Traffic density reached 80 percent in the rush hour.

(car|vehicle|truck|ambulance|bus|patient|injured) (was|were) <removed to> [the] [state|city|nearby|local] hospital ≈ taken to
hastaneye kaldırıldı
The injured were removed to the state hospital.

the scene of the event → the scene
olay yeri; ar مكان الحادث; ru место события
Three crews were sent to the scene of the event.

(speak~|continue~) as follows → go~ on
şöyle konuştu; ru продолжил следующим образом
The governor continued as follows: “We are ready.”

gave the following information → said
şu bilgileri verdi; zh 介绍如下
The doctor gave the following information: “All are well.”

said the following (words|things) → said
şunları söyledi; ru сказал следующее
The coach said the following things: “We were tired.”

give~ the good news (that|of|to|about) ≈ announce~
müjdesini verdi; ar زف البشرى
The mayor gave the good news that the pool will reopen.

(fell|fall|falls) like a bomb (on|in|to|into|among) → came as a bombshell to
bomba gibi düştü; es cayó como una bomba; it è caduta come una bomba
The news fell like a bomb on the fishermen.

(saw|sees|met with|meets with) (intense|dense|big|heavy|great) interest (from|of|by) ≈ was popular with
yoğun ilgi gördü
The stand saw intense interest from children.

with a ceremony (held|organized|organised|attended|made) → at a ceremony
düzenlenen törenle
The school was opened with a ceremony held in the yard.

(complete~|start~|close~) the (day|week|month) (from|at) Number (points|lira|liras|dollars) ≈ close~
günü … puandan tamamladı
The index completed the day at 9,800 points.

find~ [the] (opportunity|possibility) to (see|meet|visit|learn|examine|taste|watch|talk|get) ≈ have~ the chance to
fırsatı bulmak
Visitors found the opportunity to taste 40 cheeses.

in [the] {evening|night|morning|afternoon} hours of {Day} → on {2} {1}
akşam saatlerinde; ru в вечерние часы
The quarry wall fell in the evening hours of Friday.

{an|the} examination (was|has been) (launched|started|initiated|opened) (by|about|into|regarding|on|after) ≈ an inquiry was opened
inceleme başlatıldı
An examination was launched by the ministry.

took (its|their) place (on|in|at) the (stalls|counters|benches|shelves|market stalls) → went on sale
tezgahlardaki yerini aldı
The first cherries took their place on the stalls.

for [a] reason (not|that is not|that was not|yet) [yet] (known|determined|understood|clear) ≈ for reasons not yet known
henüz bilinmeyen bir nedenle; zh 原因不明
The truck overturned for a reason not yet known.

unity and togetherness → unity
birlik ve beraberlik; zh 团结一致
The mayor called for unity and togetherness.

(the|our) national (wrestler|swimmer|weightlifter|boxer|fencer|archer|gymnast|athlete) {Name} (won|took|became|beat|will|lost|defeated|reached|was) ≈ {1}
milli sporcu
The national wrestler Ada Kurt won on points.

provide~ [a|an] [great|important|significant|big|serious] (contribution|contributions) to ≈ contribute~ to
katkı sağlamak
The dam provides important contributions to farming.

<(start~|begin~) [his|her] duty> (as|in|at) → take~ up office
göreve başladı
The new rector started duty at the university.

the snow thickness → the snow depth
kar kalınlığı; ru толщина снежного покрова
At the pass the snow thickness reached two metres.

used the following (words|sentences|phrases|sentence) ≈ said
şu sözleri kullandı
The captain used the following words: “We will win.”

(the|an|Number) <(arrested|detained pending trial)> (defendant|defendants) ≈ jailed
tutuklu sanık
The arrested defendants spoke by video link.

{Said} [that] <(from|via) (his|her|its|their) [personal|official] social media account> → on social media
sosyal medya hesabından duyurdu
The singer announced from her social media account that the tour was off.

show~ [great|harsh] reaction (to|against) ≈ react~ to
tepki göstermek
Villagers showed reaction to the quarry.

attract~ [great|strong|a lot of] (reaction|reactions) (from|of|on|because|for|$) ≈ draw~ criticism
tepki çekmek; az reaksiya doğurmaq
The poster attracted reactions on the net.

!(changes|change|both) take~ place (in|on) the (list|squad|cast|lineup) ≈ be~ in the list
listede yer almak
Three firms took place in the list of the biggest exporters.

municipality (mayor|president|head) → mayor
belediye başkanı; es presidente municipal
He spoke with the municipality president for an hour.

(fire brigade|gendarmerie) teams → crews
itfaiye ekipleri
Six fire brigade teams were at work until dawn.

(opened|open|opens) to (visit|visits) (until|on|from|with|by|in|at|$) ≈ open to visitors
ziyarete açıldı
The exhibition is opened to visits until May.

^ <according to (the|a) (claim|claims|allegation|allegations)> , → allegedly
iddiaya göre; az iddiaya görə
According to the claim, both men had been drinking.
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
