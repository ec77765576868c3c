import { once } from '../once.ts'
import { wordSet } from '../word-set.ts'

/*
 * Given names and titles that tell a woman from a man. Names that both bear somewhere (Andrea, Nikita, Kim) stay out.
 */

/** Made when a pronoun is first asked about: a fresh Worker need not. */
const words = (list: string): (() => ReadonlySet<string>) => once(() => wordSet(list))

/** In lower case. */
export const feminine = words(`
  mrs ms miss queen princess duchess actress spokeswoman chairwoman businesswoman congresswoman madame lady empress
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
`)

/** In lower case. */
export const masculine = words(`
  mr sir king prince duke actor spokesman chairman businessman congressman lord emperor
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
  hristo humberto ignacio ilhan imre ismail istvan ivo jacek jaime jakob jakub jamal janos jarek javad jens jeremy
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
`)
