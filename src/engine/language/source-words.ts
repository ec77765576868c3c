/**
 * Words that translations of news leave standing: how people are addressed and what office they hold, what offices,
 * bodies and newsrooms are called, the small words between them, days, months and abbreviations. No list of frequent
 * words has most of them. None is an ordinary English word, and none is a name; a test sees to that. Languages of other
 * scripts are here as news romanizes them.
 */

/** What one of them is: an office before a name, a common noun, a function word, of the calendar, an abbreviation, or a body of state. */
export type SourceWordKind = 'title' | 'noun' | 'small' | 'time' | 'short' | 'body'

/** @property kept `kept` where English texts about the country keep the word as a term: in a whole text it is no fault. */
export type SourceWord = readonly [language: string, kind: SourceWordKind, kept?: 'kept']

/** Words of one language, with their accents. */
interface SourceWords {
  /** ISO 639-1. */
  readonly language: string
  /** What stands before a person's name. What is also a given name, or English before a foreign one, is among the nouns. */
  readonly titles: string
  /** Common nouns. */
  readonly nouns: string
  /** Prepositions, conjunctions, articles, auxiliaries. */
  readonly small?: string
  /** Days, months, and words for dates and hours. */
  readonly times?: string
  /** What stands before a full stop, and before a name or figure or behind a figure. */
  readonly abbreviations?: string
  /** Bodies of state and agencies in one word, which English calls by other words: with a capital they are foreign everywhere. */
  readonly bodies?: string
}

const LISTS: readonly SourceWords[] = [
  {
    language: 'es',
    titles: `
concejero defensor cronista alguacil alguacila arquitecto arquitecta veterinario veterinaria ganadora ganador
corregidor cofrade pregonero sereno
español española francés francesa alemán alemana inglés inglesa italiano brasileño brasileña mexicano mexicana chileno chilena peruano peruana uruguayo ecuatoriano venezolano venezolana estadounidense
alcalde alcaldes
presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro exministra
viceministro viceministra gobernador gobernadora alcaldesa exalcalde intendente intendenta diputado diputada senador
senadora concejal concejala regidor regidora consejero consejera canciller fiscala jueza magistrado magistrada
abogado abogada comisario comisaria capitán teniente sargento coronel almirante obispo arzobispo cardenal licenciado
licenciada ingeniero ingeniera doctora profesora portavoz vocero vocera subsecretario subsecretaria secretario
secretaria delegado delegada comandante prefecto periodista embajador embajadora empresario empresaria entrenador
entrenadora presidente futbolista concejales síndico sindica comisionado comisionada procurador procuradora
contralor contralora camarista suboficial párroco monseñor rectora catedrático catedrática seleccionador
seleccionadora diestro lideresa dirigente dirigenta jefa encargado encargada gerente subgerente tesorero tesorera
cónsul edil ediles gremialista sindicalista abogados magistrados ministros diputados senadores gobernadores`,
    nouns: `
pesquero vuelco rescatistas goleador buque ferrocarril
derrota malversación prevaricación cohecho sobreseimiento ventisca pedrisco riada borrasca beneficios pérdidas
despidos estreno viuda nietos vacunación quirófano bombardeo refugiados habitantes
dirigencia romería pedanía pregón cofradía trilla vendimia huerta pantano apagón apagones desalojo desalojos
denuncias expediente pliego licitación subasta padrón escrutadores papeleta papeletas
estadística estadísticas justicia defensa educación sanidad vivienda transporte transportes comercio turismo energía cultura deportes ciencia tecnología seguridad contabilidad suprema nación república bomba
toneladas tonelada litros quintales arrobas fanegas grados
ayuntamiento alcaldía gobernación intendencia municipio comuna ministerio fiscalía juzgado audiencia comisaría
cuartel policía bomberos congreso senado diputación consejería cancillería procuraduría contraloría defensoría
parlamento partido sindicato gremio cooperativa empresa aeropuerto carretera autopista autovía puerto vecinos
vecinas colonia delegación provincia departamento huelga paro marcha manifestación piquete corte incendio incendios
sismo terremoto inundación inundaciones sequía lluvias tormenta heridos muertos fallecidos detenidos militares
jubilados trabajadores obreros docentes estudiantes ganaderos agricultores pescadores afiliados imputado imputados
sentencia juicio denuncia demanda querella allanamiento operativo presupuesto impuesto subsidio tarifazo cosecha
semáforo cortesía gentileza archivo redacción fuente fuentes imagen imágenes noticia noticias portada entrevista
comunicado vecino vecina vecindad ordenanza ordenanzas vivienda viviendas aldea cabildo pleno plenario moción
camioneta camionetas camión camiones colectivo colectivos colectivero coche coches choque choques atropello herido
herida fallecido fallecida muerto desaparecido desaparecidos víctima detenido detenida preso presos reos cárcel
comisarías patrulla balacera tiroteo asalto robo hurto secuestro homicidio femicidio feminicidio denunciante
imputada acusado acusada juicios fallo sentencias condena recurso amparo testigo testigos abogadas leyes decreto
reglamento proyecto obras obra puente puentes ruta rutas calle calles avenida esquina escuela escuelas colegio liceo
docente alumno alumnos universidad hospitales enfermo enfermos médico médicos enfermera enfermeras salud vacuna
vacunas gremios gremial gremiales sindicatos huelguistas huelgas paros sueldo sueldos salario salarios trabajador
obrero empleo empleos desempleo pobreza jubilado jubilada jubilación pensionistas tarifa tarifas impuestos gasto
gastos deuda deudas préstamo ganadero ganadería agricultor cosechas sequías lluvia tormentas viento granizo nevada
deslizamiento aluvión derrumbe explosión incendiado bombero brigadistas rescate búsqueda selección partidos fútbol
goles árbitro cancha hinchas hinchada barrabravas delantero arquero portero entrenamiento torneo campeonato
jugadores elecciones votantes votación urna urnas escrutinio candidato candidata candidatos campaña oposición
oficialismo bancada escaño escaños gobierno gabinete funcionario funcionarios funcionaria carabineros gendarmería
guardia ejército soldado soldados frontera migrante migrantes hectárea hectáreas millón millones kilómetros cuadra
cuadras ciudadano ciudadanos ciudadanía comunidad niño niños niñas mujer mujeres hijo hija hijos hermano hermanos
abuela abuelo familias vehículo vehículos chofer motociclista ciclista peatón carreteras iglesia parroquia misa
procesión nacimiento entierro velorio campesinos indígena indígenas terreno terrenos predio tierra tierras riego
embalse río ríos prensa periódico diario revista portavoces rueda encuesta encuestas foto fotos vídeo vídeos galería
ampliación compartir cabo líder jefe
árbitros alineaciones alineación tarjetas amonestados expulsados incidencias estadio espectadores fecha lugar precio horario
faenas cosecheros jornaleros olivareros regantes embalses cenizas bomberas rescates hallazgo secuestros allanamientos acusados
condenas cárceles hemiciclo bancadas rechazan`,
    small: `
como cual cuales nuestro nuestra nuestros nuestras aquel aquella aquellos siendo sido será serán habían habrá debido gracias pese incluso aún todavía siempre nunca casi luego entonces así
desde durante pero aunque porque también según sobre hacia mediante cuando donde quien quienes cuyo cuya sus muy más
mientras además tras bajo este esta estos estas ese esos del unos unas fue fueron está están había tiene tienen dijo
informó señaló aseguró explicó`,
    times: `
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo junio julio agosto septiembre setiembre
octubre noviembre diciembre hoy ayer madrugada noche mediodía semana semanas meses año años hora horas minutos`,
    abbreviations:
      'Sr Sra Srta Sres Dña Dra Lic Ing Av Avda núm págs Hnos Gral Cnel Cnl Cmdte Tte Sgto Abg Arq Mons Pbro',
  },
  {
    language: 'fr',
    titles: `
substitut pompière rapporteure metteur comédien romancier romancière chirurgien infirmier instituteur institutrice
viticulteur viticultrice maraîcher berger bergère forestier
français française allemand espagnol italien italienne anglaise belge suédois néerlandais néerlandaise algérien algérienne marocaine tunisien tunisienne sénégalais ivoirien camerounais
présidente ministre préfet préfète maire mairesse députée sénateur sénatrice procureur procureure juge avocat
avocate conseiller conseillère commissaire capitaine adjudant évêque archevêque docteur professeure secrétaire
directeur directrice entraîneur sélectionneur ambassadeur ambassadrice gouverneur maires préfets préfètes député
députés bâtonnier greffier greffière huissier notaire curé rectrice proviseur proviseure secrétaires trésorier
trésorière adjointe cheffe coprésident coprésidente présidents ministres sénateurs`,
    nouns: `
sauveteurs troupeau apiculteur ruche chercheur fouilles chanteur buteur tournoi soupire sourit glisse
veuve obsèques écrivain écrivaine détenu détenus licenciements préavis averses urgences épidémie soldats bombardement
frontière
sinistrés sinistré réquisitoire cantine caserne récoltes
facteur
camion camions habitants
quintaux degrés
mairie ministère pompiers policiers sénat assemblée conseil syndicat syndicats grève grévistes manifestants
riverains élus scrutin sondage journaliste photographe légende dépêche actualité actualités département hôpital
usine gare aéroport incendie inondation inondations séisme sécheresse canicule tempête blessé tués morts victimes
enquête perquisition procès plainte amende impôt entreprise ouvriers chômeurs retraités enseignants agriculteurs
éleveurs pêcheurs logement loyer loyers quartier chantier voirie collectivité collectivités douane douaniers mairies
riverain élu élue élues préfecture préfectures tribunaux cour juges jugement condamné prévenu prévenus accusé
policière pompier secours blessée blessés blessées tuée tué mort disparu disparus incendies feux orage orages crue
crues neige verglas sécheresses séismes éboulement effondrement voitures rocade pont ponts cheminots cheminot
aéroports école écoles collège lycéens lycéennes élève élèves enseignant enseignante étudiants étudiantes université
hôpitaux médecin médecins infirmière infirmières soignants malades santé vaccin syndicalistes syndicaliste
manifestant grèves gréviste débrayage salarié salariés salariée salaire salaires ouvrier ouvrière chômage chômeur
retraite retraité retraites emploi emplois usines entreprises société sociétés chantiers logements locataires
locataire propriétaires immeuble immeubles bâtiment maison maisons travaux impôts dépenses dette dettes agriculteur
agricultrice éleveur vendange récolte moisson pêcheur lois décret arrêté arrêtés projet projets amendement scrutins
sondages élection élections législatives municipales électeurs électeur candidats gouvernement ministères assemblées
conseillers conseillères collectif collectifs asso quartiers banlieues fossé fossés ville villes forêt forêts fleuve
rivière montagne église paroisse messe prêtre homme hommes garçon père mère frère soeur famille familles équipe
équipes matchs joueur joueurs entraîneurs championnat victoire défaite presse journaux journalistes rédaction
légendes vidéo vidéos crédit partager abonnés abbé
arbitre arbitres stade spectateurs avertissements avertissement remplacements pénalités essais horaires tarif tarifs renseignements
oligarques usagers perquisitions inculpé plaidoirie huissiers secouristes vendanges moissons
viticulteurs ostréiculteurs chalutier chalutiers navettes péage périphérique déficitaire`,
    small: `
afin ainsi alors celle celui ceux contre dont dès envers plusieurs pourtant puis puisque quelque quelques quoique sauf toujours trop malgré parmi tandis tous toute toutes auprès auquel laquelle lequel lesquels desquels
surtout
depuis selon chez avec sur dans mais donc lorsque lors vers jusque jusqu parce qui que quand même aussi très moins
leur leurs vos cette ces cet était étaient sont ont été avait avaient seront sera déclaré annoncé indiqué précisé
ainsi`,
    times: `
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril mai juin juillet août septembre octobre
novembre décembre hier aujourd demain matin soir nuit semaine semaines mois année années heures heure jours jour`,
    abbreviations: 'Mme Mlle Mgr bd arrdt env',
  },
  {
    language: 'pt',
    titles: `
governante produtor produtora oficial escritor escritora pároca conselheiro conselheira
governador governadora prefeito prefeita deputado deputada vereador vereadora desembargador desembargadora juiz
juíza promotor promotora secretário secretária embaixador embaixadora bispo arcebispo capitão tenente doutor doutora
professora engenheiro engenheira autarca provedor provedora treinador treinadora técnico prefeitos vereadores
deputados governadores doutores desembargadores delegados coronéis bispos pároco reitor reitora presidentes
dirigentes chefe tesoureiro tesoureira cônsul advogado advogada advogados goleiro goleira atacante zagueiro jogador
jogadora árbitro relatora secretários secretárias soldado`,
    nouns: `
laudo laudos perícias rompimento vistoria vistorias deslizamentos queimada apagão apagões gasóleo
gasolina conserveira conserveiras armador armadores pescado traineira traineiras despejo despejos
aluguel aluguéis arrendamento senhorio inquilinos paralisação reajuste maternidade urgências
utentes assaltante facada milhares autarcas freguesias
rebanho pintor torneio
estreia enterro netos lucros prejuízos demissões despedimentos surto bombardeamento
marchas feirantes pescaria estiagem enxurradas desalojados desabrigados abrigo edital pregão liminar oitiva perícia
sufrágio apuração comício vigília barragens rejeito rejeitos mineradora mineradoras
câmara estatística estatísticas justiça fazenda defesa saúde educação habitação turismo energia ciência segurança
toneladas tonelada quintais alqueires graus
prefeitura câmara município freguesia concelho ministério governo polícia bombeiros delegacia assembleia greve
protesto manifestação moradores feridos mortos enchente enchentes chuva chuvas seca incêndio incêndios queimadas
desabamento deslizamento barragem rodovia estrada aeroporto porto bairro favelado periferia escola posto vacina
saúde educação segurança orçamento imposto trabalhadores aposentados professores colheita safra reportagem redação
divulgação arquivo fonte notícia notícias nota inquérito julgamento sentença denúncia audiência operação mandado
apreensão réu réus cidade cidades vila aldeia aldeias vereança câmaras municípios bairros ruas praça morador
moradora vizinho vizinhos vizinha favela favelas comunidade comunidades casa prédio prédios imóvel imóveis fazenda
fazendas lavoura lavouras plantio gado pecuária soja milho agricultora pescador colheitas tempestade temporais vento
alagamento alagamentos enxurrada inundação inundações desastre tragédia acidente acidentes batida colisão caminhão
caminhões carros ônibus motorista motoristas passageiros estradas rodovias ponte viaduto trem metrô aeroportos voos
navio barco ferido ferida morto morta vítima vítimas óbito óbitos detido detidos suspeito suspeitos criminoso
assalto roubo furto tiroteio homicídio assassinato tráfico quadrilha apreensões viatura policial policiais
delegacias bombeiro resgate inquéritos processo processos juízes advogadas condenação pena cadeia presídio presídios
prisão projeto emenda votação votos eleição eleições eleitor eleitores campanha oposição governistas plenário sessão
comissão prefeituras secretarias servidor servidores funcionário funcionários greves grevistas salário salários
emprego empregos desemprego trabalhador trabalhadora operários operário aposentado aposentada aposentadoria empresas
fábrica fábricas loja lojas comércio preço preços impostos dívida verba verbas licitação escolas aluno alunos aluna
universidade faculdade hospitais enfermeiro enfermeira enfermeiros doente doentes doença vacinas vacinação jogo
jogos gols torcedor torcedores torcida treino seleção jogadores igreja missa festa festas padroeira criança crianças
mulher mulheres homem homens filho filha filhos mãe irmão irmã família famílias idoso idosos jovem jovens pessoas
pessoa reportagens matéria imprensa jornal jornais galeria leia compartilhe assinantes reprodução crédito milhão
milhões bilhão bilhões quilômetros
árbitros golos estádio cartões escalação escalações público assistência entrada bilhetes
despedimento reformados bombeiras assaltos assaltantes pecuaristas desmatamento`,
    small: `
como devido embora enquanto porque onde ainda então apesar conforme perante seus suas nosso nossa pelo pela pelos pelas nesta neste dessa desse deste desta foram será serão havia tinha
até porém também segundo após onde quem cujo cuja seus suas sem muito enquanto além estes essa esse isso não são
estão foi foram tem têm disse afirmou informou pelo pela pelos pelas numa num nas das na aos`,
    times: `
feira segunda terça quarta quinta sexta janeiro fevereiro março maio junho julho setembro outubro novembro dezembro hoje
ontem amanhã noite manhã tarde mês ano anos`,
    abbreviations: 'Exmo Exma Profa Profª Engº Engª Dª Pe Cel',
  },
  {
    language: 'it',
    titles: `
imprenditore ristoratore sovrintendente vicequestore legale relatore primario regista attore attrice scrittore
scrittrice
francese tedesco tedesca spagnolo spagnola inglese russo russa ucraino ucraina albanese rumeno polacco svizzero
sindaco sindaca senatore senatrice deputato deputata onorevole assessore assessora prefetto questore procuratore
procuratrice magistrato giudice avvocato avvocata commissario capitano maresciallo vescovo arcivescovo cardinale
dottore dottoressa professore professoressa ingegnere portavoce segretario segretaria governatore governatrice
allenatore ambasciatore ambasciatrice direttore direttrice sindaci assessori ministri senatori deputati prefetti
questori procuratori giudici parroco vescovi rettore rettrice dirigenti vicesindaco vicesindaca vicepremier
sottosegretario sottosegretaria consigliera consiglieri capogruppo portavoci tesoriere questora maggiore colonnello
generale brigadiere appuntato ispettore ispettrice dottori avvocati geometra ragioniere allenatrice attaccante
difensore calciatore arbitro`,
    nouns: `
sigla sigle scioperanti portuali autotrasportatori trattativa trattative convocazione
vertenza vertenze esuberi cassaintegrati tavoli blocchi ritardi disagi pendolari caselli sversamento
allagamenti frane smottamento valanga valanghe sfollamento ricercatrice ricercatore inquilini inquilino
affitti affitto sfratto sfratti mutui bollettino rincari rincaro udienze ricorrenti perizia perizie querela
querele patteggiamento condanne aggressione aggressioni spaccio truffatori ambulatorio
ambulatori vaccinati contagi ricoveri asilo asili bidello supplenti

funerali nipoti vendite vaccinazione focolaio bombardamento soprintendenza gratuito orgoglio perdite
motivazioni sgombero sgomberi alluvionati sfollati sfollato ricorso ricorsi cantiere cantieri palazzetto assemblea
graduatoria anagrafe circolare soccorso reparto reparti degente ricovero consigliatura tavolo
tonnellate tonnellata ettari quintali gradi
comune giunta prefettura questura procura tribunale ministero senato regione frazione polizia vigili pompieri
finanzieri sindacato sindacati sciopero corteo manifestazione residenti feriti morti dispersi arrestati indagati
indagato alluvione alluvioni frana siccità incendi maltempo esondazione ferrovia stazione quartiere scuola ospedale
azienda aziende operai lavoratori pensionati insegnanti agricoltori pescatori raccolto bilancio tassa bolletta
bollette inchiesta sentenza udienza sequestro redazione notizia notizie comunicato giornale intervista didascalia
archivio città paese paesi borgo borghi frazioni contrada quartieri piazze strada strade superstrada provinciale
ponti binario binari treno treni pullman traghetto camionista furgone automobilista incidente incidenti scontro
ferito ferita vittima vittime disperso salma ambulanza soccorritori soccorsi ospedali medici infermiere infermieri
infermiera sanità malati vaccino vaccini scuole studente studenti studentessa insegnante maestra professori
università alunni operaio operaia lavoratore lavoratrice dipendente dipendenti sindacalista sindacalisti scioperi
licenziamenti stipendio stipendi salari pensionato pensionata pensioni disoccupati disoccupazione ditta ditte
fabbrica fabbriche stabilimento stabilimenti capannone capannoni negozio negozi commercianti commerciante prezzo
prezzi imposta debito debiti miliardo miliardi milione milioni spesa spese bilanci agricoltore contadini contadino
allevatori pescatore vendemmia pioggia piogge temporale temporali grandine neve nevicata vigile fulmine fiume
torrente torrenti diga argine bosco boschi montagna spiaggia lago isola rogo fiamme esplosione crollo crolli
delibera delibere ordinanza ordinanze decreti legge leggi emendamento voto voti elezioni elettori elettore seggio
seggi ballottaggio candidati maggioranza opposizione consiglio consigli comuni regioni governi ministeri partito
partiti giunte processi indagine indagini arresto arresti arrestato arrestata condanna condannato imputato imputati
omicidio rapina truffa droga poliziotto poliziotti agente agenti caserma carcere carceri detenuto detenuti sentenze
tribunali migranti profughi sbarco sbarchi tifosi tifoso calcio squadra squadre campionato vittoria sconfitta
giocatore giocatori chiesa messa parrocchia feste bambini bambina uomo uomini figlio figlia figli fratello sorella
famiglia famiglie anziano anziani giovani persone giornali giornalista giornalisti stampa fotogalleria abbonati
condividi ettari chilometri metri
marcatori ammoniti espulsi reti stadio spettatori formazioni formazione sostituzioni ingresso orari luogo
perquisizione perquisizioni rapinatori sparatoria motovedetta motovedette capitaneria peschereccio scafo scoglio naufragio
elisoccorso vigneti uliveti evasione appalto appalti`,
    small: `
anche ancora attraverso contro dopo durante fino fuori insieme invece mentre nonostante ogni oltre perché però presso proprio quali quanto quello questi questo quindi secondo senza senz soltanto sopra sotto stato stata stati tra tutto
dopo però perché anche secondo contro cui senza più mentre oltre sotto questo questa questi queste sono erano hanno
stato stata stati detto della dello delle degli dei dal dalla dalle nel nella nelle nei sul sulla sulle sui alla
alle agli fra tra fino entro`,
    times: `
lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre
ottobre dicembre oggi ieri domani mattina notte pomeriggio settimana settimane mese mesi anno anni ora minuti`,
    abbreviations: 'sig sigg dott avv ing magg',
  },
  {
    language: 'de',
    titles: `
oberstaatsanwältin generalstaatsanwältin hafenmeister hafenmeisterin landgerichtspräsident landgerichtspräsidentin verkehrsdezernent sozialdezernent dorfvorsteher
zugführer oberbürgermeisterkandidat ministerialrat kantonsrat gemeinderätin kantonsrätin nationalrat nationalrätin
ständerat obmann obfrau hebamme ortschef ortschefin bürgerbeauftragte kämmerer kämmerin stadtkämmerer dirigentin
oberarzt oberärztin chefarzt chefärztin assistenzarzt stationsarzt hausarzt amtsarzt pflegedirektorin pflegedienstleiter
klinikleiter klinikleiterin schulleiter schulleiterin amtsleiter amtsleiterin baudezernent dezernent dezernentin
ortsvorsteher ortsvorsteherin ortsbürgermeister wehrführer kreisbrandmeister kreisbrandrat kreisbrandinspektor
hauptkommissar oberkommissar kriminalhauptkommissar polizeisprecher polizeisprecherin bischöfin dekanin
bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ministerpräsident ministerpräsidentin
bundeskanzler bundeskanzlerin kanzlerin bundespräsident bundesminister bundesministerin innenminister
innenministerin außenminister außenministerin finanzminister finanzministerin landrat landrätin regierungspräsident
staatsanwalt staatsanwältin richter richterin rechtsanwalt rechtsanwältin abgeordneter abgeordnete stadtrat
stadträtin bischof bischöfin pfarrer pfarrerin hauptmann oberst kommissar sprecherin pressesprecher geschäftsführer
geschäftsführerin betriebsrat betriebsrätin vorsitzender vorsitzende intendantin trainerin altbürgermeister
vizebürgermeister bezirksbürgermeister stadträte gemeindepräsident gemeindepräsidentin vizekanzler altkanzler
wirtschaftsminister wirtschaftsministerin verkehrsminister verkehrsministerin gesundheitsminister
gesundheitsministerin justizminister justizministerin kultusminister kultusministerin umweltminister
umweltministerin verteidigungsminister verteidigungsministerin landeshauptmann landesrat landesrätin staatssekretär
staatssekretärin fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende parteichef parteichefin
generalsekretär generalsekretärin oberstaatsanwalt polizeipräsident polizeipräsidentin polizeisprecher
polizeisprecherin feuerwehrkommandant einsatzleiter einsatzleiterin stadtbrandmeister kreisbrandmeister dekan
dekanin pastorin probst erzbischof landesbischof rektor rektorin schulleiter schulleiterin vorstandschef
vorstandschefin aufsichtsratschef stürmer stürmerin torwart torhüter torhüterin verteidiger mittelfeldspieler
cheftrainer bundestrainer bundestrainerin teamchef innensenator innensenatorin regierungsrätin botschafter
botschafterin professorin direktorin leiterin chefin präsident präsidentin sprecher vorsitzenden
bürgermeisterkandidat ortsvorsteherin kreisrat kreisrätin dorfschullehrer stadtverordnete`,
    nouns: `
fachzeitschrift zeitschrift notaufnahme ortschaft sturmflut bauernhof naturschutz umweltschutz klimaschutz windkraft solaranlage netzbetreiber ausgrabung spieltag tabellenführer geständnis weihnachtsmarkt metzgerei gaststätte gipfel gletscher bergrettung seilbahn priel inhaber abstieg aufstieg
parlament
bewährung freispruch schadensersatz schadenersatz schmerzensgeld untersuchungshaft bewährungsstrafe urteilsverkündung urteilsbegründung plädoyer verteidigung sachverständige nebenkläger nebenklage tatverdacht geschwindigkeit höchstgeschwindigkeit anlegestelle fähre fährbetrieb fährverkehr verkehrsunfall stromausfall stromnetz wasserversorgung wärmepumpe fernwärme tarifverhandlungen aufsichtsrat jahresbilanz wohnungsnot elternbeirat stadtwerke kommunalwahl landtagswahl bundestagswahl wahlbeteiligung volksabstimmung
kämmerei zuschuss zuschüsse fördermittel spatenstich richtfest
Steuerberater Steuerberaterin Rechtsanwalt Rechtsanwältin Anwalt Anwältin Zahnarzt Zahnärztin Tierarzt Hausarzt Apotheker Bäcker Bäckerei Metzger Schreiner Tischler Dachdecker Elektriker Handwerker Rentner Rentnerin Schüler Schülerin Lehrer Lehrerin Feuerwehrmann Sanitäter Sanitäterin Landwirt Landwirtin Winzer Förster Radfahrer Radfahrerin Fußgänger Fußgängerin Autofahrer Beifahrer Lastwagen Angeklagter Angeklagte Zeuge Zeugin Opfer Täter Täterin Beamter Beamtin Kollege Kollegin Geschäftsführer Geschäftsführerin Vorsitzender Vorsitzende Gutachter Sachverständiger Mieter Vermieter Käufer Verkäufer Verkäuferin Verbraucher Versicherung Gewerkschaft Betriebsrat Gemeinderat Stadtrat Haushalt Umsatz Gewinn Verlust Verfahren Urteil Klage Berufung Anklage Ermittler Ermittlungen Durchsuchung Festnahme Haftbefehl
archivbild archivfoto symbolbild symbolfoto agenturfoto
gemeinderat kreistag landkreis landratsamt rathaus ordnungsamt gesundheitsamt jugendamt arbeitsamt finanzamt bauamt
umweltamt standesamt bundesamt landesamt kreisverwaltung stadtverwaltung gemeinde gemeinden bundesland
staatsanwaltschaft landgericht amtsgericht verwaltungsgericht oberlandesgericht polizei feuerwehr rettungsdienst
gewerkschaft gewerkschaften belegschaft mitarbeiter beschäftigte streik warnstreik kundgebung anwohner verletzte
verletzten verdächtige ermittlungen ermittler festnahme urteil prozess anklage haushalt steuer steuern strompreis
kläranlage kraftwerk autobahnkreuz bahnhof flughafen krankenhaus klinikum schule verkehr unfall hochwasser
überschwemmung dürre unwetter waldbrand erdbeben ernte landwirte landwirt fischer unternehmen insolvenz
insolvenzverwalter werk standort redaktion archivbild symbolbild symbolfoto pressemitteilung mitteilung meldung
nachrichten zeitung quelle bericht abgeordneten bürger bürgerin bürgerinnen bürgerinitiative einwohner einwohnerin
nachbarn nachbar anwohnerin bewohner bewohnerin stadt städte dorf dörfer gemeinderäte kreis bezirk bezirke kanton
kantone ortsteil stadtteil landkreise rathäuser ämter behörde behörden ministerium ministerien regierung
landesregierung bundesregierung kreistags ausschuss ausschüsse beschluss sitzung gesetz gesetze verordnung
bürgerentscheid volksbegehren wahl wahlen wähler wählerin wahlkampf kandidat kandidatin kandidaten mehrheit
koalition partei parteien stimmen haushalte schulden schuld milliarden milliarde millionen wirtschaft konjunktur
umsatz gewinn verlust verluste firmen betrieb betriebe konzern konzerne hersteller werke standorte arbeitsplatz
arbeitsplätze stellenabbau beschäftigten arbeiter arbeiterin arbeitnehmer arbeitgeber angestellte fachkräfte
fachkräftemangel lohn löhne gehalt tarif tarifvertrag streiks rentner rente renten arbeitslose arbeitslosigkeit
miete mieten mieter vermieter wohnung wohnungen baustelle baustellen brücke brücken straße straßen bundesstraße
landstraße autobahnen bahn bahnhöfe züge gleis lokführer busse lastwagen fahrer fahrerin autofahrer autofahrerin
radfahrer radfahrerin fußgänger fußgängerin motorradfahrer unfälle zusammenstoß verletzter toten opfer täter täterin
zeuge zeugen verdächtiger verdächtigen polizist polizistin polizisten beamte beamten beamter streife kripo
kriminalpolizei feuerwehrleute feuerwehrmann einsatz einsatzkräfte rettungskräfte rettungshubschrauber notarzt
sanitäter brände großbrand feuer rauch flammen löscharbeiten waldbrände sturm sturmtief gewitter starkregen hagel
schnee glatteis hitze hitzewelle dürren pegel deich staudamm talsperre fluss wald wälder küste gericht gerichte
landgerichts angeklagter angeklagte angeklagten verteidigerin anwalt anwältin anwälte haftstrafe gefängnis
justizvollzugsanstalt berufung klage kläger verfahren geldstrafe bußgeld diebstahl einbruch raub überfall mord
totschlag betrug drogen waffe waffen schulen schüler schülerin schülerinnen lehrer lehrerin lehrkräfte kita kitas
hochschule universität studenten studierende studierenden arzt ärzte ärztin pfleger pflegerin pflegekräfte
krankenhäuser patienten patientin impfung impfstoff kirche kirchen gottesdienst gläubige frauen mann männer vater
bruder schwester sohn tochter eltern familie familien jugendliche jugendlichen senioren leute flüchtlinge
asylbewerber grenze soldaten verein vereine verband verbände mannschaft spielerin spiele sieg niederlage
meisterschaft pokal zuschauer landwirtschaft bauern bauer bäuerin ernteausfälle weizen getreide kühe schweine
fischerei journalisten zeitungen artikel bilder bildergalerie umfrage kommentar veranstaltung veranstalter
ausstellung konzert feier besucher gäste hektar herr frau
handys schiedsrichter schiedsrichterin zuschauerzahl aufstellung auswechslungen verwarnungen anpfiff veranstaltungsort eintritt
eintrittspreise versammlung versammlungen beitrag beiträge antrag anträge anlagen genehmigung genehmigungen gutachten
bescheid zulassung abgabe abgaben versicherung ausweis führerschein verbot verbote vorschrift vorschriften untersuchung
untersuchungen sperre sperrung verbrauch vorrat vorräte planung förderung bremse wende gesetzentwurf entwurf
dorfladen turnhalle bauhof kläranlage freibad schützenfest stadtfest weinfest kirchweih gemeindehaus
mieterbund bundesverband landesverband dachverband umleitung vollsperrung unfallstelle
tatverdächtige tatverdächtiger geschädigte sachschaden leitstelle unterkunft wohnungsbau mieterhöhung
hauptversammlung aktionäre kündigung lohnerhöhung`,
    small: `
ohne gegen unter nach vor während wegen trotz obwohl damit dass weil wenn wird wurde wurden haben hatte hatten sein seinen ihre ihrem ihren ihrer diese dieser einem einen einer eines noch schon sehr nur dazu dabei dafür davon darauf daran darüber jedoch zudem bereits sowie sondern zwischen seit gemäß laut ob
und oder aber denn weil wenn dass nicht auch noch schon bei mit für gegen ohne durch unter zwischen nach vor seit
während wegen trotz aus auf vom zum zur beim eine einen einem einer eines dem des dieser sein ihre ihren wird werden
wurde wurden haben hatte sind ist waren sagte laut sowie sogenannte sogenannten sogenannter rund etwa bereits jedoch`,
    times: `
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juni juli oktober dezember
heute gestern morgen abend nacht mittag nachmittag vormittag woche wochen monat monate jahr jahre jahren stunde
stunden uhr minuten tage tagen`,
    abbreviations: 'Hr Hrn Mio Mrd Tsd Uhr bzw usw ggf Nr Str Std evtl inkl zzgl vgl',
  },
  {
    language: 'pl',
    titles: `
ordynator ordynatorka skarbniczka kapelan
kuratorka dziekan położna pielęgniarz aptekarz kombatant komendantka asesor obrońca oskarżyciel wikary organista
reżyser reżyserka aktorka pisarz pisarka
Czeszka Niemka Rosjanka Ukrainka Słowaczka Francuzka Hiszpanka Włoszka Amerykanka Brytyjka Japonka Chinka Rosjanin Ukrainiec Niemiec Słowak Francuz Hiszpan Włoch Amerykanin Brytyjczyk Japończyk Chińczyk Kazaszka Białorusinka Białorusin Szwajcarka Szwajcar Szwedka Norweżka Holenderka Belgijka Rumunka Węgierka Węgier Łotyszka Litwin Litwinka
prezydent wojewoda burmistrz wójt poseł posłanka marszałek prokurator sędzia adwokat mecenas komendant pułkownik
biskup arcybiskup rzecznik rzeczniczka prezes profesor doktor inżynier trener redaktor wiceminister wiceprezydent
wicepremier burmistrzowie starościna wójtowie prezydenci posłowie posłów senatorowie radny radna radni radnych
wiceburmistrz wicestarosta wicemarszałek wicewojewoda dyrektor dyrektorka kierownik kierowniczka naczelnik
przewodniczący przewodnicząca sołtys sołtyska ksiądz proboszcz podinspektor nadkomisarz sierżant kanclerz
dziennikarz dziennikarka piłkarz napastnik bramkarz selekcjoner trenerka lekarz lekarka prokuratorka ambasador
konsul`,
    nouns: `
targ naukowcy wyspa schronisko
czołgi czołg uchodźcy uchodźców wojsko wojsk zysk kwartał przychody giełda wystawa malarz wdowa amerykański rosyjski
niemiecki ukraiński
łapówka łapówki łapówkę deweloper deweloperzy deweloperów wyrokiem nieprawomocny apelacja apelację zarzuty zarzutów oskarżenia oskarżenie zeznania uzasadnieniu uzasadnienie kadencja kadencji przetarg przetargu żłobek żłobki targowisko targowisku
zastęp zastępy podtopienia podtopień wichury gradobicie
kuratorium starostwo starostwa magistrat
strażacy strażak policjanci policjant ratownicy ratownik mieszkańcy mieszkaniec urzędnicy urzędnik radni rolnicy rolnik lekarze lekarz pielęgniarki pielęgniarka nauczyciele nauczyciel uczniowie kierowca kierowcy górnicy górnik śledczy biegły biegli żołnierze żołnierz posłowie poseł wojewoda sołtys burmistrz
autobus
hektarów hektary stopni litrów kilogramów
gmina powiat województwo sołectwo sejmik prokuratura policja straż strażacy ratownicy szpital szkoła kopalnia
górnicy związek związkowcy strajk mieszkańcy ranni zabici ofiary zatrzymani śledztwo śledczy wyrok rozprawa rząd
ministerstwo urząd ulica osiedle dzielnica dworzec lotnisko zapora powódź pożar susza burza wypadek katastrofa
rolnicy rybacy zbiory podatek podatki budżet spółka pracownicy emeryci nauczyciele redakcja zdjęcie zdjęcia wideo
źródło wiadomości komunikat godz zł gminy gminie powiatu powiaty województwa miasto miasta mieście wieś wsie osiedla
dzielnice ulice ulicy drogi drogach trasa trasie mosty skrzyżowanie przejazd kolej pociąg pociągi pociągu autobusy
autobusu tramwaj samochód samochody samochodu ciężarówka kierowca kierowcy kierowców rowerzysta rowerzysty
motocyklista pieszy piesi pasażer pasażerowie wypadki wypadku zderzenie zderzenia kolizja ranny rannych zabity
zmarły zmarła ofiara policjant policjanci policjantów funkcjonariusz funkcjonariusze strażak strażaków strażacka
ratownik ratownika pogotowie karetka śmigłowiec szpitala szpitale lekarze lekarzy pielęgniarka pielęgniarki pacjent
pacjenci pacjentów zdrowia szczepienia szczepionka szkoły szkół uczeń uczniowie uczniów nauczyciel nauczycielka
nauczycieli przedszkole uczelnia studenci sąd sądu sądy sądzie wyroki oskarżony oskarżona podejrzany podejrzani
zatrzymany areszt więzienie kara grzywna kradzież włamanie zabójstwo napad oszustwo narkotyki śledztwa prokuratury
rada rady sesja sesji uchwała uchwały budżetu podatku ustawa ustawy rządu ministerstwa urzędu urzędnik urzędnicy
urzędników wybory wyborów wyborca wyborcy kandydat kandydaci kandydatka kampania opozycja partii koalicja głosowanie
głosów zakład zakłady zakładu fabryka fabryki spółki pracownik pracowników pracodawca związki strajki strajku pensja
pensje płaca płace emeryt emerytura emerytury bezrobocie ceny cena złotych złoty milionów miliony miliardów miliard
górnik górników kopalni huta rolnik rolników plony żniwa zboże powodzie powodzi pożary pożaru ogień burze deszcz
śnieg wichura mróz upał rzeka rzeki lasy lasu jezioro morze góry plaża kościół kościoła parafia msza dziecko dzieci
kobieta kobiety mężczyzna mężczyźni mężczyzny chłopiec dziewczynka matka ojciec córka siostra rodzina rodziny
rodzice mieszkaniec mieszkanka mieszkańców sąsiad sąsiedzi osoby osób ludzie mecz mecze meczu drużyna piłka kibice
kibiców zawodnik zawodnicy zwycięstwo bramka turniej wiadomość artykuł gazeta gazety dziennikarze zdjęć reklama
czytaj oferta hektarów kilometrów metrów starosta kapitan pani państwo
sędziował bramki widzów stadion kartki żółte składy wstęp bilety
stoczniowcy stocznia posiedzenie zamówienie majątek świadkowie
zatrzymanie sensacja znaleziska wykopaliska oddziały szpitalny zadłużenie`,
    small: `
oraz lecz gdyż aby żeby choć chociaż mimo wobec wśród obok około poza ponad nie bardzo także tylko nawet jeszcze ta tych swój swoje swoją swoich mają miał miała być będzie będą zostanie
oraz jednak także również według podczas przez przy przed nad między bez dla od za ze się był była było byli być nie
już tylko jako który która które którzy jego jej ich tym tego tej czy gdy kiedy gdzie ponieważ dlatego więc został
została zostały powiedział poinformował`,
    times: `
poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę środy czwartku piątku sobotę
soboty niedzielę niedzieli styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad
grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dziś
dzisiaj wczoraj jutro rano wieczorem nocą tydzień tygodnia miesiąc miesięcy rok roku lata godzina godziny godzin dni
dzień
styczniu lutym marcu kwietniu czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu`,
    abbreviations: 'godz ul ks mec tys mld nr św woj gm wg tzw tj itp itd proc',
  },
  {
    language: 'tr',
    titles: `
onbaşı astsubayı korgeneral tümgeneral tuğgeneral koramiral başçavuş uzman müsteşar defterdar kadı hocası
yarbay üsteğmen astsubay başhekim başhekimi hâkimi savcısı kaymakamın muhtarın müftülüğü rektörün dekanı antrenörü
kalecisi yönetmen oyuncu yazarı ressam bestekâr zabıtalar
Çeçen Fransız Yunan Yunanlı Ermeni Suriyeli Iraklı Gürcü Azerbaycanlı Amerikalı Rus Alman Bulgar Sırp Boşnak Filistinli
sayın cumhurbaşkanı başbakan bakan bakanı valisi kaymakam muhtar milletvekili belediye başkanı savcı avukat müdür
müdürü komutan yüzbaşı albay müftü profesör öğretmen sözcü sözcüsü hanım cumhurbaşkanının başbakanı başkan
başkanvekili bakanlar kaymakamı muhtarı milletvekilleri vekil vekili başsavcı başsavcısı hâkim yargıç albayı binbaşı
teğmen başkomiser komiser müftüsü rektör rektörü müdire öğretmeni hekim mimar mühendis gazeteci sanatçı yardımcısı
sekreteri büyükelçi büyükelçisi konsolos antrenör kaleci futbolcu`,
    nouns: `
kokarca ihracat ithalat karne mezuniyet lahit mezar tiyatro bayrak asgari bakkal heykel
çeyrek mülteciler araştırmacılar yayınevi fuarı
ikindi yatsı namazı cenazeler kurtarma suları dereler derneği odası
odaları şubesi
kuruşluk dönümlük kilometrelik metrekare tonluk yüzde milyonluk çiftçilerin sağanağı çamur
enkazdan kiracılar müteahhit ruhsat kaçak soruşturması iddianame tutanak müebbet
ağırlaştırılmış mağdurlar
zam zammı zamlar zamlı indirimi sağanak taşkın taşkını heyelanı hasarlı kerpiç toplanma konteynerler itfaiyeciler tahliye enkazı itirazı pusula
pusulası
köprünün ölü dere ambulans koli çadır koyun zarar muhalefet imar raporu liman limanı koyunu
kurulu kurumu müdürlüğü oturum oturumu tartışma tartışmalar heyet heyeti süresi itiraz kepenk darbe güvenlik
güvenliği düzenleme denetim ihale yolsuzluk rüşvet gençlik kutlama tören töreni açılış açılışı gösteri gösterisi sergisi
konseri festivali geleneği müzesi kütüphane tiyatrosu yarışma yarışması
başvurucu başvurucular davacı davalı sanık sanıklar tanık şüpheli şüpheliler mağdur yaralı yaralılar vatandaş vatandaşlar
derece dönüm kişilik
mahalle mahallesi ilçe ilçesi köy köyü valilik kaymakamlık belediyesi bakanlık bakanlığı meclis meclisi mahkeme
mahkemesi savcılık savcılığı emniyet jandarma itfaiye hastane hastanesi okul okulu sendika sendikası grev eylem
miting seçim seçimi seçmen sandık oylar deprem depremi yangın yangını kuraklık fırtına kaza kazası yaralı yaralılar
şehit gözaltı tutuklu soruşturma dava davası duruşma bütçe vergi fiyat fiyatı işçi işçiler emekli emekliler çiftçi
çiftçiler balıkçı hasat şirket şirketi fabrika fabrikası havalimanı köprü baraj haberi haberler fotoğraf kaynak
açıklama açıklaması yetkililer vatandaş vatandaşlar mahalleli mahalleler muhtarlık muhtarlar sokak sokağı cadde
caddesi bulvar bulvarı meydan meydanı çarşı çarşısı esnaf esnafı esnaflar dükkan dükkanı dükkanlar işyeri işyerleri
belediyeler büyükşehir ilçede ilçeler ilde köyde köyler köylü köylüler jandarması polisler ekipler ekipleri ekip
itfaiyeci itfaiyesi ambulans acil sağlık hastalar doktorlar hemşire hemşireler öğrenci öğrenciler öğrencileri
öğretmenler veli veliler okullar üniversite üniversitesi üniversiteler sınav mahkemeler mahkum mahkûm tutuklular
tutuklandı sanık sanıklar zanlı şüpheli şüpheliler tanık tanıklar avukatlar ceza cezaevi cezaevleri hapis beraat
karar kararı yargı yargıtay danıştay anayasa yasa kanun kanunu tasarı önerge genelge yönetmelik seçimler seçmenler
sandıklar aday adayı adaylar oylama oyları partisi partiler muhalefet iktidar hükümet hükümeti kabine komisyon
komisyonu meclisin toplantı toplantısı basın açıklamalar gazete gazeteciler gazeteleri haberleri fotoğraflar muhabir
muhabiri yazı depremler depremzede depremzedeler artçı enkaz çadır konteyner yıkım bina binalar binası konut
konutlar evler inşaat inşaatı köprüler yolu yollar karayolu otoyol tünel tüneli trafik kazalar kazada otobüs otobüsü
minibüs kamyon kamyonu tır otomobil araç araçlar sürücü sürücüsü yolcu yolcular şoför motosiklet tren gemi tekne
uçak uçağı yaralandı ölü ölüler ölen ölenler kayıp kayıplar cenaze cenazesi mezarlık şehitler şehidi gazi askerler
askeri komutanı sınır sınırı terör terörist teröristler operasyon operasyonu silah bomba saldırı saldırısı saldırgan
cinayet cinayeti hırsız hırsızlık uyuşturucu gözaltılar işçisi işçileri işveren memur memurlar memuru maaş maaşı
maaşlar ücret ücretler sendikalar sendikacı grevi grevler zamlar zamlı enflasyon vergisi vergiler bütçesi borç borcu
kredi faiz döviz kira kiralar kiracı fabrikalar şirketler tesisi madeni madenci madenciler tarım tarla tarlası
tarlalar üretici üreticiler buğday fındık zeytin pamuk hayvancılık balıkçılar ormanı ormanlar yangınlar alev alevler
yağış yağışlar yağmur dolu rüzgar fırtınası selde heyelan çığ kadın kadınlar erkek erkekler çocuk çocuklar çocuğu
anne baba kardeş aile ailesi aileler yaşlı genç gençler kişi kişiler halk halkı vatandaşın taraftar taraftarlar
takım takımı maç maçı maçlar hakemi ligi şampiyon şampiyonluk cami camii camiler bayram bayramı milyon milyar lirası
vali paşa imamı hoca yazar efendi
hakemler hakem goller setler kadro yedekler kartlar seyirci tarih adres ücretsiz giriş
gecikme sözleşme ısıtma müdürlük ilaçlar temyiz tutuklama önlem önlemler futbolcular
tribün mağlubiyet sulama`,
    small: `
ile da de bu şu onun onlar nasıl neden nedeniyle rağmen dolayı itibaren kadar yani zaten sadece yalnızca henüz hâlâ artık hiç çünkü eğer
için gibi kadar göre sonra önce karşı üzere ancak fakat çünkü ama veya değil olarak olan oldu olduğu bir daha çok
ise dedi söyledi belirtti açıkladı tarafından üzerinde arasında içinde`,
    times: `
pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım
aralık bugün dün yarın sabah akşam gece öğle hafta haftası yıl yılı yılında yıllık gün günü saat saati saatlerinde
dakika`,
    abbreviations: 'Mah Sok Blv Doç Yrd vb',
    bodies: `
cumhurbaşkanlığı genelkurmay valiliği kaymakamlığı bakanlığının emniyeti jandarma`,
  },
  {
    language: 'ro',
    titles: `
medicul
șeriful locotenent plutonier inspectoarea managerul consiliera secretarul secretara subinspector stareț starețul
actriță actorul regizorul scriitorul pictorul dirijor dirijorul
președintele premierul ministrul primarul primar prefectul deputatul senatorul procurorul judecătorul avocatul
comisarul colonelul episcopul purtătorul directorul primarii primarului viceprimar viceprimarul consilier
consilierul consilieri deputat deputații senatorii ministru ministrului vicepreședinte vicepreședintele președinte
președinta președintelui premierului prefectului procuror judecător chestor chestorul preot preotul părintele
mitropolit mitropolitul rectorul inspectorul șef șeful domnul doamna domnule purtător antrenor antrenorul fundaș
atacant jucător jucătorul arbitru arbitrul
primărița viceprimarul europarlamentar parlamentar purtătoarea profesoară învățătoare chirurg farmacist pompier salvamontist cioban subprefect subprefectul șefa`,
    nouns: `
consiliul spitalele asistenta asistentele bolnavi bolnavii trimitere urșilor urșii ursul fermierii ciobanul
oieri stână elevul directoarea localnicii localnici sătenii sătean satele greviști salariile
pensiile facturi facturile scumpiri
consiliu parlamentul sindicat trimestru procurorii portarul scriitor expoziție văduvă graniță refugiați cercetători
conducerea conducere sindicaliștii ortaci mineritul spitalizare urgență unitatea ambulanței secția secții urnele
scrutinul prezența buletine contestație apelul recursul rejudecare dosarele percheziții reținerea
primărie primăria prefectura județ județul comună guvernul ministerul parchetul tribunalul poliția jandarmii
pompierii spitalul școala greva sindicatul răniți morți victime ancheta dosarul inundații incendiu cutremur secetă
fermieri impozit bugetul redacția sursa știri comunicat fotografie primăriei primării comunei orașul orașului orașe
satul satului sectorul sectorului cartier cartierul cartierului străzi străzii bulevardul piața drumul drumului
autostrăzi podul podului gara gării trenul trenuri autobuz autobuzul microbuz mașina mașini mașină camionul tirul
șofer șoferul șoferi șoferului pietoni biciclist accidentul accidente rănit ranit morții victimă victima victimele
persoană persoane persoana copil copii copilul copiilor femeie femeia femei femeile bărbat bărbatul bărbați tânăr
tânărul tineri mamă tată tatăl frate fratele soră fiul fiica familii locuitori locuitorii locuitorilor oameni
oamenii ambulanța ambulanță salvare spitale spitalului medicul medicii asistente asistentă pacient pacienți
pacientul pacienții vaccinare sănătate școli școlii elevi elevii elevilor profesori profesorii grădiniță
universitate universitatea studenți poliției polițist polițistul polițiști polițiștii jandarm jandarmi anchetă
anchetatori dosar dosare procesul instanța instanță tribunalului judecători sentință condamnat arestat arestați
reținut inculpat inculpați martori furt crimă omor droguri lege legea legii legi ordonanță ordonanța hotărâre
hotărârea guvern guvernului ministere alegeri alegerile alegerilor alegători votul voturi candidat candidatul
candidați candidații campanie campania partid partidul partide partidului coaliția opoziție ședință ședința proiect
proiectul lucrări lucrările licitație contractul buget bugetului taxe impozite datorie datorii milioane miliarde
fabrică fabrica fabrici companie compania firmă angajat angajați angajații salariu salarii salariul salariați
muncitori muncitor șomaj șomeri pensie pensii pensionari pensionar grevă grevei protestul proteste protestatari
sindicate sindicaliști fermier agricultori agricultură recolta recoltă grâu porumb secetei inundație viitură viituri
ploi ploaie furtună furtuni grindină ninsoare zăpadă caniculă incendiul incendii focul pădure pădurea râu râul munte
munți biserică biserica bisericii meci meciul meciuri echipa echipă echipei jucători suporteri victorie înfrângere
campionat campionatul cupa ziar ziarul ziare presă jurnalist jurnaliști jurnalistul sursă surse citește kilometri
arbitri marcatori stadion cartonașe spectatori intrarea
pompieri salvamontiști minerii mineri ciobani apicultor agricultor județul județului județean inspectorat inspectoratul prefectură cămin căminul grădinița maternitate maternitatea gunoi lemne
mită negocieri agenție anchetator decedat tablouri cetățeni
viscol polei temperaturi avertizare școlile`,
    small: `
că cu deoarece dacă deci doar foarte încă iar ori nici niște nu oricare pana potrivit toate toți totuși unei unui unor va vor fiind fost
pentru după dar însă când unde despre între fără până prin spre lângă către sunt fost sau dintre într dintr acest
această acestea aceste lor lui său declarat anunțat precizat`,
    times: `
luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie septembrie octombrie
noiembrie decembrie azi astăzi mâine dimineața seara noaptea săptămână săptămâna luna ani anul anului orele zile
ziua`,
    abbreviations: 'str jud loc dl dna dlui',
  },
  {
    language: 'nl',
    titles: `
havenmeester boswachter brandweercommandant
gedeputeerden officieren raadsheer dierenarts teammanager schoolhoofd dichter
burgemeester wethouder staatssecretaris kamerlid commissaris officier rechter hoofdredacteur woordvoerder
woordvoerster bisschop burgemeesters wethouders gedeputeerde raadslid raadsleden gemeenteraadslid statenlid
korpschef hoofdofficier kapitein luitenant kolonel majoor pastoor dominee aartsbisschop deken hoogleraar voorzitter
dijkgraaf dijkgraven heemraad hoogheemraad griffier rentmeester burgervader wijkagent
voorzitster secretaris penningmeester fractievoorzitter fractieleider partijleider lijsttrekker bondscoach
hoofdtrainer doelman verdediger middenvelder schepen schepenen mevrouw meneer`,
    nouns: `
bewoonster bewoonsters huurster getroffenen inwoonster omwonende buurvrouw buurman weduwnaar kleinzoon
kleindochter echtgenoot vergadert vergaderen vergadering vergaderingen meldde meldden vertelde vertelt
overleed overleden ontkent bevestigt stelden eiste schaapskudde geitenhouder jachthaven woonboot
woonboten aanleg bestemmingsplan vergunning vergunningen omgevingsvergunning aanbesteding
noodopvang jeugdzorg zorgverzekeraar ziektekosten huisartsenpost spoedeisende verpleeghuis verpleeghuizen
basisschool basisscholen rechtszaak rechtszaken gerechtshoven hoorzitting schadevergoeding schikking
dwangsom wetsvoorstellen kamerleden kabinetten gemaal hoogwater laagwater stroomuitval stroomstoring
gaslek brandstichting steekpartij schietpartij vluchtmisdrijf
kwartaal omzet aandelen woordvoerders onderzoeker vaccinatie bevolking vertraging gevangenisstraf tentoonstelling
erfenis weduwe voetballer huurders
strandtent strandtenten scheepvaart vaarverbod windstoten windvlaag windvlagen dienstregeling reizigers treinverkeer vliegverkeer dakpannen verzekeraars verzekeraar reddingsbrigade reddingsboot kustwacht stormvloedkering wateroverlast woningbouw huizenprijzen stikstof asielopvang asielzoekers statushouders raadsvergadering bezwaarschrift vonnissen taakstraf rechtszitting
stembureau stembureaus stembiljet stembus kaasmarkt stallen
koninklijke koninklijk rijksdienst gemeente gemeenten rechtbank gerechtshof ministerie staatssecretaris burgemeester wethouder wethouders aanklager inwoners leerlingen leraren huisarts huisartsen brandweerlieden boeren veehouder veehouders
gemeente gemeenteraad provincie ministerie politie brandweer rechtbank vakbond betoging bewoners gewonden doden
slachtoffers onderzoek verdachte verdachten overstroming droogte ongeluk boeren vissers oogst begroting belasting
bedrijf werknemers ziekenhuis luchthaven snelweg redactie bron nieuws persbericht gemeenten gemeentes stad steden
dorp dorpen wijk wijken buurt buurtbewoners bewoner inwoner inwoners omwonenden gemeentehuis stadhuis raad raden
provincies rijk overheid kabinet regering kamer ministeries wetsvoorstel wetten besluit verkiezing verkiezingen
kiezer kiezers stemmen kandidaat coalitie oppositie partij partijen snelwegen straat straten brug bruggen trein
treinen bussen vrachtwagen vrachtwagens bestuurder bestuurders fietser fietsers voetganger voetgangers automobilist
automobilisten ongeval ongevallen ongelukken botsing gewonde slachtoffer dode vermiste hulpdiensten ziekenwagen
traumahelikopter politieagent politieagenten agenten brandweerman brandweerlieden branden vlammen sneeuw ijzel hitte
hittegolf overstromingen dijk dijken bossen droogtes arrestatie aanhouding aangehouden dader daders getuige getuigen
rechters vonnis straf celstraf gevangenis gevangenissen boete inbraak overval diefstal moord doodslag wapen wapens
scholen leerling leerlingen leraar leraren docenten universiteit ziekenhuizen artsen huisarts huisartsen
verpleegkundige verpleegkundigen zorg patiënt patiënten werknemer werkgevers werkgever vakbonden stakingen stakers
ontslagen ontslag banen baan werkloosheid werklozen pensioen pensioenen gepensioneerden bedrijven fabriek fabrieken
winkel winkels ondernemer ondernemers prijs prijzen huur huren huurder huurders woning woningen huis huizen
belastingen miljoen miljard boer boerin landbouw veehouder veehouders melkvee oogsten visser visserij kerk kerken
kerkdienst kinderen vrouwen mannen moeder vader broer zoon dochter ouders gezin gezinnen jongeren ouderen mensen
wedstrijd wedstrijden ploeg speler spelers doelpunt doelpunten kampioenschap overwinning nederlaag krant kranten
beeld beelden berichten heer waterschap waterschappen hoogheemraadschap polderbestuur
scheidsrechter scheidsrechters doelpunten toeschouwers opstellingen wissels toegang
rechtbanken losgeld gijzeling inbraken huiszoeking boetes akkers koeien varkens bouwvakker verhuurder wachtlijst`,
    small: `
toen dat zich hun onder naast binnen buiten zodat zodra indien tenzij noch dus echter ook alle veel meer deze toch
maar omdat volgens tijdens tussen tegen zonder voor naar bij uit aan ook niet nog wel zoals waar wanneer terwijl
hoewel nadat voordat sinds vanaf het een deze dit zijn haar wordt werd zegt zei heeft hebben`,
    times: `
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei augustus vandaag gisteren
ochtend avond middag weken maand maanden jaar jaren uur uren dag dagen`,
    abbreviations: 'dhr mevr mw blz',
  },
  {
    language: 'ru',
    titles: `
ryadovoy mayora mladshiy starshiy glavkom khirurg sopredsedatel nastavnik arkhiepiskop
zampred zamgubernatora vitsepremyer inspektora uchastkovyy uchastkovogo direktorom vospitatelnitsa zaveduyushchiy
zaveduyushchaya vrachey feldshera agronoma traktorista doyarki
glavvrach glavvracha zamglavy zamministra vitsegubernator gossekretar
upolnomochennyy polkovnika leytenanta starshina praporshchik yefreytor nachalnika direktora ministra rukovoditel rukovoditelya
predsedatelya zamestitelya sledovatelya advokata zhurnalista uchyonyy uchenyy khudozhnik rezhissyor rezhisser pisatelya
gubernator gubernatora deputaty deputatov senatory prokuror prokurora sudya sledovatel nachalnik predsedatel ministr
premyer zamestitel polkovnik podpolkovnik leytenant svyashchennik arkhiyepiskop akademik direktor gospodin gospozha
tovarishch napadayushchiy vratar advokat pisatel zhurnalist
doktorskaya glavvrach chinovnik chinovniki gendirektor rukovoditelya zavuch`,
    nouns: `
glavy pravitelstva izbirateli zhiteley roditeli profsoyuz zabastovka kompaniya kompanii zavody ubytok obvinyaemyy
obvinyaemogo politseyskie patsienty privivka bolezn vratarya igrok igroki poezd poezda voyny uchenye tysyachi
milliarda raketnyy postradavshie pogibshie mirnye poslednie sledstvie
obshchezhitiye obshchezhitie obschezhitiye rezhima strogogo maloletnikh maloletnih
nesovershennoletniy izhdivenii ushcherb shtraf
dolg khodataystvo apellyatsiya konvoy izolyator
iska istets otvetchik ugolovnik moshennichestvo rastrata khishcheniye krazha
grabezh udostovereniye dogovor podryad zakupki smeta
konservy teplotrassa kotelnaya vodosnabzheniye otopleniye
kommunalnyy mnogodetnaya dachi elektrichka marshrutka
vokzal stantsiya samolet vertolet ekipazh shturm ataka
bpla prigranichnyy mobilizatsiya prizyv povestka srochnik
kontraktnik dobrovolets
uborka uborki kombayn kombayna kombaynov teplitsa
uchenyye uchyonyye instituta konferentsii laboratorii opyty zhurnal shtamm vyvody sotrudnikom grantov oborudovaniyem vypuske
vlasti vlastey oblasti kraya respubliki kolonii koloniya koloniyu sotrudnikov sotrudniki sotrudnik sotrudnika zayavleniya zayavlenie
zayavleniye ugolovnoye ugolovnogo obyska obysk obyski vzyatka vzyatku vzyatki vzyatok prigovor prigovora obvineniye obvinenie
obvineniya podsudimyy podsudimogo poterpevshiy poterpevshikh svidetel svideteli ekspertizy tonny rublya kopeyki
kommunalshchiki kommunalshchikov ochevidets ochevidtsy ochevidtsev sosedi svetofor svetofory perekrestok perekrestke trasse trassu
trassy gruzovik gruzovika legkovushka legkovoy inomarka inomarki gololed gololeda gololyod snegopad snegopada metel
evakuatsiya evakuatsii pozhara pozharnykh spasateley spasatelnykh vzryv vzryva obstrel obstrela obstrely snaryad snaryady bespilotnik
bespilotniki bespilotnikov oskolki rakety raket okopy boyets boytsy boytsov komandir komandira komandovaniye vooruzheniya
naseleniye naseleniya naselennyy naselyonnyy punkt punkta podrazdeleniya predpriyatie predpriyatiye predpriyatiya predpriyatii tsekh
stroitelstvo stroitelstva remont remonta raboty rabotniki rabotnikov zarplatu zarplat pensii pensionerov lgoty posobiye posobiya
nalogov byudzheta byudzhete kredit kredity ipoteka ipoteki tovarov torgovlya torgovli rynok rynka tseny tsen spros
proizvodstvo proizvodstva dobycha dobychi neft nefti eksport importa golosovaniye golosovaniya kandidata kandidaty
kandidatov izbirateley yavka yavki deputatskiy fraktsiya fraktsii partii zasedanie zasedaniya soveshchaniye soveshchanie soveshchanii
zakonoproekt zakonoproyekt postanovlenie rasporyazheniye postradavshikh pogibshikh ranenykh bolnitsu bolnitse reanimatsiya
reanimatsii poliklinika polikliniki shkolnik shkolniki shkolnikov uchitel uchitelya uchiteley uchenik ucheniki vospitatel studenty
studentov prepodavatel muzey muzeya vystavka vystavki spektakl spektaklya festivalya kontsert kontserta zritel zriteli zriteley
sbornaya sbornoy turnir turnira chempionat chempionata chempionate vorota zashchitnik poluzashchitnik trener trenera sudey bolelshchikov
tekhnika tekhniku tekhniki oborudovaniye oborudovanie vyezd uchastka uchastke ploshchadi ulitse prospekte pereulok naberezhnaya
mikrorayon mikrorayone mikroraion dvor dvore kvartira kvartiry kvartire podyezd podyezde etazh etazhe kryshu krysha
gubernii vakhtoviki vakhtovik perevozchik perevozchika gramota gramotu zapros zaprosa
gradusov gradusa kraya tonn litrov gektarov kilogrammov kopeyek shtuk chelovek
politsiya politsii politseyskiy militsiya sledstviye sledovateli suda sudy gorod goroda posyolok poselok selo sela
derevnya rayona oblastnoy sovet ulitsa ulitsy prospekt ploshchad doma shkola shkoly detskiy bolnitsa bolnitsy vrach
vrachi skoraya pozharnye pozhar spasateli avariya doroga trassa poyezd avtobus mashina voditel voditeli passazhiry
zhiteli zhitel zhitelnitsa pensionery pensiya rabochiy rabochie zavod zavoda shakhta shakhtyory fermery urozhay
tarify zarplata zarplaty byudzhet nalog nalogi vybory vyborov izbiratel partiya pravitelstvo ministerstvo
administratsiya upravleniye otdel uchastok vedomstvo kommunalka stazh stazha vakhta vakhty grossmeyster grossmeister ispolkom oblispolkom rayispolkom gorispolkom selsovet selsoveta
brigadir feldsher dedushka dyadya tyotya zasedaniye zakon ukaz prikaz postanovleniye soldaty
ofitser voyennye voyska granitsa bezhentsy voyna gruppirovka terroristy pogibshiye ranenye postradavshiye
zaderzhannyy zaderzhan arestovan reka ozero pavodok sneg moroz tserkov khram monastyr prikhod deti rebyonok
zhenshchina muzhchina semya sestra matchi komanda bolelshchiki novosti istochnik tysyach millionov milliardov rubley
chelovek kilometrov glava mera
doktorskuyu doktorskoy kandidatskaya kandidatskuyu dissertatsiya dissertatsii rassledovaniye rassledovanie
okruga okruge pyatiletka yubiley yubileya pominki pokhorony proshchaniye rodstvenniki vnuki povesti rasskazy stikhi kladbishche kladbishcha pamyatnik pamyatnika
analogov vkladchiki vkladchik vkladchikov peregovory konstitutsiya toplivo
sorevnovaniya zaderzhaniye
napadeniye teplotrassy kotelnye stroiteli podryadchik podryadchika`,
    small: `
eshche eshchyo yeshcho uzhe tolko toze dazhe potomu chtoby yesli kogda gde nakanune vmeste mezhdu krome vsego yavlyaetsya soglasno
chto kak dlya pri ili posle pered cherez okolo protiv takzhe odnako poka uzhe yeshche byl byla bylo budet yego yeyo
oni etot kotoryy kotoraya soobshchil zayavil`,
    times: `
yanvare fevrale marte aprele iyune iyule avguste sentyabre oktyabre noyabre dekabre ponedelnike
dekabr noyabr oktyabr sentyabr avgust fevral yanvar aprel pyatnitsu subbotu sredu voskresenya ponedelnika chetverga
ponedelnik vtornik sreda chetverg pyatnitsa subbota voskresenye yanvarya fevralya marta aprelya maya iyunya iyulya
avgusta sentyabrya oktyabrya noyabrya dekabrya segodnya vchera zavtra utrom vecherom nochyu nedelya nedeli mesyats
goda godu chasov`,
    abbreviations: 'obl kv prosp gg',
    bodies: `
minoborony minzdrav minzdrava minzdrave minfin minfina minfine mintrans mintransa minyust minyusta minobrnauki minprosveshcheniya
minprosvescheniya minselkhoz minselkhoza minkult minkultury minpromtorg minpromtorga mintrud mintruda minstroy minstroya
minenergo minekonomrazvitiya minekonomiki minprirody mintsifry minsport minsporta minobr gosduma gosdumy gosdume gosdumu sovfed
sovfeda sovbez sovbeza genprokuratura genprokuratury genprokurature genprokuror genprokurora genshtab genshtaba genshtabe
prokuratura prokuratury sledkom sledkoma sledkome gorduma gorsud gorsuda raysud raysuda oblsud oblsuda oblduma
gosavtoinspektsiya gosavtoinspektsii avtoinspektsiya zaksobranie zaksobraniye zaksobraniya gossobranie gossobraniye tsentrobank
tsentrobanka tsentrizbirkom tsentrizbirkoma izbirkom izbirkoma rospotreb obrnadzor gosstroy schetnaya sledstvennyy sledstvenny
voyenkomat voenkomat voyenkomata gorzdrav oblzdrav roskomitet rospechat minpechati minnats minvostokrazvitiya`,
  },
  {
    language: 'uk',
    titles: `
serzhant soldat pidpolkovnyka polkovnyka leitenanta slidchoho holovy
vitsepremier ekonomist analityk prorektor inspektor komisar mytropolyt
zastupnytsi ochilnytsi kombryh holovnyi komandyr komandyra kermanych prokurory slidchyi medyky sapery
ochilnyka ochilnytsia zastupnyk zastupnyka zastupnytsia rechnyk rechnyka rechnytsia kerivnyk kerivnyka kerivnytsia
pidpolkovnyk leitenant slidchi slidchyy prokurora sudd'ia advokatka
holova mistsevyy deputatka prokurorka suddya slidchyy ochilnyk polkovnyk ministerka
starosta starosty kerivnyk dyrektor dyrektorka likar likarka vchytelka uchytel voienkom`,
    nouns: `
oblenerho dozvil dozvoly zahynuv zahynula poranena zaginuv zaginula zaginuli enerhetyky enerhetyk pidstantsiia
pidstantsiya meshkanka meshkanets pozyvnyi zahysnyky zahysnyk dobrovoltsi pensionerka sudu
uriad podatky profspilka strayk robitnyky kompaniia prybutok suddia obvynuvachenyi politseiski likarnya patsiienty
hvoroba vorotar hravets pysmennyk knyha khudozhnyk pokhoron vdova ditey potiah viiny viyskovi bizhentsi vorog vorozhyi
svitlo elektroenerhiia vnaslidok
vluchannia vluchannya ulamkiv znyshchennia zbyttia pryliotu dvyhun serdechnyi vybukhivka zavaly
budivlia hurtozhytky dytsadok dytyachyi dytiachyi viiskovosluzhbovets
zarazi tsyvilni poshkodzheni kvartyr palyvo
svitla vidkliuchennia tysiachi mlrd hektariv
vidsotkiv nasylstvo vyrok zasudzheno pidozra
obvynuvachennia zatrymano korupsiia habar mytnytsia kordon perekhid
snih zlyva povin posukha vrozhaiu zernovi oliia mahazyn rynku
knyhy zakhysnyk komandy
kontuziia agropolityky borshch zhnyva kombain kombaina fermeriv hospodarstvo hospodarstva starostynskyi okruhu
hurtky tsentr yarmarok uchnivska ukryttiami bombosховище blindazh blindazhi blokpost blokposti prylit buriak buriaky buryak buryaky soniashnyk kukurudza pshenytsia kartoplia
slidchykh slidstvo slidstva obstrilu obstriliv udar udaru udary vybukh vybukhu vybukhy rakety raketa drony droniv bezpilotnyk
bezpilotnyky bezpilotnykiv ulamky tryvoha tryvohy tryvohu ukryttia ukryttya zahyblyi zahybli zahyblykh poraneni poranenykh postrazhdali
postrazhdalykh rjatuvalnyky riatuvalnykiv pozhezhi pozhezhu budynok budynku budynky kvartyra kvartyry hurtozhytok hurtozhytku
pidpryiemstvo pidpryiemstva pidpryyemstvo zavodu likarnyu likarni likarniu stanu meshkantsi meshkantsiv zhyteli zhyteliv mistsevi
mistu mistom seli oblasti oblastnoi raionu raioni hromadi hromadu napriamok napriamku zitknen zitknennia boyovykh
viiska viisk viiskovykh okupanty okupantiv voroh voroha vijna viyna viyny viyni pozytsii brihady brihadi
bryfinh bryfinhu telemarafon telemarafonu zaiava zaiavu ukhvala ukhvalyv vybory vyboriv narodnyi deputativ uriadu zakonu
zakonoproiekt koshty koshtiv biudzhet biudzhetu zarplata zarplaty pensiia pensii tsina tsiny shkola shkoly uchni uchniv vchytel studenty
politekhnichnoho universytetu nezlamnosti doroha dorozi vodii vodiia avariia avarii rukhu
politsiia prokuraturi misto mista selyshche oblrada miskrada silrada hromada hromady vulytsia likarnia likari shkoli
vchyteli pozhezha riatuvalnyky dorohy voyini viiskovi obstril obstrily vybortsi uryad zakonoproekt zarplatu tysiach
hryven
likarniam ukryttiam evakuatsiia evakuatsii shakhta shakhtari zernova vrozhai fermery hromadoiu prykordonnyky
perehovory zasidannia rishennia konstytutsiia dohovir zakupivli opalennia
zmahannia upravlinnia
hroshi hryvni hodyny dokazy svidok svidky apeliatsiia zatrymannia
zatrymanyi poraneno poranenyi zahynuly viisko viiskovyi
znestrumlennia hospitalizovano hospitalizovani postrazhdalyi vidnovlennia poshkodzheno poshkodzhennia rozrobka
pidpryiemets perevizennia dilianky obshuk khabarnyk deklaratsiia tribuna tribuny
holosuvannia fraktsiia`,
    small: `
takozh tilky pid chas vid dlia mizh koly yaki yakykh shchob cherez razom navit proty naperedodni
shcho abo pislia takozh yakyi yaka vzhe buv bula bulo povidomyv zaiavyv
odnak zavdiaky yakshcho`,
    times: `
sichni berezni kvitni travni chervni lypni serpni veresni zhovtni lystopadi hrudni
ponedilka vivtorka seredy chetverha piatnytsi suboty nedili tyzhden tyzhnia dobu hodyni hodyn hodyna khvylyn rotsi ranku vechora
berezen kviten traven cherven lypen serpen veresen zhovten lystopad hruden sichen liutyi
ponedilok vivtorok seredu chetver piatnytsia subotu nedilia sichnia liutoho bereznia kvitnia travnia chervnia lypnia
serpnia veresnia zhovtnia lystopada hrudnia sohodni vchora
ponedilok seredu
liutomu piatnytsiu nediliu`,
    abbreviations: 'hrn vul',
    bodies: `
henshtab henshtabu henshtabi mintsyfry minenerho minahropolityky minreintehratsii minsotspolityky minzdorovia natspolitsiia
natspolitsii natspolitsiya natshvardiia natshvardiya derzhspozhyvsluzhba derzhprodspozhyvsluzhba derzhbiuro derzhbyuro derzhpratsi
derzhprykordonsluzhba derzhprykordonsluzhby derzhstat derzhslyuzhba derzhsluzhba prokuratury miskradi oblradi
oblrady miskrady ukrhidromettsentr ukrhidrometcentr minkultury minveteraniv`,
  },
  {
    language: 'ar',
    titles: `
mudiru nuqaba sahafi sahafiyya mumathil mumathila mukhrij
mutahaddithah mudarrib
muhafiz mohafez mutasarrif qaimaqam wazira ra'is mudir mudira qadi naqib mulazim ustadh ustaz duktur safir safira
mutahaddith
muhandis muhami mushir safeer qaid mutahaddeth muraqib`,
    nouns: `
muhafazat wazara talaba mualim rawatib fallah mazari qamh miyah kahraba
murashah nuwab
wuzara nakhib daraib sukkan ummal liqah jaysh harik asifa marda qitar
jafaaf mawsim muzari muzariun khiyam khayma
yawm shuhud mustashar kafala mutahammin qafas khubara taqrir waraqa muqawil sifara ahali junayh
tahqiq dahaya mutadarririn mutadarrir janaza ihtijaj ihtijajat mutazahir mutazahirin masira mahkamat mahakim
qadiya qadaya muttaham muttahamin sijn shuhada musab musabin hadatha infijar qasf ghara gharat tairat murwahiyat
murwahiya junud muqawama ijtimaa mutamar tasrih tasrihat mashru mizaniyya iqtisad tijara asaar siyaha
taalim tarbiya sihha mustashfayat madaris jamiat talabat ustadha fariq mubara batula laib mudarrib malab hakam nihai
mahrajan maarad kutub muallif katib shair tadwina taghrida
muhafaza mohafaza mudiriya mudiriyya wilaya baladiya baladiyya qada nahiya hayy qarya madina shari souq mahkama
niyaba shurta mustashfa jamia wizara hukuma barlaman intikhabat niqaba idrab mudhahara muzahara muwazafin muwatin
muwatinin shaab tullab talib muallim tabib jarha qatla hariq zilzal fayadan jafaf matar tariq jisr sayyara masdar
akhbar sahifa jarida qanun qarar marsum mizaniya dariba milyun wazir rais naib liwa aqid rafiq sayyida hajja
muhandisin falahin fallahin muzariin muhamin murasil muwazaf mudarraj istiqala sahra
mukhabarat mumarrida tazahura naqaba muwazzaf muwazzafin
mukhayyam lajiin nazihin`,
    small: `
lakin aydan bayna hatta mundhu
inna alladhi allati baada qabla maa khilal hawl`,
    times: `
arbaa thalatha ithnain

tishreen kanoun kanoon huzairan haziran adhar azar nisan sabtambar uktoubar
ahad sabt ithnayn thulatha arbiaa khamis jumaa ayyar tammuz aylul tishrin kanun shubat yanayir fibrayir maris mayu yunyu yulyu
aghustus sibtambir uktubar nufambir disambir muharram rajab shaaban`,
    bodies: `
wizarat dakhiliyya kharijiya`,
  },
  {
    language: 'fa',
    titles: `
pishkesvat kargardan bazigar nevisandeh moaven moavene dadyar bazpors mottahami karshenas modirkol namayandegan
mohitban
ostandar shahrdar farmandar bakhshdar dehyar namayandeh dadsetan sarhang sarlashkar hojjatoleslam vazir rayis modir
sokhangu dabir aghaye khanom mohandes`,
    nouns: `
dallal dallalan dallalha mesghal keshavarzi rustaha rustaian bazarganan geranii parastaran bazneshasteh
khoshksali zaferan pesteh gandom
dowlat daneshamuz eteraz sherkat dadsetani motaham vaksan sarbaz sarbazan forudgah ghatar rahbar
darsad pajoohesh pazhuhesh daneshgahha sazeh teleskop rasadkhaneh
majalle ketab borun bachcheh vazife
hezar ghanat saddha
shahri rustayi sakenan karmand zendanian mahkumiyat hokme dadnameh
shekayat ghazayi rahvar atashneshani emdadgar havashenasi
namayesh namayeshi tamashagar tamashagaran jayezeh jayeze
arz arzi takhsis samane samaneh rokud tavarom sahamdaran kasri layehe layeheh jalase neshast vizhe vizheh
khorakiha gusht labaniyat berenj gerani gheymat gheimat nerkh bazari tolid tolidkonandegan vardat saderat
daramad hoghugh hoghough bazneshaste baznesheste bazneshastegan etehadie ettehadiye karfarma niru niruye amniat sepah artesh
hamle hamleh enfejar kosht koshte zakhmiha janbakhte hadese hadeseh atashsuzi atash zendan zendani mottaham shaki vakil
parvande parvandeh ra'y entekhab sandogh honarmand honarmandan namayeshgah jashnvare jashnvareh varzeshgah bazikon morabbi
davar dastandaz daneshgahi daneshamuzan pezeshk parastar bimar bimaran
ostan shahrestan bakhsh dehestan rusta shahrdari farmandari ostandari shoraye majles dolat vezarat vezaratkhaneh
dadgah dadsara dadgostari niru nirooye entezami bimarestan madreseh daneshgah daneshju daneshjuyan moallem moalleman
kargar kargaran karkhaneh bazaari bazaarian bazargan keshavarz keshavarzan zelzeleh seyl tasadof jaddeh barnameh
budjeh maliyat yaraneh toman tuman milyard nafar shahidan zakhmi koshteh entekhabat namzad hezb etesab tajammo
khabar khabarnegar ruznameh mardom khanevadeh farzand kudak sardar ostad janbaz`,
    small: `
baraye darbareh bayad hamchenin digar ast goft`,
    times: `
paiz tabestan zemestan
shanbeh shanbe yekshanbeh doshanbeh seshanbeh chaharshanbeh panjshanbeh jomeh farvardin ordibehesht khordad mordad
shahrivar aban azar bahman esfand emruz diruz farda`,
    bodies: `
vezarat vezaratkhane sazman khabargozari dadgostari`,
  },
  {
    language: 'zh',
    titles: `
zongcai
fuzongli shouxi xingzhengzhang tuanzhang lianzhang zhengwei paizhang banzhang jingli laoban changzhang kuangzhang
yisheng xiansheng dangzhibu zhishu fushuji
fuzhuren fushizhang fushengzhang fubuzhang fuzhuxi zongjingli dongshizhang
shizhang shuji zhuren juzhang shengzhang xianzhang zhenzhang cunzhang buzhang tingzhang chuzhang weiyuan zhuxi
zongli daibiao fayanren jiaoshou yuanzhang xiaozhang`,
    nouns: `
zongtong bingren faguan jundui shibing zhanzheng bianjing lirun gupiao zuojia huajia zhiliang
hezuoshe nongjiale
meikuang kuangnan kuanggong kuangjing touxian zhanlan
daba jiaojing gaosu lumian mujizhe luduan yuanyin gongzuozu jiashu baoxian lipei huwan yinhuan pishi lingchen pilao fuxianzhang
liangzi jisuan guangzi shiyanshi chaosuan fabuhui jizhehui kaimushi bimushi diaoyan gongcheng xiangmu guojia yingyong yanjiu yanjiusuo
yanjiuyuan yanjiusheng boshi boshisheng shuoshi xuesheng laoshi jiaoshi zuozhe bianji zeren kexuejia zhuanjia yuanshi keji jishu
chuangxin fazhan jingji shichang jiage touzi qiyejia gongchang chejian shengchan xiaofei maoyi chukou jinkou nongcun nongye xiangcun
fupin huimin hongshui taifeng dizhen shigu huozai xiaofang xiaofangyuan jiuyuan siwang shoushang shizong jingcha minjing anjian
fayanjia susong panjue beigao yuangao lvshi lüshi jianyu bisai guanjun yajun qiudui qiuyuan jiaolian qiumi caipan yundongyuan
dianying dianshi yanyuan daoyan bowuguan tushuguan yishu wenhua chuantong chunjie guonian
kuai chunji xiaji qiuji dongji chuntian xiatian qiutian dongtian nianqing pengyou shifu
cunmin jiedao shequ gongan paichusuo fayuan jianchayuan yiyuan xuexiao gongren nongmin nongmingong hukou danwei
hetong qiye gongsi zhengfu shengwei shiwei xianwei xiangzhen wanyuan jizhe xinwen baozhi laobaixing qunzhong ganbu
dangyuan`,
    times: `
xiawu shangwu wanshang zaoshang zhouwu
yiyue eryue sanyue siyue wuyue liuyue qiyue bayue jiuyue shiyue shiyiyue shieryue xingqier xingqisan xingqisi
xingqiwu xingqiliu xingqitian zhouyi zhouer zhousan zhousi zhouwu zhouliu zhouri jintian zuotian mingtian
xingqiyi xingqi yuefen nongli`,
    bodies: `
daxue guanlibu xuanchuanbu zuzhibu tongzhanbu gonganting gonganju jiaotongju jiaoyuju yingjiju jiaoyuting weishengju
kejibu fagaiwei waijiaobu guofangbu jiaoyubu gonganbu shangwubu caizhengbu weijianwei zhengjianhui minzhengbu jiaotongbu gongxinbu
zhongkeyuan guowuyuan zhongjiwei zhongxuanbu shengwei zhongxinwang zhongxinshe xinhuashe zhongkeda zhengxie guotaiban zuigaofa
zuigaojian renshebu nongyebu shuilibu huanbaobu guojiafagaiwei yinjianhui zhongxuan`,
  },
  {
    language: 'bg',
    titles: `
kmet kmetat kmetitsa predsedatelyat ministarat glavniyat prokurorat sadiya sadiyata deputatat
direktorat upravitelyat polkovnikat episkopat trenyorat`,
    nouns: `
uchenici uchiteli rabotnitsi pechalba prisada obvinyaem politsai patsienti trenyor letishte voynitsi bezhantsi
izlozhba pogrebenie detsa shofyor
obshtina obshtinata obshtinski selo seloto gradat kvartal kvartalat ulitsata politsiyata prokuraturata sadat delo deloto
pozharnikari pozharat bolnitsata lekari uchilishte uchilishteto uchenitsi protestat stachka zhitelite pensionerite
zavodat zemedeltsi reka rekata navodnenie katastrofa zagina raneni zhertvi izbori izborite partiyata pravitelstvoto
parlamentat byudzhetat danatsi tseni snimka snimkata iztochnik novini kilograma dekara dekari 
kantara kantari chitalishte mehana tsarkva manastir`,
    small: `
kogato kadeto koito mezhdu protiv saglasno samo oshte veche vinagi nikoga dori poradi
koito koyato koeto predi zashtoto obache sashto`,
    times: `
ponedelnik vtornik sryada chetvartak petak sabota nedelya yanuari fevruari yuni yuli avgust septemvri oktomvri noemvri
dekemvri dnes vchera utre`,
    abbreviations: 'gr',
  },
  {
    language: 'cs',
    titles: `
náčelník hydrolog hydroložka
okresní hejtmanství vrchní premiérka poslankyní obhájkyni náčelnice sbormistr kastelánka pamětník
Ruska Němka Američan Američanka Francouz Francouzka Slovák Slovenka Ukrajinec Ukrajinka Němec Rus Brit Britka Španěl Španělka Italka Japonka Číňan
starostka starosty primátor primátorka hejtman hejtmanka poslanec poslankyně senátor senátorka premiér
ministryně předseda předsedkyně místopředseda náměstek náměstkyně ředitel ředitelka mluvčí soudce soudkyně státní
žalobce advokátka obhájce policista hasič lékař lékařka učitel učitelka biskup farář trenér brankář útočník kapitán
plukovník velitel
obhájkyně policistka hasička záchranář záchranářka primář primářka děkan děkanka místostarosta místostarostka radní zastupitel zastupitelka kronikář kastelán režisér režisérka
herečka spisovatel spisovatelka obránce kouč střelec ministryni tajemník tajemnice hajný`,
    nouns: `
obžaloba zástupce policisté bouře očkování hráč fanoušci rodiče učitelé ztráta čtvrtletí tržby kniha malíř pohřeb
válka vojáci uprchlíci koruny vědci výzkum vítr
povodňový povodňové evakuace evakuaci hráz hráze přívalový déšť deště srážky hladiny nádrž nádrže čerpadla čerpadlo tělocvična tělocvičně náhradní dopravce škody miliardy
okrsek volebny volebna lístek mandátů schodek výběrové veletrh dožínky vinobraní burčák havíři šachta jistič
obec obce obci městys město města městě vesnice kraj kraje okres okresu radnice radnici úřad úřadu zastupitelstvo
zastupitelé vláda vlády ministerstvo sněmovna sněmovny soud soudu rozsudek policie hasiči hasičů záchranka záchranáři
nemocnice škola školy žáci požár požáru povodeň povodně nehoda nehody silnice dálnice vlak vlaky nádraží letiště 
mosty továrna zaměstnanci stávka odbory mzda mzdy důchod důchodci daň daně rozpočet ceny volby voleb voliči kandidát
strana strany opozice obyvatelé občané zranění mrtví oběti pachatel podezřelý vězení pokuta krádež vražda zemědělci
úroda sucho les lesy řeka řeky kostel dítě děti žena ženy muž muži rodina rodiny zápas zápasy hráči branka diváci
rozhodčí noviny zprávy foto zdroj tisíc milionů korun
kabina kabině třetina třetině krajský obvodní ústav zákon zákona vyhláška zasedání usnesení příspěvek dotace dotaci poplatek nájem byty sídliště rybník přehrada vodárna studna
kanalizace silnici řidič řidiče řidička chodec cyklista cestující výluka výluky jízdenka tramvaj zastávka pivovar sklizeň pšenice brambory chmel kůrovec včelař myslivec myslivci
lesník vichřice kroupy náledí oběť zraněný mrtvý viník obžalovaný obviněný svědek odvolání trest podvod žák žáků ředitelství školka gymnázium maturita fakulta výuka výstava divadlo
kapela slavnosti posvícení jarmark fotbalista hokejista hokejisté fotbalisté soupeř výhra prohra poločas přesilovka
obstrukce schůze schůzka ústava smlouva zakázka zakázky úvěr
přístav vyšetřovatel svědci zadržen zadrželi zraněn výbuch demonstrace opatření důchody
důchodce pojišťovna přestupek opravy`,
    small: `
aby až bez během jako jen ještě jim již každý kdo kdy kde která které kvůli má mají mimo může nebo než nyní od pak pokud pouze proti proto prý s ske skupina své svůj tak také takže tedy tento této toho uvedl už vedle však ze že zatím
nebo protože když který která které jeho její jsou byl byla bylo není také podle mezi před nad bez při`,
    times: `
pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli leden ledna únor února březen března duben dubna
květen května červen června červenec července srpen srpna září říjen října listopadu prosinec prosince dnes včera zítra
lednu únoru březnu dubnu květnu červnu červenci srpnu říjnu prosinci`,
    abbreviations: 'MUDr JUDr PhDr RNDr Mgr mld tř nám',
  },
  {
    language: 'hr',
    titles: `
sekretar sekretarka ministar državni potpredsjednik potpredsjednica dopredsjednik dogradonačelnica sutkinje
tužiteljice odvjetnici vještak nadzornik upravitelj ravnateljice svećenik gvardijan
trener trenerica izbornik načelnik načelnica župan županica gradonačelnik gradonačelnica predsjednik predsjednica ministrica glasnogovornik
gradonačelnik gradonačelnica predsjednik predsjednica predsednik predsednica župan županica načelnik načelnica
ministrica zastupnik zastupnica poslanik poslanica tužilac tužitelj tužiteljica sudija sudac sutkinja odvjetnik
odvjetnica advokatica ravnatelj ravnateljica direktorica glasnogovornik glasnogovornica pukovnik potpukovnik biskup
nadbiskup župnik vladika trener vratar napadač
primarijus upravnik upravnica odbornik odbornica premijer premijerka ministarka potpredsednik potpredsednica savetnik savetnica doktorka profesorka učitelj učiteljica nastavnica
policajac komandir oficir sveštenik paroh starešina golman kapiten fudbaler rukometaš reditelj rediteljka glumac glumica pisac slikar vajar novinar novinarka urednik urednica
pevač pevačica pjevač pjevačica portparol branilac dogradonačelnik povjerenik pročelnik pročelnica dožupan nogometaš redatelj redateljica književnik`,
    nouns: `
stanovnici roditelji učitelji tvrtka gubitak tromjesečje optuženik cjepivo momčad igrač knjiga vojnici izbjeglice
udovica pogreb
kifla kifle kiflu kiflica kiflice pogača pogače lepinja lepinje kajmak
kutija glasačka
navijačima delegata sudije ročište pritvor pritvoru veštačenje vještačenje rudnika rudara smjena štrajka skupštini
mandata listići listića biračko glasanje glasovanje izlaznost vodostaj nasipa
općina opština općine opštine županija županije mjesto selo gradovi naselje kvart ulica policija policije vatrogasci
tužilaštvo tužiteljstvo presuda optužnica bolnica liječnik liječnici lekar lekari škola učenici nastavnici
požar poplava poplave potres zemljotres suša nesreća nesreće mostovi vlak voz autobusi zračna luka
aerodrom tvornica fabrika radnici štrajk sindikat sindikati prosvjed plata plaća mirovina umirovljenici penzioneri
porez proračun budžet izbori izbora birači stranka stranke vlada vlade skupština sabor mještani građani ranjeni
poginuli žrtve osumnjičeni zatvor kazna krađa ubojstvo ubistvo poljoprivrednici seljaci žetva rijeka reka šuma crkva
dijete deca djeca žena žene muškarac obitelj porodica utakmica igrači sudac gledatelja gledalaca novine vijesti vesti
fotografija izvor tisuća hiljada milijuna milijardi eura
zdravlja inspekcija zajednica železnica željeznica deonica pruga saobraćaj sudar vozač vozači putnici pešak pješak biciklista opštinski zarada zarade penzija penzije penzioner
radnik radnica poslodavac preduzeće poduzeće rudnik rudari elektrana termoelektrana struja cene cijene inflacija subvencija seljak seljaci ratari stočari mleko mlijeko
pšenica kukuruz maline oluja nevreme nevrijeme kiša sneg snijeg vetar vjetar vatrogasac spasioci evakuacija žrtva povređeni ozlijeđeni pacijenti lekarka ambulanta klinika vakcina
đaci učenik fakultet nastava udžbenik predstava pozorište kazalište premijera izložba muzej sajam svečanost praznik manastir pravoslavni utakmice navijači navijač pobeda pobjeda
poraz prvenstvo reprezentacija mesna mjesni kotar kotara bolovanje čekaonica dijaliza onkologija odeljenje odjel
sporazum pregovori sjednica izmjene nabavka imovina proizvodnja grijanje
ribari vještački skijalište žičara takmičar takmičari pobjednik pobednik
ministarstva istražitelj svjedok svedoci svjedoci žalba presudu uhićenje hapšenje uhićen
ranjen eksplozija branitelji državljani okupljanje okupljeni demonstranti fakulteti rasprava`,
    small: `
ali ili samo još već također zbog prema iako dok jer što tko koji čiji ovaj ovo taj svoj svoju svoje bila bilo biti nije nisu prilikom tijekom tokom osim među nad
koji koja koje ali jer kada kad gdje gde nakon posle prije pre između protiv također takođe
naime odnosno`,
    times: `
ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja siječanj veljača ožujak travanj
svibanj lipanj srpanj kolovoz rujan studeni danas jučer juče sutra
avgust septembar oktobar novembar decembar nedelju nedjelju subotu godina godine jutros večeras
siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu studenom prosincu ponedjeljka utorka srijedu četvrtka
petka januaru februaru martu aprilu junu julu avgustu septembru oktobru novembru decembru`,
  },
  {
    language: 'hu',
    titles: `
polgármester alpolgármester főpolgármester miniszter miniszterelnök államtitkár képviselő elnök alelnök bíró ügyész
ügyvéd rendőr szóvivő igazgató főigazgató püspök érsek lelkész ezredes alezredes őrnagy százados edző kapus csatár
orvos főorvos tanár`,
    nouns: `
képviselők törvény szülők vállalat nyereség veszteség negyedév ítélet vádlott vihar orvosok betegek oltás járvány
meccs csapat szezon játékos szurkolók könyv kiállítás temetés özvegy gyerekek háború katonák menekültek hazugság
kutatók kutatás egyetem
önkormányzat önkormányzata képviselőtestület falu város megye járás kerület utca kormány országgyűlés minisztérium
bíróság ügyészség rendőrség rendőrök tűzoltók mentők kórház iskola diákok tanárok tűz árvíz aszály baleset halott
sérült áldozat híd vonat vasút repülőtér gyár dolgozók sztrájk szakszervezet nyugdíjas nyugdíjasok adó költségvetés
választás választások szavazók párt ellenzék lakosok gazdák termés erdő folyó templom gyerek gyermekek nő nők férfi
család mérkőzés játékosok gól nézők játékvezető újság hírek fotó forrás ezer millió milliárd
megállapodás tárgyalás alkotmány szerződés vagyon adósság fűtés szemét
autópálya pályaudvar hivatal épület
nyomozó bizonyíték tanú meghalt támadás robbanás tüntetés
tüntetők diák`,
    small: `
az amelyek amelyet amelyben akik akit azonban és egy ezek ezt hanem hiszen illetve miatt mivel során számára szintén több valamint voltak vele velük felé felett nélkül óta iránt így úgy pedig továbbá ugyanis
hogy vagy mert amikor amely aki ami után előtt alatt között ellen szerint nem már még csak ezért
ezenkívül tehát`,
    times: `
hétfő kedd szerda csütörtök péntek szombat vasárnap január február március április május június július augusztus október
januárban februárban márciusban áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben novemberben
decemberben`,
  },
  {
    language: 'el',
    titles: `
ypourgou ypourgoi dimarchou periferiarchi vouleftina kathigitis kathigitria eisangelea anakritria proponitria
arxigos archigos diefthyntria ypodioikitis pyrosvestis pyrosvestes gymnasiarchis lykeiarchis iereas
dimarchos proedros ypourgos prothypourgos vouleftis periferiarchis eisangeleas dikigoros astynomikos nomarchis
mitropolitis ekprosopos proponitis
limenarchis perifereiarchis antiperifereiarchis antidimarchos diefthyntis dioikitis grammateas archimandritis daskalos giatros vouleftes syntagmatarchis`,
    nouns: `
kypseles kypseli melissokomos melissokomoi melissia voulis apozimioseis apozimiosi pyropliktoi pyroplikton
stremma enisxyseis epidoma epidomata enoikio enoikia akrivia logariasmos logariasmoi revma diakopi diakopes
kathysterisi kathysteriseis dromologio dromologia aktoploia aktofylakes skafos skafi naftis naftikoi nafagio
perifereiako dimotikoi symvoulio symvoulos dimotes katoikos kathigites apergias sygkentrosi poreia dikogoros
martyras martyres enochos syllipsi syllipseis drastis drastes thymata agrotis ktinotrofos ktinotrofoi
kopadi provata sodeia eleones ampelia
katoikoi goneis scholeio etaireia epicheirisi trimino dikastis apofasi astynomikoi kataigida astheneis emvolio
arrosteia termatofylakas paiktis filathloi syngrafeas ekthesi zografos kideia synora stratiotes prosfyges erevnites
perifereies koinotita efories panigyri panigyria trygos elaiolado parakevi xirasia plimmyres pagetos chalazi sismos
sismoi
dimos periferia kyvernisi ypourgeio vouli astynomia pyrosvestiki dikastirio nosokomeio sxoleio apergia ergates
syntaxiouchoi agrotes eklogi ekloges komma pyrkagia plimmyra seismos limani aerodromio xorio plateia ekklisia efimerida
eidiseis chiliades ekatommyria
limenarcheio perifereia dimarcheio eisangelia limeniko pyrosvesti nosokomeia giatroi nosileftes mathites daskaloi panepistimio foititis foitites ergazomenoi ergatis syndikato
somateio apergoi diadilosi syllalitirio gefyra ploio ploia karavi limenas treno leoforeio odigos epivates trochaio atychima nekros nekroi traumaties kakokairia vrochi
vroches anemos chioni kafsonas fotia foties dasos thalassa potami choria geitonia laiki paragogoi elies sitari daneio foros foroi proypologismos syntaxi misthos misthoi nomoschedio
psifoforoi ypopsifios dikigoroi dikastes katigoroumenos fylaki poini efeteio anakritis monastiri`,
    small: `
kai alla omos giati kata apo stin ston tou tis enos eno otan pos
giati opou prin kata`,
    times: `
deftera triti tetarti pempti paraskevi savvato kyriaki
ianouariou fevrouariou martiou apriliou maiou iouniou iouliou avgoustou septemvriou oktovriou noemvriou dekemvriou simera avrio chthes`,
  },
  {
    language: 'ko',
    titles: `
daebyeonin samuchongjang wonnae sugseok suseok bujang chajang bueonjang jihwigwan daeryeong jungnyeong soryeong
byeongjang gyogam wonjang bubujang geomsa
daetongnyeong chongni bujanggwan jeongmu bonbujang silchang siljang gukjang gwajang timjang seojang cheongjang byeonhosa
uiwonnim gamdog juseong chongjang hakjang gyojang
sijang gunsu guncheongjang gucheongjang dojisa uiwon janggwan chagwan gamdok hoejang sajang daepyo gyosu`,
    nouns: `
jumindeul pyeonguihoe danche jangwan
daetongryeong jangkwan noljo nojo paeop seonsu jeonjaeng
seongwanwi bogwolseonseo bogwol tupyoyul gaepyo gongcheon seongeogu jijache yesanan chugyeong seonsudeul goljip
simpan jeonban hubanjeon gyeonggijang tangwang gwangbu gwangsan gwangsanchon jaehae hongsu
gongjang geunroja geulloja nodongja siljong samang samangja busang busangja yujok yugajok piheja piuija hyeonjang hwajae
sobang sobangdae sobanggwan bonbu bugeom bunhyangso jangnye jangnyesik cheongmunhoe gukgam yesan beoban beoban jeongchaek daeeung
dangye chulguk geumji gusok yeongjang gyeongchalgwan jaepan beobwon geomchalcheong seongeo tupyo hubo hubodeul seongeogwan
yeodang gijahoegyeon hoegyeon baljeon gyeongje sijang gagyeok mulga suchul suip giup hoesa jungso
hakgyo haksaeng hakbumo gyosa daehak daehakgyo suneung byeongwon uisa ganhosa hwanja gyeonggi chukgu yagu seonsudan gamdokdaehaeng
usung daehoe gyeolseung junggyeolseung munhwa yesul yeonghwa baeu gasu gongyeon chukje bangmulgwan jeonsi
gukmin simin jumin maeul dongne cheongnyeon noin eorini
nyeon eok jowon
unni eonni oppa nuna noona hyung hyeong dongsaeng namdongsaeng yeodongsaeng sunbae seonbae hoobae hubae ajumma ajeossi
ahjussi halmoni harabeoji seonsaengnim gamdoknim sajangnim sunbaenim seonbaenim hyungnim eomma abeoji eomeoni gija
maknae gukhoe uiwonhoe gyeongchal sicheong gucheong
docheong docheongsa halmeoni halabeoji gyeongbiwon yeonghwaje gyeongchalgwan sobangsu eomin nongmin eochon nongchon`,
    bodies: `
daehak daehakgyo
gukbangbu oegyobu beommubu hwangyeongbu gyoyukbu tongilbu nodongbu gukgwasu gukjeongwon geomchal gyeongchalcheong sobangcheong
gyeongchalseo sobangseo minjunochong hanguknochong daebeobwon heonjae gukhoe cheongwadaebu jungangjibang`,
    times: `
ilwol iwol samwol sawol owol yuwol chilwol parwol palwol guwol siwol sibwol sibilwol sibiwol woryoil hwayoil suyoil mogyoil
geumyoil toyoil iryoil oneul eoje naeil ojeon ohu sigan`,
  },
  {
    language: 'ja',
    titles: `
shikikan taicho buchou fukushacho gikaicho kyokucho shunin kangoshicho bengoshikai kantokusha haiyuu shikisha
fukuincho shikai
chokan choukan soridaijin kanbochokan gicho gikai fukudaijin soricho shusho kaicho oyakata juyaku
shicho chiji daijin giin kantoku shacho kaicho sencho kacho bucho kocho
kucho soncho chocho shobodancho kumicho gakucho rijicho iincho kocho fukuchiji fukushicho`,
    nouns: `
shichō sonchō chōchō jūmin gyogyō ryōshi nōka nōmin sangiin shūgiin sōri shōbō byōin gakkō kōjō

saibankan byouin gakko kumiai
koseirodosho mombukagakusho shigikai kengikai chihou senkyoku tohyojo tohyoritsu kaihyo rakusen taikai taisho
gyoson gyokyo
keisho josei keisatsusho byoin shotengai ryoyukai nendo chiku jido chonaikai tenin donguri
toshu dasha kanshu kanshuu kyaputen benchi homuran shinpan junkessho kessho kesshosen yusho yuushou haisen
shiai senshuken kishadan kishakaiken happyo chosa kekka mondai taisaku hojokin zeikin yosan keizai kabuka bukka
chingin kigyo rodosha kojo shijo yushutsu yunyu jiko jishin taifu higaisha higai fushosha yukuefumei
hinan hinanjo shobosha shobotai keikan keisatsukan yogisha hikoku saiban saibansho hanketsu bengoshi kensatsu
senkyo tohyo kohosha giinra yoto yato seito naikaku shijosha jumin kodomotachi gakusei seitora shogakko chugakko
kotogakko daigaku byoin kangoshi kanja eiga haiyu kashu bijutsukan hakubutsukan tenrankai matsurigoto
kouhai kohai obaasan ojiisan oniisan oneesan okaasan otousan kyoju shiyakusho kencho keisatsu
shimbunsha kisha
kuyakusho yakuba shobodan shobotai taihi gaikotsu nogyo gyogyo ryoshi nouka kikin kyusho juutaku danchi`,
    bodies: `
daigaku
gaimusho boeisho monkasho korosho keishicho keisatsucho kokkai jiminto zaimusho keisansho kishocho bunkacho supotsucho
kokudokotsusho homusho soumusho kankyosho kodomocho saikosai chihosaibansho kensatsucho`,
    times: `
getsuyobi kayobi suiyobi mokuyobi kinyobi doyobi nichiyobi ichigatsu nigatsu sangatsu shigatsu gogatsu rokugatsu shichigatsu
hachigatsu kugatsu jugatsu juugatsu juichigatsu junigatsu gozen jikan nenkan`,
  },
  {
    language: 'ka',
    titles: `
maiori mosamartleebi gamgeblis momghvdeli mtsvrtnelebi
mekaree deputatebi generalis prezidentis ministris moadgilis
direktori rektori mtsvrtneli mekare kapitani polkovniki generali mtavari ekspertis kalbatonma
batoni batono kalbatoni kalbatono gamgebeli prezidenti ministri deputati
tavmjdomare tavmjdomaris moadgile mosamartle prokurori advokati eqimi rezhisori msakhiobi mtserali mghvdeli mamao damtsveli premieri patriarki katolikosi spikeri`,
    nouns: `
tona glekhebi glekhma mosakhle mosakhleebi sopelshi kalakshi binebi khelpasi pensioneri pensionerebi
skolebi avadmyofi eqimebi ektani eqtani mdzgholebi khidebi elektroenergia gaficvebi mitingebi aqciebi
demonstracia opoziciis kandidati kandidatebi braldebulis advokatebi ganachen gamodzieba mkvleloba
archevnebze gadasakhadi mosakhleoba mokalakeebi moscavle maswavlebeli gaficva kompania policieli khandzari tskaldidoba
jariskaci sazghvari mcerali mxatvari tsikhe opozicia aqcia saqartvelo
sagangebo mashveli mekhandzreebi sagzao gzebi stikia
ojakhi sakhlebi bavshvi mostsavle studentebi
magistrali milioniani dakhmareba tsarmomadgeneli samsakhuri departamenti
opozitsia mtavrobis parlamentis saarchevno kanonproekti dakavebuli braldebuli
patimari sasamartlos politsiis gundi nakrebi khelshekruleba proekti
mosavlis venakhi venakhebi qurdzeni kurdzeni simindi setqva gvalva tsvima portis matarebeli avtobusi mandkana
mankana
gamgeoba sakrebulo policia bebia babua skola mastsavlebeli eklesia sopeli kalaki
bazroba mtavroba parlamenti saministro sasamartlo politsia saavadmyofo universiteti raioni munitsipaliteti ubani kucha khidi mdinare khanzari mitsisdzvra tsqaldidoba avaria
mdzgholi mgzavri pensia biujeti archevnebi amomrchveli partia aktsia mitingi gamofena kontserti mosavali glekhi sakhalkho gamomdziebeli policielebi`,
    times: `
orshabati samshabati otkhshabati khutshabati shabati kvira ianvari tebervali aprili maisi ivnisi ivlisi agvisto sektemberi oktomberi noemberi dekemberi`,
  },
  {
    language: 'hy',
    titles: `
tesuch
vostikan hrshej prkarar gndapety dzerbakalvats qnnich varchapeti patgamavory
nakharary dataxaz akademikos grogh
ghekavar ghekavari tnoreni teghakal teghakaly kusakal hramanatar gnakhagah dasakhos dasatu usutsich usutsichner
derasan derasanuhi bzhshki bzhishki
qaghaqapet nakhagah nakhagahi vardchapet nakharar nakharari patgamavor patgamavorner datakhaz dataror datavor srbazan ttnorèn
tnoren marzich gndapet gndapeti
paron tikin oriord marzpet gyughapet kaghakapet`,
    nouns: `
hamaynq hamaynkapet gyughatsiner bnakich bzhishkner nakhararutyun undimutyun pastaban tsutsarar boghok
hanrahavak xaghogh khaghogh tsiran pompakayan kamurj gnatsk
yntrutyun bnakichner dproc usanogh gortsadul dataran pashtpan hivand paterazm chanaparh lragrogh amot
hanqagorts hankagorts ekologia bnapahpanutyun voghj harkatu dramaglukh ashkhatavarts
gortsaran djur bnakavayr gyughapetaran asfalt
mardik yntaniki toshak
varkir shenq tner
gnumner qvearkoghner hamaynki marzi qaghaqum
dprotsum hivandanotsum banaki sahmanin kraki kotrats zenq zoravar gerevats gerivarner zohveri harazatner azgayin
zhoghov nisti ardaradatutyun voshtikanutyun ostikanutyun
ynkerutyun hanqavayr hankavayr hanqapor qaghaqatsi ayginer
hamaynqapetaran hamaynkapetaran marzpetaran hraparak hraparakum poghots poghotsi dprots dprotsi hivandanots bzhishk zinvor zinvorner
zinvori banak sahman sahmani gyugh gyughi gyughatsi qaghaq kaghak qaghaqi kamavor kamavorner byuje shog gradaran
taghandaran tangaran tangarani patkerasrah patarag sharakan sharakanner yekeghetsi yekeghetsu hogevor hogevorakan vank vanqi
yntaniq yntanik zoh zohvats zohvatsner viravor viravorner hrdeh hrdehi yerkrasharzh vtar vtari varord varordi orinagits orenk
orenq voroshum yntrutyunner qvearkutyun kvearkutyun kusaktsutyun knknutyun tntesutyun gner spyurk spyurki mshakuyt mshakuyti
yerg yergich ergich nvagakhumb tonahandes tonakatarutyun
marz hamaynk tatik papik varchapet`,
    bodies: `
vostikanutyun vostikanutyan vostikanutyunn qaghaqapetaran kaghakapetaran karavarutyun karavarutyan datakhazutyun`,
    times: `
hunvar hunvari petrvar petrvari aprili mayisi hunis hunisi hulis hulisi ogostos ogostosi septemberi hoktember hoktemberi noyember
noyemberi dektember dektemberi yerkushabti yereqshabti yerekshabti choreqshabti chorekshabti hingshabti urbat urbath kiraki zhamy
aysor yerek`,
  },
  {
    language: 'kk',
    titles: `
mugalim däriger törağa bastygy basshy
äkim akimi hokimi hokim oqsoqol`,
    nouns: `
auyldar qalalar joldary jaryq oquşy oqushy emhana emkhana vaktsina ekpe
auru naukas
oblysy audany kóshesi köşesi myng
soty mektep balabaqsha
turgyndar zhumysshy zeinetaqy zhol tasqyn örti zhyly
adamdar khalqy saylau sailau tiyn tiyin astyq
akimat akimaty hokimiyat hokimiyati maslikhat okmotu kengesh apke äke`,
  },
  {
    language: 'sv',
    titles: `
kommunstyrelseordförande advokaten domaren nämndeman lagman kyrkoherden rektorn förvaltningschef enhetschef
verksamhetschef avdelningschef överste löjtnant skådespelare regissör författare konstnär
kommunalråd statsråd borgmästare landshövding riksdagsledamot justitieminister utrikesminister finansminister
försvarsminister statsminister åklagare kammaråklagare överläkare förbundskapten biskop kyrkoherde
räddningsledare räddningschef insatsledare polischef presstalesperson kommunchef kommundirektör ordförande överåklagare chefsåklagare försvarsadvokat statssekreterare
partiledare socialminister kulturminister ärkebiskop domprost lantbrukare skogsägare rektor målvakt anfallare tränare`,
    nouns: `
föräldrar föräldrarna räddningstjänst domstol säsong förlust partiet statsministern sjukhus forskare företag företaget
anställda strejk skatter olycka soldater försvar flyktingar utställning flygplats förseningar
kommunstyrelsen nämnden fullmäktige skatteverket myndighet häktad häktades åtalet rättegång rättegången
fängelsestraff brandkåren släckning skogsmaskin
åklagare åklagaren kommunfullmäktige landshövding statsråd
kommunen kommun kommuner polisen räddningstjänsten sjukhuset regeringen riksdagen tingsrätten hovrätten fackförbund
fackförbundet strejken skolan eleverna lärarna pensionärer väljare branden olyckan invånare invånarna skatten lön
morfar mormor farfar farmor
länsstyrelsen landstinget myndigheten domstolen fängelset häktet misstänkt misstänkte tilltalade offret vittnen brottet mordet skottlossning sprängning vårdcentralen akuten
sjuksköterska sjuksköterskor läkare förskola förskolan gymnasiet elever lärare högskolan fabriken gruvan gruvarbetare uppsägningar facket avtalet bostäder hyresgäster elpriset
skogen skogsbranden skogsbrand översvämning snöstorm skörden bönder bonden kyrkan församlingen matchen målvakten tränaren publiken tidningen sameby samebyn renar`,
    small: `
att som för av är ett inte eller om över utan mellan medan därför även enligt efter innan blev har hade
inte från efter enligt mellan eftersom också när där`,
    times: `
måndag tisdag onsdag torsdag lördag söndag januari februari augusti oktober igår imorgon
måndagen tisdagen onsdagen torsdagen fredag fredagen lördagen söndagen midsommar`,
  },
  {
    language: 'da',
    titles: `
borgmester borgmesteren viceborgmester statsminister statsministeren udenrigsminister justitsminister finansminister
ordfører ordføreren fylkesmann fylkesmannen statsforvalter utenriksminister justisminister anklager biskoppen`,
    nouns: `
dommer sæson valget sygehus læger forskere virksomhed virksomheden ansatte strejke ulykke oversvømmelse soldater
flygtninge forfatter udstilling indbyggere boliger lufthavn forældre sykehus pasienter selskapet uvær flyktninger
utstilling foreldre
skammens dag
kommune politiet brandvæsenet sygehuset regjeringen regeringen folketinget stortinget byrådet byretten fagforening
fagforeningen strejken skolen eleverne vælgere velgere branden brannen ulykken beboere innbyggere`,
    small: `
efter ikke eller hvis hvor hvilken mens samt siden uden ved imod blev havde skulle ifølge også som fra på
og ikke efter etter ifølge mellem mellom fordi også hvor`,
    times: `
mandag tirsdag torsdag lørdag søndag januar februar marts oktober desember`,
  },
  {
    language: 'fi',
    titles: `
pormestari kaupunginjohtaja kunnanjohtaja kansanedustaja pääministeri ulkoministeri oikeusministeri valtiovarainministeri
presidentti syyttäjä ylilääkäri piispa päävalmentaja`,
    nouns: `
tuomari vaalit puolue potilaat tutkija tutkijat yritys työntekijät sotilaat pakolaiset kirjailija näyttely lentokenttä
vanhemmat
ihmisoikeustuomioistuin tuomioistuin korkein oikeus
kaupunki kunta kunnan poliisi pelastuslaitos sairaala hallitus eduskunta käräjäoikeus ammattiliitto lakko koulu oppilaat
opettajat eläkeläiset äänestäjät tulipalo onnettomuus asukkaat verot mummo vaari`,
    small: `
ja sekä joka jotka myös mutta vaan siitä kuin ovat olivat oli ole eikä ennen aikana vuoksi mukaisesti
että mutta koska sekä jälkeen mukaan kanssa ennen`,
    times: `
maanantai maanantaina tiistai tiistaina keskiviikko torstai torstaina perjantai perjantaina lauantai sunnuntai`,
  },
  {
    language: 'sk',
    titles: `
primátor primátorka starostka predseda predsedníčka riaditeľ riaditeľka tréner trénerka hovorca hovorkyňa poslanec
poslankyňa podpredseda štátny tajomník`,
    nouns: `
policajti poslanci rodičia utečenci letisko vodič
obec obce mesto ministerstvo vláda polícia hasiči nemocnica škola žiaci učitelia voľby požiar nehoda obyvatelia súd
prokuratúra štrajk zamestnanci`,
    small: `
alebo keďže pretože ktorý ktorá ktoré ktorí však tiež podľa medzi pred proti počas napriek okrem preto teda iba ešte
už sú bol boli bude nie keď kde aby`,
    times: `
pondelok utorok streda štvrtok piatok sobota nedeľa januára februára marca apríla mája júna júla augusta septembra
októbra novembra decembra`,
  },
  {
    language: 'sl',
    titles: `
predsednica županja ravnatelj ravnateljica poslanka tožilec tožilka trener`,
    nouns: `
občina občine vlada policija gasilci bolnišnica šola učenci volitve požar nesreča prebivalci sodišče tožilstvo stavka`,
    small: `
ker kjer kateri katera katero ampak vendar tudi glede medtem čeprav zato zaradi skupaj nekaj bodo bilo bila`,
    times: `
ponedeljek torek sreda četrtek petek sobota nedelja januarja februarja marca aprila junija julija avgusta`,
  },
  {
    language: 'lv',
    titles: `
mērs mēre deputāts deputāte premjers premjere ministre prokurors treneris direktors`,
    nouns: `
vēlētāji likums budžets nodokļi darbinieki uzņēmums tiesnesis pacienti
pašvaldība saeima valdība policija ugunsdzēsēji slimnīca skola skolēni skolotāji vēlēšanas ugunsgrēks iedzīvotāji tiesa
prokuratūra streiks`,
    small: `
kurš kura kuri arī tomēr pēc pirms starp bez līdz kopš saskaņā dēļ tika bija ir nav gan kad kur`,
    times: `
pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien janvārī februārī martā aprīlī maijā jūnijā jūlijā`,
  },
  {
    language: 'lt',
    titles: `
meras merė seimo narys ministrė pirmininkas pirmininkė vadovas vadovė treneris prokuroras`,
    nouns: `
rinkėjai įstatymas biudžetas mokesčiai darbuotojai teisėjas gydytojai pacientai
savivaldybė vyriausybė policija ugniagesiai ligoninė mokykla mokiniai mokytojai rinkimai gaisras gyventojai teismas
prokuratūra streikas`,
    small: `
kuris kuri kurie kad nes taip tačiau prieš iki dėl pagal buvo yra nėra kai kur arba`,
    times: `
pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį sausio vasario kovo balandžio gegužės
birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio`,
  },
  {
    language: 'et',
    titles: `
linnapea vallavanem peaminister välisminister peatreener direktor`,
    nouns: `
vald valla linnavalitsus riigikogu valitsus politsei päästjad haigla kool õpilased õpetajad valimised tulekahju elanikud
kohus prokuratuur`,
    small: `
ja kes mis kuid aga sest samuti pärast enne vahel ilma kuni alates järgi oli olid ning ega kui kus nagu`,
    times: `
esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval jaanuaris veebruaris märtsis aprillis`,
  },
  {
    language: 'id',
    titles: `
menteri wapres dirut
direktris kabiro kasubag manajer kepsek sutradara penulis prajurit danrem pangdam penyidik
gubernur bupati walikota kapolres kapolda jaksa ketua wakil camat lurah pelatih juru bicara
wakapolres wakapolda kasatreskrim kasatlantas kapolsek kapolresta kapolri panglima letkol brigjen mayjen letjen jenderal sekda sekretaris wabup
wawali wagub kades pengacara dosen rektor kiai direktur anggota presiden kadis kabid kasi danramil dandim kapten ketum sekjen`,
    nouns: `
pemilihan serikat karyawan perusahaan kuartal putusan pemadam badai penonton pameran pelukis perbatasan perang
peneliti
dinkes nyamuk jentik kasus juta pedagang meletus posko kemacetan
polwan satgas pemilih bawaslu kampanye koalisi paslon bantaran tanggul bendungan kekeringan jagung bawang kambing
basarnas
kabupaten kecamatan kelurahan pemerintah kepolisian polisi rumah sakit sekolah siswa warga korban banjir gempa
longsor kebakaran pengadilan kejaksaan pemilu mogok nelayan petani
polres polda polsek polri polresta satpol satreskrim tentara pemkot pemkab pemprov pemda dinas kantor dusun provinsi jalan jembatan kecelakaan tewas luka
penduduk masyarakat wartawan berita harga beras pupuk sawah panen buruh mahasiswa universitas puskesmas dokter perawat pasien vaksin penyakit
gereja pasar toko kereta stasiun bandara pelabuhan kapal perahu mobil sopir penumpang hujan angin letusan gunung sungai pantai hutan tambang limbah
pembangunan anggaran pajak triliun miliar pilkada pilpres caleg partai sidang terdakwa tersangka saksi vonis hukuman penjara narkoba pencurian
pembunuhan korupsi suap rumah desa perkebunan pabrik pengungsi pengungsian bantuan relawan jenazah pemakaman lapangan pertandingan pemain pelatihan`,
    small: `
sebagai dalam
dengan untuk karena sebab tetapi namun bahwa dari pada oleh antara tanpa hingga sejak setelah sebelum ketika
juga masih sudah telah akan tidak bukan adalah ialah menurut terhadap tentang seperti serta atau jika kepada`,
    times: `
senin selasa rabu kamis jumat sabtu minggu januari februari maret mei juni juli agustus oktober desember
agustus juni kemarin pekan bulan tahun malam pagi`,
  },
  {
    language: 'vi',
    titles: `
ông bà chủ tịch`,
    nouns: `
huyện xã phường tỉnh công bệnh viện trường học sinh giáo viên người dân`,
    small: `
và của nếu nhưng với cho trong từ đến được không này đó khi vì nên cũng đã đang sẽ là các những theo sau trước hoặc`,
  },
  {
    language: 'az',
    titles: `
serjant müavinləri baş sədrin mühasib müfəttiş aqronom məşqçi qapıçı hücumçu qadın
xanım cənab professoru
müavin prokuroru komissar qubernator icraçı
prezident naziri deputat sədri
başçısı katibi müavini müdiri direktoru rektoru vəkil müəllim həkim prokuror deputatı sədr komandiri artisti öndər ulu prezidenti məmuru nazirin
sözçüsü rəssam yazıçı şair idmançı müğənni`,
    nouns: `
seçkilər həkimlər müharibə əsgərlər şirkət
gömrük xidmət maşın qəpik manata faizi fındıq
buğda fabrik bazarında qiymət ixrac idxal növbə keçid idarəsinin
təhlükəsizlik dövlət respublika nazirlər fərman sərəncam məhkəməsi
cinayət həbs cərimə vəzifə rüşvət ittiham təqsirləndirilən evlər təyyarə kəmər
işıq daşqın müəllimlər şagirdlər tələbələr uşaq ailə qaçqın köçkün minalar döyüş cəbhə
qoşun ordu
rayonunda məscid məktəbi xəstəxanası sakinləri fermerlər
rayonu bələdiyyə nazirlik nazirliyi məktəb xəstəxana məhkəmə prokurorluq
qəsəbə qəsəbəsi kənd kəndi kəndində rayonun şəhər şəhəri küçə küçəsi məclis agentliyi komitəsi idarəsi yanğın qəza zəlzələ xəstə şagird tələbə universiteti təhsil səhiyyə
büdcə vergi pensiya seçki seçici namizəd partiyası iclas qanun layihə hərbi əsgər şəhid sərhəd atəş yaralı torpaq əkin məhsul fermer pambıq taxıl körpü sürücü sərnişin tədbir
mərasim sərgi ifaçı güləşçi qələbə xəbər mənbə xalq icra hakimiyyəti nümayəndə heyət heyəti sakinlər sakin vətəndaş hüquq mühakimə`,
    small: `
və ilə üçün amma lakin ancaq çünki görə sonra əvvəl qədər bu həm də isə olan edib olub deyib`,
    times: `
şənbə çərşənbə cümə ertəsi axşamı yanvar aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr günü ili bazar`,
  },
  {
    language: 'sq',
    titles: `
kryeministri kryeministrja ministri ministrja kryetari kryetarja prokurori deputeti`,
    nouns: `
zgjedhje ligji buxheti gjykatësi pacientët ushtarët
bashkia komuna qeveria policia zjarrfikësit spitali shkolla nxënësit zgjedhjet zjarri banorët gjykata prokuroria greva`,
    small: `
dhe por sepse sipas gjatë ndërmjet nga për që kur ku edhe është ishte janë ishin nuk ose`,
  },
  {
    language: 'ca',
    titles: `
alcaldessa conseller consellera diputat batlle batllessa síndic`,
    nouns: `
ajuntament conselleria veïns mossos escola alumnes eleccions incendi vaga jutjat`,
    small: `
però perquè segons durant mentre després abans també aquest aquesta aquests aquestes amb dels quan`,
  },
  {
    language: 'hi',
    titles: `
kaptan
adhikshak dikshak upjiladhikari tehsildaron gayika abhineta abhinetri lekhak lekhika
upayukt
mukhyamantri pradhanmantri upmukhyamantri jiladhikari adhikari adhyaksh upadhyaksh vidhayak sansad parshad mahapaur sabhapati thanedar daroga kotwal tehsildar patwari
sarpanch pracharya adhyapak shikshak nirdeshak sachiv pravakta adhivakta nyayadhish nyayadheesh chikitsak mahant sarsanghchalak rajyapal mantri pradhan
nideshak kulpati lekhpal aayukt`,
    nouns: `
bajat kisano mareez nyayalaya vakeel aarop toofan yuddh jeet pradarshani samachar karyakarta
khadan majdooron mazdooron mritakon ghayalon muavza muavja bachav pralay sinchai urvarak sarson bhains chhatravriti
thana chauki kotwali prashasan vibhag zila jila kshetra gaon nagarpalika vidhansabha vidyalaya mahavidyalaya vishwavidyalaya aspatal chikitsalaya fasal
gehun dhaan bijli sadak baadh baarish bhukamp durghatna ghayal mritak aropi abhiyukt mukadma muqadma faisla giraftar giraftari hatya chunav matdan matdata ummeedvar
vidheyak adhiniyam snan pratima chhatra chhatron shikshakon kisanon mahila mahilaon sarkari karmchari karmachari mazdoor majdoor andolan jila parishad`,
    times: `
somvar somwar mangalvar mangalwar budhvar budhwar guruvar guruwar shukravar shukrawar shanivar shaniwar ravivar raviwar janvari farvari agast sitambar aktubar
navambar disambar`,
  },
  {
    language: 'he',
    titles: `
sganit menahel menahelet mefaked mefakedet sachkanit
mankal mankalit mevaker praklit praklita shofet shofetet doveret manhig toveah aluf tatzan sgan`,
    nouns: `
moshavim shchuna talmid bechirot matzia mirpeset mifalim haklaim haklai bazoret shitafon shitfonot tzunami mechabel
praklitut moetza iriya iriyah misrad memshala mishtara mishtarah shoter shotrim shekalim shkalim tasqir taskir vaada hafgana shvita morim talmidim rofim srefa kabaim pigua
chayal chayalim miluim taktziv ishum mishpat tviya bagatz mankalim ezrachim toshavim kvish rakevet sderot mifal ovdim histadrut`,
    times: `
shlishi revii chamishi shishi rishon sheni motzaei`,
  },
]

/** Words that English writing about the country borrows, mostly without a gloss. */
const KEPT = new Set(
  `colectivo colectivos carabineros gendarmería campesinos comuna desaparecidos desaparecido barrabravas ejido
  cabildo intendente feminicidio femicidio diestro mossos plaza mairie banlieues lycéens abbé favela favelas
  favelado concelho freguesia padroeira comune comuni questura tifosi contrada borgo borghi calcio camorra
  bundesland kita kitas klinikum landkreis sameby samebyn renar midsommar gmina powiat sejmik sołtys bayram paşa
  efendi gazi şehit selo rada hromada hromady krai oblasti stazh dedushka dyadya vostok mukhtar wilaya nahiya qada
  souk souq madina qadi sayyid sayyida hajja ustaz ustadh shaab khamis jumaa muharram rajab niqaba ayyar muqawama
  kafala toman tuman bazaari bazaarian sepah sardar artesh ostad janbaz farvardin ordibehesht khordad mordad
  shahrivar aban azar bahman esfand hezb majles dehyar hukou danwei laobaixing shifu nongli kuai chunjie xian unni
  eonni oppa nuna noona hyung hyeong dongsaeng sunbae seonbae hoobae hubae ajumma ajeossi ahjussi halmoni
  harabeoji eomma abeoji eomeoni maknae gukhoe eok obaasan ojiisan oniisan oneesan okaasan otousan kouhai kohai
  oyakata daigaku sencho gamgebeli gamgeoba sakrebulo batoni batono kalbatoni kalbatono bebia babua marz hamaynk
  tatik papik varchapet patarag sharakan vank srbazan akimat akim äkim hokim hokimi hokimiyat maslikhat okmotu
  kengesh oqsoqol rahbar jaysh apke äke morfar mormor farfar farmor folketinget stortinget riksdagen eduskunta saeima riigikogu
  sabor sejm vladika sarpanch pradhan tehsil zila taluka gram moshav kolel rebbe kiai pesantren mahant patwari
  tehsildar kotwal thana rajyapal sansad vidhansabha andolan aluf bagatz histadrut miluim okruga povesti starosta
  qazi mukhabarat mamao supra jalan gunung bazar yekshanbeh kvira rishon sheni shishi bulan`.split(/\s+/),
)

/** All of them, by the word in small letters. Of languages that share one the first listed has it, and of kinds the first. */
export const SOURCE_WORDS: ReadonlyMap<string, SourceWord> = collect()

function collect(): Map<string, SourceWord> {
  const words = new Map<string, SourceWord>()
  const add = (language: string, kind: SourceWordKind, list = ''): void => {
    for (const word of list.trim().toLowerCase().split(/\s+/))
      if (word !== '' && !words.has(word))
        words.set(word, KEPT.has(word) ? [language, kind, 'kept'] : [language, kind])
  }
  for (const { language, titles } of LISTS) add(language, 'title', titles)
  for (const { language, small } of LISTS) add(language, 'small', small)
  for (const { language, times } of LISTS) add(language, 'time', times)
  for (const { language, bodies } of LISTS) add(language, 'body', bodies)
  for (const { language, nouns } of LISTS) add(language, 'noun', nouns)
  for (const { language, abbreviations } of LISTS) add(language, 'short', abbreviations)
  return words
}
