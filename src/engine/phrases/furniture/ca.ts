import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Catalan pages that was left untranslated, where it is not worded like that of Spanish ones. */
export const CATALAN: FurniturePhrases = {
  language: 'ca',
  lines: {
    comments: { sure: `(deixa|escriu|fes) (un|el teu) comentari […]`, place: `(comentaris|# comentaris)` },
    share: { sure: `(comparteix|comparteix-ho) [a|al|en|per] [@] [@] [@]`, place: `(comparteix|imprimeix)` },
    follow: { sure: `(segueix-nos|segueix nos|seguiu-nos|subscriu-te|subscriu te|uneix-te) […]` },
    newsletter: { sure: `(rep|rebeu) (les|el|la|gratis) …`, place: `(butlletí)` },
    related: {
      heading: `(llegeix també|llegiu també|llegir més|llegeix més|notícies relacionades|et pot interessar|el més llegit|temes relacionats)`,
      sure: `
(llegeix també|llegiu també|vegeu també|notícia relacionada|et pot interessar) : …
(llegeix també|llegiu també) …
(continua llegint|continueu llegint|veure més) […]
`,
    },
    advertisement: { sure: `(publicitat)` },
    copyright: { sure: `[(©|copyright|#) [*]] tots els drets reservats […]` },
    author: { sure: `(publicat|publicada|actualitzat|actualitzada) [:] [el|a les|fa] # …` },
    tags: { sure: `(etiquetes|paraules clau|arxivat a|temes relacionats) : …` },
    gallery: { sure: `(imatge|foto|una imatge) (d'arxiu|de recurs|cedida) […]` },
    pages: { place: `(inici|cerca)` },
  },
}
