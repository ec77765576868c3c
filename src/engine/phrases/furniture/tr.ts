import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Turkish pages that was left untranslated. */
export const TURKISH: FurniturePhrases = {
  language: 'tr',
  lines: {
    comments: {
      sure: `
(bu habere|bu haber için|habere) (tepkiniz|tepki ver|yorum yap|tepkini göster|ne tepki) […]
(bir|yorum|ilk|yorumunuzu|yorumu) (cevap|yanıt|yorum|yaz|yap|yapın|ekle|gönder|bırak|yapan|yazın|yapın|yazın) [yazın|bırakın|yap|yaz|ekle|siz olun|ol|yazan] [yanıtı iptal et|cevabı iptal et]
(yorum yaz|yorum yap|yorum gönder|yorumları gör|yorumları göster|tüm yorumlar|yorumları oku|yanıtı iptal et|henüz yorum yapılmamış|henüz yorum yok|ilk yorumu siz yapın|ilk yorum yapan siz olun|bu habere yorum yap|yorumlar kapalı)
e-posta (adresiniz|hesabınız) yayınlanmayacak [gerekli alanlar ile işaretlenmişlerdir|…]
gerekli alanlar […]
(daha sonraki yorumlarımda|bir dahaki sefere) …
(yorumlar|yorum) [:] #
(habere|haberi|ilk) (yorum|yorumla|yorumunu) [yap|yaz|ekle]
`,
      place: `(yorumlar|yorum|# yorum|cevapla|yanıtla|isim)`,
    },
    cookies: {
      sure: `((bu site|sitemiz|sitemizde|bu web sitesi|web sitemiz|web sitemizde) [*] (çerez|çerezler|çerezleri|cookie) […]|tümünü kabul et|çerez (politikası|ayarları)|gizlilik politikası|kişisel verilerin korunması […])`,
      place: `(kabul et|reddet|kullanım koşulları|kvkk)`,
    },
    share: {
      sure: `((@|bu haberi|haberi|bunu|arkadaşlarınla|sosyal medyada|yazıyı|facebook'ta|twitter'da|whatsapp'ta|whatsapp'tan) [*] (paylaş|paylaşın|paylasin)|paylaş : …|[@] (favorilere|favorilerime|listeme|okuma listeme|okuma listesine|yer imlerine) (ekle|kaydet)|linki kopyala|bağlantıyı kopyala|yazdır|haberi yazdır|arkadaşına gönder|link kopyalandı)`,
      place: `(paylaş|beğen|kaydet|paylaşım|paylaşın|gönder)`,
    },
    follow: {
      sure: `
(abone ol|abone olun|takip et|takip edin|bizi takip edin) […]
((bizi|bizi *) [*] (takip edin|takip et) […]|(google news'te|google haberler'de|google news ile|telegram|whatsapp|youtube) [*] (abone ol|abone olun|takip et|takip edin|katılın|kanalımıza *) […]|kanalımıza abone (olun|ol) […]|(canlı|dakika dakika) [yayını|anlatımı|blogu] (izle|izleyin|takip et|takip edin)|(whatsapp|telegram) (kanalımız|grubumuza|kanalına) […])`,
      place: `(takip et|abone ol|sosyal medya)`,
    },
    newsletter: {
      sure: `((bültenimize|e-bültene|e-bültenimize|bültene) (abone|kayıt|üye) (ol|olun) […]|abone olun|son dakika haberleri için …)`,
      place: `(e-bülten|bülten|giriş yap|üye ol|kayıt ol)`,
    },
    related: {
      heading: `
(ilgili|benzer|diğer|önerilen|ilginizi çekebilecek) (haberler|haber|yazılar|konular|içerikler|makaleler|yazı)
(ilginizi çekebilir|bunlar da ilginizi çekebilir|bunları da okuyun|bunu da oku|bunu da okuyun|şunlar da ilginizi çekebilir|bunlara da bakın|sizin için seçtiklerimiz|öne çıkanlar|çok okunanlar|en çok okunanlar|en çok okunan haberler|son haberler|son dakika haberleri|günün haberleri|popüler haberler|gündem haberleri|sizin için önerilenler|editörün seçtikleri|ayrıca bakınız|manşetler|trend haberler|son eklenenler|en çok yorumlananlar|günün manşetleri|çok okunan haberler)
(son|en son|günün|öne çıkan|gündemdeki|en çok okunan|diğer) [dakika|önemli] (haberler|haberleri|gelişmeler|gelişmeleri)
`,
      sure: `
(ilgili haber|ayrıca oku|bunu da oku|ayrıca okuyun|bakınız|okuyun|ilginizi çekebilir|haberin detayları|bunu da okuyun|ilgili) : …
(haberin devamı|haberin devamı için tıklayın|haberin devamı aşağıda|devamını oku|devamı için tıklayınız|devamı için tıklayın|daha fazla göster|daha fazla|tümünü gör|tüm haberler|detaylar için tıklayın|haberin detayları için tıklayın|devamı|haberi oku|haberin tamamı için tıklayın|haberin tamamı) […]
(önceki|sonraki|sıradaki) (haber|yazı|makale|içerik|sayfa) [sonraki haber|…]
yazı (dolaşımı|gezinmesi)
`,
      place: `(önceki|sonraki|haberler|video|foto galeri|son dakika|gündem|diğer|devam)`,
    },
    advertisement: {
      sure: `(reklam|reklam alanı|ilan|advertorial|haberin devamı reklamdan sonra|sponsorlu içerik|sponsorlu|reklamı geç|reklamdan sonra devam ediyor|haber reklamdan sonra devam ediyor|(haberin|haber|yazının|yazı|içerik) [devamı] [reklamın|reklamdan|aşağıda|ilanın] (altında|sonra|devamı) [devam ediyor|devam eder]|reklamdan sonra devamı|reklamın altında)`,
    },
    source: {
      sure: `(kaynak linki|haberin kaynağı|kaynağa git|haberin orijinali|(haber için|buraya|için) tıklayın […]|tıklayın|tıklayınız)`,
      place: `(kaynak|kaynaklar|kaynakça)`,
      tail: `(kaynak|kaynaklar|haber kaynağı) : …`,
    },
    copyright: {
      sure: `
([(©|copyright|#) [*]] (tüm hakları|her hakkı|bütün hakları) saklıdır […])
(yasal uyarı|uyarı|yasal uyari) : …
(kaynak|izin) (gösterilmeden|alınmadan|gösterilerek) …
`,
    },
    author: {
      sure: `
(haber merkezi|dış haberler [servisi|merkezi]|haber servisi|ekonomi servisi|spor servisi|internet haber merkezi|yazı işleri|yazar hakkında|yazarın tüm yazıları|tüm yazıları|yazarın diğer yazıları)
(giriş|güncelleme|yayınlanma|yayın|son güncelleme|eklenme|oluşturulma|güncellenme|oluşturma|yayınlanma tarihi|yayın tarihi|güncelleme tarihi|haber giriş|haber giriş tarihi|son güncellenme|yayımlanma|oluşturulma tarihi|haber tarihi|haber kodu) : …
(yayınlanma|güncelleme|giriş|son güncelleme) # …
`,
      place: `(yazar|editör|editör : …|muhabir : …|giriş : …|güncelleme : …|giriş tarihi : …|yayınlanma : …|güncellenme : …)`,
    },
    tags: {
      sure: `(etiketler|etiket|konular|kategoriler|kategori|anahtar kelimeler) : …`,
      place: `(etiketler|kategoriler|konular|kategori|etiket)`,
    },
    gallery: {
      sure: `(foto galeri|fotoğraf galerisi|galeriyi gör|resim galerisi|fotoğrafları gör|videoyu izle|video izle|galeri için tıklayın) […]`,
      place: `(galeri|video|fotoğraf|foto|kapat|izle)`,
    },
    pages: {
      sure: `(ana sayfaya git|anasayfaya dön|anasayfaya git|listeye dön|haberlere dön|geri dön|sayfa başına git|yukarı git|yukarı çık|başa dön|sayfa başına dön|ana sayfaya dön|içeriğe geç|site haritası|ana menü|(ana sayfa|anasayfa) : …)`,
      place: `(ana sayfa|anasayfa|menü|ara|iletişim|hakkımızda|künye)`,
    },
    app: { sure: `((uygulamamızı|mobil uygulamamızı|uygulamayı) (indirin|indir) […])` },
    counter: {
      sure: `(# (dk|dakika|dakikalık) (okuma|okunma|okuma süresi)|okuma süresi [:] # [dk|dakika]|# (görüntülenme|okunma|görüntüleme|kez okundu)|(görüntülenme|okunma) : #)`,
    },
    listen: { sure: `(haberi dinle|yazıyı dinle|makaleyi dinle|sesli dinle)`, place: `(dinle)` },
    feedback: { sure: `(hata bildir|haberde hata var|yazım hatası bildir)` },
    translation: { sure: `(google çeviri|otomatik çeviri) […]` },
  },
}
