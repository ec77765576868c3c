import type { Pattern } from './pattern.ts'

/** What a note says, or who made it. */
export type NoteKind =
  /** The mark of a newsroom of the source language, or of its translator; half translated, too: “N. of the R.”. */
  | 'foreign'
  /** The same in English, as translation words it. */
  | 'english'
  /** Whose picture it is. */
  | 'credit'
  /** Whose text it is, too. */
  | 'agency'
  /** Who translated or edited it. */
  | 'staff'
  /** What the law of the source's country demands behind a name. */
  | 'law'
  /** Where it ends, or that it goes on elsewhere; a line of its own. */
  | 'end'

const RUSSIA =
  'russia|russian federation|rf|territory of russia|territory of the russian federation|territory of the rf'
const UNWANTED = 'extremist|terrorist|undesirable|unwanted|foreign agent|foreign agents|foreign media agent'

/** Newsrooms that sign the notes that they put into what others say. */
const NEWSROOMS =
  'unian|interfax|tass|ria novosti|ukrinform|pap|ansa|agi|apa|dpa|efe|lusa|agerpres|' +
  'mediafax|anadolu|xinhua|belta|armenpress|trend|azertac|irna|isna|mehr|tasnim|rbc|rbc ukraine|suspilne|kommersant|meduza'

const NOTES: Readonly<Record<NoteKind, string>> = {
  foreign: `
(ndlr|n d l r|nde|nda|ndt|n d e|n d a|n d t|ndla|note de la rédaction|note de l'éditeur|note du traducteur|note de la redaction)
(ndr|n d r|nota della redazione|nota del redattore|nota di redazione|nota del traduttore|n d t)
(n de la r|n de r|n de la redacción|nota de la redacción|nota del editor|nota de redacción|n del e|n de e|n del t|nota del traductor|n de la e|n del r|ndr|n de red)
(n da r|n do e|n do t|nota da redação|nota do editor|nota da redacção|nota do tradutor|n da red|n d r)
(anm d red|anm d redaktion|anm der red|anm der redaktion|anmerkung der redaktion|anmerkung d red|anm red|d red|die redaktion|red anm|anm d verf|anm d übers|anm d ü|anm des autors|anmerkung des übersetzers)
(прим ред|прим редакции|примечание редакции|примеч ред|от редакции|прим редактора|прим автора|прим пер|примечание редактора|прим переводчика|примечание автора|ред)
(прим ред|прим редакції|примітка редакції|від редакції|примітка редактора|прим авт)
(editörün notu|editör notu|ed n|yayıncının notu|çevirmenin notu|ç n|yazı işleri notu)
(red note|przyp red|przyp tłum|pozn red|n red|nota red|nota redacției|n red|n r|n n|nota noastră|nota de redacció|nota de la redacció|nota de l'editor|n de la r|vert red)
(note|n|remark|comment|rem|anm|anmerkung|nota|not) (d|der|de|of|from|by|du|da|do|del|della|of the|from the|by the|de la) (red|redaktion|redaction|rédaction|redacción|redazione|redação|r|e|ed|t|tr|ed staff|newsr|redact)
(n|nt) (of|from|by) [the] (r|e|t|a|ed|trans|transl|author|publisher|editor|editors|editorial staff|editorial office|redaction|translator|newsroom)
(note|remark|comment) (ndlr|red|redaktion|redaction|d red|editörün|редакции|ред)
(red|redaktion|rédaction|redacción|ред) (note|remark|comment|ed)
(approx|approximate|примерно) (red|ed|edit|transl|trans|author|redaction|edition|auto|aut|authors|author's|per|translator|translation|editorial|editors|of the editors|of the editorial staff)
(anm|przyp aut|przyp|прим|od redakcji|від редакції|nota redakcji|编者按|编者注|编注|注 编者|red anmerkung|примітка автора|прим редактора сайта|n del a|n de l'a|n d a|n de la e|nota del autor|nota dell'autore|nota do autor|note de l'auteur|n d l r|ndla)
(note|remark|comment|annotation) (of|by) [the] (editorial staff|editorial office|editorial board|editorial team|redaction|editorial department|drafting|newsroom|editors)
(çeviri|çeviren|derleyen|опрацював|опрацювала|переклав|переклала|перевел|перевела|подготовка|беседу вел|беседу вела|розмовляв|розмовляла|foto muhabiri|haber merkezi|tekst|tłumaczył|wywiad) [:] *
from the (editorial office|editorial staff|editorial board|redaction|editorial)
[the] (responsible editor|editor in charge|person in charge|duty editor|editor on duty|executive editor|trainee editor|intern editor|internship editor|intern reporter|trainee reporter|internship reporter|first instance|second instance|third instance|final review|first review|second review|final instance|first trial|second trial|final trial|proofreading|proofread|proofreader|responsible proofreader|typesetting|reviewer|review editor|responsible for the issue|responsible for release|release editor|editor in charge of this issue|web editor|new media editor|source editor) : …
(muhabir|redaktor|redaktorka|redaktör|haber|oprac|opr|opracowanie|redakcja|tłumaczenie|przekład|tłum|redaktion|übersetzung|bearbeitung|trad|traduction|traducción|traduzione|tradução|rédaction|redacción|redazione|redação|перевод|переклад|редактор|корреспондент|кореспондент|подготовил|подготовила|підготував|підготувала|записал|записала|интервью|责任编辑|编辑|記者|记者|责编|校对|通讯员|实习编辑|实习记者|见习记者|編輯|責任編輯|本报记者|监制|审核|审校|一审|二审|三审|终审|初审|复审|خبرنگار|دبیر|مترجم|مراسل|تحرير|ترجمة|إعداد|haberci|kameraman|foto muhabiri) : …
(подготовил|подготовила|підготував|підготувала|записал|записала|записав|беседовал|беседовала|oprac|opr|opracował|opracowała|rozmawiał|rozmawiała|przygotował|przygotowała|tłumaczył|tłumaczyła|übersetzt von|bearbeitet von|aufgezeichnet von|traduit par|propos recueillis par|recueilli par|traducido por|tradotto da|a cura di|traduzido por) *
(本报记者|记者|实习记者|新华社记者|编辑|责编) *
(انتهای پیام|انتهای خبر|پایان پیام|پایان خبر|پایان|完|конец|кінець|fin de la noticia|fim da notícia|koniec wiadomości|ende der meldung|haber bitti|fin de l'article|fin du message|конец сообщения|конец новости)
(message|news) end
[the] end of [the|this] (message|news|news item|dispatch|transmission|news message|item) [#]
[by|of] [the|our] (editorial staff|editorial team|editors|newsroom|redaction|editorial office|editorial board|editorial desk|online editors|staff) (with|and) (afp|reuters|ap|dpa|efe|ansa|tass|agencies|news agencies|belga|sda|keystone sda|apa|pap|lusa|anadolu|aa|xinhua|interfax) [and *]
(nota|noot|opmerking) (van de|v d|van) (redactie|red|vertaler)
(a|szerk|ford) (szerk|szerkesztő|szerkesztőség|fordító|megj|megjegyzése) [megj|megjegyzése]
(szerk megj|szerkesztői megjegyzés|a szerk|a ford)
(op ur|op a|op p|op prev|op urednika|opomba uredništva|prim red|prim ur|prim aut|prim prev|nap red|nap ur|nap prev|napomena redakcije|primjedba uredništva)
(toim huom|toimituksen huomautus|toim|suom huom|reds anm|red anm|red s anm|redaktionens anmärkning|red bem|redaktionen bemærker|overs anm)
(pozn red|pozn redakce|pozn překl|pozn aut|poznámka redakce|pozn redakcie|poznámka redakcie|red past|red pastaba|aut past|red piez|toim märkus)
(σ σ|σ τ σ|σ τ μ|σημείωση του συντάκτη|σημ σύνταξης|σημ συντ|бел ред|бел прев|бел авт|бележка на редакцията|заб ред|забел ред|прим прев|напомена редакције)
(заўв рэд|шән|ред ескертуі|ed qeydi|redaksiyadan|redaktorun qeydi|catatan redaksi|catatan editor|red catatan|shënim i redaksisë)
(ملاحظة المحرر|ملاحظة من المحرر|تنويه من المحرر|المحرر)
(article|text|news|material|note|news item) (updated|modified|corrected|completed|revised|supplemented|amended|expanded) (at|on|with|by|to|after) …
(article|text|news|material|note|news item) (published|first published|originally published|initially published) (on|in|at) …
(video|videos|photo|photos|footage|details|pictures|images) (is|are) (in|on|at) our (news center|news centre|video|photo|media|website|site|archive|page|channel|gallery|video gallery|photo gallery|news) […]
(name|names|surname) (changed|modified|altered) (by|from) [the] (editors|editor|editorial staff|editorial office|editorial board|editorial team|newsroom|redaction)
[the] (name|names|surname|surnames) [of *] (has been|have been|was|were|is|are) (changed|modified|altered) (by|from) [the] (editors|editor|editorial staff|editorial office|editorial board|editorial team|newsroom|redaction)
[the] [author's|original] (spelling|orthography|punctuation|style|vocabulary|syntax) [and] [spelling|punctuation|style|vocabulary|syntax] [of the (author|original|source|letter|document|post)] [is|are|was|has been|have been] (preserved|retained|kept|saved)
(emphasis|highlighted|highlighting|italics|underlined|bold) (by|of) [the] (editors|editor|editorial staff|editorial office|redaction|newsroom)
(quote|quoted|quotation|cited|cit|citation) (from|by|after|via|according to) (interfax|unian|tass|ria novosti|ukrinform|pap|ctk|dpa|efe|ansa|lusa|apa|mti|agerpres|anadolu|xinhua|irna|isna|trend|armenpress)
(note|remark) [by|of|from] (${NEWSROOMS})
(${NEWSROOMS}) (note|remark|dossier)
n b (of|from) [the] (editor|editors|editorial staff|author|translator|redaction)
`,
  english: `
(editor's|editors'|editor|editorial|ed|eds|edition's|redaction's|edit|desk's|publisher|redaction|redactor's|newsroom|editorial office|editorial board|editorial staff|publisher's|author's|reporter's) (note|notes|remark|remarks|comment|annotation|explanation|clarification|addition)
(note|notes|remark|remarks|comment|annotation|explanation|clarification|addition) (of|from|by) [the] (editor|editors|editorial office|editorial board|editorial staff|editorial team|newsroom|redaction|writing|editing|publisher|editorial department|drafting)
(translator's|translators'|translator) (note|notes|remark)
(note|notes|remark) (of|from|by) [the] translator
(tr|transl|trans|translation|ed|eds) (note|remark|comment)
(translator's|translators'|proofreader's|compiler's) (comment|remark|annotation|clarification|addition|explanation)
(editor|ed|eds|approx ed|approx editors|approx editorial|editor's|translator|edit note|note ed|author's|approx ed note|ca ed|approx edit|approx editor|red|ed note|tn|t n|editorial|translator's)
(the|our) (editorial staff|newsroom|editorial office|editors|ed|eds|red|tr|transl)
(auth|our note|our remark|our clarification)
note
`,
  credit: `
(photo|photos|image|images|picture|pictures|photograph|photographs|video|illustration|infographic|graphic|graphics|foto|fotos|cover photo|main photo|photo by|title photo|cover|photo source|image source|photo credit|image credit) : …
(archive|archival|file|see|illustrative|illustration) (photo|picture|image|photos|pictures|video) [of *|from *|archive]
[the|this] (photo|image|picture|figure) shows …
(photo|image|picture|photograph|video|illustration|graphic|foto|file photo) (credit|credits|courtesy|by|caption|source|from) […]
(credit|credits) (photo|image|photos|images) […]
(photo|picture|image|foto|video) (afp|ap|epa|efe|dpa|ansa|lusa|reuters|tass|xinhua|aa|pap|getty) […]
(afp|ap|epa|efe|dpa|ansa|lusa|reuters|tass|xinhua|aa|pap|getty) (photo|picture|image|foto|video) […]
`,
  agency: `
[by *] with [the] (afp|reuters|ap|dpa|efe|ansa|tass|agencies|news agencies|agency|agency material|ria novosti|interfax|anadolu|aa|lusa|xinhua|wires|agency reports|the agencies|inputs from *|agency inputs|information from afp|material from *|material from the *|agencies' information|europa press) [and *]
(input|inputs) [:|from|with|by] (pti|ani|ians|uni|bhasha|language|agency|agencies|afp|reuters)
own (elaboration|production|correspondent|information|editorial)
(special|specially|especially|exclusive|exclusively) for (interfax|unian|tass|ria novosti|ukrinform|our newspaper|our site|our portal|our publication|our website|our magazine)
(central|online|digital|main|regional|sports|economic|political|internet|local) (editorial office|editorial staff|redaction|editorial team|editorial department)
with (afp|reuters|ap|dpa|efe|ansa) (afp|reuters|ap|dpa|efe|ansa|and) [*]
(with|based on|from|according to) (information|materials|reports) (from|of|by) (afp|reuters|ap|dpa|efe|ansa|tass|the agencies|agencies|news agencies|europa press|wires) [and *]
(source|sources) : [*] (agencies|agency|news agencies)
(source|sources) : (afp|reuters|ap|dpa|efe|ansa|tass|xinhua|interfax|anadolu|aa|lusa|irna|isna|mehr|pap|apa|ukrinform|ria novosti|europa press|agerpres|unian) […]
(agencies|news agencies|agency|various agencies|from agencies|from the agencies|by agencies|via agencies|according to agencies)
(with|using) [the] (information|materials|reports|agency reports|agency information|contributions|files|material|data|news agency material|agency material|agency contributions|inputs|elements) (from|of|by|provided by) *
[article|text|written|made|prepared|produced|report|published|article written|article produced|article made|story] (with|in collaboration with|in cooperation with|together with|in partnership with|with the support of|from) (afp|reuters|ap|dpa|efe|ansa|tass|agencies|news agencies|europa press|lusa|xinhua|interfax) [and *]
(based on|according to|by|on|from|using) [the] (materials|material|information from|reports of|data) (of|from|by) (afp|reuters|ap|dpa|efe|ansa|tass|ria|ria novosti|interfax|xinhua|ukrinform|unian|agencies|foreign media|the media|media|news agencies|open sources|foreign press|the press|the site|*)
(based on|according to|by|on|from) [the] (materials|material|reports) : *
(source agencies|sources agencies)
[prepared|compiled|written|article] [based] on [the] [basis of] (information|data|materials|reports|publications) (from|of|by) *
(according to|based on|from|by) (agency|agencies|news agency|news agencies|media|wire|foreign media) (reports|materials|information|data|dispatches)
(avec|con|com|mit|z) (información|informations|informação|informações|informazioni|material|agenturmaterial|materialien) (de|da|do|di|der|von|des|d|dell|della|agencias|delle) [*]
(корр|спецкор|собкор|по материалам|за матеріалами|по сообщениям|за даними|по данным|با استفاده از) *
(wire|wires|wire reports|news agency|from wire reports|from news agencies|staff and agencies) [dpa|afp|reuters|ap]
(avec|con|com|mit) (afp|reuters|ap|dpa|efe|ansa|agencias|agences|agences de presse|agências|agenturen|agenzie)
`,
  staff: `
(reporter|reporters|correspondent|journalist|special correspondent|our reporter|our correspondent|own correspondent|special envoy|interviewer|producer|compiler|compiled|proofreader|photographer|cameraman|editors|edit|edited|writer|interview|recorded|recorded by|interviewed by|prepared by|compiled by|written by|edited by|reviewed by|translated by|reviewed|production|reporting|camera|narrator|redaction|redactor|translated|checked|prepared|news editor|chief editor|desk editor|text editor|photo editor|report|reported by|adapted by|checked by|layout) : …
(managing|deputy|senior|chief|news|web|online|video|photo|text|copy|night|shift|issue|layout|picture|assistant|visual|design|local|foreign|special|regional|parliamentary|staff|own|our|contributing|technical|literary|art) (editor|editors|reporter|reporters|correspondent|journalist|photographer|proofreader|producer|designer|writer) : …
[the] (conversation|interview|talk|discussion) [was] (led|conducted|held|recorded|done|prepared|made) by *
(prepared|compiled|recorded|interviewed|reviewed|checked|proofread|adapted|reported|written|collected|transcribed) by *
[the|this] (material|article|text|interview|report|news|conversation|publication|story|page) [was] (prepared|produced|written|compiled|recorded|edited|conducted|made) (by|with|in collaboration with|in cooperation with) *
(our reporter|our correspondent|intern reporter|trainee reporter|all media reporter|chief reporter|our special correspondent|our own correspondent|newspaper reporter|internship reporter|reporter|reporters|correspondent) *
(red|ed|edit|the editorial board|the editorial office|your editorial team|your editorial office|your editors|the editors|editorial board|editorial team|your editorial staff)
(translated|translation) (by|from * by) *
(edited|curated|prepared|compiled) by the (editorial staff|editors|editorial team|newsroom|editorial office|editorial board|online editors|web team|web editors|redaction) [of *|at *]
(edited|editing|adapted) by *
(text|article|page|material) (edited|adapted|prepared) by *
[comments|remarks|words|statements|testimony|interview|interviews] (collected|gathered|recorded) by *
(reporting|report|interview|text|story) (by|from) our [own|special|local|staff] (correspondent|correspondents|reporter|reporters|editors|editor)
(translator|editor|editing|adaptation|redactor|translation) : *
(traduit|traducido|tradotto|traduzido|übersetzt) [de *] (par|por|da|von) *
(перевод|переклад) *
translation (into|to) english [by|:] *
(talked|spoke|conversed|chatted|dialogued|arranged|drafted|questioned) [by] : *
(talked|spoke|conversed) (by|with him|with her|with them) *
(xinhua|xinhua news agency|people's daily|cctv|china news service|yonhap|this newspaper|our newspaper) (reporter|reporters|correspondent|correspondents) *
`,
  law: `
[a|an|the] [extremist|terrorist|undesirable|nationalist|social|international|public] [organization|organisation|movement|group|network|association|company|battalion|regiment|formation] [is] [currently] (banned|prohibited|forbidden|outlawed|blocked) (in|on) [the] (${RUSSIA})
[*] (recognized|recognised|designated|declared|listed) [*] (${UNWANTED}) [*] (in|by|on) [the] [ministry of justice of [the]] (${RUSSIA}|ministry of justice|russian ministry of justice) […]
[*] (recognized|recognised|designated|declared|listed) (in|by) [the] [ministry of justice of [the]] (${RUSSIA}|ministry of justice|russian ministry of justice) [as] [an|a] (${UNWANTED}) […]
[*] (performing|performs|fulfilling|fulfils) the (function|functions) of a foreign agent […]
[*] [included|entered|listed|is] (in|on|into) the (register|list|registry) of foreign agents […]
[a|an] [russian] (${UNWANTED}) [organization|organisation|media|in [the] (${RUSSIA})]
`,
  end: `
(end|ends|the end|over|finish|finished|fin|fim|nnnn|end of text|end of the text|end of [the|this] (article|story|report|item|material|information|statement|text|communication|interview|quote|release))
(to be (continued|followed|completed|supplemented|updated|extended)|will be (continued|supplemented|updated|followed|completed)|being (updated|supplemented)|continuation follows|more to follow|sequel follows|continued below|continues|continued|follows) [soon|later|tomorrow|in the next issue|in the next part]
[the|this] (news|material|article|text|information|story|publication|item|note|report|news item|message|page) (is|will be|is being|is constantly|is still being|is constantly being) [being] (supplemented|updated|completed|expanded|extended|continued|added|refined|supplementing|updating) […]
[more|further|the] (details|information|updates) (to follow|will follow|follow|later|to come|to be added|are being clarified|are being specified|are specified|being clarified|soon|follow shortly|in a few minutes|will be added) […]
we (will|shall) (supplement|complement|refine|add to) [the|this] (news|material|article|text|information|publication|message|note) […]
(continuation|sequel|addition|more) (follows|to follow|to come|soon|is coming)
`,
}

/** All patterns with their kinds. */
export const NOTE_PHRASES: readonly (readonly [Pattern, NoteKind])[] = Object.entries(NOTES).flatMap(
  ([kind, list]) =>
    list
      .trim()
      .split('\n')
      .map((pattern) => [pattern, kind as NoteKind] as const),
)
