import type { Input } from '../../engine/input/source.ts'
import type { Random } from '../random.ts'

/** Text that is made to be slow to check. */
export interface Hostile {
  readonly name: string
  readonly format: Input['format']
  /** A text of `size` UTF-16 code units. */
  make(size: number, random: Random): string
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function letters(random: Random, from: number, to: number, alphabet = LETTERS): string {
  let word = ''
  for (let left = random.between(from, to); left > 0; left--) word += random.pick(alphabet)
  return word
}

const capitalised = (word: string): string => word[0].toUpperCase() + word.slice(1)

/** Pieces, each made anew, up to the size. */
function filled(size: number, piece: () => string): string {
  const pieces: string[] = []
  for (let length = 0; length < size; length += pieces[pieces.length - 1].length) pieces.push(piece())
  return pieces.join('').slice(0, size)
}

const of = (name: string, piece: (random: Random) => string, format: Input['format'] = 'text'): Hostile => ({
  name,
  format,
  make: (size, random) => filled(size, () => piece(random)),
})

/** Common words, for texts in which only the pattern is odd. */
const WORDS =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which'.split(
    ' ',
  )
const LONGER =
  'minister government president election country police people water company market report border'.split(' ')
const ROMANIZED = 'ou u oo w v ff i y ï j ij dj dzh ch tch tsch sh sch kh h ian yan iev yev ev oe ö'.split(
  ' ',
)

/** Each aims at what some analysis or rule might do more often than once. */
export const HOSTILE: readonly Hostile[] = [
  of('one word again and again', () => 'word '),
  of('numbers joined by hyphens', () => 'twenty-'),
  of('speaks of the reader in quotations', () => 'The singer cancelled your tour. “You” left. '),
  of('unknown words', (random) => `${letters(random, 5, 12)} `),
  of(
    'unknown words near known ones',
    (random) => `${random.pick(LONGER).replace(/.$/, '')}${letters(random, 1, 2)} `,
  ),
  of(
    'known words run together',
    (random) => `${random.pick(WORDS)}${random.pick(LONGER)}${random.pick(WORDS)}${random.pick(LONGER)} `,
  ),
  of('ever more known words run together', (random) => random.pick(WORDS)),
  of(
    'distinct capitalised names',
    (random) => `${capitalised(letters(random, 4, 9))} ${capitalised(letters(random, 4, 9))} `,
  ),
  of(
    'names of one romanization',
    (random) => `Sha${random.pick(ROMANIZED)}m${random.pick(ROMANIZED)}l${random.pick(ROMANIZED)} said. `,
  ),
  of(
    'one name spelled ever differently',
    (random) => `President Ivan ${capitalised(letters(random, 6, 6, 'aeiou'))}nov left. `,
  ),
  of('brackets', (random) => random.pick('()[]{}')),
  of('opening brackets', () => '('),
  of('words in brackets', (random) => `[${random.pick(WORDS)}] (${random.pick(WORDS)} `),
  of('quotation marks', (random) => random.pick('“”‘’"\'«»„')),
  of(
    'words and quotation marks',
    (random) => `${random.pick('“”‘’"\'«»„ ')}${random.pick(WORDS)}${random.pick('“”‘’"\'«»„ ')} `,
  ),
  of('a.a.a.a', () => 'a.'),
  of('a-a-a-a', () => 'a-'),
  of('a’a’a’a', () => 'a’'),
  of('a@a@a@a', () => 'a@'),
  of('a/a/a/a', () => 'a/'),
  of('1,1,1,1', () => '1,'),
  of('www.www.', () => 'www.'),
  of('dots', () => '.'),
  of('full stops and spaces', () => '. '),
  of('asterisks', () => '*'),
  of('a long run of one letter', () => 'a'),
  of('a long run of letters', (random) => random.pick(LETTERS)),
  of('one line without spaces', (random) => `${letters(random, 2, 9)}${random.pick('.,;:-_/')}`),
  of('one word repeated', () => 'the '),
  of('one phrase repeated', () => 'of the state '),
  of('capitals in one sentence', () => 'The Tall minister said That the Big house Was ready and '),
  of('faults of grammar in one sentence', () => 'The unit was compose of ten men '),
  of('short sentences in one paragraph', () => 'First…. and so on. '),
  of('one unknown word repeated', () => 'qvandor '),
  of(
    'one sentence repeated',
    () => 'The minister of the country said on Monday that the market was closed. ',
  ),
  of(
    'one paragraph repeated',
    () => 'The minister of the country said on Monday that the market was closed.\n\n',
  ),
  of(
    'paragraphs with one beginning',
    (random) => `The minister of the country said on Monday that ${letters(random, 4, 8)} was closed.\n\n`,
  ),
  of(
    'different short paragraphs',
    (random) => `${capitalised(random.pick(LONGER))} ${random.pick(WORDS)} ${letters(random, 3, 6)}.\n\n`,
  ),
  of('lines of one letter', (random) => `${random.pick(LETTERS)}\n`),
  of('blank lines', () => '\n'),
  of('spaces', () => ' '),
  of('no-break spaces and words', (random) => `${random.pick(WORDS)}\u00a0`),
  of('combining marks', () => '\u0301'),
  of('lone surrogates', () => '\ud83d'),
  of('emoji', () => '😀'),
  of('invisible characters', (random) => `${random.pick(LETTERS)}\u200b`),
  of('mojibake', () => 'â€™Ã© '),
  of('entities as text', () => '&amp;nbsp;'),
  of(
    'Spanish',
    (random) =>
      `${random.pick('el la los que por con una para del más pero según gobierno ministro año país'.split(' '))} `,
  ),
  of(
    'foreign words among English ones',
    (random) =>
      `${random.pick(WORDS)} ${random.pick('según también gobierno heridos und nicht être была который'.split(' '))} `,
  ),
  of('scripts mixed in words', (random) => `${letters(random, 2, 4)}${letters(random, 1, 3, 'абвгдежзик')} `),
  of('template marks', (random) => random.pick(['{{', '}}', '%s', '<unk>', '${', '[[', '⟦'])),
  of('page furniture', (random) =>
    random.pick([
      'Read also: ',
      'Source link\n',
      'Share on Facebook ',
      'Leave a comment\n',
      'Here is the translation ',
    ]),
  ),
  {
    name: 'nested elements',
    format: 'html',
    make: (size) => filled(size / 2, () => '<div>x').slice(0, size / 2) + filled(size / 2, () => '</div>'),
  },
  of(
    'unclosed elements',
    (random) => `<${random.pick(['b', 'p', 'i', 'li', 'a href="x"', 'table', 'td'])}>x`,
    'html',
  ),
  of('opening angle brackets', () => '<', 'html'),
  of('comments never closed', () => '<!-- ', 'html'),
  of('attributes', (random) => `<p ${letters(random, 1, 5)}="${letters(random, 1, 5)}">x`, 'html'),
  of('entities', (random) => random.pick(['&amp;', '&#8217;', '&nbsp;', '&x', '&#']), 'html'),
  of('inline tags between letters', (random) => `<b>${random.pick(LETTERS)}</b>`, 'html'),
  of('closing tags', () => '</p>', 'html'),
]
