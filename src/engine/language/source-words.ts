/**
 * Words that translations of news leave standing: how people are addressed and what office they hold, and what offices,
 * bodies and newsrooms are called. No list of frequent words has most of them. None is at home in English, and none is
 * a name; a test sees to that.
 */

/** What one of them is. */
export type SourceWord = readonly [language: string, kind: 'title' | 'noun']

/** Words of one language, in small letters and with their accents. */
interface SourceWords {
  /** ISO 639-1. */
  readonly language: string
  /** What stands before a person's name. */
  readonly titles: string
  /** Common nouns. */
  readonly nouns: string
}

const LISTS: readonly SourceWords[] = [
  {
    language: 'es',
    titles: `
presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro exministra
viceministro viceministra gobernador gobernadora alcaldesa exalcalde intendente intendenta diputado diputada senador
senadora concejal concejala regidor regidora consejero consejera canciller fiscala jueza magistrado magistrada
abogado abogada comisario comisaria capitán teniente sargento coronel almirante obispo arzobispo cardenal licenciado
licenciada ingeniero ingeniera doctora profesora portavoz vocero vocera subsecretario subsecretaria secretario
secretaria delegado delegada comandante prefecto periodista embajador embajadora empresario empresaria entrenador
entrenadora presidente futbolista`,
    nouns: `
ayuntamiento alcaldía gobernación intendencia municipio comuna ministerio fiscalía juzgado audiencia comisaría
cuartel policía bomberos congreso senado diputación consejería cancillería procuraduría contraloría defensoría
parlamento partido sindicato gremio cooperativa empresa aeropuerto carretera autopista autovía puerto vecinos
vecinas colonia delegación provincia departamento huelga paro marcha manifestación piquete corte incendio incendios
sismo terremoto inundación inundaciones sequía lluvias tormenta heridos muertos fallecidos detenidos militares
jubilados trabajadores obreros docentes estudiantes ganaderos agricultores pescadores afiliados imputado imputados
sentencia juicio denuncia demanda querella allanamiento operativo presupuesto impuesto subsidio tarifazo cosecha
semáforo cortesía gentileza archivo redacción fuente fuentes imagen imágenes noticia noticias portada entrevista
comunicado`,
  },
  {
    language: 'fr',
    titles: `
présidente ministre préfet préfète maire mairesse députée sénateur sénatrice procureur procureure juge avocat
avocate conseiller conseillère commissaire capitaine adjudant évêque archevêque docteur professeure porte-parole
secrétaire directeur directrice entraîneur sélectionneur ambassadeur ambassadrice gouverneur garde-des-sceaux`,
    nouns: `
mairie sous-préfecture ministère pompiers policiers sénat assemblée conseil syndicat syndicats grève grévistes
manifestants riverains élus scrutin sondage journaliste photographe légende dépêche actualité actualités département
hôpital usine gare aéroport incendie inondation inondations séisme sécheresse canicule tempête blessé tués morts
victimes enquête garde-à-vue perquisition procès plainte amende impôt entreprise ouvriers chômeurs retraités
enseignants agriculteurs éleveurs pêcheurs logement loyer loyers quartier chantier voirie collectivité collectivités
douane douaniers`,
  },
  {
    language: 'pt',
    titles: `
presidenta ministro ministra governador governadora prefeito prefeita deputado deputada senador senadora vereador
vereadora desembargador desembargadora juiz juíza promotor promotora procurador procuradora delegado delegada
secretário secretária embaixador embaixadora bispo arcebispo capitão tenente sargento coronel doutor doutora
professora engenheiro engenheira porta-voz autarca provedor provedora treinador treinadora técnico`,
    nouns: `
prefeitura câmara município freguesia concelho ministério governo polícia bombeiros delegacia senado assembleia
sindicato greve protesto manifestação moradores feridos mortos desaparecidos presos enchente enchentes chuva chuvas
seca incêndio incêndios queimadas desabamento deslizamento barragem rodovia estrada aeroporto porto bairro favelado
periferia escola posto vacina saúde educação segurança orçamento imposto empresa trabalhadores aposentados
professores agricultores pescadores colheita safra reportagem redação foto divulgação arquivo fonte notícia notícias
comunicado nota inquérito julgamento sentença denúncia audiência operação mandado apreensão réu réus`,
  },
  {
    language: 'it',
    titles: `
ministro ministra sindaco sindaca senatore senatrice deputato deputata onorevole assessore assessora prefetto
questore procuratore procuratrice magistrato giudice avvocato avvocata commissario capitano tenente maresciallo
vescovo arcivescovo cardinale dottore dottoressa professore professoressa ingegnere portavoce segretario segretaria
governatore governatrice presidente allenatore ambasciatore ambasciatrice direttore direttrice`,
    nouns: `
comune municipio giunta prefettura questura procura tribunale ministero governo senato regione provincia frazione
polizia vigili pompieri finanzieri sindacato sindacati sciopero corteo manifestazione residenti feriti morti
dispersi arrestati indagati indagato terremoto alluvione alluvioni frana frane siccità incendio incendi maltempo
esondazione ferrovia stazione aeroporto porto quartiere periferia scuola ospedale azienda aziende operai lavoratori
pensionati insegnanti agricoltori pescatori raccolto bilancio tassa bolletta bollette inchiesta processo sentenza
udienza denuncia sequestro redazione fonte notizia notizie comunicato giornale intervista foto didascalia archivio`,
  },
  {
    language: 'de',
    titles: `
bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ministerpräsident ministerpräsidentin
bundeskanzler bundeskanzlerin kanzlerin bundespräsident bundesminister bundesministerin innenminister
innenministerin außenminister außenministerin finanzminister finanzministerin landrat landrätin regierungspräsident
staatsanwalt staatsanwältin richter richterin rechtsanwalt rechtsanwältin abgeordneter abgeordnete stadtrat
stadträtin bischof bischöfin pfarrer pfarrerin hauptmann oberst kommissar sprecherin pressesprecher geschäftsführer
geschäftsführerin betriebsrat betriebsrätin vorsitzender vorsitzende intendantin trainerin`,
    nouns: `
gemeinderat stadtrat kreistag landkreis landratsamt rathaus ordnungsamt gesundheitsamt jugendamt arbeitsamt
finanzamt bauamt umweltamt standesamt bundesamt landesamt kreisverwaltung stadtverwaltung gemeinde gemeinden
bundesland staatsanwaltschaft landgericht amtsgericht verwaltungsgericht oberlandesgericht bundesgericht polizei
feuerwehr rettungsdienst bundeswehr gewerkschaft gewerkschaften betriebsrat belegschaft mitarbeiter beschäftigte
streik warnstreik kundgebung anwohner verletzte verletzten verdächtige ermittlungen ermittler festnahme urteil
prozess anklage haushalt steuer steuern strompreis kläranlage kraftwerk autobahnkreuz bahnhof flughafen krankenhaus
klinikum schule verkehr unfall hochwasser überschwemmung dürre unwetter waldbrand erdbeben ernte landwirte landwirt
fischer unternehmen insolvenz insolvenzverwalter werk standort redaktion archivbild symbolbild symbolfoto
pressemitteilung mitteilung meldung nachrichten zeitung quelle bericht`,
  },
  {
    language: 'pl',
    titles: `
prezydent wojewoda starosta burmistrz wójt poseł posłanka marszałek prokurator sędzia adwokat mecenas komendant
pułkownik biskup arcybiskup rzecznik rzeczniczka prezes profesor doktor inżynier trener redaktor
wiceminister wiceprezydent wicepremier`,
    nouns: `
gmina powiat województwo sołectwo sejmik prokuratura policja straż strażacy ratownicy szpital szkoła kopalnia
górnicy związek związkowcy strajk mieszkańcy ranni zabici ofiary zatrzymani śledztwo śledczy wyrok rozprawa rząd
senat ministerstwo urząd ulica osiedle dzielnica dworzec lotnisko droga zapora powódź pożar susza burza wypadek
katastrofa rolnicy rybacy zbiory podatek podatki budżet spółka pracownicy emeryci nauczyciele redakcja zdjęcie
zdjęcia wideo źródło wiadomości komunikat godz tys zł`,
  },
  {
    language: 'tr',
    titles: `
sayın cumhurbaşkanı başbakan bakan bakanı vali valisi kaymakam muhtar milletvekili belediye başkanı savcı avukat
müdür müdürü komutan yüzbaşı albay müftü profesör öğretmen sözcü sözcüsü hanım`,
    nouns: `
mahalle mahallesi ilçe ilçesi köy köyü valilik kaymakamlık belediye belediyesi bakanlık bakanlığı meclis meclisi
mahkeme mahkemesi savcılık savcılığı emniyet jandarma itfaiye hastane hastanesi okul okulu sendika sendikası grev
eylem miting seçim seçimi seçmen sandık oy oylar deprem depremi sel yangın yangını kuraklık fırtına kaza kazası
yaralı yaralılar şehit gözaltı tutuklu soruşturma dava davası duruşma bütçe vergi zam fiyat fiyatı işçi işçiler
emekli emekliler çiftçi çiftçiler balıkçı hasat şirket şirketi fabrika fabrikası havalimanı köprü baraj haberi
haberler fotoğraf kaynak açıklama açıklaması yetkililer vatandaş vatandaşlar`,
  },
  {
    language: 'ro',
    titles: `
președintele premierul ministrul primarul primar prefectul deputatul senatorul procurorul judecătorul avocatul
comisarul colonelul episcopul purtătorul directorul`,
    nouns: `
primărie primăria prefectura județ județul comună guvernul ministerul parchetul tribunalul poliția jandarmii
pompierii spitalul școala greva sindicatul răniți morți victime ancheta dosarul inundații incendiu cutremur secetă
fermieri impozit bugetul redacția sursa știri comunicat fotografie`,
  },
  {
    language: 'nl',
    titles: `
burgemeester minister-president wethouder staatssecretaris kamerlid commissaris officier rechter hoofdredacteur
woordvoerder woordvoerster bisschop`,
    nouns: `
gemeente gemeenteraad provincie ministerie politie brandweer rechtbank officier vakbond betoging bewoners gewonden
doden slachtoffers onderzoek verdachte verdachten overstroming droogte ongeluk boeren vissers oogst begroting
belasting bedrijf werknemers ziekenhuis luchthaven snelweg redactie bron nieuws persbericht`,
  },
]

/** All of them, by the word. Of languages that share one the first listed has it; a title is no noun. */
export const SOURCE_WORDS: ReadonlyMap<string, SourceWord> = collect()

function collect(): Map<string, SourceWord> {
  const words = new Map<string, SourceWord>()
  for (const kind of ['title', 'noun'] as const) {
    for (const { language, titles, nouns } of LISTS) {
      for (const word of wordsOf(kind === 'title' ? titles : nouns))
        if (!words.has(word)) words.set(word, [language, kind])
    }
  }
  return words
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/)
}
