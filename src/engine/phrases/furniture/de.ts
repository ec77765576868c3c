import type { FurniturePhrases } from './kinds.ts'

/** Furniture of German pages that was left untranslated. */
export const GERMAN: FurniturePhrases = {
  language: 'de',
  lines: {
    comments: {
      sure: `
(deine|ihre|eure) meinung (zählt|ist gefragt|interessiert uns) […]
(schreibe|schreiben sie|hinterlasse|hinterlassen sie|verfassen sie|verfasse) (einen|ein|eine|ihren|deinen) (kommentar|antwort|antworten) [antworten abbrechen|antwort abbrechen]
(kommentar|kommentare) (schreiben|hinterlassen|abschicken|verfassen|abgeben|absenden|anzeigen|lesen|ansehen|ausblenden|laden|verbergen)
(antworten abbrechen|antwort abbrechen|alle kommentare anzeigen|alle kommentare|zu den kommentaren|keine kommentare|diskutieren sie mit|jetzt kommentieren|jetzt mitdiskutieren|kommentar hinzufügen|mitdiskutieren|kommentare sind geschlossen)
(deine|ihre) (e-mail|email|e-mail-adresse|emailadresse) [adresse] wird nicht veröffentlicht [erforderliche felder sind mit markiert|erforderliche felder sind markiert|…]
(erforderliche felder|pflichtfelder) sind [mit] [markiert|gekennzeichnet] […]
(meinen namen|name) meine e-mail-adresse und meine website in diesem browser …
diese website verwendet akismet um spam zu reduzieren […]
# (kommentare|kommentar)
(kommentare|leserkommentare) [:] #
(diskutieren|diskutiere|reden) [sie] [mit|über] …
`,
      place: `(kommentare|kommentar|# kommentare|# kommentar|antworten|kommentieren|diskussion|name|webseite)`,
    },
    cookies: {
      sure: `
(diese website|diese webseite|unsere website|unsere webseite|diese seite) (verwendet|benutzt|nutzt) cookies […]
wir (verwenden|nutzen|benutzen) cookies […]
(alle|alles) (akzeptieren|ablehnen|cookies akzeptieren|zulassen)
(cookies akzeptieren|cookie einstellungen|cookie richtlinie|akzeptieren und weiter|zustimmen und weiter|nur notwendige cookies|auswahl speichern|einstellungen verwalten|cookies verwalten)
`,
      place: `(datenschutz|datenschutzerklärung|impressum|agb|zustimmen|akzeptieren|ablehnen|mehr erfahren|mehr informationen)`,
    },
    share: {
      sure: `
[artikel|diesen artikel|beitrag|seite|diesen beitrag|jetzt|hier] [auf|bei|über|per|via] [@] teilen [auf|bei|mit|per|über] [@|freunden]
(teilen|teile|teilen sie) (auf|bei|diesen|den|mit|dies|per|über) [artikel|beitrag|seite|freunden|@] [auf|mit|bei] [@] [[:] …]
(klick|klicken sie|klicken|hier klicken) (um|zum) …
(zu favoriten hinzufügen|zu meinen favoriten hinzufügen|zur merkliste hinzufügen|auf die merkliste|zur leseliste hinzufügen|meine merkliste|artikel speichern|artikel drucken|artikel versenden|per e-mail teilen|per e-mail versenden|per mail teilen|link kopieren|link kopiert|seite drucken|an freunde senden|gefällt mir lädt|gefällt mir wird geladen|artikel merken|artikel teilen|artikel verschenken)
gefällt mir : …
`,
      place: `(teilen|drucken|merken|gefällt mir|versenden|twittern|speichern|mailen)`,
    },
    follow: {
      sure: `
(folgen sie|folge|folgt|besuchen sie|abonnieren sie|abonniere) (uns|uns auch|unserem|unseren|unserer|*) (auf|bei|in|im) (@|unserem|social media|den sozialen medien|instagram) […]
(folgen sie uns|folge uns|folgt uns|jetzt folgen) [auf|bei] [@] […]
(unser|unseren) @ kanal […]
(hier geht es|hier geht's) zu (unserem|unserer) …
`,
      place: `(folgen|social media|soziale medien|soziale netzwerke)`,
    },
    newsletter: {
      sure: `
(jetzt|hier) [kostenlos|gratis] (abonnieren|anmelden|bestellen|registrieren) […]
(abonnieren sie|abonniere|melden sie sich für|melde dich für|bestellen sie|jetzt) [hier|jetzt|kostenlos] [unseren|den|unsere|zum|für] [kostenlosen|täglichen] (newsletter|newslettern) [an|abonnieren|bestellen|anmelden|…] […]
(newsletter abonnieren|newsletter bestellen|jetzt abonnieren|abonnieren|jetzt anmelden|zur newsletter anmeldung|jetzt registrieren|jetzt abo abschließen|anmelden oder registrieren|bereits abonnent|bereits registriert|sie sind bereits abonnent|jetzt weiterlesen|nur für abonnenten|exklusiv für abonnenten|für abonnenten|weiterlesen mit *|jetzt testen) […]
`,
      place: `(newsletter|anmelden|registrieren|abo|login|einloggen|abonnement)`,
    },
    related: {
      heading: `
mehr [*] (news|nachrichten|meldungen|artikel|themen|geschichten) [aus *|zu *|zum *|von *]
(weitere|mehr) (informationen|infos)
(lesen sie auch|lies auch|auch interessant|lesen sie mehr|mehr zum thema|mehr dazu|weitere artikel|ähnliche artikel|verwandte artikel|ähnliche beiträge|verwandte themen|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|könnte sie auch interessieren|passend zum thema|zum thema|mehr aus|mehr von|weiterführende links|siehe auch|weitere themen|weitere meldungen|weitere nachrichten|weitere beiträge|vorheriger artikel|nächster artikel|empfehlungen der redaktion|empfohlene artikel|empfohlen|auch spannend|lesetipp|lesetipps|neueste beiträge|neueste artikel|letzte beiträge|lesen sie dazu auch|lesen sie hier|lesen sie außerdem|passend dazu|ebenfalls interessant|dazu passend|interessant für sie)
(meistgelesen|meistgelesene artikel|meist gelesen|am häufigsten gelesen|beliebte artikel|beliebte beiträge|aktuelle nachrichten|neueste nachrichten|top themen|die meistgelesenen artikel|topthemen|aktuelle meldungen|aktuell|meistkommentiert)
(mehr|weitere|alle) [artikel|nachrichten|infos|informationen|news] (zum|zu|aus|von|über) (thema|diesem thema|dem thema|diesem artikel|autor|ressort)
`,
      sure: `
(lesen sie auch|lies auch|auch interessant|lesen sie mehr|mehr zum thema|siehe auch|lesen sie dazu auch|mehr dazu|lesen sie hier|zum thema|lesetipp|passend dazu|passend zum thema|auch spannend|weiterlesen|lesen sie außerdem|ähnliche artikel) : …
(lesen sie auch|lesen sie dazu auch|lesen sie mehr|lesen sie hier) …
(weiterlesen|mehr lesen|mehr erfahren|mehr anzeigen|weiter lesen|jetzt lesen|ganzen artikel lesen|zum artikel|mehr laden|alle anzeigen|alle artikel anzeigen|hier weiterlesen|zurück zur startseite|zur startseite|zum originalartikel) […]
(vorheriger|nächster|vorige|nächste|vorherige) (artikel|beitrag|seite|meldung) [nächster artikel|nächster beitrag|…]
beitragsnavigation
(lesen|hören|sehen|schauen) sie (hier|dazu|auch|mehr|jetzt|weiter|den|das|die) …
(hier|mehr) (lesen|erfahren|geht es|finden sie) [sie] (mehr|weiter|zum|zur|alle|weitere|dazu) […]
(das war|mehr nachrichten|alle nachrichten|hintergrund|newsblog) : …
`,
      place: `(mehr|weiter|zurück|themen|thema|nächste|vorherige|empfehlungen|dossier)`,
    },
    advertisement: {
      sure: `
(anzeige|anzeigen|werbung|werbeanzeige|gesponsert|gesponserter inhalt|sponsored post|advertorial|bezahlter inhalt|anzeige - scrollen sie für weitere inhalte|nach der werbung|artikel wird nach der anzeige fortgesetzt|weiter nach der werbung|weiter nach der anzeige)
[der|die|das|dieser] (weiter|weiterlesen|weiter geht's|artikel|text|beitrag|bericht|nachricht|hier geht es|es geht|lesen sie) [wird|geht|weiter] (nach|unter|unterhalb) (der|dieser|dem|des) (anzeige|werbung|video|videos|bild|foto) [weiter|fortgesetzt]
`,
    },
    source: {
      sure: `
(quelllink|zur quelle|link zur quelle|originalartikel|originalquelle|quelle anzeigen|zum original)
(klicken sie hier|hier klicken) […]
der beitrag * erschien zuerst (auf|bei) …
`,
      place: `(quelle|quellen|via)`,
      tail: `(quelle|quellen|via) : …`,
    },
    copyright: {
      sure: `([(©|copyright|#) [*]] alle rechte vorbehalten […]|(nachdruck|vervielfältigung|weiterverbreitung) [*] (verboten|untersagt|nicht gestattet) […])`,
    },
    author: {
      sure: `
(publiziert|veröffentlicht|aktualisiert|erstellt|zuletzt aktualisiert) (heute|gestern|am|um|vor) …
(redaktion|von redaktion|die redaktion|von der redaktion|online redaktion|onlineredaktion|von unserer redaktion|nachrichtenredaktion|über den autor|über die autorin|alle beiträge|alle beiträge von *|alle artikel von *|zur autorenseite|alle beiträge anzeigen)
(veröffentlicht|aktualisiert|erstellt|stand|zuletzt aktualisiert|erschienen|zuletzt geändert|publiziert|letzte aktualisierung|letzte änderung) (am|um|vor|:) …
(aktualisiert|stand|veröffentlicht) # …
`,
      place: `
(autor|autorin|stand : …|veröffentlicht am …|aktualisiert am …)
(von|text|foto|fotos|autor|autorin|bild|bilder|redaktion|interview|mitarbeit|korrespondent) : …
(korrespondent|korrespondentin|redakteur|redakteurin|von unserem korrespondenten)
`,
    },
    tags: {
      sure: `(schlagwörter|schlagworte|tags|stichworte|stichwörter|kategorien|kategorie|themen|veröffentlicht in) : …`,
      place: `(schlagwörter|schlagworte|kategorien|stichworte|themen|rubriken|ressort|ressorts)`,
    },
    gallery: {
      sure: `
(bildergalerie|fotostrecke|bilderstrecke|fotogalerie|zur bildergalerie|bildunterschrift (anzeigen|ausblenden)|bild vergrößern|bild öffnen|galerie öffnen|bilder anzeigen|zur galerie|zur fotostrecke|video ansehen|alle bilder) […]
(empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|externe inhalte anzeigen|externen inhalt anzeigen|externer inhalt von *)
(an dieser stelle|hier) (finden sie|befindet sich) (externe|einen externen|ein externer|externer|einen) (inhalt|inhalte) …
`,
      place: `(galerie|bilder|bild|video|videos|fotos|schließen|vollbild)`,
    },
    pages: {
      sure: `(nach oben|zurück nach oben|zum seitenanfang|zum anfang|zurück zur übersicht|zur übersicht|zur übersichtsseite|zur themenseite|zum archiv|zum dossier|zum liveblog|zum liveticker|zum live ticker|zum artikel|zu den kommentaren|zum kommentarbereich|zum forum|zur anmeldung|zum inhalt springen|zum hauptinhalt springen|zur startseite|hauptmenü|sie sind hier : …|startseite : …|direkt zum inhalt|menü öffnen|seite # von #)`,
      place: `(startseite|menü|suche|suchen|kontakt|über uns|inhalt|schließen|übersicht|nachrichten)`,
    },
    app: {
      sure: `(laden sie|lade|jetzt|hier) [hier|jetzt|dir] [unsere|die] (app|app herunter|app herunterladen|app laden) […]`,
    },
    counter: {
      sure: `(# (min|minuten|minute) (lesezeit|lesedauer|zu lesen)|(lesezeit|lesedauer) [:] [ca|etwa] # [min|minuten|minute]|# aufrufe)`,
    },
    listen: { sure: `(artikel|diesen artikel|beitrag) (anhören|vorlesen) […]`, place: `(anhören|vorlesen)` },
    feedback: {
      sure: `
(fehler|tippfehler|korrektur) (gefunden|melden|entdeckt|im text melden|im artikel melden) […]
(haben sie|hast du) [einen|ein] (fehler|hinweise|hinweis|anregungen|fragen) …
(schreiben sie|schreib|kontaktieren sie|senden sie) (uns|der redaktion|an die redaktion|dem autor|ihre) […]
`,
    },
    translation: { sure: `(übersetzt|übersetzung) (mit|von|durch) (deepl|google|ki) […]` },
  },
}
