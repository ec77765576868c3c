import { ar } from './ar.ts'
import { bg } from './bg.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { hy } from './hy.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ka } from './ka.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sr } from './sr.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** Words and phrases with their English, `foreign=English;`, by language (ISO 639-1). */
export const TRANSLATIONS: Readonly<Record<string, string>> = {
  ar,
  bg,
  cs,
  de,
  el,
  es,
  fa,
  fr,
  he,
  hr,
  hu,
  hy,
  it,
  ja,
  ka,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sr,
  sv,
  tr,
  uk,
  zh,
}
