import { describe, expect, test } from 'vitest'
import { type ContentFormat, readContent } from '../../src/content/content.ts'
import { ContentError } from '../../src/content/error.ts'
import { readFields } from '../../src/engine/input/fields.ts'

/** Kind and words of each block of a content. */
function blocksOf(format: ContentFormat, value: unknown): string[] {
  const { text, blocks = [] } = readFields(readContent(format, value, '/v'))
  return blocks.map(({ start, end, kind }) => `${kind ?? '?'}: ${text.slice(start, end)}`)
}

/** The pointers of the strings that were read, each of which must lead to its string. */
function pointersOf(format: ContentFormat, value: unknown): string[] {
  return readContent(format, value, '/v').flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      if (typeof piece === 'string') return []
      const names = piece.field.split('/').slice(1)
      const found = names
        .map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'))
        .reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], { v: value })
      expect(found).toBe(piece.text)
      return piece.field
    }),
  )
}

const lexical = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'On the lake' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'The ferry ', format: 1 },
          { type: 'link', children: [{ type: 'text', text: 'left' }] },
          { type: 'linebreak' },
          { type: 'text', text: 'early.' },
        ],
      },
      { type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'One' }] }] },
      { type: 'quote', children: [{ type: 'text', text: 'We left.' }] },
      { type: 'code', children: [{ type: 'text', text: 'let x' }] },
      {
        type: 'block',
        fields: {
          blockName: 'aside',
          note: {
            root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'A note.' }] }] },
          },
          caption: 'A boat',
        },
      },
    ],
  },
}

const portableText = [
  { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'On the lake' }] },
  {
    _type: 'block',
    style: 'normal',
    children: [
      { _type: 'span', text: 'The ferry ', marks: ['strong'] },
      { _type: 'span', text: 'left.' },
    ],
  },
  { _type: 'block', listItem: 'bullet', children: [{ _type: 'span', text: 'One' }] },
  { _type: 'image', asset: { _ref: 'image-1' }, caption: 'A boat' },
  { _type: 'box', 'in/side': [{ _type: 'block', children: [{ _type: 'span', text: 'A note.' }] }] },
]

const strapi = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'On the lake' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'The ferry ' },
      { type: 'link', url: 'https://a.example', children: [{ type: 'text', text: 'left.' }] },
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list-item', children: [{ type: 'text', text: 'One' }] }],
  },
  { type: 'image', image: { url: '/a.jpg', caption: 'A boat' }, children: [{ type: 'text', text: '' }] },
]

const contentful = {
  nodeType: 'document',
  data: {},
  content: [
    { nodeType: 'heading-2', content: [{ nodeType: 'text', value: 'On the lake' }] },
    {
      nodeType: 'paragraph',
      content: [
        { nodeType: 'text', value: 'The ferry ' },
        {
          nodeType: 'hyperlink',
          data: { uri: 'https://a.example' },
          content: [{ nodeType: 'text', value: 'left.' }],
        },
      ],
    },
    {
      nodeType: 'unordered-list',
      content: [
        {
          nodeType: 'list-item',
          content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'One' }] }],
        },
      ],
    },
    { nodeType: 'embedded-asset-block', data: {}, content: [] },
  ],
}

const ans = {
  type: 'story',
  headlines: { basic: 'Ferry resumes' },
  description: { basic: 'The ferry left.' },
  content_elements: [
    { type: 'header', level: 2, content: 'On the lake' },
    { type: 'text', content: 'The <b>ferry</b> left &amp; came.' },
    { type: 'list', items: [{ type: 'text', content: 'One' }] },
    { type: 'quote', content_elements: [{ type: 'text', content: 'We left.' }] },
    { type: 'image', caption: 'A boat' },
    { type: 'interstitial_link', content: 'Read also' },
    {
      type: 'table',
      header: [{ type: 'text', content: 'Boat' }],
      rows: [[{ type: 'text', content: 'Alba' }]],
    },
  ],
  promo_items: { basic: { type: 'image', caption: 'The harbour' } },
}

const ghost = {
  title: 'Ferry resumes',
  html: '<h2>On the lake</h2><p>The ferry left.</p>',
  plaintext: 'On the lake The ferry left.',
  custom_excerpt: 'It left.',
  feature_image_caption: '<span>A boat</span>',
}

describe('blocks of each format', () => {
  test.each<[ContentFormat, unknown, string[]]>([
    ['text', 'One.\n\nTwo.', ['?: One.', '?: Two.']],
    ['html', '<p>One.</p><p>Two.</p>', ['?: One.', '?: Two.']],
    [
      'lexical',
      lexical,
      [
        'crosshead: On the lake',
        '?: The ferry left\nearly.',
        'list: One',
        'quote: We left.',
        '?: A note.',
        'caption: A boat',
      ],
    ],
    [
      'portable-text',
      portableText,
      ['crosshead: On the lake', '?: The ferry left.', 'list: One', 'caption: A boat', '?: A note.'],
    ],
    ['strapi', strapi, ['crosshead: On the lake', '?: The ferry left.', 'list: One', 'caption: A boat']],
    ['contentful', contentful, ['crosshead: On the lake', '?: The ferry left.', 'list: One']],
    [
      'ans',
      ans,
      [
        'headline: Ferry resumes',
        'crosshead: On the lake',
        '?: The ferry left & came.',
        'list: One',
        'quote: We left.',
        'caption: A boat',
        '?: Boat',
        '?: Alba',
        'caption: The harbour',
        'paragraph: The ferry left.',
      ],
    ],
    [
      'ghost',
      ghost,
      [
        'headline: Ferry resumes',
        'crosshead: On the lake',
        '?: The ferry left.',
        'caption: A boat',
        'paragraph: It left.',
      ],
    ],
  ])('%s', (format, value, blocks) => {
    expect(blocksOf(format, value)).toEqual(blocks)
    expect(pointersOf(format, value).length).toBeGreaterThan(0)
  })

  test('a field’s role holds where the format does not tell', () => {
    const [title, body] = [
      readContent('text', 'A head', '/t', { kind: 'headline' }),
      readContent('strapi', strapi, '/b', { kind: 'caption' }),
    ]
    expect(title[0].kind).toBe('headline')
    expect(body.map(({ kind }) => kind)).toEqual(['crosshead', 'caption', 'list', 'caption'])
  })
})

describe('WordPress', () => {
  test('blocks in comments', () => {
    const value = `<!-- wp:heading --><h2 class="wp-block-heading">On the lake</h2><!-- /wp:heading -->
<!-- wp:paragraph {"dropCap":true} --><p>The ferry left.<br>It came.</p><!-- /wp:paragraph -->
<!-- wp:image {"id":5} --><figure class="wp-block-image"><img src="a.jpg" alt=""/><figcaption>A boat</figcaption></figure><!-- /wp:image -->
<!-- wp:embed {"url":"https://video.example/1"} --><figure><div class="wp-block-embed__wrapper">
https://video.example/1
</div></figure><!-- /wp:embed -->
<!-- wp:shortcode -->[gallery ids="1,2"]<!-- /wp:shortcode -->`
    expect(blocksOf('wordpress', value)).toEqual([
      'headline: On the lake',
      '?: The ferry left.\nIt came.',
      'caption: A boat',
    ])
  })

  test('the classic editor: empty lines end paragraphs, shortcodes and addresses are no text', () => {
    const value =
      'The ferry <b>left</b>\r\nearly.\r\n\r\nIt came.<br />\r\nLate.\r\n\r\n' +
      '[caption id="attachment_5" align="alignleft" width="300"]<img src="a.jpg" /> A boat[/caption]\r\n\r\n' +
      'https://video.example/1\r\n\r\n[gallery]\r\n\r\n[embed]https://video.example/2[/embed]\r\n\r\n' +
      '[box color="red"]Inside[/box] and 49 [militares] dead.'
    expect(blocksOf('wordpress', value)).toEqual([
      '?: The ferry left\nearly.',
      '?: It came.\nLate.',
      'caption: A boat',
      '?: Inside and 49 [militares] dead.',
    ])
  })

  test('places and edits are of what is stored', () => {
    const value = '[box color="red"]The ferry left[/box]\n\nhttps://a.example\n\nIt came.'
    const source = readFields(readContent('wordpress', value, '/v'))
    const start = source.text.indexOf('ferry')
    expect(source.toSource({ start, end: start + 5 })).toEqual({ start: 21, end: 26 })
    expect(source.raw).toBe(value)
  })

  test('costs linear time in codes and addresses that never end', () => {
    for (const value of [
      '[a '.repeat(50_000),
      '[caption '.repeat(20_000),
      `https://${'a'.repeat(200_000)}`,
    ]) {
      const before = performance.now()
      blocksOf('wordpress', value)
      expect(performance.now() - before).toBeLessThan(2000)
    }
  })
})

test.each<[ContentFormat, unknown, string]>([
  ['text', 5, '/v'],
  ['html', {}, '/v'],
  ['wordpress', [], '/v'],
  ['lexical', [], '/v'],
  ['lexical', { root: [] }, '/v'],
  ['portable-text', {}, '/v'],
  ['strapi', 'text', '/v'],
  ['contentful', null, '/v'],
  ['ans', 'text', '/v'],
  ['ghost', { lexical: '{}' }, '/v'],
])('%s that has another form is refused', (format, value, pointer) => {
  const read = () => readContent(format, value, '/v')
  expect(read).toThrow(ContentError)
  try {
    read()
  } catch (error) {
    expect((error as ContentError).pointer).toBe(pointer)
  }
})

test('what holds anything anywhere is read without a fault', () => {
  const odd = [
    null,
    5,
    'text',
    { type: 'text' },
    { type: 'text', text: 5 },
    { type: 'paragraph', children: 'x' },
    [],
  ]
  expect(blocksOf('lexical', { root: { children: odd } })).toEqual([])
  expect(blocksOf('strapi', odd)).toEqual([])
  expect(blocksOf('contentful', { content: odd })).toEqual([])
  expect(blocksOf('portable-text', odd)).toEqual([])
  expect(blocksOf('ans', { content_elements: odd, headlines: 5, promo_items: [] })).toEqual([])
  expect(blocksOf('ghost', { title: 5, html: null })).toEqual([])
})
