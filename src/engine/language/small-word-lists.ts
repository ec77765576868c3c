import { Small } from './small-words.ts'
import type { WordClasses } from './word-classes.ts'

/** Phrases of two words. */
const PHRASES =
  'honoris-causa pro-forma pro-rata pro-bono pro-tempore force-majeure in-toto in-vitro in-vivo in-situ in-absentia ' +
  'in-extremis in-camera in-memoriam in-utero de-novo de-jure de-facto terra-firma terra-cotta et-cetera et-seq ' +
  'et-al ad-infinitum ad-nauseam ad-hominem bel-canto ex-officio ex-gratia post-mortem per-diem per-annum ' +
  'sine-die sine-qua qua-non ipso-facto prima-facie habeas-corpus persona-non non-grata inter-alia ' +
  'mutatis-mutandis sui-generis status-quo willy-nilly sub-judice viva-voce pari-passu maglia-rosa ' +
  'maglia-ciclamino maglia-azzurra maillot-jaune gran-fondo opera-buffa opera-seria dolce-vita annus-horribilis ' +
  'annus-mirabilis nouvelle-vague haute-cuisine arte-povera cinema-novo ' +
  'sous-chef sous-chefs sous-vide pas-de de-deux de-trois à-deux à-trois merci-beaucoup belles-lettres objet-trouvé ' +
  'objets-trouvés objets-trouvé mea-culpa mea-maxima maxima-culpa quis-custodiet custodiet-ipsos ipsos-custodes ' +
  'ora-et et-labora urbi-et et-orbi cui-bono sic-transit gloria-mundi alea-iacta iacta-est veni-vidi vidi-vici ' +
  'dulce-et et-decorum panem-et et-circenses nil-satis satis-nisi nisi-optimum nulla-poena sine-lege bis-in in-idem ' +
  'ex-parte in-flagrante flagrante-delicto corpus-delicti amour-propre sais-quoi plus-ça ça-change que-sera sera-sera ' +
  'après-moi le-déluge cri-de de-coeur de-cœur fin-de de-siècle far-niente mi-casa casa-es es-su su-casa chez-moi ' +
  'chez-nous boda-boda gado-gado cha-cha dik-dik beri-beri gris-gris hor-fun chwee-kueh'

/** Acronyms of other languages that are somebody’s in English too, or that English texts now and then keep. */
const ACRONYMS_TOO =
  'OMS ALV OEA OIT OMC BCE PIB PNB PKB UE RDC RPC VAE OSN ASV JAV ABD BMT FPA ' +
  'GIBDD MChS RZhD UFSIN GUVD TsIK ROVD OMVD UMVD ZhKKh SIZO NDFL ZAGS DSNS OVA KMVA KMDA ZSU TsVK VAKS RNBO ' +
  'MFW MMF SZO VOZ PTSR GSYH LNR KNR OAE ODKB ZMI CIJ SNG ' +
  'YSK TBMM DSİ BDDK KGMS HBYM BpLA BPLA PPO DTX FHN DSX DGK DDSU TsSK RDA GUMVD KPP TsON'

/** Small words by class. For the build, which puts them into its tables. */
export const SMALL_WORDS: WordClasses = [
  [
    Small.AT_HOME,
    'al fait seq cetera facto jure novo luxe route bloc masse suite garde passant force main vivre mode carte la',
  ],
  [
    Small.NO_LINK,
    'mu bu co cu se ny sera toto voce wil mor nar ab asa isa ona ina ata anda fora todo soit toa ofa ed ty',
  ],
  [Small.ENGLISH_TOO, 'die den lo til com'],
  [Small.HARDLY_ENGLISH, 'lo com'],
  [
    Small.PREPOSITION,
    'of in for with by from at on into over through against after before under about between',
  ],
  [Small.PRONOUN, 'hij él ele er sie'],
  [Small.SUBJECT, 'he she it they we this that there who'],
  [Small.HEAD, 'a an the in at on for by of his her its'],
  [
    Small.PAIR,
    'to-be to-do to-go to-get to-win to-see to-say to-pay to-use as-a on-a in-a is-a of-a at-a for-a was-a and-a with-a ' +
      'by-a or-a not-a had-a but-a to-a it-is it-was he-is he-was so-it do-not up-to as-one to-the in-an on-an is-an as-an ' +
      'of-an at-an in-no is-no was-no by-no is-in is-on not-be if-he if-it as-he as-it that-he or-by he-had',
  ],
  [
    Small.LOAN,
    'mămăligă ciorbă ćevapi ćevapčići cevapi börek trdelník trdelnik pastéis żurek gołąbki gulyás lángos ' +
      'halászlé pörkölt ajvar kajmak pljeskavica menemen simit rakı gözleme kokoreç döner köfte aperitivo ' +
      'arancini tiramisù porchetta moqueca brigadeiro francesinha ginjinha churros pisco arepas croquetas ' +
      'smørrebrød surströmming köttbullar svíčková beshbarmak manti lagman syrniki holubtsi ' +
      'deruny knafeh kunafa mansaf koshary molokhia tagine tajine harira ' +
      'rendang pissaladière sauerbraten knödel maultaschen currywurst glühwein rösti bitterballen ' +
      'oliebollen poffertjes sufganiyot cholent csárdás tamburica bandura bağlama darbuka kilim vyshyvanka ' +
      'kokoshnik abaya galabiya fustanella sevillanas cumbia rebetiko sirtaki ' +
      'renminbi varenyky khinkali souvlaki empanadas feijoada caipirinha bacalhau sarmale knedliky siloviki nomenklatura ' +
      'shakshuka bibimbap weltschmerz stroopwafel ndrangheta castellers banderillero pronunciamiento berimbau ' +
      'akim akims mazhilis aksakal aksakals kurultai tuktuk tuktuks lehenga quokka banya hallyu izakaya ryokan onsen dohyo gyoji rikishi uilleann brassie pozole horchata ayran jollof fufu tonkatsu okonomiyaki yukata alma fait raison être etre nouvelle mise bête bete noire pièce piece résistance fleur lys chargé chargés ' +
      'affaires quid pro quo carpe diem modus operandi bona fide coup grâce grace papier mâché mache crème creme ' +
      'brûlée ancien régime regime sang froid déjà deja vu vis tête tete dolce vita prima donna leva stotinki ' +
      'aficionado schadenfreude zeitgeist föhn foehn haute joie jour famille noire vivre palais beaux gestes bonne ' +
      'bonnes femme enfant enfants terrible terribles libre faire savoir laissez droit seigneur avant garde domaine ' +
      'hasta bueno buenas dias noches caballero caballeros piscina tutti frutti tempi gelato subito kaputt ' +
      'scherzando scherzi revanche pension pensione kulak bijoux entendre presa ballo metta cello bello ancien ' +
      'anciens longe cine carne mille feuille clave barre tong synch kart filo touche appel troppo volte petits ' +
      'petit polis comme forme commes faut bitte hallo caramba semplice veloce canzone maschera tazza cava terras ' +
      'ronde advocaat capo culpa mea primavera pasta palazzo libero fonds compte rendu raisonne triste tristesse ' +
      'raison entente cordiale belles objets lieux anglais cuisine nouvelle vague roman haver ' +
      'assurer bater aider enfin livre boga lire chaebol orecchiette tagliatelle ' +
      'pappardelle cavatelli bucatini rigatoni suplex crianza frontières frontieres sommelier taekwondo ippon sumo ' +
      'yokozuna makuuchi onigiri okonomiyaki banchan kimchi cacio pepe amatriciana carbonara jamón iberico ibérico ' +
      'serrano manchego tapas pintxos paella gazpacho raclette fondue tartiflette bouillabaisse cassoulet ' +
      'choucroute spätzle schnitzel pelmeni borscht solyanka khachapuri chacha qvevri duduk meze mezze rakija rakia ' +
      'slivovitz palinka gardaí garda ' +
      'tisch kugel tallit hurley favela favelas hukou danwei contrada hangi kapa garri ranchera corrido corridos luchador ' +
      'luchadores pernil pasteis nonna nonnas abuela gemutlichkeit domestique soigneur commissaire regista anglaise tourtière',
  ],
  [Small.PHRASE, PHRASES],
  [
    Small.NUMERAL,
    'deux trois quatre cinq sept huit neuf onze douze quinze vingt trente quarante cinquante soixante mille dos tres cuatro ' +
      'cinco seis siete ocho nueve diez doce trece quince veinte treinta cuarenta cincuenta cien mil dois duas três sete oito ' +
      'dez vinte trinta tre quattro cinque sette otto dieci dodici venti trenta quaranta zwei drei vier fünf sechs sieben ' +
      'acht neun zehn zwölf zwanzig dreißig twee drie vijf zes zeven negen tien twaalf twintig dwa dwie dwóch trzy trzech trzej ' +
      'cztery czterech pięć sześć siedem osiem dziewięć dziesięć dva dvě dvije dve tři čtyři četiri pět šest sedm sedam osm ' +
      'osam deset doi două trei patru cinci șase șapte zece två fyra sju åtta nio tio fem seks syv otte iki üç dört beş altı ' +
      'yedi sekiz dokuz yirmi két három négy öt kaksi kolme neljä viisi dua tiga empat',
  ],
  [Small.LINKS_NOUN, 'con contra bis tot hasta après'],
  [Small.LINKS_CLAUSE, 'car ma mas'],
  [
    Small.ACRONYM,
    'OTAN ONU URSS FMI EEUU EUA EZB ONZ SUA IVA TVA KDV PDV DPH PVM ÁFA ONG ONGS VIH OPEP OIEA AIEA OCDE VVP CEDH TEDH CEDO ' +
      `OBWE OEBS OSZE OBSE EBESZ AGİT AİHM EGMR EHRM DSÖ IŞİD IGIL SShA KNDR KRLD ChRL CICR OMPI TPIY FFAA JJOO EAU RDPC EUGH ZSRR SSSR OON ENSZ NAVO LHQ ${ACRONYMS_TOO}`,
  ],
  [Small.ENGLISH_TOO, ACRONYMS_TOO],
  [
    Small.SPEECH,
    'said added explained announced stated noted declared stressed claimed replied warned asked recalled concluded ' +
      'emphasized emphasised admitted insisted continued commented confirmed told says adds explains',
  ],
  [
    Small.CLAUSE_ADVERB,
    'however therefore meanwhile moreover nevertheless furthermore instead consequently otherwise accordingly',
  ],
  [
    Small.QUANTIFIER,
    'two three four five six seven eight nine ten eleven twelve several many most few other others such hundreds ' +
      'thousands dozens',
  ],
  [
    Small.STYLE,
    'majesty highness excellency holiness eminence lordship ladyship grace honour honor reverence worship beatitude',
  ],
  [
    Small.NAMED,
    'chamber century corona radio heat opposition gold bourse pontiff black-sea red-sea dead-sea white-house new-york new-zealand ' +
      'new-delhi new-jersey new-orleans south-ossetia north-ossetia south-korea north-korea south-africa supreme-court ' +
      'constitutional-court united-states united-nations united-kingdom middle-east soviet-union security-council ' +
      'general-assembly national-assembly state-duma foreign-ministry defense-ministry defence-ministry interior-ministry ' +
      'health-ministry finance-ministry justice-ministry energy-ministry world-war red-cross prime-minister ' +
      'foreign-minister interior-minister defense-minister defence-minister health-minister finance-minister ' +
      'justice-minister energy-minister education-minister culture-minister economy-minister transport-minister ' +
      'agriculture-minister european-commission european-parliament federal-reserve federal-assembly ' +
      'verkhovna-rada baltic-sea caspian-sea persian-gulf world-bank world-cup champions-league premier-league ' +
      'saudi-arabia great-britain european-union european-council european-central arab-league african-union gaza-strip ' +
      'west-bank golan-heights far-east islamic-republic international-criminal international-monetary aegean-sea ' +
      'adriatic-sea mediterranean-sea azov-sea',
  ],
  [
    Small.MADE,
    'school college hospital museum theatre church institute bridge road street tower airport village town city ' +
      'decree law report project factory',
  ],
  [
    Small.LOCAL_BODY,
    'court council assembly prosecutor prosecution administration hospital university police',
  ],
  [
    Small.BODY_KIND,
    'district regional city municipal national supreme high provincial county public administrative',
  ],
  [
    Small.COUNT,
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy ' +
      'eighty ninety hundred thousand several many',
  ],
  [
    Small.MINISTRY,
    'ministerio ministerios ministere ministero ministerstwo ministerstwa ministerstvo ministerstva ministerul ministerului ' +
      'ministarstvo ministrstvo ministeriet ministerija ministeerium miniszterium kementerian ypourgeio',
  ],
  [
    Small.BODY,
    'secretaria subsecretaria fiscalia procuraduria contraloria defensoria procuradoria consejeria consejo conseil ' +
      'consiglio conselho comision commissione comissao comitato ayuntamiento juzgado audiencia tribunal corte cour camara ' +
      'chambre camera assemblee assemblea assembleia asamblea prefecture prefettura prefeitura procura komisja prokuratura ' +
      'sad urzad soud urad curtea judecatoria tribunalul parchetul consiliul vrhovni ustavni ' +
      'vrchni krajsky okresni nejvyssi ustredni rossiyskaya rossiyskoy federalnaya gosudarstvennyy sledstvennyy verkhovnyy ' +
      'arbitrazhnyy derzhavna derzhavne natsionalna mahkamah kejaksaan kementrian azgayin varhoven apelativen ' +
      'krajowa naczelny okregowy biroul autoritatea inspectoratul agentia directia poslanecka komisi vereniging tweede ' +
      'procureur questura diputacion trybunal komenda gewerkschaft izba starostwo generalstaatsanwaltschaft',
  ],
  [
    Small.ENGLISH_BODY,
    'ministry university institute council strait court church chamber committee office agency federation republic gulf ' +
      'sea bridge square street cathedral library academy school department society foundation government parliament river',
  ],
  [Small.IN_PHRASE, PHRASES.replaceAll('-', ' ')],
  [
    Small.ACCENTED,
    'açaí animé aperçu appliqué après arête attaché béchamel bête blasé brûlée brûléed café cafés canapé ' +
      'cause célèbre chargé chassé château châteaux cinéaste cliché clichéd clichés cloisonné communiqué ' +
      'communiqués consommé coöperate coöperation coördinate coördinated coördination coördinator cortège ' +
      'coupé crèche crème crêpe crêpes crudités débâcle début débutante décolletage décolleté décor ' +
      'déclassé déjà démarche dénouement détente divorcé divorcée doña doppelgänger éclair éclat élan élite ' +
      'émigré émigrée éminence ennui entrée entrées entrepôt épée époque étagère étude exposé exposés ' +
      'façade façades façon fête fêtes fiancé fiancée fiancés flambé flambéed frappé führer gâteau glacé ' +
      'grâce habitué hôtel idée ingénue jäger jalapeño jalapeños kümmel lamé lycée macramé maître mañana ' +
      'manège manqué maté matinée mâché mélange mêlée mélée mémoire ménage mésalliance métier mètre moiré ' +
      'naïf naïve naïvely naïveté née né négligée névé noël objet ombré outré papier parfait passé pâté ' +
      'patté pâtisserie pièce pied piña piñata piqué plié précis première premièred premières preëmpt ' +
      'procédé protégé protégée protégés purée puréed raconteur raison rapprochement recherché reëlect ' +
      'reëlected reëlection régime répertoire résistance résumé résumés resumé retroussé risqué rôle rôles ' +
      'rosé roué sauté sautéed sautéing séance séances señor señora señores señorita smörgåsbord soirée ' +
      'soirées soufflé soupçon tête théâtre touché über vérité vicuña vis voilà zoölogical zoölogy',
  ],
  [
    Small.PLACE_START,
    'saint san santa santo sao villa puerto porto port rio monte mont costa ciudad cidade nova novo novi novy nowa nowy ' +
      'stara staraya stary nizhny nizhnyaya verkhny velika velyka mala malaya bolshaya alta alto campo sankt ponte ' +
      'castel borgo piazza isla ilha tierra vale valle',
  ],
  [
    Small.ROLE,
    'mr mrs ms mx miss dr prof sir dame lord lady madam madame monsieur don dona sheikh imam ayatollah ' +
      'rabbi father sister brother saint st rev reverend bishop archbishop cardinal pope patriarch ' +
      'president minister premier chancellor prime-minister pm mp senator sen congressman congresswoman ' +
      'representative rep king queen prince princess emir sultan shah tsar emperor empress duke duchess ' +
      'count baron general gen colonel col lieutenant lt captain capt major maj sergeant sgt corporal ' +
      'admiral commander marshal brigadier officer governor gov mayor ambassador envoy secretary chairman ' +
      'chairwoman chairperson chair chief head leader speaker deputy spokesman spokeswoman spokesperson ' +
      'adviser advisor aide analyst expert economist lawyer attorney judge justice prosecutor professor ' +
      'director manager coach trainer captain striker midfielder defender goalkeeper player singer actor ' +
      'actress writer author poet novelist composer conductor pianist painter artist architect filmmaker ' +
      'journalist reporter correspondent editor historian scientist physicist chemist engineer astronaut ' +
      'cosmonaut doctor businessman businesswoman billionaire oligarch tycoon founder owner ceo boss ' +
      'activist dissident politician lawmaker diplomat councillor councilor commissioner inspector ' +
      'detective candidate rival colleague counterpart predecessor successor husband wife son daughter ' +
      'brother sister',
  ],
]
