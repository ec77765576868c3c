import { once } from '../once.ts'
import type { BlockKind } from './source.ts'

/** What the reader must know about an element. Elements that are not listed run along in the line (`<a>`, `<b>`, `<sup>`). */
export interface ElementFacts {
  /** Stands in lines of its own: its tags end the block before them. */
  readonly block?: true
  /** What it holds is not text of the article. */
  readonly hidden?: true
  readonly kind?: BlockKind
  /** Has no content and no end tag. */
  readonly empty?: true
  /** Elements that its start tag ends where their end tags were left out. */
  readonly ends?: ReadonlySet<string>
  /** Items inside it are none of the list or table outside. */
  readonly container?: true
}

/** Names of elements and what is said of them; of one that stands in several rows all of it. */
const ROWS: readonly (readonly [names: string, facts: ElementFacts])[] = [
  [
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
      'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p plaintext pre search ' +
      'section summary table tbody td tfoot th thead tr ul xmp',
    { block: true },
  ],
  [
    'applet audio canvas code datalist iframe listing math noembed noframes noscript object plaintext pre rp script select ' +
      'style svg template textarea title video xmp',
    { hidden: true },
  ],
  [
    'area base basefont br col embed frame hr img input keygen link meta param source track wbr',
    { empty: true },
  ],
  ['dir dl menu ol table ul', { container: true }],
  ['h1', { kind: 'headline' }],
  ['h2 h3 h4 h5 h6', { kind: 'crosshead' }],
  ['caption figcaption', { kind: 'caption' }],
  ['blockquote', { kind: 'quote' }],
  ['dd dt li', { kind: 'list' }],
  ['li', { ends: new Set(['li']) }],
  ['dd dt', { ends: new Set(['dd', 'dt']) }],
  ['td th', { ends: new Set(['td', 'th']) }],
  ['tr tbody tfoot', { ends: new Set(['td', 'th', 'tr']) }],
]

/** Facts by element, put together when the first text of HTML comes. */
const facts = once(() => {
  const found = new Map<string, ElementFacts>()
  for (const [names, some] of ROWS)
    for (const name of names.split(' ')) found.set(name, { ...found.get(name), ...some })
  return found
})

const INLINE: ElementFacts = {}

/** The facts about an element by its name in lower case. */
export function factsOf(name: string): ElementFacts {
  return facts().get(name) ?? INLINE
}
