import { tokenText } from '../../document/document.ts'
import type { Analyses } from '../analyses.ts'
import { quotations } from '../quotations.ts'
import { type EchoPlace, echoAt } from './echo.ts'
import type { Rendering } from './rendering.ts'

/** From this confidence on, a copy needs no other damage to be one. */
export const SURE = 0.85

/** What the detections of renderings and copies found from token `first` on; in a quotation people may say so. */
export function asEcho(analyses: Analyses, first: number, { last, kept, confidence }: Rendering): EchoPlace {
  const { document } = analyses
  const spoken = analyses.get(quotations).inside(document.tokens.start[first])
  const found = echoAt(
    document,
    first,
    first + kept - 1,
    last,
    true,
    spoken ? Math.min(confidence, 0.76) : confidence,
  )
  const other = tokenText(document, last - kept + 1, last)
  return {
    ...found,
    ...(other === found.evidence.words ? {} : { evidence: { ...found.evidence, other } }),
    ...(confidence >= SURE && !spoken ? {} : { severity: 'warning' }),
  }
}
