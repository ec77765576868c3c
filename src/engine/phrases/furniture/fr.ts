import type { FurniturePhrases } from './kinds.ts'

/** Furniture of French pages that was left untranslated. */
export const FRENCH: FurniturePhrases = {
  language: 'fr',
  lines: {
    comments: {
      sure: `
(laisser|laissez|écrire|écrivez|ajouter|ajoutez|poster|postez|publier|publiez|rédiger) (un|votre|une|mon) (commentaire|réponse|réaction) [annuler la réponse|ici]
(annuler la réponse|poster un commentaire|publier le commentaire|envoyer le commentaire|déposer un commentaire)
votre adresse (e-mail|email|mail|de messagerie|courriel|électronique) ne sera pas publiée [les champs obligatoires sont indiqués avec|les champs obligatoires sont marqués]
les champs obligatoires sont (indiqués|marqués|signalés) [avec|par|d'un astérisque]
enregistrer mon nom (mon|et mon) (e-mail|email|mail) et mon (site|site web) dans le navigateur pour mon prochain commentaire
ce site utilise akismet pour réduire les indésirables [en savoir plus sur …]
(soyez le premier à (commenter|réagir|laisser un commentaire)|aucun commentaire|pas de commentaire|voir les commentaires|afficher les commentaires|lire les commentaires|les commentaires sont fermés|tous les commentaires|réagir à cet article|réagissez) […]
(connectez-vous|vous devez être connecté|inscrivez-vous|vous devez vous connecter) pour (commenter|publier|poster|laisser|réagir) […]
(vos|les|toutes les|# ) (réactions|commentaires)
# (commentaires|commentaire|réactions|réaction)
(réagissez|réagir|participez|donnez) (à|en premier|votre|au) …
`,
      place: `(commentaires|commentaire|# commentaires|# commentaire|réagir|commenter|répondre|nom|site web|votre commentaire|réactions)`,
    },
    cookies: {
      sure: `
(ce site|notre site|ce site web) utilise des cookies […]
(nous utilisons|nous et nos partenaires utilisons|en poursuivant votre navigation) …
(tout|tous) (accepter|refuser|rejeter) [les cookies]
(accepter|refuser|gérer|paramétrer) [tous] [les|mes|vos] (cookies|préférences|choix) [et fermer|et continuer]
(continuer sans accepter|accepter et fermer|accepter et continuer|paramètres des cookies|politique de cookies|gestion des cookies|gérer mes cookies)
`,
      place: `(mentions légales|politique de confidentialité|conditions générales|j'accepte|en savoir plus|personnaliser)`,
    },
    share: {
      sure: `
(partager|partagez|partage) [cet|cette|l'|cet article|l'article|ceci|ça|cette page] [article|page|actualité|vidéo|info] [sur|par|via|avec] [@|les réseaux|les réseaux sociaux|vos amis] [@] [@]
(envoyer|recommander) (par|à|cet article) (e-mail|mail|courriel|email|un ami|@) […]
(cliquez|cliquer) pour (partager|imprimer|envoyer) […]
(ajouter|mettre|enregistrer|ajoutez) [à|en|aux|dans] [mes|vos|les] (favoris|ma liste|ma sélection|lecture)
(copier le lien|lien copié|imprimer l'article|imprimer cet article|j'aime ça|j'aime chargement|tweeter|épingler|ouvre dans une nouvelle fenêtre)
(j'aime|j'aime ça) : (j'aime|chargement|j'aime chargement)
`,
      place: `(pub|partager|partages|imprimer|envoyer|j'aime|enregistrer|sauvegarder)`,
    },
    follow: {
      sure: `
(suivez|retrouvez|rejoignez|suivre|abonnez vous à) [nous|notre *|*] (sur|via) (@|les réseaux|les réseaux sociaux|nos réseaux|google actualités|notre chaîne) […]
(suivez nous|rejoignez nous|suivez-nous sur|abonnez-vous) [sur|à] [@|notre|nos|la] [chaîne|page|réseaux|newsletter] […]
(rejoignez|suivez) (notre|la) (chaîne|page|communauté|groupe) […]
(nous suivre|nous suivre sur) [@] […]
(suivez|suivre) (le|notre|en) (direct|live) [ici|minute par minute|: …]
`,
      place: `(suivre|suivez|réseaux sociaux|suivez-nous)`,
    },
    newsletter: {
      sure: `
(je m'inscris|je m'abonne|s'inscrire|s'abonner|m'inscrire|je découvre l'offre|j'en profite) […]
(abonnez|inscrivez) vous [gratuitement|dès maintenant|maintenant|ici] [à|pour] [la|notre|nos|nos newsletters|recevoir] [newsletter|lettre d'information|newsletters|lettre] […]
(s'abonner|je m'abonne|s'inscrire|s'inscrire à la newsletter|abonnement|déjà abonné|déjà abonné connectez-vous|se connecter|article réservé aux abonnés|réservé aux abonnés|contenu réservé aux abonnés|cet article est réservé aux abonnés|je me connecte|abonné) […]
(recevez|recevoir) (notre|nos|toute|toutes|chaque|l'actualité|les|la|gratuitement|l'essentiel) …
il vous reste # % de (cet article|l'article) à lire […]
la suite est réservée aux abonnés
(votre|entrez votre|saisissez votre|renseignez votre) (adresse e-mail|adresse email|email|adresse mail|e-mail) […]
(découvrez|accédez|profitez|testez|lisez) [à|de] [nos|votre|notre|tous] [offres|abonnement|sans publicité] (abonnements|abonnement|gratuitement|illimité|offres|essai) […]
`,
      place: `(newsletter|newsletters|inscription|connexion|mon compte|alertes)`,
    },
    related: {
      heading: `
(articles|contenus|vidéos|lectures) (recommandés|recommandées|suggérés|conseillés|similaires|liés) [pour vous|pour toi]
(lire aussi|à lire aussi|lire également|à lire également|à lire|voir aussi|à voir aussi|à découvrir aussi|à découvrir|lisez aussi|lire encore|à lire ensuite|à voir également|à écouter|sur le même sujet|dans la même rubrique|sur le même thème|pour aller plus loin|en lien avec cet article|à ne pas manquer|plus sur le sujet)
(articles|article|sujets|contenus|actualités|posts|publications) (similaires|liés|associés|connexes|récents|populaires|recommandés|relatifs|lié)
(vous aimerez aussi|vous aimerez peut-être|cela pourrait vous intéresser|ça peut vous intéresser|vous pourriez aimer|ces articles pourraient vous intéresser|ceci pourrait vous intéresser|vous pourriez être intéressé|cela peut vous intéresser|vous pouvez aussi aimer|nous vous recommandons|recommandé pour vous)
(les plus|les articles les plus|le plus) (lus|lues|partagés|commentés|populaires|consultés|vus|récents|lu)
(dernières|toutes les|plus d'|autres) (actualités|actus|infos|articles|actualité|nouvelles|news)
(à la une|notre sélection|du même auteur|l'actu en continu|en continu|fil info|le fil info|tendances|en ce moment)
`,
      sure: `
(lire aussi|à lire aussi|lire également|à lire également|à lire|voir aussi|à voir aussi|lisez aussi|lire|relire|à découvrir|voir également|sur le même sujet|à relire|pour aller plus loin|articles liés|article lié|en savoir plus|lire plus) : …
(lire aussi|à lire aussi|lire également|à lire également|voir aussi) …
(lire la suite|lire l'article|lire plus|voir plus|continuer la lecture|poursuivre la lecture|lire la suite de l'article|afficher plus|charger plus|en savoir plus|voir tout|voir tous|lire l'article complet|découvrir plus|plus d'infos|lire en entier) […]
(article|articles|actualité|page) (précédent|suivant|précédente|suivante) [article suivant|…]
(navigation de l'article|navigation des articles|navigation)
[tous|voir] (nos|les) (derniers|autres|tous nos) (articles|dossiers|vidéos|actualités)
(notre dossier|notre reportage|nos explications|notre analyse|en images|en vidéo|décryptage|retrouvez|lire notre dossier|à voir|à écouter|plus d'informations) : …
(retrouvez|découvrez) (toute|toutes|tous|nos|l'ensemble) …
`,
      place: `(suivant|précédent|à suivre|plus|la suite|dossier|vidéos|vidéo|direct|en direct)`,
    },
    advertisement: {
      sure: `
(publicité|annonce|annonces|contenu sponsorisé|sponsorisé|la suite après cette publicité|la suite après la publicité|la suite de l'article après la publicité|publi rédactionnel|contenu partenaire|communiqué|après la publicité|passer la publicité|annonce publicitaire)
[l'] (la suite|suite|l'article continue|article continue|continuez|poursuivez|poursuivre|l'article se poursuit|article se poursuit) [de l'article|de la lecture|la lecture|votre lecture] après (cette|la|l') (publicité|annonce|pub)
`,
    },
    source: {
      sure: `
(lien source|source de l'article|lien vers la source|article original|voir la source|source originale|lire l'article original|lien de la source)
cliquez (ici|sur) […]
(l'article|cet article|l'post|cet post) * est apparu en premier sur …
`,
      place: `(source|sources|via|avec agence|avec agences)`,
      tail: `(source|sources|via) : …`,
    },
    copyright: {
      sure: `
[(©|copyright|#) [*]] tous droits réservés […]
(tous droits|droits) (de reproduction|réservés) […]
(reproduction|toute reproduction) [*] (interdite|interdit|réservée) […]
`,
    },
    author: {
      sure: `
([par|de] [la] rédaction [web|numérique|digitale]|la rédaction [avec *|de *]|à propos de l'auteur|voir tous les articles|voir tous les articles de *|publié par admin|du même auteur)
(par|la rédaction|le monde|le figaro|le parisien|libération|ouest-france|sud ouest|franceinfo|l'express|bfmtv) [*] avec (afp|reuters|belga|agences|agence)
avec (afp|reuters|belga|agences)
(de notre|de nos) (correspondant|correspondante|correspondants|envoyé spécial|envoyée spéciale|envoyés spéciaux) […]
(publié|mis à jour|modifié|créé|posté|mise à jour|dernière mise à jour) [le|à|il y a|hier|aujourd'hui] # …
(publié|mis à jour|modifié|créé|dernière mise à jour) (le|à|:|hier|aujourd'hui|il y a) …
`,
      place: `
(auteur|publié le …|mis à jour le …)
(par|texte|auteur|photo|photos|rédigé par|publié par|crédit photo|crédits|illustration) : …
(journaliste|correspondant|correspondante|rédacteur|rédactrice|avec nos correspondants|notre correspondant|envoyé spécial)
`,
    },
    tags: {
      sure: `(mots-clés|mots clés|étiquettes|étiquette|tags|thèmes|classé dans|classé sous|catégories|publié dans) : …`,
      place: `(mots-clés|étiquettes|catégories|catégorie|thèmes|sujets|rubriques|dans cet article)`,
    },
    gallery: {
      sure: `
(galerie photo|galerie photos|galerie d'images|diaporama|voir la galerie|voir les photos|agrandir l'image|agrandir la photo|voir le diaporama|en images|voir la vidéo|regarder la vidéo|voir l'image en grand) […]
(voir|afficher) cette publication sur @
une publication partagée par …
(photo|photos|image|images|visuel|cliché) (d'illustration|d'archives|d'archive|prétexte) […]
illustration © …
(crédit|crédits|crédit photo|crédits photo|crédits photos) : …
`,
      place: `(galerie|photos|photo|vidéo|images|fermer)`,
    },
    pages: {
      sure: `(retour au sommaire|retour à la liste|retour à la une|retour aux articles|revenir en haut|vers le haut|retour en haut|haut de page|retour à l'accueil|aller au contenu|aller au contenu principal|plan du site|menu principal|vous êtes ici : …|accueil : …|passer au contenu|retour à la page d'accueil)`,
      place: `(accueil|menu|rechercher|recherche|contact|contactez-nous|qui sommes-nous|sommaire|fermer)`,
    },
    app: {
      sure: `(téléchargez|télécharger) (notre|l'|l'application|notre application) [application|appli|app] […]`,
      place: `(télécharger)`,
    },
    counter: {
      sure: `((temps de lecture|durée de lecture|lecture) [:] # [min|mn|minute|minutes]|# (min|mn|minutes|minute) de lecture|# (vues|lectures)|lecture # (min|mn)|publié il y a …|il y a # (heures|minutes|jours))`,
    },
    listen: { sure: `(écouter|écoutez) (cet|l'|cet article|l'article) [article] […]`, place: `(écouter)` },
    feedback: {
      sure: `(signaler|une erreur|vous avez repéré|vous avez trouvé|signalez) (une|dans) (erreur|faute|coquille|cet article) […]`,
    },
    support: {
      sure: `(faire un don|soutenez-nous|soutenez * en faisant un don|je fais un don|soutenez notre *)`,
    },
    translation: { sure: `traduit (avec|par|automatiquement) […]`, place: `(traduire|traduction)` },
  },
}
