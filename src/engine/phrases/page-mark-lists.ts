const TIME = String.raw`\d{1,2}\s?[:.h]\s?[0-5]\d(?!\d)\s?h?\.?`
const OUR = '(?:[Oo]re|[Oo]ra|ORE|ORA)'
/** What pages in other languages set before what was added later. */
const CHANGED =
  '(?:[Aa]ctualizaci[óo]n|ACTUALIZACI[ÓO]N|[Aa]ctualizado|ACTUALIZADO|[Aa]ctualizare|ACTUALIZARE|[Aa]ctualizat|ACTUALIZAT|[Aa]ctualitzaci[óo]|ACTUALITZACI[ÓO]|[Aa]tualização|ATUALIZAÇÃO|[Aa]tualizado|ATUALIZADO|[Aa]ggiornamento|AGGIORNAMENTO|[Aa]ggiornato|AGGIORNATO|[Mm]ise? à jour|MISE? À JOUR)'
const LIVE =
  "(?:[ÚU]LTIMA HORA|[Úú]ltima hora|EN DIRECTO?|EN DIRECTE|DIRECTO?|EN VIVO|AO VIVO|IN DIRETTA|DIRETTA|LIVETEXT|LIVE TEXT|URGENTE?|ULTIM[’']ORA|[Uu]ltim[’']ora|FLASH INFO|DERNI[ÈE]RE MINUTE|BREAKING|EXCLUSIV[OE]|ESCLUSIVA)"

/** Agencies and picture desks that write for papers in other languages. */
const DESKS =
  'EFE|Efe|EPA-EFE|Lusa|LUSA|Ansa|ANSA|LaPresse|ACN|Europa Press|EUROPA PRESS|Agerpres|AGERPRES|Mediafax|MEDIAFAX|Mediafax Foto|Inquam Photos?|Profimedia(?: Images)?|Folhapress|FOLHAPRESS|Estadão Conteúdo|Futura Press|Agência Brasil|Imagoeconomica|Fotogramma|Adnkronos|Belga|BELGA|Maxppp|MAXPPP|S[Ii][Pp][Aa](?: [Pp]ress| PRESS)?|A[Bb][Aa][Cc][Aa]|T[ée]lam|T[ÉE]LAM|dpa|DPA|PAP|ANP|ČTK|CTK|Keystone|KEYSTONE|TASS|Xinhua|XINHUA|Anadolu|DHA|İHA|UNIAN|Ukrinform|MTI|Cuartoscuro|CUARTOSCURO|Colprensa|COLPRENSA|Aton Chile|Agencia Uno|AGENCIA ?UNO'
/** Those that English papers name, too. */
const OTHERS =
  'AFP|Reuters|REUTERS|AP|EPA|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock|Pixabay|Pexels|Unsplash|Freepik'
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`
const NAME = `${WORD}(?: (?:(?:de|da|do|dos|del|di|van|von|la|le) )?${WORD}){0,3}`
const SHOUTED = String.raw`\p{Lu}[\p{Lu}.’'-]+(?: (?:(?:DE|DA|DO|DOS|DEL|DI) )?\p{Lu}[\p{Lu}.’'-]+){0,3}`

/** “(Intern reporter Li Wei)” */
const REPORTER = String.raw`[([](?:By )?(?:(?:(?:[Ii]ntern|[Tt]rainee|[Oo]ur) r|R)eporters?|Journalists?)[ :：]{1,2}\p{Lu}[^()[\]\n]{2,60}[)\]]`

/** “Reporter Han Ji-won, Seo Min =” */
const KOREAN_BYLINE = String.raw`Reporters? \p{Lu}[^()=.\n]{2,60} =`

/** Of what live blogs and pictures leave in a text, as sources of expressions. */
export const PAGE_MARKS = {
  /** Before the sentence with which a paragraph begins: “UPDATE 10:35”, “Ore 18.30 –”, “ÚLTIMA HORA |”. */
  lead: String.raw`^(?:[([]?(?:(?:UPDATE|Update|Updated|UPD),? (?:at |${OUR} )?${TIME}(?! ?[ap]\.?m)|${CHANGED}(?:[ :,-]{1,3}(?:${OUR}|a las|às|as|à|de las|la ora|alle)?\s?${TIME})(?:\s?(?:horas|hrs?|h))?|${CHANGED}(?=[:\])]|\s[–—|-]))[\])]?(?:\s?[:–—|-])?|${OUR} ${TIME}\s?[–—:|-]|${OUR.replaceAll('[Oo]', 'O')} ${TIME}|${LIVE}(?:\s?[|:–—]|\.| -))\s+(?=[“"'«‘]?\p{Lu})`,
  /** A line of its own: a ticker's headline, what a picture shows, in brackets, and whose it is; a bare address; the blurb that a content system makes up for its writers: “Tea buff. Lifelong reader. Web ninja.” */
  line: String.raw`^(?:\+{2,3} ?[^+\n]{6,110}\s?\+{2,3}|\((?:(?:[Ii]n|[Oo]n) the (?:photo|picture|image|video)s?|[Nn]ella foto|[Nn]ell[’']immagine|[Ee]n la (?:foto|imagen|fotografía)|[Nn]a (?:foto|imagem)|[Ss]ur (?:la|cette) photo|[ÎI]n (?:foto|fotografie|imagine)|[AÀ] la (?:foto|imatge))\b[^()\n]{2,140}\)\.?|(?:©|\([Cc]\))\s?\p{Lu}[^.!?\n]{1,60}|▲\s?\p{L}[^\n]{6,160}|\([Tt](?:he|his) (?:photo|picture|image|figure) shows\b[^()\n]{2,140}\)|#\p{L}[\p{L}\p{N}_]*(?:[ ,]{1,2}#\p{L}[\p{L}\p{N}_]*){0,9}|https?:\/\/\S{4,}|“(?=[^”\n]{0,200}\b(?:fanatic|ninja|geek|nerd|buff|guru|junkie|aficionado|enthusiast|evangelist|maven|scholar|practitioner|trailblazer)\b)(?:\p{Lu}[^“”.!?\n]{3,48}\. ?){3,9}”)$`,
  /** Whose a picture is. */
  credit: String.raw`^(?:[|/–—-]\s?)?[([]?(?:(?:Reproduction|Disclosure|Divulgation|Playback)\s?\/\s?${NAME}|${NAME}\s?[/|]\s?(?:${DESKS}|${OTHERS})(?:\s?[/|–-]\s?${NAME})?|(?:${DESKS})(?:(?:\s?[/|]\s?|\s[–—-]\s)${NAME})?|(?:AFP|Reuters|EPA|AP)\s?\/\s?${NAME}|Getty Images|GETTY IMAGES|Shutterstock|Pixabay|Pexels|Unsplash|Freepik|iStock)[)\]]?$`,
  /** The same behind the last words of a caption, in forms that English papers do not set. */
  captioned: String.raw`(?:[.!?”"»)]\s|\s(?=[/|–—-]\s))((?:[/|–—-]\s)?(?:(?:${NAME}\s?[/|]\s?)?(?:${DESKS})(?:\s?[/|]\s?${NAME})?|${SHOUTED} (?:${DESKS}|AFP|REUTERS|EPA)|©\s?${NAME}(?:\s?\/\s?\p{L}[\p{L} .]{1,24})?|\|\s\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}))$`,
  /** An English credit with its label, which may stand there: “Photo: Jana Novak / Reuters”. */
  labelled: String.raw`^(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Vv]ideo|PHOTOS?)\s?: ?(?:by )?\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*| (?:de|van|von|del|al|bin)){0,4}(?:\s?[/|,–-]\s?[\p{Lu}\p{N}][\p{L}\p{N} .’'-]{0,30}){0,2}$`,
  /** “Ana Pires has been a reporter on the sports desk since 2009.” */
  biography: String.raw`^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*| (?:de|da|van|von|al|el)){1,3},? (?:is|was|has been|has|works?|worked|writes|covers|studied|graduated|joined|reports)\b.{0,80}\b(?:journalists?|reporters?|correspondent|editor|columnist|writer|author|photographer|desk|newsroom|newspaper|freelance\w*|commentator|blogger|editorial|politics|culture|sports) ?\b`,
  /** Numbers of an agency’s dispatches (“dpa:240312-99-12/2”), ages from which a page may be read, stars to rate it with, sizes to read it in, the weather, a bare address as the source. */
  signs: String.raw`^(?:(?:©\s?)?(?:[a-z]{3}(?:-[a-z]+)?,\s?)?[a-z]{3}:\d{6}-[\d-]{4,16}(?:\/\d{1,3})?|[Ss]ource:? (?:www\.)?[a-z\d-]{3,30}\.[a-z]{2,4}(?:\.[a-z]{2})?|-?\d{1,2}(?:\.\d)?\s?°?[CF]|\d{1,2}\s?\+|[★☆⭐✩]{3,}.*|\d{1,2}:\d\d\s?\/\s?\d{1,2}:\d\d|\d{1,3} \/ \d{1,3}|[👁👀💬❤♥📖🕒⏱🔥]\ufe0f?\s*\d[\d.,\s]*[kKmM]?|A\s?[-–−]\s?A?\s?A?\s?\+?|A\s?\+\s?A?\s?A?\s?[-–−]?)$`,
  /** A date alone: “12/03/2024”, “12 May 2024”. */
  day: String.raw`^(?:\p{Lu}\p{Ll}{2,5}day,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? \p{L}{3,10},? \d{4}|\p{Lu}\p{L}{2,9} \d{1,2}, \d{4})$`,
  /** “Words guide: bridge, river, council”: a label of common words and a list without an end. */
  tagList: String.raw`^(\p{L}[\p{L}\p{M}’' -]{2,40})\s?[:：]\s?[^.!?:;“”"]{2,40}(?:[,،、;•·#|/]\s?[^.!?:;“”"]{2,40}){1,12}$`,
  /** Words of such labels. */
  tagLabels: String.raw`\b(?:words?|keys?|keywords?|labels?|tags?|topics?|subjects?|themes?|guides?|index|indices|descriptors?|hashtags?|markers?|signs?|semantics?|search|terms?|about|note|article|section|category|evidence|indicative|significant|sign)\b`,
  /** “>> Dam closed for repairs”: one such line alone leads to another article; several are a list. */
  pointed: String.raw`^(?:\[\+\]|\(\+\)|>{2,3}|[»►▶→☛⇒➡➜])\s?(?=\p{Lu}[^.!?]{12,120}$)`,
  /** “USD 92.45 EUR 100.12”, in lower case. */
  rates: String.raw`^(?:(?:dollar|euro|pound|yuan|rouble|ruble|gold|usd|eur|gbp|bitcoin|btc|brent|\$|€|£)\s?:?\s?[\d.,]+\s?[%₽₺€$]?\s*){2,}$`,
  /** “… he said. With AFP” */
  unbracketed: String.raw`[.!?”"’…]\s?((?:With|with|Con|con|Com|com|Avec|avec|Mit|mit) [^.!?]{2,34})\.?$`,
  /** “BERLIN (dpa/abc) -”: the agency with the initials of its region or staff; what is left of a tag may stand before it. */
  signedDateline: String.raw`^(?:[^>\]\n]{0,60}[>\]]\s?)?\p{Lu}[^().!?\n]{1,40} (\([^()\n]{2,16}\/\s?\p{Ll}{2,4}\))\s?[-–—:.]`,
  /**
   * How pages in other languages open a report: “[Seoul = Newsis]”, “Kompas.com, Jakarta -”, “BANDUNG, suara –”, “Xinhua News Agency, Wuhan,
   * May 3rd”, “China News Service, Wuhan, May 3 (Reporter Li Wei)”.
   */
  filed: String.raw`^(?:(?:\p{Lu}[\p{L} ]{2,24}, )?\p{Lu}[\p{L}\d]{2,16}\.(?:com|COM|co\.id|CO\.ID|CO|id|ID|net|NET)(?:, \p{Lu}[\p{L} ]{2,24})?\s?[-–—]{1,2}|\p{Lu}{3,}(?: \p{Lu}{3,})?, \p{Ll}{4,16} [-–—]|(?:Xinhua|China News|CCTV)[\p{L} ]{0,20}, \p{Lu}[\p{L} ]{2,20}, \p{Lu}\p{L}{2,8} \d{1,2}(?:st|nd|rd|th|\b)(?:, \d{4})?(?: ${REPORTER})?|(?:\p{Lu}[^,.!?()\n]{2,40},[^.!?()\n]{2,40} |\p{Lu}\p{L}+ News )?${REPORTER}|[([]\p{Lu}[^()[\]=\n]{1,30} ?= ?\p{Lu}[^()[\]=\n]{1,40}[)\]](?: ${KOREAN_BYLINE})?|${KOREAN_BYLINE})(?=\s?[\p{L}“"–—-])`,
  /**
   * What points at a picture or page that only the source shows, within its sentence, in small letters: “in the photo”,
   * “read here”. English has “pictured” and “see page 4”.
   */
  pointer: String.raw`^(?:(?:in|on|see|watch) (?:the )?(?:photo|picture|image|foto|video|photograph|gallery|infographic)s?(?: (?:above|below))?|(?:read|click|watch|look|listen|more) (?:it )?here|click|read (?:more|also)|more ?(?:…|\.{3})|(?:photo|picture|image|video)s? (?:above|below|(?:on|to) the (?:right|left)|by (?:the )?(?:reporter|author))|advertising|advertisement|link|link here)$`,
  /** How Chinese parts the credit from what it is of, in small letters: “figure/visual china”. */
  strokes: String.raw`^(?:figure|picture|pic|graph|drawing|text|profile picture) ?\/ ?\p{L}`,
  /** Wires that write English, in lower case. */
  wires: String.raw`^\((?:reuters|afp|dpa|efe|xinhua|tass|interfax|yonhap|kyodo|anadolu|aa|irna|vna)\)$`,
  /** “… until May. mk/ pr/”: what stands behind a paragraph's last sentence, without an end. */
  behind: String.raw`[.!?”"’…)]\s+([^.!?…”"\n]{3,56})$`,
  /** Buttons with their counts: “0 Likes 0 Applause 0 Sad”. */
  counts: String.raw`^(?:\d[\d.,]{0,8}\s?[kKmM]?\s+\p{L}{2,14}(?:[\s|•·,/-]+|$)){2,12}$`,
  /** “Perm. 3 May. INTERFAX –”, “BAKU /APA/ -”, “Yerevan, June 3, ARMENPRESS.”: without brackets, as the wires of the East have it. */
  wired: String.raw`^\p{Lu}[\p{L} -]{2,24}[.,]? (?:[\p{L}\d .]{3,15}(?:[.,]| [-–—]) )?\/?(\p{Lu}[\p{L} ]{2,14}\p{L})(?:\/|\.|\s?[-–—]\s)`,
  /** A paragraph that says who said or did what, in lower case. */
  report: String.raw`\b(?:said|says|told|wrote|writes|ruled|asked|added|found|court|judge|spokes(?:man|woman|person))\b`,
  /** What an assistant was asked for, in lower case. */
  answered: String.raw`\b(?:translat\w*|(?:this|the|your) (?:texts?|articles?|passage)|language model|user (?:wants|asks)|adjustments?|tone|rephrase|this helps|version)\b`,
  /**
   * Somebody said it, and no assistant: “the mayor wrote”, the end of what single marks hold, “Translation: they are
   * broke.”
   */
  reported: String.raw`\b(?:(?:he|she|they|it|who|\p{Lu}\p{Ll}+|(?:the|an?|his|her|my|one) \p{Ll}+) (?:said|says|told|wrote|writes|asked|added|recalled|recalls)|(?:said|wrote|writes|told) (?:the|a|his|her|\p{Lu})|used to (?:say|write)|spokes(?:man|woman|person))\b|[.?!]['’]$|^Translation: .*\b\p{Ll}+\.$`,
  /** What is counted there, in lower case. */
  counted: String.raw`\b(?:likes?|dislikes?|comments?|shares?|views?|reads?|readers?|applause|claps?|sad|angry|anger|haha|wow|love|loves|reactions?|followers?|subscribers?|votes?|replies|downloads|reposts|retweets|funny|surprised|amazed|happy|bored|clapping)\b`,
  /** “— Harbour Office (@harbour) March 11, 2024”, “A post shared by Harbour Office (@harbour)”. */
  signed: String.raw`(?:(?:^|\s|(?<=[\w.!?…”"]))[—–-]\s?[^—–\n]{1,60}|(?:^|\p{Ll})\p{Lu}[^.!?\n]{1,80}) \(@\w{1,40}\)(?:[\s,|·•–-]{1,3}[\p{L}\d][\p{L}\d ,.:]{4,24})?$`,
  /** The address of a post’s picture, at the end. */
  picture: String.raw`\s?\bpic\.(?:twitter|x)\.com\/\w{4,20}`,
  /** “video: …”, “in pictures: …”, in lower case; a credit has names behind it, a headline words. */
  shown:
    '^(?:in )?(?:video|videos|photos|pictures|images|gallery|photo gallery|infographic|podcast|audio|map)$',
  /** What a link shows rather than tells: “VIDEO | The storm”, “In pictures: The storm”. */
  media:
    '^(?:VIDEOS?|PHOTOS?|FOTOS?|PICTURES|IMAGES|GALLERY|INTERACTIVE|GRAPHICS?|INFOGRAPHICS?|SLIDESHOW|AUDIO|[Ii]n (?:video|videos|pictures|photos|images))$',
  /** What hardly anybody speaks of but who translates, in lower case. */
  works: String.raw`\b(?:translat(?:e|ing|ions?)|wording|formatting|grammar|prompt|output|tone|rephrased?|idiomatic|readability|fluency|flow|journalistic|markdown|rewrit|polished|literally|terminology)`,
}
