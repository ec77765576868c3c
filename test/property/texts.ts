import fc from 'fast-check'
import { read } from '../../src/engine/input/index.ts'
import type { Input } from '../../src/engine/input/source.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import { type Article, readClean, readMarked } from '../../src/tools/eval/articles.ts'

/** The project's own articles. */
export const articles: readonly Article[] = [...readMarked('fixtures/gold'), ...readClean('fixtures/clean')]

/** The paragraphs of all articles and the examples of all rules, as plain text. */
export const paragraphs: readonly string[] = [
  ...articles.flatMap((article) => read(article).text.split(/\n\s*\n/)),
  ...RULES.flatMap(({ docs }) => [...docs.wrong, ...docs.right, ...docs.falseAlarms, ...docs.missed]),
].filter((paragraph) => paragraph.trim() !== '')

/** Any sequence of UTF-16 code units, lone surrogates among them. */
export const codeUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 400,
})

/** What news and the damage to it are made of. */
const PIECES = [
  ...' ,.;:!?…-–—\'"‘’“”„«»‹›()[]{}<>&@#%$€/\\*_|~^`',
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '  ',
    '\u00a0',
    '\u202f',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\u0301',
    '\ufffd',
    '\ud83d',
    '\ude00',
    '😀',
  ],
  ...[
    'the',
    'The',
    'a',
    'of',
    'said',
    'minister',
    'Minister',
    'Macron',
    'Zelensky',
    'Zelenskyy',
    'NATO',
    'U.S.',
    'Mr.',
    'p.m.',
    'No. 5',
  ],
  ...[
    'talksbetween',
    'inGeneva',
    '27in',
    '1,000',
    '3.5',
    '14h30',
    'ured',
    'don’t',
    'players’',
    'был',
    'сказал',
    'los',
    'présidente',
    'ist',
    'و',
    '，',
    '。',
  ],
  ...[
    'www.example.org',
    'a@b.org',
    '{{name}}',
    '%s',
    '[12]',
    '&nbsp;',
    '&#8217;',
    'â€™',
    'Ã©',
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '<',
  ],
  ...[
    'Read also:',
    'Source link',
    'Editor’s note',
    'Here is the translation:',
    '**',
    '##',
    '- Advertisement -',
  ],
]

/** Short texts of such pieces, as dense with oddities as text can be. */
export const dense = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))

/** An article put together from paragraphs of all the others. */
export const composites = fc
  .shuffledSubarray([...paragraphs], { minLength: 2, maxLength: 8 })
  .map((some) => some.join('\n\n'))

/** One change of a text at a place given as a share of its length. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...PIECES),
    codeUnits.map((text) => text.slice(0, 3)),
  ),
})

function changed(text: string, changes: readonly { at: number; length: number; insert: string }[]): string {
  return changes.reduce((now, { at, length, insert }) => {
    const start = Math.floor(at * now.length)
    return now.slice(0, start) + insert + now.slice(start + length)
  }, text)
}

/** Composites with up to a dozen stretches lost, replaced or inserted. */
export const mutants = fc
  .tuple(composites, fc.array(change, { maxLength: 12 }))
  .map(([text, changes]) => changed(text, changes))

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\u00a0/g, '&nbsp;')

/** A paragraph with inline markup around some of its words and some characters as entities. */
const htmlParagraph = fc
  .tuple(
    fc.constantFrom(...paragraphs),
    fc.array(fc.nat(40), { maxLength: 4 }),
    fc.constantFrom('p', 'h2', 'li', 'blockquote', 'div', 'figcaption'),
  )
  .map(([text, places, block]) => {
    const words = text.split(' ').map(escaped)
    places.forEach((place, i) => {
      const [open, close] = [
        ['<b>', '</b>'],
        ['<a href="/x?a=1&b=2">', '</a>'],
        ['<em class="k">', '</em>'],
        ['<!-- x -->', ''],
      ][i]
      const at = place % words.length
      words[at] = `${open}${words[at]}${close}`
    })
    const html = words.join(' ').replace(/\n/g, '<br>\n').replace(/”/g, '&rdquo;').replace(/é/g, '&#233;')
    return `<${block}>${html}</${block}>`
  })

/** Articles as HTML. */
export const pages = fc
  .array(htmlParagraph, { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.join('\n'))

/** Articles as HTML with stretches lost, replaced or inserted: tags unclosed, entities cut. */
export const brokenPages = fc
  .tuple(pages, fc.array(change, { maxLength: 8 }))
  .map(([html, changes]) => changed(html, changes))

/** Inputs of every sort. */
export const inputs: fc.Arbitrary<Input> = fc.oneof(
  fc.oneof(codeUnits, dense, composites, mutants).map((text) => ({ text, format: 'text' as const })),
  fc.oneof(codeUnits, dense, pages, brokenPages).map((text) => ({ text, format: 'html' as const })),
)

/** The same cases in every run; enough of them to meet each oddity. */
export const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed: 20260, numRuns })

/** Milliseconds after which a property is taken to loop; no speed is asserted. */
export const PATIENCE = 120_000
