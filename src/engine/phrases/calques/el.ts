import type { CalqueList } from './entries.ts'

/** Greek. */
export const GREEK: CalqueList = {
  language: 'el',
  never: `
the table of [the] (dialogue|dialog|negotiation|negotiations|talks|discussions) → the negotiating table
το τραπέζι του διαλόγου; es la mesa de negociaciones; ar طاولة المفاوضات; ru стол переговоров; fr la table des négociations; it il tavolo delle trattative; tr müzakere masası
The unions will sit down at the table of dialogue.

[he|she|and] (said|noted|stated|stressed|mentioned|wrote|emphasized|emphasised|added|underlined|notes|says|states|reported) characteristically ≈ said
είπε χαρακτηριστικά; bg каза характерно
“We have no boats,” he said characteristically.

(was|were|been|be|is|are) (left|let) free (by the (prosecutor|court|judge|magistrate|investigator|police)|after (his|her|their)|on bail|with restrictive|under restrictive|pending) ≈ released
αφέθηκε ελεύθερος; it lasciato libero; fr laissé libre; es dejado libre
The captain was left free by the prosecutor on Monday.

(was|were|is|are|be|been|being) led (to|before|in front of) (the|a|an) (prosecutor|public prosecutor|investigator|interrogator|magistrate|investigating judge|examining magistrate) ≈ brought before the prosecutor
οδηγείται στον εισαγγελέα
The two men will be led to the prosecutor on Friday.

exercise~ [a|the] [criminal|penal] prosecution (against|for) ≈ bring~ charges against
ασκήθηκε ποινική δίωξη; ru осуществлять уголовное преследование
The court exercised criminal prosecution against two men.

(is|are|was|were|has been) [already] in the knowledge of (the|our) (ministry|police|authorities|government|prosecutor|service|services|management|mayor|municipality) ≈ is known to the
σε γνώση των αρχών
The leak was in the knowledge of the ministry.

(fell|fall|falls) (in|into|to|under) the perception of → came to the notice of
υπέπεσε στην αντίληψη
The boat fell into the perception of the coastguard at dawn.

(fire|blaze|operation|operations|inquiry|search|rescue|wildfire) (is|are|was|were) [still] <in [full] evolution> → under way
βρίσκεται σε εξέλιξη; es en plena evolución
The rescue is in full evolution off the cape.

the (fire|blaze|wildfire) (was|has been|is) <(delimited|delineated|bounded|demarcated)> → contained
οριοθετήθηκε η φωτιά
The blaze was delimited before noon.

(emergency|extraordinary|special) bulletin of (deterioration|worsening|deteriorating|worsened|dangerous) ≈ severe weather warning
έκτακτο δελτίο επιδείνωσης καιρού
The service issued an emergency bulletin of deterioration of the weather.

{rains|storms|showers|snowfalls|thunderstorms|winds} will be (noted|noticed|manifested) ≈ there will be {1}
θα σημειωθούν βροχές; bg ще има валежи
Storms will be noted in the north.

(temperature|index|price|prices|sales|exports|imports|turnover|unemployment|inflation) (will note|noted|notes|will present|presented|presents) (a|an) [Adjective] (drop|rise|fall|increase|decrease|decline|reduction) ≈ fell
σημείωσε πτώση; ro a înregistrat o scădere
The temperature will note a small drop on Friday.

according to [the] [first|some] (reportage|reportages) → according to reports
σύμφωνα με το ρεπορτάζ; tr habere göre
According to the reportage, the club will be sold.

(light~|ignite~) the green light (to|for) → give~ the green light to
άναψε το πράσινο φως
The ministry lit the green light for the tunnel.

cause~ [a|an] [great|strong|big] impression (to|in|on|the|that) ≈ impress~
προκαλεί εντύπωση; es causar impresión en
It causes impression that nobody had been told.

<scatter~ [the] (grief|sorrow|mourning)> (to|in|among|with|throughout) → cause~ grief
σκόρπισε θλίψη; tr yasa boğdu
The death of the young man scattered grief in the village.

(drown~|choke~|strangle~) [Words] in (mourning|the mourning) ≈ plunge~ into mourning
βύθισε στο πένθος; tr yasa boğdu
The crash drowned the town in mourning.

(pass~|passed|put~|place~) [the] handcuffs (on|to|in) (the|a|two|three|Number|him|her|them|his) !(wrists|wrist|hands) ≈ arrest~
πέρασαν χειροπέδες; es le pusieron las esposas; fr passer les menottes
Police passed handcuffs to two men.

(throw~|threw|cast) (black|a black) stone [behind|back] [him|her|it|them|himself] (and|to|on|at|behind|.|,) ≈ leave~ for good
έριξε μαύρη πέτρα πίσω του
He threw a black stone behind him and left.

(lift~|raise~|raised|lifted) [the] (hands|arms) (up|high) (with|because|before|the|on|and|.|,|in) ≈ give~ up
σήκωσαν τα χέρια ψηλά; de hat die Hände gehoben; ro
The board raised the hands high before the debt.

(take~|took) the (thread|threads|skein) (from|of) the (beginning|start|story) ≈ start~ from the beginning
παίρνω το νήμα από την αρχή
Police took the thread from the beginning.

(unwind~|unroll~|unravel~|pull~|untangle~) the (skein|tangle|ball) (of|and|in|.|,) ≈ unravel~ the case
ξετυλίγει το κουβάρι; it sbrogliare la matassa; ru размотать клубок; ro; sr
The coastguard unrolled the skein of the smuggling.

(thriller|drama) for (strong|brave|two|good) (nerves|solvers) ≈ a nail-biter
θρίλερ για γερά νεύρα
It was a thriller for strong nerves.

(fight~|battle~|gave|give~|giving) (a|the|his|her) (battle|fight|struggle) (for|with) (the|his|her|their) (life|death) (in|at|on|the|is|are|,|.) ≈ is fighting for his life
δίνει μάχη για τη ζωή του
The rider is giving a battle for his life in Patras.

(heart|heartbeat) (of|that) [the] [mother|footballer|actor|singer|child] (stopped|ceased|stops) (beating|to beat|working|forever|to (hit|work)) (forever|yesterday|on|at|last|in|for|after|today|,|.) ≈ died
σταμάτησε να χτυπά; ru сердце остановилось; bg сърцето спря; tr kalbi durdu; sr; ro; uk
At dawn the heart of the singer ceased to beat.

(open~|opened|opens) (his|her|its|their) (papers|cards|paper|deck) (on|about|for|,|.|to|regarding|and) ≈ lay~ his cards on the table
ανοίγει τα χαρτιά του; tr
The coach opened his papers about the final.
`,
  rare: `
characteristically (stated|noted|stressed|mentioned|said|reported|emphasized|emphasised) $ → said
χαρακτηριστικά ανέφερε
“We have no boats,” he characteristically stated.

according to (the first|some|all|our|exclusive) (information|informations) , ≈ according to early reports
σύμφωνα με τις πρώτες πληροφορίες; es según las primeras informaciones; ru по первой информации
According to the first information, nobody was hurt.

Said [,] <among others> (,|that) → among other things
μεταξύ άλλων; de unter anderem; fr entre autres; es entre otros; pl między innymi; tr diğerlerinin yanı sıra
The mayor said among others that the pier is rotten.

^ <among others> , (he|she|they) (promised|recalled|called|asked|criticised|criticized|demanded|mentioned|stressed|spoke|announced|referred) → among other things
μεταξύ άλλων; de unter anderem; it tra l’altro
Among others, he promised a new pier.

(released|free|freed|left) <(with|under|on) restrictive (conditions|terms)> → on bail
με περιοριστικούς όρους
The owner was released with restrictive conditions.

the competent {minister|ministry|deputy minister|service|services|directorate} (of|for|is|was|has|have|must|should|said|are|will|,) ≈ the {1} concerned
οι αρμόδιες υπηρεσίες; fr les services compétents; es los servicios competentes; it i servizi competenti; de das zuständige Ministerium; ru компетентные органы
The competent ministry has not answered.

the (productive|involved) (bodies|carriers) of the (city|island|area|region|place|country) ≈ local organisations
οι παραγωγικοί φορείς
The productive bodies of the island want a bigger port.

the open fronts (of|in|that|with|for|,|$) ≈ unresolved issues
τα ανοιχτά μέτωπα; es los frentes abiertos
The envoys spoke about the open fronts of the talks.

strong (police forces|forces of (the [fire|police|coast])|fire brigade forces|firefighting forces) ≈ many officers
ισχυρές δυνάμεις της αστυνομίας
Strong police forces were sent to the port.

proceed~ (to|in) (the|an|a) {announcement|signing|purchase|hiring|recruitment|replacement|appointment|creation|drafting|suspension|establishment|distribution} of ≈ go~ ahead with the {1} of
προχώρησε στην υπογραφή; it procedere alla firma; es proceder a la firma de; pt proceder à assinatura de; fr procéder à la signature de
The board proceeded to the hiring of nine nurses.

(rushed|hurried|summoned|dispatched) (to|at|on|in) <the point> (,|and|with|Number|$) → the scene
έσπευσαν στο σημείο
Nine firemen rushed to the point and closed the road.
`,
}
