import { unicode } from '../document/unicode.ts'
import { once } from '../once.ts'
import { wordList } from '../word-set.ts'

/** What stands before the name of who wrote: prepositions of other languages, and labels as translation misreads them. */
const BEFORE = wordList(`
  Por Par Von Di De Da Od Av Af Door Oleh Przez Autor Autora Autore Auteur Író Írta Yazan Haber Napisał Napisała Piše Pise Skrev
  Skrevet Tekst Texte Texto Testo Text Reporter Penulis От Від Автор Текст Пише
`)
const LABELS = wordList(`
  books book wrote writes write written writing text words letters author reporter correspondent compiled compiles prepared
  prepares preparation preparing prepare follow-up follow-ups coverage covered lens pen report reported reports editing edited
  writer journalist posted published created signed interview dialogue conversation dialogued translation translated
`)
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:al|el|de|da|do|dos|del|van|von|der|den|bin|ibn|y|e|di|la|le)?[ -]?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}`
const LONGEST = 80

/** “Por Ana Pires”, “Books: Samir Haddad” (Arabic “writes”), “Text: Jan Nowak, Photo: Piotr Zaremba”. */
const byline = once(
  () =>
    unicode`^(?:(?:${BEFORE.join('|')})\s?[:：|]?\s|(?:${LABELS.join('|')})(?: by)?\s?[:：]\s?)${NAME}(?:(?:,| and| y| e| et| und| i|\s?[/|·–-]) ?\p{Lu}[\p{L}\p{M} .:'’-]{1,40})?$`,
)
const REPORTER =
  '(?:(?:[Ss]enior|[Ss]taff|[Ii]ntern|[Gg]uest) )?(?:[Rr]eporter|[Cc]orrespondent|[Jj]ournalist)s?'
const PLACE = String.raw`\p{Lu}[\p{L}-]+(?: [\p{L}-]+)?`
/** “Gangneung = Reporter Noh Sang-woo”, “(Seoul = Yonhap News) Reporter Kim Min-ji”: Korean pages set the place so. */
const korean = once(
  () =>
    unicode`^(?:[([]?${PLACE}\s?[=＝]\s?(?:[\p{L}][\p{L} ]*[)\]]\s?)?(?:${REPORTER} ${NAME}|${NAME},? ${REPORTER})|${REPORTER} ${NAME}\s?[=＝]\s?${PLACE})[)\]]?$`,
)
const HEAD = unicode`^(?:\p{Lu}|\p{L}+(?:-\p{L}+)?(?: by)?\s?[:：])`

/** Whether a line says who wrote the article, in words that are no English byline’s. It may stand above the text only. */
export function isForeignByline(line: string): boolean {
  if (line.length > LONGEST) return false
  if (/[=＝]/.test(line)) return korean().test(line)
  if (!HEAD.test(line)) return false
  if (byline().test(line)) return true
  // Labels are set with a capital.
  return byline().test(line[0].toLowerCase() + line.slice(1))
}
