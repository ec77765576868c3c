import { once } from '../once.ts'
import { fold } from './fold.ts'

/** Names of a site's sections, in the languages of the furniture phrases. */
const sections = once(
  () =>
    new Set(
      `home,home page,homepage,start page,main page,front page,news,latest news,politics,sport,sports,culture,society,economy,
  business,world,world news,international,national,local,local news,regional,regions,opinion,technology,tech,science,health,
  entertainment,lifestyle,education,football,weather,travel,tourism,environment,incidents,accidents,crime,markets,finance,
  photo,photos,video,videos,archive,community,media,interviews,columns,current affairs,domestic,foreign,abroad,
  inicio,portada,noticias,política,deportes,cultura,sociedad,economía,mundo,internacional,sucesos,actualidad,
  accueil,actualités,politique,société,économie,monde,sports,faits divers,régions,
  startseite,nachrichten,politik,wirtschaft,kultur,gesellschaft,panorama,regionales,ausland,inland,
  notizie,cronaca,politica,società,esteri,economia,mondo,
  início,notícias,esportes,desporto,sociedade,
  главная,новости,политика,общество,экономика,культура,спорт,мир,в мире,происшествия,
  головна,новини,політика,суспільство,економіка,світ,події,
  anasayfa,ana sayfa,haberler,gündem,siyaset,ekonomi,spor,dünya,kültür sanat,
  strona główna,wiadomości,kraj,świat,gospodarka,kultura,społeczeństwo,polska,wydarzenia,
  acasă,actualitate,știri,politică,externe,social,eveniment,economie,cultură,
  начало,новини,българия,свят,икономика,общество,култура,
  αρχική,ειδήσεις,ελλάδα,πολιτική,οικονομία,κόσμος,κοινωνία,πολιτισμός,αθλητικά,τοπικά,
  voorpagina,binnenland,buitenland,economie,cultuur,sport algemeen,regio,
  chronicle,region,regions,provinces,agriculture,farming,courts,judicial,events,music,cinema,arts,books,energy,companies,
  industry,transport,security,defense,defence,human rights,actuality,country,city,municipalities,domestic news,
  foreign news,sports news,egypt news,arab world,middle east,
  الرئيسية,أخبار,سياسة,اقتصاد,رياضة,ثقافة,مجتمع,العالم`
        .split(/\s*,\s*/)
        .map(fold),
    ),
)

/** A path through a site, or a row of its sections. */
export interface PagePath {
  /** One of its parts is a section's name. */
  readonly named: boolean
  /** Its separators point: “Home > Sport”, not “Sport | Weather”. */
  readonly points: boolean
}

/** Signs between two sections, and one left over at the end. */
const BETWEEN = /\s*[|/>»›→·]\s*|\s+[–—-](?:\s+|$)/u
const SECTION_PART = /^\p{Lu}[\p{L}\p{M}’'&-]*(?: [\p{L}\p{M}&’'-]+){0,2}$/u

/**
 * Whether a line names the section of the site that it stood over: “NEWS Veneto”, “Culture – Music –”, “Sport / Tennis”.
 * What nobody knows to be a section stands beside one that is.
 */
export function isSectionLine(line: string): boolean {
  if (line.length > 60 || /[.!?:;,]$/u.test(line)) return false
  const parts = line.split(BETWEEN).filter(Boolean)
  if (parts.length > 1) {
    return parts.length <= 4 && parts.every((part) => SECTION_PART.test(part)) && parts.some(isSection)
  }
  const words = line.split(' ')
  if (words.length > 3) return false
  if (isSection(line)) return true
  // “NEWS Veneto”, “Home Local news”.
  return (
    SECTION_PART.test(line) &&
    words.some(
      (_, i) =>
        i > 0 &&
        isSection(words.slice(0, i).join(' ')) &&
        (isSection(words.slice(i).join(' ')) || words[0] === words[0].toUpperCase()),
    )
  )
}

/** Whether a line is just the name of a section. */
export const isSection = (line: string): boolean => sections().has(fold(line.trim()))

const LONGEST_PATH = 160
const LONGEST_PART = 32
const SEPARATOR = /\s+([>›»→▸►▶❯|/])\s+|\s*([⟩❯›»])\s*/u
const PART = /^[\p{Lu}\p{Lo}][^.!?:;,“”"«»()]*$/u

/** The path that a line is: three or more short parts that begin with a capital; the last may be a headline. */
export function pagePathOf(line: string): PagePath | undefined {
  if (line.length > LONGEST_PATH) return undefined
  const pieces = line.split(SEPARATOR).filter((piece) => piece !== undefined)
  if (pieces.length < 5) return undefined
  const parts = pieces.filter((_, i) => i % 2 === 0)
  const separators = new Set(pieces.filter((_, i) => i % 2 === 1))
  if (separators.size > 1) return undefined
  const points = !separators.has('|') && !separators.has('/')
  const short = points ? parts.slice(0, -1) : parts
  if (
    !short.every((part) => part.length <= LONGEST_PART && PART.test(part) && part.split(/\s+/u).length <= 4)
  )
    return undefined
  if (points && !/^[\p{Lu}\p{Lo}\p{N}“"‘«]/u.test(parts.at(-1)!)) return undefined
  return { named: short.some((part) => sections().has(fold(part))), points }
}
