import type { Patterns } from '../patterns.ts'

/**
 * What words look like that have too many forms for a list, in small letters, as sources of expressions. The build puts
 * them into its tables.
 */
export const WORD_SHAPES = {
  /** Verbs of which these are a part: “passed by by the crowd”, “brought about about forty changes”. */
  phrasal:
    '^(?:pass|go|went|gone|stand|stood|drop|stop|com|came|g[eo]t|tak|took|hand|pull|roll|think|thought|h[eo]ld|fl[yeo]|bring|brought|set|put|run|ran|mov|turn|walk|carr|look|drove|driv|hover|fall|fell|hang|hung)',
  /** What English makes of Greek words as it needs them: “limnologist”, “tornadogenesis”. */
  learned:
    '^[a-z]{3,}(?:olog(?:y|ies|ists?|ical(?:ly)?)|gen(?:esis|ic)|phil(?:ia|iac)|phob(?:ia|ic|es?)|ectom(?:y|ies)|a?emia|itis|oscop(?:y|ic)|ograph(?:y|ic|ers?)|olysis|otrop(?:y|ic))$',
  /** A ministry, directorate, council, court, board or office of Turkey’s or Azerbaijan’s: its noun comes last. */
  turkishBody:
    '(?:l[ıiuü][ğy][ıiuü]|diyesi|kemesi)$|^(?:komitəsi|idarəsi|kurulu|kurumu|başkanı|bakanı|yardımcısı|müdürü|meclisi)$',
  /** What is named after places in their own language. */
  namedAfter: '^(?:hotel|radio|caf[eé]|club|bar|restaurant|chicken|dynamo|villa|theatre|cinema)$',
  /** What keeps the old name of its place. */
  namedWith: '^(?:univ|nation|opera|duck|man|college|stock|high|milit|symph|school|ballet|treat|porcel)',
  /** No word but themselves and their like has them. */
  indecent: 'shit|fuck|bitch|whore|slut|nigg|cunt(?!h)|wank|arsehole|asshole|bastard|pussy|porn',
}

export type WordShapes = Patterns<keyof typeof WORD_SHAPES>
