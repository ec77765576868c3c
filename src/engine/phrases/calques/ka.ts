import type { CalqueList } from './entries.ts'

/** Georgian and its neighbours. */
export const GEORGIAN: CalqueList = {
  language: 'ka',
  never: `
(with|by|at|on|in) [the] (first|second|third) reading (adopted|approved|passed|supported|accepted) (the|a) ≈ passed at third reading
მესამე მოსმენით; ru в третьем чтении принял; uk у другому читанні
The parliament with the second reading adopted the law on wine.

(deputies|parliament|assembly|duma|rada|lawmakers|senate|mps|council) [of Name] (in|at|on) the (first|second|third|final) reading (adopted|passed|approved|supported) (the|a|amendments|Noun) ≈ passed the bill at second reading
ru приняли в первом чтении; uk ухвалила у першому читанні; hy; ka; bg прие на първо четене; pl
The council in the second reading approved the budget.

(by|with) the (initiative|organization|organisation) of the (ministry|city hall|mayor|president|foundation|embassy|government|union|club|municipality|museum|diocese) (,|in|on|was|were|at|will|is|a) ≈ organised by the ministry
hy նախաձեռնությամբ; ru по инициативе; az təşəbbüsü ilə; uk з ініціативи; ka
By the initiative of the embassy, a choir sang.

(was|were|is|are) [once again|again|once more] (brought to the attention|emphasized the importance|noted the importance) (that|of the) ≈ stressed
az vurğulandı
At the dinner was noted the importance of the road.
`,
}
