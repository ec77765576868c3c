import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Serbian, Croatian, Bosnian and Macedonian pages that was left untranslated. */
export const SOUTH_SLAVIC: readonly FurniturePhrases[] = [
  {
    language: 'sr',
    lines: {
      comments: {
        sure: `
((ostavi|ostavite|pošalji|pošaljite|dodaj|napiši|napišite|vidi|prikaži|pogledaj|pročitaj) [svoj|vaš|sve|svoje|prvi] (komentar|komentare|odgovor|mišljenje)|budite prvi koji (će|ćete) […]|# (komentara|komentar|komentari)|komentarišite […]|uključite se u (raspravu|diskusiju) […]|vaš komentar|prijavite komentar)
((остави|оставите|пошаљи|пошаљите|додај|напиши|прикажи) [свој|све] (коментар|коментаре|одговор)|# (коментара|коментар|коментари))
`,
        place: `(komentari|komentar|komentara|коментари|коментар|odgovori|odgovor) [#]`,
      },
      cookies: {
        sure: `(prihvatam|prihvati sve|prihvaćam|postavke kolačića|ova (stranica|web stranica) koristi kolačiće […]|ovaj sajt koristi kolačiće […]|koristimo kolačiće […]|politika privatnosti)`,
      },
      share: {
        sure: `((podeli|podelite|podijeli|podijelite|pošalji|pošaljite|odštampaj|štampaj|isprintaj|ispiši|kopiraj|sačuvaj) [ovu|ovaj|na|putem|sa] [vest|vijest|članak|tekst|link|prijatelju|prijateljima] [na|putem|sa] [@|fejsbuku|tviteru|prijateljima|email]|podeli na …|podijeli na …|kopiraj vezu)
((подели|поделите|пошаљи|одштампај) [ову|на] [вест|чланак] [на] [@|фејсбуку|твитеру|пријатељу])`,
        place: `(podeli|podijeli|podelite|podijelite|подели|поделите|štampaj|ispiši|sviđa mi se|sačuvaj)`,
      },
      follow: {
        sure: `((pratite|prati|zapratite) (nas|naš kanal|naše vesti|naš viber kanal|naš youtube kanal|nas i) [na|putem|preko|i na] [@|fejsbuku|facebooku|instagramu|tviteru|društvenim mrežama|viberu|jutjubu] […]|(pridružite se|pridruži se) (nam|našoj|našem) [na] [@|viber|zajednici] […]|preuzmite (našu|besplatnu) aplikaciju […])
((пратите|прати) нас [на] [@|фејсбуку|инстаграму|твитеру|друштвеним мрежама] […])`,
        place: `(prati|zaprati|pretplati se|пратите)`,
      },
      newsletter: {
        sure: `((prijavite|prijavi) se na [naš|dnevni] newsletter […]|prijava na newsletter|pretplatite se […]|budite u toku […])`,
        place: `(prijava|registracija|prijavi se|registruj se|newsletter)`,
      },
      account: {
        sure: `(samo za pretplatnike|ovaj (članak|tekst) je dostupan samo pretplatnicima […]|pretplatite se da nastavite […]|prijavite se da (biste|nastavite) […])`,
      },
      related: {
        heading: `
(pročitajte još|pročitajte i|pročitajte takođe|pročitajte također|pročitaj još|pročitaj i|čitajte još|ostale vesti|ostale vijesti|ostalo iz rubrike|povezane vesti|povezane vijesti|povezani članci|povezani sadržaji|vezane vijesti|najčitanije|najčitanije vijesti|najnovije|najnovije vesti|najnovije vijesti|poslednje vesti|zadnje vijesti|preporučujemo|preporuka|preporučeno|možda će vas zanimati|moglo bi vas zanimati|mogli bi vas zanimati|možda vas zanima|više iz rubrike|još iz rubrike|vezane teme|na ovu temu|više o temi|više o ovoj temi|slične vesti|slične vijesti|slični članci|izdvajamo|izdvojeno|ne propustite|glavne vesti|najpopularnije|aktuelno|vezani članci|pogledajte još|pogledajte i|top vesti|vesti dana|iz iste rubrike|iz rubrike)
(прочитајте још|прочитајте и|остале вести|повезане вести|најчитаније|најновије вести|најновије|препоручујемо|можда ће вас занимати|више из рубрике|издвајамо|последње вести|главне вести)
`,
        sure: `
(pročitajte|pročitajte još|pročitajte i|pročitaj još|čitajte i|pogledajte|pogledajte i|vidi još|vidi i|više|pročitajte više|opširnije|vezano) : …
(прочитајте|прочитајте још|прочитајте и|погледајте|више) : …
(pročitaj više|pročitajte više|čitaj dalje|čitajte dalje|nastavi čitanje|nastavi sa čitanjem|nastavite čitati|opširnije|cijeli članak|ceo članak|ceo tekst|više o tome|saznajte više|prikaži više|učitaj još|učitaj više|sledeća vest|prethodna vest|sljedeća vijest|sljedeći članak|prethodni članak|nazad na vrh|povratak na vrh|nazad na početnu) […]
(опширније|прочитај више|настави читање|цео текст|следећа вест|претходна вест) […]
`,
      },
      advertisement: {
        sure: `(reklama|oglas|oglasi|tekst se nastavlja ispod oglasa|tekst se nastavlja ispod reklame|nastavak članka ispod oglasa|nastavak teksta ispod oglasa|članak se nastavlja ispod oglasa|članak se nastavlja nakon oglasa|nastavlja se nakon oglasa|sponzorisani sadržaj|sponzorirani sadržaj|sponzorirano|plaćeni oglas|plaćeni sadržaj|promo sadržaj|текст се наставља испод огласа|реклама|оглас|nastavak posle reklame|nastavak vijesti nakon oglasa|vest se nastavlja nakon reklame)`,
      },
      source: { place: `(izvor|извор) [: …]`, tail: `(izvor|foto|autor|извор|фото|аутор|piše) : …` },
      copyright: {
        sure: `([(©|#) [*]] (sva prava zadržana|sva prava pridržana|сва права задржана) […]|zabranjeno (preuzimanje|kopiranje|prenošenje) …|prenošenje (sadržaja|teksta|delova) …)`,
      },
      author: {
        sure: `(objavljeno|ažurirano|poslednja izmena|zadnja izmjena|objavljeno dana|kreirano|објављено|ажурирано) [:] # […]`,
        place: `(autor|autori|redakcija|piše)`,
      },
      tags: {
        sure: `(tagovi|oznake|ključne reči|ključne riječi|teme|тагови|ознаке|кључне речи) : …`,
        place: `(tagovi|oznake|ključne reči|ključne riječi|teme|тагови|ознаке)`,
      },
      gallery: {
        sure: `((pogledajte|pogledaj|otvori|vidi|pokreni) [foto|celu|cijelu] (galeriju|fotogaleriju|video|slike|fotografije) […]|foto galerija|fotogalerija|фото галерија|video galerija|kliknite na (sliku|fotografiju) […]|uvećaj sliku)`,
        place: `(galerija|foto|video|галерија)`,
      },
      pages: {
        sure: `(nazad na naslovnu|naslovna strana|idi na sadržaj|preskoči na sadržaj)`,
        place: `(naslovna|početna|naslovnica|početna strana|насловна|почетна|pretraga|kontakt|impresum|meni|izbornik)`,
      },
      counter: {
        sure: `(vreme čitanja : …|vrijeme čitanja : …|# (min|minuta) čitanja|čitanje # min|pregleda : #|pregledano : #|pročitano : #|# pregleda)`,
      },
      listen: { sure: `((poslušajte|slušaj|poslušaj) [ovaj] (članak|vest|vijest|tekst) […])` },
      feedback: {
        sure: `(prijavi grešku|prijavite grešku|prijavi pogrešku|uočili ste grešku […]|imate vest […]|imate priču […]|pošaljite nam (vest|dojavu|vijest|fotografiju) […]|glasajte […]|glasaj|glasujte […]|anketa|ocenite vest […])`,
      },
      support: { sure: `(podržite nas […]|podržite nezavisno novinarstvo […])` },
    },
  },
  {
    language: 'mk',
    lines: {
      comments: {
        sure: `((остави|оставете|напиши|додади) (коментар|одговор) […]|# коментари)`,
        place: `(коментари|коментар) [#]`,
      },
      share: {
        sure: `((сподели|споделете|испрати|испечати) [ја|го|на|со] [веста|статијата|пријател|линкот] [на] [@|фејсбук|твитер])`,
        place: `(сподели|споделете|печати|ми се допаѓа)`,
      },
      follow: {
        sure: `((следете|следи) (нè|не|нѐ) [на|и на] [@|фејсбук|инстаграм] […]|приклучете се […]|зачленете се […])`,
        place: `(следи|следете)`,
      },
      related: {
        heading: `(прочитајте и|прочитајте уште|прочитај и|прочитај повеќе|поврзани вести|поврзани статии|слични вести|слични статии|најчитани|најчитано|најнови вести|последни вести|препорачуваме|можеби ќе ве интересира|повеќе од рубриката|останати вести|други вести|од рубриката)`,
        sure: `(прочитајте|прочитајте и|прочитај|види и|видете|погледнете|повеќе) : …
(прочитај повеќе|повеќе|продолжи со читање|цел текст|целата статија|следна вест|претходна вест|прикажи повеќе) […]`,
      },
      advertisement: {
        sure: `(реклама|маркетинг|оглас|текстот продолжува под рекламата|продолжува по рекламата|спонзорирана содржина)`,
      },
      source: { tail: `(извор|фото|автор) : …` },
      copyright: { sure: `([(©|#) [*]] сите права (се задржани|задржани) […])` },
      author: { sure: `(објавено|ажурирано) [на] [:] # […]` },
      tags: { sure: `(тагови|ознаки|клучни зборови) : …`, place: `(тагови|ознаки|клучни зборови)` },
      gallery: { sure: `(фото галерија|галерија|погледнете (галерија|видео|ја галеријата) […])` },
      feedback: { sure: `(пријави грешка|гласајте […]|анкета)` },
    },
  },
]
