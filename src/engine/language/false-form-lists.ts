/** Regular forms of irregular verbs: the form, the past, and the participle where it differs. */
const PASTS = `
arised arose arisen|awaked awoke awoken|beared bore borne|beated beat beaten|becomed became become|
befalled befell befallen|begeted begot begotten|begetted begot begotten|begined began begun|beginned began begun|
beholded beheld|beseted beset|besetted beset|bidded bid|binded bound|bited bit bitten|bleeded bled|
blowed blew blown|breaked broke broken|breeded bred|bringed brought|builded built|bursted burst|buyed bought|
catched caught|choosed chose chosen|clinged clung|comed came come|creeped crept|cutted cut|dealed dealt|digged dug|
doed did done|drawed drew drawn|drinked drank drunk|drived drove driven|eated ate eaten|falled fell fallen|
feeded fed|feeled felt|fighted fought|finded found|fleed fled|flinged flung|forbidded forbade forbidden|
forbided forbade forbidden|foreseed foresaw foreseen|foretelled foretold|forgeted forgot forgotten|
forgetted forgot forgotten|forgived forgave forgiven|forgoed forwent forgone|forsaked forsook forsaken|
freezed froze frozen|getted got|gived gave given|goed went gone|growed grew grown|haved had|heared heard|hitted hit|
holded held|hurted hurt|keeped kept|knowed knew known|layed laid|lended lent|letted let|losed lost|maked made|
meaned meant|meeted met|misleaded misled|mistaked mistook mistaken|misunderstanded misunderstood|offseted offset|
offsetted offset|outbidded outbid|outbided outbid|outdoed outdid outdone|outgrowed outgrew outgrown|
outruned outran outrun|outrunned outran outrun|outselled outsold|overcomed overcame overcome|
overdoed overdid overdone|overheared overheard|overrided overrode overridden|overruned overran overrun|
overrunned overran overrun|overseed oversaw overseen|overtaked overtook overtaken|overthrowed overthrew overthrown|
partaked partook partaken|payed paid|readed read|rebuilded rebuilt|rended rent|repayed repaid|reselled resold|
reseted reset|resetted reset|retaked retook retaken|rethinked rethought|rewrited rewrote rewritten|
rided rode ridden|rised rose risen|runned ran run|seeked sought|selled sold|sended sent|setted set|
shaked shook shaken|shedded shed|shooted shot|shrinked shrank shrunk|shutted shut|sinked sank sunk|sitted sat|
sleeped slept|slided slid|slinged slung|slitted slit|speaked spoke spoken|spended spent|spinned spun|splitted split|
spreaded spread|springed sprang sprung|standed stood|stealed stole stolen|sticked stuck|stinged stung|
stinked stank stunk|strided strode stridden|striked struck|sweared swore sworn|sweeped swept|swimmed swam swum|
swinged swung|taked took taken|teached taught|telled told|thinked thought|throwed threw thrown|thrusted thrust|
undercuted undercut|undercutted undercut|undergoed underwent undergone|underlied underlay underlain|
understanded understood|undertaked undertook undertaken|underwrited underwrote underwritten|undoed undid undone|
unwinded unwound|upholded upheld|upseted upset|upsetted upset|weared wore worn|weeped wept|winned won|
withdrawed withdrew withdrawn|withholded withheld|withstanded withstood|wringed wrung|writed wrote written
`

/** Regular plurals of irregular nouns. */
const PLURALS = `
childs children|womans women|oxes oxen|sheeps sheep|tooths teeth|gooses geese|thiefs thieves|shelfs shelves|wifes wives|
knifes knives|lifes lives|halfs halves|selfs selves|loafs loaves|calfs calves|crisises crises|analysises analyses|
hypothesises hypotheses|aircrafts aircraft|spacecrafts spacecraft|hovercrafts hovercraft|offsprings offspring|
phenomenas phenomena|criterias criteria|medias media|datas data|bacterias bacteria|personnels personnel|childrens children|
mens men|womens women|policemens policemen|mices mice
`

/** Comparisons and adverbs that are there twice, or that English does not have, and negations without their apostrophe. */
const OTHERS = `
gooder better|goodest best|badder worse|baddest worst|worser worse|worsest worst|bestest best|oftenly often|
fastly fast|muchly much|soonly soon|wholy wholly|truely truly|duely duly|
publically publicly|spokeman spokesman|spokemen spokesmen|spokewoman spokeswoman|sportman sportsman|sportmen sportsmen|
saleman salesman|salemen salesmen|craftman craftsman|craftmen craftsmen|
organisator organiser|organisators organisers|organizator organizer|organizators organizers|
explane explain|explaned explained|explanes explains|algea algae|athlets athletes|
acused accused|acuse accuse|acuses accuses|agresive aggressive|comitee committee|commitee committee|
comittee committee|suffise suffice|suffises suffices|
instaled installed|instaling installing|controled controlled|controling controlling|compeled compelled|expeled expelled|
expeling expelling|propeled propelled|patroled patrolled|patroling patrolling|rebeled rebelled|dispeled dispelled|
fulfiled fulfilled|enroled enrolled|excelent excellent|excelence excellence|colaborate collaborate|colaboration collaboration|
milion million|milions millions|bilion billion|bilions billions|
lastest latest|mostest most|
dont don't|doesnt doesn't|didnt didn't|isnt isn't|arent aren't|wasnt wasn't|werent weren't|hasnt hasn't|
havent haven't|hadnt hadn't|wouldnt wouldn't|couldnt couldn't|shouldnt shouldn't
`

/** Right forms by the false one. For the build, which puts them into its tables. */
export const FALSE_FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, readonly string[]>()
  for (const list of [PASTS, PLURALS, OTHERS])
    for (const entry of list.trim().split('|')) {
      const [wrong, ...right] = entry.trim().split(/\s+/)
      found.set(wrong, right)
    }
  return found
})()

/** True for a listed form; the lexicon leaves it out, whatever dictionaries have it as an old or rare word. */
export const isFalseForm = (word: string): boolean => FALSE_FORMS.has(word)
