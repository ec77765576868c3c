import type { CalqueList } from './entries.ts'

/** Czech. */
export const CZECH: CalqueList = {
  language: 'cs',
  never: `
(occupy~|occupied|busy~) (itself|himself|herself|themselves) with (the|a|an|his|her|this|these|what|how|Noun) [Noun] !(games|toys) ≈ deal~ with
zabývá se případem; de befasst sich mit; sk zaoberá sa; pl zajmuje się; sr bavi se
The court occupies itself with the case of a nurse.

(come~) about [his|her|their|the] (life|lives|leg|arm|money|savings|house|home|sight|eye|licence|license|job) ≈ lose~ the life
přijít o život; sk prísť o život; pl
Two climbers came about their lives under the wall.

(stand~|stood) at the (birth|cradle) of (the|a|an|his|her|this|its|Name|Adjective|modern) ≈ be~ one of the founders of
stát u zrodu; sr stajati u kolevci; hr
The chemist stood at the birth of the museum.

(belong~) (among|between) the [Ordinal] {(best|biggest|largest|oldest|richest|poorest|tallest|smallest|youngest|strongest|greatest|fastest|longest|most|busiest|finest|worst|cheapest|highest)|greatest} → be~ among the {1}
patří mezi největší; sk patrí medzi; sr spada među; pl należy do
The brewery belongs among the oldest in Moravia.

(fall~) into the (competence|competency|competencies) of ≈ be~ a matter for
spadá do kompetence; pl leży w gestii; sr spada u nadležnost; de
Water falls into the competence of the districts.

on the (spot|place) (intervened|intervene|intervenes|are intervening|is intervening|were intervening|was intervening) (firefighters|police|Number|several|the|two|three|four|five|six|seven) ≈ firefighters were called
na místě zasahovali hasiči; sk na mieste zasahovali
On the spot intervened firefighters from three towns.

(firefighters|police|rescuers|paramedics|officers|medics|crews|units) (intervened|intervene|are intervening|were intervening) (at|by) (the|a) (fire|accident|crash|collision|blaze|leak|place|site) → were called to
hasiči zasahovali u požáru; sk hasiči zasahovali pri; it
Firefighters intervened at the fire until dawn.

on [the|that] place (he|she|they|Number people|the (driver|man|woman|victim|pedestrian|cyclist)) <(succumbed|died)> ≈ died at the scene
na místě podlehl; sk na mieste zomrel
On the place the driver succumbed, the doctor said.

succumb~ to [his|her|their] (injuries|wounds) <(on the|at the|on) (place|spot)> → at the scene
na místě podlehl zraněním; sr podlegao na licu mesta; sk
The rider succumbed to his injuries on the place.

(caused|cause|causing) (a|the) [material] (damage|damages) for [about|around|almost|over|more than|approximately] Number ≈ caused damage of
způsobil škodu za; sk spôsobil škodu za
The blaze caused a damage for two million crowns.

(he|she|man|woman|driver|who|suspect) (threatens|is threatening) [up to|from|until] Number [to Number] (years|months) (of|in|behind|for|imprisonment|prison) ≈ faces up to
hrozí mu; pl grozi mu; uk загрожує; sk
The driver threatens up to three years in prison.

<(inhale~|breathed|blew|blow|blown) [him|her|them] Number [. Number|, Number] per mille> ≈ tested at 0.1 per cent alcohol
nadýchal dvě promile; sk nafúkal; pl wydmuchał
The driver breathed two per mille.

Number [. Number|, Number] (per mille|per mil) [of] [alcohol] (in|of|alcohol|blood|.|,|and|when|at) ≈ a blood alcohol level of
měl dvě promile; de Promille; pl promila; nl promille; sr promila; it fi
He drove with two per mille in his blood.

give~ (to|into) [the] (use|operation|usage) [on|in|by|already|last|this|next] (Day|Month|Year|the|a|its|year|spring|autumn|summer|winter) !(of) ≈ open~ it
dát do užívání; ru сдать в эксплуатацию; sr pušten u upotrebu; bg
The bridge was given into use last year.

(in|with) (dependence|dependency) (on|from|of) (the|how|whether|what|weather|their|its|this) ≈ depending on
v závislosti na; pl w zależności od; ru в зависимости от; de in Abhängigkeit von; sr u zavisnosti od; uk
Prices change in dependence on the weather.

(with|in) (continuity|connection|coherence) on (the|this|that|his|her|its|what) → following
v návaznosti na; sk v nadväznosti na; sr u vezi sa
In connection on the flood, three bridges were shut.

^ already Ordinal year in [a|the] (row|turn|line|sequence) ≈ for the third year running
již třetím rokem; sr već treću godinu zaredom; bg; pl już trzeci rok z rzędu; ru третий год подряд
Already third year in a row the carp are small.

for the {Ordinal} (time|year|season|month|day|night|week|match|game|victory|defeat) <behind (himself|herself|itself|each other|one another)> → in a row
potřetí za sebou; pl trzeci raz z rzędu; sk za sebou
They lost for the third time behind each other.

{Number} (times|years|days|months|matches|games|weeks|goals|nights|wins) behind (each other|one another|themselves) → {1} in a row
třikrát za sebou; sk trikrát za sebou
He won five times behind each other.

(he|she|it|they|who|minister|mayor|coach|spokesman|spokeswoman|Name) <(let~) (himself|herself|itself|themselves) (hear|heard|be heard)> (that|,|.|with) → said
nechal se slyšet; sk dal sa počuť; de ließ sich vernehmen
The mayor let himself be heard that he will stay.

^ (also|then|so|therefore|finally) <it came> to (a|an|the) (fight|accident|collision|crash|conflict|clash|explosion|quarrel|brawl|argument|shooting|exchange|fire|scuffle|collapse|delay|increase|decrease|drop|change) ≈ there was
došlo k nehodě; de es kam zu; pl doszło do; sk došlo k; sr došlo je do; nl het kwam tot; ru дошло до
Then it came to a brawl in front of the pub.

(the|a|this|his|her|their) (accident|fire|incident|tragedy|theft|explosion|attack|fight|murder|meeting|crash|collision|death|leak|crime) <came> (to|about) (on|at|in|yesterday|last|shortly|during|around|after|before) ≈ happened
k nehodě došlo; pl do wypadku doszło; sr do nesreće je došlo
The accident came to on Friday near Brno.

(has|have|had) on [the|his|her|their|its] account [already|so far|now] {Number} (goals|points|wins|victories|defeats|titles|medals|assists|starts|matches|losses) ≈ has {1}
má na kontě; pl ma na koncie; sr ima na kontu; de hat auf dem Konto; sk; ru имеет на счету
The striker has on account nine goals.

(price|prices|cost|costs|bill|amount|budget|rent|salary|wage|wages|pension|investment|repair|repairs|reconstruction) (came|comes|come|will come|would come) (on|out on|to stand on|out to) [about|around|almost|nearly|more than|over] Number (million|billion|crowns|euros|zlotys|dollars|koruna|forints|kuna|dinars|leva|lei) ≈ cost
vyjde na; de kommt auf; sk vyjde na
The repair will come on 12 million crowns.

(fan|fans|supporters|spectators|public|crowd|audience|children|lovers) [of Noun] (came|come|has come|have come|will come) to (its|their) own ≈ got their money’s worth
přijít si na své; de auf ihre Kosten kommen; sk prísť si na svoje; sr
Fans of jazz came to their own at the castle.

(put~|lay~|laid|add~|attach~|apply~|place~) [a|his|her|their|the] (hand|hands) to [the] (work|deed|dealing) (and|,|.|in|with|of|during) ≈ lend~ a hand
přiložit ruku k dílu; it mettere mano all'opera; sk priložiť ruku k dielu; pl przyłożyć rękę; ro
Even the mayor put a hand to the work.

where (the|their|his|her|our|a) shoe (presses|pushes|wrings|squeezes|oppresses|clamps) ≈ what the problem is
kde je bota tlačí; de wo der Schuh drückt; nl waar de schoen wringt; da hvor skoen trykker; sv var skon klämmer; sr; pl
The mayor asked tenants where the shoe presses.

(throw~|throws|cast) the (flint|rifle|gun|shotgun|axe|ax|hatchet) (in|into|to) the (rye|grain|corn|lake|wheat) → give~ up
házet flintu do žita; de die Flinte ins Korn werfen; sv kasta yxan i sjön; sk
The coach does not throw the gun into the grain.

(walk~|go~|went) around (hot|the hot) (porridge|mush|kasha) ≈ beat~ about the bush
chodit kolem horké kaše; de um den heißen Brei herumreden; nl om de hete brij; sv gå som katten kring het gröt; sk; da; sr; hu; fi
The minister walks around the hot porridge.

(sit~|sat|hold~|seats|seat) on two (chairs|stools) → hope~ to have it both ways
сидеть на двух стульях; cs sedět na dvou židlích; pl siedzieć na dwóch stołkach; ru сидеть на двух стульях; sr; bg; uk; tr
The party cannot sit on two chairs.

(come~|comes|came|get~) from [the] (rain|mud) (under|into|in|to) [the] (gutter|eaves|trough|puddle|drain|drainpipe|drips) → go~ out of the frying pan into the fire
z deště pod okap; de vom Regen in die Traufe; nl van de regen in de drup; ru из огня да в полымя; pl z deszczu pod rynnę; sr s kiše pod oluk; ro din lac în puț; sk; hu; hr; bg
Tenants came from the rain under the gutter.

(buried) dog ≈ the snag
zakopaný pes; ru собака зарыта; pl pies pogrzebany; hu
That is the buried dog of the story.

(work~|run~|ran|go~) (to|on|at|in) [the] full (turns|revolutions|revs|rotations|turn) → at full speed
na plné obrátky; sk na plné obrátky; ro la turație maximă; pl na pełnych obrotach
The bakery works on full turns.
`,
}
