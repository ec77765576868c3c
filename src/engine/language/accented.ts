/** Words that English writes with the accents of the language they are from, though they are words without them too. */
export const ACCENTED: ReadonlySet<string> = new Set(
  `
açaí animé aperçu appliqué après arête attaché béchamel bête blasé brûlée brûléed café cafés canapé cause célèbre
chargé chassé château châteaux cinéaste cliché clichéd clichés cloisonné communiqué communiqués consommé coöperate
coöperation coördinate coördinated coördination coördinator cortège coupé crèche crème crêpe crêpes crudités débâcle
début débutante décolletage décolleté décor déclassé déjà démarche dénouement détente divorcé divorcée doña
doppelgänger éclair éclat élan élite émigré émigrée éminence ennui entrée entrées entrepôt épée époque étagère étude
exposé exposés façade façades façon fête fêtes fiancé fiancée fiancés flambé flambéed frappé führer gâteau glacé grâce
habitué hôtel idée ingénue jäger jalapeño jalapeños kümmel lamé lycée macramé maître mañana manège manqué maté matinée
mâché mélange mêlée mélée mémoire ménage mésalliance métier mètre moiré naïf naïve naïvely naïveté née né négligée
névé noël objet ombré outré papier parfait passé pâté patté pâtisserie pièce pied piña piñata piqué plié
précis première premièred premières preëmpt procédé protégé protégée protégés purée puréed raconteur raison
rapprochement recherché reëlect reëlected reëlection régime répertoire résistance résumé résumés resumé retroussé
risqué rôle rôles rosé roué sauté sautéed sautéing séance séances señor señora señores señorita smörgåsbord soirée
soirées soufflé soupçon tête théâtre touché über vérité vicuña vis voilà zoölogical zoölogy
`
    .trim()
    .split(/\s+/),
)
