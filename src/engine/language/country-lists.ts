/** Words of English that speak of the countries where a language is written, in small letters and without accents. For the build, as all here. */
export const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  es: `spain spanish spaniard spaniards madrid barcelona seville valencia catalonia catalan andalusia mexico mexican mexicans
    puebla guadalajara monterrey argentina argentine argentinian argentines rosario cordoba mendoza chile chilean chileans
    valparaiso colombia colombian bogota medellin cali peru peruvian lima ecuador ecuadorian quito guayaquil venezuela
    venezuelan caracas bolivia bolivian uruguay uruguayan montevideo paraguay asuncion cuba cuban havana guatemala honduras
    nicaragua panama`,
  fr: `france french paris lyon marseille toulouse nantes bordeaux lille strasbourg rennes brittany normandy metz nancy
    grenoble montpellier senegal dakar mali bamako abidjan ivorian cameroon yaounde kinshasa gabon wallonia quebec montreal`,
  pt: `portugal portuguese lisbon porto coimbra braga algarve brazil brazilian brazilians brasilia recife salvador
    fortaleza curitiba manaus bahia minas parana angola angolan luanda mozambique maputo`,
  it: `italy italian italians rome milan naples turin bologna florence venice genoa palermo sicily sicilian sardinia
    lombardy veneto tuscany verona bari catania`,
  de: `germany german germans berlin munich hamburg frankfurt cologne stuttgart dresden leipzig bavaria bavarian saxony
    saxon hesse thuringia brandenburg austria austrian vienna salzburg graz zurich bern bundestag`,
  pl: `poland polish poles warsaw krakow gdansk wroclaw poznan lodz katowice silesia lublin sejm`,
  ru: `russia russian russians moscow petersburg siberia siberian kazan novosibirsk yekaterinburg sochi kremlin duma
    murmansk vladivostok belarus belarusian minsk georgia georgian tbilisi kakheti kazakhstan kazakh armenia armenian yerevan`,
  uk: `ukraine ukrainian ukrainians kyiv kiev kharkiv odesa lviv dnipro zaporizhzhia kherson donetsk poltava rada`,
  tr: `turkey turkish turks turkiye ankara istanbul izmir bursa antalya adana konya diyarbakir trabzon erdogan`,
  ar: `egypt egyptian cairo alexandria jordan jordanian amman iraq iraqi baghdad basra syria syrian damascus aleppo lebanon
    lebanese beirut yemen yemeni sanaa aden saudi riyadh jeddah emirates emirati dubai kuwait qatar doha oman bahrain
    palestinian gaza sudan sudanese khartoum libya libyan tripoli tunisia tunis algeria algerian algiers morocco moroccan
    rabat casablanca`,
  fa: `iran iranian iranians tehran isfahan shiraz mashhad tabriz khorasan qom majlis afghanistan kabul`,
  zh: `china chinese beijing shanghai guangdong guangzhou shenzhen sichuan chengdu chongqing yunnan hunan hubei wuhan
    zhejiang jiangsu shandong xinjiang tibet yuan`,
  ro: `romania romanian bucharest cluj iasi timisoara brasov constanta moldova chisinau`,
  bg: `bulgaria bulgarian bulgarians sofia plovdiv varna burgas ruse stara zagora`,
  el: `greece greek greeks athens thessaloniki piraeus crete cyprus cypriot cyclades aegean`,
  cs: `czech czechs czechia prague brno ostrava plzen moravia moravian bohemia`,
  hu: `hungary hungarian hungarians budapest debrecen szeged fidesz`,
  nl: `netherlands dutch amsterdam rotterdam utrecht hague flanders flemish antwerp ghent`,
}

/** Agencies by what they write in. */
export const AGENCY_NAMES: Readonly<Record<string, string>> = {
  es: 'efe telam notimex',
  pt: 'lusa',
  it: 'ansa adnkronos',
  de: 'dpa',
  pl: 'pap',
  ru: 'tass interfax',
  uk: 'ukrinform unian',
  tr: 'anadolu dha iha',
  fa: 'irna isna tasnim',
  ar: 'wafa petra',
  zh: 'xinhua',
  ro: 'agerpres mediafax',
  bg: 'bta',
  cs: 'ctk',
  hu: 'mti',
  hr: 'hina',
  sr: 'tanjug',
}
