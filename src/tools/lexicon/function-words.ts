/** English closed classes. A list, as no package marks them: WordNet has none, and tags "a", "in", "he" as nouns. */
const FUNCTION_WORDS = `
a an the this that these those
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves one oneself
who whom whose which what whoever whomever whichever whatever
someone somebody something anyone anybody anything everyone everybody everything nobody nothing none
some any each every either neither both all half no another other others such same own
much many more most few fewer less least several enough
about above across after against along alongside amid amidst among amongst around as at atop before behind below
beneath beside besides between beyond by concerning despite down during except excluding following for from in
including inside into like minus near notwithstanding of off on onto opposite out outside over past per plus
regarding round save since than through throughout till to toward towards under underneath unlike until unto up upon
versus vs via with within without
and or but nor so yet if whether because although though while whilst whereas unless lest once when whenever where
wherever how however why thus hence therefore
whereby wherein whereupon albeit else thereof thereby therein thou thee thy unto
be am is are was were been being have has had having do does did done doing
can could may might must shall should will would ought need dare used
not there here then now too very also just only even still already ever never again quite rather
cannot
`

/** With an apostrophe; the apostrophe-less halves ("don") are words of their own or none. */
const CONTRACTIONS = `
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
they're they've they'd they'll that's that'd that'll there's there'd there'll here's what's what're what'll what've
who's who'd who'll who've who're where's where'd where're when's why's how's how'd how're let's this'll these're
isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't
mightn't mustn't needn't oughtn't daren't ain't mayn't
could've should've would've might've must've couldn't've shouldn't've wouldn't've
everyone's everybody's everything's someone's somebody's something's anyone's anybody's anything's nobody's nothing's
one's o'clock ma'am y'all 'tis 'twas 'em c'mon
`

/** What stands before a hyphen; those that are no words by themselves would be unknown, as tokens end at hyphens. */
const PREFIXES = `
ante anti arch astro audio auto bi bio by centi centre center co counter crypto cyber de deca deci demi di dis e eco
electro en euro ex extra fore geo giga half hydro hyper i ill immuno in infra inter intra iso kilo macro mal maxi mega
meta micro mid milli mini mis mono multi nano narco neo neuro non omni out over pan para photo physio poly post pre pro
proto pseudo psycho quadri quasi radio re retro sci self semi shadow socio sub super techno tele thermo trans tri turbo
ultra un under uni vice well
afro anglo austro euro franco greco indo ibero israelo italo nippo russo serbo sino turco
`

const split = (text: string): string[] => text.trim().split(/\s+/)

export const functionWords: readonly string[] = split(FUNCTION_WORDS)
export const contractions: readonly string[] = split(CONTRACTIONS)
export const prefixes: readonly string[] = [...new Set(split(PREFIXES))]
