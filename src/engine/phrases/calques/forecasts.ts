import type { CalqueList } from './entries.ts'

/** The weather and its warnings as other languages tell of them. */
export const FORECASTS: CalqueList = {
  never: `
(activate~|activated|emit~|emitted|decree~|declared|launched|put~|give~|gave) (the|a|an) (yellow|orange|red|amber) (notice|notices|advice|coded warning|- coded warning|code warning|danger) (for|in|on|by|due|because) ≈ issue a yellow warning
es ha activado el aviso amarillo; tr sarı kodlu uyarı; pt aviso amarelo
The agency has activated the yellow notice for rain.

(yellow|orange|red) [-] coded (warning|alert|warnings|alarm) → yellow warning
tr sarı kodlu uyarı
There is a yellow-coded warning for 12 cities.

(accumulate~|fallen|fell|fall) [up to|more than|over|about] {Number} (liters|litres) (per|by|for|to the|on the) square (meter|metre) ≈ {1} mm of rain
es acumular 40 litros por metro cuadrado; de Liter pro Quadratmeter
The storm may accumulate 40 litres per square metre.

[the] temperatures <(will be|are|remain|go|continue|were|will go) in> (notable|light|slight|clear|progressive|strong|general|moderate|sharp|marked) (decline|descent|decrease|increase|ascent|rise|fall|drop) ≈ will fall sharply
es temperaturas en notable descenso; it temperature in lieve calo; pt
Temperatures will be in notable decline.

temperatures (in|at|on) (descent|ascent|decline|rise|increase|decrease|fall) (,|$|in|across|over|the|on|and|with) ≈ temperatures will fall
es temperaturas en descenso; it temperature in calo; fr températures en baisse
Temperatures in descent in the valley.

(ask~|asks|asked|recommend~|demand~|call~) [for] [the] maximum <(caution|prudence|vigilance|precaution|attention)> (,|$|to|from|on|in|and|for|before) ≈ urge people to take great care
es pide máxima precaución; it massima prudenza; fr la plus grande prudence; pt
The mayor asks for maximum caution.

(recommends|recommending) <to (avoid|limit|not|take|stay|reduce|restrict|refrain|use|keep|leave)> (the|all|any|unnecessary|displacements|travel|trips|going|driving|at|home|precautions|public|out) ≈ recommended avoiding
es recomienda evitar desplazamientos; fr il est recommandé d’éviter; it; ru; de
The city recommends to avoid trips.

(sun|sky|skies|cloudy|sunny|weather) [will be|is|with] <(between|among) clouds> (,|$|and|with|in) ≈ partly cloudy
pt sol entre nuvens; es entre nubes
Rio will have sun between clouds and rain.

(isolated|fast|heavy|scattered|strong|quick|punctual|occasional|some|localized|localised) (rain|water) (strikes|strokes|blows|hits|knocks|pancakes|beats) → isolated showers
pt pancadas de chuva isoladas
There are isolated rain strikes in Olinda.

(in|during|at) the (period|shift) of the (morning|afternoon|night|evening) → in the afternoon
pt no período da tarde
It rains in the period of the afternoon.

[the] (thermometers|thermometer) (mark|marks|marked|marking|touched|touch|touches) (between|up to|the|Number|about|minus|over|even) ≈ temperatures reached
es los termómetros marcan; pt; it
The thermometers mark 31 degrees in Bahia.

(minimum|maximum|minimal|maximal) [temperature|temperatures] (of|will be|is|between|from) [between] {Number} and [maximum|minimum|maximal|minimal] [of|temperature of] {Number} degrees ≈ a low of {1} and a high of {2}
pt mínima de 19 e máxima de 31; es mínima y máxima; tr
The city has minimum of 19 and maximum of 31 degrees.

in the (coming|nearest) day (in|on|,|the|it|across) !(off|of) ≈ over the next 24 hours
ru в ближайшие сутки; uk найближчої доби
In the nearest day the Volga will freeze.

(the|a) wind (is|will be) [predicted|expected|of] (southwest|north|south|east|west|northwest|northeast|southeast|southern|northern|western|eastern|south - western|north - eastern|north - western|south - eastern|southwestern|variable|weak|moderate|north - west|south - east|south - west|north - east) , [with|gusts|Number|up] [gusts|to|of|-] [Number|up to] ≈ winds will be
ru ветер юго-западный; uk вітер
The wind is southern, 9 metres.

(temperature|temperatures|degrees|it) (at night|during the day|in the daytime|in the afternoon|by day|night) [will be|is|-] [from|of|plus|minus|to|up to] [plus|minus|Number] [to|...] <(plus|with a plus|with plus)> {Number} [degrees] ≈ {1}
ru днём плюс 5; uk вдень плюс; pl plus
By day the frost eases. The temperature at night will be plus 5 degrees.

(up to|to|of|about|from|reach|reaches|reached) <plus> Number [degrees|-|to] (degrees|celsius) ≈ …
ru до плюс 25 градусов; uk до плюс; de plus; pl
It will warm up to plus 25 degrees.

(refrain|abstain) from <(trips|travels|trip|long trips|unnecessary trips)> (,|$|on|by|in|outside|to|out|and|unless|without) !(to) ≈ avoid travelling
ru воздержаться от поездок; uk утриматися від поїздок
Drivers are asked to refrain from trips on ice.

(observe|comply with|keep|respect|maintain|choose|follow|obey) (the|a) [safe] <(speed (mode|regime)|high - speed mode|high speed mode|speed regime)> → speed limit
ru соблюдать скоростной режим; uk дотримуватися швидкісного режиму
They must observe the speed regime on bridges.

<(conditions|difficult|complicated) [of] [the] (meteorological|atmospheric) [Adjective] (conditions|adversities|adversity)> (force|forced|oblige|obliged|do not|did not) → bad weather
fr conditions météorologiques difficiles; it avverse condizioni meteo; es
Difficult meteorological conditions forced the ferry back.

(for|due to|because of|by|given) [the] (adverse|inclement|climatic|atmospheric|unfavorable|unfavourable) (meteorological|atmospheric) <(conditions|phenomena|event|situations)> (,|$|the|that|in|which) ≈ bad weather
es por las inclemencias meteorológicas; it; pt; ro
The fair closed due to the adverse meteorological conditions.

<a (bad|ugly|big|strong) (weather|storm)> (beat|beats|battered|whipped|whips|lashed|unleashed) (down|itself|on) ≈ a storm hit
it un violento nubifragio si è abbattuto; es
A strong storm beat down on Lucca.

(beat~|abate~|abated|unload~|unloaded|unleash~|unleashed|crashed) (itself|themselves) (on|over|upon) (the|Name|a|our|this|all) (city|town|region|coast|province|area|capital|Name|north|south|island|country|village|valley) ≈ hit
it si è abbattuto sulla città; fr s’est abattu; es se abatió
The hail unleashed itself over the valley.

(rainy|wet|strong|cold|intense|heavy|new|atlantic|polar) (perturbation|perturbations) (hits|hit|arrives|arrived|will|is|coming|crosses|brings|brought|in|on|from|reaches) ≈ front
it una perturbazione atlantica; fr une perturbation
A new perturbation arrives from the north.

(bad weather|weather|snow|wind|cold|heat|rain|frost|storm|hail|rains|fog) <(does|do|did|will|is|are|has|have) not (give|giving|given|grant|leave|allow|granted) (truce|respite|peace|rest|a truce)> ≈ shows no sign of easing
es el frío no da tregua; it il maltempo non dà tregua; fr; ro
The cold does not give truce to farmers.

(remained|remain|stayed|left|leave~|were left) incommunicado (by|for) (the) (snow|rain|river|flood|floods|rains|storm) ≈ cut off
es quedaron incomunicados por la nieve
Nine villages remained incommunicado by the snow.

(come~|comes|came|will come) [again|also] to (strong|heavy|violent|isolated|individual|sporadic|local|stormy|powerful|severe) (thunderstorms|rain|rains|gusts|showers|storms|snowfall|storm|squalls|downpours|rainfall) ≈ there were heavy storms
de es kommt zu starken Gewittern; nl
It comes to violent gusts at night.

(should|must|need to|to|was|were|are) (be) (careful|cautious) and <(careful|cautious|prudent)> (against|,|$|about|of|in|for) ≈ take care
tr dikkatli ve tedbirli olunmalı
Drivers need to be careful and cautious against ice.

(meteorology|meteorological) (gave|made|announced|warned|issued) (a|the|an|hour|hours|from|warning) (by|Adjective|warning|statement|hourly|announcement|code|new|last) [hour|minute|in|made] ≈ the weather service warned
tr meteorolojiden uyarı; ro
The meteorology made an announcement for Van.

(meteorology) (made|announced|warned|gave|issued) (a|the|an|for|that|by) ≈ the weather service
tr Meteoroloji uyardı
In Van the meteorology warned that ice would form.

(snow thickness|thickness of snow) (reached|reaches|exceeded|is|was|found) (Number|half|a|one) (centimeters|centimetres|meter|metre|cm|meters) ≈ the snow is … deep
tr kar kalınlığı; ru толщина снега
The snow thickness reached 40 centimetres.

(snow|rain|blizzard|fog|ice|storm) <negatively (affected|affects|affect)> [daily] life → disrupted
tr hayatı olumsuz etkiledi; az
Snow negatively affected life in Van.

^ due to the (snow|rain|storm|fog|snowfall|flood|heavy rain) [which|that] [was] (effective|influential|falling|active) ≈ because of the
tr etkili olan kar nedeniyle
Due to the snow that was effective, roads shut.

(rain|rains|snow|hail) <(wave|waves)> (that|which|hit|hits|struck|has|will|affecting|to|is) ≈ spell
ar موجة الأمطار; tr
A rain wave struck Basra.

(weather|atmosphere) (is|will be|be|was|prevails) (tending|inclined) (to (hot|cold|heat|be)|,|by day|during the day|and) [hot|cold|moderate] ≈ will be rather hot
ar طقس مائل للحرارة
The weather will be tending to cold at night.

(minimum|lowest|highest|great|smallest|minor|major|maximum) (and) (maximum|highest|lowest|great|minor|small) (degree|degrees) of heat ≈ highs and lows
ar درجات الحرارة العظمى والصغرى
The highest and lowest degrees of heat were told.

(under the influence of|influenced by) [a|an|the] [Adjective] (cold air|cold front|rain|typhoon|low pressure|cold wave|high pressure|monsoon|cyclone|anticyclone) [Noun|Adjective] , [the|most|temperatures|there|rain|many|Name] ≈ because of
zh 受冷空气影响; ru под влиянием циклона; bg
Under the influence of a cyclone, roads froze.
`,
  rare: `
(strong|heavy|important|big|great) (disturbances|perturbations) <(are|is) to be expected> (in|on|,|$|for|at) → are expected
fr de fortes perturbations sont à prévoir
Strong disturbances are to be expected on Friday.

(ice|icy|slippery|smooth|mirror) <(ice|smoothness) (on|of) (the )roads> ≈ black ice
ru на дорогах гололедица; de Straßenglätte
There is ice smoothness of the roads.
`,
  some: `
(wind|winds|gusts) [is|of|are|will be|up to|speed] [southwest|north|south|east|west|northwest|northeast|southeast|southern|northern|western|eastern|with gusts] [with] [gusts] [of|up to|to|at] [up to|to] {Number [- Number]} (meters|metres|m) (per|a|in) (second|s|sec) ≈ {1} metres per second
ru ветер до 17 метров в секунду; uk вітер; zh
Gusts up to 17 meters per second broke roofs.

[the] <air temperature> (at (night|day)|in the (afternoon|daytime|day|morning|evening)|during|will|is|tomorrow|on|tonight) ≈ temperature
ru температура воздуха ночью; uk температура повітря; bg; tr hava sıcaklığı; zh
The air temperature at night will be minus five.
`,
}
