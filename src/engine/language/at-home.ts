/** Parts of phrases at home in English whose words are no English words alone: alma mater, au fait, raison d’être. For the build. */
export const AT_HOME =
  'alma fait raison être etre nouvelle mise bête bete noire pièce piece résistance fleur lys chargé chargés ' +
  'affaires quid pro quo carpe diem modus operandi bona fide coup grâce grace papier mâché mache crème creme ' +
  'brûlée ancien régime regime sang froid déjà deja vu vis tête tete dolce vita prima donna leva stotinki ' +
  'aficionado schadenfreude zeitgeist föhn foehn haute joie jour famille noire vivre palais beaux gestes bonne ' +
  'bonnes femme enfant enfants terrible terribles libre faire savoir laissez droit seigneur avant garde domaine ' +
  'hasta bueno buenas dias noches caballero caballeros piscina tutti frutti tempi gelato subito kaputt scherzando ' +
  'scherzi revanche pension pensione kulak bijoux entendre presa ballo metta cello bello ancien anciens longe ' +
  'cine carne mille feuille clave barre tong synch kart filo touche appel troppo volte petits petit polis comme ' +
  'forme commes faut bitte hallo caramba semplice veloce canzone maschera tazza cava terras ronde advocaat capo ' +
  'culpa mea primavera pasta palazzo libero fonds compte rendu raisonne triste tristesse raison entente cordiale ' +
  'belles lettres objets trouvé trouve lieux anglais cuisine nouvelle vague roman haver assurer bater aider enfin ' +
  'voiture livre beaucoup deux trois rester boga lire chaebol orecchiette tagliatelle pappardelle cavatelli ' +
  'bucatini rigatoni suplex crianza frontières frontieres sommelier taekwondo ippon sumo yokozuna makuuchi ' +
  'onigiri okonomiyaki banchan kimchi cacio pepe amatriciana carbonara jamón iberico ibérico serrano manchego ' +
  'tapas pintxos paella gazpacho raclette fondue tartiflette bouillabaisse cassoulet choucroute spätzle schnitzel ' +
  'pelmeni borscht solyanka khachapuri chacha qvevri duduk meze mezze rakija rakia slivovitz palinka'
