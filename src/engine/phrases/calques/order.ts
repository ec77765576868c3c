import type { CalqueList } from './entries.ts'

/** Orders of words that other languages have and English has not: verbs before subjects, frames before verbs, tenses with “since”. */
export const ORDER: CalqueList = {
  never: `
^ {affected|planned|foreseen|concerned|organised|organized|financed|demanded|invited|responsible|decisive} {is|are|was|were} (Number|the|a|an|about|around|above all|mainly|especially|all|among others|more than) ≈ {2} {1}
de betroffen sind; nl getroffen zijn; sv berörda är
Affected are 40 bakers of the valley.

, <under them> (Number|several|many|also|a|an) → among them
de darunter; nl onder wie
The firm has 63 workers, under them seven trainees.

^ [also|then|there] (in|at|on) [the|this|our|all] [Adjective] Noun {were|was|are|is} {opened|built|created|installed|established|launched|destroyed|damaged|registered|recorded|detained|evacuated|planted|introduced|repaired|restored|renovated|inaugurated} (Number|several|many|new|about|more than|dozens|hundreds|a|an) ≈ {1} {2}
ru в городе были открыты; uk у місті було відкрито; bg в града бяха открити; es en la ciudad fueron abiertos; pl it
In the city were opened ten shelters.

^ <(to|with) (his|her) {Number} years> [,] (he|she|is|was|has|Name) → at {1}
es a sus 83 años; it ai suoi 83 anni; pt aos seus 83 anos; fr à ses 83 ans
To his 83 years he still tunes the organ.

(it|here it) <goes [here|now|only|mainly] about> !(its|their|his|her|it|my|our) → is about
nl het gaat om; de es geht um; sv det handlar om
It goes here about the safety of the dike.

<it is (treated|treating) of> → it is
it si tratta di; es se trata de; pt trata-se de; ca
It is treated of a painting of the school of Siena.

^ that (reports|reported|writes|wrote) (the Noun|Name) ≈ this was reported by
nl dat meldt; de das berichtet; da det skriver; no
That reports the water board in a letter.

<a same> !(day|sex|store|family|name|time|second|hour|week) Noun → the same
es un mismo servicio; fr un même service; it un medesimo; pt um mesmo
The members paid for a same service in two bills.

there <comes> (a|an) (new|temporary|separate|additional|extra|permanent|special|larger|national) !(era|age|day|dawn|time|moment|generation) Noun → will be
nl er komt een; de es kommt ein; da der kommer
There comes a temporary path on the dike.

{stressing|emphasizing|emphasising|underlining|underscoring|highlighting|affirming|stresses|emphasizes|emphasises|underlined|underlines|underscored|affirmed|affirms} on {that|the need|the importance|the necessity} → {1} {2}
ar مشدداً على أن; fa تأکید بر این که
He spoke to the players, stressing on that the cup is theirs.

<it is waited> that → it is expected
tr bekleniyor; es se espera que; ru ожидается
It is waited that the boat will come.

(at|in|to|for|on|from) which also (the|Name|many|several|numerous|some) ≈ in which … also
de bei der auch; nl waarin ook; sv där också
They hold an evening in which also the mayor takes part.

(who|which) <is> [also|already|now] (mayor|president|director|head|chairman|chairwoman|coach|captain|member|minister|owner|bishop|manager|conductor|governor|leader|editor|deputy|secretary|professor|ambassador|rector|prefect|abbot) [of Name|of the Noun|there|here] since (Year|Month|last) → has been
fr qui est maire depuis; de der seit … ist; it che è sindaco dal; es que es alcalde desde; nl pt
Ms Daval, who is mayor since 2014, said no.

(is|are) [now|already|still] (closed|empty|missing|retired|under construction|out of (order|service|work)) since (Year|Month|Day|last|yesterday|the (summer|autumn|spring|winter|flood|fire|beginning)) ≈ has been
de ist seit Montag geschlossen; fr est fermé depuis; it è chiuso da; es está cerrado desde; nl pl ru pt tr
The bridge is closed since Monday.

(lies|stands|hangs|rests) since (Year|Month|last) ≈ has lain
de liegt seit 2022; nl ligt sinds
The price lies since 2022 below the cost.

since (Year|Month) <{is|are}> (run|led|managed|owned|headed|directed|chaired|closed|married|part) → has been
de seit 2019 wird … geführt; pl od 2019 roku jest prowadzony; nl sinds 2019 is; fr it
The shop, which since 2019 is run by his niece, is small.
`,
  rare: `
, <direction> Name → towards
fr direction Constanța; es dirección a
The ship sails again on Thursday, direction Constanta.
`,
}
