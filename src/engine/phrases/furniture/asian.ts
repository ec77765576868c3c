import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Indonesian, Vietnamese, Thai and Indian pages, and of those of Israel and the Caucasus, that was left untranslated. */
export const ASIAN: readonly FurniturePhrases[] = [
  {
    language: 'id',
    lines: {
      comments: {
        sure: `((tulis|kirim|tambahkan|beri|lihat|tinggalkan|baca) [semua|sebuah] (komentar|komen) [anda] […]|# komentar|jadilah yang pertama berkomentar […])`,
        place: `(komentar|komen|balas) [#]`,
      },
      share: {
        sure: `((bagikan|kongsi|kongsikan|sebarkan|cetak|simpan|salin) (artikel|berita|ini|ke|di|melalui|tautan|link|pautan|artikel ini|berita ini) [ini] [ke|di|melalui] [@|email|teman] […]|salin tautan|kirim ke teman)`,
        place: `(bagikan|kongsi|cetak|simpan|suka)`,
      },
      follow: {
        sure: `((ikuti|follow|ikut) (kami|berita|saluran|channel|kanal|update|saluran kami|akun) […]|(gabung|bergabung|sertai|langgan) [di|dengan|ke] (grup|channel|saluran|kanal|saluran kami|@) […]|dapatkan (update|berita|informasi) …|cek (berita|artikel|berita dan artikel) …|(aktifkan|nyalakan) notifikasi […])`,
        place: `(ikuti|langganan|ikuti kami)`,
      },
      newsletter: {
        sure: `((berlangganan|langganan|daftar|melanggan) (newsletter|buletin|newsletter kami|buletin kami) […])`,
        place: `(daftar|masuk|login|log masuk)`,
      },
      related: {
        heading: `(baca juga|baca lagi|baca selengkapnya|baca berita lainnya|baca lainnya|baca artikel lainnya|lihat juga|simak juga|berita terkait|artikel terkait|berita lainnya|artikel lainnya|berita terkini|berita terbaru|berita populer|artikel populer|terpopuler|terkini|paling banyak dibaca|paling populer|berita pilihan|pilihan editor|pilihan redaksi|rekomendasi|rekomendasi untuk anda|topik terkait|topik terkini|jangan lewatkan|selanjutnya|berita utama|untuk anda|terkait|bacaan lain|berkaitan|berita berkaitan|artikel berkaitan|tag terpopuler|video pilihan|tonton juga|simak video)`,
        sure: `
(baca|baca juga|baca lagi|baca selengkapnya|lihat|lihat juga|simak|simak juga|tonton|tonton juga|saksikan|saksikan juga|berita terkait|artikel terkait|dengarkan juga) : …
(baca selengkapnya|selengkapnya|baca lebih lanjut|lanjutkan membaca|lihat semua|lihat selengkapnya|muat lebih banyak|muat lainnya|halaman selanjutnya|halaman berikutnya|halaman sebelumnya|halaman : …|artikel sebelumnya|artikel berikutnya|klik di sini|klik disini|baca halaman selanjutnya|kembali ke atas|baca artikel asli) […]
`,
      },
      advertisement: {
        sure: `(iklan|advertisement|scroll ke bawah untuk …|scroll untuk …|lanjutkan membaca di bawah iklan|iklan : …|artikel berlanjut setelah iklan|gulir [ke bawah] untuk (lanjut|melanjutkan) membaca|konten bersponsor|pariwara|advertorial)`,
      },
      source: { tail: `(sumber|foto|penulis|editor|pewarta|reporter) : …` },
      copyright: {
        sure: `([(©|copyright|#) [*]] (hak cipta dilindungi|hak cipta terpelihara) […]|dilarang (mengambil|menyalin|mengutip) …)`,
      },
      author: {
        sure: `((diterbitkan|diperbarui|dipublikasikan|terakhir diperbarui|tayang) [:|pada] # […])`,
        place: `(penulis|redaksi|tim redaksi)`,
      },
      tags: { sure: `(tag|kata kunci|topik|tagar) : …`, place: `(kata kunci|topik)` },
      gallery: {
        sure: `((lihat|klik) (foto|galeri|gambar|video) […]|perbesar|galeri foto|galeri|foto : # (foto|gambar))`,
        place: `(galeri|video|foto)`,
      },
      counter: {
        sure: `(waktu baca : …|# menit (baca|membaca)|dibaca : #|dilihat : #|dibaca # kali|dilihat # kali)`,
      },
      feedback: {
        sure: `(laporkan (kesalahan|masalah) […]|temukan kesalahan […]|apa (pendapat|reaksi) anda […]|bagaimana (reaksi|pendapat) anda […]|beri (nilai|rating) […])`,
      },
    },
  },
  {
    language: 'vi',
    lines: {
      comments: {
        sure: `((gửi|viết|xem|ý kiến|đọc|thêm) [tất cả|bạn đọc] (bình luận|ý kiến|bình luận của bạn|ý kiến của bạn)|bình luận (của bạn|bài viết|mới nhất|quan tâm nhất) […]|# bình luận|hãy là người đầu tiên bình luận […]|ý kiến bạn đọc)`,
        place: `(bình luận|trả lời|thích|ý kiến) [#]`,
      },
      share: {
        sure: `(chia sẻ (bài viết|lên|qua|bài viết này|với bạn bè) [@|facebook] […]|in bài viết|sao chép liên kết|sao chép link|lưu bài viết|gửi cho bạn bè)`,
        place: `(chia sẻ|lưu bài|theo dõi)`,
      },
      follow: {
        sure: `(theo dõi (chúng tôi|báo|trang|kênh|@|*) (trên|tại|@) [@|google news] […]|đăng ký (kênh|nhận tin|theo dõi) […]|mời (độc giả|bạn đọc|quý độc giả) …|tham gia (nhóm|kênh) …)`,
        place: `(theo dõi|đăng ký|đăng nhập)`,
      },
      newsletter: { sure: `(đăng ký (nhận bản tin|nhận tin|bản tin) […])` },
      related: {
        heading: `(xem thêm|đọc thêm|tin liên quan|bài liên quan|bài viết liên quan|tin tức liên quan|có thể bạn quan tâm|tin cùng chuyên mục|cùng chuyên mục|bài cùng chuyên mục|tin mới nhất|tin mới|tin nóng|tin khác|các tin khác|tin cũ hơn|tin mới hơn|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin đọc nhiều|nổi bật|tin nổi bật|bài viết khác|đừng bỏ lỡ|chủ đề liên quan|được quan tâm|mời bạn đọc|tiêu điểm|tin tài trợ|dành cho bạn|quan tâm nhiều nhất)`,
        sure: `(xem thêm|đọc thêm|xem|đọc|tin liên quan|xem ngay|mời xem|mời đọc) : …
(xem tiếp|đọc tiếp|xem chi tiết|xem toàn bộ|đọc tiếp về …|tải thêm|trang sau|trang trước|quay lại đầu trang|về trang chủ|bấm vào đây|nhấn vào đây|nhấp vào đây) […]`,
      },
      advertisement: {
        sure: `(quảng cáo|bài viết tiếp tục sau quảng cáo|nội dung tài trợ|thông tin quảng cáo)`,
      },
      source: { tail: `(nguồn|tác giả|ảnh minh họa) : …` },
      copyright: {
        sure: `(giữ bản quyền […]|[(©|#) [*]] (bản quyền thuộc|bảo lưu mọi quyền) […]|cấm sao chép …)`,
      },
      tags: { sure: `(từ khóa|thẻ|chủ đề|tags) : …`, place: `(từ khóa|chủ đề)` },
      gallery: { sure: `(xem (ảnh|video|clip) […]|phóng to|bộ ảnh|ảnh : # […])`, place: `(video|ảnh bài)` },
      counter: { sure: `(lượt xem : #|# lượt xem|# phút đọc)` },
      feedback: { sure: `(báo lỗi|góp ý)` },
      pages: { place: `(trang chủ|về trang chủ)` },
    },
  },
  {
    language: 'he',
    lines: {
      comments: {
        sure: `((הוסף|הוסיפו|כתוב|כתבו|הגב|הגיבו|לכל) [את|ה] (תגובה|תגובות|התגובות) […]|# תגובות|הצטרפו לשיחה|הגיבו לכתבה)`,
        place: `(תגובות|תגובה|הגב) [#]`,
      },
      share: {
        sure: `((שתפו|שתף|שלחו|שלח|הדפס|הדפיסו) [את] (הכתבה|כתבה|בפייסבוק|בוואטסאפ|בטוויטר|לחבר|הידיעה|במייל) […]|העתק קישור|העתיקו קישור|שמירת כתבה)`,
        place: `(שתפו|שתף|הדפסה|הדפסת כתבה|שמור|שיתוף)`,
      },
      follow: {
        sure: `((עקבו|עקוב) אחרינו […]|(הצטרפו|הצטרפי|הצטרף) (לערוץ|לקבוצת|לערוצי|לקבוצות|אלינו|לוואטסאפ) […]|(לכל|כל) (העדכונים|החדשות) […])`,
        place: `(הצטרפו|עקבו)`,
      },
      newsletter: {
        sure: `((הירשמו|הרשמו|הרשמה) (לניוזלטר|לעדכונים|לדיוור) […])`,
        place: `(התחברות|הרשמה|ניוזלטר)`,
      },
      related: {
        heading: `(קראו גם|קרא גם|קראו עוד|עוד בנושא|עוד בנושא זה|כתבות נוספות|כתבות קשורות|כתבות מומלצות|כתבות נוספות בנושא|עוד כתבות|אולי יעניין אותך|אולי יעניין אתכם|אולי תאהבו|מומלצים|מומלץ|הנקראות ביותר|הכי נקראות|הנצפות ביותר|חדשות נוספות|עוד חדשות|עוד ב|עוד בערוץ|צפו גם|ראו גם|בנושאים אלה|נושאים קשורים|כותרות נוספות|אל תפספסו)`,
        sure: `(קראו גם|קראו|ראו|צפו|ראו גם|צפו גם|עוד בנושא|לקריאה נוספת) : …
(המשך קריאה|להמשך קריאה|לכתבה המלאה|קראו עוד|קרא עוד|לקריאת הכתבה|לחצו כאן|לחץ כאן|טען עוד|הצג עוד|הכתבה הבאה|הכתבה הקודמת|חזרה לדף הבית|למעלה) […]`,
      },
      advertisement: {
        sure: `(פרסומת|תוכן שיווקי|בשיתוף …|הכתבה ממשיכה אחרי הפרסומת|המשך הכתבה אחרי הפרסומת|תוכן ממומן|מודעה)`,
      },
      source: { tail: `(צילום|מקור|קרדיט) : …` },
      copyright: { sure: `([(©|#) [*]] כל הזכויות שמורות […]|(שימוש לפי|השימוש בהתאם) סעיף 27 […])` },
      author: {
        sure: `((פורסם|עודכן|עדכון אחרון|פורסם לראשונה) [ב|בתאריך] [:] # […])`,
        place: `(כתב|כתבת|מערכת|מערכת האתר)`,
      },
      tags: { sure: `(תגיות|תגים|נושאים) : …`, place: `(תגיות|תגים|נושאים)` },
      gallery: { sure: `((לצפייה|צפו) (בגלריה|בווידאו|בסרטון|בתמונות) […]|גלריה|הפעל סרטון)` },
      feedback: { sure: `((מצאתם|מצאת|ראיתם|נתקלתם) (טעות|טעות בכתבה|טעות לשון) […]|דווחו על טעות|נגישות)` },
      pages: { place: `(דף הבית|ראשי|חיפוש|תפריט)` },
    },
  },
  {
    language: 'hi',
    lines: {
      comments: {
        sure: `(टिप्पणी (करें|लिखें|जोड़ें)|अपनी (राय|प्रतिक्रिया|टिप्पणी) (दें|लिखें) […]|# टिप्पणियां)`,
        place: `(टिप्पणी|टिप्पणियां|कमेंट) [#]`,
      },
      share: {
        sure: `((शेयर|साझा) (करें|करे|कीजिए) […]|(इसे|खबर) (शेयर|साझा) करें|प्रिंट करें|लिंक कॉपी करें)`,
        place: `(शेयर|साझा करें|प्रिंट)`,
      },
      follow: {
        sure: `((हमें|हमसे) [*] (फॉलो|जुड़ें|जुड़े) [करें] […]|(फॉलो|सब्सक्राइब|सबस्क्राइब) करें […]|(व्हाट्सएप|टेलीग्राम|यूट्यूब) (चैनल|ग्रुप) (से|को) … )`,
      },
      related: {
        heading: `(यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|और पढ़ें…|संबंधित खबरें|संबंधित लेख|ताजा खबरें|ताज़ा खबरें|ताजा खबर|लोकप्रिय खबरें|सबसे ज्यादा पढ़ा गया|अन्य खबरें|बड़ी खबरें|ट्रेंडिंग|यह भी देखें|ये भी देखें|देश की खबरें|आगे पढ़ें|पढ़ें पूरी खबर)`,
        sure: `(यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|पढ़ें|देखें|वीडियो) : …
(पूरी खबर पढ़ें|आगे पढ़ें|यहां क्लिक करें|और देखें|अगली खबर|पिछली खबर) […]`,
      },
      advertisement: { sure: `(विज्ञापन|विज्ञापन के बाद …|प्रायोजित)` },
      source: { tail: `(स्रोत|फोटो|फाइल फोटो) : …` },
    },
  },
  {
    language: 'bn',
    lines: {
      related: {
        heading: `(আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|সর্বশেষ খবর|সর্বশেষ|সর্বাধিক পঠিত|জনপ্রিয়)`,
        sure: `(আরও পড়ুন|আরো পড়ুন|পড়ুন|দেখুন) : …`,
      },
      share: { sure: `(শেয়ার করুন|শেয়ার করুন)`, place: `(শেয়ার|মন্তব্য|মন্তব্য করুন|প্রিন্ট)` },
      advertisement: { sure: `(বিজ্ঞাপন)` },
    },
  },
  {
    language: 'ur',
    lines: {
      related: {
        heading: `(مزید پڑھیں|یہ بھی پڑھیں|مزید خبریں|متعلقہ خبریں|تازہ ترین|تازہ ترین خبریں|مقبول ترین)`,
        sure: `(مزید پڑھیں|یہ بھی پڑھیں|یہ بھی دیکھیں) : …`,
      },
      share: { sure: `(شیئر کریں|فیس بک پر شیئر کریں)`, place: `(تبصرے|تبصرہ کریں|پرنٹ کریں)` },
      advertisement: { sure: `(اشتہار)` },
    },
  },
  {
    language: 'th',
    lines: {
      related: {
        heading: `(อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวล่าสุด|ข่าวยอดนิยม|อ่านต่อ|ดูเพิ่มเติม|ข่าวแนะนำ)`,
        sure: `(อ่านเพิ่มเติม|อ่านต่อ|ชมคลิป) : …`,
      },
      share: { sure: `(แชร์|แชร์ข่าวนี้|แชร์บทความ|พิมพ์|แสดงความคิดเห็น|ความคิดเห็น|ติดตามเรา|กดติดตาม)` },
      advertisement: { sure: `(โฆษณา)` },
    },
  },
  {
    language: 'hy',
    lines: {
      comments: {
        sure: `((թողնել|գրել|ավելացնել) (մեկնաբանություն|կարծիք))`,
        place: `(մեկնաբանություններ|մեկնաբանություն) [#]`,
      },
      share: { sure: `(կիսվել […]|տպել|տարածել|ուղարկել ընկերոջը|պատճենել հղումը)` },
      follow: { sure: `(հետևեք մեզ […]|բաժանորդագրվեք […]|միացեք (մեզ|մեր) […])` },
      related: {
        heading: `(կարդացեք նաև|կարդալ նաև|կարդացեք|նմանատիպ նյութեր|առնչվող նորություններ|առնչվող նյութեր|վերջին նորությունները|ամենաընթերցված|ամենաընթերցվածները|այլ նորություններ|լրահոս|թեմայի շուրջ|դիտեք նաև|տեսեք նաև)`,
        sure: `(կարդացեք նաև|կարդացեք|դիտեք|տես նաև) : …
(կարդալ ավելին|ավելին|կարդալ շարունակությունը|շարունակությունը|ամբողջությամբ կարդացեք) […]`,
      },
      advertisement: { sure: `(գովազդ)` },
      source: { tail: `(աղբյուր|լուսանկարը|ֆոտո) : …` },
      tags: { place: `(պիտակներ|թեգեր)` },
    },
  },
  {
    language: 'ka',
    lines: {
      comments: {
        sure: `(კომენტარის (დატოვება|დამატება|დაწერა)|დატოვეთ კომენტარი)`,
        place: `(კომენტარები|კომენტარი) [#]`,
      },
      share: { sure: `(გაზიარება|გააზიარე|გააზიარეთ|ბეჭდვა|ამობეჭდვა|ბმულის კოპირება|გაუზიარე მეგობრებს)` },
      follow: { sure: `(გამოგვყევით […]|გამოიწერეთ […]|გამოიწერე […]|შემოგვიერთდით […])` },
      related: {
        heading: `(წაიკითხეთ ასევე|წაიკითხეთ|ასევე წაიკითხეთ|წაიკითხეთ მეტი|მსგავსი სიახლეები|მსგავსი ამბები|დაკავშირებული სიახლეები|ბოლო სიახლეები|ბოლო ამბები|ყველაზე კითხვადი|პოპულარული|სხვა სიახლეები|დღის ამბები|ნახეთ ასევე|იხილეთ ასევე|ამავე თემაზე)`,
        sure: `(წაიკითხეთ|წაიკითხეთ ასევე|იხილეთ|ნახეთ|იხილეთ ასევე) : …
(დაწვრილებით|გაგრძელება|სრულად|ვრცლად) […]`,
      },
      advertisement: { sure: `(რეკლამა)` },
      source: { tail: `(წყარო|ფოტო) : …` },
      tags: { place: `(თეგები|ტეგები)` },
    },
  },
  {
    language: 'az',
    lines: {
      comments: {
        sure: `(şərh (yaz|yazın|əlavə et|bildir|yazmaq)|şərhlər : #|# şərh|rəy (bildir|yaz|bildirin))`,
        place: `(şərhlər|şərh|rəylər) [#]`,
      },
      share: {
        sure: `((paylaş|paylaşın|bölüş|bölüşün|göndər|çap et|linki kopyala) [@|facebook-da|dostlarınla|xəbəri])`,
        place: `(paylaş|paylaşın|bölüş|bölüşün|çap et)`,
      },
      follow: {
        sure: `((bizi|kanalımıza|telegram kanalımıza|səhifəmizi) [*] (izləyin|izlə|abunə olun|qoşulun|bəyənin) […]|abunə (ol|olun) […])`,
      },
      related: {
        heading: `(oxşar xəbərlər|əlaqəli xəbərlər|digər xəbərlər|son xəbərlər|ən son xəbərlər|ən çox oxunan|ən çox oxunanlar|ən çox oxunan xəbərlər|həmçinin oxuyun|bunları da oxuyun|bunu da oxuyun|xəbər lenti|günün xəbərləri|manşet|mövzu ilə bağlı|mövzu üzrə|həmçinin bax|aktual xəbərlər|maraqlı xəbərlər|populyar xəbərlər)`,
        sure: `(həmçinin oxuyun|oxuyun|bax|həmçinin bax|oxu|ətraflı) : …
(ətraflı|ətraflı oxu|ardını oxu|davamını oxu|daha çox|əvvəlki xəbər|növbəti xəbər|hamısına bax) […]`,
      },
      advertisement: { sure: `(reklam|xəbərin davamı reklamdan sonra|reklamdan sonra davamı)` },
      source: { tail: `(mənbə|foto|müəllif) : …` },
      copyright: {
        sure: `([(©|#) [*]] (bütün hüquqlar|bütün hüquqları) (qorunur|qorunub) […]|(məlumatdan|saytdan|xəbərdən) istifadə …)`,
      },
      author: { sure: `(yenilənib|dərc olunub|yayımlanıb) [:] # […]` },
      tags: { sure: `(teqlər|açar sözlər|taqlar) : …`, place: `(teqlər|açar sözlər)` },
      counter: { sure: `(baxış sayı : #|oxunub : #|baxılıb : #|# (baxış|dəfə oxunub))` },
      gallery: { sure: `(fotoqalereya|foto qalereya|videoya bax|fotolara bax)` },
      feedback: { sure: `(səhv aşkar etmisiniz […]|səhvi bildir […])` },
    },
  },
  {
    language: 'kk',
    lines: {
      related: {
        heading: `(тағы оқыңыз|сондай-ақ оқыңыз|оқи отырыңыз|ұқсас жаңалықтар|соңғы жаңалықтар|көп оқылған|ең көп оқылған|тақырып бойынша)`,
        sure: `(тағы оқыңыз|сондай-ақ оқыңыз|оқыңыз) : …
(толығырақ|жалғасын оқу) […]`,
      },
      share: { sure: `(бөлісу […]|бөлісіңіз)`, place: `(пікірлер|пікір қалдыру|жарнама)` },
      follow: {
        sure: `(бізге жазылыңыз […]|(арнамызға|каналымызға|парақшамызға) (жазылыңыз|жазылыңыздар) […])`,
      },
    },
  },
  {
    language: 'uz',
    lines: {
      related: {
        heading: `(shuningdek o'qing|mavzuga oid|so'nggi yangiliklar|ko'p o'qilgan|ko'p o'qilganlar|tavsiya etamiz|o'xshash xabarlar|mavzuga oid yangiliklar|boshqa yangiliklar)`,
        sure: `(shuningdek o'qing|o'qing|ko'ring) : …
(batafsil|davomini o'qish|to'liq o'qish) […]`,
      },
      share: {
        sure: `(ulashish|ulashing […]|do'stlaringizga ulashing|kanalimizga obuna bo'ling […]|bizni kuzatib boring […])`,
      },
      advertisement: { sure: `(reklama)` },
    },
  },
  {
    language: 'be',
    lines: {
      related: {
        heading: `(чытайце таксама|чытайце яшчэ|глядзіце таксама|па тэме|навіны па тэме|апошнія навіны|самае чытанае|падобныя навіны|яшчэ па тэме)`,
        sure: `(чытайце таксама|чытайце|глядзіце|глядзіце таксама) : …
(чытаць далей|чытаць цалкам|падрабязней) […]`,
      },
      share: {
        sure: `(падзяліцца […]|падпісвайцеся (на нас|на наш) […]|далучайцеся […])`,
        place: `(каментары|рэклама|тэгі)`,
      },
    },
  },
  {
    language: 'sq',
    lines: {
      comments: {
        sure: `((lini|shto|shkruaj) (një koment|koment|komentin) […])`,
        place: `(komente|komentet) [#]`,
      },
      share: { sure: `((shpërndaje|shpërndani|ndaje) [në|me] [@|facebook|miqtë] […]|printo|kopjo linkun)` },
      follow: { sure: `(na ndiqni [në] [@] […]|ndiqni [faqen] …|bashkohuni …|abonohu […])` },
      related: {
        heading: `(lexo edhe|lexoni edhe|lexo gjithashtu|lexo më shumë|lexo më tepër|lexoni gjithashtu|të ngjashme|lajme të ngjashme|artikuj të ngjashëm|të fundit|lajmet e fundit|më të lexuarat|më të lexuarit|mund t'ju interesojë|rekomanduara|shiko edhe|shikoni edhe|lajme të tjera|tema të ngjashme)`,
        sure: `(lexo edhe|lexo|lexoni|lexoni edhe|shiko|shiko edhe) : …
(vazhdo leximin|lexo të plotë|më shumë|shfaq më shumë|vazhdoni të lexoni) […]`,
      },
      advertisement: { sure: `(reklamë|reklama|artikulli vazhdon pas reklamës|vazhdon pas reklamës)` },
      source: { tail: `(burimi|foto|autor) : …` },
      tags: { place: `(etiketa|etiketat|fjalë kyçe)` },
    },
  },
  {
    language: 'ca',
    lines: {
      related: {
        heading: `(llegeix també|llegiu també|et pot interessar|us pot interessar|notícies relacionades|articles relacionats|més informació|més llegides|el més llegit|últimes notícies|més sobre el tema|et recomanem)`,
        sure: `(llegeix|llegeix també|llegiu també|vegeu també|més informació) : …
(continua llegint|llegir més|llegiu-ne més|veure més|mostra més) […]`,
      },
      share: {
        sure: `(comparteix […]|comparteix-ho […]|imprimeix|envia per correu|segueix-nos […]|subscriu-te […])`,
        place: `(comentaris|publicitat|etiquetes)`,
      },
    },
  },
]
