import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Romanian pages that was left untranslated. */
export const ROMANIAN: FurniturePhrases = {
  language: 'ro',
  lines: {
    comments: {
      sure: `
(lasă|lăsați|scrie|scrieți|adaugă|adăugați|postează|trimite) [un|o] (comentariu|comentariul|părere|răspuns|comentarii) [anulează răspunsul|aici|nou]
(anulează răspunsul|trimite comentariul|publică comentariul|vezi comentariile|vezi toate comentariile|niciun comentariu|nu există comentarii|fii primul care comentează|comentariile sunt închise|spune-ți părerea|spune ce crezi|spune-ne părerea ta) […]
adresa ta de email nu va fi publicată […]
(trebuie să fii autentificat|autentifică-te|trebuie să te autentifici) [pentru a|ca să|să] …
`,
      place: `(comentarii|comentariu|# comentarii|# comentariu|comentarii #|comentează|răspunde|răspunsuri|nume|părerea ta)`,
    },
    cookies: {
      sure: `
(acest site|site-ul nostru|acest site web|site-ul) (folosește|utilizează) (cookie|cookies|cookie-uri|module cookie) […]
(acceptă|respinge|refuză|accept) (toate|tot|cookies|cookie-uri|cookie-urile|toate cookie-urile)
(politica|politică) (de|privind) (cookies|cookie|cookie-uri|confidențialitate|utilizare cookie-uri) […]
`,
      place: `(accept|sunt de acord|află mai mult|termeni și condiții|setări)`,
    },
    share: {
      sure: `
(distribuie|distribuiți|dă mai departe|împărtășește|trimite|dă share) [acest|această|pe|prin|articolul|știrea|pagina|linkul] [articol|știre|pagină|articolul|pe|prin|unui] [@|prieteni|prieten|email|rețele] [@] [@]
(copiază|copiați) (linkul|link-ul|adresa|link)
(tipărește|printează|trimite prin email|trimite unui prieten|salvează articolul)
`,
      place: `(distribuie|share|distribuiri|print|salvează|tipărește)`,
    },
    follow: {
      sure: `
(urmărește-ne|urmăriți-ne|urmărește|urmăriți|abonează-te|abonați-vă|intră|alătură-te|caută-ne|găsește-ne|like) [*] (pe|la|pe canalul|în) (@|canalul|pagina|comunitatea|grupul|google news|canalul nostru|facebook) […]
(urmărește-ne|urmăriți-ne|urmărește-ne și|urmăriți-ne și|suntem și pe|ne găsiți și|ne poți urmări|poți urmări|ne găsești) [*] […]
(comunitatea|pagina|canalul) (noastră|nostru) [de|pe] @ […]
dacă (ți-a plăcut|v-a plăcut) (acest articol|articolul) […]
(ți-a plăcut|v-a plăcut|ti-a placut) (articolul|acest articol|materialul) […]
`,
      place: `(urmărește-ne|abonează-te|rețele sociale|urmărește)`,
    },
    newsletter: {
      sure: `
(abonează-te|abonați-vă|înscrie-te|înscrieți-vă|aboneaza-te|mă abonez|primește|primiți|vreau să primesc) [acum|gratuit] [*] [la|pe|zilnic|cele] [*] (newsletter|newsletterul|newsletter-ul|newslettere|mail|email|știri|știrile|știri|canal|gratuit|noutăți) […]
(abonează-te acum|abonează-te|abonați-vă|dezabonare|introdu adresa de email) […]
(fii|rămâi) la curent […]
(deja abonat|ai deja cont|ai deja abonament|articol exclusiv pentru abonați|acest articol este rezervat abonaților|conținut premium) […]
`,
      place: `(newsletter|abonamente|autentificare|contul meu|înregistrare)`,
    },
    related: {
      heading: `
(citește și|citiți și|citește mai mult|citește mai departe|citește continuarea|vezi și|vedeți și|citește în continuare|ți-ar putea plăcea|te-ar putea interesa|te-ar mai putea interesa|s-ar putea să-ți placă|pe aceeași temă|recomandări|recomandarea redacției|recomandările redacției|recomandate|îți recomandăm|vă recomandăm|noi recomandăm|din aceeași categorie|din aceeași secțiune|pe același subiect|alte știri|alte articole|ultimele știri|ultimele articole|ultima oră|cele mai citite|cele mai noi|cele mai comentate|cele mai recente|top citite|articole similare|articole asemănătoare|articole recomandate|articole recente|știri similare|știri pe aceeași temă|știrile zilei|știrea zilei|știri din aceeași categorie|mai multe știri|mai multe despre|mai multe articole|cele mai populare|populare|citește și altele)
`,
      sure: `
(citește și|citiți și|citește|vezi și|vedeți și|citește mai mult|recomandare|recomandarea noastră|recomandări|pe aceeași temă|te-ar putea interesa|ți-ar putea plăcea|mai citește|foto|galerie foto|video|știri similare|din aceeași categorie|aflați mai multe|află mai multe) : …
(citește și|citiți și|vezi și|citește mai mult despre|mai multe despre) …
(citește|citiți|vezi|vedeți) (continuarea|articolul|tot articolul|mai mult|mai multe|mai departe|știrea|textul integral|toate știrile|toate articolele|integral) [aici|pe *|în *|la *]
(articolul|știrea|pagina|articol) (următor|următorul|următoarea|următoare|precedent|precedentul|anterior|anterioară|precedentă) [: …]
(mai multe|încarcă mai multe|arată mai multe|încarcă mai mult|vezi toate) [articole|știri|detalii]
`,
      place: `(următorul|următor|precedentul|precedent|anterior|știri|actualitate|video|foto|politică|externe|sport|recomandat|similare)`,
    },
    advertisement: {
      sure: `
(publicitate|reclamă|conținut sponsorizat|advertorial|conținut publicitar|articol sponsorizat|material publicitar)
(articolul|știrea|textul|citirea|lectura|materialul) (continuă|se continuă) (după|sub|mai jos) [reclamă|publicitate|reclame|video]
(continuarea|articolul) [articolului] [continuă] (după|sub) (publicitate|reclamă|clip|video|galerie|fotografie)
`,
      place: `(partener|parteneri|promo)`,
    },
    source: {
      sure: `(articolul original|sursa originală|sursa articolului|link sursă|vezi sursa)`,
      place: `
(sursa|surse|sursă)
(sursa foto|foto sursa|sursa imagine|sursa video|sursă foto|sursa fotografiei|foto) : …
`,
      tail: `(sursa|surse|sursă) : …`,
    },
    copyright: {
      sure: `
(toate drepturile|drepturi de autor|drepturile) (rezervate|sunt rezervate) […]
(preluarea|reproducerea|copierea|articolele|informațiile|conținutul|acest articol) [*] (interzisă|este interzisă|permisă|poate fi preluat|pot fi preluate|poate fi preluată|citarea sursei|link activ|fără acordul) […]
`,
    },
    author: {
      sure: `
(publicat|actualizat|ultima actualizare|data publicării|data actualizării|publicat la|actualizat la|postat|modificat) [la|în|de|pe|:] # […]
(publicat|actualizat|data publicării|ultima actualizare|data actualizării|postat) : …
(despre autor|alte articole de *|toate articolele de *|articole de același autor)
`,
      place: `
(autor|de|redactor|reporter|text|fotografii|editor) : …
(redacția|de redacția|redacția *|autor)
`,
    },
    tags: {
      sure: `(etichete|taguri|tag-uri|tag|cuvinte cheie|subiecte|categorii|categorie|categoria|pe subiectul|subiecte în articol) : …`,
      place: `(etichete|taguri|tag-uri|subiecte|categorii|cuvinte cheie)`,
    },
    gallery: {
      sure: `(galerie foto|galerie video|vezi galeria foto|vezi galeria|vezi video|vezi fotografiile|urmărește video|deschide galeria|vezi foto) […]`,
      place: `(galerie|fotografii|imagini|închide|play)`,
    },
    pages: {
      sure: `(înapoi la (prima pagină|știri|articole|pagina principală|început)|mergi la conținut|sari la conținut|înapoi sus|harta site-ului|(acasă|prima pagină) : …)`,
      place: `(meniu|căutare|caută|contact|acasă|prima pagină|despre noi|termeni și condiții|politica de confidențialitate)`,
    },
    app: { sure: `(descarcă|instalează|descărcați) [acum] (aplicația|aplicația noastră|gratuit) […]` },
    counter: {
      sure: `((timp de citire|timp de lectură|timp estimat) [:] # [min|minute|minut] […]|# (vizualizări|afișări|minute de citit|min de citit|citiri)|(vizualizări|afișări|citit de) : # […])`,
    },
    listen: { sure: `(ascultă|ascultați) (articolul|acest articol|știrea|varianta audio) […]` },
    feedback: {
      sure: `
(ai găsit|ați găsit|ai observat|semnalează|raportează) (o|o greșeală|o eroare) [greșeală|eroare] […]
(trimite-ne|ai o|trimite|scrie-ne|ai|aveți) [*] (știre|știrea|pont|pontul|informație|subiect|un mesaj) [*] (la|pe|scrie-ne|pe adresa|prin) …
`,
    },
    support: {
      sure: `(susține|sprijină|donează|susțineți|direcționează) [*] (jurnalismul|redacția|presa|publicația|site-ul|@|proiectul|independent|noastră) […]`,
    },
    translation: { sure: `tradus (automat|cu) […]` },
  },
}
