import { tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { SHOUTED, unicode } from '../../document/unicode.ts'
import { roles } from '../grammar/roles.ts'
import { joinedArticle } from './joined-article.ts'
import { isForeignWord, isInUse, type Seen, SURE_SWAP } from './judged.ts'
import { suggestions } from './spelling.ts'
import type { Split } from './splits.ts'

/** Before “-old”. */
const AGED = /^(?:year|month|week|day)s?$/
/** “Macron”, “NATO”. */
const NAME_LIKE = unicode`^\p{Lu}(?:\p{Ll}{2,}|\p{Lu}+)$`

/** Where two words are joined, as what stands around the token tells: a tag's border, a noun phrase, “a 27-year-…”. */
export const splitInPlace = (seen: Seen, token: number, form: string): Split | undefined =>
  splitAtTag(seen, token, form) ?? splitArticle(seen, token, form) ?? splitAged(seen, token, form)

/**
 * In HTML an unknown token across the border of a tag is two words, when both sides of the border can be words: this is
 * where removed markup joins them.
 */
function splitAtTag(seen: Seen, token: number, form: string): Split | undefined {
  const { source, tokens } = seen.document
  if (source.format !== 'html' || form.length > 60) return undefined
  for (let at = 2; at <= form.length - 2; at++) {
    const start = tokens.start[token] + at
    const left = source.toSource({ start: start - 1, end: start })
    const right = source.toSource({ start, end: start + 1 })
    if (left.end === right.start) continue
    const head = form.slice(0, at)
    const tail = form.slice(at)
    const word = (part: string): boolean =>
      isInUse(seen, part) || seen.names.has(part) || NAME_LIKE.test(part)
    if (
      word(head) &&
      word(tail) &&
      (isInUse(seen, head) || isInUse(seen, tail) || (tail.length > 1 && SHOUTED.test(tail)))
    )
      return { at: [at], confidence: 0.95, kind: 'function' }
  }
  return undefined
}

/** “in atraffic accident” */
function splitArticle(seen: Seen, token: number, form: string): Split | undefined {
  const { analyses, document, lexicon } = seen
  if (!(document.tokens.flags[token] & Mark.lower) || !/^(?:a[a-z]+|[a-z]+a)$/.test(form)) return undefined
  const split = joinedArticle(document, token, analyses.get(roles), lexicon)
  if (!split || isForeignWord(seen, form)) return undefined
  // “arested” is “arrested”.
  const near = suggestions(form, lexicon)[0]
  return near && near.score >= SURE_SWAP && !form.includes(near.word) ? undefined : split
}

/** “a 27-year-oldplayer” */
function splitAged(seen: Seen, token: number, form: string): Split | undefined {
  return form.startsWith('old') &&
    isInUse(seen, form.slice(3)) &&
    AGED.test(tokenKey(seen.document, token - 2))
    ? { at: [3], confidence: 0.93, kind: 'function' }
    : undefined
}
