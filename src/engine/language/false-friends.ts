import { addTo } from '../add-to.ts'

/** Words by language: see false-friend-lists.ts. */
export type FalseFriendLists = Readonly<Record<string, string>>

/**
 * What a word is in its language: a preposition (`f` where English has it as a word of grammar), a verb, a number, a
 * conjunction, a determiner, a negation, a noun (a thing; an object with a capital, as in German), a year or another time
 * beside a number, or an adverb before numbers (of quantity).
 */
export type FriendKind = 'p' | 'f' | 'v' | 'n' | 'c' | 'd' | 'g' | 't' | 'o' | 'y' | 'q'

/** What a word is in one language. */
export interface FalseFriend {
  readonly language: string
  readonly kind: FriendKind
}

/** What words are in the languages that have them. */
export function falseFriendsOf(lists: FalseFriendLists): ReadonlyMap<string, readonly FalseFriend[]> {
  const found = new Map<string, FalseFriend[]>()
  for (const [language, list] of Object.entries(lists))
    for (const part of list.split('|')) {
      const [kind, ...words] = part.split(' ')
      for (const word of words) addTo(found, word, { language, kind: kind as FriendKind })
    }
  return found
}
