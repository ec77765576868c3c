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
}
