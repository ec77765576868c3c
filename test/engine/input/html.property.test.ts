import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/engine/input/html.ts'
import type { Source } from '../../../src/engine/input/source.ts'
import { applyEdits, type Edit } from '../../../src/engine/span.ts'

const INLINE = ['a', 'b', 'STRONG', 'em', 'span', 'sup', 'font', 'code', 'svg', 'iframe', 'q-x']
const BLOCK = [
  'p',
  'div',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'h1',
  'H2',
  'blockquote',
  'figcaption',
  'pre',
  'nav',
  'dd',
  'button',
]
const ATTRIBUTES = [
  '',
  ' hidden',
  ' class="wp-caption-text lead"',
  ' style="display: none"',
  ' aria-hidden=true',
  ' title="a > b &amp; c"',
  '/',
]

/** What pages are made of, and what breaks readers: markup that does not match, bare signs, half entities. */
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'foo',
      'bar',
      'Baku',
      'x',
      '1',
      'é',
      '😀',
      '.',
      ',',
      '“',
      'amp;',
      'notin;',
      '#',
      '39;',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', ' \f ', '\u00a0', '&#32;', '&#10;', '&#xD;'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '&amp;',
      '&nbsp;',
      '&nbsp',
      '&#8217;',
      '&#39',
      '&#x1F600;',
      '&not',
      '&notit;',
      '&NotEqualTilde;',
      '&fjlig;',
      '&lt;b&gt;',
      '&bogus;',
      '&#0;',
      '&#xD800;',
      '&amp;nbsp;',
      '&#128',
      '&',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<',
      '>',
      '</',
      '<!',
      '<?',
      '</>',
      '<1',
      '"',
      '=',
      '\ud83d',
      '\ude00',
      '\u0000',
      '\u200b',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('<br>', '<br/>', '</br>', '<BR clear=all>', '<hr>', '<img src=x>', '<wbr>'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<!-- c </b> & -->',
      '<script>if (a < b) "</p>"</script>',
      '<style>p{}</style>',
      '<![CDATA[x]]>',
      '<?php x ?>',
      '<!DOCTYPE html>',
      '<title>T</title>',
      '<!-- open',
      '<b title="',
    ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...INLINE), fc.constantFrom(...ATTRIBUTES))
      .map(([name, rest]) => `<${name}${rest}>`),
  },
  { weight: 5, arbitrary: fc.constantFrom(...INLINE).map((name) => `</${name}>`) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...BLOCK), fc.constantFrom(...ATTRIBUTES))
      .map(([name, rest]) => `<${name}${rest}>`),
  },
  { weight: 4, arbitrary: fc.constantFrom(...BLOCK).map((name) => `</${name}>`) },
)
const page = fc
  .tuple(fc.constantFrom('', '', '', '\ufeff'), fc.array(piece, { maxLength: 40 }))
  .map(([mark, pieces]) => mark + pieces.join(''))

const replacement = fc
  .array(
    fc.constantFrom(
      'a',
      'the',
      ' ',
      '',
      '\n',
      '\r\n',
      '&',
      '<',
      '>',
      '<b>',
      '&amp;',
      ';',
      '#',
      '9',
      '/',
      '!',
      '\u00a0',
      '😀',
      '"',
      '\ud83d',
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''))

/** A page with an edit of its text. */
const edited = fc.tuple(page, fc.nat(), fc.nat({ max: 12 }), replacement).map(([raw, at, length, text]) => {
  const source = readHtml(raw)
  const start = at % (source.text.length + 1)
  return { source, edit: { start, end: Math.min(start + length, source.text.length), text } }
})

/** White space as it counts on a page: runs are one, none at the ends of lines, no empty lines. */
const normal = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[ \t\f]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '')
    .join('\n')
const withoutSpace = (text: string): string => text.replace(/[ \t\f\r\n]+/g, '')

/** The edit reaches into what separates two blocks, which has no place in the source. */
const crosses = ({ blocks = [] }: Source, { start, end }: Edit): boolean =>
  blocks.some((block, i) => i > 0 && start < block.start && end > blocks[i - 1].end)

const runs = { numRuns: 3000 }

describe('any page', () => {
  test('is read without throwing, whatever the code units', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 60 }), (units) => {
        readHtml(String.fromCharCode(...units))
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>/&!?-[]="\' #;xabrp1\n') }),
        (raw) => void readHtml(raw),
      ),
      runs,
    )
  })

  test('has blocks that cover all but the separators, without white space at their edges or doubled', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const { text, blocks = [] } = readHtml(raw)
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
        for (const { start, end } of blocks) {
          const block = text.slice(start, end)
          expect(block).not.toBe('')
          expect(block).not.toMatch(/^[ \t\f\r\n]|[ \t\f\r\n]$|[\t\f\r]| {2}|\n\n| \n|\n /)
        }
      }),
      runs,
    )
  })

  test('maps each character to its own place, in order, and that place says the character', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const { text, toSource, blocks = [] } = readHtml(raw)
        let last = 0
        let lastStart = -1
        for (const { start, end } of blocks) {
          for (let at = start; at < end; at++) {
            const place = toSource({ start: at, end: at + 1 })
            expect(place.start).toBeLessThan(place.end)
            // One entity may stand for two code units.
            if (place.start === lastStart) expect(place.end).toBe(last)
            else expect(place.start).toBeGreaterThanOrEqual(last)
            last = place.end
            lastStart = place.start
            const slice = raw.slice(place.start, place.end)
            if (text[at] === ' ') expect(readHtml(`x${slice}x`).text).toBe('x x')
            else if (text[at] === '\n') expect(slice).toMatch(/^<\/?br\b[^>]*>?$/i)
            else expect(readHtml(slice).text).toContain(text[at])
          }
        }
      }),
      runs,
    )
  })

  test('maps a span from the start of its first character to the end of its last', () => {
    fc.assert(
      fc.property(edited, ({ source, edit: { start, end } }) => {
        const first = source.toSource({ start, end: start + 1 })
        const last = source.toSource({ start: end - 1, end })
        const inBlock = (at: number) => source.blocks?.some((block) => block.start <= at && at < block.end)
        fc.pre(inBlock(start) === true && inBlock(end - 1) === true && start < end)
        expect(source.toSource({ start, end })).toEqual({ start: first.start, end: last.end })
      }),
      runs,
    )
  })

  test('gives no empty place, even for what separates two blocks', () => {
    fc.assert(
      fc.property(edited, ({ source, edit: { start, end } }) => {
        fc.pre(start < end)
        const place = source.toSource({ start, end })
        expect(place.start).toBeLessThan(place.end)
      }),
      runs,
    )
  })
})

describe('any edit', () => {
  test('of the source reads as the edit of the text', () => {
    fc.assert(
      fc.property(edited, ({ source, edit }) => {
        const edits = source.toSourceEdits(edit)
        const changed = applyEdits(source.raw, edits)
        expect(changed.applied).toHaveLength(edits.length)
        const now = readHtml(changed.text).text
        const wanted = applyEdits(source.text, [edit]).text
        if (crosses(source, edit)) expect(withoutSpace(now)).toBe(withoutSpace(wanted))
        else expect(normal(now)).toBe(normal(wanted))
      }),
      { numRuns: 10_000 },
    )
  })

  test('leaves every tag as it is, but a line end that it takes', () => {
    const tags = (raw: string): string[] => raw.match(/<\/?[a-z][^<>]*>/gi) ?? []
    fc.assert(
      fc.property(edited, ({ source, edit }) => {
        const edits = source.toSourceEdits(edit)
        for (const { start, end } of edits) {
          for (const tag of tags(source.raw.slice(start, end))) expect(tag).toMatch(/^<\/?br\b/i)
        }
      }),
      runs,
    )
  })

  test('may be made together with others', () => {
    const calm = fc
      .array(
        fc.constantFrom(
          'foo',
          'bar ',
          ' ',
          '.',
          '&amp;',
          '&eacute;',
          '<b>',
          '</b>',
          '<i> ',
          ' </i>',
          '<br>',
          '\n',
        ),
        {
          maxLength: 30,
        },
      )
      .map((pieces) => pieces.join(''))
    const cuts = fc.array(
      fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 4 }), fc.constantFrom('', ' ', 'x', 'foo', 'o ', ' b', '&')),
    )
    fc.assert(
      fc.property(calm, cuts, (raw, steps) => {
        const source = readHtml(raw)
        const edits: Edit[] = []
        let at = 0
        for (const [skip, length, inserted] of steps) {
          const start = at + skip
          const end = start + length
          if (end > source.text.length) break
          // Some repairs name the word and say it again with what was missing.
          const old = source.text.slice(start, end)
          const text = skip === 0 ? inserted : skip === 1 ? old + inserted : inserted + old
          edits.push({ start, end, text })
          at = end
        }
        const contested = edits.some(({ start, end }, i) => start === end && edits[i + 1]?.start === end)
        fc.pre(!contested && !edits.some((edit) => crosses(source, edit)))
        const changed = applyEdits(
          source.raw,
          edits.flatMap((edit) => source.toSourceEdits(edit)),
        )
        expect(normal(readHtml(changed.text).text)).toBe(normal(applyEdits(source.text, edits).text))
      }),
      runs,
    )
  })

  test('that changes nothing is no edit', () => {
    fc.assert(
      fc.property(edited, ({ source, edit: { start, end } }) => {
        expect(source.toSourceEdits({ start, end, text: source.text.slice(start, end) })).toEqual([])
      }),
    )
  })
})
