/** What Swedish words and phrases mean that translations of news leave standing. */
export const sv = `
och=and; eller=or; av=of; i=in; på=on; med=with; från=from; mellan=between; också=also; även=also; inte=not; att=that;
som=which; vilket=which; där=where; när=when; eftersom=because; enligt=according to; däremot=however;
under tiden=meanwhile; samtidigt=at the same time; dessutom=moreover; därför=therefore; om=about; cirka=about;
efter=after; under den=during the; mot=against; utan=without; fram till=until; mer=more; mycket=very; redan=already;
fortfarande=still; alla=all; allt=all; varje=each; denna=this; detta=this; dessa=these; på grund av=due to;
tack vare=thanks to; trots=despite; till exempel=for example; t.ex.=for example; bland annat=among other things;
bl.a.=among other things; för första gången=for the first time; nu=now; genom=through; för närvarande=currently;
det=it; kommunalråd=municipal commissioner; finansminister=finance minister; utrikesminister=foreign minister;
landshövding=county governor; riksdagsledamot=member of parliament; åklagare=prosecutor; åklagaren=prosecutor;
domare=judge; talesperson=spokesperson; tränare=coach; biskop=bishop; präst=priest; läkare=doctor; läkaren=doctor;
advokat=lawyer; ordförande=chairman; ordföranden=chairman; direktör=director; vd=chief executive; lärare=teacher;
elever=pupils; chefen=head; polisen=police; polis=police; räddningstjänsten=rescue service; kommun=municipality;
kommunen=municipality; kommuner=municipalities; kommunfullmäktige=municipal council;
kommunstyrelsen=municipal executive board; län=county; regering=government; regeringen=government;
riksdagen=parliament; myndighet=agency; myndigheten=agency; myndigheter=authorities; domstol=court; domstolen=court;
tingsrätten=district court; strejk=strike; demonstrationen=demonstration; skatt=tax; skatten=tax; skatter=taxes;
rapporten=report; lagen=law; skörd=harvest; översvämningar=floods; jordbävning=earthquake; branden=fire;
skadade=injured; skadad=injured; döda=dead; rättegången=trial; domen=ruling; vittne=witness; vittnen=witnesses;
misstänkt=suspect; utredningen=investigation; sjukhus=hospital; sjukhuset=hospital; skola=school; skolan=school;
skolor=schools; väg=road; bron=bridge; gränsen=border; partiet=party; facket=union; företaget=company;
bolaget=company; bönder=farmers; lantbrukare=farmers; anställda=employees; priset=price; priser=prices; matchen=match;
laget=team; kandidat=candidate; olyckan=accident; krig=war; stad=city; invånare=residents; boende=residents;
barnen=children; kvinnan=woman; människor=people; säger=says; rapporterar=reports; blev=was; har=has; kommer att=will;
måste=must; nytt=new; nya=new; tidigare=former; senaste=last; nästa=next; första=first; nationella=national;
kommunala=municipal; offentliga=public; utländska=foreign; svenska=Swedish; året=year; månader=months; vecka=week;
dagar=days; idag=today; igår=yesterday; i morgon=tomorrow; klockan=o’clock; kl.=o’clock; måndag=Monday;
tisdag=Tuesday; onsdag=Wednesday; torsdag=Thursday; fredag=Friday; lördag=Saturday; söndag=Sunday; miljoner=million;
kr=kronor; tusen=thousand; procent=percent; källa=source; foto=photo;
till=to; hos=at; var=was; kom=came; gick=went; men=but; sin=his; min=my; den=the; fem=five; barn=children;
`
