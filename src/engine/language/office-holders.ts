/**
 * Holders of offices whose names translations confuse with commoner ones: the UN's Guterres becomes a Gutierrez. The
 * wrong name is somebody else's too, so the office must stand in the text.
 */

/** A holder of an office and what his or her name is mistaken for. */
export interface OfficeHolder {
  readonly english: readonly string[]
  /** Wrong forms of the whole name, word by word, in lower case without accents. */
  readonly mistaken: readonly (readonly string[])[]
  /** Words of the title that stand within a few words of the name, all of them; in lower case. */
  readonly title: readonly string[]
  /** Words of which the text must hold one beside: the body or country of the office; in lower case. */
  readonly body: readonly string[]
}

/** One person a line: English name; title; body; wrong forms. Words of a title are all needed, of the body one. */
const HOLDERS = `
António Guterres ; secretary general ; un nations ; antonio gutierrez, antonio guterrez, antonio gutteres, antonio gutierres, antonio guteres, antonio gutteris
Ban Ki-moon ; secretary general ; un nations ; ban ki mon, ban ki mun
Staffan de Mistura ; envoy ; un nations syria ; stephan de mistura, stefan de mistura, steffan de mistura, stephane de mistura
Geir Pedersen ; envoy ; un nations syria ; geir pederson, gere pedersen, gere pederson, gear pedersen, gear pederson, gir pedersen, ger pedersen
Hans Grundberg ; envoy ; un nations yemen ; hans grandberg, hans groundberg, hans grundburg, hans gronberg
Martin Griffiths ; un ; envoy humanitarian relief ; martin griffith, martin griffins
Volker Türk ; commissioner ; un nations rights ; volcker turk, falker turk, folker turk, walker turk
Filippo Grandi ; commissioner ; un nations refugees unhcr ; philip grandi, philippo grandi, filippo grande, felipe grandi
Philippe Lazzarini ; commissioner ; unrwa ; philip lazarini, philip lazzarini, philippe lazarini, philippe lazarin
Rafael Grossi ; director ; iaea atomic ; raphael grossi, rafael grosi, raphael grosi, rafael grossy
Tedros Adhanom ; director ; health ; tedros adanom, tidros adhanom, theodoros adhanom, tadros adhanom
Jens Stoltenberg ; secretary general ; nato ; jens stoltenburg, jens scholtenberg, hans stoltenberg, james stoltenberg
Mark Rutte ; secretary general ; nato ; mark root, mark rute, mark ruth, mark route, marc rute
Josep Borrell ; policy ; eu european ; joseph burrell, joseph borrel, josep borrel, joseph boril, josep burrell, jose borrel
Kaja Kallas ; policy ; eu european ; kaya callas, kaja callas, kaya kalas, kaja kalas
Ursula von der Leyen ; president ; commission ; ursula von der lein, ursula von der layen, ursula von der lyon, ursula von der line
Olaf Scholz ; chancellor ; german germany ; olaf schultz, olaf schulz, olaf scholtz, olaf shultz, olaf schulze
Friedrich Merz ; chancellor ; german germany ; friedrich mertz, friedrich march, friedrich merc, frederick merz, friedrich mers
Robert Malley ; envoy ; iran ; robert mali, robert maley, robert mally
Amos Hochstein ; envoy ; american lebanon ; amos hockstein, amos hoxstein, amos hokstein, amos hochstin
Abdoulaye Bathily ; envoy ; un libya ; abdullah bathily, abdullah batili, abdoulaye batelli, abdullah bathili
Mark Rutte ; minister ; dutch netherlands vvd ; mark root, mark rute, mark ruth, mark route, marc rute
Mark Rutte ; leader ; vvd ; mark root, mark rute, mark ruth, mark route, marc rute
Giorgia Meloni ; minister ; italy italian ; giorgia melons, giorgia melon, georgia melons, georgia melon, george melons
Giorgia Meloni ; premier ; italy italian ; giorgia melons, giorgia melon, georgia melons, georgia melon, george melons
Giorgia Meloni ; government ; italy italian italians ; giorgia melons, giorgia melon, georgia melons, georgia melon, george melons
Matteo Salvini ; minister ; italy italian ; matthew salvini, mathew salvini, mateo salvini
Matteo Salvini ; league ; italy italian lombardy ; matthew salvini, mathew salvini, mateo salvini
Sergio Mattarella ; president ; italy italian ; sergius mattarella, sergio matarella, serge mattarella
Viktor Orbán ; minister ; hungary hungarian ; viktor urban, victor urban
Andrzej Duda ; president ; poland polish ; andrew duda
Mateusz Morawiecki ; minister ; poland polish ; matthew morawiecki
Pedro Sánchez ; minister ; spain spanish ; peter sanchez
Pedro Sánchez ; president ; spain spanish psoe ; peter sanchez
Gustavo Petro ; president ; colombia colombian ; gustavo pietro, gustav petro, gustavo peter, gustavo pedro
Gabriel Boric ; president ; chile chilean ; gabriel boris, gabriel borich
Javier Milei ; president ; argentina argentine argentinian ; javier miley, xavier milei, javier mile
Pedro Castillo ; president ; peru peruvian ; pedro castle, peter castillo, pedro castilla
`

const words = (text: string): string[] => text.trim().split(/[\s-]+/)

/** All of them, in the order of the list. */
export const OFFICE_HOLDERS: readonly OfficeHolder[] = HOLDERS.trim()
  .split('\n')
  .map((line) => {
    const [english, title, body, mistaken] = line.split(' ; ')
    return {
      english: words(english),
      title: words(title),
      body: words(body),
      mistaken: mistaken.split(', ').map(words),
    }
  })
