/** What Polish words and phrases mean that translations of news leave standing. */
export const pl = `
i=and; oraz=and; lub=or; lecz=but; w=in; na=on; o=about; u=at; przy=at; od=from; dla=for; przez=by; po=after;
przed=before; między=between; także=also; również=also; też=also; nie=not; że=that; który=which; która=which;
które=which; gdzie=where; kiedy=when; gdy=when; ponieważ=because; według=according to; zgodnie z=according to;
jednak=however; tymczasem=meanwhile; z kolei=on the other hand; ponadto=moreover; dlatego=therefore; więc=therefore;
podczas=during; przeciwko=against; bez=without; jeśli=if; z powodu=due to; dzięki=thanks to; pomimo=despite;
na przykład=for example; np.=for example; wreszcie=finally; teraz=now; jeszcze=still; już=already; wszystkie=all;
wszyscy=all; w ramach=as part of; obecnie=currently; m.in.=among others; burmistrz=mayor; prezydent=president;
ministrów=ministers; wojewoda=provincial governor; poseł=lawmaker; posłanka=lawmaker; posłowie=lawmakers;
radny=council member; radna=council member; radni=council members; wójt=commune head; starosta=district head;
sędzia=judge; prokurator=prosecutor; prokuratura=prosecutor’s office; rzecznik=spokesperson; trener=coach;
biskup=bishop; ksiądz=priest; lekarz=doctor; dyrektor=director; uczniowie=students; strażacy=firefighters;
policjanci=police officers; policja=police; straż pożarna=fire brigade; rząd=government; ministerstwo=ministry;
gmina=municipality; powiat=county; województwo=province; urząd miasta=city hall; sejm=parliament; rada=council;
sąd rejonowy=district court; sąd okręgowy=regional court; strajk=strike; budżet=budget; podatek=tax; podatki=taxes;
raport=report; ustawa=law; żniwa=harvest; trzęsienie ziemi=earthquake; pożar=fire; ranni=injured; wyrok=sentence;
świadek=witness; świadkowie=witnesses; szpital=hospital; szkoła=school; droga=road; granica=border; ulica=street;
ul.=street; partia=party; firma=company; spółka=company; firmy=companies; rolnicy=farmers; pracownicy=workers;
cena=price; mecz=match; wybory=elections; kandydat=candidate; wypadek=accident; wojna=war; miasto=city;
mieszkańcy=residents; dzieci=children; woda=water; zdrowie=health; powiedział=said; powiedziała=said; stwierdził=said;
poinformował=announced; poinformowała=announced; dodał=added; dodała=added; podkreślił=stressed; zmarł=died;
zmarła=died; był=was; była=was; zostało=was; będzie=will be; może=can; musi=must; jest=is; nowy=new; nowa=new;
nowe=new; ostatni=last; pierwszy=first; pierwsza=first; narodowy=national; publiczny=public; publiczne=public;
rok=year; roku=year; lat=years; miesięcy=months; dni=days; dziś=today; dzisiaj=today; wczoraj=yesterday;
jutro=tomorrow; poniedziałek=Monday; piątek=Friday; sobota=Saturday; sobotę=Saturday; niedziela=Sunday;
niedzielę=Sunday; godzin=hours; godz.=o’clock; mln=million; milion=million; milionów=million; tys.=thousand;
tysięcy=thousand; zł=zlotys; złotych=zlotys; proc.=percent; procent=percent; źródło=source; fot.=photo;
do=to; pod=under; nad=over; ale=but; sto=a hundred; tylko=only;
`
