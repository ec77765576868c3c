import type { CalqueList } from './entries.ts'

/** Idioms that several languages share and English says in another way. */
export const IDIOMS: CalqueList = {
  never: `
the [last] (drop|drops) (that|which) (overflowed|overfilled|spilled|spilt|filled|broke|made overflow|overflows|fills) the (glass|vase|cup|barrel|bucket|patience) → the last straw
es la gota que colmó el vaso; fr la goutte d’eau qui fait déborder le vase; it de tr pl pt
The new fee was the drop that overflowed the glass.

(bring~|make~) the (barrel|glass|cup|vase) [to] (overflow|overflowing|overflows|run over|to overflow) → be~ the last straw
de das Fass zum Überlaufen bringen; fr faire déborder le vase; it
The new fee brought the barrel to overflow.

kill~ two (birds|flies|rabbits|hares|pigeons) (with|in|of) (one|a|a single) (shot|blow|bullet|strike|flap|slap|hit|swoop) → kill~ two birds with one stone
de zwei Fliegen mit einer Klappe schlagen; es matar dos pájaros de un tiro; fr ru it
The dam kills two hares with one shot.

(pour~|throw~|put~) (oil|firewood) (on|onto|in|into|to) the (fire|flames) → add~ fuel to the fire
de Öl ins Feuer gießen; fr jeter de l’huile sur le feu; ru es it pl pt
The letter only poured oil on the fire.

water (to|on|onto|for) (the|his|her|their|its) (mill|mills) (of|for) → grist to the mill of
fr apporter de l’eau au moulin; it portare acqua al mulino; de ru es pl
The verdict is water on the mills of his rivals.

(put~|throw~) (sticks|rods|poles|bars|stick) (in|into|between|on|to) (the|his|her|its|their|our) (wheels|wheel|spokes) → put~ a spoke in the wheel
fr mettre des bâtons dans les roues; ru вставлять палки в колёса; es it pl ro uk
The council puts sticks in the wheels of every plan.

make~ an elephant (out of|of|from) a (fly|mosquito|flea) → make~ a mountain out of a molehill
de aus einer Mücke einen Elefanten machen; ru делать из мухи слона; nl uk
The mayor says they make an elephant out of a fly.

look~ (through|between) [the|his|her|their|its] (fingers) (at|to|on) → turn~ a blind eye to
ru смотреть сквозь пальцы; pl patrzeć przez palce; bg uk nl
The harbour looked through its fingers at the trade.

the (other|reverse|back|another) (side|face|part) of the medal → the other side of the coin
fr le revers de la médaille; de die andere Seite der Medaille; it ru pl
Loneliness is the other side of the medal.

with (naked|bare-naked|nude) hands → with bare hands
fr à mains nues; it a mani nude; ru pl
They dug for her with naked hands.

cost what it (costs|cost|may|will|takes) → whatever it takes
es cueste lo que cueste; fr coûte que coûte; de it pt
The tunnel will be built, cost what it costs.

(a|the|with|with a) hard hand {against|with|policy|on|towards} → a tough line {1}
es mano dura; pt mão dura; it de
She has promised a hard hand against smugglers.

(arrive~|get~|come~) (to|at) [the] end of [the] month !(with|in|of) → make~ ends meet
es llegar a fin de mes; it arrivare a fine mese; pt
Few of them arrive to the end of the month.

(press~|squeeze~|hold~) [him|her|them|us|you|me|the Noun|Name] [the|our|their|my|all] thumbs → keep~ their fingers crossed
de die Daumen drücken; pl trzymać kciuki; nl sv
The whole village is pressing her the thumbs.

hide~ behind (a|his|her|their|the|its|one’s) [own|little] finger → hide~ from the truth
ro a se ascunde după deget; el κρύβομαι πίσω από το δάχτυλό μου; it tr
The coach did not hide behind his finger.

(put~|place~) (his|the|my|her|their|a) (hand|hands) (in|into|on|to) the fire (for|that|over) → vouch~ for
es poner la mano en el fuego por; fr mettre la main au feu; de it pl
I would put my hand in the fire for him.

(plan|project|trip|festival|party|event|concert|match|picnic|holiday|holidays|tour) <(fell|falls|fallen|fall) (in|into) the water> → came to nothing
de ins Wasser fallen; fr tomber à l’eau; nl
The festival fell in the water in June.

(in|on) the (mouth|mouths|lips) of (all|everyone|everybody) → on everyone’s lips
es en boca de todos; it sulla bocca di tutti; fr pt de
Her name is in the mouth of all since Sunday.

mouth to ear → word of mouth
fr bouche à oreille
The inn lives by mouth to ear.

(at|to|on) closed (doors|door) → behind closed doors
es a puerta cerrada; fr à huis clos; it pt ru
The court met at closed doors.

on [the] (foot|feet) of war → on a war footing
es en pie de guerra; fr sur le pied de guerre; it pt
The pickers are on foot of war.

(at|to) the foot of the letter → to the letter
es al pie de la letra; fr au pied de la lettre; pt
He followed the order to the foot of the letter.

give~ [a|the|his|her] (blow|punch|fist|hit) (on|to|over) the table → put~ his foot down
es dar un golpe en la mesa; fr taper du poing sur la table; de pl pt
The union gave a blow on the table.

(a|the) {jug|jar|pitcher} of cold water (for|to) → a blow {1}
es un jarro de agua fría; it una doccia fredda; pt fr de
The verdict was a jug of cold water for the village.

the part of the (lion|lions) → the lion’s share
fr la part du lion; es la parte del león; it pt ro
Two firms take the part of the lion.

(expiatory|emissary) (goat|goats) → scapegoat
es chivo expiatorio; fr bouc émissaire; it pt ro
The guard says he is the expiatory goat.

the ball is (in|on|at) (the|his|her|their|our) (roof|field|camp|side) → the ball is in their court
es la pelota está en el tejado; fr la balle est dans le camp; it ru tr el
Now the ball is in the camp of the owners.

it (lies|lay) on the hand ≈ it is obvious
de es liegt auf der Hand; nl het ligt voor de hand
It lies on the hand that the price will rise.

(put~|push~|shove~|lay~) [Words] (on|onto) the long bench ≈ put~ off
de auf die lange Bank schieben; uk відкласти в довгу шухляду
The council has put the repair on the long bench.

understand~ (only|just) (train|railway) station → understand~ nothing
de ich verstehe nur Bahnhof
He says he understands only train station.

(get~|bring~|pull~) the cow off the ice → save~ the day
de die Kuh vom Eis holen
The loan will get the cow off the ice.

^ under the (line|stroke) , → all in all
de unter dem Strich; nl onder de streep
Under the line, the fair lost money.

(make~|do~|cut~|made) (a|the|an) [very] (good|bad|beautiful|ugly|excellent|great|poor) figure (at|in|on|with|against|before|of|,|.) → look~ good
it fare bella figura; fr faire bonne figure; de es ro
The hosts made a good figure against the champions.

the wind in (the|its|his|her|their) (stern|poop) → a fair wind
es viento en popa; it vento in poppa; fr pt ro
The inn has had the wind in the stern since May.

(cross~|pass~|exceed~) the (bar|cape) of [the] [about|nearly] {Number} → pass~ the {1} mark
fr franchir la barre des; es superar la barrera de; it
The town has crossed the bar of 9,000 souls.

(make~|create~|do~) (the|a) (buzz) (on|in|with|at|$) → go~ viral
fr faire le buzz
The clip made the buzz on Sunday.

(cause~|create~|spark~|arouse~|unleash~|raise~) [a|the|much|great|some] [great|new|heated|strong|intense] (polemic|polemics) → cause~ controversy
es generar polémica; fr faire polémique; it pt ru ro
The statue has caused a new polemic in the town.

the (polemic|polemics) {about|around|over|on|surrounding|with|caused|by|continues} → the controversy {1}
es la polémica; fr la polémique; it pt tr
The polemic over the statue began in May.

(fall~|come~|stay~|remain~) (in|into) oblivion !(where|because) → be~ forgotten
es caer en el olvido; fr tomber dans l’oubli; it
The poet fell in oblivion after the war.

(not|without) (leave~|leave|leaving) [a] dry (thread|spot) (on|of|in|to) ≈ tear~ apart
pl nie zostawić suchej nitki na
The paper did not leave a dry thread on the coach.

(with|give~|gave|devote~|dedicated|dedicate~) [himself|herself|themselves|itself] [with] body and soul → heart and soul
es en cuerpo y alma; fr corps et âme; de it pt pl
She gave herself with body and soul to the choir.

(in|out of|from|of|leave~ [the]|write~|into|the) red numbers → in the red
es números rojos; de rote Zahlen; it nl tr
The inn has been in red numbers since May.

(write~|in|into|the) black numbers → in the black
de schwarze Zahlen schreiben; nl zwarte cijfers
The inn writes black numbers for the first time.

(live~|lives|beat~|breathe~|vibrate~) (to|at) the (rhythm|rhythms) of [its|the|his|her|this|these] → live~ for
fr vivre au rythme de; es vivir al ritmo de; it pt
The whole town lives to the rhythm of its fair.

(have|has|had) the (nose|noses) full (of|$) → be~ fed up
de die Nase voll haben
The drivers have the nose full of the works.

have~ butter on (the|his|her) head → have~ something to hide
de Butter auf dem Kopf haben
The minister too has butter on the head.

(hang~|put~) noodles on [the|his|their|our|my] ears → pull~ the wool over eyes
ru вешать лапшу на уши; uk вішати локшину на вуха
The drivers say he hangs noodles on their ears.

(cost~) (an|the|one) eye (of|from|in) the (face|head) → cost~ an arm and a leg
es costar un ojo de la cara; it costare un occhio della testa; fr pt ro
A flat by the lake costs an eye of the face.

(put~|lay~) [all] the meat on the (grill|spit|roaster) → go~ all out
es poner toda la carne en el asador
The hosts will put all the meat on the grill.

between the sword and the wall → between a rock and a hard place
es entre la espada y la pared; pt entre a espada e a parede; it
The owner is between the sword and the wall.

between [the] hammer and [the] anvil → between a rock and a hard place
fr entre le marteau et l’enclume; ru между молотом и наковальней; de it pl
The owner is between hammer and anvil.

(put~|place~) the (cart|plough|plow|carriage|car) before the (oxen|ox|bulls|cows) → put~ the cart before the horse
fr mettre la charrue avant les bœufs; es poner la carreta delante de los bueyes; it pt el
To sell now would put the plough before the oxen.

(pull~|draw~) [the] (blanket|cover|cloth|covers) (over|to|on) (himself|herself|itself|themselves|his|her|their|its) [own] [side] → take~ the credit
ru тянуть одеяло на себя; fr tirer la couverture à soi; uk
Both clubs pull the blanket over themselves.

(have|has|had) (other|another) (cats|cat) to (whip|beat|comb) → have~ other fish to fry
fr avoir d’autres chats à fouetter; it avere altre gatte da pelare
The mayor has other cats to whip.

the (skin|hide|fur|pelt) of the bear (before|that|until|without) ≈ the chickens before they hatch
fr vendre la peau de l’ours; es vender la piel del oso; it ru pl de
He would not sell the skin of the bear before Sunday.

in [the] mouth (of|to) the wolf → into the lion’s den
it in bocca al lupo; es en la boca del lobo; fr pt ro
They sailed in the mouth of the wolf.

(throw~|threw|thrown) (the|his|her|their|its) (heart|hearts) (over|beyond) the (obstacle|fence|hurdle) → give~ their all
it gettare il cuore oltre l’ostacolo
The hosts threw their heart over the obstacle.

(save~|saved|salvage~) (goat|goats) and (cabbage|cabbages) → have~ it both ways
it salvare capra e cavoli; fr ménager la chèvre et le chou; ro bg
The plan saves goat and cabbages.

the (wolf|wolves) (is|are) (full|sated|fed) and the (sheep|lambs) → everybody is happy
ru и волки сыты, и овцы целы; uk і вовки ситі, і вівці цілі; pl
Now the wolves are full and the sheep are whole.

(talk~|speak~|discuss~) (around|about) [the] (hot|warm) (porridge|mash|soup) → beat~ about the bush
de um den heißen Brei reden; nl om de hete brij heen draaien; ru pl
The board talks around the hot porridge.

(a|the) red thread (runs|goes|pulls|draws) [itself] through ≈ a theme runs through
de der rote Faden; nl de rode draad
A red thread pulls itself through her songs.

lead~ (us|them|him|her|you|the Noun) <by the nose> → up the garden path
es tomar por tonto; fr mener par le bout du nez; ru it pl
He led the buyers by the nose for years.

(see~|look~|view~|seen) with (good|bad) (eyes|eye) ≈ approve~ of
es ver con buenos ojos; it vedere di buon occhio; pt fr ro
The bishop sees with bad eyes the fair.

(remain~|stay~|left) with [the] (mouth|mouths) open ≈ be~ amazed
es quedarse con la boca abierta; fr rester bouche bée; it pt
The fans stayed with the mouth open.

(no|neither|nor|without) (feet|foot|legs) (nor|neither|or) head ≈ make no sense
es no tener ni pies ni cabeza; pt sem pés nem cabeça
The plan has neither feet nor head, the guild says.

(go~|reach~|arrive~|carry~|take~) [it|this] (to|until|till|up to) the (last|final|ultimate) consequences → see it through
es hasta las últimas consecuencias; pt até às últimas consequências; it fino alle estreme conseguenze; fr ro
The family will go until the last consequences.

with the (head|forehead) [very|well] high → with head held high
es con la cabeza muy alta; it a testa alta; pt fr
The coach left with the head very high.

(give~ for|give~ as) (proven|proved) ≈ hold~ to be proved
es dar por probado; pt dar como provado
The judges give for proven that he took the money.

<along the (morning|afternoon|day|week|month|year)> (,|.|$|and) ≈ in the course of
es a lo largo de la mañana; pt ao longo do dia; it nel corso
Crews worked along the morning.

(began|started|died|happened|arrived|left|opened|closed|founded|ended|disappeared) <makes {Number|several|many} {years|months|weeks|days}> → {1} {2} ago
es hace nueve años; pt faz nove anos
The strike began makes nine weeks.

the (triple|quadruple) of (the|what|that|those|last|its) ≈ three times
es el triple de; pt o triplo do; it il triplo di; fr le triple de
It rained the triple of the usual amount.

mark~ the step → mark~ time
fr marquer le pas; it segnare il passo; es marcar el paso
Growth marked the step in the spring.

<serve~ of> [a] (shelter|dormitory|example|base|bridge|excuse|lesson|guide|support|link|refuge|warning|interpreter|barracks|prison|hospital|pretext|inspiration|reference) → serve~ as
fr servir de; es servir de; it servire da; pt
The hall serves of dormitory for the guests.

(never|not|nobody|without) [going to|have|has|had] (lower~|drop~) the arms ≈ give~ up
fr ne pas baisser les bras; es no bajar los brazos; pt não baixar os braços
The keeper has never lowered the arms.

<in the stitch> (,|.|$) → in the lurch
de im Stich lassen; nl in de steek laten
The town leaves nobody in the stitch.

(firefighters|rescuers|helpers|officers|crews|forces|medics|policemen|firemen|volunteers|helicopters) (stand~|stood|be~) in (the use|the insert|the deployment) → be~ deployed
de im Einsatz stehen; nl in de inzet
A hundred firefighters stood in the use.

!(when|as|if|before|once|until) it (came|comes|has come|had come) to no [serious|major|further|more] (incidents|clashes|accidents|riots|scuffles|injuries) ≈ there was
de es kam zu; pl doszło do; nl het kwam tot; cs došlo k; sk hr
It came to no incidents on Sunday.

(conference|conferences) of [the] press → press conference
fr conférence de presse; ro conferință de presă; es rueda de prensa; pt it
She spoke at a conference of press.

on the other part , → on the other hand,
ro pe de altă parte; es por otra parte; pt por outra parte; it d’altra parte
On the other part, the coach refused to talk.

!(one) Number <of> (metres|meters|lei|kilometres|kilometers|kilograms|hectares|litres|litters|tons|tonnes|degrees|minutes|seconds|hours|spectators|inhabitants|euros) ≈ metres
ro de metri; ru
He shot from 22 of metres.

on [the] place (three|four|five|six|seven|eight|nine|ten|number Number) ≈ in third place
de auf Platz drei; ro pe locul trei; pl
The team climbs on the place three.

(goal|penalty|equaliser|equalizer|try) (was|is|were) <marked> in the → scored
es el gol fue marcado; fr le but a été marqué; pt o golo foi marcado; it il gol è stato segnato; ro
The goal was marked in the second half.

give~ the first step (to|in|for|towards|toward|,|.) → take~ the first step
es dar el primer paso; pt dar o primeiro passo
The owner will give the first step in May.

<(at|per|from) coincidence> (,|.|$|and|in|on|by|that) ≈ by chance
nl bij toeval; de per Zufall
She found the ring at coincidence.

(are|is) <intervened> → have intervened
it sono intervenuti; fr sont intervenus
On the scene are intervened two crews.

it (stays|remains) (him|her|them|us) Number ≈ he has … left
fr il lui reste; it gli restano; es le quedan
He had thirty friends, and it stays him four.

<(in|at|on) {Number} the {morning|afternoon|evening|night}> (,|.|$|and|in|on|at|the|he|she|they|it) → at {1} in the {2}
el στις 11 το πρωί; ro la ora 11 dimineața; bg
The union meets in 11 the morning.

give~ (to|in) [the] publicity ≈ make~ public
el δίνω στη δημοσιότητα; ro a da publicității; bg
The figures were given to publicity on Friday.

the <middle> (inflation|temperature|consumption|rainfall) → average
el μέσος πληθωρισμός; de mittlere; pt médio
The middle rainfall of a year fell in a day.

electoral (evening|night) → election night
fr soirée électorale; pl wieczór wyborczy; es noche electoral; it pt
She spoke on the electoral evening.

the <frequency> (amounted to|in the elections|at the polls|in the voting) → turnout
pl frekwencja; it l’affluenza
The frequency amounted to 74 percent.

<how never> (before|yet|in) → as never
it come mai prima; pl jak nigdy; de wie nie zuvor; ru
They voted how never before.

road (homicide|homicides|murder) → causing death by dangerous driving
it omicidio stradale; ro
The driver is accused of road homicide.

(village|town|city|community|country|people|neighbours|friends|colleagues|everyone|everybody) [has|have|had|is|are] <tighten~ [itself|themselves] around> [to] (the|his|her|their) (family|relatives|parents|widow|families) → rally~ round
it stringersi attorno alla famiglia
The village tightened around the family.

[only] [with|has|have|had] the clothes of the body ≈ the clothes on one’s back
pt a roupa do corpo
I have only the clothes of the body.

, by what (he|she|they|it|we|the) [Noun] (will|would|can|cannot|could|must) ≈ so
es por lo que; pt pelo que; it per cui
They paid, by what they will not go to prison.

from source of the (town|police|city|ministry|prosecutor) ≈ according to
fr de source; es de fuentes de; it da fonti
The streets are full of rubbish, from source of the town hall.
`,
  rare: `
black on white → in black and white
de schwarz auf weiß; it nero su bianco; fr ru es
The price stands black on white in the deed.

(on|in) (his|her|their|our|my) own skin → at first hand
es en carne propia; it sulla propria pelle; ru de pl tr
The pickers felt it on their own skin.

(like|as) mushrooms (after|from|out of) [the] (rain|ground|earth|soil) → like mushrooms
ru как грибы после дождя; de wie Pilze aus dem Boden; pl uk it
Kiosks came up like mushrooms after the rain.

with (folded|crossed|tied) (hands|arms) (,|the|and|while|as|.) ≈ idly
el με σταυρωμένα χέρια; fr les bras croisés; es it ru pl
The state cannot stand by with folded hands.

(stay~|remain~|stand~) with [the|his|her|their|its] (arms|hands) (crossed|folded) → stand~ idly by
es quedarse con los brazos cruzados; fr rester les bras croisés; it pt ro
The union will not stay with arms crossed.

<in the eye of the (hurricane|cyclone)> (for|after|since|because|over|of) → at the centre of the storm
es en el ojo del huracán; it nell’occhio del ciclone; fr pt
The bank is in the eye of the hurricane over two loans.

(apple|apples) of discord → bone of contention
es manzana de la discordia; fr pomme de discorde; it ru pl ro
The pasture is an apple of discord.

infernal (spiral|circle|cycle) → vicious circle
fr spirale infernale; es espiral infernal; it
The shops are in an infernal spiral of debt.

(serve~|act~|work~|use~) as [a|the] trampoline → serve~ as a springboard
es servir de trampolín; fr servir de tremplin; ru it ro
The cup served as a trampoline for both.

give~ the tone (to|for|of|in|at|,|.) → set~ the tone
fr donner le ton; de den Ton angeben; it ru ro
The brass gives the tone at the fair.

(throw~|threw|thrown) [in] the sponge → throw~ in the towel
fr jeter l’éponge; it gettare la spugna; es
The owner has thrown the sponge after ten years.

(paint~) the devil (on|at) the wall → imagine~ the worst
de den Teufel an die Wand malen; hu az ördögöt a falra festi; sv
Nobody should paint the devil on the wall.

(fall~|fell) from the clouds → be~ stunned
fr tomber des nues; it cadere dalle nuvole; es ro
The buyers fell from the clouds.

hope~ dies last → hope springs eternal
ru надежда умирает последней; de die Hoffnung stirbt zuletzt; pl ro it
Hope dies last, the keeper of the hut says.

put~ (a|the) (point|dot) (in|to|on) (the|this) (story|history|matter|dispute|question|case|career) ≈ put~ an end to
ru поставить точку в; pl postawić kropkę; uk ro fr
The ruling puts a point in this story.

without precedents → without precedent
es sin precedentes; pt sem precedentes; it senza precedenti; ro
It was a flood without precedents.

(euros|lei|zlotys|zloty|crowns|roubles|lira) <the> (litre|liter|kilo|kilogram|ton|tonne|barrel) → a
el 2 ευρώ το λίτρο; fr deux euros le litre; it due euro al litro; ro es
Petrol costs two euros the litre.

give~ the face (after|before|for|and|in|when|,|$) → face up to it
es dar la cara; pt dar a cara
The players gave the face after the defeat.

give~ <free hand> (to|for) → a free hand
es dar mano libre; de freie Hand geben; it dare mano libera; fr
The owner gave free hand to his managers.

give~ with the (whereabouts|key|solution|formula|culprit|culprits|author) → find~ the
es dar con el paradero
In May the guards gave with the whereabouts of the thief.

{(leave~|left)} without effect (the|a|this|that|its|his|her) → annul~ the
es dejar sin efecto; pt deixar sem efeito
The judge left without effect the order of the mayor.

throw~ the house (out|through|from) [of] the window → spare~ no expense
es tirar la casa por la ventana
They threw the house out of the window for the feast.

pull~ of the ears → tell~ off
es tirón de orejas; fr tirer les oreilles; it tirata d’orecchie
The bishop pulled of the ears to his priests.

{touch~} ceiling (in|with|after|at|on|and|this|,|$) → reach~ a peak
es tocar techo; pt bater no teto
The price of tin has touched ceiling.

put~ (themselves|ourselves|yourselves) (of|in) (agreement|accord) → agree~
es ponerse de acuerdo; fr se mettre d’accord; it mettersi d’accordo
The two clubs put themselves of agreement in June.

(good|excellent|bad|positive|very good|rave|mixed) <critics> (from|of the public|in the press|and|,|$) ≈ reviews
es buenas críticas; fr de bonnes critiques; it; pt
The play has collected good critics.

(be|is|are|was|were|am) <at point of> Gerund → about to
es a punto de; fr sur le point de; pt a ponto de
The works are at point of ending.

{make~} state of (a|an|the|Number|several|many|some) [dead|injured|wounded|Noun|Adjective] → report~
fr faire état de
The prefect made state of two dead and nine hurt.

in guard of (sight|view) → in police custody
fr en garde à vue
The baker was placed in guard of sight.

{intervene~} on the (places|spots) → go~ to the scene
fr intervenir sur les lieux
Forty firefighters intervened on the places.

(his|her|their|whose|s) days (are|were) [not|no longer] in danger → is in a critical condition
fr ses jours ne sont pas en danger
He was hit by a van, but his days are not in danger.

(go~|went|climb~|mount~|rise~) [up] to the (niche|battlements) → weigh in
fr monter au créneau
The baker went up to the niche to defend the market.

(shard|shards) (heap|pile) → ruins
de Scherbenhaufen
The party stands before a shard heap.

(pressure of success|success pressure) ≈ pressure to succeed
de Erfolgsdruck
The trainer is under pressure of success.

(speak~|spoke|spoken) [a|the|his|her] power word → lay~ down the law
de ein Machtwort sprechen
The chancellor spoke a power word on the tax.

take~ [much|more|a lot of] (money|millions) (in|into) the hand → spend~ money
de Geld in die Hand nehmen
The town takes money in the hand for its school.

(police|investigators|experts|prosecutors|officials|detectives|officers|scientists) {(go~|went)} out from (a|an|the|this|that|it) → assume~
de gehen von einem Unfall aus
The police go out from an accident.

(police|prosecutor|prosecutors|office|detectives|department) [is|are|was|were] {(determine|determines|determining|investigate|investigates|investigating)} because of → investigate
de ermittelt wegen Brandstiftung
The police are determining because of arson.

(get~|got|come~|came|escape~) [away|off] with the (horror|fright|scare|terror) [away|of it] → escape~ with a fright
de mit dem Schrecken davonkommen
The driver came off with the fright.

(originated|arose|emerged) [a] (total|property|material|considerable|high) damage → damage was caused
de es entstand Sachschaden
At the car originated total damage.

throw~ [many|new|some|a lot of|several] questions up → raise~ questions
de Fragen aufwerfen; nl vragen opwerpen
The case throws questions up.

(handed over|delivered|surrendered) in operation → opened
ru сдан в эксплуатацию; uk зданий в експлуатацію
The house was handed over in operation in May.

<in> the sidelines of (the|a|this|his) → on
tr kulislerinde; ru в кулуарах; fr en marge de; ar على هامش
He spoke in the sidelines of the forum.

(draw~|drew|drawn|call~|attract~) attention <on> (the|a) (need|importance|fact|danger|dangers|risk|risks|problem|situation|lack|necessity|role|state) → to
it attirare l’attenzione su; fr attirer l’attention sur; es llamar la atención sobre; de Aufmerksamkeit auf
The nurse drew attention on the need of rest.

{make~} an explanation (on|about|regarding|concerning|after) → make~ a statement
tr açıklama yapmak
The ministry made an explanation on the matter.

(use~|used) (these|such|the following) expressions (in|about|on|regarding|during|for|:|,|$) ≈ said
tr şu ifadeleri kullandı
The governor used these expressions in his speech.

may (he|she|they|you) (rest|sleep) in (light|lights) → rest in peace
tr ışıklar içinde uyusun
Our teacher is gone, may he rest in light.

(in|on) the court of {(them|him|her|us)} (,|$|now|and) → in their court
ar الكرة في ملعبهم; es en la cancha de ellos
Now the ball is in the court of them.

inspect~ on the {Noun} (of|in|at|for) → inspect~ the {1}
ar الاطلاع على سير العمل
The governor inspected on the works of the bridge.

exchange~ the points of view → exchange~ views
ar تبادل وجهات النظر; es intercambiar puntos de vista; fr échanger des points de vue; ru
The two sides exchanged the points of view.

throw~ [the] arrest (on|at|upon) → arrest~
ar ألقت القبض على
The forces threw the arrest on the thief.

(must|to|should|and|,) grasp [well] the work (of|well|in|,|$) ≈ do the work
zh 抓好工作
The secretary told them to grasp the work of the harvest.

(alarm|alarms|call|calls|report|reports) (of|from) the masses → the public
zh 接群众报警
The station received an alarm from the masses.

(show~|shown) (great|much|big|intense|large|high) interest <to> (the|a|an|his|her|its|our|this) → in
tr ilgi göstermek
The citizens showed great interest to the fair.

say~ stop to (the|life|this|that|violence|war|a|all|these) → put~ a stop to
tr dur demek; it dire basta a; fr dire stop à
The town said stop to the dumping.

(sum|cost|total|damage|amount|area|length|price|debt|population|volume|share|size|salary|budget|height|depth|weight|capacity|distance|speed) [of the Noun] <(makes|composes|composed|constitutes|constituted)> [about|almost|around|over|nearly|some|roughly|more than] Number ≈ is
ru составляет; uk становить; bg възлиза
The sum makes 20 million rubles.

up to the hat (with|of) → fed up with
es hasta el gorro de
The neighbours are up to the hat with the noise.

(take~|accept~) (the|a|this) [draft] (law|bill|budget|resolution|project) (in|on|at) [the|its] (first|second|third|final) reading ≈ pass~
ru приняли в первом чтении; pl przyjął w pierwszym czytaniu; lt
The chamber took the bill in the first reading.

(does|do|did) not (rule out|exclude|know|say|want|see|have|need|find|change|hide|fear|lack|mean) <nothing> → anything
es no descarta nada; pt não exclui nada; it non esclude nulla; ru ничего не исключает
The mayor does not rule out nothing.

put~ (the|his|her|their) hands forward (on|about|over|,|$|and) → cover~ himself
it mettere le mani avanti
The minister put the hands forward on the budget.

(finished|ended|ends|finish|end|closed|concluded) in <parity> (,|$|and|at|after|with) → a draw
it finire in parità; es terminar en empate
The match ended in parity.

(in|under|with) code <red|yellow|green> → in a serious condition
it in codice rosso
The man was brought in code red to the clinic.

(die~|died|killed|dead) on the blow (,|$|and|in|after|while) → die~ instantly
it morire sul colpo; fr sur le coup
The driver died on the blow.

put~ the seals (to|on|at|in) (the|a|his|her|its|two|three) → seal~ off
it mettere i sigilli; fr mettre les scellés
The guards put the seals to the factory.

(judge|prosecutor|magistrate|mayor|court|office) (has|have|had) <disposed> (the|a|an|that) → ordered
it ha disposto l’autopsia; es ha dispuesto
The judge has disposed the autopsy.

(come~|came|go~|went) out to the distance → pull~ away
it uscire alla distanza
The side came out to the distance after the break.

put~ [the|his|her|their] foot in the (dish|plate) → put~ his foot in it
fr mettre les pieds dans le plat
The minister puts foot in the dish.

(accident|incident|crash|fire|explosion|robbery|event|events|facts|collision) (is|are|has|have|was|were) [been] {verified} (on|in|at|around|near|this|last|yesterday|,|$) → happened
it si è verificato
The accident is verified on the bridge.

make~ lose (his|her|their|the) (traces|tracks|trace|track) → vanish~
it far perdere le proprie tracce
The thieves made lose their traces.

(trial|hearing|case|session|match|vote|race) {(was|were|is|been)} (sent back|returned|postponed back) (to|at) (Month|Day|next) → was adjourned to
it rinviato a giugno; fr renvoyé à
The trial was sent back to June.

take~ knowledge of (the|this|that|a|his|her|its) ≈ learn~ of
pt tomar conhecimento; fr prendre connaissance; es tomar conocimiento; ro
The mayor took knowledge of the report.

(make~|made|do~) [the|a] (breathalyzer|breathalyser) test ≈ take~ a breath test
pt fazer o teste do bafômetro
The driver refused to make the breathalyzer test.

in secret of justice → under seal
pt em segredo de justiça
The case goes in secret of justice.

(be|is|are|was|were|went|go|goes|been|entered|workers|teachers|doctors|nurses|drivers) <in strike> (,|$|since|for|from|and|over|on|this|until|against) → on strike
pt em greve; es en huelga; fr en grève; it in sciopero; ro
The nurses are in strike since May.

(be|is|was|were|been|are|became|being) <target of> (criticism|attacks|threats|protests|insults|complaints|shots|investigation|searches|an) → the target of
pt alvo de críticas; it bersaglio di; es blanco de
The mayor was target of criticism.

(give~|gave|received) voice of (prison|arrest) (to|,|$|and|for) → arrest~
pt deu voz de prisão
The police gave voice of prison to the man.

(answer~|respond~) (in|at|under) (freedom|liberty) (,|$|to|and|for) → be~ free pending trial
pt responde em liberdade
The accused answers in freedom.

with (the|his|her|their|its) (days|hours) counted → his days are numbered
es tiene los días contados; pt com os dias contados; it giorni contati
The trainer is with the days counted.

(hit~|beat~|slam~) the hammer (on|about|over|for) (the|a|his|her) → settle~
pt bater o martelo
The club hit the hammer on the signing.

(pour~|throw~|put~|throws|threw) [a] [bucket of] cold water in (the|its|his|her) (boil|fervor|enthusiasm|mood|boiling) → dampen~
pt jogar água fria na fervura
The minister poured cold water in the boil.

(count~|counted) on the fingers of (a|one|the|his|her) hand → be~ few
fr se compter sur les doigts d’une main; es contar con los dedos de una mano; it pt
Such towns can be counted on the fingers of a hand.

(give~|gave|issued|gives|received|obtained|a) [its|an|the] (opinion|notice|advice) <favorable|favourable|unfavorable|unfavourable|negative> (to|,|$|on|of|and|for) → a favourable opinion
fr avis favorable; es dictamen favorable; it parere favorevole; pt parecer favorável
The board gave its opinion favorable to the works.

(put~|set~) the package (on|in|into|for) → go~ all out
fr mettre le paquet
The minister wants to put the package on safety.

(come~|came) to (the|their) hands (,|$|in|over|and|during|after|on) ≈ come~ to blows
fr en venir aux mains; it venire alle mani; es llegar a las manos
The two drivers came to the hands over a place.

(strike|call|order|movement|boycott|match|debate|closure) (is|was|were|has been|remains|very) [very|well|little|massively|widely|largely] <followed> (in|by|this|on|,|$) ≈ observed
fr la grève est très suivie
The strike is very followed in the north.

(save~|saving) the furniture (,|$|and|in|before|for|by|of) ≈ salvage~ what he can
fr sauver les meubles
The party wants to save the furniture.

make~ a (cardboard|carton|box) (in|at|with|on|,|$) ≈ be~ a hit
fr faire un carton
The film makes a cardboard in theaters.

(draw~|drew|made|make~) [a|the|an] [first|positive|negative|grim|sober] balance of (his|her|its|their|the|a) (term|year|mandate|season|visit|first|work|campaign|day|weekend) → take~ stock of
de Bilanz ziehen; fr dresser le bilan; it tracciare un bilancio; pt fazer um balanço; es
The mayor drew a balance of his term.

(spoke|speak~|spoken) (the|him|her|them|a) [Noun] free (,|$|of|from|on|in) → acquit~
de freisprechen; nl vrijspreken
The court spoke the man free.

cat out of the sack → cat out of the bag
de die Katze aus dem Sack lassen
The mayor let the cat out of the sack.

on fresh deed → red-handed
de auf frischer Tat
The guards caught the man on fresh deed.

(reach~|grab~|grip~) deep (into|in) the (pocket|purse|bag) ≈ dig deep
de tief in die Tasche greifen
The state must reach deep into the pocket.

(move~|moved) out to {Number} (operations|missions|deployments) ≈ be~ called out {1} times
de rückte zu 40 Einsätzen aus
The fire brigade moved out to 40 operations.

(until|till|up to) further (closed|shut|locked|suspended) → closed until further notice
de bis auf Weiteres geschlossen
The school remains until further closed.

(come~|came|brought|bring) to <the standstill> (,|$|on|in|for|at|and) → a standstill
de zum Stillstand kommen; it allo stallo
The traffic came to the standstill.

(has|have|had) the {Noun} waved through → waved the {1} through
de hat das Projekt durchgewinkt
The council has the project waved through.

<(lost|lose~) the (ground|floor) under (the|his|her|their) (feet|foot)> → be~ shaken
es perder el suelo; de den Boden unter den Füßen verlieren; it
The baker lost the ground under the feet.

with (the|his|her|their|its) head (against|through) the wall ≈ stubbornly
de mit dem Kopf durch die Wand
The minister went with his head through the wall.

(be|is|was|were|taken|remains|put|took|placed|keep|kept) on [the|special|personal] <control> (of|by) the (governor|prosecutor|mayor|minister|head|president|office|department|administration) → under the supervision
ru на контроле губернатора; uk на контролі
The case is on the control of the governor.

(receive~|received|got|sustained|suffered) [a|an|several] (labor|labour|production) (injury|injuries|trauma) → be~ injured at work
ru получил производственную травму
The miner received a labor injury.

(no|any|without|visible|had|bear|bears|have|with|found) [no|any|the] traces of violent death → signs of a violent death
ru без следов насильственной смерти; uk
The body had no traces of violent death.

(exam|test|medical examination|training|course|selection|registration) (passed|underwent|undergo) {Number} {pupils|people|students|children|men|women|persons|schoolchildren|soldiers} ≈ {1} {2} took the exam
ru экзамен сдали 40 учеников
The exam passed 40 pupils.

(plant|factory|mine|field|line|well|combine) (gave|give~) [the|its] first <(production|products|coal|oil|metal|current|gas)> ≈ output
ru дал первую продукцию
The plant gave the first production in May.

(fell|fall~|fallen|jumped|jump~|thrown|threw) <out from> the (window|balcony|car|bus|train|roof|boat|window of) → out of
ru выпал из окна; de; pl
The child fell out from the window.

remind~ <about> the (rules|need|danger|dangers|inadmissibility|importance|necessity|ban|requirements) ≈ people of
ru напоминает о правилах; uk; pl
The office reminds about the rules of the road.

(measures|measure) of social support → welfare benefits
ru меры социальной поддержки; uk
The measures of social support reached 200 families.

(thing|matter|point|problem|question|fact) is <in (that|the fact that)> ≈ that
ru дело в том, что; uk справа в тому; pl rzecz w tym
The thing is in that the bridge is old.

(left|leave~|fled|flee~|disappeared from|hid from) [from] the place of [the] (accident|incident|crime|events|traffic|event) → leave~ the scene
ru скрылся с места ДТП; pl; uk
The driver left the place of accident.

(in|on|by|after) (hot|fresh) <(traces|tracks|footprints)> (,|$|by|in|and|of) ≈ soon after
ru по горячим следам; uk
The man was held on hot traces.

(become~|became|was|were) the author of (a|the|both|two|three|his|Number|Ordinal) [Number|winning|only|first|second|Adjective] (goal|goals|double|shot|puck|assist|hat-trick|point|points) → score~
ru стал автором гола; fr; es; it
The young player became the author of a goal.

open~ a (parenthesis|bracket) (on|about|for|to|in) → digress~
it aprire una parentesi; fr ouvrir une parenthèse; es pt
The minister opened a parenthesis on prices.

(cut~|put~) short to (the|all|these|any) (rumors|rumours|speculation|debate|discussion|controversy) → cut~ short the
fr couper court aux rumeurs
The club cut short to the rumors.
`,
}
