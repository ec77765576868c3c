import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Swedish, Norwegian, Danish, Finnish and Baltic pages that was left untranslated. */
export const NORDIC: readonly FurniturePhrases[] = [
  {
    language: 'sv',
    lines: {
      comments: {
        sure: `((skriv|lämna|visa|läs|dölj) [en|alla|din] (kommentar|kommentarer|kommentarerna) […]|kommentera (artikeln|inlägget)|# kommentarer|kommentarsfältet är stängt|delta i debatten)`,
        place: `(kommentarer|kommentera|svara) [#]`,
      },
      cookies: {
        sure: `(godkänn alla|acceptera alla [cookies]|hantera cookies|vi använder cookies […]|integritetspolicy|om cookies)`,
      },
      share: {
        sure: `(dela (artikeln|artikel|sidan|på|via|med|den här artikeln|länk) [på|via] [@|e-post|vänner]|tipsa (en vän|oss) […]|skriv ut|kopiera länk|kopiera länken|spara artikeln|skicka (med|via) e-post|ge bort artikeln)`,
        place: `(dela|spara|gilla|tipsa|skriv ut)`,
      },
      follow: {
        sure: `(följ (oss|ämnet|ämnen|skribenten|skribent|[*] på @) [på|i] [@|sociala medier] […]|gilla oss på @ […])`,
        place: `(följ|prenumerera|följ ämne)`,
      },
      newsletter: {
        sure: `(prenumerera på [vårt|våra|vårat] (nyhetsbrev|nyhetsbrevet) […]|anmäl dig till [vårt] (nyhetsbrev|nyhetsbrevet) […]|få (nyheter|de senaste nyheterna|våra nyhetsbrev) …)`,
        place: `(nyhetsbrev|logga in|bli prenumerant|skapa konto)`,
      },
      account: {
        sure: `(bli prenumerant […]|endast för prenumeranter|logga in för att […]|(den här artikeln|artikeln) är (låst|för prenumeranter|endast för prenumeranter) […]|lås upp artikeln|fortsätt läsa …|redan prenumerant […]|för prenumeranter)`,
      },
      related: {
        heading: `(läs mer|läs också|läs även|läs vidare|mer om|mer om ämnet|relaterat|relaterade artiklar|relaterade ämnen|relaterad läsning|fler artiklar|fler nyheter|mer från|mest läst|mest lästa|mest läst just nu|senaste nytt|senaste nyheterna|just nu|rekommenderat|rekommenderas|rekommenderade artiklar|rekommenderat för dig|du kanske också gillar|liknande artiklar|missa inte|i fokus|toppnyheter|dagens viktigaste|ämnen i artikeln|ämnen|andra läser|till startsidan|artikelserie|fakta i korthet)`,
        sure: `(läs|läs mer|läs också|läs även|se även|se också|relaterat|lyssna också|mer om) : …
(läs mer här|läs mer om …|läs hela artikeln|fortsätt läsa|visa mer|visa fler|ladda fler|ladda mer|nästa artikel|föregående artikel|till toppen|tillbaka till startsidan|gå till startsidan|hoppa till innehåll|till innehållet|klicka här)`,
      },
      advertisement: {
        sure: `(annons|annonser|reklam|artikeln fortsätter (efter|under|nedanför) (annonsen|annons|bilden|videon)|artikeln fortsätter efter annonsen annons|annonsinnehåll|sponsrat innehåll|i samarbete med …|betalt innehåll|annonssamarbete|stäng annons|artikeln fortsätter nedan|texten fortsätter (efter|under) annonsen)`,
      },
      source: { tail: `(källa|foto|text|bild|källor) : …` },
      copyright: {
        sure: `([(©|#) [*]] alla rättigheter (förbehållna|reserverade) […]|(det här innehållet|materialet) (är skyddat|får inte) …)`,
      },
      author: {
        sure: `((publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|publicerades) [:] # […]|(artikeln|texten) uppdateras […])`,
        place: `(redaktionen|skribent)`,
      },
      tags: { sure: `(taggar|nyckelord|etiketter) : …`, place: `(taggar|nyckelord)` },
      gallery: {
        sure: `(visa (bildspel|bildspelet|alla bilder|fler bilder|bilden i fullskärm) […]|bildspel|se (bilderna|klippet|videon|hela klippet) […]|spela upp [video|klipp]|bild # av #|förstora bild|stäng bild|# bilder) […]`,
        place: `(bilder|bildextra)`,
      },
      counter: { sure: `(lästid : …|lästid # min|# min läsning|# min lästid)` },
      listen: { sure: `(lyssna på (artikeln|texten) […]|uppläst artikel)` },
      feedback: {
        sure: `(rapportera fel […]|hittat ett fel […]|har du sett ett fel […]|rätta artikeln|tyck till […]|rösta [här])`,
      },
      support: { sure: `(stöd vår journalistik […])` },
    },
  },
  {
    language: 'no',
    lines: {
      comments: {
        sure: `((skriv|vis|les|legg igjen) [en|alle] (kommentar|kommentarer|kommentarene) […]|kommenter saken|# kommentarer|delta i debatten|bli med i debatten)`,
        place: `(kommentarer|kommenter|svar) [#]`,
      },
      share: {
        sure: `(del (på|saken|artikkelen|denne artikkelen|via|lenke|med) [@|e-post|venner]|kopier lenke|skriv ut|tips oss […]|tips en venn|lagre artikkelen)`,
        place: `(lagre|skriv ut)`,
      },
      follow: { sure: `(følg (oss|saken|temaet) [på] [@] […]|følg med på …)`, place: `(følg|abonner)` },
      newsletter: {
        sure: `(meld deg på [vårt|våre] (nyhetsbrev|nyhetsbrevet) […]|abonner på (nyhetsbrev|nyhetsbrevet|vårt nyhetsbrev) […]|få nyhetsbrev […])`,
        place: `(nyhetsbrev|logg inn|bli abonnent)`,
      },
      account: {
        sure: `(for abonnenter|kun for abonnenter|logg inn for å lese […]|bli abonnent […]|kjøp abonnement|allerede abonnent […])`,
      },
      related: {
        heading: `(les også|les mer|les videre|se også|mer om saken|mer om temaet|relaterte artikler|relaterte saker|flere saker|flere nyheter|mest lest|mest leste|siste nytt|siste nyheter|akkurat nå|anbefalte artikler|anbefalt|anbefalt for deg|du vil kanske like|kanskje du også liker|lignende saker|gå ikke glipp av|toppsaker|nyheter for deg|saken fortsetter|emner|andre leser|til forsiden|hovedsaken)`,
        sure: `(les|les også|les mer|se også|hør også|relatert) : …
(les mer her|les mer om …|les hele saken|les hele artikkelen|fortsett å lese|vis mer|vis flere|last flere|neste artikkel|forrige artikkel|tilbake til toppen|til toppen|gå til forsiden|hopp til innhold|klikk her)`,
      },
      advertisement: {
        sure: `(annonse|annonser|reklame|annonsørinnhold|(artikkelen|saken|teksten) fortsetter (under|etter|nedenfor) (annonsen|annonse|bildet|videoen|reklamen)|(artikkelen|saken) fortsetter (under|nedenfor)|sponset innhold|betalt innhold|reklame for …)`,
      },
      source: { tail: `(kilde|foto|tekst|kilder) : …` },
      copyright: { sure: `([(©|#) [*]] alle rettigheter (forbeholdt|reservert) […])` },
      author: {
        sure: `((publisert|oppdatert|sist oppdatert) [:] # […]|saken (oppdateres|blir oppdatert) […])`,
      },
      tags: { sure: `(emneord|stikkord|nøkkelord) : …`, place: `(emneord|stikkord|nøkkelord)` },
      gallery: {
        sure: `(vis (bildekarusell|alle bilder|flere bilder|bildeserie) […]|bildeserie|se (bildene|videoen|klippet) […]|spill av [video]|bilde # av #|vis større)`,
      },
      counter: { sure: `(lesetid : …|lesetid # min|# min lesetid)` },
      listen: { sure: `(lytt til (artikkelen|saken) […]|hør artikkelen […])` },
      feedback: { sure: `(meld fra om feil […]|har du funnet en feil […]|feil i artikkelen […]|stem her)` },
    },
  },
  {
    language: 'da',
    lines: {
      comments: {
        sure: `((skriv|vis|læs|tilføj|efterlad) [en|alle|din] (kommentar|kommentarer|kommentarerne) […]|# kommentarer|deltag i debatten)`,
        place: `(kommentarer|kommentér|svar) [#]`,
      },
      cookies: {
        sure: `(accepter alle [cookies]|tillad alle cookies|vi bruger cookies […]|cookiepolitik|privatlivspolitik)`,
      },
      share: {
        sure: `(del (på|artiklen|artikel|denne artikel|via|med|link) [@|e-mail|venner]|kopier link|kopiér link|udskriv [artikel|artiklen]|send til en ven|gem artikel|tip os […])`,
        place: `(udskriv|synes godt om)`,
      },
      follow: { sure: `(følg (os|emnet|emner|med) [på|her] [@|facebook] […])`, place: `(følg|abonnér)` },
      newsletter: {
        sure: `(tilmeld dig [vores|vort] nyhedsbrev […]|tilmeld nyhedsbrev|få nyheder …)`,
        place: `(nyhedsbrev|log ind|bliv abonnent)`,
      },
      account: {
        sure: `(kun for abonnenter|for abonnenter|log ind for at læse […]|bliv abonnent […]|køb abonnement|allerede abonnent […]|læs videre med et abonnement […])`,
      },
      related: {
        heading: `(læs også|læs mere|læs videre|se også|mere om emnet|relaterede artikler|relateret indhold|relateret|flere artikler|flere nyheder|mest læste|mest læst|mest læste artikler|seneste nyt|seneste nyheder|lige nu|anbefalede artikler|anbefalet|anbefalet til dig|andre læser|lignende artikler|gå ikke glip af|tophistorier|emner|til forsiden|artiklen fortsætter)`,
        sure: `(læs|læs også|læs mere|se også|hør også|relateret|læs her) : …
(læs mere her|læs mere om …|læs hele artiklen|fortsæt læsning|fortsæt med at læse|vis mere|vis flere|hent flere|indlæs flere|næste artikel|forrige artikel|tilbage til toppen|til toppen|gå til forsiden|gå til indhold|klik her)`,
      },
      advertisement: {
        sure: `(annonce|annoncer|reklame|annoncørbetalt indhold|(artiklen|historien|teksten) fortsætter (efter|under|nedenfor) (annoncen|annonce|billedet|videoen)|(artiklen|historien) fortsætter (under|nedenfor|efter)|sponsoreret indhold|betalt indhold|luk annonce)`,
      },
      source: { tail: `(kilde|foto|tekst|kilder) : …` },
      copyright: { sure: `([(©|#) [*]] alle rettigheder (forbeholdes|forbeholdt) […])` },
      author: {
        sure: `((publiceret|opdateret|offentliggjort|sidst opdateret|senest opdateret) [:] # […]|(artiklen|historien) opdateres […])`,
      },
      tags: { sure: `(emneord|nøgleord|stikord) : …`, place: `(emneord|nøgleord|stikord)` },
      gallery: {
        sure: `(vis (alle billeder|flere billeder|billedserie) […]|billedserie|se (billederne|videoen|klippet) […]|afspil [video]|billede # af #)`,
      },
      counter: { sure: `(læsetid : …|læsetid # min|# min læsetid|# min læsning)` },
      listen: { sure: `(lyt til artiklen […]|hør artiklen […])` },
      feedback: { sure: `(rapportér fejl […]|har du fundet en fejl […]|fejl i artiklen […]|stem her)` },
    },
  },
  {
    language: 'fi',
    lines: {
      comments: {
        sure: `((kirjoita|lisää|jätä|näytä|lue) [kaikki|oma] (kommentti|kommentit|kommentteja) […]|kommentoi [juttua|artikkelia|uutista]|# kommenttia|osallistu keskusteluun […]|keskustelu on suljettu)`,
        place: `(kommentit|kommentoi|vastaa|keskustelu) [#]`,
      },
      cookies: {
        sure: `(hyväksy kaikki [evästeet]|evästeasetukset|käytämme evästeitä […]|tietosuojaseloste)`,
      },
      share: {
        sure: `(jaa (artikkeli|juttu|uutinen|facebookissa|twitterissä|whatsappissa|sähköpostilla|linkki|@|kaverille) […]|kopioi linkki|tulosta [juttu|artikkeli]|lähetä (sähköpostilla|kaverille|uutisvinkki) […]|tallenna [juttu|artikkeli]|vinkkaa [meille])`,
        place: `(jaa|tallenna|tykkää|tulosta|jaa artikkeli)`,
      },
      follow: {
        sure: `(seuraa (meitä|aihetta|kirjoittajaa|@) […]|tykkää meistä @ […])`,
        place: `(seuraa|tilaa)`,
      },
      newsletter: {
        sure: `(tilaa (uutiskirje|uutiskirjeemme|maksuton uutiskirje|ilmainen uutiskirje) […])`,
        place: `(uutiskirje|kirjaudu|kirjaudu sisään|rekisteröidy|luo tunnus)`,
      },
      account: {
        sure: `(vain tilaajille|tilaajille|tämä (artikkeli|sisältö|juttu) on (tilaajille|vain tilaajille) […]|kirjaudu sisään …|tilaa ja lue […]|oletko jo tilaaja […]|jatka lukemista […]|tilaa digi […])`,
      },
      related: {
        heading: `(lue myös|lue lisää|lue seuraavaksi|lisää aiheesta|katso myös|aiheesta muualla|aiheeseen liittyvää|aiheeseen liittyvät artikkelit|luetuimmat|luetuimmat uutiset|luetuimmat nyt|tuoreimmat|tuoreimmat uutiset|uusimmat|uusimmat uutiset|viimeisimmät uutiset|suosituimmat|suosittelemme|suositellut|suositellut artikkelit|suosittuja juttuja|muut lukevat|juuri nyt|muita uutisia|lisää uutisia|pääuutiset|osiosta|poiminnat|etusivulle|artikkelin aiheet|aiheet|lisää samasta aiheesta|muualla verkossa|katso kuvat)`,
        sure: `(lue|lue myös|lue lisää|katso|katso myös|kuuntele myös|aiheesta|juttuun liittyvää) : …
(lue lisää tästä|lue koko juttu|lue koko artikkeli|jatka lukemista|näytä lisää|lataa lisää|seuraava artikkeli|edellinen artikkeli|takaisin ylös|takaisin etusivulle|siirry sisältöön|siirry etusivulle|klikkaa tästä|palaa etusivulle)`,
      },
      advertisement: {
        sure: `(mainos|mainos alkaa|mainos päättyy|mainos [alkaa] [päättyy]|mainokset|ilmoitus|(juttu|artikkeli|teksti|uutinen|sisältö) jatkuu (mainoksen|kuvan|videon|ilmoituksen) (jälkeen|alla)|(juttu|artikkeli) jatkuu|kaupallinen yhteistyö|sponsoroitu sisältö|maksettu sisältö|mainossisältö|sulje mainos)`,
      },
      source: { tail: `(lähde|lähteet|kuva|teksti) : …` },
      copyright: { sure: `([(©|#) [*]] kaikki oikeudet (pidätetään|pidätetty) […])` },
      author: {
        sure: `((julkaistu|päivitetty|päivitetty viimeksi) [:] # […]|(juttua|artikkelia|uutista) (päivitetään|päivitetty|täydennetään|on päivitetty) […]|juttu päivittyy)`,
        place: `(toimitus|kirjoittaja)`,
      },
      tags: {
        sure: `(avainsanat|asiasanat|tunnisteet|aiheet) : …`,
        place: `(avainsanat|asiasanat|tunnisteet)`,
      },
      gallery: {
        sure: `(avaa (kuvagalleria|galleria|kuva) […]|katso (kuvat|kuvasarja|video|kuvagalleria) […]|kuvagalleria|toista [video]|kuva # (kautta|yhteensä) #|suurenna kuva|näytä kaikki kuvat)`,
        place: `(kuvat|video|galleria)`,
      },
      counter: { sure: `(lukuaika : …|lukuaika # min|# min lukuaika)` },
      listen: { sure: `(kuuntele (juttu|artikkeli) […])` },
      feedback: {
        sure: `(ilmoita virheestä […]|huomasitko virheen […]|löysitkö virheen […]|lähetä palautetta […]|anna palautetta […]|äänestä)`,
      },
    },
  },
  {
    language: 'et',
    lines: {
      comments: {
        sure: `(lisa kommentaar|kirjuta kommentaar|loe kommentaare|vaata kommentaare|# kommentaari)`,
        place: `(kommentaarid|kommenteeri) [#]`,
      },
      share: {
        sure: `(jaga (artiklit|facebookis|uudist|@|twitteris|sõpradega)|kopeeri link|prindi|saada vihje)`,
        place: `(jaga|prindi|salvesta)`,
      },
      follow: {
        sure: `(jälgi meid […]|telli uudiskiri […]|liitu (uudiskirjaga|meie kanaliga) […]|logi sisse|telli kohe|ainult tellijale|artikkel on tellijatele)`,
      },
      related: {
        heading: `(loe ka|loe lisaks|loe veel|loe rohkem|loe edasi|vaata ka|seotud lood|seotud artiklid|seotud teemad|samal teemal|viimased uudised|loetumad|loetumad uudised|enim loetud|populaarsed|soovitame|päevateema)`,
        sure: `(loe|loe ka|loe lisaks|vaata|vaata ka|seotud) : …
(loe edasi|kuva rohkem|näita rohkem|järgmine artikkel|eelmine artikkel)`,
      },
      advertisement: {
        sure: `(reklaam|artikkel jätkub pärast reklaami|sisuturundus|lugu jätkub pärast reklaami|reklaami lõpp)`,
      },
      feedback: { sure: `(teata veast […]|leidsid vea […])` },
      tags: { sure: `(märksõnad|sildid|teemad) : …`, place: `(märksõnad|sildid)` },
    },
  },
  {
    language: 'lv',
    lines: {
      comments: {
        sure: `((pievienot|rakstīt|skatīt|lasīt) (komentāru|komentārus)|# komentāri)`,
        place: `(komentāri|komentēt) [#]`,
      },
      share: {
        sure: `(dalies [ar draugiem] [facebook|@]|dalīties ar draugiem|dalīties @|izdrukāt|kopēt saiti)`,
        place: `(dalies|dalīties|izdrukāt)`,
      },
      follow: { sure: `(seko (mums|līdzi) […]|abonē (jaunumus|mūs) […]|pieraksties jaunumiem […])` },
      related: {
        heading: `(lasi arī|lasiet arī|lasi vēl|lasi vairāk|skaties arī|saistītie raksti|saistītās ziņas|par tēmu|lasītākie|lasītākās ziņas|jaunākās ziņas|jaunākie|iesakām|populārākie raksti|citi lasa|vēl par tēmu)`,
        sure: `(lasi|lasi arī|skaties arī|saistītie raksti) : …
(lasīt vairāk|lasīt tālāk|turpināt lasīt|rādīt vairāk|uz sākumu)`,
      },
      advertisement: {
        sure: `(reklāma|raksts turpinās pēc reklāmas|raksta turpinājums pēc reklāmas|apmaksāts saturs|sponsorēts saturs)`,
      },
      feedback: { sure: `(ziņo par kļūdu […]|pamanīji kļūdu […])` },
      tags: { sure: `(birkas|atslēgas vārdi|tēmas) : …`, place: `(birkas|atslēgas vārdi)` },
    },
  },
  {
    language: 'lt',
    lines: {
      comments: {
        sure: `((rašyti|palikti|skaityti|parašyk) (komentarą|komentarus)|# (komentarai|komentarų)|komentuoti straipsnį)`,
        place: `(komentarai|komentuoti) [#]`,
      },
      share: {
        sure: `(dalintis [straipsniu|@|facebook]|pasidalinti [straipsniu|@]|pasidalink [@|su draugais]|spausdinti|kopijuoti nuorodą)`,
        place: `(dalintis|pasidalinti|spausdinti)`,
      },
      follow: {
        sure: `(sekite mus […]|prenumeruoti [naujienlaiškį] […]|prenumeruokite […]|užsisakykite naujienlaiškį […])`,
      },
      related: {
        heading: `(taip pat skaitykite|skaitykite taip pat|skaityti daugiau|skaitykite daugiau|susiję straipsniai|susijusios naujienos|susiję|daugiau šia tema|daugiau naujienų|skaitomiausi|skaitomiausi straipsniai|skaitomiausios naujienos|naujausi|naujausios žinios|naujienos|rekomenduojame|populiariausi|kiti skaito|taip pat žiūrėkite)`,
        sure: `(skaitykite|taip pat skaitykite|skaitykite taip pat|žiūrėkite|plačiau) : …
(skaityti toliau|skaityti visą|rodyti daugiau|plačiau skaitykite|į viršų)`,
      },
      advertisement: {
        sure: `(reklama|straipsnis tęsiamas po reklamos|straipsnio tęsinys po reklamos|tekstas tęsiamas po reklamos|turinio rinkodara|remiamas turinys|reklaminis straipsnis)`,
      },
      copyright: { sure: `([(©|#) [*]] visos teisės saugomos […])` },
      feedback: { sure: `(pranešti apie klaidą […]|pastebėjote klaidą […]|radote klaidą […])` },
      tags: { sure: `(žymos|raktažodžiai|temos) : …`, place: `(žymos|raktažodžiai)` },
    },
  },
]
