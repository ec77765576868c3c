import { unicode } from '../../document/unicode.ts'

/** Who speaks, up to the verb. */
export const SPEAKS = String.raw`(?:[\p{L}\p{M}.'’-]+\s+){0,4}(?:said|says?|told|tells|wrote|writes|according|(?:declare|note|continue|conclude|state|assure|denounce|argue|agree|joke)[ds]|(?:add|explain|warn|insist|claim|recall|ask|affirm|lament|complain|shout|admitt?)(?:ed|s)|(?:stress|announc)(?:ed|es)|repli(?:ed|es))\b`

/** Verbs that tell who speaks: behind an opening mark and a comma they show that the quotation has ended unmarked. */
export const SPEECH = unicode`[,?!…]['’]?\s+${SPEAKS}`

/** How much of a block is searched for the verb, in UTF-16 code units. */
export const SPEECH_REACH = 600

/** How far behind a quotation its speaker may be named, in UTF-16 code units. */
export const TAG_REACH = 60

/** Up to so many UTF-16 code units a quotation is taken in at a glance. */
export const SHORT_QUOTATION = 38
