import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { examine, resultOf } from '../../../src/engine/check.ts'
import { inFields, type Passage, type Piece, readFields } from '../../../src/engine/input/fields.ts'
import type { BlockKind, Source } from '../../../src/engine/input/source.ts'
import { applyEdits, type Edit } from '../../../src/engine/span.ts'

const resources = loadResources()

const text = (field: string, content: string): Piece => ({ field, text: content, format: 'text' })
const html = (field: string, content: string): Piece => ({ field, text: content, format: 'html' })
const passage = (pieces: Passage['pieces'], kind?: BlockKind): Passage => ({ ...(kind && { kind }), pieces })

const blocksOf = ({ text, blocks = [] }: Source): string[] =>
  blocks.map(({ start, end, kind }) => `${kind ?? '?'}: ${text.slice(start, end)}`)

/** What stands in the fields at the words of the text. */
const partsOf = (source: Source, words: string): string[] => {
  const start = source.text.indexOf(words)
  return inFields(source.fields!, source.toSource({ start, end: start + words.length })).map(
    ({ field, at, start, end }) => `${field} ${source.raw.slice(at + start, at + end)}`,
  )
}

/** The fields after `old`, as the text has it, became `replacement`. */
const repaired = (source: Source, old: string, replacement: string): string[] => {
  const start = source.text.indexOf(old)
  expect(start).toBeGreaterThanOrEqual(0)
  const edits = source.toSourceEdits({ start, end: start + old.length, text: replacement })
  return after(source, edits)
}

const after = ({ raw, fields = [] }: Source, edits: readonly Edit[]): string[] =>
  fields.map(({ start, end }) => {
    const own = edits.filter((edit) => edit.start >= start && edit.end <= end)
    return applyEdits(
      raw.slice(start, end),
      own.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
    ).text
  })

describe('the text', () => {
  test('passages stand in lines of their own, pieces run on', () => {
    const source = readFields([
      passage([text('/title', 'Ferry resumes')], 'headline'),
      passage([text('/a', 'The ferry '), text('/b', 'left'), '\n', text('/c', 'early.')]),
      passage([html('/body', '<h2>On the lake</h2><p>It is &amp; stays calm.</p>')]),
      passage([text('/captions/0', 'The boat')], 'caption'),
      passage([text('/empty', ' ')]),
    ])
    expect(blocksOf(source)).toEqual([
      'headline: Ferry resumes',
      '?: The ferry left\nearly.',
      'crosshead: On the lake',
      '?: It is & stays calm.',
      'caption: The boat',
    ])
    expect(source.fields?.map(({ field }) => field)).toEqual([
      '/title',
      '/a',
      '/b',
      '/c',
      '/body',
      '/captions/0',
      '/empty',
    ])
  })

  test('lines of a plain field are blocks, and without a headline HTML may have one', () => {
    expect(blocksOf(readFields([passage([text('/a', 'One.\n\nTwo.\n')])]))).toEqual(['?: One.', '?: Two.'])
    expect(blocksOf(readFields([passage([html('/a', '<h2>One</h2><p>Two.</p>')])]))[0]).toBe('headline: One')
  })

  test('of nothing there is nothing', () => {
    const source = readFields([passage([text('/a', '')])])
    expect([source.text, source.toSource({ start: 0, end: 1 })]).toEqual(['', { start: 0, end: 0 }])
    expect(readFields([]).fields).toEqual([])
  })
})

describe('places and edits', () => {
  const source = readFields([
    passage([text('/title', 'Two men')], 'headline'),
    passage([text('/a', 'The '), html('/b', 'Tanza<b>nia</b>'), text('/c', 'the day')]),
    passage([text('/d', 'Next.')]),
  ])

  test('a place lies in the fields whose characters it has', () => {
    expect(partsOf(source, 'Two men')).toEqual(['/title Two men'])
    expect(partsOf(source, 'Tanzania')).toEqual(['/b Tanza<b>nia'])
    expect(partsOf(source, 'Tanzaniathe')).toEqual(['/b Tanza<b>nia</b>', '/c the'])
    expect(partsOf(source, 'The Tanzaniathe')).toEqual(['/a The ', '/b Tanza<b>nia</b>', '/c the'])
    // What stands between passages is on the character before it.
    expect(partsOf(source, '\n\nNext')).toEqual(['/d Next'])
    expect(inFields(source.fields!, source.toSource({ start: 7, end: 9 }))).toMatchObject([
      { field: '/title', start: 6, end: 7 },
    ])
  })

  test('an edit changes what differs, each field in its own way', () => {
    expect(repaired(source, 'Tanzaniathe', 'Tanzania the')).toEqual([
      'Two men',
      'The ',
      'Tanza<b>nia </b>',
      'the day',
      'Next.',
    ])
    expect(repaired(source, 'The Tanzaniathe day', 'A < B')[1]).toBe('A < B')
    expect(repaired(source, 'Tanzaniathe', '')).toEqual(['Two men', 'The ', '<b></b>', ' day', 'Next.'])
    expect(repaired(source, 'Next.', '')).toEqual(['Two men', 'The ', 'Tanza<b>nia</b>', 'the day', ''])
    expect(repaired(source, 'nia', '<>')[2]).toBe('Tanza<b>&lt;&gt;</b>')
  })
})

test('any fields: places are in order and edits make what they say', () => {
  const piece = fc.record({
    text: fc.string({ maxLength: 12, unit: fc.constantFrom('a', ' ', '.', '<b>', '&amp;', '\n', 'é') }),
    format: fc.constantFrom('text' as const, 'html' as const),
  })
  const passages = fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { maxLength: 4 })
  fc.assert(
    fc.property(passages, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'x y'), (given, a, b, words) => {
      let n = 0
      const source = readFields(
        given.map((pieces) => ({ pieces: pieces.map((one) => ({ ...one, field: `/${n++}` })) })),
      )
      const length = source.text.length
      if (length === 0) return
      const start = Math.min(a, b) % length
      const end = start + 1 + (Math.max(a, b) % (length - start))
      const place = source.toSource({ start, end })
      expect(place.start).toBeLessThanOrEqual(place.end)
      const parts = inFields(source.fields!, place)
      expect(parts.length).toBeGreaterThan(0)
      for (const edit of source.toSourceEdits({ start, end, text: words })) {
        const holder = source.fields!.filter((field) => edit.start >= field.start && edit.end <= field.end)
        expect(holder.length, JSON.stringify([source.raw, edit])).toBe(1)
      }
    }),
  )
})

describe('a check of fields', () => {
  const check = (passages: readonly Passage[]) => resultOf(examine(readFields(passages), {}, resources))

  test('sees names across them, and reports each in its field', () => {
    const { findings, document } = check([
      passage([text('/title', 'Pashinyan speaks in Yerevan')], 'headline'),
      passage([text('/body', 'Prime Minister Nikol Pachinian said that the talks had ended.')]),
    ])
    expect(document.length).toBe(27 + 61)
    expect(findings[0]).toMatchObject({
      rule: 'name-variant',
      field: '/body',
      excerpt: 'Pachinian',
      span: { start: 21, end: 30 },
    })
    expect(findings[0].related[0]).toMatchObject({ field: '/title', excerpt: 'Pashinyan' })
  })

  test('sees the headline in the body, but leaves an excerpt to say what the body says', () => {
    const headline = 'Two villages cut off after the flood'
    const lead = 'The river rose again on Monday, and two villages were cut off from the town.'
    const body = (content: string) => passage([html('/body', content)])
    const repeated = check([
      passage([text('/title', headline)], 'headline'),
      body(`<p>${headline}</p><p>${lead}</p>`),
    ])
    expect(repeated.findings.map(({ rule, field }) => [rule, field])).toEqual([['duplicate-block', '/body']])
    expect(repeated.causes.map(({ id }) => id)).toEqual(['headline-repeated'])
    const excerpt: Passage = { kind: 'paragraph', summary: true, pieces: [text('/excerpt', lead)] }
    expect(
      check([passage([text('/title', headline)], 'headline'), body(`<p>${lead}</p>`), excerpt]).findings,
    ).toEqual([])
  })
})
