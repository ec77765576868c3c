import type { CalqueList } from './entries.ts'

/** When it happened, of several languages. */
export const TIMES: CalqueList = {
  never: `
in [the] {last|past|next|coming} {Day} → {1} {2}
pt na última segunda-feira; es en el pasado lunes; it
The shop burned down in the last Monday.

[late] at night from {Day} to {Day} → late on {1} night
fr tard dans la nuit de mercredi à jeudi; es la noche del miércoles al jueves; ru pl
The talks ended late at night from Wednesday to Thursday.

(since|from) recently → recently
de seit kurzem; ru с недавних пор; bg uk
Since recently, two ferries cross the strait.

it (is|was|has been|had been) {Number} {years|months|weeks|days} that (the|he|she|they|we|no|nobody|it) ≈ {1} {2} ago
fr cela fait dix ans que; es hace diez años que; it pt
It is twenty years that the mine has been closed.

^ in (first|second|a first|a second|the first|the second) (time|moment) , → at first,
fr dans un premier temps; it in un primo momento; es pt
In a first moment, the crew had thought of a whale.

^ <in a (first|second) (time|moment|phase)> (the|he|she|it|they|we|,) ≈ at first
fr dans un premier temps; it in un primo momento; es
In a second time the roof will be mended.

in the (first|second) half of the day → in the morning
ru во второй половине дня; uk у другій половині дня; bg
The wind will rise in the second half of the day.

(in|since|until|of|from|to) <{Year} year> (,|.|the|he|she|it|they|this|was|were|and|in|a) → {1}
ru в 2019 году; uk у 2019 році; pl bg
The bridge was built in 1968 year.

at {Number} (hours|o'clock) [and] {Number} (minutes|minute) ≈ at 10.30
ru в 10 часов 30 минут; de um 10 Uhr 30; it fr
The siren wailed at 10 hours 30 minutes.

on the eve $ → the day before
ru накануне; de am Vorabend; uk it
Two boats had left on the eve.

(from|on) one day to (another|the other) → overnight
es de un día a otro; fr du jour au lendemain; it de pt
The price doubled from one day to another.

from [the] night to [the] morning → overnight
es de la noche a la mañana; pt da noite para o dia
He became rich from the night to the morning.

from today to tomorrow → overnight
de von heute auf morgen; it dall’oggi al domani; pl
Nobody learns this from today to tomorrow.

each time {more|less} → {1} and {1}
es cada vez más; pt cada vez mais
The summers are each time more dry.

(at|in|on) the moment in which → when
es en el momento en que; it nel momento in cui; pt
The wall fell in the moment in which the train passed.

in the moment (of the|that the|when the) ≈ when
es en el momento de; it nel momento del; de pt
In the moment of the crash the boy slept.

<(until|till) the moment> (no|there|,) → so far
es hasta el momento; it fino al momento; pt ru
Until the moment, no child is missing.
`,
  rare: `
in the first hours of {[the] Daypart|Day|today|yesterday|this Day} → early on {1}
es en las primeras horas de; it nelle prime ore di; fr pt
The wall fell in the first hours of Monday.

at the (beginning|start) of the {afternoon|evening|morning} → early in the {1}
fr en début d’après-midi; es al comienzo de la tarde; it pt
Rain began at the start of the afternoon.

at the end of the {afternoon|morning|evening} → late in the {1}
fr en fin d’après-midi; es al final de la tarde; it pt
The court rose at the end of the morning.

(on|in|at) the {late|early} {evening|morning|afternoon|night} of {Day} → late on {2} {1}
de am späten Abend; it nella tarda serata di; es
The snow came in the late evening of Friday.

in the past {winter|summer|spring|autumn|weekend|night} → last {1}
de im vergangenen Winter; it nello scorso inverno; es
In the past winter the lake froze twice.

already for the {Ordinal} time → for the {1} time
de schon zum dritten Mal; ru уже в третий раз; pl uk it
The tram broke down already for the third time.

already after {a|one|two|three|four|five|few|Number} → after only {1}
de schon nach einer; ru уже после; it
He was hired already after one talk.

at the (earliest|latest) {(in|on|by|until|till|from|before) (Day|Month|Year|next|the|mid)} ≈ {1} at the earliest
de frühestens im Mai; fr au plus tard en mai; it es nl
The ferry will sail again at the earliest in June.

each time that → whenever
es cada vez que; fr chaque fois que; it pt
The bell rings each time that a ship passes.

at the moment of the {accident|attack|crash|incident|arrest|explosion|facts|events|shooting|collision|fire|tragedy|murder|crime} → at the time of the {1}
fr au moment de l’accident; es en el momento del accidente; ru it pt
At the moment of the collision the boy slept.

for already {Number} {years|months|weeks|days} → for {1} {2}
de seit schon; nl al … jaar; ru
The mine has been closed for already two years.

(during|in|over) the (past|last|coming|next|recent|previous|forthcoming) period ≈ recently
ar خلال الفترة الماضية; tr geçtiğimiz dönemde; ru
The port has lost three ships in the last period.

(he|she|Name|who) <{headed|led|chaired|directed} [the|a] {Words}> since {Year} ≈ has {1} {2}
ru возглавлял с; uk очолював з; de it
Olena Bondar headed the school since 2017.

(compared to|against|to|than in) the same (period|month|quarter) of the (last|past) year → a year earlier
ru к аналогичному периоду прошлого года; es del mismo periodo del año pasado; uk
Catches fell by half compared to the same period of the past year.

at the end of the (current|this) year → at the end of this year
ru в конце текущего года; de Ende des laufenden Jahres; it
The lock will open at the end of the current year.
`,
  some: `
at the (present|given|current) (time|moment) → now
ru в настоящее время; es en el momento actual; de fr it zh
At the present time both pumps are idle.

in the current year → this year
de im laufenden Jahr; ru в текущем году; it zh
Fares have gone up twice in the current year.
`,
}
