/**
 * Words that translations of news leave standing: how people are addressed and what office they hold, what offices,
 * bodies and newsrooms are called, the small words between them, days, months and abbreviations. No list of frequent
 * words has most of them. None is an ordinary English word, and none is a name; a test sees to that. Languages of other
 * scripts are here as news romanizes them.
 */

/** What one of them is: an office before a name, a common noun, a function word, of the calendar, or an abbreviation. */
export type SourceWordKind = 'title' | 'noun' | 'small' | 'time' | 'short'

export type SourceWord = readonly [language: string, kind: SourceWordKind]

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
}

const LISTS: readonly SourceWords[] = [
  {
    language: 'es',
    titles: `
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
cónsul edil ediles gremialista sindicalista abogados magistrados ministros diputados senadores gobernadores
exalcaldesa vicealcalde subdelegado subdelegada subprefecto vicegobernador exgobernador senadoras eurodiputado
eurodiputada legisladora legislador legisladores asambleísta congresista fiscales juezas jueces letrado letrada
letrados comisarios inspectora subinspector subcomisario sacerdote obispos decano decana directora subdirector
futbolistas goleador portera mediocampista defensor arqueros corresponsal reportero reportera redactora columnista
investigador investigadora investigadores científico científica científicos productor productores dueño dueña
propietario propietaria enfermeros médica médicas cirujano bombera homólogo homóloga militar sindicalistas`,
    nouns: `
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
ayuntamientos alcaldías municipalidad municipalidades aldeas comarca comarcas localidad localidades parlamentarios
legislatura gobernaciones comisión comisiones comité consejo acuerdo acuerdos elección comicios sufragio balotaje
manifestantes protestas juzgados tribunales audiencias acusados imputación procesado procesada procesados prisión
cárceles delito delitos crimen crímenes estafa estafas narcotráfico investigación investigaciones pesquisa pesquisas
policías agentes patrullas heridas lesionado lesionados víctimas fallecidas muertes accidentes siniestro volcadura
trenes ferrocarril buque avión aviones vuelo vuelos conductora conductores pasajero pasajeros carreteros peaje
tránsito humo riada crecida desborde temporales vientos olas frío nieve helada heladas sequedad terremotos sismos
temblores volcán hospitalizado paciente pacientes enfermedad enfermedades sarampión vacunación colegios profesores
alumnas estudiante aulas aula trabajadoras obrera empleado empleados empleada empresarios despidos despido pensiones
jubilaciones presupuestos inflación aranceles precios minas minería mineros maíz aceituna aceitunas viñedo vendimia
ganado reses montaña isla templo catedral romería equipo equipos jugador jugadora penales derrota entrenadores liga
suscríbete suscriptores lectores etiquetas archivado centenares decenas habitantes habitante vecinal residentes
peruanos mexicanos argentinos colombianos boliviana cubano cubana dominicano paraguayo españoles franceses alemanes
ingleses italianos rusos portugueses`,
    small: `
como cual cuales nuestro nuestra nuestros nuestras aquel aquella aquellos siendo sido será serán habían habrá debido gracias pese incluso aún todavía siempre nunca casi luego entonces así
desde durante pero aunque porque también según sobre hacia mediante cuando donde quien quienes cuyo cuya sus muy más
mientras además tras bajo este esta estos estas ese esos del unos unas fue fueron está están había tiene tienen dijo
informó señaló aseguró explicó
afirmó declaró indicó sostuvo manifestó expresó agregó añadió precisó confirmó anunció denunció advirtió reconoció
subrayó destacó comentó relató eran hubo puede pueden podrá podrían debe deben tuvo tuvieron hizo hicieron tampoco
apenas alrededor cerca lejos dentro fuera otro otra otros otras todos todas todo cada ambas varios varias muchos
muchas algunos algunas tercer tercera nuevo nueva nuevos nuevas grandes cuatro seis siete ocho nueve veinte treinta
cien ahora hace después pues puesto ellos usted cuyos cuyas mismo misma mismos allí aquí ahí`,
    times: `
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo junio julio agosto septiembre setiembre
octubre noviembre diciembre hoy ayer madrugada noche mediodía semana semanas meses año años hora horas minutos
anoche anteayer tardes década décadas`,
    abbreviations: 'Sr Sra Srta Sres Dña Dra Lic Ing Av Avda núm págs Hnos Gral Cnel Cmdte Mons Pbro',
  },
  {
    language: 'sr',
    titles: `
gradonačelniku potpredsednik potpredsednica ministarka ministarke poslanika poslanici odbornik odbornici tužioci
sudije sudijama advokata advokati portparolka selektora lekara patrijarh sveštenik novinara novinarke upravnik
sekretar sekretara savetnik ambasadora zamenik zamenica komandant inspektor`,
    nouns: `
opštini opštinu okruga skupštine skupštini selu naselju putu autoput voza vozovi aerodroma vozilo vozila vozilom sudar
sudara nezgoda nezgodi povređeno povređeni povređenih povređen poginulo poginula policajca pripadnici vatrogasca
zemljotresa nevreme vetar reci sudom presudu optuženog osumnjičenog pritvor pritvora pritvoru ubistva ubistvu vakcine
vakcinacija fakultet fakulteta univerzitet univerziteta đaci dece dete deteta čovek čoveka porodice meštani meštana
građana radnicima zarada penzija penzije penzioner preduzeće preduzeća kompanija kompanije fabrike rudnika rudari
seljak pšenica kukuruz maline dinara hiljade hiljadu miliona milion opozicija opozicije opozicioni vlast vlasti listi
lista glasanje glasača utakmicu fudbaler fudbalera košarkaš košarkaši pobeda pobedu saopštenje saopštenju izvoru
pročitaj`,
    small: `
saopštio saopštila saopštili istakao ovde uprkos povodom ispred budu biće dvoje troje svim njen njene`,
    times: `
sredu nedelju nedelje januaru februaru martu aprilu maju junu julu avgustu septembar oktobar novembar decembar veče
sedmica sedmice meseca meseci`,
  },
  {
    language: 'fr',
    titles: `
français française allemand espagnol italien italienne anglaise belge suédois néerlandais néerlandaise algérien algérienne marocaine tunisien tunisienne sénégalais ivoirien camerounais
présidente ministre préfet préfète maire mairesse députée sénateur sénatrice procureur procureure juge avocat
avocate conseiller conseillère commissaire capitaine adjudant évêque archevêque docteur professeure secrétaire
directeur directrice entraîneur sélectionneur ambassadeur ambassadrice gouverneur maires préfets préfètes député
députés bâtonnier greffier greffière huissier notaire curé rectrice proviseur proviseure secrétaires trésorier
trésorière adjointe cheffe coprésident coprésidente présidents ministres sénateurs
exministre sénatrices eurodéputé eurodéputée parlementaires parlementaire procureurs substitut magistrat magistrats
avocats avocates pompière secouristes secouriste sauveteurs évêques prêtres professeur professeurs instituteur
institutrice recteur directeurs patronne dirigeant dirigeants dirigeante correspondant correspondante rédacteur
rédactrice chercheur chercheuse chercheurs éleveuse viticulteur viticulteurs maraîcher maraîchers paysan paysans
paysanne ostréiculteur ostréiculteurs attaquant attaquante gardien défenseur footballeur footballeuse buteur ancienne
échevin échevins bourgmestre bourgmestres échevine`,
    nouns: `
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
hameau région régions gouvernements hémicycle parlement perquisitions réquisitoire acquittement enquêteurs enquêtrice
enquêtes interpellations interpellé meurtre meurtres braquage cambriolage cambriolages escroquerie stupéfiants détenu
détenus détenue peines sursis amendes chauffard automobiliste automobilistes conducteur conductrice piéton piétons
cycliste cyclistes motard motards camionneur navire incendiaire flammes fumée pluie pluies tempêtes intempéries inondé
inondés givre grêle averses chaleur hospitalisé hospitalisée patiente urgences soins maladie rougeole vaccins écolier
écoliers écolière collégiens rentrée maternelle lycées étudiant étudiante salariées travailleur travailleurs employé
employés employeurs licenciement licenciements patronat préavis hausse baisse coût filiale raffinerie ferme fermes blé
vignes vignoble vignobles vendanges bétail vaches récoltes huîtres îles basilique cathédrale foire marché marchés
joueuse joueuses entraîneuse victoires défaites tournoi supporteurs lisez partagez abonnez lecteurs lectrices
quotidien hebdomadaire actus millier milliers centaine centaines dizaine dizaines allemands espagnols italiens russes
chinois chinoise malien malienne béninois togolais congolais guinéen guinéenne burkinabè nigérien québécois québécoise
égyptien turc turque grecque nouvelles aînés jeunes garçons`,
    small: `
afin ainsi alors celle celui ceux contre dont dès envers plusieurs pourtant puis puisque quelque quelques quoique sauf toujours trop malgré parmi tandis tous toute toutes auprès auquel laquelle lequel lesquels desquels
surtout
depuis selon chez avec sur dans mais donc lorsque lors vers jusque jusqu parce qui que quand même aussi très moins
leur leurs vos cette ces cet était étaient sont ont été avait avaient seront sera déclaré annoncé indiqué précisé
ainsi
affirmé expliqué souligné confié ajouté confirmé dénoncé rappelé estimé assuré regretté promis dévoilé étant furent
seraient serait aurait auraient auront peut peuvent doit doivent également néanmoins toutefois cependant désormais
notamment bientôt jamais elles vous votre cinq huit neuf vingt trente deuxième troisième aucun aucune autres certains
certaines chaque mêmes telle hors derrière devant hormis`,
    times: `
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril mai juin juillet août septembre octobre
novembre décembre hier aujourd demain matin soir nuit semaine semaines mois année années heures heure jours jour
soirs siècles décennie trimestre semestre lundis samedis dimanches`,
    abbreviations: 'Mme Mlle Mgr bd arrdt env',
  },
  {
    language: 'pt',
    titles: `
governador governadora prefeito prefeita deputado deputada vereador vereadora desembargador desembargadora juiz
juíza promotor promotora secretário secretária embaixador embaixadora bispo arcebispo capitão tenente doutor doutora
professora engenheiro engenheira autarca provedor provedora treinador treinadora técnico prefeitos vereadores
deputados governadores doutores desembargadores delegados coronéis bispos pároco reitor reitora presidentes
dirigentes chefe tesoureiro tesoureira cônsul advogado advogada advogados goleiro goleira atacante zagueiro jogador
jogadora árbitro relatora secretários secretárias soldado
parlamentares eurodeputado eurodeputada procuradores promotores inspetor inspetora cardeal diretor diretora diretores
dono proprietário proprietária pesquisador pesquisadora pesquisadores cientista cientistas jornalista repórter
repórteres editora colunista meia avançado treinadores capitã pecuarista pecuaristas produtor produtores autarcas`,
    nouns: `
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
autarquia autarquias freguesias distrito distritos região regiões vilarejo povoado congresso plenários portaria
despacho tribunais procuradoria promotoria arguido arguida arguidos condenado condenada homicídios furtos roubos
estelionato golpe corrupção investigação investigações buscas mandados viaturas atropelamento capotamento
engavetamento despiste moto motocicleta pedestre peão autocarro autocarros comboio comboios avião aviões fogos chamas
fumaça explosão ventania geada estiagem cheias cheia deslizamentos doenças sarampo estudante estudantes alunas
operária empregado empregados demissão demissões reajuste pensão pensões reformados aposentadorias inflação orçamentos
usina usinas mineradora barragens arroz feijão algodão gados vinha vinhas vindima vindimas azeite floresta florestas
praias ilha ilhas capela procissão romaria quermesse equipa equipas golo vitória torneio adeptos zaga saiba confira
assine compartilhar imagem imagens legenda milhares centenas dezenas reais brasileiro brasileira brasileiros português
portuguesa angolano angolana moçambicano moçambicana espanhol espanhola alemão alemã italiana chinês ucraniano
argentino novos primeiro primeira bebé menino menina meninos meninas rapaz rapazes moça ferimentos morte mortes
desaparecida`,
    small: `
como devido embora enquanto porque onde ainda então apesar conforme perante seus suas nosso nossa pelo pela pelos pelas nesta neste dessa desse deste desta foram será serão havia tinha
até porém também segundo após onde quem cujo cuja seus suas sem muito enquanto além estes essa esse isso não são
estão foi foram tem têm disse afirmou informou pelo pela pelos pelas numa num nas das na aos
declarou explicou destacou ressaltou acrescentou confirmou anunciou garantiu contou revelou alertou criticou lamentou
eram estava estavam houve podem poderá deve devem deverá fizeram teve tiveram ficou ficaram perto muitos muitas alguns
algumas outro outra outros outras dois duas quatro sete oito vinte trinta eles elas você depois daquele daquela aquele
aquela aqueles deles delas contudo entretanto portanto assim`,
    times: `
segunda terça quarta quinta sexta janeiro fevereiro março maio junho julho setembro outubro novembro dezembro hoje
ontem amanhã noite manhã tarde mês ano anos
anteontem século`,
    abbreviations: 'Exmo Exma Profa Pe Cel',
  },
  {
    language: 'it',
    titles: `
francese tedesco tedesca spagnolo spagnola inglese russo russa ucraino ucraina albanese rumeno polacco svizzero
sindaco sindaca senatore senatrice deputato deputata onorevole assessore assessora prefetto questore procuratore
procuratrice magistrato giudice avvocato avvocata commissario capitano maresciallo vescovo arcivescovo cardinale
dottore dottoressa professore professoressa ingegnere portavoce segretario segretaria governatore governatrice
allenatore ambasciatore ambasciatrice direttore direttrice sindaci assessori ministri senatori deputati prefetti
questori procuratori giudici parroco vescovi rettore rettrice dirigenti vicesindaco vicesindaca vicepremier
sottosegretario sottosegretaria consigliera consiglieri capogruppo portavoci tesoriere questora maggiore colonnello
generale brigadiere appuntato ispettore ispettrice dottori avvocati geometra ragioniere allenatrice attaccante
difensore calciatore arbitro
presidentessa exsindaco commissari governatori magistrati legale legali difensori ispettori comandanti sacerdoti
parroci presidi docenti ricercatore ricercatrice ricercatori dottoresse primario chirurgo cronista inviato inviata
redattore imprenditore imprenditrice imprenditori titolare titolari omologo omologa centrocampista attaccanti
capocannoniere ambasciatori soccorritore volontario volontari volontaria allevatore viticoltore viticoltori`,
    nouns: `
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
comunale comunali regionale regionali circoscrizione commissione commissioni scrutinio schede reato reati furti
spaccio violenza violenze aggressione aggressioni omicidi truffe carcerato domiciliari fermo fermati fermato multa
multe ricorso ricorsi pedoni tamponamento autostrade corriera aereo aerei volo voli navi fumo terremoti scossa scosse
caldo freddo gelo ghiaccio nebbia bufera allerta ospedaliero paziente pazienti malattia malattie morbillo vaccinazione
licei asilo asili aule alunno alunna operaie impiegati impiegato licenziamento contratto contratti cassa sindacale
sindacali tributi inflazione aumento aumenti costo costi imprese industria cantiere cantieri vigneto vigneti oliveto
olio bestiame mucche spiagge isole laghi fiumi collina colline parco parchi cattedrale sagra sagre processione
vittorie sconfitte pareggio campionati allenatori immagine immagini lettori lettore quotidiano migliaia centinaia
decine italiani francesi inglesi ucraini cinese cinesi turca greca sloveno croato austriaco austriaca americani nuovo
nuova nuovi nuove grandi seconda terzo ragazzo ragazza ragazzi ragazze nonno nonna corpo corpi deceduto deceduta
ustionato`,
    small: `
anche ancora attraverso contro dopo durante fino fuori insieme invece mentre nonostante ogni oltre perché però presso proprio quali quanto quello questi questo quindi secondo senza senz soltanto sopra sotto stato stata stati tra tutto
dopo però perché anche secondo contro cui senza più mentre oltre sotto questo questa questi queste sono erano hanno
stato stata stati detto della dello delle degli dei dal dalla dalle nel nella nelle nei sul sulla sulle sui alla
alle agli fra tra fino entro
aveva avevano sarà saranno sarebbe avrebbe può possono devono vuole dichiarato spiegato annunciato aggiunto affermato
confermato sottolineato riferito ricordato commentato tutte tutta alcuni alcune altre altra altro molti molte pochi
quattro sette dieci venti trenta tuttavia dunque infatti inoltre intanto soprattutto ormai loro suoi nostro nostra
adesso già almeno lungo vicino accanto affinché benché sebbene finché poiché siccome quella quelli`,
    times: `
lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre
ottobre dicembre oggi ieri domani mattina notte pomeriggio settimana settimane mese mesi anno anni ora minuti
serata stasera mattinata notti mezzogiorno mezzanotte giorni giornata secoli decennio`,
    abbreviations: 'sig sigg dott avv ing',
  },
  {
    language: 'de',
    titles: `
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
bundespräsidentin landeshauptfrau staatsrat staatsminister stadtpräsident kreisrat nationalrat nationalrätin ständerat
stadtverordnete oberstaatsanwältin generalstaatsanwalt pressesprecherin regierungssprecher kommissarin
vorstandsvorsitzender kardinal betriebsratschef forscher forscherin wissenschaftler wissenschaftlerin redakteur
redakteurin kommandant`,
    nouns: `
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
stadtteile bundesländer länder landtags nationalrats innenministerium umweltministerium polizeirevier
polizeiinspektion polizeipräsidium bundespolizei bundesgerichtshof urteile prozesse freispruch bewährung
untersuchungshaft festnahmen festgenommen straftat straftaten körperverletzung messerangriff geisterfahrer
verkehrsunfall verkehrsunfälle unfallstelle stau rettungswagen krankenwagen überschwemmungen orkan orkanböen
trockenheit lawine stromausfall windräder hauptbahnhof schiene fähre klinik pflegeheim pflegeheime grundschule
unterricht jungen mädchen mitarbeiterin warnstreiks kosten preise viehzucht milchbauern todesopfer vermisste
abstimmung volksabstimmung volksentscheid fraktion verletzung spielers halbzeit saison nachricht lesen tausend
deutschen österreichische österreicher französische polnische türkische schwingfest`,
    small: `
ohne gegen unter nach vor während wegen trotz obwohl damit dass weil wenn wird wurde wurden haben hatte hatten sein seinen ihre ihrem ihren ihrer diese dieser einem einen einer eines noch schon sehr nur dazu dabei dafür davon darauf daran darüber jedoch zudem bereits sowie sondern zwischen seit gemäß laut ob
und oder aber denn weil wenn dass nicht auch noch schon bei mit für gegen ohne durch unter zwischen nach vor seit
während wegen trotz aus auf vom zum zur beim eine einen einem einer eines dem des dieser sein ihre ihren wird werden
wurde wurden haben hatte sind ist waren sagte laut sowie sogenannte sogenannten sogenannter rund etwa bereits jedoch
erklärte teilte sagten berichtete betonte kündigte bestätigte fügte seien wäre können konnte müssen sollen sollte
wollen darf dürfen kein keine keinen vielen einige mehrere mehreren zwei drei fünf sechs neun zehn erste ersten zweite
zweiten dritte neue neuen neuer große großen alte allerdings dennoch trotzdem deshalb deswegen gegenüber entlang
innerhalb außerhalb derzeit zurzeit inzwischen mittlerweile ebenfalls insgesamt anschließend danach aufgrund
mindestens sowohl weder immer`,
    times: `
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juni juli oktober dezember
heute gestern morgen abend nacht mittag nachmittag vormittag woche wochen monat monate jahr jahre jahren stunde
stunden uhr minuten tage tagen
jänner feber vormittags nachmittags abends morgens nachts wochenende jahrs jahres monats mitternacht`,
    abbreviations: 'Mio Mrd Tsd Uhr bzw usw ggf Nr Str Std evtl inkl zzgl vgl',
  },
  {
    language: 'pl',
    titles: `
Czeszka Niemka Rosjanka Ukrainka Słowaczka Francuzka Hiszpanka Włoszka Amerykanka Brytyjka Japonka Chinka Rosjanin Ukrainiec Niemiec Słowak Francuz Hiszpan Włoch Amerykanin Brytyjczyk Japończyk Chińczyk Kazaszka Białorusinka Białorusin Szwajcarka Szwajcar Szwedka Norweżka Holenderka Belgijka Rumunka Węgierka Węgier Łotyszka Litwin Litwinka
prezydent wojewoda burmistrz wójt poseł posłanka marszałek prokurator sędzia adwokat mecenas komendant pułkownik
biskup arcybiskup rzecznik rzeczniczka prezes profesor doktor inżynier trener redaktor wiceminister wiceprezydent
wicepremier burmistrzowie starościna wójtowie prezydenci posłowie posłów senatorowie radny radna radni radnych
wiceburmistrz wicestarosta wicemarszałek wicewojewoda dyrektor dyrektorka kierownik kierowniczka naczelnik
przewodniczący przewodnicząca sołtys sołtyska ksiądz proboszcz podinspektor nadkomisarz sierżant kanclerz
dziennikarz dziennikarka piłkarz napastnik bramkarz selekcjoner trenerka lekarz lekarka prokuratorka ambasador
konsul
ministrowie prezydentem burmistrza burmistrzem wojewody wójta wójtem marszałka posłowi posłanki prokuratorzy
prokuratorów sędziego sędziowie sędziów adwokata adwokaci obrońca obrońcy rzecznika rzecznikiem rzeczniczki prezesa
prezesem wiceprezes wiceprezesa dyrektorem dyrektorzy wicedyrektor komendanta komisarz oficer oficera trenerem
bramkarza napastnika piłkarze piłkarzy piłkarka biskupi księdza księża kardynał proboszcza lekarza lekarkę ordynator
dziennikarza dziennikarki redaktora ambasadorka naukowiec naukowcy naukowców badacz badacze badaczka przedsiębiorca
przedsiębiorcy rolnika rolniczka hodowca hodowcy sadownik sadownicy związkowiec związkowców starszy młodszy`,
    nouns: `
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
samorząd samorządu samorządowcy gminach powiatowy powiecie województwie miast miasteczko miasteczka drogę autostrady
autostradzie ulicach wiadukt pociągiem pociągów samolot samolotu lotniska lotnisku dworca portu statek statku
wypadkiem potrącenie kolizji tira pożarem pożarów wybuch wybuchu eksplozja eksplozji ulewa ulewy opady śniegu zamieć
gołoledź mgła mgły upały mrozy trzęsienie lawina wiatr wiatru nawałnica policję policji policyjny radiowóz patrolu
sądem sądów rozprawy rozprawie wyroku oskarżonego oskarżonych podejrzanego zatrzymanego zatrzymano aresztu areszcie
więzienia grzywny karę prokuraturę śledztwie dochodzenie zarzuty zarzut zabójstwa morderstwo kradzieży rozbój oszust
oszuści przestępstwo przestępstwa szpitalu szpitalem przychodnia przychodni chory chorych choroba choroby grypa
szczepionki szczepień szkole uczennica uczennice studentów przedszkola uczelni uniwersytet uniwersytetu dzieckiem
dziecka chłopca dziewczynki kobietę kobiet mężczyznę mężczyzn rodzinę rodzin mieszkańcom mieszkanki ludność ludzi
sąsiadów pracy pracę pracowniczy związków związku protestu protesty protestujący pensji wypłaty emeryturę emerytów
renta zasiłek zasiłki podatków podatkiem budżetem inflacja inflacji dług długu koszty spółce przedsiębiorstwo
przedsiębiorstwa sklep sklepy sklepów kopalnie elektrownia elektrowni węgiel węgla gazu prąd prądu zbiorów pszenica
pszenicy bydło krowy świnie ziemniaki jabłka mleko rzece rzek jeziora jeziorze lasach gór górach zbiornik kościele
kościołów mszy parafii cmentarz cmentarzu rządem rządzie sejmu sejmie senatu partie opozycji ustawę ustaw głosowaniu
głosy wyborach wyborami wyborców kandydata kandydatów spotkanie spotkania gole drużyny drużynę zawodników zawodniczka
mistrzostwa mistrzostw mistrz porażki informacja informacje informacji artykule artykułu czytelnicy zobacz udostępnij
tysiąc tysiące tysięcy milionach setki dziesiątki polski polskiego polskiej niemiecki niemiecka niemieckie rosyjski
rosyjska ukraiński ukraińskie czeski francuski amerykański nowy nowa nowe nowego nowej duży duża wielki wielka stary
stara ranna ofiar zginął zginęła zginęli zmarł`,
    small: `
oraz lecz gdyż aby żeby choć chociaż mimo wobec wśród obok około poza ponad nie bardzo także tylko nawet jeszcze ta tych swój swoje swoją swoich mają miał miała być będzie będą zostanie
oraz jednak także również według podczas przez przy przed nad między bez dla od za ze się był była było byli być nie
już tylko jako który która które którzy jego jej ich tym tego tej czy gdy kiedy gdzie ponieważ dlatego więc został
została zostały powiedział poinformował
będziemy jestem mieć mogą można muszą trzeba mówi mówił mówiła podał podała podkreślił podkreśliła zaznaczył ogłosił
potwierdził przekazał przekazała stwierdził wyjaśnił wszystkich wszystkie wszyscy każda kilka kilku wiele wielu
niektórzy dwie dwóch trzy trzech cztery czterech pięć sześć siedem osiem dziewięć dziesięć pierwszy pierwsza trzeci
którego natomiast ponadto jednocześnie tymczasem wkrótce następnie później wcześniej wokół powyżej poniżej pomimo
zamiast razem wraz niemal prawie zostali zostaną`,
    times: `
poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę środy czwartku piątku sobotę
soboty niedzielę niedzieli styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad
grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dziś
dzisiaj wczoraj jutro rano wieczorem nocą tydzień tygodnia miesiąc miesięcy rok roku lata godzina godziny godzin dni
dzień
popołudniu południe północ wieczór poranek tygodni miesiąca miesiące roczny stulecie wiek wieku kwietniu czerwcu lipcu
sierpniu wrześniu październiku listopadzie grudniu styczniu lutym marcu pojutrze przedwczoraj`,
    abbreviations: 'godz ul tys mld nr św woj gm wg tzw tj itp itd proc',
  },
  {
    language: 'tr',
    titles: `
Çeçen Fransız Yunan Yunanlı Ermeni Suriyeli Iraklı Gürcü Azerbaycanlı Amerikalı Rus Alman Bulgar Sırp Boşnak Filistinli
sayın cumhurbaşkanı başbakan bakan bakanı valisi kaymakam muhtar milletvekili belediye başkanı savcı avukat müdür
müdürü komutan yüzbaşı albay müftü profesör öğretmen sözcü sözcüsü hanım cumhurbaşkanının başbakanı başkan
başkanvekili bakanlar kaymakamı muhtarı milletvekilleri vekil vekili başsavcı başsavcısı hâkim yargıç albayı binbaşı
teğmen başkomiser komiser müftüsü rektör rektörü müdire öğretmeni hekim mimar mühendis gazeteci sanatçı yardımcısı
sekreteri büyükelçi büyükelçisi konsolos antrenör kaleci futbolcu
cumhurbaşkanına cumhurbaşkanımız bakanın bakanının bakana bakanımız içişleri dışişleri adalet maliye savunma valinin
valiler valiye başkanın başkanının başkanlığı başkanlar başkana milletvekilinin vekiller vekilin savcısı savcılar
savcının hâkimi hâkimler avukatı avukatının müdürlüğü müdürün müdürler komutanlığı komutanın yarbay astsubay profesörü
rektörün dekanı akademisyen araştırmacı doktoru hemşiresi başhekim başhekimi gazetecisi muhabirler yazarı yazarlar
kaptan oyuncu oyuncular oyuncusu futbolcusu çiftçisi üreticisi balıkçısı beyefendi hanımefendi`,
    nouns: `
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
belediyenin belediyeye meclisinin meclisine encümen ilçesinde ilçesine ilçenin köyünde köyün mahallesinde mahallenin
ilinde ilinin kentte kentin mahkemede mahkemeye savcılığın duruşmada duruşması iddianame iddianamede hapsi tutukluluk
serbest soruşturmada soruşturması gözaltına şüphelinin şüphelilerin zanlılar suç suçu suçlar suçlama polisin
jandarmanın ekiplerin ekiplerinin kazasında kazanın aracın aracı araçta otobüste kamyonun yolun karayolunda kavşak
kavşağı köprünün köprüsü yangında yangının alevlerin patlama patlamada patlaması yağışın fırtınada karı soğuk sıcak
hava depremin depremde hastaneye hastanede hastanenin hastanesinde doktorların tedavi tedavisi aşısı salgın hastalık
okulda okulun okulunda öğrencilerin öğretmenlerin öğretmenin sınıf sınıfta kreş çocuğun çocukların kadının kadınların
kızı oğlu eşi babası annesi kardeşi ailenin ailesinin işçilerin işçinin maaşların ücreti ücretleri asgari emeklinin
emeklilere emeklilik ikramiye vergisini bütçenin fiyatların fiyatları zammı borcunu şirketin şirketinin fabrikada
fabrikanın maden madende santral santrali elektrik doğalgaz tarımda ürün ürünler hasadı buğdayı üzüm üzümü süt hayvan
hayvanlar inek ormanda denizde nehir dere dağı adası sahil sahili plaj camide caminin kilise kilisesi namazı ramazan
bayramda hükümetin iktidarın partinin partili muhalefetin seçimde seçimin oyların sandığa adayın maçta maçın takımın
takımının sezon sezonda galibiyet mağlubiyet beraberlik kupa kupası teknik tribün haberin habere fotoğrafı kaynağı
devamı okuyun paylaş yorum yorumlar tıklayın binlerce yüzlerce milyonluk milyonu euroluk türk türkler almanya ingiliz
eski büyük küçük önemli ikinci üçüncü yaralısı ölümü ölüm öldürüldü yaralanan hayatını kaybetti cesedi`,
    small: `
ile da de bu şu onun onlar nasıl neden nedeniyle rağmen dolayı itibaren kadar yani zaten sadece yalnızca henüz hâlâ artık hiç çünkü eğer
için gibi kadar göre sonra önce karşı üzere ancak fakat çünkü ama veya değil olarak olan oldu olduğu bir daha çok
ise dedi söyledi belirtti açıkladı tarafından üzerinde arasında içinde
belirten vurguladı kaydetti ifade etti aktardı konuştu duyurdu vardı yoktu olacak olması olduğunu olmak edildi
ediliyor yapıldı yapılan yapılacak kendisi kendi bunu bunun bizim sizin bazı birçok çoğu hiçbir dört altı yedi sekiz
dokuz yirmi otuz yüz sıra dolayısıyla böylece ayrıca özellikle ardından öncesinde sonrasında itibarıyla boyunca
civarında yaklaşık fazla şimdi hemen tekrar yine belki nedenle sebebiyle amacıyla halinde hakkında karşın oysa halde
iken`,
    times: `
pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım
aralık bugün dün yarın sabah akşam gece öğle hafta haftası yıl yılı yılında yıllık gün günü saat saati saatlerinde
dakika
pazartesiyi salıyı ocakta şubatta martta nisanda mayısta haziranda temmuzda ağustosta eylülde ekimde kasımda aralıkta
haftanın haftada ayda ayı aylık ayının yılın yıldır yılda yıllar yılların günde günün günler saatte saatler dakikada
dakikalar sabahı akşamı geceyi öğleden dünkü bugünkü yarınki`,
    abbreviations: 'Mah Sok Blv Doç Yrd vb',
  },
  {
    language: 'ro',
    titles: `
președintele premierul ministrul primarul primar prefectul deputatul senatorul procurorul judecătorul avocatul
comisarul colonelul episcopul purtătorul directorul primarii primarului viceprimar viceprimarul consilier
consilierul consilieri deputat deputații senatorii ministru ministrului vicepreședinte vicepreședintele președinte
președinta președintelui premierului prefectului procuror judecător chestor chestorul preot preotul părintele
mitropolit mitropolitul rectorul inspectorul șef șeful domnul doamna domnule purtător antrenor antrenorul fundaș
atacant jucător jucătorul arbitru arbitrul
viceprimari primărița edilul edilii deputatului parlamentar parlamentarii parlamentari senatoarea senatoare procurori
procurorului procuroare judecătorii judecătoarea avocata avocați directoarea directori directorului antrenorului
medicului episcop arhiepiscop jurnalista ambasadorul ambasadoarea locotenent secretar secretarul polițista subprefect
subprefectul inculpatul inculpații suspectul suspecții fotbalist fotbalistul portar portarul mijlocaș`,
    nouns: `
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
județului județele județene municipiu municipiul municipiului șosea șoseaua autostrăzii poduri aeroportul aeroportului
accidentului inundațiile ploile ninsori cutremurul jandarmeria pompierilor spitalele vaccinul școlile elevul
profesoara grădinițe instanței judecătorie judecătoria pedeapsă închisoare închisorii amendă amenzi dosarele anchetei
furtul ministerului parlamentul parlamentului opoziția alegătorii consiliu consiliul consiliului muncitorii sindicat
salariile pensiile pensionarii impozitul companiei uzină mină fermierii agricultorii păduri lacul slujbă meciului
goluri jucătorii suporterii știre știrile fotografii imagini citiți români românii românesc românească`,
    small: `
că cu deoarece dacă deci doar foarte încă iar ori nici niște nu oricare pana potrivit toate toți totuși unei unui unor va vor fiind fost
pentru după dar însă când unde despre între fără până prin spre lângă către sunt fost sau dintre într dintr acest
această acestea aceste lor lui său declarat anunțat precizat
erau trebuie poate transmis spus deși cărora căruia căreia acestei acestui acestora tuturor numai acum apoi
aproximativ asupra peste două trei patru cinci zece primul nouă noul`,
    times: `
luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie septembrie octombrie
noiembrie decembrie azi astăzi mâine dimineața seara noaptea săptămână săptămâna luna ani anul anului orele zile
ziua
noapte`,
    abbreviations: 'str jud loc dl dna dlui',
  },
  {
    language: 'nl',
    titles: `
burgemeester wethouder staatssecretaris kamerlid commissaris officier rechter hoofdredacteur woordvoerder
woordvoerster bisschop burgemeesters wethouders gedeputeerde raadslid raadsleden gemeenteraadslid statenlid
korpschef hoofdofficier kapitein luitenant kolonel majoor pastoor dominee aartsbisschop deken hoogleraar voorzitter
dijkgraaf dijkgraven heemraad hoogheemraad griffier rentmeester burgervader wijkagent
voorzitster secretaris penningmeester fractievoorzitter fractieleider partijleider lijsttrekker bondscoach
hoofdtrainer doelman verdediger middenvelder schepen schepenen mevrouw meneer
kamervoorzitter fractievoorzitters kamerleden strafrechter kantonrechter politierechter advocaten raadsman raadsvrouw
woordvoerders persvoorlichter politiewoordvoerder politiechef hoofdcommissaris hoofdinspecteur brandweercommandant
schooldirecteur schoolhoofd chirurg viroloog verslaggever verslaggeefster onderzoeker onderzoekers onderzoekster
gezant gedeputeerden vakbondsman vakbondsleider aanvaller aanvoerder bestuursvoorzitter topman topvrouw`,
    nouns: `
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
scheidsrechter scheidsrechters doelpunten toeschouwers opstellingen wissels gele toegang
rijkswaterstaat gemeentebestuur stadsbestuur stadsdeel stadsdelen verkeer verkeersongeval aanrijding aanrijdingen
kettingbotsing vluchtmisdrijf spoorlijn spoorwegen halte luchtvaart vlucht vluchten vliegtuig vliegtuigen schip
noodweer regen regenval onweer windstoten rukwinden aardbeving aardbevingen natuurbrand bosbrand bosbranden explosie
ontploffing ontploffingen drugshandel cocaïne steekpartij schietpartij schietincident mishandeling fraude oplichting
misdrijf misdrijven misdaad beroep zitting rechtszaak veroordeling veroordeelde veroordeeld taakstraf werkstraf
voorarrest asielzoekers asielzoeker vluchtelingen vluchteling opvang grens grenzen onderwijs middelbare vaccinatie
ziekte ziekten ouderenzorg thuiszorg verpleeghuis verpleeghuizen verpleegsters salaris salarissen werkgelegenheid
bezuinigingen bezuiniging tekort economie groei stroom stroomuitval kerncentrale windmolens stikstof landbouwers
tuinders akkerbouwers varkens koeien natuur kust rivier kerst feest voorstelling tentoonstelling voetbal wielrennen
schaatsen schaatser seizoen eredivisie toernooi abonnees lezers vrijwilliger vrijwilligers duizend duizenden honderden
tientallen nederlandse nederlander nederlanders belgische vlaamse franse duitse russische engelse`,
    small: `
toen dat zich hun onder naast binnen buiten zodat zodra indien tenzij noch dus echter ook alle veel meer deze toch
maar omdat volgens tijdens tussen tegen zonder voor naar bij uit aan ook niet nog wel zoals waar wanneer terwijl
hoewel nadat voordat sinds vanaf het een deze dit zijn haar wordt werd zegt zei heeft hebben
verklaarde meldde stelde bevestigde geworden zullen moeten moest mogen kunnen konden geen weinig enkele beide eerste
tweede derde nieuwe oude drie vier vijf acht negen eerder opnieuw langs rond boven achter samen ongeveer slechts zowel
evenals doordat desondanks daardoor daarna hierdoor tevens vooral`,
    times: `
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei augustus vandaag gisteren
ochtend avond middag weken maand maanden jaar jaren uur uren dag dagen
vanmorgen vanochtend vanavond vannacht overmorgen gisteravond eeuw`,
    abbreviations: 'dhr mevr blz',
  },
  {
    language: 'ru',
    titles: `
gubernator gubernatora deputaty deputatov senatory prokuror prokurora sudya sledovatel nachalnik predsedatel ministr
premyer zamestitel polkovnik podpolkovnik leytenant svyashchennik arkhiyepiskop akademik direktor gospodin gospozha
tovarishch napadayushchiy vratar advokat pisatel zhurnalist
gubernatorov vitsegubernator meru merom ministrom premyera vitsepremyer prezidentu prezidentom zampredsedatelya
deputatam prokurory genprokuror sudyi sudey sudye advokaty advokatov gendirektor presssekretar trenerov trenery vracha
vrachey vracham glavvrach glavvracha episkopa mitropolita arkhiyerey svyashchennika svyashchenniki zhurnalisty
zhurnalista zhurnalistov nachalnika nachalniki nachalnikom rukovoditel rukovoditelya zamestitelya zamestiteli zammera
polkovnika mayora kapitana serzhant posol posla sekretarya upolnomochennyy chinovnik chinovniki chinovnikov
politseyskiye politseyskie politseyskikh pozharnyy pozharnykh spasatel spasateley uchitelya uchiteley uchenyy uchenye
uchyonye pisatelya predprinimatel predprinimateli predstavitel predstavitelya predstaviteli`,
    nouns: `
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
oblasti oblastyu rayony rayone okruge gorode gorodov gorodskoy gorodskaya sele derevni derevne posyolka poselka ulitse
prospekte ploshchadi domov zhilyo zhilye kvartira kvartiry kvartire shkolu shkole shkol shkolniki shkolnik ucheniki
studenty studentov vuzy detsad detsada bolnitsu bolnitse bolnits poliklinika polikliniki patsienty patsientov vaktsina
vaktsiny vaktsinatsiya medsestra medsyostry politsiyu politsiey sledstviya rassledovaniye rassledovanie ugolovnoye
ugolovnoe delu sudebnyy prigovor prigovora obvinyayemyy podsudimyy podozrevayemyy tyurma tyurmy koloniya kolonii sizo
shtraf shtrafa shtrafy ubiystva krazha krazhi vzyatka vzyatki avarii avariyu dorogi doroge trassy trasse moste poyezda
poyezdov poezd elektrichka samolyot samolyota samoleta vertolyot vertoleta aeroporta vokzal vokzala avtobusy gruzovik
gruzovika voditelya voditeley passazhir passazhirov pozhara pozhary vozgoraniye vzryv vzryva vzryvy navodneniye
pavodka shtorm livni dozhdi metel gololyod zasukha zemletryaseniye pogoda zhiteley zhitelyam gorozhane naseleniye
rabochikh rabotniki rabotnikov sotrudniki sotrudnikov zabastovka zabastovki profsoyuz profsoyuzy zarplat pensiy
pensionerov nalogov nalogovaya byudzhete kompaniya kompanii predpriyatiye predpriyatiya zavody zavode fabriki shakhte
shakhter shakhtery fermerov krestyane urozhaya pshenitsa zerno reki ozera ozere tserkvi khrama sobor sobora
pravitelstva pravitelstve minzdrav minoborony dumy gosduma gosdumy zaksobraniye zakona zakonoproyekt partiyu
oppozitsiya oppozitsii vyborakh golosovaniye golosov izbirateley kandidaty matcha matche komandy komande sbornaya
sbornoy igrok igroka igroki futbolisty pobedy porazheniye chempionat chempionata bolelshchikov zriteley zriteli novost
novostey fotografiya istochniki istochnika chitayte podrobneye tysyacha tysyachi milliona milliarda rublya rubl
rossiyskiy russkiy russkaya pogib pogibli pogibshikh raneny ranenykh postradavshikh zhertv zhertvy detey rebenok
rebenka rebyonka zhenshchiny zhenshchin muzhchiny muzhchin semey okolotok prazdnik prazdnika`,
    small: `
eshche eshchyo yeshcho uzhe tolko toze dazhe potomu chtoby yesli kogda gde nakanune vmeste mezhdu krome vsego yavlyaetsya soglasno
chto kak dlya pri ili posle pered cherez okolo protiv takzhe odnako poka uzhe yeshche byl byla bylo budet yego yeyo
oni etot kotoryy kotoraya soobshchil zayavil
skazal skazala rasskazal rasskazala otmetil otmetila podcherknul soobshchila soobshchili zayavila dobavil utochnil
pochti ochen seychas teper zatem pozzhe pozdneye ranshe raneye blagodarya nesmotrya vokrug sredi kotorye kotorykh
kotorogo kotoroy kotorom etogo etoy etikh vsekh vsem svoy svoya svoi budut mozhet mogut dolzhen dolzhny nuzhno stal
stala stali dvoye troye chetyre pyat desyat pervyy pervaya pervogo vtoroy vtoraya novyy novoye novogo bolshoy bolshaya
svoim khodom`,
    times: `
ponedelnik vtornik sreda chetverg pyatnitsa subbota voskresenye yanvarya fevralya marta aprelya maya iyunya iyulya
avgusta sentyabrya oktyabrya noyabrya dekabrya segodnya vchera zavtra utrom vecherom nochyu nedelya nedeli mesyats
goda godu chasov
vtornika pyatnitsu subbotu yanvare fevrale aprele iyune iyule avguste sentyabre oktyabre noyabre dekabre dnya dney
nochi nedelyu nedel mesyatsa mesyatsev godov`,
    abbreviations: 'obl kv prosp gg',
  },
  {
    language: 'uk',
    titles: `
holova mistsevyy deputatka prokurorka suddya slidchyy ochilnyk polkovnyk ministerka
hubernator hubernatora ministriv premierka prezydenta prezydentom holovy holovoiu zastupnyk zastupnyka zastupnytsia
deputativ nardep nardepy henprokuror suddi suddiv dyrektora rechnyk rechnytsia rechnyka likar likaria likariv yepyskop
mytropolyt sviashchenyk zhurnalistka nachalnyk nachalnyka kerivnyk kerivnyka politseiskyi politseiski politseiskykh
riatuvalnyk riatuvalnykiv slidchi slidchoho heneral polkovnyka vchytel vchytelka uchytel posadovets posadovtsi
chynovnyk komandyr komandyra`,
    nouns: `
politsiia prokuraturi misto mista selyshche oblrada miskrada silrada hromada hromady vulytsia likarnia likari shkoli
vchyteli pozhezha riatuvalnyky dorohy voyini viiskovi obstril obstrily vybortsi uryad zakonoproekt zarplatu tysiach
hryven
raionu raioni mistom miskyi seli selyshcha vulytsi vulytsiu budynok budynku budynky kvartyra kvartyry shkil uchni
uchniv studentiv universytet universytetu dytsadok likarni likarniu likaren patsiienty patsiientiv vaktsyna
vaktsynatsiia politsiiu sudi vyrok vyroku obvynuvachenyi pidozriuvanyi pidozra viaznytsia rozsliduvannia slidstvo
vbyvstvo vbyvstva avariia doroha dorozi poizd poizda potiah potiahy vodii vodiia vodiiv letovyshche pozhezhi pozhezhu
vybukh vybukhy vybukhu povin zlyva hroza snihu posukha meshkantsi meshkantsiv zhyteli zhyteliv pratsivnyky
pratsivnykiv robitnyky straik profspilka pensiia podatok podatky podatkiv biudzhet biudzhetu kompaniia pidpryiemstvo
pidpryiemstva zavodi shakhtari ahrarii vrozhai urozhai pshenytsia richka richky tserkva tserkvy uriadu uriad uriadom
radi zakonu zakony partiia opozytsiia opozytsii vyboriv holosuvannia holosiv kandydaty viiskovykh viisko raketa rakety
bezpilotnyk bezpilotnyky obstrilu obstriliv zahynuly zahynuv zahynula poraneni poranenykh postrazhdali postrazhdalykh
dity ditei dytyna dytyny zhinka zhinky cholovik choloviky cholovika rodyna rodyny matchu zbirna zbirnoi peremoha
peremohy novyny novyna dzherelo dzherela svitlyna chytaite tysiacha tysiachi milioniv miliardiv hryvni ukrainskyi
ukrainska ukrainskoi`,
    small: `
takozh tilky pid chas vid dlia mizh koly yaki yakykh shchob cherez razom navit proty naperedodni
shcho abo pislia takozh yakyi yaka vzhe buv bula bulo povidomyv zaiavyv
skazav rozpoviv rozpovila zaznachyv zaznachyla povidomyla povidomyly dodav prote yakshcho tomu oskilky khocha bilia
bilya sered yakoho yakoi yakomu yakym tsei tsia tsoho tsiei vsikh yikh duzhe zaraz potim piznishe ranishe lyshe maizhe
buly maie maiut mozhe mozhut chotyry desiat pershyi persha novyi`,
    times: `
ponedilok vivtorok seredu chetver piatnytsia subotu nedilia sichnia liutoho bereznia kvitnia travnia chervnia lypnia
serpnia veresnia zhovtnia lystopada hrudnia sohodni vchora
sichen sichni liutyi berezen berezni kviten kvitni traven travni cherven chervni lypen lypni serpen veresen zhovten
lystopad hruden ponedilka piatnytsiu vranci vvecheri vnochi nich tyzhden tyzhnia misiats misiatsia roky rokiv dnia
dniv hodyna hodyny hodyni`,
    abbreviations: 'hrn vul',
  },
  {
    language: 'ar',
    titles: `
muhafiz mohafez mutasarrif qaimaqam wazira ra'is mudir mudira qadi naqib mulazim ustadh ustaz duktur safir safira
mutahaddith`,
    nouns: `
muhafaza mohafaza mudiriya mudiriyya wilaya baladiya baladiyya qada nahiya hayy qarya madina shari souq mahkama
niyaba shurta mustashfa jamia wizara hukuma barlaman intikhabat niqaba idrab mudhahara muzahara muwazafin muwatin
muwatinin shaab tullab talib muallim tabib jarha qatla hariq zilzal fayadan jafaf matar tariq jisr sayyara masdar
akhbar sahifa jarida qanun qarar marsum mizaniya dariba milyun wazir rais naib liwa aqid rafiq sayyida hajja`,
    small: `
lakin aydan bayna hatta mundhu
inna alladhi allati baada qabla maa khilal hawl`,
    times: `
tishreen kanoun kanoon huzairan haziran adhar azar nisan sabtambar uktoubar
ithnayn thulatha arbiaa khamis jumaa ayyar tammuz aylul tishrin kanun shubat yanayir fibrayir maris mayu yunyu yulyu
aghustus sibtambir uktubar nufambir disambir muharram rajab shaaban`,
  },
  {
    language: 'fa',
    titles: `
ostandar shahrdar farmandar bakhshdar dehyar namayandeh dadsetan sarhang sarlashkar hojjatoleslam vazir rayis modir
sokhangu dabir aghaye khanom mohandes`,
    nouns: `
ostan shahrestan bakhsh dehestan rusta shahrdari farmandari ostandari shoraye majles dolat vezarat vezaratkhaneh
dadgah dadsara dadgostari niru nirooye entezami bimarestan madreseh daneshgah daneshju daneshjuyan moallem moalleman
kargar kargaran karkhaneh bazaari bazaarian bazargan keshavarz keshavarzan zelzeleh seyl tasadof jaddeh barnameh
budjeh maliyat yaraneh toman tuman milyard nafar shahidan zakhmi koshteh entekhabat namzad hezb etesab tajammo
khabar khabarnegar ruznameh mardom khanevadeh farzand kudak sardar ostad janbaz`,
    small: `
baraye darbareh bayad hamchenin digar ast goft`,
    times: `
shanbeh shanbe yekshanbeh doshanbeh seshanbeh chaharshanbeh panjshanbeh jomeh farvardin ordibehesht khordad mordad
shahrivar aban azar bahman esfand emruz diruz farda`,
  },
  {
    language: 'zh',
    titles: `
shizhang shuji zhuren juzhang shengzhang xianzhang zhenzhang cunzhang buzhang tingzhang chuzhang weiyuan zhuxi
zongli daibiao fayanren jiaoshou yuanzhang xiaozhang`,
    nouns: `
kuai chunji xiaji qiuji dongji chuntian xiatian qiutian dongtian nianqing pengyou shifu
cunmin jiedao shequ gongan paichusuo fayuan jianchayuan yiyuan xuexiao gongren nongmin nongmingong hukou danwei
hetong qiye gongsi zhengfu shengwei shiwei xianwei xiangzhen wanyuan jizhe xinwen baozhi laobaixing qunzhong ganbu
dangyuan`,
    times: `
yiyue eryue sanyue siyue wuyue liuyue qiyue bayue jiuyue shiyue shiyiyue shieryue xingqier xingqisan xingqisi
xingqiwu xingqiliu xingqitian zhouyi zhouer zhousan zhousi zhouwu zhouliu zhouri jintian zuotian mingtian
xingqiyi xingqi yuefen nongli`,
  },
  {
    language: 'bg',
    titles: `
kmet kmetat kmetitsa predsedatelyat ministarat glavniyat prokurorat sadiya sadiyata deputatat
direktorat upravitelyat polkovnikat episkopat trenyorat
kmeta kmetove kmetovete ministara premierat prezidentat predsedatelya deputatite prokurorite sadii sadiite advokatat
direktorka govoritel govoritelyat trenyora trenyor lekarya lekaryat episkop sveshtenik zhurnalisti nachalnikat
upravitel upravitelya zamestnik policai politsai politsaite politsaya glaven glavniya posolstvoto komisar komisarya`,
    nouns: `
obshtina obshtinata obshtinski selo seloto gradat kvartal kvartalat ulitsata politsiyata prokuraturata sadat delo deloto
pozharnikari pozharat bolnitsata lekari uchilishte uchilishteto uchenitsi protestat stachka zhitelite pensionerite
zavodat zemedeltsi reka rekata navodnenie katastrofa zagina raneni zhertvi izbori izborite partiyata pravitelstvoto
parlamentat byudzhetat danatsi tseni snimka snimkata iztochnik novini kilograma dekara dekari 
kantara kantari chitalishte mehana tsarkva manastir
obshtini obshtinite oblastta selata ulitsi patya patishta magistrala magistralata mostat letishte letishteto garata
vlakat vlakove avtobusa avtobusat shofyor shofyorat shofyora kolata katastrofata proizshestvie pozhari navodneniya
navodnenieto burya buryata dazhd valezhi snyag susha zemetresenie razsledvane razsledvaneto prisada prisadata podsadim
podsadimiyat globi kradzhba ubiystvo ubiystvoto bolnitsi patsienti patsientite vaksini uchenitsite uchenik uchitel
uchiteli uchitelite universiteta detsa detsata deteto zhena zhenata zheni mazh mazhat mazhe grazhdani grazhdanite
rabotnitsi rabotnitsite zaplati zaplata pensiite pensioneri danak danaka byudzheta firmata kompaniyata minata
zemedelets rekolta rekoltata gorata yazovir yazovira tsarkvata kabineta ministerstvoto parlamenta opozitsiyata
izbirateli glasove glasuvane kandidata machat otbor otbora otborat golove futbolist futbolisti pobedata zaguba
parvenstvo feni fenove novina novinite prochetete hilyadi hilyada levove balgarski balgarska balgari postradali
postradalite zaginali zaginal`,
    small: `
kogato kadeto koito mezhdu protiv saglasno samo oshte veche vinagi nikoga dori poradi
koito koyato koeto predi zashtoto obache sashto
zayavi saobshti obyavi dokato tazi tozi tezi vsichki mnogo beshe shte nyama chetiri parvi parvata novata golyam`,
    times: `
ponedelnik vtornik sryada chetvartak petak sabota nedelya yanuari fevruari yuni yuli avgust septemvri oktomvri noemvri
dekemvri dnes vchera utre
ponedelnika sryadata chetvartaka sutrinta vecherta noshtta nosht sedmitsa sedmitsi mesets mesetsa godinata denya chasa`,
    abbreviations: 'gr',
  },
  {
    language: 'cs',
    titles: `
Ruska Němka Američan Američanka Francouz Francouzka Slovák Slovenka Ukrajinec Ukrajinka Němec Rus Brit Britka Španěl Španělka Italka Japonka Číňan
starostka starosty primátor primátorka hejtman hejtmanka poslanec poslankyně senátor senátorka premiér
ministryně předseda předsedkyně místopředseda náměstek náměstkyně ředitel ředitelka mluvčí soudce soudkyně státní
žalobce advokátka obhájce policista hasič lékař lékařka učitel učitelka biskup farář trenér brankář útočník kapitán
plukovník velitel
starostu starostovi místostarosta starostky primátora primátorovi primátorky náměstka premiéra premiérem ministrem
exministr prezidentem hejtmana poslance poslanců senátora předsedy místopředsedkyně soudců soudci žalobkyně ředitele
ředitelky kouč kouče lékaře lékařů arcibiskup faráře profesorka docentka velvyslanec velvyslankyně generál generála
velitele tajemník tajemnice vedoucí hasiče policisté policistka policistů strážník strážníci strážníků záchranář
vyšetřovatel vyšetřovatelé kriminalista kriminalisté zastupitel zastupitelka zastupitelů cestující chodec cyklista
obránce fotbalista hokejista`,
    nouns: `
obec obce obci městys město města městě vesnice kraj kraje okres okresu radnice radnici úřad úřadu zastupitelstvo
zastupitelé vláda vlády ministerstvo sněmovna sněmovny soud soudu rozsudek policie hasiči hasičů záchranka záchranáři
nemocnice škola školy žáci požár požáru povodeň povodně nehoda nehody silnice dálnice vlak vlaky nádraží letiště 
mosty továrna zaměstnanci stávka odbory mzda mzdy důchod důchodci daň daně rozpočet ceny volby voleb voliči kandidát
strana strany opozice obyvatelé občané zranění mrtví oběti pachatel podezřelý vězení pokuta krádež vražda zemědělci
úroda sucho les lesy řeka řeky kostel dítě děti žena ženy muž muži rodina rodiny zápas zápasy hráči branka diváci
rozhodčí noviny zprávy foto zdroj tisíc milionů korun
městem obcích kraji okrese vesnici náměstí silnici dálnici vlaku tramvaj tramvaje řidič řidiče řidička řidiči nehodě
nehodu výbuch výbuchu povodní bouře bouřky bouřka déšť srážky sníh sněhu sněžení sucha zemětřesení mráz mrazy soudy
rozsudku obžalovaný obžalovaného obžaloba obviněný obviněného podezřelého svědek svědci věznice věznici vězeň trest
trestu pokuty pokutu vyšetřování vraždy vraždu krádeže loupež podvod nemocnici pacienta sestry sester očkování vakcíny
zdravotnictví školu žák žáků učitelé učitelů univerzita univerzity školka školky dětem ženu obyvatel obyvatelů
zaměstnanec zaměstnanců dělník dělníci stávky stávku odborů odboráři důchody důchodce daní rozpočtu podnik podniku
firmy společnost společnosti továrny důl horníci zemědělec zemědělců úrody sklizeň lesů řece rybník přehrada přehrady
kostela mše vládu vládní ministerstva ministerstvu sněmovně hnutí opoziční volbách volič voličů hlasů hlasování
kandidátka zápasu zápase utkání týmu mužstvo hráč hráčů gólu góly výhra vítězství prohra porážka mistrovství diváků
fanoušci zpráva snímek čtěte více tisíce tisíců miliarda miliardy koruny český česká české českého slovenský německý
německé ruský ruské zraněný zraněných zraněno mrtvý mrtvých oběť`,
    small: `
aby až bez během jako jen ještě jim již každý kdo kdy kde která které kvůli má mají mimo může nebo než nyní od pak pokud pouze proti proto prý s ske skupina své svůj tak také takže tedy tento této toho uvedl už vedle však ze že zatím
nebo protože když který která které jeho její jsou byl byla bylo není také podle mezi před nad bez při
jsme byly budou nejsou mohou musí řekl uvedla sdělil sdělila dodal dodala oznámil oznámila potvrdil anebo avšak jestli
zatímco ačkoli přestože ačkoliv neboť totiž zhruba přibližně velmi potom později dříve letos první druhý druhá třetí
nový nová nové velký velká velké dvě dvou tři čtyři jejich všichni všech tato tohoto těchto kterého kterou kterých
kterým kteří kolem přes`,
    times: `
pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli leden ledna únor února březen března duben dubna
květen května červen června červenec července srpen srpna září říjen října listopadu prosinec prosince dnes včera zítra
středy čtvrtka pátku lednu únoru březnu dubnu květnu červnu červenci srpnu říjnu prosinci odpoledne týden týdne týdnu
měsíce měsíců roce dnů hodina hodiny hodin minut minuty`,
    abbreviations: 'mld tř nám',
  },
  {
    language: 'hr',
    titles: `
trener trenerica izbornik načelnik načelnica župan županica gradonačelnik gradonačelnica predsjednik predsjednica ministrica glasnogovornik
gradonačelnik gradonačelnica predsjednik predsjednica predsednik predsednica župan županica načelnik načelnica
ministrica zastupnik zastupnica poslanik poslanica tužilac tužitelj tužiteljica sudija sudac sutkinja odvjetnik
odvjetnica advokatica ravnatelj ravnateljica direktorica glasnogovornik glasnogovornica pukovnik potpukovnik biskup
nadbiskup župnik vladika trener vratar napadač
gradonačelnika dogradonačelnik načelnika premijer premijera premijerka ministar predsjednika predsjedniku
potpredsjednik potpredsjednica zastupnici zastupnika vijećnik vijećnici tužioca suci odvjetnika portparol izbornika
liječnica ljekar biskupa župnika novinari veleposlanica tajnik tajnica ravnateljstvo zapovjednik zapovjednika`,
    nouns: `
općina opština općine opštine županija županije mjesto selo gradovi naselje kvart ulica policija policije vatrogasci
tužilaštvo tužiteljstvo presuda optužnica bolnica liječnik liječnici lekar lekari škola učenici nastavnici
požar poplava poplave potres zemljotres suša nesreća nesreće mostovi vlak voz autobusi zračna luka
aerodrom tvornica fabrika radnici štrajk sindikat sindikati prosvjed plata plaća mirovina umirovljenici penzioneri
porez proračun budžet izbori izbora birači stranka stranke vlada vlade skupština sabor mještani građani ranjeni
poginuli žrtve osumnjičeni zatvor kazna krađa ubojstvo ubistvo poljoprivrednici seljaci žetva rijeka reka šuma crkva
dijete deca djeca žena žene muškarac obitelj porodica utakmica igrači sudac gledatelja gledalaca novine vijesti vesti
fotografija izvor tisuća hiljada milijuna milijardi eura
grada gradu općini županiji naselja ceste autocesta autocesti mosta vlakovi autobusa vozač vozača vozači nesreću
policajac policajci policajaca vatrogasac vatrogasaca oluja nevrijeme nevremena kiša kiše snijeg snijega sudu sudovi
presude optuženik optuženi okrivljenik okrivljeni osumnjičenik svjedok svjedoci zatvora zatvoru kazne istraga istrage
istragu optužnice ubojstva krađe pljačka bolnice bolnici bolnicu pacijent pacijenti pacijenata cjepivo cijepljenje
zdravlje škole školi učenik učenika nastavnik učitelj sveučilište sveučilišta vrtić vrtića djece muškarca muškarci
obitelji stanovnik stanovnici stanovnika radnik radnika štrajka prosvjedi prosvjednici mirovine umirovljenik poreza
porezi tvrtka tvrtke poduzeće tvornice rudnik poljoprivrednik berba urod šume rijeke jezera otok otoka otoci crkve
crkvi ministarstvo ministarstva sabora saboru stranci oporba oporbe izborima birača glasova glasovanje utakmice
utakmici momčad momčadi reprezentacija reprezentacije igrač igrača pogodak golova pobjeda pobjede poraza prvenstva
navijači navijača vijest fotografije pročitajte opširnije tisuće tisuću milijun milijuni milijarde hrvatski hrvatske
srpski srpska bosanski ozlijeđeni ozlijeđenih ozlijeđen poginulih poginuo žrtva žrtava uhićeni uhićen`,
    small: `
ali ili samo još već također zbog prema iako dok jer što tko koji čiji ovaj ovo taj svoj svoju svoje bila bilo biti nije nisu prilikom tijekom tokom osim među nad
koji koja koje ali jer kada kad gdje gde nakon posle prije pre između protiv također takođe
bili imaju može mogu moraju rekao rekla kazao kazala izjavio izjavila priopćio priopćila najavio najavila nego kako
unatoč kojeg kojoj kojih ovog svih kasnije ranije vrlo prvo druga treći veliki velika dvije četiri njegov njegova
njihov međutim stoga dakle naime odnosno`,
    times: `
ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja siječanj veljača ožujak travanj
svibanj lipanj srpanj kolovoz rujan studeni danas jučer juče sutra
ponedjeljka utorka srijedu srijede četvrtka subote nedjelju nedjelje siječnja siječnju veljače veljači ožujka ožujku
travnja travnju svibnja svibnju lipnja lipnju srpnja srpnju kolovoza kolovozu rujna rujnu studenog studenoga prosinac
prosinca prosincu jutros večer večeras noći noćas tjedan tjedna mjesec mjeseca mjeseci godine godini godinu`,
  },
  {
    language: 'hu',
    titles: `
polgármester alpolgármester főpolgármester miniszter miniszterelnök államtitkár képviselő elnök alelnök bíró ügyész
ügyvéd rendőr szóvivő igazgató főigazgató püspök érsek lelkész ezredes alezredes őrnagy százados edző kapus csatár
orvos főorvos tanár
miniszterelnököt miniszterelnöke külügyminiszter belügyminiszter pénzügyminiszter miniszterek minisztert államtitkára
elnöke elnököt alelnöke polgármestere polgármestert polgármesterek jegyző képviselők képviselője ügyészek főügyész
bírók bírója ügyvédje ügyvédek szóvivője igazgatója vezérigazgató vezérigazgatója rendőrkapitány rendőrfőkapitány
tábornok vezérőrnagy püspöke plébános orvosok edzője professzor nagykövet nagykövete újságíró újságírók kutató kutatók
vezető vezetője vezetők főispán`,
    nouns: `
önkormányzat önkormányzata képviselőtestület falu város megye járás kerület utca kormány országgyűlés minisztérium
bíróság ügyészség rendőrség rendőrök tűzoltók mentők kórház iskola diákok tanárok tűz árvíz aszály baleset halott
sérült áldozat híd vonat vasút repülőtér gyár dolgozók sztrájk szakszervezet nyugdíjas nyugdíjasok adó költségvetés
választás választások szavazók párt ellenzék lakosok gazdák termés erdő folyó templom gyerek gyermekek nő nők férfi
család mérkőzés játékosok gól nézők játékvezető újság hírek fotó forrás ezer millió milliárd
kormányt kormánya kormányzat minisztériuma belügyminisztérium parlament önkormányzatok közgyűlés városháza városban
városi városa község települések település településen faluban falvak megyében megyei vármegye vármegyében kerületben
kerületi járási utcában utcai tér téren hidat hídon úton útlezárás autópálya autópályán főút balesetben balesetet
karambol sofőrje kamion kamionos busz buszok autóbusz vonatok vonatot repülőtéren rendőrt rendőrségi rendőrkapitányság
tűzoltóság katasztrófavédelem mentőszolgálat tüzet tűzeset robbanás árvizek árvizet vihar viharok eső esőzés esőzések
havazás aszályos földrengés hőség fagy fagyok bíróságon bírósági törvényszék ítélőtábla járásbíróság ítélet ítéletet
vádlott vádlottak vádirat gyanúsított gyanúsítottak tanú tanúk börtön börtönben letartóztatás nyomozás nyomozók
gyilkosság rablás lopás csalás bírság perben kórházban kórházba beteg betegek beteget sérültek sérültet halottak ápoló
ápolók oltás oltások iskolák iskolában iskolai óvoda óvodák diák egyetem egyetemi egyetemen pedagógusok pedagógus
lakók lakosság gyermek gyerekek asszony férfiak férfit fiatalok nyugdíj nyugdíjak fizetés bér bérek munkás munkások
dolgozó munkavállalók sztrájkot tüntetés tüntetők szakszervezetek adót adók költségvetési forintot forintos milliós
milliárdos cég cégek cége vállalat gyárban üzem bánya gazdálkodók búza kukorica aratás szőlő erdők folyók tavon
templomban választáson szavazás szavazatok jelölt jelöltek pártok ellenzéki csapat csapata csapatok mérkőzésen meccs
meccsen gólt gólok játékos bajnokság bajnok győzelem vereség néző hír fotók kép képek cikk cikkek cikkünk megosztás
tovább olvasó olvasók magyarok német szlovák ukrán osztrák`,
    small: `
az amelyek amelyet amelyben akik akit azonban és egy ezek ezt hanem hiszen illetve miatt mivel során számára szintén több valamint voltak vele velük felé felett nélkül óta iránt így úgy pedig továbbá ugyanis
hogy vagy mert amikor amely aki ami után előtt alatt között ellen szerint nem már még csak ezért
mondta közölte jelentette tájékoztatta hangsúlyozta elmondta írta hozzátette bejelentette lesz vannak nincs lehet
amelynek akinek akiket amiről ahol ezzel emiatt mellett közben közül keresztül helyett elé ellenére kívül mintegy
körülbelül majd később korábban összesen kevesebb legalább első második harmadik újabb nagyobb régi két kettő három
négy tíz száz`,
    times: `
hétfő kedd szerda csütörtök péntek szombat vasárnap január február március április május június július augusztus október
hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnapi januárban februárban márciusban márciusi áprilisban
áprilisi májusban májusi júniusban júniusi júliusban júliusi augusztusban augusztusi szeptemberben szeptemberi
októberben októberi novemberben novemberi decemberben decemberi tegnap holnap reggel délután éjszaka éjjel héten hónap
hónapban évben évek napon napok órakor órát perccel`,
  },
  {
    language: 'el',
    titles: `
dimarchos proedros ypourgos prothypourgos vouleftis periferiarchis eisangeleas dikigoros astynomikos nomarchis
mitropolitis ekprosopos proponitis
dimarchou dimarchoi dimarcho antidimarchos periferiarchi ypourgou ypourgo ypourgoi yfypourgos anaplirotis
prothypourgou prothypourgo proedrou proedro vouleftes vouleuti vouleutis vouleutes eisaggeleas eisaggelea eisangelea
dikastis dikastes dikasti dikigorou dikigoroi astynomikoi astynomikou pyrosvestis pyrosvestes giatros giatroi giatrou
kathigitis kathigites kathigiti dimosiografos dimosiografoi diefthyntis syntonistis ekprosopou ekprosopoi
archiepiskopos episkopos papades grammateas arhigos archigos kyrios kyria`,
    nouns: `
dimos periferia kyvernisi ypourgeio vouli astynomia pyrosvestiki dikastirio nosokomeio sxoleio apergia ergates
syntaxiouchoi agrotes eklogi ekloges komma pyrkagia plimmyra seismos limani aerodromio xorio plateia ekklisia efimerida
eidiseis chiliades ekatommyria
dimou dimoi dimotiko symvoulio symvouliou symvoulia kyvernisis ypourgeiou voulis astynomias pyrosvestikis limeniko
dikastiria dikastiriou diki apofasi nosokomeia nosokomeiou astheneis sxoleia scholeio scholeia mathites mathitis
daskalos daskaloi panepistimio panepistimiou apergies apergous ergazomenoi synxataksi syntaksi misthos misthoi foros
foroi foron agrotis agroton agrotika elaiolado elies ktinotrofoi psarades fotia foties pyrkagies plimmyres kakokairia
vroxi vroches vrohi xioni kafsonas seismoi limania ploio ploia plio aerodromia dromoi dromou gefyra leoforeio
leoforeia atychima atyhima trochaio nekros nekroi nekrous travmaties travmatias thymata syllipsi sylipseis fylaki
prostimo prostima katoikoi katoikous paidi paidia gynaika gynaikes oikogeneia spiti spitia xoria choria chorio nisi
nisia ekklisies panigyri psifos psifoi psifoforoi kommata antipolitefsi omada omades agonas agones gkol paiktis
paiktes protathlima itta fotografia fotografies diavaste perissotera pigi ekatommyrio disekatommyria`,
    small: `
kai alla omos giati kata apo stin ston tou tis enos eno otan pos
giati opou prin kata
eipe dilose anakoinose einai itan echei exei eichan epeidi opos metaxy metaksy choris xoris mexri mechri symfona
episis epipleon ostoso aftos auti afti oloi perissoteroi simera stous`,
    times: `
deftera triti tetarti pempti paraskevi savvato kyriaki
ianouariou ianouarios fevrouariou fevrouarios martiou martios apriliou aprilios maiou iouniou iounios iouliou ioulios
avgoustou augoustou septemvriou oktovriou noemvriou dekemvriou chthes xthes avrio proi vrady evdomada etos chronia`,
  },
  {
    language: 'ko',
    titles: `
sijang gunsu guncheongjang gucheongjang dojisa uiwon janggwan chagwan gamdok hoejang sajang daepyo gyosu`,
    nouns: `
unni eonni oppa nuna noona hyung hyeong dongsaeng namdongsaeng yeodongsaeng sunbae seonbae hoobae hubae ajumma ajeossi
ahjussi halmoni harabeoji seonsaengnim gamdoknim sajangnim sunbaenim seonbaenim hyungnim eomma abeoji eomeoni gija
maknae gukhoe uiwonhoe gyeongchal sicheong gucheong`,
  },
  {
    language: 'ja',
    titles: `
shicho chiji daijin giin kantoku shacho kaicho sencho kacho bucho kocho`,
    nouns: `
kouhai kohai obaasan ojiisan oniisan oneesan okaasan otousan kyoju shiyakusho kencho keisatsu
shimbunsha kisha`,
  },
  {
    language: 'ka',
    titles: `
batoni batono kalbatoni kalbatono gamgebeli prezidenti ministri deputati`,
    nouns: `
gamgeoba sakrebulo policia bebia babua skola mastsavlebeli eklesia sopeli kalaki`,
  },
  {
    language: 'hy',
    titles: `
paron tikin oriord marzpet gyughapet kaghakapet`,
    nouns: `
marz hamaynk tatik papik varchapet`,
  },
  {
    language: 'kk',
    titles: `
äkim akimi hokimi hokim oqsoqol`,
    nouns: `
akimat akimaty hokimiyat hokimiyati maslikhat okmotu kengesh apke äke`,
  },
  {
    language: 'sv',
    titles: `
kommunalråd statsråd borgmästare landshövding riksdagsledamot justitieminister utrikesminister finansminister
försvarsminister statsminister åklagare kammaråklagare överläkare förbundskapten biskop kyrkoherde
statsministern statsministerns ministern ministrar ministrarna finansministern utrikesministern justitieministern
försvarsministern inrikesminister borgmästaren kommunalrådet landshövdingen ordförande ordföranden riksdagsledamoten
riksdagsledamöter ledamot ledamöter chefsåklagare kammaråklagaren riksåklagaren domare domaren rådman rådmannen
advokaten försvarare försvararen talesperson talespersonen presstalesman pressekreterare direktören generaldirektör
generaldirektören verkställande rektorn tränare tränaren förbundskaptenen läkare läkaren överläkaren sjuksköterska
sjuksköterskor biskopen ärkebiskop ärkebiskopen kyrkoherden prästen präst polischef polisområdeschef
förundersökningsledare insatsledare räddningsledare vakthavande journalister forskare forskaren forskarna överste
överstelöjtnant ambassadör ambassadören partiledare partiledaren företagare lantbrukare lantbrukaren lantbrukarna
sekreterare sekreteraren`,
    nouns: `
åklagare åklagaren kommunfullmäktige landshövding statsråd
kommunen kommun kommuner polisen räddningstjänsten sjukhuset regeringen riksdagen tingsrätten hovrätten fackförbund
fackförbundet strejken skolan eleverna lärarna pensionärer väljare branden olyckan invånare invånarna skatten lön
morfar mormor farfar farmor
kommunens kommunerna kommunstyrelsen kommunfullmäktiges regionen regionens länet länsstyrelsen län staden stadens
städer byar gata gatan väg vägen vägar vägarna motorvägen broar järnvägen järnväg tåget tågtrafiken bussar bilen bilar
bilist bilister lastbil lastbilen förare föraren flygplats flygplatsen hamn hamnen fartyg fartyget färja färjan
trafikolycka trafikolyckan olycka olyckor krock krocken bränder skogsbrand skogsbränder skogsbranden översvämning
översvämningar stormen oväder regnet snö snön snöfall torkan värmebölja jordbävning elavbrott strömavbrott polisens
poliser poliserna misstänkt misstänkta misstänkte åtalad åtalade åtal åtalet häktad häktade häkte häktet anhållen
fängelse fängelset fängelser domen domar domstol domstolen böter dagsböter mordet dråp rånet stöld stölder bedrägeri
misshandel utredning utredningen förundersökning vittne vittnen offret sjukhus sjukhusen patienterna vård vården
vårdcentral vaccinet skolor skolorna elever lärare läraren förskola förskolan dagis universitetet barnen kvinna
kvinnan kvinnor ungdomar unga familj familjen familjer boende invånarnas arbetare anställda arbetsgivare facket
fackliga strejk strejker löner lönen pensionen pensionärerna skatter budgeten miljoner miljarder tusen tusentals
företag företaget företagen bolag bolaget fabrik fabriken gruva gruvan jordbruk jordbruket bönder bönderna skörd
skörden skogar sjö sjön älv älven kyrka kyrkan regeringens departementet partiet partier partierna oppositionen
riksdagsval väljarna röster rösterna matchen laget landslaget mål målet målvakt spelare spelaren spelarna vinst segern
förlust mästerskap publik publiken nyhet bilden källa källor läs läsare svensk svenskar finsk finska norsk norska
dansk danska tysk tyska skadade skadad döda död omkom avled`,
    small: `
att som för av är ett inte eller om över utan mellan medan därför även enligt efter innan blev har hade
inte från efter enligt mellan eftersom också när där
säger berättar uppger meddelar konstaterar skriver varit blir skall måste före omkring drygt nästan endast fortfarande
många flera några båda mycket första nytt stora stort två fyra samtidigt dessutom däremot tidigare senare detta varje
vilken enbart`,
    times: `
måndag tisdag onsdag torsdag lördag söndag januari februari augusti oktober igår imorgon
måndagen måndags tisdagen tisdags onsdagen onsdags torsdagen torsdags fredag fredagen fredags lördagen lördags
söndagen söndags idag morgon morgonen eftermiddag eftermiddagen kväll kvällen kvällstid natt natten vecka veckan
veckor månad månader månaden året dagar klockan timme timmar`,
  },
  {
    language: 'da',
    titles: `
borgmester borgmesteren viceborgmester statsminister statsministeren udenrigsminister justitsminister finansminister
ordfører ordføreren fylkesmann fylkesmannen statsforvalter utenriksminister justisminister anklager biskoppen
statsministerens ministeren ministrene udenrigsministeren finansministeren justitsministeren forsvarsministeren
indenrigsminister sundhedsminister borgmestre viceborgmesteren rådmand formand formanden næstformand forkvinde
folketingsmedlem byrådsmedlem regionsrådsformand anklageren specialanklager statsadvokat senioranklager dommer
dommeren dommere forsvarer forsvareren talsmand talsmanden talskvinde pressechef administrerende skoleleder lektor
træner træneren landstræner læge lægen læger overlæge sygeplejerske sygeplejersker sognepræst præst præsten
politidirektør politiinspektør politikommissær vagtchef vagtchefen efterforskningsleder chefredaktør forsker forskere
forskerne oberstløjtnant partileder landmand landmænd landmanden rådgiver`,
    nouns: `
skammens dag
kommune politiet brandvæsenet sygehuset regjeringen regeringen folketinget stortinget byrådet byretten fagforening
fagforeningen strejken skolen eleverne vælgere velgere branden brannen ulykken beboere innbyggere
byen byens landsby landsbyen gaden gader vejen veje motorvejen motorvej broen jernbane jernbanen toget togene fører
føreren lufthavn lufthavnen havn havnen skib skibet færge færgen ulykke ulykker trafikulykke færdselsuheld skovbrand
oversvømmelse oversvømmelser uvejr regnen sneen tørke tørken politiets betjent betjente betjenten mistænkt mistænkte
tiltalt tiltalte sigtet sigtede fængslet varetægtsfængslet fængsel dommen retten byret landsret landsretten højesteret
bøde bøder bøden drabet røveri røveriet tyveri tyverier svindel voldtægt efterforskning efterforskningen vidne vidner
ofre ofrene sygehus hospitaler patienterne vacciner skoler lærer lærere lærerne børnehave vuggestue børn børnene
kvinde kvinden kvinder mand manden mænd unge borgere borgerne ansatte medarbejdere arbejdere strejke lønnen
pensionister pensionist skat finanslov finansloven millioner milliarder tusind tusinder virksomhed virksomheden
virksomheder selskab selskabet fabrikken landbrug landbruget høst høsten skov skoven søen kirke kirken ministeriet
partierne valg valget folketingsvalg kampen holdet landshold målmand spilleren spillere sejr sejren nederlag tilskuere
nyhed nyheder billede billeder kilde kilder læs danske danskere tyske svenske norske sårede såret kvæstede dræbt
dræbte`,
    small: `
efter ikke eller hvis hvor hvilken mens samt siden uden ved imod blev havde skulle ifølge også som fra på
og ikke efter etter ifølge mellem mellom fordi også hvor
siger sagde fortæller oplyser meddeler udtaler været bliver findes skal næsten allerede stadig flere nogle begge meget
hele første anden tidligere senere deres hendes denne hver selvom skønt desuden derfor`,
    times: `
mandag tirsdag torsdag lørdag søndag januar februar marts oktober desember
mandagens morgenen aften aftenen ugen uger måneder dage klokken`,
  },
  {
    language: 'no',
    titles: `
varaordfører ordførere statsråden statssekretær statssekretæren utenriksministeren justisministeren helseminister
helseministeren fiskeriminister samferdselsminister fylkesordfører fylkesordføreren statsforvalteren
stortingsrepresentant stortingsrepresentanten lederen nestleder aktor statsadvokaten politiadvokat politiadvokaten
riksadvokaten tingrettsdommer sorenskriver bistandsadvokat talsperson talsmann kommunikasjonssjef pressetalsmann
rektoren treneren landslagssjef legen overlege sykepleier sykepleiere fastlege sogneprest presten politimester
politimesteren lensmann lensmannen innsatsleder operasjonsleder operasjonslederen brannsjef brannsjefen oberstløytnant
bonden seniorrådgiver fylkesmannens`,
    nouns: `
kommunestyret formannskapet kommunene fylket fylke fylkeskommunen bygd bygda bygder veien veier riksveien riksvei
fylkesvei brua tunnelen lastebil lastebilen vogntog vogntoget sjåfør sjåføren flyplass flyplassen lufthavna havna
skipet båten ferje ferja ferge fergen trafikkulykke skogbrann flommen skred skredet raset uvær uværet snøen
politibetjent betjenter brannvesenet nødetatene redningstjenesten mistenkt mistenkte siktet siktede varetekt
varetektsfengslet fengsel fengselet tingrett tingretten lagmannsrett lagmannsretten høyesterett drapet voldtekt
etterforskning etterforskningen vitne vitner sykehus sykehuset sykehusene pasient pasienten pasienter pasientene
vaksine vaksinen elevene barnehage barnehagen kvinne kvinnen kvinner menn ungdom ungdommer innbyggerne beboerne
arbeidere arbeidsgiver streiken lønn pensjon pensjonister pensjonist skatt statsbudsjett statsbudsjettet budsjett
tusenvis selskap selskapet bedrift bedriften bedrifter fabrikk gruve landbruk landbruket bøndene oppdrett
oppdrettsanlegg laks laksen fisker fiskere fiskerne fjell fjellet øya kirka regjering regjeringens partiene
opposisjonen stortingsvalg velgerne seier seieren tapet bilde bildet nordmenn skadd skadde skadet drept drepte omkomne`,
    small: `
sier forteller opplyser melder uttaler vært finnes uten rundt nesten fortsatt fremdeles noen dessuten imidlertid
samtidig skyldes gjennom`,
    times: `
lørdagens ettermiddag kveld kvelden uken uker måneden dager klokka`,
  },
  {
    language: 'fi',
    titles: `
pormestari kaupunginjohtaja kunnanjohtaja kansanedustaja pääministeri ulkoministeri oikeusministeri valtiovarainministeri
presidentti syyttäjä ylilääkäri piispa päävalmentaja
kaupunginjohtajan kaupunginjohtajaa kunnanjohtajan kansanedustajat kansanedustajan kansanedustajaa pääministerin
pääministeriä sisäministeri sisäministerin puolustusministeri puolustusministerin ulkoministerin ympäristöministeri
ministerin ministerit presidentin presidenttiä puheenjohtaja puheenjohtajan varapuheenjohtaja toimitusjohtaja
toimitusjohtajan johtaja johtajan rehtori rehtorin tutkinnanjohtaja tutkinnanjohtajan rikoskomisario rikosylikomisario
ylikomisario komisario poliisipäällikkö palopäällikkö syyttäjän syyttäjät valtakunnansyyttäjä tuomari tuomarin
tuomarit asianajaja asianajajan tiedottaja tiedottajan lääkäri lääkärin lääkärit piispan kirkkoherra valmentaja
valmentajan tutkija tutkijan tutkijat kenraali eversti suurlähettiläs toimittaja toimittajan toimittajat
kansanedustajia`,
    nouns: `
ihmisoikeustuomioistuin tuomioistuin korkein oikeus
kaupunki kunta kunnan poliisi pelastuslaitos sairaala hallitus eduskunta käräjäoikeus ammattiliitto lakko koulu oppilaat
opettajat eläkeläiset äänestäjät tulipalo onnettomuus asukkaat verot mummo vaari
kaupungin kaupungissa kaupunkia kaupunginvaltuusto kaupunginvaltuuston kunnanvaltuusto kunnat kunnassa valtuutettu
valtuutetut hallituksen hallitusta eduskunnan eduskunnassa ministeriön sisäministeriö puolue puolueen puolueet vaalit
vaalien vaaleissa äänestys ehdokas ehdokkaat poliisin poliisit poliisia rikos rikoksesta rikoksen epäilty epäiltyä
epäillyt pidätetty vangittu vankila vankilassa vankeutta vankeuteen käräjäoikeuden käräjäoikeudessa hovioikeus
hovioikeuden oikeuden oikeudessa tuomio tuomion sakko sakkoa sakkoja uhri uhrit uhrin murha murhasta tappo taposta
pahoinpitely varkaus huumeet aseen onnettomuuden onnettomuudessa onnettomuudet kolari kolarissa kolarin kuljettaja
kuljettajan rekka rekan junan junat rautatie rautateiden lentokenttä satama sataman satamassa laiva tiet silta sillan
palokunta pelastuslaitoksen tulipalon metsäpalo metsäpalot tulva tulvat tulvan myrsky myrskyn lumi lunta sadetta
sateet pakkanen pakkasta kuivuus sähkö sähkön sähkökatko sähkökatkot sairaalan sairaalassa sairaalaan potilas potilaat
potilaita hoitaja hoitajat rokote rokotteen koulun koulussa koulut oppilas oppilaita opettaja opettajia yliopisto
yliopiston päiväkoti lapsi lapset lapsia lasten nainen naisen naiset miehen miehet miestä nuori nuoret asukas
asukkaita asukasta talo talossa asunto asunnot vuokra vuokrat työntekijä työntekijät työntekijää lakon lakkoon
ammattiliiton palkka palkat eläke eläkkeet verojen talous talousarvio miljoonaa miljoona miljardia miljardi tuhat
tuhatta euroa yhtiö yhtiön tehdas tehtaan kaivos kaivoksen maanviljelijä maanviljelijät viljelijät sadon karja metsä
metsän metsät järvi järven joki joen saaren kylä kylän kirkko kirkon joukkue joukkueen ottelu ottelun ottelussa maali
maalin maalia pelaaja pelaajat voitto voiton tappio tappion mestaruus yleisö yleisöä uutinen uutiset kuva kuvat
kuvassa juttu jutun lehti lehden lisää tilaa lähde suomalainen suomalaisen suomalaiset ruotsalainen venäläinen
venäläiset virolainen saksalainen`,
    small: `
ja sekä joka jotka myös mutta vaan siitä kuin ovat olivat oli ole eikä ennen aikana vuoksi mukaisesti
että mutta koska sekä jälkeen mukaan kanssa ennen
sanoi sanoo kertoi kertoo kertovat ilmoitti vahvisti tapahtui alkoi ilman vastaan välillä lähellä noin lisäksi
kuitenkin siksi sillä vaikka tämä tämän nämä kaikki kaksi kolme neljä viisi kymmenen hän hänen heidän eivät vielä
myöhemmin aiemmin uusi uuden uudet suuri suuren ensimmäinen toinen viime ensi`,
    times: `
maanantai maanantaina tiistai tiistaina keskiviikko torstai torstaina perjantai perjantaina lauantai sunnuntai
tammikuussa tammikuuta helmikuussa helmikuuta maaliskuussa maaliskuuta huhtikuussa huhtikuuta toukokuussa toukokuuta
kesäkuussa kesäkuuta heinäkuussa heinäkuuta elokuussa elokuuta syyskuussa syyskuuta lokakuussa lokakuuta marraskuussa
marraskuuta joulukuussa joulukuuta keskiviikkona lauantaina sunnuntaina tänään eilen huomenna aamulla illalla yöllä
vuonna vuoden vuotta viikko viikon viikkoa kuukausi kuukauden kuukautta päivän päivää kello tunti tuntia`,
  },
  {
    language: 'sk',
    titles: `
primátor primátorka starostka predseda predsedníčka riaditeľ riaditeľka tréner trénerka hovorca hovorkyňa poslanec
poslankyňa podpredseda štátny tajomník
primátorom viceprimátor ministerky exminister prezidentka prezidentky poslancov županka predsedu predsedom
podpredsedníčka prokurátora sudca sudkyňa sudcu sudcovia obhajca hovorcu hovorkyne riaditeľa riaditeľom riaditeľky
lekárov kňaz policajt policajti policajtov hasičov vyšetrovatelia tajomníčka šéfka`,
    nouns: `
obec obce mesto ministerstvo vláda polícia hasiči nemocnica škola žiaci učitelia voľby požiar nehoda obyvatelia súd
prokuratúra štrajk zamestnanci
kraja dedina dediny dedine námestie cesty diaľnica diaľnici letisko stanica stanice vodič vodiča vodička vodiči
policajný požiaru požiare búrka búrky dážď zrážky sneh sneženie zemetrasenie súde rozsudok podozrivý svedok väzenie
väzení väznica vyšetrovanie vyšetrovania pacientov očkovanie školách žiakov učiteľov dieťa muža obyvateľov
zamestnancov odborov dôchodok dôchodky dôchodca dôchodcovia spoločnosť spoločnosti továreň baňa baníci poľnohospodár
farmári žatva lesov rieka rieky jazero kostol kostola omša ministerstve parlamentu hnutie opozícia opozície volieb
voličov hlasov tím tímu hráčov víťazstvo prehra majstrovstvá divákov fanúšikovia rozhodca správa správy čítajte
miliónov slovenské slovenskej maďarský obete`,
    small: `
alebo keďže pretože ktorý ktorá ktoré ktorí však tiež podľa medzi pred proti počas napriek okrem preto teda iba ešte
už sú bol boli bude nie keď kde aby
bolo nebude môžu musia uviedol uviedla informoval informovala zatiaľ hoci teraz neskôr skôr vlani tejto tohto týchto
všetci všetky všetkých prvý prvé dvaja traja štyri desať ktorého ktorej ktorých ktorým vedľa`,
    times: `
pondelok utorok streda štvrtok piatok sobota nedeľa januára februára marca apríla mája júna júla augusta septembra
októbra novembra decembra
pondelka štvrtka piatka nedeľu marec zajtra popoludní týždeň týždňa mesiac mesiaca mesiacov roka rokov`,
  },
  {
    language: 'sl',
    titles: `
predsednica županja ravnatelj ravnateljica poslanka tožilec tožilka trener
župana županu župani podžupan predsednika predsedniku premierja poslanca poslanci tožilca tožilci sodnik sodnika
sodnica sodniki odvetnik odvetnica odvetnika direktorja trenerja selektor selektorja zdravnik zdravnica zdravniki škof
nadškof novinar novinarka novinarji profesorica veleposlanik poveljnik`,
    nouns: `
občina občine vlada policija gasilci bolnišnica šola učenci volitve požar nesreča prebivalci sodišče tožilstvo stavka
občini občino občinski mestu vasi ulici cesti avtocesta avtocesti mostu letališče pristanišče vlaki vlaka avtobusi
voznik voznica vozniki nesreči prometna policist gasilec gasilcev reševalci požara požari poplav neurje neurja dež
padavine snega suše potresa plaz sodišča sodišču sodba sodbe obtoženi obtoženec osumljenec osumljeni zapor kazen kazni
globa preiskava preiskave umor umora tatvina bolnišnici bolnišnice bolniki bolnik cepivo cepljenje zdravje zdravstvo
šole šoli učitelji učiteljica dijaki vrtec vrtca univerza univerze otroci otrok ženska ženske moški družina družine
prebivalcev prebivalec občani delavci delavec delavcev stavke stavko pokojnina pokojnine upokojenci davek davki
proračuna podjetje podjetja kmetje kmetov letina gozd gozda reke jezero cerkev vladi ministrstvo ministrstva volitev
volitvah volivci tekma tekme tekmi ekipa ekipe igralci igralec zmaga poraz prvenstvo gledalcev preberite tisoč milijon
milijonov milijarda slovenski slovenska`,
    small: `
ker kjer kateri katera katero ampak vendar tudi glede medtem čeprav zato zaradi skupaj nekaj bodo bilo bila
niso zoper brez čez okoli dejal dejala povedal povedala sporočil sporočili zdaj zelo tega poleg pozneje prvi prva
drugi trije deset`,
    times: `
ponedeljek torek sreda četrtek petek sobota nedelja januarja februarja marca aprila junija julija avgusta
ponedeljka torka srede sredo četrtka petka soboto nedeljo julij junij včeraj jutri zjutraj zvečer ponoči teden tedna
mesec mesecev letih`,
  },
  {
    language: 'lv',
    titles: `
mērs mēre deputāts deputāte premjers premjere ministre prokurors treneris direktors
mēram vicemērs premjera premjeram premjerministrs premjerministre ministrs ministram prezidents prezidenta prezidentam
priekšsēdētājs priekšsēdētāja domnieks domnieki deputātu tiesnesis tiesnese tiesneši advokāts direktora pārstāvis
pārstāve trenera ārsts ārste ārsti profesors bīskaps arhibīskaps mācītājs vēstnieks žurnālists žurnālisti vadītājs
vadītāja ģenerālis pulkvedis`,
    nouns: `
pašvaldība saeima valdība policija ugunsdzēsēji slimnīca skola skolēni skolotāji vēlēšanas ugunsgrēks iedzīvotāji tiesa
prokuratūra streiks
pašvaldības pašvaldību novads novada pilsēta pilsētas pagasts pagasta ciems ciemā iela ielas ceļš ceļa ceļu tilta
lidosta lidostas osta ostas vilciens vilcieni autobuss automašīna automašīnas vadītāji autovadītājs autovadītāji
avārijas negadījums negadījumā policijas policisti ugunsdzēsēju glābēji ugunsgrēka ugunsgrēki sprādziens plūdi plūdu
vētra sniegs sniega sausums tiesas spriedums apsūdzētais apsūdzētā aizdomās liecinieki cietums cietuma izmeklēšana
izmeklēšanas noziegums slepkavība zādzība slimnīcas māsas veselības skolas skolēnu skolotāju skolotāja universitātes
bērnudārzs bērni bērns bērnu bērniem sieviete sievietes vīrietis vīrieši iedzīvotāju iedzīvotājs ģimene ģimenes
darbinieki darbinieku streika arodbiedrība algas pensijas nodoklis nodokļi nodokļu budžets budžeta uzņēmums uzņēmuma
rūpnīca zemnieki lauksaimnieki raža ražas mežs meža ezers ezera baznīca baznīcas valdības valdībai ministrija
ministrijas saeimas partijas vēlēšanu vēlētāji balsojums kandidāts komandas spēle spēles vārti vārtus spēlētājs
spēlētāji uzvara zaudējums čempionāts skatītāji ziņas avots lasi lasiet vairāk tūkstoši miljons miljoni miljonu
miljards latvietis latvieši latviešu`,
    small: `
kurš kura kuri arī tomēr pēc pirms starp bez līdz kopš saskaņā dēļ tika bija ir nav gan kad kur
teica sacīja norādīja paziņoja vēl tikai tagad ļoti kuriem viņš viņa viņi pret tāpēc tādēļ turklāt savukārt vairāki
vairākas pirmais pirmā jauns jaunā liels divi četri pieci desmit`,
    times: `
pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien janvārī februārī martā aprīlī maijā jūnijā jūlijā
pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena janvāris janvāra februāris maijs jūnijs jūlijs
septembrī oktobrī novembrī decembrī šodien vakarā nedēļas mēnesis mēneša gada gadu dienas stunda stundas`,
  },
  {
    language: 'lt',
    titles: `
meras merė seimo narys ministrė pirmininkas pirmininkė vadovas vadovė treneris prokuroras
merui vicemeras seniūnas seniūnė premjeras premjero ministras ministrui ministrai prezidentas prezidento prezidentė
pirmininko pirmininkui narė nariai parlamentaras parlamentarai prokurorė prokurorai prokuroro teisėjas teisėja
teisėjai advokatas advokatė advokatai direktorius direktorė direktoriaus atstovas atstovė atstovai trenerė trenerio
gydytojas gydytoja gydytojai profesorius pareigūnas pareigūnai pareigūnų vyskupas arkivyskupas kunigas klebonas
ambasadorius žurnalistas žurnalistė žurnalistai vadovo vadovai sekretorius generolas pulkininkas`,
    nouns: `
savivaldybė vyriausybė policija ugniagesiai ligoninė mokykla mokiniai mokytojai rinkimai gaisras gyventojai teismas
prokuratūra streikas
savivaldybės savivaldybėje savivaldybių miestas miesto mieste miestai rajonas rajono rajone seniūnija seniūnijos
kaimas kaimo kaime miestelis miestelio gatvė gatvės gatvėje kelias kelio kelyje tiltas tilto greitkelis uostas uosto
traukinys traukiniai autobusas autobusai automobilis automobilio automobiliai vairuotojas vairuotojai vairuotojo
avarija avarijos eismas policijos policininkai ugniagesių gelbėtojai gaisro gaisrai sprogimas potvynis potvyniai
lietus lietaus sniegas sniego šaltis karštis sausra teismo teisme teismui nuosprendis kaltinamasis įtariamasis
įtariamieji liudytojai kalėjimas kalėjimo bauda baudos tyrimas tyrimo tyrimą nusikaltimas nusikaltimo nužudymas
vagystė prokuratūros ligoninės ligoninėje pacientai pacientų slaugytojai vakcina skiepai sveikatos mokyklos mokykloje
mokyklų mokinių moksleiviai mokytojų mokytoja universitetas universiteto darželis vaikai vaikas vaikų vaikams moteris
moterys moters moterų vyras vyrai vyro vyrų gyventojų gyventojams šeima šeimos darbuotojai darbuotojų streiko
atlyginimas atlyginimai pensija pensijos mokesčiai mokestis mokesčių biudžetas biudžeto įmonė įmonės bendrovė
bendrovės gamykla gamyklos ūkininkai ūkininkas ūkininkų derlius derliaus javai miškas miško upė upės ežeras ežero
bažnyčia bažnyčios vyriausybės vyriausybei ministerija ministerijos seimas seime partija partijos rinkimų rinkimus
rinkėjai rinkėjų balsavimas kandidatas kandidatai komandos rungtynės rungtynių įvartis įvarčiai žaidėjai žaidėjas
pergalė pralaimėjimas čempionatas čempionato žiūrovai žiūrovų naujienos žinios nuotrauka nuotraukos šaltinis
skaitykite daugiau tūkstančiai tūkst milijonas milijonai milijardas mlrd eurų eurai lietuvis lietuviai lietuvių`,
    small: `
kuris kuri kurie kad nes taip tačiau prieš iki dėl pagal buvo yra nėra kai kur arba
sakė teigė pranešė pažymėjo gali dabar labai kuriame kurioje kurių šią visi visų apie prie todėl jeigu nors vėliau
pirmasis pirmoji antras naujas nauja didelis trys keturi penki dešimt`,
    times: `
pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį sausio vasario kovo balandžio gegužės
birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis sausis vasaris kovas balandis
gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis šiandien vakar rytoj rytą vakare naktį savaitė
savaitės mėnuo mėnesį mėnesio metai metų metais metus diena dienos valanda valandų`,
  },
  {
    language: 'et',
    titles: `
linnapea vallavanem peaminister välisminister peatreener direktor
linnapead vallavanema abilinnapea peaministri ministrid siseminister kaitseminister rahandusminister esimees esimehe
riigikogulane saadik saadikud kohtunik kohtuniku advokaat vandeadvokaat juht juhi juhataja tegevjuht pressiesindaja
kõneisik treener treeneri peatreeneri arst arstid õpetaja õpetajate piiskop peapiiskop suursaadik ajakirjanik
ajakirjanikud politseinik politseinikud päästja kindral`,
    nouns: `
vald valla linnavalitsus riigikogu valitsus politsei päästjad haigla kool õpilased õpetajad valimised tulekahju elanikud
kohus prokuratuur
linna linnas linnad vallas vallad maakond maakonna maakonnas küla külas külad tänav tänava tänaval maantee maanteel
sild lennujaam lennujaama sadam sadama sadamas rongi rongid bussi bussid autod autojuht juhtum liiklusõnnetus õnnetus
õnnetuse politseile päästeamet põleng plahvatus üleujutus üleujutused torm tormi vihm vihma põud kohtu kohtus maakohus
ringkonnakohus riigikohus kohtuotsus süüdistatav kahtlustatav kahtlustatavad tunnistaja vangla vanglas trahv trahvi
uurimine uurimise kuritegu kuriteo mõrv mõrva vargus haiglas haiglasse patsient patsiendid vaktsiin tervise kooli
koolid koolis õpilane õpilaste ülikool ülikooli lasteaed lasteaia laste naine naised naise mehed mehe meest elanik
elanike elanikku perekond töötaja töötajad töötajate streigi ametiühing palk palgad pensionid maks maksud maksu
eelarve ettevõte ettevõtte ettevõtted tehas tehase kaevandus põllumees põllumehed saak saagi mets metsad jõgi jõe järv
järve saare kirik kiriku valitsuse valitsust ministeerium ministeeriumi erakond erakonna erakonnad valimiste
valimistel valija valijad hääletus meeskond meeskonna mäng mängu kohtumine värav väravat mängija mängijad võit võidu
kaotus meistrivõistlused pealtvaatajad uudis uudised fotod allikas rohkem miljon miljonit miljardit eurot eestlane
eestlased`,
    small: `
ja kes mis kuid aga sest samuti pärast enne vahel ilma kuni alates järgi oli olid ning ega kui kus nagu
ütles teatas lisas rääkis olnud peab ainult vaid nüüd nende kõik kõigi tema kohta eest juures vastu üle umbes seetõttu
kuigi samas lisaks hiljem varem esimene esimese teine uued suur suure kaks kolm neli viis kümme`,
    times: `
esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval jaanuaris veebruaris märtsis aprillis
esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev jaanuar jaanuari veebruar veebruari märtsi aprilli
juuni juunis juuli juulis augustis septembris oktoober oktoobris oktoobri novembris detsember detsembris detsembri
eile hommikul õhtul öösel nädala nädalat kuud aasta aastal aastat päev päeva päeval tund tundi`,
  },
  {
    language: 'id',
    titles: `
gubernur bupati walikota menteri kapolres kapolda jaksa ketua wakil camat lurah pelatih juru bicara
gubernurnya wali bupatinya menko wapres jenderal letjen brigjen kombes kapten komandan panglima kepala sekretaris
bendahara anggota presiden mantan pengacara kuasa dokter perawat dosen peneliti ustadz uskup wartawan direktur manajer
pengusaha jubir kapolsek kepsek`,
    nouns: `
kabupaten kecamatan kelurahan pemerintah kepolisian polisi rumah sakit sekolah siswa warga korban banjir gempa
longsor kebakaran pengadilan kejaksaan pemilu mogok nelayan petani
provinsi dusun pulau gunung sungai pantai jalan jembatan pelabuhan bandara stasiun kereta kapal perahu sopir
kecelakaan tabrakan meninggal tewas hilang penumpang penduduk masyarakat keluarga anak perempuan pria bapak
pemerintahan kementerian badan fraksi partai pemilihan pemilih suara calon pilkada pilpres peraturan sidang putusan
vonis terdakwa tersangka saksi penjara denda korupsi pembunuhan pencurian narkoba penyelidikan penyidikan penyidik
penangkapan demonstrasi pengunjuk buruh pekerja serikat upah gaji anggaran harga beras minyak pasar pedagang ekonomi
perusahaan pabrik tambang kebun sawit panen padi sawah hutan hujan cuaca kekeringan letusan pengungsi bantuan
pertandingan pemain juara penonton wasit puskesmas pasien vaksin penyakit kesehatan pendidikan mahasiswa pelajar
universitas gereja berita sumber selengkapnya bagikan redaksi ribu juta miliar triliun`,
    small: `
dengan untuk karena sebab tetapi namun bahwa dari pada oleh antara tanpa hingga sejak setelah sebelum ketika
juga masih sudah telah akan tidak bukan adalah ialah menurut terhadap tentang seperti serta atau jika kepada
ujar ujarnya katanya jelasnya tutur menurutnya mengatakan menyatakan menjelaskan mengumumkan dalam bagi sehingga
meskipun walaupun sementara selain sekitar lebih semua banyak beberapa satu tiga empat sepuluh belum hanya lagi kini
sekarang tersebut mereka usai lalu`,
    times: `
senin selasa rabu kamis jumat sabtu minggu januari februari maret mei juni juli agustus oktober desember
kemarin besok pagi siang bulan tahun pukul nopember`,
  },
  {
    language: 'ms',
    titles: `
perdana timbalan pengarah pengerusi peguam setiausaha pendakwa jurucakap jurulatih pensyarah pegawai`,
    nouns: `
kerajaan mahkamah jabatan daerah negeri kampung pesakit mangsa kemalangan lebuhraya jambatan pengundi undi pembangkang
suspek tertuduh tahanan siasatan cukai belanjawan kesatuan syarikat kilang pesawah perlawanan pasukan jaringan gambar`,
    small: `
berkata memberitahu manakala kerana supaya daripada bahawa iaitu sebanyak seramai turut`,
    times: `
isnin jumaat ahad ogos julai disember semalam esok`,
  },
  {
    language: 'vi',
    titles: `
ông bà chủ tịch
tướng`,
    nouns: `
huyện xã phường tỉnh công bệnh viện trường học sinh giáo viên người dân
làng đường cầu bão mưa cháy đồng triệu nghìn ngàn trận ảnh nguồn bài thuế lương`,
    small: `
và của nếu nhưng với cho trong từ đến được không này đó khi vì nên cũng đã đang sẽ là các những theo sau trước hoặc
tại việc vào khoảng nhiều ngày tháng chiều tối nói biết nhất như chưa phải bởi giữa dưới ngoài`,
  },
  {
    language: 'az',
    titles: `
prezident naziri deputat sədri
prezidentin prezidentinin nazirinin nazirin deputatlar sədr sədrin sədrinin rəisi müavin müavini prokuroru vəkil
vəkili vəkillər direktoru məşqçi məşqçisi həkimlər müəllimi jurnalistlər səfiri katib katibi`,
    nouns: `
rayonu bələdiyyə nazirlik nazirliyi məktəb xəstəxana məhkəmə prokurorluq
rayonun rayonunda kənd kəndi kəndinin kəndində şəhər şəhəri şəhərində şəhərinin qəsəbə qəsəbəsi qəsəbəsində küçə
küçəsi küçəsində körpü körpüsü yolda qəza qəzası qəzada avtomobil avtomobili polislər zəlzələ daşqın partlayış
xəstəxanası xəstəxanada xəstə xəstələr məktəbi məktəbdə məktəblər şagird şagirdlər tələbə tələbələr universitet
məhkəməsi məhkəmənin hökm hökmü cinayət cinayəti həbs həbsxana cərimə istintaq hökumət hökuməti hökumətin nazirliyin
nazirliyinin seçki seçkilər seçkisi seçicilər partiyası müxalifət sakin sakinlər sakini uşaq uşaqlar qadın qadınlar
kişilər ailə ailəsi işçilər vergilər büdcə büdcəsi şirkət şirkəti zavodu fermer fermerlər məhsul komandası oyun oyunu
oyunda futbolçular qələbə xəbər xəbərlər xəbəri mənbə ətraflı həlak əməkdaş əməkdaşları əməliyyat təhsil səhiyyə
ədliyyə müdafiə`,
    times: `
çərşənbə şənbə yanvar yanvarın fevral fevralın aprel aprelin mayın iyun iyunun iyul iyulun avqust avqustun sentyabr
sentyabrın oktyabr oktyabrın noyabr noyabrın dekabr dekabrın dünən axşam gecə ayın ilin dəqiqə`,
    small: `
və ilə üçün amma lakin ancaq çünki görə sonra əvvəl qədər bu həm də isə olan edib olub deyib
bildirib bildirdi məlumat haqqında barədə olaraq yeni bütün indi artıq yalnız dörd beş qeyd gələn edən edilib olunub
yoxdur nəticəsində ərzində yanında olmaqla`,
  },
  {
    language: 'sq',
    titles: `
kryeministri kryeministrja ministri ministrja kryetari kryetarja prokurori deputeti
kryeministrit kryeministrin ministrit ministrin kryetarit kryetarin kryetare kryebashkiaku kryebashkiak presidenti
presidentit presidentja deputetit deputetët deputetja prokurorit prokurorët gjyqtari gjyqtarit gjyqtarët avokati
avokatit drejtori drejtorit drejtoresha zëdhënësi zëdhënësja trajneri trajnerit mjeku mjekët gazetari gazetarja
gazetarët sekretari ambasadori peshkopi koloneli kreu shefi`,
    nouns: `
bashkia komuna qeveria policia zjarrfikësit spitali shkolla nxënësit zgjedhjet zjarri banorët gjykata prokuroria greva
bashkisë bashkinë komunës qytetit qyteti qytet fshatit fshati fshat rrugës rruga urës qarku qarkut lagjja lagjes
qeverisë qeverinë ministria ministrisë kuvendi kuvendit parlamenti partia partisë opozita opozitës zgjedhjeve votat
votave votuesit kandidati policisë policinë efektivët zjarrfikëse zjarrfikësja gjykatës gjykatën prokurorisë gjyqi
vendimi dënimi burgu burgut arrestuar dyshuari dyshuar hetimi hetimet hetimeve vrasja vrasje vrasjes vjedhje vjedhja
aksidenti aksidentit aksident shoferi shoferit makina makinës aeroporti aeroportit porti portit spitalit spitalin
pacientët infermieret shëndetësia shëndetësisë vaksina shkollës shkollat mësuesit mësuesja mësues studentët
universiteti universitetit fëmijët fëmijë fëmija gruaja gratë burri burrat familja familjes banorëve banor punëtorët
punëtorëve sindikata protesta protestës protestuesit pagat paga pensionet taksat taksa buxheti buxhetit kompania
kompanisë miniera fermerët fermeri tërmeti tërmetit tërmet përmbytjet përmbytje reshjet bora thatësira lumit xhamia
ndeshja ndeshje ndeshjes ekipi skuadra goli lojtari lojtarët kampionati fitore fitorja humbje lajme lajmi lajmet fotot
burimi mijë shqiptar shqiptare shqiptarët`,
    times: `
hënën mërkurën enjten premten shtunën dielën janar shkurt qershor korrik gusht shtator tetor nëntor dhjetor nesër
mëngjes mbrëmje natën javë javën muaj muajin vitin viti vjet ditën`,
    small: `
dhe por sepse sipas gjatë ndërmjet nga për që kur ku edhe është ishte janë ishin nuk ose
deklaroi njoftoi theksoi kanë kundër rreth pranë deri jashtë gjithashtu megjithatë ndërsa sapo nëse kështu vetëm ende
këto këta shumë gjithë parë dytë katër dhjetë reja`,
  },
  {
    language: 'ca',
    titles: `
alcaldessa conseller consellera diputat batlle batllessa síndic
vicepresident consellers conselleres diputats jutge jutgessa advocat advocada advocats portaveu metge metgessa metges
infermera infermeres bisbe mossèn periodistes davanter pagès pagesos`,
    nouns: `
ajuntament conselleria veïns mossos escola alumnes eleccions incendi vaga jutjat
ajuntaments municipis comarques poble pobles ciutat ciutats conselleries llei lleis detingut detinguts ferits ferit
trens rodalies camió incendis pluja pluges sequera aiguat pacients malalt malalts salut escoles mestres alumne
treballadors treballador sindicats vagues pressupost pressupostos empreses collita bestiar nens nenes partit partits
jugadors afició diari notícies imatge milions català catalana`,
    times: `
dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer maig juny juliol agost setembre desembre avui
ahir demà tarda vespre setmana setmanes mesos anys hores`,
    small: `
però perquè segons durant mentre després abans també aquest aquesta aquests aquestes amb dels quan
eren explicat afirmat assegurat sota davant darrere altres algunes moltes cinc vuit aquell seva seves menys encara
només doncs tanmateix malgrat pels`,
  },
]

/** All of them, by the word in small letters. Of languages that share one the first listed has it, and of kinds the first. */
export const SOURCE_WORDS: ReadonlyMap<string, SourceWord> = collect()

function collect(): Map<string, SourceWord> {
  const words = new Map<string, SourceWord>()
  const add = (language: string, kind: SourceWordKind, list = ''): void => {
    for (const word of list.trim().toLowerCase().split(/\s+/))
      if (word !== '' && !words.has(word)) words.set(word, [language, kind])
  }
  for (const { language, titles } of LISTS) add(language, 'title', titles)
  for (const { language, small } of LISTS) add(language, 'small', small)
  for (const { language, times } of LISTS) add(language, 'time', times)
  for (const { language, nouns } of LISTS) add(language, 'noun', nouns)
  for (const { language, abbreviations } of LISTS) add(language, 'short', abbreviations)
  return words
}
