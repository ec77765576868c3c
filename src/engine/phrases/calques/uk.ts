import type { CalqueList } from './entries.ts'

/** Ukrainian; what Russian has too stands there. */
export const UKRAINIAN: CalqueList = {
  language: 'uk',
  kin: ['ru', 'be'],
  never: `
^ <(behind|for|beyond|after) the words> of (the|Name) ≈ according to
за словами; bg според думите на
Behind the words of the captain, the buoy has drifted.

^ <(is|was|are) {noted|reported|indicated|specified|emphasized|stated|informed|planned|assumed|noticed}> [,] that (the|in|he|she|a|an|on|they|there|all|two|after|it) ≈ it is {1}
зазначається, що; ru отмечается, что; pl zaznacza się, że; bg отбелязва се, че; it si segnala che
Is noted that the pump was bought in 2019.

<{missile|drone|rocket|shell|enemy} (arrival|arrivals)> (in|at|on|near|was|were|has|have|,|$) → {1} strikes
прильоти; ru прилёты
After the drone arrivals near the depot, two barns burned.

(announced|declared|sounded) [an|the|a] air (alarm|anxiety) ≈ air-raid alert
повітряна тривога; ru воздушная тревога
The sirens declared an air alarm shortly after midnight.

<air (alarm|alarms|anxiety)> (was|were|sounded|lasted|has been|is announced|is declared|announced|declared|throughout|across|in (Name|the region|the regions)) → air-raid alert
повітряна тривога; ru воздушная тревога
The air alarm lasted for three hours.

(during|after) [the|an] <air (alarm|anxiety)> → air-raid alert
під час повітряної тривоги; ru во время воздушной тревоги
Pupils went to the cellar during the air alarm.

(accumulation|accumulations|concentration|concentrations|cluster|clusters|enemy|losses) [of] [enemy] <(living|live) (force|power|forces|strength)> → troops
жива сила; ru живая сила; bg жива сила; pl siła żywa
Drones found a concentration of living force behind the hill.

<(crowding|clusters|cluster|accumulations|accumulation) of> (manpower|personnel|enemy) → concentrations of
скупчення; ru скопления живой силы
The battery hit two clusters of personnel.

(settlements|consumers|subscribers|houses|streets|villages|homes|districts|residents|customers|users|households) (were|are|was|remain|remained|is) [partially|completely|fully|temporarily|still] <de - (energized|energised)> → without power
знеструмлені; ru обесточены
After the storm, 30 settlements remain de-energized.

(consumers|residents|settlements|subscribers|families|houses|homes|customers|villages|districts) (were left|remain|are left|remained|are|were|left) <without [the] light> → without power
без світла; ru без света
Nine villages remained without light until noon.

(schedules|schedule|graphs|graph|charts) (of|for) (hourly|stabilization|stabilizing|emergency) (shutdowns|shutdown|disconnections|outages|blackouts|power outages) → rolling blackout schedules
графіки погодинних відключень; ru графики почасовых отключений
The schedules of hourly shutdowns are valid until Friday.

(hourly|stabilization|stabilizing) (shutdown|shutdowns|disconnection|disconnections) ≈ rolling blackouts
погодинні відключення, стабілізаційні відключення; ru почасовые отключения
Hourly shutdowns will be applied in four regions.

of {Year} [year|years] of birth → born in {1}
1980 року народження; ru 1980 года рождения; pl rok urodzenia; bg роден
A resident of 1984 year of birth was fined.

(entered|made|introduced|enter~) [the|this] (information|data|details) (in|into|to) the (unified|single|united|uniform|state) (register|registry) ≈ opened an investigation
внесено відомості до ЄРДР
Investigators entered information into the unified register.

(announce~|declare~|serve~|deliver~) [a|the|him|her|them] suspicion (to|against|of|in|on|for) ≈ charge~ with
оголосити підозру; ru предъявить подозрение
Detectives announced a suspicion to the head of the pool.

(notified|informed|told) (of|about) [the|a] suspicion (of|in|to|for|under|$|,) ≈ charged with
повідомили про підозру; ru уведомлены о подозрении
Two clerks were notified of suspicion in the theft of coal.

inflict~ [a|an|the|two|three|Number|several|new|massive] (missile|drone|air|rocket|artillery|fire|massive|group) [and (bomb|drone|missile)] (strike|strikes|blow|blows) (on|at|against|by|in) ≈ launch~ strikes on
завдати ракетного удару; ru нанести удар; pl zadać cios; bg нанася удар
The army inflicted a missile strike on the port.

the (local|city|regional|municipal) <power> (decided|announced|plans|says|said|promised|promises|wants|does not|reported|intends) → authorities
місцева влада; ru местная власть; bg местната власт; pl lokalna władza
The local power promised to mend the lift.

(they|soldiers|defenders|fighters|heroes) (returned|return|came|coming) [home] on the shield ≈ were brought home dead
повернувся на щиті
Three soldiers returned home on the shield.

(went|gone|go~|left|departed|moved) (to|into|in|for) [the] (eternity|other world|other worlds) ($|,|at|on|in|after|and) ≈ die~
відійшов у вічність; ru отошёл в мир иной; bg отиде във вечността; pl odszedł do wieczności
The old bell-founder went into eternity at the age of 90.

(arrived|left|departed) <on the challenge> (to|and|in|of|,|$) ≈ to answer the call
прибули на виклик; ru выехали на вызов
A crew left on the challenge and found the dog alive.

(police|patrol|officers|investigators|detectives) installed (that|the (person|identity|man|owner|circumstances|suspect)) ≈ found out
правоохоронці встановили; ru полицейские установили
The patrol installed the owner of the van.

(hand~|handed|pass~) [over] [the|a] (humanitarian|charitable) (help|cargo|cargoes|load) → deliver~ humanitarian aid
передати гуманітарну допомогу; ru передать гуманитарный груз
Volunteers handed over the humanitarian cargo to the clinic.

(get~|got|received) (an|the|a) (mine - explosive|mine explosive|fragmentary|fragmentation) (injury|injuries|trauma) → suffer~ blast injuries
отримати вибухову травму; ru получить минно-взрывную травму
The tractor driver got a mine-explosive injury.

mine [-] explosive (injury|injuries|trauma|wound|wounds) ≈ blast injuries
мінно-вибухова травма; ru минно-взрывная травма
He has a mine-explosive wound of the foot.

(thank~|grateful) [Words] for the (shown|given|rendered) (help|support|attention|trust|care) ≈ thank~ for the help
дякувати за надану допомогу; ru благодарить за оказанную помощь; bg благодари за оказаната помощ
The teacher was grateful for the rendered help.

!(the|a) <(open|opened) (a|the) criminal proceeding> ≈ open a criminal investigation
відкрито кримінальне провадження; ru открыто уголовное производство; bg образувано наказателно производство
Detectives opened a criminal proceeding.

criminal (proceeding|production|procedure) (was|has been|is) (opened|started|initiated|registered|instituted|formed) → criminal investigation was opened
відкрито кримінальне провадження; ru возбуждено уголовное производство; pl wszczęto postępowanie karne; bg образувано е наказателно производство
A criminal proceeding was opened after the fall of the crane.

(missing|disappeared) without [a] (news|message|messages|tidings) ≈ missing
зниклий безвісти; ru пропавший без вести; bg безследно изчезнал
Nine men have disappeared without news since spring.

(missing|gone) without (trace|a trace|vestige) persons ≈ missing persons
зниклі безвісти
Relatives of gone without a trace persons met in Lutsk.

(hit~|beat~|strike~|ring~) (in|on|at|into) [all] [the] (bells|alarm|alarms|gong|bell|big bell|drum) (because|over|and|about|.|,|in|due|for) ≈ sound~ the alarm
бити на сполох; ru бить в набат; pl bić na alarm; bg бият тревога; cs; sv slår larm; sr; nl
Doctors beat in the bells because of flu.

(beat~|beating|strike~|hit~|struck) [the|to|on|an|in] (alarm|alarms) (because|over|and|about|.|,|in|due|for|:|of) → sound~ the alarm
бити на сполох; ru бить тревогу; pl bić na alarm; bg бият тревога; de schlagen Alarm; nl slaan alarm; sv slår larm; da slår alarm; cs bijí na poplach; ro bat alarma
Doctors beat alarm because of flu.

(step~|stepped|come~|came|tread~) on the (same|old|own) (rake|rakes) (again|twice|and|as|,|.|of|that|in|once) → make~ the same mistake
наступити на ті самі граблі; ru наступить на те же грабли; bg; pl
The council stepped on the same rake again.

(is|are|was|were|remains) not (by|in|to) [the|our|his|her|their|everyone's] (pocket|teeth|tooth) (to|for|of) ≈ cannot afford it
не по кишені; ru не по карману
The flat is not by pocket to teachers.
`,
  rare: `
the (educational|training) process (in|at) the (school|schools|gymnasium|lyceum|kindergarten|institution|institutions|university|universities) ≈ lessons at the
освітній процес у школі; ru учебный процесс в школе; bg учебният процес; pl proces nauczania
The educational process in the school will go on in June.

humanitarian (load|loads|freight) ≈ humanitarian aid
гуманітарний вантаж; ru гуманитарный груз
Two humanitarian loads reached the valley.

(a|the) [severe|heavy|big|great] <(misfortune|trouble) happened> (in|with|to|on|at|near) ≈ a tragedy struck
сталося лихо; ru случилась беда; bg стана беда
A great misfortune happened in the mine.

law (enforcers|enforcer) → police
правоохоронці; ru правоохранители; bg правоохранители
Law enforcers found the bike in a barn.

{Number} (combat|battle) (clashes|collisions|clash) → {1} clashes
бойові зіткнення; ru боевые столкновения
There were 40 combat clashes near the river.

[united] territorial (community|communities) → municipality
територіальна громада
The territorial community has bought two buses.

master (class|classes) on (making|painting|drawing|cooking|pottery|weaving|embroidery|the (making|production)) → workshop on making
майстер-клас із; ru мастер-класс по; bg майсторски клас
A master class on making dolls will be held in the mill.

(liquidate~|eliminate~) [the] (consequences|aftermath) of [the] (shelling|attack|strike|impact|storm|flood|accident|bad weather) ≈ clear~ up after
ліквідувати наслідки; ru ликвидировать последствия; bg ликвидира последиците
Crews eliminate the consequences of the storm.
`,
}
