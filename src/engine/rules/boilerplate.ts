import { damaged } from '../analyses/condition.ts'
import { type FurnitureGround, furniture } from '../analyses/furniture.ts'
import { blockDeletion } from '../document/deletion.ts'
import type { Document } from '../document/document.ts'
import { shorten } from '../shorten.ts'
import type { Edit, Span } from '../span.ts'
import { defineRule } from './rule.ts'

interface Evidence {
  readonly ground: FurnitureGround
  readonly block: number
  readonly last: number
  readonly line: string
}

/** Page furniture in the article: what stood around it on the page. */
export const boilerplate = defineRule<Evidence, 'document'>({
  id: 'boilerplate',
  category: 'boilerplate',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary:
      'Finds page furniture: comment forms, share buttons, advertisement labels, links to other articles.',
    why:
      'What is scraped from a page brings along what stands around the article. Translation then makes it look like text. ' +
      'The phrases are those of the common content systems and of pages in twenty languages; lines that could be a crosshead ' +
      'count only beside other furniture or at the text’s end, where also the owner’s address to the reader is sought.',
    wrong: [
      'The ferry will sail again on Monday, the harbour master told the council.\n\nLeave a Reply',
      'The dam was built in 1964.\n\n- Advertisement -\n\nIt has never been inspected since, engineers of the region say.',
      'Two bridges were closed by the flood.\n\nLire aussi : Three villages cut off by the snow\n\nThe army is to lay a pontoon on Friday.',
      'The bridge was closed by the flood. Click here to see the gallery It will open again on Friday.',
      'The harvest was poor this year. Advertentie The council of farmers asks for help.',
      'Nobody was hurt in the fire. Lees ook: The brigade needed an hour to reach the farm by the lake.',
      'The nurses will meet the minister on Monday. Was this article helpful?',
      'The strike ends at midnight, said the union that called it two weeks ago.Share on Facebook',
    ],
    right: [
      'Related incidents\n\nTwo other boats of the same build sank last year in the strait.',
      'The newspaper closed its comment section in March. Readers now have to send letters, and your email address will not be published with them.',
      'Trending\n\nThe word of the year was chosen by 12,000 readers of the dictionary’s website.',
      'The paper has a new owner. Advertising revenue fell last year. Print editions will end in May.',
      'The council met on Friday. See The Hague for how it should be done, the mayor said.',
      '“Leave a comment, share this article,” he tells his followers at the end of every broadcast from the garage.',
    ],
    falseAlarms: [],
    missed: [
      'The mayor resigned on Monday after a week of protests in the square.\n\nPolitics Sport Weather Horoscope',
    ],
  },
  messages: {
    phrase: '“{0}” is page furniture, not part of the article.',
    place: '“{0}” looks like page furniture, standing where it does.',
    listed: 'A heading that is page furniture, with what is listed under it: “{0}”.',
    path: '“{0}” is the way through the site to this page.',
    stamp: '“{0}” says when the source was published.',
    talk: '“{0}” speaks of the page, not of what the article is about.',
    company: '“{0}” stands at the end, among page furniture.',
    file: '“{0}” is the name of an image file.',
    address: 'Here the site’s owner speaks to the reader: “{0}”.',
    within: 'The page furniture “{0}” stands among the sentences of the paragraph.',
    glued: 'The page furniture “{0}” is glued to the end of the paragraph.',
  },
  *detect(document, { analyses }) {
    for (const { start, end, block, last, ground, confidence, doubted } of analyses.get(furniture).marks) {
      if (doubted && !analyses.get(damaged)) continue
      yield {
        span: { start, end },
        evidence: {
          ground,
          block,
          last,
          line: shorten(document.text.slice(start, end).replace(/\s+/gu, ' '), 60),
        },
        confidence,
        severity: confidence < 0.85 ? 'warning' : 'error',
      }
    }
  },
  explain: ({ ground, line }) => ({ id: ground, arguments: [line] }),
  repairs({ span, evidence: { ground, block, last } }, { document }) {
    const { start, end } = document.blocks[block]
    if (ground !== 'listed' && (span.start > start || span.end < end)) {
      return [{ edits: [partDeletion(document, span, start)], trust: 'safe', label: 'Delete it' }]
    }
    const edits: Edit[] = []
    for (let b = block; b <= last; b++) edits.push(blockDeletion(document, b))
    const label = last > block ? 'Delete the lines' : 'Delete the line'
    return [{ edits, trust: ground === 'listed' || ground === 'address' ? 'likely' : 'safe', label }]
  },
})

/** Deletes a part of a block with the space between it and the rest. */
function partDeletion({ text }: Document, span: Span, blockStart: number): Edit {
  let { start, end } = span
  if (start === blockStart) while (/[^\S\n]/u.test(text[end] ?? '')) end++
  else while (/[^\S\n]/u.test(text[start - 1])) start--
  return { start, end, text: '' }
}
