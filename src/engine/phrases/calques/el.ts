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
