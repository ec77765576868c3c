/** What Romanian words and phrases mean that translations of news leave standing. */
export const ro = `
și=and; sau=or; dar=but; de=of; cu=with; pentru=for; pe=on; până=until; până la=until; între=between;
de asemenea=also; că=that; unde=where; când=when; pentru că=because; deoarece=because; potrivit=according to;
însă=however; cu toate acestea=however; între timp=meanwhile; pe de altă parte=on the other hand;
la rândul său=for his part; în acest sens=in this regard; în plus=moreover; prin urmare=therefore; astfel=therefore;
după=after; înainte=before; înainte de=before; în timpul=during; împotriva=against; despre=about; fără=without;
mai multe=more; foarte=very; deja=already; încă=still; dacă=if; acest=this; aceasta=this; aceste=these; acești=these;
alte=other; alți=other; toate=all; toți=all; din cauza=due to; datorită=due to; în ciuda=despite;
de exemplu=for example; în prezent=currently; pentru prima dată=for the first time; prin=through; acum=now; nu=not;
primar=mayor; primarul=mayor; primărița=mayor; primari=mayors; primarii=mayors; ministrul=minister;
miniștrii=ministers; președintele=president; deputatul=deputy; deputați=deputies; deputații=deputies;
consilierii=council members; judecătorul=judge; procurorul=prosecutor; procurorii=prosecutors;
purtător de cuvânt=spokesperson; purtătorul de cuvânt=spokesperson; antrenorul=coach; episcopul=bishop;
preotul=priest; medicul=doctor; medici=doctors; medicii=doctors; avocatul=lawyer; profesorul=teacher;
profesori=teachers; profesorii=teachers; elevi=pupils; elevii=pupils; pompierii=firefighters;
polițiștii=police officers; primărie=town hall; primăria=town hall; consiliul local=local council;
consiliul județean=county council; județ=county; județul=county; jud.=county; comuna=commune; guvernul=government;
ministerul=ministry; parlamentul=parliament; poliția=police; instanța=court; judecătoria=court;
parchetul=prosecutor’s office; greva=strike; bugetul=budget; impozit=tax; impozite=taxes; raportul=report; legea=law;
recoltă=harvest; inundații=floods; cutremur=earthquake; incendiul=fire; răniți=injured; victimele=victims;
procesul=trial; martor=witness; martori=witnesses; spital=hospital; spitalul=hospital; școală=school; școlile=schools;
drumul=road; podul=bridge; granița=border; strada=street; partidul=party; sindicatul=union; sindicatele=unions;
firma=company; fermierii=farmers; prețurile=prices; salariile=wages; meciul=match; echipa=team; alegerile=elections;
război=war; orașul=city; satul=village; oameni=people; persoane=people; copiii=children; a declarat=said; a spus=said;
a afirmat=said; a anunțat=announced; a explicat=explained; a adăugat=added; a subliniat=stressed; a murit=died;
a decedat=died; a fost=was; au fost=were; este=is; sunt=are; poate=can; trebuie=must; nou=new; noul=new;
fostul=former; națională=national; locală=local; anul=year; ani=years; zile=days; ora=o’clock; astăzi=today;
azi=today; ieri=yesterday; mâine=tomorrow; marți=Tuesday; miercuri=Wednesday; joi=Thursday; vineri=Friday;
sâmbătă=Saturday; duminică=Sunday; milion=million; milioane=million; mii=thousand; la sută=percent; sursa=source;
sub=under; din=from; era=was;
`
