/**
 * Well-known places, peoples and bodies with the names that other languages have for them.
 *
 * One a line: the usual English form, other forms at home in English after a stroke; after “=” its own names in Cyrillic,
 * which newspapers of other languages write after their own ear (Харьков: Charkow); after “~” its Russian or Ukrainian
 * spellings, whose romanizations are foreign names too (Вроцлав: Vrotslav), or after “≈”, in the usual ways alone; after
 * “:” further foreign names, separated by commas, with a raised dot between the syllables of a Chinese one
 * (`known-mononyms.ts`). A ring stands before a name that clubs, firms, streets and people bear in English too, as they do
 * a place's own (°Milano): it counts behind “in” or “from” alone. A name that is a word in English is not listed (Pau, Nice).
 */
export const KNOWN_PLACES = `
Moscow : Moscou, Moskau, Moscú, Moskova, Moscovo, Moskwa, Moszkva, Moskou, Moscova, Maskva, Maskava, Moskow, Moskë, °Moskva, Moszkwa, Moskvë
Saint Petersburg/St._Petersburg/St_Petersburg : Saint-Pétersbourg, Sankt Petersburg, San Petersburgo, San Pietroburgo, São Petersburgo, Sankt-Peterburg, Szentpétervár, Petrohrad, San Petersburg, Sint-Petersburg, Sankt Petersborg
Leningrad : Léningrad, Leningrado
Stalingrad : Stalingrado
Vladivostok = Владивосток : Wladiwostok, Vladivostoque, Władywostok, Vlagyivosztok, Vladivostokas, Vladivostoka
Novosibirsk = Новосибирск : Novossibirsk, Nowosibirsk, Nowosybirsk, Novoszibirszk, Novosibirskas, Novosibirska
Yekaterinburg/Ekaterinburg = Екатеринбург : Iekaterinbourg, Ekaterinbourg, Jekaterinburg, Ekaterimburgo, Ekaterinburgo, Ecaterimburgo, Jekaterinenburg, Jekaterynburg, Jekatyerinburg, Jekaterinburgas, Jekaterinburga, Yekaterinburq
Nizhny_Novgorod = Нижний Новгород : Nijni Novgorod, Nijni-Novgorod, Nischni Nowgorod
Sochi : Sotchi, Sotschi
Grozny = Грозный : Grosny, Grozni
Krasnoyarsk = Красноярск : Krasnoïarsk, Krasnojarsk, Krasznojarszk, Krasnojarskas, Krasnojarska
Irkutsk = Иркутск : Irkoutsk, Irkoetsk, Irkuck, Irkutszk, Irkuțk, Irkutskas, Irkutska, İrkutsk
Yakutsk = Якутск : Iakoutsk, Jakutsk, Jakoetsk, Jakuck, Jakutszk, Iakuțk, Jakutskas, Jakutska
Chechnya = Чечня : Tchétchénie, Tschetschenien, Chechenia, Cecenia, Czeczenia, Çeçenistan, Čečensko, Tsjetsjenië, Tjetjenien, Tsjetsjenia, Tšetšenia, Csecsenföld, Čečenija
Ingushetia = Ингушетия : Ingouchie, Inguschetien
Dagestan = Дагестан : Daguestan, Daguestán
North_Ossetia : Ossétie du Nord, Osetia del Norte
South_Ossetia : Ossétie du Sud, Osetia del Sur, Südossetien, Sydossetien, Sør-Ossetia, Etelä-Ossetia, Zuid-Ossetië, Jižní Osetie, Dél-Oszétia, Osetia Południowa, Južna Osetija
Abkhazia = Абхазия : Abkhazie, Abchasien, Abjasia, Abcházie, Abchazië, Abchazien, Abkhasia, Abhasia, Abházia, Abhazija, Abhazya, Abchazja
Tatarstan = Татарстан : Tatarstán
Bashkortostan = Башкортостан : Bachkortostan, Baschkortostan
Siberia : Sibérie, Sibirien
Crimea : Crimée, Krym, Kırım
Sevastopol = Севастополь : Sébastopol, Sewastopol, Sebastópol
Simferopol = Симферополь, Сімферополь : Simféropol, Sinferopoli, Symferopol, Szimferopol, Simferopolj, Simferopolis, Simferopole
Kyiv/Kiev : Kiew, Kijów, Kyjiw, Kief, Kiova, Kyjev, Kijevas, Kijeva, Kiiv, Kiyev
Kharkiv/Kharkov = Харьков, Харків : Charkiw, Járkov, Jarkov, Charkow, Harkov, Járkiv, Harkivas
Lviv/Lvov : Lwiw, Leópolis, Lwów, Leopoli, Lwow, Lvovas
Dnipro/Dnepr/Dnepropetrovsk
Dnipropetrovsk/Dnepropetrovsk
Chernobyl/Chornobyl = Чернобыль, Чорнобиль : Tchernobyl, Tschernobyl, Chernóbil, Cernobyl, Czarnobyl, Çernobil, Tschornobyl, Csernobil, Tsjernobyl, Tjernobyl
Zaporizhzhia/Zaporizhia/Zaporozhye/Zaporizhzhya = Запорожье, Запоріжжя : Zaporijjia, Zaporijia, Saporischschja, Zaporiyia, Zaporojie, Zaporiyya, Zaporoże, Zaporoschje, Zaporijie
Mariupol = Мариуполь, Маріуполь : Marioupol, Mariúpol
Odesa/Odessa : Odesse, Odessza
Donetsk = Донецк, Донецьк : Donezk, Donetzk, Donieck, Donyeck, Doneck, Donețk
Luhansk/Lugansk = Луганск, Луганськ : Louhansk, Lougansk, Ługańsk, Luhanszk
Kherson = Херсон : Jersón, Cherson
Bakhmut = Бахмут : Bakhmout, Bachmut, Bajmut
Avdiivka/Avdeevka = Авдеевка, Авдіївка : Avdiïvka, Awdijiwka
Bucha = Буча : Boutcha, Butscha
Irpin/Irpen = Ирпень, Ірпінь : Irpine
Mykolaiv/Nikolaev/Nikolayev = Николаев, Миколаїв : Mykolaïv, Mykolajiw, Mikołajów
Sumy : Soumy
Poltava : Poltawa
Zhytomyr/Zhitomir = Житомир : Jytomyr, Schytomyr
Chernihiv/Chernigov = Чернигов, Чернігів : Tchernihiv, Tschernihiw
Chernivtsi/Chernovtsy = Черновцы, Чернівці : Tchernivtsi, Tscherniwzi, Cernăuți, Czerniowce
Kryvyi_Rih/Krivoy_Rog = Кривой Рог, Кривий Ріг : Kryvyï Rih, Krywyj Rih, Krivoy Rih
Kramatorsk = Краматорск, Краматорськ : Kramatórsk
Donbas/Donbass : Donbás
Belarus : Biélorussie, Bélarus, Weißrussland, Bielorrusia, Bielorussia, Bielorrússia, Beyaz Rusya, Białoruś, Bielorus, Valko-Venäjä, Bělorusko, Bielorusko, Belarusz, Bjelorusija, Belorusija, Baltarusija, Baltkrievija, Valgevene, Belarusia
Chisinau/Chișinău/Kishinev = Кишинёв ~ Кишинёв, Кишинев, Кишинів : Chisináu, Kişinev, Kichinev, Kischinau, Kischinew, Kiszyniów, Kišiněv, Kišinjov, Kisjinjov, Kisinyov, Chișinev, Chişinău, Kišiňov, Kišinjev, Kišiniovas, Kišiņeva, Kişinyov
Transnistria/Transdniestria : Transnistrie, Transnistrien
Yerevan = Ереван : Erevan, Erévan, Eriwan, Ereván, Jerewan, Érevan, Erywań, Erivan, Jerevan, Jereván, Jerevanas, Erevāna
Gyumri = Гюмри : Gumri, Gjumri, Guioumri
Nagorno-Karabakh : Haut-Karabakh, Haut-Karabagh, Bergkarabach, Berg-Karabach, Alto Karabaj, Nagorno Karabaj, Nagorno-Karabaj, Nagorny Karabakh, Nagorny-Karabakh, Nagorni Karabakh, Nagorni-Karabakh, Nagorno-Karabach, Dağlık Karabağ, Nagorny Karabach, Nagornyi Karabakh, Upper Karabakh
Stepanakert/Khankendi = Степанакерт : Stépanakert
Shusha/Shushi = Шуша, Шуши : Choucha, Chouchi, Schuscha, Schuschi
Azerbaijan : Azerbaïdjan, Aserbaidschan, Azerbaiyán, Azerbaigian, Azerbaijão, Azerbejdżan, Azerbaycan, Azerbaidjan, Aserbajdschan, Azerbaidzhan, Azarbaijan, Azarbayjan, Aserbaijan, Azerbaiyan, Azerbeidjan, Azerbeidzjan, Azerbajdzjan, Aserbajdsjan, Azerbaidžan, Ázerbájdžán, Azerbajdzsán, Azerbaidžanas, Azerbaidžāna, Aserbaidžaan, Azərbaycan
Baku : Bakou, Bakú, Bakü
Ganja/Gyandzha = Гянджа : Gandja
Nakhchivan/Nakhichevan = Нахичевань, Нахчыван : Nakhitchevan, Nachitschewan, Nakhidjevan, Nakhijevan, Nahçivan, Nachiczewan
Georgia : Géorgie, Georgien, Gürcistan, Gruzja, Gruziya, Gruzie, Gruzínsko, Grúzia, Gruzija, Gruusia, Gürcüstan
Tbilisi : Tbilissi, Tiflis, Tibilisi, Tbiliszi, Tbilisis, Thbilisi, Tiblisi
Batumi = Батуми : Batoumi
Caucasus : Caucase, Kaukasus, Kafkasya, Kaukaz
Kazakhstan : Kasachstan, Kazajistán, Kazajstán, Kazakistan, Cazaquistão, Kazachstan, Kasachistan, Kasakhstan, Kazahsztán, Kazahstan, Kazachstanas, Kazahstāna, Kasahstan, Qazaxıstan
Almaty = Алматы : Alma-Ata, Ałmaty, Alma‑Ata, Almatî, Almatõ
Uzbekistan : Ouzbékistan, Usbekistan, Uzbekistán, Özbekistan, Uzbequistão, Oezbekistan, Üzbegisztán, Uzbekistanas, Uzbekistāna, Özbəkistan
Tashkent = Ташкент : Tachkent, Taschkent, Taşkent, Taškent, Tasjkent, Taszkient, Taškentas, Taškenta, Daşkənd, Toshkent
Samarkand = Самарканд : Samarcande, Samarcanda, Samarkanda, Szamarkand, Samarkandas, Semerkand, Səmərqənd
Turkmenistan : Turkménistan, Turkmenistán, Turcomenistão, Turkménsko, Türkmenisztán, Turkmėnistanas, Turkmenistāna, Türkmənistan
Ashgabat = Ашхабад, Ашгабат : Achgabat, Aschgabat, Asjabad, Asgabate, Asjchabad, Asjkhabad, Ašgabat, Aszchabad, Ašchabad, Ašhabad, Ašchabadas, Ašgabata, Aşkabat, Aşqabat
Kyrgyzstan : Kirghizistan, Kirgisistan, Kirguistán, Kirghizstan, Quirguistão, Kirgizistan, Kirgistan, Kırgızistan, Kirgizië, Kirgisia, Kyrgyzstán, Kirgizsko, Kirgizisztán, Kârgâzstan, Kirgizija, Kirgizstāna, Kõrgõzstan, Qırğızıstan
Bishkek = Бишкек : Bichkek, Bischkek, Bisjkek, Biškek, Biszkek, Biškekas, Biškeka
Tajikistan : Tadjikistan, Tadschikistan, Tayikistán, Tagikistan, Tadżykistan, Tacikistan, Tadjiquistão, Tadzjikistan, Tadsjikistan, Tadžikistan, Tádzsikisztán, Tadžikija, Tadžikistāna
Dushanbe = Душанбе : Douchanbé, Duschanbe, Dusambé, Duchambe, Doesjanbe, Dusjanbe, Dušanbe, Duszanbe, Düşənbə
Warsaw ~ Варшава : Varsovie, Warschau, Varsovia, Varsavia, Varsóvia, Varşova, Varsova, Varšava, Varsó, Varšuva, Varssavi, °Warszawa
Krakow/Cracow/Kraków ~ Краков, Краків : Cracovie, Krakau, Cracóvia, Krakov
Gdansk/Gdańsk ~ Гданьск
Prague : Prag, Praag, Prága, °Praha
Budapest ~ Будапешт : Budapeste, Budapeşte, Budapeszt, Boedapest, Budapešť, Budapesta, Budimpešta, Budapeštas, Budapeşt
Bucharest ~ Бухарест : Bucarest, Bukarest, Bükreş, Bucareste, Bukareszt, Bukurest, București, Boekarest, Bukurešť, Bukarešta, Bukareštas, Bukareste, Buxarest
Sofia : Sófia, Sofya, Szófia
Belgrade ~ Белград, Белґрад : Belgrad, Belgrado, Belgrád, Bělehrad, Belgradas, Belgrada, Belqrad, °Beograd
Zagreb : Zágreb, Zagrabia, Zagabria, Zagrzeb, Záhřeb, Zágráb, Zagrebas, Zagreba, Zaqreb
Sarajevo ~ Сараево : Sarajewo, Saraybosna, Szarajevó, Sarajevas, Sarajeva, Sarayevo
Pristina ~ Приштина : Prishtina, Prištine, Priştine, Priština, Prishtinë
Skopje ~ Скопье, Скоп'є : Üsküp, Skoplje, Skopie, Szkopje, Skopjė, Skopye
Kosovo : Kosowo, Koszovó, Kosovas, Kosova
Macedonia : Macédoine, Mazedonien
Serbia ~ Сербия, Сербія : Serbie, Serbien, Sérvia, Sırbistan, Srbija, Sirbistan, Servië, Srbsko, Szerbia, Serbija, Serbiya
Croatia ~ Хорватия, Хорватія : Croatie, Kroatien, Croacia, Croazia, Croácia, Hırvatistan, Hrvatska, Chorwacja, Hirvatistan, Kroatië, Kroatia, Chorvatsko, Horvátország, Croația, Hrvaška, Kroatija, Horvātija, Horvaatia, Xorvatiya, Kroasia
Slovenia ~ Словения, Словенія : Slovénie, Slowenien, Eslovenia, Eslovénia, Slovenya, Słowenia, Slovenija, Slovenien, Slovinsko, Szlovénia, Slovėnija, Sloveenia, Sloveniya
Slovakia ~ Словакия, Словаччина : Slovaquie, Slowakei, Eslovaquia, Slovacchia, Eslováquia, Slovakya, Słowacja, Slowakije, Slovakien, Slovakiet, Slovensko, Szlovákia, Slovacia, Slovačka, Slovaška, Slovakija, Slovakkia, Slovakiya
Bosnia : Bosnie, Bosnien, Bósnia
Montenegro ~ Черногория, Чорногорія : Monténégro, Crna Gora, Czarnogóra, Černá Hora, Čierna Hora, Montenegró, Muntenegru, Juodkalnija, Melnkalne, Karadağ, Monteneqro
Albania ~ Албания, Албанія : Albanie, Albanien, Arnavutluk, Shqipëria, Albânia, Albánsko, Albánia, Albanija, Albaania, Albaniya
Bulgaria ~ Болгария, Болгарія : Bulgarie, Bulgarien, Bulgária, Bulgaristan, Bułgaria, Bugarska, Bulgarije, Bulharsko, Bolgarija, Bulgarija, Bulgaaria, Bolqarıstan
Romania ~ Румыния, Румунія : Roumanie, Rumänien, Rumanía, Roménia, Romênia, Romanya, Rumunia, Rumunija, Roemenië, Rumænien, Rumunsko, Románia, România, Rumunjska, Romunija, Rumānija, Rumeenia, Rumıniya
Hungary ~ Венгрия, Угорщина : Hongrie, Ungarn, Hungría, Ungheria, Hungria, Macaristan, Węgry, Madžarska, Mađarska, Hongarije, Ungern, Unkari, Maďarsko, Magyarország, Ungaria, Vengrija, Ungārija, Ungari, Hongria
Poland ~ Польша, Польща : Pologne, Polen, Polônia, Polonya, Poljska, Polónia, Polsko, Lengyelország, Lenkija, Polija, Polşa, Polandia, °Polska
Lithuania ~ Литва : Lituanie, Litauen, Lituania, Lituânia, Litvanya, Lituanija, Litwa, Litouwen, Liettua, Litvánia, Litvanija, Lithuanie
Latvia ~ Латвия, Латвія : Lettonie, Lettland, Letonia, Lettonia, Letónia, Letonya, Łotwa, Letland, Lotyšsko, Lettország, Latvija, Letonija, Läti, Latviya
Estonia ~ Эстония, Естонія : Estonie, Estónia, Estonya, Estland, Estonsko, Észtország, Estonija, Estija, Igaunija, Estoniya
Russia : Russie, Russland, Rusia, Rússia, Rusya, Rosja, Rusija, Rusland, Rusiya, Ryssland, Venäjä, Oroszország, Krievija, Venemaa, Urusi
Ukraine : Ucrania, Ucraina, Ucrânia, Ukrayna, Oekraïne, Ukrajina, Ukraina, Ukrajna
Armenia : Arménie, Armenien, Arménia, Ermenistan, Armenija, Arménsko, Örményország, Jermenija, Armeenia, Ermənistan
Turkey/Turkiye ~ Турция, Туреччина : Turquie, Türkei, Turquía, Turchia, Turquia, Turcja, Turska, Turkije, Turqia, Turkiya, Uturuki
Istanbul ~ Стамбул : Estambul, Istambul, Stambul, Stambuł, Istanboel, Isztanbul, Stambulas, Stambula
Greece ~ Греция, Греція : Grèce, Griechenland, Grecia, Grécia, Yunanistan, Griekenland, Grčka, Grecja, Yunanıstan, Grekland, Grækenland, Kreikka, Řecko, Grécko, Görögország, Grčija, Graikija, Grieķija, Kreeka, Yunani, Greqia
Athens ~ Афины, Афіни : Athènes, Athen, Atenas, Atene, Atina, Ateny, Ateena, Athény, Atény, Athén, Atėnai, Athina
Thessaloniki ~ Салоники, Салоніки : Thessalonique, Salónica, Salonicco, Selanik, Saloniki, Salonique, Tesalónica, Tessalónica, Selânik, Szaloniki, Soluň
Cyprus : Chypre, Zypern, Chipre, Kıbrıs, Kypros, Cypern, Ciprus, Kipras, Küpros, Siprus, Xipre, Qipro
Germany ~ Германия, Німеччина : Allemagne, Alemania, Alemanha, Almanya, Deutschland, Duitsland, Niemcy, Njemačka, Nemačka, Tyskland, Německo, Németország, Nemčija, Vokietija, Vācija, Saksamaa, Almaniya, Jerman, Alemanya, Gjermania, Ujerumani
Munich ~ Мюнхен : Monaco di Baviera, Múnich, Münih, Monachium, Munique, Mnichov, °München
Austria ~ Австрия, Австрія : Autriche, Österreich, Áustria, Avusturya, Oostenrijk, Österrike, Østrig, Itävalta, Rakousko, Rakúsko, Ausztria, Austrija, Avstrija, Avstriya
Vienna : Viena, Viyana, Vídeň, Wiedeń, Viedeň, Bécs, °Wien
Switzerland ~ Швейцария, Швейцарія : Suisse, Schweiz, Suiza, Svizzera, Suíça, İsviçre, Zwitserland, Szwajcaria, Sveits, Sveitsi, Švýcarsko, Švajčiarsko, Svájc, Elveția, Švicarska, Švica, Švajcarska, Šveicarija, Šveice, İsveçrə, Suïssa, Zvicra, Switserland
Geneva ~ Женева : Genf, Ginebra, Ginevra, Genebra, Cenevre, Genewa, Jenewa, Gjenevë, °Genève
London ~ Лондон : Londres, Londra, Londyn, Londen, Londër, Lontoo, Londonas, Londona
Edinburgh : Édimbourg, Edimburgo, Edimbourg, Edynburg
England ~ Англия, Англія : Angleterre, Inglaterra, Inghilterra, İngiltere, Anglija, Inggris, Anglaterra, Uingereza
Scotland ~ Шотландия, Шотландія : Écosse, Schottland, Escocia, Escócia, Scozia, Szkocja, İskoçya, Skotlandia
Ireland ~ Ирландия, Ірландія : Irlande, Irlanda, İrlanda, Irland, Ierland, Irlanti, Irlandia, Írsko, Írország, Airija, Īrija, Iirimaa, İrlandiya
Dublin ~ Дублин : Dublino, Dublín, Dablin, Dublinas, Dublina
Belgium ~ Бельгия, Бельгія : Belgique, Belgien, Bélgica, Belçika, Belgia, Belgio, België, Belgicko, Belgija
Brussels ~ Брюссель : Bruxelles, Brüssel, Bruselas, Bruxelas, Brüksel, Bruksela, Brusel, Brisel, Brukseli, Brüsszel, Bruselj, Briuselis, Brisele, Brussel·les, Brukselë
Antwerp ~ Антверпен : Amberes, Anversa, Anvers, °Antwerpen
Netherlands ~ Нидерланды, Нідерланди, Голландия : Pays-Bas, Niederlande, Países Bajos, Paesi Bassi, Países Baixos, Hollanda, Holandia, Olanda, Nederländerna, Nederlandene, Alankomaat, Nizozemsko, Holandsko, Țările de Jos, Nizozemska, Holandija, Nyderlandai, Nīderlande, Niderland, Belanda, Holanda
The_Hague ~ Гаага : La Haye, Den Haag, La Haya, L'Aia, Lahey, L'Aja
Copenhagen ~ Копенгаген : Copenhague, Kopenhagen, Kopenhag, Copenaghen, Kopenhaga, Kobanhavn, Köpenhamn, Kööpenhamina, Kodaň, Koppenhága, Copenhaga, Köbenhavn, Kopenhāgena, Kopenhaagen
Denmark : Danemark, Dänemark, Dinamarca, Danimarca, Danimarka, Denemarken, Tanska, Dánsko, Danemarca, Danska, Danija
Sweden ~ Швеция, Швеція : Suède, Schweden, Suecia, Svezia, Suécia, İsveç, Szwecja, Švedska, Zweden, Ruotsi, Švédsko, Svédország, Suedia, Švedija, Zviedrija, Rootsi, Swedia, °Sverige
Norway ~ Норвегия, Норвегія : Norvège, Norwegen, Noruega, Norvegia, Norveç, Norwegia, Norveška, Noorwegen, Norsko, Norvegija, Norja, °Norge
Finland ~ Финляндия, Фінляндія : Finlande, Finnland, Finlândia, Finlandiya, Finlandia, Finska, Finsko, Finnország, Finlanda, Suomija, Somija, °Suomi
Helsinki ~ Хельсинки, Гельсінкі : Helsínki, Helsinque, Helsínquia, Helsinky, Helsinkis, Helsingi
Iceland ~ Исландия, Ісландія : Islande, Islanda, Islândia, İzlanda, IJsland, Islanti, Izland, Islandija, İslandiya
Lisbon ~ Лиссабон, Лісабон : Lisbonne, Lissabon, Lisbona, Lizbon, Lizbona, Lisabon, Lisszabon, Lisabona, °Lisboa
Spain ~ Испания, Іспанія : Espagne, Spanien, Spagna, Espanha, İspanya, Hiszpania, España, Spanija, Spanje, Spania, Espanja, Španělsko, Španielsko, Spanyolország, Španjolska, Španija, Ispanija, Hispaania, İspaniya, Spanyol, Sepanyol, Espanya
Seville : Séville, Siviglia, Sewilla, Sevilha
Portugal ~ Португалия, Португалія : Portogallo, Portekiz, Portugalia, Portugali, Portugalsko, Portugalska, Portugalija, Portugāle, Portuqaliya
France ~ Франция, Франція : Francia, Frankreich, França, Fransa, Frankrijk, Francuska, Francja, Frankrike, Frankrig, Ranska, Francúzsko, Franciaország, Franța, Francija, Prancūzija, Prantsusmaa, Prancis, Perancis, Pransya, Ufaransa, Fransiya
Paris ~ Париж : Parigi, Paryż, Párizs, Pariisi, Parijs, Paříž, Paryžius, Parīze, Pariis
Marseille/Marseilles ~ Марсель : Marsella, Marsiglia, Marselha, Marsilya, Marsylia
Strasbourg ~ Страсбург, Страсбур : Straßburg, Estrasburgo, Strasburgo, Strazburg
Italy ~ Италия, Італія : Italie, Italien, Itália, İtalya, Włochy, Italija, Taliansko, Olaszország, Itaalia, İtaliya
Milan : Mailand, Mediolan, °Milano
Turin : Turín, °Torino
Venice ~ Венеция, Венеція : Venise, Venedig, Venecia, Veneza, Venedik, Venetië, Wenecja
Florence ~ Флоренция, Флоренція : Florença, Floransa, Florenz, Florencja, Florencia, °Firenze
Naples ~ Неаполь : Neapel, Nápoles, Neapol
Sicily ~ Сицилия, Сицилія : Sicile, Sizilien, Sicília, Sycylia, Sicilya
Sardinia ~ Сардиния, Сардинія : Sardaigne, Sardinien, Cerdeña, Sardenha, Sardunya, Sardynia, °Sardegna
Vatican : Vatikan, Vaticano, El Vaticano, Città del Vaticano, Vaticaanstad, Vatikanen, Vatikanstaten, Vatikanet, Vatikaani, Watykan, Vatikanas, Vatikāns
Israel ~ Ізраїль : Israël, Israele, İsrail, Izrael, Izraelis, Izraēla, Iisrael
Jerusalem ~ Иерусалим, Єрусалим : Jérusalem, Jerusalén, Gerusalemme, Jerusalém, Kudüs, Jerozolima, Yerushalayim, al-Quds, Jeruzalem, Jeruzsálem, Ierusalim, Jerusalim, Jeruzalė, Jeruzaleme, Jeruusalemm, Yerusəlim, Yerusalem
Tel_Aviv ~ Тель-Авив : Tel-Aviv
Haifa ~ Хайфа : Haïfa
Ramallah : Ramala
Nablus : Naplouse
Hebron : Hébron
Khan_Younis/Khan_Yunis/Khan_Yunus : Khan Younès, Jan Yunis, Chan Junis, Chan Yunis, Kan Yunis, Chan Junus
Lebanon : Liban, Libanon, Líbano, Libano, Lübnan, Libanas, Libāna, Liibanon
Beirut ~ Бейрут : Beyrouth, Beyrut, Bejrut, Bairut, Beirute, Beiroet, Beirutas, Beirūta
Tripoli : Trípoli, Trablus, Tripolis, Trypolis, Tripole, Tarabulus
Syria ~ Сирия, Сирія : Syrie, Syrien, Siria, Síria, Suriye, Sirija, Syrië, Syyria, Sýria, Szíria, Süüria, Suriya, Suriah
Damascus ~ Дамаск : Damaskus, Damasco, Şam, Dimashq, Dimaşk, Damasque, Damaskos, Damaszek, Damašek, Damaszkusz, Damaskas, Damaska, Dəməşq, Damaszkus
Aleppo : Alep, Alepo, Halep, Halab
Raqqa : Rakka, Raqa
Latakia : Lattaquié, Lazkiye, Lataquia, Lattakia, Latakija, Lataquié
Iraq : Irak, Iraque, Irakas, Irāka, İraq
Baghdad ~ Багдад : Bagdad, Bagdá, Bağdat, Bagdat, Bagdád, Bagdadas, Bagdāde
Mosul ~ Мосул : Mossoul, Mossul, Musul, Mosúl
Basra : Bassora, Bassorah, Basora
Kirkuk : Kirkouk, Kerkük
Erbil/Irbil
Fallujah/Falluja : Falloudja, Faludscha, Faluya
Kurdistan : Kurdistán
Iran : Irán, İran, Irã, Irão, Írán, Iranas, Irāna
Tehran/Teheran ~ Тегеран : Téhéran, Teherán, Teerã, Teerão, Tahran, Teheranas, Teherāna
Isfahan/Esfahan : Ispahan, Isfahán, İsfahan
Mashhad : Machhad, Maschhad, Meşhed, Mechhed, Mešhed, Mesched
Qom : Ghom
Afghanistan ~ Афганистан, Афганістан : Afganistán, Afganistan, Afeganistão, Afghánistán, Afganisztán, Avganistan, Afganistanas, Afganistāna, Əfqanıstan
Kabul ~ Кабул : Kaboul, Kâbil, Cabul, Kábul, Kabulas
Pakistan ~ Пакистан : Pakistán, Paquistão, Pákistán, Pakisztán, Pakistanas, Pakistāna, Paquistán
Peshawar : Peschawar
Karachi : Karatchi, Karatschi, Karaçi, Karaczi, Karáčí, Karacsi, Karačis
Saudi_Arabia ~ Саудовская Аравия, Саудівська Аравія : Arabie saoudite, Saudi-Arabien, Arabia Saudí, Arabia Saudita, Arábia Saudita, Suudi Arabistan, Arabia Saudyjska, Saoedi-Arabië, Saudiarabien, Saúdská Arábie, Saudská Arábia, Szaúd-Arábia, Saudijska Arabija, Saudova Arabija, Saudo Arabija, Saūda Arābija, Saudi Araabia, Səudiyyə Ərəbistanı, Arab Saudi
Riyadh ~ Эр-Рияд : Riyad, Riade, Er-Rijad, Er-Riad, Rijád, Rijadas, Rijāda, Ar-Riyāḑ, °Riad
Jeddah/Jidda : Djeddah, Dschidda, Yeda, Cidde, Dżudda
Mecca ~ Мекка : La Mecque, Mekka, Mekke, La Meca, Meca
Yemen ~ Йемен, Ємен : Yémen, Jemen, Iémen, Iêmen, Jemenas, Jemena, Jeemen, Yəmən
Hodeidah/Hudaydah : Hodeïda, Hodeida, Hudeida, Hodeidá, Al-Hudaida
Qatar ~ Катар : Katar, Kataras, Qətər, Catar
Kuwait ~ Кувейт : Koweït, Kuweit, Kuveyt, Koweit, Koeweit, Kuwejt, Kuvajt, Kuvait, Kuveitas, Kuveita, Kuveit
Bahrain ~ Бахрейн : Bahreïn, Baréin, Bahreyn, Bahrajn, Bahreinas, Bahreina
Jordan ~ Иордания, Йорданія : Jordanie, Jordanien, Jordania, Giordania, Jordânia, Ürdün, Iordania, Jordánsko, Jordanija, Jordaania, İordaniya, Yordania
Egypt ~ Египет, Єгипет : Égypte, Ägypten, Egipto, Egitto, Egito, Mısır, Egipt, Egypten, Egypti, Egyiptom, Egipat, Egiptas, Ēģipte, Egiptus, Mesir, Egjipti
Cairo ~ Каїр : Le Caire, Kairo, El Cairo, Il Cairo, Kahire, Caïro, al-Qahira, Kair, Káhira, Kairó, Kairas, Qahirə, El Caire, Kaherah
Alexandria : Alexandrie, Alejandría, İskenderiye, Iskandariya, Iskandariyya
Libya ~ Ливия, Лівія : Libye, Libyen, Libia, Líbia, Lybie, Libië, Líbya, Libija, Liibüa, Liviya
Benghazi : Bengasi, Bingazi, Bengazi, Benghasi, Binghazi, Banghazi
Tunisia : Tunisie, Tunesien, Túnez, Tunísia, Tunezja, Tunesië, Tunisien, Tunisko, Tunézia, Tunizija, Tunisas, Tunisija, Tuneesia, Tunus
Algeria ~ Алжир : Algérie, Algerien, Argelia, Argélia, Cezayir, Algerije, Algeriet, Algieria, Alžírsko, Algéria, Alžirija, Alžeeria, Aljazair
Algiers : Algier, Algeri, Algír, Alžyras, Alžiir, Əlcəzair, Argel, °Alger
Morocco ~ Марокко : Maroc, Marokko, Marruecos, Marocco, Marrocos, Marocko, Maroko, Marokas, Maroka, Mərakeş
Marrakesh/Marrakech : Marrakesch
Sudan : Soudan, Sudão, Soedan, Súdán, Szudán, Sudanas, Sudāna, Sudaan
Khartoum ~ Хартум : Jartum, Chartum, Cartum, Hartum, Karthoum, Jartún, Khartum, Khartoem, Kartúm, Chartumas, Hartūma, Xartum
Darfur : Darfour
Chad : Tchad, Tschad, Tsjaad, Tšad, Csád, Čadas, Čada, Tšaad
Ethiopia ~ Эфиопия, Ефіопія : Éthiopie, Äthiopien, Etiopía, Etiopia, Etiyopya, Habeşistan, Etiopien, Etiopie, Etiopija, Etioopia, Efiopiya
Addis_Ababa : Addis-Abeba, Addis Abeba, Adís Abeba, Adis Abeba, Addisz-Abeba, Adisabeba
Djibouti : Dschibuti, Yibuti, Gibuti, Djibuti, Dżibuti, Džibutsko, Dzsibuti, Džibutis, Džibutija, Cibuti
Somalia : Somalie, Somália, Somálsko, Szomália, Somalija, Somaalia
Mogadishu : Mogadiscio, Mogadischu, Mogadíscio, Mogadişu, Mogadiszu, Mogadišu, Mogadišo, Mogadiš, Mogadišas, Muqdisho, Moqadişu
Kenya : Kenia, Quénia, Quênia, Kenija, Keenia, Keniya
Rwanda : Ruanda
South_Africa : Afrique du Sud, Südafrika, Sudáfrica, Sudafrica, África do Sul, Güney Afrika, Zuid-Afrika, Sydafrika, Sør-Afrika, Etelä-Afrikka, Republika Południowej Afryki, Jihoafrická republika, Dél-afrikai Köztársaság, Africa de Sud, Južnoafrička Republika, Južnoafriška republika, Pietų Afrika, Dienvidāfrikas Republika, Lõuna-Aafrika Vabariik, Cənub Afrika, Afrika Selatan, Sud-àfrica, Afrika Kusini
Cape_Town : Kapstadt, Ciudad del Cabo, Cidade do Cabo, Città del Capo
Cameroon ~ Камерун : Cameroun, Camerún, Camarões, Kamerun, Kameroen, Kamerūnas, Kamerūna
Ivory_Coast/Côte_d'Ivoire/Côte_d’Ivoire : Elfenbeinküste, Costa de Marfil, Costa d'Avorio, Fildişi Sahili, Pantai Gading
Senegal : Sénégal, Szenegál, Senegalas, Senegāla, Seneqal
Nigeria : Nigéria, Nigérie, Nigerija, Nigeeria, Nijerya, Nigeriya
China : Chine, Cina, Chiny, Çin, Kitajska, Kinija, Tiongkok, Xina, Tsina, Uchina, Xitoy, Trung Quốc
Beijing/Peking ~ Пекин, Пекін : Pékin, Pekín, Pechino, Pequim, Pekin, Pekinas, Pequín, Bắc Kinh
Hong_Kong : Hongkong, Honkong, Honkongas, Honkonga, Honq Konq, Xianggang
Xinjiang : Sinkiang, Xin-jiang
Tibet : Tíbet
Shanghai ~ Шанхай : Shanghaï, Schanghai, Xangai, Şanghay, Sjanghai, Szanghaj, Šanghaj, Šangaj, Šanchajus, Šanhaja, Şanxay
Taiwan : Taïwan, Taiwán, Tayvan, Tajwan, Tchaj-wan, Tajvan, Taivanas, Taivāna
Taipei : Taïpei, Taipéi, Taipeh, Tajpej, Tchaj-pej, Taipėjus, Taibei, Taybey
Mongolia : Mongolie, Mongolei, Mongoliet, Mongolsko, Mongolija, Mongoolia, Moğolistan, Monqolustan
Ulaanbaatar/Ulan_Bator : Oulan-Bator, Ulan Bátor, Ulánbátar, Ulánbátor, Ulan Batoras, Ulanbatora, Ulan Batur
Japan ~ Япония, Японія : Japon, Japón, Giappone, Japão, Japonya, Japonia, Japani, Japonsko, Japán, Japonska, Japonija, Japāna, Jaapan, Yaponiya, Jepang, Jepun, Japó, Hapon, Nhật Bản
Tokyo ~ Токио : Tokio, Tóquio, Tókyo, Tokijas, Tokija
Kyoto ~ Киото : Kioto, Quioto
Hiroshima ~ Хиросима : Hiroschima, Hirosima
Fukushima ~ Фукусима : Fukuschima
North_Korea ~ Северная Корея, Північна Корея : Corée du Nord, Nordkorea, Corea del Norte, Corea del Nord, Coreia do Norte, Kuzey Kore, Korea Północna, Noord-Korea, Pohjois-Korea, Severní Korea, Severná Kórea, Észak-Korea, Coreea de Nord, Sjeverna Koreja, Severna Koreja, Šiaurės Korėja, Ziemeļkoreja, Põhja-Korea, Şimali Koreya, Korea Utara, Korut, Triều Tiên
South_Korea ~ Южная Корея, Південна Корея : Corée du Sud, Südkorea, Corea del Sur, Corea del Sud, Coreia do Sul, Güney Kore, Korea Południowa, Zuid-Korea, Sydkorea, Sør-Korea, Etelä-Korea, Jižní Korea, Južná Kórea, Dél-Korea, Coreea de Sud, Južna Koreja, Pietų Korėja, Dienvidkoreja, Lõuna-Korea, Cənubi Koreya, Korea Selatan, Korsel, Hàn Quốc
Seoul ~ Сеул : Séoul, Seul, Seúl, Szöul, Seulas
Pyongyang ~ Пхеньян : Pjöngjang, Pionyang, Piongyang, Pyong-yang, Pchjongjang, Phenjan, Phenian, Pchenjanas, Phenjana, Pxenyan, Pyeongyang, Pionguiangue
India ~ Индия, Індія : Inde, Indien, Índia, Hindistan, Ấn Độ
New_Delhi ~ Нью-Дели : Neu-Delhi, Nueva Delhi, Nuova Delhi, Nova Deli, Nowe Delhi, Yeni Delhi
Mumbai/Bombay ~ Мумбаи : Bombaj, Bombaim
Kathmandu : Katmandou, Katmandú, Káthmándú, Káthmandu
Myanmar/Burma : Birmanie, Birmania, Mianmar
Thailand ~ Таиланд, Таїланд : Thaïlande, Tailandia, Thailandia, Tailândia, Tayland, Tajlandia, Thaimaa, Thajsko, Thaiföld, Thailanda, Tajland, Tajska, Tailandas, Taizeme, Tailand
Vietnam/Viet_Nam ~ Вьетнам, В'єтнам : Viêt-Nam, Vietname, Vietnã, Wietnam, Vietnám, Vijetnam, Vietnamas, Vjetnama, Vyetnam
Cambodia : Cambodge, Kambodscha, Camboya, Cambogia, Camboja, Cambodja, Kambodja, Kambodsja, Kambodža, Kambodzsa, Cambodgia, Kamboçya, Kamboca, Kamboja
Philippines ~ Филиппины, Філіппіни : Philippinen, Filipinas, Filippine, Filipinler, Filipiny, Filipijnen, Filippinerna, Filippinene, Filippinerne, Filippiinit, Fülöp-szigetek, Filipine, Filipini, Filipinai, Filipiinid, Filippin
Indonesia ~ Индонезия, Індонезія : Indonésie, Indonesien, Endonezya, Indonésia, Indonezja, Indonézia, Indonezija, Indoneesia, İndoneziya
Malaysia ~ Малайзия, Малайзія : Malaisie, Malasia, Malezya, Malásia, Maleisië, Malesia, Malezja, Malajsie, Malajzia, Malezija, Malaizija, Malaisia, Malayziya
Singapore ~ Сингапур : Singapour, Singapur, Singapura, Cingapura, Szingapúr, Singapūras, Sinqapur
Australia ~ Австралия, Австралія : Australie, Australien, Austrália, Avustralya, Ausztrália, Australija, Avstralija, Austraalia, Avstraliya
New_Zealand ~ Новая Зеландия, Нова Зеландія : Nouvelle-Zélande, Neuseeland, Nueva Zelanda, Nova Zelândia, Nuova Zelanda, Yeni Zelanda, Nowa Zelandia, Nieuw-Zeeland, Nya Zeeland, Uusi-Seelanti, Nový Zéland, Új-Zéland, Noua Zeelandă, Novi Zeland, Nova Zelandija, Naujoji Zelandija, Jaunzēlande, Uus-Meremaa, Yeni Zelandiya, Selandia Baru
United_States ~ Соединённые Штаты, Сполучені Штати : États-Unis, Estados Unidos, Vereinigte Staaten, Stati Uniti, États Unis, Amerika Birleşik Devletleri, Stany Zjednoczone, Verenigde Staten, Yhdysvallat, Spojené státy, Egyesült Államok, Statele Unite ale Americii, Sjedinjene Američke Države, Združene države Amerike, Sjedinjene Države, Jungtinės Valstijos, Amerikas Savienotās Valstis, Ameerika Ühendriigid, Amerika Birləşmiş Ştatları, Amerika Serikat, Estats Units, Shtetet e Bashkuara, Hoa Kỳ, Amerika Syarikat, Marekani
New_York ~ Нью-Йорк : Nueva York, Nova York, Nova Iorque, Nowy Jork, Njujork, Niujorkas, Ņujorka, Nyu York, Nova Yorku
Brazil ~ Бразилия, Бразилія : Brésil, Brasile, Brezilya, Brasilien, Brazylia, Brazilië, Brazilija, Brasiilia, Braziliya, °Brasil
Peru : Pérou, Perù
Colombia ~ Колумбия, Колумбія : Colombie, Kolumbien, Kolombiya, Kolumbia, Kolumbie, Kolumbija, Kolumbiya, Kolombia
Bolivia ~ Боливия, Болівія : Bolivie, Bolivien, Bolivya, Bolívia, Boliwia, Bolivija, Boliivia, Boliviya
Argentina ~ Аргентина : Argentinien, Arjantin, Argentyna, Argentinië, Argentiina, Argentína, Argentīna
Mexico ~ Мексика : Mexique, Mexiko, Messico, Meksika, Meksyk, Meksiko, Mehika, Mehhiko, Mèxic, Méjico
Havana ~ Гавана : La Havane, La Habana, Hawana, Havanna, L'Avana
Haiti : Haïti, Haití, Haitis
Mediterranean : Méditerranée, Mediterráneo
Black_Sea : Mer Noire, Schwarzes Meer, Mar Negro, Mar Nero, Karadeniz, Morze Czarne, Mer noire, Laut Hitam
Caspian_Sea : Mer Caspienne, Mar Caspio, Kaspisches Meer, Hazar Denizi
Hezbollah/Hizbollah/Hizbullah/Hizballah : Hisbollah, Hezbolá, Hizbulá, Jezbolá, Hizbollah
Hamas : Hamás
Islamic_Jihad : Djihad islamique, Yihad Islámica, Dschihad
Houthi/Houthis/Huthi : Hutí, Hutíes, Houthistes, Houtis, Hutis
Taliban : Talibán, Talibanes, Talibans
Al-Qaeda/Al-Qaida/Al_Qaeda/Al_Qaida : Al-Kaida, Al Kaida, El Kaide, El Kaida, Al Kaeda
Knesset : Knéset, Knésset
Likud : Likoud
Izvestia/Izvestiya = Известия : Izvestija, Iswestija
Pravda : Prawda
Novaya_Gazeta = Новая газета : Novaïa Gazeta, Nowaja Gaseta, Novaja Gazeta, Nóvaya Gazeta
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
Tiraspol = Тирасполь ~ Тирасполь
Plovdiv = Пловдив : Filibe, Plowdiw, Plóvdiv
Ljubljana ~ Любляна : Lubiana, Liubliana, Lublana, Lublaň, Lyublyana
Podgorica ~ Подгорица : Podgorița, Podqoritsa, Podgoritsa
Tirana ~ Тирана : Tirāna, Tiranë
Piraeus : Pireo, Pirée, Piräus, Pireu, Pireas, Pire
Nicosia ~ Никосия, Нікосія : Lefkoşa, Nicosie, Nikosia, Nikozja, Nikósie, Nikózia, Nikozija, Nikosija, Nikosiya
Limassol : Limasol, Limassól
Salzburg ~ Зальцбург : Salisburgo, Salzbourg, Salzburgo
Innsbruck ~ Инсбрук
Zurich/Zürich ~ Цюрих, Цюріх : Zurigo, Zurique, Zürih, Zurych, Curych, Ciurichas, Cīrihe, Sürix
Basel : Bâle, Basileia, Bazylea, Basilea
Lausanne ~ Лозанна : Losanna, Lausana
Lucerne ~ Люцерн : Lucerna
Davos ~ Давос
Berlin ~ Берлин, Берлін : Berlino, Berlim, Berlín, Barlin, Berlijn, Berliini, Berlynas, Berlīne, Berliin
Hamburg ~ Гамбург : Hambourg, Hamburgo, Amburgo
Cologne ~ Кельн : Colônia
Frankfurt ~ Франкфурт : Francfort, Francoforte, Fráncfort
Stuttgart ~ Штутгарт : Stoccarda
Dresden : Dresde, Drezno, Dresda
Leipzig ~ Лейпциг : Lipsia
Nuremberg ~ Нюрнберг : Norimberga, Núremberg, Norymberga, Nuremberga, °Nürnberg
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
Luxembourg ~ Люксембург : Luxemburg, Lussemburgo, Luxemburgo, Lüksemburg, Luksemburg, Lucemburk, Lucembursko, Luxembursko, Liuksemburgas, Luksemburga, Lüksemburq
Amsterdam ~ Амстердам : Amesterdão, Amsterdã, Ámsterdam, Amszterdam, Amsterdamas, Amsterdama
Rotterdam ~ Роттердам : Róterdam, Roterdão
Eindhoven ~ Эйндховен
Bordeaux : Burdeos, Bordéus
Toulouse ~ Тулуза
Versailles ~ Версаль : Versalles, Fan·er·sai
Brittany : Bretaña, Bretagna, Bretania, °Bretagne
Normandy : Normandía, Normandia, °Normandie
Burgundy : Borgoña, Borgogna, Burgund
Corsica : Córcega, Korsika, Korsyka, °Corse
Manchester ~ Манчестер
Liverpool ~ Ливерпуль : Li·wu·pu
Birmingham ~ Бирмингем, Бірмінгем
Glasgow ~ Глазго
Salisbury ~ Солсбери, Солсбері
Oxford ~ Оксфорд : Niujin, Aksford, Oksfurd
Cambridge ~ Кембридж : Jianqiao, Kambrij, Kembrij, Kambridge
Belfast ~ Белфаст
Wales : Pays de Galles, País de Gales, Galles
United_Kingdom ~ Соединённое Королевство, Сполучене Королівство : Royaume-Uni, Reino Unido, Regno Unito, Vereinigtes Königreich, Birleşik Krallık, Verenigd Koninkrijk, Storbritannien, Storbritannia, Wielka Brytania, Spojené království, Spojené kráľovstvo, Egyesült Királyság, Regatul Unit, Ujedinjeno Kraljevstvo, Združeno kraljestvo, Jungtinė Karalystė, Apvienotā Karaliste, Ühendkuningriik, Birləşmiş Krallıq
Great_Britain ~ Великобритания, Великобританія : Grande-Bretagne, Gran Bretaña, Großbritannien, Gran Bretagna, Grã-Bretanha, Wielka Brytania, Büyük Britanya
Northern_Ireland : Irlande du Nord, Irlanda del Norte, Irlanda del Nord, Nordirland, Irlanda do Norte, Kuzey İrlanda
Madrid ~ Мадрид : Madryt, Madri, Madryd, Madridas
Barcelona ~ Барселона : Barcelone, Barselona
Zaragoza/Saragossa : Saragosse, Saragoça, Saragozza
Catalonia ~ Каталония, Каталонія : Catalogne, Cataluña, Katalonien, Catalogna, Catalunha, Katalonya, °Catalunya
Andalusia : Andalousie, Andalucía, Andalusien
Basque_Country : Pays basque, País Vasco, Baskenland, Paesi Baschi
Balearic_Islands : Balearen, Islas Baleares, Baléares, Baleari
Canary_Islands : Kanarische Inseln, Islas Canarias, Ilhas Canárias, Isole Canarie, Kanariske øer, Insulele Canare, Kanar adaları
Majorca/Mallorca : Majorque, Maiorca
Rome : Rzym, Rooma
Genoa ~ Генуя : Gênes, Cenova, Génova, Gênova, Genua, °Genova
Bologna ~ Болонья : Boloña
Padua : Padoue, °Padova
Trieste ~ Триест
Tuscany : Toskana, °Toscana
Lombardy : Lombardie, Lombardei, Lombardía
Stockholm ~ Стокгольм : Estocolmo, Stoccolma, Sztokholm, Stokholm, Tukholma, Štokholm, Stokholmas, Stokholma
Gothenburg ~ Гетеборг : Gotemburgo, °Göteborg
Malmo/Malmö ~ Мальмё
Reykjavik/Reykjavík ~ Рейкьявик : Reikiavik, Reykjavíque, Rejkjavik, Reikjavikas, Reikjavika, Reykyavik
Tallinn ~ Таллин : Talin, Tallinna, Talinas, Tallina
Vilnius ~ Вильнюс, Вільнюс : Vilnjus, Vilnüs
Kaunas ~ Каунас
Klaipeda/Klaipėda ~ Клайпеда
Narva ~ Нарва
Kaliningrad = Калининград : Kaliningrado, Królewiec, Kalinyingrád, Kalinjingrad, Kaliningradas, Kaļiņingrada, Kalininqrad
Minsk = Минск ~ Минск, Мінськ : Mińsk, Minszk, Minskas, Minska
Grodno/Hrodna = Гродно : Grodna
Ankara ~ Анкара : Ancara
Izmir ~ Измир : Esmirna, Smyrne
Antalya ~ Анталья, Анталия
Trabzon : Trebisonda
Gaza : Gazze, Gazastreifen
Gaza_Strip : Bande de Gaza, Franja de Gaza, Striscia di Gaza, Faixa de Gaza, Jalur Gaza
West_Bank : Cisjordanie, Cisjordania, Cisgiordania, Cisjordânia, Westjordanland, Batı Şeria, Tepi Barat
Rafah ~ Рафах : Rafá
Bethlehem : Betlehem, Betlemme, Bethléem
Nazareth : Nazaret
Amman ~ Амман : Ammāna
Sulaymaniyah/Sulaimaniya : Souleimaniye, Souleimaniyé, Sulaimanija, Suleimaniya
Tabriz : Tebriz, Tabris, Tébriz, Täbris, Tabríz
Medina : Médine
Dubai : Dubái, Dubaï, Dubajus, Dubaija
Abu_Dhabi ~ Абу-Даби : Abou Dhabi, Abu Dabi, Abou Dabi, Abu Zabi
Suez_Canal : Canale di Suez, Suezkanal, Süveyş Kanalı
Giza : Gizeh, Guizeh, Guiza, Gîza
Tangier/Tangiers : Tánger, Tangeri, Tanžer
Nairobi ~ Найроби : Naïrobi, Najrobi, Nairobis
Johannesburg ~ Йоханнесбург : Johanesburgo, Johannesburgo, Joanesburgo, Johanesburg, Johanesburgas, Johannesburga, Yohanesburq
Kinshasa : Kinchasa, Kinszasa, Kinšasa
Abuja : Abouja
Guangzhou ~ Гуанчжоу : Cantão
Chongqing ~ Чунцин
Wuhan ~ Ухань : Ouhan
Urumqi ~ Урумчи : Urumçi
Osaka ~ Осака
Nagasaki ~ Нагасаки
Yokohama ~ Иокогама
Hanoi ~ Ханой : Hanói, Hanoï, Hà Nội
Ho_Chi_Minh_City ~ Хошимин : Hô-Chi-Minh-Ville, Ciudad Ho Chi Minh, Ho-Chi-Minh-Stadt, Cidade de Ho Chi Minh, Ho Chi Minhstad, Ho Chi Minh-staden, Ho Chi Minh-byen, Hồ Chí Minhin kaupunki, Ho Či Minovo město, Hočiminovo Mesto, Ho Si Minh-város, Ho Și Min, Hošiminh, Hošiminas, Hošimina, Hô Chi Minh, Ho Chi Minh Kenti
Bangkok ~ Бангкок : Banguecoque, Bankokas, Bangkoka, Banqkok, Bancoc
Jakarta ~ Джакарта : Yakarta, Djakarta, Giacarta, Jacarta, Dżakarta, Cakarta
Manila : Manille
Kuala_Lumpur ~ Куала-Лумпур : Kuala Lumpour, Kvala Lumpūras, Kualalumpura
Kolkata/Calcutta : Kalkutta, Kalkata, Calcuta, Kalkuta
Islamabad ~ Исламабад : İslamabad, Islamabád
Kandahar ~ Кандагар : Candahar, Kandahár
Sydney : Sídney, Sydnej, Sidnej, Sidnėjus, Sidneja
Canberra ~ Канберра : Camberra
Melbourne ~ Мельбурн : Melburn, Melburnas, Melburna
Washington ~ Вашингтон : Vašington, Vaşington, Washingtonas, Waszyngton, Washintun, Ouachington, Wachington, Vaşinqton
Los_Angeles ~ Лос-Анджелес : Los Anđeles, Los Andželas, Losandželosa, Los Anceles
San_Francisco ~ Сан-Франциско
Chicago ~ Чикаго : Şikago, Čikago, Čikaga, Çikaqo
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
Toronto ~ Торонто : Torontas
Ottawa ~ Оттава
Quebec/Québec ~ Квебек
Vancouver ~ Ванкувер : Vankuver, Vankuveris, Vankūvera
Mexico_City ~ Мехико : Ciudad de México, Mexico-Stadt, Cidade do México, Città del Messico, Mexiko-Stadt, Mexico-Stad, Mexikóváros, Meksiko Siti, Meksikas, Mehiko
Caracas ~ Каракас : Karakasas
Brasilia/Brasília ~ Бразилиа
Rio_de_Janeiro ~ Рио-де-Жанейро
Sao_Paulo/São_Paulo ~ Сан-Паулу : San Paulas, Sanpaulu
Buenos_Aires ~ Буэнос-Айрес : Buenos Ajres, Buenosairesa
Bavaria ~ Бавария, Баварія : Bavière, Baviera, Bawaria
Saxony : Sajonia, Sassonia, Saksonya, Saxônia, °Sachsen
Czech_Republic/Czechia ~ Чехия, Чехія : Cehia, Tchekhia, République tchèque, República Checa, Repubblica Ceca, Tschechien, Çekya, Tchéquie, Chequia, Cechia, Çek Cumhuriyeti, Czechy, Tchéquia, Tsjechië, Tjeckien, Tsjekkia, Tjekkiet, Tšekki, Česko, Csehország, Češka, Čekija, Čehija, Tšehhi, Çexiya, Ceko, Txèquia
Bosnia_and_Herzegovina/Bosnia-Herzegovina ~ Босния и Герцеговина, Боснія і Герцеговина : Bosnie-Herzégovine, Bosnien-Herzegowina, Bosnia y Herzegovina, Bosnia-Erzegovina, Bosna-Hersek, Bosna Hersek, Bosna i Hercegovina, Bósnia-Herzegovina
North_Macedonia ~ Северная Македония, Північна Македонія : Macédoine du Nord, Macedonia del Norte, Macedonia del Nord, Nordmazedonien, Kuzey Makedonya, Macedónia do Norte, Macedônia do Norte, Noord-Macedonië, Nordmakedonien, Nord-Makedonia, Pohjois-Makedonia, Macedonia Północna, Severní Makedonie, Severné Macedónsko, Észak-Macedónia, Sjeverna Makedonija, Severna Makedonija, Šiaurės Makedonija, Ziemeļmaķedonija, Põhja-Makedoonia, Şimali Makedoniya
Moldova/Moldavia ~ Молдавия, Молдавія : Moldavie, Moldávia, Mołdawia, Moldawien, Republik Moldau, Moldavien, Moldavsko
Canada ~ Канада : Kanada, Canadá
Venezuela ~ Венесуэла, Венесуела : Wenezuela, Venecuela, Venesuela
Chile : Şili, Čile, Tšiili, Çili
Ecuador : Équateur, Equador, Ekvador, Ekwador, Ekvadoras, Ekvadora, Ekuador
Uruguay : Uruguai, Urugwaj, Uruguaj, Urugvaj, Urugvajus, Urugvaja, Uruqvay
Nicaragua : Nicarágua, Nikaragua, Nikaragva, Nikaraqua
Costa_Rica : Kosta Rika, Kostaryka, Kostarika
Cuba : Küba
Palestine ~ Палестина : Filistin, Palästina, Filastin
Urmia/Orumiyeh : Oroumieh, Ourmia, Orumieh, Orumije, Urmía, Urumiye
Shiraz : Schiras, Chiraz, Xiraz, Širáz
Aswan : Assouan, Asuán, Assuan, Assuã
Luxor : Louxor, Luksor
Port_Said : Port-Saïd, Puerto Said
Ismailia : Ismaïlia, Ismailía
Beheira : Behera, Buhaira, Béhéra
Muscat : Mascate, Maskat, Maskate, Maszkat, Maskatas, Maskata, Masqaţ
Yangon/Rangoon : Rangun, Rangún, Yangún, Rangoun, Rangum, Rangūnas, Ranguna, Ranqun
Dhaka/Dacca : Dhâkâ, Daca, Dháka, Dəkkə
Delhi/New_Delhi : Neu-Delhi, Nueva Delhi, Nuova Delhi, Nova Deli, Yeni Delhi
Lahore : Lahor
Herat : Hérat, Herát
Varna = Варна : Warna
Burgas = Бургас : Bourgas
Heraklion : Héraklion, Iraklio, Heráclion
Patras : Patrás
Lorraine : Lothringen
Silesia : Silésie, Silesien, Slezsko
United_Arab_Emirates : Émirats arabes unis, Emiratos Árabes Unidos, Vereinigte Arabische Emirate, Emirati Arabi Uniti, Emirados Árabes Unidos, Birleşik Arap Emirlikleri, Verenigde Arabische Emiraten, Förenade Arabemiraten, De forente arabiske emirater, De Forenede Arabiske Emirater, Arabiemiirikunnat, Zjednoczone Emiraty Arabskie, Spojené arabské emiráty, Egyesült Arab Emírségek, Emiratele Arabe Unite, Ujedinjeni Arapski Emirati, Združeni arabski emirati, Jungtiniai Arabų Emyratai, Apvienotie Arābu Emirāti, Araabia Ühendemiraadid, Birləşmiş Ərəb Əmirlikləri, Uni Emirat Arab
Oman : Omã
Eritrea : Érythrée, Eritreia, Erytrea, Eritreea, Eritreja, Eritre, Eritreya
Mauritania : Mauritanie, Mauritanien, Moritanya, Mauretanien, Mauritanië, Mauritánia, Mauretanija, Mavretanija, Mauritanija, Mauritaania, Mavritaniya
Central_African_Republic : République centrafricaine, República Centroafricana, Repubblica Centrafricana, Zentralafrikanische Republik, República Centro-Africana, Centraal-Afrikaanse Republiek, Centralafrikanska republiken, Den sentralafrikanske republikk, Den Centralafrikanske Republik, Keski-Afrikan tasavalta, Republika Środkowoafrykańska, Středoafrická republika, Közép-afrikai Köztársaság, Republica Centrafricană, Srednjoafrička Republika, Srednjeafriška republika, Centralnoafrička Republika, Centrinės Afrikos Respublika, Centrālāfrikas Republika, Kesk-Aafrika Vabariik, Orta Afrika Cumhuriyeti, Mərkəzi Afrika Respublikası
Democratic_Republic_of_the_Congo/Democratic_Republic_of_Congo : République démocratique du Congo, República Democrática del Congo
Mozambique : Moçambique, Mosambik, Mozambico, Mozambik, Mozambic, Mozambikas, Mozambika, Mosambiik
Zambia : Zambie, Zambija, Zambiya
Zimbabwe : Simbabwe, Zimbabue, Zimbabve
Nepal : Népal, Nepál, Nepalas, Nepāla
Bangladesh : Bangladesch, Bangladeş, Bangladés, Bangladesz, Bangladešas, Bangladeša, Banqladeş
Sri_Lanka : Shri-Lanka, Chri Lanka, Šrilanka
European_Union ~ Европейский Союз, Європейський Союз, Евросоюз, Євросоюз : Union européenne, Unión Europea, Unione Europea, União Europeia, Europäische Union, Avrupa Birliği, Unia Europejska, Unione europea, Europese Unie, Europeiska unionen, Den europeiske union, Den Europæiske Union, Euroopan unioni, Evropská unie, Európska únia, Európai Unió, Uniunea Europeană, Europska unija, Evropska unija, Europos Sąjunga, Eiropas Savienība, Euroopa Liit, Avropa Birliyi
European_Commission ~ Европейская Комиссия, Еврокомиссия, Єврокомісія : Commission européenne, Comisión Europea, Commissione Europea, Comissão Europeia, Europäische Kommission, Avrupa Komisyonu
European_Parliament ~ Европарламент, Європарламент : Parlement européen, Parlamento Europeo, Parlamento Europeu, Europäisches Parlament, Avrupa Parlamentosu
United_Nations : Nations unies, Naciones Unidas, Nazioni Unite, Nações Unidas, Vereinte Nationen, Birleşmiş Milletler, Nations Unies, Verenigde Naties, Förenta Nationerna, De Forenede Nationer, Yhdistyneet kansakunnat, Organizacja Narodów Zjednoczonych, Organizace spojených národů, Organizácia Spojených národov, Egyesült Nemzetek Szervezete, Națiunile Unite, Ujedinjeni narodi, Združeni narodi, Ujedinjene nacije, Jungtinės Tautos, Apvienoto Nāciju Organizācija, Ühinenud Rahvaste Organisatsioon, Birləşmiş Millətlər Təşkilatı
Bundestag ~ Бундестаг
Bundeswehr ~ Бундесвер
Europe ~ Европа, Європа : Avrupa, Eurooppa, Európa, Eiropa, Euroopa, Avropa
Baltic_Sea : Ostsee, Mar Báltico, Mer Baltique, Mar Baltico, Morze Bałtyckie, Baltık Denizi
North_Sea : Nordsee, Mer du Nord, Mar del Norte, Kuzey Denizi
Danube : Danúbio, Danubi, Dunav, Dunărea, °Donau
Pyrenees : Pyrénées, Pyrenäen, Pirenei, Pireneus
Carpathians : Carpates, Karpaten, Cárpatos, Carpazi
Red_Sea : Mer Rouge, Mar Rojo, Mar Rosso, Rotes Meer, Kızıldeniz, Mar Vermelho, Laut Merah
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
Gibraltar ≈ Гибралтар, Гібралтар : Gibilterra, Cebelitarık, Jabal Tariq, Zhi·bu·luo·tuo, Gibraltár, Gibraltaras, Gibraltārs, Cəbəli-Tariq, Cəbəllütariq
Coimbra : Coïmbre, Coímbra
Azores : Azzorre, Azory, Açores, Azoren, Azorerna, Asorene, Azorerne, Azorit, Azorské ostrovy, Azori-szigetek, Azorai, Azoru salas, Assoorid, Azor Adaları
Madeira ≈ Мадейра : Madère, Madeira Adaları, Madeyra
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
Dnieper : Dniéper, Dniepr, Dnjepr, Dnyeper
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
Antarctica ≈ Антарктида : Antártida, Antarctique, Antartide, Antarktis, Antártica, Antarktika, Antarktyda, Antarktida, Antarktisz, Antarktik
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
South_China_Sea ≈ Южно-Китайское море : Mar de China Meridional, mer de Chine méridionale, Mar Cinese Meridionale, Südchinesisches Meer, Güney Çin Denizi, Laut China Selatan, Biển Đông
Caribbean ≈ Карибы : Caraïbes, Caraibi, Karayipler, Karaiby, Karibik, Caribisch gebied, Karibien, Karibia, Caribien, Karib-térség, Caraibe, Karibai, Karību jūras reģions, Kariibi piirkond
English_Channel ≈ Ла-Манш : Ärmelkanal, Canal de la Mancha, Canale della Manica, Canal da Mancha
Bering_Strait ≈ Берингов пролив : Estrecho de Bering, détroit de Béring, Stretto di Bering, Beringstraße
Strait_of_Hormuz ≈ Ормузский пролив : Estrecho de Ormuz, détroit d'Ormuz, Stretto di Hormuz, Straße von Hormus, Estreito de Ormuz, Hürmüz Boğazı, Selat Hormuz
Strait_of_Gibraltar : Estrecho de Gibraltar, détroit de Gibraltar, Stretto di Gibilterra, Straße von Gibraltar, Cebelitarık Boğazı
Taiwan_Strait : Estrecho de Taiwán, détroit de Taïwan, Stretto di Taiwan, Taiwanstraße
Lake_Baikal ≈ Озеро Байкал : Lago Baikal, lac Baïkal, Baikalsee, Baykal Gölü
Lake_Geneva ≈ Женевское озеро : Lac Léman, Genfersee, Lago Lemán, Lago di Ginevra, Leman Gölü, Lago Léman
Lake_Constance ≈ Боденское озеро : Bodensee, lac de Constance, Lago de Constanza, Lago di Costanza
Lake_Victoria : Lago Victoria, lac Victoria, Viktoriasee, Lago Vittoria
Lake_Como : Lago di Como, lac de Côme, Comer See
Lake_Garda : Lago di Garda, lac de Garde, Gardasee
Greenland ≈ Гренландия, Гренландія : Groenlandia, Groenland, Grönland, Groenlândia, Grenlandia, Grönlanti, Grónsko, Groenlanda, Grenland, Grenlandija, Grenlande, Gröönimaa, Qrenlandiya
Faroe_Islands ≈ Фарерские острова : Islas Feroe, îles Féroé, Färöer, Isole Fær Øer, Ilhas Faroé, Faroe Adaları, Färöarna, Feröer szigetek, Insulele Feroe, Farski Otoci, Farerų Salos, Farer adaları
Svalbard ≈ Шпицберген
Lapland ≈ Лапландия, Лапландія : Laponia, Laponie, Lappland, Lapponia, Lapônia, Laponya
Scandinavia ≈ Скандинавия, Скандинавія : Escandinavia, Scandinavie, Skandinavien, Escandinávia, İskandinavya, Skandynawia
Uppsala ≈ Уппсала, Упсала
Tromsø/Tromso ≈ Тромсё
Aarhus/Århus ≈ Орхус
Tartu ≈ Тарту
Riga ≈ Рига, Рига : Rīga
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
Detroit ≈ Детройт : Di·te·lü, Detroitas, Detroita, Detroyt
Seattle ≈ Сиэтл, Сіетл : Xi·ya·tu
Atlanta : Ya·te·lan·da
Dallas ≈ Даллас
Denver ≈ Денвер : Denveris
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
Puerto_Rico ≈ Пуэрто-Рико : Porto Rico, Portoriko, Portorico, Portoryko, Porto Riko, Puerto Rikas, Puertoriko, Puerto Riko
Jamaica ≈ Ямайка : Giamaica, Jamaika, Jamaïque, Jamajka, Yamayka
Dominican_Republic ≈ Доминиканская Республика : República Dominicana, République dominicaine, Repubblica Dominicana, Dominikanische Republik, Dominik Cumhuriyeti, Dominicaanse Republiek, Dominikanska republiken, Den dominikanske republikk, Den Dominikanske Republik, Dominikaaninen tasavalta, Dominikana, Dominikánská republika, Dominikai Köztársaság, Dominikos Respublika, Dominikaani Vabariik, Dominikan Respublikası
Trinidad_and_Tobago : Trinidad y Tobago, Trinité-et-Tobago, Trinidad e Tobago, Trinidad ve Tobago
Paraguay ≈ Парагвай : Paragwaj, Paraguai, Paraguaj, Paragvaj, Paragvajus, Paragvaja, Paraqvay
El_Salvador ≈ Сальвадор : Salwador, Salvadoras
Machu_Picchu ≈ Мачу-Пикчу : Ma·qiu·bi·qiu
Easter_Island ≈ Остров Пасхи : Isla de Pascua, île de Pâques, Isola di Pasqua, Osterinsel, Ilha de Páscoa, Île de Pâques, Paaseiland, Påskön, Påskeøya, Påskeøen, Pääsiäissaari, Wyspa Wielkanocna, Velikonoční ostrov, Veľkonočný ostrov, Húsvét-szigetek, Insula Paștelui, Velikonočni otok, Uskršnje ostrvo, Velykų sala, Lieldienu sala, Lihavõttesaar, Paskalya Adası
Madagascar ≈ Мадагаскар : Madagaskar, Madagaszkár, Madagaskaras, Madagaskara, Madaqaskar
Mauritius ≈ Маврикий : Mauricius, Mauricijus, Mavricij, Maurīcija, Mavriki
Seychelles : Seychellen, Seicheles, Seszele, Seyşeller, Seychellerna, Seychellene, Seychellerne, Seychellit, Seychely, Seychelle-szigetek, Sejšeli, Seišeliai, Seišelu salas, Seišellid, Seyşel adaları
Cape_Verde : Kap Verde, Capo Verde, Kaapverdië, Republika Zielonego Przylądka, Kapverdy, Zöld-foki szigetek, Zöld-foki Köztársaság, Capul Verde, Zelenortska Republika, Zelenortski otoki, Zelenortska Ostrva, Kape Verde, Žaliasis Kyšulys, Kaboverde, Roheneemesaared, Kabo-Verde
Equatorial_Guinea : Guinea Ecuatorial, Guinée équatoriale, Guinea Equatoriale, Äquatorialguinea, Guiné Equatorial, Ekvator Ginesi, Equatoriaal-Guinea, Ekvatorialguinea, Ekvatorial-Guinea, Ækvatorialguinea, Päiväntasaajan Guinea, Gwinea Równikowa, Rovníková Guinea, Egyenlítői-Guinea, Guineea Ecuatorială, Ekvatorska Gvineja, Ekvatorialna Gvineja, Ekvatorijalna Gvineja, Pusiaujo Gvinėja, Ekvatoriālā Gvineja, Ekvatoriaal-Guinea, Ekvatorial Qvineya
Guinea-Bissau : Guinée-Bissau, Guiné-Bissau, Gine-Bissau, Guinea-Bisáu, Gwinea Bissau, Guineea-Bissau, Gvineja Bisau, Gvineja Bissau, Gvineja-Bisao, Bisau Gvinėja, Gvineja-Bisava, Qvineya-Bisau
Burkina_Faso ≈ Буркина-Фасо : Burquina Faso, Burkina Fasas, Burkinafaso
Zanzibar ≈ Занзибар : Sansibar
Tanzania ≈ Танзания, Танзанія : Tanzanie, Tansania, Tanzânia, Tanzanya, Tanzánia, Tanzanija, Tansaania, Tanzaniya
Uganda ≈ Уганда : Ouganda, Oeganda, Uqanda
Namibia ≈ Намибия, Намібія : Namibie, Namíbia, Namibya, Namibija, Namiibia, Namibiya
Timbuktu ≈ Тимбукту : Tombouctou, Tombuctú
Western_Sahara : Sáhara Occidental, Sahara occidental, Sahara Occidentale, Westsahara, Batı Sahra, Saara Ocidental, Westelijke Sahara, Västsahara, Vestsahara, Länsi-Sahara, Sahara Zachodnia, Západní Sahara, Západná Sahara, Nyugat-Szahara, Sahara Occidentală, Zahodna Sahara, Vakarų Sachara, Rietumsahāra, Lääne-Sahara, Qərbi Saxara
Casablanca ≈ Касабланка : Kazablanka, Dar al-Bayda, Kasablanka
Palmyra : Palmyre
Najaf ≈ Наджаф : Nadjaf, Nadschaf, Necef, Nayaf, Nadžaf
Karbala ≈ Кербела : Kerbela
Shanghai_Cooperation_Organization/Shanghai_Cooperation_Organisation : Organización de Cooperación de Shanghái, Organisation de coopération de Shanghai, Şanghay İşbirliği Örgütü
Inner_Mongolia ≈ Внутренняя Монголия : Mongolie intérieure, Mongolia Interior, Innere Mongolei, Neimenggu, Mongolia Interna
Manchuria ≈ Маньчжурия : Manchurie, Mandschurei, Manciuria, Mandżuria, Mandchourie, Mançurya
Busan/Pusan
Daegu/Taegu
Daejeon/Taejon
Gwangju/Kwangju
Incheon/Inchon
Gyeongju/Kyongju
Gangneung/Kangnung
Tianjin/Tientsin
Guangdong/Kwangtung
Fujian/Fukien
Hangzhou/Hangchow
Taichung/Taizhong
Kaohsiung/Gaoxiong
Yogyakarta/Jogjakarta/Yogja
Surabaya/Soerabaja
Nanjing/Nanking ≈ Нанкин : Nankin, Nanchino, Nanquim
Macau/Macao : Makao, Makaó, Aomen
Okinawa ≈ Окинава : Okinava
Sapporo ≈ Саппоро
Sumatra : Soumatra
Borneo : Bornéo
New_Guinea : Nueva Guinea, Nouvelle-Guinée, Nuova Guinea, Neuguinea, Nova Guiné, Yeni Gine
Papua_New_Guinea : Papúa Nueva Guinea, Papouasie-Nouvelle-Guinée, Papua Nuova Guinea, Papua-Neuguinea, Papua Nova Guiné, Papua Yeni Gine, Papua-Nova Guiné, Papoea-Nieuw-Guinea, Papua Nya Guinea, Papua-Uusi-Guinea, Papua-Nowa Gwinea, Papua-Nová Guinea, Pápua Új-Guinea, Papua-Noua Guinee, Papua Nova Gvineja, Papua Naujoji Gvinėja, Papua-Jaungvineja, Paapua Uus-Guinea, Papua-Yeni Qvineya
Maldives ≈ Мальдивы : Maldivas, Maldive, Malediven, Maldivler, Malediwy, Maldiven, Maldiverna, Maldivene, Maldiverne, Malediivit, Maledivy, Maldivy, Maldív-szigetek, Maldivi, Maldyvai, Maldīvija, Maldiivid, Maldiv, Maldiv adaları
Bhutan ≈ Бутан : Bután, Bhoutan, Butão, Bhútán, Bhután, Butanas, Butāna
Laos ≈ Лаос : Laosas
Angkor_Wat ≈ Ангкор-Ват : Angkor Vat, Wu·ge·ku
Kashmir ≈ Кашмир, Кашмір : Cachemira, Cachemire, Kaschmir, Caxemira, Keşmir, Kaszmir
Punjab ≈ Пенджаб : Pendjab, Pandschab, Pencap, Pendżab
Bengal ≈ Бенгалия : Bengalen, Bengale occidental
Bengaluru/Bangalore ≈ Бангалор
Taj_Mahal ≈ Тадж-Махал : Taj Majal, Tac Mahal, Tadsch Mahal, Tadż Mahal, Tai·ji·ling
Persepolis ≈ Персеполь : Persépolis, Persepoli, Takht-e Jamshid
Tasmania ≈ Тасмания : Tasmanie, Tasmanien, Tasmânia
Queensland ≈ Квинсленд
Polynesia ≈ Полинезия : Polynésie, Polynesien, Polinésia, Polinezya, Polinezja, Polinesia, Polynézia, Polinézia, Polinezija, Polüneesia, Polineziya
Oceania ≈ Океания : Océanie, Ozeanien, Oceanía, Okyanusya, Oceanien, Oseania, Oceánia, Óceánia, Oceanija, Okeanija, Okeaania, Okeaniya
Latin_America ≈ Латинская Америка, Латинська Америка : América Latina, Amérique latine, America Latina, Lateinamerika, Latin Amerika, Ameryka Łacińska, Latinoamérica, Latijns-Amerika, Latinamerika, Latin-Amerika, Latinalainen Amerikka, Latinská Amerika, Lotynų Amerika, Ladina-Ameerika, Latın Amerikası
Middle_East ≈ Ближний Восток, Близький Схід : Oriente Medio, Moyen-Orient, Proche-Orient, Medio Oriente, Naher Osten, Médio Oriente, Oriente Médio, Orta Doğu, Bliski Wschód, Ortadoğu, Timur Tengah, Próximo Oriente
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
Lutsk = Луцк, Луцьк : Łuck
Rivne/Rovno = Ровно, Рівне
Ternopil/Ternopol = Тернополь, Тернопіль
Ivano-Frankivsk = Ивано-Франковск, Івано-Франківськ
Uzhhorod/Uzhgorod = Ужгород : Užhorod
Mukachevo = Мукачево
Khmelnytskyi/Khmelnytsky/Khmelnitsky = Хмельницкий, Хмельницький
Vinnytsia/Vinnitsa = Винница, Вінниця : Winniza
Cherkasy/Cherkassy = Черкассы, Черкаси
Kropyvnytskyi = Кропивницкий, Кропивницький
Kremenchuk/Kremenchug = Кременчуг, Кременчук
Melitopol = Мелитополь
Berdyansk/Berdiansk = Бердянск, Бердянськ
Sievierodonetsk/Severodonetsk = Северодонецк, Сєвєродонецьк
Lysychansk/Lisichansk = Лисичанск, Лисичанськ
Bilohorivka/Belogorovka = Белогоровка, Білогорівка
Svyatohirsk/Sviatohirsk/Svyatogorsk = Святогорск, Святогірськ
Kreminna/Kremennaya = Кременная, Кремінна
Rubizhne/Rubezhnoye = Рубежное, Рубіжне
Boryspil/Borispol = Борисполь, Бориспіль
Selydove/Selidovo = Селидово, Селидове
Horlivka/Gorlovka = Горловка, Горлівка
Yenakiieve/Yenakiyevo = Енакиево, Єнакієве
Makiivka/Makeyevka = Макеевка, Макіївка
Snihurivka/Snigirevka = Снигиревка, Снігурівка
Ocheretyne/Ocheretino = Очеретино, Очеретине
Klishchiivka/Kleshcheyevka = Клещеевка, Кліщіївка
Popasna/Popasnaya = Попасная, Попасна
Siversk = Северск, Сіверськ
Kurdiumivka = Курдюмовка, Курдюмівка
Novohrodivka = Новогродовка, Новогродівка
Ukrainsk = Украинск, Українськ
Vasylivka = Васильевка, Василівка
Polohy = Пологи
Molochansk = Молочанск, Молочанськ
Skadovsk = Скадовск, Скадовськ
Kakhovka = Каховка
Shostka = Шостка
Vorozhba = Ворожба
Homs : Hims, Homès
Sloviansk/Slavyansk/Slovyansk = Славянск, Слов'янськ : Słowiańsk, Slovjansk
Kostiantynivka/Kostyantynivka/Konstantinovka = Константиновка, Костянтинівка
Druzhkivka = Дружковка, Дружківка
Pokrovsk = Покровск, Покровськ
Myrnohrad = Мирноград
Toretsk = Торецк, Торецьк
Chasiv_Yar/Chasov_Yar = Часов Яр, Часів Яр
Soledar = Соледар
Kurakhove = Курахово, Курахове
Vuhledar/Ugledar = Угледар, Вугледар
Velyka_Novosilka = Великая Новоселка, Велика Новосілка
Huliaipole = Гуляйполе
Orikhiv = Орехов, Оріхів
Robotyne = Работино, Роботине
Enerhodar/Energodar = Энергодар, Енергодар
Nikopol = Никополь, Нікополь
Ochakiv/Ochakov = Очаков, Очаків
Izmail = Измаил, Ізмаїл
Chornomorsk = Черноморск, Чорноморськ
Pavlohrad/Pavlograd = Павлоград
Izium/Izyum = Изюм, Ізюм
Kupiansk/Kupyansk = Купянск, Куп'янськ
Balakliia = Балаклея, Балаклія
Chuhuiv = Чугуев, Чугуїв
Vovchansk = Волчанск, Вовчанськ
Lyman = Лиман
Lozova = Лозовая, Лозова
Okhtyrka = Ахтырка, Охтирка
Trostianets = Тростянец, Тростянець
Konotop = Конотоп
Hlukhiv = Глухов, Глухів
Hostomel/Gostomel = Гостомель
Borodianka/Borodyanka = Бородянка
Brovary = Бровары, Бровари
Bila_Tserkva = Белая Церковь, Біла Церква : Bila Zerkwa
Zhovti_Vody = Жёлтые Воды
Pripyat/Prypiat = Припять, Прип'ять
Zakarpattia/Transcarpathia = Закарпатье, Закарпаття
Volhynia/Volyn = Волынь : Wolhynien, Wołyń, Volhynie
Yevpatoria = Евпатория, Євпаторія
Feodosia = Феодосия, Феодосія
Kerch = Керчь, Керч
Dzhankoi/Dzhankoy = Джанкой
Yalta = Ялта
Bakhchysarai = Бахчисарай
Kursk = Курск
Belgorod = Белгород : Biełgorod
Bryansk = Брянск
Voronezh = Воронеж
Oryol/Orel = Орёл
Rostov-on-Don = Ростов-на-Дону : Rostow am Don, Rostov-sur-le-Don, Rostov del Don, Rostov sul Don, Rostov nad Donem, Rostov na Donu, Rostov ved Don, Rostov aan de Don, Donin Rostov
Taganrog = Таганрог
Novorossiysk = Новороссийск
Krasnodar = Краснодар
Maykop = Майкоп
Stavropol = Ставрополь
Pyatigorsk = Пятигорск
Vladikavkaz = Владикавказ
Nalchik = Нальчик
Makhachkala = Махачкала
Derbent = Дербент
Beslan = Беслан
Nazran = Назрань
Elista = Элиста
Astrakhan = Астрахань : Astrachan, Astracán, Astracã, Astrahan, Asztrahán, Astrakan, Astrachanė, Astrahaņa, Həştərxan
Volgograd = Волгоград : Wolgograd, Volgogrado, Volgográd, Volgogradas, Volgograda, Volqoqrad
Saratov = Саратов : Saratow, Szaratov, Saratovas, Saratova
Samara = Самара
Togliatti/Tolyatti = Тольятти
Penza = Пенза
Ulyanovsk = Ульяновск : Oulianovsk, Uljanowsk, Uliánovsk, Uljanovsk, Uljanovszk, Uljanovskas, Uļjanovska
Kazan = Казань : Kazań
Cheboksary = Чебоксары
Yoshkar-Ola = Йошкар-Ола
Izhevsk = Ижевск
Perm = Пермь
Ufa = Уфа : Oufa
Orenburg = Оренбург
Chelyabinsk = Челябинск
Magnitogorsk = Магнитогорск
Nizhny_Tagil = Нижний Тагил
Tyumen = Тюмень
Tobolsk = Тобольск
Surgut = Сургут
Khanty-Mansiysk = Ханты-Мансийск
Salekhard = Салехард
Kurgan = Курган
Omsk = Омск : Omskas
Tomsk = Томск : Tomszk, Tomskas, Tomska
Barnaul = Барнаул : Barnauł, Barnaulas, Barnaula
Kemerovo = Кемерово
Novokuznetsk = Новокузнецк : Nowokuznetsk, Novokuzneck, Novokusnetsk, Nowokuźnieck, Novokuznyeck, Novokuznețk, Novokuznjeck, Novokuzneckas, Novokuzņecka
Norilsk = Норильск
Abakan = Абакан
Kyzyl = Кызыл
Angarsk = Ангарск
Bratsk = Братск
Ulan-Ude = Улан-Удэ
Chita = Чита
Magadan = Магадан : Magadanas, Magadana, Maqadan
Blagoveshchensk = Благовещенск
Khabarovsk = Хабаровск
Komsomolsk = Комсомольск
Birobidzhan = Биробиджан
Nakhodka = Находка
Yuzhno-Sakhalinsk = Южно-Сахалинск
Sakhalin = Сахалин : Sakhaline, Sachalin, Sajalín, Sacalina, Sahalin, Szahalin, Sachalinas, Sahalīna, Sahhalin, Saxalin
Kamchatka = Камчатка : Kamtchatka, Kamtschatka, Kamtsjatka, Kamtjatka, Kamtšatka, Kamczatka, Kamčatka, Kamcsatka, Kamciatka
Petropavlovsk = Петропавловск
Chukotka = Чукотка
Arkhangelsk/Archangel = Архангельск
Severodvinsk = Северодвинск
Murmansk = Мурманск
Severomorsk = Североморск
Petrozavodsk = Петрозаводск
Vyborg = Выборг
Pskov = Псков : Pleskau, Pihkova, Pleskava
Velikiye_Luki = Великие Луки
Veliky_Novgorod = Великий Новгород
Smolensk = Смоленск
Tver = Тверь
Kaluga = Калуга
Tula = Тула
Ryazan = Рязань
Lipetsk = Липецк
Tambov = Тамбов
Yaroslavl = Ярославль
Kostroma = Кострома
Vologda = Вологда
Cherepovets = Череповец
Ivanovo = Иваново
Syktyvkar = Сыктывкар
Vorkuta = Воркута
Brest-Litovsk = Брест-Литовск
Gomel/Homel/Homyel = Гомель
Mogilev/Mahilyow = Могилёв
Vitebsk/Vitsebsk = Витебск
Bobruisk/Babruysk = Бобруйск
Baranovichi/Baranavichy = Барановичи
Bendery/Bender = Бендеры
Gagauzia = Гагаузия
Sukhumi/Sokhumi = Сухуми
Tskhinvali = Цхинвали
Kutaisi = Кутаиси : Koutaïssi, Kutaissi, Kutajsi
Rustavi = Рустави
Adjara = Аджария
Vanadzor = Ванадзор
Lachin = Лачин
Syunik = Сюник
Sumgait/Sumqayit = Сумгаит
Bukhara = Бухара : Buchara, Boukhara, Bujará
Fergana = Фергана
Namangan = Наманган
Andijan/Andizhan = Андижан
Urgench = Ургенч
Khiva = Хива
Nukus = Нукус
Karakalpakstan = Каракалпакстан
Khujand = Худжанд
Gorno-Badakhshan = Горный Бадахшан
Khorog = Хорог
Batken = Баткен
Naryn = Нарын
Astana = Астана
Shymkent/Chimkent = Шымкент, Чимкент
Karaganda/Qaraghandy = Караганда
Aktau = Актау : Aktaou
Atyrau = Атырау : Atyraou, Atıraw, Atirau, Atiraj, Atõrau, Atırav
Aktobe/Aqtobe = Актобе : Aktioubinsk, Aqtöbe, Aktiubińsk, Akutobe, Aktiubinskas, Aktebe
Oskemen/Ust-Kamenogorsk = Усть-Каменогорск
Semipalatinsk = Семипалатинск
Zhanaozen = Жанаозен
Baikonur/Baykonur = Байконур
Pavlodar = Павлодар
Dniester = Днестр : Dnjestr, Dniestr, Nistru, Dniéster
Angara = Ангара
Yenisei/Yenisey = Енисей : Iénisseï, Jenissei
Amur = Амур
Irtysh = Иртыш
Siverskyi_Donets = Северский Донец
Sheremetyevo = Шереметьево
Domodedovo = Домодедово
Vnukovo = Внуково
Lefortovo = Лефортово
Butyrka = Бутырка
Lubyanka = Лубянка : Loubianka, Ljubjanka, Lubjanka
Kommersant = Коммерсант
Rossiyskaya_Gazeta = Российская газета
Komsomolskaya_Pravda = Комсомольская правда
Nezavisimaya_Gazeta = Независимая газета
Vedomosti = Ведомости
Roscosmos/Roskosmos = Роскосмос
Rosneft = Роснефть
Gazprom = Газпром
Rosatom = Росатом
Roskomnadzor = Роскомнадзор
Sberbank = Сбербанк
Spetsnaz = Спецназ
Verkhovna_Rada = Верховная Рада, Верховна Рада : Werchowna Rada, Verjovna Rada
Oreshnik = Орешник
Iskander = Искандер
Sarmat = Сармат
Pleven = Плевен
Stara_Zagora = Стара Загора
Veliko_Tarnovo = Велико Търново
Blagoevgrad = Благоевград
Haskovo = Хасково
Nessebar = Несебър
Kozloduy = Козлодуй
Galápagos_Islands : Galápagosøyene, Galapágy, Galapagos-szigetek, Galapagai, Galapagu salas, Qalapaqos
Fiji : Fidschi, Fidži, Fidzsi, Fidžis
Marquesas_Islands : Marquesaseilanden, Marquesasöarna, Marquesassaaret, Markizy, Markézy, Marquesas-szigetek, Markižansko otočje, Markiz, Markizo salos, Marķīza salas, Markiisaared, Markiz Adaları, Markesas
Palau : Palaos
San_Marino : Sanmarīno
Kyzylorda : Kzyl Orda, Qysylorda, Qızılorda, Kyzyłorda, Kizilorda, Kizlorda, Kzyl-Orda, Kõzõlorda
Barbados : La Barbade, Barbade, Barbadosas, Barbadosa
Santo_Domingo : Santo Domingas, Santodomingo, Santo Dominqo
Port_of_Spain : Port-d'Espagne, Puerto España, Port of Spejn, Port of Speinas, Portofspeina, İspan Limanı
Adelaide : Adelejd, Adelaidė
Comoros : Comores, Komoren, Comoras, Comore, Comoren, Komorerna, Komorene, Comorerne, Komorit, Komory, Komoró, Comore-szigetek, Komorska Ostrva, Komorai, Komoru salas, Komoorid, Komorlar, Komor adaları
Africa : Afrique, Afrika, Afrikka, Afryka, Aafrika
North_America : Amérique du Nord, Nordamerika, América del Norte, América do Norte, Noord-Amerika, Nord-Amerika, Pohjois-Amerikka, Ameryka Północna, Severní Amerika, Severná Amerika, Észak-Amerika, Sjevernoamerički kontinent, Severnoamerički kontinent, Sjeverna Amerika, Šiaurės Amerika, Ziemeļamerika, Põhja-Ameerika, Kuzey Amerika, Şimali Amerika
South_America : Amérique du Sud, Südamerika, Sudamérica, America del Sud, América do Sul, Zuid-Amerika, Sydamerika, Sør-Amerika, Etelä-Amerikka, Ameryka Południowa, Jižní Amerika, Južná Amerika, Dél-Amerika, America de Sud, Pietų Amerika, Dienvidamerika, Lõuna-Ameerika, Güney Amerika, Cənubi Amerika
Western_Africa : Afrique occidentale, Westafrika, África occidental, Africa occidentale, África Ocidental, West-Afrika, Västafrika, Vest-Afrika, Vestafrika, Länsi-Afrikka, Afryka Zachodnia, Nyugat-Afrika, Africa Occidentală, Zapadna Afrika, Zahodna Afrika, Vakarų Afrika, Rietumāfrika, Lääne-Aafrika, Batı Afrika, Qərbi Afrika
Central_America : Amérique centrale, Mittelamerika, Centroamérica, America Centrale, América Central, Midden-Amerika, Centralamerika, Mellom-Amerika, Mellemamerika, Väli-Amerikka, Ameryka Środkowa, Střední Amerika, Stredná Amerika, Közép-Amerika, America Centrală, Centralna Amerika, Srednja Amerika, Centrinė Amerika, Kesk-Ameerika, Orta Amerika, Mərkəzi Amerika
Eastern_Africa : Afrique orientale, Ostafrika, África oriental, Africa orientale, Oost-Afrika, Øst-Afrika, Itä-Afrikka, Afryka Wschodnia, Kelet-Afrika, Africa Orientală, Istočna Afrika, Vzhodna Afrika, Rytų Afrika, Austrumāfrika, Ida-Aafrika, Doğu Afrika, Şərqi Afrika
Northern_Africa : Afrique septentrionale, Nordafrika, África septentrional, Nordafrica, África Setentrional, Noord-Afrika, Nord-Afrika, Pohjois-Afrikka, Afryka Północna, Észak-Afrika, Africa Septentrională, Sjeverna Afrika, Severna Afrika, Šiaurės Afrika, Ziemeļāfrika, Põhja-Aafrika, Kuzey Afrika, Şimali Afrika
Southern_Africa : Afrique australe, Südliches Afrika, África meridional, Africa del Sud, Zuidelijk Afrika, Sørlige Afrika, Det sydlige Afrika, Afryka Południowa, Afrika déli része, Africa Meridională, Južna Afrika, Pietinė Afrika, Dienvidāfrika, Lõuna-Aafrika, Afrika'nın Güneyi, Cənubi Afrika
Eastern_Asia : Asie de l'Est, Ostasien, Asia orientale, Ásia Oriental, Oost-Azië, Øst-Asia, Itä-Aasia, Azja Wschodnia, Kelet-Ázsia, Asia Orientală, Istočna Azija, Vzhodna Azija, Rytų Azija, Austrumāzija, Ida-Aasia, Doğu Asya, Şərqi Asiya
Southern_Asia : Asie du Sud, Südasien, Asia del Sud, Ásia Meridional, Zuid-Azië, Sydasien, Sør-Asia, Etelä-Aasia, Azja Południowa, Dél-Ázsia, Asia Meridională, Južna Azija, Pietų Azija, Dienvidāzija, Lõuna-Aasia, Güney Asya, Cənubi Asiya
Southeast_Asia : Asie du Sud-Est, Südostasien, Sudeste asiático, Sud-est asiatico, Zuidoost-Azië, Sydostasien, Sørøst-Asia, Kaakkois-Aasia, Azja Południowo-Wschodnia, Délkelet-Ázsia, Asia de Sud-Est, Jugoistočna Azija, Jugovzhodna Azija, Pietryčių Azija, Centrālaustrumāzija, Kagu-Aasia, Güneydoğu Asya, Cənub-Şərqi Asiya
Southern_Europe : Europe du Sud, Südeuropa, Europa meridionale, Zuid-Europa, Sydeuropa, Sør-Europa, Etelä-Eurooppa, Europa Południowa, Dél-Európa, Europa Meridională, Južna Europa, Južna Evropa, Pietų Europa, Dienvideiropa, Lõuna-Euroopa, Güney Avrupa, Cənubi Avropa
Australasia : Australasie, Australasien, Australazië, Australaasia, Australazja, Australázia, Ausztrálázsia, Australazija, Avstralija in Nova Zelandija, Australija i Novi Zeland, Avustralasya, Avstralaziya
Melanesia : Mélanésie, Melanesien, Melanezja, Melanézia, Melanezija, Melaneesia, Melanezya, Melaneziya
Asia : Azië, Ázia, Ázsia, Āzija
Central_Asia : Asie centrale, Zentralasien, Asia centrale, Ásia Central, Centraal-Azië, Centralasien, Sentral-Asia, Keski-Aasia, Azja Środkowa, Střední Asie, Közép-Ázsia, Asia Centrală, Srednja Azija, Osrednja Azija, Centralna Azija, Centrinė Azija, Centrālāzija, Kesk-Aasia, Orta Asya, Mərkəzi Asiya
Western_Asia : Asie de l'Ouest, Westasien, Asia occidentale, Ásia Ocidental, West-Azië, Västasien, Vestasien, Länsi-Aasia, Azja Zachodnia, Nyugat-Ázsia, Asia Occidentală, Zapadna Azija, Zahodna Azija, Vakarų Azija, Rietumāzija, Lääne-Aasia, Batı Asya, Qərbi Asiya
Eastern_Europe : Europe de l'Est, Osteuropa, Europa orientale, Oost-Europa, Øst-Europa, Itä-Eurooppa, Europa Wschodnia, Kelet-Európa, Europa Orientală, Istočna Europa, Vzhodna Evropa, Istočna Evropa, Rytų Europa, Austrumeiropa, Ida-Euroopa, Doğu Avrupa, Şərqi Avropa
Northern_Europe : Nordeuropa, Europa septentrional, Europa settentrionale, Europa Setentrional, Noord-Europa, Pohjois-Eurooppa, Europa Północna, Észak-Európa, Europa Septentrională, Sjeverna Europa, Severna Evropa, Sjeverna Evropa, Šiaurės Europa, Ziemeļeiropa, Põhja-Euroopa, Kuzey Avrupa, Şimali Avropa
Western_Europe : Europe de l'Ouest, Westeuropa, Europa occidentale, Europa Ocidental, Västeuropa, Vesteuropa, Länsi-Eurooppa, Europa Zachodnia, Nyugat-Európa, Europa Occidentală, Zapadna Europa, Zahodna Evropa, Zapadna Evropa, Vakarų Europa, Rietumeiropa, Lääne-Euroopa, Batı Avrupa, Qərbi Avropa
Sub-Saharan_Africa : Afrique subsaharienne, Subsahara-Afrika, África subsahariana, África Subsaariana, Sub-Saharaans Afrika, Afrika sør for Sahara, Subsaharisk Afrika, Saharan eteläpuolinen Afrikka, Afryka Subsaharyjska, Szubszaharai Afrika, Subsaharska Afrika, Podsaharska Afrika, Užsachario Afrika, Subsahāras Āfrika, Sahara-tagune Aafrika, Sahra Altı Afrika, Saharadan cənub
American_Samoa : Samoa américaines, Amerikanisch-Samoa, Samoa Americane, Amerikaans-Samoa, Amerikanska Samoa, Amerikansk Samoa, Amerikan Samoa, Samoa Amerykańskie, Americká Samoa, Amerikai Szamoa, Samoa Americană, Ameriška Samoa, Amerikos Samoa, ASV Samoa, Ameerika Samoa, Amerikan Samoası, Amerika Samoası
Cook_Islands : Îles Cook, Cookinseln, Isole Cook, Ilhas Cook, Cookeilanden, Cooköarna, Cookøyene, Cookøerne, Cookinsaaret, Wyspy Cooka, Cookovy ostrovy, Cookove ostrovy, Cook-szigetek, Insulele Cook, Cookovi Otoci, Cookovi otoki, Kukova Ostrva, Kuko Salos, Cooki saared, Cook Adaları, Kuk adaları
Eurozone : Eurozona, Evrozona, Eirozona, Euro Bölgesi, Avrozona
Falkland_Islands : Îles Malouines, Falklandinseln, Isole Falkland, Ilhas Malvinas, Falklandeilanden, Falklandsöarna, Falklandsøyene, Falklandsøerne, Falklandinsaaret, Falklandy, Falklandské ostrovy, Falkland-szigetek, Insulele Falkland, Falklandski Otoci, Falklandski otoki, Foklandska Ostrva, Folklandska ostrva, Folklando salos, Folklenda salas, Falklandi saared, Falkland Adaları, Folklend adaları
Micronesia : Micronésie, Mikronesien, Mikronesiaføderasjonen, Mikronezja, Mikronésie, Mikronézia, Micronezia, Mikronezija, Mikroneesia, Mikronezya, Mikroneziya
French_Guiana : Guyane française, Französisch-Guayana, Guayana Francesa, Guyana Francese, Guiana Francesa, Franska Guyana, Fransk Guyana, Ranskan Guayana, Gujana Francuska, Francouzská Guyana, Francúzska Guyana, Guyana Franceză, Francuska Gijana, Francoska Gvajana, Francuska Gvajana, Prancūzijos Gviana, Francijas Gviāna, Prantsuse Guajaana, Fransız Guyanası, Fransa Qvianası
Gambia : Gambija, Gambiya, Qambiya
Guinea : Guinée, Guiné, Gwinea, Guineea, Gvineja, Qvineya
Marshall_Islands : Îles Marshall, Marshallinseln, Isole Marshall, Ilhas Marshall, Marshalleilanden, Marshallöarna, Marshalløyene, Marshalløerne, Marshallinsaaret, Wyspy Marshalla, Marshallovy ostrovy, Marshallove ostrovy, Marshall-szigetek, Insulele Marshall, Maršalovi Otoci, Marshallovi otoki, Maršalska Ostrva, Maršalova ostrva, Maršalo Salos, Māršala salas, Marshalli Saared, Marshall Adaları, Marşal adaları
Northern_Mariana_Islands : Îles Mariannes du Nord, Nördliche Marianen, Isole Marianne Settentrionali, Ilhas Marianas do Norte, Noordelijke Marianen, Nordmarianerna, Nord-Marianene, Nordmarianerne, Pohjois-Mariaanit, Mariany Północne, Severní Mariany, Severné Mariány, Északi Mariana-szigetek, Insulele Mariane de Nord, Sjevernomarijanski Otoci, Severni Marianski otoki, Severna Marijanska Ostrva, Sjeverna Marijanska ostrva, Marianos Šiaurinės Salos, Ziemeļu Marianas salas, Põhja-Mariaanid, Kuzey Mariana Adaları, Şimali Marian adaları
New_Caledonia : Nouvelle-Calédonie, Neukaledonien, Nueva Caledonia, Nuova Caledonia, Nova Caledônia, Nieuw-Caledonië, Nya Kaledonien, Ny Kaledonien, Uusi-Kaledonia, Nowa Kaledonia, Nová Kaledonie, Nová Kaledónia, Új-Kaledónia, Noua Caledonie, Nova Kaledonija, Naujoji Kaledonija, Jaunkaledonija, Uus-Kaledoonia, Yeni Kaledonya, Yeni Kaledoniya
French_Polynesia : Polynésie française, Französisch-Polynesien, Polinesia Francesa, Polinesia Francese, Frans-Polynesië, Franska Polynesien, Fransk Polynesia, Fransk Polynesien, Ranskan Polynesia, Polinezja Francuska, Francouzská Polynésie, Francúzska Polynézia, Francia Polinézia, Polinezia Franceză, Francuska Polinezija, Francoska Polinezija, Prancūzijos Polinezija, Francijas Polinēzija, Prantsuse Polüneesia, Fransız Polinezyası, Fransa Polineziyası
Solomon_Islands : Îles Salomon, Islas Salomón, Isole Salomone, Ilhas Salomão, Salomonseilanden, Salomonöarna, Salomonøyene, Salomonøerne, Salomonsaaret, Wyspy Salomona, Šalamounovy ostrovy, Šalamúnove ostrovy, Salamon-szigetek, Insulele Solomon, Salomonovi Otoci, Salomonovi otoki, Solomonska Ostrva, Saliamono Salos, Zālamana salas, Saalomoni Saared, Solomon Adaları
South_Sudan : Soudan du Sud, Südsudan, Sudán del Sur, Sud Sudan, Sudão do Sul, Zuid-Soedan, Sydsudan, Sør-Sudan, Etelä-Sudan, Sudan Południowy, Jižní Súdán, Južný Sudán, Dél-Szudán, Sudanul de Sud, Južni Sudan, Pietų Sudanas, Dienvidsudāna, Lõuna-Sudaan, Güney Sudan, Cənubi Sudan, Sudan Selatan
Timor-Leste : Oost-Timor, Östtimor, Øst-Timor, Itä-Timor, Timor Wschodni, Východní Timor, Východný Timor, Kelet-Timor, Istočni Timor, Rytų Timoras, Austrumtimora, Şərqi Timor
Vatican_City : État de la Cité du Vatican, Vatikanstadt, Ciudad del Vaticano, Cidade do Vaticano, Statul Cetății Vaticanului, Vatikano Miesto Valstybė
British_Virgin_Islands : Îles Vierges britanniques, Britische Jungferninseln, Islas Vírgenes Británicas, Isole Vergini Britanniche, Ilhas Virgens Britânicas, Britse Maagdeneilanden, Brittiska Jungfruöarna, De britiske jomfruøyene, De Britiske Jomfruøer, Brittiläiset Neitsytsaaret, Brytyjskie Wyspy Dziewicze, Britské Panenské ostrovy, Brit Virgin-szigetek, Insulele Virgine Britanice, Britanski Djevičanski Otoci, Britanski Deviški otoki, Britanska Devičanska Ostrva, Britanska Djevičanska ostrva, Didžiosios Britanijos Mergelių Salos, Britu Virdžīnas, Briti Neitsisaared, Britanya Virjin Adaları, Britaniyanın Virgin adaları
Brunei : Brunej, Bruneji, Brunėjus, Bruneja, Bruney
Porto-Novo : Portonovo
Dar_es_Salaam : Daressalam, Dar es Salamas, Dāresalāma, Darüsselam
Botswana : Botsuana, Botsvana, Bocvana
Gabon : Gabão, Gabonas, Gabona
Thimphu : Thimpu, Thimbú
Vientiane : Vientián, Wientian, Vijentijan, Vientianas, Vjenčana, Vyentyan
Port-au-Prince : Puerto Príncipe, Porto Príncipe, Port o Prens, Port o Prensas, Portoprensa
Ouagadougou : Uagadugú, Wagadugu, Vagadugu, Uqaduqu
Abidjan : Abiyán, Abidżan, Abidžanas, Abidžana, Abican
Conakry : Conakri, Conacri, Konakry, Konakris
Bissau : Bisáu, Bisava
Nouakchott : Nuakchot, Nawakszut, Nuakšott, Nuakšot, Nuakšotas, Nuakšota, Nouakşot
Tunis : Tunisz, Tunisa
Lesotho : Lesoto, Lesotas
Malawi : Malaui, Malavi, Malavis, Malāvija
Sierra_Leone : Serra Leoa, Sijera Leone, Siera Leonė, Sjerraleone, Syerra-Leone
Suriname : Surinamas, Surinama
Eswatini : Esuatini, Essuatíni, Szváziföld, Esvatini, Svazilend, Svazilandas, Svatini, Svaasimaa
Juba : Dżuba
Guyana : Gvajana, Gajana, Qayana
Managua : Managva, Manaqua
Montevideo : Montevidéu, Montevidėjas
Monrovia : Monrovija
Ghana : Ghána
Kiribati : Quiribati, Kiribatis
Liberia : Libérie, Liberija, Libeeria, Liberya, Liberiya
Chagos_Archipelago : Chagosarchipel, Czagos, Čagos, Čagosas, Čagosa, Çaqos
Guatemala : Gvatemala, Gwatemala, Qvatemala
Angola : Anqola
Burundi : Burundis, Burundija
Honduras : Hondūras, Hondurasa
Bangui : Banqui
Banjul : Bandżul, Banžul, Bandžulis, Bandžula, Bancul
Windhoek : Windhuk, Vindhuk, Vindhukas, Vindhuka, Vint'huk
Antananarivo : Antananarywa, Antananaryvas, Antananarivu
Phnom_Penh : Phnompenh, Pnom Pen, Pnompenis, Pnompeņa
Liechtenstein : Lichtenštejnsko, Lichtenštajnsko, Lihtenštajn, Lichtenšteinas, Lihtenšteina, Lixtenşteyn
Asmara : Aszmara, Əsmərə
Malabo : Malabó, Malabas
Lubumbashi : Lubumbaši, Lubumbašis
Auckland : Oklandas, Oklenda
Winnipeg : Vinipeg, Vinipegas, Vinipega, Vinnipeq
Halifax : Halifaksas, Helifeksa
Tegucigalpa : Tegusigalpa, Tequsiqalpa
Anchorage : Enkoridž, Ankoridžas, Ankurāža, Ankorac
Phoenix : Finiksas, Fīniksa
Gaborone : Gaboron, Gaboronas, Qaboron
Brazzaville : Brazavil, Brazavilis, Brazavila, Brazzavil
Ceuta
Libreville : Librevil, Librevilis, Librevila
Niamey : Nijamej, Niamėjus, Niameja
Lomé : Lomė
Perth : Pertas, Pērta
Darwin : Darvinas, Dārvina
Brisbane : Brizbejn, Brisbanas, Brisbena, Brisbeyn
Vaduz : Vaducas, Vaduts
Edmonton : Edmontonas, Edmontona, Edmondton
Paramaribo : Paramaribas
Hobart : Hobārta
Bamako : Bamakas
Maputo : Maputas
Lagos : Lagosas
Kigali : Kigalis, Kiqali
Dakar : Dakaras
Mbabane : Mbabanė
Harare : Hararė
El_Fasher/Al-Fashir/Al_Fashir : El-Facher, El Facher, Al-Faschir, El-Fascher, Al-Facher
Omdurman : Omdourman, Omdurmán
Port_Sudan : Port-Soudan, Puerto Sudán, Porto Sudan
El_Geneina/Geneina : El-Geneina, Al-Dschunaina, El Genina
El_Obeid : El-Obeïd, Al-Ubayyid
Fordow/Fordo : Fordó, Fordô
Natanz : Natans
Bushehr : Bouchehr, Buschehr, Busheher, Bušehr
Kermanshah : Kermanchah, Kermanschah
Bandar_Abbas : Bandar-e Abbás, Bender Abbas
Zahedan : Sahedan, Zahedán
Ahvaz : Ahwas, Ahwaz
Idlib : Idleb, Edleb
Deraa/Daraa : Deraá
Deir_ez-Zor/Deir_al-Zor/Deir_al-Zour : Deir Ezzor, Deir Essor, Deir Ezor
Qamishli : Kamichli, Kamischli, Kameshli
Kobani/Kobane : Kobané, Kobanê, Kobanî
Suwayda/Sweida : Soueïda, Suweida, Sueida
Sidon : Saïda, Sidón
Baalbek : Baalbeck, Balbek
Nabatieh : Nabatiyé, Nabatija, Nabatiyeh
Jenin : Jénine, Dschenin, Yenín, Dženin
Tulkarm : Toulkarem, Tulkarem, Tulkárem
Qalqilya : Kalkilia, Kalkilja, Qalqiliya
Jabalia/Jabaliya : Jabaliya, Dschabalija, Yabalia, Džabalia
Beit_Hanoun : Beit Hanún, Beit Hanun
Sanaa/Sana'a : Sanaá, Saná, Sana, Sanáa
Taiz : Taëz
Sharm_el-Sheikh : Charm el-Cheikh, Scharm el-Scheich, Sharm el Sheij, Szarm el-Szejk
Misrata : Misurata, Misratah, Misourata
Sirte : Syrte
Tobruk : Tobrouk
Kairouan : Kairuán, Kairuan, Qayrawan
Bizerte : Bizerta, Banzart, Benzert
Tamanrasset : Tamanghasset
Agadir : Agadír
Laayoune : El Aaiún, Laâyoune
Ramadi : Ramadí
Tikrit : Tikrít
Sinjar : Sindjar, Sindschar, Sinyar
Jalalabad : Djalalabad, Dschalalabad, Yalalabad
Mazar-i-Sharif : Mazar-e-Charif, Masar-i-Scharif, Mazar-i-Charif
Kunduz : Kundus, Koundouz
Bagram : Bagrám
Rawalpindi : Rawalpindí
Chittagong/Chattogram : Tschittagong
Guernica/Gernika : Guernika
Derna/Darnah : Dernah
Sfax : Safaqis
Tsinghua_University : Qinghua University
Tencent : Tengxun
Islamic_State : Estado Islámico, État islamique, Estado Islâmico, Islamischer Staat
Kremlin : Kreml
Mossad : Mosad
Rhine : Rhin, °Rhein
Hormuz : Ormuz
Golan_Heights : Altos del Golán, Golanhöhen
Mantua : °Mantova
Piedmont : °Piemonte
`
