/** What Bulgarian words and phrases mean that translations of news leave standing. */
export const bg = `
и=and; или=or; но=but; обаче=however; също=also; не=not; в=in; във=in; с=with; със=with; от=from; до=to; за=for;
по време на=during; между=between; без=without; след=after; преди=before; срещу=against; около=about;
според=according to; по думите на=according to; по данни на=according to; че=that; да=to; който=which; която=which;
което=which; където=where; когато=when; ако=if; защото=because; затова=therefore; тъй като=because;
освен това=in addition; междувременно=meanwhile; от друга страна=on the other hand; от своя страна=for his part;
във връзка с=in connection with; включително=including; поради=due to; само=only; вече=already; сега=now; този=this;
тази=this; това=this; всички=all; като=as; кмет=mayor; кметът=mayor; кмета=mayor; кметове=mayors; министър=minister;
министърът на=minister of; премиер=prime minister; президент=president; председател=chairman; депутат=lawmaker;
депутати=lawmakers; депутатите=lawmakers; областен управител=regional governor; съдия=judge; прокурор=prosecutor;
главен прокурор=prosecutor general; адвокат=lawyer; говорител=spokesperson; секретар=secretary; директор=director;
посланик=ambassador; треньор=coach; лекар=doctor; лекари=doctors; учител=teacher; инж.=engineer; д-р=Dr.;
проф.=Professor; митрополит=metropolitan; г-н=Mr; г-жа=Ms; община=municipality; общината=municipality;
общински съвет=municipal council; област=region; правителство=government; правителството=government;
министерство=ministry; мвр=Interior Ministry; парламент=parliament; парламентът=parliament;
народното събрание=National Assembly; съд=court; съдът=court; окръжен съд=district court;
прокуратура=prosecutor’s office; прокуратурата=prosecutor’s office; полиция=police; полицията=police;
болница=hospital; училище=school; църква=church; село=village; град=town; квартал=neighborhood; улица=street;
път=road; мост=bridge; граница=border; партия=party; фирма=company; завод=plant; избори=elections; стачка=strike;
протест=protest; бюджет=budget; данък=tax; закон=law; решение=decision; доклад=report; реколта=harvest;
наводнение=flood; пожар=fire; загинал=killed; пострадали=injured; ранени=wounded; присъда=sentence; цени=prices;
заплата=salary; хора=people; деца=children; жители=residents; мач=match; отбор=team; гол=goal; каза=said; заяви=said;
съобщи=reported; добави=added; обясни=explained; нов=new; бивш=former; национален=national; понеделник=Monday;
вторник=Tuesday; сряда=Wednesday; четвъртък=Thursday; петък=Friday; събота=Saturday; неделя=Sunday; януари=January;
февруари=February; март=March; април=April; май=May; юни=June; юли=July; август=August; септември=September;
октомври=October; ноември=November; декември=December; днес=today; вчера=yesterday; година=year; години=years;
г.=year; часа=o’clock; лева=leva; лв.=leva; лв=leva; евро=euros; млн.=million; млрд.=billion; км=km; ул.=street;
бул.=boulevard; снимка=photo; kmet=mayor; kmetat=mayor; kmetove=mayors; kmetstvo=town hall; obshtina=municipality;
obshtini=municipalities; oblast=region; predsedatel=chairman; zamestnik=deputy; zam.-kmet=deputy mayor;
ministar=minister; premier-ministar=prime minister; prokuror=prosecutor; prokuratura=prosecutor’s office; sadia=judge;
sadiya=judge; advokat=lawyer; govoritel=spokesperson; sekretar=secretary; direktor=director; trenyor=coach;
uchitel=teacher; uchilishte=school; gimnaziya=high school; chitalishte=community center; bolnitsa=hospital;
tsarkva=church; manastir=monastery; mitropolit=metropolitan; selo=village; kvartal=neighborhood; ulitsa=street;
bulevard=boulevard; ploshtad=square; darzhava=state; pravitelstvo=government; ministerstvo=ministry;
parlament=parliament; narodno sabranie=National Assembly; politsiya=police; partiya=party; sindikat=union;
vestnik=newspaper; zavod=plant; izbori=elections; byudzhet=budget; reka=river; yazovir=reservoir; dekara=decares;
do=to; po=along; pod=under; nad=over; pet=five; sto=a hundred; god=year;
`
