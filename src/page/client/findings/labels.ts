import type { Input } from '../../../engine/input/source.ts'
import type { Repair } from '../../../engine/report/result.ts'
import { repairedText } from '../../../render/repaired.ts'
import type { Finding } from '../../../render/report.ts'
import { visible } from '../../../render/visible.ts'
import { TRUST } from '../../../render/words.ts'

/** What buttons say is short: the text stands beside them. */
const LONGEST = 80

/** A text in one short line, with what cannot be seen made visible. */
export function short(text: string, longest = LONGEST): string {
  if (text.length <= longest) return visible(text)
  return visible(`${text.slice(0, longest * 0.6)} … ${text.slice(-longest * 0.3)}`)
}

/** What a repair's button says: what will stand in the finding's place. */
export function repairLabel(input: Input, finding: Finding, repair: Repair): string {
  const repaired = readable(repairedText(input.text, finding, repair), input.format)
  return repaired.trim() ? short(repaired) : 'Delete'
}

/** What is said of a repair beside it. */
export const repairNote = ({ label, trust }: Repair): string =>
  [label, trust === 'safe' ? undefined : TRUST[trust]].filter(Boolean).join(', ')

/** A piece of HTML as a reader sees it. The parser makes a document that loads and runs nothing. */
function readable(source: string, format: Input['format']): string {
  if (format === 'text' || !/[<&]/.test(source)) return source
  return new DOMParser().parseFromString(source, 'text/html').body.textContent ?? source
}

/** Whether a finding's text may be a name: few words, with a capital. */
export const mayBeName = ({ text }: Finding): boolean =>
  text.length <= 60 && /^[\p{L}\p{M}][\p{L}\p{M}\d’'. -]*$/u.test(text) && /\p{Lu}/u.test(text)
