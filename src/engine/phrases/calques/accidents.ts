import type { CalqueList } from './entries.ts'

/** Accidents, illness, death and weather, of several languages. */
export const ACCIDENTS: CalqueList = {
  never: `
days (are|were) (not|no longer|no more) in danger ≈ life is not in danger
fr ses jours ne sont pas en danger
The cyclist’s days are not in danger.

(following|after|suffered|felt|had|victim of|from|by) a [slight|sudden|cardiac|light|serious|vagal|heart] malaise (.|,|and|on|while|during|in|at|at|on) ≈ fell ill
fr à la suite d’un malaise; it ha avuto un malore
The rower died after a malaise on the lake.

persons (did not come to harm|were not harmed|were not injured|came not to harm|were not hurt|have not come to harm|were not in danger) → nobody was hurt
de Personen kamen nicht zu Schaden
Glass broke, but persons were not harmed.

until further (.|,) ≈ until further notice
de bis auf Weiteres; nl tot nader order; sv
The ferry stays closed until further.

(toll|balance|assessment) (grows|becomes|gets|got|grew|has grown) heavier → toll rises
fr le bilan s’alourdit
In the delta the toll grows heavier.

(evolves|evolving|evolved|evolve) (favorably|favourably|positively|satisfactorily|well) → recovers well
es evoluciona favorablemente; fr évolue favorablement; it
The bishop evolves favorably in the clinic.

(message|report|call|reports|messages|calls|signal) (about|of|on) [the] [false] mining (of|.|,|in|at) → bomb threat
ru сообщение о минировании; uk повідомлення про замінування
The lyceum was emptied after a message about mining.

there (is|are|were|was) no (destruction|destructions) [and|or|,|.] ≈ there was no damage
ru разрушений нет; uk руйнувань немає
According to the mayor there are no destructions.

as a result of the (hit|hitting|arrival|incoming|impact|impacts) , a fire → the strike caused a fire
uk внаслідок влучання; ru в результате попадания
As a result of the hit, a fire started in a barn.

(fire|blaze|building|house|garage|houses|shop|sector) (broke out|occurred|burned|started|damaged|erupted|destroyed) in [a|the] private sector → in an area of houses
uk у приватному секторі; ru в частном секторе
A fire broke out in a private sector.

(liquidate~|eliminate~|remove~) the (consequences|aftermath|consequence) of (the|a|this) (shelling|accident|hit|attack|storm|fire|strike|emergency|flood|hurricane|explosion|bombardment) ≈ deal with the damage
uk ліквідовують наслідки обстрілу; ru ликвидируют последствия
Crews are removing the consequences of the shelling.

traffic (was|is|is being) (provided|given|ensured|supplied) (in a controlled|controlled|from|in|by) → kept moving
tr trafik kontrollü olarak sağlandı
Traffic was provided from one lane.

became (unusable|unserviceable) (in|after|as a result of|due to|because of) the (fire|accident|crash|explosion|blaze) → was destroyed in
tr kullanılamaz hale geldi
The tractor became unusable in the fire.

(were|was) (directed|dispatched|shipped|referred) to the (scene|region|address|place|area) (upon|on|with) (the|a) (notice|notification|report|denunciation) ≈ were sent after a call
tr ihbar üzerine olay yerine ekipler sevk edildi
Two crews were directed to the scene upon the notice.

{he|she|who|Name} had {Number} years (,|.|and|old|when) ≈ {1} was {2}
pt tinha 84 anos; es tenía 84 años; it fr
The painter died on Sunday. She had 84 years.

{he|she|who} has {Number} years (,|.|old) ≈ {1} is {2}
pt tem 84 anos; es tiene 84 años; it fr
The painter still works. She has 84 years.

(body|bodies) without life → dead body
es cuerpo sin vida; it corpo senza vita; fr pt
Divers found the body without life of the boy.

in state of {shock|emergency|alert|siege|drunkenness|abandonment|intoxication|coma|arrest|inebriation|necessity|decomposition|ruin|agitation|pregnancy|war|alarm|calamity|crisis} → in a state of {1}
es en estado de; it in stato di; fr ro pt ru
The driver was found in state of shock.

(prognosis|prognostic) (is|remains|was) reserved ≈ the outlook is uncertain
it la prognosi è riservata; es el pronóstico es reservado
Doctors say the prognosis is reserved.

vital (prognosis|prognostic) ≈ life
fr pronostic vital
Her vital prognosis is not engaged, the doctors say.

{his|her|their} state is {serious|stable|grave|critical|severe|satisfactory} → {1} condition is {2}
es su estado es grave; fr son état est grave; ru de it
Both girls were found; her state is grave.

(in|into|to|from) [the] reanimation → in intensive care
ru в реанимации; fr en réanimation; it uk
The welder lies in reanimation with burns.

circulation (accident|accidents) → road accident
fr accident de la circulation; es accidente de circulación; ro
A circulation accident closed the bridge at noon.

(went|gone|go~|got|come~|exit~) out of the (road|carriageway|roadway|lane) → leave~ the road
it uscire di strada; fr sortie de route; es pl
The van went out of the road and hit a tree.

<at the commands of> (a|the|his|her|an) → at the controls of
fr aux commandes de; es a los mandos de; it pt
A woman of 70 was at the commands of the tractor.

{car|vehicle|van|truck|lorry|motorcycle|bus|motorbike|automobile|tractor|weapon|pistol|rifle} of [the] (brand|mark|make) {Name} → {2} {1}
ru автомобиль марки; fr véhicule de marque; es it pl ro
A car of the brand Dacia was parked outside.

the conductor of the {car|vehicle|truck|lorry|van|motorcycle|taxi|tractor|motorbike} → the driver of the {1}
es el conductor del vehículo; fr le conducteur du véhicule; it pt
The conductor of the van fled on foot.

{Number} degrees of (heat|warmth|warm|cold) → {1} degrees
ru градусов тепла; uk градусів тепла; bg
The south will have 28 degrees of heat on Sunday.

[the] (columns|column|pillars|bars) of [the] (thermometer|thermometers) ≈ temperatures
ru столбики термометров; uk стовпчики термометрів
The columns of thermometers will fall to minus nine.

{orange|yellow|red} (level of (danger|threat|weather|alert|hazard)|vigilance) → {1} alert
ru оранжевый уровень опасности; fr vigilance orange; uk
The coast is under orange vigilance until Monday.

(put~|be~|remain~|enter~|on) in [maximum|high|red|orange|permanent] alert ≈ be~ on alert
es en alerta; it in allerta; fr pt
Three villages are in alert since the storm.

{rains|rain|winds|wind|snowfall|snowfalls} of (strong|weak|moderate|high|medium|great) (intensity|force) ≈ heavy {1}
es lluvias de fuerte intensidad; it piogge di forte intensità; pt
There were rains of strong intensity in the valley.

(burning|ardent|mortuary) (chamber|chapel) ≈ lying in state
es capilla ardiente; pt câmara ardente; it fr
The burning chapel was set up in the town hall.

(leave~|left) [us] physically ≈ die~
es nos dejó físicamente; pt nos deixou fisicamente
The composer left us physically on Sunday.

<in the family of [a|an] [simple|poor|peasant]> (teacher|teachers|doctor|doctors|peasant|peasants|worker|workers|engineer|officer|farmer|farmers|miner|carpenter|soldier|priest|merchant|fisherman|employee|employees) → into the family of a
ru в семье учителя; uk у родині вчителя; bg pl
She was born in 1938 in the family of teacher.

(graduate~|finish~|end~) (the) {[music|medical|state|technical|polytechnic] (university|institute|academy|conservatory|faculty|college|lyceum|gymnasium)} → graduate~ from {1}
ru окончить университет; uk закінчити університет; bg pl
She finished the conservatory and taught for years.

{covid|flu|measles|cholera|dengue|virus|coronavirus} positives → {1} cases
it positivi al covid; es positivos de covid; pt
The ward had nine covid positives on Monday.

the (detained|arrested|implicated|interviewed) (was|were|is|are|has|have|will|had|said|told|faces|face|remain) ≈ the detainee
es el detenido fue; ru задержанный был; fr it pt
The detained was taken to the port station.

the responsible (for|of) (the|this|a|his|these|that) ≈ those responsible for
es los responsables de; it i responsabili di; fr pt de
Police caught the responsible for the fire.

<(left|let) free> (by|on|with|after|until|under|because|pending|in) → released
el αφέθηκε ελεύθερος; it lasciato libero; ro
Both drivers were left free by order of the court.

suffer~ (a|an) (infarct|infarction) → have~ a heart attack
es sufrir un infarto; it infarto; de fr pl
The skipper suffered an infarct at the helm.

die~ (victim|victims) of → die~ of
fr mourir victime de; es morir víctima de; it
The skipper died victim of a fall.

{gas|water|oil|chemical|fuel} escape !(route|plan|routes|hatch|from) → {1} leak
es escape de gas; fr fuite de gaz; it pt
A gas escape emptied the school at noon.
`,
  rare: `
(labor|labour|working) (accident|accidents) → accident at work
es accidente laboral; fr accident de travail; ro
Forty died in labour accidents last year.

(human|civilian) (victims|victim) (were|was|have|is|are|in|have been|$) ≈ casualties
ru человеческие жертвы; it vittime civili; fr es ro
The storm brought no human victims.

human losses → loss of life
es pérdidas humanas; fr pertes humaines; it ro ru
The flood caused human losses and great damage.

(there (are|were) no|without) (victims|victim) (and|among|in|,|.|at|from) ≈ nobody was hurt
ru жертв нет; es sin víctimas; it ro uk
The roof fell on Sunday; there were no victims.

material (damage|damages) → damage to property
es daños materiales; fr dégâts matériels; it pt ru de
The fire caused only material damage.

(light|slight|easy) (injuries|wounds|injury) → minor injuries
es heridas leves; de leichte Verletzungen; fr it ru
The rider had light injuries and went home.

(lightly|easily) (injured|wounded|hurt) → slightly injured
de leicht verletzt; tr hafif yaralı; fr ru
Nine passengers were lightly injured.

(heavy|hard|grave|strong) (injuries|wounds|injury|burns) → serious injuries
de schwere Verletzungen; ru тяжёлые ранения; es tr fr
The rider had heavy injuries and lost a leg.

frontal {collision|crash|shock|clash|impact|collisions} → head-on {1}
es choque frontal; it scontro frontale; fr ru de
Two died in a frontal collision near the bridge.

(crashed|collided|collide|crash|hit) frontally → collided head-on
es chocar frontalmente; it scontrarsi frontalmente; de pt
The van crashed frontally with a bus.

under the (effects|effect) of {alcohol|drugs|drink|cocaine|narcotics|a drug} → under the influence of {1}
es bajo los efectos del alcohol; fr sous l’effet de l’alcool; it pt
The driver was under the effects of alcohol.

(intensive|intense) therapy → intensive care
es terapia intensiva; it terapia intensiva; pt ro pl
The girl is in intensive therapy with burns.

in (serious|grave|heavy|critical|severe) state → in a serious condition
es en estado grave; fr dans un état grave; ru de
The girl was brought in grave state to the capital.

{his|her|their} {treatment|treatments} (continues|continue|is continuing|goes on|was continuing) → {1} is still being treated
tr tedavisi sürüyor
The welder was flown out, and his treatment continues in Izmir.

(intense|strong|abundant) (rain|rains|snowfall|snowfalls|precipitation) → heavy rain
es intensas lluvias; it forti piogge; fr pt ru de
Strong rains cut the road to the pass.

(without|no) vital signs → dead
es sin signos vitales; pt sem sinais vitais
The climber was found without vital signs.

air (alarm|alarms) → air-raid alert
uk повітряна тривога; ru воздушная тревога; de pl
The match was stopped by an air alarm.

the disappeared {man|woman|boy|girl|child|person|plane|boat|climber|climbers|fishermen|teenager|sailor|sailors} → the missing {1}
es el hombre desaparecido; fr l’homme disparu; it pt
Divers found the disappeared sailor on Sunday.

give~ no truce → not let up
es no dar tregua; it non dare tregua; pt fr
The rain gives no truce to the valley.
`,
  some: `
the lifeless (body|bodies) of → the body of
es el cuerpo sin vida de; fr le corps sans vie de; it pt
Divers found the lifeless body of the boy.

suffered (an|a) (heart|cardiac) (attack|arrest) → had a heart attack
es sufrió un infarto; tr kalp krizi geçirdi; it fr
The skipper suffered a cardiac arrest at the helm.
`,
}
