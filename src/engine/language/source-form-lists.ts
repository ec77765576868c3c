import type { SourceFormLists } from './source-forms.ts'

/** Short forms of source languages, a line for each language’s, and case endings. For the build, which puts them into its tables. */
export const SOURCE_FORMS: SourceFormLists = {
  honorifics: `
es señor señora señorita señores doña sor fray Señor Señora Señorita
pt senhor senhora senhores dona seu irmã Senhor Senhora
fr monsieur mademoiselle messieurs soeur sœur frère père mère maître Monsieur Mademoiselle Mme Mmes Mlle Mlles
it signor signora signorina signori suor fra dottor Signor Signora Suor
de herr frau fräulein herrn Herr Frau Herrn Fräulein
nl meneer mevrouw mijnheer Mevrouw Meneer Mevr Dhr
pl pani panie panowie Pani
cs pane paní Paní slečna
ro domnul doamna domnişoara domnișoara dl dna nea nenea Domnul Doamna
ca senyor senyora Senyor Senyora
el kyrios kyria kyrie Kyrios Kyria
bg gospodin gospozha Gospodin Gospozha
hr gospođa Gospođa gospođica
tr sayın Sayın
sv herrn fru Fru
ar sayyid sayyida ustaz Ustaz
fa agha khanom aghaye Aghaye Khanom
hu úr Úr asszony
sq zoti zonja
lt ponas ponia`,
  years: `
pl r roku
ru g gg goda godu
uk rr rik rotsi
bg godina
hr god godine godini
lv gada gadā gadam
lt metų metais
hu évi évben
tr yılı yılında yılının
cs rok`,
  dotted: `
pl m.in t.j t.zn o.o m.st św.p b.m
de z.B d.h u.a u.U z.T v.a o.ä i.d.R u.ä i.A z.Z s.o z.Hd m.E
fr p.ex c.-à-d c.à.d N.D.L.R S.M S.E.M
es p.ej D.ª EE.UU RR.HH SS.MM CC.AA JJ.OO FF.AA s.m d.C a.C
pt p.ex Sr.ª Dr.ª S.Exa Exmo.Sr
it p.es on.le S.p.A.a c.a
ro ș.a ş.a d.hr ș.a.m.d d-l
tr M.Ö a.g.e
nl o.a m.b.t d.w.z i.v.m i.p.v t.o.v o.l.v z.o.z
ru t.e t.k t.d t.p т.е т.к т.д т.п
cs t.j n.l t.č
sv bl.a t.ex d.v.s s.k fr.o.m t.o.m
da f.eks bl.a d.v.s`,
  endings: `
bg ina ima ta te ti godishen godishna godishniyat godishnata
de jährige jähriger jährigen jährig tägige tägigen stündige stündigen minütige minütigen köpfige köpfigen stöckige stöckigen prozentige fache fachen mal seitige
pl letni letnia letniej letniego letnią latek latka latkę latki letnich go ej ego tka dniowy
ru letny letniy letnyaya letniaia letnego letiye letie kh ti tyi ogo ekh ym
uk richnyi richna richnoho richchia rokiv
cs letý letá letého ti tého leté
nl jarige jarig daagse koppige voudig
sv årig åriga åring åringen tal talet
fr ième ieme ème ans
tr inci nci üncü uncu ıncı lik luk lük lık li lu lü yaşındaki
hu es os as én án éves ban ben
es añero añeros avo
hr godišnji godišnja godišnjak ak tak`,
  dayEndings: `
pt feira
hu én ön
bg ta`,
  abbreviations: `
pl np tzw tzn
de bzw usw ggf evtl inkl exkl sog zzgl
nl bijv enz
cs např tzv napr atd apod
sv osv dvs
tr örn
hu stb ill
hr npr tzv itd`,
  conjunctions: `
es Y y
it e
pl i lub oraz
de und oder
fr et
tr ve veya
ar wa
sv och
no og
ro și şi
hu és
hr ili
sq dhe`,
  honours: `
ar حفظه_الله رحمه_الله رعاه_الله أيده_الله رضي_الله_عنه عليه_السلام صلى_الله_عليه_وسلم ره ع ص س
en may_god_protect_him may_god_protect_her may_allah_protect_him may_god_preserve_him may_god_preserve_her may_god_protect_them`,
  units: `
fr ans
ca anys
es mts lts grs
it mq
zh yi wan yiyuan wanyuan qianwan baiwan
ja oku
ko eok jo eokwon
id ribu juta miliar triliun
fa hezar milyard
vi tỷ triệu nghìn ngàn
ru tysyach millionov milliardov
pl tysięcy milionów miliardów
tr milyon milyar trilyon
hr hiljada miliona milijardi tisuća
hi hazaar karod`,
  suffixes: `
tr un in da de ta te dan den tan ten daki deki taki teki nda nde ndan nden nın nin nun nün ın ün ya ye yı yi yu yü yla yle ındaki indeki sında sinde sının sinin nda lar ler ları leri lık lik li lı lu lü dır dir tır tir `,
  elided: `
fr oeuvre œuvre oeuvres œuvres etat etats etre oeil œil hote hotes honneur amour amore esprit art arts affaires appellation origine hiver accord armes azur ancien italia orange agneau ail arte elegance eau opera ecole identite identitaire equipe humanite express obs opinion unita espresso est union oreal avvenire osservatore alsace independant`,
  foreignShapes:
    'zione|zioni|iere|ieri|iera|aggio|mento|menti|ción|ciones|ção|ções|eir[oa]s?|eros|adores|[êâ]ncia|encias?|ancias?|ismos?|tori|tore|mente|dade|idad|schaft|keit|heit|heid|ungen|stelle|ów|ość|cja|ului|ilor|s[aá]g|inen|lich|isch|euse|eux|lerin|larının|lerinin',
  germanNames:
    'amt|gericht|rat|tag|hof|bund|bank|bahn|platz|stra(?:ss|ß)e|haus|burg|berg|dorf|stadt|land|wald|see|tal|partei|verein|verband|polizei|zeitung|stiftung|regierung|schaft|ministerium|kirche|schule|universität|klinikum|werk|park|landkreis|dienst|schutz',
  wordEndings: `
es ación aciones cción cciones sión siones idad idades ada adas ado ados ida idas ido idos ador adora adores adoras edor edora edores idor idores ista istas ería erías ero eros era eras eño eña eños iento ientos iendo ando mente aron ieron aban ían ía illo illa illos illas stas azo azos aje ajes anza anzas encia encias ancia ancias ivo ivos ivas oso osos osas eza ezas umbre enas enos ura uras ajo ajos orro ote otes ismo ismos dumbre dos das cha chas cho chos
pt ação ações ção ções são sões idade idades ado ados ada adas ido idos ida idas ador adora adores eiro eiros eira eiras ista istas mente avam ava aram iram inho inha inhos inhas agem agens ência ências ância âncias ismo ando endo indo osa osos osas ivo ivos eza ezas enta lho lha lhos lhas nho nha nhos nhas cho chos ria rias ou
fr ation ée és ées eur eurs euse euses ement ements ette ettes aire aires eau eaux aient ait iques ique oise ière ières ier iers isme ismes iste istes té tés oir oire oires ille illes elle elles onne aux ence ences ance ances ure ures ant ante antes ants ade ades esse esses
it zione zioni sione sioni tà ato ata ati ate uto uta uti ute ito ita iti ite atore atori trice trici ista isti iste ismo ismi mente anza anze enza enze ezza ezze aggio aggi iere iera ieri iere etto etta etti ette oso osa osi ose ivo iva ivi ive ando endo ccio ccia glia glie glio gli mento menti tura ture ello ella elli elle aio aia aie oni ini ino ina ari chi che cchi cco cca
de lich liche lichen licher liches isch ische ischen ierte ierten iert ierung igt igte igten ung ungen keit heit ste sten ten cht chte chten gen fen ben zen
nl lijk lijke ing ingen heid heden tje tjes eerd eerde eren ende aar aars iging ijk ijke ij teit en
pl ość ości anie enie ania enia ów ego emu ami ach ych ymi iej ski ska skie skich cki cka ny ych acja acji ację cje cja arz arze arka iarz stwo stwa ctwo ctwa nik nika niki ników ował owała owali ać ić eć ek ki ka nia
cs ost osti ání ení ého ému ých ými ský ská ské stvo ství ník níka níci ovat oval ovala
ro ului ul ilor elor lor ului ări are ere ire ție ția ții ția tia tii ată ați ate ească ești esc tor toare tori iei ului ează itate ismul ele uri urile
el ikos iki iko ikon isi isis eis mos ma mata tis tes ou ous on es os ias ies ates otita tiki tikou
ru ogo ego skiy skaya skoye skogo aya oye iye yye iy yy ost osti stvo stva niye niya nie tsiya tsii nik niki nikov shchik shchiki tel teli tsy tsa chik chiki shchina ka ki ku ov ev am ami akh
uk oho ska skyi skoho nist nosti stvo nnia tsiia tsii nyk nyky nykiv tel chyk iv amy akh ka ky
bg ost osti stvo tsiya tsii nik nitsi ite ata yat ski ska sko ane ene
hr ost osti stvo stva anje enje anja enja nik nika nici acija acije ski ska ske skog čki ica ice ovi ima
tr lik lık luk lük lar ler ları leri cı ci cu cü çı çi sı si ması mesi mek mak nın nin nda nde ndan yor dı di mış miş`,
  // Slavic: Klimczaka, Luchkom; endings that hardly any name has in the nominative.
  clearCases: 'skiego/ski ckiego/cki skiemu/ski ckiemu/cki skogo/sky skomu/sky owi/ iem/ em/ om/ a/ u/',
  // Slavic, Greek and Turkish endings that names have as well; then Czech and Croatian, Hungarian, Finnish and Estonian,
  // Latvian and Lithuanian, Romanian and Albanian, Georgian, Turkic and Armenian ones.
  doubtfulCases: `
ina/in inu/in inym/in ova/ov ovu/ov ovym/ov eva/ev evu/ev evym/ev in/ina ov/ova ev/eva inoy/ina ovoy/ova evoy/eva skoy/skaya skoho/sky skym/sky skim/sky skim/ski ckim/cki skiej/ska ckiej/cka ską/ska cką/cka ską/ski ského/ský skému/ský ého/ý ému/ý ým/ý ovou/ová ové/ová ko/ka ka/ko ku/ko kom/ko kovi/ko ka/ek ku/ek kiem/ek kowi/ek kem/ek tsa/ets tsu/ets tsya/ets tsem/ets tsom/ets ca/ec ce/ec cem/ec ę/a ą/a ie/a i/is ou/os o/os a/as ın/ ün/ nın/ nin/ nun/ nün/ yı/ ye/ dan/ den/
a/ ou/a ovi/a ovi/o om/o u/o a/o y/a u/a om/a e/a i/a ovej/ová ovej/ova ovou/ova ove/ova ě/a ě/ ě/o e/
nak/ nek/ t/ ot/ et/ at/ öt/ ban/ ben/ ból/ ből/ ról/ ről/ tól/ től/ ra/ re/ hoz/ hez/ höz/ ért/ ig/ val/ vel/ ék/
n/ in/ lla/ llä/ ella/ illa/ lle/ elle/ ille/ lta/ elta/ ilta/ ssa/ issa/ sta/ ista/ iin/ en/ ia/ sen/nen sta/nen sella/nen selle/nen selta/nen sesta/nen sessa/nen seen/nen i/ it/ ile/ iga/ sa/s se/s
a/s am/s u/s ā/s ša/sis ža/zis ļa/lis ņa/nis ča/cis am/is i/is as/a ai/a es/e ei/e os/a ą/a o/as ui/as ą/as u/as e/as io/is iui/is į/is ės/ė ei/ė ę/ė aus/us ui/us
ului/ lui/ ul/ ei/a it/
ma/i ma/e m/ mde/ is/i shi/i shi/ isgan/i zea/ zeo/
nyn/ nin/ dyn/ din/ tyn/ tin/ ny/ ni/ dy/ di/ ty/ ti/ ga/ ge/ qa/ ka/ ke/ da/ de/ ta/ te/ dan/ den/ tan/ ten/ nan/ nen/ nda/ nde/ ndan/ nden/ men/ pen/ ben/ nın/ nun/ nün/ ın/ un/ ün/ ya/ ye/ nı/ nu/ nü/ ı/ də/ dən/ ə/
its/ ov/ um/`,
  // Of given names, where no given name has them in the nominative.
  givenCases:
    'iem/ em/ em/o om/ om/o owi/ ovi/ ovi/o yem/y yem/iy iyem/iy im/i ym/y ą/a ę/a oyu/a oiu/a oy/a eyu/ya eiu/ia iyeyu/iya',
  // “From Tomska”, “to Bidenu”, “in Astanada”; “in Odesi”; “to Batumshi”.
  loneCases:
    'a/ u/ om/ em/ iem/ owi/ e/ ie/ iu/ ia/ ya/ da/ de/ ta/ te/ dan/ den/ tan/ ten/ nyn/ nin/ dyn/ din/ ga/ ge/ qa/ ka/ ke/ nın/ nda/ nde/ ndan/ nden/ də/ dən/ its/ um/ shi/ i/a y/a u/a e/a ie/a oy/a ę/a ą/a ii/iya iyu/iya iey/iya ogo/y oho/y omu/y iego/y iemu/y ym/y im/y shi/i is/i isgan/i',
}
