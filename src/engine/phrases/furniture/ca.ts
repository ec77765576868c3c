import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Catalan pages that was left untranslated; what reads as in Spanish stands there. */
export const CATALAN: FurniturePhrases = {
  language: 'ca',
  lines: {
    comments: {
      sure: `
(deixa|escriu|publica|afegeix|envia|fes) (un|el teu) (comentari|resposta|opinió) […]
(la teva|la seva) adreça (electrònica|de correu) no es publicarà […]
(sigues el primer a comentar|sense comentaris|veure comentaris|veure els comentaris|mostra els comentaris|cal estar registrat) […]
`,
      place: `(comentaris|comentari|# comentaris|respon|nom)`,
    },
    share: {
      sure: `
(comparteix|compartiu|comparteix-ho) [aquesta|aquest|la|l'] [notícia|article|pàgina] [a|al|en|per|amb] [@|xarxes|xarxes socials] [@] [@]
(copia|copiar) (l'enllaç|enllaç) [copiat]
(envia|enviar) (per correu|a un amic|per whatsapp) […]
`,
      place: `(comparteix|compartir|imprimeix|imprimir|desa|guarda)`,
    },
    follow: {
      sure: `
(segueix|segueix-nos|seguiu-nos|segueix nos|seguiu nos) [a|al|en|per|*] [@|les|xarxes|les xarxes socials|canal] […]
(uneix-te|subscriu-te|subscriu te|subscriviu-vos|apunta't) (a|al|als) …
`,
    },
    newsletter: {
      sure: `
(rep|rebeu|vols rebre) (les|el|la|tota|cada|gratis) …
(subscriu-te|subscriu te|inicia sessió|contingut exclusiu per a subscriptors|fes-te subscriptor|contingut per a subscriptors|ja ets subscriptor) […]
`,
      place: `(butlletí|butlletins|newsletter)`,
    },
    related: {
      heading: `
(llegeix també|llegiu també|llegir més|llegeix més|llegeix-ne més|més informació|més notícies|notícies relacionades|notícia relacionada|articles relacionats|et pot interessar|també et pot interessar|et recomanem|el més llegit|els més llegits|les més llegides|el més vist|més llegit|últimes notícies|última hora|altres notícies|continguts relacionats|temes relacionats)
`,
      sure: `
(llegeix també|llegiu també|llegeix|més informació|vegeu també|mira també|notícia relacionada|notícies relacionades|et pot interessar) : …
(llegeix també|llegiu també) …
(continua llegint|continueu llegint|segueix llegint|llegir la notícia|veure més|mostra més|carrega més) […]
`,
    },
    advertisement: {
      sure: `(publicitat|anunci|contingut patrocinat|continua llegint després de la publicitat)`,
    },
    copyright: { sure: `[(©|copyright|#) [*]] tots els drets reservats […]` },
    author: {
      sure: `
(publicat|publicada|actualitzat|actualitzada|creat|modificat) [:] [el|a|a les|fa|avui|ahir] # …
(redacció|la redacció|redacció i agències)
`,
    },
    tags: {
      sure: `(etiquetes|paraules clau|arxivat a|arxivat en|temes|categories) : …`,
      place: `(etiquetes|arxivat a)`,
    },
    gallery: {
      sure: `
(galeria de fotos|galeria d'imatges|fotogaleria|veure la galeria|veure fotos|amplia la imatge|mira el vídeo) […]
(imatge|foto|fotografia) (d'arxiu|de recurs|cedida) […]
(una imatge|una fotografia) d'arxiu
`,
    },
    pages: {
      sure: `(vés al contingut|torna a l'inici|torna a dalt|ves al contingut)`,
      place: `(inici|cerca|avís legal)`,
    },
    counter: { sure: `(temps de lectura [:] # (min|minuts|minut)|# (min|minuts) de lectura)` },
    listen: { sure: `(escolta|escolteu) (l'|aquest|aquesta|la) [article|notícia] […]` },
  },
}
