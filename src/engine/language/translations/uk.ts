/** What Ukrainian words and phrases mean that translations of news leave standing. */
export const uk = `
і=and; та=and; або=or; але=but; проте=however; однак=however; також=also; не=not; в=in; у=in; на=on; з=from; із=from;
від=from; до=to; для=for; за=for; про=about; між=between; без=without; після=after; під час=during; проти=against;
через=because of; що=that; щоб=so that; який=which; які=which; де=where; коли=when; якщо=if; тому що=because; як=as;
крім того=in addition; зокрема=in particular; у тому числі=including; у зв’язку з=in connection with;
тим часом=meanwhile; водночас=at the same time; з іншого боку=on the other hand; своєю чергою=in turn;
за словами=according to; за даними=according to; згідно з=according to; вже=already; мер=mayor; міський голова=mayor;
голова=head; міністр=minister; прем’єр-міністр=prime minister; президент=president; заступник=deputy;
депутат=lawmaker; депутати=lawmakers; суддя=judge; прокурор=prosecutor; генпрокурор=prosecutor general;
адвокат=lawyer; речник=spokesperson; речниця=spokesperson; радник=adviser; начальник=head; керівник=head;
директор=director; тренер=coach; лікар=doctor; лікарі=doctors; вчитель=teacher; священник=priest; полковник=colonel;
журналіст=journalist; пан=Mr; пані=Ms; уряд=government; міністерство=ministry; міноборони=Defense Ministry;
рада=council; комітет=committee; суд=court; суду=court; прокуратура=prosecutor’s office; поліція=police;
рятувальники=rescuers; військові=military; військовослужбовці=servicemen; область=region; області=region;
район=district; місто=city; міста=city; село=village; громада=community; громади=community; вулиця=street;
країна=country; країни=country; держава=state; міст=bridge; дорога=road; лікарня=hospital; школа=school;
підприємство=enterprise; партія=party; церква=church; вибори=elections; бюджет=budget; податок=tax; закон=law;
законопроєкт=bill; рішення=decision; війна=war; обстріл=shelling; ракета=missile; безпілотник=drone; загиблі=dead;
поранені=wounded; постраждалі=injured; пожежа=fire; вибух=explosion; дтп=road accident; підозрюваний=suspect;
ціни=prices; зарплата=salary; жителі=residents; люди=people; влада=authorities; збірна=national team;
повідомив=reported; повідомила=reported; заявив=said; додав=added; зазначив=noted; зазначила=noted; загинув=died;
загинули=died; новий=new; колишній=former; державний=state; національний=national; понеділок=Monday; вівторок=Tuesday;
середу=Wednesday; четвер=Thursday; п’ятницю=Friday; суботу=Saturday; неділю=Sunday; січня=January; лютого=February;
березня=March; квітня=April; травня=May; червня=June; липня=July; серпня=August; вересня=September; жовтня=October;
листопада=November; грудня=December; сьогодні=today; вчора=yesterday; рік=year; року=year; років=years;
гривень=hryvnias; грн=hryvnias; грн.=hryvnias; млн=million; млрд=billion; тис.=thousand; тисяч=thousand; га=hectares;
км=km; осіб=people; вул.=street; holova=head; miskyi holova=mayor; zastupnyk=deputy; ministr=minister;
prokuror=prosecutor; prokuratura=prosecutor’s office; suddia=judge; sud=court; rada=council; oblast=region;
raion=district; rayon=district; misto=city; selo=village; selyshche=settlement; hromada=community; vulytsia=street;
prospekt=avenue; ploshcha=square; uriad=government; ministerstvo=ministry; politsiia=police; militsiia=police;
derzhava=state; zakon=law; partiia=party; profspilka=trade union; likarnia=hospital; shkola=school;
universytet=university; zavod=plant; tserkva=church; sobor=cathedral; monastyr=monastery; muzei=museum; teatr=theater;
hazeta=newspaper; polkovnyk=colonel; heneral=general; narodnyi deputat=lawmaker; deputat=lawmaker;
rechnyk=spokesperson; trener=coach; zbirna=national team; liha=league; kubok=cup; vokzal=station; pani=Ms;
hryven=hryvnias;
do=to; po=along; pod=under; nad=over; bez=without; sto=a hundred;
`
