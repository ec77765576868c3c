import type { CalqueList } from './entries.ts'

/** Georgian and its neighbours. */
export const GEORGIAN: CalqueList = {
  language: 'ka',
  never: `
(with|by|at|on|in) [the] (first|second|third) reading (adopted|approved|passed|supported|accepted) (the|a) ≈ passed at third reading
მესამე მოსმენით; ru в третьем чтении принял; uk у другому читанні
The parliament with the second reading adopted the law on wine.
`,
}
