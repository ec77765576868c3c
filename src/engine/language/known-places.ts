/**
 * Well-known places, peoples and bodies with the names that other languages have for them.
 *
 * One a line: the usual English form, other forms at home in English after a stroke, and after “:” foreign names,
 * separated by commas. A place's own name (Milano, Lisboa, Wien) is not listed: clubs, firms and streets bear it in
 * English too; nor is a name that is a word or another name in English (Pau, Nice, Genova).
 */
export const KNOWN_PLACES = `
Moscow : Moscou, Moskau, Moscú, Moskova, Moscovo, Moskwa
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
Crimea : Crimée, Krym
Sevastopol : Sébastopol, Sewastopol, Sebastópol
Simferopol : Simféropol
Kyiv/Kiev : Kiew, Kijów
Kharkiv/Kharkov : Charkiw, Járkov, Jarkov, Charkow
Lviv/Lvov : Lwiw, Leópolis
Dnipro : Dnepr, Dnjepr
Chernobyl/Chornobyl : Tchernobyl, Tschernobyl, Chernóbil, Cernobyl, Czarnobyl, Çernobil, Tschornobyl
Zaporizhzhia/Zaporizhia/Zaporozhye/Zaporizhzhya : Zaporijjia, Zaporijia, Saporischschja, Zaporiyia, Zaporojie, Zaporiyya
Mariupol : Marioupol, Mariúpol
Odesa/Odessa
Donetsk : Donezk
Luhansk/Lugansk : Louhansk, Lougansk
Kherson : Jersón, Cherson
Bakhmut : Bakhmout, Bachmut, Bajmut
Avdiivka : Avdiïvka, Awdijiwka
Bucha : Boutcha, Butscha
Irpin : Irpine
Mykolaiv : Mykolaïv, Mykolajiw
Sumy : Soumy
Poltava : Poltawa
Zhytomyr : Jytomyr, Schytomyr
Chernihiv : Tchernihiv, Tschernihiw
Chernivtsi : Tchernivtsi, Tscherniwzi
Kryvyi_Rih : Kryvyï Rih, Krywyj Rih
Kramatorsk : Kramatórsk
Donbas/Donbass : Donbás
Belarus : Biélorussie, Bélarus, Weißrussland, Bielorrusia, Bielorussia, Bielorrússia
Chisinau : Chisináu
Transnistria/Transdniestria : Transnistrie, Transnistrien
Yerevan : Erevan, Erévan, Eriwan, Ereván, Jerewan, Érevan, Erywań
Gyumri : Gumri, Gjumri, Guioumri
Nagorno-Karabakh : Haut-Karabakh, Haut-Karabagh, Bergkarabach, Berg-Karabach, Alto Karabaj, Nagorno Karabaj, Nagorno-Karabaj, Nagorny Karabakh, Nagorny-Karabakh, Nagorni Karabakh, Nagorni-Karabakh, Nagorno-Karabach, Dağlık Karabağ, Nagorny Karabach, Nagornyi Karabakh, Upper Karabakh
Stepanakert : Stépanakert
Shusha/Shushi : Choucha, Chouchi, Schuscha, Schuschi
Azerbaijan : Azerbaïdjan, Aserbaidschan, Azerbaiyán, Azerbaigian, Azerbaijão, Azerbejdżan, Azerbaycan, Azerbaidjan, Aserbajdschan, Azerbaidzhan
Baku : Bakou, Bakú
Ganja : Gandja
Nakhchivan : Nakhitchevan, Nachitschewan
Georgia : Géorgie, Georgien
Tbilisi : Tbilissi
Batumi : Batoumi
Caucasus : Caucase, Kaukasus
Kazakhstan : Kasachstan, Kazajistán, Kazajstán, Kazakistan, Cazaquistão, Kazachstan, Kasachistan
Almaty : Alma-Ata
Uzbekistan : Ouzbékistan, Usbekistan, Uzbekistán, Özbekistan, Uzbequistão
Tashkent : Tachkent, Taschkent
Samarkand : Samarcande, Samarcanda
Turkmenistan : Turkménistan, Turkmenistán, Turcomenistão
Ashgabat : Achgabat, Aschgabat, Asjabad
Kyrgyzstan : Kirghizistan, Kirgisistan, Kirguistán, Kirghizstan, Quirguistão, Kirgizistan, Kirgistan
Bishkek : Bichkek, Bischkek
Tajikistan : Tadjikistan, Tadschikistan, Tayikistán, Tagikistan, Tadżykistan
Dushanbe : Douchanbé, Duschanbe, Dusambé
Warsaw : Varsovie, Warschau, Varsovia, Varsavia, Varsóvia, Varşova
Krakow/Cracow : Cracovie, Krakau, Cracóvia
Gdansk : Gdańsk
Prague : Prag
Budapest : Budapeste
Bucharest : Bucarest, Bukarest, Bükreş, Bucareste
Sofia : Sófia
Belgrade : Belgrad, Belgrado
Zagreb : Zágreb
Sarajevo : Sarajewo, Saraybosna
Pristina : Prishtina, Prištine
Skopje : Üsküp
Kosovo : Kosowo
Macedonia : Macédoine, Mazedonien
Serbia : Serbie, Serbien, Sérvia, Sırbistan
Croatia : Croatie, Kroatien, Croacia, Croazia, Croácia, Hırvatistan
Slovenia : Slovénie, Slowenien, Eslovenia, Eslovénia
Slovakia : Slovaquie, Slowakei, Eslovaquia, Slovacchia, Eslováquia
Bosnia : Bosnie, Bosnien, Bósnia
Montenegro : Monténégro
Albania : Albanie, Albanien, Arnavutluk
Bulgaria : Bulgarie, Bulgarien, Bulgária, Bulgaristan
Romania : Roumanie, Rumänien, Rumanía, Roménia, Romênia
Hungary : Hongrie, Ungarn, Hungría, Ungheria, Hungria, Macaristan
Poland : Pologne, Polen, Polônia
Lithuania : Lituanie, Litauen, Lituania, Lituânia
Latvia : Lettonie, Lettland, Letonia, Lettonia, Letónia
Estonia : Estonie, Estónia
Russia : Russie, Russland, Rusia, Rússia, Rusya
Ukraine : Ucrania, Ucraina, Ucrânia, Ukrayna
Armenia : Arménie, Armenien, Arménia, Ermenistan
Turkey/Turkiye : Turquie, Türkei, Turquía, Turchia, Turquia
Istanbul : Estambul, Istambul
Greece : Grèce, Griechenland, Grecia, Grécia, Yunanistan
Athens : Athènes, Athen, Atenas, Atene
Thessaloniki : Thessalonique, Salónica, Salonicco, Selanik
Cyprus : Chypre, Zypern, Chipre, Kıbrıs
Germany : Allemagne, Alemania, Alemanha, Almanya
Munich : Monaco di Baviera, Múnich
Austria : Autriche, Österreich, Áustria, Avusturya
Vienna : Viena
Switzerland : Suisse, Schweiz, Suiza, Svizzera, Suíça
Geneva : Genf, Ginebra, Ginevra, Genebra, Cenevre
London : Londres, Londra, Londyn
Edinburgh : Édimbourg, Edimburgo
England : Angleterre, Inglaterra, Inghilterra
Scotland : Écosse, Schottland, Escocia, Escócia
Ireland : Irlande, Irlanda
Dublin : Dublino
Belgium : Belgique, Belgien, Bélgica
Brussels : Bruxelles, Brüssel, Bruselas, Bruxelas, Brüksel
Antwerp : Amberes, Anversa
Netherlands : Pays-Bas, Niederlande, Países Bajos, Paesi Bassi, Países Baixos
The_Hague : La Haye, Den Haag, La Haya, L'Aia
Copenhagen : Copenhague, Kopenhagen, Kopenhag
Denmark : Danemark, Dänemark, Dinamarca, Danimarca
Sweden : Suède, Schweden, Suecia, Svezia, Suécia, İsveç
Norway : Norvège, Norwegen, Noruega, Norvegia, Norveç
Finland : Finlande, Finnland, Finlândia
Helsinki : Helsínki
Iceland : Islande, Islandia, Islanda, Islândia
Lisbon : Lisbonne, Lissabon, Lisbona
Spain : Espagne, Spanien, Spagna, Espanha
Seville : Séville, Siviglia
Portugal : Portogallo
France : Francia, Frankreich, França
Paris : Parigi
Marseille/Marseilles : Marsella, Marsiglia, Marselha
Strasbourg : Straßburg, Estrasburgo, Strasburgo
Italy : Italie, Italien, Itália
Milan : Mailand
Turin : Turín
Venice : Venise, Venedig, Venecia, Veneza
Florence : Florença
Naples : Neapel
Sicily : Sicile, Sizilien
Sardinia : Sardaigne, Sardinien, Cerdeña
Vatican : Vatikan, Vaticano
Israel : Israël, Israele, İsrail
Jerusalem : Jérusalem, Jerusalén, Gerusalemme, Jerusalém, Kudüs
Tel_Aviv : Tel-Aviv
Haifa : Haïfa
Ramallah : Ramala
Nablus : Naplouse
Hebron : Hébron
Khan_Younis/Khan_Yunis/Khan_Yunus : Khan Younès, Jan Yunis, Chan Junis
Lebanon : Liban, Libanon, Líbano, Libano, Lübnan
Beirut : Beyrouth, Beyrut
Tripoli : Trípoli
Syria : Syrie, Syrien, Siria, Síria, Suriye
Damascus : Damaskus, Damasco, Şam
Aleppo : Alep, Alepo
Raqqa : Rakka, Raqa
Latakia : Lattaquié
Iraq : Irak
Baghdad : Bagdad, Bagdá
Mosul : Mossoul, Mossul
Basra : Bassora, Bassorah
Kirkuk : Kirkouk
Erbil/Irbil
Fallujah/Falluja : Falloudja, Faludscha, Faluya
Kurdistan : Kurdistán
Iran : Irán
Tehran/Teheran : Téhéran, Teherán, Teerã, Teerão
Isfahan/Esfahan : Ispahan, Isfahán
Mashhad : Machhad, Maschhad
Qom : Ghom
Afghanistan : Afganistán, Afganistan, Afeganistão
Kabul : Kaboul
Pakistan : Pakistán, Paquistão
Peshawar : Peschawar
Karachi : Karatchi, Karatschi
Saudi_Arabia : Arabie saoudite, Saudi-Arabien, Arabia Saudí, Arabia Saudita, Arábia Saudita
Riyadh : Riyad, Riade
Jeddah/Jidda : Djeddah, Dschidda, Yeda
Mecca : La Mecque, Mekka
Yemen : Yémen, Jemen, Iémen
Hodeidah/Hudaydah : Hodeïda, Hodeida
Qatar : Katar
Kuwait : Koweït, Kuweit
Bahrain : Bahreïn, Baréin
Jordan : Jordanie, Jordanien, Jordania, Giordania, Jordânia
Egypt : Égypte, Ägypten, Egipto, Egitto, Egito, Mısır
Cairo : Le Caire, Kairo, El Cairo, Il Cairo, Kahire
Alexandria : Alexandrie, Alejandría
Libya : Libye, Libyen, Libia, Líbia
Benghazi : Bengasi
Tunisia : Tunisie, Tunesien, Túnez, Tunísia
Algeria : Algérie, Algerien, Argelia, Argélia
Algiers : Algier, Algeri
Morocco : Maroc, Marokko, Marruecos, Marocco, Marrocos
Marrakesh/Marrakech : Marrakesch
Sudan : Soudan
Khartoum : Jartum, Chartum, Cartum
Darfur : Darfour
Chad : Tchad, Tschad
Ethiopia : Éthiopie, Äthiopien, Etiopía, Etiopia, Etiyopya
Addis_Ababa : Addis-Abeba, Addis Abeba, Adís Abeba, Adis Abeba
Djibouti : Dschibuti, Yibuti, Gibuti
Somalia : Somalie
Mogadishu : Mogadiscio, Mogadischu, Mogadíscio
Kenya : Kenia, Quénia, Quênia
Rwanda : Ruanda
South_Africa : Afrique du Sud, Südafrika, Sudáfrica, Sudafrica, África do Sul
Cape_Town : Kapstadt, Ciudad del Cabo
Cameroon : Cameroun, Camerún
Ivory_Coast/Côte_d'Ivoire : Elfenbeinküste, Costa de Marfil, Costa d'Avorio
Senegal : Sénégal
Nigeria : Nigéria
China : Chine, Cina, Chiny, Çin
Beijing/Peking : Pékin, Pekín, Pechino, Pequim, Pekin
Hong_Kong : Hongkong, Honkong
Xinjiang : Sinkiang, Xin-jiang
Tibet : Tíbet
Shanghai : Shanghaï, Schanghai, Xangai
Taiwan : Taïwan, Taiwán, Tayvan
Taipei : Taïpei, Taipéi, Taipeh
Mongolia : Mongolie, Mongolei
Ulaanbaatar/Ulan_Bator : Oulan-Bator, Ulan Bátor
Japan : Japon, Japón, Giappone, Japão, Japonya
Tokyo : Tokio, Tóquio
Kyoto : Kioto, Quioto
Hiroshima : Hiroschima
Fukushima : Fukuschima
North_Korea : Corée du Nord, Nordkorea, Corea del Norte, Corea del Nord, Coreia do Norte
South_Korea : Corée du Sud, Südkorea, Corea del Sur, Corea del Sud, Coreia do Sul
Seoul : Séoul, Seúl, Seul
Pyongyang : Pjöngjang, Pionyang
India : Inde, Indien, Índia, Hindistan
New_Delhi : Neu-Delhi, Nueva Delhi, Nuova Delhi, Nova Deli
Mumbai/Bombay
Kathmandu : Katmandou, Katmandú
Myanmar/Burma : Birmanie, Birmania
Thailand : Thaïlande, Tailandia, Thailandia, Tailândia
Vietnam : Viêt Nam, Viêt-Nam
Cambodia : Cambodge, Kambodscha, Camboya, Cambogia, Camboja
Philippines : Philippinen, Filipinas, Filippine
Indonesia : Indonésie, Indonesien
Malaysia : Malaisie, Malasia
Singapore : Singapour, Singapur, Singapura
Australia : Australie, Australien, Austrália
New_Zealand : Nouvelle-Zélande, Neuseeland, Nueva Zelanda, Nova Zelândia, Nuova Zelanda
United_States : États-Unis, Estados Unidos, Vereinigte Staaten, Stati Uniti
New_York : Nueva York, Nova York, Nova Iorque
Brazil : Brésil, Brasile
Peru : Pérou
Colombia : Colombie, Kolumbien
Bolivia : Bolivie, Bolivien
Argentina : Argentinien
Mexico : Mexique, Mexiko, Messico
Havana : La Havane, La Habana
Haiti : Haïti, Haití
Mediterranean : Méditerranée, Mediterráneo
Black_Sea : Mer Noire, Schwarzes Meer, Mar Negro, Mar Nero
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
`
