import type { GenderLists } from './genders.ts'

/**
 * Given names, titles and nouns that tell a woman from a man, in lower case. Names that both bear somewhere (Andrea,
 * Nikita, Kim) stay out. For the build, which puts them into its tables.
 */
export const GENDER_WORDS: GenderLists = {
  feminine: `
  mrs ms miss madame lady dame queen princess duchess countess baroness empress woman girl mother mum sister daughter wife
  widow grandmother aunt niece granddaughter stepmother godmother fiancee girlfriend bride actress spokeswoman chairwoman
  businesswoman saleswoman congresswoman policewoman councilwoman assemblywoman sportswoman servicewoman
  mayoress alderwoman
  outi paivi mervi tytti pirjo heli helvi eeva maarit aada helmi iina emmi siiri ebba hege randi torill bente hilde
  anniken mariette annelies lilianne jolande gwendolyn liesbeth tinne hanneli dietlinde luise friederike maelys severine
  sibeth meritxell laia piedad arlene eliziane edilene ellen elly matilde gulshat venera gulnaz karlygash zsuzsanna emese
  eman suad soha noha sanae misaki mayumi natsuki wiebke vasundhara khofifah joenia ragnhild tuula renske
  camerawoman schoolgirl housewife nun abbess heiress hostess waitress stewardess seamstress priestess ballerina heroine
  angela ursula christine maria marie anna anne annalena elena olena natalia natalya nataliia svetlana tatiana tatyana
  olga irina iryna ekaterina kateryna yulia yuliia julia oksana ludmila lyudmila galina valentina vera nadia nadezhda
  anastasia ksenia daria polina larisa marina margarita zinaida tamara nina lidia
  hillary kamala theresa margaret elizabeth catherine kate victoria charlotte emily emma sophie sarah jessica jennifer
  michelle melania ivanka nancy susan karen linda barbara patricia mary jane helen laura lisa amanda rachel rebecca
  deborah carol diane janet judith ruth martha alice amy angelina nicole stephanie melissa megan meghan hannah
  isabel isabella lucia sofia carmen dolores pilar mercedes rosa teresa beatriz cristina monica patricia gabriela
  veronica alejandra daniela mariana fernanda paula claudia silvia dilma michelle susana ines luisa juana yolanda
  giorgia francesca chiara giulia federica valentina alessandra martina elisa silvia roberta paola laura lucia
  segolene valerie sylvie nathalie isabelle francoise brigitte elisabeth celine aurelie amelie helene monique
  heike petra sabine ute birgit monika anja katrin katja silke steffi annegret franziska christiane
  ayse fatma emine hatice zeynep meral elif merve tansu fatima aisha khadija zainab leila layla mariam maryam amina
  noura huda samira yasmin nour malala benazir indira sonia aung
  ingrid mette sanna magdalena agnieszka malgorzata katarzyna ewa beata joanna zuzana jacinda greta
  adriana agata agnes aigul ainhoa alba albina aleksandra alena alexandra alexia alicja alina alla amalia amelia amira
  anahit anais anastasiia anastasija anda anette angelika anneli annette antonia antonina anya aoife araceli ariadna
  arina asel aurora aysel ayumi azra barbora belen berit bernadette bettina bianca blanca bojana bozena branka brigida
  britta bronwyn camila candela carla carlota carolina caroline cecilia chantal charlene clara clarissa claire
  claudine concepcion consuelo corinne cornelia dagmar danica danuta daphne debora denise diana dilnoza doina
  donatella dorota doris dorothea dragana dunja edita edith edyta eilidh elaine elda eleanor eleni eleonora elin
  elisabetta elke ella elsa elvira emilia encarnacion enkeleda erica erika erin esperanza estela esther eszter eugenia
  eva evelina evelyn fabiola faiza farida fatou fatoumata felicia filiz fiona flavia florence francisca freya frida
  gabriella gamze gemma genevieve georgina geraldine gerda gertrude gesa giovanna gisela giuliana gloria gohar
  graciela grazyna guadalupe gudrun gulnara gulsum habiba halina hana hanan hanna hannelore heather hedwig heidi
  helena helga henrietta hiba hilda hildegard hiroko honorata hulya ida ilaria ildiko ilona imelda inga inge ingeborg
  inna ioana irena irene iris irma isabela isidora ivana iveta ivona iwona izabela jacqueline jadwiga jana janina
  jasmina jelena jenny jill joan joana jocelyn johanna jolanta josefina josephine judit julie juliana julieta justyna
  kadri kaja karin karina karolina kathleen katharina kathrin katia katarina kerstin khadijah kinga klara klaudia
  krisztina kristina krystyna lara larysa latifa lea lena lenka leticia leyla lidija lidiya liliana lilian lina linnea
  liudmila ljiljana lola lorena loretta louise luciana lucie lucrezia ludivine lydia lyuba madalena madeleine magali
  magda manuela mara marcela margarida margot mariella marija mariia marilyn marisa marisol marlene marta matilda maud
  maureen mercy milena mina miriam mireille mirjana muriel myriam nadezda nadine naoko naomi natasa natasha nathalia
  nayara neha nelly nora norma nuria odile ofelia olivia ornella pamela paloma patrycja paulina pauline penelope perla
  petronela philippa phoebe pia pooja priscilla priya radka rafaela raisa ramona raquel regina renata rima rita rocio
  romina rosalia rosalind roxana ruta ruzica sabina sabrina sadia sally salma samantha sandra sanja sara saskia selma
  serena shirin sibel sigrid silvana silja simona sinead siri snezana soledad solveig sonja stefania stella sunita
  susanna susanne suzanne sveta sylvia szilvia tamar tania tanja tanya tatjana teodora tereza terezia tiina tina tuba
  ulrike vanessa verena vesna victoire viktoria viktoriia violeta virginia vittoria viviana viviane vlasta wanda wilma
  xenia xiomara yana yael yelena yevgenia yoko zahra zlata zofia zorica zuzanna
  abigail ada adela adelaide adele adelina afaf agathe aida ailsa aimee aino aisling ala alaina albertina alexa alison
  allison alma alwina alya amaya amel amena anabel anca andreea aneta anjali ankita ann annabel annabelle annemarie
  annick annie annika anouk antje anu aparna arantxa arezoo arlette arzu asha asiya asli asma astrid asuka aude audrey
  augustina aurelia aurelija ava avital ayaan ayelet ayesha aylin aysegul aysun azadeh azita bahar banu barbra
  basak basma batya beatrice beatrix behnaz belgin benedicte berenice berna bernadeta bertha bess betsy betty betul
  beverley beverly bilge birgitta birgitte birsen blerta bonnie brenda bridget bronislava bruna burcu busra canan carine
  carmela carole carolyn carrie cassandra catalina cate caterina cath cecile celeste celia celina chandra charo cherie
  cheryl chiamaka chidinma chloe christa christel christina chrystia cigdem cilla cindy clarisse clementine colette
  concetta connie constance cora coralie corazon cordelia cynthia czeslawa dagny dalia danielle daryna debbie deirdre
  delia delphine despina diba dijana dilara dilek dina dolly donna dora dorit dorte ebru ece eda eileen ela elaheh elham
  eliane elisabet elise eliza elka elodie eloise elzbieta emel emmanuelle ena eniko erna ernestine erzsebet esin
  esmeralda esra eteri eugenie eunice euphemia evangelia evdokia eve ezgi fadwa fairuz farah farahnaz farideh farnaz
  farzaneh fatemeh feride feryal fidan figen filomena fiorella flora fotini frances francine franka frauke frederique
  funda gaelle gail galya ganna gerlinde ghada ghislaine giada gina ginevra gitte gladys glenda golnaz gonca grethe
  gulay gulcan guler gulizar gulnar gulsen gunilla gwen gwyneth gyongyi hadja hafsa haifa hala hamida handan hande hanne
  hanneke hansa harriet hasmik hasna hatidze hazel heba hedda hediye helle henriette hilary hind hoda holly hortense
  houda huguette huma ia ibtissam iiris ilga ilka ilknur ilse ingeborga inger ingibjorg iole ipek irit irmgard isil
  isolde isra itziar ivanna izumi jacinta jade jamila janice jannat jannicke jarmila jasmin jasmine jaya jeanette jeanne
  jelica jennie jessie jitka jocelyne jodie johana jolie josee josette josie joyce juanita judy jule juliet
  juliette justine jutta kaisa kalpana kamila kari karima karla karolin karoline kata katalin katell katherine kathy
  katie katinka katrien katrina katy keiko ketevan keziah khaoula kirsi kirsten kirsty kitty klaartje klavdia kristiina
  kristin kristine krystle kumiko lada laetitia laila lamia lamzira lana lani larissa latifah laure lauren laurence
  laurie lavinia leah leen leena leilani lene leni leonie leonor leonora lesya letizia lexi liana lieke lieve lila lili
  lilia liliane lilly linh lioudmila lis lisbeth lise lissa liv livia liza lois lone loubna louisa lourdes luba lubna
  lucienne lucila lucille ludmyla lule lulu lusine lydie lynda lynne mabel maddalena madina maelle mafalda magaly
  magdolna mahbouba mahnaz mahsa maia maisie maite maja makvala malak malika malin mandy manon mansi maral
  marcella marcelle marcia marcy mare maren margareta margaretha margarethe margaux marge margherita margit margo
  margret margrethe mari mariangela marianna marianne maribel marijke marika marilena mariola mariya marjolein
  marjorie marleen marlena marlies marthe masako masha mavis maxine maya maysoon medina meenakshi mehtap
  melahat melda melek melike melinda melis melita meltem meredith merete meri merja meryem meryl meta meysam mia mieke
  mikaela milda mildred milica milka mira miranda miray mirela miren mireya miroslava mitra moira mojca molly mona
  montserrat morgane muge mukaddes muna munira myra myrna myroslava myrtle mzia nabila nadeem nadiya nadja nagihan nahid
  naima najat najla namrata nandini nanette nani narges nargis narin nasim nasrin nastassja nastya nataly nava nawal
  nazan nazanin nebahat necla neda neelam neema nehir nelli nena neslihan nesrin nessa nestan nevena ngozi nia
  nichole nicolette nika nikki nilgun nilufer nisreen nissrine nita nives noelia noelle noemi noemie nokuthula nomvula
  noreen nunzia nuray nurcan nurgul nurten nusrat oana oceane octavia odalys odette oktawia olesia olesya olympe oonagh
  ophelie orla ornela orsolya oxana oya ozge ozlem panna parisa parvin patrizia patsy patty paulette pauliina peggy
  pelin perihan persis petrina petya phyllis pinar piroska polly preeti prisca pritha priyanka rachele rachida radha
  radmila raffaella rahel rahime rahma rana rania rasa raya razan reem reena regine reihaneh reka remziye rena renate
  renee reshma reyhan rhea rhonda riikka rika riko rina rinat riva roksana rosanna rosaria roseline roselyne rosemarie
  rosemary rosie rosina rossana roswitha rowena roya ruba rukhsana rukiye rumiana ruslana ruthie ruxandra ruzanna sabah
  sabiha sadaf sadie safia safiye sahar saida saima sakura salima salme salome saloua salwa samar samara sameera sana
  sanaa sandrine sangeeta sanne saoirse sarai sariye satu savina seda sedef segolen selena selin selina seline semiha
  senada senay serap serpil setareh sevda sevgi sevil sevim seynabou shabana shaima shakira sharmila sharon shazia
  sheila shelley shereen sherry sheryl shirley shohreh shoshana shreya sian sibila sibylle sidonie sidsel sigal signe
  simge simin sinem siobhan sirpa sissel siv sladjana slavica smadar smita snezhana sofie solange solene solmaz sona
  songul sonya soraya sorina soumaya sparkle stacey stanislava stela stephania stine sue suheyla sukran suna sunniva
  suraya susann susi suzan suzana suzanna suzette suzy svenja svitlana swati sylwia tabea tabitha tahira tahmina tala
  taleen tali talia tamsin tamta tanaz tara taraneh tarja taryn tasneem tatia tatum teresita tess tessa thandiwe thea
  theodora thuy tiffany tijana tilda tilly timea tirza tomoko toril tracey trine trish trude tsitsi tugba tulay turid
  tuulikki tyra ulla uma unn usha uxue vaida valda valentyna valeria valeriia valeriya valery vanda vania vasiliki
  vasilisa vassiliki vega verica veronika veronique vesela vibeke vicky victorine vida vidya vigdis vika vilma violette
  viorica virginie virpi virve vita viveca vivian vivien vivienne vlatka wafa wahida waltraud wenche wendy weronika
  widad wiebke wieslawa wilhelmina winifred winnie yaara yadira yamina yanina yara yaroslava yaryna yasmeen yasmina
  yasmine yelda yeliz yesenia yetunde yevheniia yildiz ylva yolande yoshiko youssra ysabel yuka yukiko yuko yuliya yumi
  yvette yvonne zakia zara zarina zdenka zehra zeinab zelda zeliha zenaida zerrin zeynab zhanna zhenya zineb zita zlatka
  zoe zofie zoja zoya zsofia zsuzsa zuhal zuleyha
  abeer adina aicha ainur aisulu aizhan akmaral aldona alevtina aliya alsu altynai alyona amani anieszka anneliese
  anthi anush aparecida areej arevik arpine arwa asem asmaa aspasia astghik asuman asuncion athanasia aurica
  awatef aygul aysenur aytac ayten balzhan batool beate belkis benedita bilyana bogumila boguslawa bohdana botagoz
  bronislawa brunhilde buthaina cemile christelle chrysoula cleide cleusa conceicao corina creusa cristiane dariia
  dasha desislava despoina dilbar dilfuza dimitra dinara dirce djamila doaa drahomira duygu edelmira edeltraud
  edileuza edna eirini ekaterine eleftheria elfriede eliska elitsa elizaveta elizete elnaz elza emilie enas
  encarna ernestina esraa estefania eulalia evelyne evgenia ewelina fabienne fadime fatiha felisa fereshteh feriha
  fermina feruza floarea gayane genoveva genowefa geralda gergana germaine gertrud ghazal gilberte ginette ginka
  gisele gislaine golnar gonul graca griselda guillermina gulbahor gulcin gulmira gulnoza gulsah gulseren gulten
  hacer haleh halyna hanadi hanin havva haydee hayet heidrun hengameh hortensia houria hripsime huriye iara
  ibtihal ibtisam idalia ilda ileana ilinca inas inmaculada intisar ioanna iracema isaura iskra israa itzel ivete
  ivone jaciara jaleh jamilya janaina jandira jaroslava jeannine jihan jimena jirina joelma josefa josiane
  josilene jucara jumana jurema jussara jyldyz kadriye kalina kalliopi kamshat karine katayoun katerina kawthar
  kazimiera ketino kezban khatuna khawla khrystyna klavdiya kobra konstantina kseniia kunduz kveta kyriaki
  lacramioara ladan laleh lamara lamis leili leman leokadia libuse lieselotte lilyana liubov liudmyla loukia
  lucero lucette luciene lucimar lucyna luminita luzia lyubka lyubov lyudmyla magdalini mahin mahnoosh majida
  makhabat maliheh manal manana manijeh manizha mansoureh margarete marguerite maricarmen maricel maricruz
  marielle marilda mariluz marinalva marisela maritza mariyka marketa marluce martine marwa maryna maryse marzena
  marzieh masoume masoumeh mathilde matluba mavluda mayra maysa mechthild medea mehri melanie mervat michaela
  mieczyslawa mihaela milada milagros miloslava minoo mirella mirian mirta mohira mojgan monireh mozhgan munevver
  nacera naciye nada nadege nadiia nagwa nahla naira najwa nalan nanuli nargess nargiza narine nataliya natasza
  natela nayeli nazgul naziha nazli negar negin neide nelida nermin nermine neuza nevine nigar nigora nikolina
  niloofar niloufar nilufar nilza nimet nodira noemia nooshin nuriye nutsa obdulia odete oleksandra olha ouarda
  panagiota paraskevi parvaneh pascaline pavla pavlina pegah penka purificacion rabab radostina raghda raheleh
  raimunda ralitsa raluca randa rano ranya rasha rasmiya rawan raymonde razieh rehab rodica rolande rosalba
  rosangela rosaura roseli rosilene rosimeire rositsa rowaida rumyana ruzena ryszarda saadet sagrario saliha
  saltanat samaneh samia sanaz sarka sawsan sedigheh selda semra senem sepideh severina sevinc shabnam shaghayegh
  shahla shaimaa shakhnoza shideh sholeh shushan sieglinde sigrun siham silviya siranush sirlei smaranda snizhana
  sofka soheila solomiia solomiya somayeh souad stanislawa stanka stavroula stefanie stefka steluta stepanka
  stoyanka styliani suely suha suhair sule sybille sylviane tahani tahereh tais tatevik teona tetiana tetyana
  thais therese tinatin togzhan tonka touran traute tsira tsisana tsvetana tsvetelina tulin turkan uliana ulku
  umida urszula vanesa varduhi varvara velichka vendula visitacion wafaa wassila wedad wladyslawa ximena xochitl
  yasaman yasemin yekaterina yelizaveta yesim yevgeniya yevhenia yordanka zamfira zaruhi zdena zdravka zdzislawa
  zebo zeinep zelia zhanar zhivka zhuldyz ziba zilda zohra zohre zohreh zoia zoila zoriana zoryana zoubida zubeyde
  zukhra zuleide zulema
  aghavni aigerim anoush apolline armenuhi armine arshaluys arus astrik capucine clemence draupadi edurne eglantine
  forough garance haykanush heghine hema hermine hranush jyoti kaori knarik lakshmi leire lela lilit madhuri maha maka
  mareike mayawati megumi mila nare nune rani ripsime rusudan ruzan satenik saule shushanik sirarpi siranuysh smriti
  sonsoles tatev tomomi tsovinar ursel vardanush zabel
  ana anita natalie angelica ester gizem asya henrike imke iga siti dewi putri anneke aiko joelle fanny gulzhan
  arundhati setsuko michiko akiko sri ratna retno amara zanele wangari nyambura akosua folake titilayo kavita dobromila
  hatidza amra elmira shireen
  `,
  masculine: `
  mr sir lord king prince duke count baron emperor man boy father dad brother son husband widower grandfather uncle nephew
  grandson stepfather godfather fiance boyfriend bridegroom spokesman chairman businessman salesman congressman policeman
  councilman assemblyman sportsman serviceman cameraman schoolboy railwayman fisherman craftsman gunman monk friar abbot
  pope bishop archbishop cardinal imam sheikh ayatollah sultan emir tsar shah waiter gentleman
  vladimir dmitry dmitri sergei sergey mikhail nikolai boris alexander aleksandr oleksandr alexei aleksei volodymyr petro
  viktor victor yuri yury andrei andrey andriy igor ihor oleg oleh ivan pavel roman konstantin anatoly vasily gennady
  vyacheslav yevgeny evgeny maxim denis kirill leonid georgy ramzan
  george john william james robert michael david richard joseph thomas charles donald barack joe bill tony gordon
  boris keir mark paul steven stephen andrew kenneth kevin brian edward ronald timothy jason jeffrey ryan gary eric
  peter henry patrick jack dennis jerry frank scott benjamin samuel gregory raymond arthur philip antony winston
  jose juan luis carlos pedro miguel javier fernando alberto eduardo jorge sergio ricardo francisco manuel antonio
  rafael raul ramon enrique alejandro diego pablo andres felipe nicolas hugo evo lula jair mauricio gustavo
  emmanuel francois jacques nicolas pierre philippe laurent michel alain bernard olivier gerard thierry bruno antoine
  olaf gerhard helmut wolfgang friedrich hans klaus jurgen frank-walter horst joschka stefan markus matthias thomas
  silvio matteo giuseppe mario giorgio romano enrico paolo marco luigi giovanni roberto massimo
  recep tayyip mehmet mustafa ahmet ali kemal abdullah suleyman mevlut hakan murat burak
  mohammed muhammad mohamed ahmed ahmad hassan hussein omar ibrahim khalid mahmoud yasser bashar saddam hosni abdel
  osama salman saad rafik hamid nouri ayad ariel benjamin ehud shimon yitzhak
  narendra manmohan imran pervez lech donald andrzej jaroslaw mateusz viktor vaclav janez
  adam adolfo adrien agustin akira albert aldo alessandro alfonso alfred alfredo alvaro amadou amir anders andras
  angelo angus anibal anton antal arjun armando armen arnaud arne artem artur augusto aurelio axel balazs baptiste
  bartosz basil benedikt benito benoit bertrand boban bogdan bohdan boubacar branko brendan bulent camilo carlo
  carsten cem cemal cesar christophe christoph claudio clement clive colin conor corentin cristian cristobal cyril
  damir damian daniele dariusz dario davide dejan denys desmond detlef dieter dimitar dimitris dirk domenico dominik
  dragan duncan dusan dylan eamon eberhard edgar edmund edoardo eduard edwin efrain egon eirik elias emil emilio emir
  emre enver enzo erdem erhan ernesto erwin esteban etienne eugenio ewald fabio fabrice fadi farid faruk federico
  felix ferenc fernand fidel filip filippo florian francesco franz fred frederic frederik fritz gabor gaetano gaspar
  gaston gavin geert georges georgi georgios gerald gerd gernot gianni gilbert gilberto giacomo gianluca gino giulio
  glenn goran gonzalo grzegorz guido guillaume guillermo gunter gunther gustav gyorgy hakon hamza hannes harald haris
  harold harry hartmut hector heiko heinrich heinz henri henrik herbert herman hermann hikmet hiroshi holger horacio
  hristo humberto ignacio ilhan imre ismail istvan ivo jacek jakob jakub jamal janos jarek javad jens jeremy
  jerome jesper jiri joachim joao joaquin jochen joel johan johann johannes jonas jonathan jorg josef joshua josip
  jovan jozef juha julian julien julio justin kamil karel karim karl kaspar kazimierz keith kenji kerem khaled kjell
  krzysztof kurt lamine lars laszlo lazar leandro leif leo leon leonardo leonel leopold lorenzo lothar louis lubos
  lucas luciano ludovic ludwig lukas lukasz luka lutz maciej mads magnus malcolm malik manfred marcel marcin marcelo
  marcos marek mariano marius mateo mathias mathieu matti mauro max maximilian mehdi mikael mikhael miklos milan milos
  mirko miroslav mladen mohamad moritz morten moussa mykola mykhailo nenad nestor niels nigel nikolaos nikolay nils
  norbert octavio oisin ole oliver omer orhan oscar oskar osman otto ottavio oumar owen ozgur pascal pascual pasquale
  patricio patrik paulo pavlo pawel pekka petar pieter piotr primoz radek radovan radoslaw rainer ralf ralph ramiro
  rashid renato reza rodolfo rodrigo roger roland rolf romain romeo ronny ruben rudolf rui rupert ruslan ryszard
  salvador salvatore samir samuele santiago sebastian sebastien selim serdar serge serhii serhiy severin shane
  siegfried sigmund simon slavko slobodan stanislav stanislaw stefano stepan steve stuart sven taras tarik taro teodor
  thiago tibor tiago timo timur tobias todor tomas tomasz tommaso tomislav torsten tristan tuncay udo ulrich umberto
  uwe vadim valentin vasile vasyl vicente vincent vincenzo vinko vitaly vitalii vittorio vladislav vlado volker volkan
  walter werner wilfried wilhelm willem willi wojciech yannick yann yaroslav yevhen youssef yusuf yves zbigniew zdenek
  zlatko zoltan zoran
  aaron abbas abdelaziz abdelkader abdelmadjid abdoulaye abdul abdulaziz abdulrahman abel abelardo abraham achille achim
  adil aditya adnan adolf adonis adrian adriano agim agostino aidan aiden ajay ajit akhmed akin akio akshay aladar alan
  alasdair alastair albin albrecht aldous aldrin alekos aleks aleksandar aleksander aleksej alen alessio alexandre
  alexandros alf alfonse alikhan aliou alistair allan allen almazbek alois alonso aloysius alper alperen alphonse altan
  alun alvin amadeo amador amar ambrose amedeo amin aminu amirali amit amos anand anastas anastasios anatol anatolii
  andre andrius andy anil anselm ansgar ante anthony anto antoni antonin antonis apostolos aram arash arda ardit arif
  aris arkadiusz arkady arman armand arnold arnoldo arsen arsene arseni arseniy artemio artyom arvid arvind asger ashok
  ashraf asif aslan atanas atilla attila aubrey august auguste augustin aurel aurelien avi avigdor avraham aydin ayhan
  ayman aymen aziz bahram baki baltazar barak barna barnabas barrie barry bart bartek bartolomeo bas bashir bastian
  bastien batuhan bayram beat ben benedetto benedict benett benji benny berat berkay bernardo bernd bernhard bernie bert
  berthold bertil bilal birger bjarne bjorn blaise blaz bob bobby bohumil bojan boleslaw borislav bosko boyan boyko brad
  bradley branislav brent brett brice bronislaw brooks bruce bryan bryce burhan burkhard byron caleb calin calum calvin
  cameron carl carles carlito carlton carmelo casimir caspar casper catalin cedric celal celestin celso cengiz cesare
  ceyhun chad chaim chandan charlie chester chet chidi chinedu christer christiaan christof christopher christos cian
  ciaran cillian ciro claes clarence claus clayton clemens clifford clifton clint cody colm columba conrad constantin
  constantine constantinos cormac corneliu cornelius cosimo cosmin costas costel craig cristi cristiano cuneyt curt
  curtis cuthbert cyprian cyriel cyrus daisuke damien damon dan dane daniel danijel danilo danny dante
  danylo darek daren darius darko darrell darren darryl daryl dave davit davor davut dawid declan demetrio demetrios
  demyan denes deniss denny derek dermot derrick detlev devin devrim dexter didem didier diederik dietmar dietrich
  dieudonne dilip dilshod dimas dimitri dimitrije dimitrios dino diogo dion dionisio djamel djordje dmitrii dmytro dogan
  domingo dominic donal donat donato donovan doron doug douglas dov drazen duane duarte dudley dumitru dwayne dwight
  dzhokhar ebenezer eddie eddy edgars edin edison edmond edo edouard edsel eduardas edvard edvin efe efraim efrem egemen
  eitan ekrem elchin eldar eliahu elie eligiusz elijah elio eliot elisha elkin elliot elliott elmar elmer elon eloy
  elvin elvis elyas emanuel emanuele emerson emile emiliano emin emmett emrah endre engin ennio eoin ephraim eran erdal
  eren ergin erhard eriberto erich erkan erkki erland ermal ermanno ernest ernst errol ersin ertan ertugrul ervin erwan
  esa esben eskil esko espen esteve ethan ettore euan eugen eugene eugenijus eusebio evan evander evaristo evelio
  everett evert evgeni evgenii ewan eyal eyup ezequiel ezio fabian fabien fabrizio fahad fahd fahri faisal farhad farouk
  farrukh fatih fatmir faustino fausto favio fawzi faysal fazil federic fedor felice feliks felton feodor ferdinand
  ferdinando fergal fergus fermin ferran ferruccio fikret filipe finbar finn fiodor firas firat flavien flavio
  florent florentino florin floyd flynn foday fotis fouad franc francis franck franco franjo franklin franky
  frans freddie freddy frederico fredrik fridtjof friedhelm fulgencio fulvio fyodor gabe gabriel gael gaetan galip galo
  gamal gareth garik garrett garry garth gaspard gaute gautier gavino gavril gediminas gejza gennadi gennadii geoff
  geoffrey geoffroy georg geraint gerardo germano gerrit gershon gerson gert gerwin ghassan gheorghe ghislain
  giancarlo gianfranco gianluigi gianmarco gianmaria gianpaolo giedrius gijs gil gilad giles gilles gints giordano
  giorgi giorgos giosue girolamo giuliano glauco gleb glen goce godfrey goff gojko gokhan goncalo gopal gordan gottfried
  gottlieb graham gregg gregoire gregor gregorio grigor grigori grigoriy grigory grover guenther guglielmo guilherme
  guillem gunnar guntis gus gustaf guus gwilym gyula habib hadi haim haitham hakob halil halvard halvor hamad hamdi
  hal hamish hampus hani hannibal hannu hansjorg haralambos hari harjit harlan haroon haroun harri haruki harun harvey hasan
  hashim hassane hatem havard haydar hayden haykel hedi heiner heino helge helmer helmuth hendrik henk henning
  henryk herald heraldo heriberto hernan herve hichem hidayat hideki hilario hilmar hiroki hisham hjalmar horace horatio
  horia houssem hovik howard hrach hrant hubert hugh hugues humphrey husam husein huseyin husnu hyman iain ian iancu
  ibrahima iddo idris ignacy ignas ignatius ignazio igors ihar ikechukwu iker ilan ilarion ilias ilie ilir iliya ilkay
  ilkka illarion ilmari ilmars ilyas imad imanol immanuel inder ingemar ingmar ingo ingvar ioan ioannis ionel ionut
  irakli irfan irving irwin isaac isaias isak isidor isidoro iskander ismael ismet issam itamar itzhak iulian ivar
  ivaylo iver ives ivica ivor iwan izet izz jaakko jaan jaap jabir jace jacky jacob jacobo jacobus jacopo jad jadranko
  jafar jai jaka jake jalal jaleel jamil jani janis janko janne jarl jarmo jarno jaromir jaroslav jarrod jasper jay
  jayden jed jef jeff jefferson jeffery jeno jerald jeremiah jeremie jerker jermaine jeronimo jerrold jesus jethro jim
  jimmy jindrich joacim joakim joaquim jochem johnny joji jokin jon jonah jonny joonas joost jordi jorgen joris jos
  joscelin josep josh josias jouko jovica jozsef juanjo jude julius juraj juri jurica jurij jussi justas justinas justus
  kaan kacper kadir kaj kalle kalman kamal kamen kamran karam karlis karlo karol karoly karsten kaspars kasper kassym
  katsuhiro kazim kazuo keijo kelvin ken kenan kendall kenny kent keren kerim kevork khalil khamzat khosrow kieran kimmo
  kirk kiyoshi kjartan klaas klaudijus klemen klement knut koen koichi koji kolya korhan kostadin kostas kostiantyn
  kostya kovid kresimir kris krishnan kriss krister kristian kristijan kristjan kristof kristofer kristoffer krum
  kubilay kutay kwame kyle kyriakos ladislav lamar lambert lamberto lambros landon lanre lari larry lasha lasse laurens
  laurentiu lauri laurynas lautaro lawrence lazare lazaro leander lefteris lelio lembit lennart lennox lenny leonhard
  leonidas leonis leopoldo leroy lester lev levan levent levon lewis lex liam lino linus lionel lirim liviu llewellyn
  lloyd lluis lode loic lonnie lorand loren lorenz loris louie lovro lubomir luc lucian lucien lucio ludek ludo ludovico
  luke lutfi lyle lyndon maarten mack magne mahdi maher mahir mahmud mahmut makar maksim maksym malachi malek mamadou
  mamuka mandla manel manish manol manolis manolo mansour manus marat marc marcal marcelino marcello marcellus marcial
  marciano marcio marcus marijan marin marinko marino marinos marinus marios mariusz marlon marshall mart marten martin
  martinho marty martynas marvin marwan masaru masato masoud massimiliano matej mateja mateu matheus matias matija
  matjaz mato mats matt matteus matthew matthieu maurice maurits mauritz maurizio maxence maxime maximiliano maxwell
  maynard mazen meir mel melih melvin menachem mendel menno merrick mert mervyn mete metin mian micha michail michal
  michalis micheal michiel mickael mickey mihael mihai mihail mihailo mihaly mihkel mike mikel mikko miko mikolaj miljan
  miljenko millard milo milorad miloslav milovan milton minas mindaugas mircea miro miron mirza mischa mitch mitchell
  mithat mitja mitko modesto moez mohan mohsen moises moishe mojmir momcilo monty mordechai moriz mort moses moshe
  mostafa motaz mounir mourad mufid muhammet mukhtar munir murad murray murtaza musab mykhaylo nabil nadav nader nadir
  naftali naji najib namik nandor naoki nasir nasser natan nate nathan nathanael nathaniel nauris nazar nazim nazir neal
  necip nedim nedzad neil nejat nelson nemanja neno neoklis nestore neville nicanor niccolo nicholas nicklas
  niclas nico nicolae nicolau nicolo nicos nihad nihat niklas niko nikodem nikolaj nikolas nikolaus nikoloz nikos nima
  nisim nissim niv nizar noah noel nolan norberto normunds nuno nuri nurlan nurullah obed octavian oded odin ofer ognjen
  oguz ohad oivind okan oktay olav olegs oleksander olexiy oli oliviero olivio olle olof omari onder onur oran oren
  orestis oriol orlando orlin orson orville osagie osamu osvaldo oswald oswaldo otar othmar otis otmar ovidiu owain
  oyvind oz ozan paavo pablito paddy padraig palle panagiotis panos paolino pardeep pascoal pasha pasi patrizio patryk
  pauli paulino paulius pauls pavao pavle pavlos peadar pearse pedja peeter pelle pentti percy pere perry pete petko
  petr petras petre petri petros petru petter petteri phil philipp phillip pier pierluigi piers piet pietro pirmin
  plamen platon porfirio poul prakash pranav prem prentice priit prosper przemyslaw quentin quincy quique rached rade
  radim rado radomir radoslav radu rafa rafal rafat raffaele raffi rafi rafiq raghav ragnar rahim rahman rahul raif
  raimo raimon raimund raimundo raivis raj rajan rajesh rajiv rajko ramesh rami ramil ramiz ramunas randall randolph
  randy ranjit rasim rasmus rasul ratko rauf rauno ravi rayan raymon raymundo razmik razvan reda reggie reginald regis
  reid reijo reiner reinhard reinhold reinis reino remi remo remzi renaldo renars renaud renzo reuben rey reynaldo rhett
  rhys riad ric ricard riccardo rick ricky rico ridvan rifat rigoberto rik rinaldo ringo risto ritchie robbie robby
  roberts rocco roddy roderick rodion rodney rodolphe rodrigue roel rogelio rogerio rohan rohit rok rokas roko rolandas
  rolando roma romas romulo ron ronaldo ronan ronen roni ronnie roope rory roscoe roy royce rudi rudiger rudolfo rudy
  rufus rumen rune rushdi russ russell ruud ryo saban saber sabri sachin sadik sadio sadiq saeed safet saif sakari salah
  saleh salif salih salim salomon salvo sami samo samvel samy sander sandor sandro sandu sanjay sanjeev santi santino
  saro sasa sascha saul saulius savas savino saviour savvas sead seamus sean seb sebastiaan sebastiano sebastijan sedat
  sefa segun seif selahattin selcuk sem semih semyon sepp seppo septimus serafim seraphin serban seref sergej sergi
  sergii sergiu serkan serzh seth seydou seyed seyfettin shafiq shahid shalom shalva sharif shaun shawn shayne
  sheldon sherif sherman sherwin shinichi shinji shinzo shiraz shlomo shota sid sidney siem sigfrid sigismund sigurd
  silas silvan silvano silvester silvestre silvije silviu simen simeon simonas sinan sindre sinisa sipho siyabonga
  sjoerd slav slaven slavisa smail snorri sofus soheil sokol sokrates solomon soltan sonny soren sotiris souleymane spas
  spencer spiridon spiro spiros spyros srdjan srecko sreten staffan stan stanko stanley stathis stavros stefanos stefen
  steffen steinar stelian stelios sten stephane stephanos stevan stevo stian stig stipe stjepan stoyan stratos subhash
  sudhir suhail sukru suleiman sulejman suman sunil suresh svante svein sverre svetoslav svetozar swen sylvain sylvester
  sylvestre taavi tadas tadej tadeus tadeusz taha tahir taimur taiwo takashi takeshi talal talat tamas tamaz tamer tamir
  tancredi tanel taner tapio tarek tariel tariq tarmo tassos tauno tayfun taylan ted teddy tedros teemu teet telmo temur
  tengiz teodoras teodoro teofil terence terje terrence teuvo tevfik thabo thaddeus thanasis thanos theo theodor
  theodore theodoros theodosius theophile thibault thibaut thiemo thijs thom thor thorbjorn thorsten thorvald
  thurman tibo tim timm timmy timofey timon timoteo timothee timucin tino titas tito titus tjeerd tobe tobi tobin toby
  todd tofik tolga tolgay tom toma tomaz tomi tommy tomo tonci toni tonino tonio tonis toomas tor tord tore torgeir
  torgny toribio tormod torolf torquil toshio trajan travis trent trevor trifon tristram troels trygve tsvetan tudor
  tufan tugay tugrul tulio tuncer tuomas turgay turgut turki twm tycho tyler tymofiy tyrone tyson ubaldo ugo ugur ulf
  ulises ulrik ulysses umar umit umut unai urho uri uriah urmas uros urs usman uzi vaclovas vadym vagif vagn vahan vahe
  vahid vahit valdas valdemar valdis valentino valentyn valere valeri valerian valerijs valeriu valeriy vangelis vardan
  varun vasco vasilii vasilios vasilis vaso vassil vassilis vedat veit veli velimir veljko venancio venkatesh ventsislav
  veselin viacheslav vic vicenc victorio vidal vidar vidas vigen vijay vikram vilhelm viliam viljo vilmos vince vincenc
  vinicius vinod virgil virgilijus virgilio visvaldis vit vital vitali vitalie vitaliy vitor vittore vivek vlad vladan
  vladas vladimiras vladimirs vladyslav vlastimil voin vojin vojislav vojtech volodia volodimir vuk waldemar waldo
  waleed walid wallace wally walt wanderley warren wasim wayne wenceslas wendell wes wesley wiktor wilber wilbur wiley
  wilf wilfred wilfredo wilhelmus willard willie willis willy wilmer wim winfred winfried wladyslaw wlodzimierz wojtek
  wolfram woodrow wouter wyatt xabi xabier xavi xavier yair yakiv yakov yakup yalcin yanis yaniv yanko yannis yaqub
  yasar yasin yasir yavor yavuz yaw yazid yegor yehia yehuda yener yeremia yiannis yigal yigit yilmaz yitzchak yoann
  yoav yohan yohannes yonatan yoram yordan yorgos yossi youcef younes yousef yucel yuliy yurii yuriy yusef yuval
  yvan yvon zac zach zachariah zachary zack zafer zaher zahir zak zakaria zaki zalman zane zbynek zdravko zeev zeki
  zeljko zeno zenon zhivko ziad zivko zlatan zsolt zurab zviad zvonimir zygmunt
  abdelkrim abdellah abdelmajid abderrahmane abdessalam abdulla abdurrahman adalberto adel adem ademir adilson
  agnaldo airat airton akbar alcides aldemir alireza almir alparslan altair amauri andrii aparecido arlindo
  arnaldo artak asen asghar ashot ataide athanasios avtandil azamat azat bachir badr bahadir bahman bakhyt bakyt
  baltasar baris bartolome basilio behnam behrouz behzad bekir belisario benedito benigno bernabe bidzina bijan
  blagoy bogomil boguslaw bohuslav bolat borys bouzid brahim bretislav candelario celestino cetin cezary
  charalambos chavdar ciprian cirilo claudemir claudiu cleber cleiton ctibor czeslaw dalibor daniyar dariush
  dauren davoud decebal dirceu djalma dobromir doru dragos dursun ebrahim edilson edinaldo edivaldo edmilson
  edmundo ednaldo edson eleuterio eliseo elton emeterio epifanio ercan ergun erivaldo erlan ernani erol esmail
  eugeniusz evandro evangelos expedito fabricio fanis fares farhang farshid farzad fathi fedir feliciano fereydoun
  ferhat florencio fortunato franciszek frantisek froilan gagik garegin gelu genaro genivaldo geraldo gevorg
  ghasem gholamreza giannis gilmar gilson givaldo gocha grigore gumersindo gurkan haluk hamidreza hayk haytham
  heitor helio hennadii hermenegildo heydar hicham hooman hossein houcine houshang hovhannes hryhorii hulusi
  hussam hynek iacob ihsan ildar iliyan ilker illia ilnur ilshat innokenty iraj ireneusz isidro jaber jacinto
  jahongir jailson jairo jamshid janusz jasur jedrzej jenaro jerzy josimar juarez jurandir kairat kaloyan kambiz
  kanat kaveh kazem keyvan kianoush kiril konstantinos koray kourosh krasimir kursat kyrylo lachezar laercio
  lakhdar larbi leocadio leszek libor lindomar lisandro lotfi lourival lyuben lyubomir macario mahfoud majdi majid
  manoel mehran mehrdad melchor melquiades merab mesut mher mikheil milen miloud miroslaw moacir mohammadreza
  moncef muammer mucahit mugur muharrem muhittin mumin mykyta nacer nadim narek naser nasr necati necmettin nelu
  nevzat nicasio nicusor nidal nivaldo nodar noureddine nugzar nursultan ognyan oldrich olegario oleksii oleksiy
  omid ondrej orest osmar ostap otabek otakar otavio othman ozkan paata pantelis parviz pejman peyman plutarco
  ponciano premysl prudencio pyotr qasim rachid radik rahmi ramazan ramin ramzi rasoul ravshan reginaldo revaz
  ridha romario romildo romualdo rosen rosendo rostam rostislav rufino rustam rustem sadyr safwan salavat salem
  sargis sasan saturnino sebastiao segismundo serafin serhat serik severino shahram shavkat sherzod siamak siavash
  silverio slavcho slawomir slimane sofiane sohrab sorin soroush stanimir suat svyatoslav szymon tahar tahsin
  talant talgat taoufik tarcisio tareq tarkan tawfik tiberiu tiburcio tigran traian tymofii ubirajara ulugbek
  vahagn vahram vakhtang valdir valerii valmir vasil vazgen veysel victoriano viorel vitezslav vsevolod wael
  wassim wenceslao wieslaw yacine yahia yerlan zacarias zahari zakhar zdzislaw zeca zenovii zhomart zied zouhair
  abdelfattah aitor arayik arnau arseny arshak babak bassam binali cemil deepak derenik fathy fuad garnik gorka harish
  harutyun hrayr jinping karekin khachatur lalu luca manoj mansur manvel matvey mihran mkrtich mohammad nabih naveen
  nikol nitin nitish norayr numan pep pradeep qasem sameh sandeep satish suren virat yervand zaven zhirayr
  christian marko andrej erik ilija predrag nebojsa hrvoje raphael rene ousmane yahya zaur yehor konrad musa kenichi
  idriss bozidar borut aymeric ammar alassane alhassan ailton antti arben besnik driss eivind cornel dinko naim vito pau
  mattia inaki ferit radko aristide ilya jukka askar kofi budi agus joko kees emeka obinna tunde babatunde kwabena
  themba juma otieno kiprono eliud wanjala prabowo susilo bambang hendra satoshi zdenko tihomir sime dragoljub kuanysh
  bakytzhan sherali hazem ziyad anwar
  `,
  // Men’s names that end as women’s do, and names in -o that are women’s; these say nothing by their ending.
  doubtful: `
  andrea luca nicola ilya ilia illya nikita sasha misha kolya vanya petya danila gavrila foma savva kuzma luka nikola
  mustafa mostafa moustafa mustapha mojtaba morteza mortada hamza taha yahya zakaria zakariya musa moussa issa osama usama murtaza mirza riza raza agha joshua elisha
  ezra hosea micah akira kenta shinya toshiya tatsuya naoya takuya kazuya tetsuya gyula attila csaba geza barna kuba kosta
  costa krishna aditya surya shiva rama raja themba mandla shaka chima obinna ikenna emeka nnamdi obiora juma garba baraka
  sekouba kakha vakha zaza koba gela ucha tornike sava jona elia tobia isaia zaccaria enea battista evangelista
  garcia alaa duda abba nana
  amparo rosario consuelo rocio milagro socorro charo margo coro imo marlo miho shiho chiho naho riho kaho sato
`,
  /** Yoshiko, Fatemeh, Aigul, Ragnhild, Anneke. */
  hers: '(?:[aeiou]ko|eh|gul|hild|[mnlt]ke|ske)$',
  /** Marco, Jaroslaw, Casimir, Aivars, Vytautas, Andris, Mateusz, Rajesh, Saifullah, Nureddin. */
  his: '(?:[^k]o|sla[vw]|mir|[bcdfgjklmnprtv]s|[aou]s|is|usz|esh|bek|ullah|ddin|ttin)$',
  japanese: '(?:yama|kawa|gawa|hara|mura|naka|saka|oka|shima|jima|zawa|uchi|guchi|[fhkmnsty][aiou][dt]a)$',
}
