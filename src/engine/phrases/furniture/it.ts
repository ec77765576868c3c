import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Italian pages that was left untranslated. */
export const ITALIAN: FurniturePhrases = {
  language: 'it',
  lines: {
    comments: {
      sure: `
(lascia|lasciare|scrivi|aggiungi|invia|inserisci|pubblica) (un|una|il|il tuo|tuo) (commento|risposta) [annulla risposta|qui]
(annulla risposta|invia commento|pubblica commento|commenta l'articolo|leggi i commenti|vedi i commenti|mostra commenti|tutti i commenti|nessun commento|commenta per primo|i commenti sono chiusi|commenta questo articolo)
il tuo indirizzo (email|e-mail) non sarà pubblicato [i campi obbligatori sono contrassegnati]
i campi obbligatori sono contrassegnati [con]
(salva il mio nome|salva i miei dati) …
(questo sito usa|questo sito utilizza) akismet per ridurre lo spam […]
(devi essere|devi) (connesso|loggato|effettuare il login|registrato) per (inviare|lasciare|commentare) […]
`,
      place: `(commenti|commento|# commenti|# commento|commenta|rispondi|nome|sito web)`,
    },
    cookies: {
      sure: `
(questo sito|il nostro sito|questo sito web) (utilizza|usa) [i] cookie […]
(utilizziamo|usiamo) [i] cookie […]
(accetta|rifiuta) [tutti] [i] [cookie|tutto|e chiudi|e continua]
(accetta tutti|rifiuta tutti|cookie policy|gestisci cookie|gestisci le preferenze|impostazioni cookie|preferenze cookie|continua senza accettare)
`,
      place: `(informativa privacy|privacy policy|note legali|accetto|scopri di più|maggiori informazioni)`,
    },
    share: {
      sure: `
(condividi|condividere) [questo|questa|l'|su|la|con|tramite|via] [articolo|notizia|pagina|post|contenuto|amici] [su|via|con|tramite] [@|i social|gli amici] [@] [@]
(fai clic|clicca|fai click|click) (qui) (per|su) (condividere|stampare|inviare) […]
(aggiungi|salva) [ai|nei|tra i] (preferiti|miei preferiti|segnalibri)
(copia link|copia il link|link copiato|stampa articolo|stampa l'articolo|invia per email|invia tramite email|mi piace caricamento|invia ad un amico|condividi l'articolo)
mi piace : …
`,
      place: `(condividi|condivisioni|stampa|mi piace|invia|salva)`,
    },
    follow: {
      sure: `
(seguici|segui|unisciti|iscriviti|resta) [*] (su|al|a|sul|anche su|sui) (@|nostro canale|nostro|nostri|canale|social|google news|facebook) […]
(seguici|seguici su|seguici anche su|seguici sui social|resta aggiornato|rimani aggiornato|rimani connesso) […]
(il nostro|nostro) canale @ […]
(segui|guarda) (la diretta|in diretta|il live|la cronaca in diretta) [qui|minuto per minuto|: …]
`,
      place: `(segui|social|seguici)`,
    },
    newsletter: {
      sure: `
(iscriviti|abbonati|registrati) [gratis|ora|subito|qui] [alla|a|al|per] [nostra|nostre|newsletter|canale|leggere|continuare] […]
(abbonati|sei già abbonato|già abbonato|contenuto riservato agli abbonati|riservato agli abbonati|articolo riservato agli abbonati|accedi|iscriviti|registrati|sei abbonato) […]
(ricevi|ricevere) (le|la|ogni|gratis|tutte le|i nostri|le nostre|gli) …
`,
      place: `(newsletter|accedi|abbonamenti|login)`,
    },
    related: {
      heading: `
(leggi anche|leggi pure|vedi anche|guarda anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|ti potrebbero interessare|ti può interessare|potrebbero interessarti|forse ti interessa anche|per approfondire|approfondisci|approfondimenti|leggi ancora|da leggere|consigliati per te|ti consigliamo|da non perdere|in evidenza)
(articoli|notizie|contenuti|post|articolo|argomenti) (correlati|correlate|simili|recenti|correlato|collegati|consigliati)
(i più|le più|più|le notizie più) (letti|lette|visti|viste|popolari|commentati|recenti|condivisi)
(ultime|altre|ultim'ora|tutte le) [notizie|news]
(dello stesso autore|sullo stesso argomento|sullo stesso tema|altri articoli|altri articoli di *|nella stessa categoria|primo piano)
`,
      sure: `
(leggi anche|leggi pure|vedi anche|guarda anche|potrebbe interessarti|ti potrebbe interessare|leggi|approfondisci|per approfondire|correlati|articolo correlato|guarda il video|potrebbe interessarti anche) : …
(leggi anche|leggi pure|vedi anche|guarda anche|approfondisci) …
(leggi tutto|continua a leggere|leggi di più|leggi l'articolo|leggi l'articolo completo|mostra altro|carica altri|vedi tutti|vedi tutto|scopri di più|leggi la notizia|leggi qui|vai all'articolo|leggi altro) […]
(articolo|post|notizia|pagina) (precedente|successivo|successiva) [articolo successivo|prossimo articolo|…]
(prossimo|precedente) (articolo|post) […]
navigazione (articoli|articolo)
`,
      place: `(precedente|successivo|altro|correlati|tendenze|video|foto|prossimo)`,
    },
    advertisement: {
      sure: `
(pubblicità|annuncio|annunci|messaggio promozionale|contenuto sponsorizzato|sponsorizzato|informazione pubblicitaria|la notizia prosegue sotto|continua dopo la pubblicità|l'articolo continua dopo la pubblicità|articolo continua dopo la pubblicità|inserzione pubblicitaria)
[la] [notizia] (continua|l'articolo prosegue|l'articolo continua|prosegue|la lettura continua|il testo continua|il testo prosegue) [a leggere] (dopo|sotto) (la|il|questa) (pubblicità|video|annuncio|foto|galleria)
(annuncio pubblicitario|annunci pubblicitari|contenuti sponsorizzati|spazio pubblicitario|contenuto a pagamento|advertisement)
`,
    },
    source: {
      sure: `
(link alla fonte|fonte originale|fonte della notizia|articolo originale|vai alla fonte|link fonte)
(clicca qui|cliccando qui) […]
(l'articolo|il post) * (proviene da|sembra essere il primo su|è apparso per la prima volta su|è stato pubblicato per la prima volta su) …
`,
      place: `(fonte|fonti|via)`,
      tail: `(fonte|fonti|via) : …`,
    },
    copyright: {
      sure: `
[(©|copyright|#) [*]] (tutti i diritti riservati|riproduzione riservata) […]
(riproduzione|vietata la riproduzione) (riservata|vietata|anche parziale) […]
© copyright * […]
`,
    },
    author: {
      sure: `
([di|della|a cura della|dalla] redazione [web|online|sportiva|digitale|di *]|la redazione|informazioni sull'autore|sull'autore|l'autore|vedi tutti gli articoli|tutti gli articoli di *|pubblicato da admin)
di redazione *
(dal nostro|dalla nostra|dai nostri) (inviato|inviata|corrispondente|inviati|corrispondenti) […]
(pubblicato|aggiornato|ultimo aggiornamento|ultima modifica|modificato|data di pubblicazione|aggiornata) (il|alle|da|:|di|a) …
(ultimo aggiornamento|ultima modifica|aggiornato|pubblicato) [:] # …
`,
      place: `
(autore|pubblicato il …|aggiornato il …)
(autore|di|testo|foto|a cura di|articolo di|fotografie|video|immagine) : …
(redazione|giornalista|corrispondente|inviato|redazione web)
`,
    },
    tags: {
      sure: `(tag|tags|etichette|argomenti|parole chiave|categorie|categoria|pubblicato in|archiviato in|temi) : …`,
      place: `(etichette|argomenti|categorie|categoria|temi|parole chiave|sezioni)`,
    },
    gallery: {
      sure: `
(fotogallery|galleria fotografica|galleria di immagini|photogallery|guarda le foto|guarda la gallery|vedi le foto|guarda il video|ingrandisci immagine|sfoglia la gallery|tutte le foto) […]
visualizza questo post su @
un post condiviso da …
(foto|immagine|immagini|fotografia) (d'archivio|di archivio|di repertorio|d'illustrazione|dal web) […]
`,
      place: `(galleria|foto|video|immagini|chiudi)`,
    },
    pages: {
      sure: `(torna alla home page|torna all'elenco|torna alla lista|torna indietro|torna alle notizie|torna alla homepage|torna su|torna in alto|vai al contenuto|torna alla home|mappa del sito|menu principale|ti trovi qui : …|sei qui : …|torna all'inizio|salta al contenuto)`,
      place: `(menu|cerca|contatti|chi siamo|home page|chiudi|cronaca|indice)`,
    },
    app: { sure: `(scarica|scaricate|installa) (l'app|la nostra app|la app|l'applicazione|gratis) […]` },
    counter: {
      sure: `(# (minuti|minuto|min) (di lettura|lettura)|tempo di lettura [:] [circa] # [minuti|min|minuto]|# (visualizzazioni|letture))`,
    },
    listen: {
      sure: `
ascolta (l'articolo|questo articolo|la versione audio|la notizia) […]
(ascolta|ascolta ora|riproduci) [l'|la|questo|questa] (articolo|notizia|audio|podcast|testo|versione audio) […]
`,
      place: `(ascolta)`,
    },
    translation: { sure: `(tradotto|traduzione) (con|da|automatica) […]`, place: `(traduci)` },
    feedback: {
      sure: `
(segnala|segnalaci|hai trovato|trovato) (un|una|errore|l') (errore|refuso|inesattezza) […]
(scrivi|scrivici|contatta|invia|inviaci|segnala) (alla|la|a|un|una|le|foto|all') (redazione|messaggio|notizia|notizie|segnalazione|foto|autore) […]
`,
    },
  },
}
