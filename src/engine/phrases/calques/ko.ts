import type { CalqueList } from './entries.ts'

/** Korean. */
export const KOREAN: CalqueList = {
  language: 'ko',
  never: `
(receive~|receiving) [the] (suspicion|suspicions) (of|that) ≈ be~ suspected of
혐의를 받다; ja 疑いが持たれている
The clerk is receiving suspicion of theft.

(attract~|collect~|gather~) (eyes|gazes) (with|by|for|$) ≈ attract~ attention
시선을 끌다; ja 人目を引く
The lantern boat attracted eyes with its red sails.

(grasp~ the (exact|precise|specific)|(is|are|was|were) grasping the) (cause|circumstances|motive|motives|whereabouts) ≈ establish~
경위를 파악하다; ja 原因を把握する; zh 掌握情况
Police are grasping the exact cause of the fire.

no (human|casualty|personal|life) (damage|damages) (was|were|in|from|due|has|,|and|$) ≈ no casualties
인명 피해 없음; ja 人的被害なし; de kein Personenschaden
There was no human damage in the fire.

unfold~ (a|an|his|her|their|various|passionate) [Words] (performance|performances|acting|match) ≈ give~ a performance
공연을 펼치다; ja 熱戦を繰り広げる
The dancers unfolded a hot performance at the fair.

(donation|scholarship|plaque|fund|goods|kimchi|rice) (delivery|conveyance|transfer|delivering) ceremony ≈ presentation ceremony
전달식
A scholarship delivery ceremony was held at the town hall.

it (was|is|has been) (investigated|grasped|tallied|surveyed) that ≈ it was found that
것으로 조사됐다
It was surveyed that nine in ten had no garden.

(was|were|is|are|been) (investigated|tallied|surveyed|grasped|aggregated) to (be|have) ≈ found to
것으로 조사됐다
Nine wells were investigated to be dry.

the (upper|lower) half of (the|this|last|next) year ≈ the first half of the year
상반기; zh 上半年
Sales fell in the upper half of this year.

(activate~|vitalize~|vitalise~|activation of) the (local|regional|domestic) economy → revive~ the local economy
지역 경제 활성화
The fair will activate the local economy.

preemptive (goal|point|run|home run) → opening goal
선제골; ja 先制点
The captain scored the preemptive goal.

(make~|take~) perfect preparations (for|to|in|against|so) ≈ prepare~ fully
만전을 기하다; ja 万全を期す
The port will make perfect preparations for the storm.

the (driver|vehicle|car|truck) <of the accident> (was|is|were|,|and|who|fled|had|has|$) → that caused the accident
사고 차량; ja 事故車両
The driver of the accident had slept for two hours.

<(vehicle|car|taxi|bus) (black box|black boxes)> (footage|video|videos|$|,|and|of|was|were|that|show|shows) → dashcam
차량 블랙박스
Police watched the vehicle black box footage.
`,
  rare: `
^ <(according to|along with|in accordance with) this> , ≈ as a result
이에 따라; ja これに伴い; zh 据此
Along with this, nine roads were shut.

^ <(related to|in relation to|about|in relation with) this> , ≈ on this
이와 관련해; ja これに関して; zh 对此; tr bununla ilgili olarak
In relation to this, the mayor named two firms.

(said|announced|stated|explained|revealed|emphasized|emphasised|told) <on this day> (that|,|$|in|at) → that day
이날 밝혔다; ja この日; zh 当天
The mayor said on this day that the pool would close.

(indicted|booked|prosecuted|charged|tried|judged|investigated) without [physical] (detention|arrest) ≈ charged but not held
불구속 기소; tr tutuksuz yargılanmak
Both cashiers were indicted without detention.

(sign~|conclude~|enter~ into) a (business|work) agreement (for|to|with|on) ≈ sign~ a memorandum of understanding
업무협약을 체결하다
The town signed a business agreement for clean beaches.

there (are|were|have been) [also|many|some|growing] (voices|opinions|points) that (the|it|this|they|there|a|he|she) ≈ some say that
지적이 나온다; ja 声が上がっている; zh 有声音认为; de es gibt Stimmen
There are voices that the pool should close.

voices of (concern|criticism|dissatisfaction|opposition|anxiety|complaint|regret) (are|is|were|was|have|has|rose|from) ≈ there is concern
우려의 목소리; ja 不安の声; zh 质疑声
Voices of concern are coming from the fishermen.

(sent|forwarded|handed over|transferred|sent over) to the prosecution (on|for|without|with|after|by|in) ≈ referred to prosecutors
검찰에 송치; ja 検察に送致
The driver was sent to the prosecution on Friday.

a certain (elementary school|middle school|high school|kindergarten|hospital|apartment|village|company|restaurant) (in|located|at) ≈ a
모 초등학교; ja 某; zh 某
Mould was found in a certain kindergarten in the north.

[disaster|accident|emergency|central] (countermeasure|countermeasures) headquarters → emergency task force
대책본부; ja 対策本部
The town set up a disaster countermeasures headquarters.

(prepare~|establish~|devise~|come~ up with|seek~) [fundamental|thorough|safety|special|various] countermeasures → take~ steps
대책을 마련하다; ja 対策を講じる
The bureau will prepare fundamental countermeasures.

(collect~ [great|much] attention|gather~ [great|much|a lot of|hot|keen] (attention|expectations)) (for|as|by|with|from|after|because|$) ≈ attract~ attention
관심을 모으다; ja 注目を集める
The robot is gathering attention for its soft hands.

(a|one|another) (related (person|official)|person concerned) (of|at|from) ≈ an official
관계자; ja 関係者; zh 相关人士
A related official of the port said so.

(underprivileged|alienated) (neighbors|neighbours) → people in need
불우이웃
Rice was given to underprivileged neighbours.

(the|of|for|to) <alienated (class|classes)> → people in need
소외계층
The fund is for the alienated classes of the city.

(deliver~|convey~) (a|the) [Words] (plaque|scholarship|scholarships|certificate of appreciation|appreciation plaque) to ≈ present~
감사패를 전달하다
The mayor delivered a plaque to the oldest diver.

add~ (spurs|spur) to ≈ step~ up
박차를 가하다; ja 拍車をかける
The county adds spurs to the search for water.

it (was|is|has been) (interpreted|viewed|diagnosed|analyzed|analysed) that → it appears that
것으로 분석된다; ja とみられる
It is interpreted that both firms will merge.

(is|are|was|were) promoting the (construction|sale|acquisition|merger|revision|relocation) of ≈ is planning
추진 중이다; zh 推进
The firm is promoting the construction of a second kiln.

(with|by|from|between|to|the) related {ministries|authorities|organs|institutions} ≈ the {1} concerned
관계 부처; ja 関係省庁; zh 有关部门
The related ministries met on Friday.

recurrence prevention (measures|measure|plan|plans|countermeasures) → measures to prevent a repeat
재발 방지 대책; ja 再発防止策
The bureau will publish recurrence prevention measures.

(make~ a statement|testify~|state~|confess~) to the effect that ≈ say~ that
취지로 진술하다; ja 趣旨の供述
The driver made a statement to the effect that he had slept.

(but|and|also) <it (is|was|has been) known that> (he|she|it|they|the|Name) ≈ reportedly
알려졌다
The van was empty, but it is known that the owner was near.
`,
}
