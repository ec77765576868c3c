/**
 * Small words of source languages that are English words of another kind, by language: after the letter of their kind, see
 * `FriendKind`. For the build, which puts them into its tables.
 */
export const FALSE_FRIENDS: Readonly<Record<string, string>> = {
  de: 'p um bis hinter am|v war hat ware lag gab tut|d die den dies|q fast|n elf|y tag|o handy rat amt kind gift wand stau hut mord brand bad uhr fund boot rock hang chef tag ort wahl zug rente mut akte hafen',
  nl: 'p van door tot bij|v bent wist|d die dat|c want|q heel|t wet',
  es: 'g no|p con par sin contra sobre|v hay son era|n once mil|t red mes|c mas|q casi|y mes',
  pt: 'f do ao|p com par sob|v era sou tem|n mil sete|c mas|d dos|y mes',
  it: 'p con tra|v era|n due sei|c dove ma|d lo|y estate',
  fr: 'p par pour sans chez|v est font|n sept|d son mes ses ma ton sa|c car|t pays mot',
  sv: 'p med mot hos|v var kom gick|c men|d sin min den dig|n fem|t barn',
  da: 'p til med mod hos|v var kom|c men|d sin min den|n fem|t barn',
  no: 'p til med mot hos|v var kom|c men|d sin min den|n fem|t barn',
  pl: 'f do po|p pod nad bez|v jest|c ale|n sto|q tylko|y lat',
  cs: 'f do po|p pod nad|c ale|n sto|y let',
  sk: 'f do po|p pod nad|c ale|n sto',
  hr: 'f do po|p pod nad|c ali|n pet sto|q vie|y god',
  sr: 'f do po|p pod nad|c ali|n pet sto|y god',
  bg: 'f do po|p pod nad|n pet sto|y god',
  ru: 'f do po|p pod nad bez|n sto|y let god',
  uk: 'f do po|p pod nad bez|n sto',
  ro: 'p sub pe din|v era este|c dar',
  tr: 'v var|n bin mil|c ama|q son|y gun',
  id: 'c dan|p di dari|d para|y hari',
  fa: 'p dar',
}
