import type { CalqueList } from './entries.ts'

/** What is wrong by its build alone: nouns without article, the verb in second place, prepositions of the source. */
export const STRUCTURE: CalqueList = {
  never: `
<(a|an) other> (Noun|Adjective|who|that|was|is|has) → another
fr un autre; de ein anderer; it un altro; pt um outro; ro un alt
A other driver left the hall.

¶ (he|she|they|who|has|have|had|also|and|Name|Person|Body) (signed|adopted|issued|submitted|wrote|created|held|conducted|organized|organised|approved|presented|published|filed|concluded|prepared|delivered|made|sent|gave|received) <{statement|decree|decision|agreement|meeting|resolution|petition|complaint|proposal|initiative|ceremony|contract|memorandum|treaty|protocol|exhibition|letter|commission|document|message|speech|appeal}> (,|$|in|on|to|about|for|with|and|at|from|by|after|during|against) ≈ a {1}
ru подписал указ; pl; cs; uk; tr; fa; hy; zh
The mayor has signed agreement with the port.

¶ (will|to|would|can|must|should|may|could) (sign|adopt|issue|submit|write|create|hold|consider|conduct|organize|organise|approve|present|publish|file|conclude|prepare|deliver|make|send) <{statement|decree|decision|agreement|meeting|resolution|petition|complaint|proposal|initiative|ceremony|contract|memorandum|treaty|protocol|exhibition|letter|commission|document|message|speech|appeal}> (,|$|in|on|to|about|for|with|and|at|from|by|after|during|against) ≈ a {1}
ru рассмотрит ходатайство; pl; cs; uk; tr; fa; hy; zh
The court will consider petition on Monday.

^ (on {Day}|in ({Month}|the (future|night|evening|morning|afternoon|meantime|next|city|town|country))|from {Month}|from tomorrow|until then|by then|at the weekend|this (year|week|month)|next (year|week|month)|with this|until [to] the weekend) [Words] (will|would|should|must|can|could|shall) (it|he|she|they|we|the|this|these|there) ≈ on Friday, the … will
de am Freitag wird die; nl; sv; da; cs
On Friday will the line open again.

^ on {Day} (has|have|had) (the|he|she|they|it|we) ≈ on Friday, the … has
de am Freitag hat die; nl; sv; da
On Friday has the council the plan approved.

(came|comes) it to (a|an|several|the|Number|clashes|delays|many) ≈ there were
de kam es zu; nl kwam het tot
In Lower Saxony came it to several crashes.

it (came|comes) to [a] (one|two|three|Number) (collision|collisions|accident|accidents|incident|incidents|clash|clashes|fight|fights|explosion|explosions|fire|fires|failure|failures) ≈ there was
pl doszło do; de kam es zu; cs došlo k
By noon it came to one collision.

^ in {Name} (detained|arrested|burned|evacuated|hospitalized|discovered|installed|convicted|sentenced|completed|elected) (the|a|an|new|deputy|former|head|first|another|Number|man|local|famous) ≈ detained in Kazan
ru в Казани задержали; uk у Харкові відкрили; pl w Gdańsku otwarto
In Kazan detained deputy minister of works.

(does|do|did|can|could) not arrive to {Base} → not manage to {1}
fr n’arrive pas à; es no llega a; it non arriva a
The state does not arrive to stop the trade.

(stop~|stopped|finish~|cease~) <of> {Gerund} → {1}
es dejar de crecer; it smettere di; fr cesser de; pt parar de; ro
The lists do not stop of growing.

(known|noticed) of the (services|police) ≈ known to the police
fr connu des services de police
The victim was known of the services of police.

(reached|touched|hit) <of> [several|multiple] (Number|projectiles|bullets|shots|gunshots) → by
fr atteint de plusieurs projectiles
He was reached of several projectiles.

(custody|guard|garde|put|placed) (at|in|to) (view|sight) → police custody
fr garde à vue
The two were placed in custody at view.

(privilege~|privileged|privileges) the (track|trail|hypothesis|thesis|lead|line) → favour the theory
fr privilégier la piste; it privilegiare la pista
The court privileges the track of arson.

!(so|too|far|is|are|was|were|more|further) <advanced> that (the|he|she|it|in|this|there|they|next) ≈ announced that
es adelantó que; pt adiantou que
The minister advanced that the law will pass.

(look|looks|looking|looked) (to|at|for) other (side|part|way) → look the other way
es mirar hacia otro lado; pt olhar para o lado
“We cannot look to other side,” she said.

to (which|whom) (has|have|had) had access (this|the|Name) ≈ seen by this newspaper
es a la que ha tenido acceso este diario; pt a que teve acesso
The draft, to which has had access this paper, is long.

(branded|qualified|labelled|labeled|tagged|treated) <of> (propaganda|a|an|"|liar|liars|traitor|traitors|racist|scandalous|historic|unacceptable|irresponsible|shameful) → as
es tildó de; fr qualifié de; it; pt; ro
He branded of propaganda the plan.

(who|he|she|they|patients|people|and|families|workers) (takes|take|carries|carry) [already] [more than|over|almost] Number (years|months|weeks|days|hours) {waiting|working|living|playing|without|asking|fighting|denouncing} ≈ has been {1} for
es lleva seis meses esperando; ca
She is one of those who take more than six months waiting.

proclaim~ [a|an|the] [general|national] strike → call~ a strike
it proclamare uno sciopero
The guild has proclaimed a strike.

(ask|asks|asked|asking) (an|the|a) (increase|intervention|postponement|extension|resignation|withdrawal|suspension|return|release|resumption|closure|cancellation|reduction|end|application) (of|to|from|in) ≈ ask for
it chiediamo un aumento; fr demander la démission; es pedir la dimisión; pt; ro
“We ask an increase of wages,” they say.

(right|rule|rules|law|rights|service|work|it|workers|system|reform|lesson) (goes|go|must come) (guaranteed|respected|protected|resolved|changed|defended|reformed|punished|helped|supported|safeguarded) ≈ must be guaranteed
it va garantito
The right goes guaranteed to all.

(data|news|note|statement|video|images|photo|report|numbers|message|figures) (diffused|emitted) (by|yesterday|today|on|in|this|from|to) ≈ released
it diffuso; fr diffusé; es difundido; pt divulgado; ro
The data diffused yesterday are grim.

(on|via|through) the social (,|$|his|her|has|where) ≈ on social media
it sui social
He spoke of it on the social, where he left.

(lost|lose|loses|gain|gained|earn|pay|paid|represents|represent|adhered|covers|cover|obtained|collected|receive|received) <the> {Number} (%|percent) (,|$|of|and|this|last|for|with|at|since|compared|in) ≈ lost
it hanno perso l’8%; es representa el 8%; fr; pt; el; ro
Wages have lost the nine percent of their value.

(puts|put|lays|laid|lay) [the|train|air] [Noun] (traffic|transport|industry|operations|economy|life) lame → paralyses
de legt den Verkehr lahm; nl legt stil
The storm puts train traffic lame.

for (chaos|excitement|stir|unrest|confusion|laughter|headlines|outrage) (cared|cares|provided|ensured) ≈ caused chaos
de für Chaos gesorgt
The storm has for chaos cared.

(cared|cares|care|provided|provides|ensured) for (chaos|excitement|stir|unrest|confusion|discussion|laughter|headlines|amazement|outrage|irritation|jams|delays|disruptions) ≈ caused
de sorgte für Chaos; nl zorgde voor
The storm provided for chaos in the port.

^ like (a|the) [police|fire|brigade|ministry|company] (speaker|spokesman|spokeswoman|spokesperson) [of Words] (shared|said|told|explained|announced|informed|reported|stated) ≈ as a spokesman said
de wie ein Sprecher mitteilte
Like a speaker of the line shared, trains stand still.

(is|are|was) [still|yet] not [yet] to (number|estimate|quantify|foresee) ≈ cannot yet be estimated
de noch nicht zu beziffern
The damage is still not to number.

make~ (himself|herself|themselves|itself|myself|ourselves) a picture (of|,|$|on) ≈ see for himself
de sich ein Bild machen; nl zich een beeld vormen
The mayor made himself a picture of the flood.

(it is|it was|it) with {Noun|floods|delays|rain|snow} to reckon → {1} is expected
de es ist mit … zu rechnen
It is with floods to reckon.

^ the most (people|trains|residents|citizens|shops|schools|cars|students|passengers|visitors|inhabitants|voters) (are|were|have|will|come|want|live|drive|drives|did) ≈ most
de die meisten Menschen
The most people have power again.

by suspicion (of|in) → on suspicion of
ru по подозрению в; uk за підозрою
By suspicion in theft the clerk is held.

(the|his|her) (guilt|fault) (he|she) (did|does|has|admitted|admits|denies|denied|recognized) ≈ he has denied
ru вину он не признал; uk вину не визнав
The guilt he did not admit.

(searches|concert|rally|exercises|exhibition|festival|competition|competitions|championship|negotiations|ceremony|elections|holiday) (passed|will pass|passes|is passing) (in|at|on) ≈ took place
ru обыски прошли в; uk пройшли; pl przeszły
Searches passed in five flats.

!(not) (comment|comments|commented|commenting) <(the|this)> (situation|arrest|information|decision|incident|statement|statements|news|event|events|words|results|rumours|rumors|case|topic) ≈ on the
ru прокомментировал арест; es comentó; pl; de kommentierte; it; pt
The president commented the arrest.

<not first time> (,|$|that|when|in) → not for the first time
ru не первый раз; pl nie pierwszy raz
He is in trouble not first time.

to (him|her|them) (threatens|threaten|is threatened) ≈ he faces
ru ему грозит; de ihm droht; pl grozi mu
To him threatens up to nine years.

in nearest (time|future|days|hours|weeks|months) → soon
ru в ближайшее время; uk найближчим часом; pl w najbliższym czasie
The court will sit in nearest time.

there (is|are) no (our|my) → we have no
tr kaybımız yok
“There is no our loss of life,” he said.

(affected|poisoned|influenced|disturbed) <from> (the|smoke|gas|fire|food|this|his) → by
tr dumandan etkilendi; az; fa
Two men were affected from the smoke.

(conveyed|conveyed|wished|convey) (his|her|their) get well [soon] wishes ≈ wished them a speedy recovery
tr geçmiş olsun dileklerini iletti
The minister conveyed his get well soon wishes.

(lived|lives|live|living) (a|an|the|big|great|difficult|such|this) [great|big] (panic|shock|crisis|earthquake|fires|sadness|problem|problems|difficulty|excitement|tension|chaos|fear|drought) ≈ experienced
tr büyük panik yaşadı; es vivió; it; pt; ro
The town lived a great panic at night.

(told|said) to (journalists|reporters|media) (president|mayor|minister|director|spokesman|chairman|coach|Name) ≈ told reporters
pl powiedział dziennikarzom; cs; ru
“We waited,” told to journalists president of the city.

(at|on|to|in) [the] <depth of> ({Noun}|Number) !(depth) ≈ at a depth of
pl na głębokości; ru на глубине; cs v hloubce
The tube lies on depth of 35 meters.

from [the] {information|data|report|documents|research|study|investigation|survey|analysis} [of Words] (results|result|it results|comes out) that ≈ the {1} shows that
pl z informacji wynika, że; de aus … geht hervor; it; cs z informací vyplývá
From information of the city results that it is safe.

(turn|turns|turned|turning|pay|pays|paid|draws) attention <on> → to
pl zwraca uwagę na; ru обратил внимание на; cs; uk
The council turns attention on the noise.

nothing [serious|bad] (to|with) (him|her|them|us) (became|happened|was|is|has) ≈ nothing happened to them
pl nic im się nie stało
Nothing serious to them became.

^ how (gives|informs|reports|notes|writes|tells|transmits|underlines|states|adds|informed|told) {Person|Body|police|portal} ≈ as
pl jak podaje rzecznik; ru как сообщает; cs jak uvádí
How gives spokesman of the mine, nobody fell.

(decision|decisions|verdict) [will|has|have|should|can|would|is to] (fall|fallen|fell|falls) (in|on|at|,|$|by|before|next|today|only|tomorrow|yesterday) ≈ be taken
pl decyzja zapadnie; de die Entscheidung fällt
Decision will fall in December.

, <what> (means|meant|caused|confirms|confirmed|allowed|led|resulted) (that|the|a|to|in|an|him|it) → which
pl co oznacza; ru что означает; de was bedeutet; cs což; nl wat betekent
Nobody came, what meant the end of the hall.

(reaction|response|responses|reactions|interest) [of Words] (is|was|are) [very] hot → enthusiastic
ko 반응이 뜨겁다; zh
The reaction of the public is hot.

(there (is|are)|there (is|are) (also|many|some)) [a|the] (voice|voices) that (it|the|he|we|they|there|she) ≈ some say that
ko 목소리가 나온다; zh; ja 声が上がっている
There is a voice that it is a show.

(negotiation|negotiations|talks) (ruptured|rupture|was ruptured) → talks broke down
ko 협상이 결렬
As the negotiation ruptured, buses stopped.

(enter|enters|entered|entering) [into] (the|a|an) [general|full] strike (,|$|from|on|in|of|for|and|at) ≈ go on strike
ko 파업에 들어간다; zh; it entrare in sciopero
The union will enter the strike from May.

by strong indications of → on strong suspicion of
pt por fortes indícios de
A man is held by strong indications of theft.

(stayed|remained|stays|remains) in preventive (prison|detention|custody) → was remanded in custody
pt ficou em prisão preventiva; es quedó en prisión preventiva
The man stayed in preventive prison.

(came|come|comes) [a|the|Number] (man|woman|cyclist|boy|girl|driver|people|child|old) [man|woman|people] to (life|death) ≈ was killed
nl kwam een man om het leven; de kam ein Mann ums Leben
In the crash came a man to life.

(sits|sit|sat) (fixed|stuck|fast) (,|$|in|on|for|since) ≈ is in custody
nl zit vast
He sits fixed since Friday.

(does|do|did|will) not save [any|an] effort ≈ spare no effort
ar لا تدخر جهدا; it; ru
The state does not save effort.

managed from {Gerund} → managed to
ar تمكنت من
The guards managed from arresting a gang.

until this (news|article|report) (was|is) (lowered|written|revealed|published|made) ≈ at the time of writing
id hingga berita ini diturunkan
Until this news was lowered, crews were there.

(devour~|devoured) [Number|the|a] (house|houses|shop|shops|stalls|building|buildings) until (exhausted|finished|it ran out) ≈ destroy
id melahap habis
The fire devoured nine shops until exhausted.

(estimated|believed|said|thought) (reaching|reach) (Number|up|more|about|over) ≈ estimated at
id diperkirakan mencapai
The loss is estimated reaching two billion.
`,
  rare: `
settling of accounts ≈ gangland killing
fr règlement de comptes; es ajuste de cuentas; it regolamento di conti; pt ajuste de contas
It was a new settling of accounts.

a (green) number ≈ freephone number
it numero verde; fr numéro vert
There will be a green number for all.

(underlined|underlines|reiterated|specified) how ≈ stressed that
it ha sottolineato come
She has underlined how the right matters.

(lies|lie|lay) (at|by) (about|around|over|more|some|Number) (million|billion|thousand|percent|%|euros) ≈ is
de liegt bei; nl ligt op
The damage lies at over million euros.

as a result of the (intervention|interventions|works|efforts) (made|carried|done) (by|from|of|in|out) ≈ after
tr yapılan müdahale sonucu
It was put out as a result of the intervention made by crews.
`,
}
