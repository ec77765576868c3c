/** Strings that word filters remove or replace. For the build alone, which writes them into the table of clips. */

/** What is seldom met in words by chance, or never in most. Longer ones first, since they say more. */
export const FILTERED: readonly string[] =
  'shit fuck cunt cock dick arse anal rape porn slut hell damn crap piss twat anus nazi homo spic jizz wank bomb kill drug ass tit cum sex fag gay gun jap pom tits butt boob nude hoe hore cialis viagra penis pussy bitch whore suck prick boner negro nig chink coon tard oral rap slave hitler balls bum dyke muff jerk poop pee poo queer turd knob lust screw strip jew paki terror murder blood dead labia pube feck bloody erotic lesbian incest orgy'.split(
    ' ',
  )

/** What is met in so many words, or filtered so seldom, that one remainder proves nothing: two must lack the same. */
export const FILTERED_TOO: readonly string[] = (
  'app bra die hiv god nut cam pot pus ejac nips nip teat scat snatch hump boner cop hag hog pig cow dog dago kraut hun yid wop gook spook ' +
  'kike gyp gypsy wog abo moron idiot idi fool dumb fat ugly stupid scum twit prat git nerd retard liar war shot shoot stab ' +
  'kid pimp tramp tart virgin virg lube horn horny hard hooker escort adult teen chat girl babe model meth crack coke weed hash heroin opium ' +
  'dope pill acid high joint toke grass beer wine rum pub vodka whisky alcohol drunk drink smoke cigar tobacco vape ' +
  'bet casino poker slot lotto lottery bingo betting gamble loan cash free sale buy spam click porno sexy xxx cbd cia fbi isis iran ' +
  'putin trump biden mao stalin lenin covid corona virus vax jihad allah islam satan devil demon jesus christ lord pope cult sect ' +
  'blast arson riot rebel coup protest execute torture abort suicide death die corpse bleed gore grave skull burn beat punch ' +
  'semen sperm urine urin pis fart vomit snot puke bog breast bust bosom thigh groin naked nipple rectum rect anus ovar vulva vagina clit condom ' +
  'lick rub stroke spank grope love lover eros swing thong panty bikini boy lad sod bugger blow job bone root shag pork meat tool ' +
  'slag tosser arsehole bastard basta darn heck hussy cow minge gash minge cad pervert perv pedo paedo molest orgas climax'
)
  .split(' ')
  .filter((stem, i, all) => all.indexOf(stem) === i && !FILTERED.includes(stem))

/** What a filter puts in their place, when it replaces instead of removing: innocent words, or what is thought more polite. */
export const REPLACED: readonly (readonly [put: string, stem: string])[] = (
  'bad ass|butt ass|bum ass|bum arse|breast tit|chest tit|bosom tit|bust tit|bosom boob|breast boob|chest boob|rooster cock|penis cock|willy cock|penis dick|' +
  'willy dick|poop shit|crap shit|dung shit|shoot shit|poop crap|crud crap|heck hell|hades hell|heaven hell|darn damn|dang damn|bottom ass|' +
  'bottom arse|bottom butt|backside ass|backside arse|behind ass|behind arse|rear ass|rear arse|donkey ass|fanny ass|tush ass|posterior ass|buttock ass|' +
  'buttocks ass|gosh god|goodness god|homosexual gay|homosexual fag|homosexual homo|lesbian dyke|unalive kill|unalive die|unalive dead|unalived killed|' +
  'passed dead|gender sex|intercourse sex|lovemaking sex|boom bomb|bang bomb|weapon gun|firearm gun|pistol gun|substance drug|medicine drug|assault rape|' +
  'attack rape|individual man|child kid|children kids|child boy|child girl|woman girl|lady girl|' +
  'female girl|police cop|officer cop|canine dog|feline cat|urinate piss|sack balls|vagina pussy|feline pussy|frick fuck|fudge fuck|' +
  'freak fuck|flip fuck|screw fuck|witch bitch|beach bitch|lady bitch|jewish jew|japanese jap|chinese chink|african coon|black negro|black nig|' +
  'african-american black|disabled crippled|disabled cripple|disabled lame|heavy fat|large fat|silly dumb|silly stupid|naughty sex|adult porn|nice sexy'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string])
