import type { CalqueList } from './entries.ts'

/** Chinese, as officials and their papers write it. */
export const CHINESE: CalqueList = {
  language: 'zh',
  never: `
according to [the] (introduction|introductions) (of|by|from) → according to
据介绍
According to the introduction of the manager, the line runs by night.

(the|a|one) (relevant|related) (person|persons|people) in charge → an official
有关负责人
The relevant person in charge said the road was safe.

(leading|relevant|related) comrades → officials
领导同志
Leading comrades visited the flooded villages.

{solidly|unswervingly} {implement|implementing|promote|promoting|advance|advancing|push|pushing|safeguard|strengthen} → {2}
扎实推进
The town will solidly promote the repair of its roads.

<(deploy~|arrange~) the work (of|on|for)> (the|flood|spring|fire|next|this) ≈ plan~
部署工作
A meeting was held to deploy the work of flood control.

(implement~|study~|convey~|grasp~) the spirit of the {congress|conference|meeting|instructions|speech|session|plenum|notice|document} → act~ on the {1}
贯彻会议精神
Officials met to study the spirit of the conference.

(mutual benefit|mutually beneficial|mutual benefits) and win - win → mutual benefit
互利共赢
Both ports spoke of mutual benefit and win-win cooperation.

guiding (opinion|opinions) (on|of|about) → guidelines on
指导意见
The bureau issued guiding opinions on school meals.

accept~ (an|the) [exclusive] interview (with|from|by) ≈ give~ an interview to
接受采访
The manager accepted an interview with the evening paper.

(when|while|after) accepting [an] (interview|interviews) (with|from|by) → in an interview with
接受采访时
He said so when accepting an interview from the evening paper.

resume~ work and production → reopen~
复工复产
Nine plants have resumed work and production.

resumption of work and production → reopening
复工复产
The bureau helps with the resumption of work and production.

arouse~ [a] heated (discussion|discussions|debate) → spark~ debate
引发热议
The video aroused heated discussion on the net.

hold~ high the [great] banner of → uphold~
高举旗帜
The meeting called on all to hold high the banner of unity.

main body (responsibility|responsibilities) → main responsibility
主体责任
Firms must take the main body responsibility for safety.

public security (organ|organs) → police
公安机关
The public security organs have opened a case.

<(at|on) the (scene|site) of the (event|activity)> , ≈ at the event
活动现场
At the scene of the activity, children sang and danced.

the (theme|themed) (activity|activities) of ≈ the event
主题活动
The theme activity of “Clean River” began on Monday.

let the {people|masses|villagers|residents} (feel|enjoy) (the|more) (sense|fruits) ≈ let the {1} benefit
让群众有获得感
The plan will let the people feel the fruits of growth.

(achieve~|make~|obtain~) (fruitful|gratifying|phased) (results|achievements) in → make~ progress in
取得积极成效
The bureau achieved phased results in cleaning the lake.

add~ bricks and tiles to → help~
添砖加瓦
The nurses added bricks and tiles to the town.

party construction → party building
党建
The school has praised the results of party construction.

^ (one|two|three|four|second|third|first|fourth) is to (strengthen|promote|optimize|deepen|adhere|accelerate|vigorously|further|strictly|consolidate|comprehensively) ≈ first,
一是加强
Two is to strengthen the care of old people.

according to the understanding of [the|our] (reporter|reporters) → we understand that
据记者了解
According to the understanding of the reporter, nine shops have closed.

^ {he|she|Name} introduced $ → {1} said
介绍道
“The line runs by night,” she introduced.

introduced to (the|our) (reporter|reporters) → told reporters
向记者介绍
He introduced to the reporter how the gate is raised.

(grandly|ceremoniously) {opened|held|launched|kicked off|unveiled|convened} → {1}
隆重开幕
The tea fair was grandly opened on Friday.

under the (joint|concerted|unremitting|common|active) (efforts|help) of → thanks to
在共同努力下
Under the joint efforts of the villagers, the road was cleared.

under the (witness|witnessing|common witness|joint witness) of → in the presence of
在见证下
The deal was signed under the witness of two ministers.

<form~> a (good|strong|positive|favorable) (atmosphere|situation) (of|for|in) → create~
形成良好氛围
The posters form a good atmosphere for reading.

play~ (a|an|its|the|their) [Adjective] (promoting|radiating|demonstrating|propelling|pulling|exemplary leading) role ≈ help~
起到推动作用
The new line plays a promoting role in trade.

deeply (implement~|promote~|carry~ out|advance~|cultivate~|practice~|tap~) the ≈ carry~ out
深入推进
The county deeply implements the plan for clean rivers.

<the (business|name) card of> (the|this|our) (city|town|county|region|country|village|district|republic|province|club|museum|festival) → the pride of
城市名片; ru визитная карточка города; uk візитівка міста; bg визитна картичка
The lantern fair is the business card of the city.

dragon - head {enterprise|enterprises|company|companies} → leading {1}
龙头企业
The fund helps 40 dragon-head enterprises.

the (broad|vast) (users|fans|citizens|farmers|customers|consumers|readers|tourists|teachers|party members|villagers|netizens) ≈ the public
广大市民; ru широкие слои
The line was welcomed by the broad citizens.

(internet|web|net|online) celebrity (city|shop|store|spot|spots|restaurant|cafe|attraction) ≈ popular spot
网红打卡地
The old mill has become an internet celebrity spot.

(punch - in|clock - in|punch - card) (place|spot|places|spots|point|location|destination) → popular photo spot
打卡地
The pier is now a punch-in spot for the young.

(the|this) case is (under further (trial|processing|handling)|being further (processed|handled|tried)|in further (processing|investigation)) → the investigation continues
案件正在进一步办理中
The case is being further processed.

^ <as is known to all> , → as is well known
众所周知; ja 周知のように
As is known to all, the lake was once salt.

combine~ with [the|local] actual (situation|situations|conditions|reality|realities) ≈ take~ account of local conditions
结合实际
The plan combines with the actual situation of each village.

(precise|accurate) poverty alleviation → targeted poverty relief
精准扶贫
The fund for precise poverty alleviation has grown.

(achieve~|obtain~|make~) (obvious|phased) (results|effects|effectiveness|achievements) ≈ make~ progress
取得明显成效
The clean-up has achieved obvious results.

go~ deep into the grassroots → visit~ the villages
深入基层
Doctors went deep into the grassroots to treat the old.

[a] bumper harvest (scene|scenes) (is|are|was|everywhere|in) ≈ the harvest was good
丰收景象
A bumper harvest scene is to be found in every village.

(sing~|play~) the main (theme|melody) of the (times|era|age) ≈ promote~
唱响主旋律
The choir sings the main melody of the times.

<solidly> (carry~ out|implement~|promote~ the|advance~ the|grasp~) ≈ firmly
扎实开展
The bureau solidly carries out the repair of dykes.

welcome~ [the|all] (guests|friends) from all directions ≈ welcome~ visitors
喜迎八方来客
The town welcomes guests from all directions.

(realize~|realise~|achieve~|accomplish~) [the|a] (breakthrough|break - through) (of|from) zero → win~ its first medal
实现零的突破
The team realised the breakthrough of zero in Oslo.

(draw~|drew|put~|place~) [a] (perfect|successful|complete|full) (full stop|period|stop) (for|to|on) → bring~ to a fitting end
画上圆满句号
The parade drew a perfect full stop for the fair.

(receive~|receiving) and (treat~|treating) [about|more than|over|nearly] Number (patients|person - times|person times|people|persons) → treat~ patients
接诊
The clinic received and treated 900 patients in May.

(Number|million|thousand) (person|passenger|visitor|tourist) - times (of|in|last|this|,|.|during|were|was|and) → visits
人次; ja 延べ人数
The zoo counted 90,000 person-times last year.

^ because [Words] [Words] [Words] , <so> (the|it|he|she|they|we|many|this|there|his|her|its|a) ≈ because …,
因为…所以; tr; ar; vi
Because the ice was soft, so the times were slow.

^ (although|though) [Words] [Words] [Words] , <but> (the|it|he|she|they|we|many|this|there|his|her|its|a|also|still|no|in) ≈ although …,
虽然…但是; ar; fa; vi; ru; ko
Although the ice was soft, but the skaters were quick.

(carry~ out|launch~|develop~|start~|hold~|unfold~) [the|a|special|centralized|concentrated|in - depth] (rectification|special action|study and education|themed|theme|red|volunteer service) (action|actions|activities|activity|campaign|work|education) ≈ run~ a campaign
开展专项整治行动; vi
The city launched a special action activities, the paper said.

(open~|opened) [up] [the] (last|final|new) (kilometer|kilometre|mile) (of|in|for|to) ≈ last mile
打通最后一公里
The bus opened up the last kilometer of the route.

(has|have|had|is|are|was|were|been) [also] (won|welcomed|ushered|ushering) (in|) (unanimous|a wave|the peak|a peak|a small peak|peak|the climax|wide|the) (praise|of|period|climax|wave|golden|high|tide|peak) (of|from|in|period) ≈ was widely praised
迎来高峰
The museum has ushered in the peak of tourists.

(light~|illuminate~|lit) up [the] [night|cultural|tourism|consumption|night - time] (economy|consumption) (of|in|with|,|.) ≈ boost~ the economy
点亮夜间经济
The lamp fair lit up the night economy of Wuhan.

(become~|became) a beautiful (scenery|landscape|scenery line|scenic line|business card) [of|in|on|for|line] ≈ become~ an attraction
成为一道亮丽的风景线; vi
The mill became a beautiful business card of the town.

[a|the] (gold|golden|beautiful|shining|bright|new) (name|visiting|calling) card (of|for|in) [the] (city|town|Name|region|county|village|area|country|sport|district) ≈ a showpiece
靓丽名片; ru визитная карточка; uk візитна картка; bg визитна картичка; pl wizytówka; cs; sr; tr
The bridge is a golden name card of the city.

<new crown (pneumonia|virus|vaccine|vaccines|vaccination|vaccinations|epidemic|infection|infections|patients|cases|pandemic)> ≈ Covid-19
新冠肺炎
The bureau reported nine cases of new crown pneumonia.
`,
  rare: `
<actively (promote~|explore~)> the (construction|development|implementation|transformation|reform|building|integration) → promote~
积极推动
The county actively promotes the construction of clinics.

vigorously {promote|promoting|develop|developing|support|supporting|advance|advancing|implement|implementing|strengthen|strengthening|carry} → {1}
大力推动
The town vigorously develops tourism, and is vigorously promoting its tea.

relevant (departments|personnel|units) ≈ authorities
有关部门
The relevant departments have been told of the leak.

related {departments|units} → {1} concerned
相关部门
The related departments have been told of the leak.

(the|a) person in charge of the {department|bureau|company|ministry|project|center|centre|park|hospital|school|factory} → the head of the {1}
负责人
The person in charge of the bureau said the road was safe.

(a|the) responsible person (of|at|from|in) the → the head of the
负责人; ru ответственное лицо
The responsible person of the bureau gave no date.

the broad masses → the public
广大群众; ru широкие массы
The broad masses welcome the new line.

do~ [a] good job in (preventing|ensuring|maintaining|epidemic|flood) ≈ take~ care of
做好工作
The county must do a good job in preventing floods.

<(carry~ out|conduct~|launch~) [in - depth|extensive|friendly|pragmatic|practical|various|close] (cooperation|exchanges)> (in|with|on|and|between) → cooperate~
开展合作; ru осуществлять сотрудничество; tr iş birliği yapmak
The ports carry out cooperation in many fields.

pragmatic cooperation → practical cooperation
务实合作
Both sides want pragmatic cooperation.

print~ and issue~ {the|a} {notice|opinions|plan|regulations|measures|circular} → issue~ {1} {2}
印发通知
The bureau printed and issued a notice on school meals.

<the reporter (saw|noticed|found|noted)> that ≈ it was seen
记者看到
The reporter saw that the shelves were full.

told (the|our) reporter $ → told reporters
告诉记者
“The shelves are full,” the manager told the reporter.

the {epidemic|pandemic} situation → the {1}
疫情; ru эпидемическая ситуация
The epidemic situation is stable, doctors say.

{epidemic|flood|pollution|virus} prevention and control → {1} control
防控
Forty nurses work in epidemic prevention and control.

under the (correct|unified|centralized|wise) leadership of → under
在正确领导下; ar في ظل القيادة الرشيدة; ru под мудрым руководством
The town has grown under the wise leadership of the council.

adhere~ to the (concept|path|road|leadership|philosophy) of ≈ keep~ to
坚持
The city adheres to the concept of green growth.

give~ full play to ≈ make~ full use of
充分发挥
The town gives full play to its hot springs.

play~ (a|its|their|the) (exemplary|vanguard|demonstration|backbone) role ≈ set~ an example
发挥模范作用
Young workers play a vanguard role in the plant.

<(realize~|realise~)> [a|an] [total|net|operating|cumulative] (revenue|income|turnover|growth|output) of Number → record~
实现收入
The park realized a total revenue of 3 million yuan.

<complete~ [an] (investment|investments) of> Number → invest~
完成投资
The county completed an investment of 30 million yuan.

criminal {suspect|suspects} → {1}
犯罪嫌疑人
Two criminal suspects were caught in the station.

according to law !(the|and|or|professor|professors|school|enforcement) → as the law provides
依法
The bureau will handle the case according to law.

deliver~ an important {speech|address} → deliver~ a {1}
发表重要讲话; ru выступить с важной речью
The mayor delivered an important speech at the fair.

ecological civilization → environmental protection
生态文明
The plan is a step towards ecological civilization.

transformation and upgrading → modernisation
转型升级
The loans pay for the transformation and upgrading of mills.

{new|greater|due|outstanding} contributions to the (cause|construction|realization|building|development) of → {1} contributions to
做出贡献
The miners made outstanding contributions to the construction of the town.

<(firmly|effectively|closely) grasp~> (flood|production|fire|epidemic|the (work|safety|construction|opportunity|implementation)) ≈ focus~ on
狠抓
The county firmly grasps the safety of its mines.

<grasp~> the (implementation|construction|production) of ≈ see~ to
抓好工作
The village grasps the construction of barns.

comprehensively {deepen|deepening|promote|promoting|strengthen|strengthening|implement|implementing|advance|advancing|build|building|improve|improving} → {1}
全面深化
The county is comprehensively strengthening its dykes.

(mobilization|mobilisation|deployment|commendation|popularization) {meeting|conference} → {1}
动员大会
A mobilization meeting was held in the gym.

<the reporter (learned|learnt)> (from|that|at|on|yesterday|today) ≈ it emerged
记者获悉
The reporter learned from the bureau that the bridge will open.

arouse~ (wide|widespread|extensive|great|high|broad) (attention|concern) → attract~ wide attention
引起广泛关注
The case aroused widespread attention last week.

sense of (gain|acquisition) ≈ feeling of being better off
获得感
The lifts give residents a sense of gain.

(party members and cadres|cadres and masses|cadres and the masses|masses and cadres) → officials and residents
干部群众
Cadres and masses carried sandbags through the night.

put~ forward [clear|new|specific|higher|important|several] (requirements|opinions) ≈ set~ out requirements
提出要求
The mayor put forward new requirements for the mines.

<in the process of> (epidemic|fighting the epidemic) ≈ during
疫情防控过程中
Many helped in the process of epidemic control.

<(carry~ out|conduct~|do~) [the] {rectification|propaganda|publicity|disinfection} work> ≈ carry~ out {1}
开展工作
Firemen carried out disinfection work at the mill by hand.

(carry~ out|launch~|hold~|organize~|develop~) [the] (themed|publicity|theme|volunteer service|practical|exchange) activities ≈ hold~ events
开展活动
Schools carried out publicity activities on road safety.

^ <among them> , (Number|the (number|total|export|exports|output|proportion|sales|import|imports)) → of these
其中; ru среди них; ko 이 중
Among them, 40 were children.

the (meeting|conference|circular|notice) (pointed out|emphasized|emphasised|stressed|demanded|required|urged|requested) that ≈ the meeting was told that
会议指出; ar أكد الاجتماع
The meeting pointed out that the dykes are old.

^ <[in] the next step> , (the|we|our|it|he|she) → next
下一步
In the next step, the county will rebuild the school.

^ <(up to|until|as of) (the present|present|this moment)> , → so far
截至目前; ko 현재까지
Up to the present, nine boats have been found.

the reporter (came|walked|went|visited|entered|followed|called|interviewed) (to|into|the|in|with|many|several) ≈ we visited
记者来到
The reporter came to the village at dawn.

(was|were|has been|is) successfully (held|convened|staged) → was held
成功举办
The tea fair was successfully held in Lushan.

(is|are|was|were) [being] (progressing|advancing|proceeding|carried out|promoted|advanced) in an orderly (manner|way) ≈ are going ahead
有序推进
The repairs are progressing in an orderly manner.

(investigation|inspection|screening|self - examination) and rectification → inspections and repairs
排查整改
The mines will close for inspection and rectification.

hidden (safety|security) (hazard|hazards|danger|dangers) → hazards
安全隐患
Inspectors found 40 hidden safety hazards in the mill.

legitimate rights and interests → rights
合法权益; ru законные права и интересы
The bureau protects the legitimate rights and interests of pupils.

(lawless|unlawful) elements → criminals
不法分子; ru противоправные элементы
Lawless elements have sold false tickets.

(broke|break|breaks|broken|breaking) through Number (million|billion|yuan|thousand|trillion|tons|tonnes) ≈ exceeded
突破; ko 돌파
Sales of the toy broke through 10 million in May.

(get~ rid of|shake~ off|cast~ off) poverty → escape~ poverty
摆脱贫困
Forty villages have shaken off poverty.

<with the theme of "> ≈ under the title
以…为主题
The forum, with the theme of “Clean Air”, began on Friday.

actively (respond~ to|carry~ out|organize~|strive~ for|mobilize~) (the|all|various|a|volunteers|local|residents|villagers) ≈ carry~ out
积极开展
The county actively carries out the planting of trees.

guide~ (farmers|residents|villagers|citizens|enterprises|tourists|consumers|the (masses|villagers|people)) to (plant|establish|develop|use|set|participate|consciously|actively|form|grow) ≈ encourage~
引导农民
The bureau guides farmers to plant pears.

(transmit~|convey~|pass~ on|inject~|spread~) [social|more|the] positive energy ≈ spread~ good cheer
传递正能量
The choir wants to spread positive energy.

facilitate~ the (masses|citizens|residents) ≈ make~ life easier for
方便群众
The new counter facilitates the residents.

^ <what is (worth noting|noteworthy|worth mentioning|gratifying)> is that ≈ notably
值得注意的是; fr ce qui est à noter
What is worth noting is that both firms have one owner.

^ with the (continuous|constant|gradual|continued) (improvement|development|deepening|advancement|progress|expansion) of ≈ as it improves
随着…的不断发展; ru с развитием
With the continuous improvement of the roads, more guests come.

(is|are) hopeful to (be|reach|become|achieve|win|exceed) ≈ is expected to
有望
The county is hopeful to reach its goal in May.

(carry~ out|conduct~|hold~) (investigation|investigations) and (research|study) ≈ make~ a fact-finding visit
开展调研
Two deputies carried out investigation and research in the hills.

(improve~|enhance~|raise~) the (governance|management|service|teaching) (level|levels) of ≈ improve~
提高管理水平; ru повысить уровень
The plan will raise the management level of the clinics.

it (is|was) necessary to (unswervingly|conscientiously|resolutely (implement|curb|win|fight|fulfil)|do a good job|give full play|further (deepen|consolidate|do)) ≈ we must
要坚决落实
It is necessary to do a good job in the wards.

(spirit of the|spirit of) general secretary → words of the general secretary
总书记精神
Pupils studied the spirit of general secretary Li.

it (is|was|has been) (learned|learnt) from (the|relevant|Name) Words that ≈ officials said that
从…获悉
It is learned from the port office that the crane will be sold.

(to|for|of|by|the|many|with|and) <(farmer|citizen|tourist|passenger|consumer|audience|netizen|viewer) friends> ≈ farmers
农民朋友
The clinic is open to farmer friends on market days.

(trapped|stranded|grassroots|village|relocated) masses → people
当地群众
Rice was brought to the trapped masses by boat.

(relevant|related) (leaders|leader) (of|from|at|attended|said|visited|in) ≈ officials
有关领导
Relevant leaders of the county came to the opening.

increase~ [their|its|farmers|the] (income|incomes) and (get|become|getting|becoming) rich → earn~ more
增收致富
Goats helped the village increase income and get rich.

(road|path) (to|of|towards) (getting|becoming|get|become) rich → road to prosperity
致富路
Honey was their path to getting rich.

(pursue~|investigate~|affix~|trace~) [the|his|her|their|its|for] (legal|criminal) (responsibility|responsibilities) ≈ prosecute~
追究法律责任; ru привлечь к ответственности
The bureau will pursue their legal responsibility.

(criminally detained|(placed|put|taken|held) (under|in|into) criminal detention) → taken into custody
刑事拘留
Four men were criminally detained for fraud.

(stick~|adhere~|hold~ fast|persist~) (to|in|at) (their|his|her) (post|posts) (on|in|at|during|and|to) → stay~ at work
坚守岗位
Signalmen stuck to their posts during the feast.

the problem of (difficult|expensive) (parking|travel|employment|financing|selling|seeing|access) ≈ the lack of parking
停车难问题
The county has solved the problem of difficult parking.
`,
  some: `
^ <it is reported that> ≈ reportedly
据报道; ru сообщается, что; tr bildirildi
It is reported that the lake has turned green.

<(continuously|constantly|unceasingly) {enhance|strengthen|deepen|optimize|enhancing|strengthening|deepening|optimizing}> (the|its|their|our) → {1}
不断提高
The port is continuously optimizing its services.

attach~ (great|high|much|particular) importance to ≈ take~ seriously
高度重视; tr büyük önem vermek; ru придавать большое значение; fr attacher une grande importance à; it attribuire grande importanza a; ar يولي أهمية كبيرة
The county attaches great importance to clean beaches.

a (year - on - year|month - on - month) (increase|growth|decrease|decline|rise) of ≈ up 5 per cent on the year
同比增长
The port moved 3 million tonnes, a year-on-year increase of 5 percent.

the same period of (last year|the previous year) → the same period last year
去年同期; ko 지난해 같은 기간; ja 前年同期
Sales rose by a third over the same period of last year.
`,
}
