/** What Slovenian words and phrases mean that translations of news leave standing. */
export const sl = `
župan=mayor; župana=mayor; županu=mayor; župani=mayor; podžupan=deputy mayor; predsednik=president;
predsednika=president; predsedniku=president; premier=prime minister; premierja=prime minister; ministra=minister;
ministrica=minister; ministri=minister; poslanec=lawmaker; poslanca=lawmaker; poslanci=lawmaker;
državni sekretar=state secretary; tožilca=prosecutor; tožilci=prosecutor; sodnik=judge; sodnika=judge; sodnica=judge;
sodniki=judge; odvetnik=lawyer; odvetnica=lawyer; odvetnika=lawyer; direktor=director; direktorja=director;
direktorica=director; tiskovni predstavnik=spokesman; trenerja=coach; zdravnik=doctor; zdravnica=doctor;
zdravniki=doctor; škof=bishop; župnik=parish priest; novinar=journalist; novinarka=journalist; novinarji=journalist;
profesorica=professor; veleposlanik=ambassador; poveljnik=commander; občini=municipality; občino=municipality;
občinski=municipality; mesto=city; mestu=city; mesta=city; vas=village; vasi=village; ulica=street; ulici=street;
cesta=road; cesti=road; most=bridge; mostu=bridge; letališče=airport; pristanišče=port; vlak=train; vlaki=train;
vlaka=train; avtobus=bus; avtobusi=bus; voznik=driver; voznica=driver; vozniki=driver; nesreči=accident;
nesreče=accident; policisti=police; policist=police; policije=police; gasilec=firefighters; gasilcev=firefighters;
reševalci=rescuers; požara=fire; požaru=fire; požari=fire; poplava=flood; poplave=flood; poplav=flood; neurje=storm;
neurja=storm; dež=rain; sneg=snow; snega=snow; suša=drought; suše=drought; potres=earthquake; potresa=earthquake;
plaz=landslide; sodišča=court; sodišču=court; sodba=verdict; sodbe=verdict; obtoženi=defendant; obtoženec=defendant;
osumljenec=suspect; osumljeni=suspect; zapor=prison; zapora=prison; kazen=punishment; kazni=punishment; globa=fine;
preiskava=investigation; preiskave=investigation; umor=murder; umora=murder; tatvina=theft; bolnišnici=hospital;
bolnišnice=hospital; bolniki=patients; bolnik=patients; cepivo=vaccine; zdravje=health; zdravstvo=health; šole=school;
šoli=school; učitelji=teachers; učiteljica=teachers; dijaki=students; vrtec=kindergarten; vrtca=kindergarten;
univerza=university; univerze=university; otroci=children; otrok=children; ženska=woman; ženske=woman; moški=man;
družina=family; družine=family; prebivalcev=residents; prebivalec=residents; delavci=workers; delavec=workers;
delavcev=workers; stavke=strike; stavko=strike; sindikat=trade union; sindikata=trade union; plača=pay; plače=pay;
pokojnina=pension; pokojnine=pension; davek=tax; davki=tax; proračun=budget; proračuna=budget; podjetje=company;
podjetja=company; tovarna=factory; kmet=farmers; kmetje=farmers; kmetov=farmers; letina=harvest; gozd=forest;
gozda=forest; reka=river; reke=river; jezero=lake; cerkev=church; vlade=government; vladi=government;
ministrstvo=ministry; ministrstva=ministry; stranka=party; stranke=party; volitev=elections; volitvah=elections;
volivci=voters; tekma=match; tekme=match; tekmi=match; ekipa=team; ekipe=team; igralci=players; igralec=players;
zmaga=win; poraz=defeat; prvenstvo=championship; gledalcev=spectators; novice=news; fotografija=photo; vir=source;
preberite=read; več=more; tisoč=thousand; milijon=million; milijonov=million; milijarda=billion; slovenski=Slovenian;
slovenska=Slovenian; je=is; bo=will be; ni=is not; pri=at; med=among; pred=before; po=after; zoper=against;
brez=without; čez=over; okoli=about; saj=since; ko=when; če=if; da=that; kot=as; dejal=said; dejala=said; še=still;
že=already; samo=only; zdaj=now; zelo=very; vse=all; ta=this; ali=or; toda=but; poleg=besides; pozneje=later;
prvi=first; prva=first; drugi=second; novi=new; nova=new; dva=two; trije=three; tri=three; štiri=four; pet=five;
deset=ten; ponedeljka=Monday; januar=January; maja=May; septembra=September; danes=today; včeraj=yesterday;
jutri=tomorrow; zjutraj=in the morning; zvečer=in the evening; ponoči=at night; teden=week; tedna=week; mesec=month;
mesecev=month; leto=year; leta=year; letih=year; let=year; dan=day; ura=hour;
`
