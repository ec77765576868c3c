import { invertedEffects } from '@codemirror/commands'
import { type ChangeDesc, type EditorState, MapMode, StateEffect, StateField } from '@codemirror/state'

/** How the lines of a text end. */
export type LineEnd = '\n' | '\r\n' | '\r'

/** A line break that is another than most of the text's: where the editor's text has its LF. */
export interface OddEnd {
  readonly at: number
  readonly end: LineEnd
}

/** The line ends of a text. */
export interface LineEnds {
  /** Those that most lines have; LF where there is none. */
  readonly usual: LineEnd
  /** The others, in text order. */
  readonly odd: readonly OddEnd[]
}

/** A text with LF alone, as the editor holds it: a line break is one unit there, so that its places are ours. */
export const withFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

/** The line ends of a text as it came. */
export function lineEndsOf(text: string): LineEnds {
  const counts = { '\n': 0, '\r\n': 0, '\r': 0 }
  const all: OddEnd[] = []
  let shortened = 0
  for (const { 0: found, index } of text.matchAll(/\r\n?|\n/g)) {
    const end = found as LineEnd
    counts[end]++
    all.push({ at: index - shortened, end })
    shortened += end.length - 1
  }
  const pairs = counts['\r\n']
  const usual =
    pairs > counts['\n'] && pairs >= counts['\r'] ? '\r\n' : counts['\r'] > counts['\n'] ? '\r' : '\n'
  return { usual, odd: all.filter(({ end }) => end !== usual) }
}

/** A text of the editor with the line ends that it came with. */
export function withLineEnds(text: string, { usual, odd }: LineEnds): string {
  let at = 0
  const written = odd.map(({ at: place, end }) => {
    const before = text.slice(at, place)
    at = place + 1
    return (usual === '\n' ? before : before.replaceAll('\n', usual)) + end
  })
  const rest = text.slice(at)
  return written.join('') + (usual === '\n' ? rest : rest.replaceAll('\n', usual))
}

/** Says what the line ends of the text are. */
export const setLineEnds = StateEffect.define<LineEnds>()

/** Brings odd line ends back that were deleted. */
const bringBack = StateEffect.define<readonly OddEnd[]>({
  map: (odd, changes) => stillThere(odd, changes),
})

const stillThere = (odd: readonly OddEnd[], changes: ChangeDesc): readonly OddEnd[] =>
  odd.flatMap(({ at, end }) => {
    const now = changes.mapPos(at, 1, MapMode.TrackAfter)
    return now === null ? [] : [{ at: now, end }]
  })

const field = StateField.define<LineEnds>({
  create: () => ({ usual: '\n', odd: [] }),
  update({ usual, odd }, { changes, effects }) {
    let ends: LineEnds = { usual, odd: odd.length ? stillThere(odd, changes) : odd }
    for (const effect of effects) {
      if (effect.is(setLineEnds)) ends = effect.value
      else if (effect.is(bringBack))
        ends = { usual: ends.usual, odd: [...ends.odd, ...effect.value].sort((a, b) => a.at - b.at) }
    }
    return ends
  },
})

/** The line ends of the editor's text. */
export const lineEndsIn = (state: EditorState): LineEnds => state.field(field)

/** Keeps the text's line ends, through all that is written and undone. */
export const keepLineEnds = [
  field,
  invertedEffects.of(({ startState, changes, effects }) => {
    const before = startState.field(field)
    if (effects.some((effect) => effect.is(setLineEnds))) return [setLineEnds.of(before)]
    const gone = before.odd.filter(({ at }) => changes.mapPos(at, 1, MapMode.TrackAfter) === null)
    return gone.length ? [bringBack.of(gone)] : []
  }),
]
