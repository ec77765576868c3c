import { Flag, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { once } from '../once.ts'

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

/** Comparisons and adverbs that are there twice, or that English does not have. */
const OTHERS = `
gooder better|goodest best|badder worse|baddest worst|worser worse|worsest worst|bestest best|oftenly often|
fastly fast|muchly much|soonly soon|wholy wholly|truely truly|duely duly|
publically publicly|lastest latest|mostest most
`

const forms = once(() => {
  const found = new Map<string, readonly string[]>()
  for (const list of [PASTS, PLURALS, OTHERS])
    for (const entry of list.trim().split('|')) {
      const [wrong, ...right] = entry.trim().split(/\s+/)
      found.set(wrong, right)
    }
  return found
})

/** True for a listed form; the lexicon leaves it out, whatever dictionaries have it as an old or rare word. */
export const isFalseForm = (word: string): boolean => forms().has(word)

/**
 * What a word should be that is formed by analogy where English has another form: “breaked”, “childs”, “angryly”,
 * “policemans”; best first, or undefined.
 * @param word an unknown word in small letters
 * @param perfect whether an auxiliary stands before it, which a participle follows
 */
export function rightForm(word: string, perfect: boolean, lexicon: Lexicon): readonly string[] | undefined {
  const listed = forms().get(word)
  if (listed) return perfect && listed.length > 1 ? [...listed].reverse() : listed
  for (const [wrong, right, from, kind] of ANALOGIES) {
    if (!word.endsWith(wrong) || word.length < wrong.length + 3) continue
    const stem = word.slice(0, word.length - wrong.length)
    const base = lexicon.find(stem + from)
    const mended = lexicon.find(stem + right)
    const isBase = base !== NONE && (lexicon.flags(base) & kind) !== 0
    if (isBase && mended !== NONE && lexicon.flags(mended) & Flag.LOWER) return [stem + right]
  }
  return undefined
}

/** An ending of the wrong form, that of the right one, that of the word from which both are made, and what this is. */
const ANALOGIES: readonly (readonly [wrong: string, right: string, base: string, kind: number])[] = [
  ['yly', 'ily', 'y', Flag.ADJECTIVE],
  ['lely', 'ly', 'le', Flag.ADJECTIVE],
  ['icly', 'ically', 'ic', Flag.ADJECTIVE],
  ['fuly', 'fully', 'ful', Flag.ADJECTIVE],
  ['mans', 'men', 'man', Flag.NOUN],
  ['yes', 'ies', 'y', Flag.NOUN],
  ['ys', 'ies', 'y', Flag.NOUN],
]
