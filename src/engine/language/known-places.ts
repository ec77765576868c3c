/**
 * Well-known places, peoples and bodies with the names that other languages have for them.
 *
 * One a line: the usual English form, other forms at home in English after a stroke; after “~” its Russian or Ukrainian
 * spellings, whose romanizations are foreign names too (Вроцлав: Vrotslav), or after “≈”, in the usual ways alone; after
 * “:” further foreign names, separated by commas, with a raised dot between the syllables of a Chinese one
 * (`known-mononyms.ts`). A place's own name (Milano, Lisboa, Wien) is not listed: clubs, firms and streets bear it in
 * English too; nor is a name that is a word or another name in English (Pau, Nice, Genova).
 */
export const KNOWN_PLACES = `
Moscow : Moscou, Moskau, Moscú, Moskova, Moscovo, Moskwa, Moszkva
Saint Petersburg/St._Petersburg/St_Petersburg : Saint-Pétersbourg, Sankt Petersburg, San Petersburgo, San Pietroburgo, São Petersburgo
Leningrad : Léningrad, Leningrado
Stalingrad : Stalingrado
Vladivostok : Wladiwostok, Vladivostoque
Novosibirsk : Novossibirsk, Nowosibirsk
Yekaterinburg/Ekaterinburg : Iekaterinbourg, Ekaterinbourg, Jekaterinburg, Ekaterimburgo, Ekaterinburgo
Nizhny_Novgorod : Nijni Novgorod, Nijni-Novgorod, Nischni Nowgorod
Sochi : Sotchi, Sotschi
Grozny : Grosny, Grozni
Krasnoyarsk : Krasnoïarsk, Krasnojarsk
Irkutsk : Irkoutsk
Yakutsk : Iakoutsk, Jakutsk
Chechnya : Tchétchénie, Tschetschenien, Chechenia, Cecenia, Czeczenia, Çeçenistan
Ingushetia : Ingouchie, Inguschetien
Dagestan : Daguestan, Daguestán
North_Ossetia : Ossétie du Nord, Osetia del Norte
South_Ossetia : Ossétie du Sud, Osetia del Sur, Südossetien
Abkhazia : Abkhazie, Abchasien, Abjasia
Tatarstan : Tatarstán
Bashkortostan : Bachkortostan, Baschkortostan
Siberia : Sibérie, Sibirien
Crimea : Crimée, Krym, Kırım
Sevastopol : Sébastopol, Sewastopol, Sebastópol
Simferopol : Simféropol
Kyiv/Kiev : Kiew, Kijów, Kyjiw, Kief, Kiova, Kyjev
Kharkiv/Kharkov : Charkiw, Járkov, Jarkov, Charkow, Harkov
Lviv/Lvov : Lwiw, Leópolis, Lwów, Leopoli
Dnipro/Dnepr/Dnepropetrovsk : Dnjepr
Chernobyl/Chornobyl : Tchernobyl, Tschernobyl, Chernóbil, Cernobyl, Czarnobyl, Çernobil, Tschornobyl
Zaporizhzhia/Zaporizhia/Zaporozhye/Zaporizhzhya : Zaporijjia, Zaporijia, Saporischschja, Zaporiyia, Zaporojie, Zaporiyya
Mariupol : Marioupol, Mariúpol
Odesa/Odessa : Odesse
Donetsk : Donezk
Luhansk/Lugansk : Louhansk, Lougansk
Kherson : Jersón, Cherson
Bakhmut : Bakhmout, Bachmut, Bajmut
Avdiivka : Avdiïvka, Awdijiwka
Bucha : Boutcha, Butscha
Irpin/Irpen : Irpine
Mykolaiv/Nikolaev/Nikolayev : Mykolaïv, Mykolajiw
Sumy : Soumy
Poltava : Poltawa
Zhytomyr : Jytomyr, Schytomyr
Chernihiv/Chernigov : Tchernihiv, Tschernihiw
Chernivtsi : Tchernivtsi, Tscherniwzi
Kryvyi_Rih : Kryvyï Rih, Krywyj Rih
Kramatorsk : Kramatórsk
Donbas/Donbass : Donbás
Belarus : Biélorussie, Bélarus, Weißrussland, Bielorrusia, Bielorussia, Bielorrússia, Beyaz Rusya, Białoruś, Bielorus
Chisinau/Chișinău/Kishinev ~ Кишинёв, Кишинев, Кишинів : Chisináu, Kişinev, Kichinev, Kischinau, Kischinew, Kiszyniów
Transnistria/Transdniestria : Transnistrie, Transnistrien
Yerevan : Erevan, Erévan, Eriwan, Ereván, Jerewan, Érevan, Erywań, Erivan, Jerevan
Gyumri : Gumri, Gjumri, Guioumri
Nagorno-Karabakh : Haut-Karabakh, Haut-Karabagh, Bergkarabach, Berg-Karabach, Alto Karabaj, Nagorno Karabaj, Nagorno-Karabaj, Nagorny Karabakh, Nagorny-Karabakh, Nagorni Karabakh, Nagorni-Karabakh, Nagorno-Karabach, Dağlık Karabağ, Nagorny Karabach, Nagornyi Karabakh, Upper Karabakh
Stepanakert : Stépanakert
Shusha/Shushi : Choucha, Chouchi, Schuscha, Schuschi
Azerbaijan : Azerbaïdjan, Aserbaidschan, Azerbaiyán, Azerbaigian, Azerbaijão, Azerbejdżan, Azerbaycan, Azerbaidjan, Aserbajdschan, Azerbaidzhan, Azarbaijan, Azarbayjan, Aserbaijan, Azerbaiyan, Azerbeidjan
Baku : Bakou, Bakú, Bakü
Ganja : Gandja
Nakhchivan : Nakhitchevan, Nachitschewan
Georgia : Géorgie, Georgien, Gürcistan, Gruzja, Gruziya
Tbilisi : Tbilissi, Tiflis, Tibilisi
Batumi : Batoumi
Caucasus : Caucase, Kaukasus
Kazakhstan : Kasachstan, Kazajistán, Kazajstán, Kazakistan, Cazaquistão, Kazachstan, Kasachistan
Almaty : Alma-Ata
Uzbekistan : Ouzbékistan, Usbekistan, Uzbekistán, Özbekistan, Uzbequistão
Tashkent : Tachkent, Taschkent
Samarkand : Samarcande, Samarcanda
Turkmenistan : Turkménistan, Turkmenistán, Turcomenistão
Ashgabat : Achgabat, Aschgabat, Asjabad
Kyrgyzstan : Kirghizistan, Kirgisistan, Kirguistán, Kirghizstan, Quirguistão, Kirgizistan, Kirgistan, Kırgızistan
Bishkek : Bichkek, Bischkek
Tajikistan : Tadjikistan, Tadschikistan, Tayikistán, Tagikistan, Tadżykistan, Tacikistan
Dushanbe : Douchanbé, Duschanbe, Dusambé
Warsaw ~ Варшава : Varsovie, Warschau, Varsovia, Varsavia, Varsóvia, Varşova
Krakow/Cracow/Kraków ~ Краков, Краків : Cracovie, Krakau, Cracóvia, Krakov
Gdansk/Gdańsk ~ Гданьск
Prague : Prag, Praag
Budapest ~ Будапешт : Budapeste, Budapeşte, Budapeszt
Bucharest ~ Бухарест : Bucarest, Bukarest, Bükreş, Bucareste, Bukareszt, Bukurest, București
Sofia : Sófia, Sofya
Belgrade ~ Белград, Белґрад : Belgrad, Belgrado, Belgrád
Zagreb : Zágreb, Zagrabia
Sarajevo ~ Сараево : Sarajewo, Saraybosna
Pristina ~ Приштина : Prishtina, Prištine, Priştine, Priština
Skopje ~ Скопье, Скоп'є : Üsküp, Skoplje
Kosovo : Kosowo
Macedonia : Macédoine, Mazedonien
Serbia ~ Сербия, Сербія : Serbie, Serbien, Sérvia, Sırbistan, Srbija, Sirbistan
Croatia ~ Хорватия, Хорватія : Croatie, Kroatien, Croacia, Croazia, Croácia, Hırvatistan, Hrvatska, Chorwacja, Hirvatistan
Slovenia ~ Словения, Словенія : Slovénie, Slowenien, Eslovenia, Eslovénia, Slovenya, Słowenia, Slovenija
Slovakia ~ Словакия, Словаччина : Slovaquie, Slowakei, Eslovaquia, Slovacchia, Eslováquia, Slovakya, Słowacja
Bosnia : Bosnie, Bosnien, Bósnia
Montenegro ~ Черногория, Чорногорія : Monténégro, Crna Gora, Czarnogóra
Albania ~ Албания, Албанія : Albanie, Albanien, Arnavutluk, Shqipëria, Albânia
Bulgaria ~ Болгария, Болгарія : Bulgarie, Bulgarien, Bulgária, Bulgaristan, Bułgaria, Bugarska
Romania ~ Румыния, Румунія : Roumanie, Rumänien, Rumanía, Roménia, Romênia, Romanya, Rumunia, Rumunija
Hungary ~ Венгрия, Угорщина : Hongrie, Ungarn, Hungría, Ungheria, Hungria, Macaristan, Węgry, Madžarska, Mađarska
Poland ~ Польша, Польща : Pologne, Polen, Polônia, Polonya, Poljska, Polónia
Lithuania ~ Литва : Lituanie, Litauen, Lituania, Lituânia, Litvanya, Lituanija, Litwa
Latvia ~ Латвия, Латвія : Lettonie, Lettland, Letonia, Lettonia, Letónia, Letonya, Łotwa
Estonia ~ Эстония, Естонія : Estonie, Estónia, Estonya
Russia : Russie, Russland, Rusia, Rússia, Rusya, Rosja, Rusija, Rusland, Rusiya
Ukraine : Ucrania, Ucraina, Ucrânia, Ukrayna, Oekraïne, Ukrajina, Ukraina
Armenia : Arménie, Armenien, Arménia, Ermenistan, Armenija
Turkey/Turkiye ~ Турция, Туреччина : Turquie, Türkei, Turquía, Turchia, Turquia, Turcja, Turska, Turkije
Istanbul ~ Стамбул : Estambul, Istambul, Stambul, Stambuł
Greece ~ Греция, Греція : Grèce, Griechenland, Grecia, Grécia, Yunanistan, Griekenland, Grčka, Grecja, Yunanıstan
Athens ~ Афины, Афіни : Athènes, Athen, Atenas, Atene, Atina, Ateny
Thessaloniki ~ Салоники, Салоніки : Thessalonique, Salónica, Salonicco, Selanik, Saloniki, Salonique, Tesalónica, Tessalónica, Selânik
Cyprus : Chypre, Zypern, Chipre, Kıbrıs, Kypros
Germany ~ Германия, Німеччина : Allemagne, Alemania, Alemanha, Almanya, Deutschland, Duitsland, Niemcy, Njemačka, Nemačka
Munich ~ Мюнхен : Monaco di Baviera, Múnich, Münih, Monachium, Munique, Mnichov
Austria ~ Австрия, Австрія : Autriche, Österreich, Áustria, Avusturya, Oostenrijk
Vienna : Viena, Viyana, Vídeň, Wiedeń
Switzerland ~ Швейцария, Швейцарія : Suisse, Schweiz, Suiza, Svizzera, Suíça, İsviçre, Zwitserland, Szwajcaria
Geneva ~ Женева : Genf, Ginebra, Ginevra, Genebra, Cenevre, Genewa
London ~ Лондон : Londres, Londra, Londyn, Londen, Londër
Edinburgh : Édimbourg, Edimburgo, Edimbourg, Edynburg
England ~ Англия, Англія : Angleterre, Inglaterra, Inghilterra, İngiltere, Anglija
Scotland ~ Шотландия, Шотландія : Écosse, Schottland, Escocia, Escócia, Scozia, Szkocja, İskoçya
Ireland ~ Ирландия, Ірландія : Irlande, Irlanda, İrlanda, Irland
Dublin ~ Дублин : Dublino, Dublín
Belgium ~ Бельгия, Бельгія : Belgique, Belgien, Bélgica, Belçika, Belgia, Belgio
Brussels ~ Брюссель : Bruxelles, Brüssel, Bruselas, Bruxelas, Brüksel, Bruksela, Brusel, Brisel, Brukseli
Antwerp ~ Антверпен : Amberes, Anversa, Anvers
Netherlands ~ Нидерланды, Нідерланди, Голландия : Pays-Bas, Niederlande, Países Bajos, Paesi Bassi, Países Baixos, Hollanda, Holandia, Olanda
The_Hague ~ Гаага : La Haye, Den Haag, La Haya, L'Aia, Lahey, L'Aja
Copenhagen ~ Копенгаген : Copenhague, Kopenhagen, Kopenhag, Copenaghen, Kopenhaga, Kobanhavn
Denmark : Danemark, Dänemark, Dinamarca, Danimarca, Danimarka
Sweden ~ Швеция, Швеція : Suède, Schweden, Suecia, Svezia, Suécia, İsveç, Szwecja, Švedska
Norway ~ Норвегия, Норвегія : Norvège, Norwegen, Noruega, Norvegia, Norveç, Norwegia, Norveška
Finland ~ Финляндия, Фінляндія : Finlande, Finnland, Finlândia, Finlandiya, Finlandia, Finska
Helsinki ~ Хельсинки, Гельсінкі : Helsínki, Helsinque, Helsínquia
Iceland ~ Исландия, Ісландія : Islande, Islandia, Islanda, Islândia, İzlanda
Lisbon ~ Лиссабон, Лісабон : Lisbonne, Lissabon, Lisbona, Lizbon, Lizbona
Spain ~ Испания, Іспанія : Espagne, Spanien, Spagna, Espanha, İspanya, Hiszpania, España, Spanija
Seville : Séville, Siviglia, Sewilla, Sevilha
Portugal ~ Португалия, Португалія : Portogallo, Portekiz, Portugalia
France ~ Франция, Франція : Francia, Frankreich, França, Fransa, Frankrijk, Francuska, Francja
Paris ~ Париж : Parigi, Paryż, Párizs, Pariisi, Parijs
Marseille/Marseilles ~ Марсель : Marsella, Marsiglia, Marselha, Marsilya, Marsylia
Strasbourg ~ Страсбург, Страсбур : Straßburg, Estrasburgo, Strasburgo, Strazburg
Italy ~ Италия, Італія : Italie, Italien, Itália, İtalya, Włochy, Italija
Milan : Mailand, Mediolan
Turin : Turín
Venice ~ Венеция, Венеція : Venise, Venedig, Venecia, Veneza, Venedik, Venetië, Wenecja
Florence ~ Флоренция, Флоренція : Florença, Floransa, Florenz, Florencja
Naples ~ Неаполь : Neapel, Nápoles, Neapol
Sicily ~ Сицилия, Сицилія : Sicile, Sizilien, Sicília, Sycylia, Sicilya
Sardinia ~ Сардиния, Сардинія : Sardaigne, Sardinien, Cerdeña, Sardenha, Sardunya, Sardynia
Vatican : Vatikan, Vaticano
Israel ~ Ізраїль : Israël, Israele, İsrail, Izrael
Jerusalem ~ Иерусалим, Єрусалим : Jérusalem, Jerusalén, Gerusalemme, Jerusalém, Kudüs, Jerozolima, Yerushalayim, al-Quds
Tel_Aviv ~ Тель-Авив : Tel-Aviv
Haifa ~ Хайфа : Haïfa
Ramallah : Ramala
Nablus : Naplouse
Hebron : Hébron
Khan_Younis/Khan_Yunis/Khan_Yunus : Khan Younès, Jan Yunis, Chan Junis
Lebanon : Liban, Libanon, Líbano, Libano, Lübnan
Beirut ~ Бейрут : Beyrouth, Beyrut, Bejrut, Bairut
Tripoli : Trípoli, Trablus
Syria ~ Сирия, Сирія : Syrie, Syrien, Siria, Síria, Suriye, Sirija
Damascus ~ Дамаск : Damaskus, Damasco, Şam, Dimashq, Dimaşk, Damasque
Aleppo : Alep, Alepo, Halep, Halab
Raqqa : Rakka, Raqa
Latakia : Lattaquié, Lazkiye, Lataquia, Lattakia, Latakija
Iraq : Irak, Iraque
Baghdad ~ Багдад : Bagdad, Bagdá, Bağdat, Bagdat
Mosul ~ Мосул : Mossoul, Mossul, Musul
Basra : Bassora, Bassorah, Basora
Kirkuk : Kirkouk, Kerkük
Erbil/Irbil
Fallujah/Falluja : Falloudja, Faludscha, Faluya
Kurdistan : Kurdistán
Iran : Irán, İran, Irã, Irão
Tehran/Teheran ~ Тегеран : Téhéran, Teherán, Teerã, Teerão, Tahran
Isfahan/Esfahan : Ispahan, Isfahán, İsfahan
Mashhad : Machhad, Maschhad, Meşhed, Mechhed, Mešhed, Mesched
Qom : Ghom
Afghanistan ~ Афганистан, Афганістан : Afganistán, Afganistan, Afeganistão
Kabul ~ Кабул : Kaboul, Kâbil, Cabul
Pakistan ~ Пакистан : Pakistán, Paquistão
Peshawar : Peschawar
Karachi : Karatchi, Karatschi, Karaçi
Saudi_Arabia ~ Саудовская Аравия, Саудівська Аравія : Arabie saoudite, Saudi-Arabien, Arabia Saudí, Arabia Saudita, Arábia Saudita, Suudi Arabistan, Arabia Saudyjska
Riyadh ~ Эр-Рияд : Riyad, Riade, Er-Rijad, Er-Riad
Jeddah/Jidda : Djeddah, Dschidda, Yeda, Cidde, Dżudda
Mecca ~ Мекка : La Mecque, Mekka, Mekke, La Meca, Meca
Yemen ~ Йемен, Ємен : Yémen, Jemen, Iémen
Hodeidah/Hudaydah : Hodeïda, Hodeida
Qatar ~ Катар : Katar
Kuwait ~ Кувейт : Koweït, Kuweit, Kuveyt, Koweit
Bahrain ~ Бахрейн : Bahreïn, Baréin, Bahreyn
Jordan ~ Иордания, Йорданія : Jordanie, Jordanien, Jordania, Giordania, Jordânia, Ürdün, Iordania
Egypt ~ Египет, Єгипет : Égypte, Ägypten, Egipto, Egitto, Egito, Mısır, Egipt
Cairo ~ Каїр : Le Caire, Kairo, El Cairo, Il Cairo, Kahire, Caïro, al-Qahira, Kair
Alexandria : Alexandrie, Alejandría, İskenderiye
Libya ~ Ливия, Лівія : Libye, Libyen, Libia, Líbia, Lybie
Benghazi : Bengasi, Bingazi
Tunisia : Tunisie, Tunesien, Túnez, Tunísia, Tunezja
Algeria ~ Алжир : Algérie, Algerien, Argelia, Argélia, Cezayir
Algiers : Algier, Algeri
Morocco ~ Марокко : Maroc, Marokko, Marruecos, Marocco, Marrocos
Marrakesh/Marrakech : Marrakesch
Sudan : Soudan
Khartoum ~ Хартум : Jartum, Chartum, Cartum, Hartum, Karthoum, Jartún
Darfur : Darfour
Chad : Tchad, Tschad
Ethiopia ~ Эфиопия, Ефіопія : Éthiopie, Äthiopien, Etiopía, Etiopia, Etiyopya, Habeşistan
Addis_Ababa : Addis-Abeba, Addis Abeba, Adís Abeba, Adis Abeba
Djibouti : Dschibuti, Yibuti, Gibuti
Somalia : Somalie, Somália
Mogadishu : Mogadiscio, Mogadischu, Mogadíscio, Mogadişu
Kenya : Kenia, Quénia, Quênia
Rwanda : Ruanda
South_Africa : Afrique du Sud, Südafrika, Sudáfrica, Sudafrica, África do Sul, Güney Afrika, Zuid-Afrika
Cape_Town : Kapstadt, Ciudad del Cabo, Cidade do Cabo, Città del Capo
Cameroon ~ Камерун : Cameroun, Camerún, Camarões, Kamerun
Ivory_Coast/Côte_d'Ivoire : Elfenbeinküste, Costa de Marfil, Costa d'Avorio, Côte d’Ivoire, Fildişi Sahili
Senegal : Sénégal
Nigeria : Nigéria
China : Chine, Cina, Chiny, Çin
Beijing/Peking ~ Пекин, Пекін : Pékin, Pekín, Pechino, Pequim, Pekin, Pekinas, Pequín
Hong_Kong : Hongkong, Honkong
Xinjiang : Sinkiang, Xin-jiang
Tibet : Tíbet
Shanghai ~ Шанхай : Shanghaï, Schanghai, Xangai, Şanghay
Taiwan : Taïwan, Taiwán, Tayvan
Taipei : Taïpei, Taipéi, Taipeh
Mongolia : Mongolie, Mongolei
Ulaanbaatar/Ulan_Bator : Oulan-Bator, Ulan Bátor
Japan ~ Япония, Японія : Japon, Japón, Giappone, Japão, Japonya, Japonia
Tokyo ~ Токио : Tokio, Tóquio, Tókyo
Kyoto ~ Киото : Kioto, Quioto
Hiroshima ~ Хиросима : Hiroschima, Hirosima
Fukushima ~ Фукусима : Fukuschima
North_Korea ~ Северная Корея, Північна Корея : Corée du Nord, Nordkorea, Corea del Norte, Corea del Nord, Coreia do Norte, Kuzey Kore, Korea Północna
South_Korea ~ Южная Корея, Південна Корея : Corée du Sud, Südkorea, Corea del Sur, Corea del Sud, Coreia do Sul, Güney Kore, Korea Południowa
Seoul ~ Сеул : Séoul, Seúl, Seul
Pyongyang ~ Пхеньян : Pjöngjang, Pionyang, Piongyang, Pyong-yang
India ~ Индия, Індія : Inde, Indien, Índia, Hindistan
New_Delhi ~ Нью-Дели : Neu-Delhi, Nueva Delhi, Nuova Delhi, Nova Deli, Nowe Delhi, Yeni Delhi
Mumbai/Bombay ~ Мумбаи : Bombaj, Bombaim
Kathmandu : Katmandou, Katmandú
Myanmar/Burma : Birmanie, Birmania
Thailand ~ Таиланд, Таїланд : Thaïlande, Tailandia, Thailandia, Tailândia, Tayland, Tajlandia
Vietnam/Viet_Nam ~ Вьетнам, В'єтнам : Viêt-Nam, Vietname, Vietnã
Cambodia : Cambodge, Kambodscha, Camboya, Cambogia, Camboja
Philippines ~ Филиппины, Філіппіни : Philippinen, Filipinas, Filippine, Filipinler, Filipiny
Indonesia ~ Индонезия, Індонезія : Indonésie, Indonesien, Endonezya, Indonésia
Malaysia ~ Малайзия, Малайзія : Malaisie, Malasia, Malezya, Malásia
Singapore ~ Сингапур : Singapour, Singapur, Singapura, Cingapura
Australia ~ Австралия, Австралія : Australie, Australien, Austrália, Avustralya
New_Zealand ~ Новая Зеландия, Нова Зеландія : Nouvelle-Zélande, Neuseeland, Nueva Zelanda, Nova Zelândia, Nuova Zelanda, Yeni Zelanda, Nowa Zelandia
United_States ~ Соединённые Штаты, Сполучені Штати : États-Unis, Estados Unidos, Vereinigte Staaten, Stati Uniti, États Unis, Amerika Birleşik Devletleri, Stany Zjednoczone
New_York ~ Нью-Йорк : Nueva York, Nova York, Nova Iorque, Nowy Jork, Njujork, Niujorkas
Brazil ~ Бразилия, Бразилія : Brésil, Brasile, Brezilya, Brasilien, Brazylia
Peru : Pérou, Perù
Colombia ~ Колумбия, Колумбія : Colombie, Kolumbien, Kolombiya, Kolumbia
Bolivia ~ Боливия, Болівія : Bolivie, Bolivien, Bolivya, Bolívia
Argentina ~ Аргентина : Argentinien, Arjantin, Argentyna
Mexico ~ Мексика : Mexique, Mexiko, Messico, Meksika, Meksyk
Havana ~ Гавана : La Havane, La Habana, Hawana
Haiti : Haïti, Haití
Mediterranean : Méditerranée, Mediterráneo
Black_Sea : Mer Noire, Schwarzes Meer, Mar Negro, Mar Nero, Karadeniz, Morze Czarne, Mer noire
Caspian_Sea : Mer Caspienne, Mar Caspio
Hezbollah/Hizbollah/Hizbullah/Hizballah : Hisbollah, Hezbolá, Hizbulá, Jezbolá, Hizbollah
Hamas : Hamás
Islamic_Jihad : Djihad islamique, Yihad Islámica, Dschihad
Houthi/Houthis/Huthi : Hutí, Hutíes, Houthistes
Taliban : Talibán, Talibanes
Al-Qaeda/Al-Qaida/Al_Qaeda/Al_Qaida : Al-Kaida, Al Kaida, El Kaide
Knesset : Knéset, Knésset
Likud : Likoud
Izvestia : Izvestija, Iswestija
Pravda : Prawda
Novaya_Gazeta : Novaïa Gazeta, Nowaja Gaseta, Novaja Gazeta, Nóvaya Gazeta
Uyghurs/Uighurs : Ouïghours, Uiguren, Uigures, Uiguri
Uyghur/Uighur : Ouïghour, Ouïgour
Wroclaw/Wrocław ~ Вроцлав : Breslavia, Vratislav
Rzeszow/Rzeszów ~ Жешув
Poznan/Poznań ~ Познань
Szczecin ~ Щецин : Stettino
Lublin ~ Люблин
Katowice ~ Катовице
Bialystok/Białystok ~ Белосток, Білосток
Przemysl/Przemyśl ~ Пшемысль, Перемишль
Bydgoszcz ~ Быдгощ
Zamosc/Zamość ~ Замосць
Brno ~ Брно
Ostrava ~ Острава
Bratislava ~ Братислава : Bratysława
Kosice/Košice ~ Кошице
Debrecen ~ Дебрецен
Cluj-Napoca/Cluj_Napoca ~ Клуж-Напока
Constanta/Constanța ~ Констанца : Köstence, Konstanza
Iasi/Iași ~ Яссы
Tiraspol ~ Тирасполь
Plovdiv : Filibe, Plowdiw, Plóvdiv
Ljubljana ~ Любляна : Lubiana, Liubliana, Lublana
Podgorica ~ Подгорица
Tirana ~ Тирана
Piraeus : Pireo, Pirée, Piräus, Pireu, Pireas, Pire
Nicosia ~ Никосия, Нікосія : Lefkoşa, Nicosie, Nikosia, Nikozja
Limassol : Limasol, Limassól
Salzburg ~ Зальцбург : Salisburgo, Salzbourg, Salzburgo
Innsbruck ~ Инсбрук
Zurich/Zürich ~ Цюрих, Цюріх : Zurigo, Zurique, Zürih, Zurych
Basel : Bâle, Basileia, Bazylea
Lausanne ~ Лозанна : Losanna, Lausana
Lucerne ~ Люцерн : Lucerna
Davos ~ Давос
Berlin ~ Берлин, Берлін : Berlino, Berlim, Berlín, Barlin
Hamburg ~ Гамбург : Hambourg, Hamburgo, Amburgo
Cologne ~ Кельн : Colônia
Frankfurt ~ Франкфурт : Francfort, Francoforte, Fráncfort
Stuttgart ~ Штутгарт : Stoccarda
Dresden : Dresde, Drezno, Dresda
Leipzig ~ Лейпциг : Lipsia
Nuremberg ~ Нюрнберг : Norimberga, Núremberg, Norymberga, Nuremberga
Dusseldorf/Düsseldorf ~ Дюссельдорф
Hanover/Hannover ~ Ганновер : Hanovre, Hannóver
Bremen ~ Бремен : Brême
Aachen : Aquisgrana, Aquisgrán
Mainz ~ Майнц : Magonza, Mayence, Moguncja
Trier : Treviri, Trèves, Tréveris
Wiesbaden ~ Висбаден
Potsdam ~ Потсдам
Regensburg : Ratisbonne, Ratisbona
Ramstein ~ Рамштайн
Bruges : Brujas, Brügge
Liege/Liège : Lieja, Liegi, Lüttich
Luxembourg ~ Люксембург : Luxemburg, Lussemburgo, Luxemburgo, Lüksemburg, Luksemburg
Amsterdam ~ Амстердам : Amesterdão, Amsterdã, Ámsterdam
Rotterdam ~ Роттердам : Róterdam, Roterdão
Eindhoven ~ Эйндховен
Bordeaux : Burdeos, Bordéus
Toulouse ~ Тулуза
Versailles ~ Версаль : Versalles, Fan·er·sai
Brittany : Bretaña, Bretagna, Bretania
Normandy : Normandía, Normandia
Burgundy : Borgoña, Borgogna, Burgund
Corsica : Córcega, Korsika, Korsyka
Manchester ~ Манчестер
Liverpool ~ Ливерпуль : Li·wu·pu
Birmingham ~ Бирмингем, Бірмінгем
Glasgow ~ Глазго
Salisbury ~ Солсбери, Солсбері
Oxford ~ Оксфорд : Niujin, Aksford, Oksfurd
Cambridge ~ Кембридж : Jianqiao, Kambrij, Kembrij, Kambridge
Belfast ~ Белфаст
Wales : Pays de Galles, País de Gales, Galles
United_Kingdom ~ Соединённое Королевство, Сполучене Королівство : Royaume-Uni, Reino Unido, Regno Unito, Vereinigtes Königreich, Birleşik Krallık
Great_Britain ~ Великобритания, Великобританія : Grande-Bretagne, Gran Bretaña, Großbritannien, Gran Bretagna, Grã-Bretanha, Wielka Brytania, Büyük Britanya
Northern_Ireland : Irlande du Nord, Irlanda del Norte, Irlanda del Nord, Nordirland, Irlanda do Norte, Kuzey İrlanda
Madrid ~ Мадрид : Madryt, Madri, Madryd
Barcelona ~ Барселона : Barcelone, Barselona
Zaragoza/Saragossa : Saragosse, Saragoça, Saragozza
Catalonia ~ Каталония, Каталонія : Catalogne, Cataluña, Katalonien, Catalogna, Catalunha, Katalonya
Andalusia : Andalousie, Andalucía, Andalusien
Basque_Country : Pays basque, País Vasco, Baskenland, Paesi Baschi
Balearic_Islands : Balearen, Islas Baleares, Baléares, Baleari
Canary_Islands : Kanarische Inseln, Islas Canarias, Ilhas Canárias
Majorca/Mallorca : Majorque, Maiorca
Rome : Rzym
Genoa ~ Генуя : Gênes, Cenova, Génova, Gênova, Genua
Bologna ~ Болонья : Boloña
Padua : Padoue
Trieste ~ Триест
Tuscany : Toskana
Lombardy : Lombardie, Lombardei, Lombardía
Stockholm ~ Стокгольм : Estocolmo, Stoccolma, Sztokholm, Stokholm
Gothenburg ~ Гетеборг : Gotemburgo
Malmo/Malmö ~ Мальмё
Reykjavik/Reykjavík ~ Рейкьявик : Reikiavik, Reykjavíque
Tallinn ~ Таллин : Talin
Vilnius ~ Вильнюс, Вільнюс
Kaunas ~ Каунас
Klaipeda/Klaipėda ~ Клайпеда
Narva ~ Нарва
Kaliningrad : Kaliningrado, Królewiec
Minsk ~ Минск, Мінськ : Mińsk
Grodno/Hrodna : Grodna
Ankara ~ Анкара : Ancara
Izmir ~ Измир
Antalya ~ Анталья, Анталия
Trabzon : Trebisonda
Gaza : Gazze, Gazastreifen
Gaza_Strip : Bande de Gaza, Franja de Gaza, Striscia di Gaza, Faixa de Gaza
West_Bank : Cisjordanie, Cisjordania, Cisgiordania, Cisjordânia, Westjordanland, Batı Şeria
Rafah ~ Рафах
Bethlehem : Betlehem, Betlemme, Bethléem
Nazareth : Nazaret
Amman ~ Амман
Sulaymaniyah/Sulaimaniya : Souleimaniye
Tabriz : Tebriz, Tabris, Tébriz
Medina : Médine
Dubai : Dubái, Dubaï
Abu_Dhabi ~ Абу-Даби : Abou Dhabi, Abu Dabi, Abou Dabi, Abu Zabi
Suez_Canal : Canale di Suez, Suezkanal, Süveyş Kanalı
Giza : Gizeh, Guizeh, Guiza, Gîza
Tangier : Tánger, Tangeri
Nairobi ~ Найроби : Naïrobi
Johannesburg ~ Йоханнесбург : Johanesburgo, Johannesburgo
Kinshasa : Kinchasa
Abuja : Abouja
Guangzhou ~ Гуанчжоу : Cantão
Chongqing ~ Чунцин
Wuhan ~ Ухань : Ouhan
Urumqi ~ Урумчи : Urumçi
Osaka ~ Осака
Nagasaki ~ Нагасаки
Yokohama ~ Иокогама
Hanoi ~ Ханой : Hanói, Hanoï
Ho_Chi_Minh_City ~ Хошимин : Hô-Chi-Minh-Ville, Ciudad Ho Chi Minh
Bangkok ~ Бангкок : Banguecoque
Jakarta ~ Джакарта : Yakarta, Djakarta, Giacarta
Manila : Manille
Kuala_Lumpur ~ Куала-Лумпур : Kuala Lumpour
Kolkata/Calcutta : Kalkutta, Kalkata
Islamabad ~ Исламабад : İslamabad
Kandahar ~ Кандагар
Sydney : Sídney, Sydnej
Canberra ~ Канберра : Camberra
Melbourne ~ Мельбурн : Melburn
Washington ~ Вашингтон : Vašington, Vaşington, Washingtonas, Waszyngton, Washintun, Ouachington, Wachington
Los_Angeles ~ Лос-Анджелес
San_Francisco ~ Сан-Франциско
Chicago ~ Чикаго : Şikago
Philadelphia ~ Филадельфия : Filadelfia, Filadélfia, Filadelfya
Boston ~ Бостон
Houston ~ Хьюстон
New_Orleans ~ Новый Орлеан : Nueva Orleans, La Nouvelle-Orléans
Miami ~ Майами
California ~ Калифорния, Каліфорнія : Californie, Kalifornien, Kalifornia, Kaliforniya
Florida ~ Флорида : Floride
Texas ~ Техас : Teksas
Pennsylvania ~ Пенсильвания : Pensilvania, Pennsylvanie, Pensilvânia
Hawaii : Hawái, Hawaï, Havaí
Alaska ~ Аляска : Aljaska
Toronto ~ Торонто
Ottawa ~ Оттава
Quebec/Québec ~ Квебек
Vancouver ~ Ванкувер
Mexico_City ~ Мехико : Ciudad de México, Mexico-Stadt, Cidade do México, Città del Messico
Caracas ~ Каракас
Brasilia/Brasília ~ Бразилиа
Rio_de_Janeiro ~ Рио-де-Жанейро
Sao_Paulo/São_Paulo ~ Сан-Паулу
Buenos_Aires ~ Буэнос-Айрес
Bavaria ~ Бавария, Баварія : Bavière, Baviera, Bawaria
Saxony : Sajonia, Sassonia, Saksonya, Saxônia
Czech_Republic/Czechia ~ Чехия, Чехія : République tchèque, República Checa, Repubblica Ceca, Tschechien, Çekya, Tchéquie, Chequia, Cechia, Çek Cumhuriyeti, Czechy, Tchéquia
Bosnia_and_Herzegovina/Bosnia-Herzegovina ~ Босния и Герцеговина, Боснія і Герцеговина : Bosnie-Herzégovine, Bosnien-Herzegowina, Bosnia y Herzegovina, Bosnia-Erzegovina, Bosna-Hersek, Bosna Hersek, Bosna i Hercegovina, Bósnia-Herzegovina
North_Macedonia ~ Северная Македония, Північна Македонія : Macédoine du Nord, Macedonia del Norte, Macedonia del Nord, Nordmazedonien, Kuzey Makedonya, Macedónia do Norte
Moldova/Moldavia ~ Молдавия, Молдавія : Moldavie, Moldávia, Mołdawia, Moldawien
Canada ~ Канада : Kanada, Canadá
Venezuela ~ Венесуэла, Венесуела : Wenezuela
Chile : Şili
Ecuador : Équateur, Equador, Ekvador, Ekwador
Uruguay : Uruguai
Nicaragua : Nicarágua, Nikaragua
Costa_Rica : Kosta Rika
Cuba : Küba
Palestine ~ Палестина : Filistin, Palästina, Filastin
Urmia/Orumiyeh : Oroumieh, Ourmia, Orumieh, Orumije, Urmía, Urumiye
Shiraz : Schiras, Chiraz, Xiraz
Aswan : Assouan, Asuán, Assuan, Assuã
Luxor : Louxor, Luksor
Port_Said : Port-Saïd, Puerto Said
Ismailia : Ismaïlia
Beheira : Behera, Buhaira, Béhéra
Muscat : Mascate, Maskat, Maskate
Yangon/Rangoon : Rangun, Rangún, Yangún
Dhaka/Dacca : Dhâkâ, Daca
Delhi/New_Delhi : Neu-Delhi, Nueva Delhi, Nuova Delhi, Nova Deli, Yeni Delhi
Lahore : Lahor
Herat : Hérat
Varna : Warna
Burgas : Bourgas
Heraklion : Héraklion, Iraklio, Heráclion
Patras : Patrás
Lorraine : Lothringen
Silesia : Silésie, Silesien, Slezsko
United_Arab_Emirates : Émirats arabes unis, Emiratos Árabes Unidos, Vereinigte Arabische Emirate, Emirati Arabi Uniti, Emirados Árabes Unidos, Birleşik Arap Emirlikleri
Oman : Omã
Eritrea : Érythrée, Eritreia
Mauritania : Mauritanie, Mauritanien, Moritanya
Central_African_Republic : République centrafricaine, República Centroafricana, Repubblica Centrafricana
Democratic_Republic_of_the_Congo/Democratic_Republic_of_Congo : République démocratique du Congo, República Democrática del Congo
Mozambique : Moçambique, Mosambik, Mozambico, Mozambik
Zambia : Sambia, Zambie
Zimbabwe : Simbabwe, Zimbabue
Nepal : Népal
Bangladesh : Bangladesch, Bangladeş
Sri_Lanka : Shri-Lanka, Chri Lanka
European_Union ~ Европейский Союз, Європейський Союз, Евросоюз, Євросоюз : Union européenne, Unión Europea, Unione Europea, União Europeia, Europäische Union, Avrupa Birliği, Unia Europejska
European_Commission ~ Европейская Комиссия, Еврокомиссия, Єврокомісія : Commission européenne, Comisión Europea, Commissione Europea, Comissão Europeia, Europäische Kommission, Avrupa Komisyonu
European_Parliament ~ Европарламент, Європарламент : Parlement européen, Parlamento Europeo, Parlamento Europeu, Europäisches Parlament, Avrupa Parlamentosu
United_Nations : Nations unies, Naciones Unidas, Nazioni Unite, Nações Unidas, Vereinte Nationen, Birleşmiş Milletler
Bundestag ~ Бундестаг
Bundeswehr ~ Бундесвер
Europe ~ Европа, Європа : Avrupa
Baltic_Sea : Ostsee, Mar Báltico, Mer Baltique, Mar Baltico, Morze Bałtyckie, Baltık Denizi
North_Sea : Nordsee, Mer du Nord, Mar del Norte, Kuzey Denizi
Danube : Danúbio
Pyrenees : Pyrénées, Pyrenäen, Pirenei, Pireneus
Carpathians : Carpates, Karpaten, Cárpatos, Carpazi
Red_Sea : Mer Rouge, Mar Rojo, Mar Rosso, Rotes Meer, Kızıldeniz, Mar Vermelho
Persian_Gulf : Golfo Pérsico, Golfe persique, Persischer Golf, Basra Körfezi
Süddeutsche_Zeitung/Sueddeutsche_Zeitung ~ Зюддойче Цайтунг, Зюддойче Цайтунґ
Frankfurter_Allgemeine_Zeitung/Frankfurter_Allgemeine ~ Франкфуртер Альгемайне Цайтунг, Франкфуртер Альгемайне
Die_Welt ~ Ди Вельт, Ді Вельт
Die_Zeit ~ Ди Цайт, Ді Цайт
Der_Spiegel ~ Дер Шпигель, Дер Шпіґель
Spiegel ~ Шпигель, Шпігель
Handelsblatt ~ Хандельсблатт
Deutsche_Welle ~ Дойче Велле : Doyche Velle
Deutsche_Bank ~ Дойче Банк
Rheinmetall ~ Рейнметалл, Рейнметал, Райнметалл
Volkswagen ~ Фольксваген
Le_Monde ~ Ле Монд
Le_Figaro ~ Ле Фигаро, Ле Фігаро
Libération ~ Либерасьон, Ліберасьйон
Agence_France-Presse/Agence_France_Presse ~ Ажанс Франс-Пресс
New_York_Times ~ Нью-Йорк Таймс
Wall_Street_Journal ~ Уолл-Стрит Джорнал, Волл-Стріт Джорнал
Washington_Post ~ Вашингтон Пост
Financial_Times ~ Файнэншл Таймс, Файненшл Таймс, Файненшел Таймс
Guardian ~ Гардиан, Гардіан
Daily_Telegraph ~ Дейли Телеграф
Reuters ~ Рейтерс, Ройтерс
Associated_Press ~ Ассошиэйтед Пресс
La_Repubblica/Repubblica ~ Ла Репубблика, Репубблика
Corriere_della_Sera ~ Коррьере делла Сера
El_País/El_Pais ~ Эль Паис
Gazeta_Wyborcza ~ Газета Выборча, Газета Виборча : Gazeta Vyborcha
Rzeczpospolita ~ Жечпосполита
Microsoft ~ Майкрософт
Facebook ~ Фейсбук
YouTube ~ Ютуб, Ютьюб
Twitter ~ Твиттер
Wikipedia ~ Википедия, Вікіпедія
Lufthansa ~ Люфтганза
Lockheed_Martin ~ Локхид Мартин
White_House : Weißes Haus
Wall_Street ~ Уолл-Стрит
Cannes ≈ Канны
Hollywood ≈ Голливуд, Голлівуд : Hollivud, Haliwud, Hao·lai·wu
Broadway ≈ Бродвей : Bai·lao·hui
Disneyland ≈ Диснейленд
Eiffel_Tower ≈ Эйфелева башня, Ейфелева вежа : Torre Eiffel, Tour Eiffel, Eiffelturm, Wieża Eiffla, Eyfel Kulesi, Ai·fei·er Tower, Borj-e Eyfel
Louvre ≈ Лувр : Luwr, Lu·fu·gong
Notre-Dame/Notre_Dame ≈ Нотр-Дам : Ba·li Sheng·mu·yuan
Sistine_Chapel ≈ Сикстинская капелла : Capilla Sixtina, Cappella Sistina, Chapelle Sixtine, Capela Sistina, Sixtinische Kapelle, Kaplica Sykstyńska
Holy_See : Santa Sede, Saint-Siège, Heiliger Stuhl, Santa Sé, Stolica Apostolska
Colosseum ≈ Колизей, Колізей : Colisée, Kolosseum, Koloseum, Kolezyum
Acropolis : Acrópolis, Acropole, Acropoli
Parthenon ≈ Парфенон : Partenón, Partenone, Parthénon, Partenon
Brandenburg_Gate ≈ Бранденбургские ворота : Brandenburger Tor, Puerta de Brandeburgo, Porta di Brandeburgo, Porte de Brandebourg
Buckingham_Palace ≈ Букингемский дворец : Palacio de Buckingham, Palais de Buckingham
Westminster ≈ Вестминстер
Wembley ≈ Уэмбли, Вемблі, Уембли
Wimbledon ≈ Уимблдон, Вімблдон : Wen·bu·er·deng
Roland_Garros/Roland-Garros ≈ Ролан Гаррос
Formula_One/Formula_1 : Fórmula Uno
Champions_League : Liga de Campeones, Ligue des champions, Liga dos Campeões, Şampiyonlar Ligi, Liga Mistrzów
Europa_League : Ligue Europa, Avrupa Ligi, Liga Europy
World_Cup : Coupe du monde, Copa do Mundo, Coppa del Mondo, Weltmeisterschaft, Dünya Kupası
Olympic_Games : Juegos Olímpicos, Jeux olympiques, Giochi olimpici, Jogos Olímpicos, Olympische Spiele, Igrzyska Olimpijskie, Olimpiyat Oyunları
Tour_de_France ≈ Тур де Франс : Fransa Bisiklet Turu
Manchester_United ≈ Манчестер Юнайтед : Man·lian
Manchester_City ≈ Манчестер Сити, Манчестер Сіті
Chelsea : Qie·er·xi
Arsenal : A·sen·na
Tottenham ≈ Тоттенхэм, Тоттенхем, Тоттенгем
Newcastle ≈ Ньюкасл
Juventus ≈ Ювентус : You·wen·tu·si
Bayern_Munich ≈ Бавария Мюнхен : Bayern de Múnich, Bayern Múnich, Bayern de Munique, Bayern Münih, Bayern Monaco, Bai·ren Mu·ni·hei
Borussia_Dortmund ≈ Боруссия Дортмунд : Duo·te·meng·de
Real_Madrid ≈ Реал Мадрид : Huang·ma
Paris_Saint-Germain ≈ Пари Сен-Жермен : Pari San-Jerman
Atletico_Madrid/Atlético_Madrid ≈ Атлетико Мадрид
Dortmund ≈ Дортмунд
Leverkusen ≈ Леверкузен
Wolfsburg ≈ Вольфсбург
Freiburg ≈ Фрайбург
Heidelberg ≈ Гейдельберг, Гайдельберг : Hai·de·bao
Göttingen/Gottingen/Goettingen ≈ Гёттинген, Геттинген : Gotinga, Gottinga, Ge·ting·gen
Tübingen/Tubingen/Tuebingen ≈ Тюбинген : Tubinga
Weimar ≈ Веймар : Wei·ma·er
Bayreuth ≈ Байройт
Augsburg ≈ Аугсбург : Augusta di Baviera
Münster/Munster/Muenster ≈ Мюнстер
Karlsruhe ≈ Карлсруэ, Карлсруе
Lübeck/Lubeck/Luebeck ≈ Любек : Lubeka, Lubecca
Magdeburg ≈ Магдебург : Magdeburgo, Magdebourg
Wittenberg ≈ Виттенберг : Wittemberg, Vittemberga
Chemnitz ≈ Хемниц
Kassel ≈ Кассель
Koblenz ≈ Кобленц : Coblenza, Coblence, Koblencja
Jura_Mountains : Juragebirge
St._Gallen/St_Gallen ≈ Санкт-Галлен : Saint-Gall
Lugano ≈ Лугано
Zermatt ≈ Церматт
Linz ≈ Линц
Klagenfurt ≈ Клагенфурт
Tyrol/Tirol ≈ Тироль : Tirolo, Tyrolia
Carinthia ≈ Каринтия : Carintia, Carinzia, Carinthie, Caríntia
Styria ≈ Штирия : Estiria, Styrie, Estíria
Westphalia ≈ Вестфалия : Westfalia, Vestfalia, Westphalie, Vestfália
Thuringia ≈ Тюрингия : Thüringen, Turingia, Thuringe, Turíngia
Lower_Saxony ≈ Нижняя Саксония : Niedersachsen, Baja Sajonia, Basse-Saxe, Bassa Sassonia, Baixa Saxônia, Dolna Saksonia
North_Rhine-Westphalia ≈ Северный Рейн-Вестфалия : Nordrhein-Westfalen, Renania del Norte-Westfalia, Rhénanie-du-Nord-Westphalie, Renania Settentrionale-Vestfalia
Rhineland-Palatinate : Rheinland-Pfalz, Renania-Palatinado, Rhénanie-Palatinat, Renania-Palatinato
Pomerania ≈ Померания : Pommern, Poméranie, Pomerânia
Prussia ≈ Пруссия, Пруссія : Preußen, Preussen, Prusia, Prusse, Prússia, Prusya, Pu·lu·shi
Bohemia ≈ Богемия : Böhmen, Boêmia, Bohemya
Moravia ≈ Моравия : Mähren, Moravie, Morávia
Galicia : Galizien, Galicja
Transylvania ≈ Трансильвания, Трансільванія : Siebenbürgen, Transilvania, Transylvanie, Transilvânia, Siedmiogród, Transilvanya
Wallachia ≈ Валахия : Valaquia, Valachie, Valacchia, Walachei, Valáquia, Wołoszczyzna
Bessarabia ≈ Бессарабия, Бессарабія : Besarabia, Bessarabie, Bessarabien, Besarabya
Bukovina : Bucovine
Thrace ≈ Фракия, Фракія : Thrakien, Trakya
Peloponnese ≈ Пелопоннес : Peloponeso, Péloponnèse, Peloponneso, Peloponnes, Peloponez
Crete : Crète, Kreta, Girit
Corfu ≈ Корфу : Corfou
Lesbos ≈ Лесбос
Santorini ≈ Санторини
Mycenae ≈ Микены : Micenas, Micene, Mycènes, Mykene
Delphi ≈ Дельфы : Delfos, Delphes
Sparta ≈ Спарта : Esparta, Sparte
Corinth ≈ Коринф : Corinthe, Korynt
Carthage ≈ Карфаген : Cartagine, Karthago, Kartagina
Babylon ≈ Вавилон : Babylone, Babilônia, Babilon, Ba·bi·lun
Mesopotamia ≈ Месопотамия, Месопотамія : Mésopotamie, Mesopotamien, Mesopotâmia, Mezopotamya, Mezopotamia
Nineveh ≈ Ниневия : Nínive, Ninive, Ninova
Persia ≈ Персия, Персія : Persien, Pérsia
Byzantium ≈ Византий, Византия, Візантія : Bizancio, Bisanzio, Byzance, Byzanz, Bizâncio, Bizans, Bizancjum, Bai·zhan·ting
Constantinople ≈ Константинополь : Constantinopla, Costantinopoli, Konstantinopel, Konstantinopol, Konstantinopolis, Konstantiniyye, Konstantynopol, Jun·shi·tan·ding·bao
Ottoman_Empire ≈ Османская империя, Османська імперія : Imperio Otomano, Impero Ottomano, Empire ottoman, Osmanisches Reich, Império Otomano, Osmanlı İmparatorluğu, Imperium Osmańskie
Roman_Empire ≈ Римская империя, Римська імперія : Imperio Romano, Impero Romano, Empire romain, Römisches Reich, Império Romano, Roma İmparatorluğu
Holy_Roman_Empire : Sacro Imperio Romano Germánico, Sacro Romano Impero, Saint-Empire romain germanique, Heiliges Römisches Reich
Austria-Hungary ≈ Австро-Венгрия, Австро-Угорщина : Autriche-Hongrie, Österreich-Ungarn, Austria-Ungheria, Áustria-Hungria, Austro-Węgry, Avusturya-Macaristan
Soviet_Union ≈ Советский Союз, Радянський Союз : Unión Soviética, Union soviétique, Unione Sovietica, União Soviética, Sowjetunion, Sovyetler Birliği, Związek Radziecki
Czechoslovakia ≈ Чехословакия, Чехословаччина : Checoslovaquia, Tchécoslovaquie, Cecoslovacchia, Tschechoslowakei, Tchecoslováquia, Çekoslovakya, Czechosłowacja
Yugoslavia ≈ Югославия, Югославія : Yougoslavie, Jugoslawien, Jugoslavia, Iugoslávia, Jugoslávia, Yugoslavya, Jugosławia, Jugoslavija, Nan·si·la·fu
Ephesus : Éfeso, Éphèse, Ephesos
Cappadocia ≈ Каппадокия : Capadocia, Cappadoce, Kappadokien, Kapadokya, Capadócia, Kapadocja
Anatolia ≈ Анатолия : Anatolie, Anatolien, Anatólia, Anadolu Yarımadası
Antioch ≈ Антиохия : Antioquía, Antiochia, Antioche
Bosphorus/Bosporus ≈ Босфор : Bósforo, Bosforo, Bosphore, İstanbul Boğazı, Bosfor
Dardanelles ≈ Дарданеллы : Dardanelos, Dardanelli, Dardanellen, Çanakkale Boğazı, Dardanele
Gallipoli ≈ Галлиполи
Diyarbakir/Diyarbakır ≈ Диярбакыр
Cordoba/Córdoba : Cordoue, Kordoba, Qurtuba
Granada ≈ Гранада : Gharnata
Toledo : Tolède, Tuleytula
Salamanca ≈ Саламанка : Salamanque
Santiago_de_Compostela ≈ Сантьяго-де-Компостела : Saint-Jacques-de-Compostelle, Santiago de Compostella
Bilbao ≈ Бильбао, Більбао
Valencia ≈ Валенсия, Валенсія : Walencja
Castile ≈ Кастилия : Castille, Kastilien, Castiglia, Castela, Kastylia
Aragon ≈ Арагон : Aragonien
Asturias : Asturien, Asturies
Gibraltar ≈ Гибралтар, Гібралтар : Gibilterra, Cebelitarık, Jabal Tariq, Zhi·bu·luo·tuo
Coimbra : Coïmbre, Coímbra
Azores : Azzorre, Azory
Madeira ≈ Мадейра : Madère
Nice : Nizza
Avignon ≈ Авиньон, Авіньйон : Aviñón, Avignone, Avinhão, Awinion
Lyon/Lyons : Lione
Grenoble ≈ Гренобль
Montpellier ≈ Монпелье, Монпельє
Reims ≈ Реймс
Lourdes ≈ Лурд
Dunkirk ≈ Дюнкерк : Dünkirchen, Duinkerke, Dun·ke·er·ke
Provence ≈ Прованс : Provença, Prowansja, Pu·luo·wang·si
Alsace ≈ Эльзас, Ельзас : Alsacia, Alsazia, Elsass, Alsácia, Alzacja, Alzas
Savoy : Savoyen
Gascony : Gascuña, Guascogna
Aquitaine ≈ Аквитания : Aquitanien, Aquitânia, Akwitania
Seine : Sekwana
Thames ≈ Темза : Tamise, Támesis, Tamigi, Themse, Tâmisa, Tamiza, Tai·wu·shi
Vistula : Weichsel, Vistule, Vistola
Tiber ≈ Тибр : Tibre, Tyber
Vltava : Moldau
Dnieper : Dniéper, Dniepr
Volga : Wolga, Wołga
Euphrates ≈ Евфрат : Éufrates, Eufrate, Euphrate, Euphrat, Eufrates, Fırat Nehri, Eufrat
Tigris : Dicle Nehri, Dijla
Nile : Ni·luo·he
Ganges : Gange
Yangtze ≈ Янцзы, Янцзи : Yang-Tsé, Jangtse, Yangtsé, Yang-tsé, Jangcy
Yellow_River ≈ Хуанхэ : Río Amarillo, Fleuve Jaune, Fiume Giallo, Gelber Fluss, Rio Amarelo, Sarı Nehir
Mekong ≈ Меконг : Mékong, Mei·gong·he
Amazon ≈ Амазонка : Amazonie, Amazonien, Amazzonia, Amazônia, Amazonía
Mississippi ≈ Миссисипи, Міссісіпі : Misisipi, Mi·xi·xi·bi
Alps ≈ Альпы, Альпи : Alpi, Alpler, Alpy, A·er·bei·si
Apennines ≈ Апеннины : Apeninos, Appennini, Apennins, Apenninen, Apeniny
Dolomites ≈ Доломиты : Dolomiten, Dolomitas
Balkans ≈ Балканы, Балкани : Balcanes, Balcani, Bálcãs, Bałkany, Balkanlar
Vesuvius ≈ Везувий, Везувій : Vesubio, Vésuve, Vesuv, Vezüv, Wezuwiusz
Etna ≈ Этна, Етна
Pompeii/Pompei : Pompeya, Pompeji, Pompeje, Pang·bei
Mont_Blanc ≈ Монблан : Monte Bianco, Bo·lang·feng
Matterhorn ≈ Маттерхорн : Monte Cervino
Mount_Everest/Everest ≈ Эверест, Еверест : Monte Everest, Everest Dağı, Zhu·mu·lang·ma
Himalayas ≈ Гималаи, Гімалаї : Himalaya Dağları, Himalayalar, Himalaje, Himalája, Xi·ma·la·ya
Mount_Fuji ≈ Фудзияма, Фудзіяма : Fujiyama, Fudschijama, Monte Fuji, Mont Fuji, Fu·shi·shan
Kilimanjaro ≈ Килиманджаро, Кіліманджаро : Kilimandjaro, Kilimandscharo, Kilimandżaro, Kilimangiaro
Mount_Ararat : Monte Ararat, Mont Ararat, Ağrı Dağı
Urals : Urales, Urali, Oural, Montes Urales
Andes : And Dağları
Patagonia ≈ Патагония, Патагонія : Patagonie, Patagonien, Patagônia
Tierra_del_Fuego ≈ Огненная Земля : Terre de Feu, Terra del Fuoco, Feuerland, Terra do Fogo
Galapagos/Galápagos ≈ Галапагосы
Cape_Horn : Cabo de Hornos, Capo Horn, Cap Horn, Kap Hoorn
Cape_of_Good_Hope : Cabo de Buena Esperanza, Cap de Bonne-Espérance, Capo di Buona Speranza, Kap der Guten Hoffnung, Ümit Burnu
Panama_Canal : Canal de Panamá, Canale di Panama, Panamakanal, Panama Kanalı, Kanał Panamski
Sahara ≈ Сахара : Sáhara, Sahra Çölü, Sa·ha·la
Sahel ≈ Сахель
Horn_of_Africa : Cuerno de África, Corne de l'Afrique, Corno d'Africa, Horn von Afrika
Atlantic_Ocean ≈ Атлантический океан : Océano Atlántico, Oceano Atlantico, océan Atlantique, Oceano Atlântico, Atlantischer Ozean, Atlantik Okyanusu, Ocean Atlantycki
Pacific_Ocean ≈ Тихий океан : Océano Pacífico, Oceano Pacifico, océan Pacifique, Pazifischer Ozean, Pasifik Okyanusu, Ocean Spokojny, Büyük Okyanus
Indian_Ocean ≈ Индийский океан : Océano Índico, Oceano Indiano, océan Indien, Indischer Ozean, Hint Okyanusu
Arctic_Ocean ≈ Северный Ледовитый океан : Océano Ártico, océan Arctique, Mar Glaciale Artico, Arktischer Ozean, Arktik Okyanusu
Antarctica ≈ Антарктида : Antártida, Antarctique, Antartide, Antarktis, Antártica, Antarktika
Arctic : Ártico, Arctique, Arktis, Arktyka
Adriatic : Adriático, Adriatique
Aegean_Sea ≈ Эгейское море : Mar Egeo, mer Égée, Ägäis, Mar Egeu, Ege Denizi, Morze Egejskie
Ionian_Sea : Mar Jónico, Mar Ionio, mer Ionienne, Ionisches Meer
Adriatic_Sea ≈ Адриатическое море : Mar Adriático, Mare Adriatico, mer Adriatique, Adriyatik Denizi, Morze Adriatyckie
Mediterranean_Sea ≈ Средиземное море, Середземне море : Mar Mediterráneo, Mar Mediterraneo, mer Méditerranée, Mittelmeer, Mar Mediterrâneo, Morze Śródziemne
Dead_Sea ≈ Мёртвое море, Мертве море : Mar Muerto, Mar Morto, mer Morte, Totes Meer, Ölü Deniz, Morze Martwe
Sea_of_Azov ≈ Азовское море : Mar de Azov, mer d'Azov, Asowsches Meer, Azak Denizi
Sea_of_Marmara ≈ Мраморное море : Mar de Mármara, mer de Marmara, Marmarameer, Marmara Denizi
Aral_Sea ≈ Аральское море : Mar de Aral, mer d'Aral, Aralsee
South_China_Sea ≈ Южно-Китайское море : Mar de China Meridional, mer de Chine méridionale, Mar Cinese Meridionale, Südchinesisches Meer, Güney Çin Denizi
Caribbean ≈ Карибы : Caraïbes, Caraibi, Karayipler, Karaiby
English_Channel ≈ Ла-Манш : Ärmelkanal, Canal de la Mancha, Canale della Manica, Canal da Mancha
Bering_Strait ≈ Берингов пролив : Estrecho de Bering, détroit de Béring, Stretto di Bering, Beringstraße
Strait_of_Hormuz ≈ Ормузский пролив : Estrecho de Ormuz, détroit d'Ormuz, Stretto di Hormuz, Straße von Hormus, Estreito de Ormuz, Hürmüz Boğazı
Strait_of_Gibraltar : Estrecho de Gibraltar, détroit de Gibraltar, Stretto di Gibilterra, Straße von Gibraltar, Cebelitarık Boğazı
Taiwan_Strait : Estrecho de Taiwán, détroit de Taïwan, Stretto di Taiwan, Taiwanstraße
Lake_Baikal ≈ Озеро Байкал : Lago Baikal, lac Baïkal, Baikalsee, Baykal Gölü
Lake_Geneva ≈ Женевское озеро : Lac Léman, Genfersee, Lago Lemán, Lago di Ginevra, Leman Gölü, Lago Léman
Lake_Constance ≈ Боденское озеро : Bodensee, lac de Constance, Lago de Constanza, Lago di Costanza
Lake_Victoria : Lago Victoria, lac Victoria, Viktoriasee, Lago Vittoria
Lake_Como : Lago di Como, lac de Côme, Comer See
Lake_Garda : Lago di Garda, lac de Garde, Gardasee
Greenland ≈ Гренландия, Гренландія : Groenlandia, Groenland, Grönland, Groenlândia, Grenlandia
Faroe_Islands ≈ Фарерские острова : Islas Feroe, îles Féroé, Färöer, Isole Fær Øer, Ilhas Faroé, Faroe Adaları
Svalbard ≈ Шпицберген
Lapland ≈ Лапландия, Лапландія : Laponia, Laponie, Lappland, Lapponia, Lapônia, Laponya
Scandinavia ≈ Скандинавия, Скандинавія : Escandinavia, Scandinavie, Skandinavien, Escandinávia, İskandinavya, Skandynawia
Uppsala ≈ Уппсала, Упсала
Tromsø/Tromso ≈ Тромсё
Aarhus/Århus ≈ Орхус
Tartu ≈ Тарту
Riga ≈ Рига, Рига
Karelia ≈ Карелия : Carélie, Karelien, Karelya
Livonia ≈ Ливония : Livland, Livonie, Livônia
Flanders ≈ Фландрия, Фландрія : Flandes, Flandre, Flandern, Fiandre, Flandria
Wallonia ≈ Валлония : Wallonie, Wallonien, Valônia
Ghent : Gandawa
Leuven/Louvain ≈ Лёвен : Lovaina, Lovanio, Lowanium
Ostend : Ostende, Ostenda
Waterloo ≈ Ватерлоо : Hua·tie·lu
Maastricht ≈ Маастрихт
Leiden ≈ Лейден : Leyde
Utrecht ≈ Утрехт
Stratford-upon-Avon ≈ Стратфорд-на-Эйвоне
Sheffield ≈ Шеффилд
Nottingham ≈ Ноттингем
Southampton ≈ Саутгемптон
Brighton ≈ Брайтон
Cardiff ≈ Кардифф
Aberdeen ≈ Абердин
Cornwall ≈ Корнуолл : Cornualles, Cornouailles, Cornovaglia, Cornualha
Yorkshire ≈ Йоркшир
Eton_College : Yidun College
Oxford_University ≈ Оксфордский университет : Universidad de Oxford, université d'Oxford, Università di Oxford, Niujin University, Universidade de Oxford, Oxford Üniversitesi
Cambridge_University ≈ Кембриджский университет : Universidad de Cambridge, université de Cambridge, Università di Cambridge, Jianqiao University, Universidade de Cambridge, Cambridge Üniversitesi
Harvard ≈ Гарвард : Ha·fu University, Harward Üniversitesi
Yale ≈ Йельский университет : Ye·lu University
Princeton ≈ Принстон : Pu·lin·si·dun
Stanford ≈ Стэнфорд, Стенфорд : Si·tan·fu
Columbia_University ≈ Колумбийский университет : Gelunbiya University, Universidad de Columbia
Massachusetts_Institute_of_Technology ≈ Массачусетский технологический институт : Instituto Tecnológico de Massachusetts, Ma·sheng Institute of Technology
Sorbonne ≈ Сорбонна : Sorbona
Berkeley ≈ Беркли : Bo·ke·li
Massachusetts ≈ Массачусетс : Ma·sa·zhu·sai
Detroit ≈ Детройт : Di·te·lü
Seattle ≈ Сиэтл, Сіетл : Xi·ya·tu
Atlanta : Ya·te·lan·da
Dallas ≈ Даллас
Denver ≈ Денвер
Cleveland ≈ Кливленд, Клівленд
Pittsburgh ≈ Питтсбург, Піттсбург
Baltimore ≈ Балтимор
Minneapolis ≈ Миннеаполис
Salt_Lake_City ≈ Солт-Лейк-Сити
Las_Vegas ≈ Лас-Вегас : La·si·wei·jia·si
New_Jersey ≈ Нью-Джерси : Nueva Jersey, Nova Jersey
New_Mexico : Nuevo México, Nouveau-Mexique, Nuovo Messico
North_Carolina ≈ Северная Каролина : Carolina del Norte, Caroline du Nord, Carolina do Norte, Carolina del Nord, Kuzey Karolina
South_Carolina ≈ Южная Каролина : Carolina del Sur, Caroline du Sud, Carolina do Sul, Carolina del Sud, Güney Karolina
Virginia : Wirginia
Louisiana ≈ Луизиана : Luisiana, Louisiane
Montreal/Montréal ≈ Монреаль : Meng·te·li·er
British_Columbia ≈ Британская Колумбия : Columbia Británica, Colombie-Britannique
Nova_Scotia : Nueva Escocia, Nouvelle-Écosse, Neuschottland
Newfoundland : Terre-Neuve, Neufundland
Puerto_Rico ≈ Пуэрто-Рико : Porto Rico, Portoriko
Jamaica ≈ Ямайка : Giamaica, Jamaika, Jamaïque
Dominican_Republic ≈ Доминиканская Республика : República Dominicana, République dominicaine, Repubblica Dominicana, Dominikanische Republik, Dominik Cumhuriyeti
Trinidad_and_Tobago : Trinidad y Tobago, Trinité-et-Tobago, Trinidad e Tobago, Trinidad ve Tobago
Paraguay ≈ Парагвай : Paragwaj, Paraguai
El_Salvador ≈ Сальвадор : Salwador
Machu_Picchu ≈ Мачу-Пикчу : Ma·qiu·bi·qiu
Easter_Island ≈ Остров Пасхи : Isla de Pascua, île de Pâques, Isola di Pasqua, Osterinsel, Ilha de Páscoa
Madagascar ≈ Мадагаскар : Madagaskar
Mauritius ≈ Маврикий
Seychelles : Seychellen, Seicheles, Seszele, Seyşeller
Cape_Verde : Kap Verde, Capo Verde
Equatorial_Guinea : Guinea Ecuatorial, Guinée équatoriale, Guinea Equatoriale, Äquatorialguinea, Guiné Equatorial, Ekvator Ginesi
Guinea-Bissau : Guinée-Bissau, Guiné-Bissau, Gine-Bissau
Burkina_Faso ≈ Буркина-Фасо
Zanzibar ≈ Занзибар : Sansibar
Tanzania ≈ Танзания, Танзанія : Tanzanie, Tansania, Tanzânia, Tanzanya
Uganda ≈ Уганда : Ouganda
Namibia ≈ Намибия, Намібія : Namibie, Namíbia, Namibya
Timbuktu ≈ Тимбукту : Tombouctou, Tombuctú
Western_Sahara : Sáhara Occidental, Sahara occidental, Sahara Occidentale, Westsahara, Batı Sahra
Casablanca ≈ Касабланка : Kazablanka, Dar al-Bayda
Palmyra : Palmyre
Najaf ≈ Наджаф : Nadjaf, Nadschaf, Necef
Karbala ≈ Кербела : Kerbela
Shanghai_Cooperation_Organization/Shanghai_Cooperation_Organisation : Organización de Cooperación de Shanghái, Organisation de coopération de Shanghai, Şanghay İşbirliği Örgütü
Inner_Mongolia ≈ Внутренняя Монголия : Mongolie intérieure, Mongolia Interior, Innere Mongolei, Neimenggu, Mongolia Interna
Manchuria ≈ Маньчжурия : Manchurie, Mandschurei, Manciuria, Mandżuria, Mandchourie, Mançurya
Nanjing/Nanking ≈ Нанкин : Nankin, Nanchino, Nanquim
Macau/Macao : Makao
Okinawa ≈ Окинава : Okinava
Sapporo ≈ Саппоро
Sumatra : Soumatra
Borneo : Bornéo
New_Guinea : Nueva Guinea, Nouvelle-Guinée, Nuova Guinea, Neuguinea, Nova Guiné, Yeni Gine
Papua_New_Guinea : Papúa Nueva Guinea, Papouasie-Nouvelle-Guinée, Papua Nuova Guinea, Papua-Neuguinea, Papua Nova Guiné, Papua Yeni Gine
Maldives ≈ Мальдивы : Maldivas, Maldive, Malediven, Maldivler, Malediwy
Bhutan ≈ Бутан : Bután, Bhoutan, Butão
Laos ≈ Лаос
Angkor_Wat ≈ Ангкор-Ват : Angkor Vat, Wu·ge·ku
Kashmir ≈ Кашмир, Кашмір : Cachemira, Cachemire, Kaschmir, Caxemira, Keşmir, Kaszmir
Punjab ≈ Пенджаб : Pendjab, Pandschab, Pencap, Pendżab
Bengal ≈ Бенгалия : Bengalen, Bengale occidental
Bengaluru/Bangalore ≈ Бангалор
Taj_Mahal ≈ Тадж-Махал : Taj Majal, Tac Mahal, Tadsch Mahal, Tadż Mahal, Tai·ji·ling
Persepolis ≈ Персеполь : Persépolis, Persepoli, Takht-e Jamshid
Tasmania ≈ Тасмания : Tasmanie, Tasmanien, Tasmânia
Queensland ≈ Квинсленд
Polynesia ≈ Полинезия : Polynésie, Polynesien, Polinésia, Polinezya, Polinezja
Oceania ≈ Океания : Océanie, Ozeanien, Oceanía, Okyanusya
Latin_America ≈ Латинская Америка, Латинська Америка : América Latina, Amérique latine, America Latina, Lateinamerika, Latin Amerika, Ameryka Łacińska
Middle_East ≈ Ближний Восток, Близький Схід : Oriente Medio, Moyen-Orient, Proche-Orient, Medio Oriente, Naher Osten, Médio Oriente, Oriente Médio, Orta Doğu, Bliski Wschód, Ortadoğu
Far_East : Extremo Oriente, Extrême-Orient, Estremo Oriente, Ferner Osten
Maghreb : Magreb
World_Health_Organization/World_Health_Organisation ≈ Всемирная организация здравоохранения : Organización Mundial de la Salud, Organisation mondiale de la santé, Organizzazione Mondiale della Sanità, Weltgesundheitsorganisation, Organização Mundial da Saúde, Dünya Sağlık Örgütü
International_Monetary_Fund : Fondo Monetario Internacional, Fonds monétaire international, Fondo Monetario Internazionale, Internationaler Währungsfonds, Fundo Monetário Internacional, Uluslararası Para Fonu
World_Bank : Banco Mundial, Banque mondiale, Banca Mondiale, Weltbank, Dünya Bankası
Security_Council ≈ Совет Безопасности : Consejo de Seguridad, Conseil de sécurité, Consiglio di Sicurezza, Weltsicherheitsrat, Conselho de Segurança, Güvenlik Konseyi
Council_of_Europe ≈ Совет Европы, Рада Європи : Consejo de Europa, Conseil de l'Europe, Consiglio d'Europa, Europarat, Avrupa Konseyi
Red_Cross : Cruz Roja, Croix-Rouge, Croce Rossa, Rotes Kreuz, Cruz Vermelha, Kızılhaç
Venice_Film_Festival : Mostra de Venecia, Mostra de Venise
Golden_Lion : León de Oro, Goldener Löwe, Leão de Ouro, Altın Aslan
Golden_Bear : Oso de Oro, Ours d'or, Orso d'Oro, Goldener Bär, Urso de Ouro, Altın Ayı
Golden_Globe : Globo de Oro, Globo d'Oro, Altın Küre
Berlinale ≈ Берлинале
Locarno ≈ Локарно
Bolshoi_Theatre/Bolshoi_Theater/Bolshoi : Bolchoï, Bolschoi, Bolshói
Hermitage ≈ Эрмитаж, Ермітаж : Ermitažas
Metropolitan_Opera ≈ Метрополитен-опера : Metropoliten Opera
La_Scala ≈ Ла Скала
Uffizi : Uffizien
Prado_Museum : Musée du Prado, Museu do Prado
British_Museum ≈ Британский музей : Museo Británico, Da·ying Museum
Nobel_Prize ≈ Нобелевская премия : Premio Nobel, Prix Nobel, Nobelpreis, Prêmio Nobel, Prémio Nobel, Nobel Ödülü, Nagroda Nobla
Pulitzer_Prize ≈ Пулитцеровская премия : Premio Pulitzer, Prix Pulitzer, Pulitzerpreis
Oscar : Ao·si·ka
`
