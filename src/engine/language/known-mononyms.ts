/**
 * Names of which one is enough: ancients, prophets and saints, popes and monarchs, and masters whom everybody knows by
 * their surname alone. The format is that of `known-places.ts`, and the names are looked for in the same way: wherever
 * they stand alone. Nobody is listed under a foreign name that others bear too (Homero, Moisés, Darvin).
 *
 * A raised dot parts the syllables of a name that came through Chinese, “Sha·shi·bi·ya”: `spacings` has the ways to
 * write them. Short ones that may be a Chinese name themselves (Mei Xi, Messi) are not listed.
 */
export const KNOWN_MONONYMS = `
Aristotle ≈ Аристотель, Арістотель : Aristoteles, Aristóteles, Aristotele, Aristote, Arystoteles, Arastu, Arasto, Ya·li·shi·duo·de
Plato ≈ Платон : Platón, Platone, Platão, Bo·la·tu
Socrates ≈ Сократ : Sokrates, Socrate, Sokrat, Suqrat, Soghrat, Su·ge·la·di
Pythagoras ≈ Пифагор, Піфагор : Pitágoras, Pitagora, Pythagore, Pitagoras, Pisagor, Fisaghures
Archimedes ≈ Архимед, Архімед : Arquímedes, Archimede, Archimède, Arquimedes, Arşimet, Archimedesa, Arkhamidus, A·ji·mi·de
Euclid ≈ Евклид, Евклід : Euklid, Euclide, Euklides, Öklid, Oghlides
Hippocrates ≈ Гиппократ, Гіппократ : Hipócrates, Hippokrates, Ippocrate, Hippocrate, Hipokrates, Hipokrat, Boghrat
Herodotus ≈ Геродот : Heródoto, Erodoto, Hérodote, Herodot, Hirudut
Homer : Homère
Sophocles ≈ Софокл : Sófocles, Sofocle, Sophocle, Sophokles, Sofokles
Aeschylus ≈ Эсхил, Есхіл : Esquilo, Eschilo, Eschyle, Aischylos, Ajschylos, Ésquilo
Euripides ≈ Еврипид, Еврипід : Eurípides, Euripide, Eurypides
Aristophanes ≈ Аристофан : Aristófanes, Aristofane, Aristophane, Arystofanes
Thucydides ≈ Фукидид : Tucídides, Tucidide, Thukydides
Pericles ≈ Перикл : Perikles, Périclès
Demosthenes ≈ Демосфен : Demóstenes, Demostene, Démosthène
Virgil ≈ Вергилий, Вергілій : Vergilius, Wergiliusz
Ovid ≈ Овидий, Овідій : Owidiusz
Cicero ≈ Цицерон : Cicéron, Cicerón, Cyceron, Çiçero
Seneca ≈ Сенека : Sénèque, Seneka
Julius_Caesar ≈ Юлий Цезарь, Юлій Цезар : Julio César, Jules César, Júlio César, Juliusz Cezar, Jül Sezar
Mark_Antony ≈ Марк Антоний
Cleopatra ≈ Клеопатра : Kleopatra, Cléopâtre, Cleópatra
Tutankhamun/Tutankhamen ≈ Тутанхамон : Tutanchamun, Tutankamon, Tutankamón, Toutânkhamon, Tutanchamon, Toutankhamon, Tutancâmon
Nefertiti ≈ Нефертити, Нефертіті : Nofretete, Néfertiti
Ramesses/Ramses ≈ Рамзес : Ramsès, Ramzes
Nebuchadnezzar ≈ Навуходоносор : Nabucodonosor, Nebukadnezar, Nabuchodonosor
Hammurabi ≈ Хаммурапи : Hamurabi, Hammurapi
Xerxes ≈ Ксеркс : Kserkses, Khashayarsha
Alexander_the_Great ≈ Александр Македонский, Олександр Македонський : Alejandro Magno, Alessandro Magno, Alexandre le Grand, Alexander der Große, Alexandre o Grande, Aleksander Wielki, Büyük İskender, Eskandar Maqduni, Alexandre Magno
Hannibal : Aníbal Barca
Spartacus : Spartakus, Espártaco
Constantine_the_Great : Constantino el Grande, Costantino il Grande, Konstantin der Große, Constantino o Grande
Justinian ≈ Юстиниан, Юстиніан : Giustiniano, Justinien
Charlemagne ≈ Карл Великий : Carlomagno, Carlo Magno, Karl der Große, Carlos Magno, Karol Wielki
Attila_the_Hun : Atila el huno
Confucius ≈ Конфуций, Конфуцій : Konfuzius, Confucio, Confúcio, Konfucjusz, Konfüçyüs, Kong·fu·zi
Buddha : Bouddha
Genghis_Khan ≈ Чингисхан, Чингизхан, Чингіз-хан : Cheng·ji·si·han, Czyngis-chan
Tamerlane : Tamerlano, Tamerlão
Saladin ≈ Саладин, Салах-ад-Дин : Saladyn
Suleiman_the_Magnificent : Solimán el Magnífico, Soliman le Magnifique, Solimano il Magnifico, Solimão o Magnífico, Süleyman der Prächtige
Avicenna ≈ Авиценна, Авіценна : Avicena, Awicenna, Ebn-e Sina
Averroes : Averroè, Averroës
Moses : Mojżesz
Jesus_Christ ≈ Иисус Христос, Ісус Христос : Jesucristo, Gesù Cristo, Jésus-Christ, Jesus Christus, Jezus Chrystus, Iisus Khristos, Jesus Cristo
Virgin_Mary ≈ Дева Мария, Діва Марія : Virgen María, Vergine Maria, Vierge Marie, Jungfrau Maria, Virgem Maria
John_the_Baptist ≈ Иоанн Креститель, Іоанн Хреститель : Johannes der Täufer, Jan Chrzciciel, Juan el Bautista
Saint_Francis_of_Assisi/St._Francis_of_Assisi/Francis_of_Assisi ≈ Франциск Ассизский : Francisco de Asís, Francesco d'Assisi, François d'Assise, Franz von Assisi, Francisco de Assis
Thomas_Aquinas ≈ Фома Аквинский : Tomás de Aquino, Tommaso d'Aquino, Thomas d'Aquin, Thomas von Aquin, Tomasz z Akwinu
Joan_of_Arc ≈ Жанна д'Арк : Juana de Arco, Giovanna d'Arco, Jeanne d'Arc, Johanna von Orleans, Joana d'Arc
Mother_Teresa ≈ Мать Тереза, Мати Тереза : Madre Teresa, Mère Teresa
Pope_Francis ≈ Папа Франциск : Papa Francisco, Papa Francesco, Pape François, Papst Franziskus, Papież Franciszek, Papa Fransuva, Pope Francisco, Pope Francesco, Pope François, Pope Franziskus, Pope Frantsisk, Pope Franciszek, Pope Fransis, Pope Fransua, Pope Fransisko
Pope_Leo ≈ Папа Лев : Papa León, Papa Leone, Pape Léon, Papa Leão, Papst Leo, Pope León, Pope Leone, Pope Léon, Pope Leão, Pope Lev, Pope Leon
Leo_XIV ≈ Лев XIV : León XIV, Leone XIV, Léon XIV, Leão XIV, Leon XIV
Benedict_XVI ≈ Бенедикт XVI : Benedicto XVI, Benedetto XVI, Benoît XVI, Benedikt XVI, Bento XVI, Benedykt XVI
John_Paul_II ≈ Иоанн Павел II, Іван Павло II : Juan Pablo II, Giovanni Paolo II, Jean-Paul II, Johannes Paul II, João Paulo II, Jan Paweł II, Ioann Pavel II, Joan Pau II
John_XXIII ≈ Иоанн XXIII : Juan XXIII, Giovanni XXIII, Jean XXIII, Johannes XXIII, João XXIII, Jan XXIII
Paul_VI ≈ Павел VI : Pablo VI, Paolo VI, Paulo VI, Paweł VI
Pius_XII ≈ Пий XII : Pío XII, Pio XII, Pie XII
Pius_IX ≈ Пий IX : Pío IX, Pio IX, Pie IX
Elizabeth_II ≈ Елизавета II, Єлизавета II : Elisabetta II, Élisabeth II, Elisabeth II, Elżbieta II, Yelizaveta II
Catherine_the_Great ≈ Екатерина Великая : Catalina la Grande, Caterina la Grande, Catherine la Grande, Katharina die Große, Catarina a Grande, Büyük Katerina
Catherine_II ≈ Екатерина II, Катерина II : Catalina II, Caterina II, Katharina II, Catarina II
Peter_the_Great ≈ Пётр Великий : Pedro el Grande, Pietro il Grande, Pierre le Grand, Peter der Große, Pedro o Grande, Piotr Wielki, Deli Petro
Ivan_the_Terrible ≈ Иван Грозный : Iván el Terrible, Ivan il Terribile, Ivan le Terrible, Iwan der Schreckliche, Ivã o Terrível, Iwan Groźny, Korkunç İvan
Nicholas_II ≈ Николай II, Микола II : Nicolás II, Nicola II, Nikolaus II, Nicolau II, Mikołaj II
Louis_XIV ≈ Людовик XIV : Luis XIV, Luigi XIV, Ludwig XIV, Luís XIV, Ludwik XIV, Ludovico XIV
Louis_XVI ≈ Людовик XVI : Luis XVI, Luigi XVI, Ludwig XVI, Luís XVI, Ludwik XVI
Henry_VIII ≈ Генрих VIII, Генріх VIII : Enrique VIII, Enrico VIII, Heinrich VIII, Henrique VIII, Henryk VIII, Henri VIII
Frederick_the_Great ≈ Фридрих Великий : Federico el Grande, Federico il Grande, Frédéric le Grand, Friedrich der Große, Frederico o Grande
Charles_V ≈ Карл V : Carlos V, Carlo V, Karl V, Charles Quint, Carlos Quinto
Maria_Theresa : María Teresa de Austria, Maria Teresa d'Austria, Marie-Thérèse d'Autriche
Marie_Antoinette ≈ Мария-Антуанетта, Марія-Антуанетта : Mari Antuanet
Napoleon_Bonaparte ≈ Наполеон Бонапарт : Napoleone Bonaparte, Napoleón Bonaparte, Napoleão Bonaparte, Napolyon Bonapart, Na·po·lun
Christopher_Columbus ≈ Христофор Колумб, Кристофор Колумб : Cristóvão Colombo, Krzysztof Kolumb, Kristof Kolomb, Ge·lun·bu
Vasco_da_Gama ≈ Васко да Гама : Wasko da Gama
Marco_Polo : Ma·ke Bo·luo
Shakespeare ≈ Шекспир, Шекспір : Szekspir, Shaksbir, Şekspir, Sha·shi·bi·ya
Cervantes ≈ Сервантес : Sai·wan·ti·si
Molière/Moliere ≈ Мольер : Mo·li·ai
Voltaire : Fu·er·tai
Balzac ≈ Бальзак : Ba·er·zha·ke
Victor_Hugo ≈ Виктор Гюго, Віктор Гюго : Wei·ke·duo Yu·guo
Hemingway ≈ Хемингуэй, Гемінґвей : Hai·ming·wei
Tolstoy ≈ Толстой : Tuo·er·si·tai
Dostoevsky/Dostoyevsky : Tuo·si·tuo·ye·fu·si·ji
Kafka : Ka·fu·ka
Beethoven ≈ Бетховен, Бетговен : Bei·duo·fen, Bithufin, Bethofen
Mozart ≈ Моцарт : Mo·zha·te, Mutsart
Tchaikovsky : Chai·ke·fu·si·ji
Chopin ≈ Шопен : Szopen
Leonardo_da_Vinci ≈ Леонардо да Винчи : Léonard de Vinci, Leonardo Davinchi, Lie·ao·na·duo Da·fen·qi, Da·fen·qi
Michelangelo ≈ Микеланджело, Мікеланджело : Michel-Ange, Miguel Ángel Buonarroti, Michał Anioł, Mikelanj, Mi·kai·lang·ji·luo
Raphael : Rafael Sanzio, Raffaello Sanzio
Titian : Tiziano Vecellio
Caravaggio ≈ Караваджо : Le Caravage, Caravage
Donatello ≈ Донателло
Botticelli ≈ Боттичелли, Боттічеллі
Rembrandt : Lun·bo·lang
Picasso ≈ Пикассо, Пікассо : Bi·jia·suo
Van_Gogh/van_Gogh ≈ Ван Гог : Fan·gao
Gauguin ≈ Гоген
Cézanne/Cezanne ≈ Сезанн
El_Greco : Le Greco
Einstein ≈ Эйнштейн, Ейнштейн : Aynshtayn, Ainshtain, Anishtayn, Ai·yin·si·tan
Newton ≈ Ньютон : Niu·dun
Darwin : Da·er·wen
Galileo/Galilei ≈ Галилей, Галілей : Jia·li·lue
Copernicus ≈ Коперник, Копернік : Kopernikus, Copérnico, Copernico, Kopernik, Ge·bai·ni
Nobel : Nuo·bei·er
Freud : Fu·luo·yi·de
Nietzsche ≈ Ницше, Ніцше
Marx : Ma·ke·si
Engels ≈ Энгельс, Енгельс : En·ge·si
Lenin : Lie·ning
Stalin : Si·da·lin
Hegel : Hei·ge·er
Descartes ≈ Декарт : Cartesio, Kartezjusz, Di·ka·er
Hawking ≈ Хокинг
Erasmus_of_Rotterdam ≈ Эразм Роттердамский : Erasmo de Rotterdam, Erasmo da Rotterdam, Érasme de Rotterdam, Erasmus von Rotterdam
Columbus ≈ Колумб : Kolumbus
Magellan ≈ Магеллан : Magellano, Fernando de Magallanes, Fernão de Magalhães, Mai·zhe·lun
Churchill ≈ Черчилль : Qiu·ji·er
Roosevelt ≈ Рузвельт : Luo·si·fu
Hitler ≈ Гитлер : Xi·te·le
Napoleon ≈ Наполеон : Napoleone, Napoleón, Napoléon, Napoleão, Napolyon
Kennedy : Ken·ni·di
Lincoln ≈ Линкольн, Лінкольн
Nixon : Ni·ke·song
Kissinger ≈ Киссинджер, Кіссінджер : Ji·xin·ge
Gorbachev : Ge·er·ba·qiao·fu
Chaplin : Zhuo·bie·lin
Hitchcock ≈ Хичкок, Гічкок : Xi·qu·ke·ke
Spielberg ≈ Спилберг, Спілберг : Si·pi·er·bo·ge
Disney ≈ Дисней, Дісней : Di·shi·ni
Schwarzenegger ≈ Шварценеггер
Marilyn_Monroe : Ma·li·lin Meng·lu
Audrey_Hepburn : Ao·dai·li He·ben
Michael_Jackson : Mai·ke·er Jie·ke·xun
Michael_Jordan : Mai·ke·er Qiao·dan
Kobe_Bryant : Ke·bi Bu·lai·en·te
LeBron_James : Le·bu·lang Zhan·mu·si
Lionel_Messi : Lie·ang·nei·er Mei·xi
Cristiano_Ronaldo : Luo·na·er·duo
Beckham ≈ Бекхэм, Бекхем : Bei·ke·han·mu
Maradona ≈ Марадона : Ma·la·duo·na
Zidane : Qi·da·nei
Mourinho ≈ Моуринью : Mu·li·ni·ao
Ancelotti ≈ Анчелотти
Federer : Fei·de·le
Nadal : Na·da·er
Djokovic : De·yue·ke·wei·qi
Schumacher : Shu·ma·he
Carlsen : Ka·er·sen
Kasparov : Ka·si·pa·luo·fu
Elon_Musk : Ai·long Ma·si·ke, Yi·long Ma·si·ke
Bill_Gates : Bi·er Gai·ci
Steve_Jobs : Qiao·bu·si, Shi·di·fu Qiao·bu·si
Mark_Zuckerberg : Zha·ke·bo·ge
Warren_Buffett : Ba·fei·te
Princess_Diana : Dai·an·na Wang·fei
Don_Quixote ≈ Дон Кихот, Дон Кіхот : Don Quijote, Don Chisciotte, Dom Quixote, Don Kichot, Don Kişot, Tang·ji·he·de
Sherlock_Holmes ≈ Шерлок Холмс : Fu·er·mo·si
Robinson_Crusoe ≈ Робинзон Крузо : Lu·bin·xun
Harry_Potter ≈ Гарри Поттер : Ha·li Bo·te
Mickey_Mouse ≈ Микки-Маус
Romeo_and_Juliet ≈ Ромео и Джульетта : Romeo y Julieta, Romeo e Giulietta, Romeo und Julia, Romeu e Julieta
Cinderella : Cenicienta, Aschenputtel
Mona_Lisa : La Joconde, Monna Lisa, Meng·na Li·sha
Lenin : Lénine, Lenine
Mao_Zedong/Mao_Tse-tung/Mao_Tse_Tung : Mao Tsé-toung, Mao Tse-toung, Mao Zédong, Mao Tsétoung
Xi_Jinping : Xi Jin Ping, Xi Tsin Ping, Xi Tsin Pin, Si Jin Ping, Si Tsin Ping, Si Tzin Ping
`
