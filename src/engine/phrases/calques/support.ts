import type { CalqueList } from './entries.ts'

/** Verbs that say little beside their nouns, and what follows verbs, as other languages have them. */
export const SUPPORT: CalqueList = {
  never: `
!(looking|look|waiting|asked|asking|hoped|called|paid|used|searching|searched|looked|cared|wished|hoping|voted|what|long|wait|ask|go) <for to> (be|have|make|do|go|get|take|give|see|help|regret|restore|improve|avoid|obtain|find|reach|know|work|live|protect|save|buy|sell|build|pay|win|defend|explain|celebrate) → to
es para hacer; it per fare; pt para fazer; fr pour faire; ro pentru a face
He used his page for to regret the deaths.

<for {avoid|improve|protect|obtain|achieve|resolve|solve|ensure|strengthen|prevent|restore|guarantee|reestablish|clarify|celebrate|commemorate|investigate|defend|attend|explain|identify|verify|determine|recover|combat|evacuate|extinguish|eliminate|facilitate|enable|inform|accelerate|modernize|renovate|finance|stimulate}> (the|a|an|his|her|its|their|this|these|that|new|all|it|them) → to {1}
es para mejorar; it per migliorare; pt para evitar; fr pour améliorer; ro pentru a evita
Crews work for restore the supply of water.

!(risk|the|a|no|any|at|of|and|great|real|high|some|its|his|their) <{risks|risked} to {be|lose|have|become|see|find|fall|go|end|remain|miss|die|create|leave|bring|destroy|face|cause|pay}> !(noted) ≈ {1} being
fr risque d’être; it rischia di; es se arriesga a; pt arrisca; de riskiert zu
The country risks to be left without grain.

(affirms|affirmed|assures|assured|thinks|estimates|recognizes|recognized) to {have|be|control|know|want|possess|hold|fear|need} ≈ says that he
fr affirme contrôler; es afirma tener; it afferma di; pt afirma ter
The junta affirms to control the valley.

(lacks|lacked) <of> (the|a|everything|any|all|water|food|money|staff|medicines|means|courage|time|experience|information|resources|credibility|clarity) ≈ lack
es carece de; fr manque de; it manca di; pt carece de; ro
The camp lacks of everything.

(turn~|turned) the back (to|on|at) ≈ turn his back on
es dar la espalda a; fr tourner le dos à; it voltare le spalle a; pt virar as costas a
The junta has turned the back to its neighbours.

bring~ (himself|herself|itself|themselves) closer to → move~ closer to
fr se rapprocher de; es acercarse a; it avvicinarsi a
The island has brought itself closer to the mainland.

(fell|falls|sat|sits|fallen) [very] (badly|well|wrong) (in|among|to) the (markets|market|fans|opposition|neighbours|neighbors|residents|party|government|sector|unions|parliament|street|locker) ≈ went down badly with the
es cayó mal en; pt caiu mal; it è caduto male
The news fell badly in the markets.

{go~|went|rise~|rose|risen|increase~|climb~|fall~|fell|fallen|drop~} [up|down] <of> price → in
es subir de precio; it aumentare di prezzo; pt subir de preço
The oil went up of price in May.

{Trade} <of> profession (,|$|and|he|she|who|from|born) → by
es economista de profesión; pt economista de profissão; it medico di professione; ro de profesie
The new head, economist of profession, comes from Cali.

!(to) (does|did|do|will|would) not make (itself|himself|herself|themselves) wait ≈ came soon
es no se hizo esperar; it non si è fatto attendere; pt não se fez esperar
The reply of the guild did not make itself wait.

put~ [a|the] (brake|brakes) (to|at) ≈ curb
es poner freno a; it mettere un freno a; pt pôr travão a; ro a pune frână
They want to put brake to the spending.

(coincide|coincides|coincided|agree|agreed|agrees|insists|insisted) <in that> (the|it|he|she|there|this|we|they|a|all|both) → that
es coincidieron en que; pt concordam em que
All experts coincide in that the dam is old.

(isolate~|isolated) (itself|himself|herself|themselves) (in|at|on) [the] (lead|leadership|first|top|command|head) ≈ go clear at the top
pt isola-se na liderança
The team isolates itself in the leadership.

(dislocate~|dislocates) (itself|himself|herself|themselves|ourselves) (to|until|for) → travel to
pt desloca-se a
Next week the team dislocates itself to Faro.

(be|are|is|was|were|am) of congratulations ≈ deserve praise
pt estamos de parabéns; es estar de enhorabuena
“We are of congratulations,” the coach said.

more {two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty} {points|goals|votes|seats|people|persons|euros|places|medals|titles} than → {1} more {2} than
pt mais quatro pontos que; es; it
The side has more four points than Braga.

(announce~|announced) (itself|himself|herself|themselves) [as|very|rather|more|particularly] (difficult|complicated|decisive|hot|long|tense|heated|promising|tight|close|delicate|stormy|hard|rich|historic|agitated|turbulent|tough|complex) ≈ look set to be
fr s’annonce difficile; es se anuncia complicado; it si annuncia difficile
It is a day that announces itself difficult for drivers.

call~ to [the|a|an] [general|unlimited] strike (,|$|this|on|for|in|from|against|to|of|at|next) ≈ call a strike
fr appellent à la grève
Two unions call to the strike this week.

(traffic|service|circulation|flights|trains|lines|line|transport) (is|was|will be|were|are|be|remains) [very|strongly|heavily|severely|also|slightly|greatly|highly] (disturbed|perturbed) → disrupted
fr le trafic sera perturbé; es perturbado; pt perturbado
On Tuesday the traffic will be strongly disturbed.

one {train|bus|metro|flight|person|child|woman|man|household|employee|teacher|plane|tram|pupil|student} (on|out on) {two|three|four|five|six|ten} → one {1} in {2}
fr un train sur deux
The firm foresees one train on two.

(train|trains|bus|buses|metro|trams|tram|ferry|ferries|subway|line) (will|does|do|did|can|could|not|also|only) [not] <circulate> → run
fr le métro circulera; es los trenes circularán; it i treni circoleranno; pt circulam
The metro will circulate until midnight.

(knows|knew|known|know) its {Ordinal|worst|biggest|longest|greatest|darkest|highest|lowest|hottest} (strike|crisis|year|month|week|summer|winter|storm|day|defeat|victory|edition|scandal|wave|drought|season|quarter|attack|case) ≈ see its
fr connaît sa troisième grève
The port knows its third strike of the year.

!(is|are|was|s|of|the) {(cease~|ceased)} the (work|labor|labour) (,|$|on|at|in|since|of) → stop~ work
fr cesser le travail; es cesar el trabajo
Forty drivers had already ceased the work.

(manifested|manifesting) in the (calm|street|streets) ≈ demonstrate
fr manifester dans le calme; es manifestarse; it manifestare; pt manifestar-se; ro
Four hundred nurses manifested in the calm.

(make~|made) the count of the ≈ count the
it fare la conta dei danni
“We are making the count of the damage,” he said.

(at|into|on) the (microphones|microphone|antenna|antennas|airwaves) of {Name} ≈ on {1}
fr au micro de; it ai microfoni di; es en los micrófonos de; pt aos microfones da
He spoke at the microphones of RaiNews.

(emanate~|emanated) (a|an|the|new|two|several) [Adjective] (decree|order|law|alert|bulletin|ordinance|ruling|circular|warning|measure|act|provision|regulation) → issue
it emanare un decreto
The region has emanated a new order on water.

(felt|heard|sensed|feels|hears) (by|over the|via|on the) (telephone|phone) [the|with|his] ≈ spoke by phone to
it ha sentito per telefono
The premier heard by telephone the governor.

(furnish~|furnished) [other|further|more|new|all] (details|explanations|clarifications|particulars|precisions) → give~ details
it fornire dettagli; fr fournir des précisions
The board will furnish other details on Monday.

(it|there) is (spoken|talked) (of|about|already|also|much|a) ≈ there is talk of
it si parla di; fr on parle de; es se habla de; he מדובר; ro se vorbește
For the bench it is spoken of a return of the Spaniard.

(launch~|launched|throw~|threw|give~|gave) (the|an) alarm (,|$|on|about|for|:|to|in|that|at) → raise~ the alarm
it lanciare l’allarme; fr lancer l’alarme; es dar la alarma; pt dar o alarme; ro a dat alarma
The farmers launch the alarm on prices.

neo - {coach|president|minister|mayor|captain|champion|secretary|director|graduate|mother} → new {1}
it neo allenatore
“I am happy,” said the neo-coach.

(put~|puts) (the|his|her|their) face (,|$|in|for|on|after|and) ≈ take responsibility
it ci mette la faccia; es dar la cara; pt dar a cara
The director puts the face after every defeat.

{happy|sad|glad|angry|enthusiastic|worried|pleased|delighted} <of> (being|having|this|my|our|his|her|Gerund) !(kind|type) → about
it contento di essere; fr heureux de; pt contente de; es contento de
“I am happy of being here,” she said.

(at|on|in) disposition (of|for|,|$) ≈ available to
it a disposizione di; es a disposición de; pt à disposição de; ru в распоряжении; uk; cs k dispozici; pl do dyspozycji; ro la dispoziție
Two boats are at disposition of the crew.

to disposition of → available to
it a disposizione di; es a disposición de; pt à disposição de
To disposition of the coach is the whole squad.

(has|have|had) it (about|over) (a|an|the|his|her|what) (missed|lost|problem|plan|chance|future|new|possible|lack) ≈ speak of
nl heeft het over
The guild has it about a missed chance.

(set~|put~|place~) [big|serious|some|several|a] question (marks|mark) (at|by|with|behind|to) ≈ question
nl zet vraagtekens bij
The towns set question marks at the planning.

(makes|make|made|making) [a] (good|big|great|little|no|much|more|real|every|any|small|fair) chance (of|to|in|on|at|for|,|$) ≈ stand a good chance
nl maakt goede kans
The bill makes good chance in the Chamber.

(must|should|can|will|to|we) [now] make (meters|metres) (,|$|now|with|in|on) ≈ make progress
nl meters maken
“We must now make meters,” the minister said.

<known made> (,|$|that|by|on|in) → announced
nl bekend gemaakt; de bekannt gemacht
That the minister has on Friday known made.

(pulls|pull|pulled) {Number|money} [million|billion] [euro|euros] out for ≈ sets aside {1} for
nl trekt 2 miljard uit voor
The cabinet pulls two billion euros out for homes.

(brought|brings|bring) [earlier|already|an|a|its|the] (advice|report|statement|opinion|communique) out ≈ issued advice
nl bracht advies uit
The council brought earlier advice out.

!(on|as) anticipate~ on (the|this|these|his|that|what|events|questions) ≈ anticipate the
nl anticiperen op; fr anticiper sur
The club anticipates on the new rules.

(has|have|had) it [very|extremely|increasingly|also|not] (difficult|heavy) (,|$|with|in|and|to|on|at) ≈ is struggling
nl heeft het moeilijk; de hat es schwer
Young buyers have it very difficult.

<with> {Number} (percent|%) (risen|increased|fallen|decreased|dropped|grown|declined) → by
nl met 14 procent gestegen; de; sv med
The costs have with nine percent risen.

(rose|risen|rises|increased|increases|fell|fallen|falls|grew|grown|dropped|decreased|declined|shrank) <(with|on|for|of)> [about|almost|nearly|over|more than] Number (percent|%) (,|$|in|to|compared|last|this|since|over|on|at|and|year) → by
nl gestegen met; ru выросли на; it; de; sv; da
Rents have risen with nine percent.

(criticism|critique) (exercised|practiced|practised) (,|$|at|of|on|and) ≈ criticised
de Kritik geübt
The court, which had in summer criticism exercised, warned again.

(lay|lays|laid) complaint (against|,|$|with|at) ≈ lodge a complaint
de Beschwerde einlegen; nl klacht indienen
They announced to lay complaint against the plan.

(threw|throws|throw) (the (government|minister|opposition|mayor|president|coalition|police|authorities|chancellor)|him|them) [a] (failure|incompetence|lies|inaction|negligence|betrayal|treason|corruption|populism) before ≈ accused of failure
de warf der Regierung Versagen vor
She threw the government failure before.

warned <before> (rising|dangers|further|false|consequences|a (collapse|war|crisis|escalation|shortage)|the (danger|dangers|risk|risks|consequences|spread|escalation)|high|new|too|excessive|panic) → of
de warnte vor
The bank warned before rising rents.

(amount|amounts|amounted) (on|itself|themselves) [on|to] (about|around|over|more|Number|to) ≈ amount to
de beläuft sich auf
The damage amounts on about two million euros.

it (forms|formed|developed) (a|an|itself) [long] (traffic|jam|tailback|queue|discussion|debate) ≈ there was a
de es bildete sich ein Stau
It formed a traffic jam of nine kilometers.

!(as|even|and|or|only|what|but) <if to> {submit|file|go|send|pay|open|close|sell|buy|return|accept|continue|appeal|join|leave|allow|extend} → whether to
he אם להגיש; ru; de
The office will decide if to submit a charge.

(submit~|submitted|deposit~|deposited) [an] indictment → file~ an indictment
he הגיש כתב אישום; tr iddianame
The office will decide whether to submit indictment.

(deposited|depositing|deposits|will deposit|to deposit) [a|the|an|his|her|two|their|new] (motion|complaint|lawsuit|bill|amendment|appeal|candidacy|resignation|petition|amendments|request|candidature|project) → submit~ a motion
ro a depune o moțiune; fr déposer une plainte; es depositar; it depositare
The party will deposit motion of no confidence.

!(the|a) won <in the> (tender|auction|bidding|lottery|contest) → the
he זכתה במכרז; ru выиграла в тендере; pl
The firm won in the tender for the tram.

in a sum of Number ≈ worth
he בסכום של; de in der Summe von; ru в сумме; pl w sumie
A contract in a sum of nine million shekels is at issue.

(is|are|was|were) found in the (ownership|jurisdiction) of ≈ is owned by
he נמצאת בבעלות; ar
The firm is found in the ownership of a relative.

(make~|made|take~|took|adopt~|adopted) decision (about|on|to|that|regarding|,|$|in|of|concerning) ≈ make a decision
ru принять решение; hy որոշում կայացնել; pl podjąć decyzję; cs; uk; fa
The cabinet made decision about the wage.

(made|make|makes|held|gave|gives|give|performed) speech (,|$|at|in|on|and|about|during) ≈ gave a speech
az çıxış etdi; ru выступил с речью; fa
The deputy minister made speech.

(make~|made) word (for|about|of) (a|an|the|crumbs|Noun) ≈ speak of
el έκανε λόγο για
The party made word for a cynical budget.

(proceed~|proceeded) (in|to|with) [the] (announcement|announcements|statements|signing|dismissal|designation|nomination) (of|,|$) ≈ make the
el προχώρησε σε; es procedió a la; it procedere all’arresto; fr procéder à; pt
The police proceeded to the dismissal of two men.

(come~|came|return~|went) [back] (on|in) the (subject|topic|theme) (of|,|$|with|and|in|on|again|yesterday) ≈ return to the subject
el επανήλθε στο θέμα; fr revenir sur le sujet; it tornare sul tema
The spokesman came back on the subject.

!(contact) (lost|lose|loses|losing) the contact (with|to) → lost touch with
el έχει χάσει την επαφή; it ha perso il contatto; de den Kontakt verloren
The cabinet has lost the contact with the street.

(reach~|reached|exceed~|exceeded|surpass~|surpassed|touch~|touched|approach~|overcome~|overcame) <the> {Number} (%|percent) (,|$|of|and|this|last|for|with|at|since|compared|in) ≈ reach
el αγγίζει το 10%; es supera el 50%; it supera il 50%; pt ultrapassa os 50%; fr
The increase touches the ten percent in May.

(law|bill|budget|reform|amendment|measure|measures|resolution) (will be|was|is|to be|has been|be|were) voted (,|$|until|yesterday|today|tomorrow|with|last|at) ≈ passed
el θα ψηφιστεί; fr la loi a été votée; ro legea a fost votată; ar; it
The bill will be voted until December.

(was|is|were|are|be|been) <of> [about|around|over|more than|nearly|almost|only|up to] Number (%|percent|euros|dollars|degrees|kilometers|kilometres|km|meters|metres|lei|pesos|reais|square|tons|tonnes|hectares) ≈ was
es fue de; pt foi de; it è stata di; fr était de; ro a fost de
The rate was of nine percent in May.

(sustain~|sustained) that (the|it|he|she|there|they|this|in|a|his) ≈ maintain that
ro a susținut că; es sostuvo que; it ha sostenuto che; pt sustentou que
The party chief sustained that the law is void.

(specified|declared|announced|informed) the fact <that> ≈ that
ro a precizat faptul că; it; es
He has specified the fact that prices will fall.

!(out) {(go~|gone|went|escape~|come~|exit~)} out from control → get~ out of control
ro a scăpat de sub control
Prices have gone out from control.

(has|have|had) the hands (tied|bound|free|clean|full) ≈ his hands are tied
es tiene las manos atadas; it ha le mani legate; fr a les mains liées; pt tem as mãos atadas; ro are mâinile legate
The governor has the hands tied.

(go~|went|gone|come~|came|exit~|exited) [out] (in|on|to) street (,|$|in|and|on|to|with|for|already|again) ≈ take to the streets
ro au ieșit în stradă
The teachers have gone out in street.

(pupils|students|families|citizens|employees|companies|workers|residents|farmers|pensioners|who|also|can|will) (benefit|benefits|benefited|benefitted) <of> → from
ro beneficiază de; fr bénéficient de; es se benefician de; it beneficiano di
Pupils benefit of new grants.

(was|has been|is|been) [not] reached (to|at) (an|a|the) (agreement|compromise|consensus|deal|conclusion|result) ≈ reached
ro s-a ajuns la un acord; es se llegó a un acuerdo
It was not reached to an agreement.

in (other|another|the same|a different) (train|order|line|chain) of (ideas|things) → in other news
ro în altă ordine de idei; es en otro orden de cosas; fr dans le même ordre d’idées; pt
In other train of ideas, the cabinet met.

(moves|move|moved|moving) (himself|herself|themselves) (on|in|with) [a] (wheelchair|crutches) ≈ uses a wheelchair
pl porusza się na wózku; de; ru передвигается на
The author moves himself on wheelchair.

(he|she|they|we|who|association|party|union|to|movement) (fight|fights|fought) <about> (rights|freedom|justice|every|life|equality|independence|survival|truth|better|the (rights|life|freedom|truth)) → for
pl walczy o; cs bojuje o; de kämpft um
For years he fights about rights of patients.

(appeal|appeals|appealed|appealing) <about> (calm|help|prudence|caution|reason|donations|responsibility|restraint|peace|unity) → for
pl apeluje o; cs apeluje; ru
The guild appeals about calm.

(estimated|estimates|estimate|calculated|calculates|assessed|assesses|valued|values) [the|its|total|their] (costs|cost|damage|damages|losses|loss|value|price|number|it) <(on|in)> (about|around|over|more|Number|up) → at
pl szacuje koszty na; ru оценивает ущерб в; de schätzt auf; cs; uk
The ministry calculates costs on two billion.

(fear|fears|feared) (themselves|himself|herself|itself) (of|the|noise|for|that) ≈ fear
cs bojí se; pl boi się; de fürchtet sich; ru боятся
Neighbours fear themselves noise.

(ask|asked|asks|asking) (them|him|her|us|me|people|residents|anyone|nobody) <on> (opinion|their opinion|name|help|consent|permission|reasons|advice) → for
cs zeptal se na názor; pl
Nobody asked them on opinion.

(he|she|they|minister|president|mayor|spokesman|deputy|expert) (reminds|reminded) <on> (the|a|an|his|her|their|that|this|it|public|previous|similar) → of
cs připomněl; de erinnerte an; sr podsetio na; hr podsjetio na
He reminded on a public hearing.

!(not|was|were|is|are|be|been|what) {said|confirmed|stated|told|declared|commented|announced|revealed|explained|added} <for> (the|our|public|Demonym|local|a) (agency|newspaper|daily|radio|television|portal|site|website|server|paper|magazine|media|reporters|journalists|broadcaster) → to
cs řekl pro server; sr rekao za; hr rekao za; sk
The firm has interest, confirmed for the server its speaker.

(strive|strives|tried|tries|try|trying|attempted) about (the|it|this|similar|new|another) ≈ try to build
cs usilovat o; pl starać się o
Already then the city tried about similar hall.

(will|should|would|could|must) arise [also|here|there|on|in Words] (a|an|Number|new|several) [new] (building|bridge|park|path|school|hall|centre|center|road|flats|apartments|houses|jobs|line|museum|stadium|hospital|factory|square) ≈ be built
cs vznikne; de entstehen; pl powstanie; nl ontstaan
There will arise also a park.

!(he|she|they|it|you|we|pupils) (attach|attaches|attached) great importance (,|$|and) ≈ take it very seriously
zh 高度重视
After the flood, the departments attached great importance.

(enterprises|companies|project|projects|firms|enterprise) (landed|has landed|have landed|settled) in the (park|zone|district|county) → set up in the park
zh 落户园区
Nine firms have landed in the park.

(has|have|had) cumulatively {issued|completed|received|built|invested|trained|provided|processed|served|handled|treated} → has {1} a total of
zh 累计发放
The bank has cumulatively issued loans to farms.

yuan of {loan|loans|investment|tax|funds|money|subsidies} → yuan in {1}
zh 贷款3亿元
The bank issued 300 million yuan of loan.

raise~ the voice that ≈ say that
ko 목소리를 높였다; ja 声が上がる
The lawmaker raised the voice that it is unfair.

(analyst|expert|analysts|experts|professor|official|industry|he|she|economist|economists) (diagnosed|analyzed|analysed|diagnoses|analyzes|analyses|forecasted) that ≈ said that
ko 진단했다; ko 분석했다; ja
One expert diagnosed that the trend will last.

(do|does|did|doing|done) [an|some|great|more|every|his|her|their|much] (effort|efforts) (to|in|for|,|$|and|so) ≈ make an effort
ja 努力をする; es hacer un esfuerzo; it fare uno sforzo; pt fazer um esforço; ko 노력하다
The president said that he will do effort to grow.

(became|becomes|become) (the|an) (increase|decrease|decline|reduction|rise) (of|in) ≈ rose
ja 増益となった; ja
The firm became the increase of profit.

(expressed|expresses|express|showed|shows|showing|indicated) the (thought|thinking|recognition|feeling) (of|to|that) ≈ said that
ja 考えを示した; ko 생각을 밝혔다
The premier showed the thinking to cut the tax.

{Number} (yen|won) (cheap|cheaper|high) (compared|than|from|,|$) ≈ down {1} yen
ja 320円安
The close was 320 yen cheap compared to the day before.

strengthening the (backlash|repulsion|vigilance) ≈ increasingly hostile
ja 反発を強めている
The parties are strengthening the backlash.

(people|residents|public|citizens|we|you|they|drivers|parents|farmers) no need to {Base} ≈ need not
id tidak perlu khawatir
The people no need to worry, he said.

(experience|experiences|experienced|experiencing) (increase|decrease|improvement|decline|reduction|delay|growth|rise) (,|$|of|in|since|by|this|due|from|compared) ≈ increase
id mengalami kenaikan; tr artış yaşadı
The price of rice has experienced increase.

(had|has|have|showed|experienced|recorded|registered|saw) {Number} (%|percent) {increase|decrease|growth|reduction|decline|rise|drop} (compared|in|since|over|and|,|$|from|relative) ≈ fell by 5%
fa درصد کاهش داشت; tr; id; ko
The rainfall this year had 80 percent decrease compared with last.

(want|wanted|wants|wanting|demand|demanded|demands) <from> (people|citizens|everyone|all|the (people|government|minister|citizens|mayor|public|officials|authorities)|him|them|us|her) to {Base} ≈ asked people to
fa از مردم خواست; ar طلب من; he דורשת מ; ru; tr
The chief wanted from people to use less water.

(he|she|Name|they|minister|president|chief|spokesman|governor) with (pointing|expressing|emphasizing|emphasising|stating|declaring|referring|mentioning|criticizing|stressing|expression|announcing|reminding|noting) (that|to|of|the|on|his|this) ≈ stating
fa با بیان اینکه; fa با اشاره به
He with pointing to the drought asked for calm.

(gave|give|given|gives|giving) [a] positive vote (to|for) → voted for
fa رأی مثبت داد
The house gave positive vote to the bill.

in (continuation|the continuation) [of (his|her|the|this|these) (speech|words|remarks|meeting|statements|session)] (,|he|she|the|Name) ≈ he went on
fa در ادامه
In continuation he spoke of the dams.

in [a] part of (this|the|his|her) (message|statement|letter|report|speech) (has|it|is|was|we) (come|stated|said|written|is|read) ≈ the message said
fa در بخشی از این پیام آمده است
In part of this message has come: “He will live on.”

price (became|becomes|will become|will not become|has become|have become|is becoming|not become) [more|very|too] (expensive|cheap|cheaper) ≈ the price will rise
fa قیمت گران نمی‌شود; ru цена стала дороже; ja
The price of fuel will stay so and bread’s price will not become expensive.

campaign of arrests ≈ wave of arrests
ar حملة اعتقالات
The army began a campaign of arrests in the camp.

(warned|warns|warning|warn) <from> (the (danger|dangers|risk|risks|consequences|repercussions|spread|escalation|continuation|seriousness|possibility)|any|falling|continuing|a (new|possible|humanitarian)|attempts) → of
ar حذر من
The minister warned from the danger of war.

(does|do|can|could|will|did|would) not bear (more|any|further|another|delay|postponement) (wars|war|conflict|conflicts|crises|escalation|delay|postponement|crisis|tension) ≈ cannot take any more
ar لا تحتمل
The region does not bear more wars.

(spokesman|spokesperson|spokeswoman|speaker) in the name of → spokesman for
ar المتحدث باسم
The spokesman in the name of the ministry spoke.

(on|in|to) the head of (a|an|the) [high|high-level|large|big|ministerial|official|senior|trade] delegation → at the head of a delegation
ar على رأس وفد; es al frente de; fr à la tête d’une; ru во главе
The minister came on the head of a delegation.

(take|takes|took|taking|last|lasts|lasted|need|needs|needed|spend|spent) <long time> (,|$|to|and|in|for|with|because) → a long time
ar يستغرق وقتا طويلا; ru; fa; hy; tr; zh
The inspection takes long time.

(pointed|points|pointing|aware|sure|convinced|confident|spoke|talked|complained|insisted|agreed|depends|despite|refer|refers|referred|convince|satisfied|led|leads|due) <(to|of|about|in|for|from|on) that> (the|it|he|she|there|they|a|his|its|their|we|our|no) !(of|end|day|effect|time) (Noun|Adjective|is|are|was|has|have|will|can|would) → that
es consciente de que; ar أشار إلى أن; fr; it; pt; ro
He is aware of that the road is shut.

(took|takes|take) place [also|there|then|here] (the|a|an) [Ordinal|Adjective] (ceremony|meeting|conference|opening|session|concert|match|exhibition|debate|march|presentation|inauguration|trial|funeral|festival|tournament|signing|summit|premiere|performance|discussion|seminar|forum) ≈ there was a
es tuvo lugar la ceremonia; fr a eu lieu la cérémonie; ru состоялась церемония; az; it ha avuto luogo; ro a avut loc; pt
Then took place the ceremony.

(citizens|guests|officials|ministers|governor|mayor|representatives|students|residents) (took|take|takes) place in (the|this|a) (program|programme|event|ceremony|meeting) → took part in the event
tr programda yer aldı
In the hall many guests took place in the program.

(took|takes|get|got) information (from|about) the (authorities|officials|work|works|employees|rector|headman|governor|mayor|doctors|project) ≈ was briefed by the
tr yetkililerden bilgi aldı
The minister took information from the officials.

(responsible|guilty) (ones|person|persons) (to be|will be|should be|must be|are|for the|of the) (punished|accident|crime|found|fire|attack|arrested|tragedy) ≈ those responsible
tr sorumluların cezalandırılması; es los responsables; it
They called for the responsible ones to be punished.

(can|may|will|could|to|people|families) use from (help|services|support|the (help|services|service|support|opportunity|right)) → use
pl korzystać z; ro a se folosi de
Five families can use from help.

(did|do|does|done|doing) <a {[short|long] (speech|photo|strike|party|visit|demonstration|march|offer|decision|statement|mistake|attempt|law|trip|crime|robbery|theft|attack|raid|control|question|promise|proposal)}> ≈ make or give a {1}
es hizo un discurso; it ha fatto un discorso; fr a fait un discours; de machte eine; pt fez um discurso; tr bir konuşma yaptı; ro
The mayor did a speech before the crowd.

(made|make|makes|making) <a [new|further|identity|strict|random]> (control|controls|heart attack|march|demonstration|strike|party|exam|examination|operation) (on|in|to|of|at|for|every|,|.|with|against|after|and) ≈ hold, have or carry out a
fr a fait un contrôle; it ha fatto un esame; es hizo un control; de machte eine Prüfung; pt fez uma operação; tr
The police made a control on the road.

(pupils|students|candidates|children|they|he|she|who|graduates|applicants) <(did|made|make|do|makes)> (an|the|their|his|her|[final|school] exams) [final|entrance|written] (exam|exams|examination|test) (in|at|on|of|.|,|and|with) → took
es hicieron un examen; fr ont fait un examen; it hanno fatto un esame; pt fizeram um exame; ro au dat
The pupils made an exam in May.

(workers|drivers|teachers|nurses|doctors|farmers|pilots|employees|staff|union|unions|they|who|firm) <(made|make|makes|did|do) [a|the]> strike (on|in|at|for|.|,|against|and|since) → went on
it hanno fatto sciopero; fr ont fait grève; es hicieron huelga; pt fizeram greve; tr grev yaptı; ro
The nurses made strike on Monday.

(lives|lived|knew|knows|experiences|met|knows) <(a|an) [new|strong|sharp|slight|great|real]> (rise|growth|increase|decline|drop|fall|crisis|boom|revival|success|development) (of|in|since|after|.|,|and|at) ≈ saw a
fr connaît une hausse; it conosce una crescita; es vive una crisis; pt vive uma crise; ro
The prices knew a rise of three percent.

{(prices|price|town|city|country|region|economy|sector|firm|company|club|team)} <(knows|knew|lives|lived)> (difficulties|problems|moments|days|hours|a difficult|difficult|hard|tense) ≈ has, is going through
fr connaît des difficultés; it vive momenti; es vive momentos; pt vive momentos; ro
The firm knows difficulties.

(suffers|suffered|suffering|suffer) <(an increase|a rise|a drop|a decrease|a reduction|a fall|a growth|works|repairs|a breakdown|an accident|a modification|modifications|changes|delays|a delay)> (of|in|until|on|.|,|at|near|and|because|for|by) ≈ saw
es sufrió un aumento; it ha subito un aumento; fr a subi une hausse; pt sofreu um aumento; ro a suferit
The town suffered an increase of thefts.

(house|houses|car|building|buildings|roof|church|school|bridge|road|vehicle|vehicles|crops|ship|train|village|homes|plant) [have|has|had] <suffered> (damages|serious damages|heavy damages|great damages|material damages) ≈ were damaged
es sufrieron daños; it ha subito danni; fr a subi des dégâts; pt sofreram danos; ro
The house suffered damages.

(storm|fire|rain|rains|attack|explosion|blow|accident|earthquake|flood|floods|fall|shot|blast|crash|leak|wind|collision|collapse|landslide|bomb|virus|disease|strike) [has|have|had|also] <(provoked|provokes|provoke)> (a|the|his|her|damages|two|three|several|many|at least|Number|death|deaths|injuries|panic|serious|major|great|material|delays) → caused
es provocó; it ha provocato; fr a provoqué; pt provocou; ro a provocat
The storm provoked damages.

(found|find|encountered|met) <(the|his|her|their)> death (in|at|on|under|near|when|during|.) ≈ died
es encontró la muerte; it ha trovato la morte; fr a trouvé la mort; de fand den Tod; pt encontrou a morte; pl
The man found the death in the sea.

<gave (himself|herself|themselves)> [the] death ≈ killed himself
fr s’est donné la mort; it si è data la morte
He gave himself the death.

(match|game|it|derby|first half|final|set) (ended|finished|closed|concluded) <with> Number (to|:|-) Number ≈ 2-2
it è finita; ru закончился со счётом; tr; de endete mit 2 zu 2; pl
The match ended with 2 to 2.

(won|lost|win|lose|beat) [against Name|the (game|match|final)|at home|away] <with> Number (to|:) Number ≈ 3-1
de verlor mit 0 zu 2; ru со счётом; tr 3-1 kazandı; cs; pl
The team lost with 0 to 2.

(won|win|wins|beaten) <the (opponent|rival|opponents|rivals|hosts|guests|champions|favourites|favorites)> [Name|easily|clearly] (Number|by|with|in) → beat
es ganó al rival; it ha vinto l’avversario; pl wygrał; zh 赢了对手; fa; tr
The team won the opponent by two goals.

(conquered|conquer|conquers|obtained|conquering) <[the|a|his|her|its|their]> (title|victory|cup|trophy|championship|second place|third place|first place|three points) → won
it ha conquistato il titolo; es conquistó el título; pt conquistou o título; fr a conquis; ro a cucerit
The team conquered the title.

(took|take|takes|taken|seized|taking) <the> power (in|from|by|after|.|,|and|with|through|over) ≈ (leave out)
fr a pris le pouvoir; es tomó el poder; it ha preso il potere; de die Macht; pt tomou o poder; ro a luat puterea
The army took the power in May.

(took|take|takes|taken) <(his|her|their|its) functions> (in|on|as|at|.|,|yesterday|this|last|with|after|and) ≈ office
fr a pris ses fonctions; it ha preso le sue funzioni
The minister took his functions in May.

(entered|enter|enters) <in> (functions|function|office|service|contact|strike|prison|crisis|competition|operation) (in|on|with|at|.|,|from|this|last|for|since) ≈ into
it è entrato in funzione; es entró en funciones; fr est entré en fonction; pt entrou em funcionamento; ro a intrat în
The director entered in functions.

(took|take|takes|entered|enters|entered into) <[in] contact> with ≈ contacted
fr a pris contact avec; it ha preso contatto con; es tomó contacto con; pt entrou em contato com; de nahm Kontakt auf; ro
The mayor took contact with the firm.

(have|has|had|took|takes|take|ask|asked|asks|gave|give) [for] <the word> (at|in|to|and|.|,|on|from|before|after|for) → the floor
fr a pris la parole; es tomó la palabra; it ha preso la parola; pt tomou a palavra; de ergriff das Wort; ru взял слово; ro; pl
The deputy asked for the word.

(firm|ministry|company|club|government|council|agency|minister|mayor|court|party|school|bank|he|she|they|association|Name) [has|have|had|also] <made (public|known)> (its|the|his|her|their|a|that|new) ≈ published or announced
es hizo pública; it ha reso noto; fr a rendu public; pt tornou público; ro a făcut public
The firm made public its results.

(made|makes|make|making) <business> (in|with|on|there|for|at) ≈ does business
de macht Geschäfte; es hace negocios; fr fait des affaires; it fa affari; pt faz negócios
The firm makes business in Asia.

(police|officers|customs|they|guards|inspectors|agents) [have|had|also] <controlled> (the (drivers|driver|vehicle|vehicles|car|cars|papers|documents|passengers|luggage|identity|bus|truck)|his|her|their|Number (people|vehicles|persons|cars|drivers|premises)|more than|almost|about|several|many) → checked
fr a contrôlé; it ha controllato; de kontrollierte; es controló; nl controleerde; sv kontrollerade; pl; ro
The police controlled the drivers.

(signed|sign|signs|signing|closed|close) <a contract of {(collaboration|cooperation|work|sale|purchase|rent|insurance|sponsorship|supply|service|services)}> ≈ a … contract
es contrato de colaboración; fr contrat de; it contratto di; pt contrato de; ro
They signed a contract of collaboration.

`,
  rare: `
{agreement|contract|treaty|memorandum|act|law|protocol|declaration} <about> (cooperation|partnership|trade|friendship|protection|non-aggression|purchase|sale|supply|lease|transfer|mutual) → on
ru соглашение о; pl umowa o; cs dohoda o; uk угода про; az
Both sides signed an agreement about cooperation.

(commit|commits|committed) (a|many|several|some|the same|this) (mistake|mistakes|imprudence) → make a mistake
es cometer un error; it commettere un errore; fr commettre une erreur; pt cometer um erro
The keeper committed a mistake in the last minute.

{give~|gave} (another|a first|an important|a big|a new|one more|the first|the next) [important|big|first] step (forward|towards|to|in|back) → take~ a step
es dar un paso; pt dar um passo; fr
The two firms gave an important step towards a merger.

suffer~ (an|a) [traffic|serious|grave|car|new|small|work|road] accident → have~ an accident
es sufrir un accidente; pt sofrer um acidente
The singer suffered a traffic accident in Vigo.

(exchange|exchanges|exchanged) [of] (views|opinions) around → exchange views on
az ətrafında fikir mübadiləsi; fr autour de; ar حول
The sides exchanged views around trade.

(convey~|conveyed) that (the|he|she|there|this|his|in) ≈ say that
id menyampaikan bahwa; tr aktardı
The chief conveyed that the road is open.

(obligation|obligations|duty|commitments|guilt|debt) before (the|our|his|its|their|society|citizens) (citizen|citizens|state|people|country|society|population|partners|budget|bank|investors|nation) → duty to
ru обязательства перед; hy պարտավորություն առաջ; pl; uk
It is our obligation before the citizen.

(put|puts|putting) the (person|man|human|human being|citizen|citizens|people|patient|child|family) in the (center|centre|middle) ≈ put people first
el στο επίκεντρο; it mettere al centro; fr mettre au centre; de in den Mittelpunkt; es
“We put the person in the center,” he said.

by way of (official|his|press) (note|statement|communique) ≈ in a statement
pt por meio de nota
The hall spoke by way of official note.
`,
}
