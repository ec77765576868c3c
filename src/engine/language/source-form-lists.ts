import type { SourceFormLists } from './source-forms.ts'

/** Short forms of source languages, a line for each language’s, and case endings. For the build, which puts them into its tables. */
export const SOURCE_FORMS: SourceFormLists = {
  honorifics: `
es señor señora señorita señores doña sor fray Señor Señora Señorita
pt senhor senhora senhores dona seu irmã Senhor Senhora
fr monsieur mademoiselle messieurs soeur sœur frère père mère Monsieur Mademoiselle Mme Mmes Mlle Mlles
it signor signora signorina signori suor fra dottor Signor Signora Suor
de herr frau fräulein herrn Herr Frau Herrn Fräulein
nl meneer mevrouw mijnheer Mevrouw Meneer Mevr Dhr
pl pani panie panowie Pani
cs pane paní Paní slečna
ro domnul doamna domnişoara domnișoara dl dna Domnul Doamna
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
tr M.Ö M.S T.C a.g.e
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
ar حفظه_الله رحمه_الله رعاه_الله أيده_الله رضي_الله_عنه عليه_السلام صلى_الله_عليه_وسلم ره ع ص س`,
  units: `
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
  // Slavic: Klimczaka, Luchkom; endings that hardly any name has in the nominative.
  clearCases: 'skiego/ski ckiego/cki skiemu/ski ckiemu/cki skogo/sky skomu/sky owi/ iem/ em/ om/ a/ u/',
  // Slavic, Greek and Turkish endings that names have as well; then Czech and Croatian, Hungarian, Finnish and Estonian,
  // Latvian and Lithuanian, Romanian and Albanian ones.
  doubtfulCases: `
ina/in inu/in inym/in ova/ov ovu/ov ovym/ov eva/ev evu/ev evym/ev in/ina ov/ova ev/eva inoy/ina ovoy/ova evoy/eva skoy/skaya skoho/sky skym/sky skim/sky skim/ski ckim/cki skiej/ska ckiej/cka ską/ska cką/cka ską/ski ského/ský skému/ský ého/ý ému/ý ým/ý ovou/ová ové/ová ko/ka ka/ko ku/ko kom/ko kovi/ko ka/ek ku/ek kiem/ek kowi/ek kem/ek tsa/ets tsu/ets tsya/ets tsem/ets tsom/ets ca/ec ce/ec cem/ec ę/a ą/a ie/a i/is ou/os o/os a/as ın/ ün/ nın/ nin/ nun/ nün/ yı/ ye/ dan/ den/
a/ ou/a ovi/a ovi/o om/o u/o a/o y/a u/a om/a e/a i/a ovej/ová ovej/ova ovou/ova ove/ova ě/a ě/ ě/o e/
nak/ nek/ t/ ot/ et/ at/ öt/ ban/ ben/ ból/ ből/ ról/ ről/ tól/ től/ ra/ re/ hoz/ hez/ höz/ ért/ ig/ val/ vel/ ék/
n/ in/ lla/ llä/ ella/ illa/ lle/ elle/ ille/ lta/ elta/ ilta/ ssa/ issa/ sta/ ista/ iin/ en/ ia/ sen/nen sta/nen sella/nen selle/nen selta/nen sesta/nen sessa/nen seen/nen i/ it/ ile/ iga/ sa/s se/s
a/s am/s u/s ā/s ša/sis ža/zis ļa/lis ņa/nis ča/cis am/is i/is as/a ai/a es/e ei/e os/a ą/a o/as ui/as ą/as u/as e/as io/is iui/is į/is ės/ė ei/ė ę/ė aus/us ui/us
ului/ lui/ ul/ ei/a it/`,
  // Of given names, where no given name has them in the nominative.
  givenCases:
    'iem/ em/ em/o om/ om/o owi/ ovi/ ovi/o yem/y yem/iy iyem/iy im/i ym/y ą/a ę/a oyu/a oiu/a oy/a eyu/ya eiu/ia iyeyu/iya',
}
