/**
 * News agencies outside the English-speaking world whose dispatches end in their name and the initials of who wrote and
 * edited them: “(PAP) abc/ de/”, “dpa ab cde”. Left out are names that are English words or initials of other things.
 */
export const AGENCIES =
  'PAP Biznes|PAP|dpa|DPA|dpa-AFX|AFP|Afp|afp|ANSA|Ansa|EFE|Efe|Lusa|LUSA|APA|SDA|sda|Keystone-SDA|MTI|ČTK|CTK|TASR|Hina|HINA|NTB|ANP|Belga|' +
  'BELGA|epd|KNA|kna|sid|İHA|IHA|DHA|UNIAN|УНИАН|УНІАН|Укринформ|Укрінформ|Интерфакс|ТАСС|РИА|AGERPRES|Agerpres|Mediafax|Tanjug|Fena|' +
  'BTA|LETA|BNS|ELTA|VNA|TTXVN|IRNA|ISNA|Xinhua|XINHUA|Interfax|INTERFAX|Ukrinform|Anadolu|AA|TASS|RIA Novosti|RIA News|KUNA|SANA|WAM|ANTARA|Antara|Bernama|ATS|SITA|STA|Kyodo|Yonhap|Télam|Telam|Agência Brasil|Agência Lusa|Belta|BelTA|Kazinform|KAZINFORM|AZERTAC|Azertac|Armenpress|ARMENPRESS|Interpressnews|INTERPRESSNEWS|InterPressNews|Tengrinews|Tasnim|Mehr|' +
  'Europa Press|askanews|Adnkronos|Reuters|REUTERS|AGI'

/** “(jkl)”, “/pm/”, “ab/ cd/”, “(mk/dpa)”, “JMR // ABC”; “Lusa/Fim”; “dpa-infocom, dpa:240312-99-12/2”. */
export const INITIALS = String.raw`^(?:\(\p{Ll}{2,4}(?:\s?[/,]\s?(?:\p{Ll}{2,4}|\p{Lu}{3,4})){0,3}\)|\/\p{Ll}{2,4}\/|\p{Ll}{2,7}(?:\s?\/\s?\p{Ll}{2,4})+\s?\/?|\p{Ll}{2,4}\/|\p{Lu}{2,4} ?(?:\([A-Z, ]{2,14}\) ?)?\/\/ ?\p{Lu}{2,4}|\(?\p{Lu}\p{L}{2,7}\/(?:Fim|Fin|End|Ende)\)?|(?:©\s?)?dpa-infocom\b.{0,60})\.?$`
