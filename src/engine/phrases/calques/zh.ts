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

netizens → internet users
网民
The clip was shared by thousands of netizens.

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
`,
  some: `
^ <it is reported that> ≈ reportedly
据报道; ru сообщается, что; tr bildirildi
It is reported that the lake has turned green.

<(continuously|constantly|unceasingly) {enhance|strengthen|deepen|optimize|enhancing|strengthening|deepening|optimizing}> (the|its|their|our) → {1}
不断提高
The port is continuously optimizing its services.
`,
}
