import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Dutch pages that was left untranslated. */
export const DUTCH: FurniturePhrases = {
  language: 'nl',
  lines: {
    comments: {
      sure: `
(plaats|schrijf|geef|laat|stuur|voeg) [een|uw|je|jouw] (reactie|commentaar|mening|opmerking) [achter|toe|annuleren]
(reactie annuleren|reactie plaatsen|alle reacties|toon alle reacties|bekijk alle reacties|bekijk reacties|lees alle reacties|nog geen reacties|er zijn nog geen reacties|wees de eerste die reageert|reacties zijn gesloten|praat mee|reageer op dit artikel|reageer op dit bericht) […]
(je|uw|jouw) (e-mailadres|emailadres|e mailadres) wordt niet gepubliceerd […]
(log in|inloggen|meld je aan|je moet inloggen) om te reageren […]
`,
      place: `(reacties|reactie|# reacties|# reactie|reacties #|reageer|reageren|beantwoorden|naam)`,
    },
    cookies: {
      sure: `
(deze|onze|wij|we) [website|site] (gebruikt|maakt gebruik van|gebruiken|plaatsen|plaatst) [*] cookies […]
(alle|alles|cookies) (cookies|accepteren|weigeren) [accepteren|weigeren]
(accepteer|weiger) (alle|alle cookies|cookies)
(cookiebeleid|cookie-instellingen|cookieverklaring|privacybeleid en cookies|privacyverklaring)
`,
      place: `(akkoord|accepteren|accepteer|weigeren|instellingen|privacybeleid|gebruiksvoorwaarden)`,
    },
    share: {
      sure: `
(deel|delen|stuur|verstuur|tweet|mail) [dit|deze|het|via|op] [artikel|bericht|nieuws|pagina|verhaal] [via|op|met|door] [@|e mail|vrienden|een vriend|mail] [@] [@]
(kopieer|link) (link|de link|gekopieerd|kopiëren)
(print dit artikel|artikel printen|artikel opslaan|bewaar artikel|bewaar dit artikel|artikel bewaren|artikel delen|deel artikel)
`,
      place: `(delen|deel|gedeeld|printen|bewaren|opslaan|bewaar)`,
    },
    follow: {
      sure: `
(volg|like|vind|abonneer) [ons|onze|*] (op|via|nu op|ook op) (@|social media|onze|het|ons) […]
(volg ons|volg ons ook|blijf op de hoogte|blijf volgen|mis niets|word lid van ons @ [kanaal]) […]
`,
      place: `(volg ons|volgen|sociale media)`,
    },
    newsletter: {
      sure: `
(meld|schrijf) (je|u|jezelf) [nu|hier|gratis] (aan|in) [voor|op] […]
(ontvang|krijg) [*] (nieuwsbrief|nieuws|update|updates|nieuwsbrieven|mail|inbox|mailbox) […]
(abonneer je|abonneer u|word abonnee|al abonnee|bent u al abonnee|ben je al abonnee|neem een abonnement|alleen voor abonnees|exclusief voor abonnees|dit artikel is alleen voor abonnees|voor abonnees|lees verder met een abonnement|log in om verder te lezen|aanmelden voor de nieuwsbrief|inschrijven nieuwsbrief) […]
`,
      place: `(nieuwsbrief|nieuwsbrieven|inloggen|aanmelden|registreren|abonneren|mijn account)`,
    },
    related: {
      heading: `
(lees ook|lees meer|lees verder|lees hier|bekijk ook|zie ook|kijk ook|luister ook|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|gerelateerde berichten|aanbevolen|aanbevolen artikelen|meer over dit onderwerp|meer over|meer nieuws|meer artikelen|meer uit|meer lezen|ander nieuws|ook interessant|misschien ook interessant|dit vind je misschien ook leuk|anderen lazen ook|anderen lezen ook|meest gelezen|best gelezen|meest bekeken|populair|populaire artikelen|net binnen|laatste nieuws|het laatste nieuws|recente artikelen|recente berichten|in het nieuws|onze keuze|tip van de redactie|eerder verschenen|uit dezelfde categorie)
`,
      sure: `
(lees ook|lees meer|lees verder|bekijk ook|zie ook|kijk ook|lees hier|gerelateerd|meer over|luister ook|lees|bekijk|eerder|video|ook interessant) : …
(lees ook|bekijk ook|lees meer over|lees alles over|meer over|zie ook) …
(lees|bekijk|toon|laad|zie) (het hele artikel|verder|meer|alles|hier meer|alle artikelen|het volledige artikel|meer artikelen) [op *|in *|over *|hier]
(lees verder|tekst gaat verder|artikel gaat verder|de tekst gaat verder|het artikel gaat verder|verhaal gaat verder|het verhaal gaat verder|tekst loopt door|artikel loopt door|tekst gaat door|verder lezen) (onder|na|beneden) […]
(vorig|volgend|vorige|volgende) (artikel|bericht|pagina|verhaal) [: …]
`,
      place: `(vorige|volgende|meer|nieuws|binnenland|buitenland|regio|in beeld)`,
    },
    advertisement: {
      sure: `(advertentie|advertenties|gesponsorde inhoud|gesponsord|betaalde inhoud|partnerbijdrage|advertorial|reclame|gesponsord artikel|ingezonden mededeling)`,
    },
    source: {
      sure: `(oorspronkelijk artikel|link naar bron|bekijk bron|naar de bron|originele bron)`,
      place: `
(bron|bronnen)
(foto|foto's|beeld|fotograaf|video|illustratie) : …
`,
      tail: `(bron|bronnen) : …`,
    },
    copyright: {
      sure: `
[(©|copyright|#) [*]] alle rechten voorbehouden […]
(overname|kopiëren|niets uit deze|gebruik|reproductie) [*] (niet toegestaan|verboden|zonder toestemming|voorbehouden|worden overgenomen) […]
auteursrecht voorbehouden […]
`,
    },
    author: {
      sure: `
(gepubliceerd|bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|geplaatst|aangepast|laatst gewijzigd|vandaag|gisteren) [op|om|:] # […]
(gepubliceerd|laatst bijgewerkt|laatste update|geplaatst) : …
(over de auteur|meer van deze auteur|alle artikelen van *|door de redactie|door onze redactie|van onze redactie|van onze verslaggever|onze redactie)
`,
      place: `
(auteur|door|tekst|redactie|geschreven door|verslaggever) : …
(redactie|auteur|verslaggever|door redactie)
`,
    },
    tags: {
      sure: `(trefwoorden|labels|onderwerpen|categorie|categorieën|rubriek|thema's|dossier) : …`,
      place: `(trefwoorden|onderwerpen|categorieën|rubrieken|labels)`,
    },
    gallery: {
      sure: `(bekijk (de foto's|de video|alle foto's|het fotoalbum|de beelden|foto's)|fotoalbum|fotogalerij|fotoserie|foto # van #) […]`,
      place: `(foto's|beelden|sluiten|galerij)`,
    },
    pages: {
      sure: `(terug naar (boven|home|de homepage|overzicht|het overzicht|nieuws|nieuwsoverzicht)|naar boven|ga naar de inhoud|spring naar inhoud|(u bent hier|je bent hier|home) : …)`,
      place: `(zoeken|contact|over ons|algemene voorwaarden|voorpagina|adverteren|colofon)`,
    },
    app: { sure: `(download|installeer|open) [nu|hier|in] (de|onze|de gratis) [*] app […]` },
    counter: {
      sure: `((leestijd|geschatte leestijd) [:] # [min|minuten|minuut] […]|# (min|minuten|minuut) (leestijd|lezen|leestijd)|# (weergaven|keer bekeken|keer gelezen))`,
    },
    listen: { sure: `(luister|beluister) (naar|dit|het) [dit|het] (artikel|verhaal|bericht) […]` },
    feedback: {
      sure: `
(fout|taalfout|tikfout|foutje|spelfout) (gezien|gevonden|ontdekt|melden|in dit artikel) […]
(heb je|heeft u|heb jij|tip) [*] (tip|nieuwstip|vraag|fout|opmerking|tips|de redactie) […]
meld (een|taalfout|fout) [fout|taalfout] […]
`,
    },
    support: { sure: `(steun|doneer|help) [*] (ons|journalistiek|redactie|onafhankelijke) […]` },
  },
}
