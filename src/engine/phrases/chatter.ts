import type { Pattern } from './pattern.ts'

/** What a language model says around its answer. */
export type ChatterKind =
  | 'opening'
  | 'closing'
  | 'note'
  | 'label'
  | 'aside'
  | 'refusal'
  | 'prompt'
  | 'foreign'

/** What each kind sounds like; see pattern.ts. A sentence or line that is all of one. */
const CHATTER: Readonly<Record<ChatterKind, string>> = {
  opening: `
[(alright|okay|ok|sure|certainly|absolutely|of course|understood|great|yes) [:]] (here is|here's|below is|the following is) [your|the|an|a|my] [slightly|more] [revised|edited|rewritten|shorter|longer|updated|improved|polished|corrected|simplified|condensed|alternative|neutral|concise|refined|reworked|second|new|journalistic|fluent] (version|draft|rewrite|summary|rendering) [of (the|your|this) (text|article|story|piece|passage)] (with|in|using|for|that) [a|an|the] [more|less] [neutral|formal|journalistic|natural|concise|fluent|simple|british|american|objective|professional|engaging|readable|idiomatic] (tone|style|english|register|language|wording|flow|audience|reads) […]
(alright|okay|ok|so|hmm|first|right|well|let's see|let me see) (the user|user) (wants|asked|is asking|asks|needs|would like|requested|requests|expects|gave|provided|sent|has provided|has asked) …
(alright|okay|ok|so|now|first) let's (translate|rephrase|rewrite|render) …
let me (rephrase|reword|retranslate|rewrite) (that|this|the) (sentence|paragraph|passage|part|headline) […]
(let me|i need to|i should|i'll|now i|first i'll) [start by|begin by|first|carefully|go through] (translate|translating|analyze|analysing|break down|check|parse|look at) (this|the|each|it) [article|text|sentence|paragraph|passage|news] […]
[the|your|my] (translated (article|text|version)|translation of (the|your|this) (article|text)|translation) (below|follows|is below|is as follows|as follows|can be found below) [for you|for your *|in english|in [the] full]
[(alright|okay|ok|sure|certainly|absolutely|of course|great question|good question|great|yes|understood|gladly|perfect|no problem|got it|thank you|thanks) [sure|thing|then|so] [:]] (here is|here's|here are|below is|below you will find|below you'll find|you will find below|the following is|here you go|please find below|find below) [your|the|an|a|my] [full|complete|english|requested|final|accurate|professional|revised|improved|polished|natural|faithful|literal|edited|fluent|clear|direct|smooth|clean|draft|updated|corrected|readable|idiomatic|refined|careful] [and] [full|complete|english|requested|final|accurate|professional|revised|improved|polished|natural|faithful|literal|edited|fluent|clear|direct|smooth|clean|draft|updated|corrected|readable|idiomatic|refined|careful] (translation|translated|translations|rewrite|rewording) […]
[(alright|okay|ok|sure|certainly|absolutely|of course|great question|good question|great|yes|understood|gladly|perfect|no problem|got it) [sure|thing|then|so] [:]] (here is|here's|below is|the following is|here you go) [your|the|an|a|my] [full|complete|english|requested|final|accurate|professional|revised|improved|polished|natural|faithful|literal|edited|fluent|clear|direct|smooth|clean|draft|updated|corrected|readable|idiomatic|refined|careful] [and] [full|complete|english|requested|final|accurate|professional|revised|improved|polished|natural|faithful|literal|edited|fluent|clear|direct|smooth|clean|draft|updated|corrected|readable|idiomatic|refined|careful] (english|polished|edited|revised|corrected|rewritten|reworked|improved|cleaned up|natural|fluent) [english] (version|text|article|rendering|rendition|draft|copy) [of (the|your|this|that) (article|text|news|story|piece|report|passage)] [in|with|for|below|that|you] […]
(here is|here's|here comes|here follows|below is|and here is) the (continuation|rest|remainder|remaining part|next part|second part|third part|final part|last part|next section|other half|second half) [of|with|from] [the|my|your|this] (translation|translated text|translated article) […]
(here is|here's|below is|the following is) [your|the|an|a|my] (article|text|story|news|report|piece|passage|headline) (in|into|rendered in|rewritten in|converted to) [*] english […]
(alright|absolutely|certainly|of course|sure|gladly|great question|good question|perfect|okay|ok|understood) [sure] here's (the|your|my|a|an) (article|text|translation|version|rewrite|story|result) […]
(i've|i have) [now] (translated|rendered|rewritten|converted|prepared) (the|this|your|it) [article|text|passage|story|content|news|english] [article] [translation|version|below|into english|to english|for you|as requested|as follows] […]
[thinking|thought|okay|ok|so|first|alright] (the user|user) (wants|asked|is asking|has provided|provided|asks|would like|has asked|has given|gave|needs|has sent) [me|for|a|the|us] * (translate|translation|translated|english|text|article) […]
thinking : (the|i|we|user|let) …
(the|this) (text|article|source|original|source text|original text|passage|input) (is|appears to be|seems to be|is written|was written) [written|originally] in (spanish|french|german|russian|turkish|arabic|portuguese|italian|ukrainian|polish|chinese|japanese|korean|dutch|greek|persian|farsi|hebrew|romanian|serbian|czech|hungarian|swedish|bulgarian|vietnamese|indonesian|hindi|the original|the source) (i'll|i will|i have|i need|i should|i must|here is|here's|so i|let me|let's|and i|below is|below you|translating|my translation) …
(we need|i need|let's|let us|i should|i will|i'll|i must|my task is|the task is|we have|we should|we must) [to|now|start by|begin by] (translate|translating) (it [into *]|(this|the|each|your|a) [russian|spanish|french|german|turkish|arabic|chinese|whole|entire|given|following|provided|original|source|news|first] (text|article|passage|story|piece|headline|paragraph|paragraphs|sentence|news|content|excerpt|document)|from *|into english|the following|that into english) […]
(as|per|as per) (your request|you requested|you asked|your instructions) …
as requested (here is|here's|here are|below is|i have|i've|the translation|the article|the text|the following|this is|please find) …
(translating|translation) (from|of|now) [the] (spanish|french|german|russian|turkish|arabic|portuguese|italian|ukrainian|polish|chinese|japanese|korean|dutch|greek|persian|farsi|hebrew|romanian|serbian|czech|hungarian|swedish|bulgarian|vietnamese|indonesian|hindi|the original|the source) (to|into) english [below|now|follows|as requested]
(here is|here's|here are|below is|the following is|here you have|this is) [your|the|an|a|my] [full|complete|english|requested|final|accurate|professional|revised|improved|polished|natural|faithful|literal|edited] [english] (translation|translated text|translated article|translated version|translated news article|article translated|text translated|article in english|text in english|translation in english|rewritten article|rewritten version|rewritten text|revised version|edited version|rewrite) […]
(sure|certainly|of course|absolutely|gladly|okay|ok|great|happy to help|no problem|understood) here (is|are) (the|your|a|an|my|some|what) [*] [*] (translation|translations|version|text|article|story|rewrite|draft|summary|result|results|rendering|output|headline|piece) […]
(sure|certainly|of course|absolutely|understood|gladly) [thing] here (you go|it is|you are) […]
(sure|certainly|of course|absolutely|understood) (i can|i will|i'll|let me) [gladly|happily|certainly|now] (help|assist|translate|provide|rewrite|do that|do it|do so|prepare|continue|summarize|summarise|convert|work on|get started|take care of that) […]
(sure|certainly|of course|absolutely|understood) (i'd be|i would be|i'm|i am) (happy|glad|ready|able) to …
(sure|certainly|of course|absolutely|understood) i have [now] (translated|rewritten|prepared|rendered|converted) …
(sure|certainly|absolutely|of course|understood|no problem|got it)
(i'll|i will|let me|i can|i'd be happy to|i am happy to|i'm happy to|i have) [now] (translate|translated|rewrite|rewritten) (it into *|you *|(this|the|your) [*] (text|article|passage|story|piece|headline|paragraph|paragraphs|sentence|news|content|excerpt|document)|from *) […]
(i'll|i will|let me|i can|i'd be happy to|i am happy to|i'm happy to) [now] (help you (with|translate|rewrite)|provide (you with|a|the|your) [*] [*] (translation|version|rewrite|summary)) […]
(i'd be|i would be|i'm|i am) (happy|glad) to (translate|assist you|help you|help with (this|your|the)) […]
(i'd be|i would be|i'm|i am) (happy|glad) to (help|assist)
(per your request|following your instructions) …
the [english] translation (follows|is as follows|is below)
(the|your) [article|text|translation] (translated|translation) (from * to|into) english [is as follows|is|below]
`,
  closing: `
if (anything|something|any part|there is anything|there's anything|any of this) * (let me know|tell me|ask) […]
(please tell me|just tell me|do let me know|please let me know) (if|whether|how) you …
do you want [me|the|a|any|this|an|another] * (translated|translation|translate|version|summary|shorter|rewritten) […]
would you like [me|a|an|the|any|this|more|another|further|some] * (version|summary|translation|translated|translate|adjustments|adjust|changes|format|tone|revision|revisions|article|text|shorten|rewrite|refine) […]
(if you need|if you want|if you'd like|if you would like|if you prefer|if you have|should you need|in case you need) (any|further|more|additional|a|the|me|other|another|help|anything|something|i) * (ask|let me know|send|share|i can|i'd|i'll|here|happy|glad|free|assist|help|tell me|it|available) […]
(if you'd like|if you would like|if you want|if you prefer|if needed|if you wish|if necessary) i (can|could|will|would|'ll|'d) [also|gladly|happily|certainly] (provide|adjust|translate|shorten|continue|make|help|revise|rewrite|summarize|summarise|create|offer|produce|prepare|refine|tailor|adapt|do|format|send|add|give|include) …
(you're welcome|you are welcome|happy to help|glad to help|glad i could help|always happy to help|i'm here to help|i am here to help) [if you …|let me know …|have a …]
[(translation|text|article|this|it|the article|the text|the translation)] (continued|continues|to be continued|continue|continuing) in [the|my] (next|following|second|third) (part|message|response|reply|section|post|chunk|segment|output)
(happy|glad) to (help|assist|adjust|revise|provide|refine|modify|change|continue|tweak|translate|make|do|rework) …
(say|type|reply|write) (continue|next|more|yes) (to|if|for|and|for the) …
(end|start|beginning) of (translation|output|response|document|translated text|translated article|english translation|the output|the translated text|transcript|answer) 
(translation|translated text|output) (end|ends|ended|finished|done|completed|complete) [here]
(please|kindly) (review|check|verify|note that this is|let me know|confirm|tell me|send|provide|paste|share|double check) [the|this|me|an|a|if|any|your] * (translation|translated|text|article|changes|adjustments|corrections|know|accuracy|style|tone|machine|automated) […]
let me know (how|what|whether|your|when) (you|it|your|to|else|feedback|thoughts|this|that|preference) …
(could|can|would) you [please] (provide|share|send|paste|confirm|clarify|supply) (the|me|your|more|me with|which|whether) * (text|article|rest|content|full|source|remainder|context|translation|translated) […]
(let me know|please let me know|tell me|feel free to ask|just let me know) if (you|there|anything|this|any) …
(i hope this|hope this|i hope that|i hope it) (helps|is helpful|works|is useful) [you|for you|with *|let me know *]
(i hope this|hope this|i hope the) (meets your|translation|works for you) […]
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
(i've|i have|i) [also] (used|applied|followed|adopted|kept|chosen) (british|american|international|standard|ap|reuters) [english|style] [english|style|spelling|spellings|style guide|conventions|usage] […]
(great|good|perfect|okay|alright|sure|now) (let's|let us|i'll|i will|we can) (continue|proceed|move on|go on) (with|to) (the|your) (next|following|rest|second|remaining|other) (paragraph|part|section|text|article|passage|sentence|paragraphs) […]
(i've|i have|i) (shortened|condensed|simplified|split|merged|combined|reordered|restructured) [some|the|a few|several|long] (sentences|sentence|paragraphs|headline|text|quotes|passages) […]
(no translation|translation is not|no changes|no corrections|no edits) (is|are|were|was) (needed|necessary|required|made) […]
(the|this|your) (text|article|passage|input) (is|was|appears to be) already in english […]
(alternative|literal|possible|another|free) (translation|rendering) : …
(the|this|your) [source|original|provided|input] (text|article|passage|content|excerpt|document|fragment) (appears|seems|looks) (to be|to have been|to end|to stop|to break off|as if it|like it) [was|is|be|been] [cut|truncated|incomplete|unfinished|cut off|abruptly|broken off|garbled|interrupted|missing|partial|corrupted] […]
(some|certain|parts|several|a few) (parts|passages|sections|words|sentences|of the text|of the original) [of the (text|original|source|article)] (were|are|was|is|could not be|have been) (unclear|illegible|ambiguous|garbled|missing|incomplete|translated|omitted|left out|unreadable) […]
[please] (note|please note|notes|remark) : [that] [the|some|all|most] (names|place names|proper names|quotes|quotations|titles|terms|dates|currency|measurements|party names|job titles) [of *|and *] (follow|use|are given|are kept|appear|remain|were kept|have been|are in|were left|are left) * (spelling|spellings|form|forms|original|english|language|usage) […]
(i|i've|i have) (kept|made|tried|translated|stayed|remained) * as (literal|literally|close|closely|faithful|faithfully|accurate|natural|accurately) as possible […]
[please] (note|please note|translator's note|nb|translation note|notes|important note|brief note|disclaimer|remark|a note|quick note) : [that] [the|this|some|all|a|any|i|i've|names|proper|certain|in|as|for|it] * (translation|translated|translate|transliterated|transliteration|untranslated|original text|original language|original article|source text|source article|original spelling|source language|romanized|rendered|literal|literally|truncated|cut off|ai generated|language model|provided text) […]
[please] note that [this|the|i|some|all|it|certain|names] * (translation|translated|translate|transliterated|untranslated|original text|original language|source text|source language|rendered|literal|truncated|cut off|ai generated) […]
(note|notes|comments|remarks|explanation|comment) (on|about|regarding|for) [the|my|this|your|some] (translation|translations|translation choices|translated|translating|terminology|names|style|text|choices|adaptation|word choice) […]
(translation|translator's|translator|translation and style|terminology|style|editing|adaptation|localization) (notes|note|remarks|comments|choices|decisions|considerations|explanation) […]
(i|i've|i have) [also|carefully|deliberately] (kept|left|preserved|retained|maintained|rendered|translated|transliterated|tried|aimed|opted|ensured|adapted|omitted|standardized|standardised|localized|paraphrased|strived|attempted|chosen|chose|adjusted|followed|converted|smoothed|corrected|avoided) * (original (text|language|meaning|tone|article|structure|formatting|names|spelling|spellings|wording|style|quotes|paragraph|paragraphs|message|source|sense|form|intent|terms)|of the original|translation|translated|target language|source text|the source|proper nouns|proper names|place names|journalistic (tone|style|register|voice)|transliteration|wording|readability|spellings|terminology|nuances|nuance|markup|untranslated|html tags|line breaks|english equivalents|english equivalent|natural english|idiomatic english|fluent english|british english|american english|british spelling|american spelling|formatting|english (form|forms|equivalent|equivalents|spelling|spellings|name|names|usage)|paragraph structure|paragraph breaks|idioms|as is|literally|transliterated) […]
(i|i've|i have) (translated|rendered|transliterated) * (as|rather than|instead of) …
(i|i've|i have) made (the following|some|a few|several|minor|slight|these) (changes|adjustments|edits|corrections|adaptations|modifications|improvements) […]
(this (translation|rewrite|rendering)|(this|the) (translated text|translated article|english version|english translation|translated version)) (aims|preserves|maintains|keeps|retains|attempts|conveys the|adheres|seeks to|tries to|stays true|stays close|remains faithful|ensures) …
this is (a|an|the) (faithful|literal|accurate|direct|machine|automated|ai|complete|full|natural|free|close|draft|english|raw) [and *] [english] (translation|rendering|rendition|version) […]
[all|the|some|proper|personal|most] (names|proper names|proper nouns|place names|idioms|idiomatic expressions|acronyms|abbreviations|html tags|tags|quotations|names and *|names of *) (have|has|were|are) [also|all] [been] [all] (transliterated|romanized|romanised|anglicized|rendered|translated|left untranslated|left as is|(kept|left|retained|preserved|maintained) (in|as) [the|their|its|they|is|it] [original|source|spanish|form|appear|language|appears|were]) […]
(the|this|your) (text|article|passage|content|original|original text|source|source text|original article|input|document|message|source article) [you|that you|which you] [provided|sent|shared|gave me|pasted|submitted|supplied] (appears|seems|is|was|ends|cuts|got|breaks|contains|ended|looks) [to be|to have been|as if it was|to end|to stop|like it was|a|the|in|abruptly|mid] [been] (incomplete|truncated|cut off|cut|abruptly|mid sentence|unfinished|partial|already in english|missing|corrupted|untranslated|interrupted|cut short|off) […]
(it seems|it looks like|it appears|looks like|seems like|apparently) [that|like] [the|your|this|you|part of the] [source|original|provided] (text|article|passage|input|original|translation) [you *] (was|is|got|appears|ends|has been|may have been|cuts) [been|to be] (cut off|incomplete|truncated|cut|unfinished|abruptly|off|already in english|interrupted) […]
(key|main|major|summary of|list of|notable) (changes|adjustments|edits|corrections|translation choices|terminology|translation decisions|modifications) [made|in the translation|i made]
(word|character|token|words|characters) (count|limit) [: …]
(original|source) (text|language|title|headline|article) [in|was|is|language|for reference] (spanish|french|german|russian|turkish|arabic|portuguese|italian|ukrainian|polish|chinese|japanese|korean|dutch|greek|persian|farsi|hebrew|romanian|serbian|czech|hungarian|swedish|bulgarian|vietnamese|indonesian|hindi|english|was cut|is cut|ends|ended|cut) […]
(note|please note|translator's note|nb|translation note|translation notes|notes) : [that] (i|i've|i have|this translation|the translation|the original|in the original|the source text|some|all names|names|proper names|the text) (*|have|has|was|is) (kept|left|preserved|translated|retained|omitted|adapted|adjusted|converted|corrected|unchanged|translate|maintained|removed|assumed|used|tried|based|incomplete|truncated|cut off|provided|in german|appears|original|contains|untranslated|as is) […]
(i have|i've|i) (kept|left|preserved|retained|maintained|adapted|omitted) [all|the|any] (names|proper names|original (text|names|tone|formatting|structure|style|meaning|quotes|wording|spelling|spellings|language|paragraphs)|tone|formatting|structure|style|meaning|quotes|html|markup|terms) …
(this|the) (translation|translated text|english version) (reflects|uses|remains|stays|is|has|was) * (tone of the|the original|original|source text|journalistic|british english|american english|the source) […]
the following (text|article|news|passage|content) (has been|was|is) (translated|a translation|machine translated) […]
(this|the) translation (aims to|maintains|keeps the|retains|attempts to|may (contain|not)|is intended|has been) …
(the|this) (provided|given|supplied|source|input) (text|article|content|passage) (appears|seems|is|was|contains|ends|cuts) …
(word count|translation notes|key changes|changes made|explanation of changes) [[:] …]
as requested (i|i've|i have) (shortened|kept|removed|left|used|changed|adapted|translated|added|rewrote|corrected|simplified) …
(i've|i have|i) corrected * (errors|mistakes|typos|spelling|grammar|punctuation) [in the (original|source|text|article|translation)]
(some|several|a few|certain|most) (sentences|phrases|passages|expressions|terms) (were|have been|are) [slightly|lightly] (adapted|adjusted|reworded|rephrased|modified|restructured|smoothed) (to sound|for|to read|so that) …
the rest of the (text|article|original|source) (could|can) not be translated
(note|please note) : the (quote|quotes|quotation|sentence|paragraph|text|passage|headline) (was|were|has been|have been) (shortened|slightly shortened|abridged|adapted|paraphrased|condensed|reworded) […]
`,
  label: `
(translated into english|english text|english article|article in english|the article in english|the english text|the english translation|the english version|the translation|my translation|translation of the (article|text|headline)|translated version of the (article|text))
(translation|english translation) (english|en|to english|into english|result|final|draft)
(spanish|french|german|russian|turkish|arabic|portuguese|italian|ukrainian|polish|chinese|japanese|korean|dutch|greek|persian|farsi|hebrew|romanian|serbian|czech|hungarian|swedish|bulgarian|vietnamese|indonesian|hindi) (to|into) english [translation|translated text]
(translated|final|translated english|machine) (text|article|version|translation|output|headline|title|content|rendering) [english|en|final]
(translated|translation) from [the] (spanish|french|german|russian|turkish|arabic|portuguese|italian|ukrainian|polish|chinese|japanese|korean|dutch|greek|persian|hebrew|romanian|serbian|original) [to english|into english|text|brazil|spain|mexico|china|simplified|traditional|latin america] [: …]
(translated text|translated article|english translation|translation|english version|target text|translated version|source text|original text|translation in english|translation to english|output|translation result|final translation|revised translation|english|translated headline|translated title)
(headline|title|translated headline|translated title|subtitle|subheadline|lead|body|article body|translation) : …
`,
  aside: `
(continuing|continuation|continued|continue|resuming|resumed|resumption|beginning|start|rest|remainder|first part|second part|next part|last part|first half|second half|here begins|here continues) [of|with|from] [the|my|your|this] (translation|translated text|translated article|translating) […]
[the|my] (translation|translated text|translated article) (continues|continued|resumes|resumed|begins|starts|ends|stops|is continued|truncated|cut off|interrupted|incomplete|omitted|abridged|shortened|complete|completed) […]
end of [the] (part|section|chunk|segment|excerpt|first part|second part) [#]
[the] (rest|remainder|remaining part|end|beginning|continuation) of the (text|article|translation|original|source|document) (is|was|has been) [still] (missing|omitted|cut|cut off|not provided|truncated|not included|untranslated|not translated|unavailable) […]
(translation|translated) [of] (part|section|paragraph|paragraphs|page|chunk|segment) # […]
(part|section|chunk|segment) # [of #] [of] (translation|translated|the translation) […]
(not translated|untranslated|left untranslated|translation not available|translation missing|no translation|translation unavailable|translation unclear|translation uncertain|literal translation|direct translation|literally translated|translated literally|text not translated|remaining text not translated) […]
(i|we) (translated|have translated|rendered|have rendered|left|have left|kept|have kept|omitted|have omitted|skipped) * (translation|translated|untranslated|original|english|as is)
`,
  prompt: `
(regenerate response|regenerate|stop generating|copy code|copy response|chatgpt can make mistakes […]|chatgpt said|you said|send a message|is this conversation helpful so far|this content may violate our […]|new chat|continue generating|bad response|good response)
(final|suggested|possible|proposed|revised|improved|alternative|literal|corrected|edited|draft|polished|faithful) (answer|translation|translations|version|response|output|rendering|rewrite|headline translation|draft)
(option|version|variant|alternative|translation|draft) # [(formal|informal|neutral|literal|free|more formal|more natural)]
(here are|below are|these are) (two|three|four|five|some|several|a few|#) (possible|alternative|suggested|different|potential) (headlines|headline options|titles|versions|translations|options|variants|renderings|leads) […]
(system|user|assistant|developer) (prompt|message|instructions|instruction)
(output|target|source|input|original|response|answer) language [:] (english|british english|american english|en|spanish|french|german|russian|turkish|arabic|portuguese|italian|ukrainian|polish|chinese|japanese|korean|dutch|greek|persian|hebrew|romanian|serbian|czech|hungarian|swedish|finnish|bulgarian|vietnamese|indonesian|hindi|armenian|georgian|azerbaijani|croatian|slovak|norwegian|danish|auto|auto detect|detect) […]
(tone|style|register|format|output|output format|audience|target audience|domain) : [a|an|the] (neutral|formal|informal|journalistic|news|plain|plain text|professional|markdown|html|english|newspaper|objective|factual|text only|translation only|general|readers) […]
(text|article|news|headline|title|content|passage|paragraph|segment|sentence|source|document|input) (to|for) (translate|be translated|translation|rewrite|be rewritten)
(translate|rewrite|render|convert|paraphrase|summarize|summarise|proofread) [the|this|these] [following|below|given|provided|attached] (text|article|news|passage|story|paragraph|paragraphs|sentence|sentences|content|news item|news article|news story) [below] (into|to|in|from) [fluent|natural|british|american|idiomatic|journalistic] (english|spanish|french|german|russian|turkish|arabic|portuguese|italian|ukrainian|polish|chinese|japanese|korean|dutch|greek|persian|hebrew|romanian|serbian|czech|hungarian|swedish|finnish|bulgarian|vietnamese|indonesian|hindi|armenian|georgian|azerbaijani|croatian|slovak|norwegian|danish) […]
(please|kindly|now) (translate|rewrite|render|paraphrase|summarize) [the|this|it] [following] (text|article|news|passage|story|into english|paragraph|content|sentence) […]
you are (a|an) [highly|very] [professional|expert|experienced|skilled|helpful|native|senior|certified|bilingual|english] [news|english|language|machine] (translator|translation assistant|translation engine|translation system|editor|assistant|journalist|linguist|copy editor|translation expert|news editor) […]
(do not|don't|never) (add|include|provide|output|write|give|translate|change|alter|remove|omit) [any|the|your|anything|additional|proper|html|other|own] (comment|comments|commentary|explanation|explanations|notes|note|names|tags|html tags|text|else|introduction|preamble|extra text|remarks|markup|placeholders|information) […]
(return|output|provide|reply|respond|answer|write|give) [with|me] (only|just|nothing but) [with] [the|in] (translation|translated text|english translation|translated article|result|english|text|final text|rewritten text) […]
(only|just) (return|output|provide|reply|respond|answer) [with] [the] (translation|translated text|english translation|result) […]
(no|without) (additional|extra|further|other) (commentary|comments|comment|explanation|explanations|text|notes) […]
(keep|preserve|maintain|retain|leave) [all|the|any|original|html|proper] (tags|html tags|formatting|placeholders|markup|paragraph breaks|line breaks|names|numbers) (intact|unchanged|as is|as they are|as in the original|untranslated|exactly) […]
(user|assistant|system|human|ai) : …
(prompt|instruction|instructions|task|system prompt|user prompt|system message) : (translate|you are|rewrite|the|please|write|summarize|convert|do not|act as|keep) …
part # of #
(max|maximum|minimum|temperature|max tokens|word limit|maximum length) : # [words|characters|tokens]
`,
  foreign: `
[(claro|por supuesto|desde luego|perfecto|con gusto|vale|entendido|cómo no|sí)] (aquí tienes|aquí está|aquí tiene|a continuación|te presento|esta es|aquí va|aquí te dejo) [a continuación] (la|una|el|tu|su) (traducción|traduccion|texto traducido|artículo traducido|versión) […]
(claro|por supuesto|desde luego|perfecto|entendido) aquí (está|tienes|tiene|va) […]
(traducción|texto traducido|traducción al inglés|versión en inglés|traducción al español)
espero que (esto|esta traducción|te|le) (ayude|sea útil|sirva|resulte útil) […]
[(claro|com certeza|certo|perfeito|sem problemas|pois não|ok)] (aqui está|aqui vai|segue|segue abaixo|eis|abaixo está) (a|uma|o|sua) (tradução|texto traduzido|versão|artigo traduzido) […]
(tradução|texto traduzido|tradução para o inglês|tradução em inglês|versão em inglês)
[(bien sûr|certainement|d'accord|voici|avec plaisir|parfait|volontiers|très bien)] (voici|voilà|ci dessous) (la|une|le|votre|ta) (traduction|texte traduit|version anglaise|version|article traduit) […]
(traduction|texte traduit|traduction anglaise|traduction en anglais|version anglaise)
j'espère que (cela|cette traduction) …
[(natürlich|gerne|sicher|klar|selbstverständlich|gern|alles klar)] (hier ist|hier kommt|hier finden sie|nachfolgend|hier folgt|anbei) (die|eine|der|deine|ihre|meine) [englische|gewünschte] (text|artikel|übersetzung|übersetzte text|übersetzung ins englische|übersetzung des textes) […]
(übersetzung|übersetzter text|englische übersetzung|übersetzung ins englische)
ich hoffe (das|die übersetzung) hilft […]
[(certo|certamente|ecco|va bene|perfetto|d'accordo)] (ecco|di seguito|qui di seguito) (la|una|il|la tua) (traduzione|testo tradotto|versione inglese|traduzione richiesta|versione) […]
(traduzione|testo tradotto|traduzione in inglese|versione inglese)
[(natuurlijk|zeker|prima|graag)] (hier is|hieronder vind je|hieronder staat|hierbij) (de|een|je) [engelse] (vertaling|vertaalde tekst|versie) […]
(vertaling|vertaalde tekst|engelse vertaling)
[(oczywiście|jasne|pewnie|dobrze)] (oto|poniżej|poniżej znajduje się|tutaj jest) [twoje] (tłumaczenie|przetłumaczony tekst|przekład) […]
(tłumaczenie|przetłumaczony tekst|tłumaczenie na angielski)
[(jistě|samozřejmě|zde|dobře|rád)] (zde je|tady je|níže je|níže najdete|tu je) (překlad|přeložený text|anglický překlad) […]
(překlad|přeložený text|překlad do angličtiny)
[(samozrejme|iste|jasné)] (tu je|nižšie je|nižšie nájdete) (preklad|preložený text) […]
[(természetesen|persze|rendben|szívesen)] (íme|itt van|itt a|alább olvasható|tessék) [a|az] (fordítás|lefordított szöveg|angol fordítás|szöveg fordítása) […]
(fordítás|lefordított szöveg|angol fordítás|magyar fordítás)
[(naravno|svakako|u redu|dobro|rado|može)] (evo|ovo je|u nastavku je|ispod je) [ga|vašeg|traženog] (prevod|prevoda|prijevod|prijevoda|prevedenog teksta|prevedeni tekst|teksta) […]
(prevod|prijevod|preveden tekst|prijevod na engleski|prevod na engleski|prevedeni tekst)
[(seveda|jasno)] (tukaj je|spodaj je|tu je) (prevod|prevedeno besedilo) […]
[(sigur|desigur|bineînțeles|cu plăcere|iată)] (iată|aici este|mai jos este|mai jos găsiți|aveți mai jos) [mai jos] (traducerea|textul tradus|varianta tradusă|o traducere) […]
(traducere|traducerea|text tradus|traducere în engleză|traducerea în engleză)
[(конечно|разумеется|хорошо|понял|отлично|с удовольствием)] (вот|ниже|ниже представлен|перед вами|предлагаю) [ваш] (перевод|переведённый текст|переведенный текст|английский перевод) […]
(перевод|перевод текста|перевод на английский|переведенный текст|текст перевода)
[(звичайно|звісно|так|добре|авжеж)] (ось|нижче|пропоную) (переклад|перекладений текст|ваш переклад) […]
(переклад|переклад тексту|переклад англійською)
[(разбира се|добре|ето)] (ето|по долу е|следва) (превода|превод|преводът|преведения текст) […]
[(секако|секако дека)] (еве|подолу е) (го преводот|преводот|превод) […]
(превод|превод на английски|преведен текст)
[(φυσικά|βεβαίως|ορίστε|εντάξει)] (ορίστε|εδώ είναι|ακολουθεί|παρακάτω είναι) (η|το) (μετάφραση|μεταφρασμένο κείμενο) […]
(μετάφραση|μεταφρασμένο κείμενο|μετάφραση στα αγγλικά)
[(tabii|tabii ki|elbette|tamam|memnuniyetle)] (işte|aşağıda|buyurun) [istediğiniz|metnin|haberin|ingilizce] (çeviri|çevirisi|çevrilmiş metin|tercüme|çeviriniz) […]
(çeviri|ingilizce çeviri|çevrilmiş metin|ingilizceye çeviri|tercüme)
[(əlbəttə|bəli|buyurun)] (budur|aşağıda|buyurun) [mətnin] (tərcümə|tərcüməsi|tərcümə olunmuş mətn) […]
[(självklart|absolut|visst|javisst|här)] (här är|här kommer|nedan är|nedan följer) [den|en|din] [engelska] (översättning|översättningen|översatta texten) […]
(översättning|engelsk översättning|översatt text)
[(selvfølgelig|naturligvis|ja|klart|gerne)] (her er|her kommer|nedenfor er) [den|en|din] [engelske] (oversættelse|oversættelsen|oversettelse|oversettelsen|oversatte teksten|oversatte tekst) […]
(oversættelse|oversettelse|oversatt tekst|oversat tekst)
[(toki|tietysti|totta kai|tässä|hyvä on)] (tässä on|tässä|alla on|ohessa) [tekstin|englanninkielinen] (käännös|käännetty teksti|käännöksesi) […]
(käännös|englanninkielinen käännös|käännetty teksti|suomennos)
[(tentu|tentu saja|baik|baiklah|oke|siap)] (berikut|berikut adalah|berikut ini|ini|inilah) [adalah|ini|hasil] (terjemahan|terjemahannya|teks terjemahan|hasil terjemahan) […]
(terjemahan|hasil terjemahan|teks terjemahan|terjemahan bahasa inggris)
[(chắc chắn|vâng|được|tất nhiên|dạ)] (đây là|dưới đây là|sau đây là) (bản dịch|nội dung dịch|phần dịch|bản dịch tiếng anh) […]
(bản dịch|bản dịch tiếng anh|dịch)
[(بالطبع|بالتأكيد|حسنا|طبعا)] (إليك|إليكم|فيما يلي|هذه هي|هذه) (الترجمة|ترجمة|النص المترجم) […]
(الترجمة|الترجمة الإنجليزية|النص المترجم|ترجمة)
[(البته|حتما|بله)] (در اینجا|اینجا|در ادامه|این) (ترجمه|متن ترجمه شده|متن) […]
(ترجمه|متن ترجمه شده|ترجمه انگلیسی)
[(בטח|כמובן|בשמחה)] (הנה|להלן) (התרגום|תרגום|הטקסט המתורגם|התרגום המבוקש) […]
(תרגום|תרגום לאנגלית|התרגום)
(当然|好的|以下是翻译|以下是译文|翻译如下|译文如下|以下为翻译|以下是英文翻译|好的 以下是翻译|当然可以|译文|英文翻译|翻译|中文翻译|以下是您要的翻译|希望这对您有帮助)
(以下は翻訳です|翻訳|翻訳文|英訳|以下が翻訳です|はい 以下が翻訳です|以下に翻訳を示します|承知しました|翻訳結果|かしこまりました|もちろんです)
(번역|번역문|다음은 번역입니다|번역 결과|물론입니다|네 번역입니다|아래는 번역입니다|영어 번역|물론이죠)
(अनुवाद|यहाँ अनुवाद है|यहां अनुवाद है|अंग्रेजी अनुवाद)
(թարգմանություն|ահա թարգմանությունը|անգլերեն թարգմանություն)
(თარგმანი|აი თარგმანი|ინგლისური თარგმანი)
(përkthimi|ja përkthimi|përkthim)
(tõlge|siin on tõlge|vertimas|štai vertimas|tulkojums|šeit ir tulkojums)
`,
  refusal: `
(unfortunately|regrettably|sorry|apologies|however) [but] i (can't|cannot|am unable|am not able|can not|could not|couldn't|do not|don't|was unable|won't|will not be able) [to|currently|directly] (help|assist|translate|provide|access|continue|fulfill|fulfil|comply|complete|process|browse|open|view|verify|generate|create|produce|summarize|summarise|rewrite|do that|do this|have access|have the (ability|article|text|full|original|rest|context)|have (enough|any|a) (information|context|text|article)|see (the|any|an) (text|article|attachment|file|image)|find the (text|article)) …
i (don't|do not|didn't|did not) have [access|the|any|enough|a] * (article|text|information|context|translate|access|browse|original|data|ability|capability) […]
(i'm|i am) (unable|not able|sorry|only able|designed|programmed|here) to (translate|help|assist|access|provide|continue|complete|view|browse|process|verify|open|fulfill|generate) …
my (apologies for the|training data|knowledge (cutoff|goes|only)) …
as an ai [language] [model|assistant] …
as a (language model|large language model|ai|virtual assistant) …
i'm (an ai|just an ai|a language model) …
(i'm|i am) (chatgpt|claude|gemini|an assistant|a chatbot|an artificial intelligence|a translation assistant|a translation model|trained by) …
i (am|was) (an ai|a large language model|a language model) …
(i'm sorry|i am sorry|sorry|i apologize|my apologies) [but] i (can't|cannot|am unable|am not able|can not|could not|couldn't|do not|don't) [to|currently|directly] (help|assist|translate|provide|access|continue|fulfill|fulfil|comply|complete|process|browse|open|view|verify|generate|create|produce|summarize|summarise|rewrite|do that|do this|have access|have the (ability|article|text|full|original|rest|context)|have (enough|any|a) (information|context|text|article)|see (the|any|an) (text|article|attachment|file|image)|find the (text|article)) …
(i'm sorry|i am sorry|sorry|i apologize|my apologies) [but] (as an ai|for any|for the confusion|the text|the provided) (provided|inconvenience|seems|appears|language|text|article|model|i) …
i (can't|cannot|am unable to|am not able to|can not) (assist|help|translate|fulfill|fulfil|provide|comply|access|continue|complete|process|create|generate) (with|this|that|the|your|a|any|translations|external) …
(my|as of my) (knowledge cutoff|last knowledge update|last update|training data) …
i (can't|cannot|can not|am unable to) (browse the (internet|web)|verify these facts|confirm the latest|access the internet) …
my (knowledge|training|training data) (ends|ended|stops|was last updated|extends|only goes) …
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
