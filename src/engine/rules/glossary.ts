import { baseSpan, blockAt, tokenKey } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import type { GlossaryEntry } from '../options.ts'
import { type Context, type Detection, defineRule, replace } from './rule.ts'

interface Term {
  readonly written: string
  readonly preferred: string
  readonly kind: 'variant' | 'case'
}

export const glossary = defineRule<Term, 'document'>({
  id: 'glossary',
  category: 'name-variant',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A name or term in a form that the request’s glossary forbids.',
    why:
      'A house has one way to write a name or term; a translation system knows several. Nothing is said unless the option ' +
      '`glossary` lists entries.',
    options: {
      glossary: [
        { preferred: 'Kyiv', variants: ['Kiev'] },
        { preferred: 'Ministry of the Interior', variants: ['Interior Ministry', 'Home Ministry'] },
        { preferred: 'eBay', caseSensitive: true },
      ],
    },
    wrong: [
      'The train to Kiev left at noon.',
      'The Interior Ministry said nothing.',
      'She sold the bicycle on Ebay.',
    ],
    right: ['The train to Kyiv left at noon.', 'The interior of the ministry was painted.'],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    variant: '“{0}” is not the house’s form: the glossary has “{1}”.',
    case: 'The glossary writes “{1}”, not “{0}”.',
  },
  *detect(document, context) {
    const entries = context.settings.glossary
    if (entries.size === 0) return
    const { tokens } = document
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] > Kind.number) continue
      for (const form of entries.get(tokenKey(document, i)) ?? []) {
        const found = formAt(context, i, form)
        if (found) yield found
      }
    }
  },
  explain: ({ written, preferred, kind }) => ({ id: kind, arguments: [written, preferred] }),
  repairs: ({ span, evidence: { preferred } }) => [replace(span, preferred, 'safe')],
})

/** A form of an entry that may begin with one word; see `Settings.glossary`. */
function formAt(
  { document }: Context,
  first: number,
  { words, entry }: { readonly words: readonly string[]; readonly entry: GlossaryEntry },
): Detection<Term> | undefined {
  const { text, tokens } = document
  let last = first
  for (let k = 1; k < words.length; k++) {
    last++
    // A hyphen between two words is none of them.
    if (last < tokens.count && text[tokens.start[last]] === '-') last++
    if (last >= tokens.count || tokenKey(document, last) !== words[k]) return undefined
  }
  const span = baseSpan(document, first, last)
  if (blockAt(document, span.start) !== blockAt(document, span.end - 1)) return undefined
  const written = text.slice(span.start, span.end)
  const { preferred, caseSensitive } = entry
  if (written === preferred) return undefined
  const isPreferred = written.toLowerCase() === preferred.toLowerCase()
  // In another case it is wrong only where the case is part of the form: a headline may shout.
  if (isPreferred && !caseSensitive) return undefined
  return { span, evidence: { written, preferred, kind: isPreferred ? 'case' : 'variant' }, confidence: 0.97 }
}
