/** What Czech words and phrases mean that translations of news leave standing. */
export const cs = `
nebo=or; v=in; ve=in; s=with; od=from; k=to; ke=to; u=at; při=at; o=about; na=on; po=after; před=before; mezi=between;
také=also; rovněž=also; též=also; že=that; který=which; která=which; které=which; kde=where; když=when;
protože=because; podle=according to; však=however; nicméně=however; mezitím=meanwhile;
na druhou stranu=on the other hand; navíc=moreover; tedy=therefore; během=during; proti=against; bez=without;
kvůli=due to; díky=thanks to; navzdory=despite; například=for example; např.=for example; v současnosti=currently;
nyní=now; ještě=still; již=already; už=already; pokud=if; tento=this; všechny=all; v rámci=as part of; starosta=mayor;
starostka=mayor; primátor=mayor; primátorka=mayor; ministr=minister; ministři=ministers; prezident=president;
prezidentka=president; hejtman=regional governor; poslanec=lawmaker; poslankyně=lawmaker; poslanci=lawmakers;
zastupitelé=councillors; soudce=judge; soudkyně=judge; státní zástupce=state prosecutor; mluvčí=spokesman;
trenér=coach; biskup=bishop; lékař=doctor; lékařka=doctor; ředitel=director; žáci=pupils; hasiči=firefighters;
policisté=police officers; předseda=chairman; policie=police; vláda=government; vlády=government;
ministerstvo=ministry; radnice=town hall; městský úřad=town hall; zastupitelstvo=city council; magistrát=city hall;
obec=municipality; obce=municipality; obcí=municipalities; okres=district; senát=senate; soud=court;
okresní soud=district court; krajský soud=regional court; stávka=strike; rozpočet=budget; daň=tax; daně=taxes;
zpráva=report; zákon=law; sklizeň=harvest; povodně=floods; zemětřesení=earthquake; požár=fire; zraněný=injured;
rozsudek=ruling; svědci=witnesses; nemocnice=hospital; škola=school; silnice=road; mostu=bridge; ulice=street;
ulici=street; společnost=company; firma=company; zemědělci=farmers; zaměstnanci=employees; cena=price; zápas=match;
gól=goal; tým=team; volby=elections; kandidát=candidate; nehoda=accident; válka=war; město=city; města=city;
obyvatelé=residents; lidé=people; děti=children; voda=water; řekl=said; řekla=said; uvedl=said; uvedla=said;
sdělil=said; dodal=added; dodala=added; zemřel=died; zemřela=died; byl=was; byla=was; bylo=was; je=is; bude=will be;
může=can; musí=must; nový=new; nová=new; nové=new; poslední=last; první=first; bývalý=former; bývalá=former;
národní=national; veřejný=public; rok=year; roku=year; dní=days; dnes=today; včera=yesterday; zítra=tomorrow;
pondělí=Monday; úterý=Tuesday; středa=Wednesday; čtvrtek=Thursday; pátek=Friday; sobota=Saturday; sobotu=Saturday;
neděle=Sunday; neděli=Sunday; hodin=hours; hod.=hours; milion=million; milionů=million; mil.=million; tisíc=thousand;
tis.=thousand; kč=crowns; korun=crowns; procent=percent; snímek=photo; zdroj=source;
do=to; pod=under; nad=over; ale=but; sto=a hundred; let=years;
`
