import { type Damage, type DamageKind, damagedCharacters } from '../analyses/damaged-characters.ts'
import { isMentioned } from '../analyses/mentions.ts'
import type { Severity } from '../report/result.ts'
import { shorten } from '../shorten.ts'
import { again, defineRule } from './rule.ts'

/** How each kind is told; what may be there on purpose in a text about code; what an editor can live with. */
const KINDS: Readonly<Record<DamageKind, { confidence: number; severity: Severity; quotable?: true }>> = {
  misread: { confidence: 0.97, severity: 'error' },
  lost: { confidence: 0.95, severity: 'error' },
  control: { confidence: 0.9, severity: 'error' },
  escape: { confidence: 0.85, severity: 'error', quotable: true },
  entity: { confidence: 0.97, severity: 'error', quotable: true },
  tag: { confidence: 0.95, severity: 'error', quotable: true },
  shortcode: { confidence: 0.93, severity: 'error', quotable: true },
  attribute: { confidence: 0.9, severity: 'error', quotable: true },
  invisible: { confidence: 0.9, severity: 'warning' },
  'no-break-space': { confidence: 0.8, severity: 'warning' },
  lookalike: { confidence: 0.92, severity: 'warning' },
  form: { confidence: 0.9, severity: 'warning' },
  width: { confidence: 0.95, severity: 'error' },
  turkish: { confidence: 0.9, severity: 'error' },
  apostrophe: { confidence: 0.92, severity: 'error' },
}

/** Characters that were damaged on the way, and markup shown as text. */
export const encoding = defineRule<Damage, 'document'>({
  id: 'encoding',
  category: 'encoding',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Finds characters that were damaged on the way, and markup that is shown as text.',
    why:
      'Between the source page, the translation system and the content system a text is encoded and decoded several ' +
      'times. Where two programs disagree, “é” becomes “Ã©”, entities and tags turn visible, and the source’s no-break ' +
      'spaces and invisible characters stay. One sequence is told once, with all its places.',
    wrong: [
      'The president?s motorcade left at noon.',
      'The cafÃ© on the square has been closed since Sunday.',
      'She said it didn&#8217;t matter, and that it wouldn&#8217;t matter tomorrow.',
      '[caption id="attachment_7" align="alignnone"]The bridge on Monday',
      'The prıce of bread has doubled.',
      'The mill is old，but it works.',
      'The coach, Zoran Petroviæ, is ill.',
      'The mayor s office is closed.',
    ],
    right: [
      'AT&T and Q&A sessions; R&D; the rest of the programme.',
      'The letter s is silent, the lens has an f 2 s mount, and sizes s and m are gone after 5 s in the shop.',
      'The café in Århus reopened, said Zoë Łukasz from Iași.',
      'About 10\u00a0000 people came, said Mr.\u00a0Brown.',
      'The family 👨‍👩‍👧 emoji was the year’s favourite.',
      'In HTML, the developer wrote, a template puts “&nbsp;” between a number and its unit, and the markup of an entity begins with an ampersand, whatever the encoding of the code may be.',
    ],
    falseAlarms: [],
    missed: ['The caf? reopened in May.'],
  },
  messages: {
    misread: '“{0}” is UTF-8 that was read in another encoding; it was “{1}”.',
    lost: 'A character was lost here: “{0}” stands for one that could not be decoded.',
    control: 'A control character stands in the text.',
    escape: '“{0}” is an escape sequence that was not decoded.',
    entity: 'The entity “{0}” is shown as text.',
    tag: 'The tag “{0}” is shown as text.',
    shortcode: 'The shortcode “{0}” of the content system is shown as text.',
    attribute: 'A remnant of markup is shown as text: “{0}”.',
    invisible: 'An invisible character ({0}) stands in the text.',
    'no-break-space': 'A no-break space ({0}) is left of the source’s typography.',
    form: '“{0}” is written with other characters than “{1}”, though it may look the same.',
    width: '“{0}” is a mark of East Asian layout; English has “{1}”.',
    apostrophe: 'The apostrophe before “{0}” was lost.',
    turkish: '“{0}” has a Turkish i, dotted or dotless, in an English word: “{1}”.',
    lookalike: '“{0}” has letters of another alphabet or code page in place of its own.',
  },
  *detect(_, { analyses }) {
    for (const damage of analyses.get(damagedCharacters)) {
      const { confidence, severity, quotable } = KINDS[damage.kind]
      const [first, ...others] = damage.places
      yield {
        span: first,
        evidence: damage,
        confidence:
          quotable && damage.places.every((place) => isMentioned(analyses, place)) ? 0.3 : confidence,
        severity,
        related: again(others),
      }
    }
  },
  explain({ kind, look, meant }) {
    const named = kind === 'invisible' || kind === 'no-break-space'
    const shown = named
      ? `U+${look.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      : shorten(look, 40)
    return { id: kind, arguments: [shown, meant ?? ''] }
  },
  repairs({ evidence: { kind, edits, meant } }) {
    if (edits.length === 0) return []
    // Without the invisible character two words may have to be parted, and “<” may begin a tag that was quoted.
    const sure = kind !== 'escape' && !(kind === 'entity' && (meant === '<' || meant === '>'))
    return [{ edits, trust: sure ? 'safe' : 'likely' }]
  },
})
