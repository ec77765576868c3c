import { foldedWords } from './folded-words.ts'
import { piecesOf } from './matcher.ts'
import { SEPARATOR } from './pattern.ts'

/** What pages call the time at which something was published or changed. */
const labelWords = foldedWords(`
  published publish publishing publication posted updated update updating created added modified actualized actualised actualization actualisation refreshed renewed changed change edited edit
  released release uploaded registered revised revision input entered entry written date time datetime status entry issue
  objavljeno ažurirano julkaistu päivitetty publicerad uppdaterad publiceret opdateret publisert oppdatert megjelent frissítve zveřejněno
  publikováno aktualizováno diterbitkan diperbarui نشر تحديث
  publicado publicada actualizado actualizada actualización creado modificación publicación fecha hora atualizado atualizada
  atualização publicação data publié publiée mis mise jour modifié pubblicato pubblicata aggiornato aggiornata aggiornamento
  veröffentlicht aktualisiert aktualisierung erstellt stand geändert publikacji publikacja opublikowano aktualizacja
  zaktualizowano dodano utworzono data yayınlanma güncelleme giriş yayın yayınlama tarihi eklenme
  publicat actualizat gepubliceerd bijgewerkt publiziert aktualisiert публикувана публикувано обновена обновено промяна последна δημοσιευση ενημερωση
  опубликовано обновлено обновление публикации дата создано изменено добавлено размещено
  опубліковано оновлено оновлення публікації створено додано
`)
/** Months, by their names in English and, where translation leaves them, in other languages and calendars. */
const monthWords = foldedWords(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  januar februar märz juni juli oktober dezember
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  januari februari maart mei augusti augustus maj ledna února března dubna května června července srpna listopadu prosince siječnja
  veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca januára februára apríla mája júna júla augusta
  septembra októbra novembra decembra ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
  tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
  január február március április május június július augusztus szeptember október maret agustus desember februarja marca
  януари февруари март април май юни юли август септември октомври ноември декември ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου
  ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر
  نوفمبر ديسمبر
  farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand
`)
const dayWords = foldedWords(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
)
/** What stands for a date. */
const nearWords = foldedWords(`
  today yesterday now ago heute gestern hoy ayer hoje ontem oggi ieri hier aujourd hui azi ieri dzis wczoraj bugun dun сегодня вчера
  сьогодні вчора днес
`)
/** What stands between the parts of a time. */
const betweenWords = foldedWords(`
  last the of on at by in as for and is was a p m am pm h hs hrs hours hour o clock min mins minutes minute seconds second days
  day weeks week months month years year uhr utc gmt cet cest est edt eet msk local moscow kyiv kiev tehran istanbul beijing
  el la le il à a às alle am um den de del em da di do в о at las los les du th st nd rd г р год року года publ latest first
  kl klo ora orë ob mai wib wita wit ώρα الساعة
  última último ultimo ultima dernière letzte zuletzt son ostatnia godz
`)
const ZONE = /^\p{Lu}{2,5}$/u
const LONGEST = 120
const MOST_PLACES = 2
const DATE = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/u
const YEAR = /(?<![\d.,])(?:1[34]\d\d|20[0-4]\d|19\d\d)(?![\d%])/u
const TIME = /(?<!\d)\d{1,2}\s?[:.h]\s?[0-5]\d(?!\d)/u
/** The section that is named after the time: “12 March 2024, 08:15 | Society”. */
const SECTION = /\s[|•·/–-]\s\p{Lu}[\p{L} ]{2,30}$/u

/** “14h32 (Brasília)”: whose time it is. */
const PLACE = /(?<=\d) ?\((?:\p{Lu}[\p{L} ]{1,20})\)$/u

/** What kind of a time stamp a line is, with its label or bare; undefined for other lines. */
export function stampIn(line: string): 'labelled' | 'bare' | undefined {
  if (line.length > LONGEST || !/\d/.test(line)) return undefined
  const text = line.replace(PLACE, '').replace(SECTION, '')
  let labels = 0
  let months = 0
  let near = 0
  let numbers = 0
  let places = 0
  for (const { word, start, end } of piecesOf(text, 0, text.length)) {
    if (word === SEPARATOR) continue
    // “16:20 WIB”: time zones have names that only their countries know.
    if (numbers > 2 && ZONE.test(text.slice(start, end))) continue
    if (/^\d/.test(word)) numbers++
    else if (labelWords().has(word)) labels++
    else if (nearWords().has(word)) near++
    else if (monthWords().has(word)) months++
    else if (!betweenWords().has(word) && !dayWords().has(word)) {
      // “Madrid 12 MAR 2024 - 10:45”: a place may stand before it.
      if (numbers > 0 || ++places > MOST_PLACES || !/^\p{Lu}/u.test(text.slice(start))) return undefined
    }
  }
  if (numbers === 0) return undefined
  const dated = DATE.test(text) || (months > 0 && YEAR.test(text))
  const timed = TIME.test(text)
  if (labels > 0 && places === 0) return dated || near > 0 || timed || months > 0 ? 'labelled' : undefined
  if (/^as of\b/iu.test(text)) return dated && timed ? 'labelled' : undefined
  if (places > 0 && months === 0) return undefined
  return timed && (dated || near > 0 || (months > 0 && numbers >= 2)) ? 'bare' : undefined
}
