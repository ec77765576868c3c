/**
 * Connectives that begin a sentence in a source language and are left standing before an English one, by language.
 * None is a word that begins English sentences. For the build, which puts them into its tables.
 */
export const CONNECTIVES: Readonly<Record<string, string>> = {
  es: 'sin embargo|según|además|asimismo|mientras tanto|por otra parte|por su parte|en cambio|no obstante|también|aunque|entonces|luego|pero|cuando|porque|al mismo tiempo|por lo tanto|por ello|por eso|de hecho|en tanto|en total|de todos modos|por último|finalmente|incluso|hasta ahora|a su vez|en este contexto|desde entonces|mientras|aun así|a pesar de ello|en definitiva|es decir|de momento|por ahora|tras',
  pt: 'segundo|além disso|entretanto|no entanto|porém|contudo|enquanto isso|também|ainda|por sua vez|já|quando|porque|mas|ao mesmo tempo|por isso|por outro lado|dessa forma|desde então|na prática|até agora|ao todo|por enquanto|em seguida|apesar disso|mesmo assim|segundo ele|segundo ela|de acordo com|após|ontem|então|depois|além',
  fr: 'cependant|toutefois|selon|en outre|par ailleurs|pourtant|néanmoins|ainsi|mais|lorsque|alors|également|enfin|après|depuis|selon lui|en effet|en revanche|de plus|pour autant|du coup|d’ailleurs|par contre|au total|en fait|de son côté|pour sa part|en attendant|malgré tout|à son tour|donc|puis|désormais|ensuite|surtout|malgré|pour l’instant|tout de même|dans ce contexte|à ce jour',
  it: 'tuttavia|inoltre|secondo|intanto|nel frattempo|però|infatti|invece|anche|dunque|poi|quindi|dopo|quando|in totale|in ogni caso|per questo|d’altra parte|di conseguenza|allo stesso tempo|ad oggi|da allora|a sua volta|per ora|così|perché|mentre|eppure|infine|oltre a|nonostante|dal canto suo|nello specifico|allora',
  de: 'jedoch|allerdings|außerdem|laut|zudem|dennoch|trotzdem|währenddessen|auch|aber|nachdem|während|doch|wenn|weil|darüber hinaus|insgesamt|dagegen|hingegen|deshalb|daher|zugleich|gleichzeitig|schließlich|obwohl|bislang|derzeit|inzwischen|unterdessen|im übrigen|zum beispiel|vor allem|dabei|demnach|seitdem|trotz|gestern',
  tr: 'ancak|ayrıca|öte yandan|bununla birlikte|fakat|ama|çünkü|sonra|ve|böylece|bu arada',
  pl: 'jednak|ponadto|natomiast|według|również|tymczasem|jednakże|dlatego|kiedy|ale|oraz|w sumie|z kolei|jednocześnie|co więcej|poza tym|z drugiej strony|w tym czasie|na razie|do tej pory|mimo to|dodatkowo|przede wszystkim|następnie|wczoraj|dziś|dzisiaj|obecnie|wówczas|wtedy|ponieważ|jeśli|choć|podczas|po tym|łącznie|zdaniem|niestety|teraz|potem|także|już',
  nl: 'echter|bovendien|volgens|daarnaast|ondertussen|niettemin|maar|omdat|toen|ook|intussen|inmiddels|toch|daarom|desondanks|in totaal|op dit moment|tot nu toe|volgens hem|daarna|vervolgens|sindsdien|gisteren|vandaag|hoewel|terwijl|tijdens|daarbij|daarmee|tevens',
  ro: 'totuși|ieri|de aceea|însă|de asemenea|potrivit|între timp|dar|în plus|în total|totodată|de altfel|în schimb|astfel|pe de altă parte|în același timp|în prezent|din păcate|cu toate acestea|în acest context|ulterior|la rândul său|deocamdată|astăzi|după|când|pentru|apoi|până acum|dacă',
  cs: 'navíc|dále|poté|mimo jiné|kromě toho|mezitím|však|zároveň|podle|nicméně|dosud|včera|celkem|také|protože|když|zatím|podle něj',
  el: 'ostoso|epipleon|parallila|episis|sinolika|entometaxi|simfona me|apo tin alli',
  ru: 'odnako|po slovam|tem vremenem|ranee|segodnya|vchera|seychas|takzhe|poetomu|krome togo|mezhdu tem|pri etom|vprochem|zatem|vsego|v chastnosti|po ego slovam|tem ne menee',
  uk: 'odnak|za slovamy|tym chasom|sohodni|vchora|zokrema|takozh|krim togo|krim toho|vodnochas|prote|natomist|nahadayemo|zahalom',
  bg: 'obache|sashto taka|osven tova|vapreki tova|zatova|mezhduvremenno|po dumite mu|spored',
  hr: 'međutim|osim toga|stoga|također|naime|u međuvremenu|dakle|inače|trenutno|jučer|ukupno|takođe',
  sv: 'dessutom|däremot|enligt|samtidigt|trots det|också|sedan dess|därför|totalt',
  hu: 'azonban|eddig|később|közben|ezért|ráadásul|ugyanakkor|eközben|szerint|továbbá|emellett|viszont|összesen|tegnap',
  sq: 'megjithatë|gjithashtu|ndërkohë|sipas|përveç kësaj',
  id: 'namun|sebelumnya|kemudian|karena itu|selain itu|sementara itu|menurut|oleh karena itu|saat ini|dengan demikian',
  da: 'desuden|ifølge|derfor|derimod|dessuten',
  fi: 'lisäksi|kuitenkin|samalla|siksi',
  sk: 'podľa|okrem toho|zároveň|avšak',
  fa: 'hamchenin|dar hamin hal|be gofteye',
  vi: 'tuy nhiên|ngoài ra|trong khi đó|bên cạnh đó',
}
