/** What Catalan words and phrases mean that translations of news leave standing. */
export const ca = `
alcalde=mayor; presidenta=president; consellers=ministers; diputada=lawmaker; fiscal=prosecutor; advocat=lawyer;
portaveu=spokesperson; metge=doctor; bisbe=bishop; periodista=journalist; entrenador=coach; pagès=farmer;
bomber=firefighter; ajuntaments=town councils; govern=government; policia=police; carretera=road; foc=fire;
escoles=schools; treballadors=workers; impost=tax; fàbrica=factory; nen=child; partit=match; diari=newspaper;
milions=millions; català=Catalan; és=is; dit=said; també=also; tots=all; dos=two; aquell=that; més=more; doncs=so;
els=the; dilluns=Monday; dimarts=Tuesday; dimecres=Wednesday; dijous=Thursday; divendres=Friday; dissabte=Saturday;
diumenge=Sunday; gener=January; febrer=February; març=March; maig=May; juny=June; juliol=July; agost=August;
setembre=September; octubre=October; novembre=November; desembre=December; avui=today; ahir=yesterday; demà=tomorrow;
matí=morning; tarda=afternoon; vespre=evening; nit=night; setmana=week; any=year; dia=day; hora=hour;
`
