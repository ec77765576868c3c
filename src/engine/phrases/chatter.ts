import { Matcher } from './matcher.ts'
import type { Pattern } from './pattern.ts'

/** What a language model says around its answer. */
export type ChatterKind = 'opening' | 'closing' | 'note' | 'label' | 'aside' | 'refusal'

/** What each kind sounds like; see pattern.ts. A sentence or line that is all of one. */
const CHATTER: Readonly<Record<ChatterKind, string>> = {
  opening: `
(here is|here's|here are|below is|the following is|here you have|this is) [your|the|an|a|my] [full|complete|english|requested|final|accurate|professional|revised|improved|polished|natural|faithful|literal|edited] [english] (translation|translated text|translated article|translated version|translated news article|article translated|text translated|article in english|text in english|translation in english|rewritten article|rewritten version|rewritten text|revised version|edited version|rewrite) […]
(sure|certainly|of course|absolutely|gladly|okay|ok|great|happy to help|no problem|understood) here (is|are) …
(sure|certainly|of course|absolutely|understood) (i can|i will|i'd be|i'll|i am|i'm|let me|i have) …
(sure|certainly|absolutely|of course|understood|no problem|got it)
(i'll|i will|let me|i can|i'd be happy to|i am happy to|i'm happy to|i have) [now] (translate|translated|rewrite|help you|provide) (this|the|you|your|it|with) …
i have translated …
(i'd be|i would be|i'm|i am) (happy|glad) to (help|translate|assist) […]
(as requested|per your request|following your instructions) …
the [english] translation (follows|is as follows|is below) […]
(the|your) [article|text|translation] (translated|translation) (from * to|into) english [is as follows|is|below]
`,
  closing: `
(let me know|please let me know|tell me|feel free to ask|just let me know) if (you|there|anything|this|any) …
(i hope this|hope this|i hope the|i hope that) (helps|is helpful|meets|works|translation) […]
(would you like|do you want) me to …
(shall i|should i|if you'd like i can|if you want i can|if you like i can|i can also) (provide|adjust|translate|shorten|continue|make|help|revise|rewrite) …
is there anything else (i can|you'd like|you would like|you need) …
(feel free|don't hesitate|please feel free|please do not hesitate) to (ask|reach out|let me know|contact me|request) …
(happy to|glad to|i'd be happy to|i'm happy to) (adjust|revise|refine|shorten|help with|make|provide) …
please (provide|paste|share|send) (the|me|your) (text|article|rest|content|next|source) …
(end of translation|translation complete|translation ends|end of article|end of the translation|end of text|continue in next message|continued in the next message|translation continues)
(text|article|translation) continues in [the] next (part|message)
`,
  note: `
(note|please note|translator's note|nb|translation note|translation notes|notes) : [that] (i|i've|i have|this translation|the translation|the original|in the original|the source text|some|all names|names|proper names|the text) (*|have|has|was|is) (kept|left|preserved|translated|retained|omitted|adapted|adjusted|converted|corrected|unchanged|translate|maintained|removed|assumed|used|tried|based|incomplete|truncated|cut off|provided|in german|appears|original|contains|untranslated|as is) […]
(i have|i've|i) (kept|left|preserved|retained|maintained|adapted|omitted) [all|the|any] (names|proper names|original|tone|formatting|structure|style|meaning|quotes|html|markup|terms) …
(this|the) translation (aims|preserves|maintains|captures|keeps|retains|attempts|may|is intended|conveys|has been) …
(the|this) (provided|given|supplied|source|input) (text|article|content|passage) (appears|seems|is|was|contains|ends|cuts) …
(word count|translation notes|key changes|changes made|explanation of changes) [[:] …]
`,
  label: `
(translated|translation) from [the] (spanish|french|german|russian|turkish|arabic|portuguese|italian|ukrainian|polish|chinese|japanese|korean|dutch|greek|persian|hebrew|romanian|serbian|original) [to english|into english|by *|text] […]
(translated text|translated article|english translation|translation|english version|target text|translated version|source text|original text|translation in english|translation to english|output|translation result|final translation|revised translation|english|translated headline|translated title)
(headline|title|translated headline|translated title|subtitle|subheadline|lead|body|article body|translation) : …
`,
  aside: `
(continuing|continuation|continued|continue|resuming|resumed|resumption|beginning|start|rest|remainder|first part|second part|next part|last part|first half|second half|here begins|here continues) [of|with|from] [the|my|your|this] (translation|translated text|translated article|translating) […]
[the|my] (translation|translated text|translated article) (continues|continued|resumes|resumed|begins|starts|ends|stops|is continued|truncated|cut off|interrupted|incomplete|omitted|abridged|shortened|complete|completed) […]
(translation|translated) [of] (part|section|paragraph|paragraphs|page|chunk|segment) # […]
(part|section|chunk|segment) # [of #] [of] (translation|translated|the translation) […]
(not translated|untranslated|left untranslated|translation not available|translation missing|no translation|translation unavailable|translation unclear|translation uncertain|literal translation|direct translation|literally translated|translated literally|text not translated|remaining text not translated) […]
(i|we) (translated|have translated|rendered|have rendered|left|have left|kept|have kept|omitted|have omitted|skipped) * (translation|translated|untranslated|original|english|as is)
`,
  refusal: `
as an ai [language] [model|assistant] …
as a (language model|large language model|ai|virtual assistant) …
i'm (an ai|just an ai|a language model) …
i (am|was) (an ai|a large language model|a language model) …
(i'm sorry|i am sorry|sorry|i apologize|my apologies) [but] (i|as an ai|for any|for the confusion|the text|the provided) (can't|cannot|am unable|am not able|can not|could not|couldn't|do not|don't|provided|inconvenience|seems|appears) …
i (can't|cannot|am unable to|am not able to|can not) (assist|help|translate|fulfill|fulfil|provide|comply|access|continue|complete|process|create|generate) (with|this|that|the|your|a|any|translations|external) …
(my|as of my) (knowledge cutoff|last knowledge update|last update|training data) …
i do not have (access to|the ability to|real time|personal) …
`,
}

/** All patterns with their kinds. */
export const CHATTER_PHRASES: readonly (readonly [Pattern, ChatterKind])[] = Object.entries(CHATTER).flatMap(
  ([kind, list]) =>
    list
      .trim()
      .split('\n')
      .map((pattern) => [pattern, kind as ChatterKind] as const),
)

let compiled: Matcher<ChatterKind> | undefined

/** The matcher of all chatter, compiled when it is first needed. */
export function chatterMatcher(): Matcher<ChatterKind> {
  compiled ??= Matcher.of(CHATTER_PHRASES)
  return compiled
}
