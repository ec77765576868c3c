/** Given names and titles that tell a woman from a man. Names that both bear somewhere (Andrea, Nikita, Kim) stay out. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** In lower case. */
export const FEMININE = words(`
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
`)

/** In lower case. */
export const MASCULINE = words(`
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
`)
