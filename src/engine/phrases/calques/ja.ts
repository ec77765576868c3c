import type { CalqueList } from './entries.ts'

/** Japanese. */
export const JAPANESE: CalqueList = {
  language: 'ja',
  never: `
it ((was|has been|had been) found out|was turned out) that → it emerged that
ことが分かった; ko 밝혀졌다; zh 原来
It was found out that both guards were asleep.

(harden~|solidify~) (its|the|a|his|their) (policy|intention|intentions) (to|that) ≈ decide~
方針を固めた
The ministry has hardened the policy to close two lines.

show~ (his|her|its) (view|thought|thinking|recognition|perception|opinion|outlook) that (the|it|there|this|he|she|they|a) ≈ say~ that
考えを示した; ko 견해를 보였다
The governor showed his view that the dam is safe.

(hit~|strike~) (his|her|their|the) (head|body|chest|face|whole body|back) strongly → suffer~ severe injuries
頭を強く打った
The boy hit his head strongly and was taken away.

strongly (hit~|strike~) (his|her|their|the) (head|body|chest|face|whole body|back) ≈ suffer~ severe injuries
全身を強く打った
The rider strongly hit his head on the kerb.

no (hindrance|abnormality) (to|in|with) (his|her|their) (life|lives) ≈ injuries are not life-threatening
命に別条はない; ko 생명에는 지장이 없다; zh 无生命危险
There is no hindrance to her life, doctors say.

in response to the (interrogation|police questioning|police investigation) , (he|she|the) ≈ under questioning
調べに対し
In response to the interrogation, he named two men.

(admit~|acknowledge~) the suspicion (,|and|but|$|saying) ≈ admit~ the charge
容疑を認めている; ko 혐의를 인정하다
The clerk has admitted the suspicion, police say.

no (worry|worries) (of|about) a tsunami → no danger of a tsunami
津波の心配はない
There is no worry about a tsunami after the shaking.

evacuation life (is|was|has|continues|continued|for|,|$|of) ≈ life in shelters
避難生活
The evacuation life continues for 300 people.

the {most|highest|largest|worst|lowest|greatest|fewest} [number|level|figure] in the past $ → the {1} on record
過去最多; ko 역대 최고
The number of bears is the largest in the past.

stage (greeting|greetings) → appearance on stage
舞台挨拶; ko 무대인사
The actress wept at the stage greeting.

the state of the atmosphere (is|was|becomes|will be|has become) [very|extremely|highly] unstable ≈ the weather is unsettled
大気の状態が不安定
The state of the atmosphere is unstable in the north.

(yen|won|dollar) (depreciation|appreciation) (is|was|has|has been) (progressing|progressed|advancing|advanced) ≈ the yen has weakened
円安が進む
The yen depreciation has progressed since May.

(reversal|inversion|reverse) (win|victory) (over|against|in|with|for|at|$) ≈ comeback win
逆転勝ち; ko 역전승; zh 逆转胜
The hosts rejoiced at a reversal victory over the leaders.

(was|were|is|are|been) (chased|pursued) by the (response|handling|correspondence) ≈ were kept busy
対応に追われた
Clerks were chased by the response all night.
`,
  rare: `
(occurring|happening|appearing|being reported|occurred|been reported) (one after another|in succession|successively) ≈ there has been a series of
相次いでいる; ko 잇따르다; zh 接连发生
Thefts of copper are occurring one after another.

^ the same {company|ministry|bureau|university|department|association|newspaper|agency|hospital|school|club} (said|announced|explained|plans|stated|reported|revealed) ≈ the {1}
同社は; zh 该公司; ko 같은 회사
The same company announced that the line would close.

show~ (his|her|its|their) intention to ≈ say~ he intends to
意向を示した; ko 의사를 밝히다
The governor showed his intention to stand again.

(strict|severe|sufficient|thorough) (caution|vigilance|alert) (is|against|for) (required|needed|necessary|landslides|flooding|floods|river|heavy) ≈ people are urged to beware of
厳重な警戒が必要
Strict caution is needed in the hills, the bureau says.

(papers|documents|document) (were|was|have been|had been) sent to [the] (prosecutors|prosecution) ≈ referred to prosecutors
書類送検
Documents were sent to the prosecutors on Friday.

(state|condition) of (unconsciousness|cardiac arrest|cardiopulmonary arrest) ≈ unconscious
意識不明の状態; ko 의식불명 상태
The swimmer was found in a state of unconsciousness.

(heatstroke|snow|flood|infection|inflation|crime|tsunami|earthquake|bear) (countermeasures|countermeasure) → safety measures
熱中症対策; ko 폭염 대책
The school has changed its snow countermeasures.

(director|supervisor) of the (national|baseball|football|soccer|volleyball|basketball) team → coach of the team
監督; ko 감독
The director of the baseball team bowed to the fans.

sediment [-] [related] (disaster|disasters) → landslides
土砂災害
The bureau warns of sediment disasters.

in response to (an|our) (interview|coverage) (with|by|from|of|,) ≈ in an interview with
取材に対し; ko 인터뷰에서
In response to an interview with the evening paper, she named two firms.

(respond~|answer~|reply~) to (an|our) (interview|coverage) (with|by|from|of|and) ≈ give~ an interview to
インタビューに答えた; ko 인터뷰에 응하다; zh 接受采访
The owner responded to an interview with the evening paper.

(express~|indicate~|reveal~) (his|her|its|their|the) (recognition|policy|perception) that (the|it|there|this|he|she|they|a) ≈ say~ that
認識を示した; ko 입장을 밝혔다
The governor expressed his recognition that the dam is safe.

implement~ (a|an|the) [Adjective|online] (survey|event|questionnaire|interview|drill|lecture|experiment|inspection) (on|for|in|at|with|to|of|that) ≈ hold~
調査を実施した; ko 조사를 실시하다; zh 实施调查
The school implemented a drill for all pupils.

(aging|ageing|depopulation) (is|was|has|has been) (progressing|progressed|advancing|advanced|proceeding) ≈ the population is ageing
高齢化が進む; ko 고령화가 진행되다
In the hills depopulation is progressing.

spread~ (ripples|a ripple) (in|among|on|to|through) → cause~ a stir among
波紋を広げる; ko 파문이 일다
The letter spread ripples among fans.

show~ (his|her|its|their) appearance (at|in|on|for) ≈ appear~ at
姿を見せた; ko 모습을 보이다
The singer showed her appearance at the port.

(disturbance|disturbances|turmoil|disorder) (of|in) [the|public] (transportation|traffic|transport) → travel disruption
交通の乱れ
The storm will bring disturbances in traffic.

half - destroyed {house|houses|home|homes} ≈ badly damaged {1}
半壊
The village has 40 half-destroyed houses.

(whose safety|the safety of [Number|the] (people|residents|men|passengers|crew)) (is|was|has|could|can) (unknown|unconfirmed|not been confirmed|not be confirmed) ≈ unaccounted for
安否が分からない
Two divers whose safety is unknown are being sought.
`,
}
