/** What Dutch words and phrases mean that translations of news leave standing. */
export const nl = `
van de=of the; van het=of the; van een=of a; maar=but; de=the; het=the; met de=with the; met het=with the; voor=for;
voor de=for the; voor het=for the; door de=by the; door het=by the; naar=to; uit=from; sinds=since; tussen=between;
ook=also; niet=not; dat=that; waar=where; wanneer=when; toen=when; omdat=because; volgens=according to;
echter=however; ondertussen=meanwhile; daarnaast=in addition; bovendien=moreover; daarom=therefore; in het=in the;
in de=in the; op de=on the; op het=on the; bij=at; tegen=against; tijdens=during; zonder=without; nog=still;
meer=more; andere=other; alle=all; elke=each; deze=this; dit=this; vanwege=because of; dankzij=thanks to;
ondanks=despite; bijvoorbeeld=for example; onder meer=among other things; momenteel=currently; uiteindelijk=finally;
nu=now; burgemeester=mayor; wethouder=alderman; kamerlid=lawmaker; raadslid=council member;
raadsleden=council members; rechter=judge; officier van justitie=prosecutor; woordvoerder=spokesman;
woordvoerster=spokeswoman; bondscoach=national coach; bisschop=bishop; advocaat=lawyer; voorzitter=chairman;
directeur=director; leraar=teacher; leerlingen=pupils; brandweer=fire brigade; politie=police; gemeente=municipality;
gemeenten=municipalities; gemeenteraad=municipal council; gemeentehuis=town hall; ministerie=ministry;
regering=government; kabinet=cabinet; tweede kamer=lower house; rechtbank=court;
openbaar ministerie=public prosecutor’s office; stakingen=strikes; betoging=demonstration; begroting=budget;
belasting=tax; belastingen=taxes; verslag=report; oogst=harvest; overstromingen=floods; aardbeving=earthquake;
gewonden=injured; gewond=injured; doden=dead; slachtoffer=victim; slachtoffers=victims; rechtszaak=trial;
vonnis=ruling; getuigen=witnesses; onderzoek=investigation; verdachte=suspect; verdachten=suspects;
ziekenhuis=hospital; ziekenhuizen=hospitals; scholen=schools; weg=road; brug=bridge; grens=border; partij=party;
vakbond=union; vakbonden=unions; bedrijf=company; bedrijven=companies; werknemers=employees; boer=farmer;
boeren=farmers; prijs=price; lonen=wages; doelpunt=goal; doelpunten=goals; wedstrijd=match; wedstrijden=matches;
ploeg=team; scheidsrechter=referee; verkiezingen=elections; kiezers=voters; ongeval=accident; vrouw=woman;
kinderen=children; inwoners=residents; zei=said; zegt=says; verklaarde=stated; overleed=died; werd=was; werden=were;
waren=were; heeft=has; hebben=have; kunnen=can; zullen=will; moeten=must; nieuwe=new; voormalige=former; vorige=last;
afgelopen=last; volgende=next; eerste=first; tweede=second; nationale=national; gemeentelijke=municipal;
vermist=missing; openbare=public; buitenlandse=foreign; nederlandse=Dutch; jaar=year; maanden=months; dagen=days;
uur=o’clock; vandaag=today; gisteren=yesterday; morgen=tomorrow; maandag=Monday; dinsdag=Tuesday; woensdag=Wednesday;
donderdag=Thursday; vrijdag=Friday; zaterdag=Saturday; zondag=Sunday; januari=January; februari=February; maart=March;
mei=May; juni=June; juli=July; augustus=August; oktober=October; miljoen=million; duizend=thousand; procent=percent;
bron=source;
van=of; door=by; tot=until; bent=are; wist=knew; die=who; want=because; heel=very; wet=law;
`
