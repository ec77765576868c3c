/** What Azerbaijani words and phrases mean that translations of news leave standing. */
export const az = `
prezidenti=president; prezidentin=president; prezidentinin=president; nazir=minister; nazirinin=minister;
nazirin=minister; baş nazir=prime minister; deputatlar=lawmakers; deputatı=lawmakers; sədr=chairman; sədrin=chairman;
sədrinin=chairman; icra başçısı=head of the executive; rəis=head; rəisi=head; müavin=deputy; müavini=deputy;
prokuror=prosecutor; prokuroru=prosecutor; hakim=judge; hakimi=judge; vəkil=lawyer; vəkili=lawyer; vəkillər=lawyer;
direktoru=director; sözçüsü=spokesperson; məşqçi=coach; məşqçisi=coach; həkimlər=doctor; müəllim=teacher;
müəllimi=teacher; jurnalist=journalist; jurnalistlər=journalist; polkovnik=colonel; səfir=ambassador;
səfiri=ambassador; akademik=academician; katib=secretary; katibi=secretary; rayon=district; rayonun=district;
rayonunda=district; kənd=village; kəndi=village; kəndinin=village; kəndində=village; şəhər=city; şəhəri=city;
şəhərində=city; şəhərinin=city; qəsəbə=settlement; qəsəbəsi=settlement; qəsəbəsində=settlement; küçə=street;
küçəsi=street; küçəsində=street; körpü=bridge; körpüsü=bridge; yol=road; yolu=road; yolda=road; qəza=accident;
qəzası=accident; qəzada=accident; sürücü=driver; sürücüsü=driver; avtomobil=car; avtomobili=car; polis=police;
polisi=police; polislər=police; yanğın=fire; yanğını=fire; zəlzələ=earthquake; daşqın=flood; partlayış=explosion;
xəstəxanası=hospital; xəstəxanada=hospital; xəstə=patients; xəstələr=patients; məktəbi=school; məktəbdə=school;
məktəblər=school; şagird=pupils; şagirdlər=pupils; tələbə=students; tələbələr=students; universitet=university;
universiteti=university; məhkəməsi=court; məhkəmənin=court; hökm=verdict; hökmü=verdict; cinayət=crime;
cinayəti=crime; həbs=prison; həbsxana=prison; cərimə=fine; istintaq=investigation; hökumət=government;
hökuməti=government; hökumətin=government; nazirliyin=ministry; nazirliyinin=ministry; parlament=parliament;
parlamenti=parliament; seçki=election; seçkilər=election; seçkisi=election; seçicilər=voters; partiya=party;
partiyası=party; müxalifət=opposition; sakin=residents; sakinlər=residents; sakini=residents; uşaq=children;
uşaqlar=children; qadın=woman; qadınlar=woman; kişi=man; kişilər=man; ailə=family; ailəsi=family; işçi=workers;
işçilər=workers; maaş=pay; maaşı=pay; pensiya=pension; vergi=tax; vergilər=tax; büdcə=budget; büdcəsi=budget;
manat=manats; şirkət=company; şirkəti=company; zavod=factory; zavodu=factory; fermer=farmers; fermerlər=farmers;
məhsul=harvest; komanda=team; komandası=team; oyun=match; oyunu=match; oyunda=match; qol=goal; futbolçu=footballer;
futbolçular=footballer; qələbə=win; xəbər=news; xəbərlər=news; xəbəri=news; foto=photo; mənbə=source;
ətraflı=in detail; yaralı=injured; yaralılar=injured; ölən=killed; milyon=million; milyard=million; vətəndaş=citizens;
vətəndaşlar=citizens; əməkdaş=staff; əməkdaşları=staff; əməliyyat=operation; təhsil=education; səhiyyə=health;
kənd təsərrüfatı=agriculture; ədliyyə=justice; müdafiə=defence; dedi=said; haqqında=about; tərəfindən=by; olaraq=as;
olduğu=that it is; ilk=first; daha=more; yeni=new; bütün=all; indi=now; artıq=already; yalnız=only; onun=his; bir=one;
üç=three; dörd=four; beş=five; qeyd=noted; ötən=last; gələn=next; edən=doing; edilib=was done; var=there is;
yoxdur=is not; kimi=as; nəticəsində=as a result; ərzində=during; arasında=between; yanında=beside; olmaqla=being;
bazar ertəsi=Monday; çərşənbə=Wednesday; cümə=Friday; şənbə=Saturday; bazar=Sunday; yanvar=January; yanvarın=January;
fevral=February; fevralın=February; martın=March; aprel=April; aprelin=April; mayın=May; iyun=June; iyunun=June;
iyul=July; iyulun=July; avqust=August; avqustun=August; sentyabr=September; sentyabrın=September; oktyabr=October;
oktyabrın=October; noyabr=November; noyabrın=November; dekabr=December; dekabrın=December; bu gün=today;
dünən=yesterday; sabah=tomorrow; axşam=evening; gecə=night; həftə=week; həftəsi=week; ay=month; il=year; saat=hour;
saatı=hour; dəqiqə=minute;
`
