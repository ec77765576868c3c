import { fold } from './fold.ts'

/** Names of a site's sections, in the languages of the furniture phrases. */
const SECTIONS: ReadonlySet<string> = new Set(
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
  الرئيسية,أخبار,سياسة,اقتصاد,رياضة,ثقافة,مجتمع,العالم`
    .split(/\s*,\s*/)
    .map(fold),
)

/** A path through a site, or a row of its sections. */
export interface PagePath {
  /** One of its parts is a section's name. */
  readonly named: boolean
  /** Its separators point: “Home > Sport”, not “Sport | Weather”. */
  readonly points: boolean
}

const LONGEST_PATH = 160
const LONGEST_PART = 32
const SEPARATOR = /\s+([>›»→▸►▶❯|/])\s+/u
const PART = /^[\p{Lu}\p{Lo}][^.!?:;,“”"«»()]*$/u

/** The path that a line is: three or more short parts that begin with a capital; the last may be a headline. */
export function pagePathOf(line: string): PagePath | undefined {
  if (line.length > LONGEST_PATH) return undefined
  const pieces = line.split(SEPARATOR)
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
  return { named: short.some((part) => SECTIONS.has(fold(part))), points }
}
