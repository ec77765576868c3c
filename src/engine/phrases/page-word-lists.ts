import type { WordClasses } from '../language/word-classes.ts'
import { Page } from './page-classes.ts'
import { PAGE_LINE_WORDS } from './page-line-word-lists.ts'

/** The words that pages use of themselves, by class. For the build, which puts them into its tables. */
export const PAGE_WORDS: WordClasses = [
  ...PAGE_LINE_WORDS,
  [
    Page.OF_PAGE,
    'article articles news story stories post posts comment comments commenting commented reader readers ' +
      'subscriber subscribers subscribe subscribed subscription subscriptions newsletter newsletters ' +
      'bulletin bulletins mailing inbox email mail mailbox register registered registration login log ' +
      'logged sign account password user users site website portal page pages homepage menu section ' +
      'sections category categories topic topics tag tags hashtag hashtags link links hyperlink url copy ' +
      'copied print printed share shared sharing follow channel channels video videos photo photos gallery ' +
      'image images picture pictures podcast audio listen watch read reading click press tap scroll swipe ' +
      'download app application notifications notification alerts editor editors editorial newsroom ' +
      'redaction author authors publication publications published updated content contents material ' +
      'materials text advertising advertisement advertisements ad ads advert banner sponsored advertiser ' +
      'advertisers copyright reserved reproduction reprint reprinting republication translated translation ' +
      'cookie cookies privacy disclaimer feedback error typo mistake inaccuracy correction rate rating ' +
      'votes likes views viewed popular trending related recommended recommendation recommend exclusive ' +
      'premium archive search contact contacts message forum discussion discuss reply blog feed bell ' +
      'publisher publishers rss qr code bookmark bookmarks favorites favourites slideshow ticker version ' +
      'columnist columnists headlines pdf publish summary quotation quotations quoting citing citation ' +
      'newspaper hyperlinks web online browser screen subscribing publicity announcement announcements ' +
      'player playback widget embed embedded hosted plugin javascript asterisk copying partner partners ' +
      'sponsor sponsors robot unsubscribe terms conditions notify media errors edition editions reproduced ' +
      'affiliate affiliates certificate signup misprints scrolling scrolled typed editing keyword keywords ' +
      'misprint permalink pdfs redistribution keyboard passwords commentators moderated moderation ' +
      'moderator spam captcha unread essentials infographic reels whatsapp telegram donations donate react ' +
      'reaction blocker adblock adblocker contribution contributions updates scrapbook member members',
  ],
  [
    Page.EMPTY,
    'a an the of in on at to for from by with without and or as is are was were has have had been be ' +
      'being you your yours our us we my me i it its this that these those here there now not no only all ' +
      'any more most other others same also too please do did can could may might must should will would if ' +
      'how what who which them they their one ones first last next new latest about under below above after ' +
      'before via through into out up down so than then just yet still already today day week month daily ' +
      'weekly every minute minutes hour time times let leave send write enter type tell give get receive ' +
      'see view show hide open close add save find know want like make go back return continue continued ' +
      'load full complete whole entire rest list free unlimited limit reached best main top hot home ' +
      'address phone number detail details information info opinion opinions responsible responsibility ' +
      'support help donate donation join option options permission allowed permitted prohibited forbidden ' +
      'required disabled closed turned original source sources rights belong reference advice data live ' +
      'express expresses contain contains deleted removed insults people takes necessarily reflect reflects ' +
      'position previous accept allow enable form friend friends protected does answer answers try use ' +
      'using used need needs become choose select set each own following different various many few several ' +
      'such again always never ever once soon later earlier automatically directly easily exclusively ' +
      'personal general official special similar another possible necessary mandatory active paid pay buy ' +
      'offer offers trial unlock expand collapse edit fill field fields consent missed appear appears ' +
      'available loading part per months euro euros dollars re ll ve d s m t enjoy access comment standards ' +
      'participation remaining characters report note piece interesting important subscription commitment ' +
      'counts board office staff team owner owners third party external agree agreed treated according ' +
      'policy policies obligatory bear bears borne coincide coincides forgotten forgot ribbon space ' +
      'preceding evaluate useful helpful well shown parties whose processed beginning statements statement ' +
      'visit visiting mass anything everything nothing something automatic found appeared continues goes ' +
      'follows starts moment point place spot complements supplements connected linked associated confirm ' +
      'witnessed count accepting accepted blocked viewing saying helpful found',
  ],
  [
    Page.HINT,
    'here free unlimited limit full complete list latest hot best main top most original external privacy ' +
      'password obligatory mandatory',
  ],
  [Page.ADDRESSES, 'you your our us me here now click subscribe register login press tap'],
  [
    Page.PART,
    'advertising advertisement advertisements advert banner publicity announcement announcements scroll ' +
      'scrolling player embedded widget hosted click tap swipe gallery slideshow cookies cookie adblock ' +
      'javascript newsletter hyperlink permalink',
  ],
  [
    Page.ASKS,
    'receive get subscribe follow join read watch listen share download discover find enjoy support ' +
      'donate write send tell rate comment react click tap press scan sign register log login choose add ' +
      'save report visit stay keep don want would become take contribute participate install enable ' +
      'activate recommend print forward help enter leave continue access unlock start if do did have are ' +
      'already load confirm notify check browse explore disable turn switch rate vote search',
  ],
  [
    Page.OF_WORK,
    'translation translations translate translated translating translator text texts article articles original originals ' +
      'source tone style version versions english language languages headline headlines title titles paragraph paragraphs ' +
      'sentence sentences passage passages formatting format output input prompt draft wording grammar flow fluent fluency ' +
      'natural neutral journalistic formal informal literal literally readability terminology names nouns meaning preserved ' +
      'preserving preserve kept keeping adapted adapt british american spelling idioms idiomatic accuracy accurate markdown ' +
      'summary polished improved revised corrected rewritten rewrite rephrase rephrased shortened shorter style-guide ' +
      'structure quotations quotes clarity consistency consistent register faithful faithfully readers response answer',
  ],
  [
    Page.EMPTY,
    'okay ok sure certainly need step steps proper throughout while where made more clearer stayed ensure ensured',
  ],
  [
    Page.CREDIT,
    'afp ap epa dpa apa efe ansa tass upi reuters getty xinhua kyodo yonhap anadolu aa ritzau tt ntb ' +
      'belga lusa agerpres pap ctk apn ria interfax ukrinform unian trend azertac armenpress irna isna ' +
      'petra sana wam spa mena anp keystone afrp photo photos foto fotos image images picture video ' +
      'file document handout archive archives credit source photograph imago shutterstock alamy istock ' +
      'pa rex magnum bloomberg sputnik zuma nurphoto sipa maxppp',
  ],
  [
    Page.CODE,
    'code coder coders programmer programmers developer developers software template templates ' +
      'syntax html css javascript python php unicode markup placeholder placeholders variable ' +
      'variables string strings compiler script scripts tokenizer tokens entity entities tag tags bug ' +
      'bugs wordpress shortcode shortcodes encoding ascii utf snippet snippets formatting glitch glitches garbled typo typos',
  ],
  [
    Page.WEB,
    'cookie cookies banner banners website websites browser browsers newsletter newsletters ' +
      'advertising advertisement advertisements commenters comments subscriber subscribers publishers ' +
      'button buttons click clicks pop-up popup consent facebook whatsapp',
  ],
  [
    Page.ADVERTISING,
    'advertising advertise advertised advertiser advertisers advertisement advertisements advert ' +
      'adverts ad ads commercial commercials publicity sponsor sponsors sponsored sponsorship ' +
      'promotion announcement announcements partner partners banner',
  ],
  [
    Page.MEDIA,
    'photo photos photographs video videos image images picture pictures infographic audio gallery link links',
  ],
  [
    Page.FOREIGN_MEDIA,
    'foto fotos imagen imagenes imagem imagens immagine immagini bild bilder galeria galerie ' +
      'galleria fotogaleria fotogalerie fotogalleria infografia infografik zdjecia zdjecie wideo ' +
      'film filmy fotografie fotograf fotograflar galeri imagini фото видео відео фоторепортаж ' +
      'фотогалерея инфографика карта صور صورة فيديو بالصور عکس فیلم ویديو 图 视频 組图',
  ],
  [Page.READER, 'you your yours reader readers'],
  [Page.OWNER, 'we our us ours i my me'],
  [
    Page.SITE,
    'article articles website site sites page blog post posts content portal newsletter ' +
      'newsletters channel comments comment publication publications news stories information ' +
      'reading subscription journalism',
  ],
  [
    Page.FAVOUR,
    'share sharing follow subscribe like comment comments support visit thank thanks encourage ' +
      'donate bookmark join read reading enjoy enjoyed liked recommend register sign click contact ' +
      'friends friend family learned helpful useful pleasure interesting informed updated discover ' +
      'stay tuned check rate',
  ],
  [
    Page.REPORT,
    'said says told added according spokesman spokeswoman spokesperson minister president ' +
      'government police',
  ],
]
