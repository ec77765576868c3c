import type { CalqueList } from './entries.ts'

/** Serbian, and what its kin share. */
export const SERBIAN: CalqueList = {
  language: 'sr',
  never: `
(in|on) (course|flow|progress|move) (is|are) [still|now|currently] (a|an|the|works|work|preparations|negotiations|investigation|search|talks|repair|construction) ≈ is under way
u toku je; ro în curs este; bg в ход е; hr u tijeku je
In course is a search for two divers.

without (dilemma|dilemmas) , ≈ undoubtedly
bez dileme; bg без дилема; hr
He was, without dilemma, the best on the court.

(is|are|was|were|be|of) of the (stance|standpoint|attitude|opinion|view|position) that ≈ thinks that
stava je da; cs je toho názoru; de ist der Ansicht; bg на мнение е; ro este de părere; ru; hr
The union is of the stance that wages are low.

(bring~) [in] [the] question (the|his|her|their|its|whether|a|this) (whether|survival|future|existence|work|legality|result|safety|construction|opening|holding|regularity|start|season|project|harvest) → call~ into question
dovesti u pitanje; it mettere in discussione; hr; ro
The ruling brings in question the survival of the theatre.

(it is|is|are|was|were|matter is) <about (the fact that|that)> (the|a|they|he|she|it|people|we) ≈ the point is that
radi se o tome da; cs jde o to že; de es geht darum dass; pl chodzi o to że; ru речь о том что; bg
It is about that the road has no lights.

(was|is|were|are) (determined|ordered|imposed|given|assigned) [to him|to her|to them|a] (detention|custody) (of|for|up to|in duration of|in the duration of|to) [up to] Number (hours|days) → held for
određeno mu je zadržavanje do 48 sati; hr; bg задържан за 24 часа; ro
To the driver was determined detention of up to 48 hours.

(in|for) (duration|the duration) of [up to] {Number} (days|hours|months|years) !(and) → for {1}
u trajanju od; hr; pl w wymiarze; ro cu o durată de; bg; it della durata di
The man got detention in duration of 30 days.

(with|by) the (execution|commission|perpetration|committing) of [the|a|this] (crime|criminal offense|criminal offence|offence|offense|murder|theft|act|criminal act) [of] ≈ of committing
zbog izvršenja krivičnog dela; bg; ru за совершение преступления; it; es comisión del delito; uk
Two men were charged with the execution of a crime.

(in|at) (the|his|her) (weekend house|yard of the family house) (in|of|at|near) Name ≈ at home
u porodičnoj kući; hr u obiteljskoj kući; cs v rodinném domě; de im Einfamilienhaus
A pistol was found in the weekend house in Novi Sad.

(lost|lose|loses|losing) [his|her] life <in (a|the) (traffic|difficult traffic|heavy traffic|serious traffic|road) (accident|misfortune|unhappiness)> ≈ in a road accident
u saobraćajnoj nesreći; hr u prometnoj nesreći; bg
A cyclist lost his life in a heavy traffic accident.

(stand~|stood|placed|put) at [the|full|their|our|its] (disposition) (to|of|for) ≈ be~ available to
na raspolaganju; it a disposizione; es a disposición; fr à la disposition; ro la dispoziția; bg
Two halls stood at the disposition of the choir.

(give~|gave|given) (his|her|its|their|the|a|own) (contribution) (to|in|for) (the|a|this|our|solving|building|Noun) → contribute~ to
dati svoj doprinos; bg дава своя принос; ru внести вклад; it dare il proprio contributo; hr; cs
The smiths gave their contribution to the repair.

(stand~|is|are|remain~|was|were|placed|be|put) <under [a|the] [big|great|large|serious|huge] question mark> → in doubt
pod znakom pitanja; pl stoi pod znakiem zapytania; uk під питанням
The match stands under a question mark.

(on|at|to) the (edge|border|end) of [the] (nerves) (are|is|were|was|because|,|.|and|of|over) → at the end of their tether
na ivici nerava; fr à bout de nerfs; bg на ръба на нервите; ro; it al limite dei nervi
Tenants are on the edge of nerves because of dust.

(put~|placed|throw~|set) [a] (fly|bug|flea|louse) (in|into) (the|his|her|their) ear (of|to|with|.|,|and|about) ≈ plant~ a suspicion
pustiti bubu u uho; de einen Floh ins Ohr setzen; fr mettre la puce à l'oreille; pt com a pulga atrás da orelha; it mettere la pulce nell'orecchio; cs nasadit brouka do hlavy; ro; hr
The bill put a flea in the ear of the auditor.

(push~|push|shove~|plug~|plunge~|stuff~) (his|her|their|the|its) head[s|] [in|into|to] the sand → bury~ its head
gurati glavu u pesak; cs strkat hlavu do písku; de den Kopf in den Sand stecken; pl chować głowę w piasek; nl; sv; da; sk; hr
The board pushes its head in the sand.

[a|the] thorn in (the|his|her|their) (eye|eyes|foot) (of|to|for|.|,|since|and) → thorn in the side
trn u oku; de ein Dorn im Auge; nl een doorn in het oog; cs trnem v oku; pl solą w oku; sv en nagel i ögat; da torn i øjet; hr; sk; it; bg
The barn is a thorn in the eye of the neighbours.
`,
}
