import type { CalqueList } from './entries.ts'

/** What the Romance languages share, as systems leave it raw: speech verbs, false friends of police and politics, left-out subjects. */
export const ROMANCE: CalqueList = {
  never: `
<" [,] {he|she|Name|the Person} (nuances|nuanced|abounds|abounded|tempers)> (.|,|:|$|in|on|at|with|before|after|about|to|immediately) ≈ {1} said
fr nuance-t-il; es matizó; it sfuma
“The risk is low,” he nuanced.

(" ,|, "|. ") <{estimates|abounds|abounded|tempers|nuances|nuanced|assures|reproaches|pesters|rejoices|slips|deplores|resumes|indicates|specifies|precises|launches|loosens|hammers} {he|she|Name|the (deputy|minister|Person|Noun)}> !(of|that|and) ≈ says {2}
fr estime le maire; it assicura il sindaco; es asegura el alcalde
“We are too few,” estimates the baker.

(" ,|, ") <{he|she|the Person} (resumes|abounds|specifies|precises|launches|loosens|hammers|deplores|rejoices)> (.|"|$) ≈ {1} says
fr reprend-il; it riprende; es retoma
“We stay,” she resumes.

" [,] <reproaches (a|the|one) [Adjective] Noun> to ≈ … says reproachfully
fr reproche un passant à
“You never come,” reproaches a neighbour to the deputy.

{an|one|the|this|another|each|every|one of the} element~ of the {[national|municipal|judicial|state|civil|federal] police|[national|civil] guard|corporation|gendarmerie} (was|were|has|had|who|began|shot|fired|arrested|died|and|in|on|,|.) ≈ a member of the {2}
es un elemento de la policía; it un elemento della polizia; pt um elemento da polícia
An element of the municipal police was hurt.

(the|some|several|Number) (police|municipal|state|federal|traffic) <elements> (arrested|detained|secured|arrived|managed|proceeded|located|seized|captured|rescued|carried|observed|noticed|approached|fired|went|responded|stopped|were (shot|attacked|injured|wounded|killed)) → officers
es los elementos policiacos; pt it
The municipal elements located the van at noon.

<the elements> (arrested|detained|secured|proceeded|located|seized|captured|rescued|noticed|approached|fired|caught|inspected|searched|carried out|opened fire|of the (corporation|guard)) → the officers
es los elementos; pt it
When they came closer, the elements noticed a rifle.

(this|the|an|another) <element> (fired|shot|was (arrested|injured|wounded|killed|hospitalized|hospitalised|dismissed|suspended)|who|began to (shoot|fire)) ≈ officer
es este elemento disparó; pt it
This element fired at the tyres.

(arrested|stopped|captured|intercepted|crashed|found|detained|abandoned|apprehended|overturned|located) <(meters|metres|kilometers|kilometres|blocks|streets) later> ≈ a few streets further on
es metros más adelante; pt metros depois
The driver was stopped blocks later.

(is|was) <inadmissible that> → unacceptable that
es es inadmisible que; fr il est inadmissible que; it è inammissibile che; pt é inadmissível que
It is inadmissible that the doors were shut.

(easy|light) <(on|with|of) the trigger> ≈ trigger-happy
es de gatillo fácil; fr à la gâchette facile; it dal grilletto facile
The guards are easy on the trigger.

(best|worst|better) evaluated (mayor|mayors|governor|governors|president|presidents|minister|ministers|politician|politicians|deputies|officials) ≈ top-rated
es el alcalde mejor evaluado; pt o prefeito mais bem avaliado
She is one of the best evaluated mayors of the coast.

follow~ (the|our) minute by minute ≈ follow~ live
es siga el minuto a minuto; pt acompanhe o minuto a minuto; it
Follow the minute by minute of the vote.

<the minute by minute> of ≈ a live report of
es el minuto a minuto de; pt it
Here is the minute by minute of the final.

(his|her|the|a|their) resignation [of Words] <to> [the|his|her] (post|position|coordination|candidacy|mandate|chairmanship|seat) → from
es renuncia al cargo; pt renúncia ao cargo; it
The clerk announced her resignation to the post.

(head|holder|owner|incumbent|titular|responsible) of the {economic|health|labor|labour|education|educational|defence|defense|interior|finance|agrarian|agricultural|environmental} portfolio ≈ the {1} minister
es el titular de la cartera económica; pt titular da pasta; it
The head of the economic portfolio promised lower taxes.

the past {Month} {Number|Ordinal} !(people|years|days|million|times|percent) → on {1} {2}
es el pasado 2 de junio; pt no passado dia 2
The council voted the past June 2nd for a new term.

<the past> [Adjective] {elections|election|session|summit|match|referendum|meeting|vote|primaries} of {Month} Number → the
es las pasadas elecciones del 28 de abril; pt as passadas eleições
The past municipal elections of May 28 changed little.

<(while|although|whereas) (was|is|were|are)> !(not|as|ever|being|it|he|she|they|there|this|a|the) ≈ although he was
es mientras era; it mentre era; pt enquanto era
She saw her son while was waiting at the lights.

<because (is|was|are|were)> ≈ because it is
es porque es; it perché è; pt porque é
The match was moved because is raining in the valley.

^ <(when|while|because|although|as soon as) (came|went|began|gave|took|knew|arrived)> (to|at|in|home|from|out) ≈ when he came
es cuando llegó a; it quando arrivò a; pt quando chegou a
When arrived at the gate, the man saw smoke.

{Number - year - old} young (man|woman|boy|girl|person) → {1}
pt um jovem de 25 anos; es un joven de 25 años; fr it
A 25-year-old young man was arrested in the wood.

first judicial interrogation → first hearing before a judge
pt primeiro interrogatório judicial
The suspect will be heard in a first judicial interrogation.

(will|is to|must) be <present> to (a|the) (judge|court|magistrate|judicial authorities|competent judicial) → brought
pt será presente a tribunal
The driver will be present to the court on Monday.

(application|apply|applied|applies|subject) [of|to|the|of the|with] <(coercive|coercion) measure~> ≈ bail conditions
pt medidas de coação
The judge will apply coercive measures to both.

(condemns|condemned|demands|demanded|disputes|disputed|contests|contested|denounces|denounced|supports|supported|despite|confirmed|announced) <the maintenance of the {consultation|referendum|election|elections|vote|match|strike|demonstration|meeting|curfew|ban|concert|festival}> (of|in|on|at|.|,|and|despite|next|for|scheduled|until|after) ≈ going ahead with the {1}
fr le maintien du référendum; es el mantenimiento de la huelga; it
The senate disputes the maintenance of the referendum in May.

parliamentary niche~ → day for opposition bills
fr niche parlementaire
The bill comes up in the parliamentary niche of the left.

play~ the card of !(hearts|spades|clubs|diamonds|the) {Noun|Adjective} ≈ opt~ for {1}
fr jouer la carte de; it giocare la carta di; es jugar la carta de
She has played the card of calm with the unions.

(evangelical|agribusiness|bullet) bench → caucus
pt bancada evangélica
The evangelical bench voted against the bill.

<the acronym> (decided|voted|supports|supported|elected|launched|intends|wants|governs) ≈ the party
pt a sigla
In the north the acronym supports nobody.

blame~ {him|her|them|us|me} <that> ≈ for the fact that
es les reprochó que; it rimproverò loro che
The mayor blamed them that the tank was empty.

such is the {Noun} , that → such is the {1} that
es tal es la molestia, que; pt tal é
Such is the anger, that nobody opens the door.

, against {Number} [years|percent|%|euros|dollars|million|billion] (today|currently|now) ≈ compared with {1} now
fr contre 62 ans aujourd’hui; it contro i 62 di oggi; es frente a los 62 actuales
The legal age will be 64, against 62 today.

(seek~|announce~|plead~|denounce~|promise~|propose~|try~) <on (its|their|his|her) side> (to|for|that|the|a) ≈ for his part
fr cherche de son côté à; it da parte sua; es por su lado
The unions seek on their side to gain time.

(returned|returns) <[this Day|on Day] on> {the|this|his|her} {case|controversy|affair|reform|remarks|defeat|statements|resignation} (of|in|on|at|with|,|.|and) ≈ to
fr est revenu sur l’affaire
The mayor returned this Monday on the controversy of the fountains.

(experts|residents|neighbors|neighbours|authorities|doctors|relatives|workers|sources|analysts|farmers|parents|people|witnesses|we|others|locals|scientists|organizers|organisers|lawyers) <assure> that → insist
es aseguran que; fr assurent que; it assicurano che; pt asseguram que
Neighbours assure that nobody slept.

(he|she|they|who|Person|Name) [also|again|even|further|later|always|has|have|had|has also] <assured> that → insisted
es también aseguró que; fr a aussi assuré que; it pt
Vidal also assured that buses will run.

(the|this|an) <element> that (shot|fired|arrested) ≈ officer
es el elemento que disparó; pt it
The element that shot the boy is in custody.

the uniformed (arrived|found|managed|proceeded|detained|arrested|noticed|stopped|were|had|who|,|.|:|in|at|of the) ≈ the officers
es los uniformados; pt os fardados
At the gate the uniformed found a bag.

(spokesperson|spokesman|spokeswoman|leader|candidate|deputy|councilor|councillor|senator) (for|of) the <popular> (, Name|.|in the|Name) ≈ PP
es la portavoz de los populares
The spokesperson for the popular, Ana Ruiz, left.

<the popular> (insisted|insist|recalled|accused|criticized|criticised|denounced|demanded|regretted|reproached|proposed) ≈ the PP
es los populares insistieron
The popular insisted that the pool must open.

{they are|they were} {found|detected|registered|recorded|rejected|discovered|seized|confiscated|produced|manufactured|discussed|observed|identified} <Number> !(years|year|days|day|months|month|weeks|week|hours|hour|minutes|minute|times|km|kilometers|kilometres|meters|metres|miles|feet|percent|points|per|yards|seconds|nights|seasons) Plural ≈ {1} {2} behind its subject
es se encontraron 13; it si sono trovati; pt foram encontrados
In the van they were found 13 cartridges.

minister~ of the (stf|tse|stj|supreme|[federal] supreme court|superior court|supreme federal court) ≈ justices of the court
pt ministro do STF
A minister of the Supreme Court voted against it.

(appearance|appearances|statements|declarations|interviews) <in press> (.|,|on|that|about|and) → in the press
es en prensa; fr dans la presse
They spoke of her statements in press.

lack of (trust|confidence) <with> (the|his|her|its|their|Name) → in
es falta de confianza con
There is a lack of trust with the candidate.

do~ (many|a great|great|every|enormous|big|huge) (effort|efforts) (to|in|.|,|and|so|for) → make~ every effort
es hacer muchos esfuerzos; fr faire des efforts; it fare molti sforzi; pt
The players do many efforts in June.

(express|expresses|expressed|is|was|show|shows|showed|reflects|reflect) <(a|this) [real|general|deep] fed up> (.|,|of|among|in|and|with) ≈ discontent
fr exprimer un ras-le-bol
The strikes express a fed up.

, who would be (his|her|their|the|an) (accomplice|accomplices|perpetrator|perpetrators|murderer|killer|aggressor|attacker|mastermind) (,|.|in|and) ≈ , who is alleged to be
es que sería su cómplice; fr qui serait son complice; pt que seria seu cúmplice; it che sarebbe il suo complice
The other man, who would be his accomplice, ran off.

(wanted|tried|attempted|intended|trying|wanting|managed) to <steal (him|her)> (.|,|and|in|on|at|when|with|of) ≈ rob
es robarle; it derubarlo; pt roubá-lo
Two boys tried to steal him in the park.

, which (he|she|they) [had|has|have] (stolen|hidden|seized|taken|used|kept|received|signed|published|launched|lost|carried|abandoned) <(it|them)> (from|in|on|at|,|.) ≈ (leave out)
es que las había robado; ar it pt
He had two phones, which he had stolen them from a shop.

this {morning|afternoon|evening} {Day} (,|.|Number|Month|in|at|the) → on {2} {1}
es esta mañana viernes; fr ce matin vendredi; it
The hall opened this morning Friday in the rain.

(seize|seizes) <[this Day|on Day] of> (the|a|this) ≈ take up
fr se saisir de
The deputies seize this Monday of the reform.

(guadeloupe|martinique|mayotte|guyana|caledonia|polynesia|miquelon|futuna|réunion|reunion) <the Ordinal> (.|,|$|") → La 1ère
fr la 1ère
A report by Ana Lecomte, Mayotte the 1st.

(deputy|deputies|senator|senators|candidate|candidates|mayor) <la france> ≈ of La France
fr députée La France insoumise
The deputies La France Insoumise left the room.

(broke|break|breaks|broken) (his|her|their) (life|lives|existence) [forever] (.|,|and|at|on|when|after) ≈ killed
it ha spezzato la sua vita; es
The lorry broke her life at a crossing.

for (get|obtain|become|avoid|achieve|solve|participate|improve|ensure|guarantee|facilitate|reduce|protect|prevent|resume|continue|strengthen|recover|maintain|prepare|develop|create|celebrate|understand|enter|give|make|bring|keep|be|receive|pay|learn|teach|explain|resolve|enjoy|know|see) !(up|and|day|days) (the|a|an|his|her|its|their|this|these|those|more|that|able|part|in) ≈ to do
es para obtener; pt para obter; it per ottenere; fr pour obtenir
They worked for improve the harbour.

(allow~|permit~) [not] {go|be|enter|get|become|continue|know|make|have|take|determine|establish|avoid|improve|reduce|guarantee|verify|confirm|identify|carry|obtain|understand|participate|create|find|reach|solve|save|see} (further|the|a|an|on|in|with|out|to|more|his|her|their|its|who|what|how|better|that|for) ≈ allow~ somebody to {1}
fr permettre d’aller; es permite identificar; it permette di; pt permite
The fog did not allow go further than the bay.

(without|before|after|despite) (know|be|have|make|take|get|become|obtain|consult|inform|lose|reach|arrive|receive|enter|pay|sign|give) (the|a|an|his|her|its|their|any|able|anything|nothing|what|who|how|to|in|at) ≈ without doing
es sin saber; pt sem saber; it senza sapere; fr sans savoir
They left without know the result.

`,
  rare: `
§ like this , (the|a|in|both|he|she|they|with|many|all|this) ≈ thus,
pt assim; es así; it così
Like this, both mills were lost.

have~ [many|more|few|real|serious|good|no] <possibilities (to|of)> (win|winning|reach|reaching|qualify|qualifying|advance|compete|become|becoming|be|return|stay|pass|get|recover) ≈ a chance of
es tener posibilidades de; it avere possibilità di; pt ter possibilidades de
The club has possibilities to win the cup.

author~ of {the|a|an} {[forest] fire|crime|murder|attack|shooting|robbery|theft|rape|killing|homicide|assault|stabbing|kidnapping|femicide|shots|explosion|massacre} (.|,|in|who|was|is|at|and|that|which|of|on|committed) ≈ the culprit of {1} {2}
pt autor do crime; es autor del crimen; fr auteur du crime; it autore del delitto
The boy is suspected of being the author of a fire.

animate~ (the|this) (debate|debates|meeting|workshop|conference|discussions|evening|session|seminar) ≈ lead~
fr animer le débat; it animare il dibattito; pt es
Two teachers animated the debate in the library.
`,
  some: `
(rebellious) (deputy|deputies|militants) → LFI
fr les députés insoumis
The rebellious deputies left the chamber.

the Demonym <technician> (said|has|will|,) ≈ coach
es el técnico argentino; pt o técnico português; it il tecnico; fr le technicien
The Portuguese technician will rest two players.

not bite~ (his|her|their|my|your) tongue ≈ not mince words
es no se mordió la lengua; pt
The captain did not bite her tongue.
`,
}
