import { Numeric } from './number-words.ts'
import type { WordClasses } from './word-classes.ts'

/** Words beside numbers, by class. For the build, which puts them into its tables. */
export const NUMBER_CLASSES: WordClasses = [
  [
    Numeric.LABEL,
    'version versions build release update firmware driver kernel v ip address section sections sec article ' +
      'articles rule clause paragraph paragraphs chapter chapters verse verses page pages act acts question ' +
      'questions § no number code model part ios android windows chrome firefox java linux app id phone tel ' +
      'telephone call fax hotline ref',
  ],
  [
    Numeric.RATE,
    'batting hitting slugging averaging average averaged avg ops era rate ratio score scored scoring scores ' +
      'times by factor coefficient',
  ],
  [Numeric.COUNTING, 'population number inhabitants residents membership attendance headcount births toll'],
  [Numeric.EXTENT, 'square cubic hectares acres tonnes tons barrels'],
  [Numeric.ABOUT, 'than about around some nearly almost over least approximately roughly'],
  [Numeric.BEFORE_VALUE, 'at to is was by of than about around nearly almost from'],
  [
    Numeric.CODE,
    'eur usd gbp chf rub uah pln rs rmb nok sek dkk rp idr vnd irr huf ron bgn rsd czk kzt uzs cop clp ars ' +
      'brl mxn isk php myr bs gs bob pyg pen uyu dop mdl',
  ],
  [
    Numeric.EXACT,
    'percent per percentage % ° degrees degree million billion trillion thousand m bn mn second seconds sec ' +
      'secs s minute minutes points point score scores times inch inches feet foot ft lb lbs ounce ounces carat ' +
      'carats magnitude',
  ],
  [
    Numeric.MEASURE,
    'euro euros dollar dollars pound pounds yen yuan rouble roubles ruble rubles hryvnia hryvnias lira liras ' +
      'franc francs peso pesos real reais rupee rupees zloty zlotys lari lei leu leva lev kuna kunas denar ' +
      'denars dinar dinars dram drams manat manats tenge som som sums tugrik baht ringgit rupiah dong kip kyat ' +
      'taka birr shilling shillings naira cedi cedis guarani guaranis boliviano bolivianos sol soles bolivars ' +
      'quetzals lempira lempiras cordobas toman tomans rial rials afghani afghanis leke forints koruna korunas ' +
      'hryvnas crown crowns krona kronor krone kroner forint dirham dirhams riyal riyals shekel shekels won ' +
      'rand cents pence eur usd gbp chf rub uah pln rs rmb hour hours day days week weeks month months year ' +
      'years decade decades km kilometer kilometers kilometre kilometres meter meters metre metres cm mm ' +
      'centimeters centimetres millimeters millimetres mile miles yards kg kilo kilos kilogram kilograms gram ' +
      'grams g ton tons tonne tonnes hectare hectares acre acres liter liters litre litres barrel barrels ' +
      'gallons watts kw mw gw kwh mwh megawatts gigawatts kilowatts volts bytes megabytes gigabytes gb mb tb ' +
      'km2 m2 m3 square cubic kph mph knots',
  ],
  [
    Numeric.WHOLE,
    'people persons dead injured wounded missing men women children police troops personnel staff cattle ' +
      'sheep jews',
  ],
  [
    Numeric.HEDGE,
    'about around some nearly almost approximately roughly over under least most more less fewer than up ' +
      'estimated many several few another other others further additional first next last or from between of ' +
      'toll rose risen rising climbed increased fell now per every each another second third only',
  ],
  [
    Numeric.SHIFT,
    'last previous previously earlier year years ago since similar another initially initial updated revised ' +
      'later far total year month months decade decades annually average originally first then before after ' +
      'compared worst deadliest history',
  ],
  [Numeric.AUXILIARY, 'is are was were be been being has have had left feared confirmed found reported'],
  [
    Numeric.SUFFIX,
    's st nd rd th am pm a b c d e f g h i k l m n p r t u v w x y z km cm mm nm um kg mg mcg ug lb ' +
      'lbs oz ft yd yds mi sq sqm sqft ha ac ml cl dl cc hz khz mhz ghz kw mw gw kwh mwh gwh twh kv mv ' +
      'ma ah mah j kj kcal cal pa kpa hpa psi bar db million billion trillion thousand kb mb gb tb pb ' +
      'kbps mbps gbps bps fps dpi px mp rpm mph kph kmh kmph kt kts knots hp bhp cv nmi bn mn tn tr ' +
      'mln mld mil bln trn usd eur gbp rmb cny jpy chf inr rub uah try pln czk huf ron sek nok dkk aud ' +
      'cad nzd hkd sgd krw brl mxn zar yuan yen won euro euros dollar dollars cents pence pounds ' +
      'rupees rubles roubles lira liras pesos baht dong ringgit rupiah riyals dirhams hryvnia hryvnias ' +
      'zloty hr hrs min mins sec secs ms ns yo yr yrs wk wks mo mos ers pp pt pts pct bp ppm ppb iu gt ' +
      'gti gts sx rs neo max pro plus lte g5 dp hd uhd fhd se xl xxl xs d3 rds ths up over ton tons ' +
      'tonne tonnes mile miles gal gallon gallons o ish ply way mm2 m2 km2 cm2 m3 cm3 ft2 co2 am-pm ' +
      'fold',
  ],
  [Numeric.TIME_HEAD, 'at until till from by around about before'],
  [Numeric.CLOCK, 'kl klo klokka klokken kello kell godz saat'],
  [Numeric.DAYTIME, 'morning afternoon evening'],
  [
    Numeric.BEGINS,
    'begin begins start starts started starting open opens opened opening close closes closed depart ' +
      'departs departed departing arrive arrives arrived leave leaves end ends ended ending began left',
  ],
  [Numeric.DAY_HEAD, 'the on from until till to since by of before after between'],
  [Numeric.DATE_END, 'at in on to from until till before after the a and when he she it they was were is'],
  [Numeric.DAY, 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow'],
  [Numeric.YEAR_HEAD, 'in since until till by during of year'],
  [Numeric.EXACT_BEFORE, 'magnitude coefficient minus averages averaged'],
  [Numeric.NOT_COUNTED, 'the these those them us his her its their our'],
  [Numeric.BIG, 'thousand million billion trillion'],
  [Numeric.MAGNITUDE, 'thousand million billion trillion m bn'],
]
