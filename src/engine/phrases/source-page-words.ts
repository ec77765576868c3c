import type { SourcePageLists } from './source-page-lines.ts'

/**
 * What pages in other languages than English speak about where they speak about themselves, word by word: no phrase list
 * foresees how they are put together. Words that are English too are left out. For the
 * build, which puts them into its tables.
 */
export const SOURCE_PAGE_WORDS: SourcePageLists = {
  strong: `
  rubriklistenbild titelbild beitragsbild symbolfoto aufmacherbild vorschaubild teaserbild bildquelle bildrechte bildnachweis
  archieffoto illustratiebeeld arkivbild genrebild arkivfoto illustrasjonsfoto arkistokuva kuvituskuva borítókép illusztráció
  ilustračné ilustrační ilustracyjne ilustracyjna ilustrativă ilustrativna ilustrativni иллюстративное ілюстративне temsili
  fortsätter fortsætter fortsetter jatkuu jatkuvat pokračuje pokračování pokračovanie nastavlja mainoksen mainosten luetuimmat luetuimpia
  nejčtenější najčítanejšie najčitanije najčitanijih legolvasottabb lästa mest najczytaniejsze najčitanejše najpročitanije populiariausi
  kirjaudu přihlásit přihlášení logga inloggning čtení vložil vložila segui diaria recibe recibir recevez receba ricevi erhalten otrzymuj
  ilginizi çekebilir ενδιαφέρον ενδιαφέρουν δημοφιλή weiterempfehlen meistgelesen meistgelesene hírlevél hírlevélre uutiskirjeen
  artikeln artikelen artiklen artikkeli článku článek clanak članka cikkünk makale yazının haberimiz tıklayınız
  bildirimleri seguinos suscribite lectores gelesen gelezen
  lezen läs čtěte lukea märksõnad förbehålls artikkelen підтримай підтримайте підтримати напишіть cookieinstellungen
  leer léelo leído leídas compartir comparte compartí compártelo compartido compartida compartidos suscríbete
  suscribirse suscríbase suscripción suscripciones suscriptor suscriptores boletín boletines comentarios
  comentario comentar coméntalo etiquetas etiqueta síguenos síganos sigue recomendado recomendada recomendados
  recomendadas relacionado relacionada relacionados relacionadas publicidad anuncio patrocinado redacción
  publicación publicaciones enlace enlaces copiar imprimir lectura galería galerías inicio portada regístrate
  registrarse descarga descargar mírate descubre conoce entérate interesar gustar únete escuchar escucha haz
  clic pincha derechos reservados prohibida reproducción encuesta votar vota encuestas contenido exclusivo
  suscriptoras ler leiam veja assista ouça compartilhe compartilhar compartilhado partilhar partilhe partilhas
  partilhada partilhado inscreva assine assinar assinante assinantes assinatura boletim siga nos publicidade
  redação redacção publicação publicações leitura descarregue baixe sondagem enquete votação conteúdo direitos
  reprodução notificações recomendamos continua depois saiba conheça confira lire lisez relire voir regardez
  partager partagez abonner abonnez abonnement abonnés abonné infolettre commentaires commentaire réagir
  réagissez étiquettes publicité annonce sponsorisé rédaction publié lien copier imprimer lecture galerie
  accueil inscrivez inscription téléchargez télécharger découvrez écouter écoutez cliquez sondage votez contenu
  réservé droits réservés reproduction interdite suivez recommandé recommandés diaporama leggi leggere guarda
  condividi condividere condivisioni iscriviti iscriversi abbonati abbonamento commenti commento commenta
  pubblicità inserzione redazione pubblicato copia stampa lettura galleria fotogallery registrati scarica scopri
  ascolta clicca sondaggio contenuto riservato abbonato diritti riservati riproduzione riservata seguici
  correlati correlate approfondisci notifiche citește citiți citește-ți vezi distribuie distribuiți abonează
  abonați abonament comentarii comentariu comentează publicitate reclamă redacția redacție publicat linkul
  copiază tipărește citire înregistrează descarcă descoperă ascultă apasă sondaj votează drepturile rezervate
  urmărește urmăriți recomandate recomandări recomandăm asemănătoare etichete știri llegir llegeix comparteix
  subscriu subscriute butlletí comentaris etiquetes publicitat redacció enllaç imprimeix llegiu lesen
  weiterlesen teilen merken drucken abonnieren abonnenten kommentare kommentar kommentieren schlagwörter
  schlagworte anzeige werbung gesponsert redaktion veröffentlicht aktualisiert lesezeit lesedauer bildergalerie
  fotostrecke startseite registrieren anmelden herunterladen anhören klicken umfrage abstimmen inhalt inhalte
  externer datenschutz datenschutzerklärung einwilligung impressum netiquette vorbehalten folgen empfohlen
  empfehlungen verwandte themenseite newsletteranmeldung mehr anzeigen gefunden fehler teilnehmen
  nutzungsbedingungen seitenanfang barrierefreiheit kontakt leserbriefe leserbrief archivbild symbolbild lees
  delen abonneer abonneren abonnees reacties reactie reageer reageren trefwoorden advertentie gesponsord
  gepubliceerd bijgewerkt leestijd fotoalbum aanmelden inloggen downloaden luister klik peiling stemmen inhoud
  rechten voorbehouden volg gerelateerd aanbevolen bekijk deelt verder prenumerera prenumerant kommentarer
  kommentera annons annonsera redaktionen publicerad publicerat uppdaterad lästid bildspel startsida lyssna
  klicka omröstning rösta innehåll rättigheter reserverade följ relaterat rekommenderat nyhetsbrev læs abonnent
  kommenter publiceret opdateret læsetid billedserie forside lyt afstemning indhold rettigheder forbeholdes følg
  relaterede nyhedsbrev dele abonnenter annonse redaksjonen publisert oppdatert lesetid innhold rettigheter
  anbefalt relatert jaa tilaa tilaajille kommentit kommentoi mainos toimitus julkaistu päivitetty lukuaika
  kuvagalleria etusivu kuuntele klikkaa äänestä sisältö oikeudet pidätetään seuraa uutiskirje aiheesta jaga
  telli kommentaarid reklaam toimetus avaldatud uuendatud lasīt lasi dalīties abonē komentāri reklāma redakcija
  publicēts skaitykite skaityti dalintis prenumeruok prenumeruokite komentarai redakcijos paskelbta atnaujinta
  czytaj przeczytaj udostępnij udostępnienia subskrybuj prenumerata prenumerator komentarze komentarz skomentuj
  komentuj tagi sponsorowany redakcja redakcji opublikowano zaktualizowano zdjęć zaloguj zarejestruj pobierz
  posłuchaj kliknij ankieta głosuj zagłosuj treść treści zastrzeżone prawa obserwuj polecamy polecane powiązane
  podobne artykuły zobacz dowiedz wydrukuj skopiuj dołącz sonda zapisz čtěte číst přečtěte sdílet sdílejte
  předplatné předplatitele odebírat komentáře komentář diskuze štítky inzerce redakce publikováno aktualizováno
  fotogalerie přihlásit registrovat stáhnout poslechněte klikněte anketa hlasovat obsah práva vyhrazena sledujte
  související doporučujeme vytisknout zdieľať zdieľajte odoberať diskusia inzercia redakcia zverejnené
  aktualizované kliknite súvisiace odporúčame prečítajte čítajte vyhradené pročitajte pročitaj čitaj opširnije
  podijeli podijelite podeli podelite pretplati pretplatite pretplata komentiraj komentarišite tagovi oznake
  oglas oglasi sponzorirano objavljeno ažurirano vrijeme čitanja vreme galerija prijavi prijavite registriraj
  preuzmite poslušajte glasajte sadržaj pridržana zadržana pratite povezano povezane preporučujemo preporučeno
  preberite delite naroči naročite komentarji posodobljeno oglasno sorodno priporočamo pogledajte lexo ndaje
  shpërndaje abonohu komentet reklamë redaksia publikuar përditësuar olvassa olvasson olvass megosztás megosztom
  oszd oszdmeg feliratkozás iratkozz iratkozzon hozzászólások hozzászólás kommentek címkék hirdetés
  szerkesztőség megjelent frissítve olvasási képgaléria bejelentkezés regisztráció letöltés hallgassa kattintson
  kattints szavazás szavazzon tartalom fenntartva jogok kövess kövessen kapcsolódó ajánljuk ajánlott cikkünk
  cikk cikkek előfizetés előfizetők előfizetőink oku okuyun okumak paylaş paylaşın paylaşım abonelik bülten
  yorum yorumlar yorumu yorumunuz yaz yazın tepkiniz etiketler etiket reklam ilan sponsorlu haberin haberi
  haberler haberleri devamı muhabir yayınlanma güncelleme giriş okuma okunma görüntülenme galeri anasayfa kaydol
  indir indirin dinle dinleyin tıkla tıklayın anket oy içerik içeriği hakları saklıdır takip beğen beğeni
  önerilen ilgili yazdır kopyala telif yayınlanan izinsiz oxu oxuyun abunə şərhlər şərh reklamı xəbərlər oxunub
  baca bacaan bacalah simak simaklah bagikan dibagikan langganan berlangganan pelanggan iklan redaksi
  diterbitkan diperbarui dilihat halaman selanjutnya sebelumnya beranda daftar masuk unduh dengarkan konten
  hakcipta dilindungi ikuti terkait rekomendasi artikel lainnya selengkapnya lanjutkan membaca penulis pewarta
  tercopy disalin salin tautan laporkan pilihan terpopuler terbaru sumber gambas gulir baharu kongsi kongsikan
  langgan ulasan pautan basahin ibahagi mag-subscribe komento patalastas kaugnay shiriki maoni tangazo zaidi
  jiandikishe kuhusiana читать читайте прочитайте читаем подробнее поделиться поделитесь поделись подписаться
  подписывайтесь подпишитесь подписка подписчиков рассылка рассылку комментарии комментариев комментировать
  обсудить теги тег реклама рекламный редакция редакции опубликовано обновлено просмотров просмотры прочтений
  галерея фотогалерея главная войти регистрация скачать слушать нажмите опрос голосовать проголосовать
  голосование материалы материал права защищены перепечатка рекомендуем рекомендуемые рекомендации смотрите
  смотреть опечатку опечатка ошибку поддержать поддержите поделились сохранить печать распечатать скопировать
  ссылка ссылку ссылки свидетельство регистрации сайте сайт сайта канал пропустите пропусти важное популярное
  обсуждаемое присоединяйтесь вступайте узнайте читати детальніше поділитися поділіться підписатися підписуйтесь
  підписуйтеся підпишіться коментарі коментар коментувати мітки редакція опубліковано оновлено переглядів
  перегляди головна увійти реєстрація завантажити слухати натисніть опитування голосувати матеріали матеріал
  захищені рекомендуємо дивіться помилку підтримати посилання передрук долучайтесь дізнайтеся реклами чытайце
  чытаць падзяліцца падпісвайцеся каментары рэклама рэдакцыя прочети прочетете чети четете сподели споделете
  споделяния абонирай абонирайте абонамент коментари коментирай коментирайте тагове етикети ключови рекламата
  редактор публикувана публикувано обновена обновено прочитания преглеждания галерията начало вход изтегли
  слушай кликнете анкета гласувай запазени препоръчваме препоръчани свързани подобни виж вижте гледай гледайте
  пропускай пропускайте пропускате последвай последвайте следвайте темата грешка сигнализирай подкрепи прочитај
  прочитајте подели поделете претплати огласи редакција објавено поврзано препорачано опширније пратите поделите
  претплатите објављено повезано препоручујемо оқыңыз бөлісу жазылыңыз пікірлер жарнама διαβάστε διαβάζω διάβασε
  διάβασμα περισσότερα κοινοποίηση κοινοποιήστε μοιραστείτε εγγραφείτε εγγραφή συνδρομή συνδρομητές σχόλια
  σχόλιο σχολιάστε ετικέτες διαφήμιση χορηγούμενο σύνταξη συντακτική δημοσιεύθηκε δημοσίευση ενημερώθηκε
  ενημέρωση προβολές γκαλερί αρχική σύνδεση κατεβάστε ακούστε πατήστε δημοσκόπηση ψηφίστε περιεχόμενο δικαιώματα
  δικαιωμάτων ακολουθήστε σχετικά σχετικές προτεινόμενα δείτε εκτύπωση ανάγνωσης μάθετε συμφωνα اقرأ اقرؤوا شاهد
  شاهدوا شارك شاركها شاركنا مشاركة اشترك اشتركوا اشتراك تعليق تعليقات تعليقك التعليقات وسوم هاشتاغ إعلان إعلانات
  تحرير محرر نشر نشرت تحديث مشاهدة مشاهدات قراءة مطالعة معرض الرئيسية تسجيل حمل تحميل استمع اضغط انقر استطلاع
  صوت محتوى محفوظة حقوق تابع تابعنا تابعونا متابعة ذات صلة مقترحة مختارات طباعة نسخ رابط المصدر مصدر وكالات
  بالفيديو بالصور كلمات مفتاحية دليل مواضيع أرسل إرسال الناشر بواسطة طالع المزيد للمزيد بخوانید بخوان بیشتر
  اشتراک اشتراک‌گذاری دیدگاه دیدگاه‌ها نظر نظرات برچسب برچسب‌ها تبلیغات آگهی تحریریه منتشر به‌روزرسانی بازدید
  گالری خانه ثبت دانلود گوش کلیک نظرسنجی رأی محتوا محفوظ دنبال مرتبط پیشنهاد ببینید چاپ لینک کد پڑھیں مزید شیئر
  کریں تبصرے اشتہار متعلقہ קראו קרא שתפו שתף הירשמו הרשמה תגובות תגובה הוסף תגיות פרסומת מערכת פורסם עודכן צפיות
  גלריה הורידו האזינו לחצו סקר הצביעו תוכן שמורות הזכויות עקבו קשורות מומלצות צפו כתבות לכתבה पढ़ें पढ़िए शेयर
  करें सब्सक्राइब टिप्पणी विज्ञापन संबंधित देखें यह भी կարդացեք կարդալ կիսվել մեկնաբանություններ գովազդ
  խմբագրություն დაწვრილებით წაიკითხეთ გაზიარება კომენტარები რეკლამა რედაქცია
  xem đọc chia theo bình luận quảng tiếp həmçinin baxın xəbəri artikeln artikkelen olvasta olvastad kapcsolódó
  vest vijest preporuka izdvajamo najčitanije nejčtenější najczęściej mestläst
`,
  weak: `
  tin bài viết chúng tôi trên dela
  clanky temi sucesos primero prvi első ensimmäinen första første inn ind sisään
  lue del även också myös tež još takođe također cikk loe samuti lasi skaityk još minden alla sva kaikki alle všechna
  noticia noticias también además temas tema más fuente autor foto fotos sección categoría siguiente anterior
  página etiquetado archivo podría interesarte interesa puede sitio canal suscrito ver mundo deportes também
  mais tópicos assunto fonte seção secção seguinte próxima arquivo vejam interessar matéria matérias actualités
  actualité aussi sujet sujets auteur rubrique suivant précédent intéresser notizie anche argomenti argomento
  autore sezione successivo precedente archivio interessare articoli articolo tutte și subiect subiecte sursă
  secțiune următorul anteriorul articol articole știre nachrichten auch thema themen quelle bild bilder rubrik
  nächste nächster vorherige vorheriger seite archiv interessieren beitrag beiträge ressort uhr nieuws ook meer
  onderwerp onderwerpen bron volgende vorige artikelen bericht berichten nyheter också mer ämne ämnen källa
  författare nästa föregående sida artiklar også emne emner kilde næste forrige artikler neste uutiset myös
  lisää lähde kirjoittaja kuva seuraava edellinen sivu artikkeli artikkelit wiadomości również więcej także
  temat tematy źródło fot zdjęcie dział kategoria następny poprzedni następna poprzednia strona artykuł wideo
  zprávy témata zdroj rubrika další předchozí stránka článek články správy tiež viac predchádzajúci vijesti
  vesti također takođe više teme izvor sljedeća sledeća prethodna stranica članak članci tudi vir hírek témák
  forrás szerző rovat következő előző oldal további cikkünket haber ayrıca bunu konu konular kaynak yazar
  fotoğraf kategori sonraki önceki sayfa bu habere dakika manşet berita topik juga berikutnya fakta cek также
  ещё тема темы по теме источник автор фото видео раздел рубрика следующая предыдущая страница новости новость
  статья статьи архив ще джерело відео розділ наступна попередня сторінка новини новина стаття статті також още
  също източник снимка снимки следваща предишна статия статии важното вести исто извор следна претходна επίσης
  θέμα θέματα πηγή συντάκτης φωτογραφία φωτογραφίες βίντεο κατηγορία επόμενο προηγούμενο σελίδα ειδήσεις άρθρο
  άρθρα أيضا أخبار خبر موضوع كاتب كتب بقلم صورة صور فيديو قسم التالي السابق صفحة مقال مقالات المقال هم همچنین
  نویسنده منبع عکس ویدئو بخش بعدی قبلی صفحه مقاله גם עוד נושא כותב מקור תמונה וידאו מדור הבא הקודם עמוד חדשות
  כתבה
`,
  small: `
  také též taip arī jos
  tim sobre de del la las el los en y o a al que te se su por para con esta este estas estos nuestro nuestra tu
  tus nos todo todos todas sin le da do das dos na no nas nos e um uma ao à não sem por esta este essa esse
  nosso nossa seu sua você du des le les un une et ou à au aux ce cet cette ces notre votre vos vous sur dans
  pour par avec ne pas il lo gli i di della dei delle e per con su questo questa nostro nostra tuo ti ci non și
  în pe cu din la un o acest această nostru noastră der die das den dem des ein eine und oder in im auf mit zu
  zum zur von für sie ihr ihre unser unsere unserem nicht ist diesen diese dieser het een van op met voor ons
  onze je u dit deze en in naar niet och i på med till av för vår den det detta inte og på med til af av for
  vores våre denne dette ja w z na do i o się nie ten ta to nasz nasze naszym twój się dla oraz v s ve na pro se
  a tento naše náš u sa je za na i ovaj naš a az és egy ezt ez ne is minket hogy ve ile için bu bir şu bizi da
  de mi di ke dan yang ini itu untuk dari pada oleh telah и в на с по за из к о у от для не это эту этот наш
  нашем наши нас все всех і та у з до на наш нас не це цю най ни нашия нашата от със се και το τη την της του
  τον τα οι στο στη στην μας για με από αυτό في من على إلى عن هذا هذه عبر مع لا كل أو به در از با را این و thêm sẻ dõi liên cáo
`,
}
