/** What Hungarian words and phrases mean that translations of news leave standing. */
export const hu = `
és=and; illetve=and; vagy=or; azonban=but; az=the; nem=not; hogy=that; amely=which; ami=which; ahol=where;
amikor=when; mert=because; mivel=because; szerint=according to; alapján=according to; viszont=however;
ugyanakkor=however; közben=meanwhile; másrészt=on the other hand; továbbá=moreover; ráadásul=moreover;
ezért=therefore; így=therefore; tehát=therefore; szintén=also; számára=for; között=between; után=after; előtt=before;
során=during; alatt=during; mintegy=about; körülbelül=about; kb.=about; nélkül=without; felé=towards; több=more;
nagyon=very; már=already; ez=this; minden=all; miatt=due to; köszönhetően=thanks to; ellenére=despite;
például=for example; pl.=for example; jelenleg=currently; végül=finally; polgármester=mayor; miniszter=minister;
elnök=president; köztársasági elnök=head of state; országgyűlési képviselő=lawmaker; képviselő=representative;
képviselők=representatives; bíró=judge; ügyész=prosecutor; ügyészség=prosecutor’s office; szóvivő=spokesperson;
edző=coach; vezetőedző=head coach; püspök=bishop; orvos=doctor; orvosok=doctors; ügyvéd=lawyer; igazgató=director;
tanár=teacher; tanárok=teachers; pedagógusok=teachers; diákok=pupils; tűzoltók=firefighters; rendőrök=police officers;
rendőr=police officer; rendőrség=police; kormány=government; minisztérium=ministry; önkormányzat=municipality;
önkormányzatok=municipalities; megye=county; megyei=county; közgyűlés=city council; parlament=parliament;
városháza=town hall; bíróság=court; sztrájk=strike; tüntetés=demonstration; költségvetés=budget; adó=tax;
jelentés=report; törvény=law; rendelet=decree; aratás=harvest; földrengés=earthquake; tűz=fire; sérült=injured;
sérültek=injured; halottak=dead; áldozat=victim; áldozatok=victims; tárgyalás=trial; ítélet=ruling; tanú=witness;
tanúk=witnesses; gyanúsított=suspect; kórház=hospital; iskola=school; iskolák=schools; határ=border; utca=street;
szakszervezet=union; cég=company; vállalat=company; cégek=companies; gazdák=farmers; árak=prices; bérek=wages;
mérkőzés=match; meccs=match; gól=goal; csapat=team; játékvezető=referee; választás=election; választások=elections;
jelölt=candidate; baleset=accident; háború=war; város=city; lakosok=residents; emberek=people; gyerekek=children;
mondta=said; közölte=said; elmondta=said; bejelentette=announced; hozzátette=added; hangsúlyozta=stressed;
meghalt=died; elhunyt=died; voltak=were; kell=must; új=new; egykori=former; utolsó=last; következő=next; első=first;
nemzeti=national; országos=national; önkormányzati=municipal; eltűnt=missing; külföldi=foreign; magyar=Hungarian;
év=year; évben=in the year; órakor=o’clock; tegnap=yesterday; holnap=tomorrow; hétfő=Monday; hétfőn=on Monday;
kedden=on Tuesday; szerdán=on Wednesday; csütörtökön=on Thursday; pénteken=on Friday; szombaton=on Saturday;
vasárnap=on Sunday; január=January; február=February; március=March; április=April; május=May; június=June;
július=July; augusztus=August; szeptember=September; október=October; millió=million; ezer=thousand; százalék=percent;
forint=forints; forrás=source;
`
