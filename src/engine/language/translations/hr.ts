/** What Croatian words and phrases mean that translations of news leave standing. */
export const hr = `
i=and; te=and; ili=or; u=in; s=with; o=about; k=to; iz=from; od=from; za=for; između=between; također=also; da=that;
koji=which; koja=which; koje=which; gdje=where; kada=when; jer=because; prema=according to; međutim=however;
ipak=however; u međuvremenu=meanwhile; s druge strane=on the other hand; sa svoje strane=for his part;
osim toga=moreover; stoga=therefore; nakon=after; prije=before; tijekom=during; protiv=against; bez=without;
više=more; vrlo=very; već=already; još=still; ako=if; iako=although; ovaj=this; svi=all; sve=all; zbog=due to;
zahvaljujući=thanks to; unatoč=despite; na primjer=for example; npr.=for example; u sklopu=as part of;
trenutno=currently; sada=now; gradonačelnik=mayor; gradonačelnica=mayor; načelnik=municipality head;
župan=county prefect; ministar=minister; ministri=ministers; predsjednik=president; predsjednica=president;
zastupnik=lawmaker; zastupnici=lawmakers; vijećnici=council members; sudac=judge; tužitelj=prosecutor;
državno odvjetništvo=state attorney’s office; glasnogovornik=spokesman; glasnogovornica=spokeswoman; trener=coach;
biskup=bishop; svećenik=priest; liječnik=doctor; odvjetnik=lawyer; ravnatelj=director; učenici=pupils;
studenti=students; vatrogasci=firefighters; policajci=police officers; policija=police;
policijska uprava=police department; vlada=government; ministarstvo=ministry; općina=municipality; županija=county;
gradsko vijeće=city council; sabor=parliament; sud=court; štrajk=strike; prosvjed=protest; proračun=budget; porez=tax;
izvješće=report; zakon=law; žetva=harvest; poplave=floods; potres=earthquake; požar=fire; ozlijeđen=injured;
ozlijeđeni=injured; poginuli=dead; žrtva=victim; žrtve=victims; suđenje=trial; svjedok=witness; svjedoci=witnesses;
bolnica=hospital; škola=school; cesta=road; mosta=bridge; granica=border; ulica=street; stranka=party;
sindikati=unions; tvrtka=company; poljoprivrednici=farmers; radnici=workers; cijene=prices; utakmica=match;
momčad=team; izbori=elections; kandidat=candidate; nesreća=accident; stanovnici=residents; ljudi=people;
djeca=children; rekao=said; rekla=said; kazao=said; izjavio=stated; najavio=announced; dodao=added; dodala=added;
istaknuo=stressed; naglasio=stressed; preminuo=died; bila=was; je=is; su=are; će=will; može=can; novi=new; nova=new;
bivši=former; posljednji=last; prvi=first; nacionalni=national; javni=public; strani=foreign; hrvatski=Croatian;
godina=year; godine=year; dan=day; sati=hours; danas=today; jučer=yesterday; sutra=tomorrow; ponedjeljak=Monday;
utorak=Tuesday; srijeda=Wednesday; četvrtak=Thursday; petak=Friday; subota=Saturday; nedjelja=Sunday;
siječnja=January; veljače=February; ožujka=March; travnja=April; svibnja=May; lipnja=June; srpnja=July;
kolovoza=August; rujna=September; listopada=October; studenoga=November; prosinca=December; milijun=million;
milijuna=million; tisuća=thousand; posto=percent; eura=euros; izvor=source; snimka=photo;
do=to; po=after; pod=under; nad=over; ali=but; pet=five; sto=a hundred; god=years;
`
