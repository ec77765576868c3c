import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Azerbaijani pages that was left untranslated. */
export const AZERBAIJANI: FurniturePhrases = {
  language: 'az',
  lines: {
    share: { sure: `((xəbəri|@|bunu|məqaləni) (paylaş|paylaşın)|paylaş : …)`, place: `(paylaş|çap et)` },
    comments: {
      sure: `(şərh (yaz|yazın|bildir|əlavə et)|şərhlər [:] #|şərh yoxdur)`,
      place: `(şərhlər|şərh)`,
    },
    follow: {
      sure: `(bizi [*] izləyin|[@|telegram|whatsapp] kanalımıza (abunə olun|qoşulun)|abunə (ol|olun)) […]`,
    },
    related: {
      heading: `((digər|oxşar|son|əlaqəli|bənzər|əsas|maraqlı) (xəbərlər|xəbər|yazılar|materiallar)|ən çox (oxunanlar|oxunan xəbərlər)|həmçinin oxuyun|xəbər lenti)`,
      sure: `((həmçinin|bunu da|bu mövzuda) [oxuyun] : …|(ardını|davamını) (oxu|oxuyun) […])`,
      place: `(xəbərlər|digər|ardı)`,
    },
    advertisement: { sure: `(reklam [yerləşdirmək üçün|yeri]|sponsorlu məzmun)` },
    source: { sure: `(xəbərin (mənbəyi|orijinalı) […])`, tail: `(mənbə|foto|müəllif) : …` },
    author: { sure: `(dərc (olunub|edilib)|yenilənib|müəllif) : …` },
    counter: { sure: `((baxış sayı|oxunub|baxış|oxunma) [:] #|# (dəfə oxunub|baxış))` },
    copyright: { sure: `(bütün (hüquqlar|müəllif hüquqları) (qorunur|qorunub) […])` },
    pages: { place: `(ana səhifə|əsas səhifə|axtarış|əlaqə|haqqımızda)` },
  },
}
