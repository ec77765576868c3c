import { NAME } from './bylines.ts'

const REPORTER =
  '(?:(?:[Ss]enior|[Ss]taff|[Ii]ntern|[Gg]uest) )?(?:[Rr]eporter|[Cc]orrespondent|[Jj]ournalist)s?'
const PLACE = String.raw`\p{Lu}[\p{L}-]+(?: [\p{L}-]+)?`
const KOREAN = String.raw`^(?:[([]?${PLACE}\s?[=＝]\s?(?:[\p{L}][\p{L} ]*[)\]]\s?)?(?:${REPORTER} ${NAME}|${NAME},? ${REPORTER})|${REPORTER} ${NAME}\s?[=＝]\s?${PLACE})[)\]]?$`

/** What stands before the name of who wrote, in words that no English byline has. */
export const BYLINE_LISTS = {
  /** Prepositions of other languages. */
  before: `
  Por Par Von Di De Da Od Av Af Door Oleh Przez Autor Autora Autore Auteur Író Írta Yazan Haber Napisał Napisała Piše Pise Skrev
  Skrevet Tekst Texte Texto Testo Text Reporter Penulis От Від Автор Текст Пише
`,
  /** Labels, as translation misreads them. */
  labels: `
  books book wrote writes write written writing text words letters author reporter correspondent compiled compiles prepared
  prepares preparation preparing prepare follow-up follow-ups coverage covered lens pen report reported reports editing edited
  writer journalist posted published created signed interview dialogue conversation dialogued translation translated
`,
  /** Lines of Korean pages: the place and who reports from there. */
  korean: KOREAN,
}
