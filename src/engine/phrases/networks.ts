import { unicode } from '../document/unicode.ts'
import { isOf } from '../word-set.ts'
import { Page, type PageWords } from './page-classes.ts'

/** Where a capital begins a new name: “FacebookX”, “XTelegram”, but “WhatsApp” is one. */
const JOINT = unicode`(?<=\p{Ll})(?=\p{Lu})|(?<=^X|\p{Ll}X)(?=\p{Lu}\p{Ll})`
const ROW = unicode`^\p{Lu}\S*\p{Ll}\p{Lu}`
const LONGEST_ROW = 80
/** “Copiar enlace”, “Enviar por correo” at the row’s end. */
const MOST_BEHIND = 3

/** @param word folded; of two words with a low line between */
export const isNetwork = (word: string, vocabulary: PageWords): boolean =>
  isOf(vocabulary, word, Page.NETWORK)

/** Whether a line begins with names of networks that are written as one: “FacebookWhatsAppBlueskyCopiar enlace”. */
export function isNetworkRow(line: string, vocabulary: PageWords): boolean {
  if (line.length > LONGEST_ROW || !ROW.test(line)) return false
  const space = line.indexOf(' ')
  const parts = line.slice(0, space < 0 ? line.length : space).split(JOINT)
  let names = 0
  let at = 0
  while (at < parts.length) {
    const width = [2, 1].find(
      (count) =>
        at + count <= parts.length &&
        isNetwork(
          parts
            .slice(at, at + count)
            .join('')
            .toLowerCase(),
          vocabulary,
        ),
    )
    if (!width) break
    names++
    at += width
  }
  return names > 1 && parts.length - at <= 1 && line.split(' ').length - 1 <= MOST_BEHIND
}
