import type { WordClasses } from '../language/word-classes.ts'
import { fold } from './fold.ts'
import { Page } from './page-classes.ts'

/** What time stamps are written with, in the languages of the furniture phrases. */
const STAMPS: WordClasses = [
  // What pages call the time at which something was published or changed.
  [
    Page.DATED,
    'published publish publishing publication posted updated update updating created added modified ' +
      'actualized actualised actualization actualisation refreshed renewed changed change edited edit ' +
      'released release uploaded registered revised revision input entered entry written date time datetime ' +
      'status entry issue objavljeno ažurirano julkaistu päivitetty publicerad uppdaterad publiceret ' +
      'opdateret publisert oppdatert megjelent frissítve zveřejněno publikováno aktualizováno diterbitkan ' +
      'diperbarui نشر تحديث publicado publicada actualizado actualizada actualización creado modificación ' +
      'publicación fecha hora atualizado atualizada atualização publicação data publié publiée mis mise ' +
      'jour modifié pubblicato pubblicata aggiornato aggiornata aggiornamento veröffentlicht aktualisiert ' +
      'aktualisierung erstellt stand geändert publikacji publikacja opublikowano aktualizacja ' +
      'zaktualizowano dodano utworzono data yayınlanma güncelleme giriş yayın yayınlama tarihi eklenme ' +
      'publicat actualizat gepubliceerd bijgewerkt publiziert aktualisiert публикувана публикувано обновена ' +
      'обновено промяна последна δημοσιευση ενημερωση опубликовано обновлено обновление публикации дата ' +
      'создано изменено добавлено размещено опубліковано оновлено оновлення публікації створено додано',
  ],
  // Months, by their names in English and, where translation leaves them, in other languages and calendars.
  [
    Page.MONTH,
    'january february march april may june july august september october november december jan feb mar ' +
      'apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre ' +
      'octubre noviembre diciembre ene abr ago dic janeiro fevereiro março maio junho julho setembro ' +
      'outubro novembro dezembro janvier février mars avril mai juin juillet août septembre octobre ' +
      'novembre décembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januar ' +
      'februar märz juni juli oktober dezember stycznia lutego marca kwietnia maja czerwca lipca sierpnia ' +
      'września października listopada grudnia ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ' +
      'ekim kasım aralık января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня januari ' +
      'februari maart mei augusti augustus maj ledna února března dubna května června července srpna ' +
      'listopadu prosince siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga ' +
      'prosinca januára februára apríla mája júna júla augusta septembra októbra novembra decembra ianuarie ' +
      'februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie tammikuuta helmikuuta ' +
      'maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta ' +
      'joulukuuta január február március április május június július augusztus szeptember október maret ' +
      'agustus desember februarja marca януари февруари март април май юни юли август септември октомври ' +
      'ноември декември ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου ' +
      'οκτωβρίου νοεμβρίου δεκεμβρίου يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ' +
      'ديسمبر farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand',
  ],
  [Page.DAY, 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'],
  // What stands for a date.
  [
    Page.NEAR,
    'today yesterday now ago heute gestern hoy ayer hoje ontem oggi ieri hier aujourd hui azi ieri dzis ' +
      'wczoraj bugun dun сегодня вчера сьогодні вчора днес',
  ],
  // What stands between the parts of a time.
  [
    Page.IN_STAMP,
    'last the of on at by in as for and is was a p m am pm h hs hrs hours hour o clock min mins minutes ' +
      'minute seconds second days day weeks week months month years year uhr utc gmt cet cest est edt eet ' +
      'msk local moscow kyiv kiev tehran istanbul beijing el la le il à a às alle am um den de del em da di ' +
      'do в о at las los les du th st nd rd г р год року года publ latest first kl klo ora orë ob mai wib ' +
      'wita wit ώρα الساعة última último ultimo ultima dernière letzte zuletzt son ostatnia godz',
  ],
  [
    Page.SOURCE,
    'source fuente fonte quelle bron kaynak źródło zdroj izvor sursă источник джерело πηγή المصدر',
  ],
]

/** What labels that send the reader to another article are made of: see `isSendingLabel`. */
const LABELS: WordClasses = [
  [
    Page.SENDS,
    'more read discover related also too reread recommended recommendation recommendations recommend ' +
      'suggest suggested see watch look connected linked associated listen consult deepen deepening missed ' +
      'miss interest interested interesting similar continuation continue keep',
  ],
  [Page.SENDS_ALONE, 'read discover reread related recommended recommendation consult deepen deepening'],
  [Page.SENDS_IN_GROUP, 'topic topics subject theme argument section category rubric same'],
  [
    Page.IN_LABEL,
    'further next again now here moreover additionally addition besides on in at of about to for from ' +
      'with by the a an this that same our us you your it we and or my all may might could can must should ' +
      'do don t not be is are will would want know learn find out view check review understand topic topics ' +
      'subject subjects theme themes article articles news story stories material materials post posts ' +
      'publication publications video videos photo photos pictures images gallery galleries file files ' +
      'dossier report reports interview interviews analysis column section category rubric heading context ' +
      'background detail details information info reading editors editorial author like liked love enjoy ' +
      'once first before earlier previously already then well as context if everything page site website ' +
      'whole full rest text note notes live podcast documentary',
  ],
]

/** Where pages invite readers to share and follow, in one word or two. */
const NETWORKS =
  'facebook fb twitter x telegram whatsapp instagram insta youtube linkedin tiktok viber vk vkontakte ' +
  'odnoklassniki ok pinterest reddit tumblr messenger line flipboard threads bluesky mastodon discord ' +
  'snapchat pocket rss max dzen zen rumble wechat weibo skype email mail xing gab digg stumbleupon ' +
  'evernote buffer livejournal signal imo koo patreon soroush eitaa rubika aparat bale kakaotalk ' +
  'kakaostory naver band bilibili toutiao douyin феисбук феисбуке твиттер твиттере телеграм телеграме ' +
  'телеграмм телеграмме вконтакте одноклассники одноклассниках вк ютуб ютубе инстаграм инстаграме дзен ' +
  'дзене ваибер ваибере рутубе рутуб інстаграмі феисбуці телеграмі твіттері ютубі ваибері واتساب فيسبوك ' +
  'تويتر تلغرام تيليجرام تليجرام تلجرام انستغرام انستجرام يوتيوب اكس لينكدان بنترست تيكتوك google_news ' +
  'google_plus google_discover yandex_zen yandex_news e_mail facebook_messenger truth_social apple_news ' +
  'whats_app you_tube tik_tok linked_in яндекс_дзен яндекс_новости google_новости google_новини ' +
  'google_haberler google_noticias google_discovery sina_weibo tencent_weibo google_actualites واتس_اب ' +
  'فيس_بوك تيك_توك جوجل_نيوز اخبار_جوجل'

const HEADS = [...NETWORKS.matchAll(/(\S+)_\S+/g)].map(([, head]) => head).join(' ')

/** Names of a site's sections, in the languages of the furniture phrases; of several words with low lines between them. */
const SECTIONS =
  'home home_page homepage start_page main_page front_page news latest_news politics sport sports ' +
  'culture society economy business world world_news international national local local_news regional ' +
  'regions opinion technology tech science health entertainment lifestyle education football weather ' +
  'travel tourism environment incidents accidents crime markets finance photo photos video videos ' +
  'archive community media interviews columns current_affairs domestic foreign abroad inicio portada ' +
  'noticias política deportes cultura sociedad economía mundo internacional sucesos actualidad accueil ' +
  'actualités politique société économie monde faits_divers régions startseite nachrichten politik ' +
  'wirtschaft kultur gesellschaft panorama regionales ausland inland notizie cronaca politica società ' +
  'esteri economia mondo início notícias esportes desporto sociedade главная новости политика общество ' +
  'экономика культура спорт мир в_мире происшествия головна новини політика суспільство економіка світ ' +
  'події anasayfa ana_sayfa haberler gündem siyaset ekonomi spor dünya kültür_sanat strona_główna ' +
  'wiadomości kraj świat gospodarka kultura społeczeństwo polska wydarzenia acasă actualitate știri ' +
  'politică externe social eveniment economie cultură начало българия свят икономика култура αρχική ' +
  'ειδήσεις ελλάδα πολιτική οικονομία κόσμος κοινωνία πολιτισμός αθλητικά τοπικά voorpagina binnenland ' +
  'buitenland cultuur sport_algemeen regio chronicle region provinces agriculture farming courts ' +
  'judicial events music cinema arts books energy companies industry transport security defense defence ' +
  'human_rights actuality country city municipalities domestic_news foreign_news sports_news egypt_news ' +
  'arab_world middle_east الرئيسية أخبار سياسة اقتصاد رياضة ثقافة مجتمع العالم'

const ALL: WordClasses = [
  ...STAMPS,
  ...LABELS,
  [Page.SECTION, SECTIONS],
  [Page.NETWORK, NETWORKS],
  [Page.NETWORK_HEAD, HEADS],
]

/** The words by which lines that only pages have are known, by class. For the build, which puts them into its tables. */
export const PAGE_LINE_WORDS: WordClasses = ALL.map(([page, words]) => [page, fold(words)])
