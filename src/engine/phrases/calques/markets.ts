import type { CalqueList } from './entries.ts'

/** Money, trade and prices as the business pages of other languages tell of them. */
export const MARKETS: CalqueList = {
  never: `
(risen|increased|grown|rose|increased|grew|up|raised|multiplied) (by|on|to) the double → doubled
de um das Doppelte gestiegen; es el doble
Rents have risen by the double.

(numbers|figures|values|temperatures|costs|prices|results|incomes|rents) (lie|lay|lies|are lying) (below|above|under|over|at|between|around) → are
de die Zahlen liegen unter
The figures lie below those of March.

(with|having) a growth of {Number} {percent|per cent|%} → up {1} {2}
fa با رشد ۱۲ درصدی; es con un crecimiento del; pt it
Exports reached 5 billion with a growth of 12 percent.

(break~|exceed~) through {Number} {billion|million} {yuan|yen|won|rubles|dollars|users|people|mark} → pass~ {1} {2} {3}
zh 突破10亿元
The film broke through 2 billion yuan.

(welcomed|welcomes|usher~ in|greeted) a good (start|beginning|opening) ≈ got off to a good start
zh 迎来开门红
The island’s hotels welcomed a good start.

(carry|carried|carrying|carries) out in depth → put fully into practice
zh 深入开展
The county carried out in depth the spirit of the meeting.

up to now , the (cause|accident|case|matter|fire|details|incident) (of|is|has|are) ≈ so far
zh 目前，事故原因
Up to now, the cause of the leak is unclear.

<(the|an|our) expectation is of> (a|an|Noun|growth|rain|Number|new) ≈ … is expected
pt a expectativa é de; es la expectativa es de
The expectation is of a cut in May.

(in|with|by) the accumulated (of|for|in) [the] (month|year|week|months|twelve|Number|season|last) → so far this month
pt no acumulado do mês; es en el acumulado del año
In the accumulated of the month the price falls.

(basic|reference|guiding) (interest|interests) (of the (economy|market|country)|tax|taxes|fee) ≈ the key interest rate
pt juros básicos da economia; es tipo de interés
They cut the basic interest of the economy.

(ended|end~|closed|finished|close~|opened) [the (session|day)] <(on|in) (a) (decline|rise|fall|drop|increase|progression|advance|gain) of> Number (%|percent) ≈ down
fr a terminé sur une baisse de; es
Paris ended on a decline of 0.4%.

(establishes|situates|attests) [itself] <(to|at|in|on)> Number (%|percent) (,|$|against|in|over|on|for|after|compared|this) ≈ stands at
fr s’établit à 5,9 %; es se situó en; it si attesta al
Inflation establishes at 5.9% over a year.

(inflation|unemployment|rate|growth|deficit|price|debt|index|turnout|participation|figure) [of Words|rate] (is|was|has been|were|is being|would be) <(situated|located|positioned|attested)> (at|in|on|around|above|below) Number ≈ stands
es la inflación se situó en; fr s’est établie à; it si è attestata
The deficit was situated in 3% of output.

(the) (ensemble|totality) of the (sector|banking|market|markets|population|territory|players|actors|services|measures|staff|employees|country) (fell|is|was|are|were|has|have|will|must|rose) ≈ all of the
fr l’ensemble du secteur; es el conjunto del sector
The ensemble of the sector is in pain.

(give~|gave|given) [slightly|clearly|strongly|significantly] <after> [slightly|clearly] by [about] Number (percent|%) ≈ fall~
de gab leicht nach
The shares gave after by 2 percent.

(at|to|until) the <(closing|stock exchange closing|exchange close|trading closing|bourse closing)> (it|the (index|share|paper|shares|dax|barometer)|there) (stood|stands|was|noted|notes|quoted|listed|lay) ≈ at the close
de zum Handelsschluss
At the closing the index stood at nine.

(stood|stands|was|were|is|are|lay|lies|listed|noted|notes|quoted|traded|closed|went|gone|turned|slipped|remained) [Number] [percent|%|points] <in [the] (minus|plus)> (,|$|at|with|to|on|after|by|for) ≈ down
de im Minus; nl in de min; pl na minusie; ru в минусе
The index stood 0.3 percent in the minus.

(a|the) (plus|minus) of [about|around|over|more than|almost|nearly|good] Number (percent|%|million|billion|euros) (,|$|to|in|at|compared|over|on|against|was|is) !(sign) ≈ a rise of
de ein Plus von; nl een plus van
That is a plus of 3 percent on May.

(was|were|is|are|last|lastly|currently|most recently|recently) <(traded|noted) with> [at|around|about|Number] Number (dollars|euros|dollar|euro|cents|marks|francs|pounds) → traded at
de wurde zuletzt mit 1,08 Dollar gehandelt
The euro was last traded with 1.08 dollars.

(have|has|had) [for Words] <for (disappointment|enthusiasm|unrest|relief|excitement|outrage|irritation|surprise|amazement|annoyance|attention|a stir|uncertainty|discontent|confusion|resentment) (provided|cared|worried|ensured)> ≈ caused
de hatten für Enttäuschung gesorgt; nl zorgde voor
The figures had for disappointment provided.

(than|as|like|in|of|from|to|compared with|over) the <(year before|before year|prior - year|pre - year|fore year)> (period|month|quarter|value|level|time|half|figure|season|figure)  → year-earlier
de im Vorjahreszeitraum; nl
It was more than the year before period.

(has|have|had) [almost|nearly|more than|clearly|since] (doubled|tripled|halved|worsened|increased|decreased|stabilised|stabilized|deteriorated|quadrupled) <(itself|themselves)> (,|$|since|in|by|to|over|from|compared|and) ≈ has doubled
de hat sich verdoppelt; es se ha duplicado; fr
The market has almost doubled itself since May.

complete~ the day <(with|from|at|by)> (an|a|Number|the level of) (increase|decrease|rise|loss|gain|fall|Number|value|points|drop|decline|level) ≈ ended the day
tr günü yükselişle tamamladı
The index completed the day with an increase of 2%.

(find~|found|finds|finding) <(buyers|buyer|a buyer|customers)> at [the] [level of|around|about] Number (liras|lira|dollars|manats|tl|euros|levels|pounds|points) ≈ trade~ at
tr alıcı buluyor
The dollar found buyers at 28.9 liras.

(gram|quarter|republic) gold (is|was|are|were|price|prices|started|saw|finds|rose|fell|broke) [being|traded|sold|bought] (at|for|is|was|the|by|from|to|a|traded|sold|transacted|are|reached|hit) ≈ the price of gold
tr gram altın işlem görüyor; ar
Gram gold is traded at 1,890 liras.

(see|sees|saw|seen|sees|seeing) <transaction> (at|from) (the level|Number|levels) ≈ trades at
tr işlem görüyor
Silver sees transaction at 29 liras.

(break~|broke|broken|renewed|renew~|refresh~|refreshed) (a|the|its|all|new) [all - time|export|historical|new] <(record of (the|all) (history|republic)|(the|its) (record|peak|peaks))> !(for|in|of) ≈ hit a record
tr Cumhuriyet tarihinin rekoru; de Rekord gebrochen
Exports broke the record of the republic again.

(reveal~|revealed|announce~|announced|show~) <that> [its|the|his|total] (exports|sales|imports|revenues|production|profits) (amounted|reached) [to] Number [million|billion|thousand] (barrels|tons|million|dollars|billion) (during|in) the (past|last|current) ≈ totalled
ar بلغت الصادرات خلال الشهر الماضي
It announced that exports reached 98 million during the past month.

(achieve~|achieved|realize~|realized|realised|making) [a] (revenue|revenues|returns|profits|profit|sales|income|revenue|losses|imports) (amounting|reaching) [to|at] (Number|more|about|over) [Number] (billion|million|dinars|dollars|riyals|pounds|dirhams) ≈ earned
ar محققة إيرادات بلغت
It achieved revenues amounting to 8 billion dollars.

(the) (selling|sale|buying|purchase|purchasing) price of (one|a|the) (dollar|gram|ounce|euro|kilo|kilogram|sack|ton|box) (reached|amounted|recorded) (to|Number|at|about|the|a) ≈ sold for
ar بلغ سعر بيع الدولار
The selling price of one dollar reached 1,500 dinars.

amount~ to (the|a) (amount|sum|figure|value) of (Number|about|around|more|over|almost|nearly|Number) (thousand|million|billion|Number|euros|rubles|dollars|hryvnias|lei|leva|lira) ≈ reached
ru составила сумму; it ammonta alla cifra di; es
The debt amounted to the sum of 9 million.

(increase~|increased|grow~|grew|rose|risen|up) [by] <one and a half times> (,|$|in|compared|since|over|and|to) → by half
ru в полтора раза; uk у півтора раза; pl półtora raza; de um das Anderthalbfache
Prices grew one and a half times since May.

(decrease~|decreased|fell|dropped|reduced|declined|shrank) by [almost|nearly|more than] (two|three|four|five|ten|Number|several) times (,|$|in|compared|since|over|and|to|than) !(as) ≈ to a third
ru уменьшилось в три раза; uk зменшилося в три рази; de; pl trzykrotnie
Losses decreased by three times in a year.

(for|over|in|during) the <(analogous|similar|analogical) period of> (last|the|Year) ≈ the same period last year
ru за аналогичный период прошлого года; uk за аналогічний період минулого року; it es
It is more than for the analogous period of last year.

(in|as) comparison (with|to) the <(analogous|analogical|similar) (period|month|indicator|figure)> ≈ compared with the same period
ru по сравнению с аналогичным периодом; uk порівняно з аналогічним; it
In comparison with the analogous period it fell.

(official|exchange) (rate|course) of the (dollar|euro|ruble|hryvnia|lev|yuan|rouble|currency|pound) (,|set by|on|for|against|to|is|was|amounted|established) [Words] <(amounted|made|composed|constituted|makes|is equal)> ≈ stood at
ru курс доллара составил; uk курс долара склав
The official rate of the dollar on Friday amounted to 90.

<the (course|courses)> of the (dollar|euro|ruble|hryvnia|rouble|currency|yuan|national currency|leu|lev|shares|lira) → the rate
ru курс доллара; uk курс долара; de; it
The course of the dollar rose again.

(take~|took|issued|get~|received) a <credit> for (the (purchase|housing|development)|an apartment|a car|housing) ≈ loan
ru взять кредит; uk взяти кредит; es; ro; de
She took a credit for the purchase of cows.

(bank|banks|financial) (issues|issued|grants|granted|gives|gave|offers|refused) [a|the|new|preferential|cheap] <(credits)> (to|for|at) ≈ loans
ru выдаёт кредиты; es concede créditos; de
The bank gave cheap credits to farmers.

at the expense of (these|budget|budgetary|own) (funds|means|money|subsidies|subventions|grant) (,|$|was|were|will|it|Number|they) ≈ with this money
ru за счёт этих средств; uk за рахунок цих коштів
At the expense of these funds, roofs will be built.

(carry~|carried|bear~|bore) (losses|damage|damages|loss) (in|to|for|on) (the|a) (amount|size|sum|total) [of] ≈ lose~
ru понести убытки в размере; uk зазнати збитків
The farm bore losses in the amount of 9 million.

^ (by|on) the (results|outcomes) of (Year|the (year|quarter|month|first|second|third|past|last|season|half)) [year|half|quarter] , (the|it|a|this|Number|its) ≈ in
ru по итогам года; uk за підсумками року
By the results of 2022, the firm sold nine cows.

(drive~|driving|drove|promote~|promoted|led|stimulated|stimulate~) [the] <employment of> [more than|over|nearly|about] {Number} [local|surrounding|rural|poor] (people|villagers|farmers|residents|households) ≈ created jobs for {1}
zh 带动就业
The farm drove the employment of more than 300 villagers.
`,
  rare: `
(cent|cents|points|percent|%) <(less|more) than (the (eve|day before|previous day|closing|close))> (,|$|at|on|and) ≈ on the day
de weniger als am Vortag; it rispetto a ieri
Oil cost nine cents less than the eve.

(companies|firms|company|shop|business|businesses|banks) <(put~|put) (the|a|its|their) (lock|padlock|closed sign|key under the (door|mat))> ≈ shut down
fr mettre la clé sous la porte; es echar el cierre; tr kilit vurmak
Nine firms put the key under the door.
`,
  some: `
<, against> Number (%|percent|million|billion|points|euros|a (month|year)) [euros|dollars] (in|a (year|month)|one (year|month)|the (previous|preceding|year|same|month)|last|previously|before|Month|Year) (,|$|earlier|before|ago|year|month|Month|Year|one) → , compared with
fr contre 6,2 % en décembre; es frente al; it contro
Sales rose 5.9%, against 6.2% in December, its owner said.
`,
}
