import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Czech, Slovak, Hungarian and Slovenian pages that was left untranslated. */
export const CENTRAL_EUROPEAN: readonly FurniturePhrases[] = [
  {
    language: 'cs',
    lines: {
      comments: {
        sure: `
(přidat|napsat|vložit|zobrazit|číst|skrýt) [nový|svůj|všechny|#] (komentář|komentáře|příspěvek|příspěvky|názor)
(vstoupit|vstup|přejít|připojit se|zapojit se) (do|k|ke) (diskuse|diskuze|diskusi|diskuzi) [#]
(diskuse|diskuze|komentáře) (k článku|je uzavřena|je prázdná|je uzavřená|k tomuto článku) […]
(napište|zanechte|přidejte) [nám] (komentář|svůj komentář|svůj názor)
# (komentářů|komentáře|komentář|příspěvků|příspěvky)
`,
        place: `(diskuse|diskuze|komentáře|komentář|odpovědět|reagovat) [#]`,
      },
      cookies: {
        sure: `(souhlasím|přijmout vše|přijmout všechny cookies|nastavení cookies|odmítnout vše|tento web používá soubory cookie […]|používáme cookies […]|zásady ochrany osobních údajů)`,
      },
      share: {
        sure: `
(sdílet|sdílej|sdílejte|poslat|odeslat|tisknout|vytisknout|uložit|zkopírovat|kopírovat) [tento|na|přes|e-mailem] [článek|stránku|odkaz|zprávu] [na|přes|do|e-mailem] [@|přátelům|článků|uložených]
sdílet na …
`,
        place: `(sdílet|sdílení|tisk|uložit|kopírovat odkaz|líbí se mi)`,
      },
      follow: {
        sure: `(sledujte|sleduj|sledovat|odebírejte|odebírat) [nás] [na|přes|náš kanál|zprávy] [@|sociálních sítích|kanál] […]`,
        place: `(sledovat|odebírat)`,
      },
      newsletter: {
        sure: `(přihlaste se k odběru […]|přihlásit k odběru|odebírat newsletter|odběr novinek|přihlášení k odběru […]|nejdůležitější zprávy do vaší schránky […])`,
        place: `(přihlásit se|přihlášení|registrace|registrovat se)`,
      },
      account: {
        sure: `(odemknout článek|předplatit|předplaťte si […]|koupit předplatné|přihlásit se a číst dál|tento článek je určen pouze předplatitelům […]|článek je exkluzivním obsahem […]|pouze pro předplatitele|získejte přístup […]|máte předplatné […]|ještě nemáte předplatné […]|vyzkoušejte předplatné […])`,
      },
      related: {
        heading: `
(čtěte|čtěte také|přečtěte si také|přečtěte si|přečtěte si i|čtěte dále|čtěte více|mohlo by vás zajímat|mohlo by se vám líbit|mohlo by vás také zajímat|související|související články|související témata|další články|další zprávy|nejčtenější|nejčtenější články|nejnovější|nejnovější zprávy|aktuální zprávy|poslední zprávy|doporučujeme|doporučené články|podobné články|témata|hlavní zprávy|k tématu|na téma|nepřehlédněte|z domova|ze světa|aktuálně|právě se děje|články k tématu|více k tématu|více z rubriky|další z rubriky|nejdiskutovanější)
`,
        sure: `
(čtěte|čtěte také|čtěte i|přečtěte si|přečtěte si také|viz také|více čtěte|související|dále čtěte|podívejte se|podrobnosti|mohlo by vás zajímat) : …
(pokračovat ve čtení|pokračování článku|číst dál|číst dále|číst celé|celý článek|číst celý článek|číst více|více informací|více zde|zobrazit více|načíst další|další stránka|předchozí stránka|předchozí článek|další článek|zpět na hlavní stránku|zpět na začátek|zpět nahoru) […]
`,
      },
      advertisement: {
        sure: `(reklama|inzerce|komerční sdělení|placená inzerce|sponzorovaný obsah|článek pokračuje pod reklamou|článek pokračuje za reklamou|článek pokračuje pod inzercí|pokračování pod reklamou|text pokračuje pod reklamou|zavřít reklamu|reklamní sdělení)`,
      },
      source: { place: `(zdroj|zdroje) [: …]`, tail: `(zdroj|zdroje|foto|autor) : …` },
      copyright: {
        sure: `(všechna práva vyhrazena […]|[(©|#) [*]] všechna práva vyhrazena […]|publikování nebo další šíření …|bez předchozího písemného souhlasu …|přetisk zakázán)`,
      },
      author: {
        sure: `(publikováno|aktualizováno|vydáno|zveřejněno|poslední aktualizace|datum vydání) [:] # […]`,
        place: `(autor|autoři|redakce)`,
      },
      tags: { sure: `(štítky|klíčová slova|tagy) : …`, place: `(štítky|klíčová slova|tagy|rubriky)` },
      gallery: {
        sure: `(zobrazit galerii|otevřít galerii|fotogalerie|foto galerie|zobrazit fotogalerii|vstoupit do fotogalerie|vstup do galerie|prohlédněte si fotogalerii|přehrát video|spustit video|další fotky|další foto|# fotografií|zvětšit obrázek|zobrazit fotky) […]`,
        place: `(galerie|video|foto)`,
      },
      pages: {
        sure: `(přeskočit na obsah|hlavní strana|titulní strana|mapa webu)`,
        place: `(domů|domovská stránka|menu|hledat|kontakty|o nás)`,
      },
      counter: {
        sure: `(doba čtení : …|# (min|minut) čtení|čtení na # minut|přečteno # […]|přečteno : #|zobrazeno : #)`,
      },
      listen: { sure: `(poslechnout článek|přehrát článek|poslechněte si článek […]|poslechnout si článek)` },
      feedback: {
        sure: `(nahlásit chybu|našli jste chybu […]|našli jste v článku chybu […]|líbil se vám článek […]|byl pro vás článek užitečný|hodnocení článku […]|ohodnoťte článek […]|hlasujte […]|hlasovat)`,
      },
      support: { sure: `(podpořte nás […]|podpořte nezávislou žurnalistiku […])` },
    },
  },
  {
    language: 'sk',
    lines: {
      comments: {
        sure: `((pridať|napísať|zobraziť|čítať) [nový|všetky] (komentár|komentáre|príspevok)|(vstúpiť|prejsť|zapojiť sa) do diskusie [#]|# (komentárov|komentáre|komentár|príspevkov)|diskusia je uzavretá)`,
        place: `(diskusia|komentáre|odpovedať) [#]`,
      },
      share: {
        sure: `((zdieľať|zdieľajte|poslať|odoslať|vytlačiť|uložiť|skopírovať) [tento] [článok|odkaz|správu] [na|cez|do|e-mailom] [@|priateľom]|zdieľať na …)`,
        place: `(zdieľať|zdieľanie|tlačiť|uložiť|páči sa mi)`,
      },
      follow: {
        sure: `(sledujte|sledovať|odoberajte|odoberať) [nás] [na|cez|náš kanál] [@|sociálnych sieťach] […]`,
        place: `(sledovať|odoberať)`,
      },
      newsletter: {
        sure: `(prihláste sa na odber […]|odoberať newsletter|odber noviniek|prihlásiť na odber)`,
        place: `(prihlásiť sa|registrácia)`,
      },
      account: {
        sure: `(odomknúť článok|predplaťte si […]|tento článok je určený iba predplatiteľom […]|iba pre predplatiteľov|už máte predplatné […])`,
      },
      related: {
        heading: `(čítajte aj|čítajte viac|prečítajte si|prečítajte si aj|prečítajte si tiež|čítajte tiež|mohlo by vás zaujímať|mohlo by vás zaujať|súvisiace články|súvisiace|súvisiace témy|ďalšie články|ďalšie správy|najčítanejšie|najčítanejšie články|najnovšie správy|najnovšie|odporúčame|podobné články|k téme|na tému|viac k téme|neprehliadnite|hlavné správy|posledné správy)`,
        sure: `
(čítajte|čítajte aj|čítajte viac|prečítajte si|prečítajte si aj|pozrite si|pozri aj|viac|súvisiaci článok) : …
(pokračovať v čítaní|čítať ďalej|čítať viac|celý článok|zobraziť viac|načítať ďalšie|viac informácií|ďalšia strana|späť na hlavnú stránku|predchádzajúci článok|ďalší článok) […]
`,
      },
      advertisement: {
        sure: `(reklama|inzercia|platená inzercia|sponzorovaný obsah|článok pokračuje pod reklamou|článok pokračuje pod videom|článok pokračuje pod videom reklama|pokračovanie pod reklamou|text pokračuje pod reklamou|článok pokračuje na ďalšej strane|pr článok)`,
      },
      source: { place: `zdroj [: …]`, tail: `(zdroj|foto|autor) : …` },
      copyright: {
        sure: `(všetky práva vyhradené […]|[(©|#) [*]] všetky práva vyhradené […]|publikovanie alebo ďalšie šírenie …)`,
      },
      author: { sure: `(publikované|aktualizované|zverejnené|posledná aktualizácia) [:] # […]` },
      gallery: {
        sure: `(zobraziť galériu|otvoriť galériu|fotogaléria|pozrieť galériu|spustiť video|pozrite si video|zväčšiť obrázok) […]`,
        place: `(galéria|video)`,
      },
      counter: { sure: `(čas čítania : …|# (min|minút) čítania|prečítané : #)` },
      feedback: {
        sure: `(nahlásiť chybu|našli ste chybu […]|našli ste v článku chybu […]|páčil sa vám článok […]|hlasujte v ankete […])`,
      },
      support: { sure: `(podporte nás […])` },
    },
  },
  {
    language: 'hu',
    lines: {
      comments: {
        sure: `((szóljon|szólj) hozzá […]|(hozzászólás|komment|hozzászólások) (írása|megtekintése|küldése|olvasása)|hozzászólás küldése|# (hozzászólás|komment)|írja meg (véleményét|hozzászólását) […]|hozzászólok|kommentek megjelenítése)`,
        place: `(hozzászólások|hozzászólás|kommentek|komment|válasz) [#]`,
      },
      cookies: {
        sure: `(elfogadom|az összes elfogadása|süti beállítások|ez a weboldal sütiket használ […]|sütiket használunk […]|adatvédelmi (tájékoztató|nyilatkozat))`,
      },
      share: {
        sure: `((ossza|oszd) meg [a|ezt a] [cikket] [a] [@|facebookon|twitteren|barátaival] […]|megosztás [a] [@|facebookon|twitteren|e-mailben|emailben]|(küldés|cikk küldése|elküldöm) [e-mailben|emailben]|nyomtatás|link másolása|cikk (nyomtatása|megosztása|mentése)|megosztom)`,
        place: `(megosztás|nyomtatás|tetszik|mentés|küldés)`,
      },
      follow: {
        sure: `((kövessen|kövess|kövesse) (minket|bennünket|oldalunkat|lapunkat|csatornánkat) [a|az] [@|facebookon|google hírekben|telegramon|instagramon] […]|(csatlakozzon|csatlakozz|iratkozzon fel|iratkozz fel) [a|az] [csatornánkra|hírlevelünkre|@|csatornánkhoz|csoportunkhoz] […])`,
        place: `(követés|feliratkozás)`,
      },
      newsletter: {
        sure: `((iratkozzon|iratkozz) fel [a|napi] hírlevelünkre […]|feliratkozás (a hírlevélre|hírlevélre)|hírlevél feliratkozás|feliratkozom)`,
        place: `(hírlevél|bejelentkezés|belépés|regisztráció)`,
      },
      account: {
        sure: `(fizessen elő […]|előfizetek|előfizetés|előfizetőknek […]|ez a cikk csak előfizetőink számára […]|lépjen be […])`,
      },
      related: {
        heading: `(kapcsolódó|kapcsolódó cikkek|kapcsolódó cikkeink|kapcsolódó tartalom|kapcsolódó hírek|kapcsolódó anyagok|olvassa el ezt is|olvasd el ezt is|olvassa el|olvassa tovább|olvasta már|ez is érdekelheti|ez is érdekelhet|ezek is érdekelhetik|önt is érdekelheti|további cikkek|további hírek|további cikkeink|legolvasottabb|legolvasottabbak|legolvasottabb cikkek|legfrissebb|legfrissebb hírek|friss hírek|ajánljuk|ajánlott cikkek|ajánlott|ajánljuk még|hasonló cikkek|a témában|a témához kapcsolódó|még több|legnépszerűbb|népszerű cikkek|ne maradjon le|kiemelt hírek|korábban írtuk|előzmények|mai lapszám|a szerkesztő ajánlata|további híreink)`,
        sure: `
(olvassa el|olvassa el ezt is|olvasd el|lásd még|kapcsolódó|kapcsolódó cikk|ezt is|nézze meg|korábban|bővebben|ajánljuk|ezt olvasta már) : …
(tovább|tovább olvasom|tovább a cikkre|olvasson tovább|a teljes cikk|teljes cikk|tovább a teljes cikkre|bővebben|részletek|cikk folytatása|a folytatáshoz|további részletek|több betöltése|mutass többet|következő oldal|előző cikk|következő cikk|vissza a főoldalra|vissza az elejére|vissza a címlapra|ugrás a tartalomra) […]
`,
        place: `(tovább|bővebben|következő|előző|kapcsolódó)`,
      },
      advertisement: {
        sure: `(hirdetés|a cikk a hirdetés után folytatódik|a cikk folytatása a hirdetés után|reklám|szponzorált tartalom|támogatott tartalom|fizetett tartalom|fizetett hirdetés|a hirdetés után folytatjuk|cikkünk a hirdetés után folytatódik|a cikk az ajánló után folytatódik|pr-cikk)`,
      },
      source: {
        place: `(forrás) [: …]`,
        tail: `(forrás|fotó|kép|szerző|írta|kiemelt kép|borítókép|nyitókép) : …`,
      },
      copyright: {
        sure: `([(©|#) [*]] minden jog fenntartva […]|minden jog fenntartva […]|másolása csak …)`,
      },
      author: {
        sure: `(megjelent|frissítve|közzétéve|utolsó frissítés|módosítva|létrehozva) [:] # […]`,
        place: `(szerző|szerkesztő)`,
      },
      tags: {
        sure: `(címkék|címke|kulcsszavak|témák) : …`,
        place: `(címkék|címke|kulcsszavak|témák|rovatok)`,
      },
      gallery: {
        sure: `(galéria megtekintése|galéria megnyitása|képgaléria|fotógaléria|videó lejátszása|nézze meg a (galériát|videót|képeket) […]|kattintson a (képre|galériáért|fotóra) […]|nagyítás|további képek|kép nagyítása) […]`,
        place: `(galéria|videó|képek)`,
      },
      pages: { place: `(főoldal|címlap|menü|keresés|impresszum|kapcsolat)` },
      counter: {
        sure: `(olvasási idő : …|# perc olvasás|# perces olvasmány|megtekintések : #|olvasta : #|# megtekintés)`,
      },
      listen: { sure: `(hallgassa meg [a cikket] […]|cikk meghallgatása|felolvasás)` },
      feedback: {
        sure: `(hibát talált […]|hibát jelentek|jelentse a hibát|tetszett a cikk […]|hasznos volt a cikk […]|szavazzon […]|szavazok|értékelje a cikket […])`,
      },
      support: {
        sure: `(támogassa (munkánkat|lapunkat|újságunkat|a független újságírást) […]|támogasson minket […]|támogatom)`,
      },
    },
  },
  {
    language: 'sl',
    lines: {
      comments: {
        sure: `((dodaj|napiši|oddaj|prikaži|preberi) (komentar|komentarje|vse komentarje)|(komentiraj|komentirajte) […]|# komentarjev)`,
        place: `(komentarji|komentar) [#]`,
      },
      share: {
        sure: `(deli [na|prek|članek|s prijatelji] [@]|delite [članek|z nami|s prijatelji|na] [@]|natisni|pošlji prijatelju|kopiraj povezavo)`,
        place: `(natisni|všeč mi je)`,
      },
      follow: {
        sure: `(sledite nam […]|spremljajte nas […]|pridružite se nam […])`,
        place: `(sledi|naroči se)`,
      },
      newsletter: {
        sure: `(naročite se na [e-novice|naše novice] […]|prijavite se na [e-novice|naše novice] […]|prijava na e-novice)`,
        place: `(e-novice|prijava|registracija)`,
      },
      account: { sure: `(članek je na voljo le naročnikom […]|samo za naročnike|naročite se […])` },
      related: {
        heading: `(preberite tudi|preberite še|berite tudi|preberite več|sorodne novice|sorodni članki|povezane novice|povezani članki|več novic|najbolj brano|najbolj brane|zadnje novice|priporočamo|morda vas zanima|morda vas bo zanimalo|utegne vas zanimati|na to temo|več o tej temi|aktualno|ne spreglejte)`,
        sure: `(preberite|preberite tudi|preberite še|berite tudi|glejte tudi|več) : …
(preberi več|beri naprej|nadaljuj z branjem|več o tem|prikaži več|naloži več|celoten članek) […]`,
      },
      advertisement: {
        sure: `(oglas|oglasno sporočilo|članek se nadaljuje pod oglasom|prispevek se nadaljuje pod oglasom|promocijsko sporočilo|oglasna vsebina|sponzorirana vsebina|besedilo se nadaljuje pod oglasom)`,
      },
      source: { tail: `(vir|foto|avtor) : …` },
      copyright: { sure: `([(©|#) [*]] vse pravice pridržane […])` },
      author: { sure: `(objavljeno|posodobljeno|zadnja sprememba) [:] # […]` },
      gallery: {
        sure: `(oglejte si (fotogalerijo|galerijo|video) […]|fotogalerija|odpri galerijo|predvajaj video)`,
        place: `(galerija)`,
      },
      feedback: { sure: `(prijavi napako|ste opazili napako […]|glasuj [v anketi])` },
    },
  },
]
